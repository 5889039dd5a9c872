"""Short effects over the whole picture: a shake, a flash, a blackout.

Law: pure functions of seconds; whoever wants less motion gets none of them.
"""

import math

from engine.stage import theme
from engine.stage.theme import Color
from engine.stage.tween import share

SECONDS = {"shake": 0.4, "flash": 0.3, "blackout": 0.7}
SHAKE = 9
SHAKES_A_SECOND = 14


def lasts(name: str) -> float:
    """How long the effect takes."""
    return SECONDS.get(name, 0.0)


def is_wanted(name: str, reduced_motion: bool, no_flashes: bool) -> bool:
    """Whether someone who wants less motion or no flashes still wants this one."""
    return not (reduced_motion or (no_flashes and name != "shake"))


def veil(name: str, seconds: float) -> tuple[Color, float] | None:
    """The colour that lies over the picture, and how thick from 0 to 1."""
    left = 1 - share(seconds, lasts(name))
    if name == "flash":
        return theme.FLASH, 0.7 * left * left
    if name == "blackout":
        return theme.NIGHT, min(1.0, 2 * left)
    return None


def offset(name: str, seconds: float) -> tuple[float, float]:
    """How far the picture is from its place, in units."""
    if name != "shake":
        return 0.0, 0.0
    left = (1 - share(seconds, lasts(name))) * SHAKE
    turn = seconds * SHAKES_A_SECOND * math.tau
    return math.sin(turn) * left, math.cos(turn * 0.7) * left * 0.6

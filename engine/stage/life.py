"""Signs of life: when somebody blinks, how a mouth goes while a line types, a breath.

Law: pure functions of elapsed seconds; they run while a line types and a second longer, so that a line
fully shown costs nothing. Whoever wants less motion gets none of them.
"""

import zlib
from typing import NamedTuple

from engine.stage.tween import share, smooth

REST_SECONDS = 0.8
BLINK_EVERY = 3.1
BLINK = ((0.045, 1), (0.075, 2), (0.055, 1))  # seconds, how far shut
FLAPS = (1, 2, 1, 0, 2, 1, 2, 0, 1, 2, 0, 1)
FLAPS_A_SECOND = 8.5
BREATH_SECONDS = 3.6


class Signs(NamedTuple):
    """How someone looks for a moment: lids (0 open, 1 half, 2 shut), mouth (0 as it rests, 1, 2), breath in pixels."""

    lids: int = 0
    mouth: int = 0
    breath: int = 0


def signs(who: str, seconds: float, is_speaking: bool, quiet: float, rise: int = 0) -> Signs:
    """Somebody `seconds` into a line that has been fully shown for `quiet` seconds (0: it still types).

    A whole breath lifts them by `rise` pixels.
    """
    if quiet >= REST_SECONDS:
        return Signs()
    mouth = FLAPS[int(seconds * FLAPS_A_SECOND) % len(FLAPS)] if is_speaking and not quiet else 0
    breath = _breath(seconds) * (1 - smooth(share(quiet, REST_SECONDS)))
    return Signs(_lids(who, seconds), mouth, round(breath * rise))


def _lids(who: str, seconds: float) -> int:
    """People do not blink together."""
    seed = zlib.crc32(who.encode())
    every = BLINK_EVERY + seed % 13 / 10
    left = (seconds + seed % 29 / 10) % every
    for length, shut in BLINK:
        if left < length:
            return shut
        left -= length
    return 0


def _breath(seconds: float) -> float:
    """From 0 to 1 and back."""
    turn = seconds / BREATH_SECONDS % 1
    return smooth(1 - abs(2 * turn - 1))

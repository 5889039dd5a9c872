"""Lights that are not quite still: a tired lamp, a flame, a beacon, the lights of a road.

Law: pure. Nothing here goes darker and lighter again more than three times a second, and nothing by much: a light that
flashes can make people ill.
"""

import math
from collections.abc import Callable

from engine.stage.overlay import Mark, Overlay, Shape, dealt, since
from engine.stage.tween import share, smooth

Law = Callable[[Overlay, float], list[Mark]]
DIP_SECONDS = 0.36
DIPS = (0.0, 0.52)  # when a tired lamp dims, one after the other
DEPTH = 0.3
SWAY = ((0.23, 0.0), (0.61, 1.7), (1.37, 4.1))  # turns a second, and where each begins
FLAME, WAVER = 0.13, 0.07
BEACON_SECONDS, BEACON = 1.1, 0.8
PASS_SECONDS, PASS = 2.6, 0.26


def flicker(overlay: Overlay, seconds: float) -> list[Mark]:
    """A lamp that dims twice, now and then."""
    passed = since(overlay, seconds, DIPS[-1] + DIP_SECONDS)
    depth = DEPTH * max(_bump(passed - begin, DIP_SECONDS) for begin in DIPS)
    return _spot(overlay, "shade", depth)


def flame(overlay: Overlay, seconds: float) -> list[Mark]:
    """A flame's light, swaying."""
    first = dealt(overlay) * 60
    sway = sum(math.sin(2 * math.pi * (turns * (seconds + first)) + begin) for turns, begin in SWAY) / 3
    return _spot(overlay, "glow", FLAME + WAVER * sway)


def beacon(overlay: Overlay, seconds: float) -> list[Mark]:
    """A light on a mast, that comes slowly and goes slowly."""
    begin = dealt(overlay) * overlay.every
    return _spot(overlay, "glow", BEACON * _bump((seconds + begin) % overlay.every, BEACON_SECONDS))


def lights(overlay: Overlay, seconds: float) -> list[Mark]:
    """A light of the road, passing from one side of its area to the other."""
    passed, turn = since(overlay, seconds, PASS_SECONDS), int(seconds // overlay.every)
    strength = PASS * _bump(passed, PASS_SECONDS)
    if strength <= 0:
        return []
    left, top, right, bottom = overlay.box
    gone = passed / PASS_SECONDS
    along = gone if dealt(overlay, turn, 1) < 0.5 else 1 - gone
    y = top + (bottom - top) * (0.2 + 0.5 * dealt(overlay, turn, 2))
    return [Mark("glow", left + (right - left) * along, y, (bottom - top) * 0.6, strength, overlay.color)]


def _spot(overlay: Overlay, shape: Shape, strength: float) -> list[Mark]:
    """One mark in the middle; none where it would not be seen."""
    (x, y), *_ = overlay.points
    if strength < 0.005:
        return []
    color = overlay.color if shape == "glow" else None
    return [Mark(shape, x, y, overlay.size, strength, color)]


def _bump(gone: float, length: float) -> float:
    """From 0 to 1 and back again."""
    return smooth(1 - abs(2 * share(gone, length) - 1)) if 0 < gone < length else 0.0

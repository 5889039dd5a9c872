"""Wipers: arms that turn about their points, up and back, and wait.

Law: pure; all arms of a car go together, and what they have passed over is known for every second.
"""

import math
from typing import NamedTuple

from engine.stage.overlay import Mark, Overlay
from engine.stage.tween import smooth

SWEEP_SECONDS = 1.7
REST_ANGLE, FAR_ANGLE = math.radians(6), math.radians(112)


def arms(overlay: Overlay, seconds: float) -> list[Mark]:
    """The arms while they sweep; while they wait they lie where the picture has them."""
    angle = _angle(seconds % overlay.every)
    if angle is None:
        return []
    return [Mark("arm", x, y, overlay.size, 1.0, turned=angle) for x, y in overlay.points]


class Wiped(NamedTuple):
    """What the arms do to the drops."""

    overlay: Overlay

    def turn(self, seconds: float) -> int:
        """How many sweeps have begun."""
        return int(seconds // self.overlay.every)

    def reaches(self, x: float, y: float) -> bool:
        """Whether an arm ever passes this point."""
        return self._at(x, y) is not None

    def has_met(self, x: float, y: float, seconds: float) -> bool:
        """Whether this sweep has reached it on the way up."""
        at = self._at(x, y)
        return at is not None and seconds % self.overlay.every >= at * SWEEP_SECONDS / 2

    def since(self, x: float, y: float, seconds: float) -> float | None:
        """How long ago this sweep left it on the way back; None where it has not yet."""
        at = self._at(x, y)
        if at is None:
            return None
        gone = seconds % self.overlay.every - (1 - at / 2) * SWEEP_SECONDS
        return gone if gone >= 0 else None

    def _at(self, x: float, y: float) -> float | None:
        """At which share of the way up an arm passes a point."""
        for left, top in self.overlay.points:
            across, up = x - left, top - y
            angle = math.atan2(up, across)
            if math.hypot(across, up) <= self.overlay.size and REST_ANGLE <= angle <= FAR_ANGLE:
                return _way((angle - REST_ANGLE) / (FAR_ANGLE - REST_ANGLE))
        return None


def _angle(seconds: float) -> float | None:
    if seconds >= SWEEP_SECONDS:
        return None
    up = 1 - abs(2 * seconds / SWEEP_SECONDS - 1)
    return REST_ANGLE + (FAR_ANGLE - REST_ANGLE) * smooth(up)


def _way(turned: float) -> float:
    """The time, as a share of the way up, at which `smooth` comes to a value."""
    return 0.5 - math.sin(math.asin(1 - 2 * turned) / 3)

"""Hands in metres: a palm and five fingers that curl, by name of the shape.

Law: a shape is a few angles; the same bones make every hand.
Units: metres; in the hand's own frame z runs to the fingertips, x to the thumb, and the palm looks to -y.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from mannequin import Mesh, ball, loft, tube


@dataclass(frozen=True, slots=True)
class Grip:
    """Degrees: how far each finger curls at its three joints, how far they spread, where the thumb goes."""

    curls: tuple[tuple[float, float, float], ...]
    spread: float = 4.0
    thumb: tuple[float, float, float] = (35.0, 20.0, 15.0)  # away, across the palm, bent


def _even(a: float, b: float, c: float, more: float = 0.0) -> tuple[tuple[float, float, float], ...]:
    return tuple((a + more * i, b + more * i, c) for i in range(4))


GRIPS: dict[str, Grip] = {
    "easy": Grip(_even(16, 24, 14, 5), 2.5, (24, 28, 12)),
    "open": Grip(_even(-2, 10, 6, 5), 7.0, (46, 12, 8)),
    "flat": Grip(_even(6, 10, 6, 2), 4.5, (42, 6, 8)),
    "hold": Grip(_even(24, 34, 20, 3), 1.0, (30, 20, 14)),
    "clasp": Grip(_even(14, 22, 14, 3), 2.0, (26, 24, 14)),
    "hip": Grip(_even(24, 30, 18, 3), 3.0, (50, 20, 10)),
    "fist": Grip(_even(72, 92, 52, 2), 0.5, (30, 58, 42)),
}
_FINGERS = (  # x at the knuckle, z at the knuckle, bone lengths, radius; from the index to the little finger
    (0.030, 0.092, (0.041, 0.025, 0.021), 0.0100),
    (0.010, 0.096, (0.045, 0.028, 0.022), 0.0104),
    (-0.010, 0.092, (0.042, 0.026, 0.022), 0.0100),
    (-0.029, 0.084, (0.033, 0.019, 0.019), 0.0088),
)


def hand(shape: str, scale: float = 1.0) -> list[Mesh]:
    """The parts of a hand in its own frame, the wrist at the origin."""
    grip = GRIPS[shape]
    parts = [_palm(), *_joined([(0, 0, -0.045), (0, 0, 0.0), (0, 0, 0.03)], (0.0245, 0.0238, 0.026))]
    for i, (x, z, bones, radius) in enumerate(_FINGERS):
        line = _finger(x, z, bones, grip.curls[i], (1.5 - i) * grip.spread)
        parts += _joined(line, (radius * 1.06, radius * 1.0, radius * 0.93, radius * 0.80))
    parts += _joined(_thumb(grip.thumb), (0.0175, 0.0135, 0.0118, 0.0098))
    return [(points * scale, faces) for points, faces in parts]


def placed(points: np.ndarray, wrist: np.ndarray, way: np.ndarray, palm: np.ndarray, side: int) -> np.ndarray:
    """Points of a hand put at a wrist; it points along `way`, its palm looks to `palm`."""
    z = way / np.linalg.norm(way)
    y = -(palm - z * (palm @ z))
    y /= np.linalg.norm(y)
    x = np.cross(y, z)
    # the thumb of the near (left) hand lies on the other side than that of the far one
    return wrist + points @ np.array([x * -side, y, z])


def _palm() -> Mesh:
    rows = ((0.0, 0.024, 0.0165, 0.0), (0.03, 0.034, 0.0165, 0.002), (0.06, 0.040, 0.0150, 0.0),
            (0.085, 0.041, 0.0125, -0.001), (0.100, 0.037, 0.0095, -0.001))
    round_ = np.linspace(0, 2 * np.pi, 24, endpoint=False)
    return loft([np.c_[x0 + w * np.cos(round_), d * np.sin(round_), np.full(24, z)] for z, w, d, x0 in rows])


def _finger(x: float, z: float, bones: Sequence[float], curls: Sequence[float], spread: float) -> list[np.ndarray]:
    at, bent, aside = np.array([x, -0.001, z]), 0.0, np.radians(spread)
    line = [at]
    for bone, curl in zip(bones, curls, strict=True):
        bent += np.radians(curl)
        forward = np.cos(bent)
        at = at + bone * np.array([np.sin(aside) * forward, -np.sin(bent), np.cos(aside) * forward])
        line.append(at)
    return line


def _thumb(angles: Sequence[float]) -> list[np.ndarray]:
    away, across, bend = np.radians(angles)
    at, line = np.array([0.022, -0.004, 0.018]), []
    line.append(at)
    for i, bone in enumerate((0.042, 0.030, 0.024)):
        a = away - i * bend * 0.9
        dip = across * (0.55 + 0.3 * i)
        at = at + bone * np.array([np.sin(a) * np.cos(dip), -np.sin(dip), np.cos(a) * np.cos(dip)])
        line.append(at)
    return line


def _joined(line: Sequence[Sequence[float]], radii: Sequence[float]) -> list[Mesh]:
    """A chain of bones with round joints."""
    points = [np.array(p, float) for p in line]
    balls = [ball(p, r) for p, r in zip(points, radii, strict=True)]
    return [*balls, *(tube(points[i : i + 2], np.array(radii[i : i + 2])) for i in range(len(points) - 1))]

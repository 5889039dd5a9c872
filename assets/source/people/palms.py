"""Hands in metres: a palm and five fingers that curl, by name of the shape.

Law: a shape is a few angles; the same bones make every hand.
Units: metres; in the hand's own frame z runs to the fingertips, x to the thumb, and the palm looks to -y.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from mannequin import Mesh, ball, loft, tube

Curl = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Grip:
    """Degrees: how far each finger curls at its three joints, how far they spread, where the thumb goes."""

    curls: tuple[Curl, Curl, Curl, Curl]  # from the index to the little finger
    spread: float = 0.0
    thumb: Curl = (35.0, 20.0, 15.0)  # away, across the palm, bent


def _cascade(first: Curl, more: Curl) -> tuple[Curl, Curl, Curl, Curl]:
    """Each finger bent a little more than the one before it, as in every hand that rests."""
    a, b, c = (tuple(f + m * i for f, m in zip(first, more, strict=True)) for i in (1, 2, 3))
    return (first, a, b, c)  # type: ignore[return-value]


GRIPS: dict[str, Grip] = {
    "easy": Grip(_cascade((12, 26, 14), (7, 6, 3)), -0.6, (20, 34, 14)),
    "open": Grip(_cascade((4, 12, 8), (6, 6, 3)), 2.2, (40, 12, 10)),
    "flat": Grip(_cascade((6, 10, 6), (2, 4, 2)), 0.3, (34, 4, 10)),
    "laid": Grip(_cascade((12, 20, 10), (3, 3, 2)), 0.9, (36, 14, 12)),  # on what it lies on, the fingers a little apart
    "hold": Grip(_cascade((30, 40, 20), (3, 3, 2)), -0.3, (30, 20, 14)),
    "cup": Grip(_cascade((20, 34, 16), (4, 3, 2)), 0.5, (34, 20, 14)),  # round the other hand
    "pinch": Grip(_cascade((4, 8, 6), (3, 4, 2)), 0.6, (16, 46, 8)),  # what is flat between the thumb and the fingers
    "wrap": Grip(_cascade((34, 36, 22), (4, 4, 2)), -0.4, (26, 20, 12)),
    "hip": Grip(_cascade((24, 26, 14), (5, 5, 2)), 0.0, (52, 20, 10)),
    "lips": Grip(_cascade((10, 16, 10), (4, 4, 2)), 0.2, (24, 26, 14)),  # fingertips laid on the lips
    "bridge": Grip(((42, 44, 16), (46, 46, 18), (60, 56, 24), (66, 60, 26)), 0.2, (30, 52, 12)),  # between the thumb and two fingers
    "finger": Grip(((4, 8, 5), (72, 92, 56), (74, 94, 57), (76, 96, 58)), 0.3, (16, 44, 26)),  # one is out, the thumb over the others
    "fist": Grip(_cascade((70, 92, 56), (2, 2, 1)), 0.3, (10, 30, 20)),  # the thumb along the index finger
}
_FINGERS = (  # x at the knuckle, z at the knuckle, bone lengths, radius; from the index to the little finger
    (0.0292, 0.092, (0.042, 0.026, 0.021), 0.0098),
    (0.0098, 0.097, (0.046, 0.029, 0.022), 0.0101),
    (-0.0096, 0.093, (0.043, 0.027, 0.022), 0.0096),
    (-0.0276, 0.084, (0.033, 0.020, 0.019), 0.0084),
)
_TAPER, _THUMB = (1.04, 1.0, 0.90, 0.70), (0.0158, 0.0138, 0.0118, 0.0086)


@dataclass(frozen=True, slots=True)
class Finger:
    """Its joints from the knuckle to the tip, and how thick it is at each."""

    line: np.ndarray
    radii: np.ndarray


def fingers(shape: str, scale: float = 1.0) -> list[Finger]:
    """Four fingers from the index on, then the thumb, in the hand's own frame."""
    grip = GRIPS[shape]
    four = [Finger(_finger(x, z, bones, grip.curls[i], (1.5 - i) * grip.spread), r * np.array(_TAPER))
            for i, (x, z, bones, r) in enumerate(_FINGERS)]
    return [Finger(f.line * scale, f.radii * scale) for f in [*four, Finger(_thumb(grip.thumb), np.array(_THUMB))]]


def hand(shape: str, scale: float = 1.0) -> list[Mesh]:
    """The parts of a hand in its own frame, the wrist at the origin."""
    parts = [_palm(), *_tendons()]
    for finger in fingers(shape):
        parts += _joined(finger.line, finger.radii)
    index, thumb = fingers(shape)[0], fingers(shape)[4]
    parts += _joined([(thumb.line[0] + thumb.line[1]) / 2, index.line[0] - [0.004, 0.004, 0.022]], (0.0125, 0.0095))
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
    rows = ((-0.05, 0.0250, 0.0222, 0.0), (-0.02, 0.0238, 0.0188, 0.0), (0.0, 0.0230, 0.0172, 0.0),
            (0.016, 0.0262, 0.0168, 0.0), (0.036, 0.0355, 0.0172, 0.002), (0.06, 0.0395, 0.0155, 0.0),
            (0.085, 0.0395, 0.0125, -0.0005), (0.098, 0.034, 0.0095, -0.001))
    round_ = np.linspace(0, 2 * np.pi, 24, endpoint=False)
    return loft([np.c_[x0 + w * np.cos(round_), d * np.sin(round_), np.full(24, z)] for z, w, d, x0 in rows])


def _tendons() -> list[Mesh]:
    """From the wrist to each knuckle over the back of the hand, and the knuckle."""
    parts: list[Mesh] = []
    for x, z, _, r in _FINGERS:
        parts += _joined([(x * 0.35, 0.0132, 0.022), (x * 0.75, 0.0122, 0.06), (x, 0.0046, z)], (0.004, 0.0042, r * 0.88))
    return parts


def _finger(x: float, z: float, bones: Sequence[float], curls: Sequence[float], spread: float) -> np.ndarray:
    at, bent, aside = np.array([x, -0.001, z]), 0.0, np.radians(spread)
    line = [at]
    for bone, curl in zip(bones, curls, strict=True):
        bent += np.radians(curl)
        forward = np.cos(bent)
        at = at + bone * np.array([np.sin(aside) * forward, -np.sin(bent), np.cos(aside) * forward])
        line.append(at)
    return np.array(line)


def _thumb(angles: Sequence[float]) -> np.ndarray:
    away, across, bend = np.radians(angles)
    at = np.array([0.0135, -0.006, 0.019])
    line = [at]
    for i, bone in enumerate((0.046, 0.032, 0.026)):
        a = away - i * bend * 0.9
        dip = across * (0.55 + 0.3 * i)
        at = at + bone * np.array([np.sin(a) * np.cos(dip), -np.sin(dip), np.cos(a) * np.cos(dip)])
        line.append(at)
    return np.array(line)


def _joined(line: Sequence[Sequence[float]] | np.ndarray, radii: Sequence[float] | np.ndarray) -> list[Mesh]:
    """A chain of bones with round joints."""
    points = [np.array(p, float) for p in line]
    balls = [ball(p, r) for p, r in zip(points, radii, strict=True)]
    return [*balls, *(tube(points[i : i + 2], np.array(radii[i : i + 2])) for i in range(len(points) - 1))]

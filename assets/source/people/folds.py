"""Folds that a hand decides, over those that fell by themselves.

Law: few; each starts where cloth is held (armpit, elbow, shoulder, waist) and dies in the open.
Units: on a sleeve, shares of the upper arm down and of its half width outwards; on the trunk, shares of the shoulder's
half width and metres over the joint. Heights in pixels at twice the canvas.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from mannequin import Build, rest_way
from relief import Spots

_THICK = 0.056  # half a sleeve


@dataclass(frozen=True, slots=True)
class Fold:
    """A ridge from where it is held to where it dies; steep on its lower side."""

    start: tuple[float, float]
    end: tuple[float, float]
    high: float = 13.0
    wide: float = 0.012  # metres


SLEEVE = (
    Fold((0.30, -0.95), (0.66, 0.35), 15), Fold((0.46, -0.95), (0.80, -0.20), 11),
    Fold((0.88, -0.95), (0.76, 0.55), 11), Fold((1.03, -0.95), (0.98, 0.65), 15), Fold((1.17, -0.90), (1.15, 0.30), 10),
    Fold((1.66, 0.85), (1.46, -0.30), 9),
)
TRUNK = (
    Fold((0.84, -0.105), (0.46, -0.190), 10), Fold((0.88, -0.150), (0.52, -0.290), 12), Fold((0.86, -0.215), (0.66, -0.350), 9),
    Fold((0.78, -0.020), (0.64, -0.110), 7), Fold((0.52, -0.360), (0.58, -0.600), 11, 0.016),
)


def folded(build: Build, strength: float = 1.0) -> Callable[[Spots], np.ndarray]:
    """How high the folds stand at each spot of a garment with sleeves."""
    way, (jx, _, jz) = rest_way(1), build.joint

    def high(s: Spots) -> np.ndarray:
        x = abs(s.x)
        out = ((x - jx) * -way[2] + (s.z - jz) * way[0]) / (_THICK * build.limb)
        sleeve = _ridges(SLEEVE, s.arm, out * _THICK, build.upper, _THICK)
        trunk = _ridges(TRUNK, x, s.z - jz, build.shoulder, 1.0)
        return strength * np.where(s.arm > 0.012, sleeve, np.where(s.y < 0.03, trunk, 0.0)).astype(np.float32)

    return high


def _ridges(folds: Sequence[Fold], u: np.ndarray, v: np.ndarray, u_unit: float, v_unit: float) -> np.ndarray:
    total = np.zeros(u.shape, np.float32)
    for fold in folds:
        (a, b), (c, d) = ((p[0] * u_unit, p[1] * v_unit) for p in (fold.start, fold.end))
        length = float(np.hypot(c - a, d - b))
        along = ((u - a) * (c - a) + (v - b) * (d - b)) / length**2
        off = ((u - a) * (d - b) - (v - b) * (c - a)) / length
        width = fold.wide * (0.6 + 0.7 * np.clip(along, 0, 1)) * np.where(off > 0, 1.0, 0.40)
        fade = np.clip((along + 0.12) / 0.2, 0, 1) * np.clip((1.05 - along) / 0.6, 0, 1)
        total = np.maximum(total, fold.high * fade * np.exp(-((off / width) ** 2)))
    return total

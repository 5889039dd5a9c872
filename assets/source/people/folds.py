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
_LINE = 0.0024  # half a crease, in metres
_PIPES, _PUSHED = 32.0, 11.0  # how high what hangs, and what a waist pushes together, stands (pixels)
_SEAM, _SEAM_WIDE = 0.75, 0.0016  # how dark its line is, half its width in metres
_HEAD, _HEAD_WIDE = 7.0, 0.020  # how high a sleeve's head stands over it, how far that reaches in metres


@dataclass(frozen=True, slots=True)
class Fold:
    """A ridge from where it is held to where it dies; steep on its lower side."""

    start: tuple[float, float]
    end: tuple[float, float]
    high: float = 13.0
    wide: float = 0.012  # metres
    line: float = 0.0  # how dark a line runs under it
    bend: float = 0.0  # metres that its middle lies off the straight


SLEEVE = (
    Fold((0.30, -0.95), (0.66, 0.35), 22, line=0.8), Fold((0.46, -0.95), (0.80, -0.20), 13, line=0.6),
    Fold((0.88, -0.95), (0.76, 0.55), 15, line=0.8), Fold((1.03, -0.95), (0.98, 0.65), 26, line=1.0), Fold((1.17, -0.90), (1.15, 0.30), 15, line=0.8),
    Fold((1.66, 0.85), (1.46, -0.30), 12, line=0.6),
)
TRUNK = (
    Fold((0.84, -0.105), (0.46, -0.190), 20), Fold((0.88, -0.150), (0.44, -0.290), 28, 0.015, line=0.9), Fold((0.86, -0.215), (0.66, -0.350), 9),
    Fold((0.78, -0.020), (0.64, -0.110), 7), Fold((0.52, -0.360), (0.58, -0.600), 11, 0.016),
)
# what is worn under an open front: it hangs from the breast, and is drawn a little to where it is held
INNER = (
    Fold((0.50, -0.130), (0.02, -0.225), 26), Fold((-0.50, -0.150), (-0.12, -0.235), 24),
    Fold((0.48, -0.215), (0.10, -0.310), 26), Fold((-0.46, -0.235), (-0.06, -0.330), 24),
    Fold((0.50, -0.310), (0.02, -0.400), 26, 0.014), Fold((-0.44, -0.350), (-0.16, -0.520), 24, 0.014),
    Fold((0.22, -0.350), (0.14, -0.640), 16, 0.014), Fold((-0.14, -0.330), (-0.20, -0.660), 14, 0.014),
)
# a loose top: drawn to each armpit, hung from the breast, pushed together where it bends at the waist; no two sides alike
SMOCK = (
    Fold((0.88, -0.100), (0.40, -0.180), 22, 0.013, line=0.5, bend=0.010), Fold((0.92, -0.150), (0.26, -0.275), 30, 0.017, line=0.8, bend=0.022), Fold((0.88, -0.220), (0.44, -0.400), 20, 0.014, bend=0.016),
    Fold((-0.86, -0.095), (-0.46, -0.150), 18, bend=-0.008), Fold((-0.90, -0.145), (-0.30, -0.250), 26, 0.016, line=0.7, bend=-0.018), Fold((-0.82, -0.215), (-0.46, -0.400), 17, 0.014, bend=-0.014),
    Fold((0.46, -0.215), (0.22, -0.480), 15, 0.020, bend=-0.012), Fold((-0.30, -0.245), (-0.26, -0.520), 13, 0.018, bend=0.012),
    Fold((0.90, -0.330), (0.26, -0.385), 19, 0.017, line=0.2, bend=0.022), Fold((0.74, -0.425), (0.46, -0.420), 13, bend=0.012), Fold((-0.84, -0.350), (-0.24, -0.420), 17, 0.015, bend=-0.020),
    Fold((0.78, -0.020), (0.62, -0.110), 9), Fold((-0.76, -0.020), (-0.62, -0.105), 8),
)


@dataclass(frozen=True, slots=True)
class Drapery:
    """The decided folds of one garment on one body."""

    build: Build
    strength: float = 1.0
    trunk: Sequence[Fold] = TRUNK
    is_even: bool = True  # the far half as the near one

    def high(self, s: Spots) -> np.ndarray:
        """How high they stand at each spot, in pixels; a sleeve's head stands over the seam that holds it."""
        off, on = self._armhole(s)
        head = np.where(off > 0, _HEAD * np.exp(-off / _HEAD_WIDE), 0.0) * on
        return (self.strength * self._laid(s, _ridge) + head).astype(np.float32)

    def creased(self, s: Spots) -> np.ndarray:
        """How much of a line runs under each and along the armhole, 0 to 1."""
        off, on = self._armhole(s)
        return np.maximum(self._laid(s, _crease), _SEAM * on * np.exp(-((off / _SEAM_WIDE) ** 2))).astype(np.float32)

    def _armhole(self, s: Spots) -> tuple[np.ndarray, np.ndarray]:
        """How far outside the seam between trunk and sleeve each spot is (metres), and whether it is as high as that seam, 0 to 1."""
        high, out = self.build.armhole
        t = (high[-1] - s.z) / (high[-1] - high[0])
        return abs(s.x) - np.interp(s.z, high, out), np.clip(t / 0.1, 0, 1) * np.clip((1 - t) / 0.35, 0, 1)

    def _laid(self, s: Spots, shape: Callable[[Fold, np.ndarray, np.ndarray], np.ndarray]) -> np.ndarray:
        b, way, (jx, _, jz) = self.build, rest_way(1), self.build.joint
        x = abs(s.x)
        out = (x - jx) * -way[2] + (s.z - jz) * way[0]
        sleeve = _most(SLEEVE, s.arm, out / b.limb, (b.upper, _THICK), shape)
        trunk = _most(self.trunk, x if self.is_even else s.x, s.z - jz, (b.shoulder, 1.0), shape)
        return np.where(s.arm > 0.012, sleeve, np.where(s.y < 0.03, trunk, 0.0)).astype(np.float32)


def _most(folds: Sequence[Fold], u: np.ndarray, v: np.ndarray, unit: tuple[float, float],
          shape: Callable[[Fold, np.ndarray, np.ndarray], np.ndarray]) -> np.ndarray:
    total = np.zeros(u.shape, np.float32)
    for fold in folds:
        (a, b), (c, d) = ((p[0] * unit[0], p[1] * unit[1]) for p in (fold.start, fold.end))
        length = float(np.hypot(c - a, d - b))
        along = ((u - a) * (c - a) + (v - b) * (d - b)) / length**2
        sag = 4 * fold.bend * np.clip(along, 0, 1) * (1 - np.clip(along, 0, 1))
        off = ((u - a) * (d - b) - (v - b) * (c - a)) / length - sag
        total = np.maximum(total, shape(fold, along, off))
    return total


def _ridge(fold: Fold, along: np.ndarray, off: np.ndarray) -> np.ndarray:
    width = fold.wide * (0.6 + 0.7 * np.clip(along, 0, 1)) * np.where(off > 0, 1.0, 0.40)
    fade = np.clip((along + 0.12) / 0.2, 0, 1) * np.clip((1.05 - along) / 0.85, 0, 1)
    return np.asarray(fold.high * fade * np.exp(-((off / width) ** 2)))


def _crease(fold: Fold, along: np.ndarray, off: np.ndarray) -> np.ndarray:
    """A line at the foot of the steep side, that thins out."""
    t = np.clip(along, 0, 1)
    width = _LINE * np.clip((along + 0.02) / 0.15, 0, 1) * np.clip((0.80 - along) / 0.55, 0, 1)
    foot = fold.wide * (t * (1 - t) / 6 - 0.30 - 0.25 * t)
    return np.asarray(fold.line * np.exp(-((off - foot) ** 2) / np.maximum(width, 1e-5) ** 2) * (width > 1e-4))


def hanging(s: Spots, joint: float) -> np.ndarray:
    """How high cloth stands that hangs below the breast (pixels): pipes that widen to the hem, and what the waist pushes together."""
    u = np.sign(s.x) * (abs(s.x) + np.maximum(0, s.y + 0.06) * 0.9)  # along the cloth, from the middle of the front
    z = s.z - joint
    low = np.clip((-0.20 - z) / 0.40, 0, 1)
    pipes = np.sin(2 * np.pi * (u / 0.105 + 0.30 * np.sin(z * 4.2 + u * 5 + 0.6) + 0.22 * np.sin(u * 17 + 1.1)))
    uneven = 0.35 + 0.65 * (0.5 + 0.5 * np.sin(u * 9.0 + z * 1.3 + 0.4))
    waist = np.exp(-(((z + 0.36) / 0.09) ** 2)) * np.clip((abs(u) - 0.03) / 0.07, 0, 1) * np.clip((0.20 - abs(u)) / 0.08, 0, 1)
    pushed = np.sin(2 * np.pi * (z + 0.34 * abs(u) + 0.012 * np.sin(u * 22)) / 0.066)
    return np.where(s.arm < 0.10, low * uneven * pipes * _PIPES + waist * pushed * _PUSHED, 0).astype(np.float32)

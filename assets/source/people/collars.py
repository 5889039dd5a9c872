"""Collars: a strip of cloth that stands round the neck, turns over and lies on the shoulders.

Law: a collar is laid, not dropped: it follows the measures of the body, so it never stands off the neck.
Units: metres; heights are told from the shoulder joint, widths from the spine.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.interpolate import PchipInterpolator
from scipy.ndimage import gaussian_filter1d

from drape import Fall
from mannequin import Build, front, leaned
from stances import Stance

_ROWS, _COLUMNS = (5, 9), 90  # rows of the stand and of the fall; stations all the way round


@dataclass(frozen=True, slots=True)
class Collar:
    """How a collar is cut, and how its fold and its edge run down the front: (x, z), from the neck to the end."""

    fold: Sequence[tuple[float, float]]
    edge: Sequence[tuple[float, float]]
    room: float = 0.006  # between cloth and neck
    stand: float = 0.030  # over the root of the neck, behind
    fall: float = 0.052  # from the fold to the edge, behind
    lift: float = 0.016  # over the trunk
    thick: float = 0.006


COAT = Collar(
    fold=((0.080, 0.000), (0.081, -0.048)),
    edge=((0.136, 0.004), (0.143, -0.030), (0.132, -0.056)),
)
JACKET = Collar(
    fold=((0.082, 0.008), (0.081, -0.048)),
    edge=((0.130, 0.012), (0.137, -0.028), (0.126, -0.056)),
    stand=0.036,
)
BLAZER = Collar(
    fold=((0.074, 0.004), (0.068, -0.048)),
    edge=((0.122, 0.010), (0.132, -0.034), (0.106, -0.054)),
    stand=0.020, fall=0.046,
)
TRENCH = Collar(
    fold=((0.084, 0.004), (0.082, -0.050)),
    edge=((0.148, 0.010), (0.150, -0.036), (0.106, -0.062)),
    stand=0.034, fall=0.060,
)


def collar(build: Build, stance: Stance, cut: Collar) -> Fall:
    """The collar on a body in a stance."""
    inner, fold, edge = _lines(build, cut)
    stand = [inner + (fold - inner) * t for t in np.linspace(0, 1, _ROWS[0])[:-1]]
    fall = [fold + (edge - fold) * t + _roll(fold, edge, cut.thick, t) for t in np.linspace(0, 1, _ROWS[1])]
    grid = np.array([*stand, *fall])
    rest = grid.reshape(-1, 3)
    return strip(leaned(build, rest, stance).reshape(grid.shape), rest)


def strip(grid: np.ndarray, rest: np.ndarray) -> Fall:
    """Cloth between rows of points (rows x columns x 3), seen from either side."""
    rows, columns = grid.shape[:2]
    at = np.arange(rows * columns).reshape(rows, columns)
    a, b, c, d = (v.ravel() for v in (at[:-1, :-1], at[:-1, 1:], at[1:, 1:], at[1:, :-1]))
    normal = np.cross(*(np.gradient(grid, axis=k) for k in (1, 0)))
    normal /= np.linalg.norm(normal, axis=-1, keepdims=True) + 1e-9
    triangles = np.vstack([np.c_[a, c, b], np.c_[a, d, c], np.c_[a, b, c], np.c_[a, c, d]]).astype(np.int32)
    return Fall(grid.reshape(-1, 3), normal.reshape(-1, 3), rest, triangles)


def _lines(b: Build, cut: Collar) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The seam, the fold and the edge, from the far end round the nape to the near end."""
    r, y, top = b.neck * 1.10 + cut.room, 0.040, b.slope + cut.stand
    fold = [(0.0, y + r, top), (r * 0.72, y + r * 0.72, top - 0.003), (r * 1.03, y - r * 0.05, top - 0.016),
            (r * 1.04, y - r * 0.72, top - 0.040), *_before(b, cut, cut.fold)]
    out = 0.022
    edge = [(0.0, y + r + out, top - cut.fall), (r * 0.80 + out, y + r * 0.72 + out * 0.6, top - cut.fall - 0.004),
            *_before(b, cut, [(r + cut.fall * 0.72, b.slope * 0.50)]), *_before(b, cut, cut.edge)]
    inner = [(x * (1 - 0.04 * (k < 4)), yy + (0.004 if k >= 4 else 0.0), z - drop)
             for k, ((x, yy, z), drop) in enumerate(zip(fold, [0.036, 0.034, 0.028, 0.018, 0.010, *[0.004] * 8], strict=False))]
    return tuple(_round(np.array(line) + [0, 0, b.joint[2]]) for line in (inner, fold, edge))  # type: ignore[return-value]


def _before(b: Build, cut: Collar, dots: Sequence[tuple[float, float]]) -> list[tuple[float, float, float]]:
    return [(x, front(b, x, b.joint[2] + z) - cut.lift, z) for x, z in dots]


def _round(half: np.ndarray) -> np.ndarray:
    """Half a line, from the nape, as the whole line."""
    t = np.linspace(0, 1, len(half))
    near = PchipInterpolator(t, half)(np.linspace(0, 1, _COLUMNS // 2))
    return gaussian_filter1d(np.vstack([near[:0:-1] * [-1, 1, 1], near]), 1.6, axis=0, mode="nearest")


def _roll(fold: np.ndarray, edge: np.ndarray, thick: float, t: float) -> np.ndarray:
    """How far cloth that turns over stands away from the straight way down."""
    away = np.gradient(fold, axis=0)
    out = np.cross(edge - fold, away)
    out /= np.linalg.norm(out, axis=1, keepdims=True) + 1e-9
    return out * thick * np.sin(np.pi * min(1.0, t * 1.6)) * (1 if t < 0.625 else 0)

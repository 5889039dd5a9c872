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
from mannequin import SIDES, Build, front, leaned
from stances import Stance

_ROWS, _COLUMNS = (5, 17), 120  # rows of the stand and of the fall; stations all the way round
_SHOULDER = 0.178  # whose collars are as broad as told
FAR = 0.80  # how far out the far roll lies, in shares of the near one: one looks across it
FLAT = 0.016  # how far over the trunk the far side lies: lifted more, one would look in behind it
AROUND = {1: 0.94, -1: 0.74}  # how far round the chest one reaches, near and far, in shares of its half width
_HIDDEN = 27  # stations from either end that are before the shoulders, when one sees the back
_ENDS = 0.13  # the share of a half in which the edge of a notch grows


@dataclass(frozen=True, slots=True)
class Collar:
    """How a collar is cut, and how its fold and its edge run down the front: (x, z), from the neck to the end."""

    fold: Sequence[tuple[float, float]]
    edge: Sequence[tuple[float, float]]
    room: float = 0.006  # between cloth and neck
    stand: float = 0.030  # over the root of the neck, behind
    fall: float = 0.052  # from the fold to the edge, behind
    lift: float = 0.016  # over the trunk
    rolls: float = 0.034  # the end of the fold over the trunk, where it goes over into a lapel
    lies: float = 0.024  # the tip
    notch: tuple[float, float] = (0.60, 0.026)  # where the corner is, in shares from the fold to the tip, and how deep
    thick: float = 0.006


COAT = Collar(
    fold=((0.080, 0.000), (0.080, -0.046)),
    edge=((0.126, 0.010), (0.136, -0.014), (0.146, -0.037)),
)
JACKET = Collar(
    fold=((0.080, 0.006), (0.080, -0.044)),
    edge=((0.132, 0.014), (0.138, -0.010), (0.136, -0.034)),
    stand=0.036,
)
BLAZER = Collar(
    fold=((0.074, 0.004), (0.068, -0.048)),
    edge=((0.122, 0.012), (0.130, -0.012), (0.124, -0.040)),
    stand=0.020, fall=0.046,
)
TRENCH = Collar(
    fold=((0.084, 0.004), (0.080, -0.048)),
    edge=((0.148, 0.012), (0.154, -0.014), (0.148, -0.040)),
    stand=0.034, fall=0.060,
)

HOOD = Collar(  # it runs out along the front: no lapel goes on from it
    fold=((0.080, 0.006), (0.079, -0.060)),
    edge=((0.128, 0.010), (0.112, -0.030), (0.082, -0.066)),
    stand=0.036, notch=(0.5, 0.0),
)


def collar(build: Build, stance: Stance, cut: Collar) -> Fall:
    """The collar on a body in a stance."""
    halves = [_half(build, cut, side) for side in SIDES]
    grid = np.concatenate([halves[1][:, :0:-1], halves[0]], 1)
    if stance.is_turned:  # its stand is under what falls over it
        grid = grid[_ROWS[0] - 1 :, _HIDDEN:-_HIDDEN]
    rest = grid.reshape(-1, 3)
    return strip(leaned(build, rest, stance).reshape(grid.shape), rest)


def broad(build: Build, roll: np.ndarray, edge: np.ndarray, side: int) -> np.ndarray:
    """How far out an edge runs on a body: as told, and drawn in where the chest turns away, so that it keeps its line."""
    wide, room = (edge - roll) * build.shoulder / _SHOULDER, build.chest * AROUND[side] - roll
    tight = float(np.min(room / np.maximum(wide, 1e-6)))
    return np.asarray(roll + wide * min(1.0, tight) ** (np.clip(wide / wide.max(), 0, 1) ** 1.5))


def strip(grid: np.ndarray, rest: np.ndarray) -> Fall:
    """Cloth between rows of points (rows x columns x 3), seen from either side."""
    rows, columns = grid.shape[:2]
    at = np.arange(rows * columns).reshape(rows, columns)
    a, b, c, d = (v.ravel() for v in (at[:-1, :-1], at[:-1, 1:], at[1:, 1:], at[1:, :-1]))
    normal = np.cross(*(np.gradient(grid, axis=k) for k in (1, 0)))
    normal /= np.linalg.norm(normal, axis=-1, keepdims=True) + 1e-9
    triangles = np.vstack([np.c_[a, c, b], np.c_[a, d, c], np.c_[a, b, c], np.c_[a, c, d]]).astype(np.int32)
    return Fall(grid.reshape(-1, 3), normal.reshape(-1, 3), rest, triangles)


def _half(b: Build, cut: Collar, side: int) -> np.ndarray:
    """Half a collar (rows x columns x 3), from the nape to its end."""
    inner, fold, edge = _lines(b, cut, side)
    stand = [inner + (fold - inner) * t for t in np.linspace(0, 1, _ROWS[0])[:-1]]
    fall = [fold + (edge - fold) * t + _roll(fold, edge, cut.thick, t) + _notched(cut, t)
            for t in np.linspace(0, 1, _ROWS[1])]
    return np.array([*stand, *fall]) * [side, 1, 1] + [0, 0, b.joint[2]]


def _lines(b: Build, cut: Collar, side: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The seam, the fold and the edge, from the nape to the end."""
    y, top = 0.040, b.slope + cut.stand
    r = max(b.neck * 1.10 + cut.room, _wide(b, top - 0.019) + 0.003)
    roll, rim = (np.array(line, float) for line in (cut.fold, cut.edge))
    roll[:, 0] *= FAR if side < 0 else 1
    rim[:, 0] = broad(b, np.full(len(rim), roll[-1, 0]), rim[:, 0], side)
    lifts = (cut.lift, cut.rolls, cut.lies) if side > 0 else (FLAT,) * 3
    fold = [(0.0, y + r, top - 0.020), (r * 0.74, y + r * 0.74, top - 0.020), (r * 1.03, y - r * 0.05, top - 0.019),
            (r * 1.05, y - r * 0.72, top - 0.032), *_before(b, lifts[:2], roll)]
    out = 0.022
    far = r + cut.fall * 0.88
    edge = [(0.0, y + r + out, top - cut.fall), (r * 0.80 + out, y + r * 0.72 + out * 0.6, top - cut.fall - 0.004),
            (far, 0.034, _ridge(b, far) + 0.017), *_before(b, (lifts[0], lifts[0], lifts[2]), rim)]
    inner = [(x * (1 - 0.04 * (k < 4)), yy + (0.004 if k >= 4 else 0.0), z - drop)
             for k, ((x, yy, z), drop) in enumerate(zip(fold, [0.036, 0.036, 0.038, 0.042, 0.024, *[0.004] * 8], strict=False))]
    return _run(inner), _run(fold), _run(edge)


def _before(b: Build, lifts: Sequence[float], dots: np.ndarray) -> list[tuple[float, float, float]]:
    return [(x, front(b, x, b.joint[2] + z) - lift, z) for (x, z), lift in zip(dots, lifts, strict=True)]


def _ridge(b: Build, x: float) -> float:
    """How high over the joint the shoulder is, so far out."""
    return float(np.interp(x, *_slope(b)))


def _wide(b: Build, z: float) -> float:
    """How far out shoulder and neck reach, so high over the joint."""
    wide, high = _slope(b)
    return float(np.interp(z, high[::-1], wide[::-1]))


def _slope(b: Build) -> tuple[Sequence[float], Sequence[float]]:
    """The line from the neck to the joint: out, and up over the joint."""
    return ((b.neck * 1.12, max(b.shoulder * 0.43, b.neck * 1.22), b.shoulder * 0.62, b.shoulder * 0.85, b.shoulder * 0.97),
            (b.slope + 0.026, b.slope, b.slope * 0.62, b.slope * 0.30, -0.010))


def _run(dots: Sequence[tuple[float, float, float]]) -> np.ndarray:
    line = PchipInterpolator(np.linspace(0, 1, len(dots)), np.array(dots))(np.linspace(0, 1, _COLUMNS // 2))
    whole = np.vstack([line[:0:-1] * [-1, 1, 1], line])  # the nape is no end
    return np.asarray(gaussian_filter1d(whole, 1.6, axis=0, mode="nearest")[len(line) - 1 :])


def _notched(cut: Collar, t: float) -> np.ndarray:
    """How far the end hangs below the straight way from the fold to the tip: down to the corner of the notch."""
    at, deep = cut.notch
    along = np.clip((np.linspace(0, 1, _COLUMNS // 2) - 1) / _ENDS + 1, 0, 1)
    drop = deep * float(np.interp(t, (0, at, 1), (0, 1, 0)))
    return np.asarray(along[:, None] * np.array([[0.0, 0.0, -drop]]))


def _roll(fold: np.ndarray, edge: np.ndarray, thick: float, t: float) -> np.ndarray:
    """How far cloth that turns over stands away from the straight way down."""
    away = np.gradient(fold, axis=0)
    out = np.cross(edge - fold, away)
    out /= np.linalg.norm(out, axis=1, keepdims=True) + 1e-9
    return out * thick * np.sin(np.pi * min(1.0, t * 1.6)) * (1 if t < 0.625 else 0)

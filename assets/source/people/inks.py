"""Ink on cloth: where a line is worth drawing, and how it swells in the shade and thins towards the light.

Law: few and whole: a line is long, or it is not there.
Units: pixels at twice the canvas; heights towards the viewer.
"""

from __future__ import annotations

import numpy as np
from scipy.ndimage import distance_transform_edt, gaussian_filter, label, maximum_filter, minimum_filter

from blend import noise
from canvas import HEIGHT, SCALE, WIDTH
from cloth import LIGHT

_LEAST, _SURE = 70, 0.55  # how long a line is, and how decided somewhere, or it goes
_THIN, _THICK = 1.0, 2.7  # half its width
_FAINT, _FULL = 0.5, 0.95  # how much it covers
_ALONG = 11.0  # how slowly it changes
_EVERYWHERE = np.ones((3, 3), int)


def contours(depth: np.ndarray, owner: np.ndarray, steps: np.ndarray, hems: np.ndarray, kinds: np.ndarray, at: tuple[int, int]) -> np.ndarray:
    """Lines where cloth ends before something else and where it folds over itself.

    By owner: a fall that counts, how dark a line runs along the own border, what cloth; the last row is the ground.
    """
    rows, columns = depth.shape
    drop = 2 * depth - minimum_filter(depth, 3) - maximum_filter(depth, 3)  # a step, and no steep slope
    step = steps[owner]
    found = np.clip((drop - 0.6 * step) / step, 0, 1) * 0.85
    border, own = np.zeros(depth.shape, bool), np.zeros(depth.shape, bool)
    for axis, by in ((0, 1), (0, -1), (1, 1), (1, -1)):
        beside = np.roll(owner, by, axis)
        border |= (kinds[beside] != kinds[owner]) & (depth > np.roll(depth, by, axis))
        own |= beside != owner
    found = np.where(border, np.maximum(found, 0.75), np.maximum(found, own * hems[owner])) * (owner >= 0)
    return stroked(_whole(found), found * _turned(depth, found > 0), at)[:rows, :columns]


def stroked(edges: np.ndarray, weight: np.ndarray, at: tuple[int, int], full: float = _FULL) -> np.ndarray:
    """Lines along edges, 0 to 1, as heavy as the weight is there, and never quite even; `at` is the corner."""
    if not edges.any():
        return np.zeros(edges.shape, np.float32)
    along = edges.astype(np.float32)
    even = gaussian_filter(along * weight, _ALONG) / np.maximum(gaussian_filter(along, _ALONG), 1e-4)
    heavy = np.clip(even * (1 + 0.22 * grain(26, 21, at, edges.shape)), 0, 1)
    away, (row, column) = distance_transform_edt(~edges, return_indices=True)
    heavy = heavy[row, column]
    line = np.clip(_THIN + (_THICK - _THIN) * heavy - away + 0.5, 0, 1) * (_FAINT + (full - _FAINT) * heavy)
    return np.asarray(gaussian_filter(line.astype(np.float32), 0.8))


def on_skin(depth: np.ndarray, mine: np.ndarray, step: float, at: tuple[int, int]) -> np.ndarray:
    """Lines where skin ends and where it lies over itself; none where it only falls away steeply."""
    drop = depth - minimum_filter(depth, 3)
    fall = np.clip((drop - minimum_filter(drop, 5) - step * 0.6) / step, 0, 1) * mine
    rough = 0.75 + 0.2 * grain(7, 21, at, depth.shape)
    return np.clip(gaussian_filter(maximum_filter(fall, 2), 0.9) * 1.35 * rough, 0, 0.92)


def grain(size: float, seed: int, at: tuple[int, int], shape: tuple[int, ...]) -> np.ndarray:
    """Noise of the canvas, from a corner on."""
    whole = noise((HEIGHT, WIDTH), size, seed).repeat(SCALE, 0).repeat(SCALE, 1)
    return whole[at[0] : at[0] + shape[0], at[1] : at[1] + shape[1]]


def _whole(found: np.ndarray) -> np.ndarray:
    """Where lines are, without those that are short or nowhere decided."""
    parts, count = label(found > 0.15, _EVERYWHERE)
    size = np.bincount(parts.ravel(), minlength=count + 1)
    most = np.zeros(count + 1, np.float32)
    np.maximum.at(most, parts.ravel(), found.ravel().astype(np.float32))
    good = (size >= _LEAST) & (most >= _SURE)
    good[0] = False
    return np.asarray(good[parts])


def _turned(depth: np.ndarray, on: np.ndarray) -> np.ndarray:
    """How far an edge is turned from the light: 0.1 towards it, 1 away."""
    dx, dy = (np.clip(np.roll(depth, 2, axis) - np.roll(depth, -2, axis), -60, 60) * on for axis in (1, 0))
    dx, dy = gaussian_filter(dx, 3.0), gaussian_filter(dy, 3.0)
    lit = (dx * LIGHT[0] + dy * LIGHT[1]) / (np.hypot(dx, dy) * np.hypot(*LIGHT[:2]) + 1e-6)
    return np.asarray(0.55 - 0.45 * lit)

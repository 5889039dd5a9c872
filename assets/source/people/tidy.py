"""Tatters and specks: what crossing arms, crumpled meshes and two depths leave at the edges of cloth.

Law: nothing that is seen is smaller than a hand would paint.
Units: pixels at twice the canvas.
"""

from __future__ import annotations

import numpy as np
from scipy.ndimage import distance_transform_edt, gaussian_filter, label

_SOFT, _LOOSE, _SPECK, _HOLE, _GAP = 4.5, 1500, 1400, 160, 2500
Place = tuple[np.ndarray, np.ndarray]


def without_islands(mask: np.ndarray, least: float) -> np.ndarray:
    """A mask without the parts that are smaller than so many pixels."""
    parts, _ = label(mask)
    large = np.bincount(parts.ravel()) >= least
    large[0] = False
    return np.asarray(large[parts])


def evened(on: np.ndarray) -> tuple[np.ndarray, Place]:
    """A mask without tatters, and where each of its pixels takes its value from."""
    smooth = without_islands(gaussian_filter(on.astype(np.float32), _SOFT) > 0.5, _LOOSE)
    return smooth, _nearest(on)


def specks(owner: np.ndarray, is_shut: bool = False) -> tuple[np.ndarray, Place]:
    """The small parts of what is seen of each piece, and of the ground; and what to take instead.

    Where arms shut a front, the ground is not seen through gaps that are larger either.
    """
    small = np.zeros(owner.shape, bool)
    for i in range(-1, int(owner.max()) + 1):
        mine = owner == i
        small |= mine & ~without_islands(mine, (_GAP if is_shut else _HOLE) if i < 0 else _SPECK)
    return small, _nearest(~small)


def _nearest(on: np.ndarray) -> Place:
    row, column = distance_transform_edt(~on, return_distances=False, return_indices=True)
    return row, column


def box_of(mine: np.ndarray, margin: int = 12) -> tuple[slice, slice]:
    """The part of a picture that a piece covers."""
    rows, columns = (np.flatnonzero(mine.any(axis)) for axis in (1, 0))
    return tuple(slice(max(0, int(v[0]) - margin), int(v[-1]) + margin) for v in (rows, columns))

"""A shape blown up like a cushion.

Law: round everywhere, steep at the outline: the root of what solves Poisson's equation with nothing at the border.
"""

from __future__ import annotations

import numpy as np
from scipy.ndimage import gaussian_filter
from scipy.sparse import coo_matrix
from scipy.sparse.linalg import spsolve

_STEP = 6  # pixels to one that is solved


def inflated(alpha: np.ndarray) -> np.ndarray:
    """The height of a shape, in pixels; what is cut by the lower border goes on below it."""
    h, w = (-(-n // _STEP) for n in alpha.shape)
    padded = np.pad(alpha, ((0, h * _STEP - alpha.shape[0]), (0, w * _STEP - alpha.shape[1])), mode="edge")
    inside = padded.reshape(h, _STEP, w, _STEP).mean((1, 3)) > 0.5
    out = np.zeros(inside.shape)
    if inside.any():
        out[inside] = np.sqrt(np.maximum(spsolve(_laplacian(inside), np.full(int(inside.sum()), 4.0)), 0)) * _STEP
    big = np.kron(out, np.ones((_STEP, _STEP)))[: alpha.shape[0], : alpha.shape[1]]
    return gaussian_filter(big, _STEP * 0.9)


def _laplacian(inside: np.ndarray):
    n = int(inside.sum())
    number = np.full(inside.shape, -1)
    number[inside] = np.arange(n)
    padded = np.pad(number, 1, constant_values=-1)
    padded[-1] = padded[-2]
    rows, columns, values = [np.arange(n)], [np.arange(n)], [np.full(n, 4.0)]
    for other in (padded[:-2, 1:-1], padded[2:, 1:-1], padded[1:-1, :-2], padded[1:-1, 2:]):
        both = inside & (other >= 0)
        rows.append(number[both])
        columns.append(other[both])
        values.append(np.full(int(both.sum()), -1.0))
    return coo_matrix((np.concatenate(values), (np.concatenate(rows), np.concatenate(columns))), shape=(n, n)).tocsc()

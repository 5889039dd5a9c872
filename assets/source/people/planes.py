"""Planes: light falls apart into a few decided shapes before it is given a tone.

Law: a shape is long and clean, crisp where it is lit and soft in the deep, or it is not there; nothing runs across a step in depth.
Units: pixels at twice the canvas.
"""

from __future__ import annotations

from dataclasses import dataclass

import numba
import numpy as np

from tidy import without_islands

# how light it must be for each tone over the deepest, how soft its border is, how small a shape may be
BORDERS = ((-0.08, 44.0, 90), (0.30, 32.0, 90), (0.50, 18.0, 80), (1.06, 22.0, 160))
_REACH = 4.0  # how soft a border is at most, in shares of that
_CALM = 1.5  # how much wider than a piece's finest shape the light is smoothed


@dataclass(frozen=True, slots=True)
class Ground:
    """What a piece covers, and where it holds together with the pixel to the right and the one below."""

    mine: np.ndarray
    right: np.ndarray
    down: np.ndarray


def ground(mine: np.ndarray, depth: np.ndarray, step: float) -> Ground:
    """A piece comes apart where its depth falls by a step."""
    right, down = (mine & np.roll(mine, -1, axis) & (abs(np.roll(depth, -1, axis) - depth) < step) for axis in (1, 0))
    right[:, -1] = down[-1] = False
    return Ground(mine, right, down)


def planes(light: np.ndarray, on: Ground, size: float) -> tuple[np.ndarray, list[np.ndarray]]:
    """The light without its small change, and how far each tone covers the one below it."""
    size *= _CALM
    calm = settled(light, on, size)
    return calm, [_shape(calm, border, min(soft, _REACH * size), least * size * size, on, size) for border, soft, least in BORDERS]


def _shape(calm: np.ndarray, border: float, soft: float, least: float, on: Ground, size: float) -> np.ndarray:
    above = (calm > border) & on.mine
    above = without_islands(above, least)
    above |= on.mine & ~without_islands(on.mine & ~above, least)
    drawn = settled(above.astype(np.float32), on, size) > 0.5
    return np.asarray(settled(drawn.astype(np.float32), on, soft))


def settled(values: np.ndarray, on: Ground, sigma: float) -> np.ndarray:
    """A blur that stays on its own side of every step."""
    out = np.where(on.mine, values, 0).astype(np.float32)
    for turn in range(3):
        width = sigma * np.sqrt(3.0) * 2.0 ** (2 - turn) / np.sqrt(63.0)
        _swept(out, on.right, on.down, np.float32(np.exp(-np.sqrt(2.0) / max(width, 0.05))))
    return out


@numba.njit(cache=True)
def _swept(a, right, down, share):  # type: ignore[no-untyped-def]
    """One pass to and fro along the rows, and one along the columns."""
    rows, columns = a.shape
    for y in range(rows):
        for x in range(1, columns):
            if right[y, x - 1]:
                a[y, x] += share * (a[y, x - 1] - a[y, x])
        for x in range(columns - 2, -1, -1):
            if right[y, x]:
                a[y, x] += share * (a[y, x + 1] - a[y, x])
    for y in range(1, rows):
        for x in range(columns):
            if down[y - 1, x]:
                a[y, x] += share * (a[y - 1, x] - a[y, x])
    for y in range(rows - 2, -1, -1):
        for x in range(columns):
            if down[y, x]:
                a[y, x] += share * (a[y + 1, x] - a[y, x])

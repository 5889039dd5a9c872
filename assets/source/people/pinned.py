"""What is put on a figure that is painted: a badge, a shield.

Law: it goes where the cloth has gone, and is seen only where that is seen.
Units: metres as measured; places on the canvas in canvas pixels.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from scipy.ndimage import gaussian_filter

from blend import Sheet
from canvas import HEIGHT, SCALE, WIDTH
from relief import Piece, Seen


def anchor(seen: Seen, piece: Piece, x: float, z: float) -> tuple[float, float]:
    """Where on the canvas a measured point of the front of a piece has come to lie, whatever lies over it."""
    s = seen.spots[seen.index(piece)]
    away = (s.x - x) ** 2 + (s.z - z) ** 2 + np.where((s.y < 0.02) & (s.arm < 0.22), 0, 9)
    row, column = np.unravel_index(int(np.argmin(away)), away.shape)
    return (column + seen.left) / SCALE, (row + seen.top) / SCALE


def clipped(sheet: Sheet, seen: Seen, where: np.ndarray) -> Sheet:
    """What is drawn on a figure, where it lies on what it belongs to."""
    whole = np.zeros((HEIGHT * SCALE, WIDTH * SCALE), np.float32)
    rows, columns = seen.owner.shape
    whole[seen.top : seen.top + rows, seen.left : seen.left + columns] = where
    rows, columns = sheet.pixels.shape[:2]
    mask = gaussian_filter(whole, 0.7)[sheet.top : sheet.top + rows, sheet.left : sheet.left + columns]
    return replace(sheet, pixels=sheet.pixels * mask[..., None])

"""How light falls on a figure: what faces it, what lies in a hollow, what is thrown, what is far down.

Law: one light from the upper left before everybody; numbers in, numbers out.
Units: pixels at twice the canvas; heights towards the viewer.
"""

from __future__ import annotations

import numpy as np
from scipy.ndimage import gaussian_filter

from canvas import SCALE
from cloth import FLAT, LIGHT

_NOWHERE = -1e6
_LEAST, _BREAST, _FORE = 0.54, 0.24, 0.20  # the light on what is turned away, and how much more of it breast and forearms have
_IN_HOLLOWS, _IN_SHADOWS = (0.34, 0.13), (0.60, 0.24)  # what a hollow and a thrown shadow take, of skin and of cloth
_LOW, _FALLS = 325.0, 215.0  # how far below the shoulder the breast's ends, and within how much (canvas pixels)


def fallen_on(depth: np.ndarray, normal: np.ndarray, arm: np.ndarray, bare: np.ndarray, at: tuple[int, int], shoulder: float) -> np.ndarray:
    """About 1 where cloth lies flat to the light, 0 in the deep: facing, hollows, thrown shadows, distance.

    `arm`, how far down an arm (-1 off both); `bare`, where skin is, one hand of which is told from the other by its shade; `at`, the corner; `shoulder`, the row of the joint on the canvas.
    """
    on = depth > _NOWHERE
    filled = _filled(depth, on)
    hollow = sum(np.clip(_wide(filled, s) - filled, 0, None) / s for s in (14.0, 44.0))
    rows = (np.arange(on.shape[0])[:, None] + at[0]) / SCALE
    columns = (np.arange(on.shape[1])[None] + at[1]) / SCALE
    under = np.clip((_LOW - rows + shoulder) / _FALLS, 0, 1) * np.clip(1 - arm / 0.12, 0, 1)
    fore = np.clip((arm - 0.20) / 0.08, 0, 1)  # or a raised one, seen from below, would be of another cloth
    least = _LEAST + np.maximum(_BREAST * under, _FORE * fore)  # a flank falls into shade downwards
    facing = np.maximum(normal @ LIGHT.astype(np.float32) / FLAT, least)  # what is turned away is shade; deep is a hollow
    down, away = np.clip((rows - 420) / 780, 0, 1), np.clip((columns - 300) / 420, 0, 1)
    deep, dark = (np.where(bare, *pair) for pair in (_IN_HOLLOWS, _IN_SHADOWS))
    lit = 1.10 * facing - 0.22 - deep * np.clip(hollow, 0, 1.2) - dark * _thrown(filled, on)
    return (lit - (0.10 * down + 0.12 * away)).astype(np.float32)


def _wide(a: np.ndarray, sigma: float) -> np.ndarray:
    """A wide blur, done at a quarter of the size."""
    small = gaussian_filter(a[::4, ::4], sigma / 4)
    return small.repeat(4, 0).repeat(4, 1)[: a.shape[0], : a.shape[1]]


def _filled(depth: np.ndarray, on: np.ndarray) -> np.ndarray:
    """The depth with soft ground where nothing is."""
    ground = float(np.percentile(depth[on], 3)) if on.any() else 0.0
    return np.where(on, depth, np.float32(ground - 60))


def _thrown(height: np.ndarray, on: np.ndarray) -> np.ndarray:
    """Shadow that nearer cloth throws down and to the right."""
    small = height[::2, ::2]
    way = LIGHT[:2] / np.hypot(*LIGHT[:2])
    climb = LIGHT[2] / np.hypot(*LIGHT[:2]) * 2
    dark = np.zeros_like(small)
    for step in range(3, 64, 2):
        dx, dy = round(way[0] * step), round(way[1] * step)
        blocker = np.roll(small, (-dy, -dx), (0, 1))
        dark = np.maximum(dark, np.clip((blocker - small - climb * step) / (4 + 0.5 * step), 0, 1))
    dark = gaussian_filter(dark, 1.5)
    return dark.repeat(2, 0).repeat(2, 1)[: on.shape[0], : on.shape[1]] * on

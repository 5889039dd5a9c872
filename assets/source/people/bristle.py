"""What a brush leaves in wet paint: dabs of a little more light or shade, warmer or cooler, and the marks of single bristles.

Law: it only shades and tints what is drawn, along its own forms; no border moves, and where a face is it comes from the canvas
alone, so that a crop of eyes or mouth lies on its head without a seam.
Units: canvas pixels.
Source: line integral convolution, Cabral and Leedom 1993; directions from the structure tensor, as painterly filters do.
"""

from __future__ import annotations

from functools import cache

import numba
import numpy as np
from scipy.ndimage import distance_transform_edt, gaussian_filter

from blend import noise
from canvas import FACE, HEIGHT, WIDTH, Pose, Window

_DAB, _BRISTLE, _HUE = 0.050, 0.017, 0.020  # shares of the colour
_ON_SKIN = 0.35  # how much of it a face and a neck take
_WIDE, _FINE, _TINT = 5.0, 0.9, 7.0  # how broad a dab, a bristle's mark and a change of hue are
_LONG, _MARK = 34, 26  # how far they run to each side
_WARM = np.array([1.0, 0.15, -1.1], np.float32)
_NEAR, _FAR, _ALONG = 9.0, 30.0, 1.4e-6  # over how much a direction is settled; how much the outline tells where nothing else does
_ROUND = (330, 400)  # half of the field of a face
_Field = tuple[np.ndarray, np.ndarray]


def bristled(colour: np.ndarray, alpha: np.ndarray, keep: np.ndarray, pose: Pose, window: Window, strength: float) -> np.ndarray:
    """The colour (straight) with the marks of a brush; `keep` is 1 where the face is, `strength` 1 for cloth."""
    light = colour.mean(-1)
    ours = _marks(_along(light, alpha), window)
    of_face = [_cut(whole, pose, window) for whole in _face_marks()]
    dab, mark, hue = (strength * (1 - keep) * a + _ON_SKIN * keep * b for a, b in zip(ours, of_face, strict=True))
    seen = 1.25 - 0.85 * light
    shade = 1 + (_DAB * dab + _BRISTLE * mark) * seen
    return np.asarray(colour * shade[..., None] + (_HUE * hue * light * seen)[..., None] * _WARM)


def _marks(field: _Field, window: Window) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Dabs, marks and hues along a field, each about -1 to 1."""
    whole = (HEIGHT, WIDTH)
    dab, mark, hue = (_swept(np.ascontiguousarray(window.cut(noise(whole, size, seed), 1)), *field, far)
                      for size, seed, far in ((_WIDE, 21, _LONG), (_FINE, 22, _MARK), (_TINT, 23, _LONG)))
    return np.tanh(2.5 * _of_one(dab)), _of_one(mark), np.tanh(1.4 * _of_one(hue))


def _of_one(a: np.ndarray) -> np.ndarray:
    return np.asarray(a / (a.std() + 1e-6))


def _along(light: np.ndarray, alpha: np.ndarray) -> _Field:
    """Which way forms run: across the change of light, near and farther around, and where there is none along the outline."""
    calm = gaussian_filter(light * alpha, 2.5) / np.maximum(gaussian_filter(alpha, 2.5), 1e-3)
    inside = alpha > 0.9
    down, right = (a * inside for a in np.gradient(calm))
    off_down, off_right = np.gradient(gaussian_filter(distance_transform_edt(alpha > 0.5), 10.0))
    xx, xy, yy = (gaussian_filter(a * b, _NEAR) + 0.6 * gaussian_filter(a * b, _FAR) + _ALONG * c * d
                  for a, b, c, d in ((right, right, off_right, off_right), (right, down, off_right, off_down),
                                     (down, down, off_down, off_down)))
    way = 0.5 * np.arctan2(2 * xy, xx - yy) + np.pi / 2
    return np.cos(way).astype(np.float32), np.sin(way).astype(np.float32)


@cache
def _face_marks() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The marks round any face: down its middle, round its cheeks."""
    wide, high = _ROUND
    y, x = np.mgrid[-high:high, -wide:wide].astype(np.float32)
    x, y = x / 100, y / 150
    far = np.minimum(np.hypot(x, y), 1)
    side = np.where(x > 0, 1, -1)
    right, down = -side * y * far, np.abs(x) * far + (1 - far)
    length = np.hypot(right, down) + 1e-6
    field = ((right / length).astype(np.float32), (down / length).astype(np.float32))
    return _marks(field, Window(0, 0, 2 * wide, 2 * high))


def _cut(whole: np.ndarray, pose: Pose, window: Window) -> np.ndarray:
    """The part of a face's marks that a window sees, and none outside them."""
    left, top = (round(at) + off - half for at, off, half in zip(pose.origin, FACE, _ROUND, strict=True))
    padded = np.pad(whole, ((HEIGHT, HEIGHT), (WIDTH, WIDTH)))
    y, x = window.top - top + HEIGHT, window.left - left + WIDTH
    return np.asarray(padded[y : y + window.bottom - window.top, x : x + window.right - window.left])


@numba.njit(cache=True)
def _swept(a, right, down, far):  # type: ignore[no-untyped-def]
    """Each value with those along its line to both sides, the farther the less."""
    rows, columns = a.shape
    out = np.zeros_like(a)
    for y in range(rows):
        for x in range(columns):
            total, shares = a[y, x], 1.0
            for side in (-1.0, 1.0):
                px, py, dx, dy = float(x), float(y), right[y, x] * side, down[y, x] * side
                for step in range(far):
                    px, py = px + dx, py + dy
                    i, j = int(py + 0.5), int(px + 0.5)
                    if i < 0 or j < 0 or i >= rows or j >= columns:
                        break
                    share = 1.0 - step / far
                    total, shares = total + a[i, j] * share, shares + share
                    turn = 1.0 if right[i, j] * dx + down[i, j] * dy >= 0 else -1.0
                    dx, dy = right[i, j] * turn, down[i, j] * turn
            out[y, x] = total / shares
    return out

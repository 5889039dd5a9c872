"""The form of what is drawn: which way each spot faces, and what throws a shade on it, for the light of a place.

Law: a face is drawn with its own light and shade: its form is only how a head turns away, and nothing small.
Units: pixels at twice the canvas; x to the right, y down, a height towards the viewer. A way is x and y of a unit vector.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PIL import Image
from scipy.ndimage import binary_opening, distance_transform_edt, gaussian_filter, maximum_filter

from blend import Sheet
from canvas import FULL, SCALE, Window
from inflate import inflated

SMALLER = 3  # canvas pixels to one of a form
KEY, FILL = (-0.50, -0.30, 0.70), (0.86, 0.10, 0.48)  # where they come from; the face looks to the left
_QUALITY = 80
_ROUND = 0.80  # how round a body and hanging hair are
_FACE, _CALM = 0.20, 10.0  # how round a face is, how far that is smoothed (face units)
_BARE, _MELTS = 0.35, 3.0  # how much of the missing key a bare face is given back, since its shade is painted; how softly that ends (canvas pixels)
_SKULL, _LAID = 0.50, 0.30  # how round hair on a head is, and what is drawn apart
_LOCK, _THICK, _FINE = 20.0, 0.12, 4  # how far in hair is round (face units), how thick in shares of that; what is finer is no hair
_HAIRS, _LOCKS = (1.6, 22.0), (5.0, 20.0)  # how fine, and how far what is light in hair stands out (canvas pixels)
_CLOTH, _SKIN = 3.0, 2.0  # how far a way is smoothed
_SHALLOW = 0.42  # how far what bodies face is told: cloth and limbs have their own drawn shade
_GROWN, _SEEN = 2, 0.004  # how far a form goes over its outline, in its own pixels
_FALLS, _BLUR, _UNDER = (14, 30), 9, 0.62  # where the shade of a head falls, how soft and deep it is (canvas pixels)
_SHOWN = 0.62  # light is told as a screen shows it, not as it adds up


def facing(height: np.ndarray) -> np.ndarray:
    """Which way a relief faces: rows, columns, (x, y)."""
    dy, dx = np.gradient(height)
    return np.dstack([-dx, -dy]) / np.sqrt(1 + dx * dx + dy * dy)[..., None]


def body_facing(sheets: Sequence[Sheet]) -> np.ndarray:
    """Which way clothes and skin face on the whole canvas: as the cloth fell; what is drawn on it lies on it."""
    whole, light = _layers(sheets, FULL)
    out = facing(inflated(whole) * _ROUND + _embossed(light))
    for s in sheets:
        if s.pixels.size and (s.is_apart or s.facing is not None):
            here, alpha = _place(s), s.pixels[..., 3:]
            way = _own(s) if s.facing is None else s.facing
            soft = np.stack([gaussian_filter(way[..., i], _CLOTH) for i in (0, 1)], -1)
            out[here] = soft * alpha + out[here] * (1 - alpha)
    return out * _SHALLOW


def _own(s: Sheet) -> np.ndarray:
    """Which way something drawn faces that stands before what is behind it."""
    return facing(inflated(s.pixels[..., 3]) * _LAID + _embossed(s.pixels[..., :3].mean(-1)))


def hair_height(sheets: Sequence[Sheet], window: Window) -> np.ndarray:
    """Hair that hangs by itself."""
    alpha, light = _layers(sheets, window)
    return inflated(alpha) * _ROUND + _embossed(light)


def head_height(sheets: Sequence[Sheet], window: Window, unit: float) -> np.ndarray:
    """A head in its window, a face unit in pixels: the first sheet is the face, hair lies on it."""
    face, *hair = sheets
    on, _ = _layers([face], window)
    height, strands = inflated(on) * _FACE, np.zeros(window.shape)
    for sheet in hair:
        alpha, light = _layers([sheet], window)
        edge = np.minimum(distance_transform_edt(alpha > 0.5) / (_LOCK * unit), 1)
        thick = _LOCK * unit * _THICK * np.sqrt(1 - (1 - edge) ** 2)
        share = gaussian_filter(binary_opening(alpha > 0.5, iterations=_FINE).astype(np.float32), 1.5)  # no freckles, no wires
        skull = np.maximum(inflated(np.maximum(on, alpha)) * _SKULL, height)
        height = height * (1 - share) + (skull + thick) * share
        own = _embossed(light)
        strands = strands * (1 - share) + (own - _level(own, share)) * share
    return gaussian_filter(height, _CALM * unit) + strands  # soft, or hair throws a seam on the forehead


def _level(height: np.ndarray, share: np.ndarray) -> np.ndarray:
    """What a relief is around each spot, where it has a share."""
    wide = 12 * SCALE
    return gaussian_filter(height * share, wide) / np.maximum(gaussian_filter(share, wide), 1e-3)


def bare(sheets: Sequence[Sheet], window: Window) -> np.ndarray:
    """The share of the missing key that is given back where a head (its sheets as in `head_height`) is bare."""
    (face, _), (hair, _) = (_layers(some, window) for some in (sheets[:1], sheets[1:]))
    return gaussian_filter(face * (1 - hair), _MELTS) * _BARE


def lit(way: np.ndarray, dark: np.ndarray | float = 0.0, more: np.ndarray | float = 0.0) -> tuple[np.ndarray, np.ndarray]:
    """How much of the key and of the fill each spot has, 0 to 1, as a screen shows it; `dark` is what shades take of the key, `more` the share of the missing key that is given back."""
    z = np.sqrt(np.clip(1 - (way**2).sum(-1), 0, 1))
    key, fill = (np.clip(way[..., 0] * x + way[..., 1] * y + z * d, 0, 1) / np.hypot(np.hypot(x, y), d)
                 for x, y, d in (KEY, FILL))
    key = (key * (1 - dark)) ** _SHOWN
    return key + (1 - key) * more, fill**_SHOWN


def under(head: Sequence[Sheet]) -> np.ndarray:
    """The shade of a head on the whole canvas: on the neck and beyond it."""
    alpha, _ = _layers(head, FULL)
    dx, dy = _FALLS
    moved = np.zeros_like(alpha)
    moved[dy * SCALE :, dx * SCALE :] = alpha[: -dy * SCALE, : -dx * SCALE]
    return gaussian_filter(moved, _BLUR * SCALE) * _UNDER


def smoothed(height: np.ndarray) -> np.ndarray:
    """A relief without what is finer than skin."""
    return gaussian_filter(height, _SKIN)


def saved(key: np.ndarray, fill: np.ndarray, alpha: np.ndarray, window: Window, path: Path) -> tuple[int, int]:
    """Write both beside each other, grown a little over the outline; the answer is where that is, in their own pixels."""
    k, f, a = (_shrunk(values, window) for values in (key * alpha, fill * alpha, alpha))
    rows, columns = (np.flatnonzero((maximum_filter(a, 2 * _GROWN + 1) > _SEEN).any(axis)) for axis in (1, 0))
    cut = np.s_[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    near = distance_transform_edt(a < 0.5, return_distances=False, return_indices=True)
    k, f = ((values / np.maximum(a, 1e-3))[tuple(near)][cut] for values in (k, f))
    grown = maximum_filter(a, 2 * _GROWN + 1)[cut]
    two = np.dstack([np.concatenate([k, f], 1)] * 3 + [np.concatenate([grown, grown], 1)]).clip(0, 1)
    Image.fromarray((two * 255 + 0.5).astype(np.uint8), "RGBA").save(path, quality=_QUALITY, alpha_quality=80, method=5)
    return int(columns[0]), int(rows[0])


def _shrunk(values: np.ndarray, window: Window) -> np.ndarray:
    """A window's values on the whole canvas of the forms."""
    n, whole = SMALLER * SCALE, np.zeros(FULL.shape, np.float32)
    whole[window.top * SCALE : window.bottom * SCALE, window.left * SCALE : window.right * SCALE] = values
    return whole.reshape(whole.shape[0] // n, n, whole.shape[1] // n, n).mean((1, 3))


def _embossed(light: np.ndarray) -> np.ndarray:
    """What is light stands out a little: strands, folds, borders."""
    return sum(gaussian_filter(light, size * SCALE) * high * SCALE for size, high in (_HAIRS, _LOCKS))


def _layers(sheets: Sequence[Sheet], window: Window) -> tuple[np.ndarray, np.ndarray]:
    """Alpha and lightness of sheets in a window."""
    alpha, light = (np.zeros(window.shape, np.float32) for _ in range(2))
    for s in sheets:
        here, a = _place(s), s.pixels[..., 3]
        alpha[here] = a + alpha[here] * (1 - a)
        light[here] = s.pixels[..., :3].mean(-1) + light[here] * (1 - a)
    return alpha, light


def _place(s: Sheet) -> tuple[slice, slice]:
    return np.s_[s.top : s.top + s.pixels.shape[0], s.left : s.left + s.pixels.shape[1]]

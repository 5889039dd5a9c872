"""How layers fall on each other: cover, cast a tinted shadow, catch the light of the room at the edge.

Law: groups (behind, body, front) come out apart, yet laid over each other they are the one picture:
shadows fall across groups and the edge light is that of the whole silhouette.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from PIL import Image
from scipy.ndimage import gaussian_filter

from canvas import SCALE, Layer, Shadow, Window
from curves import rgb

Pixels = np.ndarray
RIM_COLOUR, RIM_FROM, RIM_STRENGTH = "#ffc99a", (-5, 3), 0.58
FILL_COLOUR, FILL_FROM, FILL_STRENGTH = "#9fb4e8", (16, 2), 0.16


@dataclass(frozen=True, slots=True)
class Sheet:
    """The finished pixels of a layer (premultiplied), cropped,
    with their corner in the window at twice the size."""

    pixels: Pixels
    top: int
    left: int
    casts: tuple[Shadow, ...]
    rim: float
    back: float = 1.0  # the share of it on the side away from the light
    facing: np.ndarray | None = None  # which way each spot faces: rows, columns, x and y of a unit vector
    over: np.ndarray | None = None  # the part of it that lies over the head, if any does
    is_apart: bool = False  # it has a form of its own, though it was drawn; else it has that of what it lies on

    def moved_to(self, window: Window) -> Sheet:
        """The sheet of the full canvas as the window sees it."""
        top, left = self.top - window.top * SCALE, self.left - window.left * SCALE
        height, width = window.shape
        rows, columns = slice(max(0, -top), max(0, height - top)), slice(max(0, -left), max(0, width - left))
        facing = None if self.facing is None else self.facing[rows, columns]
        return replace(self, pixels=self.pixels[rows, columns], facing=facing, over=None, top=max(0, top), left=max(0, left))


def sheet_of(layer: Layer) -> Sheet:
    """The pixels of a drawn layer, cropped to its paint."""
    pixels = layer.pixels()
    rows, columns = (np.flatnonzero(pixels[..., 3].any(axis)) for axis in (1, 0))
    if not len(rows):
        return Sheet(pixels[:0, :0], 0, 0, (), layer.rim)
    top, left = int(rows[0]), int(columns[0])
    cropped = pixels[top : rows[-1] + 1, left : columns[-1] + 1].copy()
    return Sheet(cropped, top, left, layer.casts, layer.rim)


def on_canvas(layer: Layer, is_apart: bool = False) -> Sheet:
    """The pixels of a layer of a small window, in their place on the whole canvas."""
    sheet, w = sheet_of(layer), layer.window
    return replace(sheet, top=sheet.top + w.top * SCALE, left=sheet.left + w.left * SCALE, is_apart=is_apart)


def compose(shape: tuple[int, int], groups: Sequence[tuple[str, Sequence[Sheet]]]) -> dict[str, Pixels]:
    """The groups from back to front, each as straight RGBA floats of `shape` (twice the size)."""
    whole, rim, back = (np.zeros(shape, np.float32) for _ in range(3))
    done: dict[str, Pixels] = {}
    for name, sheets in groups:
        done[name] = np.zeros((*shape, 4), np.float32)
        for s in sheets:
            if not s.pixels.size:
                continue
            for cast in s.casts:
                _throw(s, cast, list(done.values()))
            here = np.s_[s.top : s.top + s.pixels.shape[0], s.left : s.left + s.pixels.shape[1]]
            alpha = s.pixels[..., 3]
            done[name][here] = s.pixels + done[name][here] * (1 - alpha[..., None])
            whole[here] = alpha + whole[here] * (1 - alpha)
            rim[here] = rim[here] * (1 - alpha) + alpha * s.rim
            back[here] = back[here] * (1 - alpha) + alpha * s.rim * s.back
    warm = _edge(whole, RIM_FROM, 3.0, 1.45) * RIM_STRENGTH * back * _broken(shape)
    cool = _edge(whole, FILL_FROM, 12.0, 1.0) * FILL_STRENGTH * rim
    return {name: _lit(pixels, warm[..., None], cool[..., None]) for name, pixels in done.items()}


def noise(shape: tuple[int, int], size: float | tuple[float, float], seed: int) -> np.ndarray:
    """Soft noise of unit deviation, the same for the same arguments."""
    key = (shape, size, seed)
    if key not in _NOISE:
        n = gaussian_filter(np.random.RandomState(seed).randn(*shape).astype(np.float32), size)
        _NOISE[key] = n / (n.std() + 1e-6)
    return _NOISE[key]


_NOISE: dict[tuple[object, ...], np.ndarray] = {}


def _throw(sheet: Sheet, cast: Shadow, below: list[Pixels]) -> None:
    """Multiply the shadow of a sheet into what lies below it."""
    height, width = below[0].shape[:2]
    margin = int(2.5 * cast.blur * SCALE)
    alpha = np.pad(sheet.pixels[..., 3], margin)
    if sheet.top + sheet.pixels.shape[0] >= height:  # cloth goes on below the picture
        alpha[-margin:] = alpha[-margin - 1]
    shadow = _soft(alpha, cast.blur * SCALE) * cast.strength
    top, left = sheet.top - margin + round(cast.dy * SCALE), sheet.left - margin + round(cast.dx * SCALE)
    bottom, right = min(height, top + shadow.shape[0]), min(width, left + shadow.shape[1])
    cut = shadow[max(0, -top) : bottom - top, max(0, -left) : right - left, None]
    tint = 1 - cut * (1 - _tint(cast.tint))
    for pixels in below:
        pixels[max(0, top) : bottom, max(0, left) : right, :3] *= tint


def _soft(alpha: np.ndarray, sigma: float) -> np.ndarray:
    """Gaussian blur, done small where it is wide."""
    k = 4 if sigma >= 12 else 2
    height, width = alpha.shape
    small = Image.fromarray(alpha).resize((-(-width // k), -(-height // k)), Image.Resampling.BOX)
    blurred = gaussian_filter(np.asarray(small), sigma / k, truncate=2.5)
    return np.asarray(Image.fromarray(blurred).resize((width, height), Image.Resampling.BILINEAR)).clip(0, 1)


def _tint(colour: str) -> np.ndarray:
    return np.array(rgb(colour), np.float32) / 255


def _moved(a: np.ndarray, dx: float, dy: float) -> np.ndarray:
    """The array shifted by canvas pixels; what comes in from the border repeats it."""
    x, y = round(dx * SCALE), round(dy * SCALE)
    height, width = a.shape
    rows = np.clip(np.arange(height) - y, 0, height - 1)
    columns = np.clip(np.arange(width) - x, 0, width - 1)
    return a[rows][:, columns]


def _edge(whole: np.ndarray, towards: tuple[int, int], soft: float, gain: float) -> np.ndarray:
    behind = _soft(_moved(whole, *towards), soft * SCALE)
    return np.clip(np.clip(whole - behind, 0, 1) * whole * gain, 0, 1)


def _broken(shape: tuple[int, int]) -> np.ndarray:
    small = (-(-shape[0] // 8), -(-shape[1] // 8))
    rough = np.clip(0.80 + 0.22 * noise(small, 9, 77), 0.3, 1.15)
    return rough.repeat(8, 0).repeat(8, 1)[: shape[0], : shape[1]]


def _lit(pixels: Pixels, warm: np.ndarray, cool: np.ndarray) -> Pixels:
    alpha = pixels[..., 3:]
    colour = pixels[..., :3] / np.maximum(alpha, 1e-3)
    brightness = colour.mean(-1, keepdims=True)
    colour = 1 - (1 - colour) * (1 - warm * (0.42 + 0.75 * brightness) * _tint(RIM_COLOUR))
    colour = 1 - (1 - colour) * (1 - cool * 0.5 * _tint(FILL_COLOUR))
    return np.dstack([colour, alpha]).clip(0, 1)

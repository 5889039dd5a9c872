"""How layers fall on each other: cover, cast a tinted shadow, catch the light of the room at the edge.

Law: groups (behind, body, front) come out apart, yet laid over each other they are the one picture:
shadows fall across groups and the edge light is that of the whole silhouette.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy.ndimage import gaussian_filter

from canvas import SCALE, Layer, Shadow, Window
from curves import rgb

Pixels = np.ndarray
RIM_COLOUR, RIM_FROM, RIM_STRENGTH = "#ffc99a", (-5, 3), 0.58
FILL_COLOUR, FILL_FROM, FILL_STRENGTH = "#9fb4e8", (16, 2), 0.25


class Sheet:
    """The finished pixels of a layer (premultiplied), free to be cut to a window."""

    __slots__ = ("casts", "pixels", "rim")

    def __init__(self, pixels: Pixels, casts: tuple[Shadow, ...], rim: float) -> None:
        self.pixels, self.casts, self.rim = pixels, casts, rim

    def cut(self, window: Window) -> Sheet:
        return Sheet(window.cut(self.pixels), self.casts, self.rim)


def sheet_of(layer: Layer) -> Sheet:
    return Sheet(layer.pixels(), layer.casts, layer.rim)


def compose(groups: Sequence[tuple[str, Sequence[Sheet]]]) -> dict[str, Pixels]:
    """The groups from back to front, each as straight RGBA floats at twice the size."""
    shape = groups[0][1][0].pixels.shape[:2]
    whole, rim = np.zeros(shape, np.float32), np.zeros(shape, np.float32)
    done: dict[str, Pixels] = {}
    for name, sheets in groups:
        done[name] = np.zeros((*shape, 4), np.float32)
        for s in sheets:
            alpha = s.pixels[..., 3]
            for cast in s.casts:
                shadow = 1 - _cast(alpha, cast) * (1 - _tint(cast.tint))
                for below in done.values():
                    below[..., :3] *= shadow
            done[name] = s.pixels + done[name] * (1 - alpha[..., None])
            whole = alpha + whole * (1 - alpha)
            rim = rim * (1 - alpha) + alpha * s.rim
    warm = _edge(whole, RIM_FROM, 3.0, 1.45) * (RIM_STRENGTH * rim * _broken(shape))[..., None]
    cool = _edge(whole, FILL_FROM, 12.0, 1.0) * (FILL_STRENGTH * rim)[..., None]
    return {name: _lit(pixels, warm, cool) for name, pixels in done.items()}


def noise(shape: tuple[int, int], size: float | tuple[float, float], seed: int) -> np.ndarray:
    """Soft noise of unit deviation, the same for the same arguments."""
    key = (shape, size, seed)
    if key not in _NOISE:
        n = gaussian_filter(np.random.RandomState(seed).randn(*shape).astype(np.float32), size)
        _NOISE[key] = n / (n.std() + 1e-6)
    return _NOISE[key]


_NOISE: dict[tuple[object, ...], np.ndarray] = {}


def _cast(alpha: np.ndarray, cast: Shadow) -> np.ndarray:
    fallen = gaussian_filter(_moved(alpha, cast.dx, cast.dy), cast.blur * SCALE, truncate=2.5)
    return np.clip(fallen, 0, 1)[..., None] * cast.strength


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
    behind = gaussian_filter(_moved(whole, *towards), soft * SCALE, truncate=2.5)
    return np.clip(np.clip(whole - behind, 0, 1) * whole * gain, 0, 1)[..., None]


def _broken(shape: tuple[int, int]) -> np.ndarray:
    small = (-(-shape[0] // 8), -(-shape[1] // 8))
    rough = np.clip(0.80 + 0.22 * noise(small, 9, 77), 0.3, 1.15)
    return rough.repeat(8, 0).repeat(8, 1)[: shape[0], : shape[1]]


def _lit(pixels: Pixels, warm: np.ndarray, cool: np.ndarray) -> Pixels:
    alpha = pixels[..., 3:]
    colour = np.where(alpha > 1e-3, pixels[..., :3] / np.maximum(alpha, 1e-3), 0)
    brightness = colour.mean(-1, keepdims=True)
    colour = 1 - (1 - colour) * (1 - warm * (0.42 + 0.75 * brightness) * _tint(RIM_COLOUR))
    colour = 1 - (1 - colour) * (1 - cool * 0.5 * _tint(FILL_COLOUR))
    return np.dstack([colour, alpha]).clip(0, 1)

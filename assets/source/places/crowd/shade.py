"""A figure as pixels: each part rounded from its edge inwards and lit, what lies under an edge in its shade."""
from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import skia
from scipy import ndimage

from .shapes import Part, put

FINER = 2                                   # drawn so much larger, then reduced
UNDER, UNDER_M = .42, .035                  # how dark it is beside an edge that lies above, and how far


class Raster(NamedTuple):
    """Colour of the surface (linear), alpha, normal (right, to us, up), how much nearer it is, its own light; and where its left and top are in metres."""

    colour: np.ndarray
    alpha: np.ndarray
    normal: np.ndarray
    near: np.ndarray
    glow: np.ndarray
    left: float
    top: float


def raster(parts: Sequence[Part], scale: float) -> Raster:
    """The parts at `scale` pixels a metre."""
    box = skia.Rect()
    for part in parts:
        box.join(part.path.getBounds())
    left, top, s = box.left() - .06, box.bottom() + .06, scale * FINER
    w, h = (int((box.right() - left + .06) * scale) + 1) * FINER, (int((top - box.top() + .06) * scale) + 1) * FINER
    to_pixels = skia.Matrix.MakeAll(s, 0, -left * s, 0, -s, top * s, 0, 0, 1)
    colour, alpha, near, glow = np.zeros((h, w, 3), np.float32), np.zeros((h, w), np.float32), np.zeros((h, w), np.float32), np.zeros((h, w), np.float32)
    normal = np.zeros((h, w, 3), np.float32)
    for part in parts:
        mask = _mask(part.path, to_pixels, w, h)
        shade = 1 - UNDER * ndimage.gaussian_filter(mask, UNDER_M * s) * (1 - mask)
        colour *= shade[..., None]
        m = mask[..., None]
        colour = colour * (1 - m) + linear(part.colour) * _drawn_on(part, to_pixels, w, h, s)[..., None] * m
        normal = normal * (1 - m) + _rounded(mask, part.round * s) * m
        near, glow = near * (1 - mask) + part.near * mask, glow * (1 - mask) + part.glow * mask
        alpha = alpha + mask * (1 - alpha)
    return Raster(*(_reduced(a) for a in (colour, alpha, normal, near, glow)), left, top)


def linear(colour: str) -> np.ndarray:
    """Linear light of '#rrggbb'."""
    c = np.array([int(colour[i:i + 2], 16) for i in (1, 3, 5)], np.float32) / 255
    return np.where(c <= .04045, c / 12.92, ((c + .055) / 1.055) ** 2.4).astype(np.float32)


def _mask(path: skia.Path, to_pixels: skia.Matrix, w: int, h: int) -> np.ndarray:
    pixels = np.zeros((h, w, 4), np.uint8)
    skia.Canvas(pixels).drawPath(put(path, to_pixels), skia.Paint(AntiAlias=True, Color=skia.ColorWHITE))
    return pixels[..., 3].astype(np.float32) / 255


def _drawn_on(part: Part, to_pixels: skia.Matrix, w: int, h: int, s: float) -> np.ndarray:
    """How much lighter or darker the lines make it."""
    tone = np.ones((h, w), np.float32)
    for points, width, factor in part.lines:
        pen = skia.Paint(AntiAlias=True, Style=skia.Paint.kStroke_Style, StrokeWidth=width * s, StrokeCap=skia.Paint.kRound_Cap, Color=skia.ColorWHITE)
        path = skia.Path()
        path.moveTo(*points[0])
        if len(points) == 3:
            path.quadTo(*points[1], *points[2])
        else:
            for q in points[1:]:
                path.lineTo(*q)
        pixels = np.zeros((h, w, 4), np.uint8)
        skia.Canvas(pixels).drawPath(put(path, to_pixels), pen)
        tone *= 1 + (factor - 1) * ndimage.gaussian_filter(pixels[..., 3].astype(np.float32) / 255, .2 * width * s)
    return tone


def _rounded(mask: np.ndarray, reach: float) -> np.ndarray:
    inside = ndimage.distance_transform_edt(mask > .5)
    t = np.clip(inside / max(reach, 1), 0, 1)
    height = ndimage.gaussian_filter(np.sqrt(1 - (1 - t) ** 2) * reach, .18 * reach + .5)
    gz, gx = np.gradient(height)
    n = np.stack([-gx, np.ones_like(gx) * .75, gz], -1)
    return (n / np.linalg.norm(n, axis=-1, keepdims=True)).astype(np.float32)


def _reduced(a: np.ndarray) -> np.ndarray:
    h, w = a.shape[:2]
    return a.reshape(h // FINER, FINER, w // FINER, FINER, *a.shape[2:]).mean((1, 3))

"""The paint pass: planes of colour, a hand that is not quite steady, the marks of a brush, a warm and a cool glaze, grain.

Law: alpha is only moved, never blurred; a face keeps its detail (`keep`).
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PIL import Image
from scipy.ndimage import gaussian_filter, map_coordinates, uniform_filter

from blend import Pixels, noise
from bristle import bristled
from canvas import FACE, FULL, HEIGHT, SCALE, WIDTH, Pose, Window


def finished(pixels: Pixels, pose: Pose, window: Window = FULL, brush: float = 0.5) -> tuple[Image.Image, tuple[int, int]]:
    """The picture at canvas size, painted and cropped, and where its corner is on the canvas.

    `brush` is how plainly the marks of the brush are seen: half on hair, which has strands, and less on cloth, whose form is told by light.
    """
    window, pixels = _cropped(pixels, window)
    keep = face_mask(pose, window, 1)
    colour, alpha = _moved(_halved(flattened(pixels, pose, window)), keep, window)
    colour = bristled(colour, alpha, keep, pose, window, brush)
    painted = np.dstack([_glazed(colour + window.cut(noise((HEIGHT, WIDTH), 0.6, 14), 1)[..., None] * 0.007, window), alpha])
    picture = Image.fromarray((painted.clip(0, 1) * 255 + 0.5).astype(np.uint8), "RGBA")
    left, top, right, bottom = picture.getchannel("A").point(lambda v: 255 if v > 2 else 0).getbbox()
    return picture.crop((left, top, right, bottom)), (left + window.left, top + window.top)


def _cropped(pixels: Pixels, window: Window) -> tuple[Window, Pixels]:
    """The part with paint on it, with a margin of eight canvas pixels where there is room."""
    rows, columns = (np.flatnonzero(pixels[..., 3].any(axis)) // SCALE for axis in (1, 0))
    small = Window(
        window.left + max(0, int(columns[0]) - 8),
        window.top + max(0, int(rows[0]) - 8),
        window.left + min(pixels.shape[1] // SCALE, int(columns[-1]) + 9),
        window.top + min(pixels.shape[0] // SCALE, int(rows[-1]) + 9),
    )
    inner = replace(small, left=small.left - window.left, top=small.top - window.top,
                    right=small.right - window.left, bottom=small.bottom - window.top)
    return small, inner.cut(pixels)


def flattened(pixels: Pixels, pose: Pose, window: Window) -> Pixels:
    """The first half of the pass, still at twice the canvas: planes of colour, fewer in the face."""
    return flat_planes(pixels, 0.55 * (1 - 0.85 * face_mask(pose, window, SCALE)))


def face_mask(pose: Pose, window: Window, scale: int) -> np.ndarray:
    """1 where the face and the neck are, falling to 0 outside."""
    (x0, y0), s = pose.origin, pose.scale
    yy, xx = np.mgrid[window.top * scale : window.bottom * scale, window.left * scale : window.right * scale]
    xx, yy = xx.astype(np.float32) / scale, yy.astype(np.float32) / scale
    face = ((xx - (x0 + FACE[0])) / (100 * s)) ** 2 + ((yy - (y0 + FACE[1])) / (150 * s)) ** 2
    neck = ((xx - (x0 + 20)) / (95 * s)) ** 2 + ((yy - (y0 + 190)) / (120 * s)) ** 2
    return np.clip(1.6 - np.minimum(face, neck), 0, 1)


def flat_planes(a: Pixels, strength: np.ndarray, radius: int = 5) -> Pixels:
    """Kuwahara: colour gathers into flat planes with crisp borders; alpha stays."""
    premultiplied = a.copy()
    premultiplied[..., :3] *= a[..., 3:]
    padded = np.pad(premultiplied, ((10, 10), (10, 10), (0, 0)), mode="edge")
    flat = _kuwahara(padded, radius)[10:-10, 10:-10]
    colour = np.where(flat[..., 3:] > 0.2, flat[..., :3] / np.maximum(flat[..., 3:], 0.2), a[..., :3])
    out = a.copy()
    out[..., :3] += (colour - a[..., :3]) * strength[..., None]
    return out


def _kuwahara(image: Pixels, radius: int) -> Pixels:
    size = radius + 1
    light = image[..., :3].mean(-1)
    mean = np.stack([uniform_filter(image[..., i], size) for i in range(4)], -1)
    variance = uniform_filter(light * light, size) - uniform_filter(light, size) ** 2
    step = radius // 2 + radius % 2
    best = out = None
    for move in ((-step, -step), (-step, step), (step, -step), (step, step)):
        v, m = np.roll(variance, move, (0, 1)), np.roll(mean, move, (0, 1))
        if best is None or out is None:
            best, out = v.copy(), m.copy()
            continue
        calmer = v < best
        best[calmer], out[calmer] = v[calmer], m[calmer]
    return out


def _halved(a: Pixels) -> Pixels:
    """Down to canvas size, premultiplied so that no colour bleeds in from outside; a filter that rings leaves a halo."""
    size = (a.shape[1] // SCALE, a.shape[0] // SCALE)
    a = a.copy()
    a[..., :3] *= a[..., 3:]
    small = [np.asarray(Image.fromarray(a[..., i]).resize(size, Image.Resampling.HAMMING)) for i in range(4)]
    return np.stack(small, -1).clip(0, 1)


def _moved(a: Pixels, keep: np.ndarray, window: Window, seed: int = 3) -> tuple[np.ndarray, np.ndarray]:
    """Premultiplied in; colour (straight) and alpha out: a hand that sways, and sharpens what it draws."""
    height, width = a.shape[:2]
    yy, xx = np.mgrid[0:height, 0:width].astype(np.float32)
    sway = 0.55 * (1 - 0.83 * keep)
    fields = (window.cut(noise((HEIGHT, WIDTH), size, seed + i), 1) for size, i in ((4, 0), (14, 1), (4, 2), (14, 3)))
    small_x, wide_x, small_y, wide_y = fields
    dx, dy = (small_x + wide_x) * 0.6 * sway, (small_y + wide_y) * 0.6 * sway
    q = np.stack([map_coordinates(a[..., i], [yy + dy, xx + dx], order=1, mode="nearest") for i in range(4)], -1)
    soft = np.stack([gaussian_filter(q[..., i], 1.6) for i in range(4)], -1)
    alpha = q[..., 3:]
    inside = soft[..., :3] * alpha / np.maximum(soft[..., 3:], 1e-3)  # what is outside must not sharpen the edge
    colour = np.clip(q[..., :3] + (q[..., :3] - inside) * 0.42, 0, alpha)
    return np.where(alpha > 1e-3, colour / np.maximum(alpha, 1e-3), 0).clip(0, 1), alpha[..., 0].clip(0, 1)


def _glazed(c: np.ndarray, window: Window) -> np.ndarray:
    """Warm light from the upper left, cool violet to the lower right, darker to the feet."""
    yy, xx = np.mgrid[window.top : window.bottom, window.left : window.right].astype(np.float32)
    away = np.clip(xx / WIDTH * 0.55 + yy / HEIGHT * 0.75 - 0.25, 0, 1)[..., None]
    c = c * (1 - away * 0.30 * (1 - np.array([0.78, 0.76, 0.95], np.float32)))
    c = c * (1 - 0.16 * np.clip((yy / HEIGHT - 0.45) / 0.55, 0, 1)[..., None])
    c = c + (1 - c) * c * np.array([0.10, 0.06, 0.0], np.float32) * np.clip(1 - away * 2, 0, 1)
    c = np.clip(c, 0, 1)
    return c * 0.80 + c * c * (3 - 2 * c) * 0.20

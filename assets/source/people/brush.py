"""The brush: strokes laid on cloth, finer ones on hair and on skin, by the hand that paints the rooms.

Law: a stroke follows the form and ends where its cloth ends; outlines, borders and what is drawn small stay as they were.
On a head all is local: a crop of its eyes has the strokes that the head has there. Units: canvas pixels.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from scipy.ndimage import distance_transform_edt, gaussian_filter, gaussian_gradient_magnitude

from blend import Pixels, noise
from canvas import HEIGHT, WIDTH, Pose, Window
from rooms import Pass, direction, facets, soft, stroke_all


class Ground(NamedTuple):
    """What is painted on: the brushes for it, how it is smoothed before them, and what no stroke may lose."""

    brushes: tuple[Pass, ...]
    jitters: tuple[float, ...]  # how the strokes of each vary in hue and value
    facets: float
    border: float  # a gradient of colour that is a border
    lost: tuple[float, float]  # a difference from what was drawn: from here a stroke is taken back, here wholly


CLOTH = Ground((Pass(34, 110, 15, 0.22, 0.85, 3.0, None), Pass(20, 84, 15, 0.16, 0.8, 1.5, None),
                Pass(9, 46, 6, 0.10, 0.65, 0.8, 0.022)), (0.044, 0.038, 0.026), 4.0, 0.034, (0.20, 0.36))
HAIR = Ground((Pass(8, 56, 5, 0.24, 0.6, 1.0, None), Pass(4, 34, 5, 0.16, 0.6, 0.6, None)), (0.048, 0.04), 2.5, 0.10, (0.22, 0.36))
SKIN = Ground((Pass(14, 44, 8, 0.14, 0.75, 1.8, None), Pass(8, 30, 7, 0.08, 0.6, 1.0, None)), (0.034, 0.026), 2.0, 0.026, (0.10, 0.20))
_BARRED = 9.0  # a colour that differs from every other
_NEAR, _WIDE = (3, 7), (12, 36)  # how far around a place looks for its direction: on a head, on a body
_DOWN, _DRIFT, _LED = np.pi / 2 - 0.25, 0.3, 0.05  # where nothing leads a stroke, and how much that counts beside what does


def stroked(a: Pixels, pose: Pose, window: Window, is_head: bool) -> Pixels:
    """The picture with strokes in it, its alpha untouched; premultiplied in and out."""
    colour, alpha = _grown(a), a[..., 3]
    along = _along(colour, alpha, window, is_head)
    skin = _skin(colour, alpha, pose, window, is_head)
    rest = _laid(colour, along, HAIR if is_head else CLOTH, alpha * (skin < 0.5), window)
    if is_head:
        rest = colour + (rest - colour) * _combed(colour)
    flesh = _laid(colour, along, SKIN, alpha * (skin >= 0.5), window)
    painted = rest + (flesh - rest) * skin[..., None]
    return np.dstack([np.where(alpha[..., None] > 0, painted * alpha[..., None], 0), alpha]).astype(np.float32)


def _grown(a: Pixels) -> Pixels:
    """The colour of what is solid, straight, carried on outwards."""
    solid = a[..., 3] > min(0.9, 0.5 * a[..., 3].max())
    nearest = distance_transform_edt(~solid, return_distances=False, return_indices=True)
    straight = a[..., :3] / np.maximum(a[..., 3:], 1e-3)
    return np.ascontiguousarray(np.where(a[..., 3:] > 0.3, straight, straight[tuple(nearest)]), np.float32)


def _skin(colour: Pixels, alpha: np.ndarray, pose: Pose, window: Window, is_head: bool) -> np.ndarray:
    """1 where the colour has the hue of the nose, or of the neck in its shade and out of it, softly 0 elsewhere."""
    yy, xx = np.mgrid[window.top : window.bottom, window.left : window.right].astype(np.float32)
    x, y = (xx - pose.origin[0]) / pose.scale, (yy - pose.origin[1]) / pose.scale
    low, high = (30, 62) if is_head else (90, 170)
    near = (np.abs(x + 5) < 32) & (y > low) & (y < high) & (alpha > 0.9)
    if near.sum() < 60:
        return np.zeros(alpha.shape)
    hue = colour / (colour.sum(-1, keepdims=True) + 1e-3)
    own, hue = np.median(hue[near], axis=0), soft(hue, 1.5)
    if is_head:
        return np.clip((0.15 - _unlike(hue - own)) / 0.03, 0, 1) * (1 - _hairy(colour, x, y))
    lit = (1 / 3 - own) * 0.5 + np.array([0, 0.009, -0.009])  # light on skin is paler
    away = np.minimum.reduce([_unlike(hue - own - lit * share) for share in (0, 0.5, 1)])
    return np.clip((0.09 - away) / 0.03, 0, 1)


def _hairy(colour: Pixels, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """1 where there are threads outside the face: fair hair has the hue of skin."""
    rough = gaussian_filter(np.abs(_threads(colour)).sum(-1) / (colour.sum(-1) + 0.1), 4)
    outside = ((x + 15) / 95) ** 2 + ((y - 70) / 120) ** 2
    return np.clip(rough * 33 - 1, 0, 1) * np.clip(outside * 4 - 3.4, 0, 1)


def _unlike(off: np.ndarray) -> np.ndarray:
    """How far hues are off: greener counts more, since shade on skin is only redder."""
    return np.abs(off).sum(-1) + 5 * np.maximum(off[..., 1] - 0.004, 0)


def _along(colour: Pixels, alpha: np.ndarray, window: Window, is_head: bool) -> np.ndarray:
    """Where a stroke runs: as folds and borders near it do, and the outline; else down, a little to one side."""
    angle, clear, strong = direction(_threads(colour), 3) if is_head else direction(soft(colour, 1.5), 4)
    weight = clear * strong / (strong + 0.06) * (0.4 + 0.6 * np.sin(angle) ** 2)  # a hem leads less than a seam
    solid = np.pad(alpha, ((0, 24), (0, 0)), mode="edge")
    gy, gx = (gaussian_filter(solid, 4, order)[: len(alpha)] for order in ((1, 0), (0, 1)))
    form = window.cut(noise((HEIGHT, WIDTH), 60, 31), 1) * _DRIFT + _DOWN
    cosine = np.cos(2 * angle) * weight - (gx * gx - gy * gy) * 60
    sine = np.sin(2 * angle) * weight - 2 * gx * gy * 60
    cosine, sine = (sum(gaussian_filter(v * (alpha > 0.3), size) for size in (_NEAR if is_head else _WIDE)) for v in (cosine, sine))
    return (0.5 * np.arctan2(sine + _LED * np.sin(2 * form), cosine + _LED * np.cos(2 * form))).astype(np.float32)


def _threads(colour: Pixels) -> Pixels:
    """Hair without its sheen, which runs across it."""
    return (colour - soft(colour, 3)) * 2


def _combed(colour: Pixels) -> np.ndarray:
    """1 where hairs lie along each other, 0 where they are a nap."""
    clear = direction(_threads(colour), 3)[1]
    return np.clip(gaussian_filter(clear, 4) * 4 - 1.2, 0, 1)[..., None]


def _laid(colour: Pixels, along: np.ndarray, ground: Ground, where: np.ndarray, window: Window) -> Pixels:
    """Strokes from broad to fine; a broad one keeps its distance from a border."""
    if not (where > 0.3).any():
        return colour
    base, border = _smoothed(colour, ground.facets), _borders(colour, ground.border)
    canvas, clearance = base.copy(), distance_transform_edt(border < 0.5)
    for number, (brush, vary) in enumerate(zip(ground.brushes, ground.jitters, strict=True)):
        x, y, width, jitter = _starts(brush, vary, np.random.RandomState(71 + number), window)
        at = y.astype(int), x.astype(int)
        error = gaussian_filter(np.abs(canvas - base).mean(-1), 2.0)
        kept = (where[at] > 0.3) & (clearance[at] > 0.25 * brush.width) & (error[at] >= (brush.needed or 0))
        reference = soft(base, brush.blur)
        jitter *= np.clip(0.45 + 1.6 * reference.mean(-1)[at], 0, 1)  # what is dark varies less, or its hue would leave it
        reference[clearance <= 0.2 * brush.width] += _BARRED
        stroke_all(canvas, reference, along, x[kept], y[kept], int(brush.length / 2) + 2, width[kept], _bristles(),
                   jitter[kept], brush.stop, brush.cover, max(3, int(0.6 * brush.width)))
    lost = np.clip((np.abs(canvas - colour).sum(-1) - ground.lost[0]) / (ground.lost[1] - ground.lost[0]), 0, 1)
    crowded = np.clip((gaussian_filter(border, 6) - 0.35) * 6, 0, 1)  # fur, a badge
    share = np.maximum.reduce([lost, gaussian_filter(border, 0.7) * 0.9, crowded])[..., None]
    return canvas + (colour - canvas) * share


def _smoothed(colour: Pixels, radius: float) -> Pixels:
    if not radius:
        return colour
    angle, clear, _ = direction(colour, 2.2)
    return facets(colour, angle, clear, radius, np.ones(colour.shape[:2], np.float32))


def _borders(colour: Pixels, steepness: float) -> np.ndarray:
    """1 where cloths meet and on what is drawn small, falling to 0 within a cloth."""
    steep = np.sqrt(sum(gaussian_gradient_magnitude(colour[..., i], 1.2) ** 2 for i in range(3)))
    return np.clip((steep / steepness - 0.7) / 0.6, 0, 1).astype(np.float32)


def _starts(brush: Pass, vary: float, rng: np.random.RandomState, window: Window) -> tuple[np.ndarray, ...]:
    """Where strokes begin in the window, in an order of chance, how wide they are and how they vary: whatever the window."""
    rows, columns = int(HEIGHT / brush.spacing) + 1, int(WIDTH / brush.spacing) + 1
    yy, xx = np.mgrid[0:rows, 0:columns]
    x, y = ((v + rng.rand(rows, columns)).ravel() * brush.spacing for v in (xx, yy))
    width, jitter = brush.width * (0.7 + 0.6 * rng.rand(x.size)), rng.randn(x.size) * vary
    x, y = np.round(x * 64) / 64 - window.left, np.round(y * 64) / 64 - window.top  # the same small part wherever the corner is
    order = rng.permutation(x.size)
    order = order[((x >= 0) & (x < window.right - window.left) & (y >= 0) & (y < window.bottom - window.top))[order]]
    return tuple(v[order].astype(np.float32) for v in (x, y, width, jitter))


def _bristles() -> np.ndarray:
    rough = gaussian_filter(np.random.RandomState(70).randn(64, 512), (0.7, 26), mode="wrap")
    return np.clip(0.5 + rough / 0.15, 0, 1).astype(np.float32)

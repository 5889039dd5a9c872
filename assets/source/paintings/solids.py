"""What no script of the people draws, lit as they are: legs, the skirt of a coat on the floor, a wheel.

Law: a solid is an outline that is blown up like a cushion, with a few folds on it; what lies on another throws a shade on it.
Units: pixels of the painting; a fold is a line, how broad it is, and how much lighter (or darker, < 0) it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import form
import numpy as np
from curves import rgb, spline
from finish import flat_planes
from inflate import inflated
from kit import HIGH, WIDE, Light, Pixels, lit
from PIL import Image, ImageDraw
from scipy.ndimage import gaussian_filter, shift

Points = Sequence[tuple[float, float] | tuple[float, float, str]]  # 'c' is a corner
_TWICE, _MARGIN, _ROUND = 2, 34, 0.7
_THROWN = (0.42, 10.0, (7.0, 2.0))  # of a shade: how deep, how soft, how far (down, right)


class Solid(NamedTuple):
    """One form: its outline, its colour, its folds, how round it is, and how much of a brush one sees."""

    line: Points
    color: str
    folds: Sequence[tuple[Points, float, float]] = ()
    round: float = _ROUND
    brush: float = 1.0
    throws: float = 1.0


def solids(picture: Pixels, forms: Sequence[Solid], light: Light, soft: float = 0.0, gain: float = 1.0, seed: int = 7) -> Pixels:
    """Forms on a picture, from the back to the front."""
    who = np.zeros((HIGH, WIDE, 6), np.float32)
    deep, wide, (down, right) = _THROWN
    for i, solid in enumerate(forms):
        here, laid = _laid(solid, seed + i)
        if not laid.size:
            continue
        cast = shift(gaussian_filter(laid[..., 3:4], (wide, wide, 0)), (down, right, 0), order=1) * deep * solid.throws
        below = who[here]
        below[..., :3] *= 1 - cast
        who[here] = laid + below * (1 - laid[..., 3:4])
    alpha = who[..., 3:4]
    shone = lit(who, light) * gain
    if soft:
        shone, alpha = (gaussian_filter(v, (soft, soft, 0), mode="nearest") for v in (shone, alpha))
    return np.asarray(shone + picture * (1 - alpha), np.float32)


def _laid(solid: Solid, seed: int) -> tuple[tuple[slice, slice], Pixels]:
    """Where it is, and there colour, alpha, key and fill, premultiplied."""
    outline = spline(solid.line, True)
    (left, top), (right, bottom) = (np.clip(v, 0, (WIDE, HIGH)).astype(int) for v in (outline.min(0) - _MARGIN, outline.max(0) + _MARGIN))
    if bottom <= top or right <= left:  # all of it is outside
        return np.s_[0:0, 0:0], np.zeros((0, 0, 6), np.float32)
    alpha = _filled(outline - (left, top), (bottom - top, right - left))
    high = inflated(alpha) * solid.round
    color = np.broadcast_to(np.array(rgb(solid.color), np.float32) / 255, (*alpha.shape, 3)).copy()
    for line, width, light in solid.folds:
        mark = _stroked(spline(line) - (left, top), width, alpha.shape)
        high = high + mark * light * width * 0.5
        color *= (1 + mark * light)[..., None]
    r = np.random.default_rng(seed)
    for size, deep in (((22, 7), 0.05), ((9, 1.6), 0.05)):
        marks = gaussian_filter(r.standard_normal(alpha.shape).astype(np.float32), size)
        color *= (1 + solid.brush * deep * marks / marks.std())[..., None]
    flat = flat_planes(np.dstack([color.clip(0, 1), np.ones_like(alpha)]), np.full(alpha.shape, 0.8, np.float32))[..., :3]
    key, fill = (v[..., None] for v in form.lit(form.facing(form.smoothed(high))))
    a = gaussian_filter(alpha, 0.7)[..., None]
    return np.s_[top:bottom, left:right], np.dstack([flat * a, a, key * a, fill * a]).astype(np.float32)


def covered(line: Points) -> np.ndarray:
    """How much of each pixel of the painting an outline covers."""
    return _filled(spline(line, True), (HIGH, WIDE))


def _filled(outline: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    """How much of each pixel an outline covers."""
    page = Image.new("L", (shape[1] * _TWICE, shape[0] * _TWICE), 0)
    ImageDraw.Draw(page).polygon([(x * _TWICE, y * _TWICE) for x, y in outline], fill=255)
    return np.asarray(page.resize((shape[1], shape[0]), Image.Resampling.BOX), np.float32) / 255


def _stroked(along: np.ndarray, width: float, shape: tuple[int, int]) -> np.ndarray:
    """A line of the brush, thin at both ends."""
    page = Image.new("L", (shape[1], shape[0]), 0)
    pen = ImageDraw.Draw(page)
    for i, (x, y) in enumerate(along):
        r = width / 2 * np.sin(np.pi * (i + 0.5) / len(along)) ** 0.6
        pen.ellipse((x - r, y - r, x + r, y + r), fill=255)
    return gaussian_filter(np.asarray(page, np.float32) / 255, max(0.8, width * 0.22))

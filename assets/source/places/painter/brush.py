"""The brush: facets first, then strokes from broad to fine, then what must stay crisp.

Law: a stroke follows the form (across floors and sky, down walls) unless the picture itself runs
somewhere, and it ends where its colour ends.
"""
from __future__ import annotations

from typing import NamedTuple

import numpy as np
from scipy import ndimage

from .blur import direction, soft, softer
from .exr import Layers
from .kernels import facets, stroke_all
from .parameters import Parameters


class Pass(NamedTuple):
    """One brush: its width, length and spacing in pixels, where its strokes stop, how it covers."""

    width: float
    length: float
    spacing: float
    stop: float                             # difference of colour (sum of channels) that ends a stroke
    cover: float
    blur: float
    needed: float | None                    # error that calls for this brush; None: everywhere


PASSES = (Pass(46, 130, 19, .16, .62, 6, None), Pass(22, 80, 11, .13, .6, 3.0, .030),
          Pass(9, 40, 5.2, .11, .6, 1.2, .038), Pass(4.6, 26, 3.2, .10, .65, .6, .05))
LEVEL_NORMAL = .6                           # above this |z| a surface is floor or ceiling
LINE_DEPTH = .35
LAMP = .82                                  # brighter than this stays crisp
SHARPEN, SHARPEN_PX = .22, 2.2


def paint(picture: np.ndarray, layers: Layers, lines: np.ndarray, rng: np.random.Generator, unit: float,
          p: Parameters) -> np.ndarray:
    """The picture as brushwork with its lines drawn in."""
    crisp = np.clip(softer(np.repeat(layers.crisp[..., None], 3, -1), 3 * unit)[..., 0] * 1.6, 0, 1)
    angle, clear, strength = direction(picture, 2.2 * unit)
    focus = (1 - .75 * crisp).astype(np.float32)
    base = facets(picture, angle, clear, float(p.kuw * unit), focus) if p.kuw else picture
    canvas = base.copy()
    if p.strokes:
        _lay_strokes(canvas, base, layers, crisp, rng, unit, p)
    picture = _with_crisp_parts(canvas, base, picture, crisp, strength, unit, p)
    picture = np.clip(picture + (picture - soft(picture, SHARPEN_PX * unit)) * SHARPEN, 0, 1)
    share = (lines * p.edge * (1 - .7 * crisp))[..., None]
    return picture * (1 - share) + (picture * LINE_DEPTH + np.array(p.edge_col, np.float32) * .3) * share


def _lay_strokes(canvas, base, layers, crisp, rng, unit, p) -> None:
    angle, strength = _stroke_angle(base, layers, rng, unit, p)
    bristles = ndimage.gaussian_filter(rng.standard_normal((64, 512)), (.7, 26), mode="wrap")
    bristles = np.clip(.5 + .5 * bristles / .075 * .5, 0, 1).astype(np.float32)
    scale = p.stroke_scale * unit
    for brush in PASSES:
        blur = brush.blur * scale * (1 if brush.needed is None else .45)
        reference = soft(base, blur).astype(np.float32)
        x, y = _starts(canvas, base, crisp, strength, brush, scale, rng, p)
        jitter = rng.standard_normal(x.size) * p.stroke_jit * (1 if brush.width > 10 else .6)
        widths = brush.width * scale * (.7 + .6 * rng.random(x.size))
        stroke_all(canvas, reference, angle, x, y, int(brush.length * scale / 2) + 2,
                   widths.astype(np.float32), bristles, jitter.astype(np.float32), brush.stop, brush.cover,
                   max(3, int(.25 * brush.width * scale)))


def _starts(canvas, base, crisp, strength, brush, scale, rng, p):
    h, w = crisp.shape
    step = brush.spacing * scale
    rows, columns = int(h / step) + 1, int(w / step) + 1
    yy, xx = np.mgrid[0:rows, 0:columns]
    x = ((xx + rng.random((rows, columns))) * step).ravel()
    y = ((yy + rng.random((rows, columns))) * step).ravel()
    inside = (x < w - 1) & (y < h - 1)
    x, y = x[inside], y[inside]
    at = y.astype(int), x.astype(int)
    if brush.needed is None:
        keep = crisp[at] < .5
    else:
        error = ndimage.gaussian_filter(np.abs(canvas - base).mean(-1), brush.blur * scale)
        wanted = error[at] > brush.needed * p.fine * (1 - .5 * strength[at].clip(0, 1))
        keep = wanted | ((rng.random(x.size) < p.extra) & (crisp[at] < .3))
    order = rng.permutation(int(keep.sum()))
    return x[keep][order].astype(np.float32), y[keep][order].astype(np.float32)


def _stroke_angle(base, layers, rng, unit, p):
    angle, clear, strength = direction(soft(base, 2.0 * unit), 9 * unit)
    upward = np.abs(ndimage.median_filter(layers.normal[..., 2], 5))
    sky = np.abs(layers.normal).sum(-1) < .05
    drift = ndimage.gaussian_filter(rng.standard_normal(angle.shape), 70 * unit)
    form = drift / drift.std() * p.wobble + np.where((upward > LEVEL_NORMAL) | sky, .06, np.pi / 2 + .12)
    sure = np.clip((strength - .03) * 7, 0, 1) * np.clip(clear * 1.8 - .3, 0, 1)
    cosine = np.cos(2 * angle) * sure + np.cos(2 * form) * (1 - sure) * .5
    sine = np.sin(2 * angle) * sure + np.sin(2 * form) * (1 - sure) * .5
    smooth = np.arctan2(ndimage.gaussian_filter(sine, 3 * unit), ndimage.gaussian_filter(cosine, 3 * unit))
    return (.5 * smooth).astype(np.float32), strength


def _with_crisp_parts(canvas, base, picture, crisp, strength, unit, p):
    edges = p.detail_keep * np.clip(strength * 2.0, 0, 1) * .8
    share = np.clip(crisp * .9 + edges, 0, .95)[..., None]
    lamps = (np.clip(picture.max(-1) - LAMP, 0, .15) / .15 * .8)[..., None]
    share = soft(np.repeat(np.maximum(share, lamps), 3, -1), 1.2 * unit)
    return np.clip(canvas * (1 - share) + (base * .55 + picture * .45) * share, 0, 1)

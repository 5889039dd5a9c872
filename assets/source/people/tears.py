"""Tears: water that stands on the lower lid, and the wet track of the one that has run.

Law: water has no colour and no outline: it is the skin, a touch darker and glossier. What runs follows the cheek, on
both, and dries before it comes to the mouth.
Units: face units; t runs along a track from the lid (0) to where it dries (1).
"""

from __future__ import annotations

import numpy as np

from anatomy import Face
from canvas import Layer
from curves import curve_through, mix, normals, resample, spline
from moods import Mood

RUNS = 1.0  # `Mood.tears` from here on: they run; less is held back
_COUNT = 80
_T = np.linspace(0, 1, _COUNT)
_WIDTH = 9.0  # of a track where it is broadest
_UNEVEN = ((0, 0.08, 0.22, 0.38, 0.52, 0.66, 0.74, 0.84, 1), (0.70, 0.72, 0.80, 0.80, 0.86, 0.90, 1.0, 0.80, 0.40))
_WET = ((0, 80, 0.26), (2, 34, 0.16), (38, 70, 0.22))  # from where to where a track is wet, and how much: it fades in and out
_GLEAMS = ((1, 30, 0.50), (26, 62, 0.58))  # and where it is glossy
_DROP_AT, _DROP = 62, 4.7  # where on its track a drop hangs, how broad
_OVER_CHEEK = ((0.25, 6.0), (0.55, 11.0), (0.80, 8.0))  # on its way to the mouth a track goes round the apple of the cheek
_DRIES = (0.84, 0.56)  # of the way to the corner of the mouth, on the near cheek and on the far one
_STARTS = (24, 22)  # where on the lids
_NARROW = 0.62  # a track on the far cheek, which turns away
_BRIMS = ((6, 12, 0.45), (16, 30, 0.95), (34, 39, 0.60))  # from where to where light stands on a lid, and how much
_SHUT_BRIM = 0.4  # how much light stands on a shut lid


def tears(layer: Layer, face: Face, mood: Mood, far_lid: np.ndarray, near_lid: np.ndarray) -> None:
    """Held back: brimming rims. Running: a wet track over each cheek, on the near one with a drop in it."""
    for lid in (near_lid, far_lid):
        _rim(layer, face, lid, min(1, _SHUT_BRIM + mood.lids))
    if mood.tears < RUNS:
        return
    (mx, my), (nx, ny) = face.mouth.far, face.mouth.near
    near = _way(near_lid[_STARTS[0]], (nx + 3, ny), _DRIES[0], 1.0)
    far = _way(far_lid[_STARTS[1]], (mx - 8, my), _DRIES[1], -0.3)
    _track(layer, face, near, 1.0)
    _track(layer, face, far, _NARROW)
    _drop(layer, face, *near[_DROP_AT])


def _rim(layer: Layer, face: Face, lid: np.ndarray, lit: float) -> None:
    """Water standing on the lower lid: a red soft foot, the water, its light, uneven as water is."""
    s = face.skin
    layer.ink(lid[3:-3] + [0, 2.6], 4.4, mix(s.blush, s.deep, 0.35), 0.50, 0.4, 0.4, 1.0, "atop")
    layer.ink(lid[4:-3] + [0, 0.8], 3.6, mix(s.blush, s.light, 0.78), 0.70 * lit, 0.35, 0.35, 0.5, "atop")
    for first, last, strength in _BRIMS:
        layer.ink(lid[first:last] + [0, 0.8], 2.8 * strength, mix(s.light, "#ffffff", 0.8), 0.92 * strength * lit, 0.5, 0.5, 0.35, "atop")


def _way(lid: np.ndarray, corner: tuple[float, float], dries: float, round_: float) -> np.ndarray:
    """Down from the lid, round the apple of the cheek, towards the corner of the mouth."""
    start, to = lid + [0, 1.5], np.array(corner)
    bends = [start + (to - start) * t * dries + [out * round_, 0] for t, out in (*_OVER_CHEEK, (1.0, 0.0))]
    return resample(spline([tuple(start), *(tuple(p) for p in bends)]), _COUNT)


def _track(layer: Layer, face: Face, line: np.ndarray, broad: float) -> None:
    """Skin that is wet: a touch darker, without an edge, and a broad light along it."""
    s, widths = face.skin, _WIDTH * broad * curve_through(_T, *_UNEVEN)
    for first, last, strength in _WET:
        layer.ink(line[first:last], float(widths[first:last].max()), mix(s.shade, s.deep, 0.25), strength, 0.4, 0.5, 1.3, "atop")
    side = normals(line)
    lit = np.where(side[:, :1] > 0, -side, side) * widths[:, None] * 0.22
    for first, last, strength in _GLEAMS:
        layer.ink((line + lit)[first:last], float(widths[last]) * 0.56, mix(s.light, "#ffffff", 0.35), strength * (0.4 + 0.6 * broad), 0.5, 0.6, 1.5, "atop")


def _drop(layer: Layer, face: Face, x: float, y: float) -> None:
    """Where a track swells: a soft shadow under it, light that comes through at its foot, a small light on it."""
    s, r = face.skin, _DROP
    layer.ellipse(x + r * 0.25, y + r * 1.0, r * 0.85, r * 0.80, s.deep, 0.46, 1.1, "atop")
    layer.ellipse(x, y, r * 0.85, r * 1.35, mix(s.base, s.shade, 0.6), 0.50, 0.9, "atop")
    layer.ellipse(x + r * 0.12, y + r * 0.62, r * 0.50, r * 0.40, s.light, 0.48, 1.0, "atop")
    layer.ellipse(x - r * 0.26, y - r * 0.30, r * 0.24, r * 0.42, "#ffffff", 0.80, 0.45, "atop", turn=8)

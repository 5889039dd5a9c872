"""Tears: water that stands on the lower lid, the wet trail of what has run, the full drop at its end.

Law: water has no colour: it is the skin, lit: a bright side to the light, a dark edge and a shadow away from it. It lies
on the front of the cheek and never leaves it.
Units: face units.
"""

from __future__ import annotations

import numpy as np

from anatomy import Face
from canvas import Layer
from curves import Point, curve_through, mix, normals, resample, ribbon, spline
from moods import Mood

RUNS = 1.0  # `Mood.tears` from here on: they run; less is held back
_COUNT = 80
_LIGHTS = ((8, 22), (30, 52), (58, 66))  # where along a trail its light is: broken twice
_NEAR_WIDTH, _FAR_WIDTH = 8.0, 5.6  # of a trail where it is broadest
_NEAR_DROP, _FAR_DROP = 5.6, 4.2
_GATHERS = 27  # where on a lid what is held back gathers: out from the middle, clear of the iris


def tears(layer: Layer, face: Face, mood: Mood, far_lid: np.ndarray, near_lid: np.ndarray) -> None:
    """Held back: brimming rims. Running: a trail over each cheek, and the drop that it ends in."""
    brim = 1.0 if mood.tears >= RUNS else 1.5  # what is held back stands higher
    _rim(layer, face, near_lid, brim)
    _rim(layer, face, far_lid, brim)
    if mood.tears < RUNS:
        _gathered(layer, face, *near_lid[_GATHERS], _NEAR_DROP)
        _gathered(layer, face, *far_lid[_GATHERS], _FAR_DROP)
        return
    (x, y), (fx, fy) = near_lid[19], far_lid[23]
    near = [(x, y + 1), (x + 3, y + 10), (x + 7, y + 24), (x + 9, y + 40), (x + 6, y + 58)]
    far = [(fx, fy + 1), (fx - 2, fy + 8), (fx - 3, fy + 16), (fx - 2, fy + 25)]
    for trail, width, drop in ((far, _FAR_WIDTH, _FAR_DROP), (near, _NEAR_WIDTH, _NEAR_DROP)):
        _trail(layer, face, trail, width)
        _drop(layer, face, *trail[-1], drop)


def _rim(layer: Layer, face: Face, lid: np.ndarray, brim: float) -> None:
    """Water standing on the lower lid: the colour of what is behind it, a soft dark foot, two small lights."""
    s = face.skin
    layer.ink(lid[3:-3] + [0, 2.2], 3.0, mix(s.blush, s.deep, 0.45), 0.46, 0.4, 0.4, 0.9, "atop")
    layer.ink(lid[5:-5] + [0, 1.1 - 0.5 * brim], 2.0 * brim, mix(s.blush, s.light, 0.70), 0.62, 0.4, 0.4, 0.4, "atop")
    for first, last, strength in ((9, 18, 0.66), (27, 33, 0.5)):
        layer.ink(lid[first:last] + [0, 1.0 - 0.4 * brim], 1.3 * brim, "#ffffff", strength * brim, 0.5, 0.5, 0.25, "atop")


def _gathered(layer: Layer, face: Face, x: float, y: float, r: float) -> None:
    """A tear that swells on the lid and does not fall yet."""
    s = face.skin
    layer.ellipse(x + 0.8, y + r * 0.62, r * 1.0, r * 0.46, s.deep, 0.50, 1.0, "atop")
    layer.ellipse(x, y + r * 0.26, r * 0.90, r * 0.46, mix(s.base, s.shade, 0.45), 0.75, 0.7, "atop")
    layer.ellipse(x + r * 0.10, y + r * 0.48, r * 0.46, r * 0.14, mix(s.base, s.light, 0.9), 0.75, 0.6, "atop")
    layer.ellipse(x - r * 0.35, y + r * 0.10, r * 0.20, r * 0.18, "#ffffff", 0.98, 0.25, "atop")


def _trail(layer: Layer, face: Face, points: list[Point], width: float) -> None:
    """Broad and soft: a shadow on the side away from the light, a lit wet body, a thin dark edge, a light that breaks."""
    line, t, s = resample(spline(points), _COUNT), np.linspace(0, 1, _COUNT), face.skin
    widths = width * curve_through(t, [0, 0.10, 0.32, 0.52, 0.70, 0.88, 1], [0.75, 0.52, 0.66, 0.98, 0.78, 1.0, 1.25])
    side = normals(line)
    right = np.where(side[:, :1] > 0, side, -side) * widths[:, None]
    layer.fill(ribbon(line + right * 0.45, widths * 0.95), mix(s.shade, s.deep, 0.5), 0.44, 1.8, "atop")
    layer.fill(ribbon(line, widths), mix(s.base, s.light, 0.75), 0.36, 1.1, "atop")
    layer.fill(ribbon(line + right * 0.42, widths * 0.22), s.deep, 0.55, 0.6, "atop")
    layer.fill(ribbon(line - right * 0.48, widths * 0.14), s.shade, 0.50, 0.6, "atop")
    for first, last in _LIGHTS:
        layer.ink((line - right * 0.16)[first:last], widths[last] * 0.28, mix(s.light, "#ffffff", 0.6), 0.66, 0.6, 0.6, 0.4, "atop")


def _drop(layer: Layer, face: Face, x: float, y: float, r: float) -> None:
    """The tear at the end of its trail: it casts a shadow, is dark where light enters, bright where it leaves."""
    s = face.skin
    layer.ellipse(x + r * 0.45, y + r * 0.80, r * 0.95, r * 1.25, s.deep, 0.58, r * 0.34, "atop")
    drop = spline([(x + r * 0.55, y - r * 1.7), (x + r * 0.90, y - r * 0.6), (x + r * 0.92, y + r * 0.35), (x + r * 0.05, y + r * 1.15),
                   (x - r * 0.86, y + r * 0.35), (x - r * 0.84, y - r * 0.6), (x - r * 0.55, y - r * 1.7)], True)
    with layer.inside(drop):
        layer.ellipse(x, y + r * 0.1, r * 1.2, r * 1.5, mix(s.base, s.shade, 0.55), 0.85, r * 0.35, "atop")
        layer.ellipse(x - r * 0.1, y - r * 0.35, r * 0.95, r * 0.75, mix(s.shade, s.deep, 0.35), 0.45, r * 0.3, "atop")
        layer.ellipse(x + r * 0.12, y + r * 0.62, r * 0.62, r * 0.34, mix(s.light, "#ffffff", 0.25), 0.80, r * 0.26, "atop", turn=-16)
    layer.ink(drop[18:50], 0.9, s.deep, 0.55, 0.5, 0.5, 0.4, "atop")
    layer.ellipse(x - r * 0.34, y - r * 0.30, r * 0.22, r * 0.36, "#ffffff", 0.98, 0.25, "atop", turn=12)

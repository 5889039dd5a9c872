"""Tears: the wet rim, the track of one that has run, the heavy drop at its end.

Law: water has no colour: its edges darken the skin, and what light it takes is broken, never a line.
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
_FULL = 0.6  # a beard from here on swallows a tear at its edge
_LIGHTS = ((12, 24), (33, 51), (62, 70))  # where along a track its light is: broken twice


def tears(layer: Layer, face: Face, mood: Mood, far_lid: np.ndarray, near_lid: np.ndarray) -> None:
    """Held back: brimming rims. Running: a track over each cheek, and the drop that the near one ends in."""
    brim = 1.0 if mood.tears >= RUNS else 1.5  # what is held back stands higher
    _rim(layer, face, near_lid, brim)
    _rim(layer, face, far_lid, brim)
    if mood.tears < RUNS:
        return
    (nx, ny), (x, y), (fx, fy) = face.mouth.near, near_lid[21], far_lid[24]
    end = ny - 24 if face.beard and face.beard.strength > _FULL else ny + 13
    out = max(x + 9, nx + 24)  # over the cheekbone, then in to the corner of the mouth
    near = [(x, y + 1), (x + (out - x) * 0.55, y + 12), (out, y + 30), (out + 1, (y + end) / 2 + 10), (out - 4, end - 10),
            (out - 9, end)]
    far = [(fx, fy + 1), (fx - 4, fy + 10), (fx - 7, fy + 26), (fx - 6, fy + 42), (fx - 1, fy + 56)]
    _track(layer, face, far, 2.6, 0.2)
    _track(layer, face, near, 3.6, 1.1)
    _drop(layer, face, *near[-1], 4.2)


def _rim(layer: Layer, face: Face, lid: np.ndarray, brim: float) -> None:
    """Water standing on the lower lid: thin, the colour of what is behind it, with two small lights."""
    s = face.skin
    layer.ink(lid[3:-3] + [0, 1.6], 2.4, mix(s.blush, s.deep, 0.35), 0.60, 0.4, 0.4, 0.7, "atop")
    layer.ink(lid[5:-6] + [0, 1.2 - 0.5 * brim], 1.2 * brim, mix(s.blush, s.light, 0.55), 0.55, 0.4, 0.4, 0.3, "atop")
    for first, last, strength in ((9, 16, 0.62), (29, 33, 0.45)):
        layer.ink(lid[first:last] + [0, 1.2 - 0.4 * brim], 0.9 * brim, "#ffffff", strength * brim, 0.5, 0.5, 0.2, "atop")


def _track(layer: Layer, face: Face, points: list[Point], width: float, end: float) -> None:
    """As broad as a lash line is thick, narrower where it begins: dark soft edges, a wet body, a light that breaks."""
    line, t, s = resample(spline(points), _COUNT), np.linspace(0, 1, _COUNT), face.skin
    widths = width * curve_through(t, [0, 0.2, 0.55, 0.85, 1], [0.42, 0.62, 0.92, 0.90, end])
    side = normals(line)
    right = np.where(side[:, :1] > 0, side, -side)
    layer.fill(ribbon(line, widths * 2.6), s.shade, 0.46, 1.8, "atop")
    layer.fill(ribbon(line + right * widths[:, None] * 0.28, widths * 1.0), s.deep, 0.34, 1.0, "atop")
    layer.fill(ribbon(line - right * widths[:, None] * 0.10, widths * 0.72), mix(s.base, s.light, 0.25), 0.62, 0.5, "atop")
    for first, last in _LIGHTS:
        light = (line - right * widths[:, None] * 0.14)[first:last]
        layer.ink(light, widths[last] * 0.74, mix(s.light, "#ffffff", 0.4), 0.62, 0.7, 0.7, 0.6, "atop")


def _drop(layer: Layer, face: Face, x: float, y: float, r: float) -> None:
    """The tear that the track has become: it hangs from it, dark where light enters, bright where it leaves."""
    s = face.skin
    layer.ellipse(x + r * 0.30, y + r * 0.6, r * 1.05, r * 1.5, s.deep, 0.50, r * 0.32, "atop")
    drop = spline([(x + r * 0.55, y - r * 2.6), (x + r * 0.62, y - r * 1.3), (x + r * 0.86, y + r * 0.1), (x + r * 0.05, y + r * 1.2),
                   (x - r * 0.84, y + r * 0.1), (x - r * 0.25, y - r * 1.3), (x + r * 0.10, y - r * 2.6)], True)
    layer.fill(drop, mix(s.shade, s.base, 0.45), 0.92, 0.5, "atop")
    layer.ellipse(x + r * 0.12, y + r * 0.62, r * 0.50, r * 0.30, s.light, 0.75, r * 0.2, "atop", turn=-18)
    layer.ellipse(x - r * 0.24, y - r * 0.35, r * 0.20, r * 0.42, "#ffffff", 0.95, 0.2, "atop", turn=12)

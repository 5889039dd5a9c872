"""Tears: the wet rim, the track of one that has run, the drop at its end.

Law: water has no colour: it darkens the skin a little and takes one soft light on its upper left.
Units: face units.
"""

from __future__ import annotations

import numpy as np

from anatomy import Face
from canvas import Layer
from curves import Point, curve_through, mix, resample, ribbon, spline
from moods import Mood

RUNS = 1.0  # `Mood.tears` from here on: they run; less is held back
_COUNT = 70


def tears(layer: Layer, face: Face, mood: Mood, far_lid: np.ndarray, near_lid: np.ndarray) -> None:
    """Held back: one brimming rim. Running: both rims, a track to the jaw, and the drop that it ends in."""
    _rim(layer, face, near_lid)
    if mood.tears < RUNS:
        return
    _rim(layer, face, far_lid)
    (nx, ny), (x, y), (fx, fy) = face.mouth.near, near_lid[19], far_lid[22]
    way = [(x, y + 1), (x + 2, y + 18), (nx + 24, ny - 32), (nx + 23, ny - 10), (nx + 18, ny + 14), (nx + 11, ny + 30)]
    if face.beard:  # where it is lost
        way = way[:4]
    _track(layer, face, way, 12.0)
    _track(layer, face, [(fx, fy + 1), (fx - 3, fy + 14), (fx - 5, fy + 34), (fx - 3, fy + 52)], 7.0, 0.45)
    _drop(layer, face, way[-1][0] + 2, way[-1][1] - 8, 3.6)


def _rim(layer: Layer, face: Face, lid: np.ndarray) -> None:
    """Water standing on the lower lid: thin, the colour of what is behind it, with two small lights."""
    s = face.skin
    layer.ink(lid[3:-3] + [0, 1.6], 2.4, mix(s.blush, s.deep, 0.35), 0.60, 0.4, 0.4, 0.7, "atop")
    layer.ink(lid[5:-6] + [0, 0.7], 1.2, mix(s.blush, s.light, 0.55), 0.55, 0.4, 0.4, 0.3, "atop")
    for first, last, strength in ((9, 16, 0.62), (29, 33, 0.45)):
        layer.ink(lid[first:last] + [0, 0.8], 0.9, "#ffffff", strength, 0.5, 0.5, 0.2, "atop")


def _track(layer: Layer, face: Face, points: list[Point], width: float, strength: float = 1.0) -> None:
    """The skin darkened where a tear has run, and one unbroken light beside it that dies away."""
    line, t, s = resample(spline(points), _COUNT), np.linspace(0, 1, _COUNT), face.skin
    widths = width * curve_through(t, [0, 0.15, 0.5, 0.85, 1], [0.8, 0.62, 0.70, 0.82, 0.5])
    layer.fill(ribbon(line, widths), s.shade, 0.42 * strength, 2.0, "atop")
    layer.ink(line[2:46] + [width * 0.10, 0], width * 0.45, s.deep, 0.13 * strength, 0.2, 0.9, 1.6, "atop")
    layer.ink(line[6:60] - [width * 0.16, 0], width * 0.22, mix(s.light, "#ffffff", 0.4), 0.48 * strength, 0.3, 0.9, 0.7, "atop")


def _drop(layer: Layer, face: Face, x: float, y: float, r: float) -> None:
    """The tear at the end of its way: dark where the light enters, bright where it leaves, one small spark."""
    s = face.skin
    layer.ellipse(x + r * 0.30, y + r * 0.60, r * 0.95, r * 1.2, s.deep, 0.42, r * 0.35, "atop")
    drop = spline([(x + r * 0.3, y - r * 2.2), (x + r * 0.66, y - r * 0.5), (x + r * 0.72, y + r * 0.4), (x, y + r * 1.05),
                   (x - r * 0.72, y + r * 0.35), (x - r * 0.40, y - r * 0.6)], True)
    layer.fill(drop, mix(s.shade, s.base, 0.45), 0.75, 0.6, "atop")
    layer.ellipse(x + r * 0.14, y + r * 0.48, r * 0.42, r * 0.28, s.light, 0.60, r * 0.2, "atop")
    layer.ellipse(x - r * 0.26, y - r * 0.20, r * 0.20, r * 0.30, "#ffffff", 0.9, 0.2, "atop")

"""Tears: the wet rim, the track of one that has run, the drop at its end.

Law: water has no colour: it darkens the skin a little and takes one hard light on its upper left.
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
    """Held back: one brimming rim. Running: both rims, a track over each cheek and one that follows."""
    _rim(layer, face, near_lid, mood.tears)
    if mood.tears < RUNS:
        return
    _rim(layer, face, far_lid, mood.tears)
    my, (x, y), (fx, fy) = face.mouth.near[1], near_lid[17], far_lid[19]
    _track(layer, face, [(x, y + 1), (x - 1.5, y + 14), (x - 1, y + 28), (x + 3, my - 32), (x + 10, my - 16)], 8.5)
    _track(layer, face, [(fx, fy + 1), (fx - 2, fy + 10), (fx - 7, fy + 22), (fx - 10, fy + 38)], 6.5, drop=False)


def _rim(layer: Layer, face: Face, lid: np.ndarray, fullness: float) -> None:
    """Water standing on the lower lid: a soft shine and a hard broken line."""
    swell = 2.6 if fullness < RUNS else 2.2  # what brims stands higher than what runs
    layer.ink(lid[4:-4] + [0, 1.2], swell + 1.6, "#fff0ea", 0.34, 0.4, 0.4, 0.9, "atop")
    layer.ink(lid[6:19] + [0, 1.0], swell * 0.62, "#ffffff", 0.9, 0.5, 0.5, 0.2, "atop")
    layer.ink(lid[25:33] + [0, 1.0], swell * 0.5, "#ffffff", 0.7, 0.5, 0.5, 0.2, "atop")


def _track(layer: Layer, face: Face, points: list[Point], width: float, drop: bool = True) -> None:
    """The wet skin where a tear has run, broken lights on it, and the tear."""
    line, t, s = resample(spline(points), _COUNT), np.linspace(0, 1, _COUNT), face.skin
    widths = width * curve_through(t, [0, 0.10, 0.45, 0.8, 1], [1.0, 0.70, 0.42, 0.56, 0.72])
    layer.fill(ribbon(line, widths + 2.5), mix(s.blush, s.shade, 0.5), 0.26, 1.8, "atop")
    layer.fill(ribbon(line, widths * 0.9), mix(s.light, "#ffffff", 0.3), 0.30, 1.2, "atop")
    light = line + np.c_[-widths * 0.20, np.zeros(_COUNT)]
    for first, last, strength in ((0, 14, 0.62), (20, 30, 0.30), (38, 54, 0.34)):
        layer.ink(light[first:last], width * 0.34, "#ffffff", strength, 0.6, 0.7, 0.9, "atop")
    if drop:
        _bead(layer, face, *line[-2], width * 0.56)


def _bead(layer: Layer, face: Face, x: float, y: float, r: float) -> None:
    """A drop: dark where the light enters, bright where it leaves, one hard spark."""
    s = face.skin
    layer.ellipse(x + r * 0.35, y + r * 0.75, r * 1.05, r * 1.1, s.deep, 0.42, r * 0.35, "atop")
    drop = spline([(x, y - r * 1.9), (x + r * 0.62, y - r * 0.5), (x + r * 0.86, y + r * 0.35), (x, y + r * 1.05),
                   (x - r * 0.86, y + r * 0.35), (x - r * 0.62, y - r * 0.5)], True)
    layer.fill(drop, mix(s.shade, s.base, 0.60), 0.85, 0.4, "atop")
    layer.ellipse(x + r * 0.18, y + r * 0.46, r * 0.46, r * 0.32, mix(s.light, "#ffffff", 0.3), 0.55, r * 0.2, "atop")
    layer.ellipse(x - r * 0.30, y - r * 0.30, r * 0.20, r * 0.30, "#ffffff", 1, 0.2, "atop")

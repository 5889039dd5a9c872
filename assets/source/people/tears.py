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
    """Held back: one brimming rim. Running: both rims, and a drop on its way down each cheek."""
    _rim(layer, near_lid, mood.tears)
    if mood.tears < RUNS:
        return
    _rim(layer, far_lid, mood.tears)
    my, (x, y), (fx, fy) = face.mouth.near[1], near_lid[17], far_lid[19]
    _track(layer, face, [(x, y + 1), (x - 1.5, y + 14), (x - 1, y + 28), (x + 3, my - 34), (x + 8, my - 20)], 9.5)
    _track(layer, face, [(fx, fy + 1), (fx - 3, fy + 10), (fx - 7, fy + 22), (fx - 9, fy + 32)], 7.0)


def _rim(layer: Layer, lid: np.ndarray, fullness: float) -> None:
    """Water standing on the lower lid: a soft shine and a hard broken line."""
    swell = 3.0 if fullness < RUNS else 2.6  # what brims stands higher than what runs
    layer.ink(lid[4:-4] + [0, 1.4], swell + 2.0, "#fff0ea", 0.46, 0.4, 0.4, 0.8, "atop")
    layer.ink(lid[6:20] + [0, 1.2], swell * 0.70, "#ffffff", 0.95, 0.5, 0.5, 0.2, "atop")
    layer.ink(lid[25:34] + [0, 1.2], swell * 0.56, "#ffffff", 0.8, 0.5, 0.5, 0.2, "atop")


def _track(layer: Layer, face: Face, points: list[Point], width: float) -> None:
    """The skin darkened where a tear has run, a few broken lights on it, and the tear."""
    line, t, s = resample(spline(points), _COUNT), np.linspace(0, 1, _COUNT), face.skin
    widths = width * curve_through(t, [0, 0.10, 0.45, 0.8, 1], [1.1, 0.70, 0.50, 0.66, 0.80])
    layer.fill(ribbon(line, widths + 2.0), mix(s.shade, s.deep, 0.2), 0.30, 1.8, "atop")
    layer.fill(ribbon(line + [1.2, 0], widths * 0.5), mix(s.shade, s.deep, 0.5), 0.20, 1.0, "atop")
    light = line + np.c_[-widths * 0.22, np.zeros(_COUNT)]
    for first, last, strength in ((0, 12, 0.75), (20, 32, 0.42), (40, 58, 0.55)):
        layer.ink(light[first:last], width * 0.30, "#ffffff", strength, 0.6, 0.7, 0.6, "atop")
    _bead(layer, face, *line[-2], width * 0.50)


def _bead(layer: Layer, face: Face, x: float, y: float, r: float) -> None:
    """A drop: dark where the light enters, bright where it leaves, one hard spark."""
    s = face.skin
    layer.ellipse(x + r * 0.35, y + r * 0.75, r * 1.05, r * 1.1, s.deep, 0.50, r * 0.35, "atop")
    drop = spline([(x, y - r * 1.9), (x + r * 0.62, y - r * 0.5), (x + r * 0.86, y + r * 0.35), (x, y + r * 1.05),
                   (x - r * 0.86, y + r * 0.35), (x - r * 0.62, y - r * 0.5)], True)
    layer.fill(drop, mix(s.shade, s.base, 0.50), 0.72, 0.5, "atop")
    layer.ellipse(x + r * 0.18, y + r * 0.46, r * 0.46, r * 0.32, mix(s.light, "#ffffff", 0.3), 0.55, r * 0.2, "atop")
    layer.ellipse(x - r * 0.28, y - r * 0.34, r * 0.26, r * 0.36, "#ffffff", 1, 0.2, "atop")

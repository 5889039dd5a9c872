"""Brows, and the lines that they press into the forehead.

Law: a brow is one arc in every mood; it is moved, never bent into a hook.
Units: face units; negative moves rise.
"""

from __future__ import annotations

import numpy as np

from anatomy import Face
from canvas import Layer
from curves import curve_through, mix, normals, resample, ribbon, spline
from moods import Mood

# what the turn of the head makes of the far brow: it begins behind the bridge, ends before the temple, and its slope to the nose flattens
_TURNED = np.array([(-4.0, -2.6), (-3.0, -1.6), (0.0, -0.2), (3.0, 0.4), (6.0, 0.4)])
# in a frown the far brow slants as the near one does: of its short length there is little else to see
_FROWN = np.array([5.0, 2.5, 0.0, -3.0, -6.5])
_DEEPEST = 6.8


def brow(layer: Layer, face: Face, mood: Mood, far: bool) -> None:
    """A brow: a soft ground and single hairs, moved by the mood."""
    b = face.brow
    points = np.array(b.far if far else b.near, float)
    if far:
        points += _TURNED
    lift = 0 if far else mood.skew
    moves = (mood.brow_in, mood.brow_mid + lift, mood.brow_out + lift * 0.8)
    inner, middle, outer = (v * b.travel for v in moves)
    points[:, 1] += [inner, inner * 0.62 + middle * 0.5, middle, middle * 0.5 + outer * 0.6, middle * 0.3 + outer * 0.9]
    if far:
        points[:, 1] += _FROWN * max(0, mood.brow_in) / _DEEPEST
    squeeze = max(0, mood.brow_in) / 3 + (2 * mood.furrow if mood.brow_in < 0 else 0)
    points[0, 0] += squeeze if far else -squeeze
    points[1, 0] += (squeeze if far else -squeeze) * 0.5
    line, t = resample(spline([tuple(p) for p in points]), 60), np.linspace(0, 1, 60)
    swell = curve_through(t, [0, 0.12, 0.45, 0.70, 1], [0.50, 0.92, 1, 0.70, 0.06])
    width = b.width * (0.92 if far else 1) * swell
    layer.fill(ribbon(line, width * 1.05), b.colour, 0.46, 2.2)
    layer.fill(ribbon(line + [0, 0.4], width * 0.62), b.colour, 0.42, 1.2)
    r, side = np.random.RandomState(11 + far), normals(line)
    along = np.gradient(line, axis=0)
    along /= np.hypot(*along.T)[:, None]
    for _ in range(int(95 * b.hairs + 35)):
        i = int(r.rand() ** 0.9 * 58)
        down = side[i] if side[i][1] > 0 else -side[i]
        v = r.rand() - 0.5
        root = line[i] + down * width[i] * v * 0.95
        rise = (1 - t[i]) * 0.9 - 0.15 - v * 0.3
        way = along[i] - down * rise * 0.8 * (1 if v > -0.3 else 0.4)
        tip = root + way / np.hypot(*way) * (width[i] * 0.55 + 2.5)
        hair = np.array([root, (root + tip) / 2 - down * 0.35, tip])
        layer.ink(hair, 1.05, mix(b.colour, "#1d100c", 0.35 * r.rand()), 0.46, 0.1, 0.8)


def forehead(layer: Layer, who: Face, mood: Mood) -> None:
    """What brows press up or together: a fold, never a drawn mark."""
    deep, shade, f = who.skin.deep, who.skin.shade, mood.furrow
    worn = 0.6 + 0.4 * who.age
    if f and mood.brow_in >= 0:
        layer.ellipse(-36, -14, 9, 10, shade, 0.28 * f, 5, "atop")
        for points, width in ((((-27, -22), (-30, -13), (-29, -3)), 2.4), (((-44, -22), (-45.5, -14), (-45, -6)), 2.0)):
            layer.ink(spline(points), width, deep, 0.52 * f, 0.4, 0.5, 0.9, "atop")
    elif f:
        lift = mood.brow_in * 0.75
        layer.ellipse(-37, -24 + lift, 9, 9, shade, 0.20 * f, 5, "atop")
        layer.ink(spline([(-20, -26 + lift), (-27, -22 + lift), (-30, -14 + lift)]), 3.0, deep, 0.26 * f * worn, 0.6, 0.6, 1.5, "atop")
        layer.ink(spline([(-53, -26 + lift), (-46, -22 + lift), (-44, -14 + lift)]), 2.6, deep, 0.22 * f * worn, 0.6, 0.6, 1.5, "atop")
        for y, alpha in ((-52, 0.30), (-64, 0.20)):
            fold = spline([(-66, y + 3), (-52, y + 1), (-38, y - 3), (-22, y + 1), (-6, y + 2)])
            layer.ink(fold, 2.4, deep, alpha * f * worn, 0.5, 0.5, 1.1, "atop")
            layer.ink(fold + [0, -2.4], 2.2, who.skin.light, alpha * f * worn, 0.5, 0.5, 1.2, "atop")
    if who.age:
        layer.ink(spline([(-74, -64), (-44, -61), (-6, -66)]), 1.7, deep, (0.18 + 0.15 * f) * who.age, 0.5, 0.5, 1.2)
        layer.ink(spline([(-70, -80), (-44, -78), (-14, -82)]), 1.5, deep, 0.14 * who.age, 0.5, 0.5, 1.2)

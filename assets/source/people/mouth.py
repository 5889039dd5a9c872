"""The mouth.

Law: one line between the lips carries the mood; the lips follow it.
Units: face units; t runs from the far corner to the near one.
"""

from __future__ import annotations

import numpy as np

from anatomy import Dot, Face
from canvas import Layer
from curves import curve_through, mix, ribbon, spline
from moods import Mood

_T = np.linspace(0, 1, 60)
_ARCH = np.sin(np.pi * _T)


def mouth(layer: Layer, face: Face, mood: Mood) -> None:
    """Paint the mouth in a mood."""
    m = face.mouth
    far, near, middle = _corners(face, mood)
    x = far[0] + (near[0] - far[0]) * _T
    line, profile, from_middle = _line(face, mood, far, near)
    gap = mood.gap * 26
    upper_in = line - gap * 0.20 * profile
    lower_in = line + gap * 0.80 * profile
    if mood.quiver:
        lower_in = lower_in - mood.quiver * np.exp(-((from_middle / 0.30) ** 2))
    thin, c = 1 - 0.45 * mood.press, m.middle
    bow = curve_through(_T, [0, 0.20, c - 0.085, c, c + 0.10, 0.80, 1], [0, 0.55, 1.0, 0.74, 1.0, 0.55, 0])
    full = curve_through(_T, [0, 0.14, 0.30, c + 0.02, 0.66, 0.86, 1], [0, 0.42, 0.86, 1.0, 0.88, 0.42, 0])
    upper_out = upper_in - m.upper * thin * bow * (1 - 0.25 * min(1, mood.gap))
    lower_out = lower_in + m.lower * thin * full * (1 - 0.12 * min(1, mood.gap))

    def at(y: np.ndarray) -> np.ndarray:
        return np.c_[x, y]

    _around(layer, face, middle, upper_out, lower_out)
    bearded = face.beard is not None
    upper = np.vstack([at(upper_out), at(upper_in)[::-1]])
    lower = np.vstack([at(lower_in), at(lower_out)[::-1]])
    layer.fill(upper, mix(m.colour, m.line, 0.14), 0.52 if bearded else 0.72, 0.7)
    layer.fill(lower, m.light, 0.44 if bearded else 0.74, 0.9)
    if mood.gap > 0.02:
        _open(layer, face, mood, (at(upper_in), at(lower_in)), (far, near, middle), profile)
    else:
        stops = [0, 0.08, c - 0.1, c, c + 0.15, 0.9, 1]
        width = 2.3 * curve_through(_T, stops, [0.5, 0.75, 0.7, 1.0, 0.7, 0.8, 0.3])
        layer.fill(ribbon(at(line), width), m.line, 0.90)
    layer.fill(np.vstack([at(upper_in - 0.2), at(upper_in - m.upper * 0.35)[::-1]]), m.line, 0.25, 0.9)
    _shine(layer, face, x, lower_in, lower_out)
    layer.ink(at(lower_out)[16:-16], 1.0, m.line, 0.28, 0.5, 0.5, 0.5)
    _ends(layer, face, mood, far, near)


def _corners(face: Face, mood: Mood) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    m = face.mouth
    far, near = np.array(m.far, float), np.array(m.near, float)
    middle = far * (1 - m.middle) + near * m.middle
    wide = [mood.mouth_width, 1]
    far, near = middle + (far - middle) * wide, middle + (near - middle) * wide
    return far + [0, mood.corner * 0.92 + mood.smirk * 0.5], near + [0, mood.corner - mood.smirk], middle


def _line(
    face: Face, mood: Mood, far: np.ndarray, near: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The closed line, how far the lips part along it, and the distance from the middle (-1..1)."""
    m, k = face.mouth, mood.corner
    level = m.far[1] * (1 - m.middle) + m.near[1] * m.middle
    level += (-0.8 if k < 0 else -0.15 * k) - 0.10 * k
    s = np.where(_T < m.middle, (_T - m.middle) / m.middle, (_T - m.middle) / (1 - m.middle))
    to = np.where(_T < m.middle, far[1], near[1])
    line = level + (to - level) * np.abs(s) ** (1.9 if k < 0 else 2.2)
    line = line + np.exp(-((s / 0.13) ** 2)) - 0.9 * np.exp(-(((np.abs(s) - 0.38) / 0.2) ** 2))
    line = line - k * (0.16 if k < 0 else 0.22) * _ARCH
    profile = np.abs(_ARCH) ** (0.75 if k < 0 else 0.62)
    if mood.quiver:
        line = line - mood.quiver * 1.6 * np.exp(-((s / 0.55) ** 2))
        profile = np.abs(_ARCH) ** 0.42
    return line, profile, s


def _around(layer: Layer, face: Face, middle: np.ndarray, upper_out: np.ndarray,
            lower_out: np.ndarray) -> None:
    shade, (mx, _), (_, ty) = face.skin.shade, middle, face.nose.tip
    layer.ellipse(mx + 1, lower_out.max() + 4.5, 17, 4.6, shade, 0.55, 3.4, "atop")
    top = upper_out.min()
    philtrum = spline([(mx - 6, ty + 20), (mx - 5.5, top + 1), (mx - 1, top + 2), (mx + 1, ty + 20)], True)
    layer.fill(philtrum, shade, 0.25, 1.8, "atop")


def _open(layer: Layer, face: Face, mood: Mood, edges: tuple[np.ndarray, np.ndarray],
          points: tuple[np.ndarray, np.ndarray, np.ndarray], profile: np.ndarray) -> None:
    """Between parted lips: the dark, the tongue, the upper teeth."""
    (upper, lower), (far, near, middle) = edges, points
    line, gap = face.mouth.line, mood.gap * 26
    inner = np.vstack([upper, lower[::-1]])
    layer.fill(inner, "#34110f")
    with layer.inside(inner):
        layer.ellipse(middle[0], lower[:, 1].max() + 2, 18, gap * 0.34 + 1, "#a8494a", 0.9, 1.6)
        if mood.teeth:
            bite = upper + np.c_[np.zeros(len(profile)), min(gap * 0.48, 7.5) * profile]
            row = np.vstack([upper - [0, 2], bite[::-1]])
            layer.fill(row, "#eee3da", 0.95 * min(1, mood.teeth + 0.3), 0.4)
            layer.fill(np.vstack([upper - [0, 2], (upper + [0, 2.2])[::-1]]), "#6b3a38", 0.5, 1.2)
        layer.ellipse(far[0], far[1], 6, 6, "#2d0f12", 0.6, 2)
        layer.ellipse(near[0], near[1], 7, 6, "#2d0f12", 0.6, 2)
    layer.ink(upper, 2.0, line, 0.9, 0.2, 0.2)
    layer.ink(lower[6:-6], 1.3, line, 0.6, 0.4, 0.4)


def _shine(layer: Layer, face: Face, x: np.ndarray, lower_in: np.ndarray, lower_out: np.ndarray) -> None:
    i = int(np.argmin(abs(_T - (face.mouth.middle - 0.02))))
    y = lower_in[i] * 0.45 + lower_out[i] * 0.55
    if face.beard:
        layer.ellipse(x[i], y, 8, 1.8, "#f3cdb8", 0.40, 1.3)
        return
    layer.ellipse(x[i] - 1, y, 7.5, 1.8, "#fff3ea", 0.50, 1.2, turn=1)
    layer.ellipse(x[i] + 9, y - 0.2, 2.2, 1.1, "#fff3ea", 0.4, 0.8)


def _ends(layer: Layer, face: Face, mood: Mood, far: Dot, near: Dot) -> None:
    line, shade = face.mouth.line, face.skin.shade
    rise = mood.corner - mood.smirk
    up = rise < 0
    tail = spline([
        (near[0] - 1.5, near[1] - 0.4),
        (near[0] + 2.2, near[1] + 0.4 - (1.4 if up else -1.4)),
        (near[0] + 4.0, near[1] - (2.8 if up else -3.0)),
    ], steps=8)
    layer.ink(tail, 1.6 * (1.6 if rise < -2 else 1), line, 0.58, 0.2, 0.7, 0.3)
    layer.ellipse(near[0] + 4, near[1] + 1, 5, 6, shade, 0.38, 3, "atop")
    layer.ellipse(far[0] - 2, far[1] + 1, 4, 5, shade, 0.34, 2.5, "atop")

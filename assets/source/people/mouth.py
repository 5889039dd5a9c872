"""The mouth.

Law: one line between the lips carries the mood; the lips follow it, and a falling jaw opens them. The far half
is seen from the side: it is short, and parts and closes steeply; the near half runs out long.
Units: face units; t runs from the far corner to the near one, s from the middle (0) to either (-1, 1).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from anatomy import Dot, Face
from canvas import Layer, linear
from curves import curve_through, mix, ribbon, spline
from moods import Mood

WIDE = 26  # how far lips of gap 1 part
_T = np.linspace(0, 1, 60)
_ARCH = np.sin(np.pi * _T)
_DARK, _DEEP_RED, _TONGUE = "#471a1b", "#75302e", "#b25d5a"
_THROAT = "#2a0e10"
_TEETH = ("#5a3430", "#cdb6a6", "#f3e9de", "#dccbbd", "#6a4239")  # they stand back, in the shade of the lip
_OWN_SHADE = 0.26  # how much of the skin's shade lies on teeth
_FRONT = 9.0  # up to here from the middle teeth take the light
_ROUND = 0.80  # a mouth drawn in narrower than this parts to an oval
_OVAL_MIDDLE = 0.48  # where the middle of an oval is: lips drawn in show as much of their far half as of their near one
_OVAL_RISE = 0.30  # how much of an oval is over the line where lips meet
_RING = 4.4  # how broad the lips are at the ends of an oval
_FAR_RISE, _NEAR_RISE = 1.55, 0.80  # the far half of a smile is short: it rises more steeply to look alike
_DRAWING, _DRAWN = 0.25, 1.6  # how much of a smile draws the mouth to the near side, and how far at most
_BACK, _FARTHEST = 0.75, 6.0  # how much of it draws the near corner back along the cheek; the far one goes out of sight as it goes back
_TUCKED = 0.10  # how much of the far half lies round the turn of the lips
_SINKS, _ROUND_END = 0.80, 3.2  # how far corners fall in a frown, and how near to the end they bend: the middle stays level
_LEVEL = 0.35  # how much of a smirk a laugh keeps
_TEETH_END = ((0, 0.02, 0.12, 0.80, 0.96, 1), (0, 0, 1, 1, 0, 0))  # a row is narrower than the mouth: its corners stay dark
_DIP = 0.26  # how much of the upper lip's height its bow dips
_TURNED = 0.98  # how much of the far half the turn of the head leaves


@dataclass(frozen=True, slots=True)
class Lips:
    """The edges of both lips, over `x`."""

    x: np.ndarray
    upper_out: np.ndarray
    upper_in: np.ndarray
    lower_in: np.ndarray
    lower_out: np.ndarray
    line: np.ndarray  # where they meet when shut
    profile: np.ndarray  # how far they part along it (0..1)
    far: np.ndarray
    near: np.ndarray
    middle: np.ndarray

    def at(self, y: np.ndarray) -> np.ndarray:
        return np.c_[self.x, y]


def mouth(layer: Layer, face: Face, mood: Mood) -> None:
    """Paint the mouth in a mood."""
    m, lips = face.mouth, _lips(face, mood)
    at, cover = lips.at, 0.72 if face.beard is None else 0.58 + 0.3 * min(0.5, mood.gap)
    _around(layer, face, mood, lips)
    if _is_oval(mood):
        layer.outline(np.vstack([at(lips.upper_in), at(lips.lower_in)[::-1]]), _RING, mix(m.colour, m.light, 0.4), max(cover, 0.85), 0.8)
    upper = np.vstack([at(lips.upper_out), at(lips.upper_in)[::-1]])
    lower = np.vstack([at(lips.lower_in), at(lips.lower_out)[::-1]])
    layer.fill(upper, mix(m.colour, m.line, 0.14), cover, 0.7)
    layer.fill(lower, m.light, cover, 0.9)
    layer.fill(np.vstack([at(lips.lower_out - m.lower * 0.30), at(lips.lower_out)[::-1]]), m.colour, 0.40 * cover, 1.6)
    if mood.gap > 0.02:
        _open(layer, face, mood, lips)
    else:
        c = _middle(face, mood)
        width = 2.3 * curve_through(_T, [0, 0.08, c - 0.1, c, c + 0.15, 0.9, 1], [0.5, 0.75, 0.7, 1.0, 0.7, 0.8, 0.3])
        layer.fill(ribbon(at(lips.line), width * (1 + 0.35 * mood.press)), m.line, 0.90)
    layer.fill(np.vstack([at(lips.upper_in - 0.2), at(lips.upper_in - m.upper * 0.35)[::-1]]), m.line, 0.25, 0.9)
    _shine(layer, face, mood, lips)
    layer.ink(at(lips.lower_out)[16:-16], 1.0, m.line, 0.28, 0.5, 0.5, 0.5)
    _ends(layer, face, mood, lips)


def _lips(face: Face, mood: Mood) -> Lips:
    m, c, (far, near, middle) = face.mouth, _middle(face, mood), _corners(face, mood)
    x = far[0] + (near[0] - far[0]) * _T
    line, profile, from_middle = _line(face, mood, far, near)
    gap = mood.gap * WIDE
    upper_in = line - gap * (0.05 if mood.corner < -3 else _OVAL_RISE if _is_oval(mood) else 0.15) * profile
    lower_in = upper_in + gap * profile
    if mood.quiver:
        lower_in = lower_in - np.minimum(mood.quiver * 1.6 * np.exp(-((from_middle / 0.34) ** 2)), 0.5 * gap * profile)
    thin = 1 - 0.50 * mood.press
    stretch = 1 - 0.22 * min(1, mood.gap) - 0.018 * max(0, -mood.corner)
    bow = curve_through(_T, [0, 0.20, c - 0.085, c, c + 0.10, 0.80, 1], [0, 0.55, 1.0, 1 - _DIP * m.bow, 1.0, 0.55, 0])
    full = curve_through(_T, [0, 0.14, 0.30, c + 0.02, 0.66, 0.86, 1], [0, 0.42, 0.86, 1.0, 0.88, 0.42, 0])
    upper_out = upper_in - m.upper * thin * bow * stretch
    lower_out = lower_in + m.lower * thin * full * stretch
    return Lips(x, upper_out, upper_in, lower_in, lower_out, line, profile, far, near, middle)


def _corners(face: Face, mood: Mood) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    m, c, smile = face.mouth, _OVAL_MIDDLE if _is_oval(mood) else face.mouth.middle * _TURNED, max(0.0, -mood.corner)
    far, near = np.array(m.far, float), np.array(m.near, float)
    middle = far * (1 - c) + near * c
    wide = mood.mouth_width
    far, near, middle = (p + [min(_DRAWN, smile * _DRAWING), 0] for p in (far, near, middle))
    if not _is_oval(mood):
        far = far + (middle - far) * [_TUCKED, 0]
    far, near = middle + (far - middle) * [1 + (wide - 1) * (0.15 if wide > 1 else 1), 1], middle + (near - middle) * [wide, 1]
    near = near + [min(_FARTHEST, smile * _BACK * (0.45 + 0.55 * min(1, 3 * mood.gap))), 0]
    fall = mood.jaw * 0.32
    up_far, up_near = (_FAR_RISE, _NEAR_RISE) if mood.corner < 0 else (0.92 * _SINKS, _SINKS)
    smirk = mood.smirk * (_LEVEL if mood.gap else 1)
    return far + [0, mood.corner * up_far + smirk * 0.5 + fall], near + [0, mood.corner * up_near - smirk + fall], middle


def near_corner(face: Face, mood: Mood) -> Dot:
    """Where the near corner is in a mood, without its rise."""
    return float(_corners(face, mood)[1][0]), face.mouth.near[1]


def _is_oval(mood: Mood) -> bool:
    return mood.mouth_width < _ROUND


def _middle(face: Face, mood: Mood) -> float:
    """Where between the corners the middle of the lips is."""
    far, near, middle = _corners(face, mood)
    return float((middle[0] - far[0]) / (near[0] - far[0]))


def _line(
    face: Face, mood: Mood, far: np.ndarray, near: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The closed line, how far the lips part along it, and the distance from the middle (-1..1)."""
    m, k, c = face.mouth, mood.corner, _middle(face, mood)
    level = m.far[1] * (1 - c) + m.near[1] * c + mood.jaw * 0.12
    level += (-0.8 if k < 0 else -0.15 * k) - 0.10 * k
    s = np.where(_T < c, (_T - c) / c, (_T - c) / (1 - c))
    to = np.where(_T < c, far[1], near[1])
    line = level + (to - level) * np.abs(s) ** (np.where(_T < c, 1.9, 2.4) if k < 0 else _ROUND_END)
    pout = 1 - 0.85 * min(1, mood.gap * 2.2)  # parted lips lose the wave of the closed line
    line = line + pout * (0.8 * np.exp(-((s / 0.17) ** 2)) - 0.6 * np.exp(-(((np.abs(s) - 0.42) / 0.24) ** 2)))
    line = line - k * (0.16 if k < 0 else 0.10) * _ARCH
    if mood.quiver:
        line = line - mood.quiver * 1.4 * np.exp(-((s / 0.55) ** 2))
    return line, _parting(s, k < -3, _is_oval(mood)), s


def _parting(s: np.ndarray, smiling: bool, oval: bool) -> np.ndarray:
    """How far open lips part: round and steep on the far side, longer to the near corner; a smile is drawn out thin."""
    (far, round_far), (near, round_near) = (
        ((2.7, 0.82), (2.3, 0.95)) if smiling else ((2.1, 0.5), (2.1, 0.5)) if oval else ((2.6, 0.52), (2.2, 0.66))
    )
    return np.where(s < 0, (1 - np.abs(s) ** far).clip(0) ** round_far, (1 - np.abs(s) ** near).clip(0) ** round_near)


def _around(layer: Layer, face: Face, mood: Mood, lips: Lips) -> None:
    """The shadow under the lower lip, the groove over the upper one, a chin that puckers."""
    s, mx, ty = face.skin, lips.middle[0], face.nose.tip[1]
    low, top = lips.lower_out.max(), lips.upper_out.min()
    layer.ellipse(mx + 1, low + 4.5, 17, 4.6, s.shade, 0.60, 3.4, "atop")
    groove = spline([(mx - 6, ty + 20), (mx - 5.5, top + 1), (mx - 1, top + 2), (mx + 1, ty + 20)], True)
    layer.fill(groove, s.shade, 0.25, 1.8, "atop")
    if mood.press > 0.5:  # what is pressed out swells round the lips
        for y, turn in ((top - 3.5, -3), (low + 3.0, 2)):
            layer.ellipse(mx - 1, y, 20 * mood.mouth_width, 3.2, s.light, 0.34 * mood.press, 1.8, "atop", turn=turn)
    pucker = max(mood.quiver, 0.8 * mood.clench)
    if pucker:
        for dx, dy, r in ((-8, 12, 3.4), (0, 15, 3.0), (8, 12, 3.4), (-3, 20, 2.6), (5, 20, 2.6)):
            layer.ellipse(mx + dx, low + dy, r, r * 0.8, s.deep, 0.16 * pucker, 1.6, "atop")
            layer.ellipse(mx + dx - 2.2, low + dy - 2, r * 0.8, r * 0.6, s.light, 0.10 * pucker, 1.4, "atop")


def _open(layer: Layer, face: Face, mood: Mood, lips: Lips) -> None:
    """Between parted lips: the dark, the tongue, two rows of teeth, the shadow of the upper lip."""
    upper, lower, gap = lips.at(lips.upper_in), lips.at(lips.lower_in), mood.gap * WIDE
    inner = np.vstack([upper, lower[::-1]])
    top, bottom = float(lips.upper_in.min()), float(lips.lower_in.max())
    layer.fill(inner, shader=linear((0, top), (0, bottom), [_DARK, mix(_THROAT, _DEEP_RED, 0.25), mix(_THROAT, _DEEP_RED, 0.8)], [0, 0.45, 1]))
    with layer.inside(inner):
        if gap > 5:
            mx = lips.middle[0] + 1
            layer.ellipse(mx, bottom + gap * 0.10, 15 * mood.mouth_width, gap * 0.36, _TONGUE, 0.80, 2.6)
            layer.ellipse(mx - 4, bottom - gap * 0.12, 6, gap * 0.07, "#d58b84", 0.4, 1.4)
        if mood.bare:
            _row(layer, face, lips, lips.lower_in - min(gap * 0.34, 5.2) * lips.profile * mood.bare, lips.lower_in + 2, 0.75)
        if mood.teeth:
            share = 0.80 if mood.corner < -3 else 0.42
            _row(layer, face, lips, lips.upper_in - 2,
                 lips.upper_in + min(gap * share, 9.6) * lips.profile ** 0.8 * mood.teeth, 0.95)
        shadow = np.vstack([upper - [0, 3], (upper + [0, 0.8 + gap * 0.10])[::-1]])
        layer.fill(shadow, "#4a2020", 0.50, 1.3)
        for end, r in ((lips.far, 0.08 * gap + 3), (lips.near, 0.16 * gap + 4)):
            layer.ellipse(end[0], end[1], r, r, mix(_THROAT, face.mouth.line, 0.35), 0.66, 2.8)
    line = face.mouth.line
    layer.ink(upper, 1.7, line, 0.8, 0.3, 0.3)
    layer.ink(lower[8:-8], 1.1, line, 0.45, 0.4, 0.4, 0.4)


def _row(layer: Layer, face: Face, lips: Lips, top: np.ndarray, bottom: np.ndarray, strength: float) -> None:
    """A row of teeth on its arch is one light shape: bright in front, lost in the corners; no line parts them."""
    (x0, _), (x1, _), mx = lips.far, lips.near, lips.middle[0] + 0.5
    x = np.linspace(x0, x1, 3 * len(_T))
    top, bottom = (np.interp(x, lips.x, y) for y in (top, bottom))
    bottom = top + (bottom - top) * curve_through((x - x0) / (x1 - x0), *_TEETH_END)
    shaded = [mix(tone, face.skin.shade, _OWN_SHADE) for tone in _TEETH]
    tones = linear((x0, 0), (x1, 0), shaded, [0.06, 0.20, 0.38, 0.62, 0.90])
    layer.fill(np.vstack([np.c_[x, top], np.c_[x, bottom][::-1]]), alpha=strength, blur=0.7, shader=tones)
    layer.ellipse(mx + 1, float(np.interp(mx, x, top + bottom)) / 2 + 1.2, _FRONT, 2.0, "#fffaf2", 0.45, 1.6)


def _shine(layer: Layer, face: Face, mood: Mood, lips: Lips) -> None:
    i = int(np.argmin(abs(_T - (_middle(face, mood) - 0.02))))
    x, y = lips.x[i], lips.lower_in[i] * 0.45 + lips.lower_out[i] * 0.55
    dim = 1 - 0.6 * mood.press
    if face.beard:
        layer.ellipse(x, y, 8, 1.8, "#f3cdb8", 0.40 * dim, 1.3)
        return
    layer.ellipse(x - 1, y, 7.5, 1.8, "#fff3ea", 0.50 * dim, 1.2, turn=1)
    layer.ellipse(x + 9, y - 0.2, 2.2, 1.1, "#fff3ea", 0.4 * dim, 0.8)


def _ends(layer: Layer, face: Face, mood: Mood, lips: Lips) -> None:
    """The corners: a short tail, a dent, and the muscle that a smile or a set jaw gathers there."""
    line, skin, (fx, fy), (nx, ny) = face.mouth.line, face.skin, lips.far, lips.near
    rise = mood.corner - mood.smirk
    way = -1.4 if rise < 0 else 1.4
    tail = spline([(nx - 1.5, ny - 0.4), (nx + 2.2, ny + 0.4 + way), (nx + 4.0, ny + way * 2.1)], steps=8)
    layer.ink(tail, 1.6 * (1.8 if rise < -2 else 1), line, 0.42, 0.2, 0.8, 0.8)
    deep = 0.30 * mood.clench + 0.5 * min(0.6, mood.gap)
    layer.ellipse(nx + 4, ny + 1, 5, 6, skin.shade, 0.38 + deep, 3, "atop")
    layer.ellipse(nx + 1, ny + 0.6, 3.2, 2.6, skin.deep, 0.30 + deep, 1.5, "atop")
    layer.ellipse(fx - 2, fy + 1, 3.4, 5, skin.shade, 0.34 + deep, 2.5, "atop")
    layer.ellipse(fx, fy + 0.6, 2.0, 2.2, skin.deep, 0.26 + deep, 1.3, "atop")
    if rise < -face.mouth.dimple:
        layer.ink(spline([(nx + 7, ny - 6), (nx + 9.5, ny - 1), (nx + 8, ny + 4)]), 2.6, skin.deep, 0.18 + 0.2 * face.age, 0.5, 0.6, 1.5, "atop")
        layer.ellipse(nx + 12, ny - 5, 5, 6, skin.light, 0.14, 3.0, "atop")

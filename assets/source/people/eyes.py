"""Eyes.

Law: lids are functions of t along the eye, so every mood is the same eye opened otherwise.
Units: face units.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from anatomy import Eye, Face
from canvas import Layer, linear
from curves import curve_through, mix, resample, ribbon, spline
from moods import Mood

_T = np.linspace(0, 1, 44)
_BOW = np.sin(np.pi * _T)
_SHUT = 0.12
_SEEN = 0.24  # how much of the iris stays over the lower lid, in its height, however low one looks
_SQUINT, _FAR_SQUINT = 0.80, 0.55  # how far a lower lid rises: narrowed eyes must still be seen into, the small far one above all
_OPEN, _DEEP = 0.295, 0.150  # how high and how deep an eye opens at most, in its width: rounder ones are a doll's
_AIM, _FAR_AIM = 0.575, 0.425  # where between its corners an iris is that looks into the camera out of a head turned away from it
_AT_THEM = -2.0  # and from there to whom the head is turned to, as `look_x` counts
_IRIS, _ROUND = 0.83, 1.05  # how large it is drawn; how high in its width
_TUCKED = 0.10  # how much of it the lower lid covers at rest
_SCLERA, _CORNER, _LID_SHADE = "#ddd3cb", "#8a716c", "#3b2228"
_BRIDGE, _TURN = 2.6, 2.6  # what the bridge of the nose hides of the far eye, what the turn takes of its outer end


@dataclass(frozen=True, slots=True)
class Lids:
    """The edges of an open eye, from the inner to the outer corner."""

    x: np.ndarray
    upper: np.ndarray
    lower: np.ndarray
    rest: np.ndarray  # the line between the corners
    height: np.ndarray  # of the upper lid when open
    openness: float

    def at(self, y: np.ndarray) -> np.ndarray:
        return np.c_[self.x, y]


def eye(layer: Layer, face: Face, mood: Mood, far: bool) -> np.ndarray:
    """Paint one eye; the answer is its lower lid, where tears gather."""
    e = _calm(_turned(face.eye_far), face) if far else _calm(face.eye_near, face)
    lids = _lids(e, mood, face, far)
    _socket(layer, face, mood, e, lids)
    if face.age:
        _years(layer, face, mood, e, far)
    if lids.openness >= _SHUT:
        _ball(layer, face, mood, e, lids, far)
    _lashes(layer, face, e, lids, far)
    return lids.at(lids.lower)


def _turned(e: Eye) -> Eye:
    """The far eye as the turn of the head leaves it: it begins behind the bridge, and ends before the contour."""
    return replace(e, inner=(e.inner[0] - _BRIDGE, e.inner[1]), outer=(e.outer[0] + _TURN, e.outer[1]), up=e.up)


def _calm(e: Eye, face: Face) -> Eye:
    """No rounder than an eye is: the near one tells for both, since the far one is foreshortened."""
    near = face.eye_near
    wide = abs(near.outer[0] - near.inner[0])
    return replace(e, up=e.up * min(1.0, _OPEN * wide / near.up), down=e.down * min(1.0, _DEEP * wide / near.down))


def _lids(e: Eye, mood: Mood, face: Face, far: bool) -> Lids:
    (ix, iy), (ox, oy) = e.inner, e.outer
    x, rest = ix + (ox - ix) * _T, iy + (oy - iy) * _T
    peak = e.peak + 0.04 * far
    height = curve_through(_T, [0, 0.10, 0.26, peak, 0.74, 0.90, 1], [0, 0.40, 0.82, 1, 0.80, 0.40, 0]) * e.up
    depth = curve_through(_T, [0, 0.12, 0.35, 0.64, 0.86, 1], [0, 0.35, 0.85, 1, 0.62, 0]) * e.down
    k, squint = min(max(mood.lids * face.lids, 0), 1.12), mood.squint * (_FAR_SQUINT if far else _SQUINT)
    depth = depth * (1 + max(0, k - 1) * 2)  # wide eyes show white below
    lower = np.minimum(rest + depth * (1 - 0.85 * squint) - squint * 4.0 * _BOW, rest + depth)
    upper = (rest + depth * 0.72) * (1 - k) + (rest - height) * k
    sad, cross = max(0, -mood.brow_in) / 12, max(0, mood.brow_in) / 9
    upper = upper + sad * 2.6 * np.clip((_T - 0.35) / 0.65, 0, 1) * np.abs(_BOW) ** 0.5 * k
    upper = upper - sad * 1.2 * np.sin(np.pi * np.clip(_T / 0.5, 0, 1)) * k
    upper = upper + cross * e.up * 0.26 * np.sin(np.pi * np.clip(_T / 0.62, 0, 1)) * k
    upper = upper + face.lid.hood * e.up * (0.12 if far else 0.24) * np.sin(np.pi * np.clip((_T - 0.42) / 0.58, 0, 1)) * k
    return Lids(x, upper, np.maximum(lower, upper + 0.2), rest, height, k)


def _socket(layer: Layer, face: Face, mood: Mood, e: Eye, lids: Lids) -> None:
    skin = face.skin
    top = lids.at(np.minimum(lids.rest - lids.height, lids.upper) - e.up * 0.42 * np.abs(_BOW) ** 0.6 - 1)
    lid = np.vstack([top, lids.at(lids.upper)[::-1]])
    bag = np.vstack([lids.at(lids.lower + 1), lids.at(lids.lower + e.down * 0.75 * _BOW + 2)[::-1]])
    layer.fill(lid, mix(skin.shade, skin.deep, 0.22), 0.52 * (0.4 + 0.6 * face.lid.crease), 2.4, "atop")
    layer.fill(bag, skin.shade, 0.26, 2.6, "atop")
    if mood.red:
        wet = np.vstack([lids.at(lids.lower - 1), lids.at(lids.lower + 11 * _BOW + 2)[::-1]])
        layer.fill(wet, skin.blush, 0.42 * mood.red, 3.4, "atop")
        layer.fill(lid, skin.blush, 0.20 * mood.red, 2.5, "atop")


def _years(layer: Layer, face: Face, mood: Mood, e: Eye, far: bool) -> None:
    """The fold under the eye and crow's feet."""
    (ix, iy), (ox, oy) = e.inner, e.outer
    out = 1 if ox > ix else -1
    reach = 0.7 if far else 1.0
    fold = spline([(ix + out * 8, iy + 13), (ix + out * 22, iy + 18), (ix + out * 34 * reach, iy + 16)])
    layer.ink(fold, 2.0, face.skin.deep, 0.26 * face.age, 0.5, 0.7, 1.2)
    if far:
        return
    for i, (a, b) in enumerate((((6, -1), (14, -6)), ((7, 3), (16, 3)), ((6, 8), (14, 13)))):
        p, q = (ox + a[0], oy + a[1]), (ox + b[0], oy + b[1])
        foot = spline([p, ((p[0] + q[0]) / 2, (p[1] + q[1]) / 2 - 0.5 + i * 0.6), q])
        layer.ink(foot, 1.5, face.skin.deep, (0.10 + 0.40 * mood.squint) * face.age, 0.4, 0.7, 0.9)


def _ball(layer: Layer, face: Face, mood: Mood, e: Eye, lids: Lids, far: bool) -> None:
    (ix, iy), (ox, oy) = e.inner, e.outer
    opening = np.vstack([lids.at(lids.upper), lids.at(lids.lower)[::-1]])
    cx, cy = _aimed(face, mood, e, lids, far)
    with layer.inside(opening):
        layer.fill(opening, mix(_SCLERA, face.skin.base, 0.26))
        if mood.red:
            layer.fill(opening, "#e08a80", 0.22 * mood.red)
        wide = abs(ox - ix)
        for x, y, share in ((ix, iy, 0.30), (ox, oy, 0.36)):
            layer.ellipse(x, y, share * wide, 12, mix(_CORNER, face.skin.shade, 0.4), 0.62, 0.11 * wide)
        layer.ellipse(ix, iy, 4.5, 4, "#b9776f", 0.7 * (1 - 0.7 * face.lid.inner), 1.8)
        _iris(layer, face, cx, cy, far)
        under = (5.0 + e.up * 0.10) * np.abs(_BOW) ** 0.5 + 1.0
        for deep, strength, blur in ((1.0, 0.50, 2.2), (0.55, 0.52, 1.0)):  # what the lid and its lashes throw on the ball
            layer.fill(np.vstack([lids.at(lids.upper - 3), lids.at(lids.upper + deep * under)[::-1]]), _LID_SHADE, strength, blur)
        _lights(layer, face, mood, cx, cy, lids, far)
    waterline = mix(face.skin.blush, face.skin.light, 0.55 - 0.35 * mood.red)
    layer.ink(lids.at(lids.lower + 0.3)[3:-2], 1.6, waterline, 0.55, 0.4, 0.4, 0.3)
    layer.ink(lids.at(lids.lower + 1.1)[18:], 1.3, mix(face.lash.colour, face.skin.deep, 0.5), 0.26, 0.8, 0.1, 0.5)


def _radii(face: Face, far: bool) -> tuple[float, float]:
    """An iris that looks at us is round in both eyes; the far one is a little smaller."""
    near = face.iris.radius * _IRIS
    return (near * 0.88, near * _ROUND * 0.97) if far else (near, near * _ROUND)


def _aimed(face: Face, mood: Mood, e: Eye, lids: Lids, far: bool) -> tuple[float, float]:
    """Where the iris is: both eyes look at one point, whom the head is turned to, or as far beside them as the mood says."""
    (ix, iy), (ox, oy), (_, ry) = e.inner, e.outer, _radii(face, far)
    gaze = face.gaze + 1.5  # what somebody's own eyes depart from all others'
    cx = ix + (ox - ix) * (_FAR_AIM if far else _AIM) + (mood.look_x + _AT_THEM + 0.35 * gaze) * (2.2 if far else 2.8)
    low, high = float(lids.lower[18:27].mean()), float(lids.upper[18:27].mean())
    cy = (iy + oy) / 2 + e.down * 0.93 - (1 - _TUCKED) * ry
    if lids.openness < 1:  # narrowed eyes keep their iris
        cy += max(0.0, (low + high) / 2 - cy) * min(1, (1.0 - lids.openness) * 1.5)
    return cx, min(cy + mood.look_y * 1.4, low - _SEEN * 2 * ry)


def _iris(layer: Layer, face: Face, cx: float, cy: float, far: bool) -> None:
    iris, (rx, ry) = face.iris, _radii(face, far)
    bright = linear((cx, cy - ry), (cx, cy + ry), [iris.top, iris.middle, iris.bottom], [0.05, 0.5, 1])
    layer.ellipse(cx, cy, rx, ry, shader=bright)
    round_ = np.linspace(0, 2 * math.pi, 60)
    r, rim = np.random.RandomState(5), np.c_[cx + rx * np.cos(round_), cy + ry * np.sin(round_)]
    with layer.inside(rim):
        for _ in range(40):
            a = r.rand() * 2 * math.pi
            near, far_ = 0.38 + 0.1 * r.rand(), 0.75 + 0.2 * r.rand()
            ends = [(cx + rx * k * math.cos(a), cy + ry * k * math.sin(a)) for k in (near, far_)]
            colour = mix(iris.bottom, "#ffffff", 0.15) if math.sin(a) > -0.1 else iris.top
            layer.ink(np.array(ends), 0.7, colour, 0.26)
        layer.ellipse(cx + rx * 0.12, cy + ry * 0.56, rx * 0.60, ry * 0.32, mix(iris.bottom, "#fff1d8", 0.18), 0.42, 2.0)
        layer.ellipse(cx, cy, rx * 0.41, ry * 0.41, "#140b0b", 0.94, 0.7)
    layer.outline(rim, 2.0, iris.top, 0.55, 0.9, "over")


def _lights(layer: Layer, face: Face, mood: Mood, cx: float, cy: float, lids: Lids, far: bool) -> None:
    """One soft light, where the lid's shade ends; a wet eye has a second along its lower lid."""
    rx, ry = _radii(face, far)
    room = min(1.0, float((lids.lower - lids.upper).max()) / (1.6 * ry))  # a narrow eye has a small light
    top = float(np.interp(cx, *_rising(lids.x, lids.upper)))
    layer.ellipse(cx - rx * 0.30, max(cy - ry * 0.34, top + 5.2 * room), rx * 0.20, ry * 0.16 * (0.4 + 0.6 * room), "#fffaf2", 0.84, 0.8)
    if mood.gloss > 0.4:
        wet = mood.gloss * room
        layer.ellipse(cx + rx * 0.05, cy + ry * 0.66 * room, rx * 0.46, ry * 0.09 * room, "#ffffff", 0.30 * wet, 0.9)
        layer.ink(lids.at(lids.lower - 0.8)[6:-5], 0.9, face.skin.light, 0.45 * wet, 0.3, 0.3, 0.3)


def _rising(x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    return (x, y) if x[0] < x[-1] else (x[::-1], y[::-1])


def _lashes(layer: Layer, face: Face, e: Eye, lids: Lids, far: bool) -> None:
    (ix, _), (ox, oy) = e.inner, e.outer
    out, shut, lash = (1 if ox > ix else -1), lids.openness < _SHUT, face.lash
    wing = lash.wing * (0.62 if far else 1.0)
    lift = 0.0 if shut else lids.upper[-1] - oy
    ends = ((0.45, 0.18), (1.0, 0.48))
    tail = np.array([[ox + out * wing * dx, oy - wing * dy + lift] for dx, dy in ends])
    line = resample(np.vstack([lids.at(lids.upper - 0.6), tail]), 70)
    stops, weights = [0, 0.12, 0.38, 0.66, 0.84, 1], [0.10, 0.26, 0.62, 0.92, 0.74, 0.02]
    swell = curve_through(np.linspace(0, 1, 70), stops, weights)
    widths = (0.9 + 0.68 * lash.width) * (0.88 if far else 1.0) * swell
    layer.fill(ribbon(line, widths), lash.colour, 0.96)
    layer.fill(ribbon(line + [0, -1.2], widths * 1.2), mix(lash.colour, face.skin.line, 0.5), 0.25, 1.5,
               "atop")
    if lash.long:
        _long_lashes(layer, lash.colour, line, lids, out, shut, far)
    _fold(layer, face, e, lids, far)


def _fold(layer: Layer, face: Face, e: Eye, lids: Lids, far: bool) -> None:
    """The fold over a lid, lost where skin hangs over it; skin that is folded over the inner corner."""
    lid, skin, out, shut = face.lid, face.skin, 1 if e.outer[0] > e.inner[0] else -1, lids.openness < _SHUT
    high = np.minimum(lids.rest - lids.height * lids.openness, lids.upper)
    fold = e.up * (0.30 if lids.openness > 0.5 else 0.55) * np.sin(np.pi * (0.06 + 0.90 * _T)) ** 0.7
    hang = lid.hood * np.clip((_T - 0.30) / 0.55, 0, 1)
    crease = lids.at(high - fold * (1 - 0.85 * hang) - (0.6 if face.age else 1.2))
    if lid.hood:
        over = np.vstack([crease[12:] - [0, 1], (crease[12:] - [0, e.up * 0.40])[::-1]])
        layer.fill(over, skin.light, 0.30 * lid.hood, 2.4, "atop")
    layer.ink(crease[3:-1], 1.5 if far else 1.8, skin.line, (0.45 if shut else 0.66) * lid.crease, 0.35, 0.30)
    if lid.inner and not shut:
        (ix, iy), (x, y) = e.inner, lids.at(lids.upper)[11]
        hook = spline([(x, y), (ix + out * 3.0, iy - 2.2), (ix - out * 1.6, iy + 1.4), (ix - out * 1.0, iy + 4.6)], steps=10)
        layer.ink(hook, 2.2, mix(face.lash.colour, skin.line, 0.4), 0.8 * lid.inner, 0.1, 0.7, 0.3)


def _long_lashes(layer: Layer, colour: str, line: np.ndarray, lids: Lids, out: int, shut: bool,
                 far: bool) -> None:
    way = -0.8 if shut else 1.0
    for q in (0.62, 0.73, 0.82, 0.90):
        root = line[int(q * 69)]
        length, lean = (1.6 + 3.6 * q) * (0.72 if far else 1), (-0.15 + 1.0 * q) * out
        tip = root + np.array([math.sin(lean) * length, -math.cos(lean) * length * 0.72 * way])
        bend = (root + tip) / 2 + np.array([out * -0.2, -0.9 * way])
        layer.ink(spline([tuple(root), tuple(bend), tuple(tip)], steps=8), 1.5, colour, 0.70, 0, 0.9)

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
    e = _turned(face.eye_far) if far else face.eye_near
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
    layer.fill(lid, skin.shade, 0.50 * (0.4 + 0.6 * face.lid.crease), 2.2, "atop")
    layer.fill(bag, skin.shade, 0.30, 2.4, "atop")
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
    layer.ink(fold, 1.8, face.skin.deep, 0.34 * face.age, 0.4, 0.6, 0.9)
    if far:
        return
    for i, (a, b) in enumerate((((6, -1), (14, -6)), ((7, 3), (16, 3)), ((6, 8), (14, 13)))):
        p, q = (ox + a[0], oy + a[1]), (ox + b[0], oy + b[1])
        foot = spline([p, ((p[0] + q[0]) / 2, (p[1] + q[1]) / 2 - 0.5 + i * 0.6), q])
        layer.ink(foot, 1.2, face.skin.deep, (0.22 + 0.45 * mood.squint) * face.age, 0.4, 0.6, 0.6)


def _ball(layer: Layer, face: Face, mood: Mood, e: Eye, lids: Lids, far: bool) -> None:
    (ix, iy), (ox, oy) = e.inner, e.outer
    opening = np.vstack([lids.at(lids.upper), lids.at(lids.lower)[::-1]])
    with layer.inside(opening):
        layer.fill(opening, mix("#e6dfdc", face.skin.base, 0.20))
        if mood.red:
            layer.fill(opening, "#e08a80", 0.22 * mood.red)
        layer.ellipse(ix, iy, 9, 8, "#c98f86", 0.6 * (1 - 0.7 * face.lid.inner), 3.2)
        layer.ellipse(ox, oy, 9, 9, "#a98f92", 0.65, 3)
        cx = ix + (ox - ix) * (0.55 if far else 0.52) + mood.look_x * (2.0 if far else 2.8) + face.gaze * (0.4 if far else 1.0)
        cy = (iy + oy) / 2 - e.up * 0.30 + 2.5 + max(0, lids.openness - 1) * e.up * 0.9
        middle = float((lids.upper + lids.lower)[18:27].mean()) / 2
        cy += (middle - cy) * min(1, max(0, 1.05 - lids.openness) * 1.5)  # narrowed eyes keep their iris
        cy = min(cy + mood.look_y * 1.4, float(lids.lower[18:27].mean()) - _SEEN * face.iris.height)
        _iris(layer, face, cx, cy, far)
        lid_shadow = np.vstack([
            lids.at(lids.upper - 3),
            lids.at(lids.upper + (3.2 + e.up * 0.11) * np.abs(_BOW) ** 0.5 + 1.5)[::-1],
        ])
        layer.fill(lid_shadow, "#43262d", 0.62, 2.0)
        _lights(layer, face, mood, cx, cy, lids, far)
    waterline = mix(face.skin.blush, face.skin.light, 0.55 - 0.35 * mood.red)
    layer.ink(lids.at(lids.lower + 0.3)[3:-2], 1.7, waterline, 0.7, 0.4, 0.4)
    layer.ink(lids.at(lids.lower + 1.2)[20:], 1.2 if far else 1.4, face.lash.colour, 0.42, 0.8, 0.2, 0.3)


def _iris(layer: Layer, face: Face, cx: float, cy: float, far: bool) -> None:
    iris = face.iris
    rx, ry = (iris.far * 0.96 if far else iris.radius) * 0.92, iris.height * 0.92
    bright = linear((cx, cy - ry), (cx, cy + ry), [iris.top, iris.middle, iris.bottom], [0, 0.5, 1])
    layer.ellipse(cx, cy, rx, ry, shader=bright)
    round_ = np.linspace(0, 2 * math.pi, 60)
    r = np.random.RandomState(5)
    with layer.inside(np.c_[cx + rx * np.cos(round_), cy + ry * np.sin(round_)]):
        for _ in range(46):
            a = r.rand() * 2 * math.pi
            near, far_ = 0.38 + 0.1 * r.rand(), 0.75 + 0.2 * r.rand()
            ends = [(cx + rx * k * math.cos(a), cy + ry * k * math.sin(a)) for k in (near, far_)]
            colour = mix(iris.bottom, "#ffffff", 0.25) if math.sin(a) > -0.1 else iris.top
            layer.ink(np.array(ends), 0.7, colour, 0.30)
        layer.ellipse(cx, cy + ry * 0.58, rx * 0.62, ry * 0.32, mix(iris.bottom, "#fff1d8", 0.35), 0.5, 2.2)
        rim = np.c_[cx + rx * np.cos(round_), cy + ry * np.sin(round_)]
        layer.outline(rim, 2.4, iris.top, 0.62, 1.5, "over")
        layer.ellipse(cx, cy, rx * 0.44, ry * 0.44, "#140b0b", 0.95, 0.6)


def _lights(layer: Layer, face: Face, mood: Mood, cx: float, cy: float, lids: Lids, far: bool) -> None:
    rx, ry = (face.iris.far if far else face.iris.radius) * 0.92, face.iris.height * 0.92
    room = min(1.0, float((lids.lower - lids.upper).max()) / (1.7 * ry))  # a narrow eye has a small light
    layer.ellipse(cx - rx * 0.34, max(cy - ry * 0.36 * room, lids.upper.min() + 4.0 * room), rx * 0.22 * (0.5 + room / 2),
                  ry * 0.19 * room, "#ffffff", 0.95, 0.35)
    layer.ellipse(cx + rx * 0.40, cy + ry * 0.42, rx * 0.15, ry * 0.11, "#ffffff", 0.45, 0.5)
    if mood.gloss > 0.4:
        layer.ellipse(cx - rx * 0.02, cy + ry * 0.72 * room, rx * 0.50, ry * 0.10 * room, "#ffffff", 0.34 * mood.gloss * room, 0.7)
        layer.ellipse(cx + rx * 0.1, cy - ry * 0.62, rx * 0.16, ry * 0.10, "#ffffff", 0.5 * mood.gloss, 0.4)
        layer.ink(lids.at(lids.lower - 0.8)[6:-5], 0.9, face.skin.light, 0.50 * mood.gloss * room, 0.3, 0.3, 0.3)


def _lashes(layer: Layer, face: Face, e: Eye, lids: Lids, far: bool) -> None:
    (ix, _), (ox, oy) = e.inner, e.outer
    out, shut, lash = (1 if ox > ix else -1), lids.openness < _SHUT, face.lash
    wing = lash.wing * (0.62 if far else 1.0)
    lift = 0.0 if shut else lids.upper[-1] - oy
    ends = ((0.45, 0.18), (1.0, 0.48))
    tail = np.array([[ox + out * wing * dx, oy - wing * dy + lift] for dx, dy in ends])
    line = resample(np.vstack([lids.at(lids.upper - 0.6), tail]), 70)
    stops, weights = [0, 0.10, 0.35, 0.62, 0.82, 1], [0.28, 0.42, 0.78, 1, 0.80, 0.04]
    swell = curve_through(np.linspace(0, 1, 70), stops, weights)
    widths = lash.width * (0.9 if far else 1.0) * swell
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
    for q in (0.46, 0.60, 0.72, 0.82, 0.90):
        root = line[int(q * 69)]
        length, lean = (2.4 + 4.2 * q) * (0.72 if far else 1), (-0.15 + 1.0 * q) * out
        tip = root + np.array([math.sin(lean) * length, -math.cos(lean) * length * 0.72 * way])
        bend = (root + tip) / 2 + np.array([out * -0.2, -0.9 * way])
        layer.ink(spline([tuple(root), tuple(bend), tuple(tip)], steps=8), 1.6, colour, 0.85, 0, 0.9)
    if shut:
        return
    for q in (0.66, 0.80):
        root = lids.at(lids.lower)[int(q * 43)]
        layer.ink(np.array([root + [0, 1], root + [out * (1.2 + 2 * q), 3.8]]), 0.9, colour, 0.5, 0, 0.8)

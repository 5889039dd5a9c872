"""Eyes, brows and tears.

Law: lids are functions of t along the eye, so every mood is the same eye opened otherwise.
Units: face units.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from anatomy import Eye, Face
from canvas import Layer, linear
from curves import curve_through, mix, normals, resample, ribbon, spline
from moods import Mood

_T = np.linspace(0, 1, 44)
_BOW = np.sin(np.pi * _T)
_SHUT = 0.12


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
    e = face.eye_far if far else face.eye_near
    lids = _lids(e, mood, face.lids, far)
    _socket(layer, face, mood, e, lids)
    if face.age:
        _years(layer, face, mood, e, far)
    if lids.openness >= _SHUT:
        _ball(layer, face, mood, e, lids, far)
    _lashes(layer, face, e, lids, far)
    return lids.at(lids.lower)


def _lids(e: Eye, mood: Mood, rest_lids: float, far: bool) -> Lids:
    (ix, iy), (ox, oy) = e.inner, e.outer
    x, rest = ix + (ox - ix) * _T, iy + (oy - iy) * _T
    peak = 0.50 if far else 0.46
    height = curve_through(_T, [0, 0.10, 0.26, peak, 0.74, 0.90, 1], [0, 0.40, 0.82, 1, 0.80, 0.40, 0]) * e.up
    depth = curve_through(_T, [0, 0.12, 0.35, 0.64, 0.86, 1], [0, 0.35, 0.85, 1, 0.62, 0]) * e.down
    lower = np.minimum(rest + depth * (1 - 0.85 * mood.squint) - mood.squint * 4.0 * _BOW, rest + depth)
    k = min(max(mood.lids * rest_lids, 0), 1.1)
    upper = (rest + depth * 0.72) * (1 - k) + (rest - height) * k
    sad, cross = max(0, -mood.brow_in) / 12, max(0, mood.brow_in) / 9
    upper = upper + sad * 2.6 * np.clip((_T - 0.35) / 0.65, 0, 1) * np.abs(_BOW) ** 0.5 * k
    upper = upper - sad * 1.2 * np.sin(np.pi * np.clip(_T / 0.5, 0, 1)) * k
    upper = upper + cross * e.up * 0.26 * np.sin(np.pi * np.clip(_T / 0.62, 0, 1)) * k
    return Lids(x, upper, np.maximum(lower, upper + 0.2), rest, height, k)


def _socket(layer: Layer, face: Face, mood: Mood, e: Eye, lids: Lids) -> None:
    skin = face.skin
    top = lids.at(np.minimum(lids.rest - lids.height, lids.upper) - e.up * 0.42 * np.abs(_BOW) ** 0.6 - 1)
    lid = np.vstack([top, lids.at(lids.upper)[::-1]])
    bag = np.vstack([lids.at(lids.lower + 1), lids.at(lids.lower + e.down * 0.75 * _BOW + 2)[::-1]])
    layer.fill(lid, skin.shade, 0.50, 2.2, "atop")
    layer.fill(bag, skin.shade, 0.30, 2.4, "atop")
    if mood.red:
        wet = np.vstack([lids.at(lids.lower - 1), lids.at(lids.lower + 9 * _BOW + 2)[::-1]])
        layer.fill(wet, skin.blush, 0.42 * mood.red, 3, "atop")
        layer.fill(lid, skin.blush, 0.30 * mood.red, 2.5, "atop")


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
        layer.fill(opening, mix("#efe9e6", face.skin.base, 0.16))
        if mood.red:
            layer.fill(opening, "#e08a80", 0.22 * mood.red)
        layer.ellipse(ix, iy, 9, 8, "#c98f86", 0.6, 3.2)
        layer.ellipse(ox, oy, 9, 9, "#a98f92", 0.65, 3)
        cx = ix + (ox - ix) * (0.53 if far else 0.50) + mood.look_x * 3.0 + face.gaze
        cy = (iy + oy) / 2 - e.up * 0.30 + 2.5 + mood.look_y * 1.4
        middle = float((lids.upper + lids.lower)[18:27].mean()) / 2
        cy += (middle - cy) * min(1, max(0, 1.05 - lids.openness) * 1.5)  # narrowed eyes keep their iris
        _iris(layer, face, cx, cy, far)
        lid_shadow = np.vstack([
            lids.at(lids.upper - 3),
            lids.at(lids.upper + (3.2 + e.up * 0.11) * np.abs(_BOW) ** 0.5 + 1.5)[::-1],
        ])
        layer.fill(lid_shadow, "#43262d", 0.62, 2.0)
        _lights(layer, face, mood, cx, cy, lids, far)
    waterline = mix(face.skin.blush, face.skin.light, 0.55)
    layer.ink(lids.at(lids.lower + 0.3)[3:-2], 1.7, waterline, 0.7, 0.4, 0.4)
    layer.ink(lids.at(lids.lower + 1.2)[12:], 1.3 if far else 1.5, face.lash.colour, 0.62, 0.7, 0.12)


def _iris(layer: Layer, face: Face, cx: float, cy: float, far: bool) -> None:
    iris = face.iris
    rx, ry = (iris.far if far else iris.radius) * 0.92, iris.height * 0.92
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
        layer.outline(rim, 2.6, iris.top, 0.9, 1.0, "over")
        layer.ellipse(cx, cy, rx * 0.44, ry * 0.44, "#140b0b", 0.95, 0.6)


def _lights(layer: Layer, face: Face, mood: Mood, cx: float, cy: float, lids: Lids, far: bool) -> None:
    rx, ry = (face.iris.far if far else face.iris.radius) * 0.92, face.iris.height * 0.92
    room = min(1.0, float((lids.lower - lids.upper).max()) / (1.7 * ry))  # a narrow eye has a small light
    layer.ellipse(cx - rx * 0.34, max(cy - ry * 0.36 * room, lids.upper.min() + 4.0 * room), rx * 0.22 * (0.5 + room / 2),
                  ry * 0.19 * room, "#ffffff", 0.95, 0.35)
    layer.ellipse(cx + rx * 0.40, cy + ry * 0.42, rx * 0.15, ry * 0.11, "#ffffff", 0.45, 0.5)
    if mood.gloss > 0.4:
        layer.ellipse(cx - rx * 0.02, cy + ry * 0.72 * room, rx * 0.55, ry * 0.12 * room, "#ffffff", 0.4 * mood.gloss, 0.7)
        layer.ellipse(cx + rx * 0.1, cy - ry * 0.62, rx * 0.16, ry * 0.10, "#ffffff", 0.5 * mood.gloss, 0.4)
        layer.ink(lids.at(lids.lower - 1.2)[6:-5], 1.3, "#ffffff", 0.55 * mood.gloss, 0.3, 0.3, 0.4)


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
    high = np.minimum(lids.rest - lids.height * lids.openness, lids.upper)
    fold = e.up * (0.30 if lids.openness > 0.5 else 0.55) * np.sin(np.pi * (0.06 + 0.90 * _T)) ** 0.7
    crease = lids.at(high - fold - (0.6 if face.age else 1.2))
    layer.ink(crease[3:-1], 1.5 if far else 1.8, face.skin.line, 0.45 if shut else 0.66, 0.35, 0.30)


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


def brow(layer: Layer, face: Face, mood: Mood, far: bool) -> None:
    """A brow: a soft ground and single hairs, moved by the mood."""
    b = face.brow
    points = np.array(b.far if far else b.near, float)
    lift = 0 if far else mood.skew
    moves = (mood.brow_in, mood.brow_mid + lift, mood.brow_out + lift * 0.8)
    inner, middle, outer = (v * b.travel for v in moves)
    points[:, 1] += [inner, inner * 0.62 + middle * 0.5, middle, middle * 0.4 + outer * 0.6, outer]
    squeeze = max(0, mood.brow_in) / 3 + (2 * mood.furrow if mood.brow_in < 0 else 0)
    points[0, 0] += squeeze if far else -squeeze
    points[1, 0] += (squeeze if far else -squeeze) * 0.5
    line, t = resample(spline([tuple(p) for p in points]), 60), np.linspace(0, 1, 60)
    swell = curve_through(t, [0, 0.12, 0.45, 0.70, 1], [0.62, 0.95, 1, 0.70, 0.06])
    width = b.width * (0.92 if far else 1) * swell
    layer.fill(ribbon(line, width * 0.95), b.colour, 0.46, 1.6)
    layer.fill(ribbon(line + [0, 0.4], width * 0.62), b.colour, 0.40, 0.8)
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
        layer.ink(hair, 1.15, mix(b.colour, "#1d100c", 0.35 * r.rand()), 0.6, 0.1, 0.8)


def tears(layer: Layer, face: Face, mood: Mood, far_lid: np.ndarray, near_lid: np.ndarray) -> None:
    """Wet lower lids, and three falling streaks; one where tears are held back."""
    for lid in (far_lid, near_lid):
        layer.ink(lid[6:-4] + [0, 0.8], 2.2, "#f4f8ff", 0.4, 0.3, 0.3, 0.6, "atop")
        layer.ink(lid[6:-4] + [0, 0.8], 0.9, "#ffffff", 0.8, 0.4, 0.4, 0, "atop")
    x, y = near_lid[18]
    _streak(layer, face, [(x, y), (x - 3, y + 14), (x - 8, y + 32), (x - 8, y + 52),
                          (x - 4, y + 72)], 4.4, True)
    if mood.tears < 1:
        return
    x, y = near_lid[35]
    _streak(layer, face, [(x, y), (x + 4, y + 13), (x + 6, y + 30), (x + 3, y + 46)], 3.0, False)
    x, y = far_lid[22]
    _streak(layer, face, [(x, y), (x - 6, y + 18), (x - 9, y + 38), (x - 8, y + 58)], 3.6, True)


def _streak(layer: Layer, face: Face, points: list[tuple[float, float]], width: float, drop: bool) -> None:
    line, t = resample(spline(points), 60), np.linspace(0, 1, 60)
    widths = width * curve_through(t, [0, 0.08, 0.4, 0.8, 0.94, 1], [0.5, 0.9, 0.55, 0.70, 1.0, 0.3])
    deep = face.skin.deep
    layer.fill(ribbon(line + [0.9, 0.5], widths + 1), deep, 0.24, 1.1, "atop")
    layer.fill(ribbon(line, widths), "#f4f8ff", 0.22, 0.6, "atop")
    layer.ink(line[4:30] + [-width * 0.22, 0], 1.0, "#ffffff", 0.7, 0.4, 0.6, 0.3, "atop")
    layer.ink(line[6:56] + [width * 0.42, 0], 0.8, deep, 0.36, 0.5, 0.3, 0.3, "atop")
    if drop:
        x, y = line[-5]
        layer.ellipse(x + 0.6, y + 1.6, width * 0.6, width * 0.75, deep, 0.35, 1.0, "atop")
        layer.ellipse(x, y, width * 0.55, width * 0.72, mix(face.skin.base, "#e8f2ff", 0.55), 0.8, 0.4,
                      "atop")
        layer.ellipse(x - width * 0.2, y - width * 0.3, width * 0.18, width * 0.2, "#ffffff", 1, 0.2, "atop")

"""What is in a face from the side: one eye, half a mouth, a nose that is a contour, a brow, a beard.

Law: lids and lips are functions along the eye and the mouth, as in front; whoever blinks or talks is the same picture opened otherwise.
Units: face units, as for a profile; t runs from the front of the eye to its corner.
"""

from __future__ import annotations

import numpy as np

from anatomy import Face
from canvas import Layer, linear, path
from curves import curve_through, mix, normals, resample, ribbon, spline
from moods import Mood
from profiles import OPEN, Profile, fallen

_T = np.linspace(0, 1, 40)
_DARK, _TEETH = "#3a1416", "#eadfd4"


def nose(layer: Layer, who: Face, p: Profile, mood: Mood) -> None:
    s, (tx, ty), (bx, by) = who.skin, p.tip, p.base
    ridge = spline([(p.root[0] + 4, p.root[1] + 8), *((x + 5, y) for x, y in p.bridge), (tx + 8, ty - 3)])
    layer.ink(ridge, 6.5, s.light, 0.55, 0.4, 0.3, 2.6, "atop")
    plane = [(p.root[0] + 12, p.root[1] + 10), (p.bridge[-1][0] + 13, p.bridge[-1][1] + 4), (tx + 19, ty - 3), (bx + 10, ty - 12), (bx + 16, ty - 26), (p.root[0] + 18, p.root[1] + 16)]
    layer.fill(spline(plane, True), s.shade, 0.42, 4.0, "atop")
    layer.ellipse(tx + 8, ty + 1, 6, 5, s.light, 0.5, 2.4, "atop")
    layer.ellipse(tx + 10, ty + 2, 11, 9, s.blush, 0.12 + 0.26 * mood.red, 5, "atop")
    wing = spline([(bx + 3, ty - 6), (bx + 13, ty - 11), (bx + 20, ty - 3), (bx + 19, ty + 7), (bx + 11, by - 2), (bx + 2, by - 3), (bx - 4, ty + 4)], True)
    layer.fill(wing, s.base, 0.45, 3.0, "atop")
    layer.ellipse(bx + 8, ty - 3, 6, 5, s.light, 0.32, 2.4, "atop")
    layer.ink(spline([(bx + 17, ty - 8), (bx + 21, ty + 1), (bx + 17, ty + 9), (bx + 10, by - 3)]), 1.9, s.line, 0.50, 0.8, 0.5, 0.5)
    layer.ink(spline([(bx + 22, ty - 2), (bx + 24, ty + 5), (bx + 18, by)]), 5, s.shade, 0.4, 0.5, 0.5, 2.4, "atop")
    layer.ink(spline([(tx + 17, ty + 12), (bx - 3, ty + 8.5), (bx + 6, ty + 10.5)]), 3.4, mix(s.line, "#2a0d0b", 0.45), 0.8, 0.6, 0.5, 0.4)
    layer.fill(spline([(tx + 6, ty + 9), (bx + 4, ty + 11), (bx + 12, by), (bx - 2, by + 2)], True), s.deep, 0.34, 2.4, "atop")


def mouth(layer: Layer, who: Face, p: Profile, mood: Mood) -> None:
    m, s, gap = who.mouth, who.skin, mood.gap * OPEN
    ux, uy = p.upper[0] + 2.6 * mood.press, p.upper[1] - 0.10 * gap
    lx, ly = fallen((p.lower[0] + 2.6 * mood.press - 1.6 * mood.quiver, p.lower[1] + 0.32 * gap), mood, 0.6)
    cx, cy = p.mouth[0] + 3.0 * max(0, -mood.corner) / 6 - 5.0 * (1 - min(1, mood.mouth_width)), p.mouth[1] + mood.corner * 0.95 - mood.smirk + 0.35 * mood.jaw
    fx, fy = p.meet
    bend = -0.25 * mood.corner
    up_in = spline([(fx - 2, fy - 0.12 * gap), ((fx * 2 + cx) / 3, fy + 0.6 + bend - 0.16 * gap), ((fx + 2 * cx) / 3, (fy + 2 * cy) / 3 + 1.2 + bend - 0.08 * gap), (cx, cy)])
    low = fy + 0.34 * gap + 0.2 * mood.jaw
    low_in = spline([(fx - 2 + 0.2 * mood.jaw, low), ((fx * 2 + cx) / 3, low + 1.0 + bend), ((fx + 2 * cx) / 3, (low + 2 * cy) / 3 + 1.6 + bend), (cx, cy)])
    cover = 0.78 if who.beard is None else 0.62
    thick_up, thick_low = (v * 0.8 * (1 - 0.45 * mood.press) * (1 - 0.03 * max(0.0, -mood.corner)) for v in (m.upper, m.lower))
    upper = np.vstack([up_in, spline([(cx, cy), ((fx + 2 * cx) / 3, cy - 0.3 * thick_up - 1.5), ((2 * fx + cx) / 3, uy - 0.32 * thick_up), (ux - 2, uy - 0.25 * thick_up - 1)])])
    lower = np.vstack([low_in, spline([(cx, cy), ((fx + 2 * cx) / 3, cy + 0.55 * thick_low), ((2 * fx + cx) / 3, ly + 0.42 * thick_low), (lx - 2, ly + 0.35 * thick_low)])])
    layer.fill(upper, mix(m.colour, m.line, 0.12), cover, 0.7)
    layer.fill(lower, m.light, cover, 0.8)
    if mood.gap > 0.02:
        inner = np.vstack([up_in, low_in[::-1]])
        layer.fill(inner, _DARK)
        if mood.teeth and gap > 3:
            with layer.inside(inner):
                layer.fill(np.vstack([up_in - [0, 2], (up_in + [3.5, 0.30 * gap])[::-1]]), mix(_TEETH, s.shade, 0.2), 0.9 * mood.teeth, 0.5)
        layer.ink(low_in, 1.4, m.line, 0.7, 0.2, 0.5)
    layer.ink(up_in, 2.5, m.line, 0.92, 0.55, 0.35, 0.2)
    layer.ellipse(cx + 3, cy + 1, 4.5, 6, s.deep, 0.30 + 0.02 * abs(mood.corner), 2.2, "atop")
    layer.ellipse(lx + 8, ly + 1, 5, 2.4, "#ffffff", 0.22, 1.2, "atop")
    fx2, fy2 = fallen(p.fold, mood)
    layer.ellipse(fx2 + 10, fy2 - 1, 13, 4.4, s.shade, 0.55, 3.0, "atop")
    pucker = max(mood.quiver, 0.8 * mood.clench)
    for dx, dy in ((10, 11), (18, 15), (11, 19)) if pucker else ():
        layer.ellipse(fx2 + dx, fy2 + dy, 3, 2.6, s.deep, 0.2 * pucker, 1.6, "atop")


def eye(layer: Layer, who: Face, p: Profile, mood: Mood) -> None:
    s, (ex, ey), (ox, oy), k = who.skin, p.eye, p.corner, min(max(mood.lids * who.lids, 0), 1.12)
    squint = 0.75 * mood.squint
    rest = ey + (oy - ey) * _T
    height = curve_through(_T, [0, 0.14, 0.36, 0.66, 0.88, 1], [0.72, 0.98, 1.0, 0.66, 0.26, 0]) * p.up
    depth = curve_through(_T, [0, 0.16, 0.45, 0.75, 1], [0.66, 0.95, 0.92, 0.5, 0]) * p.down
    x = ex + (ox - ex) * _T + 1.6 * np.exp(-_T * 9)
    lower = rest + depth * (1 - 0.8 * squint) - 2.4 * squint * np.sin(np.pi * _T)
    sad, cross = max(0, -mood.brow_in) / 12, max(0, mood.brow_in) / 9
    upper = (rest + depth * 0.72) * (1 - k) + (rest - height) * k + k * (2.4 * sad * np.clip((_T - 0.3) / 0.7, 0, 1) ** 0.7 * np.sin(np.pi * _T) ** 0.5 + 0.22 * p.up * cross * (1 - _T))
    lower = np.maximum(lower, upper + 0.2)
    up, low = np.c_[x, upper], np.c_[x, lower]
    lid = np.vstack([np.c_[x, np.minimum(rest - height, upper) - p.up * 0.42 * np.sin(np.pi * np.clip(_T + 0.12, 0, 1)) ** 0.6 - 1], up[::-1]])
    layer.fill(lid, s.shade, 0.46, 2.0, "atop")
    bag = np.vstack([low + [0, 1], np.c_[x, lower + p.down * 0.8 * np.sin(np.pi * _T) + 2][::-1]])
    layer.fill(bag, s.shade, 0.30, 2.4, "atop")
    if mood.red:
        layer.fill(np.vstack([low, np.c_[x, lower + 9 * np.sin(np.pi * _T) + 2][::-1]]), s.blush, 0.4 * mood.red, 3, "atop")
    if who.age:
        for a, b in (((5, -2), (13, -8)), ((7, 2), (15, 2)), ((5, 7), (12, 12))):
            layer.ink(spline([(ox + a[0], oy + a[1]), (ox + (a[0] + b[0]) / 2, oy + (a[1] + b[1]) / 2 - 0.4), (ox + b[0], oy + b[1])]), 1.2, s.deep, (0.2 + 0.4 * mood.squint) * who.age, 0.4, 0.6, 0.6)
    if k >= 0.12:
        _ball(layer, who, p, mood, up, low)
    _lash(layer, who, p, up, k)


def _ball(layer: Layer, who: Face, p: Profile, mood: Mood, up: np.ndarray, low: np.ndarray) -> None:
    iris, (ex, ey) = who.iris, p.eye
    front = spline([tuple(up[0]), (ex - 1.5, (up[0][1] + low[0][1]) / 2 - 1), tuple(low[0])], steps=10)
    opening = np.vstack([up, low[::-1], front[::-1]])
    with layer.inside(opening):
        layer.fill(opening, mix("#e6dfdc", who.skin.base, 0.2))
        if mood.red:
            layer.fill(opening, "#e08a80", 0.22 * mood.red)
        layer.ellipse(p.corner[0], p.corner[1], 10, 8, "#a98f92", 0.6, 3)
        middle = float((up[6:16, 1] + low[6:16, 1]).mean()) / 2
        cx, cy = ex + 6.0 + max(0.0, mood.look_x) * 1.2, min(ey - 0.16 * p.up + mood.look_y * 1.5, max(middle, ey - 2))
        rx, ry = iris.radius * 0.44, iris.height * 0.88
        layer.ellipse(cx, cy, rx, ry, shader=linear((cx, cy - ry), (cx, cy + ry), [iris.top, iris.middle, iris.bottom], [0, 0.5, 1]))
        layer.ellipse(cx - 0.8, cy, rx * 0.46, ry * 0.46, "#140b0b", 0.95, 0.4)
        turn = np.linspace(0, 2 * np.pi, 40)
        layer.outline(np.c_[cx + rx * np.cos(turn), cy + ry * np.sin(turn)], 1.8, iris.top, 0.6, 1.0, "over")
        layer.fill(np.vstack([up - [0, 3], (up + [0, 0.22 * p.up + 1.5])[::-1]]), "#43262d", 0.6, 1.8)
        layer.ellipse(cx - 1.2, max(cy - ry * 0.34, float(up[6, 1]) + 3.6), 1.7, 2.6, "#ffffff", 0.95, 0.3)
        if mood.gloss > 0.4:
            layer.ink(low[2:-6] - [0, 1.2], 1.6, "#ffffff", 0.5 * mood.gloss, 0.4, 0.4, 0.5)
    layer.ink(front, 1.3, who.skin.line, 0.4, 0.3, 0.3, 0.3)
    layer.ink(low[4:], 1.3, who.lash.colour, 0.45, 0.6, 0.2, 0.3)
    if mood.tears:
        _tear(layer, who, low, mood.tears)


def _tear(layer: Layer, who: Face, low: np.ndarray, tears: float) -> None:
    s = who.skin
    layer.ink(low[3:-8] + [0, 0.6], 3.0, mix(s.light, "#ffffff", 0.7), 0.8, 0.4, 0.4, 0.4, "atop")
    if tears < 1:
        return
    x, y = low[8]
    way = resample(spline([(x, y + 1), (x + 3, y + 20), (x + 2, y + 42), (x - 5, y + 62), (x - 6, y + 76)]), 60)
    layer.ink(way, 9.0, mix(s.shade, s.deep, 0.25), 0.34, 0.4, 0.6, 1.2, "atop")
    layer.ink(way[2:46] - [1.4, 0], 3.6, mix(s.light, "#ffffff", 0.6), 0.80, 0.4, 0.6, 0.8, "atop")
    dx, dy = way[50]
    layer.ellipse(dx, dy, 4.8, 6.6, mix(s.base, s.shade, 0.5), 0.6, 0.8, "atop")
    layer.ellipse(dx - 1.4, dy - 1.8, 1.5, 2.6, "#ffffff", 0.95, 0.4, "atop")


def _lash(layer: Layer, who: Face, p: Profile, up: np.ndarray, k: float) -> None:
    lash, shut = who.lash, k < 0.12
    first = up[0]
    ahead = np.array([[first[0] - 3.5 - lash.wing * 0.5, first[1] + (2.0 if shut else -1.2)]])
    line = resample(np.vstack([ahead, up - [0, 0.6]]), 60)
    layer.fill(ribbon(line, lash.width * np.interp(np.linspace(0, 1, 60), [0, 0.1, 0.35, 0.7, 1], [0.15, 0.85, 1, 0.75, 0.3])), lash.colour, 0.96)
    for i in range(5 if lash.long else 3):
        root = line[3 + 5 * i]
        long = (9.5 - 1.0 * i) * (1.0 if lash.long else 0.5)
        way = np.array([-0.95 + 0.12 * i, 0.55 if shut else -0.42 - 0.08 * i])
        tip = root + way * long
        layer.ink(spline([tuple(root), tuple((root + tip) / 2 + [0, 0.9]), tuple(tip)], steps=8), 1.5, lash.colour, 0.85, 0.05, 0.9)
    crease = np.c_[up[:, 0] + 0.5, np.minimum(up[:, 1], p.eye[1] + 2) - p.up * (0.34 if k > 0.5 else 0.5) * np.sin(np.pi * np.clip(0.2 + 0.75 * _T, 0, 1)) - 1.0]
    layer.ink(crease[1:-3], 1.7, who.skin.line, 0.6 * who.lid.crease, 0.4, 0.4)


def brow(layer: Layer, who: Face, p: Profile, mood: Mood) -> None:
    b, points = who.brow, np.array(p.brow, float)
    inner, middle, outer = (v * b.travel for v in (mood.brow_in, mood.brow_mid + mood.skew, mood.brow_out + mood.skew * 0.8))
    points[:, 1] += [inner, inner * 0.6 + middle * 0.5, middle, middle * 0.5 + outer * 0.6, middle * 0.3 + outer * 0.9]
    line, t = resample(spline([tuple(q) for q in points]), 60), np.linspace(0, 1, 60)
    width = b.width * 0.95 * curve_through(t, [0, 0.12, 0.45, 0.70, 1], [0.55, 0.95, 1, 0.70, 0.06])
    layer.fill(ribbon(line, width * 1.05), b.colour, 0.46, 2.0)
    layer.fill(ribbon(line + [0, 0.4], width * 0.62), b.colour, 0.42, 1.2)
    r, side, along = np.random.RandomState(14), normals(line), np.gradient(line, axis=0)
    along /= np.hypot(*along.T)[:, None]
    for _ in range(int(80 * b.hairs + 30)):
        i = int(r.rand() ** 0.9 * 58)
        down = side[i] if side[i][1] > 0 else -side[i]
        v = r.rand() - 0.5
        root = line[i] + down * width[i] * v * 0.95
        way = along[i] - down * ((1 - t[i]) * 0.9 - 0.15 - v * 0.3) * 0.8
        tip = root + way / np.hypot(*way) * (width[i] * 0.55 + 2.5)
        layer.ink(np.array([root, (root + tip) / 2 - down * 0.35, tip]), 1.05, mix(b.colour, "#1d100c", 0.35 * r.rand()), 0.46, 0.1, 0.8)


def beard(layer: Layer, who: Face, p: Profile, mood: Mood) -> None:
    """Stubble or a beard: on the lip, round the corner of the mouth, along the jaw to the ear."""
    b, (mx, my), (ax, ay), (bx, by) = who.beard, p.mouth, p.angle, p.base
    assert b
    cx, cy = fallen(p.chin[-1], mood)
    area = spline([(bx - 10, by + 4), (mx - 12, my - 20), (mx + 10, my - 14), (mx + 26, my - 16), (-26, 74), (-6, 36), (8, 26), (ax - 2, 60), (ax, ay),
                   (ax - 36, ay + 34), (cx + 30, cy + 2), (cx - 6, cy + 4), (cx - 26, cy - 14), (bx - 12, my + 16)], True)
    thin = 1 - b.strength
    layer.fill(area, b.ground, 0.40 * b.strength, 6 + 14 * thin, "atop")
    layer.fill(area, b.ground, 0.24 * b.strength, 2.5 + 14 * thin, "atop")
    on, r, full = path(area), np.random.RandomState(4), b.strength > 0.6
    off = path(spline([(p.upper[0] - 6, p.upper[1] - 4), (mx - 14, my - 8), (mx + 2, my), (mx - 12, my + 11 + 0.5 * mood.gap * OPEN), (p.lower[0] - 8, p.lower[1] + 9 + 0.6 * mood.jaw)], True))
    for _ in range(int(3000 * b.strength)):
        x, y, sparse = r.uniform(-130, 30), r.uniform(24, 170), r.rand()
        if not on.contains(x, y) or not on.contains(x, y - (0 if full else 16) * sparse) or off.contains(x, y) or (y < 60 and sparse > 0.6):
            continue
        way = np.arctan2(1.0, 0.1 + 0.006 * (x + 60)) + r.randn() * 0.25
        long = r.uniform(2.8, 5.4) * (1 if full else 0.55)
        pick = r.rand() * (1 if full else 0.45)
        colour = b.hairs[0] if pick < 0.5 else b.hairs[1] if pick < 0.74 else b.hairs[2] if pick < 0.84 else b.hairs[3]
        tip = (x + np.cos(way) * long, y + np.sin(way) * long)
        layer.ink(np.array([(x, y), ((x + tip[0]) / 2 + 0.3, (y + tip[1]) / 2), tip]), 0.95 if full else 0.70, colour, 0.42 if full else 0.26, 0.1, 0.7, mode="atop")

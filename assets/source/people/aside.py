"""A head from the side: one contour from the hairline to the throat, one eye, half a mouth.

Law: it is the same face, seen where it is the boldest line: what a mood does to brow, lids and lips it does here with the same numbers.
Units: face units, as for a face; the head looks to the viewer's left, the hole of the ear under the crown.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from anatomy import Dot, Face
from canvas import Layer, linear
from curves import curve_through, mix, normals, resample, ribbon, spline
from moods import Mood
from face import ear

EAR = (34.0, 18.0)
_OPEN = 22.0  # how far lips of gap 1 part
_T = np.linspace(0, 1, 40)
_DARK, _TEETH = "#3a1416", "#eadfd4"
_JAW_ANGLE = (22.0, 100.0)


@dataclass(frozen=True, slots=True)
class Profile:
    """The contour of one head from the side, and where on it the features are."""

    forehead: tuple[Dot, ...]  # from under the hair down to the ridge of the brow
    root: Dot  # of the nose
    bridge: tuple[Dot, ...]
    tip: Dot
    base: Dot  # where the nose ends on the lip
    upper: Dot  # the lips, where they stand out
    meet: Dot
    lower: Dot
    fold: Dot  # over the chin
    chin: tuple[Dot, ...]  # down to its lowest point
    eye: Dot = (-87.0, 14.0)  # the front of the eye
    corner: Dot = (-55.0, 16.0)  # of the eye
    up: float = 14.5  # how high the upper lid stands over the front of the eye, how low the lower one
    down: float = 7.5
    mouth: Dot = (-70.0, 106.0)  # the corner of the mouth
    brow: tuple[Dot, ...] = ((-103, -9), (-92, -15), (-76, -18), (-60, -15), (-46, -6))
    angle: Dot = _JAW_ANGLE
    ear: Dot = EAR
    throat: float = 0.0  # how far back it meets the neck of the body
    collar: float = 0.0  # how much higher than usual a collar or a scarf ends the neck
    full: float = 0.0  # how much hangs under the chin
    blunt: float = 1.0  # how round the tip of the nose is
    nape: float | None = None  # how far back the neck goes, where no hair hides it; it draws in as the head bows


def aside(layer: Layer, who: Face, side: Profile, mood: Mood) -> None:
    """Paint the head of `who` from the side, in a mood; hair and the ear are laid over it."""
    front = _contour(side, mood)
    _throat(layer, who, side, mood)
    head = np.vstack([front, spline([tuple(front[-1]), (side.angle[0] - 40, side.angle[1] + 36), side.angle, (side.ear[0] + 2, 60)]),
                      spline([(60, 50), (112, 40), (136, -20), (120, -90), (60, -140), (-10, -148), side.forehead[0]])])
    s = who.skin
    layer.fill(head, shader=linear((-100, -120), (60, 150), [mix(s.base, s.light, 0.35), s.base, mix(s.base, s.shade, 0.25)], [0, 0.5, 1]))
    with layer.inside(head):
        _planes(layer, who, side, mood)
        if who.beard:
            _beard(layer, who, side, mood, front)
        _nose(layer, who, side, mood)
        _mouth(layer, who, side, mood)
        _eye(layer, who, side, mood)
        _brow(layer, who, side, mood)
    layer.ink(front, 2.3, s.line, 0.78, 0.2, 0.35, wobble=0.45, seed=3)
    jaw = spline([tuple(front[-1]), (side.angle[0] - 62, side.angle[1] + 45), (side.angle[0] - 14, side.angle[1] + 14)])
    layer.ink(jaw, 1.9, s.line, 0.5, 0.1, 0.9, 0.3)


def _fallen(dot: Dot, mood: Mood, share: float = 1.0) -> Dot:
    """Where a point of the lower jaw is when it has fallen: down, and a little back."""
    return dot[0] + 0.34 * mood.jaw * share, dot[1] + 0.95 * mood.jaw * share


def _contour(p: Profile, mood: Mood) -> np.ndarray:
    """From under the hair to the lowest point of the chin."""
    (tx, ty), (ux, uy), (lx, ly) = p.tip, p.upper, p.lower
    thin, gap = 2.6 * mood.press, mood.gap * _OPEN * 0.42
    pout = 1.6 * mood.quiver
    upper, lower = (ux + thin, uy - 0.25 * gap), (lx + thin - pout, ly + 0.75 * gap)
    dots = [*p.forehead, p.root, *p.bridge, (tx + 2.0, ty - 5 * p.blunt), p.tip, (tx + 2.5, ty + 6 * p.blunt), (tx + 10, ty + 11.5), p.base,
            (p.base[0] - 0.5, (p.base[1] + uy) / 2 - 1), upper, (p.meet[0], p.meet[1] - 0.2 * gap)]
    below = [_fallen((p.meet[0], p.meet[1] + 0.5 * gap), mood, 0.2), _fallen(lower, mood, 0.6), _fallen(p.fold, mood), *(_fallen(d, mood) for d in p.chin)]
    return spline([*dots, *below], steps=14)


def _throat(layer: Layer, who: Face, p: Profile, mood: Mood) -> None:
    """What is under the jaw, down to where the neck of the body takes over: its edge is soft there."""
    s, (cx, cy), (ax, ay) = who.skin, _fallen(p.chin[-1], mood), p.angle
    tx, end = ax + p.throat, cy - p.collar
    back = 0.0 if p.nape is None else p.nape + 2.6 * min(0.0, mood.nod)
    front = [(cx, cy), (cx + 34, cy - 3 + 14 * p.full), (tx - 40, cy - 1 + 14 * p.full), (tx - 31, cy + 8 + 9 * p.full - 0.5 * p.collar), (tx - 27, end + 24)]
    neck = mix(s.shade, s.deep, 0.22)
    layer.fill(spline([*front, (tx - 12, end + 22), (ax + 26, end + 2), (ax + 62 + back, 60), (ax + 40 + back, 30), (ax, 20), (ax - 60, 90)], True), neck)
    layer.fill(spline([(tx - 25, end + 16), (ax + 6 + 0.4 * p.throat, end + 30), (ax + 50 + back, end + 8), (ax + 64 + back, 70), (ax + 20, 60)], True), neck, 0.85, 6)
    layer.fill(spline([(cx + 8, cy - 8), (ax - 46, cy - 10), (ax - 6, ay + 12), (ax + 14, 60), (ax + 40, 70), (ax + 16, ay + 30), (ax - 24, cy + 14), (cx + 20, cy + 6)], True), s.deep, 0.42, 7, "atop")
    layer.ink(spline([(ax + 46, 62), (ax + 28, cy - 16), (ax + 6, cy + 26)]), 10, s.light, 0.20, 0.5, 0.4, 5, "atop")
    layer.ink(spline(front), 1.7, s.line, 0.6, 0.2, 0.8)


def _planes(layer: Layer, who: Face, p: Profile, mood: Mood) -> None:
    """Light from the front: forehead, cheekbone, nose and chin are lit, what turns back is in the shade."""
    s, (ex, ey), (ax, ay) = who.skin, p.eye, p.angle
    soft = [(-34, -140), (-44, -96), (-40, -56), (-30, -22), (-22, 10), (-26, 40), (-36, 70), (-44, 104), (-52, 150), (80, 170), (120, 40), (100, -140)]
    crisp = [(-16, -140), (-30, -96), (-24, -58), (-12, -26), (2, 8), (-8, 42), (-22, 72), (-34, 104), (-46, 128), (-66, 146), (-60, 180), (90, 170), (120, 40), (100, -140)]
    layer.fill(spline(soft, True), s.shade, 0.36, 13)
    layer.fill(spline(crisp, True), mix(s.shade, s.deep, 0.40), 0.44, 4.0)
    layer.fill(spline([(-46, -70), (-34, -44), (-40, -18), (-26, -6), (-10, -30), (-14, -70)], True), s.shade, 0.34, 7)  # the temple
    socket = [(ex - 6, ey - 18), (ex + 10, ey - 23), (ex + 30, ey - 17), (p.corner[0] + 8, ey - 2), (p.corner[0] - 2, ey + 6), (ex + 8, ey + 13), (ex - 4, ey + 8)]
    layer.fill(spline(socket, True), s.shade, 0.50 + 0.14 * who.age, 5)
    layer.fill(spline([(p.root[0] + 2, ey - 14), (ex - 1, ey - 10), (ex + 1, ey + 6), (ex - 6, ey + 14), (p.root[0] + 3, ey + 4)], True), mix(s.shade, s.deep, 0.3), 0.42, 3.6)
    hollow = [(-30, 44), (-44, 66), (-54, 92), (-50, 118), (-34, 112), (-20, 84), (-8, 54)]
    layer.fill(spline(hollow, True), mix(s.shade, s.deep, 0.25), 0.18 + 0.20 * who.age, 6)
    layer.ellipse(-52, 44, 24, 13, s.light, 0.46, 8, turn=-22)
    layer.ellipse(-70, -62, 26, 34, s.light, 0.40, 14)
    cx, cy = _fallen(p.chin[len(p.chin) // 2], mood)
    layer.ellipse(cx + 15, cy - 4, 13, 12, s.light, 0.40, 6)
    layer.ink(spline([(6, 44), (-8, 72), (ax - 26, ay - 4), (ax - 34, ay + 24)]), 8, s.light, 0.14, 0.5, 0.6, 4, "atop")
    layer.fill(spline([(cx + 4, cy + 14), (ax - 60, ay + 40), (ax - 8, ay + 8), (ax + 10, ay - 30), (ax + 40, ay), (ax, ay + 80), (cx, cy + 60)], True), s.deep, 0.26, 6)
    if p.nape:  # no edge where a clipped head goes over into the neck
        layer.fill(spline([(p.ear[0] + 6, 70), (p.ear[0] + 18, 40), (84, 34), (140, 26), (140, 90), (50, 90)], True), mix(s.shade, s.deep, 0.22), 0.8, 7)
    if mood.clench:
        layer.ellipse(ax - 22, ay - 18, 9, 22, s.light, 0.22 * mood.clench, 6, "atop", turn=30)
        layer.ink(spline([(ax - 24, ay - 46), (ax - 36, ay - 20), (ax - 42, ay + 6)]), 9, s.shade, 0.3 * mood.clench, 0.5, 0.5, 5, "atop")
    _bloom(layer, who, p, mood)


def _bloom(layer: Layer, who: Face, p: Profile, mood: Mood) -> None:
    """Blush, what a smile lifts, what crying leaves."""
    s, (ex, ey) = who.skin, p.eye
    layer.ellipse(-50, 58, 24, 14, s.blush, 0.10 + 0.34 * mood.flush, 9, turn=-14)
    if mood.red:
        flushed = mix(s.blush, "#b03a48", 0.35)
        for x, y, rx, ry, a in ((ex + 14, ey + 12, 22, 9, 0.30), (ex + 14, ey - 14, 20, 8, 0.20), (p.tip[0] + 10, p.tip[1] + 2, 12, 11, 0.26)):
            layer.ellipse(x, y, rx, ry, flushed, a * mood.red, 6, "atop")
    if mood.cheek:
        layer.ellipse(-54, 48, 20, 12, s.light, 0.34 * mood.cheek, 7, "atop", turn=-18)
        layer.ellipse(-60, 33, 17, 3.6, s.shade, 0.34 * mood.cheek, 2.6, "atop", turn=-8)
    fold = min(1, mood.fold + 0.25 * who.age + 0.35 * max(0, -mood.corner) / 9)
    if fold > 0.05:
        (mx, my), (bx, by) = p.mouth, p.base
        line = spline([(bx + 27, by - 8), (mx - 8, my - 22), (mx + 7, my - 8), (mx + 6, my + 6)])
        layer.ink(line, 3.2, s.deep, 0.30 * fold, 0.5, 0.7, 1.5, "atop")


def _nose(layer: Layer, who: Face, p: Profile, mood: Mood) -> None:
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


def _mouth(layer: Layer, who: Face, p: Profile, mood: Mood) -> None:
    m, s, gap = who.mouth, who.skin, mood.gap * _OPEN
    ux, uy = p.upper[0] + 2.6 * mood.press, p.upper[1] - 0.10 * gap
    lx, ly = _fallen((p.lower[0] + 2.6 * mood.press - 1.6 * mood.quiver, p.lower[1] + 0.32 * gap), mood, 0.6)
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
    fx2, fy2 = _fallen(p.fold, mood)
    layer.ellipse(fx2 + 10, fy2 - 1, 13, 4.4, s.shade, 0.55, 3.0, "atop")
    pucker = max(mood.quiver, 0.8 * mood.clench)
    for dx, dy in ((10, 11), (18, 15), (11, 19)) if pucker else ():
        layer.ellipse(fx2 + dx, fy2 + dy, 3, 2.6, s.deep, 0.2 * pucker, 1.6, "atop")


def _eye(layer: Layer, who: Face, p: Profile, mood: Mood) -> None:
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
    layer.ink(way, 7.5, mix(s.shade, s.deep, 0.2), 0.26, 0.4, 0.6, 1.2, "atop")
    layer.ink(way[2:46] - [1.4, 0], 2.6, mix(s.light, "#ffffff", 0.5), 0.62, 0.4, 0.6, 0.8, "atop")
    dx, dy = way[50]
    layer.ellipse(dx, dy, 3.8, 5.4, mix(s.base, s.shade, 0.5), 0.6, 0.8, "atop")
    layer.ellipse(dx - 1.2, dy - 1.6, 1.1, 2.0, "#ffffff", 0.85, 0.4, "atop")


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


def _brow(layer: Layer, who: Face, p: Profile, mood: Mood) -> None:
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


def _beard(layer: Layer, who: Face, p: Profile, mood: Mood, front: np.ndarray) -> None:
    """Stubble or a beard: on the lip, round the corner of the mouth, along the jaw to the ear."""
    b, (mx, my), (ax, ay), (bx, by) = who.beard, p.mouth, p.angle, p.base
    assert b
    cx, cy = _fallen(p.chin[-1], mood)
    area = spline([(bx - 10, by + 4), (mx - 12, my - 20), (mx + 10, my - 14), (mx + 26, my - 16), (-26, 74), (-6, 36), (8, 26), (ax - 2, 60), (ax, ay),
                   (ax - 36, ay + 34), (cx + 30, cy + 2), (cx - 6, cy + 4), (cx - 26, cy - 14), (bx - 12, my + 16)], True)
    thin = 1 - b.strength
    layer.fill(area, b.ground, 0.40 * b.strength, 6 + 14 * thin, "atop")
    layer.fill(area, b.ground, 0.24 * b.strength, 2.5 + 14 * thin, "atop")
    from canvas import path
    on, r, full = path(area), np.random.RandomState(4), b.strength > 0.6
    off = path(spline([(p.upper[0] - 6, p.upper[1] - 4), (mx - 14, my - 8), (mx + 2, my), (mx - 12, my + 11 + 0.5 * mood.gap * _OPEN), (p.lower[0] - 8, p.lower[1] + 9 + 0.6 * mood.jaw)], True))
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

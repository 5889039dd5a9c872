"""A head from the side: one contour from the hairline to the throat, and the planes behind it.

Law: it is the same face, seen where it is the boldest line: what a mood does to brow, lids and lips it does here with the same numbers.
Units: face units, as for a profile.
"""

from __future__ import annotations

import numpy as np

from anatomy import Face
from canvas import Layer, linear
from curves import mix, spline
from lineaments import beard, brow, eye, mouth, nose
from moods import Mood
from profiles import OPEN, Profile, fallen
from skull import shade_aside

_CLIPPED = 13.0  # how much further back a neck is drawn that no hair hides, so that the body's own does not stand behind it


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
            beard(layer, who, side, mood)
        nose(layer, who, side, mood)
        mouth(layer, who, side, mood)
        shade_aside(layer, who, side, mood, front)
        eye(layer, who, side, mood)
        brow(layer, who, side, mood)
    layer.ink(front, 2.3, s.line, 0.78, 0.2, 0.35, wobble=0.45, seed=3)
    jaw = spline([tuple(front[-1]), (side.angle[0] - 62, side.angle[1] + 45), (side.angle[0] - 14, side.angle[1] + 14)])
    layer.ink(jaw, 1.9, s.line, 0.5, 0.1, 0.9, 0.3)


def _contour(p: Profile, mood: Mood) -> np.ndarray:
    """From under the hair to the lowest point of the chin."""
    (tx, ty), (ux, uy), (lx, ly) = p.tip, p.upper, p.lower
    thin, gap = 2.6 * mood.press, mood.gap * OPEN * 0.42
    pout = 1.6 * mood.quiver
    upper, lower = (ux + thin, uy - 0.25 * gap), (lx + thin - pout, ly + 0.75 * gap)
    dots = [*p.forehead, p.root, *p.bridge, (tx + 2.0, ty - 5 * p.blunt), p.tip, (tx + 2.5, ty + 6 * p.blunt), (tx + 10, ty + 11.5), p.base,
            (p.base[0] - 0.5, (p.base[1] + uy) / 2 - 1), upper, (p.meet[0], p.meet[1] - 0.2 * gap)]
    below = [fallen((p.meet[0], p.meet[1] + 0.5 * gap), mood, 0.2), fallen(lower, mood, 0.6), fallen(p.fold, mood), *(fallen(d, mood) for d in p.chin)]
    return spline([*dots, *below], steps=14)


def _throat(layer: Layer, who: Face, p: Profile, mood: Mood) -> None:
    """What is under the jaw, down to where the neck of the body takes over: its edge is soft there."""
    s, (cx, cy), (ax, ay) = who.skin, fallen(p.chin[-1], mood), p.angle
    tx, end = ax + p.throat, cy - p.collar
    back = 0.0 if p.nape is None else p.nape + _CLIPPED + 2.6 * min(0.0, mood.nod)
    front = [(cx, cy), (cx + 34, cy - 3 + 14 * p.full), (tx - 40, cy - 1 + 14 * p.full), (tx - 31, cy + 8 + 9 * p.full - 0.5 * p.collar), (tx - 27, end + 24)]
    neck, low = mix(s.base, s.shade, 0.62), end + 1.6 * min(0.0, mood.nod)  # bowed, it goes behind the collar
    layer.fill(spline([*front, (tx - 12, end + 22), (ax + 26, end + 2), (ax + 62 + back, 60), (ax + 40 + back, 30), (ax, 20), (ax - 60, 90)], True), neck)
    layer.fill(spline([(tx - 25, end + 16), (ax + 6 + 0.4 * p.throat, low + 30), (ax + 46 + back, low + 6), (ax + 58 + back, 76), (ax + 20, 60)], True), neck, 0.85, 5)
    _turned_neck(layer, who, p, mood, back)
    layer.fill(spline([(cx + 8, cy - 8), (ax - 46, cy - 10), (ax - 6, ay + 8), (ax + 10, 60), (ax + 28, 66), (ax + 14, ay + 18), (ax - 20, cy + 8), (cx + 20, cy + 6)], True), s.deep, 0.50, 5, "atop")
    jaw = [(cx + 8, cy - 8), (ax - 46, cy - 10), (ax - 6, ay + 8), (ax + 10, 60), (ax + 46, 68), (ax + 40, ay + 26), (ax + 10, cy + 4), (tx - 10, cy + 24), (tx - 40, cy + 16)]
    shade = mix(s.deep, s.cool, 0.30)
    layer.fill(spline([(cx + 8, cy - 10), (ax - 60, 80), (ax, 30), (ax + 62 + back, 40), (ax + 66 + back, 90), (ax + 50 + back, low + 10), (ax, low + 40), (tx - 34, low + 26)], True), shade, 0.34, 4, "atop")
    layer.fill(spline(jaw, True), shade, 0.42, 2.4, "atop")  # with an edge, as in front; and what is under a head is darker than it
    layer.ink(spline(front[:-1]), 1.7, s.line, 0.6, 0.2, 0.8)


def _turned_neck(layer: Layer, who: Face, p: Profile, mood: Mood, back: float) -> None:
    """The head is turned on its neck: the muscle from behind the ear to the pit of the throat, a hollow on both sides of it, and the throat's own line."""
    s, cy, (ax, ay), (px, py) = who.skin, fallen(p.chin[-1], mood)[1], p.angle, p.pit
    tx, soft = ax + p.throat - 31, mix(s.shade, s.deep, 0.55)
    muscle = spline([(ax + 30, 58), (ax + 32, 92), (ax + 22, cy - 26), ((px + ax + 22) / 2 + 6, (cy + py) / 2 - 6), (px + 6, py - 3)])
    before = [(tx + 6, cy + 2), (ax - 16, ay + 34), (ax + 14, ay + 6), (ax + 20, cy - 30), (px + 15, (cy + py) / 2), (px + 2, py - 5)]
    layer.fill(spline(before, True), soft, 0.42, 5)
    nape = [(ax + 46, 60), (ax + 50, 96), (ax + 40, cy - 20), (px + 44, (cy + py) / 2 + 2), (ax + 54 + back, cy - 24), (ax + 58 + back, 74)]
    layer.fill(spline(nape, True), soft, 0.40, 6, "atop")
    layer.ink(muscle, 13, mix(s.base, s.light, 0.5), p.muscle, 0.6, 0.35, 4)
    layer.ink(muscle + [9, 1], 5, s.deep, 0.34, 0.6, 0.4, 2.4)
    if py < cy + 14:  # what is worn round it hides the rest
        return
    line = spline([(tx, cy + 6), (tx + 0.35 * (px - tx), (cy + py) / 2 + 2), (px - 2, py - 3)])
    layer.fill(np.vstack([line, [(px - 20, py - 4), (tx - 16, cy + 13), (tx - 10, cy + 4)]]), s.deep, 0.32, 4)
    layer.ink(line, 1.8, s.line, 0.55, 0.15, 0.9)


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
    cx, cy = fallen(p.chin[len(p.chin) // 2], mood)
    layer.ellipse(cx + 15, cy - 4, 13, 12, s.light, 0.40, 6)
    layer.ink(spline([(6, 44), (-8, 72), (ax - 26, ay - 4), (ax - 34, ay + 24)]), 8, s.light, 0.14, 0.5, 0.6, 4, "atop")
    layer.fill(spline([(cx + 4, cy + 14), (ax - 60, ay + 40), (ax - 8, ay + 8), (ax + 10, ay - 30), (ax + 40, ay), (ax, ay + 80), (cx, cy + 60)], True), s.deep, 0.26, 6)
    if p.nape:  # no edge where a clipped head goes over into the neck
        layer.fill(spline([(p.ear[0] + 6, 70), (p.ear[0] + 18, 40), (84, 34), (140, 26), (140, 90), (50, 90)], True), mix(s.base, s.shade, 0.85) if p.nape > 0 else mix(s.shade, s.deep, 0.22), 0.8, 7)
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

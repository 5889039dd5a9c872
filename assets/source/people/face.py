"""A face: planes of the head first, then beard, mouth, nose, eyes, brows, and the line of the contour last.

Law: light comes from the upper left,
in front of the face; the near side turns into shadow with one crisp edge.
Units: face units (the layer is already posed).
"""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from anatomy import Face, reshaped
from beard import beard
from brows import brow, forehead
from canvas import Layer, linear
from curves import mix, resample, spline
from eyes import eye
from moods import Mood
from mouth import WIDE, mouth
from nose import nose
from tears import tears

# what the far contour is over: forehead, socket, cheekbone, the cheek beside the mouth: where, how high, how far out (< 0: in)
_BONES = ((-84, 30, 5.0), (2, 15, -0.9), (33, 17, 1.8), (88, 22, -1.0))
_FAR_SIDE = -52
_BLOOD = "#b03a48"
_YOUNG = 0.3  # up to this age a smile leaves no fold on the far side


def face(layer: Layer, who: Face, mood: Mood) -> None:
    """Paint the head of `who` in a mood; hair is laid over it later."""
    ear(layer, who)
    who = moved(who, mood)
    head = spline(who.contour, True)
    s = who.skin
    tops = [mix(s.base, s.light, 0.35), s.base, mix(s.base, s.shade, 0.22)]
    layer.fill(head, shader=linear((-60, -150), (40, 160), tops, [0, 0.5, 1]))
    with layer.inside(head):
        _planes(layer, who, mood)
        _bloom(layer, who, mood)
        if who.beard:
            jaw, gap, wide = round(mood.jaw, 1), round(mood.gap * WIDE, 1), mood.mouth_width
            layer.replay(("beard", who, jaw, gap, wide), lambda to: beard(to, who, jaw, gap, wide))
        mouth(layer, who, mood)
        nose(layer, who, mood)
        forehead(layer, who, mood)
        far = eye(layer, who, mood, True)
        near = eye(layer, who, mood, False)
        brow(layer, who, mood, True)
        brow(layer, who, mood, False)
        if mood.tears:
            tears(layer, who, mood, far, near)
    contour = spline([*who.brow_side, *who.jaw])
    layer.ink(contour, 2.2, s.line, 0.72, 0.3, 0.5, wobble=0.5, seed=3)


def moved(who: Face, mood: Mood) -> Face:
    """The contour over its bones, in a mood: the chin falls with the jaw and draws the far cheek in, a smile swells it."""

    def move(x: float, y: float) -> tuple[float, float]:
        chin = mood.jaw * min(1, max(0, (y - 62) / 80)) * math.exp(-(((x + 30) / 70) ** 2))
        cheek = 1.8 * mood.cheek - 0.22 * mood.jaw
        out = cheek * _hill(y, 40 + 3 * mood.jaw, 26) + sum(o * _hill(y, at, wide) for at, wide, o in _BONES)
        return x - out * min(1, max(0, (_FAR_SIDE - x) / 12)), y + chin

    side = tuple((float(x), float(y)) for x, y in resample(spline(list(who.brow_side)), 9))
    return reshaped(replace(who, brow_side=side), move)


def _hill(y: float, at: float, wide: float) -> float:
    return math.exp(-(((y - at) / wide) ** 2))


def _planes(layer: Layer, who: Face, mood: Mood) -> None:
    s = who.skin
    soft = [(48, -150), (36, -70), (40, -30), (46, -4), (40, 18), (30, 40), (14, 72), (0, 104), (-14, 134), (-20, 160),
            (120, 160), (120, -150)]
    crisp = [(60, -150), (46, -100), (42, -60), (46, -28), (50, -6), (48, 16), (34, 36), (20, 62), (12, 90), (6, 118),
             (-4, 136), (-22, 142), (-30, 160), (130, 170), (130, -150)]
    layer.fill(spline(soft, True), s.shade, 0.40, 13)
    layer.fill(spline(crisp, True), mix(s.shade, s.deep, 0.42), 0.46, 3.6)
    temple = [(34, -110), (50, -84), (54, -56), (60, -34), (74, -30), (90, -60), (80, -130)]
    layer.fill(spline(temple, True), s.shade, 0.42, 7)
    edge = spline([(47, -50), (54, -10), (59, 16), (49, 42), (30, 70), (16, 98)])
    layer.ink(edge, 5, s.blush, 0.24, 0.4, 0.4, 3, "atop")
    under = [(-70, 150), (-56, 143), (-30, 146), (0, 136), (40, 108), (66, 74), (120, 60), (60, 180),
             (-60, 180)]
    layer.fill(spline(under, True), s.deep, 0.22, 7)
    turn = spline([(-92, -90), (-102, -40), (-97, 0), (-99, 40), (-90, 84), (-70, 126)])
    layer.ink(turn, 14, s.shade, 0.34, 0.3, 0.3, 5)
    near_socket = [(-18, -12), (6, -16), (34, -16), (48, -2), (40, 6), (10, -4), (-14, 10), (-22, 4)]
    far_socket = [(-54, -12), (-72, -16), (-92, -12), (-96, 2), (-76, -4), (-58, 10)]
    deep_set = (0.52 + 0.16 * who.age) * (0.5 + 0.5 * who.lid.crease)
    layer.fill(spline(near_socket, True), s.shade, deep_set, 5.0)
    layer.fill(spline(far_socket, True), s.shade, deep_set, 4.5)
    inner = [(-30, -15), (-12, -13), (-2, -8), (-12, 0), (-18, 12), (-26, 8), (-29, -4)]
    layer.fill(spline(inner, True), mix(s.shade, s.deep, 0.20), 0.30, 4.5)
    _far_cheek(layer, who)
    if mood.jaw > 3:  # an open mouth draws the cheeks long
        cheek = spline([(46, 44), (30, 66), (8, 92), (-2, 116)])
        layer.ink(cheek, 12, s.shade, min(0.4, 0.045 * mood.jaw), 0.5, 0.6, 5, "atop")
    if mood.clench:
        _set_jaw(layer, who, mood.clench)
    layer.ellipse(12, 50, 22, 12, s.light, 0.45, 9, turn=-20)
    layer.ellipse(-82, 44, 8, 12, s.light, 0.3, 6)
    layer.ellipse(-34, -70, 38, 30, s.light, 0.42, 16)
    layer.ellipse(-36, who.jaw[6][1] - 12, 13, 8, s.light, 0.45, 5)
    hollow = [(66, 40), (40, 66), (12, 92), (0, 112), (12, 118), (48, 96), (72, 62)]
    layer.fill(spline(hollow, True), mix(s.shade, s.deep, 0.20), 0.14 + 0.18 * who.age, 5)
    layer.ink(spline([(60, 34), (44, 56), (22, 74)]), 7, s.light, 0.16, 0.5, 0.6, 3.5, "atop")


def _far_cheek(layer: Layer, who: Face) -> None:
    """The far cheek turns away: a lit bone, the hollow under it, the edge in half shadow."""
    s, (mx, my) = who.skin, who.mouth.far
    hollow = [(-100, 46), (-92, 62), (-80, 74), (mx - 6, my - 12), (mx - 7, my + 8), (-84, 118), (-104, 100)]
    layer.fill(spline(hollow, True), s.shade, 0.34 + 0.14 * who.age, 5)
    edge = [(-110, 16), (-93, 26), (-88, 46), (-86, 66), (-78, 98), (-64, 126), (-84, 144), (-112, 80)]
    layer.fill(spline(edge, True), mix(s.shade, s.cool, 0.35), 0.60, 4.0)
    layer.ink(spline([(-88, 24), (-82, 36), (-84, 50)]), 7, s.light, 0.30, 0.5, 0.5, 3.6, "atop")


def _set_jaw(layer: Layer, who: Face, clench: float) -> None:
    """The muscle before the ear stands out when teeth are set."""
    s = who.skin
    (x, y) = who.jaw[-3]
    layer.ellipse(x - 14, y - 6, 8, 20, s.light, 0.22 * clench, 6, "atop", turn=24)
    layer.ink(spline([(x - 16, y - 34), (x - 27, y - 10), (x - 34, y + 12)]), 10, s.shade, 0.30 * clench, 0.5, 0.5, 5, "atop")


def _bloom(layer: Layer, who: Face, mood: Mood) -> None:
    """Blush and the folds that a mood makes in the cheeks."""
    s, flush = who.skin, mood.flush
    layer.ellipse(14, 58, 27, 14, s.blush, 0.10 + 0.34 * flush, 10, turn=-12)
    layer.ellipse(-84, 56, 11, 13, s.blush, 0.10 + 0.32 * flush, 6)
    if mood.red:
        _wept(layer, who, mood.red)
    if mood.fold or who.age:
        _smile_fold(layer, who, mood.fold)
    if mood.cheek:  # what a smile lifts: the apple of the cheek, lit, and the crease between it and the lid
        layer.ellipse(16, 48, 23, 13, s.light, 0.34 * mood.cheek, 8, "atop", turn=-14)
        layer.ellipse(-80, 45, 9, 12, s.light, 0.34 * mood.cheek, 5, "atop")
        layer.ellipse(10, 34, 21, 4.0, s.shade, 0.36 * mood.cheek, 2.8, "atop", turn=-4)
        layer.ink(spline([(40, 46), (32, 62), (14, 70)]), 7, s.shade, 0.22 * mood.cheek, 0.5, 0.6, 4, "atop")


def _wept(layer: Layer, who: Face, red: float) -> None:
    """Blood in the skin round the eyes and on the nose: broad, without an edge, deepest under the lids."""
    s, (tx, ty) = who.skin, who.nose.tip
    flushed = mix(s.blush, _BLOOD, 0.35)
    under, over, nose = ((14, 26, 27, 11), (-68, 27, 17, 11)), ((14, -2, 24, 8), (-68, -2, 15, 8)), ((tx + 12, ty + 4, 18, 12),)
    for strength, places in ((0.26, under), (0.18, over), (0.22, nose)):
        for x, y, rx, ry in places:
            layer.ellipse(x, y, rx, ry, flushed, strength * red, 7, "atop")


def _smile_fold(layer: Layer, who: Face, fold: float) -> None:
    """From the nose past the mouth; a young one is a short soft shade beside the corner."""
    s, (tx, ty), (nx, ny) = who.skin, who.nose.tip, who.mouth.near
    strength = min(1, fold + 0.2 + 0.28 * who.age) * (0.75 + 0.25 * min(1, 1.3 * who.age))
    near = resample(spline([(tx + 38, ty), (nx + 5, ny - 26), (nx + 12, ny - 9), (nx + 13, ny + 4)]), 40)
    youth = 1 - min(1, who.age)
    layer.ink(near[round(15 * youth) : 40 - round(8 * youth)], 3.2 + 1.4 * youth, s.deep, 0.34 * strength, 0.5, 0.7, 1.3 + 1.1 * youth)
    if who.age > _YOUNG:
        far = spline([(tx - 6, ty + 18), (tx - 10, ty + 28), (tx - 12, ty + 38)])
        layer.ink(far, 2.4, s.deep, 0.26 * strength, 0.4, 0.7, 1.2)


def ear(layer: Layer, who: Face) -> None:
    """The near ear."""
    (x, y), s = who.ear, who.skin

    def at(*dots: tuple[float, float]) -> list[tuple[float, float]]:
        return [(x + dx, y + dy) for dx, dy in dots]

    shell = spline(at((-9, -20), (-1, -35), (12, -40), (23, -30), (24, -10), (17, 12), (8, 32), (-3, 39),
                      (-10, 28), (-10, 6)), True)
    layer.fill(shell, mix(s.base, s.shade, 0.15))
    with layer.inside(shell):
        layer.fill(shell, s.blush, 0.12)
        layer.ellipse(x - 6, y, 9, 34, s.shade, 0.65, 5)
        hollow = at((1, -20), (11, -27), (17, -18), (13, 0), (7, 12), (2, 16), (-2, 8), (4, -2))
        layer.fill(spline(hollow, True), s.deep, 0.42, 2.2)
        layer.fill(spline(at((2, -2), (9, -6), (9, 4), (3, 13), (-2, 10)), True), s.deep, 0.55, 1.6)
        ridge = spline(at((9, -18), (13, -8), (9, 4), (6, 14)))
        layer.ink(ridge, 4.2, mix(s.base, s.light, 0.4), 0.6, 0.3, 0.5, 1.1)
        inner = spline(at((-4, -22), (3, -31), (13, -34), (19, -24), (18, -8), (12, 10)))
        layer.ink(inner, 1.7, s.line, 0.55, 0.2, 0.5, 0.3)
        layer.ink(spline(at((-4, -25), (2, -35), (14, -37.5), (21.5, -26))), 2.6, s.light, 0.5, 0.4, 0.4, 0.8)
        layer.ink(spline(at((-4, -6), (1, 0), (-1, 8), (3, 14), (8, 13))), 1.7, s.line, 0.6, 0.3, 0.5, 0.3)
    layer.ink(np.vstack([shell, shell[:1]])[:-14], 1.7, s.line, 0.75, 0.2, 0.2)

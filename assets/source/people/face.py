"""A face: planes of the head first, then beard, mouth, nose, its light and shade over all that (skull.py), eyes, brows, and the line of the contour last.

Law: light comes from the upper left, in front of the face; what is painted here only decides the edges of the shade.
Units: face units (the layer is already posed).
"""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from anatomy import Dot, Face, reshaped
from beard import beard
from brows import brow, forehead
from canvas import Layer, linear
from curves import mix, resample, spline
from eyes import eye
from moods import Mood
from mouth import WIDE, mouth, near_corner
from nose import nose
from skull import left_of, shade, softness
from tears import tears

# what the far contour is over: forehead, socket, cheekbone, the cheek beside the mouth: where, how high, how far out (< 0: in)
_BONES = ((-84, 30, 5.0), (2, 15, -0.9), (33, 17, 1.8), (88, 22, -1.0))
_FAR_SIDE = -52
_BLOOD = "#b03a48"
_EAR = 0.12  # how far an ear is in the shade
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
        shade(layer, who, mood)
        far = eye(layer, who, mood, True)
        near = eye(layer, who, mood, False)
        brow(layer, who, mood, True)
        brow(layer, who, mood, False)
        if mood.tears:
            tears(layer, who, mood, far, near)
    layer.ink(spline([*who.brow_side, *who.jaw[1:6]]), 1.7, mix(s.line, s.deep, 0.35), 0.62, 0.4, 0.5, wobble=0.5, seed=3)
    layer.ink(spline(list(who.jaw[3:])), 2.3, s.line, 0.66, 0.5, 0.5, wobble=0.4, seed=4)


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
    """What light makes of the bones: a lit front, a near side in shade behind one edge, sockets, the far cheek, the jaw from below."""
    _near_side(layer, who)
    _sockets(layer, who)
    _far_cheek(layer, who)
    s = who.skin
    if mood.jaw > 3:  # an open mouth draws the cheeks long
        cheek = spline([(46, 44), (30, 66), (8, 92), (-2, 116)])
        layer.ink(cheek, 12, s.shade, min(0.4, 0.045 * mood.jaw), 0.5, 0.6, 5, "atop")
    if mood.clench:
        _set_jaw(layer, who, mood.clench)
    layer.ellipse(10, 46, 22, 11, s.light, 0.45, 8, turn=-20)
    layer.ellipse(-84, 44, 7, 11, s.light, 0.3, 5)
    layer.ellipse(-40, -70, 36, 30, s.light, 0.44, 16)
    layer.ellipse(-38, who.jaw[6][1] - 12, 13, 8, s.light, 0.45, 5)


def _across(who: Face, y: float, share: float) -> Dot:
    """A point of the face at a height: 0 on its far contour, 1 on the near one."""
    far, near = np.array([*who.brow_side, *who.jaw[1:7]]), np.array([*who.jaw[6:], *who.skull[:3]])[::-1]
    left, right = np.interp(y, far[:, 1], far[:, 0]), np.interp(y, near[:, 1], near[:, 0])
    return float(left + (right - left) * share), y


def _near_side(layer: Layer, who: Face) -> None:
    """The side that turns away: soft at the temple, crisp at the cheekbone and under it, and the jaw's underside."""
    s, soft = who.skin, softness(who)
    give = 0.05 * soft  # what a round cheek keeps in the light
    temple = [_across(who, y, f) for y, f in ((-150, 0.86), (-104, 0.80), (-66, 0.775), (-34, 0.79), (-8, 0.83), (20, 0.87), (30, 1.1), (-150, 1.1))]
    layer.fill(spline(temple, True), mix(s.shade, s.deep, 0.15), 0.20, 9)
    broad = [_across(who, y, f) for y, f in ((-20, 0.82), (10, 0.79), (40, 0.66), (70, 0.60), (104, 0.55), (134, 0.56))]
    chin = [(broad[-1][0] - 6, 160.0), (140.0, 160.0), (140.0, -20.0)]
    layer.fill(spline([*broad, *chin], True), s.shade, 0.16, 12)
    bone = [_across(who, y, f + give) for y, f in ((-26, 0.90), (-10, 0.855), (8, 0.845), (24, 0.815), (38, 0.745), (54, 0.665), (74, 0.625), (98, 0.605), (122, 0.60))]
    tone = mix(s.shade, s.deep, 0.42)
    layer.fill(spline([*bone, *chin[:2], (140.0, -26.0)], True), tone, 0.34 - 0.16 * soft, 2.2 + 2.8 * soft)
    layer.ink(spline(bone[1:8]), 5, s.blush, 0.26, 0.4, 0.4, 3, "atop")  # blood shows where light ends
    hollow = [_across(who, y, f) for y, f in ((34, 0.97), (46, 0.83), (60, 0.71), (82, 0.645), (104, 0.64), (98, 0.80), (76, 0.95))]
    layer.fill(spline(hollow, True), mix(s.shade, s.deep, 0.5), (0.14 + 0.10 * who.age) * (1 - 0.6 * soft), 2.6 + 1.4 * soft)
    lit = [_across(who, y, f) for y, f in ((30, 0.90), (38, 0.80), (52, 0.70))]
    layer.ink(spline(lit), 7, s.light, 0.14, 0.5, 0.6, 3.5, "atop")
    jaw = spline(list(who.jaw[4:-1]))
    layer.ink(jaw, 26, s.deep, 0.30, 0.25, 0.35, 5.0, "atop")
    layer.ink(jaw[len(jaw) // 3 :] - [3, 4], 4.5, mix(s.cool, s.light, 0.3), 0.24, 0.5, 0.5, 2.4, "atop")  # light thrown back by the collar


def _sockets(layer: Layer, who: Face) -> None:
    s = who.skin
    near_socket = [(-18, -12), (6, -16), (34, -16), (48, -2), (40, 6), (10, -4), (-14, 10), (-22, 4)]
    far_socket = [(-54, -12), (-72, -16), (-92, -12), (-96, 2), (-76, -4), (-58, 10)]
    deep_set = (0.56 + 0.16 * who.age) * (0.5 + 0.5 * who.lid.crease)
    layer.fill(spline(near_socket, True), s.shade, deep_set, 5.0)
    layer.fill(spline(far_socket, True), s.shade, deep_set, 4.5)
    inner = [(-30, -15), (-12, -13), (-2, -8), (-12, 0), (-18, 12), (-26, 8), (-29, -4)]
    layer.fill(spline(inner, True), mix(s.shade, s.deep, 0.20), 0.30, 4.5)


def _far_cheek(layer: Layer, who: Face) -> None:
    """The far side turns away along its own contour: a lit bone, the hollow under it, the edge in half shadow."""
    s, (mx, my), soft = who.skin, who.mouth.far, softness(who)
    turn = spline([_across(who, y, f) for y, f in ((-90, 0.0), (-40, 0.0), (0, 0.0), (40, 0.0), (84, 0.01), (124, 0.04))])
    layer.ink(turn, 13, s.shade, 0.36, 0.3, 0.3, 5)
    beside = [_across(who, y, f) for y, f in ((46, 0.0), (64, 0.035), (78, 0.085))]
    hollow = [*beside, (mx - 7, my - 12), (mx - 7, my + 8), _across(who, 120, 0.02), _across(who, 90, -0.08)]
    layer.fill(spline(hollow, True), s.shade, (0.34 + 0.14 * who.age) * (1 - 0.35 * soft), 5)
    edge = [_across(who, y, f) for y, f in ((14, -0.06), (26, 0.01), (44, 0.028), (66, 0.045), (98, 0.06), (126, 0.12), (144, 0.02), (90, -0.12))]
    layer.fill(spline(edge, True), mix(s.shade, s.cool, 0.35), 0.56, 3.6)
    layer.ink(spline([_across(who, y, f) for y, f in ((24, 0.035), (36, 0.062), (52, 0.056))]), 7, s.light, 0.30, 0.5, 0.5, 3.6, "atop")


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
        _smile_fold(layer, who, mood)
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


def _smile_fold(layer: Layer, who: Face, mood: Mood) -> None:
    """From the nose past the mouth; a young one is a short soft shade beside the corner."""
    s, (tx, ty), (nx, ny) = who.skin, who.nose.tip, near_corner(who, mood)
    strength = min(1, mood.fold + 0.2 + 0.28 * who.age) * (0.75 + 0.25 * min(1, 1.3 * who.age))
    near = resample(spline([(tx + 38, ty), (nx + 5, ny - 26), (nx + 12, ny - 9), (nx + 13, ny + 4)]), 40)
    youth = 1 - min(1, who.age)
    layer.ink(near[round(15 * youth) : 40 - round(8 * youth)], 3.2 + 2.8 * youth, s.deep, 0.34 * strength, 0.5, 0.7, 1.3 + 2.4 * youth)
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
    layer.fill(shell, mix(s.base, s.shade, 0.30))
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
        layer.fill(shell, [255 * v for v in left_of(who) ** _EAR], mode="multiply")
    layer.ink(np.vstack([shell, shell[:1]])[:-14], 1.7, s.line, 0.75, 0.2, 0.2)

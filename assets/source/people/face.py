"""A face: planes of the head first, then beard, mouth, nose, eyes, brows, and the line of the contour last.

Law: light comes from the upper left,
in front of the face; the near side turns into shadow with one crisp edge.
Units: face units (the layer is already posed).
"""

from __future__ import annotations

import math

import numpy as np

from anatomy import Face
from canvas import Layer, linear, path
from curves import mix, spline
from eyes import brow, eye, tears
from moods import Mood
from mouth import mouth


def face(layer: Layer, who: Face, mood: Mood) -> None:
    """Paint the head of `who` in a mood; hair is laid over it later."""
    head = spline(who.contour, True)
    ear(layer, who)
    s = who.skin
    tops = [mix(s.base, s.light, 0.35), s.base, mix(s.base, s.shade, 0.22)]
    layer.fill(head, shader=linear((-60, -150), (40, 160), tops, [0, 0.5, 1]))
    with layer.inside(head):
        _planes(layer, who)
        _bloom(layer, who, mood)
        if who.beard:
            layer.replay(("beard", who), lambda to: _beard(to, who))
        layer.c.translate(mood.turn, mood.bow * 0.7)
        mouth(layer, who, mood)
        _nose(layer, who, mood)
        layer.c.translate(0, mood.bow * 0.3)
        _brow_lines(layer, who, mood)
        far = eye(layer, who, mood, True)
        near = eye(layer, who, mood, False)
        brow(layer, who, mood, True)
        brow(layer, who, mood, False)
        if mood.tears:
            tears(layer, who, mood, far, near)
    contour = spline([*who.brow_side, *who.jaw])
    layer.ink(contour, 2.3, s.line, 0.82, 0.25, 0.45, wobble=0.35, seed=3)


def _planes(layer: Layer, who: Face) -> None:
    s = who.skin
    soft = [(64, -150), (52, -70), (50, -30), (62, 6), (56, 40), (34, 78), (6, 112), (-14, 134), (-20, 160),
            (120, 160), (120, -150)]
    crisp = [(80, -150), (62, -90), (57, -44), (66, -10), (71, 18), (60, 46), (40, 74), (22, 100), (10, 122),
             (-4, 136), (-22, 142), (-30, 160), (130, 170), (130, -150)]
    layer.fill(spline(soft, True), s.shade, 0.50, 12)
    layer.fill(spline(crisp, True), mix(s.shade, s.deep, 0.22), 0.62, 2.6)
    temple = [(34, -110), (50, -84), (54, -56), (60, -34), (74, -30), (90, -60), (80, -130)]
    layer.fill(spline(temple, True), s.shade, 0.42, 7)
    edge = spline([(56, -50), (65, -10), (70, 18), (59, 46), (39, 74), (21, 100)])
    layer.ink(edge, 5, s.blush, 0.24, 0.4, 0.4, 3, "atop")
    under = [(-70, 150), (-56, 143), (-30, 146), (0, 136), (40, 108), (66, 74), (120, 60), (60, 180),
             (-60, 180)]
    layer.fill(spline(under, True), s.deep, 0.34, 7)
    turn = spline([(-92, -90), (-102, -40), (-97, 0), (-99, 40), (-90, 84), (-70, 126)])
    layer.ink(turn, 14, s.shade, 0.34, 0.3, 0.3, 5)
    near_socket = [(-18, -12), (6, -16), (34, -16), (48, -2), (40, 6), (10, -4), (-14, 10), (-22, 4)]
    far_socket = [(-54, -12), (-72, -16), (-92, -12), (-96, 2), (-76, -4), (-58, 10)]
    deep_set = 0.42 + 0.16 * who.age
    layer.fill(spline(near_socket, True), s.shade, deep_set, 5.5)
    layer.fill(spline(far_socket, True), s.shade, deep_set, 5)
    layer.ellipse(12, 50, 22, 12, s.light, 0.45, 9, turn=-20)
    layer.ellipse(-82, 44, 8, 12, s.light, 0.5, 5)
    layer.ellipse(-34, -70, 38, 30, s.light, 0.42, 16)
    layer.ellipse(-42, who.jaw[6][1] - 12, 13, 8, s.light, 0.45, 5)
    hollow = [(58, 50), (36, 72), (12, 100), (4, 112), (20, 110), (48, 90), (66, 64)]
    layer.fill(spline(hollow, True), s.shade, 0.26 + 0.28 * who.age, 8)
    layer.ink(spline([(60, 34), (44, 56), (22, 74)]), 7, s.light, 0.16, 0.5, 0.6, 3.5, "atop")


def _bloom(layer: Layer, who: Face, mood: Mood) -> None:
    """Blush and the folds that a mood makes in the cheeks."""
    s, flush = who.skin, mood.flush
    layer.ellipse(14, 58, 27, 14, s.blush, 0.10 + 0.34 * flush, 10, turn=-12)
    layer.ellipse(-84, 56, 11, 13, s.blush, 0.10 + 0.32 * flush, 6)
    fold = mood.fold + 0.28 * who.age
    if fold:
        (tx, ty), (nx, ny) = who.nose.tip, who.mouth.near
        strength = min(1, fold + 0.2)
        near = spline([(tx + 38, ty), (nx + 5, ny - 26), (nx + 12, ny - 9), (nx + 13, ny + 4)])
        far = spline([(tx - 6, ty + 18), (tx - 10, ty + 28), (tx - 12, ty + 38)])
        layer.ink(near, 3.2, s.deep, 0.34 * strength, 0.35, 0.7, 1.3)
        layer.ink(far, 2.4, s.deep, 0.26 * strength, 0.4, 0.7, 1.2)
    if mood.cheek:
        layer.ink(spline([(-6, 30), (10, 36), (30, 33)]), 4, s.deep, 0.22 * mood.cheek, 0.4, 0.5, 1.8, "atop")


def _nose(layer: Layer, who: Face, mood: Mood) -> None:
    s, (tx, ty), k = who.skin, who.nose.tip, who.nose.width

    def plane(points: list[tuple[float, float]], colour: object, alpha: float, blur: float) -> None:
        layer.fill(spline(points, True), colour, alpha, blur, "atop")

    plane([(-30, -12), (-39, 8), (-45, 28), (tx + 13, ty - 8), (tx + 18, ty + 6), (tx + 36 * k, ty + 3),
           (tx + 37 * k, ty - 14), (-26, 24), (-19, 4), (-20, -10)], s.shade, 0.38, 4.5)
    plane([(-25, -14), (-29, 2), (-30, 14), (-23, 10), (-17, -2)], s.deep, 0.24, 4)
    plane([(-56, -12), (-53, 6), (-55, 16), (-59, 10), (-61, -8)], s.deep, 0.26, 3)
    bridge = spline([(-44, -10), (-47.5, 14), (-53, 36), (tx + 5, ty - 8)])
    layer.ink(bridge, 7.5, s.light, 0.60, 0.4, 0.2, 2.6, "atop")
    plane([(tx + 1, ty + 4), (tx + 9, ty + 11.5), (tx + 22 * k, ty + 13), (tx + 34 * k, ty + 9),
           (tx + 30 * k, ty + 4),
           (tx + 17, ty + 7), (tx + 8, ty + 5.5)], s.deep, 0.50, 1.9)
    plane([(tx + 7, ty + 13), (tx + 26 * k, ty + 15), (tx + 22 * k, ty + 23),
           (tx + 10, ty + 22)], s.shade, 0.40, 3.2)
    plane([(tx + 33 * k, ty - 4), (tx + 44 * k, ty + 6), (tx + 42 * k, ty + 16), (tx + 24 * k, ty + 17),
           (tx + 30 * k, ty + 9)],
          s.shade, 0.45, 3.0)
    layer.ellipse(tx + 5, ty - 1.5, 5.2, 4.6, s.light, 0.75, 2.4, "atop")
    layer.ellipse(tx + 3.5, ty - 3, 2.0, 1.6, "#ffffff", 0.5, 0.9, "atop")
    layer.ellipse(tx + 8, ty, 12, 9, s.blush, 0.12 + 0.28 * mood.red, 5, "atop")
    plane([(tx + 27 * k, ty - 8), (tx + 35 * k, ty - 3), (tx + 36 * k, ty + 5), (tx + 31 * k, ty + 9),
           (tx + 25 * k, ty + 6),
           (tx + 23 * k, ty - 2)], s.base, 0.45, 2.2)
    _nose_lines(layer, who)


def _nose_lines(layer: Layer, who: Face) -> None:
    line, (tx, ty), k, n = who.skin.line, who.nose.tip, who.nose.width, who.nose.line
    ridge = [(-54.5, 16), (-56.5, 30)] if n >= 0.5 else [(-55, 26), (-56, 36)]
    tip = [(tx + 1.2, ty - 11), (tx - 2.6, ty - 3), (tx - 1.4, ty + 4.5), (tx + 5, ty + 9.6),
           (tx + 11, ty + 11)]
    layer.ink(spline([*ridge, *tip]), 1.9, line, 0.40 + 0.42 * n, 0.92, 0.35)
    layer.ink(spline([(tx + 0.4, ty - 9), *tip[1:4]]), 1.5, line, 0.45, 0.5, 0.4)
    nostril = spline([(tx + 16 * k, ty + 11.2), (tx + 21 * k, ty + 8), (tx + 27 * k, ty + 8.3),
                      (tx + 31 * k, ty + 10.5)])
    layer.ink(nostril, 3.2, mix(line, "#2a0d0b", 0.4), 0.8, 0.45, 0.45)
    wing = [(tx + 29.5 * k, ty - 7), (tx + 36 * k, ty - 2), (tx + 37 * k, ty + 5), (tx + 32.5 * k, ty + 10.5)]
    layer.ink(spline(wing), 1.2 + 0.5 * n, line, 0.20 + 0.38 * n, 0.6, 0.4)
    layer.ink(spline([(tx + 4, ty + 9.5), (tx + 8, ty + 8.2),
                      (tx + 11, ty + 10.5)]), 1.7, line, 0.45, 0.4, 0.4)


def _brow_lines(layer: Layer, who: Face, mood: Mood) -> None:
    deep, f = who.skin.deep, mood.furrow
    if f and mood.brow_in >= 0:
        layer.ink(spline([(-29, -22), (-31, -13), (-30, -4)]), 2.2, deep, 0.50 * f, 0.4, 0.5, 0.9)
        layer.ink(spline([(-44, -23), (-45, -15), (-44.5, -7)]), 1.8, deep, 0.45 * f, 0.4, 0.5, 0.9)
    elif f:
        layer.ink(spline([(-28, -34), (-31, -26), (-29, -18)]), 1.9, deep, 0.42 * f, 0.4, 0.5, 1.0)
        layer.ink(spline([(-43, -35), (-44, -28), (-43, -21)]), 1.6, deep, 0.38 * f, 0.4, 0.5, 1.0)
        layer.ink(spline([(-58, -56), (-40, -53), (-18, -56)]), 1.6, deep, 0.26 * f, 0.5, 0.5, 1.2)
    if who.age:
        layer.ink(spline([(-74, -64), (-44, -61), (-6, -66)]), 1.7, deep,
                  (0.18 + 0.15 * f) * who.age, 0.5, 0.5, 1.2)
        layer.ink(spline([(-70, -80), (-44, -78), (-14, -82)]), 1.5, deep, 0.14 * who.age, 0.5, 0.5, 1.2)


def _beard(layer: Layer, who: Face, seed: int = 4) -> None:
    """A soft ground and short hairs that flow down and to the chin."""
    b = who.beard
    area = spline([(-99, 62), (-93, 92), (-84, 122), (-70, 147), (-54, 158), (-30, 160), (-8, 155),
                   (24, 140), (60, 114), (82, 82), (89, 30), (80, 22), (72, 52), (56, 80), (30, 97), (8, 96),
                   (-2, 90), (-14, 84), (-30, 80.5), (-46, 83.5), (-60, 82), (-72, 86), (-82, 86),
                   (-90, 66)], True)
    k = b.strength
    layer.fill(area, b.ground, 0.36 * k, 6, "atop")
    layer.fill(area, b.ground, 0.22 * k, 2.5, "atop")
    jaw = [(-84, 112), (-66, 140), (-30, 146), (10, 134), (46, 108), (70, 76), (92, 60), (80, 130), (0, 176),
           (-70, 166)]
    layer.fill(spline(jaw, True), b.ground, 0.30 * k, 6, "atop")
    lip = spline([(-78, 100), (-66, 88), (-50, 87), (-32, 85), (-14, 91), (-3, 106), (-10, 104), (-30, 98),
                  (-48, 99), (-66, 99)], True)
    chin = spline([(-74, 126), (-60, 122), (-44, 121), (-22, 123), (-6, 132), (-8, 152), (-40, 158),
                   (-62, 152)], True)
    layer.fill(lip, b.ground, 0.32 * k, 3, "atop")
    layer.fill(chin, b.ground, 0.28 * k, 6, "atop")
    (fx, fy), (nx, ny) = who.mouth.far, who.mouth.near
    mx = (fx + nx) / 2
    lips = spline([(fx - 1, fy), (mx - 12, fy - 9), (mx - 3, fy - 8), (mx + 13, fy - 9), (nx + 1, ny),
                   (mx + 15, ny + 8),
                   (mx - 2, ny + 11), (mx - 17, ny + 8)], True)
    on, off = path(area), path(lips)
    r = np.random.RandomState(seed)
    dark, middle, grey, light = b.hairs
    for _ in range(int(4200 * k)):
        x, y = r.uniform(-100, 92), r.uniform(20, 160)
        if not on.contains(x, y) or off.contains(x, y) or (y < 60 and r.rand() > 0.55):
            continue
        way = math.atan2(1.0, -0.35 * (x + 40) / 70)
        if y < 101 and -74 < x < -5:
            way = math.atan2(0.8, (x + 47) / 40)
        way += r.randn() * 0.25
        length = r.uniform(2.8, 5.4) * (1 if k > 0.6 else 0.55)
        pick, at_chin = r.rand() * (1 if k > 0.6 else 0.45), y > 118 and -76 < x < 6
        grey_until = 0.80 + (0.14 if at_chin else 0)
        colour = dark if pick < 0.50 else middle if pick < 0.74 else grey if pick < grey_until else light
        tip = (x + math.cos(way) * length, y + math.sin(way) * length)
        hair = np.array([(x, y), ((x + tip[0]) / 2 + 0.3, (y + tip[1]) / 2), tip])
        layer.ink(hair, 0.95 if k > 0.6 else 0.75, colour, 0.42 if k > 0.6 else 0.34, 0.1, 0.7, mode="atop")


def ear(layer: Layer, who: Face) -> None:
    """The near ear."""
    (x, y), s = who.ear, who.skin

    def at(*dots: tuple[float, float]) -> list[tuple[float, float]]:
        return [(x + dx, y + dy) for dx, dy in dots]

    shell = spline(at((-9, -20), (-1, -35), (12, -40), (23, -30), (24, -10), (17, 12), (8, 32), (-3, 39),
                      (-10, 28), (-10, 6)), True)
    layer.fill(shell, mix(s.base, s.shade, 0.3))
    with layer.inside(shell):
        layer.fill(shell, s.blush, 0.22)
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

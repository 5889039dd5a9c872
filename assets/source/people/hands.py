"""Hands, where they can be made right: one on the other arm, one closed round a strap.

Units: canvas pixels of the tailor's pattern.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import skia

from anatomy import Skin
from canvas import Layer, Shadow, linear
from cloth import Cloth, Fold, Tailor
from curves import curve_through, mix, normals, resample, ribbon, spline

_ELBOW = (286, 836)
_FINGERS = (
    ([(582, 838), (612, 846), (640, 847)], 17.0),
    ([(592, 824), (626, 830), (658, 828)], 19.5),
    ([(596, 803), (634, 804), (668, 805)], 20.5),
    ([(592, 782), (630, 778), (662, 783)], 20.0),
)
_KNUCKLES = ((603, 782), (607, 803), (602, 823), (592, 841))


def arm_across(tailor: Tailor, skin: Skin, cloth: Cloth, turn: float = -17) -> list[Layer]:
    """Forearm, hand and cuff, turned up about the elbow."""
    forearm = _turned((Shadow(3, 14, 12, 0.46, "#3a2428"), Shadow(1, 4, 4, 0.36, "#3a2428")), turn, tailor)
    shape = [(300, 742), (352, 752), (430, 760), (506, 766, "c"), (512, 808), (512, 852, "c"), (430, 868),
             (340, 886), (290, 894), (260, 872), (252, 830), (266, 776)]
    folds = [
        Fold([(318, 752), (300, 800), (270, 846)], 18, 9, 0.35, 1),
        Fold([(330, 756), (344, 810), (336, 866)], 16, 8, 0.35, 1),
        Fold([(352, 760), (384, 800), (396, 850)], 14, 6, 0.4, 1),
        Fold([(500, 850), (470, 830), (452, 790)], 12, 5, 0.4, -1),
    ]
    still = Tailor(type(tailor.figure)())  # the turned layer carries the figure
    still.piece(forearm, shape, cloth, folds, round_=44, bulge=0.6)
    hand = _turned((Shadow(2, 7, 6, 0.50, "#3a2428"), Shadow(1, 2, 2, 0.40, "#3a2428")), turn, tailor,
                   rim=0.3)
    _hand(hand, skin)
    cuff = _turned((Shadow(4, 2, 4, 0.5, "#3a2428"),), turn, tailor)
    band = [(494, 764, "c"), (512, 763), (522, 768, "c"), (528, 808), (528, 848, "c"), (514, 856),
            (496, 856, "c"), (500, 808)]
    still.piece(cuff, band, cloth, round_=16)
    return [forearm, hand, cuff]


def fist_on_strap(tailor: Tailor, skin: Skin, cloth: Cloth) -> list[Layer]:
    """The near arm bent up to the chest, its hand closed round a strap."""
    soft, close = Shadow(-4, 12, 10, 0.44, "#1c1622"), Shadow(-1, 3, 3, 0.28, "#1c1622")
    upper, forearm = Layer(casts=(soft, close)), Layer(casts=(soft, close))
    tailor.piece(upper, _BENT_UPPER, cloth, _BENT_UPPER_FOLDS, round_=48, bulge=0.5, dim=0.04)
    tailor.piece(forearm, _BENT_FOREARM, cloth, _BENT_FOREARM_FOLDS, round_=40, bulge=0.55)
    cuff = [(600, 684, "c"), (614, 700), (622, 708, "c"), (648, 684), (668, 658, "c"), (660, 648),
            (646, 638, "c"), (624, 664)]
    fist, band = Layer(casts=(Shadow(-3, 7, 6, 0.5, "#1c1622"), close), rim=0.4), Layer(casts=(close,))
    f = tailor.figure
    fist.c.translate(f.centre * (1 - f.wide), f.lift + f.slope * 0.3)
    fist.c.scale(f.wide, 1)
    fist.c.translate(-640 * 0.18, -690 * 0.18)  # a big man's hand, grown from the wrist
    fist.c.scale(1.18, 1.18)
    _fist(fist, skin)
    tailor.piece(band, cuff, cloth, round_=14, dim=0.04)
    return [upper, forearm, fist, band]


_BENT_UPPER = [
    (642, 462), (688, 474), (722, 504), (744, 564), (758, 640), (774, 716), (788, 776), (780, 826),
    (744, 846), (700, 836), (670, 800), (662, 720), (652, 620), (640, 545),
]
_BENT_UPPER_FOLDS = [
    Fold([(650, 580), (690, 612), (722, 668)], 20, 9, 0.35, 1),
    Fold([(664, 650), (706, 690), (748, 700)], 16, 7, 0.35, 1),
]
_BENT_FOREARM = [
    (764, 734), (788, 780), (782, 826), (748, 852), (708, 842), (664, 786), (632, 738), (608, 698, "c"),
    (634, 676), (656, 650, "c"), (694, 684), (730, 712),
]
_BENT_FOREARM_FOLDS = [
    Fold([(778, 756), (744, 782), (722, 826)], 16, 9, 0.35, 1),
    Fold([(764, 740), (720, 752), (690, 790)], 15, 9, 0.35, 1),
    Fold([(728, 718), (692, 730), (672, 760)], 13, 6, 0.4, 1),
    Fold([(640, 740), (656, 716), (676, 704)], 11, 5, 0.4, -1),
]


def _fist(layer: Layer, s: Skin) -> None:
    tops = [mix(s.base, s.light, 0.35), s.base, mix(s.base, s.shade, 0.6)]
    glow = linear((570, 580), (660, 700), tops, [0, 0.45, 1])
    thumb = resample(spline([(632, 618), (620, 596), (606, 578)]), 40)
    shape = ribbon(thumb, np.interp(np.linspace(0, 1, 40), [0, 0.5, 0.85, 1], [24, 21, 18, 10]))
    layer.fill(shape, shader=glow)
    layer.ink(np.vstack([shape, shape[:1]]), 1.7, s.line, 0.75, 0.05, 0.05)
    back = spline([(628, 700), (606, 680), (593, 650), (596, 618), (612, 602), (636, 604), (654, 624),
                   (666, 652), (650, 684)], True)
    layer.fill(back, shader=glow)
    with layer.inside(back):
        turned = [(640, 600), (648, 640), (640, 680), (616, 706), (680, 710), (690, 620)]
        layer.fill(spline(turned, True), s.shade, 0.6, 6, "atop")
        for y in (622, 642, 661):
            layer.ink(spline([(604, y), (624, y + 8),
                              (640, y + 18)]), 2.0, s.shade, 0.45, 0.4, 0.6, 1.4, "atop")
    layer.ink(spline([(606, 606), (622, 601), (640, 607), (656, 628), (666, 650)]),
                      1.8, s.line, 0.7, 0.3, 0.3)
    for (x, y), width in (((606, 668), 17), ((600, 651), 19.5), ((599, 632), 20.5), ((604, 613), 20)):
        line = resample(spline([(x + 6, y), (x - 12, y - 2), (x - 30, y + 3)]), 40)
        _finger(layer, s, glow, line, width, bent=True)
        layer.ellipse(x + 3, y - 2, 7, 6, s.light, 0.35, 3, "atop")
        layer.ellipse(x - 2, y, 7, 6, s.blush, 0.22, 3, "atop")


def _turned(casts: Sequence[Shadow], turn: float, tailor: Tailor, rim: float = 0.6) -> Layer:
    layer = Layer(casts=casts, rim=rim)
    f = tailor.figure
    layer.c.translate(f.centre, f.lift)
    layer.c.scale(f.wide, 1)
    layer.c.translate(-f.centre, 0)
    layer.c.translate(*_ELBOW)
    layer.c.rotate(turn)
    layer.c.translate(-_ELBOW[0], -_ELBOW[1])
    return layer


def _hand(layer: Layer, s: Skin) -> None:
    tops = [mix(s.base, s.light, 0.45), s.base, mix(s.base, s.shade, 0.55)]
    glow = linear((520, 760), (640, 860), tops, [0, 0.45, 1])
    _thumb(layer, s, glow)
    for points, width in _FINGERS:
        _finger(layer, s, glow, resample(spline(points), 40), width)
    back = spline([(508, 776), (532, 770), (562, 766), (590, 768), (606, 776), (614, 800), (608, 830),
                   (596, 850), (568, 852), (536, 846),
                   (510, 842)], True)
    layer.fill(back, shader=glow)
    with layer.inside(back):
        layer.fill(spline([(508, 826), (560, 832), (600, 828), (620, 870),
                           (500, 870)], True), s.shade, 0.55, 6, "atop")
        for x, y in _KNUCKLES:
            layer.ellipse(x - 4, y, 9, 7, s.blush, 0.26, 3.5, "atop")
            layer.ellipse(x - 7, y - 3, 5, 3.4, s.light, 0.55, 2, "atop")
        for (x, y), (x0, y0) in zip(_KNUCKLES[:3], ((536, 796), (536, 806), (538, 818)), strict=True):
            layer.ink(np.array([(x0, y0), (x - 9, y)]), 2.2, s.shade, 0.4, 0.5, 0.4, 1.4, "atop")
    layer.ink(spline([(508, 776), (532, 770), (556, 767)]), 1.8, s.line, 0.75, 0.1, 0.3)
    layer.ink(spline([(510, 842), (536, 846), (566, 852), (588, 851)]), 1.9, s.line, 0.8, 0.1, 0.3)
    for x, y in ((606, 793), (607, 813), (600, 833)):
        layer.ink(spline([(x - 9, y + 0.5), (x, y), (x + 10, y + 0.5)]), 1.7, s.line, 0.7, 0.6, 0.2)


def _thumb(layer: Layer, s: Skin, glow: skia.Shader) -> None:
    line = resample(spline([(534, 782), (562, 762), (592, 750), (620, 746)]), 40)
    shape = ribbon(line, curve_through(np.linspace(0, 1, 40), [0, 0.3, 0.6, 0.85, 1], [26, 23, 19, 17, 8]))
    layer.fill(shape, shader=glow)
    with layer.inside(shape):
        layer.ink(line + [0, 7], 9, s.shade, 0.5, 0.2, 0.2, 3, "atop")
    layer.ink(np.vstack([shape, shape[:1]]), 1.7, s.line, 0.75, 0.05, 0.05)


def _finger(layer: Layer, s: Skin, glow: skia.Shader, line: np.ndarray, width: float,
            bent: bool = False) -> None:
    """A finger; a `bent` one shows its first joint only, and no nail."""
    stops, swell = [0, 0.25, 0.45, 0.60, 0.85, 0.95, 1], [0.95, 1.04, 0.96, 1.0, 0.86, 0.62, 0.25]
    if bent:
        swell = [0.9, 0.96, 1.0, 1.02, 0.96, 0.78, 0.4]
    shape = ribbon(line, width * np.interp(np.linspace(0, 1, 40), stops, swell))
    layer.fill(shape + [0, 3], s.deep, 0.45, 3)
    layer.fill(shape, shader=glow)
    with layer.inside(shape):
        layer.ink(line + [0, width * 0.36], width * 0.55, s.shade, 0.6, 0.1, 0.1, 2.4, "atop")
        layer.ink(line + [0, -width * 0.22], width * 0.28, s.light, 0.5, 0.2, 0.2, 1.8, "atop")
        layer.ellipse(*line[36], 8, width * 0.4, s.blush, 0.26, 3, "atop")
    layer.ink(np.vstack([shape, shape[:1]])[2:-3], 1.6, s.line, 0.75, 0.1, 0.1)
    if bent:
        return
    (ex, ey), way = line[37], line[37] - line[33]
    layer.ellipse(ex - 3.5, ey - 1.5, 5.0, 3.4, mix("#eab0a4", s.light, 0.25), 0.9,
                  turn=math.degrees(math.atan2(way[1], way[0])))
    side = normals(line)
    for q in (22, 25):
        layer.ink(np.array([line[q] - side[q] * width * 0.24, line[q] + side[q] * width * 0.1]), 1.0,
                  s.line, 0.3, 0.4, 0.4)

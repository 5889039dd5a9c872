"""The bed a patient sits up in: its head and raised back behind him, a blanket over his knees, a rail on either side.

Law: it is read from chest height up, and nothing ends in the air: what is not behind him goes on down out of the picture.
Units: canvas pixels from between his shoulders. The bed comes towards the viewer and to the left, as he sits.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from blend import Sheet, on_canvas
from canvas import FULL, Layer, Shadow
from curves import Colour, Point, darker, lighter, spline

PLASTIC, SHEET, PILLOW, BLANKET, STEEL = "#a89c88", "#b4bfd2", "#ccd3df", "#8398bf", "#b4bdca"
_CAST = (Shadow(5, 10, 12, 0.42, "#2d2b50"), Shadow(1, 3, 3, 0.30, "#2d2b50"))

# its far side is short: an offered hand of who stands beside it is to be seen
_HEAD = ((-314, -226), (404, -206), (418, 860), (-332, 860))
_HEAD_LIT = ((-380, -260), (-120, -260), (-210, -100), (-290, 200), (-380, 300))
_HOLES = (((-266, -204), (-176, -202), (-176, -179), (-266, -181)), ((282, -176), (364, -174), (364, -148), (282, -150)))
_BACK = ((-282, -146), (322, -132), (300, 860), (-410, 860))
_BACK_LIT = ((-360, -160), (-160, -160), (-250, 300), (-430, 300))
_BACK_SHADED = ((190, -60), (260, -20), (330, -40), (330, 640), (100, 640), (150, 200))
_BACK_CREASES = (((250, 20), (282, 60), (296, 130)), ((214, 110), (262, 150), (286, 220)), ((-276, -96), (-256, -50), (-266, 20)))
_SIDE = ((322, -132), (350, -124), (366, -96), (352, 800), (296, 800), (318, -100))
_PILLOW = ((-222, -160), (-196, -170), (-120, -178), (-40, -166), (40, -164), (130, -178), (206, -170), (240, -156),
           (236, -118), (246, -50), (240, 20), (244, 66), (206, 80), (100, 90), (-100, 92), (-200, 78), (-232, 62),
           (-226, 10), (-234, -60), (-224, -124))
_DENT = ((-130, -140), (-70, -130), (60, -136), (96, -110), (130, -60), (176, 0), (200, 60), (190, 110), (-240, 110), (-244, 0),
         (-200, -40), (-150, -100))
_CREASES = (((128, -104), (160, -62), (196, -30)), ((120, -140), (150, -112), (186, -94)), ((236, -150), (196, -128), (160, -96)),
            ((-218, -154), (-190, -130), (-160, -116)), ((64, -158), (88, -124), (92, -80)), ((238, 58), (208, 40), (176, 34)), ((-226, 52), (-206, 34), (-190, 26)))
_LAP = ((-250, 240, "c"), (-120, 300), (0, 364), (120, 404), (220, 396), (340, 336, "c"), (364, 460), (372, 790, "c"),
        (-250, 790, "c"))
_KNEES = ((-424, 800, "c"), (-424, 420), (-420, 250), (-404, 146), (-370, 88), (-332, 72), (-292, 84), (-252, 134), (-222, 182),
          (-176, 200), (-134, 230), (-92, 298), (-40, 384), (30, 520), (64, 800, "c"))
_LIT = (((-430, 620, "c"), (-422, 240), (-402, 140), (-366, 86), (-322, 76), (-302, 88), (-340, 136), (-362, 240), (-392, 420)),
        ((-276, 700, "c"), (-272, 420), (-252, 280), (-222, 188), (-176, 200), (-152, 220), (-198, 282), (-226, 400)))
_SHADED = (((-290, 84), (-250, 136), (-224, 184), (-246, 250), (-282, 400), (-316, 700, "c"), (-314, 380), (-282, 210), (-300, 130)),
           ((-136, 226), (-90, 296), (-38, 384), (40, 520), (90, 820, "c"), (-120, 820, "c"), (-96, 560), (-120, 400), (-112, 310)))
_DRAWN = (((-318, 80), (-334, 150), (-380, 250)), ((-160, 214), (-168, 320), (-196, 470)), ((-128, 246), (-60, 370), (-20, 520)),
          ((-300, 110), (-298, 230), (-336, 420)), ((-352, 78), (-384, 128), (-404, 200)))
# the sheet, turned down over the blanket: over his knees, then in his lap to the near side
_HEM = ((-423, 262, "c"), (-418, 180), (-404, 140), (-370, 84), (-332, 66), (-290, 78), (-250, 130), (-220, 178), (-176, 194),
        (-132, 226), (-92, 288), (-36, 338), (30, 360), (120, 374), (220, 364), (336, 304, "c"), (352, 348, "c"), (232, 414), (110, 424),
        (10, 408), (-66, 376), (-120, 328), (-154, 272), (-186, 244), (-232, 232), (-264, 186), (-300, 126), (-334, 112), (-366, 130),
        (-394, 180), (-410, 240), (-416, 300, "c"))
_HEM_SHADED = (((-296, 70), (-248, 130), (-220, 178), (-222, 240), (-262, 196), (-304, 130)),
               ((-138, 216), (-90, 286), (-30, 334), (120, 366), (330, 296), (370, 340), (230, 430), (0, 424), (-124, 340), (-152, 280)))
_HEM_FOLDS = (((-326, 68), (-332, 112)), ((-296, 80), (-312, 122)), ((-164, 198), (-174, 242)), ((-382, 104), (-396, 150)),
              ((-60, 322), (-84, 362)), ((-40, 338), (-52, 380)))
_NEAR = ((404, 790), (402, 60), (398, 18), (372, 0), (336, 6), (124, 87), (92, 100), (72, 122), (65, 156), (66, 790))
_NEAR_LOW = ((402, 72), (236, 134), (66, 200))
_FAR = ((-300, 120), (-302, 30), (-312, 8), (-336, 6), (-400, 40), (-420, 62), (-424, 100), (-424, 790))
_FAR_LOW = ((-302, 78), (-360, 104), (-424, 138))


def behind(x: float, y: float) -> list[Sheet]:
    """What he leans on, with the far rail."""
    return [_headboard(x, y), _back(x, y), _pillow(x, y), _rail(x, y, _FAR, _FAR_LOW, (-364,), 13)]


def before(x: float, y: float) -> list[Sheet]:
    """What lies over him and stands at his near side."""
    return [_blanket(x, y), _rail(x, y, _NEAR, _NEAR_LOW, (300, 186), 17)]


def _at(x: float, y: float, casts: Sequence[Shadow] = _CAST) -> Layer:
    layer = Layer(FULL, casts)
    layer.c.translate(x, y)
    return layer


def _rounded(corners: Sequence[Point], radius: float) -> np.ndarray:
    """A polygon whose corners are round."""
    dots: list[Point] = []
    for i, (x, y) in enumerate(corners):
        for ox, oy in (corners[i - 1], corners[(i + 1) % len(corners)]):
            share = radius / float(np.hypot(ox - x, oy - y))
            dots.append((x + (ox - x) * share, y + (oy - y) * share))
        into, out = dots[-2:]
        dots[-1:] = [(x / 2 + (into[0] + out[0]) / 4, y / 2 + (into[1] + out[1]) / 4), out]
    return spline(dots, True, 6)


def _headboard(x: float, y: float) -> Sheet:
    """Plastic, with a grip on either side; its thickness is seen on top and on the near side."""
    layer, shape = _at(x, y), _rounded(_HEAD, 54)
    layer.fill(shape, darker(PLASTIC, 0.30))
    with layer.inside(shape):
        layer.fill(shape + [-14, 4], lighter(PLASTIC, 0.55))
        layer.fill(shape + [-15, 13], PLASTIC)
        layer.fill(spline(_HEAD_LIT, True), lighter(PLASTIC, 0.2), 0.7, 6, "atop")
        for hole in _HOLES:
            layer.fill(_rounded(hole, 12) + [0, 5], lighter(PLASTIC, 0.45))
            layer.fill(_rounded(hole, 12), darker(PLASTIC, 0.72))
            layer.outline(_rounded(hole, 12), 1.4, darker(PLASTIC, 0.75), 0.7, mode="over")
    layer.outline(shape, 2.0, darker(PLASTIC, 0.72), 0.75, mode="over")
    return on_canvas(layer, is_apart=True)


def _back(x: float, y: float) -> Sheet:
    """The raised part of the mattress under its sheet; its near side is in the shade."""
    layer, shape, side = _at(x, y), _rounded(_BACK, 40), spline(_SIDE, True, 4)
    layer.fill(side, "#6d7899")
    layer.outline(side, 1.8, "#454c70", 0.85, mode="over")
    layer.fill(shape, SHEET)
    with layer.inside(shape):
        layer.fill(spline(_BACK_LIT, True), "#dfe5ec", 0.7, 12, "atop")
        layer.fill(spline(_BACK_SHADED, True), "#8490b0", 0.7, 14, "atop")
        layer.ink(spline(((-272, -138), (0, -140), (310, -124))), 9, "#eef1f3", 0.8, 0.1, 0.1, 2, "atop")
        _creased(layer, _BACK_CREASES, 10)
    layer.outline(shape, 1.8, "#565d84", 0.7, mode="over")
    return on_canvas(layer, is_apart=True)


def _pillow(x: float, y: float) -> Sheet:
    """Dented where his shoulders and his neck lie in it."""
    layer, shape = _at(x, y), spline(_PILLOW, True)
    layer.fill(shape, PILLOW)
    with layer.inside(shape):
        layer.ellipse(-150, -130, 110, 50, "#f3f4f3", 0.9, 20, "atop", turn=-10)
        layer.ellipse(150, -140, 90, 34, "#f3f4f3", 0.85, 16, "atop", turn=8)
        layer.fill(spline(_DENT, True), "#848daf", 0.75, 8, "atop")
        layer.ellipse(190, 60, 110, 60, "#7e87a9", 0.75, 22, "atop")
        layer.ellipse(-200, 70, 60, 50, "#8790b0", 0.6, 18, "atop")
        _creased(layer, _CREASES, 11)
    layer.outline(shape, 2.0, "#565d84", 0.75, mode="over")
    return on_canvas(layer, is_apart=True)


def _creased(layer: Layer, creases: Sequence[Sequence[Point]], wide: float) -> None:
    """White linen where it is pulled: a dark furrow, a light ridge above it."""
    for crease in creases:
        layer.ink(spline(crease), wide, "#8591b2", 0.6, 0.2, 0.8, 3, "atop")
        layer.ink(spline(crease) - [4, 6], wide * 0.54, "#f4f5f4", 0.65, 0.2, 0.8, 2, "atop")


def _blanket(x: float, y: float) -> Sheet:
    """From the lap over both knees, in few planes of light."""
    layer = _at(x, y)
    _spread(layer, _LAP, darker(BLANKET, 0.30))
    knees = _spread(layer, _KNEES, BLANKET)
    with layer.inside(knees):
        _planes(layer, _LIT, lighter(BLANKET, 0.34))
        _planes(layer, _SHADED, darker(BLANKET, 0.34))
        _lines(layer, _DRAWN, 4, darker(BLANKET, 0.6))
    layer.fill(spline(_HEM, True) + [3, 9], darker(BLANKET, 0.6), 0.55, 4, "atop")
    with layer.inside(_spread(layer, _HEM, "#d9dee7")):
        layer.ellipse(-350, 100, 46, 30, "#f6f5f1", 0.9, 8, "atop")
        _planes(layer, _HEM_SHADED, "#8b96b6")
        _lines(layer, _HEM_FOLDS, 3, "#69739a")
    return on_canvas(layer, is_apart=True)


def _planes(layer: Layer, planes: Sequence[Sequence[Point]], colour: Colour) -> None:
    for plane in planes:
        layer.fill(spline(plane, True), colour, 0.85, 3, "atop")


def _lines(layer: Layer, lines: Sequence[Sequence[Point]], wide: float, colour: Colour) -> None:
    for line in lines:
        layer.ink(spline(line), wide, colour, 0.6, 0.2, 0.8, 0.6, "atop")


def _spread(layer: Layer, outline: Sequence[Point], colour: Colour) -> np.ndarray:
    """A piece of cloth in its ink, which darkens what it lies on; the answer is its shape."""
    shape = spline(outline, True)
    layer.fill(shape + [4, -5], "#2d2b50", 0.30, 7, "atop")
    layer.fill(shape, colour)
    layer.outline(shape, 1.8, darker(BLANKET, 0.72), 0.7, mode="over")
    return shape


def _rail(x: float, y: float, hoop: Sequence[Point], low: Sequence[Point], posts: Sequence[float], wide: float) -> Sheet:
    """A hoop of tube, a second tube in it, and uprights between the two."""
    layer = _at(x, y, (Shadow(6, 12, 8, 0.40, "#2d2b50"),))
    upper, lower = spline(hoop), spline(low)
    for post in posts:
        top = min(upper, key=lambda p: abs(p[0] - post) + max(0.0, p[1] - low[0][1] - 100) * 9)
        _tube(layer, spline(((post, float(top[1])), (post, 790))), wide * 0.72, STEEL)
    _tube(layer, lower, wide * 0.84, STEEL)
    _tube(layer, upper, wide, STEEL)
    return on_canvas(layer, is_apart=True)


def _tube(layer: Layer, line: np.ndarray, wide: float, colour: Colour) -> None:
    layer.ink(line, wide + 2.4, "#353c58", 0.9, 0, 0)
    layer.ink(line, wide, darker(colour, 0.46), 1, 0, 0)
    layer.ink(line - [wide * 0.10, wide * 0.13], wide * 0.70, colour, 1, 0, 0)
    layer.ink(line - [wide * 0.18, wide * 0.24], wide * 0.26, "#f4f3ee", 0.9, 0, 0)

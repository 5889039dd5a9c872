"""The man with the cello: fifty-five, from Plovdiv; a long heavy face, eyebrows that have an opinion, grey hair that conducts; behind him, in its case, the other passenger."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from anatomy import Beard, Brow, Eye, Face, Iris, Lash, Mouth, Nose, Skin
from attitude import Attitude
from blend import Sheet, on_canvas
from canvas import Layer, Pose, Window
from curves import Point, darker, lighter, spline
from mannequin import Build
from marks import Marks, marked
from moods import MOODS
from person import Dress, Hair, Person
from relief import CROWN, PER_METRE, SPINE
from strands import Comb, Dye, Sheen
from trims import Trim, Tuft, trimmed
from wardrobe import Outfit, Wearer, trench_over_sweater

HAIR = Dye("#7d7874", "#3e3b3b", "#c3bdb6", "#d8d3cc", 0.8)
CASE, BOUND = "#5a2a2c", "#b08a4e"

FACE = Face(
    skin=Skin("#d3a27f", "#efc9a6", "#a2704f", "#7a4f38", "#4d2c20", "#b9685a", "#8a6f68"),
    brow_side=((-82, -102), (-92, -64), (-97, -36), (-91, -2), (-97, 26)),
    jaw=((-97, 26), (-94, 54), (-86, 92), (-80, 126), (-70, 154), (-54, 169), (-34, 174), (-10, 171), (18, 156), (48, 128), (70, 96),
         (82, 62), (87, 38)),
    skull=((88, 0), (92, -60), (80, -118), (30, -148), (-40, -146)),
    eye_near=Eye((-13, 17), (38, 18), 12.4, 7.6),
    eye_far=Eye((-51, 17), (-81, 18.5), 11.8, 7.0),
    iris=Iris("#1c130d", "#4a3422", "#8a6a48", 12.2, 13.0, 9.2),
    lash=Lash("#1b1412", 3.0, 1.8, False),
    brow=Brow("#2b2523", ((-15, -8), (3, -17), (22, -24), (40, -21), (56, -4)),
              ((-52, -8), (-63, -17), (-76, -22.5), (-88, -17), (-97, -2)), 15.5, 1.25, 1.0),
    nose=Nose((-70, 80), 1.30, 0.7, arch=2.2),
    mouth=Mouth((-64, 123), (4, 122), 0.43, 5.2, 9.6, "#9c5a4e", "#42201b", "#bf8072"),
    ear=(90, 24),
    age=0.9,
    beard=Beard(0.42, "#6f5f55", ("#3a3330", "#7a716b", "#b5aea7", "#8f8780")),
    lids=0.84,
)

POSE = Pose((424, 212), 0.846, -1.0)
BUILD = Build(1.83, shoulder=0.188, shoulder_drop=0.366, slope=0.066, chest=0.176, waist=0.176, hip=0.180, depth=0.126, limb=0.94,
              neck=0.054, turn=26, lean=1.0)

# hoods, pouches, two long folds: forty years in the back row of the cellos
_YEARS = Marks(
    folds=(
        (((-46, -60), (-18, -63), (20, -58)), 2.2, 0.26),
        (((-66, -78), (-34, -81), (6, -77)), 2.0, 0.22),
        (((-30, -22), (-31.5, -12), (-29, -2)), 2.2, 0.26),
        (((-36, 70), (-22, 82), (-9, 97), (-2, 112)), 3.2, 0.50),
        (((-76, 96), (-80, 108), (-78, 122)), 2.2, 0.28),
        (((-14, 29), (-3, 38), (12, 42), (27, 38), (37, 30)), 2.4, 0.44),
        (((-12, 26), (-4, 42), (8, 52), (20, 56)), 2.8, 0.24),
        (((41, 10), (49, 4), (57, -2)), 1.7, 0.40),
        (((42, 18), (52, 20), (60, 24)), 1.7, 0.40),
        (((62, 50), (52, 74), (34, 96)), 3.0, 0.26),
    ),
    hoods=(((-3, 2), (14, -2), (30, 3), (41, 18)), ((-62, 3), (-72, 1), (-81, 6), (-87, 18))),
    lights=((20, 56, 22, 8, 0.20), (-82, 52, 7, 11, 0.15), (-46, 30, 5, 28, 0.22), (-68, 76, 8, 6, 0.22), (-38, 152, 15, 6, 0.16)),
)


def _hair(face: Face, pose: Pose, window: Window) -> Hair:
    return trimmed(HAIR, _MANE, face, pose, window, marked(_YEARS, face, pose, window))


_MANE = Trim(
    is_combed_back=True,
    top=(
        ((-86, -74), (-94, -104), (-78, -138), (-16, -166), (60, -158)),
        ((-70, -94), (-72, -124), (-40, -154), (24, -168), (92, -142)),
        ((-50, -104), (-48, -132), (-8, -156), (54, -160), (110, -118)),
        ((-28, -108), (-18, -132), (22, -150), (74, -148), (124, -92)),
        ((2, -116), (22, -134), (58, -142), (94, -126), (132, -66)),
        ((32, -102), (54, -118), (82, -118), (110, -90), (136, -34)),
        ((52, -76), (68, -92), (94, -88), (118, -56), (136, 8)),
        ((60, -54), (78, -66), (102, -50), (122, -14), (130, 48)),
    ),
    tones=(0.04, 0.10, 0.06, 0.0, -0.06, -0.10, -0.18, -0.22),
    comb=Comb(330, 4, (1.2, 5.4), 18, 0.9, fine=0.45, grey=0.34, wave=(5.0, 2.0, 0.14, 0.3)),
    sheen=Sheen(0.40, 0.14, 0.8, (0.74, 0.10, 0.3), 0.25, 0.3),
    tufts=(
        Tuft(((-76, -92), (-86, -120), (-56, -152), (8, -170), (66, -160)), 13, 0.14),
        Tuft(((-36, -108), (-28, -136), (18, -158), (74, -154), (122, -104)), 13, 0.10),
        Tuft(((6, -114), (28, -136), (66, -142), (104, -120), (136, -62)), 12, -0.04),
        Tuft(((40, -98), (62, -114), (92, -108), (120, -74), (142, -20)), 13, 0.06),
        Tuft(((66, -60), (86, -74), (112, -50), (132, -4), (142, 56)), 14, 0.02),
        Tuft(((74, -30), (94, -30), (116, 0), (128, 44), (122, 86)), 13, -0.08),
    ),
    strays=(
        ((-24, -164), (12, -178), (50, -174)),
        ((120, 40), (138, 62), (134, 96)),
        ((112, -110), (134, -104), (148, -78)),
        ((-70, -110), (-92, -118), (-100, -104)),
    ),
    sideburn=38,
    hairline=(-84, 40, -86, 28),
)


def _traveller(w: Wearer) -> list[Sheet]:
    """A long coat over wool; behind his near shoulder the neck of the case, below it the shoulder of the case."""
    return [_case(w), *_COAT(w)]


_COAT: Outfit = trench_over_sweater("#3a4a40", "#b9ae9a", jewel=False)


def _case(w: Wearer) -> Sheet:
    """A hard case, as tall as he is, on his back: it looks over him. On its neck is its own boarding pass."""
    x, y = SPINE + 186, CROWN + (w.build.height - w.build.joint[2]) * PER_METRE - 64
    layer = Layer(Window(int(x) - 260, int(y) - 330, int(x) + 260, 1200))
    shape = _placed(_SHAPE, x, y, True)
    layer.fill(shape, CASE)
    with layer.inside(shape):
        layer.fill(_placed(_SHADED, x, y, True), darker(CASE, 0.5), 0.75, 16, "atop")
        layer.fill(_placed(_LIT, x, y, True), lighter(CASE, 0.30), 0.55, 10, "atop")
        layer.ink(_placed(_EDGE, x, y), 4.0, darker(CASE, 0.62), 0.7, 0.1, 0.1, 1)
        layer.ink(_placed(_EDGE, x - 5, y - 2), 2.4, lighter(CASE, 0.30), 0.5, 0.1, 0.1, 1)
        for a, b in _CLASPS:
            layer.ellipse(x + a, y + b, 11, 7, darker(CASE, 0.6), 0.8, 2)
            layer.ellipse(x + a - 1, y + b - 1, 9, 5.4, BOUND)
            layer.ellipse(x + a - 3, y + b - 2.6, 4, 1.8, lighter(BOUND, 0.5), 0.9, 1)
    layer.outline(shape, 2.4, darker(CASE, 0.66), 0.8, mode="over")
    tag = spline([(x + a, y + b) for a, b in _PASS], True, 1)  # straight from corner to corner
    layer.fill(tag + [4, 6], "#1d1420", 0.40, 3)
    layer.fill(tag, "#e2ddcf")
    with layer.inside(tag):
        layer.ink(_placed(((-44, -199), (44, -213)), x, y), 16, "#d99a3a", 1.0, 0, 0)
        for a, b, long in ((-28, -180, 46), (-26, -169, 30)):
            layer.ink(_placed(((a, b), (a + long, b - long * 0.16)), x, y), 4, "#3b4660", 0.8, 0.05, 0.05)
    return on_canvas(layer, is_apart=True)


def _placed(dots: Sequence[Point], x: float, y: float, closed: bool = False) -> np.ndarray:
    return spline([(x + a, y + b) for a, b in dots], closed)


_PASS = ((-42, -204), (40, -217), (48, -168), (-34, -155))
_SHAPE = ((-44, -288), (-20, -312), (24, -314), (50, -288), (54, -240), (50, -150), (62, -96), (110, -62), (158, -10), (178, 60), (172, 140), (140, 200), (150, 280),
          (196, 360), (220, 480), (220, 700), (-220, 700), (-200, 480), (-170, 300), (-150, 160), (-158, 60), (-128, -20), (-80, -66), (-50, -100), (-44, -160), (-48, -240))
_SHADED = ((20, -330), (70, -320), (70, -120), (190, -20), (240, 200), (240, 720), (60, 720), (90, 300), (70, 100), (40, -40), (26, -140))
_LIT = ((-44, -290), (-14, -306), (-8, -200), (-20, -110), (-70, -40), (-120, 20), (-146, 60), (-124, -20), (-60, -80), (-40, -150))
_EDGE = ((8, -312), (14, -220), (8, -130), (40, -70), (104, -30), (140, 40), (134, 130), (108, 200), (122, 300), (166, 400), (176, 700))
_CLASPS = ((14, -226), (60, -56), (140, 70), (112, 214))


PETROV = Person(
    name="petrov",
    drop=22,
    face=FACE,
    pose=POSE,
    bearing=Attitude(4, 1),
    window=Window(190, 0, 720, 480),
    hair=_hair,
    outfits={"coat": Dress(_traveller, ("weight", "shrug"))},
    moods=("neutral", "amused", "tender"),
    build=BUILD,
    neck=1.04,
    throat=True,
    stances={"amused": "shrug"},
    own={
        # he has looked at many lines
        "neutral": replace(MOODS["neutral"], nod=-1.0, bow=2.0, brow_in=-5.0, brow_mid=-3.0, brow_out=1.0, lids=0.86, corner=1.2),
        "amused": replace(MOODS["amused"], nod=1.0, bow=0.0, skew=-6.0, brow_in=-6.0, brow_mid=-6.0, gap=0.0, jaw=0.0, teeth=0.0, corner=-4.4),
        "tender": replace(MOODS["tender"], brow_in=-9.0, brow_mid=-3.0, lids=0.86),
    },
)

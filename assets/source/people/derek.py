"""Derek Shepherd: a long oval head, fine jaw, level brows,
dark waves going grey at the temples; he stands a little bent forward."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from anatomy import Beard, Brow, Eye, Face, Iris, Lash, Mouth, Nose, Skin
from attitude import Attitude
from barber import ON_SKIN, ear_layer, far_temple, fringe, lowered, nape, rooted, sideburn, sides
from canvas import Layer, Pose, Window
from mannequin import Build
from moods import MOODS
from nape import Short, short
from person import Dress, Hair, Person
from strands import Comb, Dye, Sheen, lock, sheet, single_hair
from wardrobe import coat_over_scrubs, scrubs_alone

HAIR = Dye("#2b2325", "#0e0a0c", "#6a5d5f", "#a09da2", 1.0)

FACE = Face(
    skin=Skin("#edc5ab", "#fbe5d2", "#c28d78", "#8d584d", "#5a322b", "#d77a6b", "#9c8490"),
    brow_side=((-58, -104), (-76, -70), (-89, -38), (-95, -16), (-93, 6), (-96.4, 28)),
    jaw=((-96.5, 28), (-93, 52), (-87, 85), (-79, 113.2), (-66, 136.7), (-50, 149), (-31, 151.8), (-10, 148),
         (16, 134.9), (44, 111.4), (67, 84.1), (81, 57), (86, 38)),
    skull=((89, 0), (92, -60), (78, -118), (30, -148), (-40, -144)),
    eye_near=Eye((-16, 12.5), (34, 12.5), 15.3, 7.1),
    eye_far=Eye((-50.5, 12.5), (-80.5, 13), 14.5, 6.7),
    iris=Iris("#1b2638", "#435d7d", "#93a9bd", 14.3, 15.3, 10.3),
    lash=Lash("#1c1316", 3.0, 2.2, False),
    brow=Brow("#332629", ((-14, -11.5), (3, -16.0), (20, -18.5), (35, -15.5), (47, -6.5)),
              ((-53, -11.5), (-63, -15.5), (-74, -17.5), (-83, -14.5), (-89, -6.5)), 7.6, 0.8, 0.92),
    nose=Nose((-60, 62), 1.18, 0.42),
    mouth=Mouth((-63, 108), (3, 106.5), 0.42, 5.0, 9.2, "#b2655c", "#5e2b28", "#c07a6e"),
    ear=(91, 16),
    age=1.0,
    beard=Beard(0.48, "#7a5f54", ("#3c2f2c", "#6e605b", "#a9a4a0", "#8d7a6e")),
    lids=0.88,
)

POSE = Pose((426, 241), 0.837, 1.0)
BUILD = Build(1.80, shoulder=0.179, shoulder_drop=0.355, slope=0.056, chest=0.166, waist=0.152, hip=0.170, depth=0.110, limb=0.86,
              neck=0.044, lean=2.5, turn=31)


_CROWN, _ROUND = (14.0, -42.0), (102.0, 112.0)  # the round that hair keeps to
_OVER = 0.42  # how far it still goes beyond


def _trimmed(x: float, y: float) -> tuple[float, float]:
    """Drawn full, then trimmed: close at the back, the nape and the far temple, moderate on the crown."""
    if x > 96:
        x = 96 + (x - 96) * 0.70
    if y > 28:
        y = 28 + (y - 28) * 0.24
    dx, dy = x - _CROWN[0], y - _CROWN[1]
    far = math.hypot(dx / _ROUND[0], dy / _ROUND[1])
    if far > 1 and x < 60 and y < 0:
        k = (1 + (far - 1) * _OVER) / far
        x, y = _CROWN[0] + dx * k, _CROWN[1] + dy * k
    return x, y


def _trim(line: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    return [_trimmed(*p) for p in line]


def _hair(face: Face, pose: Pose, window: Window) -> Hair:
    behind = nape(pose, window, HAIR,
                  _trim([(-40, -150), (20, -184), (92, -164), (136, -100), (143, -30), (130, 22), (116, 54),
                         (102, 70), (88, 67), (60, 40), (0, 0)]),
                  [_trim([(60, -120), (124, -80), (143, -14), (129, 28), (104, 71)]),
                   _trim([(70, -40), (106, -20), (116, 18), (109, 44), (93, 69)])])
    front = Layer(window, ON_SKIN, rim=0.55, soften=0.75).pose(pose)
    sides(front, HAIR, [_trim(line) for line in (
        [(44, -96), (84, -104), (122, -76), (140, -24), (134, 36)],
        [(56, -74), (86, -72), (114, -46), (130, -4), (124, 44)],
        [(64, -46), (84, -46), (104, -32), (118, 2), (114, 44)],
        [(74, -18), (84, -28), (98, -26), (110, -8), (106, 20)],
    )], [0.0, 0.0, -0.05, -0.1])
    sideburn(front, HAIR, 32)
    far_temple(front, face, HAIR, 0.3)
    top = [_trim(line) for line in (
        [(-81, -58), (-87, -80), (-82, -110), (-56, -150), (0, -180)],
        [(-71, -72), (-88, -98), (-88, -140), (-58, -178), (22, -190)],
        [(-74, -80), (-90, -116), (-72, -156), (-14, -182), (66, -176)],
        [(-56, -90), (-70, -128), (-40, -164), (28, -178), (98, -148)],
        [(-30, -91), (-40, -134), (-2, -160), (62, -162), (124, -110)],
        [(2, -104), (2, -126), (36, -144), (92, -132), (138, -72)],
        [(30, -108), (42, -120), (70, -122), (112, -96), (144, -40)],
        [(52, -98), (64, -110), (96, -94), (124, -60), (142, -6)],
    )]
    comb = Comb(340, 2, (1.4, 6.5), 16, 1.1, fine=0.4, grey=0.05, wave=(5, 2.0, 0.15, 0.1))
    sheet(front, lowered(top, 8), HAIR, comb, Sheen(0.4, 0.16, 0.75, (0.75, 0.1, 0.3)), [-0.04, 0.04, 0.10, 0.0, 0.05, -0.08, -0.14, -0.2])
    for i, (spine, width, tone) in enumerate(_WAVES):
        comb = Comb(22, 60 + i, (0.9, 3.8), 6, 0.7, 0.35, 0.9, fine=0.35, grey=0.0 if 5 <= i <= 7 else 0.08, wave=(3.0, 1.6, 0.13 * i, 0.1))
        sheen = Sheen(0.30 + 0.05 * (i * 5 % 4), 0.15, 0.8, (0.74, 0.10, 0.3), 0.15, 0.2)
        lock(front, lowered([_trim(spine)], 8)[0], width, HAIR, comb, sheen, tone, (0.35, 0.95, 1.0, 0.6, 0.06), 0.34)
    for spine in _STRAYS:
        single_hair(front, _trim(spine), 1.8, HAIR, 0.3)
    rooted(front, HAIR, lowered(top, 8), 460, 7)
    fringe(front, HAIR, _FRINGE)
    return Hair([behind], [front, ear_layer(face, pose, window)])


_WAVES = (
    ([(52, -96), (80, -114), (110, -92), (126, -58), (150, -30), (146, 8)], 15, -0.08),
    ([(36, -104), (52, -130), (88, -138), (122, -102), (150, -74), (150, -34)], 21, -0.02),
    ([(12, -104), (12, -142), (62, -168), (96, -146), (134, -128), (146, -88)], 17, 0.05),
    ([(-18, -102), (-30, -146), (22, -186), (66, -170), (106, -176), (130, -138)], 24, 0.06),
    ([(-44, -96), (-64, -138), (-30, -188), (14, -184), (56, -202), (96, -178)], 18, 0.12),
    ([(-62, -88), (-94, -122), (-82, -170), (-44, -180), (-14, -202), (28, -194)], 22, 0.08),
    ([(-78, -76), (-104, -102), (-106, -142), (-84, -160), (-66, -188), (-34, -188)], 15, 0.02),
    ([(-56, -94), (-84, -112), (-104, -104), (-108, -84), (-98, -70)], 9, 0.08),
    ([(84, -40), (112, -24), (128, 10), (126, 46), (134, 66)], 13, 0.0),
)
# what falls over the forehead, whatever is done with it
_FRINGE = (
    ([(40, -140), (-16, -138), (-56, -116), (-70, -80), (-60, -48), (-42, -30)], 32),
    ([(44, -132), (0, -126), (-34, -106), (-48, -74), (-38, -46)], 24),
    ([(-30, -142), (-62, -130), (-76, -106), (-80, -78), (-74, -48)], 24),
    ([(62, -120), (40, -118), (14, -106), (0, -84), (4, -60)], 18),
    ([(74, -104), (64, -96), (52, -80), (50, -52)], 14),
    ([(4, -136), (-36, -124), (-54, -100), (-56, -64), (-54, -40)], 14),
)
_STRAYS = (
    [(-10, -190), (10, -206), (34, -204)],
    [(70, -170), (112, -176), (138, -146)],
    [(120, -110), (154, -84), (160, -56)],
    [(-64, -104), (-96, -100), (-104, -82)],
    [(-92, -128), (-116, -120), (-120, -98)],
    [(120, 20), (126, 40), (118, 60)],
    [(-70, -150), (-92, -150), (-98, -136)],
    [(30, -188), (64, -196), (92, -184)],
)
_BACK = Short(
    HAIR,
    back=(
        [(26, -126), (-20, -142), (-62, -116), (-82, -70), (-80, -30), (-64, 8)],
        [(28, -124), (-8, -116), (-46, -70), (-58, -14), (-50, 36), (-36, 72)],
        [(30, -123), (16, -96), (-4, -42), (-10, 14), (-4, 64), (4, 98)],
        [(32, -123), (44, -96), (50, -42), (48, 14), (42, 64), (38, 104)],
        [(34, -124), (80, -110), (106, -62), (104, -6), (86, 50), (70, 96)],
        [(36, -126), (94, -134), (130, -90), (132, -34), (112, 20), (86, 78)],
    ),
    skull=[(-84, -30), (-94, -78), (-72, -136), (-14, -162), (56, -156), (108, -120), (128, -50), (108, 12), (76, 62), (0, 68), (-46, 44), (-62, 0), (-70, -30)],
    top=(
        [(28, -126), (-10, -132), (-56, -126), (-88, -94), (-90, -54), (-80, -24)],
        [(28, -128), (-4, -144), (-48, -146), (-86, -116), (-96, -74), (-88, -42)],
        [(29, -130), (12, -154), (-26, -164), (-68, -150), (-96, -112), (-100, -78)],
        [(36, -126), (60, -144), (48, -164), (4, -172), (-42, -166), (-76, -150)],
        [(38, -124), (84, -140), (96, -150), (72, -166), (30, -174), (-8, -172)],
    ),
    tufts=(
        ([(14, -122), (-30, -150), (-74, -140), (-100, -106), (-103, -74)], 20, 0.02),
        ([(18, -128), (-14, -160), (-58, -166), (-94, -146), (-108, -118)], 18, 0.06),
        ([(26, -134), (8, -164), (-24, -182), (-60, -178), (-82, -162)], 20, 0.10),
        ([(44, -132), (52, -160), (28, -180), (-8, -190), (-34, -184)], 18, 0.04),
        ([(50, -128), (82, -146), (84, -166), (56, -180), (26, -186)], 17, 0.0),
        ([(52, -126), (90, -144), (116, -134), (130, -108), (134, -78)], 18, -0.10),
        ([(50, -110), (88, -98), (118, -76), (134, -46), (131, -14)], 20, -0.18),
        ([(46, -98), (78, -68), (106, -36), (121, -8), (116, 20)], 20, -0.16),
        ([(36, -94), (50, -56), (46, -6), (60, 40), (52, 76)], 20, 0.0),
        ([(24, -104), (10, -62), (16, -8), (0, 40), (8, 86)], 20, 0.04),
        ([(8, -112), (-28, -76), (-36, -22), (-46, 20), (-34, 60)], 20, 0.06),
        ([(44, -88), (72, -40), (68, 10), (84, 44), (76, 80)], 18, -0.12),
        ([(0, -120), (-46, -106), (-70, -62), (-82, -34), (-76, -4)], 16, 0.06),
        ([(2, -100), (-18, -64), (-14, -30), (-28, 4)], 14, 0.08),
        ([(58, -108), (66, -66), (84, -36), (84, -4)], 14, -0.06),
    ),
    strays=([(-74, -140), (-104, -142), (-116, -120)], [(-30, -178), (-12, -196), (16, -196)], [(66, -176), (100, -180), (120, -160)],
            [(120, -110), (146, -92), (150, -62)], [(116, 12), (122, 34), (112, 56)], [(-20, 90), (-26, 104), (-20, 114)], [(36, 96), (40, 110), (34, 120)]),
    grey=0.03,
    wave=(4.0, 1.8, 0.15, 0.1),
)
_STANCES = ("pockets", "weight", "away", "bowed", "close", "square", "offer", "hip", "chin", "shrug", "turned")

DEREK = Person(
    name="derek",
    drop=45,
    face=FACE,
    pose=POSE,
    bearing=Attitude(3, 2),
    window=Window(190, 0, 720, 480),
    hair=_hair,
    outfits={
        "coat": Dress(coat_over_scrubs("#3b5170", "#46505e"), _STANCES),
        "sheet": Dress(coat_over_scrubs("#3b5170", "#46505e"), ("sheet",)),
        "scrubs": Dress(scrubs_alone("#3b5170", tee="#46505e"), _STANCES),
    },
    moods=("neutral", "listening", "guarded", "amused", "tender", "joyful", "worried", "hurt", "angry", "crying", "stunned",
           "pleading", "asleep", "shut", "turned"),
    build=BUILD,
    neck=1.02,
    back=lambda face, pose, window: short(_BACK, face, pose, window),
    throat=True,
    own={
        "neutral": replace(MOODS["neutral"], nod=-1.2, brow_in=0.2, brow_mid=1.2, skew=-1.8, corner=-2.8, lids=0.83, squint=0.28, smirk=0.4),
        "listening": replace(MOODS["listening"], brow_in=-3.0, brow_mid=0.2, lids=0.88, squint=0.24),
        "guarded": replace(MOODS["guarded"], bow=1.0, turn=3, look_y=1.0, lids=0.76, brow_in=-1.8, corner=-0.2, press=0.4, clench=0.0),
        # gentle also where he is amused; his worry looks at you
        "amused": replace(MOODS["amused"], nod=1.6, bow=-1.0, turn=1.0, skew=-2.0, smirk=0.2, gap=0.22, jaw=1.8, corner=-6.4, mouth_width=1.05, squint=0.40),
        # he laughs with his own nose and chin: little turn, little jaw
        "joyful": replace(MOODS["joyful"], nod=1.6, bow=-1.0, turn=0.0, squint=0.54, corner=-7.6, mouth_width=1.04, gap=0.40, jaw=4.0),
        "angry": replace(MOODS["angry"], bow=2.0, turn=-2.0),
        "asleep": replace(MOODS["asleep"], bow=0.5, corner=-1.4, mouth_width=0.98, gap=0.08, jaw=0.8),
        "hurt": replace(MOODS["hurt"], nod=-3.4, bow=2.0, turn=3.5, corner=1.0, quiver=0.0, press=0.2),
        "pleading": replace(MOODS["pleading"], nod=-5.0, bow=2.5, turn=-2.5, corner=1.4),
        "crying": replace(MOODS["crying"], nod=-3.0, bow=2.5, turn=2.5, lids=0.78, corner=1.8, mouth_width=0.96, gap=0.10, jaw=1.0),
        "stunned": replace(MOODS["stunned"], bow=-2.0, gap=0.34, jaw=5.5, mouth_width=0.84, teeth=0.6, lids=1.08),
        "tender": replace(MOODS["tender"], nod=-3.4, bow=2.0, brow_in=-8.4, brow_mid=-1.6, brow_out=2.4, lids=0.84, squint=0.24, corner=-3.8, cheek=0.3, furrow=0.2),
        "worried": replace(MOODS["worried"], nod=-2.0, bow=1.0, brow_in=-7.8, mouth_width=0.92, brow_mid=0.0, lids=1.0),
    },
    at_table=("chin", "shrug"),
    stances={"turned": "turned", "guarded": "away", "stunned": "square", "worried": "chin", "angry": "hip"}
    | {"pleading": "shrug", "joyful": "offer"} | dict.fromkeys(("listening", "amused"), "weight")
    | {"tender": "close"} | dict.fromkeys(("hurt", "crying", "asleep"), "bowed"),
)

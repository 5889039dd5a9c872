"""Meredith Grey: slight, a narrow face held chin first, grey-green eyes that have been up all night, and dark-blond
hair in a tail that was tied in the dark."""

from __future__ import annotations

from dataclasses import replace

from anatomy import Brow, Eye, Face, Iris, Lash, Lid, Mouth, Nose, Skin
from attitude import Attitude
from barber import ear_layer
from canvas import Layer, Pose, Window
from curves import mix, spline
from mannequin import Build
from marks import Marks, marked
from moods import MOODS
from person import Dress, Hair, Person
from strands import Comb, Dye, Sheen, lock, sheet, single_hair
from tresses import ON_SKIN
from wardrobe import scrubs_alone

HAIR = Dye("#846849", "#3b2a1b", "#cfae7d")

FACE = Face(
    skin=Skin("#ecc8b2", "#fce9d9", "#bf8a75", "#8e574b", "#6d3d36", "#d8776d", "#ab919b"),
    brow_side=((-78, -98), (-88, -62), (-91, -34), (-87, 0), (-90, 26)),
    jaw=((-90, 26), (-88, 50), (-81, 79), (-70.5, 107), (-56, 131), (-42, 144), (-28, 147.5), (-13, 144),
         (8, 130), (33, 107), (54, 80), (66, 53), (74, 34)),
    skull=((82, 0), (88, -60), (76, -118), (30, -148), (-40, -144)),
    eye_near=Eye((-15, 15), (36.2, 14), 15.6, 6.8, 0.42),
    eye_far=Eye((-48, 15), (-80.5, 14.2), 14.6, 6.4, 0.44),
    iris=Iris("#2a3a36", "#4f7268", "#95b49d", 13.6, 14.4, 9.9),
    lash=Lash("#2a1b17", 4.2, 3.0, False),
    brow=Brow("#4c3524", ((-15, -6), (2, -10), (20, -13.8), (36, -14.5), (50, -9)),
              ((-49, -6.5), (-60, -10), (-71, -13), (-80, -13), (-87, -9)), 6.8, 0.8),
    nose=Nose((-59, 60), 0.84, 0.5),
    mouth=Mouth((-58, 105), (2, 104), 0.44, 4.6, 9.4, "#a84a48", "#5a2426", "#c57470"),
    ear=(86, 18),
    age=0.12,
    lids=0.96,
    lid=Lid(hood=0.6),
)

# nights written beside the mouth and under the eyes, and a few freckles
_SKIN = Marks(
    folds=(
        (((-20, 80), (-7, 89), (5, 96), (9, 104)), 1.5, 0.15),
        (((9, 108), (10, 114), (8, 120)), 1.5, 0.20),
        (((-10, 32), (4, 37), (20, 36)), 1.6, 0.18),
    ),
    spots=(
        (-8, 44, 1.3, 1.2), (0, 50, 1.2, 1.1), (10, 46, 1.4, 1.2), (18, 53, 1.2, 1.1), (6, 57, 1.1, 1.0), (-14, 52, 1.1, 1.0),
        (26, 47, 1.1, 1.0), (-44, 38, 1.1, 1.0), (-50, 45, 1.2, 1.1), (-72, 46, 1.1, 1.2), (-78, 52, 1.0, 1.1),
    ),
    lights=((14, 44, 20, 8, 0.16), (-84, 40, 6, 9, 0.16)),
)

# the far side of the parting goes round the temple, the near side over the ear, to the tail
_FAR = (
    ((36, -97), (0, -104), (-44, -93), (-77, -62), (-93, -22), (-96, 20)),
    ((38, -115), (-12, -122), (-66, -104), (-94, -62), (-101, -14), (-98, 26)),
    ((42, -134), (-10, -143), (-72, -122), (-102, -68), (-107, -12), (-99, 22)),
    ((48, -152), (2, -158), (-68, -138), (-106, -82), (-111, -16), (-98, 16)),
)
_NEAR = (
    ((70, 8), (78, -28), (92, -32), (110, -14), (128, 8)),
    ((60, -50), (74, -52), (94, -44), (114, -20), (131, 2)),
    ((50, -76), (70, -78), (96, -62), (120, -32), (134, -4)),
    ((40, -96), (68, -104), (100, -84), (126, -46), (138, -12)),
    ((40, -116), (72, -126), (110, -100), (134, -56), (141, -18)),
    ((44, -138), (78, -144), (118, -112), (139, -62), (143, -24)),
    ((50, -152), (88, -152), (126, -116), (144, -64), (145, -28)),
)
_TAIL = (
    (((132, -18), (160, -10), (174, 34), (168, 96), (150, 150), (156, 196)), 34, -0.06),
    (((136, -22), (166, -20), (186, 26), (184, 92), (172, 150), (184, 206)), 30, 0.02),
    (((132, -12), (150, 2), (158, 48), (150, 104), (136, 152), (138, 190)), 30, -0.02),
    (((136, -18), (160, -12), (176, 30), (174, 90), (160, 146), (164, 212)), 22, 0.06),
)
_LOOSE = (
    (((37, -99), (0, -102), (-48, -86), (-84, -44), (-100, 10), (-98, 62), (-108, 104)), 9, 0.08),
    (((40, -112), (-8, -112), (-54, -92), (-88, -48), (-106, 6), (-112, 50), (-100, 84)), 8, 0.14),
    (((38, -104), (14, -96), (-14, -76), (-38, -44), (-50, -22)), 4, 0.10),
    (((46, -120), (66, -104), (78, -66), (77, -22), (82, 22), (76, 60)), 6, 0.12),
    (((39, -101), (56, -90), (66, -58), (70, -18), (69, 26), (76, 66), (70, 100)), 7, 0.06),
)
# over the top of the ear, on its way to the tail
_OVER = (
    (((60, -64), (78, -52), (92, -34), (108, -16), (128, -4)), 15, 0.0),
    (((64, -46), (78, -38), (90, -22), (106, -8), (126, 4)), 11, 0.06),
)
_STRAYS = (
    ((44, -152), (20, -166), (-24, -166), (-60, -150)),
    ((60, -156), (98, -156), (130, -126), (150, -84)),
    ((-100, -70), (-118, -40), (-120, 4), (-110, 36)),
    ((60, -60), (60, -30), (66, 0), (62, 34)),
    ((148, -30), (176, -30), (196, 10), (200, 60)),
    ((150, 150), (146, 196), (154, 226)),
    ((176, 150), (186, 196), (180, 232)),
    ((30, -104), (-2, -90), (-24, -62), (-34, -34)),
    ((-40, -150), (-80, -134), (-110, -96), (-122, -50)),
    ((90, -150), (126, -130), (148, -96), (156, -60)),
    ((52, -100), (62, -84), (60, -60), (64, -40)),
)


def _hair(face: Face, pose: Pose, window: Window) -> Hair:
    behind = Layer(window, rim=0.6, soften=0.75).pose(pose)
    nape = [(-60, -130), (30, -154), (100, -134), (136, -70), (142, -10), (126, 34), (104, 58), (84, 50), (50, 0)]
    behind.fill(spline(nape, True), mix(HAIR.base, HAIR.dark, 0.75))
    for i, (spine, width, tone) in enumerate(_TAIL):
        lock(behind, spine, width, HAIR, Comb(60, 20 + i, (1.0, 4.0), 9, 0.5, 0.3, 0.9, fine=0.4),
             Sheen(0.34, 0.12, 0.7, (0.7, 0.12, 0.35)), tone, (0.35, 0.8, 1.0, 0.85, 0.5, 0.1), 0.4)
    behind.ink(spline([(128, -30), (137, -14), (134, 4)]), 11, "#2b2a35", 1, 0.2, 0.2)
    front = Layer(window, ON_SKIN, rim=0.6, soften=0.75).pose(pose)
    sheen = Sheen(0.38, 0.13, 0.75, (0.7, 0.10, 0.3), 0.35, 0.4)
    sheet(front, _NEAR, HAIR, Comb(280, 12, (1.2, 5.0), 17, 0.5, fine=0.4), sheen,
          [-0.26, -0.16, -0.06, 0.04, 0.06, -0.02, -0.12])
    sheet(front, _FAR, HAIR, Comb(200, 7, (1.4, 6.0), 12, 0.5, 0.12, 0.96, fine=0.35), sheen, [0.0, 0.10, 0.02, -0.10])
    for i, line in enumerate((*_NEAR[2:6], *_FAR[1:3])):
        comb = Comb(18, 70 + i, (0.9, 3.4), 5, 0.5, 0.2, 0.95)
        lock(front, line, 14, HAIR, comb, sheen, 0.04 - 0.03 * (i % 3), (0.3, 0.9, 1.0, 0.7, 0.2), 0.3)
    part = spline([(36, -98), (40, -116), (45, -134), (50, -150)])
    front.ink(part, 2.2, mix(HAIR.dark, "#c98a70", 0.3), 0.7, 0.2, 0.5, 0.7)
    over = Layer(window, ON_SKIN, rim=0.5, soften=0.6).pose(pose)
    for i, (spine, width, tone) in enumerate(_LOOSE):
        lock(over, spine, width, HAIR, Comb(13, 50 + i, (0.8, 2.4), 4, 0.5, 0.35), Sheen(0.4, 0.15, 0.6), tone,
             (0.6, 1.0, 0.9, 0.5, 0.05), 0.2)
    for i, (spine, width, tone) in enumerate(_OVER):
        lock(over, spine, width, HAIR, Comb(22, 90 + i, (0.8, 2.8), 5, 0.5, 0.25, 0.95, fine=0.4), sheen, tone, (0.15, 0.9, 1.0, 0.7, 0.1), 0.3)
    for i, stray in enumerate(_STRAYS):
        single_hair(over, stray, 1.2 + 0.2 * (i % 3), HAIR, 0.2 + 0.1 * (i % 3), 0.35)
    return Hair([behind], [marked(_SKIN, face, pose, window), front, ear_layer(face, pose, window), over])


POSE = Pose((420, 236), 0.78, 2.0)
BUILD = Build(1.68, shoulder=0.143, shoulder_drop=0.339, slope=0.057, chest=0.132, waist=0.116, hip=0.164, depth=0.092,
              limb=0.76, neck=0.039, upper=0.272, fore=0.242, bust=0.050, hand=0.81, lean=2.0, turn=30)

MEREDITH = Person(
    name="meredith",
    drop=100,
    face=FACE,
    pose=POSE,
    bearing=Attitude(3, 0),
    window=Window(200, 10, 740, 560),
    hair=_hair,
    outfits={
        "scrubs": Dress(scrubs_alone("#86abc4", sleeve="#8f96a3"), ("weight", "hip", "away", "bowed", "chin")),
    },
    moods=("neutral", "guarded", "amused", "tender", "worried", "hurt"),
    build=BUILD,
    at_table=("chin",),
    stances={"guarded": "hip", "hurt": "away", "tender": "bowed", "worried": "chin"},
    own={  # dry: the mouth stays shut, and what hurts is not held out for anybody to see
        "neutral": replace(MOODS["neutral"], nod=-1.4, brow_in=-0.2, brow_mid=0.2, brow_out=-0.6, skew=-3.6, lids=0.92, squint=0.30, corner=-2.0, smirk=2.0),
        "guarded": replace(MOODS["guarded"], turn=5, bow=-2.5, lids=0.94, brow_in=-0.4, brow_mid=0.4, skew=-4.0, corner=-0.6),
        "amused": replace(MOODS["amused"], squint=0.34, nod=2.4, turn=4, bow=-3.5, gap=0.0, teeth=0.0, jaw=0.0, lids=0.94, look_x=-0.8, corner=-5.4, smirk=3.2, skew=-6.0, brow_in=-3.4, brow_mid=-1.4),
        "hurt": replace(MOODS["hurt"], corner=2.6, press=0.5, quiver=0.0, look_y=2.0),
    },
)

"""Mr. Lindqvist: an old ferry engineer, long and dry, white wisps round a bald crown, his jaw in bandages; he writes."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from anatomy import Brow, Eye, Face, Iris, Lash, Mouth, Nose, Skin
from attitude import Attitude
from barber import ON_SKIN, ear_layer
from bedside import bed_gown
from canvas import Layer, Pose, Shadow, Window
from curves import spline
from mannequin import Build
from marks import Marks, marked
from moods import MOODS
from person import Dress, Hair, Person
from strands import Comb, Dye, Sheen, sheet, single_hair

HAIR = Dye("#cfccc8", "#96938f", "#f3f1ec", "#f3f1ec", 1.0)

FACE = Face(
    skin=Skin("#e9c0a8", "#fbe3d0", "#bd8c78", "#8f6054", "#5e3a31", "#d2796c", "#a08e92"),
    brow_side=((-80, -104), (-88, -66), (-91, -38), (-84, -2), (-91, 24)),
    jaw=(
        (-91, 24),
        (-87, 52),
        (-76, 88),
        (-71, 122),
        (-64, 150),
        (-49, 166),
        (-30, 170),
        (-9, 166),
        (16, 153),
        (41, 127),
        (62, 96),
        (74, 62),
        (80, 42),
    ),
    skull=((84, 0), (90, -60), (78, -118), (26, -150), (-42, -146)),
    eye_near=Eye((-13, 14.5), (36.5, 15.5), 13.2, 7.4),
    eye_far=Eye((-51.5, 14.5), (-81, 16), 12.4, 7.0),
    iris=Iris("#33506e", "#6f9dc0", "#bfdcea", 11.4, 12.3, 8.7),
    lash=Lash("#6b564c", 2.4, 1.2, False),
    brow=Brow(
        "#c9c5bf",
        ((-13, -7), (4, -14), (22, -18), (38, -13), (52, 1)),
        ((-53, -7), (-64, -13), (-76, -16.5), (-86, -11), (-94, 1)),
        11.5,
        1.2,
        1.0,
    ),
    nose=Nose((-63, 74), 1.30, 0.42, arch=1.3),
    mouth=Mouth((-64, 114), (-1, 113), 0.43, 4.2, 7.0, "#b4675e", "#54261f", "#cb8478"),
    ear=(88, 26),
    age=1.0,
    lids=0.92,
)

POSE = Pose((414, 218), 0.844, 2.5)
BUILD = Build(
    1.80,
    shoulder=0.158,
    shoulder_drop=0.378,
    slope=0.074,
    chest=0.158,
    waist=0.158,
    hip=0.166,
    depth=0.108,
    limb=0.82,
    neck=0.043,
    lean=5.0,
    turn=30,
    upper=0.305,
    fore=0.270,
)


def _hair(face: Face, pose: Pose, window: Window) -> Hair:
    behind = Layer(window, rim=0.7, soften=0.8).pose(pose)
    comb = Comb(120, 9, (1.0, 3.2), 14, 1.2, 0.3, base=False, fine=0.6)
    sheet(
        behind,
        [
            [(84, -70), (112, -50), (122, -6), (116, 34), (104, 62)],
            [(70, -30), (96, -20), (106, 14), (102, 44), (92, 62)],
        ],
        HAIR,
        comb,
        Sheen(strength=0.3),
    )
    front = Layer(window, ON_SKIN, rim=0.4, soften=0.8).pose(pose)
    wisps = [
        [(66, -70), (88, -78), (108, -56), (120, -16), (116, 34)],
        [(70, -50), (88, -54), (104, -34), (113, 0), (108, 38)],
        [(72, -26), (86, -30), (98, -16), (106, 10), (102, 40)],
    ]
    sheet(
        front,
        wisps,
        HAIR,
        Comb(170, 4, (0.9, 3.0), 16, 1.2, 0.3, fine=0.6),
        Sheen(0.4, 0.2, 0.6),
        [0.1, 0.0, -0.12],
    )
    crown = spline(face.contour, True)
    front.ink(np.vstack([crown[-12 * len(face.skull) :], crown[:1]]), 2.3, face.skin.line, 0.8, 0.3, 0.05)
    for i, top in enumerate(_WISPS):
        single_hair(front, top, 1.6 + 0.3 * (i % 2), HAIR, 0.4)
    return Hair([behind], [marked(_WEATHER, face, pose, window), front, ear_layer(face, pose, window), _bandage(pose, window)])


# eighty winters of wind on deck
_WEATHER = Marks(
    folds=(
        (((-66, -30), (-44, -32), (-20, -29)), 1.8, 0.16),
        (((-29, -24), (-31, -15), (-29, -5)), 2.2, 0.30),
        (((-43, -22), (-45, -14), (-45, -6)), 1.8, 0.20),
        (((-14, 25), (-4, 33), (10, 36), (24, 33), (33, 26)), 2.2, 0.46),
        (((-12, 23), (-4, 38), (8, 48), (20, 52)), 2.6, 0.24),
        (((-57, 26), (-66, 33), (-77, 32)), 1.9, 0.40),
        (((36, 8), (44, 3), (51, -2)), 1.6, 0.42),
        (((37, 14), (46, 14), (54, 15)), 1.6, 0.46),
        (((36, 20), (44, 25), (50, 32)), 1.6, 0.38),
        (((-32, 76), (-20, 84), (-10, 98), (-7, 110)), 3.0, 0.48),
        (((-72, 92), (-76, 102), (-75, 114)), 2.2, 0.28),
        (((44, 44), (34, 66), (20, 84)), 3.0, 0.30),
        (((50, 36), (46, 52), (38, 64)), 2.0, 0.20),
        (((6, 60), (12, 74), (10, 88)), 2.2, 0.22),
    ),
    hoods=(((-4, 0), (13, -3), (27, 3), (37, 16)), ((-61, 1), (-70, 0), (-79, 5), (-84, 16))),
    spots=((20, 60, 2.6, 2.0), (34, 46, 2.0, 1.6), (-24, -128, 3.0, 2.2), (4, -122, 2.4, 1.8), (-44, -118, 2.0, 1.6)),
    lights=((14, 46, 16, 7, 0.22),),
)
_WISPS = (
    ((-60, -122), (-30, -140), (14, -147), (40, -142)),
    ((-40, -128), (-6, -144), (30, -146), (50, -138)),
    ((-52, -116), (-24, -132), (10, -138), (38, -134)),
)
# round the brow; under the chin and over the crown; round the chin to the nape: each over the last
_BROW = (
    (-83, -98),
    (-90, -76),
    (-92, -52),
    (-78, -45),
    (-40, -41),
    (6, -43),
    (56, -38),
    (96, -24),
    (121, -4),
    (124, -40),
    (112, -72),
    (84, -90),
    (42, -100),
    (-10, -104),
    (-54, -103),
)
_UPRIGHT = (
    (-69, 130),
    (-40, 136),
    (4, 130),
    (36, 100),
    (54, 56),
    (60, 6),
    (58, -60),
    (45, -122),
    (35, -149),
    (52, -147),
    (70, -136),
    (87, -112),
    (94, -60),
    (92, 10),
    (86, 60),
    (68, 104),
    (34, 146),
    (-6, 171),
    (-32, 175),
    (-56, 164),
)
_ROUND = (
    (-72, 128),
    (-48, 132),
    (-14, 130),
    (26, 118),
    (66, 88),
    (98, 54),
    (122, 26),
    (126, 58),
    (104, 90),
    (74, 122),
    (36, 152),
    (-4, 173),
    (-32, 176),
    (-52, 170),
    (-67, 152),
)


_ON_BANDAGED = (Shadow(0, 2, 2.5, 0.42, "#7d504c"),)  # gauze lies on the skin
_TURNS = (
    (_BROW, (((-92, -66), (-50, -61), (10, -63), (66, -56), (124, -24)), ((-88, -82), (-40, -81), (30, -82), (100, -58)))),
    (_UPRIGHT, (((64, -130), (76, -60), (74, 10), (62, 70), (20, 130)), ((46, -110), (66, -40), (66, 30), (48, 86)))),
    (_ROUND, (((-70, 142), (-34, 152), (16, 142), (70, 104), (122, 42)), ((-62, 156), (-34, 166), (20, 156), (80, 110)))),
)


def _bandage(pose: Pose, window: Window) -> Layer:
    """Gauze: its turns overlap, the weave shows, and a strip of plaster holds the end."""
    layer = Layer(window, _ON_BANDAGED, rim=0.4, soften=0.6).pose(pose)
    for outline, seams in _TURNS:
        shape = spline(outline, True)
        layer.fill(spline([(x + 2, y + 5) for x, y in outline], True), "#6b5560", 0.45, 4, "atop")
        layer.fill(shape, "#e4ded2")
        with layer.inside(shape):
            layer.ellipse(-60, -70, 40, 34, "#fdfaf2", 0.6, 14, "atop")
            layer.ellipse(-50, 140, 50, 26, "#fdfaf2", 0.7, 12, "atop")
            layer.ellipse(112, 10, 34, 110, "#9c97a6", 0.55, 18, "atop")
            layer.ellipse(0, 184, 70, 20, "#9c98a8", 0.6, 10, "atop")
            _weave(layer)
            for seam in seams:
                layer.ink(spline(seam), 5, "#a8a2a4", 0.65, 0.2, 0.2, 1.6, "atop")
                layer.ink(spline([(x - 2, y - 4) for x, y in seam]), 2.4, "#fffdf6", 0.8, 0.2, 0.2, 1, "atop")
        layer.outline(shape, 1.5, "#857a80", 0.6, mode="over")
    plaster = spline(((40, -82), (86, -72), (84, -56), (38, -66)), True, 3)
    layer.fill(spline([(x + 1, y + 3) for x, y in ((40, -82), (86, -72), (84, -56), (38, -66))], True, 3), "#6b5560", 0.4, 2)
    layer.fill(plaster, "#e6c7a2")
    layer.outline(plaster, 1.2, "#8f6f55", 0.7, mode="over")
    return layer


def _weave(layer: Layer) -> None:
    """Threads both ways, loose as gauze is."""
    for i in range(-34, 38):
        layer.ink(spline([(i * 9 - 60, -170), (i * 9 + 60, 190)]), 0.9, "#a59d98", 0.17, 0.1, 0.1, mode="atop")
        layer.ink(spline([(-110, i * 9 + 10), (140, i * 9 - 24)]), 0.9, "#a59d98", 0.17, 0.1, 0.1, mode="atop")


LINDQVIST = Person(
    name="lindqvist",
    drop=120,
    face=FACE,
    pose=POSE,
    bearing=Attitude(2, -3),
    window=Window(180, 0, 720, 480),
    hair=_hair,
    outfits={"gown": Dress(bed_gown("#a3b7bd"), ("board",))},
    moods=("neutral", "amused", "worried", "tender", "shut"),
    build=BUILD,
    neck=1.02,
    throat=True,
    mute=True,
    # his jaw is tied up: the eyes do it all
    own={
        # a skipper listening to the weather: one brow up, the other eye drawn narrow, the mouth already dry about it
        "neutral": replace(MOODS["neutral"], nod=1.0, brow_in=-0.6, brow_mid=-0.4, skew=-6.0, lids=0.86, squint=0.30,
                           corner=-1.8, smirk=1.4),
        "amused": replace(MOODS["amused"], nod=5.4, bow=-4.5, turn=2.5, brow_in=-5.4, brow_mid=-5.4, skew=-3.4,
                          lids=0.90, squint=0.72, corner=-9.0, smirk=1.6, mouth_width=1.16, gap=0.0, jaw=0.0,
                          cheek=1.5, fold=0.8, flush=0.7),
        "tender": replace(MOODS["tender"], nod=-5.4, bow=5.0, turn=-3.0, brow_in=-11.0, brow_mid=-1.0, brow_out=4.2,
                          lids=0.82, squint=0.50, corner=-8.0, mouth_width=1.04, cheek=0.8, red=0.55, gloss=1.0,
                          tears=0.4),
        "worried": replace(MOODS["worried"], furrow=0.8, brow_in=-12.5, brow_mid=-3.4, brow_out=3.0, lids=1.14,
                           corner=4.4, gap=0.0, jaw=0.0),
    },
)

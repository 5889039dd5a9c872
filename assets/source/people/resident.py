"""A resident, wet from the shower: twenty-seven, freckled, with a night on call on his chin; nobody has told him a thing today."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from anatomy import Beard, Brow, Eye, Face, Iris, Lash, Mouth, Nose, Skin
from attitude import Attitude
from barber import fringe
from canvas import Layer, Pose, Window
from curves import mix
from mannequin import Build
from moods import MOODS
from person import Dress, Hair, Person
from shower import towel
from strands import Comb, Dye, Sheen
from trims import Trim, Tuft, trimmed

HAIR = Dye("#3a281c", "#180e09", "#8d7458")

FACE = Face(
    skin=Skin("#edc4a8", "#fce5d1", "#c38b74", "#91604f", "#5f382d", "#d9715f", "#9f898e"),
    brow_side=((-80, -98), (-89, -62), (-93, -36), (-95, -14), (-91, 6), (-93.5, 28)),
    jaw=((-93.5, 28), (-91, 52), (-85, 84), (-79, 113), (-69, 142), (-53, 157), (-33, 161), (-13, 157), (8, 145), (31, 124), (50, 101),
         (61, 82), (70, 58), (79, 36)),
    skull=((84, 0), (89, -60), (78, -118), (30, -146), (-40, -142)),
    eye_near=Eye((-13, 15), (36.5, 14), 14.6, 7.8),
    eye_far=Eye((-51.5, 15), (-82, 15), 14.0, 7.4),
    iris=Iris("#3a2b1c", "#7d6440", "#b89c68", 13.8, 14.8, 10.7),
    lash=Lash("#3a261d", 3.0, 2.2, False),
    brow=Brow("#48321f", ((-14, -10), (4, -16), (22, -19.5), (38, -17), (51, -8)),
              ((-52, -10), (-62, -15), (-74, -18), (-84, -15.5), (-91, -8)), 8.8, 1.0),
    nose=Nose((-61, 65), 1.06, 0.5, arch=-0.6),
    mouth=Mouth((-63, 113), (-4, 112), 0.43, 5.4, 9.0, "#b56c62", "#64302a", "#c98578"),
    ear=(93, 12),
    age=0.3,
    beard=Beard(0.17, "#5c4636", ("#2e2019", "#5b4535", "#7a6552", "#6b5544")),
)

POSE = Pose((412, 228), 0.817, 2.5)
BUILD = Build(1.77, shoulder=0.168, shoulder_drop=0.351, slope=0.069, chest=0.143, waist=0.132, hip=0.154, depth=0.098, limb=0.80,
              neck=0.040, turn=29, lean=2.0)


def _hair(face: Face, pose: Pose, window: Window) -> Hair:
    hair = trimmed(HAIR, _WET, face, pose, window, _freckles(face, pose, window))
    fringe(hair.front[0], HAIR, _STUCK)
    return hair


def _freckles(face: Face, pose: Pose, window: Window) -> Layer:
    """Across the nose and both cheeks, thick in the middle."""
    layer, r = Layer(window, rim=0.0).pose(pose), np.random.RandomState(4)
    for (cx, cy), (wide, high), count in _FRECKLES:
        for dx, dy in r.randn(count, 2):
            size = 0.7 + 0.9 * r.rand() ** 2
            colour = mix(face.skin.shade, face.skin.deep, 0.5 * r.rand())
            layer.ellipse(cx + dx * wide, cy + dy * high, size * 1.1, size, colour, 0.16 + 0.26 * r.rand(), 0.4)
    return layer


# where they are, how wide they are strewn, how many: near cheek, far cheek, nose, forehead
_FRECKLES = (
    ((10, 44), (20, 9), 46),
    ((-80, 44), (6, 9), 16),
    ((-50, 36), (8, 12), 16),
    ((-30, -56), (30, 14), 10),
)
_WET = Trim(
    top=(
        ((24, -142), (-34, -150), (-80, -130), (-97, -96), (-96, -60)),
        ((26, -144), (-20, -146), (-62, -122), (-84, -90), (-92, -54)),
        ((30, -146), (4, -140), (-34, -120), (-62, -92), (-78, -62)),
        ((36, -147), (30, -134), (-2, -116), (-34, -98), (-60, -76)),
        ((44, -146), (56, -130), (36, -112), (4, -100), (-26, -88)),
        ((52, -143), (82, -124), (80, -104), (58, -92), (30, -84)),
        ((58, -140), (94, -118), (108, -84), (106, -46), (88, -14)),
        ((62, -138), (100, -112), (119, -74), (122, -32), (114, 6)),
    ),
    tones=(-0.05, 0.0, 0.05, 0.02, -0.02, -0.08, -0.14, -0.2),
    comb=Comb(260, 6, (1.2, 5.0), 30, 0.4, 0.26, 0.60, fine=0.6),
    sheen=Sheen(0.34, 0.12, 0.75, (0.62, 0.08, 0.4), 0.05, 0.15),
    tufts=(
        Tuft(((40, -146), (70, -146), (102, -118), (120, -76), (122, -36)), 15, -0.06),
        Tuft(((-34, -148), (4, -155), (50, -154), (92, -134), (116, -96)), 15, 0.0),
        Tuft(((28, -144), (-26, -148), (-78, -124), (-95, -88), (-98, -54)), 8, -0.06),
        Tuft(((30, -145), (-6, -142), (-52, -114), (-76, -84), (-90, -48)), 9, 0.08),
        Tuft(((34, -146), (20, -136), (-20, -112), (-50, -92), (-72, -62)), 9, 0.0),
        Tuft(((40, -146), (44, -130), (14, -112), (-20, -98), (-46, -80)), 9, 0.08),
        Tuft(((48, -145), (72, -126), (62, -108), (36, -96), (6, -84)), 9, -0.02),
        Tuft(((50, -143), (84, -120), (98, -88), (92, -54), (76, -28)), 10, 0.04),
        Tuft(((56, -141), (98, -113), (116, -74), (120, -30), (116, 12)), 10, -0.1),
    ),
    strays=(
        ((110, 18), (116, 40), (112, 60)),
        ((20, -146), (60, -154), (96, -132)),
        ((100, -100), (124, -84), (128, -60)),
        ((10, -102), (-18, -88), (-30, -66), (-26, -46)),
        ((40, -98), (22, -84), (14, -66)),
        ((-44, -104), (-62, -84), (-64, -58)),
        ((60, -80), (56, -52), (62, -30)),
    ),
    sideburn=24,
)
# what sticks to the forehead
_STUCK = (
    (((-50, -118), (-74, -98), (-88, -68), (-89, -34)), 7),
    (((-40, -112), (-60, -90), (-71, -66), (-69, -44)), 5),
    (((-12, -112), (-36, -94), (-47, -66), (-40, -28)), 6),
    (((-4, -108), (-28, -94), (-38, -76), (-40, -58)), 3),
    (((26, -106), (6, -94), (-8, -78), (-9, -62)), 4),
    (((56, -98), (62, -72), (55, -46), (58, -24)), 5),
    (((70, -84), (74, -54), (68, -26), (72, 0)), 6),
)

RESIDENT = Person(
    name="resident",
    drop=60,
    face=FACE,
    pose=POSE,
    bearing=Attitude(5, 3),
    window=Window(190, 0, 720, 480),
    hair=_hair,
    outfits={"towel": Dress(towel("#cfd9de"), ("weight",))},
    moods=("neutral", "stunned", "amused"),
    build=BUILD,
    neck=1.0,
    throat=True,
    own={
        # on call since yesterday: the lids, and a mouth that hopes this is not about him
        "neutral": replace(MOODS["neutral"], nod=-1.4, brow_in=-2.8, brow_mid=-1.0, brow_out=0.4, skew=-2.4, lids=0.82,
                           corner=-1.6, smirk=-1.0, gap=0.12, jaw=1.2, teeth=0.5),
        "stunned": replace(MOODS["stunned"], brow_in=-9.0, brow_mid=-9.0, lids=1.16),
        "amused": replace(MOODS["amused"], nod=4.6, bow=-3.5, corner=-8.6, smirk=2.4, gap=0.34, jaw=3.0, teeth=1.0,
                          mouth_width=1.20, squint=0.58, cheek=1.2),
    },
)

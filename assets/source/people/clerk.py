"""The ticket clerk: twenty-four, from Boise by way of Manila; a straight black fringe, a tie somebody else tied."""

from __future__ import annotations

from anatomy import Brow, Eye, Face, Iris, Lash, Mouth, Nose, Skin
from barber import ON_SKIN, ear_layer, nape, sideburn, sides
from canvas import Layer, Pose, Window
from mannequin import Build
from person import Dress, Hair, Person
from strands import Comb, Dye, Sheen, lock, sheet
from uniforms import vest_over_shirt

HAIR = Dye("#1f1b20", "#08070a", "#5b5563")

FACE = Face(
    skin=Skin("#d9a679", "#f4d2a8", "#ad7852", "#7c4f39", "#52301f", "#cc6b58", "#90756a"),
    brow_side=((-86, -98), (-96, -62), (-100, -34), (-96, 0), (-100, 26)),
    jaw=(
        (-100, 26),
        (-97, 54),
        (-88, 84),
        (-74, 112),
        (-58, 133),
        (-42, 144),
        (-26, 147),
        (-8, 142),
        (16, 128),
        (43, 105),
        (66, 79),
        (80, 54),
        (86, 36),
    ),
    skull=((89, 0), (93, -60), (79, -118), (30, -148), (-40, -142)),
    eye_near=Eye((-13, 15.5), (37, 9.5), 12.8, 6.2),
    eye_far=Eye((-52, 15.5), (-86, 11), 12.2, 5.8),
    iris=Iris("#120b0a", "#2d1d17", "#614434", 12.4, 13.0, 9.4),
    lash=Lash("#120c0e", 3.4, 3.0, False),
    brow=Brow(
        "#1b1618",
        ((-14, -8), (4, -13), (23, -17.5), (38, -16), (50, -8)),
        ((-53, -8), (-64, -12.5), (-76, -16), (-85, -14.5), (-92, -8)),
        7.6,
        0.8,
    ),
    nose=Nose((-60, 60), 1.2, 0.3),
    mouth=Mouth((-68, 105), (-12, 104), 0.42, 6.6, 9.6, "#b0675a", "#5c2a26", "#c67f70"),
    ear=(92, 15),
    lids=0.94,
)

POSE = Pose((428, 200), 0.86, 2.0)
BUILD = Build(
    1.70,
    shoulder=0.163,
    shoulder_drop=0.340,
    chest=0.158,
    waist=0.138,
    hip=0.158,
    depth=0.100,
    limb=0.84,
    neck=0.050,
    upper=0.280,
    fore=0.250,
    hand=0.96,
    turn=26,
    lean=1.5,
)


def _hair(face: Face, pose: Pose, window: Window) -> Hair:
    behind = nape(
        pose,
        window,
        HAIR,
        [
            (-40, -140),
            (20, -164),
            (90, -146),
            (124, -96),
            (130, -30),
            (118, 20),
            (102, 44),
            (84, 46),
            (60, 30),
        ],
        [
            [(60, -100), (112, -80), (128, -20), (116, 20), (96, 46)],
            [(70, -40), (96, -20), (104, 10), (96, 30), (84, 44)],
        ],
    )
    front = Layer(window, ON_SKIN, rim=0.6, soften=0.75).pose(pose)
    sides(
        front,
        HAIR,
        [
            [(56, -84), (84, -92), (112, -64), (126, -20), (118, 26)],
            [(62, -60), (84, -64), (106, -40), (116, -2), (110, 32)],
            [(70, -30), (84, -38), (98, -26), (107, 4), (102, 36)],
        ],
        [0.0, -0.08, -0.16],
    )
    sideburn(front, HAIR, 16)
    fringe = [
        [(60, -152), (96, -132), (118, -96), (122, -50), (112, -12)],
        [(52, -158), (84, -136), (100, -100), (98, -64), (84, -40)],
        [(42, -164), (58, -134), (62, -100), (58, -76), (48, -58)],
        [(34, -166), (20, -138), (14, -106), (16, -84), (8, -60)],
        [(28, -166), (-16, -150), (-38, -118), (-38, -88), (-46, -62)],
        [(22, -166), (-40, -158), (-78, -128), (-84, -94), (-84, -62)],
        [(18, -168), (-46, -166), (-92, -138), (-102, -98), (-98, -54)],
    ]
    comb = Comb(320, 4, (1.4, 6.0), 15, 0.7, 0.22, fine=0.35)
    sheen = Sheen(0.42, 0.10, 0.9, (0.7, 0.08, 0.3), 0.3, 0.3)
    sheet(front, fringe, HAIR, comb, sheen, [-0.2, -0.1, 0.0, 0.05, 0.08, 0.02, -0.05])
    for i, line in enumerate(fringe[1:]):
        tip = [(x - 8, y + 3) for x, y in line]
        lock(
            front,
            tip,
            17,
            HAIR,
            Comb(20, 60 + i, (1.0, 3.6), 5, 0.5, 0.3, 0.95),
            sheen,
            0.05,
            (0.3, 0.9, 1.0, 0.7, 0.1),
            0.35,
        )
    return Hair([behind], [front, ear_layer(face, pose, window)])


CLERK = Person(
    name="clerk",
    drop=90,
    face=FACE,
    pose=POSE,
    window=Window(190, 0, 720, 480),
    hair=_hair,
    outfits={"uniform": Dress(vest_over_shirt("#2b3350", "#dfe1e6", "#b4622c"), ("down",))},
    moods=("neutral", "worried", "amused"),
    build=BUILD,
    neck=1.02,
    throat=True,
)

"""The ticket clerk: twenty-four, from Boise by way of Manila; a straight black fringe, a tie somebody else tied."""

from __future__ import annotations

from dataclasses import replace

from anatomy import Brow, Eye, Face, Iris, Lash, Mouth, Nose, Skin
from attitude import Attitude
from canvas import Pose, Window
from mannequin import Build
from moods import MOODS
from person import Dress, Hair, Person
from strands import Comb, Dye, Sheen
from trims import Trim, Tuft, trimmed
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
    shoulder=0.148,
    shoulder_drop=0.340,
    chest=0.15,
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
    return trimmed(HAIR, _FRINGE, face, pose, window)


_FRINGE = Trim(
    top=(
        ((18, -160), (-44, -164), (-88, -140), (-101, -104), (-95, -70)),
        ((20, -160), (-34, -158), (-70, -134), (-84, -104), (-86, -72)),
        ((24, -160), (-12, -152), (-40, -132), (-58, -106), (-66, -80)),
        ((30, -160), (14, -146), (-6, -128), (-28, -108), (-48, -90)),
        ((38, -158), (42, -138), (34, -118), (12, -102), (-14, -94)),
        ((46, -156), (68, -136), (72, -112), (58, -94), (36, -84)),
        ((54, -152), (88, -132), (106, -98), (104, -64), (88, -40)),
        ((60, -146), (98, -124), (119, -86), (123, -44), (113, -10)),
    ),
    tones=(-0.05, 0.02, 0.08, 0.06, 0.0, -0.06, -0.12, -0.2),
    comb=Comb(330, 4, (1.2, 5.4), 17, 0.9, 0.26, 0.8, fine=0.4),
    sheen=Sheen(0.36, 0.10, 0.9, (0.66, 0.08, 0.3), 0.3, 0.3),
    tufts=(
        Tuft(((-34, -162), (14, -172), (66, -164), (102, -132), (120, -92)), 18, 0.02),
        Tuft(((14, -158), (-44, -162), (-92, -130), (-108, -90), (-100, -50)), 17, -0.02),
        Tuft(((20, -160), (-28, -156), (-72, -126), (-92, -88), (-92, -40)), 19, 0.06),
        Tuft(((26, -160), (-4, -150), (-46, -122), (-70, -88), (-80, -48)), 18, 0.10),
        Tuft(((32, -160), (18, -144), (-14, -118), (-40, -92), (-64, -66)), 20, 0.05),
        Tuft(((38, -158), (44, -138), (30, -112), (0, -92), (-40, -80)), 19, 0.08),
        Tuft(((46, -156), (70, -136), (72, -108), (52, -90), (14, -84)), 18, 0.0),
        Tuft(((52, -154), (86, -132), (98, -100), (90, -70), (66, -52)), 17, -0.04),
        Tuft(((44, -160), (78, -158), (108, -126), (123, -86), (126, -50)), 15, -0.08),
    ),
    strays=(
        ((-20, -160), (-56, -172), (-84, -162)),
        ((40, -158), (70, -170), (100, -152)),
        ((-40, -100), (-58, -80), (-68, -60)),
        ((112, 14), (120, 34), (114, 52)),
    ),
    sideburn=14,
)

CLERK = Person(
    name="clerk",
    drop=90,
    face=FACE,
    pose=POSE,
    bearing=Attitude(12, 1),
    window=Window(190, 0, 720, 480),
    hair=_hair,
    outfits={"uniform": Dress(vest_over_shirt("#2b3350", "#dfe1e6", "#b4622c"), ("down",))},
    moods=("neutral", "worried", "amused"),
    build=BUILD,
    neck=1.02,
    throat=True,
    own={
        "neutral": replace(MOODS["neutral"], corner=-3.8, brow_in=-3.8, squint=0.16, cheek=0.2),
        "worried": replace(MOODS["worried"], furrow=0.35),
    },
)

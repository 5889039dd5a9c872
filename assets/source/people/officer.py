"""The officer at the belt: sixty, grey brush of hair, a grey moustache, pouches under kind eyes; he was Army, and stands so."""

from __future__ import annotations

from dataclasses import replace

from anatomy import Brow, Eye, Face, Iris, Lash, Mouth, Nose, Skin
from attitude import Attitude
from canvas import Pose, Window
from mannequin import Build
from moods import MOODS
from person import Dress, Hair, Person
from strands import Comb, Dye, Sheen
from trims import Trim, trimmed
from uniforms import shirt_and_tie
from whiskers import moustache

HAIR = Dye("#8d8a88", "#4c4a4a", "#d6d3cd", "#cfccc8", 0.8)

FACE = Face(
    skin=Skin("#dfae90", "#f4d3b9", "#b37c64", "#835243", "#54301f", "#cf6a58", "#93807e"),
    brow_side=((-88, -102), (-96, -64), (-98, -36), (-92, -2), (-92, 26)),
    jaw=(
        (-92, 26),
        (-92, 56),
        (-91, 90),
        (-86, 122),
        (-75, 148),
        (-58, 163),
        (-33, 166),
        (-8, 162),
        (24, 150),
        (52, 130),
        (74, 102),
        (84, 64),
        (88, 42),
    ),
    skull=((90, 0), (93, -60), (80, -118), (30, -148), (-40, -146)),
    eye_near=Eye((-13, 13), (31, 12), 10.4, 6.0),
    eye_far=Eye((-53, 13), (-82, 12.5), 9.8, 5.6),
    iris=Iris("#28323a", "#566b78", "#94a7b0", 10.4, 11.2, 8.3),
    lash=Lash("#3b2b26", 2.8, 1.6, False),
    brow=Brow(
        "#77706b",
        ((-15, -8), (3, -14), (22, -17), (38, -13), (51, -2)),
        ((-55, -8), (-65, -13), (-77, -16), (-86, -11.5), (-93, -1)),
        10.6,
        1.0,
        0.85,
    ),
    nose=Nose((-71, 68), 1.34, 0.7),
    mouth=Mouth((-70, 116), (-14, 115), 0.43, 3.6, 6.4, "#a5625a", "#54302a", "#b5776b"),
    ear=(93, 18),
    age=1.0,
    lids=0.86,
)

POSE = Pose((429, 198), 0.87, -2.0)
BUILD = Build(
    1.77,
    shoulder=0.172,
    shoulder_drop=0.350,
    chest=0.190,
    waist=0.206,
    hip=0.186,
    depth=0.150,
    limb=1.0,
    neck=0.060,
    lean=-1.0,
    turn=27,
)


def _hair(face: Face, pose: Pose, window: Window) -> Hair:
    return trimmed(HAIR, _BRUSH, face, pose, window, moustache(pose, window, HAIR))


_BRUSH = Trim(
    top=(
        ((-92, -80), (-98, -108), (-90, -140), (-70, -158), (-30, -168)),
        ((-68, -96), (-72, -126), (-50, -154), (-14, -168), (28, -166)),
        ((-32, -106), (-38, -134), (-12, -156), (28, -162), (66, -150)),
        ((4, -104), (2, -128), (28, -146), (64, -144), (98, -118)),
        ((38, -92), (44, -112), (68, -124), (94, -108), (114, -72)),
        ((56, -78), (68, -94), (88, -94), (106, -70), (120, -32)),
    ),
    tones=(0.06, 0.1, 0.04, 0.0, -0.1, -0.2),
    comb=Comb(340, 2, (1.2, 4.6), 26, 1.2, fine=0.5, grey=0.3),
    sheen=Sheen(0.45, 0.2, 0.6, root=0.35, tip=0.1),
    sideburn=18,
    hairline=(-82, 48, -84, 24),
)

OFFICER = Person(
    name="officer",
    drop=55,
    face=FACE,
    pose=POSE,
    bearing=Attitude(9, -2),
    window=Window(190, 0, 720, 480),
    hair=_hair,
    outfits={"uniform": Dress(shirt_and_tie("#4a6294", "#1f2738"), ("down", "open"))},
    moods=("neutral", "worried", "tender"),
    build=BUILD,
    neck=1.18,
    throat=True,
    stances={"worried": "open"},
    own={"tender": replace(MOODS["tender"], lids=0.92, corner=-6.6)},
)

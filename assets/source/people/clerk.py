"""The ticket clerk: twenty-four, from Boise by way of Manila; a straight black fringe, a tie somebody else tied."""

from __future__ import annotations

from dataclasses import replace

from anatomy import Brow, Eye, Face, Iris, Lash, Mouth, Nose, Skin
from attitude import Attitude
from barber import fringe
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
    brow_side=((-84, -98), (-94, -62), (-98, -34), (-97, 0), (-99, 26)),
    jaw=((-99, 26), (-96, 54), (-90, 86), (-81, 114), (-69, 137), (-53, 150), (-33, 154), (-11, 151), (16, 139), (45, 117), (69, 90),
         (83, 58), (88, 38)),
    skull=((89, 0), (93, -60), (79, -118), (30, -148), (-40, -142)),
    eye_near=Eye((-13, 16), (40, 10), 15.7, 8.3),
    eye_far=Eye((-52, 16), (-86, 11.5), 14.8, 7.8),
    iris=Iris("#120b0a", "#2d1d17", "#6c4c3a", 14.5, 15.3, 10.4),
    lash=Lash("#120c0e", 3.4, 3.0, False),
    brow=Brow(
        "#1b1618",
        ((-14, -6.7), (4, -10.7), (23, -14.7), (39, -13.2), (52, -4.7)),
        ((-53, -6.7), (-64, -10.2), (-76, -13.2), (-86, -11.7), (-93, -4.7)),
        9.0,
        0.9,
    ),
    nose=Nose((-56, 61), 1.26, 0.5),
    mouth=Mouth((-62, 110), (2, 109), 0.42, 6.6, 9.6, "#b0675a", "#5c2a26", "#c67f70"),
    ear=(92, 15),
    lids=0.94,
)

POSE = Pose((428, 218), 0.817, 2.0)
BUILD = Build(
    1.70,
    shoulder=0.157,
    shoulder_drop=0.366,
    chest=0.15,
    waist=0.138,
    hip=0.158,
    depth=0.100,
    limb=0.84,
    neck=0.047,
    upper=0.280,
    fore=0.250,
    hand=0.90,
    turn=26,
    lean=1.5,
)


def _hair(face: Face, pose: Pose, window: Window) -> Hair:
    hair = trimmed(HAIR, _CUT, face, pose, window)
    fringe(hair.front[0], HAIR, _FRINGE)
    return hair


_CUT = Trim(
    top=(
        ((14, -156), (-48, -162), (-90, -136), (-104, -96), (-102, -56)),
        ((16, -156), (-36, -160), (-76, -132), (-92, -96), (-96, -56)),
        ((20, -157), (-18, -156), (-56, -136), (-78, -108), (-88, -76)),
        ((26, -158), (0, -152), (-32, -134), (-52, -112), (-64, -88)),
        ((34, -157), (28, -146), (2, -124), (-14, -100), (-16, -78)),
        ((42, -155), (58, -140), (48, -116), (34, -88), (30, -62)),
        ((50, -152), (84, -132), (90, -100), (78, -66), (66, -40)),
        ((58, -147), (96, -124), (114, -86), (110, -44), (94, -14)),
        ((64, -142), (102, -118), (122, -80), (124, -36), (114, 0)),
    ),
    tones=(-0.05, 0.02, 0.08, 0.06, 0.0, -0.04, -0.08, -0.14, -0.2),
    comb=Comb(340, 4, (1.0, 4.4), 14, 0.7, 0.12, 0.80, fine=0.5),
    sheen=Sheen(0.34, 0.12, 0.9, (0.66, 0.10, 0.30), 0.05, 0.1),
    tufts=(
        Tuft(((-30, -160), (16, -168), (66, -160), (102, -130), (120, -90)), 16, 0.02),
        Tuft(((12, -154), (-46, -160), (-92, -126), (-105, -84), (-102, -44)), 11, -0.02),
        Tuft(((20, -157), (-16, -154), (-58, -130), (-82, -96), (-93, -54)), 12, 0.10),
        Tuft(((26, -158), (0, -150), (-36, -130), (-58, -106), (-72, -72)), 12, 0.03),
        Tuft(((34, -157), (28, -144), (2, -122), (-10, -94), (-4, -62)), 13, 0.10),
        Tuft(((42, -155), (60, -138), (54, -112), (40, -82), (42, -48)), 12, 0.0),
        Tuft(((52, -151), (86, -128), (96, -94), (84, -58), (66, -32)), 13, 0.04),
        Tuft(((46, -154), (80, -152), (110, -120), (124, -80), (125, -40)), 14, -0.08),
    ),
    strays=(
        ((-20, -158), (-56, -170), (-84, -160)),
        ((40, -156), (72, -168), (102, -148)),
        ((112, 14), (120, 34), (114, 52)),
        ((6, -112), (-20, -104), (-38, -84), (-40, -62)),
        ((-10, -114), (-16, -94), (-10, -66)),
        ((34, -106), (22, -84), (22, -50)),
        ((60, -92), (48, -66), (50, -36)),
    ),
    sideburn=14,
)
# uneven, as scissors left it
_FRINGE = (
    (((-44, -126), (-78, -106), (-94, -78), (-97, -40)), 10),
    (((-24, -124), (-58, -110), (-78, -86), (-86, -52)), 12),
    (((-6, -122), (-40, -112), (-58, -94), (-66, -68)), 10),
    (((12, -118), (-10, -106), (-20, -82), (-12, -50)), 12),
    (((24, -116), (10, -98), (10, -72), (22, -42)), 13),
    (((44, -108), (44, -86), (46, -60), (56, -30)), 13),
    (((62, -100), (70, -74), (68, -46), (72, -14)), 11),
)

CLERK = Person(
    name="clerk",
    drop=90,
    face=FACE,
    pose=POSE,
    bearing=Attitude(6, 3),
    window=Window(190, 0, 720, 480),
    hair=_hair,
    outfits={"uniform": Dress(vest_over_shirt("#2b3350", "#dfe1e6", "#b4622c"), ("weight", "bowed"))},
    moods=("neutral", "worried", "amused"),
    build=BUILD,
    stances={"worried": "bowed"},
    neck=1.02,
    throat=True,
    own={
        # the manual says smile; he is new, and does it with the brows
        "neutral": replace(MOODS["neutral"], nod=-2.6, brow_in=-5.4, brow_mid=-4.4, brow_out=-1.6, lids=0.94,
                           squint=0.16, corner=-6.0, cheek=0.4),
        "worried": replace(MOODS["worried"], nod=-2.0, bow=3.5, brow_in=-12.5, brow_mid=-3.4, brow_out=3.0, lids=1.12,
                           furrow=0.35, corner=3.4, gap=0.22, jaw=2.0),
        "amused": replace(MOODS["amused"], nod=5.0, bow=-3.5, corner=-9.0, smirk=1.2, gap=0.40, jaw=3.8, teeth=1.0,
                          mouth_width=1.18, squint=0.60, cheek=0.9, flush=0.6),
    },
)

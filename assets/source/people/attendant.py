"""The flight attendant: forty-five, dark brown skin, high cheekbones, hair in a knot; she has seen every kind."""

from __future__ import annotations

from dataclasses import replace

from anatomy import Brow, Eye, Face, Iris, Lash, Mouth, Nose, Skin
from attitude import Attitude
from canvas import Pose, Window
from mannequin import Build
from marks import Marks, marked
from moods import MOODS
from nape import Tied, tied
from person import Dress, Hair, Person
from strands import Dye, Sheen
from uniforms import blazer_and_scarf
from updo import Knot, coiled, updo

HAIR = Dye("#2a2021", "#0d090a", "#6b5552", "#8f8884", 0.12)

FACE = Face(
    skin=Skin("#8f5e44", "#d29a74", "#63402f", "#452b22", "#2a1713", "#9a4a3e", "#5a4442"),
    brow_side=((-77.5, -98), (-86.5, -62), (-93, -34), (-90, 0), (-96, 26)),
    jaw=(
        (-96, 26),
        (-95, 50),
        (-86, 82),
        (-72, 112),
        (-57, 136),
        (-42, 149),
        (-26, 152),
        (-8, 147),
        (13, 131),
        (38, 108),
        (60, 82),
        (74, 55),
        (80, 36),
    ),
    skull=((86, 0), (91, -60), (78, -118), (30, -148), (-40, -144)),
    eye_near=Eye((-12.2, 18), (43, 9), 17.4, 8.2),
    eye_far=Eye((-50.5, 18), (-86.5, 10.5), 16.3, 7.6),
    iris=Iris("#110a08", "#2c1a13", "#74503a", 15.3, 16.4, 10.6),
    lash=Lash("#0f0909", 4.4, 6.5, True),
    brow=Brow(
        "#1d1413",
        ((-13, -15.2), (4, -20.7), (23, -25.2), (39, -22.7), (52, -12.2)),
        ((-51, -15.2), (-62, -20.2), (-74, -23.7), (-84, -21.2), (-92, -12.2)),
        6.8,
        0.7,
    ),
    nose=Nose((-55, 64), 1.34, 0.32),
    mouth=Mouth((-62, 112), (4, 110), 0.42, 9.4, 13.0, "#9c3f42", "#371316", "#c2675f"),
    ear=(89, 15),
    age=0.45,
    lids=0.88,
)

# drawn back tight: it lies on the skull from the temples on
_TIGHT = Knot(
    at=(140.0, 22.0),
    wide=36.0,
    high=36.0,
    wave=(1.1, 6.0, 0.1, 0.1),
    swept=(
        ((-88, -68), (-84, -90), (-71, -118), (-36, -147), (30, -158), (100, -120), (128, -50), (136, 4)),
        ((-82, -70), (-75, -94), (-48, -131), (14, -146), (68, -136), (112, -88), (128, -36), (136, 12)),
        ((-64, -79), (-50, -102), (-10, -130), (34, -131), (80, -112), (112, -70), (126, -22), (136, 18)),
        ((-26, -86), (-8, -105), (28, -120), (62, -108), (92, -82), (112, -50), (124, -8), (136, 24)),
        ((12, -84), (28, -94), (56, -101), (82, -84), (98, -62), (112, -32), (122, 4), (134, 30)),
        ((41, -70), (55, -74), (72, -73), (88, -56), (98, -38), (108, -14), (118, 14), (130, 36)),
        ((60, -44), (72, -52), (84, -46), (96, -26), (104, -2), (112, 20), (122, 42)),
    ),
    loose=(((70, -30), (77, -12), (76, 10), (80, 28)),),
)
# light on forehead, brow, cheekbones, bridge and chin: dark skin shines where it is turned to it
_BONES = Marks(
    folds=(
        (((-16, 27), (-4, 33), (12, 34), (26, 30)), 2.0, 0.22),
        (((-27, 70), (-12, 84), (-2, 98)), 2.6, 0.20),
    ),
    lights=(
        (-38, -66, 34, 20, 0.17),
        (14, -34, 26, 6, 0.16),
        (-70, -34, 12, 5, 0.14),
        (26, 42, 24, 9, 0.22),
        (-82, 38, 7, 10, 0.17),
        (-53, 34, 5, 20, 0.22),
        (-59, 61, 6, 5, 0.26),
        (-40, 137, 12, 6, 0.17),
        (-40, 121, 12, 3, 0.12),
    ),
)


def _hair(face: Face, pose: Pose, window: Window) -> Hair:
    hair = updo(HAIR, _TIGHT, face, pose, window)
    return Hair(hair.behind, [marked(_BONES, face, pose, window), *hair.front])


_BEHIND = Tied(
    HAIR,
    skull=((-32, 56), (-36, 20), (-54, -16), (-84, -44), (-90, -84), (-74, -122), (-40, -146), (10, -156), (58, -148), (96, -120), (120, -80),
           (126, -34), (112, 14), (88, 52), (60, 80), (20, 88), (-14, 78)),
    swept=(
        ((20, 88), (22, 74), (24, 58), (26, 44)),
        ((-14, 80), (-4, 68), (10, 52), (24, 40)),
        ((-34, 50), (-20, 44), (0, 38), (22, 36)),
        ((-42, 12), (-28, 18), (-4, 26), (20, 34)),
        ((-66, -24), (-44, -18), (-10, 10), (20, 32)),
        ((-84, -46), (-58, -44), (-14, -6), (20, 30)),
        ((-90, -84), (-64, -76), (-18, -24), (20, 28)),
        ((-74, -122), (-50, -106), (-10, -44), (21, 26)),
        ((-40, -146), (-24, -124), (2, -56), (23, 25)),
        ((10, -156), (16, -130), (22, -60), (25, 24)),
        ((58, -148), (54, -122), (40, -56), (28, 25)),
        ((96, -120), (84, -98), (58, -40), (30, 26)),
        ((120, -80), (104, -62), (70, -18), (31, 28)),
        ((126, -34), (108, -22), (72, 6), (31, 30)),
        ((112, 14), (96, 18), (66, 26), (31, 33)),
        ((88, 52), (74, 50), (50, 42), (30, 36)),
        ((58, 80), (50, 68), (38, 52), (28, 40)),
        ((24, 88), (25, 74), (26, 58), (27, 44)),
    ),
    hang=lambda layer: coiled(layer, HAIR, (27, 36), 45),
    is_over=True,
    loose=(((-20, 74), (-26, 88), (-22, 104)), ((66, 76), (70, 90), (66, 104)), ((28, 90), (30, 102), (26, 112))),
    across=(-0.3, -0.24, -0.14, -0.06, 0.04, 0.08, 0.08, 0.04, 0.0, 0.02, 0.0, -0.06, -0.14, -0.22, -0.28, -0.32, -0.34, -0.34),
    sheen=Sheen(0.34, 0.12, 0.75, (0.66, 0.10, 0.4), 0.3, 0.5),
)

POSE = Pose((430, 207), 0.798, 1.0)
BUILD = Build(
    1.74,
    shoulder=0.145,
    shoulder_drop=0.352,
    chest=0.142,
    slope=0.060,
    waist=0.126,
    hip=0.178,
    depth=0.097,
    limb=0.80,
    neck=0.044,
    upper=0.278,
    fore=0.248,
    bust=0.064,
    hand=0.83,
    turn=26,
)

ATTENDANT = Person(
    name="attendant",
    drop=70,
    face=FACE,
    pose=POSE,
    bearing=Attitude(4, -3.5),
    window=Window(200, 0, 720, 480),
    hair=_hair,
    outfits={"uniform": Dress(blazer_and_scarf("#2b3350", "#d5d6dc", "#b4622c"), ("weight", "chest", "turned"))},
    moods=("neutral", "worried", "amused", "turned"),
    build=BUILD,
    back=lambda face, pose, window: tied(_BEHIND, face, pose, window),
    stances={"turned": "turned", "worried": "chest"},
    # she is paid to look as if you were expected, and means it
    own={
        "neutral": replace(MOODS["neutral"], nod=2.6, bow=-1.5, brow_in=-3.4, brow_mid=-2.0, skew=-1.2, squint=0.22,
                           corner=-6.2, cheek=0.5),
        "worried": replace(MOODS["worried"], nod=-2.0, bow=3.5, furrow=0.7, brow_in=-11.5, brow_mid=-3.0, brow_out=3.0,
                           lids=1.12, corner=3.2, gap=0.2, jaw=2.0),
        "amused": replace(MOODS["amused"], nod=5.0, bow=-4.0, turn=1.0, brow_in=-5.4, brow_mid=-5.0, brow_out=-2.0,
                          skew=-2.4, corner=-9.0, smirk=1.2, mouth_width=1.18, gap=0.38, jaw=3.6, teeth=1.0,
                          squint=0.60, cheek=0.8, flush=0.6),
    },
)

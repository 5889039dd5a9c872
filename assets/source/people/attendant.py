"""The flight attendant: forty-five, dark brown skin, high cheekbones, hair in a knot; she has seen every kind."""

from __future__ import annotations

from dataclasses import replace

from anatomy import Brow, Eye, Face, Iris, Lash, Mouth, Nose, Skin
from attitude import Attitude
from canvas import Pose, Window
from mannequin import Build
from moods import MOODS
from person import Dress, Person
from strands import Dye
from uniforms import blazer_and_scarf
from updo import Knot, updo

HAIR = Dye("#2a2021", "#0d090a", "#6b5552", "#8f8884", 0.25)

FACE = Face(
    skin=Skin("#8a5a41", "#bf8a68", "#63402f", "#452b22", "#2a1713", "#9a4a3e", "#5a4442"),
    brow_side=((-84, -98), (-93, -62), (-96, -34), (-90, 0), (-96, 26)),
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
    eye_near=Eye((-13, 17), (39, 9.5), 14.2, 6.8),
    eye_far=Eye((-50, 17), (-85, 11), 13.4, 6.2),
    iris=Iris("#110a08", "#2c1a13", "#5f3f2c", 13.0, 13.8, 9.9),
    lash=Lash("#0f0909", 4.4, 6.5, True),
    brow=Brow(
        "#1d1413",
        ((-13, -14), (4, -19.5), (23, -24), (39, -21.5), (52, -11)),
        ((-51, -14), (-62, -19), (-74, -22.5), (-84, -20), (-92, -11)),
        6.8,
        0.7,
    ),
    nose=Nose((-62, 60), 1.22, 0.45),
    mouth=Mouth((-69, 105), (-8, 104), 0.42, 8.6, 12.6, "#8c3b3c", "#3c1719", "#a85a54"),
    ear=(89, 15),
    age=0.45,
    lids=0.90,
)

POSE = Pose((430, 194), 0.84, 1.0)
BUILD = Build(
    1.74,
    shoulder=0.138,
    shoulder_drop=0.334,
    chest=0.142,
    slope=0.054,
    waist=0.126,
    hip=0.178,
    depth=0.097,
    limb=0.80,
    neck=0.047,
    upper=0.278,
    fore=0.248,
    bust=0.064,
    hand=0.88,
    turn=26,
)

ATTENDANT = Person(
    name="attendant",
    drop=70,
    face=FACE,
    pose=POSE,
    bearing=Attitude(9, -1),
    window=Window(200, 0, 720, 480),
    hair=lambda face, pose, window: updo(HAIR, Knot(), face, pose, window),
    outfits={"uniform": Dress(blazer_and_scarf("#2b3350", "#d5d6dc", "#b4622c"), ("down", "chest"))},
    moods=("neutral", "worried", "amused"),
    build=BUILD,
    stances={"worried": "chest"},
    # she is paid to look as if you were expected, and means it
    own={
        "neutral": replace(MOODS["neutral"], corner=-5.0, brow_in=-4.0, brow_mid=-1.6, squint=0.24, cheek=0.35),
        "worried": replace(MOODS["worried"], furrow=0.6),
    },
)

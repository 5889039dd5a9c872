"""Richard Webber, the chief: sixty, heavy and upright; dark skin, grey hair gone back from the temples, lids that have seen it."""

from __future__ import annotations

from dataclasses import replace

from anatomy import Beard, Brow, Eye, Face, Iris, Lash, Mouth, Nose, Skin
from attitude import Attitude
from canvas import Pose, Window
from crops import Crop, cropped
from mannequin import Build
from moods import MOODS
from office import coat_over_tie
from person import Dress, Person
from strands import Dye
from whiskers import clipped

HAIR = Dye("#77706c", "#37312f", "#c6c0b9", "#d6d1ca", 1.0)

LIP = Dye("#7f7873", "#5c5552", "#948d87", "#a19a94", 0.5)

FACE = Face(
    skin=Skin("#7d523c", "#bd8763", "#593728", "#3e261e", "#251511", "#85443a", "#544240"),
    brow_side=((-90, -104), (-98, -64), (-102, -36), (-102, -4), (-104, 27)),
    jaw=((-104, 27), (-104, 56), (-98, 90), (-89, 119), (-76, 144), (-57, 157), (-32, 161), (-5, 158),
         (26, 147), (57, 126), (82, 98), (93, 63), (95, 42)),
    skull=((95, 0), (97, -60), (82, -120), (30, -150), (-42, -148)),
    eye_near=Eye((-12.1, 13), (36.7, 12.5), 12.1, 7.6),
    eye_far=Eye((-56, 13), (-86, 13), 11.4, 7.2),
    iris=Iris("#1c110c", "#4b2f20", "#93694a", 12.5, 13.2, 9.5),
    lash=Lash("#120b09", 3.2, 1.8, False),
    brow=Brow("#aaa39c", ((-15, -10.5), (3, -16.5), (22, -20), (38, -17), (51, -6.5)),
              ((-55, -10.5), (-66, -15.5), (-78, -19), (-87, -15.5), (-94, -6.5)), 8.6, 1.0, 1.1),
    nose=Nose((-59, 64), 1.52, 0.5),
    mouth=Mouth((-67, 113), (3, 112), 0.43, 5.8, 9.4, "#71423a", "#311818", "#875a4e"),
    ear=(98, 17),
    age=1.0,
    beard=Beard(0.16, "#4a3c38", ("#3a312f", "#6d6461", "#b5aeaa", "#8a8380")),
    lids=0.92,
)

POSE = Pose((431, 198), 0.90, -3.0)
BUILD = Build(1.80, shoulder=0.166, shoulder_drop=0.348, chest=0.182, waist=0.192, hip=0.190, depth=0.140, limb=1.04,
              neck=0.058, turn=26, lean=-2.5)
CROP = Crop(((-97, -62), (-94, -84), (-84, -106), (-44, -120), (-6, -121), (24, -116), (40, -98), (46, -70), (64, -50),
             (74, -14), (81, 26)), thick=5.0, fade=0.35)

WEBBER = Person(
    name="webber",
    drop=30,
    face=FACE,
    pose=POSE,
    bearing=Attitude(11, -3),
    window=Window(190, 0, 730, 490),
    hair=lambda face, pose, window: cropped(face, HAIR, CROP, pose, window, clipped(pose, window, LIP)),
    outfits={"coat": Dress(coat_over_tie("#9db6d8", "#6e2733"), ("clasped", "down"))},
    moods=("neutral", "guarded", "amused", "tender", "worried", "hurt"),
    build=BUILD,
    neck=1.36,
    throat=True,
    own={
        # a chief's face at rest is a kind one, and under the moustache a smile has to be meant
        "neutral": replace(MOODS["neutral"], corner=-4.0, brow_in=-3.4, squint=0.16, cheek=0.2),
        "tender": replace(MOODS["tender"], nod=-3.4, lids=0.90, corner=-8.6, mouth_width=1.2, cheek=0.9, brow_in=-6.0, brow_mid=-3.4, brow_out=0.6, squint=0.30),
        "amused": replace(MOODS["amused"], corner=-9.4, gap=0.10, jaw=0.6, teeth=1.0, mouth_width=1.30, smirk=2.4, skew=-5.0, squint=0.56, cheek=1.2),
        "guarded": replace(MOODS["guarded"], brow_in=-1.6, lids=0.78, corner=0.4),
    },
)

"""Richard Webber, the chief: sixty, heavy and upright; dark skin, grey hair gone back from the temples, lids that have seen it."""

from __future__ import annotations

from anatomy import Beard, Brow, Eye, Face, Iris, Lash, Mouth, Nose, Skin
from canvas import Pose, Window
from crops import Crop, cropped
from mannequin import Build
from office import coat_over_tie
from person import Dress, Person
from strands import Dye
from whiskers import clipped

HAIR = Dye("#77706c", "#37312f", "#c6c0b9", "#d6d1ca", 1.0)

LIP = Dye("#6d6663", "#342e2c", "#a39c96", "#c4beb8", 0.8)

FACE = Face(
    skin=Skin("#7d523c", "#bd8763", "#593728", "#3e261e", "#251511", "#85443a", "#544240"),
    brow_side=((-90, -104), (-99, -64), (-102, -36), (-97, -2), (-104, 27)),
    jaw=((-104, 27), (-106, 56), (-103, 92), (-97, 122), (-84, 148), (-63, 162), (-34, 166), (-4, 163),
         (32, 152), (66, 132), (90, 104), (97, 66), (96, 42)),
    skull=((95, 0), (97, -60), (82, -120), (30, -150), (-42, -148)),
    eye_near=Eye((-14, 14), (32, 13), 10.6, 6.2),
    eye_far=Eye((-53, 14), (-83, 13.5), 10.0, 5.8),
    iris=Iris("#0f0907", "#2a1812", "#54382a", 10.8, 11.4, 8.5),
    lash=Lash("#120b09", 3.2, 1.8, False),
    brow=Brow("#aaa39c", ((-15, -9), (3, -15), (22, -18.5), (38, -15), (51, -3)),
              ((-55, -9), (-66, -14), (-78, -17.5), (-87, -13.5), (-94, -3)), 9.2, 1.0, 1.1),
    nose=Nose((-68, 67), 1.50, 0.55),
    mouth=Mouth((-76, 116), (-8, 115), 0.43, 5.8, 9.4, "#71423a", "#311818", "#875a4e"),
    ear=(98, 17),
    age=1.0,
    beard=Beard(0.16, "#4a3c38", ("#3a312f", "#6d6461", "#b5aeaa", "#8a8380")),
    lids=0.84,
)

POSE = Pose((431, 198), 0.90, -3.0)
BUILD = Build(1.80, shoulder=0.166, shoulder_drop=0.348, chest=0.182, waist=0.192, hip=0.190, depth=0.140, limb=1.04,
              neck=0.063, turn=26, lean=-2.5)
CROP = Crop(((-92, -72), (-90, -98), (-78, -116), (-40, -124), (-6, -122), (24, -116), (40, -98), (46, -70), (64, -50),
             (74, -14), (81, 26)), thick=5.0, fade=0.35)

WEBBER = Person(
    name="webber",
    drop=30,
    face=FACE,
    pose=POSE,
    window=Window(190, 0, 730, 490),
    hair=lambda face, pose, window: cropped(face, HAIR, CROP, pose, window, clipped(pose, window, LIP)),
    outfits={"coat": Dress(coat_over_tie("#9db6d8", "#6e2733"), ("clasped", "down"))},
    moods=("neutral", "guarded", "amused", "tender", "worried", "hurt"),
    build=BUILD,
    neck=1.36,
    throat=True,
)

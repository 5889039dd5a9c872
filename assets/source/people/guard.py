"""The guard: thirty, very large, a Pacific face, round and patient; black hair cropped close, a bull's neck."""

from __future__ import annotations

from dataclasses import replace

from anatomy import Beard, Brow, Eye, Face, Iris, Lash, Mouth, Nose, Skin
from attitude import Attitude
from canvas import Pose, Window
from crops import Crop, cropped
from mannequin import Build
from moods import MOODS
from person import Dress, Person
from strands import Dye
from uniforms import pullover_over_shirt

HAIR = Dye("#221c1c", "#0b0808", "#54484a")

FACE = Face(
    skin=Skin("#bb835e", "#e2b48c", "#91603f", "#69432f", "#432519", "#b1594a", "#7d5f58"),
    brow_side=((-86, -100), (-101, -62), (-106, -34), (-105, -2), (-106, 26)),
    jaw=((-106, 26), (-108, 58), (-106, 92), (-97, 121), (-81, 145), (-59, 158), (-32, 161), (-4, 159), (30, 149), (64, 130), (88, 102),
         (98, 66), (99, 42)),
    skull=((97, 0), (97, -60), (82, -118), (30, -148), (-40, -146)),
    eye_near=Eye((-14.1, 13.5), (35.8, 9), 11.9, 6.3),
    eye_far=Eye((-53, 13.5), (-84, 10), 11.2, 5.8),
    iris=Iris("#120b09", "#30201a", "#5f4433", 11.6, 12.3, 8.9),
    lash=Lash("#120b0b", 3.4, 2.2, False),
    brow=Brow(
        "#191213",
        ((-15, -9.5), (4, -14), (24, -17), (39, -15), (51, -8)),
        ((-55, -9.5), (-66, -13.5), (-78, -15.5), (-87, -13.5), (-93.5, -7)),
        9.4,
        1.0,
        0.85,
    ),
    nose=Nose((-60, 62), 1.46, 0.5),
    mouth=Mouth((-65, 109), (1, 108), 0.43, 6.6, 10.2, "#93534a", "#48211e", "#a96a5e"),
    ear=(99, 16),
    age=0.2,
    beard=Beard(0.22, "#4c352a", ("#1d1514", "#3b2c27", "#57473f", "#4a3a32")),
    lids=0.88,
)

POSE = Pose((433, 196), 0.83, -1.5)
BUILD = Build(
    1.88,
    shoulder=0.186,
    shoulder_drop=0.340,
    chest=0.2,
    slope=0.076,
    waist=0.206,
    hip=0.204,
    depth=0.142,
    limb=1.14,
    neck=0.076,
    hand=1.12,
    turn=26,
)

CROP = Crop(
    ((-97, -66), (-89, -84), (-75, -97), (-56, -101), (-40, -98), (-18, -103), (14, -101), (38, -91), (50, -76), (55, -60),
     (64, -40), (74, -10), (82, 22)),
    thick=4.0,
    fade=0.75,
    curl=0.35,
)

GUARD = Person(
    name="guard",
    drop=0,
    face=FACE,
    pose=POSE,
    bearing=Attitude(11, -2),
    window=Window(190, 0, 730, 480),
    hair=lambda face, pose, window: cropped(face, HAIR, CROP, pose, window),
    outfits={"uniform": Dress(pullover_over_shirt("#2d3340", "#9aa3ad", "#23252d"), ("clasped", "down"))},
    moods=("neutral", "worried", "guarded"),
    build=BUILD,
    neck=1.70,
    throat=True,
    stances={"worried": "down"},
    own={
        # patience is his trade: shut, he lifts his chin and looks at the wall, never down at you
        "guarded": replace(MOODS["guarded"], nod=4.6, bow=-5.0, turn=6.0, brow_in=-0.8, brow_mid=0.6, lids=0.82, look_x=4.2,
                           look_y=-0.6, corner=1.6, smirk=0.0, mouth_width=0.86, press=1.0, clench=0.9),
    },
)

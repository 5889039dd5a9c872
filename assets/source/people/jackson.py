"""Jackson Avery: light brown skin, grey-green eyes, hair cropped to the skull, an easy open face."""

from __future__ import annotations

from anatomy import Beard, Brow, Eye, Face, Iris, Lash, Mouth, Nose, Skin
from barber import short_crop
from canvas import Pose, Window
from cloth import Figure, Tailor
from menswear import scrubs_and_coat
from person import Person
from strands import Dye

HAIR = Dye("#33241d", "#17100d", "#6a5143")

FACE = Face(
    skin=Skin("#c8966f", "#eac49d", "#9c6748", "#6f4433", "#462720", "#b8604c", "#86645e"),
    brow_side=((-85, -100), (-94, -62), (-98, -34), (-93, -2), (-96, 25)),
    jaw=((-96, 25), (-93, 53), (-87, 86), (-79, 115), (-67, 140), (-51, 152), (-30, 155), (-8, 151),
         (20, 137),
         (49, 115), (71, 88), (82, 58), (87, 38)),
    skull=((90, 0), (93, -60), (79, -118), (30, -148), (-40, -144)),
    eye_near=Eye((-13, 13), (34, 9), 13.2, 6.4),
    eye_far=Eye((-53, 13), (-85, 10), 12.6, 6.0),
    iris=Iris("#2d3a33", "#64806f", "#a9bda0", 11.6, 12.6, 9.2),
    lash=Lash("#1a100e", 3.6, 3.0, False),
    brow=Brow("#241813", ((-14, -10), (4, -15.5), (23, -20), (38, -18), (50, -8)),
              ((-54, -10), (-65, -15), (-77, -18), (-86, -15.5), (-92.5, -7)), 8.6, 0.9, 0.9),
    nose=Nose((-66, 64), 1.22, 0.55),
    mouth=Mouth((-74, 109), (-10, 108), 0.43, 6.8, 10.6, "#99574c", "#4b211e", "#ad6a5c"),
    ear=(92, 15),
    age=0.25,
    beard=Beard(0.34, "#5a4034", ("#2c1d18", "#4f392e", "#6b5446", "#5f483c")),
)

POSE = Pose((428, 234), 0.96, -0.5)
FIGURE = Figure(centre=440, wide=0.94, slope=16, lift=-20)

JACKSON = Person(
    name="jackson",
    drop=20,
    face=FACE,
    pose=POSE,
    window=Window(190, 0, 720, 480),
    hair=lambda face, pose, window: short_crop(face, HAIR, pose, window),
    outfits={
        "coat": lambda face, pose: scrubs_and_coat(
            face, Tailor(FIGURE, 10), pose, "#86abc4", "#b9b4bd", near_in_pocket=False
        ),
    },
    moods=("neutral", "amused", "worried"),
)

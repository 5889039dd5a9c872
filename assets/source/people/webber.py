"""Richard Webber, the chief: dark skin, close grey hair and a grey moustache, heavy-lidded patient eyes."""

from __future__ import annotations

from anatomy import Beard, Brow, Eye, Face, Iris, Lash, Mouth, Nose, Skin
from barber import short_crop
from canvas import Pose, Window
from cloth import Figure, Tailor
from menswear import shirt_and_coat
from person import Person
from strands import Dye

HAIR = Dye("#56504d", "#241f1e", "#a09a96", "#c4bfba", 0.9)

FACE = Face(
    skin=Skin("#8b5d44", "#bd8b66", "#643e2e", "#452a21", "#2b1814", "#8a4438", "#5b4542"),
    brow_side=((-88, -100), (-98, -62), (-101, -34), (-96, -2), (-99, 27)),
    jaw=((-99, 27), (-98, 56), (-94, 90), (-86, 119), (-73, 144), (-55, 156), (-31, 160), (-6, 157),
         (26, 145),
         (58, 123), (81, 95), (90, 62), (93, 40)),
    skull=((93, 0), (95, -60), (80, -118), (30, -148), (-40, -144)),
    eye_near=Eye((-13, 13), (34, 9.5), 12.0, 6.2),
    eye_far=Eye((-53, 13), (-85, 10.5), 11.4, 5.8),
    iris=Iris("#120a08", "#2e1b14", "#5a3a2a", 11.2, 12.0, 8.8),
    lash=Lash("#140c0a", 3.4, 2.4, False),
    brow=Brow("#3a302d", ((-14, -9), (4, -14.5), (23, -18.5), (38, -16), (50, -7)),
              ((-54, -9), (-65, -14), (-77, -16.5), (-86, -14), (-92.5, -6)), 8.6, 0.9, 0.85),
    nose=Nose((-66, 65), 1.36, 0.5),
    mouth=Mouth((-74, 111), (-9, 110), 0.43, 6.4, 10.4, "#74433a", "#35191a", "#85544a"),
    ear=(95, 15),
    age=1.0,
    beard=Beard(0.5, "#4f4340", ("#3a312f", "#6d6461", "#b5aeaa", "#8a8380")),
    lids=0.9,
)

POSE = Pose((432, 232), 0.98, -1.0)
FIGURE = Figure(centre=440, wide=1.0, slope=22, lift=-20, mass=0.05)

WEBBER = Person(
    name="webber",
    drop=35,
    face=FACE,
    pose=POSE,
    window=Window(190, 0, 730, 490),
    hair=lambda face, pose, window: short_crop(face, HAIR, pose, window),
    outfits={"coat": lambda face, pose: shirt_and_coat(face, Tailor(FIGURE, 11), pose)},
    moods=("neutral", "worried", "tender"),
)

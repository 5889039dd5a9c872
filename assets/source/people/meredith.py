"""Meredith Grey: thin face, pale eyes set a little tired, straight light-brown hair to the shoulder."""

from __future__ import annotations

from dataclasses import replace

from anatomy import Brow, Eye, Face, Iris, Lash, Mouth, Nose, Skin
from canvas import Pose, Window
from cloth import Figure, Tailor
from cuts import LONG, fitted
from person import Person
from strands import Dye, Sheen
from tresses import long_hair, moved
from womenswear import scrubs, scrubs_and_coat

FACE = Face(
    skin=Skin("#f3d3c0", "#fff2e6", "#cf9a88", "#a0665d", "#74423a", "#dc7f74", "#b2979f"),
    brow_side=((-83, -96), (-92, -60), (-95, -32), (-90, 3), (-91.5, 28)),
    jaw=((-91.5, 28), (-89, 54), (-83, 84), (-72, 114), (-58, 137), (-43, 149), (-27, 152), (-9, 146),
         (12, 130), (36, 106), (55, 80), (66, 54), (74, 36)),
    skull=((82, 0), (88, -60), (76, -118), (30, -148), (-40, -142)),
    eye_near=Eye((-13, 18), (37, 13.5), 15.0, 7.2),
    eye_far=Eye((-49, 18), (-82, 14.5), 14.2, 6.6),
    iris=Iris("#33423f", "#5f7a72", "#a3b8a6", 13.0, 14.0, 9.8),
    lash=Lash("#3a2620", 3.4, 4.5, True),
    brow=Brow("#7a5c42", ((-12, -12), (4, -16), (21, -18.5), (36, -15.5), (47, -6)),
              ((-50, -12), (-61, -16), (-72, -18), (-81, -15), (-88, -7)), 6.4, 0.6),
    nose=Nose((-61, 60), 0.82, 0.40),
    mouth=Mouth((-65, 106), (-15, 105), 0.42, 5.4, 8.4, "#b5625f", "#74302e", "#c67b74"),
    ear=(86, 16),
    age=0.25,
    lids=0.94,
)

STYLE = moved(
    replace(LONG, dye=Dye("#86643f", "#3c2717", "#d9b381"), wave=(4.0, 1.6, 0.1, 0.3),
            sheen=Sheen(0.27, 0.11, 0.6, (0.62, 0.14, 0.4)), dense=0.9),
    fitted(near=0.58, far=0.66, length=0.62),
)

POSE = Pose((446, 238), 0.94, 0.5)
FIGURE = Figure(centre=450, wide=0.95, slope=18, lift=-24)

MEREDITH = Person(
    name="meredith",
    drop=95,
    face=FACE,
    pose=POSE,
    window=Window(210, 20, 720, 600),
    hair=lambda face, pose, window: long_hair(STYLE, pose, window),
    outfits={
        "scrubs": lambda face, pose: scrubs(
            face, Tailor(FIGURE, 6), pose, "#86abc4", "#a9adb6",
            arms="down"
        ),
        "coat": lambda face, pose: scrubs_and_coat(face, Tailor(FIGURE, 7), pose, "#86abc4"),
    },
    moods=("neutral", "guarded", "amused", "worried"),
)

"""Christina Yang: a broad brow and a pointed chin, level dark eyes that miss nothing, black curls."""

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
    skin=Skin("#eec9a8", "#fdead0", "#c0906f", "#8e5d48", "#5f3627", "#d6756a", "#a08a86"),
    brow_side=((-86, -96), (-96, -60), (-99, -32), (-95, 3), (-98, 30)),
    jaw=((-98, 30), (-95, 56), (-87, 84), (-74, 111), (-58, 132), (-43, 143), (-26, 146), (-8, 141),
         (14, 126), (41, 102), (62, 78), (75, 52), (80, 36)),
    skull=((87, 0), (92, -60), (78, -118), (30, -148), (-40, -142)),
    eye_near=Eye((-13, 18.5), (39, 9.5), 13.4, 6.4),
    eye_far=Eye((-50, 18.5), (-85, 11), 12.8, 5.8),
    iris=Iris("#150c0a", "#33201a", "#6a4836", 13.0, 13.6, 10.0),
    lash=Lash("#130c0d", 4.2, 6.0, False),
    brow=Brow("#1f1615", ((-13, -11), (4, -17), (23, -22), (39, -21), (52, -12)),
              ((-51, -11), (-62, -17), (-74, -21), (-84, -19.5), (-92, -12)), 7.4, 0.8),
    nose=Nose((-57, 57), 1.02, 0.22),
    mouth=Mouth((-66, 101), (-11, 100), 0.415, 7.0, 11.4, "#a8545a", "#652a2e", "#bb6e6a"),
    ear=(90, 16),
    lids=0.92,
)

STYLE = moved(
    replace(LONG, dye=Dye("#231c20", "#0a080b", "#625560"), wave=(16.0, 4.2, 0.0, 0.22),
            sheen=Sheen(0.2, 0.07, 0.7, (0.55, 0.09, 0.6)), dense=0.85),
    fitted(near=1.12, far=1.30, length=0.58, lift=-8, clear=7),
)

POSE = Pose((446, 238), 0.95, -2.0)
FIGURE = Figure(centre=450, wide=0.97, slope=10, lift=-24)

CHRISTINA = Person(
    name="christina",
    drop=90,
    face=FACE,
    pose=POSE,
    window=Window(190, 10, 750, 600),
    hair=lambda face, pose, window: long_hair(STYLE, pose, window),
    outfits={
        "scrubs": lambda face, pose: scrubs(
            face, Tailor(FIGURE, 8), pose, "#86abc4", "#2c2b33",
            arms="down"
        ),
        "coat": lambda face, pose: scrubs_and_coat(face, Tailor(FIGURE, 9), pose, "#86abc4"),
    },
    moods=("neutral", "guarded", "amused", "worried"),
)

"""The gate agent: fifty, tired, not cruel; an ash-blond bob, a navy blazer and the airline's scarf."""

from __future__ import annotations

from dataclasses import replace

from anatomy import Brow, Eye, Face, Iris, Lash, Mouth, Nose, Skin
from canvas import Pose, Window
from cloth import Figure, Tailor
from cuts import LONG, fitted
from person import Person
from strands import Dye, Sheen
from tresses import long_hair, moved
from womenswear import blazer

FACE = Face(
    skin=Skin("#eac6ae", "#fae6d4", "#c18e78", "#935c50", "#693a31", "#cf7466", "#a68e90"),
    brow_side=((-85, -96), (-95, -60), (-98, -32), (-92, 3), (-95, 30)),
    jaw=((-95, 30), (-95, 58), (-90, 88), (-79, 114), (-63, 135), (-45, 147), (-26, 150), (-6, 146),
         (18, 132),
         (45, 110), (65, 84), (76, 56), (80, 36)),
    skull=((86, 0), (91, -60), (78, -118), (30, -148), (-40, -142)),
    eye_near=Eye((-13, 18), (37, 15), 14.6, 7.4),
    eye_far=Eye((-50, 18), (-83, 16), 13.8, 6.8),
    iris=Iris("#2e3a44", "#5d7484", "#9db0ba", 12.6, 13.6, 9.6),
    lash=Lash("#3a2a24", 3.4, 4.0, True),
    brow=Brow("#6f5a48", ((-12, -11), (4, -16), (22, -19), (37, -16), (48, -6)),
              ((-51, -11), (-62, -15.5), (-74, -18), (-83, -15), (-90, -6)), 6.2, 0.6),
    nose=Nose((-61, 60), 0.96, 0.42),
    mouth=Mouth((-67, 105), (-12, 104), 0.42, 5.0, 8.0, "#a8504f", "#6a2b2b", "#b9685f"),
    ear=(89, 16),
    age=0.8,
    lids=0.88,
)

STYLE = moved(
    replace(LONG, loose=(), dye=Dye("#9a8468", "#4d3d2e", "#dccbab"), wave=(7.0, 1.6, 0.3, 0.3),
            sheen=Sheen(0.26, 0.10, 0.6, (0.6, 0.12, 0.4)), dense=0.85),
    fitted(near=0.72, far=0.9, length=0.26, lift=-4, clear=3),
)

POSE = Pose((446, 238), 0.94, 0.0)
FIGURE = Figure(centre=450, wide=1.02, slope=14, lift=-22, mass=0.04)

AGENT = Person(
    name="agent",
    drop=80,
    face=FACE,
    pose=POSE,
    window=Window(200, 10, 730, 520),
    hair=lambda face, pose, window: long_hair(STYLE, pose, window),
    outfits={"uniform": lambda face, pose: blazer(face, Tailor(FIGURE, 12), pose)},
    moods=("neutral", "worried", "tender"),
)

"""Callie Torres: a full figure, a strong round face, high arched brows, black waves with weight."""

from __future__ import annotations

from dataclasses import replace

from anatomy import Brow, Eye, Face, Iris, Lash, Mouth, Nose, Skin
from attitude import Attitude
from canvas import Pose, Window
from cuts import LONG, fitted
from mannequin import Build
from moods import MOODS
from person import Dress, Person
from strands import Dye, Sheen
from tresses import Lock, long_hair, moved
from wardrobe import coat_over_scrubs, scrubs_alone

FACE = Face(
    skin=Skin("#dba582", "#f4d3b3", "#ae7156", "#7d4939", "#572a21", "#c8584c", "#8d6a68"),
    brow_side=((-86, -96), (-97, -60), (-100, -32), (-94, 3), (-98, 30)),
    jaw=((-98, 30), (-98, 58), (-92, 88), (-79, 116), (-63, 136), (-45, 147), (-25, 149), (-4, 145),
         (22, 131), (49, 109), (68, 84), (77, 56), (81, 36)),
    skull=((87, 0), (92, -60), (78, -118), (30, -148), (-40, -142)),
    eye_near=Eye((-13, 17.5), (40, 10.5), 16.4, 8.2),
    eye_far=Eye((-50.5, 17.5), (-84.5, 12), 15.2, 7.4),
    iris=Iris("#24130d", "#52301f", "#915f40", 14.4, 15.4, 10.8),
    lash=Lash("#140b0b", 4.5, 6.5, True),
    brow=Brow("#231512", ((-13, -14), (4, -19.5), (23, -24), (40, -22.5), (55, -13)),
              ((-52, -14), (-63, -19.5), (-75, -23), (-85, -21), (-93, -13)), 8.6, 1.0),
    nose=Nose((-61, 58), 1.02, 0.35),
    mouth=Mouth((-70, 103), (-5, 102), 0.415, 9.6, 14.0, "#9f3e42", "#581c20", "#b95852"),
    ear=(91, 16),
)

# what closes the ends of the far fall over a white coat
_TIPS = (
    Lock(((-112, 120), (-122, 190), (-112, 250), (-98, 300), (-104, 338)), 24, -0.10, 0.25),
    Lock(((-124, 130), (-136, 200), (-128, 262), (-114, 312), (-112, 348)), 26, -0.14, 0.25),
)

STYLE = moved(
    replace(LONG, locks=(*_TIPS, *LONG.locks), dye=Dye("#2a1d1d", "#0d0809", "#6a4d48"), wave=(21.0, 2.5, 0.05, 0.24),
            sheen=Sheen(0.26, 0.08, 0.85, (0.58, 0.10, 0.6))),
    fitted(near=1.12, far=1.18, length=0.86, lift=-6, clear=9),
)

POSE = Pose((430, 190), 0.86, -1.0)
BUILD = Build(1.75, shoulder=0.154, shoulder_drop=0.336, slope=0.054, chest=0.158, waist=0.142, hip=0.198, depth=0.112, limb=0.92,
              neck=0.046, upper=0.282, fore=0.250, bust=0.078, hand=0.92, turn=24, sway=1.5)

CALLIE = Person(
    name="callie",
    drop=65,
    face=FACE,
    pose=POSE,
    bearing=Attitude(12, -3),
    window=Window(180, 10, 760, 680),
    hair=lambda face, pose, window: long_hair(STYLE, pose, window),
    outfits={
        "coat": Dress(coat_over_scrubs("#2f4468"), ("hip", "folded")),
        "scrubs": Dress(scrubs_alone("#2f4468"), ("hip", "folded")),
    },
    moods=("neutral", "guarded", "amused", "tender", "joyful", "worried", "hurt", "angry", "crying", "stunned"),
    build=BUILD,
    neck=1.05,
    own={
        "amused": replace(MOODS["amused"], skew=-6.0, smirk=3.0),
        # one brow asks the question; her chin stays up, angry or hurt
        "guarded": replace(MOODS["guarded"], bow=-2.0, skew=-3.0, brow_in=-1.8, look_x=2.0, corner=0.4, smirk=0.8),
        "angry": replace(MOODS["angry"], nod=-0.6, bow=1.5, squint=0.34, flush=0.4),
        "hurt": replace(MOODS["hurt"], nod=-2.6, bow=3.0, look_x=-1.4, look_y=1.6, press=0.5, quiver=0.0),
    },
    stances=dict.fromkeys(("guarded", "worried", "hurt", "crying", "angry"), "folded"),
)

"""Lexie Grey: small, a round young face, large brown eyes, long brown hair parted off the middle."""

from __future__ import annotations

from dataclasses import replace

from anatomy import Brow, Eye, Face, Iris, Lash, Mouth, Nose, Skin
from canvas import Pose, Window
from cuts import LONG, fitted
from mannequin import Build
from person import Dress, Person
from strands import Dye
from tresses import long_hair, moved
from wardrobe import coat_over_scrubs, scrubs_alone, trench_over_sweater

FACE = Face(
    skin=Skin("#f5d2be", "#fff0e2", "#d39884", "#a5645b", "#7b4038", "#e47a6e", "#b994a4"),
    brow_side=((-86, -96), (-96, -60), (-98.5, -32), (-92, 3), (-94.5, 28)),
    jaw=((-94.5, 28), (-93, 54), (-87, 82), (-75, 110), (-60, 131), (-43, 142.5), (-25, 145), (-6, 140),
         (17, 127), (43, 105), (62, 81), (73, 54), (78, 36)),
    skull=((86, 0), (92, -60), (78, -118), (30, -148), (-40, -142)),
    eye_near=Eye((-13, 19), (40, 12.5), 19.6, 9),
    eye_far=Eye((-50, 19), (-85, 13.5), 18.8, 8.2),
    iris=Iris("#3a1e13", "#744326", "#bb8049", 15.6, 17.0, 11.6),
    lash=Lash("#2b1714", 4.2, 6.0, True),
    brow=Brow("#5a392b", ((-12, -15), (4, -20), (22, -23.5), (38, -21), (50, -11)),
              ((-52, -15), (-63, -20), (-75, -22.5), (-84, -20.5), (-91, -12)), 7.6, 0.7),
    nose=Nose((-59, 56), 0.86, 0.30),
    mouth=Mouth((-66, 101), (-11, 100), 0.415, 7.6, 11.2, "#bf6260", "#7a2e2e", "#d07c74"),
    ear=(90, 16),
)

STYLE = moved(
    replace(LONG, dye=Dye("#4f3427", "#1e110e", "#a07050")),
    fitted(near=0.74, far=0.86, length=0.97),
)

POSE = Pose((430, 188), 0.84, 2.5)
BUILD = Build(1.66, shoulder=0.150, shoulder_drop=140.322, chest=0.148, waist=0.120, hip=0.168, depth=0.096, limb=0.80,
              neck=0.046, upper=0.265, fore=0.232, bust=0.058, hand=0.86)

LEXIE = Person(
    name="lexie",
    drop=140,
    face=FACE,
    pose=POSE,
    window=Window(210, 20, 720, 680),
    hair=lambda face, pose, window: long_hair(STYLE, pose, window),
    outfits={
        "scrubs": Dress(scrubs_alone("#86abc4", sleeve="#b9b4bd"), ("hug", "down", "chest")),
        "coat": Dress(coat_over_scrubs("#86abc4"), ("down", "hug")),
        "street": Dress(trench_over_sweater("#bb9a78", "#5f7f90"), ("down", "chest")),
    },
    moods=("neutral", "guarded", "amused", "tender", "joyful", "worried", "hurt", "angry", "crying", "stunned",
           "panic"),
    build=BUILD,
    stances={"amused": "down", "joyful": "down", "angry": "down", "tender": "chest", "hurt": "chest", "panic": "chest",
             "worried": "hug", "crying": "hug", "guarded": "hug"},
)

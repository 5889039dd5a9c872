"""Jackson Avery: thirty-two, lean and easy; light brown skin, sea-green eyes, a long clean jaw, hair cropped to the skull."""

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
from wardrobe import coat_over_scrubs, scrubs_alone

HAIR = Dye("#33251e", "#150e0b", "#6b5444")

FACE = Face(
    skin=Skin("#c9976f", "#efc8a0", "#9e6a4a", "#714635", "#472820", "#bd6450", "#89685f"),
    brow_side=((-82, -100), (-91, -62), (-95, -34), (-89, -2), (-95, 24)),
    jaw=((-95, 24), (-92, 50), (-82, 86), (-76, 117), (-67, 143), (-52, 157), (-31, 160), (-10, 156),
         (16, 142), (44, 117), (67, 91), (80, 62), (85, 42)),
    skull=((88, 0), (91, -60), (77, -116), (30, -144), (-40, -140)),
    eye_near=Eye((-13, 12.5), (35, 7.5), 11.8, 6.0),
    eye_far=Eye((-52, 12.5), (-84, 8.5), 11.2, 5.6),
    iris=Iris("#2b4a48", "#6d9a90", "#b9d3bb", 11.2, 12.2, 8.9),
    lash=Lash("#170e0c", 3.4, 2.6, False),
    brow=Brow("#241812", ((-14, -10.5), (4, -14), (22, -17), (37, -15.5), (49, -7)),
              ((-54, -10.5), (-65, -13.5), (-76, -15.5), (-85, -13.5), (-92, -7)), 7.4, 0.9, 0.95),
    nose=Nose((-66, 64), 1.20, 0.5),
    mouth=Mouth((-73, 111), (-11, 110), 0.43, 7.2, 11.2, "#a05f53", "#4b231f", "#b37062"),
    ear=(90, 15),
    age=0.12,
    beard=Beard(0.20, "#5a4034", ("#2c1d18", "#4f392e", "#6b5446", "#5f483c")),
)

POSE = Pose((433, 197), 0.86, 1.0)
BUILD = Build(1.82, shoulder=0.153, shoulder_drop=0.344, slope=0.062, chest=0.151, waist=0.132, hip=0.156, depth=0.102, limb=0.88,
              neck=0.044, turn=30, lean=0.5, sway=2.0)
CROP = Crop(((-88, -58), (-84, -76), (-66, -88), (-24, -93), (18, -89), (42, -79), (51, -64), (62, -48), (70, -14), (79, 22)),
            thick=2.5, fade=0.85)

JACKSON = Person(
    name="jackson",
    drop=20,
    face=FACE,
    pose=POSE,
    bearing=Attitude(8, -2),
    window=Window(190, 0, 720, 480),
    hair=lambda face, pose, window: cropped(face, HAIR, CROP, pose, window),
    outfits={
        "scrubs": Dress(scrubs_alone("#7fa9c6", tee="#6d7480"), ("down", "open")),
        "coat": Dress(coat_over_scrubs("#7fa9c6", "#6d7480"), ("easy",)),
    },
    moods=("neutral", "guarded", "amused", "tender", "worried", "hurt"),
    build=BUILD,
    neck=1.06,
    throat=True,
    own={mood: replace(MOODS[mood], furrow=0.4) for mood in ("worried", "hurt")},
)

"""Jackson Avery: thirty-two, lean and easy; light brown skin, sea-green eyes, a long clean jaw, hair cropped to the skull."""

from __future__ import annotations

from dataclasses import replace

from anatomy import Beard, Brow, Eye, Face, Iris, Lash, Mouth, Nose, Skin
from attitude import Attitude
from canvas import Pose, Window
from crops import Crop, cropped, cropped_aside, cropped_behind
from mannequin import Build
from marks import Marks, marked
from moods import MOODS
from person import Dress, Hair, Person, Side
from profiles import Profile
from strands import Dye
from wardrobe import scrubs_alone

HAIR = Dye("#433126", "#1c120d", "#7a604c")

FACE = Face(
    skin=Skin("#c9976f", "#efc8a0", "#9e6a4a", "#714635", "#472820", "#bd6450", "#89685f"),
    brow_side=((-66, -102), (-81, -66), (-90, -38), (-95, -16), (-92, 4), (-96, 31)),
    jaw=((-96, 31), (-94, 48), (-84.5, 78), (-77, 110), (-67, 137), (-51, 150), (-31, 152.5), (-13, 149),
         (9, 138), (35, 121), (55, 103), (64, 89), (73, 64), (81, 40)),
    skull=((86, 0), (89, -60), (76, -116), (30, -144), (-40, -140)),
    eye_near=Eye((-13.5, 13), (36.5, 9), 14.2, 7.0),
    eye_far=Eye((-53.5, 13), (-84.5, 9.5), 13.6, 6.7),
    iris=Iris("#33473f", "#64806f", "#97ac90", 13.2, 14.0, 9.7),
    lash=Lash("#170e0c", 3.4, 2.6, False),
    brow=Brow("#241812", ((-15, -5.0), (4, -8.8), (23, -12.2), (41, -12.6), (55, -4.6)),
              ((-55, -5.0), (-65, -8.6), (-76, -11.6), (-85, -11.6), (-93, -6.0)), 10.6, 1.0, 0.95),
    nose=Nose((-60, 64), 1.24, 0.5, bridge=0.92),
    mouth=Mouth((-65, 108), (-2, 107), 0.43, 9.6, 14.0, "#8e4a43", "#47201c", "#b0685f"),
    ear=(87, 16),
    age=0.12,
    lids=0.90,
    beard=Beard(0.20, "#5a4034", ("#2c1d18", "#4f392e", "#6b5446", "#5f483c")),
)

# light on brow, cheekbone and jaw; the far cheek is hollow between them
_BONES = Marks(
    folds=(
        (((-84, 70), (-82, 88), (-74, 104)), 4.0, 0.13),
    ),
    lights=((22, 45, 24, 8, 0.20), (-88, 40, 6, 10, 0.24), (16, -4, 26, 4, 0.16), (52, 104, 16, 8, 0.14), (-32, 139, 13, 6, 0.18)),
)

POSE = Pose((431, 247), 0.846, 1.0)
BUILD = Build(1.82, shoulder=0.192, shoulder_drop=0.342, slope=0.050, chest=0.151, waist=0.132, hip=0.156, depth=0.102, limb=0.88,
              neck=0.041, turn=30, lean=0.5, sway=2.0)
CROP = Crop(((-89, -44), (-83, -60), (-74, -76), (-62, -85), (-44, -83), (-20, -81), (8, -87), (30, -99), (44, -86), (48, -64),
             (58, -48), (70, -12), (77, 22)), thick=4.2, fade=0.92, knot=6.0, soft=12.0, grain=0.7)

_PROFILE = Profile(
    forehead=((-64, -120), (-85, -96), (-98, -66), (-103.5, -38), (-107, -15)),
    root=(-99, 6), bridge=((-106.5, 23), (-119, 45)), tip=(-133.5, 63), base=(-110, 78),
    upper=(-117.5, 98.5), meet=(-109.5, 107), lower=(-115.5, 115.5), fold=(-105, 127), chin=((-109.5, 138), (-106, 149), (-90, 154)),
    eye=(-87, 13.5), corner=(-53, 9.5), up=15.0, down=7.5, mouth=(-71, 107), angle=(24, 98), ear=(34, 16), throat=-14, pit=(-30, 178), blunt=1.3, nape=20,
    brow=((-103, -5), (-92, -11), (-76, -15), (-58, -14.5), (-44, -6)),
)
_HAIRLINE = ((-88, -89), (-70, -94), (-46, -92), (-27, -84), (-20, -62), (-8, -46), (4, -16), (10, 8))
_BONES_ASIDE = Marks(lights=((-50, 42, 24, 8, 0.20), (-74, -5, 24, 4, 0.16), (-16, 92, 18, 9, 0.07), (-94, 138, 8, 7, 0.18)))


def _hair_aside(face: Face, pose: Pose, window: Window) -> Hair:
    return cropped_aside(face, HAIR, replace(CROP, hairline=_HAIRLINE), _PROFILE, pose, window, marked(_BONES_ASIDE, face, pose, window))


JACKSON = Person(
    name="jackson",
    drop=20,
    face=FACE,
    pose=POSE,
    bearing=Attitude(6, -1),
    window=Window(190, 0, 720, 480),
    hair=lambda face, pose, window: cropped(face, HAIR, CROP, pose, window, marked(_BONES, face, pose, window)),
    outfits={
        "scrubs": Dress(scrubs_alone("#7fa9c6", tee="#6d7480"), ("weight", "away", "shrug", "bowed", "turned")),
    },
    moods=("neutral", "guarded", "amused", "tender", "worried", "hurt", "turned", "aside", "aside_low"),
    build=BUILD,
    back=lambda face, pose, window: cropped_behind(face, HAIR, CROP, pose, window),
    side=Side(_PROFILE, _hair_aside, -6),
    neck=0.98,
    throat=True,
    stances={"turned": "turned", "guarded": "away", "amused": "shrug"} | {"aside": "away"} | dict.fromkeys(("tender", "worried", "hurt", "aside_low"), "bowed"),
    own={
        "aside": replace(MOODS["aside"], brow_in=-5.0, brow_mid=-1.8, corner=-3.0, lids=0.90),
        "worried": replace(MOODS["worried"], furrow=0.4),
        "aside_low": replace(MOODS["aside_low"], corner=1.8, furrow=0.4, quiver=0.0),
        # open even at rest; where he shuts it he only looks down
        "neutral": replace(MOODS["neutral"], nod=-1.2, corner=-2.0, brow_in=-0.8, brow_mid=-0.6, skew=-1.6, smirk=0.4, lids=0.96, squint=0.26, cheek=0.2),
        "guarded": replace(MOODS["guarded"], turn=5.0, bow=-1.0, lids=0.80, look_x=2.9, look_y=0.4, brow_in=-2.6, brow_mid=0.0, brow_out=-0.4, corner=0.0, press=0.4, clench=0.0),
        "hurt": replace(MOODS["hurt"], furrow=0.4, brow_in=-9.4, brow_mid=0.0, corner=2.2, lids=0.72, press=0.2),
        "amused": replace(MOODS["amused"], corner=-6.6, gap=0.22, jaw=1.8, teeth=1.0),
    },
)

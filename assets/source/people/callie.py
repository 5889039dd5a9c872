"""Callie Torres: a full figure, a broad full face, thick arched brows, a wide mouth, black waves with weight."""

from __future__ import annotations

from dataclasses import replace

from anatomy import Brow, Eye, Face, Iris, Lash, Mouth, Nose, Skin
from attitude import Attitude
from canvas import Pose, Window
from cuts import LONG, fitted
from mannequin import Build
from marks import Marks, marked
from moods import MOODS
from person import Dress, Hair, Person
from strands import Dye, Sheen
from tresses import Lock, long_hair, moved
from wardrobe import coat_over_scrubs, scrubs_alone

FACE = Face(
    skin=Skin("#dca37c", "#f7d2ad", "#b06e50", "#7e4837", "#572a20", "#c9584a", "#8f6a62"),
    brow_side=((-86, -96), (-97, -60), (-101, -32), (-98, 3), (-103, 30)),
    jaw=((-103, 30), (-103.5, 56), (-97, 86), (-86, 115), (-70, 137), (-51, 149.5), (-28, 153), (-1, 149.5),
         (31, 135), (62, 110), (80, 84), (87, 58), (89, 36)),
    skull=((87, 0), (92, -60), (78, -118), (30, -148), (-40, -142)),
    eye_near=Eye((-12.7, 16), (45.6, 9.5), 17.4, 8.6, 0.52),
    eye_far=Eye((-51, 16), (-86, 11), 16.4, 7.8, 0.52),
    iris=Iris("#24130d", "#52301f", "#915f40", 16.3, 17.4, 11.1),
    lash=Lash("#140b0b", 4.5, 6.5, True),
    brow=Brow("#231512", ((-14, -12.2), (3, -18.2), (24, -26.2), (44, -27.2), (62, -13.2)),
              ((-52, -12.2), (-63, -18.7), (-75, -25.2), (-86, -24.7), (-95, -14.2)), 9.2, 1.1),
    nose=Nose((-57, 60), 1.16, 0.38),
    mouth=Mouth((-65, 106.5), (14, 104.5), 0.42, 11.8, 17.0, "#a2413f", "#581d1d", "#bd5d54", bow=1.6),
    ear=(91, 16),
)

# what closes the ends of the far fall over a white coat
_TIPS = (
    Lock(((-112, 120), (-122, 190), (-112, 250), (-98, 300), (-104, 338)), 24, -0.10, 0.25),
    Lock(((-124, 130), (-136, 200), (-128, 262), (-114, 312), (-112, 348)), 26, -0.14, 0.25),
)
# thick waves that leave the outline, and one that falls over the brow
_WAVES = (
    Lock(((48, -156), (2, -166), (-70, -146), (-120, -84), (-138, 0), (-134, 84), (-158, 158), (-150, 226), (-172, 282)), 26, 0.10, 1.3),
    Lock(((52, -156), (96, -150), (138, -96), (152, -6), (160, 84), (150, 160), (164, 232), (152, 296)), 24, 0.08, 1.3),
    Lock(((38, -106), (0, -106), (-48, -88), (-86, -46), (-102, 4), (-116, 62), (-106, 118), (-126, 168)), 12, 0.16, 1.0),
    Lock(((40, -106), (58, -92), (70, -50), (80, -6), (72, 46), (84, 96), (68, 150)), 12, 0.14, 1.0),
)
_LOOSE = (
    ((44, -104), (60, -70), (64, -30), (72, 6), (66, 40)),
    ((-60, -152), (-112, -118), (-138, -60), (-146, 0)),
    ((90, -156), (132, -124), (156, -60), (164, 10)),
)


def _off_the_face(x: float, y: float) -> tuple[float, float]:
    """The near fall leaves her cheek and jaw free."""
    if x > 36 and y > -100:
        x += 24 * min(1, (y + 100) / 60) * min(1, (x - 36) / 20) * max(0, 1 - max(0, y - 60) / 170)
    return x, y


STYLE = moved(moved(
    replace(LONG, locks=(*_TIPS, *LONG.locks, *_WAVES), dye=Dye("#2a1d1d", "#0d0809", "#6a4d48"), wave=(21.0, 2.5, 0.05, 0.24),
            loose=(*LONG.loose, *_LOOSE),
            sheen=Sheen(0.25, 0.05, 1.0, (0.55, 0.06, 0.85))),
    fitted(near=0.98, far=1.06, length=0.86, lift=-2, clear=17),
), _off_the_face)

# high cheekbones, deep eyes
_BONES = Marks(
    folds=((((-10, -10), (8, -15), (28, -15), (42, -7)), 2.6, 0.12),),
    lights=((20, 40, 24, 8, 0.26), (-92, 36, 6, 10, 0.26), (26, -14, 20, 4, 0.12), (-30, 138, 15, 7, 0.14)),
)


def _hair(face: Face, pose: Pose, window: Window) -> Hair:
    hair = long_hair(STYLE, pose, window)
    return Hair(hair.behind, [marked(_BONES, face, pose, window), *hair.front])


POSE = Pose((431, 211), 0.808, -1.0)
BUILD = Build(1.75, shoulder=0.159, shoulder_drop=0.354, slope=0.060, chest=0.158, waist=0.142, hip=0.198, depth=0.112, limb=0.92,
              neck=0.043, upper=0.282, fore=0.250, bust=0.078, hand=0.86, turn=24, sway=1.5)
_STANCES = ("hip", "weight", "away", "bowed", "square", "folded", "shrug", "chest", "clasped")

CALLIE = Person(
    name="callie",
    drop=65,
    face=FACE,
    pose=POSE,
    bearing=Attitude(3, -3),
    window=Window(180, 10, 760, 680),
    hair=_hair,
    outfits={
        "coat": Dress(coat_over_scrubs("#2f4468"), _STANCES),
        "scrubs": Dress(scrubs_alone("#2f4468"), _STANCES),
    },
    moods=("neutral", "listening", "guarded", "amused", "tender", "joyful", "worried", "hurt", "angry", "crying", "stunned"),
    build=BUILD,
    neck=1.05,
    own={
        "neutral": replace(MOODS["neutral"], nod=1.4, brow_in=-2.0, skew=-2.6, lids=0.90, squint=0.14, smirk=0.9),
        "amused": replace(MOODS["amused"], turn=3, bow=-3.0, skew=-6.0, smirk=2.4, gap=0.20, jaw=1.8, look_x=-0.8, mouth_width=1.0),
        "tender": replace(MOODS["tender"], corner=-5.0, mouth_width=1.0, lids=0.84),
        "joyful": replace(MOODS["joyful"], bow=-3.0, corner=-8.0, mouth_width=1.02, gap=0.46, jaw=5.5, squint=0.64),
        "stunned": replace(MOODS["stunned"], gap=0.44, jaw=8.0, mouth_width=0.78, lids=1.05),
        # one brow asks the question; her chin stays up, angry or hurt
        "guarded": replace(MOODS["guarded"], bow=-2.0, skew=-3.0, brow_in=-1.8, look_x=2.0, corner=0.4, smirk=0.8),
        "angry": replace(MOODS["angry"], nod=-0.6, bow=1.5, brow_in=4.2, squint=0.34, flush=0.4),
        "hurt": replace(MOODS["hurt"], nod=-2.6, bow=3.0, look_x=-1.4, look_y=1.6, press=0.5, quiver=0.0),
    },
    stances={"guarded": "away", "tender": "chest", "joyful": "shrug", "worried": "clasped", "angry": "folded", "stunned": "square"}
    | dict.fromkeys(("listening", "amused"), "weight") | dict.fromkeys(("hurt", "crying"), "bowed"),
)

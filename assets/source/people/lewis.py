"""Lewis: seventy, host to whoever lands; spare and upright, white hair brushed back, a trimmed white beard, a bow tie at breakfast."""

from __future__ import annotations

from dataclasses import replace

from anatomy import Beard, Brow, Eye, Face, Iris, Lash, Mouth, Nose, Skin
from canvas import Pose, Window
from mannequin import Build
from moods import MOODS
from person import Dress, Person
from strands import Comb, Dye, Sheen
from trims import Trim, Tuft, trimmed
from uniforms import cardigan_and_bow

HAIR = Dye("#dcd8d1", "#8f8a86", "#faf8f3", "#fbf9f4", 0.8)

FACE = Face(
    skin=Skin("#e6b59a", "#fbdcc6", "#bb8169", "#8d5a49", "#5c352a", "#d36c5c", "#9c8588"),
    brow_side=((-80, -104), (-88, -66), (-92, -38), (-84, -2), (-90, 24)),
    jaw=((-90, 24), (-87, 52), (-78, 88), (-72, 122), (-64, 148), (-48, 166), (-28, 170), (-8, 165),
         (14, 150), (40, 124), (62, 94), (75, 60), (81, 40)),
    skull=((85, 0), (90, -60), (78, -118), (28, -150), (-40, -146)),
    eye_near=Eye((-13, 14), (34, 12.5), 11.6, 6.4),
    eye_far=Eye((-51, 14), (-81, 13.5), 11.0, 6.0),
    iris=Iris("#2f4636", "#6d8c6c", "#b4c79c", 10.8, 11.6, 8.6),
    lash=Lash("#5e4a41", 2.6, 1.4, False),
    brow=Brow("#d9d4cb", ((-13, -12), (4, -20), (22, -24), (38, -20), (52, -6)),
              ((-52, -12), (-63, -18.5), (-75, -22), (-85, -18), (-92, -6)), 10.6, 1.2, 1.0),
    nose=Nose((-75, 69), 1.06, 0.85),
    mouth=Mouth((-66, 112), (-15, 111), 0.43, 4.2, 6.6, "#b4736a", "#60342e", "#c6877b"),
    ear=(88, 20),
    age=0.9,
    beard=Beard(1.0, "#b3aca5", ("#8d8883", "#bdb7b0", "#efece5", "#fbf9f4")),
    lids=0.94,
)

POSE = Pose((418, 196), 0.85, 1.0)
BUILD = Build(1.79, shoulder=0.152, shoulder_drop=0.350, chest=0.150, slope=0.066, waist=0.150, hip=0.160, depth=0.104,
              limb=0.84, neck=0.049, turn=29, lean=2.0)

_BRUSHED = Trim(
    top=(
        ((-82, -72), (-92, -104), (-74, -140), (-10, -164), (64, -152)),
        ((-64, -98), (-66, -132), (-32, -160), (34, -166), (94, -132)),
        ((-36, -112), (-30, -140), (12, -160), (66, -152), (110, -108)),
        ((-4, -116), (12, -138), (48, -150), (90, -128), (120, -80)),
        ((30, -102), (48, -118), (78, -120), (108, -94), (127, -46)),
        ((52, -82), (68, -96), (94, -92), (116, -62), (131, -10)),
    ),
    tones=(0.06, 0.10, 0.04, 0.0, -0.10, -0.18),
    comb=Comb(330, 12, (1.2, 5.2), 22, 1.0, fine=0.5, grey=0.3, wave=(5.0, 1.6, 0.1, 0.2)),
    sheen=Sheen(0.42, 0.16, 0.6, (0.74, 0.1, 0.3), 0.35, 0.3),
    tufts=(
        Tuft(((-80, -76), (-94, -106), (-78, -140), (-34, -160), (22, -166)), 17, 0.06),
        Tuft(((-58, -102), (-62, -134), (-22, -160), (40, -167), (88, -148)), 20, 0.12),
        Tuft(((-30, -114), (-18, -142), (28, -161), (78, -152), (116, -114)), 19, 0.05),
        Tuft(((4, -114), (22, -138), (60, -147), (98, -124), (124, -76)), 18, -0.04),
        Tuft(((58, -60), (84, -74), (112, -50), (126, -4), (132, 44)), 16, -0.08),
    ),
    strays=(((-20, -158), (10, -172), (48, -172)), ((118, 20), (132, 44), (128, 70)), ((112, 10), (126, 36), (136, 58)),
            ((74, -152), (106, -138), (128, -100))),
    sideburn=34,
    hairline=(-80, 48, -86, 28),
)

LEWIS = Person(
    name="lewis",
    drop=70,
    face=FACE,
    pose=POSE,
    window=Window(190, 0, 720, 490),
    hair=lambda face, pose, window: trimmed(HAIR, _BRUSHED, face, pose, window),
    outfits={"cardigan": Dress(cardigan_and_bow("#3f5a4c", "#e6e0d2", "#8c2f3a"), ("open", "clasped"))},
    moods=("neutral", "amused", "tender"),
    build=BUILD,
    neck=1.04,
    throat=True,
    stances={"tender": "clasped"},
    own={"neutral": replace(MOODS["neutral"], corner=-4.2, brow_in=-4.0, brow_mid=-2.0, squint=0.2, cheek=0.3)},
)

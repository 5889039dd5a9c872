"""A resident, wet from the shower: twenty-seven, freckled and long in the neck; nobody has told him a thing today."""

from __future__ import annotations

from anatomy import Brow, Eye, Face, Iris, Lash, Mouth, Nose, Skin
from attitude import Attitude
from canvas import Pose, Window
from mannequin import Build
from person import Dress, Hair, Person
from shower import towel
from strands import Comb, Dye, Sheen
from trims import Trim, Tuft, trimmed

HAIR = Dye("#4a3626", "#20150d", "#9a7b58")

FACE = Face(
    skin=Skin("#edc4a8", "#fce5d1", "#c38b74", "#91604f", "#5f382d", "#d9715f", "#9f898e"),
    brow_side=((-81, -98), (-89, -62), (-92, -34), (-85, -2), (-89, 24)),
    jaw=((-89, 24), (-85, 52), (-76, 86), (-70, 116), (-62, 141), (-47, 153), (-28, 155), (-9, 150),
         (12, 134), (37, 110), (59, 83), (74, 55), (82, 36)),
    skull=((86, 0), (90, -60), (78, -118), (30, -146), (-40, -142)),
    eye_near=Eye((-13, 14), (33, 12), 12.6, 6.6),
    eye_far=Eye((-51, 14), (-80, 13), 12.0, 6.2),
    iris=Iris("#3a2b1c", "#7d6440", "#b89c68", 11.4, 12.4, 9.0),
    lash=Lash("#3a261d", 3.0, 2.2, False),
    brow=Brow("#5b4431", ((-13, -14), (4, -20), (22, -23), (37, -20), (48, -11)),
              ((-52, -14), (-62, -19), (-74, -21.5), (-83, -18.5), (-89.5, -11)), 6.6, 0.7),
    nose=Nose((-71, 66), 1.0, 0.7),
    mouth=Mouth((-67, 110), (-16, 109), 0.43, 5.0, 7.6, "#bb7268", "#6a332d", "#cc8a7e"),
    ear=(92, 18),
    age=0.0,
)

POSE = Pose((420, 196), 0.84, 2.5)
BUILD = Build(1.77, shoulder=0.147, shoulder_drop=0.334, slope=0.064, chest=0.143, waist=0.132, hip=0.154, depth=0.098, limb=0.80,
              neck=0.043, turn=29, lean=2.0)


def _hair(face: Face, pose: Pose, window: Window) -> Hair:
    return trimmed(HAIR, _WET, face, pose, window)


_WET = Trim(
    top=(
        ((30, -148), (-30, -154), (-80, -134), (-96, -100), (-92, -62)),
        ((32, -150), (-16, -148), (-56, -124), (-72, -94), (-76, -62)),
        ((36, -150), (10, -142), (-18, -120), (-36, -94), (-50, -70)),
        ((42, -149), (40, -132), (24, -108), (2, -92), (-14, -74)),
        ((48, -147), (68, -128), (66, -98), (48, -78), (34, -60)),
        ((54, -144), (90, -122), (102, -88), (98, -58), (84, -34)),
        ((60, -140), (96, -116), (115, -80), (120, -40), (112, -6)),
    ),
    tones=(-0.05, 0.0, 0.05, 0.02, -0.04, -0.1, -0.2),
    comb=Comb(280, 6, (1.6, 6.5), 24, 0.5, 0.2, 0.66, fine=0.5),
    sheen=Sheen(0.30, 0.08, 1.0, (0.62, 0.07, 0.5), 0.3, 0.4),
    tufts=(
        Tuft(((34, -148), (-20, -150), (-74, -126), (-88, -92), (-86, -54)), 12, 0.0),
        Tuft(((36, -148), (2, -142), (-40, -112), (-54, -80), (-60, -46)), 12, 0.08),
        Tuft(((38, -148), (22, -136), (-6, -106), (-18, -78), (-30, -52)), 11, 0.04),
        Tuft(((42, -146), (46, -128), (28, -100), (14, -76), (4, -54)), 11, 0.08),
        Tuft(((46, -146), (66, -124), (62, -92), (48, -66), (40, -44)), 12, 0.0),
        Tuft(((50, -144), (88, -122), (104, -86), (102, -56), (92, -26)), 13, -0.06),
        Tuft(((56, -142), (100, -114), (118, -74), (122, -30), (118, 14)), 12, -0.1),
    ),
    strays=(((-60, -120), (-84, -96), (-82, -66)), ((0, -110), (-14, -80), (-20, -46)), ((110, 18), (116, 40), (112, 60))),
    sideburn=22,
)

RESIDENT = Person(
    name="resident",
    drop=60,
    face=FACE,
    pose=POSE,
    bearing=Attitude(15, 2),
    window=Window(190, 0, 720, 480),
    hair=_hair,
    outfits={"towel": Dress(towel("#cfd9de"), ("draped",))},
    moods=("neutral", "stunned", "amused"),
    build=BUILD,
    neck=1.0,
    throat=True,
)

"""The purser, a flight attendant: forty, born in Kochi; slim, gold-rimmed glasses, black hair combed back, never out of breath."""

from __future__ import annotations

from dataclasses import replace

from anatomy import Beard, Brow, Eye, Face, Iris, Lash, Mouth, Nose, Skin
from attitude import Attitude
from canvas import Pose, Window
from glasses import spectacles
from mannequin import Build
from marks import Marks, marked
from moods import MOODS
from person import Dress, Hair, Person
from strands import Comb, Dye, Sheen
from trims import Trim, Tuft, trimmed
from uniforms import blazer_and_tie

HAIR = Dye("#1d191b", "#070607", "#5c5557", "#a7a3a0", 0.55)
GOLD = "#c9a45a"

FACE = Face(
    skin=Skin("#b07853", "#e8b386", "#835238", "#5d3728", "#3b2018", "#a45543", "#70524a"),
    brow_side=((-82, -104), (-90, -64), (-94, -36), (-90, -2), (-94, 24)),
    jaw=((-94, 24), (-89.5, 52), (-80, 86), (-73, 118), (-63, 143), (-50, 157.5), (-32, 162), (-12, 158.5), (12, 145), (40, 119), (64, 90),
         (78, 60), (85, 38)),
    skull=((87, 0), (91, -60), (78, -118), (30, -148), (-40, -144)),
    eye_near=Eye((-13.4, 14), (39.5, 11.5), 14.8, 7.8),
    eye_far=Eye((-51, 14), (-81.5, 12.5), 14.0, 7.2),
    iris=Iris("#100a08", "#2f1c14", "#634331", 12.9, 13.8, 9.7),
    lash=Lash("#0e0909", 3.8, 3.2, False),
    brow=Brow("#171213", ((-13, -15), (4, -21), (23, -26.5), (38, -24), (51, -13)),
              ((-53, -15), (-64, -20.5), (-76, -24.5), (-85, -22), (-90, -13)), 8.8, 1.0, 0.9),
    nose=Nose((-68, 69), 1.02, 0.8, arch=1.6),
    mouth=Mouth((-62, 114), (2, 113), 0.43, 6.2, 10.8, "#96544b", "#3a1917", "#c08071"),
    ear=(89, 17),
    age=0.5,
    beard=Beard(0.30, "#3d302d", ("#17110f", "#362b28", "#5c504b", "#453833")),
    lids=0.92,
)

POSE = Pose((425, 224), 0.837, 0.5)
BUILD = Build(1.76, shoulder=0.172, shoulder_drop=0.362, chest=0.147, waist=0.138, hip=0.156, depth=0.102, limb=0.84,
              neck=0.046, turn=27, lean=-0.5)

# cheekbones that carry the glasses, a fold beside the mouth
_BONES = Marks(
    folds=(
        (((-30, 82), (-16, 92), (-4, 104), (4, 112)), 2.2, 0.22),
        (((70, 60), (50, 84), (24, 106)), 4.0, 0.18),
    ),
    lights=(
        (22, 50, 24, 9, 0.22), (-80, 46, 7, 11, 0.17), (-46, 24, 4.5, 26, 0.2), (-66, 66, 7, 5, 0.2),
        (-36, -60, 34, 20, 0.13), (-36, 138, 15, 6, 0.16),
    ),
)


def _hair(face: Face, pose: Pose, window: Window) -> Hair:
    return trimmed(HAIR, _COMBED, face, pose, window, marked(_BONES, face, pose, window), spectacles(pose, window, GOLD))


_COMBED = Trim(
    is_combed_back=True,
    top=(
        ((-88, -72), (-90, -96), (-72, -126), (-16, -149), (56, -143)),
        ((-70, -92), (-68, -116), (-36, -140), (22, -151), (84, -128)),
        ((-48, -103), (-44, -122), (-8, -142), (48, -145), (100, -108)),
        ((-26, -107), (-16, -122), (18, -138), (66, -136), (110, -86)),
        ((4, -116), (22, -126), (52, -132), (84, -117), (115, -66)),
        ((34, -102), (52, -112), (76, -112), (100, -86), (121, -42)),
        ((52, -76), (66, -88), (88, -86), (108, -58), (123, -14)),
    ),
    tones=(0.02, 0.06, 0.04, 0.0, -0.04, -0.1, -0.2),
    comb=Comb(340, 2, (1.0, 4.2), 26, 0.35, fine=0.6, grey=0.16, wave=(1.6, 1.0, 0.1, 0.2)),
    sheen=Sheen(0.44, 0.10, 1.0, (0.78, 0.08, 0.3), 0.3, 0.3),
    tufts=(
        Tuft(((-74, -92), (-76, -112), (-46, -137), (6, -151), (60, -145)), 9, 0.10),
        Tuft(((-34, -108), (-26, -124), (14, -142), (64, -140), (106, -98)), 10, 0.08),
        Tuft(((6, -114), (24, -126), (56, -131), (90, -112), (117, -66)), 9, -0.04),
        Tuft(((40, -98), (58, -108), (82, -104), (104, -76), (121, -34)), 10, 0.04),
    ),
    strays=(
        ((-20, -147), (10, -157), (44, -157)),
        ((112, 14), (122, 36), (116, 56)),
        ((-58, -98), (-70, -84), (-72, -66)),
    ),
    sideburn=26,
    hairline=(-84, 40, -82, 26),
)

PURSER = Person(
    name="purser",
    drop=60,
    face=FACE,
    pose=POSE,
    bearing=Attitude(6, 0),
    window=Window(190, 0, 720, 480),
    hair=_hair,
    outfits={"uniform": Dress(blazer_and_tie("#2b3350", "#dfe1e6", "#b4622c"), ("behind", "clasped"))},
    moods=("neutral", "worried", "amused"),
    build=BUILD,
    neck=1.06,
    throat=True,
    stances={"worried": "clasped"},
    own={
        # correct: the chin level, the lips together, one brow a hair above the frame
        "neutral": replace(MOODS["neutral"], nod=2.4, bow=-3.5, turn=1.5, brow_in=-3.4, brow_mid=-3.6, brow_out=-1.0,
                           skew=-0.6, lids=0.88, look_y=0.3, corner=-0.4, mouth_width=0.94, press=0.3),
        "worried": replace(MOODS["worried"], nod=-1.6, bow=3.0, brow_in=-11.5, brow_mid=-2.6, brow_out=3.4, lids=1.10,
                           furrow=0.8, corner=3.0, gap=0.2, jaw=2.0),
        "amused": replace(MOODS["amused"], nod=4.0, bow=-3.0, brow_in=-5.0, brow_mid=-4.6, squint=0.62, corner=-8.4,
                          gap=0.30, jaw=2.6, teeth=1.0, mouth_width=1.20, cheek=1.2, fold=0.6, flush=0.5),
    },
)

"""The purser, a flight attendant: forty, born in Kochi; slim, gold-rimmed glasses, black hair combed back, never out of breath."""

from __future__ import annotations

from dataclasses import replace

from anatomy import Beard, Brow, Eye, Face, Iris, Lash, Mouth, Nose, Skin
from attitude import Attitude
from canvas import Pose, Window
from glasses import spectacles
from mannequin import Build
from moods import MOODS
from person import Dress, Hair, Person
from strands import Comb, Dye, Sheen
from trims import Trim, Tuft, trimmed
from uniforms import blazer_and_tie

HAIR = Dye("#1d191b", "#070607", "#5c5557", "#a7a3a0", 0.55)
GOLD = "#c9a45a"

FACE = Face(
    skin=Skin("#ad7550", "#dba578", "#835238", "#5d3728", "#3b2018", "#a45543", "#70524a"),
    brow_side=((-83, -102), (-91, -64), (-94, -36), (-87, -2), (-92, 24)),
    jaw=((-92, 24), (-89, 52), (-82, 88), (-75, 120), (-65, 146), (-50, 158), (-29, 161), (-7, 157),
         (20, 143), (46, 119), (67, 90), (79, 60), (84, 40)),
    skull=((87, 0), (91, -60), (78, -118), (30, -148), (-40, -144)),
    eye_near=Eye((-13, 13.5), (36, 11), 12.6, 6.4),
    eye_far=Eye((-51, 13.5), (-83, 12), 12.0, 6.0),
    iris=Iris("#100a08", "#2f1c14", "#634331", 11.8, 12.6, 9.2),
    lash=Lash("#0e0909", 3.8, 3.2, False),
    brow=Brow("#171213", ((-13, -9), (4, -15.5), (23, -21), (38, -19), (51, -8)),
              ((-53, -9), (-64, -15), (-76, -19.5), (-85, -17.5), (-92, -8)), 8.8, 1.0, 0.9),
    nose=Nose((-70, 66), 1.08, 0.7),
    mouth=Mouth((-69, 111), (-13, 110), 0.43, 5.0, 8.6, "#8e544b", "#43211d", "#a66d60"),
    ear=(89, 17),
    age=0.5,
    beard=Beard(0.30, "#3d302d", ("#17110f", "#362b28", "#5c504b", "#453833")),
    lids=0.92,
)

POSE = Pose((424, 196), 0.85, 0.5)
BUILD = Build(1.76, shoulder=0.148, shoulder_drop=0.344, chest=0.147, waist=0.138, hip=0.156, depth=0.102, limb=0.84,
              neck=0.049, turn=27, lean=-0.5)


def _hair(face: Face, pose: Pose, window: Window) -> Hair:
    return trimmed(HAIR, _COMBED, face, pose, window, spectacles(pose, window, GOLD))


_COMBED = Trim(
    top=(
        ((-94, -68), (-98, -100), (-68, -136), (0, -156), (70, -146)),
        ((-70, -86), (-66, -122), (-28, -150), (36, -156), (94, -126)),
        ((-34, -104), (-26, -132), (14, -150), (64, -143), (106, -104)),
        ((0, -106), (14, -128), (46, -140), (84, -121), (114, -78)),
        ((34, -92), (50, -108), (74, -112), (100, -88), (121, -46)),
        ((54, -74), (66, -88), (88, -86), (108, -60), (123, -16)),
    ),
    tones=(0.02, 0.08, 0.02, 0.0, -0.1, -0.2),
    comb=Comb(330, 2, (1.2, 5.4), 20, 0.6, fine=0.4, grey=0.12, wave=(2.4, 1.2, 0.1, 0.2)),
    sheen=Sheen(0.40, 0.13, 0.95, (0.74, 0.1, 0.3), 0.3, 0.3),
    tufts=(
        Tuft(((-84, -78), (-92, -102), (-72, -134), (-28, -153), (24, -159)), 15, 0.04),
        Tuft(((-58, -96), (-60, -128), (-20, -152), (40, -160), (84, -142)), 18, 0.10),
        Tuft(((-28, -106), (-16, -136), (26, -153), (74, -144), (110, -111)), 17, 0.04),
        Tuft(((6, -106), (22, -131), (58, -140), (92, -119), (118, -76)), 16, -0.04),
    ),
    strays=(((-20, -150), (10, -163), (44, -164)), ((112, 14), (122, 36), (116, 56)), ((70, -148), (100, -136), (120, -104))),
    sideburn=26,
    hairline=(-82, 48, -78, 28),
)
PURSER = Person(
    name="purser",
    drop=60,
    face=FACE,
    pose=POSE,
    bearing=Attitude(11, 0),
    window=Window(190, 0, 720, 480),
    hair=_hair,
    outfits={"uniform": Dress(blazer_and_tie("#2b3350", "#dfe1e6", "#b4622c"), ("clasped", "down"))},
    moods=("neutral", "worried", "amused"),
    build=BUILD,
    neck=1.06,
    throat=True,
    stances={"worried": "down"},
    own={"worried": replace(MOODS["worried"], furrow=0.6)},
)

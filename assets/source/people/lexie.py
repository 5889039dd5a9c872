"""Lexie Grey: small, a heart-shaped young face, large brown eyes, long brown hair parted off the middle,
tucked behind one ear."""

from __future__ import annotations

import math
from dataclasses import replace

from anatomy import Brow, Eye, Face, Iris, Lash, Mouth, Nose, Skin
from attitude import Attitude
from canvas import Layer, Pose, Window
from cuts import LONG, fitted
from mannequin import Build
from moods import MOODS
from nape import Long, long
from person import Dress, Hair, Person, Side
from profiles import Profile
from sidelong import Mane, Mass, groomed
from strands import Comb, Dye, Sheen, lock
from tresses import ON_SKIN, Lock, long_hair, moved
from wardrobe import coat_over_scrubs, scrubs_alone, trench_over_sweater

FACE = Face(
    skin=Skin("#f2cbb3", "#feeadb", "#cb8c76", "#9d5b51", "#7b4038", "#e47a6e", "#b994a4"),
    brow_side=((-86, -96), (-97, -60), (-101, -32), (-96, 3), (-98.5, 28)),
    jaw=((-98, 28), (-95.5, 54), (-87, 83), (-74, 110), (-59, 131), (-44.5, 142), (-27, 145), (-8, 142),
         (15, 128), (42, 103), (64, 77), (76, 52), (81, 36)),
    skull=((86, 0), (92, -60), (78, -118), (30, -148), (-40, -142)),
    eye_near=Eye((-12, 18.5), (41.5, 18), 18.6, 8.6, 0.47),
    eye_far=Eye((-50.5, 18.5), (-84, 18.4), 17.4, 8.0, 0.47),
    iris=Iris("#341a10", "#744326", "#bb8049", 14.2, 15.2, 10.3),
    lash=Lash("#26130f", 4.6, 6.4, True),
    brow=Brow("#5a392b", ((-13, -11.5), (4, -14.5), (22, -17), (40, -17), (55, -10)),
              ((-53, -11.5), (-63, -14.5), (-75, -16.8), (-85, -16.5), (-94, -10.5)), 8.6, 0.9),
    nose=Nose((-53, 58), 0.96, 0.34),
    mouth=Mouth((-60, 101.5), (7, 100), 0.42, 8.0, 12.6, "#bf6260", "#7a2e2e", "#d07c74", dimple=2.6),
    ear=(90, 16),
)

_FITTED = moved(
    replace(LONG, dye=Dye("#553727", "#20120e", "#b98459"), wave=(9.0, 1.9, 0.1, 0.40),
            sheen=Sheen(0.27, 0.06, 0.95, (0.56, 0.07, 0.6))),
    fitted(near=0.72, far=0.70, length=0.80, lift=5, clear=8),
)
# a few that part from the falls and hang before brow and cheek
_OVER_BROW = (
    Lock(((36, -104), (-8, -100), (-50, -76), (-80, -34), (-96, 16), (-92, 70), (-100, 120)), 7, 0.16, 0.9),
    Lock(((40, -106), (56, -92), (67, -62), (72, -26), (73, 12), (80, 48), (76, 84)), 6, 0.12, 0.8),
    Lock(((44, -150), (4, -164), (-60, -148), (-112, -92), (-132, -10), (-136, 84), (-150, 160), (-160, 222)), 13, 0.10, 1.2),
)
# the near side is tucked behind the ear and falls in front of the shoulder
_NEAR = (
    ((38, -102), (58, -96), (78, -66), (92, -34), (106, -8), (112, 34), (106, 84), (100, 136), (96, 190), (92, 240),
     (80, 284)),
    ((40, -116), (68, -110), (92, -78), (108, -40), (120, 0), (124, 48), (118, 100), (112, 152), (112, 206),
     (110, 262), (98, 312)),
    ((43, -137), (76, -132), (106, -98), (122, -52), (132, 0), (134, 56), (128, 112), (124, 164), (128, 222),
     (128, 280), (114, 326)),
    ((46, -161), (82, -157), (120, -118), (134, -58), (142, 2), (144, 64), (138, 122), (136, 176), (142, 232),
     (142, 288), (134, 330)),
)
_LOCKS = (
    *(k for k in _FITTED.locks if k.spine[0][0] < 46 and k.spine[-1][0] < 0),
    Lock(((46, -146), (84, -140), (116, -104), (132, -48), (138, 20), (134, 92), (128, 150), (132, 214), (146, 268),
          (140, 322)), 24, -0.26),
    Lock(((42, -124), (74, -116), (102, -82), (118, -36), (126, 20), (122, 84), (114, 140), (110, 200), (118, 258),
          (104, 316)), 26, 0.05, 1.4),
    Lock(((39, -106), (64, -98), (86, -66), (102, -26), (114, 16), (112, 66), (104, 118), (98, 176), (92, 228),
          (96, 270)), 17, 0.02, 1.3),
    Lock(((36, -101), (-14, -98), (-62, -74), (-94, -26), (-106, 30), (-100, 88), (-110, 142), (-96, 188)), 9, 0.12, 0.8),
)


def _parted(x: float, y: float) -> tuple[float, float]:
    """Nearer to the middle than the pattern: hair falls to both sides of the brow."""
    at = math.exp(-(((x - 40) / 46) ** 2)) * min(1, max(0, (-y - 74) / 34))
    return x - 26 * at, y


# over the upper half of the ear, then behind it
_OVER = (
    Lock(((41, -116), (72, -110), (96, -78), (112, -40), (126, 4), (131, 50), (124, 100), (120, 150)), 24, -0.04),
    Lock(((39, -108), (66, -102), (90, -72), (106, -42), (121, -8), (129, 28), (128, 66), (118, 108)), 22, 0.05),
    Lock(((38, -103), (60, -95), (78, -64), (92, -40), (109, -20), (122, 6), (125, 44), (116, 84)), 15, -0.02),
)
STYLE = moved(replace(
    _FITTED,
    near=_NEAR,
    locks=(*_LOCKS, *_OVER_BROW),
    loose=(
        *_FITTED.loose[1:2],
        ((140, 200), (148, 262), (168, 306), (166, 340)),
        ((-112, 170), (-130, 214), (-128, 262), (-146, 290)),
        ((40, -104), (-20, -92), (-66, -60), (-98, -14), (-104, 40), (-92, 84)),
        ((104, 300), (96, 340), (104, 366)),
        ((46, -108), (58, -84), (66, -50), (62, -16)),
    ),
), _parted)


def _hair(face: Face, pose: Pose, window: Window) -> Hair:
    """Long hair, and the ear that it is tucked behind."""
    hair = long_hair(STYLE, pose, window)
    over = Layer(window, ON_SKIN, rim=0.5, soften=0.6).pose(pose)
    for i, k in enumerate(_OVER):
        comb = Comb(40, 7 + i, (1.0, 4.0), 5, 0.4, 0.25, 0.92, fine=0.3)
        lock(over, k.spine, k.width, STYLE.dye, comb, STYLE.sheen, k.tone, (0.15, 0.8, 1.0, 1.0, 0.8, 0.5, 0.1), 0.3)
    return Hair(hair.behind, [*hair.front, over])


_BEHIND = Long(
    STYLE.dye,
    fall=(
        [(24, -120), (-22, -138), (-74, -104), (-92, -48), (-90, 20), (-84, 90), (-92, 160), (-88, 226), (-70, 276)],
        [(27, -117), (-10, -112), (-50, -76), (-62, -6), (-58, 70), (-52, 140), (-58, 210), (-50, 300)],
        [(29, -116), (14, -98), (-8, -44), (-10, 30), (-6, 110), (-8, 190), (-4, 262), (-10, 318)],
        [(32, -116), (42, -98), (46, -40), (44, 34), (48, 114), (44, 194), (48, 264), (42, 322)],
        [(35, -117), (74, -108), (98, -60), (98, 12), (96, 92), (90, 172), (96, 242), (88, 306)],
        [(38, -120), (92, -132), (126, -86), (134, -20), (132, 60), (126, 140), (134, 214), (118, 284)],
    ),
    locks=(
        (((22, -122), (-28, -134), (-80, -92), (-98, -30), (-96, 40), (-90, 110), (-100, 180), (-96, 246)), 24, 0.02),
        (((28, -116), (4, -100), (-32, -40), (-34, 40), (-28, 120), (-36, 200), (-24, 290)), 30, 0.05),
        (((31, -116), (28, -86), (18, -20), (22, 70), (16, 150), (26, 230), (16, 306)), 34, -0.04),
        (((34, -116), (60, -98), (74, -30), (70, 60), (76, 140), (66, 220), (74, 312)), 32, 0.03),
        (((38, -118), (88, -114), (118, -50), (116, 40), (110, 120), (118, 200), (104, 290)), 28, -0.12),
        (((40, -121), (98, -130), (134, -74), (140, 0), (136, 84), (128, 160), (138, 236), (124, 300)), 20, -0.20),
        (((25, -118), (-14, -124), (-60, -84), (-74, -10), (-70, 70), (-76, 150), (-66, 240)), 18, 0.08),
        (((30, -116), (16, -90), (0, -30), (4, 50), (-4, 130), (2, 210), (-8, 280)), 16, 0.06),
    ),
    top=(
        ((22, -118), (-14, -136), (-54, -122), (-82, -84)),
        ((27, -117), (8, -142), (-22, -151), (-56, -136)),
        ((31, -116), (32, -144), (28, -156), (10, -158)),
        ((35, -117), (56, -144), (78, -150), (98, -138)),
        ((39, -118), (76, -136), (106, -126), (124, -96)),
    ),
    loose=(
        ((-94, 160), (-106, 206), (-104, 250), (-116, 280)), ((120, 220), (134, 262), (128, 304), (140, 330)),
        ((10, -142), (-40, -150), (-84, -108), (-104, -50)), ((50, -140), (104, -142), (138, -92), (146, -30)),
        ((40, 280), (36, 322), (44, 346)), ((-30, 260), (-40, 304), (-34, 326)),
    ),
    wave=STYLE.wave,
)

_PROFILE = Profile(
    forehead=((-58, -126), (-80, -104), (-93, -74), (-98, -42), (-99, -14)),
    root=(-93, 8), bridge=((-96, 24), (-105, 43)), tip=(-118.5, 56.5), base=(-104.5, 72.5),
    upper=(-110.5, 93.5), meet=(-104, 100.5), lower=(-108.5, 108), fold=(-99, 120), chin=((-102.5, 131), (-99, 143), (-84, 150)),
    eye=(-81, 19), corner=(-48, 20), up=15.5, down=8.0, mouth=(-70, 102), angle=(14, 92), throat=29,
    brow=((-94, -10), (-84, -15.5), (-68, -19), (-52, -17), (-38, -9)),
)
_ASIDE = Mane(
    STYLE.dye,
    masses=(
        Mass(
            (
                [(-70, -102), (-52, -78), (-18, -46), (28, -26), (62, 10), (72, 70), (66, 140), (62, 200), (70, 270), (62, 322)],
                [(-72, -114), (-54, -104), (-14, -76), (38, -48), (78, -6), (90, 60), (86, 130), (82, 200), (90, 280), (80, 334)],
                [(-66, -132), (-34, -132), (18, -108), (72, -70), (104, -12), (112, 66), (108, 146), (104, 222), (112, 300), (102, 344)],
                [(-50, -148), (-6, -152), (56, -130), (106, -84), (126, -14), (130, 70), (126, 150), (128, 232), (130, 322)],
                [(-34, -154), (24, -162), (84, -142), (126, -88), (140, -14), (142, 72), (138, 152), (142, 236), (134, 306)],
            ),
            Comb(380, 21, (1.8, 8), 12, 0.5, 0.20, 0.86, fine=0.3, loose=5), Sheen(0.30, 0.07, 0.8, (0.58, 0.07, 0.4)), (-0.04, 0.05, 0.0, -0.10, -0.24),
        ),
    ),
    ground=((-66, -104), (-58, -134), (-10, -154), (60, -140), (118, -84), (134, 0), (128, 60), (70, 60), (54, 4), (10, -30), (-40, -66)),
    locks=(
        (((-60, -136), (-20, -130), (34, -100), (84, -54), (110, 10), (114, 90), (108, 170), (116, 250), (108, 330)), 30, 0.03),
        (((-72, -110), (-46, -92), (-2, -60), (48, -34), (80, 14), (88, 90), (80, 170), (84, 250), (76, 320)), 26, -0.03),
        (((-46, -150), (10, -148), (70, -116), (116, -60), (134, 20), (132, 110), (130, 190), (138, 270), (128, 330)), 26, -0.14),
        (((-70, -102), (-48, -74), (-12, -44), (32, -24), (62, 14), (70, 80), (64, 150), (58, 220), (64, 300)), 17, 0.06),
        (((-24, -156), (36, -158), (96, -130), (132, -66), (146, 20), (144, 110), (142, 200), (150, 270), (140, 312)), 18, -0.2),
    ),
    over=(
        (((-66, -104), (-42, -78), (-8, -50), (26, -36), (52, -14), (62, 12)), 17, 0.04),
        (((-64, -98), (-44, -66), (-22, -30), (-12, 10), (-14, 54), (-4, 96)), 5, 0.1),
        (((-70, -106), (-60, -88), (-36, -66), (-8, -46), (18, -34)), 7, 0.12),
    ),
    strays=(((30, -160), (84, -150), (124, -106)), ((136, 180), (150, 240), (144, 300), (156, 334)), ((64, 280), (54, 320), (60, 350)),
            ((-60, -96), (-36, -58), (-24, -10), (-26, 40))),
    roots=0, wave=STYLE.wave, is_long=True, sheen=Sheen(0.30, 0.08, 0.75, (0.6, 0.08, 0.4)),
)

POSE = Pose((431, 222), 0.781, 2.5)
BUILD = Build(1.66, shoulder=0.146, shoulder_drop=0.341, slope=0.059, chest=0.136, waist=0.120, hip=0.168, depth=0.096, limb=0.80,
              neck=0.039, upper=0.265, fore=0.232, bust=0.058, hand=0.77)
_STANCES = ("weight", "away", "hip", "close", "square", "hug", "collar", "chest", "mouth", "wipe", "turned")

LEXIE = Person(
    name="lexie",
    drop=110,
    face=FACE,
    pose=POSE,
    bearing=Attitude(3, 2),
    window=Window(210, 20, 720, 680),
    hair=_hair,
    outfits={
        "scrubs": Dress(scrubs_alone("#86abc4", sleeve="#767b8c"), _STANCES),
        "coat": Dress(coat_over_scrubs("#86abc4"), _STANCES),
        "street": Dress(trench_over_sweater("#bb9a78", "#5f7f90"), ("pockets", *_STANCES)),
        "phone": Dress(trench_over_sweater("#bb9a78", "#5f7f90"), ("phone", "turned")),
        "call": Dress(trench_over_sweater("#bb9a78", "#5f7f90"), ("call", "turned")),
    },
    moods=("neutral", "listening", "guarded", "amused", "tender", "joyful", "worried", "hurt", "angry", "crying", "stunned",
           "panic", "appalled", "wiping", "turned",
           "aside", "aside_tender", "aside_amused", "aside_low", "aside_crying", "aside_angry", "aside_up", "away", "away_tender", "away_low", "away_crying"),
    build=BUILD,
    back=lambda face, pose, window: long(_BEHIND, face, pose, window),
    side=Side(_PROFILE, lambda face, pose, window: groomed(_ASIDE, face, _PROFILE, pose, window), falls=True),
    own={
        "neutral": replace(MOODS["neutral"], nod=-1.4, turn=-1.5, brow_in=-2.2, skew=-2.0, lids=0.95, corner=-3.8, smirk=0.3),
        # all of it is in her eyes, and they are wet before she is angry
        "amused": replace(MOODS["amused"], turn=4, bow=-4.0, skew=-5.0, gap=0.24, jaw=2.0, corner=-6.4, smirk=1.6),
        "joyful": replace(MOODS["joyful"], lids=0.80, squint=0.66, gap=0.46, jaw=5.5, corner=-8.6, mouth_width=1.06),
        "stunned": replace(MOODS["stunned"], gap=0.44, jaw=8.0, mouth_width=0.84, lids=1.08),
        "tender": replace(MOODS["tender"], bow=4.5, turn=-4, lids=0.80, squint=0.30, look_y=0.2),
        "angry": replace(MOODS["angry"], brow_in=4.6, brow_out=-1.4, lids=0.96, squint=0.30, press=0.3, gap=0.16, teeth=0.5, jaw=0.6, red=0.45,
                         gloss=0.9, flush=0.5, clench=0.5),
    },
    at_table=("hug", "collar", "chest"),
    stances={"turned": "turned", "guarded": "away", "amused": "hip", "tender": "close", "worried": "hug", "crying": "collar", "panic": "chest", "appalled": "mouth", "wiping": "wipe"}
    | dict.fromkeys(("listening", "hurt"), "weight") | dict.fromkeys(("angry", "stunned"), "square"),
)

"""Christina Yang: upright, broad and flat in the cheek, level black eyes under single lids that miss nothing, a mass of
black curls tied half back and not thought of again."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from anatomy import Brow, Eye, Face, Iris, Lash, Lid, Mouth, Nose, Skin
from attitude import Attitude
from barber import rooted
from canvas import Layer, Pose, Shadow, Window
from curls import Curl, curl, dark
from curves import spline
from mannequin import Build
from moods import MOODS
from nape import bare
from person import Dress, Hair, Person, Side
from profiles import Profile
from strands import Comb, Dye, Sheen, lock, sheet, single_hair
from tresses import ON_SKIN
from wardrobe import scrubs_alone

HAIR = Dye("#2a2226", "#0c090c", "#6f5f66")
_ON_BROW = (Shadow(-2, 6, 10, 0.36, "#7d504c"),)  # soft: the face goes in under the hair

FACE = Face(
    skin=Skin("#edc7a6", "#fce8d0", "#c08e6e", "#8b5b47", "#583325", "#d0705f", "#a08a84"),
    brow_side=((-86, -98), (-97, -62), (-102, -34), (-102, 0), (-109.5, 30)),
    jaw=((-109.5, 30), (-109, 55), (-98, 87), (-82, 114), (-65.5, 134), (-49, 148.5), (-31, 153), (-11, 149.5),
         (18, 134), (52, 110), (79, 82), (91, 56), (92, 36)),
    skull=((89, 0), (93, -60), (79, -118), (30, -148), (-40, -142)),
    eye_near=Eye((-14.3, 20), (47, 12.5), 13.8, 5.6, 0.50),
    eye_far=Eye((-51, 20), (-90, 14), 13.0, 5.2, 0.50),
    iris=Iris("#160c0a", "#38221a", "#74503a", 14.2, 14.6, 10.0),
    lash=Lash("#120b0c", 4.6, 6.2, False),
    brow=Brow("#1f1615", ((-14, -16.4), (4, -18.8), (22, -20.6), (40, -21.2), (56, -17.4)),
              ((-53, -16.4), (-64, -18.6), (-75, -20.4), (-86, -20.2), (-95, -16.6)), 7.4, 1.0),
    nose=Nose((-52, 56), 1.22, 0.30, 0.38),
    mouth=Mouth((-60, 104), (2, 102.5), 0.43, 9.0, 13.4, "#ab5a54", "#5f2a29", "#c07d76", bow=1.5),
    ear=(91, 16),
    age=0.24,
    lids=0.94,
    lid=Lid(crease=0.16, inner=1.0),
)

# drawn back over the crown to the tie
_SWEPT = (
    ((-97, -34), (-108, -78), (-88, -124), (-18, -145), (60, -144), (112, -112)),
    ((-84, -62), (-90, -102), (-56, -132), (10, -144), (74, -138), (114, -104)),
    ((-54, -80), (-54, -111), (-20, -134), (34, -142), (86, -131), (118, -98)),
    ((-20, -85), (-10, -111), (22, -129), (64, -134), (98, -121), (120, -92)),
    ((16, -85), (32, -106), (62, -119), (92, -115), (112, -100), (122, -86)),
    ((42, -75), (60, -92), (82, -102), (102, -96), (116, -86), (124, -78)),
    ((58, -58), (74, -76), (92, -82), (108, -80), (118, -76), (126, -70)),
)
_SPRUNG = Curl(turn=26.0, swing=5.5, thick=9.0, start=0.1, sheen=0.9)
_RINGLET = Curl(turn=34.0, swing=6.0, vary=0.25, start=0.05, sheen=0.8, cast=0.2)
Ends = tuple[tuple[float, float], ...]
# spines: behind the body, then before it on the near side, then the few that hang beside the face
_BEHIND: tuple[Ends, ...] = (
    ((-80, -80), (-122, -10), (-144, 80), (-152, 150)), ((-88, -50), (-128, 30), (-150, 110), (-138, 190)),
    ((-94, -20), (-126, 60), (-134, 140), (-124, 206)), ((-98, 10), (-116, 80), (-118, 150), (-100, 214)),
    ((-94, 40), (-104, 100), (-94, 170), (-84, 226)), ((-84, 60), (-84, 120), (-72, 190), (-62, 230)),
    ((-50, 60), (-48, 140), (-40, 226)), ((-10, 60), (-14, 150), (-6, 236)), ((30, 60), (30, 150), (36, 232)),
    ((70, 40), (72, 140), (68, 236)), ((90, 20), (104, 120), (104, 224)), ((100, 0), (134, 100), (136, 222)),
    ((112, -40), (156, 50), (164, 130), (158, 206)), ((118, -70), (172, 0), (190, 90), (186, 174)),
    ((120, -100), (172, -50), (198, 30), (204, 110)), ((118, -110), (160, -84), (188, -30), (196, 40)),
)
_BEFORE: tuple[Ends, ...] = (
    ((116, -112), (146, -90), (168, -40), (178, 30)), ((120, -100), (150, -60), (172, 10), (182, 90)),
    ((122, -92), (146, -40), (164, 40), (168, 130)), ((118, -86), (136, -20), (150, 60), (156, 168)),
    ((112, -84), (122, -10), (136, 80), (138, 190)), ((104, -82), (110, -10), (120, 90), (124, 200)),
    ((96, -78), (98, -10), (108, 80), (106, 180)), ((88, -74), (88, -14), (96, 60), (92, 150)),
    ((116, -90), (138, -30), (142, 40), (150, 110)),
    ((108, -86), (126, -20), (128, 70), (112, 150)), ((124, -104), (160, -40), (160, 40), (176, 120)),
)
_BESIDE: tuple[Ends, ...] = (
    ((72, -72), (77, -30), (75, 14), (84, 60)), ((80, -62), (82, -14), (86, 40), (80, 100)),
    ((-92, -62), (-110, -20), (-114, 30), (-126, 84)),
    ((-98, -44), (-120, 0), (-124, 60), (-112, 110)),
)
_FALL = Curl(50, 10, 0.35, 22)
_WISP = Curl(38, 6, 0.3, 8, 0.2)


_ON_THE_ROLL: tuple[Ends, ...] = (
    ((-10, -138), (-52, -132), (-84, -112), (-96, -74)), ((16, -140), (-26, -130), (-58, -112), (-66, -80)),
    ((38, -142), (6, -130), (-22, -110), (-24, -84)), ((58, -138), (34, -122), (16, -106), (18, -80)),
    ((74, -132), (60, -112), (52, -94), (54, -66)), ((-30, -138), (-72, -132), (-98, -106), (-104, -62)),
    ((86, -128), (84, -104), (78, -84), (76, -48)), ((52, -130), (84, -126), (108, -112), (126, -88)),
    ((4, -134), (40, -138), (76, -130), (104, -110)), ((-60, -124), (-30, -138), (10, -138), (46, -130)),
)
# the few that have come out of the roll over the brow, no two of a size, and how thick each is
_RINGLETS: tuple[tuple[Ends, float], ...] = (
    (((-34, -112), (-70, -98), (-94, -62), (-104, -6)), 13.0), (((-10, -108), (-46, -102), (-74, -78), (-88, -40)), 11.0),
    (((10, -106), (-22, -100), (-50, -84), (-64, -58)), 9.0), (((26, -106), (4, -98), (-18, -84), (-28, -62)), 7.0),
    (((46, -108), (64, -92), (74, -58), (76, -12)), 12.0), (((36, -106), (50, -92), (62, -72), (64, -44)), 8.0),
    (((60, -104), (80, -80), (84, -40), (82, 8)), 10.5),
)
# single hairs between them and before the near ear
_FINE: tuple[Ends, ...] = (
    ((-8, -92), (-26, -84), (-38, -68)), ((32, -90), (46, -78), (52, -60)), ((78, -20), (74, 20), (82, 62)),
)


def _spine(ends: Ends, r: np.random.RandomState) -> list[tuple[float, float]]:
    return [(x + 6 * r.randn() * (i > 0), y + 9 * r.randn() * (i > 0)) for i, (x, y) in enumerate(ends)]


def _hair(face: Face, pose: Pose, window: Window) -> Hair:
    r = np.random.RandomState(3)
    behind = Layer(window, rim=0.6, soften=0.75).pose(pose)
    cloud = [(-70, -120), (30, -150), (112, -128), (160, -50), (176, 60), (150, 150), (90, 196), (0, 200), (-90, 186),
             (-128, 110), (-118, 10)]
    behind.fill(spline(cloud, True), dark(HAIR, 0.8))
    for spread in (0, 1):
        for ends in _BEHIND:
            curl(behind, _spine(ends, r), _FALL, HAIR, r, -0.22 + 0.12 * spread + 0.05 * r.randn())
    front = Layer(window, _ON_BROW, rim=0.6, soften=0.75).pose(pose)
    near = [(74, -62), (96, -92), (124, -108), (150, -70), (166, 20), (156, 120), (120, 150), (102, 90), (92, 20)]
    front.fill(spline(near, True), dark(HAIR, 0.7), 1.0, 4.0)
    for spread in (0, 1):
        for ends in _BEFORE:
            curl(front, _spine(ends, r), _FALL, HAIR, r, -0.08 + 0.12 * spread + 0.05 * r.randn())
    _crown(front)
    for ends in _BESIDE:
        curl(front, _spine(ends, r), _WISP, HAIR, r, 0.06)
    return Hair([behind], [front])


def _crown(layer: Layer) -> None:
    """The front, drawn back with the fingers; it waves all the same."""
    sheen, wave = Sheen(0.40, 0.12, 0.75, (0.75, 0.10, 0.3), 0.35, 0.4), (4.0, 2.2, 0.1, 0.15)
    sheet(layer, _SWEPT, HAIR, Comb(300, 5, (1.4, 6.0), 16, 0.7, fine=0.4, wave=wave), sheen,
          [0.02, 0.10, 0.04, 0.02, -0.04, -0.10, -0.18])
    for i, line in enumerate(_SWEPT[:-1]):
        comb = Comb(18, 70 + i, (0.9, 3.6), 5, 0.6, 0.2, 0.95, wave=wave)
        lock(layer, line, 15, HAIR, comb, sheen, 0.04 - 0.03 * (i % 3), (0.3, 0.9, 1.0, 0.8, 0.3), 0.35)
    _over_the_brow(layer)
    for line in (((-20, -140), (20, -154), (60, -150)), ((-80, -118), (-106, -116), (-122, -90)),
                 ((150, 0), (190, 20), (214, 60)), ((-120, 60), (-160, 90), (-166, 130))):
        single_hair(layer, line, 1.7, HAIR, 0.25, 0.7)


def _over_the_brow(layer: Layer) -> None:
    """Curls that have sprung out of the roll, and small ones along the hairline instead of an edge."""
    r = np.random.RandomState(12)
    for ends in _ON_THE_ROLL:
        curl(layer, _spine(ends, r), _SPRUNG, HAIR, r, 0.05 + 0.10 * r.rand())
    rooted(layer, HAIR, _SWEPT, 620, 11)
    for ends, thick in _RINGLETS:
        curl(layer, ends, replace(_RINGLET, thick=thick), HAIR, r, 0.04 + 0.08 * r.rand())
    for ends in _FINE:
        single_hair(layer, ends, 1.3, HAIR, 0.2, 0.5)


_TIED = (26.0, -66.0)  # where the upper half is tied
_CLOUD = ((-92, -70), (-70, -120), (-26, -146), (26, -152), (78, -140), (116, -104), (140, -40), (152, 40), (146, 104), (106, 146), (30, 160),
          (-54, 150), (-104, 112), (-116, 50), (-104, -10))
_TO_THE_TIE = (
    ((-98, -50), (-70, -62), (-20, -62), (22, -64)), ((-100, -84), (-72, -96), (-20, -84), (22, -66)),
    ((-76, -126), (-52, -122), (-8, -98), (23, -68)), ((-34, -150), (-20, -136), (8, -104), (25, -69)),
    ((22, -157), (24, -138), (26, -106), (27, -69)), ((74, -148), (64, -130), (42, -100), (29, -68)),
    ((112, -116), (96, -108), (58, -88), (30, -67)), ((134, -74), (112, -78), (64, -70), (31, -65)),
    ((142, -40), (118, -54), (68, -58), (31, -63)),
)


def _behind(face: Face, pose: Pose, window: Window) -> Hair:
    """From behind: the upper half drawn to its tie, the curls under it and over its ends."""
    r, hair = np.random.RandomState(5), Layer(window, ON_SKIN, rim=0.6, soften=0.75).pose(pose)
    hair.fill(spline(_CLOUD, True), dark(HAIR, 0.75), 1.0, 1.0)
    for spread in (0, 1, 2):
        for x in np.linspace(-98, 142, 15) + 5 * spread:
            out = (x - 22) / 120
            ends = ((22 + 96 * out, -80 + 40 * abs(out)), (22 + 136 * out, -6), (22 + 160 * out, 84),
                    (22 + 148 * out, 228 - 58 * out * out - 22 * spread + 16 * r.randn()))
            curl(hair, _spine(ends, r), _FALL, HAIR, r, -0.12 - 0.14 * max(0.0, out) + 0.07 * spread + 0.05 * r.randn())
    sheen, wave = Sheen(0.40, 0.12, 0.7, (0.75, 0.10, 0.3), 0.35, 0.4), (4.0, 2.2, 0.1, 0.15)
    sheet(hair, _TO_THE_TIE, HAIR, Comb(300, 5, (1.4, 6.0), 16, 0.7, fine=0.4, wave=wave), sheen, [0.0, 0.06, 0.08, 0.04, 0.0, -0.04, -0.12, -0.2, -0.26])
    for i, line in enumerate(_TO_THE_TIE[:-1]):
        lock(hair, line, 16, HAIR, Comb(18, 70 + i, (0.9, 3.6), 5, 0.6, 0.2, 0.95, wave=wave), sheen, 0.04 - 0.03 * (i % 3), (0.05, 0.8, 1.0, 0.8, 0.3), 0.35)
    for root, out in ((-76, -1), (-50, -1), (-24, -1), (-80, 1), (-54, 1), (-30, 1), (-6, 1)):
        ends = ((24 + 104 * out, root), (24 + 138 * out, root + 46), (24 + 154 * out, root + 110), (24 + 150 * out, root + 170))
        curl(hair, _spine(ends, r), _FALL, HAIR, r, -0.02 - 0.16 * max(0, out))
    x, y = _TIED
    hair.ellipse(x, y + 2, 14, 7, "#3a4056")
    for i in range(16):
        out = -1 + i / 7.5
        ends = ((x + 8 * out, y + 2), (x + 34 * out, y + 34 - 10 * abs(out)), (x + 54 * out, y + 104), (x + 50 * out, y + 170 - 30 * abs(out) + 16 * r.randn()))
        curl(hair, _spine(ends, r), replace(_FALL, thick=17.0), HAIR, r, 0.05 - 0.12 * max(0.0, out) + 0.05 * r.randn())
    for ends in (((-96, -40), (-120, 20), (-136, 70)), ((144, -30), (166, 30), (178, 90)), ((-60, -140), (-30, -160), (10, -162)), ((90, -140), (124, -118), (140, -84))):
        single_hair(hair, ends, 1.6, HAIR, 0.25, 0.7)
    return Hair([], [bare(face, pose, window), hair])


_PROFILE = Profile(
    forehead=((-62, -128), (-83, -104), (-94, -74), (-98, -44), (-98.5, -18)),
    root=(-92.5, 11), bridge=((-96.5, 28), (-106, 43)), tip=(-119.5, 57), base=(-103.5, 72.5),
    upper=(-113, 94), meet=(-105.5, 103), lower=(-111.5, 111.5), fold=(-101.5, 125), chin=((-107, 137), (-103.5, 151), (-86, 159)),
    eye=(-81, 18), corner=(-44, 14.5), up=12.6, down=5.4, mouth=(-68, 103.5), angle=(22, 106), throat=-14, pit=(-12, 229), blunt=1.4,
    brow=((-92, -16), (-82, -19.5), (-67, -22.5), (-52, -22.5), (-39, -18)),
)
_BACK_TO_TIE = (
    ((-76, -110), (-92, -126), (-84, -148), (-40, -162), (30, -156), (104, -104)),
    ((-72, -108), (-76, -128), (-46, -146), (10, -150), (66, -132), (108, -98)),
    ((-60, -96), (-50, -118), (-10, -132), (44, -128), (86, -110), (112, -92)),
    ((-42, -78), (-26, -98), (16, -110), (62, -106), (96, -94), (114, -86)),
    ((-26, -58), (-4, -74), (36, -84), (76, -86), (102, -82), (116, -80)),
    ((-12, -34), (12, -48), (48, -60), (82, -68), (106, -72), (118, -74)),
)
_HANG_ASIDE: tuple[Ends, ...] = (
    ((4, -24), (2, 16), (6, 60), (0, 104)), ((14, -30), (14, 30), (20, 100), (8, 168)), ((20, -34), (26, 40), (30, 130), (26, 214)),
    ((36, -36), (46, 40), (50, 140), (52, 230)), ((54, -40), (68, 40), (74, 140), (72, 236)), ((72, -46), (92, 40), (98, 140), (100, 232)),
    ((88, -52), (118, 30), (126, 126), (124, 222)), ((102, -60), (142, 10), (154, 100), (152, 200)), ((110, -70), (160, -10), (176, 70), (172, 170)),
    ((116, -80), (170, -40), (192, 40), (190, 130)), ((10, -10), (18, 50), (14, 90), (24, 140)),
)
_FROM_TIE: tuple[Ends, ...] = (
    ((100, -112), (134, -96), (164, -46), (178, 20)), ((108, -100), (138, -80), (160, -26), (170, 50)), ((112, -90), (134, -60), (148, 0), (150, 80)),
    ((108, -84), (118, -40), (124, 30), (128, 100)), ((104, -80), (98, -30), (96, 40), (104, 110)), ((96, -114), (122, -112), (148, -84), (164, -30)), ((104, -96), (126, -70), (136, -10), (136, 50)),
    ((100, -78), (80, -30), (72, 20), (76, 84)),
)
_ROLL_ASIDE: tuple[tuple[Ends, float], ...] = (
    (((-56, -136), (-82, -134), (-97, -108), (-95, -78)), 10.0), (((-40, -144), (-74, -144), (-98, -122), (-102, -96)), 8.0), (((-60, -122), (-80, -118), (-88, -96), (-84, -74)), 9.0),
    (((-54, -116), (-74, -100), (-72, -76), (-82, -54)), 8.0), (((-30, -108), (-50, -88), (-50, -60), (-42, -34)), 9.0),
    (((-10, -92), (-26, -70), (-24, -44), (-30, -14)), 7.5), (((-10, -148), (-46, -152), (-78, -142), (-92, -118)), 9.0), (((-44, -112), (-62, -104), (-72, -84), (-66, -60)), 6.5), (((-20, -100), (-38, -84), (-38, -58), (-32, -34)), 7.0),
    (((10, -80), (-6, -56), (-10, -24), (-4, 20)), 9.0), (((-24, -140), (-2, -158), (36, -160), (70, -144)), 9.0), (((20, -148), (52, -156), (84, -140), (110, -112)), 9.0),
)


def _aside(face: Face, pose: Pose, window: Window) -> Hair:
    """From the side: the upper half goes back to its tie, the rest hangs over the ear to the shoulder."""
    r = np.random.RandomState(8)
    hair = Layer(window, ON_SKIN, rim=0.6, soften=0.75).pose(pose)
    hair.fill(spline([(-14, -34), (10, -60), (70, -100), (112, -118), (136, -96), (160, -40), (168, 60), (150, 150), (90, 160), (44, 140), (24, 90), (14, 20)], True), dark(HAIR, 0.75), 1.0, 3.0)
    for spread in (0, 1, 2):
        for ends in _HANG_ASIDE:
            curl(hair, _spine(ends, r), _FALL, HAIR, r, -0.14 + 0.07 * spread - 0.12 * max(0.0, (ends[-1][0] - 90) / 100) + 0.05 * r.randn())
    sheen, wave = Sheen(0.40, 0.12, 0.75, (0.75, 0.10, 0.3), 0.35, 0.4), (4.0, 2.2, 0.1, 0.15)
    sheet(hair, _BACK_TO_TIE, HAIR, Comb(300, 5, (1.4, 6.0), 16, 0.7, fine=0.4, wave=wave), sheen, [-0.06, 0.06, 0.08, 0.02, -0.06, -0.14])
    for i, line in enumerate(_BACK_TO_TIE[:-1]):
        lock(hair, line, 15, HAIR, Comb(18, 70 + i, (0.9, 3.6), 5, 0.6, 0.2, 0.95, wave=wave), sheen, 0.04 - 0.03 * (i % 3), (0.3, 0.9, 1.0, 0.8, 0.3), 0.35)
    rooted(hair, HAIR, _BACK_TO_TIE, 420, 11)
    for ends in _FROM_TIE:
        for _ in range(2):
            curl(hair, _spine(ends, r), replace(_FALL, thick=16.0), HAIR, r, -0.02 + 0.05 * r.randn())
    for ends, thick in _ROLL_ASIDE:
        curl(hair, _spine(ends, r), replace(_RINGLET, thick=thick), HAIR, r, 0.05 + 0.08 * r.rand())
    for ends in (((-70, -142), (-30, -168), (20, -168)), ((-60, -100), (-78, -84), (-74, -60)), ((170, 40), (200, 80), (204, 120)), ((20, 180), (8, 214), (20, 240))):
        single_hair(hair, ends, 1.6, HAIR, 0.25, 0.7)
    return Hair([], [hair])


POSE = Pose((429, 231), 0.767, -1.5)
BUILD = Build(1.70, shoulder=0.159, shoulder_drop=0.353, slope=0.057, chest=0.144, waist=0.124, hip=0.172, depth=0.098,
              limb=0.82, neck=0.040, upper=0.272, fore=0.242, bust=0.056, hand=0.81, lean=-1.5, turn=24)

CHRISTINA = Person(
    name="christina",
    drop=95,
    face=FACE,
    pose=POSE,
    bearing=Attitude(4, -2),
    window=Window(160, 0, 780, 620),
    hair=_hair,
    outfits={
        "scrubs": Dress(scrubs_alone("#86abc4", sleeve="#34343d"), ("folded", "weight", "away", "chin", "elbows", "turned")),
    },
    moods=("neutral", "guarded", "amused", "tender", "worried", "hurt", "turned", "aside", "aside_amused", "aside_low", "away"),
    build=BUILD,
    back=_behind,
    side=Side(_PROFILE, _aside),
    at_table=("folded", "chin", "elbows", "weight"),
    stances={"turned": "turned", "worried": "chin"} | dict.fromkeys(("amused", "tender"), "elbows") | dict.fromkeys(("aside_amused", "aside_low"), "weight") | dict.fromkeys(("hurt", "aside"), "away"),
    own={
        "aside": replace(MOODS["aside"], nod=1.0, brow_in=-2.4, brow_mid=-0.8, lids=0.96, corner=-3.4),
        "aside_amused": replace(MOODS["aside_amused"], nod=2.0, lids=0.94, squint=0.36, corner=-4.8, smirk=3.6, brow_in=-2.6, brow_mid=-1.2, cheek=0.5),
        "aside_low": replace(MOODS["aside_low"], nod=-6.0, lids=0.44),
        # she does not bow her head for anything, and her lids are low as they are
        "neutral": replace(MOODS["neutral"], nod=1.2, brow_in=-1.2, skew=-1.4, lids=0.94, squint=0.14, smirk=0.5, corner=-1.6),
        "guarded": replace(MOODS["guarded"], turn=8, bow=-3.5, lids=0.88, look_x=2.9, brow_in=-1.6, brow_mid=1.0, skew=-3.0, corner=0.8),
        "amused": replace(MOODS["amused"], nod=2.0, gap=0.0, teeth=0.0, lids=0.94, squint=0.36, corner=-4.8, smirk=4.6, skew=-6.4,
                          brow_in=-2.6, brow_mid=-1.2, cheek=0.5),
        "tender": replace(MOODS["tender"], nod=-1.8, bow=2.0, lids=0.84, squint=0.34, brow_out=2.4),
        "worried": replace(MOODS["worried"], brow_in=-7.4, lids=1.10),
        "hurt": replace(MOODS["hurt"], nod=-1.8, bow=3.0, lids=0.80, press=0.6),
    },
)

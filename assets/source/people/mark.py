"""Mark Sloan: broad, square in the jaw, dirty blond and greying, a beard,
blue-grey eyes under heavy brows."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from anatomy import Beard, Brow, Eye, Face, Iris, Lash, Mouth, Nose, Skin
from attitude import Attitude
from barber import ON_SKIN, ear_layer, far_temple, fringe, lowered, nape, rooted, sideburn, sides
from canvas import Layer, Pose, Window
from curves import resample, spline
from mannequin import Build
from moods import MOODS
from nape import Short, short
from person import Dress, Hair, Person, Side
from profiles import Profile
from sidelong import Mane, Mass, groomed
from strands import Comb, Dye, Sheen, lock, sheet, single_hair
from wardrobe import coat_over_scrubs, jacket_over_sweater

HAIR = Dye("#6e5640", "#2f2119", "#b9966c", "#aaa49c", 1.0)

FACE = Face(
    skin=Skin("#e8bc9d", "#f9dfc6", "#bb846a", "#8a5444", "#5b3026", "#d3705c", "#9c8490"),
    brow_side=((-58, -104), (-75, -70), (-88, -36), (-94, -14), (-92.5, 8), (-96, 28)),
    jaw=((-96, 28), (-92.5, 52), (-84, 86.9), (-77, 117), (-66, 138.6), (-51, 149.9), (-31, 152.7), (-6, 150.8),
         (27, 141.4), (57, 120.8), (77, 93.5), (86, 62), (89, 42)),
    skull=((92, 0), (95, -60), (80, -118), (30, -148), (-40, -144)),
    eye_near=Eye((-15.2, 12.5), (36.8, 10), 16.1, 8.3),
    eye_far=Eye((-52.5, 12.5), (-83, 11), 15.1, 7.8),
    iris=Iris("#1d2930", "#45606c", "#8ea4ab", 14.4, 15.7, 10.5),
    lash=Lash("#2a1a15", 3.2, 2.5, False),
    brow=Brow("#5a4030", ((-15, -8.6), (5, -12.1), (24, -15.1), (40, -13.1), (53, -3.6)),
              ((-55, -8.6), (-65, -11.6), (-75, -13.6), (-84, -11.1), (-91, -3.1)), 10.4, 1.0, 0.86),
    nose=Nose((-60, 60), 1.24, 0.7),
    mouth=Mouth((-67, 107), (1, 106), 0.43, 4.6, 8.0, "#ac6658", "#5a2a25", "#b97767"),
    ear=(95, 14),
    age=1.0,
    beard=Beard(0.78, "#7a624c", ("#4c3c31", "#83735f", "#d2cac0", "#ab937a")),
    lids=0.90,
)

POSE = Pose((438, 242), 0.869, -1.5)
BUILD = Build(1.86, shoulder=0.192, shoulder_drop=0.356, slope=0.060, chest=0.171, waist=0.146, hip=0.166, depth=0.116, limb=0.86, neck=0.046, hand=0.94)


def _hair(face: Face, pose: Pose, window: Window) -> Hair:
    behind = nape(pose, window, HAIR,
                  [(-40, -140), (20, -164), (88, -146), (131, -96), (139, -30), (128, 6), (113, 28),
                   (100, 42), (84, 44), (60, 30), (0, 0)],
                  [[(60, -100), (118, -80), (137, -22), (126, 10), (105, 42)],
                   [(70, -40), (100, -20), (105, 4), (101, 30), (90, 55)]])
    front = Layer(window, ON_SKIN[:1], rim=0.55, soften=0.75).pose(pose)
    far_temple(front, face, HAIR, 0.3)
    sides(front, HAIR, _SIDES, [0.0, -0.1, -0.2, -0.3])
    sideburn(front, HAIR)
    comb = Comb(300, 2, (1.6, 6.0), 13, 0.9, fine=0.35, grey=0.12)
    sheet(front, lowered(_TOP, -9), HAIR, comb, Sheen(0.4, 0.3, 0.4, root=0.12, tip=0.3), [-0.14, -0.08, -0.05, -0.1, -0.06, -0.12, -0.18, -0.28])
    _combed(front)
    rooted(front, HAIR, _TOP, 460, 7)
    rooted(front, HAIR, _SIDES[1:], 150, 4)
    fringe(front, HAIR, _FALLEN)
    for spine in _STRAYS:
        single_hair(front, spine, 1.8, HAIR, 0.25)
    return Hair([behind], [front, ear_layer(face, pose, window)])


def _outward(line: np.ndarray) -> np.ndarray:
    away = line - [10, -30]
    return away / np.hypot(*away.T)[:, None]


def _combed(layer: Layer) -> None:
    """Locks combed back along the guides, the crown first; they lift a little, and end unevenly."""
    r, guides = np.random.RandomState(17), np.array([resample(spline(g), 48) for g in _TOP])
    for row, (first, last, count, width) in enumerate(_ROWS):
        for i in range(count):
            f = (i + 0.5 + r.uniform(-0.3, 0.3)) / count * (len(guides) - 1)
            k = min(int(f), len(guides) - 2)
            line = guides[k] * (1 - f + k) + guides[k + 1] * (f - k)
            part = resample(line[first : last + r.randint(-6, 7)], 6)
            part += _outward(part) * (np.linspace(0, 1, 6) ** 1.3 * r.uniform(-3, 5))[:, None]
            comb = Comb(20, 40 + 20 * row + i, (0.7, 2.6), 5, 0.35, 0.4, 0.75, fine=0.5, grey=0.06 + 0.05 * f)
            sheen = Sheen(r.uniform(0.3, 0.5), 0.2, r.uniform(0.25, 0.75), root=0.15, tip=0.1)
            lock(layer, [(x, y) for x, y in part], width * r.uniform(0.7, 1.2), HAIR, comb, sheen,
                 r.uniform(-0.08, 0.08), (0.5, 1.0, 0.9, 0.5, 0.03), 0.12)


_TOP = (
    [(-88, -34), (-83, -60), (-73, -95), (-53, -130), (-14, -153)],
    [(-77, -60), (-77, -90), (-64, -123), (-36, -147), (10, -157)],
    [(-67, -76), (-73, -102), (-54, -135), (-6, -155), (54, -149)],
    [(-61, -74), (-68, -103), (-38, -138), (26, -153), (84, -130)],
    [(-34, -77), (-44, -108), (-4, -138), (58, -141), (106, -102)],
    [(-4, -84), (-6, -110), (34, -130), (88, -117), (122, -76)],
    [(26, -92), (34, -110), (66, -114), (101, -92), (129, -46)],
    [(47, -78), (58, -94), (86, -90), (112, -64), (129, -20)],
)
_SIDES = (
    [(46, -86), (78, -94), (111, -68), (131, -22), (124, 18)],
    [(56, -66), (82, -64), (107, -42), (122, -4), (115, 28)],
    [(66, -40), (82, -40), (99, -30), (112, 4), (110, 44)],
    [(76, -14), (84, -24), (98, -22), (109, -4), (107, 24)],
)
# where along the guides the locks begin and end, how many, how broad; from the crown to the forehead
_ROWS = ((18, 42, 12, 17), (9, 36, 13, 15), (4, 30, 15, 13))
# what does not stay back
_FALLEN = (
    ([(-22, -122), (-46, -112), (-62, -92), (-67, -70), (-62, -50)], 13.0),
    ([(-2, -124), (-26, -114), (-42, -96), (-47, -76), (-42, -60)], 15.0),
    ([(26, -122), (2, -116), (-16, -102), (-22, -84), (-18, -70)], 12.0),
    ([(48, -116), (30, -112), (14, -102), (6, -90), (8, -80)], 11.0),
    ([(64, -108), (54, -100), (45, -88), (42, -72)], 8.0),
    ([(-30, -106), (-44, -98), (-54, -82), (-56, -64), (-50, -44)], 4.0),
)
_STRAYS = (
    [(112, 20), (118, 40), (110, 56)],
    [(-60, -144), (-38, -162), (-8, -167)],
    [(26, -154), (52, -162), (76, -153)],
    [(-80, -112), (-83, -134), (-70, -150)],
    [(-78, -104), (-88, -122), (-86, -138)],
    [(86, -126), (106, -112), (118, -92)],
    [(-6, -150), (20, -160), (46, -163)],
    [(50, -146), (74, -152), (92, -146)],
    [(-72, -126), (-62, -148), (-44, -158)],
    [(66, -140), (92, -136), (108, -120)],
    [(-46, -150), (-28, -158), (-6, -162)],
    [(-18, -116), (-46, -110), (-64, -88), (-66, -58)],
    [(40, -108), (48, -98), (50, -80), (42, -60)],
)
_BACK = Short(
    HAIR,
    back=(
        [(31, -131), (-14, -140), (-56, -112), (-76, -66), (-74, -24), (-62, 14)],
        [(32, -129), (-2, -112), (-40, -66), (-52, -10), (-46, 40), (-34, 74)],
        [(33, -128), (22, -96), (2, -40), (-4, 16), (2, 66), (8, 102)],
        [(34, -128), (46, -96), (52, -40), (50, 16), (44, 66), (40, 108)],
        [(35, -129), (80, -108), (104, -60), (102, -4), (84, 52), (70, 98)],
        [(36, -131), (92, -130), (130, -84), (134, -30), (113, 22), (86, 82)],
    ),
    skull=[(-84, -30), (-92, -76), (-66, -138), (-10, -160), (60, -150), (112, -112), (130, -40), (108, 16), (74, 62), (0, 70), (-46, 44), (-62, 0), (-70, -30)],
    top=(
        [(31, -131), (-6, -134), (-52, -126), (-84, -92), (-86, -52), (-78, -22)],
        [(32, -133), (0, -146), (-44, -144), (-80, -112), (-92, -70), (-86, -40)],
        [(33, -134), (16, -152), (-22, -160), (-62, -144), (-90, -108), (-97, -74)],
        [(40, -130), (62, -142), (50, -160), (10, -166), (-34, -160), (-68, -144)],
    ),
    strays=([(-78, -136), (-56, -158), (-24, -166)], [(60, -152), (92, -142), (112, -120)], [(10, -162), (34, -170), (62, -160)],
            [(114, 16), (112, 36), (100, 58)], [(118, -110), (136, -84), (142, -60)]),
    grey=0.10,
)
_PROFILE = Profile(
    forehead=((-70, -124), (-91, -96), (-101, -66), (-106, -38), (-109.5, -17)),
    root=(-101.5, 4), bridge=((-106.5, 20), (-116.5, 41)), tip=(-130, 59), base=(-111.5, 75),
    upper=(-117.5, 98), meet=(-110, 105.5), lower=(-115, 113.5), fold=(-106, 126), chin=((-110.5, 138), (-107, 151), (-91, 159)),
    mouth=(-73, 107), collar=19, nape=-9,
)
_ASIDE = Mane(
    HAIR,
    masses=(
        Mass(
            (
                [(-34, -64), (0, -80), (50, -82), (100, -56), (138, -8)],
                [(-22, -46), (10, -58), (56, -56), (98, -28), (134, 32)],
                [(-11, -24), (16, -34), (54, -34), (92, -2), (122, 62)],
                [(-2, 2), (17, -18), (48, -22), (80, 10), (104, 90)],
            ),
            Comb(320, 3, (1.0, 3.4), 12, 0.6, 0.14, fine=0.5, grey=0.42), Sheen(0.35, 0.16, 0.4), (0.0, -0.06, -0.14, -0.24),
            rows=((14, 46, 13, 12), (4, 30, 10, 10)),
        ),
        Mass(
            (
                [(-83, -98), (-91, -115), (-83, -135), (-54, -151), (-10, -159)],
                [(-77, -100), (-86, -120), (-64, -144), (-18, -157), (42, -154)],
                [(-67, -97), (-70, -120), (-34, -143), (24, -151), (90, -128)],
                [(-55, -90), (-47, -113), (-6, -133), (54, -134), (111, -98)],
                [(-42, -77), (-26, -100), (20, -113), (76, -102), (127, -58)],
                [(-31, -61), (-6, -80), (40, -86), (91, -64), (138, -14)],
            ),
            Comb(360, 2, (1.6, 6.0), 13, 0.9, fine=0.35, grey=0.12), Sheen(0.4, 0.3, 0.4, root=0.12, tip=0.3), (-0.10, -0.06, -0.04, -0.06, -0.12, -0.2),
            rows=((20, 44, 11, 17), (10, 38, 13, 15), (3, 32, 14, 13)),
        ),
    ),
    ground=((-80, -99), (-88, -122), (-56, -150), (10, -157), (84, -132), (131, -66), (137, 0), (120, 58), (96, 70), (76, 44), (56, 4), (20, -22), (-6, -12), (-30, -62)),
    clipped=((48, -2), (60, 26), (74, 54), (88, 74), (98, 80), (106, 70)),
    locks=(([(-4, -14), (4, 4), (11, 24), (16, 48)], 11, -0.06), ([(6, -20), (13, -2), (19, 18), (21, 40)], 11, -0.12), ([(-8, -26), (-2, -10), (5, 8), (10, 30)], 9, -0.02)),
    strays=([(-86, -122), (-72, -146), (-40, -162)], [(60, -146), (98, -130), (122, -100)], [(120, 54), (120, 76), (110, 96)], [(-94, -110), (-100, -126), (-90, -144)]),
)
_STANCES = ("weight", "away", "pockets", "bowed", "close", "square", "folded", "offer", "chest", "clasped", "elbows", "fist", "brow", "turned")

MARK = Person(
    name="mark",
    drop=0,
    face=FACE,
    pose=POSE,
    bearing=Attitude(4, -3),
    window=Window(190, 0, 720, 470),
    hair=_hair,
    outfits={
        "coat": Dress(coat_over_scrubs("#2f4468", "#5d6674"), _STANCES),
        "street": Dress(jacket_over_sweater("#565960", "#8d98a4"), ("pocket", *_STANCES)),
        "napkin": Dress(jacket_over_sweater("#565960", "#8d98a4", bound=True), ("clasped", "elbows"), like="street"),
        "phone": Dress(jacket_over_sweater("#565960", "#8d98a4"), ("phone", "turned")),
        "call": Dress(jacket_over_sweater("#565960", "#8d98a4"), ("call", "turned")),
    },
    moods=("neutral", "listening", "guarded", "amused", "tender", "joyful", "worried", "hurt", "angry", "crying", "stunned",
           "breaking", "holding", "shut", "weary", "turned",
           "aside", "aside_tender", "aside_amused", "aside_low", "aside_crying", "aside_up", "away", "away_tender", "away_low", "away_crying"),
    build=BUILD,
    neck=1.06,
    throat=True,
    back=lambda face, pose, window: short(_BACK, face, pose, window),
    side=Side(_PROFILE, lambda face, pose, window: groomed(_ASIDE, face, _PROFILE, pose, window)),
    own={
        "neutral": replace(MOODS["neutral"], nod=-1.4, brow_in=1.0, brow_mid=1.6, brow_out=0.8, skew=-2.6, lids=0.80, squint=0.30, corner=-3.2, smirk=1.1),
        "listening": replace(MOODS["listening"], nod=-4.2, brow_in=-2.0, brow_mid=0.8, brow_out=0.8, lids=0.85, squint=0.26, corner=-1.2),
        "aside_low": replace(MOODS["aside_low"], nod=-6.0),
        "aside_crying": replace(MOODS["aside_crying"], nod=-4.0),
        "tender": replace(MOODS["tender"], nod=-4.2, bow=4.5, brow_in=-8.0, brow_mid=-2.4, brow_out=2.4, lids=0.86, squint=0.22, corner=-6.4,
                          smirk=-1.6, gloss=1.0, furrow=0.15),
        # he jokes with his mouth shut, and does not let it show where it hurts
        "amused": replace(MOODS["amused"], bow=-4.0, gap=0.0, jaw=0.0, teeth=0.0, corner=-7.0, smirk=3.4, skew=-6.0, squint=0.6, cheek=0.6),
        "crying": replace(MOODS["crying"], nod=-2.6, bow=4.5, turn=3.0, lids=0.76, corner=1.9, mouth_width=0.94, gap=0.08, jaw=0.8, press=0.3, clench=0.5, brow_in=-9.6),
        "stunned": replace(MOODS["stunned"], gap=0.34, jaw=6.0, mouth_width=0.88, teeth=1.0, lids=1.10),
        "breaking": replace(MOODS["breaking"], corner=1.2, mouth_width=0.98),
        "angry": replace(MOODS["angry"], brow_in=5.6, brow_mid=3.2, brow_out=-0.4, lids=0.86),
        "hurt": replace(MOODS["hurt"], nod=-3.4, bow=5.0, turn=4.0, lids=0.80, brow_in=-6.8, brow_out=3.8, quiver=0.0, press=0.5, clench=0.5, corner=0.7),
    },
    at_table=("elbows", "offer", "chest"),
    stances={"turned": "turned", "listening": "weight", "guarded": "away", "amused": "pockets", "joyful": "offer", "angry": "folded", "worried": "clasped", "stunned": "square",
             "breaking": "chest", "holding": "fist", "weary": "brow"} | {"tender": "close"} | dict.fromkeys(("hurt", "crying"), "bowed"),
)

"""Lewis: seventy, host to whoever lands; spare and upright, white hair brushed back, a short white beard, a bow tie at breakfast."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from anatomy import Beard, Brow, Eye, Face, Iris, Lash, Mouth, Nose, Skin
from attitude import Attitude
from canvas import Layer, Pose, Window, path
from curves import curve_through, mix, normals, resample, spline
from mannequin import Build
from marks import Line, Marks, marked
from moods import MOODS
from nape import Short, short
from person import Dress, Hair, Person
from strands import Comb, Dye, Sheen
from trims import Trim, Tuft, trimmed
from uniforms import cardigan_and_bow

HAIR = Dye("#d8d8d8", "#8a898c", "#f8f9fb", "#f9fafc", 0.8)

FACE = Face(
    skin=Skin("#e4b59c", "#fadcc8", "#b87f69", "#86513f", "#5a3429", "#d06f5f", "#9c8588"),
    brow_side=((-80, -106), (-88, -66), (-91, -38), (-83, -2), (-89, 24)),
    jaw=((-89, 24), (-86, 50), (-78, 84), (-77, 108), (-74, 130), (-64, 152), (-46, 168), (-26, 171), (-6, 166),
         (14, 156), (36, 142), (58, 120), (72, 92), (80, 62), (83, 40)),
    skull=((85, 0), (90, -60), (78, -118), (28, -150), (-40, -148)),
    eye_near=Eye((-13.6, 14.5), (37, 15.5), 13.4, 7.4),
    eye_far=Eye((-51, 14.5), (-81, 16), 12.8, 7.0),
    iris=Iris("#3d4d4c", "#7d948c", "#bccbbd", 11.4, 12.3, 8.9),
    lash=Lash("#6d5a4e", 2.3, 1.0, False),
    brow=Brow("#e9e6e0", ((-14, -11), (3, -18), (22, -23), (39, -21), (55, -8)),
              ((-52, -11), (-63, -18), (-75, -22), (-85, -18), (-92, -5)), 13.0, 2.2, 0.9),
    nose=Nose((-69, 70), 1.14, 0.42, arch=0.8),
    mouth=Mouth((-62, 115), (-2, 114), 0.43, 3.2, 6.0, "#b27a6d", "#60342e", "#c38b7d"),
    ear=(88, 22),
    age=1.0,
    beard=Beard(1.0, "#e0dad1", ("#c4bdb5", "#dfd9d1", "#f2eee8", "#fffdf8")),
    lids=0.88,
)

POSE = Pose((418, 209), 0.816, 1.0)
BUILD = Build(1.79, shoulder=0.167, shoulder_drop=0.367, chest=0.150, slope=0.071, waist=0.150, hip=0.160, depth=0.104,
              limb=0.84, neck=0.046, turn=29, lean=2.0)

_BRUSHED = Trim(
    is_combed_back=True,
    top=(
        ((-74, -108), (-68, -128), (-40, -149), (8, -158), (70, -148)),
        ((-58, -117), (-48, -138), (-14, -155), (42, -160), (96, -130)),
        ((-34, -122), (-20, -140), (16, -154), (68, -148), (110, -106)),
        ((0, -124), (16, -142), (48, -149), (90, -126), (120, -78)),
        ((36, -112), (54, -122), (80, -119), (108, -92), (126, -46)),
        ((58, -88), (72, -98), (94, -92), (114, -60), (126, -12)),
    ),
    tones=(0.06, 0.10, 0.04, 0.0, -0.10, -0.18),
    comb=Comb(330, 12, (1.2, 5.2), 22, 1.0, fine=0.5, grey=0.3, wave=(4.0, 1.6, 0.1, 0.2)),
    sheen=Sheen(0.42, 0.16, 0.6, (0.74, 0.1, 0.3), 0.35, 0.3),
    tufts=(
        Tuft(((-72, -108), (-66, -128), (-40, -147), (-4, -158), (44, -160)), 10, 0.06),
        Tuft(((-56, -116), (-46, -138), (-12, -154), (44, -161), (90, -143)), 13, 0.12),
        Tuft(((-26, -120), (-14, -144), (28, -158), (78, -149), (116, -112)), 17, 0.05),
        Tuft(((10, -122), (28, -141), (62, -146), (98, -122), (123, -76)), 16, -0.04),
        Tuft(((58, -62), (82, -76), (108, -54), (120, -12), (116, 26)), 14, 0.06),
        Tuft(((50, -88), (72, -98), (103, -74), (122, -26), (120, 14)), 13, -0.04),
        Tuft(((74, -46), (86, -32), (93, -10), (93, 14)), 17, -0.06),
        Tuft(((62, -46), (78, -50), (94, -34), (104, -6), (106, 26)), 20, -0.10),
        Tuft(((108, -30), (118, 0), (116, 26), (104, 44), (92, 52)), 13, -0.16),
    ),
    sideburn=46,
    hairline=(-72, 46, -102, 22),
)

# seventy years
_YEARS = Marks(
    folds=(
        (((-70, -58), (-54, -61), (-40, -60)), 2.2, 0.34),
        (((-46, -58), (-20, -61), (18, -56)), 2.2, 0.32),
        (((-68, -74), (-36, -77), (4, -74)), 2.0, 0.28),
        (((-56, -89), (-36, -91), (-12, -89)), 1.8, 0.18),
        (((-29, -26), (-30.5, -18), (-28, -8)), 2.0, 0.18),
        (((-34, 64), (-22, 75), (-9, 89), (-3, 101)), 3.2, 0.56),  # from the nose to the beard
        (((30, 174), (58, 163), (84, 141)), 2.8, 0.46),  # the neck
        (((18, 186), (50, 182), (80, 165)), 2.6, 0.40),
        (((-14, 26), (-4, 35), (12, 39), (28, 35), (38, 27)), 2.2, 0.42),  # under the eyes
        (((-12, 22), (-6, 36), (6, 49), (18, 56)), 3.0, 0.26),
        (((-57, 26), (-66, 34), (-78, 33)), 1.9, 0.36),
        (((40, 7), (48, 0), (57, -6)), 1.7, 0.42),  # crow's feet
        (((42, 12), (52, 10), (62, 8)), 1.7, 0.46),
        (((42, 18), (52, 21), (60, 26)), 1.7, 0.42),
        (((38, 24), (47, 31), (53, 39)), 1.5, 0.30),
        (((66, 42), (57, 60), (43, 76)), 2.6, 0.26),  # the cheek hangs
        (((54, 44), (46, 60), (34, 72)), 2.0, 0.20),
        (((-2, 52), (12, 63), (18, 76)), 2.2, 0.20),
    ),
    hoods=(((-2, 0), (16, -3), (32, 3), (42, 15)), ((-62, -1), (-72, -2), (-81, 4), (-86, 15))),
    spots=((40, -74, 4.0, 3.0), (52, -64, 2.4, 2.0), (46, -50, 3.0, 2.4), (30, -92, 2.2, 1.8), (58, 36, 2.6, 2.0)),
)
_TEMPLE: Line = ((38, -114), (50, -98), (55, -82), (58, -60), (62, -40))
_DEEP = (9, 46, 42, 17)  # how far from the jaw it grows, from the far cheek round the chin to the ear
_OVER = (0.0, 4.4, 3.6, 1.4)  # how far it stands over; a chin that falls in a word stays behind it


def _hair(face: Face, pose: Pose, window: Window) -> Hair:
    return trimmed(HAIR, _BRUSHED, face, pose, window, _years(face, pose, window), _beard(face, pose, window))


def _years(face: Face, pose: Pose, window: Window) -> Layer:
    """What every mood has, and thin hair where it has gone back."""
    layer = marked(_YEARS, face, pose, window)
    _temple(layer)
    return layer


def _temple(layer: Layer) -> None:
    r = np.random.RandomState(9)
    for x, y in resample(spline(_TEMPLE), 70):
        root = np.array([x, y]) + r.randn(2) * 2.6
        layer.ink(spline([root, root + [7, -6], root + [17, -9 + 5 * r.rand()]]), 1.3, mix(HAIR.light, HAIR.dark, 0.45 * r.rand()), 0.6, 0.6, 0.3)


def _beard(face: Face, pose: Pose, window: Window) -> Layer:
    """The beard's own body: short even hairs from ear to ear that stand out a little over the jaw and thin out to the cheek."""
    layer = Layer(window, rim=0.4, soften=0.6).pose(pose)
    jaw = resample(spline([*face.jaw[2:-1], (80, 44)]), 260)
    out, deep = _outward(jaw), curve_through(np.linspace(0, 1, 260), [0, 0.2, 0.6, 1], _DEEP)
    jaw = jaw + out * curve_through(np.linspace(0, 1, 260), [0, 0.3, 0.5, 1], _OVER)[:, None]
    layer.fill(np.vstack([jaw, (jaw - out * 9)[::-1]]), mix(HAIR.base, HAIR.dark, 0.16), 0.62, 3.0)
    _short_hairs(layer, jaw, out, deep)
    shade = mix(HAIR.dark, face.skin.cool, 0.5)
    layer.ellipse(-38, 137, 22, 5, shade, 0.34, 4.5, "atop")
    under = ((-60, 166), (-20, 160), (28, 140), (62, 100), (78, 56), (100, 60), (80, 130), (10, 186))
    layer.fill(spline(under, True), shade, 0.36, 7, "atop")
    layer.ellipse(-46, 152, 17, 8, "#ffffff", 0.40, 6, "atop")
    return layer


def _short_hairs(layer: Layer, jaw: np.ndarray, out: np.ndarray, deep: np.ndarray) -> None:
    r = np.random.RandomState(3)
    for _ in range(6200):
        i, depth, by = r.randint(4, 256), r.rand() ** 1.3, r.rand()
        root = jaw[i] + out[i] * (0.6 - deep[i] * depth)
        if _near_lips(root) < 1 or by < 1.1 * depth - 0.25:
            continue
        way = out[i] * 0.30 + np.array([-0.12, 0.9]) + r.randn(2) * 0.2
        tip = root + way / np.hypot(*way) * r.uniform(3.0, 5.4)
        shade = min(1.0, max(0.0, (root[0] + 20) / 110)) * 0.34 + 0.34 * by * (r.rand() < 0.6)
        colour = mix(HAIR.light, HAIR.dark, shade)
        layer.ink(np.array([root, (root + tip) / 2 + [0.3, 0], tip]), 1.05, colour, 0.62 - 0.2 * depth, 0.1, 0.7)


def _near_lips(at: np.ndarray) -> float:
    """Under 1 where a mouth may open."""
    return float(np.hypot((at[0] + 41) / 32, (at[1] - 119) / 16))


def _outward(line: np.ndarray) -> np.ndarray:
    """Normals that point away from the middle of the face."""
    side = normals(line)
    away = np.sum(side * (line - [0, 60]), axis=1) > 0
    return np.where(away[:, None], side, -side)


_BACK = Short(
    HAIR,
    back=(
        [(-64, -112), (-76, -96), (-86, -74), (-84, -46), (-66, -12)],
        [(-62, -130), (-62, -100), (-58, -50), (-50, -2), (-38, 46)],
        [(-26, -151), (-20, -96), (-18, -34), (-14, 26), (-6, 74)],
        [(16, -158), (26, -96), (30, -34), (30, 30), (28, 84)],
        [(56, -150), (72, -96), (76, -36), (70, 26), (58, 80)],
        [(84, -126), (110, -84), (114, -32), (102, 22), (82, 66)],
    ),
    skull=[(-80, -30), (-88, -70), (-70, -122), (-28, -148), (20, -154), (70, -140), (106, -100), (116, -48), (104, 10), (78, 58), (26, 74), (-24, 58),
           (-52, 12), (-66, -24)],
    rows=((4, 34, 10, 15), (12, 46, 11, 13)),
    strays=([(104, -80), (118, -66), (121, -40)], [(98, 20), (104, 42), (96, 62)], [(-16, 72), (-20, 88), (-14, 98)], [(40, 80), (44, 94), (38, 106)]),
    sheen=Sheen(0.30, 0.2, 0.45, (0.7, 0.12, 0.25), 0.1, 0.3),
    grey=0.3,
    wave=(3.0, 1.4, 0.1, 0.3),
)


def _behind(face: Face, pose: Pose, window: Window) -> Hair:
    """Brushed back over the crown, where there is little left to brush."""
    hair = short(_BACK, face, pose, window)
    skin, *under, ear = hair.front
    return Hair([], [skin, _jaw(pose, window), *under, _crown(face, pose, window), ear])


def _jaw(pose: Pose, window: Window) -> Layer:
    """What is seen of his beard past the ear."""
    layer, r, shape = Layer(window, soften=0.6).pose(pose), np.random.RandomState(7), path(spline(list(_JAW), True))
    layer.fill(spline(list(_JAW), True), mix(HAIR.base, HAIR.dark, 0.3), 0.75, 5)
    for _ in range(1500):
        x, y = r.uniform(-106, -30), r.uniform(36, 124)
        if shape.contains(x, y):
            tip = (x - 2 + r.randn(), y + r.uniform(4, 7))
            layer.ink(np.array([(x, y), ((x + tip[0]) / 2 + 0.5, (y + tip[1]) / 2), tip]), 1.2, mix(HAIR.light, HAIR.dark, 0.008 * max(0.0, x + 92) + 0.3 * r.rand()), 0.6, 0.1, 0.7)
    return layer


_JAW = ((-50, 44), (-60, 56), (-78, 60), (-96, 54), (-99, 72), (-92, 94), (-80, 114), (-66, 123), (-44, 121), (-24, 108), (-40, 86))


def _crown(face: Face, pose: Pose, window: Window) -> Layer:
    """The scalp, and thin hair that is brushed over it."""
    layer, r, s = Layer(window, soften=0.6).pose(pose), np.random.RandomState(5), face.skin
    layer.ellipse(14, -92, 44, 30, mix(s.base, s.shade, 0.22), 0.72, 13, turn=8)
    layer.ellipse(0, -104, 20, 10, s.light, 0.5, 7, turn=-10)
    for _ in range(210):
        x, y = 14 + 62 * r.uniform(-1, 1), -112 + 26 * r.randn()
        way = (x - 14) * 0.10
        colour = mix(HAIR.light, HAIR.dark, 0.5 * r.rand())
        layer.ink(spline([(x, y), (x + way + r.randn() * 2, y + 18), (x + 2 * way + r.randn() * 3, y + 34 + 10 * r.rand())]), 1.2, colour, 0.6, 0.5, 0.5)
    return layer


LEWIS = Person(
    name="lewis",
    drop=70,
    face=FACE,
    pose=POSE,
    bearing=Attitude(2, 0),
    window=Window(190, 0, 720, 490),
    hair=_hair,
    outfits={"cardigan": Dress(cardigan_and_bow("#3f5a4c", "#e6e0d2", "#8c2f3a"), ("clasped", "chest", "turned"))},
    moods=("neutral", "amused", "tender", "turned"),
    build=BUILD,
    back=_behind,
    neck=1.04,
    throat=True,
    stances={"turned": "turned", "tender": "chest"},
    own={
        # the attention of a host at the door; his delight; and what he will not say aloud
        "neutral": replace(MOODS["neutral"], nod=2.4, bow=-1.5, brow_in=-4.0, brow_mid=-5.0, brow_out=-1.0, skew=-1.6,
                           lids=0.97, squint=0.10, corner=-4.4, cheek=0.3),
        "amused": replace(MOODS["amused"], nod=4.4, bow=-4.0, brow_in=-5.2, brow_mid=-5.4, brow_out=-2.6, skew=0.0,
                          lids=0.98, squint=0.52, corner=-10.0, smirk=0.0, mouth_width=1.20, gap=0.40, jaw=3.4,
                          teeth=1.0, fold=0.9, cheek=1.2, flush=0.6),
        "tender": replace(MOODS["tender"], nod=-6.0, bow=6.5, turn=-4, brow_in=-13.0, brow_mid=0.4, brow_out=5.4,
                          lids=0.88, squint=0.34, look_y=0.6, corner=-4.8, mouth_width=0.96, press=0.5, quiver=0.2,
                          furrow=0.4, red=0.55, gloss=1.0, tears=0.5, flush=0.5),
    },
)

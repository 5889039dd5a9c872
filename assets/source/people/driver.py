"""The taxi driver: sixty-odd, from Addis; lean, a grey beard, a flat cap, a cardigan, eyes that wait for the joke."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from anatomy import Beard, Brow, Eye, Face, Iris, Lash, Mouth, Nose, Skin
from attitude import Attitude
from barber import ON_SKIN, above_ear, ear_layer, nape, sideburn, sides
from canvas import Layer, Pose, Shadow, Window
from curves import Point, darker, lighter, spline
from mannequin import Build
from marks import Marks, marked
from moods import MOODS
from person import Dress, Hair, Person
from strands import Dye
from uniforms import cardigan_over_shirt

HAIR = Dye("#5d5856", "#2f2c2b", "#958f8a", "#aaa49e", 0.9)
TWEED = "#6d5c48"

FACE = Face(
    skin=Skin("#a06d4b", "#dba77b", "#734a33", "#503224", "#321d15", "#9e5542", "#68504a"),
    brow_side=((-80, -102), (-87, -66), (-91, -38), (-94, -17), (-90.5, 4), (-95, 30)),
    jaw=((-95, 30), (-92, 46), (-79.5, 80), (-74, 116), (-66, 146), (-50, 163), (-30, 167), (-11, 163), (12, 147), (35, 123), (54, 97),
         (64, 78), (73, 56), (83, 36)),
    skull=((85, 0), (90, -60), (78, -118), (30, -148), (-40, -146)),
    eye_near=Eye((-13, 15), (37.5, 14.5), 13.4, 7.6),
    eye_far=Eye((-52, 15), (-82.5, 15.5), 12.8, 7.2),
    iris=Iris("#140c09", "#3a241a", "#755038", 12.5, 13.4, 9.4),
    lash=Lash("#150d0b", 3.4, 2.4, False),
    brow=Brow(
        "#4e4643",
        ((-13, -10), (4, -16), (22, -20), (37, -17), (49, -5)),
        ((-53, -10), (-63, -15), (-75, -18.5), (-84, -15.5), (-91, -4)),
        8.2,
        1.0,
        0.95,
    ),
    nose=Nose((-65, 69), 1.06, 0.65, arch=1.2),
    mouth=Mouth((-63, 116), (2, 115), 0.43, 5.8, 10.6, "#8c5049", "#331715", "#ba7d70"),
    ear=(88, 20),
    age=1.0,
    beard=Beard(0.72, "#6b605b", ("#544d4a", "#96908c", "#dad6d0", "#b2aaa3")),
    lids=0.84,
)

POSE = Pose((423, 217), 0.826, 1.5)
BUILD = Build(
    1.75,
    shoulder=0.173,
    shoulder_drop=0.375,
    chest=0.162,
    slope=0.071,
    waist=0.160,
    hip=0.168,
    depth=0.112,
    limb=0.90,
    neck=0.051,
    lean=3.0,
    turn=29,
)
# the crown falls forward on the peak, and hangs over the band at the back
_CROWN = (
    (-99, -60), (-113, -74), (-114, -96), (-92, -122), (-52, -143), (0, -157), (54, -161), (98, -147), (124, -114), (134, -74),
    (133, -40), (125, -16), (112, -18), (98, -31), (66, -49), (34, -62), (-10, -69), (-60, -67),
)
_PEAK = (
    (44, -62), (22, -52), (-14, -42), (-56, -34), (-92, -32), (-116, -39), (-124, -50), (-116, -62), (-62, -76), (0, -78),
)
_UNDER_CROWN = ((-124, -80), (-110, -60), (-60, -63), (0, -66), (50, -60), (50, -90))
_BAND = ((20, -66), (44, -60), (68, -49), (98, -31), (120, -17))
_SEAM = ((-30, -150), (24, -140), (74, -116), (108, -76), (122, -22))

# lean: what light comes in under the peak finds the bones, and the folds of thirty years of other people's jokes
_BONES = Marks(
    folds=(
        (((-28, 82), (-14, 92), (-2, 104)), 2.4, 0.30),
        (((-12, 30), (2, 36), (18, 36), (32, 30)), 2.0, 0.30),
        (((62, 48), (46, 70), (28, 84)), 3.4, 0.24),
    ),
    lights=(
        (20, 48, 22, 8, 0.25), (-80, 42, 7, 10, 0.18), (-44, 24, 4.5, 26, 0.22), (-62, 66, 7, 5, 0.21),
        (14, -6, 24, 4, 0.17), (-70, -6, 12, 4, 0.16),
    ),
)


def _hair(face: Face, pose: Pose, window: Window) -> Hair:
    behind = nape(
        pose,
        window,
        HAIR,
        [
            (-30, -120),
            (20, -130),
            (84, -120),
            (116, -84),
            (122, -30),
            (112, 18),
            (98, 44),
            (84, 46),
            (60, 30),
        ],
        [
            [(60, -90), (106, -70), (120, -20), (110, 20), (94, 46)],
            [(70, -40), (96, -20), (104, 10), (96, 30), (84, 44)],
        ],
    )
    front = Layer(window, ON_SKIN, rim=0.5, soften=0.75).pose(pose)
    above_ear(front, HAIR)
    sides(
        front,
        HAIR,
        [
            [(58, -76), (84, -80), (106, -60), (119, -20), (114, 24)],
            [(66, -52), (84, -56), (102, -38), (112, -4), (106, 30)],
            [(72, -30), (84, -36), (97, -26), (106, 2), (100, 34)],
        ],
        [0.0, -0.08, -0.16],
    )
    sideburn(front, HAIR, 34)
    return Hair([behind], [marked(_BONES, face, pose, window), front, ear_layer(face, pose, window, rim=0.6), _cap(pose, window)])


def _cap(pose: Pose, window: Window) -> Layer:
    """A flat cap of herringbone, worn soft: it keeps its folds and no straight edge."""
    layer = Layer(window, (*ON_SKIN, Shadow(-2, 13, 8, 0.55, "#4a2c28")), rim=0.8, soften=0.7).pose(pose)
    peak, crown = spline(_PEAK, True), spline(_CROWN, True)
    layer.fill(peak, darker(TWEED, 0.30))
    with layer.inside(peak):
        _tweed(layer, 500, 0.30)
        layer.ink(spline([(x, y - 5) for x, y in _PEAK[1:7]]), 5, lighter(TWEED, 0.30), 0.45, 0.4, 0.4, 2, "atop")
        layer.ink(spline([(x, y - 8) for x, y in _PEAK[1:7]]), 1.1, darker(TWEED, 0.6), 0.5, 0.2, 0.2)
        layer.fill(spline(_UNDER_CROWN, True), darker(TWEED, 0.7), 0.6, 4, "atop")
    layer.outline(peak, 1.7, darker(TWEED, 0.72), 0.6, mode="over")
    layer.fill(crown, TWEED)
    with layer.inside(crown):
        layer.ellipse(-44, -138, 74, 26, lighter(TWEED, 0.30), 0.62, 14, "atop", turn=-18)
        layer.ellipse(126, -80, 34, 70, darker(TWEED, 0.55), 0.62, 16, "atop")
        layer.ellipse(-20, -64, 110, 14, darker(TWEED, 0.5), 0.5, 8, "atop", turn=2)
        for fold, deep in _FOLDS:
            layer.ink(spline(fold), 8, darker(TWEED, 0.5), 0.55 * deep, 0.6, 0.7, 2.6, "atop")
            layer.ink(spline([(x - 1, y - 6) for x, y in fold]), 6, lighter(TWEED, 0.30), 0.42 * deep, 0.6, 0.7, 2.4, "atop")
        _tweed(layer, 3200, 0.34)
        layer.ink(spline(_SEAM), 1.6, darker(TWEED, 0.65), 0.6, 0.3, 0.2, 0.4)
        layer.ink(spline([(x - 2, y - 2) for x, y in _SEAM]), 1.6, lighter(TWEED, 0.35), 0.35, 0.3, 0.2, 0.5)
    layer.outline(crown, 1.6, darker(TWEED, 0.72), 0.55, mode="over")
    layer.ink(spline(_BAND), 4, darker(TWEED, 0.65), 0.6, 0.5, 0.2, 1.2)
    return layer


def _tweed(layer: Layer, count: int, strength: float) -> None:
    """Herringbone: short strokes that lean one way and the other from rib to rib."""
    r = np.random.RandomState(9)
    for _ in range(count):
        x, y = r.uniform(-126, 136), r.uniform(-164, -12)
        lean = 1.6 if int((x - 0.5 * y + 400) / 7) % 2 else -1.6
        shade = r.rand()
        colour = lighter(TWEED, 0.42) if shade > 0.62 else darker(TWEED, 0.5) if shade < 0.5 else "#7d5b3e"
        layer.ink(np.array([(x - lean, y - 1.8), (x + lean, y + 1.8)]), 1.0, colour, strength, 0.1, 0.1, mode="atop")


# where it is pushed together over the peak, and over the band at the back; and how deep
_FOLDS: tuple[tuple[tuple[Point, ...], float], ...] = (
    (((-104, -84), (-70, -80), (-26, -86), (20, -100)), 1.0),
    (((-84, -112), (-40, -104), (10, -112)), 0.7),
    (((40, -72), (70, -76), (98, -68), (122, -44)), 1.0),
    (((70, -104), (96, -96), (116, -76)), 0.7),
)

DRIVER = Person(
    name="driver",
    drop=65,
    face=FACE,
    pose=POSE,
    bearing=Attitude(5, 2),
    window=Window(170, 0, 720, 480),
    hair=_hair,
    outfits={"street": Dress(cardigan_over_shirt("#6b4a3c", "#b9b49f"), ("weight", "away"))},
    moods=("neutral", "worried", "amused"),
    build=BUILD,
    stances={"amused": "away"},
    neck=1.08,
    throat=True,
    own={
        # at rest he waits for the joke: a corner of the mouth is there already
        "neutral": replace(MOODS["neutral"], nod=2.2, brow_in=-2.6, brow_mid=-2.2, skew=-3.4, lids=0.90, squint=0.32,
                           corner=-5.6, smirk=2.0, cheek=0.4),
        "worried": replace(MOODS["worried"], nod=-2.0, bow=3.5, brow_in=-12.5, brow_mid=-3.0, brow_out=3.4, lids=1.12,
                           corner=3.6, gap=0.18, jaw=1.8),
        # and here it is
        "amused": replace(MOODS["amused"], nod=5.4, bow=-4.5, turn=2.5, brow_in=-6.0, brow_mid=-6.0, brow_out=-2.6,
                          lids=0.92, squint=0.66, corner=-10.0, gap=0.36, jaw=3.6, teeth=1.0, mouth_width=1.24,
                          cheek=1.3, fold=0.9, flush=0.5),
    },
)

"""The taxi driver: sixty-odd, from Addis; lean, a grey beard, a flat cap, a cardigan, eyes that wait for the joke."""

from __future__ import annotations

from anatomy import Beard, Brow, Eye, Face, Iris, Lash, Mouth, Nose, Skin
from attitude import Attitude
from barber import ON_SKIN, above_ear, ear_layer, nape, sideburn, sides
from canvas import Layer, Pose, Shadow, Window
from curves import Point, darker, lighter, spline
from mannequin import Build
from person import Dress, Hair, Person
from strands import Dye
from uniforms import cardigan_over_shirt

HAIR = Dye("#6d6765", "#33302f", "#b5b0aa", "#c9c4be", 0.9)
TWEED = "#6d5c48"

FACE = Face(
    skin=Skin("#9c6a48", "#cb966d", "#734a33", "#503224", "#321d15", "#9e5542", "#68504a"),
    brow_side=((-82, -102), (-90, -64), (-93, -36), (-87, -2), (-92, 24)),
    jaw=(
        (-92, 24),
        (-90, 52),
        (-80, 88),
        (-70, 121),
        (-59, 149),
        (-44, 164),
        (-27, 167),
        (-8, 162),
        (14, 146),
        (38, 119),
        (60, 89),
        (75, 58),
        (83, 38),
    ),
    skull=((86, 0), (90, -60), (78, -118), (30, -148), (-40, -146)),
    eye_near=Eye((-12, 14), (35, 12), 12.4, 6.6),
    eye_far=Eye((-51, 14), (-82, 13), 11.8, 6.2),
    iris=Iris("#140c09", "#3a241a", "#755038", 11.4, 12.2, 8.9),
    lash=Lash("#150d0b", 3.4, 2.4, False),
    brow=Brow(
        "#4e4643",
        ((-13, -10), (4, -16), (22, -20), (37, -17), (49, -5)),
        ((-53, -10), (-63, -15), (-75, -18.5), (-84, -15.5), (-91, -4)),
        8.2,
        1.0,
        0.95,
    ),
    nose=Nose((-70, 69), 1.06, 0.65),
    mouth=Mouth((-68, 115), (-14, 114), 0.43, 5.2, 9.0, "#84504a", "#3d201d", "#9a665b"),
    ear=(88, 20),
    age=1.0,
    beard=Beard(0.72, "#5f5450", ("#3f3937", "#7d7673", "#c4c0ba", "#989089")),
    lids=0.84,
)

POSE = Pose((423, 200), 0.86, 1.5)
BUILD = Build(
    1.75,
    shoulder=0.156,
    shoulder_drop=0.358,
    chest=0.162,
    slope=0.066,
    waist=0.160,
    hip=0.168,
    depth=0.112,
    limb=0.90,
    neck=0.054,
    lean=3.0,
    turn=29,
)
# the band runs from the brow over the top of the ear to the nape; the peak stands out before the forehead
_CROWN = (
    (-100, -58),
    (-114, -80),
    (-106, -108),
    (-64, -139),
    (4, -158),
    (70, -159),
    (114, -132),
    (132, -86),
    (130, -40),
    (122, -14),
    (98, -30),
    (66, -48),
    (36, -62),
    (-10, -68),
    (-60, -66),
)
_PEAK = (
    (46, -64),
    (20, -54),
    (-16, -44),
    (-60, -36),
    (-98, -36),
    (-118, -44),
    (-122, -56),
    (-110, -68),
    (-60, -78),
    (0, -78),
)
_BAND = ((-102, -60), (-60, -68), (-10, -70), (36, -64), (66, -50), (98, -32), (122, -16))


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
    return Hair([behind], [front, ear_layer(face, pose, window, rim=0.6), _cap(pose, window)])


def _cap(pose: Pose, window: Window) -> Layer:
    """A flat cap: the crown falls forward on a short stiff peak."""
    layer = Layer(window, (*ON_SKIN, Shadow(-2, 12, 7, 0.5, "#4a2c28")), rim=0.8, soften=0.6).pose(pose)
    for shape, colour in ((spline(_PEAK, True), darker(TWEED, 0.22)), (spline(_CROWN, True), TWEED)):
        layer.fill(shape, colour)
        with layer.inside(shape):
            layer.ellipse(-40, -158, 84, 30, lighter(TWEED, 0.26), 0.6, 16, "atop", turn=-10)
            layer.ellipse(120, -84, 34, 60, darker(TWEED, 0.5), 0.6, 16, "atop")
            for fold in _FOLDS:
                layer.ink(spline(fold), 9, darker(TWEED, 0.42), 0.45, 0.5, 0.6, 4, "atop")
                layer.ink(
                    spline([(x, y - 7) for x, y in fold]), 6, lighter(TWEED, 0.25), 0.35, 0.5, 0.6, 3, "atop"
                )
        layer.outline(shape, 2.0, darker(TWEED, 0.72), 0.8, mode="over")
    layer.ink(
        spline(_BAND),
        5,
        darker(TWEED, 0.6),
        0.6,
        0.3,
        0.3,
        1.5,
    )
    return layer


_FOLDS: tuple[tuple[Point, ...], ...] = (
    ((-98, -96), (-60, -90), (0, -94), (60, -84), (118, -52)),
    ((-70, -132), (-10, -122), (56, -126), (108, -98)),
    ((58, -64), (90, -66), (124, -66)),
)

DRIVER = Person(
    name="driver",
    drop=65,
    face=FACE,
    pose=POSE,
    bearing=Attitude(14, 0),
    window=Window(170, 0, 720, 480),
    hair=_hair,
    outfits={"street": Dress(cardigan_over_shirt("#6b4a3c", "#b9b49f"), ("easy",))},
    moods=("neutral", "worried", "amused"),
    build=BUILD,
    neck=1.08,
    throat=True,
)

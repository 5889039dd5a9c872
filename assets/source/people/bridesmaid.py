"""The bridesmaid at the bar: thirty-five, freckles, red hair coming down from its pins, lilac satin under a parka."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from anatomy import Brow, Eye, Face, Iris, Lash, Mouth, Nose, Skin
from attitude import Attitude
from canvas import Layer, Pose, Window
from curves import spline
from mannequin import Build
from moods import MOODS
from nape import Tied, tied
from person import Dress, Hair, Person
from strands import Comb, Dye, Sheen, lock, single_hair
from tresses import ON_SKIN
from uniforms import parka_over_satin
from updo import Knot, coiled, updo

HAIR = Dye("#a2512e", "#4f2013", "#e09a62")

FACE = Face(
    skin=Skin("#edc0a4", "#fde0c8", "#c98c72", "#9a5f4d", "#74402f", "#dd6d5c", "#ab8a8c"),
    brow_side=((-87, -96), (-97, -60), (-99, -32), (-91, 2), (-97, 28)),
    jaw=(
        (-97, 28),
        (-95, 50),
        (-87, 78),
        (-78, 108),
        (-66, 131),
        (-51, 144),
        (-28, 147),
        (-6, 145),
        (20, 136),
        (49, 117),
        (68, 92),
        (78, 60),
        (82, 36),
    ),
    skull=((88, 0), (92, -60), (78, -118), (30, -148), (-40, -142)),
    eye_near=Eye((-10.6, 16.5), (42, 18.5), 17.7, 8.5),
    eye_far=Eye((-52, 16), (-85, 18.5), 15.8, 7.6),
    iris=Iris("#2c3f2c", "#5f8158", "#a9bd86", 14.9, 15.9, 10.4),
    lash=Lash("#3a211a", 4.6, 7.5, True),
    brow=Brow(
        "#8a4a2e",
        ((-13, -14.0), (4, -18.0), (22, -21.0), (38, -20.0), (50, -12.0)),
        ((-51, -14.0), (-62, -18.0), (-74, -20.5), (-84, -19.0), (-91, -12.0)),
        5.8,
        0.6,
    ),
    nose=Nose((-59, 54), 1.00, 0.34),
    mouth=Mouth((-62, 100), (5, 97), 0.415, 5.4, 8.6, "#b24a58", "#6f262f", "#cb7078"),
    ear=(90, 16),
    age=0.3,
    lids=0.86,
)

POSE = Pose((430, 211), 0.798, -2.5)
BUILD = Build(
    1.70,
    shoulder=0.151,
    shoulder_drop=0.346,
    chest=0.152,
    slope=0.060,
    waist=0.138,
    hip=0.184,
    depth=0.108,
    limb=0.88,
    neck=0.045,
    upper=0.270,
    fore=0.240,
    bust=0.070,
    hand=0.83,
    turn=29,
    sway=-2.0,
)
KNOT = Knot(
    (132.0, -54.0),
    40.0,
    36.0,
    lift=4,
    wave=(5.0, 2.4, 0.1, 0.1),
    over_ear=(
        ((62, -52), (84, -42), (104, -26), (122, -10), (134, 0)),
        ((66, -34), (82, -28), (98, -14), (116, 0), (134, 12)),
        ((70, -20), (82, -16), (96, -4), (114, 10), (134, 26)),
    ),
    swept=(
        ((-93, -66), (-92, -92), (-78, -124), (-38, -152), (40, -162), (104, -116), (128, -50), (136, -30)),
        ((-84, -80), (-79, -106), (-44, -138), (16, -150), (70, -140), (112, -92), (128, -46), (136, -24)),
        ((-50, -95), (-36, -118), (6, -137), (46, -138), (84, -116), (112, -74), (126, -38), (136, -18)),
        ((-2, -103), (14, -120), (46, -126), (74, -116), (96, -88), (112, -56), (124, -28), (136, -12)),
        ((36, -100), (52, -110), (74, -102), (92, -80), (104, -58), (114, -34), (124, -14), (134, -6)),
        ((56, -70), (68, -76), (82, -66), (96, -46), (106, -24), (114, -4), (122, 6), (132, 2)),
        ((66, -34), (78, -46), (92, -40), (102, -20), (110, 2), (116, 12), (124, 8)),
    ),
    loose=(
        ((72, -30), (80, 10), (74, 56), (84, 98), (74, 136), (82, 160)),
        ((116, 30), (128, 66), (118, 104), (130, 142)),
    ),
)


def _hair(face: Face, pose: Pose, window: Window) -> Hair:
    hair = updo(HAIR, KNOT, face, pose, window)
    *front, lobe = hair.front
    return Hair(hair.behind, [_freckles(pose, window), *front, _fringe(pose, window), lobe])


def _fringe(pose: Pose, window: Window) -> Layer:
    """What the pins have lost: it parts over the near brow and swings to either side."""
    layer = Layer(window, ON_SKIN, rim=0.5, soften=0.75).pose(pose)
    for i, (spine, width) in enumerate(_LOST):
        comb = Comb(round(10 + 1.6 * width), 60 + i, (0.9, 3.2), 4, 0.5, 0.35, 0.9, wave=(3.0, 1.6, 0.13 * i, 0.35))
        lock(layer, spine, width, HAIR, comb, Sheen(0.3, 0.12, 0.8, (0.62, 0.1, 0.4), 0.25, 0.3), 0.08 - 0.05 * (i % 3),
             (0.3, 0.85, 1.0, 0.8, 0.5, 0.06), 0.4)
    r = np.random.RandomState(3)
    for spine, width in _LOST:
        for _ in range(3):
            single_hair(layer, [(x + width * 0.5 * r.randn(), y + 4 * r.randn()) for x, y in spine], 1.3, HAIR, 0.3, 0.6)
    return layer


# root to tip, and how thick
_LOST = (
    (((40, -112), (6, -118), (-40, -106), (-78, -74), (-98, -30), (-108, 22), (-104, 60)), 22),
    (((38, -108), (4, -110), (-34, -96), (-68, -66), (-92, -26), (-104, 24), (-112, 78), (-104, 112)), 17),
    (((37, -105), (8, -103), (-22, -88), (-52, -62), (-74, -34), (-84, -14)), 9),
    (((40, -108), (60, -98), (74, -72), (80, -36), (83, 10), (77, 62), (84, 108), (76, 150)), 15),
    (((40, -110), (66, -104), (86, -80), (94, -50), (98, -18)), 18),
)


def _pinned(layer: Layer) -> None:
    """The knot high on the head, and what has come down from it."""
    coiled(layer, HAIR, _AT, 47)
    for i, (spine, width) in enumerate(_DOWN):
        comb = Comb(round(10 + 1.6 * width), 80 + i, (0.9, 3.0), 4, 0.5, 0.35, 0.9, wave=(4.0, 1.8, 0.17 * i, 0.3))
        lock(layer, spine, width, HAIR, comb, Sheen(0.3, 0.12, 0.8, (0.62, 0.1, 0.4), 0.25, 0.3), 0.06 - 0.05 * (i % 3),
             (0.2, 0.8, 1.0, 0.8, 0.5, 0.06), 0.4)
        single_hair(layer, [(x + 0.5 * width, y + 3) for x, y in spine], 1.3, HAIR, 0.3, 0.6)


_AT = (30.0, -36.0)
_DOWN = (
    (((58, -20), (70, 8), (62, 40), (74, 76), (66, 112)), 11),
    (((2, 0), (-8, 28), (0, 58), (-12, 92), (-4, 122)), 10),
    (((-66, -40), (-78, -14), (-72, 18), (-84, 50), (-78, 84)), 10),
    (((104, 6), (112, 34), (104, 62), (110, 92)), 9),
    (((56, -64), (78, -78), (92, -66), (98, -44)), 9),
    (((14, -78), (6, -98), (18, -110), (36, -108)), 7),
)
_BEHIND = Tied(
    HAIR,
    skull=((-34, 52), (-38, 18), (-56, -14), (-86, -42), (-92, -82), (-78, -122), (-44, -148), (8, -160), (60, -152), (100, -122), (122, -80),
           (126, -34), (112, 14), (88, 50), (60, 76), (20, 84), (-14, 74)),
    swept=(
        ((20, 84), (22, 60), (26, 24), (29, -12)),
        ((-14, 76), (-4, 54), (12, 18), (27, -16)),
        ((-34, 48), (-20, 34), (4, 4), (25, -20)),
        ((-42, 12), (-28, 6), (-2, -12), (23, -25)),
        ((-66, -22), (-46, -28), (-10, -34), (22, -30)),
        ((-86, -44), (-60, -58), (-16, -52), (21, -34)),
        ((-92, -82), (-66, -86), (-20, -64), (21, -38)),
        ((-78, -122), (-54, -114), (-12, -78), (22, -42)),
        ((-44, -148), (-28, -132), (0, -88), (24, -46)),
        ((8, -160), (12, -138), (20, -94), (28, -48)),
        ((60, -152), (56, -130), (44, -90), (33, -47)),
        ((100, -122), (88, -106), (62, -76), (36, -44)),
        ((122, -80), (106, -74), (72, -58), (38, -40)),
        ((126, -34), (110, -36), (74, -38), (38, -36)),
        ((112, 14), (98, 2), (68, -14), (37, -31)),
        ((88, 50), (76, 34), (54, 4), (35, -27)),
        ((58, 76), (50, 54), (42, 18), (33, -22)),
        ((24, 84), (26, 60), (29, 22), (30, -16)),
    ),
    hang=_pinned,
    is_over=True,
    loose=(((-20, 70), (-30, 86), (-24, 106), (-34, 122)), ((44, 78), (52, 94), (44, 112), (50, 126)), ((20, 84), (14, 98), (20, 114)),
           ((-40, -150), (-16, -170), (16, -166)), ((96, -124), (120, -118), (134, -92)), ((-86, -60), (-102, -46), (-106, -16))),
    across=(-0.30, -0.24, -0.14, -0.06, 0.04, 0.08, 0.08, 0.04, 0.0, 0.02, 0.0, -0.06, -0.12, -0.20, -0.26, -0.30, -0.32, -0.32),
    sheen=Sheen(0.34, 0.12, 0.75, (0.66, 0.10, 0.4), 0.3, 0.5),
    wave=(2.5, 1.6, 0.1, 0.2),
)


def _behind(face: Face, pose: Pose, window: Window) -> Hair:
    """Her head from behind; its neck goes down into the fur."""
    hair = tied(_BEHIND, face, pose, window)
    hair.front[0].fill(spline([(0, 90), (60, 88), (140, 88), (140, 130), (0, 130)]), "#000000", 1.0, 3, "erase")
    return hair


def _freckles(pose: Pose, window: Window) -> Layer:
    """Over the cheeks and the bridge of the nose."""
    layer, r = Layer(window).pose(pose), np.random.RandomState(6)
    for x, y, spread, count in ((22, 52, 24, 26), (-70, 52, 11, 12), (-44, 40, 9, 7)):
        for _ in range(count):
            at = (x + spread * r.randn() * 0.7, y + 9 * r.randn())
            layer.ellipse(
                *at, 1.0 + 0.7 * r.rand(), 0.9 + 0.5 * r.rand(), "#a85f42", 0.20 + 0.25 * r.rand(), 0.5
            )
    return layer


BRIDESMAID = Person(
    name="bridesmaid",
    drop=90,
    face=FACE,
    pose=POSE,
    bearing=Attitude(5, 1.5),
    window=Window(190, 0, 730, 500),
    hair=_hair,
    outfits={"satin": Dress(parka_over_satin("#66694f", "#b79bc9"), ("weight", "bowed", "chin", "turned"))},
    moods=("neutral", "amused", "hurt", "turned"),
    build=BUILD,
    back=_behind,
    stances={"turned": "turned", "hurt": "bowed", "amused": "chin"},
    own={
        # three drinks wiser than the bride
        "neutral": replace(MOODS["neutral"], nod=2.4, bow=-1.5, brow_in=-1.2, brow_mid=-0.4, skew=-5.0, lids=0.80,
                           smirk=2.4, corner=-1.6, squint=0.20),
        "amused": replace(MOODS["amused"], nod=4.4, bow=-4.0, turn=2.0, lids=0.90, squint=0.56, corner=-7.4, smirk=2.2,
                          gap=0.30, jaw=2.6, teeth=0.9, cheek=1.1, mouth_width=1.06),
        "hurt": replace(MOODS["hurt"], bow=8.0, turn=4.0, brow_in=-9.0, brow_out=5.0, press=0.7, red=0.5),
    },
)

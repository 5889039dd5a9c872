"""The bridesmaid at the bar: thirty-five, freckles, red hair coming down from its pins, lilac satin under a parka."""

from __future__ import annotations

import numpy as np

from anatomy import Brow, Eye, Face, Iris, Lash, Mouth, Nose, Skin
from attitude import Attitude
from canvas import Layer, Pose, Window
from mannequin import Build
from person import Dress, Hair, Person
from strands import Dye
from uniforms import parka_over_satin
from updo import Knot, updo

HAIR = Dye("#a2512e", "#4f2013", "#e09a62")

FACE = Face(
    skin=Skin("#edc0a4", "#fde0c8", "#c98c72", "#9a5f4d", "#74402f", "#dd6d5c", "#ab8a8c"),
    brow_side=((-87, -96), (-97, -60), (-99, -32), (-92, 2), (-94, 28)),
    jaw=(
        (-94, 28),
        (-96, 56),
        (-93, 86),
        (-84, 114),
        (-68, 136),
        (-48, 148),
        (-27, 151),
        (-5, 148),
        (22, 136),
        (50, 114),
        (70, 87),
        (79, 57),
        (82, 36),
    ),
    skull=((88, 0), (92, -60), (78, -118), (30, -148), (-40, -142)),
    eye_near=Eye((-13, 17), (38, 16.5), 15.4, 7.8),
    eye_far=Eye((-50, 17), (-84, 17), 14.6, 7.2),
    iris=Iris("#2c3f2c", "#5f8158", "#a9bd86", 13.4, 14.2, 10.1),
    lash=Lash("#3a211a", 4.6, 7.5, True),
    brow=Brow(
        "#8a4a2e",
        ((-13, -13), (4, -17), (22, -20), (38, -19), (50, -11)),
        ((-51, -13), (-62, -17), (-74, -19.5), (-84, -18), (-91, -11)),
        5.8,
        0.6,
    ),
    nose=Nose((-60, 57), 0.94, 0.28),
    mouth=Mouth((-70, 105), (-6, 103), 0.415, 6.4, 9.6, "#b24a58", "#6f262f", "#cb7078"),
    ear=(90, 16),
    age=0.3,
    lids=0.86,
)

POSE = Pose((430, 196), 0.84, -2.5)
BUILD = Build(
    1.70,
    shoulder=0.145,
    shoulder_drop=0.328,
    chest=0.152,
    slope=0.054,
    waist=0.138,
    hip=0.184,
    depth=0.108,
    limb=0.88,
    neck=0.048,
    upper=0.270,
    fore=0.240,
    bust=0.070,
    hand=0.88,
    turn=29,
    sway=-2.0,
)
KNOT = Knot(
    (132.0, -54.0),
    40.0,
    36.0,
    lift=12,
    wave=(5.0, 2.4, 0.1, 0.1),
    over_ear=(
        ((62, -52), (84, -42), (104, -26), (122, -10), (134, 0)),
        ((66, -34), (82, -28), (98, -14), (116, 0), (134, 12)),
        ((70, -20), (82, -16), (96, -4), (114, 10), (134, 26)),
    ),
    loose=(
        ((-97, -84), (-107, -36), (-101, 20), (-112, 66), (-102, 108)),
        ((72, -30), (80, 10), (74, 56), (84, 98), (74, 136), (82, 160)),
        ((116, 30), (128, 66), (118, 104), (130, 142)),
        ((34, -92), (6, -84), (-24, -62), (-36, -40)),
    ),
)


def _hair(face: Face, pose: Pose, window: Window) -> Hair:
    hair = updo(HAIR, KNOT, face, pose, window)
    return Hair(hair.behind, [_freckles(pose, window), *hair.front])


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
    bearing=Attitude(15, 1),
    window=Window(190, 0, 730, 500),
    hair=_hair,
    outfits={"satin": Dress(parka_over_satin("#66694f", "#b79bc9"), ("easy", "open"))},
    moods=("neutral", "amused", "hurt"),
    build=BUILD,
    stances={"amused": "open"},
)

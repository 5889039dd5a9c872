"""The officer at the belt: sixty, grey brush of hair, a grey moustache, pouches under kind eyes; he was Army, and stands so."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from scipy.ndimage import gaussian_filter

from anatomy import Brow, Eye, Face, Iris, Lash, Mouth, Nose, Skin
from attitude import Attitude
from barber import ON_SKIN, above_ear, ear_layer, nape, rooted, sideburn, sides
from canvas import Layer, Pose, Window, path
from crops import Crop, cropped_behind
from curves import Point, mix, spline
from mannequin import Build
from moods import MOODS
from person import Dress, Hair, Person
from strands import Comb, Dye, Sheen, sheet
from uniforms import shirt_and_tie
from whiskers import BRUSHED, moustache

HAIR = Dye("#8d8a88", "#4c4a4a", "#d6d3cd", "#cfccc8", 0.8)

FACE = Face(
    skin=Skin("#dfae90", "#f4d3b9", "#b37c64", "#835243", "#54301f", "#cf6a58", "#93807e"),
    brow_side=((-88, -102), (-97, -64), (-101, -36), (-97, -2), (-98, 26)),
    jaw=((-98, 26), (-96, 56), (-95, 90), (-91, 120), (-80, 146), (-62, 162), (-36, 166), (-8, 163), (26, 152), (56, 132), (78, 104),
         (88, 66), (91, 42)),
    skull=((90, 0), (93, -60), (80, -118), (30, -148), (-40, -146)),
    eye_near=Eye((-13.6, 14), (37, 12.5), 14.4, 8.1),
    eye_far=Eye((-52, 14), (-83.5, 13), 13.7, 7.6),
    iris=Iris("#28323a", "#566b78", "#a3b6c0", 12.7, 13.8, 9.8),
    lash=Lash("#3b2b26", 2.8, 1.6, False),
    brow=Brow(
        "#77706b",
        ((-15, -8), (3, -14), (22, -17), (38, -13), (51, -2)),
        ((-55, -8), (-65, -13), (-77, -16), (-86, -11.5), (-93, -1)),
        10.6,
        1.0,
        0.85,
    ),
    nose=Nose((-65, 68), 1.34, 0.7),
    mouth=Mouth((-65, 119), (3, 118), 0.43, 3.8, 8.8, "#ab635b", "#4c2823", "#c98a7d"),
    ear=(93, 18),
    age=1.0,
    lids=0.86,
)

POSE = Pose((429, 204), 0.87, -2.0)
BUILD = Build(
    1.77,
    shoulder=0.172,
    shoulder_drop=0.368,
    chest=0.190,
    waist=0.206,
    hip=0.186,
    depth=0.150,
    limb=1.0,
    neck=0.051,
    lean=-1.0,
    turn=27,
)


def _hair(face: Face, pose: Pose, window: Window) -> Hair:
    """It stands up, in rows, and has drawn back over the temples."""
    behind = nape(pose, window, HAIR, _BACK, _NAPE)
    front = Layer(window, ON_SKIN[:1], rim=0.5, soften=0.7).pose(pose)
    above_ear(front, HAIR)
    sides(front, HAIR, _SIDES, [0.0, -0.08, -0.16])
    sideburn(front, HAIR, 20)
    for i, (low, high, tone) in enumerate(_ROWS):
        comb = Comb(330, 20 + i, (0.9, 3.2), 19 + 5 * i, 0.9, 0.22, 0.66, fine=0.6, grey=0.4)
        sheet(front, _standing(low, high), HAIR, comb, _SHEEN, [tone + 0.03 - 0.05 * k for k in range(len(low))])
    rooted(front, HAIR, _standing(*_ROWS[-1][:2]), 420, 6)
    return Hair([behind], [front, moustache(pose, window, HAIR, BRUSHED), ear_layer(face, pose, window)])


def _standing(low: tuple[Point, ...], high: tuple[Point, ...]) -> list[list[Point]]:
    """Hairs from the points of one line to those of another, a little bent."""
    return [[(x, y), ((x + u) / 2 - 3, (y + v) / 2 + 1), (u, v)] for (x, y), (u, v) in zip(low, high, strict=True)]


_BACK = ((-40, -136), (20, -152), (80, -138), (112, -94), (118, -30), (111, 14), (98, 38), (86, 42), (60, 30), (0, 0))
_NAPE = (
    ((60, -100), (104, -80), (117, -24), (110, 16), (98, 40)),
    ((70, -40), (94, -20), (104, 8), (96, 26), (86, 38)),
)
_SIDES = (
    ((54, -84), (78, -96), (104, -70), (117, -24), (113, 22)),
    ((62, -62), (84, -64), (103, -42), (112, -6), (107, 28)),
    ((70, -33), (84, -40), (98, -28), (107, 2), (102, 32)),
)
# the farthest row first, from the crown to the forehead: roots, tips, tone
_ROWS: tuple[tuple[tuple[Point, ...], tuple[Point, ...], float], ...] = (
    (
        ((-66, -126), (-20, -138), (30, -136), (72, -122), (96, -90), (106, -56)),
        ((-82, -142), (-26, -164), (38, -165), (90, -144), (115, -104), (121, -62)),
        -0.16,
    ),
    (
        ((-78, -112), (-40, -124), (6, -128), (48, -116), (76, -92), (92, -60)),
        ((-89, -138), (-48, -159), (10, -163), (64, -152), (97, -118), (112, -72)),
        -0.04,
    ),
    (
        ((-84, -92), (-64, -106), (-30, -110), (6, -116), (34, -104), (54, -84), (68, -52)),
        ((-93, -124), (-74, -147), (-34, -154), (14, -154), (52, -142), (80, -116), (94, -72)),
        0.05,
    ),
    (
        ((-87, -76), (-77, -96), (-52, -90), (-24, -89), (4, -102), (31, -106), (48, -82), (60, -50)),
        ((-95, -102), (-86, -128), (-54, -136), (-20, -138), (16, -140), (50, -124), (70, -100), (80, -62)),
        0.0,
    ),
)
_SHEEN = Sheen(0.72, 0.26, 0.62, root=0.42, tip=0.0)

# from behind: what is clipped on the skull; the farthest hairs, as in front; where it all grows from
_CREW = Crop((), thick=5.0, fade=0.5, curl=0.1, soft=11.0, grain=0.85, mass=0.7)
_FARTHEST = (
    ((-82, -56), (-80, -86), (-66, -114), (-36, -131), (8, -138), (56, -132), (92, -108), (112, -66)),
    ((-95, -60), (-95, -100), (-80, -133), (-42, -154), (8, -161), (62, -154), (104, -124), (122, -74)),
)
_CROWN, _UPWARD = (26.0, -84.0), 0.45
_CAP = ((-84, -60), (-78, -98), (-44, -128), (8, -138), (58, -132), (96, -104), (116, -58), (112, 0), (90, 50), (30, 70), (-16, 60), (-30, 10), (-62, -38))
_BURN = ((-70, -40), (-56, -38), (-58, 2), (-64, 6))
_ROLL = ((-22, 92), (14, 97), (52, 94), (80, 84))


def _behind(face: Face, pose: Pose, window: Window) -> Hair:
    """The brush from behind, clipped down to a neck that has its fold."""
    skin, hair, ear = cropped_behind(face, HAIR, _CREW, pose, window).front
    skin.ink(spline(_ROLL), 9, face.skin.shade, 0.5, 0.5, 0.5, 3.5, "atop")
    skin.ink(spline(_ROLL), 2.2, face.skin.deep, 0.6, 0.6, 0.7, 0.7, "atop")
    skin.ink(spline(_ROLL) + [0, 6], 4, face.skin.light, 0.3, 0.5, 0.7, 2.0, "atop")
    sheet(hair, _standing(*_FARTHEST), HAIR, Comb(360, 40, (0.9, 3.2), 21, 0.9, 0.24, 0.5, fine=0.6, grey=0.4), _SHEEN, [-0.06] * 8)
    _brushed(hair)
    return Hair([], [skin, hair, ear])


def _brushed(layer: Layer) -> None:
    """Every hair away from the crown: those over it stand, those under it lie, the shorter the lower."""
    r, cap, burn = np.random.RandomState(17), path(spline(list(_CAP), True)), path(spline(list(_BURN), True))
    tufts = gaussian_filter(r.randn(40, 40), 0.9, mode="wrap")
    dots = np.column_stack([r.uniform(-100, 124, 9000), r.uniform(-142, 76, 9000)])
    for x, y in dots[np.argsort(-np.hypot(dots[:, 0] - _CROWN[0], 0.8 * (dots[:, 1] - _CROWN[1])))]:
        is_burn = burn.contains(x, y)
        low = float(np.clip((y + 100) / 120, 0, 1))
        if not (cap.contains(x, y) or is_burn) or r.rand() < 0.75 * low:
            continue
        way = np.array([x - _CROWN[0], y - _CROWN[1]])
        way = way / (np.hypot(*way) + 14) + [0, -_UPWARD * (1 - low) + 0.3 * low] + 0.22 * r.randn(2)
        tip = np.array([x, y]) + way * (16 - 10 * low)
        tone = 0.75 * tufts[int(y + 150) // 6 % 40, int(x + 110) // 6 % 40] + 0.35 * r.randn() - 0.008 * max(0.0, x - 30) - 0.3 * low
        tone += 0.5 * np.exp(-(((x + 26) / 70) ** 2) - ((y + 118) / 40) ** 2)
        colour = mix(HAIR.base, HAIR.light if tone > 0 else HAIR.dark, min(1.0, abs(tone)))
        layer.ink(np.array([(x, y), ((x + tip[0]) / 2 - 0.8, (y + tip[1]) / 2), tip]), 1.7 - 0.7 * low, colour, 0.8 - 0.3 * low, 0.2, 0.8)


OFFICER = Person(
    name="officer",
    drop=55,
    face=FACE,
    pose=POSE,
    bearing=Attitude(6, -4),
    window=Window(190, 0, 720, 480),
    hair=_hair,
    outfits={"uniform": Dress(shirt_and_tie("#4a6294", "#1f2738"), ("hip", "clasped", "turned"))},
    moods=("neutral", "worried", "tender", "turned"),
    build=BUILD,
    back=_behind,
    neck=1.18,
    throat=True,
    at_table=("clasped",),
    stances={"turned": "turned", "worried": "clasped"},
    own={
        # he stands so at rest too: chin up, the brows down a little, the near one has seen your kind of bag before
        "neutral": replace(MOODS["neutral"], nod=1.6, bow=-3.0, brow_in=1.8, brow_mid=0.6, brow_out=-0.6, skew=-4.4,
                           lids=0.90, squint=0.20, corner=-2.2, press=0.3),
        "worried": replace(MOODS["worried"], nod=-1.2, bow=3.5, brow_in=-12.5, brow_mid=-3.0, brow_out=3.4, lids=1.12,
                           corner=3.4, gap=0.22, jaw=2.4),
        # a grandfather's: the cheeks go up under the pouches, the head over to one side
        "tender": replace(MOODS["tender"], nod=-5.0, bow=4.5, turn=-3.5, brow_in=-9.0, brow_mid=-5.4, brow_out=1.6,
                          lids=0.90, squint=0.50, cheek=1.2, fold=0.5, corner=-7.4, mouth_width=1.10, flush=0.8),
    },
)

"""The officer at the belt: sixty, grey brush of hair, a grey moustache, pouches under kind eyes; he was Army, and stands so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from scipy.ndimage import gaussian_filter

from anatomy import Brow, Eye, Face, Iris, Lash, Mouth, Nose, Skin
from attitude import Attitude
from barber import ON_SKIN, above_ear, ear_layer, nape, rooted, sideburn, sides
from canvas import Layer, Pose, Window, path
from crops import Crop, cropped_aside, cropped_behind
from curves import Point, mix, spline
from mannequin import Build
from marks import Marks, marked
from moods import MOODS
from person import Dress, Hair, Person, Side
from profiles import Profile
from strands import Comb, Dye, Sheen, sheet
from uniforms import shirt_and_tie
from whiskers import BRUSHED, Cut, moustache, moustache_aside

HAIR = Dye("#8d8a88", "#4c4a4a", "#d6d3cd", "#cfccc8", 0.8)

FACE = Face(
    skin=Skin("#dfae90", "#f4d3b9", "#b37c64", "#835243", "#54301f", "#cf6a58", "#93807e"),
    brow_side=((-84, -102), (-92, -64), (-97, -36), (-95, -2), (-100, 28)),
    jaw=((-100, 28), (-101, 58), (-103, 92), (-100, 122), (-90, 148), (-69, 163), (-38, 167), (-6, 165), (34, 155), (66, 133), (88, 102),
         (96, 64), (94, 42)),
    skull=((90, 0), (93, -60), (80, -118), (30, -148), (-40, -146)),
    eye_near=Eye((-13.6, 14), (37, 12.5), 14.4, 8.1),
    eye_far=Eye((-52, 14), (-83.5, 13), 13.7, 7.6),
    iris=Iris("#28323a", "#566b78", "#a3b6c0", 12.7, 13.8, 9.8),
    lash=Lash("#3b2b26", 2.8, 1.6, False),
    brow=Brow(
        "#77706b",
        ((-15, -8), (3, -14), (22, -17), (38, -13), (51, -2)),
        ((-55, -8), (-65, -13), (-77, -16), (-86, -11.5), (-93, -1)),
        12.8,
        1.3,
        0.85,
    ),
    nose=Nose((-65, 68), 1.34, 0.7, arch=0.6),
    mouth=Mouth((-65, 119), (3, 118), 0.43, 3.8, 8.8, "#ab635b", "#4c2823", "#c98a7d"),
    ear=(93, 18),
    age=1.0,
    lids=0.86,
)

POSE = Pose((429, 204), 0.87, -2.0)
BUILD = Build(
    1.77,
    shoulder=0.182,
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
    _brushed(hair, _CAP, _BURN, _CROWN)
    return Hair([], [skin, hair, ear])


def _brushed(layer: Layer, over: Sequence[Point], before: Sequence[Point], crown: Point, thin: float = 0.75) -> None:
    """Every hair away from the crown: those over it stand, those under it lie, the shorter the lower."""
    r, cap, burn = np.random.RandomState(17), path(spline(list(over), True)), path(spline(list(before), True))
    tufts = gaussian_filter(r.randn(40, 40), 0.9, mode="wrap")
    dots = np.column_stack([r.uniform(-100, 136, 9000), r.uniform(-142, 76, 9000)])
    for x, y in dots[np.argsort(-np.hypot(dots[:, 0] - crown[0], 0.8 * (dots[:, 1] - crown[1])))]:
        is_burn = burn.contains(x, y)
        low = float(np.clip((y + 100) / 120, 0, 1))
        if not (cap.contains(x, y) or is_burn) or r.rand() < thin * low:
            continue
        way = np.array([x - crown[0], y - crown[1]])
        way = way / (np.hypot(*way) + 14) + [0, -_UPWARD * (1 - low) + 0.3 * low] + 0.22 * r.randn(2)
        tip = np.array([x, y]) + way * (16 - 10 * low)
        tone = 0.75 * tufts[int(y + 150) // 6 % 40, int(x + 110) // 6 % 40] + 0.35 * r.randn() - 0.008 * max(0.0, x - 30) - 0.3 * low
        tone += 0.5 * np.exp(-(((x + 26) / 70) ** 2) - ((y + 118) / 40) ** 2)
        colour = mix(HAIR.base, HAIR.light if tone > 0 else HAIR.dark, min(1.0, abs(tone)))
        layer.ink(np.array([(x, y), ((x + tip[0]) / 2 - 0.8, (y + tip[1]) / 2), tip]), 1.7 - 0.7 * low, colour, 0.8 - 0.3 * low, 0.2, 0.8)


_PROFILE = Profile(
    forehead=((-62, -124), (-85, -101), (-98, -70), (-104, -42), (-108, -13)),
    root=(-99, 7), bridge=((-106, 24), (-118.5, 48)), tip=(-133, 66.5), base=(-112, 84),
    upper=(-113, 112.5), meet=(-109, 119), lower=(-112.5, 126.5), fold=(-105, 140), chin=((-111, 151), (-108, 164), (-88, 171)),
    eye=(-87, 13), corner=(-55, 14), up=12.4, down=7.2, mouth=(-71, 120), angle=(26, 122), throat=-10, pit=(4, 170), muscle=0.4, collar=22, full=0.5, blunt=1.7, nape=4,
    brow=((-103, -5), (-92, -12), (-76, -16.5), (-60, -13.5), (-46, -1)),
)
_HAIRLINE = ((-82, -102), (-66, -108), (-44, -106), (-26, -97), (-14, -80), (-5, -54), (3, -24), (8, 14))
_LIP_ASIDE = Cut(((-117, 104), (-113, 96), (-106, 90), (-97, 90), (-85, 97), (-73, 108), (-66, 118), (-76, 115), (-92, 110), (-106, 110)), 1300, (7.0, 12.0), 0.9, 0.6)
_ROWS_ASIDE: tuple[tuple[tuple[Point, ...], tuple[Point, ...], float], ...] = (
    (
        ((-72, -120), (-30, -136), (24, -140), (74, -124), (106, -92), (126, -50)),
        ((-82, -144), (-42, -162), (20, -168), (84, -150), (124, -108), (139, -58)),
        -0.16,
    ),
    (
        ((-78, -109), (-44, -119), (4, -125), (54, -115), (90, -84), (112, -44)),
        ((-89, -137), (-54, -155), (2, -159), (66, -146), (108, -108), (127, -56)),
        -0.06,
    ),
    (
        ((-82, -101), (-58, -107), (-22, -106), (24, -107), (62, -90), (90, -58)),
        ((-93, -130), (-68, -146), (-30, -149), (28, -148), (78, -126), (108, -78)),
        0.04,
    ),
    (
        ((-84, -97), (-68, -104), (-44, -101), (-24, -91), (-8, -72), (24, -76), (54, -62)),
        ((-93, -123), (-80, -138), (-54, -138), (-28, -132), (4, -122), (42, -112), (78, -90)),
        0.02,
    ),
)
_CROWN_ASIDE = (74.0, -112.0)
_CAP_ASIDE = ((-12, -78), (30, -104), (96, -104), (134, -50), (132, 10), (114, 58), (96, 70), (78, 48), (62, 10), (44, -16), (22, -24), (16, -14), (4, -20), (-4, -48))
_BURN_ASIDE = ((-4, -50), (16, -40), (20, 8), (20, 36), (10, 34), (4, 4))
_YEARS_ASIDE = Marks(
    folds=(
        (((-93, 84), (-80, 94), (-67, 108), (-63, 122)), 2.6, 0.34), (((-84, 27), (-72, 34), (-60, 34), (-50, 28)), 2.2, 0.36),
        (((-46, 6), (-37, 1), (-29, -4)), 1.5, 0.28), (((-46, 13), (-36, 13), (-27, 13)), 1.5, 0.30), (((-47, 20), (-38, 24), (-30, 29)), 1.5, 0.24),
        (((-98, -62), (-80, -66), (-56, -64)), 1.6, 0.18), (((-101, -44), (-84, -48), (-62, -47)), 1.6, 0.18),
    ),
    hoods=(((-86, 1), (-74, -3), (-60, 3), (-51, 13)),),
    lights=((-54, 50, 20, 10, 0.18), (-93, 156, 8, 8, 0.16)),
)


def _aside(face: Face, pose: Pose, window: Window) -> Hair:
    """The brush from the side: it stands over the brow, lies down over the ear, and is clipped from there."""
    crop = replace(_CREW, hairline=_HAIRLINE, thick=5.0, fade=0.16)
    over = marked(_YEARS_ASIDE, face, pose, window), moustache_aside(pose, window, HAIR, _LIP_ASIDE)
    hair = cropped_aside(face, HAIR, crop, _PROFILE, pose, window, *over)
    _brushed(hair.front[0], _CAP_ASIDE, _BURN_ASIDE, _CROWN_ASIDE, 0.55)
    for i, (low, high, tone) in enumerate(_ROWS_ASIDE):
        comb = Comb(360, 50 + i, (0.9, 3.2), 19 + 5 * i, 0.9, 0.22, 0.62, fine=0.6, grey=0.4)
        sheet(hair.front[0], _standing(low, high), HAIR, comb, _SHEEN, [tone + 0.03 - 0.05 * k for k in range(len(low))])
    rooted(hair.front[0], HAIR, _standing(*_ROWS_ASIDE[-1][:2])[:5], 260, 6)
    return hair


OFFICER = Person(
    name="officer",
    drop=55,
    face=FACE,
    pose=POSE,
    bearing=Attitude(6, -4),
    window=Window(190, 0, 720, 480),
    hair=_hair,
    outfits={"uniform": Dress(shirt_and_tie("#4a6294", "#1f2738"), ("hip", "clasped", "turned"))},
    moods=("neutral", "worried", "tender", "turned", "aside", "aside_low", "away"),
    build=BUILD,
    back=_behind,
    side=Side(_PROFILE, _aside),
    neck=1.18,
    throat=True,
    at_table=("clasped",),
    stances={"turned": "turned", "worried": "clasped"},
    own={
        "aside": replace(MOODS["aside"], nod=1.0, brow_in=-1.4, brow_mid=0.0, lids=0.94, squint=0.14, corner=-2.6, press=0.2),
        # over a form, over his own hands
        "aside_low": replace(MOODS["aside_low"], nod=-5.5, brow_in=-3.0, brow_out=2.0, corner=-0.6, quiver=0.0, red=0.0, gloss=0.3),
        # he stands so at rest too: chin up, the brows level, the near one has seen your kind of bag before
        "neutral": replace(MOODS["neutral"], nod=1.6, bow=-3.0, brow_in=0.0, brow_mid=0.2, brow_out=-0.2, skew=-1.8,
                           lids=0.90, squint=0.20, corner=-2.2, press=0.3),
        "worried": replace(MOODS["worried"], nod=-1.2, bow=3.5, brow_in=-12.5, brow_mid=-3.0, brow_out=3.4, lids=1.12,
                           corner=3.4, gap=0.22, jaw=2.4),
        # a grandfather's: the cheeks go up under the pouches, the head over to one side
        "tender": replace(MOODS["tender"], nod=-5.0, bow=4.5, turn=-3.5, brow_in=-9.0, brow_mid=-5.4, brow_out=1.6,
                          lids=0.90, squint=0.50, cheek=1.2, fold=0.5, corner=-7.4, mouth_width=1.10, flush=0.8),
    },
)

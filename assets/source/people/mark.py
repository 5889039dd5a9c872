"""Mark Sloan: broad, square in the jaw, dirty blond and greying, a beard,
blue-grey eyes under heavy brows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from anatomy import Beard, Brow, Eye, Face, Iris, Lash, Mouth, Nose, Skin
from attitude import Attitude
from barber import ON_SKIN, ear_layer, fringe, hairline, lowered, nape, sideburn, sides
from canvas import Layer, Pose, Window
from curves import Point
from mannequin import Build
from moods import MOODS
from person import Dress, Hair, Person
from strands import Comb, Dye, Sheen, lock, sheet, single_hair
from wardrobe import coat_over_scrubs, jacket_over_sweater

HAIR = Dye("#6e5640", "#2f2119", "#b9966c", "#aaa49c", 1.0)

FACE = Face(
    skin=Skin("#e8bc9d", "#f9dfc6", "#bb846a", "#8a5444", "#5b3026", "#d3705c", "#9c8490"),
    brow_side=((-88, -100), (-95, -66), (-100, -33), (-97, -2), (-100, 29)),
    jaw=((-100, 29), (-97, 54), (-90, 88), (-83, 118), (-71, 144), (-55, 157), (-32, 160), (-8, 157),
         (24, 146), (56, 125), (79, 97), (88, 62), (91, 42)),
    skull=((92, 0), (95, -60), (80, -118), (30, -148), (-40, -144)),
    eye_near=Eye((-13, 12), (34, 8), 12.6, 6.2),
    eye_far=Eye((-53, 12), (-85, 9), 12.0, 5.8),
    iris=Iris("#1c2f3a", "#3e6577", "#86aab6", 11.4, 12.4, 9.0),
    lash=Lash("#2a1a15", 3.2, 2.5, False),
    brow=Brow("#5a4030", ((-14, -11), (5, -15.5), (24, -18.5), (39, -16), (51, -7)),
              ((-57, -11), (-67, -15), (-78, -17), (-87, -14.5), (-93.5, -6.5)), 9.8, 1.0, 0.86),
    nose=Nose((-67, 65), 1.18, 0.75),
    mouth=Mouth((-73, 110), (-11, 109), 0.43, 4.8, 7.4, "#ac6658", "#5a2a25", "#b97767"),
    ear=(95, 14),
    age=1.0,
    beard=Beard(0.95, "#665242", ("#4c3c31", "#83735f", "#d2cac0", "#ab937a")),
    lids=0.97,
)

POSE = Pose((427, 205), 0.88, -1.5)
BUILD = Build(1.86, shoulder=0.187, shoulder_drop=0.354, slope=0.078, chest=0.184, waist=0.160, hip=0.178, depth=0.122, limb=1.06, neck=0.057, hand=1.06)


def _flat(line: Sequence[Point]) -> list[Point]:
    """Drawn high, then pressed: the quiff stands less, and less far over the temple."""
    return [(-90 + (x + 90) * 0.55 if x < -90 else x, -122 + (y + 122) * 0.74 if y < -122 else y) for x, y in line]


def _hair(face: Face, pose: Pose, window: Window) -> Hair:
    behind = nape(pose, window, HAIR,
                  [(-40, -140), (20, -164), (86, -146), (124, -96), (133, -30), (125, 24), (113, 62),
                   (99, 84), (82, 82), (60, 40), (0, 0)],
                  [[(60, -100), (114, -80), (132, -20), (123, 34), (103, 84)],
                   [(70, -40), (100, -20), (106, 10), (103, 50), (89, 86)]])
    front = Layer(window, ON_SKIN, rim=0.55, soften=0.75).pose(pose)
    sides(front, HAIR, [
        [(46, -90), (78, -94), (112, -68), (131, -22), (127, 30)],
        [(56, -68), (82, -64), (108, -42), (123, -4), (119, 40)],
        [(66, -40), (82, -40), (100, -30), (114, 4), (112, 44)],
        [(76, -14), (84, -24), (98, -22), (110, -4), (108, 24)],
    ], [0.0, -0.1, -0.2, -0.3])
    sideburn(front, HAIR)
    top = [
        [(-88, -68), (-97, -98), (-90, -136), (-52, -164), (20, -172)],
        [(-74, -83), (-85, -114), (-66, -148), (-12, -168), (60, -158)],
        [(-54, -93), (-62, -124), (-36, -150), (26, -162), (88, -138)],
        [(-28, -97), (-32, -126), (2, -146), (58, -146), (112, -106)],
        [(2, -98), (6, -122), (36, -132), (86, -120), (121, -76)],
        [(30, -92), (40, -110), (66, -114), (101, -93), (127, -48)],
        [(50, -82), (62, -97), (88, -91), (112, -66), (127, -20)],
    ]
    comb = Comb(300, 2, (1.6, 8.0), 13, 0.9, fine=0.35, grey=0.08)
    sheen = Sheen(0.36, 0.16, 0.9, root=0.3, tip=0.3)
    sheet(front, lowered([_flat(line) for line in top]), HAIR, comb, sheen, [0.10, 0.18, 0.04, 0.08, -0.08, -0.16, -0.28])
    for i, (spine, width, tone) in enumerate(_LOCKS):
        comb = Comb(26, 30 + i, (1.0, 4.5), 5, 0.5, 0.2, 0.97)
        sheen = Sheen(0.4, 0.2, 0.8, root=0.15, tip=0.0)
        lock(front, lowered([_flat(spine)])[0], width, HAIR, comb, sheen, tone, (0.5, 1.0, 0.9, 0.6, 0.15), 0.42)
    for spine in _STRAYS:
        single_hair(front, _flat(spine), 2.0, HAIR, 0.25)
    hairline(front, HAIR, -84, 50, -58, 30)
    fringe(front, HAIR, _FRINGE)
    return Hair([behind], [front, ear_layer(face, pose, window)])


_LOCKS = (
    ([(34, -96), (54, -116), (86, -112), (112, -84), (124, -54)], 17, -0.06),
    ([(10, -103), (16, -132), (50, -146), (92, -132), (118, -96)], 20, 0.04),
    ([(-14, -105), (-16, -138), (18, -160), (64, -156), (98, -132)], 22, 0.10),
    ([(-40, -102), (-52, -134), (-24, -162), (22, -172), (62, -160)], 22, 0.14),
    ([(-62, -95), (-80, -124), (-64, -154), (-22, -172), (18, -172)], 20, 0.16),
    ([(-78, -84), (-94, -108), (-88, -138), (-60, -160), (-30, -168)], 17, 0.10),
)
# what has fallen out of the quiff
_FRINGE = (
    ([(-30, -134), (-52, -120), (-66, -98), (-69, -74)], 8),
    ([(-6, -126), (-24, -108), (-36, -90), (-40, -70)], 7),
    ([(-52, -136), (-76, -122), (-88, -98), (-86, -72)], 9),
    ([(24, -118), (14, -102), (4, -90), (0, -78)], 6),
    ([(46, -108), (44, -92), (40, -80), (38, -66)], 7),
)
_STRAYS = (
    [(-92, -104), (-104, -122), (-100, -142)],
    [(112, 20), (120, 44), (112, 62)],
    [(-36, -160), (-20, -172), (2, -177)],
    [(30, -164), (54, -172), (70, -168)],
    [(-84, -130), (-98, -118), (-100, -100)],
    [(-60, -96), (-74, -92), (-80, -78)],
)

MARK = Person(
    name="mark",
    drop=0,
    face=FACE,
    pose=POSE,
    bearing=Attitude(12, -1),
    window=Window(190, 0, 720, 470),
    hair=_hair,
    outfits={
        "coat": Dress(coat_over_scrubs("#2f4468", "#cfd3da"), ("easy", "folded", "open")),
        "street": Dress(jacket_over_sweater("#4a5469", "#8d98a4", "#7d6748"), ("easy", "folded", "strap", "pocket", "open")),
    },
    moods=("neutral", "guarded", "amused", "tender", "joyful", "worried", "hurt", "angry", "crying", "stunned",
           "breaking"),
    build=BUILD,
    neck=1.22,
    throat=True,
    own={
        # he jokes with his mouth shut, and does not let it show where it hurts
        "amused": replace(MOODS["amused"], gap=0.0, jaw=0.0, teeth=0.0, corner=-5.0, smirk=3.4, skew=-5.0),
        "hurt": replace(MOODS["hurt"], brow_in=-6.8, brow_out=3.8, quiver=0.0, press=0.6, clench=0.6, corner=2.8),
    },
    stances={"guarded": "folded", "angry": "folded", "stunned": "easy", "joyful": "open"}
    | dict.fromkeys(("worried", "breaking"), "strap") | {"hurt": "pocket"},
)

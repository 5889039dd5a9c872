"""The second guard: thirty-eight, from Neah Bay; broad cheekbones, level eyes, one black braid over the shoulder."""

from __future__ import annotations

from dataclasses import replace

from anatomy import Brow, Eye, Face, Iris, Lash, Mouth, Nose, Skin
from attitude import Attitude
from barber import ON_SKIN, OVER_BROW, above_ear, ear_layer, nape
from canvas import Layer, Pose, Window
from curves import Point, spline
from mannequin import Build
from marks import Marks, marked
from moods import MOODS
from nape import Tied, tied
from person import Dress, Hair, Person
from strands import Comb, Dye, Sheen, lock, sheet, single_hair
from uniforms import pullover_over_shirt

HAIR = Dye("#211c20", "#0a080a", "#625a63")

FACE = Face(
    skin=Skin("#c08863", "#efc299", "#925f44", "#694130", "#45271d", "#b55c4a", "#7f6058"),
    brow_side=((-86, -98), (-97, -62), (-102, -38), (-105, -14), (-102.5, 6), (-106, 30)),
    jaw=((-106, 30), (-103, 52), (-92, 82), (-81, 109), (-68, 131), (-53, 143.5), (-34, 147), (-14, 144), (10, 132), (37, 112), (62, 87),
         (79, 62), (88, 38)),
    skull=((90, 0), (94, -60), (80, -118), (30, -148), (-40, -142)),
    eye_near=Eye((-13, 16.5), (40, 10.5), 14.4, 7.4),
    eye_far=Eye((-51.5, 16.5), (-86.5, 12), 13.6, 7.0),
    iris=Iris("#110a09", "#2d1c16", "#6c4c3a", 15.3, 16.2, 10.8),
    lash=Lash("#110b0c", 4.0, 4.4, False),
    brow=Brow("#1b1415", ((-14, -10.5), (4, -14.5), (23, -17.5), (39, -16.0), (52, -8.0)),
              ((-51, -11.0), (-62, -14.5), (-74, -17.5), (-84, -15.5), (-93, -8.0)), 8.6, 0.9, 0.95),
    nose=Nose((-57, 63), 1.36, 0.45, arch=-0.5),
    mouth=Mouth((-65, 109), (5, 108), 0.42, 7.4, 11.0, "#a4524b", "#421a1a", "#c67a6c"),
    ear=(93, 16),
    age=0.55,
    lids=0.90,
)

POSE = Pose((427, 213), 0.817, -1.0)
BUILD = Build(1.72, shoulder=0.165, shoulder_drop=0.362, chest=0.160, waist=0.160, hip=0.184, depth=0.116, limb=0.94,
              neck=0.044, upper=0.278, fore=0.248, bust=0.066, turn=27)


def _hair(face: Face, pose: Pose, window: Window) -> Hair:
    behind = nape(pose, window, HAIR, _BACK, _NAPE)
    front = Layer(window, OVER_BROW, rim=0.5, soften=0.75).pose(pose)
    above_ear(front, HAIR)
    for i, (side, tones) in enumerate(((_FAR, (-0.10, 0.0, 0.06, -0.04)), (_NEAR, (0.02, 0.08, 0.05, 0.0, -0.12, -0.2)))):
        sheet(front, side, HAIR, Comb(230, 5 + i, (1.0, 4.2), 20, 0.3, 0.04, fine=0.6), _SHEEN, tones)
    for i, (spine, width, tone) in enumerate(_LOCKS):
        lock(front, spine, width, HAIR, Comb(16, 70 + i, (0.9, 3.2), 5, 0.4, 0.1, 0.95), _SHEEN, tone, (0.3, 0.9, 1.0, 0.9, 0.5), 0.3)
    front.ink(spline(_PARTING), 2.2, face.skin.deep, 0.75, 0.1, 0.6, 0.7)
    for hair in _DOWN:
        single_hair(front, hair, 1.5, HAIR, 0.25)
    braid = Layer(window, ON_SKIN, rim=0.7, soften=0.7).pose(pose)
    _braid(braid, ((114, 34), (126, 70), (134, 112), (128, 158), (110, 206), (96, 256), (90, 306)))
    return Hair([behind], [marked(_BONES, face, pose, window), braid, front, ear_layer(face, pose, window, rim=0.5)])


# wind on the beach since she could walk: high cheekbones, a fold beside the mouth
_BONES = Marks(
    folds=(
        (((-20, 76), (-6, 86), (4, 97), (8, 106)), 2.2, 0.22),
        (((-12, 31), (4, 36), (20, 35), (34, 29)), 1.9, 0.20),
        (((66, 52), (48, 76), (24, 98)), 4.0, 0.16),
    ),
    lights=(
        (16, -8, 26, 4.5, 0.18), (-72, -8, 13, 4.5, 0.17), (-42, 20, 4.5, 24, 0.22), (-55, 58, 7, 5, 0.2),
        (24, 46, 24, 9, 0.23), (-88, 44, 7, 11, 0.18), (-38, 134, 14, 6, 0.16),
    ),
)
_BACK = ((-40, -138), (30, -152), (94, -130), (128, -64), (134, 0), (128, 44), (112, 58), (90, 54), (60, 20))
_NAPE = (
    ((60, -110), (112, -84), (130, -24), (132, 20), (122, 48)),
    ((70, -40), (100, -20), (112, 10), (116, 32), (112, 50)),
)
_PARTING = ((-38, -98), (-37, -112), (-30, -130), (-16, -146))
_FAR = (
    ((-38, -98), (-62, -90), (-84, -66), (-97, -34), (-104, 2)),
    ((-37, -110), (-64, -106), (-92, -78), (-103, -42), (-106, 2)),
    ((-30, -130), (-62, -130), (-95, -98), (-107, -54), (-107, 0)),
    ((-14, -148), (-54, -150), (-95, -114), (-110, -64), (-108, -4)),
)
_NEAR = (
    ((-38, -98), (2, -93), (36, -70), (58, -34), (74, -6), (96, 22), (114, 42)),
    ((-37, -108), (8, -106), (52, -84), (82, -46), (100, -8), (112, 22), (118, 44)),
    ((-33, -122), (18, -124), (70, -98), (102, -52), (115, -10), (120, 22), (121, 46)),
    ((-26, -136), (28, -142), (86, -112), (116, -60), (126, -12), (127, 22), (124, 48)),
    ((-18, -146), (36, -152), (96, -124), (125, -66), (133, -12), (132, 24), (126, 50)),
    ((-12, -150), (40, -158), (102, -130), (130, -70), (137, -12), (134, 26), (128, 52)),
)
_LOCKS: tuple[tuple[tuple[Point, ...], float, float], ...] = (
    (((-37, -104), (6, -101), (48, -80), (76, -42), (96, -4), (112, 34)), 9, 0.06),
    (((-30, -128), (22, -132), (76, -106), (108, -56), (120, -8), (122, 36)), 12, 0.08),
    (((-18, -146), (36, -150), (94, -120), (123, -64), (131, -10), (128, 38)), 12, -0.06),
    (((-37, -104), (-64, -98), (-88, -72), (-101, -40), (-104, -10)), 7, 0.05),
)
_DOWN: tuple[tuple[Point, ...], ...] = (
    ((-20, -98), (6, -84), (26, -62), (34, -44)),
    ((40, -74), (54, -48), (60, -20), (58, 6)),
    ((-50, -94), (-72, -74), (-84, -50), (-86, -34)),
    ((60, -140), (100, -128), (128, -92)),
    ((46, -62), (62, -30), (70, 0), (72, 34)),
    ((118, 30), (130, 44), (130, 64)),
)
_SHEEN = Sheen(0.36, 0.10, 0.8, (0.70, 0.10, 0.35), 0.25, 0.4)


def _braid(layer: Layer, spine: tuple[Point, ...], broad: float = 14.0) -> None:
    """Three strands: from each side in turn one crosses over to the middle."""
    line = spline(spine)
    steps = 13
    at = [line[round(i / steps * (len(line) - 1))] for i in range(steps + 1)]
    sheen = Sheen(0.45, 0.2, 0.8, root=0.35, tip=0.35)
    for i in range(steps - 1):
        side, (x, y), (bx, by) = (1 if i % 2 else -1), at[i], at[i + 1]
        wide = broad * (1 - 0.32 * i / steps)
        lobe = [(x + side * wide * 0.75, y - 11), (x + side * wide * 0.82, (y + by) / 2 + 1), (bx + side * wide * 0.30, by + 8),
                (bx - side * wide * 0.5, by + 17)]
        lock(layer, lobe, wide * 1.5, HAIR, Comb(26, 50 + i, (0.9, 3.0), 5, 0.3, 0.08, 0.98), sheen, 0.05,
             (0.35, 0.95, 1.0, 0.85, 0.45), 0.55)
    x, y = at[-2]
    layer.ellipse(x, y + 3, 9, 6, "#3a1512")
    for dx, end in ((-5, -9), (0, 0), (4, 7), (7, 12)):
        lock(layer, [(x + dx * 0.6, y + 6), (x + dx, y + 22), (x + end, y + 42)], 9, HAIR, Comb(14, 7, (0.8, 2.4), 4, 0.5, 0.35),
             sheen, 0.04, (0.7, 1.0, 0.7, 0.1), 0.2)
    for i in (2, 5, 8):
        x, y = at[i]
        single_hair(layer, [(x + 12, y), (x + 22, y + 10), (x + 20, y + 24)], 1.4, HAIR, 0.3)


_BEHIND = Tied(
    HAIR,
    skull=((-32, 52), (-34, 20), (-54, -14), (-88, -40), (-97, -84), (-80, -124), (-44, -149), (8, -159), (58, -151), (98, -124), (123, -82),
           (130, -34), (116, 14), (90, 48), (58, 74), (36, 92), (10, 92), (-12, 74)),
    swept=(
        ((-28, 58), (-12, 72), (6, 84), (18, 92)),
        ((-34, 22), (-22, 44), (-2, 68), (18, 90)),
        ((-70, -22), (-48, -26), (-30, 0), (-10, 46), (18, 88)),
        ((-88, -42), (-66, -46), (-36, -18), (-6, 36), (18, 86)),
        ((-97, -84), (-74, -84), (-34, -40), (0, 22), (18, 84)),
        ((-80, -124), (-58, -108), (-24, -60), (6, 10), (19, 82)),
        ((-44, -149), (-30, -130), (-6, -72), (13, 0), (21, 80)),
        ((6, -159), (8, -136), (12, -80), (20, -4), (22, 78)),
        ((12, -159), (22, -136), (30, -76), (28, -2), (23, 78)),
        ((58, -151), (58, -126), (52, -66), (38, 8), (25, 80)),
        ((98, -124), (92, -102), (74, -48), (48, 20), (27, 82)),
        ((123, -82), (112, -68), (86, -22), (56, 36), (29, 84)),
        ((130, -34), (116, -24), (90, 12), (60, 56), (30, 88)),
        ((116, 14), (102, 24), (78, 52), (52, 76), (30, 90)),
        ((88, 50), (74, 60), (50, 80), (28, 92)),
        ((60, 74), (46, 82), (34, 90), (24, 94)),
    ),
    hang=lambda layer: _braid(layer, ((23, 72), (22, 108), (16, 150), (10, 198), (12, 250), (6, 316)), 19.0),
    is_over=True,
    part=((8, -159), (9, -142), (13, -122), (20, -108)),
    loose=(((-20, 70), (-22, 84), (-18, 98)), ((70, 66), (72, 82), (66, 96)), ((-70, -140), (-40, -158), (-8, -164)), ((110, -116), (132, -88), (138, -56))),
    across=(-0.1, -0.04, 0.04, 0.08, 0.08, 0.06, 0.02, -0.04, 0.02, 0.0, -0.04, -0.1, -0.18, -0.26, -0.3, -0.3),
)

SENTRY = Person(
    name="sentry",
    drop=80,
    face=FACE,
    pose=POSE,
    bearing=Attitude(3, -1),
    window=Window(190, 0, 720, 520),
    hair=_hair,
    outfits={"uniform": Dress(pullover_over_shirt("#2d3340", "#9aa3ad", "#23252d"), ("folded", "weight", "turned"))},
    moods=("neutral", "worried", "guarded", "turned"),
    build=BUILD,
    neck=1.12,
    back=lambda face, pose, window: tied(_BEHIND, face, pose, window),
    stances={"turned": "turned", "worried": "weight"},
    own={
        # at rest she looks at what is far away, and finds nothing wrong with it
        "neutral": replace(MOODS["neutral"], nod=1.4, bow=-1.5, brow_in=-1.0, brow_mid=-1.0, brow_out=-0.6, lids=0.80,
                           squint=0.26, look_x=-0.2, corner=-1.0, smirk=0.4, press=0.4),
        "guarded": replace(MOODS["guarded"], nod=3.0, bow=0.5, turn=6.5, brow_in=1.6, brow_mid=1.8, skew=-3.0,
                           lids=0.74, look_x=3.5, corner=1.2, smirk=0.0, press=0.9),
        "worried": replace(MOODS["worried"], nod=-1.4, brow_in=-11.6, brow_mid=-3.0, lids=1.10, furrow=0.6, corner=3.0,
                           gap=0.16, jaw=1.6),
    },
)

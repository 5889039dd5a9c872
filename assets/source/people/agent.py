"""Pauline, the gate agent: fifty-eight, heavy, tired, not cruel; a perm that has been the same since the desk was new,
half-glasses on a cord, one shoe off."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from anatomy import Brow, Dot, Eye, Face, Iris, Lash, Mouth, Nose, Skin
from attitude import Attitude
from barber import ON_SKIN, ear_layer, rooted
from canvas import Layer, Pose, Shadow, Window
from curls import Curl, curl, dark
from curves import mix, resample, spline
from glasses import cord, half_glasses, half_glasses_aside, pearl
from mannequin import Build
from marks import Marks, marked
from moods import MOODS
from nape import bare, ear
from person import Dress, Hair, Person, Side
from profiles import Profile
from strands import Comb, Dye, Sheen, sheet
from uniforms import cardigan_and_scarf

HAIR = Dye("#b5a68f", "#5c5043", "#e9dfcb", "#dcd7cc", 0.6)
_SOFT = Dye("#b5a68f", "#6f6252", "#ddd1bb", "#d2cabb", 0.6)  # within the mass a curl stands out less
_ON_BROW = (Shadow(-1, 5, 9, 0.30, "#8d5f55"),)  # soft: the edge belongs to the skin

FACE = Face(
    skin=Skin("#e9c2aa", "#fae0cd", "#bf8a75", "#90594d", "#663830", "#d2705f", "#a48b8c"),
    brow_side=((-85, -98), (-95, -62), (-99, -34), (-97, 0), (-102, 30)),
    jaw=((-102, 30), (-105, 58), (-104, 88), (-98, 115), (-85, 135), (-65, 146), (-40, 150), (-12, 151),
         (24, 147), (59, 131), (84, 102), (93, 64), (93, 36)),
    skull=((90, 0), (93, -60), (79, -118), (30, -148), (-40, -142)),
    eye_near=Eye((-13.1, 16), (35.7, 16.5), 14.6, 7.2),
    eye_far=Eye((-50, 16), (-82, 17), 13.8, 6.8),
    iris=Iris("#2b3a48", "#587487", "#9db3c0", 12.3, 13.2, 9.3),
    lash=Lash("#40302a", 3.4, 3.4, True),
    brow=Brow("#7a6450", ((-13, -9.5), (4, -16), (21, -19.5), (37, -16.5), (49, -5)),
              ((-52, -9.5), (-63, -15.5), (-74, -18.5), (-84, -15.5), (-91, -5)), 5.8, 0.8),
    nose=Nose((-56, 57), 1.20, 0.34, arch=-0.5),
    mouth=Mouth((-62, 106), (1, 105.5), 0.42, 5.6, 9.6, "#bf4049", "#6a2a2c", "#d46a6a"),
    ear=(91, 18),
    age=1.0,
    lids=0.86,
)

# fifty-eight, and on her feet since four: what hangs, and what she has smiled at
_YEARS = Marks(
    folds=(
        (((-14, 26), (-4, 34), (12, 37), (26, 33), (35, 26)), 2.2, 0.34),
        (((-56, 27), (-66, 33), (-78, 32)), 1.9, 0.28),
        (((-28, 66), (-15, 76), (-3, 90), (1, 102)), 3.0, 0.30),
        (((-8, 112), (-6, 122), (-10, 131)), 2.4, 0.18),
        (((-64, 138), (-40, 134), (-16, 137)), 2.0, 0.18),
        (((36, 3), (45, -2), (53, -8)), 1.5, 0.26),
        (((38, 9), (48, 8), (58, 7)), 1.5, 0.30),
        (((37, 16), (46, 19), (54, 24)), 1.5, 0.24),
        (((70, 92), (48, 112), (22, 126)), 3.4, 0.20),
    ),
    hoods=(((-4, 2), (14, -2), (29, 4), (38, 15)),),
    lights=((20, 56, 18, 10, 0.22), (-44, 140, 14, 4, 0.2)),
)
_PERM = Curl(28, 5.0, 0.35, 12.5, 0.0, 0.5, 0.24)
_RING = Curl(21, 4.2, 0.35, 6.5, 0.0, 0.7, 0.14)
# x, y, how wide and high, how strong: what lies on the whole perm
_BODY_LIGHT = ((-20, -122, 66, 20, 0.40), (60, -112, 36, 14, 0.16))
_BODY_SHADE = ((130, 0, 36, 74, 0.58), (86, -40, 24, 40, 0.36), (-2, -84, 70, 9, 0.22), (-100, -52, 12, 26, 0.24))


def _hair(face: Face, pose: Pose, window: Window) -> Hair:
    """A perm: one soft mass from the forehead back, curls in it, light over the whole of it, rings at the edge."""
    r = np.random.RandomState(14)
    behind = Layer(window, rim=0.7, soften=0.75).pose(pose)
    nape = [(-70, -120), (30, -138), (100, -118), (136, -60), (140, 10), (122, 50), (100, 68), (76, 56), (40, 0)]
    behind.fill(spline(nape, True), dark(HAIR))
    for root, tip in _NAPE:
        for _ in range(2):
            _short(behind, root, tip, r, -0.22, _PERM)
    front = Layer(window, _ON_BROW, rim=0.6, soften=0.9).pose(pose)
    _mass(front, r)
    lobe = ear_layer(face, pose, window)
    pearl(lobe, face)
    return Hair([behind], [marked(_YEARS, face, pose, window), front, lobe, half_glasses(pose, window, "#7c3a3f"), cord(pose, window, "#b98a3e")])


def _mass(layer: Layer, r: np.random.RandomState) -> None:
    """Waves from the roots back, soft curls over them, then light and shade on all, and last what is loose."""
    layer.fill(spline(_CAP, True), dark(HAIR, 0.35), 1.0, 1.0)
    comb = Comb(320, 7, (1.6, 6.0), 16, 0.8, fine=0.5, grey=0.5, wave=(5.0, 2.4, 0.2, 0.1))
    sheet(layer, _BACK, HAIR, comb, Sheen(0.45, 0.22, 0.5, None, 0.15, 0.2), _ACROSS)
    for root, tip, tone, count in _ROWS:
        for _ in range(count):
            _short(layer, root, tip, r, tone, _PERM)
    for x, y, wide, high, alpha in _BODY_SHADE:
        layer.ellipse(x, y, wide, high, mix(HAIR.base, HAIR.dark, 0.7), alpha, 12, "atop")
    for x, y, wide, high, alpha in _BODY_LIGHT:
        layer.ellipse(x, y, wide, high, HAIR.light, alpha, 14, "atop")
    rooted(layer, HAIR, _BACK, 420, 7)
    for root, tip, tone in _BROW:
        _short(layer, root, tip, r, tone, _PERM)
    for root, tip, tone in _RINGS:
        _short(layer, root, tip, r, tone, _RING)


def _short(layer: Layer, root: Dot, tip: Dot, r: np.random.RandomState, tone: float, kind: Curl) -> None:
    """One short curl from about a root to about a tip."""
    (x, y), (u, v) = (np.array((px, max(py, -36 + 0.66 * py))) + 5 * r.randn(2) for px, py in (root, tip))
    bend = (0.5 * (x + u) + 6 * r.randn(), 0.5 * (y + v) - 6 + 5 * r.randn())
    curl(layer, [(x, y), bend, (u, v)], kind, _SOFT if kind is _PERM else HAIR, r, tone + 0.06 * r.randn())


_NAPE = (
    ((130, -80), (158, -46)), ((132, -50), (160, -10)), ((130, -20), (154, 24)), ((124, 6), (144, 52)),
    ((112, 26), (126, 72)), ((98, 36), (104, 84)), ((84, 40), (84, 80)),
)
_CAP = ((-94, -60), (-60, -96), (0, -100), (60, -76), (84, -30), (112, 10), (122, 40), (138, 10), (140, -50), (112, -110),
        (40, -143), (-46, -138), (-98, -104))
# from the far temple over the crown to the ear: root first
_BACK = (
    ((-97, -24), (-108, -50), (-112, -80), (-104, -110)), ((-91, -52), (-101, -86), (-96, -118), (-70, -140)),
    ((-70, -70), (-76, -102), (-54, -132), (-12, -147)), ((-40, -77), (-38, -108), (-8, -135), (34, -147)),
    ((-4, -80), (8, -108), (36, -130), (78, -133)), ((28, -76), (46, -98), (76, -110), (116, -108)),
    ((52, -58), (70, -78), (98, -82), (134, -64)), ((65, -34), (84, -48), (112, -42), (143, -18)),
    ((74, -14), (96, -22), (120, -4), (140, 24)), ((90, -12), (104, -8), (120, 16), (128, 46)),
)
_ACROSS = (-0.10, 0.0, 0.10, 0.12, 0.08, 0.02, -0.08, -0.16, -0.22, -0.24)
# root, tip, tone, how many: from the nape up, the forehead last
_ROWS = (
    ((126, -20), (130, 40), -0.20, 2), ((130, -60), (142, -6), -0.16, 2), ((116, -104), (142, -62), -0.10, 3),
    ((84, -132), (118, -106), -0.04, 3), ((40, -148), (82, -136), 0.02, 3), ((-14, -152), (34, -158), 0.04, 3),
    ((24, -156), (72, -148), 0.02, 3), ((-50, -140), (-12, -160), 0.08, 3), ((-84, -116), (-60, -150), 0.04, 2),
    ((-98, -84), (-104, -120), 0.0, 2),
    ((108, -24), (116, 22), -0.14, 2), ((106, -62), (116, -18), -0.10, 2), ((82, -98), (110, -66), -0.02, 3),
    ((44, -122), (82, -104), 0.04, 3), ((0, -128), (40, -130), 0.08, 3), ((-40, -124), (-6, -136), 0.10, 3),
    ((-76, -102), (-56, -130), 0.06, 2), ((-94, -70), (-100, -98), 0.0, 2), ((76, -66), (84, -30), -0.06, 1),
)
# the few that are seen singly: on the outline, in the light, and two over the brow
_RINGS = (
    ((-98, -60), (-112, -96), 0.0), ((-96, -96), (-92, -138), 0.06), ((-70, -122), (-44, -142), 0.06),
    ((70, -126), (100, -116), 0.02), ((114, -110), (140, -76), -0.06),
    ((134, -50), (148, -8), -0.12), ((128, 4), (138, 48), -0.16), ((-30, -118), (-2, -126), 0.14),
    ((24, -116), (52, -110), 0.12), ((-98, -52), (-104, -14), -0.06), ((70, -66), (76, -30), -0.06),
)
# soft curls that have come down over the brow
_BROW = (
    ((-80, -100), (-88, -44), 0.02), ((-62, -112), (-58, -54), 0.06), ((-24, -114), (-38, -58), 0.08),
    ((-8, -112), (4, -60), 0.04), ((38, -104), (34, -54), 0.0), ((56, -92), (62, -32), -0.04),
)

_BACK_CAP = ((-88, -46), (-96, -80), (-82, -116), (-46, -146), (10, -156), (64, -148), (106, -116), (130, -74), (132, -22), (114, 22), (84, 56),
             (50, 76), (8, 78), (-22, 66), (-40, 34), (-52, -8), (-72, -28))
_BACK_SHADES = ((126, -10, 30, 84, 0.55), (70, 56, 54, 34, 0.42), (-10, 70, 40, 18, 0.32), (20, -20, 20, 34, 0.12))
_DOWN_ASIDE = ((40, -2), (62, 24), (74, 62), (82, 104), (78, 150))
_DOWN_BEHIND = ((-46, 34), (-48, 72), (-38, 106), (0, 126), (44, 122), (74, 100))


def _behind(face: Face, pose: Pose, window: Window) -> Hair:
    """The perm from behind: the same mass, curls of all sizes laid from the nape up to the crown, and the cord round the neck."""
    r, hair = np.random.RandomState(15), Layer(window, ON_SKIN[1:], rim=0.6, soften=0.9).pose(pose)
    cap = spline(_BACK_CAP, True)
    hair.fill(cap, dark(HAIR, 0.45), 1.0, 1.0)
    for y in np.arange(66, -158, -13):
        left, right = _across(cap, float(y))
        for x in np.arange(left + 2, right + 6, 17):
            u = float(np.clip(x + 8 * r.randn(), left, right))
            v = max(float(y + 6 * r.randn()), 0.003 * (u - 14) ** 2 - 152)
            way, kind = 0.32 * (u - 24) + 12 * r.randn(), replace(_PERM, thick=r.uniform(8, 16), swing=r.uniform(4, 8))
            tone = 0.10 - 0.24 * max(0.0, (u - 30) / 100) - 0.12 * max(0.0, v / 70) + 0.10 * r.randn()
            curl(hair, [(u - way * 0.4, v - 15), (u + 6 * r.randn(), v), (u + way * 0.5, v + 14)], kind, _SOFT, r, tone)
    for x, y, wide, high, alpha in (*_BACK_SHADES, *_BODY_LIGHT):
        hair.ellipse(x, y, wide, high, HAIR.light if y < -100 else mix(HAIR.base, HAIR.dark, 0.7), alpha, 14, "atop")
    for x, y in resample(cap, 44):
        if r.rand() < 0.55:
            bend = np.array((x - 20, y + 20)) * r.uniform(0.0, 0.06)
            curl(hair, [(x - 12, y - 6 + 8 * r.randn()), (x + bend[0], y + bend[1]), (x + 9 * r.randn(), y + 14)],
                 _RING, _SOFT, r, 0.06 - 0.24 * max(0.0, (x - 30) / 100) - 0.2 * max(0.0, y / 70))
    return Hair([], [bare(face, pose, window), cord(pose, window, "#b98a3e", _DOWN_BEHIND), hair, ear(face, pose, window)])


def _across(cap: np.ndarray, y: float) -> tuple[float, float]:
    """From where to where the cap reaches at a height."""
    near = cap[abs(cap[:, 1] - y) < 10, 0]
    return (float(near.min()), float(near.max())) if len(near) else (0.0, 0.0)


_PROFILE = Profile(
    forehead=((-62, -122), (-82, -100), (-95, -72), (-100, -42), (-102, -14)),
    root=(-95, 7), bridge=((-101.5, 24), (-113.5, 43)), tip=(-128, 59), base=(-109, 76),
    upper=(-109.5, 98), meet=(-105, 106), lower=(-108.5, 112), fold=(-103, 123), chin=((-108.5, 133), (-106, 145), (-91, 152)),
    eye=(-83, 15.5), corner=(-51, 17), up=14.4, down=7.2, mouth=(-72, 107), angle=(22, 108), throat=4, pit=(10, 160), muscle=0.34, collar=26, full=1.3, blunt=1.7,
    brow=((-96, -7), (-86, -13), (-71, -17), (-57, -14), (-46, -2)),
)
_CAP_ASIDE = ((-76, -92), (-66, -124), (-24, -142), (40, -146), (100, -118), (138, -60), (140, 4), (128, 62), (106, 88), (84, 70), (62, 6), (34, -26), (2, -14), (-14, -34), (-38, -60))
_BACK_ASIDE = (
    ((-74, -94), (-92, -112), (-90, -136), (-60, -154)), ((-64, -86), (-74, -112), (-54, -136), (-14, -150)), ((-48, -68), (-46, -98), (-12, -124), (36, -136)),
    ((-32, -50), (-18, -78), (26, -100), (78, -104)), ((-16, -32), (4, -56), (52, -74), (104, -62)), ((0, -12), (20, -34), (66, -44), (120, -20)), ((12, -10), (36, -30), (76, -14), (124, 30)),
)
_ROWS_ASIDE = (
    ((116, 0), (118, 60), -0.22, 3), ((92, 10), (96, 70), -0.20, 3), ((76, -20), (84, 40), -0.14, 2), ((124, -50), (140, 10), -0.16, 3), ((104, -30), (110, 20), -0.14, 3),
    ((104, -110), (134, -64), -0.10, 3), ((120, 30), (118, 76), -0.24, 3), ((100, 40), (100, 84), -0.24, 3), ((126, 0), (132, 50), -0.22, 2), ((70, -138), (112, -112), -0.04, 3), ((20, -154), (66, -140), 0.02, 3), ((-30, -152), (16, -158), 0.05, 3), ((-64, -132), (-34, -156), 0.06, 3),
    ((90, -76), (112, -36), -0.10, 3), ((56, -104), (96, -78), -0.04, 3), ((16, -122), (56, -108), 0.04, 3), ((-26, -122), (12, -128), 0.08, 3), ((-58, -106), (-32, -128), 0.08, 3),
    ((54, -62), (84, -36), -0.06, 2), ((18, -82), (52, -66), 0.02, 3), ((-18, -86), (14, -90), 0.06, 3), ((-44, -80), (-22, -96), 0.06, 2), ((24, -44), (50, -30), -0.02, 2),
    ((-10, -50), (18, -52), 0.02, 2), ((0, -26), (8, 4), -0.02, 2), ((-70, -100), (-82, -136), 0.04, 3),
)
_RINGS_ASIDE = (
    ((-74, -104), (-92, -72), 0.06), ((-68, -112), (-96, -98), 0.04), ((-60, -96), (-76, -58), 0.08), ((-44, -78), (-56, -42), 0.06), ((-22, -54), (-28, -20), 0.02), ((-72, -116), (-88, -136), 0.06),
    ((-46, -140), (-20, -158), 0.08), ((10, -150), (44, -154), 0.04), ((72, -136), (98, -124), 0.0), ((116, -98), (138, -66), -0.06), ((134, -40), (142, 0), -0.12), ((130, 16), (132, 52), -0.16),
    ((-64, -86), (-66, -48), 0.10), ((-34, -64), (-30, -28), 0.04), ((-4, -18), (-2, 18), -0.02), ((12, -20), (16, 10), -0.04), ((-30, -110), (-6, -122), 0.14), ((30, -112), (60, -104), 0.10),
)
_SHADE_ASIDE = ((112, 20, 34, 60, 0.5), (70, -20, 24, 26, 0.3), (-30, -62, 40, 9, 0.2))


def _aside(face: Face, pose: Pose, window: Window) -> Hair:
    """The perm from the side: off the brow, round the ear, into the nape; the glasses low on the nose."""
    r, hair = np.random.RandomState(16), Layer(window, _ON_BROW, rim=0.6, soften=0.9).pose(pose)
    hair.fill(spline(_CAP_ASIDE, True), dark(HAIR, 0.4), 1.0, 1.0)
    comb = Comb(300, 7, (1.6, 6.0), 16, 0.8, fine=0.5, grey=0.5, wave=(5.0, 2.4, 0.2, 0.1))
    sheet(hair, _BACK_ASIDE, HAIR, comb, Sheen(0.45, 0.22, 0.5, None, 0.15, 0.2), (0.0, 0.10, 0.10, 0.04, -0.04, -0.12, -0.2))
    for root, tip, tone, count in _ROWS_ASIDE:
        for _ in range(count):
            _short(hair, root, tip, r, tone, _PERM)
    for x, y, wide, high, alpha in (*_SHADE_ASIDE, *_BODY_LIGHT):
        hair.ellipse(x, y, wide, high, HAIR.light if y < -100 else mix(HAIR.base, HAIR.dark, 0.7), alpha, 13, "atop")
    rooted(hair, HAIR, _BACK_ASIDE, 300, 7)
    for root, tip, tone in _RINGS_ASIDE:
        _short(hair, root, tip, r, tone, _RING)
    there = replace(face, ear=_PROFILE.ear)
    lobe = ear_layer(there, pose, window)
    pearl(lobe, there)
    return Hair([], [marked(_YEARS_ASIDE, face, pose, window), hair, lobe, half_glasses_aside(pose, window, "#7c3a3f"), cord(pose, window, "#b98a3e", _DOWN_ASIDE)])


_YEARS_ASIDE = Marks(
    folds=(
        (((-82, 27), (-72, 34), (-58, 36), (-46, 29)), 2.2, 0.36), (((-92, 64), (-80, 76), (-69, 92), (-66, 106)), 2.8, 0.42), (((-74, 113), (-69, 124), (-74, 134)), 2.4, 0.34),
        (((-46, 4), (-36, -2), (-28, -8)), 1.5, 0.26), (((-45, 11), (-34, 9), (-24, 8)), 1.5, 0.30), (((-46, 19), (-36, 22), (-28, 28)), 1.5, 0.24),
        (((-70, 140), (-46, 136), (-24, 126), (-8, 108)), 3.0, 0.26), (((-94, -58), (-78, -62), (-56, -60)), 1.5, 0.16), (((-96, -40), (-80, -44), (-60, -43)), 1.5, 0.16),
        (((-84, 156), (-58, 162), (-30, 160), (-8, 150)), 2.2, 0.30), (((4, 132), (-2, 152), (2, 172)), 2.2, 0.22),
    ),
    hoods=(((-82, 3), (-70, -2), (-57, 4), (-49, 15)),),
    lights=((-50, 54, 18, 10, 0.22), (-52, 128, 16, 9, 0.16)),
)
POSE = Pose((424, 212), 0.826, 1.0)
BUILD = Build(1.66, shoulder=0.158, shoulder_drop=0.353, slope=0.067, chest=0.174, waist=0.180, hip=0.206, depth=0.136,
              limb=1.06, neck=0.050, upper=0.268, fore=0.238, bust=0.086, hand=0.86, lean=4.0, turn=28)

AGENT = Person(
    name="agent",
    drop=105,
    face=FACE,
    pose=POSE,
    bearing=Attitude(6, 4),
    window=Window(190, 0, 740, 520),
    hair=_hair,
    outfits={"uniform": Dress(cardigan_and_scarf("#2f3a5c", "#dcdce0", "#b4622c"), ("weight", "chest", "turned"))},
    moods=("neutral", "guarded", "amused", "tender", "worried", "hurt", "turned", "aside", "aside_amused", "aside_low"),
    build=BUILD,
    back=_behind,
    side=Side(_PROFILE, _aside),
    neck=1.16,
    stances={"turned": "turned"} | dict.fromkeys(("tender", "hurt"), "chest"),
    own={
        "aside": replace(MOODS["aside"], nod=-1.0, brow_in=-4.0, brow_mid=-3.0, brow_out=-0.6, lids=0.94, corner=-6.0, smirk=0.6, cheek=0.6),
        "aside_amused": replace(MOODS["aside_amused"], brow_in=-5.0, corner=-7.0, smirk=1.0, squint=0.62, cheek=1.2, fold=0.6, flush=0.5),
        "aside_low": replace(MOODS["aside_low"], nod=-6.0, brow_in=-11.0, brow_mid=-2.0, brow_out=4.0, lids=0.60, corner=3.0, gloss=1.0, red=0.4),
        # at the end of a shift the lids are the first to go home, and one corner of the mouth after them
        "neutral": replace(MOODS["neutral"], nod=-1.2, bow=2.0, brow_in=-4.6, brow_mid=-1.0, brow_out=1.6, skew=-1.8,
                           lids=0.84, look_y=-0.2, corner=-0.6, smirk=-0.8, flush=0.5),
        # she has heard it; over the glasses, one brow up
        "guarded": replace(MOODS["guarded"], nod=3.0, bow=4.0, turn=-2, brow_in=0.8, brow_mid=-0.4, skew=-5.4,
                           lids=0.80, look_x=0.0, look_y=-1.4, corner=2.0, press=1.0),
        "amused": replace(MOODS["amused"], nod=4.4, bow=-3.0, brow_in=-5.0, brow_mid=-4.6, corner=-8.4, smirk=1.0,
                          gap=0.40, jaw=3.4, squint=0.62, cheek=1.3, fold=0.7, flush=0.5),
        # the glasses slide, the head sinks to one side: somebody's mother, for once
        "tender": replace(MOODS["tender"], nod=-5.0, bow=5.0, brow_in=-9.0, brow_mid=-2.0, brow_out=2.6, lids=0.84,
                          squint=0.46, corner=-7.0, cheek=0.9),
        "worried": replace(MOODS["worried"], bow=3.0, brow_in=-12.0, lids=1.12, corner=3.0, gap=0.16, jaw=1.4),
        "hurt": replace(MOODS["hurt"], brow_in=-9.0, brow_out=5.4, lids=0.66, corner=4.4, press=0.6),
    },
)

"""Mark Sloan: broad, square in the jaw, dirty blond and greying, a beard,
blue-grey eyes under heavy brows."""

from __future__ import annotations

from dataclasses import replace

from anatomy import Beard, Brow, Eye, Face, Iris, Lash, Mouth, Nose, Skin
from attitude import Attitude
from barber import OVER_BROW, ear_layer, far_temple, fringe, nape, rooted, sideburn, sides
from canvas import Layer, Pose, Window
from mannequin import Build
from moods import MOODS
from nape import Short, short
from person import Dress, Hair, Person, Side
from profiles import Profile
from sidelong import Mane, Mass, groomed
from strands import Comb, Dye, Sheen, lock, sheet, single_hair
from surgeon import TIED_CAP, gown, scrubbed
from wardrobe import coat_over_scrubs, jacket_over_sweater, scrubs_alone

HAIR = Dye("#6e5640", "#2f2119", "#b9966c", "#aaa49c", 1.0)

FACE = Face(
    skin=Skin("#e8bc9d", "#f9dfc6", "#bb846a", "#8a5444", "#5b3026", "#d3705c", "#9c8490"),
    brow_side=((-58, -104), (-77, -74), (-90, -42), (-97, -18), (-94.5, 5), (-97.5, 28)),
    jaw=((-97.5, 28), (-95, 50), (-85, 85), (-78.5, 114), (-70, 138), (-54, 151.5), (-31, 154), (-8, 151.5),
         (12, 141.5), (36, 126), (55, 112.5), (66, 99), (71, 84), (78, 60), (84, 40)),
    skull=((89, 0), (92, -60), (78, -118), (30, -148), (-40, -144)),
    eye_near=Eye((-14, 13), (33.5, 10.5), 14.0, 7.2),
    eye_far=Eye((-53, 13), (-83.5, 11.5), 13.6, 7.0),
    iris=Iris("#1d2930", "#45606c", "#8ea4ab", 12.9, 13.9, 9.7),
    lash=Lash("#2a1a15", 3.0, 2.2, False),
    brow=Brow("#57402f", ((-16, -3.6), (4, -6.8), (22, -9.6), (38, -9.4), (52, -1.6)),
              ((-55, -3.6), (-65, -6.6), (-75, -8.8), (-84, -7.4), (-91, -0.6)), 11.6, 1.0, 0.86),
    nose=Nose((-60, 60), 1.24, 0.7),
    mouth=Mouth((-67, 107), (-1, 106), 0.43, 5.0, 8.6, "#ac6658", "#5a2a25", "#b97767"),
    ear=(90, 15),
    age=1.0,
    beard=Beard(1.0, "#5f4936", ("#3f3027", "#6f5d4a", "#c4bab0", "#97805f")),
    lids=0.90,
)

POSE = Pose((445, 242), 0.869, -1.5)
BUILD = Build(1.86, shoulder=0.204, shoulder_drop=0.346, slope=0.050, chest=0.176, waist=0.138, sway=-1.0, hip=0.166, depth=0.116, limb=0.86, neck=0.046, hand=0.94)


def _hair(face: Face, pose: Pose, window: Window) -> Hair:
    behind = nape(pose, window, HAIR,
                  [(-40, -140), (20, -164), (88, -146), (131, -96), (139, -30), (128, 6), (113, 28),
                   (100, 42), (84, 44), (60, 30), (0, 0)],
                  [[(60, -100), (118, -80), (137, -22), (126, 10), (105, 42)],
                   [(70, -40), (100, -20), (105, 4), (101, 30), (90, 55)]])
    front = Layer(window, OVER_BROW, rim=0.55, soften=0.75).pose(pose)
    far_temple(front, face, HAIR, 0.3)
    sides(front, HAIR, _SIDES, [0.0, -0.1, -0.2, -0.3])
    sideburn(front, HAIR)
    comb = Comb(300, 2, (1.6, 6.0), 13, 0.9, fine=0.35, grey=0.12)
    sheet(front, _TOP, HAIR, comb, Sheen(0.4, 0.3, 0.4, root=0.12, tip=0.3), [-0.14, -0.08, -0.05, -0.1, -0.06, -0.12, -0.18, -0.28])
    _swept(front)
    rooted(front, HAIR, _TOP, 460, 6)
    rooted(front, HAIR, _SIDES[1:], 150, 4)
    fringe(front, HAIR, _FALLEN)
    for spine in _STRAYS:
        single_hair(front, spine, 1.8, HAIR, 0.25)
    return Hair([behind], [front, ear_layer(face, pose, window)])


def _swept(layer: Layer) -> None:
    """Broad locks swept up from the forehead and back, the crown first; each is lit where it turns over."""
    for i, (spine, width, tone) in enumerate(_SWEPT):
        comb = Comb(26, 40 + i, (0.8, 3.4), 6, 0.5, 0.35, 0.9, fine=0.45, grey=0.05 + 0.012 * i, wave=(1.6, 1.2, 0.17 * i, 0.1))
        sheen = Sheen(0.30 + 0.05 * (i * 5 % 3), 0.15, 0.8, (0.68, 0.12, 0.25), 0.16, 0.0)
        lock(layer, spine, width, HAIR, comb, sheen, tone, (0.40, 0.9, 1.0, 0.7, 0.02), 0.30)


_TOP = (
    [(-84, -56), (-86, -78), (-80, -108), (-58, -136), (-18, -152)],
    [(-78, -66), (-80, -94), (-66, -128), (-36, -150), (12, -157)],
    [(-67, -76), (-73, -104), (-52, -138), (-6, -157), (54, -149)],
    [(-52, -80), (-60, -108), (-36, -142), (26, -155), (86, -130)],
    [(-30, -77), (-36, -108), (-2, -140), (58, -143), (106, -103)],
    [(-4, -81), (-6, -110), (34, -132), (88, -118), (121, -76)],
    [(22, -91), (34, -112), (66, -116), (100, -92), (127, -46)],
    [(46, -80), (58, -96), (86, -92), (112, -65), (127, -20)],
)
_SIDES = (
    [(46, -86), (78, -94), (109, -68), (127, -22), (126, 32)],
    [(56, -66), (82, -64), (105, -42), (119, -4), (118, 42)],
    [(66, -40), (82, -40), (99, -30), (110, 4), (111, 44)],
    [(76, -14), (84, -24), (98, -22), (107, -4), (105, 34)],
)
# from the crown to the forehead: where they run, how broad, how light
_SWEPT = (
    ([(54, -92), (84, -108), (108, -92), (124, -56), (130, -4)], 22, -0.16),
    ([(42, -96), (68, -124), (100, -120), (122, -86), (131, -36)], 24, -0.12),
    ([(18, -94), (40, -132), (78, -140), (110, -116), (129, -66)], 25, -0.04),
    ([(-6, -86), (6, -132), (44, -150), (86, -142), (120, -104)], 26, 0.02),
    ([(-28, -82), (-24, -130), (12, -155), (56, -153), (100, -132)], 26, 0.06),
    ([(-48, -82), (-54, -124), (-24, -154), (18, -161), (66, -152)], 25, 0.08),
    ([(-62, -78), (-72, -114), (-52, -145), (-16, -160), (32, -161)], 21, 0.05),
    ([(-74, -70), (-82, -98), (-74, -126), (-48, -148), (-8, -158)], 15, 0.0),
    ([(36, -88), (44, -108), (66, -116), (94, -100), (114, -66)], 15, -0.10),
    ([(-10, -80), (-12, -112), (14, -136), (52, -136), (92, -112)], 17, 0.0),
    ([(-56, -78), (-64, -104), (-50, -132), (-20, -148), (24, -147)], 17, 0.06),
)
# what does not stay back
_FALLEN = (
    ([(-18, -116), (-44, -108), (-60, -90), (-65, -70), (-58, -52)], 12.0),
    ([(0, -112), (-24, -106), (-38, -92), (-42, -76), (-36, -64)], 11.0),
    ([(52, -108), (38, -104), (28, -94), (25, -82)], 8.0),
    ([(-30, -106), (-46, -98), (-55, -82), (-54, -62), (-46, -46)], 4.0),
)
_STRAYS = (
    [(112, 20), (118, 40), (110, 56)],
    [(-60, -144), (-38, -162), (-8, -167)],
    [(26, -154), (52, -162), (76, -153)],
    [(-80, -112), (-83, -134), (-70, -150)],
    [(-78, -104), (-88, -122), (-86, -138)],
    [(86, -126), (106, -112), (118, -92)],
    [(-6, -150), (20, -160), (46, -163)],
    [(50, -146), (74, -152), (92, -146)],
    [(-72, -126), (-62, -148), (-44, -158)],
    [(66, -140), (92, -136), (108, -120)],
    [(-46, -150), (-28, -158), (-6, -162)],
    [(-18, -116), (-46, -110), (-64, -88), (-66, -58)],
    [(40, -108), (48, -98), (50, -80), (42, -60)],
)
_BACK = Short(
    HAIR,
    back=(
        [(31, -131), (-14, -140), (-56, -112), (-76, -66), (-74, -24), (-62, 14)],
        [(32, -129), (-2, -112), (-40, -66), (-52, -10), (-46, 40), (-34, 74)],
        [(33, -128), (22, -96), (2, -40), (-4, 16), (2, 66), (8, 102)],
        [(34, -128), (46, -96), (52, -40), (50, 16), (44, 66), (40, 108)],
        [(35, -129), (80, -108), (104, -60), (102, -4), (84, 52), (70, 98)],
        [(36, -131), (92, -130), (130, -84), (134, -30), (113, 22), (86, 82)],
    ),
    skull=[(-84, -30), (-92, -76), (-66, -138), (-10, -160), (60, -150), (112, -112), (130, -40), (108, 16), (74, 62), (0, 70), (-46, 44), (-62, 0), (-70, -30)],
    top=(
        [(31, -131), (-6, -134), (-52, -126), (-84, -92), (-86, -52), (-78, -22)],
        [(32, -133), (0, -146), (-44, -144), (-80, -112), (-92, -70), (-86, -40)],
        [(33, -134), (16, -152), (-22, -160), (-62, -144), (-90, -108), (-97, -74)],
        [(40, -130), (62, -142), (50, -160), (10, -166), (-34, -160), (-68, -144)],
    ),
    strays=([(-78, -136), (-56, -158), (-24, -166)], [(60, -152), (92, -142), (112, -120)], [(10, -162), (34, -170), (62, -160)],
            [(114, 16), (112, 36), (100, 58)], [(118, -110), (136, -84), (142, -60)]),
    grey=0.10,
)
_PROFILE = Profile(
    forehead=((-76, -118), (-91, -96), (-101, -66), (-106.5, -38), (-110.5, -15)),
    root=(-102, 5), bridge=((-108.5, 20), (-119, 41)), tip=(-130, 59), base=(-111.5, 75),
    upper=(-116.5, 98), meet=(-110, 105.5), lower=(-114, 113), fold=(-106, 126), chin=((-114, 138), (-112, 152), (-95, 160)), angle=(24, 106),
    up=13.2, down=7.2, mouth=(-73, 107), collar=32, nape=-9, pit=(-42, 186), throat=-8,
    brow=((-104, -4), (-92, -8.5), (-76, -12), (-60, -12), (-46, -3)),
)
_ASIDE = Mane(
    HAIR,
    masses=(
        Mass(
            (
                [(-25, -58), (2, -76), (50, -78), (100, -50), (132, 0)],
                [(-20, -42), (10, -56), (56, -54), (98, -26), (126, 28)],
                [(-11, -24), (16, -34), (54, -34), (90, -2), (112, 52)],
                [(-2, 2), (17, -18), (48, -22), (76, 10), (94, 72)],
            ),
            Comb(320, 3, (1.0, 3.4), 12, 0.6, 0.14, fine=0.5, grey=0.42), Sheen(0.35, 0.16, 0.5), (0.0, -0.04, -0.12, -0.22),
            rows=((14, 46, 12, 11), (4, 30, 10, 10)),
        ),
        Mass(
            (
                [(-92, -82), (-102, -110), (-92, -138), (-62, -154), (-10, -161)],
                [(-84, -84), (-92, -118), (-66, -146), (-18, -159), (42, -157)],
                [(-68, -84), (-70, -118), (-34, -144), (24, -155), (90, -137)],
                [(-50, -84), (-47, -108), (-6, -134), (54, -138), (113, -102)],
                [(-34, -78), (-22, -98), (20, -116), (76, -104), (130, -54)],
                [(-25, -58), (-4, -76), (40, -84), (91, -64), (134, -4)],
            ),
            Comb(320, 2, (1.6, 6.0), 13, 0.9, fine=0.35, grey=0.12), Sheen(0.4, 0.3, 0.4, root=0.12, tip=0.3), (-0.10, -0.06, -0.04, -0.06, -0.12, -0.2),
        ),
    ),
    ground=((-88, -88), (-98, -118), (-82, -146), (-20, -160), (50, -156), (104, -124), (131, -66), (131, 0), (118, 42), (98, 62), (84, 64), (70, 42), (54, 4), (20, -22), (-6, -12), (-25, -56), (-36, -80)),
    clipped=((48, -2), (58, 26), (68, 50), (77, 62), (86, 60), (98, 44)),
    locks=(
        # down the back of the head, then the sides, then what is swept up from the forehead and back
        ([(50, -44), (74, -30), (92, 2), (98, 34), (90, 64)], 15, -0.26), ([(56, -62), (88, -46), (110, -10), (114, 24), (102, 54)], 18, -0.22),
        ([(62, -84), (96, -68), (119, -34), (126, 2), (117, 34)], 22, -0.14), ([(64, -112), (100, -96), (125, -64), (134, -22), (128, 12)], 23, -0.18),
        ([(56, -142), (92, -134), (117, -106), (131, -72), (134, -34)], 24, -0.10),
        ([(-4, -14), (4, 4), (11, 24), (16, 48)], 11, -0.06), ([(6, -20), (13, -2), (19, 18), (21, 40)], 11, -0.12), ([(-8, -26), (-2, -10), (5, 8), (10, 30)], 9, -0.02),
        ([(-14, -36), (10, -54), (42, -60), (76, -44), (98, -12)], 16, -0.12), ([(40, -82), (70, -80), (98, -60), (114, -30), (118, 2)], 17, -0.06),
        ([(-22, -52), (2, -74), (34, -86), (70, -82), (98, -58)], 20, -0.06), ([(40, -112), (72, -112), (102, -92), (120, -62), (128, -28)], 20, -0.12),
        ([(-28, -66), (-10, -94), (20, -110), (56, -112), (92, -92)], 22, -0.02), ([(34, -136), (70, -138), (100, -118), (120, -88), (130, -54)], 21, -0.04),
        ([(-36, -80), (-28, -108), (-2, -128), (36, -136), (76, -124)], 23, -0.08), ([(10, -152), (46, -152), (82, -138), (108, -114), (124, -84)], 20, 0.0),
        ([(-50, -84), (-50, -116), (-22, -140), (16, -151), (58, -146)], 23, 0.04), ([(-66, -84), (-72, -118), (-48, -145), (-10, -158), (34, -157)], 22, -0.03),
        ([(-80, -84), (-94, -116), (-78, -146), (-44, -161), (-4, -164)], 19, 0.05), ([(-91, -82), (-107, -108), (-101, -134), (-78, -152), (-46, -162)], 14, 0.0),
        ([(-18, -70), (4, -92), (34, -102), (66, -94)], 13, 0.04), ([(-44, -86), (-34, -112), (-8, -128), (26, -134)], 13, 0.06), ([(4, -126), (38, -132), (70, -122), (92, -102)], 14, 0.04),
        # what does not stay back
        ([(-44, -126), (-70, -118), (-88, -102), (-97, -82), (-95, -60)], 10, -0.02), ([(-24, -112), (-52, -108), (-70, -96), (-78, -80), (-74, -66)], 10, -0.04),
        ([(-4, -106), (-26, -102), (-42, -90), (-48, -72)], 8, -0.06),
    ),
    strays=([(-96, -122), (-84, -148), (-50, -162)], [(60, -150), (98, -134), (122, -104)], [(110, 44), (108, 62), (98, 78)], [(-20, -160), (12, -170), (46, -164)],
            [(-60, -104), (-84, -94), (-96, -72), (-90, -46)]),
    grey=0.05, wave=(1.6, 1.2, 0.0, 0.1), sheen=Sheen(0.34, 0.15, 0.62, (0.70, 0.12, 0.2), 0.30, 0.08),
)
_STANCES = ("weight", "away", "bowed", "close", "square", "folded", "offer", "chest", "clasped", "elbows", "fist", "brow", "turned")

_MASKED = ("masked", "masked_up", "masked_ceiling", "masked_hurt", "masked_tender")

MARK = Person(
    name="mark",
    drop=0,
    face=FACE,
    pose=POSE,
    bearing=Attitude(4, -3),
    window=Window(190, 0, 720, 470),
    hair=_hair,
    outfits={
        "coat": Dress(coat_over_scrubs("#2f4468", "#5d6674"), _STANCES),
        "street": Dress(jacket_over_sweater("#53575f", "#6f4a4c"), ("pocket", *_STANCES)),
        "napkin": Dress(jacket_over_sweater("#53575f", "#6f4a4c", bound=True), ("clasped", "elbows"), like="street"),
        "gown": Dress(gown("#4f7f7a"), ("operate",)),
        "coffee": Dress(jacket_over_sweater("#53575f", "#6f4a4c"), ("cup", "turned")),
        "phone": Dress(jacket_over_sweater("#53575f", "#6f4a4c"), ("phone", "turned")),
        "call": Dress(jacket_over_sweater("#53575f", "#6f4a4c"), ("call", "turned")),
        "scrubs": Dress(scrubs_alone("#2f4468", tee="#5d6674"), ("weight", "away", "turned", "sink")),
    },
    moods=("neutral", "listening", "guarded", "amused", "tender", "joyful", "worried", "hurt", "angry", "crying", "stunned",
           "breaking", "holding", "shut", "weary", "turned", "washing", *_MASKED,
           "aside", "aside_tender", "aside_amused", "aside_low", "aside_crying", "aside_up", "away", "away_tender", "away_low", "away_crying"),
    build=BUILD,
    neck=1.06,
    throat=True,
    back=lambda face, pose, window: short(_BACK, face, pose, window),
    masked=scrubbed(TIED_CAP, HAIR, ((((70, -40), (74, -14), (76, 6), (78, 24)), 7),)),
    side=Side(_PROFILE, lambda face, pose, window: groomed(_ASIDE, face, _PROFILE, pose, window), -7),
    own={
        "neutral": replace(MOODS["neutral"], nod=-1.4, brow_in=1.0, brow_mid=1.6, brow_out=0.8, skew=-1.4, lids=0.82, squint=0.26, corner=-1.4, smirk=0.2),
        "listening": replace(MOODS["listening"], nod=-4.2, brow_in=-2.0, brow_mid=0.8, brow_out=0.8, lids=0.85, squint=0.26, corner=-1.2),
        "guarded": replace(MOODS["guarded"], brow_in=0.8, brow_mid=2.6, lids=0.68, squint=0.34, corner=-0.4),
        "aside": replace(MOODS["aside"], brow_in=-1.6, brow_mid=0.2, lids=0.92, squint=0.16, corner=-3.6),
        "aside_low": replace(MOODS["aside_low"], nod=-6.0),
        "aside_crying": replace(MOODS["aside_crying"], nod=-6.0, brow_in=-11.0, brow_mid=-2.0, brow_out=4.0, lids=0.58, squint=0.5, corner=4.5, press=0.4, red=1.2),
        "tender": replace(MOODS["tender"], nod=-4.2, bow=4.5, brow_in=-8.0, brow_mid=-2.4, brow_out=2.4, lids=0.86, squint=0.22, corner=-6.4,
                          smirk=-1.6, gloss=1.0, furrow=0.15),
        # he jokes with his mouth shut, and does not let it show where it hurts
        "amused": replace(MOODS["amused"], bow=-4.0, gap=0.0, jaw=0.0, teeth=0.0, corner=-7.0, smirk=3.4, skew=-6.0, squint=0.6, cheek=0.6),
        "crying": replace(MOODS["crying"], nod=-2.6, bow=4.5, turn=3.0, lids=0.70, corner=2.6, mouth_width=0.94, gap=0.08, jaw=0.8, press=0.3, clench=0.5, brow_in=-11.0),
        "stunned": replace(MOODS["stunned"], gap=0.34, jaw=6.0, mouth_width=0.88, teeth=1.0, lids=1.10),
        "breaking": replace(MOODS["breaking"], corner=1.2, mouth_width=0.98),
        "angry": replace(MOODS["angry"], brow_in=5.6, brow_mid=3.2, brow_out=-0.4, lids=0.86),
        "hurt": replace(MOODS["hurt"], nod=-4.4, bow=5.0, turn=4.0, lids=0.76, brow_in=-9.0, brow_out=4.2, quiver=0.0, press=0.5, clench=0.4, corner=2.0),
    },
    at_table=("elbows", "offer", "chest", "clasped", "weight", "bowed"),
    stances={"turned": "turned", "washing": "sink", "listening": "weight", "guarded": "away", "amused": "folded", "joyful": "offer", "worried": "clasped",
             "breaking": "chest", "holding": "fist", "weary": "brow", "aside": "away"}
    | dict.fromkeys(("angry", "stunned"), "square") | dict.fromkeys(("tender", "aside_tender"), "close") | dict.fromkeys(("hurt", "crying", "aside_low", "aside_crying"), "bowed") | dict.fromkeys(_MASKED, "operate"),
)

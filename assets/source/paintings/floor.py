"""Lexie on the floor before the arch, beside the sign that forbids it, among legs; past the officer's."""

from __future__ import annotations

import numpy as np
from kit import HIGH, WIDE, Figure, Light, Painting, Pixels, Rim, glow
from PIL import Image, ImageDraw, ImageFont
from poses import COLLAR
from scipy.ndimage import gaussian_filter
from solids import Solid, solids

_GONE, _ARCH, _SOFT = (996, 1160), (1020, 1064, 676), 3.2  # where a sign was, the leg of the arch behind it, how far all of it is out of focus
_AMBER = (1.0, 0.64, 0.30)
_FONT = "/usr/share/fonts/truetype/roboto/unhinted/RobotoTTF/Roboto-Black.ttf"
_HERS = Light((0.16, 0.17, 0.24), (0.50, 0.49, 0.52), (0.46, 0.30, 0.18), (Rim((0.60, 0.36, 0.16), (-4, -3), 3),))
_THEIRS = Light((0.12, 0.14, 0.22), (0.16, 0.18, 0.26), (0.22, 0.16, 0.13), (Rim((0.36, 0.24, 0.16), (-5, -1), 4),))
_HIS = Light((0.05, 0.06, 0.10), (0.07, 0.08, 0.13), (0.12, 0.10, 0.10), (Rim((0.62, 0.40, 0.20), (-9, -2), 7), Rim((0.16, 0.20, 0.36), (7, -2), 7)))

_COAT, _TROUSER = "#a58767", "#4b444c"
_SKIRT = (
    Solid(((1132, 792), (1168, 782), (1236, 772), (1296, 748), (1338, 748), (1356, 764), (1392, 772), (1418, 786, "c"), (1372, 794), (1330, 792, "c"), (1296, 801), (1236, 799), (1204, 795, "c"), (1164, 800)), "#8d735a",
          ((((1326, 752), (1346, 772), (1384, 790)), 5, -0.28), (((1292, 760), (1306, 778), (1330, 790)), 5, -0.28), (((1240, 774), (1232, 786), (1206, 795)), 5, -0.25),
           (((1310, 752), (1330, 774), (1356, 788)), 5, 0.2)), round=0.3, throws=0.4),
)
_FAR_LEG = (
    Solid(((950, 716), (976, 720), (982, 744), (960, 760), (902, 768), (874, 764), (878, 752), (918, 742)), "#a8a3a0", round=0.6),
    Solid(((1190, 700), (1120, 620), (1062, 540), (1038, 508), (1014, 506), (996, 530), (976, 610), (946, 712, "c"), (984, 722, "c"), (1016, 650), (1040, 590), (1100, 700), (1160, 752)), "#38323a",
          ((((1002, 570), (1018, 582), (1036, 584)), 5, -0.24), (((958, 694), (974, 700), (986, 698)), 4, -0.24))),
)
_NEAR_LEG = (
    Solid(((1008, 734), (1040, 738), (1048, 764), (1022, 780), (960, 786), (928, 782), (932, 770), (974, 758)), "#c4bdb6",
          ((((1008, 744), (1024, 750), (1042, 750)), 3, -0.2), (((1004, 750), (1022, 757), (1044, 757)), 3, -0.2), (((930, 774), (944, 770), (952, 784)), 10, -0.2)), round=0.6),
    Solid(((1262, 690), (1214, 624), (1158, 552), (1122, 506), (1100, 488), (1076, 490), (1056, 520), (1036, 620), (1000, 734, "c"), (1048, 746, "c"), (1080, 664), (1100, 600), (1132, 660), (1180, 740), (1216, 780), (1262, 782)), _TROUSER,
          ((((1060, 556), (1084, 574), (1104, 598)), 5, -0.22), (((1100, 604), (1112, 584), (1108, 556)), 7, -0.34), (((1112, 618), (1138, 604), (1150, 584)), 5, -0.26),
           (((1050, 620), (1072, 634), (1086, 634)), 4, -0.2), (((1014, 700), (1036, 708), (1054, 720)), 5, -0.24), (((1010, 722), (1030, 728), (1048, 726)), 4, -0.2),
           (((1190, 640), (1210, 690), (1250, 720)), 6, -0.2), (((1204, 620), (1230, 670), (1262, 690)), 5, -0.2), (((1104, 504), (1150, 562), (1200, 630)), 18, 0.18), (((1070, 520), (1052, 600), (1026, 690)), 10, 0.2))),
)


def _walker(x: float, foot: float, size: float, cloth: str, legs: str, sock: str, hem: float = 0.86) -> tuple[Solid, ...]:
    """Somebody who walks past, to the left, from the breast down; lengths in metres, the hem of a coat above the floor too."""
    at = lambda points: tuple((x + u * size, foot - v * size, *c) for u, v, *c in points)  # noqa: E731
    back = at(((-0.10, 0.95), (0.14, 0.95), (0.17, 0.70), (0.22, 0.48), (0.37, 0.17), (0.27, 0.12), (0.10, 0.44), (0.00, 0.60)))
    heel = at(((0.28, 0.15), (0.37, 0.20), (0.39, 0.12), (0.31, 0.02), (0.22, -0.02), (0.20, 0.02), (0.26, 0.08)))
    fore = at(((-0.14, 0.95), (0.08, 0.95), (0.06, 0.62), (-0.07, 0.46), (-0.16, 0.10), (-0.27, 0.11), (-0.22, 0.46), (-0.18, 0.70)))
    toe = at(((-0.17, 0.13), (-0.26, 0.14), (-0.32, 0.06), (-0.44, 0.05), (-0.45, 0.01), (-0.30, -0.01), (-0.17, 0.0)))
    coat = at(((-0.17, 1.50), (0.18, 1.50), (0.20, 1.10), (0.23, hem, "c"), (-0.17, hem, "c"), (-0.16, 1.15)))
    arm = at(((0.00, 1.46), (0.12, 1.42), (0.14, 1.15), (0.08, 0.88), (0.00, 0.88), (0.01, 1.10)))
    hand = at(((0.00, 0.90), (0.08, 0.90), (0.07, 0.80), (0.03, 0.74), (-0.01, 0.80)))
    return Solid(heel, sock), Solid(back, legs), Solid(toe, sock), Solid(fore, legs), Solid(coat, cloth, round=0.5), Solid(hand, "#b08c7c"), Solid(arm, cloth, round=0.5)


def _passing(picture: Pixels) -> Pixels:
    """Feet that go around her, in socks; who they belong to is out of sight."""
    far = (*_walker(716, 722, 520, "#3c4660", "#30364a", "#8f93a6"), *_walker(1586, 730, 530, "#6a4a4c", "#3a3846", "#a8a4ae", 0.52))
    return solids(picture, far, _THEIRS, soft=4.5)


def _sat(picture: Pixels) -> Pixels:
    """Her shade on the floor."""
    yy, xx = np.mgrid[0:HIGH, 0:WIDE].astype(np.float32)
    dark = np.exp(-(((xx - 1150) / 270) ** 4 + ((yy - 788) / 22) ** 2)) * 0.75
    return glow(picture * (1 - dark[..., None]), 1290, 440, 300, _AMBER, 0.16)


def _knees(picture: Pixels) -> Pixels:
    return solids(picture, (*_FAR_LEG, *_SKIRT, *_NEAR_LEG), _HERS)


def _sign(picture: Pixels) -> Pixels:
    """What it says, with a little man who does."""
    page = Image.new("RGBA", (WIDE, HIGH), (0, 0, 0, 0))
    pen = ImageDraw.Draw(page)
    pen.rectangle((818, 560, 830, 806), fill=(70, 74, 92, 255))
    pen.ellipse((772, 796, 876, 824), fill=(34, 36, 48, 255))
    pen.rectangle((722, 304, 926, 566), fill=(34, 30, 34, 255))
    pen.rectangle((729, 311, 919, 559), fill=(206, 158, 46, 255))
    ink = (38, 33, 42, 255)
    pen.ellipse((786, 328, 820, 362), fill=ink)
    pen.line([(798, 376), (792, 440), (848, 420), (864, 462)], fill=ink, width=25, joint="curve")
    pen.ellipse((780, 428, 804, 452), fill=ink)
    pen.line([(798, 388), (846, 404)], fill=ink, width=13)
    pen.line([(758, 472), (890, 472)], fill=ink, width=7)
    for y, text in ((502, "PLEASE DO"), (532, "NOT SIT HERE")):
        pen.text((824, y), text, ink, ImageFont.truetype(_FONT, 26), "mm")
    laid = gaussian_filter(np.asarray(page.convert("RGBa"), np.float32) / 255, (1.1, 1.1, 0))
    yy, xx = np.mgrid[0:HIGH, 0:WIDE].astype(np.float32)
    shade = 0.72 + 0.14 * (xx - 820) / 100 - 0.22 * np.clip((yy - 320) / 480, 0, 1)
    return laid[..., :3] * shade[..., None] * np.array((0.95, 0.95, 1.05), np.float32) + picture * (1 - laid[..., 3:])


def _officer(picture: Pixels) -> Pixels:
    """From behind, from the belt down: that near, dark and out of focus; a blue glove."""
    forms = (
        Solid(((104, 60), (540, 60), (566, 340), (560, 700), (552, 1140), (376, 1140), (362, 700), (332, 400), (304, 700), (282, 1140), (96, 1140), (76, 640), (84, 300)), "#2c3450",
              ((((330, 120), (332, 300), (334, 440)), 22, -0.5), (((360, 400), (430, 470), (500, 480)), 34, -0.3), (((300, 400), (230, 460), (150, 470)), 34, -0.3),
               (((180, 480), (196, 700), (186, 1100)), 44, 0.2), (((466, 480), (474, 700), (466, 1100)), 44, 0.2), (((150, 110), (240, 118), (250, 240)), 8, -0.5))),
        Solid(((92, -80), (560, -80), (548, 74), (100, 74)), "#33467e"),
        Solid(((98, 60), (546, 60), (550, 112), (96, 112)), "#12131a", round=0.3),
        Solid(((150, 40), (214, 40), (216, 190), (152, 190)), "#0e0f15", round=0.4),
        Solid(((556, 210), (606, 214), (630, 250), (640, 300), (628, 350), (604, 388), (588, 384), (578, 350), (566, 352), (556, 330), (562, 280)), "#3f78c8",
              ((((590, 300), (598, 340), (596, 380)), 7, -0.4), (((610, 290), (618, 330), (612, 360)), 7, -0.4), (((574, 270), (576, 310), (570, 344)), 7, -0.4)), round=0.6),
        Solid(((520, -90), (640, -90), (646, 60), (620, 222), (552, 222), (540, 80)), "#33467e", ((((560, 40), (600, 60), (634, 40)), 14, -0.35), (((560, 150), (590, 160), (626, 140)), 12, -0.3))),
    )
    return solids(picture, forms, _HIS, soft=4.0)


def _near(picture: Pixels) -> Pixels:
    """One goes past on this side of her."""
    return solids(picture, _walker(1910, 1030, 900, "#3a3038", "#2a2a38", "#77737e", 0.50), _HIS, soft=11.0)


def _cleared(picture: Pixels) -> Pixels:
    """Without the sign that stands where she sits."""
    (left, right), top = _GONE, 330
    share = np.linspace(0, 1, right - left, dtype=np.float32)[None, :, None]
    sides = [gaussian_filter(picture[top:, x : x + 12].mean(1), (3, 0))[:, None] for x in (left - 12, right)]
    out = picture.copy()
    out[top:, left:right] = sides[0] * (1 - share) + sides[1] * share
    out[top : _ARCH[2], _ARCH[0] : _ARCH[1]] = picture[top - 60 : top - 10, _ARCH[0] : _ARCH[1]].mean(0) * 0.92
    return gaussian_filter(out, (_SOFT, _SOFT, 0))


def _after(picture: Pixels) -> Pixels:
    return glow(picture, 1330, 420, 260, _AMBER, 0.09)


PAINTING = Painting(
    place="security",
    crop=(290, 400, 1499, 1080),
    before=_cleared,
    gain=0.8,
    figures=[
        _passing,
        _sat,
        Figure("lexie", "street", "collar", "panic", at=(1176, 366), size=0.50, lean=-8, light=_HERS, behind=((900, 774), (1500, 774), (1500, 1080), (900, 1080)), fade=(420, 800, 0.7)),
        _knees,
        _sign,
        _near,
        _officer,
    ],
    after=_after,
    vignette=0.5,
    stances={"collar": COLLAR},
)

"""Derek has both arms round Mark next to the salad bar, with all of Radiology there; Lexie sees it across the room."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from blend import Pixels
from hair import TUCKED
from kit import HIGH, WIDE, Figure, Light, Painting, Rim, glow
from poses import EMBRACES
from solids import Solid, solids

_AMBER, _LAMP = (1.0, 0.60, 0.28), (1.0, 0.80, 0.52)
_STREET, _COAT, _SKIN, _NAPKIN, _CLOTH, _SHOE = "#474a54", "#c5c2cc", "#bd8b72", "#ddd6ca", "#33435c", "#1d1c22"
_THEIRS = Light((0.36, 0.31, 0.30), (0.42, 0.33, 0.26), (0.16, 0.16, 0.22), (Rim((0.62, 0.46, 0.28), (2, -2), 1.6), Rim((0.40, 0.28, 0.20), (-2, -1), 1.6)))
_SIDES = _THEIRS._replace(rims=())


def _at(line: Sequence[Sequence[Any]]) -> tuple[tuple[Any, ...], ...]:
    """What was drawn twice as large, from the corner (680, 300)."""
    return tuple((680 + x / 2, 300 + y / 2, *corner) for x, y, *corner in line)


_LEGS = (
    Solid(_at(((500, 575), (584, 575), (590, 760), (590, 930), (548, 930), (540, 760))), "#25262e"),
    Solid(_at(((546, 922), (598, 922), (612, 944), (580, 956), (545, 950))), _SHOE),
    Solid(_at(((364, 640), (452, 640), (448, 780), (436, 968), (388, 968), (372, 800))), _CLOTH, ((_at(((416, 700), (412, 960))), 6, -0.12),)),
    Solid(_at(((436, 640), (532, 640), (524, 780), (506, 980), (458, 980), (446, 800))), _CLOTH, ((_at(((488, 700), (480, 970))), 6, -0.12),)),
    Solid(_at(((384, 960), (438, 960), (444, 986), (408, 998), (378, 988))), _SHOE),
    Solid(_at(((456, 972), (508, 972), (518, 998), (484, 1010), (452, 1000))), _SHOE),
)
_SKIRT = (Solid(_at(((357, 536, "c"), (517, 536, "c"), (522, 600), (528, 668, "c"), (440, 676), (350, 666, "c"), (353, 600))), _COAT, (
    (_at(((440, 548), (443, 620), (441, 674))), 3, -0.26), (_at(((392, 560), (386, 664))), 7, -0.08), (_at(((492, 560), (500, 664))), 7, -0.10)), round=0.35, throws=1.6),)
_RIGHT_HAND = (
    Solid(_at(((330, 354), (318, 392), (314, 452), (334, 492), (364, 506), (388, 502), (390, 466), (372, 456), (372, 420), (384, 378), (386, 350), (360, 343))), _STREET),
    Solid(_at(((380, 468), (394, 462), (404, 446), (413, 442), (416, 450), (412, 460), (430, 453), (448, 452), (453, 460), (450, 474), (446, 484), (430, 491), (402, 497), (380, 498))), _SKIN, (
        (_at(((418, 466), (450, 461))), 1.4, -0.35), (_at(((418, 474), (449, 471))), 1.4, -0.35), (_at(((416, 483), (444, 481))), 1.4, -0.35)), round=0.5),
)
_LEFT_HAND = (  # in its napkin
    Solid(_at(((538, 302), (566, 287), (604, 316), (628, 372), (626, 424), (600, 440), (556, 420), (506, 396), (506, 352), (526, 344))), _STREET, (
        (_at(((566, 384), (590, 392), (606, 388))), 4, -0.25), (_at(((552, 378), (560, 410))), 4, -0.18))),
    Solid(_at(((514, 356), (482, 342), (454, 330), (438, 331), (434, 344), (437, 356), (446, 366), (470, 380), (512, 392))), _SKIN, (
        (_at(((466, 344), (438, 338))), 1.4, -0.35), (_at(((466, 353), (436, 348))), 1.4, -0.35), (_at(((468, 363), (440, 357))), 1.4, -0.35)), round=0.5),
    Solid(_at(((506, 346), (476, 334), (464, 350), (466, 376), (484, 388), (508, 394))), _NAPKIN, ((_at(((498, 348), (486, 384))), 2, -0.25), (_at(((482, 344), (474, 376))), 2, -0.2))),
)


def _lit_by_lamps(picture: Pixels) -> Pixels:
    """The room keeps back; round the two of them it is light."""
    yy, xx = np.mgrid[0:HIGH, 0:WIDE].astype(np.float32)
    near = np.exp(-(((xx - 920) / 400) ** 2 + ((yy - 560) / 380) ** 2) / 2)[..., None]
    picture = glow(glow(picture * (0.60 + 0.40 * near), 915, 420, 150, _LAMP, 0.24), 990, 76, 170, _AMBER, 0.16)
    shade = np.exp(-(((xx - 925) / 95) ** 2 + ((yy - 797) / 15) ** 2) / 2)[..., None]
    return np.asarray(picture * (1 - 0.55 * shade), np.float32)


PAINTING = Painting(
    place="cafeteria",
    crop=(579, 358, 1479, 864),
    soft=0.8,
    people=[TUCKED],
    stances={"embraces": EMBRACES},
    before=_lit_by_lamps,
    figures=[
        lambda picture: solids(picture, _LEGS, _SIDES, soft=0.8, gain=0.66),
        Figure("mark", "street", "bowed", "shut", at=(931, 407), size=0.212, lean=-10, light=_THEIRS, soft=0.6, behind=_at(((604, 420), (800, 380), (800, 640), (590, 640)))),
        Figure("derek", "coat", "embraces", "turned", at=(905, 408), size=0.212, is_mirrored=True, light=_THEIRS, soft=0.6, shade=0.5,
               behind=_at(((534, 334), (640, 330), (640, 420), (520, 400)))),
        lambda picture: solids(picture, _SKIRT, _SIDES, soft=0.8, gain=1.04),
        lambda picture: solids(picture, (*_RIGHT_HAND, *_LEFT_HAND), _SIDES, soft=0.7),
        Figure("lexie_tucked", "scrubs", "turned", "turned", at=(1580, 400), size=1.9, soft=2.6, lean=-3, fade=(560, 1040, 0.45),
               light=Light((0.12, 0.10, 0.12), (0.17, 0.13, 0.11), (0.07, 0.08, 0.15),
                           (Rim((0.80, 0.48, 0.22), (4, -9), 7), Rim((0.84, 0.50, 0.30), (-9, -1), 6)))),
    ],
    air=0.4,
)

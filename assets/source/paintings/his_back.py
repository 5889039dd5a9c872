"""Lexie at table nine, and across the room Mark's back on its way to the doors."""

import numpy as np
from blend import Pixels
from hair import TUCKED
from kit import HIGH, WIDE, Figure, Light, Painting, Rim, glow

_AMBER, _DOOR = (1.0, 0.60, 0.28), (1.0, 0.86, 0.62)
_DOORS = (828, 470)


def _lit_by_doors(picture: Pixels) -> Pixels:
    """The room keeps back; the doors shine, and on the floor before them."""
    yy, xx = np.mgrid[0:HIGH, 0:WIDE].astype(np.float32)
    near = np.exp(-(((xx - _DOORS[0]) / 420) ** 2 + ((yy - 560) / 420) ** 2) / 2)[..., None]
    picture = picture * (0.50 + 0.56 * near)
    return glow(glow(picture, *_DOORS, 170, _DOOR, 0.16), _DOORS[0], 452, 60, _DOOR, 0.22)


# from the hip down he is behind a chair
_CHAIRS = ((690, 720), (690, 662), (760, 661), (780, 674), (784, 640), (792, 639), (860, 639), (872, 648), (878, 668), (972, 664), (980, 730), (690, 740))
PAINTING = Painting(
    place="cafeteria",
    crop=(350, 277, 1380, 856),
    people=[TUCKED],
    before=_lit_by_doors,
    figures=[
        Figure("mark", "street", "turned", "turned", at=(824, 474), size=0.182, behind=_CHAIRS,
               light=Light((0.48, 0.44, 0.42), (0.50, 0.43, 0.35), (0.22, 0.20, 0.22), (Rim(_DOOR, (1, -3), 1.5), Rim((0.5, 0.42, 0.32), (-2, 0), 1.5)))),
        Figure("lexie_tucked", "scrubs", "turned", "turned", at=(1530, 390), size=1.9, soft=2.2, lean=-3, fade=(560, 1040, 0.45),
               light=Light((0.12, 0.10, 0.12), (0.17, 0.13, 0.11), (0.07, 0.08, 0.15),
                           (Rim(_AMBER, (4, -9), 6), Rim((1.0, 0.62, 0.38), (-9, -1), 6)))),
    ],
    air=0.4,
)

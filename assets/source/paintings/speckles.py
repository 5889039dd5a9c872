"""Lexie on the floor of the hallway, her back to the wall, knees drawn up, the whole length of it before her; Callie stands near and does not know what to do."""

from __future__ import annotations

import numpy as np
from floor import _FAR_LEG, _NEAR_LEG, _SKIRT
from kit import HIGH, WIDE, Figure, Light, Painting, Pixels, Rim, glow
from poses import COLLAR
from solids import Points, Solid, solids

_K, _FROM, _TO = 0.84, (1176, 366), (408, 444)  # how large she is before the arch, where her eyes are there, and here; she looks the other way
_AMBER = (1.0, 0.66, 0.34)
_HERS = Light((0.13, 0.14, 0.20), (0.38, 0.33, 0.30), (0.17, 0.20, 0.34), (Rim((0.22, 0.28, 0.50), (4, -2), 4), Rim((0.34, 0.22, 0.11), (-2, -4), 4)))
_NEAR = Light((0.09, 0.10, 0.15), (0.12, 0.12, 0.17), (0.12, 0.14, 0.24), (Rim((0.24, 0.32, 0.58), (-9, -2), 8), Rim((0.40, 0.26, 0.14), (8, -2), 7)))
_SOLES = (
    Solid(((874, 758), (902, 766), (960, 758), (984, 744), (986, 754), (962, 769), (902, 778), (874, 770)), "#7f7b7c", round=0.4, throws=0),
    Solid(((927, 774), (960, 782), (1022, 777), (1050, 763), (1052, 775), (1024, 790), (960, 796), (928, 790)), "#928e8c", round=0.4, throws=0),
)
_SHOES = {"#a8a3a0": "#51698c", "#c4bdb6": "#6482a8"}  # that she ties on a hallway's floor, and takes off before an arch


def _there(line: Points) -> Points:
    return tuple((_TO[0] - _K * (x - _FROM[0]), _TO[1] + _K * (y - _FROM[1]), *corner) for x, y, *corner in line)


def _hers(forms: tuple[Solid, ...]) -> tuple[Solid, ...]:
    return tuple(f._replace(line=_there(f.line), color=_SHOES.get(f.color, f.color), folds=tuple((_there(line), wide * _K, light) for line, wide, light in f.folds)) for f in forms)


def _sat(picture: Pixels) -> Pixels:
    """Her shade on the floor and on the wall; the lamp over her."""
    yy, xx = np.mgrid[0:HIGH, 0:WIDE].astype(np.float32)
    floor = np.exp(-(((xx - 440) / 250) ** 4 + ((yy - 806) / 24) ** 2)) * 0.72
    wall = np.exp(-(((xx - 296) / 84) ** 2 + ((yy - 610) / 170) ** 2)) * 0.42
    return glow(picture * (1 - floor[..., None]) * (1 - wall[..., None]), 330, 90, 330, _AMBER, 0.16)


def _knees(picture: Pixels) -> Pixels:
    return solids(picture, _hers((_FAR_LEG[0], _SOLES[0], *_FAR_LEG[1:], *_SKIRT, _NEAR_LEG[0], _SOLES[1], *_NEAR_LEG[1:])), _HERS, gain=0.92)


def _callie(picture: Pixels) -> Pixels:
    """From behind, from the belt down, near and out of focus: a white coat, a hand that hangs."""
    forms = (
        Solid(((1516, 250), (1874, 250), (1864, 700), (1850, 1160), (1726, 1160), (1712, 760), (1698, 520), (1676, 760), (1650, 1160), (1526, 1160), (1512, 720)), "#2f4468",
              ((((1698, 320), (1698, 420), (1698, 560)), 22, -0.5), (((1564, 520), (1584, 760), (1580, 1100)), 40, 0.2), (((1816, 520), (1806, 760), (1802, 1100)), 40, 0.2))),
        Solid(((1468, -120), (1926, -120), (1942, 180), (1936, 402, "c"), (1704, 412), (1462, 400, "c"), (1456, 160)), "#b9bcc8",
              ((((1696, 120), (1704, 260), (1702, 410)), 14, -0.4), (((1544, 60), (1534, 240), (1528, 398)), 26, -0.2), (((1854, 60), (1870, 240), (1872, 398)), 26, -0.2))),
        Solid(((1456, 250), (1500, 250), (1508, 320), (1498, 372), (1476, 408), (1458, 404), (1450, 360), (1438, 372), (1430, 346), (1442, 300)), "#b98c70",
              ((((1468, 320), (1472, 360), (1468, 398)), 7, -0.4), (((1484, 320), (1488, 350), (1482, 384)), 7, -0.4)), round=0.6),
        Solid(((1442, -120), (1550, -120), (1546, 90), (1512, 268), (1446, 268), (1428, 90)), "#bfc2ce", ((((1444, 80), (1484, 96), (1534, 84)), 14, -0.3), (((1448, 190), (1484, 200), (1516, 186)), 12, -0.3))),
    )
    return solids(picture, forms, _NEAR, soft=5.5)


PAINTING = Painting(
    place="ground_floor",
    gain=0.80,
    figures=[
        _sat,
        Figure("lexie", "street", "collar", "aside_low", at=_TO, size=0.42, lean=8, is_mirrored=True, light=_HERS, behind=_there(((900, 740), (1238, 740), (1252, 774), (1500, 774), (1500, 1250), (900, 1250))),
               fade=(490, 810, 0.7)),
        _knees,
        _callie,
    ],
    air=0.12,
    vignette=0.5,
    stances={"collar": COLLAR},
)

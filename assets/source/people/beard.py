"""The beard: a soft ground and short hairs that flow down and to the chin.

Law: it grows on the jaw, and moves with it.
Units: face units.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import skia

from anatomy import Beard, Dot, Face
from canvas import Layer, path
from curves import spline


_AREA = ((-99, 62), (-93, 92), (-84, 122), (-70, 147), (-54, 158), (-30, 160), (-8, 155), (24, 140), (60, 114),
         (82, 82), (89, 30), (76, 20), (66, 46), (50, 72), (32, 92), (14, 96), (5, 90), (-7, 84), (-23, 80.5),
         (-39, 83.5), (-53, 82), (-66, 86), (-79, 86), (-89, 66))
_EDGE = ((-84, 112), (-66, 140), (-30, 146), (10, 134), (46, 108), (70, 76), (92, 60), (80, 130), (0, 176), (-70, 166))
_LIP = ((-70, 100), (-58, 88), (-42, 87), (-24, 85), (-6, 91), (5, 106), (-2, 104), (-22, 98), (-40, 99), (-58, 99))
_CHIN = ((-68, 126), (-54, 122), (-37, 121), (-15, 123), (1, 132), (-1, 152), (-33, 158), (-56, 152))
_FAR_CHEEK = -80  # beyond it nothing grows over the mouth: turned, it would look like scuff


def beard(layer: Layer, who: Face, jaw: float, gap: float, wide: float) -> None:
    """The beard of `who`, with the jaw fallen by `jaw`, the lips apart by `gap` units, the mouth `wide` times as wide as at rest."""
    b = who.beard
    assert b

    def fallen(points: Sequence[Dot]) -> np.ndarray:
        return spline([(x, y + _fall(y, jaw)) for x, y in points], True)

    area, k = fallen(_AREA), b.strength
    thin = 1 - k  # stubble has no edge
    layer.fill(area, b.ground, 0.36 * k, 6 + 18 * thin, "atop")
    layer.fill(area, b.ground, 0.22 * k, 2.5 + 16 * thin, "atop")
    layer.fill(fallen(_EDGE), b.ground, 0.30 * k, 6, "atop")
    layer.fill(fallen(_LIP), b.ground, 0.32 * k, 3 + 5 * thin, "atop")
    layer.fill(fallen(_CHIN), b.ground, 0.28 * k, 6 + 4 * thin, "atop")
    _hairs(layer, b, path(area), path(_lips(who, gap, wide)), jaw)


def _fall(y: float, jaw: float) -> float:
    """How far what grows at `y` goes down with the jaw."""
    return jaw * min(1, max(0, (y - 100) / 24))


def _lips(who: Face, gap: float, wide: float) -> np.ndarray:
    """Where nothing grows."""
    (fx, fy), (nx, ny) = who.mouth.far, who.mouth.near
    mx = (fx + nx) / 2
    round_ = [(fx - 1, fy), (mx - 12, fy - 9), (mx - 3, fy - 8), (mx + 13, fy - 9), (nx + 1, ny),
              (mx + 15, ny + 8 + gap * 0.7), (mx - 2, ny + 11 + gap * 0.8), (mx - 17, ny + 8 + gap * 0.7)]
    return spline([(mx + (x - mx) * wide, y) for x, y in round_], True)


def _hairs(layer: Layer, b: Beard, on: skia.Path, off: skia.Path, jaw: float, seed: int = 4) -> None:
    r, full = np.random.RandomState(seed), b.strength > 0.6
    dark, middle, grey, light = b.hairs
    fuzz = 0 if full else 18  # stubble thins out to its upper edge
    for _ in range(int(4200 * b.strength)):
        x, y = r.uniform(-100, 92), r.uniform(20, 160)
        sparse = r.rand()
        way = math.atan2(1.0, -0.35 * (x + 33) / 70)
        if y < 101 and -66 < x < 4:
            way = math.atan2(0.8, (x + 39) / 40)
        way += r.randn() * 0.25
        length = r.uniform(2.8, 5.4) * (1 if full else 0.55)
        pick, grey_until = r.rand() * (1 if full else 0.45), 0.94 if y > 118 and -70 < x < 13 else 0.80
        y += _fall(y, jaw)
        if not on.contains(x, y - fuzz * sparse) or not on.contains(x, y) or off.contains(x, y) or (y < 60 and sparse > (0.85 if full else 0.55)) or (x < _FAR_CHEEK and y < 96):
            continue
        colour = dark if pick < 0.50 else middle if pick < 0.74 else grey if pick < grey_until else light
        tip = (x + math.cos(way) * length, y + math.sin(way) * length)
        hair = np.array([(x, y), ((x + tip[0]) / 2 + 0.3, (y + tip[1]) / 2), tip])
        layer.ink(hair, 0.95 if full else 0.70, colour, 0.42 if full else 0.26, 0.1, 0.7, mode="atop")

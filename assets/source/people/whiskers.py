"""A moustache.

Law: it hangs from the nose and leaves the lower lip free.
Units: face units.
"""

from __future__ import annotations

import math

import numpy as np

from barber import ON_SKIN
from canvas import Layer, Pose, Window, path
from curves import mix, spline
from strands import Comb, Dye, Sheen, lock

_HALVES = (
    (((-41, 88), (-49, 91), (-57, 98), (-63, 108), (-64, 117)), 9),
    (((-37, 88), (-19, 90), (1, 97), (13, 110), (17, 124)), 13),
)
_CLIPPED = ((-65, 108), (-61, 100), (-52, 94), (-41, 92), (-37, 95), (-32, 92), (-15, 94), (1, 101), (9, 110), (1, 108),
            (-17, 103), (-33, 101), (-41, 102), (-51, 102), (-61, 105))
_SHEEN = Sheen(0.35, 0.25, 0.6, root=0.3, tip=0.3)


def moustache(pose: Pose, window: Window, dye: Dye) -> Layer:
    """Brushed down and out, over the upper lip."""
    layer = Layer(window, ON_SKIN, rim=0.3, soften=0.7).pose(pose)
    for i, (spine, width) in enumerate(_HALVES):
        comb = Comb(40, 90 + i, (0.9, 2.6), 9, 0.8, 0.3, grey=0.4)
        lock(layer, spine, width, dye, comb, _SHEEN, 0.02, (0.6, 1.0, 1.0, 0.8, 0.25), 0.4)
    for i, x in enumerate((-54, -48, -42, -35, -25, -13, -1)):
        low = abs(x + 38) * 0.12
        drop = [(x, 90 + low), (x - 2 + i * 0.9, 101), (x - 3 + i * 1.4, 110 + low)]
        lock(layer, drop, 7, dye, Comb(16, 40 + i, (0.8, 2.2), 6, 0.9, 0.4, grey=0.4), _SHEEN, 0.06, (0.5, 1.0, 0.9, 0.4), 0.2)
    return layer


def clipped(pose: Pose, window: Window, dye: Dye) -> Layer:
    """Cut short along the lip, thin in the middle."""
    layer, area = Layer(window, ON_SKIN[1:], rim=0.2, soften=0.5).pose(pose), spline(_CLIPPED, True)
    layer.fill(area, mix(dye.base, dye.dark, 0.5), 0.62, 1.6)
    shape, r = path(area), np.random.RandomState(6)
    for _ in range(1500):
        x, y = r.uniform(-75, 13), r.uniform(84, 114)
        if not shape.contains(x, y):
            continue
        way = math.atan2(1.0, (x + 38) / 26) + r.randn() * 0.25
        length = r.uniform(3.0, 6.0)
        colour = dye.grey if r.rand() < 0.5 * dye.greying else mix(dye.base, dye.light if r.rand() < 0.5 else dye.dark, r.rand())
        tip = (x + math.cos(way) * length, y + math.sin(way) * length)
        layer.ink(np.array([(x, y), ((x + tip[0]) / 2 + 0.3, (y + tip[1]) / 2), tip]), 1.1, colour, 0.6, 0.2, 0.7)
    return layer

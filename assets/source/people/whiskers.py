"""A moustache: hairs that grow out of the skin, thin at every border.

Law: it hangs from the nose and leaves both lips and the corners of the mouth free, or no mood is seen.
Units: face units.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from canvas import Layer, Pose, Shadow, Window, path
from curves import Colour, Point, mix, spline
from strands import Dye

_MIDDLE = -38  # under the nose: from here it is brushed to both sides
_SHADOW = Shadow(-1, 3, 3, 0.26, "#7d504c")


@dataclass(frozen=True, slots=True)
class Cut:
    """Where the roots are, how many hairs, how long they are, and how far down they are brushed (radians, at the ends)."""

    roots: tuple[Point, ...]
    count: int
    length: tuple[float, float]
    down: float
    ground: float  # how much of the skin between them is covered


BRUSHED = Cut(((-63, 105), (-57, 97), (-49, 90), (-40, 87), (-34, 88), (-14, 89), (0, 97), (9, 107), (4, 109), (-14, 102), (-34, 99), (-50, 101), (-60, 107)),
              1500, (7.0, 12.0), 1.0, 0.62)
CLIPPED = Cut(((-64, 106), (-58, 99), (-50, 95), (-41, 93), (-36, 95), (-30, 93), (-14, 95), (0, 101), (8, 108), (-14, 104), (-34, 102), (-52, 103)),
              1700, (3.0, 5.6), 0.8, 0.5)


def moustache(pose: Pose, window: Window, dye: Dye, cut: Cut) -> Layer:
    """A soft ground, then the hairs, the lowest first."""
    layer, area = Layer(window, (_SHADOW,), rim=0.2, soften=0.5).pose(pose), spline(cut.roots, True)
    layer.fill(area, mix(dye.base, dye.dark, 0.6), cut.ground, 3.4)
    shape, r = path(area), np.random.RandomState(6)
    spots = [(x, y) for x, y in r.uniform((-75, 80), (20, 116), (cut.count * 4, 2)) if shape.contains(x, y)]
    for x, y in sorted(spots[: cut.count], key=lambda p: -p[1]):
        root = np.array([x, y]) + r.randn(2) * 1.7
        aside = (x - _MIDDLE) / (26 if x < _MIDDLE else 44)
        way = math.pi / 2 - aside * cut.down + r.randn() * 0.24
        tip = root + np.array([math.cos(way), math.sin(way)]) * r.uniform(*cut.length)
        bent = (root + tip) / 2 + [0.8 * aside, -0.8 * abs(aside)]
        layer.ink(spline([root, bent, tip]), 1.05, _tone(dye, aside, y, r), 0.58, 0.3, 0.8)
    return layer


def moustache_aside(pose: Pose, window: Window, dye: Dye, cut: Cut) -> Layer:
    """Half of it, in profile: it stands a little before the lip, and is brushed back to the corner of the mouth."""
    layer, area = Layer(window, (_SHADOW,), rim=0.2, soften=0.5).pose(pose), spline(cut.roots, True)
    layer.fill(area, mix(dye.base, dye.dark, 0.6), cut.ground, 2.6)
    shape, r = path(area), np.random.RandomState(6)
    spots = [(x, y) for x, y in r.uniform((-130, 70), (-50, 130), (cut.count * 5, 2)) if shape.contains(x, y)]
    first = area[:, 0].min()
    for x, y in sorted(spots[: cut.count], key=lambda p: -p[1]):
        back = (x - first) / 50
        way = math.pi / 2 + 0.24 - back * cut.down + r.randn() * 0.22
        root = np.array([x, y]) + r.randn(2) * 1.2
        tip = root + np.array([math.cos(way), math.sin(way)]) * r.uniform(*cut.length)
        layer.ink(spline([root, (root + tip) / 2 - [0.9, 0.3], tip]), 1.05, _tone(dye, back - 0.5, y, r), 0.58, 0.3, 0.8)
    return layer


def _tone(dye: Dye, aside: float, y: float, r: np.random.RandomState) -> Colour:
    """Light where it bulges towards the far side, dark in the groove and at the near end."""
    if r.rand() < 0.4 * dye.greying:
        return dye.grey
    lit = 0.5 * math.exp(-(((aside + 0.3) / 0.5) ** 2)) - 0.35 * max(0.0, aside) - 0.02 * (y - 96) + r.randn() * 0.35
    return mix(dye.base, dye.light if lit > 0 else dye.dark, min(1.0, abs(lit)))

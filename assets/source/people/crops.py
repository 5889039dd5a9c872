"""Hair cropped close to the skull: a cap of short curls, thin where it fades, with a hairline of its own.

Law: the skull shows through; no hair is longer than a finger is thick.
Units: face units.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from anatomy import Face
from barber import ON_SKIN, ear_layer
from canvas import Layer, Pose, Window, path
from curves import Point, mix, resample, spline
from person import Hair
from strands import Dye

_ROUND_EAR = ((86, 30), (90, -16), (104, -30), (117, -8), (113, 30))
_OUTER = ((121, -20), (115, -84), (86, -132), (30, -149), (-38, -144), (-74, -120), (-87, -94))
_NAPE = ((-30, -130), (20, -146), (80, -130), (112, -88), (121, -30), (118, 14), (112, 46), (103, 72), (92, 78), (74, 56), (60, 20))


@dataclass(frozen=True, slots=True)
class Crop:
    """The hairline from the far temple to the sideburn, how thick the hair stands, and how far the sides fade."""

    hairline: tuple[Point, ...]
    thick: float = 6.0
    fade: float = 0.5
    curl: float = 0.8  # 0 straight, 1 tight


def cropped(face: Face, dye: Dye, crop: Crop, pose: Pose, window: Window, *over: Layer) -> Hair:
    """The nape behind; the cap before, then what is worn `over` it, and the ear."""
    behind = Layer(window, rim=0.9, soften=0.75).pose(pose)
    nape = spline(_NAPE, True)
    behind.fill(nape, mix(mix(dye.base, dye.dark, 0.4), face.skin.deep, 0.25 * crop.fade))
    _curls(behind, dye, crop, nape, 1500, 5)
    front = Layer(window, ON_SKIN[1:], rim=0.5, soften=0.5).pose(pose)
    outer = [_raised(p, crop.thick) for p in _OUTER]
    cap = spline([*crop.hairline, *_ROUND_EAR, *outer, _raised(crop.hairline[0], crop.thick * 0.6)], True)
    _ground(front, dye, crop, cap)
    _curls(front, dye, crop, cap, 5200, 12)
    _edge(front, dye, crop, outer)
    _edge(front, dye, crop, crop.hairline, inward=True)
    return Hair([behind], [front, *over, ear_layer(face, pose, window)])


def _raised(p: Point, by: float) -> Point:
    """A point of the outline moved away from the middle of the skull."""
    x, y = p[0] - 10, p[1] + 30
    far = math.hypot(x, y)
    return p[0] + x / far * by, p[1] + y / far * by


def _ground(layer: Layer, dye: Dye, crop: Crop, cap: np.ndarray) -> None:
    """A tone on the scalp: full on the crown, thin at the temples and over the ear."""
    tone = mix(dye.base, dye.dark, 0.4)
    layer.fill(cap, tone, 0.42, 3.5)
    layer.fill(cap, tone, 0.34 + 0.5 * (1 - crop.fade), 1.2)
    with layer.inside(cap):
        layer.fill(spline([(-120, -190), (150, -190), (140, -70), (96, -58), (40, -76), (-20, -84), (-84, -74)], True),
                   tone, 0.9, 13)
        layer.ellipse(-20, -136, 70, 20, dye.light, 0.50, 14, "atop", turn=-6)
        layer.ellipse(112, -60, 16, 60, dye.dark, 0.45, 12, "atop")


def _curls(layer: Layer, dye: Dye, crop: Crop, area: np.ndarray, count: int, seed: int) -> None:
    """Short bent strokes away from the forehead, fewer where it fades."""
    shape, r = path(area), np.random.RandomState(seed)
    for _ in range(count):
        x, y = r.uniform(-100, 130), r.uniform(-165, 54)
        if not shape.contains(x, y) or r.rand() < crop.fade * min(1.0, max(0.0, (y + 92) / 90)) * 0.8:
            continue
        way = math.atan2(0.8 + y / 200, 0.6) + r.randn() * (0.3 + 0.9 * crop.curl)
        _stroke(layer, dye, crop, (x, y), way, r.uniform(2.6, 5.0), r, "atop")


def _edge(layer: Layer, dye: Dye, crop: Crop, line: Sequence[Point], inward: bool = False) -> None:
    """Strokes across an edge, so that it is no line."""
    r, along = np.random.RandomState(31), resample(spline(line), 400)
    for i in range(400):
        x, y = along[i] + r.randn(2) * (1.2 if inward else 0.8)
        way = math.atan2(y + 30, x - 10) + r.randn() * 0.8 + (math.pi if inward and r.rand() < 0.3 else 0)
        _stroke(layer, dye, crop, (x, y), way, r.uniform(1.8, 4.2) * (0.8 if inward else 0.6 + crop.thick * 0.06), r, "over")


def _stroke(layer: Layer, dye: Dye, crop: Crop, at: Point, way: float, length: float, r: np.random.RandomState,
            mode: str) -> None:
    pick = r.rand()
    colour = dye.grey if pick < 0.3 * dye.greying else mix(dye.base, dye.light if pick > 0.45 else dye.dark, r.rand())
    (x, y), bend = at, way + crop.curl * r.choice((-1, 1)) * 1.1
    middle = (x + math.cos(way) * length * 0.55, y + math.sin(way) * length * 0.55)
    tip = (middle[0] + math.cos(bend) * length * 0.45, middle[1] + math.sin(bend) * length * 0.45)
    layer.ink(np.array([(x, y), middle, tip]), 1.15, colour, 0.55, 0.1, 0.6, mode=mode)

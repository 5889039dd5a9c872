"""Curls: locks that wind as they fall; a crowd of them, no two alike, makes a head.

Law: a curl is one lock on a spine that swings; light catches it where it comes forward.
Units: face units; a swing of 0.5 is half the curl's own width to each side.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from canvas import Layer
from curves import Colour, Point, mix, normals, resample, ribbon, spline
from strands import Comb, Dye, Sheen, lock, single_hair

_STEPS = 96
_ALONG = np.linspace(0, 1, _STEPS)


@dataclass(frozen=True, slots=True)
class Curl:
    """How hair winds: the height of a turn, how far it swings, how much it varies."""

    turn: float = 46.0
    swing: float = 9.0
    vary: float = 0.3
    thick: float = 15.0
    start: float = 0.12  # where along the spine it begins to wind
    sheen: float = 0.8
    cast: float = 0.42  # the shadow it throws on the curls under it


def curl(layer: Layer, spine: Sequence[Point], kind: Curl, dye: Dye, r: np.random.RandomState,
         tone: float = 0.0) -> None:
    """One curl down a spine, and a hair that leaves it, though not so far as the tip, where it would be a loop in the air."""
    line = _wound(resample(spline(spine), _STEPS), kind, r)
    thick = kind.thick * (1 + kind.vary * r.uniform(-1, 1))
    fade = np.interp(_ALONG, [0, 0.2, 0.8, 1], [0.4, 1.1, 1, 0.1])
    layer.fill(ribbon(line + [2.0, 4.0], fade * thick), dye.dark, kind.cast, 4.0, "atop")
    turns = max(1.0, _length(line) / kind.turn)
    second = (r.uniform(0.6, 0.8), 0.3 / turns, kind.sheen * 0.7)
    sheen = Sheen(r.uniform(0.2, 0.4), 0.35 / turns, kind.sheen, second, 0.3, 0.3)
    points = [tuple(p) for p in line[::3]]
    comb = Comb(15, int(r.randint(9999)), (0.8, 3.2), 5, 0.5, 0.25, 0.97, fine=0.4)
    lock(layer, points, thick, dye, comb, sheen, tone, (0.35, 0.8, 1.0, 0.95, 0.8, 0.55, 0.08), 0.7 * kind.cast)
    if r.rand() < 0.5:
        away = normals(line) * (thick * r.uniform(0.4, 0.9) * r.choice((-1, 1)) * _ALONG[:, None])
        single_hair(layer, [tuple(p) for p in (line + away)[8:64:7]], 1.3, dye, 0.25, 0.55)


def _wound(line: np.ndarray, kind: Curl, r: np.random.RandomState) -> np.ndarray:
    """The spine swinging; turns come closer towards the tip."""
    turns = _length(line) / kind.turn * (1 + kind.vary * r.uniform(-1, 1))
    angle = 2 * math.pi * (turns * _ALONG ** 1.25 + r.rand())
    grow = np.clip((_ALONG - kind.start) / 0.25, 0, 1) * (1 + 0.35 * _ALONG)
    swing = kind.swing * (1 + kind.vary * r.uniform(-1, 1))
    return line + normals(line) * (np.sin(angle) * grow * swing)[:, None]


def _length(line: np.ndarray) -> float:
    return float(np.hypot(*np.diff(line, axis=0).T).sum())


def dark(dye: Dye, share: float = 0.75) -> Colour:
    """The dark between curls."""
    return mix(dye.base, dye.dark, share)

"""Outlines in metres, and the parts a figure is made of."""
from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import skia

XZ = tuple[float, float]


@dataclass(frozen=True)
class Part:
    """One thing of one colour: how far from its edge it turns away (`round`), how much nearer than the figure it is,
    lines drawn on it (a path, its width; dark below 1, light above), how much of its colour is light of its own."""

    path: skia.Path
    colour: str
    round: float = .06
    near: float = 0.0
    lines: tuple[tuple[Sequence[XZ], float, float], ...] = ()
    glow: float = 0.0


def blob(points: Sequence[XZ], closed: bool = True) -> skia.Path:
    """A smooth outline through the points."""
    p = [np.array(q, float) for q in points]
    n = len(p)
    path = skia.Path()
    path.moveTo(*map(float, p[0]))
    for i in range(n if closed else n - 1):
        a, b, c, d = (p[(i + k) % n if closed else min(max(i + k, 0), n - 1)] for k in (-1, 0, 1, 2))
        one, two = b + (c - a) / 6, c - (d - b) / 6
        path.cubicTo(*map(float, (*one, *two, *c)))
    if closed:
        path.close()
    return path


def poly(points: Sequence[XZ]) -> skia.Path:
    """An outline with corners."""
    path = skia.Path()
    path.addPoly([skia.Point(*q) for q in points], True)
    return path


def oval(x: float, z: float, rx: float, rz: float, turn: float = 0.0) -> skia.Path:
    """An ellipse, turned by so many degrees."""
    path = skia.Path()
    path.addOval(skia.Rect.MakeLTRB(-rx, -rz, rx, rz))
    return put(path, skia.Matrix.Concat(skia.Matrix.Translate(x, z), skia.Matrix.RotateDeg(turn)))


def put(path: skia.Path, there: skia.Matrix) -> skia.Path:
    """A copy of the outline, turned, shifted or of another size."""
    copy = skia.Path()
    path.transform(there, copy)
    return copy


def limb(joints: Sequence[XZ], widths: Sequence[float]) -> skia.Path:
    """A sleeve or a leg: along its joints, so wide (half) at each."""
    p, w = _along(np.array(joints, float)), np.array(widths, float)
    w = np.interp(np.linspace(0, 1, len(p)), np.linspace(0, 1, len(w)), w)
    step = np.gradient(p, axis=0)
    step /= np.linalg.norm(step, axis=1, keepdims=True) + 1e-9
    side = np.stack([-step[:, 1], step[:, 0]], 1) * w[:, None]
    end = p[-1] + np.array([[step[-1] @ (c, s), step[-1] @ (-s, c)] for c, s in _round(w[-1])])
    start = p[0] - np.array([[step[0] @ (c, s), step[0] @ (-s, c)] for c, s in _round(w[0])])
    return poly([tuple(map(float, q)) for q in (*(p + side), *end, *(p - side)[::-1], *start)])


def _round(w: float) -> list[XZ]:
    return [(w * math.cos(a), w * math.sin(a)) for a in np.linspace(1.2, -1.2, 5)]


def _along(p: np.ndarray, n: int = 24) -> np.ndarray:
    """The joints as a bend without corners."""
    t = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(p, axis=0), axis=1))])
    q = np.linspace(0, t[-1], n)
    line = np.stack([np.interp(q, t, p[:, k]) for k in (0, 1)], 1)
    soft = line.copy()
    for _ in range(3):
        soft[1:-1] = (soft[:-2] + 2 * soft[1:-1] + soft[2:]) / 4
    return soft


def flipped(parts: Sequence[Part]) -> list[Part]:
    """The figure mirrored."""
    over = skia.Matrix.Scale(-1, 1)
    return [Part(put(q.path, over), q.colour, q.round, q.near,
                 tuple(([(-x, z) for x, z in line], w, tone) for line, w, tone in q.lines), q.glow) for q in parts]


def moved(parts: Sequence[Part], dx: float = 0.0, dz: float = 0.0, near: float = 0.0, size: float = 1.0) -> list[Part]:
    """The figure of another size, elsewhere."""
    there = skia.Matrix.Concat(skia.Matrix.Translate(dx, dz), skia.Matrix.Scale(size, size))
    return [Part(put(q.path, there), q.colour, q.round * size, q.near + near,
                 tuple(([(x * size + dx, z * size + dz) for x, z in line], w * size, tone) for line, w, tone in q.lines), q.glow)
            for q in parts]

"""Colour and line: the arithmetic under every stroke.

Law: pure functions of numbers; nothing here draws.
Units: canvas pixels or face units, y down. Colours are '#rrggbb' or (r, g, b) in 0..255.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy.interpolate import PchipInterpolator

Colour = str | tuple[float, float, float]
Point = tuple[float, float] | tuple[float, float, str]


def rgb(colour: Colour) -> tuple[float, float, float]:
    """The colour as three floats in 0..255."""
    if isinstance(colour, str):
        digits = colour.lstrip("#")
        return tuple(float(int(digits[i : i + 2], 16)) for i in (0, 2, 4))
    return tuple(float(v) for v in colour[:3])


def mix(a: Colour, b: Colour, t: float) -> tuple[float, float, float]:
    """The colour a share `t` of the way from `a` to `b`."""
    ra, rb = rgb(a), rgb(b)
    return tuple(ra[i] + (rb[i] - ra[i]) * t for i in range(3))


def lighter(colour: Colour, t: float) -> tuple[float, float, float]:
    """The colour in the light: warmed, not only brightened."""
    return mix(colour, "#fff6ea", t)


def darker(colour: Colour, t: float) -> tuple[float, float, float]:
    """Shadow of a cloth colour: pushed to violet, white cloth to blue; never grey."""
    if sum(rgb(colour)) / 3 > 196:
        return mix(colour, "#3f4a7a", t * 0.92)
    return mix(mix(colour, "#000000", t), "#241a3a", 0.18 * t)


def spline(points: Sequence[Point], closed: bool = False, steps: int = 12) -> np.ndarray:
    """A curve through the points (centripetal Catmull-Rom); (x, y, 'c') marks a corner."""
    corners = [i for i, p in enumerate(points) if len(p) > 2]
    xy = [p[:2] for p in points]
    if not corners:
        return _smooth(xy, closed, steps)
    if closed:
        first = corners[0]
        xy = xy[first:] + xy[:first] + [xy[first]]
        corners = [c - first for c in corners] + [len(xy) - 1]
    cuts = sorted({0, len(xy) - 1, *corners})
    return np.vstack([_smooth(xy[a : b + 1], False, steps) for a, b in zip(cuts[:-1], cuts[1:])])


def resample(line: np.ndarray, count: int) -> np.ndarray:
    """The line as `count` points at equal distances."""
    line = np.asarray(line, float)
    along = np.r_[0, np.cumsum(np.hypot(*np.diff(line, axis=0).T))]
    at = np.linspace(0, along[-1], count)
    return np.c_[np.interp(at, along, line[:, 0]), np.interp(at, along, line[:, 1])]


def normals(line: np.ndarray) -> np.ndarray:
    """Unit normals of a line, to its left when walking along it with y down."""
    step = np.gradient(np.asarray(line, float), axis=0)
    length = np.hypot(step[:, 0], step[:, 1]) + 1e-6
    return np.c_[-step[:, 1] / length, step[:, 0] / length]


def ribbon(line: np.ndarray, widths: np.ndarray) -> np.ndarray:
    """The outline of a stroke whose width changes along the line."""
    side = normals(line) * np.asarray(widths)[:, None] / 2
    return np.vstack([line + side, (line - side)[::-1]])


def taper(count: int, start: float = 0.25, end: float = 0.25, low: float = 0.05) -> np.ndarray:
    """Widths in 0..1 that swell over the first share and thin over the last."""
    t = np.linspace(0, 1, count)
    width = np.ones(count)
    if start > 0:
        width = np.minimum(width, low + (1 - low) * np.clip(t / start, 0, 1) ** 0.7)
    if end > 0:
        width = np.minimum(width, low + (1 - low) * np.clip((1 - t) / end, 0, 1) ** 0.7)
    return width


def curve_through(t: np.ndarray, xs: Sequence[float], ys: Sequence[float]) -> np.ndarray:
    """A monotone curve through (xs, ys), read at `t`."""
    return PchipInterpolator(xs, ys)(t)


def _smooth(points: Sequence[Sequence[float]], closed: bool, steps: int) -> np.ndarray:
    p = np.asarray(points, float)
    if len(p) == 2 and not closed:
        t = np.linspace(0, 1, steps)[:, None]
        return p[0] * (1 - t) + p[1] * t
    if closed:
        q = np.vstack([p[-1], p, p[0], p[1]])
    else:
        q = np.vstack([2 * p[0] - p[1], p, 2 * p[-1] - p[-2]])
    spans = [_span(q[i - 1], q[i], q[i + 1], q[i + 2], steps) for i in range(1, len(q) - 2)]
    return np.vstack(spans if closed else [*spans, q[-2][None]])


def _span(p0: np.ndarray, p1: np.ndarray, p2: np.ndarray, p3: np.ndarray, steps: int) -> np.ndarray:
    def gap(a: np.ndarray, b: np.ndarray) -> float:
        return max(1e-4, float(np.linalg.norm(b - a))) ** 0.5

    t0 = 0.0
    t1 = t0 + gap(p0, p1)
    t2 = t1 + gap(p1, p2)
    t3 = t2 + gap(p2, p3)
    t = np.linspace(t1, t2, steps, endpoint=False)[:, None]
    a1 = (t1 - t) / (t1 - t0) * p0 + (t - t0) / (t1 - t0) * p1
    a2 = (t2 - t) / (t2 - t1) * p1 + (t - t1) / (t2 - t1) * p2
    a3 = (t3 - t) / (t3 - t2) * p2 + (t - t2) / (t3 - t2) * p3
    b1 = (t2 - t) / (t2 - t0) * a1 + (t - t0) / (t2 - t0) * a2
    b2 = (t3 - t) / (t3 - t1) * a2 + (t - t1) / (t3 - t1) * a3
    return (t2 - t) / (t2 - t1) * b1 + (t - t1) / (t2 - t1) * b2

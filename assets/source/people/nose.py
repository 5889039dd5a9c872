"""The nose.

Law: planes make it: the bridge, lit from the brow to the tip, its near side in half shade, a small crisp plane under the tip, and
what it casts towards the mouth; a line is only where the bridge stands against the far cheek, and in the nostril.
Units: face units.
"""

from __future__ import annotations

import numpy as np

from anatomy import Dot, Face
from canvas import Layer
from curves import mix, resample, spline
from moods import Mood

_ROOT, _HEAD = (-36.0, -16.0), (-44.0, 12.0)  # the bridge comes out of the brow, and is narrowest between the eyes
_ARCHED = 3.2  # how far an arch of 1 moves the middle of the bridge out


def nose(layer: Layer, who: Face, mood: Mood) -> None:
    """Paint the nose; it flares where a jaw is set."""
    k = who.nose.width * (1 + 0.06 * mood.clench)
    ridge = _ridge(who)
    _side(layer, who, k, ridge)
    _bridge(layer, who, ridge)
    _wing(layer, who, k)
    _under(layer, who, k)
    _tip(layer, who, mood)
    _lines(layer, who, k, ridge)


def _ridge(who: Face) -> np.ndarray:
    """Where the lit bridge breaks into its near side: from the brow down to the ball of the tip."""
    (tx, ty), arch = who.nose.tip, _ARCHED * who.nose.arch
    (hx, hy), low = _HEAD, (tx + 10.5, ty - 12)
    middle = ((hx + 2 + low[0]) / 2 - arch, (hy + low[1]) / 2)
    return resample(spline([_ROOT, (hx + 4.5, hy - 10), (hx + 3.5, hy), middle, low, (tx + 12.5, ty - 3), (tx + 12, ty + 5)]), 40)


def _plane(layer: Layer, points: list[Dot], colour: object, alpha: float, blur: float) -> None:
    layer.fill(spline(points, True), colour, alpha, blur, "atop")


def _side(layer: Layer, who: Face, k: float, ridge: np.ndarray) -> None:
    """The near side: from the inner corner of the near eye down to the wing; crisp along the bridge, lost in the cheek."""
    s, (tx, ty), high = who.skin, who.nose.tip, 0.35 + 0.65 * who.nose.bridge
    crisp = high * (0.16 + 0.22 * who.nose.line)
    beyond = [(float(x), float(y)) for x, y in ridge[11::4]]  # towards the brow it is lost
    with layer.inside(np.vstack([ridge, [(60, ty + 30), (60, -40)]])):
        cheek: list[Dot] = [(tx + 26 * k, ty + 6), (tx + 35 * k, ty - 3), (tx + 33 * k, ty - 18), (-23, 26), (-17, 8), (-25, -6)]
        _plane(layer, [*beyond, *cheek], s.shade, 0.58 * high, 4.6)
        inner: list[Dot] = [(tx + 20 * k, ty - 4), (tx + 24 * k, ty - 16), (-32, 28), (-31, 12)]
        _plane(layer, [*beyond, *inner], mix(s.shade, s.deep, 0.30), crisp, 2.8)
    _plane(layer, [(-24, -14), (-29, 0), (-28, 13), (-22, 10), (-16, -2)], s.deep, 0.24 * high, 4.2)  # beside the inner corner


def _bridge(layer: Layer, who: Face, ridge: np.ndarray) -> None:
    """The lit plane, and the far corner of the eye in its shade."""
    s, n, high = who.skin, who.nose, who.nose.bridge
    _plane(layer, [(-55, -14), (-51.5, 2), (-53, 16), (-59, 12), (-61, -8)], s.deep, 0.26 * high, 3.2)
    lit = ridge[8:33] - [3.6, 0]
    layer.ink(lit, 7.0, s.light, 0.62 * high, 0.35, 0.25, 2.0, "atop")
    layer.ink(lit[3:] + [0.8, 0], 2.6, mix(s.light, "#ffffff", 0.25), 0.40 * high * (0.5 + 0.5 * n.line), 0.5, 0.4, 1.1, "atop")


def _wing(layer: Layer, who: Face, k: float) -> None:
    """The wing is a small round, lit from above; behind it the cheek begins in shade."""
    s, (tx, ty) = who.skin, who.nose.tip
    _plane(layer, [(tx + 31 * k, ty - 12), (tx + 39 * k, ty - 2), (tx + 42 * k, ty + 9), (tx + 34 * k, ty + 13), (tx + 35 * k, ty + 1)],
           mix(s.shade, s.deep, 0.25), 0.40, 3.0)
    _plane(layer, [(tx + 22 * k, ty - 4), (tx + 28 * k, ty - 7), (tx + 34.5 * k, ty - 2), (tx + 35 * k, ty + 4), (tx + 29 * k, ty + 7),
                   (tx + 22 * k, ty + 3)], mix(s.base, s.shade, 0.22), 0.62, 1.7)
    layer.ellipse(tx + 28 * k, ty - 2.5, 3.6 * k, 2.6, s.light, 0.26, 1.8, "atop", turn=30)


def _under(layer: Layer, who: Face, k: float) -> None:
    """The plane that looks down, and the shade it throws past the groove towards the near corner of the mouth."""
    s, (tx, ty) = who.skin, who.nose.tip
    _plane(layer, [(tx + 8, ty + 12), (tx + 30 * k, ty + 12), (tx + 37 * k, ty + 9), (tx + 33 * k, ty + 20), (tx + 24 * k, ty + 28),
                   (tx + 14, ty + 24)], mix(s.shade, s.deep, 0.30), 0.44, 3.0)
    _plane(layer, [(tx + 2.5, ty + 6.5), (tx + 9, ty + 6.8), (tx + 15, ty + 8.4), (tx + 21 * k, ty + 6.6), (tx + 29 * k, ty + 6.4),
                   (tx + 33.5 * k, ty + 8.6), (tx + 27 * k, ty + 12.6), (tx + 13, ty + 14), (tx + 7, ty + 11.2)],
           mix(s.shade, s.deep, 0.62), 0.72, 0.9)


def _tip(layer: Layer, who: Face, mood: Mood) -> None:
    s, (tx, ty) = who.skin, who.nose.tip
    layer.ellipse(tx + 9, ty, 13, 9, s.blush, 0.14 + 0.28 * mood.red, 5, "atop")
    layer.ellipse(tx + 6, ty - 3.5, 5.4, 4.6, s.light, 0.62, 2.4, "atop")
    layer.ellipse(tx + 5.4, ty - 4.6, 2.2, 1.6, mix(s.light, "#ffffff", 0.5), 0.42, 1.2, "atop", turn=-30)


def _lines(layer: Layer, who: Face, k: float, ridge: np.ndarray) -> None:
    s, (tx, ty), n = who.skin, who.nose.tip, who.nose.line
    colour = mix(s.line, s.deep, 0.55)
    edge = [(float(x) - 8.0 + 1.5 * t, float(y)) for (x, y), t in zip(ridge[13:29:5], np.linspace(1, 0, 4), strict=True)]
    turn: list[Dot] = [(tx + 0.4, ty - 10), (tx - 2.4, ty - 2.5), (tx - 0.6, ty + 5), (tx + 5, ty + 8.6)]
    layer.ink(spline([*edge, *turn]), 1.6, colour, 0.34 + 0.26 * n, 0.80, 0.55, 0.3)
    nostril = spline([(tx + 14.5 * k, ty + 11.0), (tx + 20 * k, ty + 8.2), (tx + 26 * k, ty + 8.6), (tx + 29 * k, ty + 10.4)])
    layer.ink(nostril, 3.4, mix(s.line, "#2a0d0b", 0.45), 0.72, 0.55, 0.55, 0.5)
    foot = spline([(tx + 35.5 * k, ty + 1.5), (tx + 36 * k, ty + 6), (tx + 32 * k, ty + 9.6)])
    layer.ink(foot, 1.5, s.deep, 0.26 + 0.22 * n, 0.7, 0.6, 0.5)

"""The nose.

Law: two planes make it, the lit bridge and the shaded side; the line is drawn only where it turns away.
Units: face units.
"""

from __future__ import annotations

from anatomy import Face
from canvas import Layer
from curves import mix, spline
from moods import Mood


def nose(layer: Layer, who: Face, mood: Mood) -> None:
    """Paint the nose; it flares where a jaw is set."""
    s, (tx, ty), k, high = who.skin, who.nose.tip, who.nose.width * (1 + 0.06 * mood.clench), who.nose.bridge

    def plane(points: list[tuple[float, float]], colour: object, alpha: float, blur: float) -> None:
        layer.fill(spline(points, True), colour, alpha, blur, "atop")

    plane([(-30, -12), (-39, 8), (-45, 28), (tx + 13, ty - 8), (tx + 18, ty + 6), (tx + 36 * k, ty + 3),
           (tx + 37 * k, ty - 14), (-26, 24), (-19, 4), (-20, -10)], s.shade, 0.38 * (0.4 + 0.6 * high), 5.5)
    plane([(-33, 4), (-42, 30), (tx + 15, ty - 10), (tx + 22, ty - 2), (tx + 31 * k, ty - 6), (tx + 27 * k, ty - 20),
           (-28, 22)], mix(s.shade, s.deep, 0.2), 0.20 * high, 3.4)  # the same plane again, with an edge
    plane([(-25, -14), (-29, 2), (-30, 14), (-23, 10), (-17, -2)], s.deep, 0.24 * high, 4)
    plane([(-56, -12), (-53, 6), (-55, 16), (-59, 10), (-61, -8)], s.deep, 0.26 * high, 3)
    bridge = spline([(-43.5, -10), (-46, 14), (-43 + (tx + 43) * 0.45, 36), (tx + 5, ty - 8)])
    layer.ink(bridge, 7.5, s.light, 0.50 * high, 0.4, 0.2, 3.2, "atop")
    plane([(tx + 1, ty + 4), (tx + 9, ty + 11.5), (tx + 22 * k, ty + 13), (tx + 34 * k, ty + 9),
           (tx + 30 * k, ty + 4),
           (tx + 17, ty + 7), (tx + 8, ty + 5.5)], s.deep, 0.56, 1.6)
    plane([(tx + 7, ty + 13), (tx + 26 * k, ty + 15), (tx + 22 * k, ty + 23),
           (tx + 10, ty + 22)], s.shade, 0.42, 3.6)
    plane([(tx + 33 * k, ty - 4), (tx + 44 * k, ty + 6), (tx + 42 * k, ty + 16), (tx + 24 * k, ty + 17),
           (tx + 30 * k, ty + 9)],
          s.shade, 0.45, 3.0)
    layer.ellipse(tx + 5, ty - 1.5, 5.2, 4.6, s.light, 0.60, 2.6, "atop")
    layer.ellipse(tx + 3.5, ty - 3, 2.0, 1.6, "#ffffff", 0.5, 0.9, "atop")
    layer.ellipse(tx + 8, ty, 12, 9, s.blush, 0.12 + 0.28 * mood.red, 5, "atop")
    plane([(tx + 27 * k, ty - 8), (tx + 35 * k, ty - 3), (tx + 36 * k, ty + 5), (tx + 31 * k, ty + 9),
           (tx + 25 * k, ty + 6),
           (tx + 23 * k, ty - 2)], s.base, 0.45, 2.2)
    _lines(layer, who, k)


def _lines(layer: Layer, who: Face, k: float) -> None:
    s, (tx, ty), n = who.skin, who.nose.tip, who.nose.line
    line = s.line
    x = -46 + 0.55 * (tx + 46)
    ridge = [(x + 1, 22), (x - 0.5, 33)] if n >= 0.5 else [(x + 1, 26), (x, 36)]
    tip = [(tx + 1.2, ty - 11), (tx - 2.6, ty - 3), (tx - 1.4, ty + 4.5), (tx + 5, ty + 9.6),
           (tx + 11, ty + 11)]
    layer.ink(spline([*ridge, *tip]), 1.5, mix(line, s.deep, 0.35), 0.28 + 0.30 * n, 0.95, 0.35)
    layer.ink(spline([(tx + 0.4, ty - 9), *tip[1:4]]), 1.5, line, 0.45, 0.5, 0.4)
    nostril = spline([(tx + 16 * k, ty + 11.2), (tx + 21 * k, ty + 8), (tx + 27 * k, ty + 8.3),
                      (tx + 31 * k, ty + 10.5)])
    layer.ink(nostril, 3.2, mix(line, "#2a0d0b", 0.4), 0.8, 0.45, 0.45)
    wing = [(tx + 29.5 * k, ty - 7), (tx + 36 * k, ty - 2), (tx + 37 * k, ty + 5), (tx + 32.5 * k, ty + 10.5)]
    layer.ink(spline(wing), 1.2 + 0.5 * n, line, 0.20 + 0.38 * n, 0.6, 0.4)
    layer.ink(spline([(tx + 4, ty + 9.5), (tx + 8, ty + 8.2),
                      (tx + 11, ty + 10.5)]), 1.7, line, 0.45, 0.4, 0.4)

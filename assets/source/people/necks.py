"""Necks: what is drawn on the column that the body gives; the jaw's shadow lies on it.

Law: a mark is soft at both ends; no line runs down a neck.
Units: canvas pixels, relative to the head's origin.
"""

from __future__ import annotations

from anatomy import Face
from canvas import Layer, Pose
from curves import mix, spline


def throat(layer: Layer, face: Face, pose: Pose, pit: float, broad: float = 1.0, apple: bool = False) -> None:
    """What is drawn on a neck that is there: the jaw's shadow, the sinew, the pit and the collar bones."""
    s, (ox, oy), k = face.skin, pose.origin, pose.scale

    def at(*dots: tuple[float, float]) -> list[tuple[float, float]]:
        return [(ox + (34 + (dx - 34) * broad) * k, y) for dx, y in dots]

    jaw = at((-90, oy + 90 * k), (-40, oy + 150 * k), (-14, oy + 168 * k), (20, oy + 184 * k), (52, oy + 178 * k),
             (84, oy + 150 * k), (130, oy + 110 * k), (130, oy + 20 * k), (-90, oy + 20 * k))
    layer.fill(spline(jaw, True), mix(s.deep, s.cool, 0.25), 0.56, 2.6)
    sinew = at((80, oy + 126 * k), (56, pit - 54), (16, pit - 2))
    layer.ink(spline(sinew), 8, s.light, 0.32, 0.5, 0.4, 4)
    layer.ink(spline([(x + 9, y + 2) for x, y in sinew]), 6, s.deep, 0.44, 0.5, 0.4, 2.2)
    if apple:
        layer.ink(spline(at((2, pit - 70), (-6, pit - 58), (0, pit - 46))), 4, s.deep, 0.24, 0.4, 0.4, 2)
    layer.ellipse(ox + 4, pit + 5, 11, 9, s.deep, 0.20, 5)
    for bone in (at((18, pit + 8), (62, pit + 1), (108, pit - 14)), at((-8, pit + 9), (-36, pit + 9), (-66, pit + 8))):
        layer.ink(spline(bone), 5, s.deep, 0.36, 0.4, 0.7, 2.4)
        layer.ink(spline([(x, y - 6) for x, y in bone]), 6, s.light, 0.40, 0.4, 0.7, 2.6)


def chain(layer: Layer, pose: Pose, pit: float) -> None:
    """A thin gold chain with a small drop."""
    ox = pose.origin[0]
    line = spline([(ox - 22, pit + 2), (ox - 14, pit + 26), (ox - 2, pit + 46), (ox + 22, pit + 30),
                   (ox + 50, pit - 4)])
    layer.ink(line + [1.2, 1.8], 2.2, "#7a4632", 0.4, 0.05, 0.05, 1.1, "atop")
    layer.ink(line, 1.4, "#c79a4a", 0.95, 0.05, 0.05)
    layer.ellipse(ox - 2, pit + 52, 4.0, 5.4, "#8a5f22")
    layer.ellipse(ox - 2.4, pit + 51, 3.2, 4.4, "#dcb35c")
    layer.ellipse(ox - 3, pit + 49.5, 1.2, 1.5, "#fff6d8")

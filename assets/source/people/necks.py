"""Necks: narrow behind the jaw, widening into the shoulder; the jaw's shadow lies on them.

Law: a neck ends in a collar; it is never a bare column.
Units: canvas pixels, relative to the head's origin.
"""

from __future__ import annotations

from collections.abc import Callable

from anatomy import Face
from canvas import Layer, Pose, linear
from curves import mix, spline

At = Callable[..., list[tuple[float, float]]]


def neck(layer: Layer, face: Face, pose: Pose, pit: float, broad: float = 1.0, throat: bool = False) -> None:
    """A neck down to the pit at `pit` (canvas y); `broad` 1 is a woman's, about 1.25 a man's."""
    s, (ox, oy), k = face.skin, pose.origin, pose.scale

    def at(*dots: tuple[float, float]) -> list[tuple[float, float]]:
        return [(ox + (34 + (dx - 34) * broad) * k, y) for dx, y in dots]

    front = at((-6, oy + 96 * k), (2, oy + 150 * k), (1, pit - 42), (-4, pit))
    back = at((97, pit + 20), (86, pit - 20), (79, pit - 56), (75, oy + 110 * k), (74, oy + 40 * k))
    shape = spline([*front, *at((-50, pit + 40), (-30, pit + 130), (60, pit + 130),
                                (106, pit + 60)), *back], True)
    tops = [mix(s.base, s.light, 0.15), s.base, s.shade]
    _far_shoulder(layer, face, at, oy + 118 * k, pit)
    layer.fill(shape, shader=linear((ox - 50, 0), (ox + 120, 0), tops, [0, 0.4, 1]))
    with layer.inside(shape):
        under_jaw = at((-60, oy + 90 * k), (-30, oy + 138 * k), (-10, oy + 166 * k), (20, oy + 182 * k), (52, oy + 176 * k),
                       (80, oy + 150 * k),
                       (120, oy + 110 * k), (120, oy + 20 * k), (0, oy + 20 * k))
        layer.fill(spline(under_jaw, True), mix(s.deep, s.cool, 0.25), 0.66, 2.4, "atop")
        side = at((52, oy + 80 * k), (56, pit - 64), (64, pit - 10), (180, pit + 26), (160, oy + 60 * k))
        layer.fill(spline(side, True), s.shade, 0.70, 6, "atop")
        tendon = at((72, oy + 130 * k), (50, pit - 52), (12, pit - 2))
        layer.ink(spline(tendon), 7, s.light, 0.20, 0.5, 0.4, 4, "atop")
        layer.ink(spline([(x + 9, y + 2) for x, y in tendon]), 5, s.deep, 0.32, 0.5, 0.4, 2.4, "atop")
        layer.ellipse(ox + 4, pit + 4, 12, 11, s.deep, 0.24, 6, "atop")
        near_bone = at((16, pit + 7), (60, pit - 1), (104, pit - 16))
        far_bone = at((-8, pit + 8), (-36, pit + 8), (-62, pit + 10))
        for bone in (near_bone, far_bone):
            layer.ink(spline(bone), 4, s.deep, 0.36, 0.3, 0.7, 1.8, "atop")
            layer.ink(spline([(x, y - 6) for x, y in bone]), 4.5, s.light, 0.38, 0.3, 0.7, 2.2, "atop")
    if throat:
        front[1] = (front[1][0] - 3, front[1][1])
    layer.ink(spline(front), 2.0, s.line, 0.65, 0.75, 0.4)
    layer.ink(spline(back[::-1]), 2.0, s.line, 0.6, 0.4, 0.3)


def _far_shoulder(layer: Layer, face: Face, at: At, top: float, pit: float) -> None:
    """The muscle from the neck to the far shoulder: it fills the collar behind the throat, in half shadow."""
    s = face.skin
    slope = at((12, top), (-6, pit - 98), (-32, pit - 66), (-70, pit - 40), (-112, pit - 22))
    shape = spline([*slope, *at((-112, pit + 60), (-20, pit + 110), (40, pit + 60))], True)
    layer.fill(shape, shader=linear((0, top), (0, pit + 40), [mix(s.deep, s.cool, 0.1), s.shade, mix(s.base, s.shade, 0.35)],
                                    [0, 0.45, 1]))
    layer.ink(spline(slope), 2.0, s.line, 0.5, 0.4, 0.3)


def throat(layer: Layer, face: Face, pose: Pose, pit: float, broad: float = 1.0, apple: bool = False) -> None:
    """What is drawn on a neck that is there: the jaw's shadow, the sinew, the pit and the collar bones."""
    s, (ox, oy), k = face.skin, pose.origin, pose.scale

    def at(*dots: tuple[float, float]) -> list[tuple[float, float]]:
        return [(ox + (34 + (dx - 34) * broad) * k, y) for dx, y in dots]

    jaw = at((-90, oy + 90 * k), (-40, oy + 150 * k), (-14, oy + 168 * k), (20, oy + 184 * k), (52, oy + 178 * k),
             (84, oy + 150 * k), (130, oy + 110 * k), (130, oy + 20 * k), (-90, oy + 20 * k))
    layer.fill(spline(jaw, True), mix(s.deep, s.cool, 0.25), 0.56, 2.6)
    sinew = at((80, oy + 126 * k), (56, pit - 54), (16, pit - 2))
    layer.ink(spline(sinew), 7, s.light, 0.22, 0.5, 0.4, 4)
    layer.ink(spline([(x + 9, y + 2) for x, y in sinew]), 5, s.deep, 0.30, 0.5, 0.4, 2.4)
    if apple:
        layer.ink(spline(at((2, pit - 70), (-6, pit - 58), (0, pit - 46))), 4, s.deep, 0.24, 0.4, 0.4, 2)
    layer.ellipse(ox + 4, pit + 5, 10, 8, s.deep, 0.18, 6)
    for bone in (at((18, pit + 8), (62, pit + 1), (108, pit - 14)), at((-8, pit + 9), (-36, pit + 9), (-66, pit + 8))):
        layer.ink(spline(bone), 4, s.deep, 0.34, 0.3, 0.7, 1.8)
        layer.ink(spline([(x, y - 6) for x, y in bone]), 4.5, s.light, 0.36, 0.3, 0.7, 2.2)


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

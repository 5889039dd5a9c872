"""What is laid over clothes: a silk scarf at the neck, fur at a hood.

Law: drawn on the canvas, where the cloth under it has come to lie.
Units: canvas pixels; the scarf's are from the pit of the neck.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from blend import Sheet, on_canvas
from canvas import Layer, Shadow, Window
from curves import Colour, Point, darker, lighter, mix, resample, spline
from relief import CROWN, PER_METRE
from wardrobe import Wearer

ON_CLOTH = (Shadow(2, 6, 6, 0.42, "#3c2438"), Shadow(1, 2, 2, 0.28, "#3c2438"))
Place = Callable[[Sequence[Point]], list[Point]]
_ENDS = (((-16, 6), (-40, 40), (-52, 82), (-24, 92), (-4, 66), (-2, 14)),
         ((-10, 8), (4, 44), (8, 104), (38, 86), (32, 44), (10, 8)))
_BAND = ((-36, -60), (-28, -32), (-10, -12), (40, -18), (74, -44), (92, -66), (96, -46), (80, -8), (44, 16), (0, 24),
         (-34, 14), (-52, -14), (-53, -46))
_KNOT = ((-28, -14), (-8, -18), (10, -8), (12, 14), (-6, 26), (-28, 16))


def silk(w: Wearer, colour: Colour) -> Sheet:
    """A silk square round the neck, knotted towards the far side, with two short ends."""
    pit = CROWN + (w.build.height - w.build.joint[2] - 0.022) * PER_METRE
    pit -= 40  # it lies high, inside the collar
    x, k = w.pose.origin[0], w.pose.scale * w.broad
    layer = Layer(Window(int(x) - 130, int(pit) - 110, int(x) + 190, int(pit) + 150), ON_CLOTH)

    def at(dots: Sequence[Point]) -> list[Point]:
        return [(x + dx * k, pit + dy) for dx, dy in dots]

    for end in _ENDS:
        left, right = (spline(at(side)) for side in (end[:3], end[:2:-1]))
        _part(layer, at, end, colour, [(left + [9, 0], 13, -0.34), (right + [-9, 0], 7, 0.28)])
    folds = [(spline(at(((-60, dy - 26), (-12, dy + 4), (44, dy - 2), (84, dy - 26), (110, dy - 50)))), 7, tone)
             for dy, tone in ((-22, 0.28), (-8, -0.34), (6, 0.2), (14, -0.38))]
    _part(layer, at, _BAND, colour, folds)
    turns = [(spline(at(((4, -8), (8, 8), (-6, 24)))), 9, -0.34), (spline(at(((-22, -8), (-24, 4), (-18, 16)))), 5, 0.28)]
    _part(layer, at, _KNOT, lighter(colour, 0.06), turns)
    return on_canvas(layer, is_apart=True)


def _part(layer: Layer, at: Place, outline: Sequence[Point], colour: Colour,
          folds: Sequence[tuple[np.ndarray, float, float]]) -> None:
    """A piece of silk and its folds: line, width, and how much lighter (+) or darker (-)."""
    shape = spline(at(outline), True)
    layer.fill(shape, colour)
    with layer.inside(shape):
        for line, width, tone in folds:
            layer.ink(line, width, lighter(colour, tone) if tone > 0 else darker(colour, -tone), 0.52, 0.3, 0.3, 2, "atop")
    layer.outline(shape, 2.0, darker(colour, 0.72), 0.75, mode="over")


def fur(edges: Sequence[Sequence[Point]]) -> Sheet:
    """Short pale hairs along the edge of a hood."""
    r = np.random.RandomState(3)
    xs, ys = zip(*(p for edge in edges for p in edge), strict=True)
    layer = Layer(
        Window(int(min(xs)) - 60, int(min(ys)) - 60, int(max(xs)) + 60, int(max(ys)) + 60), ON_CLOTH
    )
    for edge in edges:
        line = resample(spline(edge), 160)
        layer.ink(line, 38, "#8f7c66", 0.95, 0.5, 0.3, 3)
        for _ in range(900):
            x, y = line[r.randint(160)] + r.randn(2) * 7
            way, length = r.uniform(0.2, 2.9), r.uniform(8, 19)
            tip = (x + np.cos(way) * length, y + np.sin(way) * length)
            bend = (x + np.cos(way + 0.5) * length * 0.5, y + np.sin(way + 0.5) * length * 0.5)
            layer.ink(spline([(x, y), bend, tip]), 1.8, mix("#6f5d4b", "#e2d5bf", r.rand()), 0.75, 0.1, 0.8)
    return on_canvas(layer, is_apart=True)

"""What is laid over clothes: a silk scarf at the neck, fur at a hood.

Law: drawn on the canvas, where the cloth under it has come to lie.
Units: canvas pixels; the scarf's are from the pit of the neck.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from scipy.ndimage import distance_transform_edt, gaussian_filter

from blend import Sheet, on_canvas
from canvas import SCALE, Layer, Shadow, Window
from curves import Colour, Point, darker, lighter, mix, spline
from neckwear import neck
from pinned import clipped
from relief import CROWN, PER_METRE, Seen
from tidy import box_of
from wardrobe import Wearer

ON_CLOTH = (Shadow(2, 6, 6, 0.42, "#3c2438"), Shadow(1, 2, 2, 0.28, "#3c2438"))
Place = Callable[[Sequence[Point]], list[Point]]
_ENDS = (((-16, 6), (-40, 40), (-52, 82), (-24, 92), (-4, 66), (-2, 14)),
         ((-10, 8), (4, 44), (8, 104), (38, 86), (32, 44), (10, 8)))
_BAND = ((-36, -60), (-28, -32), (-10, -12), (40, -18), (74, -44), (92, -66), (96, -46), (80, -8), (44, 16), (0, 24),
         (-34, 14), (-52, -14), (-53, -46))
_STANDS = 8  # how far hairs stand over the border of fur
# hairs from below upwards: how wide, how long, between which tones, how many a pixel
_HAIRS = ((5.0, (8, 13), ("#5f4f40", "#7b6a55"), 0.16), (2.2, (8, 16), ("#7b6852", "#a8957b"), 0.17),
          (1.4, (9, 20), ("#a8967d", "#e2d5bf"), 0.10))
# from behind, in radii of the neck: its upper edge, and the fold of the collar that it comes out of
_ROUND = ((-1.00, -0.52), (-0.55, -0.68), (0.0, -0.76), (0.55, -0.72), (1.00, -0.56), (1.06, -0.36), (0.55, -0.44), (-0.10, -0.46),
          (-0.72, -0.36), (-1.06, -0.22))
# a roll of fur from behind, in the same: its upper and its lower edge
_ROLL = (((-1.9, 0.86), (-1.5, 0.25), (-1.1, -0.22), (-0.6, -0.46), (0.0, -0.54), (0.6, -0.50), (1.1, -0.30), (1.5, 0.10), (1.9, 0.60)),
         ((-1.9, 0.86), (-1.4, 0.98), (-0.8, 0.92), (0.0, 0.82), (0.7, 0.74), (1.3, 0.72), (1.9, 0.60)))
_KNOT = ((-28, -14), (-8, -18), (10, -8), (12, 14), (-6, 26), (-28, 16))


def silk(w: Wearer, colour: Colour) -> Sheet:
    """A silk square round the neck, knotted towards the far side, with two short ends."""
    if w.stance.is_turned:
        return _behind(w, colour)
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


def _behind(w: Wearer, colour: Colour) -> Sheet:
    """What is seen of it from behind: a roll of silk between the neck and the collar."""
    x, y, r = neck(w)
    layer = Layer(Window(int(x - 2 * r), int(y - 2 * r), int(x + 2 * r), int(y + 2 * r)), ON_CLOTH[1:])

    def at(dots: Sequence[Point]) -> list[Point]:
        return [(x + dx * r, y + dy * r) for dx, dy in dots]

    folds = [(spline(at(((-1.1, -0.36), (-0.5, -0.56), (0.1, -0.62), (1.1, -0.44)))), 5, -0.34),
             (spline(at(((-0.9, -0.52), (-0.3, -0.68), (0.2, -0.70), (0.7, -0.62)))), 5, 0.26)]
    _part(layer, at, _ROUND, colour, folds)
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


def rolled(w: Wearer, seen: Seen) -> np.ndarray:
    """Where the fur of a hood lies round a nape, seen from behind."""
    x, y, r = neck(w)
    rows, columns = np.indices(seen.owner.shape)
    across, down = ((columns + seen.left) / SCALE - x) / r, ((rows + seen.top) / SCALE - y) / r
    above, below = (np.interp(across, *np.transpose(line)) for line in _ROLL)
    return (seen.owner >= 0) & (down > above) & (down < below)


def fur(seen: Seen, on: np.ndarray, bare: np.ndarray, stands: float = _STANDS) -> Sheet:
    """Short pale hairs that stand on the cloth `on` and over its border, never over what is `bare`."""
    r, shown = np.random.RandomState(3), ~bare & (distance_transform_edt(~on) < stands * SCALE)
    rows, columns = np.nonzero(on)
    corner = np.array([seen.left, seen.top])
    box = box_of(shown, 0)
    left, top = (corner + [box[1].start, box[0].start]) / SCALE
    right, bottom = (corner + [box[1].stop, box[0].stop]) / SCALE
    layer = Layer(Window(int(left) - 20, int(top) - 20, int(right) + 20, int(bottom) + 20))
    away = np.stack(np.gradient(-gaussian_filter(on.astype(np.float32), 5.0 * SCALE))[::-1], -1) * 45
    for coarse, (wide, long, tones, count) in enumerate(_HAIRS):
        for at in r.randint(len(rows), size=int(count * len(rows) / SCALE**2)):
            row, column = rows[at], columns[at]
            x, y = (corner + [column, row]) / SCALE
            to = away[row, column] + [0.1, 0.40] + 0.75 * r.randn(2)
            to *= r.uniform(*long) / (np.hypot(*to) + 1e-6)
            side = np.array([-to[1], to[0]]) * r.uniform(-0.3, 0.3)
            hair = spline([(x, y), (x + to[0] * 0.5 + side[0], y + to[1] * 0.5 + side[1]), (x + to[0], y + to[1])])
            layer.ink(hair, wide, mix(*tones, r.rand()), 0.9 if coarse == 0 else 0.8, 0.1, 0.8)
    return clipped(on_canvas(layer, is_apart=True), seen, shown)

"""What closes a shirt: the two leaves of its collar, the knot of a tie or a bow; and the shield on a breast.

Law: drawn on the canvas by hand, round the neck as it stands, so its edges are clean; no emblem on it can be read.
Units: radii of the neck, from its middle at the height where a shirt closes; the body turned to the viewer's left.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from blend import Sheet
from blend import on_canvas as sheet_on_canvas
from canvas import SCALE, Layer, Shadow, Window
from curves import Colour, Point, darker, lighter, spline
from mannequin import leaned
from pinned import anchor, clipped
from relief import PER_METRE, Piece, Seen, on_canvas
from wardrobe import Wearer

Edges = Sequence[Sequence[Point]]
_CAST = (Shadow(2, 7, 6, 0.40, "#3c2438"), Shadow(1, 2, 2, 0.30, "#3c2438"))
# the fold, the outer edge down to the tip, and from the tip back to the front
_NEAR = (((-0.50, 0.40), (-0.10, 0.33), (0.50, 0.02), (0.92, -0.32), (1.05, -0.52)),
         ((1.05, -0.52), (1.19, -0.20), (1.14, 0.16), (0.74, 0.58), (0.24, 1.14)),
         ((0.24, 1.14), (-0.06, 0.86), (-0.50, 0.40)))
_FAR = (((-0.54, 0.40), (-0.76, 0.27), (-0.98, -0.02), (-1.05, -0.30)),
        ((-1.05, -0.30), (-1.20, 0.04), (-1.20, 0.50), (-1.04, 1.06)),
        ((-1.04, 1.06), (-0.84, 0.76), (-0.54, 0.40)))
_OPEN = ((((0.02, 0.98), (0.40, 0.52), (0.86, -0.18), (1.03, -0.52)),
          ((1.03, -0.52), (1.22, -0.22), (1.20, 0.30), (0.94, 0.92), (0.56, 1.62)),
          ((0.56, 1.62), (0.30, 1.36), (0.02, 0.98))),
         (((-0.74, 0.98), (-0.92, 0.50), (-1.02, 0.02), (-1.05, -0.30)),
          ((-1.05, -0.30), (-1.24, 0.06), (-1.32, 0.70), (-1.20, 1.50)),
          ((-1.20, 1.50), (-0.98, 1.30), (-0.74, 0.98))))
_KNOT = (((-0.80, 0.42), (-0.54, 0.34), (-0.26, 0.44)), ((-0.26, 0.44), (-0.33, 0.74), (-0.40, 0.98)),
         ((-0.40, 0.98), (-0.52, 1.02), (-0.62, 0.98)), ((-0.62, 0.98), (-0.72, 0.74), (-0.80, 0.42)))
_WINGS = ((((-0.56, 0.50), (-0.86, 0.30), (-1.16, 0.24)), ((-1.16, 0.24), (-1.22, 0.56), (-1.14, 0.94)),
           ((-1.14, 0.94), (-0.86, 0.80), (-0.56, 0.64))),
          (((-0.46, 0.50), (-0.06, 0.26), (0.40, 0.20)), ((0.40, 0.20), (0.48, 0.54), (0.38, 0.94)),
           ((0.38, 0.94), (-0.04, 0.82), (-0.46, 0.64))))
_LOOP = (((-0.66, 0.42), (-0.52, 0.38), (-0.36, 0.44)), ((-0.36, 0.44), (-0.34, 0.58), (-0.37, 0.74)),
         ((-0.37, 0.74), (-0.52, 0.78), (-0.65, 0.72)), ((-0.65, 0.72), (-0.68, 0.58), (-0.66, 0.42)))
# from behind: the fold, round the nape; the near end; the edge that lies on the shoulders; the far end
_NAPE = (((-1.05, -0.26), (-0.72, -0.40), (-0.10, -0.50), (0.55, -0.48), (1.03, -0.30)),
         ((1.03, -0.30), (1.14, -0.14), (1.21, 0.08)),
         ((1.21, 0.08), (0.92, 0.18), (0.46, 0.20), (-0.20, 0.22), (-0.78, 0.28), (-1.20, 0.36)),
         ((-1.20, 0.36), (-1.15, 0.06), (-1.05, -0.26)))
_BAND = (((-1.10, 0.20), (-0.20, 0.10), (1.10, 0.02)), ((1.10, 0.02), (1.17, 0.13)),
         ((1.17, 0.13), (0.92, 0.24), (0.46, 0.28), (-0.20, 0.31), (-0.78, 0.37), (-1.16, 0.43)), ((-1.16, 0.43), (-1.10, 0.20)))
_SHIELD = ((-15, -16), (0, -21), (15, -16), (16, 2), (10, 15), (0, 23), (-10, 15), (-16, 2))
_BRASS = "#c9a552"
_DRAWN = 0.47  # the sine of the turn that all this is drawn at
_MIDDLE, _TO_NEAR, _TO_FAR = -0.5, 1.6, 0.75  # the front of the neck, and how far it is to its sides


def closed(w: Wearer, seen: Seen, colour: Colour, tie: Colour | None = None, under: Sequence[Piece] = (),
           bow: Colour | None = None, is_open: bool = False) -> list[Sheet]:
    """A shirt's collar as it is seen from where one stands: its two leaves and what they close, or its back."""
    if w.stance.is_turned:
        return [_behind(w, seen, colour, under, bow)]
    return [stand(w, seen, colour, under, is_open), collar(w, seen, colour, tie, under, bow, is_open)]


def _behind(w: Wearer, seen: Seen, colour: Colour, under: Sequence[Piece], bow: Colour | None) -> Sheet:
    """The back of a collar, turned down round the nape, and under it what there is to see of the band of a bow."""
    x, y, r = neck(w)
    layer = Layer(Window(int(x - 2 * r), int(y - 2 * r), int(x + 2 * r), int(y + 2 * r)), _CAST)
    layer.c.translate(x, y)
    layer.c.scale(r / 60, r / 60)
    if bow:
        _cloth(layer, _BAND, bow, None, 0.0)
    _cloth(layer, _NAPE, colour, ((1.06, -0.20), (1.02, 0.06), (0.50, 0.20), (-0.3, 0.24)), 0.0)
    return clipped(sheet_on_canvas(layer), seen, ~np.isin(seen.owner, [seen.index(piece) for piece in under]))


def collar(w: Wearer, seen: Seen, colour: Colour, tie: Colour | None = None, under: Sequence[Piece] = (),
           bow: Colour | None = None, is_open: bool = False) -> Sheet:
    """Both leaves and what is knotted between them; they lie `under` what is worn over the shirt."""
    x, y, r = neck(w)
    layer = Layer(Window(int(x - 2 * r), int(y - 2 * r), int(x + 2 * r), int(y + 2 * r)), _CAST)
    layer.c.translate(x, y)
    layer.c.scale(r / 60, r / 60)
    swung = _turn(w)
    if tie:
        _cloth(layer, _KNOT, tie, ((-0.46, 0.42), (-0.42, 0.70), (-0.46, 1.0)), swung)
    near, far = _OPEN if is_open else (_NEAR, _FAR)
    _cloth(layer, far, lighter(colour, 0.10), None, swung)
    _cloth(layer, near, lighter(colour, 0.06), ((1.12, -0.40), (0.86, 0.10), (0.34, 0.80)), swung)
    if bow:
        for wing in _WINGS:
            _cloth(layer, wing, bow, (wing[0][0], (wing[1][1][0] * 0.5 - 0.25, 0.60), wing[2][-1]), swung)
        _cloth(layer, _LOOP, lighter(bow, 0.08), ((-0.40, 0.42), (-0.38, 0.58), (-0.40, 0.74)), swung)
    hidden = np.isin(seen.owner, [seen.index(piece) for piece in under])
    hidden[:, : int((x - 0.4 * r) * SCALE) - seen.left] = False  # on the far side one sees a shirt before a coat
    return clipped(sheet_on_canvas(layer), seen, ~hidden)


def stand(w: Wearer, seen: Seen, colour: Colour, under: Sequence[Piece] = (), is_open: bool = False) -> Sheet:
    """The inside of a collar, where its far leaf stands off the neck."""
    x, y, r = neck(w)
    fold = _swung((_OPEN[1] if is_open else _FAR)[0], _turn(w))
    layer = Layer(Window(int(x - 2 * r), int(y - 2 * r), int(x + 2 * r), int(y + 2 * r)))
    layer.fill(np.vstack([spline(fold), [(0.2, fold[0][1]), (0.2, -0.22)]]) * r + [x, y], darker(colour, 0.30))
    return clipped(sheet_on_canvas(layer), seen, np.isin(seen.owner, [-1, *(seen.index(piece) for piece in under)]))


def _turn(w: Wearer) -> float:
    """How far the front of the neck swings as the body turns."""
    return float(-1.05 * (np.sin(np.radians(w.build.turn)) - _DRAWN))


def neck(w: Wearer) -> tuple[float, float, float]:
    """The middle of the neck where a shirt closes, and its radius, in canvas pixels."""
    b = w.build
    middle = np.array([[0.0, 0.030, b.joint[2] + b.slope + 0.014]])
    x, y = on_canvas(b, leaned(b, middle, w.stance))[0][:2] / SCALE
    return float(x), float(y), (b.neck * 1.02 + 0.005) * PER_METRE


def shield(w: Wearer, seen: Seen, piece: Piece, high: float = -0.140) -> list[Sheet]:
    """A brass shield on the near breast, so `high` over the joint; none on a back."""
    if w.stance.is_turned:
        return []
    x, y = anchor(seen, piece, 0.100, w.build.joint[2] + high)
    layer = Layer(Window(int(x) - 50, int(y) - 50, int(x) + 50, int(y) + 50), _CAST[1:])
    layer.c.translate(x, y)
    layer.c.scale(0.84, 0.95)  # turned with the breast
    shape = spline(_SHIELD, True)
    layer.fill(shape, _BRASS)
    with layer.inside(shape):
        layer.ellipse(-6, -10, 9, 10, "#fbeebb", 0.85, 4, "atop")
        layer.ellipse(12, 12, 12, 16, "#6c5126", 0.7, 5, "atop")
        layer.outline(spline([(a * 0.66, b * 0.66) for a, b in _SHIELD], True), 2.2, "#7a5c26", 0.75)
        layer.ellipse(0, 0, 3.4, 4.0, "#7a5c26", 0.7, 0.8, "atop")
    layer.outline(shape, 1.8, "#43301a", 0.85, mode="over")
    return [clipped(sheet_on_canvas(layer), seen, seen.trunk)]


def _swung(points: Sequence[Point], by: float) -> list[Point]:
    """Points on the front of a neck, where they are when the body turns; nothing moves at its sides."""
    return [(x + by * max(0.0, 1 - ((x - _MIDDLE) / (_TO_NEAR if x > _MIDDLE else _TO_FAR)) ** 2), y) for x, y in points]


def _cloth(layer: Layer, edges: Edges, colour: Colour, shade: Sequence[Point] | None, swung: float) -> None:
    """A piece of cloth with corners where its edges meet, in shadow along a line."""
    edges, shade = [_swung(edge, swung) for edge in edges], _swung(shade, swung) if shade else None
    shape = np.vstack([spline([(x * 60, y * 60) for x, y in edge]) for edge in edges])
    layer.fill(shape, colour)
    with layer.inside(shape):
        if shade:
            layer.ink(spline([(x * 60, y * 60) for x, y in shade]), 22, darker(colour, 0.30), 0.55, 0.6, 0.4, 5, "atop")
        fold = spline([(x * 60, y * 60) for x, y in edges[0]])
        layer.ink(fold + [0, 4], 4, lighter(colour, 0.5), 0.6, 0.2, 0.2, 1.2, "atop")
    layer.outline(shape, 1.6, darker(colour, 0.62), 0.8, mode="over")

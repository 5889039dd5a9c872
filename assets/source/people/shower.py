"""What somebody wears who has just come from the shower: a towel round the neck.

Law: decent above the text box, and nothing is seen below it.
Units: the towel is drawn in radii of the neck, from its middle, as collars are.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from scipy.ndimage import gaussian_filter

from blend import Sheet, on_canvas
from canvas import SCALE, Layer, Shadow, Window, path
from cloth import dyed
from curves import Colour, Point, darker, lighter, mix, spline
from garments import bare_arms
from mannequin import SIDES, front, leaned
from neckwear import neck
from pinned import clipped
from relief import Patch
from relief import on_canvas as places
from wardrobe import Outfit, Wearer, dressed

_TROUSERS = 0.375  # how far below the shoulders they begin (metres)
_FLANK = 0.12  # how far down an arm the breast may seem to lie
_CAST = (Shadow(3, 9, 9, 0.45, "#6a3436"), Shadow(1, 3, 3, 0.30, "#6a3436"))
# the inner edge, the end, the outer edge back to the neck
_FAR = (((-1.00, -0.25), (-0.98, 0.24), (-1.06, 1.05), (-1.10, 2.3), (-1.08, 5.6)),
        ((-1.08, 5.6), (-1.45, 5.7), (-1.84, 5.5)),
        ((-1.84, 5.5), (-1.86, 3.2), (-1.80, 1.7), (-1.66, 0.75), (-1.30, 0.0), (-1.00, -0.25)))
_NEAR = (((1.02, -0.56), (0.88, -0.04), (0.52, 0.74), (0.30, 1.8), (0.16, 3.9)),
         ((0.16, 3.9), (0.72, 4.06), (1.30, 3.86)),
         ((1.30, 3.86), (1.46, 2.5), (1.66, 1.4), (1.70, 0.46), (1.42, -0.22), (1.02, -0.56)))
_NAPE = ((-1.42, 0.30), (-1.22, -0.26), (-0.86, -0.62), (0.10, -0.98), (0.92, -1.00), (1.30, -0.70), (1.52, -0.10), (0.90, 0.10),
         (-0.90, 0.40))
_FOLDS = (((-1.34, 0.5), (-1.40, 1.6), (-1.36, 3.4)), ((-1.62, 1.2), (-1.64, 2.4), (-1.60, 4.4)),
          ((1.14, -0.2), (0.98, 0.7), (0.66, 1.9), (0.58, 3.2)), ((1.44, 0.2), (1.34, 1.2), (1.06, 2.4), (1.00, 3.5)))
# the outline of the near shoulder, from the joint, in pixels
_ROUND = ((7, -31), (17, -22), (22.5, -11), (26, 4), (28.5, 18), (32, 34), (35, 44))
_STRIPES = (((-1.00, 4.78), (-1.45, 4.90), (-2.0, 4.70)), ((-1.00, 5.06), (-1.45, 5.18), (-2.0, 4.98)),
            ((0.14, 3.10), (0.70, 3.26), (1.36, 3.06)), ((0.15, 3.38), (0.71, 3.54), (1.34, 3.34)))


def towel(colour: Colour) -> Outfit:
    """Bare shoulders, and a striped towel whose ends hang down in front."""

    def dress(w: Wearer) -> list[Sheet]:
        body = replace(bare_arms(w.build, w.stance, w.face.skin, 0.0), keep=lambda s: s.arm < 0.20, over=3,
                       patches=[Patch(lambda s: s.z < w.build.joint[2] - _TROUSERS, 3.0, dyed(darker(colour, 0.35)), line=0.7)])
        sheets, seen = dressed(w, [body], sleeve=0.0)
        held = (seen.arm > 0.24) | (seen.owner >= seen.index(body) + 1)
        sheets[1:1] = [_nape(w, colour), _shoulder(w)]
        return [*sheets, clipped(_breast(w), seen, _soft(seen.mask(body) & (seen.arm < _FLANK))),
                clipped(_towel(w, colour), seen, ~held)]

    return dress


def _shoulder(w: Wearer) -> Sheet:
    """The round of the near shoulder, where its back would stand out behind the arm as a knob."""
    s, b = w.face.skin, w.build
    x, y = places(b, leaned(b, np.array([b.joint]), w.stance))[0][:2] / SCALE
    layer = Layer(Window(int(x) - 60, int(y) - 70, int(x) + 80, int(y) + 90))
    line = spline([(x + dx, y + dy) for dx, dy in _ROUND])
    layer.fill(np.vstack([line, [(x, y + 50)]]), mix(s.base, s.shade, 0.40))
    layer.ink(line, 2.2, s.line, 0.55, 0.2, 0.2, 0.5)
    return on_canvas(layer)


def _soft(on: np.ndarray) -> np.ndarray:
    """A mask that dies away towards its border."""
    return np.asarray(gaussian_filter(on.astype(np.float32), 9) * 2 - 1).clip(0, 1)


def _breast(w: Wearer) -> Sheet:
    """What a bare breast shows: the line down its middle, and under each side of it."""
    s, b = w.face.skin, w.build
    layer = Layer(Window(200, 200, 760, 1000))

    def at(*dots: tuple[float, float]) -> np.ndarray:
        points = np.array([(x, front(b, x, b.joint[2] + z), b.joint[2] + z) for x, z in dots])
        return spline([(x, y) for x, y in places(b, leaned(b, points, w.stance))[:, :2] / SCALE])

    tone = mix(s.shade, s.deep, 0.45)
    # down the middle: between the breasts, and to the navel
    layer.ink(at((-0.002, -0.045), (0.0, -0.10), (0.0, -0.165)), 13, tone, 0.44, 0.5, 0.5, 5)
    layer.ink(at((0.0, -0.075), (0.0, -0.12), (0.0, -0.175)), 4.5, tone, 0.72, 0.5, 0.5, 1.6)
    layer.ink(at((0.0, -0.20), (0.0, -0.27), (0.0, -0.335)), 12, tone, 0.44, 0.5, 0.5, 5)
    layer.ink(at((0.0, -0.22), (0.0, -0.27), (0.0, -0.33)), 4, tone, 0.59, 0.5, 0.5, 1.6)
    navel = at((-0.004, -0.338), (0.001, -0.352), (0.005, -0.340))
    layer.ink(navel, 5, s.deep, 0.75, 0.4, 0.4, 1.2)
    # the arch of the ribs
    for side in SIDES:
        layer.ink(at((side * 0.012, -0.205), (side * 0.050, -0.245), (side * 0.082, -0.305)), 12, tone, 0.34, 0.5, 0.7, 5)
    for side in SIDES:
        out = side * (1.22 if side > 0 else 0.80)
        # the collar bone: its light, and the hollow over it and the shade under it
        bone = at((side * 0.022, 0.004), (side * 0.058, 0.012), (side * 0.100, 0.026), (side * 0.128, 0.030))
        layer.ink(bone + [0, 9], 11, tone, 0.55, 0.3, 0.7, 4)
        layer.ink(bone + [0, 4], 3.0, tone, 0.85, 0.25, 0.6, 1.2)
        layer.ink(bone - [0, 3], 6, s.light, 0.55, 0.3, 0.6, 2.4)
        layer.ink(bone - [0, 12], 10, tone, 0.34, 0.3, 0.6, 5)
        # the breast: soft shade under its edge, which rises to the armpit
        edge = at((out * 0.012, -0.172), (out * 0.045, -0.190), (out * 0.085, -0.182),
                  (out * 0.110, -0.148), (out * 0.116, -0.110))
        layer.ink(edge + [0, 7], 20, tone, 0.60, 0.5, 0.5, 7)
        layer.ink(edge, 4.5, tone, 0.81, 0.6, 0.6, 1.6)
        layer.ink(edge - [side * 3, 13], 14, s.light, 0.28, 0.5, 0.6, 6)
        pit = at((out * 0.112, -0.050), (out * 0.112, -0.085), (out * 0.108, -0.120))
        layer.ink(pit, 15, tone, 0.65, 0.5, 0.6, 6)
        layer.ink(pit, 4, s.deep, 0.45, 0.4, 0.7, 1.6)
        x, y = at((out * 0.099, -0.140), (out * 0.100, -0.140))[0]
        wide = 8.0 if side > 0 else 4.4
        layer.ellipse(x, y, wide, 6.6, mix(s.shade, s.blush, 0.35), 0.75, 1.6)
        layer.ellipse(x, y + 1, wide * 0.42, 2.6, mix(s.deep, s.blush, 0.4), 0.7, 0.8)
    return on_canvas(layer)


def _towel(w: Wearer, colour: Colour) -> Sheet:
    x, y, r = neck(w)
    layer = Layer(Window(int(x - 3 * r), int(y - 2 * r), int(x + 3 * r), int(y + 6.5 * r)), _CAST)
    layer.c.translate(x, y)
    layer.c.scale(r / 60, r / 60)
    for edges in (_FAR, _NEAR):
        shape = np.vstack([_line(edge) for edge in edges])
        layer.fill(shape, colour)
        with layer.inside(shape):
            _terry(layer, shape, colour)
            for fold in _FOLDS:
                layer.ink(_line(fold), 16, darker(colour, 0.28), 0.60, 0.3, 0.6, 5, "atop")
                layer.ink(_line(fold) - [9, 0], 7, lighter(colour, 0.7), 0.6, 0.3, 0.6, 2.4, "atop")
            for stripe in _STRIPES:
                layer.ink(_line(stripe), 9, "#5f88a8", 0.9, 0.05, 0.05, 0.8, "atop")
        layer.outline(shape, 1.7, darker(colour, 0.62), 0.75, mode="over")
    return on_canvas(layer, is_apart=True)


def _nape(w: Wearer, colour: Colour) -> Sheet:
    """What of the towel is seen behind the neck: it lies in the neck's shade."""
    x, y, r = neck(w)
    layer = Layer(Window(int(x - 3 * r), int(y - 3 * r), int(x + 3 * r), int(y + 2 * r)))
    layer.c.translate(x, y)
    layer.c.scale(r / 60, r / 60)
    shape, tone = spline([(a * 60, b * 60) for a, b in _NAPE], True), darker(colour, 0.20)
    layer.fill(shape, tone)
    with layer.inside(shape):
        _terry(layer, shape, tone)
        layer.ink(_line(((-1.1, 0.0), (0.0, -0.5), (1.1, -0.45))), 26, darker(colour, 0.45), 0.5, 0.2, 0.2, 6, "atop")
    layer.outline(shape, 1.7, darker(colour, 0.62), 0.75, mode="over")
    return on_canvas(layer, is_apart=True)


def _terry(layer: Layer, shape: np.ndarray, colour: Colour) -> None:
    """Loops: short strokes, light and dark."""
    on, r = path(shape), np.random.RandomState(9)
    for _ in range(2600):
        x, y = r.uniform(-115, 108), r.uniform(-60, 340)
        if on.contains(x, y):
            tone = lighter(colour, 0.5) if r.rand() < 0.5 else darker(colour, 0.22)
            layer.ink(np.array([(x, y), (x + r.uniform(-2, 2), y + 2), (x + r.uniform(-2, 2), y + 5)]), 1.5, tone, 0.5, 0.2, 0.5,
                      mode="atop")


def _line(edge: tuple[Point, ...]) -> np.ndarray:
    return spline([(x * 60, y * 60) for x, y in edge])

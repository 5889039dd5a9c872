"""What a patient wears, holds and leans on: a bed gown, a whiteboard, and the bed.

Law: the board is written on, and cannot be read from there; what he writes stands in the text.
"""

from __future__ import annotations

import numpy as np

from bed import before, behind
from blend import Sheet, on_canvas
from canvas import Layer, Window
from cloth import dyed
from curves import Colour, darker, spline
from drape import fallen
from garments import SCRUBS, hem, round_neck, sleeve_end
from relief import CROWN, PER_METRE, SPINE, Patch, Piece
from wardrobe import Outfit, Wearer, dressed


def bed_gown(colour: Colour) -> Outfit:
    """A washed-out gown, and a whiteboard held before it."""

    def dress(w: Wearer) -> list[Sheet]:
        b = w.build
        neck = round_neck(b, -0.020, 0.096, 0.072)
        patches = [
            hem(b, SCRUBS, 0.026, line=0.34),
            Patch(lambda s: neck(s) > -0.016, 0, dyed(darker(colour, 0.14)), line=0.0),
        ]
        gown = Piece(
            fallen(b, w.stance, SCRUBS),
            dyed(colour),
            lambda s: neck(s) < 0,
            patches,
            outer=sleeve_end(b, SCRUBS) - 0.02,
        )
        sheets, _ = dressed(w, [gown], sleeve=0.25)
        at = SPINE, CROWN + (b.height - b.joint[2]) * PER_METRE
        return [*behind(*at), *sheets, *before(*at), _board(w)]

    return dress


def _board(w: Wearer) -> Sheet:
    """A child's whiteboard with something on it, its marker on a string; what it says stands in the text."""
    x, y = SPINE - 96, CROWN + (w.build.height - w.build.joint[2] + 0.110) * PER_METRE
    layer = Layer(Window(int(x) - 190, int(y) - 140, int(x) + 210, int(y) + 220))
    layer.c.save()
    layer.c.translate(x, y)
    layer.c.rotate(-7)
    layer.c.scale(0.86, 0.86)
    frame = spline(_BOARD, True, 2)
    layer.fill(spline([(a * 1.02 + 8, b * 1.02 + 12) for a, b in _BOARD], True, 2), "#241f33", 0.4, 8)
    layer.fill(frame, "#5b6f86")
    layer.fill(spline([(a * 0.93, b * 0.90) for a, b in _BOARD], True, 2), "#cfd2d6")
    layer.fill(spline([(-112, 10), (112, -30), (112, 78), (-112, 78)], True, 2), "#7e879c", 0.42, 16)
    layer.fill(spline([(-114, -76), (60, -76), (-114, 20)], True, 2), "#f2f2ee", 0.55, 14)
    _scrawl(layer)
    for x in (-84, 84):
        layer.ellipse(x, -70, 5.0, 5.0, "#5b6274", 0.8, 1.0)
    layer.outline(frame, 2.2, "#232b3a", 0.8, mode="over")
    layer.ink(spline([(84, -70), (106, -30), (112, 30), (96, 66)]), 3.0, "#8d5a4a", 0.95, 0.1, 0.1)
    marker = spline([(90, 62), (103, 60), (112, 122), (99, 125)], True, 3)
    layer.fill(spline([(96, 68), (109, 66), (118, 128), (105, 131)], True, 3), "#241f33", 0.4, 5)
    layer.fill(marker, "#dfe1e2")
    layer.fill(spline([(95, 96), (108, 94), (112, 122), (99, 125)], True, 3), "#2c4a7a")
    layer.outline(marker, 1.8, "#232b3a", 0.8, mode="over")
    layer.c.restore()
    return on_canvas(layer, is_apart=True)


def _scrawl(layer: Layer) -> None:
    """Capitals nobody can make out from there, over what a cuff has left of others."""
    r = np.random.default_rng(412)
    for y, right in ((-58, 60), (-24, 58), (8, 30)):
        layer.ink(spline([(-104, y + 14), (-40, y + 10), (right, y + 15)]), 17.0, "#aeb4c0", 0.20, 0.3, 0.3)
    for y, end, word in ((-56, 70, 5), (-33, 54, 3), (-10, 66, 6), (13, 30, 4)):
        x, n = -98.0, 0
        while x < end:
            for line in _CAPITALS[int(r.integers(len(_CAPITALS)))]:
                layer.ink(np.array([(x + 6.5 * a + r.uniform(-0.9, 0.9), y + 14 * b + r.uniform(-1.2, 1.2)) for a, b in line]), 2.6, "#262c3a", 0.85, 0.6, 0.6, 0.5)
            n += 1
            x += 9.0 + (7.0 if n % (word + 1) == word else 0.0)


_CAPITALS = (  # in a box one wide and one high
    (((0, 0), (0, 1)), ((1, 0), (1, 1)), ((0, 0.5), (1, 0.5))),
    (((0, 0), (0, 1)), ((0, 0), (1, 0)), ((0, 0.5), (0.8, 0.5)), ((0, 1), (1, 1))),
    (((0, 1), (0, 0)), ((0, 0), (1, 1)), ((1, 1), (1, 0))),
    (((0.5, 0), (0.5, 1)), ((0, 0), (1, 0))),
    (((0, 1), (0.5, 0)), ((0.5, 0), (1, 1)), ((0.25, 0.6), (0.75, 0.6))),
    (((0.9, 0.1), (0.4, 0), (0, 0.5), (0.4, 1), (0.9, 0.8), (0.9, 0.3)),),
    (((0, 0), (0, 1)), ((0, 1), (1, 1))),
)
_BOARD = ((-130, -84), (-124, -90), (124, -90), (130, -84), (130, 84), (124, 90), (-124, 90), (-130, 84))

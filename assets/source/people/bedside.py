"""What a patient wears, holds and leans on: a bed gown, a whiteboard, and the bed.

Law: the board is written on, too far off to be read: what he writes stands in the text, and in the close-ups.
"""

from __future__ import annotations

import math

from bed import before, behind
from blend import Sheet, on_canvas
from canvas import Layer, Window
from cloth import dyed
from curves import Colour, Point, darker, spline
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
    """A child's whiteboard, a few words on it, its marker on a string."""
    x, y = SPINE - 96, CROWN + (w.build.height - w.build.joint[2] + 0.110) * PER_METRE
    layer = Layer(Window(int(x) - 190, int(y) - 140, int(x) + 210, int(y) + 220))
    layer.c.save()
    layer.c.translate(x, y)
    layer.c.rotate(-7)
    layer.c.scale(0.86, 0.86)
    frame = spline(_BOARD, True, 2)
    layer.fill(spline([(a * 1.02 + 8, b * 1.02 + 12) for a, b in _BOARD], True, 2), "#241f33", 0.4, 8)
    layer.fill(frame, "#5b6f86")
    face = spline([(a * 0.93, b * 0.90) for a, b in _BOARD], True, 2)
    layer.fill(face, _WHITE)
    with layer.inside(face):
        layer.fill(spline([(-122, 20), (122, -40), (122, 84), (-122, 84)], True, 2), darker(_WHITE, 0.4), 0.42, 16, "atop")
        layer.fill(spline([(-124, -84), (60, -84), (-124, 10)], True, 2), "#f2f5f6", 0.60, 14, "atop")
        for y, start, end in _WORDS:
            layer.ink(spline(_hand(y, start, end)), 3.0, "#2b4a78", 0.80, 0.3, 0.3, 0.6)
    for x in (-1, 1):
        for y in (-1, 1):
            layer.fill(spline([(x * a, y * b) for a, b in ((126, 62), (126, 86), (94, 86))], True, 2), "#79838f")
    layer.outline(frame, 2.2, "#232b3a", 0.8, mode="over")
    layer.ink(spline([(84, -86), (100, -40), (108, 14), (96, 66)]), 3.0, "#c9b9a2", 0.95, 0.1, 0.1)
    marker = spline([(90, 62), (103, 60), (112, 122), (99, 125)], True, 3)
    layer.fill(spline([(96, 68), (109, 66), (118, 128), (105, 131)], True, 3), "#241f33", 0.4, 5)
    layer.fill(marker, "#dfe1e2")
    layer.fill(spline([(95, 96), (108, 94), (112, 122), (99, 125)], True, 3), "#2c4a7a")
    layer.outline(marker, 1.8, "#232b3a", 0.8, mode="over")
    layer.c.restore()
    return on_canvas(layer, is_apart=True)


_WHITE = "#ccd3d8"
_BOARD = ((-130, -84), (-124, -90), (124, -90), (130, -84), (130, 84), (124, 90), (-124, 90), (-130, 84))
_WORDS = ((-44, -98, -34), (-42, -14, 56), (0, -92, 10), (4, 30, 74), (44, -96, -50), (46, -30, 40))  # height, from where to where


def _hand(y: float, start: float, end: float) -> list[Point]:
    """A word as one sees it from the door: loops and strokes that are no letters."""
    out: list[Point] = []
    for i in range(round((end - start) / 1.9)):
        high = 4.5 + 2.0 * math.sin(0.9 * i + y) + (7.0 if math.sin(0.61 * i + 0.3 * y) > 0.82 else 0.0)
        out.append((start + 1.9 * i + 2.2 * math.sin(1.25 * i), y - high * math.cos(1.25 * i) - 0.3 * high))
    return out

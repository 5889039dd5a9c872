"""What a patient wears, holds and leans on: a bed gown, a whiteboard, and the bed.

Law: the board is seen from behind: what he writes stands in the text, and in the close-ups.
"""

from __future__ import annotations

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
    """A child's whiteboard from behind: he writes on the side that he sees; its marker hangs over the edge on a string."""
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
    layer.fill(face, _HARDBOARD)
    with layer.inside(face):
        layer.fill(spline([(-122, 20), (122, -40), (122, 84), (-122, 84)], True, 2), darker(_HARDBOARD, 0.5), 0.50, 18, "atop")
        layer.fill(spline([(-124, -84), (40, -84), (-124, 10)], True, 2), "#b58f68", 0.60, 16, "atop")
        for y, long, drop in _WEAVE:
            layer.ink(spline([(-110, y), (-110 + long * 0.5, y + drop), (-110 + long, y + 1)]), 1.6, "#4b3324", 0.22, 0.6, 0.6, 0.6)
        layer.fill(spline(_TAPE, True, 2), "#d9d2bd", 0.92)
        layer.fill(spline([(a + 2, b + 5) for a, b in _TAPE[2:]] + [_TAPE[3]], True, 2), "#3a2a22", 0.25, 3)
        layer.fill(spline([(a, b + 3) for a, b in _BOARD[:4]] + [(130, -70), (-130, -70)], True, 2), "#241f33", 0.30, 5)
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


_HARDBOARD = "#8f6c4e"
_BOARD = ((-130, -84), (-124, -90), (124, -90), (130, -84), (130, 84), (124, 90), (-124, 90), (-130, 84))
_TAPE = ((-34, -20), (38, -26), (42, 0), (-30, 6))
_WEAVE = ((-56, 150, 3), (-30, 90, -2), (8, 190, 2), (34, 120, -3), (58, 170, 2))

"""What a patient wears, holds and leans on: a bed gown, a whiteboard, and the bed.

Law: the board is seen from behind; what he writes stands in the text.
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
    """A child's whiteboard from behind: what he writes is between him and whoever stands at his bed."""
    x, y = SPINE - 96, CROWN + (w.build.height - w.build.joint[2] + 0.110) * PER_METRE
    layer = Layer(Window(int(x) - 190, int(y) - 140, int(x) + 210, int(y) + 220))
    layer.c.save()
    layer.c.translate(x, y)
    layer.c.rotate(-7)
    layer.c.scale(0.86, 0.86)
    frame = spline(_BOARD, True, 2)
    layer.fill(spline([(a * 1.02 + 8, b * 1.02 + 12) for a, b in _BOARD], True, 2), "#241f33", 0.4, 8)
    layer.fill(frame, "#5b6f86")
    layer.fill(spline([(a * 0.93, b * 0.90) for a, b in _BOARD], True, 2), "#a5875f")
    layer.fill(spline([(-112, 10), (112, -30), (112, 78), (-112, 78)], True, 2), "#6f5740", 0.30, 16)
    layer.fill(spline([(-114, -76), (60, -76), (-114, 20)], True, 2), "#c9ab80", 0.35, 14)
    for x in (-84, 84):
        layer.ellipse(x, -70, 5.0, 5.0, "#4d4136", 0.8, 1.0)
    layer.ink(spline([(-84, -68), (-40, -50), (30, -50), (84, -68)]), 2.6, "#e4e0d6", 0.9, 0.1, 0.1)
    layer.outline(frame, 2.2, "#232b3a", 0.8, mode="over")
    layer.c.restore()
    return on_canvas(layer, is_apart=True)


_BOARD = ((-130, -84), (-124, -90), (124, -90), (130, -84), (130, 84), (124, 90), (-124, 90), (-130, 84))

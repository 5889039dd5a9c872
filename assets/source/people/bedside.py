"""What a patient wears, holds and leans on: a bed gown, a whiteboard, and the bed.

Law: nothing on the board can be read; what he writes stands in the text.
"""

from __future__ import annotations

from bed import before, behind
from blend import Sheet, on_canvas
from canvas import Layer, Window
from cloth import dyed
from curves import Colour, darker, spline
from drape import fallen
from garments import SCRUBS, round_neck, sleeve_end
from relief import CROWN, PER_METRE, SPINE, Patch, Piece
from wardrobe import Outfit, Wearer, dressed


def bed_gown(colour: Colour) -> Outfit:
    """A washed-out gown, and a whiteboard held before it."""

    def dress(w: Wearer) -> list[Sheet]:
        b = w.build
        neck = round_neck(b, -0.020, 0.096, 0.072)
        patches = [
            Patch(lambda s: s.arm > 0.010, 2.5, line=0.5),
            Patch(lambda s: s.arm > sleeve_end(b, SCRUBS) - 0.026, 2.0, line=0.4),
            Patch(lambda s: neck(s) > -0.016, 2.0, dyed(darker(colour, 0.14)), line=0.6),
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
    """A child's whiteboard with a marker on a string, tilted to be read by somebody to the left."""
    x, y = SPINE - 96, CROWN + (w.build.height - w.build.joint[2] + 0.110) * PER_METRE
    layer = Layer(Window(int(x) - 190, int(y) - 140, int(x) + 210, int(y) + 220))
    layer.c.save()
    layer.c.translate(x, y)
    layer.c.rotate(-7)
    layer.c.scale(0.86, 0.86)
    frame = spline(_BOARD, True, 2)
    layer.fill(spline([(a * 1.02 + 8, b * 1.02 + 12) for a, b in _BOARD], True, 2), "#241f33", 0.4, 8)
    layer.fill(frame, "#5b6f86")
    layer.fill(spline([(a * 0.93, b * 0.90) for a, b in _BOARD], True, 2), "#eceef0")
    for row, width in enumerate((96, 70)):
        line = [(-86 + i * 9, -26 + row * 40 + (-7 if i % 2 else 6) + i % 3) for i in range(width // 7)]
        layer.ink(spline(line), 3.4, "#3c4560", 0.55, 0.1, 0.1, 1.0)
    layer.fill(spline([(40, -70), (118, -70), (118, 80), (84, 80)], True, 2), "#ffffff", 0.35, 10)
    layer.outline(frame, 2.2, "#232b3a", 0.8, mode="over")
    layer.c.restore()
    return on_canvas(layer)


_BOARD = ((-130, -84), (-124, -90), (124, -90), (130, -84), (130, 84), (124, 90), (-124, 90), (-130, 84))

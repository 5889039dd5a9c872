"""What a patient wears, holds and leans on: a bed gown, a whiteboard, a pillow.

Law: nothing on the board can be read; what he writes stands in the text.
"""

from __future__ import annotations

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
        return [_pillow(w), *sheets, _board(w)]

    return dress


def _pillow(w: Wearer) -> Sheet:
    """The pillow that he is propped on; a bed is told by it, the rest lies under the text."""
    x, y = SPINE + 26, CROWN + (w.build.height - w.build.joint[2] + 0.030) * PER_METRE
    layer = Layer(Window(int(x) - 300, int(y) - 260, int(x) + 300, int(y) + 400))
    layer.c.translate(x, y)
    layer.c.rotate(4)
    shape = spline(_PILLOW, True)
    layer.fill(shape, "#c4ccdb")
    with layer.inside(shape):
        layer.ellipse(-130, -130, 150, 80, "#eef0f2", 0.85, 30, "atop", turn=-16)
        layer.ellipse(0, 40, 170, 200, "#7f88a8", 0.55, 40, "atop")  # where he lies in it
        layer.ellipse(235, 90, 60, 220, "#8b93b0", 0.6, 26, "atop")
        for fold in _CREASES:
            layer.ink(spline(fold), 13, "#8d96b4", 0.55, 0.2, 0.8, 4, "atop")
            layer.ink(spline([(a - 4, b - 7) for a, b in fold]), 7, "#f5f5f4", 0.6, 0.2, 0.8, 2.5, "atop")
    layer.outline(shape, 2.0, "#565d84", 0.7, mode="over")
    layer.ink(spline(_HEM), 1.6, "#6d7598", 0.5, 0.2, 0.2)
    return on_canvas(layer)


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
_PILLOW = ((-250, -176), (-214, -188), (-120, -206), (0, -212), (130, -204), (214, -190), (246, -178), (240, -140), (252, -20),
           (250, 140), (262, 330), (-262, 330), (-250, 140), (-256, -20), (-242, -142))
_HEM = ((-232, -150), (-226, -20), (-228, 140), (-236, 320))
_CREASES = (
    ((-236, -168), (-190, -130), (-150, -110)),
    ((236, -168), (190, -136), (150, -122)),
    ((-60, -150), (-40, -110), (-44, -60)),
    ((140, -120), (118, -70), (124, -10)),
    ((-180, 20), (-140, 30), (-112, 60)),
    ((232, 20), (190, 36), (168, 70)),
)

"""What the chief wears: a white coat over a shirt and a tie.

Law: as every garment, cut and sewn in metres.
"""

from __future__ import annotations

from blend import Sheet
from curves import Colour
from garments import coat, lining
from uniforms import shirt
from wardrobe import Outfit, Wearer, dressed


def coat_over_tie(colour: Colour, tie: Colour) -> Outfit:
    """The coat of somebody who signs."""

    def dress(w: Wearer) -> list[Sheet]:
        sleeves = lining(w.build, w.stance, colour)
        pieces = [sleeves, *shirt(w.build, w.stance, colour, tie, under=True), *coat(w.build, w.stance)]
        return dressed(w, pieces)[0]

    return dress

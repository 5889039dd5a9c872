"""What the chief wears: a white coat over a shirt and a tie.

Law: as every garment, cut and sewn in metres.
"""

from __future__ import annotations

from blend import Sheet
from curves import Colour
from garments import coat, lining
from neckwear import closed
from uniforms import inner_shirt
from wardrobe import Outfit, Wearer, dressed


def coat_over_tie(colour: Colour, tie: Colour) -> Outfit:
    """The coat of somebody who signs."""

    def dress(w: Wearer) -> list[Sheet]:
        sleeves = lining(w.build, w.stance, colour)
        over = coat(w.build, w.stance)
        sheets, seen = dressed(w, [sleeves, *inner_shirt(w.build, w.stance, colour, tie), *over])
        return [*sheets, *closed(w, seen, colour, tie, over)]

    return dress

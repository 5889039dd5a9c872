"""What somebody wears who has just come from the shower: a towel round the neck.

Law: decent above the text box, and nothing is seen below it.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from blend import Sheet
from cloth import dyed
from curves import Colour
from drape import Cut, fallen
from garments import bare_arms
from relief import Patch, Piece, Spots
from wardrobe import Outfit, Wearer, dressed

TERRY = Cut(ease=0.016, sleeve_ease=0.012, hem=0.80, cuff=0.30, loose=0.010, stiff=1.4)


def towel(colour: Colour) -> Outfit:
    """Bare shoulders, and a towel whose ends hang down in front."""

    def dress(w: Wearer) -> list[Sheet]:
        j = w.build.joint[2]

        def covered(s: Spots) -> np.ndarray:
            low = j - np.where(s.x > 0, 0.290, 0.350)  # one end hangs lower
            return (abs(s.x) > 0.046) & (abs(s.x) < 0.122) & (s.z > low)

        terry, hem = dyed(colour), Patch(lambda s: abs(s.z - j + np.where(s.x > 0, 0.255, 0.315)) < 0.014, 2.0, line=0.5)
        under = Patch(covered, 6.0, terry, line=0.0)  # where the cloth has sunk into the breast
        body = replace(bare_arms(w.build, w.stance, w.face.skin, 0.0), keep=lambda s: s.arm < 0.20, patches=[under], over=3)
        cloth = Piece(fallen(w.build, w.stance, TERRY), terry, covered, [hem], over=70)
        return dressed(w, [body, cloth], sleeve=0.0)[0]

    return dress

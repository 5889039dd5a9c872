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
from relief import Patch, Piece
from wardrobe import Outfit, Wearer, dressed

TERRY = Cut(ease=0.016, sleeve_ease=0.012, hem=0.80, cuff=0.30, loose=0.010, stiff=1.4)


def towel(colour: Colour) -> Outfit:
    """Bare shoulders, and a towel whose ends hang down in front."""

    def dress(w: Wearer) -> list[Sheet]:
        j = w.build.joint[2]
        body = replace(bare_arms(w.build, w.stance, w.face.skin, 0.0), keep=lambda s: s.arm < 0.20)
        hem = Patch(lambda s: abs(s.z - j + np.where(s.x > 0, 0.255, 0.315)) < 0.014, 2.0, line=0.5)
        cloth = Piece(
            fallen(w.build, w.stance, TERRY),
            dyed(colour),
            lambda s: (abs(s.x) > 0.046) & (abs(s.x) < 0.122) & (s.z > j - np.where(s.x > 0, 0.290, 0.350)) & (s.arm < 0.012),
            [hem],
            over=70,
        )
        return dressed(w, [body, cloth], sleeve=0.0)[0]

    return dress

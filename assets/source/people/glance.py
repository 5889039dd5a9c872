"""Head and shoulders with the eyes elsewhere, for a picture of a place: `glance.py driver neutral 3.0 4 OUT.png`.

The numbers are added to the mood's `look_x` and `turn`. What is written has not seen the paint pass, and is twice the
size of the canvas: the painter of the places brushes it himself.
"""

from __future__ import annotations

import sys
from dataclasses import replace

import numpy as np
from PIL import Image

from cast import CAST
from layers import bust


def main() -> None:
    """Draw what the command line asks for."""
    name, mood, look, turn, out = sys.argv[1:]
    row = CAST[name].mood(mood)
    row = replace(row, look_x=row.look_x + float(look), turn=row.turn + float(turn))
    Image.fromarray((bust(CAST[name], row).clip(0, 1) * 255 + 0.5).astype(np.uint8), "RGBA").save(out)


if __name__ == "__main__":
    main()

"""A coat as it falls, and the body in it, for a close-up: `worn.py derek bowed OUT.npz`.

What is written: the points and triangles of `cloth` and `skin`; metres, their front towards -y, z up.
"""

from __future__ import annotations

import sys

import numpy as np

import drape
from cast import CAST
from garments import COAT
from mannequin import fitted
from stances import STANCES


def main() -> None:
    """Write what the command line asks for."""
    name, stance, out = sys.argv[1:]
    build = CAST[name].build
    held = fitted(build, STANCES[stance])
    cloth, skin = drape.fallen(build, held, COAT), drape.skin(build, held)
    np.savez(out, cloth=cloth.points, cloth_triangles=cloth.triangles, skin=skin.points, skin_triangles=skin.triangles)


if __name__ == "__main__":
    main()

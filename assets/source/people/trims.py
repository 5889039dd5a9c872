"""Short hair that is longer on the top than at the sides: one pattern, its top told by each person.

Law: the back and the sides lie close; what makes the person is the top, its locks and its hairline.
Units: face units.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from anatomy import Face
from barber import OVER_BROW, above_ear, ear_layer, far_temple, hairline, nape, sideburn, sides
from canvas import Layer, Pose, Window
from curves import Point
from person import Hair
from strands import Comb, Dye, Sheen, lock, sheet, single_hair

Line = Sequence[Point]
_BACK = ((-40, -140), (20, -160), (86, -142), (118, -94), (125, -30), (115, 18), (101, 44), (86, 50), (60, 30), (0, 0))
_NAPE = (
    ((60, -100), (108, -80), (124, -20), (113, 20), (95, 48)),
    ((70, -40), (96, -20), (104, 10), (96, 32), (84, 46)),
)
_SIDES = (
    ((54, -84), (82, -92), (109, -66), (123, -22), (121, 38)),
    ((62, -62), (84, -63), (105, -41), (115, -4), (114, 44)),
    ((70, -33), (84, -39), (98, -27), (108, 2), (105, 40)),
)


@dataclass(frozen=True, slots=True)
class Tuft:
    """One lock: its spine, width, and how much lighter (+) or darker (-) it is."""

    spine: Line
    width: float
    tone: float = 0.0


@dataclass(frozen=True, slots=True)
class Trim:
    """The top from the far temple to the near side; then what breaks it."""

    top: Sequence[Line]
    tones: Sequence[float]
    comb: Comb
    sheen: Sheen
    tufts: Sequence[Tuft] = ()
    strays: Sequence[Line] = ()
    sideburn: float = 20.0
    hairline: tuple[float, float, float, float] | None = None  # left, right, top, arch
    is_combed_back: bool = False  # the far temple is bare


def trimmed(dye: Dye, trim: Trim, face: Face, pose: Pose, window: Window, *over: Layer) -> Hair:
    """The nape behind; sides, top and locks before, then what is worn `over` the hair, and the ear."""
    behind = nape(pose, window, dye, _BACK, _NAPE)
    front = Layer(window, OVER_BROW, rim=0.55, soften=0.75).pose(pose)
    above_ear(front, dye)
    if not trim.is_combed_back:
        far_temple(front, face, dye, trim.comb.grey)
    sides(front, dye, _SIDES, [0.0, -0.08, -0.16])
    sideburn(front, dye, trim.sideburn)
    sheet(front, trim.top, dye, trim.comb, trim.sheen, trim.tones)
    for i, tuft in enumerate(trim.tufts):
        comb = Comb(22, 40 + i, (0.9, 3.4), 5, 0.45, 0.28, 0.93, grey=trim.comb.grey)
        lock(front, tuft.spine, tuft.width, dye, comb, trim.sheen, tuft.tone, (0.4, 1.0, 0.95, 0.6, 0.08), 0.36)
    for line in trim.strays:
        single_hair(front, line, 1.8, dye, 0.3)
    if trim.hairline:
        hairline(front, dye, *trim.hairline, 130)
    return Hair([behind], [front, *over, ear_layer(face, pose, window)])

"""What a hand holds: a telephone, dark or lit, and a folded sheet.

Law: a thing is flat boxes told in the hand's own frame, so it goes where the hand goes.
Units: metres; z runs to the fingertips, x to the thumb, and the palm looks to -y.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

import numpy as np

import palms
from cloth import dyed
from curves import Colour
from drape import Fall
from mannequin import Build, leaned, wrist
from relief import Patch, Piece, Spots
from stances import Arm, Stance


@dataclass(frozen=True, slots=True)
class Thing:
    """Where its middle is in the hand, how large it is, its colour, and what is on its face; paper is folded into `panels`."""

    middle: tuple[float, float, float]
    size: tuple[float, float, float]
    colour: Colour
    inset: Colour | None = None
    border: float = 0.0  # how broad it is round what is on the face
    panels: int = 1


_TILT = 0.16  # how far a panel of folded paper leans, in shares of its height
THINGS: dict[str, Thing] = {
    "phone": Thing((0.004, -0.030, 0.122), (0.070, 0.009, 0.146), "#23262e", "#343943", 0.012),
    "screen": Thing((0.004, -0.032, 0.158), (0.072, 0.009, 0.150), "#2b303a", "#a9c0dc", 0.007),
    "sheet": Thing((0.006, -0.034, 0.160), (0.118, 0.0024, 0.198), "#e2ded5", panels=3),
}


def held(build: Build, stance: Stance) -> list[Piece]:
    """What is in each hand."""
    return [_piece(build, stance, one, side) for one, side in ((stance.near, 1), (stance.far, -1)) if one.item]


def _piece(build: Build, stance: Stance, one: Arm, side: int) -> Piece:
    thing = THINGS[one.item]
    across, along = (thing.size[i] / 2 - thing.border for i in (0, 2))
    x, y, z = (v * build.hand for v in thing.middle)

    def on_face(s: Spots) -> np.ndarray:
        return (abs(s.x - x) < across) & (abs(s.z - z) < along) & (s.y < y)

    insets = [Patch(on_face, 0.0, dyed(thing.inset), line=0.35, width=1.2)] if thing.inset else []
    return Piece(_fall(build, stance, one, side, thing), dyed(thing.colour), None, insets, step=5.0, soft=2.0, hemmed=0.8)


def _fall(build: Build, stance: Stance, one: Arm, side: int, thing: Thing) -> Fall:
    """Six sides of each panel, each with corners of its own."""
    half, middle = np.array(thing.size) / 2, np.array(thing.middle)
    half[2] /= thing.panels
    points, normals, triangles = [], [], []
    for panel, axis, way in product(range(thing.panels), range(3), (-1, 1)):
        u, v = (i for i in range(3) if i != axis)
        up = np.array([0, 0, (2 * panel - thing.panels + 1) * half[2]])
        lean = _TILT * (panel % 2 * 2 - 1) if thing.panels > 1 else 0.0
        for a, b in ((-1, -1), (1, -1), (1, 1), (-1, 1)):
            corner = np.zeros(3)
            corner[axis], corner[u], corner[v] = way, a, b
            corner *= half
            points.append(middle + up + corner + [0, lean * corner[2], 0])
            normal = np.eye(3)[axis] * way
            normals.append(normal - [0, 0, lean * normal[1]])
        first = len(points) - 4
        a, b, c, d = range(first, first + 4)
        triangles += [(a, b, c), (a, c, d), (c, b, a), (d, c, a)]  # seen from either side
    rest = np.array(points) * build.hand
    at, way = wrist(build, one, side)
    point, palm = np.array(one.point or way, float), np.array(one.palm, float)
    now = palms.placed(rest, at, point, palm, side)
    turned = palms.placed(np.array(normals), np.zeros(3), point, palm, side)
    base = leaned(build, np.zeros((1, 3)), stance)
    return Fall(leaned(build, now, stance), (leaned(build, turned, stance) - base).astype(np.float32), rest.astype(np.float32),
                np.array(triangles, np.int32))

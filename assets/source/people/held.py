"""What a hand holds: a telephone, a folded sheet.

Law: a thing is a flat box told in the hand's own frame, so it goes where the hand goes.
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
from relief import Patch, Piece
from stances import Arm, Stance


@dataclass(frozen=True, slots=True)
class Thing:
    """Where its middle is in the hand, how large it is, its colour, and that of a part of the face at the palm."""

    middle: tuple[float, float, float]
    size: tuple[float, float, float]
    colour: Colour
    inset: Colour
    border: float  # how broad it is round the inset


THINGS: dict[str, Thing] = {
    "phone": Thing((0.004, -0.026, 0.108), (0.070, 0.009, 0.146), "#23262e", "#343943", 0.012),
    "sheet": Thing((-0.010, -0.043, 0.128), (0.095, 0.003, 0.132), "#d9d6cf", "#dedbd5", 0.050),
}


def held(build: Build, stance: Stance) -> list[Piece]:
    """What is in each hand."""
    return [_piece(build, stance, one, side) for one, side in ((stance.near, 1), (stance.far, -1)) if one.item]


def _piece(build: Build, stance: Stance, one: Arm, side: int) -> Piece:
    thing = THINGS[one.item]
    across, along = (thing.size[i] / 2 - thing.border for i in (0, 2))
    x, y, z = (v * build.hand for v in thing.middle)
    inset = Patch(lambda s: (s.y < y) & (abs(s.x - x) < across) & (abs(s.z - z) < along), 0.0, dyed(thing.inset), line=0.35, width=1.2)
    return Piece(_fall(build, stance, one, side, thing), dyed(thing.colour), None, [inset], step=5.0, soft=2.0, hemmed=0.8)


def _fall(build: Build, stance: Stance, one: Arm, side: int, thing: Thing) -> Fall:
    """Six sides of a box, each with corners of its own."""
    half, middle = np.array(thing.size) / 2, np.array(thing.middle)
    points, normals, triangles = [], [], []
    for axis, way in product(range(3), (-1, 1)):
        u, v = (i for i in range(3) if i != axis)
        for a, b in ((-1, -1), (1, -1), (1, 1), (-1, 1)):
            corner = np.zeros(3)
            corner[axis], corner[u], corner[v] = way, a, b
            points.append(middle + corner * half)
            normals.append(np.eye(3)[axis] * way)
        first = len(points) - 4
        triangles += [(first, first + 1, first + 2), (first, first + 2, first + 3)]
    rest = np.array(points) * build.hand
    at, way = wrist(build, one, side)
    point, palm = np.array(one.point or way, float), np.array(one.palm, float)
    now = palms.placed(rest, at, point, palm, side)
    turned = palms.placed(np.array(normals), np.zeros(3), point, palm, side)
    base = leaned(build, np.zeros((1, 3)), stance)
    return Fall(leaned(build, now, stance), (leaned(build, turned, stance) - base).astype(np.float32), rest.astype(np.float32),
                np.array(triangles, np.int32))

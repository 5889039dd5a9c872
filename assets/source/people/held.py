"""What a hand holds: a telephone, dark or lit, a folded sheet, a needle holder and forceps, a paper cup.

Law: a thing is flat boxes, or turned round the way the thumb points, told in the hand's own frame, so it goes where the hand goes.
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


@dataclass(frozen=True, slots=True)
class Turned:
    """What is round: its middle in the hand, how wide it is at which height (towards the thumb), and bands of other colours."""

    middle: tuple[float, float, float]
    rings: tuple[tuple[float, float], ...]  # height, radius
    colour: Colour
    bands: tuple[tuple[float, float, Colour], ...] = ()  # from, to


_AROUND = 36
_TILT = 0.16  # how far a panel of folded paper leans, in shares of its height
THINGS: dict[str, Thing | Turned] = {
    "phone": Thing((0.004, -0.030, 0.122), (0.070, 0.009, 0.146), "#23262e", "#343943", 0.012),
    "screen": Thing((0.004, -0.032, 0.158), (0.072, 0.009, 0.150), "#2b303a", "#a9c0dc", 0.007),
    "holder": Thing((0.012, -0.034, 0.185), (0.011, 0.008, 0.170), "#aab2b6"),
    "forceps": Thing((0.012, -0.034, 0.170), (0.009, 0.006, 0.130), "#b4bcc0"),
    "cup": Turned((0.004, -0.054, 0.070), ((-0.072, 0.0), (-0.072, 0.030), (0.058, 0.043), (0.059, 0.047), (0.069, 0.047), (0.076, 0.039), (0.076, 0.0)),
                  "#d9d3c6", ((-0.040, 0.030, "#8a6544"), (0.058, 0.1, "#e9e6df"))),
    "cone": Turned((0.004, -0.040, 0.070), ((-0.100, 0.0), (-0.096, 0.004), (0.076, 0.048), (0.076, 0.045), (0.066, 0.041)), "#dfe1e2"),
    "sheet": Thing((0.006, -0.034, 0.160), (0.118, 0.0024, 0.198), "#e2ded5", panels=3),
}


def held(build: Build, stance: Stance) -> list[Piece]:
    """What is in each hand."""
    return [_piece(build, stance, one, side) for one, side in ((stance.near, 1), (stance.far, -1)) if one.item]


def _piece(build: Build, stance: Stance, one: Arm, side: int) -> Piece:
    thing = THINGS[one.item]
    if isinstance(thing, Turned):
        bands = [Patch(lambda s, low=low, high=high: (s.x > low * build.hand) & (s.x < high * build.hand), 1.0, dyed(colour), line=0.4, width=1.1)  # type: ignore[misc]
                 for low, high, colour in thing.bands]
        return Piece(_placed(build, stance, one, side, *_turned(thing)), dyed(thing.colour), None, bands, step=5.0, soft=3.0, hemmed=0.8)
    across, along = (thing.size[i] / 2 - thing.border for i in (0, 2))
    x, y, z = (v * build.hand for v in thing.middle)

    def on_face(s: Spots) -> np.ndarray:
        return (abs(s.x - x) < across) & (abs(s.z - z) < along) & (s.y < y)

    insets = [Patch(on_face, 0.0, dyed(thing.inset), line=0.35, width=1.2)] if thing.inset else []
    return Piece(_placed(build, stance, one, side, *_boxes(thing)), dyed(thing.colour), None, insets, step=5.0, soft=2.0, hemmed=0.8)


Shape = tuple[np.ndarray, np.ndarray, np.ndarray]  # points, normals, triangles


def _turned(thing: Turned) -> Shape:
    """Rings of points round the axis of the thumb, each two joined."""
    heights, radii = np.array(thing.rings).T
    around = np.linspace(0, 2 * np.pi, _AROUND, endpoint=False)
    slopes = np.gradient(radii) / np.where(abs(np.gradient(heights)) < 1e-4, 1e-4, np.gradient(heights))
    points, normals, triangles = [], [], []
    for height, radius, slope in zip(heights, radii, slopes, strict=True):
        out = np.c_[np.full(_AROUND, -np.clip(slope, -4, 4)), np.cos(around), np.sin(around)]
        points.append(np.c_[np.full(_AROUND, height), radius * np.cos(around), radius * np.sin(around)] + thing.middle)
        normals.append(out / np.linalg.norm(out, axis=1)[:, None])
    for ring in range(len(heights) - 1):
        for i in range(_AROUND):
            a, b = ring * _AROUND + i, ring * _AROUND + (i + 1) % _AROUND
            c, d = a + _AROUND, b + _AROUND
            triangles += [(a, b, c), (b, d, c), (c, b, a), (c, d, b)]  # seen from either side
    return np.vstack(points), np.vstack(normals), np.array(triangles, np.int32)


def _boxes(thing: Thing) -> Shape:
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
    return np.array(points), np.array(normals), np.array(triangles, np.int32)


def _placed(build: Build, stance: Stance, one: Arm, side: int, points: np.ndarray, normals: np.ndarray, triangles: np.ndarray) -> Fall:
    """A shape where the hand is."""
    rest = points * build.hand
    at, way = wrist(build, one, side)
    point, palm = np.array(one.point or way, float), np.array(one.palm, float)
    now = palms.placed(rest, at, point, palm, side)
    turned = palms.placed(normals, np.zeros(3), point, palm, side)
    base = leaned(build, np.zeros((1, 3)), stance)
    return Fall(leaned(build, now, stance), (leaned(build, turned, stance) - base).astype(np.float32), rest.astype(np.float32), triangles)

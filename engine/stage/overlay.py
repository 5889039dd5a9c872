"""What moves in the picture of a place, and the marks it leaves there.

Law: lengths are pixels of a picture of 1920 by 1080. Which marks there are is a pure function of an overlay and of
seconds, in a file for each kind; how a mark is painted is none of their business.
"""

import zlib
from functools import lru_cache
from typing import Literal, NamedTuple

from engine.stage.chance import chance
from engine.stage.theme import Color

WIDE, HIGH = 1920, 1080
Points = tuple[tuple[int, int], ...]
Spot = tuple[float, float]
Box = tuple[int, int, int, int]
Shape = Literal["drop", "streak", "glow", "shade", "arm", "leaf"]
UNBOUNDED = ("flicker", "flame", "beacon", "wipers")  # told by points, not by outlines


def box_of(points: Points) -> Box:
    """Left, top, right and bottom of some points."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)


class Overlay(NamedTuple):
    """One thing that moves: what it is, where, how large, in which colour, after how many seconds it comes again."""

    kind: str
    areas: tuple[Points, ...]
    size: int = 0
    color: Color = (255, 255, 255)
    every: float = 1.0

    @property
    def points(self) -> Points:
        """Its first outline; of a spot its middle, of wipers what they turn about."""
        return self.areas[0]

    @property
    def box(self) -> Box:
        """Left, top, right and bottom of where it may leave marks."""
        reach = 0 if self.is_outlined else self.size
        left, top, right, bottom = box_of(tuple(point for area in self.areas for point in area))
        return left - reach, top - reach, right + reach, bottom + reach

    @property
    def is_outlined(self) -> bool:
        """Whether it has an inside."""
        return self.kind not in UNBOUNDED


class Mark(NamedTuple):
    """Something seen for a moment: its middle, its size, how strong from 0 to 1, and how it is turned.

    A leaf has a height, and falls between two cells of the picture: `of` is where their middles are.
    """

    shape: Shape
    x: float
    y: float
    size: float
    strength: float
    color: Color | None = None
    turned: float = 0.0
    high: float = 0.0
    of: tuple[Spot, Spot] = ((0.0, 0.0), (0.0, 0.0))


def dealt(overlay: Overlay, *numbers: int) -> float:
    """A number from 0 to 1 for one of its many things; overlays in other places are dealt others."""
    seed = _seed(overlay.areas)
    for number in numbers:
        seed = (seed * 1000003 + number + 1) & 0xFFFFFFFF
    return chance(seed)


def since(overlay: Overlay, seconds: float, length: float, *numbers: int) -> float:
    """How long ago it began this time, of what takes so long; below 0 where it is to come.

    When in its turn it begins is dealt by the turn and these numbers.
    """
    turn, within = divmod(seconds, overlay.every)
    return within - dealt(overlay, int(turn), *numbers) * max(0.0, overlay.every - length)


@lru_cache(maxsize=64)
def _seed(areas: tuple[Points, ...]) -> int:
    return zlib.crc32(repr(areas).encode())

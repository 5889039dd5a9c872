"""How near one is: which part of the place fills the canvas.

Law: a frame maps units of the place to units of the canvas, and nothing else knows how near one is.
"""

from collections.abc import Sequence
from typing import NamedTuple

import pygame

from engine.stage import theme
from engine.stage.tween import between


class Frame(NamedTuple):
    """So many times nearer; (left, top) is the point of the place at the corner of the canvas."""

    zoom: float
    left: float
    top: float

    def x(self, units: float) -> float:
        """Where a point of the place is across the canvas."""
        return (units - self.left) * self.zoom

    def y(self, units: float) -> float:
        """Where a point of the place is down the canvas."""
        return (units - self.top) * self.zoom

    def toward(self, other: "Frame", t: float) -> "Frame":
        """The frame on the way to another."""
        return Frame(*(between(a, b, t) for a, b in zip(self, other, strict=True)))

    def of(self, picture: pygame.Surface) -> pygame.Surface:
        """What it shows of a picture of the place, as large as that, out of focus."""
        wide, high = picture.get_size()
        corner = round(self.left * wide / theme.WIDTH), round(self.top * high / theme.HEIGHT)
        part = picture.subsurface(corner, (int(wide / self.zoom), int(high / self.zoom)))
        small = pygame.transform.smoothscale(part, (wide // 2, high // 2))
        soft = pygame.transform.gaussian_blur(small, max(1, round(theme.CLOSE_BLUR * wide / theme.WIDTH)))
        return pygame.transform.smoothscale(soft, (wide, high)).convert()


WIDE = Frame(1, 0, 0)


def close(people: Sequence[float]) -> Frame:
    """Nearer to the middle of those who stand there, within the picture; their hair is clear of the plates."""
    wide = theme.WIDTH / theme.CLOSE_ZOOM
    middle = (min(people) + max(people)) / 2 if people else theme.WIDTH / 2
    left = min(max(middle - wide / 2, 0.0), theme.WIDTH - wide)
    return Frame(theme.CLOSE_ZOOM, left, theme.EYES - (theme.EYES + theme.CLOSE_LOWER) / theme.CLOSE_ZOOM)

"""What stands before the people of a place: a table with its trays, a counter, the backs of seats.

Law: it has the frame of its place's picture, so that both register, and is painted in its light: nothing grades it.
"""

from typing import NamedTuple

import pygame

from engine.stage.assets import Assets, fitted
from engine.stage.sprites import PREMULTIPLIED


class Foreground(NamedTuple):
    """A picture, premultiplied and no larger than what is on it, and the pixel of the place where its corner is."""

    picture: pygame.Surface
    left: int
    top: int

    def draw(self, surface: pygame.Surface, left: int, top: int) -> None:
        """Over what is there, on a picture of the place whose corner is at (left, top)."""
        at = left + self.left, top + self.top
        surface.blit(self.picture, at, special_flags=PREMULTIPLIED)

    def cut_out(self, sheet: pygame.Surface, left: int, top: int) -> None:
        """Take its shape from a sheet whose corner is at (left, top) of the place."""
        sheet.blit(self.picture, (self.left - left, self.top - top), special_flags=pygame.BLEND_RGBA_SUB)


def foreground(assets: Assets, name: str, size: tuple[int, int]) -> Foreground | None:
    """The foreground of that name for a place of so many pixels; None where there is none."""
    picture = assets.picture("places", name)
    if picture is None:
        return None
    whole = fitted(picture.convert_alpha().premul_alpha(), size)
    box = whole.get_bounding_rect()
    return Foreground(whole.subsurface(box).copy(), *box.topleft)

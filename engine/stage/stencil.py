"""Where an overlay may show: inside its outline, and where nobody and nothing stands before it.

Law: nothing is ever drawn outside a stencil; it is as exact as a pixel, with a soft edge.
"""

from collections.abc import Sequence
from typing import NamedTuple

import pygame

from engine.stage.canvas import Canvas
from engine.stage.company import Company
from engine.stage.overlay import WIDE, Box, Overlay, Points

KEEP = 4
Area = pygame.Rect


class Stencil(NamedTuple):
    """A sheet, premultiplied white where marks show, and its area of the canvas in pixels."""

    sheet: pygame.Surface
    area: Area

    def cut(self, mark: pygame.Surface, area: Area) -> None:
        """Take from a picture in this area, all of it inside, what does not show."""
        mark.blit(
            self.sheet, (0, 0), area.move(-self.area.x, -self.area.y), special_flags=pygame.BLEND_RGBA_MULT
        )


class Stencils:
    """The stencils of a place's overlays, in their order, for whoever stands there."""

    def __init__(self, overlays: tuple[Overlay, ...]) -> None:
        self.overlays = overlays
        self._outlines: dict[tuple[int, int], list[Stencil]] = {}
        self._made: dict[tuple[object, ...], list[Stencil]] = {}

    def of(self, canvas: Canvas, company: Company) -> list[Stencil]:
        """One for each overlay."""
        key = canvas.size, *company[1:]
        if key not in self._made:
            while len(self._made) >= KEEP:
                del self._made[next(iter(self._made))]
            self._made[key] = [_before(canvas, company, outline) for outline in self._outline(canvas)]
        return self._made[key]

    def _outline(self, canvas: Canvas) -> list[Stencil]:
        if canvas.size not in self._outlines:
            glass = [area for overlay in self.overlays if overlay.kind == "drops" for area in overlay.areas]
            self._outlines = {
                canvas.size: [
                    _outlined(canvas, overlay.box, _outlines(overlay, glass)) for overlay in self.overlays
                ]
            }
        return self._outlines[canvas.size]


def _outlines(overlay: Overlay, glass: Sequence[Points]) -> Sequence[Points]:
    """What it stays in: wipers in the glass of their place, a spot in nothing."""
    if overlay.kind == "wipers":
        return glass
    return overlay.areas if overlay.is_outlined else ()


def _outlined(canvas: Canvas, box: Box, panes: Sequence[Points]) -> Stencil:
    """What lies inside any of the panes; all of the box, where there are none."""
    scale = canvas.size[0] / WIDE
    left, top, right, bottom = (round(side * scale) for side in box)
    area = Area(left, top, right - left, bottom - top).clip((0, 0), canvas.size)
    sheet = pygame.Surface(area.size, pygame.SRCALPHA)
    sheet.fill((255, 255, 255, 0 if panes else 255))
    for points in panes:
        corners = [(x * scale - area.x, y * scale - area.y) for x, y in points]
        pygame.draw.polygon(sheet, (255, 255, 255, 255), corners)
    return Stencil(_softened(sheet) if panes else sheet, area)


def _softened(sheet: pygame.Surface) -> pygame.Surface:
    size = sheet.get_size()
    half = max(1, size[0] // 2), max(1, size[1] // 2)
    return pygame.transform.smoothscale(pygame.transform.smoothscale(sheet, half), size)


def _before(canvas: Canvas, company: Company, outline: Stencil) -> Stencil:
    """The outline without those, and that, which stand before it."""
    sheet = outline.sheet.copy()
    company.cut_out(sheet, canvas, *outline.area.topleft)
    sheet.fill((255, 255, 255, 0), special_flags=pygame.BLEND_RGBA_MAX)
    return Stencil(sheet.premul_alpha(), outline.area)

"""One logical canvas of 1280 by 720 units on a surface of any size.

Law: callers speak units; only this file and what rasterises for it speak pixels.
"""

from collections.abc import Iterator

import pygame

from engine.stage import fonts, theme
from engine.stage.strange import strange
from engine.stage.taste import Taste
from engine.stage.theme import Color, Style, Tint

Rect = pygame.FRect
Picture = pygame.Surface
KEEP_PIXELS = 2_000_000
WHOLE = Rect(0, 0, theme.WIDTH, theme.HEIGHT)


class Damage:
    """What must be drawn again: rectangles in units, a few at most."""

    def __init__(self) -> None:
        self.rects: list[Rect] = [Rect(WHOLE)]

    def __bool__(self) -> bool:
        return bool(self.rects)

    def all(self) -> None:
        """Everything."""
        self.rects = [Rect(WHOLE)]

    def add(self, rect: Rect) -> None:
        """This rectangle; rectangles that touch become one."""
        new = Rect(rect)
        apart = []
        for other in self.rects:
            if new.colliderect(other):
                new = new.union(other)
            else:
                apart.append(other)
        self.rects = [*apart, new]

    def take(self) -> list[Rect]:
        """All of it, which is then settled."""
        taken, self.rects = self.rects, []
        return taken


class Canvas:
    """Draws in units on a surface, to a reader's taste; `scale` is pixels a unit."""

    def __init__(self, surface: pygame.Surface, taste: Taste = Taste()) -> None:  # noqa: B008
        self.surface, self.taste = surface, taste
        width, height = surface.get_size()
        self.scale = min(width / theme.WIDTH, height / theme.HEIGHT)
        self.size = self.px(theme.WIDTH), self.px(theme.HEIGHT)
        self.left = (width - self.size[0]) // 2
        self.top = (height - self.size[1]) // 2

    def px(self, units: float) -> int:
        """A length in pixels."""
        return round(units * self.scale)

    def area(self, rect: Rect) -> pygame.Rect:
        """The pixels of a rectangle; neighbours meet without a gap."""
        left, top = self.at(rect.x, rect.y)
        right, bottom = self.at(rect.x + rect.w, rect.y + rect.h)
        return pygame.Rect(left, top, right - left, bottom - top)

    def at(self, x: float, y: float) -> tuple[int, int]:
        """The pixel of a point."""
        return self.left + self.px(x), self.top + self.px(y)

    def units(self, x: float, y: float) -> tuple[float, float]:
        """The point of a pixel."""
        return (x - self.left) / self.scale, (y - self.top) / self.scale

    def clipped(self, rects: list[Rect]) -> Iterator[None]:
        """Once for each rectangle, drawing is confined to it."""
        for rect in rects:
            self.surface.set_clip(self.area(rect).inflate(2, 2).clip(self.area(WHOLE)))
            yield
        self.surface.set_clip(None)

    def letterbox(self) -> None:
        """Darken what lies outside the canvas."""
        if self.surface.get_size() != self.size:
            self.surface.set_clip(None)
            self.surface.fill(theme.LETTERBOX)

    def blit(self, picture: pygame.Surface, x: float, y: float) -> None:
        """Put a picture, already in pixels, with its corner at a point."""
        self.surface.blit(picture, self.at(x, y))

    def fill(self, rect: Rect, color: Color) -> None:
        """An even rectangle."""
        self.surface.fill(self.taste.ground(color), self.area(rect))

    def panel(
        self, rect: Rect, fill: Tint, edge: Tint | None = None, radius: float = 0, top: Tint | None = None
    ) -> None:
        """A pane of tinted glass; with `top` it goes from that tint down to `fill`."""
        area = self.area(rect)
        taste = self.taste
        if not (edge or radius or top):
            self._tint(area, taste.fill(fill))
            return
        line = max(1, self.px(taste.edge_width))
        glass = taste.fill(fill), taste.edge(edge), self.px(radius), taste.fill(top) if top else None
        self.surface.blit(_pane(area.size, *glass, line), area)

    def _tint(self, area: pygame.Rect, tint: Tint) -> None:
        """An even pane needs no picture: what is there keeps its share, and the tint's is added.

        Such a fill knows nothing of the surface's clip.
        """
        *color, strength = tint
        area = area.clip(self.surface.get_clip())
        self.surface.fill([255 - strength] * 3, area, pygame.BLEND_RGB_MULT)
        self.surface.fill([part * strength // 255 for part in color], area, pygame.BLEND_RGB_ADD)

    def wash(self, color: Color, strength: float) -> None:
        """Lay a colour over everything, from 0 not at all to 1 wholly."""
        sheet = pygame.Surface(self.size)
        sheet.fill(color)
        sheet.set_alpha(round(255 * strength))
        self.blit(sheet, 0, 0)

    def dim(self, shade: Color) -> None:
        """Darken everything: each colour keeps its share of `shade`."""
        self.surface.fill(shade, self.area(WHOLE), special_flags=pygame.BLEND_RGB_MULT)

    def shift(self, x: float, y: float) -> None:
        """Move what has been drawn; its edges stay behind."""
        self.surface.blit(self.surface.copy(), (self.px(x), self.px(y)))

    def text(self, words: str, x: float, y: float, style: Style, color: Color, align: float = 0) -> float:
        """A single line of type with its top at `y`; `align` 0 left, 0.5 centre, 1 right."""
        style = self.taste.style(style)
        picture = fonts.label(words, style.face, self.px(style.size), self.taste.color(color))
        left, top = self.at(x, y)
        self.surface.blit(picture, (left - round(picture.get_width() * align), top))
        return picture.get_width() / self.scale

    def width(self, words: str, style: Style) -> float:
        """How wide a single line of type is."""
        style = self.taste.style(style)
        face = fonts.font(style.face, self.px(style.size), strange(words))
        return face.size(fonts.as_set(words))[0] / self.scale


_panes: dict[tuple[object, ...], pygame.Surface] = {}


def _pane(
    size: tuple[int, int], fill: Tint, edge: Tint | None, radius: int, top: Tint | None, line: int
) -> pygame.Surface:
    key = (size, fill, edge, radius, top, line)
    if key not in _panes:
        if sum(pane.get_width() * pane.get_height() for pane in _panes.values()) > KEEP_PIXELS:
            _panes.clear()
        _panes[key] = _paint_pane(size, fill, edge, radius, top, line)
    return _panes[key]


def _paint_pane(
    size: tuple[int, int], fill: Tint, edge: Tint | None, radius: int, top: Tint | None, line: int
) -> pygame.Surface:
    pane = pygame.Surface(size, pygame.SRCALPHA)
    pygame.draw.rect(pane, (255, 255, 255, 255), pane.get_rect(), border_radius=radius)
    tint = pygame.Surface((1, 2), pygame.SRCALPHA)
    tint.set_at((0, 0), top or fill)
    tint.set_at((0, 1), fill)
    pane.blit(pygame.transform.smoothscale(tint, size), (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    if edge:
        rim = pygame.Surface(size, pygame.SRCALPHA)
        pygame.draw.rect(rim, edge, rim.get_rect(), line, border_radius=radius)
        pane.blit(rim, (0, 0))
    return pane

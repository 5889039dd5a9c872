"""The face of the game: a split-flap departure board, drawn by code.

Law: what a cell shows is a pure function of the letters it had, the letters it gets and the time since.
A board at rest costs nothing: `is_moving` is False and its cells are kept pictures.
"""

from functools import lru_cache
from typing import NamedTuple

import pygame

from engine.stage import fonts, theme
from engine.stage.canvas import Canvas, Rect
from engine.stage.theme import Color
from engine.stage.tween import fall

LETTERS = " ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:"


class Flap(NamedTuple):
    """A cell between two letters: `turned` is how far the flap has fallen."""

    letter: str
    next: str
    turned: float


def flap_at(old: str, new: str, column: int, seconds: float) -> Flap:
    """What a cell shows so long after its letter was changed; cells further right start later."""
    steps = _way(old, new)
    age = (seconds - column * theme.FLAP_STAGGER_SECONDS) / theme.FLAP_SECONDS
    if len(steps) == 1 or age >= len(steps) - 1:
        return Flap(new, new, 0)
    if age <= 0:
        return Flap(old, old, 0)
    index = int(age)
    return Flap(steps[index], steps[index + 1], age - index)


def seconds_to_turn(old: str, new: str) -> float:
    """How long a row takes from one text to the other."""
    turning = [
        column * theme.FLAP_STAGGER_SECONDS + (len(_way(a, b)) - 1) * theme.FLAP_SECONDS
        for column, (a, b) in enumerate(zip(old, new, strict=True))
        if a != b
    ]
    return max(turning, default=0.0)


class Board:
    """Rows of cells; `cell` is the height of one in units."""

    def __init__(self, columns: int, rows: int, cell: float, letters: Color = theme.AMBER) -> None:
        self.columns, self.rows, self.cell, self.letters = columns, rows, cell, letters
        self.old = [" " * columns] * rows
        self.new = list(self.old)
        self.seconds = 0.0
        self._length = 0.0

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in units."""
        return self.columns * self._pitch, self.rows * self.cell * (1 + theme.CELL_GAP * 1.6)

    @property
    def is_moving(self) -> bool:
        """Whether any flap is still falling."""
        return self.seconds < self._length

    @property
    def _pitch(self) -> float:
        return self.cell * (theme.CELL_SHAPE + theme.CELL_GAP)

    def turn(self, lines: list[str], at_once: bool = False) -> None:
        """Let the flaps fall to these lines, centred row by row."""
        fitted = [line.upper()[: self.columns].center(self.columns) for line in lines[: self.rows]]
        fitted += [" " * self.columns] * (self.rows - len(fitted))
        if fitted == self.new:
            return
        self.old, self.new = ([*fitted], fitted) if at_once else (self.new, fitted)
        self.seconds = 0.0
        self._length = max(seconds_to_turn(a, b) for a, b in zip(self.old, self.new, strict=True))

    def finish(self) -> None:
        """Bring all flaps to rest."""
        self.seconds = self._length

    def update(self, dt: float) -> bool:
        """Let time pass; True where that changed something."""
        was_moving = self.is_moving
        self.seconds += dt if was_moving else 0
        return was_moving

    def rect(self, x: float, y: float) -> Rect:
        """Where it is when drawn there."""
        return Rect(x, y, *self.size)

    def draw(self, canvas: Canvas, x: float, y: float) -> None:
        """All cells, the first with its corner there."""
        size = (canvas.px(self.cell * theme.CELL_SHAPE), canvas.px(self.cell))
        for row, (old, new) in enumerate(zip(self.old, self.new, strict=True)):
            top = y + row * self.cell * (1 + theme.CELL_GAP * 1.6)
            for column in range(self.columns):
                flap = flap_at(old[column], new[column], column, self.seconds)
                _draw_cell(canvas, flap, canvas.at(x + column * self._pitch, top), size, self.letters)


def _way(old: str, new: str) -> list[str]:
    """The letters that pass on the way, never many."""
    if old == new:
        return [new]
    end = LETTERS.find(new)
    before = [LETTERS[(end - back) % len(LETTERS)] for back in range(theme.FLAP_STEPS - 1, 0, -1)]
    return [old, *(letter for letter in before if letter not in (old, new)), new]


def _draw_cell(canvas: Canvas, flap: Flap, at: tuple[int, int], size: tuple[int, int], color: Color) -> None:
    rest = cell(flap.letter, size, color)
    if flap.turned <= 0:
        canvas.surface.blit(rest, at)
        return
    (left, top), (width, height) = at, size
    half = height // 2
    coming = cell(flap.next, size, color)
    canvas.surface.blit(coming, at, (0, 0, width, half))
    canvas.surface.blit(rest, (left, top + half), (0, half, width, height - half))
    fallen = fall(flap.turned)
    if fallen < 0.5:
        tall = max(1, round(half * (1 - 2 * fallen)))
        leaf = pygame.transform.scale(rest.subsurface((0, 0, width, half)), (width, tall))
        canvas.surface.blit(leaf, (left, top + half - tall))
    else:
        tall = max(1, round((height - half) * (2 * fallen - 1)))
        leaf = pygame.transform.scale(coming.subsurface((0, half, width, height - half)), (width, tall))
        canvas.surface.blit(leaf, (left, top + half))


@lru_cache(maxsize=400)
def cell(letter: str, size: tuple[int, int], color: Color) -> pygame.Surface:
    """A cell at rest: two dark leaves, the letter across both, the hinge between."""
    width, height = size
    half = height // 2
    leaf = pygame.Surface(size, pygame.SRCALPHA)
    radius = max(1, height // 14)
    pygame.draw.rect(leaf, theme.CELL_LOW, leaf.get_rect(), border_radius=radius)
    pygame.draw.rect(
        leaf, theme.CELL, (0, 0, width, half), border_top_left_radius=radius, border_top_right_radius=radius
    )
    if letter != " ":
        _print(leaf, letter, color)
    shade = pygame.Surface((width, height - half), pygame.SRCALPHA)
    shade.fill((0, 0, 0, 34))
    leaf.blit(shade, (0, half))
    line = max(1, round(height / 48))
    leaf.fill(theme.HINGE, (0, half - line // 2, width, line))
    pin = max(1, height // 9)
    leaf.fill(theme.CELL_EDGE, (0, half - pin // 2, max(1, width // 16), pin))
    leaf.fill(theme.CELL_EDGE, (width - max(1, width // 16), half - pin // 2, max(1, width // 16), pin))
    return leaf.convert_alpha()


def _print(leaf: pygame.Surface, letter: str, color: Color) -> None:
    """The letter, condensed to the cell and set on its middle by its capital height."""
    width, height = leaf.get_size()
    face = fonts.font("sans_semibold", round(height * 1.06))
    glyph = fonts.printed(face, letter, color)
    box = glyph.get_bounding_rect()
    capital = face.render("H", True, color).get_bounding_rect()
    room = round(width * 0.74)
    narrow = min(round(box.w * 0.8), room)
    if box.w and box.h:
        picture = pygame.transform.smoothscale(glyph.subsurface(box).premul_alpha(), (max(1, narrow), box.h))
        top = round((height - capital.h) / 2 - height * 0.02) + box.y - capital.y
        leaf.blit(picture, ((width - narrow) // 2, top), special_flags=pygame.BLEND_PREMULTIPLIED)

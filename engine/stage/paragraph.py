"""A paragraph on the canvas: set once for the canvas's scale, shown up to a letter.

Law: setting happens whole; showing more of it only blits more of the same pictures.
"""

import re
from collections.abc import Callable, Sequence

import pygame

from engine.stage import fonts, theme
from engine.stage.canvas import Canvas, Rect
from engine.stage.strange import strange
from engine.stage.taste import Taste
from engine.stage.text import Line, Piece, Runs, balanced, wrap
from engine.stage.theme import Color, Style

Moved = Callable[[int], tuple[float, float]]
SHRINK_STEP = 0.93
LEAST_SHRINK = 0.3


class Paragraph:
    """Runs of text in one style and colour, wrapped to a width in units."""

    def __init__(
        self, runs: Runs, style: Style, color: Color, width: float, is_balanced: bool = False
    ) -> None:
        self.style, self.color, self.width = style, color, width
        self.shrink = 1.0
        self._wanted = style, color
        self.runs = [(_set_apostrophes(text), emphasis) for text, emphasis in runs]
        self._set = balanced if is_balanced else wrap
        self.plain = "".join(text for text, _ in runs)
        self._strange = strange(self.plain)
        self._scale = 0.0
        self._key: tuple[float, float, float, Taste] | None = None
        self._lines: tuple[Line, ...] = ()
        self._pictures: list[list[pygame.Surface]] = []

    def lines(self, canvas: Canvas) -> tuple[Line, ...]:
        """Its lines at the canvas's scale, in the reader's taste."""
        key = (self.width, self.shrink, canvas.scale, canvas.taste)
        if self._key != key:
            self._key, self._scale = key, canvas.scale
            style, color = self._wanted
            face, size, leading = canvas.taste.style(style)
            self.style = Style(face, size * self.shrink, leading * self.shrink)
            self.color = canvas.taste.color(color)
            self._lines = self._set(self.runs, self.width * canvas.scale, self._measure)
            self._pictures = [
                [self._render(piece.text, piece.emphasis) for piece in line.pieces] for line in self._lines
            ]
        return self._lines

    def fit(self, canvas: Canvas, tallest: float) -> None:
        """Be set smaller until it is no taller than this; what is far too tall is set smallest at once."""
        self.shrink = 1.0
        if self.height(canvas) * LEAST_SHRINK**2 > 2 * tallest:
            self.shrink = LEAST_SHRINK
        while self.height(canvas) > tallest and self.shrink > LEAST_SHRINK:
            self.shrink *= SHRINK_STEP

    def height(self, canvas: Canvas) -> float:
        """How tall it is, in units."""
        return len(self.lines(canvas)) * self.style.leading

    def inked(self, canvas: Canvas) -> float:
        """How tall its type is: what a reader wants free between lines is not wanted below the last."""
        tall = self.height(canvas)
        return tall - max(0.0, self.style.leading - self.style.size * theme.LINE_OF_SIZE)

    def widest(self, canvas: Canvas) -> float:
        """How wide its widest line is, in units."""
        return max((self._wide(line) for line in self.lines(canvas)), default=0.0) / self._scale

    def draw(
        self,
        canvas: Canvas,
        x: float,
        y: float,
        shown: int | None = None,
        align: float = 0,
        moved: Moved | None = None,
    ) -> None:
        """Its first `shown` letters, or all; `align` moves each line within the width, `moved` single letters."""
        for index, line in enumerate(self.lines(canvas)):
            if shown is not None and line.start >= shown:
                return
            left = x
            if align:
                left += (self.width - self._wide(line) / canvas.scale) * align
            self._draw_line(canvas, index, left, y + index * self.style.leading, shown, moved)

    def rect(self, canvas: Canvas, x: float, y: float, first: int, last: int) -> Rect:
        """Where the lines are on which the letters from `first` to `last` stand."""
        rows = [
            index
            for index, line in enumerate(self.lines(canvas))
            if line.start <= last and line.start + line.length >= first
        ]
        leading = self.style.leading
        return (
            Rect(x - 4, y + rows[0] * leading, self.width + 8, len(rows) * leading)
            if rows
            else Rect(x, y, 0, 0)
        )

    def _draw_line(
        self, canvas: Canvas, index: int, x: float, y: float, shown: int | None, moved: Moved | None
    ) -> None:
        line = self._lines[index]
        left, top = canvas.at(x, y)
        rest = line.length if shown is None else min(shown - line.start, line.length)
        for piece, picture in zip(line.pieces, self._pictures[index], strict=True):
            if rest <= 0:
                return
            width = picture.get_width()
            if rest < len(piece.text):
                width = round(self._measure(piece.text[:rest], piece.emphasis))
            at = left + round(piece.x), top
            if moved is None:
                canvas.surface.blit(picture, at, (0, 0, width, picture.get_height()))
            else:
                first = line.start + min(line.length, shown or line.length) - rest
                self._draw_letters(canvas, piece, picture, at, first, min(rest, len(piece.text)), moved)
            rest -= len(piece.text)

    def _draw_letters(
        self,
        canvas: Canvas,
        piece: Piece,
        picture: pygame.Surface,
        at: tuple[int, int],
        first: int,
        count: int,
        moved: Moved,
    ) -> None:
        """The letters of a piece one by one, cut from its picture, each where it has moved to."""
        edge = 0
        for number in range(count):
            before, edge = edge, round(self._measure(piece.text[: number + 1], piece.emphasis))
            right, down = moved(first + number)
            spot = at[0] + before + canvas.px(right), at[1] + canvas.px(down)
            canvas.surface.blit(picture, spot, (before, 0, edge - before, picture.get_height()))

    def _wide(self, line: Line) -> float:
        last = line.pieces[-1] if line.pieces else None
        return last.x + self._measure(last.text.rstrip(), last.emphasis) if last else 0.0

    def _font(self, emphasis: bool) -> pygame.font.Font:
        face, size = fonts.style(self.style.face, emphasis), round(self.style.size * self._scale)
        return fonts.font(face, size, self._strange)

    def _measure(self, words: str, emphasis: bool) -> float:
        return self._font(emphasis).size(fonts.as_set(words))[0]

    def _render(self, words: str, emphasis: bool) -> pygame.Surface:
        return fonts.printed(self._font(emphasis), words, self.color)


def fit_alike(paragraphs: Sequence[Paragraph], fits: Callable[[], bool]) -> None:
    """Set all of them smaller alike until they fit."""
    shrink = 1.0
    for paragraph in paragraphs:
        paragraph.shrink = shrink
    while not fits() and shrink > LEAST_SHRINK:
        shrink *= SHRINK_STEP
        for paragraph in paragraphs:
            paragraph.shrink = shrink


def _set_apostrophes(words: str) -> str:
    """Typewriter apostrophes as a printer sets them, letter for letter."""
    return re.sub(r"(?<=\w)'", "’", words)

"""A sentence over whatever is on screen: what a reload did, or the problem that keeps the old story running.

Law: covers nothing one has to click; a problem stays until it is mended, news goes by itself.
"""

from typing import NamedTuple

from engine.stage import theme
from engine.stage.canvas import Canvas, Rect
from engine.stage.paragraph import Paragraph
from engine.story.problem import Problem

NEWS_SECONDS = 4.0
TOLD_SECONDS = 1.6
LETTER_SECONDS = 0.05
LEFT, RIGHT, PADDING = 200, 1036, 18
TOP, BELOW, BESIDE = 16, 70, 300
LONGEST = 96


class Line(NamedTuple):
    """A line of a notice, in a colour; `caret` marks the character at that index."""

    words: str
    color: theme.Color
    caret: int | None = None


class Notice:
    """Some lines, and how long they stay; `left` None means until something else is said."""

    def __init__(self, lines: list[Line], left: float | None) -> None:
        self.lines, self.left = lines, left

    @property
    def is_over(self) -> bool:
        """Whether its time has passed."""
        return self.left is not None and self.left <= 0

    def update(self, dt: float) -> None:
        """So many seconds have passed."""
        if self.left is not None:
            self.left -= dt

    def draw(self, canvas: Canvas) -> None:
        """A pane at the top, between the scene's name and the clock, or below them where it is wide."""
        most = RIGHT - LEFT - 2 * PADDING
        wide = min(most, max(canvas.width(line.words, theme.NOTICE) for line in self.lines) + 1)
        words = [Paragraph([(line.words, False)], theme.NOTICE, line.color, wide) for line in self.lines]
        tall = sum(paragraph.height(canvas) for paragraph in words)
        left = (LEFT + RIGHT - wide) / 2 - PADDING
        pane = Rect(left, TOP if left > BESIDE else BELOW, wide + 2 * PADDING, tall + 20)
        canvas.panel(pane, theme.PANEL, theme.PANEL_EDGE, 8)
        y = pane.y + 9
        for line, paragraph in zip(self.lines, words, strict=True):
            paragraph.draw(canvas, pane.x + PADDING, y)
            if line.caret is not None:
                _draw_caret(canvas, line.words, line.caret, pane.x + PADDING, y + paragraph.style.leading - 3)
            y += paragraph.height(canvas)


def _draw_caret(canvas: Canvas, words: str, caret: int, x: float, y: float) -> None:
    before = canvas.width(words[:caret], theme.NOTICE)
    under = canvas.width(words[caret : caret + 1] or "m", theme.NOTICE)
    canvas.fill(Rect(x + before, y, max(6, under), 2), theme.AMBER)


def news(words: str) -> Notice:
    """Something good to know for a while."""
    return Notice([Line(words, theme.TEXT)], NEWS_SECONDS)


def told(words: str, is_warning: bool = False) -> Notice:
    """A sentence for the player, for as long as it takes to read."""
    line = Line(words, theme.WARNING if is_warning else theme.TEXT)
    return Notice([line], TOLD_SECONDS + len(words) * LETTER_SECONDS)


def trouble(problems: list[Problem]) -> Notice:
    """The first problem with its line and caret; how many more there are."""
    problem, more = problems[0], len(problems) - 1
    where = problem.position
    lines = [
        Line(f"{where.file}:{where.line}:{where.column}  {problem.code}  {problem.message}", theme.WARNING)
    ]
    if problem.excerpt.strip():
        bare = problem.excerpt.lstrip()
        at = max(0, where.column - 1 - (len(problem.excerpt) - len(bare)))
        start = max(0, at - 40)
        lines.append(Line(bare[start : start + LONGEST], theme.TEXT, at - start))
    if problem.hint:
        lines.append(Line(f"hint: {problem.hint}"[:LONGEST], theme.DIM))
    lines.append(Line("the story before goes on" + (f"; {more} more to mend" if more else ""), theme.DIM))
    return Notice(lines, None)

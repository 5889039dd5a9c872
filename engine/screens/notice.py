"""A sentence over whatever is on screen: what a reload did, or the problem that keeps the old story running.

Law: covers nothing one has to click; a problem stays until it is mended, news goes by itself.
"""

from typing import NamedTuple

from engine.stage import theme
from engine.stage.canvas import Canvas, Rect
from engine.story.problem import Problem

NEWS_SECONDS = 4.0
TOLD_SECONDS = 1.6
LETTER_SECONDS = 0.05
LINE = 25
LEFT, RIGHT = 200, 1036
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
        """A pane at the top, between the scene's name and the clock."""
        wide = min(RIGHT - LEFT, 36 + max(canvas.width(line.words, theme.CODE) for line in self.lines))
        pane = Rect((LEFT + RIGHT - wide) / 2, 16, wide, 20 + LINE * len(self.lines))
        canvas.panel(pane, theme.PANEL, theme.PANEL_EDGE, 8)
        for number, line in enumerate(self.lines):
            x, y = pane.x + 18, pane.y + 9 + LINE * number
            canvas.text(line.words, x, y, theme.CODE, line.color)
            if line.caret is not None:
                before = canvas.width(line.words[: line.caret], theme.CODE)
                under = canvas.width(line.words[line.caret : line.caret + 1] or "m", theme.CODE)
                canvas.fill(Rect(x + before, y + LINE - 3, max(6, under), 2), theme.AMBER)


def news(words: str) -> Notice:
    """Something good to know for a while."""
    return Notice([Line(words, theme.TEXT)], NEWS_SECONDS)


def told(words: str, is_warning: bool = False) -> Notice:
    """A sentence for the player, for as long as it takes to read."""
    from textwrap import wrap

    color = theme.WARNING if is_warning else theme.TEXT
    lines = [Line(line, color) for line in wrap(words, LONGEST)]
    return Notice(lines, TOLD_SECONDS + len(words) * LETTER_SECONDS)


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

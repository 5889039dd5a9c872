"""A story that cannot be loaded: what is wrong and where, calmly.

Law: shows problems as they are; never a traceback.
"""

from collections.abc import Sequence

from engine.screens.screen import Go, Screen
from engine.screens.widgets import Scroll
from engine.stage import keymap, theme
from engine.stage.canvas import WHOLE, Canvas, Rect
from engine.stage.intents import Intent
from engine.stage.paragraph import Paragraph
from engine.story.counted import counted
from engine.story.problem import Problem

WINDOW = Rect(120, 190, 1030, 440)


class ProblemsScreen(Screen):
    """A list of the author's problems."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__()
        self.problems = problems
        self.scroll = Scroll(Rect(WINDOW))
        for problem in problems:
            where = problem.position
            words = problem.message + (f" — {problem.hint}" if problem.hint else "")
            name = Paragraph(
                [(f"{where.file}:{where.line}:{where.column}  {problem.code}", False)],
                theme.CODE,
                theme.DIM,
                WINDOW.w,
            )
            self.scroll.rows.append((Paragraph([(words, False)], theme.BODY, theme.TEXT, WINDOW.w), name))

    def words(self) -> list[str]:
        """The problems."""
        return [
            f"{problem.position.file}:{problem.position.line}: {problem.message}" for problem in self.problems
        ]

    def handle(self, intent: Intent) -> Go | None:
        """Scroll, or leave."""
        if intent.kind in ("menu", "confirm"):
            return Go("quit")
        if self.scroll.handle(intent):
            self.damage.all()
        return None

    def draw(self, canvas: Canvas) -> None:
        """A heading, the problems, the way out."""
        canvas.fill(WHOLE, theme.NIGHT)
        count = len(self.problems)
        canvas.text("This story cannot be played yet", 120, 80, theme.HEADING, theme.TEXT)
        things = "is one thing" if count == 1 else f"are {counted(count, 'thing')}"
        words = keymap.hint(f"There {things} to put right first. {{menu}} closes the window.")
        canvas.text(words, 121, 138, theme.SMALL, theme.DIM)
        self.scroll.draw(canvas)

"""A question before something that cannot be taken back.

Law: the answer that changes nothing comes first and has the focus; menu means no.
"""

from engine.screens.screen import CLOSE, Go, Veil
from engine.screens.widgets import Action, Entry, Menu, MenuScreen
from engine.stage import theme
from engine.stage.canvas import Canvas
from engine.stage.intents import Intent
from engine.stage.paragraph import Paragraph

STAY_OR_LEAVE = ("No, stay", "Yes, leave")


class AskScreen(MenuScreen):
    """Asks; `yes` is done when the second answer is given."""

    def __init__(
        self, question: str, warning: str, veil: Veil, yes: Action, answers: tuple[str, str] = STAY_OR_LEAVE
    ) -> None:
        super().__init__()
        self.question, self.warning, self.veil = question, warning, veil
        self._words = Paragraph([(warning, False)], theme.SMALL, theme.DIM, 720)
        self.menu = Menu([Entry(answers[0], lambda: CLOSE), Entry(answers[1], yes)], 120, 316, focus=0)

    def words(self) -> list[str]:
        """The question, and what to know before answering."""
        return [self.question, self.warning]

    def handle(self, intent: Intent) -> Go | None:
        """Menu means no."""
        if intent.kind == "menu":
            return CLOSE
        return self.menu.answer(intent, self.damage)

    def draw(self, canvas: Canvas) -> None:
        """The veil, the question, the menu."""
        self.veil.draw(canvas)
        canvas.text(self.question, 136, 190, theme.HEADING, theme.TEXT)
        self._words.draw(canvas, 137, 250)
        self.menu.draw(canvas)

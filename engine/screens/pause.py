"""The pause menu, and the question before leaving.

Law: going back from here changes nothing; the screen below was only covered.
"""

from collections.abc import Callable

from engine.play.session import Session
from engine.screens.history import HistoryScreen
from engine.screens.screen import Go, Screen, Veil
from engine.screens.widgets import Entry, Menu
from engine.stage import theme
from engine.stage.canvas import Canvas
from engine.stage.intents import Intent

POP = Go("pop", None, theme.OVERLAY_SECONDS)


class PauseScreen(Screen):
    """Covers the play screen."""

    def __init__(self, session: Session, under: Callable[[Canvas], None]) -> None:
        super().__init__()
        self.session = session
        self.veil = Veil(under)
        self.menu = Menu(
            [
                Entry("Resume", lambda: POP),
                Entry("History", lambda: self._push(HistoryScreen(self.session, self.veil))),
                Entry(
                    "Title",
                    lambda: self._push(
                        ask("Leave for the title?", self.veil, Go("home", None, theme.SCREEN_SECONDS))
                    ),
                ),
                Entry("Quit", lambda: self._push(ask("Quit the game?", self.veil, Go("quit")))),
            ],
            120,
            270,
        )

    def reading(self) -> list[str]:
        """The entries."""
        return [entry.label for entry in self.menu.entries]

    def handle(self, intent: Intent) -> Go | None:
        """Menu again closes it."""
        if intent.kind == "menu":
            return POP
        has_moved, go = self.menu.handle(intent)
        if has_moved:
            self.damage.add(self.menu.rect)
        return go

    def draw(self, canvas: Canvas) -> None:
        """The veil, a heading, the menu."""
        self.veil.draw(canvas)
        canvas.text("Paused", 136, 190, theme.HEADING, theme.DIM)
        self.menu.draw(canvas)

    def _push(self, screen: Screen) -> Go:
        return Go("push", screen, theme.OVERLAY_SECONDS)


class AskScreen(Screen):
    """A question before something that cannot be taken back."""

    def __init__(self, question: str, warning: str, veil: Veil, yes: Go) -> None:
        super().__init__()
        self.question, self.warning, self.veil = question, warning, veil
        self.menu = Menu(
            [Entry("No, stay", lambda: POP), Entry("Yes, leave", lambda: yes)], 120, 300, focus=0
        )

    def reading(self) -> list[str]:
        """The question and the answers."""
        return [self.question, self.warning, *(entry.label for entry in self.menu.entries)]

    def handle(self, intent: Intent) -> Go | None:
        """Menu means no."""
        if intent.kind == "menu":
            return POP
        has_moved, go = self.menu.handle(intent)
        if has_moved:
            self.damage.add(self.menu.rect)
        return go

    def draw(self, canvas: Canvas) -> None:
        """The veil, the question, the menu."""
        self.veil.draw(canvas)
        canvas.text(self.question, 136, 190, theme.HEADING, theme.TEXT)
        canvas.text(self.warning, 137, 250, theme.SMALL, theme.DIM)
        self.menu.draw(canvas)


def ask(question: str, veil: Veil, yes: Go) -> AskScreen:
    """The question whether to leave the story."""
    return AskScreen(question, "This evening is not saved yet: it would begin anew.", veil, yes)

"""The pause menu, and the question before leaving.

Law: going back from here changes nothing; the screen below was only covered.
"""

from collections.abc import Callable

from engine.play.session import Session
from engine.screens.ask import AskScreen
from engine.screens.history import HistoryScreen
from engine.screens.onward import to_map
from engine.screens.saves import Mode, SavesScreen
from engine.screens.screen import CLOSE, Backstage, Go, Screen, Veil, over
from engine.screens.settings import SettingsScreen
from engine.screens.widgets import Entry, Menu, MenuScreen
from engine.stage import theme
from engine.stage.canvas import Canvas
from engine.stage.intents import Intent

HEADING = "Paused"
KEPT = "Your place is kept: Continue on the title takes up where you are now."
OVER = "This evening is over, and its ending stands on the board of endings."
NOT_KEPT = "Your place is not kept anywhere: the story would begin anew."


class PauseScreen(MenuScreen):
    """Covers the play screen."""

    def __init__(self, session: Session, under: Callable[[Canvas], None], backstage: Backstage) -> None:
        super().__init__()
        self.session, self.saving = session, backstage.saving
        self.veil = Veil(under)
        self.menu = Menu(
            [
                Entry("Resume", lambda: CLOSE),
                *saves_entries(backstage, under),
                Entry("Map", lambda: to_map(backstage, self.session.story, self.session, self.veil)),
                Entry("History", lambda: self._push(HistoryScreen(self.session, self.veil))),
                Entry("Settings", lambda: self._push(SettingsScreen(backstage, self.veil))),
                Entry(
                    "Title",
                    lambda: self._leave("Leave for the title?", Go("home", None, theme.SCREEN_SECONDS)),
                ),
                Entry("Quit", lambda: self._leave("Quit the game?", Go("quit"))),
            ],
            120,
            240,
        )
        self.menu.y = min(self.menu.y, theme.TITLE_MENU_BOTTOM - self.menu.rect.h)

    def words(self) -> list[str]:
        """The heading."""
        return [HEADING]

    def handle(self, intent: Intent) -> Go | None:
        """Menu again closes it."""
        if intent.kind == "menu":
            return CLOSE
        return self.menu.answer(intent, self.damage)

    def draw(self, canvas: Canvas) -> None:
        """The veil, a heading, the menu."""
        self.veil.draw(canvas)
        canvas.text(HEADING, 136, self.menu.y - 72, theme.HEADING, theme.DIM)
        self.menu.draw(canvas)

    def _push(self, screen: Screen) -> Go:
        return over(screen)

    def _leave(self, question: str, go: Go) -> Go:
        """Ask first; where the evening cannot be kept, whoever carries this out asks, and says why."""
        if self.saving and self.saving.leave():
            return go
        kept = OVER if self.session.is_over else KEPT if self.saving else NOT_KEPT
        return self._push(AskScreen(question, kept, self.veil, lambda: go))


def saves_entries(backstage: Backstage, under: Callable[[Canvas], None]) -> list[Entry]:
    """Save and Load, where saves are kept."""
    saving = backstage.saving
    if saving is None:
        return []

    def opened(mode: Mode) -> Go:
        return over(SavesScreen(saving, backstage.assets, under, mode))

    def codes() -> Go:
        from engine.screens.codes import CodesScreen

        return over(CodesScreen(saving, Veil(under)))

    return [
        Entry("Save", lambda: opened("save")),
        Entry("Load", lambda: opened("load")),
        Entry("Code", codes),
    ]

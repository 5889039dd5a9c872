"""A scene watched again, from the map, as it was then.

Law: the evening being played is not touched, and nothing is saved; where the scene is over, so is this.
"""

from engine.play.session import Session
from engine.screens.play import PlayScreen
from engine.screens.screen import Backstage, Go
from engine.stage import theme
from engine.stage.intents import Intent

CLOSE = Go("pop", None, theme.DISSOLVE_SECONDS)


class AgainScreen(PlayScreen):
    """Plays one scene of a session of its own."""

    is_kept = False

    def __init__(self, session: Session, backstage: Backstage) -> None:
        self._scene = session.state.tableau.scene
        self._first = session.position
        super().__init__(session, backstage)

    def handle(self, intent: Intent) -> Go | None:
        """Menu closes it; one cannot go back beyond its beginning."""
        if intent.kind == "menu":
            return CLOSE
        if intent.kind == "history" or (intent.kind == "back" and self.session.position <= self._first):
            return None
        return super().handle(intent)

    def _face(self, is_new: bool, at_once: bool = False) -> None:
        if self.session.is_over or self.session.state.tableau.scene != self._scene:
            self._faced = self.session.turn
            self._go = CLOSE
            return
        super()._face(is_new, at_once)

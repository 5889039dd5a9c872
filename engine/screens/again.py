"""A scene watched again, from the map, as it was then; a plate says so for as long as it lasts.

Law: the evening being played is not touched, and nothing is saved; where the scene is over, so is this.
"""

from engine.play.session import Session
from engine.screens.play import PlayScreen
from engine.screens.quick import Words
from engine.screens.screen import Backstage, Go
from engine.stage import keymap, theme
from engine.stage.canvas import Canvas, Rect
from engine.stage.intents import Intent

PLATE, WAY_OUT = "WATCHING AGAIN", "{menu} goes back to the map"
NOT_HERE = "This scene is only watched again: {}."
NOT_KEPT, NO_HISTORY = "nothing in it is saved", "its lines are not in the history"
REFUSED = {"quick_save": NOT_KEPT, "quick_load": NOT_KEPT, "history": NO_HISTORY}
CLOSE = Go("pop", None, theme.DISSOLVE_SECONDS)


class AgainScreen(PlayScreen):
    """Plays one scene of a session of its own."""

    is_kept = False
    row: Words = (("Back", "back"), ("Skip", "toggle_skip"), ("Auto", "toggle_auto"), ("To the map", "menu"))

    def __init__(self, session: Session, backstage: Backstage) -> None:
        self._scene = session.state.tableau.scene
        self._first = session.position
        super().__init__(session, backstage)

    def handle(self, intent: Intent) -> Go | None:
        """Menu closes it; one cannot go back beyond its beginning."""
        if intent.kind == "menu":
            return CLOSE
        if reason := REFUSED.get(intent.kind):
            self.backstage.say(NOT_HERE.format(reason))
            return None
        if intent.kind == "back" and self.session.position <= self._first:
            return None
        return super().handle(intent)

    def words(self) -> list[str]:
        """That it is watched again, and the line."""
        return [PLATE.capitalize(), *super().words()]

    def draw(self, canvas: Canvas) -> None:
        """The scene, and below the clock what this is."""
        super().draw(canvas)
        if not self._is_hidden:
            self._draw_plate(canvas)

    def _draw_plate(self, canvas: Canvas) -> None:
        way_out = keymap.hint(WAY_OUT)
        label = canvas.width(PLATE, theme.LABEL)
        wide = label + canvas.width(way_out, theme.SMALL) + 40
        top = theme.CLOCK_TOP if self.clock.minutes is None else self.clock.rect.bottom + 8
        plate = Rect(theme.CLOCK_RIGHT - wide, top, wide, 34)
        canvas.panel(plate, theme.PANEL, (*theme.AMBER, 150), 7)
        canvas.text(PLATE, plate.x + 14, plate.y + 8, theme.LABEL, theme.AMBER)
        canvas.text(way_out, plate.x + 26 + label, plate.y + 5, theme.SMALL, theme.DIM)

    def _face(self, is_new: bool, at_once: bool = False) -> None:
        if self.session.is_over or self.session.state.tableau.scene != self._scene:
            self._faced = self.session.turn
            self._go = CLOSE
            return
        super()._face(is_new, at_once)

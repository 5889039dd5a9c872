"""What has been said so far, to read again.

Law: shows the session's history as it is.
"""

from engine.play.session import Session
from engine.screens import views
from engine.screens.screen import Go, Screen, Veil
from engine.screens.widgets import Scroll
from engine.stage import theme
from engine.stage.canvas import Canvas, Rect
from engine.stage.intents import Intent
from engine.stage.paragraph import Paragraph

WINDOW = Rect(240, 120, 800, 530)


class HistoryScreen(Screen):
    """The lines so far, the last one at the bottom."""

    def __init__(self, session: Session, veil: Veil) -> None:
        super().__init__()
        self.veil = veil
        self.scroll = Scroll(Rect(WINDOW), at_end=True)
        for line in session.history:
            who = views.speaker(session.story, line.who)
            name = Paragraph([(who.name, False)], theme.PLATE, who.color, WINDOW.w) if who else None
            color = theme.TEXT if who else theme.NARRATION_TEXT
            self.scroll.rows.append((Paragraph(views.runs(line.text), theme.BODY, color, WINDOW.w), name))

    def reading(self) -> list[str]:
        """The lines."""
        return [words.plain for words, _ in self.scroll.rows]

    def handle(self, intent: Intent) -> Go | None:
        """Scroll, or go back."""
        if intent.kind in ("menu", "confirm", "advance"):
            return Go("pop", None, theme.OVERLAY_SECONDS)
        if self.scroll.handle(intent):
            self.damage.all()
        return None

    def draw(self, canvas: Canvas) -> None:
        """The veil, a heading, the lines."""
        self.veil.draw(canvas)
        canvas.text("History", WINDOW.x, 44, theme.HEADING, theme.DIM)
        self.scroll.draw(canvas)

"""What this is.

Law: the story speaks for itself; only the keys are ours to add.
"""

from engine.screens.screen import Go, Screen, Veil
from engine.stage import theme
from engine.stage.canvas import Canvas
from engine.stage.intents import Intent
from engine.stage.paragraph import Paragraph

KEYS = (
    ("Enter, Space, click", "go on"),
    ("1 to 9, arrows and Enter", "choose"),
    ("Page Up, wheel up", "back"),
    ("Page Down, wheel down", "forward again"),
    ("Ctrl held, Tab", "skip"),
    ("H, middle click", "hide the words"),
    ("Esc, right click", "menu"),
    ("F11", "full screen"),
    ("S", "screenshot"),
)


class AboutScreen(Screen):
    """The story's own words about itself, and the keys."""

    def __init__(self, title: str, about: str, veil: Veil) -> None:
        super().__init__()
        self.title, self.veil = title, veil
        self.words = Paragraph([(about, False)], theme.BODY, theme.TEXT, 520)

    def reading(self) -> list[str]:
        """The words and the keys."""
        return [self.title, self.words.plain, *(f"{keys}: {what}" for keys, what in KEYS)]

    def handle(self, intent: Intent) -> Go | None:
        """Any key goes back."""
        is_back = intent.kind in ("menu", "confirm", "advance", "press")
        return Go("pop", None, theme.OVERLAY_SECONDS) if is_back else None

    def draw(self, canvas: Canvas) -> None:
        """Two columns."""
        self.veil.draw(canvas)
        canvas.text(self.title, 120, 150, theme.HEADING, theme.TEXT)
        self.words.draw(canvas, 120, 226)
        for row, (keys, what) in enumerate(KEYS):
            y = 232 + row * 34
            canvas.text(keys, 940, y, theme.SMALL, theme.DIM, 1)
            canvas.text(what, 964, y, theme.SMALL, theme.TEXT)

"""What this is.

Law: the story speaks for itself; only the keys are ours to add, printed from their tables.
"""

from engine.screens.screen import CLOSE, Go, Screen, Veil
from engine.stage import theme
from engine.stage.canvas import Canvas
from engine.stage.intents import Intent
from engine.stage.keymap import rows
from engine.stage.paragraph import Paragraph

MOST, TOP, PITCH = 19, 112, 29
ARROWS = ("Up", "Down", "Left", "Right")


class AboutScreen(Screen):
    """The story's own words about itself, and the keys."""

    def __init__(self, title: str, about: str, veil: Veil) -> None:
        super().__init__()
        self.title, self.veil = title, veil
        named = [(", ".join(filter(None, (row.keys, row.mouse))), row.meaning) for row in rows()]
        self.keys = [(keys, what) for keys, what in named if keys not in ARROWS][:MOST]
        self.text = Paragraph([(about, False)], theme.BODY, theme.TEXT, 520)

    def words(self) -> list[str]:
        """The words and the keys."""
        return [self.title, self.text.plain, *(f"{keys}: {what}" for keys, what in self.keys)]

    def handle(self, intent: Intent) -> Go | None:
        """Any key goes back."""
        is_back = intent.kind in ("menu", "confirm", "advance", "press")
        return CLOSE if is_back else None

    def draw(self, canvas: Canvas) -> None:
        """Two columns."""
        self.veil.draw(canvas)
        canvas.text(self.title, 120, 150, theme.HEADING, theme.TEXT)
        self.text.fit(canvas, theme.HEIGHT - 266)
        self.text.draw(canvas, 120, 226)
        for row, (keys, what) in enumerate(self.keys):
            y = TOP + row * PITCH
            canvas.text(keys, 940, y, theme.SMALL, theme.DIM, 1)
            canvas.text(what, 964, y, theme.SMALL, theme.TEXT)

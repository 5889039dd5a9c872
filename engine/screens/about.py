"""What this is.

Law: the story speaks for itself; only the keys are ours to add, printed from their tables, and whose work is in it.
"""

from engine.credits import CREDITS
from engine.screens.screen import CLOSE, Go, Screen, Veil
from engine.stage import theme
from engine.stage.canvas import Canvas, Rect
from engine.stage.intents import Intent
from engine.stage.keymap import rows
from engine.stage.paragraph import Paragraph

MOST, TOP, PITCH = 19, 112, 29
LEFT, WIDE, TEXT_TOP, FOOT = 120, 520, 190, 684
ARROWS = ("Up", "Down", "Left", "Right")


class AboutScreen(Screen):
    """The story's own words about itself, and the keys."""

    def __init__(self, title: str, about: str, veil: Veil) -> None:
        super().__init__()
        self.title, self.veil = title, veil
        named = [(", ".join(filter(None, (row.keys, row.mouse))), row.meaning) for row in rows()]
        self.keys = [(keys, what) for keys, what in named if keys not in ARROWS][:MOST]
        self.text = Paragraph([(about, False)], theme.BODY, theme.TEXT, WIDE)
        self.credits = [
            Paragraph([(words, False)], theme.KEYS, theme.DIM, WIDE, is_balanced=True) for words in CREDITS
        ]

    def words(self) -> list[str]:
        """The words and the keys."""
        return [self.title, self.text.plain, *CREDITS, *(f"{keys}: {what}" for keys, what in self.keys)]

    def handle(self, intent: Intent) -> Go | None:
        """Any key goes back."""
        is_back = intent.kind in ("menu", "confirm", "advance", "press")
        return CLOSE if is_back else None

    def draw(self, canvas: Canvas) -> None:
        """Two columns: the words with whose work is in it below, and the keys."""
        self.veil.draw(canvas)
        canvas.text(self.title, LEFT, TOP, theme.HEADING, theme.TEXT)
        top = FOOT - sum(line.height(canvas) for line in self.credits)
        self.text.fit(canvas, top - 16 - TEXT_TOP)
        self.text.draw(canvas, LEFT, TEXT_TOP)
        canvas.fill(Rect(LEFT, top - 12, WIDE, 1), theme.RULE)
        for line in self.credits:
            line.draw(canvas, LEFT, top)
            top += line.height(canvas)
        for row, (keys, what) in enumerate(self.keys):
            y = TOP + row * PITCH
            canvas.text(keys, 940, y, theme.SMALL, theme.DIM, 1)
            canvas.text(what, 964, y, theme.SMALL, theme.TEXT)

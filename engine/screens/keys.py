"""The keys and buttons, to read.

Law: what stands here is printed from the tables that the keys are heard by.
"""

from engine.screens.screen import Go, Screen, Veil
from engine.stage import theme
from engine.stage.canvas import WHOLE, Canvas, Rect
from engine.stage.intents import Intent
from engine.stage.keymap import rows

TOP, ROW, BOTTOM = 116, 29, 690
COLUMNS = {"": 110, "Keyboard": 400, "Mouse": 690, "Gamepad": 960}
CLOSE = Go("pop", None, theme.OVERLAY_SECONDS)


class KeysScreen(Screen):
    """A table: what is wanted, and by which key, mouse button and gamepad button."""

    def __init__(self, veil: Veil, wheel: str = "rollback") -> None:
        super().__init__()
        self.veil, self.rows = veil, rows(wheel)

    @property
    def caption(self) -> str:
        """What the title bar adds."""
        return "Keys and buttons"

    def words(self) -> list[str]:
        """The rows."""
        return [f"{row.meaning}: {'; '.join(filter(None, row[1:]))}" for row in self.rows]

    def handle(self, intent: Intent) -> Go | None:
        """Any key goes back."""
        return CLOSE if intent.kind in ("menu", "confirm", "advance", "press") else None

    def draw(self, canvas: Canvas) -> None:
        """The table."""
        self.veil.draw(canvas)
        canvas.panel(WHOLE, theme.OVERLAY)
        canvas.text("Keys and buttons", 110, 28, theme.HEADING, theme.TEXT)
        for words, x in COLUMNS.items():
            canvas.text(words.upper(), x, TOP - 26, theme.LABEL, theme.AMBER_DIM)
        for number, row in enumerate(self.rows):
            y = TOP + number * min(ROW, (BOTTOM - TOP) / len(self.rows))
            canvas.fill(Rect(110, y - 1, 1060, 1), theme.RULE)
            for x, words in zip(COLUMNS.values(), row, strict=True):
                color = theme.TEXT if x == COLUMNS[""] else theme.NARRATION_TEXT
                canvas.text(words, x, y + 2, theme.SMALL, color)

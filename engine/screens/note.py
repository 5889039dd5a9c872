"""A sentence for the player that goes away by itself: saved, not saved and why, settled for less.

Law: lies over whatever screen there is and never takes a key.
"""

from engine.stage import theme
from engine.stage.canvas import Canvas, Rect
from engine.stage.paragraph import Paragraph

PER_LETTER_SECONDS = 0.05


class Note:
    """Words at the top, as long as it takes to read them."""

    def __init__(self, words: str, is_warning: bool = False) -> None:
        self.words, self.is_warning = words, is_warning
        self.seconds_left = theme.NOTE_SECONDS + len(words) * PER_LETTER_SECONDS
        self._text = Paragraph([(words, False)], theme.SMALL, theme.TEXT, theme.NOTE_WIDTH, is_balanced=True)

    def update(self, dt: float) -> bool:
        """Let time pass; whether it is over."""
        self.seconds_left -= dt
        return self.seconds_left <= 0

    def rect(self, canvas: Canvas) -> Rect:
        """Where it is."""
        lines = self._text.lines(canvas)
        wide = canvas.width(self.words, theme.SMALL) if len(lines) == 1 else theme.NOTE_WIDTH
        width = wide + 48
        return Rect((theme.WIDTH - width) / 2, theme.NOTE_TOP, width, self._text.height(canvas) + 20)

    def draw(self, canvas: Canvas) -> None:
        """The pane, a bar, the words."""
        pane = self.rect(canvas)
        canvas.panel(pane, theme.NOTE_FILL, theme.PANEL_EDGE, 8)
        bar = theme.WARNING if self.is_warning else theme.PAPER
        canvas.fill(Rect(pane.x + 10, pane.y + 10, 3, pane.h - 20), bar)
        self._text.draw(canvas, pane.x + 26, pane.y + 9)

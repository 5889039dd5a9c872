"""The departure clock: a small split-flap at the upper right.

Law: shows the story's minutes and nothing else; minutes are the story's, not the player's.
"""

from engine.saves.telling import flaps
from engine.stage import theme
from engine.stage.board import Board
from engine.stage.canvas import Canvas, Rect


class Clock:
    """The minutes until departure, with what departs."""

    def __init__(self, title: str) -> None:
        self.title = title.upper()
        self.board = Board(4, 1, theme.CLOCK_CELL)
        self.minutes: int | None = None

    @property
    def is_moving(self) -> bool:
        """Whether a flap is falling."""
        return self.board.is_moving

    def show(self, minutes: int | None, at_once: bool = False) -> None:
        """Turn to these minutes; None takes the clock away."""
        self.minutes = minutes
        if minutes is not None:
            self.board.turn([flaps(minutes)], at_once)

    def update(self, dt: float) -> bool:
        """Let time pass; True where a flap moved."""
        return self.board.update(dt)

    @property
    def rect(self) -> Rect:
        """Where it is."""
        width, height = self.board.size
        return Rect(theme.CLOCK_RIGHT - width - 14, theme.CLOCK_TOP, width + 14, height + 16)

    def draw(self, canvas: Canvas) -> None:
        """The plate, what departs, the flaps."""
        if self.minutes is None:
            return
        width, height = self.board.size
        words = "DEPARTED" if self.minutes <= 0 else "DEPARTS IN"
        label = max(canvas.width(self.title, theme.LABEL), canvas.width(words, theme.LABEL))
        left = theme.CLOCK_RIGHT - width - label - 34
        plate = Rect(left, theme.CLOCK_TOP, theme.CLOCK_RIGHT - left, height + 16)
        canvas.panel(plate, theme.BOARD_FRAME, theme.PANEL_EDGE, 7)
        right = left + 12 + label
        canvas.text(self.title, right, plate.y + 7, theme.LABEL, theme.TEXT, 1)
        canvas.text(words, right, plate.y + 7 + theme.LABEL.leading, theme.LABEL, theme.AMBER_DIM, 1)
        self.board.draw(canvas, theme.CLOCK_RIGHT - width - 9, plate.y + 8)

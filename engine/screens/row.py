"""A menu in one row, for the foot of a screen.

Law: it answers like any menu; only where its entries stand is different.
"""

from collections.abc import Sequence

from engine.screens.screen import Go
from engine.screens.widgets import Entry, Menu, moved
from engine.stage import theme
from engine.stage.canvas import Canvas, Rect
from engine.stage.intents import Intent

ENTRY_WIDTH, ENTRY_HEIGHT, ENTRY_GAP = 200, 46, 12


class RowMenu(Menu):
    """Entries side by side, in the middle of the screen's width."""

    def __init__(self, entries: Sequence[Entry], y: float, focus: int | None = None) -> None:
        count = len(entries)
        width = count * ENTRY_WIDTH + (count - 1) * ENTRY_GAP
        super().__init__(entries, (theme.WIDTH - width) / 2, y, width, focus)

    @property
    def rect(self) -> Rect:
        """All of it."""
        return Rect(self.x - 4, self.y - 4, self.width + 8, ENTRY_HEIGHT + 8)

    def handle(self, intent: Intent) -> tuple[bool, Go | None]:
        """Left and right move as up and down do."""
        if intent.kind in ("left", "right"):
            before, self.focus = self.focus, moved(self.focus, intent.kind == "right", len(self.entries))
            return self.focus != before, None
        return super().handle(intent)

    def draw(self, canvas: Canvas) -> None:
        """All entries, the focused one lit."""
        for index, entry in enumerate(self.entries):
            area, is_focused = self._rect(index), index == self.focus
            edge = (*theme.AMBER, 255) if is_focused else theme.PANEL_EDGE
            canvas.panel(area, theme.OPTION_FOCUS if is_focused else theme.OPTION_FILL, edge, 8)
            color = theme.AMBER if is_focused else theme.TEXT
            canvas.text(entry.label, area.centerx, area.y + 9, theme.BUTTON, color, 0.5)

    def _rect(self, index: int) -> Rect:
        return Rect(self.x + index * (ENTRY_WIDTH + ENTRY_GAP), self.y, ENTRY_WIDTH, ENTRY_HEIGHT)

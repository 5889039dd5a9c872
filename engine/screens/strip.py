"""Labels side by side that can be pressed: the pages of saves, what can be done with one.

Law: knows where its labels are only once it was drawn; what a label does is its screen's.
"""

from collections.abc import Sequence

from engine.stage import theme
from engine.stage.canvas import Canvas, Rect
from engine.stage.theme import Tint

LIT: Tint = (*theme.PAPER, 30)
RING: Tint = (*theme.PAPER, 255)
GAP = 26
HEIGHT = 36
RADIUS = 8


class Strip:
    """One line of labels at `top`; `align` 0.5 in the middle of the screen, 1 at its right edge."""

    def __init__(self, labels: Sequence[str], top: float, align: float) -> None:
        self.labels, self.top, self.align = list(labels), top, align
        self._rects: list[Rect] = []

    @property
    def rect(self) -> Rect:
        """All of it, with what may shine around it."""
        return Rect(0, self.top - 4, theme.WIDTH, HEIGHT + 8)

    def at(self, x: float, y: float) -> int | None:
        """The label under a point."""
        return next((index for index, rect in enumerate(self._rects) if rect.collidepoint(x, y)), None)

    def draw(
        self, canvas: Canvas, focus: int | None, here: int | None = None, idle: Sequence[int] = ()
    ) -> None:
        """All labels: the focused one with a ring, the present one underlined, the idle ones faint."""
        widths = [max(30.0, canvas.width(label, theme.PASS_TAB) + GAP) for label in self.labels]
        x = theme.PASS_LEFT + (theme.WIDTH - 2 * theme.PASS_LEFT - sum(widths)) * self.align
        self._rects = []
        for index, (label, width) in enumerate(zip(self.labels, widths, strict=True)):
            rect = Rect(x, self.top, width, HEIGHT)
            self._rects.append(rect)
            x += width
            if index == focus:
                canvas.panel(rect, LIT, RING, RADIUS)
            is_bright = index in (focus, here)
            color = theme.TEXT if is_bright else theme.FAINT if index in idle else theme.DIM
            canvas.text(label, rect.centerx, rect.y + 5, theme.PASS_TAB, color, 0.5)
            if index == here:
                canvas.fill(Rect(rect.x + 8, rect.bottom - 6, rect.w - 16, 2), theme.PAPER)

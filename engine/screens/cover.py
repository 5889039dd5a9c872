"""What lies over whatever screen is on: the picture of the one before as it fades, and a notice.

Law: both pass by themselves; the screen below knows of neither.
"""

from typing import TYPE_CHECKING

from pygame import Surface

from engine.stage.transitions import Fade

if TYPE_CHECKING:
    from engine.screens.notice import Notice
    from engine.stage.canvas import Canvas


class Cover:
    """At most one fade and one notice."""

    def __init__(self) -> None:
        self.notice: Notice | None = None
        self._fade: Fade | None = None

    @property
    def is_moving(self) -> bool:
        """Whether something of it passes."""
        return self._fade is not None or (self.notice is not None and self.notice.left is not None)

    def fade(self, before: Surface, seconds: float) -> None:
        """Let what was on the window fade off the next screen."""
        self._fade = Fade(before, seconds)

    def forget(self) -> None:
        """The window has another size: the picture of before no longer fits."""
        self._fade = None

    def update(self, dt: float) -> bool:
        """Let time pass; True where the screen below must be drawn again."""
        was_fading = self._fade is not None
        if self._fade:
            self._fade.elapsed += dt
        if not self.notice:
            return was_fading
        self.notice.update(dt)
        if not self.notice.is_over:
            return was_fading
        self.notice = None
        return True

    def draw_notice(self, canvas: "Canvas") -> None:
        """The notice."""
        if self.notice:
            self.notice.draw(canvas)

    def draw_fade(self, surface: Surface) -> None:
        """What is left of the picture before, over the whole window."""
        if self._fade:
            self._fade.draw(surface)
            if self._fade.is_over:
                self._fade = None

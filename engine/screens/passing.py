"""What passes by itself while the story is on screen: a caption, a flash, a silence.

Law: each has its time and then is gone; none of them decides where the story goes.
"""

from engine.screens import views
from engine.stage import flash, theme
from engine.stage.canvas import Canvas


class Passing:
    """The caption, flash and silence of the present turn."""

    def __init__(self) -> None:
        self._silence_left = self._caption_left = self._flash_seconds = 0.0
        self._caption = self._flash = ""

    @property
    def is_moving(self) -> bool:
        """Whether any of them is still to pass."""
        return self._silence_left > 0 or self._caption_left > 0 or bool(self._flash)

    def clear(self) -> None:
        """Another turn: what belonged to the one before is gone; only a flash fades out in its own time."""
        self._silence_left = self._caption_left = 0.0
        self._caption = ""

    def be_silent(self, seconds: float) -> None:
        """Begin a silence."""
        self._silence_left = seconds

    def caption(self, words: str) -> None:
        """Show what is heard, in words."""
        self._caption, self._caption_left = words, theme.CAPTION_SECONDS if words else 0.0

    def flash(self, name: str) -> None:
        """Begin a flash, or with no name end the one there is."""
        self._flash, self._flash_seconds = name, 0.0

    def update(self, dt: float) -> bool:
        """Let caption and flash pass; whether the picture changes with them."""
        had_flash, had_caption = bool(self._flash), self._caption_left > 0
        if had_flash:
            self._flash_seconds += dt
            if self._flash_seconds >= flash.lasts(self._flash):
                self._flash = ""
        if had_caption:
            self._caption_left -= dt
            if self._caption_left <= 0:
                self._caption = ""
        return had_flash or (had_caption and not self._caption)

    def ends_silence(self, dt: float) -> bool:
        """Let the silence pass; True at the moment when it is over."""
        if self._silence_left <= 0:
            return False
        self._silence_left -= dt
        return self._silence_left <= 0

    def draw_flash(self, canvas: Canvas) -> None:
        """The flash, over the picture and under the words."""
        if self._flash:
            canvas.shift(*flash.offset(self._flash, self._flash_seconds))
            if veil := flash.veil(self._flash, self._flash_seconds):
                canvas.wash(*veil)

    def draw_caption(self, canvas: Canvas) -> None:
        """The caption, over everything."""
        if self._caption:
            views.draw_caption(canvas, self._caption)

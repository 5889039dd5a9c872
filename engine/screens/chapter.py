"""The card that opens a chapter: split-flaps on black.

Law: goes on by itself, and at once for whoever does not want to wait.
"""

from engine.screens.screen import Go, Screen
from engine.stage import theme
from engine.stage.board import Board
from engine.stage.canvas import WHOLE, Canvas
from engine.stage.intents import Intent


class ChapterScreen(Screen):
    """Shows the chapter's name, and below it the scene's title."""

    def __init__(self, chapter: str, title: str, at_once: bool) -> None:
        super().__init__()
        self.chapter, self.title = chapter, title
        self.board = Board(max(9, min(24, len(chapter))), 1, 72 if len(chapter) <= 16 else 52)
        self.board.turn([chapter], at_once)
        self._seconds = 0.0

    @property
    def is_moving(self) -> bool:
        """It passes."""
        return True

    def words(self) -> list[str]:
        """The chapter, and the scene that opens it."""
        return list(dict.fromkeys([self.chapter, self.title]))

    def handle(self, intent: Intent) -> Go | None:
        """Anything goes on but a moving mouse, and what was pressed before being let go."""
        return (
            None if intent.kind in ("point", "release", "skip_end") else Go("pop", None, theme.SCREEN_SECONDS)
        )

    def update(self, dt: float) -> Go | None:
        """Let the flaps fall, then go on."""
        self._seconds += dt
        if self.board.update(dt):
            self.damage.add(self.board.rect(*self._corner).inflate(4, 4))
        return Go("pop", None, theme.DISSOLVE_SECONDS) if self._seconds >= theme.CHAPTER_SECONDS else None

    def draw(self, canvas: Canvas) -> None:
        """The card."""
        canvas.fill(WHOLE, theme.NIGHT)
        x, y = self._corner
        self.board.draw(canvas, x, y)
        if self.title != self.chapter:
            canvas.text(
                self.title, theme.WIDTH / 2, y + self.board.size[1] + 26, theme.HEADING, theme.DIM, 0.5
            )

    @property
    def _corner(self) -> tuple[float, float]:
        width, height = self.board.size
        return (theme.WIDTH - width) / 2, theme.HEIGHT * 0.42 - height / 2

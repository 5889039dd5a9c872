"""An ending: the board turns to its title, its words stand below, and the way leads back to the title screen.

Law: an ending may be rolled back like any line.
"""

from collections.abc import Callable

from engine.play.effect import Over
from engine.play.session import Session
from engine.screens.choices import runs
from engine.screens.screen import Go, Veil
from engine.screens.widgets import Entry, Menu, MenuScreen
from engine.stage import theme
from engine.stage.board import Board
from engine.stage.canvas import Canvas
from engine.stage.intents import Intent
from engine.stage.paragraph import Paragraph

NOTHING = "THE END"


class EndingScreen(MenuScreen):
    """Shows the ending that the session has come to."""

    def __init__(
        self, session: Session, go_back: Callable[[], None], under: Callable[[Canvas], None]
    ) -> None:
        super().__init__()
        self.veil = Veil(under)
        stop = session.stop
        ending = stop.ending if isinstance(stop, Over) else None
        self.title = ending.title if ending else NOTHING
        self.texts = [
            Paragraph(runs(text), theme.BODY, theme.TEXT, 680, is_balanced=True)
            for text in (ending.text if ending else ())
        ]
        long = len(self.title)
        self.board = Board(max(11, min(24, long)), 1, 78 if long <= 13 else 54)
        self.board.turn([session.story.title])
        self.board.finish()
        self.board.turn([self.title])
        self.menu = Menu(
            [Entry("Back to the title", lambda: Go("home", None, theme.DISSOLVE_SECONDS))], 530, 590, 230
        )
        self._go_back = go_back

    @property
    def caption(self) -> str:
        """The ending's title."""
        return self.title

    @property
    def is_moving(self) -> bool:
        """Whether flaps are falling."""
        return self.board.is_moving

    def words(self) -> list[str]:
        """The ending's title, and what it says."""
        return [self.title, *(text.plain for text in self.texts)]

    def handle(self, intent: Intent) -> Go | None:
        """First the flaps come to rest, then the menu answers."""
        if intent.kind == "back":
            self._go_back()
            return Go("pop", None, theme.SCREEN_SECONDS)
        if self.board.is_moving and intent.kind in ("advance", "confirm", "press"):
            self.board.finish()
            self.damage.all()
            return None
        return self.menu.answer(intent, self.damage)

    def update(self, dt: float) -> Go | None:
        """Let the flaps fall."""
        if self.board.update(dt):
            self.damage.add(self.board.rect(*self._corner).inflate(4, 4))
        return None

    def draw(self, canvas: Canvas) -> None:
        """Board, words, menu."""
        self.veil.draw(canvas)
        x, y = self._corner
        self.board.draw(canvas, x, y)
        top = y + self.board.size[1] + 56
        for text in self.texts:
            text.draw(canvas, (theme.WIDTH - text.width) / 2, top, align=0.5)
            top += text.height(canvas) + 14
        self.menu.draw(canvas)

    @property
    def _corner(self) -> tuple[float, float]:
        width, _ = self.board.size
        return (theme.WIDTH - width) / 2, 170

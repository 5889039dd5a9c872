"""The title screen: the picture, the board, the menu.

Law: it is there before the story is read; what needs the story waits for `story`.
"""

from collections.abc import Callable

from engine.screens.about import AboutScreen
from engine.screens.onward import Onward, to_departures, to_map, to_new
from engine.screens.screen import Backstage, Go, Screen, Veil, over
from engine.screens.widgets import Entry, Menu, MenuScreen
from engine.stage import backdrop, theme
from engine.stage.board import Board
from engine.stage.canvas import Canvas, Picture, Rect
from engine.stage.intents import Intent

TITLE_MUSIC = "title"


class TitleScreen(MenuScreen):
    """Starts the story, says what it is, or quits."""

    def __init__(self, title: str, backstage: Backstage, start: Callable[[], Screen | None]) -> None:
        super().__init__()
        self.title, self.about, self.backstage = title, "", backstage
        self.board = Board(theme.TITLE_COLUMNS, theme.TITLE_ROWS, theme.TITLE_CELL)
        self.board.turn(
            rows_of(title, theme.TITLE_COLUMNS, theme.TITLE_ROWS), backstage.settings.reduced_motion
        )
        self._start, self._saving = start, backstage.saving
        saving = self._saving
        self.menu = Menu(
            [
                *([Entry("Continue", self._resume)] if saving and saving.has_any else []),
                Entry("Start", self._begin),
                *([Entry("Load", self._load)] if saving else []),
                *(self._been() if backstage.journal.stops else []),
                Entry("Settings", self._set),
                Entry("About", self._tell),
                Entry("Quit", lambda: Go("quit")),
            ],
            *theme.TITLE_MENU,
        )
        self.menu.y = min(self.menu.y, theme.TITLE_MENU_BOTTOM - self.menu.rect.h)
        self._picture: Picture | None = None

    @property
    def is_moving(self) -> bool:
        """Whether flaps are falling."""
        return self.board.is_moving

    def words(self) -> list[str]:
        """The title."""
        return [self.title]

    def handle(self, intent: Intent) -> Go | None:
        """The menu answers."""
        if self.menu.wake(intent, self.damage):
            return None
        return self.menu.answer(intent, self.damage)

    def update(self, dt: float) -> Go | None:
        """Let the flaps fall."""
        self.backstage.audio.music(TITLE_MUSIC)
        if self.board.update(dt):
            self.damage.add(self.board.rect(*self._corner).inflate(4, 4))
        return None

    def draw(self, canvas: Canvas) -> None:
        """The picture, the board, the menu."""
        canvas.blit(self._backdrop(canvas), 0, 0)
        canvas.panel(Rect(theme.TITLE_BOARD), theme.BOARD_FRAME)
        self.board.draw(canvas, *self._corner)
        wide = 86 + max(canvas.width(entry.label, theme.MENU) for entry in self.menu.entries)
        pane = Rect(self.menu.rect.x - 12, self.menu.rect.y - 12, max(270, wide), self.menu.rect.h + 24)
        canvas.panel(pane, (*theme.NIGHT, 188), None, 10)
        self.menu.draw(canvas)

    def resized(self) -> None:
        """The picture was made for another scale."""
        self._picture = None

    @property
    def _corner(self) -> tuple[float, float]:
        left, top, wide, high = theme.TITLE_BOARD
        width, height = self.board.size
        return left + (wide - width) / 2, top + (high - height) / 2 + 2

    def _backdrop(self, canvas: Canvas) -> Picture:
        if self._picture is None:
            self._picture = self.backstage.assets.cover("", "title", canvas.size) or backdrop.dusk(
                canvas.size
            )
        return self._picture

    def _begin(self) -> Go | None:
        screen = self._start()
        self._picture = None
        return Go("push", screen, theme.DISSOLVE_SECONDS) if screen else None

    def _set(self) -> Go:
        from engine.screens.settings import SettingsScreen

        return over(SettingsScreen(self.backstage, Veil(self.draw)))

    def _resume(self) -> Go | None:
        return self._saving.resume() if self._saving else None

    def _load(self) -> Go | None:
        from engine.screens.saves import SavesScreen

        if self._saving is None or self._saving.story is None:
            return None
        screen = SavesScreen(self._saving, self.backstage.assets, self.draw, "load")
        return over(screen)

    def _been(self) -> list[Entry]:
        """What is of use to whoever has been somewhere."""
        return [
            Entry("Map", lambda: self._to(to_map)),
            Entry("Endings", lambda: self._to(to_departures)),
            Entry("Something new", lambda: self._to(to_new)),
        ]

    def _to(self, way: Onward) -> Go | None:
        """To what several screens lead to, once the story is read."""
        story = self.backstage.story()
        return way(self.backstage, story, None, Veil(self.draw)) if story else None

    def _tell(self) -> Go:
        return over(AboutScreen(self.title, self.about, Veil(self.draw)))


def rows_of(title: str, columns: int, rows: int) -> list[str]:
    """The title in as few rows of the board as hold its words, in the middle of them."""
    lines = [""]
    for word in title.split():
        joined = f"{lines[-1]} {word}".strip()
        if len(joined) <= columns or not lines[-1]:
            lines[-1] = joined[:columns]
        else:
            lines.append(word[:columns])
    return [""] * ((rows - len(lines)) // 2) + lines[:rows]

"""The endings as a departure board: those come to by name, the others as blank flaps, with a hint in time.

Law: nothing of an ending is shown before it was come to, but its hint, and that only where the journal gives hints.
"""

from typing import NamedTuple

from engine.play.journal import Journal
from engine.play.record import Reached
from engine.play.session import Session
from engine.saves.telling import day
from engine.screens.screen import CLOSE, Backstage, Go, Screen, Veil, over
from engine.screens.widgets import moved
from engine.stage import keymap, theme
from engine.stage.board import Board
from engine.stage.canvas import WHOLE, Canvas, Rect
from engine.stage.intents import Intent
from engine.stage.paragraph import Paragraph, fit_alike
from engine.story.model import Ending, Story
from engine.story.network import ending_id

HEADING = "Endings"
NOT_YET = "Not reached yet."
UNKNOWN = "You have not come to this ending yet, so it is on no map."
KEYS = "{up} and {down} choose a line · {confirm} finds it on the map · {menu} closes"
LEAST_COLUMNS, MOST_COLUMNS = 12, 24
LEFT, TOP, PITCH, CELL, SHOWN = 60, 128, 54, 36, 10
DATE_WIDTH, GAP, REMARK_GAP = 128, 14, 34
STAGGER_SECONDS = 0.12
HEADS = ("FIRST REACHED", "DESTINATION", "REMARKS")
TIMES = ("never", "reached once", "reached twice", "reached three times")


class Row(NamedTuple):
    """An ending on the board: its title or nothing, when it was first come to, what is remarked."""

    title: str
    date: str
    remark: str

    @property
    def name(self) -> str:
        """All of it in words."""
        if self.title:
            return f"{self.title}: first on {self.date}, {self.remark}"
        return f"{NOT_YET} {self.remark}".strip()


class DeparturesScreen(Screen):
    """The board of endings."""

    def __init__(self, backstage: Backstage, story: Story, session: Session | None, veil: Veil) -> None:
        super().__init__()
        self.backstage, self.story, self.session, self.veil = backstage, story, session, veil
        journal = backstage.journal
        self.rows = rows(story, journal)
        self.focus: int | None = None
        self.first = 0
        reached = sum(bool(row.title) for row in self.rows)
        self.count = f"{reached} of {len(self.rows)} reached"
        longest = max((len(ending.title) for ending in story.endings.values()), default=0)
        self.columns = min(MOST_COLUMNS, max(LEAST_COLUMNS, longest))
        self.boards = [self._board(row.title, backstage.settings.reduced_motion) for row in self.rows]
        width = self.boards[0].size[0] if self.boards else 0
        self.remark_left = LEFT + DATE_WIDTH + GAP + width + REMARK_GAP
        self.remarks = [self._remark(row) for row in self.rows]
        self._seconds = 0.0

    @property
    def caption(self) -> str:
        """What the title bar adds."""
        return HEADING

    @property
    def is_moving(self) -> bool:
        """Whether flaps are falling."""
        return any(board.is_moving for board in self.boards)

    def words(self) -> list[str]:
        """The heading, and how many there are."""
        return [HEADING, self.count]

    def names(self) -> list[str]:
        """The rows in words."""
        return [row.name for row in self.rows]

    def at(self) -> int | None:
        """The focused row."""
        return self.focus

    def handle(self, intent: Intent) -> Go | None:
        """Move along the board, find an ending that was reached on the map, or close it."""
        match intent.kind:
            case "menu":
                return CLOSE
            case "confirm" | "advance":
                return CLOSE if self.focus is None else self._find(self.focus)
            case "press":
                return self._find(found) if (found := self._row_at(intent)) is not None else CLOSE
            case "point" if (found := self._row_at(intent)) != self.focus and found is not None:
                self.focus = found
                self.damage.all()
            case "up" | "down" | "back" | "forward":
                self.focus = moved(self.focus, intent.kind in ("down", "forward"), len(self.rows))
                self._keep_in_view()
                self.damage.all()
        return None

    def update(self, dt: float) -> Go | None:
        """Let the flaps fall, one row after the other."""
        self._seconds += dt
        for number, board in enumerate(self.boards):
            if self._seconds >= number * STAGGER_SECONDS and board.update(dt):
                self.damage.add(self._rect(number - self.first))
        return None

    def draw(self, canvas: Canvas) -> None:
        """The heading, the rows, the keys."""
        self.veil.draw(canvas)
        canvas.panel(WHOLE, theme.OVERLAY)
        canvas.text(HEADING, LEFT, 26, theme.HEADING, theme.TEXT)
        canvas.text(self.count, theme.WIDTH - LEFT, 44, theme.SMALL, theme.DIM, 1)
        self._draw_frame(canvas)
        hints = [remark for remark, row in zip(self.remarks, self.rows, strict=True) if not row.title]
        fit_alike(hints, lambda: all(hint.height(canvas) <= PITCH - 2 for hint in hints))
        for place, number in enumerate(range(self.first, min(self.first + SHOWN, len(self.rows)))):
            self._draw_row(canvas, place, number)
        canvas.text(keymap.hint(KEYS), LEFT, theme.HEIGHT - 48, theme.SMALL, theme.DIM)

    def _remark(self, row: Row) -> Paragraph:
        style, color = (theme.SMALL, theme.DIM) if row.title else (theme.REMARK, theme.NARRATION_TEXT)
        return Paragraph([(row.remark, False)], style, color, theme.WIDTH - LEFT - self.remark_left)

    def _draw_frame(self, canvas: Canvas) -> None:
        """The board's frame, and what its columns are."""
        left = LEFT + DATE_WIDTH + GAP
        wide, tall = self.remark_left - REMARK_GAP - left, min(SHOWN, len(self.rows)) * PITCH
        canvas.panel(Rect(left - 14, TOP - 10, wide + 28, tall + 4), theme.BOARD_FRAME, None, 6)
        for x, words in zip((LEFT, left, self.remark_left), HEADS, strict=True):
            canvas.text(words, x, TOP - 34, theme.LABEL, theme.FAINT)

    def _row_at(self, intent: Intent) -> int | None:
        places = range(min(SHOWN, len(self.rows)))
        found = (place for place in places if self._rect(place).collidepoint(intent.x, intent.y))
        return next((self.first + place for place in found), None)

    def _find(self, row: int) -> Go | None:
        """To the stop of an ending on the map, where it was reached."""
        if not self.rows[row].title:
            self.backstage.say(UNKNOWN)
            return None
        from engine.screens.map import MapScreen

        found = MapScreen(self.backstage, self.story, self.session, self.veil)
        found.look_at(ending_id(list(self.story.endings)[row]), at_once=True)
        return over(found)

    def _board(self, title: str, at_once: bool) -> Board:
        board = Board(self.columns, 1, CELL)
        board.turn([title.ljust(self.columns)], at_once)
        return board

    def _keep_in_view(self) -> None:
        if self.focus is not None:
            self.first = min(self.focus, max(self.first, self.focus - SHOWN + 1))

    def _rect(self, place: int) -> Rect:
        return Rect(LEFT - 16, TOP + place * PITCH - 6, theme.WIDTH - 2 * LEFT + 32, PITCH)

    def _draw_row(self, canvas: Canvas, place: int, number: int) -> None:
        row, rect = self.rows[number], self._rect(place)
        if number == self.focus:
            canvas.panel(rect, theme.OPTION_FOCUS, None, 8)
            canvas.fill(Rect(rect.x, rect.y + 10, 3, rect.h - 20), theme.AMBER)
        y = rect.y + 6
        canvas.text(row.date, LEFT, y + 7, theme.SMALL, theme.DIM)
        self.boards[number].draw(canvas, LEFT + DATE_WIDTH + GAP, y)
        remark = self.remarks[number]
        remark.draw(canvas, self.remark_left, y + (CELL - remark.height(canvas)) / 2 + 1)


def rows(story: Story, journal: Journal) -> list[Row]:
    """The board's rows, in the order of the title page."""
    reached, has_hints = journal.endings, journal.gives_hints
    return [_row(ending, reached.get(ending.id), has_hints) for ending in story.endings.values()]


def _row(ending: Ending, reached: Reached | None, has_hint: bool) -> Row:
    if reached is None:
        return Row("", "", ending.hint if has_hint else "")
    date, _, _ = day(reached.when).partition("  ")
    times = TIMES[reached.times] if reached.times < len(TIMES) else f"reached {reached.times} times"
    return Row(ending.title, date, times)

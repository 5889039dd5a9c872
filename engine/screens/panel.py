"""Backstage, for authors: what the story remembers, live; where it stands; a jump to any scene.

Law: a change here is a new session that begins in the changed state; the story itself is never touched.
"""

from collections.abc import Callable
from typing import NamedTuple

from engine.play.changed import at_scene, spoken, told, with_values
from engine.play.effect import Over
from engine.play.session import Session
from engine.screens.screen import CLOSE, Go, Screen, Veil
from engine.stage import keymap, theme
from engine.stage.canvas import WHOLE, Canvas, Rect
from engine.stage.intents import Intent
from engine.story.evaluate import Value
from engine.story.model import Story, Variable

ROW = 28
TOP = 150
SHOWN = 18
LEFT, RIGHT = 90, 700


class Desk(NamedTuple):
    """What the panel may do outside the story: put text on the clipboard, open an editor at a file and line."""

    copy: Callable[[str], None]
    edit: Callable[[str, int], None]


class PanelScreen(Screen):
    """Rows: jump, copy, edit, then every variable; left and right change a value, Enter does what a row does."""

    def __init__(
        self, session: Session, under: Callable[[Canvas], None], take: Callable[[Session], None], desk: Desk
    ) -> None:
        super().__init__()
        self.session, self.take, self.desk = session, take, desk
        self.veil = Veil(under)
        self.scenes = list(session.story.scenes)
        here = session.state.tableau.scene
        self.scene = self.scenes.index(here) if here in self.scenes else 0
        self.shown = [i for i, v in enumerate(session.story.variables) if not v.is_hidden]
        self.focus = 0
        self.said = ""

    def words(self) -> list[str]:
        """The heading, and what was done."""
        return ["Backstage", *filter(None, [self.said])]

    def names(self) -> list[str]:
        """The rows."""
        return [f"{name}: {value}" if value else name for name, value in self._rows()]

    def at(self) -> int | None:
        """The row one is at."""
        return self.focus

    def handle(self, intent: Intent) -> Go | None:
        """Move, change, do, or close."""
        count = len(self._rows())
        match intent.kind:
            case "menu" | "panel":
                return CLOSE
            case "up" | "down":
                self.focus = (self.focus + (1 if intent.kind == "down" else -1)) % count
            case "left" | "right":
                self._change(1 if intent.kind == "right" else -1)
            case "back":
                self._step_back()
            case "confirm":
                return self._do()
            case "press":
                row = int((intent.y - TOP) // ROW) + self._first()
                if not LEFT <= intent.x <= RIGHT or not 0 <= row < count:
                    return None
                self.focus = row
                return self._do()
            case _:
                return None
        self.damage.all()
        return None

    def draw(self, canvas: Canvas) -> None:
        """The rows on the left, the moves so far on the right."""
        self.veil.draw(canvas)
        canvas.panel(WHOLE, theme.OVERLAY)
        canvas.text("Backstage", LEFT, 60, theme.HEADING, theme.TEXT)
        canvas.text(self.said or where(self.session), LEFT + 1, 114, theme.SMALL, theme.AMBER)
        first = self._first()
        for number, (name, value) in enumerate(self._rows()[first : first + SHOWN], first):
            y = TOP + (number - first) * ROW
            is_focused = number == self.focus
            color = theme.AMBER if is_focused else theme.TEXT
            canvas.text(name, LEFT, y, theme.CODE, color)
            canvas.text(f"‹ {value} ›" if is_focused and value else value, LEFT + 280, y, theme.CODE, color)
        self._draw_moves(canvas)

    def _draw_moves(self, canvas: Canvas) -> None:
        canvas.text("The moves so far", RIGHT, TOP, theme.SMALL, theme.DIM)
        moves = told(self.session).splitlines()[-16:]
        for number, move in enumerate(moves, 1):
            canvas.text(move[:52], RIGHT, TOP + number * ROW, theme.CODE, theme.DIM)
        keys = keymap.hint("arrows choose and change · {confirm} does · {back} steps back · {panel} closes")
        canvas.text(keys, LEFT, theme.HEIGHT - 44, theme.SMALL, theme.DIM)
        canvas.fill(Rect(RIGHT - 24, TOP, 1, SHOWN * ROW), theme.FAINT)

    def _rows(self) -> list[tuple[str, str]]:
        variables, values = self.session.story.variables, self.session.state.values
        return [
            ("Jump to scene", self.scenes[self.scene]),
            ("Copy the moves", ""),
            ("Open the editor here", ""),
            *((variables[index].name, spoken(values[index])) for index in self.shown),
        ]

    def _first(self) -> int:
        return max(0, min(self.focus - SHOWN + 3, len(self._rows()) - SHOWN))

    def _do(self) -> Go | None:
        self.damage.all()
        match self.focus:
            case 0:
                self._put(at_scene(self.session, self.scenes[self.scene]))
                return CLOSE
            case 1:
                self._copy()
            case 2:
                file, line = spot(self.session)
                self.desk.edit(file, line)
            case _:
                self._change(1)
        return None

    def _change(self, way: int) -> None:
        if self.focus == 0:
            self.scene = (self.scene + way) % len(self.scenes)
        elif self.focus > 2:
            index = self.shown[self.focus - 3]
            values = list(self.session.state.values)
            values[index] = beside(self.session.story.variables[index], values[index], way)
            self._put(with_values(self.session, tuple(values)))

    def _copy(self) -> None:
        moves = told(self.session)
        if moves:
            self.desk.copy(moves)
        self.said = "The moves are on the clipboard." if moves else "There is no move to copy yet."

    def _step_back(self) -> None:
        """To the beat before, or to before what was changed here."""
        if self.session.roll_back():
            self.take(self.session)
        elif self.session.changed_from is not None:
            self._put(self.session.changed_from)

    def _put(self, session: Session) -> None:
        self.session = session
        self.said = ""
        self.take(session)


def beside(variable: Variable, value: Value, way: int) -> Value:
    """The next or last value a variable can have, round the ends of words, not of numbers."""
    if variable.kind == "bool":
        return not value
    if variable.kind == "word":
        words = variable.words
        return words[(words.index(str(value)) + way) % len(words)]
    return min(max(int(value) + way, variable.low), variable.high)


def spot(session: Session) -> tuple[str, int]:
    """The file and line of the beat one is at."""
    story: Story = session.story
    file, line, _ = story.spots[session.state.at]
    return story.files[file], line


def where(session: Session) -> str:
    """The scene and its place in the files."""
    file, line = spot(session)
    scene = session.state.tableau.scene or ""
    over = ", an ending" if isinstance(session.stop, Over) else ""
    return f"{scene}  {file}:{line}{over}"

"""Writing a few words: by keyboard or input method, or letter by letter with arrows, a gamepad or the mouse.

Law: what was written is handed on only by Done; menu throws it away. The letters on screen are for those who have
none under their hands; whoever types never needs them.
"""

from collections.abc import Callable

from engine.saves.words import cut, without_last, written
from engine.screens.passes import shortened
from engine.screens.screen import CLOSE, Go, Screen, Veil
from engine.stage import clipboard, theme
from engine.stage.canvas import Canvas, Rect
from engine.stage.intents import Intent

LETTERS = ("abcdefghijklm", "nopqrstuvwxyz", "1234567890-'.")
CAPITALS, SPACE, ERASE, PASTE, DONE, BACK = "Capitals", "Space", "Erase", "Paste", "Done", "Cancel"
ACTIONS = (CAPITALS, SPACE, ERASE, PASTE, DONE, BACK)
SPOKEN = {"-": "hyphen", "'": "apostrophe", ".": "full stop"}
COLUMNS = len(LETTERS[0])
CARET = 2
HINT = "Enter keeps it  ·  Esc leaves it as it was"


class WriteScreen(Screen):
    """Asks for words of at most so many signs; `done` gets them, and says where to go."""

    def __init__(
        self, question: str, words: str, most: int, veil: Veil, done: Callable[[str], Go | None]
    ) -> None:
        super().__init__()
        self.question, self.text, self.most, self.veil, self._done = question, words, most, veil, done
        self.composed = ""
        self.has_capitals = not words
        self.focus: int | None = None

    @property
    def is_writing(self) -> bool:
        """Keys are letters here."""
        return True

    def words(self) -> list[str]:
        """What is asked for, and what is written so far."""
        return [self.question, self.text + self.composed or "Nothing is written yet."]

    def names(self) -> list[str]:
        """The letters and what else can be pressed."""
        return [SPOKEN.get(key, key) for key in self._keys]

    def at(self) -> int | None:
        """Which of them."""
        return self.focus

    def handle(self, intent: Intent) -> Go | None:
        """Write, or move among the letters and press one."""
        self.damage.all()
        match intent.kind:
            case "write":
                self.composed, self.focus = "", None
                self._add(intent.text)
            case "compose":
                self.composed = intent.text
            case "erase" | "hide":
                self.text = without_last(self.text)
            case "paste":
                self._add(clipboard.take() or "")
            case "enter":
                return self._finish() if self.focus is None else self._press(self._keys[self.focus])
            case "menu":
                return CLOSE
            case "toggle_skip":
                self._add(" ")
            case "up" | "down" | "left" | "right":
                self.focus = 0 if self.focus is None else self._moved(self.focus, intent.kind)
            case "point" | "press":
                found = next((i for i, rect in enumerate(self._rects()) if _is_in(rect, intent)), None)
                self.focus = self.focus if found is None else found
                return (
                    self._press(self._keys[found]) if intent.kind == "press" and found is not None else None
                )
            case "confirm" | "advance":
                if self.focus is not None:
                    return self._press(self._keys[self.focus])
                self.focus = 0
        return None

    def draw(self, canvas: Canvas) -> None:
        """The question, the words with a caret, the letters."""
        self.veil.draw(canvas)
        canvas.text(self.question, theme.WRITE_LEFT, 96, theme.HEADING, theme.TEXT)
        self._draw_field(canvas)
        for index, (key, rect) in enumerate(zip(self._keys, self._rects(), strict=True)):
            is_here = index == self.focus
            edge = theme.AMBER if is_here else theme.RULE
            canvas.panel(rect, theme.OPTION_FOCUS if is_here else theme.OPTION_FILL, (*edge, 255), 8)
            is_on = is_here or (key == CAPITALS and self.has_capitals)
            y = rect.centery - theme.BUTTON.leading / 2
            canvas.text(key, rect.centerx, y, theme.BUTTON, theme.AMBER if is_on else theme.TEXT, 0.5)
        canvas.text(HINT, theme.WRITE_LEFT + 2, 254, theme.SMALL, theme.DIM)
        count = f"{len(self.text)} of {self.most}"
        canvas.text(count, theme.WIDTH - theme.WRITE_LEFT, 254, theme.SMALL, theme.DIM, 1)

    def _draw_field(self, canvas: Canvas) -> None:
        """The end of what is written, where it is wider than the field; what is being put together underlined."""
        field = Rect(theme.WRITE_LEFT, 176, theme.WIDTH - 2 * theme.WRITE_LEFT, 66)
        canvas.panel(field, theme.PANEL, (*theme.DIM, 255), 10)
        room = field.w - 44
        words = self.text
        while words and canvas.width(words + self.composed, theme.WRITTEN) > room:
            words = words[1:]
        composed = shortened(canvas, self.composed, theme.WRITTEN, room)
        x, y = field.x + 20, field.y + (field.h - theme.WRITTEN.leading) / 2
        x += canvas.text(words, x, y, theme.WRITTEN, theme.TEXT) if words else 0
        if composed:
            wide = canvas.text(composed, x, y, theme.WRITTEN, theme.AMBER)
            canvas.fill(Rect(x, y + theme.WRITTEN.leading, wide, CARET), theme.AMBER)
            x += wide
        canvas.fill(Rect(x + 1, y + 2, CARET, theme.WRITTEN.leading - 4), theme.AMBER)

    @property
    def _keys(self) -> list[str]:
        letters = "".join(LETTERS)
        return [*(letters.upper() if self.has_capitals else letters), *ACTIONS]

    def _rects(self) -> list[Rect]:
        """Where the letters and the actions are."""
        left, top, pitch = theme.WRITE_LEFT, theme.WRITE_TOP, theme.WRITE_PITCH
        count = COLUMNS * len(LETTERS)
        keys = [
            Rect(left + i % COLUMNS * pitch, top + i // COLUMNS * pitch, pitch - 8, pitch - 8)
            for i in range(count)
        ]
        wide = COLUMNS * pitch / len(ACTIONS)
        below = top + len(LETTERS) * pitch + 10
        return keys + [Rect(left + i * wide, below, wide - 8, pitch - 8) for i in range(len(ACTIONS))]

    def _moved(self, focus: int, way: str) -> int:
        """The nearest key that way, round the ends."""
        rects = self._rects()
        here = rects[focus]
        rows = sorted({rect.y for rect in rects})
        if way in ("left", "right"):
            row = [index for index, rect in enumerate(rects) if rect.y == here.y]
            return row[(row.index(focus) + (1 if way == "right" else -1)) % len(row)]
        y = rows[(rows.index(here.y) + (1 if way == "down" else -1)) % len(rows)]
        return min(
            (index for index, rect in enumerate(rects) if rect.y == y),
            key=lambda index: abs(rects[index].centerx - here.centerx),
        )

    def _press(self, key: str) -> Go | None:
        match key:
            case "Capitals":
                self.has_capitals = not self.has_capitals
            case "Space":
                self._add(" ")
            case "Erase":
                self.text = without_last(self.text)
            case "Paste":
                self._add(clipboard.take() or "")
            case "Done":
                return self._finish()
            case "Cancel":
                return CLOSE
            case _:
                self._add(key)
                self.has_capitals = False
        return None

    def _add(self, words: str) -> None:
        self.text = cut(self.text + written(words), self.most)

    def _finish(self) -> Go | None:
        return self._done(self.text)


def _is_in(rect: Rect, intent: Intent) -> bool:
    return rect.collidepoint(intent.x, intent.y)

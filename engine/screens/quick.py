"""The row of words at the foot of the text box, for those who play by mouse alone.

Law: a word is an intent that has a key as well; it has no focus, for the keys need none.
"""

from engine.stage import theme
from engine.stage.bindings import Kind
from engine.stage.canvas import Canvas, Rect
from engine.stage.intents import Intent

Words = tuple[tuple[str, Kind], ...]
WORDS: Words = (
    ("Back", "back"),
    ("Skip", "toggle_skip"),
    ("Auto", "toggle_auto"),
    ("History", "history"),
    ("Quick save", "quick_save"),
    ("Quick load", "quick_load"),
    ("Menu", "menu"),
)


class Quick:
    """Words side by side; the one under the pointer is lit."""

    def __init__(self, words: Words = WORDS) -> None:
        self.words = words
        self.places: list[Rect] = []
        self._lit: int | None = None

    def meant(self, intent: Intent) -> Intent:
        """What a press on a word stands for; any other intent as it is."""
        at = self._at(intent) if intent.kind == "press" else None
        return intent if at is None else Intent(self.words[at][1])

    def follow(self, intent: Intent) -> Rect | None:
        """Light the word under the pointer; what has to be drawn again."""
        before = self._lit
        if intent.kind == "point":
            self._lit = self._at(intent)
        is_same = self._lit == before or not self.places
        return None if is_same else self.places[0].union(self.places[-1])

    def draw(self, canvas: Canvas, pane: Rect, left: float) -> None:
        """The row, in the lower padding of the box."""
        self.places, x = [], left
        tall = height(canvas)
        top = pane.bottom - tall
        for index, (word, _) in enumerate(self.words):
            width = canvas.width(word, theme.QUICK)
            self.places.append(Rect(x - 8, top - 3, width + 16, tall + 3))
            color = theme.AMBER if index == self._lit else theme.DIM
            canvas.text(word, x, top, theme.QUICK, color)
            x += width + theme.QUICK_GAP

    def hide(self) -> None:
        """There is no row now."""
        self.places = []

    def _at(self, intent: Intent) -> int | None:
        inside = (index for index, place in enumerate(self.places) if place.collidepoint(intent.x, intent.y))
        return next(inside, None)


def height(canvas: Canvas) -> float:
    """How much of the box's foot the row takes, in the reader's taste."""
    return theme.QUICK_RISE * canvas.taste.style(theme.QUICK).size / theme.QUICK.size

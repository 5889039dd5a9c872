"""What has been said and decided so far, to read again and to go back to.

Law: shows the session's turns as they are; going back to one is a rollback, and forward again is still possible.
"""

from typing import NamedTuple

from engine.play.effect import Offer
from engine.play.session import Session
from engine.screens import views
from engine.screens.screen import CLOSE, Go, Screen, Veil
from engine.screens.widgets import moved
from engine.stage import keymap, theme
from engine.stage.canvas import WHOLE, Canvas, Rect
from engine.stage.intents import Intent
from engine.stage.paragraph import Paragraph
from engine.story.model import Say

WINDOW = Rect(220, 116, 840, 530)
GAP = 16
PAGE = 0.8
LEAST_BAR = 28
KEYS = "{up} and {down} choose a line · {confirm} or a click goes back to it · {menu} closes"


class Row(NamedTuple):
    """A line or an answer, and the turn at which it was."""

    position: int
    who: str
    words: Paragraph
    name: Paragraph | None

    def height(self, canvas: Canvas) -> float:
        """How tall it is, with the gap around it."""
        return self.words.height(canvas) + (self.name.height(canvas) if self.name else 0) + GAP

    def seams(self, canvas: Canvas, top: float) -> list[float]:
        """Where it can be cut without cutting a line of type, or a name from its words."""
        first = top + GAP / 2 + (self.name.height(canvas) if self.name else 0)
        lines = len(self.words.lines(canvas))
        between = [first + line * self.words.style.leading for line in range(1, lines + 1)]
        return [top, top + GAP / 2, *between, top + self.height(canvas)]


class HistoryScreen(Screen):
    """The lines so far, the last one at the bottom; nothing is focused until the player moves."""

    def __init__(self, session: Session, veil: Veil) -> None:
        super().__init__()
        self.session, self.veil = session, veil
        self.rows = rows(session)
        self.focus: int | None = None
        self.rects: list[Rect] = []
        self._offset = float("inf")
        self._follows = False

    @property
    def caption(self) -> str:
        """What the title bar adds."""
        return "History"

    def names(self) -> list[str]:
        """The lines, and what was answered."""
        return [f"{row.who}{row.words.plain}" for row in self.rows]

    def at(self) -> int | None:
        """The line chosen."""
        return self.focus

    def handle(self, intent: Intent) -> Go | None:
        """Choose a line and go back to it, scroll, or close."""
        match intent.kind:
            case "menu" | "advance":
                return CLOSE
            case "up" | "down":
                self.focus = moved(self.focus, intent.kind == "down", len(self.rows))
                self._follows = True
            case "back" | "forward" | "history":
                self._offset += WINDOW.h * (PAGE if intent.kind == "forward" else -PAGE)
                self._follows = False
            case "point" if (found := self._at(intent)) != self.focus and found is not None:
                self.focus, self._follows = found, False
            case "press":
                return self._go_to(self._at(intent))
            case "confirm":
                return CLOSE if self.focus is None else self._go_to(self.focus)
            case _:
                return None
        self.damage.all()
        return None

    def draw(self, canvas: Canvas) -> None:
        """The veil, a heading, the lines, where in the whole one is."""
        self.veil.draw(canvas)
        canvas.panel(WHOLE, theme.OVERLAY)
        canvas.text("History", WINDOW.x, 40, theme.HEADING, theme.TEXT)
        canvas.text(keymap.hint(KEYS), WINDOW.x, WINDOW.bottom + 22, theme.SMALL, theme.DIM)
        canvas.fill(Rect(WINDOW.x, WINDOW.y - 1, WINDOW.w, 1), theme.RULE)
        self._place(canvas)
        clip = canvas.surface.get_clip()
        canvas.surface.set_clip(clip.clip(canvas.area(self.seen(canvas).inflate(48, 0))))
        for index, rect in enumerate(self.rects):
            if rect.bottom > WINDOW.y and rect.y < WINDOW.bottom:
                self._draw_row(canvas, index, rect)
        canvas.surface.set_clip(clip)
        self._draw_bar(canvas)

    def seen(self, canvas: Canvas) -> Rect:
        """The part of the window that holds whole lines only."""
        rows = zip(self.rows, self.rects, strict=True)
        near = [(row, rect) for row, rect in rows if rect.bottom > WINDOW.y and rect.y < WINDOW.bottom]
        seams = [seam for row, rect in near for seam in row.seams(canvas, rect.y)]
        inside = [seam for seam in seams if WINDOW.y <= seam <= WINDOW.bottom] or [WINDOW.y, WINDOW.bottom]
        return Rect(WINDOW.x, min(inside), WINDOW.w, max(inside) - min(inside))

    def _place(self, canvas: Canvas) -> None:
        """Where each line is, with the focused one in view."""
        heights = [row.height(canvas) for row in self.rows]
        if self._follows and self.focus is not None:
            top = sum(heights[: self.focus])
            self._offset = min(max(self._offset, top + heights[self.focus] - WINDOW.h), top)
        self._tall = sum(heights)
        self._offset = max(0.0, min(self._offset, self._tall - WINDOW.h))
        y = WINDOW.y - self._offset
        self.rects = []
        for height in heights:
            self.rects.append(Rect(WINDOW.x, y, WINDOW.w, height))
            y += height

    def _draw_row(self, canvas: Canvas, index: int, rect: Rect) -> None:
        row, y = self.rows[index], rect.y + GAP / 2
        if index == self.focus:
            canvas.panel(rect.inflate(32, -2), theme.OPTION_FOCUS, (*theme.AMBER, 120), 8)
        if row.name:
            row.name.draw(canvas, rect.x, y)
            y += row.name.height(canvas)
        row.words.draw(canvas, rect.x, y)

    def _draw_bar(self, canvas: Canvas) -> None:
        if self._tall > WINDOW.h:
            bar = max(LEAST_BAR, WINDOW.h * WINDOW.h / self._tall)
            top = WINDOW.y + (WINDOW.h - bar) * self._offset / (self._tall - WINDOW.h)
            canvas.fill(Rect(WINDOW.right + 34, top, 3, bar), theme.FAINT)

    def _at(self, intent: Intent) -> int | None:
        if not WINDOW.y <= intent.y <= WINDOW.bottom:
            return None
        places = enumerate(self.rects)
        return next((index for index, rect in places if rect.collidepoint(intent.x, intent.y)), None)

    def _go_to(self, index: int | None) -> Go | None:
        if index is None:
            return None
        self.session.roll_to(self.rows[index].position)
        return Go("play", None, theme.SCREEN_SECONDS)


def rows(session: Session) -> list[Row]:
    """Every line up to here, and every answer given."""
    found = []
    for position, turn in enumerate(session.turns[: session.position + 1]):
        if isinstance(turn.stop, Say):
            found.append(_line(session, position, turn.stop))
        elif isinstance(turn.stop, Offer) and position < session.position:
            words = session.words_of(position + 1)
            answer = Paragraph([(f"›  {words}", False)], theme.BODY, theme.AMBER, WINDOW.w)
            found.append(Row(position, "", answer, None))
    return found


def _line(session: Session, position: int, line: Say) -> Row:
    who = views.speaker(session.story, line.who)
    name = Paragraph([(who.name, False)], theme.PLATE, who.color, WINDOW.w) if who else None
    color = theme.TEXT if who else theme.NARRATION_TEXT
    words = Paragraph(views.runs(line.text), theme.BODY, color, WINDOW.w)
    return Row(position, f"{who.name}: " if who else "", words, name)

"""The text box: who speaks, what is said, how much of it is shown; and, where something is asked, the answers below it.

Law: a line is set whole before its first letter shows; narration never looks like speech. Whatever is to be read
stands in this one pane at the foot, so that faces stay free.
"""

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from engine.screens import quick
from engine.stage import theme
from engine.stage.canvas import Canvas, Rect
from engine.stage.paragraph import Paragraph
from engine.stage.taste import Taste
from engine.stage.text import TREMOR_SECONDS, Pace, Runs, reveal_times, shown_at, tremor
from engine.stage.theme import Color


class Speaker(NamedTuple):
    """Who is speaking."""

    id: str
    name: str
    color: Color


class Answers(Protocol):
    """What stands below a question, and who is asked."""

    @property
    def plate(self) -> tuple[str, Color] | None: ...
    def height(self, canvas: Canvas, width: float, tallest: float) -> float: ...
    def draw(self, canvas: Canvas, area: Rect) -> None: ...


class Box:
    """One line at a time; empty, it is not drawn. `has_row`: the row of words stands at its foot."""

    def __init__(self, least_height: float = theme.BOX[3], has_row: bool = True) -> None:
        self.least_height, self.has_row = least_height, has_row
        self.speaker: Speaker | None = None
        self.edge: Color = theme.NOBODY
        self._plate: tuple[str, Color] | None = None
        self._answers: Answers | None = None
        self._words: Paragraph | None = None
        self._fitted: tuple[Taste, float] | None = None
        self._left: float = theme.SPEECH_LEFT
        self._times: tuple[float, ...] = ()
        self._seconds = 0.0
        self._shown = 0
        self._shaking: Sequence[range] = ()

    @property
    def plain(self) -> str:
        """The words in the box, shown or about to be."""
        return self._words.plain if self._words else ""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing in it."""
        return self._words is None

    @property
    def is_complete(self) -> bool:
        """Whether every letter is shown."""
        return self._shown >= len(self._times)

    @property
    def is_moving(self) -> bool:
        """Whether letters are still to come, or tremble."""
        return not self.is_complete or self._trembles

    @property
    def _trembles(self) -> bool:
        return bool(self._shaking) and self._seconds < TREMOR_SECONDS

    def set(
        self,
        runs: Runs,
        speaker: Speaker | None,
        edge: Color,
        speed: float,
        paces: Sequence[Pace] = (),
        has_sign_pauses: bool = True,
        shaking: Sequence[range] = (),
    ) -> None:
        """Put a line in; `edge` is the colour of whose scene it is, `shaking` are the letters that tremble."""
        self._shaking = shaking
        style, color, width = (
            (theme.SPEECH, theme.TEXT, theme.SPEECH_WIDTH)
            if speaker
            else (theme.NARRATION, theme.NARRATION_TEXT, theme.NARRATION_WIDTH)
        )
        self.speaker, self.edge, self._answers = speaker, edge, None
        self._plate = (speaker.name, speaker.color) if speaker else None
        self._words = Paragraph(runs, style, color, width)
        self._fitted = None
        self._times = reveal_times(self._words.plain, speed, paces, has_sign_pauses)
        self._seconds = 0.0
        self._shown = shown_at(self._times, 0.0)

    def ask(self, runs: Runs, answers: Answers, edge: Color) -> None:
        """Put a question in, which may have no words, with its answers."""
        self.set(runs, None, edge, 0)
        self._plate, self._answers = answers.plate, answers

    def clear(self) -> None:
        """Take the box away."""
        self._words, self.speaker, self._times, self._shown = None, None, (), 0
        self._shaking = ()

    def finish(self) -> None:
        """Show the whole line."""
        self._shown = len(self._times)

    def update(self, dt: float) -> bool:
        """Let time pass; True where another letter shows, or one has moved."""
        if not self.is_moving:
            return False
        trembled = self._trembles
        self._seconds += dt
        before = self._shown
        if not self.is_complete:
            self._shown = shown_at(self._times, self._seconds)
        return trembled or before != self._shown

    def _moved(self, letter: int) -> tuple[float, float]:
        """Where a letter is beside its place."""
        if any(letter in letters for letters in self._shaking):
            return tremor(letter, self._seconds)
        return 0.0, 0.0

    def rect(self, canvas: Canvas) -> Rect:
        """The pane; it grows upward with a long line."""
        left, top, width, height = theme.BOX
        self._fit(canvas)
        wanted = self._said(canvas) + self._margins(canvas)
        if self._answers and self._words:
            wanted += self._answers.height(canvas, self._wide, theme.BOX_TALLEST - wanted)
        tall = max(self.least_height, wanted)
        return Rect(left, top + height - tall, width, tall)

    def _said(self, canvas: Canvas) -> float:
        """How tall the words are."""
        if self._words is None or not self._words.plain:
            return 0.0
        return self._words.inked(canvas) if self._answers else self._words.height(canvas)

    @property
    def _wide(self) -> float:
        """How wide the answers are: their words begin below those of the question."""
        return (self._words.width if self._words else 0) + theme.OPTION_LEFT + theme.OPTION_RIGHT

    def _answers_rect(self, canvas: Canvas, pane: Rect) -> Rect:
        """Where the answers stand, below the words and above the row."""
        said = self._said(canvas)
        above = theme.BOX_PADDING + (said + theme.OPTIONS_ABOVE if said else 0)
        tall = pane.h - above - max(theme.BOX_PADDING, self._row(canvas)) - theme.OPTIONS_BELOW
        return Rect(self._left - theme.OPTION_LEFT, pane.y + above, self._wide, tall)

    def text_rect(self, canvas: Canvas) -> Rect:
        """Where letters appear."""
        pane = self.rect(canvas)
        return Rect(
            self._left - 8,
            pane.y + theme.BOX_PADDING - 4,
            (self._words.width if self._words else 0) + 60,
            pane.h - theme.BOX_PADDING,
        )

    def changed(self, canvas: Canvas) -> Rect:
        """What the last letter changed: with it comes the mark at the foot."""
        return self.rect(canvas) if self.is_complete else self.text_rect(canvas)

    def _fit(self, canvas: Canvas) -> None:
        """Larger type gets wider lines; what would not fit the height even so is set smaller."""
        left, width = (
            (theme.SPEECH_LEFT, theme.SPEECH_WIDTH)
            if self.speaker
            else (theme.NARRATION_LEFT, theme.NARRATION_WIDTH)
        )
        key = (canvas.taste, canvas.scale)
        if self._words is None or self._fitted == key:
            return
        extra = stretch(canvas)
        self._fitted, self._left, self._words.width = key, left - extra / 2, width + extra
        least = theme.OPTIONS_LEAST if self._answers else 0
        self._words.fit(canvas, theme.BOX_TALLEST - self._margins(canvas) - least)

    def _margins(self, canvas: Canvas) -> float:
        """What is left free above the words and below them, where the row has its place."""
        around = theme.OPTIONS_BELOW + (theme.OPTIONS_ABOVE if self.plain else 0) if self._answers else 0
        return theme.BOX_PADDING + around + max(theme.BOX_PADDING, self._row(canvas))

    def _row(self, canvas: Canvas) -> float:
        """How much the row of words takes, with what is free above it."""
        return quick.height(canvas) + theme.QUICK_ABOVE if self.has_row else 0.0

    def draw(self, canvas: Canvas, has_mark: bool = True) -> None:
        """The pane, the plate, the words so far."""
        if self._words is None:
            return
        pane = self.rect(canvas)
        canvas.panel(pane, theme.PANEL, theme.PANEL_EDGE, theme.BOX_RADIUS, theme.PANEL_TOP)
        canvas.panel(
            Rect(pane.x, pane.y + theme.BOX_RADIUS, theme.OWNER_BAR, pane.h - 2 * theme.BOX_RADIUS),
            (*self.edge, 255),
        )
        if self._plate:
            self._draw_plate(canvas, pane, *self._plate)
        moved = self._moved if self._trembles else None
        self._words.draw(canvas, self._left, pane.y + theme.BOX_PADDING + 4, self._shown, moved=moved)
        if self._answers:
            self._answers.draw(canvas, self._answers_rect(canvas, pane))
        elif self.is_complete and has_mark:
            self._draw_mark(canvas, pane)

    def _draw_plate(self, canvas: Canvas, pane: Rect, words: str, color: Color) -> None:
        width, height = canvas.width(words, theme.PLATE) + 36, plate_height(canvas)
        plate = Rect(self._left - 16, pane.y - height / 2, width, height)
        canvas.panel(plate, theme.PLATE_FILL, (*color, 130), height / 2)
        canvas.text(words, plate.x + 18, plate.y + height / 9, theme.PLATE, color)

    def _draw_mark(self, canvas: Canvas, pane: Rect) -> None:
        """A small dash at the lower right: the line is whole."""
        canvas.fill(Rect(pane.right - 46, pane.bottom - 24, 18, 2), theme.AMBER_DIM)


def stretch(canvas: Canvas) -> float:
    """How much wider lines are in the reader's taste, half of it on either side."""
    return min(max(0.0, canvas.taste.size - 1) * theme.BOX_STRETCH, theme.BOX_MOST_STRETCH)


def plate_height(canvas: Canvas) -> float:
    """How tall the plate with a name is, in the reader's taste."""
    return theme.PLATE_HEIGHT * canvas.taste.style(theme.PLATE).size / theme.PLATE.size

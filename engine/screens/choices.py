"""A choice put to the player: who decides, and the ways to answer.

Law: nothing is focused at first, Space never picks, a press takes only what is lit and lights what is not, and nothing
is picked before the hand has rested for a fifth of a second: whoever clicks through lines does not click through a
choice, though it stands where the lines stood. A number goes through no lines, and is answered as soon as the choice
has stood so long.
"""

from itertools import accumulate
from typing import NamedTuple

from engine.play.effect import Offer
from engine.screens.widgets import moved
from engine.stage import theme
from engine.stage.canvas import Canvas, Rect
from engine.stage.intents import Intent
from engine.stage.paragraph import Paragraph, fit_alike
from engine.stage.text import Pace, Runs
from engine.stage.theme import Color, Style
from engine.story.markup import Text

HASTY = ("press", "confirm")


class Decider(NamedTuple):
    """Whose choice it is."""

    name: str
    color: Color


class Choices:
    """The options of an offer, as many as fit, the rest by scrolling."""

    def __init__(
        self, offer: Offer, decider: Decider | None, lock_seconds: float = theme.CHOICE_LOCK_SECONDS
    ) -> None:
        self.offer, self.decider, self.lock_seconds = offer, decider, lock_seconds
        self.focus: int | None = None
        self._first = 0
        self._rested: float | None = None
        self._stood: float | None = None
        is_tight = len(offer.answers) > 6
        style: Style = theme.OPTION_TIGHT if is_tight else theme.OPTION
        self._least = theme.OPTION_HEIGHT_TIGHT if is_tight else theme.OPTION_HEIGHT
        self._gap = theme.OPTION_GAP_TIGHT if is_tight else theme.OPTION_GAP
        self._air = self._least - style.leading
        width = theme.NARRATION_WIDTH
        self._words = [Paragraph(runs(answer.text), style, theme.TEXT, width) for answer in offer.answers]
        self._lit = [Paragraph(runs(answer.text), style, theme.AMBER, width) for answer in offer.answers]
        self._reasons = [
            Paragraph(runs(answer.reason), theme.REASON, theme.DIM, width) if answer.reason else None
            for answer in offer.answers
        ]
        self._faint = [Paragraph(runs(answer.text), style, theme.FAINT, width) for answer in offer.answers]
        self.rects: list[Rect] = []
        self._more: list[tuple[Rect, int]] = []
        self._window = Rect(0, 0, 0, 0)

    @property
    def plate(self) -> tuple[str, Color] | None:
        """Whose choice it is, in words."""
        return (f"{self.decider.name} decides", self.decider.color) if self.decider else None

    @property
    def is_moving(self) -> bool:
        """Whether it is still locked."""
        return (self._rested or 0.0) < self.lock_seconds

    @property
    def _has_stood(self) -> bool:
        return self._stood is not None and self._stood >= self.lock_seconds

    @property
    def labels(self) -> list[str]:
        """What can be answered."""
        return [
            f"{words.plain} ({answer.reason.plain})" if answer.reason else words.plain
            for words, answer in zip(self._words, self.offer.answers, strict=True)
        ]

    def update(self, dt: float) -> None:
        """Let time pass; the frame in which it was put, or hastily answered, had its time before that."""
        self._rested = 0.0 if self._rested is None else self._rested + dt
        self._stood = 0.0 if self._stood is None else self._stood + dt

    def handle(self, intent: Intent) -> tuple[bool, str | None]:
        """Whether it looks different now, and the id of the option picked."""
        before = self.focus
        picked: int | None = None
        if self.is_moving and intent.kind in HASTY:
            self._rested = None
            return False, None
        match intent.kind:
            case "up" | "down":
                self.focus = moved(self.focus, intent.kind == "down", len(self._words))
            case "press" if (more := self._more_at(intent)) is not None:
                self.focus = more
            case "point" | "press" if (found := self._at(intent)) is not None:
                picked = found if intent.kind == "press" and found == self.focus else None
                self.focus = found
            case "confirm":
                picked = self.focus
            case "pick" if intent.number <= len(self._words) and self._has_stood:
                picked = intent.number - 1
        if picked is None or self.offer.answers[picked].reason:
            return self.focus != before, None
        return True, self.offer.answers[picked].id

    def height(self, canvas: Canvas, width: float, tallest: float) -> float:
        """How tall the list is in this width; no taller than `tallest`, for it can be scrolled.

        All are set smaller, alike, where one alone would not fit.
        """
        words = [*self._words, *self._lit, *self._faint, *filter(None, self._reasons)]
        for paragraph in words:
            paragraph.width = width - theme.OPTION_LEFT - theme.OPTION_RIGHT
        most = tallest - 2 * theme.OPTIONS_MORE
        fit_alike(words, lambda: max(self._heights(canvas)) <= most)
        return min(tallest, sum(heights := self._heights(canvas)) + self._gap * (len(heights) - 1))

    def draw(self, canvas: Canvas, area: Rect) -> None:
        """The options in their place, from its top; where they are too many, those that fit."""
        self.rects = self._places(canvas, area)
        for index, rect in enumerate(self.rects):
            if self._is_seen(rect):
                self._draw_option(canvas, index, rect)
        self._draw_more(canvas, area)

    def _heights(self, canvas: Canvas) -> list[float]:
        return [max(self._least, self._tall(canvas, at) + self._air) for at in range(len(self._words))]

    def _places(self, canvas: Canvas, area: Rect) -> list[Rect]:
        """Where each option is; those scrolled away lie outside."""
        heights = self._heights(canvas)
        self._window = Rect(area)
        if sum(heights) + self._gap * (len(heights) - 1) > area.h + 1:
            self._window.inflate_ip(0, -2 * theme.OPTIONS_MORE)
        self._scroll(heights, self._gap, self._window.h)
        top = self._window.y - sum(heights[: self._first]) - self._gap * self._first
        rects = []
        for height in heights:
            rects.append(Rect(area.x, top, area.w, height))
            top += height + self._gap
        return rects

    def _tall(self, canvas: Canvas, index: int) -> float:
        words, reason = self._words[index], self._reasons[index]
        if reason is None or _is_beside(canvas, words, reason):
            return words.inked(canvas)
        return words.height(canvas) + reason.inked(canvas)

    def _scroll(self, heights: list[float], gap: float, room: float) -> None:
        """Bring the focused option into view."""
        focus = self.focus or 0
        self._first = min(self._first, focus)
        while (
            sum(heights[self._first : focus + 1]) + gap * (focus - self._first) > room and self._first < focus
        ):
            self._first += 1

    def _is_seen(self, rect: Rect) -> bool:
        return rect.y >= self._window.y - 1 and rect.bottom <= self._window.bottom + 1

    def _draw_more(self, canvas: Canvas, area: Rect) -> None:
        """How many options lie outside, above and below; a click on it brings them in."""
        seen = [index for index, rect in enumerate(self.rects) if self._is_seen(rect)]
        above, below = (seen[0], len(self.rects) - 1 - seen[-1]) if seen else (0, 0)
        self._more = []
        if above:
            self._tell_more(canvas, f"▲  {above} more above", area, area.y - 4, seen[0] - 1)
        if below:
            self._tell_more(canvas, f"▼  {below} more below", area, area.bottom - 22, seen[-1] + 1)

    def _tell_more(self, canvas: Canvas, words: str, area: Rect, y: float, goal: int) -> None:
        plate = Rect(area.centerx - 90, y, 180, 26)
        canvas.panel(plate, theme.PANEL, theme.PANEL_EDGE, 13)
        canvas.text(words, area.centerx, y + 4, theme.LABEL, theme.AMBER, 0.5)
        self._more.append((plate, goal))

    def _more_at(self, intent: Intent) -> int | None:
        return next((goal for rect, goal in self._more if rect.collidepoint(intent.x, intent.y)), None)

    def _draw_option(self, canvas: Canvas, index: int, rect: Rect) -> None:
        reason = self._reasons[index]
        is_focused = index == self.focus and not reason
        edge = (*theme.AMBER, 220) if is_focused else theme.PANEL_EDGE
        canvas.panel(rect, theme.OPTION_FOCUS if is_focused else theme.OPTION_ROW, edge, 8)
        words = (self._faint if reason else self._lit if is_focused else self._words)[index]
        top = rect.y + (rect.h - self._tall(canvas, index)) / 2 - 1
        if reason and _is_beside(canvas, words, reason):
            lower = (words.style.size - reason.style.size) * theme.LOWER
            reason.draw(canvas, rect.x + theme.OPTION_LEFT, top + lower, align=1)
        elif reason:
            reason.draw(canvas, rect.x + theme.OPTION_LEFT, top + words.height(canvas) + 1)
        if index < 9:
            color = theme.AMBER if is_focused else theme.FAINT
            drop = (words.style.size - canvas.taste.style(theme.OPTION_KEY).size) * theme.LOWER
            canvas.text(str(index + 1), rect.x + 26, top + drop, theme.OPTION_KEY, color, 0.5)
        words.draw(canvas, rect.x + theme.OPTION_LEFT, top)

    def _at(self, intent: Intent) -> int | None:
        for index, rect in enumerate(self.rects):
            if rect.collidepoint(intent.x, intent.y) and self._is_seen(rect):
                return index
        return None


def _is_beside(canvas: Canvas, words: Paragraph, reason: Paragraph) -> bool:
    """Whether a reason has room on the line of its option."""
    is_one = len(words.lines(canvas)) == len(reason.lines(canvas)) == 1
    return is_one and words.widest(canvas) + theme.REASON_LEFT + reason.widest(canvas) <= words.width


def paces(text: Text) -> list[Pace]:
    """How fast a rendered text comes, run by run."""
    starts = [0, *accumulate(len(run.text) for run in text.runs)]
    return [Pace(start, run.pace, run.wait) for start, run in zip(starts, text.runs, strict=False)]


def shaking(text: Text) -> list[range]:
    """Which letters of a rendered text tremble."""
    starts = [0, *accumulate(len(run.text) for run in text.runs)]
    return [
        range(start, start + len(run.text))
        for start, run in zip(starts, text.runs, strict=False)
        if run.shakes
    ]


def runs(text: Text | None) -> Runs:
    """A rendered text as the stage takes it."""
    return [(run.text, run.emphasis) for run in text.runs] if text else []

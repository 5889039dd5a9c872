"""What the map says of one stop: where it is, what was decided there; unfolded, the ways back to it.

Law: of a stop that was not visited it says nothing but that.
"""

from collections.abc import Callable, Sequence

from engine.play.consequence import Consequence
from engine.saves.telling import to_departure
from engine.screens.box import Speaker
from engine.screens.screen import Go
from engine.screens.survey import Stop
from engine.screens.widgets import Entry, Menu, MenuScreen, middle
from engine.stage import board, theme
from engine.stage.canvas import Canvas, Rect
from engine.stage.intents import Intent
from engine.stage.paragraph import Paragraph, fit_alike

PANE = Rect(40, 552, 1200, 150)
MENU_TOP = PANE.y + 8
TITLE_WIDTH, MADE_LEFT, MADE_WIDTH, MADE_GAP, MENU_LEFT, ROW = 330, 420, 500, 7, 946, 44
FLAP = (15, 24)
KEYS = "{up} and {down} choose · {confirm} does it · {menu} goes back to the map"
UNKNOWN, NOT_YET = "Not visited yet", "Nobody has been here so far."
UNREAD, READ_THROUGH = "Words here are not read yet", "Read through"
TO_GO, GONE = "minutes to departure", "departed"


class Leaflet:
    """One stop in words; `offers` are what can be done there."""

    def __init__(
        self,
        stop: Stop,
        who: Speaker | None,
        minutes: int | None,
        made: Sequence[Consequence],
        offers: Sequence[str],
    ) -> None:
        self.stop, self.who, self.minutes, self.offers = stop, who, minutes, offers
        self.title = stop.title or UNKNOWN
        self.state = _state(stop)
        shade = theme.AMBER if stop.is_ending else theme.TEXT if stop.is_visited else theme.DIM
        self._title = Paragraph([(self.title, False)], theme.STOP_TITLE, shade, TITLE_WIDTH)
        self._state = Paragraph([(self.state, False)], theme.SMALL, theme.DIM, TITLE_WIDTH)
        self.made = [_Made(choice) for choice in made]

    @property
    def name(self) -> str:
        """All of it in words."""
        facts = [self.title, *([self.who.name] if self.who else [])]
        facts += [to_departure(self.minutes).capitalize()] if self.minutes is not None else []
        return ". ".join((*facts, *([self.state] if self.state else []), *(made.name for made in self.made)))

    def draw(self, canvas: Canvas) -> None:
        """The pane."""
        canvas.panel(PANE, theme.PANEL, theme.PANEL_EDGE, 8)
        color = self.who.color if self.who and self.stop.is_visited else theme.RULE
        canvas.fill(Rect(PANE.x, PANE.y + 14, 4, PANE.h - 28), color)
        self._draw_stop(canvas)
        self._draw_made(canvas)
        for number, label in enumerate(self.offers):
            line = Rect(MENU_LEFT, MENU_TOP + number * ROW, PANE.right - MENU_LEFT, ROW)
            canvas.text(label, line.x + 18, middle(canvas, line, theme.MENU), theme.MENU, theme.TEXT)

    def _draw_stop(self, canvas: Canvas) -> None:
        x, y = PANE.x + 24, PANE.y + 12
        self._title.fit(canvas, 64)
        self._title.draw(canvas, x, y)
        y += self._title.height(canvas) + 8
        if self.minutes is not None:
            self._draw_minutes(canvas, x, y)
            y += FLAP[1] + 8
        self._state.fit(canvas, PANE.bottom - 6 - y)
        self._state.draw(canvas, x, y)

    def _draw_minutes(self, canvas: Canvas, x: float, y: float) -> None:
        """The clock as it stood, on flaps."""
        size = canvas.px(FLAP[0]), canvas.px(FLAP[1])
        if self.minutes == 0:
            canvas.text(GONE, x, y, theme.SMALL, theme.DIM)
            return
        for digit in f"{self.minutes:>3}":
            canvas.blit(board.cell(digit, size, theme.AMBER), x, y)
            x += FLAP[0] + 2
        canvas.text(TO_GO, x + 8, y, theme.SMALL, theme.DIM)

    def _draw_made(self, canvas: Canvas) -> None:
        """All choices at one size, smaller where they would not fit."""
        paragraphs = [words for made in self.made for words in made.paragraphs]
        room = PANE.h - 24 - MADE_GAP * len(self.made)
        fit_alike(paragraphs, lambda: sum(words.height(canvas) for words in paragraphs) <= room)
        y = PANE.y + 14.0
        for made in self.made:
            for words in made.paragraphs:
                words.draw(canvas, MADE_LEFT, y)
                y += words.height(canvas)
            y += MADE_GAP


class _Made:
    """A choice in words: the question and the answer, and below what it took and where it was remembered."""

    def __init__(self, choice: Consequence) -> None:
        question = f"{choice.question} " if choice.question else ""
        runs = [(question, False), (choice.answer, True)]
        took = [f"{choice.minutes} minutes"] if choice.minutes else []
        took += [f"remembered in {_listed(choice.remembered)}"] if choice.remembered else []
        came = [Paragraph([(" · ".join(took), False)], theme.KEYS, theme.DIM, MADE_WIDTH)] if took else []
        self.paragraphs = [Paragraph(runs, theme.CHOICE, theme.NARRATION_TEXT, MADE_WIDTH), *came]

    @property
    def name(self) -> str:
        """It in words."""
        choice, *came = (words.plain for words in self.paragraphs)
        return f"{choice} ({came[0]})" if came else choice


class StopScreen(MenuScreen):
    """A leaflet unfolded: what can be done at its stop, nothing of it chosen yet; the map stays in sight."""

    def __init__(
        self,
        leaflet: Leaflet,
        entries: Sequence[Entry],
        under: Callable[[Canvas], None],
        elsewhere: Callable[[Intent], object],
    ) -> None:
        super().__init__()
        self.leaflet, self._under, self._elsewhere = leaflet, under, elsewhere
        self.menu = Menu(entries, MENU_LEFT, MENU_TOP, 270)
        self.menu.row = ROW

    @property
    def caption(self) -> str:
        """The stop."""
        return self.leaflet.title

    def words(self) -> list[str]:
        """The stop's name."""
        return [self.leaflet.title]

    def handle(self, intent: Intent) -> Go | None:
        """Menu, or a click elsewhere, folds it up again; the map takes hold where it was clicked."""
        is_away = intent.kind == "press" and not self.menu.rect.collidepoint(intent.x, intent.y)
        if is_away and not PANE.collidepoint(intent.x, intent.y):
            self._elsewhere(intent)
        if intent.kind == "menu" or is_away:
            return Go("pop")
        if self.menu.wake(intent, self.damage):
            return None
        return self.menu.answer(intent, self.damage)

    def draw(self, canvas: Canvas) -> None:
        """The map, and the menu in its leaflet."""
        self._under(canvas)
        rect = self.menu.rect
        pane = Rect(rect.x, PANE.y + 2, PANE.right - 2 - rect.x, PANE.h - 4)
        canvas.panel(pane, (*theme.PANEL[:3], 255), (*theme.AMBER, 120), 6)
        self.menu.draw(canvas)


def _listed(names: Sequence[str], most: int = 3) -> str:
    more = len(names) - most
    return ", ".join(names[:most]) + (f" and {more} more" if more > 0 else "")


def _state(stop: Stop) -> str:
    if not stop.is_visited:
        return NOT_YET
    if stop.is_ending:
        return ""
    return UNREAD if stop.has_unread else READ_THROUGH

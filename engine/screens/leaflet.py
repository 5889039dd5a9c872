"""What the map says of one stop: where it is, what was decided there; unfolded, the ways back to it.

Law: of a stop that was not visited it says nothing but that.
"""

from collections.abc import Callable, Sequence

from engine.play.consequence import Consequence
from engine.screens.screen import Go
from engine.screens.survey import Stop
from engine.screens.widgets import Entry, Menu, MenuScreen
from engine.stage import theme
from engine.stage.canvas import Canvas, Rect
from engine.stage.intents import Intent
from engine.stage.paragraph import Paragraph
from engine.stage.theme import Color

PANE = Rect(40, 552, 1200, 150)
TITLE_WIDTH, CHOICES_LEFT, CHOICES_WIDTH, MENU_LEFT, ROW = 330, 400, 560, 986, 44
UNKNOWN, NOT_YET = "Not visited yet", "Nobody has been here in any evening so far."
UNREAD, READ_THROUGH = "Words here are not read yet", "Read through"


class Leaflet:
    """One stop in words."""

    def __init__(
        self,
        stop: Stop,
        owner: str,
        color: Color,
        minutes: int | None,
        made: Sequence[Consequence],
    ) -> None:
        self.stop, self.color = stop, color
        self.title = stop.title or UNKNOWN
        self.facts = _facts(stop, owner, minutes)
        self.choices = [sentence(choice) for choice in made]
        shade = theme.AMBER if stop.is_ending else theme.TEXT if stop.is_visited else theme.DIM
        self._title = Paragraph([(self.title, False)], theme.STOP_TITLE, shade, TITLE_WIDTH)
        self._facts = Paragraph([(" · ".join(self.facts), False)], theme.SMALL, theme.DIM, TITLE_WIDTH)
        shown = (theme.CHOICE, theme.NARRATION_TEXT, CHOICES_WIDTH)
        self._choices = [Paragraph(_runs(choice), *shown) for choice in made]

    @property
    def name(self) -> str:
        """All of it in words."""
        return ". ".join((self.title, *self.facts, *self.choices))

    def draw(self, canvas: Canvas) -> None:
        """The pane."""
        canvas.panel(PANE, theme.PANEL, theme.PANEL_EDGE, 8)
        canvas.fill(
            Rect(PANE.x, PANE.y + 14, 4, PANE.h - 28), self.color if self.stop.is_visited else theme.RULE
        )
        self._title.fit(canvas, 66)
        self._title.draw(canvas, PANE.x + 24, PANE.y + 14)
        y = PANE.y + 20 + self._title.height(canvas)
        self._facts.fit(canvas, PANE.bottom - 8 - y)
        self._facts.draw(canvas, PANE.x + 24, y)
        self._draw_choices(canvas)

    def _draw_choices(self, canvas: Canvas) -> None:
        tall = sum(choice.height(canvas) for choice in self._choices)
        room = PANE.h - 28 - 6 * len(self._choices)
        y = PANE.y + 16.0
        for choice in self._choices:
            choice.fit(canvas, choice.height(canvas) * min(1.0, room / tall))
            choice.draw(canvas, CHOICES_LEFT, y)
            y += choice.height(canvas) + 6


class StopScreen(MenuScreen):
    """A leaflet unfolded: what can be done at its stop; the map stays in sight."""

    def __init__(self, leaflet: Leaflet, entries: Sequence[Entry], under: Callable[[Canvas], None]) -> None:
        super().__init__()
        self.leaflet, self._under = leaflet, under
        self.menu = Menu(entries, MENU_LEFT, PANE.y + 8, 240, focus=0)
        self.menu.row = ROW

    @property
    def caption(self) -> str:
        """The stop."""
        return self.leaflet.title

    def words(self) -> list[str]:
        """The stop's name."""
        return [self.leaflet.title]

    def handle(self, intent: Intent) -> Go | None:
        """Menu, or a click elsewhere, folds it up again."""
        is_away = intent.kind == "press" and not self.menu.rect.collidepoint(intent.x, intent.y)
        if intent.kind == "menu" or is_away:
            return Go("pop")
        return self.menu.answer(intent, self.damage)

    def draw(self, canvas: Canvas) -> None:
        """The map, and the menu in its leaflet."""
        self._under(canvas)
        self.menu.draw(canvas)


def sentence(made: Consequence) -> str:
    """A choice in words: the question, the answer, what it took, where it was remembered."""
    return "".join(words for words, _ in _runs(made))


def _runs(made: Consequence) -> list[tuple[str, bool]]:
    question = f"{made.question} " if made.question else ""
    took = [f"{made.minutes} minutes"] if made.minutes else []
    took += [f"remembered in {_listed(made.remembered)}"] if made.remembered else []
    return [(question, False), (made.answer, True), (f"  {', '.join(took)}" if took else "", False)]


def _listed(names: Sequence[str], most: int = 3) -> str:
    shown = [f"“{name}”" for name in names[:most]]
    more = len(names) - most
    return ", ".join(shown) + (f" and {more} more" if more > 0 else "")


def _facts(stop: Stop, owner: str, minutes: int | None) -> list[str]:
    if not stop.is_visited:
        return [NOT_YET]
    facts = [owner] if owner else []
    facts += [f"{minutes} minutes to departure"] if minutes is not None else []
    if not stop.is_ending:
        facts.append(UNREAD if stop.has_unread else READ_THROUGH)
    return facts

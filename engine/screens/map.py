"""The player's map: where one has been, what was decided there, and the way back.

Law: looking changes nothing; going somewhere saves this moment first, or asks.
"""

from engine.play.consequence import Consequence, consequences, decisive
from engine.play.session import Session
from engine.screens import views
from engine.screens.leaflet import KEYS as LEAFLET_KEYS
from engine.screens.leaflet import PANE, UNKNOWN, Leaflet, StopScreen
from engine.screens.mapview import STRIP, WINDOW, MapView
from engine.screens.onward import safely, to_new
from engine.screens.screen import CLOSE, Backstage, Go, Screen, Veil
from engine.screens.survey import Stop, Survey, survey
from engine.screens.widgets import Entry
from engine.stage import keymap, theme
from engine.stage.canvas import WHOLE, Canvas, Rect
from engine.stage.intents import Intent
from engine.story.model import Story

HEADING = "Map"
KEYS = "Arrows go from stop to stop · {confirm} opens one · wheel or drag looks along · {menu} closes"
LEGEND_LEFT = 150
LEGEND = (("words unread", theme.NIGHT), ("read through", theme.TEXT), ("you are here", theme.AMBER))
ARROWS = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}
ASIDE, TAKEN = 2.2, 0.3
PAGE = 0.6
DRAGGED = 6


class MapScreen(Screen):
    """The map of a story; `session` is the evening being played, if one is."""

    def __init__(self, backstage: Backstage, story: Story, session: Session | None, veil: Veil) -> None:
        super().__init__()
        self.backstage, self.story, self.session, self.veil = backstage, story, session, veil
        self.survey = survey(story, backstage.journal, backstage.read, session)
        self.view = MapView(self.survey, story, backstage.settings.text_size)
        places = self.survey.transit.stops
        self.order = sorted(places, key=lambda stop: places[stop])
        self.focus = next((stop.id for stop in self.survey.stops.values() if stop.is_here), story.start)
        self._made: dict[int, list[Consequence]] = {}
        self._ways: dict[str, Session | None] = {}
        self.leaflet = self._leaflet(self.focus)
        self._held: tuple[float, float] | None = None
        self._has_dragged = False
        self.view.go_to(self.focus, at_once=True)

    @property
    def caption(self) -> str:
        """What the title bar adds."""
        return HEADING

    @property
    def is_moving(self) -> bool:
        """Whether the camera is on its way."""
        return self.view.is_moving

    def words(self) -> list[str]:
        """The heading and the counts."""
        return [HEADING, self.counts]

    def names(self) -> list[str]:
        """Every stop, from left to right."""
        return [self.survey.stops[stop].title or UNKNOWN for stop in self.order]

    def at(self) -> int | None:
        """The focused stop."""
        return self.order.index(self.focus)

    @property
    def focused(self) -> str:
        """The focused stop with all that is said of it."""
        return self.leaflet.name

    @property
    def counts(self) -> str:
        """How much of the network is known."""
        visited, scenes, reached, endings = self.survey.counts
        return f"{visited} of {scenes} stops · {reached} of {endings} endings"

    def handle(self, intent: Intent) -> Go | None:
        """Go about on the map, open a stop, or close the map."""
        match intent.kind:
            case "menu":
                return CLOSE
            case "point" | "press" | "release":
                return self._point(intent)
            case "back" | "forward" | "history":
                self.view.pan((1 if intent.kind == "forward" else -1) * WINDOW.w * PAGE, 0, self._is_still)
                self.damage.all()
            case "left" | "right" | "up" | "down":
                self.look_at(neighbour(self.survey, self.focus, ARROWS[intent.kind]))
            case "confirm" | "advance":
                return self._open(intent)
        return None

    def look_at(self, stop: str, at_once: bool = False) -> None:
        """Have this stop focused and in view."""
        self.focus = stop
        self.leaflet = self._leaflet(stop)
        self.view.go_to(stop, at_once or self._is_still)
        self.damage.all()

    def update(self, dt: float) -> Go | None:
        """Let the camera move."""
        if self.view.update(dt):
            self.damage.add(WINDOW.union(STRIP))
        return None

    def rest(self, canvas: Canvas) -> None:
        """Have more of the map drawn."""
        self.view.rest(canvas)

    def resized(self) -> None:
        """Pieces were drawn for another scale."""
        self.view.forget()

    def draw(self, canvas: Canvas) -> None:
        """The heading, the map, the leaflet."""
        self._draw(canvas, KEYS)

    def _draw_below(self, canvas: Canvas) -> None:
        """All of it, below a leaflet that is unfolded."""
        self._draw(canvas, LEAFLET_KEYS)

    def _draw(self, canvas: Canvas, keys: str) -> None:
        self.veil.draw(canvas)
        canvas.panel(WHOLE, theme.OVERLAY)
        canvas.text(HEADING, WINDOW.x, 24, theme.HEADING, theme.TEXT)
        canvas.text(self.counts, WINDOW.right, 26, theme.SMALL, theme.TEXT, 1)
        self._draw_legend(canvas)
        canvas.text(keymap.hint(keys), WINDOW.right, 50, theme.KEYS, theme.DIM, 1)
        self.view.draw(canvas, self.focus)
        self.leaflet.draw(canvas)

    def _draw_legend(self, canvas: Canvas) -> None:
        """What the spots mean."""
        x = float(LEGEND_LEFT)
        for words, core in LEGEND:
            canvas.panel(Rect(x, 54, 16, 16), (*theme.TEXT, 255), None, 8)
            canvas.panel(Rect(x + 4, 58, 8, 8), (*core, 255), None, 4)
            x += 24 + canvas.text(words, x + 24, 50, theme.KEYS, theme.DIM) + 24

    @property
    def _is_still(self) -> bool:
        return self.backstage.settings.reduced_motion

    def _open(self, intent: Intent) -> Go | None:
        """Unfold what can be done at the focused stop; a click on one of it does it at once."""
        entries = self._entries(self.survey.stops[self.focus])
        unfolded = StopScreen(self.leaflet, entries, self._draw_below, self._point)
        if intent.kind == "release" and unfolded.menu.rect.collidepoint(intent.x, intent.y):
            return unfolded.handle(intent._replace(kind="press"))
        return Go("push", unfolded)

    def _point(self, intent: Intent) -> Go | None:
        spot = intent.x, intent.y
        if intent.kind == "press":
            self._held, self._has_dragged = spot, False
            if STRIP.collidepoint(spot):
                self.view.go_to_strip(intent.x)
                self.damage.all()
        elif intent.kind == "release":
            if self._held is None:  # it was pressed on the screen before
                return None
            self._held = None
            stop = None if self._has_dragged else self.view.stop_at(*spot)
            if stop and stop != self.focus:
                self.look_at(stop)
            elif stop or PANE.collidepoint(spot):
                return self._open(intent)
        elif self._held:
            self._drag(*spot)
        return None

    def _drag(self, x: float, y: float) -> None:
        assert self._held
        right, down = self._held[0] - x, self._held[1] - y
        if STRIP.collidepoint(self._held):
            self.view.go_to_strip(x)
        elif self._has_dragged or abs(right) + abs(down) > DRAGGED:
            self._has_dragged = True
            self.view.pan(right, down, at_once=True)
            self._held = x, y
        self.damage.all()

    # what is said of a stop

    def _leaflet(self, stop: str) -> Leaflet:
        known = self.survey.stops[stop]
        session, position = self._way(stop)
        made = self._choices(session) if session else []
        made = decisive(made) if known.is_ending else [choice for choice in made if choice.scene == stop]
        who = views.speaker(self.story, known.owner)
        minutes = None
        if session and self.story.clock is not None:
            minutes = int(session.turns[position].state.values[self.story.clock])
        offers = [entry.label for entry in self._entries(known)]
        return Leaflet(known, who, minutes, made, offers)

    def _entries(self, stop: Stop) -> list[Entry]:
        anew = Entry("Something new", lambda: self._seek(stop.id))
        if not stop.is_visited:
            return [anew]
        again = [] if stop.is_ending else [Entry("Watch it again", lambda: self._watch(stop.id))]
        return [Entry("Go back here", lambda: self._go_back(stop.id)), *again, anew]

    def _way(self, stop: str) -> tuple[Session | None, int]:
        """The latest session that came by a stop, this evening's before others, and at which turn."""
        here = [visit.position for visit in self.survey.visits if visit.stop == stop]
        if here and self.session:
            return self.session, here[-1]
        if stop not in self._ways:
            self._ways[stop] = self.backstage.journal.way_to(self.story, stop)
        session = self._ways[stop]
        return session, session.position if session else 0

    def _choices(self, session: Session) -> list[Consequence]:
        """What came of the choices of a whole session, looked for once."""
        if id(session) not in self._made:
            position = session.position
            if session is not self.session:
                session.roll_to(len(session.turns) - 1)
            self._made[id(session)] = consequences(session)
            session.roll_to(position)
        return self._made[id(session)]

    def _go_back(self, stop: str) -> Go | None:
        session, position = self._way(stop)
        if session is None:
            return None

        def there() -> Session:
            session.roll_to(position)
            return session

        return safely(self.backstage, there, session is self.session, self.veil)

    def _watch(self, stop: str) -> Go | None:
        """Play the scene again as it was, in a session that nothing else knows."""
        from engine.screens.again import AgainScreen

        session, position = self._way(stop)
        if session is None:
            return None
        return Go("push", AgainScreen(session.fork(position), self.backstage), theme.DISSOLVE_SECONDS)

    def _seek(self, stop: str) -> Go:
        """Look for something new, from here first."""
        from engine.screens.seeking import Start

        session, position = self._way(stop)
        first = Start(session, position) if session else None
        return to_new(self.backstage, self.story, self.session, self.veil, first)


def neighbour(survey: Survey, stop: str, way: tuple[int, int]) -> str:
    """The nearest stop that way; what lies aside counts as further, what a taken line leads to as nearer."""
    stops = survey.transit.stops
    x, y = stops[stop]

    def distance(other: str) -> float:
        along = (stops[other][0] - x) * way[0] + (stops[other][1] - y) * way[1]
        aside = abs((stops[other][0] - x) * way[1]) + abs((stops[other][1] - y) * way[0])
        lights = (survey.light.get(ends, "unlit") for ends in ((stop, other), (other, stop)))
        nearness = TAKEN if any(light != "unlit" for light in lights) else 1.0
        return (along + ASIDE * aside) * nearness if along > 1 else float("inf")

    best = min(stops, key=distance)
    return best if distance(best) < float("inf") else stop

"""Something new: looks for words that were not read, and leads there.

Law: it looks a little each frame and can be stopped; before it leads anywhere, this moment is saved.
"""

from collections.abc import Iterator
from typing import NamedTuple

from engine.play.effect import Offer
from engine.play.seek import Seeker, Way
from engine.play.session import Session
from engine.screens.onward import safely
from engine.screens.row import RowMenu
from engine.screens.screen import CLOSE, Backstage, Go, Veil
from engine.screens.widgets import Entry, MenuScreen
from engine.stage import theme
from engine.stage.canvas import WHOLE, Canvas
from engine.stage.intents import Intent
from engine.stage.paragraph import Paragraph
from engine.story.model import Say, Story

HEADING = "Something new"
LOOKING = "Looking for words that you have not read …"
ALL_READ = "You have read every line of this story."
NONE_FOUND = "Nothing new was found on any of the ways that were tried. {} lines are still unread."
STATES_A_FRAME = 100
PATHS = 6
TOP, WIDTH = 250, 720


class Start(NamedTuple):
    """A turn of a session from which a way may lead."""

    session: Session
    position: int


class SeekScreen(MenuScreen):
    """Says that it looks, and what came of it; `here` is the evening being played, if one is."""

    def __init__(
        self, backstage: Backstage, story: Story, here: Session | None, first: Start | None, veil: Veil
    ) -> None:
        super().__init__()
        self.backstage, self.here, self.veil = backstage, here, veil
        self.starts = list(starts(backstage, story, here, first))
        states = [start.session.turns[start.position].state for start in self.starts]
        self.seeker = Seeker(story, backstage.read, states)
        self.menu = RowMenu([Entry("Stop", lambda: CLOSE)], TOP + 150, focus=0)
        self._say(LOOKING)

    @property
    def caption(self) -> str:
        """What the title bar adds."""
        return HEADING

    @property
    def is_moving(self) -> bool:
        """It looks."""
        return not self.seeker.is_over

    def words(self) -> list[str]:
        """What it does, or what came of it."""
        return [HEADING, self._words.plain]

    def handle(self, intent: Intent) -> Go | None:
        """Menu stops it."""
        return CLOSE if intent.kind == "menu" else self.menu.answer(intent, self.damage)

    def update(self, dt: float) -> Go | None:
        """Look a little further; lead there once something was found."""
        if self.seeker.is_over or not self.seeker.work(STATES_A_FRAME):
            return None
        if self.seeker.way:
            return self._lead(self.seeker.way)
        left = len(self.seeker.unread)
        self._say(NONE_FOUND.format(f"{left:,}") if left else ALL_READ)
        self.menu.entries[0] = Entry("Close", lambda: CLOSE)
        return None

    def draw(self, canvas: Canvas) -> None:
        """The veil, the sentence, the way out."""
        self.veil.draw(canvas)
        canvas.panel(WHOLE, theme.OVERLAY)
        canvas.text(HEADING, theme.WIDTH / 2, TOP, theme.HEADING, theme.TEXT, 0.5)
        self._words.draw(canvas, (theme.WIDTH - WIDTH) / 2, TOP + 72, align=0.5)
        self.menu.draw(canvas)

    def _say(self, words: str) -> None:
        self._words = Paragraph([(words, False)], theme.BODY, theme.DIM, WIDTH, is_balanced=True)
        self.damage.all()

    def _lead(self, way: Way) -> Go:
        start = self.starts[way.start]

        def session() -> Session:
            start.session.roll_to(start.position)
            stand_before(start.session, way)
            if saving := self.backstage.saving:
                saving.say(told(way))
            return start.session

        return safely(self.backstage, session, start.session is self.here, self.veil)


def starts(backstage: Backstage, story: Story, here: Session | None, first: Start | None) -> Iterator[Start]:
    """Where a way may lead from: here, then the choices one came by this evening and in others, then the beginning."""
    if first:
        yield first
    if here:
        yield Start(here, here.position)
        yield from _choices(here, here.position)
    for path in reversed(backstage.journal.paths[-PATHS:]):
        session = backstage.journal.along(story, path)
        yield from _choices(session, session.position)
    yield Start(Session(story), 0)


def _choices(session: Session, last: int) -> Iterator[Start]:
    """The choices of a session, the latest first."""
    for position in range(last, -1, -1):
        if isinstance(session.turns[position].stop, Offer):
            yield Start(session, position)


def stand_before(session: Session, way: Way) -> None:
    """Take the way's options, and read on to just before its line; at it where it follows on the last option."""
    least = session.position
    for option in way.options:
        session.read_on()
        session.choose(option)
        least = session.position
    while not (isinstance(session.stop, Say) and session.stop.id == way.line and session.position >= least):
        session.advance()
    if session.position > least:
        session.roll_back()


def told(way: Way) -> str:
    """What was done on the way."""
    count = len(way.options)
    if not count:
        return "The words that follow are new to you."
    made = "One choice was" if count == 1 else f"{count} choices were"
    return f"The words that follow are new to you. {made} made on the way here; back undoes that."

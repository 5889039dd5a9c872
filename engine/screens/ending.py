"""An ending: the board turns to its title, its words stand below, and under them the choices that led there.

Law: an ending may be rolled back like any line, and has the menu and the history of any line.
"""

from collections.abc import Callable

from engine.play.consequence import Consequence, consequences, decisive
from engine.play.effect import Over
from engine.play.session import Session
from engine.screens import views
from engine.screens.choices import runs
from engine.screens.history import HistoryScreen
from engine.screens.onward import to_departures, to_map, to_new
from engine.screens.pause import PauseScreen
from engine.screens.row import RowMenu
from engine.screens.screen import Backstage, Go, Veil, over
from engine.screens.widgets import Entry, MenuScreen
from engine.stage import keymap, theme
from engine.stage.board import Board
from engine.stage.canvas import Canvas, Rect
from engine.stage.intents import Intent
from engine.stage.paragraph import Paragraph, fit_alike

NOTHING = "THE END"
LED_HERE = "WHAT LED HERE"
BOARD_TOP, TEXT_TOP, TEXT_WIDTH, TEXT_GAP = 74, 190, 800, 12
CARDS_TOP, CARD_WIDTH, CARD_HEIGHT, CARD_GAP = 462, 356, 148, 20
MENU_TOP, KEYS_TOP = 636, 690
KEYS = "{back} goes back to the line before · {menu} opens the menu"


class EndingScreen(MenuScreen):
    """Shows the ending that the session has come to."""

    def __init__(
        self,
        session: Session,
        backstage: Backstage,
        go_back: Callable[[], None],
        under: Callable[[Canvas], None],
    ) -> None:
        super().__init__()
        self.session, self.backstage, self.veil = session, backstage, Veil(under)
        stop = session.stop
        ending = stop.ending if isinstance(stop, Over) else None
        self.title = ending.title if ending else NOTHING
        self.texts = [
            Paragraph(runs(text), theme.BODY, theme.TEXT, TEXT_WIDTH, is_balanced=True)
            for text in (ending.text if ending else ())
        ]
        self.cards = [_Card(session, made) for made in decisive(consequences(session))]
        self.board = _board(session.story.title, self.title, backstage.settings.reduced_motion)
        self.menu = RowMenu(
            [
                Entry("Map", lambda: to_map(backstage, session.story, session, self.veil)),
                Entry("Endings", lambda: to_departures(backstage, session.story, session, self.veil)),
                Entry("Something new", lambda: to_new(backstage, session.story, session, self.veil)),
                Entry("Menu", self._pause),
                Entry("Title", lambda: Go("home", None, theme.DISSOLVE_SECONDS)),
            ],
            MENU_TOP,
        )
        self._go_back = go_back

    @property
    def caption(self) -> str:
        """The ending's title."""
        return self.title

    @property
    def is_moving(self) -> bool:
        """Whether flaps are falling."""
        return self.board.is_moving

    def words(self) -> list[str]:
        """The ending's title, what it says, and what led there."""
        led = [LED_HERE.capitalize(), *(card.name for card in self.cards)] if self.cards else []
        return [self.title, *(text.plain for text in self.texts), *led]

    def handle(self, intent: Intent) -> Go | None:
        """First the flaps come to rest, then the row answers; what has a key anywhere has it here."""
        match intent.kind:
            case "back":
                self._go_back()
                return Go("pop", None, theme.SCREEN_SECONDS)
            case "menu":
                return self._pause()
            case "history":
                return over(HistoryScreen(self.session, Veil(self.draw)))
        if self.board.is_moving and intent.kind in ("advance", "confirm", "press"):
            self.board.finish()
            self.damage.all()
            return None
        return self.menu.answer(intent, self.damage)

    def update(self, dt: float) -> Go | None:
        """Let the flaps fall."""
        if self.board.update(dt):
            self.damage.add(self.board.rect(*self._corner).inflate(4, 4))
        return None

    def draw(self, canvas: Canvas) -> None:
        """Board, words, choices, menu."""
        self.veil.draw(canvas)
        self.board.draw(canvas, *self._corner)
        self._draw_texts(canvas)
        wide = len(self.cards) * (CARD_WIDTH + CARD_GAP) - CARD_GAP
        if self.cards:
            canvas.text(LED_HERE, theme.WIDTH / 2, CARDS_TOP - 30, theme.LABEL, theme.DIM, 0.5)
        self._fit_cards(canvas)
        for number, card in enumerate(self.cards):
            card.draw(canvas, (theme.WIDTH - wide) / 2 + number * (CARD_WIDTH + CARD_GAP), CARDS_TOP)
        self.menu.draw(canvas)
        canvas.text(keymap.hint(KEYS), theme.WIDTH / 2, KEYS_TOP, theme.KEYS, theme.DIM, 0.5)

    def _pause(self) -> Go:
        return over(PauseScreen(self.session, self.draw, self.backstage))

    def _fit_cards(self, canvas: Canvas) -> None:
        """In large type the questions give way before the answers are set smaller."""
        answers = [card.answer for card in self.cards]
        for has_question in (True, False):
            for card in self.cards:
                card.has_question, card.answer.shrink = has_question and bool(card.question.plain), 1.0
            if all(card.height(canvas) <= CARD_HEIGHT for card in self.cards):
                return
        fit_alike(answers, lambda: all(card.height(canvas) <= CARD_HEIGHT for card in self.cards))

    def _draw_texts(self, canvas: Canvas) -> None:
        """The paragraphs, set smaller where they would not fit above the cards."""
        room = (CARDS_TOP if self.cards else MENU_TOP) - 44 - TEXT_TOP - TEXT_GAP * (len(self.texts) - 1)
        fit_alike(self.texts, lambda: sum(text.height(canvas) for text in self.texts) <= room)
        top = float(TEXT_TOP)
        for text in self.texts:
            text.draw(canvas, (theme.WIDTH - text.width) / 2, top, align=0.5)
            top += text.height(canvas) + TEXT_GAP

    @property
    def _corner(self) -> tuple[float, float]:
        width, _ = self.board.size
        return (theme.WIDTH - width) / 2, BOARD_TOP


class _Card:
    """A choice that led here: whose and where, and what was answered."""

    def __init__(self, session: Session, made: Consequence) -> None:
        who = views.speaker(session.story, made.owner)
        self.owner, self.color = (who.name, who.color) if who else ("", theme.NOBODY)
        self.scene = session.story.scenes[made.scene].title
        self.has_question = True
        self.question = Paragraph([(made.question, False)], theme.SMALL, theme.DIM, CARD_WIDTH - 40)
        self.answer = Paragraph([(made.answer, False)], theme.CHOSEN, theme.TEXT, CARD_WIDTH - 40)

    @property
    def name(self) -> str:
        """It in words."""
        where = ", ".join(filter(None, (self.owner, self.scene)))
        return f"{where}: {' '.join(filter(None, (self.question.plain, self.answer.plain)))}"

    def height(self, canvas: Canvas) -> float:
        """How tall it would have to be."""
        question = self.question.height(canvas) + 4 if self.has_question else 0
        return 48 + question + self.answer.height(canvas)

    def draw(self, canvas: Canvas, x: float, y: float) -> None:
        """A pane in the owner's colour."""
        canvas.panel(Rect(x, y, CARD_WIDTH, CARD_HEIGHT), theme.PANEL, theme.PANEL_EDGE, 8)
        canvas.fill(Rect(x, y + 12, 4, CARD_HEIGHT - 24), self.color)
        wide = canvas.text(self.owner.upper(), x + 20, y + 13, theme.LABEL, self.color) if self.owner else -10
        canvas.text(self.scene, x + 30 + wide, y + 10, theme.SMALL, theme.DIM)
        top = y + 40
        if self.has_question:
            self.question.draw(canvas, x + 20, top)
            top += self.question.height(canvas) + 4
        self.answer.draw(canvas, x + 20, top)


def _board(before: str, title: str, at_once: bool) -> Board:
    """A board that turns from one title to the other."""
    long = len(title)
    board = Board(max(11, min(24, long)), 1, 78 if long <= 13 else 54)
    board.turn([before], at_once=True)
    board.turn([title], at_once)
    return board

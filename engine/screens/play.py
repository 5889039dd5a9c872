"""Where the story is played: the place, the people, the box, the choice.

Law: this screen shows what the session says and makes the moves the player asks for; it decides nothing.
"""

from typing import assert_never

from engine.play.effect import Offer, Over
from engine.play.session import Session
from engine.screens import views
from engine.screens.box import Box, stretch
from engine.screens.chapter import ChapterScreen
from engine.screens.choices import Choices
from engine.screens.clock import Clock
from engine.screens.ending import EndingScreen
from engine.screens.forward import Forward
from engine.screens.hearing import Hearing
from engine.screens.history import HistoryScreen
from engine.screens.passing import Passing
from engine.screens.pause import PauseScreen
from engine.screens.quick import WORDS, Quick
from engine.screens.screen import Backstage, Go, Moving, Screen, Veil, over
from engine.stage import flash, theme
from engine.stage.canvas import Canvas, Picture
from engine.stage.diorama import Diorama
from engine.stage.intents import Intent
from engine.story.model import Enter, Flash, Pause, Say


class PlayScreen(Screen):
    """Plays a session; `is_kept` tells whether it is the evening that is saved, `row` which words stand at the foot."""

    is_kept, row = True, WORDS

    def __init__(self, session: Session, backstage: Backstage) -> None:
        super().__init__()
        self.session, self.backstage = session, backstage
        self.diorama = Diorama(backstage.assets, backstage.sprites)
        self.box, self.clock = Box(), Clock(session.story.title)
        self.choices: Choices | None = None
        self._canvas: Canvas | None = None
        self.passing, self.quick, self.forward = Passing(), Quick(self.row), Forward(backstage)
        self._is_hidden = False
        self._go: Go | None = None
        self.hearing = Hearing(backstage.audio, session)
        self._face(is_new=True, at_once=True)

    @property
    def is_moving(self) -> bool:
        """Whether anything is on its way, or a time runs."""
        parts: list[Moving | None] = [
            self.diorama,
            self.box,
            self.clock,
            self.passing,
            self.forward,
            self.choices,
        ]
        return bool(self._go or self.diorama.is_alive) or any(part.is_moving for part in parts if part)

    @property
    def is_stirring(self) -> bool:
        """Whether something moves in the room."""
        return self.diorama.is_stirring and not self._is_still

    @property
    def caption(self) -> str:
        """Whose scene it is, which, and how much time is left."""
        return views.place(self.session)

    def take(self, session: Session) -> None:
        """Go on with another session: the story was rewritten, or the author changed what it remembers."""
        self.session = session
        self.hearing.take(session)
        self._face(is_new=False)

    def moment(self) -> Picture | None:
        """The room and the people as they will stand, without words; to look at only."""
        return self.diorama.still(self._canvas) if self._canvas else None

    def words(self) -> list[str]:
        """The line with its speaker, or who decides what."""
        who, by = self.box.speaker, self.choices.decider if self.choices else None
        decides = f"{by.name} decides." if by else ""
        if self._is_hidden:
            return ["The words are hidden. Any key shows them."]
        line = f"{who.name}: {self.box.plain}" if who else self.box.plain
        return list(filter(None, [decides, line]))

    def names(self) -> list[str]:
        """The options, by number."""
        labels = self.choices.labels if self.choices else []
        return [f"{number}. {label}" for number, label in enumerate(labels, 1)]

    def at(self) -> int | None:
        """The option one is at."""
        return self.choices.focus if self.choices else None

    def meant(self, intent: Intent) -> Intent:
        """A press on a word at the foot of the box is what the word says."""
        if area := self.quick.follow(intent):
            self.damage.add(area)
        return self.quick.meant(intent)

    def handle(self, intent: Intent) -> Go | None:
        """Go on, go back, answer, or open the menu."""
        self.diorama.overlays.wake()
        if self._is_hidden and intent.kind != "point":
            self._hide(False)
            return None
        if self.forward.words:
            self.damage.all()
        if self.forward.hear(intent):
            self.damage.all()
            return None
        match intent.kind:
            case "back":
                self._roll_back()
            case "forward":
                self._roll(self.session.roll_forward())
            case "hide":
                self._hide(True)
            case "history":
                return over(HistoryScreen(self.session, Veil(self.draw)))
            case "menu":
                return over(PauseScreen(self.session, self.draw, self.backstage))
            case _:
                self._answer(intent) if self.choices else self._go_on(intent)
        return self._take_go()

    def update(self, dt: float) -> Go | None:
        """Let the room, the letters and the flaps move."""
        if self._go:
            return self._take_go()
        if self._faced is not self.session.turn or self.session.is_over:  # an ending that was gone back to
            self._face(is_new=False, at_once=True)
        if self.diorama.update(dt):
            self.damage.all()
        elif self.box.update(dt) and self._canvas:
            self.damage.add(self.box.changed(self._canvas))
        self._live(dt)
        if self.clock.update(dt):
            self.damage.add(self.clock.rect)
        if self.choices:
            self.choices.update(dt)
        if self.passing.update(dt):
            self.damage.all()
        if not self.diorama.is_moving and self.passing.ends_silence(dt):
            self._advance()
        self._pass_forward(dt)
        return self._take_go()

    def draw(self, canvas: Canvas) -> None:
        """The room, and over it what is said."""
        self._canvas = canvas
        self.diorama.draw(canvas)
        self.quick.hide()
        self.passing.draw_flash(canvas)
        if self._is_hidden:
            return
        if self.choices:
            canvas.dim(theme.WAITING)
        self.box.draw(canvas)
        if not self.box.is_empty:
            self.quick.draw(canvas, self.box.rect(canvas), theme.SPEECH_LEFT - stretch(canvas) / 2)
        self.clock.draw(canvas)
        views.draw_owner(canvas, self.session)
        self.forward.draw(canvas)
        self.passing.draw_caption(canvas)

    def rest(self, canvas: Canvas) -> None:
        """Have the pictures ready that the next move may need."""
        for state in views.next_states(self.session):
            self.diorama.prepare(canvas, views.view(self.session.story, state.tableau))

    def resized(self) -> None:
        """Pictures were made for another scale."""
        self.diorama.forget()

    def _take_go(self) -> Go | None:
        go, self._go = self._go, None
        return go

    def _go_on(self, intent: Intent) -> None:
        if intent.kind not in ("advance", "confirm", "press"):
            return
        if self.diorama.is_moving or not self.box.is_complete:
            self.diorama.finish()
            self.box.finish()
            self.damage.all()
        elif not self.session.is_over:
            self._advance()

    def _answer(self, intent: Intent) -> None:
        assert self.choices
        changed, option = self.choices.handle(intent)
        if option is not None:
            self.session.choose(option)
            self._face(is_new=True)
        elif changed:
            self.damage.all()
        elif intent.kind in ("advance", "press") and not self.box.is_complete:
            self.box.finish()
            self.damage.all()

    def _advance(self) -> None:
        self.forward.leave(self.session.stop)
        self.session.advance()
        self._face(is_new=True)

    def _roll_back(self) -> None:
        self._roll(self.session.roll_back())

    def _roll(self, has_rolled: bool) -> None:
        if has_rolled:
            self._face(is_new=False, at_once=True)

    def _hide(self, is_hidden: bool) -> None:
        self._is_hidden = is_hidden
        self.damage.all()

    def _face(self, is_new: bool, at_once: bool = False) -> None:
        """Show where the session is now; `is_new` where a move brought it there: its effects are heard."""
        session, settings = self.session, self.backstage.settings
        self._faced = session.turn
        self.forward.face(session.stop)
        at_once = at_once or self._is_still
        self.diorama.show(views.view(session.story, session.state.tableau), at_once)
        self.clock.show(session.minutes, at_once)
        if is_new and self.clock.is_moving:
            self.backstage.audio.once("tick", "minutes")
        self.choices = None
        self.passing.clear()
        self._show_stop(0 if (at_once and not is_new) or self.forward.is_skipping else settings.typing_speed)
        if is_new:
            self.backstage.journal.note(session)
        self._witness(is_new)
        self.damage.all()

    def _show_stop(self, speed: float) -> None:
        stop, story = self.session.stop, self.session.story
        edge = views.owner_color(self.session)
        match stop:
            case Say():
                may_shake = not (self._is_still or self.backstage.settings.no_flashes)
                self.box.set(
                    views.runs(stop.text),
                    views.speaker(story, stop.who),
                    edge,
                    speed,
                    views.paces(stop.text),
                    self.backstage.settings.has_sign_pauses,
                    views.shaking(stop.text) if may_shake else (),
                )
            case Offer():
                lock = self.backstage.settings.choice_lock_seconds
                self.choices = Choices(stop, views.decider(story, stop.owner), lock)
                self.box.ask(views.runs(stop.prompt), self.choices, edge)
            case Pause():
                self.box.clear()
                self.passing.be_silent(stop.seconds)
            case Over():
                self.box.clear()
                self.backstage.audio.once("tick", "board")
                ending = EndingScreen(self.session, self.backstage, self._roll_back, self.diorama.draw)
                self._go = Go("push", ending, theme.DISSOLVE_SECONDS)
            case _:
                assert_never(stop)

    def _witness(self, is_new: bool) -> None:
        """What is heard now; and what happened on the way, where a move brought it about and it does not rush past."""
        wish, may_ring = self.backstage.settings, is_new and not self.forward.is_skipping
        caption = self.hearing.hear(self.session, may_ring)
        self.passing.caption(caption if wish.has_captions else "")
        for effect in self.session.turn.effects if may_ring else ():
            if isinstance(effect, Flash):
                is_wanted = flash.is_wanted(effect.name, wish.reduced_motion, wish.no_flashes)
                self.passing.flash(effect.name if is_wanted else "")
            elif isinstance(effect, Enter) and effect.chapter:
                self.backstage.audio.once("tick", "board")
                chapter = ChapterScreen(effect.chapter, effect.title, wish.reduced_motion)
                self._go = self._go or Go("push", chapter, theme.DISSOLVE_SECONDS)

    def _live(self, dt: float) -> None:
        speaker = self.box.speaker.id if self.box.speaker else None
        moved = self.diorama.rest() if self._is_still else self.diorama.stir(dt)
        for rect in (*moved, *self.diorama.live(dt, speaker, not (self._is_still or self.box.is_complete))):
            self.damage.add(rect)

    def _pass_forward(self, dt: float) -> None:
        had_mark = bool(self.forward.words)
        if self.forward.update(dt, self.box.is_complete and not self.diorama.is_moving):
            self._advance()
        if had_mark and not self.forward.words:
            self.damage.all()

    @property
    def _is_still(self) -> bool:
        """Whether nothing is to move: the player wants it so, or rushes past."""
        return self.backstage.settings.reduced_motion or self.forward.is_skipping

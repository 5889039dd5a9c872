"""One playthrough in progress: rollback, roll-forward and history, once for every front end.

Law: a session is a list of moves and the turns they brought; it adds nothing to what `step` says.
"""

from collections.abc import Iterable, Iterator

from engine.play.effect import Offer, Over, Stop
from engine.play.move import ADVANCE, Choose, Move
from engine.play.state import State
from engine.play.step import DoesNotFit, Turn, ahead, begin, resumed, step
from engine.story.model import Pause, Say, Story


class Session:
    """Holds a story, the turns so far and how far one has rolled back in them."""

    def __init__(self, story: Story, seed: int = 0) -> None:
        self.story = story
        self.turns: list[Turn] = [begin(story, seed)]
        self.begins_at_start = True
        self.changed_from: Session | None = None
        self._moves: list[Move] = []
        self._at = 0

    @classmethod
    def at(cls, story: Story, state: State, changed_from: "Session | None" = None) -> "Session":
        """A session that begins in the middle, in a state that no moves led to; made from another, if it was."""
        session = cls.__new__(cls)
        session.story = story
        session.turns = [resumed(story, state)]
        session.begins_at_start = False
        session.changed_from = changed_from
        session._moves = []
        session._at = 0
        return session

    def fork(self, position: int) -> "Session":
        """Another session that has come the same way as far as this position, and goes its own from there."""
        session = Session.__new__(Session)
        session.story, session.begins_at_start = self.story, self.begins_at_start
        session.changed_from = self.changed_from
        session.turns, session._moves = self.turns[: position + 1], self._moves[:position]
        session._at = position
        return session

    @property
    def turn(self) -> Turn:
        """The turn one is at."""
        return self.turns[self._at]

    @property
    def state(self) -> State:
        """The state one is in."""
        return self.turn.state

    @property
    def stop(self) -> Stop:
        """The line, pause, choice or ending that one faces."""
        return self.turn.stop

    @property
    def moves(self) -> tuple[Move, ...]:
        """The player's moves that led here, from the beginning; a pause passes by itself and is none."""
        return tuple(move for move, _ in self.steps)

    @property
    def steps(self) -> Iterator[tuple[Move, State]]:
        """The same moves, and the state in which each was made."""
        for move, turn in zip(self._moves[: self._at], self.turns, strict=False):
            if not isinstance(turn.stop, Pause):
                yield move, turn.state

    @property
    def position(self) -> int:
        """How many turns lie before this one, pauses counted."""
        return self._at

    def move_into(self, position: int) -> Move | None:
        """The move that brought the turn at this position; None at the beginning."""
        return self._moves[position - 1] if position else None

    def words_of(self, position: int) -> str:
        """The text of the option that was chosen to come to this position."""
        move, offer = self.move_into(position), self.turns[position - 1].stop
        assert isinstance(move, Choose)
        assert isinstance(offer, Offer)
        return next(answer.text.plain for answer in offer.answers if answer.id == move.option)

    @property
    def is_over(self) -> bool:
        """Whether an ending is reached."""
        return isinstance(self.stop, Over)

    @property
    def minutes(self) -> int | None:
        """What the story's clock shows, in minutes; None without a clock."""
        return None if self.story.clock is None else int(self.state.values[self.story.clock])

    def make(self, move: Move) -> Turn:
        """Make a move; raises `DoesNotFit` and changes nothing where it does not fit."""
        if self._at < len(self._moves) and self._moves[self._at] == move:
            self._at += 1
            return self.turn
        turn = step(self.story, self.state, move)
        del self._moves[self._at :]
        del self.turns[self._at + 1 :]
        self._moves.append(move)
        self.turns.append(turn)
        self._at += 1
        return turn

    def advance(self) -> Turn:
        """Go on from a line or a pause."""
        return self.make(ADVANCE)

    def choose(self, option: str) -> Turn:
        """Take an option by its identity."""
        return self.make(Choose(option))

    def replay(self, moves: Iterable[Move]) -> None:
        """Make many moves as `moves` tells them; the advances before a `choose` may be left out.

        Raises `DoesNotFit` at the first that does not fit.
        """
        for move in moves:
            self.pass_pauses()
            if isinstance(move, Choose):
                self.read_on()
            self.make(move)
        self.pass_pauses()

    def read_on(self) -> None:
        """Go on to the next choice or ending, if there is one."""
        for _ in list(ahead(self.story, self.turn)):
            self.advance()

    def pass_pauses(self) -> None:
        """Go on from pauses to the next line, choice or ending."""
        for turn in list(ahead(self.story, self.turn)) if isinstance(self.stop, Pause) else ():
            self.advance()
            if not isinstance(turn.stop, Pause):
                break

    def roll_back(self) -> bool:
        """Go back to the line or choice before; False at the beginning."""
        return self._roll(-1)

    def roll_forward(self) -> bool:
        """Go forward again to where one rolled back from; False where there is nothing to redo."""
        return self._roll(1)

    def roll_to(self, position: int) -> bool:
        """Go to another turn of those made; False where there is none at this position."""
        if not 0 <= position < len(self.turns):
            return False
        self._at = position
        return True

    def _roll(self, way: int) -> bool:
        at = self._at + way
        while 0 < at < len(self._moves) and isinstance(self.turns[at].stop, Pause):
            at += way
        if not 0 <= at <= len(self._moves):
            return False
        self._at = at
        return True

    @property
    def history(self) -> list[Say]:
        """The lines so far, the present one last."""
        return [turn.stop for turn in self.turns[: self._at + 1] if isinstance(turn.stop, Say)]


__all__ = ["DoesNotFit", "Session"]

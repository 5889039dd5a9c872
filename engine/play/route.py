"""What a playthrough came by: the stops it visited, and the lines between them.

Law: read from the turns as they are; pure.
"""

from collections.abc import Iterable
from typing import NamedTuple

from engine.play.effect import Over
from engine.play.move import Choose
from engine.play.session import Session
from engine.story.model import Enter
from engine.story.network import Line, ending_id


class Visit(NamedTuple):
    """A stop that was come to: at which turn, after how many choices, and the minutes on the clock then."""

    stop: str
    position: int
    choices: int
    minutes: int | None


def visits(session: Session) -> tuple[Visit, ...]:
    """The stops up to where the session is, in order."""
    found = []
    choices = 0
    clock = session.story.clock
    for position, turn in enumerate(session.turns[: session.position + 1]):
        choices += isinstance(session.move_into(position), Choose)
        minutes = None if clock is None else int(turn.state.values[clock])
        for effect in turn.effects:
            if isinstance(effect, Enter):
                found.append(Visit(effect.scene, position, choices, minutes))
            elif isinstance(effect, Over) and effect.ending:
                found.append(Visit(ending_id(effect.ending.id), position, choices, minutes))
    return tuple(found)


def ridden(network: Iterable[Line], stops: Iterable[str]) -> frozenset[tuple[str, str]]:
    """The lines that lead from stop to stop; what a call came back from is looked for further back."""
    known = {(line.source, line.target) for line in network}
    found: set[tuple[str, str]] = set()
    before: list[str] = []
    for stop in stops:
        source = next((other for other in reversed(before) if (other, stop) in known), None)
        if source is not None:
            found.add((source, stop))
        before.append(stop)
    return frozenset(found)


def options(session: Session) -> tuple[str, ...]:
    """What was chosen up to where the session is."""
    return tuple(move.option for move in session.moves if isinstance(move, Choose))

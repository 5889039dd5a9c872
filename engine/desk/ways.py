"""Ways from one state to where one wants to be, by playing.

Law: by the same `step` that plays; a way is the instructions on it, one after the other.
"""

import random
from collections import deque
from collections.abc import Callable
from typing import Final, NamedTuple

from engine.desk.terms import Undecided
from engine.play.effect import Offer, Over
from engine.play.move import ADVANCE, Choose, Move
from engine.play.state import State
from engine.play.step import Turn, begin, step
from engine.story.evaluate import Value
from engine.story.model import Story

STATES: Final = 500
WALKS: Final = 50
LONGEST: Final = 300
Way = list[int]


class TooMany(Exception):
    """There are more states than one wants to look at."""


def by_chance(story: Story, is_there: Callable[[Turn], bool], state: State) -> Way:
    """The instructions of a random way to where it is there; raises `Undecided` where none is found."""
    generator = random.Random(2837)
    for _ in range(WALKS):
        turn, way = _watched(story, state)
        for _ in range(LONGEST):
            if is_there(turn):
                return way
            turn, more = _watched(story, turn.state, generator.choice(_moves(turn)))
            way += more
    raise Undecided


def _watched(story: Story, state: State, move: Move | None = None) -> tuple[Turn, Way]:
    """The turn that a move brings, or that begins in a state, and the instructions on the way."""
    way: Way = []

    def watch(at: int, values: tuple[Value, ...]) -> None:
        way.append(at)

    turn = (
        step(story, state, move, watch) if move is not None else begin(story, from_state=state, watch=watch)
    )
    return turn, way


class _Came(NamedTuple):
    turn: Turn
    way: Way
    parent: int


class Search:
    """Breadth first from one state, turn by turn."""

    def __init__(self, story: Story, live: list[int], state: State) -> None:
        self.story, self.live = story, live
        self.came = [_Came(*_watched(story, state), -1)]

    def to(self, is_there: Callable[[Turn], bool]) -> Way | None:
        """The instructions to the first turn that is there; None if none is. Raises `TooMany`."""
        seen = {self._key(self.came[0].turn)}
        waiting = deque([0])
        while waiting:
            number = waiting.popleft()
            turn = self.came[number].turn
            if is_there(turn):
                return self._whole(number)
            for move in _moves(turn):
                following, way = _watched(self.story, turn.state, move)
                if (key := self._key(following)) not in seen:
                    seen.add(key)
                    waiting.append(len(self.came))
                    self.came.append(_Came(following, way, number))
            if len(seen) > STATES:
                raise TooMany
        return None

    def _whole(self, number: int) -> Way:
        ways = []
        while number >= 0:
            ways.append(self.came[number].way)
            number = self.came[number].parent
        return [at for way in reversed(ways) for at in way]

    def _key(self, turn: Turn) -> tuple[int, tuple[Value | None, ...], tuple[int, ...]]:
        at, values, _, calls, _ = turn.state
        live = self.live[at]
        matter = tuple(value if live >> index & 1 else None for index, value in enumerate(values))
        return at, matter, calls


def _moves(turn: Turn) -> list[Move]:
    stop = turn.stop
    if isinstance(stop, Over):
        return []
    if isinstance(stop, Offer):
        return [Choose(answer.id) for answer in stop.answers if answer.reason is None]
    return [ADVANCE]

"""The way to words that were not read, from where one is, from where one has been, or from the beginning.

Law: every step is `step`, so what is found is a playthrough. First all ways are tried together, a few choices deep;
then one unread line after the other is aimed at, where two states that differ only in what has nothing to do with
coming there are one. Works a little at a time; the limits count states, never seconds.
"""

from collections import deque
from collections.abc import Container, Iterable, Iterator, Sequence
from heapq import heappop, heappush
from itertools import count
from typing import NamedTuple

from engine.play.effect import Offer
from engine.play.move import Choose
from engine.play.slice import Slice, Slices
from engine.play.state import State
from engine.play.step import Turn, ahead, is_open, present, step
from engine.play.terrain import FAR
from engine.story.liveness import live_before
from engine.story.model import Choice, Say, Story

NEAR, BESIDE = 300, 1200
ROUNDS = ((10, 120), (40, 500), (200, 3000))
MOST = 40_000
HOPE, ASKED = 4, 2


class Way(NamedTuple):
    """From the start of this number, these options in turn; then one reads on to the line."""

    start: int
    options: tuple[str, ...]
    line: str


class _Node(NamedTuple):
    state: State
    start: int
    options: tuple[str, ...]


class Seeker:
    """Looks for the way; `starts` are states to begin from, the present one first and the beginning last.

    `nearby` are how many states it looks at all around, from the present and from all starts, before it aims.
    """

    def __init__(
        self,
        story: Story,
        read: Container[str],
        starts: Sequence[State],
        nearby: tuple[int, int] = (NEAR, BESIDE),
    ) -> None:
        self.story, self.starts, self.nearby = story, starts, nearby
        self.unread = {at for at, line in enumerate(story.code) if type(line) is Say and line.id not in read}
        self.way: Way | None = None
        self.is_over = False
        self.states = 0
        self._work = self._search()

    def work(self, states: int) -> bool:
        """Look at so many states more; True where it is over, with or without a way."""
        for _ in range(states):
            if self.is_over or next(self._work, True):
                self.is_over = True
                break
        return self.is_over

    def _search(self) -> Iterator[bool]:
        """Yields after each state: True at the end."""
        if not self.unread:
            return
        live = live_before(self.story)
        firsts: list[_Node] = []
        for number, state in enumerate(self.starts):
            if node := self._begin(number, state):
                firsts.append(node)
            if self.way:
                yield True
        for froms, limit in zip((firsts[:1], firsts), self.nearby, strict=True):
            yield from self._nearby(froms, live, limit)
        yield from self._aimed(firsts, live)

    def _begin(self, number: int, state: State) -> _Node | None:
        """Read on from a start to its next choice."""
        turn = Turn(state, (present(self.story, state),))
        return self._read_on(turn, number, (), state.at)

    def _read_on(self, turn: Turn, start: int, options: tuple[str, ...], known: int = -1) -> _Node | None:
        """Go on to the next choice, with an eye on the lines on the way; the one at `known` is not new."""
        for turn in (turn, *ahead(self.story, turn)):
            at = turn.state.at
            if at in self.unread and at != known:
                line = self.story.code[at]
                assert type(line) is Say
                self.way = Way(start, options, line.id)
                return None
        return _Node(turn.state, start, options) if isinstance(turn.stop, Offer) else None

    def _expand(self, node: _Node) -> Iterator[_Node]:
        """The choices and endings after each open option."""
        self.states += 1
        choice = self.story.code[node.state.at]
        assert type(choice) is Choice
        for option in choice.options:
            if is_open(option, node.state.values) and not self.way:
                turn = step(self.story, node.state, Choose(option.id))
                after = self._read_on(turn, node.start, (*node.options, option.id))
                if after:
                    yield after

    def _nearby(self, firsts: Iterable[_Node], live: Sequence[int], limit: int) -> Iterator[bool]:
        """All ways together, those with the fewest choices first."""
        waiting = deque(firsts)
        seen = {_key(node.state, live[node.state.at]) for node in waiting}
        while waiting and limit:
            limit -= 1
            for after in self._expand(waiting.popleft()):
                key = _key(after.state, live[after.state.at])
                if key not in seen:
                    seen.add(key)
                    waiting.append(after)
            yield self.way is not None

    def _aimed(self, firsts: Sequence[_Node], live: Sequence[int]) -> Iterator[bool]:
        """One line after the other, the nearest first; in each round more lines, and more states for each."""
        slices = Slices(self.story)
        far = slices.terrain.choices_from(node.state.at for node in firsts)
        heads = [
            at
            for at in self.unread
            if far[at] < FAR
            and not (self.unread - slices.terrain.words.keys()) & set(slices.terrain.before[at])
        ]
        aims = sorted(heads, key=lambda at: (far[at], at))
        settled: set[int] = set()
        for lines, limit in ROUNDS:
            for at in aims[:lines]:
                if at in settled or self.states > MOST:
                    continue
                aim = slices.of(at)
                before = self.states
                for starts in (firsts, firsts[-1:]):
                    for _ in self._toward(aim, starts, live, limit):
                        yield self.way is not None
                    if self.states - before < limit:
                        settled.add(at)
                        break

    def _toward(self, aim: Slice, firsts: Sequence[_Node], live: Sequence[int], limit: int) -> Iterator[None]:
        """Toward one line, where the fewest choices and conditions seem left first."""
        order = count()
        waiting: list[tuple[int, int, _Node]] = []
        seen: set[tuple[object, ...]] = set()

        def wait(node: _Node) -> None:
            at, values = node.state.at, node.state.values
            key = _key(node.state, live[at] & aim.variables)
            if aim.choices[at] == FAR or key in seen:
                return
            seen.add(key)
            unmet = aim.unmet(at, values)
            if unmet is None:
                return
            hope = HOPE * aim.choices[at] + ASKED * unmet + len(node.options)
            heappush(waiting, (hope, next(order), node))

        for node in firsts:
            wait(node)
        while waiting and limit and not self.way:
            limit -= 1
            _, _, node = heappop(waiting)
            for after in self._expand(node):
                wait(after)
            yield


def _key(state: State, mask: int) -> tuple[object, ...]:
    values = tuple(value for index, value in enumerate(state.values) if mask >> index & 1)
    return state.at, state.calls, values

"""Every state of a story, one by one, by the same `step` that plays.

Law: states that differ only in what is never read again are one; lines between choices are walked through.
A node is a choice or an ending with what is still live, or a line where lines come round for ever; node 0 is
the beginning.
"""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from engine.desk.facts import eithers, worded, words_at
from engine.play.effect import Over, Stop
from engine.play.move import Choose
from engine.play.state import State, Tableau
from engine.play.step import Turn, ahead, begin, step
from engine.story.claims import is_kept
from engine.story.counted import counted
from engine.story.evaluate import Value
from engine.story.liveness import live_before, mask_of
from engine.story.markup import Either
from engine.story.model import Choice, Say, Set, Story
from engine.story.network import scenes_by_instruction

Values = tuple[Value, ...]
NOTHING = Tableau()


class Node(NamedTuple):
    """A choice or an ending, with the values that still matter there."""

    at: int
    values: Values
    calls: tuple[int, ...]


class Edge(NamedTuple):
    """What taking an option leads to, the instructions on the way (an index into `Walk.traces`), its words."""

    option: str
    target: int
    trace: int
    words: int = 0


@dataclass(slots=True)
class Walk:
    """What was seen of a story's states. `closed` means: all of them; `silent` are lines never seen with words."""

    story: Story
    nodes: list[Node] = field(default_factory=list)
    edges: list[list[Edge]] = field(default_factory=list)
    parents: list[tuple[int, str] | None] = field(default_factory=list)
    endings: dict[int, str | None] = field(default_factory=dict)
    traces: list[tuple[int, ...]] = field(default_factory=list)
    opening: int = 0
    opening_words: int = 0
    closed: bool = False
    interrupted: bool = False
    texts: dict[tuple[int, Either], set[bool]] = field(default_factory=dict)
    overflows: dict[tuple[int, int], tuple[int, int]] = field(default_factory=dict)
    broken: dict[int, tuple[int, int]] = field(default_factory=dict)
    silent: set[int] = field(default_factory=set)
    states: int = 0

    def moves_to(self, node: int) -> list[str]:
        """The fewest choices that lead to a node, as moves."""
        moves: list[str] = []
        parent = self.parents[node]
        while parent:
            node, option = parent
            moves.append(str(Choose(option)))
            parent = self.parents[node]
        return moves[::-1]


def walk(story: Story, limit: int, tell: Callable[[str], None] = lambda words: None) -> Walk:
    """Walk breadth first until there is no new node, or `limit` nodes; `tell` hears of it."""
    walker = Walker(story)
    walker.start()
    found = walker.walk
    waiting = deque([0] if found.nodes else [])
    try:
        while waiting:
            if len(found.nodes) > limit:
                return found
            node = waiting.popleft()
            for target in walker.expand(node):
                waiting.append(target)
            if not node & 1023:
                tell(f"{counted(node, 'state')} walked, {len(waiting):,} waiting")
    except KeyboardInterrupt:
        found.interrupted = True
        return found
    found.closed = True
    return found


class Walker:
    """Walks one node at a time, in whatever order it is asked to; `walk` is what it has seen so far."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.walk = Walk(story)
        claims = 0
        for claim in story.claims:
            claims |= mask_of(claim.holds)
        self.live = [_indexes(mask) for mask in live_before(story, claims)]
        self.starts = tuple(variable.start for variable in story.variables)
        self.ids: dict[Node, int] = {}
        self.trace_ids: dict[tuple[int, ...], int] = {}
        self.trace: list[int] = []
        self.worded = worded(story)
        self.walk.silent.update(self.worded)
        self.spots = dict(_special(story, self))
        self.source = (0, 0)
        self.said: tuple[Values, str, str | None] | None = None
        self.scene_at, self.said_at = scenes_by_instruction(story), words_at(story)
        self.counts = [_fixed_words(instruction) for instruction in story.code]

    def start(self) -> None:
        """See the first node."""
        self.source = (-1, 0)
        self.trace = []
        node, _, self.walk.opening_words = self.follow(begin(self.story, 0, self.watch))
        assert node == 0
        self.walk.opening = self.traced()

    def watch(self, at: int, values: Values) -> None:
        self.trace.append(at)
        special = self.spots.get(at)
        if special is not None:
            special(at, values)

    def expand(self, number: int) -> list[int]:
        """Take every open option of a node; the nodes that are new."""
        node = self.walk.nodes[number]
        choice = self.story.code[node.at]
        if type(choice) is not Choice:
            return []
        new = []
        state = State(node.at, node.values, NOTHING, node.calls)
        known = len(self.walk.nodes)
        for order, option in enumerate(choice.options):
            if option.used is not None and node.values[option.used]:
                continue
            if option.condition is not None and not option.condition.run(node.values):
                continue
            self.source = (number, order)
            self.trace = []
            turn = step(self.story, state, Choose(option.id), self.watch)
            target, trace, words = self.follow(turn)
            self.walk.edges[number].append(Edge(option.id, target, trace, words))
            if target >= known:
                known = len(self.walk.nodes)
                self.walk.parents[target] = (number, option.id)
                new.append(target)
        return new

    def follow(self, turn: Turn) -> tuple[int, int, int]:
        """Go on from a turn to the next choice or ending; its node, the trace of the way and its words."""
        words = self.stopped(turn)
        for turn in ahead(self.story, turn, self.watch):
            words += self.stopped(turn)
        return self.node(turn.state, turn.stop), self.traced(), words

    def stopped(self, turn: Turn) -> int:
        """Hold the claims against where a turn stops; the words of its line."""
        self.walk.states += 1
        self.claim(turn.state.at, turn.state.values, _ending(turn.stop))
        stop = turn.stop
        return self.counts[turn.state.at] or len(stop.text.plain.split()) if type(stop) is Say else 0

    def claim(self, at: int, values: Values, ending: str | None) -> None:
        said = (values, self.scene_at[at], ending)
        if said == self.said:
            return
        self.said = said
        for number, claim in enumerate(self.story.claims):
            if number in self.walk.broken:
                continue
            if not is_kept(claim, values, self.scene_at[at], ending):
                self.walk.broken[number] = self.source

    def node(self, state: State, stop: Stop) -> int:
        """The number of the node: a choice, an ending, or lines that come round for ever."""
        live = self.live[state.at]
        values = list(self.starts)
        for index in live:
            values[index] = state.values[index]
        node = Node(state.at, tuple(values), state.calls)
        number = self.ids.get(node)
        if number is None:
            number = self.ids[node] = len(self.walk.nodes)
            self.walk.nodes.append(node)
            self.walk.edges.append([])
            self.walk.parents.append(None)
            if isinstance(stop, Over):
                self.walk.endings[number] = _ending(stop)
        return number

    def traced(self) -> int:
        trace = tuple(self.trace)
        number = self.trace_ids.get(trace)
        if number is None:
            number = self.trace_ids[trace] = len(self.walk.traces)
            self.walk.traces.append(trace)
        return number

    def line(self, at: int, values: Values) -> None:
        """A line that may come out empty: where chance could give it words, it is a stop."""
        self.text(at, values)
        if self.worded[at](values):
            self.walk.silent.discard(at)
            self.claim(at, values, None)

    def text(self, at: int, values: Values) -> None:
        for either in eithers(self.story.code[at]):
            self.walk.texts.setdefault((self.said_at[at], either), set()).add(
                bool(either.condition.run(values))
            )

    def overflow(self, at: int, values: Values) -> None:
        change = self.story.code[at]
        assert type(change) is Set
        for index, expression in change.changes:
            variable = self.story.variables[index]
            if expression.kind != "number" or variable.clamp or (at, index) in self.walk.overflows:
                continue
            value = expression.run(values)
            if not variable.low <= value <= variable.high:  # type: ignore[operator]
                self.walk.overflows[at, index] = self.source


def _ending(stop: Stop) -> str | None:
    return stop.ending.id if isinstance(stop, Over) and stop.ending else None


def _special(story: Story, walker: Walker) -> list[tuple[int, Callable[[int, Values], None]]]:
    found: list[tuple[int, Callable[[int, Values], None]]] = []
    for at, instruction in enumerate(story.code):
        if type(instruction) is Set:
            found.append((at, walker.overflow))
        elif at in walker.worded:
            found.append((at, walker.line))
        elif eithers(instruction):
            found.append((at, walker.text))
    return found


def _indexes(mask: int) -> tuple[int, ...]:
    return tuple(index for index in range(mask.bit_length()) if mask >> index & 1)


def _fixed_words(instruction: object) -> int:
    """The words of a line that is always the same; 0 where they have to be counted as it is said."""
    is_fixed = isinstance(instruction, Say) and instruction.text.is_fixed
    return len(instruction.text.plain.split()) if is_fixed else 0  # type: ignore[attr-defined]

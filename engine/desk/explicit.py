"""A small cycle, state by state: what it changes is written out, all else stays as it was on coming in.

Law: a node is a spot and the values of the cycle's own variables, so that the way through is a path in a finite
graph whose conditions do not change on the way. A path that comes to a node twice shows nothing that it does not
show without the detour: each node is answered once, and most cycles need no way back at all.
"""

from collections.abc import Iterable, Iterator
from itertools import product
from math import prod
from typing import Final, NamedTuple

from engine.desk.spot import Spot
from engine.desk.symbolic import Arrival, Asked, Encoding, Picked
from engine.desk.terms import Term, Values
from engine.story.evaluate import Value
from engine.story.liveness import mask_of, may_write
from engine.story.model import Set
from engine.story.parts import Part, parts

STATES: Final = 4_000


def encode(encoding: Encoding, part: Part[Spot]) -> bool:
    """Encode a cycle by its states; False, with nothing changed, where there are too many."""
    cycle = _Cycle(encoding, part)
    if not (cycle.enter() and cycle.expand()):
        return False
    pieces = parts(cycle.entries, cycle.targets)
    rounds = cycle.rounds(pieces)
    if sum(count * len(piece.nodes) for count, piece in zip(rounds, pieces, strict=True)) > 2 * STATES:
        return False
    for spot in part.nodes:
        encoding.arriving.pop(spot, None)
    for count, piece in zip(rounds, pieces, strict=True):
        cycle.settle(piece, count)
    return True


def own_variables(encoding: Encoding, part: Part[Spot]) -> int:
    """The variables that a cycle changes and that are read in it or later, as a mask."""
    changed = live = 0
    for spot in part.nodes:
        changed |= may_write(encoding.story.code[spot.at])
        live |= encoding.live[spot.at]
    return changed & live


class _Node(NamedTuple):
    spot: Spot
    local: tuple[Value, ...]


class _Edge(NamedTuple):
    """A way on: to a node of the cycle, or, where that is None, out of it to a spot with these values."""

    condition: Term
    target: _Node | None
    spot: Spot
    values: Values


class _Cycle:
    def __init__(self, encoding: Encoding, part: Part[Spot]) -> None:
        self.encoding, self.part = encoding, part
        self.terms = encoding.terms
        self.inside = set(part.nodes)
        self.variables = encoding.story.variables
        own = _with_sources(encoding, part, own_variables(encoding, part))
        self.own = [index for index in range(own.bit_length()) if own >> index & 1]
        self.entries: dict[_Node, list[Term]] = {}
        self.frozen: Values = []
        self.picked: dict[_Node, Picked | None] = {}
        self.edges: dict[_Node, list[_Edge]] = {}
        self.incoming: dict[_Node, list[Term]] = {}

    def enter(self) -> bool:
        """Find the nodes at which one comes in; False where there are too many."""
        ways = [(spot, way) for spot in self.part.nodes for way in self.encoding.arriving.get(spot, [])]
        live = 0
        for spot, _ in ways:
            live |= self.encoding.live[spot.at]
        self.frozen = self.encoding.met([way for _, way in ways], live).values
        for spot, (guard, values) in ways:
            choices = [self._possible(spot, index, values[index]) for index in self.own]
            if prod(map(len, choices)) > STATES:
                return False
            named = self.terms.named(guard)
            for local in product(*choices):
                node = _Node(spot, local)
                condition = self.terms.all_of([named, self._is(node, values)])
                if condition is not False:
                    self.entries.setdefault(node, []).append(condition)
        return len(self.entries) <= STATES

    def expand(self) -> bool:
        """Find all nodes and the edges between them; False where there are too many."""
        waiting = list(self.entries)
        while waiting:
            node = waiting.pop()
            if node in self.edges:
                continue
            values = self.values(node)
            picked = self.picked[node] = self.encoding.picked(node.spot, values)
            ways = self.encoding.ways(node.spot, values, picked)
            self.edges[node] = [self._edge(*way) for way in ways]
            waiting += self.targets(node)
            if len(self.edges) > STATES:
                return False
        return True

    def targets(self, node: _Node) -> list[_Node]:
        """The other nodes of the cycle that come next."""
        return [edge.target for edge in self.edges[node] if edge.target and edge.target != node]

    def rounds(self, pieces: list[Part[_Node]]) -> list[int]:
        """How often a path without a detour may come anew to the nodes of a piece: once for each head but its entry."""
        number = {node: at for at, piece in enumerate(pieces) for node in piece.nodes}
        entered: list[set[_Node]] = [set() for _ in pieces]
        for node in self.entries:
            entered[number[node]].add(node)
        for node in self.edges:
            for target in self.targets(node):
                if number[target] != number[node]:
                    entered[number[target]].add(target)
        return [
            1 + len(piece.heads - came if len(came) == 1 else piece.heads)
            for piece, came in zip(pieces, entered, strict=True)
        ]

    def values(self, node: _Node) -> Values:
        values = list(self.frozen)
        for index, value in zip(self.own, node.local, strict=True):
            values[index] = value
        return values

    def settle(self, piece: Part[_Node], rounds: int) -> None:
        """Encode when each node of a piece is come to, going back to its heads so many times less one."""
        rank = {node: number for number, node in enumerate(piece.nodes)}
        reached: dict[_Node, Term] = {}
        incoming = {node: [*self.entries.get(node, []), *self.incoming.pop(node, [])] for node in piece.nodes}
        for _ in range(rounds):
            before = dict(reached)
            ways = {node: [*incoming[node], before.get(node, False)] for node in piece.nodes}
            for node, guard, head in self._within(piece, before):
                if rank[node] > rank[head]:
                    ways[head].append(guard)
            for node in piece.nodes:
                reached[node] = self.terms.named(self.terms.any_of(ways[node]))
                self._ask(node, reached[node], before.get(node, False))
                for edge in self.edges[node]:
                    if edge.target in rank and rank[edge.target] > rank[node]:
                        ways[edge.target].append(self.terms.all_of([reached[node], edge.condition]))
        for node in piece.nodes:
            self._leave(node, reached[node], rank)

    def _within(self, piece: Part[_Node], reached: dict[_Node, Term]) -> Iterator[tuple[_Node, Term, _Node]]:
        """The edges of a piece that lead to its heads, with when they were taken."""
        for node in piece.nodes if reached else ():
            for edge in self.edges[node]:
                if edge.target in piece.heads:
                    yield node, self.terms.all_of([reached[node], edge.condition]), edge.target

    def _ask(self, node: _Node, guard: Term, before: Term) -> None:
        picked = self.picked[node]
        if picked:
            first = self.terms.named(self.terms.all_of([guard, self.terms.no(before)]))
            self.encoding.choices.append(Asked(node.spot.at, first, picked))

    def _leave(self, node: _Node, guard: Term, inside: Iterable[_Node]) -> None:
        """Note what a node shows, and pass on to what lies beyond its piece."""
        here = Arrival(guard, self.values(node))
        self.encoding.note(node.spot, here, self.picked[node])
        if node.spot in self.part.heads:
            self.encoding.heads.setdefault(node.spot, []).append(here)
        for edge in self.edges[node]:
            taken = self.terms.all_of([guard, edge.condition])
            if edge.target is None:
                self.encoding.arrive(edge.spot, taken, edge.values)
            elif edge.target not in inside:
                self.incoming.setdefault(edge.target, []).append(taken)

    def _edge(self, spot: Spot, condition: Term, values: Values) -> _Edge:
        if spot not in self.inside:
            return _Edge(condition, None, spot, values)
        local = [
            values[index] if self._matters(spot, index) else self.variables[index].start for index in self.own
        ]
        return _Edge(condition, _Node(spot, tuple(local)), spot, values)

    def _matters(self, spot: Spot, index: int) -> bool:
        return bool(self.encoding.live[spot.at] >> index & 1)

    def _possible(self, spot: Spot, index: int, term: Term) -> list[Value]:
        variable = self.variables[index]
        return list(self.terms.possible(term, variable)) if self._matters(spot, index) else [variable.start]

    def _is(self, node: _Node, values: Values) -> Term:
        return self.terms.all_of(
            self.terms.equal(values[index], value)
            for index, value in zip(self.own, node.local, strict=True)
            if self._matters(node.spot, index)
        )


def _with_sources(encoding: Encoding, part: Part[Spot], own: int) -> int:
    """The own variables and those that their new values are worked out from."""
    known = -1
    while own != known:
        known = own
        for spot in part.nodes:
            instruction = encoding.story.code[spot.at]
            if type(instruction) is Set:
                for index, expression in instruction.changes:
                    if own >> index & 1:
                        own |= mask_of(expression)
    return own

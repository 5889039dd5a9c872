"""What locks a state: the few conditions that no lap of a cycle ends, and with which no lap leaves it.

Law: from one locked state, the simple conditions true of it that every lap keeps; if nothing leaves the cycle while
they hold, all states of which they are true are locked alike. As many of them are dropped as can be.
"""

from typing import Final

from engine.desk.invariants import simple
from engine.desk.laps import Laps
from engine.desk.spot import Spot
from engine.desk.symbolic import Arrival, Encoding
from engine.desk.terms import Term, Undecided, Values, is_true
from engine.story.evaluate import Tree, Value, closure
from engine.story.parts import Part

PATIENCE_MS: Final = 2_000


def locked_around(
    encoding: Encoding, part: Part[Spot], head: Spot, here: Values, values: tuple[Value, ...]
) -> Term | None:
    """Of which `here` all is locked as these values are; None where that is not found out."""
    if part.heads != {head}:
        return None
    try:
        return _Locks(encoding, part, head, here).around(values)
    except Undecided:
        return None


class _Locks:
    def __init__(self, encoding: Encoding, part: Part[Spot], head: Spot, here: Values) -> None:
        self.terms, self.here = encoding.terms, here
        aside = encoding.aside()
        laps = Laps(aside, part)
        again = laps.lap({head: [Arrival(True, here)]})
        self.out = self.terms.any_of(way.guard for ways in aside.arriving.values() for way in ways)
        self.again = laps.met(head, again[head]) if again else Arrival(False, here)
        self.simple = simple(encoding, head, laps.own)

    def around(self, values: tuple[Value, ...]) -> Term | None:
        kept = self._kept([tree for tree in self.simple if closure(tree)(values)])
        if kept is None:
            return None
        for tree in list(kept):
            fewer = self._kept([other for other in kept if other != tree]) if tree in kept else None
            kept = fewer if fewer is not None else kept
        return self._all(kept)

    def _kept(self, trees: list[Tree]) -> list[Tree] | None:
        """Those that every lap keeps, if nothing leaves while they hold."""
        while True:
            broken = [self.terms.no(self.terms.of(tree, self.again.values)) for tree in trees]
            model = self.terms.model(
                PATIENCE_MS, self._all(trees), self.again.guard, self.terms.any_of(broken)
            )
            if model is None:
                return trees if self.terms.model(PATIENCE_MS, self._all(trees), self.out) is None else None
            trees = [tree for tree, was in zip(trees, broken, strict=True) if not is_true(model, was)]

    def _all(self, trees: list[Tree]) -> Term:
        return self.terms.all_of([self.terms.of(tree, self.here) for tree in trees])

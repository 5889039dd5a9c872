"""What stays true at the head of a cycle however often one goes round: it narrows a leap over many laps.

Law: what random play did not contradict is a candidate ("this or that" of two simple conditions); those that do not
hold when the leap begins, or that one more lap can break while all of them hold, are dropped until none is
(Houdini: Flanagan and Leino, 2001). What is left is true of every lap.
"""

import time
from collections.abc import Sequence
from itertools import combinations, combinations_with_replacement
from typing import Final, NamedTuple

import z3

from engine.desk.bits import trees
from engine.desk.spot import Spot
from engine.desk.symbolic import Arrival, Encoding
from engine.desk.terms import Formula, Term, Undecided, is_true
from engine.story.evaluate import Tree, Value, closure
from engine.story.model import Story

Seen = dict[int, set[tuple[Value, ...]]]
CANDIDATES: Final = 3_000
PATIENCE_SECONDS: Final = 20.0
MOST_BOUNDS: Final = 6
MOST_NUMBERS: Final = 8


class _Candidate(NamedTuple):
    """A clause at a head: when it is kept at the start of a lap, and when broken at the first and after another."""

    active: Formula
    broken: Term
    broken_again: Term


def narrow(
    encoding: Encoding,
    own: Sequence[int],
    first: dict[Spot, Arrival],
    starts: dict[Spot, Arrival],
    again: dict[Spot, Arrival],
    seen: Seen,
) -> None:
    """Assert of `starts` what is true at `first` and stays so from `starts` to `again`."""
    candidates: list[_Candidate] = []
    for spot, start in starts.items():
        conditions = simple(encoding, spot, own)
        candidates += [
            _candidate(encoding, clause, start, first.get(spot), again.get(spot))
            for clause in _unbroken(conditions, own, seen.get(spot.at, set()))
        ]
    deadline = time.process_time() + PATIENCE_SECONDS
    kept = _held(encoding, candidates, False, deadline)
    kept = kept and _held(encoding, kept, True, deadline)
    for candidate in kept:
        encoding.terms.solver.add(candidate.active)


def simple(encoding: Encoding, spot: Spot, own: Sequence[int]) -> list[Tree]:
    """What a variable is, is not or is at most, and how the numbers that the cycle changes compare."""
    story, live = encoding.story, encoding.live[spot.at]
    bounds = _bounds(story)
    found: list[Tree] = []
    for index, variable in enumerate(story.variables):
        if not live >> index & 1:
            continue
        this: Tree = ("variable", index)
        if variable.kind == "bool":
            found += [this, ("not", this)]
        elif variable.kind == "word":
            found += [(sign, this, ("value", word)) for word in variable.words for sign in ("==", "!=")]
        else:
            for bound in sorted(bounds.get(index, set()))[:MOST_BOUNDS]:
                found += [(sign, this, ("value", bound)) for sign in ("<=", ">", "<", ">=")]
    numbers = [index for index in own if story.variables[index].kind == "number" and live >> index & 1]
    pairs = combinations(numbers[:MOST_NUMBERS], 2)
    found += [(sign, ("variable", a), ("variable", b)) for a, b in pairs for sign in ("==", "<=", ">=")]
    return found


def _bounds(story: Story) -> dict[int, set[int]]:
    """The numbers that conditions hold each variable against."""
    found: dict[int, set[int]] = {}
    waiting = list(trees(story))
    while waiting:
        tree = waiting.pop()
        match tree:
            case ("==" | "!=" | "<" | "<=" | ">" | ">=", ("variable", int(index)), ("value", int(value))):
                found.setdefault(index, set()).add(value)
        waiting += [part for part in tree[1:] if isinstance(part, tuple)]
    return found


def _unbroken(
    conditions: list[Tree], own: Sequence[int], seen: set[tuple[Value, ...]]
) -> list[tuple[Tree, Tree]]:
    """Pairs of which at least one held in all that was seen, one of them about what the cycle changes."""
    runs = [closure(tree) for tree in conditions]
    failing = [0] * len(conditions)
    for number, values in enumerate(seen):
        for which, run in enumerate(runs):
            if not run(values):
                failing[which] |= 1 << number
    about = [_variable(tree) for tree in conditions]
    changed = set(own)
    found = [
        (one, other)
        for one, other in combinations_with_replacement(range(len(conditions)), 2)
        if not failing[one] & failing[other]
        and (one == other or (about[one] != about[other] and failing[one] and failing[other]))
        and (about[one] in changed or about[other] in changed)
    ]
    found.sort(key=lambda pair: pair[0] != pair[1])
    return [(conditions[one], conditions[other]) for one, other in found[:CANDIDATES]]


def _candidate(
    encoding: Encoding,
    clause: tuple[Tree, Tree],
    start: Arrival,
    first: Arrival | None,
    again: Arrival | None,
) -> _Candidate:
    terms = encoding.terms
    holds = terms.any_of(terms.of(tree, start.values) for tree in clause)
    active = terms.named(z3.FreshConst(z3.BoolSort(terms.context)))
    terms.solver.add(z3.Implies(terms.formula(terms.all_of([active, start.guard])), terms.formula(holds)))
    return _Candidate(active, _broken(encoding, clause, first), _broken(encoding, clause, again))


def _broken(encoding: Encoding, clause: tuple[Tree, Tree], arrival: Arrival | None) -> Term:
    if arrival is None:
        return False
    terms = encoding.terms
    fails = [terms.no(terms.of(tree, arrival.values)) for tree in clause]
    return terms.named(terms.all_of([arrival.guard, *fails]))


def _held(
    encoding: Encoding, candidates: list[_Candidate], is_again: bool, deadline: float
) -> list[_Candidate]:
    """The candidates that nothing breaks; none where that takes too long to find out."""
    while candidates:
        broken = [candidate.broken_again if is_again else candidate.broken for candidate in candidates]
        active = [candidate.active for candidate in candidates] if is_again else []
        left_ms = int(1000 * (deadline - time.process_time()))
        try:
            model = encoding.terms.model(max(1, left_ms), encoding.terms.any_of(broken), *active)
        except Undecided:
            return []
        if model is None:
            return candidates
        candidates = [
            candidate for candidate, was in zip(candidates, broken, strict=True) if not is_true(model, was)
        ]
    return candidates


def _variable(tree: Tree) -> int:
    match tree:
        case ("variable", int(index)):
            return index
        case (_, ("variable", int(index)), *_):
            return index
    raise AssertionError(tree)

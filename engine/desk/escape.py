"""Soft locks: whether from every state in which a cycle comes round there is a way out of it.

Law: beyond a cycle lie only later parts, so a story in which every cycle can be left has no soft lock. One state
without a known way on is taken from the solver, a way is looked for by playing, and all states that could go the same
way are struck off, until none is left. A way on leads out of the cycle, or to where something has grown that the cycle
never makes less: that cannot go on for ever. A state from which no way does either is a lock.
"""

from bisect import bisect_left
from collections.abc import Sequence
from contextlib import suppress
from typing import Final

from engine.desk.explicit import own_variables
from engine.desk.formula import Answer, StoryFormula
from engine.desk.locks import locked_around
from engine.desk.spot import Spot
from engine.desk.symbolic import Encoding
from engine.desk.terms import Formula, Term, Undecided, Values
from engine.desk.ways import Search, TooMany, Way, by_chance
from engine.play.state import State, Tableau
from engine.play.step import Turn
from engine.story.evaluate import Tree, Value
from engine.story.liveness import may_write
from engine.story.model import Choice
from engine.story.parts import Part

ROUNDS: Final = 200
LOCKS: Final = 6


def stuck(formula: StoryFormula, part: Part[Spot], head: Spot) -> list[str] | None:
    """The fewest moves found to where no way leads to an ending any more; None if the cycle can always be left.

    Raises `Undecided`.
    """
    hunt = _Hunt(formula, part, head)
    found: list[list[Answer]] = []
    while len(found) < LOCKS:
        try:
            answers = hunt.fewest()
        except Undecided:
            if not found:
                raise
            break
        if answers is None:
            break
        found.append(_until_lost(formula, answers))
    return [answer.move for answer in min(found, key=len)] if found else None


def _until_lost(formula: StoryFormula, answers: list[Answer]) -> list[Answer]:
    """The first of the answers, after which no ending can be reached whatever the later ones are."""
    ends = [target for target in formula.encoding.targets if target.kind in ("ending", "runs out")]
    over = formula.terms.any_of(formula.target(target) for target in ends)

    def is_lost(count: int) -> bool:
        picked = (answer.picked for answer in answers[:count])
        try:
            return count == len(answers) or formula.is_ruled_out(over, *picked)
        except Undecided:
            return False

    return answers[: bisect_left(range(len(answers) + 1), True, key=is_lost)]


class _Hunt:
    def __init__(self, formula: StoryFormula, part: Part[Spot], head: Spot) -> None:
        self.formula, self.head = formula, head
        self.encoding: Encoding = formula.encoding
        self.terms = formula.terms
        self.story = formula.story
        self.inside = frozenset(part.nodes)
        self.live = self.encoding.live
        self.values: Values = [variable.start for variable in self.story.variables]
        for index, variable in enumerate(self.story.variables):
            if self.live[head.at] >> index & 1:
                self.values[index] = self.terms.fresh(variable)
        self.here = self.terms.named(self.terms.any_of(self._is(*at) for at in self.encoding.heads[head]))
        self.covered: list[Term] = []
        live = self.live[head.at]
        self.measure = {at: sign for at, sign in _measure(self.encoding, part).items() if live >> at & 1}
        self.part = part
        self.locked: Term = False

    def _is(self, guard: Term, values: Sequence[Term]) -> Term:
        live = self.live[self.head.at]
        same = [
            self.terms.equal(mine, other)
            for index, (mine, other) in enumerate(zip(self.values, values, strict=True))
            if live >> index & 1
        ]
        return self.terms.all_of([guard, *same])

    def fewest(self) -> list[Answer] | None:
        """The fewest answers found that lead to a lock of a kind not asked for before; None where there is none."""
        answers = self.next_lock(True)
        while answers:
            fewer = self.next_lock(self.formula.at_most(len(answers) - 1))
            if fewer is None:
                break
            answers = fewer
        self.covered.append(self.locked)
        self.locked = False
        return answers

    def next_lock(self, also: Term) -> list[Answer] | None:
        """The answers that lead to a state that has no way on; None where every state has one."""
        if self.locked is not False:
            return self._answers(also)
        for _ in range(ROUNDS):
            asked = [self.here, also, *(self.terms.no(term) for term in self.covered)]
            model = self.formula.model(*asked, with_leaps=bool(self.formula.loops))
            if model is None:
                return None
            state = self._state(model)
            way = self._way_on(state)
            if way is None:
                return self._played(state, also)
            self.covered.append(self._condition(way))
        raise Undecided

    def _state(self, model: Formula) -> State:
        values = tuple(
            self.terms.value(model, term, variable)
            for term, variable in zip(self.values, self.story.variables, strict=True)
        )
        return State(self.head.at, values, Tableau(), self.head.calls)

    def _played(self, state: State, also: Term) -> list[Answer]:
        """The answers that lead to a state that is locked; raises `Undecided` where only a leap leads to it."""
        around = locked_around(self.encoding, self.part, self.head, self.values, state.values)
        self.locked = self._is(True, state.values) if around is None else around
        answers = self._answers(also)
        if answers is None:
            raise Undecided
        return answers

    def _answers(self, also: Term) -> list[Answer] | None:
        model = self.formula.model(self.here, also, self.locked)
        return None if model is None else self.formula.answers(model)

    def _way_on(self, state: State) -> Way | None:
        """The instructions from a state out of the cycle, or to where what only grows has grown."""
        before = self._measured(state.values)

        def is_on(turn: Turn) -> bool:
            return self._is_out(turn) or self._measured(turn.state.values) > before

        for is_there in (self._is_out, is_on):
            with suppress(TooMany):
                return Search(self.story, self.live, state).to(is_there)
        return by_chance(self.story, is_on, state)

    def _is_out(self, turn: Turn) -> bool:
        return Spot(turn.state.at, turn.state.calls) not in self.inside

    def _measured(self, values: tuple[Value, ...]) -> int:
        return sum(sign * int(values[index]) for index, sign in self.measure.items())

    def _condition(self, way: Way) -> Term:
        """What must hold at the head for this way on to be open."""
        spot, values, needed = self.head, self.values, []
        for following in way[1:]:
            if spot not in self.inside:
                break
            spot, condition, values = self._on(spot, values, following)
            needed.append(condition)
        if spot in self.inside:
            needed.append(self.terms.any_of(self._has_grown(index, values[index]) for index in self.measure))
        return self.terms.all_of(needed)

    def _has_grown(self, index: int, after: Term) -> Term:
        before, grows = self.values[index], self.measure[index] > 0
        if self.story.variables[index].kind == "bool":
            more, less = (after, before) if grows else (before, after)
            return self.terms.all_of([more, self.terms.no(less)])
        return self.terms.of((">" if grows else "<", ("variable", 0), ("variable", 1)), [after, before])

    def _on(self, spot: Spot, values: Values, following: int) -> tuple[Spot, Term, Values]:
        choice, encoding = self.story.code[spot.at], self.encoding
        picked = encoding.picked(spot, values)
        ways = encoding.ways(spot, values, picked)
        taken = [way for way in ways if way[0].at == following]
        if type(choice) is not Choice or picked is None:
            return taken[0][0], self.terms.any_of(condition for _, condition, _ in taken), taken[0][2]
        for number, option in enumerate(choice.options):
            if option.target == following:
                return taken[0][0], picked.opened[number], taken[0][2]
        return taken[0][0], self.terms.no(self.terms.any_of(picked.opened)), taken[0][2]


def _measure(encoding: Encoding, part: Part[Spot]) -> dict[int, int]:
    """The variables that a cycle only ever makes more (1), or only less (-1)."""
    mask = own_variables(encoding, part)
    signs: dict[int, set[int]] = {index: set() for index in range(mask.bit_length()) if mask >> index & 1}
    for spot in part.nodes:
        instruction = encoding.story.code[spot.at]
        moved = {index: _sign(index, value.tree) for index, value in getattr(instruction, "changes", ())}
        changed = may_write(encoding.story.code[spot.at])
        for index in signs:
            if changed >> index & 1:
                signs[index].add(moved.get(index, 1))
    return {index: min(found) for index, found in signs.items() if found in ({1}, {-1})}


def _sign(index: int, tree: Tree) -> int:
    match tree:
        case ("value", bool(value)):
            return 1 if value else -1
        case ("+" | "-" as sign, ("variable", int(same)), ("value", int(by))) if same == index and by:
            return 1 if (by > 0) == (sign == "+") else -1
    return 0

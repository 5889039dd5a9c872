"""Every state of a story at once: what each instruction does to values that are formulas over the choices made.

Law: one playthrough is one assignment of the picks; where it arrives, its guard is true and its values are those
there; where ways meet, a value is that of the way taken. It knows the same instructions as `play.step`, a case each.
"""

from collections.abc import Iterable
from copy import copy
from typing import NamedTuple

import z3

from engine.desk.facts import SHOWN, Target, eithers, words_at
from engine.desk.spot import Spot, onward
from engine.desk.terms import Formula, Term, Terms, Values, put
from engine.story.claims import NO_ENDING
from engine.story.graph import is_always_open
from engine.story.liveness import live_before, mask_of
from engine.story.model import Branch, Choice, End, Enter, Option, Pause, Return, Say, Set, Story, Variable
from engine.story.network import scenes_by_instruction
from engine.story.wording import when_worded


class Arrival(NamedTuple):
    """A way to come somewhere: when it is taken, and the values then."""

    guard: Term
    values: Values


class Picked(NamedTuple):
    """How a choice is answered: the number of the option, and which are open."""

    pick: Formula
    opened: list[Term]


class Asked(NamedTuple):
    """A choice in the formula: where, whether a playthrough comes to it, and the answer."""

    at: int
    guard: Term
    picked: Picked


class Encoding:
    """What has been encoded so far: `targets` by what they would show, `choices` in the order they are come to.

    `heads` are the states in which a cycle comes round; `cut` is where one is not followed further but by leaps
    that may take in too much, allowed while `loose` is true; `known` targets are not noted again.
    """

    def __init__(self, story: Story, known: Iterable[Target] = ()) -> None:
        self.story = story
        self.terms = Terms(story)
        self.known = {target for target in known if target.kind not in SHOWN}
        self.targets: dict[Target, list[Term]] = {}
        self.choices: list[Asked] = []
        self.arriving: dict[Spot, list[Arrival]] = {}
        self.heads: dict[Spot, list[Arrival]] = {}
        self.cut: list[Term] = []
        self.loose = z3.Bool("loose", self.terms.context)
        self.scene_at, self.said_at = scenes_by_instruction(story), words_at(story)
        always = 0
        for claim in story.claims:
            always |= mask_of(claim.holds)
        self.live = live_before(story, always)
        first = [variable.start for variable in story.variables]
        self.start = Spot(story.scenes[story.start].start)
        self.arriving[self.start] = [Arrival(True, first)]

    def aside(self) -> "Encoding":
        """Another encoding of the same terms, whose targets and choices are no part of this one."""
        other = copy(self)
        other.targets, other.choices, other.arriving, other.heads, other.cut = {}, [], {}, {}, []
        return other

    def after(self, spot: Spot) -> list[Spot]:
        """Where one may be after this, in the order of `ways`."""
        return onward(self.story, spot)

    def arrive(self, spot: Spot, guard: Term, values: Values) -> None:
        """Note a way to a spot that is encoded later."""
        if guard is not False:
            self.arriving.setdefault(spot, []).append(Arrival(guard, values))

    def met(self, ways: list[Arrival], live: int) -> Arrival:
        """Where ways meet: named, so that the formula stays a graph."""
        if len(ways) == 1:
            return Arrival(self.terms.named(ways[0].guard), ways[0].values)
        guards = [self.terms.named(way.guard) for way in ways]
        values = list(ways[0].values)
        for index in range(len(values)):
            if live >> index & 1:
                values[index] = self.terms.chosen(
                    [(guard, way.values[index]) for guard, way in zip(guards, ways, strict=True)]
                )
        return Arrival(self.terms.named(self.terms.any_of(guards)), values)

    def visit(self, spot: Spot, here: Arrival) -> list[tuple[Spot, Arrival]]:
        """Encode a spot; the ways on that may be taken."""
        picked = self.picked(spot, here.values)
        if picked:
            self.choices.append(Asked(spot.at, here.guard, picked))
        self.note(spot, here, picked)
        return [
            (following, Arrival(self.terms.all_of([here.guard, condition]), values))
            for following, condition, values in self.ways(spot, here.values, picked)
        ]

    def picked(self, spot: Spot, values: Values) -> Picked | None:
        """A new answer to the choice at a spot, if there is one."""
        choice = self.story.code[spot.at]
        if type(choice) is not Choice:
            return None
        bits = z3.BitVecSort(max(2, len(choice.options)).bit_length(), self.terms.context)
        return Picked(z3.FreshConst(bits), [self._open(option, values) for option in choice.options])

    def ways(self, spot: Spot, values: Values, picked: Picked | None) -> list[tuple[Spot, Term, Values]]:
        """Each way on that is not shut: where to, what must hold for it, and the values then."""
        found = zip(self.after(spot), self._ways(spot, values, picked), strict=True)
        return [(target, condition, after) for target, (condition, after) in found if condition is not False]

    def _ways(self, spot: Spot, values: Values, picked: Picked | None) -> list[tuple[Term, Values]]:
        instruction = self.story.code[spot.at]
        match instruction:
            case Branch():
                holds = self.terms.of(instruction.condition.tree, values)
                return [(holds, values), (self.terms.no(holds), values)]
            case Choice():
                assert picked
                return self._answers(instruction, values, picked)
            case End():
                return []
            case Return() if not spot.calls:
                return []
            case Set():
                return [(True, self._set(instruction, values))]
            case Say() if instruction.counter is not None:
                return [(True, self._counted(instruction.counter, values))]
            case Enter() if instruction.visited is not None:
                return [(True, put(values, instruction.visited, True))]
        return [(True, values)]

    def _answers(self, choice: Choice, values: Values, picked: Picked) -> list[tuple[Term, Values]]:
        ways = []
        for number, option in enumerate(choice.options):
            after = values if option.used is None else put(values, option.used, True)
            ways.append((self._taken(picked, number), after))
        if not is_always_open(choice):
            ways.append((self.terms.no(self.terms.any_of(picked.opened)), values))
        return ways

    def _taken(self, picked: Picked, number: int) -> Term:
        return self.terms.all_of([picked.opened[number], picked.pick == number])

    def _open(self, option: Option, values: Values) -> Term:
        holds = self.terms.of(option.condition.tree, values) if option.condition else True
        return (
            holds if option.used is None else self.terms.all_of([holds, self.terms.no(values[option.used])])
        )

    def _set(self, change: Set, values: Values) -> Values:
        after = list(values)
        for index, expression in change.changes:
            value = self.terms.of(expression.tree, values)
            after[index] = self._kept(self.story.variables[index], value)
        return after

    def _kept(self, variable: Variable, value: Term) -> Term:
        if variable.kind != "number":
            return value
        low, high = variable.low, variable.high
        if isinstance(value, int):
            return min(max(value, low), high)
        lowest, highest = self.terms.formula(low), self.terms.formula(high)
        return self.terms.named(z3.If(value < low, lowest, z3.If(value > high, highest, value)))

    def _counted(self, counter: int, values: Values) -> Values:
        count, high = values[counter], self.story.variables[counter].high
        if isinstance(count, int):
            return put(values, counter, min(count + 1, high))
        return put(values, counter, self.terms.named(z3.If(count < high, count + 1, count)))

    # what is noted on the way

    def note(self, spot: Spot, here: Arrival, picked: Picked | None) -> None:
        """Note what an instruction shows to those who come to it."""
        at, (guard, values) = spot.at, here
        instruction = self.story.code[at]
        for number, either in enumerate(eithers(instruction)):
            self._both_ways(
                "text", self.said_at[at], 2 * number, guard, self.terms.of(either.condition.tree, values)
            )
        match instruction:
            case Say():
                has_words = self.terms.of(when_worded(instruction.text), values)
                self._target("line", at, 0, guard, has_words)
                self._note_claims(at, Arrival(self.terms.all_of([guard, has_words]), values), NO_ENDING)
            case Choice():
                assert picked
                self._note_claims(at, here, NO_ENDING)
                self._note_options(at, instruction, guard, picked)
            case Branch():
                self._both_ways("branch", at, 0, guard, self.terms.of(instruction.condition.tree, values))
            case Set():
                self._note_range(at, instruction, here)
            case Pause():
                self._note_claims(at, here, NO_ENDING)
            case End(ending) if ending:
                self._target("ending", 0, ending, guard)
                self._note_claims(at, here, ending)
            case End() | Return() if not spot.calls or type(instruction) is End:
                self._target("runs out", at, 0, guard)
                self._note_claims(at, here, NO_ENDING)

    def _both_ways(self, kind: str, at: int, way: int, guard: Term, holds: Term) -> None:
        self._target(kind, at, way + 1, guard, holds)
        self._target(kind, at, way, guard, self.terms.no(holds))

    def _note_options(self, at: int, choice: Choice, guard: Term, picked: Picked) -> None:
        for number, option in enumerate(choice.options):
            self._target("option", at, option.id, guard, self._taken(picked, number))
            if option.condition is not None or option.used is not None:
                self._target("shut", at, option.id, guard, self.terms.no(picked.opened[number]))
        if not is_always_open(choice):
            self._target("empty", at, 0, guard, self.terms.no(self.terms.any_of(picked.opened)))

    def _note_claims(self, at: int, here: Arrival, ending: str) -> None:
        for number, claim in enumerate(self.story.claims):
            holds = self.terms.of(claim.holds.tree, [*here.values, self.scene_at[at], ending])
            self._target("claim", 0, number, here.guard, holds if claim.is_never else self.terms.no(holds))

    def _note_range(self, at: int, change: Set, here: Arrival) -> None:
        for index, expression in change.changes:
            variable = self.story.variables[index]
            if expression.kind == "number" and not variable.clamp and expression.tree[0] != "value":
                value = self.terms.of(expression.tree, here.values)
                outside = [value < variable.low, value > variable.high]
                self._target("range", at, index, here.guard, self.terms.any_of(outside))

    def _target(self, kind: str, at: int, way: str | int, *terms: Term) -> None:
        target = Target(kind, at, way)
        if target in self.known:
            return
        holds = self.terms.all_of(terms)
        if holds is not False:
            self.targets.setdefault(target, []).append(holds)

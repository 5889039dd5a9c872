"""Every state of a story at once: its instructions as one formula over the player's choices, decided by z3.

Law: a point of the unrolled story has a guard (is it come to?) and the values that are live there; where paths
meet, a value is that of the path taken. A model of the formula is a playthrough.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

import z3

from engine.desk.bits import width, words
from engine.desk.facts import Target, eithers, words_at
from engine.desk.unroll import Point, Unrolled
from engine.play.move import Choose
from engine.story.claims import NO_ENDING
from engine.story.evaluate import Tree, Value
from engine.story.liveness import live_before, mask_of
from engine.story.model import Branch, Choice, End, Enter, Option, Pause, Return, Say, Set, Story, Variable
from engine.story.network import scenes_by_instruction

Formula = Any  # z3 comes without types
Values = list[Formula]
PATIENCE_MS, NO_LIMIT = 1_000, 4_294_967_295  # the latter is what z3 itself has for none


class _Asked(NamedTuple):
    """A choice in the formula: where, whether it is come to, which option is picked, which are open."""

    at: int
    guard: Formula
    pick: Formula
    opened: list[Formula]


class Encoding:
    """The formula of an unrolled story, and what may be asked of it: `targets` by what they would show."""

    def __init__(self, story: Story, unrolled: Unrolled) -> None:
        self.story = story
        self.context = z3.Context()
        self.solver = z3.SolverFor("QF_FD", ctx=self.context)
        self.width = width(story)
        self.words = words(story)
        self.targets: dict[Target, list[Formula]] = {}
        self.choices: list[_Asked] = []
        self.cut: list[Formula] = []
        self.gave_up = False
        self.true = z3.BoolVal(True, self.context)
        self.scene_at, self.said_at = scenes_by_instruction(story), words_at(story)
        self._encode(unrolled)

    def any_of(self, formulas: list[Formula]) -> Formula:
        """A formula that holds where any of them does."""
        return z3.Or(formulas) if formulas else z3.BoolVal(False, self.context)

    def ask(self, *formulas: Formula) -> list[str] | None:
        """The moves of a playthrough in which all formulas hold; None where there is none, or `gave_up` says so."""
        answer = self.solver.check(*formulas)
        self.gave_up = self.gave_up or answer == z3.unknown
        return self._moves(self.solver.model()) if answer == z3.sat else None

    def shorter(self, formula: Formula, moves: list[str]) -> list[str]:
        """Fewer choices by which the formula can hold, as few as are found in `PATIENCE_MS` a question."""
        guards, had_given_up = [asked.guard for asked in self.choices], self.gave_up
        self.solver.set("timeout", PATIENCE_MS)
        while moves:
            found = self.ask(formula, z3.AtMost(*guards, len(moves) - 1))
            if found is None or len(found) >= len(moves):
                break
            moves = found
        self.solver.set("timeout", NO_LIMIT)
        self.gave_up = had_given_up
        return moves

    def _moves(self, model: Formula) -> list[str]:
        """The options taken in a model, up to where it picks one that is not open: there its playthrough stops."""
        moves = []
        for asked in self.choices:
            if not _is_true(model, asked.guard):
                continue
            number = model.eval(asked.pick, model_completion=True).as_long()
            if number >= len(asked.opened) or not _is_true(model, asked.opened[number]):
                break
            choice = self.story.code[asked.at]
            assert type(choice) is Choice
            moves.append(str(Choose(choice.options[number].id)))
        return moves

    # building

    def _encode(self, unrolled: Unrolled) -> None:
        always = 0
        for claim in self.story.claims:
            always |= mask_of(claim.holds)
        live = live_before(self.story, always)
        first = [self._value(variable, variable.start) for variable in self.story.variables]
        arriving: dict[Point, list[tuple[Formula, Values]]] = {unrolled.order[0]: [(self.true, first)]}
        for point in unrolled.order:
            guard, values = self._met(arriving.pop(point), live[point.at])
            self._note(point.at, guard, values)
            ways = list(self._ways(point, guard, values))
            for (condition, changed), following in zip(ways, unrolled.after[point], strict=True):
                edge = guard if condition is self.true else z3.And(guard, condition)
                if following is None:
                    self.cut.append(edge)
                else:
                    arriving.setdefault(following, []).append((edge, changed))

    def _met(self, ways: list[tuple[Formula, Values]], live: int) -> tuple[Formula, Values]:
        """The guard and the values where paths meet: named, so that the formula stays a graph."""
        if len(ways) == 1:
            edge, values = ways[0]
            return self._named(edge), values
        guard = self._named(z3.Or([edge for edge, _ in ways]))
        edges = [self._named(edge) for edge, _ in ways]
        values = list(ways[0][1])
        for index in range(len(values)):
            if not live >> index & 1:
                continue
            merged = values[index]
            for edge, (_, others) in zip(edges[1:], ways[1:], strict=True):
                if not others[index].eq(merged):
                    merged = z3.If(edge, others[index], merged)
            values[index] = self._named(merged)
        return guard, values

    def _named(self, formula: Formula) -> Formula:
        """A constant that equals the formula, unless it is a constant already."""
        if formula.num_args() == 0 or (z3.is_not(formula) and formula.arg(0).num_args() == 0):
            return formula
        name = z3.FreshConst(formula.sort())
        self.solver.add(name == formula)
        return name

    def _ways(self, point: Point, guard: Formula, values: Values) -> Iterator[tuple[Formula, Values]]:
        """What must hold for each way on, in the order of `onward`, and the values then."""
        instruction = self.story.code[point.at]
        match instruction:
            case Branch():
                holds = self._formula(instruction.condition.tree, values)
                yield holds, values
                yield z3.Not(holds), values
            case Choice():
                yield from self._answers(point.at, instruction, guard, values)
            case End():
                return
            case Return() if not point.calls:
                return
            case Set():
                yield self.true, self._set(instruction, values)
            case Say() if instruction.counter is not None:
                yield self.true, self._counted(instruction.counter, values)
            case Enter() if instruction.visited is not None:
                yield self.true, _put(values, instruction.visited, self.true)
            case _:
                yield self.true, values

    def _answers(
        self, at: int, choice: Choice, guard: Formula, values: Values
    ) -> Iterator[tuple[Formula, Values]]:
        pick = z3.FreshConst(z3.BitVecSort(max(2, len(choice.options)).bit_length(), self.context))
        opened = [self._open(option, values) for option in choice.options]
        self.choices.append(_Asked(at, guard, pick, opened))
        for number, option in enumerate(choice.options):
            taken = z3.And(pick == number, opened[number])
            self._target("option", at, option.id, z3.And(guard, taken))
            if option.condition is not None or option.used is not None:
                self._target("shut", at, option.id, z3.And(guard, z3.Not(opened[number])))
            after = values if option.used is None else _put(values, option.used, self.true)
            yield taken, after
        if not any(option.condition is None and option.used is None for option in choice.options):
            none_open = z3.Not(z3.Or(opened))
            self._target("empty", at, 0, z3.And(guard, none_open))
            yield none_open, values

    def _open(self, option: Option, values: Values) -> Formula:
        holds = self._formula(option.condition.tree, values) if option.condition else self.true
        return holds if option.used is None else z3.And(holds, z3.Not(values[option.used]))

    def _set(self, change: Set, values: Values) -> Values:
        after = list(values)
        for index, expression in change.changes:
            value = self._formula(expression.tree, values)
            after[index] = self._kept(self.story.variables[index], value)
        return [*after]

    def _kept(self, variable: Variable, value: Formula) -> Formula:
        if variable.kind != "number":
            return value
        low, high = self._number(variable.low), self._number(variable.high)
        return self._named(z3.If(value < low, low, z3.If(value > high, high, value)))

    def _counted(self, counter: int, values: Values) -> Values:
        count, high = values[counter], self._number(self.story.variables[counter].high)
        return _put(values, counter, self._named(z3.If(count < high, count + self._number(1), count)))

    # what is noted on the way

    def _note(self, at: int, guard: Formula, values: Values) -> None:
        instruction = self.story.code[at]
        for number, either in enumerate(eithers(instruction)):
            holds = self._formula(either.condition.tree, values)
            self._target("text", self.said_at[at], 2 * number + 1, z3.And(guard, holds))
            self._target("text", self.said_at[at], 2 * number, z3.And(guard, z3.Not(holds)))
        match instruction:
            case Say():
                self._target("line", at, 0, guard)
                self._note_claims(at, guard, values, NO_ENDING)
            case Choice():
                self._note_claims(at, guard, values, NO_ENDING)
            case Branch():
                holds = self._formula(instruction.condition.tree, values)
                self._target("branch", at, True, z3.And(guard, holds))
                self._target("branch", at, False, z3.And(guard, z3.Not(holds)))
            case Set():
                self._note_range(at, instruction, guard, values)
            case Pause():
                self._note_claims(at, guard, values, NO_ENDING)
            case End() | Return():
                ending = instruction.ending if type(instruction) is End else ""
                if ending:
                    self._target("ending", 0, ending, guard)
                    self._note_claims(at, guard, values, ending)
                elif type(instruction) is End:
                    self._target("runs out", at, 0, guard)

    def _note_claims(self, at: int, guard: Formula, values: Values, ending: str) -> None:
        if not self.story.claims:
            return
        words = [self._word(self.scene_at[at]), self._word(ending)]
        for number, claim in enumerate(self.story.claims):
            holds = self._formula(claim.holds.tree, [*values, *words])
            self._target("claim", 0, number, z3.And(guard, holds if claim.is_never else z3.Not(holds)))

    def _note_range(self, at: int, change: Set, guard: Formula, values: Values) -> None:
        for index, expression in change.changes:
            variable = self.story.variables[index]
            if expression.kind == "number" and not variable.clamp and expression.tree[0] != "value":
                value = self._formula(expression.tree, values)
                outside = z3.Or(value < self._number(variable.low), value > self._number(variable.high))
                self._target("range", at, index, z3.And(guard, outside))

    def _target(self, kind: str, at: int, way: str | int | bool, formula: Formula) -> None:
        self.targets.setdefault(Target(kind, at, way), []).append(formula)

    # expressions

    def _formula(self, tree: Tree, values: Values) -> Formula:
        match tree:
            case ("value", bool(value)):
                return z3.BoolVal(value, self.context)
            case ("value", int(value)):
                return self._number(value)
            case ("value", str(word)):
                return self._word(word)
            case ("variable", int(index)):
                return values[index]
            case ("not", tuple(inner)):
                return z3.Not(self._formula(inner, values))
            case (str(sign), tuple(one), tuple(other)):
                return _SIGNS[sign](self._formula(one, values), self._formula(other, values))
        raise AssertionError(tree)

    def _value(self, variable: Variable, value: Value) -> Formula:
        if variable.kind == "word":
            return self._word(str(value))
        return z3.BoolVal(value, self.context) if variable.kind == "bool" else self._number(int(value))

    def _number(self, number: int) -> Formula:
        return z3.BitVecVal(number, self.width, self.context)

    def _word(self, word: str) -> Formula:
        return z3.BitVecVal(self.words[word], max(1, len(self.words).bit_length()), self.context)


_SIGNS = {
    "and": lambda a, b: z3.And(a, b),
    "or": lambda a, b: z3.Or(a, b),
    "==": lambda a, b: a == b,
    "!=": lambda a, b: a != b,
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
}


def _is_true(model: Formula, formula: Formula) -> bool:
    return bool(z3.is_true(model.eval(formula, model_completion=True)))


def _put(values: Values, index: int, value: Formula) -> Values:
    return [*values[:index], value, *values[index + 1 :]]

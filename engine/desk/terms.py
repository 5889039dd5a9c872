"""The values of a story as a solver sees them: what is known is a plain value, the rest a formula.

Law: what can be worked out here is worked out here, and never reaches the solver.
"""

import operator
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final

import z3

from engine.desk.bits import width, words
from engine.story.evaluate import Tree, Value
from engine.story.model import Story, Variable

Formula = Any  # z3 comes without types
Term = Any  # a `Value` or a `Formula`
Values = list[Term]
FEW: Final = 64


class Undecided(Exception):
    """The solver could not answer in the time it had."""


class Terms:
    """Builds terms for one solver, which learns what each named formula stands for."""

    def __init__(self, story: Story) -> None:
        self.context = z3.Context()
        self.solver = z3.SolverFor("QF_FD", ctx=self.context)
        self.width = width(story)
        self.words = words(story)
        self.word_bits = max(1, len(self.words).bit_length())
        self.few: dict[int, tuple[Formula, frozenset[Value]]] = {}

    def of(self, tree: Tree, values: Sequence[Term]) -> Term:
        """What an expression is worth with these values."""
        match tree:
            case ("value", value):
                return value
            case ("variable", int(index)):
                return values[index]
            case ("not", tuple(inner)):
                return self.no(self.of(inner, values))
            case ("and", tuple(one), tuple(other)):
                return self.all_of([self.of(one, values), self.of(other, values)])
            case ("or", tuple(one), tuple(other)):
                return self.any_of([self.of(one, values), self.of(other, values)])
            case (str(sign), tuple(one), tuple(other)):
                return self._pair(sign, self.of(one, values), self.of(other, values))
        raise AssertionError(tree)

    def _pair(self, sign: str, one: Term, other: Term) -> Term:
        if is_known(one) and is_known(other):
            return _SIGNS[sign](one, other)
        return _SIGNS[sign](self.formula(one), self.formula(other))

    def formula(self, term: Term) -> Formula:
        """The term for the solver."""
        if isinstance(term, bool):
            return z3.BoolVal(term, self.context)
        if isinstance(term, int):
            return z3.BitVecVal(term, self.width, self.context)
        if isinstance(term, str):
            return z3.BitVecVal(self.words[term], self.word_bits, self.context)
        return term

    def no(self, term: Term) -> Term:
        """Not this."""
        if isinstance(term, bool):
            return not term
        return term.arg(0) if z3.is_not(term) else z3.Not(term)

    def all_of(self, terms: Iterable[Term]) -> Term:
        """All of these."""
        needed = []
        for term in terms:
            if term is False:
                return False
            if term is not True:
                needed.append(term)
        return z3.And(needed) if len(needed) > 1 else needed[0] if needed else True

    def any_of(self, terms: Iterable[Term]) -> Term:
        """At least one of these."""
        ways = []
        for term in terms:
            if term is True:
                return True
            if term is not False:
                ways.append(term)
        return z3.Or(ways) if len(ways) > 1 else ways[0] if ways else False

    def equal(self, one: Term, other: Term) -> Term:
        """Whether they are worth the same."""
        if isinstance(one, bool) and not isinstance(other, bool):
            return other if one else self.no(other)
        if isinstance(other, bool) and not isinstance(one, bool):
            return one if other else self.no(one)
        return True if is_same(one, other) else self._pair("==", one, other)

    def chosen(self, ways: Sequence[tuple[Term, Term]]) -> Term:
        """The term of the way whose condition holds; one of them does, or it does not matter."""
        groups: dict[object, tuple[Term, list[Term]]] = {}
        for condition, term in ways:
            groups.setdefault(_key(term), (term, []))[1].append(condition)
        terms = list(groups.values())
        if len(terms) == 1:
            return terms[0][0]
        terms.sort(key=lambda group: len(group[1]))
        found = terms[-1][0]
        for term, conditions in terms[:-1]:
            condition = self.any_of(conditions)
            if condition is not False:
                found = z3.If(self.formula(condition), self.formula(term), self.formula(found))
        named = self.named(found)
        self._remember_few(named, [term for term, _ in terms])
        return named

    def named(self, term: Term) -> Term:
        """A constant that equals the term, unless it is plain or a constant already."""
        if is_known(term) or term.num_args() == 0 or (z3.is_not(term) and term.arg(0).num_args() == 0):
            return term
        name = z3.FreshConst(term.sort())
        self.solver.add(name == term)
        return name

    def fresh(self, variable: Variable) -> Formula:
        """Any value of a variable."""
        if variable.kind == "bool":
            return z3.FreshConst(z3.BoolSort(self.context))
        bits = self.word_bits if variable.kind == "word" else self.width
        found = z3.FreshConst(z3.BitVecSort(bits, self.context))
        if variable.kind == "word":
            self.solver.add(z3.Or([found == self.words[word] for word in variable.words]))
        else:
            self.solver.add(found >= variable.low, found <= variable.high)
        return found

    def model(self, patience_ms: int, *terms: Term) -> Formula | None:
        """A model in which all of this is so, or None; raises `Undecided` where that takes longer."""
        if any(term is False for term in terms):
            return None
        self.solver.set("timeout", patience_ms)
        answer = self.solver.check(*(term for term in terms if term is not True))
        if answer == z3.unknown:
            if "interrupted" in self.solver.reason_unknown():
                raise KeyboardInterrupt
            raise Undecided(self.solver.reason_unknown())
        return self.solver.model() if answer == z3.sat else None

    def one_of(self, count: int) -> list[Term]:
        """So many conditions of which at most one holds."""
        if count == 1:
            return [True]
        which = z3.FreshConst(z3.BitVecSort(count.bit_length(), self.context))
        return [which == number for number in range(count)]

    def possible(self, term: Term, variable: Variable) -> Sequence[Value]:
        """The values a term may be worth: never too few of them."""
        if is_known(term):
            return [term]
        known = self.few.get(term.get_id())
        return sorted(known[1], key=str) if known else domain(variable)

    def value(self, model: Formula, term: Term, variable: Variable) -> Value:
        """What a term is worth in a model."""
        if is_known(term):
            return term  # type: ignore[no-any-return]
        found = model.eval(term, model_completion=True)
        if variable.kind == "bool":
            return bool(z3.is_true(found))
        if variable.kind == "number":
            return int(found.as_signed_long())
        number = found.as_long()
        return next(word for word, other in self.words.items() if other == number)

    def _remember_few(self, named: Formula, terms: list[Term]) -> None:
        """A name that stands for one of a few plain values."""
        values: set[Value] = set()
        for term in terms:
            known = frozenset([term]) if is_known(term) else self.few.get(term.get_id(), (None, None))[1]
            if known is None:
                return
            values |= known
        if len(values) <= FEW:
            self.few[named.get_id()] = (named, frozenset(values))


def is_known(term: Term) -> bool:
    """Whether it is a plain value."""
    return isinstance(term, (bool, int, str))


def is_same(one: Term, other: Term) -> bool:
    """Whether they are written alike: then they are worth the same."""
    if one is other:
        return True
    if is_known(one) or is_known(other):
        return is_known(one) and is_known(other) and one == other
    return bool(one.eq(other))


def domain(variable: Variable) -> Sequence[Value]:
    """Every value a variable may have."""
    if variable.kind == "bool":
        return (False, True)
    return variable.words if variable.kind == "word" else range(variable.low, variable.high + 1)


def is_true(model: Formula, term: Term) -> bool:
    """Whether a term holds in a model."""
    return term if isinstance(term, bool) else bool(z3.is_true(model.eval(term, model_completion=True)))


def put(values: Values, index: int, term: Term) -> Values:
    """The values with one of them changed."""
    return [*values[:index], term, *values[index + 1 :]]


def _key(term: Term) -> object:
    return (type(term), term) if is_known(term) else term.get_id()


_SIGNS: Final[dict[str, Callable[[Any, Any], Any]]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
}

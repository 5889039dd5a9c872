"""What must come out so on the way to a line, and how far values are from it: 0 where it does.

Law: the parts of an `and` are wishes of their own, of an `or` the nearest counts; pure. The distance is a guess at how
much is still to be done, but where it is not 0 the wish is not met.
"""

from collections.abc import Callable
from typing import Final, NamedTuple

from engine.story.evaluate import Tree, Value, closure
from engine.story.liveness import mask_of_tree

Values = tuple[Value, ...]
Distance = Callable[[Values], int]
FURTHEST: Final = 6
SIGNS: Final = ("<", "<=", ">", ">=", "==", "!=")


class Wish(NamedTuple):
    """A condition and how it is to come out; the variables it hangs on, as a bit mask; how far values are from it."""

    tree: Tree
    wanted: bool
    variables: int
    distance: Distance


def wishes(tree: Tree, wanted: bool) -> list[Wish]:
    """What must hold for a condition to come out as wanted, in as many parts as can be."""
    match tree:
        case ("not", tuple(inner)):
            return wishes(inner, not wanted)
        case (("and" | "or") as sign, tuple(one), tuple(other)) if (sign == "and") is wanted:
            return [*wishes(one, wanted), *wishes(other, wanted)]
    return [Wish(tree, wanted, mask_of_tree(tree), _distance(tree, wanted))]


def _distance(tree: Tree, wanted: bool) -> Distance:
    match tree:
        case ("not", tuple(inner)):
            return _distance(inner, not wanted)
        case (("and" | "or") as sign, tuple(one), tuple(other)):
            first, second = _distance(one, wanted), _distance(other, wanted)
            if (sign == "and") is wanted:
                return lambda values: first(values) + second(values)
            return lambda values: min(first(values), second(values))
        case (str(sign), tuple(one), tuple(other)) if sign in SIGNS:
            return _compared(closure(tree), closure(one), closure(other), wanted)
    run = closure(tree)
    return lambda values: int(bool(run(values)) is not wanted)


def _compared(
    both: Callable[[Values], Value],
    one: Callable[[Values], Value],
    other: Callable[[Values], Value],
    wanted: bool,
) -> Distance:
    """For numbers, how far apart they are, but never very far."""

    def measure(values: Values) -> int:
        if bool(both(values)) is wanted:
            return 0
        left, right = one(values), other(values)
        if isinstance(left, int) and isinstance(right, int):
            return min(FURTHEST, max(1, abs(left - right)))
        return 1

    return measure

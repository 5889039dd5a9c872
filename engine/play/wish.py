"""How far values are from a condition coming out as wanted: 0 where it does.

Law: the parts of an `and` add up, of an `or` the nearest counts; pure. Only a guess at how much is still to be done.
"""

from collections.abc import Callable
from typing import Final

from engine.story.evaluate import Tree, Value, closure

Distance = Callable[[tuple[Value, ...]], int]
FURTHEST: Final = 6
SIGNS: Final = ("<", "<=", ">", ">=", "==", "!=")


def distance(tree: Tree, wanted: bool) -> Distance:
    """What measures it, made once for a tree."""
    match tree:
        case ("not", tuple(inner)):
            return distance(inner, not wanted)
        case (("and" | "or") as sign, tuple(one), tuple(other)):
            first, second = distance(one, wanted), distance(other, wanted)
            if (sign == "and") is wanted:
                return lambda values: first(values) + second(values)
            return lambda values: min(first(values), second(values))
        case (str(sign), tuple(one), tuple(other)) if sign in SIGNS:
            return _compared(closure(tree), closure(one), closure(other), wanted)
    run = closure(tree)
    return lambda values: int(bool(run(values)) is not wanted)


def _compared(
    whole: Callable[[tuple[Value, ...]], Value],
    one: Callable[[tuple[Value, ...]], Value],
    other: Callable[[tuple[Value, ...]], Value],
    wanted: bool,
) -> Distance:
    """For numbers, how far apart they are, but never very far."""

    def measure(values: tuple[Value, ...]) -> int:
        if bool(whole(values)) is wanted:
            return 0
        left, right = one(values), other(values)
        if isinstance(left, int) and isinstance(right, int):
            return min(FURTHEST, max(1, abs(left - right)))
        return 1

    return measure

"""From a checked expression's tree to its value.

Law: a tree is nested tuples, an operator first; what is built from it are closures, and Python's eval is never near.
"""

from collections.abc import Callable
from typing import Final

Value = bool | int | str
Tree = tuple[object, ...]
Run = Callable[[tuple[Value, ...]], Value]


def closure(tree: Tree) -> Run:
    """What gives the value of a tree, from the values of the variables."""
    match tree:
        case ("value", value):
            return lambda values: value  # type: ignore[return-value]
        case ("variable", int(index)):
            return lambda values: values[index]
        case ("not", tuple(inner)):
            run = closure(inner)
            return lambda values: not run(values)
        case (str(sign), tuple(one), tuple(other)):
            return _PAIRS[sign](closure(one), closure(other))
    raise AssertionError(tree)


_PAIRS: Final[dict[str, Callable[[Run, Run], Run]]] = {
    "and": lambda a, b: lambda values: a(values) and b(values),
    "or": lambda a, b: lambda values: a(values) or b(values),
    "==": lambda a, b: lambda values: a(values) == b(values),
    "!=": lambda a, b: lambda values: a(values) != b(values),
    "<": lambda a, b: lambda values: a(values) < b(values),  # type: ignore[operator]
    "<=": lambda a, b: lambda values: a(values) <= b(values),  # type: ignore[operator]
    ">": lambda a, b: lambda values: a(values) > b(values),  # type: ignore[operator]
    ">=": lambda a, b: lambda values: a(values) >= b(values),  # type: ignore[operator]
    "+": lambda a, b: lambda values: a(values) + b(values),  # type: ignore[operator]
    "-": lambda a, b: lambda values: a(values) - b(values),  # type: ignore[operator]
    "*": lambda a, b: lambda values: a(values) * b(values),  # type: ignore[operator]
}

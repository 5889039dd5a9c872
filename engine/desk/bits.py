"""How a story's values fit into bits: wide enough that no sum or product overflows, a number for every word.

Law: looks at declarations and expressions only; knows nothing of the solver.
"""

from collections.abc import Iterator

from engine.desk.facts import eithers
from engine.story.claims import NO_ENDING
from engine.story.evaluate import Tree
from engine.story.model import Branch, Choice, Set, Story


def words(story: Story) -> dict[str, int]:
    """Every word an expression may hold, scenes and endings among them, with its number."""
    known = {word for variable in story.variables for word in variable.words}
    known |= {*story.scenes, *story.endings, NO_ENDING, ""}
    return {word: number for number, word in enumerate(sorted(known))}


def width(story: Story) -> int:
    """Bits enough that no expression of the story overflows: its largest number, sum or product, and a sign."""
    largest = max((max(abs(v.low), abs(v.high)) for v in story.variables), default=1)
    return max((_bits(tree, largest) for tree in trees(story)), default=1) + 2


def _bits(tree: Tree, largest: int) -> int:
    match tree:
        case ("value", bool() | str()):
            return 1
        case ("value", int(value)):
            return max(abs(value), largest, 1).bit_length()
        case ("variable", _):
            return max(largest, 1).bit_length()
        case (str(sign), *parts):
            inner = [_bits(part, largest) for part in parts if isinstance(part, tuple)]
            return sum(inner) if sign == "*" else max(inner) + (sign in ("+", "-"))
    raise AssertionError(tree)


def trees(story: Story) -> Iterator[Tree]:
    """Every expression of a story."""
    yield ("value", 1)
    for claim in story.claims:
        yield claim.holds.tree
    for instruction in story.code:
        if type(instruction) is Branch:
            yield instruction.condition.tree
        elif type(instruction) is Set:
            yield from (expression.tree for _, expression in instruction.changes)
        elif type(instruction) is Choice:
            yield from (option.condition.tree for option in instruction.options if option.condition)
        yield from (either.condition.tree for either in eithers(instruction))

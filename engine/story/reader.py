"""Reading nodes with an eye for mistakes: shapes, keys and the problems found on the way.

Law: a problem is noted and reading goes on, so that the author sees all of them at once.
Knows YAML nodes, but not what a scene or a title page is.
"""

from collections.abc import Iterable, Iterator
from collections.abc import Mapping as Names

from engine.story.expr import Misread
from engine.story.problem import Position, Problem, did_you_mean
from engine.story.source import Mapping, Node, Scalar, Sequence

Known = Names[str, Iterable[str]]
SPOKEN = {
    Scalar: "text",
    Sequence: "a list (lines that begin with '- ')",
    Mapping: "a map (lines of 'key: value')",
}


class Reader:
    """One file being read; the list of problems is shared by all files of a story."""

    def __init__(self, file: str, text: str, problems: list[Problem]) -> None:
        self.file = file
        self.problems = problems
        self._text = text
        self._lines: list[str] | None = None

    def problem(self, code: str, line: int, column: int, message: str, hint: str = "") -> None:
        """Note a problem at a line and column (from 1)."""
        if self._lines is None:
            self._lines = self._text.split("\n")
        excerpt = self._lines[line - 1].rstrip() if 0 < line <= len(self._lines) else ""
        self.problems.append(Problem(code, Position(self.file, line, column), message, hint, excerpt))

    def at(self, code: str, node: Node, message: str, hint: str = "") -> None:
        """Note a problem at a node."""
        self.problem(code, node.line, node.column, message, hint)

    def misread(self, node: Scalar, error: Misread, known: Known, offset: int = 0) -> None:
        """Note what is wrong with an expression, read from `offset` in a scalar; `known` names by kind."""
        column = node.column + (offset + error.offset if node.plain else 0)
        self.problem(error.code, node.line, column, error.message, _hint(error, known))

    def mapping(self, node: Node, what: str) -> Mapping | None:
        """The node as a map; None, with a problem noted, where it is something else."""
        if type(node) is Mapping:
            return node
        self.at("E004", node, f"{what} should be {SPOKEN[Mapping]}, and this is {SPOKEN[type(node)]}")
        return None

    def sequence(self, node: Node, what: str) -> Sequence | None:
        """The node as a list; None, with a problem noted, where it is something else."""
        if type(node) is Sequence:
            return node
        hint = "begin each line with '- '" if type(node) is Mapping else ""
        self.at("E004", node, f"{what} should be {SPOKEN[Sequence]}, and this is {SPOKEN[type(node)]}", hint)
        return None

    def scalar(self, node: Node, what: str) -> Scalar | None:
        """The node as text; None, with a problem noted, where it is something else."""
        if type(node) is Scalar:
            return node
        hint = (
            "a colon followed by a space makes a map: put the text in double quotes"
            if type(node) is Mapping
            else ""
        )
        self.at("E004", node, f"{what} should be text, and this is {SPOKEN[type(node)]}", hint)
        return None

    def text(self, node: Node | None, what: str) -> str | None:
        """The words of a scalar; None where there is no node or it is something else."""
        scalar = self.scalar(node, what) if node is not None else None
        return scalar.value if scalar else None

    def pairs(self, node: Mapping) -> Iterator[tuple[Scalar, Node]]:
        """The pairs of a map, each key once; repeated keys are noted."""
        seen: set[str] = set()
        for key, value in node.pairs:
            if key.value in seen:
                self.at("E003", key, f"'{key.value}' stands here twice", "keep one of the two")
                continue
            seen.add(key.value)
            yield key, value

    def fields(self, node: Mapping, known: Iterable[str], what: str) -> dict[str, Node]:
        """The values of a map by key; unknown and repeated keys are noted."""
        known = tuple(known)
        found: dict[str, Node] = {}
        for key, value in self.pairs(node):
            if key.value in known:
                found[key.value] = value
            else:
                split = type(value) is Scalar and not value.value
                hint = "a comma inside {…} splits it: put that text in double quotes" if split else ""
                self.at("E005", key, f"{what} has no '{key.value}'", hint or did_you_mean(key.value, known))
        return found

    def names(self, node: Node, what: str) -> list[Scalar]:
        """The words of a list of words (or of one word)."""
        if type(node) is Scalar:
            return [node]
        listed = self.sequence(node, what)
        return [item for item in listed.items if self.scalar(item, what)] if listed else []  # type: ignore[misc]


def _hint(error: Misread, known: Known) -> str:
    """A hint of the form `variable:nmae` asks for the closest of that kind."""
    kind, colon, name = error.hint.partition(":")
    return did_you_mean(name, known[kind]) if colon and kind in known else error.hint

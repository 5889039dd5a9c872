"""Reading nodes with an eye for mistakes: shapes, keys and the problems found on the way.

Law: a problem is noted and reading goes on, so that the author sees all of them at once.
Knows YAML nodes, but not what a scene or a title page is.
"""

import re
from collections.abc import Container, Iterable, Iterator
from collections.abc import Mapping as Names

from engine.story.expr import Misread
from engine.story.habits import assignment, with_sign
from engine.story.line import NAME, anatomy, quoted, short, shown
from engine.story.mending import as_map
from engine.story.place import place_of
from engine.story.problem import OF_YAML, Position, Problem, closest, did_you_mean
from engine.story.source import Document, Mapping, Node, Scalar, Sequence
from engine.story.traps import arrow, bullet, glued_dash, sign_message

Known = Names[str, Iterable[str]]
LONGEST = 4_000  # in the smallest type that one can read, the box is full
UNREAD = (*OF_YAML, "E010", "E031")
_COLOR = re.compile(r"#[0-9a-fA-F]{6}\Z")
NOTHING_UNDER = (
    "there is nothing under this colon",
    "move the lines that belong to it further in, two spaces more than this one; or take the colon away",
)
SPOKEN = {
    Scalar: "text",
    Sequence: "a list (lines that begin with '- ')",
    Mapping: "a map (lines of 'key: value')",
}


class Reader:
    """One file being read; the list of problems is shared by all files of a story."""

    def __init__(
        self, file: str, text: str, problems: list[Problem], document: Document | None = None
    ) -> None:
        self.file = file
        self.problems = problems
        self.comments = document.comments if document else {}
        self.mended: set[int] = set()
        self._text = text
        self._lines: list[str] | None = None

    def problem(self, code: str, line: int, column: int, message: str, hint: str = "") -> None:
        """Note a problem at a line and column (from 1)."""
        excerpt = self.line(line).rstrip()
        self.problems.append(Problem(code, Position(self.file, line, column), message, hint, excerpt))

    def mend(self, code: str, line: int, column: int, message: str, hint: str) -> None:
        """Note a problem of YAML's that was read past: that line is no longer what is written there."""
        self.problem(code, line, column, message, hint)
        self.mended.add(line)

    def line(self, number: int) -> str:
        """A line as written, counted from 1; empty where there is none."""
        if self._lines is None:
            self._lines = self._text.split("\n")
        return self._lines[number - 1] if 0 < number <= len(self._lines) else ""

    def sign(self, node: Node) -> str:
        """The character a node begins with, as written."""
        return self.line(node.line)[node.column - 1 : node.column]

    def signed(self, node: Node) -> bool:
        """Whether a node is no text only because it begins with a sign of YAML's own, which is noted."""
        sign = "" if node.line in self.mended else self.sign(node)
        if type(node) is Scalar or not sign or sign not in "[{?":
            return False
        line = anatomy(self.line(node.line))
        text = line.with_text(quoted(line.text.removesuffix(":")) + ":" * line.text.endswith(":"))
        hint = f"if it is to be read as words, put them in double quotes:  {shown(text)}"
        if sign in "[{":
            hint += f"; if not, take the {sign} away"
        self.at("E071", node, sign_message(sign), hint)
        return True

    def is_eaten(self, node: Scalar) -> bool:
        """Whether a text is empty because it begins with a #, which is noted."""
        raw = self.line(node.line)
        at = raw.find("#", node.column - 1)
        if node.value or at < 0 or raw[node.column - 1 : at].strip(" :-") or node.line in self.mended:
            return False
        line = anatomy(raw)
        mended = shown(line.with_text(quoted(line.text)))
        hint = f"if it is to be read, put the whole text in double quotes:  {mended}"
        message = "there are no words here: for YAML, a # begins a note that nobody sees"
        self.problem("E071", node.line, at + 1, message, hint)
        return True

    def words(self, node: Scalar) -> None:
        """Note where a text ends too soon, at a blank and a #."""
        column = self.comments.get((node.line, node.column))
        if column and node.value:
            hint = (
                f"put the whole text in double quotes:  {_uneaten(self.line(node.line))}  "
                "(if it is a note to yourself, give it a line of its own)"
            )
            message = "the text ends here: for YAML, a space and a # begin a note that nobody sees"
            self.problem("W079", node.line, column, message, hint)

    def is_lost(self, node: Node, noted: int) -> bool:
        """Whether a beat could not be read for what it is: among the problems after the first `noted` is one of it."""
        lines = [problem.position.line for problem in self.problems[noted:] if problem.code in UNREAD]
        return node.line in self.mended or any(line >= node.line for line in lines)

    def at(self, code: str, node: Node, message: str, hint: str = "") -> None:
        """Note a problem at a node."""
        self.problem(code, node.line, node.column, message, hint)

    def misread(self, node: Scalar, error: Misread, known: Known, offset: int = 0) -> None:
        """Note what is wrong with an expression, read from `offset` in a scalar; `known` names by kind."""
        line, column = place_of(node, offset + error.offset, self.line)
        hint = with_sign(self.line(line), column - 1) if error.hint == "sign:" else _hint(error, known)
        self.problem(error.code, line, column, error.message, hint)

    def mapping(self, node: Node, what: str, names: bool = False) -> Mapping | None:
        """The node as a map, or what is meant for one; a problem is noted, and None returned, where it is neither."""
        if type(node) is Mapping:
            return node
        if type(node) is Sequence and (found := as_map(node, names)):
            bare = shown(self.line(node.line).lstrip(" -"))
            hint = f"take away the '- ' of each of its lines:  {bare if ':' in bare else bare + ': …'}"
            self.at("E004", node, f"{what} should be {SPOKEN[Mapping]}, and this is {SPOKEN[Sequence]}", hint)
            return found
        if type(node) is Scalar and not node.value:
            self.problem("E078", node.line, max(1, node.column - 1), *NOTHING_UNDER)
            return None
        pair = assignment(node.value) if type(node) is Scalar else ""
        hint = f"type:  {{{pair}}}" if pair else ""
        self.at("E004", node, f"{what} should be {SPOKEN[Mapping]}, and this is {SPOKEN[type(node)]}", hint)
        return None

    def sequence(self, node: Node, what: str) -> Sequence | None:
        """The node as a list; None, with a problem noted, where it is something else."""
        if type(node) is Sequence:
            return node
        if type(node) is Scalar and self.is_dashed(node):
            return None
        hint = "begin each of its lines with '- '"
        self.at("E004", node, f"{what} should be {SPOKEN[Sequence]}, and this is {SPOKEN[type(node)]}", hint)
        return None

    def is_dashed(self, node: Scalar) -> bool:
        """Whether a list was begun with something like a dash, which is noted."""
        line = anatomy(self.line(node.line))
        traps = (*arrow(line), *bullet(line), *glued_dash(line))
        for trap in traps[:1]:
            self.problem(trap.code, node.line, trap.column, trap.message, trap.hint)
        return bool(traps)

    def scalar(self, node: Node, what: str) -> Scalar | None:
        """The node as text; None, with a problem noted, where it is something else."""
        if type(node) is Scalar:
            return node
        if self.signed(node):
            return None
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
        if scalar:
            self.measure(scalar)
        return scalar.value if scalar else None

    def truth(self, node: Node | None, what: str, hint: str = "write true or false") -> bool:
        """Whether `true` stands there; False where there is no node or something else."""
        text = self.text(node, what)
        if node is not None and text not in (None, "true", "false"):
            self.at("E021", node, f"'{short(text or '')}' is a word here", hint)
        return text == "true"

    def measure(self, node: Scalar) -> None:
        """Note a text that no screen has room for."""
        if len(node.value) > LONGEST:
            message = (
                f"this text has {len(node.value)} letters, and there is never room for more than {LONGEST}"
            )
            self.at("E004", node, message, "divide it into several, each on a line that begins with '- '")

    def filled(self, node: Node, wanted: str) -> Scalar | None:
        """The node as text that is not empty; None, with a problem noted, where it is."""
        scalar = self.scalar(node, wanted.partition(":")[0])
        if scalar and not scalar.value:
            self.problem("E006", node.line, max(1, node.column - 1), wanted, "write it after the colon")
            return None
        return scalar

    def prose(self, node: Node | None, what: str) -> str | None:
        """The words of a scalar that somebody will read: none of them may be eaten by a #."""
        if type(node) is Scalar:
            self.words(node)
        return self.text(node, what)

    def pairs(self, node: Mapping) -> Iterator[tuple[Scalar, Node]]:
        """The pairs of a map, each key once; repeated keys are noted."""
        seen: set[str] = set()
        for key, value in node.pairs:
            if self.is_glued(key, value):
                continue
            if key.value in seen:
                self.at("E003", key, f"'{key.value}' stands here twice", "keep one of the two")
                continue
            seen.add(key.value)
            yield key, value

    def entries(self, node: Node | None, what: str) -> list[tuple[Scalar, Node]]:
        """The pairs of a map from names to what they stand for; keys that are no names are noted."""
        mapping = self.mapping(node, what, names=True) if node is not None else None
        entries = list(self.pairs(mapping)) if mapping else []
        for key, _ in entries:
            if not NAME.match(key.value):
                self.at("E004", key, f"'{key.value}' is not a name", "one word: letters, digits and _")
        return entries

    def color(self, node: Node | None) -> str | None:
        """A colour as #rrggbb; None where there is none, or it is not one."""
        text = self.text(node, "a colour")
        if node is not None and text is not None and not _COLOR.match(text):
            self.at("E004", node, f"'{text}' is not a colour", 'write it like "#8fb3d1", in quotes')
            return None
        return text

    def is_glued(self, key: Scalar, value: Node) -> bool:
        """Whether `{honest:true}` was written for `{honest: true}`, which is noted."""
        name, colon, rest = key.value.partition(":")
        if not colon or not rest or type(value) is not Scalar or value.value:
            return False
        column = key.column + len(name) + 1
        self.problem("E075", key.line, column, "a space is missing after the colon", f"type:  {name}: {rest}")
        return True

    def fields(
        self, node: Mapping, known: Iterable[str], what: str, beats: Container[str] = ()
    ) -> dict[str, Node]:
        """The values of a map by key; unknown and repeated keys are noted, and a misspelt one is taken as meant.

        A key that is among `beats` begins a beat, wherever else it was put.
        """
        known = tuple(known)
        found: dict[str, Node] = {}
        meant: dict[str, Node] = {}
        for key, value in self.pairs(node):
            if key.value in known:
                found[key.value] = value
                continue
            if key.value in beats:
                hint = f"it begins a beat: put it under beats, as one line that begins with  - {key.value}:"
                self.at("E005", key, f"{what} has no '{key.value}'", hint)
                continue
            meant[closest(key.value, known)] = value
            split = self.sign(node) == "{" and type(value) is Scalar and not value.value
            hint = "a comma inside {…} splits it: put that text in double quotes" if split else ""
            self.at("E005", key, f"{what} has no '{key.value}'", hint or did_you_mean(key.value, known))
        return {name: value for name, value in meant.items() if name} | found if meant else found

    def names(self, node: Node, what: str) -> list[Scalar]:
        """The words of a list of words (or of one word)."""
        if type(node) is Scalar:
            return [node]
        listed = self.sequence(node, what)
        return [item for item in listed.items if self.scalar(item, what)] if listed else []  # type: ignore[misc]


def _uneaten(raw: str) -> str:
    line = anatomy(raw)
    return shown(line.with_text(quoted(line.text)))


def _hint(error: Misread, known: Known) -> str:
    """A hint of the form `variable:nmae` asks for the closest of that kind."""
    kind, colon, name = error.hint.partition(":")
    return did_you_mean(name, known[kind]) if colon and kind in known else error.hint

"""Marks in a text: *emphasis*, {departure}, {honest ? He knows. | He suspects.}

Law: parsing gives a `Text`; a text without braces needs no state and is its own rendering.
Knows nothing of fonts.
"""

from collections.abc import Callable
from typing import Final, NamedTuple

from engine.story.expr import Expression, Misread, Value

MAX_DEPTH: Final = 8


class Run(NamedTuple):
    """A stretch of text in one style; `emphasis` is set in italics."""

    text: str
    emphasis: bool = False


class Shown(NamedTuple):
    """The value of an expression, in the words around it."""

    value: Expression
    emphasis: bool


class Either(NamedTuple):
    """One text where a condition holds, another where it does not."""

    condition: Expression
    then: tuple["Piece", ...]
    otherwise: tuple["Piece", ...]


Piece = Run | Shown | Either


class Text(NamedTuple):
    """What is said: `pieces` are all runs once the text is rendered."""

    pieces: tuple[Piece, ...]

    @property
    def runs(self) -> tuple[Run, ...]:
        """The runs of a rendered text."""
        return tuple(piece for piece in self.pieces if type(piece) is Run)

    @property
    def plain(self) -> str:
        """The words alone."""
        return "".join(piece.text for piece in self.pieces if type(piece) is Run)

    @property
    def is_fixed(self) -> bool:
        """Whether it reads the same in every state."""
        return all(type(piece) is Run for piece in self.pieces)


Reader = Callable[[str, int], Expression]


def parse(source: str, read: Reader) -> Text:
    """The text of the source; `read(expression, offset)` reads an expression. Raises `Misread`."""
    if "{" not in source and "*" not in source and "\\" not in source and "}" not in source:
        return Text((Run(source),)) if source else Text(())
    parser = _Parser(source, read)
    pieces = parser.pieces("")
    return Text(pieces)


def render(text: Text, values: tuple[Value, ...]) -> Text:
    """The text as it reads when the variables have these values."""
    runs: list[Run] = []
    _collect(text.pieces, values, runs)
    return Text(tuple(_joined(runs)))


class _Parser:
    def __init__(self, source: str, read: Reader) -> None:
        self.source, self.read = source, read
        self.at = 0
        self.depth = 0
        self.emphasis = -1

    def pieces(self, stops: str) -> tuple[Piece, ...]:
        found: list[Piece] = []
        words: list[str] = []
        while self.at < len(self.source) and (sign := self.source[self.at]) not in stops:
            if sign == "\\" and self.source[self.at + 1 : self.at + 2] in ("*", "{", "}", "|", "\\"):
                words.append(self.source[self.at + 1])
                self.at += 2
            elif sign in "*{":
                self.flush(words, found)
                self.turn() if sign == "*" else found.append(self.braced())
            elif sign == "}":
                raise Misread("E024", self.at, "this brace was never opened", r"write \} for the sign itself")
            else:
                words.append(sign)
                self.at += 1
        self.flush(words, found)
        if self.emphasis >= 0 and not self.depth:
            raise Misread(
                "E024", self.emphasis, "this * is never closed", r"close it, or write \* for the sign itself"
            )
        return tuple(found)

    def flush(self, words: list[str], found: list[Piece]) -> None:
        if words:
            found.append(Run("".join(words), self.emphasis >= 0))
            words.clear()

    def turn(self) -> None:
        self.emphasis = -1 if self.emphasis >= 0 else self.at
        self.at += 1

    def braced(self) -> Piece:
        start = self.at
        self.at += 1
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise Misread("E024", start, "braces within braces within braces", "use if: / then: / else:")
        end = self.at
        while end < len(self.source) and self.source[end] not in "?}":
            end += 1
        if end == len(self.source):
            raise Misread(
                "E024", start, "this brace is never closed", r"close it, or write \{ for the sign itself"
            )
        expression = self.read(self.source[self.at : end], self.at)
        self.at = end + 1
        piece = (
            self.either(expression, start)
            if self.source[end] == "?"
            else Shown(expression, self.emphasis >= 0)
        )
        self.depth -= 1
        return piece

    def either(self, condition: Expression, start: int) -> Either:
        if condition.kind != "bool":
            raise Misread("E021", start + 1, "a yes-or-no is wanted before the ?")
        then = self.pieces("|}")
        otherwise: tuple[Piece, ...] = ()
        if self.source[self.at : self.at + 1] == "|":
            self.at += 1
            otherwise = self.pieces("}")
        if self.at >= len(self.source):
            raise Misread(
                "E024", start, "this brace is never closed", r"close it, or write \{ for the sign itself"
            )
        self.at += 1
        return Either(condition, _trimmed(then), _trimmed(otherwise))


def _trimmed(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Without the spaces that set off the words from ? and | and }."""
    found = list(pieces)
    if found and type(found[0]) is Run:
        found[0] = found[0]._replace(text=found[0].text.lstrip())
    if found and type(found[-1]) is Run:
        found[-1] = found[-1]._replace(text=found[-1].text.rstrip())
    return tuple(found)


def _collect(pieces: tuple[Piece, ...], values: tuple[Value, ...], runs: list[Run]) -> None:
    for piece in pieces:
        if type(piece) is Run:
            runs.append(piece)
        elif type(piece) is Shown:
            runs.append(Run(_spoken(piece.value.run(values)), piece.emphasis))
        else:
            _collect(piece.then if piece.condition.run(values) else piece.otherwise, values, runs)  # type: ignore[union-attr]


def _joined(runs: list[Run]) -> list[Run]:
    joined: list[Run] = []
    for run in runs:
        if not run.text:
            continue
        if joined and joined[-1].emphasis == run.emphasis:
            joined[-1] = Run(joined[-1].text + run.text, run.emphasis)
        else:
            joined.append(run)
    return joined


def _spoken(value: Value) -> str:
    return ("yes" if value else "no") if isinstance(value, bool) else str(value)

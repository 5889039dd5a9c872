r"""Marks in a text: *emphasis*, {departure}, {honest ? He knows. | He suspects.}, and those of `MARKS`.

    {a ? b | c}     b where the condition a holds, else c (c and its | may be left out)
    {a | b | c}     a the first time this line is said, then b, and c from then on
    {~ a | b | c}   one of them, by the seed of the playthrough
    {pause 0.5}     the line waits; {slow}…{/slow}, {fast}…{/fast}, {shake}…{/shake}
    \* \{ \} \| \?  the signs themselves

Law: parsing gives a `Text`; a text whose pieces are all runs needs no state and is its own rendering.
Knows nothing of fonts.
"""

import re
from collections.abc import Callable
from typing import Final, NamedTuple
from zlib import crc32

from engine.story.evaluate import Value
from engine.story.expr import Expression, Misread

MAX_DEPTH: Final = 8
MARKS: Final = {"slow": 0.4, "fast": 2.5, "shake": 1.0}
_MARKED: Final = re.compile(r"[{}*\\]")
_HEAD: Final = re.compile(r"(?:[^?|{}\\]|\\.)*")
_WORDS: Final = re.compile(
    r"\b(?!and|or|not|is|visited)[^\W\d]\w*['’]?\w*\s+(?!and\b|or\b|not\b|is\b)[^\W\d]"
)
_ESCAPED: Final = ("*", "{", "}", "|", "?", "\\")
_PAUSE: Final = re.compile(r"pause(?:\s+(\d{1,2}(?:\.\d{1,3})?))?\Z")


class Run(NamedTuple):
    """A stretch of text in one style.

    `emphasis` is set in italics, `pace` multiplies the text speed, `wait` is in seconds, before the run.
    """

    text: str
    emphasis: bool = False
    pace: float = 1.0
    shakes: bool = False
    wait: float = 0.0


class Shown(NamedTuple):
    """The value of an expression, in the style of `style`."""

    value: Expression
    style: Run


class Either(NamedTuple):
    """One text where a condition holds, another where it does not."""

    condition: Expression
    then: tuple["Piece", ...]
    otherwise: tuple["Piece", ...]


class InTurn(NamedTuple):
    """One text after another, by how often the line was said; the last one stays."""

    counter: int
    texts: tuple[tuple["Piece", ...], ...]


class ByChance(NamedTuple):
    """One of the texts, by the playthrough's seed and this piece's salt."""

    salt: int
    texts: tuple[tuple["Piece", ...], ...]


Piece = Run | Shown | Either | InTurn | ByChance


class Text(NamedTuple):
    """What is said. A text that `is_fixed` reads the same in every state: its pieces are all runs."""

    pieces: tuple[Piece, ...]
    is_fixed: bool = True

    @property
    def runs(self) -> tuple[Run, ...]:
        """The runs of a rendered text."""
        return tuple(piece for piece in self.pieces if type(piece) is Run)

    @property
    def plain(self) -> str:
        """The words alone."""
        return "".join(piece.text for piece in self.pieces if type(piece) is Run)


class Reader(NamedTuple):
    """What a text needs: how to read an expression at an offset, and which variable counts this line."""

    expression: Callable[[str, int], Expression]
    counter: Callable[[int], int | None]


def parse(source: str, reader: Reader) -> Text:
    """The text of the source. Raises `Misread`."""
    if not _MARKED.search(source):
        return Text((Run(source),)) if source else Text(())
    pieces = _Parser(source, reader).whole()
    return Text(pieces, all(type(piece) is Run for piece in pieces))


def render(text: Text, values: tuple[Value, ...], seed: int = 0) -> Text:
    """The text as it reads when the variables have these values."""
    if text.is_fixed:
        return text
    runs: list[Run] = []
    _collect(text.pieces, values, seed, runs)
    return Text(tuple(_joined(runs)))


class _Parser:
    def __init__(self, source: str, reader: Reader) -> None:
        self.source, self.reader = source, reader
        self.at = 0
        self.depth = 0
        self.style = Run("")
        self.opened: dict[str, int] = {}

    def whole(self) -> tuple[Piece, ...]:
        pieces = self.pieces("")
        for mark, start in self.opened.items():
            sign, hint = ("*", r"close it, or write \* for the sign itself") if mark == "*" else (mark, "")
            raise Misread(
                "E024", start, f"this {sign} is never closed", hint or f"write {{/{mark}}} after it"
            )
        return pieces

    def pieces(self, stops: str) -> tuple[Piece, ...]:
        found: list[Piece] = []
        words: list[str] = []
        while self.at < len(self.source) and (sign := self.source[self.at]) not in stops:
            if sign == "\\" and self.source[self.at + 1 : self.at + 2] in _ESCAPED:
                words.append(self.source[self.at + 1])
                self.at += 2
            elif sign == "}":
                raise Misread("E024", self.at, "this brace was never opened", r"write \} for the sign itself")
            elif sign in "*{":
                self.flush(words, found)
                self.emphasise() if sign == "*" else found.extend(self.braced())
            else:
                words.append(sign)
                self.at += 1
        self.flush(words, found)
        return tuple(found)

    def flush(self, words: list[str], found: list[Piece]) -> None:
        if words:
            found.append(self.style._replace(text="".join(words)))
            words.clear()
            self.style = self.style._replace(wait=0.0)

    def emphasise(self) -> None:
        self.toggle("*", not self.style.emphasis)
        self.style = self.style._replace(emphasis=not self.style.emphasis)
        self.at += 1

    def toggle(self, mark: str, opens: bool) -> None:
        if opens:
            self.opened[mark] = self.at
        else:
            self.opened.pop(mark, None)

    def braced(self) -> tuple[Piece, ...]:
        start = self.at
        head = _HEAD.match(self.source, start + 1)
        assert head is not None
        end = head.end()
        sign = self.source[end : end + 1]
        if sign == "}" and self.mark(head[0].strip(), end):
            return ()
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise Misread("E024", start, "braces within braces within braces", "use if: / then: / else:")
        if sign in ("?", "}"):
            expression = self.expression(head[0], start + 1)
            self.at = end + 1
            shown = Shown(expression, self.style)
            piece: Piece = self.either(expression, start) if sign == "?" else shown
        else:
            piece = self.alternatives(start)
        self.depth -= 1
        return (piece,)

    def expression(self, source: str, at: int) -> Expression:
        try:
            return self.reader.expression(source, at)
        except Misread as error:
            if _WORDS.search(source):
                error.message = "what stands between { and ? or } is a condition, and this reads like words"
                error.hint = r"for a question mark in varying words write \?"
                error.code = "E024"
            raise

    def mark(self, word: str, end: int) -> bool:
        """Take a mark that changes the style; False where the word is none."""
        pause = _PAUSE.match(word)
        if pause:
            self.style = self.style._replace(wait=float(pause[1] or 0.5))
        elif word.lstrip("/") in MARKS:
            self.restyle(word)
        else:
            return False
        self.at = end + 1
        return True

    def restyle(self, word: str) -> None:
        opens, mark = not word.startswith("/"), word.lstrip("/")
        if not opens and mark not in self.opened:
            raise Misread(
                "E024", self.at, f"{{{word}}} closes what was never opened", f"write {{{mark}}} before"
            )
        self.toggle(mark, opens)
        if mark == "shake":
            self.style = self.style._replace(shakes=opens)
        else:
            self.style = self.style._replace(pace=MARKS[mark] if opens else 1.0)

    def either(self, condition: Expression, start: int) -> Either:
        if condition.kind != "bool":
            raise Misread("E021", start + 1, "a yes-or-no is wanted before the ?")
        texts = self.texts(start)
        if len(texts) > 2:
            raise Misread("E024", start, "one | too many", "one text where it holds, one where it does not")
        return Either(condition, texts[0], texts[1] if len(texts) > 1 else ())

    def alternatives(self, start: int) -> InTurn | ByChance:
        self.at = start + 1
        by_chance = self.source[self.at : self.at + 1] == "~"
        self.at += by_chance
        texts = self.texts(start)
        if by_chance:
            return ByChance(crc32(self.source.encode()) + start, texts)
        counter = self.reader.counter(len(texts))
        if counter is None:
            raise Misread(
                "E024", start, "only a line can vary by how often it was said", "write {condition ? …}"
            )
        return InTurn(counter, texts)

    def texts(self, start: int) -> tuple[tuple[Piece, ...], ...]:
        """The texts between bars, up to the closing brace."""
        texts = [self.pieces("|}")]
        while self.source[self.at : self.at + 1] == "|":
            self.at += 1
            texts.append(self.pieces("|}"))
        if self.at >= len(self.source):
            hint = r"close it, or write \{ for the sign itself"
            raise Misread("E024", start, "this brace is never closed", hint)
        self.at += 1
        return tuple(_trimmed(text) for text in texts)


def _trimmed(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Without the spaces that set off the words from ? and | and }."""
    found = list(pieces)
    if found and type(found[0]) is Run:
        found[0] = found[0]._replace(text=found[0].text.lstrip())
    if found and type(found[-1]) is Run:
        found[-1] = found[-1]._replace(text=found[-1].text.rstrip())
    return tuple(found)


def _collect(pieces: tuple[Piece, ...], values: tuple[Value, ...], seed: int, runs: list[Run]) -> None:
    for piece in pieces:
        match piece:
            case Run():
                runs.append(piece)
            case Shown():
                runs.append(piece.style._replace(text=_spoken(piece.value.run(values))))
            case Either():
                chosen = piece.then if piece.condition.run(values) else piece.otherwise
                _collect(chosen, values, seed, runs)
            case InTurn():
                count = int(values[piece.counter])
                _collect(piece.texts[min(count, len(piece.texts) - 1)], values, seed, runs)
            case ByChance():
                pick = crc32(f"{seed}:{piece.salt}".encode()) % len(piece.texts)
                _collect(piece.texts[pick], values, seed, runs)


def _joined(runs: list[Run]) -> list[Run]:
    joined: list[Run] = []
    for run in runs:
        if joined and not run.wait and joined[-1]._replace(text="", wait=0.0) == run._replace(text=""):
            joined[-1] = joined[-1]._replace(text=joined[-1].text + run.text)
        elif run.text or run.wait:
            joined.append(run)
    return joined


def _spoken(value: Value) -> str:
    return ("yes" if value else "no") if isinstance(value, bool) else str(value)

"""A text read as YAML, with every trap it fell into: each is named, mended in memory, and read past.

Law: a guess at a trap counts when the text, so mended, can be read further than before; nothing is written.
Knows nothing of stories.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from engine.story.source import Document, Stop, parse
from engine.story.traps import BULLETS, Trap, anatomy, glued_dash, indent, missing_colon, shown, traps_in

MAX_FAULTS: Final = 20
_TRIED_CHARACTERS: Final = 3_000_000


class Fault(NamedTuple):
    """Why a text is not YAML as it stands: code, line and column from 1, what is wrong, what to type instead."""

    code: str
    line: int
    column: int
    message: str
    hint: str


class Reading(NamedTuple):
    """What could be read of a text, and the faults read past; no document where one could not be mended."""

    document: Document | None
    faults: list[Fault]


class _Guess(NamedTuple):
    number: int
    trap: Trap


def read(text: str) -> Reading:
    """Read a text as YAML, past as many faults as can be mended."""
    found = parse(text)
    lines: list[str] = []
    faults: list[Fault] = []
    while len(faults) < MAX_FAULTS:
        if isinstance(found, Document) and not found.folded:
            return Reading(found, faults)
        lines = lines or text.split("\n")
        if isinstance(found, Document):
            swallowed = next(_swallowed(lines, found), None)
            if swallowed is None:
                return Reading(found, faults)
            faults.append(_fault(swallowed))
            found = _tried(lines, swallowed)
            lines[swallowed.number] = swallowed.trap.mended
            continue
        guess, further = _diagnose(lines, found)
        faults.append(_fault(guess) if guess else _unexplained(found, lines))
        if not guess or further is None:
            return Reading(None, faults)
        lines[guess.number] = guess.trap.mended
        found = further
    return Reading(None, faults)


def _fault(guess: _Guess) -> Fault:
    trap = guess.trap
    return Fault(trap.code, guess.number + 1, trap.column, trap.message, trap.hint)


def _tried(lines: list[str], guess: _Guess) -> Document | Stop:
    return parse("\n".join([*lines[: guess.number], guess.trap.mended, *lines[guess.number + 1 :]]))


def _diagnose(lines: list[str], stop: Stop) -> tuple[_Guess | None, Document | Stop | None]:
    """The first guess that lets the text be read further, and what is read then; else the likeliest guess."""
    tries = max(3, _TRIED_CHARACTERS // (sum(map(len, lines)) + 1))
    first: _Guess | None = None
    for guess in _guesses(lines, stop):
        tries -= 1
        if tries < 0:
            break
        found = _tried(lines, guess)
        if isinstance(found, Document) or _is_further(found, stop, lines, guess):
            return guess, found
        if first is None and guess.number == stop.line - 1 and guess.trap.code != "E064":
            first = guess
    return first, None


def _is_further(now: Stop, before: Stop, lines: list[str], guess: _Guess) -> bool:
    if "end of stream" in before.said:
        return now.line > before.began
    if now.line != before.line:
        return now.line > before.line
    if guess.number != now.line - 1:
        return now.column > before.column
    return len(guess.trap.mended) - now.column < len(lines[guess.number]) - before.column


def _guesses(lines: list[str], stop: Stop) -> Iterator[_Guess]:
    """Traps in the line where reading stopped, where that began, in those above; then lines out of line."""
    last = min(stop.line, len(lines)) - 1
    began = [stop.began - 1] if 0 < stop.began <= last else []
    above = [number for number in range(last - 1, -1, -1) if number not in began]
    for number in [last, *began, *above]:
        if lines[number].strip():
            yield from (_Guess(number, trap) for trap in traps_in(anatomy(lines[number], _after(lines, number))))
    for number in range(last, max(-1, last - 4), -1):
        if lines[number].strip():
            yield from (_Guess(number, trap) for trap in _out_of_line(lines, number))


def _after(lines: list[str], number: int) -> str:
    return next((line for line in lines[number + 1 : number + 20] if line.strip()), "")


# lines that are not in line with their neighbours


def _out_of_line(lines: list[str], number: int) -> Iterator[Trap]:
    raw = lines[number].rstrip()
    bare, width = raw.lstrip(), indent(raw)
    columns = _columns(lines, number)
    begins = bare.startswith("- ")
    if not begins and not re.match(r"[^\W\d]\w*:( |\Z)", bare):
        yield from _dashless(bare, width, columns)
    for column in sorted(columns, key=lambda column: abs(column - width)):
        if column != width and columns[column][1] >= begins:
            mended = " " * column + bare
            message = f"this line begins {_spaces(width)} in, and no line above it does"
            if width in columns:
                message = f"this line begins {_spaces(width)} in, and does not belong there"
            hint = f"begin it {_spaces(column)} in, exactly under: {columns[column][0]}"
            yield Trap("E064", width + 1, message, hint, mended)
    if not begins:
        yield from _dashless(bare, width, columns)


def _dashless(bare: str, width: int, columns: dict[int, tuple[str, bool]]) -> Iterator[Trap]:
    for column in sorted((c for c in columns if columns[c][1]), key=lambda column: abs(column - width)):
        mended = " " * column + "- " + bare
        hint = f"type it {_spaces(column)} in, under the - of the lines above:  {shown(mended)}"
        yield Trap("E064", width + 1, "this line belongs to a list, and does not begin with '- '", hint, mended)


def _columns(lines: list[str], number: int) -> dict[int, tuple[str, bool]]:
    """Where lines above begin, dashes and what follows them: the nearest such words, whether it is a dash."""
    found: dict[int, tuple[str, bool]] = {}
    least = 1000
    for line in reversed(lines[max(0, number - 200) : number]):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        for match in re.finditer(r"(?:(?<=^)|(?<=- ))\s*(?=(-?)[^\s-]|(-) )", line):
            column = match.end()
            words = shown(line[column:])[:40]
            if column <= least or column not in found:
                found.setdefault(column, (words, line[column : column + 2] == "- "))
        least = min(least, indent(line))
    return found


def _spaces(count: int) -> str:
    return "1 space" if count == 1 else f"{count} spaces" if count else "no space"


# lines that were taken for the rest of the line above


_SWALLOWED: Final = re.compile(r"\s*(?:-\s|-[^\W\d]|[•‣◦·]\s)")


def _swallowed(lines: list[str], document: Document) -> Iterator[_Guess]:
    for first, last in document.folded:
        for number in range(first, last):
            if not _SWALLOWED.match(lines[number]):
                continue
            head = anatomy(lines[first - 1])
            for trap in (*glued_dash(head), *missing_colon(head)):
                yield _Guess(first - 1, trap)
            column = indent(lines[first - 1])
            mended = " " * column + "- " + lines[number].lstrip(f" -{BULLETS}\t")
            message = "this line is further in than the beat above, and YAML takes it for more of its words"
            hint = f"begin it {_spaces(column)} in, under the line above:  {shown(mended)}"
            yield _Guess(number, Trap("E064", indent(lines[number]) + 1, message, hint, mended))


# what no guess explains


_SAID: Final = (
    ("unacceptable character", "there is a character here that no text file should have", "retype this line"),
    ("nested too deeply", "this is nested too deeply", "split it into scenes"),
    ("second document", "a line of --- begins a second document", "take it out"),
)


def _unexplained(stop: Stop, lines: list[str]) -> Fault:
    line = min(stop.line, len(lines))
    for pattern, message, hint in _SAID:
        if pattern in stop.said:
            return Fault("E001", line, stop.column, message, hint)
    hint = "compare its indentation and its quotation marks with the lines around it"
    return Fault("E001", line, stop.column, f"YAML cannot be read on from here ({stop.said})", hint)

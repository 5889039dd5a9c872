"""Lines that are not in line with their neighbours: too far in, not far enough, without their dash.

Law: guesses only; whether one holds is shown in `document`, by reading on. Knows nothing of stories, but
which keys never begin a beat.
"""

import re
from collections.abc import Iterator
from typing import Final

from engine.story.counted import counted
from engine.story.line import anatomy, indent, shown
from engine.story.outline import INNER, Guess, optionless
from engine.story.source import Document
from engine.story.trap import Trap
from engine.story.traps import BULLETS, glued_dash, missing_colon


def after(lines: list[str], number: int) -> str:
    """The next line that has words; empty where there is none near."""
    return next((line for line in lines[number + 1 : number + 20] if line.strip()), "")


def placed(lines: list[str], number: int, trap: Trap) -> Iterator[Trap]:
    """A trap mended where it stands; and where its line may have to stand, if that is not certain."""
    if trap.code == "E073":
        yield from widths(lines, number, trap)
        return
    yield trap
    beat = next((line for line in reversed(lines[:number]) if line.lstrip().startswith("- ")), "")
    if trap.code == "E010" and beat:
        mended = " " * indent(beat) + trap.mended.lstrip()
        hint = f"type it {_spaces(indent(beat))} in, under the - of the lines above:  {shown(mended)}"
        yield trap._replace(hint=hint, mended=mended)


def widths(lines: list[str], number: int, trap: Trap) -> Iterator[Trap]:
    """A line mended of its tabs, as far in as the lines around it are."""
    bare, width = trap.mended.lstrip(), indent(trap.mended)
    begins, below = bare.startswith("- "), after(lines, number)
    columns = _columns(lines, number)
    if below.lstrip().startswith("- ") == begins and "\t" not in below[: indent(below)]:
        columns.setdefault(indent(below), (shown(below)[:40], begins))
    elif begins and indent(below) >= 2:
        columns.setdefault(indent(below) - 2, (shown(bare)[:40], True))
    above = next((line for line in reversed(lines[:number]) if line.strip()), "").rstrip()
    if begins and above.endswith(":"):
        columns.setdefault(indent(above) + 2, (shown(bare)[:40], True))
        columns.setdefault(indent(above) + 4, (shown(bare)[:40], True))
    for column in sorted(columns, key=lambda column: abs(column - width)):
        if columns[column][1] == begins:
            under = f", exactly under: {columns[column][0]}" if columns[column][0] != shown(bare)[:40] else ""
            hint = f"take it out and begin the line {_spaces(column)} in{under}"
            yield trap._replace(hint=hint, mended=" " * column + bare)
    yield trap


# lines that are not in line with their neighbours


def layouts(lines: list[str], last: int) -> Iterator[Guess]:
    """The line where reading stopped, moved under those above; or one of those, moved under it."""
    if last and lines[last].lstrip().startswith("- ") and indent(lines[last]) > indent(lines[last - 1]):
        yield from (Guess(last - 1, trap) for trap in _optional(lines, last - 1, last))
    yield from (Guess(last, trap) for trap in _out_of_line(lines, last))
    column = indent(lines[last])
    number, seen = last - 1, 0
    while number >= 0 and seen < 4:
        if lines[number].strip():
            yield from (Guess(number, trap) for trap in _moved(lines, number, last, column))
            seen += 1
        number -= 1


def _moved(lines: list[str], number: int, last: int, column: int) -> Iterator[Trap]:
    bare, width = lines[number].strip(), indent(lines[number])
    if lines[last].lstrip().startswith("- ") and not bare.startswith("- "):
        words = shown(lines[last])[:40]
        yield from _dashless(bare, width, {column: (words, True), width: (words, True)})
    elif width != column:
        message = f"this line begins {_spaces(width)} in, and the next one {_spaces(column)}"
        hint = f"begin it {_spaces(column)} in, like: {shown(lines[last])[:40]}"
        yield Trap("E074", width + 1, message, hint, " " * column + bare)


def _out_of_line(lines: list[str], number: int) -> Iterator[Trap]:
    raw = lines[number].rstrip()
    bare, width = raw.lstrip(), indent(raw)
    columns = _columns(lines, number)
    begins = bare.startswith("- ")
    key = re.match(r"([^\W\d]\w*)(?:[ ]?\([^()]*\))?:(?: |\Z)", bare)
    if not begins and (not key or (key[1] not in INNER and columns.get(width, ("", False))[1])):
        yield from _dashless(bare, width, columns)
    for column in sorted(columns, key=lambda column: abs(column - width)):
        if column != width and columns[column][1] >= begins:
            mended = " " * column + bare
            message = f"this line begins {_spaces(width)} in, and no line above it does"
            if width in columns:
                message = f"this line begins {_spaces(width)} in, and does not belong there"
            hint = f"begin it {_spaces(column)} in, exactly under: {columns[column][0]}"
            yield Trap("E074", width + 1, message, hint, mended)
    if not begins:
        yield from _dashless(bare, width, columns)


def _dashless(bare: str, width: int, columns: dict[int, tuple[str, bool]]) -> Iterator[Trap]:
    for column in sorted((c for c in columns if columns[c][1]), key=lambda column: abs(column - width)):
        mended = " " * column + "- " + bare
        hint = f"type it {_spaces(column)} in, under the - of the lines above:  {shown(mended)}"
        yield Trap(
            "E074", width + 1, "this line belongs to a list, and does not begin with '- '", hint, mended
        )


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
    return counted(count, "space") if count else "no space"


# lines that were taken for the rest of the line above


_SWALLOWED: Final = re.compile(r"\s*(?:-\s|-[^\W\d]|[•‣◦·]\s)")


def swallowed(lines: list[str], document: Document) -> Iterator[Guess]:
    for first, last in document.folded:
        for number in range(first, last):
            if not _SWALLOWED.match(lines[number]):
                continue
            head = anatomy(lines[first - 1])
            for trap in (
                *optionless(lines, first - 1),
                *glued_dash(head),
                *missing_colon(head),
                *_optional(lines, first - 1, number),
            ):
                yield Guess(first - 1, trap)
            yield Guess(number, _too_far_in(lines[number], indent(lines[first - 1])))


def _optional(lines: list[str], first: int, number: int) -> Iterator[Trap]:
    """An option that has lines of its own and no colon."""
    raw = lines[first].rstrip()
    above = (line for line in reversed(lines[:first]) if line.strip() and indent(line) < indent(raw))
    if number == first + 1 and next(above, "").strip() == "options:":
        message = "a colon is missing at the end of this option, which has lines of its own"
        hint = f"add it:  {shown(raw)}:"
        yield Trap("E075", len(raw) + 1, message, hint, raw + ":")


def _too_far_in(raw: str, column: int) -> Trap:
    mended = " " * column + "- " + raw.lstrip(f" -{BULLETS}\t")
    if re.match(r"\s*-\S", raw):
        message = "a space is missing after the - that begins a beat"
        hint = f"put a space after it, {_spaces(column)} in:  {shown(mended)}"
        return Trap("E075", indent(raw) + 2, message, hint, mended)
    message = "this line is further in than the beat above, and YAML takes it for more of its words"
    hint = f"begin it {_spaces(column)} in, under the line above:  {shown(mended)}"
    return Trap("E074", indent(raw) + 1, message, hint, mended)

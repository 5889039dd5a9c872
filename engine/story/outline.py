"""Lines that break the outline of a story: a scene further in or with a dash, a choice whose `options:` was left out.

Law: guesses only; whether one holds is shown in `document`, by reading on.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from engine.story.counted import counted
from engine.story.line import indent
from engine.story.trap import Trap

INNER: Final = ("options", "then", "else", "text", "locked", "once", "beats", "caption", "id")
_HEADING: Final = re.compile(r"( *)(- +)?([^\W\d]\w*): *\Z")
_CHOICE: Final = re.compile(r" *- +choose:(?= +\S)")


class Guess(NamedTuple):
    """A trap that a line may have fallen into; `number` counts lines from 0."""

    number: int
    trap: Trap


def outlines(lines: list[str], last: int) -> Iterator[Guess]:
    """What may be wrong with the outline where reading stopped, at the line of this number from 0."""
    yield from (Guess(last, trap) for trap in _heading(lines, last))
    yield from (Guess(number, trap) for number, trap in _choice(lines, last))


def _heading(lines: list[str], number: int) -> Iterator[Trap]:
    """A scene that begins further in than the one above it, or like a beat."""
    found = _HEADING.match(lines[number].rstrip())
    if not found or found[3] in INNER or not (found[1] or found[2]):
        return
    above = _until_edge(lines, number)
    if not above or any(indent(line) < indent(lines[number]) for line in above[1:]):
        return
    if found[2]:
        if found[1]:
            return
        message = "a scene is a name and a colon: its line does not begin with '- '"
    else:
        message = f"this scene begins {counted(len(found[1]), 'space')} in, inside the one above it"
    mended = f"{found[3]}:"
    yield Trap(
        "E074", len(found[1]) + 1, message, f"begin it at the edge, with nothing before it:  {mended}", mended
    )


def _until_edge(lines: list[str], number: int) -> list[str]:
    """The lines from the heading at the edge down to this one; none where there is no such heading."""
    above = []
    for line in reversed(lines[:number]):
        if line.strip() and not line.lstrip().startswith("#"):
            above.append(line)
            if not line.startswith((" ", "-")):
                return above[::-1] if _HEADING.match(line.rstrip()) else []
    return []


def _choice(lines: list[str], last: int) -> Iterator[tuple[int, Trap]]:
    """The choice above a list that is further in than it, with nothing between."""
    for number in range(last, max(-1, last - 50), -1):
        line = lines[number]
        if number < last and _CHOICE.match(line):
            yield from ((number, trap) for trap in optionless(lines, number))
            return
        if not line.lstrip().startswith("- "):
            return


def optionless(lines: list[str], number: int) -> Iterator[Trap]:
    """A choice with its list right under it, and no `options:` between."""
    choice = _CHOICE.match(lines[number])
    if (
        choice
        and lines[number + 1].lstrip().startswith("- ")
        and indent(lines[number + 1]) > indent(lines[number])
    ):
        column = indent(lines[number]) + 2
        hint = f"under this line, {counted(column, 'space')} in, above its list, type a line of its own:  options:"
        yield Trap("E031", column + 1, "a choice without options:", hint, choice[0])

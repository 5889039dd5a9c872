"""Where a character of a text stands in its file, whatever the quotes and however many lines it is written over.

Law: what is written is compared with what was read, blanks aside; where they differ, the beginning of the text is told.
"""

from collections.abc import Callable, Iterator

from engine.story.source import Scalar

Place = tuple[int, int]


def place_of(node: Scalar, offset: int, written: Callable[[int], str]) -> Place:
    """The line and column (from 1) of the character at an offset in a text; `written` gives the lines of its file."""
    if node.plain:
        return node.line, node.column + offset
    start = node.line, node.column
    before = len("".join(node.value[:offset].split()))
    last = start
    letters = "".join(node.value.split())
    for number, (read, (here, sign)) in enumerate(zip(letters, _signs(*start, written), strict=False)):
        if read != sign:
            return start
        if number == before:
            return here
        last = here[0], here[1] + 1
    return last


def _signs(line: int, column: int, written: Callable[[int], str]) -> Iterator[tuple[Place, str]]:
    """Every sign of a text as written that is no blank, and where it stands; what follows the text as well."""
    quote = written(line)[column - 1 : column]
    if quote in ("|", ">"):
        line, column = line + 1, 1
    elif quote in ('"', "'"):
        column += 1
    else:
        quote = ""
    while raw := written(line):
        at = column - 1
        while at < len(raw):
            step = (
                2 if (quote == '"' and raw[at] == "\\") or (quote == "'" and raw[at : at + 2] == "''") else 1
            )
            sign = raw[at + step - 1 : at + step]
            if sign.strip():
                yield (line, at + 1), sign
            at += step
        line, column = line + 1, 1

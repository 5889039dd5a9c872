"""Problems in the lines they stand in: what the loader knew and a story has forgotten is looked up in the files again.

Law: only reads; where the words are not found, the problem stands where one began to look.
"""

import re
from itertools import islice
from linecache import checkcache, getlines

from engine.story.problem import Position, Problem


def in_line(code: str, position: Position, message: str, hint: str = "") -> Problem:
    """A problem with the line it stands in."""
    checkcache(position.file)
    line = next(islice(getlines(position.file), position.line - 1, None), "")
    return Problem(code, position, message, hint, line.rstrip("\n"))


def pointed(
    code: str, near: Position, message: str, hint: str, words: str, far: int | None = None
) -> Problem:
    """A problem at the first place of some words in a file, from a position on and at most so many lines down."""
    checkcache(near.file)
    whole = re.compile(rf"(?<![\w-]){re.escape(words)}(?![\w-])")
    stop = None if far is None else near.line + far
    for number, line in enumerate(getlines(near.file)[near.line - 1 : stop], near.line):
        if found := whole.search(line):
            here = Position(near.file, number, found.start() + 1)
            return Problem(code, here, message, hint, line.rstrip("\n"))
    return in_line(code, near, message, hint)

"""What a player can do, and how it is written down.

Law: a move prints and parses back to itself: `advance`, `choose stay`.
"""

from collections.abc import Iterable
from itertools import groupby
from typing import NamedTuple


class Advance(NamedTuple):
    """Go on from a line or a pause."""

    def __str__(self) -> str:
        return "advance"


class Choose(NamedTuple):
    """Take the option with this identity."""

    option: str

    def __str__(self) -> str:
        return f"choose {self.option}"


Move = Advance | Choose
ADVANCE = Advance()
MOST_MOVES = 1_000_000


class NotAMove(ValueError):
    """A line that no move prints."""


def parse(line: str) -> list[Move]:
    """The moves of one line; `advance 12` is twelve. Raises `NotAMove`."""
    word, _, rest = line.strip().partition(" ")
    if word == "choose" and rest.strip():
        return [Choose(rest.strip())]
    if word == "advance" and not rest:
        return [ADVANCE]
    if word == "advance" and rest.isdecimal() and len(rest) <= 6:
        return [ADVANCE] * int(rest)
    raise NotAMove(
        f"'{line.strip()[:60]}' is not a move: write 'advance', 'advance 12' or 'choose' and an option"
    )


def parse_all(text: str) -> list[Move]:
    """The moves of a whole text, one line each; empty lines and lines that begin with # are passed over.

    Raises `NotAMove`, for more than `MOST_MOVES` too: no text shall ask for more than there is room for.
    """
    moves: list[Move] = []
    for line in map(str.strip, text.splitlines()):
        moves += parse(line) if line and not line.startswith("#") else ()
        if len(moves) > MOST_MOVES:
            raise NotAMove(f"these are more than {MOST_MOVES:,} moves, and no playthrough is as long")
    return moves


def print_all(moves: Iterable[Move]) -> str:
    """The moves as a text that `parse_all` reads back; a run of advances is one line."""
    lines = []
    for move, run in groupby(moves):
        count = len(list(run))
        lines += [f"advance {count}"] if isinstance(move, Advance) and count > 1 else [str(move)] * count
    return "\n".join(lines)

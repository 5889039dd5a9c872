"""Numbers as letters that a person can read aloud and type: no I, L, O or U, and it does not matter how they are set.

Law: what is written reads back; the checksum finds any one wrong letter and any two neighbours exchanged.
"""

import unicodedata
from collections.abc import Iterable, Sequence

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
BITS = 5
GROUP = 5
READ = {letter: value for value, letter in enumerate(LETTERS)} | {"O": 0, "I": 1, "L": 1}
# Signs that mail and forums put into or around a text.
PASSED_OVER = set("-_.*`>|~\\\u200b\u2060\ufeff")
# The generator of CRC-15 as CAN has it.
CHECK_BITS, GENERATOR = 15, 0x4599
MORE = 1 << (BITS - 1)
LONGEST_NUMBER = 40


class NotLetters(ValueError):
    """There are fewer letters than there should be, or more than any number has."""


def spread(value: int, letters: int) -> list[int]:
    """A number as so many letters, the largest part first."""
    return [value >> BITS * place & (1 << BITS) - 1 for place in reversed(range(letters))]


def number(value: int) -> list[int]:
    """A number from 0 as few letters, the smallest part first; all but the last say that there are more."""
    parts = [value % MORE]
    while value := value // MORE:
        parts[-1] |= MORE
        parts.append(value % MORE)
    return parts


def checksum(letters: Iterable[int]) -> int:
    """A number of fifteen bits."""
    check = 0
    for letter in letters:
        for bit in reversed(range(BITS)):
            top = check >> (CHECK_BITS - 1) ^ letter >> bit & 1
            check = (check << 1 & (1 << CHECK_BITS) - 1) ^ (GENERATOR if top else 0)
    return check


def in_groups(letters: Sequence[int]) -> str:
    """The letters in groups of five."""
    words = "".join(LETTERS[letter] for letter in letters)
    return "-".join(words[at : at + GROUP] for at in range(0, len(words), GROUP))


class Reader:
    """Reads letters from a text, one after the other, up to the first sign that is none."""

    def __init__(self, text: str) -> None:
        self.taken: list[int] = []
        self._text = iter(unicodedata.normalize("NFKC", text).upper())

    def take(self, count: int) -> list[int]:
        """So many letters; raises `NotLetters` where there are not as many."""
        return [self._next() for _ in range(count)]

    def spread(self, letters: int) -> int:
        """A number that was `spread`."""
        value = 0
        for letter in self.take(letters):
            value = value << BITS | letter
        return value

    def number(self) -> int:
        """A number that was written as few letters; raises `NotLetters` where it has no end."""
        value = 0
        for place in range(LONGEST_NUMBER):
            letter = self._next()
            value |= letter % MORE << place * (BITS - 1)
            if letter < MORE:
                return value
        raise NotLetters(value)

    def _next(self) -> int:
        sign = next((sign for sign in self._text if not _is_passed_over(sign)), "")
        if sign not in READ:
            raise NotLetters(sign)
        self.taken.append(READ[sign])
        return READ[sign]


def _is_passed_over(sign: str) -> bool:
    return sign.isspace() or sign in PASSED_OVER

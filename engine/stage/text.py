"""Setting a line: wrapped whole before any of it is shown, then revealed letter by letter.

Law: pure; widths come from a `measure` handed in, time from `seconds`. Wrapping loses no word.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

Runs = Sequence[tuple[str, bool]]
Measure = Callable[[str, bool], float]

BALANCE_STEP = 8
TREMOR_SECONDS, TREMOR_RATE, TREMOR_WIDTH = 1.6, 18, 1.6
# How many letters' time the reveal waits after a sign.
PAUSES = {",": 4, ";": 6, ":": 6, ".": 11, "!": 11, "?": 11, "—": 7, "…": 11}


class Piece(NamedTuple):
    """Words in one style on one line, `x` from its left edge."""

    text: str
    emphasis: bool
    x: float


class Line(NamedTuple):
    """One line; `start` counts the letters on the lines before it."""

    pieces: tuple[Piece, ...]
    start: int

    @property
    def length(self) -> int:
        """How many letters it has."""
        return sum(len(piece.text) for piece in self.pieces)

    @property
    def text(self) -> str:
        """Its words."""
        return "".join(piece.text for piece in self.pieces)


def wrap(runs: Runs, width: float, measure: Measure) -> tuple[Line, ...]:
    """The lines in which the runs fit the width; a word wider than that is broken."""
    lines: list[list[tuple[str, bool]]] = [[]]
    used = 0.0
    for word in _words(runs):
        for part in _fitting(word, width, measure):
            wide = sum(measure(text, emphasis) for text, emphasis in part)
            if lines[-1] and used + _bare(part, measure) > width:
                lines.append([])
                used = 0.0
            lines[-1] += part
            used += wide
    return tuple(_set(lines, measure))


class Pace(NamedTuple):
    """From the letter `start` on: the speed times `pace`, after `wait` seconds."""

    start: int
    pace: float
    wait: float


def balanced(runs: Runs, width: float, measure: Measure) -> tuple[Line, ...]:
    """As few lines as `wrap` needs, but as even as they go."""
    count = len(wrap(runs, width, measure))
    low, high = width / max(1, count), width
    while high - low > BALANCE_STEP:
        middle = (low + high) / 2
        low, high = (low, middle) if len(wrap(runs, middle, measure)) <= count else (middle, high)
    return wrap(runs, high, measure)


def reveal_times(
    text: str, speed: float, paces: Sequence[Pace] = (), has_sign_pauses: bool = True
) -> tuple[float, ...]:
    """When each letter is there, in seconds, at `speed` letters a second; at 0 all are there at once."""
    if speed <= 0:
        return (0.0,) * len(text)
    waits = [0.0] * len(text)
    for index, sign in enumerate(text[:-1] if has_sign_pauses else ""):
        if sign in PAUSES and text[index + 1] in " ”’\"'\n":
            waits[index + 1] = PAUSES[sign]
    seconds = [(1 + wait) / speed for wait in waits]
    for pace, following in zip(paces, [*paces[1:], Pace(len(text), 1, 0)], strict=False):
        for index in range(pace.start, min(following.start, len(text))):
            seconds[index] /= pace.pace or 1
        if pace.start < len(text):
            seconds[pace.start] += pace.wait
    return tuple(accumulate(seconds))


def tremor(letter: int, seconds: float) -> tuple[float, float]:
    """How far a shaking letter is from its place, in units, so many seconds after the line began; dies away."""
    left = max(0.0, 1 - seconds / TREMOR_SECONDS)
    beat = int(seconds * TREMOR_RATE)
    return (_noise(letter, beat) * TREMOR_WIDTH * left, _noise(letter + 7919, beat) * TREMOR_WIDTH * left)


def _noise(letter: int, beat: int) -> float:
    """A number between -1 and 1 that looks like none in particular."""
    return ((letter * 73_856_093 ^ beat * 19_349_663) % 2001) / 1000 - 1


def shown_at(times: tuple[float, ...], seconds: float) -> int:
    """How many letters are there after so many seconds."""
    return bisect_right(times, seconds)


def _words(runs: Runs) -> Iterator[list[tuple[str, bool]]]:
    """Words with the space after them; a word may change style within."""
    word: list[tuple[str, bool]] = []
    for text, emphasis in runs:
        start = 0
        for index, sign in enumerate(text):
            is_last = index + 1 == len(text)
            if sign in " \n" and not is_last and text[index + 1] not in " \n":
                yield [*word, (text[start : index + 1], emphasis)]
                word, start = [], index + 1
        if start < len(text):
            word.append((text[start:], emphasis))
        if text and text[-1] in " \n":
            yield word
            word = []
    if word:
        yield word


def _fitting(
    word: list[tuple[str, bool]], width: float, measure: Measure
) -> Iterator[list[tuple[str, bool]]]:
    if _bare(word, measure) <= width:
        yield word
        return
    part: list[tuple[str, bool]] = []
    for text, emphasis in word:
        for sign in text:
            if part and sign not in " \n" and _bare([*part, (sign, emphasis)], measure) > width:
                yield part
                part = []
            part = _join(part, sign, emphasis)
    yield part


def _bare(word: list[tuple[str, bool]], measure: Measure) -> float:
    """The width without the space at the end."""
    *before, (text, emphasis) = word
    return sum(measure(*run) for run in before) + measure(text.rstrip(" \n"), emphasis)


def _join(part: list[tuple[str, bool]], text: str, emphasis: bool) -> list[tuple[str, bool]]:
    if part and part[-1][1] == emphasis:
        return [*part[:-1], (part[-1][0] + text, emphasis)]
    return [*part, (text, emphasis)]


def _set(lines: list[list[tuple[str, bool]]], measure: Measure) -> Iterator[Line]:
    start = 0
    for parts in lines:
        joined: list[tuple[str, bool]] = []
        for text, emphasis in parts:
            joined = _join(joined, text.replace("\n", " "), emphasis)
        widths = [0.0, *accumulate(measure(*run) for run in joined)]
        line = Line(tuple(Piece(*run, x) for run, x in zip(joined, widths, strict=False)), start)
        start += line.length
        yield line

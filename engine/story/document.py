"""A text read as YAML, with every trap it fell into: each is named, mended in memory, and read past.

Law: a guess at a trap counts when the text, so mended, can be read further than before; nothing is written.
Knows nothing of stories, but a few keys that go together.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from engine.story.layout import after, layouts, placed, swallowed
from engine.story.line import anatomy, indent
from engine.story.outline import Guess, outlines
from engine.story.source import Document, Mapping, Node, Scalar, Sequence, Stop, parse
from engine.story.traps import traps_in, typographic_dash

MAX_FAULTS: Final = 20
_NEAR: Final = 2000
_LARGE: Final = 1_000_000
_TRIED_CHARACTERS: Final = 8_000_000  # about a second


class Fault(NamedTuple):
    """Why a text is not YAML as it stands: code, line and column from 1, what is wrong, what to type."""

    code: str
    line: int
    column: int
    message: str
    hint: str


class Reading(NamedTuple):
    """What could be read of a text, and the faults read past; no document where one could not be mended."""

    document: Document | None
    faults: list[Fault]


def read(text: str) -> Reading:
    """Read a text as YAML, past as many faults as can be mended."""
    found = parse(text)
    lines: list[str] = []
    faults: list[Fault] = []
    most = MAX_FAULTS if len(text) < _LARGE else 3
    tries = iter(range(max(8, _TRIED_CHARACTERS // (len(text) + 1))))
    if isinstance(found, Stop) and (dashed := _dashed(text, found)):
        lines, found, fault = dashed
        faults.append(fault)
    while len(faults) < most:
        if isinstance(found, Document) and not found.folded:
            return Reading(found, faults)
        lines = lines or text.split("\n")
        if isinstance(found, Document):
            rest = next(swallowed(lines, found), None)
            if rest is None:
                return Reading(found, faults)
            faults.append(_fault(rest))
            found = _tried(lines, rest)
            lines[rest.number] = rest.trap.mended
            continue
        guess, further = _diagnose(lines, found, tries) if not _is_plain(found) else (None, None)
        faults.append(_fault(guess) if guess else _unexplained(found, lines))
        if not guess or further is None:
            return Reading(None, faults)
        lines[guess.number] = guess.trap.mended
        found = further
    return Reading(None, faults)


def _dashed(text: str, stop: Stop) -> tuple[list[str], Document | Stop, Fault] | None:
    """The text with plain dashes for typographic ones, where it can be read further so: of many, no one mends it."""
    lines = text.split("\n")
    traps = {number: trap for number, raw in enumerate(lines) for trap in typographic_dash(raw)}
    if len(traps) < 2:
        return None
    for number, trap in traps.items():
        lines[number] = trap.mended
    found = parse("\n".join(lines))
    if isinstance(found, Stop) and found.line <= stop.line:
        return None
    number, trap = next(iter(traps.items()))
    hint = f"{trap.hint}  (and so the other lines that begin with such a sign)"
    return lines, found, _fault(Guess(number, trap._replace(hint=hint)))


def _fault(guess: Guess) -> Fault:
    trap = guess.trap
    return Fault(trap.code, guess.number + 1, trap.column, trap.message, trap.hint)


def _tried(lines: list[str], guess: Guess) -> Document | Stop:
    return parse("\n".join([*lines[: guess.number], guess.trap.mended, *lines[guess.number + 1 :]]))


def _diagnose(
    lines: list[str], stop: Stop, tries: Iterator[int]
) -> tuple[Guess | None, Document | Stop | None]:
    """The guess that lets the text be read further, and what is read then; else the likeliest guess."""
    first: Guess | None = None
    for guesses in _rounds(lines, stop):
        best: tuple[int, ...] = ()
        chosen: tuple[Guess, Document | Stop] | None = None
        for guess in guesses:
            if first is None and guess.number == stop.line - 1:
                first = guess
            if next(tries, None) is None:
                return chosen or (first, None)
            found = _tried(lines, guess)
            if isinstance(found, Stop) and not _is_further(found, stop, lines, guess):
                continue
            score = _score(found, lines, guess) if len(guesses) > 1 else (1,)
            if score > best:
                best, chosen = score, (guess, found)
        if chosen:
            return chosen
    return first, None


def _score(found: Document | Stop, lines: list[str], guess: Guess) -> tuple[int, ...]:
    """How good a guess is: how far one can read, how little is odd then or moved, how many lines begin there."""
    column = indent(guess.trap.mended)
    habit = sum(1 for line in lines if indent(line) == column)
    moved = abs(column - indent(lines[guess.number])) if guess.trap.code == "E074" else 0
    if isinstance(found, Stop):
        return found.line, 0, -moved, habit
    trial = [*lines[: guess.number], guess.trap.mended, *lines[guess.number + 1 :]]
    odd = _oddities(found.root) + sum(1 for _ in swallowed(trial, found))
    return len(lines) + 1, -odd, -moved, habit


PARTNERS: Final = {
    "then": {"if"},
    "else": {"then"},
    "options": {"choose"},
    "choose": {"options"},
    "id": {"text", "choose"},
    "once": {"text"},
    "locked": {"text"},
}


_MAY_BE_EMPTY: Final = ("choose", "return", "note")


def _oddities(root: Node | None) -> int:
    """How many keys stand without the one they belong to, or with nothing under them."""
    count = 0
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Sequence):
            waiting += node.items
        elif isinstance(node, Mapping):
            keys = {key.value for key, _ in node.pairs}
            count += len(node.pairs) - len(keys)
            count += sum(1 for key, partner in PARTNERS.items() if key in keys and not partner & keys)
            count += sum(
                1 for key, value in node.pairs if _is_empty(value) and key.value not in _MAY_BE_EMPTY
            )
            waiting += [value for _, value in node.pairs]
    return count


def _is_empty(node: Node) -> bool:
    return isinstance(node, Scalar) and not node.value


def _is_further(now: Stop, before: Stop, lines: list[str], guess: Guess) -> bool:
    if "end of stream" in before.said:
        return now.line > before.began
    if now.line != before.line:
        return now.line > before.line
    if guess.number != now.line - 1:
        return now.column > before.column
    return len(guess.trap.mended) - now.column < len(lines[guess.number]) - before.column


def _rounds(lines: list[str], stop: Stop) -> Iterator[list[Guess]]:
    """Traps in the line where reading stopped, where that began, in those above; then lines out of line.

    Of several guesses in a round the one counts with which reading gets furthest.
    """
    last = min(stop.line, len(lines)) - 1
    began = [stop.began - 1] if 0 < stop.began <= last else []
    yield from ([guess] for guess in outlines(lines, last))
    above = [number for number in range(last - 1, max(-1, last - _NEAR), -1) if number not in began]
    for number in [*began, last, *above] if "flow" in stop.said else [last, *began, *above]:
        if lines[number].strip():
            for trap in traps_in(anatomy(lines[number], after(lines, number))):
                yield [Guess(number, each) for each in placed(lines, number, trap)]
    yield list(layouts(lines, last))


# what no guess explains


_SAID: Final = (
    ("unacceptable character", "there is a character here that no text file should have", "retype this line"),
    (
        "an escape for no text",
        r"a \ in these quotation marks makes a character that no text should have",
        r"for a \ that is to be read, type two:  \\",
    ),
    ("nested too deeply", "this is nested too deeply", "split it into scenes"),
    ("second document", "a line of --- begins a second document", "take it out"),
)


def _is_plain(stop: Stop) -> bool:
    """Whether it is plain what is wrong, and no guess is wanted."""
    return any(pattern in stop.said for pattern, _, _ in _SAID)


def _unexplained(stop: Stop, lines: list[str]) -> Fault:
    line = min(stop.line, len(lines))
    for pattern, message, hint in _SAID:
        if pattern in stop.said:
            return Fault("E001", line, stop.column, message, hint)
    hint = "compare its indentation and its quotation marks with the lines around it"
    return Fault("E001", line, stop.column, f"YAML cannot be read on from here ({stop.said})", hint)

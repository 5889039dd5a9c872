"""The code of a playthrough: the moves made, as a short text that one can copy, post, type and play.

Law: pure; a code reads back as the same moves in the same story. A letter stands for an option by its identity, not
by its number, so that in a story rewritten since it finds what is still there, and says where it stopped fitting.

    PASS-1QH7K-2M0E0-4XTB1-…    version · title 2 · story 4 · seed · lines after · length · choices · check 3
"""

import re
from collections.abc import Sequence
from hashlib import sha256
from typing import NamedTuple

from engine.play.letters import BITS, LETTERS, NotLetters, Reader, checksum, in_groups, number, spread
from engine.play.move import ADVANCE, MOST_MOVES, Advance, Move
from engine.play.session import DoesNotFit, Session
from engine.play.step import is_open
from engine.story.model import NOWHERE, Choice, Option, Story

PREFIX = "PASS-"
VERSION = 1
TITLE_LETTERS, STORY_LETTERS, CHECK_LETTERS = 2, 4, 3
LONGEST_TEXT = 100_000
DASHES = dict.fromkeys((*range(0x2010, 0x2016), 0x2212, 0xFE58, 0xFF0D), "-")


class Code(NamedTuple):
    """What a code says: marks of the story, the letters of the choices, the lines after the last of them."""

    title: int
    story: int
    seed: int
    lines: int
    choices: tuple[int, ...]


Given = Code | Sequence[Move]


class Retraced(NamedTuple):
    """Where a code leads; `reason` says, if so, that the story is another one now and how much still fitted."""

    session: Session
    fitting: int
    reason: str = ""


class NotACode(ValueError):
    """A text without a whole code in it; says what is wrong with it."""


def code_of(session: Session) -> str:
    """The code of the moves that led here; raises `NotACode` where they are not known from the beginning."""
    if not session.begins_at_start:
        raise NotACode(
            "this playthrough was taken up in a story rewritten since, and its first moves are not known"
        )
    return written(_coded(session))


def written(code: Code) -> str:
    """A code as text: groups of five letters."""
    letters = [VERSION, *spread(code.title, TITLE_LETTERS), *spread(code.story, STORY_LETTERS)]
    letters += number(code.seed * 2 if code.seed >= 0 else -2 * code.seed - 1)
    letters += [*number(code.lines), *number(len(code.choices)), *code.choices]
    return PREFIX + in_groups([*letters, *spread(checksum(letters), CHECK_LETTERS)])


def read_code(text: str) -> Code:
    """The code in a text, with whatever stands around it; raises `NotACode`."""
    plain = text[:LONGEST_TEXT].translate(DASHES)
    fault = NotACode(f"there is no code in this: a code begins with {PREFIX}")
    for found in re.finditer(PREFIX, plain, re.IGNORECASE):
        try:
            return _read(Reader(plain[found.end() :]))
        except NotACode as error:
            fault = error
    raise fault


def has_code(text: str) -> bool:
    """Whether a text means to be a code."""
    return PREFIX in text[:LONGEST_TEXT].translate(DASHES).upper()


def retrace(story: Story, code: Code) -> Retraced:
    """Make the moves of a code, as far as they fit; raises `NotACode` where it is of another story altogether."""
    session, rest, count = Session(story, code.seed), list(code.choices), 0
    while rest:
        session.read_on()
        option, width = _option(story, session, rest)
        if option is None:
            break
        session.choose(option)
        del rest[:width]
        count += 1
    session.pass_pauses()
    if not count and rest and code.title != _title_mark(story):
        raise NotACode("this is the code of another story")
    return Retraced(
        session, count, _reason(story, code, count, bool(rest) or not _go_on(session, code.lines))
    )


def begun(story: Story, given: Given, seed: int = 0) -> Retraced:
    """A session after the moves or the code one was given, as far as they fit; raises `NotACode` as `retrace` does."""
    if isinstance(given, Code):
        return retrace(story, given)
    session, made = Session(story, seed), 0
    try:
        for made, move in enumerate(given):  # noqa: B007
            session.replay([move])
    except DoesNotFit as error:
        return Retraced(session, made, f"Move {made + 1} does not fit: {error}. This is as far as they lead.")
    session.pass_pauses()
    return Retraced(session, len(given))


def story_mark(story: Story) -> int:
    """A number that is another one whenever anything of the story is, but for where it stands in its files."""
    variables = tuple(variable._replace(spot=NOWHERE) for variable in story.variables)
    endings = {name: ending._replace(spot=NOWHERE) for name, ending in story.endings.items()}
    content = (story.start, variables, endings, story.code)
    return _mark(repr(content), STORY_LETTERS)


def _coded(session: Session) -> Code:
    story, choices, lines = session.story, list[int](), 0
    for move, state in session.steps:
        if isinstance(move, Advance):
            lines += 1
            continue
        lines = 0
        choice = story.code[state.at]
        assert isinstance(choice, Choice)
        choices += _letters(choice.options)[move.option]
    return Code(_title_mark(story), story_mark(story), session.turns[0].state.seed, lines, tuple(choices))


def _read(reader: Reader) -> Code:
    try:
        if reader.spread(1) != VERSION:
            raise NotACode("this code was made by another version of the game, or has a typing error")
        title, story = reader.spread(TITLE_LETTERS), reader.spread(STORY_LETTERS)
        seed, lines, length = reader.number(), reader.number(), reader.number()
        if max(lines, length) > MOST_MOVES:
            raise NotACode("there is a typing error in this code: no playthrough is as long")
        choices = tuple(reader.take(length))
        check = checksum(reader.taken)
        if reader.spread(CHECK_LETTERS) != check:
            raise NotACode("there is a typing error in this code")
    except NotLetters as error:
        raise NotACode("this code is cut short, or has a typing error") from error
    return Code(title, story, seed // 2 if seed % 2 == 0 else -(seed + 1) // 2, lines, choices)


def _option(story: Story, session: Session, letters: Sequence[int]) -> tuple[str | None, int]:
    """The option that the next letters stand for, if it can be taken now; how many letters that were."""
    choice = story.code[session.state.at]
    if not isinstance(choice, Choice):
        return None, 0
    by_name = {option.id: option for option in choice.options}
    for name, own in _letters(choice.options).items():
        if tuple(letters[: len(own)]) == own and is_open(by_name[name], session.state.values):
            return name, len(own)
    return None, 0


def _letters(options: Sequence[Option]) -> dict[str, tuple[int, ...]]:
    """The letters of each option of a choice: by its identity; the few that would meet step aside, in order."""
    width = 1
    while len(LETTERS) ** width < 2 * len(options):
        width += 1
    taken: dict[int, str] = {}
    for name in sorted(option.id for option in options):
        place = _mark(name, width)
        while place in taken:
            place = (place + 1) % len(LETTERS) ** width
        taken[place] = name
    return {name: tuple(spread(place, width)) for place, name in taken.items()}


def _go_on(session: Session, lines: int) -> bool:
    """Read on so many lines; whether there were as many."""
    try:
        for _ in range(lines):
            session.replay([ADVANCE])
    except DoesNotFit:
        return False
    return True


def _reason(story: Story, code: Code, count: int, is_short: bool) -> str:
    is_other = code.story != story_mark(story)
    if not is_short:
        return "It was made in another version of the story; all of it still fits." if is_other else ""
    why = "It was made in another version of the story" if is_other else "It does not fit this story"
    if not code.choices:
        return f"{why}. You are at the last place that fits."
    fits = "none of its choices fits any more"
    if count:
        fits = f"{count} of its choices still {'fits' if count == 1 else 'fit'}"
    return f"{why}: {fits}. You are at the last place that fits."


def _title_mark(story: Story) -> int:
    return _mark(story.title, TITLE_LETTERS)


def _mark(words: str, letters: int) -> int:
    """So many letters' worth of a checksum."""
    digest = sha256(words.encode("utf-8", "surrogatepass")).digest()
    return int.from_bytes(digest[:8], "big") & (1 << BITS * letters) - 1

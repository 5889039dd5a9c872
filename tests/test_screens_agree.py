"""The window tells the same story as the terminal: every demo, through the screens, headless."""

from collections.abc import Iterator

import pytest

from engine.play.effect import Offer, Over
from engine.play.move import Choose
from engine.play.session import Session
from engine.play.step import Turn
from engine.story.model import Say
from tests.screens.driver import transcript_through_screens
from tests.tales import demo
from tests.test_stories import PLAYED, moves_of


def in_words(session: Session) -> Iterator[str]:
    """What each stop of a session has to say, without staging, headings or captions."""
    for position, turn in enumerate(session.turns):
        if isinstance(session.move_into(position), Choose):
            yield session.words_of(position)
        yield from _of(turn)


def _of(turn: Turn) -> Iterator[str]:
    stop = turn.stop
    match stop:
        case Say():
            yield stop.text.plain
        case Offer():
            if stop.prompt:
                yield stop.prompt.plain
            for answer in stop.answers:
                yield answer.text.plain + (f" ({answer.reason.plain})" if answer.reason else "")
        case Over():
            yield stop.ending.title if stop.ending else "THE END"
            yield from (text.plain for text in stop.ending.text) if stop.ending else ()


def bare(line: str) -> str:
    """A line of the screens without who says it and what kind it is."""
    for sign in ("? ", "> ", "== "):
        line = line.removeprefix(sign)
    number, dot, rest = line.partition(". ")
    if dot and number.isdecimal():
        return rest
    who, colon, words = line.partition(": ")
    return words if colon and who.isidentifier() else line


@pytest.mark.parametrize("name", PLAYED)
def test_the_screens_say_the_same_words(name: str) -> None:
    """Every word of a transcript is shown in the window, in the same order, and no other."""
    story, moves = demo(name), moves_of(name)
    session = Session(story)
    session.replay(moves)
    shown = [bare(line) for line in transcript_through_screens(story, moves)]
    told = [words for words in in_words(session) if words]
    assert [line for line in shown if line not in ("?", "")][: len(told)] == told

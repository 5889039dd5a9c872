"""Given a story, when these moves, then this transcript; given a broken one, these problems.

`stories/lantern.yaml` stands beside `lantern.moves` and `lantern.txt`, or beside `lantern.problems`.
"""

import io
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.desk.print import in_colors
from engine.play.effect import Offer
from engine.play.move import Move, parse_all, print_all
from engine.play.session import Session
from engine.story.load import load
from engine.story.model import Story
from engine.terminal.play import Terminal
from tests.conftest import STORIES
from tests.golden import compare
from tests.tales import demo

PLAYED = sorted(path.stem for path in STORIES.glob("*.moves"))
REFUSED = sorted(path.stem for path in STORIES.glob("*.problems"))


def moves_of(name: str) -> list[Move]:
    """The moves written beside it."""
    return parse_all((STORIES / f"{name}.moves").read_text("utf-8"))


def transcript(session: Session) -> str:
    """What a terminal has to tell of a session so far."""
    out = io.StringIO()
    Terminal(session, io.StringIO(), out).run()
    return out.getvalue()


def straight(story: Story, moves: list[Move]) -> str:
    session = Session(story)
    session.replay(moves)
    return transcript(session)


def rolled_back_and_replayed(story: Story, moves: list[Move]) -> str:
    """At every choice, back to the beginning and forward again."""
    session = Session(story)
    for move in moves:
        session.replay([move])
        if isinstance(session.stop, Offer):
            while session.roll_back():
                pass
            while session.roll_forward():
                pass
    return transcript(session)


def written_down_and_read_back(story: Story, moves: list[Move]) -> str:
    """Between all moves, a new session from the printed moves."""
    session = Session(story)
    for move in moves:
        session.replay([move])
        printed = print_all(session.moves)
        session = Session(story)
        session.replay(parse_all(printed))
    return transcript(session)


def typed_into_a_terminal(story: Story, moves: list[Move]) -> str:
    out = io.StringIO()
    typed = "\n".join(str(move) for move in moves) + "\n"
    Terminal(Session(story), io.StringIO(typed), out).run()
    return out.getvalue()


WAYS = [straight, rolled_back_and_replayed, written_down_and_read_back, typed_into_a_terminal]


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
@pytest.mark.parametrize("name", PLAYED)
def test_the_same_words_however_it_is_played(
    name: str, way: Callable[[Story, list[Move]], str], accept: bool
) -> None:
    """A transcript is the same straight, rolled back, read back from its moves, and typed."""
    told = way(demo(name), moves_of(name))
    compare(STORIES / f"{name}.txt", told, accept and way is straight)


@pytest.mark.parametrize("name", REFUSED)
def test_a_broken_story_says_what_is_wrong(name: str, accept: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each mistake is told with its line, a caret and what to type instead."""
    monkeypatch.chdir(STORIES)
    _, problems = load(Path(f"{name}.yaml"))
    compare(STORIES / f"{name}.problems", "\n".join(in_colors(problem).plain for problem in problems), accept)

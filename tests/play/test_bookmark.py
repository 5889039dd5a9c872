"""A place in a story is found again when the story has been rewritten."""

from pathlib import Path

import pytest

from engine.play.bookmark import Fit, bookmark, find
from engine.play.move import parse_all
from engine.play.session import Session
from engine.story.model import Story
from tests.tales import story_at

TALE = """
story:
  variables: {lit: false}
shore:
  - The boat is late.
  - The lamp is cold.
  - choose: Who climbs?
    options:
      - {id: me, text: I will., beats: [{set: {lit: true}}]}
      - {id: him, text: Let him.}
  - Ninety-one steps.
  - The door sticks.
  - {pause: 1}
  - if: lit
    then: [It burns.]
    else: [It is dark.]
  - The sea answers.
  - end: night
"""
MOVES = "advance 2\nchoose me\nadvance 3"


def story_of(tmp_path: Path, text: str) -> Story:
    return story_at(tmp_path / "tale.yaml", text)


def line(session: Session) -> str:
    stop = session.stop
    return getattr(stop, "text", None).plain if hasattr(stop, "text") else type(stop).__name__  # type: ignore[union-attr]


REWRITES = {
    "nothing changed": (TALE, Fit.EXACT, "The sea answers."),
    "a typo mended elsewhere": (TALE.replace("late", "very late"), Fit.EXACT, "The sea answers."),
    "this line reworded": (
        TALE.replace("The sea answers.", "The sea says no."),
        Fit.EXACT,
        "The sea says no.",
    ),
    "a line put in before": (
        TALE.replace("- The door sticks.", "- Wind.\n  - The door sticks."),
        Fit.EXACT,
        "The sea answers.",
    ),
    "an option put in": (
        TALE.replace("      - {id: him", "      - {id: us, text: Both.}\n      - {id: him"),
        Fit.EXACT,
        "The sea answers.",
    ),
    "the scene divided": (
        TALE.replace("  - Ninety-one", "  - goto: stairs\nstairs:\n  - Ninety-one"),
        Fit.MOVED,
        "The sea answers.",
    ),
    "this line taken out": (TALE.replace("  - The sea answers.\n", ""), Fit.EARLIER, "It burns."),
    "the option taken out": (TALE.replace("id: me", "id: nobody"), Fit.MOVED, "The sea answers."),
}


@pytest.mark.parametrize("rewrite", REWRITES)
def test_a_place_is_found_again(tmp_path: Path, rewrite: str) -> None:
    """After each kind of rewriting one stands at the same line, or at the nearest before it, and is told so."""
    session = Session(story_of(tmp_path, TALE))
    session.replay(parse_all(MOVES))
    assert line(session) == "The sea answers."
    text, fit, words = REWRITES[rewrite]
    found = find(story_of(tmp_path, text), bookmark(session))
    assert (found.fit, line(found.session)) == (fit, words), found.reason
    assert bool(found.reason) == (fit is not Fit.EXACT or rewrite == "this line reworded")
    assert found.session.state.values[0] is True


def test_every_place_is_found_exactly_in_the_same_story(tmp_path: Path) -> None:
    """In an unchanged story every place of a playthrough is found, with its moves and its state."""
    story = story_of(tmp_path, TALE)
    session = Session(story)
    for move in parse_all("advance 2\nchoose him\nadvance 4"):
        session.replay([move])
        found = find(story, bookmark(session))
        assert found.fit is Fit.EXACT
        assert found.session.state == session.state
        assert found.session.moves == session.moves

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


DOOR = "advance 2\nchoose me\nadvance 1"
ASKED = "advance 2"
REWORDED = "its words have changed"
LAMP_OUT = TALE.replace("{id: me, text: I will.,", "{id: me, text: I will., if: lit,")
REWRITES = {
    "nothing changed": (MOVES, TALE, Fit.EXACT, "The sea answers.", ""),
    "a typo mended elsewhere": (MOVES, TALE.replace("late", "very late"), Fit.EXACT, "The sea answers.", ""),
    "this line reworded": (
        MOVES,
        TALE.replace("The sea answers.", "The sea says no."),
        Fit.EXACT,
        "The sea says no.",
        REWORDED,
    ),
    "the first line reworded": ("", TALE.replace("late", "lost"), Fit.EXACT, "The boat is lost.", REWORDED),
    "a line put in before": (
        MOVES,
        TALE.replace("- The door sticks.", "- Wind.\n  - The door sticks."),
        Fit.EXACT,
        "The sea answers.",
        "",
    ),
    "an option put in": (
        MOVES,
        TALE.replace("      - {id: him", "      - {id: us, text: Both.}\n      - {id: him"),
        Fit.EXACT,
        "The sea answers.",
        "",
    ),
    "an option of this question put in": (
        ASKED,
        TALE.replace("      - {id: him", "      - {id: us, text: Both.}\n      - {id: him"),
        Fit.EXACT,
        "Offer",
        "its options have changed",
    ),
    "this question reworded": (ASKED, TALE.replace("Who climbs?", "Well?"), Fit.EXACT, "Offer", REWORDED),
    "this question taken out": (
        ASKED,
        TALE.partition("  - choose")[0] + "  - Ninety-one steps.\n  - end: night\n",
        Fit.NEAREST,
        "The lamp is cold.",
        "that question is gone, or was rewritten with those beside it",
    ),
    "the scene divided": (
        MOVES,
        TALE.replace("  - Ninety-one", "  - goto: stairs\nstairs:\n  - Ninety-one"),
        Fit.MOVED,
        "The sea answers.",
        "it stands in another scene now",
    ),
    "the scene renamed": (
        MOVES,
        TALE.replace("shore:", "beach:"),
        Fit.MOVED,
        "The sea answers.",
        "its scene has another name now",
    ),
    "this line taken out at the end": (
        MOVES,
        TALE.replace("  - The sea answers.\n", ""),
        Fit.NEAREST,
        "It burns.",
        "that line is gone",
    ),
    "this line taken out in the middle": (
        DOOR,
        TALE.replace("  - The door sticks.\n", ""),
        Fit.NEAREST,
        "Ninety-one steps.",
        "that line is gone",
    ),
    "this line made two": (
        DOOR,
        TALE.replace("The door sticks.", "The door.\n  - It sticks."),
        Fit.NEAREST,
        "Ninety-one steps.",
        "that line is gone, or was rewritten with those beside it",
    ),
    "this line reworded, and its old words elsewhere": (
        DOOR,
        TALE.replace("The door sticks.", "The door is stuck.")
        + "attic:\n  - The door sticks.\n  - end: night\n",
        Fit.EXACT,
        "The door is stuck.",
        REWORDED,
    ),
    "the condition before this line changed": (
        DOOR + "\nadvance 1",
        TALE.replace("if: lit", "if: not lit"),
        Fit.MOVED,
        "It burns.",
        "what leads to it has changed",
    ),
    "the option taken out": (
        MOVES,
        TALE.replace("id: me", "id: nobody"),
        Fit.MOVED,
        "The sea answers.",
        "the option 'me' is not there any more",
    ),
    "the option locked": (
        MOVES,
        LAMP_OUT,
        Fit.MOVED,
        "The sea answers.",
        "the option 'me' is still there, but not open",
    ),
    "the option locked, and this line taken out": (
        MOVES,
        LAMP_OUT.replace("  - The sea answers.\n", ""),
        Fit.QUESTION,
        "Offer",
        "the option 'me' is still there, but not open",
    ),
}


@pytest.mark.parametrize("rewrite", REWRITES)
def test_a_place_is_found_again(tmp_path: Path, rewrite: str) -> None:
    """After each kind of rewriting one stands at the same stop, or the nearest left, and is told the truth."""
    moves, text, fit, words, reason = REWRITES[rewrite]
    session = Session(story_of(tmp_path, TALE))
    session.replay(parse_all(moves))
    found = find(story_of(tmp_path, text), bookmark(session))
    assert (found.fit, line(found.session), found.reason) == (fit, words, reason)
    assert fit is Fit.QUESTION or found.session.state.values[0] is session.state.values[0]


TWO_ALIKE = """
pier:
  - The gulls.
  - ...
  - The tide.
  - ...
  - end: night
"""
WITHOUT_FIRST = TWO_ALIKE.replace("  - ...\n", "", 1)


@pytest.mark.parametrize(
    ("advances", "text", "fit", "said"),
    [
        (1, WITHOUT_FIRST, Fit.NEAREST, ["The gulls."]),
        (3, WITHOUT_FIRST, Fit.EXACT, ["The gulls.", "The tide.", "..."]),
        (
            3,
            WITHOUT_FIRST.replace("- The t", "- A boat.\n  - The t"),
            Fit.EXACT,
            ["A boat.", "The tide.", "..."],
        ),
    ],
)
def test_of_two_lines_alike_each_is_itself(
    tmp_path: Path, advances: int, text: str, fit: Fit, said: list[str]
) -> None:
    """Where the first of two silences is taken out, one who stood at it is not sent to the second, nor is it lost."""
    session = Session(story_of(tmp_path, TWO_ALIKE))
    session.replay(parse_all(f"advance {advances}"))
    found = find(story_of(tmp_path, text), bookmark(session))
    lines = [line.text.plain for line in found.session.history]
    assert (found.fit, lines[-len(said) :]) == (fit, said)


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


def test_a_pause_before_the_first_line_is_found_again(tmp_path: Path) -> None:
    """No line to hold on to: one is at the beginning, whatever was written there since."""
    session = Session(story_of(tmp_path, "shore:\n  - pause: 5\n  - The lamp.\n  - end: night\n"))
    found = find(
        story_of(tmp_path, "shore:\n  - The boat.\n  - pause: 5\n  - end: night\n"), bookmark(session)
    )
    assert (found.fit, line(found.session)) == (Fit.EXACT, "The boat.")


@pytest.mark.parametrize(
    "gone", ["The boat is late.", "The lamp is cold.", "Ninety-one steps.", "The door sticks."]
)
def test_a_line_taken_out_moves_nobody_else(tmp_path: Path, gone: str) -> None:
    """Whoever stood at another line or question still does, and only who stood at that one is told that it is gone."""
    new = story_of(tmp_path, TALE.replace(f"  - {gone}\n", ""))
    session = Session(story_of(tmp_path, TALE))
    for move in parse_all("advance 2\nchoose him\nadvance 3"):
        found = find(new, bookmark(session))
        fit = Fit.NEAREST if line(session) == gone else Fit.EXACT
        assert (found.fit, line(found.session) == line(session)) == (fit, fit is Fit.EXACT)
        session.replay([move])


def test_a_pause_after_an_option_is_found_again(tmp_path: Path) -> None:
    """Whoever chose and waits is not asked again."""
    story = story_of(tmp_path, TALE.replace("[{set: {lit: true}}]", "[{pause: 5}]"))
    session = Session(story)
    session.replay(parse_all("advance 2"))
    session.choose("me")
    found = find(story, bookmark(session))
    assert (found.fit, found.session.turn) == (Fit.EXACT, session.turn)


def test_who_was_taken_up_in_the_middle_keeps_their_place(tmp_path: Path) -> None:
    """No moves lead there from the beginning; saved there again, or further on, one is where one was."""
    asked = TALE.replace(
        "  - The door", "  - choose: Who calls?\n    options: [Me., {text: Him., id: him}]\n  - The door"
    )
    session = Session(story_of(tmp_path, asked))
    session.replay(parse_all("advance 2\nchoose me\nadvance 1"))
    new = story_of(tmp_path, asked.replace("id: me", "id: nobody"))
    resumed = find(new, bookmark(session)).session
    for move in parse_all("choose him\nadvance 2"):
        found = find(new, bookmark(resumed))
        assert (found.fit, found.session.state) == (Fit.MOVED, resumed.state)
        resumed.replay([move])

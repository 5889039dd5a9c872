"""A playthrough is a short text: copied, posted, typed and played again."""

from pathlib import Path

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from engine.play.bookmark import bookmark, find
from engine.play.code import PREFIX, Code, NotACode, code_of, has_code, read_code, retrace, written
from engine.play.effect import Offer, Over
from engine.play.letters import LETTERS
from engine.play.move import parse_all
from engine.play.session import Session
from engine.story.load import load
from engine.story.model import Story
from tests.conftest import STORIES
from tests.play.test_bookmark import MOVES, TALE, line, story_of

STORY = next(story for story in load(Path(__file__).parents[2] / "story") if isinstance(story, Story))
DEMOS = [story for path in sorted(STORIES.glob("*.yaml")) if (story := load(path)[0])]
assert len(DEMOS) > 10
PLAYED = {story.title: story for story in (STORY, *DEMOS)}


def played(story: Story, seed: int, picks: list[int], lines: int) -> Session:
    """A session some choices further on, and then some lines."""
    session = Session(story, seed)
    for pick in picks:
        session.read_on()
        if isinstance(session.stop, Offer):
            open_ones = [answer.id for answer in session.stop.answers if answer.reason is None]
            session.choose(open_ones[pick % len(open_ones)])
    for _ in range(lines):
        if not isinstance(session.stop, (Offer, Over)):
            session.advance()
    session.pass_pauses()
    return session


@given(
    st.sampled_from(
        list(PLAYED)
    ),  # a story itself is far too long to be printed, where one example is to be told
    st.integers(),
    st.lists(st.integers(0, 20), max_size=60),
    st.integers(0, 40),
)
def test_any_playthrough_has_a_code_that_leads_to_the_same_place(
    title: str, seed: int, picks: list[int], lines: int
) -> None:
    """The same moves and the same state, and nothing to say about it."""
    story = PLAYED[title]
    session = played(story, seed, picks, lines)
    again = retrace(story, read_code(code_of(session)))
    assert again.session.moves == session.moves
    assert again.session.state == session.state
    assert again.reason == ""


CODE = code_of(played(STORY, 0, [1, 0, 2, 1, 0, 0, 1, 2], 3))
WRITTEN = [at for at in range(len(PREFIX), len(CODE)) if CODE[at] != "-"]
UNLIKE = [at for at in WRITTEN[:-1] if CODE[at + 1] not in (CODE[at], "-")]


@given(st.sampled_from(WRITTEN), st.sampled_from(LETTERS))
def test_a_wrong_letter_is_found(at: int, letter: str) -> None:
    """Whichever it is and wherever it stands; it is refused with a sentence."""
    assume(CODE[at] != letter)
    with pytest.raises(NotACode):
        read_code(CODE[:at] + letter + CODE[at + 1 :])


@pytest.mark.parametrize("at", UNLIKE)
def test_two_letters_exchanged_are_found(at: int) -> None:
    """The commonest slip of a typist."""
    with pytest.raises(NotACode):
        read_code(CODE[:at] + CODE[at + 1] + CODE[at] + CODE[at + 2 :])


@given(st.text(max_size=200))
@example(PREFIX)
@example(CODE[:-3])
@example(PREFIX + "Z" * 60_000)
@example(written(Code(0, 0, 0, 10**12, ())))
@example(written(Code(0, 0, 10**5000, 0, ())))
def test_what_is_no_code_is_refused_with_a_sentence(text: str) -> None:
    """Whatever is pasted."""
    with pytest.raises(NotACode, match=r"code"):
        read_code(text)


@pytest.mark.parametrize(
    "posted",
    [
        CODE.lower(),
        CODE.replace("-", "–").replace("PASS–", "PASS-", 1),
        CODE.replace("0", "O").replace("1", "l"),
        f"> my evening:\n> {CODE[:20]}\n> {CODE[20:]}\n>\n> thanks!",
        f"The boarding pass-code is `{CODE}`, have fun",
        CODE.replace("-", "").replace("PASS", "PASS-", 1),
    ],
)
def test_a_code_survives_a_forum(posted: str) -> None:
    """Small letters, dashes, quotation, words around it."""
    assert has_code(posted)
    assert read_code(posted) == read_code(CODE)


REWRITES = {
    "a typo mended": (TALE.replace("late", "very late"), "The sea answers.", "all of it still fits"),
    "an option put in": (
        TALE.replace("      - {id: him", "      - {id: us, text: Both.}\n      - {id: him"),
        "The sea answers.",
        "all of it still fits",
    ),
    "the option taken out": (TALE.replace("id: me", "id: nobody"), "Offer", "none of its choices fits"),
    "lines taken out": (
        TALE.replace("  - Ninety-one steps.\n  - The door sticks.\n", ""),
        "Over",
        "1 of its choices still fits",
    ),
}


@pytest.mark.parametrize("rewrite", REWRITES)
def test_a_code_from_another_version_goes_as_far_as_it_fits(tmp_path: Path, rewrite: str) -> None:
    """And says so in a sentence."""
    session = Session(story_of(tmp_path, TALE))
    session.replay(parse_all(MOVES))
    text, words, reason = REWRITES[rewrite]
    again = retrace(story_of(tmp_path, text), read_code(code_of(session)))
    assert line(again.session) == words
    assert reason in again.reason
    assert "another version" in again.reason


def test_the_code_of_another_story_is_refused() -> None:
    """It is not played in the wrong one."""
    with pytest.raises(NotACode, match="another story"):
        retrace(next(story for story in DEMOS if story.title == "Lantern"), read_code(CODE))


def test_a_playthrough_without_a_beginning_has_no_code(tmp_path: Path) -> None:
    """Taken up in a rewritten story at its line: the moves to it are not known."""
    session = Session(story_of(tmp_path, TALE))
    session.replay(parse_all(MOVES))
    found = find(story_of(tmp_path, TALE.replace("id: me", "id: nobody")), bookmark(session))
    with pytest.raises(NotACode, match="rewritten"):
        code_of(found.session)


def test_a_code_is_short() -> None:
    """A whole evening fits into one line of a forum post."""
    for moves in sorted((Path(__file__).parents[1] / "evening").glob("*.moves")):
        session = Session(STORY)
        session.replay(parse_all(moves.read_text("utf-8")))
        assert len(code_of(session)) <= 80
        assert written(read_code(code_of(session))) == code_of(session)

"""Setting a line and revealing it."""

from itertools import pairwise

import pygame
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.stage import fonts, strange, theme
from engine.stage.canvas import Canvas
from engine.stage.paragraph import LEAST_SHRINK, Paragraph
from engine.stage.text import Pace, balanced, reveal_times, shown_at, wrap

WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs", "Cc", "Zs", "Zl", "Zp"]), min_size=1, max_size=24
)
RUNS = st.lists(
    st.tuples(st.lists(WORDS, min_size=1, max_size=12).map(" ".join), st.booleans()), min_size=1, max_size=5
)


def measure(words: str, emphasis: bool) -> float:
    return len(words) * (11 if emphasis else 10)


@given(RUNS, st.integers(20, 900))
def test_wrapping_loses_no_word(runs: list[tuple[str, bool]], width: int) -> None:
    """Whatever the width, the letters that went in come out, in order and in their style."""
    lines = wrap(runs, width, measure)
    letters = [(sign, emphasis) for text, emphasis in runs for sign in text]
    assert [
        (sign, piece.emphasis) for line in lines for piece in line.pieces for sign in piece.text
    ] == letters


@given(RUNS, st.integers(20, 900))
def test_no_line_is_wider_than_its_width(runs: list[tuple[str, bool]], width: int) -> None:
    """But for the space that hangs at its end."""
    for line in wrap(runs, width, measure):
        bare = sum(measure(piece.text, piece.emphasis) for piece in line.pieces)
        hanging = len(line.text) - len(line.text.rstrip())
        assert bare - hanging * 11 <= width


@given(RUNS, st.integers(60, 900))
def test_lines_count_their_letters(runs: list[tuple[str, bool]], width: int) -> None:
    """Each line starts where the one before it ended, so that the reveal never skips."""
    at = 0
    for line in wrap(runs, width, measure):
        assert line.start == at
        at += line.length


def test_words_stay_whole_where_they_fit() -> None:
    """A line breaks at spaces, also where a word is half in italics."""
    lines = wrap([("one tw", False), ("o three", True)], 80, measure)
    assert [line.text for line in lines] == ["one two ", "three"]


def test_a_pause_follows_a_sentence() -> None:
    """The reveal breathes after signs, but not inside 2:10 or at the end."""
    times = reveal_times("Yes. No", 10)
    assert times[4] - times[3] > 5 * (times[3] - times[2])
    even = reveal_times("2:10", 10)
    assert max(b - a for a, b in pairwise(even)) < 0.11


@given(st.text(max_size=80), st.integers(1, 500))
def test_all_is_shown_in_the_end(text: str, speed: int) -> None:
    """No letter is lost, none comes before the one before it."""
    times = reveal_times(text, speed)
    assert list(times) == sorted(times)
    assert shown_at(times, 1e9) == len(text)
    assert shown_at(reveal_times(text, 0), 0.0) == len(text)


def test_a_line_can_wait_and_slow_down() -> None:
    """As the author marked it."""
    times = reveal_times("abcdef", 10, [Pace(0, 1, 0), Pace(3, 0.5, 1.0)])
    steps = [b - a for a, b in pairwise(times)]
    assert steps[2] > 1
    assert steps[4] > 1.9 * steps[0]


@given(RUNS, st.integers(100, 900))
def test_balancing_takes_no_more_lines(runs: list[tuple[str, bool]], width: int) -> None:
    """Evener, not longer, and no letter lost."""
    lines, even = wrap(runs, width, measure), balanced(runs, width, measure)
    assert len(even) <= len(lines)
    assert "".join(line.text for line in even) == "".join(line.text for line in lines)


def test_a_sign_that_our_face_lacks_is_set_in_one_that_has_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """A face of the machine's, where it has one; ours where it has none, and for all words that ours can set."""
    pygame.font.init()
    ours, other = fonts._file("sans"), pygame.font.match_font("dejavusans")
    monkeypatch.setattr(strange, "_liked", lambda: (other,) if other else ())
    strange.file_for.cache_clear()
    for words in ("plain", "it’s — “so” … é"):
        assert strange.strange(words) == strange.NONE
    assert strange.file_for(ours, "a") == ours
    assert strange.file_for(ours, "ש") == (other or ours)
    monkeypatch.setattr(strange, "_liked", lambda: ())
    strange.file_for.cache_clear()
    assert strange.file_for(ours, "ש") == ours
    assert strange.strange("שלום").is_from_right
    assert not strange.strange("Rain, שלום").is_from_right


@pytest.mark.parametrize("face", fonts.FACES)
def test_every_sign_has_the_room_it_is_drawn_in(face: str) -> None:
    """Nothing a story is likely to say is printed over by what follows it."""
    type_face = fonts.font(face, 48)
    for sign in "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,:;!?'\"-–—…’‘“”„×°é":
        room = type_face.size(fonts.as_set(sign) + "|")[0] - type_face.size("|")[0]
        ink = type_face.render(fonts.as_set(sign), True, (255, 255, 255)).get_bounding_rect().w
        assert ink <= room + 8, (sign, ink, room)


@pytest.mark.parametrize("face", fonts.FACES)
def test_no_letter_runs_into_a_quotation_mark(face: str) -> None:
    """Between letters, and before a space, marks keep most of their room."""
    type_face = fonts.font(face, 48)
    for sign, before, after in (("“", "n", "I"), ("“", " ", "Y"), ("”", ",", " "), ("„", "n", "I")):
        words = fonts.as_set(before + sign + after)
        room = type_face.size(words)[0] - type_face.size(before + after)[0]
        ink = type_face.render(fonts.as_set(sign), True, (255, 255, 255)).get_bounding_rect().w
        assert room >= 0.6 * ink, (sign, ink, room)


@pytest.mark.parametrize("sign", ["\u200b", "\u00ad", "\u200d"])
def test_a_sign_without_width_is_drawn_as_nothing(sign: str) -> None:
    """In a style of its own, in a line of its own or as a label: no sign that a text may have ends the window."""
    pygame.font.init()
    canvas = Canvas(pygame.Surface((640, 360)))
    Paragraph([("a ", False), (sign, True), (" b", False)], theme.SPEECH, theme.TEXT, 400).draw(canvas, 0, 0)
    assert canvas.text(sign, 0, 0, theme.SPEECH, theme.TEXT) == 0
    assert fonts.printed(fonts.font("sans", 20), sign, theme.TEXT).get_width() == 0


def test_what_is_far_too_tall_is_set_smallest_at_once() -> None:
    """It would take as long as it is; what does fit in smaller type is as large as it can be."""
    pygame.font.init()
    canvas = Canvas(pygame.Surface((640, 360)))
    shrinks: list[list[float]] = []
    for count in (3000, 200):
        paragraph = Paragraph([("word " * count, False)], theme.SPEECH, theme.TEXT, 600)
        tried: list[float] = []
        paragraph._set = lambda *given, tried=tried, paragraph=paragraph: (
            tried.append(paragraph.shrink) or wrap(*given)
        )
        paragraph.fit(canvas, 500)
        shrinks.append(tried)
    assert shrinks[0] == [1.0, LEAST_SHRINK]
    assert len(shrinks[1]) > 2
    assert shrinks[1][-1] > LEAST_SHRINK

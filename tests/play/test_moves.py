"""Moves are written down and read back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.play.move import ADVANCE, Choose, NotAMove, parse, parse_all, print_all

# What an option can be called: one line, white space folded, as the loader makes it.
OPTIONS = st.text(min_size=1).map(lambda text: " ".join(text.split())).filter(bool)
MOVES = st.lists(st.just(ADVANCE) | OPTIONS.map(Choose))


@given(MOVES)
def test_moves_print_and_parse_back(moves: list[object]) -> None:
    """Whatever was played reads back the same."""
    assert parse_all(print_all(moves)) == moves  # type: ignore[arg-type]


@pytest.mark.parametrize("line", ["", "choose", "go north", "advance -1", "advance 12 now", "advance ²"])
def test_what_is_no_move_is_refused_with_a_sentence(line: str) -> None:
    """A line that no move prints says what to write instead."""
    with pytest.raises(NotAMove, match="write 'advance'"):
        parse(line)


def test_no_text_asks_for_more_moves_than_there_is_room_for() -> None:
    """A short text can ask for very many."""
    with pytest.raises(NotAMove, match="no playthrough is as long"):
        parse_all("advance 999999\n" * 3000)

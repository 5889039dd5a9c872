"""The split-flap board."""

from hypothesis import given
from hypothesis import strategies as st

from engine.stage.board import LETTERS, Board, flap_at, seconds_to_turn

LETTER = st.sampled_from(LETTERS)


@given(LETTER, LETTER, st.integers(0, 30), st.floats(0, 5))
def test_a_flap_starts_at_the_old_letter_and_rests_at_the_new(
    old: str, new: str, column: int, seconds: float
) -> None:
    """Whatever passes on the way."""
    assert flap_at(old, new, column, 0.0).letter == old
    row = " " * column
    after = seconds_to_turn(row + old, row + new) + seconds
    flap = flap_at(old, new, column, after + 1e-6)
    assert (flap.letter, flap.turned) == (new, 0)


def test_a_board_comes_to_rest() -> None:
    """And then it does not move, which is what lets the loop sleep."""
    board = Board(11, 1, 50)
    board.turn(["Flight 2837"])
    assert board.is_moving
    while board.update(0.1):
        pass
    assert not board.is_moving
    assert board.new == ["FLIGHT 2837"]


def test_turning_to_the_same_text_moves_nothing() -> None:
    """A clock that shows the same minute stays still."""
    board = Board(4, 1, 30)
    board.turn(["2:10"], at_once=True)
    board.turn(["2:10"])
    assert not board.is_moving

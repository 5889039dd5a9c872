"""What the proof says of stories that are too large to walk and come round."""

from pathlib import Path

import pytest

from engine.desk.explore import Exploration
from tests.desk.cyclic import Shape, counter, free_hub, nested, no_exit, once_hub, three_loops, waiting
from tests.desk.test_explore import explored, hints

pytest.importorskip("z3", reason="the solver is an optional package")


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Go to the solver soon, and leave more to it."""
    monkeypatch.setattr("engine.desk.explore.WALK_LIMIT", 200)
    monkeypatch.setattr("engine.desk.explore.SAMPLE", 20)
    monkeypatch.setattr("engine.desk.decide.CHOICES", 1_000)


def decided(tmp_path: Path, text: str) -> Exploration:
    """The exploration of a story that is too large to walk."""
    found = explored(tmp_path, text, head="")
    assert "too many states" in found.how
    return found


@pytest.mark.parametrize("shape", [waiting, three_loops, counter, nested, once_hub, free_hub])
def test_a_large_story_that_comes_round_is_proved(shape: Shape, tmp_path: Path) -> None:
    """Thirty remembered choices and a loop, or thirty of them in a loop, are proved whole."""
    found = decided(tmp_path, shape(30))
    assert found.proved
    assert found.problems == []


def test_a_large_soft_lock_is_refuted_with_its_moves(tmp_path: Path) -> None:
    """A loop that some never leave is told with the shortest way into it, however much else is remembered."""
    found = decided(tmp_path, no_exit(30))
    assert found.proved
    (hint,) = hints(found, "E060")
    moves = hint.removeprefix("moves: ").split("; ")
    assert len(moves) == 4
    assert moves[2:] == ["choose Leave it 2.", "choose Leave it 3."]


def test_a_lock_inside_a_large_loop_is_refuted_with_its_moves(tmp_path: Path) -> None:
    """Two choices of many in one hub that shut its only way out are named, and no others."""
    open_to_all = "        - Go on.: [{goto: last}]"
    shut = "        - {text: Go on., if: not (c3 and c7), beats: [{goto: last}]}"
    found = decided(tmp_path, once_hub(14).replace(open_to_all, shut))
    assert found.proved
    (hint,) = hints(found, "E060")
    assert sorted(hint.removeprefix("moves: ").split("; ")) == ["choose Do it 3.", "choose Do it 7."]


def test_what_a_large_loop_keeps_is_proved(tmp_path: Path) -> None:
    """A claim that each lap keeps is proved without following all laps; one that some break is refuted."""
    claims = '  never: ["c4 and not c1", "c9 and c14"]\n  variables:'
    found = decided(tmp_path, once_hub(30).replace("  variables:", claims))
    assert found.proved
    assert [problem.message for problem in found.problems] == ["this does not hold: never c9 and c14"]


def test_numbers_that_go_together_in_a_large_loop_are_proved(tmp_path: Path) -> None:
    """Two counts that every lap raises alike are never apart."""
    both = "{set: {left: +1, right: +1}}"
    text = once_hub(14).replace("[It rains., {goto: hub}]", f"[{both}, It rains., {{goto: hub}}]")
    counters = "left: {start: 0, max: 99, clamp: true}\n    right: {start: 0, max: 99, clamp: true}"
    text = text.replace("  variables:", f"  never: [left != right]\n  variables:\n    {counters}")
    found = decided(tmp_path, text)
    assert found.proved
    assert found.problems == []


def test_what_is_not_settled_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a loop remembers too much to follow, it is not called proved, and what is open is said."""
    monkeypatch.setattr("engine.desk.decide.BUDGET_SECONDS", 1.0)
    both = "{set: {left: left + 1, right: right - 1}}"
    text = once_hub(30).replace("[It rains., {goto: hub}]", f"[{both}, It rains., {{goto: hub}}]")
    counters = "left: {start: 0, max: 99, clamp: true}\n    right: {start: 99, max: 99, clamp: true}"
    text = text.replace("  variables:", f"  never: [left + right != 99]\n  variables:\n    {counters}")
    found = decided(tmp_path, text)
    assert not found.proved
    assert found.loops
    assert "this may not hold: never left + right != 99" in {words for _, words in found.unsettled}
    assert found.problems == []

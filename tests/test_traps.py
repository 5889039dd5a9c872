"""The traps of YAML (`traps/`) are each told where they are, together, and in whatever else is typed."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.story.document import read
from engine.story.load import load
from tests.conftest import STORIES
from tests.traps import TRAPS
from tests.traps.typed import FIRST, STORY, Typed, problems_of


@pytest.mark.parametrize("trap", TRAPS, ids=lambda trap: trap.name)
def test_a_trap_is_named_where_it_is(trap: Typed, tmp_path: Path) -> None:
    """One problem, at the very sign, with the words to type instead; or none where all is well."""
    problems = problems_of(trap, tmp_path)
    if not trap.code:
        assert not problems
        return
    assert [problem.code for problem in problems] == trap.code.split()
    problem = problems[0]
    first = 1 if trap.is_whole else FIRST
    assert (problem.position.line - first + 1, problem.position.column) == (trap.line, trap.column)
    for words in trap.said:
        assert words in f"{problem.message}\n{problem.hint}"


MUTATIONS: dict[str, tuple[str, str]] = {
    "a star": (r"^( +- (?:\w+: )?)(?=\w)", r"\1*"),
    "a quotation mark": (r"^( +- (?:\w+: )?)(?=\w)", r'\1"'),
    "a bracket": (r"^( +- (?:\w+: )?)(?=\w)", r"\1["),
    "a colon": (r"^( +- (?:\w+: )?\w[^:]+ \w+) (?=\w)", r"\1: "),
    "no space": (r"^( +)- ", r"\1-"),
    "a long dash": (r"^( +)- ", r"\1– "),
    "a tab": (r"^ +- ", "\t- "),
}


@pytest.mark.parametrize("mutation", MUTATIONS)
def test_the_problem_is_told_in_the_line_it_is_in(mutation: str, tmp_path: Path) -> None:
    """One slip anywhere in a story that is whole: whatever is said is said of that very line."""
    pattern, put = MUTATIONS[mutation]
    for demo in ("choice", "speech", "stage", "call", "once", "nested"):
        lines = (STORIES / f"{demo}.yaml").read_text("utf-8").splitlines()
        for number, line in enumerate(lines):
            slipped = re.sub(pattern, put, line)
            if slipped == line or line.endswith(":") or ">-" in line:
                continue
            path = tmp_path / "story.yaml"
            path.write_text("\n".join([*lines[:number], slipped, *lines[number + 1 :]]), "utf-8")
            told = load(path)[1]
            assert told, slipped
            assert {problem.position.line for problem in told} == {number + 1}, (slipped, told)


ONE_LINE = [trap for trap in TRAPS if trap.code.startswith("E07") and "\n" not in trap.text]
SIGNS = "\t \n:-#\"'*&!|>%@`[]{},?–“”\u00a0\x07\\abc"


def test_all_traps_of_a_file_are_told_at_once(tmp_path: Path) -> None:
    """One fault in YAML does not hide the next."""
    chosen = [trap for trap in ONE_LINE if trap.name.startswith("a leading")]
    path = tmp_path / "story.yaml"
    path.write_text(STORY % "\n".join(trap.text for trap in chosen), "utf-8")
    told = {problem.position.line - FIRST: problem.code for problem in load(path)[1]}
    assert told == {number: trap.code for number, trap in enumerate(chosen)}


def test_what_cannot_be_read_hides_no_scene_from_the_others(tmp_path: Path) -> None:
    """A file that cannot be read at all makes no false complaint of what is missing elsewhere."""
    (tmp_path / "a.yaml").write_text("hall:\n  - goto: gate\n", "utf-8")
    (tmp_path / "b.yaml").write_text("gate:\n  - Hello.\n]]] : [{ : }\n  x: : :\n", "utf-8")
    assert {Path(problem.position.file).name for problem in load(tmp_path)[1]} == {"b.yaml"}


def test_the_title_page_is_heard_first(tmp_path: Path) -> None:
    """Whatever the files are called: what is wrong on the title page may be why the scenes are not well."""
    (tmp_path / "story.yaml").write_text("start: hlal\nendings: {wet: WET}\n", "utf-8")
    (tmp_path / "scenes.yaml").write_text("hall:\n  - goto: gaet\n", "utf-8")
    assert [Path(problem.position.file).stem for problem in load(tmp_path)[1]] == ["story", "scenes"]


@given(st.lists(st.tuples(st.integers(0, 400), st.sampled_from(SIGNS)), min_size=1, max_size=6))
@settings(max_examples=150, deadline=None)
def test_no_text_is_too_broken_to_be_told_about(changes: list[tuple[int, str]]) -> None:
    """Whatever is typed anywhere, reading ends with a document or with a reason, within the text."""
    text = (
        STORY
        % "    - choose: Well?\n      options:\n        - Go.:\n            - mark: I go.\n        - Stay."
    )
    for place, sign in changes:
        text = text[: place % len(text)] + sign + text[place % len(text) :]
    found = read(text)
    assert found.document or found.faults
    assert all(1 <= fault.line <= text.count("\n") + 1 and fault.column >= 1 for fault in found.faults)
    assert all(fault.message and fault.hint for fault in found.faults)

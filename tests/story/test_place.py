"""Where a mistake stands, inside a text written in any of YAML's ways."""

from pathlib import Path

import pytest

from engine.desk.explore import explore
from engine.story.load import load

WAYS = {
    "plain": "  - The lamp is {lti ? lit | cold}.",
    "plain, over two lines": "  - The lamp\n    is {lti ? lit | cold}.",
    "in double quotes": '  - "The lamp \\"so\\" is {lti ? lit | cold}."',
    "in double quotes, over two lines": '  - "The lamp\n    is {lti ? lit | cold}."',
    "in single quotes": "  - 'The lamp isn''t {lti ? lit | cold}.'",
    "folded": "  - >-\n    The lamp\n    is {lti ? lit | cold}.",
    "spoken, in quotes": '  - keeper: "Is it {lti ? lit | cold}?"',
    "a condition in quotes": '  - if: "lit and lti"\n    then: [Lit.]',
    "a set in braces": '  - set: {lit: "lit and lti"}',
}


@pytest.mark.parametrize("written", WAYS.values(), ids=WAYS)
def test_a_mistake_stands_where_it_was_typed(written: str, tmp_path: Path) -> None:
    """The caret is under the wrong word, however the text around it is quoted or broken into lines."""
    path = tmp_path / "tale.yaml"
    path.write_text(f"story:\n  variables: {{lit: false}}\nhall:\n{written}\n  - end: home\n", "utf-8")
    _, problems = load(path)
    (problem,) = problems
    lines = path.read_text("utf-8").split("\n")
    assert lines[problem.position.line - 1][problem.position.column - 1 :].startswith("lti")


def test_an_idle_variable_stands_where_it_is_declared(tmp_path: Path) -> None:
    """The proof shows the line of a variable that is never read, in the file of the title page."""
    (tmp_path / "story.yaml").write_text("title: Tale\nvariables:\n  lit: false\n", "utf-8")
    (tmp_path / "hall.yaml").write_text("hall:\n  - set: {lit: true}\n  - Lit.\n  - end: home\n", "utf-8")
    story, _ = load(tmp_path)
    assert story
    (found,) = [problem for problem in explore(story).problems if problem.code == "W069"]
    assert (Path(found.position.file).name, found.position.line, found.position.column) == (
        "story.yaml",
        3,
        3,
    )

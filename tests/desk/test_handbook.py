"""Every problem has a page, and the page's example is its test."""

import io
import re
from pathlib import Path

import pytest
from rich.console import Console

from engine.cli.commands import main
from engine.desk.check import check
from engine.desk.explain import explain, pages
from engine.desk.explore import explore
from engine.story.problem import CODES

EXAMPLE = re.compile(r"^```yaml\n(.*?)^```$", re.MULTILINE | re.DOTALL)
FILE = re.compile(r"^# ([\w-]+\.yaml)\n", re.MULTILINE)


PROVED = [code for code in CODES if "E060" <= code < "E070" or "W066" <= code <= "W069"]
CONSEQUENCES = {"E062", "E065", "W066", "W068"}


def codes_of(example: str, folder: Path, proof: bool) -> set[str]:
    """The codes of all that is said of an example, which may be several files, each under its name."""
    _, *named = FILE.split(example)
    files = dict(zip(named[::2], named[1::2], strict=True)) or {"example.yaml": example}
    for name, text in files.items():
        (folder / name).write_text(text, "utf-8")
    story, problems = check(folder if named else folder / "example.yaml")
    found = [*problems, *(explore(story).problems if story and proof else [])]
    return {problem.code for problem in found}


def test_every_code_has_one_page_with_its_own_heading() -> None:
    """No code without a page, no page without a code, and both say the same."""
    assert set(pages()) == set(CODES)
    for code, page in pages().items():
        assert page.read_text("utf-8").startswith(f"# {code}: {CODES[code]}\n\n"), page.name


@pytest.mark.parametrize("code", CODES)
def test_the_example_has_the_problem_and_the_mended_one_has_none(code: str, tmp_path: Path) -> None:
    """What the page shows as wrong is found, and what it says to type instead is clean."""
    wrong, mended = EXAMPLE.findall(pages()[code].read_text("utf-8"))
    found = codes_of(wrong, tmp_path, code in PROVED)
    assert code in found
    assert not found - {code} - CONSEQUENCES
    assert not codes_of(mended, tmp_path, code in PROVED)


def test_a_page_reads_well_through_a_pipe() -> None:
    """Without a terminal the page is its own plain text."""
    out = io.StringIO()
    assert explain("e012", Console(file=out, width=60)) is None
    assert out.getvalue() == pages()["E012"].read_text("utf-8")


def test_without_a_code_all_are_listed() -> None:
    """The table has a row for every code."""
    out = io.StringIO()
    explain(None, Console(file=out, width=200))
    for code, words in CODES.items():
        assert f"{code}  {words}" in out.getvalue()


def test_an_unknown_code_is_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    """A wrong call says what was perhaps meant, and exits with 2."""
    assert main(["explain", "E12"]) == 2
    assert "did you mean 'E012'?" in capsys.readouterr().err

"""A new story can be begun in one command, and never at the cost of another."""

from pathlib import Path

import pytest

from engine.cli.commands import main
from engine.desk.check import check
from engine.desk.explore import explore
from engine.desk.new import TEMPLATE
from engine.story.peek import peek


def test_a_new_story_is_clean_proved_and_has_two_endings(tmp_path: Path) -> None:
    """Nothing is wrong with what one begins with."""
    folder = tmp_path / "stories" / "mine"
    assert main(["new", str(folder)]) == 0
    story, problems = check(folder)
    assert story
    assert not problems
    proof = explore(story)
    assert proof.proved
    assert not proof.problems
    assert sorted(proof.endings) == ["far", "home"]
    pages = {path.name for path in TEMPLATE.iterdir()}
    assert {path.name for path in folder.iterdir()} == pages | {"story.schema.json"}


def test_an_empty_folder_will_do(tmp_path: Path) -> None:
    """A folder made beforehand is used."""
    assert main(["new", str(tmp_path)]) == 0
    assert (tmp_path / "story.yaml").exists()


@pytest.mark.parametrize("name", ["my", "my story!", "__", "x" * 90])
def test_no_two_new_stories_have_one_id(name: str, tmp_path: Path) -> None:
    """Saves in one are not offered in the other, though both have one name."""
    folders = [tmp_path / part / name for part in "ab"]
    for folder in folders:
        assert main(["new", str(folder)]) == 0
        assert check(folder)[1] == []
    assert len({peek(folder).id for folder in folders} - {""}) == 2


@pytest.mark.parametrize("name", [".", "notes.txt"])
def test_nothing_is_overwritten(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder with something in it, or a file, is left as it is, with a sentence."""
    (tmp_path / "notes.txt").write_text("mine", "utf-8")
    assert main(["new", str(tmp_path / name)]) == 2
    assert "choose" in capsys.readouterr().err
    assert [(path.name, path.read_text("utf-8")) for path in tmp_path.iterdir()] == [("notes.txt", "mine")]


def test_a_folder_that_cannot_be_written_is_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """No traceback where the disk says no."""
    (tmp_path / "file").write_text("", "utf-8")
    assert main(["new", str(tmp_path / "file" / "inside")]) == 2
    assert "cannot be written" in capsys.readouterr().err

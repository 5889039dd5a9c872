"""A story's label is told without reading YAML, and is the one that reading finds."""

from pathlib import Path

import pytest

from engine.cli.commands import main
from engine.story.load import load
from engine.story.peek import Label, peek

SCENE = "hall:\n  - Hello.\n  - end: home\n"
PAGES = {
    "title: Dusk\nid: dusk-1  # for good\n": Label("Dusk", "dusk-1", True),
    "# A note.\n\nid: 'dusk'\ntitle: >-\n  The long\n  dusk\nabout: id\n": Label(
        "The long dusk", "dusk", True
    ),
    "about: A test.\n": Label("old tale", "", False),
}


@pytest.mark.parametrize("page", PAGES)
def test_a_label_is_told_of_a_folder_and_of_a_file(page: str, tmp_path: Path) -> None:
    """From the title page, or from what stands under `story:`; reading agrees."""
    folder, file = tmp_path / "old-tale", tmp_path / "old_tale.yaml"
    folder.mkdir()
    (folder / "story.yaml").write_text(page, "utf-8")
    (folder / "hall.yaml").write_text(SCENE, "utf-8")
    inside = "".join(f"  {line}\n" if line else "\n" for line in page.splitlines())
    file.write_text(f"story:\n{inside}{SCENE}", "utf-8")
    for path in (folder, file):
        story, problems = load(path)
        assert not problems
        assert peek(path) == PAGES[page]
        assert story
        assert story.title.casefold() == peek(path).title.casefold()


WRONG = [
    "  id: Dusk!",
    "  id: ../dusk",
    "  id: _",
    f"  id: {'x' * 61}",
    "  {id: dusk}",
    f"  about: {'x' * 3900}\n  title: {'y' * 300}\n  id: dusk",
]


@pytest.mark.parametrize("page", WRONG)
def test_an_id_that_is_none_or_is_not_seen_is_a_problem(page: str, tmp_path: Path) -> None:
    """Else saves would be kept elsewhere than the author thinks."""
    file = tmp_path / "tale.yaml"
    file.write_text(f"story:\n{page}\n{SCENE}", "utf-8")
    _, problems = load(file)
    assert [(problem.code, problem.position.line) for problem in problems] == [
        ("E004", 1 + len(page.splitlines()))
    ]


RENAMED = {
    ("title: Dusk\n", "title: Dusk!\n"): 0,
    ("title: Dusk\n", "title: The dusk\n"): 1,
    ("title: Dusk\n", "title: The dusk\nid: dusk\n"): 0,
    ("title: Dusk\nid: dusk-1\n", "title: The dusk\nid: dusk-1\n"): 0,
    ("title: Dusk\nid: dusk-1\n", "title: Dusk\n"): 1,
}


@pytest.mark.parametrize("pages", RENAMED)
def test_a_title_that_would_hide_every_save_is_warned_of(
    pages: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With the line that keeps them in sight."""
    folders = [tmp_path / "old", tmp_path / "new"]
    for folder, page in zip(folders, pages, strict=True):
        folder.mkdir()
        (folder / "story.yaml").write_text(page, "utf-8")
        (folder / "hall.yaml").write_text(SCENE, "utf-8")
    assert main(["check-saves", *map(str, folders)]) == RENAMED[pages]
    told = capsys.readouterr().err
    assert ("no player would find them" in told and "id: dusk" in told) == bool(RENAMED[pages])

"""Stories of several files: one title page, wherever else something like it stands."""

from pathlib import Path

import pytest

from engine.story.load import load

PAGE = b"title: One\ncast: {ann: Ann}\nvariables: {lit: false}\n"
SCENES = b"hall:\n  - ann: It is dark{lit ? not}.\n  - set: {lit: true}\n  - end: home\n"
UNDER = b"story:\n  title: Two\n"
FOLDERS: dict[str, tuple[dict[str, bytes], list[tuple[str, str, int]]]] = {
    "one page": ({"story.yaml": PAGE, "a.yaml": SCENES}, []),
    "scenes of that name in a folder": ({"story.yaml": PAGE, "a/story.yaml": SCENES}, []),
    "a second page in a folder": (
        {"story.yaml": PAGE, "a/story.yaml": b"title: Two\n", "b.yaml": SCENES},
        [("E033", "a/story.yaml", 1)],
    ),
    "a second page under story:": (
        {"story.yaml": PAGE, "b.yaml": SCENES + UNDER},
        [("E033", "b.yaml", 5)],
    ),
    "story: in two files": (
        {"a.yaml": UNDER + b"  cast: {ann: Ann}\n  variables: {lit: false}\n", "b.yaml": SCENES + UNDER},
        [("E033", "b.yaml", 5)],
    ),
    "a page of another name": ({"title.yaml": PAGE, "b.yaml": SCENES}, [("E004", "title.yaml", 1)]),
    "a page that is not UTF-8": (
        {"story.yaml": PAGE.replace(b"One", b"On\xe9"), "b.yaml": SCENES},
        [("E001", "story.yaml", 1)],
    ),
}


@pytest.mark.parametrize("name", FOLDERS)
def test_one_title_page_counts(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A page too many, in a wrong place or not to be read is told as such, and nothing else is said because of it."""
    files, said = FOLDERS[name]
    for file, text in files.items():
        (tmp_path / file).parent.mkdir(exist_ok=True)
        (tmp_path / file).write_bytes(text)
    monkeypatch.chdir(tmp_path)
    found = load(tmp_path)[1]
    assert [(problem.code, problem.position.file, problem.position.line) for problem in found] == said

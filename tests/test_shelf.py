"""Stories kept compiled: the same story, sooner, or as if nothing were kept."""

from pathlib import Path

import pytest

from engine import shelf
from engine.shelf import opened
from engine.story.compiled import Unreadable, packed, unpacked
from engine.story.load import load
from tests.conftest import STORIES

SHIPPED = Path(__file__).parent.parent / "story"
SOUND = [path for path in sorted(STORIES.glob("*.yaml")) if not path.with_suffix(".problems").exists()]
TALE = """
shore:
  - The boat is late, {~ as ever | again}.
  - choose: Wait?
    options: [Yes., No.]
  - end: home
"""


@pytest.fixture
def tale(tmp_path: Path) -> Path:
    path = tmp_path / "tale.yaml"
    path.write_text(TALE, "utf-8")
    return path


@pytest.mark.parametrize("path", [*SOUND, SHIPPED], ids=lambda path: path.stem)
def test_a_compiled_story_is_the_story(path: Path) -> None:
    """Packed and unpacked, every story is what it was, to the kind of every value."""
    story, problems = load(path)
    assert story
    again, said = unpacked(packed(story, problems))
    assert again == story
    assert repr(again) == repr(story)
    assert said == problems


def test_what_has_not_changed_is_not_read_again(tale: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second time it comes from the shelf, equal to the first."""
    first = opened(tale, tale.parent / "shelf")
    monkeypatch.setattr(shelf, "load", lambda path: pytest.fail("it was read again"))
    assert opened(tale, tale.parent / "shelf") == first


def test_what_has_changed_is_read_again(tale: Path) -> None:
    """A word changed, and the story has it."""
    opened(tale, tale.parent / "shelf")
    tale.write_text(TALE.replace("boat", "ferry"), "utf-8")
    assert opened(tale, tale.parent / "shelf") == load(tale)


def test_damage_is_read_past(tale: Path) -> None:
    """Cut short anywhere or with any byte changed, what is kept is set right from the files."""
    folder = tale.parent / "shelf"
    whole = opened(tale, folder)
    (kept,) = folder.iterdir()
    sound = kept.read_bytes()
    for at in range(0, len(sound), 7):
        for damaged in (sound[:at], sound[:at] + bytes([sound[at] ^ 1]) + sound[at + 1 :]):
            kept.write_bytes(damaged)
            assert opened(tale, folder) == whole
            assert kept.read_bytes() == sound


def test_nothing_need_be_kept(tale: Path) -> None:
    """Where the shelf cannot be written, or the story has an error, it is read as ever."""
    blocked = tale.parent / "blocked"
    blocked.write_text("no folder", "utf-8")
    assert opened(tale, blocked / "shelf") == load(tale)
    tale.write_text("shore:\n  - goto: nowhere\n", "utf-8")
    assert opened(tale, tale.parent / "shelf") == load(tale)
    assert not (tale.parent / "shelf").exists()
    assert opened(tale.parent / "not there", tale.parent / "shelf") == load(tale.parent / "not there")


@pytest.mark.parametrize("text", ["", "[]", "{}", "[1,2,3,4,5,6,7]", '[[],[],"a",{},[],[],[]]', "[" * 5000])
def test_what_is_no_story_is_refused(text: str) -> None:
    """Whatever stands there, it is a refusal and never anything else."""
    with pytest.raises(Unreadable):
        unpacked(text)

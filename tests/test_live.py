"""Live writing: the window follows the files, at the same beat, and a broken file changes nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.game.live import Live
from engine.play.move import ADVANCE, parse_all
from engine.screens.panel import PanelScreen, beside
from engine.screens.title import TitleScreen
from engine.story.load import load
from engine.story.model import Variable
from tests.screens.driver import Player
from tests.tales import story_at

TALE = """
story:
  title: Tale
  variables: {lit: false, oil: {start: 2, min: 0, max: 3}, wind: {start: west, one_of: [west, east]}}
shore:
  - The boat is late.
  - The lamp is {lit ? lit | cold}.
  - choose: Who climbs?
    options:
      - {id: me, text: I will., beats: [{set: {lit: true}}, {goto: stairs}]}
      - {id: him, text: Let him., beats: [{goto: stairs}]}
stairs:
  - Ninety-one steps.
  - The sea answers.
  - end: night
"""


@pytest.fixture
def tale(tmp_path: Path) -> Path:
    path = tmp_path / "tale.yaml"
    path.write_text(TALE, "utf-8")
    return path


@pytest.fixture
def player(tale: Path) -> Iterator[Player]:
    """Someone at the second line, with the story being written."""
    story = story_at(tale)
    someone = Player(story, tale)
    someone.game.live = Live(someone.game, load)
    someone.start()
    someone.want("advance", "advance")
    someone.settle()
    yield someone
    assert someone.game.live
    someone.game.live.stop.set()
    someone.close()


def rewritten(player: Player, tale: Path, old: str, new: str) -> list[str]:
    """What the screen says after the file was changed and noticed."""
    tale.write_text(tale.read_text("utf-8").replace(old, new), "utf-8")
    player.want("changed")
    player.settle()
    return player.play_screen().reading()


def test_a_changed_line_is_there_at_once(player: Player, tale: Path) -> None:
    """One stands at the same beat, with the new words; the story goes on with the new file."""
    assert player.play_screen().reading() == ["The lamp is cold."]
    assert rewritten(player, tale, "The lamp is", "The great lamp is") == ["The great lamp is cold."]
    assert rewritten(player, tale, "The boat", "The ferry") == ["The great lamp is cold."]
    player.want("back")
    assert player.play_screen().reading() == ["The ferry is late."]


def test_a_broken_file_keeps_the_old_story_and_shows_the_problem(player: Player, tale: Path) -> None:
    """The problem stays on screen until it is mended; meanwhile one can play on."""
    assert rewritten(player, tale, "goto: stairs", "goto: stiars") == ["The lamp is cold."]
    notice = player.game.cover.notice
    assert notice
    assert "there is no scene 'stiars'" in notice.lines[0].words
    assert notice.left is None
    player.want("advance")
    assert rewritten(player, tale, "goto: stiars", "goto: stairs")
    assert player.game.cover.notice is None or player.game.cover.notice.left is not None


def test_a_new_title_is_shown_at_once(player: Player, tale: Path) -> None:
    """On the title screen and over the window; and a start that was broken has left no trace once it is mended."""
    rewritten(player, tale, "title: Tale", "title: Saga\n  about: Of the sea.")
    assert player.game.title == "Saga"
    assert player.game.screens[0].words() == ["Saga"]
    assert isinstance(player.game.screens[0], TitleScreen)
    assert player.game.screens[0].about == "Of the sea."
    whole = tale.read_text("utf-8")
    tale.write_text(whole.replace("goto: stairs", "goto: nowhere"), "utf-8")
    player.game.read_story(load)
    assert player.game.exit_code == 1
    tale.write_text(whole, "utf-8")
    player.want("changed")
    assert (player.game.exit_code, player.game.screen.words()) == (0, ["Saga"])


def test_a_picture_is_kept_and_told_and_the_next_one_is_not_of_what_was_told(
    player: Player, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With its folder; two of the same screen are the same."""
    monkeypatch.setenv("FLIGHT_2837_HOME", str(tmp_path))
    player.settle()
    player.want("screenshot", "screenshot")
    assert player.game.cover.notice
    assert player.game.cover.notice.lines[0].words == f"Picture kept in {tmp_path / 'screenshots'}."
    one, other = (tmp_path / "screenshots").iterdir()
    assert one.read_bytes() == other.read_bytes()


def test_a_picture_that_cannot_be_kept_is_told(
    player: Player, tale: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With its folder."""
    monkeypatch.setenv("FLIGHT_2837_HOME", str(tale))
    player.want("screenshot")
    assert player.game.cover.notice
    assert "The picture could not be kept in" in player.game.cover.notice.lines[0].words


def test_the_panel_changes_what_is_remembered_and_jumps(player: Player) -> None:
    """A variable changed backstage is felt at once; a jump begins the scene with it."""
    player.want("panel", "down", "down", "down", "right")
    assert isinstance(player.game.screen, PanelScreen)
    player.want("panel")
    assert player.play_screen().reading() == ["The lamp is lit."]
    player.want("panel", "right", "confirm")
    assert player.play_screen().reading() == ["Ninety-one steps."]
    assert player.play_screen().session.state.values[0] is True


def test_what_was_changed_backstage_stands_among_the_moves(
    player: Player, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The moves to copy name every change where it was made; stepping back takes it back, and then goes on back."""
    copied: list[str] = []
    monkeypatch.setattr(player.game.live, "copy", copied.append)
    player.want("panel", "down", "down", "down", "right", "down", "right", "panel")
    player.settle()
    player.want("advance")
    player.settle()
    player.want("panel", "down", "confirm")
    assert copied == ["advance\n# set lit to true\n# set oil to 3\nadvance"]
    assert parse_all(copied[0]) == [ADVANCE, ADVANCE]
    player.want("back", "back", "panel")
    assert player.play_screen().reading() == ["The lamp is cold."]
    player.want("panel", "back", "down", "confirm")
    assert len(copied) == 1
    assert player.game.screen.words() == ["Backstage", "There is no move to copy yet."]


def test_values_stay_in_their_ranges() -> None:
    """Backstage one can only have what the story could have."""
    assert beside(Variable("lit", False), False, 1) is True
    assert beside(Variable("oil", 2, 0, 3), 3, 1) == 3
    assert beside(Variable("wind", "west", words=("west", "east")), "east", 1) == "west"

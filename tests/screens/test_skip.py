"""Going on by itself: skipping what has been read, and auto-forward."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.play.effect import Offer
from engine.play.move import ADVANCE
from engine.play.read import ReadLines
from engine.settings import Settings
from engine.stage.intents import Intent
from engine.story.model import Say, Story
from tests.screens.driver import Player
from tests.tales import RAIN, story_at

LINES = ["The rain begins.", "Ann: It has begun.", "It goes on."]


@pytest.fixture
def story(tmp_path: Path) -> Story:
    return story_at(tmp_path / "rain.yaml", RAIN)


@pytest.fixture
def player(story: Story) -> Iterator[Player]:
    player = Player(story, settings=Settings(text_speed=0))
    yield player
    player.close()


def reads(player: Player, *numbers: int) -> None:
    """These lines of the story have been read before."""
    assert player.game.story
    lines = [line.id for line in player.game.story.code if isinstance(line, Say)]
    for number in numbers:
        player.game.backstage.read.add(lines[number])


def says(player: Player) -> str:
    return player.play_screen().reading()[0]


def test_skip_stops_at_the_first_line_not_read_before(player: Player) -> None:
    """Nobody loses a line that is new to them."""
    reads(player, 0, 1)
    player.start()
    player.want("toggle_skip")
    player.settle()
    assert says(player) == LINES[2]


def test_an_unread_line_is_not_skipped_and_the_player_is_told(player: Player) -> None:
    """A key that does nothing says why."""
    screen = player.start()
    player.want("toggle_skip")
    assert screen.forward.words == "NOT READ BEFORE"
    player.settle()
    assert says(player) == LINES[0]
    assert not screen.forward.words


def test_skip_stops_at_a_choice_and_what_was_passed_counts_as_read(story: Story) -> None:
    """Skip never answers; with the setting on it passes unread lines, which then are read."""
    player = Player(story, settings=Settings(skips_unread=True))
    screen = player.start()
    player.want("toggle_skip")
    player.settle()
    assert isinstance(screen.session.stop, Offer)
    assert not screen.forward.is_skipping
    assert len(player.game.backstage.read) == 3
    player.close()


def test_ctrl_skips_while_it_is_held(player: Player) -> None:
    """Letting go stops it."""
    reads(player, 0, 1, 2)
    screen = player.start()
    player.want("skip")
    player.wait(0.1)
    player.want("skip_end")
    player.wait(1)
    assert says(player) in LINES[1:]
    assert not screen.forward.is_skipping


def test_the_skip_key_need_not_be_held(story: Story) -> None:
    """If the player says so, it is pressed once to skip, and once more to stop."""
    player = Player(story, settings=Settings(text_speed=0, skip_key="toggle"))
    reads(player, 0, 1, 2)
    screen = player.start()
    player.want("skip", "skip_end")
    assert screen.forward.is_skipping
    player.want("skip", "skip_end")
    assert not screen.forward.is_skipping
    player.close()


def test_the_words_are_hidden_and_any_key_brings_them_back(player: Player) -> None:
    """To look at the picture; the key that brings them back does nothing else."""
    screen = player.start()
    player.want("hide")
    assert screen.reading() == ["The words are hidden. Any key shows them."]
    player.want("advance")
    assert says(player) == LINES[0]
    assert screen.session.position == 0


@pytest.mark.parametrize("way", ["menu", "history"])
def test_skip_survives_the_pause_and_the_history(player: Player, way: str) -> None:
    """One looks something up, comes back, and it goes on to the choice."""
    reads(player, 0, 1, 2)
    screen = player.start()
    player.want("toggle_skip", way)
    player.wait(1)
    assert screen.session.position == 0
    player.want("menu")
    player.settle()
    assert isinstance(screen.session.stop, Offer)


def test_any_other_key_stops_skipping(player: Player) -> None:
    """Whoever sees something worth reading gets hold of it."""
    reads(player, 0, 1, 2)
    screen = player.start()
    player.want("toggle_skip", "back")
    player.wait(1)
    assert not screen.forward.is_skipping
    assert screen.session.position == 0


def test_a_line_is_read_when_left_and_rollback_does_not_unread_it(player: Player) -> None:
    """Read is read."""
    player.start()
    player.make(ADVANCE)
    player.make(ADVANCE)
    player.want("back", "back")
    player.want("toggle_skip")
    player.settle()
    assert says(player) == LINES[2]


def test_auto_forward_goes_on_at_reading_pace_and_waits_at_a_choice(player: Player) -> None:
    """A line stays as long as its length asks for, and nothing is answered."""
    screen = player.start()
    player.want("toggle_auto")
    assert screen.forward.words.startswith("AUTO")
    player.wait(1.5)
    assert says(player) == LINES[0]
    player.wait(1.5)
    assert says(player) == LINES[1]
    player.wait(20)
    assert isinstance(screen.session.stop, Offer)


def test_auto_forward_follows_its_setting(story: Story) -> None:
    """Slower is slower."""
    player = Player(story, settings=Settings(text_speed=0, auto_pace=5))
    screen = player.start()
    player.want("toggle_auto")
    player.wait(4)
    assert screen.session.position == 0
    player.close()


@pytest.mark.parametrize("stop", [Intent("press", 600, 600), Intent("advance"), Intent("toggle_auto")])
def test_any_click_stops_auto_forward_and_does_nothing_else(player: Player, stop: Intent) -> None:
    """It is the brake, not the next page."""
    screen = player.start()
    player.want("toggle_auto", stop)
    player.wait(10)
    assert screen.session.position == 0
    assert not screen.forward.words


def test_read_lines_come_back_as_they_were_kept(tmp_path: Path) -> None:
    """Written beside the game, and whole."""
    path = tmp_path / "deep" / "read.json"
    read = ReadLines(path)
    read.add("hall:1")
    read.add("hall:2")
    read.keep(is_last=True)
    assert "hall:1" in ReadLines(path)
    assert len(ReadLines(path)) == 2
    assert {file.name for file in path.parent.iterdir()} == {".lock", "read.json"}


@pytest.mark.parametrize(
    "damage", ["", "{", "[]", '{"format": 2, "sum": "", "kept": "[\\"a\\"]"}', '{"kept": 3}']
)
def test_a_damaged_file_is_set_aside_and_begun_anew(tmp_path: Path, damage: str) -> None:
    """Nothing is overwritten, and nobody is kept from playing."""
    path = tmp_path / "read.json"
    path.write_text(damage, "utf-8")
    read = ReadLines(path)
    assert len(read) == 0
    read.add("hall:1")
    read.keep(is_last=True)
    assert (tmp_path / "read.damaged-1").read_text("utf-8") == damage
    assert json.loads(json.loads(path.read_text("utf-8"))["kept"]) == ["hall:1"]


def test_a_folder_that_takes_nothing_costs_nothing(tmp_path: Path) -> None:
    """What cannot be kept is still known while one plays."""
    (tmp_path / "file").write_text("", "utf-8")
    read = ReadLines(tmp_path / "file" / "read.json")
    read.add("hall:1")
    read.keep(is_last=True)
    assert "hall:1" in read

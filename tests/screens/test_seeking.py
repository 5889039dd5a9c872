"""Something new leads to just before words that were not read; a scene watched again changes nothing."""

from pathlib import Path

import pytest

from engine.screens.again import AgainScreen
from engine.screens.leaflet import StopScreen
from engine.screens.seeking import ALL_READ, SeekScreen
from tests.screens.driver import Player
from tests.screens.saving import told
from tests.screens.test_map import choose, map_of
from tests.tales import HARBOUR, story_at


@pytest.fixture
def player(tmp_path: Path) -> Player:
    """A player of a story of three scenes."""
    story = story_at(tmp_path / "harbour.yaml", HARBOUR)
    return Player(story, saves=tmp_path / "saves")


def to_an_ending(player: Player) -> None:
    """Read one way through to its ending."""
    player.start()
    choose(player, "Light it.")
    choose(player, "In.")
    player.settle()


def test_from_an_ending_it_leads_back_to_the_option_not_taken(player: Player) -> None:
    """And stands at the line that follows on it, with the way there to roll back along."""
    to_an_ending(player)
    player.enter("Something new")
    player.settle()
    play = player.play_screen()
    assert play.reading() == ["Spray."]
    assert play.session.words_of(play.session.position) == "Leave it."
    player.close()


def test_where_all_is_read_it_says_so(player: Player) -> None:
    """And the way back is one key."""
    to_an_ending(player)
    player.enter("Something new")
    player.settle()
    play = player.play_screen()
    while not play.session.is_over:
        if play.choices:
            player.want("down", "confirm")
            player.wait(0.4)
        player.want("advance")
    player.settle()
    player.enter("Something new")
    player.settle()
    screen = player.game.screen
    assert isinstance(screen, SeekScreen)
    assert screen.words()[1] == ALL_READ
    player.want("confirm")
    assert player.game.screen.caption in ("HOME", "LOST AT SEA")
    player.close()


def test_a_scene_watched_again_leaves_the_evening_as_it_is(player: Player) -> None:
    """It closes where the scene is over, and the evening stands where it stood."""
    play = player.start()
    choose(player, "Light it.")
    turns = list(play.session.turns)
    screen = map_of(player)
    player.want("left", "confirm", "down", "down", "confirm")
    player.settle()
    again = player.game.screen
    assert isinstance(again, AgainScreen)
    assert again.reading() == ["Watching again", "The lamp is out."]
    assert [word for word, _ in again.quick.words] == ["Back", "Skip", "Auto", "To the map"]
    for key in ("quick_save", "quick_load", "history"):
        player.want(key)
        assert player.game.screen is again
        assert told(player).startswith("This scene is only watched again")
        player.game.cover.notice = None
    player.want("advance", "advance")
    player.wait(0.4)
    player.want("down", "down", "confirm")
    player.settle()
    assert isinstance(player.game.screen, StopScreen)
    player.want("menu")
    assert player.game.screens[-1] is screen
    assert play.session.turns == turns
    assert player.game.evening
    assert player.game.evening.saving.play is play
    player.close()

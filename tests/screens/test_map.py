"""The map shows where one has been and nothing else, and leads back there."""

from pathlib import Path

import pytest

from engine.play.journal import Journal
from engine.play.move import Advance, Choose
from engine.play.read import ReadLines
from engine.screens.leaflet import PANE, StopScreen
from engine.screens.map import ARROWS, MapScreen, neighbour
from engine.screens.mapview import WINDOW
from engine.screens.survey import survey
from engine.stage.intents import Intent
from engine.story.load import load
from engine.story.model import Story
from tests.screens.driver import Player
from tests.tales import HARBOUR, story_at


@pytest.fixture
def player(tmp_path: Path) -> Player:
    """A player of a story of three scenes."""
    story = story_at(tmp_path / "harbour.yaml", HARBOUR)
    return Player(story, saves=tmp_path / "saves")


def choose(player: Player, option: str) -> None:
    """Read the first line, and take an option."""
    player.make(Advance())
    player.make(Choose(option))


def map_of(player: Player) -> MapScreen:
    """The map, from the pause menu, by keys alone."""
    player.want("menu")
    player.enter("Map")
    player.settle()
    screen = player.game.screen
    assert isinstance(screen, MapScreen)
    return screen


def test_nothing_is_told_of_what_was_not_visited(player: Player) -> None:
    """No title of a scene or an ending; what was visited is named, with what was decided there."""
    player.start()
    choose(player, "Light it.")
    screen = map_of(player)
    told = "\n".join([*screen.reading(), screen.focused])
    assert "The old quay" in told
    assert "The blue boat. Bob. 25 minutes to departure" in told
    assert not any(title in told for title in ("The long mole", "HOME", "LOST AT SEA"))
    player.close()


def test_one_goes_back_with_the_state_one_had_and_can_go_forward_again(player: Player) -> None:
    """By keys: to the stop, into its leaflet, back."""
    play = player.start()
    choose(player, "Light it.")
    state = play.session.state
    screen = map_of(player)
    player.want("left")
    assert screen.focused == "The old quay. Ann. 30 minutes to departure. Read through. " + (
        "Well? Light it. (5 minutes · remembered in The blue boat)"
    )
    player.want("confirm", "confirm", "confirm")
    player.settle()
    assert player.game.screen is play
    assert play.reading() == ["The lamp is out."]
    assert play.session.roll_forward()
    assert play.session.roll_forward()
    assert play.session.state == state
    player.close()


def test_from_the_title_one_goes_back_to_an_earlier_evening(player: Player) -> None:
    """To the latest that came by there, and rollback leads to its beginning."""
    player.start()
    choose(player, "Leave it.")
    player.want("menu")
    player.enter("Title")
    player.enter("Yes, leave")
    player.settle()
    player.enter("Map")
    screen = player.game.screen
    assert isinstance(screen, MapScreen)
    screen.look_at("mole")
    player.want("confirm")
    assert player.game.screen.at() is None, "one Enter too many goes nowhere"
    player.want("menu")
    player.want("confirm", "confirm", "confirm")
    player.settle()
    play = player.play_screen()
    assert play.reading() == ["Spray."]
    assert play.session.roll_back()
    player.close()


def test_the_click_that_opened_the_map_opens_no_stop(player: Player) -> None:
    """The button is let go over the map, wherever it was pressed."""
    player.start()
    screen = map_of(player)
    spot = PANE.center
    player.want(Intent("release", *spot))
    assert player.game.screen is screen
    player.want(Intent("press", *spot), Intent("release", *spot))
    assert isinstance(player.game.screen, StopScreen)
    other = next(stop for stop in screen.order if stop != screen.focus)
    spot = screen.view.at(other)
    player.want(Intent("press", *spot), Intent("release", *spot))
    assert (player.game.screen, screen.focus) == (screen, other), (
        "one click folds it up and goes to another stop"
    )
    player.close()


def test_the_map_at_rest_draws_nothing_and_moves_by_wheel_and_drag(player: Player) -> None:
    """An idle map costs no frames."""
    player.start()
    screen = map_of(player)
    drawn = player.game.frames_drawn
    player.wait(1.0)
    assert player.game.frames_drawn == drawn
    spot = WINDOW.x + 600, WINDOW.bottom - 20
    x = screen.view.x
    player.want(Intent("press", *spot), Intent("point", spot[0] + 30, spot[1]), Intent("release", *spot))
    assert screen.view.x != x or screen.view.survey.transit.width < WINDOW.w
    player.want("menu", "menu")
    assert player.game.screen is player.game.screens[1]
    player.close()


def test_every_stop_of_the_shipped_story_can_be_come_to_by_arrows() -> None:
    """From the first one, whether none of its lines were taken, or all."""
    story, journal = shipped(), Journal()
    for _ in range(2):
        known = survey(story, journal, ReadLines(), None)
        found, waiting = {"elevator"}, ["elevator"]
        while waiting:
            stop = waiting.pop()
            new = {neighbour(known, stop, way) for way in ARROWS.values()} - found
            found |= new
            waiting += new
        assert found == set(known.transit.stops)
        journal.ridden = set(known.light)


def shipped() -> Story:
    story, _ = load(Path(__file__).parent.parent.parent / "story")
    assert story
    return story

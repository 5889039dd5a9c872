"""A choice on the screen: what answers it, and what does not."""

from pathlib import Path

import pytest

from engine.play.effect import Offer
from engine.play.move import ADVANCE
from engine.screens.ending import EndingScreen
from engine.stage import theme
from engine.stage.intents import Intent
from engine.story.model import Story
from tests.screens.driver import Player
from tests.screens.hall import SCENES, hall, to_the_choice


@pytest.fixture
def story(tmp_path: Path) -> Story:
    return hall(tmp_path)


def test_space_never_picks_and_nothing_is_focused_at_first(player: Player) -> None:
    """Someone who clicks through lines does not click through a choice."""
    to_the_choice(player)
    screen = player.play_screen()
    assert screen.choices
    assert screen.choices.focus is None
    player.want("confirm", "advance", "down", "advance")
    assert screen.choices.focus == 0
    player.want("confirm")
    assert screen.reading() == ["Bob: Good."]


def test_a_choice_is_locked_for_a_moment(player: Player) -> None:
    """A key that was meant for the line before picks nothing."""
    player.start()
    player.make(ADVANCE)
    player.make(ADVANCE)
    screen = player.play_screen()
    player.want(Intent("pick", number=2))
    assert screen.choices
    player.wait(0.3)
    player.want(Intent("pick", number=2))
    assert isinstance(player.game.screen, EndingScreen) or player.play_screen().session.is_over


def test_who_clicks_through_lines_does_not_click_through_a_choice(player: Player) -> None:
    """However long the clicks go on, none answers that comes hastily upon the one before, or where nothing is lit."""
    to_the_choice(player)
    player.want("back")
    player.settle()
    screen = player.play_screen()
    spot = theme.WIDTH / 2, theme.HEIGHT / 2
    player.want(Intent("press", *spot))
    assert screen.choices
    spot = screen.choices.rects[1].center
    for _ in range(20):
        player.frame(0.1)
        player.game.intend(Intent("press", *spot))
        player.frame(0.1)  # a slow frame: most of its time had passed before the click
    assert isinstance(screen.session.stop, Offer)
    player.wait(0.3)
    player.want(Intent("press", *spot))
    assert isinstance(screen.session.stop, Offer), "what was not lit is lit"
    player.want(Intent("press", *spot))
    assert not isinstance(screen.session.stop, Offer)


def test_a_number_answers_between_hasty_keys(player: Player) -> None:
    """A number goes through no lines: it need not wait for the hand that does."""
    to_the_choice(player)
    player.want("back")
    player.settle()
    screen = player.play_screen()
    player.want("advance")
    for _ in range(4):
        player.frame(0.1)
        player.game.intend(Intent("confirm"))
        player.game.intend(Intent("pick", number=2))
    assert not isinstance(screen.session.stop, Offer)


def test_an_option_is_picked_by_the_mouse(player: Player) -> None:
    """Pointing lights an option, pressing takes it."""
    to_the_choice(player)
    choices = player.play_screen().choices
    assert choices
    spot = choices.rects[1].center
    player.want(Intent("point", *spot))
    assert choices.focus == 1
    player.want(Intent("press", *spot))
    player.frame()
    assert player.game.screen.reading()[0] == "AWAY"


@pytest.mark.parametrize("prompt", ["What now?", ""])
def test_a_choice_leaves_faces_free(tmp_path: Path, prompt: str) -> None:
    """The options stand in the box, over its row of words, whether or not something is asked."""
    player = Player(hall(tmp_path, SCENES.replace("What now?", prompt)))
    to_the_choice(player)
    player.settle()
    screen = player.play_screen()
    assert screen.choices
    pane = screen.box.rect(player.game.canvas)
    assert all(pane.contains(rect) for rect in screen.choices.rects)
    assert screen.choices.rects[-1].bottom <= screen.quick.places[0].y
    assert pane.y > theme.HEIGHT * 0.7
    assert screen.names() == ["1. Stay.", "2. Go."]
    player.close()

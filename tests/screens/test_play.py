"""What a player can do on the screens."""

from pathlib import Path

import pytest

from engine.play.effect import Offer
from engine.play.move import ADVANCE, Choose
from engine.play.session import Session
from engine.screens import views
from engine.screens.chapter import ChapterScreen
from engine.screens.pause import PauseScreen
from engine.screens.play import PlayScreen
from engine.screens.title import TitleScreen
from engine.settings import Settings
from engine.stage import theme
from engine.stage.intents import Intent
from engine.story.load import load
from engine.story.model import Say, Story
from tests.screens.driver import Player, transcript_through_screens
from tests.screens.hall import hall, to_the_choice
from tests.tales import story_at


@pytest.fixture
def story(tmp_path: Path) -> Story:
    return hall(tmp_path)


def test_the_screens_say_what_the_story_says(story: Story) -> None:
    """Every line, question, option and ending passes over the screens, in order."""
    assert transcript_through_screens(story, [ADVANCE, Choose("stay"), ADVANCE]) == [
        "The clock strikes, and strikes again.",
        "ann: Is it late?",
        "? What now?",
        "1. Stay.",
        "2. Go.",
        "> Stay.",
        "bob: Good.",
        "== REST",
        "They stay.",
    ]


def test_the_first_click_completes_the_line_and_the_second_goes_on(player: Player) -> None:
    """Nobody loses a line by clicking early."""
    screen = player.start()
    player.settle()
    player.want("advance")
    player.wait(0.1)
    assert not screen.box.is_complete
    player.want("advance")
    assert screen.box.is_complete
    assert screen.reading() == ["Ann: Is it late?"]
    player.want("advance")
    assert isinstance(screen.session.stop, Offer)


def test_the_click_that_led_to_a_chapter_does_not_end_its_card(player: Player) -> None:
    """The button is let go when the card is there already."""
    title = player.game.screen
    assert isinstance(title, TitleScreen)
    spot = title.menu._rect([entry.label for entry in title.menu.entries].index("Start")).center
    player.want(Intent("press", *spot))
    player.frame()
    player.want(Intent("release", *spot))
    assert isinstance(player.game.screen, ChapterScreen)
    player.want(Intent("press", *spot))
    assert isinstance(player.game.screen, PlayScreen)


def test_tab_goes_on_in_every_menu(player: Player) -> None:
    """As on any desktop, and with Shift back; Enter before that only chooses the first."""
    title = player.game.screen
    player.want("confirm", "toggle_skip")
    assert (player.game.screen, title.at()) == (title, 1)
    player.start()
    player.want("menu", "toggle_skip", "toggle_skip", "toggle_skip", "previous")
    assert player.game.screen.at() == 1


def test_rolling_back_and_forward_finds_the_same_lines(player: Player) -> None:
    """Back is back, and forward again is where one was."""
    to_the_choice(player)
    screen = player.play_screen()
    at_choice = screen.reading()
    player.want("back")
    assert screen.reading() == ["Ann: Is it late?"]
    assert screen.box.is_complete
    player.want("forward")
    assert screen.reading() == at_choice


def test_skipping_stops_at_a_choice(story: Story) -> None:
    """Skip never answers."""
    player = Player(story, settings=Settings(skips_unread=True))
    player.start()
    player.want("toggle_skip")
    player.settle()
    assert isinstance(player.play_screen().session.stop, Offer)
    player.close()


def test_the_pause_menu_leaves_everything_where_it_was(player: Player) -> None:
    """Even a line half shown."""
    screen = player.start()
    player.want("advance", "advance")
    player.wait(0.1)
    before = (screen.session.state, screen.box.is_complete)
    player.want("menu")
    assert isinstance(player.game.screen, PauseScreen)
    player.want("menu")
    assert player.game.screens[-1] is screen
    assert (screen.session.state, screen.box.is_complete) == before


def test_an_ending_leads_back_to_the_title(player: Player) -> None:
    """And from there one can start again."""
    to_the_choice(player)
    player.want(Intent("pick", number=2))
    player.settle()
    assert player.game.screen.words()[:2] == ["AWAY", "She goes."]
    player.enter("Title")
    assert isinstance(player.game.screen, TitleScreen)
    assert player.start().reading() == ["The clock strikes, and strikes again."]


def test_an_ending_can_be_rolled_back(player: Player) -> None:
    """The last choice is not the last word."""
    to_the_choice(player)
    player.want(Intent("pick", number=2))
    player.settle()
    player.want("back")
    assert player.game.screen.reading()[:2] == ["Ann decides.", "What now?"]


def test_nothing_moves_nothing_is_drawn(player: Player) -> None:
    """A line fully shown costs no frame."""
    player.start()
    player.settle()
    drawn = player.game.frames_drawn
    player.wait(2)
    assert player.game.frames_drawn == drawn


def test_a_story_that_cannot_be_read_shows_why(tmp_path: Path) -> None:
    """In the window, as a list; never a traceback."""
    from engine.game import Game
    from engine.stage.window import Window

    window = Window("nothing", (640, 360))
    game = Game(window, tmp_path, "nothing", Settings())
    game.read_story(lambda path: load(path))
    game.frame((), 0.0)
    assert game.screen.reading()
    game.intend(Intent("menu"))
    assert not game.is_running
    assert game.exit_code == 1
    window.close()


def test_a_close_shot_is_seen_nearer(tmp_path: Path) -> None:
    """Until the wide one, which is as it was."""
    deck = "deck:\n  - One.\n  - shot: close\n  - Two.\n  - shot: wide\n  - Three.\n  - end: home\n"
    session = Session(story_at(tmp_path / "deck.yaml", deck))
    zooms = []
    while isinstance(session.stop, Say):
        zooms.append(views.view(session.story, session.state.tableau).frame.zoom)
        session.advance()
    assert zooms == [1, theme.CLOSE_ZOOM, 1]

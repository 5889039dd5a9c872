"""An ending says what led there; the board of endings shows those one came to, and hints at the others in time."""

from pathlib import Path

from engine.play.journal import Journal
from engine.play.move import Choose
from engine.play.record import Reached
from engine.screens.departures import UNKNOWN, DeparturesScreen
from engine.screens.ending import EndingScreen
from engine.screens.history import HistoryScreen
from engine.screens.pause import PauseScreen
from engine.screens.screen import Veil
from engine.story.model import Story
from tests.screens.driver import Player
from tests.screens.saving import settle, told
from tests.tales import story_at

FORK = """
story:
  title: Fork
  variables: {left: false}
  endings:
    ivy: {title: IVY, text: "Leaves{left ? , and a wall}.", hint: Something climbs.}
    rose: {title: ROSE, hint: Mind your fingers.}
gate:
  as: ann
  beats:
    - choose: Which way?
      options:
        - Left.:
            - set: {left: true}
        - Right.
    - if: left
      then:
        - end: ivy
    - end: rose
"""


def story(folder: Path) -> Story:
    return story_at(folder / "fork.yaml", FORK)


def test_an_ending_says_what_led_there_and_leads_to_the_board(tmp_path: Path) -> None:
    """Its title, its words as they vary, the choices on which it hung; by keys alone to the board and back, and to
    the map and back.
    """
    player = Player(story(tmp_path))
    player.start()
    player.make(Choose("Left."))
    player.settle()
    screen = player.game.screen
    assert isinstance(screen, EndingScreen)
    assert screen.words() == ["IVY", "Leaves, and a wall.", "What led here", "Ann, Gate: Which way? Left."]
    player.enter("Endings")
    player.settle()
    board = player.game.screen
    assert isinstance(board, DeparturesScreen)
    assert board.names()[0].startswith("IVY: first on ")
    player.want("down", "confirm")
    assert player.game.screen.focused == "IVY. Ann. Which way? Left."
    player.want("menu", "menu")
    player.enter("Map")
    player.settle()
    player.want("confirm", "confirm", "confirm")
    player.settle()
    assert isinstance(player.game.screen, EndingScreen), "going back to an ending shows it again"
    player.enter("Title")
    player.settle()
    assert "Endings" in player.game.screen.names()
    player.close()


def test_an_ending_has_the_menu_the_history_and_quick_saves_of_any_line(tmp_path: Path) -> None:
    """By key as by the word in its row; and each leads back to it."""
    player = Player(story(tmp_path), saves=tmp_path / "saves")
    player.start()
    player.make(Choose("Left."))
    player.settle()
    ending = player.game.screen
    for key, screen in (("menu", PauseScreen), ("history", HistoryScreen)):
        player.want(key)
        assert isinstance(player.game.screen, screen)
        player.want("menu")
        assert player.game.screen is ending
    player.want("quick_save")
    settle(player)
    assert told(player) == "Quick save made."
    player.enter("Endings")
    player.want("down", "down", "confirm")
    assert told(player) == UNKNOWN, "and one not come to is answered for"
    player.want("menu")
    player.enter("Menu")
    player.enter("Title")
    player.enter("Yes, leave")
    player.settle()
    player.enter("Load")
    player.want("confirm")
    player.settle()
    assert isinstance(player.game.screen, EndingScreen), "an ending that was saved is come to again"
    settle(player)
    player.close()


def test_hints_come_after_the_third_playthrough_and_names_only_once_reached(tmp_path: Path) -> None:
    """What was not reached is blank, whatever it is called."""
    player = Player(story(tmp_path))
    journal = Journal()
    for when, times, names in (
        (50_000.0, 2, ["IVY: first on 1 Jan 1970, reached twice", "Not reached yet."]),
        (
            50_000.0,
            3,
            ["IVY: first on 1 Jan 1970, reached three times", "Not reached yet. Mind your fingers."],
        ),
        (1e30, 1, ["IVY: first on some day, reached once", "Not reached yet."]),
    ):
        journal.endings = {"ivy": Reached(when, times)}
        player.game.backstage.journal = journal
        board = DeparturesScreen(player.game.backstage, story(tmp_path), None, Veil(player.game.screen.draw))
        assert board.names() == names
    player.close()

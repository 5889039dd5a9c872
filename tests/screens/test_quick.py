"""The row of words at the foot of the box: what a hand on the mouse alone needs."""

from pathlib import Path

from engine.screens.history import HistoryScreen
from engine.screens.pause import PauseScreen
from engine.screens.play import PlayScreen
from engine.screens.quick import WORDS
from engine.settings import Settings
from engine.stage.intents import Intent
from tests.screens.driver import Player
from tests.tales import RAIN, story_at


def test_a_mouse_alone_goes_back_skips_saves_and_opens_the_menu(tmp_path: Path) -> None:
    """A press on a word does what its key does, and is no press on the line."""
    player = Player(
        story_at(tmp_path / "rain.yaml", RAIN), settings=Settings(text_speed=0), saves=tmp_path / "saves"
    )
    screen = player.start()
    player.want("advance")
    press(player, "Back")
    assert screen.session.position == 0
    press(player, "Auto")
    assert marks(screen) == ["auto"], "and stays so when the button is let go"
    press(player, "Skip")
    assert marks(screen) == ["skip"]
    press(player, "Skip")
    assert not marks(screen)
    press(player, "Quick save")
    assert player.game.evening
    player.game.evening.saving.archive.settle()
    assert list((tmp_path / "saves").glob("*quick*"))
    press(player, "History")
    assert isinstance(player.game.screen, HistoryScreen)
    player.want("menu")
    press(player, "Menu")
    assert isinstance(player.game.screen, PauseScreen)
    player.close()


def marks(screen: PlayScreen) -> list[str]:
    """By what lines go on by themselves now."""
    return list(filter(None, [screen.forward.mode]))


def press(player: Player, word: str) -> None:
    """Point at a word, press, and let go."""
    player.want("point")
    screen = player.play_screen()
    spot = screen.quick.places[[label for label, _ in WORDS].index(word)].center
    player.want(Intent("point", *spot), Intent("press", *spot), Intent("release", *spot))

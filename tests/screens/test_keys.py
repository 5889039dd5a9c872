"""The screen of keys and buttons: have them otherwise, by hand."""

from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from engine.screens.ask import AskScreen
from engine.screens.keys import KeysScreen
from engine.screens.screen import Veil
from engine.settings import load_settings
from engine.stage import keymap
from engine.stage.bindings import Bindings, Kind
from engine.stage.intents import Intent
from tests.screens.driver import Player
from tests.tales import RAIN, story_at


@pytest.fixture
def player(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Player]:
    monkeypatch.setattr("engine.settings.keep.settings_file", lambda: tmp_path / "settings.json")
    story = story_at(tmp_path / "rain.yaml", RAIN)
    player = Player(story)
    yield player
    player.close()
    keymap.use(Bindings())


def opened(player: Player, kind: Kind, column: int = 0) -> KeysScreen:
    """The screen, at a cell."""
    screen = KeysScreen(player.game.backstage, Veil(player.game.screen.draw))
    player.game.screens.append(screen)
    player.want(*["down"] * screen.kinds.index(kind), *["right"] * column)
    return screen


def press(player: Player, key: int) -> None:
    player.game.frame([pygame.Event(pygame.KEYDOWN, key=key, mod=0)], 0.0)
    player.game.frame([pygame.Event(pygame.KEYUP, key=key, mod=0)], 0.0)


def push(player: Player, button: int) -> None:
    player.game.frame([pygame.Event(pygame.CONTROLLERBUTTONDOWN, button=button, instance_id=1)], 0.0)


def test_enter_and_a_key_and_it_is_heard_and_kept(player: Player, tmp_path: Path) -> None:
    """From the next key on, and after the next start."""
    player.game.preferences.keep_in(tmp_path / "read.json")
    screen = opened(player, "history")
    press(player, pygame.K_RETURN)
    assert screen.is_listening
    press(player, pygame.K_y)
    assert screen.focused == "history, key: Y"
    player.want("menu")
    assert dict(load_settings(tmp_path / "settings.json").keys) == {"history": ("Y",)}
    player.start()
    press(player, pygame.K_y)
    assert player.game.screen.caption == "History"


def test_a_key_in_use_is_named_and_swapped_only_if_one_says_so(player: Player) -> None:
    """The safe answer has the focus."""
    screen = opened(player, "history")
    press(player, pygame.K_RETURN)
    press(player, pygame.K_h)
    ask = player.game.screen
    assert isinstance(ask, AskScreen)
    assert ask.warning == "H is in use now for: hide the words. It would have L instead."
    player.want("confirm")
    assert screen.tables == Bindings()
    press(player, pygame.K_RETURN)
    press(player, pygame.K_h)
    player.want("down", "confirm")
    assert screen.focused == "history, key: H"
    assert "hide the words, key: L" in screen.names()


def test_escape_and_the_b_button_leave_it_as_it_was(player: Player) -> None:
    """By either device, whatever the cell is for."""
    screen = opened(player, "history", 2)
    for leave, code in ((press, pygame.K_ESCAPE), (push, pygame.CONTROLLER_BUTTON_B)):
        push(player, pygame.CONTROLLER_BUTTON_A)
        assert screen.is_listening
        leave(player, code)
        assert not screen.is_listening
    assert screen.tables == Bindings()


def test_a_button_is_taken_by_gamepad_alone(player: Player) -> None:
    """A, then the button."""
    screen = opened(player, "screenshot", 2)
    push(player, pygame.CONTROLLER_BUTTON_A)
    push(player, pygame.CONTROLLER_BUTTON_RIGHTSTICK)
    assert screen.focused == "screenshot, button: R3"


@pytest.mark.parametrize(("kind", "column"), [("menu", 0), ("up", 0), ("menu", 2)])
def test_the_last_way_out_is_not_cleared(player: Player, kind: Kind, column: int) -> None:
    """And the screen says why."""
    screen = opened(player, kind, column)
    player.want("delete")
    assert screen.tables == Bindings()
    assert "stays" in screen.told


def test_a_digit_is_refused_and_it_goes_on_listening(player: Player) -> None:
    """With the reason; another key is taken."""
    screen = opened(player, "screenshot")
    press(player, pygame.K_RETURN)
    press(player, pygame.K_5)
    assert screen.is_listening
    assert "digits" in screen.told
    press(player, pygame.K_p)
    assert screen.focused == "screenshot, key: P"


def test_a_key_is_cleared_and_all_is_reset(player: Player) -> None:
    """Delete takes it away, the row at the end brings all back."""
    screen = opened(player, "hide")
    player.want("delete")
    assert screen.focused == "hide the words, key: none"
    player.want(*["down"] * (len(screen.kinds) - screen.focus.row), "confirm")
    assert screen.tables == Bindings()


def test_it_works_by_mouse(player: Player) -> None:
    """Click a cell, press a key."""
    screen = opened(player, "confirm")
    row = screen.kinds.index("history")
    x, y = screen._rect(screen.focus._replace(row=row)).center
    player.want(Intent("press", x, y))
    press(player, pygame.K_y)
    assert screen.focused == "history, key: Y"

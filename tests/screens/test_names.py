"""A name of one's own for a save: typed, put together by an input method, or picked letter by letter."""

from pathlib import Path

import pygame
import pytest

from engine.play.move import ADVANCE
from engine.screens.saves import SavesScreen
from engine.screens.write import WriteScreen
from engine.stage.intents import Intent
from tests.screens.driver import FRAME, Player
from tests.screens.saving import archive, page, save_here, settle, told


def key(code: int, mod: int = 0) -> pygame.Event:
    return pygame.Event(pygame.KEYDOWN, key=code, mod=mod, unicode="", scancode=0)


def text(words: str) -> pygame.Event:
    return pygame.Event(pygame.TEXTINPUT, text=words)


def composing(words: str) -> pygame.Event:
    return pygame.Event(pygame.TEXTEDITING, text=words, start=0, length=len(words))


def hear(player: Player, *events: pygame.Event) -> None:
    for event in events:
        player.game.frame([event], FRAME)


def named(player: Player) -> WriteScreen:
    """The screen where the pass that was just saved gets its name."""
    player.start()
    save_here(player)
    player.want("up", "right", "confirm")
    screen = player.game.screen
    assert isinstance(screen, WriteScreen)
    return screen


def test_a_name_is_typed_and_printed_on_the_pass(player: Player, folder: Path) -> None:
    """Letters that mean something elsewhere are letters here; Enter keeps the name."""
    named(player)
    hear(player, *(key(code) for code in (pygame.K_s, pygame.K_f, pygame.K_1)), text("Left"), text(" at 1"))
    hear(player, key(pygame.K_BACKSPACE), text("9"), key(pygame.K_RETURN))
    assert isinstance(player.game.screen, SavesScreen)
    assert player.game.screen.reading()[1].startswith("1 – 1. Left at 9. Ann. ")
    assert told(player) == "Named."
    assert not player.game.window.is_fullscreen


def test_an_input_method_puts_words_together(player: Player) -> None:
    """What is being composed is shown and not yet written; Enter belongs to the input method until it is done."""
    screen = named(player)
    hear(player, composing("ゆび"), key(pygame.K_RETURN), key(pygame.K_BACKSPACE))
    assert player.game.screen is screen
    assert screen.reading()[1] == "ゆび"
    hear(player, text("指輪"))
    assert (screen.text, screen.composed) == ("指輪", "")
    hear(player, key(pygame.K_RETURN))
    assert "指輪" in player.game.screen.reading()[1]


def test_a_name_is_picked_with_a_gamepad(player: Player) -> None:
    """Arrows and one button reach every letter; the first is a capital."""
    screen = named(player)
    seen = set()
    player.want("confirm")
    for _ in range(4):
        for _ in range(13):
            seen.add(screen.at())
            player.want("right")
        player.want("down")
    assert seen == set(range(len(screen.names())))
    for word in ("B", "o", "Done"):
        wanted = screen.names().index(word)
        for _ in range(100):
            here = screen.at() or 0
            if here == wanted:
                break
            is_in_row = min(here, 39) // 13 == min(wanted, 39) // 13
            player.want("right" if is_in_row else "down")
        player.want("confirm")
    assert ". Bo. " in player.game.screen.reading()[1]


@pytest.mark.parametrize(
    "words", ["W" * 300, "שלום" * 30, "👩‍👩‍👧" * 40, "a\u202eb\u0007\nc", "e" + "\u0301" * 200]
)
def test_no_name_breaks_the_screen(player: Player, words: str) -> None:
    """It is cut, shortened and drawn, however long or strange, and reads back."""
    screen = named(player)
    hear(player, text(words), key(pygame.K_RETURN))
    player.settle()
    held = archive(player).shelf.held("1-1")
    assert held
    assert held.save
    assert len(held.save.card.name) <= screen.most
    assert "\n" not in held.save.card.name
    assert "\u202e" not in held.save.card.name


def test_going_back_from_writing_changes_nothing(player: Player) -> None:
    """Esc, and B on the gamepad."""
    named(player)
    hear(player, text("Nobody"), key(pygame.K_ESCAPE))
    assert "Nobody" not in player.game.screen.reading()[1]


def test_what_another_copy_saved_meanwhile_is_not_renamed(player: Player) -> None:
    """The player is told; the other's save stays as it is."""
    named(player)
    other = archive(player).shelf
    held = other.held("1-1")
    assert held
    assert held.save
    other.write("1-1", held.save._replace(card=held.save.card._replace(line="Theirs.")))
    hear(player, text("Mine"), key(pygame.K_RETURN))
    assert "Another copy of the game" in told(player)
    assert "Theirs." in player.game.screen.reading()[1]


def test_every_action_and_page_is_reached_by_arrows(player: Player) -> None:
    """Up to what can be done with the pass, down to the pages, round again; each has a name."""
    player.start()
    player.make(ADVANCE)
    save_here(player)
    player.want("menu")
    screen = page(player, "Load")
    seen = {screen.focused}
    for way, times in (("up", 1), ("right", len(screen.actions)), ("up", 1), ("right", len(screen.pages))):
        for _ in range(times):
            player.want(way)
            seen.add(screen.focused)
    assert seen >= {*screen.actions, *(one.spoken for one in screen.pages)}
    player.want("down", "right", "right", "confirm")
    assert screen.row == "actions"


def test_a_quick_save_that_is_named_stays(player: Player) -> None:
    """It is kept on a page, so that ten more do not take it away."""
    player.start()
    player.want("quick_save")
    settle(player)
    page(player, "Load")
    player.want("up", "right", "confirm")
    hear(player, text("Keep"), key(pygame.K_RETURN))
    assert "Kept on page 1, place 1" in told(player)
    player.want(Intent("pick", number=1))
    assert "Keep" in player.game.screen.reading()[1]

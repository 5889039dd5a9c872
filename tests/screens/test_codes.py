"""The code of a playthrough, in the window: copied, pasted, written and played."""

import pytest

from engine.play.code import PREFIX, code_of
from engine.play.move import ADVANCE
from engine.screens.ask import AskScreen
from engine.screens.codes import CodesScreen
from engine.screens.write import WriteScreen
from engine.stage import clipboard
from engine.stage.intents import Intent
from tests.screens.driver import Player
from tests.screens.saving import answer, archive, on_line, told


@pytest.fixture
def board(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A clipboard."""
    words: list[str] = [""]

    def put(text: str) -> bool:
        words[0] = text
        return True

    monkeypatch.setattr(clipboard, "put", put)
    monkeypatch.setattr(clipboard, "take", lambda: words[0] or None)
    return words


def codes(player: Player) -> CodesScreen:
    player.want("menu")
    player.enter("Code")
    screen = player.game.screen
    assert isinstance(screen, CodesScreen)
    return screen


def test_a_code_is_copied_and_pasted_back(player: Player, board: list[str]) -> None:
    """It says what it holds; pasted, it asks, and leads to the same line. Where one was is kept."""
    screen = player.start()
    player.make(ADVANCE)
    words = " ".join(codes(player).reading())
    assert "no choices and leads here. Ann. One. The hall. Is it late?" in words
    player.enter("Copy code")
    assert board[0] == code_of(screen.session)
    assert board[0] in words
    player.want("menu", "menu")
    player.make(ADVANCE)
    codes(player)
    player.enter("Paste code")
    assert "Is it late?" in " ".join(player.game.screen.reading())
    answer(player, "Yes, play it")
    assert on_line(player, "Is it late?")
    kept = archive(player).rolling("auto")[0].save
    assert kept
    assert kept.card.line == "What now?"


def test_what_is_no_code_is_refused_in_a_sentence(player: Player, board: list[str]) -> None:
    """Nothing on the clipboard, something else, a typing error: one stays where one is."""
    player.start()
    screen = codes(player)
    for words, sentence in (
        ("", "nothing on the clipboard"),
        ("shopping list", "a code begins with PASS-"),
        (PREFIX + "1QH7K", "cut short"),
    ):
        board[0] = words
        player.enter("Paste code")
        assert sentence in told(player)
        assert player.game.screen is screen


def test_a_code_is_written_by_hand(player: Player, board: list[str]) -> None:
    """Without its beginning too; after the question one plays on from there."""
    screen = player.start()
    player.make(ADVANCE)
    code = code_of(screen.session)
    player.make(ADVANCE)
    codes(player)
    player.enter("Write code")
    assert isinstance(player.game.screen, WriteScreen)
    player.want(Intent("write", text=code.removeprefix(PREFIX).lower()), "enter")
    assert isinstance(player.game.screen, AskScreen)
    answer(player, "Yes, play it")
    assert on_line(player, "Is it late?")


def test_a_code_is_pasted_before_anything_was_played(player: Player, board: list[str]) -> None:
    """From the title, under Load."""
    screen = player.start()
    player.make(ADVANCE)
    board[0] = f"Look: {code_of(screen.session)}!"
    player.want("menu")
    player.enter("Title")
    answer(player, "Yes, leave")
    player.enter("Load")
    player.want("up", "right", "right", "right", "confirm")
    player.enter("Paste code")
    answer(player, "Yes, play it")
    assert on_line(player, "Is it late?")

"""Saves that are damaged, and folders that take none: a sentence, and nothing lost."""

import os
from pathlib import Path

import pytest

from engine.play.move import ADVANCE
from engine.saves.slots import numbered
from engine.screens.play import PlayScreen
from engine.screens.saves import SavesScreen
from engine.stage.intents import Intent
from engine.story.model import Story
from tests.saves.test_mutants import bent_saves
from tests.screens.driver import Player
from tests.screens.saving import (
    answer,
    on_line,
    page,
    save_here,
    settle,
    told,
)


def test_a_damaged_save_is_shown_and_kept(player: Player, folder: Path) -> None:
    """It is named in its slot, cannot be loaded, and saving over it asks and leaves the file."""
    folder.mkdir()
    (folder / "1-1.json").write_text("{broken", "utf-8")
    (folder / "1-2.json").write_text("", "utf-8")
    screen = page(player, "Load")
    player.want(Intent("pick", number=1))
    assert "Damaged" in screen.reading()[1]
    assert "Damaged" in screen.reading()[2]
    player.want("confirm")
    assert "cannot be loaded" in told(player)
    player.want("menu")
    player.start()
    screen = page(player, "Save")
    assert screen.focus == 2, "the first empty slot"
    player.want("up", "confirm")
    answer(player, "Yes, save here")
    assert "strikes" in screen.reading()[1]
    assert (folder / "1-1.damaged-1").read_text("utf-8") == "{broken"


def test_where_nothing_can_be_written_the_player_is_told_and_asked(
    player: Player, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A sentence, the slot stays empty, and leaving asks whether to lose the evening."""

    def refuse(handle: int) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(os, "fsync", refuse)
    player.start()
    player.make(ADVANCE)
    screen = save_here(player)
    assert "could not be saved: Read-only file system" in told(player)
    assert screen.reading()[1] == "1 – 1. Empty."
    player.want("menu", "menu", "quit")
    assert player.game.is_running
    answer(player, "No, stay")
    assert on_line(player, "Is it late?")
    player.want("menu")
    player.enter("Quit")
    assert "Read-only file system" in " ".join(player.game.screen.words())
    answer(player, "Yes, leave")
    assert not player.game.is_running


def test_what_one_has_read_is_told_of_once_where_it_cannot_be_kept(player: Player, tmp_path: Path) -> None:
    """In a notice while one plays, and in a question before one quits; the saves are another matter."""
    (tmp_path / "file").write_text("", "utf-8")
    player.game.preferences.keep_in(tmp_path / "file" / "read.json")
    player.start()
    player.make(ADVANCE)
    for _ in range(2):
        player.game.preferences.keep(is_last=True)
        player.game.preferences.pass_time()
    assert "read and reached cannot be kept" in told(player)
    player.game.cover.notice = None
    player.game.preferences.pass_time()
    assert told(player) == ""
    player.want("quit")
    assert "read and reached cannot be kept" in " ".join(player.game.screen.words())
    answer(player, "Yes, leave")
    assert not player.game.is_running


def test_a_folder_that_cannot_be_made_is_told(story: Story, tmp_path: Path) -> None:
    """As where a file is in its place."""
    (tmp_path / "file").write_text("", "utf-8")
    player = Player(story, saves=tmp_path / "file" / "saves")
    player.start()
    player.want("quick_save")
    settle(player)
    assert "could not be saved" in told(player)
    player.close()


def test_a_file_in_the_place_of_the_folder_is_named_and_no_pass_is_called_damaged(
    story: Story, tmp_path: Path
) -> None:
    """On the pages as well: nothing is there, and why."""
    (tmp_path / "saves").write_text("", "utf-8")
    player = Player(story, saves=tmp_path / "saves")
    player.start()
    screen = page(player, "Load")
    assert "a file is in the place of a folder" in told(player)
    assert screen.reading()[1] == "1 – 1. Empty."
    player.close()


def test_bent_saves_are_shown_and_taken_up_without_harm(player: Player, folder: Path) -> None:
    """Whatever stands in the files: every page is drawn, every pass pressed, and the game goes on."""
    player.start()
    player.make(ADVANCE)
    save_here(player)
    whole = (folder / "1-1.json").read_text("utf-8")
    for slot, data in zip(numbered()[:12], bent_saves(whole, 12), strict=True):
        (folder / f"{slot}.json").write_bytes(data)
    for slot in numbered()[:12]:
        player.want("menu") if isinstance(player.game.screen, SavesScreen) else None
        screen = page(player, "Load")
        player.want(Intent("pick", number=int(slot[0])))
        for _ in range(int(slot[2]) - 1):
            player.want(*(["down", "left"] if screen.focus % 2 else ["right"]))
        player.settle()
        player.want("confirm")
        player.settle()
        while not isinstance(player.game.screen, PlayScreen):
            player.want("menu")

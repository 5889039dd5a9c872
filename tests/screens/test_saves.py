"""What a player can save, and how it is had back: by keys alone, on the screens."""

from pathlib import Path

import pygame
import pytest

from engine.play.effect import Offer
from engine.play.move import ADVANCE
from engine.saves.slots import ROLLING
from engine.screens import passes
from engine.screens.grid import rect_of
from engine.screens.title import TitleScreen
from engine.settings import HOME_VARIABLE, saves_folder
from engine.stage.canvas import Canvas
from engine.stage.intents import Intent
from engine.story.model import Story
from tests.screens.driver import Player
from tests.screens.hall import SCENES, hall
from tests.screens.saving import (
    LOOP,
    answer,
    archive,
    on_line,
    page,
    save_here,
    settle,
    told,
)


def test_a_save_shows_where_it_was_made_and_leads_back_there(player: Player, folder: Path) -> None:
    """The pass tells scene, chapter, owner, line and minutes; loading it stands at the same line."""
    player.start()
    player.make(ADVANCE)
    screen = save_here(player)
    words = screen.reading()[1]
    for part in ("Ann", "One", "The hall", "Is it late?", "1:00 to departure"):
        assert part in words
    assert list(folder.glob("1-1.*.jpg"))
    player.want("menu", "menu")
    player.make(ADVANCE)
    page(player, "Load")
    player.want(Intent("pick", number=1), "confirm")
    assert on_line(player, "Is it late?")
    assert len(player.game.screens) == 2


def test_what_is_overwritten_was_asked_for(player: Player) -> None:
    """Enter on a full slot asks, with no as the first answer."""
    player.start()
    screen = save_here(player)
    player.want("menu", "menu")
    player.make(ADVANCE)
    screen = page(player, "Save")
    assert screen.focus == 1, "the first empty slot"
    player.want("left", "confirm")
    answer(player, "No, keep it")
    assert "strikes" in screen.reading()[1]
    player.want("confirm")
    answer(player, "Yes, save here")
    assert "late" in screen.reading()[1]


def test_what_is_deleted_was_asked_for(player: Player, folder: Path) -> None:
    """Delete asks; after a yes the slot and its picture are gone."""
    player.start()
    screen = save_here(player)
    player.want("delete")
    answer(player, "No, keep it")
    assert "strikes" in screen.reading()[1]
    player.want("delete")
    answer(player, "Yes, delete it")
    assert screen.reading()[1] == "1 – 1. Empty."
    assert not list(folder.glob("1-1*"))


@pytest.mark.parametrize("has_picture", [True, False])
def test_a_save_made_before_a_painting_shows_it(tmp_path: Path, folder: Path, has_picture: bool) -> None:
    """So it does where the picture of the moment has been lost."""
    held = pygame.Surface((192, 108))
    held.fill((20, 20, 120))
    (tmp_path / "tale" / "assets" / "paintings").mkdir(parents=True)
    pygame.image.save(held, tmp_path / "tale" / "assets" / "paintings" / "held.png")
    scenes = SCENES.replace("    - The clock", "    - painting: held\n    - The clock")
    story = hall(tmp_path / "tale", scenes)
    player = Player(story, saves=folder)
    player.start()
    player.settle()
    save_here(player)
    player.close()
    for picture in [] if has_picture else list(folder.glob("1-1.*.jpg")):
        picture.unlink()
    player = Player(story, saves=folder)
    page(player, "Load")
    player.settle()
    canvas = Canvas(player.window.surface)
    middle = canvas.area(passes.picture_of(canvas).move(rect_of(0).topleft)).center
    red, green, blue = canvas.surface.get_at(middle)[:3]
    assert max(red, green) < 40 < 90 < blue
    player.close()


def test_leaving_for_the_title_keeps_the_evening_and_continue_takes_it_up(player: Player) -> None:
    """Nothing has to be saved by hand."""
    assert "Continue" not in player.game.screen.reading()
    player.start()
    player.make(ADVANCE)
    player.want("menu")
    player.enter("Title")
    answer(player, "Yes, leave")
    assert isinstance(player.game.screen, TitleScreen)
    assert player.game.screen.reading()[1] == "Continue"
    player.enter("Continue")
    assert on_line(player, "Is it late?")


def test_closing_the_window_keeps_the_evening(player: Player, story: Story, folder: Path) -> None:
    """The next start finds it."""
    player.start()
    player.make(ADVANCE)
    player.want("quit")
    assert not player.game.is_running
    again = Player(story, saves=folder)
    again.enter("Continue")
    assert on_line(again, "Is it late?")
    again.close()


def test_continuing_leads_to_where_one_left_whatever_was_saved_before(
    player: Player, story: Story, folder: Path
) -> None:
    """A save of this moment that was thrown away is made again, and so is one of an earlier moment taken up."""
    player.start()
    player.make(ADVANCE)
    player.want("quick_save")
    player.make(ADVANCE)
    player.want("quick_load", "quit")
    again = Player(story, saves=folder)
    again.enter("Continue")
    assert on_line(again, "Is it late?")
    for held in archive(again).shelf.all():
        assert again.game.evening
        again.game.evening.saving.delete(held.slot, None)
    again.want("quit")
    latest = archive(again).newest()
    assert latest
    assert latest.card.line == "Is it late?"
    again.close()


def test_each_choice_is_saved_once_and_ten_are_kept(player: Player) -> None:
    """Going back to a choice does not save it again; the eleventh takes the place of the oldest."""
    screen = player.start()
    for _ in range(ROLLING + 3):
        while not isinstance(screen.session.stop, Offer):
            player.make(ADVANCE)
        player.settle()
        player.want("back", "forward")
        player.wait(0.4)
        player.want(Intent("pick", number=2))
    settle(player)
    rolling = archive(player).rolling("auto")
    assert len(rolling) == ROLLING
    lengths = [len(held.save.mark.moves) for held in rolling if held.save]
    assert lengths == sorted(lengths, reverse=True)
    assert len(set(lengths)) == ROLLING


def test_quick_saves_roll_and_the_latest_is_loaded(player: Player) -> None:
    """F5 as often as one likes, F9 takes up the last; where one was is kept."""
    player.start()
    player.want("quick_load")
    assert "no quick save" in told(player)
    for _ in range(ROLLING + 2):
        player.want("quick_save")
    player.make(ADVANCE)
    player.want("quick_save")
    settle(player)
    assert told(player) == "Quick save made."
    assert len(archive(player).rolling("quick")) == ROLLING
    player.make(ADVANCE)
    player.want("quick_load")
    assert on_line(player, "Is it late?")
    newest = archive(player).rolling("auto")[0].save
    assert newest
    assert newest.card.line == "What now?"


OVER = [
    ("menu",),
    ("menu", "Map"),
    ("menu", "History"),
    ("menu", "Settings"),
    ("menu", "Load"),
    ("menu", "Quit"),
]


@pytest.mark.parametrize("way", OVER, ids=" ".join)
def test_a_quick_save_is_made_whatever_lies_over_the_story(player: Player, way: tuple[str, ...]) -> None:
    """F5 and F9 do on the map, in a menu or before a question what they do beside a line."""
    player.start()
    player.make(ADVANCE)
    player.want(way[0])
    for label in way[1:]:
        player.enter(label)
    over = player.game.screen
    player.want("quick_save")
    settle(player)
    assert player.game.screen is over
    assert told(player) == "Quick save made."
    player.want("quick_load")
    assert on_line(player, "Is it late?")


def test_before_an_evening_there_is_nothing_to_quick_save(player: Player) -> None:
    """And F5 says so."""
    player.want("quick_save")
    player.frame()
    assert told(player) == "There is nothing to save yet."


def test_a_save_that_settles_for_less_says_so(player: Player, story: Story, folder: Path) -> None:
    """After loading into a rewritten story, one sentence says what has changed."""
    player.start()
    player.make(ADVANCE)
    save_here(player)
    rewritten = hall(
        Path(story.root), LOOP.replace("- ann: Is it late?", "- bob: No.").replace("bob: Once", "ann: Once")
    )
    again = Player(rewritten, saves=folder)
    again.enter("Continue")
    again.play_screen()
    assert "rewritten" in told(again)
    again.close()


def test_every_pass_is_reached_by_keys_and_pages_turn_at_the_edges(player: Player) -> None:
    """Arrows move; beyond the edge is the next page, and back."""
    player.start()
    screen = page(player, "Save")
    seen = [screen.focus]
    for key in ("right", "down", "left", "down", "right"):
        player.want(key)
        seen.append(screen.focus)
    assert seen == [0, 1, 3, 2, 4, 5]
    player.want("right")
    assert (screen.page, screen.focus) == (1, 4)
    player.want("left", "back")
    assert screen.page == 8


def test_saves_live_in_the_players_folder_one_for_each_story(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Stories of another title, root or id do not meet; the environment may name the place."""
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    one, other = tmp_path / "a", tmp_path / "b"
    folders = {saves_folder("Dusk", one, False), saves_folder("Dusk", other, False)}
    folders |= {saves_folder("../Dawn", one, False), saves_folder("night", one, True)}
    assert len(folders) == 4
    assert all(folder.resolve().is_relative_to(tmp_path) for folder in folders)


def test_an_id_keeps_saves_where_they_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever becomes of the folder; given later, it is the old title, and what was saved before is found."""
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    one, other = tmp_path / "a", tmp_path / "b"
    assert saves_folder("dusk", one, True) == saves_folder("dusk", other, True)
    before = saves_folder("Dusk", one, False)
    before.mkdir(parents=True)
    assert saves_folder("dusk", one, True) == before


def test_the_mouse_reaches_every_page_and_pass(player: Player) -> None:
    """A click on a page's name turns to it, a click on a pass saves there."""
    player.start()
    screen = page(player, "Save")
    player.settle()
    player.want(Intent("press", *screen._bottom._rects[3].center))
    assert screen.page == 3
    player.want(Intent("press", 900, 350))
    settle(player)
    assert "strikes" in screen.reading()[4]

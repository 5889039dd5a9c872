"""The history: what was said, and the way back to it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.play.effect import Offer
from engine.play.move import ADVANCE, Choose
from engine.screens.history import GAP, WINDOW, HistoryScreen
from engine.settings import Settings
from engine.stage.intents import Intent
from engine.story.model import Story
from tests.screens.driver import Player
from tests.tales import RAIN, story_at


@pytest.fixture
def story(tmp_path: Path) -> Story:
    return story_at(tmp_path / "rain.yaml", RAIN)


@pytest.fixture
def player(story: Story) -> Iterator[Player]:
    """At the last line, after an answer."""
    player = Player(story, settings=Settings(text_speed=0))
    player.start()
    for move in (ADVANCE, ADVANCE, ADVANCE, Choose("stay")):
        player.make(move)
    yield player
    player.close()


def history(player: Player) -> HistoryScreen:
    player.want("history")
    player.settle()
    assert isinstance(player.game.screen, HistoryScreen)
    return player.game.screen


def test_the_history_holds_the_lines_and_what_was_answered(player: Player) -> None:
    """In order, with who spoke."""
    assert history(player).reading() == [
        "The rain begins.",
        "Ann: It has begun.",
        "It goes on.",
        "›  Stay.",
        "Ann: Then we stay.",
    ]


def test_enter_on_a_line_goes_back_to_it_and_one_can_go_forward_again(player: Player) -> None:
    """A rollback by name."""
    history(player)
    player.want("up", "up", "up", "confirm")
    screen = player.play_screen()
    assert screen.reading() == ["It goes on."]
    player.want("forward", "forward")
    assert screen.reading() == ["Ann: Then we stay."]


def test_an_answer_leads_back_to_its_choice(player: Player) -> None:
    """To answer otherwise."""
    history(player)
    player.want("up", "up", "confirm")
    assert isinstance(player.play_screen().session.stop, Offer)


def test_a_click_on_a_line_goes_back_to_it(player: Player) -> None:
    """Pointing lights it, pressing goes there."""
    screen = history(player)
    x, y = screen.rects[1].center
    player.want(Intent("point", x, y))
    assert screen.focus == 1
    player.want(Intent("press", x, y))
    assert player.play_screen().reading() == ["Ann: It has begun."]


def test_from_the_pause_menu_it_leads_back_into_play_as_well(player: Player) -> None:
    """The menu in between is gone."""
    player.want("menu")
    player.enter("History")
    player.want("up", "up", "up", "up", "confirm")
    assert player.play_screen().reading() == ["Ann: It has begun."]


def test_no_line_is_cut_however_far_it_is_scrolled(tmp_path: Path) -> None:
    """A line of type is there or not there; half of it never is."""
    lines = "".join(f"    - ann: {'The rain comes down. ' * count}\n" for count in range(1, 12))
    story = story_at(tmp_path / "long.yaml", f"hall:\n  beats:\n{lines}    - end: away\n")
    player = Player(story, settings=Settings(text_speed=0, text_size=1.2))
    player.start()
    for _ in range(10):
        player.make(ADVANCE)
    screen, canvas = history(player), player.game.canvas
    for _ in range(12):
        screen._offset -= 41.0
        player.want("point")
        screen.damage.all()
        player.frame()
        seen = screen.seen(canvas)
        assert WINDOW.contains(seen)
        for row, rect in zip(screen.rows, screen.rects, strict=True):
            foot = rect.bottom - GAP / 2
            for line in range(len(row.words.lines(canvas))):
                top = foot - (line + 1) * row.words.style.leading
                is_cut = any(
                    top + 1 < edge < top + row.words.style.leading - 1 for edge in (seen.y, seen.bottom)
                )
                assert not is_cut
    player.close()


@pytest.mark.parametrize("way", ["menu", "advance", "confirm"])
def test_closing_it_changes_nothing(player: Player, way: str) -> None:
    """Nothing is focused until one moves, so Enter only closes it."""
    before = player.play_screen().session.position
    history(player)
    player.want(way)
    assert player.play_screen().session.position == before


def test_page_up_in_play_still_rolls_back(player: Player) -> None:
    """The key that players know."""
    player.want("back")
    assert isinstance(player.play_screen().session.stop, Offer)

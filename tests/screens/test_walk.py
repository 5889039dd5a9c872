"""Every widget of every screen is reached and named by the keyboard alone, and by a gamepad alone."""

from itertools import count
from pathlib import Path

import pytest

from engine.game import Game
from engine.screens.map import MapScreen
from engine.screens.panel import Desk, PanelScreen
from engine.screens.screen import Veil
from engine.settings import Settings
from tests.screens.driver import Player
from tests.screens.recorder import Recorder
from tests.screens.walk import Hand, crawl, walk
from tests.tales import story_at
from tests.test_evening import shipped

STORY = """
hall:
  beats:
    - choose: What now?
      options:
        - text: Stay.
          id: stay
          beats:
            - end: rest
        - text: Go.
          id: go
          beats:
            - ann: Then go.
            - end: away
"""
EXPECTED = {
    "TitleScreen",
    "AboutScreen",
    "SettingsScreen",
    "KeysScreen",
    "SavesScreen",
    "PlayScreen",
    "PauseScreen",
    "HistoryScreen",
    "AskScreen",
    "EndingScreen",
    "DeparturesScreen",
    "MapScreen",
    "StopScreen",
    "CodesScreen",
    "WriteScreen",
}


@pytest.mark.parametrize("device", ["keyboard", "gamepad"])
def test_every_widget_is_reached_and_named(
    device: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever a screen says it has can be gone to, and has a name of its own; nothing need be seen for it."""
    monkeypatch.setattr(Game, "_draw", lambda game: game.screen.damage.take())
    story = story_at(tmp_path / "rain.yaml", STORY)
    numbers = count()

    def fresh() -> Player:
        wish = Settings(text_speed=0, reduced_motion=True, choice_lock_seconds=0.0)
        player = Player(story, size=(320, 180), settings=wish, saves=tmp_path / f"saves{next(numbers)}")
        player.game.voice.mouth = Recorder()
        return player

    found = dict(crawl(fresh, Hand(device)))
    assert {name.split()[0] for name in found} >= EXPECTED
    for screen, seen in found.items():
        assert not seen.missed, f"{screen}: {device} alone does not reach {seen.missed}"
        for names in seen.names.values():
            assert all(names), f"{screen} has something without a name"


def test_backstage_is_walked_over_by_keys(tmp_path: Path) -> None:
    """What only authors open, too."""
    page = "title: Rain\nstart: hall\nvariables: {wet: false, mood: {start: calm, one_of: [calm, sad]}}\n"
    (tmp_path / "story.yaml").write_text(page, "utf-8")
    (tmp_path / "hall.yaml").write_text(STORY, "utf-8")
    story = story_at(tmp_path)
    player = Player(story, tmp_path, size=(320, 180))
    screen = player.start()
    desk = Desk(lambda words: None, lambda file, line: None)
    player.game.screens.append(PanelScreen(screen.session, screen.draw, screen.take, desk))
    seen = walk(player, Hand("keyboard"))
    assert not seen.missed
    player.close()


@pytest.mark.parametrize("device", ["keyboard", "gamepad"])
def test_every_stop_of_the_shipped_map_is_reached(device: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A hundred of them, by arrows alone, wherever they stand."""
    monkeypatch.setattr(Game, "_draw", lambda game: game.screen.damage.take())
    story = shipped()
    player = Player(story, size=(320, 180), settings=Settings(reduced_motion=True))
    game = player.game
    game.screens.append(MapScreen(game.backstage, story, None, Veil(game.screen.draw)))
    assert not walk(player, Hand(device)).missed
    player.close()

"""What is asked for, beat by beat: on the way, and after rollback, load and skip."""

import wave
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from engine.play.move import ADVANCE
from engine.screens.play import PlayScreen
from engine.settings import Settings
from engine.story.model import Say, Story
from tests.screens.driver import Player
from tests.stage.listener import Listener
from tests.tales import story_at

SWIFT = Settings(text_speed=0, reduced_motion=True)
STORY = """
hall:
  music: waltz
  beats:
    - ambience: rain
    - sound: {play: bell, caption: a bell}
    - The bell.
    - sound: {play: knock, caption: a knock}
    - The knock.
    - music: none
    - Nothing.
    - sound: {play: bell, caption: a bell}
    - The bell again.
    - end: rest
"""
FILES = ("music/waltz", "music/title", "ambience/rain", "sounds/bell", "sounds/knock")


@pytest.fixture
def story(tmp_path: Path) -> Story:
    for name in FILES:
        file = tmp_path / "assets" / f"{name}.wav"
        file.parent.mkdir(parents=True, exist_ok=True)
        with wave.open(str(file), "wb") as sound:
            sound.setparams((1, 2, 8000, 0, "NONE", ""))
    return story_at(tmp_path / "bells.yaml", STORY)


@pytest.fixture
def player(story: Story, tmp_path: Path) -> Iterator[Player]:
    player = Player(story, settings=SWIFT, saves=tmp_path / "saves")
    yield player
    player.close()


def listening(player: Player) -> Listener:
    """An ear at the game from now on."""
    listener = Listener()
    player.game.backstage.audio.start(listener)
    listener.take()
    return listener


def test_each_beat_asks_for_what_is_heard_there(player: Player) -> None:
    """Music and room tone when they change, a sound once, silence as a beat."""
    listener = listening(player)
    player.start()
    assert listener.take() == ["music waltz", "ambience rain", "sound bell"]
    player.make(ADVANCE)
    assert listener.take() == ["sound knock"]
    player.make(ADVANCE)
    assert listener.take() == ["music none"]


def test_rolled_back_it_sounds_as_it_did_and_nothing_rings_twice(player: Player) -> None:
    """Rollback brings the music back; what has rung does not ring again on the way there or forward."""
    player.start()
    for _ in range(2):
        player.make(ADVANCE)
    listener = listening(player)
    player.want("back")
    assert listener.take() == ["music waltz"]
    player.want("back")
    player.make(ADVANCE)
    player.make(ADVANCE)
    assert listener.take() == ["music none"]
    player.make(ADVANCE)
    assert listener.take() == ["sound bell"]


def test_a_loaded_evening_sounds_as_it_did(player: Player) -> None:
    """Loading brings music and room tone back, and fires nothing."""
    player.start()
    player.make(ADVANCE)
    player.want("quick_save")
    player.make(ADVANCE)
    listener = listening(player)
    player.want("quick_load")
    assert isinstance(player.game.screen, PlayScreen)
    assert listener.take() == ["music waltz"]


def test_skipping_fires_no_sounds(player: Player) -> None:
    """Lines that rush past are silent; the music still follows."""
    assert player.game.story
    lines = [line.id for line in player.game.story.code if isinstance(line, Say)]
    for line in lines[:-1]:
        player.game.backstage.read.add(line)
    player.start()
    listener = listening(player)
    player.want("toggle_skip")
    player.settle()
    assert listener.take() == ["music none", "sound bell"], (
        "only the first line not read before has its sound"
    )


def test_the_hand_hears_a_leaf_of_the_board(story: Story, tmp_path: Path) -> None:
    """Another entry, another screen, back, and a choice; nothing where the player wants no ticks."""
    player = Player(story, settings=SWIFT)
    listener = listening(player)
    player.want("down", "down")
    player.enter("About")
    player.want("menu")
    assert listener.ticks[-4:] == ["focus", "focus", "page", "back"]
    player.close()
    player = Player(story, settings=replace(SWIFT, has_ticks=False))
    listener = listening(player)
    player.want("down", "down")
    player.close()
    assert not listener.ticks

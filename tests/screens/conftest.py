"""A player, a small story that goes round, and a folder for the saves."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.story.model import Story
from tests.screens.driver import Player
from tests.screens.hall import hall
from tests.screens.saving import LOOP, settle


@pytest.fixture
def story(tmp_path: Path) -> Story:
    return hall(tmp_path / "tale", LOOP.replace("  rest:", "  away: {title: AWAY}\n  rest:"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "saves"


@pytest.fixture
def player(story: Story, folder: Path) -> Iterator[Player]:
    player = Player(story, saves=folder)
    yield player
    settle(player)
    player.close()

"""How four screens look; `pytest --accept` takes what is seen as right."""

from collections.abc import Callable
from pathlib import Path

import pygame
import pytest

from engine.play.move import ADVANCE
from engine.stage.intents import Intent
from tests.screens.driver import Player
from tests.tales import story_at

HERE = Path(__file__).parent
GOLDEN = HERE.parent / "golden"
SIZE = (1280, 720)
SAMPLE = (160, 90)
TOLERANCE = 6


def title(player: Player) -> None:
    player.settle()
    player.want("down")


def line(player: Player) -> None:
    player.start()
    player.make(ADVANCE)
    player.settle()


def choice(player: Player) -> None:
    line(player)
    player.make(ADVANCE)
    player.settle()
    player.want("down")


def ending(player: Player) -> None:
    choice(player)
    player.want(Intent("pick", number=1))
    player.settle()


@pytest.mark.parametrize("reach", [title, line, choice, ending], ids=lambda reach: reach.__name__)
def test_a_screen_looks_as_it_was_accepted(reach: Callable[[Player], None], accept: bool) -> None:
    """Seen from a little way off, so that another rasteriser's edges do not matter."""
    story = story_at(HERE / "pictured")
    player = Player(story, size=SIZE)
    reach(player)
    seen = player.window.surface.copy()
    player.close()
    path = GOLDEN / f"{reach.__name__}.png"
    if accept:
        GOLDEN.mkdir(exist_ok=True)
        pygame.image.save(seen, path)
    assert path.exists(), f"{path} is missing: run pytest --accept and look at it"
    assert distance(seen, pygame.image.load(path)) <= TOLERANCE


def distance(one: pygame.Surface, other: pygame.Surface) -> float:
    """The largest difference of two pictures, in steps of a colour, after both are made small."""
    small = [pygame.transform.smoothscale(picture.convert(24), SAMPLE) for picture in (one, other)]
    pairs = zip(*(pygame.image.tobytes(picture, "RGB") for picture in small), strict=True)
    return float(max(abs(a - b) for a, b in pairs))

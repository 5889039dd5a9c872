"""A painting: one moment in the stead of the place, of everybody in it and of whatever moves there."""

from pathlib import Path

import pygame
import pytest

from engine.play.session import Session
from engine.screens.views import view
from engine.stage import theme
from engine.stage.assets import Assets
from engine.stage.canvas import Canvas
from engine.stage.diorama import Diorama
from engine.stage.sprites import Sprites
from engine.stage.view import View
from tests.tales import story_at

GREEN, BLUE, RED = (20, 60, 20), (20, 20, 90), (90, 20, 20)
STORY = """
story:
  cast: {ann: {name: Ann, moods: [calm]}, bob: {name: Bob, moods: [calm]}}
  places:
    hall:
      title: Hall
      picture: wall
      foreground: table
      overlays: [{rain: [0, 0, 1920, 1080]}]
hall:
  place: hall
  beats:
    - show: {ann: left}
    - Ann is there.
    - painting: held
    - A painting is there.
    - show: {bob: right}
    - shot: close
    - Nobody sees Bob come.
    - insert: ring
    - Something lies over it.
    - insert: none
    - shot: wide
    - painting: none
    - Both are there.
    - painting: not_painted_yet
    - A card is there.
    - end: home
"""


@pytest.fixture
def diorama(tmp_path: Path) -> Diorama:
    """A green wall, a red ring and a blue painting."""
    pygame.display.set_mode((1280, 720), pygame.HIDDEN)
    for folder, name, color in (
        ("places", "wall", GREEN),
        ("inserts", "ring", RED),
        ("paintings", "held", BLUE),
    ):
        picture = pygame.Surface((192, 108))
        picture.fill(color)
        (tmp_path / folder).mkdir()
        pygame.image.save(picture, tmp_path / folder / f"{name}.png")
    table = pygame.Surface((192, 108), pygame.SRCALPHA)
    table.fill((200, 200, 200, 255), (0, 80, 192, 28))
    pygame.image.save(table, tmp_path / "places" / "table.png")
    assets = Assets((tmp_path,))
    return Diorama(assets, Sprites(assets))


@pytest.fixture
def views(tmp_path: Path) -> list[View]:
    """What is to be seen, line by line."""
    story = story_at(tmp_path / "hall.yaml", STORY)
    session, seen = Session(story), []
    while not session.is_over:
        seen.append(view(story, session.state.tableau))
        session.advance()
    return seen


def drawn(diorama: Diorama, size: tuple[int, int] = (1280, 720)) -> pygame.Surface:
    canvas = Canvas(pygame.Surface(size))
    diorama.draw(canvas)
    return canvas.surface


def seen(diorama: Diorama, view: View) -> pygame.Surface:
    diorama.show(view, at_once=True)
    return drawn(diorama)


def colors(picture: pygame.Surface) -> set[tuple[int, ...]]:
    """The colours of a picture, looked at every few pixels."""
    wide, high = picture.get_size()
    return {tuple(picture.get_at((x, y)))[:3] for x in range(0, wide, 7) for y in range(0, high, 7)}


def test_it_covers_the_stage_at_any_size_and_nobody_is_there(diorama: Diorama, views: list[View]) -> None:
    """Neither people nor a foreground nor a closer shot is seen in it."""
    assert len(colors(seen(diorama, views[0]))) > 3
    for painted in views[1:3]:
        assert colors(seen(diorama, painted)) == {BLUE}
    for size in ((1920, 1080), (800, 600), (640, 360)):
        diorama.forget()
        canvas = Canvas(pygame.Surface(size))
        diorama.draw(canvas)
        stage = canvas.surface.subsurface((canvas.left, canvas.top, *canvas.size))
        assert colors(stage) == {BLUE}


def test_nothing_moves_in_it(diorama: Diorama, views: list[View]) -> None:
    """No rain, no breath, no blink, and somebody who comes meanwhile is no reason to draw again."""
    seen(diorama, views[0])
    diorama.live(1, "ann", is_typing=True)
    assert diorama.is_stirring
    assert diorama.is_alive
    seen(diorama, views[1])
    diorama.live(1, "ann", is_typing=True)
    assert not diorama.stir(1)
    assert not diorama.is_stirring
    assert not diorama.is_alive
    diorama.show(views[2])
    assert not diorama.is_moving


def test_it_is_dissolved_to_and_from_as_another_place(diorama: Diorama, views: list[View]) -> None:
    """Half way there is something of both; nobody walks who came while it hung there."""
    for before, after in ((views[0], views[1]), (views[2], views[4])):
        seen(diorama, before)
        diorama.show(after)
        diorama.update(theme.DISSOLVE_SECONDS / 2)
        assert diorama.changes_place
        middle = drawn(diorama).get_at((640, 8))
        assert all(
            min(a, b) < got < max(a, b) for a, b, got in zip(BLUE[1:], GREEN[1:], middle[1:3], strict=True)
        )
        diorama.update(theme.DISSOLVE_SECONDS / 2)
        assert not diorama.is_moving


def test_a_close_up_lies_over_it_darkened(diorama: Diorama, views: list[View]) -> None:
    """As over a place."""
    picture = seen(diorama, views[3])
    left, top, width, height = theme.INSERT
    assert tuple(picture.get_at((left + width // 2, top + height // 2)))[:3] == RED
    dark = picture.get_at((8, 8))
    assert dark.b < BLUE[2]
    assert dark.b > dark.g


def test_the_place_comes_back_as_it_is_by_then(diorama: Diorama, views: list[View]) -> None:
    """Who was shown meanwhile is there, and what moves in the place moves again."""
    back = seen(diorama, views[4])
    alone = seen(diorama, views[0])
    assert pygame.image.tobytes(back, "RGB") != pygame.image.tobytes(alone, "RGB")
    assert {person.look.who for person in views[4].people} == {"ann", "bob"}
    seen(diorama, views[1])
    diorama.show(views[4], at_once=True)
    assert diorama.is_stirring


def test_until_it_is_painted_a_card_has_its_name(views: list[View]) -> None:
    """The name is told as words."""
    assert views[5].title == "Not painted yet"

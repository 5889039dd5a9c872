"""What moves in a picture: where it may, how little, and when it rests."""

from pathlib import Path

import pygame
import pytest

from engine.stage import lamps, theme
from engine.stage.assets import Assets
from engine.stage.canvas import Canvas
from engine.stage.company import Standing
from engine.stage.diorama import Diorama
from engine.stage.lighting import Light
from engine.stage.overlay import UNBOUNDED, Overlay
from engine.stage.overlays import KINDS
from engine.stage.sprites import Look, Sprites
from engine.stage.view import View
from engine.story import overlays
from tests.screens.test_pictures import GOLDEN, TOLERANCE, distance

PANES = (((300, 150), (700, 150), (700, 600)), ((900, 150), (1500, 150), (1500, 600), (900, 600)))
EVERY = {
    "drops": Overlay("drops", PANES),
    "rain": Overlay("rain", PANES[1:]),
    "wipers": Overlay("wipers", (((600, 600), (1000, 600)),), 400, every=4),
    "flicker": Overlay("flicker", (((600, 200),),), 90, every=3),
    "flame": Overlay("flame", (((600, 200),),), 90, (255, 160, 90)),
    "beacon": Overlay("beacon", (((600, 200),),), 40, (255, 80, 64), 3),
    "lights": Overlay("lights", PANES[:1], 0, (255, 220, 160), 3),
    "board": Overlay("board", PANES[1:], 12, every=4),
}
STEP = theme.OVERLAY_STEP_SECONDS


def room(tmp_path: Path, *overlays: Overlay) -> tuple[Diorama, Canvas]:
    """A wall in stripes, and somebody before it."""
    pygame.display.set_mode((1280, 720), pygame.HIDDEN)
    wall = pygame.Surface((1280, 720))
    for left in range(0, 1280, 40):
        wall.fill((40 + left // 16, 60, 110 - left // 20), (left, 0, 40, 720))
    (tmp_path / "places").mkdir()
    pygame.image.save(wall, tmp_path / "places" / "wall.png")
    assets = Assets((tmp_path,))
    diorama, canvas = Diorama(assets, Sprites(assets)), Canvas(pygame.Surface((1280, 720)))
    people = (Standing(Look("ann", None, None), "center"),)
    diorama.show(View("wall", "Wall", Light(), people, None, overlays), at_once=True)
    diorama.draw(canvas)
    return diorama, canvas


def run(diorama: Diorama, seconds: float) -> None:
    for _ in range(round(seconds / STEP)):
        diorama.stir(STEP)


def differing(one: pygame.Surface, other: pygame.Surface) -> pygame.Mask:
    """The pixels in which two pictures differ."""
    same = pygame.mask.from_threshold(one, (0, 0, 0), (1, 1, 1, 255), other)
    same.invert()
    return same


@pytest.mark.parametrize("kind", KINDS)
def test_it_stays_inside_and_behind_people(kind: str, tmp_path: Path) -> None:
    """Rain lies on the glass and nowhere else, and never on somebody's face."""
    diorama, canvas = room(tmp_path, EVERY[kind], *((EVERY["drops"],) if kind == "wipers" else ()))
    still = canvas.surface.copy()
    allowed = pygame.Surface((1280, 720), pygame.SRCALPHA)
    for stencil in diorama.overlays.stencils.of(canvas, diorama._company(canvas, diorama.view)):
        allowed.blit(stencil.sheet, stencil.area)
    inside = pygame.mask.from_surface(allowed, 0)
    has_moved = False
    for _ in range(60):
        run(diorama, 0.25)
        diorama.draw(canvas)
        moved = differing(canvas.surface, still)
        has_moved |= moved.count() > 0
        assert moved.overlap_area(inside, (0, 0)) == moved.count()
    assert has_moved
    assert not inside.get_at((640, 500))


def test_what_can_be_written_can_be_drawn() -> None:
    """The author's kinds are those of the stage, and those told by points are those without an inside."""
    assert KINDS.keys() == overlays.KINDS.keys()
    assert set(UNBOUNDED) == {name for name, kind in overlays.KINDS.items() if kind.where != "area"}


@pytest.mark.parametrize("kind", KINDS)
def test_where_it_is_follows_from_the_seconds_alone(kind: str) -> None:
    """A moment seen again looks the same, in whatever order moments are seen."""
    moments = [step * 0.37 for step in range(80)]
    forwards = [KINDS[kind](EVERY[kind], at) for at in moments]
    assert forwards == [KINDS[kind](EVERY[kind], at) for at in reversed(moments)][::-1]
    assert any(forwards)


@pytest.mark.parametrize("law", [lamps.flicker, lamps.flame, lamps.beacon, lamps.lights])
def test_no_light_flashes(law: lamps.Law) -> None:
    """Never more than three times a second, whatever the author has said: a light that flashes can make people ill."""
    overlay = EVERY[law.__name__]._replace(every=2.0)
    levels = [sum(mark.strength for mark in law(overlay, step / 100)) for step in range(6000)]
    turns = [at for at in range(1, 5999) if levels[at - 1] < levels[at] >= levels[at + 1]]
    assert all(sum(at <= turn < at + 100 for turn in turns) <= 3 for at in turns)
    assert law is not lamps.flicker or max(levels) <= lamps.DEPTH


def test_it_rests_when_nobody_is_there_and_wakes_with_them(tmp_path: Path) -> None:
    """An idle window costs nothing, and then the picture is as it was painted."""
    diorama, canvas = room(tmp_path, EVERY["drops"], EVERY["wipers"], EVERY["board"])
    still = canvas.surface.copy()
    run(diorama, 10)
    assert diorama.is_stirring
    run(diorama, theme.OVERLAY_REST_SECONDS)
    diorama.draw(canvas)
    assert not diorama.is_stirring
    assert pygame.image.tobytes(canvas.surface, "RGB") == pygame.image.tobytes(still, "RGB")
    diorama.overlays.wake()
    assert diorama.is_stirring


def test_a_rainy_window_looks_as_it_was_accepted(tmp_path: Path, accept: bool) -> None:
    """Every kind at once, twelve seconds in."""
    diorama, canvas = room(tmp_path, *EVERY.values())
    run(diorama, 12.9)
    diorama.draw(canvas)
    path = GOLDEN / "overlays.png"
    if accept:
        pygame.image.save(canvas.surface, path)
    assert distance(canvas.surface, pygame.image.load(path)) <= TOLERANCE

"""What stands before people lies over whoever is there and whatever moves, and under close-ups."""

from pathlib import Path

import pygame
import pytest

from engine.stage import theme
from engine.stage.assets import Assets
from engine.stage.canvas import Canvas
from engine.stage.company import Standing
from engine.stage.diorama import Diorama
from engine.stage.lighting import Light
from engine.stage.overlay import Overlay
from engine.stage.sprites import Look, Sprites
from engine.stage.view import View

RED = (200, 30, 30)
BEFORE, ABOVE, GLASS = (640, 600), (640, 300), (640, 420)  # of somebody in the middle
TABLE, PANE = (0, 450, 1280, 270), (0, 400, 1280, 50)
RAIN = Overlay("rain", (((0, 0), (1920, 0), (1920, 1080), (0, 1080)),))
WINDOW = View("wall", "Wall", Light(), (), None, (), False, "table")


def standing(slot: str) -> tuple[Standing, ...]:
    return (Standing(Look("ann", None, None, (255, 255, 255)), slot),)


@pytest.fixture
def diorama(tmp_path: Path) -> Diorama:
    """A green wall; before it a red table with a pane of half clear glass on it; twice as large as the canvas."""
    pygame.display.set_mode((1280, 720), pygame.HIDDEN)
    wall, before = pygame.Surface((1280, 720)), pygame.Surface((1280, 720), pygame.SRCALPHA)
    wall.fill((20, 60, 20))
    before.fill(RED, TABLE)
    before.fill((*RED, 128), PANE)
    (tmp_path / "places").mkdir()
    pygame.image.save(wall, tmp_path / "places" / "wall.png")
    pygame.image.save(pygame.transform.scale2x(before), tmp_path / "places" / "table.png")
    assets = Assets((tmp_path,))
    return Diorama(assets, Sprites(assets))


@pytest.fixture
def canvas() -> Canvas:
    return Canvas(pygame.Surface((1280, 720)))


def pixel(canvas: Canvas, at: tuple[int, int]) -> tuple[int, ...]:
    return tuple(canvas.surface.get_at(at))[:3]


def test_it_lies_over_people_still_and_alive_in_its_own_light(diorama: Diorama, canvas: Canvas) -> None:
    """Whoever sits at a table is seen above it, and it is as it was painted, whatever light falls on people."""
    dark = Light((0, 0, 0), (0, 0, 0), (0, 0, 0))
    diorama.show(WINDOW._replace(light=dark), at_once=True)
    diorama.draw(canvas)
    empty = pixel(canvas, ABOVE), pixel(canvas, GLASS)
    diorama.show(WINDOW._replace(people=standing("center"), light=dark), at_once=True)
    diorama.draw(canvas)
    assert empty[1] == pytest.approx((110, 45, 25), abs=2)
    assert pixel(canvas, BEFORE) == RED
    assert pixel(canvas, ABOVE) != empty[0]
    behind_glass = pixel(canvas, GLASS)
    assert behind_glass not in (empty[1], RED)
    while not diorama.live(0.1, "ann", True):
        assert diorama.is_alive
    canvas.surface.fill(0)
    diorama.draw(canvas)
    assert pixel(canvas, BEFORE) == RED
    assert pixel(canvas, GLASS) == pytest.approx(behind_glass, abs=2)  # risen by a breath


def test_whoever_walks_walks_behind_it(diorama: Diorama, canvas: Canvas) -> None:
    """And its glass is as clear as before, where nobody is."""
    diorama.show(WINDOW._replace(people=standing("left")), at_once=True)
    diorama.draw(canvas)
    glass = pixel(canvas, (1200, 420))
    diorama.show(WINDOW._replace(people=standing("right")))
    diorama.update(theme.SLIDE_SECONDS / 2)
    diorama.draw(canvas)
    assert pixel(canvas, ABOVE) != (20, 60, 20)
    assert pixel(canvas, BEFORE) == RED
    assert pixel(canvas, (1200, 420)) == glass


def test_who_sits_at_one_is_seen_above_it(diorama: Diorama, canvas: Canvas) -> None:
    """They sit higher than in a car, and stay so while somebody walks by."""
    crowns = []
    car = WINDOW._replace(is_seated=True, foreground=None, people=standing("left"))
    table = car._replace(foreground="table", is_behind=True)
    for view in (car, table):
        diorama.show(view, at_once=True)
        diorama.draw(canvas)
        crowns.append(_crown(canvas))
    somebody = Look("bob", None, None, (255, 255, 255))
    diorama.show(table._replace(people=(*table.people, Standing(somebody, "far_right"))), at_once=True)
    diorama.show(table._replace(people=(*table.people, Standing(somebody, "right"))))
    diorama.update(theme.SLIDE_SECONDS / 2)
    diorama.draw(canvas)
    assert crowns[0] > crowns[1] == _crown(canvas)


def _crown(canvas: Canvas) -> int:
    """The topmost line of whoever is on the left."""
    return next(y for y in range(720) if pixel(canvas, (theme.SLOT_X["left"], y)) != (20, 60, 20))


def test_a_close_up_lies_over_it(diorama: Diorama, canvas: Canvas) -> None:
    """It is darkened with its room, and no photograph lies under a table; nor does anybody walk over one."""
    view = WINDOW._replace(people=standing("left"), insert="letter")
    diorama.show(view, at_once=True)
    diorama.draw(canvas)
    left, top, width, height = theme.INSERT
    photograph = canvas.area(pygame.FRect(left, top, width, height))
    before = canvas.surface.subsurface(photograph).copy()
    assert photograph.colliderect(TABLE)
    assert tuple(before.get_at((9, before.get_height() - 9)))[:3] != RED
    assert pixel(canvas, (20, 700)) == pytest.approx(
        tuple(a * b // 255 for a, b in zip(RED, theme.SHADE, strict=True)), abs=1
    )
    for insert in ("letter", None):
        diorama.show(view._replace(people=standing("right"), insert=insert))
        diorama.update(0)
        diorama.draw(canvas)
        now = canvas.surface.subsurface(photograph)
        assert pygame.image.tobytes(now, "RGB") == pygame.image.tobytes(before, "RGB")
        diorama.show(view, at_once=True)


def test_rain_falls_behind_it(diorama: Diorama, canvas: Canvas) -> None:
    """What moves in a picture is cut out by whatever stands before it, for as long as it does."""
    view = WINDOW._replace(overlays=(RAIN,))
    for shown, is_wet in ((view, False), (view._replace(foreground=None), True)):
        diorama.show(shown, at_once=True)
        diorama.draw(canvas)
        dry = canvas.surface.copy()
        for _ in range(60):
            diorama.stir(theme.OVERLAY_STEP_SECONDS)
        diorama.draw(canvas)
        assert _differ(canvas.surface, dry, (0, 0, 1280, 400))
        assert _differ(canvas.surface, dry, TABLE) is is_wet
        diorama.rest()


def _differ(one: pygame.Surface, other: pygame.Surface, area: tuple[int, int, int, int]) -> bool:
    parts = (pygame.image.tobytes(surface.subsurface(area), "RGB") for surface in (one, other))
    return next(parts) != next(parts)


def test_what_is_not_there_or_has_nothing_on_it_hides_nobody(
    diorama: Diorama, canvas: Canvas, tmp_path: Path
) -> None:
    """A missing foreground is a problem of the author's, and none of the player's."""
    pygame.image.save(pygame.Surface((9, 9), pygame.SRCALPHA), tmp_path / "places" / "clear.png")
    for name in ("clear", "nowhere"):
        diorama.show(WINDOW._replace(foreground=name), at_once=True)
        diorama.draw(canvas)
        assert pixel(canvas, BEFORE) == (20, 60, 20)

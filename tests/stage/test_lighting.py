"""The light of a place on a person."""

import pygame
import pytest

from engine.stage import lighting
from engine.stage.lighting import Light

HEAD, BACK, FRONT, FEET = (150, 60), (230, 250), (70, 250), (150, 590)


@pytest.fixture
def figure() -> pygame.Surface:
    pygame.init()
    grey = pygame.Surface((300, 600), pygame.SRCALPHA)
    pygame.draw.rect(grey, (180, 180, 180, 255), (50, 20, 200, 580), border_radius=40)
    return grey


def brightness(picture: pygame.Surface, at: tuple[int, int]) -> int:
    return sum(picture.get_at(at)[:3])


@pytest.mark.parametrize("side", [1, -1])
def test_who_faces_the_light_is_lit_from_there(figure: pygame.Surface, side: int) -> None:
    """The front is lighter than the back and the head than the feet, either way round; the shape stays."""
    light = Light()
    seen = lighting.lit(figure, lighting.field_on(figure, light, side), light, side)
    front, back = (FRONT, BACK) if side > 0 else (BACK, FRONT)
    assert brightness(seen, front) > brightness(seen, back)
    assert brightness(seen, HEAD) > brightness(seen, FEET)
    assert pygame.mask.from_surface(seen).count() == pygame.mask.from_surface(figure).count()
    assert tuple(seen.get_at((5, 5))) == (0, 0, 0, 0)


def test_a_part_is_lit_as_the_whole_is(figure: pygame.Surface) -> None:
    """Or an eye that blinks would be seen as a patch."""
    made = lighting.field_on(figure, Light(), 1)
    whole = lighting.washed(figure.copy(), made, (0, 0), figure.get_size())
    box = pygame.Rect(100, 200, 60, 40)
    part = lighting.washed(figure.subsurface(box).copy(), made, box.topleft, figure.get_size())
    assert part.get_buffer().raw == whole.subsurface(box).copy().get_buffer().raw

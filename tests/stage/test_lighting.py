"""The light of a place on a person."""

import json
from pathlib import Path

import pygame
import pytest

from engine.stage import lighting
from engine.stage.assets import Assets
from engine.stage.lighting import Light
from engine.stage.sprites import Look, formed

SIZE = (300, 600)
TOP, LEFT, RIGHT, FEET = (100, 40), (100, 250), (200, 250), (100, 590)
ANN = Look("ann", None, None)


@pytest.fixture
def figure() -> pygame.Surface:
    pygame.init()
    grey = pygame.Surface(SIZE, pygame.SRCALPHA)
    pygame.draw.rect(grey, (180, 180, 180, 255), (50, 20, 200, 580), border_radius=40)
    return grey


@pytest.fixture
def form() -> pygame.Surface:
    """Of a figure whose left side faces the key, and whose right side the fill."""
    both = pygame.Surface((40, 40), 0, 32)
    both.fill("white", (0, 0, 10, 40))
    both.fill("white", (30, 0, 10, 40))
    return both


def brightness(picture: pygame.Surface, at: tuple[int, int]) -> int:
    return sum(picture.get_at(at)[:3])


def test_each_side_is_lit_by_the_light_it_faces(figure: pygame.Surface, form: pygame.Surface) -> None:
    """And the feet less than what is above them; the shape stays."""
    light = Light(key=(255, 120, 40), fill=(20, 40, 120))
    seen = lighting.washed(figure.copy(), lighting.field_on(form, light), (0, 0), SIZE)
    warm, cold = seen.get_at(LEFT), seen.get_at(RIGHT)
    assert warm.r > warm.b
    assert cold.b > cold.r
    assert brightness(seen, LEFT) > brightness(seen, FEET)
    assert pygame.mask.from_surface(seen).count() == pygame.mask.from_surface(figure).count()
    assert tuple(seen.get_at((5, 5))) == (0, 0, 0, 0)


def test_light_is_brighter_than_paint(figure: pygame.Surface, form: pygame.Surface) -> None:
    """A white coat would be grey otherwise."""
    seen = lighting.washed(figure.copy(), lighting.field_on(form, Light(key=(255, 255, 255))), (0, 0), SIZE)
    assert brightness(seen, TOP) > brightness(figure, TOP)


def test_who_has_no_form_is_seen(figure: pygame.Surface) -> None:
    """An author's own people may be a picture and no more."""
    seen = lighting.washed(figure.copy(), lighting.field_on(None, Light()), (0, 0), SIZE)
    assert brightness(seen, LEFT) == brightness(seen, RIGHT) > brightness(figure, LEFT) // 2


def test_a_part_is_lit_as_the_whole_is(figure: pygame.Surface, form: pygame.Surface) -> None:
    """Or an eye that blinks would be seen as a patch."""
    made = lighting.field_on(form, Light())
    whole = lighting.washed(figure.copy(), made, (0, 0), SIZE)
    box = pygame.Rect(100, 200, 60, 40)
    part = lighting.washed(figure.subsurface(box).copy(), made, box.topleft, SIZE)
    assert part.get_buffer().raw == whole.subsurface(box).copy().get_buffer().raw


def person(root: Path, form: pygame.Surface, *, has_head_form: bool) -> Assets:
    """A body and a head over its upper right, each with the form."""
    folder = root / "people" / "ann"
    folder.mkdir(parents=True)
    pygame.image.save(form, folder / "form.png")
    row = {"file": "form.png", "at": [0, 0]}
    head = row | ({"form": {"file": "form.png", "at": [20, 0]}} if has_head_form else {})
    manifest = {
        "canvas": [120, 120],
        "form_canvas": [40, 40],
        "outfits": {"coat": [row | {"form": {"file": "form.png", "at": [0, 0]}}]},
        "moods": {"calm": {"front": [head]}},
    }
    (folder / "manifest.json").write_text(json.dumps(manifest), "utf-8")
    return Assets((root,))


@pytest.mark.parametrize(("is_turned", "lit"), [(False, [5, 25]), (True, [15, 35])])
def test_the_form_of_a_figure_is_that_of_its_layers(
    tmp_path: Path, form: pygame.Surface, is_turned: bool, lit: list[int]
) -> None:
    """The key is beside the fill, and both turn with the figure."""
    pygame.display.set_mode((64, 64), pygame.HIDDEN)
    manifest = person(tmp_path, form, has_head_form=True).person("ann")
    assert manifest
    both = formed(manifest, ANN, is_turned)
    assert both
    assert both.get_size() == (80, 40)
    assert [x for x in (5, 15, 25, 35) if both.get_at((x, 20))[0] > 128] == lit


def test_a_layer_without_form_leaves_the_figure_without(tmp_path: Path, form: pygame.Surface) -> None:
    """Half a figure in the light would look cut."""
    pygame.display.set_mode((64, 64), pygame.HIDDEN)
    manifest = person(tmp_path, form, has_head_form=False).person("ann")
    assert manifest
    assert formed(manifest, ANN, False) is None

"""The light of a place on a person: it falls on their form, and less of it on their feet.

Law: pixels are premultiplied and a figure's alpha is never changed; a part is lit as it is in the whole.
"""

from typing import NamedTuple

import pygame

from engine.stage import theme
from engine.stage.theme import Color

GAIN = 2  # a field has room for light that is brighter than what it falls on
AROUND, KEY, FILL = 0.34, 1.08, 0.74  # how much light comes from all around, from the front, from behind
KEY_FALLS, FILL_FALLS = 2, 1  # how often the form counts: so a key rounds a face
WARM = 0.50  # how much of the key is in what comes from all around
FEET = 0.45  # how much light is left at the feet
RIM = 0.22  # how much light is on the edges
FLAT = (200, 70)  # the key and the fill on a figure whose form is not known
_WHITE, _BLACK = (255, 255, 255), (0, 0, 0)


class Light(NamedTuple):
    """The light of a place: from the front, from behind, and on the edges."""

    key: Color = (246, 236, 224)
    fill: Color = (92, 94, 124)
    rim: Color = (150, 160, 190)


def field_on(form: pygame.Surface | None, light: Light) -> pygame.Surface:
    """What a figure's pixels are multiplied with, `GAIN` times; the `form` is the key on it beside the fill."""
    form = form or _flat()
    size = form.get_width() // 2, form.get_height()
    field = pygame.Surface(size, 0, 32)
    field.fill(_part(theme.mix(light.fill, light.key, WARM), AROUND))
    for at, color, share, fall in ((0, light.key, KEY, KEY_FALLS), (size[0], light.fill, FILL, FILL_FALLS)):
        lit = pygame.Surface(size, 0, 32)
        lit.fill(_part(color, share))
        for _ in range(fall):
            lit.blit(form, (0, 0), (at, 0, *size), special_flags=pygame.BLEND_RGB_MULT)
        field.blit(lit, (0, 0), special_flags=pygame.BLEND_RGB_ADD)
    field.blit(_fallen(size), (0, 0), special_flags=pygame.BLEND_RGB_MULT)
    return field


def _part(color: Color, share: float) -> Color:
    return theme.mix(_BLACK, color, share / GAIN)


def _flat() -> pygame.Surface:
    form = pygame.Surface((2, 1), 0, 32)
    for x, gray in enumerate(FLAT):
        form.set_at((x, 0), (gray, gray, gray))
    return pygame.transform.scale(form, (16, 8))


def _fallen(size: tuple[int, int]) -> pygame.Surface:
    """Light that falls off to the feet."""
    wash = pygame.Surface((1, 3), 0, 32)
    for row, fall in enumerate((0.0, 0.35, 1.0)):
        wash.set_at((0, row), theme.mix(_WHITE, _BLACK, fall * (1 - FEET)))
    return pygame.transform.smoothscale(wash, size)


def washed(
    part: pygame.Surface, field: pygame.Surface, corner: tuple[int, int], size: tuple[int, int]
) -> pygame.Surface:
    """A part, its corner at `corner` of a canvas of `size`, in the light of the field on it."""
    at = (-corner[0], -corner[1])
    part.blit(pygame.transform.smoothscale(field, size), at, special_flags=pygame.BLEND_RGB_MULT)
    own = part.copy()
    for _ in range(GAIN - 1):
        part.blit(own, (0, 0), special_flags=pygame.BLEND_RGB_ADD)
    return part


def rimmed(picture: pygame.Surface, color: Color, side: int) -> pygame.Surface:
    """The picture with light on its edge at the back; `side` is 1 where they face left, else -1."""
    width = max(1, round(picture.get_height() / 200))
    shape = _filled(picture, theme.mix(_BLACK, color, RIM))
    shape.blit(
        _filled(picture, _BLACK), (-side * width, width // 2), special_flags=pygame.BLEND_PREMULTIPLIED
    )
    small = (max(1, shape.get_width() // 3), max(1, shape.get_height() // 3))
    soft = pygame.transform.smoothscale(pygame.transform.smoothscale(shape, small), shape.get_size())
    soft.blit(_filled(picture, _WHITE), (0, 0), special_flags=pygame.BLEND_RGB_MULT)
    picture.blit(soft, (0, 0), special_flags=pygame.BLEND_RGB_ADD)
    return picture


def _filled(picture: pygame.Surface, color: Color) -> pygame.Surface:
    """The shape of a picture in one colour."""
    shape = picture.copy()
    shape.fill((0, 0, 0, 255), special_flags=pygame.BLEND_RGBA_MULT)
    shape.fill((*color, 0), special_flags=pygame.BLEND_RGBA_ADD)
    return shape.premul_alpha()

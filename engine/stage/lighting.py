"""The light of a place on a person: the side they face is lit, the back of them and the feet fall into shade.

Law: pixels are premultiplied and a figure's alpha is never changed; a part is lit as it is in the whole.
"""

from typing import NamedTuple

import pygame

from engine.stage import theme
from engine.stage.theme import Color

FINE = 6  # pixels of the picture to one of the field
REACH = 1 / 15  # how far shade comes in from the back, in shares of the height
FRONT, BACK, FEET, SHADE = 0.54, 0.45, 0.80, 0.95  # how much of the key is in front, of the fill elsewhere
GLOW, RIM = 0.25, 0.15  # how much of the key and of the rim is on the edges
_WHITE, _BLACK = (255, 255, 255), (0, 0, 0)


class Light(NamedTuple):
    """The light of a place: from the front, from all around, and on the edges."""

    key: Color = (246, 236, 224)
    fill: Color = (92, 94, 124)
    rim: Color = (150, 160, 190)


class Field(NamedTuple):
    """What a figure's pixels are multiplied with, and how much of themselves is added; smaller by `FINE`."""

    wash: pygame.Surface
    glow: pygame.Surface


def field_on(picture: pygame.Surface, light: Light, side: int) -> Field:
    """The light on a figure; `side` is 1 where they face left, else -1."""
    size = (max(2, picture.get_width() // FINE), max(2, picture.get_height() // FINE))
    reach = max(1, round(size[1] * REACH))
    shape = pygame.Surface((size[0] + 4 * reach, size[1] + 4 * reach), pygame.SRCALPHA)
    shape.blit(_filled(pygame.transform.smoothscale(picture, size), _WHITE), (2 * reach, 2 * reach))
    wash = _fallen(light, side, size)
    soft = pygame.transform.gaussian_blur(shape, reach)
    shade = _around(soft, theme.mix(_WHITE, light.fill, SHADE), (-side * reach, -(reach // 2)), size)
    wash.blit(shade, (0, 0), special_flags=pygame.BLEND_RGB_MULT)
    crisp = pygame.transform.gaussian_blur(shape, max(1, reach // 2))
    crisp.fill((*_BLACK, 255), special_flags=pygame.BLEND_RGBA_MULT)
    return Field(wash, _around(crisp, theme.mix(_BLACK, light.key, GLOW), (side * reach // 2, reach), size))


def _around(
    shape: pygame.Surface, color: Color, moved: tuple[int, int], size: tuple[int, int]
) -> pygame.Surface:
    """A sheet of one colour but for a shape, laid on it moved: the colour is seen on the edge it has left."""
    sheet = pygame.Surface(size, 0, 32)
    sheet.fill(color)
    border = (size[0] - shape.get_width()) // 2, (size[1] - shape.get_height()) // 2
    at = border[0] + moved[0], border[1] + moved[1]
    sheet.blit(shape, at, special_flags=pygame.BLEND_PREMULTIPLIED)
    return sheet


def _fallen(light: Light, side: int, size: tuple[int, int]) -> pygame.Surface:
    """Light that falls off to the back and to the feet."""
    wash = pygame.Surface((3, 3), 0, 32)
    front, back = theme.mix(_WHITE, light.key, FRONT), theme.mix(light.key, light.fill, BACK)
    for row, fall in enumerate((0.0, 0.18, 0.74)):
        for column, share in enumerate((0.0, 0.35, 1.0)):
            color = theme.mix(theme.mix(front, back, share), theme.mix(light.key, light.fill, FEET), fall)
            wash.set_at((column if side > 0 else 2 - column, row), color)
    return pygame.transform.smoothscale(wash, size)


def washed(
    part: pygame.Surface, field: Field, corner: tuple[int, int], size: tuple[int, int]
) -> pygame.Surface:
    """A part, its corner at `corner` of a figure of `size`, in the light of the figure's field."""
    at = (-corner[0], -corner[1])
    own = part.copy()
    own.blit(pygame.transform.smoothscale(field.glow, size), at, special_flags=pygame.BLEND_RGB_MULT)
    part.blit(pygame.transform.smoothscale(field.wash, size), at, special_flags=pygame.BLEND_RGB_MULT)
    part.blit(own, (0, 0), special_flags=pygame.BLEND_RGB_ADD)
    return part


def lit(picture: pygame.Surface, field: Field, light: Light, side: int) -> pygame.Surface:
    """The picture in the light of its field, with light on the edge at the back."""
    seen = washed(picture.copy(), field, (0, 0), picture.get_size())
    seen.blit(_rim(picture, light.rim, side), (0, 0), special_flags=pygame.BLEND_RGB_ADD)
    return seen


def _rim(picture: pygame.Surface, color: Color, side: int) -> pygame.Surface:
    """Light on the edge that faces away: the shape without itself moved aside, soft inwards and cut at the edge."""
    width = max(1, round(picture.get_height() / 200))
    shape = _filled(picture, theme.mix(_BLACK, color, RIM))
    shape.blit(
        _filled(picture, _BLACK), (-side * width, width // 2), special_flags=pygame.BLEND_PREMULTIPLIED
    )
    small = (max(1, shape.get_width() // 3), max(1, shape.get_height() // 3))
    soft = pygame.transform.smoothscale(pygame.transform.smoothscale(shape, small), shape.get_size())
    soft.blit(_filled(picture, _WHITE), (0, 0), special_flags=pygame.BLEND_RGB_MULT)
    return soft


def _filled(picture: pygame.Surface, color: Color) -> pygame.Surface:
    """The shape of a picture in one colour."""
    shape = picture.copy()
    shape.fill((0, 0, 0, 255), special_flags=pygame.BLEND_RGBA_MULT)
    shape.fill((*color, 0), special_flags=pygame.BLEND_RGBA_ADD)
    return shape.premul_alpha()

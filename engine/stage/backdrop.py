"""Pictures that stand in where there is none: a dusk in rain, and a place known only by its name.

Law: the same size gives the same pixels, always.
"""

import pygame

from engine.stage import fonts, theme
from engine.stage.chance import chance


def dusk(size: tuple[int, int], horizon: float = 0.72) -> pygame.Surface:
    """An evening sky over a dark town, rain on the glass."""
    width, height = size
    bands = pygame.Surface((1, len(theme.DUSK)), 0, 32)
    for row, tone in enumerate(theme.DUSK):
        bands.set_at((0, row), tone)
    sky = pygame.Surface(size, 0, 32)
    sky.blit(pygame.transform.smoothscale(bands, (width, round(height * horizon * 1.12))), (0, 0))
    ground = round(height * horizon)
    sky.fill(theme.DUSK_GROUND, (0, ground, width, height - ground))
    _town(sky, ground)
    _haze(sky, ground)
    _rain(sky)
    return sky.convert()


def stand_in(size: tuple[int, int], title: str) -> pygame.Surface:
    """A place without a picture: an evening blurred behind glass, and its name."""
    width, height = size
    small = pygame.transform.smoothscale(dusk((320, 180)), (16, 9))
    soft = pygame.transform.smoothscale(pygame.transform.smoothscale(small, (160, 90)), size)
    soft.fill((96, 104, 132), special_flags=pygame.BLEND_RGB_MULT)
    scale = height / theme.HEIGHT
    style = theme.STAND_IN
    face = fonts.font(style.face, round(style.size * scale))
    words = fonts.printed(face, title, theme.mix(theme.NIGHT, theme.TEXT, 0.8))
    top = round(height * 0.035)  # over the heads of whoever stands there
    soft.blit(words, ((width - words.get_width()) // 2, top))
    rule = pygame.Rect(0, 0, round(64 * scale), max(1, round(2 * scale)))
    rule.midtop = (width // 2, top + round(style.leading * 1.35 * scale))
    soft.fill(theme.AMBER_DIM, rule)
    return soft.convert()


def frosted(picture: pygame.Surface) -> pygame.Surface:
    """The picture as through dark frosted glass, for what lies over it."""
    width, height = picture.get_size()
    small = pygame.transform.smoothscale(picture, (max(2, width // 24), max(2, height // 24)))
    soft = pygame.transform.smoothscale(small, (width, height))
    red, green, blue, strength = theme.OVERLAY
    shade = 255 - strength
    soft.fill((shade, shade, shade), special_flags=pygame.BLEND_RGB_MULT)
    soft.fill((red, green, blue), special_flags=pygame.BLEND_RGB_ADD)
    return soft.convert()


def _town(sky: pygame.Surface, ground: int) -> None:
    width, height = sky.get_size()
    unit = height / theme.HEIGHT
    x = 0.0
    index = 0
    while x < width:
        wide = (26 + 60 * chance(index)) * unit
        tall = (14 + 66 * chance(index + 500) ** 2) * unit
        sky.fill(theme.DUSK_GROUND, (round(x), ground - round(tall), round(wide) + 1, round(tall) + 1))
        if chance(index + 900) > 0.45:
            lamp = theme.mix(theme.DUSK_GROUND, theme.AMBER, 0.35 + 0.5 * chance(index + 77))
            spot = (round(x + wide * chance(index + 40)), ground - round(tall * 0.6 * chance(index + 60)))
            sky.fill(lamp, (*spot, max(1, round(3 * unit)), max(1, round(3 * unit))))
        x += wide
        index += 1


def _haze(sky: pygame.Surface, ground: int) -> None:
    """The wet ground gives the sky back, faintly."""
    width, height = sky.get_size()
    above = sky.subsurface((0, ground - (height - ground), width, height - ground))
    wet = pygame.transform.flip(above, False, True)
    wet = pygame.transform.smoothscale(
        pygame.transform.smoothscale(wet, (width // 16, 8)), (width, height - ground)
    )
    wet.set_alpha(76)
    sky.blit(wet, (0, ground))


def _rain(sky: pygame.Surface) -> None:
    width, height = sky.get_size()
    unit = height / theme.HEIGHT
    glass = pygame.Surface((width, height), pygame.SRCALPHA)
    for index in range(150):
        x, y = chance(index) * width, chance(index + 3000) * height
        long = (10 + 46 * chance(index + 6000)) * unit
        faint = round(10 + 26 * chance(index + 9000))
        pygame.draw.line(
            glass, (200, 212, 240, faint), (x, y), (x - long * 0.16, y + long), max(1, round(unit))
        )
    sky.blit(glass, (0, 0))

"""How the marks of overlays are painted: drops, streaks, glows, arms, leaves.

Law: a picture depends on its arguments alone, is premultiplied, and is kept while it is of use.
"""

import math
from functools import lru_cache

import pygame

from engine.stage import theme
from engine.stage.overlay import HIGH, WIDE, Mark, Spot
from engine.stage.theme import Color
from engine.stage.tween import fall

FINE = 6  # so many times larger a drop is painted before it is made small
SOFT = 48
TONES = (64, 36)
COARSE = 16


class Painter:
    """Paints marks on a place: they take their colours, and a board its leaves, from its picture."""

    def __init__(self, place: pygame.Surface) -> None:
        self.place, self.scale = place, place.get_width() / WIDE
        self._tones = pygame.transform.smoothscale(place, TONES)

    def picture(self, mark: Mark) -> tuple[pygame.Surface, int, int]:
        """The picture of a mark and the pixel of its corner."""
        x, y, size = (length * self.scale for length in (mark.x, mark.y, mark.size))
        match mark.shape:
            case "drop":
                picture = _drop(max(0.8, round(size * 2) / 2), self._tone(mark))
            case "streak":
                long = max(2, 2 * round(size / 2))
                picture = _streak(long, mark.turned, max(1, round(2 * self.scale)))
                return picture, round(x) - picture.get_width() // 2, round(y) - long
            case "glow" | "shade":
                picture = _glow(max(2, round(size)), mark.color)
            case "arm":
                return _arm(mark.turned, size, theme.ARM_WIDTH * self.scale, x, y)
            case "leaf":
                picture = self._leaf(mark)
        return picture, round(x - picture.get_width() / 2), round(y - picture.get_height() / 2)

    def _tone(self, mark: Mark) -> Color:
        """What a drop shows: the light from above it, for it turns the picture over."""
        column = min(TONES[0] - 1, max(0, int(mark.x * TONES[0] / WIDE)))
        row = min(TONES[1] - 1, max(0, int(mark.y * TONES[1] / HIGH) - 1))
        red, green, blue, _ = self._tones.get_at((column, row))
        lit = theme.mix((red, green, blue), (255, 255, 255), theme.DROP_LIT)
        return tuple(min(255, part // COARSE * COARSE) for part in lit)  # type: ignore[return-value]

    def _leaf(self, mark: Mark) -> pygame.Surface:
        """A cell between two others, its flap on the way down."""
        rest, coming = (self._cell(mark, middle) for middle in mark.of)
        width, height = rest.get_size()
        half, fallen = height // 2, fall(mark.turned)
        leaf = rest.convert_alpha()
        leaf.blit(coming, (0, 0), (0, 0, width, half))
        if fallen < 0.5:
            tall = max(1, round(half * (1 - 2 * fallen)))
            flap = pygame.transform.smoothscale(rest.subsurface((0, 0, width, half)), (width, tall))
            leaf.blit(flap, (0, half - tall))
        else:
            tall = max(1, round((height - half) * (2 * fallen - 1)))
            flap = pygame.transform.smoothscale(
                coming.subsurface((0, half, width, height - half)), (width, tall)
            )
            leaf.blit(flap, (0, half))
        return leaf

    def _cell(self, mark: Mark, middle: Spot) -> pygame.Surface:
        """A cell of the row, as the picture has it."""
        left, top = (
            (at - side / 2) * self.scale for at, side in zip(middle, (mark.size, mark.high), strict=True)
        )
        cell = pygame.Rect(
            round(left), round(top), *(math.ceil(s * self.scale) for s in (mark.size, mark.high))
        )
        return self.place.subsurface(cell.clamp(self.place.get_rect()))


@lru_cache(maxsize=512)
def _drop(radius: float, tone: Color) -> pygame.Surface:
    """A bead: dark above, where it shows the ground, and light below, where it shows the sky."""
    wide, high = 2 * radius, 2.3 * radius
    fine = pygame.Surface((math.ceil(wide) * FINE, math.ceil(high) * FINE), pygame.SRCALPHA)
    middle, most = fine.get_width() / 2, radius * FINE

    def bead(tint: theme.Tint, size: float, down: float) -> None:
        area = pygame.Rect(0, 0, round(2 * most * size), round(2.3 * most * size))
        area.center = round(middle), round(fine.get_height() / 2 + most * down)
        pygame.draw.ellipse(fine, tint, area)

    bead(theme.DROP_DARK, 1.0, 0.0)
    bead((*tone, 190), 0.84, 0.16)
    bead((*theme.mix(theme.DROP_BODY[:3], tone, 0.4), theme.DROP_BODY[3]), 0.8, -0.12)
    spark = round(middle - 0.3 * most), round(fine.get_height() / 2 - 0.45 * most)
    pygame.draw.circle(fine, theme.DROP_SPARK, spark, max(1, round(0.2 * most)))
    return pygame.transform.smoothscale(fine.premul_alpha(), (math.ceil(wide), math.ceil(high)))


@lru_cache(maxsize=256)
def _streak(long: int, slant: float, wide: int) -> pygame.Surface:
    """A thin line that fades upwards, leaning by so much for its length."""
    line = pygame.Surface((1, 3), pygame.SRCALPHA)
    for row, strength in enumerate((0, 120, 255)):
        line.set_at((0, row), (*theme.STREAK, strength))
    picture = pygame.transform.smoothscale(line.premul_alpha(), (wide, long))
    return pygame.transform.rotate(picture, math.degrees(math.atan(slant))) if slant else picture


@lru_cache(maxsize=32)
def _glow(radius: int, color: Color | None) -> pygame.Surface:
    """A soft round light of a colour, or without one a shade."""
    glow = pygame.transform.smoothscale(_soft(), (2 * radius, 2 * radius))
    if color is None:
        glow.fill((0, 0, 0, 255), special_flags=pygame.BLEND_RGBA_MULT)
    else:
        glow.fill((*color, 255), special_flags=pygame.BLEND_RGBA_MULT)
    return glow


@lru_cache(maxsize=1)
def _soft() -> pygame.Surface:
    """White, falling off from the middle to nothing."""
    soft = pygame.Surface((SOFT, SOFT), pygame.SRCALPHA)
    for y in range(SOFT):
        for x in range(SOFT):
            far = math.hypot(x + 0.5 - SOFT / 2, y + 0.5 - SOFT / 2) / (SOFT / 2)
            level = round(255 * max(0.0, 1 - far * far) ** 2)
            soft.set_at((x, y), (level, level, level, level))
    return soft


def _arm(angle: float, length: float, width: float, x: float, y: float) -> tuple[pygame.Surface, int, int]:
    """An arm with its blade from its pivot to its tip, soft as what moves is, and the pixel of its picture's corner."""
    along, across = (math.cos(angle), -math.sin(angle)), (math.sin(angle), math.cos(angle))
    tip = x + length * along[0], y + length * along[1]
    left, top = math.floor(min(x, tip[0]) - width), math.floor(min(y, tip[1]) - width)
    size = math.ceil(abs(x - tip[0]) + 2 * width), math.ceil(abs(y - tip[1]) + 2 * width)
    fine = pygame.Surface((2 * size[0], 2 * size[1]), pygame.SRCALPHA)
    for begin, end, wide in theme.ARM_PARTS:
        corners = [
            (
                2 * (x + at * length * along[0] + side * wide * width * across[0] - left),
                2 * (y + at * length * along[1] + side * wide * width * across[1] - top),
            )
            for at, side in ((begin, 0.5), (end, 0.4), (end, -0.4), (begin, -0.5))
        ]
        pygame.draw.polygon(fine, theme.ARM, corners)
    half = pygame.transform.smoothscale(fine.premul_alpha(), (max(1, size[0] // 2), max(1, size[1] // 2)))
    return pygame.transform.smoothscale(half, size), left, top

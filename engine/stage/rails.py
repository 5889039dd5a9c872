"""Smooth thick lines and discs, as a transit map has them.

Law: drawn at twice the size and set down smaller, so that no edge is jagged; what it gives are pictures in pixels.
"""

from collections.abc import Iterable
from itertools import pairwise
from math import hypot
from typing import NamedTuple

import pygame

from engine.stage.canvas import Canvas, Picture, Rect
from engine.stage.theme import Color

FINER = 2
Point = tuple[float, float]


class Stroke(NamedTuple):
    """A line through these points, so wide, with round corners."""

    points: tuple[Point, ...]
    color: Color
    width: float


class Disc(NamedTuple):
    """A round spot."""

    at: Point
    radius: float
    color: Color


class Band(NamedTuple):
    """An even rectangle, under lines and spots."""

    area: Rect
    color: Color


Mark = Stroke | Disc | Band


def span(mark: Mark) -> tuple[float, float]:
    """How far left and how far right a mark reaches."""
    match mark:
        case Stroke():
            lefts = [x for x, _ in mark.points]
            return min(lefts) - mark.width, max(lefts) + mark.width
        case Disc():
            return mark.at[0] - mark.radius, mark.at[0] + mark.radius
        case Band():
            return mark.area.left, mark.area.right


def sheet(canvas: Canvas, area: Rect, scale: float, ground: Color, marks: Iterable[Mark]) -> Picture:
    """The part of a drawing that lies in `area`, on an even ground, `scale` units a unit of the drawing."""
    size = canvas.px(area.w * scale), canvas.px(area.h * scale)
    fine = pygame.Surface((size[0] * FINER, size[1] * FINER))
    fine.fill(ground)
    pen = _Pen(fine, area, canvas.scale * scale * FINER)
    for mark in marks:
        pen.draw(mark)
    return pygame.transform.smoothscale(fine, size)


class _Pen:
    """Draws on one surface; `scale` is its pixels a unit."""

    def __init__(self, surface: pygame.Surface, area: Rect, scale: float) -> None:
        self.surface, self.area, self.scale = surface, area, scale

    def draw(self, mark: Mark) -> None:
        match mark:
            case Stroke():
                self.stroke(mark)
            case Band():
                left, top = self.at(mark.area.topleft)
                size = mark.area.w * self.scale, mark.area.h * self.scale
                self.surface.fill(mark.color, pygame.Rect(left, top, *size))
            case Disc():
                pygame.draw.circle(self.surface, mark.color, self.at(mark.at), mark.radius * self.scale)

    def at(self, point: Point) -> Point:
        return (point[0] - self.area.x) * self.scale, (point[1] - self.area.y) * self.scale

    def stroke(self, stroke: Stroke) -> None:
        points = [self.at(point) for point in stroke.points]
        half = stroke.width * self.scale / 2
        for one, other in pairwise(points):
            pygame.draw.polygon(self.surface, stroke.color, _bar(one, other, half))
        for point in points:
            pygame.draw.circle(self.surface, stroke.color, point, half)


def _bar(one: Point, other: Point, half: float) -> list[Point]:
    """The corners of a line of that half width."""
    right, down = other[0] - one[0], other[1] - one[1]
    length = hypot(right, down) or 1.0
    across, along = -down / length * half, right / length * half
    return [
        (one[0] + across, one[1] + along),
        (other[0] + across, other[1] + along),
        (other[0] - across, other[1] - along),
        (one[0] - across, one[1] - along),
    ]

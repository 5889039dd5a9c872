"""The player's map as lines and spots, in the map's own units.

Law: pure: from what is known to what is drawn; where it lands on the canvas is `mapview`'s.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from engine.atlas.transit import LANE_GAP
from engine.screens.survey import Light, Survey
from engine.stage import theme
from engine.stage.canvas import Rect
from engine.stage.rails import Band, Disc, Mark, Stroke
from engine.stage.theme import Color

MARGIN = 64
LABEL_ROOM = 30
KNOWN_SHARE = 0.5
WIDTHS: dict[Light, float] = {"unlit": 3.0, "known": 5.0, "lit": 6.0}


class Ink(NamedTuple):
    """What the map is drawn with: its ground, what is not lit, and how much of its colour a lane has."""

    ground: Color
    unlit: Color
    lane: float


PLAIN, CONTRAST = Ink((13, 19, 33), (44, 55, 79), 0.05), Ink((0, 0, 0), (128, 136, 150), 0.0)


def marks(
    survey: Survey, lanes: Sequence[Color], color_of: Mapping[str, Color], ink: Ink, tall: float
) -> list[Mark]:
    """The lanes, the lines (unlit ones below, those taken this evening on top), and over them the stops."""
    return [*_bands(survey, lanes, ink, tall), *_lines(survey, color_of, ink), *_spots(survey, color_of, ink)]


def _lines(survey: Survey, color_of: Mapping[str, Color], ink: Ink) -> Iterator[Mark]:
    for light, width in WIDTHS.items():
        for rail in survey.transit.rails:
            if survey.light[rail.source, rail.target] == light:
                if light != "unlit":
                    yield Stroke(rail.points, ink.ground, width + 5)
                for points, owner in _halves(rail.points, rail.source, rail.target):
                    yield Stroke(points, _lit(color_of[owner], light, ink), width)


def _bands(survey: Survey, colors: Sequence[Color], ink: Ink, tall: float) -> list[Band]:
    """The lanes, from edge to edge, a rule between them."""
    lanes = [
        (lane, color)
        for lane, color in zip(survey.transit.lanes, colors, strict=True)
        if lane.bottom > lane.top
    ]
    tops = [-LABEL_ROOM, *(lane.top - LANE_GAP / 2 + 1 for lane, _ in lanes[1:])]
    bottoms = [*(top - 2 for top in tops[1:]), tall]
    wide = survey.transit.width + 4 * MARGIN
    return [
        Band(Rect(-2 * MARGIN, top, wide, bottom - top), theme.mix(ink.ground, color, ink.lane))
        for (_, color), top, bottom in zip(lanes, tops, bottoms, strict=True)
    ]


def _lit(color: Color, light: Light, ink: Ink) -> Color:
    if light == "unlit":
        return ink.unlit
    return color if light == "lit" else theme.mix(ink.ground, color, KNOWN_SHARE)


def _halves(
    points: tuple[tuple[float, float], ...], source: str, target: str
) -> list[tuple[tuple[tuple[float, float], ...], str]]:
    """A line in two: in the one's colour to the middle of its longest upright, from there in the other's."""
    steps = [(abs(points[i + 1][1] - points[i][1]), i) for i in range(len(points) - 1)]
    _, longest = max(steps)
    (x, y), (to_x, to_y) = points[longest], points[longest + 1]
    middle = (x + to_x) / 2, (y + to_y) / 2
    return [((*points[: longest + 1], middle), source), ((middle, *points[longest + 1 :]), target)]


def _spots(survey: Survey, color_of: Mapping[str, Color], ink: Ink) -> Iterator[Mark]:
    """The stops: rings where words are left to read, full where all are read, small where nobody was."""
    for stop in survey.stops.values():
        at = survey.transit.stops[stop.id]
        if not stop.is_visited:
            yield from (Disc(at, 8, ink.ground), Disc(at, 5.5, ink.unlit), Disc(at, 3, ink.ground))
            continue
        yield from (Disc(at, 12, ink.ground), Disc(at, 10, color_of[stop.id]), Disc(at, 7.5, theme.TEXT))
        if stop.is_here:
            yield Disc(at, 4.5, theme.AMBER)
        elif stop.has_unread:
            yield Disc(at, 4.5, ink.ground)


def small_mark(mark: Mark, across: float, down: float) -> Mark:
    """A mark as the strip has it."""
    match mark:
        case Stroke():
            points = tuple((x * across, y * down) for x, y in mark.points)
            return Stroke(points, mark.color, 1.6 if mark.width < 7 else 3)
        case Disc():
            x, y = mark.at
            return Disc((x * across, y * down), mark.radius * 0.32, mark.color)
    return mark

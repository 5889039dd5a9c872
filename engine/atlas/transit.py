"""A transit map: stops in columns from left to right, each lane's on tracks of its own, and octagonal lines.

Law: lines run level, upright or at 45 degrees, and beside each other, but where they part from a stop or meet at one.
Pure, and the same for the same lines. Lengths are units.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from engine.atlas.corridors import Corridor, Way, Ways
from engine.atlas.grid import Grid, Line, grid
from engine.atlas.tracks import Stretch, shared_out

PITCH: Final = 124.0
TRACK: Final = 52.0
LANE_GAP: Final = 34.0
BESIDE: Final = 8.0
CUT: Final = 32.0
NEAR: Final = 0.5
Point = tuple[float, float]


class Rail(NamedTuple):
    """A line between two stops: its corners, from the one to the other."""

    source: str
    target: str
    points: tuple[Point, ...]


class Lane(NamedTuple):
    """The tracks of one lane: from top to bottom."""

    top: float
    bottom: float


class Transit(NamedTuple):
    """The whole map: the stops' middles, the rails, the lanes (by number), and its size."""

    stops: dict[str, Point]
    rails: tuple[Rail, ...]
    lanes: tuple[Lane, ...]
    width: float
    height: float


def transit(lanes: Mapping[str, int], lane_count: int, lines: Sequence[Line], start: str) -> Transit:
    """Lay out a network; `lanes` maps each stop to the number of its lane."""
    placed = grid(lanes, lane_count, lines, start)
    plan = _Plan(placed, lines)
    columns = max((spot.row for spot in placed.spots.values()), default=0) + 1
    stops = {stop: (plan.x(spot.row), plan.track(spot.column)) for stop, spot in placed.spots.items()}
    rails = tuple(plan.rail(number) for number in range(len(lines)))
    return Transit(stops, rails, tuple(plan.lanes), columns * PITCH, plan.height)


class _Plan:
    """Where everything is: `across` are the heights of lines in corridors, `upright` their places in gaps."""

    def __init__(self, placed: Grid, lines: Sequence[Line]) -> None:
        self.spots, self.lines = placed.spots, lines
        self.lanes: list[Lane] = []
        self.tracks: list[float] = []
        self.height = self._place_tracks(placed.lanes)
        ways = Ways(placed)
        self.ways: list[Way | None] = [ways.of(source, target) for source, target, _ in lines]
        self.across = self._place_across()
        self.upright = self._place_upright()

    def x(self, row: int) -> float:
        """The middle of a column of stops: the grid's rows are the map's columns."""
        return (row + 0.5) * PITCH

    def track(self, column: int) -> float:
        """The height of a track; of those beyond the last as well."""
        return self.tracks[column] if column < len(self.tracks) else self.height + TRACK / 2

    def rail(self, number: int) -> Rail:
        """The corners of a line, cut to 45 degrees."""
        source, target, _ = self.lines[number]
        (left, top), (right, bottom) = self._ends(number)
        points = [(left, top)]
        for gap, start, stop in self._turns(number):
            x = self.upright.get((number, gap))
            if x is not None:
                points += [(x, start), (x, stop)]
        points.append((right, bottom))
        return Rail(source, target, octagonal(points))

    def _place_tracks(self, lanes: Sequence[tuple[int, int]]) -> float:
        y = 0.0
        for _, count in lanes:
            top = y
            for _ in range(count):
                self.tracks.append(y + TRACK / 2)
                y += TRACK
            self.lanes.append(Lane(top, y))
            y += LANE_GAP if count else 0
        return y - LANE_GAP

    def _ends(self, number: int) -> tuple[Point, Point]:
        source, target, _ = self.lines[number]
        one, other = self.spots[source], self.spots[target]
        return (self.x(one.row), self.track(one.column)), (self.x(other.row), self.track(other.column))

    def _turns(self, number: int) -> list[tuple[int, float, float]]:
        """The gaps in which a line changes its height, from which to which."""
        (_, top), (_, bottom) = self._ends(number)
        way = self.ways[number]
        if way is None:
            return [(self.spots[self.lines[number][0]].row, top, bottom)]
        level = self.across[number]
        return [(way.leaves, top, level), (way.arrives, level, bottom)]

    def _place_across(self) -> dict[int, float]:
        """The height of each line that passes other columns; those in one corridor beside each other."""
        found: dict[int, float] = {}
        for corridor, numbers in _by_corridor(self.ways).items():
            stretches = [_stretch(way.leaves, way.arrives) for n in numbers if (way := self.ways[n])]
            tracks, count = shared_out(stretches, 0.5)
            for number, track in zip(numbers, tracks, strict=True):
                beside = (track - (count - 1) / 2) * BESIDE
                found[number] = self._level(corridor) + beside
        return found

    def _level(self, corridor: Corridor) -> float:
        if not corridor.is_gutter:
            return self.track(corridor.column)
        return self.track(corridor.column) - TRACK / 2 if corridor.column else 0.0

    def _place_upright(self) -> dict[tuple[int, int], float]:
        """The place of each line in the gaps where it changes its height."""
        gaps: dict[int, list[tuple[int, float, float]]] = defaultdict(list)
        for number in range(len(self.lines)):
            for gap, start, stop in self._turns(number):
                if abs(start - stop) > NEAR:
                    gaps[gap].append((number, start, stop))
        found = {}
        for gap, pieces in gaps.items():
            tracks, count = shared_out([_stretch(start, stop) for _, start, stop in pieces], 1.0)
            for (number, _, _), track in zip(pieces, tracks, strict=True):
                found[number, gap] = (gap + 1) * PITCH + (track - (count - 1) / 2) * BESIDE
        return found


def octagonal(points: Sequence[Point]) -> tuple[Point, ...]:
    """The corners of a right-angled line, each cut off at 45 degrees."""
    bare = [points[0], *(two for one, two in pairwise(points) if _length(one, two) > NEAR)]
    found = [bare[0]]
    for before, corner, after in zip(bare, bare[1:], bare[2:], strict=False):
        cut = min(CUT, _length(before, corner) / 2, _length(corner, after) / 2)
        found += [_toward(corner, before, cut), _toward(corner, after, cut)]
    return (*found, bare[-1])


def _by_corridor(ways: Sequence[Way | None]) -> dict[Corridor, list[int]]:
    found: dict[Corridor, list[int]] = defaultdict(list)
    for number, way in enumerate(ways):
        if way:
            found[way.corridor].append(number)
    return found


def _stretch(one: float, other: float) -> Stretch:
    return Stretch(min(one, other), max(one, other))


def _length(one: Point, other: Point) -> float:
    return abs(one[0] - other[0]) + abs(one[1] - other[1])


def _toward(corner: Point, other: Point, length: float) -> Point:
    """So far from a corner along a level or upright line."""
    share = length / _length(corner, other)
    return corner[0] + (other[0] - corner[0]) * share, corner[1] + (other[1] - corner[1]) * share

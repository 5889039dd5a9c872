"""From left to right: lanes, columns, the corridors between them, and where rails leave and enter the boxes.

Law: rails in one corridor run beside each other. Knows nothing of heights.
"""

from collections import defaultdict
from typing import NamedTuple

from engine.atlas.corridors import Corridor, Way
from engine.atlas.grid import Grid, Line
from engine.atlas.tracks import Stretch, shared_out
from engine.desk.chart.sizes import BOX_WIDTH, COLUMN_GAP, LANE_GAP, MARGIN, PORT_EDGE, TRACK_GAP


class Band(NamedTuple):
    """A lane: from left to right."""

    owner: str | None
    left: float
    right: float


class Columns:
    """`lefts` of the columns, `vertical` of the lines in corridors, `ports` of the lines by number and end."""

    def __init__(
        self, placed: Grid, owners: tuple[str | None, ...], lines: list[Line], ways: list[Way | None]
    ) -> None:
        self.spots, self.lanes, self.owners = placed.spots, placed.lanes, owners
        self.lines, self.ways = lines, ways
        self.lefts: dict[int, float] = {}
        self.vertical: dict[int, float] = {}
        self.ports: dict[tuple[int, bool], float] = {}
        self.bands: list[Band] = []
        self.lines_in: dict[Corridor, list[int]] = defaultdict(list)
        for number, way in enumerate(ways):
            if way:
                self.lines_in[way.corridor].append(number)
        self.tracks = {corridor: self.parallel(numbers) for corridor, numbers in self.lines_in.items()}
        self.width = self.place_columns()
        self.place_ports()

    def place_columns(self) -> float:
        """Columns and the corridors between them, from left to right; the width of it all."""
        x = float(MARGIN)
        for (first, count), owner in zip(self.lanes, self.owners, strict=True):
            left = x
            for column in range(first, first + count):
                x = self.gutter(Corridor(True, column), x)
                self.lefts[column] = x
                middle = x + BOX_WIDTH / 2
                self.hang(Corridor(False, column), middle)
                x += BOX_WIDTH
            if count:
                x += COLUMN_GAP / 2
                self.bands.append(Band(owner, left, x))
                x += LANE_GAP / 2
        last = sum(count for _, count in self.lanes)
        return self.gutter(Corridor(True, last), x) + MARGIN

    def parallel(self, numbers: list[int]) -> tuple[list[int], int]:
        stretches = []
        for number in numbers:
            way = self.ways[number]
            assert way
            stretches.append(Stretch(min(way.leaves, way.arrives), max(way.leaves, way.arrives)))
        return shared_out(stretches, 0.5)

    def gutter(self, corridor: Corridor, x: float) -> float:
        """Leave room for a corridor between columns; where it is over."""
        count = self.tracks[corridor][1] if corridor in self.tracks else 0
        room = COLUMN_GAP + max(0, count - 1) * TRACK_GAP
        self.hang(corridor, x + room / 2)
        return x + room

    def hang(self, corridor: Corridor, middle: float) -> None:
        if corridor in self.tracks:
            of, count = self.tracks[corridor]
            for number, track in zip(self.lines_in[corridor], of, strict=True):
                self.vertical[number] = middle + (track - (count - 1) / 2) * TRACK_GAP

    def place_ports(self) -> None:
        """Where rails leave and enter the boxes: as near as can be to where they come from or go."""
        wishes: dict[tuple[str, bool], list[tuple[float, int]]] = defaultdict(list)
        for number, (source, target, _) in enumerate(self.lines):
            to = self.vertical.get(number, self.middle(target))
            from_ = self.vertical.get(number, self.middle(source))
            wishes[source, True].append((to, number))
            wishes[target, False].append((from_, number))
        for (stop, leaves), wished in wishes.items():
            left = self.lefts[self.spots[stop].column]
            low, high = left + PORT_EDGE, left + BOX_WIDTH - PORT_EDGE
            wished.sort()
            for x, (_, number) in zip(_apart([x for x, _ in wished], low, high), wished, strict=True):
                self.ports[number, leaves] = x

    def middle(self, stop: str) -> float:
        return self.lefts[self.spots[stop].column] + BOX_WIDTH / 2


def _apart(wishes: list[float], low: float, high: float) -> list[float]:
    """The wishes, in order, between the bounds and not on each other."""
    gap = min(float(TRACK_GAP), (high - low) / max(1, len(wishes) - 1))
    found: list[float] = []
    for wish in wishes:
        found.append(max(min(max(wish, low), high), found[-1] + gap if found else low))
    for number in range(len(found) - 1, -1, -1):
        found[number] = min(found[number], high - gap * (len(found) - 1 - number))
    return found

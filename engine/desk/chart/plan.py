"""The drawn plan: stops as boxes, lines as right-angled rails with their labels, all in pixels.

Law: no two labels lie on each other, no rail runs along another, none runs through a stop. Pure.
"""

from collections import defaultdict
from typing import Final, NamedTuple

from engine.desk.chart.corridors import Corridor, Way, Ways
from engine.desk.chart.grid import Grid, Line, grid
from engine.desk.chart.model import Chart
from engine.desk.chart.phrase import short
from engine.desk.chart.tracks import Stretch, shared_out

BOX_WIDTH: Final = 228
BOX_HEIGHT: Final = 58
COLUMN_GAP: Final = 34
LANE_GAP: Final = 64
TRACK_GAP: Final = 13
LABEL_TRACK: Final = 22
LABEL_LENGTH: Final = 34
LETTER: Final = 5.9
CHANNEL_EDGE: Final = 17
PORT_EDGE: Final = 22
MARGIN: Final = 56
TOP: Final = 170
NEAR: Final = 6.0


class Rail(NamedTuple):
    """All links from one stop to another: what is written on it, and its corners."""

    source: str
    target: str
    is_call: bool
    label: str
    told: str
    points: tuple[tuple[float, float], ...]
    label_at: tuple[float, float] | None


class Box(NamedTuple):
    """Where a stop is drawn: its left upper corner."""

    x: float
    y: float


class Band(NamedTuple):
    """A lane: from left to right."""

    owner: str | None
    left: float
    right: float


class Plan(NamedTuple):
    """The whole drawing, and its size."""

    chart: Chart
    boxes: dict[str, Box]
    rails: list[Rail]
    bands: list[Band]
    width: float
    height: float


class Piece(NamedTuple):
    """A stretch of a rail across a channel: it hangs from `tops` and stands on `bottoms`."""

    line: int
    start: float
    stop: float
    tops: tuple[float, ...]
    bottoms: tuple[float, ...]
    label: str


def plan(chart: Chart) -> Plan:
    """Lay out the whole map."""
    told = _lines(chart)
    lines = list(told)
    lanes = {stop.id: chart.lanes.index(stop.owner) for stop in chart.stops.values()}
    placed = grid(lanes, len(chart.lanes), lines, chart.story.start)
    ways = Ways(placed)
    drawn = [ways.of(source, target) for source, target, _ in lines]
    return _Drawing(chart, placed, lines, [told[line] for line in lines], drawn).plan()


def _lines(chart: Chart) -> dict[Line, list[str]]:
    """The links with the same ends as one line, each with what is written on it."""
    lines: dict[Line, list[str]] = {}
    for link in chart.links:
        label = link.told
        labels = lines.setdefault((link.source, link.target, link.is_call), [])
        if label and label not in labels:
            labels.append(label)
    return lines


def label_of(told: list[str]) -> str:
    """What fits on a rail of all that leads along it."""
    if not told:
        return ""
    more = f" +{len(told) - 1}" if len(told) > 1 else ""
    return short(told[0], LABEL_LENGTH - len(more)) + more


class _Drawing:
    def __init__(
        self, chart: Chart, placed: Grid, lines: list[Line], told: list[list[str]], drawn: list[Way | None]
    ) -> None:
        self.chart, self.spots, self.lanes = chart, placed.spots, placed.lanes
        self.lines, self.told, self.ways = lines, told, drawn
        self.labels = [label_of(words) for words in told]
        self.lefts: dict[int, float] = {}
        self.ports: dict[tuple[int, bool], float] = {}
        self.vertical: dict[int, float] = {}
        self.height_of: dict[tuple[int, int], float] = {}
        self.row_tops: list[float] = []
        self.bands: list[Band] = []

    def plan(self) -> Plan:
        width = self.place_columns()
        self.place_ports()
        height = self.place_rows()
        boxes = {
            stop: Box(self.lefts[spot.column], self.row_tops[spot.row]) for stop, spot in self.spots.items()
        }
        rails = [self.rail(number) for number in range(len(self.lines))]
        return Plan(self.chart, boxes, rails, self.bands, width, height)

    def place_columns(self) -> float:
        """Columns and the corridors between them, from left to right; the width of it all."""
        corridors: dict[Corridor, list[int]] = defaultdict(list)
        for number, way in enumerate(self.ways):
            if way:
                corridors[way.corridor].append(number)
        tracks = {corridor: self.parallel(numbers) for corridor, numbers in corridors.items()}
        x = float(MARGIN)
        for (first, count), owner in zip(self.lanes, self.chart.lanes, strict=True):
            left = x
            for column in range(first, first + count):
                x = self.gutter(Corridor(True, column), corridors, tracks, x)
                self.lefts[column] = x
                middle = x + BOX_WIDTH / 2
                self.hang(Corridor(False, column), corridors, tracks, middle)
                x += BOX_WIDTH
            if count:
                x += COLUMN_GAP / 2
                self.bands.append(Band(owner, left, x))
                x += LANE_GAP / 2
        last = sum(count for _, count in self.lanes)
        return self.gutter(Corridor(True, last), corridors, tracks, x) + MARGIN

    def parallel(self, numbers: list[int]) -> tuple[list[int], int]:
        stretches = []
        for number in numbers:
            way = self.ways[number]
            assert way
            stretches.append(Stretch(min(way.leaves, way.arrives), max(way.leaves, way.arrives)))
        return shared_out(stretches, 0.5)

    def gutter(
        self,
        corridor: Corridor,
        corridors: dict[Corridor, list[int]],
        tracks: dict[Corridor, tuple[list[int], int]],
        x: float,
    ) -> float:
        """Leave room for a corridor between columns; where it is over."""
        count = tracks[corridor][1] if corridor in tracks else 0
        room = COLUMN_GAP + max(0, count - 1) * TRACK_GAP
        self.hang(corridor, corridors, tracks, x + room / 2)
        return x + room

    def hang(
        self,
        corridor: Corridor,
        corridors: dict[Corridor, list[int]],
        tracks: dict[Corridor, tuple[list[int], int]],
        middle: float,
    ) -> None:
        if corridor in tracks:
            of, count = tracks[corridor]
            for number, track in zip(corridors[corridor], of, strict=True):
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

    def place_rows(self) -> float:
        """Rows and the channels between them, from above; the height of it all."""
        channels: dict[int, list[Piece]] = defaultdict(list)
        for number in range(len(self.lines)):
            for channel, piece in self.pieces(number):
                channels[channel].append(piece)
        rows = max((spot.row for spot in self.spots.values()), default=0) + 1
        y = float(TOP)
        for row in range(-1, rows):
            if row >= 0:
                self.row_tops.append(y)
                y += BOX_HEIGHT
            y = self.channel(row, channels.get(row, []), y)
        return y + MARGIN

    def pieces(self, number: int) -> list[tuple[int, Piece]]:
        """The stretches of a line across channels, where it has to turn or wears its label."""
        source = self.lines[number][0]
        out, into, label = self.ports[number, True], self.ports[number, False], self.labels[number]
        way, row = self.ways[number], self.spots[source].row
        if not way:
            return [(row, Piece(number, out, into, (out,), (into,), label))]
        x = self.vertical[number]
        is_down = way.arrives > way.leaves
        first = Piece(number, out, x, (out,) if is_down else (out, x), (x,) if is_down else (), label)
        last = Piece(number, x, into, (x,) if is_down else (), (into,) if is_down else (x, into), "")
        return [(way.leaves, first), (way.arrives, last)]

    def channel(self, row: int, pieces: list[Piece], y: float) -> float:
        """Give each piece in a channel a height of its own; where the channel is over."""
        pieces = [piece for piece in pieces if piece.label or abs(piece.start - piece.stop) > 0.5]
        tracks, count = shared_out([_stretch(piece) for piece in pieces], 8.0, _above(pieces))
        room = [TRACK_GAP] * count
        for piece, track in zip(pieces, tracks, strict=True):
            if piece.label:
                room[track] = LABEL_TRACK
        y += CHANNEL_EDGE if row >= 0 or count else 0
        heights = [y + sum(room[:track]) + room[track] / 2 for track in range(count)]
        for piece, track in zip(pieces, tracks, strict=True):
            self.height_of[piece.line, row] = heights[track]
        return y + sum(room) + (CHANNEL_EDGE if row >= 0 or count else 0)

    def rail(self, number: int) -> Rail:
        source, target, is_call = self.lines[number]
        out, into, way = self.ports[number, True], self.ports[number, False], self.ways[number]
        top = self.row_tops[self.spots[source].row] + BOX_HEIGHT
        bottom = self.row_tops[self.spots[target].row]
        points = [(out, top)]
        corners = [(self.spots[source].row, out, into)]
        if way:
            x = self.vertical[number]
            corners = [(way.leaves, out, x), (way.arrives, x, into)]
        for channel, start, stop in corners:
            y = self.height_of.get((number, channel))
            if y is not None:
                points += [(start, y), (stop, y)]
        points.append((into, bottom))
        label_at = None
        if self.labels[number]:
            channel, start, stop = corners[0]
            label_at = ((start + stop) / 2, self.height_of[number, channel])
        told = "\n".join(self.told[number])
        return Rail(source, target, is_call, self.labels[number], told, tuple(_bare(points)), label_at)


def _apart(wishes: list[float], low: float, high: float) -> list[float]:
    """The wishes, in order, between the bounds and not on each other."""
    gap = min(float(TRACK_GAP), (high - low) / max(1, len(wishes) - 1))
    found: list[float] = []
    for wish in wishes:
        found.append(max(min(max(wish, low), high), found[-1] + gap if found else low))
    for number in range(len(found) - 1, -1, -1):
        found[number] = min(found[number], high - gap * (len(found) - 1 - number))
    return found


def _stretch(piece: Piece) -> Stretch:
    """From end to end of a piece, or of its label where that is wider."""
    middle, half = (piece.start + piece.stop) / 2, label_width(piece.label) / 2
    low, high = min(piece.start, piece.stop), max(piece.start, piece.stop)
    return Stretch(min(low, middle - half), max(high, middle + half))


def label_width(label: str) -> float:
    """How wide a label is drawn, at most, in pixels."""
    return len(label) * LETTER + 14 if label else 0.0


def _above(pieces: list[Piece]) -> dict[int, set[int]]:
    """Which pieces should be higher than which, so that what hangs from above meets nothing that stands."""
    found: dict[int, set[int]] = defaultdict(set)
    for lower, piece in enumerate(pieces):
        for higher, other in enumerate(pieces):
            if lower != higher and any(abs(a - b) < NEAR for a in other.tops for b in piece.bottoms):
                found[lower].add(higher)
    return found


def _bare(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """The corners without those that are none."""
    kept: list[tuple[float, float]] = []
    for x, y in points:
        if kept and abs(kept[-1][0] - x) < 0.5 and abs(kept[-1][1] - y) < 0.5:
            continue
        if len(kept) > 1 and kept[-1][0] == kept[-2][0] == x:
            kept[-1] = (x, y)
            continue
        kept.append((x, y))
    return kept

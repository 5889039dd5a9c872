"""The drawn plan: stops as boxes, lines as right-angled rails with their labels, all in pixels.

Law: no two labels lie on each other, no rail runs along another, none runs through a stop. Pure.
"""

from typing import NamedTuple

from engine.atlas.corridors import Ways
from engine.atlas.grid import Line, grid
from engine.desk.chart.columns import Band, Columns
from engine.desk.chart.model import Chart
from engine.desk.chart.phrase import short
from engine.desk.chart.rows import Rows
from engine.desk.chart.sizes import BOX_HEIGHT, LABEL_LENGTH


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


class Plan(NamedTuple):
    """The whole drawing, and its size."""

    chart: Chart
    boxes: dict[str, Box]
    rails: list[Rail]
    bands: list[Band]
    width: float
    height: float


def plan(chart: Chart) -> Plan:
    """Lay out the whole map."""
    told = _lines(chart)
    lines = list(told)
    lanes = {stop.id: chart.lanes.index(stop.owner) for stop in chart.stops.values()}
    placed = grid(lanes, len(chart.lanes), lines, chart.story.start)
    ways = Ways(placed)
    columns = Columns(placed, chart.lanes, lines, [ways.of(source, target) for source, target, _ in lines])
    rows = Rows(columns, [_label(words) for words in told.values()])
    boxes = {
        stop: Box(columns.lefts[spot.column], rows.tops[spot.row]) for stop, spot in placed.spots.items()
    }
    rails = [_rail(columns, rows, number, told[line]) for number, line in enumerate(lines)]
    return Plan(chart, boxes, rails, columns.bands, columns.width, rows.height)


def _lines(chart: Chart) -> dict[Line, list[str]]:
    """The links with the same ends as one line, each with what is written on it."""
    lines: dict[Line, list[str]] = {}
    for link in chart.links:
        label = link.told
        labels = lines.setdefault((link.source, link.target, link.is_call), [])
        if label and label not in labels:
            labels.append(label)
    return lines


def _label(told: list[str]) -> str:
    """What fits on a rail of all that leads along it."""
    if not told:
        return ""
    more = f" +{len(told) - 1}" if len(told) > 1 else ""
    return short(told[0], LABEL_LENGTH - len(more)) + more


def _rail(columns: Columns, rows: Rows, number: int, told: list[str]) -> Rail:
    source, target, is_call = columns.lines[number]
    out, into, way = columns.ports[number, True], columns.ports[number, False], columns.ways[number]
    top = rows.tops[columns.spots[source].row] + BOX_HEIGHT
    bottom = rows.tops[columns.spots[target].row]
    points = [(out, top)]
    corners = [(columns.spots[source].row, out, into)]
    if way:
        x = columns.vertical[number]
        corners = [(way.leaves, out, x), (way.arrives, x, into)]
    for channel, start, stop in corners:
        y = rows.height_of.get((number, channel))
        if y is not None:
            points += [(start, y), (stop, y)]
    points.append((into, bottom))
    label_at = None
    if rows.labels[number]:
        channel, start, stop = corners[0]
        label_at = ((start + stop) / 2, rows.height_of[number, channel])
    return Rail(source, target, is_call, rows.labels[number], "\n".join(told), tuple(_bare(points)), label_at)


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

"""Where the stops stand: a row for each step from the start, a column within the lane of the owner.

Law: rows are longest paths with the loops cut (Sugiyama's layers), columns follow the neighbours' middle
(barycentres), in sweeps down and up. Pure, and the same for the same lines. Knows nothing of pixels.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

SWEEPS: Final = 12
ABREAST: Final = 8
Line = tuple[str, str, bool]


class Spot(NamedTuple):
    """A row and a column, both from 0."""

    row: int
    column: int


class Grid(NamedTuple):
    """All spots, and of each lane its first column and how many it has."""

    spots: dict[str, Spot]
    lanes: list[tuple[int, int]]


def grid(lanes: Mapping[str, int], lane_count: int, lines: Iterable[Line], start: str) -> Grid:
    """Place the stops; `lanes` maps each to the number of its lane, a line is source, target and whether a call."""
    nexts: dict[str, list[str]] = {stop: [] for stop in lanes}
    callers: dict[str, list[str]] = {}
    for source, target, is_call in lines:
        if is_call:
            callers.setdefault(target, []).append(source)
        elif source != target and target not in nexts[source]:
            nexts[source].append(target)
    rows = _rows(nexts, start)
    _place_called(rows, nexts, callers)
    rows = _folded(rows, lanes)
    shelves = _shelves(rows, lanes, lane_count)
    widths = [max((len(shelf[lane]) for shelf in shelves), default=0) for lane in range(lane_count)]
    firsts = [sum(widths[:lane]) for lane in range(lane_count)]
    spans = list(zip(firsts, widths, strict=True))
    columns = _columns(shelves, spans, nexts)
    return Grid({stop: Spot(rows[stop], columns[stop]) for stop in lanes}, spans)


def _rows(nexts: dict[str, list[str]], start: str) -> dict[str, int]:
    """The longest way from the start to each stop; what nothing leads to stands just above what it leads to."""
    order, forward = _forward(nexts, start)
    rows = dict.fromkeys(nexts, 0)
    led_to = {target for targets in forward.values() for target in targets}
    for stop in order:
        for target in forward[stop]:
            rows[target] = max(rows[target], rows[stop] + 1)
    for stop in order:
        if stop not in led_to and stop != start and forward[stop]:
            rows[stop] = max(0, min(rows[target] for target in forward[stop]) - 1)
    return rows


def _place_called(rows: dict[str, int], nexts: dict[str, list[str]], callers: dict[str, list[str]]) -> None:
    """A scene that is only ever called stands just below the middle one of those that call it."""
    led_to = {target for targets in nexts.values() for target in targets}
    for stop, sources in callers.items():
        if stop not in led_to and not nexts[stop]:
            rows[stop] = sorted(rows[source] for source in sources)[(len(sources) - 1) // 2] + 1


def _folded(rows: dict[str, int], lanes: Mapping[str, int]) -> dict[str, int]:
    """The rows, those with more than `ABREAST` stops in one lane as several."""
    folded: dict[str, int] = {}
    by_row: dict[int, list[str]] = {}
    for stop, row in rows.items():
        by_row.setdefault(row, []).append(stop)
    top = 0
    for row in sorted(by_row):
        seen: Counter[int] = Counter()
        for stop in by_row[row]:
            folded[stop] = top + seen[lanes[stop]] // ABREAST
            seen[lanes[stop]] += 1
        top += (max(seen.values()) - 1) // ABREAST + 1
    return {stop: folded[stop] for stop in rows}


def _forward(nexts: dict[str, list[str]], start: str) -> tuple[list[str], dict[str, list[str]]]:
    """The stops in an order in which every line leads on, and the lines without those that lead back."""
    forward: dict[str, list[str]] = {stop: [] for stop in nexts}
    state: dict[str, int] = {}
    done: list[str] = []
    for root in (start, *nexts):
        if root in state:
            continue
        path = [(root, iter(nexts[root]))]
        state[root] = 1
        while path:
            stop, rest = path[-1]
            target = next(rest, None)
            if target is None:
                state[stop] = 2
                done.append(stop)
                path.pop()
            elif state.get(target) != 1:
                forward[stop].append(target)
                if target not in state:
                    state[target] = 1
                    path.append((target, iter(nexts[target])))
    return done[::-1], forward


def _shelves(rows: dict[str, int], lanes: Mapping[str, int], lane_count: int) -> list[list[list[str]]]:
    """The stops by row and lane."""
    shelves: list[list[list[str]]] = [
        [[] for _ in range(lane_count)] for _ in range(max(rows.values(), default=-1) + 1)
    ]
    for stop, row in rows.items():
        shelves[row][lanes[stop]].append(stop)
    return shelves


def _columns(
    shelves: list[list[list[str]]], spans: list[tuple[int, int]], nexts: dict[str, list[str]]
) -> dict[str, int]:
    befores: dict[str, list[str]] = {stop: [] for stop in nexts}
    for stop, targets in nexts.items():
        for target in targets:
            befores[target].append(stop)
    columns: dict[str, int] = {}
    for sweep in range(SWEEPS):
        is_down = sweep % 2 == 0
        for shelf in shelves if is_down else reversed(shelves):
            for stops, (first, width) in zip(shelf, spans, strict=True):
                middle = first + (width - 1) / 2
                wishes = {stop: _wish(stop, columns, befores, nexts, is_down, middle) for stop in stops}
                stops.sort(key=wishes.__getitem__)
                columns.update(_seated(stops, [wishes[stop] for stop in stops], first, width))
    return columns


def _wish(
    stop: str,
    columns: dict[str, int],
    befores: dict[str, list[str]],
    nexts: dict[str, list[str]],
    is_down: bool,
    middle: float,
) -> float:
    """The middle of the neighbours on the side we come from, those on the other side counting a little."""
    near, far = (befores[stop], nexts[stop]) if is_down else (nexts[stop], befores[stop])
    weights = [(columns[other], 3.0) for other in near if other in columns]
    weights += [(columns[other], 1.0) for other in far if other in columns]
    total = sum(weight for _, weight in weights)
    return sum(column * weight for column, weight in weights) / total if total else middle


def _seated(stops: list[str], wishes: Sequence[float], first: int, width: int) -> dict[str, int]:
    """Columns for stops that keep their order, as near to their wishes as can be (by dynamic programming)."""
    best: list[tuple[float, tuple[int, ...]]] = [(0.0, ())] * (width + 1)
    for wish in wishes:
        row: list[tuple[float, tuple[int, ...]]] = [(float("inf"), ())]
        for seat, (before, _) in enumerate(pairwise(best)):
            taken = (before[0] + (first + seat - wish) ** 2, (*before[1], first + seat))
            row.append(min(row[-1], taken))
        best = row
    return dict(zip(stops, best[-1][1], strict=True))

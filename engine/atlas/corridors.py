"""Which way a long line takes past the rows between: a gutter between columns, or a column that is empty there.

Law: the way with the shortest sideways run, less crowded ones first. Pure.
"""

from collections import Counter
from typing import Final, NamedTuple

from engine.atlas.grid import Grid

CROWD: Final = 0.12


class Corridor(NamedTuple):
    """The gutter to the left of a column, or the column itself."""

    is_gutter: bool
    column: int


class Way(NamedTuple):
    """A corridor, and the channels (the one below row n is n) where a line turns into it and out of it."""

    corridor: Corridor
    leaves: int
    arrives: int


class Ways:
    """Chooses the ways of lines one after another, each knowing how crowded it has become."""

    def __init__(self, grid: Grid) -> None:
        self.spots = grid.spots
        self.columns = sum(count for _, count in grid.lanes)
        self.taken = {(spot.row, spot.column) for spot in grid.spots.values()}
        self.used: Counter[tuple[Corridor, int]] = Counter()

    def of(self, source: str, target: str) -> Way | None:
        """The way of a line; None where it leads to the very next row."""
        leaves, arrives = self.spots[source].row, self.spots[target].row - 1
        if leaves == arrives:
            return None
        rows = range(min(leaves, arrives) + 1, max(leaves, arrives) + 1)
        corridors = [Corridor(True, column) for column in range(self.columns + 1)]
        corridors += [
            Corridor(False, column)
            for column in range(self.columns)
            if not any((row, column) in self.taken for row in rows)
        ]
        best = min(corridors, key=lambda corridor: self.cost(corridor, source, target, rows))
        self.used.update((best, row) for row in rows)
        return Way(best, leaves, arrives)

    def cost(self, corridor: Corridor, source: str, target: str, rows: range) -> float:
        place = corridor.column - (0.5 if corridor.is_gutter else 0.0)
        aside = sum(abs(place - self.spots[stop].column) for stop in (source, target))
        crowd = max(self.used[corridor, row] for row in rows)
        return aside + CROWD * crowd

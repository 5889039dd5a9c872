"""From above: rows of boxes and the channels between them, where lines turn and wear their labels.

Law: what runs sideways in a channel has a height of its own there, and so has each label.
"""

from collections import defaultdict
from typing import NamedTuple

from engine.atlas.tracks import Stretch, shared_out
from engine.desk.chart.columns import Columns
from engine.desk.chart.sizes import (
    BOX_HEIGHT,
    CHANNEL_EDGE,
    LABEL_TRACK,
    MARGIN,
    NEAR,
    TOP,
    TRACK_GAP,
    label_width,
)


class Piece(NamedTuple):
    """A stretch of a rail across a channel: it hangs from `tops` and stands on `bottoms`."""

    line: int
    start: float
    stop: float
    tops: tuple[float, ...]
    bottoms: tuple[float, ...]
    label: str


class Rows:
    """`tops` of the rows, and the `height_of` a line (by number) in a channel (that below row n is n)."""

    def __init__(self, columns: Columns, labels: list[str]) -> None:
        self.columns, self.labels = columns, labels
        self.tops: list[float] = []
        self.height_of: dict[tuple[int, int], float] = {}
        self.height = self.place_rows()

    def place_rows(self) -> float:
        """Rows and the channels between them, from above; the height of it all."""
        channels: dict[int, list[Piece]] = defaultdict(list)
        for number in range(len(self.columns.lines)):
            for channel, piece in self.pieces(number):
                channels[channel].append(piece)
        rows = max((spot.row for spot in self.columns.spots.values()), default=0) + 1
        y = float(TOP)
        for row in range(-1, rows):
            if row >= 0:
                self.tops.append(y)
                y += BOX_HEIGHT
            y = self.channel(row, channels.get(row, []), y)
        return y + MARGIN

    def pieces(self, number: int) -> list[tuple[int, Piece]]:
        """The stretches of a line across channels, where it has to turn or wears its label."""
        source = self.columns.lines[number][0]
        out, into, label = (
            self.columns.ports[number, True],
            self.columns.ports[number, False],
            self.labels[number],
        )
        way, row = self.columns.ways[number], self.columns.spots[source].row
        if not way:
            return [(row, Piece(number, out, into, (out,), (into,), label))]
        x = self.columns.vertical[number]
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


def _stretch(piece: Piece) -> Stretch:
    """From end to end of a piece, or of its label where that is wider."""
    middle, half = (piece.start + piece.stop) / 2, label_width(piece.label) / 2
    low, high = min(piece.start, piece.stop), max(piece.start, piece.stop)
    return Stretch(min(low, middle - half), max(high, middle + half))


def _above(pieces: list[Piece]) -> dict[int, set[int]]:
    """Which pieces should be higher than which, so that what hangs from above meets nothing that stands."""
    found: dict[int, set[int]] = defaultdict(set)
    for lower, piece in enumerate(pieces):
        for higher, other in enumerate(pieces):
            if lower != higher and any(abs(a - b) < NEAR for a in other.tops for b in piece.bottoms):
                found[lower].add(higher)
    return found

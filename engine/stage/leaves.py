"""A row of a painted departure board that turns over now and then, and says the same when it has.

Law: pure; a cell falls through other cells of its own row, so what is shown is always what the picture has.
"""

from engine.stage.overlay import Mark, Overlay, Points, dealt, since

LEAF_SECONDS, LEAVES = 0.24, 4
STAGGER_SECONDS = 0.06
LEAST_SHARE = 0.35


def board(overlay: Overlay, seconds: float) -> list[Mark]:
    """The leaves that are falling; each is at the middle of its cell."""
    first, count = _stretch(overlay, int(seconds // overlay.every))
    passed = since(overlay, seconds, STAGGER_SECONDS * count + LEAF_SECONDS * LEAVES, 3)
    marks = []
    for column in range(first, first + count):
        fallen = (passed - STAGGER_SECONDS * (column - first)) / LEAF_SECONDS
        if 0 <= fallen < LEAVES:
            old, new = (_middle(overlay, _cell(overlay, column, int(fallen) + step)) for step in (0, 1))
            (x, y), (wide, high) = _middle(overlay, column), _size(overlay)
            marks.append(Mark("leaf", x, y, wide, 1.0, None, fallen % 1, high, (old, new)))
    return marks


def _middle(overlay: Overlay, column: int) -> tuple[float, float]:
    """The middle of a cell; a row that is seen aslant has four corners, the first at its upper left."""
    along = (column + 0.5) / overlay.size
    a, b, c, d = _corners(overlay)
    left, right = ((a[0] + d[0]) / 2, (a[1] + d[1]) / 2), ((b[0] + c[0]) / 2, (b[1] + c[1]) / 2)
    return left[0] + (right[0] - left[0]) * along, left[1] + (right[1] - left[1]) * along


def _size(overlay: Overlay) -> tuple[float, float]:
    a, b, _, d = _corners(overlay)
    return (b[0] - a[0]) / overlay.size, d[1] - a[1]


def _corners(overlay: Overlay) -> Points:
    if len(overlay.points) == 4:
        return overlay.points
    left, top, right, bottom = overlay.box
    return (left, top), (right, top), (right, bottom), (left, bottom)


def _stretch(overlay: Overlay, turn: int) -> tuple[int, int]:
    """Which cells turn over this time: the first of them, and how many."""
    count = max(1, round(overlay.size * (LEAST_SHARE + (1 - LEAST_SHARE) * dealt(overlay, turn, 1))))
    return round((overlay.size - count) * dealt(overlay, turn, 2)), count


def _cell(overlay: Overlay, column: int, leaf: int) -> int:
    """Which cell of the picture a leaf shows: first and last its own."""
    if leaf in (0, LEAVES):
        return column
    return int(dealt(overlay, column, leaf, 4) * overlay.size) % overlay.size

"""A row of a painted departure board that turns over now and then, and says the same when it has.

Law: pure; a cell falls through other cells of its own row, so what is shown is always what the picture has.
"""

from engine.stage.overlay import Mark, Overlay, dealt

LEAF_SECONDS, LEAVES = 0.24, 4
STAGGER_SECONDS = 0.06
LEAST_SHARE = 0.35


def board(overlay: Overlay, seconds: float) -> list[Mark]:
    """The leaves that are falling; each is at the middle of its cell."""
    turn, within = divmod(seconds, overlay.every)
    first, count = _stretch(overlay, int(turn))
    length = STAGGER_SECONDS * count + LEAF_SECONDS * LEAVES
    since = within - dealt(overlay, int(turn), 3) * max(0.0, overlay.every - length)
    left, top, right, bottom = overlay.box
    pitch = (right - left) / overlay.size
    marks = []
    for column in range(first, first + count):
        fallen = (since - STAGGER_SECONDS * (column - first)) / LEAF_SECONDS
        if 0 <= fallen < LEAVES:
            shown = (_cell(overlay, column, int(fallen) + step) for step in (0, 1))
            own, old, new = (left + (cell + 0.5) * pitch for cell in (column, *shown))
            middle, high = (top + bottom) / 2, bottom - top
            marks.append(Mark("leaf", own, middle, pitch, 1.0, None, fallen % 1, high, (old, new)))
    return marks


def _stretch(overlay: Overlay, turn: int) -> tuple[int, int]:
    """Which cells turn over this time: the first of them, and how many."""
    count = max(1, round(overlay.size * (LEAST_SHARE + (1 - LEAST_SHARE) * dealt(overlay, turn, 1))))
    return round((overlay.size - count) * dealt(overlay, turn, 2)), count


def _cell(overlay: Overlay, column: int, leaf: int) -> int:
    """Which cell of the picture a leaf shows: first and last its own."""
    if leaf in (0, LEAVES):
        return column
    return int(dealt(overlay, column, leaf, 4) * overlay.size) % overlay.size

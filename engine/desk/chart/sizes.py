"""How large everything on the map is, in pixels.

Law: no number of this kind stands elsewhere in the layout.
"""

from typing import Final

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


def label_width(label: str) -> float:
    """How wide a label is drawn, at most, in pixels."""
    return len(label) * LETTER + 14 if label else 0.0

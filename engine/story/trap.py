"""A trap: what is wrong in a line, and the line as it should be.

Law: a guess, and a value; whether it holds is shown in `document`.
"""

from typing import NamedTuple


class Trap(NamedTuple):
    """A guess: what is wrong at which column (from 1), what to type instead, and the line as mended."""

    code: str
    column: int
    message: str
    hint: str
    mended: str

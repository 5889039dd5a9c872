"""What the player wants, whatever it was said with."""

from typing import NamedTuple

from engine.stage.bindings import Kind


class Intent(NamedTuple):
    """What the player wants; `x`, `y` in units for point and press.

    `number` counts from 1 for pick; for key and button, which a screen that listens gets, it is their code.
    `text` is what was written, on a screen that is written on.
    """

    kind: Kind
    x: float = 0
    y: float = 0
    number: int = 0
    text: str = ""

"""A badge to pin on clothes. No lettering: pictures may be mirrored."""

from __future__ import annotations

import numpy as np

from canvas import Layer
from curves import spline


def badge(layer: Layer, x: float, y: float, turn: float) -> None:
    """A name badge with a clip; grey bars where the words would be."""
    layer.c.save()
    layer.c.translate(x, y)
    layer.c.rotate(turn)
    layer.fill(_box(-19, -4, 21, 52), "#1a1c30", 0.32, 4)
    layer.fill(_box(-20, -6, 20, 48), "#f0f1f3")
    layer.fill(_box(-20, -6, 20, 4), "#4c83b4")
    layer.fill(_box(-15, 9, 3, 31), "#c9d3de")
    layer.ellipse(-6, 17, 4.4, 5.2, "#c79a7e")
    layer.fill(spline([(-14, 31), (-12, 25), (-6, 23), (0, 25), (3, 31)], True), "#3b5a80")
    for row, width in enumerate((11, 9, 11)):
        layer.fill(_box(6, 11 + row * 6, 6 + width, 13 + row * 6), "#8b94a3")
    layer.fill(_box(-15, 37, 15, 39.5), "#5c6675")
    layer.outline(_box(-20, -6, 20, 48), 1.2, "#6a7282", 0.8, mode="over")
    layer.fill(_box(-6, -16, 6, -4), "#8f98a8")
    layer.c.restore()


def _box(left: float, top: float, right: float, bottom: float) -> np.ndarray:
    return np.array([(left, top), (right, top), (right, bottom), (left, bottom)])

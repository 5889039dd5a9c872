"""What is written on one skin and no other: folds of years, hooded lids, spots, and where light sits on the bones.

Law: every mood has them; they are laid over the face and turn with it.
Units: face units; a light one lies under each fold where the skin turns over it.
"""

from __future__ import annotations

from dataclasses import dataclass

from anatomy import Face
from canvas import Layer, Pose, Window
from curves import Point, spline

Line = tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Marks:
    """One person's: folds with width and strength; hoods; spots and lights as x, y, two radii (a light has its strength)."""

    folds: tuple[tuple[Line, float, float], ...] = ()
    hoods: tuple[Line, ...] = ()
    spots: tuple[tuple[float, float, float, float], ...] = ()
    lights: tuple[tuple[float, float, float, float, float], ...] = ()


def marked(marks: Marks, face: Face, pose: Pose, window: Window) -> Layer:
    """A layer with all of them."""
    layer, s = Layer(window, rim=0.0, soften=0.6).pose(pose), face.skin
    for x, y, rx, ry, strength in marks.lights:
        layer.ellipse(x, y, rx, ry, s.light, strength, 0.45 * min(rx, ry))
    for points, width, strength in marks.folds:
        line = spline(points)
        layer.ink(line, width * 2.2, s.shade, strength * 0.6, 0.4, 0.6, 2.4)
        layer.ink(line + [2.2, 2.4], width, s.light, strength * 0.5, 0.5, 0.5, 1.3)
        layer.ink(line, width, s.deep, strength, 0.4, 0.6, 0.6)
    for points in marks.hoods:
        line = spline(points)
        layer.ink(line - [0, 4], 6, s.light, 0.36, 0.5, 0.4, 2.4)
        layer.ink(line, 2.2, s.deep, 0.55, 0.5, 0.4, 0.7)
    for x, y, rx, ry in marks.spots:
        layer.ellipse(x, y, rx, ry, s.deep, 0.20, 1.1)
    return layer

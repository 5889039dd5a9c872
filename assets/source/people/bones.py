"""What stands out of the round of a head: nose, brows, cheekbones, mouth, chin; what lies in it: sockets, cheeks.

Law: everything is where the drawn features are. Units: face units, heights towards the viewer.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from anatomy import Dot, Face
from moods import Mood

_SIDE, _STEEP, _EDGE = 50.0, 0.42, 7.0  # where the near side begins, how it falls away, how soft its edge is


def bones(x: np.ndarray, y: np.ndarray, face: Face, mood: Mood) -> np.ndarray:
    """The heights at x, y."""
    b = face.bone
    z = _nose(x, y, face) + _eyes(x, y, face) + _mouth(x, y, face, mood)
    up = 1 + 0.5 * mood.cheek
    z += _hill(x, y, (26, 46), (27, 16), 7 * up, -20) + _hill(x, y, (-84, 44), (11, 15), 5 * up)
    z += _hill(x, y, (40, 86), (24, 24), (-3.5 - 2.5 * face.age) * b) + _hill(x, y, (-80, 86), (9, 18), -4 * b)
    z += _hill(x, y, (-30, -62), (46, 34), 6)
    return z - _STEEP * (0.5 + 0.5 * b) * _EDGE * np.logaddexp(0, (x - _SIDE) / _EDGE)


def _nose(x: np.ndarray, y: np.ndarray, face: Face) -> np.ndarray:
    tx, ty = face.nose.tip
    rx, ry = _root(face)
    size = 0.45 + 0.55 * face.bone
    middle = (0.45 * tx + 0.55 * rx + 2, (ty + ry) / 2)
    z = _ridge(x, y, [(rx, ry), middle, (tx + 3, ty - 5)], (10, 15), (6 * face.bone, 16 * size))
    z += _hill(x, y, (tx + 5, ty + 1), (16 * face.nose.width**0.5, 13), 7 * size)
    return z + _hill(x, y, (tx + 27 * face.nose.width, ty + 6), (10, 9), 5 * size) + _hill(x, y, (tx - 6, ty + 8), (8, 8), 3 * size)


def _root(face: Face) -> Dot:
    return (face.eye_far.inner[0] + face.eye_near.inner[0]) / 2 - 1, -8.0


def _eyes(x: np.ndarray, y: np.ndarray, face: Face) -> np.ndarray:
    """A brow over a socket with a ball in it, twice, and the corner beside the nose."""
    z = _hill(x, y, (_root(face)[0] + 9, 6), (7, 12), -5 * face.bone)
    for brow, eye, wide in ((face.brow.near, face.eye_near, 1.0), (face.brow.far, face.eye_far, 0.72)):
        at, line = (eye.inner[0] + eye.outer[0]) / 2, eye.inner[1] - 3
        z += _ridge(x, y, [(px, py + 1) for px, py in brow], (9, 7), (5.5 * face.bone, 5.5 * face.bone))
        z += _hill(x, y, (at, line), (26 * wide, 13), -8 * (0.3 + 0.7 * face.bone)) + _hill(x, y, (at, line + 1), (13 * wide, 10), 6)
    return z


def _mouth(x: np.ndarray, y: np.ndarray, face: Face, mood: Mood) -> np.ndarray:
    (fx, fy), (nx, ny), m = face.mouth.far, face.mouth.near, face.mouth
    mx, my, jaw = fx + (nx - fx) * m.middle, (fy + ny) / 2, mood.jaw
    chin_x, chin_y = max(face.jaw, key=lambda dot: dot[1])
    z = _hill(x, y, (mx, my), (36, 24), 5.5)
    z += _ridge(x, y, [(fx, fy), (mx, my - m.upper - 1), (nx, ny)], (4, 4), (2.2, 2.2))
    z += _ridge(x, y, [(fx + 6, fy + 4), (mx, my + m.lower * 0.8 + jaw), (nx - 6, ny + 4)], (5, 5), (3.2, 3.2))
    z += _hill(x, y, (mx + 2, my + 20 + jaw), (22, 6), -4 * (0.4 + 0.6 * face.bone))
    return z + _hill(x, y, (chin_x + 2, chin_y - 14 + jaw), (20, 14), 5 + 4 * face.bone)


def _hill(x: np.ndarray, y: np.ndarray, at: Dot, wide: Dot, high: float, turn: float = 0.0) -> np.ndarray:
    c, s = np.cos(np.radians(turn)), np.sin(np.radians(turn))
    dx, dy = x - at[0], y - at[1]
    return high * np.exp(-(((c * dx + s * dy) / wide[0]) ** 2) - ((c * dy - s * dx) / wide[1]) ** 2)


def _ridge(x: np.ndarray, y: np.ndarray, dots: Sequence[Dot], wide: Dot, high: Dot) -> np.ndarray:
    """A ridge along dots; how wide and high it is at its two ends."""
    z, n = np.full(x.shape, -np.inf), len(dots) - 1
    for i, (a, b) in enumerate(zip(dots, dots[1:], strict=False)):
        dx, dy = b[0] - a[0], b[1] - a[1]
        t = np.clip(((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy), 0, 1)
        far, along = np.hypot(x - a[0] - t * dx, y - a[1] - t * dy), (i + t) / n
        w, h = (pair[0] + (pair[1] - pair[0]) * along for pair in (wide, high))
        z = np.maximum(z, h * np.exp(-((far / w) ** 2)))
    return z

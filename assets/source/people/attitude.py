"""How a head is held: what was drawn at one angle is turned out of it by its depth.

Law: a head is one surface; whatever lies on it (hair, glasses, tears) goes where the surface goes, and the
outline stays where it was: what turns are the features within it. Good for seven degrees to the viewer, and for one away.
Units: face units and degrees; `yaw` > 0 turns the face to the viewer, `pitch` > 0 lowers the chin.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import skia
from scipy.ndimage import map_coordinates

from blend import Sheet
from canvas import SCALE, Layer, Pose, Window

_CENTRE, _REACH = (2.0, -8.0), 186.0  # the face as it is drawn; how high
_WIDE = {-1: 105.0, 1: 102.0}  # and how far to its outline, far and near: there nothing moves
_DEPTH = 112.0
# what stands out of the skull: where, how wide and high, how far (nose, chin, mouth)
_STANDS_OUT = (
    ((-57.0, 58.0), (20.0, 30.0), 24.0),
    ((-37.0, 148.0), (46.0, 30.0), 40.0),
    ((-35.0, 104.0), (34.0, 24.0), 15.0),
)
_ROOM = 24  # canvas pixels that a sheet may grow on every side


@dataclass(frozen=True, slots=True)
class Attitude:
    """How far a head is turned out of the drawing, in degrees."""

    yaw: float = 0.0
    pitch: float = 0.0

    def __add__(self, other: Attitude) -> Attitude:
        return Attitude(self.yaw + other.yaw, self.pitch + other.pitch)


def held(sheet: Sheet, window: Window, pose: Pose, attitude: Attitude) -> Sheet:
    """The sheet of a head in a window, turned."""
    if attitude == Attitude() or not sheet.pixels.size:
        return sheet
    room = _ROOM * SCALE
    pixels = np.pad(sheet.pixels, ((room, room), (room, room), (0, 0)))
    top, left = sheet.top - room, sheet.left - room
    rows, columns = np.mgrid[0 : pixels.shape[0], 0 : pixels.shape[1]].astype(np.float32)
    dx, dy = _shift((columns + left) / SCALE + window.left, (rows + top) / SCALE + window.top, pose, attitude)
    at = [rows - dy * SCALE, columns - dx * SCALE]
    moved = np.stack([map_coordinates(pixels[..., i], at, order=3, mode="constant") for i in range(4)], -1).clip(0, 1)
    moved[..., :3] = np.minimum(moved[..., :3], moved[..., 3:])
    height, width = window.shape
    return replace(sheet, pixels=moved, top=top, left=left).moved_to(Window(0, 0, width // SCALE, height // SCALE))


def _shift(x: np.ndarray, y: np.ndarray, pose: Pose, attitude: Attitude) -> tuple[np.ndarray, np.ndarray]:
    """How far the canvas pixels x, y were moved (canvas pixels): the shift where they come from, found step by step."""
    u, v = _face_units(x, y, pose)
    to = _placed(pose)
    sin_yaw, sin_pitch = np.sin(np.radians([attitude.yaw, attitude.pitch]))
    du = dv = np.zeros_like(u)
    for _ in range(3):
        z = depth(u - du, v - dv)
        du, dv = z * sin_yaw, z * sin_pitch
    return to.getScaleX() * du + to.getSkewX() * dv, to.getSkewY() * du + to.getScaleY() * dv


def _face_units(x: np.ndarray, y: np.ndarray, pose: Pose) -> tuple[np.ndarray, np.ndarray]:
    """Where in the face the canvas pixels x, y are."""
    back = skia.Matrix()
    if not _placed(pose).invert(back):
        raise ValueError("a pose without size")
    return (back.getScaleX() * x + back.getSkewX() * y + back.getTranslateX(),
            back.getSkewY() * x + back.getScaleY() * y + back.getTranslateY())


def _placed(pose: Pose) -> skia.Matrix:
    """From the face to the canvas."""
    to = Layer(Window(0, 0, 8, 8)).pose(pose).c.getTotalMatrix()
    to.postScale(1 / SCALE, 1 / SCALE)
    return to


def shown_at(box: Sequence[float], attitude: Attitude) -> tuple[float, float, float, float]:
    """Where a part of the face (left, top, right, bottom) is to be seen when the head is turned."""
    left, top, right, bottom = box
    corners = np.array([(x, y) for x in (left, (left + right) / 2, right) for y in (top, (top + bottom) / 2, bottom)])
    z = depth(*corners.T)
    x, y = corners.T + np.outer(np.sin(np.radians([attitude.yaw, attitude.pitch])), z)
    return float(x.min()), float(y.min()), float(x.max()), float(y.max())


def depth(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """How far the head stands out of the picture at face units x, y; 0 outside of it."""
    wide = np.where(x < _CENTRE[0], _WIDE[-1], _WIDE[1])
    z = _DEPTH * np.clip(1 - ((x - _CENTRE[0]) / wide) ** 2, 0, 1) * np.clip(1 - ((y - _CENTRE[1]) / _REACH) ** 2, 0, 1)
    for (cx, cy), (w, h), out in _STANDS_OUT:
        z = z + out * np.exp(-(((x - cx) / w) ** 2) - ((y - cy) / h) ** 2)
    return z

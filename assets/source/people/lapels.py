"""Lapels: the part of a front that rolls back over the breast, from the collar down to where a coat would close.

Law: a lapel is laid, not dropped: it follows the measures of the body, so both lie alike in every stance.
Units: metres; heights are told from the shoulder joint, widths from the spine.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.interpolate import PchipInterpolator
from scipy.ndimage import gaussian_filter

from collars import FAR, FLAT, broad, strip
from drape import Fall
from mannequin import SIDES, Build, front, leaned
from relief import Spots
from stances import Stance

_ROWS, _COLUMNS = 10, 70  # across from the roll to the edge; along, from the gorge down
_COVERS = {1: 0.024, -1: 0.012}  # how much of a front a lapel covers at least, near and far


@dataclass(frozen=True, slots=True)
class Lapel:
    """How the roll and the edge of a lapel run, from the gorge to the break: (x, z)."""

    roll: Sequence[tuple[float, float]]
    edge: Sequence[tuple[float, float]]
    lift: float = 0.032  # of the roll over the trunk
    lies: float = 0.025  # of the edge


COAT = Lapel(
    roll=((0.082, -0.040), (0.077, -0.120), (0.062, -0.230), (0.038, -0.330)),
    edge=((0.169, -0.088), (0.154, -0.136), (0.112, -0.240), (0.046, -0.342)),
)
JACKET = Lapel(
    roll=((0.080, -0.038), (0.080, -0.110), (0.066, -0.200), (0.046, -0.290)),
    edge=((0.154, -0.086), (0.144, -0.126), (0.106, -0.212), (0.052, -0.296)),
)
BLAZER = Lapel(
    roll=((0.068, -0.042), (0.053, -0.085), (0.031, -0.128), (-0.004, -0.166)),
    edge=((0.124, -0.072), (0.108, -0.100), (0.064, -0.142), (0.006, -0.170)),
)
TRENCH = Lapel(
    roll=((0.080, -0.042), (0.076, -0.120), (0.062, -0.220), (0.040, -0.310)),
    edge=((0.172, -0.094), (0.160, -0.136), (0.112, -0.234), (0.046, -0.318)),
)


def lapel(build: Build, stance: Stance, cut: Lapel, side: int) -> Fall:
    """One lapel on a body in a stance."""
    roll, edge = _lines(build, cut, side)
    across = np.linspace(0, 1, _ROWS)
    spots = np.array([roll + (edge - roll) * t for t in across])
    fade = np.linspace(1, 0, _COLUMNS) ** 0.6
    rolled = (cut.lift - cut.lies) * fade[None] * np.cos(across * np.pi / 2)[:, None] ** 1.4
    lift = cut.lies + rolled if side > 0 else np.full_like(rolled, FLAT)
    y = np.array([[front(build, x, build.joint[2] + z) for x, z in row] for row in spots])
    y = gaussian_filter(y, (3.0, 10.0 if side > 0 else 4.0), mode="nearest") - lift
    grid = np.dstack([spots[..., 0] * side, y, spots[..., 1] + build.joint[2]])
    rest = grid.reshape(-1, 3)
    return strip(leaned(build, rest, stance).reshape(grid.shape), rest)


def between(build: Build, cut: Lapel, s: Spots) -> np.ndarray:
    """Where a spot lies between both lapels, or under them, above the break."""
    z, found = s.z - build.joint[2], np.zeros(s.x.shape, bool)
    for side in SIDES:
        high, wide = under(build, cut, side)
        found |= (s.x * side >= 0) & (s.x * side < np.interp(z, high, wide)) & (z > high[0])
    return found


def under(build: Build, cut: Lapel, side: int) -> tuple[np.ndarray, np.ndarray]:
    """Under a lapel, where the front that it is turned from may end: heights and widths, from the break up."""
    roll, edge = _lines(build, cut, side)
    out = np.interp(roll[::-1, 1], edge[::-1, 1], edge[::-1, 0])
    wide = roll[::-1, 0] + np.clip(out - roll[::-1, 0] - _COVERS[side], 0, 0.032)
    return np.append(roll[::-1, 1], -0.010), np.append(wide, roll[0, 0])  # higher up it ends under the collar


def _lines(build: Build, cut: Lapel, side: int) -> tuple[np.ndarray, np.ndarray]:
    roll, edge = (_run(line) for line in (cut.roll, cut.edge))
    roll[:, 0] *= FAR if side < 0 else 1
    edge[:, 0] = broad(build, roll[:, 0], edge[:, 0], side)
    return roll, edge


def _run(line: Sequence[tuple[float, float]]) -> np.ndarray:
    t = np.linspace(0, 1, len(line))
    return np.asarray(PchipInterpolator(t, np.array(line))(np.linspace(0, 1, _COLUMNS)))

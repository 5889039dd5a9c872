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

from collars import strip
from drape import Fall
from mannequin import Build, front, leaned
from stances import Stance

_ROWS, _COLUMNS = 10, 70  # across from the roll to the edge; along, from the gorge down
_SHOULDER = 0.178  # whose lapels are as broad as told
_FAR = 0.80  # how far out the far roll lies, in shares of the near one: one looks across it
_AROUND = {1: 0.90, -1: 0.74}  # how far round the chest one reaches, near and far, in shares of its half width


@dataclass(frozen=True, slots=True)
class Lapel:
    """How the roll and the edge of a lapel run, from the gorge to the break: (x, z)."""

    roll: Sequence[tuple[float, float]]
    edge: Sequence[tuple[float, float]]
    lift: float = 0.032  # of the roll over the trunk
    lies: float = 0.025  # of the edge


COAT = Lapel(
    roll=((0.100, -0.040), (0.084, -0.120), (0.064, -0.230), (0.038, -0.330)),
    edge=((0.164, -0.066), (0.166, -0.100), (0.114, -0.236), (0.046, -0.342)),
)
JACKET = Lapel(
    roll=((0.100, -0.038), (0.086, -0.120), (0.067, -0.210), (0.046, -0.290)),
    edge=((0.154, -0.062), (0.156, -0.094), (0.108, -0.212), (0.052, -0.296)),
)
BLAZER = Lapel(
    roll=((0.068, -0.048), (0.058, -0.120), (0.036, -0.190), (0.010, -0.258)),
    edge=((0.138, -0.076), (0.142, -0.100), (0.096, -0.180), (0.016, -0.264)),
)
TRENCH = Lapel(
    roll=((0.080, -0.040), (0.078, -0.120), (0.062, -0.220), (0.040, -0.310)),
    edge=((0.166, -0.072), (0.168, -0.112), (0.112, -0.230), (0.046, -0.318)),
)


def lapel(build: Build, stance: Stance, cut: Lapel, side: int) -> Fall:
    """One lapel on a body in a stance."""
    roll, edge = (_run(line) for line in (cut.roll, cut.edge))
    roll[:, 0] *= _FAR if side < 0 else 1
    edge[:, 0] = roll[:, 0] + (edge[:, 0] - roll[:, 0]) * build.shoulder / _SHOULDER
    edge[:, 0] = np.minimum(edge[:, 0], build.chest * _AROUND[side])
    across = np.linspace(0, 1, _ROWS)
    spots = np.array([roll + (edge - roll) * t for t in across])
    fade = np.linspace(1, 0, _COLUMNS) ** 0.6
    lift = cut.lies + (cut.lift - cut.lies) * fade[None] * np.cos(across * np.pi / 2)[:, None] ** 1.4
    y = np.array([[front(build, x, build.joint[2] + z) for x, z in row] for row in spots])
    y = gaussian_filter(y, (3.0, 10.0), mode="nearest") - lift
    grid = np.dstack([spots[..., 0] * side, y, spots[..., 1] + build.joint[2]])
    rest = grid.reshape(-1, 3)
    return strip(leaned(build, rest, stance).reshape(grid.shape), rest)


def _run(line: Sequence[tuple[float, float]]) -> np.ndarray:
    t = np.linspace(0, 1, len(line))
    return np.asarray(PchipInterpolator(t, np.array(line))(np.linspace(0, 1, _COLUMNS)))

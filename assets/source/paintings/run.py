"""Lexie runs to B7."""

from __future__ import annotations

import numpy as np
from blend import Pixels
from hair import RUN
from kit import HIGH, WIDE, Figure, Light, Painting, Rim, glow, lit, placed
from scipy.ndimage import gaussian_filter, map_coordinates
from stances import Arm, Stance

_AMBER, _SKY = (1.0, 0.66, 0.26), (0.38, 0.46, 0.86)
_GATE = (740.0, 520.0)  # where she runs
_ROLL = 4.0  # degrees that the picture hangs
_RUNS = Stance(  # one elbow back, the other arm forward
    Arm((0.32, 0.62, -0.72), (-0.10, -0.80, 0.30), hand="fist", palm=(-1, 0, 0), shrug=0.012),
    Arm((-0.26, -0.50, -0.80), (0.30, -0.62, 0.70), hand="fist", palm=(1, 0, 0)),
    lean=7.0, sway=4.0, turn=126.0,
)
_PASSED = (
    Figure("driver", "street", "down", "neutral", at=(96, 410), size=1.35),
    Figure("driver", "street", "down", "neutral", at=(1800, 330), size=1.9, is_mirrored=True),
)
_SHADE = Light((0.07, 0.07, 0.11), (0.10, 0.08, 0.08), (0.07, 0.08, 0.16), (Rim(_AMBER, (8, -6), 8),))


def _rushed(picture: Pixels) -> Pixels:
    """People she passes; and everything flies past, but for the sign."""
    for figure in _PASSED:
        who = placed(figure)
        light, alpha = (gaussian_filter(v, (17, 17, 0), mode="nearest") for v in (lit(who, _SHADE), who[..., 3:4]))
        picture = light + picture * (1 - alpha)
    yy, xx = np.mgrid[0:HIGH, 0:WIDE].astype(np.float32)
    far = np.hypot((xx - _GATE[0]) / 900, (yy - _GATE[1]) / 640)
    reach = 0.20 * np.clip(far - 0.34, 0, 1.2) ** 1.2
    out = np.zeros_like(picture)
    steps = np.linspace(0, 1, 20)
    roll = np.radians(_ROLL)
    for step in steps:
        k = 0.96 * (1 - reach * step)
        x, y = (xx - _GATE[0]) * k, (yy - _GATE[1]) * k
        at = [y * np.cos(roll) + x * np.sin(roll) + _GATE[1], x * np.cos(roll) - y * np.sin(roll) + _GATE[0]]
        out += np.stack([map_coordinates(picture[..., i], at, order=1, mode="nearest") for i in range(3)], -1)
    return glow(out / len(steps), *_GATE, 260, _AMBER, 0.16)


PAINTING = Painting(
    place="gate_boarding",
    crop=(400, 60, 1900, 904),
    people=[RUN],
    stances={"runs": _RUNS},
    before=_rushed,
    figures=[
        Figure("lexie_run", "street", "runs", "turned", at=(1270, 440), size=1.35, lean=-5, fade=(560, 1000, 0.5),
               light=Light((0.30, 0.23, 0.18), (0.32, 0.25, 0.19), (0.13, 0.13, 0.22),
                           (Rim((0.72, 0.44, 0.18), (-7, -4), 4), Rim((0.20, 0.26, 0.54), (5, -3), 5)))),
    ],
    air=0.5,
)

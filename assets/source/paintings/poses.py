"""Stances that only a painting has: what arms do for one moment.

Law: as in people/stances.py; here somebody is held, holds, telephones or embraces, seen from behind, or has her hand at her throat.
"""

from __future__ import annotations

from dataclasses import replace

from kit import STANCES, Stance
from stances import Arm

TURNED = STANCES["turned"]
HELD = Stance(  # by both arms, and still going forward
    Arm((0.70, 0.45, -0.52), (0.26, 0.10, -0.95), hand="fist", palm=(-0.8, -0.4, 0.2), shrug=0.035),
    Arm((-0.58, 0.50, -0.72), (-0.42, -0.10, -0.90), hand="fist", palm=(0.8, -0.4, 0.2), shrug=0.01),
    lean=11.0, sway=4.0, turn=138.0,
)
HOLDS = replace(  # somebody beyond the near side, by the upper arm
    TURNED,
    near=Arm((0.10, -0.34, -0.90), (0.06, -0.68, 0.58), hand="wrap", palm=(0.2, -0.5, -0.85), shrug=0.015),
    lean=3.0, turn=136.0,
)
CALLS = replace(  # a telephone at the near ear
    TURNED,
    near=Arm((0.12, -0.60, -0.72), (-0.54, 0.20, 0.85), hand="hold", palm=(-0.9, 0.3, 0.0), point=(-0.16, 0.06, 1.0), item="phone", shrug=0.058),
)
EMBRACES = replace(  # both arms round somebody before them
    TURNED,
    near=Arm((0.55, -0.72, -0.50), (-0.62, -0.76, 0.10), hand="none", shrug=0.02),
    far=Arm((-0.55, -0.72, -0.50), (0.62, -0.76, 0.10), hand="none", shrug=0.02),
    lean=4.0, turn=146.0,
)
COLLAR = Stance(  # fingers at the collarbone, that arm held by the other hand
    Arm((0.25, -0.34, -0.88), (-0.84, -0.40, 0.38), hand="laid", palm=(0.1, 0.9, 0.4), point=(-0.94, 0.0, 0.30)),
    Arm((0.02, -0.40, -0.90), (0.46, -0.06, 0.88), hand="laid", palm=(0.25, 1, -0.25), point=(0.70, 0.24, 0.54)),
    lean=3.0,
)

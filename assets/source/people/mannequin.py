"""A body in metres: measures, the meshes they give, and how arms carry them into a stance.

Law: numbers only; cloth is laid over it in drape.py. Everybody is measured standing with the arms held away.
Units: metres; x to the viewer's right, y away from the viewer, z up; `near` is the side at positive x.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from scipy.spatial.transform import Rotation

from stances import Arm, Stance

Mesh = tuple[np.ndarray, list[tuple[int, ...]]]
SIDES = (1, -1)  # near, far
HIPS = 0.95  # how high a body bends and sways (metres)
_REST_DEGREES = 30.0
_USUAL_SLOPE = 0.052  # metres
_ARMHOLE = 0.165  # how deep an armhole is, in metres


@dataclass(frozen=True, slots=True)
class Build:
    """The measures of one body; widths and depths are halves."""

    height: float
    shoulder: float = 0.185  # from the spine to the joint
    shoulder_drop: float = 0.388  # joint below the crown
    slope: float = 0.074  # how far the line from the joint to the neck climbs
    chest: float = 0.190
    waist: float = 0.160
    hip: float = 0.182
    depth: float = 0.118
    neck: float = 0.060
    limb: float = 1.0  # thickness of the arms
    upper: float = 0.300
    fore: float = 0.265
    bust: float = 0.0
    hand: float = 0.94
    turn: float = 28.0  # degrees to the viewer's left
    lean: float = 0.0  # degrees forward from the hips
    sway: float = 0.0  # degrees to the side, the near shoulder lower (+)

    @property
    def joint(self) -> np.ndarray:
        return np.array([self.shoulder, 0.0, self.height - self.shoulder_drop])

    @property
    def neckline(self) -> float:
        """The height that necklines are told from: at the joint for a usual shoulder, higher where it climbs more steeply to the neck."""
        return float(self.joint[2] + self.slope - _USUAL_SLOPE)

    @property
    def armhole(self) -> tuple[np.ndarray, np.ndarray]:
        """The seam between trunk and sleeve: heights from the armpit up, and how far out it runs at each."""
        t = np.linspace(1, 0, 24)
        return self.joint[2] + 0.05 - t * _ARMHOLE, self.shoulder - 0.004 - 0.022 * np.sin(np.pi * t)

    @property
    def collar(self) -> float:
        """How high cloth may reach at the neck."""
        return self.joint[2] + self.slope + 0.036


def torso(b: Build, ease: float = 0.0, flare: float = 0.0) -> Mesh:
    """The trunk from the thighs to the neck; `flare` widens it below the waist, a metre down."""
    waist = 1.12 * b.joint[2] / 1.495
    more = [ease + flare * max(0.0, waist - z) for z, *_ in _rows(b)]
    snug = [min(1.0, max(0.65, (b.joint[2] + 0.04 - z) / 0.12)) for z, *_ in _rows(b)]
    return loft([_ring(y, z, w + e * k, d + e * k) for (z, w, d, y), e, k in zip(_rows(b), more, snug, strict=True)])


def _rows(b: Build) -> list[tuple[float, float, float, float]]:
    """Height, half width, half depth and middle of the trunk, from the thighs to the neck."""
    joint, share = b.joint[2], b.joint[2] / 1.495
    rows = [
        (0.60, b.hip * 0.97, b.depth * 0.98, 0.0), (0.80, b.hip * 1.01, b.depth * 1.10, 0.0),
        (0.94, b.hip, b.depth * 1.08, 0.0), (1.03, (b.hip + b.waist) / 2, b.depth * 0.98, 0.0),
        (1.12, b.waist, b.depth * 0.90, -0.004), (1.24, (b.waist + b.chest) / 2, b.depth * 0.98, -0.002),
        (1.34, b.chest, b.depth * 1.06, 0.0), (1.41, b.chest * 1.01, b.depth * 0.98, 0.010),
    ]
    low = [(z * share, w, d, y) for z, w, d, y in rows]
    return low + [
        (joint - 0.045, (b.chest + b.shoulder) / 2, b.depth * 0.88, 0.018),
        (joint - 0.010, b.shoulder * 0.97, b.depth * 0.76, 0.024),
        (joint + b.slope * 0.24, b.shoulder * 0.87, b.depth * 0.64, 0.030),
        (joint + b.slope * 0.50, b.shoulder * 0.64, b.depth * 0.56, 0.036),
        (joint + b.slope, max(b.shoulder * 0.43, b.neck * 1.22), b.depth * 0.50, 0.040),
        (joint + b.slope + 0.026, b.neck * 1.12, b.neck * 1.10, 0.040),
        (joint + b.slope + 0.055, b.neck * 1.01, b.neck * 1.02, 0.036), (b.height - 0.15, b.neck, b.neck, 0.020),
    ]


def front(b: Build, x: float, z: float, ease: float = 0.0) -> float:
    """How far forward (y) the trunk reaches at a place of its front."""
    heights, wide, deep, mid = (np.array(v) for v in list(zip(*_rows(b), strict=True)))
    w, d, y = (float(np.interp(z, heights, v)) for v in (wide, deep, mid))
    flat = y - (d + ease) * max(0.0, 1 - min(1.0, abs(x) / (w + ease)) ** 2.3) ** (1 / 2.3)
    for at, radius in _swells(b, ease):
        off = (x - at[0]) ** 2 + (z - at[2]) ** 2
        flat = min(flat, at[1] - np.sqrt(radius**2 - off)) if off < radius**2 else flat
    return float(flat)


def busts(b: Build, ease: float = 0.0) -> list[Mesh]:
    """Two soft swellings on the chest."""
    return [ball(at, radius) for at, radius in _swells(b, ease)]


def _swells(b: Build, ease: float) -> list[tuple[np.ndarray, float]]:
    z = b.joint[2] - 0.165
    return [(np.array([s * b.chest * 0.45, -b.depth * 0.62, z]), b.bust + ease * 0.6) for s in SIDES if b.bust]


def arm(b: Build, side: int, ease: float = 0.0, loose: float = 0.0) -> list[Mesh]:
    """An arm held away from the body; `loose` widens it to the wrist."""
    shoulder, way = side_of(b.joint, side), rest_way(side)
    elbow, wrist = shoulder + way * b.upper, shoulder + way * (b.upper + b.fore)
    inner = shoulder - [side * 0.008, 0, 0]
    points = [inner + way * 0.040, inner + way * 0.095, shoulder + way * 0.20, elbow, elbow + way * 0.07,
              elbow + way * 0.16, wrist]
    radii = np.array([0.035, 0.043, 0.041, 0.037, 0.039, 0.034, 0.025]) * b.limb
    radii = radii + ease * np.array([0.6, 0.7, 1, 1, 1, 1, 1]) + loose * np.linspace(0, 1, 7)
    cap = [inner - way * 0.012 - [side * 0.024, 0, 0], inner + way * 0.018, inner + way * 0.06]
    return [tube(points, radii),
            tube(cap, np.array([0.018, 0.027, 0.040]) * b.limb + ease * np.array([0.6, 0.6, 0.65]))]


def side_of(point: np.ndarray, side: int) -> np.ndarray:
    return point * [side, 1, 1]


def rest_way(side: int) -> np.ndarray:
    """The way an arm points while measured."""
    a = np.radians(_REST_DEGREES)
    return np.array([side * np.sin(a), 0.0, -np.cos(a)])


def along_arm(b: Build, points: np.ndarray, side: int) -> tuple[np.ndarray, np.ndarray]:
    """Of measured points: how far down the arm, and how far off its axis."""
    away = points - side_of(b.joint, side).astype(points.dtype)
    along = away @ rest_way(side).astype(points.dtype)
    return along, np.sqrt(np.maximum((away * away).sum(-1) - along * along, 0))


def carried(b: Build, points: np.ndarray, stance: Stance, share: float = 1.0) -> np.ndarray:
    """Measured points as the stance moves them, or a share of the way there."""
    out = points.copy()
    for side, one in zip(SIDES, (stance.near, stance.far), strict=True):
        upper, fore = _turns(one, side, share)
        shoulder = side_of(b.joint, side) + np.array([0, 0, one.shrug * share])
        elbow = side_of(b.joint, side) + rest_way(side) * b.upper
        moved_elbow = shoulder + upper.apply(elbow - side_of(b.joint, side))
        on_upper, on_fore = _weights(b, points, side)
        out += on_upper[:, None] * (shoulder + upper.apply(points - side_of(b.joint, side)) - points)
        out += on_fore[:, None] * (moved_elbow + fore.apply(points - elbow) - points)
    return out


def wrist(b: Build, one: Arm, side: int) -> tuple[np.ndarray, np.ndarray]:
    """Where the wrist is in a stance, and the way the forearm points."""
    upper, fore = (np.array(v, float) / np.linalg.norm(v) for v in (one.upper, one.fore))
    start = side_of(b.joint, side) + np.array([0, 0, one.shrug])
    return start + upper * b.upper + fore * b.fore, fore


def fitted(b: Build, stance: Stance) -> Stance:
    """A stance on this body: a hand that holds the other arm has its wrist before the inside of it."""
    if not stance.far.holds:
        return stance
    upper, fore = np.array(stance.far.upper, float), np.array(stance.far.fore, float)
    way = b.shoulder - 0.074 + b.shoulder - b.fore * fore[0] / np.linalg.norm(fore)
    share = np.clip(way / b.upper, -0.5, 0.5)
    out = float(round(share / np.sqrt(1 - share**2) * np.hypot(*upper[1:]), 3))
    return replace(stance, far=replace(stance.far, upper=(out, *stance.far.upper[1:])))


def turned(b: Build, stance: Stance) -> Build:
    """The body as a stance turns it."""
    return replace(b, turn=b.turn + stance.turn)


def leaned(b: Build, points: np.ndarray, stance: Stance) -> np.ndarray:
    """The whole body bent at the hips and swayed."""
    hips = np.array([0, 0, HIPS])
    return leaning(b, stance).apply(points - hips) + hips


def leaning(b: Build, stance: Stance) -> Rotation:
    """How a body bends and sways about its hips."""
    return Rotation.from_euler("xy", [b.lean + stance.lean, b.sway + stance.sway], degrees=True)


def _turns(one: Arm, side: int, share: float) -> tuple[Rotation, Rotation]:
    way = rest_way(side)
    upper = _least_turn(way, np.array(one.upper, float))
    fore = _least_turn(upper.apply(way), np.array(one.fore, float))
    part = Rotation.from_rotvec(upper.as_rotvec() * share)
    return part, Rotation.from_rotvec(fore.as_rotvec() * share) * part


def _least_turn(a: np.ndarray, b: np.ndarray) -> Rotation:
    a, b = a / np.linalg.norm(a), b / np.linalg.norm(b)
    axis = np.cross(a, b)
    sine = np.linalg.norm(axis)
    if sine < 1e-8:
        return Rotation.identity()
    return Rotation.from_rotvec(axis / sine * np.arctan2(sine, a @ b))


def _weights(b: Build, points: np.ndarray, side: int) -> tuple[np.ndarray, np.ndarray]:
    """How much the upper arm and the forearm carry each point."""
    along, off = along_arm(b, points, side)
    on_arm = _step(along, -0.06, 0.09) * _step(-off, -0.20, -0.11) * (points[:, 0] * side > 0.05)
    on_fore = _step(along, b.upper - 0.045, b.upper + 0.045) * on_arm
    return on_arm - on_fore, on_fore


def _step(x: np.ndarray, low: float, high: float) -> np.ndarray:
    t = np.clip((x - low) / (high - low), 0, 1)
    return t * t * (3 - 2 * t)


def _ring(y: float, z: float, wide: float, deep: float, count: int = 40) -> np.ndarray:
    a = np.linspace(0, 2 * np.pi, count, endpoint=False)
    c, s = np.cos(a), np.sin(a)
    square = 2 / 2.3  # a little squarer than an ellipse
    return np.c_[wide * np.sign(c) * abs(c) ** square, y + deep * np.sign(s) * abs(s) ** square, np.full(count, z)]


def loft(rings: Sequence[np.ndarray]) -> Mesh:
    n, last = len(rings[0]), len(rings) - 1
    sides = [(i * n + j, i * n + (j + 1) % n, (i + 1) * n + (j + 1) % n, (i + 1) * n + j)
             for i in range(last) for j in range(n)]
    ends = [tuple(reversed(range(n))), tuple(range(last * n, (last + 1) * n))]
    return np.vstack(rings), [*sides, *ends]


def tube(points: Sequence[np.ndarray], radii: np.ndarray, count: int = 20) -> Mesh:
    line = np.array(points, float)
    round_ = np.linspace(0, 2 * np.pi, count, endpoint=False)[:, None]
    rings = []
    for at, radius, way in zip(line, radii, np.gradient(line, axis=0), strict=True):
        way = way / np.linalg.norm(way)
        across = np.cross(way, [0, 1, 0.01])
        across /= np.linalg.norm(across)
        rings.append(at + radius * (np.cos(round_) * across + np.sin(round_) * np.cross(way, across)))
    return loft(rings)


def ball(at: np.ndarray, radius: float) -> Mesh:
    heights = np.linspace(-0.97, 0.97, 11)
    rings = [at + radius * np.c_[np.cos(a) * np.sqrt(1 - h * h), np.sin(a) * np.sqrt(1 - h * h), np.full(24, h)]
             for h in heights for a in [np.linspace(0, 2 * np.pi, 24, endpoint=False)]]
    return loft(rings)

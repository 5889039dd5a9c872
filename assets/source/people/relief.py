"""Fallen cloth made visible: what of it is seen, how the light lies on it, and where the ink goes.

Law: one depth for all pieces of a figure, so arms, hands and hems hide each other as they must.
Units: pixels at twice the canvas; heights towards the viewer.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from scipy.ndimage import gaussian_filter, minimum_filter

from blend import Sheet
from canvas import HEIGHT, SCALE, WIDTH, Shadow
from cloth import LIGHT, Cloth, edged, toned
from curves import rgb
from daylight import fallen_on
from drape import Fall
from inks import contours, on_skin, stroked
from mannequin import SIDES, Build, along_arm
from planes import ground, planes
from raster import rastered
from seams import blended
from tidy import box_of, evened, specks

PER_METRE = 1085.0
CROWN, SPINE = 62.0, 440.0  # where the crown and the spine are on the canvas
NOWHERE = -1e6
_AWAY = (0.7, 0.7, 0.14)  # the way cloth faces that lies in shade
_BACK = 0.0  # how much of the edge light is on a back: it ends in shade
_SHOULDER = 0.12  # how far down an arm nothing is seen in a gap (metres)
_FOLDED, _CATCHES = 5.2, 0.9  # how much of a fold is seen whatever plane it lies in, and how much less of its light
_CREASE = 0.90  # how dark the line under a fold is
_BROADEST = 2.4  # the width of a sewn line that is as broad as ink can be
_EVEN = 2.5  # how far the border of what is sewn on is drawn out of its small turns


@dataclass(frozen=True, slots=True)
class Spots:
    """Where each seen pixel of a piece was when the cloth was measured (metres)."""

    x: np.ndarray
    y: np.ndarray
    z: np.ndarray
    arm: np.ndarray  # how far down an arm, -1 off both

    def cut(self, box: tuple[slice, slice] | tuple[np.ndarray, np.ndarray]) -> Spots:
        return Spots(self.x[box], self.y[box], self.z[box], self.arm[box])

    @property
    def front(self) -> np.ndarray:
        return (self.y < 0.02) & (self.arm < 0.01)


@dataclass(frozen=True, slots=True)
class Patch:
    """A part of a piece that lies higher, is of another cloth, or is only sewn round."""

    where: Callable[[Spots], np.ndarray]
    high: float = 0.0  # pixels
    cloth: Cloth | None = None
    line: float = 0.5
    width: float = 1.6


def off_arms(build: Build, s: Spots) -> np.ndarray:
    """How far off the axis of the nearer arm a spot was, in metres: the flank is no sleeve, though it lies beside one."""
    near, far = (along_arm(build, np.stack([s.x, s.y, s.z], -1), side)[1] for side in SIDES)
    return np.minimum(near, far)


Gap = tuple[Fall, Callable[[Spots], np.ndarray]]


class Folds(Protocol):
    """Folds that a hand decides."""

    def high(self, s: Spots) -> np.ndarray:
        """How high they stand (pixels)."""

    def creased(self, s: Spots) -> np.ndarray:
        """How much of a line runs under them, 0 to 1."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A garment or skin: its fall, its colours, what is cut away, what is sewn on."""

    fall: Fall
    cloth: Cloth
    keep: Callable[[Spots], np.ndarray] | None = None
    patches: Sequence[Patch] = ()
    over: float = 0.0  # wins against what lies less than so much before it
    outer: float = 0.0  # covers all cloth drawn before it, as far down the arms (metres)
    step: float = 14.0  # a fall in depth that is inked
    soft: float = 7.0  # the finest shape of light and shade that it shows
    is_skin: bool = False
    folds: Folds | None = None  # those that are decided
    hemmed: float = 0.0  # how dark a line runs along its own border, whatever lies behind
    gap: Gap | None = None  # another fall, and where it is open: nothing is seen there
    joined: float = 0.0  # below this height (metres) it goes over into the skin beside it


@dataclass(slots=True)
class Seen:
    """All pieces of one figure in one depth."""

    top: int
    left: int
    depth: np.ndarray
    owner: np.ndarray
    normal: np.ndarray
    spots: list[Spots]
    pieces: Sequence[Piece]
    arm: np.ndarray  # how far down an arm what is seen lies

    @property
    def trunk(self) -> np.ndarray:
        """Where cloth is seen that is no sleeve, or only its head."""
        return self.of(lambda p: not p.is_skin) & (self.arm < 0.22)

    @property
    def hollow(self) -> np.ndarray:
        """Where nothing is seen but a small gap in what is worn."""
        return np.asarray((self.normal == np.array(_AWAY, np.float32)).all(-1))

    def of(self, which: Callable[[Piece], bool]) -> np.ndarray:
        """Where pieces of a kind are seen."""
        return np.array([which(p) for p in self.pieces] + [False])[self.owner]

    def mask(self, piece: Piece) -> np.ndarray:
        """Where a piece is seen."""
        return self.owner == self.index(piece)

    def index(self, piece: Piece) -> int:
        return next(i for i, p in enumerate(self.pieces) if p is piece)


def painted(pieces: Sequence[Piece], build: Build, inside: bool = False, casts: Sequence[Shadow] = (),
            rim: float = 0.12, is_shut: bool = False) -> tuple[Sheet, Seen]:
    """The outer side of all pieces as one sheet, or their `inside`; `is_shut`, arms lie across the front."""
    seen = _seen(pieces, build, inside, is_shut)
    shoulder = CROWN + (build.height - build.joint[2]) * PER_METRE
    light = fallen_on(seen.depth, seen.normal, seen.arm, seen.of(lambda p: p.is_skin), (seen.top, seen.left), shoulder) - (0.50 if inside else 0)
    ink = _ink(seen)
    image = np.zeros((*seen.depth.shape, 4), np.float32)
    for i, piece in enumerate(pieces):
        mine = seen.owner == i
        if not mine.any():
            continue
        box = box_of(mine)
        part = Seen(seen.top + box[0].start, seen.left + box[1].start, seen.depth[box], seen.owner[box],
                    seen.normal[box], [s.cut(box) for s in seen.spots[i : i + 1]], [piece], seen.arm[box])
        colour = _coloured(piece, light[box], part, mine[box], ink[box])
        image[box][mine[box], :3], image[box][mine[box], 3] = colour, 1
    for i, piece in enumerate(pieces):
        if piece.joined:
            root = (seen.owner == i) & (seen.spots[i].z < piece.joined)
            blended(image, root, seen.of(lambda p: p.is_skin and not p.joined), seen.of(lambda p: not p.is_skin))
    image[..., :3] *= image[..., 3:]
    return Sheet(image, seen.top, seen.left, tuple(casts), rim, _BACK, seen.normal[..., :2]), seen


def on_canvas(build: Build, points: np.ndarray) -> np.ndarray:
    """Canvas x and y at twice the size, and nearness in the same unit."""
    a = np.radians(-build.turn)
    x, y = points[:, 0] * np.cos(a) - points[:, 1] * np.sin(a), points[:, 0] * np.sin(a) + points[:, 1] * np.cos(a)
    return np.c_[SPINE + x * PER_METRE, CROWN + (build.height - points[:, 2]) * PER_METRE, -y * PER_METRE] * SCALE


def _seen(pieces: Sequence[Piece], build: Build, inside: bool, is_shut: bool) -> Seen:
    placed = [on_canvas(build, piece.fall.points.astype(float)) for piece in pieces]
    left, top = (max(0, int(min(p[:, i].min() for p in placed)) - 4) for i in (0, 1))
    right = min(WIDTH * SCALE, int(max(p[:, 0].max() for p in placed)) + 4)
    shape = (HEIGHT * SCALE - top, right - left)
    depth, owner = np.full(shape, NOWHERE, np.float32), np.full(shape, -1, np.int8)
    normal, spots = np.zeros((*shape, 3), np.float32), []
    arm = np.full(shape, -1, np.float32)
    for i, (piece, points) in enumerate(zip(pieces, placed, strict=True)):
        z, here, s = _rastered(piece.fall, build, points - [left, top, 0], shape, inside)
        if piece.keep:
            z = np.where(piece.keep(s), z, NOWHERE)
        if piece.gap:
            z = np.where(_parted(piece.gap, build, (top, left), shape) & (s.arm < _SHOULDER), NOWHERE, z)
        if not (piece.is_skin or inside):
            on, near = evened(z > NOWHERE)
            z, here, s = np.where(on, z[near], np.float32(NOWHERE)), here[near], s.cut(near)
        spots.append(s)
        wins = (z > NOWHERE) & (z + piece.over * SCALE > depth)
        if piece.outer:
            cloth = np.array([not p.is_skin for p in pieces[:i]] + [True])
            wins |= (z > NOWHERE) & cloth[owner] & (arm < piece.outer)
        depth[wins], owner[wins], normal[wins], arm[wins] = z[wins], i, here[wins], s.arm[wins]
    if not inside:
        small, near = specks(owner, is_shut)
        hollow = small & (owner < 0)
        for values in (depth, owner, normal, arm, *(part for s in spots for part in (s.x, s.y, s.z, s.arm))):
            values[small] = values[near][small]
        normal[hollow] = _AWAY
    return Seen(top, left, depth, owner, normal, spots, pieces, arm)


def _rastered(fall: Fall, build: Build, points: np.ndarray, shape: tuple[int, int],
              inside: bool) -> tuple[np.ndarray, np.ndarray, Spots]:
    values = np.c_[fall.normals, fall.rest].astype(np.float32)
    z, out = rastered(points, fall.triangles, values, *shape, inside)
    a = np.radians(-build.turn)
    n = out[..., :3]
    nx, ny = n[..., 0] * np.cos(a) - n[..., 1] * np.sin(a), n[..., 0] * np.sin(a) + n[..., 1] * np.cos(a)
    normal = np.dstack([nx, -n[..., 2], -ny]) * (-1 if inside else 1)
    normal *= np.where(normal[..., 2:] < -0.3, -1, 1)  # the wrong side of a strip that turned over
    rest = out[..., 3:]
    return z, normal, Spots(rest[..., 0], rest[..., 1], rest[..., 2], _on_arm(build, rest, z > NOWHERE))


def _parted(gap: Gap, build: Build, corner: tuple[int, int], shape: tuple[int, int]) -> np.ndarray:
    """Where another fall is open."""
    fall, is_open = gap
    z, _, s = _rastered(fall, build, on_canvas(build, fall.points.astype(float)) - [corner[1], corner[0], 0], shape, False)
    return (z > NOWHERE) & is_open(s)


def _on_arm(build: Build, rest: np.ndarray, on: np.ndarray) -> np.ndarray:
    """How far down an arm each spot is, -1 off both."""
    out = np.full(rest.shape[:2], -1, np.float32)
    points = rest[on]
    found = np.full(len(points), -1, np.float32)
    for side in SIDES:
        along, off = along_arm(build, points, side)
        room = np.interp(along, [-0.05, 0.02, 0.06, 0.14], [0.09, 0.10, 0.115, 0.088])  # the flank is no sleeve
        found = np.where((off < room) & (points[:, 0] * side > 0.08) & (along > -0.05), along, found)
    out[on] = found
    return out


def _coloured(piece: Piece, light: np.ndarray, seen: Seen, mine: np.ndarray, ink: np.ndarray) -> np.ndarray:
    """The colours of the pixels of a piece, in the order of the mask."""
    spots, whole, rise = seen.spots[0], minimum_filter(mine, 5), np.zeros_like(light)
    lines: list[tuple[np.ndarray, float]] = []
    other: list[tuple[np.ndarray, Cloth]] = []
    if piece.folds:
        high = piece.folds.high(spots)
        light = light + _slanted(gaussian_filter(high, 2.0), whole)
        slope = _slanted(gaussian_filter(high, 5.5), whole) * _FOLDED
        rise += np.where(slope > 0, slope * _CATCHES, slope)
        lines.append(((piece.folds.creased(spots) * whole)[mine], _CREASE))
    calm, shapes = planes(light, ground(mine, seen.depth, 2 * piece.step), piece.soft)
    for patch in piece.patches:
        part = patch.where(spots) & mine
        if not piece.is_skin:
            part = (gaussian_filter(part.astype(np.float32), _EVEN) > 0.5) & mine
        if patch.high:
            rise += _slanted(gaussian_filter(part * np.float32(patch.high), 2.2), whole)
        if patch.cloth:
            other.append((part[mine], patch.cloth))
        if patch.line:
            edge = part & ~minimum_filter(part, 3) & whole
            lines.append((stroked(edge, np.full(edge.shape, patch.width / _BROADEST), (seen.top, seen.left), 1.0)[mine], patch.line))
    lit, shares, rise = calm[mine], [shape[mine] for shape in shapes], rise[mine]
    colour = edged(toned(shares, lit, piece.cloth), rise, piece.cloth)
    for part, cloth in other:
        colour[part] = edged(toned([s[part] for s in shares], lit[part], cloth), rise[part], cloth)
    line = np.array(rgb(piece.cloth.line), np.float32) / 255
    for edge, strength in [*lines, (ink[mine], 1.0)]:
        colour += (line - colour) * (edge * strength)[:, None]
    return colour


def _slanted(rise: np.ndarray, whole: np.ndarray) -> np.ndarray:
    """The light that a low relief takes and loses."""
    dy, dx = np.gradient(rise)
    return np.where(whole, -dx * LIGHT[0] - dy * LIGHT[1], 0) * 0.5


def _ink(seen: Seen) -> np.ndarray:
    """The lines where pieces end and fold over themselves."""
    at, pieces = (seen.top, seen.left), seen.pieces
    cloths = [p.cloth for p in pieces]
    kinds = np.array([cloths.index(c) for c in cloths] + [-1])
    steps, hems = np.array([p.step for p in pieces] + [1.0]), np.array([p.hemmed for p in pieces] + [0.0])
    ink = contours(seen.depth, seen.owner, steps, hems, kinds, at)
    for i, piece in enumerate(pieces):
        if piece.is_skin:  # an arm goes over into its hand without a line
            mine = seen.owner == i
            ink[mine] = (on_skin(seen.depth, mine, piece.step, at) * (seen.spots[i].z > 0.016))[mine]
    return ink

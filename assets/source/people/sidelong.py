"""Hair from the side: masses of strands, locks over them, the ear between what lies under it and what falls over it.

Law: hair grows back from the hairline and falls by its own weight; nothing of it ends in one line.
Units: face units, as for a profile.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from anatomy import Face
from barber import ON_SKIN, rooted
from canvas import Layer, Pose, Window
from curves import Point, mix, resample, spline
from face import ear
from person import Hair
from profiles import Profile
from strands import Comb, Dye, Sheen, lock, sheet, single_hair
from tresses import ON_SKIN as UNDER_TRESSES

Guides = Sequence[Sequence[Point]]
LockRow = tuple[Sequence[Point], float, float]  # spine, width, tone


@dataclass(frozen=True, slots=True)
class Mass:
    """Strands between guides, and the rows of short locks that lie on them."""

    guides: Guides
    comb: Comb = Comb(360, 2, (1.6, 6.0), 13, 0.7, 0.12, fine=0.4)
    sheen: Sheen = Sheen(0.36, 0.24, 0.45, root=0.12, tip=0.3)
    across: Sequence[float] = ()
    rows: Sequence[tuple[int, int, int, float]] = ()  # first, last (of 48), how many, how broad


@dataclass(frozen=True, slots=True)
class Mane:
    """The hair of one head from the side."""

    dye: Dye
    masses: Sequence[Mass]
    ground: Sequence[Point] = ()
    locks: Sequence[LockRow] = ()
    over: Sequence[LockRow] = ()  # before the ear
    strays: Guides = ()
    behind: Sequence[Mass] = ()
    behind_locks: Sequence[LockRow] = ()
    grey: float = 0.0  # of the locks
    roots: int = 240  # hairs that break the hairline of each mass of short hair, of the first of long
    wave: tuple[float, float, float, float] | None = None
    is_long: bool = False
    clipped: Sequence[Point] = ()  # the edge at the nape and behind the ear, where short hair thins out into skin
    ear: bool = True
    sheen: Sheen = Sheen(0.30, 0.10, 0.6, (0.6, 0.08, 0.35))
    hang: Callable[[Layer], None] | None = None  # what is tied, drawn by itself, before the rest


def groomed(mane: Mane, face: Face, side: Profile, pose: Pose, window: Window) -> Hair:
    """The hair and the ear of a head in profile."""
    behind = Layer(window, rim=0.3, soften=0.75).pose(pose)
    for mass in mane.behind:
        _laid(behind, mane, mass)
    _locks(behind, mane, mane.behind_locks, 20)
    hair = Layer(window, UNDER_TRESSES if mane.is_long else ON_SKIN[:1], rim=0.55, soften=0.75).pose(pose)
    if mane.hang:
        mane.hang(hair)
    if mane.clipped:
        _clipped(hair, mane)
    if mane.ground:
        hair.fill(spline(list(mane.ground), True), mix(mane.dye.base, mane.dye.dark, 0.5))
    for mass in mane.masses:
        _laid(hair, mane, mass)
    _locks(hair, mane, mane.locks, 60)
    if mane.roots:
        for i, mass in enumerate(mane.masses if not mane.is_long else mane.masses[:1]):
            rooted(hair, mane.dye, mass.guides, mane.roots, 6 + i)
    for i, points in enumerate(mane.strays):
        single_hair(hair, points, 1.5 + 0.3 * (i % 2), mane.dye, 0.22)
    front = [hair]
    if mane.ear:
        shell = Layer(window, rim=0.9, soften=0.4).pose(pose)
        ear(shell, replace(face, ear=side.ear))
        front.append(shell)
    if mane.over:
        over = Layer(window, UNDER_TRESSES if mane.is_long else ON_SKIN[:1], rim=0.5, soften=0.7).pose(pose)
        _locks(over, mane, mane.over, 90)
        front.append(over)
    return Hair([behind], front)


def _laid(layer: Layer, mane: Mane, mass: Mass) -> None:
    comb = replace(mass.comb, wave=mass.comb.wave or mane.wave)
    sheet(layer, mass.guides, mane.dye, comb, mass.sheen, mass.across or None)
    r, lines = np.random.RandomState(17), np.array([resample(spline(g), 48) for g in mass.guides])
    for row, (first, last, count, width) in enumerate(mass.rows):
        for i in range(count):
            f = (i + 0.5 + r.uniform(-0.3, 0.3)) / count * (len(lines) - 1)
            k = min(int(f), len(lines) - 2)
            line = lines[k] * (1 - f + k) + lines[k + 1] * (f - k)
            part = resample(line[first : last + r.randint(-6, 7)], 6)
            part += _outward(part) * (np.linspace(0, 1, 6) ** 1.3 * r.uniform(-3, 5))[:, None]
            fine = Comb(20, 40 + 20 * row + i, (0.7, 2.6), 5, 0.35, 0.4, 0.75, fine=0.5, grey=mass.comb.grey * 0.6, wave=mane.wave)
            sheen = Sheen(r.uniform(0.3, 0.5), 0.2, r.uniform(0.25, 0.75), root=0.15, tip=0.1)
            lock(layer, [(x, y) for x, y in part], width * r.uniform(0.7, 1.2), mane.dye, fine, sheen, r.uniform(-0.08, 0.08), (0.5, 1.0, 0.9, 0.5, 0.03), 0.14)


def _clipped(layer: Layer, mane: Mane) -> None:
    """Short hairs at the edge, all pointing down and back."""
    r, dye, edge = np.random.RandomState(9), mane.dye, resample(spline(list(mane.clipped)), 160)
    layer.ink(edge, 24, mix(dye.base, dye.dark, 0.5), 0.62, 0.2, 0.2, 4.5)
    for _ in range(420):
        x, y = edge[r.randint(len(edge))] + [r.randn() * 3, 9 - 22 * r.rand() ** 0.7]
        layer.ink(spline([(x, y - 5), (x + 1.5, y), (x + 2 + r.randn(), y + 4)]), 0.9 + 0.8 * r.rand(), mix(dye.base, dye.dark, 0.7 * r.rand()), 0.6, 0.5, 0.6)


def _outward(line: np.ndarray) -> np.ndarray:
    away = line - [20, -20]
    return away / np.hypot(*away.T)[:, None]


def _locks(layer: Layer, mane: Mane, locks: Sequence[LockRow], seed: int) -> None:
    profile = (0.12, 0.75, 1.0, 0.95, 0.8, 0.5, 0.08) if mane.is_long else (0.06, 0.8, 1.0, 0.6, 0.06)
    for i, (spine, width, tone) in enumerate(locks):
        wave = mane.wave and (mane.wave[0], mane.wave[1], mane.wave[2] + 0.11 * (i % 4), mane.wave[3])
        comb = Comb(round(14 + width), seed + i, (1.0, 4.6), 5, 0.5, 0.32, 0.9, fine=0.3, grey=mane.grey, wave=wave)
        lock(layer, spine, width, mane.dye, comb, mane.sheen, tone, profile, 0.36)

"""Long hair: a dark mass behind, a far and a near fall, locks over them, and hairs that have left.

Law: the outline is broken by the ends of locks, never by one closed curve.
Units: face units.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from canvas import Layer, Pose, Shadow, Window
from curves import Point, mix, normals, resample, spline
from person import Hair
from strands import Comb, Dye, Sheen, lock, sheet, single_hair

Wave = tuple[float, float, float, float]
Guides = tuple[tuple[Point, ...], ...]
ON_SKIN = (Shadow(1, 7, 9, 0.46, "#6a3a42"), Shadow(0, 3, 3, 0.35, "#6a3a42"))
OVER_BROW = (*ON_SKIN, Shadow(7, 16, 2.2, 0.55, "#8a6468"))  # and one with an edge: hair stands off a forehead


@dataclass(frozen=True, slots=True)
class Lock:
    """One lock over the falls: its spine, width, tone and share of the wave."""

    spine: tuple[Point, ...]
    width: float
    tone: float = 0.0
    wave: float = 1.0  # share of the style's wave


@dataclass(frozen=True, slots=True)
class Style:
    """A cut: where the hair is parted, how it falls and how it waves."""

    dye: Dye
    ground: tuple[Point, ...]
    behind: Guides
    far: Guides
    near: Guides
    locks: tuple[Lock, ...]
    loose: Guides
    part: tuple[Point, ...]
    wave: Wave = (10.0, 2.0, 0.1, 0.32)
    sheen: Sheen = Sheen(0.24, 0.09, 0.8, (0.62, 0.12, 0.45))
    dense: float = 1.0


def moved(style: Style, move: Callable[[float, float], tuple[float, float]]) -> Style:
    """The style with every point moved."""

    def line(points: Sequence[Point]) -> tuple[Point, ...]:
        return tuple((*move(p[0], p[1]), *p[2:]) for p in points)

    def lines(guides: Guides) -> Guides:
        return tuple(line(g) for g in guides)

    return replace(
        style,
        ground=line(style.ground),
        behind=lines(style.behind),
        far=lines(style.far),
        near=lines(style.near),
        locks=tuple(replace(k, spine=line(k.spine)) for k in style.locks),
        loose=lines(style.loose),
        part=line(style.part),
    )


def long_hair(style: Style, pose: Pose, window: Window) -> Hair:
    """The hair behind the body and the falls and locks before it."""
    back = Layer(window, rim=0.2, soften=0.75).pose(pose)
    dye, n = style.dye, style.dense
    back.fill(spline(style.ground, True), mix(dye.base, dye.dark, 0.8))
    comb = Comb(int(120 * n), 4, (2, 9), 12, fine=0.25, wave=style.wave, ends=0.2, base=False)
    sheet(back, style.behind, dye, comb, Sheen(strength=0.15), [-0.4, -0.7, -0.65, -0.4])
    front = Layer(window, OVER_BROW, rim=0.7, soften=0.75).pose(pose)
    _scalp(front, style)
    _fall(front, style, style.far, 7, 150, (-0.10, 0.08, 0.0, -0.14))
    _fall(front, style, style.near, 12, 230, (-0.05, 0.06, -0.04, -0.18, -0.34))
    for i, one in enumerate(style.locks):
        amplitude, turns, phase, start = style.wave
        wave = (amplitude * one.wave, turns, phase + 0.11 * (i % 4), start)
        comb = Comb(int(44 * n), 40 + i, (1.2, 5.5), 5, 0.4, 0.3, 0.86, fine=0.25, wave=wave)
        at = style.sheen.at + 0.03 * ((i * 7) % 5 - 2)
        lock(front, one.spine, one.width, dye, comb, replace(style.sheen, at=at), one.tone,
             (0.2, 0.85, 1.0, 0.9, 0.75, 0.45, 0.08), 0.42)
    for seed, guide in enumerate((style.far[-1], style.near[-1])):
        _fuzz(front, guide, dye, seed)
    for i, strand in enumerate(style.loose):
        single_hair(front, strand, 1.5 + 0.4 * (i % 3), dye, 0.15 + 0.1 * (i % 3), 0.8)
    _parting(front, style)
    return Hair([back], [front])


def _fall(layer: Layer, style: Style, guides: Guides, seed: int, count: int, across: Sequence[float]) -> None:
    comb = Comb(int(count * style.dense), seed,
                (1.8, 9), 11, 0.5, 0.24, 0.82, fine=0.22, loose=4, wave=style.wave)
    sheet(layer, guides, style.dye, comb, style.sheen, across[: len(guides)])


def _fuzz(layer: Layer, guide: Sequence[Point], dye: Dye, seed: int, count: int = 26) -> None:
    """Short hairs that lift off the crown and the sides."""
    line, r = resample(spline(guide), 120), np.random.RandomState(seed)
    out = normals(line) * (1 if seed else -1)
    for _ in range(count):
        first, span, lift = int(r.rand() * 70), int(8 + r.rand() * 14), 1.5 + 5 * r.rand() ** 2
        part = line[first : first + span]
        rise = np.linspace(-2, lift, len(part))[:, None] * out[first : first + span]
        layer.ink(part + rise, 1.0 + 0.7 * r.rand(), mix(dye.base, dye.light, 0.3 * r.rand()), 0.55, 0.3, 0.8)


def _scalp(layer: Layer, style: Style) -> None:
    """Under the falls, from the brow to the crown: where they leave each other there is hair, not a slit or a hole."""
    dye, ((x, y), *_, (top_x, top_y)) = style.dye, style.part
    line = spline([(x, y + 2), *style.part[1:], (top_x + (top_x - x) * 0.3, top_y - 4)])
    layer.ink(line, 17, mix(dye.base, dye.dark, 0.45), 1.0, 0.35, 0.6, 0.6)


def _parting(layer: Layer, style: Style) -> None:
    """Skin shines through between the falls, softly, and is lost before the crown; baby hairs soften the hairline."""
    dye, line = style.dye, spline(style.part)
    layer.ink(line, 3.0, mix(dye.dark, dye.base, 0.25), 0.75, 0.3, 0.8, 1.3)
    layer.ink(line[: round(len(line) * 0.8)], 1.4, mix(dye.base, "#c98a70", 0.5), 0.55, 0.2, 0.95, 0.6)
    r = np.random.RandomState(4)
    x0, y0 = style.part[0][:2]
    for _ in range(22):
        f, far = r.rand(), r.rand() < 0.6
        x = x0 + (-54 if far else 26) * f
        root = (x, y0 + 4 + 18 * f * f)
        hair = [root, (x - 4 + 8 * r.rand(), root[1] - 13), (x0 + (x - x0) * 0.6, y0 - 20)]
        layer.ink(spline(hair), 1.2, mix(dye.base, dye.dark, 0.4 * r.rand()), 0.5, 0.7, 0.2)

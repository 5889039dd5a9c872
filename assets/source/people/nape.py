"""A head from behind: the nape, what of a cheek is seen past it, an ear, hair that grows from the crown.

Law: one sees past the ear along the cheek and no farther: no eye, no nose, no mouth.
Units: face units, as for a face; the head looks away and to the viewer's left.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from anatomy import Face
from barber import ON_SKIN
from canvas import Layer, Pose, Window
from curves import Point, mix, resample, spline
from person import Hair
from strands import Comb, Dye, Sheen, lock, sheet, single_hair
from tresses import ON_SKIN as UNDER_TRESSES

Guides = Sequence[Sequence[Point]]
_CHEEK = ((-58, -44), (-84, -42), (-95, -22), (-92, 4), (-99, 34), (-94, 62), (-84, 92), (-72, 112), (-50, 118), (-20, 108), (8, 84), (0, 0))
_EAR = (-44, 14)
_NAPE = ((-40, 30), (-20, 80), (-6, 104), (58, 104), (70, 80), (72, 30))


@dataclass(frozen=True, slots=True)
class Short:
    """Hair cut short: how it grows from the crown down to the nape, the locks on it, single hairs."""

    dye: Dye
    back: Guides
    skull: Sequence[Point]  # the ground under the hair
    top: Guides = ()
    rows: Sequence[tuple[int, int, int, float]] = ((2, 30, 9, 20), (8, 44, 10, 17), (16, 48, 9, 14))  # first, last, how many, how broad
    strays: Guides = ()
    sheen: Sheen = Sheen(0.34, 0.18, 0.42, root=0.1, tip=0.25)
    grey: float = 0.0
    fade: float = 1.0  # how much of the skin shows at the edge of the nape
    tufts: Sequence[tuple[Sequence[Point], float, float]] = ()  # locks with a will of their own: spine, width, tone
    wave: tuple[float, float, float, float] | None = None


def short(cut: Short, face: Face, pose: Pose, window: Window) -> Hair:
    """A head with short hair, from behind."""
    skin = bare(face, pose, window)
    hair = Layer(window, ON_SKIN[1:], rim=0.55, soften=0.75).pose(pose)
    _stubble(hair, cut)
    hair.fill(spline(list(cut.skull), True), mix(cut.dye.base, cut.dye.dark, 0.5))
    comb = Comb(420, 12, (1.6, 6.5), 13, 0.7, 0.10, fine=0.4, grey=cut.grey, wave=cut.wave)
    sheet(hair, cut.back, cut.dye, comb, cut.sheen, [-0.22, -0.06, 0.02, -0.02, -0.14, -0.34][: len(cut.back)])
    if cut.top:
        sheet(hair, cut.top, cut.dye, Comb(200, 5, (1.6, 6.0), 9, 0.8, fine=0.35, grey=cut.grey), cut.sheen)
    _locks(hair, cut)
    for i, (spine, width, tone) in enumerate(cut.tufts):
        comb = Comb(22, 60 + i, (0.9, 3.8), 6, 0.7, 0.35, 0.9, fine=0.35, wave=cut.wave)
        sheen = Sheen(0.34 + 0.06 * (i * 5 % 4), 0.14, 0.6, (0.78, 0.10, 0.25), 0.3, 0.2)
        lock(hair, spine, width, cut.dye, comb, sheen, tone, (0.35, 0.95, 1.0, 0.6, 0.06), 0.34)
    for points in cut.strays:
        single_hair(hair, points, 1.8, cut.dye, 0.25)
    return Hair([], [skin, hair, ear(face, pose, window)])


@dataclass(frozen=True, slots=True)
class Long:
    """Hair that falls over the back: the mass, locks over it, single hairs."""

    dye: Dye
    fall: Guides
    locks: Sequence[tuple[Sequence[Point], float, float]]  # spine, width, tone
    top: Guides = ()  # from the crown over to the front
    loose: Guides = ()
    wave: tuple[float, float, float, float] = (8.0, 1.9, 0.1, 0.40)
    sheen: Sheen = Sheen(0.20, 0.06, 0.55, (0.52, 0.07, 0.34))
    across: Sequence[float] = (-0.30, -0.10, 0.04, 0.0, -0.08, -0.30)
    ear: bool = False
    until: float = 0.84  # how far down the mass is closed; below it there are only locks


def long(style: Long, face: Face, pose: Pose, window: Window) -> Hair:
    """A head with long hair, from behind."""
    skin = bare(face, pose, window)
    hair = Layer(window, UNDER_TRESSES, rim=0.7, soften=0.75).pose(pose)
    comb = Comb(380, 21, (1.8, 9), 12, 0.5, 0.20, style.until, fine=0.25, loose=6, wave=style.wave)
    if style.top:
        sheet(hair, style.top, style.dye, Comb(160, 8, (1.6, 6.5), 8, 0.6, fine=0.3), replace(style.sheen, at=0.55, second=None))
    sheet(hair, style.fall, style.dye, comb, style.sheen, style.across[: len(style.fall)])
    amplitude, turns, phase, start = style.wave
    for i, (spine, width, tone) in enumerate(style.locks):
        comb = Comb(46, 60 + i, (1.2, 5.5), 5, 0.4, 0.3, 0.02 + style.until, fine=0.25, wave=(amplitude, turns, phase + 0.11 * (i % 4), start))
        lock(hair, spine, width, style.dye, comb, style.sheen, tone, (0.1, 0.75, 1.0, 0.95, 0.8, 0.5, 0.08), 0.42)
    for i, points in enumerate(style.loose):
        single_hair(hair, points, 1.5 + 0.4 * (i % 3), style.dye, 0.2, 0.8)
    ears = [ear(face, pose, window)] if style.ear else []
    return Hair([], [skin, hair, *ears])


@dataclass(frozen=True, slots=True)
class Tied:
    """Hair drawn together: from its edge all round, to where it is tied; then what hangs from there."""

    dye: Dye
    skull: Sequence[Point]
    swept: Guides  # from the nape behind the ear over the crown and back to the nape, each to the tie
    hang: Callable[[Layer], None]
    is_over: bool = False  # it hangs over the head, not from under it
    part: Sequence[Point] = ()
    loose: Guides = ()
    across: Sequence[float] = ()
    sheen: Sheen = Sheen(0.36, 0.12, 0.8, (0.72, 0.10, 0.35), 0.25, 0.4)
    wave: tuple[float, float, float, float] | None = None


def tied(style: Tied, face: Face, pose: Pose, window: Window) -> Hair:
    """A head from behind whose hair is tied."""
    dye, hair = style.dye, Layer(window, ON_SKIN[1:], rim=0.45, soften=0.75).pose(pose)
    hair.fill(spline(list(style.skull), True), mix(dye.base, dye.dark, 0.6))
    sheet(hair, style.swept, dye, Comb(520, 12, (1.0, 4.4), 26, 0.3, 0.04, fine=0.6, wave=style.wave), style.sheen, style.across)
    for i, line in enumerate(style.swept[2:-2]):
        comb = Comb(18, 70 + i, (0.9, 3.2), 5, 0.4, 0.15, 0.95, wave=style.wave)
        lock(hair, line, 13, dye, comb, style.sheen, style.across[i + 2] + 0.04 - 0.05 * (i % 3), (0.02, 0.7, 1.0, 0.8, 0.4), 0.28)
    if style.part:
        hair.ink(spline(list(style.part)), 2.4, face.skin.deep, 0.75, 0.2, 0.7, 0.7)
    _down(hair, style)
    hanging = Layer(window, UNDER_TRESSES, rim=0.7, soften=0.7).pose(pose)
    style.hang(hanging)
    over = [hair, hanging] if style.is_over else [hanging, hair]
    return Hair([], [bare(face, pose, window), *over, ear(face, pose, window)])


def _down(layer: Layer, style: Tied) -> None:
    """Fine hairs at the nape and behind the ear that are too short to be tied."""
    r, dye = np.random.RandomState(8), style.dye
    for line in (*style.swept[:2], *style.swept[-2:]):
        root, way = np.array(line[0]), np.array(line[1]) - np.array(line[0])
        for _ in range(26):
            at = root + r.randn(2) * 5
            tip = at + way * r.uniform(0.3, 0.8) + r.randn(2) * 2
            layer.ink(np.array([at - way * 0.12, (at + tip) / 2 + r.randn(2), tip]), 0.9 + 0.7 * r.rand(), mix(dye.base, dye.dark, 0.7 * r.rand()), 0.5, 0.8, 0.3)
    for points in style.loose:
        single_hair(layer, points, 1.5, dye, 0.25)


def bare(face: Face, pose: Pose, window: Window) -> Layer:
    """The nape and the edge of a cheek; what hair covers of them does not matter."""
    s = face.skin
    layer = Layer(window, rim=0.35).pose(pose)
    layer.fill(spline(list(_NAPE), True), mix(s.base, s.shade, 0.62), 1.0, 4)
    layer.fill(spline([(-40, 20), (110, 20), (104, 66), (60, 86), (0, 88), (-40, 70)], True), s.deep, 0.5, 9, "atop")
    layer.ink(spline([(30, 74), (32, 96), (32, 116)]), 12, s.deep, 0.22, 0.4, 0.6, 6, "atop")
    cheek = spline(list(_CHEEK), True)
    layer.fill(cheek, mix(s.base, s.shade, 0.28))
    with layer.inside(cheek):
        layer.ellipse(-78, 34, 14, 26, s.light, 0.32, 7, turn=10)
        layer.fill(spline([(-60, 60), (-30, 70), (10, 60), (20, 130), (-60, 130), (-80, 108)], True), s.deep, 0.42, 8)
        layer.ink(spline([(-54, -40), (-66, -10), (-66, 30), (-58, 70)]), 16, s.shade, 0.5, 0.3, 0.4, 6)
        layer.ink(spline([(-95, -22), (-92, 4), (-99, 34), (-94, 62), (-84, 92), (-72, 112)]), 5, s.cool, 0.35, 0.3, 0.3, 2.5)
        if face.beard:
            _bearded(layer, face)
    layer.ink(spline([(-95, -22), (-92, 4), (-99, 34), (-94, 62), (-84, 92), (-72, 112), (-50, 118)]), 1.5, s.line, 0.6, 0.3, 0.5)
    return layer


def _bearded(layer: Layer, face: Face) -> None:
    """The edge of a beard along the jaw."""
    assert face.beard
    jaw = [(-96, 56), (-82, 52), (-62, 58), (-50, 40), (-42, 60), (-30, 120), (-80, 124)]
    layer.fill(spline(jaw, True), face.beard.ground, 0.55 * face.beard.strength, 5)
    r = np.random.RandomState(4)
    for _ in range(160):
        x, y = r.uniform(-94, -36), r.uniform(54, 118)
        layer.ink(spline([(x, y), (x - 1, y + 3), (x - 3, y + 7)]), 1.0, face.beard.hairs[r.randint(4)], min(0.5, 1.1 * face.beard.strength), 0.4, 0.5)


def ear(face: Face, pose: Pose, window: Window) -> Layer:
    """The ear from behind: its rim, and the back of its shell."""
    s, (x, y) = face.skin, _EAR
    layer = Layer(window, rim=0.8, soften=0.4).pose(pose)

    def at(*dots: tuple[float, float]) -> list[tuple[float, float]]:
        return [(x + dx, y + dy) for dx, dy in dots]

    shell = spline(at((8, -14), (4, -28), (-5, -35), (-14, -33), (-19, -21), (-18, -4), (-13, 11), (-10, 24), (-3, 29), (3, 23), (5, 8)), True)
    layer.fill(shell, mix(s.base, s.shade, 0.22))
    with layer.inside(shell):
        layer.fill(shell, s.blush, 0.18)
        layer.ellipse(x + 4, y - 2, 8, 26, s.deep, 0.55, 5)
        layer.ink(spline(at((-3, -32), (-12, -29), (-16, -16), (-14, 0), (-9, 13))), 5.0, s.light, 0.55, 0.4, 0.5, 2.0)
        layer.ink(spline(at((0, -24), (-7, -19), (-9, -5), (-5, 8), (-2, 17))), 3.0, s.deep, 0.5, 0.4, 0.5, 1.4)
    layer.ink(spline(at((9, -12), (5, -26), (-5, -35), (-14, -33), (-19, -21), (-18, -4), (-13, 11), (-10, 24), (-3, 29), (4, 22))), 1.7, s.line, 0.75, 0.5, 0.5)
    layer.ink(spline(at((9, -16), (9, -2), (6, 12), (3, 24))), 5.0, s.deep, 0.45, 0.5, 0.5, 2.4)
    return layer


def _stubble(layer: Layer, cut: Short) -> None:
    """What is clipped close at the nape and round the ear: a ground that thins out into the skin."""
    r, dye = np.random.RandomState(9), cut.dye
    tips = np.array([resample(spline(g), 48)[-1] for g in cut.back])
    edge = resample(spline([tuple(p) for p in tips]), 200)
    layer.ink(edge + [0, -7], 26, mix(dye.base, dye.dark, 0.55), 0.75, 0.2, 0.2, 4.5)
    for _ in range(round(520 * cut.fade)):
        x, y = edge[r.randint(len(edge))] + [r.randn() * 3, 8 - 22 * r.rand() ** 0.7]
        layer.ink(spline([(x, y - 5), (x - 0.5, y), (x - 1 + r.randn(), y + 4)]), 0.9 + 0.8 * r.rand(), mix(dye.base, dye.dark, 0.7 * r.rand()), 0.6, 0.5, 0.6)


def _locks(layer: Layer, cut: Short) -> None:
    """Locks over the mass, from the nape up to the crown, each over the one below."""
    r, guides = np.random.RandomState(31), np.array([resample(spline(g), 50) for g in cut.back])
    for row, (first, last, count, width) in enumerate(reversed(cut.rows)):
        for i in range(count):
            f = (i + 0.5 + r.uniform(-0.3, 0.3)) / count * (len(guides) - 1)
            k = min(int(f), len(guides) - 2)
            line = guides[k] * (1 - f + k) + guides[k + 1] * (f - k)
            part = resample(line[max(0, first + r.randint(-2, 3)) : last + r.randint(-6, 3)], 6)
            comb = Comb(20, 40 + 20 * row + i, (0.7, 2.8), 5, 0.35, 0.4, 0.75, fine=0.5, grey=cut.grey)
            sheen = Sheen(r.uniform(0.3, 0.5), 0.2, r.uniform(0.2, 0.65), root=0.15, tip=0.15)
            shade = -0.16 * max(0.0, f / (len(guides) - 1) - 0.45)
            lock(layer, [(x, y) for x, y in part], width * r.uniform(0.7, 1.2), cut.dye, comb, sheen,
                 r.uniform(-0.1, 0.08) + shade, (0.4, 1.0, 0.9, 0.5, 0.03), 0.16)

"""What short hair has in common: the nape behind, sides over the temple, the ear,
stray hairs on the forehead."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from anatomy import Face
from canvas import Layer, Pose, Shadow, Window
from curves import Point, mix, resample, spline
from face import ear, moved
from moods import MOODS
from strands import Comb, Dye, Sheen, lock, sheet

_ABOVE_EAR = ((68, -54), (100, -52), (116, -14), (112, 8), (98, 8), (84, 4), (76, -8))
_TEMPLE, _STRIP = (-100, -26), (14.0, -7.0)  # from where to where down the far temple, and how far in and out hair lies there
ON_SKIN = (Shadow(-2, 7, 8, 0.46, "#7d504c"), Shadow(0, 3, 3, 0.40, "#7d504c"))
OVER_BROW = (*ON_SKIN, Shadow(5, 15, 2.2, 0.55, "#8a6468"))  # and one with an edge: hair stands off a forehead


def nape(pose: Pose, window: Window, dye: Dye, ground: Sequence[Point],
         guides: Sequence[Sequence[Point]]) -> Layer:
    """The back of the hair, behind the body and the neck: in shadow, or a light line stands round the head."""
    layer = Layer(window, rim=0.2, soften=0.75).pose(pose)
    layer.fill(spline(ground, True), mix(dye.base, dye.dark, 0.5))
    sheet(layer, guides, dye, Comb(120, 9, (1.2, 3.5), grey=0.35), Sheen(strength=0.12), [-0.42] * len(guides))
    return layer


def sides(layer: Layer, dye: Dye, guides: Sequence[Sequence[Point]], across: Sequence[float],
          seed: int = 3) -> None:
    """Hair over the temple and round the ear."""
    comb = Comb(260, seed, (1.0, 3.2), grey=0.42)
    sheet(layer, guides, dye, comb, Sheen(0.35, 0.16, 0.5), across)


def above_ear(layer: Layer, dye: Dye) -> None:
    """The ground under the hair between the sideburn and the ear, or skin shows there as a notch."""
    layer.fill(spline(_ABOVE_EAR, True), mix(dye.base, dye.dark, 0.45), 1.0, 1.6)


def sideburn(layer: Layer, dye: Dye, length: float = 38) -> None:
    """The strip before the ear; `length` is where it ends."""
    front = [(66, -44), (70, -16), (74, 8), (78, length)]
    back = [(80, -40), (84, -16), (86, 8), (88, length)]
    comb = Comb(110, 5, (0.9, 2.2), base=False, grey=0.5)
    sheet(layer, [front, back], dye, comb, Sheen(strength=0.25, tip=0))


def far_temple(layer: Layer, face: Face, dye: Dye, grey: float = 0.0) -> None:
    """What is cut short over the far temple: a strip along the contour and a little beyond it, thinning out to the brow."""
    line = resample(spline(list(moved(face, MOODS["neutral"]).brow_side)), 60)
    line = line[(line[:, 1] > _TEMPLE[0]) & (line[:, 1] < _TEMPLE[1])]
    thin = np.linspace(1, 0, len(line))
    inner, outer = (line + np.outer(wide * thin**0.7, [1, -0.2]) for wide in _STRIP)
    guides = [[(x, y) for x, y in edge[:: max(1, len(edge) // 6)]] for edge in (inner, (inner + outer) / 2, outer)]
    comb = Comb(90, 6, (0.9, 2.6), grey=grey)
    sheet(layer, guides, dye, comb, Sheen(strength=0.2, tip=0.0), [-0.2, -0.1, -0.25])


def hairline(layer: Layer, dye: Dye, left: float, right: float, top: float, arch: float,
             count: int = 110) -> None:
    """Short hairs that break the border between forehead and hair."""
    r = np.random.RandomState(8)
    for _ in range(count):
        f = r.rand()
        x = left + (right - left) * f
        y = top - arch * math.sin(f * 3.1) ** 0.7
        root = (x + 4 * r.randn(), y + 10 * r.rand() ** 2 - 1)
        line = spline([root, (x - 3, y - 10), (x - 2 + 14 * f, y - 30)])
        colour = mix(mix(dye.base, dye.dark, 0.6 * r.rand()), dye.light, 0.30 * r.rand())
        layer.ink(line, 1.0 + 1.6 * r.rand(), colour, 0.5, 0.8, 0.3)


def rooted(layer: Layer, dye: Dye, guides: Sequence[Sequence[Point]], count: int, over: float = 5) -> None:
    """Hairs that grow out of the skin in uneven tufts along the roots of the guides, the first `over` before them."""
    layer.ink(spline([g[0] for g in guides]), 2.4 * over, mix(dye.base, dye.dark, 0.3), 0.34, 0.2, 0.2, 0.5 * over)
    r, lines = np.random.RandomState(18), np.array([resample(spline(g), 24) for g in guides])
    tufts = r.rand(5 * len(guides))
    for f in np.sort(r.rand(count)) * (len(guides) - 1):
        k = min(int(f), len(guides) - 2)
        line = lines[k] * (1 - f + k) + lines[k + 1] * (f - k)
        line = line[: r.randint(4, 10)] + r.randn(2) * [1.6, 0.6]
        ahead = line[0] - line[3]
        line = line + ahead / np.hypot(*ahead) * over * (r.rand() * 0.8 + 0.6 * tufts[int(f * 5)] - 0.8)
        colour = mix(mix(dye.base, dye.dark, 0.5 * r.rand()), dye.light, 0.55 * r.rand() ** 2)
        layer.ink(line, 1.0 + 1.5 * r.rand() ** 2, colour, 0.62, 0.9, 0.5)


def lowered(guides: Sequence[Sequence[Point]], by: float = 9) -> list[list[Point]]:
    """The top with its roots further down the forehead."""
    return [[(x, y + by * share) for (x, y), share in zip(line, (1.0, 0.6, 0.2, *[0.0] * len(line)), strict=False)]
            for line in guides]


def fringe(layer: Layer, dye: Dye, locks: Sequence[tuple[Sequence[Point], float]]) -> None:
    """Thin locks that fall over the forehead, so that the hair does not end in a ledge."""
    for i, (spine, width) in enumerate(locks):
        comb = Comb(round(7 + width * 0.7), 80 + i, (0.7, 2.2), 4, 0.6, 0.45, 0.72, fine=0.5, grey=0.05)
        lock(layer, spine, width, dye, comb, Sheen(0.35, 0.2, 0.6, None, 0.1, 0.2), -0.08,
             (0.3, 0.9, 0.8, 0.4, 0.04), 0.0)


def ear_layer(face: Face, pose: Pose, window: Window, rim: float = 1.0) -> Layer:
    """The near ear, laid over the hair."""
    layer = Layer(window, rim=rim, soften=0.4).pose(pose)
    ear(layer, face)
    return layer

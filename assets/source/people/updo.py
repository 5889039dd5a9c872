"""Hair drawn back from the forehead into a knot at the back of the head.

Law: the strands run from the hairline to the knot; the knot is a mass of its own behind the head.
Units: face units.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from anatomy import Face
from barber import OVER_BROW, above_ear, ear_layer, sideburn
from canvas import Layer, Pose, Window
from curves import Point, mix, resample, spline
from person import Hair
from strands import Comb, Dye, Sheen, lock, sheet, single_hair

Guides = tuple[tuple[Point, ...], ...]
_SWEPT: Guides = (
    ((-97, -66), (-101, -100), (-48, -150), (40, -160), (104, -112), (128, -50), (136, 6)),
    ((-72, -84), (-70, -116), (-10, -150), (60, -142), (110, -92), (128, -36), (136, 14)),
    ((-36, -95), (-28, -120), (20, -138), (74, -120), (110, -72), (126, -22), (136, 20)),
    ((2, -97), (16, -114), (52, -118), (86, -94), (110, -52), (124, -8), (136, 26)),
    ((34, -86), (48, -94), (74, -90), (94, -66), (110, -32), (122, 4), (134, 32)),
    ((54, -64), (66, -70), (82, -62), (96, -42), (108, -14), (118, 14), (130, 38)),
    ((66, -34), (78, -46), (92, -40), (102, -20), (110, 4), (116, 24), (124, 44)),
)


@dataclass(frozen=True, slots=True)
class Knot:
    """Where the knot sits, how large it is, and the hairs that have come down."""

    at: Point = (140.0, 26.0)
    wide: float = 34.0
    high: float = 38.0
    loose: Guides = ()
    lift: float = 0.0  # volume over the crown
    over_ear: Guides = ()
    wave: tuple[float, float, float, float] = (2.0, 1.5, 0.1, 0.2)
    swept: Guides = _SWEPT  # from the far temple over the crown to the near one


_NAPE = [(-40, -140), (30, -158), (100, -130), (134, -60), (140, 10), (124, 52), (100, 66), (84, 62), (60, 20)]


def updo(dye: Dye, knot: Knot, face: Face, pose: Pose, window: Window) -> Hair:
    """The knot and the nape behind, the swept hair and the ear in front."""
    behind = Layer(window, rim=0.7, soften=0.75).pose(pose)
    behind.fill(spline(_NAPE, True), mix(dye.base, dye.dark, 0.7))
    knotted(behind, dye, knot)
    front = Layer(window, OVER_BROW, rim=0.6, soften=0.75).pose(pose)
    guides = [[(x, y - knot.lift * max(0.0, min(1.0, (-y - 96) / 50))) for x, y in line] for line in knot.swept]
    comb = Comb(320, 5, (1.4, 6.0), 18, 0.6, fine=0.4, grey=0.4 * dye.greying, wave=knot.wave)
    sheen = Sheen(0.34, 0.12, 0.75, (0.66, 0.10, 0.4), 0.3, 0.5)
    above_ear(front, dye)
    sheet(front, guides, dye, comb, sheen, [0.06, 0.10, 0.02, 0.04, -0.06, -0.12, -0.2])
    for i, line in enumerate(guides[1:6]):
        comb = Comb(16, 70 + i, (0.9, 3.4), 5, 0.5, 0.2, 0.95, wave=knot.wave)
        lock(front, line, 13, dye, comb, sheen, 0.05 - 0.04 * i, (0.2, 0.8, 1.0, 0.8, 0.3), 0.3)
    sideburn(front, dye, 6)
    _edge(front, dye, guides)
    for strand in knot.loose:
        lock(front, strand, 6, dye, Comb(8, 9, (0.8, 2.2), 3, 0.4, 0.3), Sheen(strength=0.6), 0.06, (0.5, 1.0, 0.8, 0.4, 0.05), 0.3)
        single_hair(front, [(x + 5, y + 2) for x, y in strand], 1.6, dye, 0.3)
    lobe = ear_layer(face, pose, window, rim=0.5)
    for i, strand in enumerate(knot.over_ear):
        comb = Comb(18, 90 + i, (0.9, 3.4), 5, 0.5, 0.25, 0.95, wave=knot.wave)
        lock(lobe, strand, 20, dye, comb, sheen, -0.06 * i, (0.5, 1.0, 1.0, 1.0, 0.7), 0.4)
    return Hair([behind], [front, lobe])


def _edge(layer: Layer, dye: Dye, guides: list[list[Point]]) -> None:
    """Fine hairs before the roots: hair grows out of the skin and does not end in a ledge."""
    r = np.random.RandomState(8)
    roots, seconds = (resample(spline([line[i] for line in guides]), 200) for i in (0, 1))
    way = (seconds - roots) / np.hypot(*(seconds - roots).T)[:, None]
    for _ in range(520):
        i = r.randint(4, 198)
        root = roots[i] - way[i] * (5.5 * r.rand() ** 1.6 - 1.5) + r.randn(2) * 0.8
        tip = root + way[i] * r.uniform(9, 22) + r.randn(2) * 1.4
        colour = mix(mix(dye.base, dye.dark, 0.7 * r.rand()), dye.light, 0.2 * r.rand())
        layer.ink(np.array([root, (root + tip) / 2 + r.randn(2) * 0.5, tip]), 0.9 + 0.8 * r.rand(), colour, 0.55, 0.85, 0.2)


def coiled(layer: Layer, dye: Dye, at: Point, radius: float) -> None:
    """A knot seen from behind: hair wound round itself, from outside to the middle."""
    (x, y), sheen = at, Sheen(0.4, 0.16, 0.7, (0.75, 0.1, 0.4), 0.3, 0.3)
    layer.ellipse(x, y, radius, radius * 0.96, mix(dye.base, dye.dark, 0.6))
    for i, (far, start) in enumerate(((0.80, 0.9), (0.78, 4.2), (0.50, 2.2), (0.46, 5.4), (0.16, 0.6))):
        turn = start + np.linspace(0, 3.7, 14)
        out = far * radius * np.linspace(1.0, 0.84, 14)
        spine = [(x + float(a), y + float(b)) for a, b in zip(np.cos(turn) * out, np.sin(turn) * out * 0.96, strict=True)]
        lock(layer, spine, 0.42 * radius, dye, Comb(26, 30 + i, (1.0, 3.2), 5, 0.4, 0.1, 0.97), sheen, 0.06 - 0.05 * (i % 3),
             (0.3, 0.9, 1.0, 0.9, 0.3), 0.6)


def knotted(layer: Layer, dye: Dye, knot: Knot) -> None:
    """Three turns of hair wound round each other."""
    (x, y), w, h = knot.at, knot.wide, knot.high
    layer.ellipse(x, y, w, h, mix(dye.base, dye.dark, 0.6))
    sheen = Sheen(0.4, 0.16, 0.8, root=0.4, tip=0.4)
    for i, (dx, dy) in enumerate(((-0.3, 0.0), (0.18, 0.12), (0.5, -0.08))):
        spine = [
            (x + (dx - 0.5) * w, y - 0.95 * h),
            (x + (dx + 0.25) * w, y + (dy - 0.4) * h),
            (x + (dx + 0.2) * w, y + (dy + 0.4) * h),
            (x + (dx - 0.45) * w, y + 0.98 * h),
        ]
        lock(
            layer,
            spine,
            0.42 * w,
            dye,
            Comb(26, 30 + i, (1.0, 3.4), 5, 0.5, 0.1, 0.97),
            sheen,
            0.1 - 0.12 * i,
            (0.35, 0.9, 1.0, 0.9, 0.3),
            0.4,
        )

"""A small bay horse with one white foot, as it is printed on a sticker. Not a place itself.

Law: the horse is told in hundredths of the sticker's width, y down; it looks to the left. Knows nothing of Blender.
"""
from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

Line = Sequence[tuple[float, float]]
Limb = Sequence[tuple[float, float, float]]           # x, y, half the thickness

WIDE, HIGH, PIXELS, FINER = 100, 90, 6, 4             # the sticker, its pixels a hundredth, how much finer it is drawn
PAPER, SKY, GRASS, BAY, SHADE, SHINE, BLACK, WHITE = "#f4f0e6", "#b4d2e2", "#86ad66", "#9a5226", "#743a1c", "#ac6231", "#2a1c18", "#fbf8f2"
BODY = ((29, 13), (38, 19), (44, 30), (51, 36), (62, 38), (73, 35), (82, 36), (88, 43), (89, 53), (84, 60), (73, 58), (62, 61), (50, 61), (40, 59), (34, 52),
        (33, 43), (31, 34), (26, 32), (21, 35), (15, 41), (10, 41), (8, 37), (12, 30), (17, 21), (21, 14), (25, 11))
EARS = (((21, 14), (20, 4), (26, 11)), ((25, 12), (27, 3), (30, 13)))
MANE = ((23, 11), (26, 7), (34, 11), (43, 19), (50, 31), (53, 38), (47, 37), (45, 40), (41, 33), (38, 33), (36, 26), (33, 25), (31, 18), (27, 17), (22, 21), (21, 15))
TAIL = ((85, 38), (92, 39), (97, 48), (98, 62), (94, 76), (92, 66), (90, 70), (89, 58), (88, 48))
FAR = (((41, 54, 5), (33, 63, 4), (27, 67, 2.8), (30, 75, 2.2), (28, 78, 2.4)), ((80, 52, 7), (76, 63, 4.4), (79, 69, 2.8), (76, 78, 2.2), (74, 81, 2.5)))
NEAR = (((43, 54, 6), (43, 66, 3.8), (43, 70, 2.9), (43, 79, 2.3), (41, 82, 2.6)), ((82, 48, 9), (84, 60, 5.6), (88, 68, 3.1), (86, 77, 2.4), (84, 81, 2.7)))
BACK, MUZZLE = ((52, 40), (62, 42), (73, 39), (81, 41), (78, 45), (66, 46), (55, 45)), ((8, 37), (10, 34), (14, 37), (14, 41), (10, 42))


def printed(folder: Path) -> Path:
    """The sticker's picture, written into `folder`."""
    out = folder / "horse.png"
    image = Image.new("RGB", (WIDE * PIXELS * FINER, HIGH * PIXELS * FINER), PAPER)
    pen = ImageDraw.Draw(image)
    (left, top), (right, bottom), (corner, _) = _pixels(((4, 4), (96, 86), (6, 6)))
    pen.rounded_rectangle((left, top, right, bottom), corner, fill=SKY)
    _shape(pen, ((4, 80), (30, 77), (60, 77), (96, 80), (96, 85), (50, 86), (4, 85)), GRASS)
    for limb in FAR:
        _leg(pen, limb, SHADE, BLACK)
    _shape(pen, TAIL, BLACK)
    _shape(pen, BODY, BAY)
    _shape(pen, BACK, SHINE)
    _leg(pen, NEAR[0], BAY, WHITE)
    _leg(pen, NEAR[1], BAY, BLACK)
    for ear in EARS:
        pen.polygon(_pixels(ear), fill=BAY)
    _shape(pen, MANE, BLACK)
    _shape(pen, MUZZLE, SHADE)
    for x, y, r, tone in ((18.5, 22.5, 2.1, BLACK), (17.9, 21.8, .7, WHITE), (10.6, 37.4, .8, BLACK)):
        pen.ellipse(_pixels(((x - r, y - r), (x + r, y + r))), fill=tone)
    image.resize((WIDE * PIXELS, HIGH * PIXELS), Image.Resampling.LANCZOS).save(out)
    return out


def _leg(pen: ImageDraw.ImageDraw, limb: Limb, upper: str, lower: str) -> None:
    """A leg to its hoof, black or white from the middle joint down."""
    _tapered(pen, limb[2:], lower)
    _tapered(pen, limb[:3], upper)
    x, y, r = limb[-1]
    pen.polygon(_pixels(((x - r, y + .5), (x + r, y + .5), (x + r * 1.1, y + 4), (x - r * 1.5, y + 4))), fill=BLACK)


def _tapered(pen: ImageDraw.ImageDraw, limb: Limb, tone: str) -> None:
    for (x0, y0, r0), (x1, y1, r1) in zip(limb, limb[1:]):
        for t in np.linspace(0, 1, 60):
            x, y, r = x0 + (x1 - x0) * t, y0 + (y1 - y0) * t, r0 + (r1 - r0) * t
            pen.ellipse(_pixels(((x - r, y - r), (x + r, y + r))), fill=tone)


def _shape(pen: ImageDraw.ImageDraw, outline: Line, tone: str) -> None:
    """A closed outline with its corners rounded."""
    p = np.array(outline, float)
    a, b, c, d = (np.roll(p, k, axis=0)[:, None] for k in (1, 0, -1, -2))
    t = np.linspace(0, 1, 12, endpoint=False)[None, :, None]
    curve = .5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)
    pen.polygon(_pixels(curve.reshape(-1, 2)), fill=tone)


def _pixels(points: Line | np.ndarray) -> list[tuple[float, float]]:
    return [(float(x) * PIXELS * FINER, float(y) * PIXELS * FINER) for x, y in points]

"""The ten to ten from her side of it, just off the ground: what only `wheels` is near enough to see.

Units: metres along it from its nose, and up from its middle; `_UNIT` pixels each, its nose up by `_PITCH`.
"""

from __future__ import annotations

import numpy as np
from curves import spline
from kit import HIGH, WIDE, Color, Pixels
from PIL import Image, ImageDraw
from scipy.ndimage import gaussian_filter

_UNIT, _PITCH, _TWICE, _MIDDLE = 13.6, np.radians(11.0), 2, 21.0
_BODY = ((0.0, -0.5), (0.9, 0.55), (2.6, 1.45), (4.6, 1.85), (10, 1.9), (30, 1.9), (36, 1.8), (42.0, 0.95), (42.6, 0.55), (38, -0.55), (31, -1.75), (26, -1.9), (6, -1.9), (2.2, -1.55), (0.5, -1.05))
_BELLY = ((0.3, -0.85), (3, -0.75), (12, -0.85), (24, -0.8), (30, -0.2), (34, 1.0), (35.2, 1.85), (42.0, 0.95), (42.6, 0.55), (38, -0.55), (31, -1.75), (26, -1.9), (6, -1.9), (2.2, -1.55), (0.5, -1.05))
_TAIL = ((33.2, 1.75), (36.0, 3.0), (39.6, 8.0), (42.3, 8.2), (42.9, 7.7), (41.6, 1.2))
_LEAF = ((37.7, 3.4), (40.3, 7.2), (41.5, 7.2), (40.5, 3.4))
_WHITE, _UNDER, _DEEP, _DARK = (118, 130, 172, 255), (26, 62, 116, 255), (18, 44, 88, 255), (20, 24, 42, 255)


def _at(u: float, v: float, middle: tuple[float, float], twice: int = 1) -> tuple[float, float]:
    """Where a point of it is in the picture."""
    x, y = (_MIDDLE - u) * _UNIT, -v * _UNIT
    return twice * (middle[0] + x * np.cos(_PITCH) + y * np.sin(_PITCH)), twice * (middle[1] - x * np.sin(_PITCH) + y * np.cos(_PITCH))


def plane(middle: tuple[float, float]) -> tuple[Pixels, Pixels]:
    """It, premultiplied, and what is alight on it."""
    page = Image.new("RGBA", (WIDE * _TWICE, HIGH * _TWICE), (0, 0, 0, 0))
    pen = ImageDraw.Draw(page)

    def shape(points: tuple[tuple[float, float], ...], color: tuple[int, ...], soft: bool = False) -> None:
        line = spline(points, True) if soft else points
        pen.polygon([_at(u, v, middle, _TWICE) for u, v in line], fill=color)

    shape(((17.0, 1.0), (21.5, 1.0), (28.2, 4.6), (27.0, 4.7)), (66, 76, 112, 255))  # the far wing
    shape(((37.4, 1.0), (40.6, 1.0), (43.6, 2.7), (42.5, 2.8)), _DEEP)
    _wheels(pen, middle)
    shape(_TAIL, _UNDER)
    shape(_LEAF, (214, 140, 62, 255))
    shape(_BODY, _WHITE, True)
    shape(((4, 1.2), (30, 1.25), (35, 1.75), (30, 1.88), (5, 1.85)), (150, 162, 200, 255))
    shape(_BELLY, _UNDER)
    shape(((2, -1.35), (26, -1.5), (37, -0.6), (31, -1.75), (26, -1.9), (6, -1.9)), _DEEP)
    shape(((1.25, 0.55), (2.35, 1.2), (3.0, 0.85), (1.9, 0.45)), (30, 34, 52, 255))
    shape(((14.0, -2.0), (14.6, -1.35), (18.6, -1.45), (20.2, -2.1), (18.6, -3.0), (14.6, -3.15)), (40, 82, 138, 255), True)  # the near engine
    shape(((13.85, -2.25), (14.3, -1.5), (14.75, -2.25), (14.3, -3.0)), _DARK, True)
    shape(((16.4, -0.7), (22.4, -0.8), (30.6, -3.7), (29.4, -3.85), (24, -2.7)), (86, 98, 140, 255))  # the near wing
    shape(((16.4, -0.95), (24, -2.75), (29.4, -3.85), (29.4, -4.0), (23.8, -3.0), (16.8, -1.35)), _DEEP)
    shape(((36.6, 0.5), (40.2, 0.6), (44.0, -0.5), (42.9, -0.7)), (70, 86, 130, 255))
    small = np.asarray(page.resize((WIDE, HIGH), Image.Resampling.LANCZOS).convert("RGBa"), np.float32) / 255
    return gaussian_filter(small, (0.9, 0.9, 0)), _lit(middle)


def _wheels(pen: ImageDraw.ImageDraw, middle: tuple[float, float]) -> None:
    """Its legs: those under the wings go in, the one in front is nearly there."""
    for foot, knee, size in (((22.6, -1.4), (24.0, -3.9), 0.66), ((20.9, -1.4), (21.4, -4.6), 0.76), ((6.2, -1.6), (4.6, -3.5), 0.5)):
        pen.line([_at(*foot, middle, _TWICE), _at(*knee, middle, _TWICE)], fill=(128, 136, 164, 255), width=8)
        for along in (-0.62, 0.62) if size > 0.5 else (0.0,):
            x, y = _at(knee[0] + along, knee[1] - 0.1, middle, _TWICE)
            r = size * _UNIT * _TWICE
            pen.ellipse((x - r, y - r, x + r, y + r), fill=_DARK)
            pen.ellipse((x - r * 0.35, y - r * 0.35, x + r * 0.35, y + r * 0.35), fill=(104, 110, 134, 255))


def _lit(middle: tuple[float, float]) -> Pixels:
    """A row of warm windows; two of them have their blinds down."""
    page = Image.new("L", (WIDE * _TWICE, HIGH * _TWICE), 0)
    pen = ImageDraw.Draw(page)
    r = np.random.default_rng(14)
    for i, u in enumerate(np.arange(5.4, 33.6, 0.82)):
        if i in (12, 21):
            continue
        x, y = _at(u, 0.42, middle, _TWICE)
        pen.rounded_rectangle((x - 6, y - 8, x + 6, y + 8), 5, fill=int(r.uniform(165, 255)))
    row = np.asarray(page.resize((WIDE, HIGH), Image.Resampling.BOX), np.float32) / 255
    return np.asarray(row[..., None] * np.array((1.0, 0.78, 0.42), np.float32))


def lamps(middle: tuple[float, float]) -> list[tuple[float, float, float, Color, float]]:
    """Its lamps: where, how far they reach, their colour, how strong."""
    red, strobe, nose = _at(20.0, 2.2, middle), _at(30.2, -3.9, middle), _at(4.2, -2.2, middle)
    white, ice, pink = (1.0, 0.98, 0.92), (0.80, 0.88, 1.0), (1.0, 0.16, 0.12)
    return [(*red, 44, pink, 0.46), (*red, 7, (1.0, 0.72, 0.66), 0.95), (*strobe, 46, ice, 0.42), (*strobe, 8, white, 0.98),
            (*nose, 42, (1.0, 0.92, 0.74), 0.42), (*nose, 8, white, 0.95)]

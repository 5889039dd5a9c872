"""Mark before the fire door, his head down, an inch off it; he does not push it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from finish import flat_planes
from kit import CAST, HIGH, WIDE, Figure, Light, Painting, Pixels, Rim, glow, placed
from PIL import Image, ImageDraw
from scipy.ndimage import gaussian_filter, shift

_COLD, _RED = (0.70, 0.82, 1.0), (1.0, 0.30, 0.20)
_EYE = (330.0, 400.0)  # where the lines of the door meet
_EDGE, _NEAR = 1180, 2200  # its far edge, and how near it comes, in pixels across
_MARK = replace(CAST["mark"], own={**CAST["mark"].own, "aside_low": replace(CAST["mark"].mood("aside_low"), nod=-9.0, lids=0.30)})


def _on(x: float, y: float) -> tuple[float, float]:
    """A spot of the door, told at its far edge: how far along it (0 there, 1 near), and its height there."""
    share = x / (1.9 - 0.9 * x)  # what is far is crowded
    at = _EDGE + (_NEAR - _EDGE) * share
    return at, _EYE[1] + (y - _EYE[1]) * (at - _EYE[0]) / (_EDGE - _EYE[0])


def _wall(picture: Pixels) -> Pixels:
    """The door seen along its face, light behind its wired glass; painted here, so near."""
    whole = Image.fromarray((picture.clip(0, 1) * 255).astype(np.uint8))
    pen = ImageDraw.Draw(whole)

    def board(x0: float, y0: float, x1: float, y1: float, fill: tuple[int, int, int]) -> None:
        pen.polygon([_on(x0, y0), _on(x1, y0), _on(x1, y1), _on(x0, y1)], fill=fill)

    pen.rectangle((_EDGE - 74, -10, _EDGE, HIGH), fill=(24, 27, 36))
    pen.rectangle((_EDGE - 20, -10, _EDGE, HIGH), fill=(15, 17, 24))
    board(0, -900, 1, 1900, (98, 74, 62))
    board(0, -900, 0.03, 1900, (66, 52, 48))
    board(0.50, 60, 0.84, 566, (40, 35, 40))
    board(0.53, 82, 0.81, 544, (178, 202, 228))
    for i in range(1, 9):
        x = 0.53 + 0.28 * i / 9
        pen.line((*_on(x, 82), *_on(x, 544)), fill=(118, 138, 162), width=3)
    for y in range(108, 544, 30):
        pen.line((*_on(0.53, y), *_on(0.81, y)), fill=(118, 138, 162), width=3)
    out = np.asarray(whole, np.float32) / 255
    r = np.random.default_rng(4)
    broad = gaussian_filter(r.standard_normal((HIGH, WIDE)).astype(np.float32), (70, 5))
    fine = gaussian_filter(r.standard_normal((HIGH, WIDE)).astype(np.float32), (30, 1.6))
    xx = np.mgrid[0:HIGH, 0:WIDE][1]
    is_door = (xx > _EDGE - 74)[..., None]
    grained = gaussian_filter(out * (1 + 0.055 * (broad / broad.std() + 0.6 * fine / fine.std())[..., None]), (1.6, 1.6, 0))
    flat = np.dstack([grained.clip(0, 1), np.ones((HIGH, WIDE), np.float32)])
    door = flat_planes(flat, np.full((HIGH, WIDE), 0.8, np.float32), 5)[..., :3]
    return np.asarray(np.where(is_door, _fallen(door), out), np.float32)


def _fallen(door: Pixels) -> Pixels:
    """It is light round its window, and dark away from it; the glass itself is brightest above."""
    yy, xx = np.mgrid[0:HIGH, 0:WIDE].astype(np.float32)
    fall = np.exp(-(((xx - 1640) / 330) ** 2 + ((yy - 330) / 420) ** 2))[..., None]
    glass = (door[..., 2:] > 0.6) & (door[..., :1] > 0.45)
    return np.asarray(np.where(glass, door * (1.02 - 0.30 * ((yy - 40) / 700)[..., None]), door * (0.30 + 0.62 * fall)), np.float32)


def _lit(picture: Pixels) -> Pixels:
    return glow(glow(picture, 1690, 340, 260, _COLD, 0.30), 980, -40, 420, _RED, 0.16)


_WHO = Figure("mark", "coat", "bowed", "aside_low", at=(1010, 372), size=1.30, is_mirrored=True,
              light=Light((0.17, 0.17, 0.22), (0.46, 0.52, 0.66), (0.16, 0.14, 0.18), (Rim((0.30, 0.37, 0.50), (5, -1), 4), Rim((0.5, 0.2, 0.1), (-4, -6), 5))))


def _touched(picture: Pixels) -> Pixels:
    """What he throws on the door: the light comes past him, and where he is near it is darkest."""
    xx = np.arange(WIDE)[None, :]
    alpha = placed(_WHO)[..., 3] * (xx > _EDGE + 60)
    near, far = (shift(gaussian_filter(alpha, soft), by, order=1) for soft, by in ((5, (7, 7)), (20, (30, 20))))
    dark = (1 - 0.70 * near) * (1 - 0.45 * far)
    return picture * np.where(xx > _EDGE, dark, 1)[..., None]


PAINTING = Painting(
    place="hallway_night",
    crop=(300, 160, 1260, 700),
    soft=13,
    gain=0.42,
    figures=[_touched, _WHO],
    before=_wall,
    after=_lit,
    people=[_MARK],
    vignette=0.5,
)

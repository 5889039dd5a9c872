"""What light does in the air of a painting: it spills over the edges of what stands before it, it falls in cones; and rain in it.

Units: pixels of the painting; pictures are as a screen shows them, 0 to 1.
"""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw
from scipy.ndimage import gaussian_filter

from kit import HIGH, WIDE, Color, Pixels


def spilled(picture: Pixels, over: float = 0.55, radius: float = 30, strength: float = 0.5) -> Pixels:
    """What is bright bleeds over what is dark before it, as in an eye that looks into a lamp; what is bright itself stays as it is."""
    bright = picture * np.clip((picture.max(-1, keepdims=True) - over) / (1 - over), 0, 1)
    haze = sum(gaussian_filter(bright, (radius * k, radius * k, 0)) for k in (0.35, 1.0, 2.6)) / 3
    dark = np.clip(1 - picture.max(-1, keepdims=True) / over, 0, 1)
    return 1 - (1 - picture.clip(0, 1)) * (1 - strength * haze.clip(0, 1) * (0.15 + 0.85 * dark))


def cone(picture: Pixels, top: tuple[float, float], foot: tuple[float, float], width: float, color: Color, strength: float) -> Pixels:
    """A lamp's light in the air, from `top` to `foot`, so wide there."""
    yy, xx = np.mgrid[0:HIGH, 0:WIDE].astype(np.float32)
    share = np.clip((yy - top[1]) / (foot[1] - top[1]), 0, 1.6)
    middle = top[0] + (foot[0] - top[0]) * share
    across = np.exp(-(((xx - middle) / (6 + width * share)) ** 2))
    light = across * (yy > top[1]) * np.exp(-1.5 * share) * np.clip(share * 12, 0, 1) * strength
    return 1 - (1 - picture.clip(0, 1)) * (1 - light[..., None] * np.array(color, np.float32))


def rained(picture: Pixels, slant: float = 0.42) -> Pixels:
    """Rain on the wind, before everything; `slant` is how far it drives to the left, in shares of how far it falls."""
    r = np.random.default_rng(950)
    drops = Image.new("L", (WIDE, HIGH), 0)
    pen = ImageDraw.Draw(drops)
    for _ in range(420):
        x, y, long = r.uniform(-60, WIDE + 120), r.uniform(-80, HIGH), r.uniform(14, 60)
        pen.line([(x, y), (x - long * slant, y + long)], fill=int(r.uniform(20, 120)), width=int(r.integers(1, 3)))
    water = gaussian_filter(np.asarray(drops, np.float32) / 255, 0.8)[..., None]
    return 1 - (1 - picture.clip(0, 1)) * (1 - water * 0.34 * np.array((0.75, 0.82, 1.0), np.float32))

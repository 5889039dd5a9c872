"""What light does in the air of a painting: it spills over the edges of what stands before it, it falls in cones, it lies on a floor.

Units: pixels of the painting; pictures are as a screen shows them, 0 to 1.
"""

from __future__ import annotations

import numpy as np
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

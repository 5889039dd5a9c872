"""Cloth: five flat tones and a line.

Law: what is shade and what is light is decided in planes.py; here it gets its colour.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from curves import Colour, darker, lighter, mix, rgb

LIGHT = np.array([-0.45, -0.50, 0.76]) / np.linalg.norm([-0.45, -0.50, 0.76])
FLAT = float(LIGHT[2])


@dataclass(frozen=True, slots=True)
class Cloth:
    """Five tones from the lightest to the deepest, and the line."""

    light: Colour
    base: Colour
    half: Colour
    shade: Colour
    deep: Colour
    line: Colour


def dyed(base: Colour) -> Cloth:
    """The tones of a coloured cloth."""
    light = lighter(base, 0.13 + 0.10 * sum(rgb(base)) / 765)
    return Cloth(light, base, darker(base, 0.18), darker(base, 0.34), darker(base, 0.46), _inky(base))


def _inky(base: Colour) -> Colour:
    """The line of a cloth: the same hue, deeper and more of it; never black."""
    deep = rgb(darker(base, 0.56))
    grey = sum(deep) / 3
    return tuple(max(0.0, grey + (v - grey) * 1.35) for v in deep)


WHITE = Cloth("#f3f0ea", "#e2e1e3", "#cdced9", "#b2b6ca", "#999fbb", "#4e5376")


def toned(shares: Sequence[np.ndarray], lit: np.ndarray, cloth: Cloth) -> np.ndarray:
    """Five tones, each as far over the one below as its share; inside each the light still breathes a little."""
    colour = np.empty((*lit.shape, 3), np.float32)
    colour[:] = np.array(rgb(cloth.deep), np.float32) / 255
    for share, upper in zip(shares, (cloth.shade, cloth.half, cloth.base, cloth.light), strict=True):
        colour += (np.array(rgb(upper), np.float32) / 255 - colour) * share[..., None]
    return colour + (lit[..., None] - np.float32(0.9)) * np.float32(0.06)


def edged(colour: np.ndarray, rise: np.ndarray, cloth: Cloth) -> np.ndarray:
    """The light and the shade at the edges of what is sewn on."""
    for share, tone in ((rise, cloth.light), (-rise, cloth.shade)):
        colour = colour + (np.array(rgb(tone), np.float32) / 255 - colour) * np.clip(share * 1.3, 0, 0.8)[..., None]
    return colour


def skin_cloth(base: Colour, light: Colour, shade: Colour, deep: Colour, line: Colour) -> Cloth:
    """Skin treated as a piece: arms and hands."""
    return Cloth(mix(base, light, 0.6), base, mix(base, shade, 0.5), shade, mix(shade, deep, 0.6), line)

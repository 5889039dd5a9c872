"""Cloth: five flat tones and a line, and the light that chooses between them.

Law: the borders of the tones are decided; only inside the light are they soft.
"""

from __future__ import annotations

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
    light = lighter(base, 0.10 + 0.10 * sum(rgb(base)) / 765)
    return Cloth(light, base, darker(base, 0.16), darker(base, 0.32), darker(base, 0.47), darker(base, 0.68))


WHITE = Cloth("#f1eee8", "#dadde6", "#bfc5d8", "#9aa2c1", "#737ba2", "#565d84")


def toned(light: np.ndarray, cloth: Cloth) -> np.ndarray:
    """Five tones with decided borders: a crisp one into shadow, softer ones inside the light."""
    steps = ((0.22, 0.05, cloth.shade), (0.50, 0.045, cloth.half), (0.78, 0.07, cloth.base),
             (1.08, 0.13, cloth.light))
    light = np.asarray(light, np.float32)
    colour = np.empty((*light.shape, 3), np.float32)
    colour[:] = np.array(rgb(cloth.deep), np.float32) / 255
    for border, soft, upper in steps:
        share = np.clip((light - np.float32(border)) / np.float32(soft) * np.float32(0.5) + np.float32(0.5), 0, 1)
        share = (share * share * (3 - 2 * share))[..., None]
        colour += (np.array(rgb(upper), np.float32) / 255 - colour) * share
    return colour + (light[..., None] - np.float32(0.9)) * np.float32(0.06)


def skin_cloth(base: Colour, light: Colour, shade: Colour, deep: Colour, line: Colour) -> Cloth:
    """Skin treated as a piece: arms and hands."""
    return Cloth(mix(base, light, 0.6), base, mix(base, shade, 0.5), shade, mix(shade, deep, 0.6), line)

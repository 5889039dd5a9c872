"""A picture on nothing: colour grown over its edge before the brush comes, and the edge as a brush would leave it.

Law: no colour of what is not there is ever seen, so that the edge has no halo on dark or on light.
"""
from __future__ import annotations

from dataclasses import replace

import numpy as np
from PIL import Image
from scipy import ndimage

from .exr import Layers

SOLID = .6                                  # where colour is taken from; thinner, it is mostly what shines through
UNLIT = .5                                  # linear light that no bloom takes for a lamp
SOFT_PX, RAGGED_PX, RAGGED = .9, 2.6, .3    # blur of the edge; size and depth of what the bristles leave open


def grown(layers: Layers) -> Layers:
    """The same with every pixel outside in the colour of the nearest one inside, but for lamps, which must not glow there."""
    colour = layers.colour / np.maximum(layers.alpha, .05)[..., None]
    _, (rows, columns) = ndimage.distance_transform_edt(layers.alpha < SOLID, return_indices=True)
    glassy = (layers.alpha > .04)[..., None]
    return replace(layers, colour=np.where(glassy, colour, np.minimum(colour[rows, columns], UNLIT)))


def edge(alpha: np.ndarray, rng: np.random.Generator, unit: float) -> Image.Image:
    """The alpha channel, its edge a little ragged; what is glassy stays so."""
    noise = ndimage.gaussian_filter(rng.standard_normal(alpha.shape), (.6 * RAGGED_PX * unit, RAGGED_PX * unit))
    soft = ndimage.gaussian_filter(alpha, SOFT_PX * unit)
    at_edge = 1 - np.abs(2 * ndimage.gaussian_filter(alpha, 2 * SOFT_PX * unit) - 1)
    ragged = np.clip(soft + noise / noise.std() * RAGGED * at_edge * .5, 0, 1)
    return Image.fromarray((ragged * 255 + .5).astype(np.uint8), "L")

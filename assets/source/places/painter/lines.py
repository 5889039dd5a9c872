"""Drawn lines, lost and found, where the form turns or one thing stands before another."""
from __future__ import annotations

import numpy as np
from scipy import ndimage

from .exr import SKY_DEPTH, Layers

FAR_M = 90.0                                # depth given to the sky


def drawn(layers: Layers, rng: np.random.Generator, unit: float) -> np.ndarray:
    """How strongly a line is drawn at each pixel, about 0..1."""
    lines = ndimage.gaussian_filter(np.clip(_turns(layers, unit) * .16 + _steps(layers), 0, 1), .9 * unit)
    pressure = ndimage.gaussian_filter(rng.standard_normal(lines.shape).astype(np.float32), 28 * unit)
    return lines * np.clip(.6 + .4 * pressure / pressure.std(), 0, 1.2)


def _turns(layers: Layers, unit: float) -> np.ndarray:
    total = 0
    for c in range(3):                      # the median first: depth of field makes normals noisy
        n = ndimage.gaussian_filter(ndimage.median_filter(layers.normal[..., c], 5), .8 * unit)
        total = total + np.hypot(ndimage.sobel(n, 0), ndimage.sobel(n, 1))
    return np.maximum(total - .45, 0)


def _steps(layers: Layers) -> np.ndarray:
    metres = ndimage.median_filter(np.where(layers.depth > SKY_DEPTH, FAR_M, layers.depth), 3)
    log = np.log(np.maximum(metres, .05))
    return np.clip(np.hypot(ndimage.sobel(log, 0), ndimage.sobel(log, 1)) * 2.2 - .08, 0, 1)

"""Blurs, sums of colour, and which way the picture runs."""
from __future__ import annotations

import numpy as np
from PIL import Image
from scipy import ndimage


def soft(a: np.ndarray, sigma: float) -> np.ndarray:
    """Gaussian blur in the plane of the picture."""
    return ndimage.gaussian_filter(a, (sigma, sigma, 0) if a.ndim == 3 else sigma)


def softer(a: np.ndarray, sigma: float) -> np.ndarray:
    """A wide Gaussian blur of a colour picture, worked on a reduced copy."""
    factor = max(1, int(sigma / 4))
    if factor == 1:
        return soft(a, sigma)
    h, w = a.shape[:2]
    small = soft(_scaled(a, w // factor, h // factor, Image.BOX), sigma / factor)
    return _scaled(small, w, h, Image.BICUBIC)


def value(a: np.ndarray) -> np.ndarray:
    """How light each pixel is."""
    return a @ np.array([.299, .587, .114])


def direction(picture: np.ndarray, sigma: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Along which angle the picture runs, how clearly (0..1), and how strong its edges are."""
    smooth = soft(picture, .8)
    gx, gy = (np.stack([ndimage.sobel(smooth[..., c], axis) for c in range(3)], -1) for axis in (1, 0))
    e, f, g = (ndimage.gaussian_filter(product.sum(-1), sigma) for product in (gx * gx, gx * gy, gy * gy))
    root = np.sqrt(np.maximum((e - g) ** 2 + 4 * f * f, 0))
    strong, weak = (e + g + root) / 2, (e + g - root) / 2
    angle = .5 * np.arctan2(2 * f, e - g) + np.pi / 2
    clear = (strong - weak) / (strong + weak + 1e-6)
    return angle.astype(np.float32), clear.astype(np.float32), np.sqrt(strong).astype(np.float32)


def _scaled(a: np.ndarray, w: int, h: int, method: int) -> np.ndarray:
    channels = [Image.fromarray(a[..., c].astype(np.float32)).resize((w, h), method) for c in range(3)]
    return np.stack([np.asarray(c) for c in channels], -1)

"""Where a hand grows from its arm: two pieces of skin, lit apart, go over into each other.

Law: only skin is touched; the rest of both stays as it was.
Units: pixels at twice the canvas.
"""

from __future__ import annotations

import numpy as np
from scipy.ndimage import gaussian_filter, maximum_filter

from tidy import box_of

_SOFT, _ROOM, _ALONG = 9.0, 60, 41  # how softly, how far round the seam, how much of the hand counts


def blended(image: np.ndarray, root: np.ndarray, skin: np.ndarray, cloth: np.ndarray) -> None:
    """Blend the colours of an image (in place) along the seam between the root of a hand and other skin."""
    seam = maximum_filter(root, 5) & maximum_filter(skin, 5)
    if not seam.any():
        return
    box = box_of(seam, _ROOM)
    near = gaussian_filter(seam[box].astype(np.float32), _SOFT)
    weight = np.clip(near / max(float(near.max()), 1e-6) * 1.6, 0, 1) * (root | skin)[box]
    flesh = (skin | maximum_filter(root, _ALONG) & (image[..., 3] > 0) & ~cloth)[box].astype(np.float32)
    share = np.maximum(gaussian_filter(flesh, _SOFT), 1e-3)
    for channel in range(3):
        soft = gaussian_filter(image[box][..., channel] * flesh, _SOFT) / share
        image[box][..., channel] += (soft - image[box][..., channel]) * weight

"""How a figure rounds out: one slow light from the side over all that is painted, and what lies near takes light from what lies behind.

Law: it shades, it never draws; it knows form and distance, not what is worn. Skin loses to its own blood, cloth to the evening.
Units: pixels at twice the canvas; heights towards the viewer.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PIL import Image
from scipy.ndimage import gaussian_filter

from blend import Sheet
from folds import hanging
from mannequin import Build
from planes import Ground, ground, settled
from relief import NOWHERE, Seen

_KEY = np.array([-0.72, -0.42, 0.55], np.float32) / np.float32(np.linalg.norm([-0.72, -0.42, 0.55]))
_STEP = 28.0  # a fall in depth that no light goes over
_BROAD, _FINE, _DETAIL = 16.0, 4.0, 1.4  # how far form is smoothed, and how much of what is finer is seen
_STEEP = 0.6  # how steep a hanging fold may be
_TURNS, _SPAN = 0.14, 0.96  # where the light has turned off a form, within how much
_LEAST = 0.10  # how far at least everything faces the viewer
_WRONG = -0.08  # what faces away so far is a strip's wrong side
_HOLLOW = 0.45  # the light in a hole of the cloth
_NEAR = ((10.0, 0.32), (28.0, 0.45), (80.0, 0.50), (160.0, 0.40))  # how far off something nearer takes light, and how much
_BEHIND = 160.0  # how far behind a figure the ground is
_SHADE, _SHADE_SKIN = np.array([0.49, 0.49, 0.54]), np.array([0.73, 0.56, 0.54])  # what the deepest leaves of a colour
_OWN = 0.30  # how much of what shade takes a dark cloth keeps
_BOUNCE, _WARM = np.array([0.050, 0.060, 0.095]), np.array([0.100, 0.090, 0.065])  # what comes back from the room, what the key adds


def modelled(sheet: Sheet, seen: Seen, build: Build) -> Sheet:
    """A painted figure with its light and shade."""
    colour = sheet.pixels[..., :3]
    on, skin = seen.depth > NOWHERE, seen.of(lambda p: p.is_skin)[..., None]
    whole = ground(on, seen.depth, _STEP)
    way = _ways(seen, build, whole)
    lit = np.where(seen.hollow, _HOLLOW, np.clip((way @ _KEY + _TURNS) / _SPAN, 0, 1.1))
    dark = np.clip(1 - lit, 0, 1)
    dark = (1 - (1 - dark * dark * (3 - 2 * dark) * 0.86) * (1 - _taken(seen.depth, on, whole) * 0.80))[..., None]
    back = np.clip(way @ np.array([0.86, 0.15, 0.10], np.float32), 0, 1)[..., None] ** 1.5
    light = colour.mean(-1, keepdims=True)
    left = np.where(skin, _SHADE_SKIN, _SHADE + (1 - _SHADE) * _OWN * (1 - light))
    out = colour * left**dark + back * dark * _BOUNCE * (0.5 + light) * np.where(skin, 0.6, 1.0)
    out = out + (1 - out) * np.clip((lit - 0.8) / 0.3, 0, 1)[..., None] * _WARM * (0.35 + 0.65 * light)
    return replace(sheet, pixels=np.dstack([out * on[..., None], sheet.pixels[..., 3]]).astype(np.float32))


def _ways(seen: Seen, build: Build, whole: Ground) -> np.ndarray:
    """Which way each spot faces, with what hangs in folds: unit vectors, x right, y down, z to the viewer."""
    normal = seen.normal * np.where(seen.normal[..., 2:] < _WRONG, -1, 1)
    broad, fine = (np.stack([settled(normal[..., i], whole, size) for i in range(3)], -1) for size in (_BROAD, _FINE))
    way = broad + (fine - broad) * _DETAIL
    high = np.zeros(seen.depth.shape, np.float32)
    for i, piece in enumerate(seen.pieces):
        if not piece.is_skin:
            mine = seen.owner == i
            high[mine] = hanging(seen.spots[i].cut(np.nonzero(mine)), build.joint[2])
    down, right = np.gradient(settled(high, whole, _FINE))
    way[..., 0] -= np.clip(right, -_STEEP, _STEEP)
    way[..., 1] -= np.clip(down, -_STEEP, _STEEP)
    way[..., 2] = np.maximum(way[..., 2], _LEAST)
    return np.asarray(way / np.linalg.norm(way, axis=-1, keepdims=True))


def _taken(depth: np.ndarray, on: np.ndarray, whole: Ground) -> np.ndarray:
    """How much of the light of the room what is nearer takes, 0 to 1."""
    filled = np.where(on, depth, np.float32(np.percentile(depth[on], 3) - _BEHIND)).astype(np.float32)
    taken = sum(share * np.clip((_wide(filled, size) - filled) / (size * 1.4), 0, 1) for size, share in _NEAR)
    return settled(np.clip(taken, 0, 1), whole, _FINE)


def _wide(a: np.ndarray, sigma: float) -> np.ndarray:
    """A wide blur, done at a part of the size."""
    by = 8 if sigma > 40 else 2
    small = gaussian_filter(a[::by, ::by], sigma / by, mode="nearest")
    return np.asarray(Image.fromarray(small).resize(a.shape[::-1], Image.Resampling.BILINEAR))

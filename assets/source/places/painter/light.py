"""Light before paint: exposure, haze, bloom, and AgX from scene light to the screen."""
from __future__ import annotations

import numpy as np

from .blur import soft, softer
from .exr import SKY_DEPTH, Layers
from .parameters import Parameters

BRIGHTEST = 30.0                            # lamps are cut here, or one of them would fog the room
BLOOM_RINGS = ((3, .5), (12, .6), (40, .7), (120, .8))      # radius in pixels, share
VEIL = .07                                  # share of the soft glow that lies over everything
PIVOT = .42                                 # the grey that contrast leaves alone
AGX = np.array([[.842479062253094, .0423282422610123, .0423756549057051],
                [.0784335999999992, .878468636469772, .0784336],
                [.0792237451477643, .0791661274605434, .879142973793104]])     # fit by B. Wrensch
AGX_STOPS = (-12.47393, 4.026069)
PUNCH_POWER, PUNCH_SATURATION = 1.12, 1.22


def expose(layers: Layers, p: Parameters, unit: float) -> np.ndarray:
    """Linear light with exposure, haze and glow."""
    linear = np.minimum(layers.colour, BRIGHTEST) * 2 ** p.exposure
    if p.haze_amt:
        linear = _hazed(linear, layers.depth, p)
    return _glowing(linear, p, unit) if p.bloom else linear


def tone(linear: np.ndarray) -> np.ndarray:
    """Display colour of linear light, by AgX with a little more punch."""
    x = np.log2(np.maximum(np.maximum(linear, 1e-10) @ AGX, 1e-10))
    x = np.clip((x - AGX_STOPS[0]) / (AGX_STOPS[1] - AGX_STOPS[0]), 0, 1)
    curve = ((((((15.5 * x - 40.14) * x + 31.96) * x - 6.868) * x + .4298) * x) + .1191) * x - .00232
    curve = np.maximum(curve, 0) ** PUNCH_POWER
    grey = (curve @ np.array([.2126, .7152, .0722]))[..., None]
    return np.clip((grey + (curve - grey) * PUNCH_SATURATION) @ np.linalg.inv(AGX), 0, 1).astype(np.float32)


def contrast(picture: np.ndarray, amount: float) -> np.ndarray:
    """Values spread about a middle grey."""
    return np.clip(PIVOT + (picture - PIVOT) * amount, 0, 1)


def _hazed(linear: np.ndarray, depth: np.ndarray, p: Parameters) -> np.ndarray:
    metres = np.where(depth > SKY_DEPTH, p.haze_d * 3, depth)
    share = (1 - np.exp(-metres / p.haze_d))[..., None] * p.haze_amt
    return linear * (1 - share) + np.array(p.haze, np.float32) * share


def _glowing(linear: np.ndarray, p: Parameters, unit: float) -> np.ndarray:
    over = np.maximum(linear - p.bloom_thr, 0)
    over = over / (1 + over.max(-1, keepdims=True) / 12)
    glow = sum((soft if r < 4 else softer)(over, r * unit) * share for r, share in BLOOM_RINGS)
    linear = linear + glow * p.bloom * np.array(p.bloom_tint, np.float32) * 4
    return linear * (1 - VEIL) + softer(linear, 60 * unit) * VEIL

"""The last pass: split tone, vignette, paper and grain, eight bits."""
from __future__ import annotations

import numpy as np
from scipy import ndimage

from .blur import value
from .parameters import Parameters

VIGNETTE_CENTRE_Y, VIGNETTE_START, VIGNETTE_REACH = .47, .30, .5
TEXT_BOX_TOP = .72


def grade(picture: np.ndarray, rng: np.random.Generator, unit: float, p: Parameters) -> np.ndarray:
    """The finished picture as bytes."""
    picture = _framed(_split_toned(picture, p), p)
    picture = _on_paper(picture, rng, unit, p)
    return (np.clip(picture, 0, 1) * 255 + .5).astype(np.uint8)


def _split_toned(picture: np.ndarray, p: Parameters) -> np.ndarray:
    light = value(picture)[..., None]
    picture = picture + (1 - light) ** 2.2 * np.array(p.shadows, np.float32)
    picture = picture + light ** 1.5 * np.array(p.highs, np.float32)
    grey = value(picture)[..., None]
    return np.clip(grey + (picture - grey) * p.sat, 0, 1) ** p.gamma


def _framed(picture: np.ndarray, p: Parameters) -> np.ndarray:
    h, w = picture.shape[:2]
    y, x = np.mgrid[0:h, 0:w]
    radius = np.hypot((x / w - .5) * 1.05, (y / h - VIGNETTE_CENTRE_Y) * .95)
    keep = 1 - p.vign * np.clip((radius - VIGNETTE_START) / VIGNETTE_REACH, 0, 1) ** 1.6
    keep = keep * (1 - p.bottom * np.clip((y / h - TEXT_BOX_TOP) / (1 - TEXT_BOX_TOP), 0, 1) ** 1.2)
    return picture * keep[..., None] + (1 - keep[..., None]) * np.array(p.black)


def _on_paper(picture: np.ndarray, rng: np.random.Generator, unit: float, p: Parameters) -> np.ndarray:
    h, w = picture.shape[:2]
    noise = rng.standard_normal((h, w)).astype(np.float32)
    fibre = ndimage.gaussian_filter(rng.standard_normal((h, w)), (1.0 * unit, 4 * unit)) * 2.2
    tooth = ndimage.gaussian_filter(noise, 1.6 * unit) * 3.2 + fibre
    tooth = np.clip(tooth - ndimage.shift(tooth, (1, 1), order=1) * .8, -2.5, 2.5)[..., None]
    light = value(picture)[..., None]
    picture = picture * (1 + p.paper * .5 * tooth * (1 - .5 * light))
    light = value(picture)[..., None]
    grain = rng.standard_normal((h, w, 1)) * p.grain * .5
    return picture + grain * (.4 + .6 * (1 - np.abs(2 * light - 1)))

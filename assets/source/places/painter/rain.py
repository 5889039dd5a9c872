"""A wet window: smeared lights, falling rain, and drops that bend what is behind them."""
from __future__ import annotations

import numpy as np
from scipy import ndimage

from .blur import soft
from .exr import SKY_DEPTH, Layers
from .parameters import Parameters

DROPS = ((5200, .9, 2.0), (1500, 2.0, 3.6), (260, 3.6, 6.0))    # how many, smallest and largest radius
RUNS = 95
BEND = 26.0                                 # pixels that a drop shifts what is behind it
COOL = np.array([.85, .95, 1.1])


def on_glass(picture: np.ndarray, layers: Layers, rng: np.random.Generator, unit: float,
             p: Parameters) -> np.ndarray:
    """The picture with rain wherever it is seen through the window."""
    behind = _behind_glass(layers, p.rain, unit)
    wet = _smeared(picture, behind, unit, p.rain_amt) + _falling(picture.shape[:2], rng, unit) * p.rain_amt
    height = _water(picture.shape[:2], rng, unit)
    wet = _with_drops(wet, picture, height, behind, unit, p.rain_amt)
    return np.clip(picture * (1 - behind) + wet * behind, 0, 1).astype(np.float32)


def _behind_glass(layers: Layers, window, unit: float) -> np.ndarray:
    axis, sign, limit = window if isinstance(window, (tuple, list)) else (1, 1, window)
    mask = (layers.position[..., axis] * sign > limit * sign) | (layers.depth > SKY_DEPTH)
    return soft(mask * (1 - layers.dry), .8 * unit)[..., None]


def _smeared(picture, behind, unit, amount):
    lights = np.clip(picture - .72, 0, 1) * behind
    smear = ndimage.gaussian_filter(lights, (26 * unit, 1.6 * unit, 0)) * 5 + soft(lights, 7 * unit) * 1.2
    return picture * .62 + soft(picture, 3.2 * unit) * .38 + smear * .55 * amount


def _falling(shape, rng, unit):
    drops = (rng.random(shape) > .9988).astype(np.float32) * rng.random(shape).astype(np.float32)
    streaks = ndimage.gaussian_filter(drops, (11 * unit, .65 * unit))
    streaks = ndimage.affine_transform(streaks, [[1, 0], [-.16, 1]], order=1, mode="wrap")
    return np.clip(streaks / streaks.max() * .34, 0, .13)[..., None] * COOL


def _water(shape, rng, unit):
    height = np.zeros(shape, np.float32)
    for count, smallest, largest in DROPS:
        for _ in range(count):
            _add_drop(height, rng.uniform(smallest, largest) * unit, rng.random(), rng.random() * .85)
    for _ in range(RUNS):
        _add_run(height, rng, unit)
    return ndimage.gaussian_filter(height, .7 * unit)


def _add_drop(height, radius, x_share, y_share) -> None:
    h, w = height.shape
    x, y, reach = x_share * w, y_share * h, int(radius * 1.6) + 2
    rows = slice(max(0, int(y) - reach), min(h, int(y) + reach + 1))
    columns = slice(max(0, int(x) - reach), min(w, int(x) + reach + 1))
    yy, xx = np.mgrid[rows, columns]
    distance = ((xx - x) / radius) ** 2 + ((yy - y) / (radius * 1.25)) ** 2
    height[rows, columns] = np.maximum(height[rows, columns], np.sqrt(np.clip(1 - distance, 0, 1)) * radius)


def _add_run(height, rng, unit) -> None:
    h, w = height.shape
    x, y, phase = rng.random() * w, rng.random() * h * .5, rng.random() * 6
    length, radius = int(rng.uniform(40, 260) * unit), rng.uniform(1.2, 2.4) * unit
    for k in range(min(length, int(h - y))):
        sway = np.sin(k * .03 / unit + phase) * 3 + np.sin(k * .11 / unit + phase * 2) * .8
        centre = x + sway * unit
        r = radius * (.45 + .55 * k / length) * (1 + .15 * np.sin(k * .2 / unit))
        xs = np.arange(max(0, int(centre - r - 1)), min(w, int(centre + r + 2)))
        row = height[int(y + k)]
        row[xs] = np.maximum(row[xs], np.sqrt(np.clip(1 - ((xs - centre) / r) ** 2, 0, 1)) * r * .8)


def _with_drops(wet, picture, height, behind, unit, amount):
    gy, gx = np.gradient(height)
    h, w = height.shape
    yy, xx = np.mgrid[0:h, 0:w].astype(np.float32)
    where = [yy - gy * BEND * unit, xx - gx * BEND * unit]
    source = soft(picture, 1.5 * unit)
    bent = np.stack([ndimage.map_coordinates(source[..., c], where, order=1, mode="nearest")
                     for c in range(3)], -1)
    gleam = np.clip(-gy - gx * .7 - .55, 0, 1)[..., None] * .55
    shade = np.clip(gy * .8 + gx * .5 - .35, 0, 1)[..., None] * .30
    drop = bent * 1.06 + gleam * np.array([.9, 1, 1.1]) - shade * bent
    share = np.clip(height / 1.2, 0, 1)[..., None] * behind * amount * .85
    return wet * (1 - share) + drop * share

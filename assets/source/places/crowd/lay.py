"""Into the render: where a figure is on the picture, what hides it, its light, its shadow and its mirror image on the floor."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

import numpy as np
from scipy import ndimage

from .poses import drawn
from .shade import Raster, linear, raster

if TYPE_CHECKING:
    from painter.exr import Layers

SOLE = .05                                  # what is lower is floor
SHADOW, SHADOW_M = .55, .26                 # how dark the floor is under somebody, how far
FADED = .72                                 # how much of their colour is left, so far off
SLACK = .05                                 # a figure may stand so far in what is before it


@dataclass(frozen=True)
class Extra:
    """Somebody: who, in which pose (and how), at x and y of the room, on what height, with a light of their own."""

    who: str
    pose: str
    x: float
    y: float
    z: float = 0.0
    how: Mapping[str, Any] = field(default_factory=dict)
    light: float = 1.0


@dataclass(frozen=True)
class Air:
    """The light people are in, linear: key and where it comes from (right, to us, up), fill from all sides, rim from behind;
    how much of the floor is a mirror; how soft they are, in pixels of a 1080-line picture."""

    key: str = "#ffc48c"
    key_from: tuple[float, float, float] = (-.4, .3, .8)
    key_amt: float = .9
    fill: str = "#6f86c8"
    fill_amt: float = .5
    rim: str = "#ffb060"
    rim_from: tuple[float, float] = (1.0, .5)
    lamp: float | None = None               # where the rim's light is along x: it comes from there
    rim_amt: float = .6
    mirror: float = .22
    soft: float = .7


def laid(layers: Layers, people: Sequence[Extra], air: Air) -> Layers:
    """The render with the people in it, the farthest first."""
    eye = _Eye(layers)
    layers = replace(layers, **{k: getattr(layers, k).copy() for k in ("colour", "depth", "normal", "position", "dry")})
    for extra in sorted(people, key=lambda e: -e.y):
        _lay(layers, eye, extra, air)
    return layers


class _Eye:
    """Where a point of the room is in the picture, learned from the positions the render knows."""

    def __init__(self, layers: Layers) -> None:
        h, w = layers.depth.shape
        rng = np.random.default_rng(1)
        rows, columns = rng.integers(0, h, 6000), rng.integers(0, w, 6000)
        near = layers.depth[rows, columns] < 60
        rows, columns = rows[near], columns[near]
        points = np.concatenate([layers.position[rows, columns], np.ones((len(rows), 1))], 1)
        self.matrix = _fitted(points, columns + .5, rows + .5, layers.depth[rows, columns])

    def at(self, x: float, y: float, z: float) -> tuple[float, float, float]:
        """Column, row and depth."""
        u, v, d = self.matrix @ np.array([x, y, z, 1.0])
        return u / d, v / d, d


def _fitted(points: np.ndarray, u: np.ndarray, v: np.ndarray, depth: np.ndarray) -> np.ndarray:
    """Rows of a projection by least squares; the blur of the lens is thrown out as an outlier."""
    keep = np.ones(len(u), bool)
    for _ in range(4):
        rows = [np.linalg.lstsq(points[keep], target[keep], rcond=None)[0] for target in (u * depth, v * depth, depth)]
        matrix = np.stack(rows)
        q = points @ matrix.T
        off = np.hypot(q[:, 0] / q[:, 2] - u, q[:, 1] / q[:, 2] - v)
        keep = off < max(2 * np.median(off[keep]), .6)
    return matrix


def _lay(layers: Layers, eye: _Eye, extra: Extra, air: Air) -> None:
    unit = layers.depth.shape[0] / 1080
    u, v, depth = eye.at(extra.x, extra.y, extra.z)
    scale = v - eye.at(extra.x, extra.y, extra.z + 1)[1]
    figure = raster(drawn(extra.pose, extra.who, **extra.how), scale)
    light = _lit(figure, air, extra.x) * extra.light
    alpha = figure.alpha
    soft = air.soft * unit
    if soft:
        light, alpha = (ndimage.gaussian_filter(a, (soft, soft, 0)[:a.ndim]) for a in (light * alpha[..., None], alpha))
        light = light / np.maximum(alpha, .02)[..., None]
    _shadow(layers, extra)
    column, row = int(round(u + figure.left * scale)), int(round(v - figure.top * scale))
    if extra.z == 0:
        _mirror(layers, light, alpha, column, row, v, air.mirror, unit)
    where = _window(layers.depth.shape, alpha.shape, column, row)
    if where is None:
        return
    at, part = where
    seen = alpha[part] * ndimage.gaussian_filter((layers.depth[at] > depth - figure.near[part] - SLACK).astype(np.float32), .6 * unit)
    _over(layers, at, light[part], seen, figure, part, extra, depth)


def _over(layers: Layers, at: tuple[slice, slice], light: np.ndarray, seen: np.ndarray, figure: Raster, part: tuple[slice, slice], extra: Extra, depth: float) -> None:
    layers.colour[at] = layers.colour[at] * (1 - seen[..., None]) + light * seen[..., None]
    solid = seen > .5
    layers.depth[at] = np.where(solid, depth - figure.near[part], layers.depth[at])
    facing = figure.normal[part] * (1, -1, 1)
    layers.normal[at] = np.where(solid[..., None], facing, layers.normal[at])
    layers.position[at] = np.where(solid[..., None], np.array([extra.x, extra.y, extra.z + .8]), layers.position[at])
    layers.dry[at] = np.where(solid, 1, layers.dry[at])
    layers.crisp[at] *= 1 - seen


def _lit(figure: Raster, air: Air, x: float = 0.0) -> np.ndarray:
    n = figure.normal
    key = np.array(air.key_from) / np.linalg.norm(air.key_from)
    aside = air.rim_from[0] if air.lamp is None else abs(air.rim_from[0]) * np.clip((air.lamp - x) * 2, -1, 1)
    rim = np.array([aside, air.rim_from[1]]) / np.hypot(aside, air.rim_from[1])
    towards = np.clip(n @ key.astype(np.float32), 0, 1)
    edge = np.clip((1 - n[..., 1]) * 1.5 - .25, 0, 1) ** 1.5 * np.clip(n[..., 0] * rim[0] + n[..., 2] * rim[1], 0, 1)
    sky = .65 + .35 * n[..., 2]
    light = linear(air.fill) * air.fill_amt * sky[..., None] + linear(air.key) * air.key_amt * (towards ** 1.2)[..., None]
    grey = (figure.colour @ np.array([.3, .59, .11], np.float32))[..., None]
    cloth = grey + (figure.colour - grey) * FADED
    own = cloth * light + linear(air.rim) * (air.rim_amt * edge)[..., None] * (.06 + cloth)
    return (own + figure.colour * figure.glow[..., None] * 2).astype(np.float32)


def _window(picture: tuple[int, int], figure: tuple[int, ...], column: int, row: int) -> tuple[tuple[slice, slice], tuple[slice, slice]] | None:
    """The part of the picture that the figure covers, and that part of the figure."""
    top, left = max(row, 0), max(column, 0)
    low, right = min(row + figure[0], picture[0]), min(column + figure[1], picture[1])
    if top >= low or left >= right:
        return None
    return (slice(top, low), slice(left, right)), (slice(top - row, low - row), slice(left - column, right - column))


def _shadow(layers: Layers, extra: Extra) -> None:
    away = np.hypot(layers.position[..., 0] - extra.x, (layers.position[..., 1] - extra.y + .08) * 1.3)
    under = (np.abs(layers.position[..., 2] - extra.z) < SOLE + .45 * (extra.z > 0)) & (away < 1.2)
    share = SHADOW * np.exp(-(away / SHADOW_M) ** 2) * under
    layers.colour[:] *= 1 - ndimage.gaussian_filter(share, 1.5)[..., None].astype(np.float32)


def _mirror(layers: Layers, light: np.ndarray, alpha: np.ndarray, column: int, row: int, foot: float, share: float, unit: float) -> None:
    """Upside down under their feet, on floor only, softer and fainter the farther it is from them."""
    h = alpha.shape[0]
    below = int(round(2 * foot - row - h))
    blur = (5 * unit, 1.6 * unit)
    over, light = ndimage.gaussian_filter(alpha[::-1], blur), ndimage.gaussian_filter((light * alpha[..., None])[::-1], (*blur, 0))
    where = _window(layers.depth.shape, alpha.shape, column, below)
    if where is None or not share:
        return
    at, part = where
    floor = (np.abs(layers.position[at][..., 2]) < SOLE) & (np.abs(layers.normal[at][..., 2]) > .5)
    fade = np.linspace(1, .25, h)[part[0]][:, None]
    s = (over[part] * share * floor * fade)[..., None]
    layers.colour[at] = layers.colour[at] * (1 - 1.6 * np.minimum(s, .6)) + light[part] * s / np.maximum(over[part], .05)[..., None] * .8

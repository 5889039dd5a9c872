"""Cloth: a piece is modelled as a low relief, lit once, and painted in five flat tones.

Law: few folds, and each starts where the cloth is held (shoulder, armpit, elbow, button, belt)
and dies in the open.
Units: canvas pixels; heights in pixels towards the viewer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import skia
from scipy.ndimage import distance_transform_edt, gaussian_filter
from scipy.spatial import cKDTree

from blend import noise
from canvas import HEIGHT, WIDTH, Layer, Shadow, path
from curves import Colour, Point, darker, lighter, mix, normals, resample, rgb, spline

LIGHT = np.array([-0.45, -0.50, 0.76]) / np.linalg.norm([-0.45, -0.50, 0.76])
FLAT = float(LIGHT[2])
UNDER = (Shadow(4, 9, 9, 0.46, "#3c2438"), Shadow(2, 3, 3, 0.36, "#3c2438"))


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


@dataclass(frozen=True, slots=True)
class Fold:
    """A ridge along a line: soft on one side, steep on the other (`steep` < 1 there), dying to the end."""

    points: Sequence[Point]
    width: float = 16.0
    height: float = 7.0
    steep: float = 0.35
    side: int = 1  # the steep side: 1 right of the way along, -1 left


@dataclass(frozen=True, slots=True)
class Figure:
    """A build: how the tailor's pattern is changed for one body."""

    centre: float = 450.0
    wide: float = 1.0
    slope: float = 0.0  # shoulders fall (+) by this much at their ends
    lift: float = 0.0  # the body moved up (-) or down
    mass: float = 0.0  # wider (+) below the ribs

    def at(self, points: Sequence[Point]) -> list[Point]:
        return [(*self._move(p[0], p[1]), *p[2:]) for p in points]

    def _move(self, x: float, y: float) -> tuple[float, float]:
        away = (x - self.centre) / 250
        shoulder = float(np.clip(1 - (y - 470) / 420, 0, 1))
        waist = float(np.clip((y - 640) / 260, 0, 1))
        wide = self.wide + self.mass * waist
        fall = self.slope * abs(away) ** 1.4 * shoulder
        return self.centre + (x - self.centre) * wide, y + self.lift + fall


@dataclass(slots=True)
class Tailor:
    """Cuts and paints pieces for one figure."""

    figure: Figure
    seed: int = 1
    _pieces: int = field(default=0)

    def piece(
        self,
        layer: Layer,
        outline: Sequence[Point],
        cloth: Cloth,
        folds: Sequence[Fold] = (),
        round_: float = 44,
        bulge: float = 0.55,
        dim: float = 0.0,
        line: float = 2.0,
        edge: float = 0.75,
    ) -> np.ndarray:
        """Paint one piece; `round_` is how far its edges turn away, `dim` how much it stands in shadow."""
        self._pieces += 1
        shape = spline(self.figure.at(outline), True, 14)
        left, top = (int(np.floor(v)) - 4 for v in shape.min(0))
        right, bottom = (int(np.ceil(v)) + 4 for v in shape.max(0))
        inside = _filled(shape, left, top, right - left, bottom - top)
        relief = _volume(inside, round_, bulge)
        for f in folds:
            relief += _ridge(self.figure.at(f.points), f, left, top, relief.shape)
        tones = _lit(gaussian_filter(relief, 1.1), inside, left, top, dim, self.seed + self._pieces)
        with layer.inside(shape):
            layer.picture(toned(tones, cloth), left, top)
        if line:
            closed = np.vstack([shape, shape[:1]])
            layer.ink(closed, line, cloth.line, edge, 0.02, 0.02, wobble=0.6, seed=int(abs(left)))
        return shape

    def seam(self, layer: Layer, points: Sequence[Point], colour: Colour, alpha: float = 0.55,
             width: float = 1.5,
             start: float = 0.05, end: float = 0.15, mode: str = "atop") -> None:
        layer.ink(spline(self.figure.at(points)), width, colour, alpha, start, end, 0, mode)

    def patch(self, layer: Layer, points: Sequence[Point], colour: Colour, alpha: float, blur: float = 0,
              mode: str = "atop") -> None:
        layer.fill(spline(self.figure.at(points), True), colour, alpha, blur, mode)


def _filled(shape: np.ndarray, left: int, top: int, width: int, height: int) -> np.ndarray:
    surface = skia.Surface(width, height)
    canvas = surface.getCanvas()
    canvas.clear(0)
    canvas.translate(-left, -top)
    canvas.drawPath(path(shape), skia.Paint(Color=0xFFFFFFFF))
    return surface.makeImageSnapshot().toarray()[..., 3] > 127


def _volume(inside: np.ndarray, reach: float, bulge: float) -> np.ndarray:
    """Edges that turn away like a limb's; the bottom edge of the canvas does not count."""
    below = np.vstack([inside, np.repeat(inside[-6:-5], int(reach) + 8, 0)])
    depth = distance_transform_edt(below)[: len(inside)]
    rise = reach * bulge * np.sqrt(np.clip(1 - (1 - np.clip(depth / reach, 0, 1)) ** 2, 0, 1))
    return gaussian_filter(rise, reach * 0.16)


def _ridge(points: Sequence[Point], fold: Fold, left: int, top: int, shape: tuple[int, int]) -> np.ndarray:
    line = spline(points)
    count = int(np.hypot(*np.diff(line, axis=0).T).sum() / 1.5) + 8
    line, t = resample(line, count), np.linspace(0, 1, count)
    out = np.zeros(shape)
    reach = fold.width * 3
    x0, y0 = (max(0, int(v)) for v in line.min(0) - [left + reach, top + reach])
    x1, y1 = (int(v) for v in line.max(0) - [left - reach, top - reach])
    x1, y1 = min(x1, shape[1]), min(y1, shape[0])
    if x1 <= x0 or y1 <= y0:
        return out
    yy, xx = np.mgrid[y0:y1, x0:x1]
    at = np.c_[xx.ravel() + left, yy.ravel() + top]
    distance, nearest = cKDTree(line).query(at, distance_upper_bound=reach)
    found = nearest < count
    nearest = np.where(found, nearest, 0)
    offset = at - line[nearest]
    side = np.sign((offset * normals(line)[nearest]).sum(1)) * fold.side
    along = t[nearest]
    width = fold.width * (0.55 + 0.75 * along) * np.where(side > 0, fold.steep, 1.0)
    fade = np.clip(along / 0.08, 0, 1) * np.clip((1 - along) / 0.55, 0, 1) ** 1.1
    value = np.where(found, fold.height * fade * np.exp(-((distance / width) ** 2)), 0)
    out[y0:y1, x0:x1] = value.reshape(yy.shape)
    return out


def _lit(relief: np.ndarray, inside: np.ndarray, left: int, top: int, dim: float, seed: int) -> np.ndarray:
    """How much light each spot has: about 1 where the cloth lies flat to the light, 0 in the deep."""
    dy, dx = np.gradient(relief)
    length = np.sqrt(dx * dx + dy * dy + 1)
    facing = (-dx * LIGHT[0] - dy * LIGHT[1] + LIGHT[2]) / length
    rows, columns = np.arange(relief.shape[0]) + top, np.arange(relief.shape[1]) + left
    down = np.clip((rows - 480) / 720, 0, 1)[:, None]
    away = np.clip((columns - 300) / 420, 0, 1)[None]
    brushed = noise((HEIGHT, WIDTH), (16, 5), seed % 7 + 60)
    y0, x0 = max(0, top) % 300, max(0, left) % 300
    rough = np.resize(brushed, (HEIGHT, WIDTH))[y0 : y0 + relief.shape[0], x0 : x0 + relief.shape[1]]
    if rough.shape != relief.shape:
        rough = np.pad(rough, [(0, a - b) for a, b in zip(relief.shape, rough.shape, strict=True)],
                       mode="edge")
    return facing / FLAT - 0.10 * down - 0.12 * away - dim + 0.035 * rough


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

"""Hair: sheets of strands between guide curves, and locks that are narrow sheets of their own.

Law: a head of hair is a few large masses first, then locks that overlap, then single hairs.
Units: face units; t runs from the root (0) to the tip (1).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import skia

from canvas import Layer
from curves import Point, mix, normals, resample, rgb, ribbon, spline, taper

STEPS = 48
_T = np.linspace(0, 1, STEPS)


@dataclass(frozen=True, slots=True)
class Dye:
    """Hair colours; `greying` is how much grey runs in the sides (0..1)."""

    base: str
    dark: str
    light: str
    grey: str = "#b3aba3"
    greying: float = 0.0


@dataclass(frozen=True, slots=True)
class Sheen:
    """Light across the hair: a band at `at`, a second one, dark at root and tip."""

    at: float = 0.28
    spread: float = 0.10
    strength: float = 1.0
    second: tuple[float, float, float] | None = None  # at, spread, strength
    root: float = 0.35
    tip: float = 0.35


@dataclass(frozen=True, slots=True)
class Comb:
    """How the strands of a sheet are laid."""

    count: int = 160
    seed: int = 1
    width: tuple[float, float] = (2.0, 7.0)
    clumps: int = 10
    jitter: float = 0.35
    ends: float = 0.10  # how unevenly the strands end
    base_until: float = 1.0  # where the solid ground ends
    base: bool = True
    fine: float = 0.45  # share of hair-thin strands
    loose: int = 0  # single hairs that leave the mass
    grey: float = 0.0  # share of grey strands
    wave: tuple[float, float, float, float] | None = None  # amplitude, turns, phase, start


def sheet(
    layer: Layer,
    guides: Sequence[Sequence[Point]],
    dye: Dye,
    comb: Comb = Comb(),
    sheen: Sheen = Sheen(),
    across: Sequence[float] | None = None,
) -> None:
    """Strands between the guides; `across` makes single guides lighter (+) or darker (-)."""
    curves = np.array([resample(spline(g), STEPS) for g in guides])
    if comb.wave:
        curves = np.array([_waved(c, comb.wave, i) for i, c in enumerate(curves)])
    if comb.base:
        layer.fill(_ground(curves, comb.base_until), mix(dye.base, dye.dark, 0.55))
    _Sheet(layer, curves, dye, comb, sheen, across or [0.0] * len(guides)).lay()


def lock(
    layer: Layer,
    spine: Sequence[Point],
    width: float,
    dye: Dye,
    comb: Comb = Comb(count=46),
    sheen: Sheen = Sheen(),
    tone: float = 0.0,
    profile: Sequence[float] = (0.55, 1.0, 0.9, 0.55, 0.12),
    shade: float = 0.5,
) -> None:
    """One lock along a spine, with the shadow that it throws on the hair under it."""
    line = resample(spline(spine), STEPS)
    if comb.wave:
        line = _waved(line, comb.wave, 0)
    widths = width * np.interp(_T, np.linspace(0, 1, len(profile)), profile)
    if shade:
        fade = np.interp(_T, [0, 0.15, 0.75, 0.95], [0.6, 1, 0.8, 0])
        cast = ribbon(line + [2.5, 3.5], widths * 1.12 * fade)
        layer.fill(cast, dye.dark, shade, 4.0, "atop")
    side = normals(line) * widths[:, None] / 2
    guides = [[tuple(p) for p in edge[::4]] for edge in (line + side, line, line - side)]
    comb = replace(comb, wave=None)
    sheet(layer, guides, dye, comb, sheen, [tone - 0.10, tone + 0.06, tone - 0.16])


def single_hair(layer: Layer, points: Sequence[Point], width: float, dye: Dye, light: float = 0.2,
                alpha: float = 0.75) -> None:
    """A hair that has left the mass."""
    layer.ink(spline(points), width, mix(dye.base, dye.light, light), alpha, 0.25, 0.8)


def _waved(line: np.ndarray, wave: tuple[float, float, float, float], index: int) -> np.ndarray:
    amplitude, turns, phase, start = wave
    swing = np.sin(2 * math.pi * (turns * _T + phase + 0.05 * index))
    return line + normals(line) * (amplitude * np.clip((_T - start) / 0.3, 0, 1) * swing)[:, None]


def _ground(curves: np.ndarray, until: float) -> np.ndarray:
    k = int(STEPS * until)
    tips = [c[k - 1 : k] + (c[k - 1] - c[k - 3]) * 0.4 for c in curves[1:-1]]
    roots = [c[0:1] for c in curves[-2:0:-1]]
    return np.vstack([curves[0][:k], *tips, curves[-1][:k][::-1], *roots])


class _Sheet:
    """The strands of one sheet, drawn wide, then medium, then fine."""

    def __init__(self, layer: Layer, curves: np.ndarray, dye: Dye, comb: Comb, sheen: Sheen,
                 across: Sequence[float]) -> None:
        self.layer, self.curves, self.dye, self.comb, self.sheen = layer, curves, dye, comb, sheen
        self.across, self.last = across, len(curves) - 1
        self.random = np.random.RandomState(comb.seed)
        self.clumps = self.random.randn(64)
        self.base, self.dark, self.light = (np.array(rgb(c)) for c in (dye.base, dye.dark, dye.light))

    def lay(self) -> None:
        r, comb = self.random, self.comb
        wide = max(6, comb.count // 6)
        for k in range(wide):
            f = (k + 0.5 + r.randn() * 0.2) / wide * self.last
            tone = self._clump(f) * 0.20 - 0.05
            self._strand(f, comb.width[1] * (1.2 + 0.8 * r.rand()), 0.95, tone,
                         (0, 1 - comb.ends * r.rand()), (0.04, 0.5))
        for _ in range(comb.count):
            f = r.rand() * self.last
            width = comb.width[0] + (comb.width[1] - comb.width[0]) * r.rand() ** 2
            span = (max(0, r.rand() * 0.6 - 0.40), 1 - comb.ends * 2 * r.rand())
            self._strand(f, width, 0.55 + 0.4 * r.rand(), self._clump(f) * 0.16 + r.randn() * 0.09, span)
        for _ in range(int(comb.count * comb.fine)):
            tone = (-0.36 if r.rand() < 0.5 else 0.18) + r.randn() * 0.08
            span = (r.rand() * 0.45, 0.55 + 0.45 * r.rand())
            self._strand(r.rand() * self.last, 0.7 + 0.8 * r.rand(), 0.30 + 0.35 * r.rand(), tone, span,
                         (0.3, 0.5))
        for _ in range(comb.loose):
            self._loose()

    def _clump(self, f: float) -> float:
        return float(self.clumps[int(f / self.last * self.comb.clumps) % 64])

    def _curve(self, f: float) -> np.ndarray:
        f = float(np.clip(f, 0, self.last))
        i = min(int(f), self.last - 1)
        k = f - i
        k = k * k * (3 - 2 * k) * 0.35 + k * 0.65
        return self.curves[i] * (1 - k) + self.curves[i + 1] * k

    def _strand(self, f: float, width: float, alpha: float, tone: float, span: tuple[float, float],
                ends: tuple[float, float] = (0.12, 0.45)) -> None:
        r = self.random
        line = self._curve(f)
        sway = np.sin(_T * math.pi * (0.8 + r.rand())) * r.randn() * self.comb.jitter * 6
        line = line + normals(line) * sway[:, None]
        first = int(span[0] * (STEPS - 1))
        last = min(max(first + 6, round(span[1] * (STEPS - 1))), STEPS - 1)
        if last - first < 5:
            return
        line, t = line[first : last + 1], _T[first : last + 1]
        side = normals(line) * (width * taper(len(line), *ends, 0.04))[:, None] / 2
        _triangles(self.layer, line + side, line - side, self._colours(f, t, tone), alpha)

    def _colours(self, f: float, t: np.ndarray, tone: float) -> np.ndarray:
        r, s = self.random, self.sheen
        at = s.at + 0.05 * math.sin(f * 2.3 + self.comb.seed) + r.randn() * 0.03
        v = np.exp(-(((t - at) / s.spread) ** 2)) * s.strength
        if s.second:
            v = v + s.second[2] * np.exp(-(((t - s.second[0] - r.randn() * 0.03) / s.second[1]) ** 2))
        v = v * (0.55 + 0.6 * r.rand())
        v = v - s.root * np.clip(1 - t / 0.16, 0, 1) - s.tip * np.clip((t - 0.7) / 0.3, 0, 1)
        v = (v + tone + np.interp(f, range(len(self.across)), self.across))[:, None]
        up, down = np.clip(v, 0, 1.15), np.clip(-v, 0, 1.15)
        c = np.where(v > 0, self.base + (self.light - self.base) * up,
                     self.base + (self.dark - self.base) * down)
        if self.comb.grey and r.rand() < self.comb.grey * self.dye.greying:
            c = c * 0.42 + np.array(rgb(self.dye.grey)) * 0.58
        return np.clip(c, 0, 255)

    def _loose(self) -> None:
        r = self.random
        outer = self.last if r.rand() < 0.5 else 0
        line = self._curve(outer)
        away = (r.rand() * 10 - 1) * (1 if outer else -1)
        bow = away * np.clip(_T * 1.6 - 0.2, 0, 1) ** 1.6 * np.sin(_T * 2.6)
        line = line + normals(line) * bow[:, None]
        first = int(r.rand() * STEPS * 0.5)
        part = line[first : min(STEPS, first + int(STEPS * (0.25 + 0.3 * r.rand())))]
        if len(part) > 6:
            colour = mix(self.dye.base, self.dye.dark, 0.3 * r.rand())
            self.layer.ink(part, 1.1 + 0.8 * r.rand(), colour, 0.6, 0.5, 0.7)


def _triangles(layer: Layer, a: np.ndarray, b: np.ndarray, colours: np.ndarray, alpha: float) -> None:
    points, tints = [], []
    for k in range(len(a)):
        tint = skia.Color(*(int(v) for v in colours[k]), int(255 * alpha))
        points += [skia.Point(float(a[k, 0]), float(a[k, 1])), skia.Point(float(b[k, 0]), float(b[k, 1]))]
        tints += [tint, tint]
    mesh = skia.Vertices(skia.Vertices.kTriangleStrip_VertexMode, points, None, tints)
    layer.c.drawVertices(mesh, skia.Paint(AntiAlias=True), skia.BlendMode.kDst)

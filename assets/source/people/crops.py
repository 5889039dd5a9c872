"""Hair cropped close to the skull: thin where it fades, with a hairline of its own, and where it is longer small curls on the top.

Law: the skull shows through, and its light; no hair is longer than a finger is thick, and no edge is a line.
Units: face units.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from profiles import Profile
from scipy.ndimage import gaussian_filter

from anatomy import Face
from barber import ear_layer
from canvas import Layer, Pose, Window, path
from curves import Colour, Point, mix, normals, resample, spline
from nape import bare, ear
from person import Hair
from strands import Dye

_ROUND_EAR = ((86, 30), (90, -16), (104, -30), (116, -8), (112, 24), (107, 38))
_OUTER = ((116, 36), (125, 12), (130, -22), (122, -86), (88, -133), (30, -149), (-38, -144), (-74, -120), (-87, -94))
_NAPE = ((-30, -130), (20, -146), (82, -131), (120, -88), (131, -30), (123, 2), (111, 22), (100, 37), (88, 46), (74, 56), (60, 20))
_NAPE_FADE = ((100, 20), (116, 14), (140, 4), (140, 70), (96, 70))  # and where it runs out behind the ear
_SIDE = ((54, -40), (70, -62), (88, -54), (104, -34), (134, -22), (130, 44), (80, 44))  # where it fades
_SOFT = 11.0
# from behind: the edge from the far temple round the ear and the nape to the near side, and the skull over it
_BEHIND_EAR = ((-91, -46), (-80, -38), (-68, -31), (-54, -20), (-34, -6), (-30, 22), (-28, 52), (-14, 78), (20, 88), (56, 84), (82, 60))
_BACK_OF_SKULL = ((100, 28), (118, -22), (123, -70), (100, -122), (56, -150), (6, -157), (-42, -146), (-74, -114), (-89, -74))
# where it fades, how much and how softly: down to the nape, and again at its edge
_BACK_FADE = (
    (((-110, -46), (-64, -50), (-24, -24), (30, -2), (80, -8), (150, -30), (160, 60), (90, 140), (-40, 140), (-90, 60)), 0.55, 24),
    (((-110, -30), (-66, -32), (-34, 0), (-10, 46), (40, 56), (90, 32), (150, 20), (90, 140), (-40, 140), (-90, 60)), 0.8, 15),
)
_BACK_SHADE = ((86, -150), (136, -110), (144, 20), (84, 110), (46, 100), (84, 0))  # what is turned away from the light
# in profile: from the sideburn round the ear to the nape, the skull from there to the forehead, where it fades, what is in the shade
_ROUND_ASIDE = ((14, 30), (22, 24), (27, -4), (40, -27), (58, -20), (63, 12), (66, 44), (82, 68), (104, 74))
_SKULL_ASIDE = ((114, 52), (130, 12), (138, -24), (134, -62), (116, -98), (88, -126), (52, -144), (10, -151), (-32, -145))
_ASIDE_FADE = (
    (((-30, -46), (24, -62), (64, -54), (104, -20), (160, 0), (160, 120), (20, 120), (-30, 40)), 0.5, 20),
    (((-20, -20), (14, -34), (46, -44), (76, -14), (84, 20), (160, 14), (160, 130), (10, 120), (-20, 40)), 0.8, 13),
)
_ASIDE_SHADE = ((70, -170), (160, -120), (160, 90), (60, 100), (66, 10), (96, -60))
_LIGHT = ((-26, -124), (78, 30))  # where the light lies on the skull, how far it reaches
_TUFT = (8.0, 6.5)  # how broad and how deep a tuft is, each running softly into the next
_TURNED = 110  # of 500 steps of the hairline, those at the far temple, where it turns out of sight
_BURN = (-34.0, 20.0)  # from where to where down the cheek the sideburn thins out
_FAR = -56  # no curl breaks the outline beyond it
_RIDGE = -86  # curls are longer above it


@dataclass(frozen=True, slots=True)
class Crop:
    """The hairline from the far temple to the sideburn, how thick the hair stands, and how far the sides fade."""

    hairline: tuple[Point, ...]
    thick: float = 6.0
    fade: float = 0.5
    curl: float = 0.8  # 0 straight, 1 tight
    knot: float = 0.0  # how large the curls of the top are
    soft: float = _SOFT  # how deep the hairline is thin
    grain: float = 1.0  # how far single hairs depart from their tuft
    mass: float = 0.34  # how far tufts depart from each other in light and shade


def cropped(face: Face, dye: Dye, crop: Crop, pose: Pose, window: Window, *over: Layer) -> Hair:
    """The nape behind; the cap before, then what is worn `over` it, and the ear."""
    behind = Layer(window, rim=0.9, soften=0.75).pose(pose)
    nape = spline(_NAPE, True)
    behind.fill(nape, mix(mix(dye.base, dye.dark, 0.4), face.skin.deep, 0.5 * crop.fade))
    _hairs(behind, dye, crop, nape, 1500, 5)
    scalp = _scalp(face, crop, Layer(window, rim=0.5, soften=0.75).pose(pose))
    front = Layer(window, rim=0.5, soften=0.5).pose(pose)
    outer = [_raised(p, crop.thick * _upward(p)) for p in _OUTER]
    cap = spline([*crop.hairline, *_ROUND_EAR, *outer], True)
    _ground(front, dye, crop, cap)
    _hairs(front, dye, crop, cap, 5200, 12)
    _edge(front, dye, crop, outer, 400)
    _roots(front, dye, crop)
    if crop.knot:
        _knots(front, dye, crop, cap, outer)
    return Hair([behind], [scalp, front, *over, ear_layer(face, pose, window)])


def _scalp(face: Face, crop: Crop, layer: Layer) -> Layer:
    """The skin that shows through behind the face's own contour, over the ear and down the nape."""
    s, line = face.skin, [p for p in crop.hairline if p[1] > -100 and p[0] > 30]
    skin = spline([*line, *_ROUND_EAR, *(_raised(p, crop.thick * _upward(p) - 2) for p in _OUTER[:5])], True)
    layer.fill(skin, mix(s.base, s.shade, 0.75), 1.0, 2.0)
    layer.fill(spline([(96, -130), (140, -100), (140, 70), (110, 60), (116, -20)], True), s.deep, 0.55, 9, "atop")
    return layer


def cropped_behind(face: Face, dye: Dye, crop: Crop, pose: Pose, window: Window) -> Hair:
    """A cropped head from behind: it thins out over the ear and down to the nape, and skin shows through."""
    s, crop, skin = face.skin, replace(crop, hairline=_BEHIND_EAR, grain=0.6 * crop.grain, mass=0.4 * crop.mass), bare(face, pose, window)
    outer = [_raised(p, crop.thick * _upward(p)) for p in _BACK_OF_SKULL]
    cap = spline([*_BEHIND_EAR, *outer], True)
    skin.fill(spline([*_BEHIND_EAR, *(_raised(p, -1) for p in _BACK_OF_SKULL)], True), mix(s.base, s.shade, 0.6), 1.0, 2)
    skin.fill(spline(_BACK_SHADE, True), s.deep, 0.45, 12, "atop")
    hair = Layer(window, rim=0.5, soften=0.5).pose(pose)
    hair.fill(cap, mix(dye.base, dye.dark, 0.4 - 0.2 * dye.greying), 1.0, 0.8)
    hair.ink(spline(_BEHIND_EAR), 2.4 * crop.soft, "#000000", 0.85, 0.0, 0.0, crop.soft * 0.5, "erase")
    for area, share, soft in _BACK_FADE:
        hair.fill(spline(area, True), "#000000", share * crop.fade, soft, "erase")
    (x, y), (wide, high) = _LIGHT
    hair.ellipse(x, y, wide * 0.9, high * 0.9, dye.light, 0.40, 15, "atop", turn=-14)
    hair.fill(spline(_BACK_SHADE, True), dye.dark, 0.6, 12, "atop")
    _hairs(hair, dye, crop, cap, 9000, 12, is_back=True)
    _edge(hair, dye, crop, outer[2:], 360)
    if crop.knot:
        _knots(hair, dye, crop, cap, outer)
    return Hair([], [skin, hair, ear(face, pose, window)])


def cropped_aside(face: Face, dye: Dye, crop: Crop, side: Profile, pose: Pose, window: Window, *over: Layer) -> Hair:
    """A cropped head in profile, with the hairline that `crop` has there: over the ear, and thin down to the nape."""
    line = [*crop.hairline, *_ROUND_ASIDE]
    outer = [*(_raised(p, crop.thick * _upward(p)) for p in _SKULL_ASIDE), side.forehead[0], crop.hairline[0]]
    cap = spline([*line, *outer], True)
    hair = Layer(window, rim=0.5, soften=0.5).pose(pose)
    hair.fill(cap, mix(dye.base, dye.dark, 0.4), 1.0, 0.8)
    hair.ink(spline(crop.hairline), crop.soft, "#000000", 0.75, 0.0, 0.0, crop.soft * 0.3, "erase")
    hair.ink(spline(_ROUND_ASIDE), 2.2 * crop.soft, "#000000", 0.8, 0.0, 0.0, crop.soft * 0.5, "erase")
    for area, share, soft in _ASIDE_FADE:
        hair.fill(spline(area, True), "#000000", share * crop.fade, soft, "erase")
    (x, y), (wide, high) = _LIGHT
    hair.ellipse(x, y, wide, high * 0.9, dye.light, 0.42, 15, "atop", turn=-12)
    hair.fill(spline(_ASIDE_SHADE, True), dye.dark, 0.5, 14, "atop")
    _hairs(hair, dye, crop, cap, 9000, 12, is_back=True, right=146)
    _edge(hair, dye, crop, outer[2:], 400)
    _line_of_roots(hair, dye, crop)
    if crop.knot:
        _knots(hair, dye, crop, cap, outer)
    return Hair([], [hair, *over, ear_layer(replace(face, ear=side.ear), pose, window)])


def _line_of_roots(layer: Layer, dye: Dye, crop: Crop) -> None:
    """The first hairs on the skin of a head in profile, in uneven tufts."""
    r, line = np.random.RandomState(35), resample(spline(crop.hairline), 400)
    thin = np.interp(np.arange(400), [0, 150, 240], [1.0, 1.0, 1 - crop.fade])
    uneven, into = np.interp(np.arange(400), np.linspace(0, 399, 40), r.randn(40) * 1.6), -normals(line)
    for _ in range(1300):
        i = r.randint(400)
        if r.rand() > thin[i]:
            continue
        at = line[i] + into[i] * (uneven[i] + crop.soft * r.rand() ** 0.9 - 3.0) + r.randn(2) * 0.5
        way = math.atan2(into[i][1], into[i][0]) + 0.5 + r.randn() * (0.35 + 0.6 * crop.curl)
        _stroke(layer, dye, crop, (at[0], at[1]), way, r.uniform(2.0, 4.0), r, "over", 0.85)


def _raised(p: Point, by: float) -> Point:
    """A point of the outline moved away from the middle of the skull."""
    x, y = p[0] - 10, p[1] + 30
    far = math.hypot(x, y)
    return p[0] + x / far * by, p[1] + y / far * by


def _upward(p: Point) -> float:
    """How much of its length hair has here: all on the top, a third at the temples and the nape."""
    return min(1.0, max(0.34, -(p[1] + 60) / 70))


def _ground(layer: Layer, dye: Dye, crop: Crop, cap: np.ndarray) -> None:
    """A tone on the scalp: full on the crown, thin along the hairline, at the temples and over the ear."""
    layer.fill(cap, mix(dye.base, dye.dark, 0.4), 1.0, 0.8)
    line = spline(crop.hairline)
    layer.ink(line, crop.soft, "#000000", 0.75, 0.0, 0.0, crop.soft * 0.3, "erase")
    burn = line[line[:, 1] > _BURN[0]]
    layer.ink(line[: len(line) // 6], 2.0 * crop.soft, "#000000", 0.7, 0.0, 0.9, crop.soft * 0.4, "erase")
    layer.ink(burn, 2.4 * crop.soft, "#000000", 0.8, 0.9, 0.0, crop.soft * 0.5, "erase")
    layer.fill(spline(_SIDE, True), "#000000", 0.6 * crop.fade, 12, "erase")
    layer.fill(spline(_NAPE_FADE, True), "#000000", 0.5 + 0.4 * crop.fade, 9, "erase")
    (x, y), (wide, high) = _LIGHT
    layer.ellipse(x, y, wide * 0.9, high * 0.8, dye.light, 0.42, 15, "atop", turn=-8)
    layer.ellipse(119, -60, 18, 60, dye.dark, 0.45, 12, "atop")


def _hairs(layer: Layer, dye: Dye, crop: Crop, area: np.ndarray, count: int, seed: int, is_back: bool = False,
           right: float = 130) -> None:
    """Short bent strokes in small tufts, away from the forehead; fewer where it fades and where the hairline is near."""
    tufts = _tufts(seed + 1)
    shape, r, line = path(area), np.random.RandomState(seed), resample(spline(crop.hairline), 160)
    for _ in range(count):
        x, y = r.uniform(-100, right), r.uniform(-165, 90 if is_back else 54)
        if not shape.contains(x, y) or r.rand() < crop.fade * min(1.0, max(0.0, (y + 92) / 90)) * 0.8:
            continue
        if r.rand() > (0.3 + _from(line, (x, y)) / crop.soft) * (1.0 if is_back else _down(x, y)):
            continue
        tuft = tufts[int((y + 165 + 0.4 * x) / _TUFT[1]) % 64, int((x + 100 + 0.5 * y) / _TUFT[0]) % 64]
        way = math.atan2(0.8 + y / 200, 0.6) + 0.4 * tuft + r.randn() * (0.2 + 0.7 * crop.curl)
        _stroke(layer, dye, crop, (x, y), way, r.uniform(3.0, 6.4 - 2.0 * crop.curl), r, "atop", tone=crop.mass * tuft)


def _tufts(seed: int) -> np.ndarray:
    """Light and shade from tuft to tuft, each running into the next."""
    tufts = gaussian_filter(np.random.RandomState(seed).randn(64, 64), 0.8, mode="wrap")
    return tufts / tufts.std()


def _down(x: float, y: float) -> float:
    """How much of the hair is left down the sideburn; behind the ear it is not one."""
    top, end = _BURN
    return 1.0 if x > 92 else min(1.0, max(0.06, (end - y) / (end - top)))


def _from(line: np.ndarray, at: Point) -> float:
    return float(np.hypot(*(line - at).T).min())


def _edge(layer: Layer, dye: Dye, crop: Crop, line: Sequence[Point], count: int) -> None:
    """Strokes across the outline, so that it is no line."""
    r, along = np.random.RandomState(31), resample(spline(line), count)
    for i, at in enumerate(along):
        if r.rand() > 8 * (1 - i / count):  # few where the outline comes down to the far temple
            continue
        x, y = at + r.randn(2) * 0.8
        way = math.atan2(y + 30, x - 10) + r.randn() * 0.8
        _stroke(layer, dye, crop, (x, y), way, r.uniform(1.8, 4.2) * (0.6 + crop.thick * 0.06), r, "over")


def _roots(layer: Layer, dye: Dye, crop: Crop) -> None:
    """The first hairs on the skin: they thin out over the hairline, in tufts, and lie as the hair behind them lies."""
    r, line = np.random.RandomState(33), resample(spline(crop.hairline), 500)
    uneven = np.interp(np.arange(500), np.linspace(0, 499, 34), r.randn(34) * 1.3)
    for _ in range(1500):
        i = r.randint(500)
        inward = np.array(_raised(tuple(line[i]), 1.0)) - line[i]
        depth = crop.soft * min(1.0, i / _TURNED)
        at = line[i] + inward * (uneven[i] + depth * r.rand() ** 0.8 - 2.8) + r.randn(2) * 0.5
        if r.rand() > _down(at[0], at[1]) * min(1.0, i / _TURNED - 0.4):
            continue
        way = math.atan2(inward[1], inward[0]) + 0.5 + r.randn() * (0.35 + 0.6 * crop.curl)
        _stroke(layer, dye, crop, (at[0], at[1]), way, r.uniform(2.2, 4.2), r, "over", 0.85)


def _knots(layer: Layer, dye: Dye, crop: Crop, cap: np.ndarray, outer: Sequence[Point]) -> None:
    """Small curls on the top, the farthest first: each dark below and lit above; they break the outline and the hairline."""
    shape, r, line = path(cap), np.random.RandomState(44), resample(spline(crop.hairline), 160)
    for x, y in resample(spline(outer), round(260 / crop.knot)):
        if y < _RIDGE - 16 and x > _FAR:
            at = (x + crop.knot * r.uniform(-0.4, 0.4), y + crop.knot * r.uniform(0.1, 0.6))
            _knot(layer, dye, at, crop.knot * r.uniform(0.34, 0.66), r)
    spots = [(x, y) for y in np.arange(-172, _RIDGE + 24, crop.knot * 0.92) for x in np.arange(-104, 128, crop.knot * 1.15)]
    for spot in spots:
        x, y = spot[0] + r.randn() * crop.knot * 0.4, spot[1] + r.randn() * crop.knot * 0.4
        kept = 1 - max(0.0, (y - _RIDGE + 0.30 * max(0.0, x - 40) + max(0.0, -64 - x)) / 26)
        if shape.contains(x, y) and r.rand() < kept and _from(line, (x, y)) > crop.knot * r.uniform(0.2, 0.8):
            _knot(layer, dye, (x, y), crop.knot * r.uniform(0.36, 0.74), r)


def _knot(layer: Layer, dye: Dye, at: Point, radius: float, r: np.random.RandomState) -> None:
    (x, y), lit = at, _lit(at)
    start, way = r.uniform(0, 2 * math.pi), r.choice((-1, 1))
    turn = start + way * np.linspace(0, r.uniform(2.2, 4.0), 9)
    spiral = np.array([x, y]) + np.column_stack([np.cos(turn), np.sin(turn)]) * (radius * np.linspace(1.0, 0.55, 9))[:, None]
    layer.ink(spiral + [0.7, 1.1], radius * 1.0, dye.dark, 0.60, 0.3, 0.6, 0.7)
    layer.ink(spiral, radius * 0.72, _shade(dye, lit * 0.62 + r.randn() * 0.12 - 0.22), 0.9, 0.3, 0.6, 0.3)
    upper = spiral[np.argsort(spiral @ [0.5, 1.0])[:4]]
    layer.ink(upper[np.argsort(upper[:, 0])] - [0.3, 0.5], radius * 0.30, dye.light, 0.14 + 0.62 * max(0.0, lit), 0.6, 0.6, 0.2)


def _lit(at: Point) -> float:
    """The light of the skull: 1 where it is full, under 0 on the side that is turned away."""
    (x, y), ((u, v), (wide, high)) = at, _LIGHT
    return math.exp(-(((x - u) / wide) ** 2) - ((y - v) / high) ** 2) - 0.4 * max(0.0, (x - 60) / 60)


def _shade(dye: Dye, v: float) -> Colour:
    """From dark (-1) over the base to light (1)."""
    return mix(dye.base, dye.light if v > 0 else dye.dark, min(1.0, abs(v)))


def _stroke(layer: Layer, dye: Dye, crop: Crop, at: Point, way: float, length: float, r: np.random.RandomState,
            mode: str, width: float = 1.15, tone: float = 0.0) -> None:
    grey = r.rand() < 0.3 * dye.greying
    shade = _shade(dye, crop.grain * r.uniform(-0.9, 0.8) + 0.5 * _lit(at) + tone)
    colour = mix(shade, dye.grey, min(1.0, crop.grain)) if grey else shade
    (x, y), bend = at, way + crop.curl * r.choice((-1, 1)) * 1.1
    middle = (x + math.cos(way) * length * 0.55, y + math.sin(way) * length * 0.55)
    tip = (middle[0] + math.cos(bend) * length * 0.45, middle[1] + math.sin(bend) * length * 0.45)
    layer.ink(np.array([(x, y), middle, tip]), width, colour, 0.55, 0.1, 0.6, mode=mode)

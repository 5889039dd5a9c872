"""Lexie runs between the standing cars, their lamps red before her and white behind; far down, before the bridge, somebody holds both arms up."""

from __future__ import annotations

import numpy as np
from air import rained
from hair import RUN
from kit import HIGH, WIDE, Figure, Light, Painting, Pixels, Rim, glow
from PIL import Image, ImageDraw
from run import _RUNS
from scipy.ndimage import gaussian_filter, map_coordinates

_EYE, _LENS, _FAR = 1.35, 1500.0, (800.0, 404.0)  # how high one looks from (metres), the lens, where far away is
_RED, _AMBER, _BRIDGE = (1.0, 0.16, 0.10), (1.0, 0.70, 0.36), 96.0
_TONES = ((36, 42, 60), (62, 36, 40), (32, 46, 54), (50, 46, 54), (32, 36, 56), (54, 40, 38))
_CARS = tuple((side * 1.78 + 0.05 * ((7 * i) % 5 - 2), start + 6.3 * i, _TONES[(i * 5 + side) % 6])
              for side, start in ((-1, 4.4), (1, 3.7)) for i in range(13))


def _seen(x: float, y: float, z: float) -> tuple[float, float]:
    """Where a point of the street is in the picture."""
    return _FAR[0] + _LENS * x / z, _FAR[1] + _LENS * (_EYE - y) / z


def _car(pen: ImageDraw.ImageDraw, lamps: ImageDraw.ImageDraw, x: float, z: float, tone: tuple[int, int, int]) -> None:
    """One car from behind."""
    def shape(points: list[tuple[float, float, float]], color: tuple[int, ...], on: ImageDraw.ImageDraw = pen, twice: int = 2) -> None:
        on.polygon([tuple(twice * v for v in _seen(x + a, b, z + c)) for a, b, c in points], fill=color)

    dark, lit = tuple(v // 2 for v in tone), tuple(min(255, int(v * 1.5 + 10)) for v in tone)
    shape([(-0.56, 1.42, 1.1), (0.56, 1.42, 1.1), (0.58, 1.38, 2.7), (-0.58, 1.38, 2.7)], lit)
    shape([(-0.82, 0.94, 0.6), (-0.70, 1.22, 0.85), (-0.58, 1.43, 1.1), (0.58, 1.43, 1.1), (0.70, 1.22, 0.85), (0.82, 0.94, 0.6)], tone)
    shape([(-0.72, 0.98, 0.6), (-0.54, 1.37, 1.06), (0.54, 1.37, 1.06), (0.72, 0.98, 0.6)], (26, 32, 50))
    for seat in (-0.34, 0.34):
        shape([(seat - 0.14, 0.98, 0.6), (seat - 0.12, 1.20, 0.9), (seat + 0.12, 1.20, 0.9), (seat + 0.14, 0.98, 0.6)], (16, 18, 28))
    for side in (-1, 1):
        shape([(side * 0.54, 0.0, 0.3), (side * 0.80, 0.0, 0.3), (side * 0.80, 0.4, 0.3), (side * 0.54, 0.4, 0.3)], (10, 10, 16))
        shape([(side * 0.84, 0.98, 1.9), (side * 1.00, 1.0, 1.9), (side * 1.00, 1.14, 1.9), (side * 0.86, 1.12, 1.9)], dark)
    shape([(-0.86, 0.90, 0.02), (-0.80, 0.98, 0.6), (0.80, 0.98, 0.6), (0.86, 0.90, 0.02)], lit)
    shape([(-0.86, 0.30, 0), (-0.90, 0.62, 0), (-0.86, 0.90, 0), (0.86, 0.90, 0), (0.90, 0.62, 0), (0.86, 0.30, 0)], tone)
    shape([(-0.91, 0.30, -0.06), (-0.91, 0.50, -0.06), (0.91, 0.50, -0.06), (0.91, 0.30, -0.06)], dark)
    shape([(-0.26, 0.60, -0.01), (-0.26, 0.73, -0.01), (0.26, 0.73, -0.01), (0.26, 0.60, -0.01)], (86, 85, 92))
    for side in (-1, 1):
        for inner, outer, on, color, twice in ((0.50, 0.84, lamps, (255,), 1), (0.48, 0.86, pen, (120, 16, 16), 2)):
            shape([(side * inner, 0.66, 0), (side * outer, 0.66, 0), (side * outer, 0.82, 0), (side * inner, 0.82, 0)], color if len(color) > 1 else color[0], on, twice)


def _bridge(picture: Pixels) -> Pixels:
    """Far down the street: both halves up, a boat between them, and before it a man with his arms in the air."""
    page = Image.new("RGBA", (WIDE * 2, HIGH * 2), (0, 0, 0, 0))
    pen = ImageDraw.Draw(page)
    bulbs: list[tuple[float, float, float]] = []
    for deck, (low, high) in enumerate(((1.5, 3.6), (4.4, 6.4), (7.2, 9.0))):
        for i in range(-12 + 2 * deck, 13 - 2 * deck):
            bulbs.append((*_seen(i * 0.78, (low + high) / 2, _BRIDGE + 20), 2.1))
    for side in (-1, 1):
        foot, tip = side * 6.4, side * 4.2
        outline = [(foot, 0, 0), (foot + side * 5.6, 0, 0), (tip + side * 4.4, 19, 0), (tip, 19.4, 0)]
        pen.polygon([tuple(2 * v for v in _seen(a, b, _BRIDGE)) for a, b, _ in outline], fill=(22, 27, 44, 255))
        for i in range(9):
            for at, far in ((foot + (tip - foot) * i / 8, 0.0), (foot + side * 5.6 + (tip + side * 4.4 - foot - side * 5.6) * i / 8, 0.0)):
                bulbs.append((*_seen(at, 19 * i / 8, _BRIDGE + far), 2.4))
    boat = Image.new("RGBA", (WIDE * 2, HIGH * 2), (0, 0, 0, 0))
    for deck, (low, high) in enumerate(((-0.6, 4.0), (4.0, 7.0), (7.0, 9.8))):
        wide = 11 - 1.7 * deck
        ImageDraw.Draw(boat).polygon([tuple(2 * v for v in _seen(u, w, _BRIDGE + 20)) for u, w in ((-wide, low), (wide, low), (wide, high), (-wide, high))],
                                     fill=((40, 40, 62), (92, 80, 84), (104, 92, 92))[deck] + (255,))
    man = _seen(0.0, 0, 62)
    unit = _LENS / 62
    at = lambda u, v: (2 * (man[0] + u * unit), 2 * (man[1] - v * unit))  # noqa: E731
    for start, end, wide in (((-0.10, 0), (-0.06, 0.9), 0.22), ((0.12, 0), (0.06, 0.9), 0.22), ((0, 0.8), (0, 1.42), 0.46), ((-0.18, 1.42), (-0.52, 2.05), 0.16), ((0.18, 1.42), (0.50, 2.08), 0.16)):
        pen.line([at(*start), at(*end)], fill=(12, 13, 22, 255), width=round(2 * wide * unit))
    x, y = at(0, 1.66)
    pen.ellipse((x - 0.26 * unit, y - 0.30 * unit, x + 0.26 * unit, y + 0.30 * unit), fill=(12, 13, 22, 255))
    picture = glow(picture, _FAR[0], _FAR[1] - 60, 150, _AMBER, 0.34)
    hull = np.asarray(boat.resize((WIDE, HIGH), Image.Resampling.LANCZOS).convert("RGBa"), np.float32) / 255
    picture = gaussian_filter(hull[..., :3], (1, 1, 0)) + picture * (1 - gaussian_filter(hull[..., 3:], (1, 1, 0)))
    for x, y, r in bulbs[:63]:
        picture = _bulb(picture, x, y, r)
    laid = gaussian_filter(np.asarray(page.resize((WIDE, HIGH), Image.Resampling.LANCZOS).convert("RGBa"), np.float32) / 255, (0.8, 0.8, 0))
    picture = laid[..., :3] + picture * (1 - laid[..., 3:])
    for x, y, r in bulbs[63:]:
        picture = _bulb(picture, x, y, r)
    for side in (-1, 1):
        picture = glow(picture, *_seen(side * 6.4, 19.6, _BRIDGE), 7, (1.0, 0.3, 0.2), 0.9)
    return picture


def _bulb(picture: Pixels, x: float, y: float, radius: float) -> Pixels:
    """One lamp, with what is round it."""
    reach = 40
    rows, columns = slice(max(0, int(y) - reach), max(0, int(y) + reach)), slice(max(0, int(x) - reach), int(x) + reach)
    yy, xx = np.mgrid[rows, columns].astype(np.float32)
    far = (xx - x) ** 2 + (yy - y) ** 2
    share = np.exp(-far / (2 * radius**2))[..., None] * np.array((1.0, 0.9, 0.7)) + 0.3 * np.exp(-far / (2 * 11**2))[..., None] * np.array(_AMBER)
    picture[rows, columns] = 1 - (1 - picture[rows, columns].clip(0, 1)) * (1 - share.clip(0, 1))
    return picture


def _street(picture: Pixels) -> Pixels:
    """The wet street, and two rows of cars to the bridge, braking."""
    yy, xx = np.mgrid[0:HIGH, 0:WIDE].astype(np.float32)
    page, light = Image.new("RGBA", (WIDE * 2, HIGH * 2), (0, 0, 0, 0)), Image.new("L", (WIDE, HIGH), 0)
    pen, lamps = ImageDraw.Draw(page), ImageDraw.Draw(light)
    r = np.random.default_rng(5)
    marks = gaussian_filter(r.standard_normal((HIGH, WIDE)).astype(np.float32), (3, 18))
    marks = marks / marks.std()
    road = np.clip((yy - _FAR[1] - 14) / 8, 0, 1)[..., None]
    picture = picture * (1 - road) + road * np.array((0.115, 0.135, 0.205), np.float32) * (1 + 0.09 * marks[..., None])
    picture = _bridge(picture)
    for z in np.arange(2.2, 60, 3.4):
        pen.polygon([tuple(2 * v for v in _seen(a, 0, b)) for a, b in ((-0.06, z), (0.06, z), (0.06, z + 1.7), (-0.06, z + 1.7))], fill=(104, 106, 118, 255))
    for x, z, tone in sorted(_CARS, key=lambda car: -car[1]):
        _car(pen, lamps, x, z, tone)
    laid = np.asarray(page.resize((WIDE, HIGH), Image.Resampling.LANCZOS).convert("RGBa"), np.float32) / 255
    laid = gaussian_filter(laid, (1.6, 1.6, 0))
    picture = laid[..., :3] * (1 + 0.07 * marks)[..., None] + picture * (1 - laid[..., 3:])
    shone = np.asarray(light, np.float32) / 255
    wet = _wide(np.roll(shone, 170, 0), (110, 12)) * 3.0 + _wide(np.roll(shone, 50, 0), (30, 5)) * 1.3
    wet = wet * (1 - 0.6 * laid[..., 3]) * np.clip((yy - _FAR[1] - 20) / 60, 0, 1) * (0.75 + 0.25 * np.tanh(marks * 1.2))
    haze = gaussian_filter(shone, 4) * 0.5 + _wide(shone, (16, 16)) * 0.8 + _wide(shone, (50, 50)) * 0.8 + _wide(shone, (130, 130)) * 0.8
    core = gaussian_filter(shone, 3.0)[..., None] * np.array((0.55, 0.16, 0.10), np.float32)
    add = core + (haze + wet)[..., None] * np.array(_RED, np.float32)
    picture = 1 - (1 - picture.clip(0, 1)) * (1 - add.clip(0, 1))
    return glow(_rushed(np.asarray(picture, np.float32)), 1000, 1120, 330, (1.0, 0.9, 0.72), 0.22)


def _wide(values: np.ndarray, far: tuple[float, float]) -> np.ndarray:
    """A wide blur, done small."""
    small = Image.fromarray(values).resize((WIDE // 4, HIGH // 4), Image.Resampling.BOX)
    soft = gaussian_filter(np.asarray(small), tuple(f / 4 for f in far))
    return np.asarray(Image.fromarray(soft).resize((WIDE, HIGH), Image.Resampling.BILINEAR))


def _rushed(picture: Pixels) -> Pixels:
    """What is near flies past; the bridge does not."""
    yy, xx = np.mgrid[0:HIGH, 0:WIDE].astype(np.float32)
    reach = 0.07 * np.clip(np.hypot((xx - _FAR[0]) / 900, (yy - _FAR[1]) / 600) - 0.25, 0, 1.2)
    out = np.zeros_like(picture)
    for step in np.linspace(0, 1, 7):
        k = 1 - reach * step
        at = [(yy - _FAR[1]) * k + _FAR[1], (xx - _FAR[0]) * k + _FAR[0]]
        out += np.stack([map_coordinates(picture[..., i], at, order=1, mode="nearest") for i in range(3)], -1)
    return np.asarray(out / 7, np.float32)


def _after(picture: Pixels) -> Pixels:
    """Rain that is heavy enough to stop for."""
    return rained(rained(picture, slant=0.16)[:, ::-1], slant=-0.16)[:, ::-1]


PAINTING = Painting(
    place="shore",
    crop=(500, 60, 1780, 780),
    soft=6.0,
    gain=0.75,
    people=[RUN],
    stances={"runs": _RUNS},
    before=_street,
    figures=[
        Figure("lexie_run", "street", "runs", "turned", at=(1092, 296), size=0.88, lean=-7, fade=(560, 960, 0.55),
               light=Light((0.11, 0.11, 0.17), (0.46, 0.41, 0.37), (0.12, 0.14, 0.24),
                           (Rim((0.80, 0.22, 0.13), (-6, 1), 4), Rim((0.40, 0.14, 0.12), (6, 1), 4), Rim((0.5, 0.36, 0.2), (-2, -4), 3)))),
    ],
    after=_after,
    vignette=0.5,
)

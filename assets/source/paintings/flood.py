"""From the back seat: the two of them at the edge of the water on the shore road, and a truck going through it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import numpy as np
from air import rained
from hair import TUCKED
from kit import HIGH, WIDE, Figure, Light, Painting, Pixels, Rim, glow
from PIL import Image, ImageDraw
from scipy.ndimage import gaussian_filter
from solids import Solid, covered, solids

_SKIN = "#d9ad92"
_RED, _AMBER, _WATER = (1.0, 0.17, 0.10), (1.0, 0.68, 0.34), 552
_GLASS = ((214, 664, "c"), (262, 320), (330, 96), (380, 62), (960, 40), (1540, 62), (1590, 96), (1658, 320), (1706, 664, "c"), (960, 610))
_LIGHT = Light((0.07, 0.075, 0.11), (0.09, 0.08, 0.09), (0.07, 0.08, 0.13), (Rim((0.30, 0.30, 0.40), (3, -4), 3), Rim((0.26, 0.28, 0.42), (-3, -4), 3)))
_SEAT = Light((0.09, 0.08, 0.10), (0.10, 0.08, 0.08), (0.08, 0.08, 0.12), (Rim((0.30, 0.30, 0.42), (0, -5), 4),))
_HERE = Light((0.08, 0.08, 0.11), (0.16, 0.12, 0.10), (0.12, 0.13, 0.20), (Rim((0.50, 0.44, 0.46), (2, -4), 3),))


def _truck(picture: Pixels) -> Pixels:
    """From behind, up to its hubs: its lamps lie on the water before it, and the water stands up at its wheels."""
    page, light = Image.new("RGBA", (WIDE * 2, HIGH * 2), (0, 0, 0, 0)), Image.new("L", (WIDE, HIGH), 0)
    pen, lamps = ImageDraw.Draw(page), ImageDraw.Draw(light)

    def shape(points: Sequence[tuple[float, float]], color: tuple[int, int, int]) -> None:
        pen.polygon([(2 * x, 2 * y) for x, y in points], fill=(*color, 255))

    shape(((792, 402), (818, 300), (972, 300), (998, 402)), (30, 30, 44))
    shape(((806, 398), (828, 310), (962, 310), (984, 398)), (54, 62, 88))
    shape(((880, 398), (884, 340), (918, 340), (924, 398)), (24, 25, 38))
    for left in (758, 974):
        shape(((left, 500), (left + 58, 500), (left + 58, 568), (left, 568)), (11, 11, 17))
    shape(((744, 394), (1046, 394), (1052, 500), (738, 500)), (64, 38, 36))
    shape(((744, 394), (1046, 394), (1046, 404), (744, 404)), (96, 62, 54))
    shape(((784, 416), (1006, 416), (1008, 486), (782, 486)), (54, 32, 32))
    shape(((734, 496), (1056, 496), (1056, 524), (734, 524)), (34, 34, 44))
    shape(((868, 500), (922, 500), (922, 519), (868, 519)), (110, 108, 112))
    for left in (746, 1016):
        shape(((left, 420), (left + 28, 420), (left + 28, 484), (left, 484)), (130, 18, 16))
        lamps.rectangle((left + 2, 422, left + 26, 482), fill=255)
    laid = gaussian_filter(np.asarray(page.resize((WIDE, HIGH), Image.Resampling.LANCZOS).convert("RGBa"), np.float32) / 255, (1.6, 1.6, 0))
    yy, xx = np.mgrid[0:HIGH, 0:WIDE].astype(np.float32)
    dry = np.clip((_WATER - yy + 5 * np.sin(xx / 19)) / 6, 0, 1)[..., None]
    picture = glow(picture, 895, 380, 170, (1.0, 0.88, 0.66), 0.34)
    picture = laid[..., :3] * dry + picture * (1 - laid[..., 3:] * dry)
    return _splashed(picture, np.asarray(light, np.float32) / 255)


def _splashed(picture: Pixels, shone: np.ndarray) -> Pixels:
    """Red on the water, and the water that is thrown to both sides."""
    yy, xx = np.mgrid[0:HIGH, 0:WIDE].astype(np.float32)
    r = np.random.default_rng(11)
    chop = gaussian_filter(r.standard_normal((HIGH, WIDE)).astype(np.float32), (2.4, 22))
    fleck = gaussian_filter(r.standard_normal((HIGH, WIDE)).astype(np.float32), (5, 3))
    wet = gaussian_filter(np.roll(shone, 120, 0), (46, 9)) * 2.6 * np.clip((yy - _WATER) / 8, 0, 1) * (0.65 + 0.6 * np.tanh(1.6 * chop / chop.std())).clip(0, 2)
    haze = gaussian_filter(shone, 5) * 0.6 + gaussian_filter(shone, 22) * 1.0 + gaussian_filter(shone, 70) * 0.9
    spray = np.zeros((HIGH, WIDE), np.float32)
    for x, side in ((752, -1), (1040, 1)):
        away = (xx - x) * side
        arch = _WATER - 92 * np.exp(-((away - 22) / 50) ** 2) - 34 * np.exp(-((away - 90) / 70) ** 2)
        spray += np.clip((yy - arch) / 26, 0, 1) * np.clip((_WATER + 8 - yy) / 10, 0, 1) * np.exp(-((away - 40) / 90) ** 2)
    spray = gaussian_filter(spray * (0.62 + 0.42 * np.tanh(2 * fleck / fleck.std())).clip(0, 1.2), 2.2)
    wake = np.exp(-(((yy - _WATER - 12) / 8) ** 2)) * np.exp(-(((xx - 895) / 260) ** 4)) * (0.5 + 0.5 * np.tanh(2 * chop / chop.std()))
    add = shone[..., None] * np.array((0.8, 0.3, 0.2), np.float32) + (haze + wet)[..., None] * np.array(_RED, np.float32)
    add = add + (spray * 0.8 + wake * 0.22)[..., None] * np.array((0.86, 0.80, 0.84), np.float32)
    return np.asarray(1 - (1 - picture.clip(0, 1)) * (1 - add.clip(0, 1)), np.float32)


def _glass(picture: Pixels) -> Pixels:
    """Rain on the windscreen, where the wipers do not go; then the car round it, which is dark."""
    r = np.random.default_rng(3)
    yy, xx = np.mgrid[0:HIGH, 0:WIDE].astype(np.float32)
    wiped = np.maximum(np.clip((1 - np.hypot((xx - 560) / 430, (yy - 700) / 560)) * 14, 0, 1), np.clip((1 - np.hypot((xx - 1240) / 430, (yy - 700) / 560)) * 14, 0, 1))
    drops, sheen = Image.new("L", (WIDE, HIGH), 0), Image.new("L", (WIDE, HIGH), 0)
    for _ in range(1500):
        x, y, size = r.uniform(200, 1720), r.uniform(30, 680), r.uniform(1.5, 5.0)
        ImageDraw.Draw(drops).ellipse((x - size, y - size * 1.2, x + size, y + size * 1.2), fill=200)
        ImageDraw.Draw(sheen).ellipse((x - size * 0.5, y - size * 0.2, x + size * 0.4, y + size * 0.9), fill=255)
    dry = (1 - 0.86 * wiped)[..., None]
    wet, shine = (gaussian_filter(np.asarray(p, np.float32) / 255, 0.9)[..., None] * dry for p in (drops, sheen))
    blurred = gaussian_filter(picture, (9, 9, 0))
    picture = picture * (1 - 0.55 * dry) + blurred * 0.55 * dry
    turned = blurred[::-1]  # a drop shows the street the wrong way up
    picture = picture * (1 - 0.5 * wet) + 0.5 * wet * np.roll(turned, -60, 0)
    return picture + shine * 0.22 * np.array((0.8, 0.86, 1.0), np.float32)


def _outside(picture: Pixels) -> Pixels:
    return _glass(rained(picture, slant=0.12))


def _with_truck(picture: Pixels) -> Pixels:
    return _outside(_truck(picture))


def _frame(picture: Pixels) -> Pixels:
    """Pillars, roof, dash and mirror; what the street's light finds of them."""
    hole = covered(_GLASS)[..., None]
    yy, xx = np.mgrid[0:HIGH, 0:WIDE].astype(np.float32)
    inside = np.array((0.095, 0.088, 0.112), np.float32) * (0.7 + 0.5 * np.exp(-(((xx - 960) / 700) ** 2 + ((yy - 640) / 160) ** 2)))[..., None]
    edge = (gaussian_filter(hole, (7, 7, 0)) * (1 - hole)) * np.array((0.16, 0.17, 0.24), np.float32)
    side = np.clip(np.maximum(120 - xx, xx - 1800) / 60, 0, 1) * np.clip((yy - 150) / 60, 0, 1) * np.clip((700 - yy) / 60, 0, 1)
    inside = inside + edge + side[..., None] * np.array((0.045, 0.06, 0.12), np.float32)
    picture = picture * hole + inside * (1 - hole)
    picture = glow(picture, 660, 690, 130, _AMBER, 0.30)
    for blade in (((318, 646), (520, 596), (770, 562)), ((1010, 616), (1230, 598), (1470, 604))):
        picture = solids(picture, (Solid((*blade, *((x + 2, y + 9) for x, y in blade[::-1])), "#14151d", round=0.2),), _SEAT)
    mirror = Solid(((858, 58, "c"), (1030, 58, "c"), (1042, 86), (1032, 118, "c"), (856, 118, "c"), (846, 86)), "#1c1d28", round=0.3)
    picture = solids(picture, (Solid(((932, 16), (956, 16), (956, 70), (932, 70)), "#181922"), mirror), _SEAT)
    return solids(picture, (Solid(((868, 66, "c"), (1020, 66, "c"), (1030, 86), (1022, 110, "c"), (866, 110, "c"), (857, 86)), "#3a4468", round=0.05),), _HERE)


def _wheel(picture: Pixels, sleeve: str) -> Pixels:
    """The wheel, its upper edge before the dash, and one wrist hung over it."""
    ring = np.linspace(np.pi * 1.02, np.pi * 2.4, 48)
    outer, inner = ([(668 + a * np.cos(t), 764 + b * np.sin(t)) for t in ring] for a, b in ((176, 186), (152, 162)))
    picture = solids(picture, (Solid((*outer, *inner[::-1]), "#23242e", round=0.8),), _HERE)
    arm = (
        Solid(((690, 596), (710, 572), (732, 560), (750, 566), (764, 580), (774, 606), (768, 628), (758, 626), (754, 606), (746, 622), (736, 620), (736, 604), (716, 622), (700, 616)), _SKIN,
              ((((748, 584), (754, 600), (754, 612)), 3, -0.3), (((734, 584), (738, 598), (738, 610)), 3, -0.3)), round=0.5),
        Solid(((580, 642), (640, 618), (690, 590), (706, 594), (718, 612), (716, 628), (670, 664), (604, 704)), sleeve,
              ((((640, 626), (654, 640), (660, 664)), 5, -0.3), (((676, 606), (686, 622), (690, 642)), 4, -0.3), (((704, 598), (710, 612), (708, 626)), 3, -0.3))),
    )
    return solids(picture, arm, _HERE, soft=0.8)


def _seats(picture: Pixels) -> Pixels:
    """The backs of both, between us and them."""
    forms: list[Solid] = []
    for x in (476, 1444):
        forms += [Solid(((x - 46, 700), (x - 40, 640), (x + 40, 640), (x + 46, 700)), "#15151c"),
                  Solid(((x - 118, 600), (x - 96, 570), (x, 562), (x + 96, 570), (x + 118, 600), (x + 124, 660), (x + 108, 694), (x, 700), (x - 108, 694), (x - 124, 660)), "#6a4f40", round=0.5),
                  Solid(((x - 262, 1140), (x - 256, 800), (x - 226, 734), (x - 150, 708), (x, 702), (x + 150, 708), (x + 226, 734), (x + 256, 800), (x + 262, 1140)), "#6a4f40",
                        ((((x - 190, 730), (x - 200, 860), (x - 204, 1080)), 8, -0.4), (((x + 190, 730), (x + 200, 860), (x + 204, 1080)), 8, -0.4)), round=0.4)]
    return solids(picture, forms, _SEAT, soft=2.2)


def from_behind(driver: tuple[str, str], sleeve: str, beside: bool = True, truck: bool = True, gain: float = 1.0) -> Painting:
    """Whoever drives, from the back seat; Lexie beside them, or she drives herself."""
    drives = Figure(*driver, "turned", "turned", at=(484, 436), size=0.95, is_mirrored=True, light=_LIGHT, gain=gain, fade=(560, 800, 0.5))
    sits = Figure("lexie_tucked", "street", "turned", "turned", at=(1436, 450), size=0.93, light=_LIGHT, lean=-5, fade=(560, 800, 0.5))
    return Painting(
        place="shore",
        people=[TUCKED],
        crop=(490, 380, 1490, 942),
        before=_with_truck if truck else _outside,
        figures=[_frame, partial(_wheel, sleeve=sleeve), drives, *((sits,) if beside else ()), _seats],
        air=0.3,
        vignette=0.45,
    )


PAINTING = from_behind(("meredith", "scrubs"), "#8288a0")

"""Out: Mark runs back up the jet bridge to where somebody shouts; past the shoulder of whoever stands at the aircraft's door."""

from __future__ import annotations

import numpy as np
from air import spilled
from finish import flat_planes
from kit import HIGH, WIDE, Figure, Light, Painting, Pixels, Rim, glow
from PIL import Image, ImageDraw, ImageFont
from scipy.ndimage import gaussian_filter
from stances import Arm, Stance

_WARM, _AMBER, _TUBE = (1.0, 0.74, 0.44), (1.0, 0.62, 0.22), (0.80, 0.86, 1.0)
_MIDDLE, _LEVEL, _FOCAL = 800.0, 500.0, 1150.0  # where the eye looks, and the lens in pixels
_EYE, _HALF, _TALL, _LONG, _RISE = 1.5, 1.25, 2.35, 13.0, 0.105  # metres: above the floor; of the tunnel; what it rises in a metre
_FONT = "/usr/share/fonts/truetype/roboto/unhinted/RobotoTTF/Roboto-Black.ttf"
_RUNS = Stance(  # as one runs uphill: an elbow back and high, the other hand before the breast
    Arm((0.34, 0.60, -0.70), (0.02, -0.62, -0.58), hand="fist", palm=(-1, 0, 0), shrug=0.02),
    Arm((-0.46, 0.40, -0.72), (-0.20, -0.80, 0.30), hand="fist", palm=(1, 0, 0), shrug=0.01),
    lean=9.0, sway=3.0, turn=150.0,
)


def _on(x: float, up: float, far: float) -> tuple[float, float]:
    """Where a point of the tunnel is seen: metres to the right, over the floor, away."""
    return _MIDDLE + _FOCAL * x / far, _LEVEL + _FOCAL * (_EYE - up) / far - _FOCAL * _RISE


def _tunnel(_: Pixels) -> Pixels:
    """Ribbed walls, a rail on either side, carpet, tubes in the ceiling, and at its bend light from the right."""
    yy, xx = np.mgrid[0:HIGH, 0:WIDE].astype(np.float32)
    x, y = (xx - _MIDDLE) / _FOCAL, (yy - _LEVEL) / _FOCAL + _RISE
    far = np.minimum.reduce([_HALF / np.maximum(abs(x), 1e-4), np.where(y > 0, _EYE, _TALL - _EYE) / np.maximum(abs(y), 1e-4), np.full_like(x, _LONG)])
    across, up = x * far, _EYE - y * far
    end, wall = far >= _LONG - 1e-3, abs(x) * far >= _HALF - 1e-3
    floor, roof = ~wall & ~end & (y > 0), ~wall & ~end & (y <= 0)
    out = np.zeros((HIGH, WIDE, 3), np.float32)
    out[wall] = (0.25, 0.31, 0.43)
    out[roof] = (0.17, 0.19, 0.25)
    out[floor] = (0.17, 0.18, 0.23)
    ribs = 0.5 + 0.5 * np.cos(2 * np.pi * far / 0.34)
    out *= np.where(wall, 0.62 + 0.50 * ribs**0.6, 1)[..., None]
    out *= np.where(wall & (up < 0.95), 0.72, 1)[..., None]
    out *= np.where(roof & (np.mod(far, 1.5) < 0.22), 0.55, 1)[..., None]
    out *= np.where(floor & (abs(across) < 0.62), 1.30, 1)[..., None]
    lit = np.exp(-(((_LONG - far) / 6.5) ** 2))
    near = 0.24 + 0.30 * np.exp(-far / 4)
    warm = np.array(_WARM, np.float32)
    side = np.where(wall & (x < 0), 1.25, np.where(wall, 0.70, 1.0))
    out = out * (near[..., None] * np.array((0.80, 0.92, 1.25), np.float32) + (2.6 * lit * side)[..., None] * warm)
    glare = np.where(across > 0.55, 1.25, 0.62 + 0.22 * across / _HALF)
    out[end] = (glare[..., None] * np.array((1.0, 0.80, 0.52), np.float32))[end]
    for low, high, tone in ((0.92, 0.97, 1.0), (0.56, 0.59, 0.6)):
        rail = wall & (up > low) & (up < high)
        out[rail] = (np.array((0.44, 0.38, 0.32), np.float32) * tone * (0.35 + 1.3 * lit[..., None]))[rail]
    return _marked(_brushed(out))


def _marked(out: Pixels) -> Pixels:
    """Small panes on the night to the left, tubes of light along the ceiling, the gate's number at the bend."""
    page = Image.fromarray((out.clip(0, 1) * 255).astype(np.uint8))
    pen = ImageDraw.Draw(page)
    for start in (2.5, 4.3, 6.1):
        for grow, tone in ((0.10, (17, 19, 28)), (0.0, (30, 38, 74))):
            pen.polygon([_on(-_HALF, up, far) for up, far in ((1.18 - grow, start - grow), (1.86 + grow, start - grow),
                                                             (1.86 + grow, start + 0.8 + grow), (1.18 - grow, start + 0.8 + grow))], fill=tone)
    for start in (1.9, 4.4, 6.9, 9.4):
        pen.polygon([_on(x, _TALL - 0.02, far) for x, far in ((-0.16, start), (0.16, start), (0.16, start + 1.3), (-0.16, start + 1.3))], fill=(226, 228, 232))
    left, top = _on(-1.08, 2.24, _LONG)
    right, bottom = _on(-0.28, 1.72, _LONG)
    pen.rectangle((left, top, right, bottom), fill=(46, 26, 18))
    pen.text(((left + right) / 2, (top + bottom) / 2), "B7", (255, 190, 84), ImageFont.truetype(_FONT, 38), "mm")
    marked = np.asarray(page, np.float32) / 255
    for start, tall, color in ((2.75, 1.36, _AMBER), (3.1, 1.50, _TUBE), (4.6, 1.38, _AMBER), (4.9, 1.42, (1.0, 0.3, 0.2)), (6.5, 1.40, _AMBER)):
        marked = glow(glow(marked, *_on(-_HALF, tall, start), 5, color, 0.8), *_on(-_HALF, tall, start), 26, color, 0.25)
    return gaussian_filter(marked, (0.8, 0.8, 0))


def _brushed(out: Pixels) -> Pixels:
    r = np.random.default_rng(7)
    broad = gaussian_filter(r.standard_normal((HIGH, WIDE)).astype(np.float32), (34, 9))
    out = gaussian_filter(out * (1 + 0.05 * (broad / broad.std())[..., None]), (1.4, 1.4, 0))
    return flat_planes(np.dstack([out.clip(0, 1), np.ones((HIGH, WIDE), np.float32)]), np.full((HIGH, WIDE), 0.85, np.float32), 6)[..., :3]


def _legs(picture: Pixels) -> Pixels:
    """His legs in mid-stride: one pushes off, the other's heel comes up behind; the jacket's tails fly; under him his shadow."""
    picture = glow(_tunnel(picture), 880, 405, 140, _WARM, 0.45)
    big = Image.new("RGBA", (WIDE * 2, HIGH * 2), (0, 0, 0, 0))
    pen = ImageDraw.Draw(big)
    for tone, shape in _STRIDE:
        pen.polygon([(x * 2, y * 2) for x, y in shape], fill=tone)
    legs = np.asarray(big.resize((WIDE, HIGH), Image.Resampling.LANCZOS).convert("RGBa"), np.float32) / 255
    legs = gaussian_filter(legs, (0.8, 0.8, 0))
    shade = Image.new("L", (WIDE, HIGH), 0)
    ImageDraw.Draw(shade).ellipse((690, 748, 915, 802), fill=190)
    picture = picture * (1 - gaussian_filter(np.asarray(shade, np.float32) / 255, 16)[..., None])
    return legs[..., :3] + picture * (1 - legs[..., 3:])


_DARK, _DARKER, _SHOE = (16, 15, 21, 255), (11, 10, 15, 255), (48, 33, 26, 255)
_STRIDE = (  # from his jacket's tails down
    (_DARKER, ((770, 448), (762, 484), (748, 516), (740, 530), (748, 543), (772, 550), (792, 520))),
    (_DARKER, ((858, 436), (868, 470), (882, 500), (903, 524), (892, 541), (868, 551), (838, 520))),
    (_DARKER, ((808, 530), (866, 530), (872, 600), (868, 652), (858, 684), (828, 686), (820, 640))),  # the thigh that goes forward
    (_DARK, ((826, 650), (867, 646), (873, 676), (866, 706), (852, 712), (836, 708), (826, 684))),  # and its shin, which comes at us
    (_SHOE, ((836, 690), (850, 684), (863, 690), (868, 712), (862, 732), (849, 738), (837, 728), (833, 708))),
    (_DARK, ((768, 530), (826, 530), (824, 610), (812, 664), (799, 704), (790, 746), (762, 746), (766, 704), (764, 640))),
    (_SHOE, ((760, 740), (791, 738), (794, 752), (788, 766), (764, 768), (755, 757))),
)


def _after(picture: Pixels) -> Pixels:
    """The napkin on his left hand; light comes down the slope past him."""
    napkin = Image.new("L", (WIDE, HIGH), 0)
    ImageDraw.Draw(napkin).polygon(((729, 470), (742, 468), (747, 478), (744, 488), (731, 487)), fill=255)
    shape = gaussian_filter(np.asarray(napkin, np.float32) / 255, 0.9)[..., None]
    picture = picture * (1 - shape) + shape * np.array((0.80, 0.70, 0.60), np.float32)
    return glow(spilled(picture, 0.6, 26, 0.45), 880, 420, 260, _WARM, 0.12)


PAINTING = Painting(
    place="jet_bridge",
    stances={"runs_up": _RUNS},
    figures=[
        Figure("mark", "street", "runs_up", "turned", at=(812, 322), size=0.245, lean=2,
               light=Light((0.11, 0.10, 0.13), (0.10, 0.08, 0.08), (0.07, 0.08, 0.13), (Rim((1.0, 0.74, 0.44), (3, -2), 1.5), Rim((0.6, 0.40, 0.22), (-2, -2), 1.5)))),
        Figure("attendant", "uniform", "turned", "turned", at=(1500, 400), size=1.85, soft=4.0, fade=(600, 1060, 0.5),
               light=Light((0.10, 0.11, 0.16), (0.12, 0.12, 0.15), (0.08, 0.10, 0.18), (Rim((0.85, 0.60, 0.34), (-9, -5), 7),))),
    ],
    before=_legs,
    after=_after,
    vignette=0.5,
)

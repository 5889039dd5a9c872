"""Lexie at the great window of the gate, small; the plane has left the ground, its wheels half folded, and its light is on the wet."""

from __future__ import annotations

import numpy as np
from air import spilled
from hair import TUCKED
from jet import lamps, plane
from kit import HIGH, WIDE, Figure, Light, Painting, Pixels, Rim, _file, glow
from PIL import Image, ImageDraw
from scipy.ndimage import gaussian_filter, map_coordinates

_FAR, _BLUE, _AMBER, _ICE = 588, (0.22, 0.42, 1.0), (1.0, 0.64, 0.28), (0.84, 0.90, 1.0)
_PLANE = (1262, 424)  # where the middle of it is


def _night(picture: Pixels) -> Pixels:
    """Sky over hills, the far side of the field, the runway's lamps, and the plane over them."""
    r = np.random.default_rng(2150)
    yy, xx = np.mgrid[0:HIGH, 0:WIDE].astype(np.float32)
    cloud = gaussian_filter(r.standard_normal((HIGH, WIDE)).astype(np.float32), (26, 110))
    cloud = cloud / cloud.std()
    marks = gaussian_filter(r.standard_normal((HIGH, WIDE)).astype(np.float32), (2.5, 16))
    marks = marks / marks.std()
    low = np.clip(yy / _FAR, 0, 1)[..., None] ** 1.7
    sky = (1 - low) * np.array((0.042, 0.062, 0.150)) + low * np.array((0.150, 0.172, 0.300))
    sky = sky * (1 + 0.16 * cloud[..., None] * (0.4 + low)) * (1 + 0.05 * marks[..., None])
    near = np.clip((yy - _FAR) / 300, 0, 1)[..., None]
    field = ((1 - near) * np.array((0.072, 0.092, 0.165)) + near * np.array((0.046, 0.056, 0.100))) * (1 + 0.12 * marks[..., None])
    hills = _FAR - 26 - 13 * np.sin(xx / 210 + 1) - 9 * np.sin(xx / 83)
    out = np.where((yy < hills)[..., None], sky, np.array((0.052, 0.066, 0.130)) * (1 + 0.06 * marks[..., None]))
    out = np.where((yy < _FAR)[..., None], out, field).astype(np.float32)
    out = _apron(out)
    bulbs = np.zeros((HIGH, WIDE, 3), np.float32)
    for x in np.arange(20, WIDE, 1):
        if r.random() < 0.05:
            _dot(bulbs, x, _FAR - r.uniform(3, 18), 1.3, np.array(_AMBER) * r.uniform(0.3, 0.9))
    for y, step, size in ((_FAR + 13, 62, 1.9), (_FAR + 46, 128, 3.0), (_FAR + 112, 262, 4.6)):
        for i in range(-1, WIDE // step + 2):
            _dot(bulbs, i * step + (y * 7) % step, y, size, np.array(_BLUE) * 1.5)
    out = gaussian_filter(out, (1.2, 1.2, 0))
    spray = 0.30 * np.exp(-(((xx - 1010) / 300) ** 2) - ((yy - _FAR + 4) / 24) ** 2) * (1 + 0.3 * cloud)  # what the wheels threw up
    out = out + spray[..., None] * np.array((0.42, 0.46, 0.62), np.float32)
    jet, lit = plane(_PLANE)
    out = jet[..., :3] * (0.80 + 0.09 * marks[..., None]) + out * (1 - jet[..., 3:])
    shone = bulbs + lit
    wide = sum(gaussian_filter(shone, (s, s, 0)) * k for s, k in ((3, 0.9), (12, 2.0), (46, 3.5)))
    wet = _wet(shone + 0.8 * jet[..., :3], yy, marks)
    for add in (shone, wide, wet):
        out = 1 - (1 - out.clip(0, 1)) * (1 - add.clip(0, 1))
    return _drops(_sign(np.asarray(out, np.float32)))


def _apron(picture: Pixels) -> Pixels:
    """Wet concrete in slabs, the edge of the runway, and the yellow line that it went out by."""
    page = Image.new("RGBA", (WIDE * 2, HIGH * 2), (0, 0, 0, 0))
    pen = ImageDraw.Draw(page)
    for y in (_FAR + 22, _FAR + 50):
        pen.line((0, 2 * y, 2 * WIDE, 2 * y), fill=(150, 160, 190, 70), width=4)
    pen.rectangle((0, 2 * _FAR + 50, 2 * WIDE, 2 * _FAR + 94), fill=(6, 8, 18, 110))
    for y in (_FAR + 72, _FAR + 96, _FAR + 132, _FAR + 190):
        pen.line((0, 2 * y, 2 * WIDE, 2 * y), fill=(6, 8, 18, 120), width=4)
    for i in range(-14, 15):
        pen.line((2 * (960 + i * 66), 2 * _FAR + 124, 2 * (960 + i * 260), 2 * _FAR + 560), fill=(6, 8, 18, 120), width=4)
    line = [(2 * (1500 - 560 * t**1.6), 2 * (_FAR + 58 + 230 * t**2.4)) for t in np.linspace(0, 1, 40)]
    for i, (a, b) in enumerate(zip(line, line[1:], strict=False)):
        pen.line((*a, *b), fill=(176, 132, 58, min(130, 5 * i)), width=4 + i // 4)
    laid = gaussian_filter(np.asarray(page.resize((WIDE, HIGH), Image.Resampling.LANCZOS).convert("RGBa"), np.float32) / 255, (0.9, 0.9, 0))
    return np.asarray(laid[..., :3] * 0.55 + picture * (1 - laid[..., 3:]), np.float32)


def _dot(page: Pixels, x: float, y: float, radius: float, color: np.ndarray) -> None:
    top, left = int(max(0, y - 20)), int(max(0, x - 20))
    part = page[top : int(y) + 20, left : max(0, int(x) + 20)]
    yy, xx = np.mgrid[0 : part.shape[0], 0 : part.shape[1]].astype(np.float32)
    part += np.exp(-((xx + left - x) ** 2 + (yy + top - y) ** 2) / (2 * radius**2))[..., None] * color


def _wet(shone: Pixels, yy: np.ndarray, marks: np.ndarray) -> Pixels:
    """What is bright over the field, stood on its head in it and drawn out."""
    rows = np.clip(_FAR + 6 - (np.arange(HIGH) - _FAR - 6) * 1.25, 0, HIGH - 1).astype(int)
    turned = shone[rows]
    turned = gaussian_filter(turned, (34, 11, 0)) * 2.5 + gaussian_filter(shone, (30, 3, 0)) * 1.6
    keep = np.clip((yy - _FAR - 4) / 20, 0, 1) * (0.72 + 0.28 * np.tanh(marks * 1.5))
    return np.asarray(turned * keep[..., None], np.float32)


def _sign(picture: Pixels) -> Pixels:
    """The room in the glass: the sign of B7, the wrong way round, and a row of its lamps."""
    gate = Image.open(_file("gate_empty")).convert("RGB").resize((WIDE, HIGH))
    part = gate.crop((752, 234, 1222, 406)).transpose(Image.Transpose.FLIP_LEFT_RIGHT).resize((430, 158), Image.Resampling.LANCZOS)
    shone = np.zeros((HIGH, WIDE, 3), np.float32)
    shone[186:344, 236:666] = ((np.asarray(part, np.float32) / 255 - 0.30).clip(0, 1)) * 1.1
    shone = gaussian_filter(shone, (4.5, 4.5, 0)) * 0.42 + gaussian_filter(np.roll(shone, (7, 11), (0, 1)), (6, 6, 0)) * 0.08
    shone = shone + gaussian_filter(shone, (40, 40, 0)) * 0.7
    for i in range(5):
        _dot(shone, 120 + i * 400, 92 - 8 * i, 5, np.array(_AMBER) * 0.35)
    return 1 - (1 - picture.clip(0, 1)) * (1 - shone.clip(0, 1))


def _drops(picture: Pixels) -> Pixels:
    """Rain that stands on the glass and runs down it: each drop has the night in it upside down."""
    r = np.random.default_rng(77)
    page = Image.new("L", (WIDE, HIGH), 0)
    pen = ImageDraw.Draw(page)
    for _ in range(900):
        x, y, s = r.uniform(0, WIDE), r.uniform(0, HIGH), 1.2 + r.exponential(1.7)
        pen.ellipse((x - s, y - s * 1.25, x + s, y + s * 1.25), fill=int(r.uniform(120, 255)))
    for _ in range(26):
        x, y = r.uniform(0, WIDE), r.uniform(-200, HIGH * 0.6)
        for _ in range(int(r.uniform(16, 60))):
            x, y, was = x + r.normal(0, 1.6), y + 9, (x, y)
            pen.line((*was, x, y), fill=int(r.uniform(50, 110)), width=int(r.integers(2, 4)))
        pen.ellipse((x - 4, y - 6, x + 4, y + 6), fill=255)
    high = gaussian_filter(np.asarray(page, np.float32) / 255, 1.1)
    down, side = np.gradient(high)
    yy, xx = np.mgrid[0:HIGH, 0:WIDE].astype(np.float32)
    bent = np.stack([map_coordinates(picture[..., i], [yy - down * 130, xx - side * 130], order=1, mode="nearest") for i in range(3)], -1)
    lit = (np.clip(-down, 0, 1) * 0.30 + np.clip(down, 0, 1) * 0.10)[..., None] * np.array(_ICE, np.float32)
    return np.asarray(bent * (1 - 0.12 * high[..., None]) + lit, np.float32)


def _frame(picture: Pixels) -> Pixels:
    """The bars of the window, the sill, the carpet, and a rail."""
    page = Image.new("RGBA", (WIDE, HIGH), (0, 0, 0, 0))
    pen = ImageDraw.Draw(page)
    dark, edge = (13, 14, 24, 255), (46, 42, 54, 255)
    for x, wide in ((168, 24), (828, 24), (1716, 24)):
        pen.rectangle((x, 0, x + wide, HIGH), fill=dark)
        pen.rectangle((x + wide - 4, 0, x + wide, HIGH), fill=edge)
    for y, high in ((52, 18), (826, 26)):
        pen.rectangle((0, y, WIDE, y + high), fill=dark)
        pen.rectangle((0, y, WIDE, y + 3), fill=edge)
    pen.rectangle((0, 850, WIDE, HIGH), fill=(16, 15, 22, 255))
    pen.rectangle((0, 0, WIDE, 16), fill=dark)
    pen.rectangle((0, 742, WIDE, 756), fill=(30, 27, 34, 255))
    pen.rectangle((0, 742, WIDE, 745), fill=(86, 74, 72, 255))
    laid = gaussian_filter(np.asarray(page.convert("RGBa"), np.float32) / 255, (1.5, 1.5, 0))
    return laid[..., :3] + picture * (1 - laid[..., 3:])


def _seats(picture: Pixels) -> Pixels:
    """Near, dark and soft: the backs of seats that nobody is in."""
    page = Image.new("RGBA", (WIDE, HIGH), (0, 0, 0, 0))
    pen = ImageDraw.Draw(page)
    for x in (1560, 1812):
        pen.rounded_rectangle((x, 716, x + 228, HIGH + 60), 40, fill=(9, 15, 22, 255))
        pen.line((x + 34, 720, x + 194, 720), fill=(120, 84, 52, 255), width=7)
    laid = gaussian_filter(np.asarray(page.convert("RGBa"), np.float32) / 255, (9, 9, 0))
    return laid[..., :3] + picture * (1 - laid[..., 3:])


def _after(picture: Pixels) -> Pixels:
    for x, y, reach, color, strength in lamps(_PLANE):
        picture = glow(picture, x, y, reach, color, strength)
    return spilled(picture, 0.6, 26, 0.45)


PAINTING = Painting(
    place="gate_empty",
    people=[TUCKED],
    before=lambda picture: _frame(_night(picture)),
    figures=[
        Figure("lexie_tucked", "street", "turned", "turned", at=(640, 486), size=0.66, is_mirrored=True, lean=2, gain=0.88, fade=(560, 900, 0.4),
               light=Light((0.085, 0.085, 0.13), (0.13, 0.115, 0.13), (0.07, 0.09, 0.18),
                           (Rim((0.50, 0.56, 0.84), (5, -4), 3), Rim((0.12, 0.14, 0.23), (14, -8), 12), Rim((0.34, 0.20, 0.09), (-4, -2), 3)))),
        _seats,
    ],
    after=_after,
    vignette=0.36,
)

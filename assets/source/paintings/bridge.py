"""The bridge is up, a boat goes through it, and Mark is out in the rain before it."""

from __future__ import annotations

import numpy as np
from air import rained
from kit import HIGH, WIDE, Figure, Light, Painting, Pixels, Rim, glow
from PIL import Image, ImageDraw
from scipy.ndimage import gaussian_filter

_AMBER, _RED = (1.0, 0.70, 0.34), (1.0, 0.22, 0.16)
_LEAVES = (((270, 850), (560, 850), (520, 20), (392, -40)), ((1262, 850), (1640, 850), (1508, -40), (1318, 20)))

def _raised(picture: Pixels) -> Pixels:
    """Both halves of the bridge, stood up like a pair of doors, their lamps on; the barrier before them."""
    whole = Image.new("RGBA", (WIDE, HIGH), (0, 0, 0, 0))
    pen = ImageDraw.Draw(whole)
    lamps = []
    for leaf in _LEAVES:
        pen.polygon(leaf, fill=(24, 30, 46, 255))
        (a, b, c, d) = (np.array(p, float) for p in leaf)
        steps = np.linspace(0, 1, 10)
        left, right = a + (d - a) * steps[:, None], b + (c - b) * steps[:, None]
        for i in range(9):
            for start, end in ((left[i], right[i]), (left[i], right[i + 1]), (right[i], left[i + 1])):
                pen.line((*start, *end), fill=(44, 54, 78, 255), width=7 if start is left[i] else 4)
            lamps += [tuple(left[i]), tuple(right[i])]
        for start, end in ((a, d), (b, c)):
            pen.line((*start, *end), fill=(56, 68, 96, 255), width=12)
    for left, right in ((230, 600), (1290, 1680)):
        pen.rectangle((left, 838, right, 1000), fill=(20, 24, 36, 255))
    for i in range(29):
        pen.rectangle((300 + i * 48, 724, 300 + i * 48 + 48, 752), fill=(150, 52, 50, 255) if i % 2 else (196, 192, 196, 255))
    laid = gaussian_filter(np.asarray(whole, np.float32) / 255, (1.3, 1.3, 0))
    alpha = laid[..., 3:]
    out = laid[..., :3] * alpha * 0.62 + picture * (1 - alpha)
    for x, y in lamps:
        out = _lamp(out, x, y, _AMBER)
    for x in (456, 1442):
        out = _lamp(out, x, 20, _RED)
    return np.asarray(out, np.float32)


def _lamp(picture: Pixels, x: float, y: float, color: tuple[float, float, float]) -> Pixels:
    return glow(glow(picture, x, y, 4.5, (1.0, 0.9, 0.7), 0.95), x, y, 26, color, 0.42)


def _rain(picture: Pixels) -> Pixels:
    """Light from the boat on the wet air, and rain through all of it."""
    return rained(glow(picture, 920, 500, 300, _AMBER, 0.16), slant=0.16)


PAINTING = Painting(
    place="shore",
    crop=(560, 330, 1240, 712),
    figures=[
        Figure("mark", "street", "turned", "turned", at=(1306, 412), size=0.76,
               light=Light((0.20, 0.20, 0.27), (0.16, 0.16, 0.21), (0.16, 0.18, 0.30), (Rim((0.75, 0.50, 0.24), (-5, -4), 4), Rim((0.30, 0.36, 0.60), (5, -3), 5)))),
    ],
    gain=0.9,
    before=_raised,
    after=_rain,
    vignette=0.5,
)

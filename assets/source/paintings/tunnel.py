"""He has turned around at the bend of the jet bridge and holds a hand up; over Lexie's shoulder."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from kit import HIGH, STANCES, WIDE, Figure, Light, Painting, Pixels, Rim, glow
from PIL import Image, ImageDraw
from scipy.ndimage import gaussian_filter
from stances import Arm

_NAPKIN = ((812, 549), (826, 544), (848, 549), (850, 566), (838, 571), (815, 566))
_AMBER = (1.0, 0.74, 0.42)
_HAND_UP = replace(STANCES["weight"], far=Arm((-0.30, -0.20, -0.90), (-0.06, -0.50, 0.86), hand="flat", palm=(0.1, -0.95, 0.1), point=(0.0, 0.0, 1.0)))


def _lit(picture: Pixels) -> Pixels:
    """A paper napkin round the knuckles that hit an elevator; light in the air before the door."""
    whole = Image.new("L", (WIDE, HIGH), 0)
    ImageDraw.Draw(whole).polygon(_NAPKIN, fill=255)
    shape = gaussian_filter(np.asarray(whole, np.float32) / 255, 1.0)[..., None]
    picture = picture * (1 - shape) + shape * np.array((0.93, 0.86, 0.80), np.float32) * (0.9 + 0.1 * gaussian_filter(shape, (5, 5, 0)))
    return glow(picture, 1050, 470, 300, _AMBER, 0.20)


def _legs(picture: Pixels) -> Pixels:
    """What the words hide for the most part: his trousers, down to the picture's edge."""
    whole = Image.new("L", (WIDE, HIGH), 0)
    pen = ImageDraw.Draw(whole)
    for left, right, low_left, low_right in ((892, 1000, 905, 985), (985, 1092, 1000, 1082)):
        pen.polygon([(left, 900), (right, 900), (low_right, HIGH), (low_left, HIGH)], fill=255)
    shape = gaussian_filter(np.asarray(whole, np.float32) / 255, 2.2)[..., None]
    round_ = gaussian_filter(shape, (0, 26, 0))
    cloth = np.array((0.07, 0.075, 0.11), np.float32) * (0.5 + 0.7 * round_)
    return cloth * shape + picture * (1 - shape)


PAINTING = Painting(
    place="jet_bridge",
    crop=(330, 120, 1580, 823),
    figures=[
        Figure("mark", "street", "hand_up", "tender", at=(1006, 492), size=0.46, is_mirrored=False,
               light=Light((0.26, 0.24, 0.27), (0.42, 0.36, 0.34), (0.22, 0.20, 0.26), (Rim((0.95, 0.62, 0.28), (5, -4), 3), Rim((0.6, 0.42, 0.22), (-4, -3), 3)))),
        Figure("lexie", "street", "turned", "turned", at=(420, 520), size=1.75, is_mirrored=True, soft=2.4,
               light=Light((0.15, 0.15, 0.20), (0.15, 0.14, 0.17), (0.09, 0.11, 0.18), (Rim((0.9, 0.62, 0.32), (9, -4), 6),))),
    ],
    gain=0.7,
    before=_legs,
    after=_lit,
    stances={"hand_up": _HAND_UP},
    vignette=0.5,
)

"""Row fourteen, seen from behind: two heads over the backs of the seats, under two reading lamps."""

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from air import cone
from hair import TUCKED
from kit import Figure, Light, Painting, Pixels, Rim, Thing

_LAMP, _ROUND, _NIGHT = (0.86, 0.58, 0.32), (0.32, 0.20, 0.12), (0.18, 0.24, 0.48)
_LIGHT = Light((0.17, 0.15, 0.19), (0.34, 0.26, 0.21), (0.12, 0.13, 0.22),
               (Rim(_ROUND, (2, -22), 14), Rim(_LAMP, (1, -5), 3), Rim(_NIGHT, (-4, -1), 3)))


_FONT = "/usr/share/fonts/truetype/roboto/unhinted/RobotoTTF/Roboto-Black.ttf"


def _before(picture: Pixels) -> Pixels:
    """On the case by the window: what is in it."""
    label = Image.new("RGBA", (132, 54), (0, 0, 0, 0))
    draw = ImageDraw.Draw(label)
    draw.rounded_rectangle((2, 2, 129, 51), 6, fill=(98, 82, 82, 255))
    draw.text((66, 18), "FRAGILE", (92, 24, 26, 255), ImageFont.truetype(_FONT, 22), "mm")
    draw.text((66, 39), "CELLO", (30, 24, 34, 255), ImageFont.truetype(_FONT, 18), "mm")
    page = Image.new("RGBA", picture.shape[1::-1], (0, 0, 0, 0))
    page.alpha_composite(label.rotate(4, Image.Resampling.BICUBIC, expand=True), (232, 602))
    laid = np.asarray(page.convert("RGBa"), np.float32) / 255
    return picture * (1 - laid[..., 3:]) + laid[..., :3]


def _after(picture: Pixels) -> Pixels:
    """The lamps over their two seats."""
    for x in (840, 1130):
        picture = cone(picture, (x, -60), (x, 760), 190, (1.0, 0.78, 0.5), 0.20)
    return picture


PAINTING = Painting(
    place="ground_row",
    people=[TUCKED],
    figures=[
        Figure("mark", "street", "turned", "turned", at=(868, 496), size=1.10, lean=7, is_mirrored=True, light=_LIGHT, fade=(600, 860, 0.4)),
        Figure("lexie_tucked", "street", "turned", "turned", at=(1066, 548), size=1.08, lean=-11, light=_LIGHT, shade=0.4, fade=(600, 860, 0.3)),
        Thing("ground_row_seats"),
    ],
    before=_before,
    after=_after,
    air=0.3,
)

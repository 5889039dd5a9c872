"""Lexie on the top deck in the wind, and the ten to ten climbing."""

from air import rained
from blend import Pixels
from hair import WIND
from kit import Figure, Light, Painting, Rim, glow

_LAMP, _SKY = (1.0, 0.70, 0.40), (0.42, 0.52, 0.95)
_PLANE = (  # its lights: where, how far they reach, their colour, how strong
    (1158, 358, 52, (1.0, 0.92, 0.74), 0.36), (1158, 358, 12, (1.0, 0.98, 0.92), 0.9),
    (980, 352, 42, (1.0, 0.16, 0.12), 0.45), (980, 352, 9, (1.0, 0.75, 0.70), 0.9),
)


def _rain(picture: Pixels) -> Pixels:
    """And the lights of the plane in it."""
    picture = rained(picture)
    for x, y, radius, color, strength in _PLANE:
        picture = glow(picture, x, y, radius, color, strength)
    return picture


PAINTING = Painting(
    place="roof",
    crop=(330, 60, 1640, 797),
    people=[WIND],
    figures=[
        Figure("lexie_wind", "street", "turned", "turned", at=(560, 520), size=1.25, is_mirrored=True, lean=-4, fade=(560, 1000, 0.5),
               light=Light((0.12, 0.13, 0.20), (0.18, 0.15, 0.17), (0.11, 0.14, 0.28),
                           (Rim(_LAMP, (7, -6), 5), Rim(_SKY, (-2, -5), 5)))),
    ],
    after=_rain,
    air=0.5,
)

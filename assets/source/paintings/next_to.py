"""Going down: the two of them before the elevator's doors, next to each other, and a hand's breadth between them."""

import numpy as np

from hair import TUCKED
from kit import Figure, Light, Painting, Pixels, Rim, glow

_LAMP, _WARM = (0.66, 0.74, 0.86), (0.86, 0.52, 0.24)
_SEAM = (780, 560)  # where the doors meet
_LOBBY, _FOUR = (1437, 847), (1437, 707)  # their buttons: they go down
_LAMPLESS = np.array((0.50, 0.45, 0.42), np.float32)  # what is left of a lit one, of how light it was


def _buttons(picture: Pixels) -> Pixels:
    """The lobby's is lit, and four's is out."""
    yy, xx = np.mgrid[0 : picture.shape[0], 0 : picture.shape[1]].astype(np.float32)
    share = np.clip(1.5 - np.hypot(xx - _FOUR[0], yy - _FOUR[1]) / 40, 0, 1)[..., None]
    picture = picture * (1 - share) + picture.max(-1, keepdims=True) * _LAMPLESS * share
    return glow(picture, *_LOBBY, 26, (1.0, 0.62, 0.22), 0.75)


PAINTING = Painting(
    place="elevator_three",
    crop=(467, 100, 1494, 678),
    soft=1.5,
    gain=0.8,
    people=[TUCKED],
    before=lambda picture: _buttons(glow(picture, *_SEAM, 260, (1.0, 0.66, 0.34), 0.26)),
    figures=[
        Figure("mark", "coat", "turned", "turned", at=(500, 345), size=1.06, is_mirrored=True, fade=(480, 1000, 0.45),
               light=Light((0.30, 0.29, 0.32), (0.24, 0.20, 0.17), (0.10, 0.12, 0.20),
                           (Rim(_WARM, (7, -1), 4), Rim((0.50, 0.56, 0.66), (1, -5), 4)))),
        Figure("lexie_tucked", "scrubs", "turned", "turned", at=(1030, 455), size=1.06, fade=(560, 1040, 0.5),
               light=Light((0.28, 0.27, 0.30), (0.25, 0.20, 0.17), (0.10, 0.12, 0.22),
                           (Rim(_WARM, (-7, -1), 4), Rim(_LAMP, (1, -6), 4)))),
    ],
    air=0.5,
)

"""Going down: the two of them before the elevator's doors, next to each other, and a hand's breadth between them."""

from hair import TUCKED
from kit import Figure, Light, Painting, Rim, glow

_LAMP, _WARM = (0.66, 0.74, 0.86), (0.86, 0.52, 0.24)
_SEAM = (780, 560)  # where the doors meet
_LOBBY = (1437, 847)  # its button

PAINTING = Painting(
    place="elevator_three",
    crop=(467, 100, 1494, 678),
    soft=1.5,
    gain=0.8,
    people=[TUCKED],
    before=lambda picture: glow(glow(picture, *_SEAM, 260, (1.0, 0.66, 0.34), 0.26), *_LOBBY, 26, (1.0, 0.62, 0.22), 0.75),
    figures=[
        Figure("mark", "coat", "turned", "turned", at=(500, 345), size=1.06, is_mirrored=True, fade=(480, 1000, 0.45),
               light=Light((0.20, 0.20, 0.24), (0.18, 0.15, 0.14), (0.10, 0.12, 0.20),
                           (Rim(_WARM, (7, -1), 4), Rim((0.50, 0.56, 0.66), (1, -5), 4)))),
        Figure("lexie_tucked", "scrubs", "turned", "turned", at=(1030, 455), size=1.06, fade=(560, 1040, 0.5),
               light=Light((0.20, 0.20, 0.24), (0.22, 0.18, 0.16), (0.10, 0.12, 0.22),
                           (Rim(_WARM, (-7, -1), 4), Rim(_LAMP, (1, -6), 4)))),
    ],
    air=0.5,
)

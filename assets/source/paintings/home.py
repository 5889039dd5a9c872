"""The two of them going up the late concourse, the wrong way, his left hand in hers."""

from hair import TUCKED
from kit import Figure, Light, Painting, Rim

_LAMP, _ROUND, _BLUE = (0.84, 0.56, 0.30), (0.30, 0.19, 0.11), (0.24, 0.30, 0.58)
_HIS = Light((0.20, 0.18, 0.23), (0.30, 0.25, 0.23), (0.14, 0.16, 0.30),
             (Rim(_ROUND, (-20, -6), 14), Rim(_LAMP, (-4, -3), 2.5), Rim(_BLUE, (4, -3), 3)))
_HERS = Light((0.19, 0.17, 0.22), (0.28, 0.23, 0.22), (0.13, 0.15, 0.28),
              (Rim(_ROUND, (20, -8), 14), Rim(_LAMP, (3, -4), 2.5), Rim(_BLUE, (-4, -3), 3)))

PAINTING = Painting(
    place="concourse_late",
    crop=(250, 216, 1786, 1080),
    people=[TUCKED],
    figures=[
        Figure("mark", "street", "turned", "turned", at=(1150, 272), size=0.90, lean=-2.5, light=_HIS, fade=(560, 1040, 0.55)),
        Figure("lexie_tucked", "street", "turned", "turned", at=(890, 458), size=0.90, lean=4, is_mirrored=True, light=_HERS, shade=0.45, fade=(600, 1060, 0.55)),
    ],
    air=0.3,
)

"""Lexie laughs, across the fries, over Mark's shoulder."""

from kit import Figure, Light, Painting, Rim, Thing, glow
from poses import COLLAR

_AMBER, _BLUE = (1.0, 0.62, 0.26), (0.34, 0.42, 0.80)
PAINTING = Painting(
    place="bar_late",
    crop=(435, 190, 1495, 786),
    soft=5.0,
    figures=[
        Figure("lexie", "street", "collar", "joyful", at=(700, 330), size=1.30, is_mirrored=True,
               light=Light((0.22, 0.15, 0.14), (0.92, 0.62, 0.36), (0.12, 0.12, 0.24),
                           (Rim(_AMBER, (5, -7), 4), Rim((0.16, 0.20, 0.46), (-8, 0), 5)), hard=1.5)),
        Thing("restaurant_table", crop=(120, 90, 1720, 990)),
        Figure("mark", "street", "turned", "turned", at=(1600, 330), size=2.05, soft=4.5,
               light=Light((0.10, 0.075, 0.075), (0.12, 0.08, 0.06), (0.05, 0.05, 0.10),
                           (Rim(_AMBER, (-12, -12), 9), Rim(_BLUE, (10, -2), 9)))),
    ],
    after=lambda picture: glow(picture, 1120, 680, 170, (1.0, 0.6, 0.25), 0.15),  # the candle
    air=0.6,
    stances={"collar": COLLAR},
)

"""Derek over Mark's shoulder, in the red light of the stopped car, sorry, with his clean hands."""

from kit import Figure, Light, Painting, Rim

_RED, _BLUE = (1.0, 0.30, 0.14), (0.34, 0.40, 0.80)
PAINTING = Painting(
    place="elevator_stopped",
    crop=(440, 20, 1400, 560),
    soft=2.0,
    gain=0.9,
    figures=[
        Figure("derek", "scrubs", "close", "hurt", at=(1190, 400), size=1.55, fade=(520, 900, 0.35),
               light=Light((0.10, 0.06, 0.10), (1.10, 0.50, 0.30), (0.12, 0.16, 0.46),
                           (Rim(_RED, (-4, -12), 5), Rim(_BLUE, (10, 0), 6)), hard=2.2)),
        Figure("mark", "street", "turned", "turned", at=(270, 370), size=2.15, is_mirrored=True, soft=3.5,
               light=Light((0.10, 0.06, 0.085), (0.15, 0.08, 0.08), (0.06, 0.06, 0.13),
                           (Rim(_RED, (12, -14), 9), Rim(_BLUE, (-10, 0), 9)))),
    ],
    air=0.5,
)

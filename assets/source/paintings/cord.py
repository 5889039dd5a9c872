"""Lexie held by two guards before the door of the bridge, shouting down it; there is nobody in the light."""

from air import spilled
from hair import THROWN
from kit import Figure, Light, Painting, Pixels, Rim
from poses import HELD, HOLDS

_WARM, _AMBER, _ROUND, _DUSK = (0.86, 0.58, 0.30), (0.90, 0.50, 0.18), (0.34, 0.21, 0.12), (0.22, 0.29, 0.60)
HER_LIGHT = Light((0.20, 0.17, 0.20), (0.22, 0.18, 0.19), (0.10, 0.11, 0.20),
                  (Rim(_ROUND, (18, -4), 14), Rim(_ROUND, (-16, -4), 14), Rim(_WARM, (4, -2), 2.5), Rim(_WARM, (-3, -2), 2.5), Rim(_AMBER, (1, -5), 3)))
_GUARD = Light((0.14, 0.13, 0.18), (0.16, 0.15, 0.19), (0.10, 0.12, 0.24))
ON_THE_RIGHT = _GUARD._replace(rims=(Rim(_ROUND, (-24, -8), 16), Rim(_WARM, (-5, -2), 3), Rim(_DUSK, (5, -3), 4)))
ON_THE_LEFT = _GUARD._replace(rims=(Rim(_ROUND, (24, -8), 16), Rim(_WARM, (5, -2), 3), Rim(_DUSK, (-5, -3), 4)))


def _after(picture: Pixels) -> Pixels:
    return spilled(picture, 0.6, 34, 0.55)


PAINTING = Painting(
    place="ground_cord",
    people=[THROWN],
    stances={"held": HELD, "holds": HOLDS},
    figures=[
        Figure("lexie_thrown", "street", "held", "turned", at=(905, 430), size=0.80, light=HER_LIGHT, lean=5, fade=(500, 940, 0.40)),
        Figure("guard", "uniform", "holds", "turned", at=(296, 228), size=1.14, lean=-3, is_mirrored=True, light=ON_THE_LEFT, fade=(620, 1060, 0.5), shade=0.6),
        Figure("sentry", "uniform", "holds", "turned", at=(1545, 310), size=1.14, lean=3, light=ON_THE_RIGHT, fade=(620, 1060, 0.5), shade=0.6),
    ],
    after=_after,
)

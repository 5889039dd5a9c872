"""Mark, come around the bend, a yard short of her; four hands on her, and he counts them."""

import numpy as np

from air import spilled
from cord import HER_LIGHT, ON_THE_LEFT, ON_THE_RIGHT
from hair import THROWN
from kit import HIGH, Figure, Light, Painting, Pixels, Rim
from poses import HELD, HOLDS

_AMBER, _ROUND = (0.84, 0.55, 0.27), (0.30, 0.19, 0.11)


def _after(picture: Pixels) -> Pixels:
    """Light that spills; the floor falls into the dark, under the words."""
    share = np.clip((np.arange(HIGH, dtype=np.float32) - 790) / 160, 0, 1)[:, None, None]
    return spilled(picture, 0.6, 30, 0.45) * (1 - 0.90 * share * share * (3 - 2 * share))


PAINTING = Painting(
    place="gate_boarding",
    crop=(400, 215, 1760, 980),
    people=[THROWN],
    stances={"held": HELD, "holds": HOLDS},
    figures=[
        Figure("mark", "street", "square", "stunned", at=(1216, 300), size=0.74, fade=(640, 980, 0.4),
               light=Light((0.30, 0.26, 0.28), (0.44, 0.35, 0.28), (0.20, 0.20, 0.30),
                           (Rim(_ROUND, (-16, -4), 12), Rim(_AMBER, (-4, -4), 3), Rim(_AMBER, (3, -5), 3)))),
        Figure("lexie_thrown", "street", "held", "turned", at=(795, 452), size=0.92, lean=5, light=HER_LIGHT, fade=(560, 980, 0.4), soft=0.6),
        Figure("guard", "uniform", "holds", "turned", at=(170, 226), size=1.24, lean=-3, is_mirrored=True, light=ON_THE_LEFT, fade=(620, 1060, 0.5), shade=0.6, soft=1.8),
        Figure("sentry", "uniform", "holds", "turned", at=(1538, 318), size=1.24, lean=3, light=ON_THE_RIGHT, fade=(620, 1060, 0.5), shade=0.6, soft=1.8),
    ],
    after=_after,
)

"""Mark has torn the boarding pass, a half in each hand; between the halves stands Lexie, who had not been told."""

from __future__ import annotations

from air import spilled
from kit import Figure, Light, Painting, Pixels, Rim, Thing, faded, glow

_AMBER, _LAMP, _DUSK = (1.0, 0.66, 0.34), (0.26, 0.17, 0.09), (0.20, 0.26, 0.46)
_RAISED = (40, 150, 1880, 1185)  # hands are drawn low, as foregrounds are


def _after(picture: Pixels) -> Pixels:
    """A lamp behind whoever stands there, and what of it comes through between the halves; their foot is under the words."""
    return spilled(glow(picture, 1010, 330, 300, _AMBER, 0.15), 0.62, 24, 0.4) * faded(850, 965, 0.07)


PAINTING = Painting(
    place="ward",
    crop=(820, 195, 1600, 634),
    soft=8,
    gain=0.62,
    figures=[
        Figure("lexie", "scrubs", "down", "stunned", at=(952, 350), size=1.02, soft=0.7, fade=(470, 800, 0.42),
               light=Light((0.25, 0.23, 0.27), (0.66, 0.50, 0.37), (0.13, 0.15, 0.27), (Rim(_LAMP, (9, -3), 7), Rim(_DUSK, (-3, -3), 3)), hard=1.5)),
        Thing("ground_tear", crop=_RAISED, soft=0.8, tint=(0.72, 0.67, 0.67)),
    ],
    after=_after,
    vignette=0.5,
)

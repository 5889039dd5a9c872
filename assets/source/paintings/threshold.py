"""Mark at the aircraft's door, one foot over the sill."""

from kit import Figure, Light, Painting, Rim

_WARM, _ROUND, _TUBE = (0.84, 0.58, 0.32), (0.36, 0.24, 0.13), (0.20, 0.27, 0.50)

PAINTING = Painting(
    place="ground_sill",
    figures=[
        Figure("mark", "street", "turned", "turned", at=(585, 372), size=1.0, lean=2, is_mirrored=True, fade=(560, 1060, 0.5),
               light=Light((0.17, 0.17, 0.23), (0.20, 0.18, 0.19), (0.10, 0.13, 0.26),
                           (Rim(_ROUND, (28, -6), 18), Rim(_WARM, (7, -2), 3.5), Rim(_TUBE, (-5, -4), 4)))),
    ],
    air=0.35,
    vignette=0.45,
)

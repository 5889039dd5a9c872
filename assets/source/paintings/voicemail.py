"""New York before it is light, and Mark at the glass with her message at his ear."""

from kit import Figure, Light, Painting, Rim
from poses import CALLS

_DAWN, _ROUND, _HALL = (0.62, 0.42, 0.42), (0.28, 0.19, 0.20), (0.50, 0.34, 0.20)

PAINTING = Painting(
    place="ground_dawn",
    stances={"calls": CALLS},
    figures=[
        Figure("mark", "call", "calls", "turned", at=(1250, 392), size=1.08, is_mirrored=True, fade=(600, 1060, 0.5),
               light=Light((0.19, 0.17, 0.23), (0.26, 0.21, 0.21), (0.16, 0.16, 0.28),
                           (Rim(_ROUND, (-22, -8), 16), Rim(_DAWN, (-4, -4), 2.5), Rim(_HALL, (4, -3), 3)))),
    ],
    air=0.25,
)

"""Mark under the departure board, on his way to the desk."""

from kit import Figure, Light, Painting, Rim

_AMBER, _BLUE = (1.0, 0.66, 0.26), (0.34, 0.42, 0.78)
PAINTING = Painting(
    place="concourse",
    crop=(60, 0, 1460, 788),
    figures=[
        Figure("mark", "street", "turned", "turned", at=(600, 500), size=0.90, is_mirrored=True,
               light=Light((0.20, 0.20, 0.27), (0.26, 0.22, 0.22), (0.16, 0.18, 0.30),
                           (Rim(_AMBER, (4, -8), 4), Rim((0.22, 0.28, 0.55), (-7, -2), 5)))),
    ],
)

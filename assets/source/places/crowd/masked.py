"""What a head has on in an operating room: a cap over all of the hair, a mask over the lower face."""
from __future__ import annotations

from .looks import Look
from .shapes import Part, blob

DARK, LIGHT = .62, 1.35


def cap(look: Look, x: float, z: float, view: str, tilt: float = 0.0) -> list[Part]:
    """A cap that ends over the brows and is tied at the nape."""
    top, low = x + tilt, {"back": -.05, "side": .0, "front": .012}[view]
    w = .094 if view != "side" else .108
    crown = blob([(top, z + .136), (top + .066, z + .110), (x + w, z + .05), (x + w - .004, z + low + .012), (x + .045, z + low + (.012 if view == "front" else -.012)), (x - .045, z + low + (.012 if view == "front" else -.02)),
                  (x - w + .004, z + low - (.03 if view == "side" else -.012)), (x - w, z + .05), (top - .066, z + .110)])
    seam = ([(x - w + .008, z + low + .022), (x, z + low + .030), (x + w - .008, z + low + .022)], .008, DARK)
    folds = (([(top + .01, z + .125), (x + .045, z + .075), (x + .055, z + .03)], .010, LIGHT), ([(top - .01, z + .12), (x - .05, z + .07), (x - .058, z + .03)], .010, DARK))
    parts = [Part(crown, look.hair, .06, lines=(seam, *folds))]
    if view == "back":
        parts += [Part(blob([(x - .008, z - .05), (x + s * .030, z - .075), (x + s * .022, z - .125), (x + s * .006, z - .08)]), look.hair, .015) for s in (-1, 1)]
    return parts


def mask(look: Look, x: float, z: float, view: str) -> Part:
    """Three pleats from the bridge of the nose to under the chin; from behind, its strings."""
    if view == "back":
        return Part(blob([(x - .080, z - .030), (x, z - .042), (x + .080, z - .030), (x + .080, z - .040), (x, z - .054), (x - .080, z - .040)]), look.mask, .01)
    if view == "side":
        outline = [(x + .100, z - .004), (x + .124, z - .034), (x + .120, z - .078), (x + .088, z - .114), (x + .036, z - .098), (x + .020, z - .058), (x + .046, z - .020)]
        pleats = tuple(([(x + .040, z + a), (x + .08, z + a - .006), (x + .118, z + a)], .006, DARK) for a in (-.038, -.064, -.088))
    else:
        outline = [(x - .066, z - .024), (x, z - .008), (x + .066, z - .024), (x + .070, z - .070), (x + .040, z - .118), (x, z - .126), (x - .040, z - .118), (x - .070, z - .070)]
        pleats = tuple(([(x - .060, z + a), (x, z + a - .008), (x + .060, z + a)], .006, DARK) for a in (-.045, -.070, -.094))
    return Part(blob(outline), look.mask, .045, lines=pleats)

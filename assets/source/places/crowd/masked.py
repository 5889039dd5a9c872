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
    if view == "front":                     # what shows between cap and mask: brows
        parts += [Part(blob([(x + s * .018, z - .004), (x + s * .036, z + .002), (x + s * .054, z - .004), (x + s * .036, z - .002)]), "#1c1614", .004) for s in (-1, 1)]
    if view == "back":
        parts += [Part(blob([(x - .008, z - .05), (x + s * .030, z - .075), (x + s * .022, z - .125), (x + s * .006, z - .08)]), look.hair, .015) for s in (-1, 1)]
    return parts


def collar(look: Look, x: float, z: float, view: str) -> Part:
    """A gown closes high round the neck; over scrubs something warm is worn."""
    at = x - .018 if view == "side" else x
    return Part(blob([(at - .056, z - .108), (at, z - .122), (at + .056, z - .108), (at + .080, z - .180), (at, z - .212), (at - .080, z - .180)]), look.coat, .030,
                lines=(([(at - .072, z - .172), (at, z - .192), (at + .072, z - .172)], .008, DARK),))


def mask(look: Look, x: float, z: float, view: str) -> Part:
    """Three pleats from the bridge of the nose to under the chin; from behind, its strings."""
    if view == "back":
        return Part(blob([(x - .080, z - .030), (x, z - .042), (x + .080, z - .030), (x + .080, z - .040), (x, z - .054), (x - .080, z - .040)]), look.mask, .01)
    if view == "side":
        outline = [(x + .102, z - .002), (x + .120, z - .030), (x + .114, z - .074), (x + .090, z - .112), (x + .046, z - .112), (x - .004, z - .072), (x + .030, z - .026)]
        pleats = tuple(([(x + .020, z + a), (x + .07, z + a - .006), (x + .112, z + a)], .006, DARK) for a in (-.040, -.064, -.088))
    else:
        outline = [(x - .066, z - .024), (x, z - .008), (x + .066, z - .024), (x + .070, z - .070), (x + .040, z - .118), (x, z - .126), (x - .040, z - .118), (x - .070, z - .070)]
        pleats = tuple(([(x - .060, z + a), (x, z + a - .008), (x + .060, z + a)], .006, DARK) for a in (-.045, -.070, -.094))
    return Part(blob(outline), look.mask, .030, lines=pleats)

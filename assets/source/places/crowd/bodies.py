"""Bodies: torsos, sleeves, legs, by what is worn; and what people have with them."""
from __future__ import annotations

from .looks import Look
from .shapes import XZ, Part, blob, limb, oval, poly

DARK, LIGHT = .60, 1.42
HEM = {"long": .56, "puffy": .78, "jacket": .84, "suit": .82, "hood": .84, "scrubs": .80, "blouse": .90, "gown": .46}


def torso(look: Look, x: float = 0.0, shoulder: float = 1.40, hem: float | None = None, turn: float = 0.0, lean: float = 0.0) -> list[Part]:
    """A coat from its shoulders to its hem; `turn` 0 from behind or before, 1 from the side; `lean` metres the shoulders are off the hips."""
    low = HEM[look.kind] if hem is None else hem
    b = look.broad * (1 - .38 * turn) * (1.10 if look.kind == "puffy" else 1)
    s, h = x + lean, shoulder
    waist = low + (h - low) * (.45 if low < .8 else .35)
    flare = .235 if look.kind in ("long", "gown") else .20
    outline = [(s - .07 * b, h + .055), (s + .07 * b, h + .055), (s + .16 * b, h + .012), (s + .222 * b, h - .045), (s + .212 * b, h - .20), (x + lean * .5 + .170 * b, waist),
               (x + flare * b * .93, low + .07), (x + flare * b * .9, low), (x, low - .012), (x - flare * b * .9, low), (x - flare * b * .93, low + .07), (x + lean * .5 - .170 * b, waist),
               (s - .212 * b, h - .20), (s - .222 * b, h - .045), (s - .16 * b, h + .012)]
    return [Part(blob(outline), look.coat, .11, lines=_folds(look, x, s, h, low, waist, b)), *_collar(look, s, h, b)]


def _folds(look: Look, x: float, s: float, h: float, low: float, waist: float, b: float) -> tuple:
    lines = [([(s + .01, h - .02), (x + .012, waist), (x + .004, low + .02)], .008, DARK), ([(s + .15 * b, h - .10), (x + .11 * b, waist + .03), (x + .03, waist - .05)], .016, DARK),
             ([(s - .15 * b, h - .13), (x - .12 * b, waist + .02), (x - .05, waist - .03)], .014, LIGHT)]
    if look.kind == "puffy":
        return tuple(([(x - .2 * b, z + .012), (x, z - .012), (x + .2 * b, z + .012)], .013, DARK if i % 2 else LIGHT)
                     for i, z in enumerate(low + .09 + k * (h - low - .12) / 7 for k in range(8)))
    if look.kind in ("long", "gown"):
        lines += [([(x + .06 * b, waist - .04), (x + .09 * b, low + .01)], .018, DARK), ([(x - .07 * b, waist - .02), (x - .10 * b, low + .01)], .016, LIGHT),
                  ([(x - .15 * b, waist + .005), (x, waist - .008), (x + .15 * b, waist + .005)], .013, DARK)]
    return tuple(lines)


def _collar(look: Look, s: float, h: float, b: float) -> list[Part]:
    if look.scarf:
        return [Part(blob([(s - .085, h + .075), (s, h + .085), (s + .085, h + .075), (s + .10, h + .015), (s + .02, h - .015), (s - .10, h + .012)]), look.scarf, .035,
                     lines=(([(s - .08, h + .035), (s, h + .02), (s + .08, h + .04)], .010, DARK),))]
    if look.kind in ("jacket", "suit", "long", "puffy"):
        return [Part(blob([(s - .075, h + .070), (s, h + .078), (s + .075, h + .070), (s + .088, h + .028), (s, h + .008), (s - .088, h + .028)]), look.coat, .02,
                     lines=(([(s - .08, h + .026), (s, h + .010), (s + .08, h + .026)], .008, DARK),))]
    if look.kind == "hood" and look.cut != "hood":
        return [Part(blob([(s - .09, h + .07), (s, h + .05), (s + .09, h + .07), (s + .11, h - .0), (s, h - .10), (s - .11, h - .0)]), look.coat, .04)]
    return []


def sleeve(look: Look, joints: list[XZ], hand: bool = True, near: float = 0.0) -> list[Part]:
    """An arm along shoulder, elbow, wrist, with its hand."""
    fat = {"puffy": 1.3, "hood": 1.1, "long": 1.1, "gown": 1.1}.get(look.kind, 1.0) * (.6 + .4 * look.broad)
    (x1, z1), (x2, z2) = joints[-2], joints[-1]
    n = ((x2 - x1) ** 2 + (z2 - z1) ** 2) ** .5 or 1
    dx, dz = (x2 - x1) / n, (z2 - z1) / n
    parts = [Part(oval(x2 + dx * .04, z2 + dz * .04, .032, .044, 0 if abs(dz) > abs(dx) else 90), look.glove or look.skin, .025, near)] if hand else []
    elbow = joints[1]
    crease = ([(elbow[0] - .045, elbow[1] + .03), (elbow[0] + .03, elbow[1] + .005)], .012, DARK)
    bare = look.kind in ("scrubs", "blouse") and hand
    if bare:
        parts.append(Part(limb(joints[1:], (.040, .033)), look.skin if look.kind == "scrubs" else look.coat, .03, near))
        joints = [joints[0], ((joints[0][0] + 3 * elbow[0]) / 4, (joints[0][1] + 3 * elbow[1]) / 4)]
    parts.append(Part(limb(joints, (.030 * fat, .060 * fat, .056 * fat, .050 * fat, .044 * fat)), look.coat, .04, near, lines=(crease,)))
    return parts


def leg(look: Look, joints: list[XZ], near: float = 0.0, toe: float = 0.0) -> list[Part]:
    """A leg along hip, knee, ankle, with its shoe, which points `toe` metres to the right."""
    x, z = joints[-1]
    shoe = blob([(x - .045, z + .02), (x + .045 + max(toe, 0) * .4, z + .025), (x + .052 + max(toe, 0), z - .045), (x + .04 + max(toe, 0) * .9, z - .078), (x - .04 + min(toe, 0) * .9, z - .078),
                 (x - .052 + min(toe, 0), z - .045)])
    knee = joints[1]
    crease = ([(knee[0] - .05, knee[1] + .02), (knee[0] + .03, knee[1] - .01)], .013, DARK)
    return [Part(shoe, look.shoes, .03, near), Part(limb(joints, (.092 * look.broad, .068, .050)), look.legs, .05, near, lines=(crease,))]


# ------------------------------------------------------------------ what they have with them
def case(x: float, colour: str, high: float = .62, wide: float = .40, handle: float = 1.0) -> list[Part]:
    """A case on wheels, its handle drawn out."""
    rods = [Part(poly([(x + s * .09 - .008, high), (x + s * .09 + .008, high), (x + s * .09 + .008, handle), (x + s * .09 - .008, handle)]), "#8a8e92", .01) for s in (-1, 1)]
    ribs = tuple(([(x + k * wide * .22, high - .04), (x + k * wide * .22, .10)], .012, DARK if k % 2 else LIGHT) for k in (-1, 0, 1))
    return [*rods, Part(poly([(x - .10, handle - .01), (x + .10, handle - .01), (x + .10, handle + .02), (x - .10, handle + .02)]), "#22262a", .012),
            *(Part(oval(x + s * wide * .36, .035, .03, .035), "#16181b", .02) for s in (-1, 1)),
            Part(blob([(x - wide / 2, high - .02), (x - wide * .42, high), (x + wide * .42, high), (x + wide / 2, high - .02), (x + wide / 2, .09), (x + wide * .42, .06), (x - wide * .42, .06), (x - wide / 2, .09)]),
                 colour, .05, lines=ribs)]


def pack(shoulder: float, colour: str, x: float = 0.0) -> list[Part]:
    """A rucksack on a back."""
    h = shoulder
    return [Part(blob([(x - .09, h - .02), (x + .09, h - .02), (x + .145, h - .12), (x + .155, h - .36), (x + .12, h - .44), (x - .12, h - .44), (x - .155, h - .36), (x - .145, h - .12)]), colour, .08,
                 lines=(([(x - .11, h - .25), (x, h - .235), (x + .11, h - .25)], .012, DARK), ([(x - .10, h - .08), (x, h - .055), (x + .10, h - .08)], .010, LIGHT)))]


def strap(shoulder: float, colour: str, side: int = 1) -> list[Part]:
    """A bag that hangs at a hip, its strap over the other shoulder."""
    h, s = shoulder, side
    band = poly([(-s * .10, h + .04), (-s * .065, h + .045), (s * .225, h - .44), (s * .20, h - .46)])
    return [Part(band, colour, .012), Part(blob([(s * .13, h - .42), (s * .29, h - .42), (s * .31, h - .62), (s * .27, h - .68), (s * .13, h - .68), (s * .10, h - .62)]), colour, .05,
                                           lines=(([(s * .12, h - .50), (s * .30, h - .50)], .012, DARK),))]


def paper(x: float, z: float, near: float = 0.0) -> Part:
    """A newspaper held open."""
    return Part(poly([(x - .24, z + .16), (x, z + .13), (x + .24, z + .16), (x + .25, z - .16), (x, z - .19), (x - .25, z - .16)]), "#8e897c", .02, near,
                lines=(([(x, z + .13), (x, z - .19)], .012, DARK), *((([(x - .20, z + k * .05), (x - .04, z + k * .05 - .01)], .014, .8)) for k in (-2, -1, 0, 1, 2)),
                       *((([(x + .04, z + k * .05 - .01), (x + .20, z + k * .05)], .014, .8)) for k in (-2, -1, 1, 2))))


def phone(x: float, z: float, near: float = 0.0) -> Part:
    """A lit screen."""
    return Part(poly([(x - .034, z + .055), (x + .034, z + .055), (x + .034, z - .055), (x - .034, z - .055)]), "#9fb4d8", .01, near, glow=.5)


def pillow(x: float, z: float, colour: str) -> Part:
    """A pillow about a neck."""
    return Part(blob([(x - .13, z - .05), (x - .10, z + .02), (x, z + .0), (x + .10, z + .02), (x + .13, z - .05), (x + .09, z - .12), (x, z - .13), (x - .09, z - .12)]), colour, .045)

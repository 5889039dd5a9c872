"""Heads without faces: from behind, from the side, and bowed from the front.

A head is .23 m high; it is drawn about its middle, and everything on it by the cut of the hair.
"""
from __future__ import annotations

import math

from . import masked
from .looks import Look
from .shapes import Part, blob, oval

DARK, LIGHT = .62, 1.45


def head(look: Look, x: float, z: float, view: str = "back", tilt: float = 0.0) -> list[Part]:
    """A head with its middle at (x, z), seen from `back`, `side` (to the right) or `front` (bowed), its crown `tilt` metres to the right."""
    skull = {"back": _back, "side": _side, "front": _front}[view]
    parts = skull(look, x, z, tilt)
    if look.mask:
        parts += [masked.collar(look, x, z, view), masked.mask(look, x, z, view)]
    return parts + masked.cap(look, x, z, view, tilt) if look.cut == "surgeon" else parts


def _locks(x: float, z: float, tilt: float, low: float, wide: float) -> tuple:
    """Strands that fall from the crown."""
    lines = []
    for k in (-.8, -.45, -.1, .3, .65, .9):
        top = (x + tilt + .012 * k, z + .108)
        mid = (x + tilt * .6 + k * wide * .75, z + .045)
        end = (x + k * wide * .86, z + low + .02 * abs(k))
        lines.append(([top, mid, end], .010, DARK if k in (-.8, -.1, .65) else LIGHT))
    return tuple(lines)


def _neck(look: Look, x: float, z: float) -> Part:
    return Part(blob([(x - .052, z - .06), (x + .052, z - .06), (x + .062, z - .20), (x - .062, z - .20)]), look.skin, .05)


def _back(look: Look, x: float, z: float, tilt: float) -> list[Part]:
    w, c = .081, look.cut
    parts = [_neck(look, x, z)]
    if c in ("short", "bald", "cap", "beanie", "net", "bun", "pony", "surgeon"):
        for s in (-1, 1):
            parts.append(Part(oval(x + tilt * .4 + s * .082, z - .018, .014, .031, -6 * s), look.skin, .012))
    cap = [(x + tilt, z + .117), (x + tilt + .060, z + .095), (x + tilt * .7 + w, z + .035), (x + tilt * .3 + .076, z - .04)]
    mirrored = [(2 * (x + tilt) - a if i < 2 else 2 * (x + tilt * (.7 if i == 2 else .3)) - a, b) for i, (a, b) in enumerate(cap)][1:]
    nape = {"short": -.082, "bald": -.09, "bun": -.085, "pony": -.08, "cap": -.075, "beanie": -.08, "net": -.08}.get(c, -.10)
    skull = blob([*cap, (x + .045, z + nape), (x, z + nape - .012), (x - .045, z + nape), *mirrored[::-1]])
    if c == "bald":
        parts.append(Part(skull, look.skin, .07))
        parts.append(Part(blob([(x - .083, z + .005), (x - .05, z - .012), (x, z - .02), (x + .05, z - .012), (x + .083, z + .005), (x + .074, z - .06),
                                (x + .04, z - .09), (x - .04, z - .09), (x - .074, z - .06)]), look.hair, .03))
        return parts
    parts.append(Part(skull, look.hair, .07, lines=_locks(x, z, tilt, nape, w)))
    return parts + _cut(look, x, z, tilt, w)


def _cut(look: Look, x: float, z: float, tilt: float, w: float) -> list[Part]:
    """What the cut adds to a skull from behind."""
    c, top = look.cut, x + tilt
    if c == "bob":
        return [Part(blob([(top, z + .120), (top + .068, z + .095), (x + .098, z + .02), (x + .104, z - .08), (x + .092, z - .135), (x + .03, z - .145),
                           (x - .04, z - .138), (x - .094, z - .142), (x - .106, z - .07), (x - .097, z + .02), (top - .066, z + .097)]), look.hair, .07,
                     lines=_locks(x, z, tilt, -.13, .098))]
    if c == "long":
        return [Part(blob([(top, z + .120), (top + .068, z + .096), (x + .096, z + .02), (x + .108, z - .12), (x + .115, z - .24), (x + .07, z - .335),
                           (x + .01, z - .31), (x - .06, z - .345), (x - .112, z - .26), (x - .106, z - .11), (x - .094, z + .02), (top - .066, z + .097)]),
                     look.hair, .07, lines=_locks(x, z, tilt, -.31, .10))]
    if c == "pony":
        return [Part(blob([(x - .02, z + .045), (x + .03, z + .04), (x + .045, z - .05), (x + .035, z - .16), (x + .008, z - .235), (x - .022, z - .15), (x - .03, z - .04)]),
                     look.hair, .03, lines=((((x, z + .03), (x + .012, z - .08), (x + .008, z - .2)), .010, LIGHT),))]
    if c in ("bun", "net"):
        up = .085 if c == "bun" else .03
        return [Part(oval(top - .006, z + up, .056, .048, 12), look.hair, .04, lines=((((top - .045, z + up - .01), (top, z + up + .02), (top + .04, z + up)), .009, DARK),))]
    if c == "curls":
        ring = [(x + tilt * .5 + (.128 + .014 * math.cos(5 * a)) * math.cos(a), z + .012 + (.135 + .012 * math.sin(6 * a)) * math.sin(a)) for a in (i * math.tau / 22 for i in range(22))]
        curls = tuple((((x + a - .02, z + b), (x + a, z + b + .018), (x + a + .022, z + b - .004)), .011, DARK if i % 2 else LIGHT)
                      for i, (a, b) in enumerate(((-.07, .07), (.02, .09), (.075, .04), (-.02, .02), (-.085, -.02), (.06, -.05), (-.03, -.075))))
        return [Part(blob(ring), look.hair, .08, lines=curls)]
    return _covered(look, x, z, tilt, w)


def _covered(look: Look, x: float, z: float, tilt: float, w: float) -> list[Part]:
    c, top = look.cut, x + tilt
    if c in ("cap", "beanie"):
        low, stuff = (.0, "#3a4250") if c == "cap" else (-.022, "#7a4436")
        brim = (((x - .08, z + low + .03), (x, z + low + .018), (x + .08, z + low + .03)), .008, DARK)
        tuck = () if c == "beanie" else ((((top, z + .12), (x, z + low + .02)), .007, DARK),)
        return [Part(blob([(top, z + .130), (top + .066, z + .105), (x + w + .008, z + .04), (x + w + .006, z + low), (x + .04, z + low - .012), (x - .04, z + low - .012),
                           (x - w - .006, z + low), (x - w - .008, z + .04), (top - .066, z + .105)]), stuff, .07, lines=(brim, *tuck))]
    if c in ("hood", "veil"):
        stuff, low = (look.coat, -.19) if c == "hood" else (look.hair, -.24)
        folds = (((((x - .05, z + .06), (x - .02, z - .02), (x - .06, z - .14)), .014, DARK)), ((((x + .04, z + .08), (x + .06, z - .03), (x + .04, z - .16)), .014, LIGHT)))
        return [Part(blob([(top, z + .138), (top + .075, z + .11), (x + .103, z + .02), (x + .105, z - .08), (x + .15, z + low), (x, z + low - .03), (x - .15, z + low),
                           (x - .106, z - .08), (x - .103, z + .02), (top - .075, z + .11)]), stuff, .08, lines=folds)]
    return []


def _side(look: Look, x: float, z: float, tilt: float) -> list[Part]:
    """Looking to the right, chin a little down."""
    parts = [Part(blob([(x - .062, z - .05), (x + .035, z - .07), (x + .045, z - .19), (x - .075, z - .19)]), look.skin, .05)]
    t = tilt
    parts.append(Part(blob([(x + t, z + .112), (x + t + .075, z + .085), (x + .098, z + .03), (x + .100, z + .008), (x + .118, z - .028), (x + .104, z - .038),
                            (x + .104, z - .07), (x + .088, z - .108), (x + .045, z - .105), (x + .01, z - .07), (x - .06, z - .06), (x - .095, z + .02), (x + t - .065, z + .09)]),
                      look.skin, .05, lines=((((x + .07, z + .018), (x + .095, z + .014)), .016, DARK), (((x + .06, z - .10), (x + .02, z - .06)), .02, DARK))))
    parts.append(Part(oval(x - .012, z - .005, .017, .03, -8), look.skin, .012))
    hair = [(x + t + .005, z + .122), (x + t + .075, z + .102), (x + .098, z + .062), (x + .062, z + .052), (x + .022, z + .03), (x + .008, z - .0), (x - .02, z + .01), (x - .03, z - .035),
            (x - .05, z - .085), (x - .092, z - .06), (x - .112, z + .02), (x + t - .075, z + .098)]
    if look.cut == "bald":
        hair = [(x - .01, z + .03), (x + .01, z - .0), (x - .02, z - .03), (x - .06, z - .08), (x - .095, z - .05), (x - .108, z + .02), (x - .06, z + .035)]
    if look.cut in ("bob", "long", "veil", "hood"):
        low = {"bob": -.13, "long": -.30, "veil": -.23, "hood": -.17}[look.cut]
        hair = [(x + t + .005, z + .125), (x + t + .08, z + .105), (x + .104, z + .058), (x + .05, z + .05), (x + .034, z - .02), (x + .045, z + low * .8), (x + .01, z + low - .02), (x - .08, z + low),
                (x - .118, z + low * .5), (x - .118, z + .02), (x + t - .078, z + .10)]
    stuff = {"hood": look.coat, "beanie": "#7a4436", "cap": "#3a4250"}.get(look.cut, look.hair)
    parts.append(Part(blob(hair), stuff, .06, lines=((((x + .04, z + .1), (x - .05, z + .085), (x - .095, z - .0)), .014, LIGHT), (((x + .02, z + .07), (x - .04, z + .04), (x - .06, z - .05)), .012, DARK))))
    if look.cut in ("bun", "net", "pony"):
        parts.append(Part(oval(x - .115, z + .065, .05, .045), look.hair, .035) if look.cut != "pony" else
                     Part(blob([(x - .09, z + .05), (x - .13, z + .045), (x - .16, z - .05), (x - .145, z - .16), (x - .12, z - .10), (x - .105, z - .0)]), look.hair, .03))
    if look.cut == "curls":
        parts.append(Part(blob([(x - .02 + (.118 + .012 * math.cos(5 * a)) * math.cos(a), z + .035 + (.11 + .012 * math.sin(6 * a)) * math.sin(a)) for a in (i * math.tau / 20 for i in range(20)) if not -1.35 < math.atan2(math.sin(a), math.cos(a)) < .1]), look.hair, .06))
    if look.cut == "cap":
        parts.append(Part(blob([(x + .06, z + .062), (x + .165, z + .045), (x + .16, z + .034), (x + .06, z + .045)]), stuff, .02))
    return parts


def _front(look: Look, x: float, z: float, tilt: float) -> list[Part]:
    """Bowed over a telephone or a book: mostly hair, brow and the shadow under it."""
    behind = []
    if look.cut in ("long", "bob", "veil", "hood", "curls"):
        low = {"long": -.28, "bob": -.13, "veil": -.22, "hood": -.18, "curls": -.06}[look.cut]
        broad = .14 if look.cut == "curls" else .105
        behind = [Part(blob([(x, z + .12), (x + broad * .8, z + .08), (x + broad, z - .02), (x + broad * 1.02, z + low), (x, z + low - .03), (x - broad * 1.02, z + low), (x - broad, z - .02), (x - broad * .8, z + .08)]),
                       look.coat if look.cut == "hood" else look.hair, .06)]
    face = Part(blob([(x + tilt, z + .07), (x + .066, z + .04), (x + .074, z - .02), (x + .056, z - .085), (x + .022, z - .116), (x - .022, z - .116), (x - .056, z - .085), (x - .074, z - .02), (x - .066, z + .04)]),
                look.skin, .05, lines=((((x - .06, z - .008), (x, z - .014), (x + .06, z - .008)), .030, .74), (((x - .04, z - .115), (x + .04, z - .115)), .030, .7)))
    stuff = {"hood": look.coat, "beanie": "#7a4436", "cap": "#3a4250", "veil": look.hair}.get(look.cut, look.hair)
    part, low = (.03, .03) if look.cut != "bald" else (.0, .06)
    crown = Part(blob([(x + tilt, z + .122), (x + .066, z + .10), (x + .09, z + .03), (x + .084, z - .05), (x + .070, z - .0), (x + .050 + part * .3, z + low), (x - part, z + low + .028), (x - .055, z + low - .012),
                       (x - .072, z - .01), (x - .084, z - .05), (x - .09, z + .03), (x - .066, z + .10)]), stuff if look.cut != "bald" else look.skin, .06,
                 lines=((((x - .01, z + .11), (x + .05, z + .085), (x + .075, z + .02)), .011, LIGHT), (((x - .02, z + .11), (x - .05, z + .07), (x - .074, z + .0)), .011, DARK)))
    return [*behind, _neck(look, x, z), face, crown, *([Part(oval(x, z + .125, .05, .042), look.hair, .035)] if look.cut in ("bun", "net") else [])]

"""What people put on: an outfit is garments from the skin outwards, the neck between its back and its front.

Law: every outfit goes with every build and every stance.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import garments
import lapels
from anatomy import Face, Skin
from blend import Sheet, on_canvas
from breast import between
from canvas import Layer, Pose, Shadow, Window
from curves import Colour
from details import badge
from held import held
from lapels import Lapel
from mannequin import Build
from modelling import modelled
from necks import chain, throat
from pinned import anchor, clipped
from reach import lifted
from relief import CROWN, PER_METRE, Piece, Seen, painted
from stances import Stance

_PULLED = 0.24  # how far down the arms a front may be pulled before what is worn under it
_ON_LAPEL = 0.70  # how far out a badge is clipped, in shares of the shoulder
_HIGHER, _WELL_SEEN, _LEAST_SEEN = (0.0, 0.022, 0.044), 0.45, 0.15  # of a badge: metres; shares of it
ON_NECK = (Shadow(2, 6, 6, 0.42, "#3c2438"), Shadow(1, 2, 2, 0.28, "#3c2438"))


@dataclass(frozen=True, slots=True)
class Wearer:
    """Somebody to dress."""

    face: Face
    pose: Pose
    build: Build
    stance: Stance
    broad: float = 1.0  # of the neck
    throat: bool = False


Outfit = Callable[[Wearer], list[Sheet]]


def coat_over_scrubs(scrubs: Colour, tee: Colour | None = None) -> Outfit:
    """A white coat, open, over scrubs, over a T-shirt or none."""

    def dress(w: Wearer) -> list[Sheet]:
        outer = garments.coat(w.build, w.stance)
        inner = garments.scrub_top(w.build, w.stance, scrubs, under_coat=True)
        if tee:
            inner.insert(0, garments.under_shirt(w.build, w.stance, tee))
        sheets, seen = dressed(w, _open_over(w, inner, outer, lapels.COAT), is_full=True)
        return sheets if w.stance.is_turned else [*sheets, *_badge(seen, outer[-3], w, _ON_LAPEL * w.build.shoulder, -0.096)]

    return dress


def scrubs_alone(scrubs: Colour, sleeve: Colour | None = None, tee: Colour | None = None) -> Outfit:
    """Scrubs over a thin long-sleeved shirt, over a T-shirt, or over nothing."""

    def dress(w: Wearer) -> list[Sheet]:
        under: list[Piece] = []
        if sleeve:
            under += [garments.lining(w.build, w.stance, sleeve), *garments.long_shirt(w.build, w.stance, sleeve)]
        elif tee:
            under.append(garments.under_shirt(w.build, w.stance, tee))
        top = garments.scrub_top(w.build, w.stance, scrubs)
        sheets, seen = dressed(w, [*under, *top], sleeve=0.94 if sleeve else 0.25, is_full=True)
        return sheets if w.stance.is_turned else [*sheets, *_badge(seen, top[-1], w, 0.052, -0.074)]

    return dress


def jacket_over_sweater(jacket: Colour, sweater: Colour, bound: bool = False) -> Outfit:
    """For the street: a dark jacket over a grey shirt; `bound`, with a napkin round the near hand."""

    def dress(w: Wearer) -> list[Sheet]:
        inner, outer = garments.sweater(w.build, w.stance, sweater, deep=-0.008), garments.jacket(w.build, w.stance, jacket)
        return dressed(w, _open_over(w, [inner], outer, lapels.JACKET), bound=bound)[0]

    return dress


def trench_over_sweater(trench: Colour, sweater: Colour, jewel: bool = True) -> Outfit:
    """For the street: a trench coat, and perhaps a thin chain at the neck."""

    def dress(w: Wearer) -> list[Sheet]:
        inner, outer = garments.sweater(w.build, w.stance, sweater), garments.trench(w.build, w.stance, trench)
        return dressed(w, _open_over(w, [inner], outer, lapels.TRENCH), jewel=jewel, is_full=True)[0]

    return dress


def _open_over(w: Wearer, inner: Sequence[Piece], outer: Sequence[Piece], rolled: Lapel) -> list[Piece]:
    """What is worn under an open front, and the front: between the lapels the inner is seen, wherever the front has fallen."""
    if w.stance.is_turned:
        return [*outer]
    if w.stance.is_crossed:
        return between(inner, outer, w.build)
    shown = [replace(piece, keep=lambda s, kept=piece.keep: kept(s) & lapels.between(w.build, rolled, s), outer=_PULLED)
             for piece in inner]
    return [*inner, outer[0], *shown, *outer[1:]]


def dressed(w: Wearer, cloth: Sequence[Piece], jewel: bool = False, sleeve: float = 0.67, is_full: bool = False,
            bound: bool = False, gloves: Skin | None = None) -> tuple[list[Sheet], Seen]:
    """The inside of the clothes behind the neck, and all the rest before it; the neck is marked as a throat is.

    `is_full`, clothes so full that nothing is seen through a small gap where arms shut them.
    """
    skin = w.face.skin
    neck = garments.bare_neck(w.build, w.stance, skin)
    pieces = [neck, garments.bare_arms(w.build, w.stance, gloves or skin, sleeve), *cloth, *garments.hands(w.build, w.stance, gloves or skin, bound), *held(w.build, w.stance)]
    back, _ = painted(cloth, w.build, inside=True)
    front, seen = painted(pieces, w.build, casts=ON_NECK, is_shut=is_full and w.stance.is_crossed)
    front = modelled(front, seen, w.build)
    if w.stance.is_turned:
        return [back, front], seen
    front = lifted(front, seen, w.build, w.stance)
    marks = Layer(Window(280, 140, 720, 760))
    pit = CROWN + (w.build.height - w.build.joint[2] - 0.022) * PER_METRE
    throat(marks, w.face, w.pose, pit, w.broad, w.throat)
    if jewel:
        chain(marks, w.pose, pit)
    return [back, front, clipped(on_canvas(marks), seen, seen.mask(neck))], seen


def _badge(seen: Seen, piece: Piece, w: Wearer, x: float, z: float) -> list[Sheet]:
    """A badge at the neck or on a lapel; an arm or a hand covers what it covers, and if that is most of it, it hangs a little higher."""
    most, least = None, _LEAST_SEEN
    for higher in _HIGHER:
        whole = _hung(*anchor(seen, piece, x + 0.2 * higher, z + higher + w.build.joint[2]))
        shown = clipped(whole, seen, seen.trunk)
        share = float(shown.pixels[..., 3].sum() / whole.pixels[..., 3].sum())
        if share > least:
            most, least = shown, share
        if share > _WELL_SEEN:
            break
    return [most] if most else []


def _hung(x: float, y: float) -> Sheet:
    """A badge, its clip at a place of the canvas."""
    layer = Layer(Window(int(x) - 60, int(y) - 100, int(x) + 90, int(y) + 60))
    layer.c.save()
    layer.c.translate(x, y)
    layer.c.scale(0.80, 0.80)
    badge(layer, 0, 0, 3)
    layer.c.restore()
    return on_canvas(layer)

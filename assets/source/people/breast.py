"""Arms across the breast, or held far before it, tear at its cloth: there the cloth is taken as it falls with the arms down.

Law: what lies under the arm, and the sleeves, stay as they fell; only the front over it is laid anew.
Units: metres.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from drape import Cut, Fall, fallen
from mannequin import Build
from relief import Piece, Spots, off_arms
from stances import STANCES, Stance

_OUT, _LAID, _LOW = 0.125, 0.155, -0.90  # how far from the middle cloth is taken out and laid anew, and how far down
_OPEN = 0.095  # how far from the middle a front may be open
_FLANK = -0.16  # so far down, the flank is laid anew too
_IN, _SHORT = 0.134, 0.016  # how far what is worn under it goes, and how far it ends before the armhole
_OVER, _WITHIN = 0.12, 0.24  # how far down the arms the front, and what is worn under it, lie over what was torn


def still(stance: Stance) -> Stance:
    """The trunk as a stance carries it, with the arms down."""
    return replace(STANCES["down"], lean=stance.lean, sway=stance.sway)


def untorn(piece: Piece, build: Build, stance: Stance, cut: Cut) -> list[Piece]:
    """A garment, and over it its front and its flank if arms pull at it."""
    if not stance.pulls:
        return [piece]
    low, kept = build.joint[2] + _LOW, piece.keep
    sleeve = 0.050 * build.limb + cut.sleeve_ease + cut.loose + 0.006

    def front(s: Spots, wide: float) -> np.ndarray:
        flank = (s.z < build.joint[2] + _FLANK) & (off_arms(build, s) > sleeve)
        seam = np.minimum(np.interp(s.z, *build.armhole) - _LAID + wide, wide)
        return ((abs(s.x) < seam) & (s.y < 0.03) | flank) & (s.z > low)

    def is_kept(s: Spots) -> np.ndarray:
        return kept(s) if kept else np.ones(s.x.shape, bool)

    def is_open(s: Spots) -> np.ndarray:
        return ~is_kept(s) & (abs(s.x) < _OPEN) & (s.y < 0.03) & (s.z < build.joint[2])

    fall = _trunk(fallen(build, still(stance), cut), build, sleeve)
    calm = replace(piece, fall=fall, keep=lambda s: is_kept(s) & front(s, _LAID), over=24.0,
                   outer=_OVER)
    torn = replace(piece, keep=lambda s: is_kept(s) & ~front(s, _OUT), gap=(fall, is_open))
    return [torn, calm]


def _trunk(fall: Fall, build: Build, sleeve: float) -> Fall:
    """A fall without its sleeves, which would hide the flank."""
    x, y, z = fall.rest.T
    on = (off_arms(build, Spots(x, y, z, z)) > sleeve * 0.9) | (abs(x) < _LAID)
    return replace(fall, triangles=fall.triangles[on[fall.triangles].all(1)])


def between(inner: Sequence[Piece], outer: Sequence[Piece], build: Build) -> list[Piece]:
    """What is worn under an open front, and the front; where an arm pulls the front askew, the inner lies over that."""
    return [outer[0], *(_narrowed(piece, build) for piece in inner), *outer[1:]]


def _narrowed(piece: Piece, build: Build) -> Piece:
    kept = piece.keep
    assert kept
    return replace(piece, keep=lambda s: kept(s) & (abs(s.x) < np.minimum(_IN, np.interp(s.z, *build.armhole) - _SHORT)), outer=_WITHIN)

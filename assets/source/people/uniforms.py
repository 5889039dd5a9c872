"""Clothes of people who work where the planes leave: shirts with collars, wool, a blazer with a scarf.

Law: a uniform is cut and patches like every garment; no emblem on it can be read.
Heights are told from the shoulder joint, widths from the spine.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import collars
import lapels
import numpy as np
from blend import Sheet
from breast import still
from canvas import SCALE
from cloth import Cloth, dyed
from curves import Colour, darker, lighter
from drape import Cut, fallen, skin
from folds import INNER, Drapery
from garments import (
    before, buttons, closing, hem, jacket, lining, middle, on_front, on_sleeve, opening, parted, round_neck, sleeve_end, turned, v_neck,
)
from mannequin import Build
from neckwear import closed, shield
from relief import Patch, Piece
from scipy.ndimage import distance_transform_edt, gaussian_filter
from stances import Stance
from tidy import without_islands
from trimmings import fur, rolled, silk
from wardrobe import Outfit, Wearer, dressed

SHIRT = Cut(ease=0.014, sleeve_ease=0.014, hem=0.80, cuff=0.97, loose=0.006, stiff=1.6, is_held=True)
WOOL = Cut(ease=0.017, sleeve_ease=0.014, hem=0.80, cuff=0.97, loose=0.006, stiff=2.6, is_held=True)
KNIT = Cut(ease=0.013, sleeve_ease=0.012, hem=0.78, cuff=0.96, loose=0.006, stiff=9.0)
BLAZER = Cut(ease=0.012, sleeve_ease=0.011, hem=0.78, cuff=0.96, flare=0.02, loose=0.006, stiff=5.0, is_held=True)
BRASS = Cloth("#f2dc9a", "#c9a552", "#ab8740", "#8a6a30", "#6c5126", "#43301a")
PARKA = Cut(ease=0.030, sleeve_ease=0.026, hem=0.62, cuff=0.96, flare=0.05, loose=0.008, stiff=5.0, is_held=True)
# how broad fur is along an edge, in pixels; how far down it goes, and over what length it thins out
_FUR, _FUR_ENDS, _TAPERS = 16, -0.26, 0.07
_STUMP, _EVEN = 4000, 7.0  # a piece of fur so small is left out; how far its border is drawn out of its steps
_TRUNK = 0.20  # how far down an arm a front may seem to lie
_DOWN = (0.0, 0.050, 0.100, 0.150)  # how far buttons are below the first
_AT_WORK = -0.045  # how deep the neck of a cardigan is that belongs to a uniform
_CLOSED = 0.036  # where a shirt ends that is closed at the neck
_POCKET = [(0.062, -0.118), (0.150, -0.116), (0.150, -0.220), (0.106, -0.232), (0.062, -0.220)]
_FLAP = [(0.060, -0.110), (0.152, -0.108), (0.152, -0.140), (0.106, -0.152), (0.060, -0.140)]


def shirt(
    build: Build,
    stance: Stance,
    colour: Colour,
    tie: Colour | None = None,
    deep: float = _CLOSED,
    sewn: Sequence[Patch] = (),
) -> Piece:
    """A shirt with a placket, open as `deep` as told, without its collar."""
    cloth = dyed(colour)
    neck = v_neck(build, deep, 0.057, 0.068)
    patches = [
        Patch(lambda s: (abs(s.x) < 0.016) & s.front, 0, line=0.4, width=1.2),
        hem(build, SHIRT, 0.055, line=0.6),
    ]
    patches += sewn
    if tie:
        silk = [(0.0, 0.056), (0.024, 0.050), (0.014, 0.004), (0.034, -0.340), (0.0, -0.380)]
        patches.append(Patch(on_front(build.neckline, silk), 4.0, dyed(tie), line=0.7))
    return Piece(fallen(build, stance, SHIRT), cloth, lambda s: neck(s) < 0, patches, over=16, folds=Drapery(build))


def inner_shirt(build: Build, stance: Stance, colour: Colour, tie: Colour | None = None, deep: float = _CLOSED) -> list[Piece]:
    """What is seen of a shirt under something: its middle, and beside the collar what lies on the shoulders."""
    j, neck = build.joint[2], v_neck(build, deep, 0.057, 0.068)
    whole = shirt(build, stance, colour, tie, deep)
    yoke = Piece(skin(build, still(stance)), whole.cloth,
                 lambda s: (neck(s) < 0) & (abs(s.x) < 0.125) & (s.z > j - 0.10), over=3)
    if stance.is_turned:
        return [yoke]
    front = replace(whole, fall=fallen(build, still(stance), SHIRT), over=0.0, folds=None,
                    keep=lambda s: (neck(s) < 0) & middle(build, s) & ((abs(s.x) < 0.066) | (s.z < j - 0.03)))
    return [yoke, front]


def shirt_cuff(build: Build, cut: Cut, colour: Colour) -> Patch:
    """What comes out of a sleeve."""
    return Patch(lambda s: on_sleeve(build, s, sleeve_end(build, cut) - 0.013), 0.0, dyed(colour), line=0.8)


def pullover(build: Build, stance: Stance, colour: Colour, cuff: Colour) -> Piece:
    """A guard's wool pullover with straps on its shoulders."""
    cloth, j = replace(dyed(colour), light=lighter(colour, 0.025)), build.joint[2]  # wool takes little light
    neck = v_neck(build, -0.095, 0.092, 0.080)
    patches = [
        hem(build, WOOL, 0.060, line=0.4),
        _straps(j, darker(colour, 0.22)),
        shirt_cuff(build, WOOL, cuff),
        *before(stance, closing(-0.016), *buttons(j, [(0.0, -0.156 - step) for step in _DOWN], BRASS)),
        Patch(lambda s: neck(s) > -0.024, 3.0, line=0.65),
    ]
    return Piece(fallen(build, stance, WOOL), cloth, lambda s: neck(s) < 0, patches, over=16, outer=0.6, soft=10.0, folds=Drapery(build, 0.8))


def cardigan(build: Build, stance: Stance, colour: Colour, cut: Cut = WOOL, deep: float = -0.215,
             more: Sequence[Patch] = (), knobs: Cloth | None = None) -> Piece:
    """A cardigan, its neck so `deep`, buttoned down from there; the buttons of its own colour, or of another."""
    cloth, j = dyed(colour), build.joint[2]
    neck = v_neck(build, deep, 0.094, 0.080)
    patches = [
        hem(build, cut, 0.060, line=0.4),
        Patch(
            lambda s: (neck(s) > -0.026) | (abs(s.x) < 0.020) & s.front & (s.z < j + deep + 0.015),
            3.0,
            dyed(darker(colour, 0.10)),
            0.6,
        ),
        *before(stance, *buttons(j, [(0.0, deep - 0.018 - step) for step in _DOWN], knobs or dyed(darker(colour, 0.5)))),
        *more,
    ]
    return Piece(fallen(build, stance, cut), cloth, lambda s: neck(s) < 0, patches, over=16, folds=Drapery(build, 0.8))


def blazer(build: Build, stance: Stance, colour: Colour, cuff: Colour) -> list[Piece]:
    """A blazer, buttoned, a stripe round its sleeves; the `cuff` of a shirt comes out of them."""
    cloth, j = dyed(colour), build.joint[2]
    open_ = opening(j, ((-0.9, 0.03), (-0.42, 0.0), (-0.166, 0.0), (-0.12, 0.045), (-0.05, 0.062), (0.02, 0.072), (0.12, 0.070)))
    welt = [(0.082, -0.128), (0.152, -0.120), (0.152, -0.134), (0.082, -0.142)]
    patches = [
        *before(stance, closing(-0.016), Patch(on_front(j, welt, near_only=True), 3.0, line=0.7),
                *buttons(j, [(0.004, -0.180 - step) for step in _DOWN], BRASS, 0.0085)),
        Patch(lambda s: on_sleeve(build, s, sleeve_end(build, BLAZER) - 0.056) & (s.arm < sleeve_end(build, BLAZER) - 0.047),
              1.5, BRASS, line=0.4),
        shirt_cuff(build, BLAZER, cuff),
    ]
    return [
        Piece(fallen(build, stance, BLAZER), cloth, parted(build, open_, lapels.BLAZER), patches, over=16, outer=0.6, folds=Drapery(build)),
        *turned(build, stance, cloth, collars.BLAZER, lapels.BLAZER),
    ]


def shirt_and_tie(colour: Colour, tie: Colour | None) -> Outfit:
    """An officer's shirt, with a tie or without."""

    def dress(w: Wearer) -> list[Sheet]:
        j = w.build.joint[2]
        sewn = [
            *before(w.stance, Patch(on_front(j, _POCKET), 2.5, line=0.7, width=1.5), Patch(on_front(j, _FLAP), 3.0, line=0.8),
                    *buttons(j, [(x, -0.140) for x in (0.106, -0.106)], BRASS)),
            _straps(j, colour),
        ]
        body = shirt(w.build, w.stance, colour, tie, sewn=sewn)
        sheets, seen = dressed(w, [body])
        return [*sheets, *closed(w, seen, colour, tie), *shield(w, seen, body, -0.078)]

    return dress


# how far out a vest reaches at each height, in shares of the shoulder
_ARMHOLE = ((-0.185, 1.26), (-0.160, 1.16), (-0.135, 0.95), (-0.100, 0.83), (-0.060, 0.775), (-0.010, 0.785), (0.030, 0.84), (0.060, 0.90))


def vest_over_shirt(vest: Colour, colour: Colour, tie: Colour) -> Outfit:
    """Behind a counter: a vest over shirt and tie."""

    def dress(w: Wearer) -> list[Sheet]:
        b, s, j = w.build, w.stance, w.build.joint[2]
        neck, armhole = v_neck(b, -0.128, 0.090, 0.080), opening(j, _ARMHOLE)
        patches = [
            Patch(lambda s: (abs(s.x) < 0.008) & s.front, 0, line=0.5),
            Patch(lambda s: neck(s) > -0.012, 2.0, line=0.5),
            *before(s, *buttons(j, [(0.0, -0.158 - step) for step in _DOWN], BRASS)),
        ]
        over = Piece(
            fallen(b, still(s), WOOL),
            dyed(vest),
            lambda s: (neck(s) < 0) & (abs(s.x) < armhole(s.z) * b.shoulder),
            patches, over=60,
        )
        sheets, seen = dressed(w, [shirt(b, s, colour, tie), over])
        return [*sheets, *closed(w, seen, colour, tie)]

    return dress


def pullover_over_shirt(wool: Colour, colour: Colour, tie: Colour | None) -> Outfit:
    """A guard: wool over a shirt."""

    def dress(w: Wearer) -> list[Sheet]:
        over = pullover(w.build, w.stance, wool, colour)
        sheets, seen = dressed(w, [*inner_shirt(w.build, w.stance, colour, tie), over])
        return [*sheets, *closed(w, seen, colour, tie), *shield(w, seen, over)]

    return dress


def cardigan_over_shirt(wool: Colour, colour: Colour) -> Outfit:
    """A cardigan over a shirt open at the neck."""

    def dress(w: Wearer) -> list[Sheet]:
        body = inner_shirt(w.build, w.stance, colour, deep=-0.045)
        sheets, seen = dressed(w, [*body, cardigan(w.build, w.stance, wool)])
        return [*sheets, *closed(w, seen, colour, is_open=True)]

    return dress


def cardigan_and_bow(wool: Colour, colour: Colour, bow: Colour) -> Outfit:
    """At home, for guests: a cardigan over a shirt and a bow tie."""

    def dress(w: Wearer) -> list[Sheet]:
        body = inner_shirt(w.build, w.stance, colour)
        sheets, seen = dressed(w, [*body, cardigan(w.build, w.stance, wool)])
        return [*sheets, *closed(w, seen, colour, bow=bow)]

    return dress


def cardigan_and_scarf(wool: Colour, blouse: Colour, scarf: Colour) -> Outfit:
    """Those who stay on the ground: a cardigan over a blouse, the airline's scarf, a badge."""

    def dress(w: Wearer) -> list[Sheet]:
        body = inner_shirt(w.build, w.stance, blouse)
        over = cardigan(w.build, w.stance, wool, KNIT, _AT_WORK, [shirt_cuff(w.build, KNIT, blouse)], BRASS)
        sheets, seen = dressed(w, [*body, over])
        return [*sheets, *closed(w, seen, blouse), silk(w, scarf)]

    return dress


def parka_over_satin(parka: Colour, satin: Colour) -> Outfit:
    """A parka with fur at its hood, open over a bridesmaid's dress."""

    def dress(w: Wearer) -> list[Sheet]:
        b, s, j = w.build, w.stance, w.build.joint[2]
        coat = jacket(b, s, parka, cut=PARKA, rolled=None)
        sheets, seen = dressed(w, [_satin(b, s, satin), *coat])
        if s.is_turned:
            return [*sheets, fur(seen, rolled(w, seen), np.zeros(seen.owner.shape, bool), 15)]
        lies = np.isin(seen.owner, [seen.index(piece) for piece in coat]) & (seen.arm < _TRUNK)
        within = np.isin(seen.owner, [0, 2])  # the neck and the bodice
        high = np.zeros(lies.shape, np.float32)
        for piece in coat:
            high = np.where(seen.mask(piece), seen.spots[seen.index(piece)].z - j - _FUR_ENDS, high)
        broad = _FUR * SCALE * np.clip(high / _TAPERS, 0, 1) ** 0.5
        on = lies & (distance_transform_edt(~within) < broad)
        on = without_islands(lies & (gaussian_filter(on.astype(np.float32), _EVEN) > 0.5), _STUMP)
        return [*sheets, fur(seen, on, ~within & (seen.of(lambda p: p.is_skin) | (seen.arm > _TRUNK)))]

    return dress


def _satin(build: Build, stance: Stance, colour: Colour) -> Piece:
    """The bodice of a satin gown: what a coat leaves to be seen."""
    j, neck = build.joint[2], round_neck(build, -0.052, 0.080, 0.072)
    sheen = replace(dyed(colour), light=lighter(colour, 0.20))
    drawn = [(0.0, -0.06), (0.105, 0.02), (0.105, -0.04), (0.0, -0.125)]
    patches = [
        Patch(on_front(j, drawn), 5.0, line=0.5),
        Patch(lambda s: abs(s.z - (j - 0.335)) < 0.020, 4.0, line=0.6),
    ]
    return Piece(fallen(build, still(stance), SHIRT), sheen, lambda s: (neck(s) < 0) & middle(build, s), patches,
                 folds=Drapery(build, trunk=INNER, is_even=False))


def blazer_and_scarf(colour: Colour, blouse: Colour, scarf: Colour) -> Outfit:
    """Those who fly: a blazer over a blouse, the airline's scarf tied at the side."""

    def dress(w: Wearer) -> list[Sheet]:
        over = blazer(w.build, w.stance, colour, blouse)
        sheets, seen = dressed(w, [*inner_shirt(w.build, w.stance, blouse), *over])
        return [*sheets, *closed(w, seen, blouse, under=over), silk(w, scarf)]

    return dress


def blazer_and_tie(colour: Colour, blouse: Colour, tie: Colour) -> Outfit:
    """Those who fly: a blazer over shirt and tie."""

    def dress(w: Wearer) -> list[Sheet]:
        sleeves = lining(w.build, w.stance, blouse)
        over = blazer(w.build, w.stance, colour, blouse)
        sheets, seen = dressed(w, [sleeves, *inner_shirt(w.build, w.stance, blouse, tie), *over])
        return [*sheets, *closed(w, seen, blouse, tie, over)]

    return dress


def _straps(joint: float, colour: Colour) -> Patch:
    """Straps on both shoulders."""
    return Patch(
        lambda s: (abs(s.x) > 0.092) & (s.arm < 0.04) & (abs(s.y - 0.006) < 0.026) & (s.z > joint - 0.004),
        4.0,
        dyed(darker(colour, 0.10)),
        line=0.6,
    )

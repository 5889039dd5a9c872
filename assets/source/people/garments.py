"""Garments: how each is cut, what is sewn on it, where it is open.

Law: a pattern is drawn on the body as measured (metres), so it goes with every fold; nothing on it can be read.
Heights are told from the shoulder joint, widths from the spine.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

import collars
import lapels
from anatomy import Skin
from breast import still, untorn
from cloth import WHITE, Cloth, dyed, skin_cloth
from collars import Collar, collar
from curves import Colour, darker, mix
from drape import Cut, fallen, hand, skin
from folds import INNER, SMOCK, Drapery
from knuckles import binding, marks
from lapels import Lapel, lapel, under
from mannequin import SIDES, Build
from relief import Patch, Piece, Spots, off_arms
from stances import Stance

Dots = Sequence[tuple[float, float]]
_WRIST = -0.009  # where a hand begins, on its own axis (metres)
COAT = Cut(ease=0.010, sleeve_ease=0.008, hem=0.62, cuff=0.97, flare=0.03, loose=0.004, stiff=3.0, is_held=True)
SCRUBS = Cut(ease=0.014, sleeve_ease=0.016, hem=0.74, cuff=0.42, flare=0.03, loose=0.004, stiff=1.2)
SHIRT = Cut(ease=0.008, sleeve_ease=0.009, hem=0.80, cuff=0.99, stiff=0.6, is_held=True)
JACKET = Cut(ease=0.011, sleeve_ease=0.010, hem=0.80, cuff=0.96, flare=0.0, loose=0.003, stiff=6.0, is_held=True)
TRENCH = Cut(ease=0.011, sleeve_ease=0.009, hem=0.55, cuff=0.97, flare=0.05, loose=0.005, stiff=4.0, is_held=True)


def coat(build: Build, stance: Stance, cloth: Cloth = WHITE) -> list[Piece]:
    """A doctor's coat, open."""
    j = build.joint[2]
    open_ = opening(j, ((-0.9, 0.100), (-0.6, 0.060), (-0.45, 0.040), (-0.34, 0.041), (-0.23, 0.070), (-0.13, 0.083), (-0.05, 0.076), (0.12, 0.076)))
    low = [(0.085, -0.46), (0.205, -0.45), (0.205, -0.66), (0.085, -0.67)]
    patches = [
        thick(build, COAT),
        hem(build, COAT, 0.052, line=0.26),
        *before(stance, Patch(on_front(j, low), 4.0, line=0.35, width=1.3)),
    ]
    whole = Piece(fallen(build, stance, COAT), cloth, parted(build, open_, lapels.COAT), patches, over=16, outer=0.6, soft=10.0,
                  folds=Drapery(build))
    return [*untorn(whole, build, stance, COAT), *turned(build, stance, cloth, collars.COAT, lapels.COAT)]


def scrub_top(build: Build, stance: Stance, colour: Colour, under_coat: bool = False) -> list[Piece]:
    """A scrub top with a V at the neck; what a coat hides of it does not move with the arms."""
    cloth, vee = dyed(colour), v_neck(build, -0.096, 0.088, 0.042)
    patches = [
        thick(build, SCRUBS),
        hem(build, SCRUBS, 0.028, line=0.34),
        Patch(lambda s: vee(s) > -0.024, 0, dyed(darker(colour, 0.09)), line=0.0),
    ]
    if under_coat:
        return [Piece(fallen(build, still(stance), SCRUBS), cloth, lambda s: (vee(s) < 0) & middle(build, s), patches,
                      folds=Drapery(build, trunk=INNER, is_even=False))]
    whole = Piece(fallen(build, stance, SCRUBS), cloth, lambda s: vee(s) < 0, patches, over=8,
                  outer=sleeve_end(build, SCRUBS) + 0.02, folds=Drapery(build, trunk=SMOCK, is_even=False))
    return untorn(whole, build, stance, SCRUBS)


def under_shirt(build: Build, stance: Stance, colour: Colour) -> Piece:
    """A T-shirt that shows in the V of the scrubs; it lies on the skin."""
    round_, low = round_neck(build, -0.012, 0.088, 0.070), build.joint[2] - 0.20
    band = Patch(lambda s: round_(s) > -0.018, 0, dyed(darker(colour, 0.08)), line=0.0)
    return Piece(skin(build, still(stance)), dyed(colour), lambda s: (round_(s) < 0) & (abs(s.x) < 0.12) & (s.z > low), [band], over=3)


def long_shirt(build: Build, stance: Stance, colour: Colour) -> list[Piece]:
    """A thin long-sleeved shirt under scrubs."""
    round_ = round_neck(build, -0.020, 0.088, 0.070)
    patches = [Patch(lambda s: round_(s) > -0.018, 0, dyed(darker(colour, 0.08)), line=0.0), thick(build, SHIRT),
               hem(build, SHIRT, 0.024, line=0.3)]
    shown = sleeve_end(build, SCRUBS) - 0.05  # not where only the scrubs are to be seen
    whole = Piece(fallen(build, stance, SHIRT), dyed(colour), lambda s: (round_(s) < 0) & (middle(build, s) & (abs(s.x) < 0.10) & (s.z > build.joint[2] - 0.22) | (s.arm > shown) & (off_arms(build, s) < 0.080 * build.limb + 0.010)), patches,
                  folds=Drapery(build, 0.7))
    return untorn(whole, build, stance, SHIRT)


def lining(build: Build, stance: Stance, colour: Colour) -> Piece:
    """The arms in the colour of a tight sleeve, for where an elbow comes through it."""
    reach = sleeve_end(build, SHIRT) - 0.03
    return Piece(skin(build, stance), dyed(colour), lambda s: (s.arm > sleeve_end(build, SCRUBS) - 0.03) & (s.arm < reach) & (off_arms(build, s) < 0.060 * build.limb),
                 step=8)


def sweater(build: Build, stance: Stance, colour: Colour, deep: float = -0.030) -> Piece:
    """A round-necked shirt without visible sleeves; its neck comes down so `deep`."""
    round_ = round_neck(build, deep, 0.092, 0.072)
    band = Patch(lambda s: round_(s) > -0.024, 0, dyed(darker(colour, 0.09)), line=0.0)
    return Piece(fallen(build, still(stance), SCRUBS), dyed(colour), lambda s: (round_(s) < 0) & middle(build, s), [band],
                 folds=Drapery(build, trunk=INNER, is_even=False))


def jacket(build: Build, stance: Stance, colour: Colour, cut: Cut = JACKET, rolled: Lapel | None = lapels.JACKET) -> list[Piece]:
    """A dark short jacket, open, its lapels `rolled` back or none."""
    cloth, j = dyed(colour), build.joint[2]
    open_ = opening(j, ((-0.9, 0.090), (-0.5, 0.058), (-0.29, 0.050), (-0.2, 0.072), (-0.12, 0.080), (0.02, 0.078), (0.12, 0.072)))
    pocket = [(0.088, -0.160), (0.178, -0.152), (0.178, -0.196), (0.132, -0.206), (0.088, -0.204)]
    patches = [
        thick(build, cut),
        hem(build, cut, 0.045, line=0.4),
        *before(stance, Patch(on_front(j, pocket), 4.0, line=0.45)),
    ]
    body = Piece(fallen(build, stance, cut), cloth, parted(build, open_, rolled), patches, over=16, outer=0.6, folds=Drapery(build))
    return [*untorn(body, build, stance, cut), *turned(build, stance, cloth, collars.JACKET if rolled else collars.HOOD, rolled)]


def trench(build: Build, stance: Stance, colour: Colour) -> list[Piece]:
    """A trench coat, open, belted loosely, with wide lapels and shoulder straps."""
    cloth, j = dyed(colour), build.joint[2]
    open_ = opening(j, ((-0.9, 0.110), (-0.5, 0.060), (-0.32, 0.042), (-0.22, 0.070), (-0.1, 0.082), (0.12, 0.074)))
    patches = [
        thick(build, TRENCH),
        Patch(lambda s: on_sleeve(build, s, sleeve_end(build, TRENCH) - 0.075) & (s.arm < sleeve_end(build, TRENCH) - 0.045), 4.0, line=0.5),
        *(_back_of_trench(j, dyed(darker(colour, 0.20))) if stance.is_turned else [_belt(j, 0.022, 6.0, dyed(darker(colour, 0.06)), 0.75)]),
        Patch(lambda s: (abs(s.x) > 0.115) & (s.arm < 0.03) & (abs(s.y - 0.018) < 0.020) & (s.z > j + 0.01), 4.0, line=0.6),
    ]
    whole = Piece(fallen(build, stance, TRENCH), cloth, parted(build, open_, lapels.TRENCH), patches, over=16, outer=0.6, folds=Drapery(build))
    return [*untorn(whole, build, stance, TRENCH), *turned(build, stance, cloth, collars.TRENCH, lapels.TRENCH)]


def _belt(j: float, half: float, high: float, cloth: Cloth, line: float) -> Patch:
    return Patch(lambda s: (abs(s.z - (j - 0.385)) < half) & (s.arm < 0.01), high, cloth, line=line)


def _back_of_trench(j: float, deeper: Cloth) -> list[Patch]:
    """A belt of a deeper brown, a yoke's seam and one down from it: from behind, plain tan is read as skin."""
    return [
        _belt(j, 0.024, 7.0, deeper, 0.9),
        Patch(lambda s: (s.y > 0.03) & (abs(s.z - (j - 0.150 - 0.6 * s.x**2)) < 0.003) & (s.arm < 0.02), 0.0, deeper, line=0.7),
        Patch(lambda s: (s.y > 0.03) & (abs(s.x) < 0.003) & (s.z < j - 0.150), 0.0, deeper, line=0.6),
    ]


def parted(build: Build, open_: Callable[[np.ndarray], np.ndarray], rolled: Lapel | None = None) -> Callable[[Spots], np.ndarray]:
    """The cloth of a garment that is open down the front and ends under its collar; under a lapel it is cut away."""
    top, joint = build.joint[2] + build.slope - 0.006, build.joint[2]
    hidden = {side: under(build, rolled, side) for side in SIDES} if rolled else {}

    def kept(s: Spots) -> np.ndarray:
        half = open_(s.z)
        for side, (high, wide) in hidden.items():
            here = (s.x * side > 0) & (s.z - joint > high[0])
            half = np.where(here, np.maximum(half, np.interp(s.z - joint, high, wide)), half)
        return ~((abs(s.x) < half) & (s.y < 0.03)) & (s.z < top)

    return kept


def buttons(joint: float, spots: Dots, cloth: Cloth, radius: float = 0.0075) -> list[Patch]:
    """Round buttons on the near side of a front."""
    return [Patch(lambda s, x=x, z=z: (s.x - x) ** 2 + (s.z - joint - z) ** 2 < radius**2, 4.0, cloth, 0.9)  # type: ignore[misc]
            for x, z in spots]


def before(stance: Stance, *sewn: Patch) -> Sequence[Patch]:
    """What is sewn on a front: nothing of it is seen on a back."""
    return () if stance.is_turned else sewn


def closing(x: float, high: float = 3.0, line: float = 0.75) -> Patch:
    """The near half of a front over the far one: its edge runs down at `x`."""
    return Patch(lambda s: s.x > x, high, line=line, width=1.8)


def turned(build: Build, stance: Stance, cloth: Cloth, cut: Collar, rolled: Lapel | None) -> list[Piece]:
    """Lapels, if there are any, and a collar; each lies over whatever is less than its thickness before it."""
    pair = [lapel(build, stance, rolled, side) for side in SIDES] if rolled and not stance.is_turned else []
    return [*(Piece(fall, cloth, over=36, step=6, soft=5.0, hemmed=0.7) for fall in pair),
            Piece(collar(build, stance, cut), cloth, over=64, step=6, soft=5.0, hemmed=0.6)]


def bare_neck(build: Build, stance: Stance, tones: Skin) -> Piece:
    """The neck and what of the breast a garment leaves to be seen."""
    half = opening(build.joint[2], ((-0.19, 0.0), (0.0, 0.080), (0.02, 0.086)))
    flesh = _flesh(tones)
    even = mix(flesh.half, flesh.shade, 0.45)
    return Piece(skin(build, still(stance)), replace(flesh, shade=even, deep=even), lambda s: abs(s.x) < half(s.z), step=8, soft=6.0,
                 is_skin=True)


def bare_arms(build: Build, stance: Stance, tones: Skin, sleeve: float) -> Piece:
    """The forearms that cloth leaves bare; `sleeve` is how much of the arm it covers, at least."""
    start = sleeve * (build.upper + build.fore)
    shown = tuple(one.hand != "none" or not stance.is_crossed for one in (stance.near, stance.far))

    def bare(s: Spots) -> np.ndarray:
        return (s.arm > start) & (off_arms(build, s) < 0.060 * build.limb) & np.where(s.x > 0, *shown)

    return Piece(skin(build, stance), _flesh(tones), bare, step=14, soft=4.0, is_skin=True)


def hands(build: Build, stance: Stance, tones: Skin, bound: bool = False) -> list[Piece]:
    """Both hands, where they are to be seen; each lies over the cloth that it touches. `bound`: the near one has a napkin round it."""
    flesh, found = _flesh(tones), []
    for one, side in ((stance.near, 1), (stance.far, -1)):
        fall = hand(build, one, side, stance)
        if fall:
            wound = binding(one.hand, build.hand) if bound and side == SIDES[0] else []
            found.append(Piece(fall, flesh, lambda s: s.z > _WRIST, [*marks(one.hand, build.hand, flesh, tones), *wound], step=7.0,
                               soft=2.2, over=9, is_skin=True, joined=0.012))
    return found


def _flesh(tones: Skin) -> Cloth:
    cloth = skin_cloth(tones.base, tones.light, tones.shade, tones.deep, tones.line)
    return replace(cloth, light=mix(tones.base, tones.light, 0.2), base=mix(tones.base, tones.shade, 0.06), half=mix(tones.base, tones.shade, 0.24), shade=mix(tones.base, tones.shade, 0.48), deep=mix(tones.base, tones.shade, 0.80))


def middle(build: Build, s: Spots) -> np.ndarray:
    """What shows between the two fronts of a coat: more over the breast, where they part."""
    waist = build.joint[2] - 0.28
    return (abs(s.x) < np.where(s.z > waist, 0.150, 0.095)) & (s.y < 0.03)


def thick(build: Build, cut: Cut) -> Patch:
    """The edge of a sleeve, which has the thickness of its cloth."""
    return Patch(lambda s: on_sleeve(build, s, sleeve_end(build, cut) - 0.007), 4.0, line=0.0)


def hem(build: Build, cut: Cut, deep: float, line: float) -> Patch:
    """The seam so deep over the edge of a sleeve."""
    return Patch(lambda s: on_sleeve(build, s, sleeve_end(build, cut) - deep), 0, line=line, width=1.3)


def on_sleeve(build: Build, s: Spots, start: float) -> np.ndarray:
    """The sleeves from `start` down, and nothing of the flank beside them."""
    return (s.arm > start) & (off_arms(build, s) < 0.080 * build.limb + 0.016)


def sleeve_end(build: Build, cut: Cut) -> float:
    return cut.cuff * (build.upper + build.fore)


def opening(joint: float, rows: Dots) -> Callable[[np.ndarray], np.ndarray]:
    """Half the width of an open front, by height over the joint."""
    heights, widths = zip(*rows, strict=True)
    return lambda z: np.interp(z - joint, heights, widths)


def _round_nape(s: Spots, front: np.ndarray, back: np.ndarray) -> np.ndarray:
    """The edge of a neck: as the front has it, and over the shoulder gently up to the nape."""
    share = np.clip((s.y - 0.03) / 0.07, 0, 1)
    return np.maximum(front * (1 - share) + back * share, back)


def v_neck(build: Build, deep: float, wide: float, high: float) -> Callable[[Spots], np.ndarray]:
    """How far a spot lies inside a V neck (negative: outside, on the cloth)."""
    j = build.neckline

    def inside(s: Spots) -> np.ndarray:
        slope = (high - deep) / wide
        front = ((s.z - j - deep) - abs(s.x) * slope) / np.hypot(1, slope)
        return _round_nape(s, front, s.z - j - high)

    return inside


def round_neck(build: Build, deep: float, wide: float, high: float) -> Callable[[Spots], np.ndarray]:
    """How far a spot lies inside a round neck."""
    j = build.neckline

    def inside(s: Spots) -> np.ndarray:
        away = np.clip(abs(s.x) / wide, 0, 1.4)
        front = (s.z - j - deep) - (high - deep) * away**2.2
        return _round_nape(s, front, s.z - j - high)

    return inside


def on_front(joint: float, outline: Dots, near_only: bool = False) -> Callable[[Spots], np.ndarray]:
    """The part of the front inside an outline, on both sides or on the near one."""

    def where(s: Spots) -> np.ndarray:
        x = s.x if near_only else abs(s.x)
        return _within(outline, x, s.z - joint) & s.front

    return where


def _within(outline: Dots, x: np.ndarray, z: np.ndarray) -> np.ndarray:
    """Even-odd: whether each point lies inside the outline."""
    found = np.zeros(x.shape, bool)
    for (x0, z0), (x1, z1) in zip(outline, [*outline[1:], outline[0]], strict=True):
        if z0 != z1:
            found ^= ((z0 > z) != (z1 > z)) & (x < (x1 - x0) * (z - z0) / (z1 - z0) + x0)
    return found

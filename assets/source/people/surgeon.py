"""What surgeons wear: a gown and gloves, a cap that hides the hair, a mask that leaves the eyes.

Law: under a mask the brows and lids say it all.
Units: face units on the head; metres on the body.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from anatomy import Face, Skin
from barber import ON_SKIN, ear_layer
from blend import Sheet
from canvas import Layer, Pose, Shadow, Window
from cloth import dyed
from curves import Colour, Point, darker, lighter, spline
from drape import Cut, fallen
from folds import Drapery
from garments import hem, on_sleeve, round_neck, sleeve_end
from person import Hair
from relief import Patch, Piece
from strands import Comb, Dye, Sheen, lock
from wardrobe import Outfit, Wearer, dressed

_GOWN = Cut(ease=0.013, sleeve_ease=0.013, hem=0.60, cuff=0.99, flare=0.03, loose=0.004, stiff=1.4, is_held=True)
_GLOVE = Skin("#ddd8c8", "#f4f0e2", "#b3ab9c", "#8b8478", "#5a544c", "#d0c8b8", "#a9a8a8")
_CUFF = 0.075  # how far a glove goes up over the sleeve

_ON_CAP = (*ON_SKIN, Shadow(-2, 10, 8, 0.45, "#4a3430"))
_ON_MASK = (Shadow(1, 6, 6, 0.50, "#5a3a38"), Shadow(0, 2, 2, 0.35, "#5a3a38"))


@dataclass(frozen=True, slots=True)
class Cap:
    """Its outline, the edge on the forehead and before the ear, folds, what is printed on it, its ties."""

    colour: Colour
    outline: Sequence[Point]
    edge: Sequence[Point]
    folds: Sequence[tuple[Sequence[Point], float]]
    print: Colour = ""
    ties: Sequence[Sequence[Point]] = ()


# all of the hair is in it: full behind, gathered on a band
FULL_CAP = Cap(
    "#8fb0a4",
    ((-104, -48), (-115, -72), (-116, -108), (-96, -148), (-50, -176), (8, -190), (66, -184), (116, -160), (148, -116), (161, -58), (158, 2), (142, 44),
     (116, 60), (104, 44), (102, 14), (95, -14), (76, -38), (38, -56), (-8, -64), (-60, -60)),
    ((-104, -48), (-60, -60), (-8, -64), (38, -56), (76, -38), (95, -14), (102, 14), (104, 44), (116, 60)),
    ((((-88, -64), (-96, -92), (-88, -118)), 0.9), (((-56, -70), (-58, -112), (-36, -150)), 0.7), (((-12, -74), (2, -104), (10, -120)), 0.9),
     (((20, -70), (48, -112), (86, -146)), 1.0), (((60, -54), (92, -80), (112, -88)), 0.8), (((84, -34), (118, -54), (150, -60)), 1.0),
     (((100, 0), (126, -8), (140, -12)), 0.7), (((104, 32), (126, 24), (150, 14)), 0.9), (((-74, -68), (-76, -82), (-70, -92)), 0.6),
     (((40, -64), (54, -78), (60, -84)), 0.6), (((94, -20), (108, -26), (116, -30)), 0.5)),
)
# two pieces sewn over the crown, tied at the nape
TIED_CAP = Cap(
    "#2f4468",
    ((-102, -52), (-110, -80), (-102, -122), (-70, -156), (-14, -174), (44, -172), (94, -148), (124, -104), (132, -52), (127, -8), (114, 30),
     (104, 34), (101, 6), (92, -20), (72, -42), (36, -58), (-10, -66), (-60, -62)),
    ((-102, -52), (-60, -62), (-10, -66), (36, -58), (72, -42), (92, -20), (101, 6), (104, 34)),
    ((((-80, -80), (-56, -84), (-20, -86)), 0.4), (((70, -64), (98, -66), (122, -58)), 0.9), (((84, -38), (104, -36), (124, -24)), 1.0),
     (((96, -8), (110, -2), (122, 10)), 0.9), (((-70, -148), (-30, -150), (8, -162)), 0.5)),
    print="#c9a25a",
    ties=(((108, 22), (124, 34), (134, 60), (128, 86)), ((106, 26), (116, 52), (120, 82), (112, 104))),
)

_MASK = ((-103, 40), (-86, 38), (-68, 31), (-50, 21), (-30, 31), (4, 47), (44, 58), (72, 58), (74, 84), (62, 112), (40, 137),
         (10, 157), (-26, 166), (-56, 160), (-80, 138), (-95, 108), (-104, 74))
_PLEATS = (
    ((-104, 74), (-76, 80), (-50, 80), (-10, 82), (34, 84), (74, 76)),
    ((-102, 92), (-74, 102), (-46, 104), (-6, 104), (34, 102), (70, 92)),
    ((-96, 110), (-70, 124), (-42, 127), (-4, 126), (32, 119), (64, 108)),
)
_STRAPS = (((66, 62), (84, 34), (100, -4), (110, -40)), ((60, 112), (84, 92), (104, 62), (118, 40)))


def scrubbed(cap: Cap, dye: Dye, strays: Sequence[tuple[Sequence[Point], float]] = ()) -> Callable[[Face, Pose, Window], Hair]:
    """A head in cap and mask; `strays`, the hair that has come out of the cap, each with its width."""

    def hidden(face: Face, pose: Pose, window: Window) -> Hair:
        hair = Layer(window, ON_SKIN, rim=0.4, soften=0.7).pose(pose)
        for i, (line, width) in enumerate(strays):
            lock(hair, line, width, dye, Comb(30, 70 + i, (0.8, 2.8), 5, 0.6, 0.3, 0.9, fine=0.4), Sheen(0.3, 0.1, 0.7), -0.1,
                 (0.9, 1.0, 0.8, 0.5, 0.08), 0.3)
        return Hair([], [hair, _capped(cap, pose, window), ear_layer(face, pose, window, rim=0.5), _mask(pose, window)])

    return hidden


def _capped(cap: Cap, pose: Pose, window: Window) -> Layer:
    layer = Layer(window, _ON_CAP, rim=0.6, soften=0.7).pose(pose)
    for tie in cap.ties:
        layer.ink(spline(tie), 10, darker(cap.colour, 0.35), 1, 0.1, 0.3)
        layer.ink(spline([(x - 1.5, y) for x, y in tie]), 4, lighter(cap.colour, 0.06), 0.8, 0.1, 0.3, 0.8)
    shape = spline(cap.outline, True)
    layer.fill(shape, cap.colour)
    with layer.inside(shape):
        if cap.print:
            _printed(layer, cap)
        layer.ellipse(-40, -146, 84, 40, lighter(cap.colour, 0.34), 0.60, 20, "atop", turn=-14)
        layer.ellipse(-78, -84, 34, 20, lighter(cap.colour, 0.22), 0.45, 12, "atop")
        layer.ellipse(138, -50, 46, 110, darker(cap.colour, 0.46), 0.62, 22, "atop")
        layer.ellipse(60, -40, 70, 20, darker(cap.colour, 0.40), 0.40, 14, "atop", turn=28)
        for fold, deep in cap.folds:
            layer.ink(spline(fold), 9, darker(cap.colour, 0.42), 0.52 * deep, 0.3, 0.8, 3.0, "atop")
            layer.ink(spline([(x - 5, y - 3) for x, y in fold]), 6, lighter(cap.colour, 0.26), 0.44 * deep, 0.3, 0.8, 2.4, "atop")
        band = spline(cap.edge)
        layer.ink(band + [0, -3], 9, darker(cap.colour, 0.30), 0.50, 0.1, 0.1, 1.6, "atop")
        layer.ink(band + [-1, -2], 2.2, lighter(cap.colour, 0.30), 0.45, 0.1, 0.1, 0.6, "atop")
    layer.outline(shape, 1.6, darker(cap.colour, 0.62), 0.55, mode="over")
    return layer


def _printed(layer: Layer, cap: Cap) -> None:
    """Small boats, three strokes each: nothing that could be read mirrored."""
    for row in range(-7, 2):
        for column in range(-5, 7):
            x, y = column * 30 + (row % 2) * 15, row * 24 - 4
            layer.ink(spline([(x - 7, y), (x, y + 3), (x + 7, y)]), 2.6, cap.print, 0.55, 0.3, 0.3, mode="atop")
            layer.ink(spline([(x, y - 7), (x + 0.5, y)]), 2.0, cap.print, 0.45, 0.2, 0.2, mode="atop")


def _mask(pose: Pose, window: Window) -> Layer:
    """Pleated paper: it stands out over nose and chin, and its straps go over the cap."""
    paper = "#a7c0d2"
    layer = Layer(window, _ON_MASK, rim=0.5, soften=0.6).pose(pose)
    for strap in _STRAPS:
        layer.ink(spline([(x + 1, y + 3) for x, y in strap]), 4, "#3c3440", 0.35, 0.1, 0.1, 1.6)
        layer.ink(spline(strap), 3.6, "#c3d2dc", 1, 0.1, 0.1)
    shape = spline(_MASK, True)
    layer.fill(shape, paper)
    with layer.inside(shape):
        layer.ellipse(-60, 66, 26, 36, lighter(paper, 0.55), 0.70, 12, "atop", turn=12)
        layer.ellipse(-66, 116, 26, 24, lighter(paper, 0.40), 0.50, 12, "atop")
        layer.ellipse(-20, 62, 20, 30, darker(paper, 0.34), 0.50, 12, "atop", turn=-16)
        layer.ellipse(66, 96, 44, 60, darker(paper, 0.42), 0.58, 20, "atop", turn=16)
        layer.ellipse(-4, 166, 80, 24, darker(paper, 0.46), 0.62, 12, "atop")
        layer.ink(spline([(-50, 24), (-55, 50), (-58, 74)]), 9, lighter(paper, 0.7), 0.35, 0.2, 0.6, 3, "atop")
        for pleat in _PLEATS:
            layer.ink(spline([(x, y + 3) for x, y in pleat]), 6, darker(paper, 0.40), 0.50, 0.2, 0.2, 1.8, "atop")
            layer.ink(spline([(x, y - 2) for x, y in pleat]), 2.6, lighter(paper, 0.5), 0.55, 0.2, 0.2, 0.8, "atop")
            layer.ink(spline(pleat), 1.2, darker(paper, 0.55), 0.5, 0.3, 0.3, mode="atop")
        layer.ink(spline([(x, y + 4) for x, y in _MASK[:9]]), 7, darker(paper, 0.22), 0.40, 0.1, 0.1, 1.4, "atop")
        layer.ink(spline([(x, y + 2) for x, y in _MASK[:9]]), 1.8, lighter(paper, 0.6), 0.6, 0.1, 0.1, 0.5, "atop")
    layer.outline(shape, 1.5, darker(paper, 0.6), 0.6, mode="over")
    return layer


def gown(colour: Colour) -> Outfit:
    """A surgeon's gown, high at the neck and tied behind; gloves over its sleeves."""

    def dress(w: Wearer) -> list[Sheet]:
        b = w.build
        neck, glove = round_neck(b, 0.000, 0.086, 0.074), sleeve_end(b, _GOWN) - _CUFF
        patches = [
            Patch(lambda s: neck(s) > -0.020, 0, dyed(darker(colour, 0.16)), line=0.3),
            Patch(lambda s: on_sleeve(b, s, glove), 5.0, dyed(_GLOVE.base), line=0.6),
            hem(b, _GOWN, 0.022, line=0.2),
        ]
        cloth = Piece(fallen(b, w.stance, _GOWN), dyed(colour), lambda s: neck(s) < 0, patches, over=14, outer=0.6, folds=Drapery(b))
        return dressed(w, [cloth], sleeve=0.94, is_full=True, gloves=_GLOVE)[0]

    return dress

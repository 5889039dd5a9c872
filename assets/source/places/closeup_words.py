"""Close-ups of Mr. Lindqvist's board when he has turned it round: upright on his knees, a hand at either side of it.

Law: the board, its hands and its marker are laid out on the board's own plane, z towards whoever reads, and stood up together.
One unit is ten centimetres.
"""
from typing import NamedTuple

import hand
import handwriting
from closeup_board import bedclothes, board, dusk, sleeve_marks, string
from kit import *

PLACE = Place(
    folder="inserts", size=(1280, 720), samples=22, noise=.04, bounces=(5, 3, 4), seed=13,
    paint={"exposure": .25, "contrast": 1.06, "sat": 1.06, "vign": .42, "height": 720},
    variants={"board_married": {}, "board_engine": {}, "board_nine": {}, "board_audience": {}, "board_she": {}, "board_jaw": {}})


class Line(NamedTuple):
    words: str
    at: tuple[float, float]                  # its left foot on the board
    wide: float                              # how far it runs
    pen: float
    gap: float = .18
    rise: float = .012


WRITTEN = {
    "board_married": (Line("MINE SAID SO", (-2.50, 1.04), 4.0, .030), Line("1966. 1971. 1980.", (-2.46, .28), 4.2, .030),
                      Line("BURIED HER LAST YEAR", (-2.62, -.50), 5.0, .030, .11, .004), Line("STILL MARRIED", (-2.52, -1.46), 4.85, .038, .15)),
    "board_engine": (Line("I RAN ENGINES", (-2.50, 1.10), 3.7, .030), Line("ALL MY LIFE. I KNOW", (-2.56, .34), 4.7, .030, .15), Line("WHEN A THING IS", (-2.50, -.46), 4.2, .030),
                     Line("NOT RUNNING RIGHT", (-2.62, -1.44), 5.1, .036, .13)),
    "board_nine": (Line("YOU DID NOT", (-2.46, 1.06), 3.6, .032), Line("SAY GOODBYE", (-2.46, .18), 3.9, .032), Line("9 LINES.", (-2.40, -.72), 2.4, .032), Line("I READ THEM", (-2.40, -1.58), 3.8, .036)),
    "board_audience": (Line("YOU HAVE", (-2.1, .42), 4.1, .042), Line("AN AUDIENCE", (-2.6, -.92), 5.0, .042, .15)),
    "board_she": (Line("SHE DOES IT", (-2.5, -.20), 4.9, .050, .16),),
    "board_jaw": (Line("SHE DOES IT", (-2.5, .42), 4.8, .046, .16), Line("MY JAW", (-1.9, -1.06), 3.7, .050, .18))}
WIPED = {
    "board_married": (Line("SHE SAY SO", (-.35, .66), 3.1, .030, .16),),
    "board_engine": (Line("WHY", (1.24, .90), 1.6, .032),),
    "board_nine": (Line("WENT", (.9, -.86), 1.7, .032),),
    "board_audience": (Line("MECHANICAL", (-2.6, 1.26), 2.7, .026),),
    "board_she": (Line("FEELS FAT", (-2.3, -1.54), 3.1, .030),),
    "board_jaw": (Line("FEELS FAT", (-2.3, -1.54), 3.1, .030),)}
TILT = 1.22                                  # of the board, towards whoever reads
TURN = {                                     # and how far askew it is held
    "board_married": .05, "board_engine": -.04, "board_nine": .03, "board_audience": -.09, "board_she": .065, "board_jaw": .07}
HANDS = {"board_married": (-1, 1), "board_engine": (-1, 1), "board_nine": (-1,), "board_audience": (-1,), "board_she": (-1, 1), "board_jaw": (-1, 1)}
UP = 2.25                                    # of the board's middle over the bed


def build(picture):
    bedclothes(_lap)
    with group() as g:
        black, ghost = board()
        wiped = mat("wiped", "#b9c2cb", rough=.4, var=.10)
        for line in WIPED[picture]:
            for letter in _write(line, .022, wiped):
                letter.scale.z = .02
        sleeve_marks(ghost)
        for line in WRITTEN[picture]:
            _write(line, .030, black)
        for side in HANDS[picture]:
            _hand(side)
        _marker(hangs=1 not in HANDS[picture])
    stand = Matrix.Translation((0, 0, UP)) @ Matrix.Rotation(TURN[picture], 4, "Y") @ Matrix.Rotation(TILT, 4, "X")
    bpy.context.view_layer.update()
    for ob in g.objs:
        ob.matrix_world = stand @ ob.matrix_world
    _behind()
    dusk(.42)
    area((-6, -3, 7.5), (0, 0, 2), 2, 2, 620, "#ffbf84")
    area((7, -4, 5), (0, 0, 2), 4, 4, 330, "#9db6ea")
    area((-3, 6, 8), (0, 3, 3), 2, 2, 300, "#ffc48a")
    camera((.1, -10.6, 4.6), (.1, 0, 2.05), lens=42.5, fstop=.4, focus=10.7)


def _write(line, z, m):
    return handwriting.write(line.words, (*line.at, z), line.wide / handwriting.length(line.words, line.gap), m, pen=line.pen, seed=len(line.words), rise=line.rise, gap=line.gap)


def _lap(x, y):
    """His thighs under the blanket, which the board stands against, and the bed before them."""
    near = math.exp(-((y - 1.4) / 1.5) ** 2)
    return near * (1.5 + .5 * math.cos(1.05 * x)) - .35


def _hand(side):
    """At the edge: the thumb on its face, the fingers behind it, a bare wrist that comes from below."""
    across, along = Vector((-.46 * side, -.88, 0)), Vector((-.86 * side, .46, -.22))
    hand.hand((4.05 * side, -1.35, -.16), (across, along, (.20 * side, 0, -1)), curl=.05, thumb=(-.30, .95, -.30), arm=1.4, bow=.07, size=1.3,
              m=hand.skin("skin_old", "#cf9f86"), name=f"old{side}")
    start = Vector((5.7 * side, -2.45, -.42))
    hand.sleeve(start, start + Vector((2.6 * side, -2.4, -1.2)), .46, .9, mat("gown", "#a9bccb", rough=.9, var=.14, scale=1.6), folds=.08)


def _marker(hangs):
    """On its string beside the board, if no hand is there; else the string goes back over the edge."""
    if not hangs:
        tube([(3.08, 1.96, .14), (3.5, 2.0, .2), (3.8, 1.4, -.1), (3.3, .7, -.5), (2.4, .6, -.7)], .03, string(), bez=True)
        return
    tube([(3.08, 1.96, .14), (3.55, 1.9, .3), (3.80, 1.0, .34), (3.86, .25, .36)], .03, string(), bez=True)
    cap, body = mat("cap", "#20262e", rough=.35, var=.1), mat("marker", "#e4e4e0", rough=.4, var=.1)
    for y, r, high, m in ((-.55, .17, 1.25, body), (.12, .16, .22, cap), (-1.25, .17, .30, cap)):
        cyl((3.86, y, .36), r, high, m, rot=(math.pi / 2, 0, 0), bev=.04)
    box2((3.70, -.9, .50), (4.02, -.2, .545), mat("label", "#2f6f78", rough=.6, var=.1), bev=.03)


def _behind():
    """The man in his gown, the pillow he sits up against, the ward's lamps, all out of focus."""
    gown, pillow = mat("gown", "#a9bccb", rough=.9, var=.14, scale=1.6), mat("pillow", "#b9c3d4", rough=.95, var=.12, scale=1)
    lathe([(0, -3), (2.6, -2.6), (2.9, 0), (2.5, 1.6), (1.1, 2.5), (.8, 3.4), (0, 3.4)], gown, loc=(.1, 5.0, 2.9))
    box((0, 8.6, 4.0), (19, 2.4, 5.6), pillow, bev=1.15, rot=(-.3, 0, .04), seg=8)
    box2((-40, 26, -12), (40, 27, 24), mat("ward_dark", "#26304a", rough=.9, var=.2, scale=.2), bev=0)
    for x, z, r, colour, strength in ((-12.4, 6.6, .80, "#ffb468", 1.7), (-10.2, 4.4, .55, "#ffb468", 1.1), (11.5, 3.6, .5, "#7fd0c4", .9), (13, 6.4, .6, "#ffb468", .9)):
        cyl((x, 25.8, z), r, .02, emis("lamp" + colour + str(strength), colour, strength), rot=(math.pi / 2, 0, 0), bev=0)

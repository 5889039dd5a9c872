"""What is between the driver and whoever sits behind, as high as a sill: a rail with screws, the padded wall under it, the tray for the money.

A foreground: the cab is taxi.py, seen from between its front seats, whose shoulders stand at either side.
"""
from types import SimpleNamespace

import tabletop
from kit import *

PLACE = Place(
    size=(1600, 900), samples=24, seed=33, cut_out=True, variants={"taxi_screen": {}},
    paint={"height": 900, "exposure": .3, "contrast": 1.06, "sat": 1.04, "shadows": (-.02, .004, .04), "bottom": .30, "detail_keep": .6})
SCALE = 1040                                # nearer than a table: screen pixels a metre at the rail
SEATS = ((48, .16), (1262, .13))           # of the front seats: the column of each, how far its shoulder stands above the rail
TRAY = 640                                  # the column of the tray
SCREWS = (330, 452, 828, 950)


def build(picture):
    m = _materials()
    _wall(m)
    _tray(m, tabletop.at(TRAY, 0, SCALE)[0])
    for column, tall in SEATS:
        _shoulder(m, tabletop.at(column, 0, SCALE)[0], tall)
    tabletop.sitters(m.coat, ("right",))
    _light()
    tabletop.eye(horizon=300, edge=500, scale=SCALE)


def _materials():
    return SimpleNamespace(
        vinyl=mat("screen_vinyl", "#3a3030", rough=.45, var=.2, scale=9, coat=.15), seat=mat("front_vinyl", "#332a2a", rough=.42, var=.2, scale=8, coat=.2),
        seam=mat("screen_seam", "#191616", rough=.9, var=.1), rail=mat("screen_rail", "#80868c", rough=.32, metal=.9, var=.15),
        steel=mat("screen_steel", "#6a7078", rough=.35, metal=.9, var=.2), pit=mat("screen_pit", "#1a1c20", rough=.5, var=.1),
        chrome=bright_chrome(), coat=mat("coats", "#4a4a4c", rough=.9))


def _wall(m):
    """Upright rolls, as on the bench behind, and along the top of them the rail in which the pane slid."""
    width = .11
    for k in range(-8, 9):
        box((k * width, .0, -.40), (width - .005, .07, .68), m.vinyl, bev=.032, seg=5)
    box((0, .03, -.40), (2.2, .05, .68), m.seam, bev=0)
    box((0, -.004, -.022), (2.2, .062, .042), m.rail, bev=.010, seg=4)
    box((0, -.010, -.001), (2.2, .016, .006), m.seam, bev=0)
    for column in SCREWS:
        x = tabletop.at(column, 0, SCALE)[0]
        cyl((x, -.037, -.022), .0075, .006, m.chrome, rot=(math.pi / 2, 0, 0))
        box((x, -.0405, -.022), (.011, .001, .002), m.pit, bev=0, rot=(0, .6, 0))


def _tray(m, x):
    """A bowl of steel let into the wall, through which the fare goes, with what the last one left in it."""
    box((x, -.040, -.120), (.30, .030, .130), m.steel, bev=.016, seg=4)
    box((x, -.056, -.122), (.25, .012, .088), m.pit, bev=.020, seg=4)
    box((x, -.066, -.158), (.25, .040, .014), m.steel, bev=.006)
    for dx, lean in ((-.05, .2), (.01, -.4)):
        cyl((x + dx, -.074, -.147), .012, .003, m.rail, rot=(lean, .1, 0))
    box((x + .075, -.070, -.143), (.07, .030, .003), mat("receipt", "#a49d8c", rough=.9, var=.06), bev=0, rot=(.3, .05, .2))


def _shoulder(m, x, tall):
    """The edge of a front seat, nearer than the rail."""
    box((x, -.24, tall - .42), (.46, .14, .84), m.seat, bev=.075, seg=24)
    for s in (-1, 1):
        tube([(x + s * .165, -.312, -.6), (x + s * .165, -.314, tall - .10), (x + s * .13, -.306, tall - .05)], .004, m.seam)


def _light():
    """The headlights behind, the meter from below, the street through the windscreen."""
    world([(0, "#1c2436"), (.3, "#28304a"), (.9, "#1c2440")], .55)
    area((0, 1.4, .5), (0, 0, -.1), 1.2, .4, 16, "#ffe2b4")
    area((-1.0, -1.2, .6), (-.2, -.1, -.2), .8, .8, 34, "#ffae5c", gloss=False)
    area((.3, -1.3, -.1), (.1, 0, -.2), .6, .3, 9, "#ffa63e", gloss=False)
    area((.2, -1.8, 1.2), (0, 0, -.2), 2.0, .6, 26, "#8aa4dc", gloss=False)
    for s in (-1, 1):
        area((s * 1.7, .3, .3), (0, 0, -.1), .8, 1.4, 12, "#7090e0")

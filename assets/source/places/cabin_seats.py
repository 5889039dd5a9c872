"""The row before those who sit in the cabin, seen from the front: its backs, a cloth over each head, the aisle free on the right.

A foreground: the room is cabin.py. Law: the right fifth stays empty, since whoever serves there stands in it.
"""
from types import SimpleNamespace

import tabletop
from kit import *

PLACE = Place(
    size=(1600, 900), samples=24, seed=14, cut_out=True, variants={"cabin_seats": {}},
    paint={"height": 900, "exposure": .3, "contrast": 1.06, "sat": 1.04, "shadows": (-.02, .006, .04), "bottom": .30, "detail_keep": .6})
SCALE = 1040                                # nearer than a table: screen pixels a metre at the row
SEATS = (-92, 392, 876)                    # columns of the screen, one before each who sits
LEAN = -.13                                 # away from us, towards those behind
CLOTH_TILTS = (.0, .012, -.03)


def build(picture):
    m = _materials()
    for column, tilt in zip(SEATS, CLOTH_TILTS):
        _seat(m, tabletop.at(column, 0, SCALE)[0], tilt)
    _arm(m, tabletop.at(SEATS[-1] + 240, 0, SCALE)[0])
    tabletop.sitters(m.coats)
    _light()
    tabletop.eye(horizon=300, edge=488, scale=SCALE)


def _materials():
    return SimpleNamespace(
        teal=mat("seat_teal_near", "#2a7688", rough=.8, var=.22, scale=9), dark=mat("seat_seam", "#123a45", rough=.9, var=.1),
        cloth=mat("seat_head_near", "#94999b", rough=.92, var=.08, scale=5), stripe=mat("seat_stripe", "#b0702f", rough=.9, var=.08),
        arm=mat("seat_arm", "#2b3137", rough=.45, var=.1, coat=.1), coats=mat("coats", "#4f4a44", rough=.9))


def _seat(m, x, tilt):
    """Its top is at z = 0; wings at the head, a seam down either side, piping, the cloth folded over the top."""
    with group() as g:
        box((0, .01, -.50), (.440, .120, .66), m.teal, bev=.055, seg=8)
        box((0, 0, -.115), (.372, .105, .230), m.teal, bev=.050, seg=8)
        for s in (-1, 1):
            box((s * .168, -.030, -.125), (.050, .085, .190), m.teal, bev=.024, seg=6, rot=(0, 0, s * .35))
            tube(rounded_path([(s * .125, -.052, -.86), (s * .125, -.053, -.27), (s * .105, -.053, -.24), (0, -.054, -.235)], .03), .0035, m.dark)
        box((0, -.003, -.070), (.318, .122, .150), m.cloth, bev=.046, seg=8, rot=(0, tilt, 0))
        hang = box((0, -.056, -.125), (.316, .010, .150), m.cloth, bev=.003, rot=(.03, tilt, 0))
        hang.modifiers.new("smooth", "BEVEL").width = .001
        for k, z in enumerate((-.160, -.178)):
            box((tilt * .06, -.0625, z), (.314, .003, .010 - .004 * k), m.stripe, bev=.001, rot=(.03, tilt, 0))
    bpy.context.view_layer.update()
    set_back = Matrix.Translation((x, .06, 0)) @ Matrix.Rotation(LEAN, 4, "X")
    for ob in g.objs:
        ob.matrix_world = set_back @ ob.matrix_world


def _arm(m, x):
    """The end of the row, at the aisle."""
    box((x, -.20, -.52), (.052, .44, .050), m.arm, bev=.020, seg=5)
    box((x, -.10, -.72), (.044, .20, .40), m.arm, bev=.012)


def _light():
    """Lamps over the seats, dusk in the windows on either side, the warm strip along the bins."""
    world([(0, "#20304a"), (.3, "#2c3448"), (.9, "#282c3c")], .5)
    for column in (300, 820):
        x = tabletop.at(column, 0, SCALE)[0]
        spot((x, -.10, .9), (x + .02, .0, -.1), 9, "#ffc48c", angle=70, blend=.9, r=.05)
    area((-1.6, .3, .1), (0, 0, -.1), .5, 2.0, 20, "#7d98e4")
    area((1.7, .6, .1), (0, 0, -.1), .5, 2.0, 16, "#7d98e4")
    area((0, -1.8, .9), (0, 0, -.25), 2.2, .6, 9, "#b8a4b4", gloss=False)
    area((0, 1.8, .9), (0, 0, 0), 1.6, .4, 9, "#ffca96")

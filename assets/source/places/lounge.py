"""What people wait on and put down at a gate: rows of seats, baggage, planters. Not a place itself."""
from kit import *


def seats(m):
    """All rows of the gate; the middle stays free."""
    for count, x, y, turn, trays in (
            (6, -7.4, 4.2, 0, (3,)), (5, -2.9, 6.3, math.pi, ()), (5, -8.6, 7.9, 0, ()),
            (4, -3.0, 8.6, math.pi, ()), (4, -6.2, 1.55, math.pi, ()), (5, -14.4, 5.2, 0, ()),
            (4, 12.6, 5.0, math.pi, ()), (3, 8.6, 3.0, -math.pi / 2, ())):
        _seat_row(m, count, (x, y, 0), turn, trays)


def _seat_row(m, count, at, turn, trays, pitch=.6):
    """Seats along +x facing -y, with little tables in the places `trays`."""
    with group() as g:
        tube([(-.1, 0, .36), (count * pitch + .1, 0, .36)], .035, m.alu)
        for x in (.3, count * pitch - .3):
            box((x, 0, .19), (.06, .05, .36), m.chrome, bev=.01)
            box((x, 0, .02), (.07, .58, .035), m.chrome, bev=.012)
        for i in range(count):
            x = i * pitch + pitch / 2
            if i in trays:
                box((x, -.05, .43), (.52, .46, .03), m.wood, bev=.01)
            else:
                box((x, -.10, .445), (.53, .50, .085), m.leather, bev=.035, seg=3, rot=(.06, 0, 0))
                box((x, .185, .74), (.53, .075, .56), m.leather, bev=.033, seg=3, rot=(-.2, 0, 0))
        for i in range(count + 1):
            x = i * pitch
            tube(rounded_path([(x, .16, .40), (x, .16, .62), (x, -.28, .62), (x, -.28, .42)], .06), .016,
                 m.chrome)
            box((x, -.07, .645), (.05, .34, .02), m.dark, bev=.008)
    move(g.objs, at, turn)


def baggage(m, boarding):
    """What waiting people put down; most of it is gone once boarding is called."""
    cyl((-5.42, 4.12, .505), .036, .12, m.white, r2=.044)                   # a coffee on the little table
    cyl((-5.42, 4.12, .57), .046, .015, m.tan, bev=.003)
    box((-5.18, 4.15, .45), (.22, .28, .012), m.paper, rot=(0, 0, .5), bev=0)
    _suitcase(m, -8.9, 6.9, -.3, m.teal, .5)
    if boarding:
        return
    _suitcase(m, -3.35, 4.05, .4, m.case)
    with group() as g:
        box((0, 0, .16), (.50, .28, .28), m.tan, bev=.12, seg=4)
        tube([(-.15, 0, .29), (-.1, 0, .42), (.1, 0, .42), (.15, 0, .29)], .014, m.dark, bez=True)
    move(g.objs, (-6.5, 4.08, .49), .1)


def _suitcase(m, x, y, turn, colour, height=.62):
    with group() as g:
        box((0, 0, height / 2 + .06), (.42, .26, height), colour, bev=.05, seg=3)
        for i in range(5):
            box((-.15 + .075 * i, 0, height / 2 + .06), (.018, .272, height * .86), colour, bev=.006)
        for a in (-.16, .16):
            for b in (-.09, .09):
                cyl((a, b, .035), .033, .03, m.dark, rot=(0, math.pi / 2, 0))
        tube(rounded_path([(-.1, .08, height), (-.1, .08, height + .42), (.1, .08, height + .42),
                           (.1, .08, height)], .04), .010, m.chrome)
    move(g.objs, (x, y, 0), turn)


def planter(m, x, y, size):
    """A stone box of leaves by a column."""
    box((x, y, .32 * size), (.8 * size, .8 * size, .64 * size), m.stone, bev=.03)
    foliage((x, y, .62 * size), m.leaf, size)

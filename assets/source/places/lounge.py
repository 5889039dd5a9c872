"""What people wait on and put down at gate B7, and where. Not a place itself."""
from kit import *
from props import planter, seat_row, suitcase

ROWS = (                                    # seats, x, y, turn, little tables; the middle stays free
    (6, -7.4, 4.2, 0, (3,)), (5, -2.9, 6.3, math.pi, ()), (5, -8.6, 7.9, 0, ()), (4, -3.0, 8.6, math.pi, ()),
    (4, -6.2, 1.55, math.pi, ()), (5, -14.4, 5.2, 0, ()), (4, 12.6, 5.0, math.pi, ()), (3, 8.6, 3.0, -math.pi / 2, ()))


def furnish(m, waiting):
    """Seats and plants; baggage for as many as are `waiting`: "many", "few" or "none"."""
    for count, x, y, turn, trays in ROWS:
        seat_row(count, m.leather, (x, y, 0), turn, trays)
    planter(-8.6, 6.3, 1.2)
    planter(9.6, 8.9, 1.1)
    if waiting != "none":
        _coffee(m)
        suitcase((-8.9, 6.9, 0), -.3, m.teal, .5, .42, tag=False)
    if waiting == "many":
        suitcase((-3.35, 4.05, 0), .4, m.case, .62, .42, tag=False)
        _bag(m)


def _coffee(m):
    cyl((-5.42, 4.12, .505), .036, .12, m.white, r2=.044)                   # a coffee on the little table
    cyl((-5.42, 4.12, .57), .046, .015, m.tan, bev=.003)
    box((-5.18, 4.15, .45), (.22, .28, .012), m.paper, rot=(0, 0, .5), bev=0)


def _bag(m):
    with group() as g:
        box((0, 0, .16), (.50, .28, .28), m.tan, bev=.12, seg=4)
        tube([(-.15, 0, .29), (-.1, 0, .42), (.1, 0, .42), (.15, 0, .29)], .014, m.dark, bez=True)
    move(g.objs, (-6.5, 4.08, .49), .1)

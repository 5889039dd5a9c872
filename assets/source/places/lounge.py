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
        _waiting(m)


def _waiting(m):
    """A newspaper left open, a coat over a back, a rabbit on the floor, a lead to the only socket."""
    cloth, news = mat("coat_brown", "#6a4a34", rough=.95, var=.2, scale=9), mat("newspaper", "#b9b3a2", rough=.9, var=.12, scale=9)
    box((-3.55, 6.05, .50), (.44, .34, .012), news, rot=(0, 0, .25), bev=0)
    box((-3.40, 6.18, .515), (.40, .30, .010), news, rot=(.05, 0, -.1), bev=0)
    box((-4.75, 6.18, .86), (.50, .14, .44), cloth, bev=.05, seg=4, rot=(.2, 0, 0))
    box((-4.95, 6.0, .52), (.16, .2, .34), cloth, bev=.05, seg=3)
    rabbit = mat("rabbit", "#a89a88", rough=.98, var=.15, scale=12)
    for x, y, z, r in ((-1.35, 4.3, .0, .13), (-1.35, 4.24, .19, .09)):               # sitting up, waiting for whoever dropped it
        lathe([(0, r*1.7), (r*.75, r*1.3), (r, r*.6), (r*.8, 0)], rabbit, loc=(x, y, z), seg=18)
    for d in (-.05, .045):
        box((-1.35 + d, 4.27, .42), (.045, .03, .19), rabbit, bev=.014, seg=3, rot=(0, d*5, 0))
        box((-1.35 + d*2, 4.14, .04), (.08, .16, .07), rabbit, bev=.03, seg=3)
    tube([(-7.3, 7.2, .02), (-6.4, 6.6, .012), (-5.6, 6.9, .012), (-5.1, 6.2, .3), (-5.0, 6.1, .47)], .008, m.dark, bez=True)
    worn = mat("gate_worn", "#4b5257", rough=.24, var=.18, scale=2, rvar=.08)
    from_desk = [(2.2, 3.2), (4.9, 4.3), (5.4, 5.0), (2.1, 8.2), (.9, 8.9), (-.2, 8.9), (1.0, 6.2), (.8, 3.4)]
    prism(from_desk, .002, worn, plane="XY", loc=(0, 0, .0006), bev=0)


def _coffee(m):
    cyl((-5.42, 4.12, .505), .036, .12, m.white, r2=.044)                   # a coffee on the little table
    cyl((-5.42, 4.12, .57), .046, .015, m.tan, bev=.003)
    box((-5.18, 4.15, .45), (.22, .28, .012), m.paper, rot=(0, 0, .5), bev=0)


def _bag(m):
    with group() as g:
        box((0, 0, .16), (.50, .28, .28), m.tan, bev=.12, seg=4)
        tube([(-.15, 0, .29), (-.1, 0, .42), (.1, 0, .42), (.15, 0, .29)], .014, m.dark, bez=True)
    move(g.objs, (-6.5, 4.08, .49), .1)


def after(m):
    """When they have gone: papers, cups, half a muffin on an arm, a scarf, a shoe by the desk, a hoover with its flex, a door wedge of belts."""
    for x, y, z, turn in ((-1.15, 6.18, .50, .4), (-6.9, 4.12, .50, -.2), (-7.7, 7.8, .50, .7)):
        box((x, y, z), (.40, .30, .012), m.paper, bev=.002, rot=(.06, 0, turn))
        box((x + .03, y - .02, z + .012), (.36, .22, .008), mat("print_grey", "#a9a79e", rough=.9, var=.1), bev=0, rot=(.06, 0, turn + .1))
    for x, y in ((-.20, 6.32), (-5.42, 4.12), (-2.4, 8.5)):
        cyl((x, y, .56 if x != -5.42 else .505), .036, .12, m.white, r2=.044)
    _hoover(1.02, 6.9)
    wool = mat("scarf", "#a8843f", rough=.95, var=.2, scale=14)
    for dx, low in ((0, .58), (.13, .66)):
        tube([(-3.9 + dx, 6.40, low + .04), (-3.9 + dx, 6.30, .96), (-3.88 + dx, 6.14, 1.0), (-3.9 + dx, 6.02, .88), (-3.88 + dx, 5.98, low)], .055, wool, bez=True)
    shoe = mat("navy_shoe", "#1d3050", rough=.35, var=.1, coat=.4)
    box((4.05, 5.98, .05), (.09, .24, .07), shoe, bev=.03, seg=3, rot=(.1, 0, .5))
    cyl((4.00, 6.07, .04), .014, .08, shoe, r2=.024)


def _hoover(x, y):
    """A cleaner's tub vacuum before the door, its flex across the floor."""
    body, black = mat("hoover", "#a8442e", rough=.35, var=.1, coat=.3), mat("rubber", "#20252a", rough=.6, var=.1)
    lathe([(0, .04), (.20, .05), (.22, .12), (.22, .34), (.19, .42), (.10, .46), (0, .47)], body, loc=(x, y, 0), seg=32)
    lathe([(.205, .33), (.222, .34), (.222, .37), (.205, .38)], black, loc=(x, y, 0), seg=32)
    for a, b in ((-.15, -.12), (.15, -.12), (0, .18)):
        cyl((x + a, y + b, .04), .04, .03, black, rot=(0, math.pi/2, 0))
    tube([(x, y - .1, .40), (x - .30, y - .35, .66), (x - .55, y - .1, .50), (x - .62, y + .05, 1.0)], .025, black, bez=True)
    tube([(x - .62, y + .05, 1.02), (x - .70, y - .35, .06)], .018, m_chrome())
    box((x - .71, y - .40, .03), (.34, .12, .05), black, bev=.015)
    tube([(x + .1, y + .1, .12), (x + .7, y + .1, .012), (x + 1.3, y - .4, .012), (x + 2.1, y + .1, .012), (x + 3.0, y + .3, .012)], .010, mat("flex", "#b5742c", rough=.5, var=.1), bez=True)


def m_chrome():
    return mat("chrome", "#d5dade", rough=.15, metal=1, var=.05)

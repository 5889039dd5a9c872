"""What people wait on and put down at gate B7, and where. Not a place itself."""
from kit import *
from props import planter, pushchair, seat_row, suitcase

ROWS = (                                    # seats, x, y, turn, little tables; the middle stays free
    (5, -6.3, 4.2, 0, (2,)), (5, -2.9, 6.3, math.pi, ()), (5, -8.6, 7.9, 0, ()), (4, -3.0, 8.6, math.pi, ()),
    (4, -6.2, 1.55, math.pi, ()), (5, -14.4, 5.2, 0, ()), (4, 12.6, 5.0, math.pi, ()), (3, 8.6, 3.0, -math.pi / 2, ()))


def furnish(m, waiting):
    """Seats and plants; baggage for as many as are `waiting`: "many", "few" or "none"."""
    for count, x, y, turn, trays in ROWS:
        seat_row(count, m.leather, (x, y, 0), turn, trays)
    planter(-8.6, 6.3, 1.2)
    planter(9.6, 8.9, 1.1)
    if waiting != "none":
        _coffee(m)
        suitcase((-8.15, 6.9, 0), -.3, m.teal, .5, .42, tag=False)
    if waiting == "many":
        suitcase((-3.05, 4.05, 0), .4, m.case, .62, .42, tag=False)
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


def called(m):
    """Boarding: the reader of passes by the door, the cord on its hook, a chair that has brought somebody, the poster he reads; what is left on seats."""
    _reader(m)
    _cord(m)
    _wheelchair((-2.15, 7.9, 0), .5)
    pushchair((-1.55, 6.7, 0), -.5)
    _tucson(m)
    suitcase((-5.45, 3.55, 0), .35, mat("case_plum", "#5b3448", rough=.5, var=.12, coat=.2), .5, .38)
    cloth = mat("standby_coat", "#7a4a34", rough=.95, var=.2, scale=9)
    box((-4.75, 6.18, .86), (.50, .14, .44), cloth, bev=.05, seg=4, rot=(.2, 0, 0))
    box((-4.95, 6.0, .52), (.16, .2, .34), cloth, bev=.05, seg=3)
    lathe([(0, .0), (.07, .005), (.085, .05), (.05, .075), (0, .09)], mat("muffin", "#a9763f", rough=.9, var=.3, scale=30), loc=(-3.58, 6.1, .50), seg=18)
    box((-3.30, 6.08, .503), (.20, .18, .006), m.paper, bev=0, rot=(0, 0, .3))
    for x, y, turn in ((-.35, 3.6, .5), (1.05, 5.4, -.7)):                  # stubs of passes, on the way
        box((x, y, .006), (.07, .18, .004), m.paper, bev=0, rot=(0, 0, turn))
        box((x + .01, y + .03, .009), (.05, .03, .002), mat("stub_teal", "#1e4d5c", rough=.8, var=.05), bev=0, rot=(0, 0, turn))
    worn = mat("gate_worn", "#4b5257", rough=.24, var=.18, scale=2, rvar=.08)
    prism([(2.2, 3.2), (4.9, 4.3), (5.4, 5.0), (2.1, 8.2), (.9, 8.9), (-.2, 8.9), (1.0, 6.2), (.8, 3.4)], .002, worn, plane="XY", loc=(0, 0, .0006), bev=0)


def _reader(m):
    """A post with a slot and a green light, to the right of the door."""
    x, y = 1.72, 8.55
    box((x, y, .52), (.26, .22, 1.04), m.navy, bev=.02)
    box((x, y - .03, 1.10), (.32, .30, .12), m.dark, bev=.02, rot=(-.25, 0, 0))
    box((x, y - .145, 1.12), (.16, .02, .03), emis("reader_go", "#58e08a", 5), bev=.004)
    point((x, y - .3, 1.15), 1.2, "#58e08a", .03)


def _cord(m):
    """Hung on one post of the two, as long as the door is open."""
    red, x, y = mat("cord_red", "#8c2c2a", rough=.7, var=.15), -1.05, 8.55
    cyl((x, y, .5), .03, 1.0, m.chrome)
    cyl((x, y, .015), .17, .03, m.chrome, bev=.01)
    cyl((x, y, 1.02), .045, .06, m.chrome, bev=.02)
    tube([(x + .05, y - .02, .94), (x + .14, y - .04, .55), (x + .10, y - .06, .18), (x + .26, y - .10, .04), (x + .44, y - .05, .03)], .026, red, bez=True)


def _wheelchair(at, turn):
    steel, seat, black = brushed_steel(), mat("chair_hide", "#24424f", rough=.6, var=.15), mat("rubber", "#20252a", rough=.6, var=.1)
    with group() as g:
        for s in (-.28, .28):
            tube([(s, .1 + .30*math.cos(t*.262), .31 + .30*math.sin(t*.262)) for t in range(24)], .018, black, cyclic=True)
            tube([(s*1.12, .1 + .25*math.cos(t*.262), .31 + .25*math.sin(t*.262)) for t in range(24)], .008, steel, cyclic=True)
            tube(rounded_path([(s, .34, .98), (s, .24, .92), (s, .24, .5), (s, -.30, .5), (s, -.46, .14)], .05), .015, steel)
            cyl((s, -.28, .09), .08, .03, black, rot=(0, math.pi/2, 0))
            box((s, -.02, .70), (.05, .34, .03), black, bev=.012)
        box((0, -.05, .50), (.50, .44, .05), seat, bev=.02)
        box((0, .22, .76), (.50, .04, .42), seat, bev=.015)
        for s in (-.16, .16):
            box((s, -.50, .12), (.18, .14, .02), black, bev=.006)
    move(g.objs, at, turn)


def _tucson(m):
    """The poster he has been reading: a desert, and where it is."""
    x, y = 2.86, 8.75
    box((x, y + .06, .95), (1.06, .06, 1.90), m.frame, bev=.02)
    for lo, hi, c, glow in ((.62, 1.02, "#a8552e", .5), (1.02, 1.42, "#d98a4a", .75), (1.42, 1.80, "#f0b878", .85)):
        box2((x - .46, y + .02, lo), (x + .46, y + .03, hi), emis("tucson" + c, c, glow), bev=0)
    lathe([(0, .13), (.09, .09), (.13, 0), (.09, -.09), (0, -.13)], emis("tucson_sun", "#fff0c8", 1.5), loc=(x + .20, y + .05, 1.42), seg=24)
    cactus = mat("tucson_cactus", "#24382f", rough=.9, var=.1)
    tube([(x - .16, y + .01, .62), (x - .16, y + .01, 1.36)], .045, cactus)
    for s, low in ((-1, .88), (1, 1.0)):
        tube(rounded_path([(x - .16, y + .01, low), (x - .16 + s*.15, y + .01, low), (x - .16 + s*.15, y + .01, low + .24)], .06), .034, cactus)
    box2((x - .46, y + .015, .20), (x + .46, y + .03, .62), m.dark, bev=0)
    text("TUCSON", (x, y + .01, .47), .20, emis("tucson_word", "#ffe2b4", 1.8), font="Roboto-Black", idx=1)
    text("It is a dry heat", (x, y + .01, .30), .085, emis("tucson_word", "#ffe2b4", 1.8), font="Roboto-Medium", idx=1)


def _coffee(m):
    cyl((-4.92, 4.12, .505), .036, .12, m.white, r2=.044)                   # a coffee on the little table
    cyl((-4.92, 4.12, .57), .046, .015, m.tan, bev=.003)
    box((-4.68, 4.15, .45), (.22, .28, .012), m.paper, rot=(0, 0, .5), bev=0)


def _bag(m):
    with group() as g:
        box((0, 0, .16), (.50, .28, .28), m.tan, bev=.12, seg=4)
        tube([(-.15, 0, .29), (-.1, 0, .42), (.1, 0, .42), (.15, 0, .29)], .014, m.dark, bez=True)
    move(g.objs, (-6.0, 4.08, .49), .1)


def after(m):
    """When they have gone: papers, cups, half a muffin on an arm, a scarf, a shoe by the desk, a hoover with its flex, a door wedge of belts."""
    for x, y, z, turn in ((-1.15, 6.18, .50, .4), (-6.0, 4.12, .50, -.2), (-7.7, 7.8, .50, .7)):
        box((x, y, z), (.40, .30, .012), m.paper, bev=.002, rot=(.06, 0, turn))
        box((x + .03, y - .02, z + .012), (.36, .22, .008), mat("print_grey", "#a9a79e", rough=.9, var=.1), bev=0, rot=(.06, 0, turn + .1))
    for x, y in ((-.20, 6.32), (-4.92, 4.12), (-2.4, 8.5)):
        cyl((x, y, .56 if x != -4.92 else .505), .036, .12, m.white, r2=.044)
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
    tube([(x - .62, y + .05, 1.02), (x - .70, y - .35, .06)], .018, bright_chrome())
    box((x - .71, y - .40, .03), (.34, .12, .05), black, bev=.015)
    tube([(x + .1, y + .1, .12), (x + .7, y + .1, .012), (x + 1.3, y - .4, .012), (x + 2.1, y + .1, .012), (x + 3.0, y + .3, .012)], .010, mat("flex", "#b5742c", rough=.5, var=.1), bez=True)

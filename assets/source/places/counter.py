"""The ticket counter of Cascade: three positions, what is on them, and what people put down before them. Not a place itself."""
from kit import *
from props import *

DESK_Y, WALL, TOP = 3.6, 8.2, 5.2
POSITIONS = ((-4.6, -1.75), (-1.15, 1.70), (2.30, 5.15))     # left and right of each; late, the first has gone home
SCREENS = (-3.7, -2.6, -.5, 1.05, 3.1, 4.4)


def stand(early):
    """Three positions; early all are open, late the first has gone home and the second's agent is at the gate for a moment."""
    for x0, x1 in POSITIONS:
        _position(x0, x1, early)
    for x, word in ((.28, "TICKETS"), (3.72, "BAG DROP"), *(((-3.17, "CHECK-IN"),) if early else ())):
        text(word, (x, DESK_Y - .41, .57), .19, emis("logo", "#d8eef2", 1.5), font="Roboto-Bold", idx=1)
    for x, lit in zip(SCREENS, (early, early, 1, 1, 0, 0)):
        _screen(x, lit)
    for x in (-1.45, 2.0):
        _scale(x)
    for x, n, on in ((-3.17, "21", early), (3.72, "23", True)):
        _number(x, n, on)


def _position(x0, x1, early):
    wood = mat("wood", "#7f5c42", rough=.45, var=.32, scale=1.6, stretch=(6, 6, .6), coat=.2)
    top = mat("counter_top", "#b9b6ad", rough=.4, var=.08)
    navy = mat("navy", "#14283a", rough=.45, var=.15)
    box2((x0, DESK_Y - .38, 0), (x1, DESK_Y + .38, 1.06), wood, bev=.02)
    box2((x0 - .05, DESK_Y - .46, 1.06), (x1 + .05, DESK_Y + .42, 1.11), top, bev=.015)
    box2((x0, DESK_Y - .41, 0), (x1, DESK_Y - .37, .12), _alu(), bev=.005)
    if x0 < -4 and not early:
        box((x0 + 1.9, DESK_Y - .25, 1.24), (.42, .03, .24), navy, bev=.006, rot=(-.15, 0, 0), idx=1)
        text("CLOSED", (x0 + 1.9, DESK_Y - .27, 1.24), .085, emis("closed", "#d8eef2", .8), rot=(math.pi/2 - .15, 0, 0), font="Roboto-Bold", idx=1)
    else:
        box2((x0 + .05, DESK_Y - .392, 1.005), (x1 - .05, DESK_Y - .38, 1.03), emis("desk_line", "#ffcf96", 3.4), bev=0)
        area(((x0 + x1)/2, DESK_Y - .48, 1.0), ((x0 + x1)/2, DESK_Y - .75, 0), x1 - x0 - .2, .05, 9, "#ffb871", gloss=False)
    box2((x0 + .8, DESK_Y - .40, .26), (x1 - .8, DESK_Y - .378, .88), navy, bev=.008)


def _screen(x, lit):
    box((x, DESK_Y + .05, 1.40), (.54, .04, .35), _dark(), bev=.01, rot=(.10, 0, .12))
    cyl((x, DESK_Y + .10, 1.18), .03, .16, _alu())
    box((x, DESK_Y + .10, 1.12), (.24, .18, .015), _alu())
    if lit:
        area((x, DESK_Y + .12, 1.42), (x, DESK_Y + .9, 1.4), .48, .3, 2.2, "#a9cdf5", gloss=False)


def _scale(x):
    """The baggage scale between two desks."""
    box2((x - .28, DESK_Y - .35, 0), (x + .28, DESK_Y + .5, .22), mat("scale", "#6b747a", rough=.4, metal=.5, var=.1), bev=.02)
    box((x, DESK_Y + .62, 1.25), (.24, .06, .14), _dark(), bev=.01)
    cyl((x, DESK_Y + .66, .65), .02, 1.1, _alu())
    text("00.0", (x, DESK_Y + .585, 1.25), .085, emis("scale_digits", "#ff5a3a", 2.4), font="RobotoCondensed-Bold", idx=1)


def _number(x, n, on):
    """A position's number, hung from the ceiling."""
    box((x, DESK_Y + .5, 2.42), (.62, .10, .46), mat("number_case", "#1f4a66", rough=.4, var=.1), bev=.02, idx=2)
    text(n, (x, DESK_Y + .44, 2.42), .32, emis("number_on", "#ffb52e", 2.6) if on else emis("number_off", "#8fa6b8", .9), font="Roboto-Bold", idx=1)
    for s in (-1, 1):
        cyl((x + s*.2, DESK_Y + .5, (2.65 + TOP)/2), .008, TOP - 2.65, _alu(), seg=8, bev=0)


def _alu():
    return mat("alu", "#8d969c", rough=.35, metal=1, var=.15)


def _dark():
    return mat("case_dark", "#1b1f24", rough=.5, var=.1)


def things():
    """At any hour: a bell, a pen on a chain, tags, a plant, a cart somebody left; one shoe of Pauline's behind the desk is hers to know."""
    paper = mat("paper", "#cfc9b8", rough=.8, var=.06)
    lathe([(.0, .045), (.02, .044), (.045, .03), (.055, .0), (0, 0)], mat("bell", "#b08a45", rough=.25, metal=1, var=.1), loc=(.75, DESK_Y - .2, 1.115), seg=24)
    box((.28, DESK_Y - .18, 1.118), (.34, .24, .012), paper, bev=0, rot=(0, 0, .2))
    cyl((-.9, DESK_Y - .1, 1.17), .04, .11, mat("white", "#dbd8ce", rough=.5, var=.07), r2=.046)
    box((1.35, DESK_Y - .05, 1.21), (.20, .22, .18), _dark(), bev=.02)
    for k in range(4):
        box((-.1 + k*.05, DESK_Y - .28, 1.122 + k*.004), (.05, .15, .003), mat("tag%d" % (k % 2), ("#c98f63", "#cfd3d2")[k % 2], rough=.8), bev=0, rot=(0, 0, .3*k))
    planter(-5.5, 7.3, 1.15)
    _luggage_cart((5.75, 6.2, 0), -.5)


def _luggage_cart(at, turn):
    steel = brushed_steel()
    with group() as g:
        tube(rounded_path([(-.28, -.4, .95), (-.28, .32, .95), (-.28, .42, .22), (-.28, -.5, .14)], .06), .016, steel)
        tube(rounded_path([(.28, -.4, .95), (.28, .32, .95), (.28, .42, .22), (.28, -.5, .14)], .06), .016, steel)
        tube([(-.28, -.4, .95), (.28, -.4, .95)], .018, mat("cart_grip", "#2b6a70", rough=.5, var=.1))
        for k in range(6):
            tube([(-.28, -.42 + k*.16, .16 + k*.012), (.28, -.42 + k*.16, .16 + k*.012)], .009, steel)
        for s in (-1, 1):
            cyl((s*.24, .38, .09), .085, .04, _dark(), rot=(0, math.pi/2, 0))
        cyl((0, -.46, .06), .06, .04, _dark(), rot=(0, math.pi/2, 0))
    move(g.objs, at, turn)


def at_work():
    """Early: the people before one have put down what they carry, and every position has its lamp and its screen lit."""
    suitcase((-4.05, 2.5, 0), .3, mat("case_ochre", "#8f6a35", rough=.45, var=.12, coat=.3), .66, .46)
    suitcase((-2.05, 2.4, 0), -.4, mat("case_teal", "#2d5f68", rough=.4, var=.12, coat=.3))
    suitcase((2.60, 2.0, 0), -.25, mat("case_navy", "#2a3b52", rough=.45, var=.12, coat=.3), .62, .44)
    box((2.12, 2.35, .18), (.56, .32, .34), mat("bag_ochre", "#a5793f", rough=.7, var=.15, scale=8), bev=.12, seg=4, rot=(0, 0, .2))
    glow = emis("agent_screen", "#8fb6e8", .9)
    for x in SCREENS:
        box((x - .005, DESK_Y + .075, 1.40), (.50, .004, .31), glow, bev=0, rot=(.10, 0, .12))
        area((x, DESK_Y + .2, 1.45), (x, WALL, 1.3), .5, .3, 5, "#a9cdf5", gloss=False)
    for x in (-3.1, .28, 3.75):
        _agent_lamp(x + .55)
    lathe([(0, 0), (.05, 0), (.065, .10), (.04, .17), (.05, .19)], mat("vase", "#35656a", rough=.3, var=.1, coat=.4), loc=(-.75, DESK_Y - .12, 1.11), seg=20)
    foliage((-.75, DESK_Y - .12, 1.28), mat("vase_leaf", "#3f6a44", rough=.7, var=.4, scale=12), .22, leaves=12)
    pushchair((1.62, 2.1, 0), .5)
    for k, (x, y) in enumerate(((-.25, DESK_Y - .3), (3.3, DESK_Y - .3))):
        box((x, y, 1.122), (.10, .20, .004), mat("ticket", "#d8d1be", rough=.8, var=.04), bev=0, rot=(0, 0, .3 - k*.7))


def _agent_lamp(x):
    cyl((x, DESK_Y + .1, 1.30), .012, .38, _alu())
    cyl((x, DESK_Y + .06, 1.50), .07, .06, emis("agent_lamp", "#ffcf90", 5), r2=.04)
    point((x, DESK_Y - .02, 1.42), 5, "#ffbe78", .04)


def forgotten():
    """Late: an umbrella hung by its crook, folded boards behind, a bear on the closed desk for whoever comes back for it."""
    red = mat("umbrella", "#8f2f25", rough=.7, var=.2, scale=6)
    tube([(1.64, DESK_Y - .50, .03), (1.52, DESK_Y - .44, .86)], .030, red)
    tube([(1.52, DESK_Y - .44, .86), (1.505, DESK_Y - .435, 1.04), (1.53, DESK_Y - .40, 1.10), (1.57, DESK_Y - .36, 1.06)], .012, _dark(), bez=True)
    for y in (4.9, 5.0):
        box((-4.1, y, .62), (.5, .05, .9), mat("folded", "#39464e", rough=.5, metal=.4, var=.12), bev=.02, rot=(.1, 0, .1))
    _bear(-2.12, DESK_Y - .12)


def _bear(x, y):
    """It sits, turned to whoever comes: a pale snout with its nose, two eyes, pale ears and soles; its face is kept crisp, it is small."""
    fur, pale = mat("bear", "#8a6238", rough=.95, var=.2, scale=12), mat("bear_pale", "#d2b48a", rough=.95, var=.12, scale=12)
    black = mat("bear_eye", "#17130f", rough=.4, var=0)
    with group() as g:
        for dx, z, r in ((0, .13, .14), (0, .36, .125), (-.10, .47, .050), (.10, .47, .050)):
            _ball((dx, 0, z), (r, r, r), fur)
        for s in (-1, 1):
            _ball((s*.145, -.06, .16), (.045, .055, .095), fur)
            _ball((s*.105, -.14, .055), (.060, .10, .060), fur)
            _ball((s*.108, -.235, .06), (.046, .014, .048), pale, 1)
            _ball((s*.10, -.042, .47), (.030, .014, .030), pale, 1)
            _ball((s*.056, -.112, .395), (.0230, .014, .0250), black, 1)
        _ball((0, -.115, .315), (.068, .045, .052), pale, 1)
        _ball((0, -.160, .338), (.028, .014, .019), black, 1)
        box((0, -.163, .300), (.050, .006, .010), black, bev=.002, idx=1)
    move(g.objs, (x, y, 1.11), .42)


def _ball(at, radii, m, idx=0):
    bm = bmesh.new()
    bmesh.ops.create_uvsphere(bm, u_segments=24, v_segments=14, radius=1)
    bmesh.ops.scale(bm, vec=radii, verts=bm.verts)
    ob = mesh("ball", bm, m, smooth=True)
    ob.location, ob.pass_index = at, idx

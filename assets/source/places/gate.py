"""Gate B7 at dusk (`gate`) and an hour later with boarding called (`gate_boarding`).

The window is at y = WINDOW. The door to the bridge stands in the middle, between the people, under the
departure board; the aircraft waits to the left behind the rain, the desk is to the right.
"""
from types import SimpleNamespace

import aircraft
from kit import *

PLACE = Place(
    samples=12, seed=11,
    paint={"rain": 11.1, "rain_amt": 1.4, "exposure": .45, "contrast": 1.06, "sat": 1.06,
           "shadows": (-.02, .006, .04), "bottom": .34},
    variants={"gate": {}, "gate_boarding": {"exposure": .55, "rain_amt": 1.7}})

SIDE, FRONT, WINDOW, TOP = 16, -6.0, 11.0, 5.6
GROUND_Z = aircraft.GROUND_Z
BOOTH = SimpleNamespace(left=-1.35, right=1.95, front=9.0, top=3.05)
DOOR = SimpleNamespace(left=-.70, right=1.30, top=2.45)
BOARD = SimpleNamespace(x=.3, y=6.2, width=4.1, low=3.36, high=4.76)
DESK_X, DESK_Y = 5.5, 7.0
DRY = 3                                     # the painter's mark for what rain does not reach


def build(picture):
    """The hall, the door, the board, the desk, seats and baggage, the apron and the sky."""
    boarding = picture == "gate_boarding"
    m, out = _materials(boarding), aircraft.materials()
    _hall(m)
    _window_wall(m)
    _door(m, boarding)
    _board(m, boarding)
    _desk(m)
    _queue(m)
    _seats(m)
    _baggage(m, boarding)
    _planter(m, -8.6, 6.3, 1.2)
    _planter(m, 9.6, 8.9, 1.1)
    _apron(m, out, boarding)
    _distance(m, boarding)
    _sky(boarding)
    _light(boarding)
    camera((0, -4.6, 1.72), (.05, WINDOW, 1.72), lens=23.5, fstop=6.3, focus=11.5, shift_y=.025)


def _materials(boarding):
    return SimpleNamespace(
        floor=mat("floor", "#474e53", rough=.13, var=.14, scale=1.1, rvar=.05, hue=.02, coat=.6),
        joint=mat("joint", "#3a4046", rough=.15, var=.14, scale=1.1, rvar=.06, coat=.5),
        alu=mat("alu", "#8d969c", rough=.35, metal=1, var=.15),
        chrome=mat("chrome", "#d5dade", rough=.15, metal=1, var=.05),
        frame=mat("frame", "#39444c", rough=.4, metal=.7, var=.15),
        leather=mat("leather", "#1f4a72", rough=.4, var=.25, scale=6, coat=.15),
        wood=mat("wood", "#75583f", rough=.45, var=.32, scale=1.6, stretch=(6, 6, .6), coat=.2),
        slat=mat("slat", "#665141", rough=.55, var=.3, scale=.8, stretch=(8, .5, 8)),
        white=mat("white", "#c9c8c2", rough=.5, var=.08), ceiling=mat("ceiling", "#6d757b", rough=.7, var=.1),
        dark=mat("dark", "#12171c", rough=.5, var=.2), navy=mat("navy", "#16293a", rough=.45, var=.15),
        teal=mat("teal", "#1f5563", rough=.45, var=.15), column=mat("column", "#7d8388", rough=.5, var=.15, scale=1),
        stone=mat("stone", "#4b5258", rough=.3, var=.25, scale=2, coat=.3),
        belt=mat("belt", "#7c2c2a", rough=.4, var=.2), tan=mat("tan", "#a37f55", rough=.6, var=.2),
        leaf=mat("leaf", "#2f4d33", rough=.6, var=.4, scale=12), paper=mat("paper", "#d8d1be", rough=.8, var=.08),
        door=mat("door", "#34465a", rough=.4, var=.12), wall=mat("wall", "#a39684", rough=.7, var=.12), carpet=mat("carpet", "#4d5560", rough=.95, var=.2, scale=6),
        case=mat("case", "#8a3b2c", rough=.35, var=.12, coat=.4), glass=glass("glass"),
        line_light=emis("line_light", "#ffd09a", 4.5 if boarding else 6),
        strip=emis("strip", "#ffd09a", 5), yellow=emis("yellow", "#ffb52e", 2.3),
        white_led=emis("white_led", "#ffe9cc", 3.2), amber_led=emis("amber_led", "#ff9f28", 3.8),
        logo=emis("logo", "#d8eef2", 1.2), screen=emis("screen", "#2c6a8c", .9),
        bridge_light=emis("bridge_light", "#ffdcae", 7))


# ------------------------------------------------------------------ the hall
def _hall(m, tile=1.8):
    box2((-SIDE, FRONT, -.1), (SIDE, WINDOW + .2, 0), m.floor, bev=0)
    for i in range(-9, 10):
        box2((i * tile - .006, FRONT, -.001), (i * tile + .006, WINDOW, .0012), m.joint, bev=0)
    for j in range(-3, 7):
        box2((-SIDE, j * tile - .006, -.001), (SIDE, j * tile + .006, .0012), m.joint, bev=0)
    box2((-SIDE, FRONT, TOP), (SIDE, WINDOW + .3, TOP + .2), m.ceiling, bev=0)
    for i in range(46):
        x = -13.6 + i * .6
        box2((x, FRONT, TOP - .30), (x + .16, WINDOW - .5, TOP - .06), m.slat, bev=.01)
    for x in (-7.6, 7.6):                   # dark to glossy rays, or they burst like fireworks in the window
        box2((x, -5, TOP - .27), (x + .14, WINDOW - 1.0, TOP - .22), m.line_light, bev=0).visible_glossy = False
    box2((-SIDE, WINDOW - .55, TOP - .55), (SIDE, WINDOW - .1, TOP), m.frame, bev=.02)
    for x in (-8.9, 9.4):
        cyl((x, 7.6, TOP / 2), .42, TOP, m.column, seg=48, bev=0)
        cyl((x, 7.6, .18), .47, .36, m.alu, seg=48, bev=.02)
        cyl((x, 7.6, 2.62), .435, .03, m.alu, seg=48, bev=0)


def _window_wall(m, bay=2.75):
    for i in range(12):
        x = -15.1 + bay * i
        foot = BOOTH.top if BOOTH.left < x < BOOTH.right else 0
        box2((x - .05, WINDOW - .09, foot), (x + .05, WINDOW + .09, TOP), m.frame, bev=.01)
    box2((-SIDE, WINDOW - .05, 4.52), (SIDE, WINDOW + .05, 4.58), m.frame, bev=.006)
    box2((-SIDE, WINDOW - .005, BOOTH.top), (SIDE, WINDOW + .005, TOP), m.glass, bev=0)
    for x0, x1 in ((-SIDE, BOOTH.left), (BOOTH.right, SIDE)):
        for z in (.42, 2.75):
            box2((x0, WINDOW - .05, z - .03), (x1, WINDOW + .05, z + .03), m.frame, bev=.006)
        box2((x0, WINDOW - .35, 0), (x1, WINDOW + .05, .40), m.stone, bev=.02)
        box2((x0, WINDOW - .005, .4), (x1, WINDOW + .005, BOOTH.top), m.glass, bev=0)
    for i in range(90):
        x = -15.9 + i * .355
        if not BOOTH.left - .3 < x < BOOTH.right + .1:
            box2((x, WINDOW - .37, .12), (x + .22, WINDOW - .34, .30), m.dark, bev=0)


def _door(m, boarding):
    """A booth in the window wall with double doors to the bridge; inside, the first metres of the tunnel."""
    b, d = BOOTH, DOOR
    for x0, x1, z0 in ((b.left, d.left, 0), (d.right, b.right, 0), (d.left, d.right, d.top)):
        box2((x0, b.front, z0), (x1, b.front + .15, b.top), m.navy, bev=.01)
    for x in (b.left, b.right):
        box2((x - .05, b.front, 0), (x + .05, WINDOW + .1, b.top), m.navy, bev=.01)
    box2((b.left - .08, b.front - .06, b.top), (b.right + .08, WINDOW + .1, b.top + .12), m.frame, bev=.02)
    for x0, x1, z0, z1 in ((d.left - .06, d.left, 0, d.top + .06), (d.right, d.right + .06, 0, d.top + .06),
                           (d.left, d.right, d.top, d.top + .06)):
        box2((x0, b.front - .04, z0), (x1, b.front + .16, z1), m.alu, bev=.008)
    middle = (d.left + d.right) / 2
    _door_sign(m, middle, (d.top + .06 + b.top) / 2, b.front - .02)
    if boarding:
        _open_doors(m, middle)
    else:
        _closed_doors(m, middle)


def _door_sign(m, x, z, y):
    box2((x - .34, y - .03, z - .21), (x + .34, y + .02, z + .21), m.yellow, bev=.01, idx=1)
    text("B7", (x, y - .04, z - .01), .40, m.dark, font="Roboto-Black", idx=1)


def _leaf(m, x0, x1):
    """One door leaf, closed, at the front of the booth: teal, with a tall pane."""
    y = BOOTH.front + .05
    with group() as g:
        box2((x0, y, .02), (x1, y + .05, DOOR.top), m.door, bev=.008)
        box2((x0 + .27, y - .012, .95), (x1 - .27, y + .062, 2.05), emis("leaf_pane", "#e8b988", .30), bev=.006)
        box2((x0 + .10, y - .014, .06), (x1 - .10, y + .064, .26), m.alu, bev=.004)
    return g.objs


def _closed_doors(m, middle):
    for x0, x1, hinge in ((DOOR.left, middle - .006, -1), (middle + .006, DOOR.right, 1)):
        _leaf(m, x0, x1)
        x = middle - hinge * -.10
        tube([(x, BOOTH.front, .95), (x, BOOTH.front - .05, 1.0), (x, BOOTH.front - .05, 1.3),
              (x, BOOTH.front, 1.35)], .014, m.chrome)


def _open_doors(m, middle):
    for x0, x1, turn in ((DOOR.left, middle - .006, 100), (middle + .006, DOOR.right, -100)):
        hinge = DOOR.left if turn > 0 else DOOR.right
        move(_leaf(m, x0, x1), rz=math.radians(turn), pivot=(hinge, BOOTH.front + .08, 0))
    _tunnel(m)


def _tunnel(m, far=15.5):
    """The lit passage behind the open doors: ribs, lines of light, and where it turns to the aircraft."""
    x0, x1, y0 = BOOTH.left + .1, BOOTH.right - .1, BOOTH.front + .2
    middle = (x0 + x1) / 2
    box2((x0, y0, .004), (x1, far, .012), m.carpet, bev=0, idx=DRY)
    box2((x0, y0, 2.62), (x1, far, 2.7), m.wall, bev=0, idx=DRY)
    for x in (x0, x1):
        box2((x - .04, y0, 0), (x + .04, far, 2.7), m.wall, bev=0, idx=DRY)
        for i in range(6):
            box2((x - .09, y0 + .4 + i * 1.25, 0), (x + .09, y0 + .52 + i * 1.25, 2.65), m.door, bev=.01, idx=DRY)
    box2((x0, far, 0), (x1, far + .1, 2.7), m.wall, bev=0, idx=DRY)
    for i in range(4):
        y = y0 + .9 + i * 1.9
        box2((middle - .5, y, 2.58), (middle + .5, y + .16, 2.61), m.bridge_light, bev=0, idx=DRY).visible_glossy = False
        area((middle, y, 2.54), (middle, y, 0), 1.0, .4, 55, "#ffc88c", gloss=False)
    area((middle, BOOTH.front + .6, 2.3), (middle, BOOTH.front - 1.6, 0), 1.6, .5, 150, "#ffc284", spread=110,
         gloss=False)


def _board(m, boarding):
    """The departure board: the one accent of the picture."""
    b = BOARD
    left, right, y = b.x - b.width / 2, b.x + b.width / 2, b.y
    for x in (left + .5, right - .5):
        cyl((x, y + .1, (b.high + TOP) / 2), .022, TOP - b.high, m.alu, seg=10, bev=0)
    box2((left, y, b.low), (right, y + .2, b.high), m.dark, bev=.02, idx=2)
    box2((left + .02, y - .012, b.low + .02), (right - .02, y, b.low + .05), m.alu, bev=.004)
    block = left + 1.42
    box2((left + .09, y - .012, b.low + .12), (block, y + .01, b.high - .09), m.yellow, bev=0, idx=1)
    text("B7", ((left + .09 + block) / 2, y - .02, (b.low + b.high) / 2), .98, m.dark, font="Roboto-Black", idx=1)
    words = block + .18
    text("FLIGHT 2837", (words, y - .02, b.high - .27), .42, m.white_led, font="RobotoCondensed-Bold",
         align="LEFT", idx=1, spacing=1.06)
    text("NEW YORK", (words, y - .02, b.high - .71), .56, m.white_led, font="RobotoCondensed-Bold",
         align="LEFT", idx=1, spacing=1.04)
    text("BOARDING" if boarding else "ON TIME", (words, y - .02, b.low + .27), .34, m.amber_led,
         font="RobotoCondensed-Bold", align="LEFT", idx=1, spacing=1.1)
    if boarding:
        for i in range(3):
            prism([(0, -.11), (.15, 0), (0, .11)], .004, m.amber_led, bev=0, idx=1,
                  loc=(words + 1.62 + i * .22, y - .02, b.low + .27))


def _desk(m):
    x, y = DESK_X, DESK_Y
    box2((x - 1.7, y - .35, 0), (x + 1.7, y + .35, 1.06), m.wood, bev=.02)
    box2((x - 1.8, y - .45, 1.06), (x + 1.8, y + .45, 1.12), m.white, bev=.02)
    box2((x - 1.74, y - .40, 0), (x + 1.74, y - .34, .12), m.alu, bev=.005)
    box2((x - 1.7, y - .362, .985), (x + 1.7, y - .35, 1.01), m.strip, bev=0)
    box2((x - 1.66, y - .372, .14), (x - .28, y - .35, .96), m.navy, bev=.01)
    text("CASCADE", (x - .97, y - .378, .62), .25, m.logo, font="Roboto-BlackItalic", idx=1)
    text("AIRLINES", (x - .97, y - .378, .42), .12, m.logo, font="RobotoCondensed-Regular", idx=1, spacing=1.5)
    for dx in (-.9, .7):
        box((x + dx, y + .05, 1.42), (.56, .04, .36), m.dark, bev=.01, rot=(.12, 0, .15))
        cyl((x + dx, y + .09, 1.18), .03, .18, m.alu)
        box((x + dx, y + .09, 1.13), (.24, .18, .015), m.alu)
    box((x + 1.35, y - .1, 1.22), (.20, .24, .2), m.dark, bev=.02)
    box((x - .1, y - .15, 1.135), (.34, .24, .02), m.paper, bev=0, rot=(0, 0, .3))
    cyl((x + .15, y - .05, 1.18), .04, .11, m.white, r2=.045)
    area((x, y + .6, 2.9), (x, y - .3, .8), 2.6, .3, 22, "#ffcf96", gloss=False)


def _queue(m):
    """Posts and belts: a lane from the desk to the door."""
    posts = ((DESK_X - 2.3, DESK_Y - .6), (DESK_X - 2.3, DESK_Y - 1.9), (DESK_X - .4, DESK_Y - 1.9),
             (DESK_X + 1.5, DESK_Y - 1.9))
    for x, y in (*posts, (2.0, 8.3), (2.0, 6.9)):
        cyl((x, y, .5), .03, 1.0, m.chrome)
        cyl((x, y, .015), .17, .03, m.chrome, bev=.01)
        cyl((x, y, 1.0), .036, .06, m.dark)
    for a, b in (*zip(posts, posts[1:]), ((2.0, 8.3), (2.0, 6.9))):
        beam((*a, .94), (*b, .94), .008, .05, m.belt, bev=0)


# ------------------------------------------------------------------ seats and baggage
def _seats(m):
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
            tube(rounded_path([(x, .16, .40), (x, .16, .62), (x, -.28, .62), (x, -.28, .42)], .06), .016, m.chrome)
            box((x, -.07, .645), (.05, .34, .02), m.dark, bev=.008)
    move(g.objs, at, turn)


def _baggage(m, boarding):
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


def _planter(m, x, y, size):
    box((x, y, .32 * size), (.8 * size, .8 * size, .64 * size), m.stone, bev=.03)
    for _ in range(34):
        turn, width = random.random() * 2 * math.pi, .5 + random.random() * .55
        height, reach = (.55 + random.random() * .75) * size, (.25 + .45 * random.random()) * size
        out, up = Vector((math.cos(turn), math.sin(turn), 0)), Vector((0, 0, 1))
        root = Vector((x, y, .62 * size))
        bend, tip = root + out * reach * .35 + up * height * .8, root + out * reach + up * height * .9
        path = [root.lerp(bend, k / 7).lerp(bend.lerp(tip, k / 7), k / 7) - up * .25 * size * max(0, k / 7 - .7)
                for k in range(8)]
        leaf_blade(path, .055 * size * width, Vector((-out.y, out.x, 0)), m.leaf)


# ------------------------------------------------------------------ outside
def _apron(m, out, boarding):
    wet = mat("apron", "#20262c", rough=.10, var=.35, scale=.25, rvar=.09, coat=1, spec=.8)
    paint = mat("apron_line", "#b9923c", rough=.5, var=.3)
    box2((-400, WINDOW + .3, GROUND_Z - .1), (400, 900, GROUND_Z), wet, bev=0)
    box2((-60, WINDOW + 6, GROUND_Z), (60, WINDOW + 6.25, GROUND_Z + .01), paint, bev=0)
    heading = math.radians(212)
    aircraft.plane(out, (-14.4, 19.6, 1.35), heading)
    aircraft.jet_bridge(out, (-3.7, 14.0), (-8.4, 20.4), "B7")
    box2((-3.7, 12.6, -.15), (BOOTH.left - .15, 15.2, 2.55), out.bridge, bev=.05)   # from the booth to the rotunda
    aircraft.plane(out, (52, WINDOW + 66, .2), math.radians(150))
    aircraft.cart(out, -15.5, WINDOW + 4.5, out.orange, .2)
    aircraft.cart(out, 8.5, WINDOW + 22, m.white, math.pi)
    aircraft.cart(out, 24, WINDOW + 30, m.white, .3)
    dim = .7 if boarding else 1
    area((-6, WINDOW + 2, 12), (-9, WINDOW + 10, 0), 14, 4, 2600 * dim, "#ffc48a", spread=150, gloss=False)
    area((-40, WINDOW + 2, 20), (-5, WINDOW + 20, 0), 20, 10, 8000 * dim, "#8fb4ff")
    area((14, WINDOW + 4, 14), (6, WINDOW + 22, 0), 10, 6, 2600 * dim, "#9ab8f0", gloss=False)
    point((-3.5, WINDOW + 5.0, -2.2), 110, "#ffb86a", .3)
    point((-7.6, WINDOW + 6.6, 3.4), 120, "#ffc27c", .3)


def _distance(m, boarding):
    """The far terminal, the tower, masts, runway lights, hills and the mountain, as flat cards of haze."""
    term = mat("far_terminal", "#1d2731", rough=.8, var=.2)
    warm, cold = emis("far_warm", "#ffbd73", 2.6), emis("far_cold", "#a9cfff", 1.6)
    for x0, x1, depth, z, width, pitch, low, count in ((-190, -22, 170, 7, 2.1, 2.7, 1.0, 62),
                                                       (30, 210, 175, 6, 2.3, 2.9, .6, 60)):
        box2((x0, WINDOW + 150, GROUND_Z), (x1, WINDOW + depth, z), term, bev=0)
        for i in range(count):
            if random.random() < .8:
                x = x0 + 1.5 + i * pitch
                box2((x, WINDOW + 149.8, low), (x + width, WINDOW + 149.9, low + 3.2),
                     warm if random.random() < .73 else cold, bev=0)
    _tower(term, 44, WINDOW + 185)
    for x in (-95, -70, -28, 24, 84, 120):
        cyl((x, WINDOW + 120, 5), .16, 19, term, seg=8)
        for d in (-1.2, -.4, .4, 1.2):
            box((x + d, WINDOW + 119.6, 14.6), (.6, .3, .45), emis("mast", "#ffd8a0", 60), bev=0)
    for i in range(46):
        colour = ("#3a78ff", "#37ffa0", "#ffae3a")[i % 3]
        box((-150 + i * 6.6, WINDOW + 75 + (i % 3) * 14, GROUND_Z + .2), (.28, .28, .25),
            emis("runway" + colour, colour, 55), bev=0)
    glow = .36 if boarding else 1
    ridge = [(-500 + i * 20, 22 + 10 * math.sin(i * .45) + 7 * math.sin(i * 1.13 + 1)) for i in range(51)]
    prism([(-500, -5), *ridge, (500, -5)], 2, emis("hill", "#27304d", .5 * glow + .08), loc=(0, WINDOW + 560, 0), bev=0)
    _mountain(-175, glow)


def _mountain(x, glow):
    haze, snow = emis("mountain", "#6a6a94", .55 * glow), emis("snow", "#d9a7a2", .62 * glow ** 1.9)
    at, front = (x, WINDOW + 800, 10), (x, WINDOW + 797, 10)
    prism([(-330, 0), (-250, 38), (-205, 58), (-150, 104), (-132, 112), (-112, 108), (-70, 66), (-20, 36), (70, 0)],
          2, haze, loc=at, bev=0)
    prism([(-176, 82), (-150, 104), (-132, 112), (-112, 108), (-86, 82), (-98, 84), (-106, 76), (-118, 90),
           (-128, 78), (-140, 88), (-150, 76), (-162, 86)], 2, snow, loc=front, bev=0)
    prism([(-190, 70), (-196, 62), (-180, 66), (-168, 58), (-172, 70)], 2, snow, loc=front, bev=0)


def _tower(term, x, y):
    cyl((x, y, 8), 2.2, 26, term, r2=1.7)
    cyl((x, y, 23), 3.2, 4, term, r2=4.6)
    cyl((x, y, 26), 4.3, 2.2, emis("tower_cab", "#9fd6ff", 1.6))
    cyl((x, y, 27.6), 4.6, .9, term)
    cyl((x, y, 31), .12, 6, term)
    box((x, y, 34.2), (.5, .5, .5), emis("tower_beacon", "#ff3020", 50), bev=0)


def _sky(boarding):
    if boarding:
        world([(0, "#15181f"), (.166, "#8a5a5c"), (.19, "#664f6c"), (.235, "#40466f"), (.32, "#263557"),
               (.5, "#172542"), (.85, "#0d172c")], .85, clouds=("#151d30", .85))
    else:
        world([(0, "#20242c"), (.166, "#f4a66c"), (.185, "#dd8a5e"), (.225, "#ab6f79"), (.30, "#5a648f"),
               (.48, "#2c4068"), (.85, "#14233f")], 1.1, clouds=("#27324a", .85))


def _light(boarding):
    for x in (-7.6, -2.2, 3.2, 7.6):
        area((x + .07, 3, TOP - .32), (x + .07, 3, 0), .5, 11, 270 if boarding else 300, "#ffcb94", gloss=False)
    area((0, WINDOW - .6, 3.2), (0, 2, .2), 26, 4.6, 330 if boarding else 420, "#7f9ede", gloss=False)
    area((-6, -5.5, 4.5), (-1, 6, .5), 9, 3, 360, "#ffc48e", gloss=False)
    area((BOARD.x, BOARD.y - .5, BOARD.low - .05), (BOARD.x, BOARD.y + 2.6, 1.6), 3.4, .2, 26, "#ffc07a", gloss=False)

"""bar: the small bar across from the gates at dusk, bottles lit from behind, rain on the glass of the corner.

Law: the counter runs along x at COUNTER_Y; the corner to the left is glass, and all that is wet lies beyond WINDOW.
"""
import back_bar
import last_call
from kit import *
from props import *

EYE, SHIFT = {"bar": 1.50, "bar_late": 1.85}, {"bar": .012, "bar_late": -.026}      # late it stands up, to look down on what lies on the counter
LEFT, RIGHT, WINDOW, TOP, FRONT = -3.9, 4.4, 7.4, 3.45, -2.2
GLASS_END = -1.95                          # where the window of the back wall gives way to wood
COUNTER_Y, COUNTER = 4.1, (-1.75, 2.05)

PLACE = Place(size=(1600, 900), samples=5, variants={"bar": {}, "bar_late": {"exposure": .68}}, seed=21,
              paint={"rain": WINDOW + .06, "rain_amt": 1.35, "exposure": .62, "contrast": 1.05, "sat": 1.05, "bloom": .085,
                     "shadows": (-.02, .004, .04), "bottom": .30})
STOOLS = ((-1.02, -.60), (.02, -.86), (1.42, -.58))      # x, and how far before the counter; the middle one pushed back: he got up
LATE_STOOLS = ((-1.42, -.58), (-.81, -.60), (-.17, -.66), (.31, -.64), (.95, -.60), (1.56, -.58))      # the third and the fourth, from either end, are drawn together
CALLED = {"bar": "ON TIME", "bar_late": "DEPARTED"}


def build(picture):
    """The room and its bottles; early his case, their coats and plates; late what is laid out and put out."""
    late = picture == "bar_late"
    room()
    windows()
    back_bar.cabinet(WINDOW, wood_of)
    back_bar.bottles(WINDOW)
    counter()
    for x, back in LATE_STOOLS if late else STOOLS:
        stool(x, COUNTER_Y + back, .3*x)
    pendants(late)
    screen(CALLED[picture])
    right_side(late)
    slate()
    crews()
    worn_floor()
    if late:
        last_call.mop()
        last_call.candle(COUNTER_Y)
        last_call.fries(COUNTER_Y)
    else:
        suitcase((-1.62, COUNTER_Y - .42, 0), .2, mat("bar_case", "#2c4652", rough=.35, var=.12, coat=.4))
        left_behind()
        over_counter()
    outside(late)
    light(.8 if late else 1)
    eye = EYE[picture]
    camera((.05, -1.35, eye), (.05, WINDOW, eye), lens=23, fstop=5.6, focus=6.4, shift_y=SHIFT[picture])


def wood_of(name, colour="#6b4a34", stretch=(6, .6, 6)):
    return mat(name, colour, rough=.40, var=.30, scale=1.6, stretch=stretch, coat=.25)


def room():
    floor = mat("bar_floor", "#43413f", rough=.16, var=.16, scale=1.2, rvar=.05, coat=.5)
    joint = mat("bar_joint", "#35363a", rough=.2, var=.1)
    wall = mat("bar_wall", "#3d5058", rough=.75, var=.14, scale=1)
    ceiling, slat = mat("bar_ceiling", "#3b3d42", rough=.8, var=.1), wood_of("bar_slat", "#463c34", (6, .6, 6))
    box2((LEFT, FRONT, -.1), (RIGHT, WINDOW, 0), floor, bev=0)
    for i in range(8):
        box2((LEFT + .6 + i*1.2, FRONT, -.001), (LEFT + .612 + i*1.2, WINDOW, .0012), joint, bev=0)
        box2((LEFT, FRONT + i*1.2, -.001), (RIGHT, FRONT + .012 + i*1.2, .0012), joint, bev=0)
    box2((LEFT, FRONT, TOP), (RIGHT, WINDOW + .2, TOP + .1), ceiling, bev=0)
    for i in range(28):
        box2((LEFT + .1 + i*.30, FRONT, TOP - .16), (LEFT + .18 + i*.30, WINDOW - .1, TOP), slat, bev=.006)
    box2((GLASS_END, WINDOW, 0), (RIGHT, WINDOW + .2, TOP), wall, bev=0)
    box2((RIGHT, FRONT, 0), (RIGHT + .2, WINDOW, TOP), wall, bev=0)
    panel = wood_of("bar_dado", "#4f382a", (.7, 6, 6))
    box2((RIGHT - .03, FRONT, 0), (RIGHT, WINDOW, 1.05), panel, bev=0)
    box2((RIGHT - .06, FRONT, 1.03), (RIGHT, WINDOW, 1.08), panel, bev=.01)
    box2((2.2, WINDOW - .03, 0), (RIGHT, WINDOW, 1.05), panel, bev=0)
    box2((2.2, WINDOW - .06, 1.03), (RIGHT, WINDOW, 1.08), panel, bev=.01)


def windows():
    frame = mat("bar_frame", "#2e3941", rough=.4, metal=.6, var=.15)
    stone = mat("bar_stone", "#454c52", rough=.35, var=.2, scale=2)
    box2((LEFT, WINDOW - .10, 0), (GLASS_END, WINDOW + .1, .42), stone, bev=.01)
    box2((LEFT - .1, FRONT, 0), (LEFT + .10, WINDOW, .42), stone, bev=.01)
    for x in (LEFT + .02, LEFT + .98, GLASS_END):
        box2((x - .035, WINDOW - .06, .42), (x + .035, WINDOW + .05, TOP), frame, bev=.008)
    for y in (4.0, 5.7):
        box2((LEFT - .05, y - .035, .42), (LEFT + .06, y + .035, TOP), frame, bev=.008)
    for z in (.44, 2.55, TOP - .06):
        box2((LEFT, WINDOW - .05, z - .03), (GLASS_END, WINDOW + .05, z + .03), frame, bev=.006)
        box2((LEFT - .05, FRONT, z - .03), (LEFT + .05, WINDOW, z + .03), frame, bev=.006)
    pane = glass("bar_pane")
    quad([(LEFT, WINDOW, .42), (GLASS_END, WINDOW, .42), (GLASS_END, WINDOW, TOP), (LEFT, WINDOW, TOP)], pane)
    quad([(LEFT, FRONT, .42), (LEFT, WINDOW, .42), (LEFT, WINDOW, TOP), (LEFT, FRONT, TOP)], pane)


def counter():
    front = wood_of("counter_front", "#574539", (6, 6, .6))
    top = wood_of("counter_top", "#74583f", (.6, 6, 6))
    brass = mat("brass", "#b08a4c", rough=.28, metal=1, var=.1)
    (x0, x1), y = COUNTER, COUNTER_Y
    box2((x0, y, .12), (x1, y + .62, 1.04), front, bev=.01)
    box2((x0 + .04, y + .06, 0), (x1 - .04, y + .6, .12), mat("kick_dark", "#1c1e22", rough=.6), bev=0)
    for i in range(6):
        w = (x1 - x0 - .16)/6
        box2((x0 + .11 + i*w, y - .018, .24), (x0 + .05 + (i + 1)*w, y, .90), front, bev=.012)
    box2((x0 - .10, y - .22, 1.04), (x1 + .10, y + .68, 1.10), top, bev=.02)
    led = box2((x0, y - .06, 1.024), (x1, y - .03, 1.038), emis("counter_led", "#ffb468", 3.4), bev=0)
    led.visible_glossy = False
    area(((x0 + x1)/2, y - .08, 1.02), ((x0 + x1)/2, y - .25, 0), x1 - x0, .06, 8, "#ffbe84", gloss=False)
    tube([(x0 + .05, y - .20, .20), (x1 - .05, y - .20, .20)], .022, brass)
    for x in (x0 + .1, (x0 + x1)/2, x1 - .1):
        tube([(x, y - .20, .20), (x, y, .20)], .014, brass)
    # on the counter: a tap, glasses, napkins
    cyl((-.62, y + .45, 1.24), .035, .28, brass)
    tube([(-.80, y + .45, 1.40), (-.44, y + .45, 1.40)], .028, brass)
    for dx in (-.12, 0, .12):
        cyl((-.62 + dx, y + .38, 1.34), .010, .08, brass)
        cyl((-.62 + dx, y + .43, 1.50), .014, .14, (mat("tap_a", "#8a3a2c", rough=.4), mat("tap_b", "#2a5a62", rough=.4), mat("tap_c", "#c9b58a", rough=.4))[int(round(dx/.12)) + 1], r2=.020)
    clear = glass("tumbler", tint="#d6dde0")
    for i in range(5):
        lathe([(0, 0), (.034, 0), (.038, .12)], clear, seg=16, loc=(1.30 + (i % 3)*.10, y + .38 + (i//3)*.1, 1.10))
    box((.86, y + .06, 1.13), (.13, .09, .06), mat("caddy", "#2b2f35", rough=.4, var=.1), bev=.01)
    box((.86, y + .06, 1.165), (.10, .03, .07), mat("napkin", "#d6cdb8", rough=.9, var=.05), bev=.004)
    lathe([(0, 0), (.04, .0), (.085, .05), (.08, .05), (.04, .01)], mat("bowl", "#35656a", rough=.4, var=.1), seg=24, loc=(-.98, y + .02, 1.10))


def stool(x, y, turn):
    seat, steel = mat("stool_seat", "#6e2f28", rough=.5, var=.18, scale=8, coat=.15), mat("stool_steel", "#8b8f92", rough=.3, metal=1, var=.1)
    with group() as g:
        cyl((0, 0, .76), .19, .09, seat, bev=.035, seg=40)
        cyl((0, 0, .70), .175, .03, steel, seg=40)
        cyl((0, 0, .36), .028, .70, steel)
        cyl((0, 0, .02), .20, .04, steel, bev=.015, seg=40, r2=.17)
        tube([(.15*math.cos(i*math.tau/24), .15*math.sin(i*math.tau/24), .28) for i in range(24)], .011, steel, cyclic=True)
        for a in (0, math.pi):
            tube([(0, 0, .28), (.15*math.cos(a), .15*math.sin(a), .28)], .009, steel)
    move(g.objs, (x, y, 0), turn)


def pendants(late):
    """Two lamps over the counter; late, the right one is out."""
    shade, wire = mat("bar_shade", "#64868a", rough=.4, var=.12, coat=.3), mat("wire", "#1b1f24", rough=.5, var=.1)
    for x in (-1.15, 1.45):
        y, z = COUNTER_Y + .15, 2.22
        cyl((x, y, (z + .18 + TOP)/2), .006, TOP - z - .18, wire, seg=8, bev=0)
        lathe([(.03, .20), (.045, .17), (.06, .12), (.17, .0), (.165, .0), (.055, .11)], shade, seg=40, loc=(x, y, z))
        if late and x > 0:
            cyl((x, y, z + .03), .05, .06, mat("bar_bulb_out", "#8f8676", rough=.4), bev=.02)
            continue
        cyl((x, y, z + .03), .05, .06, emis("bar_bulb", "#ffcf92", 10), bev=.02)
        area((x, y, z - .02), (x, y, 0), .3, .3, 15, "#ffb873", spread=150, gloss=False)
        point((x, y, z - .05), 5, "#ffb873", .06)


def screen(called):
    """The small departures screen that hangs over the counter's end: the accent."""
    black, steel = mat("screen_black", "#14181d", rough=.4, var=.1), mat("screen_arm", "#5d666c", rough=.4, metal=.8, var=.1)
    amber = emis("screen_amber", "#ffb23c", 2.5)
    x, y, z, w, h = .40, 5.0, 2.88, 1.30, .54
    for dx in (-.3, .3):
        cyl((x + dx, y + .05, (z + h/2 + TOP)/2), .014, TOP - z - h/2, steel, seg=10, bev=0)
    box((x, y + .03, z), (w, .07, h), black, bev=.015, idx=2)
    box((x, y - .007, z), (w - .07, .004, h - .07), emis("screen_face", "#2c2008", .25), bev=0, idx=1)
    text("2837", (x - w/2 + .08, y - .012, z + .115), .20, amber, font="RobotoCondensed-Bold", align="LEFT", idx=1, spacing=1.08)
    text("B7", (x + w/2 - .08, y - .012, z + .115), .20, amber, font="RobotoCondensed-Bold", align="RIGHT", idx=1)
    text("NEW YORK", (x - w/2 + .08, y - .012, z - .045), .135, amber, font="RobotoCondensed-Bold", align="LEFT", idx=1, spacing=1.06)
    text(called, (x + w/2 - .08, y - .012, z - .045), .135, emis("screen_pale", "#ffdca6", 2.0), font="RobotoCondensed-Bold", align="RIGHT", idx=1)
    box((x, y - .011, z - .15), (w - .16, .002, .006), amber, bev=0, idx=1)
    area((x, y - .05, z), (x, y - 2, z - .8), w, h, 3.0, "#ffae4a", gloss=False)


def right_side(late):
    """A booth along the wall, a small lamp on its table, a picture; late only the farther of the wall's lamps is lit, and the table's is all the booth has."""
    seat = mat("booth", "#284b58", rough=.55, var=.18, scale=6, coat=.1)
    table = wood_of("booth_table", "#6f4b33", (6, 6, .6))
    steel = mat("stool_steel", "#8b8f92", rough=.3, metal=1, var=.1)
    box2((3.72, 3.1, .12), (4.36, 6.6, .46), seat, bev=.05, seg=3)
    for i in range(5):
        box2((4.14, 3.12 + i*.70, .46), (4.36, 3.79 + i*.70, 1.02), seat, bev=.05, seg=3)
    cyl((3.25, 5.0, .73), .38, .035, table, seg=40)
    cyl((3.25, 5.0, .37), .035, .72, steel)
    cyl((3.25, 5.0, .015), .24, .03, steel)
    cyl((3.30, 5.05, .765), .045, .03, mat("brass", "#b08a4c", rough=.28, metal=1, var=.1))
    cyl((3.30, 5.05, .86), .055, .16, emis("table_lamp", "#ffb868", 2.6), r2=.04, bev=.01)
    point((3.30, 5.05, 1.02), 9 if late else 5, "#ffac5c", .06)
    frame = mat("bar_frame_wood", "#4a3a2e", rough=.5, var=.2)
    box((3.56, WINDOW - .02, 1.72), (.72, .04, .52), frame, bev=.008)
    box((3.56, WINDOW - .045, 1.72), (.64, .004, .44), mat("bar_art", "#7d6a78", rough=.8, var=.12), bev=0)
    hill = mat("bar_art_hill", "#31475c", rough=.8)
    prism([(3.26, 1.51), (3.26, 1.62), (3.41, 1.82), (3.52, 1.69), (3.66, 1.76), (3.86, 1.60), (3.86, 1.51)], .004, hill, loc=(0, WINDOW - .05, 0), bev=0)
    for y in (3.6, 6.2):
        sconce(RIGHT, y, 1.95, 1, power=22, lit=y > 4 or not late)


def slate():
    """What there is tonight, hung beside the screen on two chains: there it is between two heads."""
    board, chalk = mat("slate", "#22282a", rough=.9, var=.12, scale=3), mat("chalk", "#d8d2c0", rough=.95, var=0, rvar=0, emit="#d8d2c0", strength=.26)
    frame, chain = mat("bar_frame_wood", "#4a3a2e", rough=.5, var=.2), mat("screen_arm", "#5d666c", rough=.4, metal=.8, var=.1)
    x, y, z, w, h = -.80, 5.0, 2.72, .88, .86
    for dx in (-.32, .32):
        cyl((x + dx, y, (z + h/2 + TOP)/2), .008, TOP - z - h/2, chain, seg=8, bev=0)
    box((x, y, z), (w, .04, h), frame, bev=.01)
    box((x, y - .021, z), (w - .08, .01, h - .08), board, bev=0, idx=1)
    text("TONIGHT", (x, y - .029, z + .285), .150, chalk, font="Roboto-Black", idx=1, spacing=1.06)
    box((x, y - .028, z + .190), (.66, .002, .010), chalk, bev=0, idx=1)
    amber = mat("chalk_amber", "#e0a64c", rough=.95, var=0, rvar=0, emit="#e0a64c", strength=.22)
    for line, dz, size, m in (("CHOWDER  6", .085, .165, chalk), ("PIE  4", -.095, .165, chalk), ("NO BEANS", -.285, .150, amber)):
        text(line, (x, y - .029, z + dz), size, m, font="RobotoCondensed-Bold", idx=1)


def crews():
    """The right half's history: snapshots of crews, a coat hook."""
    frame = mat("bar_frame_wood", "#4a3a2e", rough=.5, var=.2)
    rng = random.Random(4)
    tones = [mat("snap%d" % i, c, rough=.6, var=.3, scale=9) for i, c in enumerate(("#7d6a58", "#5a6a78", "#8a7a5c", "#4c5a55"))]
    for i, (x, z, w, h) in enumerate(((2.36, 2.12, .34, .26), (2.80, 2.06, .26, .34), (2.42, 1.66, .28, .36), (2.84, 1.60, .36, .26))):
        box((x, WINDOW - .02, z), (w, .03, h), frame, bev=.005)
        box((x, WINDOW - .038, z), (w - .06, .004, h - .06), tones[i], bev=0)
    for i in range(11):                                                     # crews, over forty years, along the right wall
        y, z, w, h = 3.0 + (i % 6)*.46 + rng.uniform(-.05, .05), (1.52 if i < 6 else 2.34) + rng.uniform(-.06, .06), rng.uniform(.22, .34), rng.uniform(.20, .30)
        if abs(y - 3.6) < .2 and i >= 6:
            continue
        box((RIGHT - .015, y, z), (.03, w, h), frame, bev=.005)
        box((RIGHT - .032, y, z), (.004, w - .06, h - .06), tones[i % 4], bev=0)
    box((4.16, WINDOW - .04, 1.62), (.36, .03, .06), frame, bev=.006)
    for dx in (-.12, .0, .12):
        tube([(4.16 + dx, WINDOW - .05, 1.62), (4.16 + dx, WINDOW - .11, 1.60), (4.16 + dx, WINDOW - .11, 1.64)], .008, mat("brass", "#b08a4c", rough=.28, metal=1, var=.1))
    spot((3.2, 4.4, TOP - .2), (3.3, 5.4, .6), 110, "#ffb46a", angle=70, blend=.9, r=.15)


def left_behind():
    """Somebody's scarf on the hook, a paper and a plate on the table."""
    scarf = mat("scarf", "#7c2f26", rough=.95, var=.2, scale=10)
    box((4.14, WINDOW - .10, 1.36), (.10, .05, .52), scarf, bev=.02, rot=(0, .04, 0))
    box((4.22, WINDOW - .10, 1.42), (.10, .05, .40), scarf, bev=.02, rot=(0, -.06, 0))
    paper = mat("newspaper", "#b9b3a2", rough=.9, var=.12, scale=9)
    box((3.05, 4.86, .752), (.34, .24, .006), paper, bev=0, rot=(0, 0, .5))
    lathe([(0, 0), (.09, .0), (.12, .02), (.115, .02), (.08, .006)], mat("plate", "#c9c6ba", rough=.4, var=.05), seg=28, loc=(3.42, 4.82, .75))
    box((3.42, 4.82, .775), (.08, .06, .03), mat("crust", "#9a6a34", rough=.9, var=.2, scale=12), bev=.012, rot=(0, 0, .4))


def over_counter():
    """A towel, a jar of tips."""
    clear = glass("tumbler", tint="#d6dde0")
    box((1.86, COUNTER_Y + .0, 1.105), (.22, .30, .02), mat("towel", "#c8c2b2", rough=.95, var=.15, scale=12), bev=.008, rot=(0, 0, .2))
    lathe([(0, 0), (.05, .0), (.055, .12), (.045, .14), (.05, .15)], clear, seg=20, loc=(1.66, COUNTER_Y + .18, 1.10))
    for k in range(4):
        box((1.66, COUNTER_Y + .18, 1.12 + k*.02), (.06, .04, .003), mat("bill", "#7f8c6a", rough=.9, var=.15), bev=0, rot=(.5, .2*k, k))


def worn_floor():
    """Before the rail the floor is pale from feet."""
    prism([(-1.5, COUNTER_Y - 1.15), (1.8, COUNTER_Y - 1.15), (1.95, COUNTER_Y - .25), (-1.7, COUNTER_Y - .25)], .002, mat("bar_worn", "#57524c", rough=.34, var=.2, scale=3), plane="XY", loc=(0, 0, .0006), bev=0)


def outside(late):
    """The stand with its aircraft; late it is wet and bare, and the sky is nearly out."""
    dusk(.42 if late else 1.15)
    apron(WINDOW)
    tower(-93, 148)
    if not late:
        jet((-35, 47, 0), math.pi)
    area((-28, 22, 9), (-30, 44, 1), 10, 6, 5200, "#9db8ff", gloss=False)
    area((-10, 30, 8), (-20, 46, 2), 5, 4, 2200, "#ffbe80", gloss=False)


def light(dusk_share):
    area((LEFT + .3, 4, 1.7), (1, 4, .8), 5.0, 2.2, 150*dusk_share, "#6f8fe0", gloss=False)             # the dusk through the corner
    area((-2.9, WINDOW - .3, 1.7), (-1.5, 2, .6), 1.8, 2.0, 60*dusk_share, "#7f9ede", gloss=False)
    area((.5, -1.9, 2.7), (.3, 4, .9), 5, 1.2, 105*dusk_share, "#ffc698", gloss=False)                   # the concourse behind us
    area((.4, 3, 1.9), (.4, 3, TOP), 6, 6, 34, "#a88c80", gloss=False)

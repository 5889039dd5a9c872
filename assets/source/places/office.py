"""office: Mark's office at dusk, half packed; the lamp on the desk is the last thing still in use.

Law: the desk stands at DESK_Y in the middle; the window with its blinds is at y = END, wet beyond it.
"""
from kit import *
from props import *

EYE, SHIFT = 1.48, .012
LEFT, RIGHT, TOP, FRONT, END = -3.3, 3.3, 2.85, -2.4, 5.4
PANE = (-1.55, 1.75, .98, 2.42)
DESK, DESK_Y, DESK_Z = (-1.0, 1.25), 3.55, .76

PLACE = Place(size=(1600, 900), samples=4, variants={"office": {}}, seed=9,
              paint={"rain": END + .14, "rain_amt": 1.3, "exposure": .6, "contrast": 1.05, "sat": 1.04, "bloom": .10,
                     "shadows": (-.02, .004, .04), "bottom": .28})


def build(picture):
    room()
    window()
    desk()
    lamp(.38, DESK_Y + .42)
    packing()
    shelves()
    frames()
    last_things()
    light()
    camera((.05, -.50, EYE), (.05, END, EYE), lens=23, fstop=5.6, focus=5, shift_y=SHIFT)


def wood(name="office_wood", colour="#5f4431", stretch=(.6, 6, 6)):
    return mat(name, colour, rough=.42, var=.3, scale=1.7, stretch=stretch, coat=.2)


def room():
    floor, wall = mat("office_floor", "#45484c", rough=.95, var=.16, scale=5), mat("office_wall", "#7b8184", rough=.8, var=.09, scale=.9)
    base = mat("office_base", "#2c3136", rough=.5, var=.1)
    x0, x1, z0, z1 = PANE
    box2((LEFT, FRONT, -.1), (RIGHT, END, 0), floor, bev=0)
    box2((LEFT, FRONT, TOP), (RIGHT, END, TOP + .1), mat("office_ceiling", "#5d6266", rough=.85, var=.06), bev=0)
    for x, s in ((LEFT, 1), (RIGHT, -1)):
        box2((min(x, x - s*.2), FRONT, 0), (max(x, x - s*.2), END, TOP), wall, bev=0)
        box2((min(x, x + s*.02), FRONT, 0), (max(x, x + s*.02), END, .11), base, bev=.004)
    box2((LEFT, END, 0), (RIGHT, END + .2, z0), wall, bev=0)
    box2((LEFT, END, z1), (RIGHT, END + .2, TOP), wall, bev=0)
    box2((LEFT, END, z0), (x0, END + .2, z1), wall, bev=0)
    box2((x1, END, z0), (RIGHT, END + .2, z1), wall, bev=0)
    rug = mat("office_rug", "#3a4a55", rough=.98, var=.2, scale=7)
    box2((-1.9, 1.4, 0), (2.1, 4.9, .012), rug, bev=.004)


def window():
    frame, slat = mat("office_frame", "#39424a", rough=.45, metal=.5, var=.12), mat("office_slat", "#8a8478", rough=.6, var=.08)
    x0, x1, z0, z1 = PANE
    for x in (x0, (x0 + x1)/2, x1):
        box2((x - .035, END + .04, z0), (x + .035, END + .14, z1), frame, bev=.008)
    for z in (z0, z1):
        box2((x0, END + .04, z - .035), (x1, END + .14, z + .035), frame, bev=.008)
    box2((x0 - .1, END - .20, z0 - .05), (x1 + .1, END + .1, z0), wood("office_sill", "#7a624c"), bev=.01)
    box2((x0, END + .08, z0), (x1, END + .09, z1), glass("office_pane"), bev=0)
    box2((x0 - .06, END - .09, z1 - .01), (x1 + .06, END - .01, z1 + .06), slat, bev=.01)
    for a, b, low in ((x0 - .04, (x0 + x1)/2 - .02, 1.62), ((x0 + x1)/2 + .02, x1 + .04, 1.94)):          # one blind higher than the other
        n = int((z1 - low)/.047)
        for i in range(n):
            box(((a + b)/2, END - .05, z1 - .03 - i*.047), (b - a, .040, .004), slat, bev=0, rot=(.42, 0, 0))
        box(((a + b)/2, END - .05, low - .01), (b - a, .035, .022), slat, bev=.005)
        for x in (a + .22, b - .22):
            box2((x - .002, END - .075, low), (x + .002, END - .071, z1), slat, bev=0)
    city(END + 4, spread=70, seed=12, height=.2)
    needle(12, END + 132)


def desk():
    top, side = wood("desk_top", "#624d3c"), wood("desk_side", "#4c3d32", (6, 6, .6))
    (x0, x1), y = DESK, DESK_Y
    box2((x0 - .06, y - .05, DESK_Z - .045), (x1 + .06, y + .85, DESK_Z), top, bev=.012)
    box2((x0, y + .03, .10), (x1, y + .06, DESK_Z - .045), side, bev=.004)
    for a, b in ((x0, x0 + .45), (x1 - .45, x1)):
        box2((a, y, .05), (b, y + .8, DESK_Z - .045), side, bev=.008)
        box2((a + .03, y - .012, .12), (b - .03, y, DESK_Z - .09), top, bev=.008)
    # behind it a high-backed chair, turned away
    leather, steel = mat("office_chair", "#4a3a32", rough=.45, var=.15, scale=8, coat=.2), brushed_steel()
    with group() as g:
        box((0, 0, .50), (.52, .50, .10), leather, bev=.04, seg=3)
        box((0, .24, .90), (.50, .10, .70), leather, bev=.05, seg=4, rot=(-.12, 0, 0))
        cyl((0, 0, .27), .03, .40, steel)
    move(g.objs, (-.10, y + 1.22, 0), .45)
    # on the desk: a blotter, the plate with his name, a mug, a telephone
    box((-.02, y + .24, DESK_Z + .004), (.52, .34, .006), mat("blotter", "#2c3a40", rough=.9, var=.1), bev=0)
    box((-.02, y + .22, DESK_Z + .012), (.20, .27, .004), mat("sheet_paper", "#cfc8b6", rough=.9, var=.05), bev=0, rot=(0, 0, .2))
    prism([(-.035, 0), (.035, 0), (.0, .06)], .40, wood("plate_wood", "#4a3324"), plane="YZ", loc=(.0, y + .01, DESK_Z), bev=.004)
    box((.0, y - .014, DESK_Z + .030), (.36, .004, .050), mat("plate", "#c2a468", rough=.6, var=.1), bev=.002, rot=(-.5, 0, 0), idx=1)
    text("MARK SLOAN, M.D.", (.0, y - .020, DESK_Z + .030), .034, mat("plate_ink", "#1d1a16", rough=.7, var=0, rvar=0), rot=(math.pi/2 - .5, 0, 0),
         font="RobotoCondensed-Bold", idx=1)
    cyl((.66, y + .18, DESK_Z + .05), .04, .10, mat("office_mug", "#35656a", rough=.45, var=.1))


def lamp(x, y):
    brass = mat("office_brass", "#a8854c", rough=.3, metal=1, var=.1)
    cyl((x, y, DESK_Z + .012), .09, .024, brass, bev=.008)
    cyl((x, y, DESK_Z + .20), .011, .38, brass)
    lathe([(.17, .0), (.10, .20)], emis("office_shade", "#ffb566", 1.7), seg=40, loc=(x, y, DESK_Z + .34))
    for r, z in ((.171, .34), (.101, .54)):
        tube([(x + r*math.cos(i*math.tau/40), y + r*math.sin(i*math.tau/40), DESK_Z + z) for i in range(40)], .004, brass, cyclic=True)
    cyl((x, y, DESK_Z + .42), .03, .07, emis("office_bulb", "#ffd29a", 10), bev=.02)
    point((x, y - .06, DESK_Z + .31), 34, "#ffb46c", .08)
    point((x, y, DESK_Z + .60), 26, "#ffb46c", .10).visible_glossy = False        # or it hangs in the window like a moon
    spot((x, y, DESK_Z + .56), (x, y, TOP), 95, "#ffb46c", angle=118, blend=.9, r=.08)                # the light that leaves the shade upwards


def carton(at, turn, w=.50, d=.38, h=.34, opened=True, words=None):
    """A cardboard box with its flaps, closed with tape or open."""
    card, inner = mat("carton", "#94826a", rough=.9, var=.12, scale=4), mat("carton_in", "#6a5136", rough=.95, var=.1)
    tape, ink = mat("tape", "#b89c6c", rough=.4, var=.05), mat("marker", "#1e2024", rough=.8, var=0, rvar=0)
    with group() as g:
        if opened:
            t = .010
            box((0, 0, t/2), (w, d, t), inner, bev=0)
            for s in (-1, 1):
                box((s*(w - t)/2, 0, h/2), (t, d, h), card, bev=.002)
                box((0, s*(d - t)/2, h/2), (w, t, h), card, bev=.002)
                box((s*(w/2 + .075), 0, h - .05), (.19, d, .008), card, bev=0, rot=(0, s*.62, 0))
            box((0, -(d/2 + .045), h - .085), (w, .008, .19), card, bev=0, rot=(-.48, 0, 0))
            box((0, d/2 + .05, h + .07), (w, .008, .19), card, bev=0, rot=(-.5, 0, 0))
        else:
            box((0, 0, h/2), (w, d, h), card, bev=.006)
            box((0, 0, h + .001), (.055, d, .003), tape, bev=0)
            box((0, -d/2 - .001, h - .05), (.055, .003, .10), tape, bev=0)
        if words:
            for k, line in enumerate(words):
                text(line, (0, -d/2 - .004, h*.60 - k*.125), .125, ink, font="RobotoCondensed-Bold", idx=1)
    move(g.objs, at, turn)


def book_cloths():
    return [mat("obook%d" % i, c, rough=.75, var=.12) for i, c in enumerate(("#6f352c", "#2f4c5c", "#8a7444", "#3f5a46", "#5a4a5c"))]


def packing():
    y = DESK_Y
    carton((-.66, y + .42, DESK_Z), .06, w=.50, h=.30)
    books = book_cloths()
    for i in range(5):
        box((-.84 + i*.075, y + .40, DESK_Z + .20 + .02*(i % 2)), (.055, .24, .34), books[i], bev=.004, rot=(0, .04*(i - 2), .05))
    box((-.48, y + .48, DESK_Z + .30), (.05, .22, .28), wood("plate_wood", "#4a3324"), bev=.006, rot=(0, .2, .2))
    for i in range(4):
        box((.98, y + .40, DESK_Z + .02 + i*.036), (.22 - .01*i, .29, .034), books[(i*2 + 1) % 5], bev=.003, rot=(0, 0, .15*i - .2))
    tube([(.82 + .045*math.cos(i*math.tau/24), y + .08, DESK_Z + .055 + .045*math.sin(i*math.tau/24)) for i in range(24)], .014, mat("tape", "#b89c6c", rough=.4, var=.05), cyclic=True)
    carton((-2.35, 3.7, 0), .25, w=.60, d=.45, h=.42, opened=False)
    carton((-2.30, 3.72, .42), .05, w=.54, d=.42, h=.38, opened=False, words=("SLOAN", "NEW YORK"))
    carton((-2.55, 2.55, 0), -.3, w=.56, d=.42, h=.36)
    for i in range(4):
        box((-2.70 + i*.08, 2.55, .24), (.06, .26, .36), books[(i + 2) % 5], bev=.004, rot=(0, .05*i, -.3))
    carton((2.05, 3.3, 0), -.2, w=.58, d=.44, h=.42)
    # the plant nobody packs: its leaves stand out of the box
    foliage((2.05, 3.3, .35), mat("office_leaf", "#35553a", rough=.6, var=.35, scale=12), size=.62, leaves=22)


def shelves(low=.62, high=.34):
    """On the right wall: a case half emptied, books fallen against each other; `low` and `high` are how full its boards are."""
    m, x, y0, y1 = wood("office_case", "#553c2b", (6, .6, 6)), RIGHT, 2.9, 5.2
    box2((x - .02, y0, 0), (x, y1, 2.2), m, bev=0)
    for y in (y0, (y0 + y1)/2, y1):
        box2((x - .34, y - .018, 0), (x, y + .018, 2.22), m, bev=.004)
    books = book_cloths()
    for k, z in enumerate((.08, .50, .92, 1.34, 1.76, 2.20)):
        box2((x - .34, y0, z - .015), (x, y1, z + .015), m, bev=.004)
        if z > 2:
            continue
        y = y0 + .05
        while y < y1 - .12:
            if random.random() < (low if k < 3 else high):
                w, h = random.uniform(.03, .065), random.uniform(.22, .33)
                box((x - .18, y + w/2, z + .015 + h/2), (.22, w, h), random.choice(books), bev=.004, rot=(random.choice((0, 0, 0, .16)), 0, 0))
                y += w + .006
            else:
                y += random.uniform(.08, .30)


def frames():
    """A certificate on the left wall; where the other hung the wall is paler, and it leans below."""
    frame, paper = mat("cert_frame", "#3a2c22", rough=.45, var=.2), mat("cert", "#b9b19c", rough=.85, var=.06)
    pale, line = mat("office_pale", "#a8adb2", rough=.8, var=.05), mat("cert_line", "#5c564a", rough=.9, var=0)
    for y in (4.05,):
        box2((LEFT, y - .36, 1.45), (LEFT + .03, y + .36, 1.98), frame, bev=.008)
        box2((LEFT + .03, y - .31, 1.50), (LEFT + .034, y + .31, 1.93), paper, bev=0)
        for k, w in enumerate((.20, .12, .22, .22, .15)):
            box2((LEFT + .034, y - w, 1.84 - k*.065), (LEFT + .036, y + w, 1.855 - k*.065), line, bev=0)
    box2((LEFT, 4.92 - .36, 1.45), (LEFT + .002, 4.92 + .36, 1.98), pale, bev=0)
    box((LEFT + .008, 4.92, 1.93), (.02, .006, .006), mat("nail", "#3a3a3a", rough=.4, metal=1), bev=0)
    box((-1.70, END - .12, .30), (.70, .03, .54), frame, bev=.008, rot=(-.2, 0, 0))
    box((-1.70, END - .139, .30), (.60, .004, .44), paper, bev=0, rot=(-.2, 0, 0))


def last_things():
    """The blue nose and Lexie's cup on the desk, a tape gun, more of the seven boxes, notices nobody takes down."""
    y = DESK_Y
    blue = mat("blue_nose", "#2f6fb0", rough=.55, var=.1)
    plinth = wood("plate_wood", "#4a3324")
    box((-.10, y + .52, DESK_Z + .02), (.15, .12, .04), plinth, bev=.006)
    prism([(-.05, 0), (.05, 0), (.034, .035), (.012, .14), (-.012, .14), (-.034, .035)], .085, blue, loc=(-.10, y + .52, DESK_Z + .04), bev=.018)
    cup = mat("lexie_cup", "#c9bfa6", rough=.4, var=.08, coat=.2)
    cyl((.13, y + .34, DESK_Z + .055), .042, .11, cup, r2=.046, bev=.004)
    tube([(.175, y + .34, DESK_Z + .085), (.205, y + .34, DESK_Z + .075), (.205, y + .34, DESK_Z + .045), (.172, y + .34, DESK_Z + .035)], .008, cup, bez=True)
    cyl((.13, y + .34, DESK_Z + .106), .036, .004, mat("ring_brown", "#5a3a22", rough=.6), bev=0)
    red = mat("tape_gun", "#9c3326", rough=.4, var=.1)
    box((.82, y + .30, DESK_Z + .05), (.05, .16, .03), red, bev=.01, rot=(.5, 0, .6))
    box((.84, y + .40, DESK_Z + .07), (.06, .06, .10), red, bev=.02, rot=(0, 0, .6))
    for k in range(3):                                                      # more of the seven, stacked right of the desk
        carton((1.98 - .03*k, 4.66, .36*k), .1 - .12*k, w=.52, d=.40, h=.35, opened=False, words=("DAWKINS",) if k == 1 else None)
    ceiling = mat("office_rose", "#666b6f", rough=.85, var=.05)
    for x in (-1.6, 1.6):
        box2((x - .3, 1.2, TOP - .05), (x + .3, 2.4, TOP), ceiling, bev=.01)
        box2((x - .26, 1.24, TOP - .055), (x + .26, 2.36, TOP - .045), mat("office_tube_off", "#7d8288", rough=.4, var=.05), bev=0)
    grille(0, 3.3, TOP, .6, .3)
    sprinkler(-.9, 3.2, TOP)
    papers((RIGHT - .001, 2.3, 1.62), ON_RIGHT, (.52, .60), seed=11, count=4)


def light():
    dusk(1.25)
    x0, x1, z0, z1 = PANE
    area(((x0 + x1)/2, END - .25, 1.4), (0, 0, .6), x1 - x0, .9, 190, "#6f8fe0", gloss=False)
    area((-1.2, -2.2, 2.0), (-.6, 2.6, .2), .9, 1.9, 46, "#ffc595", spread=70, gloss=False)     # the corridor's light through the open door
    area((2.4, -2.0, 2.3), (0, 3, 1.0), 2.0, 1.0, 40, "#7f9ae8", gloss=False)
    area((0, 2, 1.5), (0, 2, TOP), 4.5, 5, 5, "#8f8ca8", gloss=False)

"""taxi: from between the front seats back: the bench, its rear window, the wet avenue out of focus behind; and without his carton, when he comes back.

Law: the eye is at y = 0, the cab's tail lies along +y, its middle at x = 0, the street is z = 0; beyond y = GLASS_Y all is wet.
His carton is only in `taxi`: he comes back with both hands empty.
"""
from avenue import blocks
from behind import disc, follower, lamp_post, leaver
from kit import *
from props import quad

EYE, SHIFT, VIEW = 1.235, -.028, 26.0
GLASS_Y = 2.4
BENCH_Y, BENCH_TOP = 1.12, 1.085
SILL, HEAD = (1.80, 1.065, .67), (1.38, 1.50, .585)     # rear window's foot and top: y, z, half width

PLACE = Place(size=(1600, 900), samples=5, variants={"taxi": {}, "taxi_back": {}}, seed=33,
              paint={"rain": GLASS_Y, "rain_amt": 1.4, "exposure": .70, "contrast": 1.05, "sat": 1.06, "bloom": .13,
                     "shadows": (-.02, .004, .04), "bottom": .22})


def build(picture):
    body()
    back_glass()
    bench()
    partition()
    fare_card()
    if picture == "taxi":
        carton()
    street()
    blocks()
    lights()
    light()
    camera((0, 0, EYE), (0, 10, EYE), lens=VIEW, fstop=4, focus=1.2, shift_y=SHIFT)


def trim():
    return mat("taxi_trim", "#282730", rough=.75, var=.14, scale=8)


def dark():
    return mat("taxi_dark", "#1d2126", rough=.5, var=.1)


def body():
    """Roof, the two broad pillars beside the rear window, what one sees of the doors, a handle over each."""
    lining = mat("taxi_lining", "#57565c", rough=.95, var=.1, scale=10)
    box2((-.62, -.4, 1.545), (.62, HEAD[0] - .02, 1.60), lining, bev=.02)
    for s in (-1, 1):
        beam((s*.64, -.3, 1.54), (s*.60, HEAD[0], 1.52), .10, .09, lining, bev=.035)
        prism([(.98, 1.56), (1.14, .70), (1.92, .70), (1.86, 1.03), (1.40, 1.56)], .07, trim(), plane="YZ", loc=(s*.745, 0, 0), bev=.03, rot=(0, -s*.098, 0))
        beam((s*.73, .2, .93), (s*.72, 1.2, .94), .10, .08, trim(), bev=.03)
        beam((s*.75, .2, .62), (s*.74, 1.2, .64), .06, .56, trim(), bev=.02)
        quad([(s*.71, .3, .96), (s*.70, 1.10, .96), (s*.645, .98, 1.50), (s*.65, .3, 1.50)][::-s], glass("taxi_side", tint="#d6e2ea"))
        tube(rounded_path([(s*.60, 1.00, 1.53), (s*.56, 1.01, 1.475), (s*.555, 1.22, 1.470), (s*.585, 1.23, 1.52)], .02), .012, dark())
    box((0, 1.02, 1.538), (.17, .10, .02), trim(), bev=.008)
    box((0, 1.02, 1.527), (.13, .065, .012), mat("taxi_dome", "#a89c88", rough=.4, var=.05), bev=.005)


def back_glass():
    """The rear window in its frame, and the wires in it."""
    (fy, fz, fx), (hy, hz, hx) = SILL, HEAD
    quad([(-fx, fy, fz), (fx, fy, fz), (hx, hy, hz), (-hx, hy, hz)], glass("taxi_screen", tint="#d6e2ea"))
    at = lambda u, v: tuple(a + (b - a)*v for a, b in zip((u*fx, fy, fz), (u*hx, hy, hz)))
    beam(at(-1, 1.05), at(1, 1.05), .08, .07, trim(), bev=.025)
    tube([at(u, v) for u, v in ((-.985, .0), (.985, .0), (.985, .985), (-.985, .985))], .007, mat("rubber", "#20252a", rough=.6, var=.1), cyclic=True)
    for k in range(10):
        tube([at(-.95, .10 + k*.088), at(.95, .10 + k*.088)], .0010, mat("wire", "#4a3a30", rough=.6, var=.05))


def bench():
    """The back of the bench in worn vinyl: upright rolls, a thick upper edge; the shelf under the window."""
    vinyl, roll = mat("taxi_vinyl", "#41352f", rough=.42, var=.2, scale=9, coat=.15), mat("taxi_roll", "#372c2a", rough=.40, var=.2, scale=7, coat=.2)
    seam = mat("taxi_seam", "#211c1c", rough=.9, var=.1)
    y, top, width = BENCH_Y, BENCH_TOP, .105
    box((0, y + .09, .74), (1.34, .12, .70), seam, bev=.03)
    for k in range(-6, 7):
        box((k*width, y + .035, .72), (width - .006, .075, .60), vinyl, bev=.034, seg=4, rot=(-.06, 0, 0))
    tube([(-.66, y + .075, top - .05), (-.3, y + .06, top - .045), (.3, y + .06, top - .045), (.66, y + .075, top - .05)], .050, roll)
    box2((-.68, y + .14, top - .06), (.68, 1.86, top - .03), mat("taxi_shelf", "#2b2e34", rough=.95, var=.2, scale=14), bev=.01)
    tube([(-.66, y + .022, top - .052), (.66, y + .022, top - .052)], .0035, seam)


def partition():
    """At the left the edge of the screen between front and back: a rail with screws, the pane beyond it."""
    rail, chrome = mat("taxi_rail", "#747b82", rough=.4, metal=.8, var=.15), bright_chrome()
    x, y = -.352, .55
    beam((x, y, .5), (x, y, 1.62), .028, .020, rail, bev=.006)
    box2((x - .20, y - .004, .5), (x - .010, y + .004, 1.62), glass("taxi_pane", tint="#b9cdd4"), bev=0)
    box2((x + .0145, y - .006, .5), (x + .0185, y + .004, 1.62), mat("taxi_edge", "#8d969c", rough=.3, metal=1, var=.1), bev=0)
    beam((x - .2, y, 1.335), (x, y, 1.335), .022, .016, rail, bev=.004)
    for z in (.90, 1.04, 1.18, 1.30, 1.44):
        cyl((x, y - .016, z), .0042, .006, chrome, rot=(math.pi/2, 0, 0))


def fare_card():
    """In a holder on the pillar at the left: what it costs, and what is not allowed."""
    paper, ink = mat("fare_paper", "#7c776b", rough=.9, var=.05), mat("fare_ink", "#22303e", rough=.9, var=0, rvar=0)
    with group() as g:
        box((0, .006, 0), (.178, .012, .206), dark(), bev=.006)
        box((0, -.002, 0), (.160, .004, .188), paper, bev=0, idx=1)
        box((0, -.0045, .070), (.160, .002, .046), mat("fare_band", "#7d581c", rough=.8, var=.06), bev=0, idx=1)
        for words, dz, size, face in (("CAB 451", .070, .036, "Roboto-Black"), ("AIRPORT", .028, .027, "Roboto-Bold"), ("$40 FLAT", -.001, .030, "Roboto-Black"),
                                      ("no smoking", -.038, .025, "Roboto-Medium"), ("no singing", -.067, .025, "Roboto-Medium")):
            text(words, (0, -.0068 if dz > .05 else -.0050, dz), size, ink, font=face, idx=1)
    move(g.objs, (-.515, 1.05, 1.285), rz=.45)


def carton():
    """The one of seven that he takes, on the seat beside him, belted in."""
    card, tape = mat("carton", "#6a5644", rough=.95, var=.10, scale=6), mat("carton_tape", "#83705a", rough=.35, var=.08, coat=.3)
    ink, belt = mat("marker", "#1d1b1c", rough=.8, var=0, rvar=0), mat("belt", "#26282c", rough=.8, var=.1)
    x, y, top, w = -.192, .88, 1.165, .34
    with group() as g:
        box2((-w/2, 0, .62), (w/2, .27, top), card, bev=.006)
        for s in (-1, 1):                                                              # two flaps, not quite down
            box((s*.085, .135, top + .004), (.166, .26, .004), card, bev=.001, rot=(0, -s*.03, 0))
        box2((-.024, -.0015, top - .075), (.024, .001, top + .002), tape, bev=0)
        box((0, .135, top + .0085), (.05, .27, .002), tape, bev=0)
        text("NOSE", (.096, -.003, top - .068), .066, ink, font="RobotoCondensed-Bold", rot=(math.pi/2, -.04, 0), idx=1, spacing=1.06)
        beam((-w/2 + .004, -.006, top - .02), (w/2 - .02, -.006, top - .52), .046, .003, belt, bev=0)
    move(g.objs, (x, y, 0), rz=.05)
    beam((-.44, 1.20, BENCH_TOP - .005), (x - w/2 - .002, y - .004, top - .02), .004, .046, belt, bev=0)


def street():
    road = mat("taxi_road", "#23282f", rough=.14, var=.3, scale=.35, rvar=.08, coat=.9, spec=.7)
    walk, line = mat("taxi_walk", "#394049", rough=.3, var=.2, scale=.5, coat=.5), mat("taxi_line", "#9da09e", rough=.4, var=.2)
    box2((-60, 3.2, -.2), (60, 500, 0), road, bev=0)
    for s in (-1, 1):
        box2((min(s*8.2, s*13), 3.2, 0), (max(s*8.2, s*13), 400, .16), walk, bev=.02)
    for i in range(26):
        for x in (-3.4, 3.0):
            box2((x - .07, 7 + i*9, 0), (x + .07, 10.5 + i*9, .012), line, bev=0)


def lights():
    """Who follows, who has gone by, the lamps and a signal of the avenue, and all that shops let fall on the wet."""
    rng = random.Random(3)
    for x, y, tall, warm in ((.30, 10.5, 0, 0), (-5.2, 16, 1, 1), (-.3, 22, 1, 1), (-5.5, 29, 0, 0), (-.2, 38, 0, 0), (-5.3, 47, 0, 1), (0, 60, 0, 0), (-5.4, 74, 1, 0), (-.2, 96, 0, 0)):
        follower(x, y, tall, 1.3 if y < 12 else 1.0 if y < 20 else .75 if y < 50 else .5, warm)
    for x, y in ((5.4, 14), (5.7, 24), (5.3, 33), (5.8, 50), (5.4, 72), (5.6, 100)):
        leaver(x, y)
    for i in range(8):
        for s in (-1, 1):
            lamp_post(s*9.2, 17 + i*22, s, height=7.2, light=i < 2)
    box((2.6, 40, 6.0), (.42, .3, 1.15), mat("signal", "#15191d", rough=.6, var=.1), bev=.05)
    disc(2.6, 39.8, 5.68, emis("blur_green", "#52e6a8", 3.2), .8)
    beam((-9, 40.3, 6.8), (9, 40.3, 6.8), .08, .08, mat("pole", "#39414a", rough=.5, metal=.5, var=.1), bev=0)
    some = [emis("blur_" + c, c, g) for c, g in (("#ffb660", 3.0), ("#ffb660", 3.0), ("#a6c6ff", 2.0), ("#ff5a3c", 2.6))]
    for _ in range(30):
        s = rng.choice((-1, 1))
        disc(s*rng.uniform(8.8, 12.4), rng.uniform(34, 190), rng.uniform(.9, 3.8), rng.choice(some), rng.uniform(.5, 1.0))


def light():
    world([(0, "#151a24"), (.166, "#c08a76"), (.19, "#93708a"), (.24, "#5f5f92"), (.34, "#3f5488"), (.5, "#2b4172"), (.9, "#182a4a")], 1.0,
          clouds=("#27344f", .8))
    area((0, -.3, 1.75), (0, 1.2, 1.0), 1.5, .5, 22, "#8aa4dc", gloss=False)               # the sky through the windscreen
    area((.15, .12, .72), (0, 1.2, 1.05), .5, .14, 3.5, "#ffa63e", gloss=False)                # the meter, from below
    area((-1.2, .2, 1.55), (.1, 1.2, 1.0), .7, .5, 20, "#ffae5c", gloss=False)               # a street lamp going by
    for s in (-1, 1):
        area((s*.95, .8, 1.35), (0, 1.15, 1.05), .8, .5, 7, "#6f92e0", gloss=False)
    area((0, 2.3, 1.2), (0, 1.0, 1.4), 1.2, .35, 24, "#ffe2b4", gloss=False)                  # the headlights behind, on roof and bench

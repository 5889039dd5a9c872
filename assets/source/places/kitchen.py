"""kitchen: Lewis's kitchen on West End, New York, in the morning: burned eggs, toast, and a window on another kitchen.

Law: the window with the other kitchen in it stands in the gap between two people; morning is grey-blue, both lamps are warm.
"""
from kit import *
from kitchen_parlour import parlour
from props import ON_RIGHT, papers, stain
from shell import *

EYE, BACK_OFF = 1.52, 2.7
LEFT, RIGHT, END, TOP = -3.0, 3.0, 3.6, 2.75
PANE = (-.98, .92, 1.10, 2.34)
ACROSS = 8.4                                 # the other house, over the shaft
BENCH_Z = .92
DOORWAY = (1.15, 2.45, 2.15)                 # in the left wall: from y to y, and its height

PLACE = Place(size=(1600, 900), samples=4, variants={"kitchen": {}, "kitchen_sat": {}}, seed=32,
              paint={"exposure": .74, "contrast": 1.05, "sat": 1.04, "shadows": (-.015, .004, .035), "bottom": .26})


def build(picture):
    room()
    window()
    the_other_kitchen()
    parlour(LEFT, TOP, DOORWAY)
    ceiling()
    right_wall()
    bench()
    stove(1.72)
    fridge()
    if picture != "kitchen_sat":            # who sits has the table before them: kitchen_table.py
        table()
    shelves()
    lamp()
    light()
    camera((0, -BACK_OFF, EYE), (0, END, EYE), lens=24, fstop=5.6, focus=6, shift_y=.0)


def oak():
    return mat("nyk_oak", "#8a6444", rough=.42, var=.3, scale=1.6, stretch=(.6, 6, 6), coat=.2)


def room():
    wall, base = mat("nyk_wall", "#9a978c", rough=.8, var=.09, scale=.9), mat("nyk_base", "#5a4636", rough=.5, var=.15)
    slabs(LEFT, RIGHT, -5, END, TOP, mat("nyk_floor", "#7a6f62", rough=.25, var=.1, scale=2, coat=.3), mat("nyk_ceiling", "#86837c", rough=.85, var=.06))
    dark = mat("nyk_tile_dark", "#4a4640", rough=.25, var=.1, coat=.3)
    for i in range(8):                                                     # a chequered floor
        for k in range(10):
            if (i + k) % 2:
                box2((LEFT + i*.75, -3.6 + k*.75, 0), (LEFT + .75 + i*.75, -2.85 + k*.75, .001), dark, bev=0)
    sides(LEFT - .01, RIGHT, -5, DOORWAY[0], TOP, wall, base)
    box2((RIGHT, DOORWAY[0], 0), (RIGHT + .2, END, TOP), wall, bev=0)
    box2((RIGHT - .02, DOORWAY[0], 0), (RIGHT, END, .11), base, bev=.004)
    box2((LEFT - .2, DOORWAY[1], 0), (LEFT, END, TOP), wall, bev=0)
    box2((LEFT - .2, DOORWAY[0], DOORWAY[2]), (LEFT, DOORWAY[1], TOP), wall, bev=0)
    pierced(LEFT, RIGHT, TOP, END, (PANE,), wall)
    tile, joint = mat("nyk_tile", "#b4b5ac", rough=.25, var=.1, scale=2, coat=.4), mat("nyk_joint", "#8a8a82", rough=.7, var=.05)
    x0, x1, z0, z1 = PANE
    for a, b in ((LEFT, x0 - .08), (x1 + .08, RIGHT)):
        box2((a, END - .012, BENCH_Z), (b, END, 1.52), tile, bev=0)
        for k in range(5):
            box2((a, END - .014, BENCH_Z + .1 + k*.12), (b, END - .011, BENCH_Z + .105 + k*.12), joint, bev=0)


def window():
    frame = mat("nyk_frame", "#b6b3a6", rough=.5, var=.08)
    x0, x1, z0, z1 = PANE
    jambs(x0, x1, z0, z1, END, frame)
    mid = (z0 + z1)/2
    box2((x0, END + .02, mid - .03), (x1, END + .10, mid + .03), frame, bev=.006)
    box2(((x0 + x1)/2 - .02, END + .04, mid), ((x0 + x1)/2 + .02, END + .08, z1), frame, bev=.005)
    box2((x0 - .1, END - .16, z0 - .06), (x1 + .1, END + .02, z0 - .02), frame, bev=.01)
    pot, green = mat("nyk_pot", "#a2603c", rough=.8, var=.15), mat("nyk_fern", "#47683f", rough=.6, var=.35, scale=12)
    for x, s in ((.66, .42),):                                             # the fern
        lathe([(0, 0), (.075, 0), (.10, .15), (.09, .15), (.07, .02), (0, .02)], pot, loc=(x, END - .06, z0 - .02), seg=24)
        foliage((x, END - .06, z0 + .10), green, s, leaves=46, half_width=.05)


def the_other_kitchen():
    """Brick, a fire escape, and a lit window in which somebody else's pans hang."""
    brick, dark = mat("nyk_brick", "#75503f", rough=.9, var=.25, scale=2.2), mat("nyk_iron", "#2a2d31", rough=.6, metal=.4, var=.1)
    pane = (-.98, .62, .92, 2.55)
    pierced(-7, 7, 7, ACROSS, (pane,), brick, depth=.3, foot=-4)
    course = mat("nyk_course", "#5d4034", rough=.9, var=.15)
    for k in range(40):
        box2((-5, ACROSS - .004, -1 + k*.14), (5, ACROSS, -.985 + k*.14), course, bev=0)
    jambs(*pane, ACROSS, mat("nyk_stone", "#8d867a", rough=.7, var=.12), width=.16)
    box2((pane[0], ACROSS + .05, 1.72), (pane[1], ACROSS + .12, 1.80), mat("nyk_frame", "#b6b3a6", rough=.5, var=.08), bev=.006)
    glow = mat("nyk_other", "#d9b27c", rough=.8, var=.15, scale=1, emit="#ffc488", strength=.20)
    y = ACROSS + 1.6
    box2((-2.5, y, 0), (2.5, y + .1, 3.2), glow, bev=0)
    box2((-2.5, ACROSS + .3, 3.0), (2.5, y, 3.1), glow, bev=0)
    box2((-2, y - .5, 0), (2, y, 1.25), mat("nyk_other_bench", "#6f8a86", rough=.6, var=.15), bev=.01)
    box2((-1.5, y - .3, 2.2), (-.3, y, 2.75), mat("nyk_other_bench", "#6f8a86", rough=.6, var=.15), bev=.01)
    for i, r in enumerate((.12, .15, .10)):
        cyl((.0 + i*.28, y - .1, 2.05), r, .05, mat("nyk_copper", "#a8643a", rough=.3, metal=.9, var=.1), rot=(math.pi/2, 0, 0), bev=.01)
    lathe([(.03, .2), (.18, 0), (.17, 0), (.02, .18)], mat("nyk_shade", "#c0472c", rough=.5), loc=(-.2, ACROSS + .9, 2.32), seg=28)
    cyl((-.2, ACROSS + .9, 2.33), .05, .06, emis("nyk_bulb", "#ffd9a0", 14), bev=.02)
    point((-.2, ACROSS + .9, 2.15), 60, "#ffb870", .08)
    for z in (.35, 3.0):                                                   # the fire escape
        box2((1.0, ACROSS - .8, z), (4.6, ACROSS, z + .05), dark, bev=0)
        for i in range(10):
            cyl((1.05 + i*.38, ACROSS - .78, z + .5), .014, 1.0, dark, seg=8, bev=0)
        tube([(1.0, ACROSS - .78, z + 1.0), (4.6, ACROSS - .78, z + 1.0)], .018, dark)
    for i in range(9):
        beam((1.5 + i*.22, ACROSS - .6, .5 + i*.29), (1.5 + i*.22, ACROSS - .15, .5 + i*.29), .14, .02, dark, bev=0)


def ceiling():
    """Pressed tin, painted many times, a pipe of the people upstairs and what it once did."""
    tin = mat("nyk_tin", "#827f78", rough=.8, var=.06)
    for i in range(13):
        box2((LEFT + i*.5 - .012, -3, TOP - .007), (LEFT + i*.5 + .012, END, TOP), tin, bev=0)
        box2((LEFT, -2.5 + i*.5 - .012, TOP - .007), (RIGHT, -2.5 + i*.5 + .012, TOP), tin, bev=0)
    for s in (LEFT + .07, RIGHT - .07):
        cyl((s, .5, TOP - .06), .07, 7, tin, rot=(math.pi/2, 0, 0), bev=0)
    pipe = mat("nyk_pipe", "#8f8c84", rough=.5, var=.1)
    tube(rounded_path([(2.72, END - .14, 0), (2.72, END - .14, TOP - .16), (2.72, -2, TOP - .16)], .08), .035, pipe)
    cyl((2.72, END - .14, 2.44), .052, .09, pipe, bev=.008)                # where it was mended, and the wall behind it
    damp, dry = mat("nyk_damp", "#7f786a", rough=.9, var=.15), mat("nyk_damp_edge", "#8d887b", rough=.9, var=.15)
    stain(2.70, 2.42, END - .003, .25, dry, plane="XZ", seed=7)
    stain(2.71, 2.43, END - .006, .18, damp, plane="XZ", seed=5)
    prism([(2.62, 2.34), (2.80, 2.34), (2.77, 1.9), (2.75, 1.53), (2.70, 1.53), (2.66, 1.95)], .002, dry, loc=(0, END - .0005, 0), bev=0)


def right_wall():
    """A dresser of plates, the telephone he would rather have been told by, a calendar that says September."""
    cup = mat("nyk_plate", "#c4c0b2", rough=.35, var=.05, coat=.2)
    x, y0, y1 = RIGHT, 1.75, 2.75
    box2((x - .42, y0, .06), (x - .01, y1, .90), mat("nyk_dresser", "#5f4a3a", rough=.45, var=.25, scale=1.6, coat=.15), bev=.012)
    box2((x - .46, y0 - .04, .90), (x, y1 + .04, .94), oak(), bev=.01)
    for z in (1.24, 1.56, 1.88):
        box2((x - .20, y0, z), (x, y1, z + .022), oak(), bev=.004)
        for i in range(4):
            if (z, i) != (1.56, 2):
                cyl((x - .06, y0 + .14 + i*.24, z + .13), .105, .012, cup if (i + int(z*10)) % 3 else mat("nyk_blue_plate", "#6f8794", rough=.35, var=.1, coat=.2), rot=(0, math.pi/2 - .14, 0), bev=.004)
    for y in (y0, y1):
        box2((x - .20, y - .015, .94), (x, y + .015, 1.95), oak(), bev=.004)
    for i, c in enumerate(("#a2603c", "#c9c3b2", "#7f9a9c")):
        cyl((x - .28, y0 + .2 + i*.13, .99), .045, .09, mat("nyk_cup" + c, c, rough=.4, var=.08, coat=.2))
    phone = mat("nyk_phone", "#8a2f26", rough=.3, var=.06, coat=.4)
    box((x - .05, 1.42, 1.50), (.09, .16, .26), phone, bev=.02, seg=3)
    tube([(x - .12, 1.42, 1.38), (x - .14, 1.42, 1.42), (x - .14, 1.42, 1.60), (x - .12, 1.42, 1.64)], .026, phone)
    tube([(x - .08 + .012*math.cos(k*1.3), 1.40 - .002*k, 1.37 - .75*math.sin(math.pi*min(1, k/60)*.5) + .012*math.sin(k*1.3)) for k in range(60)], .005, phone, res=2)
    papers((x - .001, 3.02, 1.62), ON_RIGHT, (.34, .5), seed=4, count=2, board=False)


def bench():
    door, top = mat("nyk_door", "#5f7a78", rough=.5, var=.12, scale=1.2), mat("nyk_top", "#6a5a4a", rough=.3, var=.2, scale=1.4, stretch=(.6, 6, 6), coat=.3)
    pull = mat("nyk_pull", "#a8854c", rough=.3, metal=1, var=.1)
    y = END - .62
    for x0, x1 in ((LEFT + .75, 1.30), (2.15, RIGHT)):
        box2((x0, y + .03, .08), (x1, END, BENCH_Z - .04), door, bev=.006)
        box2((x0 - .01, y - .02, BENCH_Z - .04), (x1 + .01, END, BENCH_Z), top, bev=.01)
        n = max(1, round((x1 - x0)/.55))
        for i in range(n):
            a, b = x0 + (x1 - x0)*i/n, x0 + (x1 - x0)*(i + 1)/n
            box2((a + .02, y + .015, .14), (b - .02, y + .03, BENCH_Z - .08), door, bev=.006)
            cyl(((a + b)/2 + .16, y, .72), .014, .03, pull, rot=(math.pi/2, 0, 0))
    steel, chrome = mat("nyk_sink", "#98a2a7", rough=.28, metal=.8, var=.12), bright_chrome()
    box2((-.42, y + .08, BENCH_Z - .015), (.42, END - .12, BENCH_Z + .006), steel, bev=.006)
    tube(rounded_path([(0, END - .10, BENCH_Z), (0, END - .10, BENCH_Z + .26), (0, END - .30, BENCH_Z + .26), (0, END - .30, BENCH_Z + .18)], .08), .014, chrome)
    rng = random.Random(3)
    for i, c in enumerate(("#c9c3b2", "#7f9a9c", "#c9c3b2", "#a2603c")):          # cups and a board by the sink
        cyl((-.95 + i*.12, END - .22 - rng.uniform(0, .1), BENCH_Z + .05), .045, .09, mat("nyk_cup" + c, c, rough=.4, var=.08, coat=.2))
    box((-1.55, END - .05, BENCH_Z + .19), (.30, .03, .38), oak(), bev=.012, rot=(-.12, 0, 0))
    box((-1.35, END - .28, BENCH_Z + .10), (.30, .19, .20), mat("nyk_toaster", "#b0b4b4", rough=.22, metal=.9, var=.08), bev=.04, seg=3)
    for d in (-.035, .035):                                                # toast, up
        box((-1.35, END - .28 + d, BENCH_Z + .215), (.12, .018, .07), mat("nyk_toast", "#8a5a2e", rough=.9, var=.2, scale=30), bev=.012)


def stove(x):
    white, black = mat("nyk_stove", "#b9b6aa", rough=.3, var=.06, coat=.3), mat("nyk_black", "#24272a", rough=.45, var=.1)
    y = END - .66
    box2((x - .40, y, .06), (x + .40, END - .02, BENCH_Z), white, bev=.015)
    box2((x - .40, END - .10, BENCH_Z), (x + .40, END - .02, BENCH_Z + .20), white, bev=.015)
    box2((x - .30, y - .012, .22), (x + .30, y, .64), black, bev=.012)
    tube([(x - .28, y - .03, .70), (x + .28, y - .03, .70)], .012, bright_chrome())
    for i in range(5):
        cyl((x - .28 + i*.14, y - .015, .80), .026, .03, black, rot=(math.pi/2, 0, 0))
    for sx in (-.19, .19):
        for sy in (.16, .42):
            tube([(x + sx + .11*math.cos(i*.524), y + sy + .11*math.sin(i*.524), BENCH_Z + .012) for i in range(12)], .010, black, cyclic=True)
    lathe([(0, .01), (.13, .01), (.155, .055), (.15, .055), (.125, .018), (0, .018)], black, loc=(x - .19, y + .18, BENCH_Z + .02), seg=32)
    beam((x - .30, y + .10, BENCH_Z + .07), (x - .52, y - .06, BENCH_Z + .10), .03, .018, black)
    egg, yolk, burnt = mat("nyk_egg", "#cfc7ae", rough=.5, var=.1, scale=20), mat("nyk_yolk", "#d9962e", rough=.35, coat=.3), mat("nyk_burnt", "#4a3320", rough=.7, var=.3, scale=30)
    cyl((x - .19, y + .18, BENCH_Z + .042), .10, .008, burnt, bev=0)
    cyl((x - .20, y + .17, BENCH_Z + .048), .085, .008, egg, bev=0)
    cyl((x - .21, y + .16, BENCH_Z + .056), .03, .012, yolk, bev=.005)
    lathe([(0, 0), (.09, 0), (.10, .06), (.07, .13), (.03, .15), (.025, .17), (0, .17)], mat("nyk_kettle", "#3f6b72", rough=.3, var=.1, coat=.4), loc=(x + .19, y + .42, BENCH_Z + .02), seg=28)
    hood = mat("nyk_hood", "#8d9294", rough=.35, metal=.7, var=.1)
    prism([(-.42, 1.78), (.42, 1.78), (.24, 2.05), (-.24, 2.05)], .50, hood, loc=(x, END - .26, 0), bev=.01)
    box2((x - .16, END - .34, 2.05), (x + .16, END - .02, TOP), hood, bev=.008)
    area((x, END - .3, 1.76), (x, END - .3, 0), .4, .2, 9, "#ffcf94", gloss=False)


def fridge():
    cream = mat("nyk_fridge", "#b8ad90", rough=.3, var=.06, coat=.4)
    x0, x1, y = LEFT + .02, LEFT + .74, END - .72
    box2((x0, y, .05), (x1, END - .04, 1.78), cream, bev=.06, seg=4)
    box2((x0 + .01, y - .012, 1.22), (x1 - .01, y, 1.235), mat("nyk_black", "#24272a", rough=.45, var=.1), bev=0)
    for z0, z1 in ((.80, 1.12), (1.32, 1.56)):
        tube([(x1 - .09, y - .02, z0), (x1 - .09, y - .05, z0 + .03), (x1 - .09, y - .05, z1 - .03), (x1 - .09, y - .02, z1)], .012, bright_chrome())
    for dx, z, w, h, c in ((.50, 1.58, .12, .15, "#e3b488"), (.14, 1.34, .16, .11, "#c7d4d6"), (.20, 1.52, .14, .18, "#d9cfb8"), (.40, 1.46, .12, .12, "#c98a5a"), (.30, 1.02, .16, .12, "#8fa6a8")):
        box((x0 + dx, y - .016, z), (w, .004, h), mat("nyk_note" + c, c, rough=.85, var=.06), bev=0, rot=(0, random.uniform(-.06, .06), 0))


def table():
    """In the middle, three chairs' worth: toast, jam, a plate no one has finished, a jacket over a chair."""
    x, y, z = -.05, 1.75, .75
    cyl((x, y, z - .02), .58, .04, oak(), seg=64, bev=.012)
    cyl((x, y, .37), .05, .70, oak())
    lathe([(0, .06), (.06, .06), (.30, .02), (.32, 0), (0, 0)], oak(), loc=(x, y, 0))
    plate, jam = mat("nyk_plate", "#c4c0b2", rough=.35, var=.05, coat=.2), mat("nyk_jam", "#7d1f22", rough=.15, var=.1, coat=.6)
    toast, yolk = mat("nyk_toast", "#8a5a2e", rough=.9, var=.2, scale=30), mat("nyk_yolk", "#d9962e", rough=.35, coat=.3)
    for dx, dy in ((-.32, -.12), (.30, -.16), (.02, .30)):
        cyl((x + dx, y + dy, z + .006), .12, .012, plate, bev=.004)
        cyl((x + dx - .02, y + dy, z + .016), .05, .008, mat("nyk_egg", "#cfc7ae", rough=.5, var=.1, scale=20), bev=0)
        cyl((x + dx - .02, y + dy, z + .023), .02, .01, yolk, bev=.004)
        box((x + dx + .06, y + dy + .02, z + .02), (.09, .09, .014), toast, bev=.006, rot=(0, 0, .4))
        cyl((x + dx*.5 + .12, y + dy*.4 + .06, z + .05), .04, .09, mat("nyk_cup#7f9a9c", "#7f9a9c", rough=.4, var=.08, coat=.2))
    cyl((x - .04, y - .02, z + .05), .038, .10, jam, bev=.008)
    cyl((x - .04, y - .02, z + .11), .04, .02, mat("nyk_lid", "#b58c4c", rough=.3, metal=.8, var=.1), bev=.004)
    for at, turn, jacket in (((x - .86, y + .06, 0), 1.45, True), ((x + .84, y - .02, 0), -1.6, False)):
        chair(at, turn, jacket)


def chair(at, turn, jacket):
    frame, grey = mat("nyk_chair", "#5a4030", rough=.5, var=.25, scale=2), mat("jacket", "#5b6068", rough=.85, var=.16, scale=6)
    with group() as g:
        cyl((0, 0, .45), .21, .035, frame, bev=.012)
        for sx, sy in ((-.15, -.15), (.15, -.15), (-.16, .17), (.16, .17)):
            tube([(sx, sy, .44), (sx*1.2, sy*1.2, 0)], .015, frame)
        for k in range(5):
            tube([(-.16 + k*.08, .18, .46), (-.18 + k*.09, .25, .90)], .010, frame)
        tube([(-.20, .25, .90), (0, .28, .93), (.20, .25, .90)], .018, frame, bez=True)
        if jacket:
            box((0, .25, .78), (.50, .11, .40), grey, bev=.045, seg=4, rot=(-.12, 0, 0))
            box((0, .285, .56), (.46, .07, .32), grey, bev=.03, seg=3)
    move(g.objs, at, turn)


def shelves():
    """Cupboards left of the window, an open shelf of jars and a clock to the right."""
    door = mat("nyk_door", "#5f7a78", rough=.5, var=.12, scale=1.2)
    for i in range(2):
        a = LEFT + .82 + i*.54
        box2((a, END - .34, 1.62), (a + .52, END, 2.42), door, bev=.008)
        box2((a + .05, END - .352, 1.68), (a + .47, END - .34, 2.36), door, bev=.006)
    rng = random.Random(8)
    for z in (2.22,):
        box2((1.06, END - .22, z), (1.36, END, z + .025), oak(), bev=.004)
    clock((2.55, END - .03, 2.02), 9, 20, .15)
    for i in range(3):
        cyl((1.12 + i*.10, END - .10, 2.30), .036, rng.uniform(.08, .13), mat("nyk_jar%d" % i, ("#a2603c", "#8a7a4a", "#5f6f4a")[i], rough=.4, var=.15), bev=.006)


def lamp():
    x, y, z = -.05, 1.75, 1.92
    shade = mat("nyk_lampshade", "#a8492e", rough=.45, var=.1)
    cyl((x, y, (TOP + z)/2 + .1), .006, TOP - z - .2, shade, seg=8, bev=0)
    lathe([(.03, .22), (.07, .19), (.24, .0), (.23, .0), (.06, .17)], shade, loc=(x, y, z), seg=40)
    cyl((x, y, z + .03), .05, .07, emis("nyk_lamp", "#ffd6a0", 14), bev=.03)
    spot((x, y, z + .02), (x, y, 0), 180, "#ffbe7c", angle=125, blend=.7, r=.06)
    point((x, y, z - .06), 15, "#ffbe7c", .08)


def light():
    world([(0, "#8390b0"), (.3, "#93a3c8"), (1, "#8fa4d0")], .55)
    area((0, ACROSS - 2.4, 5.5), (0, ACROSS, 1.5), 8, 1.5, 190, "#a9c0ee", gloss=False)
    area((-.03, END - .1, 1.7), (0, -1.0, .5), 1.8, 1.2, 70, "#9db6ee", gloss=False)
    area((0, -3.8, 2.3), (0, 3, 1.0), 4, 1.0, 40, "#ffcb9c", gloss=False)
    area((0, 1, .5), (0, 1, TOP), 5, 5, 12, "#c0a898", gloss=False)

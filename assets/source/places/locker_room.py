"""locker_room: the residents' lockers, a bench, one locker ajar, and the corridor where Callie will be."""
from kit import *
from props import *

EYE = 1.5
LEFT, RIGHT, BACK, TOP = -3.3, 3.4, 4.8, 3.05
DOOR = (-.22, .98, 2.2)               # left, right, height of the way out
WIDE, DEEP, TALL = .40, .50, 1.92     # a locker
NAMES = ("KAREV", "AVERY", "YANG", "KEPNER", "PERCY", "REED", "STARK")

PLACE = Place(variants={"locker_room": {}},
              paint={"rain": (0, -1, -3.36), "rain_amt": 1.2, "exposure": .4, "contrast": 1.06, "sat": 1.05,
                     "shadows": (-.02, .004, .04)})
LIGHT = {"locker_room": {"key": "#ffbf85", "fill": "#7d95c0", "rim": "#86a5e0"}}


def build(picture):
    shell()
    corridor()
    lockers()
    bench((-.55, 1.75, 0))
    washstand()
    hamper()
    light()
    camera((0, -4.3, EYE), (0, BACK, EYE), lens=LENS, fstop=5.6, focus=7.5, shift_y=.005)


def shell():
    floor = mat("tile_floor", "#5f6669", rough=.24, var=.10, scale=2.5, rvar=.05, coat=.3)
    joint = mat("tile_joint", "#3d4447", rough=.5, var=.1)
    wall = mat("wall", "#a2a39f", rough=.8, var=.09, scale=.9)
    box2((LEFT, -6, -.1), (RIGHT, BACK, 0), floor, bev=0)
    for i in range(15):
        box2((LEFT + i*.6 - .004, -6, 0), (LEFT + i*.6 + .004, BACK, .002), joint, bev=0)
    for j in range(19):
        box2((LEFT, -6 + j*.6 - .004, 0), (RIGHT, -6 + j*.6 + .004, .002), joint, bev=0)
    # back wall round the doorway
    x0, x1, h = DOOR
    box2((LEFT, BACK, 0), (x0, BACK + .18, TOP), wall, bev=0)
    box2((x1, BACK, 0), (RIGHT, BACK + .18, TOP), wall, bev=0)
    box2((x0, BACK, h), (x1, BACK + .18, TOP), wall, bev=0)
    frame = mat("door_frame", "#5c4a3c", rough=.5, var=.25, scale=2, stretch=(6, 6, .7))
    for a, b in (((x0 - .09, h), (x1 + .09, h + .09)), ((x0 - .09, 0), (x0, h)), ((x1, 0), (x1 + .09, h))):
        box2((a[0], BACK - .03, a[1]), (b[0], BACK + .2, b[1]), frame, bev=.008)
    leaf = mat("door_teal", "#35656a", rough=.45, var=.12)             # the leaf, folded back on the wall
    with group() as g:
        box2((0, -.045, .01), (1.12, 0, h - .02), leaf, bev=.005)
        box2((.72, -.055, 1.2), (.92, .01, 1.85), mat("door_pane", "#31506b", rough=.1, var=.05), bev=.004)
        box2((.06, -.052, .02), (1.06, .0, .30), mat("kick", "#7d858a", rough=.4, metal=.8, var=.15), bev=.003)
        cyl((1.02, -.08, 1.02), .013, .16, mat("chrome", "#d5dade", rough=.15, metal=1, var=.05))
    move(g.objs, (x1 + .07, BACK - .05, 0), -.16)
    # left wall with a strip of window above the lockers
    frame_m = mat("frame", "#39444c", rough=.4, metal=.6, var=.15)
    box2((LEFT - .2, -6, 0), (LEFT, BACK, 2.1), wall, bev=0)
    box2((LEFT - .2, -6, 2.85), (LEFT, BACK, TOP), wall, bev=0)
    x = LEFT - .055
    quad([(x, -6, 2.1), (x, BACK, 2.1), (x, BACK, 2.85), (x, -6, 2.85)], glass("glass"))
    for i in range(6):
        box2((LEFT - .08, -5.4 + i*1.8 - .022, 2.1), (LEFT - .03, -5.4 + i*1.8 + .022, 2.85), frame_m, bev=.006)
    for z in (2.12, 2.83):
        box2((LEFT - .08, -6, z - .03), (LEFT - .02, BACK, z + .03), frame_m, bev=.006)
    box2((RIGHT, -6, 0), (RIGHT + .2, BACK, TOP), wall, bev=0)
    tile = mat("wall_tile", "#56797a", rough=.3, var=.12, scale=3, coat=.4)
    grout = mat("grout", "#3b5658", rough=.7, var=.05)
    box2((RIGHT - .015, -6, 0), (RIGHT, BACK, 1.55), tile, bev=0)
    for k in range(11):
        box2((RIGHT - .018, -6, .15*k - .003), (RIGHT - .013, BACK, .15*k + .003), grout, bev=0)
    for k in range(54):
        box2((RIGHT - .018, -6 + .2*k - .003, 0), (RIGHT - .013, -6 + .2*k + .003, 1.55), grout, bev=0)
    wing()
    ceiling()


def wing():
    """The other wing of the hospital across the yard, seen through the high window."""
    stone = emis("wing", "#33456e", .55)
    lit = (emis("city_amber", "#ffc27a", 1.9), emis("city_pale", "#ffdfb0", 1.3))
    box2((LEFT - 26, 2, -10), (LEFT - 24, 80, 10.4), stone, bev=0)
    for i in range(34):
        for k in range(2):
            if random.random() < .5:
                y, z = 4 + i*2.2, 6.7 + k*1.9
                box2((LEFT - 23.98, y, z), (LEFT - 23.9, y + 1.2, z + .8), lit[k % 2], bev=0)


def ceiling():
    box2((LEFT - .2, -6, TOP), (RIGHT + .2, BACK + .2, TOP + .1), mat("tile", "#747c80", rough=.85, var=.06), bev=0)
    pipe = mat("pipe", "#6c6f70", rough=.45, metal=.4, var=.15)
    for x, z, r in ((1.9, TOP - .17, .07), (2.12, TOP - .15, .045)):
        tube([(x, -6, z), (x, BACK, z)], r, pipe)
    for y in (-3.6, -1.2, 1.2, 3.6):
        box2((1.78, y, TOP - .27), (2.22, y + .03, TOP), pipe, bev=.004)
    tray = mat("lamp_tray", "#9aa0a2", rough=.5, metal=.3, var=.08)
    on, off = emis("tube_on", "#cfe0ff", 3.2), mat("tube_off", "#aab2b8", rough=.4, var=.03)
    for y, lit in ((-1.4, False), (2.3, True)):
        box2((-1.6, y, TOP - .20), (.4, y + .22, TOP - .14), tray, bev=.01)
        for x in (-1.3, .1):
            cyl((x, y + .11, TOP - .07), .008, .14, tray, seg=8, bev=0)
        for dy in (.06, .16):
            cyl((-.6, y + dy, TOP - .215), .014, 1.8, on if lit else off, rot=(0, math.pi/2, 0))
    area((-.6, -1.3, TOP - .25), (-.6, -1.0, 0), 1.8, .2, 46, "#bcd2ff", gloss=False)


def corridor():
    """What is seen of the corridor through the doorway, warmly lit."""
    wall = mat("corridor_wall", "#b3a692", rough=.8, var=.09, scale=.9)
    y = BACK + 2.9
    box2((-4, BACK + .18, -.1), (5, y, 0), mat("vinyl", "#77756c", rough=.20, var=.08, scale=3, rvar=.04, coat=.35), bev=0)
    box2((-4, y, 0), (5, y + .1, TOP), wall, bev=0)
    box2((-4, BACK + .2, 2.75), (5, y, 2.85), mat("corridor_ceiling", "#8a8880", rough=.85, var=.06), bev=0)
    box2((-4, y - .012, .12), (5, y, .98), mat("dado", "#40615f", rough=.6, var=.12, scale=1.4), bev=0)
    box2((-4, y - .08, .84), (5, y - .05, .98), mat("rail", "#8a6244", rough=.4, var=.3, scale=2, stretch=(.7, 6, 6), coat=.25), bev=.012)
    navy = mat("navy", "#1d3547", rough=.5, var=.1)
    white, amber = emis("sign_white", "#eaf2ff", 2.2), emis("sign_amber", "#ffb52e", 2.6)
    box((.52, y - .02, 1.98), (1.0, .03, .28), navy, bev=.006, idx=1)
    text("SURGERY", (.44, y - .04, 1.98), .15, white, font="Roboto-Medium", idx=1)
    prism([(.055, 0), (-.02, .06), (-.02, .022), (-.07, .022), (-.07, -.022), (-.02, -.022), (-.02, -.06)], .003, amber,
          loc=(.91, y - .04, 1.98), bev=0, idx=1)
    cyl((.4, BACK + 1.6, 2.72), .28, .06, mat("brushed", "#8d969c", rough=.35, metal=1, var=.15), bev=.01)
    area((.4, BACK + 1.5, 2.66), (.4, BACK + 1.7, 0), 1.6, 1.0, 80, "#ffb870", gloss=False)
    spot((.5, BACK + 1.4, 2.6), (.2, BACK - 2.8, 0), 300, "#ffb066", angle=75, blend=.8, r=.25).visible_glossy = False
    gurney((1.75, y - .5, 0), math.pi/2)


def locker_door(m, slit, steel, label):
    """The front of a locker, hinged on its left edge at the origin, closed in the plane y = 0."""
    box2((.016, -.02, .10), (WIDE - .012, 0, TALL - .02), m, bev=.006)
    box2((.05, -.026, .18), (WIDE - .05, -.019, TALL - .10), m, bev=.004)
    for z in (.30, .33, .36, .39, TALL - .20, TALL - .23, TALL - .26):
        box2((.11, -.029, z), (WIDE - .11, -.025, z + .011), slit, bev=0)
    box2((WIDE - .085, -.05, .98), (WIDE - .055, -.02, 1.12), steel, bev=.006)
    box2((.11, -.030, TALL - .37), (WIDE - .11, -.026, TALL - .315), mat("card", "#d8d3c2", rough=.8, var=.04), bev=0, idx=1)
    box2((.10, .0, 1.25), (.30, .006, 1.55), mat("mirror", "#c4ccd2", rough=.06, metal=1, var=.02, rvar=.02), bev=.002)   # inside: a mirror, notes
    for k, (x, z, c) in enumerate(((.10, 1.62, "#d9c27a"), (.22, 1.63, "#d8d3c2"), (.13, 1.05, "#c98f73"))):
        box2((x, .0, z), (x + .09, .005, z + .10), mat("pinned%d" % k, c, rough=.8, var=.1), bev=0)
    if label:
        text(label, (WIDE/2, -.032, TALL - .343), .034, mat("plate_ink_dark", "#26303a", rough=.8, var=0, rvar=0), font="RobotoCondensed-Bold", idx=1)


def lockers():
    blue = mat("locker", "#557482", rough=.42, var=.10, scale=2.5, metal=.15)
    dark = mat("locker_dark", "#1c262d", rough=.6, var=.1)
    steel = mat("brushed", "#8d969c", rough=.35, metal=1, var=.15)
    with group() as body:
        box2((0, .0, .10), (.014, DEEP, TALL), dark, bev=.003)
        box2((WIDE - .008, 0, .10), (WIDE, DEEP, TALL), dark, bev=.003)
        box2((0, DEEP - .02, .10), (WIDE, DEEP, TALL), dark, bev=0)
        box2((0, 0, TALL - .015), (WIDE, DEEP, TALL), blue, bev=.003)
        box2((0, .02, .09), (WIDE, DEEP, .11), blue, bev=.003)
        box2((.014, .02, 1.52), (WIDE - .014, DEEP, 1.535), blue, bev=0)
        box2((0, .05, 0), (WIDE, DEEP, .10), dark, bev=0)
    xs = [DOOR[0] - .28 - WIDE*(i + 1) for i in range(6)]
    opened = 1                                                        # the second from the doorway
    for i, x in enumerate(xs):
        dup(body.objs, (x, BACK - DEEP, 0))
        with group() as front:
            locker_door(blue, dark, steel, "GREY, L." if i == opened else NAMES[i % 7])
        move(front.objs, (x, BACK - DEEP, 0), -1.95 if i == opened else 0)
    contents(xs[opened], BACK - DEEP)
    for i in range(18):                                               # the bank on the left wall
        dup(body.objs, (LEFT + DEEP, -3.0 + i*WIDE, 0), math.pi/2)
        with group() as front:
            locker_door(blue, dark, steel, "")
        move(front.objs, (LEFT + DEEP, -3.0 + i*WIDE, 0), math.pi/2)
    hide(body.objs)
    box2((LEFT, -3.0, TALL), (LEFT + DEEP, -3.0 + 18*WIDE, TALL + .03), blue, bev=.004)
    box2((xs[-1], BACK - DEEP, TALL), (xs[0] + WIDE, BACK, TALL + .03), blue, bev=.004)
    card = mat("carton", "#8d6c49", rough=.85, var=.2, scale=5)
    for x, y, w, d, h, r in ((xs[4] + .1, BACK - .28, .42, .32, .26, .1), (xs[2] + .2, BACK - .26, .30, .30, .18, -.2)):
        box((x, y, TALL + .03 + h/2), (w, d, h), card, bev=.008, rot=(0, 0, r))
    cyl((LEFT + .25, 1.3, TALL + .16), .13, .26, mat("helmet", "#7c3b30", rough=.4, var=.1, coat=.3), bev=.08)


def contents(x, y):
    """Lexie's locker: a coat, a shelf with a paper cup and a photograph."""
    tan = mat("coat_tan", "#a37f58", rough=.9, var=.2, scale=8)
    box((x + .20, y + .22, 1.12), (.26, .16, .72), tan, bev=.06, seg=3)
    box((x + .09, y + .20, 1.05), (.08, .11, .58), tan, bev=.035, seg=3, rot=(0, .06, 0))
    box((x + .31, y + .20, 1.05), (.08, .11, .58), tan, bev=.035, seg=3, rot=(0, -.06, 0))
    tube([(x + .20, y + .22, 1.47), (x + .20, y + .22, 1.52)], .006, mat("chrome", "#d5dade", rough=.15, metal=1, var=.05))
    cyl((x + .12, y + .15, 1.59), .036, .11, mat("white", "#dbd8ce", rough=.5, var=.07), r2=.043)
    box((x + .28, y + .3, 1.64), (.11, .02, .16), mat("photo", "#c9b79a", rough=.7, var=.2, scale=20), bev=.002, rot=(-.15, 0, .1))
    for k, c in enumerate(("#7c3b30", "#2e4a63", "#c8bfa8")):
        box((x + .2, y + .25, .14 + k*.045), (.24, .30, .04), mat("book" + c, c, rough=.7, var=.1), bev=.004, rot=(0, 0, .08*k))


def bench(at):
    wood = mat("bench_wood", "#96683f", rough=.38, var=.28, scale=1.8, stretch=(.7, 6, 6), coat=.3)
    leg = mat("frame", "#39444c", rough=.4, metal=.6, var=.15)
    with group() as g:
        for dy in (-.125, 0, .125):
            box((0, dy, .455), (2.3, .115, .035), wood, bev=.008)
        for x in (-.9, .9):
            tube(rounded_path([(x, -.19, .015), (x, -.13, .43), (x, .13, .43), (x, .19, .015)], .04), .018, leg)
            box((x, 0, .42), (.05, .36, .025), leg, bev=.005)
        tube([(-.9, 0, .22), (.9, 0, .22)], .012, leg)
        scrub = mat("scrub", "#3f7f95", rough=.9, var=.14, scale=6)
        box((-.55, -.02, .50), (.34, .27, .05), scrub, bev=.022, seg=3, rot=(0, 0, .15))
        box((-.50, .01, .54), (.30, .24, .04), scrub, bev=.018, seg=3, rot=(0, 0, -.1))
        tube([(.35, .02, .48), (.42, -.1, .485), (.55, -.08, .485), (.58, .06, .485), (.47, .1, .485), (.36, .03, .485)], .008,
             mat("stethoscope", "#2a3a4a", rough=.4, var=.05), bez=True)
        sole, shoe = mat("sole", "#cfccc2", rough=.6, var=.05), mat("shoe", "#6b7f8a", rough=.7, var=.15, scale=10)
        for dx, r in ((.18, .2), (.33, -.1)):
            with group() as s:
                box((0, 0, .018), (.095, .27, .03), sole, bev=.012)
                box((0, .05, .07), (.085, .16, .09), shoe, bev=.03, seg=3)
                box((0, -.07, .05), (.08, .13, .05), shoe, bev=.022, seg=3)
            move(s.objs, (dx, -.06, 0), r)
    move(g.objs, at, .0)


def washstand():
    """Basins and a mirror on the right wall, with the warm lamp of the room."""
    white = mat("basin", "#c6c8c4", rough=.25, var=.05, coat=.5)
    chrome = mat("chrome", "#d5dade", rough=.15, metal=1, var=.05)
    for y in (1.2, 2.3):
        box((RIGHT - .26, y, .84), (.48, .56, .15), white, bev=.05, seg=3)
        box((RIGHT - .27, y, .90), (.34, .42, .05), mat("basin_in", "#8f9799", rough=.25, var=.05, coat=.5), bev=.02)
        tube(rounded_path([(RIGHT - .06, y, .90), (RIGHT - .06, y, 1.08), (RIGHT - .22, y, 1.08), (RIGHT - .22, y, 1.03)], .04), .012, chrome)
        cyl((RIGHT - .18, y, .42), .022, .72, chrome)
        box((RIGHT - .012, y, 1.78), (.02, .66, .80), mat("mirror_frame", "#4a3a2e", rough=.5, var=.2), bev=.008)
        box((RIGHT - .025, y, 1.78), (.006, .58, .72), mat("mirror", "#c4ccd2", rough=.06, metal=1, var=.02, rvar=.02), bev=0)
        cyl((RIGHT - .10, y, 2.33), .035, .52, emis("mirror_lamp", "#ffc583", 3.4), rot=(math.pi/2, 0, 0))
        box((RIGHT - .04, y, 2.33), (.08, .58, .03), chrome, bev=.005)
        area((RIGHT - .15, y, 2.28), (RIGHT - 1.0, y, .6), .5, .15, 34, "#ffae66", gloss=False)
    box((RIGHT - .07, 1.75, 1.22), (.12, .12, .22), white, bev=.03)
    # hooks with a white coat
    box((RIGHT - .02, 3.75, 1.78), (.03, 1.0, .09), mat("rail", "#8a6244", rough=.4, var=.3, scale=2, stretch=(6, .7, 6), coat=.25), bev=.008)
    for y in (3.4, 3.65, 3.9, 4.15):
        tube(rounded_path([(RIGHT - .03, y, 1.80), (RIGHT - .10, y, 1.78), (RIGHT - .11, y, 1.83)], .02), .008, chrome)
    cloth = mat("white_coat", "#c3c7ca", rough=.88, var=.08, scale=6)
    box((RIGHT - .13, 3.65, 1.26), (.15, .40, .92), cloth, bev=.06, seg=3)
    box((RIGHT - .16, 3.44, 1.24), (.10, .10, .66), cloth, bev=.04, seg=3, rot=(.05, 0, 0))
    box((RIGHT - .16, 3.86, 1.24), (.10, .10, .66), cloth, bev=.04, seg=3, rot=(-.05, 0, 0))
    box((RIGHT - .12, 4.15, 1.36), (.10, .30, .72), mat("scrub", "#3f7f95", rough=.9, var=.14, scale=6), bev=.04, seg=3)


def hamper():
    """The laundry sack on its frame, by the open leaf."""
    chrome = mat("chrome", "#d5dade", rough=.15, metal=1, var=.05)
    x, y = 2.55, 4.05
    lathe([(.0, .12), (.20, .12), (.24, .3), (.25, .6), (.24, .84), (.255, .88), (.22, .87)], mat("sack", "#6d7a72", rough=.95, var=.2, scale=6), loc=(x, y, 0), seg=20)
    tube([(x + .255*math.cos(t*.2618), y + .255*math.sin(t*.2618), .88) for t in range(24)], .012, chrome, cyclic=True)
    for a in range(4):
        t = a*math.pi/2 + .78
        tube([(x + .27*math.cos(t), y + .27*math.sin(t), .03), (x + .26*math.cos(t), y + .26*math.sin(t), .88)], .012, chrome)
    box((x - .04, y - .06, .90), (.28, .22, .08), mat("scrub", "#3f7f95", rough=.9, var=.14, scale=6), bev=.035, seg=3, rot=(.2, .1, .4))


def light():
    dusk(1.6)
    area((LEFT + .05, 0, 2.5), (1.5, .5, .2), 10, .7, 230, "#8aa8ee", gloss=False)
    area((0, -5.6, 2.3), (0, 4, .8), 5, 1.4, 40, "#8098d4", gloss=False)
    area((-.6, 2.41, TOP - .24), (-.6, 2.1, 0), 1.8, .2, 110, "#e6e8f2", spread=120, gloss=False)     # the one tube that is on, over the bench
    area((0, 1, 1.6), (0, 1, TOP), 5, 8, 12, "#7d92c4", gloss=False)

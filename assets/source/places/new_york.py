"""new_york: baggage claim at ten past six in the morning: carousel six, and beyond the glass Manhattan before it is light.

Law: the carousel's sign and the skyline's tallest towers stand in the gap between two people.
"""
from kit import *
from props import planter, seat_row
from shell import *

EYE, BACK_OFF = 1.58, 4.6
LEFT, RIGHT, END, TOP = -8.6, 8.6, 9.4, 4.6
GLASS = (.42, 3.9)                          # sill and head of the window wall
BELT = (.0, 5.2, 3.5, 1.25)                 # middle (x, y), half length, half width
STEEL = ("ny_steel", "#7f888e")

PLACE = Place(size=(1600, 900), samples=5, variants={"new_york": {}}, seed=18,
              paint={"exposure": .55, "contrast": 1.05, "sat": 1.06, "shadows": (-.015, .003, .04), "bottom": .26})


def build(picture):
    hall()
    window_wall()
    manhattan()
    carousel()
    sign()
    bags()
    left_side()
    right_side()
    morning()
    seat_row(4, mat("ny_seat", "#35515f", rough=.6, var=.12), (-8.0, 7.6, 0), 0)
    seat_row(4, mat("ny_seat", "#35515f", rough=.6, var=.12), (5.4, 7.6, 0), 0)
    planter(-4.9, 8.5, 1.1)
    planter(4.7, 8.5, 1.1)
    light()
    camera((0, -BACK_OFF, EYE), (0, END, EYE), lens=24, fstop=5.6, focus=10, shift_y=.01)


def hall():
    floor = mat("ny_floor", "#6a6460", rough=.09, var=.10, scale=.7, rvar=.04, coat=.5)
    joint = mat("ny_joint", "#4f4b49", rough=.5, var=.1)
    slabs(LEFT, RIGHT, -7, END, TOP, floor, mat("ny_ceiling", "#5b5654", rough=.8, var=.08))
    for i in range(12):
        box2((LEFT, -6.6 + i*1.45, 0), (RIGHT, -6.59 + i*1.45, .001), joint, bev=0)
    for i in range(13):
        box2((LEFT + i*1.45, -7, 0), (LEFT + .01 + i*1.45, END, .001), joint, bev=0)
    sides(LEFT, RIGHT, -7, END, TOP, mat("ny_wall", "#857d76", rough=.75, var=.08, scale=.7), mat("ny_base", "#2c3136", rough=.5, var=.1))
    wood, cove = mat("ny_fin", "#6f4f38", rough=.5, var=.28, scale=1.4, stretch=(6, .5, 6)), emis("ny_cove", "#ffcf96", 2.2)
    for i in range(17):
        x = -8 + i
        box2((x - .06, -7, TOP - .34), (x + .06, END, TOP), wood, bev=.004)
    for x in (-5.5, 5.5):
        box2((x - .09, -7, TOP - .30), (x + .09, END - .4, TOP - .25), cove, bev=0)
        area((x, 1.5, TOP - .36), (x, 1.5, 0), .4, 14, 330, "#ffc58e", gloss=False)
    for x in (-6.9, 6.9):                                                  # columns
        cyl((x, 6.4, TOP/2), .34, TOP, mat("ny_column", "#8f8880", rough=.6, var=.1, scale=1), bev=0)
        cyl((x, 6.4, .09), .38, .18, mat(*STEEL, rough=.35, metal=.8, var=.1), bev=.01)


def window_wall():
    frame, wall = mat("ny_frame", "#39434c", rough=.45, metal=.5, var=.12), mat("ny_wall", "#857d76", rough=.75, var=.08, scale=.7)
    low, high = GLASS
    pierced(LEFT, RIGHT, TOP, END, ((LEFT + .3, RIGHT - .3, low, high),), wall)
    for i in range(9):
        x = LEFT + .3 + i*2.0
        if i != 4:                                                         # a broad middle pane
            box2((x - .04, END, low), (x + .04, END + .16, high), frame, bev=.006)
    for z in (low, 3.05, high):
        box2((LEFT + .3, END, z - .04), (RIGHT - .3, END + .16, z + .04), frame, bev=.006)
    box2((LEFT + .3, END - .22, low - .06), (RIGHT - .3, END + .05, low), mat("ny_sill", "#776a5c", rough=.4, var=.15, coat=.2), bev=.01)


def manhattan():
    """The island as flat cards of haze across the river, a few windows early, the two that everyone knows."""
    rng = random.Random(11)
    lit = [emis("ny_amber", "#ffc684", 2.0), emis("ny_pale", "#ffe2b8", 1.6), emis("ny_cool", "#b4d0f5", 1.2)]
    y0 = END + 470
    for dy, colour, glow, low, high, share, step in ((70, "#7c6a90", .80, 22, 66, .06, 20), (35, "#585a86", .72, 16, 54, .11, 18),
                                                     (0, "#373f66", .66, 8, 36, .22, 17)):
        m = emis("ny_row%d" % dy, colour, glow)
        x = -400
        while x < 400:
            w, h = rng.uniform(.6, 1.15)*step, rng.uniform(low, high)*(1.0 + .35*math.exp(-((x - 12)/60)**2))
            box2((x, y0 + dy, -8), (x + w, y0 + dy + 3, h), m, bev=0)
            if rng.random() < .35:
                box2((x + w*.3, y0 + dy, h), (x + w*.7, y0 + dy + 3, h + rng.uniform(2, 7)), m, bev=0)
            windows(x, y0 + dy, w, h, share, lit, rng)
            x += w + rng.uniform(-1, 3)
    far, crown = emis("ny_row35", "#585a86", .72), emis("ny_crown", "#ffdcae", 2.6)
    x, y = 8.0, y0 + 30
    for a, top in ((11, 44), (8, 60), (5.5, 74), (3.6, 80), (2.2, 84)):          # the Empire State, stepped
        box2((x - a, y, -8), (x + a, y + 3, top), far, bev=0)
    cyl((x, y, 87), 1.4, 8, crown, r2=.8, bev=0)
    cyl((x, y, 95), .45, 14, far, bev=0)
    box((x, y, 102), (1.4, 1, 1.4), emis("ny_beacon", "#ff4030", 30), bev=0)
    for k in range(3):
        box2((x - 3.4, y - .1, 75.5 + k*2.0), (x + 3.4, y, 76.5 + k*2.0), crown, bev=0)
    x = -42                                                                # the Chrysler, with its fan of triangles
    for a, top in ((7, 52), (4.6, 70)):
        box2((x - a, y, -8), (x + a, y + 3, top), far, bev=0)
    prism([(-4.6, 70), (-3.6, 76), (-2.2, 82), (-.9, 88), (0, 104), (.9, 88), (2.2, 82), (3.6, 76), (4.6, 70)], 3, far, loc=(x, y + 1.5, 0), bev=0)
    for k in range(3):
        z, w = 72 + k*4.5, 3.0 - k*.8
        prism([(-w, z), (0, z + 4.2), (w, z), (w*.62, z), (0, z + 2.6), (-w*.62, z)], .2, crown, loc=(x, y - .2, 0), bev=0)
    river = mat("ny_river", "#232b3d", rough=.12, var=.2, scale=.05, coat=.5, bump=.5, bscale=.3)
    box2((-700, END + 40, -12.2), (700, 900, -12), river, bev=0)
    apron = mat("ny_apron", "#2a2f36", rough=.2, var=.25, scale=.3, coat=.5)
    box2((-200, END + .3, -4.3), (200, END + 40, -4.2), apron, bev=0)
    for i in range(26):
        box((-75 + i*6, END + 38, -3.9), (.3, .3, .3), emis("ny_edge%d" % (i % 2), ("#3a78ff", "#ffb03a")[i % 2], 26), bev=0)


def windows(x, y, w, h, share, lit, rng):
    for i in range(int(w/3.0)):
        for k in range(int((h + 6)/3.6)):
            if rng.random() < share:
                a, b = x + .8 + i*3.0, -5 + k*3.6
                box2((a, y - .1, b), (a + 1.4, y, b + 1.5), rng.choice(lit), bev=0)


def carousel():
    steel, rubber = mat(*STEEL, rough=.35, metal=.8, var=.1), mat("ny_rubber", "#25292d", rough=.5, var=.12)
    x, y, a, b = BELT
    def oval(grow, n=14):
        right = [(x + a - b + (b + grow)*math.sin(t*math.pi/n), y - (b + grow)*math.cos(t*math.pi/n)) for t in range(n + 1)]
        return right + [(2*x - px, 2*y - py) for px, py in right]
    prism(oval(.0), .40, steel, plane="XY", loc=(0, 0, .20), bev=.02)
    prism(oval(.04), .05, steel, plane="XY", loc=(0, 0, .42), bev=.01)
    prism(oval(-.05), .03, rubber, plane="XY", loc=(0, 0, .455), bev=.01)
    prism(oval(-.72), .62, steel, plane="XY", loc=(0, 0, .55), bev=.03)                   # the island in the middle
    for i, (px, py) in enumerate(oval(-.38, 9)):
        if py < y + .2:
            box((px, py, .474), (.012, .58, .006), steel, bev=0, rot=(0, 0, math.atan2(px - x, y - py)*.4))
    line = emis("ny_belt_line", "#ffc07a", 1.6)
    tube([(px, py, .10) for px, py in oval(.05)], .012, line, cyclic=True, res=2)


def sign():
    """Over the island: 6, and where its bags have come from."""
    navy, rod = mat("ny_navy", "#16222f", rough=.5, var=.1), mat(*STEEL, rough=.35, metal=.8, var=.1)
    amber, white = emis("ny_sign_amber", "#ffb52e", 3.0), emis("ny_sign_white", "#eef3ff", 2.3)
    x, y, z = .0, BELT[1], 3.62
    for dx in (-1.3, 1.3):
        cyl((x + dx, y, (TOP + z)/2), .018, TOP - z, rod, seg=10, bev=0)
    box2((x - 1.75, y - .10, z - .42), (x + 1.75, y + .10, z + .42), navy, bev=.02)
    box2((x - 1.70, y - .112, z - .37), (x - .98, y - .10, z + .37), amber, bev=.01)
    text("6", (x - 1.34, y - .116, z), .68, mat("ny_ink", "#171a1e", rough=.8, var=0, rvar=0), font="Roboto-Black", idx=1)
    text("FLIGHT 2837", (x - .86, y - .112, z + .15), .30, white, font="Roboto-Bold", align="LEFT", idx=1)
    text("SEATTLE", (x - .86, y - .112, z - .18), .24, amber, font="Roboto-Bold", align="LEFT", idx=1)
    text("06:10", (x + 1.62, y - .112, z - .18), .24, white, font="Roboto-Medium", align="RIGHT", idx=1)
    board = mat("ny_board", "#1d2a36", rough=.6, var=.08)                         # on the left wall side: where one is
    for sx, words in ((-5.0, "NEW YORK"), (5.0, "TAXIS")):
        box2((sx - 1.15, 7.2, 3.1), (sx + 1.15, 7.3, 3.62), board, bev=.012)
        for d in (-.8, .8):
            cyl((sx + d, 7.25, (TOP + 3.6)/2), .012, TOP - 3.6, rod, seg=8, bev=0)
        text(words, (sx, 7.19, 3.36), .32, white, font="Roboto-Bold", idx=1)


def left_side():
    """An advertisement that stands by itself and is lit from behind: a hotel, and what it says."""
    frame, words = mat("ny_frame", "#39434c", rough=.45, metal=.5, var=.12), emis("ny_ad_words", "#fff0d6", 1.3)
    rng = random.Random(15)
    with group() as g:
        box((0, .08, 1.18), (1.30, .16, 2.2), frame, bev=.03)
        box((0, .06, .06), (1.10, .5, .12), frame, bev=.02)
        box2((-.58, -.012, .32), (.58, .0, 2.2), emis("ny_ad_sky", "#c98a62", .66), bev=0, idx=1)
        for i in range(8):
            box2((-.58 + i*.145, -.018, .32), (-.58 + i*.145 + .143, -.013, .32 + rng.uniform(.3, 1.05)), emis("ny_ad_town", "#3c3a60", .5), bev=0, idx=1)
        text("STAY.", (0, -.022, 1.86), .34, words, font="Roboto-Black", idx=1)
        text("The Murray, East 38th", (0, -.024, .50), .094, words, font="Roboto-Medium", idx=1)
    move(g.objs, (-6.25, 5.7, 0), .22)
    area((-6.1, 5.3, 1.2), (-5.2, 2.5, 0), 1.1, 1.6, 26, "#ffb27c", gloss=False)


def right_side():
    """A board on an easel, with a name that has not come for its car."""
    wood, ink = mat("ny_easel", "#6f4f38", rough=.5, var=.28, scale=3), mat("ny_ink", "#171a1e", rough=.8, var=0, rvar=0)
    with group() as g:
        for a in (-.26, .26):
            beam((a, 0, 0), (a*.3, .12, 1.5), .04, .03, wood)
        beam((0, .5, 0), (0, .14, 1.42), .04, .03, wood)
        box((0, .02, 1.05), (.72, .03, .5), mat("ny_plate", "#dcd6c8", rough=.7, var=.04), bev=.006, rot=(-.1, 0, 0), idx=1)
        text("CAR FOR", (0, .012, 1.18), .09, ink, rot=(math.pi/2 - .1, 0, 0), font="Roboto-Medium", idx=1)
        text("PETROV", (0, -.004, 1.04), .145, ink, rot=(math.pi/2 - .1, 0, 0), font="Roboto-Black", idx=1)
        text("and cello", (0, -.016, .90), .085, ink, rot=(math.pi/2 - .1, 0, 0), font="Roboto-MediumItalic", idx=1)
    move(g.objs, (4.25, 5.2, 0), -.3)


def morning():
    """What the night has left: a wet-floor sign, a cup on the belt's edge, footprints from the doors."""
    yellow = mat("ny_wet", "#c99a2e", rough=.5, var=.1)
    for s in (-1, 1):
        box((-3.3, 3.3 + s*.12, .32), (.30, .02, .64), yellow, bev=.008, rot=(s*.18, 0, 0))
    text("WET", (-3.3, 3.15, .40), .10, mat("ny_ink", "#171a1e", rough=.8, var=0, rvar=0), rot=(math.pi/2 - .18, 0, 0), font="Roboto-Black", idx=1)
    cyl((2.55, 4.02, .53), .04, .11, mat("cup", "#d6d2c6", rough=.7, var=.05), r2=.048)
    box((-1.9, 4.02, .476), (.20, .15, .004), mat("ny_slip", "#d8d1be", rough=.8), bev=0, rot=(0, 0, .7))
    warm = mat("ny_floor_wet", "#575354", rough=.03, var=.05, rvar=.01, coat=.9)
    for cx, cy, a, b in ((-3.3, .6, .9, .3), (2.2, .2, 1.1, .28)):
        prism([(cx + a*math.cos(t*.262)*(1 + .2*math.sin(t*1.1)), cy + b*math.sin(t*.262)*(1 + .25*math.cos(t*1.7))) for t in range(24)], .002, warm,
              plane="XY", loc=(0, 0, .001), bev=0)


def bags():
    """On the belt: a carton, a garment bag, a suitcase on its side, and what is nobody's."""
    z = .475
    card, tape = mat("ny_card", "#a37a4e", rough=.85, var=.15, scale=4), mat("ny_tape", "#c9ae7c", rough=.4, var=.05)
    box((-.62, 4.28, z + .19), (.52, .38, .38), card, bev=.008, rot=(0, 0, .15))
    box((-.62, 4.28, z + .385), (.54, .07, .006), tape, bev=0, rot=(0, 0, .15))
    text("NOSE", (-.60, 4.082, z + .20), .15, mat("ny_ink", "#171a1e", rough=.8, var=0, rvar=0), rot=(math.pi/2, 0, .15), font="Roboto-Black", idx=1)
    text("SLOAN", (-.60, 4.080, z + .07), .07, mat("ny_ink", "#171a1e", rough=.8, var=0, rvar=0), rot=(math.pi/2, 0, .15), font="Roboto-Bold", idx=1)
    cloth = mat("ny_garment", "#2c3440", rough=.7, var=.15, scale=5)
    box((.30, 4.26, z + .05), (1.02, .50, .10), cloth, bev=.045, seg=3, rot=(0, 0, -.1))
    tube([(.78, 4.16, z + .08), (.90, 4.13, z + .12), (.92, 4.20, z + .10)], .010, mat(*STEEL, rough=.35, metal=.8, var=.1), bez=True)
    case = mat("ny_case", "#7e2c24", rough=.42, var=.16, coat=.2)
    with group() as g:
        box((0, 0, .13), (.72, .48, .25), case, bev=.05, seg=3)
        for k in (-.2, .2):
            box((k, 0, .13), (.03, .49, .26), mat("ny_strap", "#33241d", rough=.6, var=.1), bev=.006)
        tube([(-.10, -.24, .15), (-.08, -.31, .16), (.08, -.31, .16), (.10, -.24, .15)], .014, mat("ny_strap", "#33241d", rough=.6, var=.1), bez=True)
        box((.18, -.30, .12), (.05, .006, .09), mat("ny_tag", "#e0d8c4", rough=.8, var=.05), bev=.002, rot=(.2, 0, .2))
    move(g.objs, (1.52, 4.32, z), -.12)
    box((-2.7, 4.5, z + .12), (.60, .36, .24), mat("ny_holdall", "#35656a", rough=.7, var=.15, scale=6), bev=.11, seg=4, rot=(0, 0, .3))
    cx, cart, dark = 6.1, mat(*STEEL, rough=.35, metal=.8, var=.1), mat("ny_rubber", "#25292d", rough=.5, var=.12)
    for k in range(4):                                                      # trolleys pushed into one another
        y = 4.9 + k*.32
        tube(rounded_path([(cx - .3, y, .12), (cx - .3, y + .1, 1.0), (cx + .3, y + .1, 1.0), (cx + .3, y, .12)], .07), .016, cart)
        box((cx, y - .18, .16), (.56, .62, .02), cart, bev=.004)
        for d in (-.25, .25):
            cyl((cx + d, y - .4, .06), .06, .04, dark, rot=(0, math.pi/2, 0))


def light():
    world([(0, "#3a3442"), (.166, "#f0b088"), (.185, "#dd9890"), (.22, "#a98aa4"), (.30, "#6f78ac"), (.5, "#3f5590"), (.9, "#22366a")], 1.0,
          clouds=("#5a4f70", .7))
    area((0, END - .5, 2.2), (0, 2, .3), 16, 3.0, 420, "#9a94e0", gloss=False)
    area((0, -6.2, 3.2), (0, 5, 1.0), 12, 1.6, 210, "#ffcfa2", gloss=False)
    area((0, 3, .3), (0, 3, TOP), 12, 10, 46, "#c99a76", gloss=False)
    spot((0, BELT[1] - 1.4, TOP - .4), (0, BELT[1] - .9, .4), 240, "#ffd2a0", angle=80, blend=.9, r=.3)

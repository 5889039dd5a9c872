"""The hospital cafeteria in the evening: rain on the city to the left, the counter's warm light behind.

The room is seen from its near right corner towards the counter at the back wall (y = BACK).
"""
from types import SimpleNamespace

from kit import *

PLACE = Place(
    samples=12, seed=5,
    paint={"exposure": .50, "rain": (0, -1, -5.7), "rain_amt": 1.3, "contrast": 1.06, "sat": 1.03,
           "shadows": (-.02, .006, .04), "bottom": .32},
    variants={"cafeteria": {}})

LEFT, RIGHT, FRONT, BACK, TOP = -5.6, 6.4, -7.0, 9.0, 3.5
COUNTER_LEFT = -1.6
COUNTER_Y = BACK - 1.75                     # the guests' side of the counter
SOFFIT_Z = 2.62
TABLE_Z = .755
MENU = (("SOUP & BREAD", ("Clam chowder  6.50", "Tomato basil  5.00", "Lentil curry  6.00")),
        ("GRILL", ("Salmon  12.00", "Burger & fries  9.50", "Mac & cheese  8.00")),
        ("COFFEE", ("Drip  2.00", "Latte  3.75", "Cocoa  3.00")),
        ("SWEET", ("Cherry pie  4.00", "Brownie  3.00", "Fruit cup  3.50")))
SQUARE_TABLES = ((-4.1, 6.6, 0, "tc"), (-4.1, 4.3, 0, "ct"), (-4.0, 1.9, .05, "ot"), (-3.95, -.6, 0, "tc"))
LONG_TABLES = ((-1.3, 5.2, 0, "tcto"), (1.7, 5.5, 0, "cttt"), (-1.0, 2.3, .03, "ott "),
               (4.7, 4.6, math.pi / 2, "tcto"), (4.9, 1.2, math.pi / 2, "ct t"), (2.2, 2.4, -.04, "tot "),
               (-.5, -.55, .06, "cto "))
PENDANTS = ((-1.3, 5.2, 2.34), (1.7, 5.5, 2.34), (-1.0, 2.3, 2.12), (2.2, 2.4, 2.12), (4.7, 4.6, 2.34))
WINDOW_PENDANTS = (6.6, 4.3, 1.9)


def build(picture):
    """The room, what is on the tables, the city, the light."""
    m = _materials()
    _shell(m)
    _window_wall(m)
    _city()
    _counter(m)
    _menu(m)
    _door_and_clock(m)
    _tables(m)
    _table_things(m)
    for x, y, z in PENDANTS:
        _pendant(m, x, y, z, m.frame if y > 3 else m.orange, 26)
    for y in WINDOW_PENDANTS:
        _pendant(m, -4.1, y, 2.15, m.teal, 14)
    _pictures(m)
    _plant(m, -5.0, 8.3, 1.2)
    _plant(m, -2.25, 7.6, 1.0)
    _light()
    camera((2.9, -4.7, 1.62), (-1.45, 8, 1.62), lens=22.5, fstop=5.6, focus=9, shift_y=-.005)


def _materials():
    return SimpleNamespace(
        floor=mat("floor", "#5f5f5c", rough=.27, var=.08, scale=3, rvar=.03, coat=.18),
        aisle=mat("aisle", "#4a565a", rough=.27, var=.08, scale=3, rvar=.03, coat=.18),
        joint=mat("joint", "#3b4043", rough=.5),
        wall=mat("wall", "#b7b2a4", rough=.8, var=.10, scale=.9),
        dado=mat("dado", "#3f6468", rough=.7, var=.16, scale=1.2),
        wood=mat("wood", "#6f5643", rough=.45, var=.32, scale=1.8, stretch=(6, 6, .7), coat=.2),
        top=mat("top", "#96704f", rough=.34, var=.25, scale=1.4, stretch=(1, 7, 7), coat=.3),
        beam=mat("beam", "#594a40", rough=.75, var=.3, scale=1.8, stretch=(.7, 6, 6), spec=.2),
        frame=mat("frame", "#38434a", rough=.4, metal=.6, var=.15),
        alu=mat("alu", "#959da2", rough=.35, metal=1, var=.15),
        chrome=mat("chrome", "#d5dade", rough=.15, metal=1, var=.05),
        steel=mat("steel", "#9aa3a8", rough=.3, metal=1, var=.15, stretch=(8, 8, .5)),
        dark=mat("dark", "#14191e", rough=.5, var=.2), white=mat("white", "#cfccc2", rough=.5, var=.07),
        ceiling=mat("ceiling", "#868e93", rough=.8, var=.08), paper=mat("paper", "#ddd6c4", rough=.8, var=.06),
        teal=mat("teal", "#2b6a70", rough=.42, var=.14, scale=4),
        orange=mat("orange", "#a4603d", rough=.42, var=.14, scale=4),
        cream=mat("cream", "#bfb299", rough=.45, var=.1, scale=4),
        tray=mat("tray", "#7a3226", rough=.45, var=.15, scale=6),
        tray_blue=mat("tray_blue", "#34505e", rough=.45, var=.15, scale=6),
        apple=mat("apple", "#9c2a20", rough=.3, var=.3, scale=14, coat=.4),
        leaf=mat("leaf", "#35563a", rough=.6, var=.4, scale=12),
        food=mat("food", "#a8803f", rough=.7, var=.4, scale=40),
        coffee=mat("coffee", "#2c1a10", rough=.15, var=0, rvar=0),
        coat=mat("coat", "#c6cacb", rough=.85, var=.06), glass=glass("glass"),
        strip=emis("strip", "#ffcf96", 6), bulb=emis("bulb", "#ffdca8", 22),
        letters=emis("letters", "#ffe9c8", 3), amber=emis("amber", "#ffb04a", 3.2))


def _shell(m):
    box2((LEFT - .2, FRONT, -.1), (RIGHT + .2, BACK + .2, 0), m.floor, bev=0)
    box2((LEFT, FRONT, 0), (-3.6, BACK, .002), m.aisle, bev=0)
    for x in (i * 1.5 for i in range(-4, 5)):
        box2((x - .005, FRONT, 0), (x + .005, BACK, .003), m.joint, bev=0)
    for y in (j * 1.5 for j in range(-4, 7)):
        box2((LEFT, y - .005, 0), (RIGHT, y + .005, .003), m.joint, bev=0)
    box2((LEFT - .2, FRONT, TOP), (RIGHT + .2, BACK + .2, TOP + .1), m.ceiling, bev=0)
    for y in (-5.4 + i * 1.5 for i in range(10)):
        box2((LEFT, y, TOP - .22), (RIGHT, y + .16, TOP - .02), m.beam, bev=.01)
    box2((LEFT, BACK, 0), (RIGHT, BACK + .2, TOP), m.wall, bev=0)
    box2((RIGHT, FRONT, 0), (RIGHT + .2, BACK, TOP), m.dado, bev=0)
    box2((RIGHT - .03, FRONT, 0), (RIGHT, BACK, 1.0), m.wood, bev=.005)
    box2((RIGHT - .05, FRONT, 1.0), (RIGHT, BACK, 1.05), m.frame, bev=.005)


def _window_wall(m, bay=1.75):
    for i in range(10):
        y = BACK - .05 - i * bay
        box2((LEFT - .12, y - .05, 0), (LEFT + .06, y + .05, TOP), m.frame, bev=.01)
    for z in (.48, 2.55):
        box2((LEFT - .05, FRONT, z - .03), (LEFT + .05, BACK, z + .03), m.frame, bev=.006)
    box2((LEFT - .1, FRONT, 0), (LEFT + .34, BACK, .46), m.wall, bev=.02)
    box2((LEFT - .1, FRONT, .46), (LEFT + .42, BACK, .50), m.top, bev=.01)
    box2((LEFT - .14, FRONT, TOP - .35), (LEFT + .1, BACK, TOP), m.frame, bev=.01)
    box2((LEFT - .006, FRONT, .5), (LEFT + .006, BACK, TOP - .3), m.glass, bev=0)


# ------------------------------------------------------------------ the city
def _city():
    """Towers as flat haze-coloured cards with small lit windows, nearest first in the list, and the Needle."""
    near, middle, far = (emis("tower" + c, c, s) for c, s in
                         (("#1d2940", .50), ("#2c3858", .62), ("#49507c", .72)))
    for x, y, width, depth, height, haze, lit in (
            (-96, 60, 17, 17, 3, near, .36), (-84, 94, 18, 16, 2, near, .36), (-120, 22, 16, 16, 1, near, .34),
            (-136, 88, 18, 16, 11, middle, .28), (-128, 134, 16, 14, 8, middle, .28),
            (-152, 44, 18, 16, 9, middle, .26), (-190, 118, 20, 18, 19, far, .14),
            (-178, 174, 20, 18, 13, far, .14), (-240, 200, 22, 20, 24, far, .10),
            (-224, 60, 22, 20, 14, far, .12), (-100, 128, 14, 14, 6, middle, .28)):
        _tower(x, y, width, depth, height, haze, lit)
    _needle(-118, 92, far)


def _tower(x, y, width, depth, height, haze, lit, foot=-20, floor=3.1, bay=1.9):
    box2((x - width / 2, y - depth / 2, foot), (x + width / 2, y + depth / 2, height), haze, bev=0)
    warm, pale, cold = (emis("window" + c, c, s) for c, s in
                        (("#ffbd72", 2.0), ("#ffdfb0", 1.4), ("#a9cdf5", 1.1)))
    panes = {warm: [], pale: [], cold: []}
    floors = range(int((height - foot - 1.5) / floor))
    for k in floors:
        z, run = foot + 1 + k * floor, random.random()
        for face, length in (("east", depth), ("south", width)):
            for i in range(int(length / bay)):
                run = random.random() if random.random() < .45 else run     # lit rooms come in rows
                if run < lit:
                    start = -length / 2 + .5 + i * bay
                    panes[random.choice((warm, warm, pale, cold))].append((face, start, z))
    for material, places in panes.items():
        _panes(x, y, width, depth, places, material)


def _panes(x, y, width, depth, places, material, w=.75, h=.95, off=.05):
    bm = bmesh.new()
    for face, start, z in places:
        if face == "east":
            side = x + width / 2 + off
            corners = [(side, y + start + a, z + b) for a, b in ((0, 0), (w, 0), (w, h), (0, h))]
        else:
            side = y - depth / 2 - off
            corners = [(x + start + a, side, z + b) for a, b in ((0, 0), (w, 0), (w, h), (0, h))]
        bm.faces.new([bm.verts.new(c) for c in corners])
    mesh("panes", bm, material)


def _needle(x, y, haze):
    cyl((x, y, 0), 1.6, 46, haze, r2=.9, bev=0)
    lathe([(0, 20), (1.0, 21), (5.6, 24.6), (5.9, 25.2), (3.0, 26.4), (2.2, 27.4), (.6, 28.2), (.12, 30),
           (.08, 40), (0, 40)], haze, loc=(x, y, 0))
    cyl((x, y, 24.4), 5.5, .35, emis("needle_rim", "#ffd9a0", 3.5), bev=0)
    box((x, y, 40), (.5, .5, .5), emis("needle_beacon", "#ff3020", 40), bev=0)


# ------------------------------------------------------------------ counter, menu, door
def _counter(m):
    x0, x1 = COUNTER_LEFT, RIGHT
    box2((x0, COUNTER_Y, 0), (x1, BACK - 1.05, .98), m.wood, bev=.015)
    box2((x0 - .06, COUNTER_Y - .1, .98), (x1, BACK - 1.0, 1.04), m.steel, bev=.012)
    box2((x0, COUNTER_Y - .02, 0), (x1, COUNTER_Y + .01, .12), m.alu, bev=.004)
    for i in range(4):                                                      # tray rail
        tube([(x0, COUNTER_Y - .23 - .06 * i, .90), (x1, COUNTER_Y - .23 - .06 * i, .90)], .014, m.chrome)
    for x in (x0 + .3, x0 + 2.3, x0 + 4.3, x0 + 6.3, x1 - .3):
        box2((x - .02, COUNTER_Y - .45, .84), (x + .02, COUNTER_Y, .885), m.alu, bev=.004)
    box2((x0 + .2, BACK - 1.68, 1.40), (x1 - .3, BACK - 1.62, 1.44), m.chrome, bev=.008)
    for i in range(6):
        cyl((x0 + .25 + i * 1.25, BACK - 1.65, 1.22), .014, .42, m.chrome, seg=12, bev=0)
    box2((x0 + .25, BACK - 1.72, 1.06), (x1 - .4, BACK - 1.71, 1.40), m.glass, bev=0)
    for i in range(6):
        _food_well(m, x0 + .85 + i * 1.2, m.orange if i % 2 else m.frame)
    box((4.9, BACK - 1.3, 1.33), (.8, .5, .5), m.steel, bev=.04)            # espresso machine
    box((4.9, BACK - 1.57, 1.30), (.5, .03, .2), m.dark, bev=.01)
    for i in range(9):
        cyl((4.6 + .075 * i, BACK - 1.3, 1.63), .032, .10, m.white, r2=.038, bev=.003)
    box2((x0, BACK - .02, 0), (x1, BACK, 1.6), m.dado, bev=0)


def _food_well(m, x, shade):
    y = BACK - 1.35
    box((x, y, 1.05), (.9, .5, .05), m.steel, bev=.01)
    box((x, y, 1.075), (.8, .42, .04), random.choice([m.food, m.apple, m.leaf, m.food]), bev=.02)
    lathe([(.02, .26), (.06, .22), (.10, .12), (.19, 0), (.185, 0)], shade, loc=(x, y, 1.46))
    cyl((x, y, 1.48), .075, .05, m.bulb, bev=.01)
    cyl((x, y, 2.15), .006, .95, m.dark, seg=8, bev=0)
    point((x, y, 1.38), 9, "#ffab5e", .06)


def _menu(m):
    x0 = COUNTER_LEFT
    box2((x0 - .3, COUNTER_Y, SOFFIT_Z), (RIGHT, BACK - .9, TOP), m.wood, bev=.01)
    box2((x0 - .3, COUNTER_Y - .02, SOFFIT_Z), (RIGHT, COUNTER_Y + .01, SOFFIT_Z + .035), m.strip, bev=0)
    face = COUNTER_Y - .04
    text("CAFETERIA", (x0 + 1.30, face, 3.03), .43, m.letters, font="Roboto-Bold", idx=1, spacing=1.12)
    text("Level 2  ·  open until midnight", (x0 + 5.4, face, 3.03), .20, m.amber, font="Roboto-Regular", idx=1)
    for i, (head, lines) in enumerate(MENU):
        x = x0 + .9 + i * 1.9
        box((x, BACK - .02, 2.10), (1.72, .05, .94), m.dark, bev=.01, idx=1)
        text(head, (x - .76, BACK - .05, 2.43), .19, m.amber, font="RobotoCondensed-Bold", align="LEFT", idx=1)
        for k, line in enumerate(lines):
            text(line, (x - .76, BACK - .05, 2.20 - .21 * k), .165, m.letters, font="RobotoCondensed-Bold",
                 align="LEFT", idx=1)
    area((2.4, BACK - .95, 2.58), (2.4, BACK - .1, 1.2), 7.5, .2, 60, "#ffca90")


def _door_and_clock(m):
    box2((-4.6, BACK - .03, 0), (-3.4, BACK + .02, 2.3), m.frame, bev=.01)
    for x0 in (-4.5, -3.98):
        box2((x0, BACK - .05, .05), (x0 + .48, BACK, 2.22), m.teal, bev=.01)
        box2((x0 + .12, BACK - .07, 1.2), (x0 + .36, BACK - .03, 1.9), emis("door_pane", "#ffd7a2", 1.2), bev=.005)
    box((-4.0, BACK - .05, 2.55), (.54, .06, .24), m.dark, bev=.01)
    text("EXIT", (-4.0, BACK - .09, 2.55), .19, emis("exit", "#ff4a30", 4), font="Roboto-Bold", idx=1)
    clock = (-2.6, BACK - .03, 2.5)
    upright = (math.pi / 2, 0, 0)
    cyl(clock, .28, .05, m.frame, rot=upright)
    cyl((clock[0], BACK - .06, clock[2]), .25, .01, m.paper, rot=upright, bev=0)
    for length, turn, width in ((.14, 2.0, .022), (.20, 5.0, .015)):        # about a quarter to four past the hour
        box((clock[0] + math.sin(turn) * length / 2, BACK - .07, clock[2] + math.cos(turn) * length / 2),
            (width, .004, length), m.dark, bev=0, rot=(0, turn, 0))


# ------------------------------------------------------------------ furniture
def _tables(m):
    chairs = {key: _chair(m, shell) for key, shell in (("t", m.teal), ("o", m.orange), ("c", m.cream))}
    square, long = _table(m, .85), _table(m, 1.6)
    for x, y, turn, seats in SQUARE_TABLES:
        dup(square, (x, y, 0), turn)
        _seat(chairs, x, y, turn, zip(seats, ((0, 1), (0, -1))))
    for x, y, turn, seats in LONG_TABLES:
        dup(long, (x, y, 0), turn)
        _seat(chairs, x, y, turn, zip(seats, ((-.4, 1), (.4, 1), (-.4, -1), (.4, -1))))
    hide([*sum(chairs.values(), []), *square, *long])


def _seat(chairs, x, y, turn, seats):
    """Chairs at (along, side) of a table, none pushed in quite straight."""
    c, s = math.cos(turn), math.sin(turn)
    for key, (along, side) in seats:
        if key == " ":
            continue
        away = .62 * side * (1 + random.uniform(-.04, .08))
        facing = turn + (0 if side > 0 else math.pi) + random.uniform(-.16, .16)
        dup(chairs[key], (x + c * along - s * away, y + s * along + c * away, 0), facing)


def _chair(m, shell):
    with group() as g:
        box((0, 0, .455), (.42, .42, .03), shell, bev=.014, seg=3)
        _chair_back(shell)
        for x in (-.12, .12):
            tube([(x, .16, .45), (x, .215, .62)], .012, m.chrome)
        for x in (-1, 1):
            for y in (-1, 1):
                cyl((x * .19, y * .18, .225), .011, .46, m.wood, r2=.018, rot=(y * .10, -x * .10, 0), seg=12,
                    bev=0)
    return g.objs


def _chair_back(shell, rows=6, columns=11):
    bm = bmesh.new()
    grid = []
    for k in range(rows):
        v = k / (rows - 1)
        us = [i / (columns - 1) - .5 for i in range(columns)]
        grid.append([bm.verts.new((u * (.43 - .05 * v), .20 + .05 * v - .22 * u * u,
                                   .56 + .30 * v + .02 * math.cos(u * 3.1) * v)) for u in us])
    for low, high in zip(grid, grid[1:]):
        for i in range(columns - 1):
            bm.faces.new((low[i], low[i + 1], high[i + 1], high[i]))
    mesh("back", bm, shell, True).modifiers.new("thick", "SOLIDIFY").thickness = .018


def _table(m, length, width=.85):
    with group() as g:
        box((0, 0, .735), (length, width, .035), m.top, bev=.012)
        cyl((0, 0, .37), .04, .7, m.frame, bev=0)
        cyl((0, 0, .015), .28, .03, m.frame, bev=.012)
        box((0, 0, .70), (.4, .4, .03), m.frame, bev=.005)
    return g.objs


def _table_things(m):
    for x, y, turn, colour, meal in (
            (-.85, -.5, .15, m.tray_blue, 0), (-1.3, 2.2, .1, m.tray, 0), (-4.05, 4.4, 1.5, m.tray_blue, 1),
            (2.5, 2.3, -.2, m.tray_blue, 2), (-1.6, 5.2, 0, m.tray, 1), (1.9, 5.4, .2, m.tray, 0),
            (4.7, 4.2, 1.6, m.tray_blue, 0), (-3.95, 1.8, 1.7, m.tray, 0), (4.85, 1.5, 1.45, m.tray, 1)):
        _tray(m, x, y, turn, colour, meal)
    for x, y in ((-.12, -.45), (-.62, 2.35)):
        cyl((x, y, TABLE_Z + .055), .036, .11, m.white, r2=.043)
    box((.1, -.7, TABLE_Z + .01), (.2, .28, .025), m.tray, bev=.004, rot=(0, 0, .4))
    box((1.8, 2.5, TABLE_Z + .005), (.30, .22, .012), m.paper, bev=.001, rot=(0, 0, .3))
    for x, y in ((-1.0, 5.3), (2.0, 5.6), (-4.1, 6.6), (4.7, 4.7), (2.0, 2.55), (-.95, 2.45), (4.9, 1.0)):
        box((x, y + .12, TABLE_Z + .045), (.10, .08, .10), m.frame, bev=.01)          # napkins
        box((x, y + .12, TABLE_Z + .105), (.06, .02, .05), m.paper, bev=.002)
    box((-1.42, 1.49, .66), (.40, .05, .52), m.coat, bev=.022, seg=3, rot=(-.06, 0, .03))   # a white coat
    box((-1.64, 1.47, .62), (.07, .05, .42), m.coat, bev=.02, seg=3, rot=(0, .1, 0))


def _tray(m, x, y, turn, colour, meal):
    """0: hot food and an apple, 1: salad, 2: only an apple and a cup."""
    with group() as g:
        box((0, 0, .008), (.44, .32, .016), colour, bev=.007)
        for a, b, w, d in ((0, .155, .44, .014), (0, -.155, .44, .014), (.213, 0, .014, .32), (-.213, 0, .014, .32)):
            box((a, b, .016), (w, d, .024), colour, bev=.006)
        lathe([(0, .006), (.075, .006), (.085, .012), (.12, .024), (.118, .028), (.08, .016), (0, .014)], m.white,
              loc=(-.06, -.01, .014))
        if meal != 2:
            lathe([(0, .045), (.04, .040), (.066, .02), (.07, .012), (0, .01)], m.leaf if meal else m.food, seg=9,
                  loc=(-.06, -.01, .016))
        cyl((.13, .07, .075), .036, .10, m.orange if meal == 1 else m.white, r2=.042, bev=.004)
        cyl((.13, .07, .122), .037, .004, m.coffee, bev=0)
        if meal != 1:
            lathe([(0, .075), (.012, .07), (.034, .062), (.04, .04), (.032, .012), (.012, .004), (0, .006)], m.apple,
                  seg=20, loc=(.14, -.07, .014))
        box((-.06, .125, .022), (.20, .02, .006), m.chrome, bev=.002)
        box((.05, -.12, .02), (.14, .09, .006), m.paper, bev=.001, rot=(0, 0, .2))
    move(g.objs, (x, y, TABLE_Z), turn)


def _pendant(m, x, y, z, shade, watts):
    lathe([(.02, .26), (.05, .25), (.09, .20), (.20, .06), (.24, 0), (.232, 0), (.19, .05), (.08, .19), (0, .2)],
          shade, loc=(x, y, z))
    cyl((x, y, (z + .25 + TOP) / 2), .006, TOP - z - .25, m.dark, seg=8, bev=0)
    lathe([(0, 0), (.045, .02), (.06, .07), (.04, .12), (0, .14)], m.bulb, seg=20, loc=(x, y, z - .005))
    point((x, y, z - .03), watts, "#ffb873", .07)
    area((x, y, z + .01), (x, y, 0), .34, .34, watts * .9, "#ffc188", spread=110)


def _pictures(m):
    for y, sky, land in ((6.2, "#c98f63", "#2b4954"), (4.2, "#7c93a8", "#3c4b63"), (2.2, "#b99a78", "#6b3d33")):
        box((RIGHT - .03, y, 1.95), (.04, 1.2, .85), m.frame, bev=.01)
        box((RIGHT - .055, y, 1.95), (.01, 1.1, .75), mat("sky" + sky, sky, rough=.8), bev=0)
        ridge = [(-.55, 1.58), (-.55, 1.85), (-.2, 2.1), (.1, 1.88), (.3, 2.02), (.55, 1.8), (.55, 1.58)]
        prism([(y + a, b) for a, b in ridge], .004, mat("land" + land, land, rough=.8), plane="YZ",
              loc=(RIGHT - .062, 0, 0), bev=0)


def _plant(m, x, y, size):
    cyl((x, y, .25 * size), .24 * size, .5 * size, m.cream, r2=.30 * size, bev=.02)
    for _ in range(30):
        turn, height = random.random() * 2 * math.pi, (.6 + random.random() * .9) * size
        reach, out = (.2 + .5 * random.random()) * size, Vector((0, 0, 0))
        out.x, out.y = math.cos(turn), math.sin(turn)
        root, up = Vector((x, y, .48 * size)), Vector((0, 0, 1))
        bend, tip = root + out * reach * .3 + up * height * .85, root + out * reach + up * height * .9
        droop = [up * (-.25 * size * max(0, k / 7 - .7)) for k in range(8)]
        path = [root.lerp(bend, k / 7).lerp(bend.lerp(tip, k / 7), k / 7) + droop[k] for k in range(8)]
        leaf_blade(path, .06 * size, Vector((-out.y, out.x, 0)), m.leaf)


def _light():
    for y in (-2, 1.0, 4, 7):                                               # else the beams go black
        area((.6, y, 2.75), (.6, y, TOP), 9, .3, 15, "#ffc48e", gloss=False)
    world([(0, "#2a2f3c"), (.166, "#a8697a"), (.20, "#6f6690"), (.30, "#41558a"), (.5, "#253a63"),
           (.9, "#14233f")], 1.25, clouds=("#222c44", .85))
    area((LEFT + .15, 1, 2.0), (1, 1.5, .6), 14, 2.6, 620, "#7fa2ea", gloss=False)
    area((2, -5.5, 3.0), (0, 4, .6), 9, 2, 230, "#ffc690", gloss=False)

"""The hospital cafeteria in the evening: rain on the city to the left, the counter's warm light behind.

The room is seen from its near right corner towards the counter at the back wall (y = BACK).
"""
from types import SimpleNamespace

import canteen
from kit import *
from props import bucket, skyline, wet_floor

PLACE = Place(
    size=(1600, 900), samples=5, seed=5,
    paint={"exposure": .66, "rain": (0, -1, -5.7), "rain_amt": 1.3, "contrast": 1.06, "sat": 1.03,
           "shadows": (-.02, .006, .04), "bottom": .36, "detail_keep": .66},
    variants={"cafeteria": {}, "cafeteria_late": {"exposure": .82, "shadows": (-.02, .004, .05)}})

# for people who stand here
LEFT, RIGHT, FRONT, BACK, TOP = -5.6, 6.4, -7.0, 9.0, 3.5
COUNTER_LEFT = -1.6
COUNTER_Y = BACK - 1.75                     # the guests' side of the counter
SOFFIT_Z = 2.62
MENU = (("SOUP & BREAD", ("Chowder  6.50", "Lentil  6.00")),
        ("GRILL", ("Salmon  12.00", "Burger  9.50", "Mac & cheese  8.00")),
        ("COFFEE", ("Drip  2.00", "Latte  3.75", "Cocoa  3.00")),
        ("SWEET", ("Cherry pie  4.00", "Brownie  3.00", "Fruit cup  3.50")))
SIZES = {2: (.25, .27, .33), 3: (.205, .190, .225)}     # by a board's lines: its head, a line, from line to line; the farthest has two
CHAIRS_UP = ((-4.0, 1.9), (-3.95, -.6), (2.2, 2.4), (-.5, -.55), (4.9, 1.2))   # late, these tables have their chairs on them
PENDANTS = ((-1.3, 5.2, 2.34), (1.7, 5.5, 2.34), (-1.0, 2.3, 2.12), (2.2, 2.4, 2.12), (4.7, 4.6, 2.34))
WINDOW_PENDANTS = (6.6, 4.3, 1.9)
STILL_LIT = (PENDANTS[0], 4.3)              # late, one lamp over table nine and one at the window


def build(picture):
    """The room, what is on the tables, the city, the light; late, two lamps and nobody's tray."""
    late = picture == "cafeteria_late"
    m = materials(late)
    _shell(m)
    _window_wall(m)
    skyline()
    _counter(m, late)
    _menu(m, .55 if late else 1)
    _door_and_clock(m)
    canteen.tables(m, CHAIRS_UP if late else ())
    (canteen.last_meal if late else canteen.meals)(m)
    if late:
        _closing(m)
    for place in PENDANTS:
        _pendant(m, *place, m.frame if place[1] > 3 else m.orange, 150 if late else 26, not late or place in STILL_LIT)
    for y in WINDOW_PENDANTS:
        _pendant(m, -4.1, y, 2.15, m.teal, 40 if late else 14, not late or y in STILL_LIT)
    _pictures(m)
    _plant(m, -5.0, 8.3, 1.2)
    _plant(m, -2.25, 7.6, 1.0)
    _light(late)
    camera((*canteen.EYE, 1.62), (-1.45, 8, 1.62), lens=22.5, fstop=5.6, focus=9, shift_y=-.005)


def materials(late):
    return SimpleNamespace(
        floor=mat("floor", "#5f5f5c", rough=.27, var=.08, scale=3, rvar=.03, coat=.18),
        aisle=mat("aisle", "#4a565a", rough=.27, var=.08, scale=3, rvar=.03, coat=.18),
        joint=mat("joint", "#3b4043", rough=.5), wall=mat("wall", "#b7b2a4", rough=.8, var=.10, scale=.9),
        dado=mat("dado", "#3f6468", rough=.7, var=.16, scale=1.2),
        wood=mat("wood", "#6f5643", rough=.45, var=.32, scale=1.8, stretch=(6, 6, .7), coat=.2),
        top=mat("top", "#96704f", rough=.34, var=.25, scale=1.4, stretch=(1, 7, 7), coat=.3),
        beam=mat("beam", "#594a40", rough=.75, var=.3, scale=1.8, stretch=(.7, 6, 6), spec=.2),
        frame=mat("frame", "#38434a", rough=.4, metal=.6, var=.15),
        alu=mat("alu", "#959da2", rough=.35, metal=1, var=.15),
        chrome=bright_chrome(),
        steel=mat("steel", "#9aa3a8", rough=.3, metal=1, var=.15, stretch=(8, 8, .5)),
        dark=mat("dark", "#14191e", rough=.5, var=.2), white=mat("white", "#cfccc2", rough=.5, var=.07),
        ceiling=mat("ceiling", "#868e93", rough=.8, var=.08),
        paper=mat("paper", "#ddd6c4", rough=.8, var=.06),
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
        strip=emis("strip", "#ffcf96", .5 if late else 6), bulb=emis("bulb", "#ffdca8", 22),
        letters=emis("letters", "#ffe9c8", 1.25 if late else 3), amber=emis("amber", "#ffb04a", 2.2 if late else 3.2))


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


# ------------------------------------------------------------------ counter, menu, door
def _counter(m, late):
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
        _food_well(m, x0 + .85 + i * 1.2, m.orange if i % 2 else m.frame, not late or i == 0)
    box((4.9, BACK - 1.3, 1.33), (.8, .5, .5), m.steel, bev=.04)            # espresso machine
    box((4.9, BACK - 1.57, 1.30), (.5, .03, .2), m.dark, bev=.01)
    for i in range(9):
        cyl((4.6 + .075 * i, BACK - 1.3, 1.63), .032, .10, m.white, r2=.038, bev=.003)
    box2((x0, BACK - .02, 0), (x1, BACK, 1.6), m.dado, bev=0)


def _food_well(m, x, shade, warm):
    y = BACK - 1.35
    box((x, y, 1.05), (.9, .5, .05), m.steel, bev=.01)
    box((x, y, 1.075), (.8, .42, .04), random.choice([m.food, m.apple, m.leaf, m.food]), bev=.02)
    lathe([(.02, .26), (.06, .22), (.10, .12), (.19, 0), (.185, 0)], shade, loc=(x, y, 1.46))
    cyl((x, y, 1.48), .075, .05, m.bulb if warm else m.white, bev=.01)
    cyl((x, y, 2.15), .006, .95, m.dark, seg=8, bev=0)
    if warm:
        point((x, y, 1.38), 9, "#ffab5e", .06)


def _menu(m, share):
    x0 = COUNTER_LEFT
    box2((x0 - .3, COUNTER_Y, SOFFIT_Z), (RIGHT, BACK - .9, TOP), m.wood, bev=.01)
    box2((x0 - .3, COUNTER_Y - .02, SOFFIT_Z), (RIGHT, COUNTER_Y + .01, SOFFIT_Z + .035), m.strip, bev=0)
    face = COUNTER_Y - .04
    text("CAFETERIA", (x0 + 1.30, face, 3.03), .43, m.letters, font="Roboto-Bold", idx=1, spacing=1.12)
    text("Level 2  -  open until midnight", (x0 + 5.4, face, 3.03), .20, m.amber, font="Roboto-Regular",
         idx=1)
    for i, (head, lines) in enumerate(MENU):
        x = x0 + .9 + i * 1.9
        box((x, BACK - .02, 2.10), (1.80, .05, 1.0), m.dark, bev=.01, idx=1)
        size, small, pitch = SIZES[len(lines)]
        text(head, (x - .82, BACK - .05, 2.45), size, m.amber, font="RobotoCondensed-Bold", align="LEFT",
             idx=1)
        for k, line in enumerate(lines):
            text(line, (x - .82, BACK - .05, 2.435 - pitch * (k + 1)), small, m.letters, font="RobotoCondensed-Bold",
                 align="LEFT", idx=1)
    area((2.4, BACK - .95, 2.58), (2.4, BACK - .1, 1.2), 7.5, .2, 60 * share, "#ffca90")


def _door_and_clock(m):
    box2((-4.6, BACK - .03, 0), (-3.4, BACK + .02, 2.3), m.frame, bev=.01)
    for x0 in (-4.5, -3.98):
        box2((x0, BACK - .05, .05), (x0 + .48, BACK, 2.22), m.teal, bev=.01)
        box2((x0 + .12, BACK - .07, 1.2), (x0 + .36, BACK - .03, 1.9), emis("door_pane", "#ffd7a2", 1.2),
             bev=.005)
    box((-4.0, BACK - .05, 2.55), (.54, .06, .24), m.dark, bev=.01)
    text("EXIT", (-4.0, BACK - .09, 2.55), .19, emis("exit", "#ff4a30", 4), font="Roboto-Bold", idx=1)
    clock = (-2.6, BACK - .03, 2.5)
    upright = (math.pi / 2, 0, 0)
    cyl(clock, .28, .05, m.frame, rot=upright)
    cyl((clock[0], BACK - .06, clock[2]), .25, .01, m.paper, rot=upright, bev=0)
    for length, turn, width in ((.14, 2.0, .022), (.20, 5.0, .015)):       # hands: length, turn, width
        box((clock[0] + math.sin(turn) * length / 2, BACK - .07, clock[2] + math.cos(turn) * length / 2),
            (width, .004, length), m.dark, bev=0, rot=(0, turn, 0))


def _closing(m):
    """Late: a case of pie still lit on the counter, the cleaner's board and bucket, a wet track."""
    x, y = 5.55, COUNTER_Y + .25
    box2((x - .42, y - .22, 1.04), (x + .42, y + .22, 1.09), m.steel, bev=.008)
    box2((x - .42, y + .20, 1.09), (x + .42, y + .22, 1.56), m.steel, bev=.004)
    box2((x - .42, y - .22, 1.56), (x + .42, y + .22, 1.60), m.steel, bev=.008)
    box2((x - .38, y - .18, 1.545), (x + .38, y + .18, 1.558), emis("case_lamp", "#ffd096", 7), bev=0)
    for z in (1.12, 1.34):
        box2((x - .40, y - .19, z - .012), (x + .40, y + .19, z), m.chrome, bev=0)
        for i in range(3):
            cyl((x - .25 + i*.25, y, z + .035), .10, .06, mat("crust", "#b5803f", rough=.7, var=.3, scale=30), r2=.115)
            cyl((x - .25 + i*.25, y, z + .07), .085, .012, m.apple, bev=.004)
    area((x, y - .05, 1.54), (x, y - .4, 1.0), .7, .3, 16, "#ffc684", gloss=False)
    text("PIE", (x, y - .235, 1.58), .05, m.amber, font="Roboto-Black", idx=1)
    wet_floor((.42, 4.15, 0), .25)
    bucket((1.0, 4.5, 0), .8)


# ------------------------------------------------------------------ lamps, pictures, plants
def _pendant(m, x, y, z, shade, watts, lit):
    lathe([(.02, .26), (.05, .25), (.09, .20), (.20, .06), (.24, 0), (.232, 0), (.19, .05), (.08, .19), (0,
        .2)],
          shade, loc=(x, y, z))
    cyl((x, y, (z + .25 + TOP) / 2), .006, TOP - z - .25, m.dark, seg=8, bev=0)
    lathe([(0, 0), (.045, .02), (.06, .07), (.04, .12), (0, .14)], m.bulb if lit else m.white, seg=20, loc=(x, y, z - .005))
    if not lit:
        return
    point((x, y, z - .03), watts, "#ffb873", .07)
    area((x, y, z + .01), (x, y, 0), .34, .34, watts * .9, "#ffc188", spread=110)


def _pictures(m):
    for y, sky, land in ((6.2, "#c98f63", "#2b4954"), (4.2, "#7c93a8", "#3c4b63"), (2.2, "#b99a78",
        "#6b3d33")):
        box((RIGHT - .03, y, 1.95), (.04, 1.2, .85), m.frame, bev=.01)
        box((RIGHT - .055, y, 1.95), (.01, 1.1, .75), mat("sky" + sky, sky, rough=.8), bev=0)
        ridge = [(-.55, 1.58), (-.55, 1.85), (-.2, 2.1), (.1, 1.88), (.3, 2.02), (.55, 1.8), (.55, 1.58)]
        prism([(y + a, b) for a, b in ridge], .004, mat("land" + land, land, rough=.8), plane="YZ",
              loc=(RIGHT - .062, 0, 0), bev=0)


def _plant(m, x, y, size):
    cyl((x, y, .25 * size), .24 * size, .5 * size, m.cream, r2=.30 * size, bev=.02)
    foliage((x, y, .48 * size), m.leaf, size)


def _light(late):
    for y in (-2, 1.0, 4, 7):                                               # else the beams go black
        area((.6, y, 2.75), (.6, y, TOP), 9, .3, 5 if late else 15, "#ffc48e", gloss=False)
    world([(0, "#2a2f3c"), (.166, "#b8788a"), (.21, "#7d6c9c"), (.30, "#475a90"), (.5, "#253a63"),
           (.9, "#14233f")], 1.25, clouds=("#222c44", .85))
    area((LEFT + .15, 1, 2.0), (1, 1.5, .6), 14, 2.6, 480 if late else 620, "#7fa2ea", gloss=False)
    area((2, -5.5, 3.0), (0, 4, .6), 9, 2, 150 if late else 230, "#9aa2e0" if late else "#ffc690", gloss=False)

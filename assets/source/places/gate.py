"""Gate B7 at dusk (`gate`), an hour later with boarding called (`gate_boarding`), and when 2837 has gone (`gate_empty`).

The window is at y = WINDOW. The door to the bridge stands in the middle, between the people, under the
departure board; the aircraft waits to the left behind the rain, the desk is to the right.
"""
from types import SimpleNamespace

import airfield
import lounge
from kit import *

PLACE = Place(
    size=(1600, 900), samples=5, seed=11,
    paint={"rain": 11.1, "rain_amt": 1.4, "exposure": .45, "contrast": 1.06, "sat": 1.06,
           "shadows": (-.02, .006, .04), "bottom": .34},
    variants={"gate": {}, "gate_boarding": {"exposure": .62, "rain_amt": 1.7},
              "gate_empty": {"exposure": .66, "rain_amt": 1.7, "sat": 1.02}})

# for people who stand here
SIDE, FRONT, WINDOW, TOP = 16, -6.0, airfield.WINDOW, 5.6
BOOTH = SimpleNamespace(left=-1.35, right=1.95, front=9.0, top=3.05)
DOOR = SimpleNamespace(left=-.70, right=1.30, top=2.45)
BOARD = SimpleNamespace(x=.3, y=6.2, width=4.1, low=3.36, high=4.76)
DESK_X, DESK_Y = 5.5, 7.0
HOURS = {                                   # what the board says, and who is still there
    "gate": SimpleNamespace(word="ON TIME", night=False, doors_open=False, plane=True, waiting="many", lamps=1.0),
    "gate_boarding": SimpleNamespace(word="BOARDING", night=True, doors_open=True, plane=True, waiting="few", lamps=.45),
    "gate_empty": SimpleNamespace(word="DEPARTED", night=True, doors_open=False, plane=False, waiting="none", lamps=.30)}
DRY = 3                                     # the painter's mark for what rain does not reach


def build(picture):
    """The hall, the door, the board, the desk, seats and baggage, the apron and the sky."""
    hour = HOURS[picture]
    m = _materials(hour)
    _hall(m)
    _window_wall(m)
    _door(m, hour.doors_open)
    _board(m, hour)
    _desk(m)
    _queue(m)
    lounge.furnish(m, hour.waiting)
    if hour.waiting == "few":
        lounge.called(m)
    if hour.waiting == "none":
        lounge.after(m)
    airfield.apron(hour.night, hour.plane)
    if not hour.plane:
        airfield.leaving()
    airfield.distance(hour.night)
    airfield.sky(hour.night)
    _light(hour)
    camera((0, -4.6, 1.72), (.05, WINDOW, 1.72), lens=23.5, fstop=6.3, focus=11.5, shift_y=.025)


def _materials(hour):
    return SimpleNamespace(
        floor=mat("floor", "#474e53", rough=.13, var=.14, scale=1.1, rvar=.05, hue=.02, coat=.6),
        joint=mat("joint", "#3a4046", rough=.15, var=.14, scale=1.1, rvar=.06, coat=.5),
        alu=mat("alu", "#8d969c", rough=.35, metal=1, var=.15),
        chrome=bright_chrome(),
        frame=mat("frame", "#39444c", rough=.4, metal=.7, var=.15),
        leather=mat("leather", "#1f4a72", rough=.4, var=.25, scale=6, coat=.15),
        wood=mat("wood", "#75583f", rough=.45, var=.32, scale=1.6, stretch=(6, 6, .6), coat=.2),
        slat=mat("slat", "#665141", rough=.55, var=.3, scale=.8, stretch=(8, .5, 8)),
        white=mat("white", "#c9c8c2", rough=.5, var=.08),
        ceiling=mat("ceiling", "#6d757b", rough=.7, var=.1), dark=mat("dark", "#12171c", rough=.5, var=.2),
        navy=mat("navy", "#16293a", rough=.45, var=.15), teal=mat("teal", "#1f5563", rough=.45, var=.15),
        column=mat("column", "#7d8388", rough=.5, var=.15, scale=1),
        stone=mat("stone", "#4b5258", rough=.3, var=.25, scale=2, coat=.3),
        belt=mat("belt", "#7c2c2a", rough=.4, var=.2), tan=mat("tan", "#a37f55", rough=.6, var=.2),
        leaf=mat("leaf", "#2f4d33", rough=.6, var=.4, scale=12),
        paper=mat("paper", "#d8d1be", rough=.8, var=.08), door=mat("door", "#34465a", rough=.4, var=.12),
        wall=mat("wall", "#a39684", rough=.7, var=.12),
        carpet=mat("carpet", "#4d5560", rough=.95, var=.2, scale=6),
        case=mat("case", "#8a3b2c", rough=.35, var=.12, coat=.4), glass=glass("glass"),
        line_light=emis("line_light", "#ffd09a", 5 * hour.lamps), strip=emis("strip", "#ffd09a", 5),
        yellow=emis("yellow", "#ffb52e", 2.3), white_led=emis("white_led", "#ffe9cc", 3.2),
        amber_led=emis("amber_led", "#ff9f28", 3.8), logo=emis("logo", "#d8eef2", 1.2),
        screen=emis("screen", "#2c6a8c", .9), tunnel_light=emis("tunnel_light", "#ffdcae", 5))


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
        box2((x, -5, TOP - .27), (x + .14, WINDOW - 1.0, TOP - .22), m.line_light,
             bev=0).visible_glossy = False
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


def _door(m, is_open):
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
    if is_open:
        _open_doors(m, middle)
    else:
        _closed_doors(m, middle)


def _door_sign(m, x, z, y):
    box2((x - .34, y - .03, z - .21), (x + .34, y + .02, z + .21), m.yellow, bev=.01, idx=1)
    text("B7", (x, y - .04, z - .01), .40, m.dark, font="Roboto-Black", idx=1)


def _leaf(m, x0, x1):
    """One door leaf, closed, at the front of the booth, with a tall pane."""
    y = BOOTH.front + .05
    with group() as g:
        box2((x0, y, .02), (x1, y + .05, DOOR.top), m.door, bev=.008)
        box2((x0 + .27, y - .012, .95), (x1 - .27, y + .062, 2.05), emis("leaf_pane", "#e8b988", .30),
             bev=.006)
        box2((x0 + .10, y - .014, .06), (x1 - .10, y + .064, .26), m.alu, bev=.004)
    return g.objs


def _closed_doors(m, middle):
    for x0, x1, hinge in ((DOOR.left, middle - .006, -1), (middle + .006, DOOR.right, 1)):
        _leaf(m, x0, x1)
        x = middle - hinge * -.10
        tube([(x, BOOTH.front, .95), (x, BOOTH.front - .05, 1.0), (x, BOOTH.front - .05, 1.3),
              (x, BOOTH.front, 1.35)], .014, m.chrome)


def _open_doors(m, middle):
    for x0, x1, turn in ((DOOR.left, middle - .006, -118), (middle + .006, DOOR.right, 118)):
        hinge = DOOR.left if turn < 0 else DOOR.right
        move(_leaf(m, x0, x1), rz=math.radians(turn), pivot=(hinge, BOOTH.front - .03, 0))
    _tunnel(m)


def _tunnel(m, far=15.6):
    """What shows through the open doors: the first metres of the bridge, ribs and lights down to the turn."""
    x0, x1, y0 = DOOR.left + .04, DOOR.right - .04, BOOTH.front + .2
    middle = (x0 + x1) / 2
    box2((x0, y0, .004), (x1, far, .012), m.door, bev=0, idx=DRY)
    box2((middle - .45, y0, .012), (middle + .45, far, .018), m.carpet, bev=0, idx=DRY)
    box2((x0, y0, DOOR.top), (x1, far, DOOR.top + .1), m.wall, bev=0, idx=DRY)
    box2((x0, far, 0), (x1, far + .1, 2.7), m.wall, bev=0, idx=DRY)
    box2((middle - .38, far - .05, 1.62), (middle + .38, far, 1.94), m.dark, bev=.01, idx=DRY)
    prism([(-.28, 0), (-.06, .11), (-.06, .04), (.28, .04), (.28, -.04), (-.06, -.04), (-.06, -.11)], .01,
          m.amber_led, loc=(middle, far - .065, 1.78), bev=0, idx=1)
    for x, inward in ((x0, 1), (x1, -1)):
        box2((x - .04, y0, 0), (x + .04, far, 2.7), m.wall, bev=0, idx=DRY)
        box2((x - .06, y0, 0), (x + .06, far, .85), m.door, bev=0, idx=DRY)
        tube([(x + inward * .09, y0 + .3, .98), (x + inward * .09, far, .98)], .025,
             m.chrome).pass_index = DRY
        for i in range(5):
            y = y0 + .5 + i * 1.25
            box2((x - .10, y, 0), (x + .10, y + .14, DOOR.top), m.door, bev=.01, idx=DRY)
    for i in range(4):
        y = y0 + .9 + i * 1.5
        box2((middle - .35, y, DOOR.top - .04), (middle + .35, y + .16, DOOR.top - .01), m.tunnel_light,
             bev=0, idx=DRY).visible_glossy = False
        area((middle, y, DOOR.top - .06), (middle, y, 0), .7, .4, 38 + 14 * i, "#ffc88c", gloss=False)
    area((middle, BOOTH.front + .6, 2.3), (middle, BOOTH.front - 1.6, 0), 1.6, .5, 170, "#ffc284", spread=110,
         gloss=False)


def _board(m, hour):
    """The departure board: the one accent of the picture."""
    b = BOARD
    left, right, y = b.x - b.width / 2, b.x + b.width / 2, b.y
    for x in (left + .5, right - .5):
        cyl((x, y + .1, (b.high + TOP) / 2), .022, TOP - b.high, m.alu, seg=10, bev=0)
    box2((left, y, b.low), (right, y + .2, b.high), m.dark, bev=.02, idx=2)
    box2((left + .02, y - .012, b.low + .02), (right - .02, y, b.low + .05), m.alu, bev=.004)
    block = left + 1.42
    box2((left + .09, y - .012, b.low + .12), (block, y + .01, b.high - .09), m.yellow, bev=0, idx=1)
    text("B7", ((left + .09 + block) / 2, y - .02, (b.low + b.high) / 2), .98, m.dark, font="Roboto-Black",
         idx=1)
    words = block + .18
    text("FLIGHT 2837", (words, y - .02, b.high - .27), .42, m.white_led, font="RobotoCondensed-Bold",
         align="LEFT", idx=1, spacing=1.06)
    text("NEW YORK", (words, y - .02, b.high - .71), .56, m.white_led, font="RobotoCondensed-Bold",
         align="LEFT", idx=1, spacing=1.04)
    text(hour.word, (words, y - .02, b.low + .27), .34, m.amber_led,
         font="RobotoCondensed-Bold", align="LEFT", idx=1, spacing=1.1)
    if hour.doors_open:
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
    text("AIRLINES", (x - .97, y - .378, .42), .12, m.logo, font="RobotoCondensed-Regular", idx=1,
         spacing=1.5)
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


def _light(hour):
    for x in (-7.6, -2.2, 3.2, 7.6):
        area((x + .07, 3, TOP - .32), (x + .07, 3, 0), .5, 11, 300 * hour.lamps, "#ffcb94",
             gloss=False)
    area((0, WINDOW - .6, 3.2), (0, 2, .2), 26, 4.6, 330 if hour.night else 420, "#7f9ede", gloss=False)
    if hour.waiting == "none":
        _night_lamps()
    if hour.doors_open:
        _from_the_door()
    area((-6, -5.5, 4.5), (-1, 6, .5), 9, 3, 360 * hour.lamps, "#ffc48e", gloss=False)
    area((BOARD.x, BOARD.y - .5, BOARD.low - .05), (BOARD.x, BOARD.y + 2.6, 1.6), 3.4, .2, 26, "#ffc07a",
         gloss=False)


def _from_the_door():
    """Boarding: the tunnel's light comes out over the floor, the window's cold comes to meet it, two lamps stay over those who wait."""
    middle = (DOOR.left + DOOR.right) / 2
    spot((middle, BOOTH.front + 1.4, 2.25), (middle - .2, 2.6, 0), 9500, "#ffb873", angle=50, blend=.75, r=.2).visible_glossy = False
    area((0, WINDOW - .5, 2.6), (0, 3, 0), 22, 3.6, 460, "#6f93e6", gloss=False)
    area((0, -4.5, 4.8), (0, 4, 0), 12, 3, 330, "#7f98e8", gloss=False)
    for x, y, watts in ((-5.6, 5.0, 60), (-2.2, 6.9, 26), (DESK_X, DESK_Y - .6, 70)):
        cyl((x, y, TOP - .36), .15, .10, mat("can", "#39444c", rough=.4, metal=.6, var=.1), bev=.01)
        cyl((x, y, TOP - .415), .11, .01, emis("can_lamp", "#ffd6a4", 14), bev=0)
        spot((x, y, TOP - .43), (x, y, 0), watts * 80, "#ffc288", angle=62, blend=.8, r=.1)


def _night_lamps():
    """What stays on when a gate is shut: a lamp over the door, one over the seats by the window, the cold of the apron on the floor."""
    for x, y, watts in ((.3, 7.4, 70), (-6.6, 5.0, 80), (8.2, 5.2, 60), (-3.6, 8.2, 60)):
        cyl((x, y, TOP - .36), .15, .10, mat("can", "#39444c", rough=.4, metal=.6, var=.1), bev=.01)
        cyl((x, y, TOP - .415), .11, .01, emis("can_lamp", "#ffd6a4", 14), bev=0)
        spot((x, y, TOP - .43), (x, y, 0), watts * 80, "#ffc288", angle=60, blend=.7, r=.1)
    area((0, WINDOW - .5, 2.6), (0, 3, 0), 22, 3.6, 260, "#6f93e6", gloss=False)

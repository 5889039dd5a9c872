"""The hospital's lobby as it is seen from the elevator once the doors are open, and from beyond its sill (coffee_cart). Not a place itself.

Law: it begins a step beyond the sill (y > .2); what stands in it is near the middle, where an opening of 1.3 m lets one see it.
"""
from kit import *
from props import planter

SILL, END, TOP = .14, 11.5, 3.1
LEFT, RIGHT = -4.6, 4.2
CART, COUNTER = 4.7, 1.03                    # how far off the cart's front is, how high its top


def lobby(x):
    """The lobby, its warm middle at `x`."""
    _shell(x)
    _front(x)
    _reception(x)
    _seats(x)
    _coffee_cart(x)
    _runner(x)
    area((x, 3.2, TOP - .08), (x, 3.2, 0), 3.6, 3.6, 340, "#ffc48a", gloss=False)
    area((x, 8.2, TOP - .08), (x, 8.2, 0), 4.5, 3, 300, "#ffbb78", gloss=False)
    area((x, .5, 2.0), (x, -2.5, .4), 1.2, 1.2, 26, "#ffc080", gloss=False)              # what it sends into the car


def _shell(x):
    wall, floor = mat("lobby_wall", "#a08a72", rough=.8, var=.1), mat("lobby_floor", "#6d6a66", rough=.13, var=.10, scale=2, rvar=.05, coat=.5)
    box2((LEFT, SILL, -.1), (RIGHT, END, 0), floor, bev=0)
    box2((LEFT, SILL, TOP), (RIGHT, END, TOP + .1), mat("lobby_ceiling", "#86786a", rough=.85, var=.06), bev=0)
    for a, b in ((LEFT - .1, LEFT), (RIGHT, RIGHT + .1)):
        box2((a, SILL, 0), (b, END, TOP), wall, bev=0)
    box2((LEFT, SILL, 2.2), (RIGHT, SILL + .1, TOP), wall, bev=0)
    glow = emis("lobby_disc", "#ffd9a6", 6)
    for y in (2.2, 4.6, 7.0, 9.4):
        for dx in (-.9, .9):
            cyl((x + dx, y, TOP - .02), .11, .03, glow, bev=0)
    box2((x - 1.0, 1.6, 0), (x + 1.0, END - 1.4, .006), mat("lobby_runner", "#434450", rough=.95, var=.15, scale=6), bev=0)


def _front(x):
    """Glass to the forecourt, wet and blue, a lamp and a taxi's lights beyond; EXIT over the doors."""
    frame = mat("lobby_frame", "#39434b", rough=.45, metal=.5, var=.12)
    for k in range(-4, 5):
        box2((x + k*.95 - .03, END - .06, 0), (x + k*.95 + .03, END + .06, TOP), frame, bev=.005)
    for z in (.05, 2.35, TOP - .04):
        box2((LEFT, END - .05, z - .04), (RIGHT, END + .05, z + .04), frame, bev=.005)
    box2((x - .62, END - .34, 2.48), (x + .62, END - .28, 2.80), mat("lobby_sign", "#16283a", rough=.5, var=.1), bev=.01)
    text("EXIT", (x, END - .35, 2.64), .24, emis("lobby_exit", "#ffb52e", 3.4), font="Roboto-Bold", idx=1, spacing=1.1)
    box2((-30, END + .1, -.2), (30, END + 60, -.05), mat("lobby_outside", "#22272d", rough=.08, var=.3, scale=.5, coat=.9), bev=0)
    box2((-30, END + 40, -1), (30, END + 41, 3.4), emis("lobby_far", "#2b3654", .6), bev=0)
    for k in range(15):
        box2((-14 + k*2.1, END + 39.8, .8 + 1.3*(k % 2)), (-13.2 + k*2.1, END + 39.9, 1.5 + 1.3*(k % 2)), emis("lobby_pane", "#ffc27a", 1.6), bev=0)
    for dx in (-3.2, 2.4):
        cyl((x + dx, END + 9, 1.9), .06, 3.8, frame, seg=8, bev=0)
        cyl((x + dx, END + 9, 3.7), .22, .16, emis("lobby_lamp", "#ffbe72", 16), bev=.04)
    for dx in (-.9, .1):
        cyl((x + dx - .3, END + 7, .75), .10, .05, emis("lobby_tail", "#ff4028", 5), rot=(math.pi/2, 0, 0), bev=0)


def _reception(x):
    wood, top = mat("lobby_wood", "#7f5a40", rough=.42, var=.3, scale=1.6, stretch=(6, 6, .6), coat=.2), mat("lobby_top", "#a59c8d", rough=.3, var=.1, coat=.3)
    box2((x + .55, 6.2, 0), (x + 3.4, 6.9, 1.05), wood, bev=.02)
    box2((x + .48, 6.12, 1.05), (x + 3.5, 6.98, 1.11), top, bev=.012)
    box2((x + .55, 6.18, 1.0), (x + 3.4, 6.19, 1.03), emis("lobby_line", "#ffcf96", 3), bev=0)
    lathe([(.16, 0), (.10, .18)], emis("lobby_shade", "#ffba6c", 2.4), loc=(x + .9, 6.5, 1.36), seg=28)
    cyl((x + .9, 6.5, 1.24), .012, .26, top)
    point((x + .9, 6.4, 1.3), 16, "#ffb066", .08)


def _seats(x):
    teal = mat("lobby_teal", "#47606c", rough=.8, var=.15)
    for y in (6.6, 7.7):
        box2((x - 1.95, y, .0), (x - 1.05, y + .8, .42), teal, bev=.06, seg=3)
        box2((x - 2.05, y, .38), (x - 1.85, y + .8, .86), teal, bev=.06, seg=3)
    planter(x + 1.5, 9.6, 1.1)
    _dead_fern(x + .30, 5.75)


def _dead_fern(x, y):
    """It has been dead since the Olympics."""
    cyl((x, y, .24), .20, .48, mat("lobby_pot", "#8a5a3c", rough=.6, var=.15), r2=.25, bev=.02)
    rng, brown = random.Random(5), mat("fern_brown", "#8a6a3a", rough=.9, var=.4, scale=12)
    for _ in range(26):
        a, reach = rng.uniform(0, math.tau), rng.uniform(.16, .36)
        out = Vector((math.cos(a), math.sin(a), 0))
        root = Vector((x, y, .46))
        leaf_blade([root, root + out*reach*.5 + Vector((0, 0, .26)), root + out*reach + Vector((0, 0, .14)), root + out*reach*1.15 - Vector((0, 0, .10))], .03, Vector((-out.y, out.x, 0)), brown)


def _coffee_cart(x):
    """Left of the way: the cart that never closes, its awning, its urn, its one lamp, a man's stool."""
    wood, steel = mat("cart_wood", "#6a4530", rough=.45, var=.3, scale=1.8, stretch=(6, 6, .6), coat=.2), mat("cart_steel", "#a9aeb0", rough=.25, metal=.9, var=.1)
    cx, y = x - .78, CART
    box2((cx - .62, y, .18), (cx + .62, y + .62, .98), wood, bev=.015)
    box2((cx - .68, y - .06, .98), (cx + .68, y + .68, COUNTER), steel, bev=.008)
    box2((cx - .50, y - .012, .40), (cx + .50, y, .84), mat("cart_slate", "#1f2a2e", rough=.7, var=.1), bev=.006)
    text("COFFEE", (cx, y - .02, .70), .20, mat("cart_chalk", "#e3d9c2", rough=.9, var=.05, emit="#e3d9c2", strength=.25), font="Roboto-Black", idx=1, spacing=1.05)
    text("2.00", (cx, y - .02, .51), .13, mat("cart_chalk", "#e3d9c2", rough=.9, var=.05, emit="#e3d9c2", strength=.25), font="RobotoCondensed-Bold", idx=1)
    for s in (-1, 1):
        cyl((cx + s*.60, y + .05, 1.55), .018, 1.1, steel, seg=10, bev=0)
        cyl((cx + s*.45, y + .02, .16), .16, .05, mat("cart_rubber", "#2a3136", rough=.55, var=.2), rot=(math.pi/2, 0, 0), bev=.01)
    stripes = [mat("awning_a", "#a5442c", rough=.85, var=.1), mat("awning_b", "#cdbf9f", rough=.85, var=.1)]
    for k in range(9):
        x0 = cx - .72 + k*.16
        prism([(0, 0), (.52, .22), (.52, .24), (0, .02)], .16, stripes[k % 2], plane="YZ", loc=(x0 + .08, y - .18, 2.02), bev=0)
        box2((x0, y - .185, 1.92), (x0 + .16, y - .175, 2.03), stripes[k % 2], bev=0)
    cyl((cx - .30, y + .35, 1.26), .14, .46, steel, bev=.03)
    cyl((cx - .30, y + .20, 1.10), .016, .05, mat("cart_rubber", "#2a3136", rough=.55, var=.2), rot=(math.pi/2, 0, 0))
    for k in range(3):
        cyl((cx + .02 + k*.13, y + .2, 1.03 + .11), .045, .22, mat("cart_cup", "#d9d2c0", rough=.7, var=.06), r2=.05, bev=.004)
    cyl((cx + .10, y + .22, 1.84), .07, .09, mat("cart_shade", "#2d4a46", rough=.5, var=.1), r2=.03, bev=.004)
    cyl((cx + .10, y + .22, 1.79), .045, .03, emis("cart_bulb", "#ffd6a0", 18), bev=.01)
    point((cx + .10, y + .16, 1.70), 26, "#ffbf78", .06)


def _runner(x):
    """The border of the way to the doors."""
    runner = mat("lobby_border", "#7a5c3c", rough=.95, var=.15, scale=6)
    for s in (-.92, .88):
        box2((x + s, 1.6, .006), (x + s + .04, END - 1.4, .009), runner, bev=0)

"""restaurant: a small place by night: one table for two by the window, a basket of fries, a candle, rain on the street.

Law: the table with its two chairs stands in the gap between two people.
"""
from kit import *
from props import ON_LEFT, papers
from shell import *

EYE, BACK_OFF = 1.45, 2.5
LEFT, RIGHT, END, TOP = -3.6, 3.6, 4.6, 2.9
PANE = (-2.5, 1.15, .86, 2.42)
DOOR = (1.75, 2.65, 0, 2.2)
NEON = (.06, 2.60, 1.50, .44)                 # middle, width and height: between their heads
TABLE = (-.02, 2.75)
TABLE_Z = .75

PLACE = Place(variants={"restaurant": {}}, seed=26, samples=5, size=(1600, 900),
              paint={"rain": END + .12, "rain_amt": 1.3, "exposure": .7, "contrast": 1.04, "sat": .98, "bloom": .12, "shadows": (-.015, .004, .035), "bottom": .26})


def build(picture):
    room()
    front()
    street()
    table()
    chair((-.86, 2.80, 0), 1.45)
    chair((.84, 2.70, 0), -1.6)
    banquette()
    counter()
    pendants()
    what_regulars_left()
    light()
    camera((0, -BACK_OFF, EYE), (0, END, EYE), lens=24, fstop=5.0, focus=5.4, shift_y=.0)


def wood(name="diner_wood", colour="#74492f", stretch=(.6, 6, 6)):
    return mat(name, colour, rough=.42, var=.3, scale=1.6, stretch=stretch, coat=.2)


def room():
    brick, plaster = mat("brick", "#7d4c3a", rough=.85, var=.25, scale=2.5), mat("plaster", "#6c6862", rough=.85, var=.12, scale=1.2)
    slabs(LEFT, RIGHT, -5, END, TOP, mat("diner_floor", "#4f3b30", rough=.3, var=.25, scale=1.4, stretch=(.5, 5, 5), coat=.35), mat("diner_ceiling", "#4a3c38", rough=.85, var=.1))
    sides(LEFT, RIGHT, -5, END, TOP, brick, wood("diner_base", "#3a261b"))
    mortar = mat("mortar", "#5f443a", rough=.9, var=.1)
    for x, s in ((LEFT, 1), (RIGHT, -1)):
        for k in range(29):
            box2((min(x, x + s*.004), -4, 1.06 + k*.065), (max(x, x + s*.004), END, 1.068 + k*.065), mortar, bev=0)
        box2((min(x, x + s*.03), -5, 0), (max(x, x + s*.03), END, 1.02), mat("diner_green", "#2f4742", rough=.5, var=.18, scale=1.5, stretch=(6, 6, .6), coat=.15), bev=0)
        box2((min(x, x + s*.05), -5, 1.0), (max(x, x + s*.05), END, 1.06), wood("diner_base", "#3a261b"), bev=.008)
    pierced(LEFT, RIGHT, TOP, END, (PANE, DOOR), plaster)
    for i in range(11):
        box2((LEFT + i*.72, -5, TOP - .14), (LEFT + .10 + i*.72, END, TOP), wood("diner_beam", "#4a3022", (6, .5, 6)), bev=.008)


def front():
    """The window with the name on it, from behind, and the door with its blind and bell."""
    frame = mat("diner_frame", "#2f4a4a", rough=.45, var=.12)
    x0, x1, z0, z1 = PANE
    jambs(x0, x1, z0, z1, END, frame)
    for x in (x0 + (x1 - x0)*.335, x0 + (x1 - x0)*.665):
        box2((x - .025, END, z0), (x + .025, END + .12, z1), frame, bev=.006)
    box2((x0, END, z1 - .46), (x1, END + .10, z1 - .41), frame, bev=.006)
    box2((x0 - .1, END - .24, z0 - .06), (x1 + .1, END + .05, z0 - .01), wood(), bev=.012)
    rod = mat("diner_rod", "#a8854c", rough=.3, metal=1, var=.1)
    cyl(((x0 + x1)/2, END - .06, 1.42), .010, x1 - x0, rod, rot=(0, math.pi/2, 0))
    cafe = mat("half_curtain", "#8c3b2a", rough=.95, var=.2, scale=3, stretch=(5, 5, .4))
    for a, b in ((x0, x0 + .95), (x1 - .95, x1)):                          # half curtains to the sides
        for i in range(12):
            cyl((a + (i + .5)*(b - a)/12, END - .06, 1.15), .045, .52, cafe, seg=12, bev=0)
    neon = emis("neon", "#ff8a4a", 4.2)
    x, z, w, h = NEON
    box2((x - w/2 - .05, END - .005, z - h/2 - .05), (x + w/2 + .05, END + .02, z + h/2 + .05), mat("neon_board", "#1d2228", rough=.4, var=.1), bev=.01, idx=2)
    text("FRIES", (x, END - .03, z), .36, neon, font="Roboto-Medium", idx=1, spacing=1.12)
    tube(rounded_path([(x - w/2, END - .02, z - h/2), (x - w/2, END - .02, z + h/2), (x + w/2, END - .02, z + h/2), (x + w/2, END - .02, z - h/2), (x - w/2, END - .02, z - h/2)], .08), .011, emis("neon_blue", "#6fc4ff", 2.4))
    for s in (-.5, .5):
        tube([(x + s, END - .01, z + h/2), (x + s, END - .01, TOP)], .005, rod)
    area((x, END - .12, z), (x, 0, .8), w, h, 16, "#ff8f58", gloss=False)
    a, b, _, top = DOOR
    jambs(a, b, 0, top, END, frame, sill=False)
    pierced(a + .04, b - .04, top - .04, END + .05, ((a + .16, b - .16, .95, 2.0),), frame, depth=.05, foot=.01)
    box((a + .12, END + .02, 1.05), (.03, .05, .20), rod, bev=.01)
    lathe([(0, .07), (.02, .068), (.035, .03), (.05, 0)], rod, loc=(b - .2, END - .05, top + .04), seg=20)
    box(((a + b)/2, END + .035, 1.62), (.36, .008, .22), mat("open_sign", "#d8cfb8", rough=.8, var=.05), bev=.003, idx=1)
    text("OPEN", ((a + b)/2, END + .028, 1.62), .11, mat("open_ink", "#8c2f22", rough=.8, var=0, rvar=0), font="Roboto-Black", idx=1)
    for k in (.0, .06):
        tube([((a + b)/2 - .12 + k*4, END + .035, 1.73), ((a + b)/2, END + .035, 1.86)], .003, rod)


def street():
    wet = mat("street_wet", "#22262d", rough=.08, var=.3, scale=.6, rvar=.06, coat=.9)
    box2((-60, END + .2, -.3), (60, 60, -.12), wet, bev=0)
    rng = random.Random(17)
    x = -40
    while x < 40:
        w, h = rng.uniform(4, 8), rng.uniform(6, 14)
        wall = rng.choice(("#1f2742", "#3a4672", "#2a3358"))
        box2((x, 24, -.2), (x + w, 26, h), emis("street_wall" + wall, wall, .55), bev=0)
        for i in range(int(w/1.5)):
            for k in range(int(h/2.6)):
                if k and rng.random() < .62:
                    _pane(x + .4 + i*1.5, .6 + k*2.6, rng)
        if rng.random() < .6:
            k = rng.randrange(3)
            _shop(x + .9, x + w*.62, k, rng)
        x += w
    for x, y, c in ((-6.5, 14, "tail"), (-5.3, 14, "tail"), (3.8, 18, "head"), (5.0, 18, "head"), (-1.5, 20, "head"), (-.5, 20, "head")):
        cyl((x, y, .7), .16, .03, emis("blur_" + c, {"tail": "#ff4a30", "head": "#fff0d2"}[c], 5.2), rot=(math.pi/2, 0, 0), seg=20, bev=0)
    pole = mat("pole", "#39414a", rough=.5, metal=.5, var=.1)
    for x in (-7, 2.0, 9):
        cyl((x, 9.6, 2.2), .06, 4.6, pole, seg=8, bev=0)
        cyl((x, 9.6, 4.6), .26, .36, emis("street_globe", "#ffc27a", 7), bev=.12)
        point((x, 9.4, 4.2), 220, "#ffb568", .2)


def _pane(x, z, rng):
    """A lit window across the street: half a curtain, a bar down the middle."""
    pane = rng.choice(("#e8a25c", "#d98e58"))
    box2((x, 23.9, z), (x + .8, 24, z + 1.25), emis("street_pane" + pane, pane, .40), bev=0)
    side = rng.choice((0, .5))
    box2((x + side, 23.86, z), (x + side + .3, 23.9, z + 1.25), emis("street_curtain", "#7a4a36", .3), bev=0)
    box2((x + .38, 23.84, z), (x + .42, 23.88, z + 1.25), emis("street_bar", "#20283f", .5), bev=0)


def _shop(x0, x1, k, rng):
    """A shop that has shut: its light low, shelves against it, an awning over."""
    box2((x0, 23.8, .5), (x1, 23.9, 2.0), emis("shop%d" % k, ("#a8703c", "#4f7488", "#96603c")[k], .30), bev=0)
    for z in (.95, 1.45):
        box2((x0, 23.76, z), (x1, 23.8, z + .05), emis("shop_shelf", "#1c2338", .5), bev=0)
        at = x0 + .1
        while at < x1 - .2:
            w, h = rng.uniform(.10, .28), rng.uniform(.12, .34)
            box2((at, 23.76, z + .05), (at + w, 23.8, z + .05 + h), emis("shop_thing", "#2c3048", .5), bev=0)
            at += w + rng.uniform(.05, .2)
    box2((x0 - .15, 23.2, 2.05), (x1 + .15, 23.9, 2.35), emis("shop_awning%d" % k, ("#3a4668", "#4a3a4c", "#2f4a58")[k], .5), bev=.02)


def table():
    x, y = TABLE
    top, iron = wood("table_oak", "#8a5c3a"), mat("diner_iron", "#2b2f33", rough=.5, metal=.6, var=.1)
    cyl((x, y, TABLE_Z - .02), .52, .04, top, seg=64, bev=.012)
    cyl((x, y, .38), .04, .70, iron)
    lathe([(0, .06), (.05, .06), (.28, .02), (.30, 0), (0, 0)], iron, loc=(x, y, 0))
    fries(x - .02, y - .12)
    white, glass_m = mat("plate_white", "#cfc8b8", rough=.4, var=.05, coat=.2), mat("diner_glass", "#a9b8bd", rough=.06, var=.05, coat=1)
    for s in (-1, 1):
        cyl((x + s*.36, y + .02, TABLE_Z + .006), .11, .012, white, bev=.004)
        cyl((x + s*.25, y + .20, TABLE_Z + .065), .034, .13, glass_m, r2=.04)
        cyl((x + s*.25, y + .20, TABLE_Z + .05), .030, .08, mat("cola", "#4a2418", rough=.1, coat=1), bev=0)
    box((x + .26, y - .24, TABLE_Z + .004), (.13, .16, .006), mat("napkin", "#d9d4c6", rough=.9, var=.04), bev=0, rot=(0, 0, .3))
    cyl((x + .02, y + .24, TABLE_Z + .05), .045, .10, mat("candle_glass", "#c9642e", rough=.15, var=.1, emit="#ff8a3a", strength=.9), r2=.05)
    cyl((x + .02, y + .24, TABLE_Z + .115), .010, .04, emis("flame", "#ffd08a", 18), r2=.002, bev=0)
    point((x + .02, y + .22, TABLE_Z + .18), 7, "#ff9c46", .04)
    bottle = mat("ketchup", "#8f2a1e", rough=.25, var=.05, coat=.4)
    lathe([(0, 0), (.032, 0), (.034, .10), (.018, .15), (.016, .18), (0, .18)], bottle, loc=(x - .16, y + .26, TABLE_Z), seg=20)


def fries(x, y):
    """A basket in paper, heaped."""
    wire, sheet = mat("basket", "#8a5a2e", rough=.6, var=.2), mat("basket_paper", "#d8cfba", rough=.9, var=.06)
    chips = [mat("fry%d" % k, c, rough=.6, var=.12, scale=30, emit=c, strength=.05) for k, c in enumerate(("#e0a74a", "#d4953a", "#e8b862"))]
    lathe([(.10, 0), (.15, .075), (.158, .075), (.108, -.004), (0, -.004)], wire, loc=(x, y, TABLE_Z + .004), seg=28)
    lathe([(0, .012), (.10, .014), (.165, .10)], sheet, loc=(x, y, TABLE_Z + .004), seg=9)
    rng = random.Random(4)
    for _ in range(46):
        a, r = rng.uniform(0, math.tau), .10*rng.random()**.6
        z = TABLE_Z + .05 + .085*(1 - (r/.11)**2) + rng.uniform(-.01, .02)
        turn, lift, half = rng.uniform(0, math.tau), rng.uniform(-.4, .7), rng.uniform(.035, .06)
        d = Vector((math.cos(turn)*math.cos(lift), math.sin(turn)*math.cos(lift), math.sin(lift)))*half
        c = Vector((x + r*math.cos(a), y + r*math.sin(a), z))
        beam(c - d, c + d, .014, .014, rng.choice(chips), bev=.003)


def chair(at, turn):
    frame, seat = wood("chair_wood", "#5a3623", (6, 6, .7)), mat("chair_teal", "#2f5c60", rough=.6, var=.12)
    with group() as g:
        cyl((0, 0, .45), .21, .05, seat, bev=.02)
        for sx, sy in ((-.15, -.15), (.15, -.15), (-.16, .17), (.16, .17)):
            tube([(sx, sy, .44), (sx*1.25, sy*1.25, 0)], .015, frame)
        tube([(-.17, .17, .44), (-.19, .24, .80), (-.12, .27, .93), (.12, .27, .93), (.19, .24, .80), (.17, .17, .44)], .015, frame, bez=True)
        tube([(-.09, .20, .46), (-.10, .25, .72), (0, .265, .80), (.10, .25, .72), (.09, .20, .46)], .011, frame, bez=True)
    move(g.objs, at, turn)


def banquette():
    """Left: a bench with a table laid for nobody; above it, framed, the ferries."""
    leather, top = mat("bench_leather", "#6b2f28", rough=.45, var=.15, scale=6, coat=.2), wood("table_oak", "#8a5c3a")
    box2((LEFT + .04, .6, .30), (LEFT + .62, 4.2, .48), leather, bev=.05, seg=3)
    box2((LEFT + .04, .6, .50), (LEFT + .20, 4.2, 1.02), leather, bev=.05, seg=3)
    box2((LEFT + .06, .6, 0), (LEFT + .56, 4.2, .30), wood("diner_base", "#3a261b"), bev=.01)
    for y in (1.7, 3.3):
        box((LEFT + 1.0, y, TABLE_Z - .02), (.66, .66, .04), top, bev=.012)
        cyl((LEFT + 1.0, y, .38), .035, .7, mat("diner_iron", "#2b2f33", rough=.5, metal=.6, var=.1))
        cyl((LEFT + .95, y, TABLE_Z + .05), .04, .10, mat("candle_glass", "#c9642e", rough=.15, var=.1, emit="#ff8a3a", strength=.9), r2=.045)
    frame = mat("diner_picture", "#2b2019", rough=.5, var=.1)
    for y, w, c in ((1.9, .62, "#5b7f8a"), (4.15, .62, "#46627a")):
        box((LEFT + .02, y, 1.78), (.03, w, .48), frame, bev=.008)
        box((LEFT + .04, y, 1.78), (.006, w - .10, .38), mat("print" + c, c, rough=.85, var=.2, scale=5), bev=0)


def counter():
    """Right: the end of the counter, bottles on two lit shelves, stools."""
    body, top = wood("bar_wood", "#6b432b", (6, 6, .6)), mat("bar_top", "#7d7468", rough=.25, var=.12, coat=.4)
    box2((2.35, -2.5, .05), (RIGHT, 3.0, 1.04), body, bev=.01)
    box2((2.25, -2.5, 1.04), (RIGHT, 3.1, 1.09), top, bev=.012)
    glow = emis("shelf_glow", "#ffbf7a", 2.4)
    colours = ("#7d3a22", "#3c5a44", "#8a6a35", "#4a5a66", "#a05a30", "#2f4a52")
    rng = random.Random(2)
    for z in (1.50, 1.92):
        box2((RIGHT - .24, .6, z), (RIGHT, 3.1, z + .03), body, bev=.004)
        box2((RIGHT - .03, .6, z + .03), (RIGHT - .02, 3.1, z + .06), glow, bev=0)
        area((RIGHT - .05, 1.9, z + .08), (RIGHT - .3, 1.9, z + .3), .03, 2.4, 9, "#ffb66c", gloss=False)
        for i in range(24):
            c = rng.choice(colours)
            r, h = rng.uniform(.028, .04), rng.uniform(.18, .27)
            lathe([(0, 0), (r, 0), (r, h*.6), (r*.35, h*.8), (r*.35, h), (0, h)], mat("bottle" + c, c, rough=.15, var=.1, coat=.6), loc=(RIGHT - .12, .70 + i*.10, z + .03), seg=14)
    for y in (.5, 1.6):
        cyl((2.0, y, .76), .17, .06, mat("bench_leather", "#6b2f28", rough=.45, var=.15, scale=6, coat=.2), bev=.02)
        cyl((2.0, y, .38), .025, .74, mat("diner_iron", "#2b2f33", rough=.5, metal=.6, var=.1))
        cyl((2.0, y, .015), .2, .03, mat("diner_iron", "#2b2f33", rough=.5, metal=.6, var=.1), bev=.01)


def what_regulars_left():
    """A string of bulbs, a slate with the day's fish, coats on hooks and a wet umbrella by the door, handbills, a fan."""
    wire, bulb = mat("bulb_wire", "#1d2024", rough=.6, var=.1), emis("string_bulb", "#ffbe72", 9)
    for x0, x1, y, sag in ((LEFT, RIGHT, 1.0, .26), (LEFT, RIGHT, 3.6, .20)):
        at = [(x0 + (x1 - x0)*k/24, y, TOP - .16 - sag*math.sin(math.pi*k/24*3)**2) for k in range(25)]
        tube(at, .006, wire)
        for p in (q for q in at[1:-1:2] if y < 2 or abs(q[0] - NEON[0]) > .9):    # none before the sign
            cyl((p[0], p[1], p[2] - .045), .022, .05, bulb, bev=.012)
    for y in (1.0, 3.6):
        for x in (-2.4, 0, 2.4):
            point((x, y, TOP - .42), 5, "#ffb765", .1)
    slate, chalk = mat("day_slate", "#20292b", rough=.8, var=.1), mat("day_chalk", "#d8d4c4", rough=.9, var=.1)
    with group() as g:
        box((0, -.015, 0), (.86, .03, 1.02), wood(), bev=.01)
        box((0, -.034, 0), (.78, .008, .94), slate, bev=0)
        for k, (line, size) in enumerate((("FRIDAY", .15), ("Black cod   19", .095), ("Clams & fries   14", .095), ("Fries   5", .095), ("Pie, of course", .095))):
            text(line, (-.34, -.042, .34 - k*.165), size, chalk, font="RobotoCondensed-Bold", align="LEFT", idx=1)
    bpy.context.view_layer.update()
    move(g.objs, (LEFT + .004, 3.15, 1.56), ON_LEFT)
    rail = mat("diner_rod", "#a8854c", rough=.3, metal=1, var=.1)
    for k, (c, drop) in enumerate((("#566a7c", .95), ("#93784a", .80), ("#7a444e", .9))):
        y = 3.42 + k*.3
        cyl((RIGHT - .05, y, 1.86), .014, .10, rail, rot=(0, math.pi/2, 0))
        lathe([(0, .06), (.07, .03), (.13, -.14), (.14, -drop*.7), (.17, -drop), (0, -drop)], mat("coat" + c, c, rough=.9, var=.16, scale=6), loc=(RIGHT - .16, y, 1.82), seg=9)
    lathe([(.004, 0), (.02, .06), (.04, .3), (.045, .5), (.02, .62)], mat("umbrella_wet", "#28444e", rough=.3, var=.2, coat=.4), loc=(2.98, END - .22, .03), rot=(-.16, 0, 0), seg=12)
    papers((1.46, END - .001, 1.62), 0, (.30, .62), seed=6, count=4, board=False)


def pendants():
    tin = mat("pendant_tin", "#3a4f4c", rough=.4, metal=.4, var=.12)
    for x, y, z, watts in ((TABLE[0], TABLE[1], 1.78, 42), (LEFT + 1.0, 1.7, 1.9, 15), (LEFT + 1.0, 3.3, 1.9, 15), (2.7, .2, 2.05, 16), (2.7, 1.7, 2.05, 16)):
        cyl((x, y, (TOP + z)/2 + .1), .006, TOP - z - .1, tin, seg=8, bev=0)
        lathe([(.03, .20), (.06, .17), (.20, .0), (.19, .0), (.05, .15)], tin, loc=(x, y, z), seg=36)
        cyl((x, y, z + .03), .045, .07, emis("pendant_bulb", "#ffd29a", 16), bev=.03)
        spot((x, y, z + .02), (x, y, 0), watts*4, "#ffb56a", angle=120, blend=.7, r=.06)
        point((x, y, z - .06), watts*.35, "#ffb56a", .08)


def light():
    world([(0, "#1a202c"), (.166, "#5d5a78"), (.22, "#465184"), (.4, "#2f457a"), (.9, "#182744")], 1.0)
    area(((PANE[0] + PANE[1])/2, END - .1, 1.7), (0, 0, .5), 3.4, 1.4, 46, "#6f8fe0", gloss=False)
    area((0, -3.6, 2.3), (0, 3, 1.0), 4, 1.0, 62, "#ffc08a", gloss=False)
    area((0, 1.5, .5), (0, 1.5, TOP), 5, 5, 22, "#d09a78", gloss=False)

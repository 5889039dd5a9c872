"""hudson: what lies beyond the railing of new_york_river: the water, the bridge, both shores, what the old piers have left.

Law: everything here is in the eye's own directions: x to the right, y away; the walk is turned, the river is not.
"""
from kit import *
from props import jet

WATER = -2.4
SPAN = 1100.0                                # how far off the bridge is
NEAR_TOWER, FAR_TOWER, DECK, TOP = -75.0, -500.0, 38.0, 150.0
SAG = 52.0                                   # lowest height of its cables


def river():
    water = mat("hudson", "#141c2a", rough=.07, var=.25, scale=.05, rvar=.04, spec=.9, coat=.6, bump=.8, bscale=.5, bstretch=(.5, 1.4, 1))
    box2((-1500, -20, WATER - .2), (900, 2600, WATER), water, bev=0)


def bridge():
    """Two steel towers, the deck, the cables with their lamps like a necklace; a red lamp on each head."""
    steel, lamp = emis("hudson_steel", "#4d5684", .62), emis("bridge_lamp", "#ffe6bc", 9)
    box2((-1000, SPAN, DECK - 4), (420, SPAN + 8, DECK), steel, bev=0)
    for x in (NEAR_TOWER, FAR_TOWER):
        _tower(x, steel)
    for k in range(90):
        box((-990 + k*15.4, SPAN - 2, DECK + 2.5), (2.0, 1, 1.4), emis("bridge_road", "#ffc67e", 4), bev=0)
    middle, half = (NEAR_TOWER + FAR_TOWER)/2, (NEAR_TOWER - FAR_TOWER)/2
    cable = [(middle + half*t/24, SAG + (TOP - 6 - SAG)*(t/24)**2) for t in range(-24, 25)]
    back = [(NEAR_TOWER + 300*t/16, TOP - 6 - (TOP - DECK - 6)*t/16) for t in range(17)]
    front = [(FAR_TOWER - 300*t/16, z) for t, (_, z) in enumerate(back)]
    for path in (cable, back, front):
        tube([(x, SPAN, z) for x, z in path], 1.1, steel, res=1)
        for x, z in path[::2]:
            box((x, SPAN - 2, z + 1), (2.1, 1, 2.1), lamp, bev=0)
        for x, z in path:
            box2((x - .35, SPAN, DECK), (x + .35, SPAN + 1, z), steel, bev=0)


def _tower(x, steel):
    for s in (-1, 1):
        prism([(s*17 - 4, WATER), (s*17 + 4, WATER), (s*14 + 3.4, TOP), (s*14 - 3.4, TOP)], 6, steel, loc=(x, SPAN, 0), bev=0)
    for z, h in ((TOP - 5, 10), (TOP - 40, 7), (DECK - 6, 7)):
        box((x, SPAN, z), (34, 6, h), steel, bev=0)
    for low, high in ((DECK, TOP - 44), (TOP - 36, TOP - 10), (WATER, DECK - 10)):       # the crossed braces
        for s in (-1, 1):
            tube([(x - s*14, SPAN, low), (x + s*14, SPAN, high)], 1.5, steel, res=1)
    box((x, SPAN - 2, TOP + 4), (3, 1, 3), emis("bridge_red", "#ff4a34", 30), bev=0)


def far_shore():
    """New Jersey: the cliffs, then towers before them, more of their windows lit than not; a lit ferry landing."""
    rng = random.Random(21)
    cliff = [(-1500, WATER)] + [(-1500 + k*36, 42 + 9*math.sin(k*.45) + 5*math.sin(k*1.2) - max(0, k - 20)*.5) for k in range(46)] + [(160, WATER)]
    prism(cliff, 2, emis("cliff", "#4a4a78", .50), loc=(0, 1650, 0), bev=0)
    low = [(-1100, WATER)] + [(-1100 + k*24, 26 + 6*math.sin(k*.6) + 3*math.sin(k*1.7) - k*.45) for k in range(40)] + [(-130, WATER)]
    prism(low, 2, emis("cliff_near", "#333a62", .48), loc=(0, 980, 0), bev=0)
    x = -760.0
    while x < -210:
        w, h = rng.uniform(16, 34), rng.uniform(22, 50) + 48*math.exp(-((x + 585)/75)**2)
        _house(x, 900 + rng.uniform(0, 40), w, h, rng, .26, "jersey", ("#2b345a", .50), 5.2)
        x += w + rng.uniform(1, 16)
    for k in range(70):
        box((-800 + k*10.2, 880, WATER + rng.choice((3, 4, 5))), (2.2, .6, 1.8), emis("quay%d" % (k % 3), ("#ffbd72", "#ffe2b4", "#86d8b4")[k % 3], 6), bev=0)


def houses():
    """The near shore, to the right: the terrace and the apartment houses above the drive, people at home."""
    rng = random.Random(4)
    for x, y, w, h in ((112, 420, 30, 44), (140, 400, 26, 58), (150, 330, 30, 50), (166, 300, 30, 66), (122, 230, 26, 44), (138, 205, 34, 56), (98, 600, 26, 40), (186, 620, 60, 70)):
        _house(x, y, w, h, rng, .34, "drive%d" % (y > 320), (("#2a2c46", .42), ("#3d4268", .5))[y > 320], 3.6)


def _house(x, y, w, h, rng, share, name, wall, bay):
    """A flat card and its windows; the head of it stepped, sometimes a water tank on legs."""
    m = emis(name, *wall)
    box2((x, y, WATER), (x + w, y + 3, h), m, bev=0)
    if rng.random() < .5:
        box2((x + w*.2, y, h), (x + w*.75, y + 3, h + w*.18), m, bev=0)
    else:
        cyl((x + w*.6, y + 1, h + w*.2), w*.09, w*.2, m, bev=0, seg=10)
        cyl((x + w*.6, y + 1, h + w*.34), w*.10, w*.09, m, r2=.1, bev=0, seg=10)
        for s in (-1, 1):
            box2((x + w*.6 + s*w*.07 - .2, y, h), (x + w*.6 + s*w*.07 + .2, y + 1, h + w*.12), m, bev=0)
    lit = [emis("home_amber", "#ffc07a", 2.0), emis("home_dim", "#d8935a", 1.0), emis("home_pale", "#ffe0b4", 1.5), emis("home_cool", "#b0ccf4", 1.1)]
    for i in range(int((w - 1)/bay)):
        for k in range(int((h - 4)/(bay*.95))):
            if rng.random() < share:
                a, b = x + bay*.3 + i*bay, 2 + k*bay*.95
                tall = rng.choice((.5, .5, .62, .34))
                box2((a, y - .2, b), (a + bay*rng.choice((.34, .34, .5)), y - .1, b + bay*tall), rng.choice(lit), bev=0)


def piles():
    """What is left of a pier: rotten piles in rows, a gull on three of them."""
    wood, cap = mat("pile", "#5a5468", rough=.8, var=.3, scale=3), mat("pile_head", "#7a7280", rough=.8, var=.3, scale=4)
    rng = random.Random(12)
    for row in range(3):
        for k in range(9):
            x, y = -7.0 - k*1.75 - row*1.0 + rng.uniform(-.3, .3), 23.0 + row*3.4 + k*.5
            h = rng.uniform(-1.3, .0)
            if rng.random() < .66:
                cyl((x, y, (h + WATER)/2 - .3), .17, h - WATER + .6, wood, rot=(rng.uniform(-.05, .05), rng.uniform(-.06, .06), 0), seg=12, bev=.02, r2=.14)
                cyl((x, y, h), .12, .03, cap, seg=12, bev=.01)
                if (row, k) in ((0, 0), (0, 3), (1, 1)):
                    _gull(x, y, h + .02, rng.choice((-1, 1)))


def _gull(x, y, z, s):
    white, grey = mat("gull", "#b9bcc0", rough=.7, var=.05), mat("gull_wing", "#6d757e", rough=.7, var=.1)
    with group() as g:
        lathe([(0, -.23), (.06, -.16), (.095, -.02), (.085, .08), (.05, .15), (0, .17)], white, rot=(0, math.pi/2 - .35, 0), loc=(0, 0, .17), seg=16)
        lathe([(0, -.30), (.035, -.22), (.07, -.05), (.05, .08), (0, .1)], grey, rot=(0, math.pi/2 - .30, 0), loc=(-.03, -.045, .18), seg=12)
        lathe([(0, -.06), (.045, -.035), (.055, 0), (.045, .035), (0, .06)], white, loc=(.13, 0, .30), seg=14)
        cyl((.20, 0, .295), .014, .07, mat("gull_bill", "#c98f3a", rough=.5), r2=.004, rot=(0, math.pi/2, 0), seg=8)
        for d in (-.03, .03):
            cyl((0, d, .05), .007, .10, mat("gull_bill", "#c98f3a", rough=.5), seg=6, bev=0)
    move(g.objs, (x, y, z), 0 if s > 0 else math.pi)


def aircraft():
    """One that has left and goes the right way, to the west; small, its lamps on."""
    with group() as g:
        jet((0, 0, 0), 0)
    bpy.context.view_layer.update()
    m = Matrix.Translation((-10, 330, 128)) @ Matrix.Rotation(math.pi - .35, 4, "Z") @ Matrix.Rotation(-.22, 4, "Y")
    for ob in g.objs:
        ob.matrix_world = m @ ob.matrix_world
    for p, c, s in (((18.8, -.6, -1.0), "#fff3da", 60), ((-7.4, -17, .2), "#ff3a2c", 50), ((-7.4, 17, .2), "#46e69a", 50)):
        box(m @ Vector(p), (.8, .8, .8), emis("wing" + c, c, s), bev=0)
    area((-10, 300, 80), (-10, 330, 128), 30, 14, 60000, "#a8a4e4", gloss=False)

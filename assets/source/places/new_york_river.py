"""new_york_river: a walk along the Hudson at dusk, after rain: iron lamps, plane trees, the bridge, New Jersey with its windows lit.

Law: the walk is built along y and then turned by TURN, so that the river lies before the eye; the lamp, the rake and
the bridge's near tower stand in the gap between two people.
"""
import hudson
from kit import *

EYE, TURN = 1.56, -.314
RAIL, LAND = -3.2, 3.3                       # x of the railing and of the grass, before the turn
LAMPS = (12.4, 22.4, 32.4, 42.4, 54.4)
LOBES = (1.0, .66, .92, .60, .70, .34, .70, .60, .92, .66)    # of a plane leaf, from its tip round
BY_THE_GRASS = ((6.6, 29.0), (6.6, 47.0))
SEATS = (10.4, 15.6, 23.0, 31.0)
TREES = (13.1, 19.4, 27.5, 36.0, 46.0)

PLACE = Place(size=(1600, 900), samples=7, variants={"new_york_river": {}}, seed=23,
              paint={"exposure": .70, "contrast": 1.05, "sat": 1.06, "shadows": (-.018, .004, .042), "bottom": .26, "bloom": .13,
                     "haze_amt": .22, "haze_d": 600.0, "haze": (.16, .13, .20)})


def build(picture):
    with group() as walk:
        pavers()
        edge()
        railing()
        for y in LAMPS:
            lamp(RAIL + .45, y)
        for x, y in BY_THE_GRASS:
            lamp(x, y)
        for y in SEATS:
            bench(2.55, y)
        for y in TREES:
            plane_tree(3.9, y)
        overhead()
        leaves()
        left_behind()
        street_plate()
    move(walk.objs, (0, 0, 0), TURN)
    hudson.river()
    hudson.bridge()
    hudson.far_shore()
    hudson.houses()
    hudson.piles()
    hudson.aircraft()
    light()
    camera((0, 0, EYE), (0, 50, EYE), lens=24, fstop=6.3, focus=10, shift_y=.012)


def pavers():
    """Six-sided asphalt blocks, as the parks here have; each lies a little differently, so that the wet breaks."""
    rng, r = random.Random(3), .175
    box2((RAIL - .3, -4, -.4), (LAND, 70, -.012), mat("paver_joint", "#1c1f26", rough=.35, var=.2, coat=.3), bev=0)
    kinds = [mat("paver%d" % i, c, rough=.17, var=.25, scale=1.2, rvar=.10, coat=.6, spec=.6) for i, c in enumerate(("#4a4d57", "#42454f", "#545562"))]
    sheets = [bmesh.new() for _ in kinds]
    for row in range(int(48/(r*1.5))):
        for column in range(int(6.2/(r*1.732)) + 1):
            x, y = RAIL + .35 + (column + .5*(row % 2))*r*1.732, -2 + row*r*1.5
            tilt, turn, up = rng.uniform(-.009, .009), rng.uniform(0, 6.3), rng.uniform(-.002, .002)
            sheet = rng.choice(sheets)
            ring = [(.965*r*math.cos(math.pi/6 + k*math.pi/3), .965*r*math.sin(math.pi/6 + k*math.pi/3)) for k in range(6)]
            sheet.faces.new([sheet.verts.new((x + a, y + b, up + tilt*(a*math.cos(turn) + b*math.sin(turn))/r)) for a, b in ring])
    for m, sheet in zip(kinds, sheets):
        mesh("pavers", sheet, m)


def edge():
    """Granite along the water, a kerb along the grass, and the wet that lies in the low places."""
    stone = mat("coping", "#6c6b74", rough=.35, var=.2, scale=1.5, coat=.4)
    for k in range(34):
        box2((RAIL - .42, -4 + k*1.9, -2.6), (RAIL + .34, -4 + k*1.9 + 1.885, .11), stone, bev=.014)
    box2((LAND - .12, -4, -.2), (LAND + .06, 70, .12), stone, bev=.012)
    box2((LAND + .06, -4, -.3), (60, 120, .05), mat("riverside_grass", "#2a3527", rough=.9, var=.4, scale=2), bev=0)
    water = mat("walk_water", "#20242e", rough=.02, var=0, rvar=0, spec=.9, coat=1)
    for cx, cy, a, b in ((-1.6, 9.0, .5, 1.5), (.7, 11.8, .45, 1.7), (-1.9, 5.4, .4, .9), (1.3, 18, .6, 2.6), (-1.2, 16.2, .4, 1.8)):
        prism([(cx + a*math.cos(t*.262)*(1 + .25*math.sin(t*1.1 + cx)), cy + b*math.sin(t*.262)*(1 + .2*math.cos(t*1.7 + cy))) for t in range(24)], .003, water,
              plane="XY", loc=(0, 0, .007), bev=0)


def railing():
    """Wrought iron: posts with balls, two rails, bars between; painted black many times."""
    iron = mat("rail_iron", "#20262e", rough=.32, var=.15, coat=.5, spec=.6)
    for z, r in ((.24, .016), (.98, .016), (1.10, .030)):
        tube([(RAIL, -4, z), (RAIL, 66, z)], r, iron, res=4)
    bars = bmesh.new()
    for k in range(470):
        y = -3.9 + k*.145
        low, high = ([bars.verts.new((RAIL + s*.009, y + t*.009, z)) for s, t in ((-1, -1), (1, -1), (1, 1), (-1, 1))] for z in (.24, .98))
        for i in range(4):
            bars.faces.new((low[i], low[(i + 1) % 4], high[(i + 1) % 4], high[i]))
    mesh("bars", bars, iron)
    for k in range(34):
        y = -3.2 + k*2.03
        box2((RAIL - .035, y - .035, .1), (RAIL + .035, y + .035, 1.15), iron, bev=.006)
        lathe([(0, -.06), (.045, -.04), (.06, 0), (.045, .04), (0, .06)], iron, loc=(RAIL, y, 1.21), seg=16)


def lamp(x, y):
    """Cast iron on an eight-sided foot, a glass acorn in its cage, a crown; as old as the park."""
    iron = mat("lamp_iron", "#262d33", rough=.35, var=.2, coat=.4, spec=.6)
    lathe([(.0, 0), (.26, 0), (.26, .12), (.20, .18), (.18, .55), (.21, .60), (.13, .70), (.10, .95), (.115, 1.0), (.075, 1.08), (.055, 2.9), (.085, 2.95),
           (.06, 3.05), (.06, 3.2), (.15, 3.30), (.15, 3.34), (0, 3.34)], iron, loc=(x, y, 0), seg=16)
    acorn = lathe([(.10, 3.34), (.19, 3.44), (.235, 3.60), (.215, 3.78), (.13, 3.92), (0, 3.96)], emis("acorn", "#ffca86", 7.5), loc=(x, y, 0), seg=24)
    acorn.visible_shadow = False                                            # the bulb is inside it
    for k in range(4):
        c, s = math.cos(k*math.pi/2 + .4), math.sin(k*math.pi/2 + .4)
        tube([(x + r*c, y + r*s, z) for r, z in ((.15, 3.34), (.245, 3.58), (.225, 3.80), (.13, 3.95))], .010, iron, bez=True, res=2)
    lathe([(.16, 3.90), (.17, 3.94), (.09, 4.02), (.04, 4.06), (.05, 4.11), (.02, 4.16), (0, 4.26)], iron, loc=(x, y, 0), seg=16)
    bulb = point((x + .02, y - .02, 3.62), 520 if y < 30 else 900, "#ffb365", .24)
    bulb.visible_glossy = False


def bench(x, y):
    """Slats on cast hoops, its back to the grass."""
    wood, iron = mat("bench_slat", "#6a4c36", rough=.45, var=.28, scale=2, stretch=(6, .6, 6), coat=.3), mat("bench_iron", "#232a30", rough=.35, var=.15, coat=.4)
    for k in range(5):
        box((x - .22 + k*.11, y, .45 - .004*k), (.085, 1.9, .035), wood, bev=.008)
    for k in range(4):
        box((x + .30 + k*.035, y, .56 + k*.11), (.035, 1.9, .085), wood, bev=.008)
    for d in (-.92, .92):
        tube(rounded_path([(x + .28, y + d, .0), (x + .24, y + d, .42), (x + .44, y + d, .98)], .06), .024, iron)
        tube(rounded_path([(x - .28, y + d, .0), (x - .26, y + d, .66), (x + .32, y + d, .68)], .14), .022, iron)
        box((x, y + d, .42), (.56, .04, .03), iron, bev=.008)


def plane_tree(x, y):
    """Bark like a map, high branches, half its leaves; the lamps find the lower ones."""
    rng = random.Random(int(y*10))
    bark = mat("plane_bark", "#5a5546", rough=.85, var=.75, scale=3.6, hue=.03)
    lean = rng.uniform(-.3, .1)
    trunk = [Vector((x + lean*t*t, y + .15*math.sin(t*3), t*5.4 - .1)) for t in (0, .2, .45, .7, 1)]
    for a, b, r0, r1 in zip(trunk, trunk[1:], (.33, .27, .25, .23), (.27, .25, .23, .20)):
        limb(a, b, r0, r1, bark)
    tips = []
    for k in range(9):
        a = k*.7 + rng.uniform(-.3, .3)
        reach, up = rng.uniform(1.6, 3.6), rng.uniform(1.2, 4.0)
        elbow = trunk[-1] + Vector((reach*.45*math.cos(a), reach*.45*math.sin(a), up*.55))
        tip = trunk[-1] + Vector((reach*math.cos(a), reach*math.sin(a), up))
        limb(trunk[-1 - (k % 2)], elbow, .13, .07, bark)
        limb(elbow, tip, .07, .025, bark)
        tips += [elbow, tip, elbow.lerp(tip, .5) + Vector((0, 0, -.4))]
    crown(tips, rng, 170, 1.0)


def limb(a, b, r0, r1, m):
    run = b - a
    ob = cyl((0, 0, 0), r0, run.length*1.03, m, seg=10, bev=0, r2=r1)
    ob.rotation_euler = run.to_track_quat("Z", "Y").to_euler()
    ob.location = (a + b)/2


def crown(tips, rng, each, spread, size=1.0):
    """Leaves about the ends of branches, in three colours of October, one mesh a colour."""
    colours = [mat("plane_leaf%d" % i, c, rough=.7, var=.35, scale=3) for i, c in enumerate(("#4b5630", "#77692f", "#a67a30"))]
    sheets = [bmesh.new() for _ in colours]
    for tip in tips:
        for _ in range(each):
            at = tip + Vector((rng.gauss(0, .5), rng.gauss(0, .5), rng.gauss(-.1, .36)))*spread
            _leaf(rng.choices(sheets, (5, 4, 2))[0], at, rng.uniform(.055, .105)*size, rng)
    for m, sheet in zip(colours, sheets):
        mesh("crown", sheet, m)


def _leaf(sheet, at, r, rng):
    """One plane leaf of five points, anyhow in the air."""
    u = Vector((rng.gauss(0, 1), rng.gauss(0, 1), rng.gauss(0, 1))).normalized()
    v = u.orthogonal().normalized()
    _star(sheet, at, u, v, r)


def _star(sheet, at, u, v, r):
    ring = [at + r*LOBES[k]*(u*math.cos(k*math.tau/10) + v*math.sin(k*math.tau/10)) for k in range(10)]
    sheet.faces.new([sheet.verts.new(p) for p in ring])


def overhead():
    """A bough of the tree behind the eye, over the upper left corner."""
    rng, bark = random.Random(31), mat("plane_bark", "#5a5546", rough=.85, var=.75, scale=3.6, hue=.03)
    bough = [Vector(p) for p in ((.6, 3.2, 5.4), (-2.0, 5.2, 5.35), (-4.6, 6.6, 5.0), (-6.6, 7.4, 4.5))]
    for a, b, r0, r1 in zip(bough, bough[1:], (.10, .07, .045), (.07, .045, .02)):
        limb(a, b, r0, r1, bark)
    tips = [bough[1], bough[2], bough[3], bough[2].lerp(bough[3], .5), bough[3] + Vector((-.5, .6, -.2)), bough[2] + Vector((-.4, -.7, -.25))]
    crown(tips, rng, 190, .8, .72)


def leaves():
    """Fallen ones, flat on the wet; most by the kerb, some where people walk."""
    rng = random.Random(14)
    colours = [mat("fallen%d" % i, c, rough=.4, var=.3, scale=6, coat=.4) for i, c in enumerate(("#c98a34", "#a86a2c", "#d8a94a"))]
    sheets = [bmesh.new() for _ in colours]
    for k in range(420):
        y = rng.uniform(2.5, 30)
        x = LAND - abs(rng.gauss(0, 1.5)) if k % 3 else rng.uniform(RAIL + .4, LAND)
        a = rng.uniform(0, 6.3)
        _star(rng.choice(sheets), Vector((x, y, .012)), Vector((math.cos(a), math.sin(a), rng.uniform(-.1, .1))), Vector((-math.sin(a), math.cos(a), rng.uniform(-.1, .1))),
              rng.uniform(.06, .11))
    for k in range(520):                                                    # the heap that somebody had begun
        a, d = rng.uniform(0, 6.3), abs(rng.gauss(0, .30))
        _star(rng.choice(sheets), Vector((-2.3 + d*math.cos(a), 10.6 + 1.2*d*math.sin(a), .02 + max(0, .30 - d*.55)*rng.uniform(.7, 1))),
              Vector((rng.gauss(0, 1), rng.gauss(0, 1), rng.gauss(0, .5))).normalized(), Vector((rng.gauss(0, 1), rng.gauss(0, 1), rng.gauss(0, .5))).normalized(), rng.uniform(.06, .1))
    for m, sheet in zip(colours, sheets):
        mesh("fallen", sheet, m)


def left_behind():
    """The rake against the railing, its teeth up; on the first bench two cups, and a paper napkin under one of them."""
    ash, tine = mat("rake_ash", "#a5835a", rough=.6, var=.2, scale=4), mat("rake_tine", "#b0762c", rough=.5, var=.15)
    foot, head = Vector((-2.35, 8.75, .02)), Vector((RAIL + .10, 9.2, 1.52))
    limb(foot, head, .024, .022, ash)
    up = (head - foot).normalized()
    side = up.cross(Vector((math.sin(TURN), math.cos(TURN), 0))).normalized()      # broad to the eye
    for k in range(-7, 8):
        fan = head + up*.40 + side*k*.042
        tube([head - up*.04, head + up*.10 + side*k*.018, fan, fan + Vector((.05, 0, -.03))], .0095, tine, bez=True, res=2)
    beam(head + up*.20 - side*.16, head + up*.20 + side*.16, .016, .022, tine)
    cup, lid = mat("river_cup", "#d8d2c2", rough=.6, var=.05), mat("river_lid", "#2a2d33", rough=.5, var=.1)
    for x, y in ((2.34, 10.95), (2.52, 11.1)):
        cyl((x, y, .555), .044, .15, cup, r2=.056, seg=20, idx=1)
        cyl((x, y, .635), .058, .014, lid, seg=20, idx=1)
    box((2.36, 10.95, .474), (.17, .17, .006), cup, bev=0, rot=(0, 0, .4), idx=1)


def street_plate():
    """On the lamp's post: how far they have walked."""
    green, white = mat("plate_green", "#2a5f48", rough=.45, var=.08, coat=.3, emit="#2a5f48", strength=.5), mat("plate_white", "#e6e6dc", rough=.6, var=0, rvar=0, emit="#e6e6dc", strength=.9)
    x, y, z = RAIL + .45, LAMPS[0] - .09, 2.42
    with group() as g:
        box((.0, 0, 0), (1.16, .02, .32), green, bev=.006, idx=1)
        text("W 79 ST", (0, -.013, 0), .235, white, font="Roboto-Bold", idx=1)
    bpy.context.view_layer.update()
    move(g.objs, (x - .31, y - .11, z), -TURN)                              # hung to the left, clear of whoever stands at two thirds


def light():
    world([(0, "#1c2029"), (.166, "#e59a74"), (.18, "#cf8a7e"), (.205, "#9c7694"), (.26, "#5f659c"), (.42, "#35508a"), (.85, "#1b2d56")], .95, clouds=("#3a3d62", .8))
    area((-14, 9, 5), (0, 9, 1), 14, 6, 300, "#d89aa0", gloss=False)         # what is left of the day, over the water
    area((0, -5, 7), (0, 8, .5), 14, 5, 260, "#7b8ad0", gloss=False)
    for x, y in ((3.6, 9.5), (8.2, 17)):                                     # the lamps on the land side, out of the picture: boughs and benches
        spot((x, y, 3.4), (x + 2.2, y + 3.6, 5.6), 420, "#ffb464", angle=120, blend=.9, r=.3).visible_glossy = False
    spot((4.2, 7.2, 4.4), (6.1, 9.4, .5), 520, "#ffb464", angle=60, blend=.9, r=.2).visible_glossy = False
    point((-3.2, 5.4, 3.6), 60, "#ffb464", .3).visible_glossy = False        # and on the bough, from the one behind us
    area((18, 9, 4), (6, 12, 2), 8, 5, 160, "#ffb878", gloss=False)          # the houses' windows, behind the trees

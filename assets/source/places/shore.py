"""shore: the shore road by night at the boatyard: the road under water ahead of her headlights, the late boat far out.

Law: land to the left, water to the right; the ferry's lights and the depth gauge stand between two people.
"""
from kit import *
from props import fir

EYE, BACK_OFF = 1.5, 5.0
SEA, SHORE_X = -2.2, 6.2                     # level of the water, where the bank begins
FLOOD = (8.0, 19.0)                          # where the road lies under water
FERRY = (8.5, 172.0)
BEND = 58.0                                  # where the road turns left, away from the water
ASIDE = .073                                 # of the picture's width: she looks a little to the water, and the gauge comes between two heads

PLACE = Place(size=(1600, 900), samples=4, variants={"shore": {}}, seed=15,
              paint={"exposure": .75, "contrast": 1.05, "sat": 1.06, "shadows": (-.02, .006, .045), "bottom": .28,
                     "haze_amt": .35, "haze_d": 120.0, "haze": (.030, .042, .080)})


def build(picture):
    road()
    flood()
    sea()
    ferry()
    far_shore()
    boatyard()
    gauge(2.95, 13.4)
    rail()
    yard_things()
    verge_things()
    trees()
    rain()
    light()
    camera((-.6, -BACK_OFF, EYE), (-.6, 50, EYE), lens=24, fstop=5.6, focus=14, shift_x=ASIDE)


def road():
    asphalt = mat("shore_asphalt", "#33383e", rough=.42, var=.35, scale=.6, rvar=.14, coat=.25, spec=.6)
    verge = mat("verge", "#2c352f", rough=.95, var=.4, scale=2)
    line, edge = mat("centre_line", "#b98f3c", rough=.5, var=.3, scale=3), mat("edge_line", "#a2a49d", rough=.5, var=.3, scale=3)
    box2((-4.4, -8, -.3), (3.4, FLOOD[1], 0), asphalt, bev=0)
    ends = (FLOOD[1], 31, 38, 44, 49, 54, BEND)              # beyond the water it mirrors the ferry, less and less towards us
    for i, (a, b) in enumerate(zip(ends, ends[1:])):
        box2((-4.4, a, -.3), (3.4, b, 0), mat("shore_far_road%d" % i, "#2b3038", rough=.62, var=.35, scale=.6, spec=.03 + .035*i, coat=.018*i), bev=0)
    box2((3.4, -8, -1.0), (SHORE_X, BEND + 2, -.04), verge, bev=0)
    box2((-90, -8, -1.0), (-4.4, BEND + 2, -.04), verge, bev=0)
    for x in (-.72, -.50):
        box2((x - .06, -8, 0), (x + .06, BEND, .004), line, bev=0)
    for x in (-4.15, 3.15):
        box2((x - .06, -8, 0), (x + .06, BEND, .004), edge, bev=0)
    rock = mat("rock", "#30363c", rough=.7, var=.3, scale=2)
    rng = random.Random(5)
    for _ in range(150):
        y, k = rng.uniform(0, 90), rng.uniform(.25, .7)
        lathe([(0, k*.5), (k*.7, k*.3), (k, -k*.1), (k*.6, -k*.5)], rock, seg=6, loc=(SHORE_X + rng.uniform(-.3, 1.6), y, rng.uniform(-1.4, -.4)),
              rot=(rng.uniform(-.6, .6), rng.uniform(-.6, .6), rng.uniform(0, 3)))


def flood():
    """Water over the road for the length of two cars, ruffled, with what it has carried."""
    water = mat("flood", "#1e252d", rough=.05, var=.2, scale=.5, rvar=.03, spec=.9, coat=1, bump=.25, bscale=1.6)
    y0, y1 = FLOOD
    edge = []
    for i in range(40):
        a = i*math.tau/40
        r = 1 + .07*math.sin(a*3 + .4) + .04*math.sin(a*7)
        edge.append((-.3 + 6.6*r*math.cos(a), (y0 + y1)/2 + (y1 - y0)/2*r*math.sin(a)))
    prism(edge, .02, water, plane="XY", loc=(0, 0, .012), bev=0)
    drift = mat("drift", "#4a3b2c", rough=.8, var=.3, scale=8)
    rng = random.Random(9)
    for _ in range(26):
        x, y = rng.uniform(-4.5, 3.5), rng.uniform(y0, y1)
        beam((x, y, .03), (x + rng.uniform(-.5, .5), y + rng.uniform(-.15, .15), .035), .03, .02, drift, bev=.005)


def sea():
    black = mat("sound", "#0f151d", rough=.10, var=.25, scale=.06, rvar=.05, spec=.9, coat=.6, bump=.9, bscale=.55, bstretch=(1, .35, 1))
    box2((SHORE_X - .5, -30, SEA - .2), (600, BEND + 2, SEA), black, bev=0)
    box2((-600, BEND + 2, SEA - .2), (600, 900, SEA), black, bev=0)
    box2((-200, BEND, SEA - .1), (-26, 400, -.2), mat("verge", "#2c352f", rough=.95, var=.4, scale=2), bev=0)


def ferry():
    """The late boat to Bremerton, every deck lit, half a mile out."""
    hull, house = emis("ferry_hull", "#202c40", .55), emis("ferry_house", "#46557a", .55)
    rows = emis("ferry_rows", "#ffd394", 3.4)
    x, y = FERRY
    z = SEA
    prism([(-20, 1.2), (-18.6, 4.2), (18.6, 4.2), (20, 1.2), (18.4, 0), (-18.4, 0)], 8, hull, loc=(x, y, z), bev=0)
    for a, low, high in ((17.6, 4.2, 6.6), (14.6, 6.6, 8.8), (5.2, 8.8, 10.6)):
        box2((x - a, y - 3.8, z + low), (x + a, y + 3.8, z + high), house, bev=.05)
        n = int(2*a/1.25)
        for i in range(n):
            xx = x - a + .5 + i*1.25
            box2((xx, y - 3.9, z + low + .7), (xx + .85, y - 3.8, z + high - .6), rows, bev=0)
    for s in (-1, 1):                                                       # wheelhouses and the open car deck's ends
        box2((x + s*11 - 2, y - 3, z + 8.8), (x + s*11 + 2, y + 3, z + 10.8), house, bev=.05)
        box2((x + s*11 - 1.6, y - 3.1, z + 9.6), (x + s*11 + 1.6, y - 3, z + 10.3), emis("ferry_bridge", "#a9cdf5", 1.3), bev=0)
    for i in range(22):
        box2((x - 16.6 + i*1.52, y - 4.1, z + 2.2), (x - 15.6 + i*1.52, y - 4.0, z + 3.4), emis("ferry_deck", "#ffb060", 2.4), bev=0)
    cyl((x, y, z + 12.4), 1.2, 4, emis("ferry_stack", "#2c5a5a", .55), bev=0)
    cyl((x + 11, y, z + 14), .12, 7, hull, bev=0)
    box((x + 11, y, z + 17.6), (.5, .5, .5), emis("ferry_mast", "#fff2dc", 40), bev=0)
    box((x - 20, y, z + 4.6), (.4, .4, .4), emis("ferry_red", "#ff3a24", 40), bev=0)
    area((x, y - 6, z + 5), (x, y - 60, z - 4), 34, 4, 500, "#ffc27a", spread=140, gloss=False)


def far_shore():
    """The other side: hills as one flat card, and a few lights at the water's edge."""
    ridge = [(-300, SEA)] + [(-300 + i*18, 10 + 6*math.sin(i*.5) + 4*math.sin(i*1.3 + 1)) for i in range(50)] + [(600, SEA)]
    prism(ridge, 2, emis("shore_hill", "#27304d", .42), loc=(0, 420, 0), bev=0)
    lights = [emis("far_amber", "#ffbd72", 9), emis("far_white", "#ffe6c0", 7), emis("far_green", "#6fe0b0", 7)]
    rng = random.Random(4)
    for _ in range(70):
        box((rng.uniform(-120, 330), 410, SEA + rng.choice((1.2, 1.4, 2.4, 4))), (.9, .3, .7), rng.choice(lights), bev=0)


def boatyard():
    """A shed with one lamp and two hulls on cradles, on the left."""
    board, roof = mat("shed_board", "#5a4a3e", rough=.85, var=.3, scale=1.4, stretch=(6, 6, .6)), mat("shed_roof", "#3a4248", rough=.5, metal=.3, var=.2)
    x, y = -11.5, 15.0
    box2((x - 3.4, y, 0), (x + 3.4, y + 7, 3.2), board, bev=.01)
    prism([(-3.9, 3.1), (0, 4.9), (3.9, 3.1)], 7.6, roof, loc=(x, y + 3.5, 0), bev=.02)
    prism([(-3.4, 3.1), (0, 4.66), (3.4, 3.1)], .1, board, loc=(x, y + .02, 0), bev=0)
    sign = mat("yard_sign", "#22384a", rough=.6, var=.12)
    box2((x - 2.5, y - .08, 2.42), (x + 2.5, y, 3.08), sign, bev=.02)
    text("BOATYARD", (x, y - .09, 2.75), .50, mat("yard_letters", "#d9cfb6", rough=.7, var=.05, emit="#d9b98a", strength=.28), font="RobotoCondensed-Bold", idx=1, spacing=1.1)
    box2((x - 1.5, y - .04, 0), (x + 1.5, y, 2.2), mat("shed_door", "#35474c", rough=.7, var=.25, scale=1.5, stretch=(6, 6, .6)), bev=.01)
    tube(rounded_path([(x, y, 3.75), (x, y - .5, 3.85), (x, y - .6, 3.65)], .1), .025, roof)
    cyl((x, y - .6, 3.58), .20, .12, roof, r2=.06)
    box((x, y - .6, 3.50), (.16, .16, .08), emis("yard_bulb", "#ffc67e", 40), bev=.03)
    spot((x, y - .65, 3.46), (x + .4, y - 1.4, 0), 500, "#ffb669", angle=135, blend=.8, r=.12)
    box2((x + 2.2, y - .03, 1.1), (x + 3.1, y, 1.9), emis("yard_window", "#ffb766", 1.1), bev=0)
    for dx, dz, w, h in ((2.65, 1.5, .05, .9), (2.65, 1.5, 1.0, .05), (2.65, 1.92, 1.1, .07), (2.65, 1.08, 1.1, .07), (2.18, 1.5, .07, .9), (3.12, 1.5, .07, .9)):
        box((x + dx, y - .05, dz), (w, .04, h), board, bev=.004)
    for bx, by, c, k in ((-6.6, 21, "#2f5d66", 1.0), (-7.6, 33, "#7c8288", 1.2)):
        hull(bx, by, c, k)


def hull(x, y, colour, k):
    m, keel, wood = mat("hull" + colour, colour, rough=.4, var=.15, coat=.3), mat("hull_red", "#6b2f28", rough=.6, var=.15), mat("cradle", "#4a4038", rough=.85, var=.25)
    with group() as g:
        bm = bmesh.new()
        rows = []
        for i in range(9):
            t = i/8
            w = 1.15*math.sin(math.pi*min(1, .12 + t*.80))**.6
            z0, z1 = .9 - .25*math.sin(math.pi*t), 2.35 + .45*t*t
            rows.append([bm.verts.new((w*u, -3.6 + 7.4*t, z0 + (z1 - z0)*abs(u)**1.7)) for u in (-1, -.8, -.5, 0, .5, .8, 1)])
        for a, b in zip(rows, rows[1:]):
            for i in range(6):
                bm.faces.new((a[i], a[i + 1], b[i + 1], b[i]))
        bm.faces.new(rows[0])
        mesh("hull", bm, m, True)
        box((0, 0, .55), (.14, 5.4, .5), keel, bev=.02)
        box((0, .6, 2.7), (1.5, 2.4, .7), mat("cabin_white", "#8f9694", rough=.5, var=.1), bev=.1)
        box((0, .6, 2.72), (1.52, 1.9, .3), mat("cabin_pane", "#1a222b", rough=.1, var=.1), bev=.04)
        cyl((0, .9, 6.0), .05, 6.4, mat("mast", "#8a8f92", rough=.3, metal=.6, var=.1), bev=0)
        for yy in (-1.9, 1.9):
            box((0, yy, .12), (2.2, .2, .2), wood, bev=.01)
            for s in (-1, 1):
                beam((s*1.05, yy, .1), (s*.75, yy, 1.55), .12, .12, wood)
    for o in g.objs:
        o.scale = [k]*3
        o.location *= k
    move(g.objs, (x, y, 0), .18)


def yard_things():
    """Before the shed: crab pots, floats on a rack, a dinghy turned over, light from its door on the wet gravel."""
    net, rope = mat("pot_net", "#5f5340", rough=.9, var=.3, scale=8), mat("pot_rope", "#b98a4a", rough=.9, var=.2)
    for x, y, z in ((-7.9, 14.2, .0), (-7.1, 14.5, .0), (-7.5, 14.3, .46), (-6.4, 15.0, .0)):
        box((x, y, z + .22), (.66, .66, .42), net, bev=.03)
        for a in (-.34, .34):
            tube([(x + a, y - .34, z), (x + a, y - .34, z + .44)], .014, rope)
        for b in (.02, .42):
            tube([(x - .34, y - .345, z + b), (x + .34, y - .345, z + b)], .014, rope)
    beam((-6.0, 16.2, 1.7), (-4.9, 16.2, 1.7), .06, .06, net)
    for x in (-6.0, -4.9):
        box((x, 16.2, .85), (.08, .08, 1.7), net, bev=.01)
    for i, c in enumerate(("#c2562c", "#c9a23a", "#c2562c", "#9aa7a4", "#c2562c")):
        x = -5.85 + i*.21
        tube([(x, 16.15, 1.68), (x, 16.12, 1.40)], .008, rope)
        lathe([(0, -.16), (.075, -.10), (.09, 0), (.075, .10), (0, .16)], mat("float" + c, c, rough=.5, var=.15), loc=(x, 16.12, 1.26 - .05*(i % 2)), seg=16)
    boat = mat("dinghy", "#5a7076", rough=.6, var=.2, scale=2)
    lathe([(0, .52), (.35, .48), (.58, .30), (.66, .0)], boat, loc=(-9.3, 12.9, -.04), seg=24)
    spot((-11.2, 14.3, 2.6), (-8.2, 11.0, 0), 420, "#ffb060", angle=80, blend=.9, r=.2).visible_glossy = False
    gravel = mat("yard_gravel", "#4a453e", rough=.35, var=.4, scale=5, rvar=.15, coat=.3)
    prism([(-16, 8.5), (-4.5, 10.5), (-4.5, 15.6), (-7, 16.5), (-16, 16.5)], .02, gravel, plane="XY", loc=(0, 0, -.035), bev=0)


def verge_things():
    """By the road: reeds bent under the rain, a mailbox, cat's eyes in the lines, a strip of weed the last tide left."""
    reed, rng = mat("reed", "#7a7a4c", rough=.8, var=.3, scale=6), random.Random(13)
    for i in range(70):
        left = i < 42
        x, y = (rng.uniform(-7.2, -4.8) if left else rng.uniform(3.75, 4.3)), rng.uniform(1.5, 11)
        h, lean = rng.uniform(.35, .85), rng.uniform(.05, .35)
        leaf_blade([Vector((x + lean*h*t*t, y, h*t - .04)) for t in (0, .25, .5, .75, 1)], .012, Vector((0, 1, 0)) if i % 2 else Vector((1, 0, 0)), reed)
    post, tin = mat("cradle", "#4a4038", rough=.85, var=.25), mat("mailbox", "#6f7b80", rough=.4, metal=.6, var=.15)
    box((-5.2, 7.6, .5), (.10, .10, 1.1), post, bev=.01)
    cyl((-5.2, 7.55, 1.16), .13, .46, tin, rot=(math.pi/2, 0, .1), bev=.02)
    box((-5.05, 7.45, 1.24), (.02, .14, .10), mat("mail_flag", "#a0452f", rough=.6), bev=.004)
    eye = mat("cats_eye", "#d9b45a", rough=.2, emit="#ffc860", strength=1.0)
    for i in range(4):
        box((-.61, 1.0 + i*2.1, .02), (.10, .07, .03), eye, bev=.008)
    weed = mat("weed", "#2f3324", rough=.5, var=.4, scale=6, coat=.4)
    for i in range(46):
        x = -4.2 + i*.165
        beam((x, FLOOD[0] - .25 + .25*math.sin(i*.5) + rng.uniform(-.1, .1), .008), (x + .2, FLOOD[0] - .25 + .25*math.sin(i*.5 + .4), .012), .05, .012, weed, bev=0)
    foam = mat("foam", "#565f68", rough=.8, var=.3, scale=6)
    for i in range(22):
        x = -4.0 + i*.33
        y = FLOOD[0] + .5*math.sin(i*.8) + .3*math.sin(i*2.1)
        if i % 3:
            tube([(x, y, .03), (x + .2, y + .12, .03), (x + .4, y + .02, .03)], .007, foam, bez=True)


def gauge(x, y):
    """The depth gauge at the roadside: pale figures on a dark board, for a white one drowns in the headlights; the water stands at 11."""
    pale, dark, ink = mat("gauge_pale", "#b9b5a4", rough=.8, var=0, rvar=0), mat("gauge_board", "#161c22", rough=.85, var=.06), mat("gauge_ink", "#0b0d10", rough=.8, var=0, rvar=0)
    eleven = mat("gauge_eleven", "#d9962c", rough=.8, var=0, rvar=0, emit="#ffb03a", strength=.35)
    box2((x - .40, y - .04, -.1), (x + .40, y + .04, 1.96), dark, bev=.01)
    for i in range(4):
        z, m = .30 + i*.46, pale if i else eleven
        text(str(11 + i), (x + .06, y - .048, z), .50, m, font="Roboto-Black", idx=1)
        for k in range(4):
            box2((x - .38, y - .046, z - .22 + k*.115), (x - (.24 if k else .28), y - .041, z - .20 + k*.115), pale, bev=0, idx=1)
    amber = mat("warning", "#d99a34", rough=.5, var=.08, emit="#d99a34", strength=.16)
    prism([(0, .66), (.66, 0), (0, -.66), (-.66, 0)], .02, amber, loc=(x, y, 2.70), bev=.01)
    for word, z in (("ROAD", 2.86), ("FLOODS", 2.57)):
        text(word, (x, y - .014, z), .31, ink, font="RobotoCondensed-Bold", idx=1)
    box2((x - .03, y, 1.9), (x + .03, y + .03, 2.5), mat("guard_steel", "#7c858b", rough=.4, metal=.7, var=.15), bev=0)


def rail():
    steel = mat("guard_steel", "#7c858b", rough=.4, metal=.7, var=.15)
    for i in range(21):
        y = -4 + i*2.6
        box2((4.5, y - .06, -.1), (4.62, y + .06, .72), steel, bev=.01)
    for z in (.50, .64):
        tube(rounded_path([(4.46, -6, z), (4.46, BEND - 8, z), (-20, BEND + 1, z)], 6, 12), .06, steel, res=2)


def trees():
    """Firs on the left, as cards of haze in two depths, and near ones in the round."""
    rng = random.Random(2)
    for y, m, n in ((120, emis("fir_far", "#243049", .40), 26), (62, emis("fir_mid", "#1a2536", .36), 20)):
        for i in range(n):
            x, h = -84 + i*((58 if y > 100 else 68)/n) + rng.uniform(-1, 1), rng.uniform(10, 19)
            fir(x, y + rng.uniform(-4, 4), h, m, rng)
    for x, y, h in ((-18.5, 24, 15), (-21, 19, 17), (-15.5, 30, 13), (-6.5, 46, 12)):
        fir(x, y, h, mat("fir_near", "#1f2d2b", rough=.9, var=.4, scale=2), rng)


def rain():
    """Rain in the headlights: near streaks bright, far ones pale; rings on the flood."""
    rng = random.Random(8)
    near, far = emis("shore_rain_near", "#ffe0b6", .30), emis("shore_rain_far", "#9db0d6", .12)
    for _ in range(760):
        d = rng.uniform(4.5, 24)
        x, z = rng.uniform(-.8, .8)*d - .6, rng.uniform(0, 1.5 + .5*d)
        lit = abs(x + .6) < 1.2 + .20*d and z < 1.4 + .07*d
        length = rng.uniform(.22, .5)
        tube([(x, -BACK_OFF + d, z), (x + length*.16, -BACK_OFF + d, z + length)], .00042*d**.62, near if lit else far, res=1)
    ring = emis("shore_ring", "#b9b39c", .30)
    for _ in range(110):
        x, y, r = rng.uniform(-5, 4.5), rng.uniform(FLOOD[0], FLOOD[1]), rng.uniform(.04, .16)
        tube([(x + r*math.cos(t*.524), y + r*math.sin(t*.524), .03) for t in range(12)], .003, ring, cyclic=True, res=1)


def light():
    world([(0, "#0e131b"), (.166, "#3d4566"), (.20, "#343f63"), (.30, "#26345a"), (.5, "#1c2a4c"), (.9, "#141f3a")], 1.0, clouds=("#161d30", .85))
    for s in (-1, 1):                                                       # her headlights, from behind the eye
        spot((-.6 + s*.75, -BACK_OFF - .3, .85), (-.6 + s*.5, 12, .2), 9000, "#ffe0b0", angle=52, blend=.9, r=.08).visible_glossy = False
    for x, s in ((-3.0, -6.2), (2.2, 4.6)):                                # and what spills over on the verges
        spot((x*.3, -BACK_OFF - .2, 1.0), (s, 6, .2), 1500, "#ffe0b0", angle=40, blend=1, r=.1).visible_glossy = False
    area((0, -6, 8), (0, 10, 0), 30, 6, 420, "#7f9ade", gloss=False)

"""new_york_lobby: where he was unhappy: marble, brass, a doorman's desk, and a ficus that nobody loves; the wet street beyond the glass.

Law: the door's glass and the ficus stand in the gap between two people; the mailboxes are left of them, the desk right.
"""
import lobby_brass
from kit import *
from props import stain
from shell import *

EYE, BACK_OFF = 1.5, 3.0
LEFT, RIGHT, END, TOP = -3.9, 3.9, 5.6, 3.5
DOOR = (-1.22, .22, 0, 3.02)                 # with its fanlight
LEAF_TOP = 2.26
SIGN_TOP = 2.56
FICUS = (.31, 4.55)

PLACE = Place(size=(1600, 900), samples=6, variants={"new_york_lobby": {}}, seed=53,
              paint={"exposure": .86, "contrast": 1.05, "sat": 1.02, "shadows": (-.016, .004, .040), "bottom": .26})


def build(picture):
    room()
    panels()
    floor()
    ceiling()
    entrance()
    ficus()
    lobby_brass.mailboxes(LEFT, (1.95, 3.75))
    lobby_brass.elevator(LEFT, (4.15, 5.25))
    lobby_brass.desk(RIGHT, (1.9, 3.7))
    lobby_brass.pigeonholes(RIGHT, (2.1, 3.5))
    sitting_out()
    lobby_brass.lantern(-.15, 1.7, TOP)
    for x in (-1.95, 2.02):
        lobby_brass.sconce(x, END)
    lobby_brass.street(END)
    light()
    camera((0, -BACK_OFF, EYE), (0, END, EYE), lens=24, fstop=5.6, focus=7.2, shift_y=.0)


def marble(name="lb_marble", colour="#87918f", var=.30):
    return mat(name, colour, rough=.16, var=var, scale=1.5, stretch=(1, 1, 2.2), hue=.025, coat=.5)


def room():
    """Marble to the height of a man and a half, then plaster; every slab has its edge, and its vein."""
    wall = mat("lb_plaster", "#96907f", rough=.85, var=.07, scale=.7)
    sides(LEFT, RIGHT, -5, END, TOP, wall)
    pierced(LEFT, RIGHT, TOP, END, (DOOR,), wall, depth=.45)
    dark, rng = marble("lb_marble_dark", "#39413f"), random.Random(6)
    for x, s in ((LEFT, 1), (RIGHT, -1)):
        slab = lambda d, y0, y1, z0, z1, m, bev=.004: box2((min(x, x + s*d), y0, z0), (max(x, x + s*d), y1, z1), m, bev=bev)
        for k in range(9):
            y = -3.4 + k*1.0
            slab(.03, y + .006, y + .994, .24, 1.36, marble())
            slab(.03, y + .006, y + .994, 1.37, 2.30, marble())
            _veins(rng, lambda a, b: (x + s*.0315, y + .5 + a*.46, .8 + b*.5), 3)
            _veins(rng, lambda a, b: (x + s*.0315, y + .5 + a*.46, 1.83 + b*.42), 3)
        slab(.05, -5, END, 0, .24, dark)
        slab(.06, -5, END, 2.31, 2.40, dark)
    for x0, x1 in ((LEFT, DOOR[0] - .22), (DOOR[1] + .22, RIGHT)):
        n = round((x1 - x0)/.95)
        w = (x1 - x0)/n
        for k in range(n):
            a = x0 + k*w
            for z0, z1 in ((.24, 1.36), (1.37, 2.30)):
                box2((a + .006, END - .03, z0), (a + w - .006, END, z1), marble(), bev=.004)
                _veins(rng, lambda p, q: (a + w/2 + p*w*.46, END - .0315, (z0 + z1)/2 + q*(z1 - z0)*.45), 3)
        box2((x0, END - .05, 0), (x1, END, .24), dark, bev=.004)
        box2((x0, END - .06, 2.31), (x1, END, 2.40), dark, bev=.006)
    inlay = mat("lb_inlay", "#a8854a", rough=.3, metal=.7, var=.12)
    for z in (1.365, 2.29):                                                 # a thread of brass between the slabs
        for x0, x1 in ((LEFT, DOOR[0] - .22), (DOOR[1] + .22, RIGHT)):
            box2((x0, END - .034, z - .012), (x1, END - .02, z + .012), inlay, bev=0)
        for x, s in ((LEFT, 1), (RIGHT, -1)):
            box2((min(x, x + s*.034), -5, z - .012), (max(x, x + s*.034), END, z + .012), inlay, bev=0)


def panels():
    """Frames of plaster on what is left of the walls, each a little dirtier at its foot."""
    m = mat("lb_mould", "#9a948d", rough=.8, var=.06)
    for x, s in ((LEFT, 1), (RIGHT, -1)):
        for k in range(4):
            y0, y1 = -2.4 + k*2.0, -.7 + k*2.0
            for a, b, c, d in ((y0, y1, 2.56, 2.59), (y0, y1, 3.13, 3.16), (y0, y0 + .03, 2.56, 3.16), (y1 - .03, y1, 2.56, 3.16)):
                box2((min(x, x + s*.02), a, c), (max(x, x + s*.02), b, d), m, bev=.004)
    for x0, x1 in ((LEFT + .3, DOOR[0] - .50), (DOOR[1] + .50, RIGHT - .3)):
        for a, b, c, d in ((x0, x1, 2.56, 2.59), (x0, x1, 3.10, 3.13), (x0, x0 + .03, 2.56, 3.13), (x1 - .03, x1, 2.56, 3.13)):
            box2((a, END - .02, c), (b, END, d), m, bev=.004)


def _veins(rng, at, count):
    """Grey threads that wander down a slab from corner to corner."""
    m = mat("lb_vein", "#b3b8b2", rough=.3, var=.3, scale=3)
    for _ in range(count):
        a, b = rng.uniform(-1, .4), 1.0
        path = []
        while b > -1 and a < 1:
            path.append(at(a, b))
            a, b = a + rng.uniform(.02, .26), b - rng.uniform(.16, .40)
        if len(path) > 1:
            tube(path, rng.choice((.002, .003, .005)), m, bez=True, res=1)


def floor():
    """Black and white on the diagonal in a black border, the way from the door dull with wet, a mat that has curled."""
    white, black = mat("lb_white", "#8f8b85", rough=.12, var=.14, scale=1.2, rvar=.05, coat=.5), mat("lb_black", "#2d3133", rough=.12, var=.2, scale=1.2, rvar=.05, coat=.5)
    box2((LEFT, -5, -.1), (RIGHT, END + .5, 0), black, bev=0)
    sheet, r = bmesh.new(), .48
    for i in range(-12, 13):
        for k in range(-12, 16):
            if i % 2 == 0 and k % 2 == 0:
                x, y = i*r, k*r + .9
                if abs(x) < RIGHT - .85 and -4.6 < y < END - .75:
                    sheet.faces.new([sheet.verts.new((x + a*r*.985, y + b*r*.985, .001)) for a, b in ((-1, 0), (0, -1), (1, 0), (0, 1))])
    mesh("tiles", sheet, white)
    for x in (LEFT + .55, RIGHT - .60):
        box2((x, -5, .0), (x + .05, END - .5, .002), mat("lb_inlay", "#a8854a", rough=.3, metal=.7, var=.12), bev=0)
    runner, edge = mat("lb_runner", "#3a3f4c", rough=.95, var=.2, scale=6), mat("lb_runner_edge", "#6a4a34", rough=.95, var=.15, scale=6)
    box2((-1.14, 1.6, .002), (-.02, END - .1, .016), runner, bev=.005)
    for x in (-1.09, -.10):
        box2((x, 1.6, .016), (x + .03, END - .1, .018), edge, bev=0)
    wet = mat("lb_wet", "#54524f", rough=.03, var=0, rvar=0, coat=1)
    for x, y, q in ((-.2, 1.3, .22), (.18, 1.0, .13), (-.55, 1.1, .10), (2.35, 3.5, .16)):
        stain(x, y, .003, q, wet, seed=int(q*100))


def ceiling():
    """Plaster coffers, rosettes in two of them, and the damp that the board has been told of."""
    plaster, deep = mat("lb_ceiling", "#827d77", rough=.85, var=.06), mat("lb_coffer", "#6c6862", rough=.85, var=.08)
    box2((LEFT, -5, TOP), (RIGHT, END + .2, TOP + .1), deep, bev=0)
    for k in range(5):
        x = LEFT + k*(RIGHT - LEFT)/4
        box2((x - .14, -5, TOP - .17), (x + .14, END, TOP), plaster, bev=.02)
    for k in range(6):
        y = -3.1 + k*1.74
        box2((LEFT, y - .14, TOP - .155), (RIGHT, y + .14, TOP + .004), plaster, bev=.02)
    for d, h in ((.10, .36), (.18, .24)):
        for x, s in ((LEFT, 1), (RIGHT, -1)):
            box2((min(x, x + s*d), -5, TOP - h), (max(x, x + s*d), END, TOP - .0), plaster, bev=.02)
        box2((LEFT, END - d, TOP - h), (RIGHT, END, TOP), plaster, bev=.02)
    stain(2.9, 4.6, TOP - .008, .36, mat("lb_damp", "#7a6c56", rough=.9, var=.2), seed=5)


def entrance():
    """Two leaves of glass in bronze, a fanlight with rays; the sign everybody has read, the clock."""
    bronze, bright = mat("lb_bronze", "#5a4630", rough=.35, metal=.8, var=.2), lobby_brass.brass()
    x0, x1, _, top = DOOR
    mid, y = (x0 + x1)/2, END + .16
    trim = marble("lb_marble_dark", "#39413f")
    for a, b in ((x0 - .22, x0), (x1, x1 + .22)):
        box2((a, END - .07, 0), (b, END + .1, top), trim, bev=.01)
    box2((x0 - .22, END - .07, top), (x1 + .22, END + .1, top + .22), trim, bev=.01)
    for x in (x0, mid, x1):
        box2((x - .045, y - .03, 0), (x + .045, y + .03, LEAF_TOP), bronze, bev=.008)
    for z, h in ((.16, .32), (LEAF_TOP, .10), (1.06, .05)):
        box2((x0, y - .028, z - h/2), (x1, y + .028, z + h/2), bronze, bev=.008)
    box2((x0, y - .02, top - .06), (x1, y + .02, top), bronze, bev=.006)
    for x in (mid - .10, mid + .10):
        tube(rounded_path([(x, y - .03, .90), (x, y - .09, .90), (x, y - .09, 1.50), (x, y - .03, 1.50)], .04), .016, bright)
    for k in range(9):                                                      # the rays of the fanlight
        a = math.pi*(k + .5)/9
        reach = min((x1 - x0)/2/max(.01, abs(math.cos(a))), (top - SIGN_TOP - .06)/max(.01, math.sin(a)))
        beam((mid + .16*math.cos(a), y, SIGN_TOP + .02 + .14*math.sin(a)), (mid + reach*math.cos(a), y, SIGN_TOP + .02 + reach*math.sin(a)), .014, .014, bronze, bev=0)
    tube([(mid + .16*math.cos(t*math.pi/12), y, SIGN_TOP + .02 + .14*math.sin(t*math.pi/12)) for t in range(13)], .012, bronze)
    box2((x0, y + .005, 0), (x1, y + .010, top), glass("lb_glass", tint="#cfdae4"), bev=0)
    plate, ink = mat("lb_plate", "#b9955a", rough=.4, metal=.5, var=.1), mat("lb_ink", "#2a2118", rough=.8, var=0, rvar=0)
    box2((x0 + .01, y - .05, LEAF_TOP + .02), (x1 - .01, y - .02, SIGN_TOP), plate, bev=.006, idx=1)
    for k, words in enumerate(("ALL VISITORS", "MUST BE ANNOUNCED")):
        text(words, (mid, y - .054, SIGN_TOP - .085 - k*.125), .108, ink, font="Roboto-Bold", idx=1, spacing=1.06)
    clock((mid, END - .10, top + .12), 6, 50, .15)


def ficus():
    """It stands where it was put: a plaited stem, too few leaves, most of them on the floor; somebody has left a card."""
    x, y = FICUS
    pot, soil, bark = mat("lb_jardiniere", "#a8823f", rough=.3, metal=.9, var=.25, scale=4), mat("lb_soil", "#2e2620", rough=.95, var=.3, scale=14), mat("lb_bark", "#6f6152", rough=.9, var=.3, scale=8)
    lathe([(.0, 0), (.17, 0), (.19, .03), (.24, .34), (.27, .46), (.285, .48), (.25, .48), (.23, .40), (0, .40)], pot, loc=(x, y, 0), seg=32)
    cyl((x, y, .42), .235, .02, soil, bev=0)
    for turn in (0, 2.1, 4.2):
        tube([(x + .045*math.cos(turn + t*.8), y + .045*math.sin(turn + t*.8), .40 + t*.1) for t in range(11)], .021, bark, bez=True)
    rng, tips = random.Random(27), []
    for k in range(15):
        a, up = k*2.4, 1.25 + .055*k
        reach = rng.uniform(.26, .50)*(1 - .3*(k/15))
        tip = Vector((x + reach*math.cos(a) - .06, y + reach*math.sin(a)*.8, up + rng.uniform(.05, .40)))
        elbow = Vector((x + reach*.4*math.cos(a), y + reach*.4*math.sin(a), up + .10))
        tube([(x, y, min(up - .12, 1.42)), elbow, tip], .007, bark, bez=True, res=2)
        tips += [elbow, tip, elbow.lerp(tip, .55)]
    greens = [mat("lb_leaf%d" % i, c, rough=.45, var=.3, scale=8, coat=.2) for i, c in enumerate(("#4b6a3c", "#3d5a38", "#8f8a3c"))]
    for k, tip in enumerate(tips):
        for _ in range(3 if k % 3 else 8):
            _leaf(tip + Vector((rng.gauss(0, .06), rng.gauss(0, .06), rng.gauss(0, .05))), rng, rng.choices(greens, (5, 4, 2))[0], rng.uniform(.09, .15))
    for k in range(17):
        a, d = rng.uniform(0, 6.3), rng.uniform(.34, .80)
        p = Vector((x + d*math.cos(a), y - abs(d*math.sin(a)) - .02, .008))
        turn = Vector((math.cos(a*3), math.sin(a*3), 0))
        leaf_blade([p + turn*t*.03 + Vector((0, 0, .004*(t % 2))) for t in range(4)], .022, Vector((-turn.y, turn.x, 0)), mat("lb_fallen", "#a8853a", rough=.6, var=.3, scale=9))
    card, ink = mat("lb_card", "#ddd6c2", rough=.9, var=.04, emit="#ddd6c2", strength=.06), mat("lb_ink", "#2a2118", rough=.8, var=0, rvar=0)
    box((x - .02, y - .24, .62), (.36, .006, .29), card, bev=0, rot=(-.10, .05, 0), idx=1)
    cyl((x - .02, y - .235, .46), .006, .16, bark, seg=8, bev=0)
    for k, words in enumerate(("PLEASE", "DO NOT", "WATER")):
        text(words, (x - .02 + .004*(1 - k), y - .249 - .009*(k - 1), .70 - k*.080), .076, ink, rot=(math.pi/2 - .10, .05, 0), font="Roboto-Bold", idx=1, spacing=1.04)


def _leaf(tip, rng, m, length):
    """A leaf that hangs from its stalk."""
    a = rng.uniform(0, math.tau)
    out = Vector((math.cos(a)*.55, math.sin(a)*.55, -.85 + rng.uniform(-.1, .5))).normalized()
    side = out.cross(Vector((0, 0, 1))).normalized()
    leaf_blade([tip + out*length*t/4 - Vector((0, 0, .010*t*t/4)) for t in range(5)], length*.24, side, m)


def sitting_out():
    """Right of the door: two armchairs without a dent, a table with a dish of sweets, a picture of no place; left, umbrellas."""
    cloth, leg = mat("lb_velvet", "#574650", rough=.9, var=.18, scale=6), mat("lb_leg", "#4a3528", rough=.4, var=.2)
    for x in (1.95, 3.15):
        box((x, END - .62, .34), (.62, .60, .20), cloth, bev=.05, seg=3)
        box((x, END - .36, .66), (.62, .14, .54), cloth, bev=.06, seg=3)
        for s in (-1, 1):
            box((x + s*.33, END - .60, .44), (.10, .58, .34), cloth, bev=.04, seg=3)
            for d in (-.24, .24):
                cyl((x + s*.26, END - .62 + d, .12), .022, .24, leg, r2=.03)
    box((2.55, END - .55, .50), (.44, .44, .03), marble(), bev=.008)
    cyl((2.55, END - .55, .25), .025, .48, leg)
    cyl((2.55, END - .60, .54), .09, .04, mat("lb_dish", "#9fb0b4", rough=.15, var=.05, coat=.5), r2=.12)
    gilt, sea = mat("lb_gilt", "#a8803f", rough=.35, metal=.7, var=.2), mat("lb_canvas", "#a8a08e", rough=.7, var=.25, scale=3, stretch=(.6, 1, 3))
    box((2.95, END - .05, 1.74), (1.30, .05, .84), gilt, bev=.02)
    box((2.95, END - .08, 1.74), (1.12, .01, .66), sea, bev=0)
    prism([(-.56, -.03), (-.30, .05), (-.05, .12), (.20, .04), (.56, -.02), (.56, -.08), (-.56, -.08)], .004, mat("lb_hill", "#4f5c5e", rough=.8, var=.3, scale=8), loc=(2.95, END - .088, 1.72), bev=0)
    box2((2.39, END - .09, 1.41), (3.51, END - .086, 1.645), mat("lb_lake", "#6f8288", rough=.7, var=.35, scale=6, stretch=(.5, 1, 4)), bev=0)
    brass = lobby_brass.brass()
    cyl((-1.72, END - .32, .30), .14, .60, brass, bev=.01)
    for k, (c, lean) in enumerate((("#2c3442", .10), ("#5a2f3a", -.12), ("#2f4440", .02))):
        tube([(-1.72 + k*.06 - .06, END - .32, .25), (-1.72 + k*.06 - .06 + lean, END - .30, .84)], .026, mat("lb_umbrella" + c, c, rough=.5, var=.2))
        tube([(-1.72 + k*.06 - .06 + lean, END - .30, .84), (-1.72 + k*.06 - .06 + lean*1.2, END - .30, .96), (-1.66 + k*.06 - .06 + lean*1.2, END - .30, .99)], .010, brass, bez=True)


def light():
    world([(0, "#2c3858"), (.2, "#3c4870"), (1, "#1c2848")], .35)
    area((-.15, 1.7, TOP - .95), (-.15, 1.7, 0), 1.2, 1.2, 150, "#ffca90", gloss=False)
    area((-.15, 1.7, TOP - .75), (-.15, 1.7, TOP), 1.4, 1.4, 110, "#ffc080", gloss=False)
    area((0, -4.4, 2.6), (0, 3, .9), 5, 1.4, 90, "#7f96de", gloss=False)
    area(((DOOR[0] + DOOR[1])/2, END - .05, 1.5), (-.5, 1, .2), 1.2, 2.0, 80, "#7f9cec", gloss=False)        # the street comes in
    spot((FICUS[0] - .2, FICUS[1] - 1.3, TOP - .2), (FICUS[0], FICUS[1], 1.1), 110, "#ffd8a8", angle=46, blend=.8, r=.08).visible_glossy = False
    area((0, 1, .4), (0, 1, TOP), 5, 7, 12, "#9a8ea0", gloss=False)

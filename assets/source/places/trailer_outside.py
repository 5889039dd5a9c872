"""trailer_outside: Derek's trailer in the woods by night: aluminium, one lit window, a lantern by the step, rain.

Law: she stands on the step alone, in the middle: the lit window is left of her, the door with its lantern right; the rest is firs and dark.
"""
from kit import *
from props import fir

EYE, BACK_OFF = 1.55, -.15
BODY_Y, LENGTH, HEIGHT, DEPTH = 8.6, 6.9, 2.45, 2.3     # front face of the trailer, and its size
FOOT = .55
WINDOW = (-2.42, -1.18, 1.30, 2.04)
DOOR = (1.62, 2.34)

PLACE = Place(size=(1600, 900), samples=4, variants={"trailer_outside": {}}, seed=19,
              paint={"exposure": .85, "contrast": 1.05, "sat": 1.05, "shadows": (-.02, .006, .045), "bottom": .26,
                     "haze_amt": .40, "haze_d": 50.0, "haze": (.030, .044, .075)})


def build(picture):
    ground()
    trailer()
    window()
    door_and_step()
    around()
    woods()
    what_hangs_about()
    rain()
    light()
    camera((0, -BACK_OFF, EYE), (0, BODY_Y, EYE), lens=24, fstop=5.6, focus=12, shift_y=.01)


def ground():
    soil, wet = mat("wood_soil", "#332f28", rough=.75, var=.45, scale=1.2, rvar=.2, coat=.15), mat("wood_puddle", "#1c222a", rough=.03, var=0, rvar=0, spec=.9, coat=1)
    box2((-80, -8, -.3), (80, 140, 0), soil, bev=0)
    rng = random.Random(3)
    for cx, cy, a, b in ((-1.9, 5.9, 1.9, .55), (1.9, 6.5, 1.4, .42), (-4.6, 7.0, 1.3, .4), (.2, 4.6, 1.7, .4), (4.6, 5.2, 1.4, .4)):
        pts = [(cx + a*math.cos(t*.2618)*(1 + .25*math.sin(t*1.1 + cx)), cy + b*math.sin(t*.2618)*(1 + .25*math.cos(t*1.7 + cy))) for t in range(24)]
        prism(pts, .004, wet, plane="XY", loc=(0, 0, .004), bev=0)
    grass = mat("wood_grass", "#3a4632", rough=.9, var=.5, scale=5)
    for _ in range(260):                                                    # tufts, thicker towards the trees
        x, y = rng.uniform(-11, 11), rng.uniform(-.5, 12)
        if (abs(x) < 2.4 and y < BODY_Y) or y < 3.6:
            continue
        for _ in range(4):
            lean = Vector((rng.uniform(-.14, .14), rng.uniform(-.1, .1), 0))
            root = Vector((x + rng.uniform(-.1, .1), y, 0))
            h = rng.uniform(.14, .38)
            leaf_blade([root, root + lean*.5 + Vector((0, 0, h*.6)), root + lean*1.6 + Vector((0, 0, h))], .018, Vector((1, 0, 0)), grass)


def trailer():
    """A loaf of riveted aluminium on one axle; its long side is to us."""
    skin = mat("trailer_skin", "#b4bcc0", rough=.34, metal=.55, var=.16, scale=.8, stretch=(.6, 4, 4), rvar=.10)
    dark, rubber = mat("trailer_dark", "#2b3238", rough=.5, var=.1), mat("rubber", "#191d21", rough=.6, var=.1)
    _hull(skin)
    rivet = mat("rivet", "#6c757a", rough=.3, metal=1, var=.1)
    y = BODY_Y - .004
    for z in (.98, 2.26):                                                   # seams with their rivets
        box2((-2.9, y - .004, z), (2.9, y + .01, z + .02), rivet, bev=.003)
    for x in (-2.35, -1.15, 1.05, 2.35):
        for i in range(19):
            cyl((x, y, 1.02 + i*.068), .009, .012, rivet, rot=(math.pi/2, 0, 0), seg=8, bev=0)
    box2((-2.6, BODY_Y - .01, FOOT - .05), (2.6, BODY_Y + .3, FOOT + .10), dark, bev=.02)
    for x in (-.55, .35):
        cyl((x, BODY_Y + .05, .36), .36, .24, rubber, rot=(math.pi/2, 0, 0), bev=.05)
        cyl((x, BODY_Y - .08, .36), .20, .03, rivet, rot=(math.pi/2, 0, 0))
    prism([(-1.05, .36), (-.95, .86), (.75, .86), (.85, .36), (.72, .36), (.62, .74), (-.82, .74), (-.92, .36)], .10, skin, loc=(0, BODY_Y - .02, 0), bev=.02)
    for x in (-2.4, 2.5):                                                   # jacks
        cyl((x, BODY_Y + .2, .28), .04, .56, dark)
        box((x, BODY_Y + .2, .03), (.3, .3, .06), mat("plank", "#4a3b2e", rough=.85, var=.25), bev=.01)
    beam((-3.2, BODY_Y + 1.1, .55), (-4.5, BODY_Y + 1.1, .50), .09, .09, dark)         # the hitch
    cyl((-4.5, BODY_Y + 1.1, .28), .04, .5, dark)
    for s in (-.28, .28):
        cyl((-4.0, BODY_Y + 1.1 + s, .82), .14, .5, mat("gas", "#8a8f8c", rough=.5, var=.1), bev=.06)


def _hull(skin):
    """Rounded at nose and tail along x, and over the roof across."""
    half = LENGTH/2
    bm = bmesh.new()
    rows, n, m = [], 28, 18
    for i in range(n + 1):                                                  # rounded nose and tail along x, rounded roof across
        t = -1 + 2*i/n
        x = half*math.sin(t*math.pi/2)**1 if abs(t) < 1 else half*t
        swell = max(0.0, 1 - abs(x/half)**3.4)**.5
        row = []
        for k in range(m + 1):
            a = math.pi*k/m
            c, s = math.cos(a), math.sin(a)
            yy = DEPTH/2*(1 - abs(c)**.0*0)*math.copysign(abs(c)**.45, c)*max(.14, swell)
            zz = FOOT + .30 + (HEIGHT - .30)*(abs(s)**.55)*(.30 + .70*swell)
            row.append(bm.verts.new((x, -yy, zz if 0 < k < m else FOOT)))
        rows.append(row)
    for a, b in zip(rows, rows[1:]):
        for k in range(m):
            bm.faces.new((a[k], a[k + 1], b[k + 1], b[k]))
    for row in (rows[0], rows[-1]):
        bm.faces.new(row)
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    body = mesh("trailer", bm, skin, True)
    body.location = (0, BODY_Y + DEPTH/2, 0)


def window():
    x0, x1, z0, z1 = WINDOW
    frame, warm = mat("trailer_frame", "#59626a", rough=.4, metal=.6, var=.12), emis("trailer_warm", "#ffb35c", 2.3)
    y = BODY_Y - .02
    box2((x0 - .06, y - .03, z0 - .06), (x1 + .06, y + .34, z1 + .06), frame, bev=.03)
    box2((x0, y - .036, z0), (x1, y - .028, z1), warm, bev=0)
    cloth = emis("trailer_curtain", "#b5482a", .75)                          # curtains of red check, drawn back
    for a, b, lean in ((x0, x0 + .26, .06), (x1 - .26, x1, -.06)):
        prism([(a, z1), (b, z1), (b + lean*0 - (.10 if lean > 0 else 0), z0), (a + (.10 if lean < 0 else 0), z0)], .01, cloth, loc=(0, y - .042, 0), bev=0)
        for k in range(3):
            xx = a + .05 + k*.08
            box2((xx, y - .050, z0 + .05), (xx + .014, y - .047, z1), emis("trailer_fold", "#7d2c1c", .5), bev=0)
    shade = emis("trailer_shape", "#6f3d1e", .55)                            # what stands on the sill inside: a kettle, a jar
    lathe([(0, 0), (.10, 0), (.12, .06), (.08, .14), (.02, .16), (0, .17)], shade, loc=(x0 + .84, y - .05, z0), seg=20)
    box2((x0 + .44, y - .05, z0), (x0 + .54, y - .045, z0 + .16), shade, bev=0)
    box2(((x0 + x1)/2 - .012, y - .055, z0), ((x0 + x1)/2 + .012, y - .04, z1), frame, bev=.004)
    area(((x0 + x1)/2, y - .10, (z0 + z1)/2), ((x0 + x1)/2, y - 3.2, 0), x1 - x0, z1 - z0, 190, "#ffae58", gloss=False)
    point(((x0 + x1)/2, BODY_Y - 1.6, .9), 26, "#ffb264", .4).visible_glossy = False                # what the wet ground gives back
    box2((-.36, y - .03, 1.36), (.66, y + .03, 1.98), frame, bev=.03)         # in the middle one a lamp further in
    box2((-.30, y - .036, 1.41), (.60, y - .028, 1.93), emis("trailer_dim", "#d08744", .60), bev=0)
    box2((.13, y - .05, 1.40), (.17, y - .03, 1.96), frame, bev=.004)
    awning = mat("awning", "#3f5d62", rough=.85, var=.2, scale=4)
    prism([(0, 0), (-.62, -.26), (-.62, -.30), (0, -.04)], 1.9, awning, plane="YZ", loc=((x0 + x1)/2, BODY_Y - .03, 2.36), bev=.006)
    for x in (x0 - .22, x1 + .22):
        tube([(x, BODY_Y - .63, 2.08), (x, BODY_Y - .04, 1.72)], .012, frame)


def door_and_step():
    frame, skin = mat("trailer_frame", "#59626a", rough=.4, metal=.6, var=.12), mat("trailer_door", "#8b9499", rough=.32, metal=.8, var=.16, scale=1)
    x0, x1 = DOOR
    y = BODY_Y - .02
    box2((x0 - .03, y - .02, .72), (x1 + .03, y + .34, 2.46), frame, bev=.05)
    box2((x0 + .02, y - .034, .77), (x1 - .02, y - .015, 2.41), skin, bev=.05)
    cyl(((x0 + x1)/2, y - .04, 2.05), .15, .02, frame, rot=(math.pi/2, 0, 0), bev=0)
    cyl(((x0 + x1)/2, y - .052, 2.05), .12, .02, emis("trailer_port", "#ffb35c", 1.6), rot=(math.pi/2, 0, 0), bev=0)
    box((x0 + .10, y - .06, 1.45), (.03, .05, .12), bright_chrome(), bev=.008)
    plank = mat("plank", "#4a3b2e", rough=.85, var=.25)
    for k, z in enumerate((.50, .26)):
        box2((x0 - .1, y - .34 - k*.3, z - .05), (x1 + .1, y - .02 - k*.3, z), plank, bev=.01)
        for x in (x0, x1):
            box2((x - .04, y - .3 - k*.3, 0), (x + .04, y - .06 - k*.3, z - .05), plank, bev=.008)
    black = mat("rubber", "#191d21", rough=.6, var=.1)
    for dx in (0, .17):                                                     # boots that somebody left outside
        box((x1 + .30 + dx, y - .22, .15), (.11, .12, .30), black, bev=.03, seg=3)
        box((x1 + .30 + dx, y - .30, .05), (.11, .26, .10), black, bev=.035, seg=3)
    lantern(x0 - .22, y - .10, 1.92)


def lantern(x, y, z):
    iron = mat("lantern", "#2b2f33", rough=.5, metal=.6, var=.1)
    tube([(x, y + .1, z + .24), (x, y - .06, z + .24), (x, y - .06, z + .18)], .010, iron)
    cyl((x, y - .06, z + .13), .07, .05, iron, r2=.03)
    cyl((x, y - .06, z), .045, .16, emis("lantern_glow", "#ffbf72", 7), bev=.02)
    cyl((x, y - .06, z - .10), .06, .04, iron)
    point((x, y - .2, z), 95, "#ffab58", .06)


def around():
    """A fire ring gone cold, two chairs, a rod against the wall, cut wood under a sheet."""
    stone, plank, iron = mat("ring_stone", "#565a5c", rough=.8, var=.3, scale=3), mat("plank", "#4a3b2e", rough=.85, var=.25), mat("lantern", "#2b2f33", rough=.5, metal=.6, var=.1)
    rng = random.Random(6)
    for i in range(11):
        a = i*math.tau/11
        k = rng.uniform(.13, .2)
        lathe([(0, k*.7), (k*.8, k*.4), (k, -k*.2), (0, -k*.4)], stone, seg=7, loc=(-3.9 + .62*math.cos(a), 7.0 + .5*math.sin(a), .08), rot=(rng.uniform(-.4, .4), rng.uniform(-.4, .4), 0))
    for a in (.3, 1.4, 2.6):
        beam((-3.9 - .35*math.cos(a), 7.0 - .3*math.sin(a), .08), (-3.9 + .35*math.cos(a), 7.0 + .3*math.sin(a), .16), .09, .09, mat("char", "#1d1a18", rough=.9, var=.2))
    cloth = mat("camp_cloth", "#33493f", rough=.85, var=.2, scale=5)
    for x, y, turn in ((-4.7, 7.7, -.5), (-2.9, 7.9, .35)):
        with group() as g:
            box((0, 0, .42), (.50, .44, .03), cloth, bev=.012, rot=(.08, 0, 0))
            box((0, .24, .70), (.50, .03, .52), cloth, bev=.012, rot=(-.2, 0, 0))
            for s in (-1, 1):
                tube([(s*.26, -.22, 0), (s*.26, .22, .60)], .012, iron)
                tube([(s*.26, .24, 0), (s*.26, -.22, .58)], .012, iron)
                tube([(s*.26, -.24, .62), (s*.26, .22, .62)], .018, plank)
        move(g.objs, (x, y, 0), turn)
    tube([(3.05, BODY_Y - .5, 0), (2.86, BODY_Y - .02, 2.7)], .011, mat("rod_cork", "#8a6a44", rough=.6, var=.2))
    bark = mat("log_bark", "#4b3a2c", rough=.9, var=.35, scale=8)
    end = mat("log_end", "#a98257", rough=.85, var=.2, scale=20)
    for r in range(4):
        for i in range(6 - r % 2):
            x, z = 3.7 + i*.27 + (r % 2)*.13, .13 + r*.22
            cyl((x, BODY_Y + .3, z), .125, .7, bark, rot=(math.pi/2, 0, 0), seg=14, bev=0)
            cyl((x, BODY_Y - .055, z), .112, .012, end, rot=(math.pi/2, 0, 0), seg=14, bev=0)
    box((4.35, BODY_Y + .3, .98), (1.9, .86, .04), mat("tarp", "#35566b", rough=.4, var=.2, scale=3, coat=.2), bev=.015, rot=(0, .05, 0))


def what_hangs_about():
    """The key's trout over the door, last summer's line of lamps, unlit, a crate, a kettle, a tin plate for rain, a lamp by the wood."""
    y = BODY_Y - .05
    x0, x1 = DOOR
    trout, brass = mat("trout", "#7c8a78", rough=.35, metal=.3, var=.25, scale=12), mat("trout_belly", "#b59a78", rough=.4, var=.15)
    prism([(-.21, 0), (-.12, .055), (.04, .06), (.15, .02), (.24, .065), (.23, 0), (.24, -.055), (.15, -.012), (.02, -.06), (-.13, -.05)], .03, trout, loc=((x0 + x1)/2 - .02, y - .02, 2.62), bev=.008)
    prism([(-.16, -.018), (0, -.04), (.10, -.02), (0, -.052), (-.12, -.045)], .034, brass, loc=((x0 + x1)/2 - .02, y - .022, 2.62), bev=.002)
    wire, bulb = mat("camp_wire", "#1d2024", rough=.6), mat("camp_bulb_off", "#8f8a78", rough=.15, var=.1, coat=.8)
    at = [(-3.0 + 6.0*k/24, y - .10 - .05*math.sin(k), 2.74 - .16*math.sin(math.pi*k/24*3)**2 - .10*abs(k - 12)/12) for k in range(25)]
    tube(at, .007, wire)
    for p in at[1:-1:2]:
        cyl((p[0], p[1], p[2] - .045), .024, .05, bulb, bev=.012)
    plank, tin = mat("plank", "#4a3b2e", rough=.85, var=.25), mat("tin_plate", "#9aa3a8", rough=.25, metal=.9, var=.1)
    box((.95, y - .34, .20), (.52, .36, .38), plank, bev=.012)
    lathe([(0, 0), (.10, 0), (.11, .05), (.08, .13), (.02, .15), (.02, .17), (0, .17)], mat("camp_kettle", "#2f4a58", rough=.4, var=.15, coat=.3), loc=(.92, y - .34, .39), seg=24)
    lathe([(0, 0), (.13, .005), (.17, .03), (.16, .03), (.12, .012), (0, .01)], tin, loc=(2.62, y - .70, .02), seg=28)


def woods():
    rng = random.Random(12)
    for y, m, n, tall in ((46, emis("wood_far", "#2a3a58", .42), 30, (16, 26)), (30, emis("wood_mid", "#1f2c43", .38), 22, (13, 21))):
        for i in range(n):
            fir(-44 + i*88/n + rng.uniform(-1.2, 1.2), y + rng.uniform(-3, 3), rng.uniform(*tall), m, rng)
    near = mat("fir_near", "#26342f", rough=.9, var=.45, scale=2)
    for x, y, h in ((-7.4, 12.4, 13), (-10.8, 10.4, 15), (6.8, 13.2, 14), (9.8, 10.8, 16), (-5.2, 16, 12), (4.6, 17, 13), (0.6, 19, 15), (-13.6, 14, 16), (13.5, 15, 17)):
        fir(x, y, h, near, rng)
    bark = mat("trunk", "#33291f", rough=.9, var=.35, scale=5, stretch=(3, 3, .6))
    for x, y, r in ((-6.2, 7.4, .34), (6.7, 7.6, .38), (-4.9, 11.6, .26), (5.2, 11.9, .28), (-8.6, 10.5, .3), (8.9, 11.0, .3)):          # trunks that leave by the top
        cyl((x, y, 6), r, 12, bark, r2=r*.7, seg=20, bev=0)
    needle = mat("bough", "#2a3a2f", rough=.9, var=.45, scale=4)
    for x0, s in ((-9.5, 1), (9.9, -1)):                                    # a bough into each upper corner
        for k in range(16):
            a = Vector((x0*.72 + s*k*.20, 5.2, 4.55 - k*.05))
            for side in (-1, 1):
                leaf_blade([a, a + Vector((s*.25, side*.15, -.10)), a + Vector((s*.5, side*.25, -.42))], .05, Vector((0, 1, .2)), needle)


def rain():
    rng = random.Random(21)
    near, far = emis("wood_rain_near", "#ffd6a0", .26), emis("wood_rain_far", "#9db0d6", .20)
    for _ in range(760):
        d = rng.uniform(4.0, 18)
        x, z = rng.uniform(-.78, .78)*d, rng.uniform(0, 1.6 + .5*d)
        lit = abs(x) < 1.8 and d > 8 and z < 2.6
        length = rng.uniform(.22, .5)
        tube([(x, -BACK_OFF + d, z), (x + length*.10, -BACK_OFF + d, z + length)], .00045*d**.62, near if lit else far, res=1)
    for _ in range(150):                                                    # spray where it strikes the roof
        x = rng.uniform(-2.6, 2.6)
        z = FOOT + .30 + (HEIGHT - .30)*(.30 + .70*max(0, 1 - abs(x/3.45)**3.4)**.5)
        tube([(x, BODY_Y + .9, z + .01), (x + rng.uniform(-.05, .05), BODY_Y + .85, z + rng.uniform(.05, .13))], .004, far, res=1)


def light():
    world([(0, "#0d121a"), (.166, "#3c4a6c"), (.22, "#34466c"), (.35, "#263a62"), (.6, "#1c2c50"), (.9, "#15213e")], .9, clouds=("#1a2440", .8))
    area((-6, 4, 11), (0, 9, 1.4), 14, 8, 1700, "#8ba6e6", gloss=False)
    area((0, 15, 9), (0, 9.4, 2.2), 16, 4, 1500, "#7f9ade", gloss=False)
    area((0, -3, 4), (0, 8.6, 1.6), 14, 3, 330, "#7f9ade", gloss=False)

"""trailer: inside Derek's old silver trailer in the woods by night, one weak lamp, firs and rain behind the bunk.

Law: the trailer lies along y, half HALF wide; the shell bends over from SPRING to CROWN and closes in beyond CAP.
"""
from bunk import BUNK_Y, END, bunk, stack, wood
from kit import *
from props import *

EYE, SHIFT = 1.45, .012
HALF, SPRING, CROWN = 1.30, 1.30, 2.18
FRONT, CAP = -2.6, 3.25
PANE = (-.64, .40, 1.10, 1.76)              # the window over the bunk: x, x, z, z

PLACE = Place(variants={"trailer": {}}, seed=5, size=(1600, 900), samples=5, bounces=(5, 3, 3),
              paint={"rain": END + .10, "rain_amt": 1.3, "exposure": .85, "contrast": 1.05, "sat": 1.04, "bloom": .12,
                     "shadows": (-.02, .004, .04), "bottom": .25})


def build(picture):
    shell()
    rivets()
    end_wall()
    floor()
    bunk()
    stack()
    lamp()
    kitchen()
    dinette()
    his_things()
    woods()
    light()
    camera((0, -1.05, EYE), (0, END, EYE), lens=23, fstop=5.6, focus=5, shift_y=SHIFT)


def profile(n=28):
    """The section of the shell from the left skirting over the crown to the right: x, z."""
    arc = [(-HALF*math.cos(a), SPRING + (CROWN - SPRING)*math.sin(a)) for a in [math.pi*i/n for i in range(n + 1)]]
    shoulder = [(math.copysign(abs(x/HALF)**.72*HALF, x), z) for x, z in arc]
    return [(-HALF, 0), (-HALF, .5), *shoulder, (HALF, .5), (HALF, 0)]


def ring(y):
    """The section at y; beyond CAP it shrinks as the end of such trailers does."""
    t = max(0.0, min(1.0, (y - CAP)/(END - CAP)))
    s = 1 - .35*(1 - math.sqrt(1 - t*t))
    return [(x*s, 1.1 + (z - 1.1)*s, y) for x, z in profile()]


def alu():
    return mat("trailer_alu", "#9aa0a6", rough=.56, metal=.42, var=.16, scale=1.6, rvar=.08)


def shell():
    ys = [FRONT + .2*i for i in range(int((CAP - FRONT)/.2))] + [CAP + (END - CAP)*math.sin(i*math.pi/22) for i in range(12)]
    bm = bmesh.new()
    rows = [[bm.verts.new((x, y, z)) for x, z, y in ring(y)] for y in ys]
    for a, b in zip(rows, rows[1:]):
        for i in range(len(a) - 1):
            bm.faces.new((a[i], b[i], b[i + 1], a[i + 1]))
    mesh("shell", bm, alu(), True)


def rivets():
    """Seams every 78 cm, a row of rivets on both sides of each; one row along the crown."""
    seam, head = mat("trailer_seam", "#8a9096", rough=.45, metal=.6, var=.12), mat("trailer_rivet", "#a9aaa8", rough=.5, metal=.1, var=.1)
    bm = bmesh.new()
    for k in range(8):
        y = FRONT + .55 + k*.78
        if y < .3:                                          # nearer the eye each would be a pearl
            continue
        path = [Vector((x*.997, y, z)) for x, z, _ in ring(y)][1:-1]
        for a, b in zip(path, path[1:]):
            beam(a, b, .055, .004, seam, bev=0)
            steps = max(1, round((b - a).length/.062))
            for j in range(steps):
                p = a.lerp(b, j/steps)
                for dy in (-.017, .017):
                    _rivet(bm, p + Vector((0, dy, 0)))
    for i in range(44):
        y = FRONT + .1 + i*.128
        if y > .8:
            _rivet(bm, Vector((0, y, CROWN)))
    mesh("rivets", bm, head, True)


def _rivet(bm, at):
    inward = (Vector((0, at.y, 1.2)) - at).normalized()*-.0015
    bmesh.ops.create_icosphere(bm, subdivisions=1, radius=.0105, matrix=Matrix.Translation(at + inward))


def end_wall():
    skin, frame = alu(), mat("trailer_frame", "#5d646a", rough=.4, metal=.7, var=.12)
    x0, x1, z0, z1 = PANE
    box2((-1.4, END, 0), (1.4, END + .05, z0), skin, bev=0)
    box2((-1.4, END, z1), (1.4, END + .05, 2.3), skin, bev=0)
    box2((-1.4, END, z0), (x0, END + .05, z1), skin, bev=0)
    box2((x1, END, z0), (1.4, END + .05, z1), skin, bev=0)
    for x in (x0, x1, (x0 + x1)/2):
        wide = .028 if x in (x0, x1) else .014
        box2((x - wide, END - .03, z0), (x + wide, END + .06, z1), frame, bev=.008)
    for z in (z0, z1):
        box2((x0 - .028, END - .03, z - .028), (x1 + .028, END + .06, z + .028), frame, bev=.008)
    quad([(x0, END + .08, z0), (x1, END + .08, z0), (x1, END + .08, z1), (x0, END + .08, z1)], glass("trailer_pane"))
    box2((x0 - .10, END - .12, z0 - .055), (x1 + .10, END, z0 - .03), wood(), bev=.006)
    curtain, rod = mat("curtain", "#7a4a3a", rough=.95, var=.18, scale=8), mat("rod", "#8b7a58", rough=.35, metal=.9, var=.1)
    tube([(x0 - .20, END - .06, z1 + .07), (x1 + .20, END - .06, z1 + .07)], .008, rod)
    for a, b in ((x0 - .18, x0 + .07), (x1 - .07, x1 + .18)):
        _curtain(a, b, END - .06, z0 - .10, z1 + .07, curtain)


def _curtain(x0, x1, y, z0, z1, m):
    bm = bmesh.new()
    rows = []
    for k in range(9):
        z = z1 + (z0 - z1)*k/8
        rows.append([bm.verts.new((x0 + (x1 - x0)*i/40, y + .016*math.sin(i*.95 + .3*math.sin(k*.5)), z)) for i in range(41)])
    for a, b in zip(rows, rows[1:]):
        for i in range(40):
            bm.faces.new((a[i], a[i + 1], b[i + 1], b[i]))
    mesh("curtain", bm, m, True)


def floor():
    a, b = mat("lino_a", "#4a4640", rough=.42, var=.2, scale=4, coat=.1), mat("lino_b", "#63584a", rough=.42, var=.2, scale=4, coat=.1)
    for i in range(9):
        for j in range(20):
            box2((-1.35 + i*.30, FRONT + j*.30, -.02), (-1.05 + i*.30, FRONT + .3 + j*.30, 0), (a, b)[(i + j) % 2], bev=0)
    rug, edge = mat("rug", "#5e2f2a", rough=.98, var=.25, scale=9), mat("rug_edge", "#8a7250", rough=.98, var=.2, scale=9)
    box2((-.50, .55, 0), (.50, 2.05, .012), rug, bev=.004)
    for y in (.62, 1.93):
        box2((-.50, y, .011), (.50, y + .05, .014), edge, bev=0)


def lamp():
    """On a bracket beside the window: the one warm thing."""
    brass, shade = mat("rod", "#8b7a58", rough=.35, metal=.9, var=.1), emis("trailer_shade", "#ffa750", 2.2)
    x, y, z = .66, END - .20, 1.52
    cyl((x, END - .01, z - .16), .045, .02, brass, rot=(math.pi/2, 0, 0))
    tube([(x, END, z - .16), (x, y - .01, z - .18), (x, y, z - .10), (x, y, z - .04)], .009, brass, bez=True)
    lathe([(.115, -.07), (.062, .09)], shade, seg=32, loc=(x, y, z))
    for r, dz in ((.116, -.07), (.063, .09)):
        tube([(x + r*math.cos(i*math.tau/32), y + r*math.sin(i*math.tau/32), z + dz) for i in range(32)], .004, brass, cyclic=True)
    cyl((x, y, z), .028, .06, emis("trailer_bulb", "#ffcf8c", 12), bev=.02)
    point((x, y - .16, z), 20, "#ffb470", .10).visible_glossy = False         # else it gleams beside itself on the wall
    point((x, y - .08, z - .14), 12, "#ffae66", .06)


def kitchen():
    front, top = wood("trailer_cupboard", "#6d4a31"), mat("trailer_top", "#5b5f5c", rough=.4, var=.15, scale=4, coat=.2)
    steel, dark = brushed_steel(), mat("trailer_dark", "#1d2024", rough=.6, var=.1)
    y0, y1, x = -.9, 2.20, -HALF
    box2((x, y0, .07), (x + .52, y1, .86), front, bev=.01)
    box2((x, y0, .86), (x + .56, y1, .90), top, bev=.01)
    for i in range(5):
        a = y0 + .06 + i*.62
        box2((x + .52, a, .12), (x + .535, a + .56, .80), wood("trailer_drawer", "#7a5437"), bev=.008)
        tube([(x + .555, a + .44, .60), (x + .555, a + .44, .72)], .008, mat("rod", "#8b7a58", rough=.35, metal=.9, var=.1))
    box2((x + .08, .9, .885), (x + .46, 1.5, .905), steel, bev=.01)
    tube(rounded_path([(x + .1, 1.2, .90), (x + .1, 1.2, 1.14), (x + .27, 1.2, 1.14), (x + .27, 1.2, 1.08)], .06), .012, steel)
    lathe([(0, 0), (.085, 0), (.095, .05), (.07, .12), (.025, .15), (0, .155)], mat("kettle", "#35656a", rough=.35, var=.12, coat=.3), seg=32, loc=(x + .28, 1.82, .90))
    tube([(x + .20, 1.82, 1.03), (x + .22, 1.82, 1.15), (x + .34, 1.82, 1.15), (x + .36, 1.82, 1.03)], .008, dark, bez=True)
    cyl((x + .40, 1.66, .945), .04, .09, mat("mug", "#b3a88f", rough=.5, var=.08))
    for i, c in enumerate(("#6a3a30", "#37505c", "#8a7a52")):
        box((x + .25, .45, .915 + i*.032), (.20, .27, .030), mat("book%d" % i, c, rough=.8, var=.1), bev=.003, rot=(0, 0, .12*i))
    # cupboards above, following the bend
    for i in range(3):
        a = .25 + i*.66
        prism([(-HALF + .02, 1.50), (-.93, 1.50), (-.80, 1.93), (-1.10, 1.95)], .63, front, loc=(0, a + .31, 0), bev=.008)
        beam((-.905, a + .31 - .24, 1.57), (-.905, a + .31 + .24, 1.57), .012, .012, mat("rod", "#8b7a58", rough=.35, metal=.9, var=.1), bev=0)


def dinette():
    """On the right: a bench, a folding table, a lantern that is not lit, rods and a jacket on a hook."""
    cloth, m = mat("bench", "#3b5348", rough=.95, var=.18, scale=8), wood()
    x = HALF
    box2((x - .56, .5, 0), (x, 2.25, .40), m, bev=.01)
    box2((x - .58, .5, .40), (x, 2.25, .50), cloth, bev=.04, seg=3)
    box2((x - .14, .5, .50), (x - .02, 2.25, .92), cloth, bev=.05, seg=3)
    box2((x - .56, -.55, .70), (x, .36, .735), wood("trailer_table", "#7a5437"), bev=.01)
    box((x - .50, -.1, .36), (.05, .05, .70), m, bev=.006)
    cyl((x - .25, .15, .76), .07, .05, mat("lantern", "#2f4f45", rough=.4, var=.1))
    cyl((x - .25, .15, .84), .05, .13, mat("lantern_glass", "#7f8a88", rough=.1, var=.05, coat=.5))
    cyl((x - .25, .15, .93), .06, .05, mat("lantern", "#2f4f45", rough=.4, var=.1), r2=.03)
    hung((x + .02, 1.30, 1.60), ON_RIGHT, .80, .21, mat("jacket", "#6f735e", rough=.95, var=.2, scale=8))        # his jacket


def his_things():
    """Derek's: a trout on a plank, a chart of the lake, a picture of a piece of land; a strip light over the sink, a note on the kettle."""
    x = HALF - .015
    plank, fish, belly = wood("trout_plank", "#5f4028"), mat("trout", "#4f6258", rough=.35, var=.3, scale=14, coat=.4), mat("trout_belly", "#c99a78", rough=.4, var=.2, scale=12)
    with group() as g:
        prism([(.36*math.cos(t*.262), .13*math.sin(t*.262)) for t in range(24)], .025, plank, loc=(0, -.015, 0), bev=.006)
        prism([(-.27, .0), (-.18, .05), (0, .065), (.14, .035), (.20, .02), (.28, .07), (.27, -.06), (.20, -.01), (.12, -.03), (0, -.055), (-.18, -.045)], .03, fish, loc=(0, -.045, 0), bev=.010)
        prism([(-.25, -.015), (0, -.03), (.14, -.015), (.0, -.055), (-.18, -.045)], .034, belly, loc=(0, -.045, 0), bev=.004)
        cyl((-.22, -.065, .012), .010, .006, mat("trailer_dark", "#1d2024", rough=.6, var=.1), rot=(math.pi/2, 0, 0))
    move(g.objs, (-x, 1.28, 1.25), ON_LEFT)
    chart = mat("chart_paper", "#c9c0a4", rough=.9, var=.08, scale=5)
    with group() as g:
        box((0, -.008, 0), (.46, .004, .36), chart, bev=0)
        for k, (c, r) in enumerate((("#8faeb6", 1.0), ("#6f93a4", .74), ("#527a94", .46))):            # deeper, bluer
            lake = [(r*(.17 + .03*math.sin(3*t + 1))*math.cos(t) + .01, r*(.105 + .02*math.sin(2*t))*math.sin(t) + .02) for t in (i*math.tau/30 for i in range(30))]
            prism(lake, .002, mat("chart_water" + c, c, rough=.9, var=.1), loc=(0, -.011 - .002*k, 0), bev=0)
        box((.13, -.016, -.14), (.14, .002, .03), mat("sheet_ink", "#4a4f58", rough=.9, var=0, rvar=0), bev=0)
    move(g.objs, (HALF - .075, .98, 1.44), ON_RIGHT)
    note = mat("kettle_note", "#e0d8bc", rough=.9, var=.04)
    box((-.93, 1.70, 1.01), (.004, .13, .10), note, bev=0, rot=(0, .12, .25))
    lamp_m = emis("sink_lamp", "#ffc98a", 2.6)
    box2((-1.02, .55, 1.478), (-.96, 1.95, 1.496), lamp_m, bev=.004)
    area((-.99, 1.25, 1.47), (-.99, 1.25, .9), .05, 1.4, 9, "#ffc080", gloss=False)
    sill = END - .07
    cyl((-.36, sill, PANE[2] + .03), .036, .085, mat("sill_mug", "#8f3f2e", rough=.5, var=.08))
    for k, (dx, c) in enumerate(((.08, "#7a8a94"), (.13, "#a8763c"), (.17, "#5f6c58"))):           # three flies in a cork, his
        lathe([(0, .03), (.012, .01), (.004, -.02)], mat("fly" + c, c, rough=.8, var=.2), loc=(dx, sill, PANE[2] + .02), seg=8)


def woods():
    world([(0, "#0d131c"), (.16, "#4a6490"), (.24, "#45608e"), (.4, "#2f466f"), (.9, "#16233c")], 1.25, clouds=("#18243a", .8))
    rng = random.Random(4)
    for y, colour, glow, step, tall in ((60, "#425a82", .5, 1.5, 6.6), (38, "#263a5a", .45, 1.5, 4.6), (18, "#111b2b", .45, 1.3, 2.7)):
        m = emis("fir%d" % y, colour, glow)
        x = -14.0
        while x < 14:
            fir(x, END + y, -1.5, tall*rng.uniform(.62, 1.12), m, rng)
            x += step*rng.uniform(.6, 1.5)
        box2((-40, END + y, -2), (40, END + y + .1, -.6), m, bev=0)


def fir(x, y, z, height, m, rng):
    """A flat fir: drooping boughs, ragged, dark against the sky."""
    left, right, n = [], [], 11
    for i in range(n):
        t = i/n
        w = height*.16*(1 - t)*rng.uniform(.75, 1.15)
        left += [(-w, height*t), (-w*.38, height*(t + .055))]
        right += [(w*rng.uniform(.85, 1.1), height*t), (w*.38, height*(t + .055))]
    prism([*left, (0, height*1.03), *reversed(right)], .05, m, loc=(x, y, z), bev=0)


def light():
    x0, x1, z0, z1 = PANE
    area(((x0 + x1)/2, END - .15, (z0 + z1)/2), (0, 0, .5), x1 - x0, z1 - z0, 22, "#6d8ad0", gloss=False)      # the night
    area((.1, -2.3, 1.5), (0, 2, .9), 1.8, 1.6, 70, "#6a84c6", gloss=False)                                 # the open door behind us
    area((0, .6, .9), (0, .6, CROWN), 1.4, 3.6, 9, "#9a8478", gloss=False)
    area((.1, .2, 1.0), (.1, BUNK_Y, .45), 1.2, .5, 7, "#b08a70", gloss=False)                              # what the lino gives back on the bunk

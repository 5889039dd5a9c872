"""What years leave on walls, floors and ceilings: notices, hoses, signs, stains, lockers full of sweets.

Law: everything is built at the origin with its back to y = 0, seen from -y; `turn` ON_LEFT or ON_RIGHT hangs it on a side wall.
"""
from kit import *

ON_LEFT, ON_RIGHT, ON_END = math.pi/2, -math.pi/2, 0.0
SHEETS = ("#e6dfcc", "#c7d4d6", "#e3b488", "#cfd8c0", "#d9cfb8", "#d7d9d2")


def sheet(x, z, w, h, colour, lean=0.0, lines=5, y=-.006):
    """One printed paper: a heading and lines."""
    ink = mat("sheet_ink", "#4a4f58", rough=.9, var=0, rvar=0)
    paper = mat("sheet" + colour, colour, rough=.88, var=.05)
    with group() as g:
        box((0, y, 0), (w, .003, h), paper, bev=0)
        box((-w*.08, y - .003, h*.36), (w*.62, .001, h*.07), ink, bev=0)
        for k in range(lines):
            box((-w*.03*(k % 2), y - .003, h*(.18 - k*.13)), (w*(.76 - .16*(k % 3 == 2)), .001, h*.022), ink, bev=0)
    for ob in g.objs:
        ob.matrix_world = Matrix.Translation((x, 0, z)) @ Matrix.Rotation(lean, 4, "Y") @ Matrix.Translation(ob.location)
    return g.objs


def papers(at, turn, spread, seed=1, count=6, board=True):
    """Notices of several summers, on cork or straight on the paint."""
    rng, (w, h) = random.Random(seed), spread
    with group() as g:
        if board:
            box((0, -.012, 0), (w, .024, h), mat("cork", "#9a7350", rough=.9, var=.25, scale=20), bev=.006)
        across = -(-count//2)
        for i in range(count):
            pw = min(.21, w/across*.8)
            x = (i % across + .5)*w/across - w/2 + rng.uniform(-.02, .02)
            z = h*(.24 if i < across else -.24) + rng.uniform(-.03, .03)
            sheet(x, z, pw*rng.uniform(.8, 1.05), min(h*.44, pw*rng.uniform(1.0, 1.35)), SHEETS[i % len(SHEETS)], rng.uniform(-.06, .06), y=-.027 if board else -.006)
    bpy.context.view_layer.update()
    move(g.objs, at, turn)


def sign(words, at, turn, size, ground, ink, pad=.05, font="Roboto-Bold"):
    """Lettering on a plate; `ground` and `ink` are surfaces."""
    with group() as g:
        w = max(len(line) for line in words)*size*.60 + pad*2
        h = size*1.25*len(words) + pad
        box((0, -.01, 0), (w, .02, h), ground, bev=.004, idx=1)
        for k, line in enumerate(words):
            text(line, (0, -.022, (len(words) - 1)*size*.62 - k*size*1.25), size, ink, font=font, idx=1)
    bpy.context.view_layer.update()
    move(g.objs, at, turn)


def exit_sign(at, turn, colour="#ff5632", strength=3.0):
    """A lit EXIT on a short stalk from the wall."""
    with group() as g:
        box((0, -.05, 0), (.46, .08, .22), mat("exit_box", "#1a2026", rough=.5, var=.1), bev=.01)
        text("EXIT", (0, -.094, 0), .17, emis("exit_word", colour, strength), font="Roboto-Bold", idx=1, spacing=1.06)
        point((0, -.22, -.05), 1.6, colour, .05)
    bpy.context.view_layer.update()
    move(g.objs, at, turn)


def extinguisher(at, turn):
    """A red cylinder on its bracket; `at` is the foot of it."""
    red, black = mat("extinguisher", "#96291f", rough=.3, var=.12, coat=.4), mat("rubber", "#20252a", rough=.6, var=.1)
    with group() as g:
        cyl((0, -.11, .24), .075, .42, red, bev=.03)
        cyl((0, -.11, .48), .03, .07, black)
        tube([(0, -.11, .50), (.10, -.13, .50), (.12, -.13, .36), (.10, -.12, .14)], .013, black, bez=True)
        box((-.05, -.11, .53), (.14, .03, .02), black, bev=.006)
        box((0, -.187, .27), (.09, .004, .13), mat("label_pale", "#d9d4c6", rough=.8, var=.04), bev=.002)
    move(g.objs, at, turn)


def fire_hose(at, turn):
    """A glass-fronted cabinet with the reel behind it."""
    steel, red = mat("hose_frame", "#8d969c", rough=.4, metal=.7, var=.12), mat("hose_red", "#8f2c22", rough=.6, var=.15)
    with group() as g:
        box((0, -.03, 0), (.70, .06, .84), steel, bev=.01)
        box((0, -.062, 0), (.60, .01, .74), mat("hose_dark", "#22282c", rough=.7, var=.1), bev=0)
        for r in (.22, .17, .12):
            tube([(r*math.cos(i*math.tau/28), -.085, .04 + r*math.sin(i*math.tau/28)) for i in range(28)], .028, mat("hose_canvas", "#b09a72", rough=.9, var=.2, scale=14), cyclic=True, res=3)
        cyl((0, -.10, .04), .06, .05, red, rot=(math.pi/2, 0, 0))
        text("FIRE HOSE", (0, -.11, .30), .085, mat("hose_word", "#e3ddcf", rough=.8, var=0, rvar=0), font="Roboto-Bold", idx=1)
    bpy.context.view_layer.update()
    move(g.objs, at, turn)


def vending(at, turn, lit=True):
    """A machine of sweets and crisps: rows behind a lit pane, a slot, a panel; .9 m wide, 1.83 m high, .78 m deep."""
    body, dark = mat("vend_body", "#23405a", rough=.35, var=.12, coat=.3), mat("vend_dark", "#12171c", rough=.5, var=.1)
    inner = emis("vend_inner", "#ffe2b4", .85) if lit else dark
    rng, packs = random.Random(9), ("#b5472e", "#d59a3c", "#3f6f86", "#6b8a4a", "#c9c2ae", "#7a4a6a", "#2f5c60")
    with group() as g:
        box((0, -.39, .92), (.90, .78, 1.83), body, bev=.02)
        box((-.10, -.775, 1.14), (.62, .02, 1.10), inner, bev=.006)
        for row in range(6):
            z = .66 + row*.175
            box((-.10, -.80, z), (.62, .05, .012), mat("vend_shelf", "#9aa0a4", rough=.4, metal=.6, var=.1), bev=0)
            for k in range(7):
                if rng.random() < .86:
                    box((-.365 + k*.088, -.80, z + .07), (.068, .03, rng.uniform(.09, .135)), mat("pack" + packs[(k*3 + row) % 7], packs[(k*3 + row) % 7], rough=.4, var=.15, emit=packs[(k*3 + row) % 7], strength=.35 if lit else 0), bev=.008)
        box((.33, -.785, 1.22), (.16, .02, .50), dark, bev=.006)
        for i in range(3):
            for k in range(4):
                box((.29 + i*.04, -.80, 1.14 + k*.05), (.026, .01, .03), mat("vend_key", "#b9bdba", rough=.5, var=.05), bev=.003)
        box((.33, -.80, 1.41), (.12, .008, .05), emis("vend_price", "#ffae3c", 4 if lit else .1), bev=0)
        box((-.10, -.785, .34), (.56, .02, .18), dark, bev=.008)
        box((0, -.786, 1.775), (.86, .012, .09), emis("vend_head", "#ffb45a", 1.5 if lit else .05), bev=0)
        text("SNACKS", (0, -.796, 1.772), .075, dark, font="Roboto-Black", idx=1, spacing=1.2)
        if lit:
            area((-.10, -.86, 1.15), (-.10, -3.0, .5), .6, 1.1, 30, "#ffd9a0", gloss=False)
    bpy.context.view_layer.update()
    move(g.objs, at, turn)


def wet_floor(at, turn=0.0):
    """The yellow board one steps round."""
    yellow, ink = mat("wet_yellow", "#c9962c", rough=.5, var=.1), mat("sheet_ink", "#4a4f58", rough=.9, var=0, rvar=0)
    with group() as g:
        for s in (-1, 1):
            box((0, s*.12, .31), (.30, .015, .62), yellow, bev=.006, rot=(s*.19, 0, 0))
        with group() as words:
            for k, word in enumerate(("WET", "FLOOR")):
                text(word, (0, 0, .045 - k*.10), .085, ink, font="Roboto-Black", idx=1)
        for ob in words.objs:
            ob.rotation_euler[0] -= .19
            ob.location = (0, -.137 + (ob.location[2])*.19, ob.location[2] + .38)
    bpy.context.view_layer.update()
    move(g.objs, at, turn)


def bucket(at, turn=0.0):
    """A mop bucket on castors, with its mop standing in it."""
    yellow, grey = mat("bucket_yellow", "#b58a2c", rough=.5, var=.12), mat("mop_grey", "#8f9294", rough=.9, var=.2, scale=20)
    black, wood = mat("rubber", "#20252a", rough=.6, var=.1), mat("mop_pole", "#8a6a48", rough=.5, var=.2)
    with group() as g:
        lathe([(0, .08), (.17, .08), (.22, .42), (.21, .42), (.16, .11), (0, .11)], yellow, seg=28)
        box((0, .08, .46), (.30, .20, .14), mat("wringer", "#3c464d", rough=.5, var=.1), bev=.02)
        for a, b in ((-.13, -.12), (.13, -.12), (-.13, .12), (.13, .12)):
            cyl((a, b, .04), .04, .03, black, rot=(0, math.pi/2, 0))
        tube([(.02, .0, .30), (.20, .10, 1.55)], .014, wood)
        for i in range(9):
            a = i*.7
            tube([(.04, .02, .46), (.04 + .07*math.cos(a), .02 + .07*math.sin(a), .36), (.04 + .09*math.cos(a), .02 + .09*math.sin(a), .22)], .012, grey, bez=True)
    move(g.objs, at, turn)


def grille(x, y, z, w=.58, d=.58):
    """An air outlet in a ceiling at z."""
    frame, dark = mat("grille_frame", "#8b9296", rough=.6, var=.06), mat("grille_dark", "#2c3338", rough=.8, var=.1)
    box2((x - w/2, y - d/2, z - .012), (x + w/2, y + d/2, z), frame, bev=.004)
    for i in range(6):
        yy = y - d/2 + .06 + i*(d - .12)/5
        box2((x - w/2 + .05, yy - .022, z - .016), (x + w/2 - .05, yy + .022, z - .010), dark, bev=0)


def sprinkler(x, y, z):
    """A sprinkler's head under a ceiling at z."""
    chrome = bright_chrome()
    cyl((x, y, z - .005), .035, .01, chrome)
    cyl((x, y, z - .04), .008, .07, chrome, seg=10, bev=0)
    cyl((x, y, z - .075), .022, .006, chrome, seg=14, bev=0)


def stain(x, y, z, r, m, plane="XY", seed=1):
    """A flat, ragged patch where something once dripped or stood."""
    rng = random.Random(seed)
    pts = [(x + r*(.75 + .35*rng.random())*math.cos(t*math.tau/18), y + r*(.7 + .4*rng.random())*math.sin(t*math.tau/18)) for t in range(18)]
    prism(pts, .002, m, plane=plane, loc=(0, 0, z) if plane == "XY" else (z, 0, 0) if plane == "YZ" else (0, z, 0), bev=0)


def scuffs(x, y0, y1, side, count=14, seed=3, z=(.16, .9)):
    """Where gurneys have met a wall x = const; side +1 when the room lies at smaller x."""
    rng, m = random.Random(seed), mat("scuff", "#26343a", rough=.7, var=.2)
    for _ in range(count):
        y, h = rng.uniform(y0, y1), rng.uniform(*z)
        box((x - side*.016, y, h), (.004, rng.uniform(.10, .55), rng.uniform(.008, .022)), m, bev=0, rot=(rng.uniform(-.12, .12), 0, 0))


def hung(at, turn, low, half, m):
    """Cloth on a hook, from `at` down to the height `low`: narrow at the hook, `half` wide to each side below, in folds."""
    x, y, top = at
    bm = bmesh.new()
    rows = []
    for k in range(15):
        t = k/14
        w = half*(.28 + .72*min(1, t*2.4)**.7) + .02*t
        rows.append([bm.verts.new((w*(i/14 - 1), -.10 - .05*math.sin(math.pi*i/28)*(1 - .3*t) - .020*t*math.sin(i*.95), (low - top)*t)) for i in range(29)])
    for a, b in zip(rows, rows[1:]):
        for i in range(28):
            bm.faces.new((a[i], a[i + 1], b[i + 1], b[i]))
    with group() as g:
        mesh("hung", bm, m, True).modifiers.new("thick", "SOLIDIFY").thickness = .012
        cyl((0, -.05, .02), .012, .10, bright_chrome(), rot=(math.pi/2, 0, 0))
    move(g.objs, at, turn)

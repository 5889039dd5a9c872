"""Things that stand in more than one of our places: luggage, jets, the dusk over the apron, plants.

Law: everything is built to human scale, in metres, z up, and says where it stands.
Knows nothing of cameras.
"""
from kit import *

LENS = 24.0


def screen_point(px, py, depth, eye=1.5, shift=0.0, lens=LENS):
    """World (x, z) that a level camera at x = 0 sees at a pixel of 1920x1080 at this depth."""
    k = 1920 * lens / 36.0
    return (px - 960) * depth / k, eye + (540 + shift * 1920 - py) * depth / k


def quad(corners, m):
    """One face. For panes seen at a grazing angle: a thick pane of `glass` turns black there, so wind it to face the camera."""
    bm = bmesh.new()
    bm.faces.new([bm.verts.new(c) for c in corners])
    return mesh("quad", bm, m)


def suitcase(at, turn, m, height=.56, width=.40, tag=True):
    """A cabin trolley with ribs, wheels, a pulled-out handle and a tag."""
    dark = mat('case_dark', '#1b1f24', rough=.5, var=.1)
    chrome = mat('chrome', '#d5dade', rough=.15, metal=1, var=.05)
    with group() as g:
        box((0, 0, height/2 + .06), (width, .24, height), m, bev=.05, seg=3)
        for i in range(5):
            box((-.14 + .07*i, 0, height/2 + .06), (.016, .252, height*.86), m, bev=.006)
        box((0, 0, height/2 + .06), (width + .006, .246, .02), dark, bev=.004)
        for a in (-.15, .15):
            for b in (-.08, .08):
                cyl((a, b, .035), .033, .03, dark, rot=(0, math.pi/2, 0))
        tube(rounded_path([(-.1, .08, height), (-.1, .08, height + .42), (.1, .08, height + .42),
                           (.1, .08, height)], .04), .011, chrome)
        box((0, .08, height + .42), (.16, .03, .03), dark, bev=.012)
        tube([(-.05, -.02, height + .06), (-.04, -.02, height + .10), (.04, -.02, height + .10), (.05, -.02, height + .06)],
             .012, dark, bez=True)
        if tag:
            tube([(.045, -.03, height + .08), (.07, -.09, height + .02), (.075, -.125, height - .03)], .003, dark, bez=True)
            box((.08, -.132, height - .08), (.05, .006, .09), mat('tag', '#e6dfcc', rough=.8, var=.05), bev=.004, rot=(.05, .25, .1))
    move(g.objs, at, turn)
    return g.objs


def jet(at, turn, lit=True):
    """A twin jet of Cascade, nose to +x before the turn, 38 m long, belly livery teal."""
    skin = mat('jet_skin', '#c9d0d4', rough=.25, var=.05, scale=.3, coat=.5)
    teal = mat('jet_teal', '#0f5a68', rough=.3, var=.1, scale=.3, coat=.5)
    orange = mat('jet_orange', '#d98a3a', rough=.3, var=.05, coat=.5)
    grey = mat('jet_grey', '#aeb6bb', rough=.25, var=.05)
    window = emis('jet_window', '#ffd9a0', 3.4)
    black = mat('jet_black', '#0b0f13', rough=.2, var=0)
    quarter = math.pi/2
    with group() as g:
        r = 1.95
        hull = lathe([(0, 19.0), (.35, 18.9), (.75, 18.55), (1.15, 17.95), (1.33, 17.55), (1.5, 17.1), (1.66, 16.5),
                      (1.78, 15.9), (1.92, 14.4), (r, 12.6), (r, -8), (1.86, -10.5), (1.6, -13), (1.2, -15.6),
                      (.75, -17.8), (.35, -19.2), (.12, -19.6), (0, -19.6)], skin, seg=56)
        hull.rotation_euler = (0, quarter, 0)
        for m in (teal, orange):
            hull.data.materials.append(m)
        for p in hull.data.polygons:
            up = -p.center.x
            p.material_index = 1 if up < -1.05 else 2 if up < -.80 else 0
        for s in (-1, 1):
            for i in range(44):
                if lit and abs(i - 14) > 1:
                    box((12.6 - i*.5, s*1.915, .42), (.20, .05, .30), window if random.random() < .8 else black, bev=.02)
            for x, y, z, turn_z in ((17.78, .50, 1.08, .55), (17.28, 1.02, 1.04, .95), (16.62, 1.33, .98, 1.3)):
                box((x, s*y, z), (.16, .62, .42), black, bev=.03, rot=(0, -.75, s*turn_z))
            prism([(3.2, s*1.2), (-3.0, s*1.2), (-8.3, s*17), (-7.0, s*17)], .32, grey, plane='XY', loc=(1, 0, -.95),
                  bev=.1, rot=(s*.09, 0, 0))
            prism([(-14.6, s*.8), (-17.6, s*.8), (-19.2, s*6.2), (-18.0, s*6.2)], .18, grey, plane='XY', loc=(0, 0, .75), bev=.05)
            lathe([(0, 2.1), (.72, 2.1), (.98, 2.25), (1.08, 1.9), (1.1, .6), (.95, -1.2), (.62, -2.1), (0, -2.4)],
                  teal, seg=32, loc=(3.4, s*5.2, -2.15), rot=(0, quarter, 0))
            cyl((5.52, s*5.2, -2.15), .74, .06, black, rot=(0, quarter, 0))
            box((2.9, s*5.2, -1.35), (2.6, .22, .8), grey, bev=.05)
            cyl((-1.2, s*2.4, -3.5), .5, .4, black, rot=(quarter, 0, 0), bev=.08)
            box((-1.2, s*2.3, -2.5), (.3, .25, 1.8), grey)
        prism([(-11.6, 1.5), (-15.4, 1.5), (-19.4, 1.4), (-21.4, 7.6), (-18.8, 7.6)], .34, teal, plane='XZ', bev=.08)
        prism([(-16.2, 3.0), (-18.6, 3.0), (-19.9, 6.4), (-19.0, 6.4)], .37, orange, plane='XZ', bev=.03)
        cyl((14.2, 0, -3.55), .42, .3, black, rot=(quarter, 0, 0), bev=.08)
        box((14.2, 0, -2.7), (.22, .22, 1.6), grey)
        box((-20.9, 0, 7.9), (.3, .3, .3), emis('jet_beacon', '#ff3020', 40), bev=0)
        for s, t in ((-1, 0), (1, math.pi)):
            text('CASCADE', (7.3 if s < 0 else 7.3, s*1.96, 1.02), 1.05, teal, font='Roboto-BlackItalic', spacing=1.1,
                 rot=(quarter - .42, 0, t), ext=.02)
    move(g.objs, at, turn)
    return g.objs


def dusk(strength=1.0):
    """The blue hour of this evening: a thin ember on the horizon under rain cloud."""
    world([(0.0, '#20242c'), (.166, '#d99a78'), (.182, '#b97a76'), (.215, '#7f6f8e'), (.28, '#4f6190'), (.45, '#2f4a78'),
           (.85, '#182a4a')], strength, clouds=('#27344f', .85))


def apron(y0, ground=-4.2):
    """Everything beyond the glass of a terminal: wet apron, far terminal, tower, masts, taxiway lights, hills."""
    wet = mat('apron', '#20262c', rough=.10, var=.35, scale=.25, rvar=.09, coat=1, spec=.8)
    term = mat('far_terminal', '#1d2731', rough=.8, var=.2)
    warm, cool = emis('far_warm', '#ffbd73', 1.3), emis('far_cool', '#a9cfff', .9)
    box2((-400, y0 + .3, ground - .1), (400, y0 + 900, ground), wet, bev=0)
    box2((-190, y0 + 150, ground), (-22, y0 + 170, 7), term, bev=0)
    box2((30, y0 + 150, ground), (210, y0 + 175, 6), term, bev=0)
    for x0, n, step in ((-188, 62, 2.7), (31, 60, 2.9)):
        for i in range(n):
            x = x0 + i*step
            for z in (.6, 3.6):
                if random.random() < .62:
                    box2((x, y0 + 149.8, z), (x + 1.7, y0 + 149.9, z + 1.5), warm if random.random() < .7 else cool, bev=0)
    mast = emis('mast', '#ffd8a0', 60)
    for x in (-95, -70, -18, 14, 62, 100):
        cyl((x, y0 + 120, 5), .16, 19, term, seg=8)
        for d in (-1.2, -.4, .4, 1.2):
            box((x + d, y0 + 119.6, 14.6), (.6, .3, .45), mast, bev=0)
    for i in range(46):
        c = ('#3a78ff', '#37ffa0', '#ffae3a')[i % 3]
        box((-150 + i*6.6, y0 + 75 + (i % 3)*14, ground + .2), (.28, .28, .25), emis('taxi' + c, c, 50), bev=0)
    ridge = [(-500, -5)] + [(-500 + i*20, 22 + 10*math.sin(i*.45) + 7*math.sin(i*1.13 + 1)) for i in range(51)] + [(500, -5)]
    prism(ridge, 2, emis('hill', '#27304d', .5), loc=(0, y0 + 560, 0), bev=0)


def tower(x, y, ground=-4.2):
    """A control tower with a lit cab."""
    term = mat('far_terminal', '#1d2731', rough=.8, var=.2)
    cyl((x, y, 8), 2.2, 26, term, r2=1.7)
    cyl((x, y, 23), 3.2, 4, term, r2=4.6)
    cyl((x, y, 26), 4.3, 2.2, emis('tower_cab', '#9fd6ff', 1.6))
    cyl((x, y, 27.6), 4.6, .9, term)
    cyl((x, y, 31), .12, 6, term)
    box((x, y, 34.2), (.5, .5, .5), emis('tower_red', '#ff3020', 60), bev=0)


def seat_row(n, m, at, turn):
    """Airport seats on a beam: n seats of .6 m, facing -y before the turn."""
    alu = mat('alu', '#8d969c', rough=.35, metal=1, var=.15)
    chrome = mat('chrome', '#d5dade', rough=.15, metal=1, var=.05)
    dark = mat('case_dark', '#1b1f24', rough=.5, var=.1)
    with group() as g:
        tube([(-.1, 0, .36), (n*.60 + .1, 0, .36)], .035, alu)
        for x in (.3, n*.6 - .3):
            box((x, 0, .19), (.06, .05, .36), chrome, bev=.01)
            box((x, 0, .02), (.07, .58, .035), chrome, bev=.012)
        for i in range(n):
            x = i*.6 + .3
            box((x, -.10, .445), (.53, .50, .085), m, bev=.035, seg=3, rot=(.06, 0, 0))
            box((x, .185, .74), (.53, .075, .56), m, bev=.033, seg=3, rot=(-.2, 0, 0))
        for i in range(n + 1):
            x = i*.6
            tube(rounded_path([(x, .16, .40), (x, .16, .62), (x, -.28, .62), (x, -.28, .42)], .06), .016, chrome)
            box((x, -.07, .645), (.05, .34, .02), dark, bev=.008)
    move(g.objs, at, turn)


def stanchions(points, m_belt):
    """Posts with a belt from each to the next."""
    chrome = mat('chrome', '#d5dade', rough=.15, metal=1, var=.05)
    dark = mat('case_dark', '#1b1f24', rough=.5, var=.1)
    for x, y in points:
        cyl((x, y, .5), .03, 1.0, chrome)
        cyl((x, y, .015), .17, .03, chrome, bev=.01)
        cyl((x, y, .97), .036, .10, dark)
    for (a, b), (c, d) in zip(points, points[1:]):
        beam((a, b, .94), (c, d, .94), .008, .05, m_belt, bev=0)


def planter(x, y, s=1.0):
    """A stone trough with a bush of long leaves."""
    stone = mat('planter_stone', '#4b5258', rough=.3, var=.25, scale=2, coat=.3)
    green = mat('planter_leaf', '#2f4d33', rough=.6, var=.4, scale=12)
    box((x, y, .32*s), (.8*s, .8*s, .64*s), stone, bev=.03)
    for _ in range(34):
        a = random.random()*6.28
        h, r, t = (.55 + random.random()*.75)*s, (.25 + .45*random.random())*s, .5 + random.random()*.55
        p0 = Vector((x, y, .62*s))
        p2 = p0 + Vector((math.cos(a)*r, math.sin(a)*r, h*.9))
        p1 = p0 + Vector((math.cos(a)*r*.35, math.sin(a)*r*.35, h*.8))
        side = Vector((-math.sin(a), math.cos(a), 0))
        bm = bmesh.new()
        rows = []
        for k in range(8):
            u = k/7
            c = p0.lerp(p1, u).lerp(p1.lerp(p2, u), u) + Vector((0, 0, -.25*s*max(0, u - .7)))
            w = .055*s*t*math.sin(math.pi*min(1, u*.9 + .1))
            rows.append((bm.verts.new(c - side*w), bm.verts.new(c + side*w)))
        for q, e in zip(rows, rows[1:]):
            bm.faces.new((q[0], q[1], e[1], e[0]))
        mesh('leaf', bm, green, True)


def city(y0, spread=90, seed=5, ground=-18, height=1.0):
    """Seattle by night as flat cards beyond y0, each row paler, small lit windows, the needle left of centre."""
    rng = random.Random(seed)
    lit = [emis('city_amber', '#ffc27a', 1.9), emis('city_amber', '#ffc27a', 1.9), emis('city_pale', '#ffdfb0', 1.3), emis('city_blue', '#a9cdf5', 1.0)]
    for row, (dy, colour, glow, tall, share) in enumerate(((150, '#43527c', .66, 44, .16), (105, '#2d3c5c', .6, 30, .26), (70, '#1f2b42', .55, 15, .42))):
        m = emis('city%d' % row, colour, glow)
        x = -spread
        while x < spread:
            w, h = rng.uniform(9, 18), tall*height*rng.uniform(.45, 1.1)
            box2((x, y0 + dy, ground), (x + w, y0 + dy + 2, h), m, bev=0)
            for i in range(int(w/1.7)):
                for k in range(int((h - ground)/2.1)):
                    if rng.random() < share:
                        xx, zz = x + .5 + i*1.7, ground + .9 + 2.1*k
                        box2((xx, y0 + dy - .06, zz), (xx + .75, y0 + dy - .02, zz + .8), rng.choice(lit), bev=0)
            x += w + rng.uniform(-2, 7)


def needle(x, y):
    """The Space Needle in silhouette with its lit ring."""
    m = emis('city0', '#43527c', .66)
    cyl((x, y, 0), 1.6, 46, m, r2=.9, bev=0)
    lathe([(0, 20), (1.0, 21), (5.6, 24.6), (5.9, 25.2), (3.0, 26.4), (2.2, 27.4), (.6, 28.2), (.12, 30), (.08, 40), (0, 40)], m, loc=(x, y, 0))
    cyl((x, y, 24.4), 5.5, .35, emis('needle_ring', '#ffd9a0', 3.5), bev=0)
    box((x, y, 40), (.5, .5, .5), emis('tower_red', '#ff3020', 50), bev=0)


def door(x, y, side, m, frame, glow=None, width=1.05, height=2.15):
    """A door in a wall x = const; side +1 when the room it is seen from lies at smaller x."""
    s = -side
    def slab(y0, y1, z0, z1, t, mm, **k):
        box2((min(x, x + s*t), y0, z0), (max(x, x + s*t), y1, z1), mm, **k)
    slab(y - width/2 - .09, y - width/2, 0, height + .09, .05, frame, bev=.008)
    slab(y + width/2, y + width/2 + .09, 0, height + .09, .05, frame, bev=.008)
    slab(y - width/2 - .09, y + width/2 + .09, height, height + .09, .05, frame, bev=.008)
    slab(y - width/2, y + width/2, .01, height, .022, m, bev=.004)
    if glow:
        slab(y + width*.10, y + width*.32, 1.15, 1.85, .03, glow, bev=.004)
    cyl((x + s*.07, y - width*.38, 1.02), .013, .16, mat('chrome', '#d5dade', rough=.15, metal=1, var=.05), rot=(math.pi/2, 0, 0))
    slab(y - width/2, y + width/2, .02, .30, .028, mat('kick', '#7d858a', rough=.4, metal=.8, var=.15), bev=.003)


def gurney(at, turn, raised=.0, blanket=None, pillow=True):
    """A hospital gurney, 2.05 m along y before the turn, head at +y; the head end may be raised (radians)."""
    chrome = mat('chrome', '#d5dade', rough=.15, metal=1, var=.05)
    grey = mat('gurney_frame', '#7e878c', rough=.4, metal=.5, var=.12)
    pad = mat('gurney_pad', '#2b4a5c', rough=.55, var=.15, scale=5)
    sheet = mat('sheet', '#cfd2d0', rough=.85, var=.08, scale=6)
    black = mat('rubber', '#20252a', rough=.6, var=.1)
    with group() as g:
        box((0, 0, .60), (.62, 1.85, .06), grey, bev=.02)
        box((0, 0, .30), (.50, 1.5, .10), grey, bev=.03)
        for y in (-.5, .5):
            cyl((0, y, .45), .07, .30, grey, bev=.01)
            box((0, y, .38), (.18, .24, .12), black, bev=.03)
        for x in (-.27, .27):
            for y in (-.85, .85):
                cyl((x, y, .10), .10, .045, black, rot=(0, math.pi/2, 0), bev=.012)
                cyl((x, y, .10), .045, .05, chrome, rot=(0, math.pi/2, 0))
                box((x, y, .23), (.05, .06, .16), grey, bev=.01)
        box((0, -.42, .68), (.66, 1.12, .11), pad, bev=.04, seg=3)
        box((0, -.42, .742), (.67, 1.10, .02), sheet, bev=.01)
        with group() as head:
            box((0, .40, 0), (.66, .80, .11), pad, bev=.04, seg=3)
            box((0, .40, .062), (.67, .78, .02), sheet, bev=.01)
            if pillow:
                box((0, .56, .125), (.50, .32, .12), sheet, bev=.055, seg=4)
        bpy.context.view_layer.update()
        turn_up = Matrix.Translation((0, .15, .68)) @ Matrix.Rotation(raised, 4, 'X')
        for o in head.objs:
            o.matrix_world = turn_up @ o.matrix_world
        if blanket:
            box((0, -.62, .765), (.70, .62, .05), blanket, bev=.022, seg=3)
            for s in (-1, 1):
                box((s*.35, -.62, .66), (.03, .60, .20), blanket, bev=.014, seg=3, rot=(0, s*.08, 0))
        for s in (-1, 1):                                   # side rails, let down on the wall side by nobody
            tube(rounded_path([(s*.37, -.55, .62), (s*.37, -.55, .96), (s*.37, .22, .96), (s*.37, .22, .62)], .07), .014, chrome)
            for y in (-.30, -.03):
                tube([(s*.37, y, .64), (s*.37, y, .96)], .009, chrome)
        tube(rounded_path([(-.24, -1.0, .62), (-.24, -1.06, .92), (.24, -1.06, .92), (.24, -1.0, .62)], .06), .014, chrome)
        tube(rounded_path([(-.24, .95, .62), (-.24, 1.06, .92), (.24, 1.06, .92), (.24, .95, .62)], .06), .014, chrome)
    move(g.objs, at, turn)


def drip(x, y, bag=True):
    """A drip stand on five castors."""
    chrome = mat('chrome', '#d5dade', rough=.15, metal=1, var=.05)
    cyl((x, y, 1.02), .012, 1.95, chrome)
    for i in range(5):
        a = i*1.2566
        tube([(x, y, .10), (x + .26*math.cos(a), y + .26*math.sin(a), .06)], .012, chrome)
        cyl((x + .26*math.cos(a), y + .26*math.sin(a), .03), .028, .022, mat('rubber', '#20252a', rough=.6, var=.1), rot=(math.pi/2, 0, a))
    tube(rounded_path([(x - .12, y, 1.93), (x - .12, y, 1.99), (x + .12, y, 1.99), (x + .12, y, 1.93)], .03), .006, chrome)
    if bag:
        box((x - .12, y, 1.80), (.11, .03, .20), mat('drip_bag', '#a9b8bd', rough=.2, var=.05, coat=.5), bev=.014, seg=3)
        tube([(x - .12, y, 1.70), (x - .10, y, 1.45), (x - .02, y - .03, 1.2), (x, y - .02, 1.0)], .004, mat('drip_line', '#a9b8bd', rough=.2), bez=True)


def sconce(x, y, z, side, power=12, col='#ffa75c'):
    """A wall lamp of frosted glass; side as for doors."""
    s = -side
    box((x + s*.015, y, z), (.03, .14, .20), mat('brushed', '#8d969c', rough=.35, metal=1, var=.15), bev=.006)
    cyl((x + s*.10, y, z), .065, .26, emis('sconce', '#ffc583', 3.0), bev=.02)
    for zz in (z - .14, z + .14):
        cyl((x + s*.10, y, zz), .07, .02, mat('brushed', '#8d969c', rough=.35, metal=1, var=.15), bev=.005)
    point((x + s*.24, y, z), power, col, .09)

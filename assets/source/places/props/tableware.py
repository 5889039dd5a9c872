"""What stands on tables: trays, bowls, bread, cups, salt, napkins. Made to be seen from near.

Law: a thing stands on z = `at[2]` with its middle at `at`; food has the colour that the words give it.
"""
from kit import *

CORNER_STEPS = 6


def dish(rings, size, corner, m, at=(0, 0, 0), turn=0, name="dish"):
    """A rounded rectangle `size` wide and deep, in rings of (outset, height) from its outer foot inwards; closed at the end."""
    bm = bmesh.new()
    loops = [[bm.verts.new((x, y, z)) for x, y in _rounded(size[0] / 2 + out, size[1] / 2 + out, max(.002, corner + out))]
             for out, z in rings]
    for low, high in zip(loops, loops[1:]):
        for i in range(len(low)):
            j = (i + 1) % len(low)
            bm.faces.new((low[i], low[j], high[j], high[i]))
    bm.faces.new(loops[-1])
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    ob = mesh(name, bm, m, True)
    ob.location, ob.rotation_euler = at, (0, 0, turn)
    return ob


def _rounded(half_w, half_d, r):
    points = []
    for k, (sx, sy) in enumerate(((1, 1), (-1, 1), (-1, -1), (1, -1))):
        for i in range(CORNER_STEPS + 1):
            a = math.pi / 2 * (k + i / CORNER_STEPS)
            points.append((sx * (half_w - r) + r * math.cos(a), sy * (half_d - r) + r * math.sin(a)))
    return points


def tray(at, m, turn=0, size=(.44, .32)):
    """A cafeteria tray with a rolled rim."""
    rings = ((-.02, 0), (-.008, .002), (.006, .018), (.010, .021), (.010, .024), (.003, .024), (-.010, .008), (-.018, .005))
    return [dish(rings, size, .05, m, at, turn, "tray")]


def bowl(at, m, soup=None, r=.085, h=.06, fill=.92):
    """A bowl, and what is in it."""
    x, y, z = at
    objs = [lathe([(0, .004), (r * .5, 0), (r * .52, .008), (r * .78, h * .42), (r * .96, h * .9), (r, h), (r * .975, h + .002),
                   (r * .93, h * .9), (r * .74, h * .45), (r * .4, h * .2), (0, h * .18)], m, loc=at, name="bowl")]
    if soup:
        objs.append(cyl((x, y, z + h * fill), r * .93, .004, soup, seg=48, bev=0, name="soup"))
    return objs


def roll(at, turn=0, size=.045):
    """A roll, browned, floury where it was cut across."""
    x, y, z = at
    crust = mat("crust_near", "#b57f45", rough=.5, var=.32, scale=17, hue=.012, coat=.12)
    crumb = mat("crumb", "#dcc39a", rough=.85, var=.12, scale=60)
    ob = lathe([(0, 0), (size * .72, .001), (size * .95, size * .18), (size * 1.02, size * .46), (size * .92, size * .76), (size * .66, size * .97),
                (size * .3, size * 1.06), (0, size * 1.08)], crust, seg=40, loc=at, rot=(.03, -.04, turn), name="roll")
    ob.scale = (1.14, .98, 1)
    cut = lathe([(0, -1), (.6, -.8), (1, 0), (.6, .8), (0, 1)], crumb, seg=20, loc=(x, y, z + size * 1.0), rot=(0, 0, turn + .3))
    cut.scale = (size * .72, size * .17, size * .12)
    return [ob, cut]


def tumbler(at, fill, r=.036, h=.10, full=.86):
    """A glass of something; only its rim is glass, since what is behind would be black in it."""
    x, y, z = at
    clear = mat("glass_rim", "#aab9c0", rough=.1, var=.05, coat=.8)
    top = r * (.84 + .16 * full)
    return [lathe([(0, .004), (r * .80, 0), (r * .84, .004), (r * .845, .012)], clear, loc=at, seg=40, name="foot"),
            lathe([(0, .012), (r * .845, .012), (top, h * full), (0, h * full)], fill, loc=at, seg=40, name="drink"),
            lathe([(top, h * full - .001), (r * 1.005, h), (r * .965, h), (top - .002, h * full)], clear, loc=at, seg=40, name="rim")]


def cup(at, m, drink=None, r=.042, h=.105, lid=None):
    """A paper cup, open or with a lid."""
    x, y, z = at
    objs = [lathe([(0, .004), (r * .72, 0), (r * .98, h * .985), (r * 1.03, h * .99), (r * 1.03, h * 1.01), (r * .96, h * 1.01), (r * .92, h * .9),
                   (r * .7, h * .1), (0, h * .1)], m, loc=at, seg=40, name="cup")]
    if drink:
        objs.append(cyl((x, y, z + h * .86), r * .9, .003, drink, seg=40, bev=0))
    if lid:
        objs.append(lathe([(r * 1.07, h * .96), (r * 1.08, h * 1.02), (r * .98, h * 1.04), (r * .94, h * 1.12), (0, h * 1.11)], lid, loc=at, seg=40))
    return objs


def mug(at, m, drink=None, turn=0, r=.041, h=.092):
    """A mug with its ear towards `turn`."""
    x, y, z = at
    objs = [lathe([(0, .003), (r * .9, 0), (r, .006), (r, h * .97), (r * .97, h), (r * .92, h * .97), (r * .9, h * .1), (0, h * .09)], m,
                  loc=at, seg=40, name="mug")]
    c, s = math.cos(turn), math.sin(turn)
    ear = [(r * .95, h * .82), (r * 1.55, h * .78), (r * 1.7, h * .5), (r * 1.4, h * .24), (r * .95, h * .2)]
    objs.append(tube([(x + c * a, y + s * a, z + b) for a, b in ear], .0055, m, bez=True))
    if drink:
        objs.append(cyl((x, y, z + h * .8), r * .91, .003, drink, seg=40, bev=0))
    return objs


def shaker(at, content, h=.085):
    """Salt or pepper: cut glass, a steel cap."""
    x, y, z = at
    body = mat("shaker_glass", "#aeb8bc", rough=.12, var=.1, coat=.6, trans=.35)
    return [lathe([(0, 0), (.021, 0), (.023, .004), (.020, h * .62), (.016, h * .72), (0, h * .72)], body, loc=at, seg=10, name="shaker"),
            lathe([(0, h * .1), (.0238, h * .1), (.0215, h * .48), (0, h * .5)], content, loc=at, seg=10),
            lathe([(.0175, h * .70), (.0185, h * .74), (.0175, h * .88), (.012, h * .98), (0, h)], bright_chrome(), loc=at, seg=24)]


def napkin_holder(at, frame, paper, turn=0):
    """Two steel sides with paper between, one napkin half drawn."""
    with group() as g:
        for y in (-.036, .036):
            prism([(-.050, 0), (.050, 0), (.050, .058), (.036, .078), (-.036, .078), (-.050, .058)], .005, frame, loc=(0, y, .004), bev=.0015)
        box((0, 0, .005), (.102, .078, .010), frame, bev=.003)
        for k in range(9):
            y = -.028 + .007 * k
            box((random.uniform(-.002, .002), y, .047 + random.uniform(-.002, .002)), (.092, .005, .080), paper, bev=.001, rot=(random.uniform(-.02, .02), 0, 0))
        _drawn_napkin(paper)
    move(g.objs, at, turn)
    return g.objs


def _drawn_napkin(paper):
    bm = bmesh.new()
    rows = []
    for k in range(7):
        v = k / 6
        rows.append([bm.verts.new((.042 * u * (1 - .2 * v) + .010 * v, .008 * math.sin(4 * u + 2 * v) * v + .010 * v, .072 + .042 * v + .020 * abs(u + .3) * v))
                     for u in (-1, -.5, 0, .5, 1)])
    for a, b in zip(rows, rows[1:]):
        for i in range(4):
            bm.faces.new((a[i], a[i + 1], b[i + 1], b[i]))
    mesh("napkin", bm, paper, True).modifiers.new("thick", "SOLIDIFY").thickness = .0015


def crumpled(at, paper, r=.035, seed=1):
    """A napkin that somebody has been holding."""
    own = random.Random(seed)
    bm = bmesh.new()
    bmesh.ops.create_icosphere(bm, subdivisions=3, radius=r)
    for v in bm.verts:
        ridge = .72 + .28 * abs(math.sin(9 * v.co.x / r * .5 + 5 * v.co.y / r * .6 + seed)) + own.uniform(-.06, .06)
        v.co = Vector((v.co.x * ridge * 1.15, v.co.y * ridge, max(-r * .45, v.co.z * ridge * .7)))
    ob = mesh("crumpled", bm, paper)
    ob.location = (at[0], at[1], at[2] + r * .45)
    return [ob]


def folded(at, paper, turn=0, size=(.13, .13)):
    """A napkin as it came, with its fold."""
    x, y, z = at
    return [box((x, y, z + .002), (*size, .004), paper, bev=.0012, rot=(0, 0, turn)),
            box((x + .004, y + .003, z + .006), (size[0] * .98, size[1] * .97, .003), paper, bev=.001, rot=(.012, .02, turn + .03))]


def cutlery(at, kind, turn=0, m=None):
    """A fork, a spoon or a knife, lying; its handle towards `turn`."""
    steel = m or mat("cutlery", "#b4b9bc", rough=.22, metal=1, var=.1)
    with group() as g:
        box((.055, 0, .004), (.11, .011, .003), steel, bev=.0014)
        box((-.008, 0, .004), (.03, .006, .003), steel, bev=.0014)
        if kind == "spoon":
            ob = lathe([(0, 0), (.5, .08), (.9, .38), (1, .6), (.94, .58), (.6, .2), (0, .12)], steel, seg=24, loc=(-.045, 0, .001))
            ob.scale = (.030, .019, .010)
        elif kind == "fork":
            box((-.030, 0, .004), (.022, .022, .003), steel, bev=.0014)
            for k in range(4):
                box((-.058, -.0085 + .0057 * k, .005), (.038, .0028, .0022), steel, bev=.0008)
        else:
            box((-.055, .002, .004), (.09, .017, .002), steel, bev=.0009)
    move(g.objs, at, turn)
    return g.objs


def fries(at, r=.075, count=46, seed=2, height=.045):
    """A heap of fries within `r`."""
    own = random.Random(seed)
    shades = [mat(f"fry_{k}", c, rough=.55, var=.3, scale=70) for k, c in enumerate(("#cf9b3e", "#b97f2c", "#dab055"))]
    objs = []
    for k in range(count):
        a, d = own.uniform(0, 6.28), r * math.sqrt(own.random()) * .8
        z = .006 + height * (1 - (d / r) ** 1.6) * own.uniform(.45, 1)
        objs.append(box((at[0] + d * math.cos(a), at[1] + d * math.sin(a), at[2] + z), (own.uniform(.05, .085), .0085, .0085), own.choice(shades), bev=.002,
                        rot=(own.uniform(-.3, .3), own.uniform(-.45, .45), own.uniform(0, 3.14)), seg=1))
    return objs


def plate(at, m, r=.115):
    """A plate with a rim."""
    return [lathe([(0, .006), (r * .6, .004), (r * .64, 0), (r * .68, .004), (r, .016), (r * .995, .020), (r * .70, .010), (r * .62, .008), (0, .009)], m,
                  loc=at, seg=56, name="plate")]


def salad(at, m_bowl, r=.10, seed=4):
    """A bowl of leaves with tomato and croutons."""
    own = random.Random(seed)
    greens = [mat(f"lettuce_{k}", c, rough=.5, var=.35, scale=30, coat=.1) for k, c in enumerate(("#5d7d35", "#7d9a45", "#3f6233", "#93a659"))]
    tomato = mat("tomato", "#a5301f", rough=.25, var=.2, scale=30, coat=.5)
    crouton = mat("crouton", "#b78544", rough=.8, var=.35, scale=60)
    x, y, z = at
    objs = bowl(at, m_bowl, greens[2], r, .062, .7)
    for _ in range(70):
        a, d = own.uniform(0, 6.28), r * .88 * math.sqrt(own.random())
        root = Vector((x + d * math.cos(a), y + d * math.sin(a), z + .036 + .034 * (1 - (d / r) ** 2)))
        out = Vector((math.cos(a + own.uniform(-1, 1)), math.sin(a + own.uniform(-1, 1)), own.uniform(.1, .8))).normalized()
        side = Vector((-out.y, out.x, own.uniform(-.4, .4))).normalized()
        length = own.uniform(.03, .055)
        objs.append(leaf_blade([root + out * length * k / 5 - Vector((0, 0, .012 * (k / 5) ** 2)) for k in range(6)], own.uniform(.010, .019), side, own.choice(greens)))
    for a, d in ((.4, .5), (2.3, .6), (3.6, .35), (5.2, .62), (4.4, .7)):
        objs.append(lathe([(0, 0), (.014, .003), (.017, .012), (.010, .021), (0, .023)], tomato, seg=18,
                          loc=(x + r * d * math.cos(a), y + r * d * math.sin(a), z + .052 + .02 * (1 - d))))
    for a, d in ((1.2, .4), (2.9, .2), (4.0, .6), (5.8, .3), (5.6, .7)):
        objs.append(box((x + r * d * math.cos(a), y + r * d * math.sin(a), z + .068 + .016 * (1 - d)), (.018, .017, .016), crouton, bev=.002, rot=(a, d, a)))
    return objs

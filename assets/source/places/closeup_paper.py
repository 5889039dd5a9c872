"""Close-ups of paper: a boarding pass at the scanner, the letter in the locker.

One unit is ten centimetres.
"""
import hand
import handwriting
from kit import *

PLACE = Place(
    folder="inserts", size=(1280, 720), samples=20, noise=.04, seed=12,
    paint={"exposure": .25, "contrast": 1.06, "sat": 1.06, "vign": .42, "height": 720},
    variants={"boarding_pass": {}, "letter_locker": {}})
FLAT = (0, 0, 0)
FACING = (math.pi / 2, 0, 0)


def build(picture):
    {"boarding_pass": _boarding_pass, "letter_locker": _letter_locker}[picture]()


def paper(name="paper", colour="#e9e4d6"):
    return mat(name, colour, rough=.85, var=.05, scale=.8)


def ink(colour="#20262e"):
    return mat("ink" + colour, colour, rough=.9, var=0, rvar=0)


def named(end):
    """Her name as he writes it on an envelope that lies flat, and a stroke under it as far as `end`."""
    handwriting.write("ℓexie", (-.98, -.26, .022), .80, ink("#22304a"), pen=.020, seed=5, slant=.16, gap=.10)
    handwriting.line([(-.9, -.42, .022), (-.1, -.39, .022), end], .014, ink("#22304a"))


def _boarding_pass():
    """Hers, 14C, an inch above the glass of the scanner; the green lamp has just come on."""
    body = mat("scanner", "#343b45", rough=.42, metal=.3, var=.14)
    box2((-12, -6, -3), (12, 9, -1.6), mat("desk", "#6b4a35", rough=.35, var=.28, scale=.4, stretch=(.7, 6, 6), coat=.4), bev=.1)
    box2((-1.6, -1.5, -1.6), (2.6, 1.9, -.62), body, bev=.2)
    box2((-1.3, -1.2, -.66), (2.3, 1.6, -.58), mat("bezel", "#1c2128", rough=.3, var=.1), bev=.06)
    box2((-1.1, -.6, -.60), (2.1, 1.4, -.565), mat("scan_glass", "#1a0a0c", rough=.06, var=0, coat=1, emit="#ff2a18", strength=.10), bev=.02)
    box2((-1.1, -.30, -.57), (2.1, -.26, -.55), emis("ray", "#ff4a34", 5), bev=0)
    green = emis("green", "#58ff9a", 7)
    box2((.2, -1.02, -.59), (.9, -.86, -.55), green, bev=.03)
    text("SCAN HERE", (-.36, -.94, -.572), .16, mat("label", "#c9d0d6", rough=.7, var=0, rvar=0), rot=FLAT, font="RobotoCondensed-Bold", idx=1)
    tube([(2.6, 1.2, -1.4), (4.0, 1.6, -1.5), (5.2, 3.2, -1.5), (7.5, 3.6, -1.5)], .09, mat("cable", "#1a1e24", rough=.6, var=.1), bez=True)
    with group() as g:
        _pass()
        _hers()
    for ob in g.objs:
        ob.rotation_euler.rotate(Matrix.Rotation(.20, 3, "X"))
        ob.location = Matrix.Rotation(.20, 3, "X") @ ob.location
    move(g.objs, (.1, .30, .20), .10)
    for x, y, z, colour in ((-4, 16, 3.6, "#ffb24a"), (0, 18, 3.2, "#ffc27a"), (4.2, 17, 3.8, "#ffb24a"), (8, 18, 3.0, "#8fb0ff")):
        box((x, y, z), (1.3, .2, .5), emis("far" + colour, colour, 5), bev=.2)
    world([(0, "#1c2438"), (.5, "#2a3552"), (1, "#3c4c74")], .6)
    area((-5, 5, 7), (0, 0, 0), 4, 3, 520, "#ffc48a", gloss=False)
    area((7, -3, 6), (0, 0, 0), 4, 4, 260, "#93adea")
    area((.5, -1.1, -.3), (-.4, -.3, .3), .7, .2, 9, "#58ff9a")
    camera((.2, -7.2, 5.4), (-.35, -.02, -.25), lens=48, fstop=.4, focus=8.8)


def _pass():
    box2((-2.0, -.82, -.008), (2.0, .82, .008), paper("pass", "#ece6d8"), bev=.004)
    box2((-2.0, .50, .009), (2.0, .82, .012), ink("#1e4d5c"), bev=0, idx=1)
    text("CASCADE AIR", (-1.85, .66, .016), .19, paper(), rot=FLAT, font="Roboto-Bold", align="LEFT", idx=1)
    text("BOARDING PASS", (1.85, .66, .016), .15, paper(), rot=FLAT, font="Roboto-Medium", align="RIGHT", idx=1)
    for x, y, size, words, font in (
            (-1.85, .29, .17, "GREY / ALEXANDRA C", "Roboto-Medium"), (-1.85, -.06, .34, "SEA", "Roboto-Bold"),
            (-.86, -.06, .34, "JFK", "Roboto-Bold"), (-1.15, -.55, .15, "FLIGHT", "Roboto-Regular"),
            (-.60, -.56, .26, "2837", "Roboto-Bold"), (.05, -.55, .15, "GATE", "Roboto-Regular"),
            (.50, -.56, .26, "B7", "Roboto-Bold"), (.05, -.08, .15, "SEAT", "Roboto-Regular"),
            (.50, -.08, .34, "14C", "Roboto-Bold"), (1.26, .29, .15, "9:50 PM", "Roboto-Medium")):
        text(words, (x, y, .016), size, ink(), rot=FLAT, font=font, align="LEFT", idx=1)
    prism([(-1.15, .02), (-1.02, -.06), (-1.15, -.14)], .004, ink(), plane="XY", loc=(.02, 0, .014), bev=0, idx=1)
    for k in range(11):                                                     # the line it is torn along
        box2((1.16, -.80 + .12 * k, .009), (1.172, -.74 + .12 * k, .011), ink("#9aa0a6"), bev=0)
    rng, x = random.Random(4), 1.28
    while x < 1.86:
        wide = rng.choice((.015, .03, .045))
        box2((x, -.66, .010), (x + wide, .08, .012), ink(), bev=0, idx=1)
        x += wide + rng.choice((.02, .035))


def _hers():
    """Her left hand, laid out on the pass: the thumb on its face, the fingers under it."""
    hand.hand((-2.12, -1.73, .03), ((.7, -.7, 0), (.7, .7, -.26), (-.18, -.18, -1)), curl=.0, thumb=(-.34, .92, -.26), arm=.6,
              size=1.4, bow=.07, m=hand.skin("skin_hers", "#d2987c"))
    hand.sleeve((-2.46, -2.07, .12), (-5.4, -5.1, .9), .42, .8, mat(
        "wool", "#8a6d4c", rough=.95, var=.24, scale=2.4, bump=.5, bscale=9), folds=.09)


def _letter_locker():
    """An envelope pushed through the slats, fallen on a pair of running shoes; a name on it."""
    blue = mat("locker", "#3c5a78", rough=.45, metal=.3, var=.12, scale=.4)
    inside = mat("inside", "#26384c", rough=.7, var=.14, scale=.4)
    box2((-4.4, 3.8, -1), (4.4, 4.0, 12), inside, bev=0)
    for side in (-1, 1):
        box2((side * 3.6, -2.2, -1), (side * 3.8, 4, 12), inside, bev=.03)
        box2((side * 3.6, -2.3, -1), (side * 9, -2.0, 12), blue, bev=.03)
    box2((-4, -2.4, -.3), (4, 4, 0), inside, bev=.03)
    box2((-9, -2.5, -3), (9, -2.2, 0), blue, bev=.05)
    for x, turn in ((-.82, .13), (.86, -.10)):
        with group() as g:
            _shoe()
        move(g.objs, (x, 0, .02), turn)
    with group() as g:
        box2((-1.6, -.015, -.92), (1.6, .015, .92), paper("envelope", "#ede4cf"), bev=.01)
        prism([(-1.6, .92), (1.6, .92), (0, -.10)], .01, paper("flap", "#e2d8c0"), loc=(0, .025, 0), bev=.002)
        box2((-.02, -.02, -.92), (.02, -.014, .92), mat("fold", "#c3b699", rough=.9, var=.1), bev=0)
    with group() as name:
        named((.9, -.44, .022))
    for ob in name.objs:
        ob.rotation_euler, ob.location = FACING, Vector((0, -ob.location.z, 0))
    letter = [*g.objs, *name.objs]
    for ob in letter:
        turn = Matrix.Rotation(-.62, 3, "X")
        ob.rotation_euler.rotate(turn)
        ob.location = turn @ ob.location
    move(letter, (.10, .36, 1.84), .07)
    _what_hangs_there()
    world([(0, "#1d2940"), (.5, "#2b3b58"), (1, "#40557c")], .55)
    area((-7, -9, 9), (0, 0, 1), 4, 4, 1500, "#ffc48a")
    area((0, 2, 10), (0, 2, 0), 4, 3, 420, "#9fb8ea")
    area((-2.9, -.9, 5.2), (-2.8, 3, 1.6), .9, .9, 95, "#ffc48a", spread=80)
    area((7, -8, 4), (0, 0, 1), 4, 6, 420, "#93b0ea")
    camera((-1.6, -9.6, 3.2), (-.15, 0, 1.35), lens=48, fstop=.35, focus=9.6, shift_y=-.02)


def _what_hangs_there():
    """A coat, a badge by its ribbon, the corner of a photograph, a hook for the wet one; what lies left of the shoes."""
    _duffle()
    _books()
    chrome = mat("chrome", "#c9ced2", rough=.2, metal=1, var=.1)
    tube(rounded_path([(2.8, 3.7, 4.4), (2.8, 3.0, 4.4), (2.8, 3.0, 4.8)], .15), .08, chrome)
    ribbon = mat("ribbon", "#2f7f86", rough=.8, var=.1)
    for x in (2.5, 3.0):
        tube([(2.8, 3.1, 4.5), (x + .1, 3.3, 3.7), (2.75, 3.4, 3.0)], .05, ribbon, bez=True)
    with group() as g:
        box2((-.42, -.02, -.60), (.42, .02, .60), paper("badge", "#e6e6e2"), bev=.03)
        box2((-.42, -.03, .36), (.42, -.02, .60), ink("#1e6d78"), bev=0, idx=1)
        box2((-.30, -.03, -.12), (.10, -.02, .30), mat("face", "#b98a6c", rough=.8, var=.2, scale=5), bev=.02, idx=1)
        text("L. GREY", (0, -.035, -.30), .20, ink(), font="Roboto-Bold", idx=1)
    move(g.objs, (2.75, 3.45, 2.40), .06)
    with group() as g:
        box2((-.62, -.01, -.5), (.62, .01, .5), paper("print", "#dfd9c8"), bev=.01)
        box2((-.54, -.02, -.36), (.54, -.01, .42), mat("lake", "#5d7f96", rough=.5, var=.4, scale=2), bev=0, idx=1)
        prism([(-.54, -.36), (-.54, 0), (-.2, .22), (.1, -.05), (.54, .12), (.54, -.36)], .004, mat("hill", "#3c5a48", rough=.6, var=.3), loc=(0, -.024, 0), bev=0, idx=1)
        box2((-.2, -.03, .40), (.2, -.02, .62), mat("tape", "#d8cfae", rough=.4, var=.05), bev=0)
    for ob in g.objs:
        ob.rotation_euler.rotate(Matrix.Rotation(.10, 3, "Y"))
    move(g.objs, (-.75, 3.74, 2.95))


def _duffle():
    """The front of a duffle coat that hangs down to the shelf: its folds, its edge, two toggles and the thread of a third."""
    wool, edge = mat("duffle", "#564a3c", rough=.98, var=.3, scale=1.6, bump=.7, bscale=14), mat("duffle_edge", "#40362c", rough=.97, var=.15, scale=2)
    n, bm = 60, bmesh.new()

    def fold(u, z):
        return 2.95 + .34 * math.sin(13 * u + .3 * z) * (1.1 - .06 * z) + .12 * math.sin(29 * u - z)
    rows = [[bm.verts.new((-3.55 + 2.1 * k / n + .05 * math.sin(z), fold(k / n, z), z + .05 * math.sin(13 * k / n))) for k in range(n + 1)] for z in (1.05, 1.3, 2.0, 3.0, 4.2, 6, 9)]
    for a, b in zip(rows, rows[1:]):
        for k in range(n):
            bm.faces.new((a[k], a[k + 1], b[k + 1], b[k]))
    mesh("duffle", bm, wool, smooth=True)
    tube([(-3.55 + 2.1 * k / n + .05 * math.sin(1.05), fold(k / n, 1.05) - .01, 1.05 + .05 * math.sin(13 * k / n)) for k in range(n + 1)], .045, edge)
    horn, cord = mat("toggle", "#d0b080", rough=.35, var=.25, scale=5, coat=.3), mat("toggle_cord", "#3f3026", rough=.9, var=.1)
    for k, z in enumerate((1.75, 2.75)):
        tube([(-2.75, 2.55, z), (-2.35, 2.46, z + .06), (-1.98, 2.52, z)], .05, cord, bez=True)
        tube([(-2.75, 2.57, z - .12), (-2.35, 2.50, z - .05), (-1.98, 2.53, z - .02)], .05, cord, bez=True)
        if k:
            lathe([(0, -.30), (.06, -.27), (.11, -.05), (.11, .05), (.06, .27), (0, .30)], horn, loc=(-1.95, 2.44, z), rot=(.1, .12, 0), seg=20)
        else:                                                               # this one has gone
            tube([(-1.98, 2.50, z), (-1.86, 2.46, z - .12), (-1.92, 2.45, z - .30)], .018, cord, bez=True)


def _books():
    """Two that she knows by heart, and the tubes of a stethoscope over them."""
    page = mat("book_page", "#d3c9b2", rough=.9, var=.12, scale=8)
    for z, w, c, words, turn in ((.02, 1.62, "#6e2f2c", "SURGERY", .10), (.44, 1.40, "#2f5560", "ANATOMY", -.06)):
        with group() as g:
            box2((-w / 2, -.50, 0), (w / 2, .70, .40), mat("book" + c, c, rough=.6, var=.14, scale=3), bev=.03)
            box2((-w / 2 + .05, -.40, .045), (w / 2 + .02, .66, .355), page, bev=0)
            text(words, (0, -.512, .19), .25, mat("book_gilt", "#d8b878", rough=.5, var=.05), font="Roboto-Bold", idx=1, spacing=1.08)
        bpy.context.view_layer.update()
        move(g.objs, (-2.55, .95, z), turn)
    black, steel = mat("steth", "#1f242b", rough=.4, var=.1, coat=.3), mat("steth_bell", "#c3c8cc", rough=.18, metal=1, var=.08)
    tube([(-3.1, 1.5, .90), (-2.9, .7, .92), (-2.35, .62, .92), (-2.05, 1.0, .90), (-2.2, .40, .86), (-2.1, .30, .40), (-1.80, -.1, .10)], .055, black, bez=True)
    cyl((-1.78, -.20, .08), .24, .09, steel, bev=.03)
    cyl((-1.78, -.20, .13), .17, .05, black, bev=.01)


def _shoe():
    """A running shoe, toe to the viewer: tread, a foamed sole with its stripe, a toe cap, eyelets, laces worn grey."""
    upper, cap = mat("upper", "#74879f", rough=.85, var=.18, scale=3, bump=.5, bscale=14), mat("cap", "#56667c", rough=.8, var=.2, scale=3)
    foam, tread = mat("sole", "#d2cec2", rough=.75, var=.16, scale=2.5), mat("tread", "#3a4350", rough=.8, var=.2)
    stripe = mat("stripe", "#c97a52", rough=.7, var=.12)
    _loft([(y, w * 1.08, .16, 0) for y, w, _ in LAST], tread)
    _loft([(y, w * 1.12, .34, .10) for y, w, _ in LAST], foam)
    _loft([(y, w * 1.135, .30, .25) for y, w, _ in LAST], stripe)
    _loft([(y, w, h, .2) for y, w, h in LAST], upper)
    _loft([(y, w * 1.02, h * 1.04, .2) for y, w, h in LAST[:4]], cap)
    lace, metal = mat("lace", "#d6d1c4", rough=.95, var=.15, scale=6), mat("eyelet", "#b9bdc2", rough=.3, metal=1, var=.1)
    for i in range(4):
        y, z = -.62 + .27 * i, .80 + .115 * i
        tube([(-.30, y, z - .03), (0, y - .05, z + .085), (.30, y, z - .03)], .042, lace, bez=True)
        tube([(-.30, y, z - .03), (0, y + .13, z + .11), (.30, y + .27, z + .085)], .038, lace, bez=True)
        for side in (-1, 1):
            cyl((side * .32, y, z - .02), .055, .05, metal, rot=(.3, side * .6, 0), bev=.01, seg=16)
    tube([(.30, .45, 1.22), (.62, .0, .9), (.66, -.4, .5), (.74, -.7, .3)], .036, lace, bez=True)


LAST = ((-1.42, .10, .16), (-1.36, .30, .30), (-1.22, .44, .40), (-1.00, .53, .48), (-.70, .58, .60), (-.30, .56, .78),
        (.10, .50, .96), (.50, .46, 1.16), (.90, .47, 1.24), (1.25, .44, 1.26), (1.42, .20, 1.1))


def _loft(sections, m):
    """A body through arches (y, half width, height, foot of the arch), closed at both ends."""
    bm, n = bmesh.new(), 20
    rings = [[bm.verts.new((-w * math.copysign(abs(math.cos(math.pi * k / n)) ** .72, math.cos(math.pi * k / n)), y,
                            low + max(.02, h - low) * math.sin(math.pi * k / n) ** .62)) for k in range(n + 1)] for y, w, h, low in sections]
    for a, b in zip(rings, rings[1:]):
        for k in range(n):
            bm.faces.new((a[k], a[k + 1], b[k + 1], b[k]))
    for ring in (rings[0], rings[-1]):
        bm.faces.new(ring)
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    return mesh("loft", bm, m, smooth=True)

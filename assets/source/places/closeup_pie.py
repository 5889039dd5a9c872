"""Close-up of Meredith's pie in its box on the locker room's bench, ten past midnight: a tongue depressor in her hand, and a second one.

Law: only the one side is eaten. One unit is ten centimetres.
"""
import hand
from kit import *

PLACE = Place(
    folder="inserts", size=(1280, 720), samples=24, noise=.04, bounces=(5, 3, 4), seed=41,
    paint={"exposure": .25, "contrast": 1.06, "sat": 1.05, "vign": .42, "height": 720},
    variants={"pie": {}})
LEFT_OF_IT = (20, 262)                       # degrees, from where to where there is still pie
ROUND, TALL = 1.22, .36
ALONG, BACK = Vector((-.72, .50, .46)).normalized(), Vector((-.10, -.72, .68)).normalized()
TIP = Vector((.10, -.22, .20))               # where she digs: in the cut


def build(picture):
    wood = mat("bench", "#7a5a40", rough=.42, var=.32, scale=.5, stretch=(.6, 6, 6), coat=.2)
    for y0, y1 in ((-9, -1.9), (-1.84, 2.2), (2.26, 9)):
        box2((-14, y0, -.6), (14, y1, 0), wood, bev=.03)
    _box()
    _pie()
    _with_one()
    world([(0, "#141b2e"), (.5, "#1d2740"), (1, "#2c3a5c")], .5)
    area((-3.4, 2.6, 4.8), (0, 0, 0), 1.4, 1.4, 420, "#ffcf9c", gloss=False)
    area((4.5, 2.5, 3.5), (.6, 0, 0), 3, 3, 170, "#8fabe8")
    camera((.15, -5.2, 5.2), (.22, -.02, .16), lens=46, fstop=.4, focus=7.3)


def _box():
    card = mat("card", "#c9c3b4", rough=.9, var=.08, scale=1.2)
    box2((-1.55, -1.55, 0), (1.55, 1.55, .03), card, bev=.008)
    for x in (-1.55, 1.52):
        box2((x, -1.55, 0), (x + .03, 1.55, .52), card, bev=.008)
    for y in (-1.55, 1.52):
        box2((-1.55, y, 0), (1.55, y + .03, .52), card, bev=.008)
    box((0, 2.30, 1.14), (3.1, .03, 1.9), card, bev=.008, rot=(-.62, 0, 0))
    text("CAFETERIA", (0, 2.18, 1.30), .30, mat("card_ink", "#8a3a2c", rough=.9, var=.1), rot=(math.pi / 2 - .62, 0, 0), font="RobotoCondensed-Bold", idx=1)


def _part_turned(profile, m, name):
    """A profile [(radius, height), ...] turned as far as there is pie, its ends closed."""
    bm, steps = bmesh.new(), 60
    low, high = (math.radians(a) for a in LEFT_OF_IT)
    rng = random.Random(6)
    rows = []
    for k in range(steps + 1):
        a = low + (high - low) * k / steps
        give = rng.uniform(-.05, .05) if k in (0, steps) else 0
        rows.append([bm.verts.new((r * math.cos(a + give * (1 - r / ROUND)), r * math.sin(a + give * (1 - r / ROUND)), z)) for r, z in profile])
    for p, q in zip(rows, rows[1:]):
        for i in range(len(profile)):
            j = (i + 1) % len(profile)
            bm.faces.new((p[i], q[i], q[j], p[j]))
    bm.faces.new(rows[0])
    bm.faces.new(rows[-1][::-1])
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    return mesh(name, bm, m)


def _pie():
    tin = mat("tin", "#a9adae", rough=.46, metal=.55, var=.14)
    lathe([(0, .04), (1.02, .04), (1.30, .40), (1.38, .40), (1.38, .43), (1.27, .43), (1.0, .07), (0, .07)], tin)
    cherry = mat("cherry", "#7c1420", rough=.18, var=.35, scale=5, coat=.6, bump=.5, bscale=7)
    crust = mat("crust", "#b9793c", rough=.6, var=.36, scale=5, hue=.012, bump=.5, bscale=9)
    _part_turned([(.02, .08), (1.0, .08), (ROUND - .04, TALL - .02), (.02, TALL)], cherry, "filling")
    _part_turned([(.02, TALL), (ROUND, TALL), (ROUND, TALL + .05), (.7, TALL + .11), (.02, TALL + .13)], crust, "lid")
    for k in range(48):
        a = math.radians(LEFT_OF_IT[0] + (LEFT_OF_IT[1] - LEFT_OF_IT[0]) * k / 47)
        ball((1.27 * math.cos(a), 1.27 * math.sin(a), TALL + .05), (.088, .10, .062), crust, a, steps=16, seg=20)
    for k in range(5):
        a = math.radians(80 + 35 * k)
        p = Vector((.5 * math.cos(a), .5 * math.sin(a), TALL + .115))
        ball(p, (.16, .028, .022), cherry, a, steps=16, seg=20)
    rng = random.Random(9)
    for k in range(13):                      # what has run out on the tin, and cherries in it
        a, r = math.radians(rng.uniform(-92, 14)), rng.uniform(.2, .92)
        ball((r * math.cos(a), r * math.sin(a), .09), (rng.uniform(.07, .11),) * 2 + (rng.uniform(.03, .08),), cherry, steps=16, seg=20)


def _stick(at, way, face, m, length=1.9):
    """A tongue depressor: flat, its ends round."""
    outline = [(.095 * math.cos(a) * s + s * (length / 2 - .095), .095 * math.sin(a) * s) for s in (1, -1) for a in (math.radians(v) for v in range(-90, 91, 18))]
    ob = prism(outline, .02, m, plane="XY", bev=.004, name="stick")
    side = face.cross(way).normalized()
    ob.matrix_world = Matrix.Translation(at) @ Matrix((way, side, way.cross(side))).transposed().to_4x4()


def _with_one():
    pale = mat("stick", "#d9bd8c", rough=.7, var=.16, scale=2, stretch=(.5, 6, 6))
    wrist, _, at = hand.with_pen(TIP, ALONG, BACK, 1.02, arm=1.0, m=hand.skin("skin_merediths", "#d8a58c"), lined=.6, size=.90)
    way = (at(1) - at(0)).normalized()
    _stick(at(.92), way, Vector((.3, -.7, .6)).normalized(), pale)
    hand.sleeve(wrist - ALONG * .20, wrist - ALONG * 6, .30, .52, mat("her_sleeve", "#7c8290", rough=.95, var=.2, scale=2, bump=.3, bscale=20), folds=.04)
    _stick(Vector((-2.35, -.55, .012)), Vector((.35, .94, 0)).normalized(), Vector((0, 0, 1)), pale)

"""Close-up of Lexie's hand in Mark's lapel, in the doors of the elevator; a button has gone.

Law: the front of the jacket is one piece of cloth, told across from its edge and up; what lies on it is laid on it once it has fallen.
One unit is ten centimetres.
"""
import grip
import hand
import numpy as np
from kit import *

PLACE = Place(
    folder="inserts", size=(1280, 720), samples=22, noise=.04, bounces=(5, 3, 4), seed=19,
    paint={"exposure": .25, "contrast": 1.06, "sat": 1.05, "vign": .42, "height": 720},
    variants={"lapel": {}})
EDGE, SIDE, LOW, HIGH, STEP = .1, 4.3, -4.0, 3.4, .065      # of the front: where it begins, its side seam, its ends
HELD, REACH, TAKEN = .35, .50, .85           # how high it is held, how far up and down, how much of it across
AXIS = Vector((-.72, -1.82, .55))            # of what is bunched in the fist
BUNCH, LEAN = .21, Vector((.10, -.05, 1)).normalized()
BREAK, NOTCH = -1.9, 1.9                     # where the lapel begins to turn over, and where it meets the collar
FACES, RISES = -.75, -.12
CURLS = {"index": .60, "middle": .63, "ring": .66, "little": .58}


def build(picture):
    wool = mat("jacket", "#585b66", rough=.9, var=.16, scale=1.6, bump=.3, bscale=12)
    _shirt()
    front = _front(wool)
    _lapel(front, wool)
    _other_front(wool)
    _her_hand()
    _button()
    _car()
    world([(0, "#1c2438"), (.5, "#2a3552"), (1, "#3c4c74")], .55)
    area((-3.5, -4.2, 6.5), (0, 0, .2), 1.6, 1.6, 430, "#ffdcb4")
    area((6.5, -1.9, 4.5), (1.5, -1, 0), 1.6, 1.6, 620, "#b7c4e0")
    area((-1, -7, 6), (1.5, 0, .4), 2.5, 2.5, 130, "#ffd6b0")
    area((0, -6, -4), (0, 0, 0), 3, 2, 60, "#ffb070")
    camera((-.05, -9.4, 1.2), (.0, 0, .50), lens=51, fstop=.4, focus=7.9)


def _body(x):
    """How far his chest stands out, across it."""
    t = (x - 1.2) / 3.1
    return -1.25 * math.sqrt(max(0, 1 - t * t)) if abs(t) < 1 else 0


def _shirt():
    bm, n = bmesh.new(), 60
    rows = [[bm.verts.new((1.2 + 3.08 * math.sin(math.pi * (i / n - .5)), _body(1.2 + 3.08 * math.sin(math.pi * (i / n - .5))) + .10, z)) for i in range(n + 1)] for z in (-5, 5)]
    for i in range(n):
        bm.faces.new((rows[0][i], rows[0][i + 1], rows[1][i + 1], rows[1][i]))
    mesh("shirt", bm, mat("shirt", "#8b8f98", rough=.9, var=.10, scale=1.4), smooth=True)


def _front(m):
    """The left front of his jacket, gathered into her fist: where each of its points has come to lie."""
    xs, zs = np.arange(EDGE, SIDE, STEP), np.arange(LOW, HIGH, STEP)
    spots = np.array([[(x, _body(x) - .06, z) for x in xs] for z in zs])
    to, weight = spots.copy(), np.zeros(spots.shape[:2])
    for k, z in enumerate(zs):
        along = 1 - grip.soft(abs(z - HELD), REACH * .8, REACH * 1.15)
        for i, x in enumerate(xs):
            w = along * (1 - grip.soft(x - EDGE, TAKEN * .85, TAKEN * 1.1))
            if w > 0:
                a = -2.4 + 3.6 * (x - EDGE) / TAKEN
                to[k, i] = AXIS + LEAN * (z - HELD) * .48 + Vector((math.sin(a), -math.cos(a), 0)) * (BUNCH + .04 * (x - EDGE))
            weight[k, i] = max(w, x > SIDE - 2 * STEP, z > HIGH - 2 * STEP and x > 1.3)
    faces = [(k * len(xs) + i, k * len(xs) + i + 1, (k + 1) * len(xs) + i + 1, (k + 1) * len(xs) + i) for k in range(len(zs) - 1) for i in range(len(xs) - 1)]
    chest = grip.under(*_chest())
    ob = grip.fallen(grip.cloth(spots.reshape(-1, 3), faces, m, "front"), to, weight)
    bpy.data.objects.remove(chest)
    lies = np.empty(3 * len(ob.data.vertices), dtype=np.float32)
    ob.data.vertices.foreach_get("co", lies)
    return lies.reshape(len(zs), len(xs), 3).astype(float)


def _chest():
    n = 50
    xs = [1.2 + 3.1 * math.sin(math.pi * (i / n - .5)) for i in range(n + 1)]
    points = [(x, _body(x) + .06, z) for z in np.arange(-5, 5, .25) for x in xs]
    rows = len(points) // (n + 1)
    return points, [(k * (n + 1) + i, k * (n + 1) + i + 1, (k + 1) * (n + 1) + i + 1, (k + 1) * (n + 1) + i) for k in range(rows - 1) for i in range(n)]


def _on(front, x, z, over):
    """A point of the fallen front, told as it was cut, and so far over it."""
    i, k = min(max((x - EDGE) / STEP, 0), front.shape[1] - 2.001), min(max((z - LOW) / STEP, 0), front.shape[0] - 2.001)
    i0, k0 = int(i), int(k)
    a, b, c = front[k0, i0], front[k0, i0 + 1], front[k0 + 1, i0]
    out = np.cross(b - a, c - a)
    return Vector(a + (b - a) * (i - i0) + (c - a) * (k - k0) + out / np.linalg.norm(out) * over)


def _lapel(front, m):
    """Turned over from the break up to the notch, its edge stitched; the collar above it."""
    wide = lambda z: 1.25 * ((z - BREAK) / (NOTCH - BREAK)) ** .8
    for low, high, breadth, name in ((BREAK, NOTCH, wide, "lapel"), (NOTCH - .35, HIGH - .05, lambda z: .80 - .10 * (z - NOTCH), "collar")):
        bm, n, rows = bmesh.new(), 16, []
        for k in range(61):
            z = low + (high - low) * k / 60
            drop = .45 if name == "lapel" else 0                                  # the notch is lower at its outer end
            rows.append([bm.verts.new(_on(front, EDGE + breadth(z) * i / n, z - drop * (i / n) * k / 60, .05 + .07 * math.sin(math.pi * i / n))) for i in range(n + 1)])
        for one, two in zip(rows, rows[1:]):
            for i in range(n):
                bm.faces.new((one[i], one[i + 1], two[i + 1], two[i]))
        ob = mesh(name, bm, m, smooth=True)
        thick = ob.modifiers.new("thick", "SOLIDIFY")
        thick.thickness, thick.offset = .05, 0


def _other_front(m):
    """The right front, which hangs as it was."""
    bm, n, rows = bmesh.new(), 30, []
    for k in range(61):
        z = -5 + 10 * k / 60
        edge = -.62 - .32 * grip.soft(z, -1.5, 3.5)
        rows.append([])
        for i in range(n + 1):
            x = edge - (1.75 + edge + .9) * i / n
            rows[-1].append(bm.verts.new((x, _body(max(x, -1.86)) - .16 - .05 * math.sin(5 * x + .7 * z) * min(1, i / 6), z)))
    for one, two in zip(rows, rows[1:]):
        for i in range(n):
            bm.faces.new((one[i], one[i + 1], two[i + 1], two[i]))
    thick = mesh("other_front", bm, m, smooth=True).modifiers.new("thick", "SOLIDIFY")
    thick.thickness = .07


def _her_hand():
    down = -LEAN
    eye = Vector((0, -1, 0))
    eye = (eye - down * eye.dot(down)).normalized()
    back = eye * math.cos(FACES) + eye.cross(down) * math.sin(FACES)
    turn = Matrix.Rotation(RISES, 3, back)
    across, along = turn @ down, turn @ back.cross(down)
    wrist = AXIS + back * (BUNCH + .17) - along * .94
    hand.hand(wrist, (across, along, back), curls=CURLS, spread=.03, thumb=(-.42, .80, -.42), thumb_up=(-.8, -.3, .4), bow=-.03, arm=.6,
              m=hand.skin("skin_hers", "#e2b9a2"), lined=.65, apart=True, name="hers", size=.98)
    cuff = wrist - along * .40
    hand.sleeve(cuff, cuff - along * 12 + Vector((0, -.2, -1.8)), .36, .85, mat("coat", "#a98a62", rough=.95, var=.18, scale=2, bump=.4, bscale=9), folds=.09)


def _button():
    """In the air, with its thread."""
    with group() as g:
        dark = mat("button", "#2a2b30", rough=.3, var=.1, coat=.4)
        cyl((0, 0, 0), .15, .06, dark, bev=.02)
        for a in (0, 1, 2, 3):
            cyl((.045 * math.cos(a * math.pi / 2 + .8), .045 * math.sin(a * math.pi / 2 + .8), .02), .014, .03, mat("hole", "#0c0c10", rough=.8, var=0), bev=0)
        tube([(0, 0, .03), (.08, .06, .12), (.05, .16, .22), (.14, .22, .26)], .010, mat("thread", "#8a8c94", rough=.8, var=.05), bez=True)
    turn = Matrix.Translation((-1.30, -2.4, -.55)) @ Matrix.Rotation(.9, 4, "X") @ Matrix.Rotation(.5, 4, "Y")
    bpy.context.view_layer.update()
    for ob in g.objs:
        ob.matrix_world = turn @ ob.matrix_world


def _car():
    """The elevator behind them, out of focus: steel, the amber of its rail, the lamps in its ceiling."""
    steel = mat("steel", "#5c6470", rough=.3, metal=.8, var=.2, scale=.2, stretch=(.3, 1, 6))
    box2((-40, 20, -20), (40, 21, 20), steel, bev=0)
    for x in (-9.5, -1.2, 8.6):
        box2((x - .12, 19.7, -20), (x + .12, 20, 20), mat("seam", "#20262f", rough=.5, var=.1), bev=0)
    box2((-40, 19, -4.6), (40, 19.4, -4.2), emis("rail", "#ff9a48", 2.2), bev=0)
    for x in (-8, -2.5):
        cyl((x, 19, 6.6), .7, .1, emis("ceiling", "#ffd9a0", 4), rot=(math.pi / 2, 0, 0), bev=0)
    area((0, 10, 8), (0, 20, 0), 10, 4, 1500, "#ffc690")

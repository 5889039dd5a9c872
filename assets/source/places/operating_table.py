"""The table in OR 2 as it stands before whoever operates at it: a drape with a lit window in it, a tray. A foreground: the room is operating_room.py.

On the tray is what she asks for, in order; on its gauze the stitches of the old line, twenty-two, as she laid them down.
"""
import tabletop
from kit import *
from operating_room import HORIZON

EDGE = 498
PLACE = Place(
    size=(1600, 900), samples=24, seed=42, cut_out=True, variants={"operating_table": {}},
    paint={"height": 900, "exposure": .35, "contrast": 1.08, "sat": 1.05, "shadows": (-.03, .008, .05), "bottom": .24, "detail_keep": .62})
FIELD, NECK = (572, 738), (.085, .290)      # the window: columns of the screen, how far from the far edge
BODY = (.07, .22, .046)                     # whoever lies there: the ridge from the far edge, half as broad towards us, how high
TRAY = (965, .235, .36, .17)


def build(picture):
    drape()
    field()
    tray()
    at_the_left()
    light()
    tabletop.eye(horizon=HORIZON, edge=EDGE)


def height(x, d):
    """The drape at `x`, `d` metres nearer than the far edge: a body along it, drawn into folds by the window, and it falls off both ways."""
    ridge, half, high = BODY
    body = high*math.exp(-((d - ridge)/half)**2*1.6)*(1 + .30*math.exp(-((x + .48)/.22)**2) - .25*math.exp(-((x - .36)/.14)**2))
    r, a = math.hypot(x - .02, d - .19), math.atan2(d - .19, x - .02)
    drawn = .034*min(1, max(0, r - .13)/.20)*_fold(a*5.2 + .9*math.sin(a*3))
    hanging = .034*_fold(x*9.5 + .9*math.sin(x*4.1))*min(1, max(0, d - .26)/.2)
    return body + drawn*math.exp(-max(0, d - .34)*6) + hanging - 2.2*max(0, d - .42)**2 - 1.5*max(0, -d)


def _fold(t):
    """Round above, sharp below."""
    return abs(math.sin(t))**.8 - .6


def drape():
    m = mat("drape_near", "#35808e", rough=.92, var=.12, scale=7, bump=.05, bscale=160)
    bm, nx, nd = bmesh.new(), 300, 74
    rows = []
    for j in range(nd + 1):
        d = -.06 + .80*j/nd
        rows.append([bm.verts.new((x, -d, height(x, d))) for x in (-1.25 + 2.5*i/nx for i in range(nx + 1))])
    for a, b in zip(rows, rows[1:]):
        for i in range(nx):
            bm.faces.new((a[i], a[i + 1], b[i + 1], b[i]))
    mesh("drape", bm, m, True)


def on(x, d, up=0.0):
    """The point of the drape at column `x`, `d` from the far edge."""
    at = tabletop.at(x, d)
    return at[0], at[1], height(at[0], d) + up


def field():
    """Skin in a frame of towels, with a line drawn on it: what is open lies under hands and light, and is not to be seen."""
    (x0, x1), (d0, d1) = FIELD, NECK
    _patch((x0, x1, d0, d1), mat("skin_near", "#8f6753", rough=.42, var=.30, scale=13, hue=.03, coat=.2), .004, 20)
    towel, hem = mat("towel_near", "#4a9ca6", rough=.95, var=.12, scale=20), mat("hem_near", "#7fbcb8", rough=.9, var=.08)
    for a, b, c, e in ((x0 - 34, x1 + 34, d0 - .040, d0 + .004), (x0 - 34, x1 + 34, d1 - .004, d1 + .040), (x0 - 34, x0 + 4, d0, d1), (x1 - 4, x1 + 34, d0, d1)):
        _patch((a, b, c, e), towel, .007, 18)
    for path in ([(x0 + 4, d0 + .004), (x1 - 4, d0 + .004)], [(x0 + 4, d1 - .004), (x1 - 4, d1 - .004)], [(x0 + 4, d0), (x0 + 4, d1)], [(x1 - 4, d0), (x1 - 4, d1)]):
        tube([on(path[0][0] + (path[1][0] - path[0][0])*k/6, path[0][1] + (path[1][1] - path[0][1])*k/6, .009) for k in range(7)], .0035, hem)
    line = mat("pen_line", "#6a3f6a", rough=.7, var=0, rvar=0)
    tube([on(x0 + 34 + k*9, d0 + .085 + .010*math.sin(k*.5), .0125) for k in range(11)], .0016, line)
    steel = mat("steel_near", "#aeb6ba", rough=.22, metal=1, var=.1)
    for x, lean in ((x0 + 6, 1), (x1 - 6, -1)):                                # a towel clip at either corner
        a = on(x, d0 + .01, .018)
        tube([a, (a[0] - lean*.02, a[1] + .012, a[2] + .012), (a[0] - lean*.055, a[1] + .022, a[2] + .010)], .0028, steel, bez=True)
    gauze = mat("gauze_near", "#d8d6cc", rough=.95, var=.08, scale=60)
    for k, (x, d) in enumerate(((x1 + 6, d1 - .05), (x1 + 16, d1 - .02))):
        a = on(x, d, .018 + .005*k)
        box(a, (.050, .042, .008), gauze, bev=.003, rot=(.2, 0, .3 - .7*k))


def _patch(edges, m, up, n):
    """A piece of cloth or skin that lies on the drape."""
    x0, x1, d0, d1 = edges
    bm = bmesh.new()
    rows = [[bm.verts.new(on(x0 + (x1 - x0)*i/n, d0 + (d1 - d0)*j/n, up)) for i in range(n + 1)] for j in range(n + 1)]
    for a, b in zip(rows, rows[1:]):
        for i in range(n):
            bm.faces.new((a[i], a[i + 1], b[i + 1], b[i]))
    mesh("patch", bm, m, True).modifiers.new("thick", "SOLIDIFY").thickness = .007


# ------------------------------------------------------------------ what lies about it
def tray():
    """The nurse's tray over the drape: gauze with the old stitches, swabs, needle holders, clamps, all one way."""
    column, d, wide, deep = TRAY
    x, y, _ = tabletop.at(column, d)
    z = .080
    steel, dark = mat("tray_steel", "#8f9a9f", rough=.28, metal=.8, var=.12, scale=3), mat("tray_cloth", "#48919c", rough=.95, var=.12, scale=20)
    box((x, y, z - .012), (wide, deep, .010), steel, bev=.004)
    for s in (-1, 1):
        tube([(x - wide/2, y + s*deep/2, z), (x + wide/2, y + s*deep/2, z)], .006, steel)
        tube([(x + s*wide/2, y - deep/2, z), (x + s*wide/2, y + deep/2, z)], .006, steel)
    box((x, y, z - .005), (wide - .02, deep - .02, .006), dark, bev=.002)
    gauze, thread = mat("gauze_near", "#d8d6cc", rough=.95, var=.08, scale=60), mat("thread", "#1d2a4a", rough=.6, var=0, rvar=0)
    box((x - .10, y - .052, z + .002), (.135, .040, .006), gauze, bev=.002)
    for k in range(22):                                                      # eleven and eleven
        a = (x - .155 + (k % 11)*.011, y - .042 - .018*(k//11), z + .0065)
        tube([(a[0] - .002, a[1] - .004, a[2]), (a[0] + .002, a[1] + .004, a[2])], .0009, thread)
    for k in range(3):
        box((x - .150 + k*.046, y + .040, z + .006 + .004*k), (.042, .048, .012 + .008*k), gauze, bev=.004, rot=(0, 0, .08*(k - 1)))
    for k in range(5):
        _ringed((x + .005 + k*.036, y - .062, z + .006), .115 + .012*(k % 2), k < 2)
    box((x + .005, y + .062, z + .002), (.02, .06, .004), thread, bev=0)


def _ringed(at, long, gold):
    """A needle holder (its rings are gilt) or a clamp, its rings towards us."""
    x, y, z = at
    steel = mat("steel_near", "#aeb6ba", rough=.22, metal=1, var=.1)
    ring = mat("gilt_near", "#c9a050", rough=.25, metal=1, var=.08) if gold else steel
    for s in (-1, 1):
        tube([(x + s*.010, y + .012, z), (x + s*.004, y + long*.55, z + .002), (x - s*.001, y + long*.72, z + .002), (x - s*.0008, y + long, z)], .0022, steel, bez=True)
        tube([(x + s*(.011 + .009*math.cos(a)), y + .003 + .011*math.sin(a), z) for a in (i*math.tau/14 for i in range(14))], .0022, ring, cyclic=True)


def at_the_left():
    """The sucker and its hose, a folded towel, a bowl."""
    hose, tip = mat("hose_near", "#9fb4b8", rough=.3, var=.08, coat=.4), mat("steel_near", "#aeb6ba", rough=.22, metal=1, var=.1)
    tube([on(x, d, .012) for x, d in ((250, .34), (330, .27), (410, .26), (470, .21), (520, .19))], .0075, hose, bez=True)
    tube([on(520, .19, .013), on(556, .175, .016), on(584, .165, .024)], .0042, tip, bez=True)
    china = mat("bowl_near", "#8f9a9f", rough=.28, metal=.8, var=.1)
    a = on(345, .13, .0)
    lathe([(0, .004), (.030, .002), (.034, .006), (.048, .036), (.050, .038), (.046, .036), (.032, .010), (0, .009)], china, loc=(a[0], a[1], a[2] - .004), seg=40)
    lathe([(0, .026), (.040, .026)], mat("saline", "#7fa6b4", rough=.06, var=.1, coat=.8), loc=(a[0], a[1], a[2] - .004), seg=30)
    towel = mat("towel_near", "#4a9ca6", rough=.95, var=.12, scale=20)
    for k in range(2):
        b = on(430, .15, .006 + k*.010)
        box(b, (.12 - .01*k, .085, .010), towel, bev=.004, rot=(.12, 0, .1))


def light():
    world([(0, "#2c4258"), (1, "#2c4258")], .35)
    x = tabletop.at(655)[0]
    spot((x, -.08, 1.15), (x, -.20, 0), 110, "#ffe2b4", angle=15, blend=1.0, r=.05)
    spot((x, -.05, 1.30), (x, -.22, 0), 84, "#ffcf96", angle=80, blend=1.0, r=.10)
    area((-1.9, -.2, .34), (0, -.28, 0), .8, .5, 44, "#6fb4e0", gloss=False)
    area((1.9, -.2, .40), (0, -.28, 0), .8, .5, 15, "#7aa2e0", gloss=False)
    area((0, 1.4, .8), (0, -.2, 0), 2.4, .4, 14, "#ffc080")

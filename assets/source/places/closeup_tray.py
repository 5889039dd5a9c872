"""Close-ups of Lexie's tray at table nine, as she sees it: counted, with Callie's hands before it, and the second roll in her hand, buttered out to the edges.

Law: what stands on it, and where, is that of cafeteria_table.py. One unit is ten centimetres.
"""
import cafeteria_table
import hand
from kit import *
from props import bowl, roll, tray

PLACE = Place(
    folder="inserts", size=(1280, 720), samples=24, noise=.04, bounces=(5, 3, 4), seed=19,
    paint={"exposure": .25, "contrast": 1.06, "sat": 1.05, "vign": .42, "height": 720},
    variants={"tray": {}, "tray_buttered": {}, "tray_slopped": {}})
SLOPPED = (((-1.52, .62), (.34, .20), .3), ((-1.24, .86), (.26, .17), -.2), ((-1.78, .86), (.20, .13), .7), ((-1.86, .28), (.09, .06), 0), ((-1.60, 1.16), (.07, .05), .4))  # of the soup: where, how wide, how turned
ROLL = Vector((.34, -.62, .86))              # the middle of the half she has in her hand: its cut side
ALONG, BACK = Vector((-.66, .72, -.18)).normalized(), Vector((-.30, -.06, .95)).normalized()
REACH = .62                                  # from where she has the knife to its point


def build(picture):
    is_buttered = picture == "tray_buttered"
    with group() as g:
        m = cafeteria_table.materials()
        box2((-1.2, -.9, -.1), (1.2, 1.2, 0), m.top, bev=.004)
        tray((0, 0, 0), m.tray, .03)
        bowl((-.050, .050, .006), m.china, m.lentil)
        roll((.110, .070, .006), .4)
        if not is_buttered:
            roll((.150, -.055, .006), 1.6, .043)
        cafeteria_table.jello(m, (-.150, -.050, .006))
        lathe([(0, -.006), (.006, 0), (0, .006)], m.bubble, loc=(-.168, -.036, .0765), seg=12)  # of the Jell-O, upper left
    bpy.context.view_layer.update()
    for ob in g.objs:
        ob.matrix_world = Matrix.Scale(10, 4) @ ob.matrix_world
    {"tray": _counting, "tray_buttered": _buttering, "tray_slopped": lambda: _slopped(m)}[picture]()
    world([(0, "#141b2e"), (.5, "#1d2740"), (1, "#2c3a5c")], .5)
    area((-2.6, 2.6, 5.0), (0, 0, 0), 1.4, 1.4, 420, "#ffc890", gloss=False)
    area((4.5, 2.5, 3.5), (.6, 0, 0), 3, 3, 150, "#8fabe8")
    if picture == "tray_slopped":            # from farther off: the far side of the table too
        camera((.10, -5.2, 6.2), (-.10, .68, .22), lens=42, fstop=.4, focus=7.6)
    else:
        camera((.10, -5.4, 5.4), (.10, -.12, .22), lens=48, fstop=.4, focus=7.6)


def _skin():
    return hand.skin("skin_hers", "#d2987c")


def _sleeve(wrist, along):
    hand.sleeve(wrist - along * .20, wrist - along * 6, .30, .50, mat("undershirt", "#646a7c", rough=.95, var=.2, scale=2, bump=.3, bscale=20), folds=.04)


def _counting():
    """A finger that has got as far as the second roll."""
    along, back = Vector((-.52, .80, -.16)).normalized(), Vector((-.25, -.10, .96)).normalized()
    across = along.cross(back).normalized()
    wrist = Vector((2.46, -1.98, .80))
    hand.hand(wrist, (across, along, across.cross(along)), curls={"index": .14, "middle": .52, "ring": .62, "little": .66}, thumb=(-.30, .78, -.36),
              arm=1.0, size=.92, m=_skin(), lined=.6)
    _sleeve(wrist, along)


def _slopped(m):
    """Two hands have come down flat on the far side of it, and everything has gone to the left."""
    coat = mat("callies_coat", "#d3d6dc", rough=.9, var=.12, scale=1.2)
    for side in (-1, 1):
        along, back = Vector((-.16 * side, -1, -.02)).normalized(), Vector((0, -.06, 1))
        across = along.cross(back).normalized() * side
        wrist = Vector((1.30 * side, 3.42, .16))
        hand.hand(wrist, (across, along, across.cross(along) * side), curl=.03, spread=.16, thumb=(-.66, .52, -.04), arm=.9, size=1.0, m=hand.skin("skin_callies", "#b07d5a"),
                  name="callie%d" % side, lined=.6)
        hand.sleeve(wrist - along * .34, wrist - along * 5 + Vector((0, 0, 2.2)), .36, .56, coat, folds=.05)
    for (x, y), (wide, deep), turn in SLOPPED:
        ob = lathe([(0, .05), (.6, .045), (.92, .028), (1, 0)], m.lentil, loc=(x, y, .062), seg=28, name="slopped")
        ob.scale, ob.rotation_euler = (wide, deep, 1), (0, 0, turn)


def _buttering():
    _half()
    frame = [Vector(v) for v in ((.72, -.69, .05), (.69, .72, .10), (-.10, -.04, -1))]
    wrist = ROLL + Vector((-.98, -1.02, -.34))
    hand.hand(wrist, frame, curl=.10, thumb=(-.36, .98, -.34), arm=1.0, bow=.06, size=.90, m=_skin(), name="left", lined=.6)
    _sleeve(wrist, frame[1])
    tip = ROLL + Vector((.16, .10, .07))
    wrist, _, at = hand.with_pen(tip, ALONG, BACK, REACH, arm=1.0, m=_skin(), name="right", lined=.6)
    steel = mat("knife", "#b9bec1", rough=.18, metal=1, var=.08)
    tube([at(.60), at(1.0), at(2.0)], .052, steel)
    _blade(at, steel)
    _sleeve(wrist, ALONG)


def _blade(at, m):
    """Round at its point, flat on the butter."""
    way = (at(1) - at(0)).normalized()
    side = way.cross(Vector((0, 0, 1))).normalized()
    outline = [(-.16, -.02), (-.13, .08), (-.05, .12), (.70, .09), (.78, .03), (.78, -.05), (.1, -.09), (-.10, -.08)]
    bm = bmesh.new()
    up = way.cross(side) * .012
    faces = [[bm.verts.new(at(0) + way * a + side * b + up * k) for a, b in outline] for k in (1, -1)]
    bm.faces.new(faces[0])
    bm.faces.new(faces[1][::-1])
    for i in range(len(outline)):
        j = (i + 1) % len(outline)
        bm.faces.new((faces[0][j], faces[0][i], faces[1][i], faces[1][j]))
    mesh("blade", bm, m)


def _half():
    """The lower half of a roll, buttered."""
    crust = mat("crust_half", "#b57f45", rough=.5, var=.32, scale=4, hue=.012, coat=.12)
    crumb = mat("crumb_half", "#dcc39a", rough=.9, var=.2, scale=14, bump=.5, bscale=30)
    butter = mat("butter", "#ead9a2", rough=.28, var=.12, scale=5, coat=.3, bump=.35, bscale=7)
    foot = ROLL - Vector((0, 0, .30))
    lathe([(0, 0), (.34, .0), (.47, .07), (.53, .17), (.52, .27), (.49, .30)], crust, loc=foot, name="half")
    lathe([(.50, .292), (.3, .305), (0, .305)], crumb, loc=foot, name="cut")
    ob = lathe([(.43, .298), (.41, .318), (.36, .326), (.2, .318), (.08, .328), (0, .322)], butter, loc=foot, name="butter")
    for v in ob.data.vertices:                              # a knife leaves it uneven, out to the edge here and short of it there
        turn = math.atan2(v.co.y, v.co.x)
        wide = 1 + .09 * math.sin(3 * turn + .6) + .05 * math.sin(7 * turn)
        v.co.x, v.co.y, v.co.z = v.co.x * wide, v.co.y * wide, v.co.z + .012 * math.sin(9 * v.co.x + 4 * v.co.y)

"""His two hands that have torn a boarding pass across, each with its half: what stands before whoever sees it done (../paintings).

A foreground. Law: each half is laid out on the sheet's own plane, z towards the reader, its torn edge on x = 0 and its foot where the
tear ends; it is turned about that foot, and stood up. One unit is ten centimetres; the sheet is a letter's.
"""
import hand
from closeup_paper import FLAT, ink, paper
from kit import *

PLACE = Place(
    folder="source/paintings/grounds", size=(1600, 900), samples=10, noise=.04, seed=31, cut_out=True, bounces=(5, 3, 4),
    paint={"exposure": .20, "contrast": 1.06, "sat": 1.02, "height": 900}, variants={"ground_tear": {}})
WIDE, TALL = 1.08, 2.79                      # of a half
FOOT = Vector((0, 0, -1.98))                 # where the tear ends, on the stage
OPEN = {1: .34, -1: .27}                     # how far each half is turned away from the other
TWIST = {1: -.20, -1: .26}                   # and about its own length: the right one comes, the left one goes
THUMB = {1: 1.74, -1: 1.60}                  # how high up its half each hand has it


def build(_picture):
    torn(_pass, hand.skin("skin_his", "#c08a6c"), mat("jacket", "#4a505b", rough=.92, var=.2, scale=1.6))
    world([(0, "#1c2436"), (.5, "#26324a"), (1, "#36466a")], .55)
    area((-5, -3.0, 5), (0, 0, 0), 2, 3, 620, "#ffd3a4")
    area((5.5, -1.5, 3), (.4, 0, 0), 3, 4, 300, "#93abe6")
    area((0, 5, 4), (0, 0, 0), 3, 2, 420, "#ffc68c")
    camera((0, -7, .30), (0, 0, .05), lens=47, fstop=.6, focus=7.0)


def torn(printed, skin, cloth, size=1.0):
    """A sheet with something printed on it, torn across, and the two hands that did it."""
    for side in (1, -1):
        with group() as half:
            _half(side)
            _print(side, printed)
        with group() as held:
            _hand(side, skin, cloth, size)
        bpy.context.view_layer.update()
        if side < 0:
            for ob in held.objs:
                ob.matrix_world = Matrix.Diagonal((-1, 1, 1, 1)) @ ob.matrix_world
        stand = Matrix.Translation(FOOT) @ Matrix.Rotation(side * OPEN[side], 4, "Y") @ Matrix.Rotation(TWIST[side], 4, "Z") @ Matrix.Rotation(math.pi / 2 - .10, 4, "X")
        for ob in [*half.objs, *held.objs]:
            ob.matrix_world = stand @ ob.matrix_world


def _torn(y):
    """Where the tear goes across the middle."""
    return .030 * math.sin(3.1 * y + 1) + .018 * math.sin(8.3 * y) + .008 * math.sin(23 * y + 2) + .005 * math.sin(57 * y)


def _lift(x, y, side):
    """How far a half stands out: its fold across, and a torn edge that curls."""
    fold = .22 * (math.hypot(y - TALL / 2, .02) - .02)
    curl = .34 * max(0, .55 - abs(x)) ** 2 * (y / TALL) ** 2
    return fold * .5 + side * curl + .06 * math.sin(2.2 * abs(x) + y)


def _half(side):
    white, core = paper("sheet", "#e6e3da"), mat("torn", "#f6f3ea", rough=1, var=.10, scale=14)
    _sheet(side, white, _torn, lambda y: side * WIDE, 0)
    _sheet(side, core, lambda y: _torn(y) - side * (.022 + .016 * math.sin(19 * y) + .010 * math.sin(41 * y + side)), lambda y: _torn(y) + side * .012, -.004)
    _rule(side, TALL / 2)


def _sheet(side, m, inner, outer, over):
    bm, n, k = bmesh.new(), 40, 220
    rows = []
    for j in range(k + 1):
        y = TALL * j / k
        a, b = inner(y), outer(y)
        rows.append([bm.verts.new((x, y, _lift(x, y, side) + over)) for x in (a + (b - a) * i / n for i in range(n + 1))])
    for low, high in zip(rows, rows[1:]):
        for i in range(n):
            bm.faces.new((low[i], low[i + 1], high[i + 1], high[i]))
    mesh("half", bm, m, smooth=True)


def _rule(side, y):
    """The fold across."""
    bm, n = bmesh.new(), 40
    rows = [[bm.verts.new((x, y + dy, _lift(x, y + dy, side) + .003)) for x in (side * WIDE * i / n for i in range(1, n + 1))] for dy in (-.005, .005)]
    for i in range(n - 1):
        bm.faces.new((rows[0][i], rows[0][i + 1], rows[1][i + 1], rows[1][i]))
    mesh("fold", bm, mat("fold", "#bdb7a9", rough=.9, var=.2, scale=6))


def _print(side, printed):
    """What is on this side of the tear."""
    with group() as g:
        printed()
    bpy.context.view_layer.update()
    for ob in g.objs:
        me = bpy.data.meshes.new_from_object(ob.evaluated_get(bpy.context.evaluated_depsgraph_get()))
        me.transform(ob.matrix_world)
        bm = bmesh.new()
        bm.from_mesh(me)
        bmesh.ops.bisect_plane(bm, geom=[*bm.verts, *bm.edges, *bm.faces], plane_co=(0, 0, 0), plane_no=(-side, 0, 0), clear_outer=True)
        for v in bm.verts:
            v.co.z = _lift(v.co.x, v.co.y, side) + .004
        bm.to_mesh(me)
        bm.free()
        laid = link(bpy.data.objects.new("print", me))
        laid.pass_index = 1
        bpy.data.objects.remove(ob)


def _words(what, x, y, size, m, font="Roboto-Bold", align="CENTER"):
    text(what, (x, y, 0), size, m, rot=FLAT, font=font, align=align, idx=1)


def _pass():
    """A boarding pass off somebody's printer."""
    grey, teal = ink("#5b6470"), ink("#1e4d5c")
    _words("CASCADE AIR", -.96, 2.56, .17, teal, align="LEFT")
    _words("BOARDING PASS", .96, 2.57, .11, grey, align="RIGHT")
    _words("NEW YORK", .03, 2.20, .40, ink())
    _words("2837", .02, 1.93, .24, ink())
    for x, what, value in ((-.28, "Gate", "B7"), (.30, "Seat", "2A")):
        _words(what, x, 1.70, .095, grey, font="Roboto-Regular")
        _words(value, x, 1.48, .19, ink())
    _words("SLOAN, MARCUS D", 0, 1.12, .16, ink())


def _hand(side, skin, cloth, size):
    """The right one, its thumb on the face of the half and its fingers behind; the left is the same, turned over."""
    across, along = Vector((-.34, -.94, -.24)), Vector((-.93, .34, -.26))
    y = THUMB[side]
    at = Vector((1.70, y - .42, _lift(.8, y, side) - .03))
    hand.hand(at, (across, along, (.20, 0, -1)), curl=.10, thumb=(-.36, .92, -.30), arm=.7, bow=.07,
              m=skin, name=f"hand{side}", size=size)
    hand.sleeve(at + Vector((.26, -.16, .04)), at + Vector((3.0, -2.6, .7)), .37 * size, .63 * size, cloth, folds=.10)

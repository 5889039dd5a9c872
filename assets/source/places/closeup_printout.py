"""Close-up of the print-out of the flight, held out in the dim corridor.

Law: the sheet and the hand are laid out on the sheet's own plane, z towards the reader, and stood up together.
One unit is ten centimetres; the sheet is a letter's.
"""
import hand
from closeup_paper import FLAT, ink, paper
from kit import *

PLACE = Place(
    folder="inserts", size=(1280, 720), samples=20, noise=.04, seed=12,
    paint={"exposure": .25, "contrast": 1.06, "sat": 1.04, "vign": .42, "height": 720},
    variants={"printout": {}})
WIDE, TALL = 2.16, 2.79
PRINTED = (("Passenger", "SLOAN, MARCUS D"), ("Flight", "2837"), ("From", "SEATTLE"), ("To", "NEW YORK"),
           ("Departs", "9:50 PM"), ("Gate", "B7"), ("Seat", "2A"), ("Confirmation", "Q7KX2R"))
HALF, END = 16, 240                          # of the corridor: half its width, and where it ends
LEAN, TURN = -.09, .05                       # of the sheet: its top away from the reader, and to the left


def build(picture):
    with group() as held:
        _sheet()
        _hand()
    stand = Matrix.Rotation(-TURN, 4, "Y") @ Matrix.Rotation(math.pi / 2 + LEAN, 4, "X")
    bpy.context.view_layer.update()
    for ob in held.objs:
        ob.matrix_world = stand @ ob.matrix_world
    with group() as hall:
        corridor()
    move(hall.objs, (.45, -7, -13.5), -.19)
    world([(0, "#1c2436"), (.5, "#26324a"), (1, "#36466a")], .55)
    area((-5, -4.5, 6), (0, 0, 0), 2, 3, 760, "#ffd9b4")
    area((6, -2.5, 3), (.4, 0, 0), 3, 4, 260, "#9fb2e2")
    camera((.45, -7, .75), (.45, 0, .09), lens=50, fstop=.22, focus=7.0)


def _lift(x, y):
    """How far the sheet stands out: folded in four once, so each quarter is flat and leans on the next."""
    along, across = math.hypot(x, .035) - .035, math.hypot(y, .02) - .02
    return .26 * along + .24 * across * (.8 - .2 * math.tanh(2 * x)) - .05 * x * y - .09


def _sheet():
    bm, n, m = bmesh.new(), 60, 78
    grid = [[bm.verts.new(_raised(WIDE * (i / n - .5), TALL * (j / m - .5), 0)) for j in range(m + 1)] for i in range(n + 1)]
    for i in range(n):
        for j in range(m):
            bm.faces.new((grid[i][j], grid[i + 1][j], grid[i + 1][j + 1], grid[i][j + 1]))
    mesh("sheet", bm, paper("sheet", "#e6e3da"), smooth=True)
    for ends in (((0, -TALL / 2), (0, TALL / 2)), ((-WIDE / 2, 0), (WIDE / 2, 0))):
        _rule(*ends, .009, mat("fold", "#bdb7a9", rough=.9, var=.2, scale=6), 0, .002)
    with group() as g:
        printed()
    bpy.context.view_layer.update()
    for ob in g.objs:
        if ob.type == "FONT":
            _lay(ob)


def printed():
    """What stands on the sheet, whose middle is (0, 0)."""
    grey, teal = ink("#5b6470"), ink("#1e4d5c")
    text("CASCADE AIR", (-.90, 1.20, 0), .18, teal, rot=FLAT, font="Roboto-Bold", align="LEFT", idx=1)
    text("Itinerary   page 1 of 2", (.92, 1.20, 0), .105, ink(), rot=FLAT, align="RIGHT", idx=1)
    _rule((-.90, 1.07), (.92, 1.07), .020, teal)
    for k, (what, value) in enumerate(PRINTED):
        y = .89 - .225 * k
        text(what, (-.90, y, 0), .115, grey, rot=FLAT, font="Roboto-Regular", align="LEFT", idx=1)
        text(value, (-.21, y, 0), .165, ink(), rot=FLAT, font="Roboto-Bold", align="LEFT", idx=1)
    _rule((-.90, -.88), (.92, -.88), .010, ink("#8b929a"))
    for k, wide in enumerate((1.72, 1.55, 1.66, .95)):
        _rule((-.90, -.99 - .075 * k), (-.90 + wide, -.99 - .075 * k), .022, ink("#a7aaac"))


def _rule(start, end, thick, m, idx=1, over=.003):
    """A line on the sheet, which follows it."""
    bm, n = bmesh.new(), 90
    start, end = Vector(start), Vector(end)
    side = (end - start).orthogonal().normalized() * thick / 2
    rows = [[bm.verts.new(_raised(*(start.lerp(end, k / n) + way * side), over)) for k in range(n + 1)] for way in (1, -1)]
    for k in range(n):
        bm.faces.new((rows[0][k], rows[0][k + 1], rows[1][k + 1], rows[1][k]))
    mesh("rule", bm, m).pass_index = idx


def _lay(ob):
    """Lettering brought down on the sheet, point by point."""
    me = bpy.data.meshes.new_from_object(ob.evaluated_get(bpy.context.evaluated_depsgraph_get()))
    for v in me.vertices:
        v.co = _raised(*(ob.matrix_world @ v.co).to_2d(), .003)
    laid = link(bpy.data.objects.new("print", me))
    laid.pass_index = ob.pass_index
    bpy.data.objects.remove(ob)


def _raised(x, y, over):
    return Vector((x, y, _lift(x, y) + over))


def _hand():
    """His right: the thumb on the face of the sheet, the fingers behind it, the wrist in the coat's sleeve."""
    across, along = Vector((-.34, -.94, 0)), Vector((-.93, .34, -.28))
    z = _lift(.9, -.45)
    hand.hand((1.32, -1.07, z + .02), (across, along, (.26, 0, -1)), curl=.0, thumb=(-.34, .92, -.26), arm=.7,
              bow=.07, m=hand.skin("skin_his", "#cb9c82"))
    hand.sleeve((1.60, -1.17, z + .10), (3.6, -1.95, z + .7), .30, .52, mat("coat", "#c9ced6", rough=.9, var=.10, scale=1.2), folds=.11)


def corridor():
    """What can be told of it out of focus: two walls, the sconces, doors, the window at its end, and that on the floor."""
    wall, dado, floor = mat("wall", "#8e8f8d", rough=.85, var=.06, scale=.1), mat("dado", "#537a7c", rough=.7, var=.1, scale=.1), mat("floor", "#5f6062", rough=.22, var=.06, scale=.2)
    box2((-HALF, -5, -.5), (HALF, END, 0), floor, bev=0)
    box2((-HALF, -5, 29), (HALF, END, 29.5), wall, bev=0)
    for side in (-1, 1):
        box2((side * HALF, -5, 0), (side * (HALF + 1), END, 29), wall, bev=0)
        box2((side * (HALF - .2), -5, 0), (side * HALF, END, 10), dado, bev=0)
        box2((side * (HALF - 1), -5, 8.6), (side * (HALF - .4), END, 9.8), mat("rail", "#80664e", rough=.5, var=.2), bev=.1)
        for y in ((36, 150) if side < 0 else (92, 205)):
            box((side * (HALF - 1), y, 19), (1.6, 2.4, 3.2), emis("sconce", "#ffb468", 7), bev=.4)
            point((side * (HALF - 3), y, 19), 900 if y < 50 else 2000, "#ffc48a", r=1)
    for y in (96, 148):
        box2((HALF - .4, y, 0), (HALF - .2, y + 11, 21), mat("door", "#54392a", rough=.5, var=.2, scale=.2), bev=0)
    box2((-HALF, END, 0), (HALF, END + 1, 29), wall, bev=0)
    box2((-9, END - .5, 8), (9, END - .2, 25), emis("dusk", "#5b7cc0", 1.1), bev=0)
    for x in (-9, 0, 9):
        box2((x - .5, END - 1, 8), (x + .5, END - .5, 25), mat("frame", "#2c343c", rough=.5, var=.1), bev=0)

"""The chief's desk, before him: the lamp, the transfer on the blotter with the pen across it, a drumstick in wax paper at the edge.

A foreground: the room is office_chief.py. It ends before whoever stands at the far left.
"""
import tabletop
from kit import *
from props import dish, mug

PLACE = Place(
    size=(1600, 900), samples=24, seed=9, cut_out=True, variants={"office_desk": {}},
    paint={"height": 900, "exposure": .3, "contrast": 1.05, "sat": 1.04, "bloom": .1, "shadows": (-.02, .004, .04), "bottom": .28, "detail_keep": .6})
LEFT_X, RIGHT_X = 352, 1560                 # columns where the desk ends at its far edge
BLOTTER = .011                              # how thick the blotter is


def build(picture):
    left, right = tabletop.at(LEFT_X)[0], tabletop.at(RIGHT_X)[0]
    top = mat("walnut_near", "#54392a", rough=.3, var=.3, scale=2.2, stretch=(1, 9, 9), coat=.4, bump=.05, bscale=60, bstretch=(1, 12, 12))
    tabletop.board(top, right - left, .9, x=(left + right) / 2, corner=.02)
    tabletop.sitters(mat("coats", "#8a8c92", rough=.9), ("right",))
    blotter(tabletop.at(880, .24))
    x, y, _ = tabletop.at(872, .19)
    transfer((x, y, BLOTTER))
    drumstick(tabletop.at(1002, .11))
    lamp(tabletop.at(578, .15))
    nameplate(tabletop.at(672, .22))
    photograph(tabletop.at(470, .10))
    in_tray(tabletop.at(1172, .15))
    mug(tabletop.at(776, .10), mat("chief_mug", "#28405a", rough=.35, var=.08, coat=.4), mat("coffee", "#2c1a10", rough=.15, var=0, rvar=0), 2.6)
    light()
    tabletop.eye()


def blotter(at):
    x, y, z = at
    leather = mat("blotter_leather", "#3a2a22", rough=.45, var=.15, scale=14, coat=.2)
    box((x, y, z + .004), (.50, .34, .008), leather, bev=.003)
    box((x, y, z + .009), (.40, .31, .003), mat("blotting", "#465443", rough=.95, var=.12, scale=10), bev=0)


def drumstick(at):
    """Cold, one bite gone, on its wax paper."""
    x, y, z = at
    wax = mat("wax_paper", "#d6d0ba", rough=.35, var=.08, scale=20, coat=.3)
    bm = bmesh.new()
    rng, n = random.Random(3), 11
    grid = [[bm.verts.new((x + .24 * (i / (n - 1) - .5), y + .17 * (k / (n - 1) - .5),
                           z + .012 + (.008 + .020 * rng.random()) * max(abs(i / (n - 1) - .5), abs(k / (n - 1) - .5)) ** 2 * 4 + rng.uniform(0, .004)))
             for i in range(n)] for k in range(n)]
    for low, high in zip(grid, grid[1:]):
        for i in range(n - 1):
            bm.faces.new((low[i], low[i + 1], high[i + 1], high[i]))
    mesh("wax", bm, wax)
    lying, skin = (0, math.pi / 2, .35), mat("drumstick", "#63402a", rough=.8, var=.45, scale=34, bump=.3, bscale=200)
    lathe([(0, -.052), (.022, -.048), (.034, -.026), (.036, .000), (.028, .028), (.014, .052), (.010, .060), (0, .061)], skin, loc=(x - .012, y, z + .044), rot=lying, seg=28)
    lathe([(0, .050), (.0075, .052), (.0070, .082), (.012, .088), (.013, .096), (.008, .102), (0, .103)], mat("bone", "#cdbf9f", rough=.6, var=.1), loc=(x - .012, y, z + .044), rot=lying, seg=20)
    lathe([(0, -.010), (.016, -.004), (.018, .006), (0, .012)], mat("meat", "#c9a483", rough=.7, var=.2, scale=60), loc=(x - .048, y - .022, z + .052), rot=(1.1, .3, 0), seg=16)


def transfer(at):
    """Two lines and a signature, and across them the fountain pen."""
    x, y, z = at
    paper, ink = mat("transfer_paper", "#c8c1ae", rough=.9, var=.05), mat("transfer_ink", "#2b3040", rough=.9, var=0)
    with group() as g:
        for k in range(3):
            box((.004 * k, -.003 * k, .003 + .0016 * k), (.216, .28, .0012), paper, bev=0, rot=(0, 0, .03 * k))
        for k, w in enumerate((.14, .16, .10)):
            box((-.09 + w / 2, .09 - .035 * k, .0072), (w, .008, .0006), ink, bev=0, rot=(0, 0, .06))
    move(g.objs, at, -.16)
    black, gold = mat("pen", "#15171c", rough=.15, var=.05, coat=.8), mat("pen_gold", "#c09a4c", rough=.25, metal=1, var=.05)
    start, end = Vector((x - .05, y - .02, z + .016)), Vector((x + .095, y + .045, z + .016))
    tube([start.lerp(end, .14), end], .0072, black)
    tube([start.lerp(end, .52), start.lerp(end, .55)], .0078, gold)
    tube([start, start.lerp(end, .14)], .0032, gold)


LAMP_Z, SHADE_R, SHADE_W = .185, .050, .105     # of the lamp's shade: where it begins, its radius, half its length


def lamp(at):
    """Brass and green glass, its light on what lies under it."""
    x, y, z = at
    brass = mat("lamp_brass", "#8a6c3a", rough=.3, metal=1, var=.12)
    lathe([(0, .022), (.03, .022), (.07, .012), (.082, 0), (0, 0)], brass, loc=at, seg=40)
    cyl((x, y, z + .105), .008, .19, brass, bev=0)
    lathe([(.008, 0), (.016, .006), (.008, .012)], brass, loc=(x, y, z + .07), seg=24)
    tube([(x, y, z + .19), (x, y - .02, z + .232), (x, y - .05, z + .236)], .006, brass, bez=True)
    shade, inside = mat("lamp_green", "#15463a", rough=.12, var=.25, scale=12, coat=.8, emit="#1f7a52", strength=.16), emis("lamp_inside", "#ffd9a0", 2.0)
    arc = [(-math.cos(math.pi * k / 10), .85 * math.sin(math.pi * k / 10)) for k in range(11)]
    for r, m in ((SHADE_R, shade), (SHADE_R - .004, inside)):
        bm = bmesh.new()
        rows = [[bm.verts.new((x + u, y - .05 + r * c, z + LAMP_Z + r * s)) for u in (-SHADE_W, SHADE_W)] for c, s in arc]
        for p, q in zip(rows, rows[1:]):
            bm.faces.new((p[0], p[1], q[1], q[0]))
        mesh("shade", bm, m, True)
    for s in (-1, 1):
        prism([(SHADE_R * a, SHADE_R * b) for a, b in arc], .003, shade, plane="YZ", loc=(x + s * SHADE_W, y - .05, z + LAMP_Z), bev=.001)
    box((x, y - .05 - SHADE_R, z + LAMP_Z), (2 * SHADE_W, .003, .005), emis("lamp_rim", "#ffcf8c", 1.6), bev=0)
    tube([(x + .06, y - .09, z + LAMP_Z), (x + .062, y - .09, z + LAMP_Z - .035)], .0012, brass)
    point((x, y - .05, z + LAMP_Z - .01), 2.2, "#ffbe78", .03)
    area((x + .02, y - .07, z + LAMP_Z - .012), (x + .26, y - .16, 0), .20, .10, 4.5, "#ffc07c", spread=150, gloss=False)


def nameplate(at):
    with group() as g:
        prism([(-.030, 0), (.030, 0), (.006, .054), (-.006, .054)], .26, mat("plate_wood_near", "#3d2a1e", rough=.4, var=.25, scale=6, coat=.3), plane="YZ", bev=.003)
        box((0, -.0195, .027), (.235, .002, .036), mat("plate_brass", "#b8985a", rough=.55, var=.08), bev=.001, rot=(-.42, 0, 0), idx=1)
        text("RICHARD WEBBER, M.D.", (0, -.0222, .027), .0255, mat("plate_ink", "#1d1a16", rough=.7, var=0, rvar=0), rot=(math.pi / 2 - .42, 0, 0), font="RobotoCondensed-Bold", idx=1)
    bpy.context.view_layer.update()
    move(g.objs, at, .10)


def photograph(at):
    """Its back: whoever is on it looks at him."""
    with group() as g:
        box((0, 0, .052), (.082, .008, .104), mat("frame_back", "#332c28", rough=.8, var=.15), bev=.003, rot=(.20, 0, 0))
        box((0, -.022, .038), (.028, .005, .080), mat("frame_strut", "#26211e", rough=.8, var=.1), bev=.002, rot=(-.30, 0, 0))
    move(g.objs, at, .5)


def in_tray(at):
    x, y, z = at
    wire = mat("in_tray", "#3a4046", rough=.4, metal=.7, var=.1)
    for k in range(2):
        dish(((0, 0), (.004, .050), (.001, .052), (-.004, .006)), (.25, .30), .012, wire, (x, y, z + .062 * k), -.1)
        for i in range(4):
            box((x + random.uniform(-.006, .006), y - .01, z + .062 * k + .012 + .008 * i), (.215, .285, .006), mat("sheets", "#b9b3a2", rough=.9, var=.08, scale=30), bev=.001,
                rot=(0, 0, -.1 + random.uniform(-.05, .05)))


def light():
    world([(0, "#232c48"), (.3, "#2c3350"), (.9, "#1c2440")], .7)
    area((-.2, 2.4, 1.2), (0, -.2, 0), 2.8, 1.2, 14, "#7f9ae8")
    area((-2.4, -.4, 1.0), (0, -.3, 0), 1.4, 1.8, 10, "#7f97e0", gloss=False)
    area((.2, -2.2, 1.0), (.1, -.2, .05), 2.4, .8, 8, "#ffc595", gloss=False)

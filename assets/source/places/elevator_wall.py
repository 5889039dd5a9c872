"""What hangs on the walls of the elevator, and what people have done to them. Not a place itself."""
from kit import *

ON_LEFT_WALL = (math.pi / 2, 0, math.pi / 2)
FACING = (math.pi / 2, 0, 0)
DIRECTORY = ("7 Maternity", "6 Chief", "5 Intensive", "4 Plastics", "3 Surgery", "2 Cafeteria", "1 Emergency", "L Lobby")
LONG = 1.42                                  # so much wider than they are: these letters are only ever seen along the wall
SHEET = (1.75, 1.5)                          # and so much larger, wide and high, is the notice taped to the right wall, for the same reason
LAKE = (                                     # the poster's shapes, from the mountain to the light on the water
    ("#8a93a8", [(-1, .15), (-.55, .32), (-.2, .22), (.15, .62), (.3, .66), (.5, .45), (1, .12), (1, -.4), (-1, -.4)]),
    ("#e8dccb", [(.02, .5), (.15, .62), (.3, .66), (.42, .53), (.30, .5), (.24, .44), (.14, .49)]),
    ("#4e6a74", [(-1, -.02), (-.7, .10), (-.4, 0), (-.1, .08), (.3, -.05), (.7, .1), (1, 0), (1, -.4), (-1, -.4)]),
    ("#2b4954", [(-1, -.22), (1, -.18), (1, -1), (-1, -1)]),
    ("#d9a27c", [(-1, -.26), (.2, -.24), (1, -.30), (.1, -.29)]))


def directory(m, wall, y, z, w=.78, h=.86):
    """On the left wall where nobody stands before it: who is on which floor."""
    x = wall + .024
    box((x, y, z), (.018, w, h), m.steel_dark, bev=.004)
    box((x + .008, y, z), (.008, w - .03, h - .03), m.paper, bev=0, idx=1)
    box((x + .0125, y, z + h / 2 - .075), (.002, w - .05, .10), m.teal, bev=0, idx=1)
    _long((x + .015, y, z + h / 2 - .075), "DIRECTORY", .080, m.white, "CENTER")
    for i, line in enumerate(DIRECTORY):
        at = z + h / 2 - .180 - .085 * i
        _long((x + .014, y - w / 2 + .045, at), line[0], .086, m.ink, "LEFT")
        _long((x + .014, y - w / 2 + .135, at), line[2:], .086, m.ink, "LEFT")


def _long(at, words, size, material, align):
    text(words, at, size, material, rot=ON_LEFT_WALL, font="RobotoCondensed-Bold", align=align, idx=1).scale = (LONG, 1, 1)


def poster(m, wall, y, z, w=.37, h=.56):
    """On the right wall: a mountain over a lake in five flat colours, and what to do."""
    with group() as g:
        box((0, -.004, 0), (w, .018, h), m.steel_dark, bev=.004)
        box((0, -.012, 0), (w - .03, .008, h - .03), mat("poster_sky", "#d9ab82", rough=.8), bev=0, idx=1)
        for depth, (colour, points) in enumerate(LAKE):
            prism([(a * (w - .04) / 2, b * (h - .04) / 2) for a, b in points], .001, mat("poster" + colour, colour, rough=.8),
                  loc=(0, -.017 - depth * .001, 0), bev=0, idx=1)
        for words, size, at in (("BREATHE.", .082, -.225), ("Chapel and garden", .044, -.335), ("level 2", .044, -.425)):
            text(words, (0, -.024, h * at), size, m.paper, font="RobotoCondensed-Bold", idx=1, spacing=1.03)
    bpy.context.view_layer.update()
    move(g.objs, (wall - .021, y, z), -math.pi / 2)


def what_people_left(m, left, right, ceiling):
    """The camera of the man in the basement, screws, scratches of gurneys, a taped notice."""
    dome = mat("camera_dome", "#1c2126", rough=.12, var=.1, coat=1)
    cyl((right - .30, -.45, ceiling + .004), .075, .02, m.steel_dark, bev=.004)
    lathe([(.062, 0), (.056, -.035), (.035, -.058), (0, -.066)], dome, loc=(right - .30, -.45, ceiling), seg=28)
    cyl((right - .30, -.512, ceiling - .018), .006, .006, emis("camera_lamp", "#ff3a20", 9), rot=FACING, bev=0, idx=1)
    rng = random.Random(12)
    for side, wall in ((-1, left), (1, right)):
        for _ in range(16):
            y, z = rng.uniform(-3.2, -.2), rng.uniform(.88, 1.5)
            box((wall - side*.0212, y, z), (.001, rng.uniform(.05, .30), .0035), m.steel_dark, bev=0, rot=(rng.uniform(-.25, .25), 0, 0))
        for i in range(4):
            for z in (1.09, 2.27):
                cyl((wall - side*.022, -.10 - i*.95, z), .010, .006, m.chrome, rot=(0, math.pi/2, 0), bev=.002, seg=12)
    with group() as g:                                                      # taped to the right wall: the line for those who cannot sleep
        box((0, -.004, 0), (.24, .002, .33), m.paper, bev=0, idx=1)
        box((0, -.006, .125), (.20, .001, .045), m.teal, bev=0, idx=1)
        for k, w in enumerate((.18, .15, .11)):
            box((-.09 + w/2, -.006, .07 - k*.03), (w, .001, .007), m.ink, bev=0)
        text("TALK TO", (0, -.007, -.058), .056, m.ink, font="RobotoCondensed-Bold", idx=1)
        text("SOMEBODY", (0, -.007, -.118), .056, m.ink, font="RobotoCondensed-Bold", idx=1)
        for s in (-1, 1):
            box((s*.10, -.007, .16), (.06, .001, .022), mat("tape", "#b7ab8c", rough=.4, var=.05), bev=0, rot=(0, s*.6, 0))
    _tape(g.objs, right)


def _tape(objs, right):
    """What was made flat, enlarged and put on the right wall."""
    bpy.context.view_layer.update()
    for ob in objs:
        ob.matrix_world = Matrix.Diagonal((SHEET[0], 1, SHEET[1], 1)) @ ob.matrix_world
    bpy.context.view_layer.update()
    move(objs, (right - .021, -1.46, 1.62), -math.pi/2)


def dent(wall):
    """Four knuckles in the steel of the left wall, fifty-one inches up: each a hollow, and the bright rim round it."""
    hollow, rim = mat("dent_hollow", "#2b3238", rough=.5, metal=.6, var=.1), mat("dent_rim", "#d3dade", rough=.16, metal=1, var=.05)
    for k in range(4):
        y, z, r = -2.22 + k*.060, 1.296 - .012*abs(k - 1.5), (.023, .028, .028, .022)[k]
        lathe([(0, .0015), (r*.8, .0015), (r, .003)], hollow, loc=(wall + .021, y, z), rot=(0, math.pi/2, 0), seg=20)
        tube([(wall + .025, y + r*1.05*math.cos(a), z + r*1.05*math.sin(a)) for a in (-2.9, -2.5, -2.1, -1.57, -1.0, -.6, -.2)], .0050, rim, bez=True, res=2)
    for y0, z0, y1, z1 in ((-2.26, 1.25, -2.33, 1.21), (-2.01, 1.32, -1.97, 1.36), (-2.25, 1.34, -2.30, 1.39)):      # where the sheet has buckled
        beam((wall + .0215, y0, z0), (wall + .0215, y1, z1), .001, .004, rim, bev=0)


def late(m, right):
    """What the evening has left by then, and what stays after it: numbers torn off the notice, wet soles."""
    with group() as g:
        for k in range(6):
            if k not in (1, 2, 4):
                box((-.095 + k*.038, -.004, -.189), (.030, .0015, .060), m.paper, bev=0, rot=(.10 if k == 3 else 0, 0, .0), idx=1)
                box((-.095 + k*.038, -.006, -.189), (.005, .001, .044), m.ink, bev=0)
    _tape(g.objs, right)
    wet = mat("late_wet", "#39434b", rough=.05, var=0, rvar=0, coat=1)
    for k, (px, py) in enumerate(((.22, -.55), (.02, -.95), (.26, -1.35), (.06, -1.75))):
        prism([(px + .045*math.cos(t*.524)*(1 - .18*math.sin(t*.524)), py + .13*math.sin(t*.524)) for t in range(12)], .001, wet, plane="XY", loc=(0, 0, .0055), bev=0)


def cup_and_ribbon(left, right):
    """Derek's empty cup on the rail, and a bit of ribbon from maternity: gone when the week is."""
    cup, lid = mat("late_cup", "#d9d2c0", rough=.6, var=.06), mat("late_lid", "#3a3028", rough=.5, var=.1)
    x, y = right - .09, -.62
    cyl((x, y, 1.056), .034, .10, cup, r2=.042, bev=.003, idx=1)
    cyl((x, y, 1.036), .037, .045, mat("late_sleeve", "#8a5f3c", rough=.9, var=.15), r2=.040, bev=.002, idx=1)
    cyl((x, y, 1.110), .044, .012, lid, bev=.004, idx=1)
    balloon = mat("late_ribbon", "#b5472e", rough=.5, var=.1, coat=.3)       # maternity's, from the seventh
    tube([(left + .10 + .018*math.sin(t*1.1), -.86 + .02*math.cos(t*1.1), .96 - t*.028) for t in range(14)], .006, balloon, bez=True, res=2)
    tube([(left + .075, -.86, .945), (left + .10, -.86, 1.01), (left + .125, -.86, .945)], .007, balloon, bez=True, res=2)

"""Tables, chairs and trays of the cafeteria. Not a place itself.

A table is (x, y, turn, seats); its seats are one letter each: t teal, o orange, c cream, blank none.
"""
from kit import *

TABLE_Z = .755
EYE = (2.9, -4.7)                           # where one stands
SQUARE_TABLES = ((-4.1, 6.6, 0, "tc"), (-4.1, 4.3, 0, "ct"), (-4.0, 1.9, .05, "ot"), (-3.95, -.6, 0, "tc"))
LONG_TABLES = ((-1.3, 5.2, 0, "tcto"), (1.7, 5.5, 0, "cttt"), (-1.0, 2.3, .03, "ott "),
               (4.7, 4.6, math.pi / 2, "tcto"), (4.9, 1.2, math.pi / 2, "ct t"), (2.2, 2.4, -.04, "tot "),
               (-.5, -.55, .06, "cto "))


def tables(m, upturned=()):
    """All tables with their chairs, which stand on the tables that are `upturned`: (x, y) of each."""
    chairs = {key: _chair(m, shell) for key, shell in (("t", m.teal), ("o", m.orange), ("c", m.cream))}
    square, long = _table(m, .85), _table(m, 1.6)
    for x, y, turn, seats in SQUARE_TABLES:
        dup(square, (x, y, 0), turn)
        _seat(chairs, x, y, turn, zip(seats, ((0, 1), (0, -1))), (x, y) in upturned)
    for x, y, turn, seats in LONG_TABLES:
        dup(long, (x, y, 0), turn)
        _seat(chairs, x, y, turn, zip(seats, ((-.4, 1), (.4, 1), (-.4, -1), (.4, -1))), (x, y) in upturned)
    if upturned:
        _stack(chairs, (-2.75, -.35), "tocto")
    hide([*sum(chairs.values(), []), *square, *long])


def _stack(chairs, at, keys):
    """Chairs one in the other, for whoever mops."""
    for k, key in enumerate(keys):
        for ob in dup(chairs[key], (*at, 0), 2.5 + .05 * (k % 2)):
            ob.location.z += .10 * k


def _seat(chairs, x, y, turn, seats, upturned):
    """Chairs at (along, side) of a table, none pushed in quite straight."""
    c, s = math.cos(turn), math.sin(turn)
    for key, (along, side) in seats:
        if key == " ":
            continue
        away = .62 * side * (1 + random.uniform(-.04, .08))
        facing = turn + (0 if side > 0 else math.pi) + random.uniform(-.16, .16)
        if upturned and -s * side * (EYE[0] - x) + c * side * (EYE[1] - y) > 0:
            continue                        # a back that hangs before the table looks like a bag: it is on the stack
        if upturned:
            _stand_on_its_head(chairs[key], (x + c * along - s * away * .60, y + s * along + c * away * .60), facing)
        else:
            dup(chairs[key], (x + c * along - s * away, y + s * along + c * away, 0), facing)


def _stand_on_its_head(chair, at, facing):
    """The seat on the table, the back hanging over its edge."""
    over = Matrix.Translation((*at, TABLE_Z + .485)) @ Matrix.Rotation(facing, 4, "Z") @ Matrix.Rotation(math.pi, 4, "Y")
    for ob in dup(chair):
        ob.matrix_world = over @ ob.matrix_world


def _chair(m, shell):
    with group() as g:
        box((0, 0, .455), (.42, .42, .03), shell, bev=.014, seg=3)
        _chair_back(shell)
        for x in (-.12, .12):
            tube([(x, .16, .45), (x, .215, .62)], .016, m.frame)
        for x in (-1, 1):
            for y in (-1, 1):
                cyl((x * .19, y * .18, .225), .011, .46, m.wood, r2=.018, rot=(y * .10, -x * .10, 0), seg=12,
                    bev=0)
    return g.objs


def _chair_back(shell, rows=6, columns=11):
    bm = bmesh.new()
    grid = []
    for k in range(rows):
        v = k / (rows - 1)
        us = [i / (columns - 1) - .5 for i in range(columns)]
        grid.append([bm.verts.new((u * (.43 - .05 * v), .20 + .05 * v - .22 * u * u,
                                   .56 + .30 * v + .02 * math.cos(u * 3.1) * v)) for u in us])
    for low, high in zip(grid, grid[1:]):
        for i in range(columns - 1):
            bm.faces.new((low[i], low[i + 1], high[i + 1], high[i]))
    mesh("back", bm, shell, True).modifiers.new("thick", "SOLIDIFY").thickness = .018


def _table(m, length, width=.85):
    with group() as g:
        box((0, 0, .735), (length, width, .035), m.top, bev=.012)
        cyl((0, 0, .37), .04, .7, m.frame, bev=0)
        cyl((0, 0, .015), .28, .03, m.frame, bev=.012)
        box((0, 0, .70), (.4, .4, .03), m.frame, bev=.005)
    return g.objs


def meals(m):
    """What stands on the tables, and a white coat over a chair."""
    for x, y, turn, colour, meal in (
            (-.85, -.5, .15, m.tray_blue, 0), (-1.3, 2.2, .1, m.tray, 0), (-4.05, 4.4, 1.5, m.tray_blue, 1),
            (2.5, 2.3, -.2, m.tray_blue, 2), (-1.6, 5.2, 0, m.tray, 1), (1.9, 5.4, .2, m.tray, 0),
            (4.7, 4.2, 1.6, m.tray_blue, 0), (-3.95, 1.8, 1.7, m.tray, 0), (4.85, 1.5, 1.45, m.tray, 1)):
        _tray(m, x, y, turn, colour, meal)
    for x, y in ((-.12, -.45), (-.62, 2.35)):
        cyl((x, y, TABLE_Z + .055), .036, .11, m.white, r2=.043)
    box((.1, -.7, TABLE_Z + .01), (.2, .28, .025), m.tray, bev=.004, rot=(0, 0, .4))
    box((1.8, 2.5, TABLE_Z + .005), (.30, .22, .012), m.paper, bev=.001, rot=(0, 0, .3))
    for x, y in ((-1.0, 5.3), (2.0, 5.6), (-4.1, 6.6), (4.7, 4.7), (2.0, 2.55), (-.95, 2.45), (4.9, 1.0)):
        box((x, y + .12, TABLE_Z + .045), (.10, .08, .10), m.frame, bev=.01)          # napkins
        box((x, y + .12, TABLE_Z + .105), (.06, .02, .05), m.paper, bev=.002)
    box((-1.42, 1.49, .66), (.40, .05, .52), m.coat, bev=.022, seg=3, rot=(-.06, 0, .03))   # a white coat
    box((-1.64, 1.47, .62), (.07, .05, .42), m.coat, bev=.02, seg=3, rot=(0, .1, 0))


def last_meal(m):
    """Late there is one tray: soup, roll, roll, and a Jell-O that is blue."""
    x, y = -.80, 5.02
    _tray(m, x, y, .1, m.tray, 0)
    for dx in (.26, .36):
        lathe([(0, .05), (.03, .045), (.05, .02), (.045, 0), (0, 0)], m.food, loc=(x + dx, y - .05, TABLE_Z), seg=16)
    cyl((x - .30, y - .02, TABLE_Z + .03), .045, .06, m.glass, r2=.055, bev=0)
    cyl((x - .30, y - .02, TABLE_Z + .035), .040, .055, mat("jello", "#2f7fc0", rough=.1, var=.1, coat=.6, emit="#2f7fc0", strength=.15), r2=.048)
    box((x - .5, y + .1, TABLE_Z + .045), (.10, .08, .10), m.frame, bev=.01)
    box((1.8, 2.5, TABLE_Z + .005), (.30, .22, .012), m.paper, bev=.001, rot=(0, 0, .3))


def _tray(m, x, y, turn, colour, meal):
    """0: hot food and an apple, 1: salad, 2: only an apple and a cup."""
    with group() as g:
        box((0, 0, .008), (.44, .32, .016), colour, bev=.007)
        for a, b, w, d in ((0, .155, .44, .014), (0, -.155, .44, .014), (.213, 0, .014, .32), (-.213, 0, .014,
            .32)):
            box((a, b, .016), (w, d, .024), colour, bev=.006)
        lathe([(0, .006), (.075, .006), (.085, .012), (.12, .024), (.118, .028), (.08, .016), (0, .014)],
              m.white,
              loc=(-.06, -.01, .014))
        if meal != 2:
            lathe([(0, .045), (.04, .040), (.066, .02), (.07, .012), (0, .01)], m.leaf if meal else m.food,
                  seg=9,
                  loc=(-.06, -.01, .016))
        cyl((.13, .07, .075), .036, .10, m.orange if meal == 1 else m.white, r2=.042, bev=.004)
        cyl((.13, .07, .122), .037, .004, m.coffee, bev=0)
        if meal != 1:
            lathe([(0, .075), (.012, .07), (.034, .062), (.04, .04), (.032, .012), (.012, .004), (0, .006)],
                  m.apple,
                  seg=20, loc=(.14, -.07, .014))
        box((-.06, .125, .022), (.20, .02, .006), m.chrome, bev=.002)
        box((.05, -.12, .02), (.14, .09, .006), m.paper, bev=.001, rot=(0, 0, .2))
    move(g.objs, (x, y, TABLE_Z), turn)

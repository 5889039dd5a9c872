"""The hull at the end of the jet bridge: its skin, its open door, the galley one sees through it. Not a place itself."""
from kit import *

HULL_Y, HULL_RADIUS, HULL_AXIS_Z = 3.55, 1.98, .95
CAB_HALF, HEIGHT = 1.75, 2.50               # what the bridge's head covers of it
DOOR_HALF, DOOR_TOP = .50, 1.92


def aircraft_door(m):
    """Of the bridge's materials `m`."""
    _hull(m)
    _open_door(m)
    _galley(m)
    _door_words()
    _rivets()


def _hull_y(z):
    return HULL_Y + HULL_RADIUS - math.sqrt(max(.01, HULL_RADIUS ** 2 - (z - HULL_AXIS_Z) ** 2))


def _sheet(x0, x1, z0, z1, m, off=0.0, rows=10):
    """A piece of the hull's skin."""
    bm = bmesh.new()
    grid = []
    for k in range(rows + 1):
        z = z0 + (z1 - z0) * k / rows
        grid.append([bm.verts.new((x, _hull_y(z) - off, z)) for x in (x0, x1)])
    for low, high in zip(grid, grid[1:]):
        bm.faces.new((low[0], low[1], high[1], high[0]))
    mesh("skin", bm, m, True)


def _hull(m):
    bottom, top = -.5, HEIGHT
    _sheet(-CAB_HALF, -DOOR_HALF, bottom, top, m.hull)
    _sheet(DOOR_HALF, CAB_HALF, bottom, top, m.hull)
    _sheet(-DOOR_HALF, DOOR_HALF, DOOR_TOP, top, m.hull)
    _sheet(DOOR_HALF + .05, CAB_HALF, .18, .42, m.stripe, off=.004)
    corners = [(-DOOR_HALF, .02), (-DOOR_HALF, DOOR_TOP), (DOOR_HALF, DOOR_TOP), (DOOR_HALF, .02)]
    path = [(x, _hull_y(z) - .01, z) for x, z in corners]
    tube(rounded_path(path, .14), .035, m.rim)
    box2((-DOOR_HALF - .1, HULL_Y - .05, -.02), (DOOR_HALF + .1, HULL_Y + .35, .02), m.rim, bev=.008)
    box2((-.62, HULL_Y - .55, .0), (.62, HULL_Y - .02, .03), m.steel, bev=.01)   # the lip of the bridge


def _open_door(m):
    """The door, swung out to the left and lying along the hull; we see its lining."""
    x, y = -1.03, HULL_Y - .16
    box((x, y, .96), (.84, .13, 1.84), m.hull, bev=.06, seg=3)
    box((x, y - .07, .96), (.74, .03, 1.70), m.lining, bev=.05, seg=3)
    box((x, y - .09, 1.42), (.20, .02, .28), m.black, bev=.05, seg=3)
    box((x + .05, y - .10, .95), (.34, .05, .07), m.rim, bev=.02)
    box((x - .02, y - .09, .35), (.56, .05, .42), m.galley, bev=.04, seg=3)


def _galley(m):
    """What one sees through the door: the galley opposite, a curtain, the light of the cabin."""
    y0, y1 = HULL_Y + .1, HULL_Y + 2.5
    box2((-1.5, y0, -.04), (2.6, y1, .0), m.carpet, bev=0)
    box2((-1.5, y0, 2.06), (2.6, y1, 2.12), m.lining, bev=0)
    box2((-.3, HULL_Y + .9, 2.04), (.5, HULL_Y + 1.3, 2.06), m.cabin, bev=0)
    box2((-1.5, y1, 0), (2.6, y1 + .05, 2.1), m.lining, bev=0)
    box2((-.60, HULL_Y + .35, 0), (-.52, y1, 2.1), m.lining, bev=.01)
    front = y1 - .5
    box2((-.5, front + .06, 0), (.34, y1, 2.06), m.galley, bev=.01)
    for x, width, z0, z1 in ((-.48, .38, .08, .94), (-.08, .38, .08, .94), (-.48, .80, 1.62, 2.02)):
        box2((x, front, z0), (x + width, front + .1, z1), m.galley, bev=.02)           # carts and a locker
        box((x + width / 2, front - .02, z1 - .08), (.14, .02, .025), m.rim, bev=.004)
    box2((-.5, front - .03, .97), (.34, y1, 1.01), m.rim, bev=.006)
    box2((-.46, front + .05, 1.03), (.30, front + .07, 1.60), m.black, bev=.01)
    cyl((-.25, front + .02, 1.13), .06, .2, m.rim)
    cyl((.10, front + .02, 1.10), .05, .14, m.lining)
    for i in range(6):                      # a curtain, drawn aside
        cyl((.40 + i * .05, front - .1 + .03 * (i % 2), 1.03), .035, 2.0, m.curtain, seg=12, bev=0)


def _door_words():
    """Beside the door: L1, and what a hull says to whoever stands by it; a lamp over the door."""
    ink = mat("hull_ink", "#2a3a4a", rough=.6, var=0, rvar=0)
    x = DOOR_HALF + .42
    text("L1", (x, _hull_y(1.55) - .012, 1.55), .22, ink, font="RobotoCondensed-Bold", idx=1)
    for k, line in enumerate(("CASCADE", "N2837C")):
        text(line, (x, _hull_y(1.28 - .15*k) - .012, 1.28 - .15*k), .125, ink, font="RobotoCondensed-Bold", idx=1, spacing=1.05)
    for z, w in ((.98, .30), (.94, .22)):
        box((x, _hull_y(z) - .006, z), (w, .004, .012), mat("hull_red", "#a03a2c", rough=.6, var=.1), bev=0)
    cyl((0, _hull_y(DOOR_TOP + .16) - .05, DOOR_TOP + .16), .05, .04, mat("lamp_hood", "#8a949b", rough=.4, metal=.6, var=.1), rot=(math.pi/2, 0, 0))
    box((0, _hull_y(DOOR_TOP + .14) - .075, DOOR_TOP + .14), (.16, .02, .05), emis("door_lamp", "#ffd9a4", 9), bev=.008)


def _rivets():
    """Two rows round the door."""
    head = mat("hull_rivet", "#8f979c", rough=.4, metal=.4, var=.05)
    bm = bmesh.new()
    for off in (.10, .17):
        edge = [(side*(DOOR_HALF + off), .1 + k*.09) for side in (-1, 1) for k in range(int((DOOR_TOP + off - .1)/.09))]
        edge += [(-DOOR_HALF - off + k*.09, DOOR_TOP + off) for k in range(int(2*(DOOR_HALF + off)/.09) + 1)]
        for x, z in edge:
            bmesh.ops.create_icosphere(bm, subdivisions=1, radius=.007, matrix=Matrix.Translation((x, _hull_y(z) - .002, z)))
    mesh("rivets", bm, head, True)

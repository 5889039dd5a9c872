"""What stands on the apron outside a gate: aircraft, jet bridge, carts. Not a place itself.

Outside ground is GROUND_Z; the terminal's floor is z = 0.
"""
from types import SimpleNamespace

from kit import *

GROUND_Z = -4.2
HULL = ((0, 19.0), (.35, 18.9), (.75, 18.55), (1.15, 17.95), (1.33, 17.55), (1.5, 17.1), (1.66, 16.5),
        (1.78, 15.9), (1.92, 14.4), (1.95, 12.6), (1.95, -8), (1.86, -10.5), (1.6, -13), (1.2, -15.6),
        (.75, -17.8), (.35, -19.2), (.12, -19.6), (0, -19.6))      # (radius, station), nose at +19
NOSE = 19.0
FRONT_DOOR = 13.5                                         # station of the door that the bridge docks to
PANES = ((4, 40, 16.45, 17.62), (45, 68, 16.05, 17.35), (73, 88, 15.65, 16.55))   # degrees from top, stations
CABIN_WINDOWS, WINDOW_PITCH = 44, .50


def materials():
    """Surfaces of everything outside."""
    return SimpleNamespace(
        hull=mat("hull", "#c9d0d4", rough=.25, var=.05, scale=.3, coat=.5),
        teal=mat("livery_teal", "#0f5a68", rough=.3, var=.1, scale=.3, coat=.5),
        orange=mat("livery_orange", "#c07a38", rough=.3, var=.05, coat=.5),
        metal=mat("engine_metal", "#aeb6bb", rough=.25, var=.05),
        black=mat("outside_black", "#0b0f13", rough=.2, var=0),
        cockpit=mat("cockpit", "#182230", rough=.08, var=.1, coat=1, emit="#4a6a8a", strength=.10),
        cabin=emis("cabin", "#ffd9a0", 3.0), door=mat("aircraft_door", "#aab2b8", rough=.3, var=.05),
        bridge=mat("bridge", "#5d6b74", rough=.5, var=.12),
        rib=mat("bridge_rib", "#46535c", rough=.5, var=.12), pane=emis("bridge_pane", "#ffc07c", 1.25),
        rubber=mat("bridge_rubber", "#1b2127", rough=.8), yellow=emis("bridge_yellow", "#ffb52e", 1.6),
        steel=mat("bridge_steel", "#7d868c", rough=.4, metal=.8))


def plane(m, nose, heading):
    """A twin jet with its nose at `nose` (x, y, height of its axis), looking along `heading` (radians)."""
    with group() as g:
        _hull(m)
        _cabin(m)
        for side in (-1, 1):
            _cockpit(m, side)
            _wing(m, side)
            _engine(m, side)
        _tail(m)
        cyl((14.2, 0, -3.55), .42, .3, m.black, rot=(math.pi / 2, 0, 0), bev=.08)
        box((14.2, 0, -2.7), (.22, .22, 1.6), m.metal)
        text("CASCADE", (7.4, 1.93, 1.06), 1.15, m.teal, font="Roboto-BlackItalic", spacing=1.1,
             rot=(math.pi / 2 - .45, 0, math.pi), ext=.02)
    x, y, z = nose
    move(g.objs, (x - NOSE * math.cos(heading), y - NOSE * math.sin(heading), z), heading)


def _hull(m):
    hull = lathe(HULL, m.hull, seg=64, rot=(0, math.pi / 2, 0))
    hull.data.materials.append(m.teal)
    hull.data.materials.append(m.orange)
    for face in hull.data.polygons:
        up, station = -face.center.x, face.center.z
        if up < -.80 or station < -9 - (1.9 - up) * 1.2:
            face.material_index = 1                         # belly, and the sweep up to the tail
        elif up < -.52:
            face.material_index = 2


def _radius(station):
    for (r0, s0), (r1, s1) in zip(HULL, HULL[1:]):
        if s1 <= station <= s0 and s0 > s1:
            return r0 + (r1 - r0) * (s0 - station) / (s0 - s1)
    return 0


def _on_hull(station, degrees, side, off=.025):
    turn, r = math.radians(degrees), _radius(station) + off
    return (station, side * r * math.sin(turn), r * math.cos(turn))


def _cockpit(m, side, steps=6):
    """Three panes a side, laid on the hull with white posts between them."""
    for low, high, aft, fore in PANES:
        bm = bmesh.new()
        grid = [[bm.verts.new(_on_hull(aft + (fore - aft) * i / steps, low + (high - low) * j / steps, side))
                 for j in range(steps + 1)] for i in range(steps + 1)]
        for a, b in zip(grid, grid[1:]):
            for j in range(steps):
                bm.faces.new((a[j], a[j + 1], b[j + 1], b[j]))
        bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
        mesh("pane", bm, m.cockpit, True)


def _cabin(m):
    for i in range(CABIN_WINDOWS):
        if abs(i - 14) < 2:
            continue                                        # the wing's exits
        for side in (-1, 1):
            box((12.4 - i * WINDOW_PITCH, side * 1.915, .42), (.20, .05, .30),
                m.cabin if random.random() < .78 else m.black, bev=.02)
    for station in (FRONT_DOOR, -11.2):
        box((station, 1.86, -.02), (.80, .10, 1.75), m.door, bev=.02)


def _wing(m, side):
    prism([(a, b * -side) for a, b in ((3.2, -1.2), (-3.0, -1.2), (-8.3, -17), (-7.0, -17))], .32, m.metal,
          plane="XY", loc=(1, 0, -.95), bev=.1, rot=(side * .09, 0, 0))
    prism([(-14.6, side * .8), (-17.6, side * .8), (-19.2, side * 6.2), (-18.0, side * 6.2)], .18, m.metal,
          plane="XY", loc=(0, 0, .75), bev=.05)
    prism([(-6.1, .55), (-7.3, .55), (-8.2, 2.2), (-7.7, 2.2)], .12, m.teal, loc=(0, side * 17, 0), bev=.03)


def _engine(m, side):
    along = (0, math.pi / 2, 0)
    at = (3.4, side * 5.2, -2.15)
    lathe([(0, 2.1), (.72, 2.1), (.98, 2.25), (1.08, 1.9), (1.1, .6), (.95, -1.2), (.62, -2.1), (0, -2.4)],
          m.teal,
          seg=32, loc=at, rot=along)
    cyl((5.52, at[1], at[2]), .74, .06, m.black, rot=along)
    lathe([(0, .5), (.12, .35), (.22, 0)], m.metal, seg=20, loc=(5.5, at[1], at[2]), rot=along)
    box((2.9, at[1], -1.35), (2.6, .22, .8), m.metal, bev=.05)
    cyl((-1.2, side * 2.4, -3.5), .5, .4, m.black, rot=(math.pi / 2, 0, 0), bev=.08)
    box((-1.2, side * 2.3, -2.5), (.3, .25, 1.8), m.metal)


def _tail(m):
    prism([(-11.6, 1.5), (-15.4, 1.5), (-19.4, 1.4), (-21.4, 7.6), (-18.8, 7.6)], .34, m.teal, bev=.08)
    prism([(-16.2, 3.0), (-18.6, 3.0), (-19.9, 6.4), (-19.0, 6.4)], .37, m.orange, bev=.03)


# ------------------------------------------------------------------ the bridge, seen from the terminal
def jet_bridge(m, start, end, number, width=2.7, height=2.7):
    """A ribbed, lit tunnel from the rotunda at `start` to the cab at `end` (x, y), its floor about z = 0."""
    run = Vector((end[0] - start[0], end[1] - start[1]))
    turn = math.atan2(run.y, run.x)
    with group() as g:
        inner = run.length * .55                            # the outer tube slides over the inner one
        _tunnel(m, 0, inner + .5, width - .4, height - .3)
        _tunnel(m, inner, run.length, width, height)
        _legs(m, run.length * .74)
        _cab(m, run.length, width, height)
        for side in (-1, 1):
            box((inner + 2.0, side * (width / 2 + .14), 1.95), (1.5, .06, .95), m.rubber, bev=.02)
            box((inner + 2.0, side * (width / 2 + .17), 1.95), (1.36, .04, .82), m.yellow, bev=.01, idx=1)
            text(number, (inner + 2.0, side * (width / 2 + .20), 1.93), .72, m.rubber, font="Roboto-Black",
                 idx=1,
                 rot=(math.pi / 2, 0, 0 if side < 0 else math.pi))
    move(g.objs, (*start, 0), turn)
    _rotunda(m, start)


def _tunnel(m, x0, x1, width, height, low=-.15, rib_pitch=.55):
    box2((x0, -width / 2, low), (x1, width / 2, low + height), m.bridge, bev=.04)
    box2((x0 - .05, -width / 2 - .12, low + height - .05), (x1 + .05, width / 2 + .12, low + height + .10),
         m.rib)
    for side in (-1, 1):
        y = side * (width / 2 + .03)
        box2((x0, y - .05, low), (x1, y + .05, low + .38), m.teal, bev=.01)
        count = int((x1 - x0) / rib_pitch)
        for i in range(count + 1):
            x = x0 + (x1 - x0) * i / count
            box((x, y, low + height / 2), (.09, .10, height), m.rib, bev=.01)
            if i < count and i % 3:
                box((x + rib_pitch / 2, y - side * .01, low + 1.62), (rib_pitch * .74, .05, .62), m.pane,
                    bev=.02)


def _rotunda(m, at, radius=1.75, windows=20):
    """The round room on a column about which the bridge turns."""
    x, y = at
    cyl((x, y, -1.6), .55, 5.2, m.rib)
    cyl((x, y, 1.2), radius, 2.7, m.bridge, seg=40, bev=.04)
    cyl((x, y, 2.62), radius + .14, .16, m.rib, seg=40, bev=.03)
    cyl((x, y, .05), radius + .05, .38, m.teal, seg=40, bev=.02)
    for i in range(windows):
        turn = 2 * math.pi * (i + .5) / windows
        out = (math.cos(turn), math.sin(turn))
        box((x + out[0] * radius, y + out[1] * radius, 1.47), (.05, .34, .52), m.pane, bev=.02, rot=(0, 0,
            turn))
        edge = turn + math.pi / windows
        box((x + math.cos(edge) * radius, y + math.sin(edge) * radius, 1.25), (.10, .08, 2.6), m.rib, bev=.01,
            rot=(0, 0, edge))


def _legs(m, x):
    box((x, 0, -.35), (.5, 3.3, .3), m.steel, bev=.03)
    for side in (-1, 1):
        cyl((x, side * 1.2, -2.1), .16, 3.6, m.steel)
        cyl((x, side * 1.2, -3.75), .45, .35, m.rubber, rot=(math.pi / 2, 0, 0), bev=.06)
    box((x, 0, -3.6), (.9, 2.0, .3), m.yellow, bev=.05)


def _cab(m, x, width, height):
    box((x + .7, 0, height / 2 - .15), (2.2, width + .5, height + .2), m.bridge, bev=.08)
    box((x + .7, -width / 2 - .27, 1.5), (1.5, .04, .9), m.pane, bev=.02)
    box((x + .7, width / 2 + .27, 1.5), (1.5, .04, .9), m.pane, bev=.02)
    for i in range(5):                                      # the bellows against the hull
        box((x + 1.85 + i * .16, 0, height / 2 - .1), (.10, width + .25 - .05 * (i % 2), height), m.rubber,
            bev=.03)


def cart(m, x, y, colour, turn=0):
    """A small service van with a beacon."""
    with group() as g:
        box((0, 0, .75), (3.4, 1.7, 1.1), colour, bev=.12)
        box((-1.0, 0, 1.6), (1.3, 1.6, .8), colour, bev=.15)
        box((-.9, -.82, 1.62), (1.0, .03, .5), m.black, bev=.02)
        for x0 in (-1.1, 1.1):
            cyl((x0, -.8, .28), .32, .25, m.black, rot=(math.pi / 2, 0, 0), bev=.05)
        cyl((-1, 0, 2.05), .09, .14, emis("beacon", "#ff8a1e", 40), bev=0)
        box((-1.72, -.5, .7), (.04, .3, .16), emis("headlamp", "#fff0cf", 30), bev=0)
        box((1.72, -.5, .7), (.04, .25, .12), emis("rear_lamp", "#ff2a1a", 14), bev=0)
    move(g.objs, (x, y, GROUND_Z), turn)

"""Inside the jet bridge, looking to the aircraft: a cold corrugated tunnel, warm light out of the open door.

The camera looks along +y. The hull is at y = HULL_Y with its door in the middle, between the people.
"""
from types import SimpleNamespace

from kit import *

PLACE = Place(
    samples=14, seed=23, bounces=(5, 3, 2),
    paint={"rain": (0, -1, -1.9), "rain_amt": 1.2, "exposure": .45, "contrast": 1.06, "sat": 1.06,
           "shadows": (-.02, .004, .04), "bottom": .30, "detail_keep": .60},
    variants={"jet_bridge": {}})

# for people who stand here
LIGHT = {"jet_bridge": {"key": "#a6c0ee", "fill": "#36486e", "rim": "#ffbd7a"}}
HALF_WIDTH, HEIGHT, BACK = 1.45, 2.50, -5.0
STEP_Y, CAB_Y, HULL_Y = .5, 1.8, 3.55       # where the tubes overlap, where the cab begins, where the hull is
CAB_HALF = 1.75
HULL_RADIUS, HULL_AXIS_Z = 1.98, .95
DOOR_HALF, DOOR_TOP = .50, 1.92
WINDOWS = ((-2.6, -1.5), (-.75, .20))       # along the left wall
SILL_Z, LINTEL_Z = 1.08, 1.86
ON_RIGHT_WALL = (math.pi / 2, 0, -math.pi / 2)


def build(picture):
    """The tunnel, the step, the cab, the hull with its open door, and a glimpse of the cabin."""
    m = _materials()
    _floor(m)
    _walls(m)
    _ceiling(m)
    _step(m)
    _cab(m)
    _hull(m)
    _open_door(m)
    _galley(m)
    _fittings(m)
    _outside()
    _light()
    camera((0, -3.7, 1.60), (.0, HULL_Y, 1.60), lens=23.5, fstop=6.3, focus=6, shift_y=-.01)


def _materials():
    return SimpleNamespace(
        wall=mat("wall", "#7c8c97", rough=.42, metal=.25, var=.14, scale=1.0, stretch=(2, 2, .5)),
        dado=mat("dado", "#33495a", rough=.5, var=.2, scale=1.5),
        ceiling=mat("ceiling", "#66747e", rough=.6, var=.12),
        steel=mat("steel", "#8a949b", rough=.35, metal=1, var=.15),
        chrome=mat("chrome", "#cfd6da", rough=.18, metal=1, var=.05),
        rubber=mat("rubber", "#262c32", rough=.34, var=.22, scale=3, rvar=.10, coat=.15),
        mat_strip=mat("mat_strip", "#303944", rough=.85, var=.25, scale=8),
        black=mat("black", "#15191e", rough=.75, var=.2), yellow=mat("yellow", "#c9922e", rough=.5, var=.15),
        hull=mat("hull", "#c3cacf", rough=.28, var=.05, scale=.6, coat=.4),
        stripe=mat("stripe", "#0f5a68", rough=.3, var=.1, coat=.4),
        lining=mat("lining", "#cbbfa9", rough=.55, var=.06),
        rim=mat("rim", "#9ba3a8", rough=.3, metal=.8, var=.08),
        galley=mat("galley", "#8a8176", rough=.35, metal=.5, var=.08),
        curtain=mat("curtain", "#22405c", rough=.9, var=.2),
        carpet=mat("carpet", "#3d3b46", rough=.95, var=.2, scale=12),
        red=mat("red", "#92281f", rough=.35, coat=.4), paper=mat("paper", "#d3ccba", rough=.8),
        tube=emis("tube", "#cfe3ff", 9), tired_tube=emis("tired_tube", "#b8d2ff", 2.5),
        cabin=emis("cabin", "#ffd2a0", 9), amber=emis("amber", "#ffa832", 4.2),
        letters=emis("letters", "#ffe6c6", 3.4), stencil=emis("stencil", "#ffa832", 1.6))


# ------------------------------------------------------------------ the tunnel
def _floor(m):
    box2((-CAB_HALF, BACK, -.06), (CAB_HALF, HULL_Y + .3, 0), m.rubber, bev=0)
    box2((-.72, BACK, 0), (.72, CAB_Y - .1, .006), m.mat_strip, bev=.002)
    for side in (-1, 1):
        x = side * (HALF_WIDTH - .04)
        box2((x - .05, BACK, 0), (x + .05, CAB_Y, .12), m.black, bev=.01)


def _corrugated(side, y0, y1, z0, z1, m, wave=.17, depth=.022, steps=8):
    """A wall of vertical waves at x = side * HALF_WIDTH."""
    bm = bmesh.new()
    count = max(2, int((y1 - y0) / wave * steps))
    low, high = [], []
    for i in range(count + 1):
        y = y0 + (y1 - y0) * i / count
        x = side * (HALF_WIDTH + depth * math.sin(2 * math.pi * y / wave))
        low.append(bm.verts.new((x, y, z0)))
        high.append(bm.verts.new((x, y, z1)))
    for i in range(count):
        bm.faces.new((low[i], low[i + 1], high[i + 1], high[i]))
    mesh("corrugated", bm, m, True)


def _walls(m):
    for side in (-1, 1):
        _corrugated(side, BACK, CAB_Y, 0, .78, m.dado)
        _corrugated(side, BACK, CAB_Y, .78, SILL_Z, m.wall)
        _corrugated(side, BACK, CAB_Y, LINTEL_Z, HEIGHT, m.wall)
        x = side * HALF_WIDTH
        box2((min(x, x - side * .05), BACK, .75), (max(x, x - side * .05), CAB_Y, .81), m.steel, bev=.01)
        rail = x - side * .11
        tube([(rail, BACK, .96), (rail, CAB_Y - .15, .96)], .021, m.chrome)
        for y in (-2.9, -1.9, -.9, .1, 1.2):
            tube([(x, y, .93), (rail, y, .96)], .010, m.chrome)
    _corrugated(1, BACK, CAB_Y, SILL_Z, LINTEL_Z, m.wall)
    edges = [BACK, *(y for pair in WINDOWS for y in pair), CAB_Y]
    for y0, y1 in zip(edges[::2], edges[1::2]):
        _corrugated(-1, y0, y1, SILL_Z, LINTEL_Z, m.wall)
    for y0, y1 in WINDOWS:
        _window(m, y0, y1)


def _window(m, y0, y1):
    """A frame without a pane: at this angle glass would mirror the wall; the painter brings the rain."""
    x = -HALF_WIDTH
    for lo, hi in (((y0, SILL_Z - .03), (y1, SILL_Z + .03)), ((y0, LINTEL_Z - .03), (y1, LINTEL_Z + .03)),
                   ((y0 - .03, SILL_Z), (y0 + .03, LINTEL_Z)), ((y1 - .03, SILL_Z), (y1 + .03, LINTEL_Z))):
        box2((x - .09, lo[0], lo[1]), (x + .045, hi[0], hi[1]), m.black, bev=.01)


def _ceiling(m):
    box2((-HALF_WIDTH - .1, BACK, HEIGHT), (HALF_WIDTH + .1, CAB_Y, HEIGHT + .08), m.ceiling, bev=0)
    for i in range(9):
        y = BACK + .5 + i * .8
        box2((-HALF_WIDTH, y, HEIGHT - .06), (HALF_WIDTH, y + .06, HEIGHT + .01), m.steel, bev=.01)
    for y, glow in ((-2.9, m.tired_tube), (-1.35, m.tired_tube), (-.1, m.tube)):
        box2((-.13, y - .48, HEIGHT - .07), (.13, y + .48, HEIGHT - .02), m.steel, bev=.01)
        for x in (-.05, .05):
            box2((x - .018, y - .45, HEIGHT - .10), (x + .018, y + .45, HEIGHT - .075), glow, bev=0)
    tube([(-1.15, BACK, HEIGHT - .10), (-1.15, CAB_Y, HEIGHT - .10)], .03, m.black)
    tube([(-1.05, BACK, HEIGHT - .09), (-1.05, CAB_Y, HEIGHT - .09)], .018, m.steel)


def _step(m):
    """The collar where one tube slides over the other, with the flight on its lintel."""
    y, half = STEP_Y, HALF_WIDTH
    for side in (-1, 1):
        x0, x1 = side * (half - .13), side * (half + .05)
        box2((min(x0, x1), y - .06, 0), (max(x0, x1), y + .06, HEIGHT), m.steel, bev=.012)
    box2((-half, y - .06, HEIGHT - .16), (half, y + .06, HEIGHT), m.steel, bev=.012)
    box2((-.52, y - .12, HEIGHT - .60), (.52, y - .04, HEIGHT - .10), m.black, bev=.012)     # no wider than the gap between two people
    text("FLIGHT 2837", (0, y - .13, HEIGHT - .25), .185, m.letters, font="RobotoCondensed-Bold", idx=1, spacing=1.05)
    text("NEW YORK", (0, y - .13, HEIGHT - .46), .185, m.amber, font="RobotoCondensed-Bold", idx=1, spacing=1.05)
    stripe = .16                            # yellow and black across the threshold
    for i in range(int(2 * half / stripe)):
        x = -half + .02 + i * stripe
        box2((x, y - .10, .004), (x + stripe, y + .10, .014), m.yellow if i % 2 else m.black, bev=0)


def _cab(m):
    """The head of the bridge: wider, with a console, ending in black bellows against the hull."""
    half = CAB_HALF
    for side in (-1, 1):
        x = side * half
        box2((min(x, x + side * .06), CAB_Y, 0), (max(x, x + side * .06), HULL_Y + .2, HEIGHT), m.wall,
             bev=.01)
        inner = side * HALF_WIDTH
        box2((min(inner, x), CAB_Y - .03, 0), (max(inner, x), CAB_Y + .05, HEIGHT), m.dado, bev=.01)
    box2((-half, CAB_Y, HEIGHT - .02), (half, HULL_Y + .2, HEIGHT + .06), m.ceiling, bev=0)
    box2((-half, CAB_Y - .02, HEIGHT - .12), (half, CAB_Y + .06, HEIGHT), m.steel, bev=.01)
    for i in range(5):
        _bellows_frame(m, HULL_Y - .62 + i * .14, 1.30 - .05 * (i % 2), 2.30 - .04 * (i % 2))
    box((1.48, CAB_Y + .45, .55), (.42, .5, 1.1), m.dado, bev=.03)
    box((1.46, CAB_Y + .42, 1.14), (.40, .46, .05), m.black, bev=.01, rot=(.35, 0, 0))
    for i, colour in enumerate(("#ff5a3a", "#ffb04a", "#6fe0a0")):
        box((1.36 + i * .09, CAB_Y + .24, 1.14), (.03, .02, .02), emis("lamp" + colour, colour, 4), bev=0)


def _bellows_frame(m, y, half, top):
    for side in (-1, 1):
        x0, x1 = side * half, side * (half + .32)
        box2((min(x0, x1), y - .055, 0), (max(x0, x1), y + .055, top), m.black, bev=.03)
    box2((-half - .32, y - .055, top), (half + .32, y + .055, top + .30), m.black, bev=.03)


# ------------------------------------------------------------------ the aircraft
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


# ------------------------------------------------------------------ on the walls, outside, light
def _fittings(m):
    x = HALF_WIDTH - .03
    box((x, -.75, 1.62), (.03, .62, .52), m.black, bev=.01, idx=1)
    text("B7", (x - .02, -.75, 1.61), .42, m.stencil, rot=ON_RIGHT_WALL, font="Roboto-Black", idx=1)
    cyl((x - .07, .12, .62), .075, .46, m.red, bev=.03)                     # extinguisher
    cyl((x - .07, .12, .89), .025, .08, m.black)
    box((x, .12, 1.30), (.02, .26, .30), m.red, bev=.004, idx=1)
    text("FIRE", (x - .014, .12, 1.30), .10, m.paper, rot=ON_RIGHT_WALL, font="RobotoCondensed-Bold", idx=1)
    box((-HALF_WIDTH + .03, -1.12, 1.50), (.02, .34, .42), m.yellow, bev=.004, idx=1)
    text("WATCH\nYOUR\nSTEP", (-HALF_WIDTH + .045, -1.12, 1.50), .095, m.black, rot=(math.pi / 2, 0,
        math.pi / 2),
         font="RobotoCondensed-Bold", idx=1)


def _outside():
    world([(0, "#20242c"), (.166, "#b5767a"), (.20, "#8a6a8c"), (.28, "#55608f"), (.48, "#2c4068"),
           (.85, "#14233f")], .8, clouds=("#27324a", .85))
    box2((-300, -60, -4.5), (-2, 300, -4.3), mat("apron", "#1c2228", rough=.15, coat=1), bev=0)
    for i in range(26):
        y, x = 6 + i * 7.5, -28 - (i * 37) % 60
        colour = ("#ffb45c", "#ffd9a0", "#7fb0ff")[i % 3]
        box((x, y, -3.6 + (i * 5) % 7), (.5, .6, .35), emis("apron" + colour, colour, 22), bev=0)
    box2((-70, 60, -4), (-64, 150, 4.5), emis("far_hall", "#2b3450", .5), bev=0)


def _light():
    for y, watts in ((-2.9, 6), (-1.35, 6), (-.1, 22)):
        area((0, y, HEIGHT - .12), (0, y, 0), .2, .9, watts, "#b9d3ff", gloss=False)
    area((-HALF_WIDTH - .3, -.9, 1.5), (1, -.6, .9), 3.2, .7, 34, "#7390d8", gloss=False)
    area((0, -4.6, 2.2), (0, 0, 1.2), 2.2, .5, 16, "#8fb0f0", gloss=False)
    # the warm door: what fills the cabin, and what falls out of it on the floor and the walls
    area((0, HULL_Y + 1.1, 2.0), (0, HULL_Y + 1.1, 0), 1.4, 1.2, 190, "#ffc384", gloss=False)
    area((0, HULL_Y + .25, 1.15), (0, 0, .5), .9, 1.7, 150, "#ffb670", gloss=False, spread=160)
    spot((.05, HULL_Y + .9, 1.78), (-.1, -.9, 0), 2600, "#ffb873", angle=64, blend=.7,
         r=.2).visible_glossy = False

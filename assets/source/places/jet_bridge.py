"""Inside the jet bridge, looking to the aircraft: a cold corrugated tunnel, warm light out of the open door.

The camera looks along +y. The hull is at y = HULL_Y with its door in the middle, between the people.
"""
from types import SimpleNamespace

from aircraft_door import CAB_HALF, HEIGHT, HULL_Y, aircraft_door
from kit import *
from props import pushchair

PLACE = Place(
    size=(1600, 900), samples=9, seed=23, bounces=(5, 3, 2),
    paint={"rain": (0, -1, -1.9), "rain_amt": 1.2, "exposure": .5, "contrast": 1.06, "sat": 1.06,
           "shadows": (-.02, .004, .04), "bottom": .30, "detail_keep": .60},
    variants={"jet_bridge": {}})

# for people who stand here
HALF_WIDTH, BACK = 1.45, -5.0
STEP_Y, CAB_Y = .5, 1.8                     # where the tubes overlap, where the cab begins
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
    aircraft_door(m)
    _fittings(m)
    _evening(m)
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
        black=mat("black", "#1d232a", rough=.7, var=.2), bellows=mat("bellows", "#39424c", rough=.62, var=.2, scale=4), yellow=mat("yellow", "#c9922e", rough=.5, var=.15),
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
    _threshold(m)


def _threshold(m):
    """A post at each side of the lip, yellow and black: on the floor the stripes would lie under the words."""
    for side in (-1, 1):
        x, y = side * .575, HULL_Y - .42
        for i in range(8):
            cyl((x, y, .065 + i * .13), .040, .13, m.black if i % 2 else m.yellow, bev=0)
        cyl((x, y, .015), .075, .03, m.steel, bev=.006)
        cyl((x, y, 1.05), .044, .03, m.yellow, bev=.008)


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
        box2((min(x0, x1), y - .055, 0), (max(x0, x1), y + .055, top), m.bellows, bev=.03)
    box2((-half - .32, y - .055, top), (half + .32, y + .055, top + .30), m.bellows, bev=.03)


# ------------------------------------------------------------------ what tells this evening
def _evening(m):
    """Left in the bridge: the log on a string, a pushchair that may not go further, wet tracks, what carts did to the walls."""
    _console_log(m)
    _wet()
    pushchair((-1.12, 2.35, 0), .5)
    for k, (y, z, w) in enumerate(((-2.2, .42, .5), (-.9, .30, .7), (.9, .52, .4), (1.3, .26, .35))):      # where carts have met the wall
        for side in (-1, 1):
            box((side*(HALF_WIDTH - .026), y + .2*side, z), (.004, w, .014), m.black, bev=0, rot=(.06*side, 0, 0))
    box((HALF_WIDTH - .03, .02, 1.98), (.03, .56, .36), m.paper, bev=.004, idx=1)
    text("NO BAGS\nLEFT HERE", (HALF_WIDTH - .048, .02, 1.98), .115, m.black, rot=ON_RIGHT_WALL, font="RobotoCondensed-Bold", idx=1)


def _console_log(m):
    """The console with its stick, a screen, and the log of the bridge on a string."""
    box((1.46, CAB_Y + .30, 1.42), (.34, .03, .24), m.black, bev=.01)
    box((1.46, CAB_Y + .283, 1.42), (.29, .004, .19), emis("bridge_screen", "#3f8f9c", .9), bev=0)
    for k, w in enumerate((.20, .14, .17)):
        box((1.41 + w/2 - .06, CAB_Y + .279, 1.47 - k*.05), (w, .002, .016), emis("bridge_line", "#9fe4d8", 1.6), bev=0)
    cyl((1.62, CAB_Y + .26, 1.22), .018, .14, m.red, bev=.006)
    box((1.22, CAB_Y + .40, .86), (.02, .22, .30), m.paper, bev=.003, rot=(0, .1, 0))
    tube([(1.22, CAB_Y + .40, 1.01), (1.30, CAB_Y + .36, 1.12)], .004, m.black)


def _wet():
    """Rain comes in where the bridge meets the hull; shoes have carried it up the mat."""
    wet = mat("bridge_wet", "#23292f", rough=.04, var=.05, rvar=.01, coat=1)
    for cx, cy, a, b in ((-.55, 3.0, .34, .12), (.62, 2.8, .30, .12), (.10, 1.3, .34, .16), (-.9, .9, .28, .12), (.3, -.2, .40, .16)):
        pts = [(cx + a*math.cos(t*.262)*(1 + .2*math.sin(t*1.3 + cx)), cy + b*math.sin(t*.262)*(1 + .25*math.cos(t*1.7 + cy))) for t in range(24)]
        prism(pts, .002, wet, plane="XY", loc=(0, 0, .0075), bev=0)


# ------------------------------------------------------------------ on the walls, outside, light
def _fittings(m):
    x = HALF_WIDTH - .03
    box((x, -.75, 1.62), (.03, .62, .52), m.black, bev=.01, idx=1)
    text("B7", (x - .02, -.75, 1.61), .42, m.stencil, rot=ON_RIGHT_WALL, font="Roboto-Black", idx=1)
    cyl((x - .07, .12, .62), .075, .46, m.red, bev=.03)                     # extinguisher
    cyl((x - .07, .12, .89), .025, .08, m.black)
    box((x, .02, 1.34), (.02, .46, .24), m.red, bev=.004, idx=1)
    text("FIRE", (x - .014, .02, 1.34), .19, m.paper, rot=ON_RIGHT_WALL, font="RobotoCondensed-Bold", idx=1)
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
    area((0, CAB_Y + .7, HEIGHT - .1), (0, CAB_Y + .7, 0), 2.4, .5, 22, "#9db6e6", gloss=False)      # the cab's own tube
    # the warm door: what fills the cabin, and what falls out of it on the floor and the walls
    area((0, HULL_Y + 1.1, 2.0), (0, HULL_Y + 1.1, 0), 1.4, 1.2, 190, "#ffc384", gloss=False)
    area((0, HULL_Y + .25, 1.15), (0, 0, .5), .9, 1.7, 150, "#ffb670", gloss=False, spread=160)
    spot((.05, HULL_Y + .9, 1.78), (-.1, -.9, 0), 2600, "#ffb873", angle=64, blend=.7,
         r=.2).visible_glossy = False

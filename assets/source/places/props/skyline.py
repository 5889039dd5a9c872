"""Seattle and its sky: dusk, flat cards of towers, the Needle, and the same city seen aslant.

Law: towers are flat cards of haze; only their windows say what they are, and windows are small.
"""
from kit import *

FOOT_Z, FLOOR_M, BAY_M = -20, 3.1, 1.9      # where towers end below; height of a floor, width of a bay
PANE_W, PANE_H = .80, 1.05
KEEP_LIT = .55                              # how readily a lit room is followed by another
HAZE = {"near": ("#1d2940", .50), "middle": ("#2c3858", .62), "far": ("#49507c", .72)}
LIT = (("#ffbd72", 2.2), ("#ffbd72", 2.2), ("#ffdfb0", 1.5), ("#a9cdf5", 1.1))
TOWERS = (                                  # x, y, width, depth, height, distance, share of lit rooms
    (-96, 60, 17, 17, 4, "near", .42), (-84, 94, 18, 16, 2, "near", .42), (-120, 22, 16, 16, 2, "near", .40),
    (-136, 88, 18, 16, 11, "middle", .32), (-128, 134, 16, 14, 8, "middle", .32),
    (-152, 44, 18, 16, 9, "middle", .30), (-100, 128, 14, 14, 6, "middle", .32),
    (-190, 118, 20, 18, 19, "far", .16), (-178, 174, 20, 18, 13, "far", .16),
    (-240, 200, 22, 20, 24, "far", .12), (-224, 60, 22, 20, 14, "far", .14))
NEEDLE = (-112, 98)                         # where it stands among them



def dusk(strength=1.0):
    """The blue hour of this evening: a thin ember on the horizon under rain cloud."""
    world([(0.0, '#20242c'), (.166, '#d99a78'), (.182, '#b97a76'), (.215, '#7f6f8e'), (.28, '#4f6190'), (.45, '#2f4a78'),
           (.85, '#182a4a')], strength, clouds=('#27344f', .85))


def city(y0, spread=90, seed=5, ground=-18, height=1.0):
    """Seattle by night as flat cards beyond y0, each row paler, small lit windows, the needle left of centre."""
    rng = random.Random(seed)
    lit = [emis('city_amber', '#ffc27a', 1.9), emis('city_amber', '#ffc27a', 1.9), emis('city_pale', '#ffdfb0', 1.3), emis('city_blue', '#a9cdf5', 1.0)]
    for row, (dy, colour, glow, tall, share) in enumerate(((150, '#43527c', .66, 44, .16), (105, '#2d3c5c', .6, 30, .26), (70, '#1f2b42', .55, 15, .42))):
        m = emis('city%d' % row, colour, glow)
        x = -spread
        while x < spread:
            w, h = rng.uniform(9, 18), tall*height*rng.uniform(.45, 1.1)
            box2((x, y0 + dy, ground), (x + w, y0 + dy + 2, h), m, bev=0)
            for i in range(int(w/1.7)):
                for k in range(int((h - ground)/2.1)):
                    if rng.random() < share:
                        xx, zz = x + .5 + i*1.7, ground + .9 + 2.1*k
                        box2((xx, y0 + dy - .06, zz), (xx + .75, y0 + dy - .02, zz + .8), rng.choice(lit), bev=0)
            x += w + rng.uniform(-2, 7)


def needle(x, y):
    """The Space Needle in silhouette with its lit ring."""
    m = emis('city0', '#43527c', .66)
    cyl((x, y, 0), 1.6, 46, m, r2=.9, bev=0)
    lathe([(0, 20), (1.0, 21), (5.6, 24.6), (5.9, 25.2), (3.0, 26.4), (2.2, 27.4), (.6, 28.2), (.12, 30), (.08, 40), (0, 40)], m, loc=(x, y, 0))
    cyl((x, y, 24.4), 5.5, .35, emis('needle_ring', '#ffd9a0', 3.5), bev=0)
    box((x, y, 40), (.5, .5, .5), emis('tower_red', '#ff3020', 50), bev=0)


def skyline():
    """The city to the left (-x) of a window, as towers with two sides, and the Needle among them."""
    for x, y, width, depth, height, distance, lit in TOWERS:
        box2((x - width / 2, y - depth / 2, FOOT_Z), (x + width / 2, y + depth / 2, height), _haze(distance),
             bev=0)
        _windows(x, y, width, depth, height, lit, distance)
    needle(*NEEDLE)


def _haze(distance):
    return emis("haze_" + distance, *HAZE[distance])


def _windows(x, y, width, depth, height, lit, distance):
    """Panes on the two sides that we see: rows of lit rooms, the rest a little lighter than the wall."""
    colour, strength = HAZE[distance]
    dark = emis("dark_pane_" + distance, colour, strength * 1.45)
    lamps = [emis("pane" + c, c, s) for c, s in LIT]
    panes = {material: [] for material in (dark, *lamps)}
    for storey in range(int((height - FOOT_Z - 1.5) / FLOOR_M)):
        z, luck = FOOT_Z + 1 + storey * FLOOR_M, random.random()
        for is_east, length in ((True, depth), (False, width)):
            for bay in range(int(length / BAY_M)):
                luck = luck if random.random() < KEEP_LIT else random.random()
                start = -length / 2 + .5 + bay * BAY_M
                panes[random.choice(lamps) if luck < lit else dark].append((is_east, start, z))
    for material, places in panes.items():
        _panes(x, y, width, depth, places, material)


def _panes(x, y, width, depth, places, material, off=.05):
    bm = bmesh.new()
    for is_east, start, z in places:
        rectangle = ((0, 0), (PANE_W, 0), (PANE_W, PANE_H), (0, PANE_H))
        if is_east:
            corners = [(x + width / 2 + off, y + start + a, z + b) for a, b in rectangle]
        else:
            corners = [(x + start + a, y - depth / 2 - off, z + b) for a, b in rectangle]
        bm.faces.new([bm.verts.new(corner) for corner in corners])
    mesh("panes", bm, material)

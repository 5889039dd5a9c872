"""The end of the belt at the checkpoint: whoever waits for a tray stands left of it, or sits down on it. A foreground: the room is security.py.

`security_belt` is what comes out before hers: a stroller, then the tray under somebody's boots. `security_belt_late`: bins, put away empty.
"""
from types import SimpleNamespace

import tabletop
from kit import *

PLACE = Place(
    size=(1600, 900), samples=24, seed=21, cut_out=True, variants={"security_belt": {}, "security_belt_late": {}},
    paint={"height": 900, "exposure": .35, "contrast": 1.06, "sat": 1.04, "shadows": (-.02, .006, .045), "bottom": .30, "detail_keep": .6})
END_X, RIGHT, DEEP, FLOOR = 588, 1.7, .46, -1.05            # the belt's end in columns of the screen; metres
ROLLER, PITCH = .024, .062
BIN = (.42, .31, .082)


def build(picture):
    m = _materials()
    _belt(m)
    (_empties if picture == "security_belt_late" else _things)(m)
    _light()
    tabletop.eye(horizon=300, edge=494)


def _materials():
    return SimpleNamespace(
        steel=mat("belt_steel", "#8a9298", rough=.32, metal=1, var=.15), roller=mat("roller", "#6d757b", rough=.3, metal=1, var=.2, scale=9),
        rubber=mat("rubber", "#1f2429", rough=.6, var=.15), bin=mat("bin", "#767d82", rough=.6, var=.12, scale=6), boot=mat("boot", "#6a4427", rough=.55, var=.25, scale=14, coat=.12),
        sole=mat("boot_sole", "#2a2622", rough=.8, var=.2), lace=mat("boot_lace", "#a58a52", rough=.9), cloth=mat("stroller_cloth", "#96682e", rough=.9, var=.2, scale=16),
        stripe=mat("stroller_stripe", "#b79a86", rough=.9, var=.1), tube=mat("stroller_tube", "#9aa2a7", rough=.3, metal=1, var=.1), laptop=mat("laptop", "#4b5157", rough=.35, metal=.6, var=.1),
        leather=mat("strap", "#4a2f20", rough=.5, var=.2, coat=.2), brass=mat("buckle", "#a0833f", rough=.3, metal=1))


def _belt(m):
    left = tabletop.at(END_X)[0]
    for y in (0, -DEEP):
        box2((left, y - .018, -.055), (RIGHT, y + .018, .018), m.steel, bev=.006)
    box2((left - .012, -DEEP - .018, -.055), (left + .012, .018, .010), m.steel, bev=.006)
    with group() as first:
        cyl((left + .05, -DEEP / 2, -.012), ROLLER, DEEP - .04, m.roller, rot=(math.pi / 2, 0, 0), seg=24, bev=.002)
    for i in range(1, int((RIGHT - left) / PITCH)):
        dup(first.objs, (PITCH * i, 0, 0))
    box2((left + .02, -DEEP + .02, -.12), (RIGHT, -.02, -.05), m.rubber, bev=0)
    for x in (left + .10, left + 1.0):
        for y in (-DEEP + .03, -.03):
            box2((x - .03, y - .03, FLOOR), (x + .03, y + .03, -.05), m.steel, bev=.006)
        box2((x - .02, -DEEP, FLOOR + .3), (x + .02, 0, FLOOR + .34), m.steel, bev=.004)


def bin_at(at, m, turn=0.0):
    """A grey bin of the checkpoint, its rim rolled out."""
    w, d, h = BIN
    with group() as g:
        box((0, 0, .006), (w - .05, d - .05, .012), m, bev=.005)
        for x, y, a, b, lean in ((0, d / 2 - .013, w - .02, .010, (.10, 0)), (0, .013 - d / 2, w - .02, .010, (-.10, 0)),
                                 (w / 2 - .013, 0, .010, d - .02, (0, .10)), (.013 - w / 2, 0, .010, d - .02, (0, -.10))):
            box((x, y, h / 2), (a, b, h), m, bev=.004, rot=(-lean[0], lean[1], 0))
        rim = [(sx * (w / 2 + .004), sy * (d / 2 + .004), h) for sx, sy in ((1, 1), (-1, 1), (-1, -1), (1, -1))]
        tube(rounded_path([(0, d / 2 + .004, h), *rim[1:3], *rim[3:], rim[0], (0, d / 2 + .004, h)], .05), .0085, m)
        for x in (-.08, .08):
            box((x, -d / 2 - .001, h * .55), (.10, .006, .030), mat("bin_grip", "#4d5459", rough=.6, var=.1), bev=.003, rot=(.10, 0, 0))
    move(g.objs, at, turn)


def _things(m):
    _stroller(m, tabletop.at(874, .21))
    x, y, _ = tabletop.at(1010, .19)
    bin_at((x, y, .014), m.bin, .04)
    for dx, dy, turn in ((-.055, .085, .34), (.02, -.060, -.12)):
        _boot(m, (x + dx, y + dy, .030), turn)
    x, y, _ = tabletop.at(1222, .17)
    bin_at((x + .05, y, .014), m.bin, -.03)
    box((x + .03, y + .01, .085), (.30, .22, .018), m.laptop, bev=.005, rot=(.08, -.10, .15))
    tube([(x - .10, y - .10, .085), (x - .02, y - .15, .108), (x + .05, y - .162, .085), (x + .06, y - .166, .03)], .010, m.leather, bez=True)
    box((x + .062, y - .171, .035), (.032, .010, .040), m.brass, bev=.004)


def _boot(m, at, turn):
    """A working boot, its laces loose, its toe to the left."""
    with group() as g:
        prism([(-.135, 0), (.115, 0), (.115, .026), (.03, .018), (-.135, .022)], .090, m.sole, bev=.006)
        shaft = [(-.135, .028), (-.140, .052), (-.118, .082), (-.065, .100), (-.020, .118), (-.004, .190), (.100, .186), (.104, .110), (.113, .026), (-.09, .020)]
        prism(shaft, .082, m.boot, bev=.024)
        lathe([(.036, 0), (.047, .006), (.048, .014), (.041, .020), (.032, .014)], m.sole, loc=(.048, 0, .176), seg=28)
        for k in range(4):
            x, z = -.056 + .016 * k, .104 + .020 * k
            tube([(x, -.032, z - .004), (x - .010, 0, z + .010), (x, .032, z - .004)], .0045, m.lace, bez=True)
    move(g.objs, at, turn)


def _stroller(m, at):
    """Folded, as it has to go through: wheels ahead, two poles, the cloth rolled between them under a strap."""
    with group() as g:
        for y in (-.105, .085):
            tube([(-.20, y, .050), (.22, y, .060)], .010, m.tube)
            for dy in (-.020, .020):
                cyl((-.225, y + dy, .052), .050, .020, m.rubber, rot=(math.pi / 2, 0, 0), seg=40)
                cyl((-.225, y + dy, .052), .027, .024, m.stripe, rot=(math.pi / 2, 0, 0), seg=24)
                cyl((-.225, y + dy, .052), .008, .030, m.tube, rot=(math.pi / 2, 0, 0), seg=16)
        tube([(-.20, -.105, .050), (-.20, .085, .050)], .009, m.tube)
        for k, cloth in enumerate((m.cloth, m.stripe, m.cloth, m.stripe, m.cloth)):
            fat = lathe([(.050, 0), (.056, .02), (.055, .052), (.050, .071)], cloth, loc=(-.150 + .070 * k, -.01, .072), rot=(0, math.pi / 2, 0), seg=28)
            fat.scale = (1, 1.55, 1)
        strap = lathe([(.058, 0), (.059, .026)], m.rubber, loc=(.02, -.01, .072), rot=(0, math.pi / 2, 0), seg=28)
        strap.scale = (1.03, 1.55, 1)
    move(g.objs, at, .05)


def _empties(m):
    """Five put back into one another, and one that was not."""
    x, y, _ = tabletop.at(1050, .19)
    for k in range(4):
        bin_at((x + .003 * (k % 2), y + .004 * (k % 3), .014 + .026 * k), m.bin, .02 * (k % 3 - 1))
    x, y, _ = tabletop.at(852, .21)
    bin_at((x, y, .014), m.bin, -.14)


def _light():
    """Cold panels above, and from behind on the left the coffee stand."""
    world([(0, "#2a3650"), (.3, "#3a465e"), (.9, "#2c3850")], .6)
    area((.4, .1, 1.6), (.4, -.2, 0), 1.6, .5, 24, "#c3d6ff")
    area((-.6, 2.4, .7), (.3, -.2, 0), 1.4, .8, 6, "#ffc490")
    area((-2.4, -.2, .8), (.3, -.2, 0), 1.2, 2.2, 16, "#7a9be8")
    area((0, -2.4, .8), (.4, -.2, -.1), 2.4, 1.0, 15, "#a9c0f4", gloss=False)

"""One lane of the checkpoint: tables, the x-ray machine, bins, the arch to its left; what is lost there. Not a place itself."""
from kit import *

ARCH_Y = 3.6


def lane(dx):
    """Roller tables, x-ray machine, out-feed to its right, the arch to its left."""
    x = 1.75 + dx
    _tables(x)
    _machine(x)
    _screens(x)
    _bins(x, dx)
    _arch(x - 1.28)
    _worn(x - 1.28)


def _tables(x):
    steel = brushed_steel()
    for y0, y1 in ((.7, 2.75), (5.0, 7.4)):               # tables
        box2((x - .40, y0, .66), (x + .40, y1, .72), steel, bev=.01)
        for s in (-1, 1):
            box2((x + s*.41 - .02, y0, .70), (x + s*.41 + .02, y1, .80), steel, bev=.008)
        n = int((y1 - y0)/.11)
        with group() as roll:
            cyl((x, y0 + .05, .735), .035, .76, steel, rot=(0, math.pi/2, 0), seg=12, bev=0)
        for i in range(1, n):
            dup(roll.objs, (0, i*.11, 0))
        for yy in (y0 + .15, y1 - .15):
            for s in (-1, 1):
                box2((x + s*.34 - .025, yy - .025, 0), (x + s*.34 + .025, yy + .025, .66), steel, bev=.004)


def _machine(x):
    grey = mat("machine", "#7f898f", rough=.45, metal=.2, var=.10)
    pale = mat("machine_pale", "#a9b1b4", rough=.45, var=.08)
    blue = mat("machine_blue", "#23506a", rough=.4, var=.1, coat=.2)
    black = mat("rubber", "#20252a", rough=.6, var=.1)
    box2((x - .52, 2.75, .12), (x + .52, 5.0, .74), grey, bev=.02)
    box2((x - .52, 2.85, .74), (x + .52, 4.9, 1.46), pale, bev=.05)
    box2((x - .525, 2.95, 1.10), (x + .525, 4.8, 1.20), blue, bev=.004)
    box2((x - .36, 2.78, .76), (x + .36, 2.87, 1.22), black, bev=.01)
    for i in range(8):                                     # lead curtain
        box2((x - .335 + i*.085, 2.75, .78), (x - .26 + i*.085, 2.77, 1.20), mat("curtain", "#2f3437", rough=.55, var=.1), bev=.004)
    text("X-RAY", (x - .1, 2.838, 1.345), .12, mat("machine_ink", "#1d2a36", rough=.8, var=0, rvar=0), font="Roboto-Bold", idx=1)
    cyl((x + .36, 2.84, 1.345), .03, .03, emis("go_lamp", "#58e08a", 3), rot=(math.pi/2, 0, 0))


def _screens(x):
    """What the officer sees of the bags."""
    grey = mat("machine", "#7f898f", rough=.45, metal=.2, var=.10)
    black = mat("rubber", "#20252a", rough=.6, var=.1)
    tube([(x + .35, 4.3, 1.46), (x + .35, 4.3, 1.66)], .02, black)
    for k, c in ((-.16, "#b9742c"), (.34, "#3f7a9a")):
        box((x + .2 + k*.8, 4.3, 1.72), (.37, .05, .26), grey, bev=.012)
        box((x + .2 + k*.8, 4.272, 1.72), (.30, .006, .19), emis("xray" + c, c, .42), bev=0)
        for j in range(3):
            box((x + .12 + k*.8 + j*.07, 4.268, 1.70 + .02*(j % 2)), (.05, .004, .05 + .03*j), emis("xray_thing" + c, c, .9), bev=.01)


def _worn(x):
    """Before an arch: where one waits, and the grey that a million stockinged feet have made."""
    yellow, grey = mat("wait_line", "#a8853a", rough=.7, var=.25, scale=5), mat("walked", "#6a6f75", rough=.25, var=.12, scale=3)
    box2((x - .46, ARCH_Y - 2.2, 0), (x + .46, ARCH_Y - 2.1, .003), yellow, bev=0)
    prism([(x - .04, -3.4), (x + .04, -3.4), (x + .30, -1.6), (x + .22, ARCH_Y - .4), (x - .24, ARCH_Y - .4), (x - .34, -1.2)], .002, grey, plane="XY", loc=(0, 0, .0005), bev=0)


def wait_here():
    """A post at the end of the waiting line, with the words on a plate: painted on the floor nobody could read them."""
    x, y, dark = .13, ARCH_Y - 2.3, mat("case_dark", "#1b1f24", rough=.5, var=.1)
    cyl((x, y, .5), .022, 1.0, bright_chrome())
    cyl((x, y, .012), .15, .024, dark, bev=.008)
    box((x, y - .01, 1.16), (.42, .03, .36), dark, bev=.012, idx=1)
    box((x, y - .027, 1.16), (.39, .004, .33), mat("wait_plate", "#d0a13c", rough=.6, var=.06), bev=0, idx=1)
    ink = mat("machine_ink", "#1d2a36", rough=.8, var=0, rvar=0)
    for word, z in (("WAIT", 1.235), ("HERE", 1.085)):
        text(word, (x, y - .032, z), .150, ink, font="Roboto-Black", idx=1)


def _bins(x, dx):
    grey = mat("bin", "#8b9296", rough=.6, var=.1)

    def bin_at(y, load, rz=0.0, z=.775):
        with group() as g:
            box((0, 0, .01), (.40, .54, .02), grey, bev=.008)
            for a, b, w, d in ((.20, 0, .02, .56), (-.20, 0, .02, .56), (0, .27, .42, .02), (0, -.27, .42, .02)):
                box((a, b, .065), (w, d, .13), grey, bev=.006)
            if load == "coat":
                box((0, 0, .10), (.34, .46, .14), mat("coat_navy", "#2a3b52", rough=.9, var=.2, scale=8), bev=.06, seg=3, rot=(.05, .1, .1))
            if load == "shoes":
                for s in (-.08, .08):
                    box((s, .02, .07), (.10, .28, .09), mat("shoe_brown", "#6b4a35", rough=.6, var=.15), bev=.035, seg=3, rot=(0, 0, s))
            if load == "bag":
                box((0, 0, .15), (.32, .40, .24), mat("bag_ochre", "#a5793f", rough=.7, var=.15, scale=8), bev=.06, seg=3)
        move(g.objs, (x, y, z), rz)

    if dx == 0:
        bin_at(1.05, "bag", .06)
        bin_at(1.75, "shoes", -.05)
        bin_at(2.38, "coat", .02)
    else:
        bin_at(1.6, "", .05)
    if dx:
        return
    for k in range(6):                                     # the stack on its trolley
        box((x + .75, 1.3, .22 + k*.10), (.42, .56, .085), grey, bev=.012)
    box((x + .75, 1.3, .12), (.50, .62, .05), brushed_steel(), bev=.008)

def _arch(x):
    """The metal detector: two panels, a lintel with its lamps, a mat with two feet."""
    pale = mat("arch", "#b3b9ba", rough=.4, var=.06)
    blue = mat("machine_blue", "#23506a", rough=.4, var=.1, coat=.2)
    for s in (-1, 1):
        box2((x + s*.46 - .05, ARCH_Y - .28, .02), (x + s*.46 + .05, ARCH_Y + .28, 2.06), pale, bev=.025, seg=3)
        box2((x + s*.46 - .07, ARCH_Y - .34, 0), (x + s*.46 + .07, ARCH_Y + .34, .08), mat("frame", "#39444c", rough=.4, metal=.6, var=.15), bev=.01)
        box2((x + s*.46 - .012, ARCH_Y - .287, .3), (x + s*.46 + .012, ARCH_Y - .277, 1.9), blue, bev=.002)
    box2((x - .51, ARCH_Y - .28, 2.04), (x + .51, ARCH_Y + .28, 2.28), pale, bev=.03, seg=3)
    box2((x - .40, ARCH_Y - .292, 2.10), (x + .40, ARCH_Y - .28, 2.22), mat("arch_dark", "#1c252d", rough=.4, var=.1), bev=.004)
    for i in range(10):
        on = i < 3
        box((x - .33 + i*.073, ARCH_Y - .297, 2.16), (.045, .01, .06), emis("arch_green", "#58e08a", 2.6) if on else mat("arch_off", "#3a3230", rough=.5), bev=.004)
    box((x, ARCH_Y - .9, .004), (.9, .9, .008), mat("mat_dark", "#2d343a", rough=.9, var=.1), bev=.003)
    for s in (-1, 1):
        prism([(s*.10 + .045*math.cos(t*.524), .13*math.sin(t*.524)) for t in range(12)], .002, mat("feet", "#b9923c", rough=.7), plane="XY", loc=(x, ARCH_Y - .9, .010), bev=0)

def podium():
    """Where tickets are looked at: a desk with a small lamp, left of the arch."""
    x, y = -.98, 2.1
    wood, top = mat("podium", "#4a5a66", rough=.5, var=.1), mat("podium_top", "#23282e", rough=.4, var=.1)
    box2((x - .34, y - .26, 0), (x + .34, y + .26, 1.08), wood, bev=.02)
    box2((x - .38, y - .30, 1.08), (x + .38, y + .30, 1.13), top, bev=.01)
    box2((x - .25, y - .272, .55), (x + .25, y - .262, .92), mat("machine_blue", "#23506a", rough=.4, var=.1, coat=.2), bev=.004, idx=1)
    text("BOARDING PASS\nAND ID", (x, y - .276, .735), .062, mat("poster_white", "#e2e4df", rough=.8, var=0, rvar=0), font="Roboto-Bold", idx=1)
    tube(rounded_path([(x - .26, y + .1, 1.13), (x - .26, y + .1, 1.45), (x - .08, y + .02, 1.45)], .06), .010, top)
    cyl((x - .06, y + .01, 1.43), .055, .07, top, r2=.03)
    point((x - .06, y + .01, 1.36), 3.2, "#ffc27a", .03)
    box((x + .1, y, 1.138), (.22, .3, .012), mat("paper", "#cfc9b8", rough=.8, var=.06), bev=0, rot=(0, 0, .2))

def lost():
    """By the stack of bins: a child's shoe, a belt that somebody will miss in Denver, a tray with a telephone in it."""
    box((2.05, .35, .05), (.08, .19, .08), mat("small_shoe", "#a0452f", rough=.6, var=.15), bev=.035, seg=3, rot=(0, 0, .8))
    tube([(3.0, .2, .02), (3.25, .05, .02), (3.4, .25, .02), (3.2, .42, .02), (3.02, .32, .02)], .018, mat("shoe_brown", "#6b4a35", rough=.6, var=.15), bez=True)
    box((-.85, 2.02, 1.145), (.07, .14, .012), mat("case_dark", "#1b1f24", rough=.5, var=.1), bev=.004, rot=(0, 0, -.4))

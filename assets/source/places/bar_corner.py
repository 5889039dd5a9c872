"""The bar's own corner, before those who sit at it: his soda with a lime, peanuts, the taps; late, what somebody laid out for whoever comes.

A foreground: the room is bar.py, whose counter this is, come round to us.

Law: his phone is told and not shown, since it lies face up or face down; nothing stands before the right stool, which is empty at first.
"""
import tabletop
from kit import *
from props import bowl, tumbler

PLACE = Place(
    size=(1600, 900), samples=24, seed=29, cut_out=True, variants={"bar_corner": {}, "bar_corner_late": {"exposure": .22}},
    paint={"height": 900, "exposure": .3, "contrast": 1.04, "sat": 1.0, "bloom": .10, "shadows": (-.02, .004, .04), "bottom": .28, "detail_keep": .6})
TAPS_X, APART = 112, .088                  # of the screen; between two taps


def build(picture):
    late = picture == "bar_corner_late"
    top()
    tabletop.sitters(mat("coats", "#4a3f3a", rough=.9))
    taps()
    if late:
        row(tabletop.at(640, .16), 6, .036)                                    # somebody had nothing to sew
        for x in (520, 770):
            coaster(tabletop.at(x, .12))
            tumbler(tabletop.at(x, .12)[:2] + (.006,), mat("water", "#8f9794", rough=.1, var=.1, coat=1), .034, .115, .72)
        mats(tabletop.at(1010, .10))
    else:
        soda(tabletop.at(606, .10))
        row(tabletop.at(686, .15), 5)
        nuts(tabletop.at(776, .08))
        mats(tabletop.at(1010, .12))
    light(late)
    tabletop.eye()


def top():
    """Polished by sleeves, with a rail along the edge that elbows know."""
    wood = mat("bar_near", "#6a4a32", rough=.24, var=.32, scale=2.2, stretch=(.8, 8, 8), coat=.5)
    rail = mat("bar_rail", "#4d3222", rough=.22, var=.25, scale=2, stretch=(.6, 6, 6), coat=.6)
    box2((-1.6, -.95, -.05), (1.6, -.02, -.004), wood, bev=.004)
    tube([(-1.6, -.012, -.010), (1.6, -.012, -.010)], .026, rail)
    tube([(-1.6, -.052, -.004), (1.6, -.052, -.004)], .0045, mat("brass_inlay", "#b08a4c", rough=.3, metal=1, var=.1))


def brass():
    return mat("brass_near", "#b08a4c", rough=.26, metal=1, var=.12)


def taps():
    """Two on a pipe of brass; what they are called is worn off."""
    x, y, _ = tabletop.at(TAPS_X, .08)
    for s in (-1, 1):
        cyl((x + s*APART*.7, y, .10), .020, .20, brass())
        cyl((x + s*APART*.7, y, .006), .038, .012, brass(), bev=.004)
    tube([(x - APART*1.0, y, .20), (x + APART*1.0, y, .20)], .026, brass())
    for k, colour in enumerate(("#8a3a2c", "#c9b58a")):
        at = x + (k - .5)*APART
        tube([(at, y - .01, .20), (at, y - .075, .20), (at, y - .085, .145)], .0095, bright_chrome(), bez=True)
        lathe([(0, .225), (.008, .225), (.010, .255), (.018, .312), (.016, .340), (0, .348)], mat("tap" + colour, colour, rough=.35, var=.12, coat=.4), loc=(at, y, 0), seg=24)


def coaster(at, colour="#b7ae9c"):
    x, y, z = at
    cyl((x, y, z + .002), .048, .004, mat("coaster" + colour, colour, rough=.9, var=.1), seg=40, bev=.001)
    cyl((x, y, z + .0042), .036, .0006, mat("coaster_ring", "#7c3a2a", rough=.9, var=.1), seg=40, bev=0)


def soda(at):
    """A club soda with a lime: what he drinks on the day he has been cut himself."""
    x, y, z = at
    coaster(at)
    tumbler((x, y, z + .005), mat("soda", "#a3a79c", rough=.08, var=.25, scale=60, coat=1), .035, .135, .80)
    ice = mat("ice", "#c6cfce", rough=.1, var=.15, coat=1)
    for k, (dx, dy, turn) in enumerate(((-.012, -.008, .4), (.013, .004, 1.1), (0, .014, .2))):
        box((x + dx, y + dy, z + .115 + .004*k), (.020, .020, .018), ice, bev=.004, rot=(.2, .3, turn))
    rind, flesh = mat("lime_rind", "#6f9c3a", rough=.4, var=.15, emit="#6f9c3a", strength=.10), mat("lime_flesh", "#b9cd6a", rough=.4, var=.15, scale=60, emit="#b9cd6a", strength=.12)
    cyl((x + .030, y - .012, z + .140), .026, .007, rind, rot=(math.pi/2, .5, .25), seg=32)
    cyl((x + .0295, y - .0135, z + .140), .022, .0075, flesh, rot=(math.pi/2, .5, .25), seg=32)
    tube([(x - .01, y, z + .09), (x - .026, y + .01, z + .158)], .0032, mat("straw", "#1d1f22", rough=.4))


def peanut(at, turn, m):
    shape = [(0, -.021), (.007, -.018), (.0095, -.010), (.0068, 0), (.0095, .010), (.007, .018), (0, .021)]
    lathe(shape, m, seg=14, loc=at, rot=(math.pi/2, 0, turn))


def shell():
    return mat("peanut_near", "#c08a4a", rough=.7, var=.25, scale=90)


def row(at, count, apart=.034):
    """A surgeon's peanuts, on a napkin."""
    x, y, z = at
    box((x, y, z + .002), (apart*count + .05, .11, .003), mat("napkin_near", "#b9b09e", rough=.95, var=.05), bev=.001, rot=(0, 0, .06))
    for k in range(count):
        peanut((x + (k - (count - 1)/2)*apart, y, z + .014), .5, shell())


def nuts(at):
    x, y, z = at
    bowl(at, mat("bowl_near", "#35656a", rough=.35, var=.1, coat=.3), r=.062, h=.042)
    rng = random.Random(8)
    for _ in range(34):
        a, r = rng.uniform(0, math.tau), .05*rng.random()**.6
        peanut((x + r*math.cos(a), y + r*math.sin(a), z + .030 + .020*(1 - (r/.05)**2) + rng.uniform(0, .006)), rng.uniform(0, 3), shell())


def mats(at):
    """Coasters in a pile, before a stool that is free."""
    x, y, z = at
    for k in range(5):
        cyl((x + .002*math.sin(k*2.1), y, z + .003 + .005*k), .047, .0045, mat("coaster%d" % (k % 2), ("#b7ae9c", "#8c4a36")[k % 2], rough=.9, var=.1), seg=40, bev=.001)


def light(late):
    """The bottles' amber from behind, two lamps over the bar, the window's blue from the left."""
    world([(0, "#241f2c"), (.3, "#35292a"), (.9, "#262226")], .6)
    for x, watts in ((-.42, 17), (.62, 5 if late else 15)):
        spot((x, -.25, 1.2), (x, -.22, 0), watts, "#ffbe80", angle=95, blend=.85, r=.10)
    area((.05, 2.4, .9), (0, -.2, 0), 2.4, .7, 24, "#ffa24e")
    area((-2.6, .4, 1.0), (0, -.3, 0), 1.4, 1.8, 15 if late else 24, "#6f8fe0")
    area((.2, -2.2, 1.0), (.2, -.2, .05), 2.4, .8, 13, "#c89c88", gloss=False)
    area((2.2, -.1, .7), (.75, -.15, .1), .8, .8, 7, "#ff9a56")

"""What people wait with: seats, belts on posts, baggage, planters."""
from kit import *


def suitcase(at, turn, m, height=.56, width=.40, tag=True, pulled=.42):
    """A cabin trolley with ribs, wheels, a handle pulled out so far, and a tag."""
    dark = mat('case_dark', '#1b1f24', rough=.5, var=.1)
    chrome = bright_chrome()
    with group() as g:
        box((0, 0, height/2 + .06), (width, .24, height), m, bev=.05, seg=3)
        for i in range(5):
            box((-.14 + .07*i, 0, height/2 + .06), (.016, .252, height*.86), m, bev=.006)
        box((0, 0, height/2 + .06), (width + .006, .246, .02), dark, bev=.004)
        for a in (-.15, .15):
            for b in (-.08, .08):
                cyl((a, b, .035), .033, .03, dark, rot=(0, math.pi/2, 0))
        tube(rounded_path([(-.1, .08, height), (-.1, .08, height + pulled), (.1, .08, height + pulled),
                           (.1, .08, height)], .04), .011, chrome)
        box((0, .08, height + pulled), (.16, .03, .03), dark, bev=.012)
        tube([(-.05, -.02, height + .06), (-.04, -.02, height + .10), (.04, -.02, height + .10), (.05, -.02, height + .06)],
             .012, dark, bez=True)
        if tag:
            tube([(.045, -.03, height + .08), (.07, -.09, height + .02), (.075, -.125, height - .03)], .003, dark, bez=True)
            box((.08, -.132, height - .08), (.05, .006, .09), mat('tag', '#e6dfcc', rough=.8, var=.05), bev=.004, rot=(.05, .25, .1))
    move(g.objs, at, turn)
    return g.objs


def seat_row(n, m, at, turn, trays=()):
    """Airport seats on a beam: n places of .6 m, facing -y before the turn; those in `trays` are little tables."""
    alu = mat('alu', '#8d969c', rough=.35, metal=1, var=.15)
    chrome = bright_chrome()
    dark = mat('case_dark', '#1b1f24', rough=.5, var=.1)
    with group() as g:
        tube([(-.1, 0, .36), (n*.60 + .1, 0, .36)], .035, alu)
        for x in (.3, n*.6 - .3):
            box((x, 0, .19), (.06, .05, .36), chrome, bev=.01)
            box((x, 0, .02), (.07, .58, .035), chrome, bev=.012)
        for i in range(n):
            x = i*.6 + .3
            if i in trays:
                box((x, -.05, .43), (.52, .46, .03), mat('tray_wood', '#75583f', rough=.45, var=.32, scale=1.6, stretch=(6, 6, .6), coat=.2), bev=.01)
                continue
            box((x, -.10, .445), (.53, .50, .085), m, bev=.035, seg=3, rot=(.06, 0, 0))
            box((x, .185, .74), (.53, .075, .56), m, bev=.033, seg=3, rot=(-.2, 0, 0))
        for i in range(n + 1):
            x = i*.6
            tube(rounded_path([(x, .16, .40), (x, .16, .62), (x, -.28, .62), (x, -.28, .42)], .06), .016, chrome)
            box((x, -.07, .645), (.05, .34, .02), dark, bev=.008)
    move(g.objs, at, turn)


def stanchions(points, m_belt):
    """Posts with a belt from each to the next."""
    chrome = bright_chrome()
    dark = mat('case_dark', '#1b1f24', rough=.5, var=.1)
    for x, y in points:
        cyl((x, y, .5), .03, 1.0, chrome)
        cyl((x, y, .015), .17, .03, chrome, bev=.01)
        cyl((x, y, .97), .036, .10, dark)
    for (a, b), (c, d) in zip(points, points[1:]):
        beam((a, b, .94), (c, d, .94), .008, .05, m_belt, bev=0)


def planter(x, y, s=1.0):
    """A stone trough with a bush of long leaves."""
    stone = mat('planter_stone', '#4b5258', rough=.3, var=.25, scale=2, coat=.3)
    box((x, y, .32*s), (.8*s, .8*s, .64*s), stone, bev=.03)
    foliage((x, y, .62*s), mat('planter_leaf', '#2f4d33', rough=.6, var=.4, scale=12), s)


def pushchair(at, turn):
    """Folded round nobody."""
    seat, dark = mat('pram', '#5f3a4c', rough=.9, var=.15, scale=8), mat('case_dark', '#1b1f24', rough=.5, var=.1)
    alu = mat('alu', '#8d969c', rough=.35, metal=1, var=.15)
    with group() as g:
        box((0, 0, .55), (.42, .50, .30), seat, bev=.10, seg=4, rot=(.3, 0, 0))
        box((0, .26, .86), (.44, .10, .44), seat, bev=.05, seg=3, rot=(-.3, 0, 0))
        for s in (-.22, .22):
            tube([(s, -.28, .12), (s, .1, .55), (s, .42, 1.02)], .014, alu)
            for y in (-.28, .26):
                cyl((s, y, .10), .10, .04, dark, rot=(0, math.pi/2, 0), bev=.01)
        tube([(-.22, .42, 1.02), (.22, .42, 1.02)], .018, dark)
    move(g.objs, at, turn)

"""A car with its tail to us."""
from kit import *


def parked(x, y, colour, tall=False):
    """A car with its tail to us, dark, wet."""
    body = mat("car" + colour, colour, rough=.16, var=.12, coat=1)
    pane = mat("car_pane", "#202c3a", rough=.06, var=.1, coat=.5)
    black, red = mat("rubber", "#191d21", rough=.6, var=.1), mat("tail_off", "#6a1c18", rough=.25, var=.1, coat=.6)
    h = 1.72 if tall else 1.45
    side = [(-2.15, .32), (-2.2, .72), (-2.12, .96), (-1.75, 1.0), (-1.25, h - .04), (-.9, h), (.35, h), (1.05, 1.02), (1.95, .86), (2.2, .62), (2.15, .32)]
    if tall:
        side = [(-2.15, .34), (-2.2, .9), (-2.12, 1.1), (-1.95, h - .06), (-1.6, h), (.5, h), (1.15, 1.10), (2.0, .98), (2.2, .7), (2.15, .34)]
    with group() as g:
        prism(side, 1.78, body, plane="YZ", bev=.10)
        yb, zb = (-2.05, 1.38) if tall else (-1.52, 1.21)
        box((0, yb, zb), (1.34, .06, .44 if tall else .52), pane, bev=.05, rot=(-.25 if tall else -.86, 0, 0))
        for s in (-1, 1):
            prism([(-1.35, 1.02), (-1.05, h - .09), (.3, h - .09), (.88, 1.02)], .02, pane, plane="YZ", loc=(s*.885, 0, 0), bev=.01)
            box((s*.68, -2.17, .86), (.34, .06, .15), red, bev=.03)
            for yy in (-1.35, 1.35):
                cyl((s*.80, yy, .33), .33, .22, black, rot=(0, math.pi/2, 0), bev=.05)
                cyl((s*.905, yy, .33), .19, .02, mat("rim", "#8b9297", rough=.3, metal=1, var=.1), rot=(0, math.pi/2, 0))
            box((s*.98, .55, 1.02), (.16, .10, .12), body, bev=.04)
        box((0, -2.21, .70), (.52, .02, .13), mat("plate_pale", "#b9c0c2", rough=.5, var=.05), bev=.004)
        box((0, -2.18, .48), (1.7, .10, .18), black, bev=.05)
    move(g.objs, (x, y, 0), 0)

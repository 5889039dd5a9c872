"""What hangs over and beside the bed of room 412, and what its open door shows of the corridor. Not a place itself."""
from kit import *
from props import *


def overhead(left, right, back, top):
    """A dead television on its arm, a grille, sprinklers, a stain; over the whiteboard one strip that stays on."""
    dark = mat("tv_dark", "#151b22", rough=.15, var=.1, coat=.8)
    steel = brushed_steel()
    tube([(right, .55, 2.62), (right - .42, .55, 2.62), (right - .42, .55, 2.36)], .028, steel)
    with group() as g:
        box((0, 0, 0), (.76, .10, .50), mat("tv_case", "#2b3238", rough=.5, var=.08), bev=.02)
        box((0, -.054, .01), (.68, .006, .40), dark, bev=.004)
        cyl((.33, -.056, -.215), .008, .006, emis("tv_lamp", "#ff5a3a", 6), rot=(math.pi/2, 0, 0), bev=0)
    move(g.objs, (right - .44, .55, 2.16), -.75)
    for y in (-.3, 2.4):
        grille(-2.2, y, top)
        sprinkler(.9, y + .5, top)
    stain(-1.3, 1.4, top - .008, .38, mat("damp", "#5c5a52", rough=.9, var=.15), seed=2)
    x = 1.30                                                                # the strip over the board
    box2((x - .42, back - .12, 2.46), (x + .42, back, 2.51), steel, bev=.006)
    box2((x - .38, back - .11, 2.452), (x + .38, back - .03, 2.462), emis("board_strip", "#ffd9a8", 3.2), bev=0)
    area((x, back - .10, 2.44), (x, back - .02, 1.8), .76, .06, 3.2, "#ffd2a0", gloss=False)
    cord = mat("call_cord", "#b9b3a4", rough=.6, var=.05)
    tube([(right - .05, 2.1, 1.2), (right - .12, 1.95, .95), (right - .22, 1.8, 1.0)], .006, cord, bez=True)
    papers((right - .001, 1.42, 1.62), ON_RIGHT, (.30, .52), seed=3, count=2, board=False)
    sign(("412",), (left + .001, .62, 1.66), ON_LEFT, .13, mat("plate_navy", "#1d3547", rough=.5, var=.1), mat("plate_ink", "#e6e2d6", rough=.7, var=0, rvar=0))
    grey_bin = mat("ward_bin", "#3c464d", rough=.6, var=.1)
    lathe([(0, 0), (.14, 0), (.17, .42), (.16, .42), (.13, .02), (0, .02)], grey_bin, loc=(-3.1, back - .4, 0), seg=24)


def corridor_seen(x, top):
    """Through the door: notices, the desk's lamp further on, a rack of charts."""
    papers((x + .002, 3.45, 1.55), ON_LEFT, (.8, .62), seed=8, count=6)
    extinguisher((x, 4.12, .4), ON_LEFT)
    cyl((x + .58, 2.55, top - .13), .22, .05, emis("corridor_disc", "#ffd6a4", 4), bev=.01)
    sconce(x, 2.92, 1.95, -1, 10)
    with group() as g:
        for k in range(4):
            box((0, 0, .30 + k*.24), (.50, .34, .20), mat("chart_drawer%d" % (k % 2), ("#7d8a90", "#6a7a80")[k % 2], rough=.5, var=.1), bev=.01)
    move(g.objs, (x + .26, 3.85, 0), math.pi/2)

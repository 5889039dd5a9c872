"""What stands behind the bar's counter: a lit cabinet with three glass shelves, and the bottles on them.

Law: it stands against `window`, the wall at the back; the counter before it knows nothing of it.
"""
from kit import *
from props import *

SHELVES = (1.16, 1.55, 1.94)               # of bottles, z
BACK = (-1.45, 1.75)                       # the lit panel behind them, x


def cabinet(window, wood_of):
    """The cabinet behind the counter: a lit panel between posts of wood, three glass shelves, the name above."""
    dark, shelf = wood_of("back_wood", "#4a3223", (6, 6, .6)), mat("back_shelf", "#6b5a48", rough=.25, var=.1, coat=.4)
    (x0, x1), y = BACK, window
    for x in (x0 - .09, x1 + .09, (x0*2 + x1)/3, (x0 + x1*2)/3):
        wide = .09 if x < x0 or x > x1 else .03
        box2((x - wide, y - .34, 0), (x + wide, y, 2.46), dark, bev=.01)
    box2((x0 - .26, y - .42, 2.40), (x1 + .26, y, 2.74), dark, bev=.015)
    box2((x0 - .18, y - .44, 0), (x1 + .18, y, 1.02), dark, bev=.01)
    box2((x0 - .22, y - .48, 1.02), (x1 + .22, y, 1.07), wood_of("back_top", "#7a5539", (.6, 6, 6)), bev=.01)
    floors = (1.07, *SHELVES[1:], 2.40)
    for low, high in zip(floors, floors[1:]):                # each shelf is lit from its foot: the glow fades upwards
        step = (high - low)/6
        for i in range(6):
            glow = emis("back_glow%d" % i, ("#ffc478", "#ffb968", "#ffac5a", "#f59d4e", "#e68f46", "#d8823e")[i], (.95, .66, .46, .33, .25, .2)[i])
            box2((x0, y - .03, low + i*step), (x1, y - .01, low + (i + 1)*step), glow, bev=0)
    for z in SHELVES:
        box2((x0, y - .30, z - .035), (x1, y - .04, z), shelf, bev=.004)
        strip = box2((x0, y - .07, z + .002), (x1, y - .05, z + .02), emis("back_strip", "#ffd49a", 3.0), bev=0)
        strip.visible_glossy = False
    text("LAST CALL", ((x0 + x1)/2, y - .425, 2.555), .19, emis("bar_name", "#ffdcae", 2.2), font="RobotoCondensed-Bold", idx=1, spacing=1.35)
    area(((x0 + x1)/2, y - .40, 1.75), ((x0 + x1)/2, 4.6, 1.1), 3.0, 1.1, 34, "#ffb462", gloss=False)


def bottles(window):
    """Three rows; the glass is only a tint, so the panel shines through it. No two kinds have the same height, glass and label."""
    pale, amber, green, brown = "#8fb6bc", "#e2a046", "#6f9c5c", "#6b3a1c"
    kinds = (((.036, .20, .245, .36), green, "#cdbf9f"), ((.036, .19, .25, .34), brown, "#7c2f26"), ((.056, .10, .125, .175), amber, "#2a2a2c"),
             ((.030, .27, .30, .37), "#5f9aa6", None), ((.044, .16, .185, .27), "#3f78b4", "#d8d2c0"), ((.052, .13, .165, .215), pale, None),
             ((.040, .21, .235, .30), amber, "#d8d2c0"), ((.064, .07, .12, .20), "#d7b45a", None), ((.028, .17, .20, .26), "#a8483a", "#cdbf9f"),
             ((.046, .19, .21, .285), "#c46a28", "#1f3a34"), ((.034, .22, .28, .33), "#b8d0a0", "#c79a3c"), ((.050, .15, .17, .235), brown, "#c79a3c"))
    cap, rng, protos = mat("bottle_cap", "#2a2420", rough=.4, var=.1), random.Random(27), []
    for i, ((wide, shoulder, neck, high), tint, label) in enumerate(kinds):
        shape = ((0, 0), (wide - .002, .002), (wide, .02), (wide, shoulder), (wide*.8, (shoulder + neck)/2), (.014, neck), (.013, high), (0, high))
        with group() as g:
            lathe(shape, glass("bottle%d" % i, tint=tint), seg=18)
            cyl((0, 0, high + .008), .017, .028, cap, seg=12)
            if label:
                cyl((0, 0, shoulder*.5), wide + .001, shoulder*(.66 if i % 2 else .42), mat("bottle_label%d" % i, label, rough=.8, var=.1), seg=18, bev=0)
        hide(g.objs)
        protos.append((wide, g.objs))
    for z in SHELVES:
        x, last = BACK[0] + .03, -1
        while x < BACK[1] - .13:
            last = rng.choice([i for i in range(len(kinds)) if i != last])
            wide, objs = protos[last]
            x += wide + .012
            if min(abs(x - (BACK[0]*2 + BACK[1])/3), abs(x - (BACK[0] + BACK[1]*2)/3)) > wide + .03:
                dup(objs, (x, window - .17 - rng.random()*.04, z), rng.random()*6)
            x += wide + rng.choice((.004, .012, .02, .07))

"""The operating room beyond the scrub room's window: a draped table under the great lamp; and what stands in it, for `operating_room`. Not a place itself."""
from kit import *
from shell import clock

WALL, END, SILL_Z = 3.2, 9.2, 1.13      # the wall with the window, the far wall, the window's sill


def theatre():
    """Nobody is in it yet; a radio has been turned down."""
    wall, floor = mat("or_wall", "#9a937f", rough=.7, var=.10, scale=.8), mat("or_floor", "#7d8a8a", rough=.15, var=.08, coat=.4)
    box2((-6, WALL + .2, -.1), (6, END, 0), floor, bev=0)
    box2((-6, END, 0), (6, END + .2, 3.2), wall, bev=0)
    box2((-6, END - .02, 0), (6, END, 1.62), mat("or_tile", "#4b5f7c", rough=.4, var=.12, scale=1.5), bev=0)
    box2((-6, WALL + .2, 3.1), (6, END, 3.2), mat("or_ceiling", "#b5ab98", rough=.85, var=.05), bev=0)
    for x in (-4.4, 4.4):
        box2((x - .1, WALL + .2, 0), (x + .1, END, 3.2), wall, bev=0)
    drape = mat("drape", "#6486a2", rough=.9, var=.16, scale=5)
    x, y = -.1, 6.3
    box((x, y, 1.02), (2.0, .62, .16), drape, bev=.06, seg=3)
    box((x + .3, y, 1.16), (1.3, .5, .20), drape, bev=.08, seg=4)
    box((x, y - .30, .72), (1.9, .06, .5), drape, bev=.03, seg=3)
    cyl((x, y, .4), .16, .8, mat("scrub_steel_dark", "#6b767c", rough=.4, metal=.5, var=.14))
    lamp_head(x - .12, y - .1, 2.10, .46)
    lamp_head(x + .98, y + .5, 2.24, .30)
    for tx in (-1.65, 1.75):
        instruments(tx, y - .1, drape)
    tower(2.9, y + .4)
    films((-2.7, END - .05, 1.72))
    radio((.42, WALL + .16, SILL_Z + .03))
    clock((1.2, END - .05, 2.42), 9, 15, .20)


def instruments(x, y, drape):
    """A nurse's table, what lies on it in order."""
    steel = mat("scrub_steel", "#a5aeb2", rough=.32, metal=.55, var=.14, scale=1.2, stretch=(.6, 8, 8), rvar=.08)
    box((x, y, 1.12), (.7, .45, .03), drape, bev=.01)
    box((x, y, .94), (.66, .42, .34), drape, bev=.03)
    for k in range(6):
        box((x - .25 + k*.09, y - .06, 1.14), (.02, .22, .012), steel, bev=.002)


def tower(x, y):
    """The anaesthetist's, its three traces."""
    box((x, y, 1.30), (.6, .5, .5), mat("device", "#a9b0ae", rough=.5, var=.06), bev=.03)
    box((x, y, .55), (.6, .5, 1.0), mat("device_dark", "#55616a", rough=.5, var=.06), bev=.03)
    box((x - .02, y - .27, 1.36), (.46, .02, .32), emis("or_screen", "#2c6a70", .8), bev=0)
    for k, c in enumerate(("#6fe0b0", "#ffb84a", "#6fb4ff")):
        pts = [(x - .22 + i*.016, y - .285, 1.46 - k*.09 + (.035 if i % 8 == 3 else -.012 if i % 8 == 4 else 0)) for i in range(26)]
        tube(pts, .004, emis("trace" + c, c, 3.2), res=1)


def films(at):
    """Two films of a neck on a light box."""
    x, y, z = at
    box((x, y, z), (1.60, .06, .96), mat("device_dark", "#55616a", rough=.5, var=.06), bev=.02)
    for k in (-1, 1):
        box((x + k*.38, y - .035, z), (.68, .01, .84), emis("viewbox", "#7fa6c8", .30), bev=0)
        bone = emis("bone", "#b4d2ee", .42)
        for i in range(7):
            lathe([(0, .035), (.07, .03), (.085, 0), (.07, -.03), (0, -.035)], bone, loc=(x + k*.38 + .03*math.sin(i*.7), y - .045, z - .30 + i*.115), seg=14)


def radio(at):
    """On the sill inside, turned down for her without anybody asking."""
    x, y, z = at
    box((x, y, z + .09), (.32, .10, .18), mat("radio", "#6a4230", rough=.5, var=.15), bev=.02)
    box((x - .07, y - .052, z + .09), (.13, .004, .12), mat("radio_cloth", "#b59a6c", rough=.9, var=.2, scale=40), bev=0)
    box((x + .08, y - .052, z + .12), (.11, .004, .04), emis("radio_dial", "#ffb24a", 3.4), bev=0)
    cyl((x + .10, y - .055, z + .06), .018, .012, bright_chrome(), rot=(math.pi/2, 0, 0))
    tube([(x + .14, y, z + .18), (x + .24, y, z + .50)], .004, bright_chrome())


def lamp_head(x, y, z, r, bulbs=6, glow=14):
    """A lamp over a table, its arm to the ceiling."""
    white = mat("lamp_white", "#c3c9c8", rough=.35, var=.05, coat=.3)
    with group() as g:
        lathe([(0, .16), (r*.5, .14), (r*.95, .05), (r, .0), (r*.96, -.03), (0, -.03)], white, seg=40)
        for i in range(bulbs + 1):
            a = i*math.tau/bulbs
            at = (0, 0) if i == bulbs else (r*.6*math.cos(a), r*.6*math.sin(a))
            cyl((*at, -.035), r*.20, .02, emis(f"or_lamp_{glow}", "#fff0d2", glow), bev=0)
    move(g.objs, (x, y, z))
    arm = mat("lamp_arm", "#9aa3a6", rough=.35, metal=.5, var=.08)
    tube(rounded_path([(x, y, z + .12), (x, y, z + .42), (x + .35, y + .2, z + .55), (x + .35, y + .2, 3.1)], .12), .035, arm)

"""The residents' lockers along two walls, one of them open. Not a place itself."""
from kit import *

LEFT, BACK = -3.3, 4.8                # the walls they stand against
DOOR = (-.22, .98, 2.2)               # left, right, height of the way out
WIDE, DEEP, TALL = .40, .50, 1.92     # a locker
NAMES = ("KAREV", "AVERY", "YANG", "KEPNER", "PERCY", "REED", "STARK")


def _door(m, slit, steel, label):
    """The front of a locker, hinged on its left edge at the origin, closed in the plane y = 0."""
    box2((.016, -.02, .10), (WIDE - .012, 0, TALL - .02), m, bev=.006)
    box2((.05, -.026, .18), (WIDE - .05, -.019, TALL - .10), m, bev=.004)
    for z in (.30, .33, .36, .39, TALL - .20, TALL - .23, TALL - .26):
        box2((.11, -.029, z), (WIDE - .11, -.025, z + .011), slit, bev=0)
    box2((WIDE - .085, -.05, .98), (WIDE - .055, -.02, 1.12), steel, bev=.006)
    box2((.11, -.030, TALL - .37), (WIDE - .11, -.026, TALL - .315), mat("card", "#d8d3c2", rough=.8, var=.04), bev=0, idx=1)
    box2((.10, .0, 1.25), (.30, .006, 1.55), mat("mirror", "#c4ccd2", rough=.06, metal=1, var=.02, rvar=.02), bev=.002)   # inside: a mirror, notes
    for k, (x, z, c) in enumerate(((.10, 1.62, "#d9c27a"), (.22, 1.63, "#d8d3c2"), (.13, 1.05, "#c98f73"))):
        box2((x, .0, z), (x + .09, .005, z + .10), mat("pinned%d" % k, c, rough=.8, var=.1), bev=0)
    if label:
        text(label, (WIDE/2, -.032, TALL - .343), .034, mat("plate_ink_dark", "#26303a", rough=.8, var=0, rvar=0), font="RobotoCondensed-Bold", idx=1)


def lockers():
    blue = mat("locker", "#557482", rough=.42, var=.10, scale=2.5, metal=.15)
    dark = mat("locker_dark", "#1c262d", rough=.6, var=.1)
    steel = brushed_steel()
    with group() as body:
        box2((0, .0, .10), (.014, DEEP, TALL), dark, bev=.003)
        box2((WIDE - .008, 0, .10), (WIDE, DEEP, TALL), dark, bev=.003)
        box2((0, DEEP - .02, .10), (WIDE, DEEP, TALL), dark, bev=0)
        box2((0, 0, TALL - .015), (WIDE, DEEP, TALL), blue, bev=.003)
        box2((0, .02, .09), (WIDE, DEEP, .11), blue, bev=.003)
        box2((.014, .02, 1.52), (WIDE - .014, DEEP, 1.535), blue, bev=0)
        box2((0, .05, 0), (WIDE, DEEP, .10), dark, bev=0)
    xs = [DOOR[0] - .28 - WIDE*(i + 1) for i in range(6)]
    opened = 1                                                        # the second from the doorway
    for i, x in enumerate(xs):
        dup(body.objs, (x, BACK - DEEP, 0))
        with group() as front:
            _door(blue, dark, steel, "GREY, L." if i == opened else NAMES[i % 7])
        move(front.objs, (x, BACK - DEEP, 0), -1.95 if i == opened else 0)
    _contents(xs[opened], BACK - DEEP)
    for i in range(18):                                               # the bank on the left wall
        dup(body.objs, (LEFT + DEEP, -3.0 + i*WIDE, 0), math.pi/2)
        with group() as front:
            _door(blue, dark, steel, "")
        move(front.objs, (LEFT + DEEP, -3.0 + i*WIDE, 0), math.pi/2)
    hide(body.objs)
    box2((LEFT, -3.0, TALL), (LEFT + DEEP, -3.0 + 18*WIDE, TALL + .03), blue, bev=.004)
    box2((xs[-1], BACK - DEEP, TALL), (xs[0] + WIDE, BACK, TALL + .03), blue, bev=.004)
    card = mat("carton", "#8d6c49", rough=.85, var=.2, scale=5)
    for x, y, w, d, h, r in ((xs[4] + .1, BACK - .28, .42, .32, .26, .1), (xs[2] + .2, BACK - .26, .30, .30, .18, -.2)):
        box((x, y, TALL + .03 + h/2), (w, d, h), card, bev=.008, rot=(0, 0, r))
    cyl((LEFT + .25, 1.3, TALL + .16), .13, .26, mat("helmet", "#7c3b30", rough=.4, var=.1, coat=.3), bev=.08)


def _contents(x, y):
    """Lexie's locker: a coat, a shelf with a paper cup and a photograph."""
    tan = mat("coat_tan", "#a37f58", rough=.9, var=.2, scale=8)
    box((x + .20, y + .22, 1.12), (.26, .16, .72), tan, bev=.06, seg=3)
    box((x + .09, y + .20, 1.05), (.08, .11, .58), tan, bev=.035, seg=3, rot=(0, .06, 0))
    box((x + .31, y + .20, 1.05), (.08, .11, .58), tan, bev=.035, seg=3, rot=(0, -.06, 0))
    tube([(x + .20, y + .22, 1.47), (x + .20, y + .22, 1.52)], .006, bright_chrome())
    cyl((x + .12, y + .15, 1.59), .036, .11, mat("white", "#dbd8ce", rough=.5, var=.07), r2=.043)
    box((x + .28, y + .3, 1.64), (.11, .02, .16), mat("photo", "#c9b79a", rough=.7, var=.2, scale=20), bev=.002, rot=(-.15, 0, .1))
    for k, c in enumerate(("#7c3b30", "#2e4a63", "#c8bfa8")):
        box((x + .2, y + .25, .14 + k*.045), (.24, .30, .04), mat("book" + c, c, rough=.7, var=.1), bev=.004, rot=(0, 0, .08*k))

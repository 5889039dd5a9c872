"""title: an empty concourse at evening, one suitcase, a departure board waiting for its letters.

Law: the face of the board is flat and front-on and fills BOARD to the pixel: the game draws on it.
"""
from kit import *
from props import *

EYE, SHIFT = 1.5, .03
BOARD = (560, 90, 1800, 420)          # left, top, right, bottom in the 1920x1080 picture
BOARD_DEPTH = 12.0
ROWS, COLUMNS = 5, 31                 # a cell is 40 x 66 px
GLASS_Y, CEILING = 22.0, 9.4

PLACE = Place(size=(1600, 900), samples=5, variants={"title": {}},
              paint={"rain": GLASS_Y + .02, "rain_amt": 1.05, "exposure": .55, "contrast": 1.06,
                     "sat": 1.06, "shadows": [-.02, .006, .04]})


def build(picture):
    hall()
    windows()
    outside()
    board()
    suitcase((1.22, 5.7, 0), -.35, mat('case_red', '#9a3f2d', rough=.35, var=.12, coat=.4))
    furniture()
    evening()
    light()
    camera((0, 0, EYE), (0, GLASS_Y, EYE), lens=LENS, fstop=8, focus=8.5, shift_y=SHIFT)


def hall():
    floor = mat('floor', '#565c62', rough=.22, var=.14, scale=1.1, rvar=.06, coat=.35)
    joint = mat('joint', '#343a40', rough=.15, var=.14, coat=.5)
    box2((-24, -6, -.1), (24, GLASS_Y + .2, 0), floor, bev=0)
    for i in range(-10, 11):
        box2((i*2.2 - .006, -6, -.001), (i*2.2 + .006, GLASS_Y, .0012), joint, bev=0)
    for j in range(-2, 11):
        box2((-24, j*2.2 - .006, -.001), (24, j*2.2 + .006, .0012), joint, bev=0)
    slat = mat('slat', '#6d5442', rough=.55, var=.3, scale=.8, stretch=(8, .5, 8))
    box2((-24, -6, CEILING), (24, GLASS_Y + .3, CEILING + .2), mat('ceil', '#5c646b', rough=.7, var=.1), bev=0)
    for i in range(52):
        x = -23.4 + i*.9
        box2((x, -6, CEILING - .42), (x + .24, GLASS_Y - .7, CEILING - .06), slat, bev=.01)
    warm = emis('line_light', '#ffd09a', 1.6)
    for x in (4.05, 10.35):
        box2((x, 2, CEILING - .36), (x + .10, GLASS_Y - 1.2, CEILING - .30), warm, bev=0).visible_glossy = False
    area((8, 13, CEILING - .45), (8, 13, 0), 8, 15, 420, '#ffc58c', gloss=False)
    col = mat('col', '#848a90', rough=.5, var=.15, scale=1)
    alu = mat('alu', '#8d969c', rough=.35, metal=1, var=.15)
    for x in (-12.6, 12.9):
        cyl((x, 17.0, CEILING/2), .55, CEILING, col, seg=48, bev=0)
        cyl((x, 17.0, .2), .61, .4, alu, seg=48, bev=.02)


def windows():
    frame = mat('frame', '#39444c', rough=.4, metal=.7, var=.15)
    stone = mat('stone', '#4b5258', rough=.3, var=.25, scale=2, coat=.3)
    for i in range(13):
        x = -22.1 + 3.6*i
        box2((x - .07, GLASS_Y - .12, 0), (x + .07, GLASS_Y + .12, CEILING), frame, bev=.01)
    for z in (.44, 3.1, 6.0, 8.7):
        box2((-24, GLASS_Y - .06, z - .035), (24, GLASS_Y + .06, z + .035), frame, bev=.006)
    box2((-24, GLASS_Y - .4, 0), (24, GLASS_Y + .05, .42), stone, bev=.02)
    box2((-24, GLASS_Y - .6, CEILING - .6), (24, GLASS_Y - .1, CEILING), frame, bev=.02)
    box2((-24, GLASS_Y - .005, .4), (24, GLASS_Y + .005, CEILING), glass('glass'), bev=0)


def outside():
    apron(GLASS_Y)
    jet((7.0, GLASS_Y + 19, 1.25), math.radians(171))
    area((12, GLASS_Y + 2, 13), (4, GLASS_Y + 18, 0), 16, 4, 2600, '#ffc48a', spread=150, gloss=False)
    area((-40, GLASS_Y + 2, 20), (0, GLASS_Y + 22, 0), 20, 10, 8000, '#8fb4ff')


def board():
    """The split-flap board: case, empty flaps, the amber lamp along its foot, four rods."""
    at = lambda px, py: screen_point(px, py, BOARD_DEPTH, EYE, SHIFT)
    (x0, z1), (x1, z0) = at(BOARD[0], BOARD[1]), at(BOARD[2], BOARD[3])
    case = mat('board_case', '#20262c', rough=.4, metal=.5, var=.15)
    face = mat('board_face', '#14181d', rough=.6, var=.1)
    flap = mat('board_flap', '#262b31', rough=.42, var=.10, scale=3, rvar=.06)
    y = BOARD_DEPTH
    box2((x0 - .16, y + .03, z0 - .16), (x1 + .16, y + .75, z1 + .16), case, bev=.03)
    for lo, hi in (((x0 - .16, z0 - .16), (x1 + .16, z0)), ((x0 - .16, z1), (x1 + .16, z1 + .16)),
                   ((x0 - .16, z0), (x0, z1)), ((x1, z0), (x1 + .16, z1))):
        box2((lo[0], y - .03, lo[1]), (hi[0], y + .2, hi[1]), case, bev=.012)
    box2((x0, y + .02, z0), (x1, y + .05, z1), face, bev=0, idx=1)
    w, h = (x1 - x0)/COLUMNS, (z1 - z0)/ROWS
    first = None
    for r in range(ROWS):
        for c in range(COLUMNS):
            cx, cz = x0 + (c + .5)*w, z0 + (r + .5)*h
            if first is None:
                with group() as g:
                    for s in (-1, 1):
                        box((cx, y + .01, cz + s*h*.205), (w*.86, .02, h*.40), flap, bev=.006, rot=(s*.03, 0, 0), idx=1)
                    for s in (-1, 1):
                        box((cx + s*w*.40, y + .0, cz), (w*.05, .02, h*.05), case, bev=.002, idx=1)
                first, ox, oz = g.objs, cx, cz
            else:
                dup(first, (cx - ox, 0, cz - oz))
    amber = emis('board_lamp', '#ffa53a', 3.2)
    box2((x0 + .1, y - .28, z0 - .20), (x1 - .1, y - .22, z0 - .17), case, bev=0)
    box2((x0 + .1, y - .27, z0 - .215), (x1 - .1, y - .23, z0 - .20), amber, bev=0)
    for i in range(5):
        x = x0 + .3 + i*(x1 - x0 - .6)/4
        beam((x, y + .0, z0 - .12), (x, y - .25, z0 - .19), .03, .02, case, bev=0)
    area(((x0 + x1)/2, y - .27, z0 - .10), ((x0 + x1)/2, y + .1, z1), x1 - x0 - .4, .05, 120, '#ffa038', gloss=False)
    area(((x0 + x1)/2, y - .26, z0 - .23), ((x0 + x1)/2, y - .8, 0), x1 - x0 - .4, .08, 620, '#ff9a35', spread=130, gloss=False)
    area(((x0 + x1)/2 + 2, 3, 5.2), ((x0 + x1)/2, y, (z0 + z1)/2), 6, 3, 240, '#9db4de', spread=70, gloss=False)
    for x in (x0 + .8, (2*x0 + x1)/3, (x0 + 2*x1)/3, x1 - .8):
        cyl((x, y + .4, (z1 + CEILING)/2), .022, CEILING - z1, case, seg=8, bev=0)


def furniture():
    leather = mat('leather', '#1f3f66', rough=.4, var=.25, scale=6, coat=.15)
    for n, x in ((6, -11.4), (6, -6.6), (6, 4.2), (6, 9.0)):
        seat_row(n, leather, (x + n*.6, 19.6, 0), math.pi)
    planter(-14.3, 16.0, 1.3)
    planter(14.6, 16.0, 1.3)


def evening():
    """What says that somebody was here: the case's wheels have drawn two wet lines from the doors, a boarding pass lies by it, a coat on a seat."""
    wet, pass_ = mat("title_wet", "#474d56", rough=.03, var=.04, rvar=.01, coat=.9), mat("title_pass", "#d8d1be", rough=.8, var=.05)
    for d in (-.13, .13):
        path = [(1.25 + d, 5.85), (1.6 + d, 7.2), (2.6 + d, 9.0), (4.6 + d, 11.2), (7.5 + d, 13.6), (11.5 + d, 15.6)]
        wide = [.024, .025, .027, .030, .034, .038]
        prism([(x - w, y) for (x, y), w in zip(path, wide)] + [(x + w, y) for (x, y), w in zip(path, wide)][::-1], .002, wet, plane="XY", loc=(0, 0, .002), bev=0)
    for cx, cy, a, b in ((1.28, 5.55, .42, .14), (3.3, 9.9, .3, .1)):
        prism([(cx + a*math.cos(t*.262)*(1 + .2*math.sin(t*1.1 + cx)), cy + b*math.sin(t*.262)*(1 + .25*math.cos(t*1.7 + cy))) for t in range(24)], .002, wet, plane="XY", loc=(0, 0, .002), bev=0)
    box((.72, 5.25, .005), (.20, .085, .003), pass_, bev=0, rot=(0, 0, .5))
    box((.775, 5.28, .0075), (.05, .080, .001), mat("title_stub", "#1f5563", rough=.8), bev=0, rot=(0, 0, .5))
    coat = mat("title_coat", "#6a4a34", rough=.95, var=.2, scale=9)
    box((-7.1, 19.45, .82), (.52, .16, .50), coat, bev=.06, seg=4, rot=(-.2, 0, 0))
    box((-7.35, 19.35, .44), (.16, .18, .42), coat, bev=.06, seg=3, rot=(0, .1, 0))
    paper = mat("title_paper", "#b9b3a2", rough=.9, var=.12, scale=9)
    box((6.0, 19.45, .50), (.40, .30, .02), paper, bev=.004, rot=(0, 0, .3))


def light():
    dusk(1.15)
    area((0, GLASS_Y - .7, 4.6), (0, 8, 0), 40, 8, 900, '#7f9ede', gloss=False)
    spot((1.05, 5.3, CEILING - .4), (1.22, 5.7, 0), 12000, '#ffcf98', angle=17, blend=1, r=.15)
    area((0, -5, 6), (2, 12, 4), 14, 4, 420, '#8fa6d8', gloss=False)
    area((-6, 12, 1.5), (-4, 14, CEILING), 20, 8, 90, '#6f8ac4', gloss=False)

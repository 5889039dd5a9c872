"""desk: the ticket counter of Cascade under its departures board, late; the way to security on the right.

Law: the line of Flight 2837 is the lit one on the board; times are of the evening in the story, departure 9:50.
"""
from kit import *
from props import *

EYE, BACK_OFF = 1.6, 4.4
LEFT, RIGHT, TOP, WALL = -6.4, 9.5, 5.2, 8.2
WAY = (5.9, 8.7, 2.9)                  # the way to security in the back wall: left, right, height
DESK_Y = 3.6
FLIGHTS = (("TIME", "FLIGHT", "TO", "GATE", ""),
           ("9:20", "1104", "PORTLAND", "A3", "DEPARTED"),
           ("9:35", "614", "BOISE", "A9", "LAST CALL"),
           ("9:50", "2837", "NEW YORK", "B7", "BOARDING"),
           ("10:10", "98", "ANCHORAGE", "B2", "ON TIME"),
           ("10:45", "451", "CHICAGO", "B11", "DELAYED"))
EARLY = {"1104": "ON TIME", "614": "ON TIME", "2837": "ON TIME"}      # the same board an hour before
COLUMNS = (-2.52, -1.72, -.80, .98, 1.50)

PLACE = Place(size=(1600, 900), samples=4, variants={"desk": {}, "desk_early": {}},
              paint={"rain": (0, -1, LEFT - .06), "rain_amt": 1.2, "exposure": .6, "contrast": 1.06, "sat": 1.04,
                     "shadows": (-.02, .005, .04)})
LIGHT = {"desk": {"key": "#ffbf80", "fill": "#7388b6", "rim": "#ffab48"},
         "desk_early": {"key": "#ffbf80", "fill": "#7388b6", "rim": "#ffab48"}}


def build(picture):
    shell()
    back_wall()
    board(EARLY if picture == "desk_early" else {})
    counter(picture == "desk_early")
    belts()
    props()
    hour(picture == "desk_early")
    worn()
    light(picture == "desk_early")
    way_to_gates()
    camera((1.45, -BACK_OFF, EYE), (-.1, WALL, EYE), lens=LENS, fstop=5.6, focus=8, shift_y=.012)


def shell():
    floor = mat("terrazzo_warm", "#5d5f61", rough=.15, var=.12, scale=2, rvar=.05, coat=.5)
    joint = mat("joint", "#3a4046", rough=.4, var=.1)
    frame = mat("frame", "#39444c", rough=.4, metal=.6, var=.15)
    slat = mat("slat", "#6d5442", rough=.55, var=.3, scale=.8, stretch=(8, .5, 8))
    box2((LEFT, -7, -.1), (RIGHT, WALL, 0), floor, bev=0)
    for i in range(-5, 6):
        box2((i*1.8 - .005, -7, 0), (i*1.8 + .005, WALL, .002), joint, bev=0)
    for j in range(-4, 5):
        box2((LEFT, j*1.8 - .005, 0), (RIGHT, j*1.8 + .005, .002), joint, bev=0)
    box2((LEFT, -7, TOP), (RIGHT, WALL, TOP + .1), mat("ceil", "#5c646b", rough=.7, var=.1), bev=0)
    for i in range(27):
        box2((LEFT + .2 + i*.6, -7, TOP - .28), (LEFT + .36 + i*.6, WALL - .4, TOP - .05), slat, bev=.01)
    # left: the glass front to the drop-off road, in the rain
    x = LEFT - .05
    quad([(x, -7, .3), (x, WALL, .3), (x, WALL, TOP), (x, -7, TOP)], glass("glass"))
    for i in range(9):
        box2((LEFT - .1, -6.8 + i*1.9 - .04, 0), (LEFT + .02, -6.8 + i*1.9 + .04, TOP), frame, bev=.008)
    for z in (.3, 2.6, TOP - .3):
        box2((LEFT - .1, -7, z - .035), (LEFT + .02, WALL, z + .035), frame, bev=.006)
    box2((LEFT - .15, -7, 0), (LEFT + .05, WALL, .3), mat("stone", "#4b5258", rough=.3, var=.25, scale=2, coat=.3), bev=.01)
    box2((RIGHT, -7, 0), (RIGHT + .2, WALL, TOP), mat("side_wall", "#6f7377", rough=.75, var=.1), bev=0)
    outside()


def outside():
    """The drop-off road: wet kerb, lamps, a waiting taxi."""
    wet = mat("apron", "#20262c", rough=.10, var=.35, scale=.25, rvar=.09, coat=1, spec=.8)
    box2((LEFT - 60, -20, -.3), (LEFT - .3, 120, -.15), wet, bev=0)
    pole = mat("pole", "#4a525a", rough=.5, metal=.5, var=.1)
    for i in range(6):
        y = 4 + i*13
        cyl((LEFT - 8, y, 2.6), .07, 5.4, pole, seg=8, bev=0)
        box((LEFT - 8, y, 5.35), (.9, .3, .12), emis("street_lamp", "#ffb45e", 26), bev=0)
    stone = emis("wing", "#2b3a58", .55)
    box2((LEFT - 46, 0, -.2), (LEFT - 44, 160, 9), stone, bev=0)
    for i in range(44):
        for z in (1.2, 3.6, 6.0):
            if random.random() < .35:
                box2((LEFT - 43.9, 2 + i*3.4, z), (LEFT - 43.8, 4.2 + i*3.4, z + 1.0), emis("city_amber", "#ffc27a", 1.9), bev=0)
    with group() as g:                                                   # taxi
        yellow, black = mat("taxi", "#c08a2a", rough=.3, var=.08, coat=.6), mat("rubber", "#20252a", rough=.6, var=.1)
        box((0, 0, .62), (1.8, 4.4, .62), yellow, bev=.15, seg=3)
        box((0, -.2, 1.12), (1.5, 2.3, .55), mat("car_glass", "#1a2533", rough=.1, var=.05), bev=.2, seg=3)
        box((0, -.2, 1.41), (1.25, 1.7, .05), yellow, bev=.02)
        box((0, -.1, 1.50), (.5, .2, .14), emis("taxi_lamp", "#ffdf9a", 6), bev=.02)
        for s in (-1, 1):
            box((s*.62, 2.2, .70), (.3, .05, .14), emis("tail", "#ff2a18", 16), bev=0)
            box((s*.62, -2.2, .66), (.3, .05, .14), emis("headlight", "#fff2d8", 22), bev=0)
            for y in (-1.4, 1.4):
                cyl((s*.82, y, .31), .31, .2, black, rot=(0, math.pi/2, 0), bev=.05)
    move(g.objs, (LEFT - 3.0, 10.6, -.15), .06)


def back_wall():
    wood = mat("panel_wood", "#7a583f", rough=.5, var=.3, scale=1.6, stretch=(6, 6, .6), coat=.15)
    dark = mat("case_dark", "#1b1f24", rough=.5, var=.1)
    navy = mat("navy", "#14283a", rough=.45, var=.15)
    back = mat("back_navy", "#43586a", rough=.6, var=.12)
    box2((LEFT, WALL, 0), (WAY[0], WALL + .2, TOP), back, bev=0)
    box2((WAY[1], WALL, 0), (RIGHT, WALL + .2, TOP), back, bev=0)
    box2((WAY[0], WALL, WAY[2]), (WAY[1], WALL + .2, TOP), back, bev=0)
    for i in range(13):
        x = -5.2 + i*.82
        box2((x, WALL - .06, 0), (x + .79, WALL, 2.55), wood, bev=.008)
    box2((-5.3, WALL - .16, 2.55), (5.6, WALL, 2.66), dark, bev=.006)
    box2((-5.2, WALL - .14, 2.535), (5.5, WALL - .10, 2.55), emis("cove", "#ffcf96", 3.5), bev=0)
    area((.15, WALL - .16, 2.5), (.15, WALL - .05, .6), 10.4, .1, 95, "#ffb871", gloss=False)
    text("CASCADE", (-3.5, WALL - .075, 1.85), .50, emis("logo", "#d8eef2", 1.5), font="Roboto-BlackItalic", idx=1)
    text("CASCADE", (3.9, WALL - .075, 1.85), .50, emis("logo", "#d8eef2", 1.5), font="Roboto-BlackItalic", idx=1)
    # the baggage belt's mouth and the way to the gates
    for x in (-1.6, 1.9):
        box2((x - .6, WALL - .10, .35), (x + .6, WALL - .02, 1.25), dark, bev=.01)
        for i in range(9):
            box2((x - .56 + i*.125, WALL - .13, .38), (x - .45 + i*.125, WALL - .11, 1.2), mat("curtain", "#2f3437", rough=.55, var=.1), bev=.004)
    box2((-5.2, WALL - .9, .12), (5.5, WALL - .3, .36), mat("belt_grey", "#43494e", rough=.6, metal=.2, var=.1), bev=.02)
    box2((-5.2, WALL - .88, .36), (5.5, WALL - .32, .37), mat("rubber", "#20252a", rough=.6, var=.1), bev=0)


def way_to_gates():
    """The opening to security on the right: cold light, and the sign that says where she has to go."""
    x0, x1, h = WAY
    wall = mat("side_wall", "#7a8288", rough=.75, var=.1)
    frame = mat("frame", "#39444c", rough=.4, metal=.6, var=.15)
    y = WALL + .2
    box2((x0 - 1, y, -.1), (x1 + 1, y + 9, 0), mat("terrazzo_warm", "#5d5f61", rough=.15, var=.12, scale=2, rvar=.05, coat=.5), bev=0)
    box2((x0 - .6, y + 9, 0), (x1 + .6, y + 9.1, h + .4), wall, bev=0)
    box2((x0 - .6, y, h + .2), (x1 + .6, y + 9, h + .3), mat("tile", "#6d757b", rough=.85, var=.06), bev=0)
    for x in (x0 - .6, x1 + .5):
        box2((x, y, 0), (x + .1, y + 9, h + .3), wall, bev=0)
    for x in (x0, x1):
        box2((x - .06, WALL - .08, 0), (x + .06, y + .06, h), frame, bev=.01)
    box2((x0 - .06, WALL - .08, h), (x1 + .06, y + .06, h + .1), frame, bev=.01)
    for k in range(4):
        yy = y + 1 + k*2.1
        box2(((x0 + x1)/2 - .7, yy, h + .16), ((x0 + x1)/2 + .7, yy + .25, h + .19), emis("panel_lamp", "#cfe2ff", 2.1), bev=0)
        area(((x0 + x1)/2, yy + .12, h + .14), ((x0 + x1)/2, yy, 0), 1.4, .25, 44, "#cfe0ff", gloss=False)
    area(((x0 + x1)/2, y + .2, h - .3), ((x0 + x1)/2 - .8, y - 4, 0), 2.6, .6, 60, "#bcd2ff", spread=140, gloss=False)
    navy = emis("sign_back", "#1d4262", .42)
    white, amber = emis("sign_white", "#eaf2ff", 2.6), emis("sign_amber", "#ffb52e", 3.0)
    cx = (x0 + x1)/2
    box2((cx - 1.35, WALL - .16, 3.12), (cx + 1.35, WALL - .04, 4.02), navy, bev=.015, idx=2)
    text("SECURITY", (cx, WALL - .17, 3.78), .32, white, font="Roboto-Bold", idx=1)
    text("B GATES", (cx - .18, WALL - .17, 3.36), .30, amber, font="Roboto-Medium", idx=1)
    prism([(-.12, 0), (0, .14), (.12, 0), (.045, 0), (.045, -.14), (-.045, -.14), (-.045, 0)], .004, amber, loc=(cx + .78, WALL - .17, 3.36), bev=0, idx=1)


def board(instead):
    """Departures in amber on black, over the middle of the counter; `instead` has other states by flight."""
    case = mat("board_case", "#20262c", rough=.4, metal=.5, var=.15)
    y, cx, z0, z1 = 4.6, .28, 2.78, 4.62
    box2((cx - 2.85, y, z0), (cx + 2.85, y + .35, z1), case, bev=.02)
    box2((cx - 2.75, y - .012, z0 + .09), (cx + 2.75, y + .01, z1 - .09), mat("board_black", "#101418", rough=.35, var=.05), bev=0, idx=1)
    for x in (cx - 2.2, cx + 2.2):
        cyl((x, y + .18, (z1 + TOP)/2), .02, TOP - z1, case, seg=8, bev=0)
    amber, dim = emis("flap_amber", "#ffb03c", 3.0), emis("flap_dim", "#c9822a", 1.5)
    white = emis("flap_white", "#e6ecf2", 1.6)
    pitch = (z1 - z0 - .24)/6
    for r, row in enumerate(FLIGHTS):
        z = z1 - .12 - pitch*(r + .5)
        ours = row[1] == "2837"
        for x, word in zip(COLUMNS, (*row[:4], instead.get(row[1], row[4]))):
            m = white if r == 0 else amber if ours else dim
            text(word, (cx + x, y - .02, z), .165 if r == 0 else .225, m, font="RobotoCondensed-Bold", align="LEFT", idx=1, spacing=1.04)
        if r:
            box2((cx - 2.65, y - .014, z + pitch/2 - .004), (cx + 2.65, y - .012, z + pitch/2 + .004), case, bev=0, idx=1)
        if ours:
            box2((cx - 2.68, y - .016, z - pitch*.44), (cx + 2.68, y - .013, z + pitch*.44), emis("row_glow", "#3a2206", .8), bev=0, idx=1)
    area((cx, y - .1, 3.6), (cx, y - 2.5, .6), 5.2, 1.5, 62, "#ffa238", gloss=False)


def counter(early):
    """Three positions; early all are open, late the first has gone home and the second's agent is at the gate for a moment."""
    wood = mat("wood", "#7f5c42", rough=.45, var=.32, scale=1.6, stretch=(6, 6, .6), coat=.2)
    top = mat("counter_top", "#b9b6ad", rough=.4, var=.08)
    alu = mat("alu", "#8d969c", rough=.35, metal=1, var=.15)
    dark = mat("case_dark", "#1b1f24", rough=.5, var=.1)
    navy = mat("navy", "#14283a", rough=.45, var=.15)
    warm = emis("desk_line", "#ffcf96", 3.4)
    for x0, x1 in ((-4.6, -1.75), (-1.15, 1.70), (2.30, 5.15)):
        box2((x0, DESK_Y - .38, 0), (x1, DESK_Y + .38, 1.06), wood, bev=.02)
        box2((x0 - .05, DESK_Y - .46, 1.06), (x1 + .05, DESK_Y + .42, 1.11), top, bev=.015)
        box2((x0, DESK_Y - .41, 0), (x1, DESK_Y - .37, .12), alu, bev=.005)
        if x0 < -4 and not early:                                          # the first position has gone home
            box((x0 + 1.9, DESK_Y - .25, 1.24), (.42, .03, .24), navy, bev=.006, rot=(-.15, 0, 0), idx=1)
            text("CLOSED", (x0 + 1.9, DESK_Y - .27, 1.24), .085, emis("closed", "#d8eef2", .8), rot=(math.pi/2 - .15, 0, 0), font="Roboto-Bold", idx=1)
        else:
            box2((x0 + .05, DESK_Y - .392, 1.005), (x1 - .05, DESK_Y - .38, 1.03), warm, bev=0)
            area(((x0 + x1)/2, DESK_Y - .48, 1.0), ((x0 + x1)/2, DESK_Y - .75, 0), x1 - x0 - .2, .05, 9, "#ffb871", gloss=False)
        box2((x0 + .8, DESK_Y - .40, .26), (x1 - .8, DESK_Y - .378, .88), navy, bev=.008)
    for x, word in ((.28, "TICKETS"), (3.72, "BAG DROP"), *(((-3.17, "CHECK-IN"),) if early else ())):
        text(word, (x, DESK_Y - .41, .57), .19, emis("logo", "#d8eef2", 1.5), font="Roboto-Bold", idx=1)
    for x, lit in ((-3.7, early), (-2.6, early), (-.5, 1), (1.05, 1), (3.1, 0), (4.4, 0)):
        box((x, DESK_Y + .05, 1.40), (.54, .04, .35), dark, bev=.01, rot=(.10, 0, .12))
        cyl((x, DESK_Y + .10, 1.18), .03, .16, alu)
        box((x, DESK_Y + .10, 1.12), (.24, .18, .015), alu)
        if lit:
            area((x, DESK_Y + .12, 1.42), (x, DESK_Y + .9, 1.4), .48, .3, 2.2, "#a9cdf5", gloss=False)
    for x in (-1.45, 2.0):                                                # scales between the desks
        box2((x - .28, DESK_Y - .35, 0), (x + .28, DESK_Y + .5, .22), mat("scale", "#6b747a", rough=.4, metal=.5, var=.1), bev=.02)
        box((x, DESK_Y + .62, 1.25), (.24, .06, .14), dark, bev=.01)
        cyl((x, DESK_Y + .66, .65), .02, 1.1, alu)
        text("00.0", (x, DESK_Y + .585, 1.25), .085, emis("scale_digits", "#ff5a3a", 2.4), font="RobotoCondensed-Bold", idx=1)
    # overhead numbers, hung from the board's height
    for x, n, on in ((-3.17, "21", early), (3.72, "23", True)):
        box((x, DESK_Y + .5, 2.42), (.62, .10, .46), mat("number_case", "#1f4a66", rough=.4, var=.1), bev=.02, idx=2)
        text(n, (x, DESK_Y + .44, 2.42), .32, emis("number_on", "#ffb52e", 2.6) if on else emis("number_off", "#8fa6b8", .9), font="Roboto-Bold", idx=1)
        for s in (-1, 1):
            cyl((x + s*.2, DESK_Y + .5, (2.65 + TOP)/2), .008, TOP - 2.65, alu, seg=8, bev=0)


def belts():
    red = mat("belt_red", "#6f2b29", rough=.75, var=.15)
    stanchions([(-4.6, .9), (-2.9, .9), (-1.2, .9)], red)
    stanchions([(-4.6, .9), (-4.6, 2.3)], red)
    stanchions([(1.9, .9), (3.5, .9), (5.2, .9)], red)
    stanchions([(5.2, .9), (5.2, 2.3)], red)


def props():
    dark = mat("case_dark", "#1b1f24", rough=.5, var=.1)
    paper = mat("paper", "#cfc9b8", rough=.8, var=.06)
    # a bell, a pen on a chain, tags, a plant, one shoe of Pauline's behind the desk is hers to know
    lathe([(.0, .045), (.02, .044), (.045, .03), (.055, .0), (0, 0)], mat("bell", "#b08a45", rough=.25, metal=1, var=.1), loc=(.75, DESK_Y - .2, 1.115), seg=24)
    box((.28, DESK_Y - .18, 1.118), (.34, .24, .012), paper, bev=0, rot=(0, 0, .2))
    cyl((-.9, DESK_Y - .1, 1.17), .04, .11, mat("white", "#dbd8ce", rough=.5, var=.07), r2=.046)
    box((1.35, DESK_Y - .05, 1.21), (.20, .22, .18), dark, bev=.02)
    for k in range(4):
        box((-.1 + k*.05, DESK_Y - .28, 1.122 + k*.004), (.05, .15, .003), mat("tag%d" % (k % 2), ("#c98f63", "#cfd3d2")[k % 2], rough=.8), bev=0, rot=(0, 0, .3*k))
    planter(-5.5, 7.3, 1.15)
    # the luggage cart somebody left
    steel = mat("brushed", "#8d969c", rough=.35, metal=1, var=.15)
    with group() as g:
        tube(rounded_path([(-.28, -.4, .95), (-.28, .32, .95), (-.28, .42, .22), (-.28, -.5, .14)], .06), .016, steel)
        tube(rounded_path([(.28, -.4, .95), (.28, .32, .95), (.28, .42, .22), (.28, -.5, .14)], .06), .016, steel)
        tube([(-.28, -.4, .95), (.28, -.4, .95)], .018, mat("cart_grip", "#2b6a70", rough=.5, var=.1))
        for k in range(6):
            tube([(-.28, -.42 + k*.16, .16 + k*.012), (.28, -.42 + k*.16, .16 + k*.012)], .009, steel)
        for s in (-1, 1):
            cyl((s*.24, .38, .09), .085, .04, dark, rot=(0, math.pi/2, 0))
        cyl((0, -.46, .06), .06, .04, dark, rot=(0, math.pi/2, 0))
    move(g.objs, (5.75, 6.2, 0), -.5)


def hour(early):
    """Early, the people before one have put down what they carry; late, what they have forgotten is still there."""
    if early:
        suitcase((-4.05, 2.5, 0), .3, mat("case_ochre", "#8f6a35", rough=.45, var=.12, coat=.3), .66, .46)
        suitcase((-2.05, 2.4, 0), -.4, mat("case_teal", "#2d5f68", rough=.4, var=.12, coat=.3))
        suitcase((2.75, 2.0, 0), -.25, mat("case_navy", "#2a3b52", rough=.45, var=.12, coat=.3), .62, .44)
        box((2.3, 2.35, .18), (.56, .32, .34), mat("bag_ochre", "#a5793f", rough=.7, var=.15, scale=8), bev=.12, seg=4, rot=(0, 0, .2))
        glow = emis("agent_screen", "#8fb6e8", .9)                              # all at work: screens lit on their side, a lamp, a vase, a bowl of tags
        for x in (-3.7, -2.6, -.5, 1.05, 3.1, 4.4):
            box((x - .005, DESK_Y + .075, 1.40), (.50, .004, .31), glow, bev=0, rot=(.10, 0, .12))
            area((x, DESK_Y + .2, 1.45), (x, WALL, 1.3), .5, .3, 5, "#a9cdf5", gloss=False)
        for x in (-3.1, .28, 3.75):
            cyl((x + .55, DESK_Y + .1, 1.30), .012, .38, mat("alu", "#8d969c", rough=.35, metal=1, var=.15))
            cyl((x + .55, DESK_Y + .06, 1.50), .07, .06, emis("agent_lamp", "#ffcf90", 5), r2=.04)
            point((x + .55, DESK_Y - .02, 1.42), 5, "#ffbe78", .04)
        lathe([(0, 0), (.05, 0), (.065, .10), (.04, .17), (.05, .19)], mat("vase", "#35656a", rough=.3, var=.1, coat=.4), loc=(-.75, DESK_Y - .12, 1.11), seg=20)
        foliage((-.75, DESK_Y - .12, 1.28), mat("vase_leaf", "#3f6a44", rough=.7, var=.4, scale=12), .22, leaves=12)
        with group() as g:                                                     # a pushchair, folded round nobody
            navy, wheel = mat("pram", "#5f3a4c", rough=.9, var=.15, scale=8), mat("case_dark", "#1b1f24", rough=.5, var=.1)
            box((0, 0, .55), (.42, .50, .30), navy, bev=.10, seg=4, rot=(.3, 0, 0))
            box((0, .26, .86), (.44, .10, .44), navy, bev=.05, seg=3, rot=(-.3, 0, 0))
            for s in (-.22, .22):
                tube([(s, -.28, .12), (s, .1, .55), (s, .42, 1.02)], .014, mat("alu", "#8d969c", rough=.35, metal=1, var=.15))
                for yy in (-.28, .26):
                    cyl((s, yy, .10), .10, .04, wheel, rot=(0, math.pi/2, 0), bev=.01)
            tube([(-.22, .42, 1.02), (.22, .42, 1.02)], .018, wheel)
        move(g.objs, (1.62, 2.1, 0), .5)
        for k, (x, y) in enumerate(((-.25, DESK_Y - .3), (3.3, DESK_Y - .3))):
            box((x, y, 1.122), (.10, .20, .004), mat("ticket", "#d8d1be", rough=.8, var=.04), bev=0, rot=(0, 0, .3 - k*.7))
        return
    red = mat("umbrella", "#8f2f25", rough=.7, var=.2, scale=6)
    tube([(1.64, DESK_Y - .50, .03), (1.52, DESK_Y - .44, .86)], .030, red)                       # an umbrella, hung by its crook
    tube([(1.52, DESK_Y - .44, .86), (1.505, DESK_Y - .435, 1.04), (1.53, DESK_Y - .40, 1.10), (1.57, DESK_Y - .36, 1.06)], .012, mat("case_dark", "#1b1f24", rough=.5, var=.1), bez=True)
    for y in (4.9, 5.0):
        box((-4.1, y, .62), (.5, .05, .9), mat("folded", "#39464e", rough=.5, metal=.4, var=.12), bev=.02, rot=(.1, 0, .1))
    bear = mat("bear", "#8a6238", rough=.95, var=.2, scale=12)                                     # on the closed desk, for whoever comes back for it
    bx = -2.12
    for x, z, r in ((bx, 1.21, .12), (bx, 1.40, .09), (bx - .07, 1.475, .034), (bx + .07, 1.475, .034)):
        lathe([(0, -r), (r*.7, -r*.7), (r, 0), (r*.7, r*.7), (0, r)], bear, seg=20, loc=(x, DESK_Y - .12, z))
    for s in (-1, 1):
        lathe([(0, -.06), (.04, -.03), (.045, .02), (0, .06)], bear, seg=14, loc=(bx + s*.09, DESK_Y - .24, 1.16), rot=(1.4, 0, 0))


def worn():
    """The way in from the road is wet, the way along the counters is dull with shoes; notices on the wall, a pen on its chain."""
    wet, dull = mat("desk_wet", "#45494c", rough=.03, var=.05, rvar=.01, coat=.9), mat("desk_dull", "#66686a", rough=.36, var=.15, scale=3)
    for cx, cy, a, b in ((-5.2, 4.6, .8, .3), (-4.9, 3.0, .5, .2), (-3.2, -.1, .7, .22), (.4, .4, .9, .22)):
        prism([(cx + a*math.cos(t*.262)*(1 + .2*math.sin(t*1.1 + cx)), cy + b*math.sin(t*.262)*(1 + .25*math.cos(t*1.7 + cy))) for t in range(24)], .002, wet,
              plane="XY", loc=(0, 0, .0015), bev=0)
    prism([(-4.4, 2.3), (5.0, 2.3), (5.2, 3.1), (-4.5, 3.1)], .002, dull, plane="XY", loc=(0, 0, .0005), bev=0)
    paper, ink = mat("paper", "#cfc9b8", rough=.8, var=.06), mat("number_ink", "#1d2a36", rough=.8, var=0, rvar=0)
    for x, words in ((-5.85, "LIQUIDS\n3 OZ"), (5.72, "PASS\nAND ID")):
        box((x, WALL - .02, 1.75), (.62 if x < 0 else .30, .03, .82 if x < 0 else .46), paper, bev=.004, idx=1)
        text(words, (x, WALL - .04, 1.82), .13 if x < 0 else .075, ink, font="Roboto-Black", idx=1)
    chain = mat("alu", "#8d969c", rough=.35, metal=1, var=.15)
    for x in (-.62, 2.7):
        tube([(x, DESK_Y - .30, 1.12), (x + .06, DESK_Y - .49, 1.02), (x + .16, DESK_Y - .49, .98), (x + .2, DESK_Y - .34, 1.12)], .004, chain, bez=True)
        box((x + .24, DESK_Y - .32, 1.125), (.13, .012, .012), mat("case_dark", "#1b1f24", rough=.5, var=.1), bev=.004, rot=(0, 0, .4))


def light(early):
    dusk(1.9 if early else 1.1)
    area((LEFT + .2, 1, 2.8), (0, 1.5, .5), 13, 4.4, 760 if early else 520, "#7a9be8", gloss=False)
    warm = emis("down", "#ffd9a8", 6)
    for x in (-4.4, -1.4, 1.9, 4.9):
        cyl((x, 1.9, TOP - .29), .10, .03, warm, bev=0)
        spot((x, 1.9, TOP - .33), (x, 2.6, 0), 330, "#ffc48a", angle=62, blend=.9, r=.1).visible_glossy = False
    area((1, -6.4, 3.6), (0, 4, 1), 8, 1.8, 200, "#93a9e0", gloss=False)
    area((0, 2, 2.4), (0, 3, TOP), 10, 8, 60, "#6f88c8", gloss=False)

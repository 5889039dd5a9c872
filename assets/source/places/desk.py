"""desk: the ticket counter of Cascade under its departures board, late; the way to security on the right.

Law: the line of Flight 2837 is the lit one on the board; times are of the evening in the story, departure 9:50.
"""
import counter
from counter import DESK_Y
from kit import *
from props import *

EYE, BACK_OFF = 1.6, 4.4
LEFT, RIGHT, TOP, WALL = -6.4, 9.5, counter.TOP, counter.WALL
WAY = (5.9, 8.7, 2.9)                  # the way to security in the back wall: left, right, height
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


def build(picture):
    shell()
    back_wall()
    board(EARLY if picture == "desk_early" else {})
    counter.stand(picture == "desk_early")
    belts(picture == "desk_early")
    counter.things()
    if picture == "desk_early":
        counter.at_work()
    else:
        counter.forgotten()
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
    wall = mat("side_wall", "#6f7377", rough=.75, var=.1)
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


def belts(early):
    """Late, a belt before the position that has gone home; nothing stands before the words of those that are open."""
    red = mat("belt_red", "#6f2b29", rough=.75, var=.15)
    left = (((-4.6, .9), (-2.9, .9)), ((-.95, .9),)) if early else (((-4.6, .9), (-2.9, .9), (-1.2, .9)),)
    for row in (*left, ((1.9, .9), (1.9, 1.7)), ((4.2, .9), (5.2, .9))):
        stanchions(row, red)
    stanchions([(-4.6, .9), (-4.6, 2.3)], red)
    stanchions([(5.2, .9), (5.2, 2.3)], red)


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

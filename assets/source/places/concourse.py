"""concourse: the hall of departures: the great flap board, the revolving door under it, rain on the kerb beyond.

Law: column four of the board, where Flight 2837 stands in line eleven, and the door are in the gap between two people.
"""
from kit import *
from props import parked, planter, seat_row, stanchions, suitcase
from shell import *

EYE, BACK_OFF = 1.58, 2.6
LEFT, RIGHT, GLASS_Y, TOP = -11.5, 8.8, 12.6, 7.4
BOARD_Y, BOARD = 9.6, (-7.9, 1.30, 3.0, 5.82)          # left, right, low, high
COLUMNS, LINES = 4, 12
DOOR_X, DOOR_R, DOOR_TOP = -.35, 1.35, 2.7
OURS = (3, 10)                                          # column and line of Flight 2837, counted from nought
CITIES = ("ATLANTA", "BOISE", "BOSTON", "CALGARY", "CHICAGO", "DALLAS", "DENVER", "DETROIT", "EUGENE", "FRESNO", "HONOLULU", "HOUSTON",
          "JUNEAU", "KANSAS CITY", "LAS VEGAS", "LONDON", "MEMPHIS", "MIAMI", "MILWAUKEE", "OAKLAND", "OMAHA", "ORLANDO", "PASCO", "PHOENIX",
          "PORTLAND", "RENO", "SACRAMENTO", "ST. LOUIS", "SAN DIEGO", "SAN JOSE", "SITKA", "SPOKANE", "TOKYO", "TUCSON", "TULSA", "VANCOUVER",
          "WALLA WALLA", "YAKIMA", "AMSTERDAM", "ANCHORAGE", "AUSTIN", "BOZEMAN", "BURBANK", "HELENA", "MISSOULA", "NASHVILLE", "NEW YORK", "NEWARK")

PLACE = Place(size=(1600, 900), samples=4, variants={"concourse": {}, "concourse_late": {"exposure": .64}}, seed=23,
              paint={"rain": GLASS_Y - .05, "rain_amt": 1.2, "exposure": .78, "contrast": 1.06, "sat": 1.05, "shadows": (-.02, .005, .04), "bottom": .26})


def build(picture):
    late = picture == "concourse_late"
    hall(late)
    front()
    revolving_door()
    kerb()
    board(late)
    counters(late)
    furniture(late)
    passed(late)
    light(late)
    camera((-.2, -BACK_OFF, EYE), (-.2, GLASS_Y, EYE), lens=24, fstop=6.3, focus=11, shift_y=.0)


def hall(late):
    floor, joint = mat("hall_floor", "#595e63", rough=.12, var=.12, scale=.8, rvar=.05, coat=.45), mat("hall_joint", "#3c4247", rough=.4, var=.1)
    box2((LEFT - 3, -6, -.1), (RIGHT + .3, GLASS_Y + .1, 0), floor, bev=0)
    for i in range(16):
        box2((LEFT + i*1.4, -6, 0), (LEFT + .01 + i*1.4, GLASS_Y, .001), joint, bev=0)
        box2((LEFT, -5.6 + i*1.4, 0), (RIGHT, -5.59 + i*1.4, .001), joint, bev=0)
    slat = mat("hall_slat", "#62493a", rough=.55, var=.3, scale=.9, stretch=(6, .5, 6))
    box2((LEFT - 3, -6, TOP), (RIGHT + .3, GLASS_Y + .3, TOP + .2), mat("hall_ceiling", "#4f565d", rough=.8, var=.1), bev=0)
    for i in range(28):
        x = LEFT - .6 + i*.75
        box2((x, -6, TOP - .38), (x + .22, GLASS_Y, TOP - .04), slat, bev=.006)
    line = emis("hall_line", "#ffcf98", 1.2 if late else 2.4)
    for x in (-6.0, 4.6):
        box2((x, -2, TOP - .44), (x + .12, GLASS_Y - .8, TOP - .38), line, bev=0)
    column = mat("hall_column", "#868a8d", rough=.5, var=.14, scale=1)
    for x in (-9.0, 4.9):
        cyl((x, 9.9, TOP/2), .38, TOP, column, bev=0)
        cyl((x, 9.9, .15), .44, .3, brushed_steel(), bev=.01)


def front():
    """The glass front to the kerb."""
    frame = mat("hall_frame", "#39444c", rough=.4, metal=.6, var=.15)
    for i in range(9):
        x = LEFT - .6 + i*2.55
        if abs(x - DOOR_X) > DOOR_R + .1:
            box2((x - .05, GLASS_Y - .08, 0), (x + .05, GLASS_Y + .08, TOP), frame, bev=.008)
        else:
            box2((x - .05, GLASS_Y - .08, DOOR_TOP + .3), (x + .05, GLASS_Y + .08, TOP), frame, bev=.008)
    for z in (.06, 3.05, 5.4):
        if z > 1:
            box2((LEFT - 3, GLASS_Y - .06, z - .05), (RIGHT, GLASS_Y + .06, z + .05), frame, bev=.008)
        else:
            for a, b in ((LEFT - 3, DOOR_X - DOOR_R), (DOOR_X + DOOR_R, RIGHT)):
                box2((a, GLASS_Y - .06, 0), (b, GLASS_Y + .06, z + .05), frame, bev=.008)
    wall = mat("hall_wall", "#7d7f80", rough=.75, var=.1, scale=.8)
    box2((RIGHT, -6, 0), (RIGHT + .2, GLASS_Y, TOP), wall, bev=0)
    box2((5.6, GLASS_Y - .1, 0), (RIGHT, GLASS_Y + .1, TOP), wall, bev=0)


def revolving_door():
    """A drum of glass with three wings and their brushes."""
    frame, brass = mat("hall_frame", "#39444c", rough=.4, metal=.6, var=.15), mat("door_brass", "#a8854c", rough=.3, metal=1, var=.1)
    x, y, r, top = DOOR_X, GLASS_Y - .1, DOOR_R, DOOR_TOP
    cyl((x, y, top + .15), r + .10, .30, frame, seg=48, bev=.02)
    cyl((x, y, top - .02), r + .02, .05, emis("drum_light", "#ffd3a0", 1.6), seg=48, bev=0)
    cyl((x, y, .01), r, .02, mat("drum_mat", "#2a2f33", rough=.9, var=.15), seg=48, bev=0)
    for a in (-2.35, -1.95, -1.19, -.79, .8, 1.2, 1.95, 2.35):                    # posts of the drum, left and right
        cyl((x + r*math.cos(a), y + r*math.sin(a), top/2), .035, top, brass, seg=16, bev=0)
    cyl((x, y, top/2), .05, top, brass, bev=0)
    for k in range(3):
        a = .35 + k*math.tau/3
        c, s = math.cos(a), math.sin(a)
        for z in (.10, 1.05, top - .08):
            beam((x, y, z), (x + r*.94*c, y + r*.94*s, z), .04, .09 if z != 1.05 else .05, brass, bev=.005)
        cyl((x + r*.94*c, y + r*.94*s, top/2), .025, top - .1, frame, seg=12, bev=0)
    text("TAXIS   BUSES", (x, y - r - .12, top + .10), .18, emis("hall_white", "#eaf2ff", 2.2), font="Roboto-Bold", idx=1, spacing=1.1)
    area((x, y, top - .06), (x, y, 0), 1.2, 1.2, 60, "#ffca8c", gloss=False)


def kerb():
    wet, paving = mat("kerb_road", "#22272d", rough=.10, var=.35, scale=.5, rvar=.09, coat=.8), mat("kerb_paving", "#454b51", rough=.2, var=.2, coat=.4)
    box2((-80, GLASS_Y + .1, -.2), (80, GLASS_Y + 5, -.01), paving, bev=0)
    box2((-80, GLASS_Y + 5, -.3), (80, GLASS_Y + 60, -.12), wet, bev=0)
    parked(-5.4, GLASS_Y + 6.6, "#8a6a24")
    parked(4.2, GLASS_Y + 8.4, "#27343a", tall=True)
    pole = mat("pole", "#3f474e", rough=.5, metal=.5, var=.1)
    for i in range(5):
        x = -15 + i*7.4
        cyl((x, GLASS_Y + 10.5, 2.8), .08, 5.6, pole, seg=8, bev=0)
        box((x, GLASS_Y + 10.2, 5.6), (.9, .3, .14), emis("kerb_lamp", "#ffb862", 26), bev=0)
        spot((x, GLASS_Y + 10.2, 5.5), (x, GLASS_Y + 8, 0), 420, "#ffb060", angle=125, blend=.8, r=.2).visible_glossy = False
    deck = emis("garage_card", "#2b3654", .55)
    for z in (1.2, 4.4, 7.6):
        box2((-70, GLASS_Y + 30, z), (70, GLASS_Y + 32, z + 1.5), deck, bev=0)
        lamps = random.Random(int(z*10))
        for i in range(40):                                                 # not all of them burn, and cars stand before some
            if lamps.random() < .68:
                x, w = -60 + i*3 + lamps.uniform(-.4, .4), lamps.choice((.5, .9, 1.2))
                box2((x, GLASS_Y + 33, z + 2.2), (x + w, GLASS_Y + 33.1, z + 2.4), emis("garage_far%d" % (i % 3), ("#ffcf96", "#ffb870", "#cfdcf6")[i % 3], (1.6, 1.2, .9)[i % 3]), bev=0)
            if lamps.random() < .4:
                x = -60 + i*3
                box2((x, GLASS_Y + 32.4, z + 1.4), (x + 1.9, GLASS_Y + 32.6, z + 1.95), emis("garage_car", "#18213a", .5), bev=.2)
    box2((-70, GLASS_Y + 34, -1), (70, GLASS_Y + 35, 12), emis("garage_back", "#1f2942", .5), bev=0)


def board(late):
    """Four columns of twelve lines, white for where and yellow for when, on a dark face between rods."""
    x0, x1, z0, z1 = BOARD
    case, face = mat("board_case", "#20262c", rough=.4, metal=.5, var=.15), mat("board_face", "#12161b", rough=.6, var=.1)
    box2((x0 - .2, BOARD_Y + .02, z0 - .2), (x1 + .2, BOARD_Y + .7, z1 + .62), case, bev=.03)
    box2((x0 - .06, BOARD_Y - .0, z0 - .06), (x1 + .06, BOARD_Y + .03, z1 + .06), face, bev=0, idx=1)
    white, dim = emis("flap_white", "#e6e2d2", 1.0), emis("flap_dim", "#c9c6ba", .62)
    yellow, ours = emis("flap_yellow", "#ffb040", .85), emis("flap_ours", "#ffc24a", 3.2)
    text("DEPARTURES", (x0 + .29*(x1 - x0), BOARD_Y - .01, z1 + .32), .36, emis("hall_white", "#eaf2ff", 2.2), font="Roboto-Bold", align="LEFT", idx=1, spacing=1.08)
    text("SEATTLE", (x1 - .05, BOARD_Y - .01, z1 + .32), .36, yellow, font="Roboto-Bold", align="RIGHT", idx=1)
    pitch, wide = (z1 - z0)/LINES, (x1 - x0)/COLUMNS
    flap, lit = mat("flap", "#23282e", rough=.45, var=.10, scale=3), mat("flap_lit", "#5c3d12", rough=.45, var=.08, emit="#ff9a2e", strength=.16)
    rng = random.Random(31)
    for c in range(COLUMNS):
        for r in range(LINES):
            mine = (c, r) == OURS
            x, z = x0 + c*wide, z1 - (r + .5)*pitch
            for s in (-1, 1):
                box2((x + .04, BOARD_Y - .012, z + (.006 if s > 0 else -pitch*.43)), (x + wide - .04, BOARD_Y - .002, z + (pitch*.43 if s > 0 else -.006)),
                     lit if mine else flap, bev=.004, idx=1)
            number, city, state = line(c, r, late, rng)
            shade = white if mine else dim
            y = BOARD_Y - .016
            text(number, (x + .07, y, z), .165, shade, font="RobotoCondensed-Bold", align="LEFT", idx=1)
            text(city, (x + .52, y, z), .165, shade, font="RobotoCondensed-Bold", align="LEFT", idx=1)
            text(state, (x + wide - .08, y, z), .150, ours if mine else yellow, font="RobotoCondensed-Bold", align="RIGHT", idx=1)
    for x in (x0 + .5, (x0 + x1)/2, x1 - .5):
        cyl((x, BOARD_Y + .35, (z1 + .6 + TOP)/2), .025, TOP - z1 - .6, case, seg=8, bev=0)
    area(((x0 + x1)/2, BOARD_Y - .3, z0 - .25), ((x0 + x1)/2, BOARD_Y - 2.4, 0), x1 - x0 - .6, .3, 260, "#ffa23c", spread=150, gloss=False)


def line(c, r, late, rng):
    """(number, city, state) of a place on the board."""
    if (c, r) == OURS:
        return "2837", "NEW YORK", "DEPARTED" if late else "ON TIME"
    city = CITIES[c*LINES + r]
    state = rng.choice(("DEPARTED", "DEPARTED", "CLOSED") if c < (3 if late else 1) else ("ON TIME", "ON TIME", "ON TIME", "DELAYED"))
    return str(random.Random(c*LINES + r).randrange(101, 2990)), city, state


def counters(late):
    """The bag counters of Cascade along the right wall, seen aslant, and the way to the gates."""
    wood, top = mat("counter_wood", "#74523b", rough=.45, var=.3, scale=1.6, stretch=(6, 6, .6), coat=.2), mat("counter_top", "#8f8a82", rough=.3, var=.1, coat=.3)
    glow, dark = emis("counter_glow", "#ffc98c", 2.6), mat("case_dark", "#1b1f24", rough=.5, var=.1)
    for y in (4.4, 6.8, 9.2):
        box2((6.2, y - .95, .06), (6.9, y + .95, 1.02), wood, bev=.01)
        box2((6.12, y - 1.0, 1.02), (6.98, y + 1.0, 1.08), top, bev=.012)
        box2((6.17, y - .95, .98), (6.19, y + .95, 1.0), glow, bev=0)
        box((6.72, y + .2, 1.30), (.05, .46, .32), dark, bev=.01)
        area((6.1, y, .95), (5.6, y, 0), .1, 1.7, 9, "#ffb978", gloss=False)
    box2((RIGHT - .04, 2.6, .1), (RIGHT, 11.4, 2.7), wood, bev=0)
    box2((RIGHT - .10, 2.6, 2.72), (RIGHT, 11.4, 2.78), glow, bev=0)
    area((RIGHT - .2, 7, 2.66), (RIGHT - .1, 7, 0), .1, 8.6, 46 if late else 90, "#ffb978", gloss=False)
    text("CASCADE", (RIGHT - .05, 5.4, 2.12), .62, emis("hall_white", "#eaf2ff", 2.2), rot=(math.pi/2, 0, -math.pi/2), font="Roboto-BlackItalic", idx=1)
    navy = mat("sign_navy", "#16283a", rough=.5, var=.1)
    x, y, z = 4.75, 8.0, 3.25
    box2((x - 1.35, y - .05, z - .23), (x + 1.35, y + .05, z + .23), navy, bev=.012)
    for d in (-1.0, 1.0):
        cyl((x + d, y, (TOP + z)/2), .014, TOP - z, dark, seg=8, bev=0)
    text("ALL GATES", (x - .18, y - .056, z), .27, emis("hall_white", "#eaf2ff", 2.2), font="Roboto-Medium", idx=1)
    prism([(.16, 0), (-.01, .13), (-.01, .045), (-.14, .045), (-.14, -.045), (-.01, -.045), (-.01, -.13)], .003, emis("flap_ours", "#ffc24a", 3.2),
          loc=(x + 1.04, y - .056, z), bev=0, idx=1)


def furniture(late):
    seat_row(5, mat("hall_seat", "#1f3f66", rough=.4, var=.25, scale=6, coat=.15), (-6.6, 7.6, 0), math.pi)
    seat_row(5, mat("hall_seat", "#1f3f66", rough=.4, var=.25, scale=6, coat=.15), (-6.6, 5.4, 0), math.pi)
    planter(-8.9, 11.6, 1.3)
    planter(2.4, 11.7, 1.2)
    stanchions([(5.2, 3.6), (5.2, 5.6), (5.2, 7.7), (5.2, 9.8)], mat("belt_red", "#7a2f28", rough=.7, var=.1))
    if not late:
        suitcase((1.9, 8.6, 0), .5, mat("case_teal", "#2d5f68", rough=.4, var=.12, coat=.3))
        suitcase((-3.2, 8.4, 0), -.4, mat("case_ochre", "#8f6a35", rough=.45, var=.12, coat=.3))
    cyl((3.6, 10.6, .45), .22, .9, brushed_steel(), bev=.02)


def passed(late):
    """What the day has left: water walked in from the rain, a sign on it, a banner; late, the cleaner's cart, counters closed, one glove."""
    yellow, ink = mat("wet_yellow", "#c99a2e", rough=.5, var=.1), mat("wet_ink", "#20242a", rough=.8, var=0, rvar=0)
    wet = mat("hall_wet", "#4a4f55", rough=.03, var=.05, rvar=.01, coat=.9)
    for cx, cy, a, b in ((-.5, 10.4, 1.3, .5), (.6, 8.2, .7, .22), (-1.5, 6.6, .6, .18)):   # walked in from the rain
        prism([(cx + a*math.cos(t*.262)*(1 + .2*math.sin(t*1.1 + cx)), cy + b*math.sin(t*.262)*(1 + .25*math.cos(t*1.7))) for t in range(24)], .002, wet,
              plane="XY", loc=(0, 0, .0015), bev=0)
    for s in (-1, 1):
        box((1.15, 9.2 + s*.11, .31), (.28, .02, .62), yellow, bev=.008, rot=(s*.17, 0, 0))
    text("WET", (1.15, 9.05, .40), .10, ink, rot=(math.pi/2 - .17, 0, 0), font="Roboto-Black", idx=1)
    banner()
    if not late:                                                                           # a balloon that somebody let go of; a trolley with its load
        lathe([(0, -.26), (.12, -.20), (.21, -.04), (.20, .10), (.11, .21), (0, .25)], mat("balloon", "#a8342a", rough=.25, var=.08, coat=.5), loc=(1.75, 8.8, 5.35), seg=28)
        tube([(1.75, 8.8, 5.08), (1.71, 8.8, 4.6), (1.78, 8.8, 4.2), (1.74, 8.8, 3.7)], .008, mat("balloon_string", "#c9c3b2", rough=.9), bez=True)
        box((-4.3, 8.2, .20), (.70, .46, .40), mat("case_brown", "#5c3a2c", rough=.45, var=.15, coat=.2), bev=.05, seg=3, rot=(0, 0, .2))
        box((-4.25, 8.2, .54), (.56, .40, .26), mat("case_navy", "#2a3b52", rough=.45, var=.12, coat=.3), bev=.05, seg=3, rot=(0, 0, .1))
        return
    steel, bag = brushed_steel(), mat("cart_bag", "#8a6a2a", rough=.8, var=.2, scale=6)
    with group() as g:                                                                     # the cleaner's cart
        box((0, 0, .22), (1.15, .52, .06), mat("cart_grey", "#565d63", rough=.5, var=.1), bev=.02)
        box((-.36, 0, .66), (.44, .48, .82), bag, bev=.08, seg=3)
        tube(rounded_path([(-.58, -.24, 1.06), (-.14, -.24, 1.06), (-.14, .24, 1.06), (-.58, .24, 1.06), (-.58, -.2, 1.06)], .05), .018, steel)
        box((.22, 0, .58), (.62, .48, .04), mat("cart_grey", "#565d63", rough=.5, var=.1), bev=.015)
        for i, c in enumerate(("#3f8f94", "#c9b58a", "#8a3b2c")):
            cyl((.02 + i*.18, -.05, .72), .055, .24, mat("bottle%d" % i, c, rough=.4, var=.1), bev=.02)
        lathe([(0, 0), (.15, .0), (.18, .28), (.165, .28), (.13, .02)], mat("wet_yellow", "#c99a2e", rough=.5, var=.1), loc=(.28, 0, .25), seg=24)
        tube([(.48, .1, .3), (.66, .18, 1.55)], .015, mat("mop_stick", "#8a6a48", rough=.6, var=.2))
        for a in (-.48, .48):
            for b in (-.2, .2):
                cyl((a, b, .09), .09, .04, mat("rubber", "#191d21", rough=.6, var=.1), rot=(math.pi/2, 0, 0))
    move(g.objs, (-3.9, 7.0, 0), .2)
    box((.35, 4.4, .012), (.20, .11, .02), mat("glove", "#6d2f2a", rough=.9, var=.15, scale=9), bev=.008, rot=(0, 0, .6))     # somebody's, dropped
    for y in (4.4, 6.8, 9.2):
        box((6.16, y - .3, 1.22), (.03, .44, .24), mat("closed_plate", "#1f4a66", rough=.5, var=.08), bev=.006, idx=1)
        text("CLOSED", (6.14, y - .3, 1.22), .088, emis("closed_word", "#dfe8f2", 1.1), rot=(math.pi/2, 0, -math.pi/2), font="Roboto-Bold", idx=1)


def banner():
    """On the wall by the counters: the Sound at evening, and what the city would like of one; a strip of light over it."""
    x, y = 7.5, GLASS_Y - .15
    def flat(points, colour, depth, glow=0.0):
        m = mat("banner" + colour, colour, rough=.85, var=.10, scale=3, emit=colour, strength=glow)
        prism(points, .004, m, loc=(x, y - depth, 0), bev=0, idx=1)
    box((x, y + .03, 2.30), (2.0, .05, 2.16), mat("hall_frame", "#39444c", rough=.4, metal=.6, var=.15), bev=.012)
    flat([(-.93, 1.30), (.93, 1.30), (.93, 3.32), (-.93, 3.32)], "#d98f5a", .01, .16)
    flat([(.42 + .20*math.cos(i*.524), 2.86 + .20*math.sin(i*.524)) for i in range(12)], "#f6d9a4", .014, .5)
    flat([(-.93, 2.30), (-.93, 2.55), (-.55, 2.66), (-.22, 3.10), (-.05, 3.02), (.08, 3.12), (.42, 2.62), (.93, 2.48), (.93, 2.30)], "#6f7fa6", .018, .12)
    flat([(-.22, 3.10), (-.05, 3.02), (.08, 3.12), (.16, 2.98), (.02, 2.93), (-.10, 2.88), (-.20, 2.96), (-.31, 2.95)], "#e2dfe2", .022, .2)
    flat([(-.93, 1.30), (.93, 1.30), (.93, 2.32), (-.93, 2.32)], "#24506a", .02, .10)
    for k in range(5):
        flat([(-.1 + .09*k, 2.22 - .13*k), (.66 - .06*k, 2.22 - .13*k), (.62 - .06*k, 2.20 - .13*k), (-.06 + .09*k, 2.20 - .13*k)], "#d9a06a", .024, .2)
    text("STAY A WHILE", (x, y - .03, 1.52), .235, mat("banner_words", "#f0e6cc", rough=.85, var=0, rvar=0, emit="#f0e6cc", strength=.3), font="Roboto-Black", idx=1)
    area((x, y - .5, 3.6), (x, y, 2.2), 1.7, .1, 26, "#ffd2a0", gloss=False)


def light(late):
    world([(0, "#1a202c"), (.166, "#6d6078"), (.20, "#4c5480"), (.30, "#35487a"), (.5, "#263c68"), (.9, "#182744")], .9, clouds=("#202b44", .85))
    area((0, GLASS_Y - .6, 3.2), (0, 3, .5), 20, 5, 420, "#7f9ade", gloss=False)
    area((-1, 4, TOP - .5), (-1, 4, 0), 12, 12, 260 if late else 620, "#ffc890", gloss=False)
    area((0, -4.5, 4.6), (0, 8, 2), 14, 3, 260, "#8fa6e0", gloss=False)
    area((-1, 5, .4), (-1, 6, TOP), 14, 12, 60, "#9a8a9a", gloss=False)

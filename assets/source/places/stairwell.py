"""stairwell: the third floor's landing by night: concrete, wire glass, rain on the window half a flight up.

Law: the fourth step, the numeral and the window are in the gap between two people; the fire door with its mat is on the left.
"""
from kit import *
from props import *
from shell import *

EYE, BACK_OFF = 1.5, 4.2
LEFT, RIGHT, BACK, SLAB, TOP = -3.5, 3.2, 6.5, 3.36, 5.2      # the slab is the landing of the floor above
DOOR_WALL, WELL = 2.5, 1.62                                  # y of the wall with the door; x where the flight ends and the well begins
FLIGHT = (-.42, 1.50)
FOOT_Y, STEPS, RISE, GOING = 1.9, 10, .168, .285
HALF = STEPS*RISE                                            # height of the half landing
HALF_Y = FOOT_Y + STEPS*GOING - .02
WINDOW = (-.05, 1.75, 2.55, 4.25)                            # left, right, low, high

PLACE = Place(size=(1600, 900), samples=5, variants={"stairwell": {}}, seed=43,
              paint={"rain": BACK + .06, "rain_amt": 1.4, "exposure": .66, "contrast": 1.05, "sat": 1.05, "shadows": (-.018, .004, .045), "bottom": .22})


def build(picture):
    walls()
    flight_up()
    flight_back()
    flight_down()
    window()
    door()
    numeral()
    left_things()
    walls_wear()
    stored()
    lamps()
    light()
    camera((0, -BACK_OFF, EYE), (0, BACK, EYE), lens=24, fstop=5.6, focus=7.5, shift_y=.02)


def concrete():
    return mat("stair_concrete", "#7d807e", rough=.85, var=.16, scale=1.2, bump=.15, bscale=40)


def walls():
    wall, dado = mat("stair_wall", "#9a9d9a", rough=.85, var=.12, scale=.9), mat("stair_dado", "#5c7076", rough=.7, var=.14, scale=1.2)
    floor = mat("stair_floor", "#686c6c", rough=.45, var=.18, scale=1.4, rvar=.12, coat=.1)
    box2((LEFT, -6, -.12), (RIGHT + .1, FOOT_Y, 0), floor, bev=0)
    box2((LEFT, FOOT_Y, -.12), (FLIGHT[1], DOOR_WALL + .3, 0), floor, bev=0)
    box2((LEFT, DOOR_WALL, 0), (FLIGHT[0], DOOR_WALL + .25, SLAB), wall, bev=0)                  # the wall with the door
    box2((LEFT, DOOR_WALL - .012, .10), (FLIGHT[0] - .001, DOOR_WALL, 1.16), dado, bev=0)
    box2((FLIGHT[0] - .25, DOOR_WALL + .25, 0), (FLIGHT[0], BACK, TOP), wall, bev=0)             # beside the flight
    box2((FLIGHT[0] - .25, DOOR_WALL, SLAB), (FLIGHT[0], DOOR_WALL + .25, TOP), wall, bev=0)
    pts = [(DOOR_WALL, 1.2), (HALF_Y, HALF + 1.16), (BACK, HALF + 1.16), (BACK, HALF), (HALF_Y, HALF), (FOOT_Y, 0), (DOOR_WALL, 0)]
    prism(pts, .012, dado, plane="YZ", loc=(FLIGHT[0] + .006, 0, 0), bev=0)
    box2((LEFT - .2, -6, 0), (LEFT, DOOR_WALL, SLAB), wall, bev=0)
    box2((LEFT, -6, .10), (LEFT + .012, DOOR_WALL, 1.16), dado, bev=0)
    box2((RIGHT, -6, -3), (RIGHT + .2, BACK, TOP), wall, bev=0)
    box2((RIGHT - .012, -6, .10), (RIGHT, FOOT_Y, 1.16), dado, bev=0)
    left, right, low, high = WINDOW
    pierced(FLIGHT[0] - .3, RIGHT, TOP, BACK, ((left, right, low, high),), wall, foot=-3)
    box2((LEFT, -6, SLAB), (RIGHT, FOOT_Y + .05, SLAB + .26), concrete(), bev=.01)               # the floor above, from below
    box2((LEFT, FOOT_Y + .05, SLAB), (FLIGHT[0] - .02, DOOR_WALL + .2, SLAB + .26), concrete(), bev=.01)
    box2((FLIGHT[0] - .3, DOOR_WALL, TOP), (RIGHT, BACK, TOP + .1), concrete(), bev=0)


def flight_up():
    nosing, rub = mat("stair_nosing", "#a8812f", rough=.7, var=.25, scale=5), mat("stair_tread", "#8a8c88", rough=.75, var=.2, scale=2.2)
    for i in range(STEPS):
        y, z = FOOT_Y + i*GOING, (i + 1)*RISE
        box2((FLIGHT[0], y, z - RISE - (.12 if i else 0)), (FLIGHT[1], y + GOING + .06, z), concrete(), bev=.008)
        box2((FLIGHT[0] + .34, y + .05, z), (FLIGHT[1] - .34, y + GOING, z + .0015), rub, bev=0)        # worn in the middle
        box2((FLIGHT[0] + .02, y - .004, z - .028), (FLIGHT[1] - .02, y + .035, z + .004), nosing, bev=.004)
    box2((FLIGHT[0], HALF_Y, HALF - .2), (RIGHT, BACK, HALF), concrete(), bev=.008)
    rail(WELL - .16)
    wall_rail(FLIGHT[0] + .07)


def rail(x):
    """The balustrade at the well: bars, and a tube worn bright, up the flight and round to the next."""
    iron, bright = mat("stair_iron", "#36424a", rough=.5, metal=.3, var=.12), mat("stair_handrail", "#7a5236", rough=.35, var=.25, scale=3, coat=.3)
    foot, head = (x, FOOT_Y + .02, RISE + .90), (x, HALF_Y + .12, HALF + .94)
    tube(rounded_path([(x, FOOT_Y - .18, .10), (x, FOOT_Y - .18, 1.0), foot, head, (x + .14, HALF_Y + .30, HALF + .97), (x + .30, HALF_Y + .12, HALF + 1.02),
                       (x + .30, FOOT_Y + .3, SLAB + .62)], .08), .026, bright)
    for i in range(STEPS):
        for k in (.25, .75):
            y = FOOT_Y + (i + k)*GOING
            z = (i + 1)*RISE
            cyl((x, y, z + .42), .009, .84, iron, seg=8, bev=0)
    beam((x, FOOT_Y + .05, RISE + .10), (x, HALF_Y, HALF + .12), .012, .04, iron, bev=0)
    for y, z in ((FOOT_Y - .18, .5), (HALF_Y + .1, HALF + .48)):
        box((x, y, z), (.045, .045, 1.0), iron, bev=.006)
    tube([(x, FOOT_Y - .18, .98), (x + .62, FOOT_Y - .18, .98)], .024, bright)                # half across the head of the flight down
    for i in range(4):
        cyl((x + .12 + i*.14, FOOT_Y - .18, .5), .009, .96, iron, seg=8, bev=0)
    box((x + .62, FOOT_Y - .18, .5), (.045, .045, 1.0), iron, bev=.006)


def wall_rail(x):
    bright, iron = mat("stair_handrail", "#7a5236", rough=.35, var=.25, scale=3, coat=.3), mat("stair_iron", "#36424a", rough=.5, metal=.3, var=.12)
    tube(rounded_path([(x, DOOR_WALL + .15, RISE*3 + .86), (x, HALF_Y + .1, HALF + .90), (x, HALF_Y + .5, HALF + .90)], .06), .024, bright)
    for k in (.1, .5, .9):
        y = DOOR_WALL + .15 + k*(HALF_Y - DOOR_WALL)
        z = RISE*3 + .86 + k*(HALF - RISE*3)
        beam((x - .06, y, z - .06), (x, y, z - .02), .02, .02, iron, bev=0)


def flight_back():
    """The next flight, over our heads on the right: its string and its underside."""
    x0, x1 = WELL + .06, RIGHT
    y0, y1, rise = HALF_Y, FOOT_Y + .05, SLAB + .26 - HALF
    pts = [(y0, HALF - .2), (y0, HALF)]
    for i in range(STEPS):
        pts += [(y0 - (y0 - y1)*i/STEPS, HALF + rise*(i + 1)/STEPS), (y0 - (y0 - y1)*(i + 1)/STEPS, HALF + rise*(i + 1)/STEPS)]
    pts += [(y1, SLAB - .02)]
    prism(pts, x1 - x0, concrete(), plane="YZ", loc=((x0 + x1)/2, 0, 0), bev=0)


def flight_down():
    nosing = mat("stair_nosing", "#a8812f", rough=.7, var=.25, scale=5)
    for i in range(STEPS):
        y, z = FOOT_Y + i*GOING, -(i + 1)*RISE
        box2((WELL + .06, y, z - .2), (RIGHT, y + GOING + .04, z), concrete(), bev=.008)
        box2((WELL + .08, y + GOING - .03, z - .02), (RIGHT - .02, y + GOING + .006, z + .004), nosing, bev=.003)
    box2((WELL + .06, FOOT_Y - .02, -.2), (RIGHT, FOOT_Y + .03, .0), concrete(), bev=.006)


def window():
    frame = mat("stair_frame", "#3f4a50", rough=.45, metal=.5, var=.15)
    left, right, low, high = WINDOW
    jambs(left, right, low, high, BACK + .05, frame, width=.07, depth=.14)
    mid = (left + right)/2
    box2((mid - .025, BACK + .03, low), (mid + .025, BACK + .13, high), frame, bev=.005)
    box2((left, BACK + .03, 3.5), (right, BACK + .13, 3.55), frame, bev=.005)
    box2((left, BACK + .06, low), (right, BACK + .065, high), glass("glass"), bev=0)
    box2((left - .08, BACK - .14, low - .07), (right + .08, BACK + .05, low - .03), mat("stair_sill", "#8a8c88", rough=.7, var=.15), bev=.01)
    pole = mat("stair_pole", "#39414a", rough=.5, metal=.4, var=.1)
    cyl((1.9, BACK + 9, 1.5), .07, 7, pole, seg=8, bev=0)
    beam((1.9, BACK + 9, 4.95), (1.2, BACK + 9, 5.05), .08, .08, pole, bev=0)
    box((1.05, BACK + 9, 4.98), (.48, .3, .11), emis("stair_street", "#ffb45e", 20), bev=0)
    city(BACK + 4, spread=60, seed=12, height=.85)


def door():
    """The fire door to the third floor, a hall's light behind its wire."""
    fire_door(-2.06, DOOR_WALL - .03, mat("stair_door", "#6a4a38", rough=.5, var=.3, scale=1.6, stretch=(6, 6, .6)), mat("stair_door_frame", "#39464c", rough=.5, var=.12),
              emis("stair_pane", "#ffd6a0", 1.7), opens=1)
    box2((-2.72, .95, 0), (-1.38, 2.30, .014), mat("stair_mat", "#2c3134", rough=.95, var=.2, scale=9), bev=.006)
    area((-1.9, DOOR_WALL - .16, 1.5), (-1.7, .6, 0), .4, .7, 15, "#ffc88c", gloss=False)
    box2((-2.56, DOOR_WALL - .03, 2.42), (-1.56, DOOR_WALL - .01, 2.68), mat("stair_plate", "#c3c4bb", rough=.7, var=.06), bev=.004, idx=1)
    text("SURGERY", (-2.06, DOOR_WALL - .034, 2.55), .17, mat("stair_ink", "#23282b", rough=.8, var=0, rvar=0), font="Roboto-Bold", idx=1, spacing=1.06)


def numeral():
    paint, ink = mat("stair_numeral", "#b4862e", rough=.8, var=.18, scale=3), mat("stair_ink", "#23282b", rough=.8, var=0, rvar=0)
    y = DOOR_WALL - .014
    text("3", (-.88, y, 2.74), 1.0, paint, font="Roboto-Black", idx=1)
    box2((-1.22, y - .004, 1.46), (-.58, y + .004, 1.76), mat("stair_plate", "#c3c4bb", rough=.7, var=.06), bev=.003, idx=1)
    text("STAIR C", (-.90, y - .008, 1.67), .105, ink, font="Roboto-Bold", idx=1)
    text("NO STORAGE ON LANDING", (-.90, y - .008, 1.54), .046, ink, font="RobotoCondensed-Bold", idx=1)


def left_things():
    """A riser that ticks, an extinguisher, a paper cap on the fourth step, somebody's cup on the sill."""
    red, iron = mat("riser_red", "#8a3026", rough=.5, var=.16), mat("stair_iron", "#36424a", rough=.5, metal=.3, var=.12)
    cyl((LEFT + .16, DOOR_WALL - .16, SLAB/2), .07, SLAB, red, bev=0)
    for z in (.4, 1.7, 3.0):
        cyl((LEFT + .16, DOOR_WALL - .16, z), .085, .05, iron)
    cyl((LEFT + .16, DOOR_WALL - .30, 1.15), .045, .18, iron, rot=(math.pi/2, 0, 0))
    tube([(LEFT + .16 + .10*math.cos(t*.524), DOOR_WALL - .40, 1.15 + .10*math.sin(t*.524)) for t in range(12)], .012, red, cyclic=True)
    cyl((RIGHT - .16, .6, .98), .085, .46, red, bev=.03)
    cyl((RIGHT - .16, .6, 1.25), .03, .10, iron)
    box((RIGHT - .02, .6, 1.05), (.03, .24, .62), mat("stair_plate", "#c3c4bb", rough=.7, var=.06), bev=.004)
    z = 4*RISE
    y = FOOT_Y + 3.5*GOING
    lathe([(0, .085), (.07, .078), (.125, .045), (.14, .0)], mat("cap", "#3f8f94", rough=.9, var=.15, scale=9), loc=(.28, y, z), rot=(.14, .2, 0))
    cyl((1.4, BACK - .05, WINDOW[2] + .02), .04, .10, mat("cup", "#d6d2c6", rough=.7, var=.05), r2=.048)


def walls_wear():
    """A conduit, a tide line under the slab, what trolleys have scraped, a notice that has lost a corner."""
    grey = mat("stair_conduit", "#7d8484", rough=.5, metal=.4, var=.12)
    tube(rounded_path([(LEFT + .03, -3, 2.9), (LEFT + .03, 1.2, 2.9), (LEFT + .03, 1.2, 1.45)], .08), .018, grey)
    box((LEFT + .04, 1.2, 1.38), (.05, .12, .18), grey, bev=.01)
    stain, scuff = mat("stair_stain", "#848478", rough=.9, var=.2, scale=3), mat("stair_scuff", "#38474d", rough=.8, var=.25, scale=6)
    for x, w, h in ((-3.05, .10, .9), (-2.9, .05, .5), (-2.78, .03, .3)):
        box2((x - w, DOOR_WALL - .003, SLAB - h), (x + w, DOOR_WALL - .001, SLAB), stain, bev=0)
    for x, z, w in ((-3.0, .34, .7), (-1.0, .42, .5), (-.8, .30, .6)):
        box((x, DOOR_WALL - .014, z), (w, .003, .035), scuff, bev=0, rot=(0, .05, 0))
    for y, z, w in ((.9, .36, 1.0), (-.6, .44, .8)):
        box((RIGHT - .014, y, z), (.003, w, .04), scuff, bev=0, rot=(.04, 0, 0))
    turn, paper, ink = (math.pi/2, 0, -math.pi/2), mat("stair_plate", "#c3c4bb", rough=.7, var=.06), mat("stair_ink", "#23282b", rough=.8, var=0, rvar=0)
    box((RIGHT - .012, 1.45, 1.78), (.01, .62, .48), paper, bev=0, idx=1)
    text("IN CASE OF FIRE\nUSE STAIRS", (RIGHT - .019, 1.45, 1.82), .078, mat("stair_red", "#8a3026", rough=.8, var=0), rot=turn, font="Roboto-Black", idx=1)
    text("WALK. DO NOT RUN.", (RIGHT - .019, 1.45, 1.62), .052, ink, rot=turn, font="Roboto-Bold", idx=1)
    worn = mat("stair_worn", "#707473", rough=.55, var=.2, scale=2)
    prism([(-2.3, 1.0), (-1.5, .95), (-.3, 1.0), (.55, 1.3), (.85, FOOT_Y), (.25, FOOT_Y), (-.2, 1.5), (-1.2, 1.6), (-2.2, 1.7)], .002, worn, plane="XY", loc=(0, 0, .001), bev=0)


def stored():
    """Two chairs stacked and a bucket with its mop, under the notice that forbids it."""
    seat, steel = mat("stored_seat", "#74543a", rough=.5, var=.15), brushed_steel()
    for k in range(3):
        z, y = .46 + k*.085, 1.05 + k*.03
        box((2.72, y, z), (.44, .44, .03), seat, bev=.014, seg=3)
        box((2.72, y + .24, z + .34), (.44, .03, .34), seat, bev=.014, seg=3, rot=(-.12, 0, 0))
        for a in (-.20, .20):
            tube([(2.72 + a, y - .20, z), (2.72 + a, y - .24, .0 + k*.085)], .011, steel)
            tube([(2.72 + a, y + .24, z + .30), (2.72 + a, y + .22, z), (2.72 + a, y + .28, .0 + k*.085)], .011, steel)
    yellow = mat("mop_yellow", "#b98a2e", rough=.5, var=.12)
    lathe([(0, 0), (.15, .0), (.19, .30), (.175, .30), (.14, .02)], yellow, loc=(-3.12, 1.1, .05), seg=24)
    for a in (-.11, .11):
        cyl((-3.12 + a, 1.0, .03), .03, .03, mat("rubber", "#20252a", rough=.6, var=.1), rot=(0, math.pi/2, 0))
    tube([(-3.10, 1.1, .2), (-3.36, 1.5, 1.55)], .013, mat("mop_stick", "#8a6a48", rough=.6, var=.2))


def lamps():
    """A bulkhead lamp over the flight, a fitting under the slab; the one on the half landing has been dead since spring."""
    cage, y = mat("stair_iron", "#36424a", rough=.5, metal=.3, var=.12), 4.1
    x, z = FLIGHT[0] + .05, 3.0
    box((x, y, z), (.08, .46, .22), cage, bev=.02)
    box((x + .07, y, z), (.09, .38, .15), emis("stair_lamp", "#ffe2b4", 9), bev=.03)
    for k in (-.12, 0, .12):
        tube([(x + .03, y + k, z - .11), (x + .14, y + k, z), (x + .03, y + k, z + .11)], .006, cage, bez=True)
    point((x + .30, y, z), 60, "#ffcf96", .1)
    box((-.6, -.2, SLAB - .05), (1.3, .24, .09), mat("tube_tray", "#8b908e", rough=.5, var=.1), bev=.012)
    box((-.6, -.2, SLAB - .10), (1.2, .16, .02), emis("stair_tube", "#d4e4f0", 4.2), bev=.004)
    iron = mat("stair_conduit", "#7d8484", rough=.5, metal=.4, var=.12)
    red, yy = mat("riser_red", "#8a3026", rough=.5, var=.16), DOOR_WALL - 1.0   # the branch from the riser under the slab, and its sprinklers
    tube(rounded_path([(LEFT + .16, DOOR_WALL - .16, SLAB - .12), (LEFT + .16, yy, SLAB - .12), (RIGHT, yy, SLAB - .12)], .08), .04, red)
    for xx in (-1.2, 1.9):
        cyl((xx, yy, SLAB - .20), .012, .10, iron, seg=8)
        cyl((xx, yy, SLAB - .26), .04, .012, iron, seg=12)
    for xx in (-2.6, -.4, 1.0, 2.6):
        cyl((xx, yy, SLAB - .05), .008, .10, iron, seg=8)
    area((-.6, -.2, SLAB - .13), (-.6, -.2, 0), 1.2, .18, 62, "#c8dcf2", gloss=False)


def light():
    dusk(.9)
    area((.8, BACK - .3, 3.4), (.6, 1, .4), 1.7, 1.6, 90, "#7f9ee6", gloss=False)
    area((0, -5.4, 2.4), (0, 4, 1), 5, 1.4, 46, "#8fa6e0", gloss=False)
    area((2.4, 4.0, -1.2), (2.4, 3.2, 2), 1.2, 2, 16, "#ffbe84", gloss=False)
    area((0, 1, .3), (0, 1, SLAB), 5, 5, 30, "#8f9cc8", gloss=False)

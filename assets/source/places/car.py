"""car: Lexie's car in the rain, seen from the dashboard back: two seats, the bench; behind it the freeway and the city, or the shore road.

Law: the eye is at y = 0, the car's tail lies along +y, its middle at x = 0; the road is z = 0; beyond y = GLASS_Y all is wet.
No dashboard is seen, and the wheel is a foreground (car_wheel.py): whoever drives sits at the viewer's right. Whoever follows is on the left, as seen from here; the other side is on the right.
"""
import shore
from behind import disc, follower, lamp_post, leaver
from kit import *
from props import *

EYE, SHIFT, VIEW = 1.22, -.028, 26.0
GLASS_Y = 2.75
SEAT_X, SEAT_Y = .292, 1.24
SILL, HEAD = (2.32, .945, .66), (1.94, 1.515, .575)      # rear window's foot and top: y, z, half width
LANE = 3.6

SHORE = {"exposure": .95, "haze": (.06, .09, .18), "haze_d": 260.0}
PLACE = Place(variants={"car": {}, "car_shore": SHORE}, size=(1600, 900), samples=5,
              paint={"rain": GLASS_Y, "rain_amt": 1.25, "exposure": .66, "contrast": 1.05, "sat": 1.08, "bloom": .16,
                     "haze": (.10, .14, .26), "haze_amt": .38, "haze_d": 150.0, "shadows": (-.02, .004, .04)})


def build(picture):
    body()
    hatch()
    for x in (-SEAT_X, SEAT_X):
        seat(x)
    bench()
    lived_in()
    if picture == "car_shore":
        shore_road()
    else:
        freeway()
        traffic()
    light(follows=picture == "car")
    camera((0, 0, EYE), (0, 10, EYE), lens=VIEW, fstop=4.5, focus=1.5, shift_y=SHIFT)


def trim():
    return mat("trim", "#2d3036", rough=.75, var=.12, scale=8)


def body():
    """Roof, rails, doors, the pillars between the windows, their belts and handles."""
    lining, rubber = mat("lining", "#5c5a58", rough=.95, var=.1, scale=10), mat("rubber", "#20252a", rough=.6, var=.1)
    belt = mat("belt", "#4a4c52", rough=.8, var=.1)
    box2((-.60, -.4, 1.56), (.60, HEAD[0] + .02, 1.62), lining, bev=.02)
    for s in (-1, 1):
        beam((s*.63, -.3, 1.55), (s*.60, HEAD[0], 1.535), .10, .09, lining, bev=.035)
        beam((s*.665, .4, 1.495), (s*.625, 1.86, 1.485), .014, .02, rubber, bev=.004)
        beam((s*.72, .2, .90), (s*.70, 2.1, .93), .10, .09, trim(), bev=.03)                            # door sills
        beam((s*.74, .2, .60), (s*.72, 2.1, .62), .06, .56, trim(), bev=.02)
        prism([(1.22, 1.56), (1.32, 1.56), (1.43, .88), (1.28, .88)], .06, trim(), plane="YZ", loc=(s*.823, 0, 0), bev=.024, rot=(0, -s*.132, 0))      # between the doors
        prism([(1.80, 1.54), (1.99, .90), (2.40, .90), (2.02, 1.54)], .07, trim(), plane="YZ", loc=(s*.819, 0, 0), bev=.025, rot=(0, -s*.132, 0))
        quad([(s*.70, .4, .95), (s*.69, 1.95, .95), (s*.625, 1.86, 1.50), (s*.64, .4, 1.50)][::-s], glass("side", tint="#d6e2ea"))
        beam((s*.600, 1.255, 1.42), (s*.655, 1.31, .90), .004, .046, belt, bev=0)
        box((s*.602, 1.26, 1.43), (.02, .05, .07), rubber, bev=.01)
        tube(rounded_path([(s*.60, 1.46, 1.535), (s*.575, 1.47, 1.49), (s*.570, 1.66, 1.487), (s*.595, 1.67, 1.53)], .02), .011, trim())
    box((0, 1.34, 1.553), (.20, .11, .02), trim(), bev=.008)                                             # the lamp in the roof, out
    box((0, 1.34, 1.540), (.15, .07, .012), mat("dome", "#a89c88", rough=.4, var=.05), bev=.005)


def hatch():
    """The rear window in its frame, the wires that keep it clear, where its wiper turns."""
    (fy, fz, fx), (hy, hz, hx) = SILL, HEAD
    rubber, wire = mat("rubber", "#20252a", rough=.6, var=.1), mat("wire", "#4a3a30", rough=.6, var=.05)
    quad([(-fx, fy, fz), (fx, fy, fz), (hx, hy, hz), (-hx, hy, hz)], glass("screen", tint="#d6e2ea"))
    at = lambda u, v: tuple(a + (b - a)*v for a, b in zip((u*fx, fy, fz), (u*hx, hy, hz)))
    for s in (-1, 1):
        beam(at(s*1.02, -.02), at(s*1.02, 1.02), .06, .05, trim(), bev=.02)
    beam(at(-1, 1.03), at(1, 1.03), .06, .05, trim(), bev=.02)
    beam(at(-1, -.03), at(1, -.03), .05, .05, trim(), bev=.02)
    edge = [at(u, v) for u, v in ((-.97, .03), (.97, .03), (.97, .97), (-.97, .97))]
    tube(edge, .006, rubber, cyclic=True)
    for k in range(9):
        v = .12 + k*.092
        tube([at(-.93, v), at(.93, v)], .0011, wire)
    x, y, z = at(-.16, .0)
    cyl((x, y + .03, z + .01), .024, .05, rubber, rot=(math.pi/2, 0, 0), bev=.008)
    box((0, at(0, .93)[1] - .03, at(0, .93)[2]), (.26, .04, .035), rubber, bev=.01)                        # its third brake lamp, from behind


def seat(x):
    """One front seat, seen from before it: a back with its wings, seams, a headrest on two posts."""
    cloth, wing = mat("seat", "#4d4c50", rough=.95, var=.16, scale=12), mat("seat_wing", "#42434a", rough=.9, var=.14, scale=10)
    seam = mat("seat_seam", "#24262b", rough=.9, var=.1)
    y = SEAT_Y
    outline = [(-.245, .40), (-.255, .80), (-.238, .93), (-.200, .995), (-.14, 1.018), (.14, 1.018), (.200, .995), (.238, .93), (.255, .80), (.245, .40)]
    prism(outline, .13, wing, loc=(x, y + .03, 0), bev=.045)
    prism([(-.165, .40), (-.175, .80), (-.165, .93), (-.12, .985), (.12, .985), (.165, .93), (.175, .80), (.165, .40)], .10, cloth, loc=(x, y - .022, 0), bev=.03)
    for s in (-1, 1):
        tube([(x + s*.212, y - .035, .42), (x + s*.222, y - .035, .80), (x + s*.208, y - .022, .92), (x + s*.17, y + .02, .97)], .036, wing, bez=True)
        tube([(x + s*.172, y - .06, .42), (x + s*.182, y - .06, .80), (x + s*.170, y - .058, .925), (x + s*.122, y - .05, .992)], .0042, seam, bez=True)
        cyl((x + s*.055, y + .02, 1.05), .0075, .12, brushed_steel())
        cyl((x + s*.055, y + .015, 1.016), .016, .014, seam, bev=.004)
    tube([(x - .16, y - .074, .86), (x + .16, y - .074, .86)], .0036, seam)
    head = [(-.140, 1.066), (-.160, 1.10), (-.156, 1.20), (-.120, 1.266), (.120, 1.266), (.156, 1.20), (.160, 1.10), (.140, 1.066)]
    prism(head, .095, cloth, loc=(x, y + .0, 0), bev=.035)
    inner = [(a*.80, 1.165 + (b - 1.165)*.80) for a, b in head]
    tube([(x + a, y - .049, b) for a, b in inner], .0032, seam, cyclic=True)


def bench():
    """Behind them: the back of the bench, its two low headrests, the shelf under the window."""
    cloth, wing, seam = mat("seat", "#4d4c50", rough=.95, var=.16, scale=12), mat("seat_wing", "#42434a", rough=.9, var=.14, scale=10), mat("seat_seam", "#24262b", rough=.9, var=.1)
    box((0, 1.99, .66), (1.24, .14, .54), wing, bev=.06, seg=4, rot=(-.10, 0, 0))
    for s in (-1, 1):
        box((s*.33, 1.94, .66), (.50, .10, .47), cloth, bev=.045, seg=4, rot=(-.10, 0, 0))
        box((s*.35, 1.98, .985), (.26, .085, .12), cloth, bev=.04, seg=4)
        tube([(s*.07, 1.90, .84), (s*.06, 1.87, .50)], .004, seam)
    box2((-.62, 2.03, .90), (.62, 2.36, .925), mat("shelf", "#30333a", rough=.95, var=.2, scale=14), bev=.01)
    box((0, 1.84, .44), (1.24, .42, .14), wing, bev=.05, seg=4)


def lived_in():
    """On the shelf a box of tissues, a folded scrub top, an umbrella."""
    shelf = .925
    card, tissue = mat("tissue_box", "#7d4436", rough=.8, var=.12, scale=16), mat("tissue", "#e2dccd", rough=.9, var=.06)
    box((-.085, 2.10, shelf + .035), (.19, .11, .07), card, bev=.006, rot=(0, 0, .12))
    for k, (dx, dz, turn) in enumerate(((-.012, .085, .5), (.010, .095, -.4))):
        prism([(-.035, -.03), (.030, -.03), (.048, .03), (.012, .012), (-.02, .042)], .004, tissue, loc=(-.085 + dx, 2.09 + k*.012, shelf + dz), bev=0, rot=(.15, turn*.3, turn))
    scrub = mat("scrub_fold", "#3f6c78", rough=.95, var=.2, scale=14)
    for k, (w, dx) in enumerate(((.25, 0), (.235, .01), (.20, -.015))):
        box((.165 + dx, 2.12, shelf + .018 + k*.026), (w, .15, .026), scrub, bev=.012, seg=3, rot=(0, .03*k, -.15))
    wood, black = mat("umbrella_grip", "#7a5230", rough=.4, var=.2, coat=.3), mat("umbrella", "#2a2333", rough=.85, var=.2, scale=20)
    tube([(-.52, 2.16, shelf + .03), (-.24, 2.20, shelf + .03)], .026, black)
    tube([(-.24, 2.20, shelf + .03), (-.16, 2.21, shelf + .03)], .009, wood)


def freeway():
    """What lies behind: wet lanes, the wall in the middle, lamps, dark hills with houses, the city they left."""
    road = mat("road", "#24292f", rough=.16, var=.35, scale=.35, rvar=.10, coat=.8, spec=.7)
    paint_m, concrete = mat("road_paint", "#a9adab", rough=.4, var=.2), mat("barrier", "#5b626a", rough=.7, var=.2, scale=.6)
    box2((-60, 3, -.2), (60, 400, 0), road, bev=0)
    for lane in (-2.5, -1.5, -.5, .5, 1.5):
        edge = lane in (-2.5, 1.5)
        for i in range(1 if edge else 22):
            y0, y1 = (4, 380) if edge else (5 + i*12, 8.5 + i*12)
            box2((lane*LANE - .07, y0, 0), (lane*LANE + .07, y1, .012), paint_m, bev=0)
    box2((6.6, 3, 0), (7.0, 380, .95), concrete, bev=.05)
    for x in (-13.4, 21.0):
        box2((x - .2, 3, 0), (x + .2, 380, 1.1), concrete, bev=.05)
    for i in range(8):
        lamp_post(-12.6, 16 + i*30, -1, light=i < 3)
        lamp_post(19.5, 26 + i*30, 1, light=i < 2)
    sheds()
    for s in (-1, 1):
        tree = emis("trees%d" % s, "#141d2c", .55)
        x0 = 14 if s < 0 else 21
        pts = [(s*x0, 0)] + [(s*(x0 + i*2.2), 4.5 + 2.2*math.sin(i*1.7) + 1.4*math.sin(i*3.1 + s) + i*.16) for i in range(34)] + [(s*(x0 + 75), 0)]
        prism(pts, 1, tree, loc=(0, 95, 0), bev=0)
        for _ in range(26):
            box((s*random.uniform(x0 + 6, 80), 93, random.uniform(2, 9)), (.5, .2, .45), emis("house", "#ffc98a", 3.0), bev=0)
    city(110, spread=110, seed=9, ground=-2, height=.95)
    needle(-24, 262)


def sheds():
    """What stands along the freeway: workshops and stores, dark, with rows of panes that are lit here and there."""
    rng = random.Random(21)
    lit = [emis("shed_warm", "#ffb866", 1.5), emis("shed_pale", "#ffdca4", 1.1), emis("shed_cool", "#8fb4ee", .8)]
    for s, x0 in ((-1, 16.5), (1, 24)):
        y = 16.0
        while y < 88:
            length, high = rng.uniform(11, 19), rng.uniform(4.5, 9)
            wall = emis("shed", "#18202f", .55)
            box2((min(s*x0, s*(x0 + 9)), y, 0), (max(s*x0, s*(x0 + 9)), y + length, high), wall, bev=0)
            for row in range(int(high/2.6)):
                for bay in range(int(length/1.7)):
                    if rng.random() < .34:
                        a, b = y + .5 + bay*1.7, 1.7 + row*2.5
                        box2((s*x0 - .06, a, b), (s*x0 + .06, a + 1.2, b + 1.3), rng.choice(lit), bev=0)
            y += length + rng.uniform(1, 5)
    for x, y, z in ((-15.6, 24, 4.2), (-15.6, 29, 3.4), (22.5, 38, 4.5)):
        disc(x, y, z, emis("yard_amber", "#ffb257", 4), 1.3)


def traffic():
    """Headlights in four lanes behind; across the wall those who go the other way."""
    for lane, y, tall, warm in ((0, 9.5, 0, 0), (-1, 13, 1, 1), (1, 17, 0, 1), (0, 24, 1, 1), (-2, 21, 0, 0), (-1, 31, 0, 0), (1, 36, 0, 0), (-2, 42, 1, 1), (0, 48, 0, 0),
                                (-1, 60, 1, 0), (1, 66, 0, 1), (0, 82, 0, 0), (-2, 76, 0, 0), (-1, 100, 0, 1), (1, 110, 0, 0), (0, 128, 0, 0)):
        follower(lane*LANE + (.05 if y < 10 else random.uniform(-.25, .25)), y, tall, 1.3 if y < 12 else 1.0 if y < 20 else .75 if y < 50 else .5, warm)
    for x, y in ((9.4, 15), (13.0, 20), (9.4, 26), (13.0, 38), (9.4, 52), (13.0, 64), (9.4, 84), (13.0, 112)):
        leaver(x, y)


def shore_road():
    """The shore road they have come by, as `shore` has it before them: the water on the left, seen from here, firs on the right."""
    with group() as g:
        for part in (shore.road, shore.sea, shore.ferry, shore.far_shore, shore.rail, shore.trees):
            part()
    bpy.context.view_layer.update()
    mirror = Matrix.Diagonal((-1, 1, 1, 1))
    for ob in g.objs:
        ob.matrix_world = mirror @ ob.matrix_world
    for x, y in ((9.5, 30), (13.0, 44)):
        lamp_post(x, y, 1, light=True)
    for s in (-1, 1):                                                                        # their own tail-lights on the wet road
        spot((s*.6, 3.1, .75), (s*.9, 13, 0), 260, "#ff4428", angle=62, blend=.9, r=.1).visible_glossy = False


def light(follows=True):
    world([(0.0, "#151a24"), (.166, "#6b5f78"), (.20, "#4a5580"), (.30, "#31456e"), (.5, "#22355a"), (.9, "#16233f")], 1.0, clouds=("#1c2740", .85))
    area((0, -.3, 1.75), (0, 1.3, 1.0), 1.5, .5, 24, "#8aa4dc", gloss=False)               # the sky through the windscreen
    area((0, .15, .62), (0, 1.3, 1.15), .9, .18, 7, "#ffac50", gloss=False)                 # the dials, from below
    area((-1.3, .2, 1.55), (.1, 1.3, 1.05), .7, .5, 30, "#ffae5c", gloss=False)             # a street lamp going by
    for s in (-1, 1):
        area((s*.95, 1.3, 1.35), (0, 1.35, 1.1), 1.0, .5, 9, "#6f92e0", gloss=False)         # the evening through the side windows
    if follows:
        area((0, 2.9, 1.15), (0, 1.2, 1.35), 1.2, .35, 26, "#ffe2b4", gloss=False)           # the headlights behind, on roof and headrests

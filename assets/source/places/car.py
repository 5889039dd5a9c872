"""car: Lexie's car on the freeway south in the rain, seen from between the seats.

Law: the car stands at the origin, its middle at x = 0; the road is z = 0; everything beyond y = GLASS_Y is wet.
"""
from kit import *
from props import *

EYE, SHIFT = 1.15, .022
GLASS_Y = 2.25
DRIVER, PASSENGER = -.40, .40
SILL, HEAD = (1.98, .985, .80), (1.16, 1.47, .60)      # windscreen foot and top: y, z, half width
LANE = 3.6

PLACE = Place(variants={"car": {}}, size=(1600, 900), samples=5,
              paint={"rain": GLASS_Y, "rain_amt": 1.3, "exposure": .66, "contrast": 1.05, "sat": 1.08, "bloom": .14,
                     "shadows": (-.02, .004, .04)})
LIGHT = {"car": {"key": "#ffb273", "fill": "#6d84b4", "rim": "#ff6a4a"}}


def build(picture):
    body()
    dashboard()
    wheel()
    seats()
    mirror()
    freeway()
    traffic()
    gantry()
    light()
    camera((0, 0, EYE), (0, 10, EYE), lens=LENS, fstop=4.5, focus=5, shift_y=SHIFT)


def body():
    """Pillars, roof, doors and the glass."""
    trim = mat("trim", "#2c3036", rough=.75, var=.12, scale=8)
    lining = mat("lining", "#5a5856", rough=.95, var=.1, scale=10)
    rubber = mat("rubber", "#20252a", rough=.6, var=.1)
    (fy, fz, fx), (hy, hz, hx) = SILL, HEAD
    for s in (-1, 1):
        beam((s*(hx + .04), hy - .04, hz + .01), (s*(fx + .05), fy + .02, fz - .02), .075, .075, trim, bev=.025)
        beam((s*(hx + .02), hy, hz - .01), (s*(fx + .01), fy, fz - .01), .012, .02, rubber, bev=.004)
        beam((s*(hx + .05), -.4, 1.47), (s*(hx + .04), hy, hz + .0), .08, .07, trim, bev=.02)          # roof rail
        beam((s*.80, -.6, .98), (s*.83, 1.75, .97), .10, .06, trim, bev=.02)                            # door sill
        beam((s*.83, -.6, .72), (s*.86, 1.75, .72), .06, .5, trim, bev=.02)
        beam((s*.66, .18, 1.46), (s*.80, .12, .95), .10, .07, trim, bev=.02)                            # B pillar
        tube(rounded_path([(s*.68, .78, 1.44), (s*.64, .80, 1.40), (s*.64, .96, 1.40), (s*.68, .98, 1.44)], .02), .011, trim)
    box2((-.72, -.6, 1.49), (.72, hy - .05, 1.53), lining, bev=.02)
    beam((-.62, hy - .02, 1.485), (.62, hy - .02, 1.485), .06, .05, trim, bev=.015)
    for s in (-1, 1):                                                                                     # sun visors
        box((s*.33, hy - .15, 1.478), (.44, .17, .022), lining, bev=.01, rot=(.05, 0, 0))
    quad([(-fx, fy, fz), (fx, fy, fz), (hx, hy, hz), (-hx, hy, hz)], glass("screen", tint="#d6e2ea"))
    box((0, 2.65, .84), (1.5, 1.3, .05), mat("bonnet", "#2b4a4f", rough=.2, var=.1, coat=.8), bev=.02, rot=(-.10, 0, 0))


def dashboard():
    top = mat("dash", "#33383e", rough=.6, var=.14, scale=9)
    low = mat("dash_low", "#4a4038", rough=.6, var=.14, scale=6)
    black = mat("dash_black", "#191d22", rough=.35, var=.1)
    prism([(1.34, .60), (1.36, .86), (1.46, .945), (1.80, .955), (2.02, .97), (2.02, .60)], 1.66, top, plane="YZ", bev=.02)
    box((0, 1.335, .80), (1.60, .03, .06), low, bev=.012)
    # binnacle with amber dials
    prism([(1.30, .92), (1.33, 1.045), (1.46, 1.075), (1.62, 1.00), (1.62, .92)], .42, top, plane="YZ", loc=(DRIVER, 0, 0), bev=.02)
    box((DRIVER, 1.312, .985), (.37, .02, .115), black, bev=.008, rot=(-.2, 0, 0))
    amber, red = emis("dial", "#ffb04a", 2.4), emis("dial_red", "#ff5a30", 4)
    for dx in (-.09, .09):
        ring = [(DRIVER + dx + .046*math.cos(t), 1.297 + .010*math.sin(t), .985 + .046*math.sin(t)) for t in [-.6 + i*.19 for i in range(24)]]
        tube(ring, .0028, amber)
        tube([(DRIVER + dx, 1.296, .985), (DRIVER + dx + .03, 1.296, 1.012)], .0022, red)
    # middle: vents, radio, climate
    for dx in (-.10, .10):
        box((dx, 1.345, .86), (.15, .03, .065), black, bev=.012)
        for k in range(3):
            box((dx, 1.328, .842 + k*.018), (.13, .006, .004), low, bev=0)
    box((0, 1.34, .775), (.34, .03, .075), black, bev=.01)
    box((0, 1.323, .778), (.20, .004, .045), emis("radio", "#3a2208", .8), bev=0, idx=1)
    text("90.3 FM", (0, 1.319, .778), .034, emis("radio_text", "#ffb04a", 3.0), font="RobotoCondensed-Bold", idx=1)
    for dx in (-.135, .135):
        cyl((dx, 1.32, .775), .018, .03, low, rot=(math.pi/2, 0, 0))
    box((0, 1.05, .62), (.26, .7, .12), top, bev=.03)
    cyl((0, 1.02, .68), .012, .14, black)
    cyl((0, 1.02, .75), .026, .05, black, bev=.015)
    for s in (-1, 1):
        box((s*.68, 1.35, .87), (.15, .03, .075), black, bev=.012)
    box((PASSENGER, 1.345, .745), (.46, .02, .17), low, bev=.015)
    area((DRIVER, 1.27, 1.0), (DRIVER, .7, 1.1), .3, .05, .5, "#ffac50")
    area((0, 1.30, .78), (0, .6, .9), .2, .05, .22, "#ffac50")


def wheel():
    leather = mat("wheel", "#24282d", rough=.45, var=.15, scale=12, coat=.2)
    metal = mat("wheel_metal", "#7f878d", rough=.35, metal=1, var=.1)
    cx, cy, cz, r, lean = DRIVER + .02, 1.13, .955, .185, .42
    at = lambda a, q: (cx + q*math.cos(a), cy + q*math.sin(a)*math.sin(lean), cz + q*math.sin(a)*math.cos(lean))
    tube([at(i*math.tau/48, r) for i in range(48)], .0155, leather, cyclic=True)
    for a in (.12, math.pi - .12, -math.pi/2):
        beam(at(a, .05), at(a, r - .005), .030, .016, metal, bev=.006)
    box((cx, cy, cz), (.14, .05, .11), leather, bev=.025, seg=3, rot=(-lean, 0, 0))
    tube([(cx - .05, cy + .06, cz + .02), (cx - .22, cy + .10, cz + .05)], .008, leather)
    tube([(cx + .05, cy + .06, cz + .02), (cx + .22, cy + .10, cz + .03)], .008, leather)
    beam((cx, cy + .03, cz - .02), (cx, 1.34, .86), .10, .09, mat("dash", "#33383e", rough=.6, var=.14, scale=9), bev=.03)


def seats():
    cloth = mat("seat", "#39404a", rough=.95, var=.16, scale=12)
    piping = mat("seat_pipe", "#6a5a48", rough=.8, var=.1)
    steel = brushed_steel()
    for x in (-.46, .46):
        box((x, .66, .68), (.48, .15, .62), cloth, bev=.07, seg=4, rot=(.14, 0, 0))
        tube([(x - .18, .60, .93), (x + .18, .60, .93)], .006, piping)
        for dx in (-.06, .06):
            cyl((x + dx, .60, 1.0), .007, .14, steel)
        box((x, .59, 1.10), (.25, .10, .165), cloth, bev=.05, seg=4, rot=(.10, 0, 0))
    # seat belt of the driver, from the pillar
    beam((-.735, .30, 1.30), (-.69, .58, .92), .045, .004, mat("belt", "#2a2d31", rough=.8, var=.1), bev=0)


def mirror():
    black = mat("dash_black", "#191d22", rough=.35, var=.1)
    box((0, 1.24, 1.437), (.205, .03, .052), black, bev=.018, seg=3, rot=(.1, 0, 0))
    box((0, 1.222, 1.437), (.185, .004, .041), mat("mirror", "#aeb9c4", rough=.08, metal=1, var=.02, rvar=.02), bev=.0, rot=(.1, 0, 0))
    tube([(0, 1.25, 1.44), (0, 1.22, 1.48)], .010, black)
    badge = mat("badge", "#c9d2d2", rough=.5, var=.05)                  # her hospital badge on its lanyard
    teal = mat("badge_teal", "#2b6a70", rough=.5, var=.05)
    tube([(.03, 1.23, 1.42), (.03, 1.20, 1.262)], .0022, teal)
    box((.03, 1.200, 1.222), (.054, .004, .078), badge, bev=.003, idx=1)
    box((.03, 1.197, 1.251), (.054, .003, .018), teal, bev=0, idx=1)
    ink, skin, hair = mat("badge_ink", "#3c4a52", rough=.8, var=0, rvar=0), mat("badge_skin", "#c49a80", rough=.7, var=.05), mat("badge_hair", "#4a3226", rough=.7, var=.1)
    box((.015, 1.196, 1.222), (.022, .002, .030), mat("badge_photo", "#7f9aa4", rough=.7), bev=0, idx=1)
    for r, z, m, d in ((.0080, 1.226, hair, .0), (.0055, 1.2265, skin, .001)):
        prism([(r*math.cos(i*.524), r*1.25*math.sin(i*.524)) for i in range(12)], .001, m, loc=(.015, 1.1945 - d, z), bev=0, idx=1)
    box((.015, 1.1945, 1.2125), (.018, .001, .009), hair, bev=0, idx=1)
    for k, w in enumerate((.022, .016, .019)):
        box((.030 + w/2, 1.196, 1.232 - .009*k), (w, .001, .0032), ink, bev=0, idx=1)
    box((.030, 1.196, 1.194), (.044, .001, .010), ink, bev=0, idx=1)
    text("GREY", (.030, 1.1945, 1.251), .014, badge, font="Roboto-Black", idx=1)
    for x in (-3.0, -1.8):
        box((x, -26, .75), (.22, .1, .2), emis("behind", "#fff0cf", 26), bev=0)


def freeway():
    road = mat("road", "#24292f", rough=.16, var=.35, scale=.35, rvar=.10, coat=.8, spec=.7)
    paint_m = mat("road_paint", "#a9adab", rough=.4, var=.2)
    concrete = mat("barrier", "#5b626a", rough=.7, var=.2, scale=.6)
    box2((-60, 2, -.2), (60, 700, 0), road, bev=0)
    for lane in (-1.5, -.5, .5, 1.5):
        solid = abs(lane) > 1.4
        for i in range(1 if solid else 22):
            y0, y1 = (4, 600) if solid else (6 + i*12, 9.5 + i*12)
            box2((lane*LANE - .07, y0, 0), (lane*LANE + .07, y1, .012), paint_m, bev=0)
    box2((-8.2, 3, 0), (-7.8, 600, .95), concrete, bev=.05)
    box2((8.4, 3, 0), (8.7, 600, .75), concrete, bev=.05)
    lamp, pole = emis("street_lamp", "#ffb45e", 38), mat("pole", "#4a525a", rough=.5, metal=.5, var=.1)
    for i in range(9):
        y = 20 + i*34
        for s, x in ((1, 10.5), (-1, -19.5)):
            cyl((x, y, 5), .10, 10, pole, seg=8, bev=0)
            beam((x, y, 9.9), (x - s*2.6, y, 10.3), .08, .08, pole, bev=0)
            box((x - s*2.4, y, 10.18), (.9, .35, .14), lamp, bev=0)
            if i < 3:
                spot((x - s*2.4, y, 10.0), (x - s*3, y, 0), 900, "#ffab55", angle=120, blend=.8, r=.4)
    for s in (-1, 1):                                                   # trees and a hill of lit houses either side
        tree = emis("trees%d" % s, "#141d2c", .55)
        pts = [(s*11, 0)] + [(s*(11 + i*2.2), 4.5 + 2.2*math.sin(i*1.7) + 1.4*math.sin(i*3.1 + s) + i*.10) for i in range(34)] + [(s*88, 0)]
        prism(pts, 1, tree, loc=(0, 110, 0), bev=0)
        hill = emis("far_hill", "#26334f", .55)
        prism([(s*14, 0)] + [(s*(14 + i*8), 10 + 3.4*i**.6 + 2.2*math.sin(i*1.3 + s)) for i in range(26)] + [(s*222, 0)], 1, hill, loc=(0, 260, 0), bev=0)
        for _ in range(46):
            box((s*random.uniform(20, 180), 256, random.uniform(3, 17)), (.9, .2, .8), emis("house", "#ffc98a", 3.2), bev=0)
    prism([(-60, 0), (-60, 9), (-30, 7), (0, 5.5), (30, 7.5), (60, 9), (60, 0)], 1, emis("far_hill", "#26334f", .55), loc=(0, 420, 0), bev=0)


def traffic():
    """Tail-lights ahead in three lanes, headlights coming the other way beyond the barrier."""
    for lane, y, kind in ((-1, 15, 1), (1, 21, 0), (0, 33, 0), (-1, 41, 0), (1, 48, 1), (0, 66, 1), (-1, 78, 0), (1, 92, 0), (0, 115, 0), (-1, 140, 0), (1, 150, 0)):
        car_ahead(lane*LANE + random.uniform(-.2, .2), y, kind)
    head = emis("headlight", "#fff2d8", 34)
    for y, x in ((24, -10.8), (38, -14.4), (47, -10.8), (58, -14.4), (66, -10.8), (82, -14.4), (90, -10.8), (112, -14.4), (130, -10.8), (150, -14.4), (180, -10.8), (215, -14.4)):
        for d in (-.7, .7):
            box((x + d, y, .78), (.26, .1, .2), head, bev=0)


def car_ahead(x, y, tall):
    paint_m = mat("car%d" % tall, ("#1d232b", "#2a2522")[tall], rough=.25, var=.1, coat=.6)
    h = 1.75 if tall else 1.42
    box((x, y + 2.1, .68), (1.82, 4.2, .66), paint_m, bev=.16, seg=3)
    box((x, y + 2.0, (h + .9)/2), (1.52, 2.6, h - .85), paint_m, bev=.22, seg=3)
    box((x, y + .62, h - .34), (1.20, .1, .36), mat("car_glass", "#1a2533", rough=.1, var=.05), bev=.05)
    tail, soft = emis("tail", "#ff2a18", 22), emis("plate_lamp", "#ffe2b8", 1.2)
    for s in (-1, 1):
        box((x + s*.70, y - .03, .84), (.30, .06, .17), tail, bev=.03)
        cyl((x + s*.68, y + .4, .32), .32, .22, mat("rubber", "#20252a", rough=.6, var=.1), rot=(0, math.pi/2, 0), bev=.05)
    box((x, y - .03, .70), (.46, .05, .12), soft, bev=.01)
    if tall:
        box((x, y + .55, h - .06), (.40, .06, .05), tail, bev=.01)


def gantry():
    """The overhead signs: her exit on the right, the freeway going on on the left."""
    steel = mat("gantry", "#6b747b", rough=.5, metal=.6, var=.1)
    green = emis("sign_green", "#0d5a3c", .85)
    white, yellow = emis("sign_white", "#f2f6ee", 1.7), emis("sign_yellow", "#f2b632", 1.3)
    black = mat("sign_black", "#14191e", rough=.7, var=0, rvar=0)
    y = 34.0
    for x in (-8.0, 9.6):
        cyl((x, y + .4, 4.1), .18, 8.2, steel, seg=12, bev=0)
    for z in (6.0, 7.4):
        beam((-8.0, y + .4, z), (9.6, y + .4, z), .14, .14, steel, bev=0)
    for i in range(13):
        beam((-8.0 + i*1.354, y + .4, 6.0), (-7.32 + i*1.354, y + .4, 7.4), .06, .06, steel, bev=0)

    def panel(x0, x1, z0, z1):
        box2((x0, y, z0), (x1, y + .12, z1), white, bev=0, idx=1)
        box2((x0 + .09, y - .02, z0 + .09), (x1 - .09, y + .1, z1 - .09), green, bev=0, idx=1)

    panel(-5.9, -2.1, 4.85, 7.75)
    text("SOUTH", (-4.0, y - .06, 7.30), .52, white, font="Roboto-Medium", idx=1)
    text("Tacoma", (-4.0, y - .06, 6.45), .82, white, font="Roboto-Medium", idx=1)
    for dx in (-1.0, 1.0):
        prism([(0, -.38), (.34, .02), (.12, .02), (.12, .38), (-.12, .38), (-.12, .02), (-.34, .02)], .01, white, loc=(-4.0 + dx, y - .06, 5.42), bev=0, idx=1)
    panel(-1.6, 6.6, 4.85, 7.75)
    text("SEA-TAC", (.85, y - .06, 7.02), .98, white, font="Roboto-Bold", idx=1)
    text("AIRPORT", (.85, y - .06, 5.72), .98, white, font="Roboto-Bold", idx=1)
    box((4.85, y - .05, 7.02), (3.1, .04, 1.02), yellow, bev=0, idx=1)
    text("EXIT 154", (4.85, y - .09, 7.02), .70, black, font="RobotoCondensed-Bold", idx=1)
    prism([(.55, .55), (.55, -.10), (.32, .13), (-.28, -.47), (-.47, -.28), (.13, .32), (-.10, .55)], .01, white, loc=(4.9, y - .06, 5.70), bev=0, idx=1)


def light():
    world([(0.0, "#151a24"), (.166, "#6b5f78"), (.20, "#4a5580"), (.30, "#31456e"), (.5, "#22355a"), (.9, "#16233f")], 1.0, clouds=("#1c2740", .85))
    area((0, 1.95, 1.62), (0, .7, .85), 1.6, .5, 26, "#7f9ede", gloss=False)              # the sky through the windscreen
    area((-1.5, .9, 1.6), (-.2, 1.1, .95), .8, .5, 54, "#ffae5c", gloss=False)              # a street lamp going by
    area((1.5, .7, 1.55), (.3, 1.0, .95), .9, .5, 18, "#7f9ede", gloss=False)
    area((0, .9, 1.0), (0, .7, 1.5), 1.3, .5, 9, "#7484b8", gloss=False)                     # off the dashboard, on the lining
    area((0, -.6, 1.4), (0, 1.3, 1.1), 1.4, .3, 16, "#8fa4d8", gloss=False)                  # headlights behind
    point((0, 2.3, 1.0), 1.6, "#ff4a30", .15)                                               # the tail-lights ahead

"""car_park: the front of the hospital from its car park, in the rain, the entrance warm.

Law: the entrance and its sign stand in the gap between two people; the near ground is water.
"""
from kit import *
from props import *

EYE, BACK_OFF = 1.6, 5.0
FACADE = 21.0

PLACE = Place(size=(1600, 900), samples=4, variants={"car_park": {}},
              paint={"exposure": .5, "contrast": 1.05, "sat": 1.05, "shadows": (-.02, .005, .04), "bottom": .30, "haze_amt": .30, "haze_d": 60.0,
                     "haze": (.030, .042, .075)})
LIGHT = {"car_park": {"key": "#ffb877", "fill": "#6c84ba", "rim": "#ffbe84"}}


def build(picture):
    ground()
    building()
    entrance()
    cars()
    lamps()
    planting()
    tonight()
    rain()
    light()
    camera((0, -BACK_OFF, EYE), (0, FACADE, EYE), lens=LENS, fstop=5.6, focus=11, shift_y=.035)


def ground():
    asphalt = mat("asphalt", "#23282e", rough=.17, var=.4, scale=.55, rvar=.13, coat=.7, spec=.7)
    water = mat("puddle", "#1c2229", rough=.02, var=0, rvar=0, spec=.9, coat=1)
    line = mat("bay_line", "#8f9494", rough=.35, var=.3, scale=3)
    kerb = mat("kerb", "#6a6f73", rough=.5, var=.2)
    box2((-60, -8, -.2), (60, 90, 0), asphalt, bev=0)
    for s in (-1, 1):
        for i in range(7):
            x = s*(3.2 + i*2.7)
            box2((x - .05, 6.2, 0), (x + .05, 11.2, .006), line, bev=0)
    for cx, cy, a, b in ((-2.1, 1.2, 1.5, .55), (2.6, -.2, 1.2, .42), (.4, 4.8, 1.8, .5), (-4.6, 3.6, 1.4, .5), (5.0, 3.2, 1.3, .45), (.2, -1.8, .9, .3)):
        pts = [(cx + a*math.cos(t*.2618)*(1 + .22*math.sin(t*1.1 + cx)), cy + b*math.sin(t*.2618)*(1 + .25*math.cos(t*1.7 + cy))) for t in range(24)]
        prism(pts, .004, water, plane="XY", loc=(0, 0, .003), bev=0)
    box2((-40, 15.6, 0), (40, FACADE, .14), mat("pavement", "#474d52", rough=.22, var=.2, scale=1.2, rvar=.08, coat=.4), bev=0)
    box2((-40, 15.45, 0), (40, 15.65, .16), kerb, bev=.02)
    for i in range(7):                                                    # the crossing to the door
        box2((-2.2 + i*.72, 11.6, 0), (-1.8 + i*.72, 15.3, .006), line, bev=0)


def building():
    """A low front with the wards' tower set back behind it; every window has its own evening."""
    concrete = mat("concrete", "#59636d", rough=.75, var=.14, scale=.5)
    band = mat("band", "#434d58", rough=.7, var=.12, scale=.5)
    frame = mat("frame", "#333d45", rough=.4, metal=.6, var=.15)
    dark = mat("pane_dark", "#22334a", rough=.10, var=.3, scale=.6, coat=.4)
    lit = [emis("pane_%d" % i, c, s) for i, (c, s) in enumerate((("#ffbf7a", .75), ("#ffab5c", .55), ("#ffd6a2", .85), ("#b4cdf0", .5)))]
    blind = emis("pane_blind", "#c9853f", .26)
    for x0, x1, y, floors in ((-34, 12.5, FACADE, 2), (12.5, 40, FACADE + 5, 2)):
        top = 4.2 + floors*3.5
        box2((x0, y, 0), (x1, y + 14, top), concrete, bev=0)
        box2((x0 - .2, y - .25, top - .2), (x1 + .2, y + 14, top + .5), band, bev=.03)
        for f in range(floors):
            z = 4.6 + f*3.5
            box2((x0, y - .08, z - .55), (x1, y, z), band, bev=0)
            n = int((x1 - x0)/2.0)
            for i in range(n):
                xx = x0 + .35 + i*2.0
                if xx + 1.6 > x1 or (f == 0 and y == FACADE and -8.2 < xx < 6.8):
                    continue
                warm = random.random() < (.34, .26)[f]
                m = random.choice(lit[:3] + lit) if warm else dark
                box2((xx, y - .03, z), (xx + 1.5, y + .02, z + 1.8), m, bev=0)
                if warm:                                                   # no two rooms alike: a lamp, a head of a bed, somebody's flowers
                    thing = random.random()
                    if thing < .35:
                        box2((xx + .2, y - .035, z + .05), (xx + .55, y - .025, z + .5), blind, bev=.02)
                    elif thing < .6:
                        box2((xx + .9, y - .035, z), (xx + 1.35, y - .025, z + .75), dark, bev=.06)
                    elif thing < .75:
                        cyl((xx + 1.1, y - .03, z + .62), .16, .01, emis("bed_lamp", "#fff0cc", 1.6), rot=(math.pi/2, 0, 0), bev=0)
                if warm and random.random() < .7:
                    drop = random.choice((.5, .8, 1.2))
                    box2((xx, y - .04, z + 1.8 - drop), (xx + 1.5, y - .03, z + 1.8), blind, bev=0)
                box2((xx + .72, y - .06, z), (xx + .78, y - .02, z + 1.8), frame, bev=0)
                box2((xx - .06, y - .10, z - .06), (xx + 1.56, y - .02, z), frame, bev=0)
            for i in range(0, n + 1, 3):
                xx = x0 + i*2.0 + .1
                if xx < x1 and not -6.6 < xx < 6.8:
                    box2((xx - .14, y - .22, 0), (xx + .14, y, top), band, bev=.01)
    tower, far = emis("tower_card", "#2a3852", .62), emis("tower_edge", "#22304a", .6)
    ty = FACADE + 34
    box2((-9, ty, 0), (21, ty + 10, 31), tower, bev=0)
    box2((13, ty - 3, 0), (21.5, ty, 34), far, bev=0)
    for f in range(8):
        for i in range(14):
            if random.random() < (.5 if f == 2 else .3):
                x, z = -8 + i*2.05 + (.3 if i > 9 else 0), 10.6 + f*2.6
                yy = ty - 3.05 if x + .6 > 13 else ty - .05
                box2((x, yy, z), (x + 1.05, yy + .04, z + 1.1), random.choice(lit), bev=0)
    box2((16.6, ty - 3.4, 34), (17.0, ty - 3, 38), far, bev=0)
    box((16.8, ty - 3.3, 38.2), (.5, .5, .5), emis("tower_red", "#ff3020", 30), bev=0)
    city(FACADE + 60, spread=120, seed=3, height=.45)
    for i in range(17):                                                     # the ground floor, glass and low light
        x = -33 + i*2.6
        if not -6.6 < x < 6.0 and x < 11:
            box2((x, FACADE - .03, .5), (x + 2.3, FACADE + .02, 3.3), random.choice((dark, dark, blind, dark)), bev=0)
    letters = emis("name", "#e8f1ff", 3.2)
    text("SEATTLE LAKEVIEW", (.1, FACADE - .32, 4.95), .98, letters, font="Roboto-Medium", idx=1, ext=.03, spacing=1.05)
    rail = mat("band", "#434d58", rough=.7, var=.12, scale=.5)
    box2((-5.7, FACADE - .28, 4.36), (5.9, FACADE - .16, 4.44), rail, bev=0)
    box2((-6.4, FACADE - .14, 4.2), (6.6, FACADE - .02, 5.9), rail, bev=.01)


def entrance():
    """Sliding doors under a canopy, the lobby behind them warm."""
    steel = mat("brushed", "#8d969c", rough=.35, metal=1, var=.15)
    frame = mat("frame", "#333d45", rough=.4, metal=.6, var=.15)
    canopy = mat("canopy", "#3a434b", rough=.45, metal=.4, var=.15)
    wood = mat("soffit", "#8a6244", rough=.5, var=.3, scale=1.6, stretch=(6, .6, 6))
    y = FACADE
    # lobby: a box of warm light
    lobby = mat("lobby", "#c4a680", rough=.8, var=.1)
    for lo, hi in (((-6, y + 4.5, 0), (6, y + 4.6, 3.6)), ((-6, y + .2, 3.4), (6, y + 4.6, 3.6)), ((-6, y + .2, .1), (6, y + 4.6, .14)),
                   ((-6.1, y + .1, 0), (-6, y + 4.6, 3.6)), ((6, y + .1, 0), (6.1, y + 4.6, 3.6))):
        box2(lo, hi, lobby, bev=0)
    hole(-6, 6, .14, 3.4, y)
    box2((1.8, y + 2.4, .14), (4.8, y + 3.1, 1.2), mat("wood_desk", "#7f5c42", rough=.45, var=.32, scale=1.6, stretch=(6, 6, .6), coat=.2), bev=.02)
    box2((-5.2, y + 3.2, .14), (-2.6, y + 3.9, .60), mat("lobby_sofa", "#35656a", rough=.8, var=.15), bev=.06)
    planter(-5.3, y + 1.6, .9)
    cart, awning = mat("coffee_cart", "#6a4230", rough=.5, var=.2), mat("cart_awning", "#2f5d66", rough=.8, var=.15)
    box2((2.3, y + 1.2, .3), (4.0, y + 1.8, 1.15), cart, bev=.02)                       # the coffee cart, and who guards the night
    box2((2.2, y + 1.1, 2.0), (4.1, y + 1.9, 2.14), awning, bev=.02)
    for d in (2.3, 4.0):
        cyl((d, y + 1.5, 1.55), .02, .9, steel)
    box((2.8, y + 1.5, 1.38), (.4, .3, .44), steel, bev=.03)
    box((3.5, y + 1.5, 1.24), (.5, .3, .18), mat("cart_cups", "#c9b899", rough=.8, var=.2, scale=12), bev=.02)
    dark = mat("guard_cloth", "#2b3440", rough=.95, var=.15, scale=9)
    box((-1.6, y + 3.2, .75), (.9, .5, 1.2), mat("wood_desk", "#7f5c42", rough=.45, var=.32, scale=1.6, stretch=(6, 6, .6), coat=.2), bev=.02)
    box((-1.6, y + 3.6, 1.45), (.42, .24, .44), dark, bev=.10, seg=4)
    lathe([(0, 0), (.06, .01), (.09, .08), (.085, .16), (.05, .22), (0, .23)], mat("guard_skin", "#7a5744", rough=.7, var=.1), loc=(-1.6, y + 3.6, 1.68), seg=24)
    for k, xx in enumerate((-3.6, .2, 5.2)):
        box2((xx - .5, y + 4.44, 1.3), (xx + .5, y + 4.5, 2.1), mat("lobby_art%d" % k, ("#53758a", "#8a6a48", "#5f6f58")[k], rough=.8, var=.3, scale=4), bev=.01)
    for x in (-3.2, .2, 3.4):
        box2((x - .5, y + 2.0, 3.36), (x + .5, y + 2.3, 3.395), emis("lobby_lamp", "#ffdcae", 7), bev=0)
    area((0, y + 2.2, 3.3), (0, y + 2.2, 0), 10, 2.5, 440, "#ffba72", gloss=False)
    area((0, y + .3, 2.6), (0, y - 8, 0), 9, 1.2, 520, "#ffb068", spread=150, gloss=False)
    for i in range(9):
        x = -6 + i*1.5
        box2((x - .04, y - .06, .14), (x + .04, y + .06, 3.4), frame, bev=.005)
    for z in (.18, 2.5, 3.38):
        box2((-6, y - .05, z - .04), (6, y + .05, z + .04), frame, bev=.005)
    # canopy on two posts
    box2((-4.6, y - 4.6, 3.42), (4.8, y + .1, 3.82), canopy, bev=.02)
    box2((-4.5, y - 4.5, 3.38), (4.7, y, 3.42), wood, bev=0)
    box2((-4.6, y - 4.63, 3.46), (4.8, y - 4.6, 3.50), emis("canopy_line", "#ffcf96", 4), bev=0)
    for x in (-4.0, 4.2):
        cyl((x, y - 4.0, 1.75), .11, 3.4, steel, bev=0)
    for x in (-2.8, 0.1, 3.0):
        for yy in (y - 3.4, y - 1.5):
            cyl((x, yy, 3.37), .11, .02, emis("canopy_lamp", "#ffdcae", 9), bev=0)
            spot((x, yy, 3.34), (x, yy, 0), 190, "#ffbe7c", angle=110, blend=.8, r=.1).visible_glossy = False
    text("MAIN ENTRANCE", (.1, y - 4.64, 3.66), .34, emis("name", "#e8f1ff", 3.2), font="Roboto-Bold", idx=1, spacing=1.04)
    # emergency, round the corner to the right
    red = emis("emergency_red", "#c4321f", .9)
    box2((8.6, y - .30, 3.0), (12.2, y - .12, 3.75), red, bev=.02, idx=2)
    text("EMERGENCY", (10.25, y - .32, 3.37), .44, emis("emergency_white", "#fff2ea", 2.2), font="Roboto-Bold", idx=1)
    prism([(.20, 0), (-.05, .18), (-.05, .06), (-.2, .06), (-.2, -.06), (-.05, -.06), (-.05, -.18)], .01, emis("emergency_white", "#fff2ea", 2.2), loc=(11.95, y - .32, 3.37), bev=0, idx=1)
    # a bench, a bin with an ashtray that nobody uses
    for x in (-3.3,):
        box((x, y - 1.0, .58), (1.6, .42, .05), wood, bev=.01)
        for d in (-.65, .65):
            box((x + d, y - 1.0, .36), (.06, .36, .44), frame, bev=.008)
    cyl((3.6, y - 1.0, .55), .22, .82, steel, bev=.02)


def hole(x0, x1, z0, z1, y):
    """Take the ground-floor front of the main building away where the lobby is."""
    for o in D.objects:
        if o.name.startswith("box") and o.data.materials and o.data.materials[0].name == "concrete" and abs(o.location.y - (y + 7)) < .1:
            o.location.y += 4.8
            wall = o.data.materials[0]
            box2((-34, y, 0), (x0, y + 5, 4.2), wall, bev=0)
            box2((x1, y, 0), (12.5, y + 5, 4.2), wall, bev=0)
            box2((-34, y, z1), (12.5, y + 5, 11.2), wall, bev=0)
            return


def cars():
    paints = ("#2a3b4a", "#5b2f2a", "#7c8388", "#27343a", "#454b50", "#3a3f2f")
    spots = ((-4.55, 8.6, 0), (-7.25, 8.8, 2), (-12.65, 8.5, 3), (4.55, 8.7, 1), (9.95, 8.6, 4), (12.65, 8.7, 5), (-15.4, 8.6, 4))
    for x, y, k in spots:
        parked(x, y, paints[k], tall=k in (3, 4))


def lamps():
    pole = mat("pole", "#3f474e", rough=.5, metal=.5, var=.1)
    for x, y in ((-9.2, 5.2), (8.6, 5.6), (-20, 13), (19, 13)):
        cyl((x, y, 2.6), .07, 5.2, pole, bev=0)
        cyl((x, y, .2), .15, .4, pole, bev=.02)
        s = 1 if x < 0 else -1
        beam((x, y, 5.15), (x + s*.9, y, 5.3), .07, .07, pole, bev=.01)
        box((x + s*.95, y, 5.27), (.62, .26, .09), pole, bev=.02)
        box((x + s*.95, y, 5.215), (.5, .18, .03), emis("park_lamp", "#ffbe72", 22), bev=0)
        spot((x + s*.95, y, 5.18), (x + s*1.2, y, 0), 420, "#ffb264", angle=125, blend=.9, r=.15).visible_glossy = False


def planting():
    for x, y, s in ((-6.4, 17.6, 1.4), (6.6, 17.6, 1.4), (-9.6, 18.4, 1.2), (9.2, 18.6, 1.2)):
        planter(x, y, s)
    bark, leaf = mat("bark", "#33291f", rough=.9, var=.3, scale=8), mat("tree_leaf", "#2a4238", rough=.7, var=.5, scale=4)
    for x, y, h in ((-13.5, 16.8, 6.4), (13.6, 16.6, 5.8), (-24, 16.5, 7)):
        tube([(x, y, 0), (x + .1, y, h*.35), (x - .05, y, h*.6)], .13, bark, bez=True)
        for _ in range(46):
            a, r, z = random.random()*6.28, random.random()**.5*h*.26, h*(.45 + .5*random.random())
            k = random.uniform(.22, .5)
            lathe([(0, k*.6), (k*.8, k*.25), (k, -k*.1), (k*.5, -k*.45), (0, -k*.5)], leaf, seg=7,
                  loc=(x + r*math.cos(a), y + r*math.sin(a)*.6, z), rot=(random.uniform(-.5, .5), random.uniform(-.5, .5), 0))


def tonight():
    """Under the canopy: a taxi with its roof light off, a wheelchair by the doors, a sign on a post; an ambulance down at the red sign."""
    yellow, pane, black = mat("taxi_yellow", "#b8811f", rough=.22, var=.1, coat=.8), mat("car_pane", "#202c3a", rough=.06, var=.1, coat=.5), mat("rubber", "#191d21", rough=.6, var=.1)
    side = [(-2.25, .32), (-2.3, .72), (-2.2, .94), (-1.5, 1.0), (-.95, 1.42), (.75, 1.44), (1.3, 1.0), (2.15, .90), (2.3, .66), (2.25, .32)]
    x, y = -1.75, 14.2
    with group() as g:
        prism(side, 1.74, yellow, plane="XZ", bev=.09)
        prism([(-1.3, 1.02), (-.88, 1.34), (-.12, 1.36), (-.12, 1.02)], 1.76, pane, plane="XZ", bev=.01)
        prism([(-.02, 1.02), (-.02, 1.36), (.68, 1.35), (1.08, 1.02)], 1.76, pane, plane="XZ", bev=.01)
        box((-.1, 0, 1.50), (.20, .46, .12), mat("taxi_box", "#8d8468", rough=.5, var=.1), bev=.02)
        for a in (-1.4, 1.4):
            cyl((a, -.84, .33), .33, .16, black, rot=(math.pi/2, 0, 0), bev=.05)
            cyl((a, -.93, .33), .18, .02, mat("rim", "#8b9297", rough=.3, metal=1, var=.1), rot=(math.pi/2, 0, 0))
        box((-2.27, -.55, .74), (.06, .3, .14), emis("taxi_tail", "#ff3a24", 3), bev=.02)
        box((2.27, -.55, .68), (.06, .34, .14), emis("taxi_head", "#fff0d2", 8), bev=.02)
        text("YELLOW CAB", (-.2, -.885, .74), .20, mat("taxi_ink", "#20242a", rough=.7, var=0, rvar=0), font="Roboto-Black", idx=1)
    move(g.objs, (x, y, 0), .0)
    spot((x + 2.4, y - .4, .7), (x + 8, y - .6, 0), 260, "#fff0d0", angle=44, blend=.9, r=.06).visible_glossy = False
    steel, hide_m = mat("brushed", "#8d969c", rough=.35, metal=1, var=.15), mat("chair_hide", "#24424f", rough=.6, var=.15)
    with group() as g:
        for s in (-.28, .28):
            cyl((s, .1, .30), .30, .03, black, rot=(0, math.pi/2, 0), bev=.01)
            tube(rounded_path([(s, .22, .95), (s, .22, .5), (s, -.30, .5), (s, -.46, .14)], .05), .016, steel)
        box((0, -.05, .50), (.44, .44, .04), hide_m, bev=.015)
        box((0, .20, .74), (.44, .03, .40), hide_m, bev=.012)
    move(g.objs, (2.3, FACADE - 2.0, .14), -.9)
    post, blue, white = mat("pole", "#3f474e", rough=.5, metal=.5, var=.1), mat("way_blue", "#1f4a66", rough=.5, var=.1, emit="#1f4a66", strength=.25), mat("way_white", "#dfe6ea", rough=.7, var=0, rvar=0, emit="#dfe6ea", strength=.35)
    for px, words in ((5.9, ("TAXIS", "BUS 44", "PARKING")),):
        cyl((px, 12.6, 1.2), .05, 2.4, post, bev=0)
        box((px, 12.55, 2.05), (1.5, .05, 1.0), blue, bev=.015, idx=1)
        for i, word in enumerate(words):
            text(word, (px, 12.52, 2.36 - i*.31), .23, white, font="Roboto-Bold", idx=1)
    van = mat("ambulance", "#a9adac", rough=.4, var=.08, coat=.4)
    with group() as g:
        box((0, 0, 1.42), (2.1, 4.6, 2.1), van, bev=.12, seg=3)
        box((0, -2.33, 1.75), (1.5, .03, .7), pane, bev=.03)
        box((0, -2.34, 1.05), (1.9, .02, .22), mat("amb_stripe", "#a8472c", rough=.5, var=.08), bev=0)
        for s in (-1, 1):
            box((s*.86, -2.33, .72), (.22, .04, .3), emis("taxi_tail", "#ff3a24", 3), bev=.02)
            box((s*.7, -2.30, 2.36), (.3, .06, .10), emis("amb_red", "#ff4a30", 5), bev=.02)
            cyl((s*.85, -1.5, .38), .38, .3, black, rot=(0, math.pi/2, 0), bev=.05)
    move(g.objs, (11.2, 17.6, 0), 0)


def rain():
    """Falling rain as thin pale streaks, and rings where it strikes the puddles."""
    near, far = emis("rain_near", "#a9bede", .26), emis("rain_far", "#90a6cc", .20)
    for _ in range(520):
        d = random.uniform(3.0, 16)
        x, z = random.uniform(-.78, .78)*d, random.uniform(.0, 1.6 + .52*d)
        length = random.uniform(.22, .5)
        y = -BACK_OFF + d
        tube([(x, y, z), (x + length*.10, y, z + length)], .00062*d**.6, near if d < 8 else far, res=1)
    ring = emis("ring", "#8ea6d0", .30)
    for _ in range(130):
        d = random.uniform(3.2, 11)
        x, y, r = random.uniform(-.7, .7)*d, -BACK_OFF + d, random.uniform(.03, .10)
        tube([(x + r*math.cos(t*.524), y + r*math.sin(t*.524), .008) for t in range(12)], .0016, ring, cyclic=True, res=1)


def light():
    world([(0.0, "#1a202c"), (.166, "#7d6a80"), (.20, "#5f648f"), (.30, "#42588c"), (.5, "#2a416d"), (.9, "#182744")], 1.2, clouds=("#26324c", .85))
    area((0, -6, 9), (0, 10, 0), 30, 6, 900, "#7f9ade", gloss=False)

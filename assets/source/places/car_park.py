"""car_park: the front of the hospital from its car park, in the rain, the entrance warm.

Law: the entrance and its sign stand in the gap between two people; the near ground is water.
"""
from hospital_door import FACADE, entrance
from hospital_front import building
from kit import *
from props import *

EYE, BACK_OFF = 1.6, 5.0

PLACE = Place(size=(1600, 900), samples=5, variants={"car_park": {}},
              paint={"exposure": .5, "contrast": 1.05, "sat": 1.05, "shadows": (-.02, .005, .04), "bottom": .30, "haze_amt": .30, "haze_d": 60.0,
                     "haze": (.030, .042, .075)})


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
    _taxi(-1.75, 14.2)
    _wheelchair((2.3, FACADE - 2.0, .14), -.9)
    _way_sign()
    _ambulance()


def _rubber():
    return mat("rubber", "#191d21", rough=.6, var=.1)


def _taxi(x, y):
    yellow, pane, black = mat("taxi_yellow", "#b8811f", rough=.22, var=.1, coat=.8), car_pane(), _rubber()
    side = [(-2.25, .32), (-2.3, .72), (-2.2, .94), (-1.5, 1.0), (-.95, 1.42), (.75, 1.44), (1.3, 1.0), (2.15, .90), (2.3, .66), (2.25, .32)]
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


def _wheelchair(at, turn):
    steel, hide_m = brushed_steel(), mat("chair_hide", "#24424f", rough=.6, var=.15)
    with group() as g:
        for s in (-.28, .28):
            cyl((s, .1, .30), .30, .03, _rubber(), rot=(0, math.pi/2, 0), bev=.01)
            tube(rounded_path([(s, .22, .95), (s, .22, .5), (s, -.30, .5), (s, -.46, .14)], .05), .016, steel)
        box((0, -.05, .50), (.44, .44, .04), hide_m, bev=.015)
        box((0, .20, .74), (.44, .03, .40), hide_m, bev=.012)
    move(g.objs, at, turn)


def _way_sign():
    post, blue, white = mat("pole", "#3f474e", rough=.5, metal=.5, var=.1), mat("way_blue", "#1f4a66", rough=.5, var=.1, emit="#1f4a66", strength=.25), mat("way_white", "#dfe6ea", rough=.7, var=0, rvar=0, emit="#dfe6ea", strength=.35)
    for px, words in ((5.9, ("TAXIS", "BUS 44", "PARKING")),):
        cyl((px, 12.6, 1.2), .05, 2.4, post, bev=0)
        box((px, 12.55, 2.05), (1.5, .05, 1.0), blue, bev=.015, idx=1)
        for i, word in enumerate(words):
            text(word, (px, 12.52, 2.36 - i*.31), .23, white, font="Roboto-Bold", idx=1)


def _ambulance():
    van = mat("ambulance", "#a9adac", rough=.4, var=.08, coat=.4)
    with group() as g:
        box((0, 0, 1.42), (2.1, 4.6, 2.1), van, bev=.12, seg=3)
        box((0, -2.33, 1.75), (1.5, .03, .7), car_pane(), bev=.03)
        box((0, -2.34, 1.05), (1.9, .02, .22), mat("amb_stripe", "#a8472c", rough=.5, var=.08), bev=0)
        for s in (-1, 1):
            box((s*.86, -2.33, .72), (.22, .04, .3), emis("taxi_tail", "#ff3a24", 3), bev=.02)
            box((s*.7, -2.30, 2.36), (.3, .06, .10), emis("amb_red", "#ff4a30", 5), bev=.02)
            cyl((s*.85, -1.5, .38), .38, .3, _rubber(), rot=(0, math.pi/2, 0), bev=.05)
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

"""The front of the hospital: windows, what years have done to the concrete, the wards' tower behind. Not a place itself."""
from types import SimpleNamespace

from hospital_door import FACADE
from kit import *
from props import city


def surfaces():
    """What the hospital is made of outside, and what its windows are lit with."""
    return SimpleNamespace(
        concrete=mat("concrete", "#59636d", rough=.75, var=.14, scale=.5),
        band=mat("band", "#434d58", rough=.7, var=.12, scale=.5),
        frame=mat("frame", "#333d45", rough=.4, metal=.6, var=.15),
        dark=mat("pane_dark", "#22334a", rough=.10, var=.3, scale=.6, coat=.4),
        lit=[emis("pane_%d" % i, c, s) for i, (c, s) in enumerate((("#ffbf7a", .75), ("#ffab5c", .55), ("#ffd6a2", .85), ("#b4cdf0", .5)))],
        dim=emis("pane_dim", "#30466a", .30), blind=emis("pane_blind", "#c9853f", .26), cloth=emis("pane_cloth", "#b8683a", .34),
        slat=emis("pane_slat", "#8a5a2e", .22), figure=emis("pane_figure", "#3a2a24", .22), lamp=emis("bed_lamp", "#fff0cc", 1.6),
        petal=emis("pane_petal", "#c2503a", .5), sill=mat("sill", "#6d7680", rough=.7, var=.15, scale=.8),
        streak=mat("streak", "#48525c", rough=.85, var=.2, scale=2))


def building():
    """A low front with the wards' tower set back behind it; every window has its own evening."""
    m = surfaces()
    for x0, x1, y, floors in ((-34, 12.5, FACADE, 2), (12.5, 40, FACADE + 5, 2)):
        _front(m, x0, x1, y, floors)
    _years()
    _tower(m)
    city(FACADE + 60, spread=120, seed=3, height=.45)
    _ground_floor(m)
    _name(m)


def _front(m, x0, x1, y, floors):
    top = 4.2 + floors*3.5
    box2((x0, y, 0), (x1, y + 14, top), m.concrete, bev=0)
    box2((x0 - .2, y - .25, top - .2), (x1 + .2, y + 14, top + .5), m.band, bev=.03)
    for f in range(floors):
        z = 4.6 + f*3.5
        box2((x0, y - .08, z - .55), (x1, y, z), m.band, bev=0)
        n = int((x1 - x0)/2.0)
        for i in range(n):
            x = x0 + .35 + i*2.0
            if x + 1.6 > x1 or (f == 0 and y == FACADE and -8.2 < x < 6.8):
                continue
            window(m, x, y, z, (.34, .26)[f])
        for i in range(0, n + 1, 3):
            x = x0 + i*2.0 + .1
            if x < x1 and not -6.6 < x < 6.8:
                box2((x - .14, y - .22, 0), (x + .14, y, top), m.band, bev=.01)


def window(m, x, y, z, share):
    """One window, lit in so many evenings of ten; no two rooms alike."""
    warm = random.random() < share
    cold = warm and random.random() < .18
    box2((x, y - .03, z), (x + 1.5, y + .02, z + 1.8), m.lit[3] if cold else random.choice(m.lit[:3]) if warm else random.choice((m.dark, m.dark, m.dim)), bev=0)
    if warm:
        random.choice((_curtains, _curtains, _patient, _bedside, _drip, _flowers))(m, x, y - .035, z)
    if warm and random.random() < .45:
        drop = random.choice((.3, .5, .7))
        box2((x, y - .05, z + 1.8 - drop), (x + 1.5, y - .04, z + 1.8), m.blind, bev=0)
        for k in range(int(drop/.1)):
            box2((x, y - .056, z + 1.8 - .1*k - .012), (x + 1.5, y - .05, z + 1.8 - .1*k), m.slat, bev=0)
    box2((x + .72, y - .08, z), (x + .78, y - .02, z + 1.8), m.frame, bev=0)
    box2((x, y - .08, z + 1.22), (x + 1.5, y - .02, z + 1.27), m.frame, bev=0)
    box2((x - .10, y - .16, z - .09), (x + 1.60, y - .02, z), m.sill, bev=.01)
    for side in (0, 1):
        box2((x - .07 + side*1.5, y - .08, z), (x + side*1.5 + .07*side, y - .02, z + 1.86), m.frame, bev=0)
    for k in range(2):                                                      # what rain has washed off the sill for forty years
        xx, low = x + random.uniform(.0, 1.4), random.uniform(.5, 1.3)
        box2((xx, y - .003, z - .1 - low), (xx + random.uniform(.05, .14), y, z - .09), m.streak, bev=0)


def _curtains(m, x, y, z):
    for k, w in ((0, random.uniform(.22, .42)), (1, random.uniform(.22, .42))):
        x0 = x if k == 0 else x + 1.5 - w
        box2((x0, y, z), (x0 + w, y + .005, z + 1.8), m.cloth, bev=0)
        for i in range(int(w/.09)):
            box2((x0 + .03 + i*.09, y - .004, z), (x0 + .05 + i*.09, y, z + 1.8), m.slat, bev=0)


def _patient(m, x, y, z):
    """Somebody who cannot sleep, head and shoulders against the room."""
    cx, w, h, lean = x + random.uniform(.35, 1.15), random.uniform(.72, 1.05), random.uniform(.78, 1.1), random.uniform(-.09, .09)
    trunk = [(-.26, 0), (-.25, .30), (-.17, .41), (-.06, .46), (.06, .46), (.17, .41), (.25, .30), (.26, 0)]
    prism([(a*w + lean*b, b*h) for a, b in trunk], .008, m.figure, loc=(cx, y, z), bev=0)
    prism([(lean*1.3*h + .095*math.cos(i*.393), .57*h + .125*math.sin(i*.393)) for i in range(16)], .008, m.figure, loc=(cx, y, z), bev=0)
    if lean > .03:                                                          # an elbow on the frame
        prism([(.10*w, .36*h), (.34, .62*h), (.38, .56*h), (.20*w, .24*h)], .008, m.figure, loc=(cx, y, z), bev=0)


def _bedside(m, x, y, z):
    cx = x + random.choice((.35, 1.15))
    lathe([(.20, 0), (.12, .22)], m.lamp, loc=(cx, y, z + .36), seg=16)
    box2((cx - .02, y, z), (cx + .02, y + .01, z + .36), m.figure, bev=0)


def _drip(m, x, y, z):
    cx = x + random.choice((.3, 1.2))
    tube([(cx, y, z), (cx, y, z + 1.35), (cx + .14, y, z + 1.38)], .022, m.figure)
    box2((cx + .05, y - .004, z + .98), (cx + .23, y + .004, z + 1.30), m.lit[2], bev=.02)


def _flowers(m, x, y, z):
    cx = x + random.uniform(.3, 1.2)
    box2((cx - .07, y, z), (cx + .07, y + .01, z + .22), m.figure, bev=.02)
    for i in range(7):
        a = i*.9
        prism([(.075*math.cos(k*.785), .075*math.sin(k*.785)) for k in range(8)], .006, (m.petal, m.figure)[i % 2], loc=(cx + .16*math.cos(a), y - .002*i, z + .36 + .13*math.sin(a*1.3)), bev=0)


def _tower(m):
    tower, far = emis("tower_card", "#2a3852", .62), emis("tower_edge", "#22304a", .6)
    ty = FACADE + 34
    box2((-9, ty, 0), (21, ty + 10, 31), tower, bev=0)
    box2((13, ty - 3, 0), (21.5, ty, 34), far, bev=0)
    for f in range(8):
        for i in range(14):
            if random.random() < (.5 if f == 2 else .3):
                x, z = -8 + i*2.05 + (.3 if i > 9 else 0), 10.6 + f*2.6
                y = ty - 3.05 if x + .6 > 13 else ty - .05
                box2((x, y, z), (x + 1.05, y + .04, z + 1.1), random.choice(m.lit), bev=0)
    box2((16.6, ty - 3.4, 34), (17.0, ty - 3, 38), far, bev=0)
    box((16.8, ty - 3.3, 38.2), (.5, .5, .5), emis("tower_red", "#ff3020", 30), bev=0)


def _years():
    """Courses in the concrete, downpipes, lamps that wash the wall, a vent that breathes, the year it was built."""
    joint = mat("course", "#4a545e", rough=.8, var=.1)
    for k in range(9):
        box2((-34, FACADE - .004, 4.3 + k*.78), (12.5, FACADE, 4.325 + k*.78), joint, bev=0)
    pipe = mat("downpipe", "#3d4750", rough=.5, metal=.4, var=.15)
    for x in (-10.1, 8.0):
        cyl((x, FACADE - .30, 5.6), .07, 11.0, pipe, seg=12, bev=0)
        for z in (3.0, 6.4, 9.8):
            box((x, FACADE - .26, z), (.22, .12, .06), pipe, bev=.01)
    for x, y in ((-9.0, FACADE), (-14.6, FACADE), (7.6, FACADE), (15.6, FACADE + 5)):
        box((x, y - .16, 3.5), (.22, .26, .34), pipe, bev=.03)
        box((x, y - .20, 3.34), (.16, .16, .04), emis("wall_lamp", "#ffd096", 14), bev=0)
        spot((x, y - 1.1, 3.4), (x, y + .1, 7.2), 900, "#ffb870", angle=70, blend=1, r=.2).visible_glossy = False
        spot((x, y - .60, 3.30), (x, y - .3, 0), 160, "#ffb870", angle=100, blend=.9, r=.1).visible_glossy = False
    area((.1, FACADE - 3.2, 5.0), (.1, FACADE, 6.6), 11, .5, 300, "#c4d6ff", gloss=False)       # what the name throws on the wall above it
    stone = mat("year_stone", "#707a84", rough=.8, var=.12, scale=2)
    box((8.0 + 2.2, FACADE - .05, 2.0), (.9, .08, .5), stone, bev=.01)
    text("1962", (10.2, FACADE - .10, 2.0), .26, mat("year_ink", "#2c343c", rough=.9, var=0, rvar=0), font="Roboto-Bold", idx=1)


def _ground_floor(m):
    """Offices along the pavement, most of them dark, blinds down."""
    for i in range(17):
        x = -33 + i*2.6
        if not -6.6 < x < 6.0 and x < 11:
            lit = random.random() < .2
            box2((x, FACADE - .03, .5), (x + 2.3, FACADE + .02, 3.3), m.blind if lit else random.choice((m.dark, m.dim)), bev=0)
            for k in range(23 if lit else 0):
                box2((x + k*.1, FACADE - .04, .5), (x + .035 + k*.1, FACADE - .03, 3.3), m.slat, bev=0)
            for k in range(4):
                box2((x - .03 + k*.77, FACADE - .08, .5), (x + .03 + k*.77, FACADE - .02, 3.3), m.frame, bev=0)


def _name(m):
    text("SEATTLE LAKEVIEW", (.1, FACADE - .32, 4.95), .98, emis("name", "#e8f1ff", 3.2), font="Roboto-Medium", idx=1, ext=.03, spacing=1.05)
    box2((-5.7, FACADE - .28, 4.36), (5.9, FACADE - .16, 4.44), m.band, bev=0)
    box2((-6.4, FACADE - .14, 4.2), (6.6, FACADE - .02, 5.9), m.band, bev=.01)

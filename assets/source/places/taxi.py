"""taxi: from the back seat at dusk, the meter running, the wet city out of focus beyond the windscreen.

Law: the cab stands at the origin, its middle at x = 0, the street is z = 0; beyond y = GLASS_Y all is wet.
Lights of the street are discs that grow with their distance: they are out of focus without costing samples.
"""
from avenue import blocks
from kit import *
from props import quad

EYE, SHIFT = 1.18, .012
GLASS_Y = 2.62
DRIVER, PASSENGER = -.40, .40
SILL, HEAD = (2.28, .985, .82), (1.42, 1.54, .66)       # windscreen foot and top: y, z, half width
BLUR = .0105                                              # radius of a light per metre of distance

PLACE = Place(size=(1600, 900), samples=4, variants={"taxi": {}}, seed=33,
              paint={"rain": GLASS_Y, "rain_amt": 1.45, "exposure": .72, "contrast": 1.05, "sat": 1.06, "bloom": .11,
                     "shadows": (-.02, .004, .04), "bottom": .22})
LIGHT = {"taxi": {"key": "#ffb070", "fill": "#6a80b8", "rim": "#8aa0e6"}}


def build(picture):
    body()
    dashboard()
    meter()
    seats()
    driver()
    scorecard()
    lived_in()
    mirror()
    wiper_arms()
    street()
    blocks()
    lights()
    light()
    camera((0, 0, EYE), (0, 10, EYE), lens=23, fstop=4, focus=1.6, shift_y=SHIFT)


def trim():
    return mat("taxi_trim", "#343840", rough=.75, var=.14, scale=8)


def body():
    """Pillars, roof, doors, glass, and the yellow bonnet."""
    lining, rubber = mat("taxi_lining", "#5d5955", rough=.95, var=.1, scale=10), mat("rubber", "#20252a", rough=.6, var=.1)
    (fy, fz, fx), (hy, hz, hx) = SILL, HEAD
    for s in (-1, 1):
        beam((s*(hx + .04), hy - .04, hz + .01), (s*(fx + .05), fy + .02, fz - .02), .080, .075, trim(), bev=.025)
        beam((s*(hx + .02), hy, hz - .01), (s*(fx + .01), fy, fz - .01), .012, .02, rubber, bev=.004)
        beam((s*(hx + .06), -.4, 1.54), (s*(hx + .05), hy, hz), .09, .08, trim(), bev=.02)
        beam((s*.83, -.6, .98), (s*.86, 2.05, .97), .10, .06, trim(), bev=.02)
        beam((s*.86, -.6, .72), (s*.89, 2.05, .72), .06, .5, trim(), bev=.02)
        beam((s*.69, .52, 1.53), (s*.82, .46, .95), .11, .07, trim(), bev=.02)
        tube(rounded_path([(s*.70, .98, 1.50), (s*.66, 1.0, 1.45), (s*.66, 1.18, 1.45), (s*.70, 1.2, 1.50)], .02), .012, trim())
    box2((-.76, -.6, 1.555), (.76, hy - .05, 1.60), lining, bev=.02)
    beam((-hx, hy - .02, hz + .005), (hx, hy - .02, hz + .005), .06, .05, trim(), bev=.015)
    for s in (-1, 1):
        box((s*.35, hy - .15, hz - .005), (.46, .17, .022), lining, bev=.01, rot=(.12, 0, 0))
    quad([(-fx, fy, fz), (fx, fy, fz), (hx, hy, hz), (-hx, hy, hz)], glass("taxi_screen", tint="#d6e2ea"))
    box((0, 3.1, .80), (1.55, 1.5, .05), mat("taxi_yellow", "#b8811f", rough=.22, var=.1, coat=.8), bev=.02, rot=(-.08, 0, 0), idx=3)


def dashboard():
    top = mat("taxi_dash", "#31353b", rough=.6, var=.14, scale=9)
    black = mat("taxi_black", "#191d22", rough=.35, var=.1)
    low = mat("taxi_low", "#4a4038", rough=.6, var=.14, scale=6)
    prism([(1.66, .55), (1.68, .86), (1.76, .94), (2.05, .955), (2.32, .965), (2.32, .55)], 1.70, top, plane="YZ", bev=.02)
    box((0, 1.655, .80), (1.64, .03, .05), low, bev=.012)
    prism([(1.60, .90), (1.62, 1.03), (1.76, 1.055), (1.92, .99), (1.92, .90)], .44, top, plane="YZ", loc=(DRIVER, 0, 0), bev=.02)
    leather = mat("taxi_wheel", "#2a2d32", rough=.45, var=.15, scale=12, coat=.2)
    cx, cy, cz, r, lean = DRIVER, 1.46, .95, .19, .42
    tube([(cx + r*math.cos(i*math.tau/48), cy + r*math.sin(i*math.tau/48)*math.sin(lean), cz + r*math.sin(i*math.tau/48)*math.cos(lean))
          for i in range(48)], .016, leather, cyclic=True)
    box((cx, cy, cz), (.14, .05, .11), leather, bev=.025, seg=3, rot=(-lean, 0, 0))
    for a in (.1, math.pi - .1):
        beam((cx, cy, cz), (cx + r*math.cos(a), cy, cz + .02), .03, .016, leather, bev=.006)
    for x in (.14, .31):
        box((x + .12, 1.662, .86), (.14, .03, .065), black, bev=.012)
        for k in range(3):
            box((x + .12, 1.645, .842 + k*.018), (.12, .006, .004), low, bev=0)
    # the licence on its stand, and a paper cup
    x = .200                                    # behind whoever sits in the middle
    box((x, 1.78, 1.00), (.20, .012, .12), mat("licence_frame", "#20262c", rough=.5, var=.1), bev=.006, rot=(-.18, 0, -.12))
    box((x - .001, 1.772, 1.00), (.18, .006, .10), mat("licence", "#c8c2ae", rough=.8, var=.05), bev=0, rot=(-.18, 0, -.12), idx=1)
    text("CAB 451", (x + .025, 1.763, 1.022), .034, mat("licence_ink", "#23303c", rough=.8, var=0, rvar=0), font="Roboto-Black", rot=(math.pi/2 - .18, 0, -.12), idx=1)
    box((x - .056, 1.768, .985), (.045, .006, .055), mat("licence_face", "#7d5f4c", rough=.8), bev=0, rot=(-.18, 0, -.12), idx=1)


def meter():
    """The one accent: amber digits on the dashboard, between the seats."""
    case, face = mat("meter_case", "#22262b", rough=.45, var=.1), emis("meter_face", "#251706", .4)
    amber, small = emis("meter_amber", "#ffac34", 3.2), emis("meter_small", "#ffd08a", 1.6)
    x, y, z = -.03, 1.60, 1.015
    box((x, y + .05, z), (.30, .10, .125), case, bev=.014, seg=3)
    box((x, y - .002, z + .008), (.265, .006, .090), face, bev=.0, idx=1)
    text("FARE", (x - .122, y - .008, z + .040), .020, small, font="RobotoCondensed-Bold", align="LEFT", idx=1, spacing=1.1)
    text("$", (x - .105, y - .008, z - .004), .050, amber, font="RobotoCondensed-Bold", idx=1)
    text("38.40", (x + .120, y - .008, z - .004), .072, amber, font="RobotoCondensed-Bold", align="RIGHT", idx=1, spacing=1.12)
    for k in range(4):
        box((x - .09 + k*.06, y - .004, z - .050), (.034, .010, .012), mat("meter_key", "#4b5056", rough=.5, var=.1), bev=.003)
    box((x, y + .06, .95), (.06, .05, .03), case, bev=.005)
    area((x, y - .02, z), (x, .4, 1.0), .26, .09, 1.1, "#ffab42", gloss=False)


def seats():
    cloth, piping = mat("taxi_seat", "#3c4148", rough=.85, var=.16, scale=12, coat=.05), mat("taxi_pipe", "#6a5a48", rough=.8, var=.1)
    steel = brushed_steel()
    for x in (DRIVER, PASSENGER):
        box((x, 1.02, .64), (.50, .16, .60), cloth, bev=.07, seg=4, rot=(.12, 0, 0))
        tube([(x - .19, .94, .86), (x + .19, .94, .86)], .006, piping)
        for dx in (-.06, .06):
            cyl((x + dx, .985, .965), .008, .12, steel)
        box((x, .975, 1.075), (.27, .10, .17), cloth, bev=.05, seg=4, rot=(.10, 0, 0))
    box((PASSENGER, .935, .66), (.34, .012, .18), mat("taxi_pocket", "#2a2e34", rough=.9, var=.1), bev=.01, rot=(.12, 0, 0))
    beam((-.77, .66, 1.40), (-.72, .90, .96), .045, .004, mat("belt", "#2a2d31", rough=.8, var=.1), bev=0)


def driver():
    """Only what one sees of him: shoulders, the back of a head, a flat cap."""
    coat, skin = mat("driver_coat", "#2b3440", rough=.95, var=.15, scale=9), mat("driver_skin", "#6e5142", rough=.7, var=.1)
    cap, hair = mat("driver_cap", "#35363a", rough=.95, var=.2, scale=14), mat("driver_hair", "#25211f", rough=.8, var=.15)
    x, y = DRIVER, 1.20
    box((x, y, .86), (.46, .22, .30), coat, bev=.10, seg=5)
    cyl((x, y, 1.05), .058, .14, skin, bev=.01)
    lathe([(0, 0), (.055, .01), (.078, .05), (.084, .10), (.080, .15), (.055, .20), (0, .22)], skin, seg=32, loc=(x, y, 1.09))
    lathe([(.079, .03), (.083, .04), (.089, .10), (.087, .14)], hair, seg=32, loc=(x, y - .006, 1.09))
    lathe([(.087, .130), (.093, .142), (.108, .156), (.104, .180), (.070, .202), (0, .208)], cap, seg=40, loc=(x, y, 1.09))
    for s in (-1, 1):
        box((x + s*.086, y + .005, 1.185), (.018, .035, .055), skin, bev=.008, seg=3)


def scorecard():
    """The ball game's card, taped to the dash right of the cab's number, where the man in the middle does not hide it; filled in at the lights."""
    paper, ink = mat("score_paper", "#cfc8b0", rough=.9, var=.06), mat("score_ink", "#2a3442", rough=.9, var=0, rvar=0)
    x, y, z, lean = .365, 1.650, .990, -.20
    up = lambda d: (0, d*.20, d*.98)
    at = lambda dx, d, off=.004: (x + dx, y + up(d)[1] - off, z + up(d)[2])
    box(at(0, 0, 0), (.108, .004, .165), paper, bev=0, rot=(lean, 0, .03), idx=1)
    for k in range(7):
        box(at(0, -.07 + k*.02), (.094, .002, .0016), ink, bev=0, rot=(lean, 0, .03), idx=1)
    for k in range(5):
        box(at(-.046 + k*.023, -.01), (.0016, .002, .12), ink, bev=0, rot=(lean, 0, .03), idx=1)
    rng = random.Random(4)
    for k in range(4):
        for j in range(6):
            if rng.random() < .7:
                text(rng.choice("K4361/"), at(-.0345 + k*.023, -.06 + j*.02, .006), .018, ink, rot=(math.pi/2 + lean, 0, .03), font="RobotoCondensed-Bold", idx=1)
    for dx, d in ((-.040, .080), (.040, .078)):
        box(at(dx, d, .006), (.034, .002, .014), mat("score_tape", "#b9b094", rough=.4, var=.05), bev=0, rot=(lean, .6 if dx < 0 else -.6, 0))
    a, b = at(.045, .072, .008), at(.060, -.020, .02)
    tube([a, (a[0] + .012, a[1] - .01, a[2] - .06), b], .0016, mat("string", "#b8a88a", rough=.8), bez=True)
    beam(b, (b[0] - .012, b[1] - .005, b[2] - .085), .007, .007, mat("pencil", "#c9932e", rough=.5, var=.05), bev=.002)


def lived_in():
    """Seams on the seats, the card of fares on the passenger's back, a folded paper in the pocket, a strap worn shiny."""
    seam, paper, ink = mat("taxi_seam", "#22262b", rough=.9, var=.1), mat("score_paper", "#cfc8b0", rough=.9, var=.06), mat("score_ink", "#2a3442", rough=.9, var=0, rvar=0)
    for x in (DRIVER, PASSENGER):
        for dx in (-.09, .09):
            tube([(x + dx, .918, 1.00), (x + dx, .920, 1.14)], .0028, seam)
            tube([(x + dx*1.5, .955, .88), (x + dx*1.5, .922, .56)], .003, seam)
    box((PASSENGER, .925, .80), (.20, .006, .11), paper, bev=.002, rot=(.12, 0, 0), idx=1)
    for k, words in enumerate(("SEATTLE YELLOW CAB", "airport  $40 flat", "no smoking  no singing")):
        text(words, (PASSENGER, .918 + k*.004, .832 - k*.030), .0165, ink, rot=(math.pi/2 + .12, 0, 0), font="Roboto-Bold" if k == 0 else "Roboto-Medium", idx=1)
    box((PASSENGER - .05, .915, .735), (.17, .014, .09), mat("taxi_news", "#a9a595", rough=.95, var=.25, scale=30), bev=.004, rot=(.12, .05, 0))


def mirror():
    black = mat("taxi_black", "#191d22", rough=.35, var=.1)
    x, y, z = .15, 1.46, 1.475
    box((x, y, z), (.24, .03, .06), black, bev=.018, seg=3, rot=(.1, 0, 0))
    box((x, y - .018, z), (.218, .004, .047), mat("taxi_mirror", "#aeb9c4", rough=.08, metal=1, var=.02, rvar=.02), bev=0, rot=(.1, 0, 0))
    tube([(x, y + .01, z + .02), (x, y - .01, z + .07)], .010, black)
    tube([(x + .02, y, z - .03), (x + .022, y - .005, z - .135)], .0018, mat("string", "#b8a88a", rough=.8))
    green = mat("pine", "#2f5a3c", rough=.9, var=.1)
    for k, (w, h) in enumerate(((.016, .036), (.023, .038), (.030, .040))):                       # a paper pine
        prism([(-w, -h), (0, 0), (w, -h)], .003, green, loc=(x + .022, y - .006, z - .132 - k*.022), bev=0)
    box((x, -2.2, 1.4), (1.6, .02, .5), emis("behind_us", "#5872ac", .6), bev=0)


def wiper_arms():
    """Only where they are hinged, below the glass: the game draws the arms, for they move."""
    rubber = mat("wiper", "#15191d", rough=.5, var=.1)
    (fy, _, _), z = SILL, SILL[1]
    for x in (-.56, .10):
        cyl((x, fy + .03, z + .005), .022, .03, rubber, bev=.006)


def street():
    road = mat("taxi_road", "#23282f", rough=.14, var=.3, scale=.35, rvar=.08, coat=.9, spec=.7)
    walk, line = mat("taxi_walk", "#394049", rough=.3, var=.2, scale=.5, coat=.5), mat("taxi_line", "#9da09e", rough=.4, var=.2)
    box2((-60, 3.9, -.2), (60, 500, 0), road, bev=0)
    for s in (-1, 1):
        box2((min(s*8.2, s*13), 3.9, 0), (max(s*8.2, s*13), 400, .16), walk, bev=.02)
    for i in range(26):
        for x in (-3.4, 3.0):
            box2((x - .07, 7 + i*9, 0), (x + .07, 10.5 + i*9, .012), line, bev=0)


def disc(x, y, z, m, share=1.0):
    """A light that is out of focus."""
    cyl((x, y, z), max(.06, BLUR*y*share), .02, m, rot=(math.pi/2, 0, 0), seg=20, bev=0)


def lights():
    rng = random.Random(3)
    tail, head = emis("blur_tail", "#ff3a22", 3.0), emis("blur_head", "#fff0d2", 2.6)
    lamp, cool = emis("blur_lamp", "#ffb660", 3.0), emis("blur_cool", "#a6c6ff", 2.2)
    green, red = emis("blur_green", "#52e6a8", 3.2), emis("blur_red", "#ff4a34", 3.6)
    pole = mat("pole", "#39414a", rough=.5, metal=.5, var=.1)
    for x, y in ((.2, 13), (4.9, 19), (-.3, 26), (5.2, 34), (.1, 44), (5.0, 60), (0, 74), (4.8, 95), (.2, 120)):
        dark = mat("taxi_car", "#1d232b", rough=.25, var=.1, coat=.6)
        box((x, y + 2.2, .68), (1.8, 4.2, .66), dark, bev=.16, seg=3)
        box((x, y + 2.1, 1.15), (1.5, 2.6, .56), dark, bev=.22, seg=3)
        for d in (-.68, .68):
            disc(x + d, y - .06, .82, tail)
    for x, y in ((-5.6, 22), (-6.0, 35), (-5.5, 50), (-5.9, 72), (-5.6, 100), (-5.8, 140)):
        for d in (-.66, .66):
            disc(x + d, y, .76, head)
    for i in range(9):
        y = 15 + i*21
        for s in (-1, 1):
            cyl((s*9.0, y, 3.6), .08, 7.2, pole, seg=8, bev=0)
            beam((s*9.0, y, 7.1), (s*7.4, y, 7.3), .07, .07, pole, bev=0)
            disc(s*7.3, y - .1, 7.1, lamp, 1.15)
            if i < 3:
                spot((s*7.3, y, 6.9), (s*6, y, 0), 620, "#ffb25e", angle=120, blend=.8, r=.4)
    for x, y in ((2.6, 38), (-2.2, 38), (2.4, 92)):                                      # traffic lights over the lanes
        box((x, y, 6.0), (.42, .3, 1.15), mat("signal", "#15191d", rough=.6, var=.1), bev=.05)
        disc(x, y - .2, 5.68 if y < 60 else 6.35, green if y < 60 else red, .72)
    for y in (38.3, 92.3):
        beam((-9, y, 6.8), (9, y, 6.8), .08, .08, pole, bev=0)
        for x in (2.6, -2.2):
            beam((x, y, 6.5), (x, y, 6.8), .04, .04, pole, bev=0)
    for _ in range(44):
        s = rng.choice((-1, 1))
        disc(s*rng.uniform(8.6, 12.4), rng.uniform(30, 190), rng.uniform(.8, 3.8), rng.choice((lamp, lamp, cool, head, red)), rng.uniform(.45, .9))


def light():
    world([(0, "#151a24"), (.166, "#c08a76"), (.19, "#93708a"), (.24, "#5f5f92"), (.34, "#3f5488"), (.5, "#2b4172"), (.9, "#182a4a")], 1.0,
          clouds=("#27344f", .8))
    area((0, 2.2, 1.62), (0, .9, .9), 1.6, .5, 30, "#7f9ede", gloss=False)               # the sky through the windscreen
    area((-1.6, 1.0, 1.65), (-.2, 1.3, .95), .8, .5, 52, "#ffae5c", gloss=False)           # a street lamp going by
    area((1.6, .9, 1.6), (.3, 1.2, .95), .9, .5, 22, "#7f9ede", gloss=False)
    area((0, .9, .95), (0, .9, 1.6), 1.3, .8, 10, "#7484b8", gloss=False)
    area((0, -.6, 1.4), (0, 1.5, 1.0), 1.4, .3, 20, "#8fa4d8", gloss=False)                # headlights behind us
    point((.2, 3.4, 1.1), 1.6, "#ff4a30", .15)

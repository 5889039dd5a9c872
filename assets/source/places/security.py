"""security: the checkpoint of the B gates, cold light, one warm shop beyond it; and the line before it (`security_queue`).

Law: the arch and the sign above it stand in the gap between two people.
"""
import queue_line
from kit import *
from props import *

EYE, BACK_OFF = 1.6, 4.3
LEFT, RIGHT, FRONT, TOP, GLASS_WALL, END = -7.6, 7.8, -15, 4.1, 8.6, 19.0
ARCH_Y = 3.6

PLACE = Place(size=(1600, 900), samples=4, variants={"security": {}, "security_queue": {"exposure": .6}},
              paint={"rain": END + .06, "rain_amt": 1.2, "exposure": .5, "contrast": 1.08, "sat": 1.06,
                     "shadows": (-.02, .006, .04)})
LIGHT = {"security": {"key": "#cfdcf2", "fill": "#6f83ac", "rim": "#ffb873"},
         "security_queue": {"key": "#ccd8f0", "fill": "#6478a6", "rim": "#ffb873"}}


def build(picture):
    shell()
    ceiling()
    lane(0)
    lane(-3.75)
    glass_wall()
    beyond()
    sign()
    podium()
    light()
    if picture == "security_queue":
        queue_line.stand(TOP)
        queue_line.right_wall(RIGHT)
        camera((.45, -10.6, EYE), (.45, 10, EYE), lens=LENS, fstop=5.6, focus=9, shift_y=.01)
    else:
        queue()
        camera((0.1, -BACK_OFF, EYE), (0.1, 10, EYE), lens=LENS, fstop=5.6, focus=8, shift_y=.01)


def shell():
    floor = mat("terrazzo", "#666c72", rough=.20, var=.09, scale=3, rvar=.05, coat=.35)
    joint = mat("joint", "#3f464c", rough=.4, var=.1)
    wall = mat("wall", "#7f878e", rough=.75, var=.09, scale=.9)
    frame = mat("frame", "#39444c", rough=.4, metal=.6, var=.15)
    box2((LEFT, FRONT, -.1), (RIGHT, END + 3, 0), floor, bev=0)
    for i in range(-5, 6):
        box2((i*1.5 - .005, FRONT, 0), (i*1.5 + .005, END, .002), joint, bev=0)
    for j in range(-9, 13):
        box2((LEFT, j*1.5 - .005, 0), (RIGHT, j*1.5 + .005, .002), joint, bev=0)
    box2((LEFT - .2, FRONT, 0), (LEFT, END, 1.9), wall, bev=0)
    box2((LEFT - .2, FRONT, 3.7), (LEFT, END, TOP), wall, bev=0)
    x = LEFT - .065
    quad([(x, FRONT, 1.9), (x, END, 1.9), (x, END, 3.7), (x, FRONT, 3.7)], glass("glass"))
    for i in range(-4, 14):
        box2((LEFT - .1, -6.6 + i*2.0 - .035, 1.9), (LEFT, -6.6 + i*2.0 + .035, 3.7), frame, bev=.006)
    for z in (1.92, 3.68):
        box2((LEFT - .1, FRONT, z - .035), (LEFT + .02, END, z + .035), frame, bev=.006)
    box2((RIGHT, FRONT, 0), (RIGHT + .2, END, TOP), wall, bev=0)
    box2((RIGHT - .03, FRONT, 0), (RIGHT, END, 1.1), mat("panel", "#4a5a66", rough=.5, var=.1), bev=.004)
    col = mat("col", "#8b9196", rough=.5, var=.15, scale=1)
    for x, y in ((-5.9, 6.6), (5.7, 6.6), (-5.9, 14), (5.7, 14)):
        cyl((x, y, TOP/2), .38, TOP, col, seg=40, bev=0)
        cyl((x, y, .15), .42, .30, frame, seg=40, bev=.02)
    for y, head, lines, c in ((2.3, "SHOES OFF", ("Belts, coats and shoes", "go in a bin"), "#2a5670"), (5.2, "LIQUIDS", ("3 oz, one bag,", "one bin"), "#7a4a2a")):
        poster(y, head, lines, c)


def poster(y, head, lines, colour):
    paper, ink = mat("poster_paper", "#cfd3d2", rough=.8, var=.04), mat("poster_ink", "#1d2a36", rough=.8, var=0, rvar=0)
    white = mat("poster_white", "#e2e4df", rough=.8, var=0, rvar=0)
    x = RIGHT - .05
    turn = (math.pi/2, 0, -math.pi/2)
    box((x, y, 1.85), (.03, 1.1, 1.0), mat("frame", "#39444c", rough=.4, metal=.6, var=.15), bev=.006)
    box((x - .017, y, 1.85), (.005, 1.04, .94), paper, bev=0, idx=1)
    box((x - .020, y, 2.17), (.005, 1.04, .30), mat("poster" + head, colour, rough=.8, var=.05), bev=0, idx=1)
    text(head, (x - .026, y, 2.17), .15, white, rot=turn, font="Roboto-Bold", idx=1)
    for i, line in enumerate(lines):
        text(line, (x - .024, y, 1.85 - .16*i), .095, ink, rot=turn, font="Roboto-Medium", idx=1)


def ceiling():
    box2((LEFT, FRONT, TOP), (RIGHT, END + 3, TOP + .1), mat("tile", "#6d757b", rough=.85, var=.06), bev=0)
    grid = mat("grid", "#565d63", rough=.7, var=.06)
    for i in range(-6, 22):
        box2((LEFT, -7 + i*1.2, TOP - .012), (RIGHT, -6.97 + i*1.2, TOP + .01), grid, bev=0)
    for i in range(13):
        box2((LEFT + .4 + i*1.2, FRONT, TOP - .012), (LEFT + .43 + i*1.2, END, TOP + .01), grid, bev=0)
    lamp = emis("panel_lamp", "#cfe2ff", 2.1)
    tray = mat("lamp_tray", "#9aa0a2", rough=.5, metal=.3, var=.08)
    for i, y in enumerate((.4, 3.4, 6.4, -2.6, -5.6)):
        for x in (-4.6, -1.2, 2.2, 5.6):
            if (i, x) == (1, 5.6):                      # one has died
                box2((x - .75, y, TOP - .03), (x + .55, y + .24, TOP - .005), tray, bev=.004)
                continue
            box2((x - .75, y, TOP - .04), (x + .55, y + .24, TOP - .02), lamp, bev=0).visible_glossy = True
            area((x - .1, y + .12, TOP - .06), (x - .1, y + .12, 0), 1.3, .24, 34, "#c3d6ff", gloss=False)


def lane(dx):
    """One lane: roller table, x-ray machine, out-feed to its right, the arch to its left."""
    grey = mat("machine", "#7f898f", rough=.45, metal=.2, var=.10)
    pale = mat("machine_pale", "#a9b1b4", rough=.45, var=.08)
    blue = mat("machine_blue", "#23506a", rough=.4, var=.1, coat=.2)
    black = mat("rubber", "#20252a", rough=.6, var=.1)
    steel = mat("brushed", "#8d969c", rough=.35, metal=1, var=.15)
    x = 1.75 + dx
    for y0, y1 in ((.7, 2.75), (5.0, 7.4)):               # tables
        box2((x - .40, y0, .66), (x + .40, y1, .72), steel, bev=.01)
        for s in (-1, 1):
            box2((x + s*.41 - .02, y0, .70), (x + s*.41 + .02, y1, .80), steel, bev=.008)
        n = int((y1 - y0)/.11)
        with group() as roll:
            cyl((x, y0 + .05, .735), .035, .76, steel, rot=(0, math.pi/2, 0), seg=12, bev=0)
        for i in range(1, n):
            dup(roll.objs, (0, i*.11, 0))
        for yy in (y0 + .15, y1 - .15):
            for s in (-1, 1):
                box2((x + s*.34 - .025, yy - .025, 0), (x + s*.34 + .025, yy + .025, .66), steel, bev=.004)
    # machine
    box2((x - .52, 2.75, .12), (x + .52, 5.0, .74), grey, bev=.02)
    box2((x - .52, 2.85, .74), (x + .52, 4.9, 1.46), pale, bev=.05)
    box2((x - .525, 2.95, 1.10), (x + .525, 4.8, 1.20), blue, bev=.004)
    box2((x - .36, 2.78, .76), (x + .36, 2.87, 1.22), black, bev=.01)
    for i in range(8):                                     # lead curtain
        box2((x - .335 + i*.085, 2.75, .78), (x - .26 + i*.085, 2.77, 1.20), mat("curtain", "#2f3437", rough=.55, var=.1), bev=.004)
    text("X-RAY", (x - .1, 2.838, 1.345), .12, mat("machine_ink", "#1d2a36", rough=.8, var=0, rvar=0), font="Roboto-Bold", idx=1)
    cyl((x + .36, 2.84, 1.345), .03, .03, emis("go_lamp", "#58e08a", 3), rot=(math.pi/2, 0, 0))
    # the officer's screens
    tube([(x + .35, 4.3, 1.46), (x + .35, 4.3, 1.66)], .02, black)
    for k, c in ((-.16, "#b9742c"), (.34, "#3f7a9a")):
        box((x + .2 + k*.8, 4.3, 1.72), (.37, .05, .26), grey, bev=.012)
        box((x + .2 + k*.8, 4.272, 1.72), (.30, .006, .19), emis("xray" + c, c, .42), bev=0)
        for j in range(3):
            box((x + .12 + k*.8 + j*.07, 4.268, 1.70 + .02*(j % 2)), (.05, .004, .05 + .03*j), emis("xray_thing" + c, c, .9), bev=.01)
    bins(x, dx)
    arch(x - 1.28)
    worn(x - 1.28)


def worn(x):
    """Before an arch: where one waits, and the grey that a million stockinged feet have made."""
    yellow, grey = mat("wait_line", "#a8853a", rough=.7, var=.25, scale=5), mat("walked", "#6a6f75", rough=.25, var=.12, scale=3)
    box2((x - .46, ARCH_Y - 2.2, 0), (x + .46, ARCH_Y - 2.1, .003), yellow, bev=0)
    text("WAIT HERE", (x, ARCH_Y - 2.36, .004), .16, yellow, rot=(0, 0, 0), font="Roboto-Black", idx=1)
    prism([(x - .04, -3.4), (x + .04, -3.4), (x + .30, -1.6), (x + .22, ARCH_Y - .4), (x - .24, ARCH_Y - .4), (x - .34, -1.2)], .002, grey, plane="XY", loc=(0, 0, .0005), bev=0)


def bins(x, dx):
    grey = mat("bin", "#8b9296", rough=.6, var=.1)

    def bin_at(y, load, rz=0.0, z=.775):
        with group() as g:
            box((0, 0, .01), (.40, .54, .02), grey, bev=.008)
            for a, b, w, d in ((.20, 0, .02, .56), (-.20, 0, .02, .56), (0, .27, .42, .02), (0, -.27, .42, .02)):
                box((a, b, .065), (w, d, .13), grey, bev=.006)
            if load == "coat":
                box((0, 0, .10), (.34, .46, .14), mat("coat_navy", "#2a3b52", rough=.9, var=.2, scale=8), bev=.06, seg=3, rot=(.05, .1, .1))
            if load == "shoes":
                for s in (-.08, .08):
                    box((s, .02, .07), (.10, .28, .09), mat("shoe_brown", "#6b4a35", rough=.6, var=.15), bev=.035, seg=3, rot=(0, 0, s))
            if load == "bag":
                box((0, 0, .15), (.32, .40, .24), mat("bag_ochre", "#a5793f", rough=.7, var=.15, scale=8), bev=.06, seg=3)
        move(g.objs, (x, y, z), rz)

    if dx == 0:
        bin_at(1.05, "bag", .06)
        bin_at(1.75, "shoes", -.05)
        bin_at(2.38, "coat", .02)
    else:
        bin_at(1.6, "", .05)
    if dx:
        return
    for k in range(6):                                     # the stack on its trolley
        box((x + .75, 1.3, .22 + k*.10), (.42, .56, .085), grey, bev=.012)
    box((x + .75, 1.3, .12), (.50, .62, .05), mat("brushed", "#8d969c", rough=.35, metal=1, var=.15), bev=.008)


def arch(x):
    """The metal detector: two panels, a lintel with its lamps, a mat with two feet."""
    pale = mat("arch", "#b3b9ba", rough=.4, var=.06)
    blue = mat("machine_blue", "#23506a", rough=.4, var=.1, coat=.2)
    for s in (-1, 1):
        box2((x + s*.46 - .05, ARCH_Y - .28, .02), (x + s*.46 + .05, ARCH_Y + .28, 2.06), pale, bev=.025, seg=3)
        box2((x + s*.46 - .07, ARCH_Y - .34, 0), (x + s*.46 + .07, ARCH_Y + .34, .08), mat("frame", "#39444c", rough=.4, metal=.6, var=.15), bev=.01)
        box2((x + s*.46 - .012, ARCH_Y - .287, .3), (x + s*.46 + .012, ARCH_Y - .277, 1.9), blue, bev=.002)
    box2((x - .51, ARCH_Y - .28, 2.04), (x + .51, ARCH_Y + .28, 2.28), pale, bev=.03, seg=3)
    box2((x - .40, ARCH_Y - .292, 2.10), (x + .40, ARCH_Y - .28, 2.22), mat("arch_dark", "#1c252d", rough=.4, var=.1), bev=.004)
    for i in range(10):
        on = i < 3
        box((x - .33 + i*.073, ARCH_Y - .297, 2.16), (.045, .01, .06), emis("arch_green", "#58e08a", 2.6) if on else mat("arch_off", "#3a3230", rough=.5), bev=.004)
    box((x, ARCH_Y - .9, .004), (.9, .9, .008), mat("mat_dark", "#2d343a", rough=.9, var=.1), bev=.003)
    for s in (-1, 1):
        prism([(s*.10 + .045*math.cos(t*.524), .13*math.sin(t*.524)) for t in range(12)], .002, mat("feet", "#b9923c", rough=.7), plane="XY", loc=(x, ARCH_Y - .9, .010), bev=0)


def glass_wall():
    """The partition to the gates, open behind the arches."""
    frame = mat("frame", "#39444c", rough=.4, metal=.6, var=.15)
    y = GLASS_WALL
    for x0, x1 in ((LEFT, -3.6), (-1.2, -.6), (2.0, RIGHT)):
        box2((x0, y - .006, .05), (x1, y + .006, 2.7), glass("glass"), bev=0)
        n = max(1, int((x1 - x0)/1.6))
        for i in range(n + 1):
            xx = x0 + (x1 - x0)*i/n
            box2((xx - .025, y - .03, 0), (xx + .025, y + .03, 2.75), frame, bev=.005)
    box2((LEFT, y - .05, 2.72), (RIGHT, y + .05, 2.84), frame, bev=.01)
    box2((LEFT, y - .03, 2.84), (RIGHT, y + .03, TOP), mat("bulkhead", "#4d565e", rough=.7, var=.1), bev=0)


def beyond():
    """The concourse behind: dark, but for one coffee stand with its lights on."""
    wall = mat("far_wall", "#4b535b", rough=.75, var=.1)
    box2((-1.0, END, 0), (RIGHT, END + .2, TOP), wall, bev=0)
    box2((LEFT, END, 0), (-1.0, END + .2, .5), wall, bev=0)
    box2((LEFT, END, 3.6), (-1.0, END + .2, TOP), wall, bev=0)
    frame = mat("frame", "#39444c", rough=.4, metal=.6, var=.15)
    for i in range(5):
        box2((LEFT + i*1.65 - .04, END - .05, .5), (LEFT + i*1.65 + .04, END + .08, 3.6), frame, bev=.006)
    for z in (.52, 2.4, 3.58):
        box2((LEFT, END - .04, z - .03), (-1.0, END + .06, z + .03), frame, bev=.006)
    box2((LEFT, END + .01, .5), (-1.0, END + .02, 3.6), glass("glass"), bev=0)
    apron(END)
    jet((-24, END + 34, 1.25), math.radians(8))
    area((-3.5, 13.5, TOP - .1), (-3.5, 14, 0), 5, 5, 190, "#b8cdf2", gloss=False)
    area((3, 11.5, TOP - .1), (3, 12, 0), 6, 3, 90, "#cfdcf2", gloss=False)
    x0, x1, y = -.15, 5.2, END - 2.6
    warm_wall = mat("shop_wall", "#a98660", rough=.7, var=.15)
    box2((x0, END - .3, 0), (x1, END - .1, 3.0), warm_wall, bev=0)
    for x in (x0, x1):
        box2((x - .1, y, 0), (x + .1, END, 3.2), mat("shop_post", "#4a3526", rough=.5, var=.2), bev=.01)
    box2((x0 - .1, y - .05, 2.55), (x1 + .1, y + .15, 3.25), mat("shop_post", "#4a3526", rough=.5, var=.2), bev=.01)
    text("RAINIER COFFEE", (4.05, y - .06, 2.90), .30, emis("shop_sign", "#ffc06a", 3.0), font="Roboto-Bold", idx=1)
    box2((x0 + .3, y + .3, 0), (x1 - .9, y + .9, 1.08), mat("shop_counter", "#7b5233", rough=.4, var=.25, stretch=(6, 6, .7), coat=.2), bev=.02)
    box2((x0 + .25, y + .25, 1.08), (x1 - .85, y + .95, 1.13), mat("shop_top", "#b0a797", rough=.35, var=.1), bev=.01)
    box2((x0 + .3, y + .29, 1.0), (x1 - .9, y + .30, 1.03), emis("shop_line", "#ffcf96", 4), bev=0)
    for k, z in enumerate((1.45, 1.95)):
        box2((x0 + .4, END - .55, z), (x1 - .4, END - .3, z + .04), mat("shop_post", "#4a3526", rough=.5, var=.2), bev=.004)
        for i in range(22):
            c = random.choice(("#c9b38f", "#8f5138", "#39586a", "#d9cfb8"))
            box2((x0 + .5 + i*.2, END - .5, z + .04), (x0 + .62 + i*.2, END - .38, z + random.uniform(.14, .30)), mat("jar" + c, c, rough=.5, var=.1), bev=.01)
    box((x0 + 1.1, y + .6, 1.36), (.7, .45, .44), mat("espresso", "#9aa3a8", rough=.3, metal=1, var=.15), bev=.04)
    for x in (x0 + 1.2, x0 + 2.4, x0 + 3.6):
        cyl((x, y + .5, 2.15), .13, .16, mat("shade", "#7c3b24", rough=.5, var=.1), r2=.05, bev=.004)
        box((x, y + .5, 2.06), (.09, .09, .03), emis("shop_bulb", "#ffdca8", 16), bev=.01)
        point((x, y + .35, 1.95), 26, "#ffb062", .1)
    area(((x0 + x1)/2, END - 1.2, 2.6), ((x0 + x1)/2, END - .4, 1.2), 4.6, .5, 150, "#ffb468", gloss=False)
    area(((x0 + x1)/2, y - .2, 2.5), ((x0 + x1)/2 - 1, y - 4, 0), 4.6, .3, 330, "#ffae5c", gloss=False)
    seat_row(5, mat("leather", "#1f3f66", rough=.4, var=.25, scale=6, coat=.15), (-5.6, 16.4, 0), 0)
    planter(-1.5, END - .8, 1.1)


def sign():
    navy = emis("sign_back", "#1d4262", .42)
    white, amber = emis("sign_white", "#eaf2ff", 2.8), emis("sign_amber", "#ffb52e", 3.2)
    steel = mat("brushed", "#8d969c", rough=.35, metal=1, var=.15)
    x, y = .28, 2.6
    for s in (-1, 1):
        cyl((x + s*.9, y + .05, 3.9), .014, .5, steel, seg=8, bev=0)
    box2((x - 1.22, y, 2.72), (x + 1.22, y + .12, 3.72), navy, bev=.015, idx=2)
    text("SECURITY", (x, y - .01, 3.46), .37, white, font="Roboto-Bold", idx=1, spacing=1.03)
    box2((x - 1.1, y - .008, 3.19), (x + 1.1, y, 3.205), mat("sign_rule", "#54708a", rough=.6, var=0), bev=0, idx=1)
    text("B GATES", (x + .18, y - .01, 2.95), .30, amber, font="Roboto-Medium", idx=1)
    prism([(-.14, 0), (0, .15), (.14, 0), (.05, 0), (.05, -.15), (-.05, -.15), (-.05, 0)], .004, amber, loc=(x - .80, y - .01, 2.95), bev=0, idx=1)


def podium():
    """Where tickets are looked at: a desk with a small lamp, left of the arch."""
    x, y = -.98, 2.1
    wood, top = mat("podium", "#4a5a66", rough=.5, var=.1), mat("podium_top", "#23282e", rough=.4, var=.1)
    box2((x - .34, y - .26, 0), (x + .34, y + .26, 1.08), wood, bev=.02)
    box2((x - .38, y - .30, 1.08), (x + .38, y + .30, 1.13), top, bev=.01)
    box2((x - .25, y - .272, .55), (x + .25, y - .262, .92), mat("machine_blue", "#23506a", rough=.4, var=.1, coat=.2), bev=.004, idx=1)
    text("BOARDING PASS\nAND ID", (x, y - .276, .735), .062, mat("poster_white", "#e2e4df", rough=.8, var=0, rvar=0), font="Roboto-Bold", idx=1)
    tube(rounded_path([(x - .26, y + .1, 1.13), (x - .26, y + .1, 1.45), (x - .08, y + .02, 1.45)], .06), .010, top)
    cyl((x - .06, y + .01, 1.43), .055, .07, top, r2=.03)
    point((x - .06, y + .01, 1.36), 3.2, "#ffc27a", .03)
    box((x + .1, y, 1.138), (.22, .3, .012), mat("paper", "#cfc9b8", rough=.8, var=.06), bev=0, rot=(0, 0, .2))


def lost():
    """By the stack of bins: a child's shoe, a belt that somebody will miss in Denver, a tray with a telephone in it."""
    box((2.05, .35, .05), (.08, .19, .08), mat("small_shoe", "#a0452f", rough=.6, var=.15), bev=.035, seg=3, rot=(0, 0, .8))
    tube([(3.0, .2, .02), (3.25, .05, .02), (3.4, .25, .02), (3.2, .42, .02), (3.02, .32, .02)], .018, mat("shoe_brown", "#6b4a35", rough=.6, var=.15), bez=True)
    box((-.85, 2.02, 1.145), (.07, .14, .012), mat("case_dark", "#1b1f24", rough=.5, var=.1), bev=.004, rot=(0, 0, -.4))


def queue():
    lost()
    belt = mat("belt_blue", "#27507a", rough=.7, var=.1)
    stanchions([(-6.4, -.1), (-4.2, -.1), (-2.2, -.1)], belt)
    stanchions([(-6.4, 1.3), (-4.4, 1.3), (-2.9, 1.0)], belt)
    stanchions([(3.1, -.2), (4.8, -.2), (6.6, -.2)], belt)
    stanchions([(3.1, -.2), (3.1, 1.6)], belt)
    stanchions([(-2.42, 3.2), (-1.32, 3.2)], mat("belt_red", "#8c2c2a", rough=.6, var=.1))


def light():
    dusk(1.0)
    city_side()
    area((LEFT + .1, 2, 2.8), (0, 3, .5), 14, 1.7, 240, "#7a9be8", gloss=False)
    area((0, -6.5, 3.2), (0, 4, 1), 8, 1.6, 90, "#a9c0f4", gloss=False)
    area((0, -13, 3.2), (0, -4, 1), 8, 1.6, 90, "#a9c0f4", gloss=False)


def city_side():
    stone = emis("wing", "#2b3a58", .55)
    box2((LEFT - 40, 0, -5), (LEFT - 38, 140, 6.5), stone, bev=0)
    lit = emis("city_amber", "#ffc27a", 1.9)
    for i in range(40):
        for z in (2.4, 4.6):
            if random.random() < .4:
                box2((LEFT - 37.9, 2 + i*3.2, z), (LEFT - 37.8, 4 + i*3.2, z + .9), lit, bev=0)

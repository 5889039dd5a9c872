"""security: the checkpoint of the B gates, cold light, one warm shop beyond it; and the line before it (`security_queue`).

Law: the arch and the sign above it stand in the gap between two people.
"""
import checkpoint
import queue_line
from kit import *
from props import *

EYE, BACK_OFF = 1.6, 4.3
LEFT, RIGHT, FRONT, TOP, GLASS_WALL, END = -7.6, 7.8, -15, 4.1, 8.6, 19.0

PLACE = Place(size=(1600, 900), samples=4, variants={"security": {}, "security_queue": {"exposure": .6}},
              paint={"rain": END + .06, "rain_amt": 1.2, "exposure": .5, "contrast": 1.08, "sat": 1.06,
                     "shadows": (-.02, .006, .04)})


def build(picture):
    shell()
    ceiling()
    checkpoint.lane(0)
    checkpoint.lane(-3.75)
    glass_wall()
    beyond()
    sign()
    checkpoint.podium()
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
    steel = brushed_steel()
    x, y = .28, 2.6
    for s in (-1, 1):
        cyl((x + s*.9, y + .05, 3.9), .014, .5, steel, seg=8, bev=0)
    box2((x - 1.22, y, 2.72), (x + 1.22, y + .12, 3.72), navy, bev=.015, idx=2)
    text("SECURITY", (x, y - .01, 3.46), .37, white, font="Roboto-Bold", idx=1, spacing=1.03)
    box2((x - 1.1, y - .008, 3.19), (x + 1.1, y, 3.205), mat("sign_rule", "#54708a", rough=.6, var=0), bev=0, idx=1)
    text("B GATES", (x + .18, y - .01, 2.95), .30, amber, font="Roboto-Medium", idx=1)
    prism([(-.14, 0), (0, .15), (.14, 0), (.05, 0), (.05, -.15), (-.05, -.15), (-.05, 0)], .004, amber, loc=(x - .80, y - .01, 2.95), bev=0, idx=1)


def queue():
    checkpoint.lost()
    checkpoint.wait_here()
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

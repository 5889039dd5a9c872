"""scrub_room: three taps over one steel trough, and the window on OR 2 above them.

Law: the lamp over the table hangs in the middle of the window, between two people; the light of this room comes through it.
"""
from kit import *
from shell import *

EYE, BACK_OFF = 1.52, 2.35
LEFT, RIGHT, END, TOP = -2.9, 2.9, 3.2, 2.9
PANE = (-2.0, 1.62, 1.13, 2.34)
DOOR = (1.92, 2.82, 0, 2.14)
OR_END = 9.2
SINKS = (-1.15, -.10, .95)
TROUGH_Z = .86

PLACE = Place(variants={"scrub_room": {}}, seed=6, samples=14,
              paint={"exposure": .5, "contrast": 1.08, "sat": 1.05, "shadows": (-.02, .006, .04), "bottom": .28})
LIGHT = {"scrub_room": {"key": "#dbe8f2", "fill": "#5a74a4", "rim": "#ffe0b0"}}


def build(picture):
    room()
    trough()
    for x in SINKS:
        tap(x)
    watch()
    shelf_of_masks()
    dispensers()
    theatre()
    light()
    camera((0, -BACK_OFF, EYE), (0, END, EYE), lens=24, fstop=6.3, focus=6.2, shift_y=.0)


def room():
    tile, grout = mat("scrub_tile", "#5f8790", rough=.28, var=.14, scale=1.6, coat=.3), mat("scrub_grout", "#35525b", rough=.7, var=.08)
    wall, base = mat("scrub_wall", "#8d999b", rough=.8, var=.09, scale=.9), mat("scrub_base", "#27323a", rough=.5, var=.1)
    slabs(LEFT, RIGHT, -5, END, TOP, mat("scrub_floor", "#59656b", rough=.13, var=.10, scale=4, rvar=.05, coat=.5),
          mat("scrub_ceiling", "#6a7478", rough=.85, var=.06))
    tiled_ceiling(LEFT, RIGHT, -5, END, TOP, mat("scrub_grid", "#515a5f", rough=.7, var=.06))
    sides(LEFT, RIGHT, -5, END, TOP, wall, base)
    pierced(LEFT, RIGHT, TOP, END, (PANE, DOOR), wall)
    x0, x1, z0, z1 = PANE
    box2((LEFT, END - .015, .10), (DOOR[0] - .08, END, z0 - .06), tile, bev=0)
    for i in range(25):                                                      # the joints of the tiles
        x = LEFT + i*.2
        if x < DOOR[0] - .1:
            box2((x - .003, END - .017, .1), (x + .003, END - .014, z0 - .06), grout, bev=0)
    for i in range(6):
        box2((LEFT, END - .017, .12 + i*.2), (DOOR[0] - .08, END - .014, .126 + i*.2), grout, bev=0)
    for x, s in ((LEFT, 1), (RIGHT, -1)):
        box2((min(x, x + s*.012), -5, .1), (max(x, x + s*.012), END, 1.22), tile, bev=0)
    frame = mat("scrub_frame", "#39464f", rough=.4, metal=.6, var=.12)
    jambs(x0, x1, z0, z1, END, frame)
    mid = (x0 + x1)/2
    for x in (x0 + (x1 - x0)/3, x0 + 2*(x1 - x0)/3):
        box2((x - .02, END + .02, z0), (x + .02, END + .12, z1), frame, bev=.006)
    sign = mat("or_plate", "#16283a", rough=.5, var=.1)
    box((mid, END - .03, 2.64), (.62, .03, .22), sign, bev=.006)
    text("OR 2", (mid - .06, END - .048, 2.64), .155, emis("or_white", "#eaf2ff", 2.4), font="Roboto-Bold", idx=1)
    cyl((mid + .23, END - .046, 2.64), .028, .01, emis("or_use", "#ff9a34", 7), rot=(math.pi/2, 0, 0), bev=0)
    box2((x0 + .1, END - .16, z1 + .06), (x1 - .1, END, z1 + .13), frame, bev=.008)                 # a strip light over the window
    box2((x0 + .14, END - .15, z1 + .045), (x1 - .14, END - .03, z1 + .06), emis("scrub_strip", "#e2efff", 3.4), bev=0)
    area(((x0 + x1)/2, END - .16, z1 + .03), ((x0 + x1)/2, END - .75, 0), x1 - x0 - .4, .1, 120, "#d8e4f6", gloss=False)
    swing_door()


def swing_door():
    steel, frame = mat("or_door", "#56707a", rough=.42, var=.14, scale=1.4), mat("scrub_frame", "#39464f", rough=.4, metal=.6, var=.12)
    x0, x1, _, top = DOOR
    jambs(x0, x1, 0, top, END, frame, sill=False)
    pierced(x0 + .04, x1 - .04, top - .04, END + .05, ((x0 + .30, x1 - .30, 1.24, 1.80),), steel, depth=.045, foot=.01)
    box2((x0 + .06, END + .04, .02), (x1 - .06, END + .05, .9), mat("kick", "#7d858a", rough=.4, metal=.8, var=.15), bev=.002)


def trough():
    steel = mat("scrub_steel", "#a5aeb2", rough=.32, metal=.55, var=.14, scale=1.2, stretch=(.6, 8, 8), rvar=.08)
    dark = mat("scrub_steel_dark", "#6b767c", rough=.4, metal=.5, var=.14)
    x0, x1, y = SINKS[0] - .62, SINKS[2] + .62, END - .62
    box2((x0, y, TROUGH_Z - .30), (x1, y + .03, TROUGH_Z), steel, bev=.012)                # apron
    box2((x0, y, TROUGH_Z - .02), (x1, y + .07, TROUGH_Z + .012), steel, bev=.008)          # rim
    box2((x0, END - .10, TROUGH_Z - .02), (x1, END, TROUGH_Z + .30), steel, bev=.01)        # splash
    for x in (x0, (SINKS[0] + SINKS[1])/2, (SINKS[1] + SINKS[2])/2, x1):
        box2((x - .03, y, TROUGH_Z - .25), (x + .03, END, TROUGH_Z + .012), steel, bev=.008)
    box2((x0, y, TROUGH_Z - .26), (x1, END, TROUGH_Z - .24), dark, bev=0)
    prism([(0, 0), (.44, 0), (.34, -.5), (.12, -.5)], x1 - x0 - .3, dark, plane="YZ", loc=((x0 + x1)/2, y + .08, TROUGH_Z - .30), bev=.02)
    for x in SINKS:                                                                         # knee plates that open the water
        box((x, y + .02, .50), (.30, .03, .16), dark, bev=.012, rot=(.2, 0, 0))
        cyl((x, y + .18, .20), .025, .40, dark)


def tap(x):
    chrome = mat("chrome", "#d5dade", rough=.15, metal=1, var=.05)
    y, z = END - .10, TROUGH_Z + .22
    cyl((x, y - .02, z), .034, .05, chrome, rot=(math.pi/2, 0, 0))
    tube(rounded_path([(x, y, z), (x, y - .10, z), (x, y - .10, z + .22), (x, y - .30, z + .22), (x, y - .32, z + .12)], .09, 8), .014, chrome)
    for s in (-1, 1):
        cyl((x + s*.10, y - .03, z), .02, .06, chrome, rot=(math.pi/2, 0, 0))
        tube([(x + s*.10, y - .06, z), (x + s*.13, y - .09, z - .13)], .009, chrome)
    water = mat("water", "#b9d4e2", rough=.05, var=.1, coat=1, emit="#9cc4dc", strength=.18)
    if x != SINKS[1]:                                                                       # nobody at the middle one
        tube([(x, y - .322, z + .12), (x, y - .325, TROUGH_Z - .22)], .007, water)


def watch():
    """A watch, left in the empty sink's rim."""
    y = END - .585
    strap, face = mat("strap", "#4a3426", rough=.6, var=.15), mat("watch_face", "#d8d2c0", rough=.4, var=.03)
    box((SINKS[1] + .12, y, TROUGH_Z + .018), (.20, .024, .008), strap, bev=.003, rot=(0, 0, .2))
    cyl((SINKS[1] + .12, y, TROUGH_Z + .024), .023, .012, mat("chrome", "#d5dade", rough=.15, metal=1, var=.05), bev=.003)
    cyl((SINKS[1] + .12, y, TROUGH_Z + .031), .019, .003, face, bev=0)


def shelf_of_masks():
    wire = mat("chrome", "#d5dade", rough=.15, metal=1, var=.05)
    for z in (1.30, 1.68):
        box2((LEFT + .02, .9, z), (LEFT + .30, 2.6, z + .02), wire, bev=.004)
    cards = (("#4f86a0", .20), ("#a9b7ac", .24), ("#4f86a0", .20), ("#c9b58c", .26), ("#7fa6b0", .18))
    for k, z in enumerate((1.32, 1.70)):
        y = 1.0
        for i, (c, w) in enumerate(cards[k:] + cards[:k]):
            h = .13 + .05*((i + k) % 3)
            box2((LEFT + .05, y, z), (LEFT + .25, y + w, z + h), mat("carton" + c, c, rough=.8, var=.08), bev=.004)
            box2((LEFT + .25, y + .04, z + h*.35), (LEFT + .254, y + w - .04, z + h*.75), mat("carton_label", "#d6d8d2", rough=.8, var=.03), bev=0)
            y += w + .07
    cloth = mat("gown", "#3f6f80", rough=.9, var=.15, scale=7)
    for y in (-.15, .18, .50):                                              # gowns on hooks
        cyl((LEFT + .05, y, 1.86), .012, .10, wire, rot=(0, math.pi/2, 0))
        box((LEFT + .10, y, 1.32), (.10, .26, 1.02), cloth, bev=.05, seg=3, rot=(0, .03, 0))
        box((LEFT + .13, y + .07, 1.30), (.05, .06, .9), cloth, bev=.025, seg=3)


def dispensers():
    white, glow = mat("dispenser", "#b9bfbf", rough=.45, var=.05), mat("soap", "#b0673a", rough=.2, var=.05, coat=.6)
    for x in ((SINKS[0] + SINKS[1])/2, (SINKS[1] + SINKS[2])/2):
        box((x, END - .06, 1.02), (.10, .09, .14), white, bev=.012)
        box((x, END - .06, 1.105), (.08, .07, .05), glow, bev=.012)
    box((SINKS[0] - .48, END - .06, 1.0), (.18, .10, .12), mat("brushes", "#4f86a0", rough=.7, var=.1), bev=.006)
    clock_at = (-2.44, END - .03, 2.20)
    clock(clock_at, 9, 15, .15)
    box((-2.44, END - .02, 1.66), (.34, .01, .44), mat("hand_chart", "#c9cdbf", rough=.85, var=.05), bev=.003)
    ink = mat("chart_ink", "#3c5a66", rough=.8, var=0, rvar=0)
    text("FIVE MINUTES", (-2.44, END - .028, 1.84), .040, ink, font="Roboto-Black", idx=1)
    for i in range(3):
        for k in range(2):
            box((-2.52 + k*.16, END - .027, 1.74 - i*.105), (.10, .003, .07), mat("chart_tint%d" % k, ("#8fb0b4", "#c99a78")[k], rough=.85, var=.05), bev=0)


def theatre():
    """The operating room beyond: a draped table under the great lamp, and nobody yet."""
    wall, floor = mat("or_wall", "#8f9c9c", rough=.7, var=.10, scale=.8), mat("or_floor", "#7d8a8a", rough=.15, var=.08, coat=.4)
    box2((-6, END + .2, -.1), (6, OR_END, 0), floor, bev=0)
    box2((-6, OR_END, 0), (6, OR_END + .2, 3.2), wall, bev=0)
    box2((-6, OR_END - .02, 0), (6, OR_END, 1.62), mat("or_tile", "#54747e", rough=.4, var=.12, scale=1.5), bev=0)
    box2((-6, END + .2, 3.1), (6, OR_END, 3.2), mat("or_ceiling", "#a9aaa2", rough=.85, var=.05), bev=0)
    for x in (-4.4, 4.4):
        box2((x - .1, END + .2, 0), (x + .1, OR_END, 3.2), wall, bev=0)
    drape = mat("drape", "#5c8f8e", rough=.9, var=.16, scale=5)
    x, y = -.1, 6.3
    box((x, y, 1.02), (2.0, .62, .16), drape, bev=.06, seg=3)
    box((x + .3, y, 1.16), (1.3, .5, .20), drape, bev=.08, seg=4)
    box((x, y - .30, .72), (1.9, .06, .5), drape, bev=.03, seg=3)
    cyl((x, y, .4), .16, .8, mat("scrub_steel_dark", "#6b767c", rough=.4, metal=.5, var=.14))
    lamp_head(x - .12, y - .1, 2.10, .46, 0)
    lamp_head(x + .98, y + .5, 2.24, .30, .35)
    steel = mat("scrub_steel", "#a5aeb2", rough=.32, metal=.55, var=.14)
    for tx in (-1.65, 1.75):                                                 # instrument tables
        box((tx, y - .1, 1.12), (.7, .45, .03), drape, bev=.01)
        box((tx, y - .1, .94), (.66, .42, .34), drape, bev=.03)
        for k in range(6):
            box((tx - .25 + k*.09, y - .16, 1.14), (.02, .22, .012), steel, bev=.002)
    box((2.9, y + .4, 1.30), (.6, .5, .5), mat("device", "#a9b0ae", rough=.5, var=.06), bev=.03)   # anaesthetist's tower
    box((2.9, y + .4, .55), (.6, .5, 1.0), mat("device_dark", "#55616a", rough=.5, var=.06), bev=.03)
    screen = emis("or_screen", "#2c6a70", .8)
    box((2.88, y + .13, 1.36), (.46, .02, .32), screen, bev=0)
    for k, c in enumerate(("#6fe0b0", "#ffb84a", "#6fb4ff")):
        pts = [(2.68 + i*.016, y + .115, 1.46 - k*.09 + (.035 if i % 8 == 3 else -.012 if i % 8 == 4 else 0)) for i in range(26)]
        tube(pts, .004, emis("trace" + c, c, 3.2), res=1)
    box2((-3.5, OR_END - .05, 1.2), (-1.9, OR_END, 2.2), emis("viewbox", "#cfe4ff", .8), bev=.01)     # films on a light box
    for k in range(3):
        box2((-3.42 + k*.52, OR_END - .07, 1.28), (-2.96 + k*.52, OR_END - .05, 2.12), mat("film", "#29455c", rough=.3, var=.5, scale=7), bev=0)
    clock((1.2, OR_END - .05, 2.42), 9, 15, .20)


def lamp_head(x, y, z, r, tilt):
    white = mat("lamp_white", "#c3c9c8", rough=.35, var=.05, coat=.3)
    with group() as g:
        lathe([(0, .16), (r*.5, .14), (r*.95, .05), (r, .0), (r*.96, -.03), (0, -.03)], white, seg=40)
        for i in range(7):
            a = i*math.tau/6
            at = (0, 0) if i == 6 else (r*.6*math.cos(a), r*.6*math.sin(a))
            cyl((*at, -.035), r*.20, .02, emis("or_lamp", "#fff0d2", 14), bev=0)
    move(g.objs, (x, y, z))
    arm = mat("lamp_arm", "#9aa3a6", rough=.35, metal=.5, var=.08)
    tube(rounded_path([(x, y, z + .12), (x, y, z + .42), (x + .35, y + .2, z + .55), (x + .35, y + .2, 3.1)], .12), .035, arm)


def light():
    world([(0, "#39455c"), (1, "#39455c")], .12)
    x, y = -.22, 6.2
    spot((x, y, 2.0), (x, y, .8), 1000, "#ffdfac", angle=95, blend=.6, r=.3)
    area((x, y, 2.15), (x, y - 3, 1.2), 1.0, 1.0, 340, "#ffdba6", gloss=False)
    area((0, END + 1.2, 2.9), (0, 6, 1), 6, .8, 110, "#dcecf6", gloss=False)
    area((-.1, END + .3, 1.9), (0, -2.5, .5), 3.2, .9, 26, "#dfe9ee", gloss=False)          # what falls through the window
    area((2.37, END + .2, 1.5), (1.2, -1.5, .3), .3, .5, 14, "#e2ecf0", gloss=False)
    area((0, -3.2, 2.4), (0, 3, .9), 4, 1.2, 50, "#7f9be0", gloss=False)
    area((0, .5, .8), (0, .5, TOP), 4, 5, 8, "#6f8cd0", gloss=False)

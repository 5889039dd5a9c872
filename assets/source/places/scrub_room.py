"""scrub_room: three taps over one steel trough, and the window on OR 2 above them.

Law: the lamp over the table hangs in the middle of the window, between two people; the light of this room comes through it.
"""
from kit import *
from props import ON_END, ON_LEFT, ON_RIGHT, grille, hung, papers, sign, sprinkler, stain
from shell import *
from theatre import theatre

EYE, BACK_OFF = 1.52, 2.35
LEFT, RIGHT, END, TOP = -2.9, 2.9, 3.2, 2.9
PANE = (-2.0, 1.62, 1.13, 2.34)
DOOR = (1.92, 2.82, 0, 2.14)
SINKS = (-1.15, -.10, .95)
TROUGH_Z = .86

PLACE = Place(variants={"scrub_room": {}}, seed=6, size=(1600, 900), samples=8,
              paint={"exposure": .62, "contrast": 1.08, "sat": 1.05, "shadows": (-.02, .006, .04), "bottom": .28})


def build(picture):
    room()
    trough()
    for x in SINKS:
        tap(x)
    watch()
    shelf_of_masks()
    radiator((RIGHT, 2.30, .14))
    dispensers()
    notices()
    floor_of_years()
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
    chrome = bright_chrome()
    y, z = END - .10, TROUGH_Z + .22
    cyl((x, y - .02, z), .034, .05, chrome, rot=(math.pi/2, 0, 0))
    tube(rounded_path([(x, y, z), (x, y - .10, z), (x, y - .10, z + .22), (x, y - .30, z + .22), (x, y - .32, z + .12)], .09, 8), .014, chrome)
    for s in (-1, 1):
        cyl((x + s*.10, y - .03, z), .02, .06, chrome, rot=(math.pi/2, 0, 0))
        tube([(x + s*.10, y - .06, z), (x + s*.13, y - .09, z - .13)], .009, chrome)
    water = mat("water", "#b9d4e2", rough=.05, var=.1, coat=1, emit="#9cc4dc", strength=.18)
    if x != SINKS[1]:
        tube([(x, y - .322, z + .12), (x, y - .325, TROUGH_Z - .22)], .007, water)


def watch():
    """His watch, hung over the rim of the empty sink, four minutes fast."""
    x, y, z = SINKS[1] + .16, END - .655, TROUGH_Z - .075
    strap, case = mat("strap", "#5a3826", rough=.6, var=.15), mat("watch_case", "#d8c08a", rough=.2, metal=1, var=.05)
    face, ink = mat("watch_face", "#efe6cc", rough=.4, var=.02, emit="#fff0cc", strength=.35), mat("watch_ink", "#2a221a", rough=.8, var=0, rvar=0)
    box((x, y + .008, z - .02), (.034, .010, .24), strap, bev=.004)
    box((x, y + .05, TROUGH_Z + .018), (.034, .10, .010), strap, bev=.004)
    cyl((x, y - .006, z), .040, .020, case, rot=(math.pi/2, 0, 0), bev=.004)
    cyl((x, y - .018, z), .033, .004, face, rot=(math.pi/2, 0, 0), bev=0, idx=1)
    for turn, length in ((.81, .018), (.90, .027)):                                        # six minutes to ten
        t = turn*math.tau
        box((x + length/2*math.sin(t), y - .021, z + length/2*math.cos(t)), (.005, .002, length), ink, bev=0, rot=(0, t, 0), idx=1)


def shelf_of_masks():
    wire = bright_chrome()
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
    cloth, blue = mat("gown", "#3f6f80", rough=.9, var=.15, scale=7), mat("gown_blue", "#4a6a9a", rough=.9, var=.15, scale=7)
    for y, m, low in ((2.72, cloth, .74), (3.0, blue, .86)):                # gowns on hooks, by the corner
        hung((LEFT, y, 1.94), ON_LEFT, low, .20, m)


def radiator(at):
    """A tall old radiator on the right wall, with his jacket thrown over it."""
    iron, x0, y0, z0 = mat("radiator", "#9a968a", rough=.5, var=.16, scale=3), at[0] - .13, at[1], at[2]
    for i in range(10):
        y = y0 - .45 + i*.10
        box((x0, y, z0 + .55), (.14, .075, 1.10), iron, bev=.032, seg=3)
    for z in (.05, 1.04):
        tube([(x0, y0 - .52, z0 + z), (x0, y0 + .52, z0 + z)], .034, iron)
    tube(rounded_path([(x0, y0 - .5, z0 + .05), (x0, y0 - .66, z0 + .05), (x0, y0 - .66, 0)], .05), .016, mat("radiator_pipe", "#8a7a62", rough=.4, metal=.6, var=.15))
    jacket(x0, y0, z0 + 1.12)


def jacket(x, y, top):
    """Grey, over the top of it, one sleeve down the front."""
    grey, lining = mat("his_jacket", "#565a66", rough=.95, var=.16, scale=9), mat("his_lining", "#7a5a44", rough=.6, var=.1)
    bm = bmesh.new()
    rows = []
    for k in range(25):                                     # from the wall, over the top, down the front
        t = k/24
        dx, z = (.07 - .20*min(1, t/.3), top + .03*math.sin(min(1, t/.3)*math.pi)) if t < .3 else (-.13 - .03*math.sin((t - .3)*9), top - .62*(t - .3)/.7)
        half = .34 + .05*math.sin(t*5)
        rows.append([bm.verts.new((x + dx - .016*math.sin(i*.8 + t*4), y + half*(i/15 - 1) + .03*t, z - (.05*(i/15 - 1)**2 if t > .3 else 0))) for i in range(31)])
    for a, b in zip(rows, rows[1:]):
        for i in range(30):
            bm.faces.new((a[i], a[i + 1], b[i + 1], b[i]))
    mesh("jacket", bm, grey, True).modifiers.new("thick", "SOLIDIFY").thickness = .02
    tube([(x - .12, y - .30, top + .01), (x - .17, y - .36, top - .18), (x - .19, y - .33, top - .46), (x - .18, y - .28, top - .66)], .065, grey, bez=True)
    box((x - .15, y + .10, top - .02), (.03, .16, .07), lining, bev=.012)


def dispensers():
    white, glow = mat("dispenser", "#b9bfbf", rough=.45, var=.05), mat("soap", "#b0673a", rough=.2, var=.05, coat=.6)
    for x in ((SINKS[0] + SINKS[1])/2, (SINKS[1] + SINKS[2])/2):
        box((x, END - .06, 1.02), (.10, .09, .14), white, bev=.012)
        box((x, END - .06, 1.105), (.08, .07, .05), glow, bev=.012)
    box((SINKS[0] - .46, END - .06, 1.02), (.24, .10, .20), mat("brushes", "#c9b58c", rough=.7, var=.1), bev=.006)
    for k in range(3):
        box((SINKS[0] - .53 + k*.07, END - .115, .99), (.05, .02, .07), mat("brush", "#3f7f95", rough=.8, var=.1), bev=.006)
    box((SINKS[0] + .28, END - .105, 1.0), (.12, .008, .12), mat("note", "#d9c27a", rough=.9, var=.06), bev=0, rot=(0, .06, 0))      # somebody's note
    clock_at = (-2.44, END - .03, 2.20)
    clock(clock_at, 9, 15, .15)
    box((-2.44, END - .02, 1.66), (.34, .01, .44), mat("hand_chart", "#c9cdbf", rough=.85, var=.05), bev=.003)
    ink = mat("chart_ink", "#3c5a66", rough=.8, var=0, rvar=0)
    text("FIVE MINUTES", (-2.44, END - .028, 1.84), .040, ink, font="Roboto-Black", idx=1)
    for i in range(3):
        for k in range(2):
            box((-2.52 + k*.16, END - .027, 1.74 - i*.105), (.10, .003, .07), mat("chart_tint%d" % k, ("#8fb0b4", "#c99a78")[k], rough=.85, var=.05), bev=0)


def notices():
    """Why one ties a mask, who is on, what is new since May; a lamp tray that is off, an outlet, a sprinkler."""
    red, white = mat("mask_red", "#9c3a28", rough=.6, var=.06), mat("mask_white", "#e6e2d6", rough=.8, var=0, rvar=0)
    sign(("MASK ON",), ((DOOR[0] + DOOR[1])/2, END - .01, 2.42), ON_END, .12, red, white)
    papers((RIGHT - .01, 2.30, 1.86), ON_RIGHT, (1.30, .62), seed=8, count=8)
    tray, off = mat("lamp_tray", "#6c7478", rough=.6, metal=.2, var=.08), mat("panel_off", "#5f686c", rough=.4, var=.05)
    for x in (-1.5, 1.5):
        box2((x - .6, .9, TOP - .02), (x + .6, 1.5, TOP - .004), tray, bev=.006)
        box2((x - .55, .95, TOP - .026), (x + .55, 1.45, TOP - .018), off, bev=0)
    grille(0, 2.1, TOP, .58, .3)
    for x in (-2.1, 2.1):
        sprinkler(x, 2.2, TOP)


def floor_of_years():
    """A red line one does not cross without a mask, a drain, water before the taps that ran, a mask somebody dropped."""
    red, wet = mat("floor_red", "#8a3a2c", rough=.5, var=.25, scale=4), mat("scrub_wet", "#3f4a50", rough=.03, var=.05, rvar=.01, coat=1)
    box2((LEFT, 1.72, 0), (RIGHT, 1.80, .003), red, bev=0)
    for x, y, r in ((SINKS[0], 2.1, .34), (SINKS[2], 2.15, .30), (SINKS[2] + .5, 1.2, .20), (SINKS[0] + .2, .9, .22)):
        stain(x, y, .002, r, wet, seed=int(r*100))
    steel = mat("scrub_steel_dark", "#6b767c", rough=.4, metal=.5, var=.14)
    cyl((.35, 1.25, .002), .10, .006, steel, bev=0)
    for k in range(4):
        box((.35, 1.20 + k*.034, .006), (.14, .010, .004), mat("drain_slot", "#23292d", rough=.8, var=.1), bev=0)
    mask_m = mat("dropped_mask", "#8fb4b8", rough=.9, var=.1, scale=9)
    box((-.55, .75, .02), (.17, .10, .015), mask_m, bev=.006, rot=(.1, .12, .5))
    tube([(-.63, .72, .02), (-.72, .64, .006), (-.66, .56, .006), (-.56, .68, .01)], .003, mask_m, bez=True)


def light():
    world([(0, "#39455c"), (1, "#39455c")], .14)
    x, y = -.22, 6.2
    spot((x, y, 2.0), (x, y, .8), 1150, "#ffdfac", angle=95, blend=.6, r=.3)
    area((x, y, 2.15), (x, y - 3, 1.2), 1.0, 1.0, 340, "#ffd299", gloss=False)
    area((0, 8.2, 2.9), (0, 9.2, 1.6), 6, .5, 80, "#ffd9ae", gloss=False)                # the far wall of the theatre
    area((-.1, END + .25, 1.75), (-.1, -1.4, .0), 3.2, .9, 120, "#ffcf98", gloss=False)     # what falls through the window on the floor
    area((2.37, END + .2, 1.5), (1.6, -.5, .3), .34, .5, 26, "#ffd6a4", gloss=False)
    area((0, -3.2, 2.4), (0, 3, .9), 4, 1.2, 56, "#7f9be0", gloss=False)
    area((0, .5, .8), (0, .5, TOP), 4, 5, 10, "#6f8cd0", gloss=False)
    area((0, 2.2, .12), (0, END, .5), 3.4, .3, 6, "#8fb0d8", gloss=False)                   # the floor gives some back under the trough
    spot((2.1, 1.4, TOP - .05), (RIGHT, 2.4, 1.3), 60, "#ffd0a0", angle=62, blend=.9, r=.1)

"""corridor_chief: the corridor on six, outside the chief's office: carpet, wood, a lit door of ribbed glass, the elevator waiting.

Law: the office door with its lit glass stands in the gap between two people; nobody sees in.
"""
from kit import *
from portraits import CHIEFS, portrait
from props import ON_END, ON_LEFT, ON_RIGHT, grille, hung, papers, planter, sconce, sprinkler
from shell import *

EYE, BACK_OFF = 1.52, 3.4
LEFT, RIGHT, END, TOP = -2.9, 3.1, 5.2, 2.75
DOOR = (-.62, .36, 0, 2.16)
SIDE = (.46, 1.46, .02, 2.16)                # the ribbed pane beside the door

HUNG = (.86, 1.95, 3.02, 4.08)                # the portraits along the left wall, y

PLACE = Place(variants={"corridor_chief": {}}, seed=28, samples=5, size=(1600, 900),
              paint={"exposure": .88, "contrast": 1.06, "sat": 1.04, "shadows": (-.02, .004, .04), "bottom": .26})


def build(picture):
    room()
    office_door()
    elevator_doors()
    window_seat()
    portraits()
    ceiling_lamps()
    since_may()
    those_who_wait()
    light()
    camera((0, -BACK_OFF, EYE), (0, END, EYE), lens=24, fstop=5.6, focus=8, shift_y=.0)


def wood(name="chief_wood", colour="#6b4a35", stretch=(6, 6, .6)):
    return mat(name, colour, rough=.42, var=.3, scale=1.6, stretch=stretch, coat=.2)


def room():
    wall = mat("chief_wall", "#8b8a86", rough=.8, var=.09, scale=.9)
    slabs(LEFT, RIGHT, -6, END, TOP, mat("chief_carpet", "#46505c", rough=.98, var=.18, scale=7), mat("chief_ceiling", "#6a6c6e", rough=.85, var=.06))
    border = mat("chief_border", "#2d343c", rough=.98, var=.15, scale=7)
    for a, b in ((LEFT, LEFT + .5), (RIGHT - .5, RIGHT)):
        box2((a, -6, 0), (b, END, .004), border, bev=0)
    sides(LEFT, RIGHT, -6, END, TOP, wall, wood("chief_base", "#3f2c20"))
    pierced(LEFT, RIGHT, TOP, END, (DOOR, SIDE), wood("chief_panel", "#6f5644"), depth=.18)
    groove = mat("chief_groove", "#3f2c20", rough=.6, var=.1)
    for i in range(9):                                                     # the end wall is panelled
        x = LEFT + i*.76
        if not DOOR[0] - .1 < x < SIDE[1] + .1:
            box2((x - .006, END - .004, .12), (x + .006, END, TOP - .1), groove, bev=0)
    for x, s in ((LEFT, 1), (RIGHT, -1)):
        box2((min(x, x + s*.02), -6, .12), (max(x, x + s*.02), END, .96), wood("chief_panel", "#6f5644"), bev=0)
        box2((min(x, x + s*.05), -6, .94), (max(x, x + s*.05), END, 1.02), wood("chief_base", "#3f2c20"), bev=.008)


def office_door():
    frame, leaf = wood("chief_base", "#3f2c20"), wood("chief_leaf", "#574030")
    brass = mat("chief_brass", "#b58c4c", rough=.3, metal=1, var=.1)
    x0, x1, _, top = DOOR
    jambs(x0, x1, 0, top, END, frame, width=.10, sill=False)
    jambs(SIDE[0], SIDE[1], SIDE[2], SIDE[3], END, frame, width=.10)
    pane = (x0 + .13, x1 - .13, .96, 2.0)
    pierced(x0 + .05, x1 - .05, top - .05, END + .05, (pane,), leaf, depth=.05, foot=.01)
    box2((x0 + .17, END + .04, .20), (x1 - .17, END + .05, .82), frame, bev=.012)
    rib, glow = mat("rib", "#8a6236", rough=.25, var=.1, emit="#ffa850", strength=.10), emis("chief_glow", "#ff9c4a", .50)
    for a, b, z0, z1 in ((pane[0], pane[1], pane[2], pane[3]), (SIDE[0] + .05, SIDE[1] - .05, .12, 2.10)):
        box2((a, END + .085, z0), (b, END + .09, z1), glow, bev=0)
        n = int((b - a)/.034)
        for i in range(n):
            cyl((a + (i + .5)*(b - a)/n, END + .075, (z0 + z1)/2), .012, z1 - z0, rib, seg=10, bev=0)
    shape = emis("chief_shape", "#6a4020", .30)                              # someone's lamp and the back of a chair, through the ribs
    lathe([(.17, 0), (.10, .18)], emis("chief_lamp", "#ffcf90", 1.3), loc=(1.10, END + .088, 1.12), seg=20)
    box2((.66, END + .082, .55), (.92, END + .088, 1.15), shape, bev=.02)
    for dz in (.0, ):
        box((x0 + .12, END + .03, 1.02), (.05, .02, .20), brass, bev=.006)
        tube(rounded_path([(x0 + .12, END + .02, 1.04), (x0 + .12, END - .05, 1.04), (x0 + .24, END - .05, 1.04)], .02), .011, brass)
    ink = mat("chief_ink", "#2a1d14", rough=.7, var=0, rvar=0)
    mid = (x0 + x1)/2
    plate = mat("chief_plate", "#c9b184", rough=.6, var=.06)
    box((mid, END + .045, 1.60), (.76, .02, .36), plate, bev=.006, idx=1)
    text("R. WEBBER, M.D.", (mid, END + .033, 1.665), .100, ink, font="Roboto-Bold", idx=1)
    text("CHIEF OF SURGERY", (mid, END + .033, 1.535), .072, ink, font="RobotoCondensed-Bold", idx=1, spacing=1.05)
    box((x0 - .26, END - .015, 1.62), (.22, .02, .12), brass, bev=.004, idx=1)
    text("6101", (x0 - .26, END - .028, 1.62), .075, ink, font="Roboto-Bold", idx=1)
    area(((x0 + SIDE[1])/2, END - .03, 1.3), (.2, 0, 0), 1.8, 1.6, 96, "#ffb566", gloss=False)


def elevator_doors():
    """In the right wall, the doors of the elevator, its lamp lit: it is waiting."""
    steel, dark = mat("lift_steel", "#9aa3a8", rough=.32, metal=.9, var=.16, scale=1.2, stretch=(10, 10, .4)), mat("lift_dark", "#39424a", rough=.4, metal=.6, var=.12)
    x, y0, y1 = RIGHT - .052, 1.5, 3.1
    box2((x - .06, y0 - .12, 0), (x, y0, 2.3), steel, bev=.01)
    box2((x - .06, y1, 0), (x, y1 + .12, 2.3), steel, bev=.01)
    box2((x - .06, y0 - .12, 2.16), (x, y1 + .12, 2.3), steel, bev=.01)
    for a, b in ((y0, (y0 + y1)/2 - .006), ((y0 + y1)/2 + .006, y1)):
        box2((x - .015, a, .02), (x, b, 2.16), steel, bev=.004)
    box2((x - .012, (y0 + y1)/2 - .008, .02), (x - .004, (y0 + y1)/2 + .008, 2.16), emis("lift_seam", "#ffb467", 3.2), bev=0)
    box((x - .03, (y0 + y1)/2, 2.46), (.05, .44, .18), dark, bev=.01)
    amber = emis("lift_amber", "#ff9a34", 6)
    text("6", (x - .058, (y0 + y1)/2 - .06, 2.46), .13, amber, rot=(math.pi/2, 0, -math.pi/2), font="Roboto-Bold", idx=1)
    prism([(-.05, .045), (.05, .045), (0, -.05)], .004, amber, plane="YZ", loc=(x - .058, (y0 + y1)/2 + .10, 2.46), bev=0, idx=1)
    box((x - .02, y0 - .34, 1.12), (.03, .12, .26), steel, bev=.006)
    for z in (1.17, 1.07):
        cyl((x - .04, y0 - .34, z), .022, .012, amber if z < 1.1 else dark, rot=(0, math.pi/2, 0), bev=0)


def window_seat():
    """Left: a bench for those who wait to be called in, a table with a journal, a plant at the end."""
    leather, base = mat("chief_leather", "#4a2f26", rough=.45, var=.15, scale=7, coat=.25), wood("chief_base", "#3f2c20")
    box2((LEFT + .08, 1.3, .16), (LEFT + .66, 3.3, .30), base, bev=.01)
    for k in range(3):
        box((LEFT + .38, 1.64 + k*.66, .38), (.56, .62, .16), leather, bev=.05, seg=3)
        box((LEFT + .14, 1.64 + k*.66, .66), (.12, .62, .46), leather, bev=.05, seg=3, rot=(0, -.12, 0))
    box((LEFT + .36, 3.75, .46), (.48, .48, .04), base, bev=.01)
    cyl((LEFT + .36, 3.75, .23), .035, .44, base)
    box((LEFT + .36, 3.72, .492), (.21, .28, .02), mat("journal", "#3f6b80", rough=.6, var=.1), bev=.003, rot=(0, 0, .3))
    planter(LEFT + .5, END - .55, .85)
    planter(RIGHT - .6, END - .55, .85)


def portraits():
    """Former chiefs along the left wall, and one beside the door."""
    for y, chief in zip(HUNG, CHIEFS):
        portrait(chief, (LEFT, y, 1.70), ON_LEFT)
    portrait(CHIEFS[4], (2.18, END, 1.70), ON_END)


def since_may():
    """What the eighteenth of May left here: a photograph with a candle on a shelf; a drinking fountain, a carpet with a way worn in it, grilles."""
    base = wood("chief_base", "#3f2c20")
    x = -1.42
    box2((x - .48, END - .24, 1.04), (x + .48, END, 1.075), base, bev=.008)
    for dx, w, h, c in ((-.26, .26, .34, "#7f8a92"), (.06, .30, .40, "#a39a86"), (.33, .20, .26, "#8a8f86")):
        box((x + dx, END - .13, 1.08 + h/2), (w, .02, h), base, bev=.006, rot=(-.10, 0, 0))
        box((x + dx, END - .143, 1.08 + h/2), (w - .06, .006, h - .06), mat("photo" + c, c, rough=.6, var=.2, scale=9), bev=0, rot=(-.10, 0, 0))
    for dx in (-.44, .20, .44):
        cyl((x + dx, END - .17, 1.10), .026, .06, mat("votive", "#b5532c", rough=.2, var=.1, emit="#ff8a3a", strength=1.6), bev=.006)
        point((x + dx, END - .20, 1.17), 1.4, "#ff9c46", .03)
    box((x, END - .012, 1.78), (.72, .02, .24), mat("memory_plate", "#c2a468", rough=.6, var=.08), bev=.006, idx=1)
    ink = mat("chief_ink", "#2a1d14", rough=.7, var=0, rvar=0)
    text("IN MEMORY", (x, END - .026, 1.825), .080, ink, font="Roboto-Bold", idx=1, spacing=1.08)
    text("MAY 18", (x, END - .026, 1.730), .080, ink, font="Roboto-Bold", idx=1, spacing=1.08)
    worn = mat("chief_worn", "#48515a", rough=.98, var=.22, scale=5)
    prism([(-.75, -6), (.75, -6), (.62, 1.5), (.50, END), (-.70, END), (-.60, 1.5)], .002, worn, plane="XY", loc=(0, 0, .003), bev=0)
    for k in range(2):
        x0 = (LEFT + .52, RIGHT - .60)[k]
        box2((x0, -6, 0), (x0 + .04, END, .006), mat("chief_stripe", "#8a6a44", rough=.98, var=.2, scale=7), bev=0)
        box2((x0 + (.08 if k == 0 else -.06), -6, 0), (x0 + (.10 if k == 0 else -.04), END, .006), mat("chief_stripe", "#8a6a44", rough=.98, var=.2, scale=7), bev=0)
    crown = wood("chief_base", "#3f2c20")
    for a, s in ((LEFT, 1), (RIGHT, -1)):
        box2((min(a, a + s*.07), -6, TOP - .12), (max(a, a + s*.07), END, TOP), crown, bev=.012)
    box2((LEFT, END - .07, TOP - .12), (RIGHT, END, TOP), crown, bev=.012)
    for x0, x1 in ((LEFT + .7, LEFT + .76), (RIGHT - .76, RIGHT - .7)):
        box2((x0, -3, TOP - .02), (x1, END - .6, TOP), mat("chief_rib", "#77797a", rough=.8, var=.05), bev=.006)
    for y in (-.9, 1.9):
        grille(-1.3, y, TOP, .7, .34)
        sprinkler(1.3, y, TOP)


def those_who_wait():
    """What they put down: an umbrella drying, a case of papers, a cup; the chief's coat on its stand, by the lift, and what is asked of everybody."""
    dark, brass = mat("stand_dark", "#3a2a20", rough=.5, var=.2), mat("chief_brass", "#b58c4c", rough=.3, metal=1, var=.1)
    x, y = 2.62, 3.75                                                       # the stand
    cyl((x, y, .95), .022, 1.9, dark)
    cyl((x, y, .02), .20, .04, dark, bev=.01)
    for a in range(5):
        t = a*math.tau/5 + .3
        tube(rounded_path([(x, y, 1.78), (x + .13*math.cos(t), y + .13*math.sin(t), 1.80), (x + .17*math.cos(t), y + .17*math.sin(t), 1.90)], .04), .012, brass)
    hung((x - .12, y - .02, 1.80), ON_END, .86, .17, mat("chief_coat", "#46506a", rough=.95, var=.18, scale=8))
    tube([(x + .13, y - .10, 1.84), (x + .15, y - .13, 1.5), (x + .14, y - .12, 1.12)], .05, mat("chief_scarf", "#8a4a3a", rough=.98, var=.2, scale=12), bez=True)
    case = mat("case_leather", "#5a3a26", rough=.45, var=.2, scale=8, coat=.2)
    box((LEFT + .98, 1.75, .19), (.13, .46, .34), case, bev=.025, seg=3, rot=(0, 0, .12))
    tube([(LEFT + .97, 1.66, .36), (LEFT + .97, 1.70, .43), (LEFT + .98, 1.80, .43), (LEFT + .99, 1.84, .36)], .012, case, bez=True)
    red = mat("umbrella", "#8f2f25", rough=.7, var=.2, scale=6)
    tube([(LEFT + .72, 1.12, .03), (LEFT + .60, 1.02, .82)], .032, red)
    tube([(LEFT + .60, 1.02, .82), (LEFT + .57, .99, 1.0), (LEFT + .61, 1.0, 1.06), (LEFT + .66, 1.02, 1.02)], .012, dark, bez=True)
    cyl((LEFT + .30, 3.86, .535), .036, .11, mat("white", "#dbd8ce", rough=.5, var=.07), r2=.043)
    papers((RIGHT - .03, .62, 1.66), ON_RIGHT, (.62, .50), seed=14, count=4, board=False)


def ceiling_lamps():
    glow, rim = emis("chief_disc", "#ffd6a4", 2.6), brushed_steel()
    for y in (.4, 3.4):
        cyl((.1, y, TOP - .03), .30, .06, rim, bev=.01)
        cyl((.1, y, TOP - .064), .26, .02, glow, bev=0)
        area((.1, y, TOP - .1), (.1, y, 0), .45, .45, 20, "#ffcfa0", gloss=False)
    for y in HUNG:                                            # a picture lamp over each chief
        cyl((LEFT + .18, y, 2.34), .018, .30, mat("chief_brass", "#b58c4c", rough=.3, metal=1, var=.1), rot=(math.pi/2, 0, 0))
    sconce(RIGHT, .2, 1.95, 1, 9)
    sconce(RIGHT, 4.3, 1.95, 1, 9)


def light():
    world([(0, "#39455c"), (1, "#39455c")], .10)
    area((0, -4.6, 2.2), (0, 3, .9), 4, 1.2, 120, "#7f98e0", gloss=False)
    area((0, 1, .4), (0, 1, TOP), 4, 7, 10, "#8a86a8", gloss=False)
    area((LEFT + .4, 2.2, 2.5), (LEFT, 2.2, 1.6), .1, 3.6, 26, "#ffc07e", gloss=False)
    spot((RIGHT - .9, 2.3, TOP - .04), (RIGHT, 2.3, 1.0), 120, "#ffd2a0", angle=80, blend=.8, r=.08)
    cyl((RIGHT - .9, 2.3, TOP - .012), .07, .02, emis("lift_spot", "#ffe0b4", 10), bev=0)

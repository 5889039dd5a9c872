"""side_room: the room with no windows behind airport security: a bolted table, two chairs, a dog on the wall.

Law: the clock and the dog hang between two people; the only warmth is a strip of the hall, through the door.
"""
from kit import *
from props import ON_LEFT, ON_RIGHT, grille, papers, scuffs, sign, sprinkler, stain
from shell import *

EYE, BACK_OFF = 1.48, 2.45
LEFT, RIGHT, END, TOP = -2.75, 2.75, 3.9, 2.7
DOOR = (1.28, 2.22, 0, 2.12)
TABLE = (-.05, 2.45)
TABLE_Z = .75

PLACE = Place(size=(1600, 900), samples=4, variants={"side_room": {}}, seed=4,
              paint={"exposure": .62, "contrast": 1.06, "sat": 1.06, "shadows": (-.02, .006, .04), "bottom": .30})


def build(picture):
    room()
    doorway()
    table()
    chair((-1.16, 2.62, 0), 1.25)
    chair((1.06, 2.48, 0), -1.40)
    dog_poster(-.22, 1.74)
    clock((.62, END - .03, 2.05), 9, 42)
    wall_things()
    twenty_years()
    light()
    camera((0, -BACK_OFF, EYE), (0, END, EYE), lens=24, fstop=6.3, focus=6, shift_y=.005)


def room():
    wall, dado = mat("side_wall", "#9aa19d", rough=.8, var=.09, scale=.9), mat("side_dado", "#5a6d74", rough=.6, var=.12, scale=1.2)
    base = mat("side_base", "#2b3338", rough=.5, var=.1)
    slabs(LEFT, RIGHT, -5, END, TOP, mat("side_floor", "#6a7074", rough=.24, var=.12, scale=5, rvar=.05, coat=.3),
          mat("side_tile", "#767d80", rough=.85, var=.06))
    tiled_ceiling(LEFT, RIGHT, -5, END, TOP, mat("side_grid", "#555c60", rough=.7, var=.06))
    sides(LEFT, RIGHT, -5, END, TOP, wall, base)
    pierced(LEFT, RIGHT, TOP, END, (DOOR,), wall)
    for z0, z1, m in ((.11, 1.02, dado), (1.02, 1.06, base)):
        for x, s in ((LEFT, 1), (RIGHT, -1)):
            box2((min(x, x + s*.012), -5, z0), (max(x, x + s*.012), END, z1), m, bev=0)
        box2((LEFT, END - .012, z0), (DOOR[0] - .09, END, z1), m, bev=0)
        box2((DOOR[1] + .09, END - .012, z0), (RIGHT, END, z1), m, bev=0)
    box2((LEFT, END - .02, 0), (DOOR[0] - .09, END, .11), base, bev=.003)
    lamp = emis("side_lamp", "#dce9ff", 4.2)
    rim = mat("side_lamp_rim", "#8d969c", rough=.4, metal=.8, var=.1)
    box2((-.72, 1.9, TOP - .03), (.62, 2.5, TOP), rim, bev=.006)
    box2((-.67, 1.95, TOP - .045), (.57, 2.45, TOP - .02), lamp, bev=.004)
    dead = mat("side_lamp_off", "#7f8a94", rough=.5, var=.05)                    # the other one has been out for a while
    box2((-.72, -1.1, TOP - .03), (.62, -.5, TOP), dead, bev=.006)


def doorway():
    steel = mat("side_door", "#3f5866", rough=.45, var=.14, scale=1.4)
    frame = mat("side_frame", "#2c3840", rough=.45, metal=.4, var=.12)
    x0, x1, _, top = DOOR
    jambs(x0, x1, 0, top, END, frame, sill=False)
    y = END + .03
    pane = (x0 + .55, x0 + .78, 1.02, 1.86)
    pierced(x0 + .04, x1 - .04, top - .04, y, (pane,), steel, depth=.045, foot=.01)
    a, b, low, high = pane
    box2((a, y + .02, low), (b, y + .025, high), emis("hall_seen", "#ffb469", 1.35), bev=0)
    wire = mat("side_wire", "#4a4038", rough=.6, var=.1)
    for i in range(1, 5):
        box2((a + i*(b - a)/5 - .002, y + .008, low), (a + i*(b - a)/5 + .002, y + .012, high), wire, bev=0)
    for i in range(1, 16):
        box2((a, y + .008, low + i*.055 - .002), (b, y + .012, low + i*.055 + .002), wire, bev=0)
    chrome = bright_chrome()
    beam((x0 + .14, y - .05, 1.02), (x0 + .30, y - .05, 1.02), .022, .022, chrome)
    box((x0 + .13, y - .015, 1.03), (.05, .03, .20), chrome, bev=.008)
    box2((x0 + .08, y - .006, .02), (x1 - .08, y, .26), mat("kick", "#7d858a", rough=.4, metal=.8, var=.15), bev=.002)
    box2((x0 + .05, END - .6, 0), (x1 - .05, END + .02, .004), mat("side_mat", "#2c3337", rough=.95, var=.15, scale=9), bev=0)
    area(((a + b)/2, y - .03, 1.45), ((a + b)/2 - .4, 1.0, .2), .22, .8, 16, "#ffae5c")


def table():
    steel = mat("table_steel", "#6e777d", rough=.4, metal=.7, var=.14)
    top = mat("table_top", "#8a857a", rough=.38, var=.12, scale=2, coat=.25)
    x, y = TABLE
    box((x, y, TABLE_Z - .02), (1.55, .78, .04), top, bev=.012)
    box((x, y, TABLE_Z - .05), (1.46, .70, .03), steel, bev=.006)
    for sx in (-.62, .62):
        box((x + sx, y, .37), (.08, .50, .66), steel, bev=.01)
        box((x + sx, y, .018), (.18, .64, .03), steel, bev=.006)
        for sy in (-.27, .27):
            for d in (-.06, .06):
                cyl((x + sx + d, y + sy, .04), .016, .02, mat("bolt", "#9ba2a6", rough=.3, metal=1, var=.1), seg=6, bev=.003)
    # a form, a pen, the tissues turned toward her, the telephone with its cord
    paper, ink = mat("form", "#d9d4c4", rough=.9, var=.04), mat("form_ink", "#6a6f76", rough=.9, var=0, rvar=0)
    box((x + .10, y - .16, TABLE_Z + .002), (.22, .30, .003), paper, bev=0, rot=(0, 0, .12))
    for i in range(7):
        box((x + .105 + .004*i, y - .05 - .036*i, TABLE_Z + .005), (.17 if i % 3 else .11, .008, .001), ink, bev=0, rot=(0, 0, .12))
    cyl((x + .27, y - .15, TABLE_Z + .008), .006, .15, mat("pen", "#1d3a5c", rough=.3, var=.05), rot=(math.pi/2, 0, .5), seg=10)
    box((x - .42, y + .02, TABLE_Z + .045), (.24, .12, .09), mat("tissue_box", "#4f7f88", rough=.7, var=.15, scale=9), bev=.006, rot=(0, 0, -.3))
    tissue = mat("tissue", "#e2e0d8", rough=.9, var=.04)
    for k, (dx, lean) in enumerate(((-.03, .5), (.0, -.1), (.03, -.5))):
        leaf_blade([Vector((x - .42 + dx*t, y + .02 - .015*t, TABLE_Z + .09 + .10*t - .03*t*t)) for t in (0, .4, .8, 1.2)],
                   .05, Vector((math.cos(lean), math.sin(lean), 0)), tissue)
    telephone(x + .50, y + .10)


def telephone(x, y):
    body = mat("phone_body", "#33393f", rough=.35, var=.1, coat=.3)
    z = TABLE_Z
    prism([(-.10, 0), (.10, 0), (.10, .075), (-.10, .03)], .19, body, plane="YZ", loc=(x, y, z), bev=.012)
    for i in range(3):
        for k in range(4):
            box((x + .02 + i*.03, y - .06 + k*.033, z + .045 + k*.0075), (.02, .02, .012), mat("phone_key", "#9aa3a8", rough=.5, var=.05), bev=.003, rot=(.22, 0, 0))
    tube(rounded_path([(x - .06, y - .11, z + .06), (x - .06, y - .08, z + .10), (x - .06, y + .08, z + .125), (x - .06, y + .11, z + .09)], .03), .022, body)
    coil = [(x - .06 - .004*k + .010*math.cos(k*1.2), y - .115 - .0032*k, z + .022 + .010*math.sin(k*1.2) + .012*math.sin(k*.05)) for k in range(52)]
    tube(coil, .0035, body, res=2)
    box((x + .04, y + .07, z + .083), (.018, .010, .008), emis("phone_lamp", "#ff9a3a", 6), bev=.002)


def chair(at, turn):
    """A grey stacking chair, facing -y before the turn."""
    shell_m, chrome = mat("stack_chair", "#7c858c", rough=.5, var=.08), bright_chrome()
    with group() as g:
        box((0, 0, .45), (.44, .43, .025), shell_m, bev=.012, seg=3)
        box((0, .225, .70), (.43, .022, .32), shell_m, bev=.011, seg=3, rot=(-.14, 0, 0))
        for s in (-1, 1):
            tube(rounded_path([(s*.215, -.20, 0), (s*.205, -.18, .44), (s*.205, .19, .44), (s*.205, .25, .84)], .04), .012, chrome)
            tube([(s*.205, .12, .44), (s*.225, .24, 0)], .012, chrome)
    move(g.objs, at, turn)


def dog_poster(x, z):
    """A dog with a vest, drawn in four colours, and what one is asked not to do."""
    y = END - .02
    sheet, border = mat("poster_sheet", "#cfc3a6", rough=.85, var=.06), mat("poster_border", "#2f5a66", rough=.85, var=.08)
    fur, dark, vest = mat("dog_fur", "#a06c3c", rough=.85, var=.12, scale=20), mat("dog_dark", "#4a3323", rough=.85, var=.1), mat("dog_vest", "#2c4f7a", rough=.85, var=.1)
    box((x, y, z), (.66, .016, .90), border, bev=.004)
    box((x, y - .009, z + .06), (.60, .004, .72), sheet, bev=0, idx=1)
    def flat(points, m, lift):
        prism([(a*.62, b*.62) for a, b in points], .004, m, loc=(x - .01, y - .013 - lift*.004, z - .20), bev=0, idx=1)
    flat([(-.30, 0), (-.30, .30), (-.24, .44), (.06, .46), (.14, .30), (.16, 0), (.08, 0), (.06, .20), (-.14, .20), (-.20, 0)], fur, 0)   # body, sitting up
    flat([(.04, .40), (.06, .66), (.14, .76), (.26, .76), (.30, .68), (.43, .62), (.43, .55), (.30, .50), (.20, .44)], fur, 1)             # head
    flat([(.05, .70), (.02, .50), (.08, .46), (.14, .56), (.15, .70)], dark, 2)                                                          # ear
    flat([(.39, .63), (.45, .62), (.45, .57), (.40, .57)], dark, 2)                                                                      # nose
    flat([(.235, .675), (.265, .675), (.265, .645), (.235, .645)], dark, 2)                                                              # eye
    flat([(-.22, .44), (.05, .47), (.11, .30), (.06, .20), (-.16, .20), (-.25, .32)], vest, 2)                                           # vest
    flat([(-.30, .14), (-.42, .30), (-.46, .46), (-.42, .47), (-.37, .34), (-.29, .26)], fur, 1)                                          # tail
    white = mat("poster_white", "#e8e2d2", rough=.85, var=0, rvar=0)
    text("K-9", (x - .065, y - .032, z + .005), .075, white, font="Roboto-Black", idx=1)
    text("I AM WORKING", (x, y - .013, z - .362), .062, white, font="Roboto-Black", idx=1)
    text("Please do not pet me", (x, y - .013, z - .418), .036, white, font="Roboto-Medium", idx=1)


def wall_things():
    cabinet(LEFT + .42, END - .36)
    navy, white = mat("notice", "#22384a", rough=.6, var=.06), mat("poster_white", "#e8e2d2", rough=.85, var=0, rvar=0)
    box((1.75, END - .05, 2.32), (.56, .02, .16), navy, bev=.004)
    text("LANE 4", (1.75, END - .062, 2.32), .10, white, font="Roboto-Bold", idx=1)
    papers((LEFT + .001, 1.84, 1.66), ON_LEFT, (.62, .62), seed=9, count=4, board=False)          # rules
    box((RIGHT - .03, 2.7, 1.28), (.03, .09, .13), mat("outlet", "#b9b6ab", rough=.6, var=.04), bev=.006)
    bin_m = mat("side_bin", "#3c464d", rough=.6, var=.1)
    lathe([(0, 0), (.13, 0), (.16, .34), (.15, .34), (.12, .02), (0, .02)], bin_m, loc=(RIGHT - .3, END - .35, 0), seg=24)
    cyl((LEFT + .05, END - .05, 2.45), .07, .12, mat("camera_dome", "#1c2126", rough=.2, var=.1, coat=1), bev=.03)


def cabinet(x, y):
    """A filing cabinet, and on it somebody's shoes in a grey tray."""
    grey, pull = mat("cabinet", "#4f5b63", rough=.45, metal=.3, var=.12), bright_chrome()
    box2((x - .26, y - .30, .02), (x + .26, y + .30, 1.10), grey, bev=.01)
    for i in range(3):
        z = .10 + i*.335
        box2((x - .23, y - .315, z), (x + .23, y - .30, z + .30), grey, bev=.006)
        box2((x - .07, y - .335, z + .20), (x + .07, y - .315, z + .22), pull, bev=.004)
    tray, shoe = mat("tray_grey", "#7a848c", rough=.5, var=.08), mat("shoe", "#3b2c26", rough=.5, var=.15)
    box((x, y, 1.11), (.46, .34, .012), tray, bev=.004)
    for dx, dy, w, d in ((0, -.17, .46, .014), (0, .17, .46, .014), (-.23, 0, .014, .34), (.23, 0, .014, .34)):
        box((x + dx, y + dy, 1.145), (w, d, .075), tray, bev=.005)
    for s in (-1, 1):
        box((x + s*.07, y - .02, 1.15), (.085, .25, .07), shoe, bev=.03, seg=3, rot=(0, 0, s*.08))
        box((x + s*.07, y + .06, 1.19), (.08, .11, .06), shoe, bev=.025, seg=3, rot=(0, 0, s*.08))


def twenty_years():
    """What stands about: the officer's jacket, cones for water, keys, the forms by their numbers, faces, a tile pushed up with a cable out of it."""
    steel, blue = bright_chrome(), mat("officer_coat", "#24344a", rough=.85, var=.16, scale=6)
    for k in range(4):                                                      # hooks on the right wall, a uniform jacket on one, a lanyard
        cyl((RIGHT - .05, 2.0 + k*.2, 1.78), .012, .08, steel, rot=(0, math.pi/2, 0))
    box2((RIGHT - .02, 1.88, 1.74), (RIGHT, 2.72, 1.82), mat("hook_rail", "#6a5a48", rough=.5, var=.2), bev=.004)
    lathe([(0, .05), (.08, .03), (.15, -.12), (.15, -.50), (.19, -.78), (0, -.78)], blue, loc=(RIGHT - .16, 2.2, 1.76), seg=9)
    for y, lean in ((2.04, -.05), (2.36, .06)):                             # its sleeves hang, one folded in
        tube([(RIGHT - .18, 2.2 + (y - 2.2)*.7, 1.66), (RIGHT - .26, y, 1.50), (RIGHT - .28, y + lean*.5, 1.26), (RIGHT - .25, y + lean, 1.02)], .052, blue, bez=True)
        cyl((RIGHT - .25, y + lean, 1.03), .056, .05, mat("officer_cuff", "#b58c4c", rough=.6, var=.1), bev=.006)
    lathe([(.09, 0), (.07, .05), (.05, .07)], blue, loc=(RIGHT - .15, 2.2, 1.78), seg=16)
    box((RIGHT - .31, 2.14, 1.50), (.01, .07, .05), mat("officer_badge", "#b58c4c", rough=.3, metal=1, var=.1), bev=.004)
    tube([(RIGHT - .07, 2.60, 1.78), (RIGHT - .06, 2.56, 1.45), (RIGHT - .06, 2.60, 1.34), (RIGHT - .06, 2.64, 1.45), (RIGHT - .07, 2.60, 1.78)], .006, mat("lanyard", "#a8442e", rough=.8), bez=True)
    box((RIGHT - .05, 2.60, 1.30), (.006, .07, .10), mat("poster_white", "#e8e2d2", rough=.85, var=0, rvar=0), bev=.002)
    papers((RIGHT - .001, 3.25, 1.62), ON_RIGHT, (.72, .66), seed=6, count=6)
    cooler, jug = mat("cooler", "#b3b8b8", rough=.4, var=.06), mat("cooler_jug", "#6f97b8", rough=.1, var=.05, coat=.8)
    x, y = LEFT + .24, 2.2                                                  # left: the cooler and its cones
    box2((x - .17, y - .17, 0), (x + .17, y + .17, 1.0), cooler, bev=.02)
    lathe([(0, 1.0), (.06, 1.0), (.07, 1.08), (.14, 1.14), (.145, 1.40), (.12, 1.46), (0, 1.47)], jug, loc=(x, y, 0), seg=28)
    box((x + .172, y, .80), (.01, .20, .16), mat("cooler_bay", "#3a4248", rough=.6, var=.1), bev=.004)
    for k in range(4):
        lathe([(.0, 0), (.036, .10)], mat("cone", "#e2e0d8", rough=.9, var=.04), loc=(x + .10, y - .22, .74 + k*.035), rot=(math.pi, 0, 0), seg=18)
    sign(("ASK FOR A STAMP:", "DOLORES"), (LEFT + .001, 2.95, 1.98), ON_LEFT, .085, mat("poster_white", "#e8e2d2", rough=.85, var=0, rvar=0), mat("form_dark", "#3a3f46", rough=.9, var=0, rvar=0))
    box((LEFT + .05, 2.9, 1.58), (.08, .46, .36), mat("key_box", "#59656c", rough=.45, metal=.4, var=.12), bev=.008)
    for k in range(4):
        for i in range(2):
            box((LEFT + .095, 2.76 + k*.09, 1.64 - i*.13), (.006, .03, .06), mat("key_tag%d" % ((k + i) % 3), ("#a8442e", "#b58c4c", "#4f7f88")[(k + i) % 3], rough=.6, var=.1), bev=.003)
    tx, ty = TABLE                                                          # a cone of water in its ring, spilt; a cap, a radio
    lathe([(.0, 0), (.036, .10)], mat("cone", "#e2e0d8", rough=.9, var=.04), loc=(tx - .10, ty - .02, TABLE_Z + .02), seg=18)
    tube([(tx - .10 + .03*math.cos(i*.4), ty - .02 + .03*math.sin(i*.4), TABLE_Z + .05) for i in range(16)], .004, steel, cyclic=True)
    stain(tx + .02, ty - .18, TABLE_Z + .006, .07, mat("spilt", "#7d8a92", rough=.05, var=0, coat=1), seed=3)
    scuffs(LEFT, 0, END, -1, 14, z=(.14, .5))
    scuffs(RIGHT, 0, END, 1, 10, seed=5, z=(.14, .5))
    grille(1.4, 1.5, TOP)
    sprinkler(-1.5, 1.4, TOP)
    stain(-1.75, 2.5, TOP - .008, .30, mat("side_damp", "#6a665a", rough=.9, var=.15), seed=9)
    dark = mat("side_void", "#14181c", rough=.9, var=.1)
    box2((1.16, .31, TOP - .004), (1.72, .89, TOP + .002), dark, bev=0)     # a tile pushed aside
    tube([(1.4, .6, TOP), (1.38, .62, TOP - .16), (1.5, .66, TOP - .20), (1.56, .7, TOP)], .010, mat("side_cable", "#9aa3a8", rough=.6, var=.1), bez=True)


def light():
    world([(0, "#39455c"), (1, "#39455c")], .12)
    area((-.05, 2.2, TOP - .06), (-.05, 2.2, 0), 1.2, .5, 78, "#d3e3ff", gloss=False)
    area((0, -3.6, 2.3), (0, 3, 1.0), 3.5, 1.0, 16, "#7f96dc", gloss=False)
    area((0, 1.2, .6), (0, 1.2, TOP), 3.6, 4, 5, "#7f96c8", gloss=False)

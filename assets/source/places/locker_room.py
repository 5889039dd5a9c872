"""locker_room: the residents' lockers, a bench, one locker ajar, and the corridor where Callie will be."""
from kit import *
from lockers import BACK, DOOR, LEFT, TALL, lockers
from props import *
from shell import clock

EYE = 1.5
RIGHT, TOP = 3.4, 3.05

PLACE = Place(variants={"locker_room": {}, "locker_room_late": {}}, size=(1600, 900), samples=8,
              paint={"rain": (0, -1, -3.36), "rain_amt": 1.2, "exposure": .46, "contrast": 1.06, "sat": 1.05,
                     "shadows": (-.02, .004, .04)})


def build(picture):
    shell()
    corridor()
    lockers()
    bench((-.55, 1.75, 0))
    washstand()
    hamper()
    walls_of_years((0, 11) if picture == "locker_room_late" else (7, 58))
    left_behind()
    light()
    camera((0, -4.3, EYE), (0, BACK, EYE), lens=LENS, fstop=5.6, focus=7.5, shift_y=.005)


def shell():
    wall = mat("wall", "#a2a39f", rough=.8, var=.09, scale=.9)
    floor()
    back_wall(wall)
    door_leaf()
    left_wall(wall)
    right_wall(wall)
    wing()
    ceiling()


def floor():
    tile = mat("tile_floor", "#5f6669", rough=.24, var=.10, scale=2.5, rvar=.05, coat=.3)
    joint = mat("tile_joint", "#3d4447", rough=.5, var=.1)
    box2((LEFT, -6, -.1), (RIGHT, BACK, 0), tile, bev=0)
    for i in range(15):
        box2((LEFT + i*.6 - .004, -6, 0), (LEFT + i*.6 + .004, BACK, .002), joint, bev=0)
    for j in range(19):
        box2((LEFT, -6 + j*.6 - .004, 0), (RIGHT, -6 + j*.6 + .004, .002), joint, bev=0)


def back_wall(wall):
    x0, x1, h = DOOR
    box2((LEFT, BACK, 0), (x0, BACK + .18, TOP), wall, bev=0)
    box2((x1, BACK, 0), (RIGHT, BACK + .18, TOP), wall, bev=0)
    box2((x0, BACK, h), (x1, BACK + .18, TOP), wall, bev=0)
    frame = mat("door_frame", "#5c4a3c", rough=.5, var=.25, scale=2, stretch=(6, 6, .7))
    for a, b in (((x0 - .09, h), (x1 + .09, h + .09)), ((x0 - .09, 0), (x0, h)), ((x1, 0), (x1 + .09, h))):
        box2((a[0], BACK - .03, a[1]), (b[0], BACK + .2, b[1]), frame, bev=.008)


def door_leaf():
    """Folded back on the wall."""
    leaf, h = mat("door_teal", "#35656a", rough=.45, var=.12), DOOR[2]
    with group() as g:
        box2((0, -.045, .01), (1.12, 0, h - .02), leaf, bev=.005)
        box2((.72, -.055, 1.2), (.92, .01, 1.85), mat("door_pane", "#31506b", rough=.1, var=.05), bev=.004)
        box2((.06, -.052, .02), (1.06, .0, .30), mat("kick", "#7d858a", rough=.4, metal=.8, var=.15), bev=.003)
        cyl((1.02, -.08, 1.02), .013, .16, bright_chrome())
    move(g.objs, (DOOR[1] + .07, BACK - .05, 0), -.16)


def left_wall(wall):
    """With a strip of window above the lockers."""
    frame = mat("frame", "#39444c", rough=.4, metal=.6, var=.15)
    box2((LEFT - .2, -6, 0), (LEFT, BACK, 2.1), wall, bev=0)
    box2((LEFT - .2, -6, 2.85), (LEFT, BACK, TOP), wall, bev=0)
    x = LEFT - .055
    quad([(x, -6, 2.1), (x, BACK, 2.1), (x, BACK, 2.85), (x, -6, 2.85)], glass("glass"))
    for i in range(6):
        box2((LEFT - .08, -5.4 + i*1.8 - .022, 2.1), (LEFT - .03, -5.4 + i*1.8 + .022, 2.85), frame, bev=.006)
    for z in (2.12, 2.83):
        box2((LEFT - .08, -6, z - .03), (LEFT - .02, BACK, z + .03), frame, bev=.006)


def right_wall(wall):
    box2((RIGHT, -6, 0), (RIGHT + .2, BACK, TOP), wall, bev=0)
    tile = mat("wall_tile", "#56797a", rough=.3, var=.12, scale=3, coat=.4)
    grout = mat("grout", "#3b5658", rough=.7, var=.05)
    box2((RIGHT - .015, -6, 0), (RIGHT, BACK, 1.55), tile, bev=0)
    for k in range(11):
        box2((RIGHT - .018, -6, .15*k - .003), (RIGHT - .013, BACK, .15*k + .003), grout, bev=0)
    for k in range(54):
        box2((RIGHT - .018, -6 + .2*k - .003, 0), (RIGHT - .013, -6 + .2*k + .003, 1.55), grout, bev=0)


def wing():
    """The other wing of the hospital across the yard, seen through the high window."""
    stone = emis("wing", "#33456e", .55)
    lit = (emis("city_amber", "#ffc27a", 1.9), emis("city_pale", "#ffdfb0", 1.3))
    box2((LEFT - 26, 2, -10), (LEFT - 24, 80, 10.4), stone, bev=0)
    for i in range(34):
        for k in range(2):
            if random.random() < .5:
                y, z = 4 + i*2.2, 6.7 + k*1.9
                box2((LEFT - 23.98, y, z), (LEFT - 23.9, y + 1.2, z + .8), lit[k % 2], bev=0)


def ceiling():
    box2((LEFT - .2, -6, TOP), (RIGHT + .2, BACK + .2, TOP + .1), mat("tile", "#747c80", rough=.85, var=.06), bev=0)
    grid = mat("locker_grid", "#5c6468", rough=.7, var=.06)
    for j in range(18):
        box2((LEFT - .1, -6 + j*.6, TOP - .006), (1.62, -5.985 + j*.6, TOP + .004), grid, bev=0)
    for i in range(9):
        box2((LEFT + .1 + i*.6, -6, TOP - .006), (LEFT + .115 + i*.6, BACK, TOP + .004), grid, bev=0)
    box2((-2.0, 2.42, TOP - .012), (-1.43, 3.0, TOP - .002), mat("tile_gone", "#1d2226", rough=.9, var=.1), bev=0)        # a tile is out
    stain(-.35, 3.6, TOP - .008, .34, mat("damp", "#5f5a48", rough=.9, var=.3, scale=6), seed=4)
    grille(.85, 1.1, TOP, .9, .42)
    sprinkler(-2.3, 1.4, TOP)
    pipe = mat("pipe", "#6c6f70", rough=.45, metal=.4, var=.15)
    for x, z, r in ((1.9, TOP - .17, .07), (2.12, TOP - .15, .045)):
        tube([(x, -6, z), (x, BACK, z)], r, pipe)
    for y in (-3.6, -1.2, 1.2, 3.6):
        box2((1.78, y, TOP - .27), (2.22, y + .03, TOP), pipe, bev=.004)
    tray = mat("lamp_tray", "#9aa0a2", rough=.5, metal=.3, var=.08)
    on, off = emis("tube_on", "#cfe0ff", 3.2), mat("tube_off", "#aab2b8", rough=.4, var=.03)
    for y, lit in ((-1.4, False), (2.3, True)):
        box2((-1.6, y, TOP - .20), (.4, y + .22, TOP - .14), tray, bev=.01)
        for x in (-1.3, .1):
            cyl((x, y + .11, TOP - .07), .008, .14, tray, seg=8, bev=0)
        for dy in (.06, .16):
            cyl((-.6, y + dy, TOP - .215), .014, 1.8, on if lit else off, rot=(0, math.pi/2, 0))
    area((-.6, -1.3, TOP - .25), (-.6, -1.0, 0), 1.8, .2, 46, "#bcd2ff", gloss=False)


def corridor():
    """What is seen of the corridor through the doorway, warmly lit."""
    wall = mat("corridor_wall", "#b3a692", rough=.8, var=.09, scale=.9)
    y = BACK + 2.9
    box2((-4, BACK + .18, -.1), (5, y, 0), mat("vinyl", "#77756c", rough=.20, var=.08, scale=3, rvar=.04, coat=.35), bev=0)
    box2((-4, y, 0), (5, y + .1, TOP), wall, bev=0)
    box2((-4, BACK + .2, 2.75), (5, y, 2.85), mat("corridor_ceiling", "#8a8880", rough=.85, var=.06), bev=0)
    box2((-4, y - .012, .12), (5, y, .98), mat("dado", "#40615f", rough=.6, var=.12, scale=1.4), bev=0)
    box2((-4, y - .08, .84), (5, y - .05, .98), mat("rail", "#8a6244", rough=.4, var=.3, scale=2, stretch=(.7, 6, 6), coat=.25), bev=.012)
    navy = mat("navy", "#1d3547", rough=.5, var=.1)
    white, amber = emis("sign_white", "#eaf2ff", 2.2), emis("sign_amber", "#ffb52e", 2.6)
    box((.52, y - .02, 1.98), (1.0, .03, .28), navy, bev=.006, idx=1)
    text("SURGERY", (.44, y - .04, 1.98), .15, white, font="Roboto-Medium", idx=1)
    prism([(.055, 0), (-.02, .06), (-.02, .022), (-.07, .022), (-.07, -.022), (-.02, -.022), (-.02, -.06)], .003, amber,
          loc=(.91, y - .04, 1.98), bev=0, idx=1)
    cyl((.4, BACK + 1.6, 2.72), .28, .06, brushed_steel(), bev=.01)
    area((.4, BACK + 1.5, 2.66), (.4, BACK + 1.7, 0), 1.6, 1.0, 80, "#ffb870", gloss=False)
    spot((.5, BACK + 1.4, 2.6), (.2, BACK - 2.8, 0), 300, "#ffb066", angle=75, blend=.8, r=.25).visible_glossy = False
    gurney((1.75, y - .5, 0), math.pi/2)


def bench(at):
    wood = mat("bench_wood", "#96683f", rough=.38, var=.28, scale=1.8, stretch=(.7, 6, 6), coat=.3)
    leg = mat("frame", "#39444c", rough=.4, metal=.6, var=.15)
    with group() as g:
        for dy in (-.125, 0, .125):
            box((0, dy, .455), (2.3, .115, .035), wood, bev=.008)
        for x in (-.9, .9):
            tube(rounded_path([(x, -.19, .015), (x, -.13, .43), (x, .13, .43), (x, .19, .015)], .04), .018, leg)
            box((x, 0, .42), (.05, .36, .025), leg, bev=.005)
        tube([(-.9, 0, .22), (.9, 0, .22)], .012, leg)
        scrub = mat("scrub", "#3f7f95", rough=.9, var=.14, scale=6)
        box((-.55, -.02, .50), (.34, .27, .05), scrub, bev=.022, seg=3, rot=(0, 0, .15))
        box((-.50, .01, .54), (.30, .24, .04), scrub, bev=.018, seg=3, rot=(0, 0, -.1))
        tube([(.35, .02, .48), (.42, -.1, .485), (.55, -.08, .485), (.58, .06, .485), (.47, .1, .485), (.36, .03, .485)], .008,
             mat("stethoscope", "#2a3a4a", rough=.4, var=.05), bez=True)
        sole, shoe = mat("sole", "#cfccc2", rough=.6, var=.05), mat("shoe", "#6b7f8a", rough=.7, var=.15, scale=10)
        for dx, r in ((.18, .2), (.33, -.1)):
            with group() as s:
                box((0, 0, .018), (.095, .27, .03), sole, bev=.012)
                box((0, .05, .07), (.085, .16, .09), shoe, bev=.03, seg=3)
                box((0, -.07, .05), (.08, .13, .05), shoe, bev=.022, seg=3)
            move(s.objs, (dx, -.06, 0), r)
    move(g.objs, at, .0)


def washstand():
    """Basins and a mirror on the right wall, with the warm lamp of the room."""
    white = mat("basin", "#c6c8c4", rough=.25, var=.05, coat=.5)
    chrome = bright_chrome()
    for y in (1.2, 2.3):
        box((RIGHT - .26, y, .84), (.48, .56, .15), white, bev=.05, seg=3)
        box((RIGHT - .27, y, .90), (.34, .42, .05), mat("basin_in", "#8f9799", rough=.25, var=.05, coat=.5), bev=.02)
        tube(rounded_path([(RIGHT - .06, y, .90), (RIGHT - .06, y, 1.08), (RIGHT - .22, y, 1.08), (RIGHT - .22, y, 1.03)], .04), .012, chrome)
        cyl((RIGHT - .18, y, .42), .022, .72, chrome)
        box((RIGHT - .012, y, 1.78), (.02, .66, .80), mat("mirror_frame", "#4a3a2e", rough=.5, var=.2), bev=.008)
        box((RIGHT - .025, y, 1.78), (.006, .58, .72), mat("mirror", "#c4ccd2", rough=.06, metal=1, var=.02, rvar=.02), bev=0)
        cyl((RIGHT - .10, y, 2.33), .035, .52, emis("mirror_lamp", "#ffc583", 3.4), rot=(math.pi/2, 0, 0))
        box((RIGHT - .04, y, 2.33), (.08, .58, .03), chrome, bev=.005)
        area((RIGHT - .15, y, 2.28), (RIGHT - 1.0, y, .6), .5, .15, 34, "#ffae66", gloss=False)
    box((RIGHT - .07, 1.75, 1.22), (.12, .12, .22), white, bev=.03)
    # hooks with a white coat
    box((RIGHT - .02, 3.75, 1.78), (.03, 1.0, .09), mat("rail", "#8a6244", rough=.4, var=.3, scale=2, stretch=(.7, 6, 6), coat=.25), bev=.008)
    for y in (3.4, 3.65, 3.9, 4.15):
        tube(rounded_path([(RIGHT - .03, y, 1.80), (RIGHT - .10, y, 1.78), (RIGHT - .11, y, 1.83)], .02), .008, chrome)
    cloth = mat("white_coat", "#c3c7ca", rough=.88, var=.08, scale=6)
    box((RIGHT - .13, 3.65, 1.26), (.15, .40, .92), cloth, bev=.06, seg=3)
    box((RIGHT - .16, 3.44, 1.24), (.10, .10, .66), cloth, bev=.04, seg=3, rot=(.05, 0, 0))
    box((RIGHT - .16, 3.86, 1.24), (.10, .10, .66), cloth, bev=.04, seg=3, rot=(-.05, 0, 0))
    box((RIGHT - .12, 4.15, 1.36), (.10, .30, .72), mat("scrub", "#3f7f95", rough=.9, var=.14, scale=6), bev=.04, seg=3)


def hamper():
    """The laundry sack on its frame, by the open leaf."""
    chrome = bright_chrome()
    x, y = 2.55, 4.05
    lathe([(.0, .12), (.20, .12), (.24, .3), (.25, .6), (.24, .84), (.255, .88), (.22, .87)], mat("sack", "#6d7a72", rough=.95, var=.2, scale=6), loc=(x, y, 0), seg=20)
    tube([(x + .255*math.cos(t*.2618), y + .255*math.sin(t*.2618), .88) for t in range(24)], .012, chrome, cyclic=True)
    for a in range(4):
        t = a*math.pi/2 + .78
        tube([(x + .27*math.cos(t), y + .27*math.sin(t), .03), (x + .26*math.cos(t), y + .26*math.sin(t), .88)], .012, chrome)
    box((x - .04, y - .06, .90), (.28, .22, .08), mat("scrub", "#3f7f95", rough=.9, var=.14, scale=6), bev=.035, seg=3, rot=(.2, .1, .4))


def walls_of_years(hour):
    """A clock, the board of who is on, what the union says, the number of the row; scuffs where the hamper is rolled."""
    clock((1.96, BACK - .05, 2.62), *hour, .20)
    papers((2.55, BACK - .01, 1.72), ON_END, (.92, .60), seed=11, count=6)
    red, white = mat("plate_teal", "#2b5a60", rough=.6, var=.06), mat("plate_white", "#e6e2d6", rough=.8, var=0, rvar=0)
    sign(("ROW 3",), (-1.62, BACK - .02, 2.42), ON_END, .16, red, white)
    papers((RIGHT - .01, 3.72, 2.30), ON_RIGHT, (1.05, .50), seed=5, count=6, board=False)
    scuffs(RIGHT, -1.4, 4.5, 1, count=10, seed=7)


def left_behind():
    """Of the shift that went: wet footprints from the basins, a towel, a duffel under the bench, a lunch box, gloves on the lockers."""
    wet = mat("locker_wet", "#565e62", rough=.07, var=.05, rvar=.02, coat=.6)
    for i in range(1, 7):
        x, y = 2.75 - i*.42, 1.05 + .16*i + (.10 if i % 2 else -.06)
        prism([(x + .05*math.cos(t*.524), y + .13*math.sin(t*.524)) for t in range(12)], .002, wet, plane="XY", loc=(0, 0, .003), bev=0)
    stain(2.95, 1.25, .003, .42, wet, seed=2)
    stain(2.75, 2.3, .003, .26, wet, seed=9)
    towel, duffel = mat("floor_towel", "#b5b3a6", rough=.98, var=.15, scale=14), mat("duffel", "#3f4a3c", rough=.95, var=.2, scale=8)
    with group() as g:
        for k in range(5):
            box((.07*k - .12, .05*(k % 2), .03 + .01*k), (.26, .34 - .03*k, .05), towel, bev=.024, seg=3, rot=(.1*k, .08, .5*k))
    move(g.objs, (1.95, 1.55, 0))
    with group() as g:
        lathe([(0, -.36), (.15, -.35), (.185, -.25), (.185, .25), (.15, .35), (0, .36)], duffel, rot=(0, math.pi/2, 0), loc=(0, 0, .18), seg=26)
        tube([(-.16, -.12, .28), (-.10, -.20, .42), (.10, -.20, .42), (.16, -.12, .28)], .016, mat("strap_dark", "#22282c", rough=.8, var=.1), bez=True)
        box((.20, -.19, .20), (.12, .01, .10), mat("label_pale", "#d9d4c6", rough=.8, var=.04), bev=.004)
    move(g.objs, (-1.25, 1.80, 0), .25)
    box((-2.35, BACK - .28, TALL + .12), (.26, .20, .18), mat("lunch", "#8f3f2e", rough=.4, var=.1, coat=.3), bev=.03)
    tube([(-2.42, BACK - .28, TALL + .21), (-2.42, BACK - .28, TALL + .27), (-2.28, BACK - .28, TALL + .27), (-2.28, BACK - .28, TALL + .21)], .010, bright_chrome())
    for k, y in enumerate((2.35, 2.6, 2.82)):
        box((LEFT + .24, y, TALL + .09), (.13, .22, .12), mat("glove_box%d" % (k % 2), ("#8fa6b0", "#c9b58c")[k % 2], rough=.8, var=.08), bev=.006)


def light():
    dusk(1.6)
    area((LEFT + .05, 0, 2.5), (1.5, .5, .2), 10, .7, 230, "#8aa8ee", gloss=False)
    area((0, -5.6, 2.3), (0, 4, .8), 5, 1.4, 40, "#8098d4", gloss=False)
    area((-.6, 2.41, TOP - .24), (-.6, 2.1, 0), 1.8, .2, 110, "#e6e8f2", spread=120, gloss=False)     # the one tube that is on, over the bench
    area((0, 1, 1.6), (0, 1, TOP), 5, 8, 12, "#7d92c4", gloss=False)
    spot((.38, BACK + .35, 2.1), (.3, 1.2, 0), 2600, "#ffb066", angle=58, blend=.7, r=.2).visible_glossy = False   # the corridor comes in across the floor
    box((-1.10, BACK - .40, 1.885), (.20, .03, .02), emis("locker_torch", "#ffd9a0", 5), bev=0)                 # a lamp stuck up in her open locker
    point((-1.10, BACK - .46, 1.80), 4, "#ffcf94", .05)

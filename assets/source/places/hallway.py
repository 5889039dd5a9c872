"""hallway: the corridor outside the cafeteria, gurneys along the wall, rain on the window at the end; and late, outside the ORs a floor higher (`hallway_night`)."""
from kit import *
from props import *

EYE, SHIFT = 1.55, .0
LEFT, RIGHT, TOP, END = -2.5, 2.6, 2.95, 9.6

# handrails, from y to y, for the left (1) and right (-1) wall: they stop at the doors
RAILS = {1: ((-6, .78), (2.22, 5.88), (7.32, END - .1)), -1: ((-6, 7.8), (9.1, END - .1))}

PLACE = Place(size=(1600, 900), samples=4, variants={"hallway": {}, "hallway_night": {"exposure": .74, "shadows": [-.02, .004, .05]}},
              paint={"rain": END + .06, "rain_amt": 1.3, "exposure": .58, "contrast": 1.05,
                     "sat": 1.05, "shadows": [-.02, .004, .04]})
STILL_LIT = {-1: (3.6,), 1: (6.5,)}         # the sconces that stay on at night, by wall


def build(picture):
    night = picture == "hallway_night"
    shell()
    end_window()
    left_wall(night)
    right_wall(night)
    ceiling(night)
    linen((LEFT + .42, .15, 0))
    what_years_leave(night)
    light(night)
    camera((-.25, -3.9, EYE), (-.25, END, EYE), lens=LENS, fstop=5.6, focus=8, shift_y=SHIFT, shift_x=.01)


def shell():
    floor = mat('vinyl', '#77756c', rough=.20, var=.08, scale=3, rvar=.04, coat=.35)
    edge = mat('vinyl_edge', '#3f5a5e', rough=.22, var=.08, scale=3, rvar=.04, coat=.3)
    wall = mat('wall', '#a6a6a2', rough=.8, var=.09, scale=.9)
    dado = mat('dado', '#4a6b6c', rough=.6, var=.12, scale=1.4)
    base = mat('base', '#2b3438', rough=.5, var=.1)
    box2((LEFT, -6, -.1), (RIGHT, END, 0), floor, bev=0)
    for x0, x1 in ((LEFT, LEFT + .35), (RIGHT - .35, RIGHT)):
        box2((x0, -6, -.01), (x1, END, .002), edge, bev=0)
    for x, s in ((LEFT, 1), (RIGHT, -1)):
        box2((min(x, x - s*.2), -6, 0), (max(x, x - s*.2), END, TOP), wall, bev=0)
        box2((min(x, x + s*.012), -6, .12), (max(x, x + s*.012), END, .98), dado, bev=0)
        box2((min(x, x + s*.03), -6, 0), (max(x, x + s*.03), END, .12), base, bev=.004)
        wood = mat('rail', '#8a6244', rough=.4, var=.3, scale=2, stretch=(6, .7, 6), coat=.25)
        for y0, y1 in RAILS[s]:
            box2((min(x + s*.05, x + s*.085), y0, .84), (max(x + s*.05, x + s*.085), y1, .98), wood, bev=.015)
            for i in range(int((y1 - y0)/1.6) + 1):
                y = y0 + .15 + i*1.6
                box2((min(x, x + s*.05), y, .88), (max(x, x + s*.05), y + .05, .94), brushed_steel(), bev=.004)


def end_window():
    wall = mat('wall', '#a6a6a2', rough=.8, var=.09, scale=.9)
    frame = mat('frame', '#39444c', rough=.4, metal=.6, var=.15)
    x0, x1, z0, z1 = -2.05, 2.05, .70, 2.72
    box2((LEFT, END, 0), (RIGHT, END + .25, z0), wall, bev=0)
    box2((LEFT, END, z1), (RIGHT, END + .25, TOP), wall, bev=0)
    box2((LEFT, END, z0), (x0, END + .25, z1), wall, bev=0)
    box2((x1, END, z0), (RIGHT, END + .25, z1), wall, bev=0)
    for x in (x0, x0 + (x1 - x0)/3, x0 + 2*(x1 - x0)/3, x1):
        box2((x - .04, END + .02, z0), (x + .04, END + .14, z1), frame, bev=.008)
    for z in (z0 + .04, z1 - .04):
        box2((x0, END + .02, z - .04), (x1, END + .14, z + .04), frame, bev=.008)
    box2((x0 - .1, END - .22, z0 - .05), (x1 + .1, END + .1, z0), mat('sill', '#a8957c', rough=.35, var=.2, stretch=(1, 6, 6), coat=.2), bev=.012)
    box2((x0, END + .05, z0), (x1, END + .06, z1), glass('glass'), bev=0)
    radiator = mat('radiator', '#8d9294', rough=.5, var=.08)
    for i in range(22):
        x = x0 + .2 + i*.145
        box2((x, END - .11, .14), (x + .09, END - .03, .66), radiator, bev=.02)
    city(END + 4, spread=70, seed=9, height=.2)
    needle(-11, END + 132)
    planter_small(RIGHT - .55, END - .5)


def planter_small(x, y):
    planter(x, y, .8)


def plate(x, y, z, side, label, m, size=.07, w=.3, h=.12):
    s = -side
    ink = mat('plate_ink', '#e6e2d6', rough=.7, var=0, rvar=0)
    box((x + s*.012, y, z), (.012, w, h), m, bev=.003, idx=1)
    text(label, (x + s*.0195, y, z), size, ink, rot=(math.pi/2, 0, -s*math.pi/2*-1), font='Roboto-Bold', idx=1)


def linen(at):
    """A trolley of clean sheets and blankets, left where the night shift will look for it."""
    chrome, dark = bright_chrome(), mat('rubber', '#20252a', rough=.6, var=.1)
    cloths = [mat('linen%d' % i, c, rough=.9, var=.1, scale=6) for i, c in enumerate(('#b9bdba', '#4d6f86', '#a07a48', '#8fa6a8'))]
    with group() as g:
        for a in (-.25, .25):
            for b in (-.40, .40):
                cyl((a, b, .70), .014, 1.24, chrome)
                cyl((a, b, .05), .05, .03, dark, rot=(math.pi/2, 0, 0))
        for k, z in enumerate((.20, .62, 1.04)):
            box((0, 0, z), (.54, .86, .03), chrome, bev=.008)
            for i, y in enumerate((-.26, .0, .26)):
                for n in range(2 + (i + k) % 3):
                    box((random.uniform(-.015, .015), y, z + .05 + n*.07), (.42, .23, .062), cloths[(i*2 + k + n//2) % 4], bev=.024, seg=3)
        tube(rounded_path([(-.25, -.42, 1.0), (-.25, -.52, 1.12), (.25, -.52, 1.12), (.25, -.42, 1.0)], .05), .014, chrome)
    move(g.objs, at, 0)


def left_wall(night):
    teal = mat('door_teal', '#35656a', rough=.45, var=.12)
    frame = mat('door_frame', '#5c4a3c', rough=.5, var=.25, scale=2, stretch=(6, 6, .7))
    glow = emis('door_glow', '#ffd7a2', 1.5)
    navy = mat('navy', '#1d3547', rough=.5, var=.1)
    door(LEFT, 1.5, -1, teal, frame, glow)
    door(LEFT, 6.6, -1, teal, frame, glow)
    plate(LEFT, .55, 1.62, -1, '2114', navy)
    plate(LEFT, 5.65, 1.62, -1, '2116', navy)
    for y in (-.2, 3.6, 8.3):
        sconce(LEFT, y, 2.02, -1, lit=not night or y in STILL_LIT[-1])
    box((LEFT + .02, 4.55, 1.62), (.03, 1.1, .80), mat('cork', '#9a7350', rough=.9, var=.25, scale=20), bev=.008)
    for i, (dy, dz, w, h, c) in enumerate(((-.35, .15, .22, .30, '#e6dfcc'), (-.05, .12, .24, .32, '#c7d4d6'), (.30, .18, .26, .20, '#e3b488'),
                                         (-.30, -.20, .26, .2, '#cfd8c0'), (.08, -.22, .2, .24, '#e6dfcc'), (.36, -.16, .2, .28, '#d9cfb8'))):
        box((LEFT + .04, 4.55 + dy, 1.62 + dz), (.003, w, h), mat('note%d' % i, c, rough=.85, var=.05), bev=0, rot=(random.uniform(-.05, .05), 0, 0))
    gurney((LEFT + .52, 7.9, 0), 0, raised=0)
    chart = mat('crash_red', '#8f2f28', rough=.4, var=.12, coat=.2)          # crash cart
    with group() as g:
        box((0, 0, .50), (.50, .62, .74), chart, bev=.02)
        for i in range(5):
            box((.255, 0, .22 + i*.14), (.012, .56, .12), chart, bev=.008)
            box((.265, 0, .24 + i*.14), (.012, .2, .018), brushed_steel(), bev=.003)
        box((0, 0, .90), (.56, .68, .04), brushed_steel(), bev=.01)
        box((-.05, .05, 1.05), (.28, .34, .26), mat('device', '#c9cbc6', rough=.5, var=.06), bev=.03)
        box((.095, .05, 1.07), (.01, .24, .15), emis('trace', '#2f8f78', 1.0), bev=0)
        for a in (-.2, .2):
            for b in (-.25, .25):
                cyl((a, b, .06), .06, .03, mat('rubber', '#20252a', rough=.6, var=.1), rot=(math.pi/2, 0, 0))
    move(g.objs, (LEFT + .36, 3.25, 0), 0)


def right_wall(night):
    teal = mat('door_teal', '#35656a', rough=.45, var=.12)
    frame = mat('door_frame', '#5c4a3c', rough=.5, var=.25, scale=2, stretch=(6, 6, .7))
    navy = mat('navy', '#1d3547', rough=.5, var=.1)
    glow = emis('door_glow', '#ffd7a2', 1.5)
    blue = mat('blanket_blue', '#4d6f86', rough=.9, var=.12, scale=6)
    ochre = mat('blanket_ochre', '#a07a48', rough=.9, var=.12, scale=6)
    gurney((RIGHT - .50, 2.1, 0), 0, raised=.55, blanket=blue)
    gurney((RIGHT - .50, 4.65, 0), 0, blanket=ochre)
    gurney((RIGHT - .50, 7.0, 0), 0, raised=.3)
    drip(RIGHT - .95, 3.38)
    door(RIGHT, 8.45, 1, teal, frame, glow, width=.95)
    plate(RIGHT, 5.8, 1.62, 1, 'GURNEYS', navy, size=.075, w=.46)
    for y in (3.4, 6.5):
        sconce(RIGHT, y, 2.02, 1, lit=not night or y in STILL_LIT[1])
    box((RIGHT - .02, 2.2, 1.72), (.03, .78, .58), mat('art_frame', '#4a3a2e', rough=.5, var=.2), bev=.008)
    box((RIGHT - .037, 2.2, 1.72), (.004, .68, .48), mat('art_sky', '#c99a78', rough=.8, var=.1), bev=0)
    prism([(1.56, 1.48), (1.56, 1.66), (1.75, 1.84), (1.9, 1.70), (2.05, 1.78), (2.24, 1.62), (2.24, 1.48)], .004,
          mat('art_hill', '#3c5568', rough=.8), plane='YZ', loc=(RIGHT - .042, .3, 0), bev=0)


def ceiling(night):
    tile = mat('tile', '#7b8387', rough=.85, var=.06)
    grid = mat('grid', '#6b7073', rough=.7, var=.06)
    box2((LEFT, -6, TOP), (RIGHT, END, TOP + .1), tile, bev=0)
    for i in range(27):
        box2((LEFT, -6 + i*.6, TOP - .006), (RIGHT, -5.985 + i*.6, TOP + .01), grid, bev=0)
    for i in range(9):
        box2((LEFT + .15 + i*.6, -6, TOP - .006), (LEFT + .165 + i*.6, END, TOP + .01), grid, bev=0)
    lamp, off = emis('ceiling_lamp', '#ffcf94', 2.3), mat('ceiling_lamp_off', '#8d8a84', rough=.5, var=.05)
    rim = brushed_steel()
    for y in (1.6, 5.2, 8.6):
        cyl((.05, y, TOP - .035), .34, .07, rim, bev=.01)
        lit = not night or y == 8.6
        cyl((.05, y, TOP - .072), .29, .03, lamp if lit else off, bev=.012)
        if not lit:
            continue
        area((.05, y, TOP - .1), (.05, y, 0), .5, .5, 15, '#ffb878', gloss=False)
    # hanging sign
    navy = mat('sign_navy', '#16283a', rough=.5, var=.1)
    white, amber = emis('sign_white', '#eaf2ff', 2.6), emis('sign_amber', '#ffb52e', 3.0)
    y = 3.0
    for x in (-1.0, .9):
        cyl((x, y, TOP - .1), .008, .2, rim, seg=8, bev=0)
    box2((-1.28, y - .04, TOP - .52), (1.18, y + .04, TOP - .19), navy, bev=.01, idx=2)
    text('SURGERY' if night else 'CAFETERIA', (-.62, y - .045, TOP - .355), .165, white, font='Roboto-Medium', idx=1)
    text('ELEVATORS', (.50, y - .045, TOP - .355), .165, white, font='Roboto-Medium', idx=1)
    arrow = [(-.055, 0), (.03, .07), (.03, .025), (.08, .025), (.08, -.025), (.03, -.025), (.03, -.07)]
    prism(arrow, .003, amber, loc=(-1.16, y - .045, TOP - .355), bev=0, idx=1)
    prism([(-a, b) for a, b in arrow], .003, amber, loc=(1.06, y - .045, TOP - .355), bev=0, idx=1)


def what_years_leave(night):
    """The machine and the hose she walks him past, notices, scuffs of gurneys; by night the cleaner's board and bucket."""
    vending((RIGHT, .22, 0), ON_RIGHT)
    exit_sign((LEFT, 1.5, 2.52), ON_LEFT)
    floor = ("LEVEL 3", "Surgery", "OR 1-6", "Waiting") if night else ("LEVEL 2", "Cafeteria", "Radiology", "Chapel")
    sign(floor, (LEFT, .02, 1.62), ON_LEFT, .085, mat('navy', '#1d3547', rough=.5, var=.1), mat('plate_ink', '#e6e2d6', rough=.7, var=0, rvar=0))
    with group() as side:                                                  # stuck to the side of the machine
        sheet(0, 1.42, .26, .34, '#e6dfcc', .03)
        sheet(-.18, 1.02, .18, .16, '#e3b488', -.05, 2)
    move(side.objs, (RIGHT - .40, .22 - .452, 0), 0)
    fire_hose((LEFT, 2.62, 1.42), ON_LEFT)
    papers((RIGHT - .001, 1.36, 1.55), ON_RIGHT, (.42, .62), seed=5, count=4, board=False)
    extinguisher((LEFT, 5.05, .20), ON_LEFT)
    scuffs(LEFT, -1, END - 1, -1, 22)
    scuffs(RIGHT, 1.2, END - 1, 1, 22, seed=8)
    for y in (-.7, 3.5, 7.0):
        grille(-1.4, y, TOP)
    for y in (.4, 3.4, 6.4):
        sprinkler(1.1, y, TOP)
    stain(1.55, 1.9, TOP - .004, .34, mat("damp", "#6a6a62", rough=.9, var=.15), seed=4)
    if night:
        wet_floor((.10, 5.2, 0), .18)
        bucket((.72, 5.9, 0), .4)
        polish(m=mat("mopped", "#5c5d5a", rough=.05, var=.02, rvar=.01, coat=.8))
        open_door()
        half_a_roll()
        area((1.75, -2.6, 2.5), (2.15, -.2, 1.0), .5, .9, 11, '#ffcf9c', gloss=False)        # a lamp behind us, on the side of the machine


def half_a_roll():
    """On the second gurney somebody sat and ate; a cup, a paper, crumbs, a cardigan."""
    x, y = RIGHT - .62, 4.25
    cyl((x, y, .83), .036, .10, mat('paper_cup', '#d9d2c0', rough=.7, var=.06), r2=.044)
    box((x + .02, y + .22, .785), (.20, .15, .01), mat('roll_paper', '#d9d4c6', rough=.9, var=.05), bev=.002, rot=(0, 0, .3))
    lathe([(0, .06), (.04, .05), (.06, .02), (.05, 0), (0, 0)], mat('roll', '#b5803f', rough=.8, var=.3, scale=30), loc=(x + .02, y + .22, .79), seg=18)
    box((x + .1, y + .62, .81), (.46, .34, .07), mat('cardigan', '#8a4f3c', rough=.95, var=.2, scale=10), bev=.03, seg=3, rot=(0, 0, .2))
    area((RIGHT - 1.5, 3.4, 2.6), (RIGHT - .5, 3.8, .7), .5, 1.4, 9, '#ffc488', gloss=False)


def polish(m):
    """Where the mop has been: a wet track down the middle."""
    prism([(-.9, 4.4), (.9, 4.2), (1.0, 9.0), (-.8, 9.2)], .002, m, plane="XY", loc=(0, 0, .003), bev=0)


def open_door():
    """2116 stands open; its lamp lies on the floor and on the wall across."""
    area((LEFT + .05, 6.55, 1.2), (0, 6.0, .1), .9, 1.9, 60, "#ffb468", gloss=False)
    box2((LEFT - .01, 6.10, .02), (LEFT + .035, 7.02, 2.12), emis("open_room", "#ffbe7c", .9), bev=0)
    box2((LEFT + .03, 6.62, .02), (LEFT + .05, 6.98, 2.08), mat("open_curtain", "#8a6f50", rough=.9, var=.2, scale=3, stretch=(4, 4, .3), emit="#c98a4a", strength=.25), bev=.01)
    box2((LEFT + .03, 6.14, .55), (LEFT + .05, 6.52, .75), mat("open_bed", "#4a4f5a", rough=.9, var=.1), bev=.01)


def light(night):
    dusk(.9 if night else 1.5)
    area((0, END - .3, 1.75), (0, 0, .8), 4.0, 2.0, 250 if night else 300, '#6f95e6', gloss=False)
    area((0, -5.6, 2.4), (0, 4, .8), 4, 1.2, 70 if night else 55, '#7f9ade', gloss=False)
    area((0, 2, 1.6), (0, 2, TOP), 3.6, 12, 16, '#6f8cd0', gloss=False)

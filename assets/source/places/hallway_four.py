"""hallway_four: the corridor of the fourth floor in the evening: 412 ajar, a tall window over a radiator across from it, the nurses' nook, the stairs;
and half past one at night, when half its lamps are out (`hallway_four_night`).

No panes: seen this much aslant a pane turns black, and the rain needs none.

Law: the words of ward.yaml and fourth_floor.yaml hold: 412 with the radiator across from it, Linen, an extinguisher to talk to, stairs beyond 411.
"""
from kit import *
from props import *

EYE = 1.55
LEFT, RIGHT, TOP, END = -2.5, 2.6, 2.95, 9.6
DOOR = (.98, 2.03, 2.15)                    # 412 in the left wall: from y, to y, height
NICHE = (.0, 3.05, .40)                     # the tall window in the right wall: from y, to y, depth
NOOK = (4.1, 6.5, .62)
PANES = ((-.55, .78), (.78, 2.1))           # the window at the end
STILL_LIT = {-1: (4.5,), 1: (7.0,)}         # the sconces that stay on at night, by wall
SILL, HEAD = .52, 2.68

PLACE = Place(size=(1600, 900), samples=4, variants={"hallway_four": {}, "hallway_four_night": {"exposure": .66, "shadows": [-.02, .004, .05]},
              "hallway_four_seat": {}, "hallway_four_night_seat": {"exposure": .66, "shadows": [-.02, .004, .05]}},
              paint={"rain": END + .06, "rain_amt": 1.3, "exposure": .55, "contrast": 1.05, "sat": 1.05, "shadows": [-.02, .004, .04], "grain": .011})


def build(picture):
    night = "night" in picture
    shell()
    trim()
    end_wall()
    niche()
    nook()
    room_412()
    left_wall(night, picture.endswith("seat"))
    right_wall(night)
    ceiling(night)
    light(night)
    camera((-.25, -3.9, EYE), (-.25, END, EYE), lens=LENS, fstop=5.6, focus=8, shift_y=.0, shift_x=.01)


def surfaces():
    return {"wall": mat('wall_four', '#ada596', rough=.8, var=.09, scale=.9), "dado": mat('dado', '#4a6b6c', rough=.6, var=.12, scale=1.4),
            "base": mat('base', '#2b3438', rough=.5, var=.1), "frame": mat('frame', '#39444c', rough=.4, metal=.6, var=.15),
            "teal": mat('door_teal', '#35656a', rough=.45, var=.12), "wood": mat('door_frame', '#5c4a3c', rough=.5, var=.25, scale=2, stretch=(6, 6, .7)),
            "navy": mat('navy', '#1d3547', rough=.5, var=.1), "ink": mat('plate_ink', '#e6e2d6', rough=.7, var=0, rvar=0),
            "board": mat('sill', '#a8957c', rough=.35, var=.2, stretch=(1, 6, 6), coat=.2)}


def shell():
    s = surfaces()
    box2((LEFT - 3, -6, -.1), (RIGHT + 2, END, 0), mat('vinyl_four', '#75736e', rough=.19, var=.08, scale=3, rvar=.04, coat=.38), bev=0)
    inlay = mat('vinyl_inlay', '#8a6a44', rough=.22, var=.08, scale=3, rvar=.04, coat=.3)
    for x in (LEFT + .42, RIGHT - .42):
        box2((x - .06, -6, -.01), (x + .06, END, .002), inlay, bev=0)
    y0, y1, h = DOOR
    for a, b in ((-6, y0), (y1, END)):
        box2((LEFT - .2, a, 0), (LEFT, b, TOP), s["wall"], bev=0)
    box2((LEFT - .2, y0, h), (LEFT, y1, TOP), s["wall"], bev=0)
    for a, b in ((-6, NICHE[0]), (NICHE[1], NOOK[0]), (NOOK[1], END)):
        box2((RIGHT, a, 0), (RIGHT + .2, b, TOP), s["wall"], bev=0)
    box2((RIGHT, NICHE[0], HEAD + .08), (RIGHT + .2, NICHE[1], TOP), s["wall"], bev=0)
    box2((RIGHT, NOOK[0], 2.38), (RIGHT + .2, NOOK[1], TOP), s["wall"], bev=0)


def trim():
    """Dado, skirting and handrail along whatever is wall."""
    s = surfaces()
    wood = mat('rail', '#8a6244', rough=.4, var=.3, scale=2, stretch=(6, .7, 6), coat=.25)
    for x, d, runs in ((LEFT, 1, ((-6, DOOR[0] - .1), (DOOR[1] + .1, END))), (RIGHT, -1, ((-6, NICHE[0]), (NICHE[1], NOOK[0]), (NOOK[1], END)))):
        for a, b in runs:
            box2((min(x, x + d*.012), a, .12), (max(x, x + d*.012), b, .98), s["dado"], bev=0)
            box2((min(x, x + d*.03), a, 0), (max(x, x + d*.03), b, .12), s["base"], bev=.004)
    for x, d, runs in ((LEFT, 1, ((-6, .80), (2.24, 6.0), (7.4, END - .1))), (RIGHT, -1, ((3.12, 3.94), (6.6, 7.55), (8.9, END - .1)))):
        for a, b in runs:
            box2((min(x + d*.05, x + d*.085), a, .84), (max(x + d*.05, x + d*.085), b, .98), wood, bev=.015)
            for i in range(int((b - a)/1.6) + 1):
                box2((min(x, x + d*.05), a + .15 + i*1.6, .88), (max(x, x + d*.05), a + .2 + i*1.6, .94), brushed_steel(), bev=.004)


def end_wall():
    """The stairs' door at the left, a window beside it, two seats below that."""
    s = surfaces()
    x0, x1 = PANES[0][0], PANES[-1][1]
    for a, b, z0, z1 in ((LEFT, x0, 0, TOP), (x1, RIGHT, 0, TOP), (x0, x1, 0, SILL), (x0, x1, HEAD, TOP)):
        box2((a, END, z0), (b, END + .25, z1), s["wall"], bev=0)
    for x in (x0, PANES[0][1], x1):
        box2((x - .04, END + .02, SILL), (x + .04, END + .14, HEAD), s["frame"], bev=.008)
    for z in (SILL + .04, 2.05, HEAD - .04):
        box2((x0, END + .02, z - .035), (x1, END + .14, z + .035), s["frame"], bev=.008)
    box2((x0 - .1, END - .2, SILL - .05), (x1 + .1, END + .1, SILL), s["board"], bev=.012)
    city(END + 4, spread=130, seed=9, height=.10)
    needle(26, END + 132)
    fire_door(-1.52, END, s["teal"], s["wood"], emis('stair_pane', '#d9e2c4', .62), width=1.04, opens=1)
    exit_sign((-1.52, END, 2.50), ON_END)
    sign(("C",), (-.80, END, 1.62), ON_END, .22, s["navy"], s["ink"], pad=.09)
    seat_row(3, mat('seat_rust', '#7a4a36', rough=.7, var=.16, scale=6), (.35, END - .55, 0), 0, trays=(2,))
    planter(-.42, END - .42, .85)


def niche():
    """A window as tall as a person over a long radiator with a board on it."""
    s = surfaces()
    (y0, y1), back = NICHE[:2], RIGHT + NICHE[2]
    for y in (y0, y1):                                                      # the reveals
        box2((RIGHT, min(y, y + (.06 if y == y1 else -.06)), 0), (back + .1, max(y, y + (.06 if y == y1 else -.06)), TOP), s["wall"], bev=0)
    box2((back, y0, 0), (back + .1, y1, .74), s["dado"], bev=0)
    box2((RIGHT, y0, HEAD), (back + .1, y1, HEAD + .08), s["wall"], bev=0)
    for i in range(4):
        y = y0 + (y1 - y0)*i/3
        box2((back, y - .035, .74), (back + .08, y + .035, HEAD), s["frame"], bev=.008)
    for z in (.77, 1.98, HEAD - .03):
        box2((back, y0, z - .03), (back + .08, y1, z + .03), s["frame"], bev=.008)
    box2((RIGHT - .12, y0 - .02, .58), (back, y1 + .02, .635), s["board"], bev=.014)
    metal = mat('radiator_pale', '#a5a8a4', rough=.45, var=.1)
    for i in range(int((y1 - y0 - .3)/.105)):
        box2((RIGHT - .04, y0 + .16 + i*.105, .10), (RIGHT + .16, y0 + .235 + i*.105, .55), metal, bev=.022)
    cyl((RIGHT - .06, y1 - .10, .22), .035, .07, mat('valve', '#3a3f42', rough=.5, var=.1), rot=(0, math.pi/2, 0))
    box((RIGHT + .14, 2.62, .665), (.20, .28, .05), mat('magazine', '#3f6f86', rough=.5, var=.2), bev=.004, rot=(0, 0, .25))
    cyl((RIGHT + .06, 2.2, .69), .038, .10, mat('paper_cup', '#d9d2c0', rough=.7, var=.06), r2=.044)


def nook():
    """Where the nurses write: a counter, a lamp, binders; warm, and for the moment nobody's."""
    s = surfaces()
    y0, y1, deep = NOOK
    inner = mat('nook_wall', '#b59c78', rough=.8, var=.1)
    box2((RIGHT + deep, y0 - .1, 0), (RIGHT + deep + .1, y1 + .1, TOP), inner, bev=0)
    for a, b in ((y1, y1 + .1), (y0 - .1, y0)):
        box2((RIGHT + .2, a, 0), (RIGHT + deep, b, TOP), inner, bev=0)
    box2((RIGHT, y0, 2.38), (RIGHT + deep, y1, 2.44), s["wall"], bev=0)
    front = mat('nook_front', '#75583f', rough=.45, var=.3, scale=1.6, stretch=(6, 6, .6), coat=.2)
    box2((RIGHT - .34, y0 + .05, .02), (RIGHT - .22, y1 - .55, 1.06), front, bev=.01)
    box2((RIGHT - .42, y0 - .02, 1.06), (RIGHT - .04, y1 - .5, 1.11), s["board"], bev=.012)
    box2((RIGHT - .34, y0 + .05, .02), (RIGHT + .2, y0 + .12, 1.06), front, bev=.01)
    colours = ('#8f3a2c', '#3f6f86', '#c49a52', '#5f7a58', '#d2c9b4')
    for k, z in enumerate((1.30, 1.66, 2.02)):
        box2((RIGHT + .22, y1 - .30, z - .02), (RIGHT + deep, y1, z), front, bev=.004)
        for i in range(5):
            c = colours[(i*2 + k) % 5]
            box2((RIGHT + .26 + i*.075, y1 - .27, z), (RIGHT + .325 + i*.075, y1 - .05, z + .24 + .02*((i + k) % 3)), mat('binder' + c, c, rough=.5, var=.12), bev=.006)
    box2((RIGHT + .1, y0 + .3, 2.365), (RIGHT + .5, y1 - .3, 2.38), emis('nook_strip', '#ffd6a0', 2.6), bev=0)
    area((RIGHT + .35, (y0 + y1)/2, 2.34), (RIGHT + .3, (y0 + y1)/2, 0), .5, 1.8, 46, '#ffc080', gloss=False)
    monitor_back((RIGHT - .16, 5.2, 1.02), -1.9, size=(.46, .30))
    with group() as lamp:
        tube([(0, 0, 0), (.02, 0, .22), (-.10, 0, .36)], .012, brushed_steel(), bez=True)
        cyl((-.14, 0, .33), .085, .10, emis('nook_lamp', '#ffca84', 3.2), r2=.045, bev=.004)
    move(lamp.objs, (RIGHT - .14, 4.35, 1.11), 0)
    point((RIGHT - .32, 4.32, 1.36), 7, '#ffb86a', .06)
    sign(("NURSES",), (RIGHT - .01, 4.75, 2.55), ON_RIGHT, .13, s["navy"], emis('nook_word', '#fff0d4', 1.6), pad=.07)


def room_412():
    """The door stands ajar; lamplight lies on its frame, on the floor and on a strip of what is inside."""
    s = surfaces()
    y0, y1, h = DOOR
    inner = mat('room_wall', '#c2a67c', rough=.8, var=.08)
    box2((LEFT - 3, 4.6, 0), (LEFT - .2, 4.7, TOP), inner, bev=0)
    box2((LEFT - 3, -1, TOP), (LEFT - .2, 4.7, TOP + .1), inner, bev=0)
    box2((LEFT - 3.1, -1, 0), (LEFT - 3, 4.7, TOP), inner, bev=0)
    for a, b, z0, z1 in ((y0 - .09, y0, 0, h + .09), (y1, y1 + .09, 0, h + .09), (y0 - .09, y1 + .09, h, h + .09)):
        box2((LEFT - .2, a, z0), (LEFT + .05, b, z1), s["wood"], bev=.008)
    with group() as leaf:
        box2((-.02, 0, .01), (.02, 1.04, h - .01), s["teal"], bev=.005)
        box2((.02, .02, .02), (.028, 1.02, .30), mat('kick', '#7d858a', rough=.4, metal=.8, var=.15), bev=.003)
        cyl((.06, .94, 1.02), .013, .16, bright_chrome())
    move(leaf.objs, (LEFT - .03, y0, 0), math.radians(13))
    cloth = mat('room_curtain', '#b98f58', rough=.9, var=.2, scale=3, stretch=(4, 4, .3), emit='#d99a50', strength=.35)
    for i in range(7):
        cyl((LEFT - 1.05 - i*.09, 4.3, 1.25), .055, 2.1, cloth, seg=12, bev=0)
    box((LEFT - 1.28, 3.75, 1.38), (.34, .06, .26), mat('room_monitor', '#10191c', rough=.3, var=.05), bev=.02)
    for k, c in enumerate(('#58e6a6', '#ffb84a')):
        box((LEFT - 1.28, 3.71, 1.43 - .09*k), (.26, .01, .016), emis('room_trace%d' % k, c, 5), bev=0)
    box2((LEFT - .2, y1 - .006, .01), (LEFT, y1, h), mat('lit_frame', '#9a7446', rough=.6, var=.35, scale=2, stretch=(6, 6, .7), emit='#c98440', strength=.24), bev=0)
    point((LEFT - 1.0, 2.6, 1.9), 95, '#ffb868', .15)
    spot((LEFT + .08, 1.86, 1.9), (LEFT + 1.7, .6, 0), 480, '#ffb062', angle=52, blend=.7, r=.12).visible_glossy = False


def plate(x, y, z, turn, words, size=.11):
    sign((words,), (x, y, z), turn, size, surfaces()["navy"], surfaces()["ink"], pad=.06)


def left_wall(night, taken):
    s = surfaces()
    glow = emis('door_glow', '#ffd7a2', 1.5)
    sign(("LEVEL 4", "Rooms 401-424", "Linen", "Stair C"), (LEFT, -.12, 1.66), ON_LEFT, .098, s["navy"], s["ink"])
    plate(LEFT, .62, 1.62, ON_LEFT, "412", .13)
    plate(LEFT, 5.85, 1.62, ON_LEFT, "410", .12)
    door(LEFT, 6.7, -1, s["teal"], s["wood"], glow)
    for y in (-.1, 4.5, 8.4):
        sconce(LEFT, y, 2.22, -1, lit=not night or y in STILL_LIT[-1])
    pale = mat('bracket', '#c9c4b4', rough=.8, var=.06)
    box((LEFT + .012, 2.72, 1.42), (.024, .34, .86), pale, bev=.006)        # the one he tells that she's fine
    extinguisher((LEFT + .02, 2.72, 1.02), ON_LEFT)
    sign(("FIRE",), (LEFT + .02, 2.72, 1.78), ON_LEFT, .08, mat('fire_red', '#96291f', rough=.5, var=.1), s["ink"], pad=.04)
    papers((LEFT, 3.85, 1.62), ON_LEFT, (1.0, .74), seed=12, count=6)
    drip(LEFT + .34, 3.95)
    hamper((LEFT + .42, 3.35, 0))
    scuffs(LEFT, 2.3, END - 1, -1, 18, seed=5)
    scuffs(LEFT, -1, .7, -1, 6, seed=9)
    if not taken:                                                           # somebody sits in it: backs.py has it, before us
        chair_by_door((LEFT + .40, -.06, 0))


def chair_by_door(at):
    """Somebody's, outside 412, with what they read."""
    cloth, wood = mat('chair_cloth', '#8a5a3a', rough=.85, var=.16, scale=6), mat('chair_wood', '#6d4c34', rough=.45, var=.25, scale=2, coat=.2)
    with group() as g:
        box((0, 0, .45), (.50, .48, .07), cloth, bev=.03, seg=3)
        box((-.24, 0, .76), (.06, .46, .34), cloth, bev=.025, seg=3, rot=(0, -.12, 0))
        for b in (-.23, .23):
            tube([(-.22, b, 0), (-.22, b, .45), (-.30, b, .95)], .018, wood)
            tube([(.22, b, 0), (.22, b, .45)], .018, wood)
        box((.04, .02, .495), (.20, .27, .015), mat('magazine_red', '#a84a34', rough=.5, var=.2), bev=.003, rot=(0, 0, .4))
    move(g.objs, at, 0)


def hamper(at):
    """A canvas bag of used linen on a frame with castors."""
    chrome, canvas = bright_chrome(), mat('canvas', '#4d6f86', rough=.95, var=.18, scale=8)
    with group() as g:
        lathe([(0, .16), (.20, .16), (.25, .50), (.24, .92), (.22, .90), (0, .86)], canvas, seg=26)
        for a, b in ((-.22, -.22), (.22, -.22), (-.22, .22), (.22, .22)):
            cyl((a, b, .50), .012, .90, chrome)
            cyl((a, b, .04), .04, .03, mat('rubber', '#20252a', rough=.6, var=.1), rot=(math.pi/2, 0, 0))
        tube(rounded_path([(-.22, -.22, .95), (.22, -.22, .95), (.22, .22, .95), (-.22, .22, .95)], .05), .014, chrome, cyclic=True)
        box((.04, -.04, .94), (.34, .30, .13), mat('used_sheet', '#c3c4bd', rough=.9, var=.15, scale=8), bev=.06, seg=4, rot=(.2, .15, .3))
    move(g.objs, at, 0)


def right_wall(night):
    s = surfaces()
    door(RIGHT, 8.2, 1, s["teal"], s["wood"], emis('door_glow', '#ffd7a2', 1.5), width=.95)
    plate(RIGHT, 7.3, 1.62, ON_RIGHT, "411", .12)
    for y in (3.52, 7.0):
        sconce(RIGHT, y, 2.12, 1, lit=not night or y in STILL_LIT[1])
    wheelchair((RIGHT - .50, 3.55, 0), .3)
    papers((RIGHT - .001, 3.52, 1.52), ON_RIGHT, (.40, .5), seed=5, count=2, board=False)
    scuffs(RIGHT, 6.6, END - 1, 1, 8, seed=8)


def ceiling(night):
    tile, grid, rim = mat('tile', '#7b8387', rough=.85, var=.06), mat('grid', '#6b7073', rough=.7, var=.06), brushed_steel()
    box2((LEFT, -6, TOP), (RIGHT, END, TOP + .1), tile, bev=0)
    for i in range(27):
        box2((LEFT, -6 + i*.6, TOP - .006), (RIGHT, -5.985 + i*.6, TOP + .01), grid, bev=0)
    for i in range(9):
        box2((LEFT + .15 + i*.6, -6, TOP - .006), (LEFT + .165 + i*.6, END, TOP + .01), grid, bev=0)
    lamp, off = emis('ceiling_lamp', '#ffcf94', 2.3), mat('ceiling_lamp_off', '#8d8a84', rough=.5, var=.05)
    for y in (2.2, 5.2, 8.2):
        for x in (-1.15, 1.25):
            box((x, y, TOP - .03), (.36, 1.16, .06), rim, bev=.01)
            lit = not night or y == 8.2
            box((x, y, TOP - .062), (.30, 1.08, .02), lamp if lit else off, bev=.006)
            if not lit:
                continue
            area((x, y, TOP - .1), (x, y, 0), .3, 1.0, 7.5, '#ffb878', gloss=False)
    hanging_sign(4.1, rim)
    for y in (.6, 6.7):
        grille(.05, y, TOP)
    for y in (1.4, 3.7, 6.9):
        sprinkler(.05, y, TOP)
    stain(-1.9, 3.6, TOP - .004, .30, mat("damp", "#6a6a62", rough=.9, var=.15), seed=9)


def hanging_sign(y, rim):
    navy, white, amber = mat('sign_navy', '#16283a', rough=.5, var=.1), emis('sign_white', '#eaf2ff', 2.6), emis('sign_amber', '#ffb52e', 3.0)
    z = TOP - .37
    for x in (-1.1, 1.0):
        cyl((x, y, TOP - .1), .008, .2, rim, seg=8, bev=0)
    box2((-1.42, y - .04, z - .18), (1.32, y + .04, z + .18), navy, bev=.01, idx=2)
    text('401-424', (-.68, y - .045, z), .20, white, font='Roboto-Medium', idx=1)
    text('ELEVATORS', (.50, y - .045, z), .18, white, font='Roboto-Medium', idx=1)
    up = [(0, .09), (.08, 0), (.028, 0), (.028, -.08), (-.028, -.08), (-.028, 0), (-.08, 0)]
    prism(up, .003, amber, loc=(-1.24, y - .045, z), bev=0, idx=1)
    prism([(b, a) for a, b in up], .003, amber, loc=(1.17, y - .045, z), bev=0, idx=1)


def light(night):
    """By day's end or in the middle of the night, with no ember left in the west."""
    if night:
        world([(0, "#0f141e"), (.166, "#46486c"), (.185, "#37426a"), (.23, "#263660"), (.4, "#1b2c4c"), (.9, "#111c34")], .95, clouds=("#232f50", .85))
    else:
        dusk(1.2)
    area((.8, END - .3, 1.6), (.4, 0, .8), 2.6, 2.0, 150 if night else 190, '#6f95e6', gloss=False)
    area((RIGHT + .3, 1.6, 1.7), (-1, 1.2, .6), 2.6, 1.8, 70, '#7298ea', gloss=False)
    area((0, -5.6, 2.4), (0, 4, .8), 4, 1.2, 34, '#7f9ade', gloss=False)
    area((0, 2, 1.6), (0, 2, TOP), 3.6, 12, 6, '#6f8cd0', gloss=False)

"""hotel_door: room 2214, two years ago in October: the door open to the corridor, his jacket on the chair, one lamp.

Law: memory is warmer than the evening: no blue but the window's; the open door is in the gap between two people.
"""
from kit import *
from props import sprinkler
from shell import *

EYE, BACK_OFF = 1.52, 2.9
LEFT, RIGHT, END, TOP = -3.1, 2.9, 4.3, 2.62
DOOR = (-.52, .44, 0, 2.12)
HALL_END = 6.4
OPEN = 2.36                                  # how far the door is turned on its hinge

PLACE = Place(variants={"hotel_door": {}}, seed=22, samples=5, size=(1600, 900),
              paint={"exposure": .95, "contrast": 1.04, "sat": .92, "bloom": .16, "bloom_tint": (1.0, .86, .68), "shadows": (.010, .002, .016),
                     "highs": (.036, .016, -.022), "vign": .36, "bottom": .26, "black": (.035, .022, .018)})


def build(picture):
    room()
    doorway()
    corridor()
    desk_and_chair()
    bed()
    lamp(-1.62, END - .36, .78)
    window_side()
    what_he_keeps()
    light()
    camera((0, -BACK_OFF, EYE), (0, END, EYE), lens=24, fstop=5.6, focus=6.6, shift_y=.0)


def paper():
    return mat("hotel_paper", "#9c7f68", rough=.85, var=.10, scale=1.2)


def room():
    slabs(LEFT, RIGHT, -5, END, TOP, mat("hotel_carpet", "#5d4038", rough=.98, var=.22, scale=9), mat("hotel_ceiling", "#8a7a6c", rough=.85, var=.06))
    sides(LEFT, RIGHT, -5, END, TOP, paper(), mat("hotel_base", "#4a3022", rough=.45, var=.2))
    pierced(LEFT, RIGHT, TOP, END, (DOOR,), paper())
    stripe = mat("hotel_stripe", "#8f735d", rough=.85, var=.08)
    for i in range(21):
        x = LEFT + .1 + i*.3
        if not DOOR[0] - .2 < x < DOOR[1] + .1:
            box2((x, END - .004, .14), (x + .09, END, TOP - .12), stripe, bev=0)
    crown = mat("hotel_base", "#4a3022", rough=.45, var=.2)
    box2((LEFT, END - .05, TOP - .10), (RIGHT, END, TOP), crown, bev=.01)
    for a, b in ((LEFT, DOOR[0] - .1), (DOOR[1] + .1, RIGHT)):
        box2((a, END - .03, 0), (b, END, .13), crown, bev=.006)
    rug = mat("hotel_rug", "#4f4a4c", rough=.98, var=.2, scale=8)
    box2((-1.1, 1.6, 0), (1.2, 3.7, .012), rug, bev=.004)
    box2((-1.0, 1.7, .012), (1.1, 3.6, .014), mat("hotel_rug_in", "#7c5a48", rough=.98, var=.2, scale=8), bev=0)


def doorway():
    """The door stands open into the room, so far that its outer face, with the number, is turned to us; the chain hangs inside."""
    wood, frame = mat("hotel_leaf", "#8d6040", rough=.6, var=.25, scale=1.6, stretch=(6, 6, .6)), mat("hotel_base", "#4a3022", rough=.45, var=.2)
    brass = mat("hotel_brass", "#b58c4c", rough=.3, metal=1, var=.1)
    x0, x1, _, top = DOOR
    jambs(x0, x1, 0, top, END, frame, width=.12, sill=False)
    with group() as g:                                                      # hinged on the right, opened inwards
        box2((-.92, -.045, .01), (0, 0, top - .05), wood, bev=.006)
        for z0, z1 in ((.20, .92), (1.12, 1.90)):
            box2((-.78, -.055, z0), (-.14, -.045, z1), wood, bev=.008)
        cyl((-.84, -.075, 1.0), .028, .07, brass, rot=(math.pi/2, 0, 0), bev=.01)
        cyl((-.84, -.05, 1.0), .04, .012, brass, rot=(math.pi/2, 0, 0))
        box((-.46, -.052, 1.52), (.03, .016, .03), brass, bev=.004)
        box((-.46, -.056, 1.72), (.20, .010, .16), mat("rules", "#d8cbb0", rough=.85, var=.05), bev=.002)
        tube([(-.86, -.07, 1.32), (-.84, -.09, 1.22), (-.85, -.08, 1.10)], .006, brass, bez=True)
        _outer_face(frame, brass)
    move(g.objs, (x1 - .03, END - .01, 0), OPEN)


def _outer_face(moulding, brass):
    """What the corridor sees of it: two panels in their mouldings, the knob, the eye, 2214 in brass."""
    for z0, z1 in ((.20, .92), (1.12, 1.90)):
        for lo, hi in (((-.80, z0), (-.76, z1)), ((-.16, z0), (-.12, z1)), ((-.80, z0), (-.12, z0 + .04)), ((-.80, z1 - .04), (-.12, z1))):
            box2((lo[0], 0, lo[1]), (hi[0], .016, hi[1]), moulding, bev=.006)
    cyl((-.84, .030, 1.0), .028, .07, brass, rot=(math.pi/2, 0, 0), bev=.01)
    cyl((-.84, .005, 1.0), .04, .012, brass, rot=(math.pi/2, 0, 0))
    cyl((-.46, .012, 1.44), .014, .012, brass, rot=(math.pi/2, 0, 0))
    ink = mat("number_ink", "#e0c080", rough=.5, var=0, rvar=0, emit="#e0c080", strength=.35)
    text("2214", (-.46, .016, 1.66), .24, ink, rot=(math.pi/2, 0, math.pi), font="Roboto-Bold", idx=1, spacing=1.06)


def corridor():
    """Outside: a strip of carpet, the wall opposite with its lamp, another door."""
    wall, wood = mat("hotel_hall", "#b3916e", rough=.85, var=.1, scale=1), mat("hotel_door", "#6b4128", rough=.42, var=.30, scale=1.6, stretch=(6, 6, .6), coat=.25)
    box2((-5, END + .2, -.1), (5, HALL_END, 0), mat("hotel_runner", "#7d3b2c", rough=.98, var=.25, scale=7), bev=0)
    box2((-5, HALL_END, 0), (5, HALL_END + .2, TOP), wall, bev=0)
    box2((-5, END + .2, TOP), (5, HALL_END, TOP + .1), mat("hotel_ceiling", "#8a7a6c", rough=.85, var=.06), bev=0)
    box2((-5, HALL_END - .03, 0), (5, HALL_END, .95), wood, bev=0)
    box2((-5, HALL_END - .05, .95), (5, HALL_END, 1.0), mat("hotel_base", "#4a3022", rough=.45, var=.2), bev=.008)
    x = -.16
    brass = mat("hotel_brass", "#b58c4c", rough=.3, metal=1, var=.1)
    box((x, HALL_END - .03, 1.72), (.10, .04, .24), brass, bev=.01)
    for s in (-1, 1):
        tube(rounded_path([(x, HALL_END - .05, 1.68), (x + s*.14, HALL_END - .14, 1.66), (x + s*.14, HALL_END - .14, 1.76)], .05), .010, brass)
        lathe([(.085, 0), (.05, .16)], emis("hall_shade", "#ffca82", 1.9), loc=(x + s*.14, HALL_END - .14, 1.76), seg=24)
        point((x + s*.14, HALL_END - .26, 1.86), 15, "#ffb868", .08)
    frame = mat("hotel_base", "#4a3022", rough=.45, var=.2)
    box2((.60, HALL_END - .05, 1.25), (1.25, HALL_END, 2.0), frame, bev=.015)
    area((0, (END + HALL_END)/2, TOP - .05), (0, (END + HALL_END)/2, 0), 3.5, .8, 60, "#ffc27a", gloss=False)
    area((-.04, END + .5, 1.5), (-.1, -1.0, .2), .8, 1.7, 85, "#ffbf78", gloss=False)     # what the corridor sends in


def desk_and_chair():
    """Left: a writing desk under a mirror, and before it the chair with the grey jacket on its back."""
    wood = mat("hotel_wood", "#5f3a25", rough=.4, var=.3, scale=1.7, stretch=(.6, 6, 6), coat=.25)
    x, y = -1.85, END - .36
    box((x, y, .75), (1.35, .58, .04), wood, bev=.01)
    box((x, y, .66), (1.25, .50, .12), wood, bev=.01)
    for dx in (-.60, .60):
        for dy in (-.22, .22):
            cyl((x + dx, y + dy, .32), .022, .62, wood, r2=.032)
    for dx in (-.3, .3):
        cyl((x + dx, y - .26, .66), .015, .03, mat("hotel_brass", "#b58c4c", rough=.3, metal=1, var=.1), rot=(math.pi/2, 0, 0))
    frame = mat("hotel_frame", "#7d5b33", rough=.4, var=.2, metal=.3)
    box((x + .02, END - .03, 1.62), (.92, .04, 1.05), frame, bev=.02)
    box((x + .02, END - .055, 1.62), (.80, .01, .93), mat("hotel_mirror", "#b9b2a6", rough=.35, metal=.8, var=.04), bev=0)
    box((x - .42, y - .05, .785), (.30, .22, .012), mat("hotel_paper_pad", "#e0d6c0", rough=.9, var=.05), bev=.002, rot=(0, 0, .2))
    glass_m = mat("hotel_glass", "#c9b28c", rough=.08, var=.05, coat=1)
    for dx in (.42, .54):
        cyl((x + dx, y - .02, .82), .035, .10, glass_m, r2=.04)
    chair(.16, 3.15, 2.18)


def chair(x, y, turn):
    wood, seat = mat("hotel_wood", "#5f3a25", rough=.4, var=.3, scale=1.7, stretch=(.6, 6, 6), coat=.25), mat("hotel_seat", "#7c4a3a", rough=.85, var=.15, scale=6)
    grey, lining = mat("jacket", "#7d7b70", rough=.85, var=.16, scale=6), mat("jacket_dark", "#3a3e45", rough=.85, var=.12)
    with group() as g:
        box((0, 0, .45), (.46, .44, .07), seat, bev=.03, seg=3)
        for sx in (-.20, .20):
            for sy in (-.18, .19):
                cyl((sx, sy, .21), .018, .42, wood, r2=.024)
            beam((sx, .19, .44), (sx, .27, .96), .032, .032, wood)
        box((0, .265, .93), (.42, .03, .10), wood, bev=.012)
        _jacket(grey, lining)
    move(g.objs, (x, y, 0), turn)


def _jacket(grey, lining):
    """Hung by its shoulders over the back, open to the seat's side, one sleeve caught in the arm of it."""
    bm = bmesh.new()
    rows = []
    for k in range(20):
        t = k/19
        half = .15 + .13*min(1, t*4)**.6 - .03*t
        z = 1.02 - .66*t - .02*math.sin(t*9)
        row = []
        for i in range(37):
            a = math.pi*(i/36*1.5 - .25)                    # round the back and a little to the front on both sides
            x, out = -half*math.cos(a), .085*math.sin(a) + .012*math.sin(i*.9 + 3*t)*t
            row.append(bm.verts.new((x, .262 + .05*(1 - t) + out, z - (.06*abs(math.cos(a)) if t < .25 else 0))))
        rows.append(row)
    for low, high in zip(rows, rows[1:]):
        for i in range(36):
            bm.faces.new((low[i], low[i + 1], high[i + 1], high[i]))
    mesh("jacket", bm, grey, True).modifiers.new("thick", "SOLIDIFY").thickness = .016
    for s, swing in ((-1, .02), (1, -.10)):
        tube([(s*.25, .30, .95), (s*.30, .31, .80), (s*.30 + swing*.4, .30, .62), (s*.29 + swing, .27, .43)], .050, grey, bez=True)
    tube([(-.13, .23, .98), (-.09, .30, 1.045), (.09, .30, 1.045), (.13, .23, .98)], .026, lining, bez=True)
    box((.10, .205, .80), (.05, .012, .10), mat("pocket_square", "#c9c0aa", rough=.9, var=.06), bev=.004, rot=(0, .2, 0))


def bed():
    """Right: the corner of a bed, not yet slept in, with a night table and its own lamp."""
    wood, cover, linen = mat("hotel_wood", "#5f3a25", rough=.4, var=.3, scale=1.7, stretch=(.6, 6, 6), coat=.25), mat("bed_cover", "#5f7068", rough=.9, var=.2, scale=5), mat("bed_linen", "#d2c3a8", rough=.9, var=.08)
    x0, x1, y0, y1 = .98, RIGHT - .05, 1.9, 3.5
    box2((x0, y0, .12), (x1, y1, .40), wood, bev=.02)
    box2((x0 - .02, y0 - .02, .34), (x1, y1 + .02, .58), cover, bev=.07, seg=4)
    box2((x0 + 1.02, y0 + .02, .54), (x1, y1 - .02, .63), linen, bev=.04, seg=3)
    for k in range(2):
        box((x1 - .30, y0 + .42 + k*.76, .70), (.40, .66, .17), linen, bev=.075, seg=4, rot=(0, -.25, 0))
    box2((x1 - .06, y0 - .08, .2), (x1, y1 + .08, 1.18), wood, bev=.03)
    box2((x1 - .56, y1 + .16, .02), (x1 - .04, y1 + .62, .56), wood, bev=.015)
    lamp(x1 - .30, y1 + .40, .56, .8)
    box((x1 - .16, y1 + .28, .60), (.16, .2, .07), mat("phone_cream", "#cdbb98", rough=.4, var=.06, coat=.3), bev=.02)
    frame = mat("hotel_frame", "#7d5b33", rough=.4, var=.2, metal=.3)
    box((1.62, END - .03, 1.68), (.78, .04, .58), frame, bev=.015)
    box((1.62, END - .055, 1.68), (.66, .01, .46), mat("print_sky", "#c99a6c", rough=.85, var=.12, scale=4), bev=0)
    prism([(1.30, 1.46), (1.30, 1.60), (1.48, 1.76), (1.62, 1.64), (1.78, 1.72), (1.94, 1.58), (1.94, 1.46)], .006, mat("print_hill", "#7a5a4a", rough=.85, var=.1), loc=(0, END - .062, 0), bev=0)


def what_he_keeps():
    """He has lived here some weeks: prints over the bed, a robe on its hook, a tray from downstairs, files by the bed, a rack with a case."""
    frame, brass = mat("hotel_frame", "#7d5b33", rough=.4, var=.2, metal=.3), mat("hotel_brass", "#b58c4c", rough=.3, metal=1, var=.1)
    for y, c, hill in ((2.18, "#a9a58c", "#5f6a5c"), (3.02, "#b79a7c", "#6a5a56")):
        box((RIGHT - .02, y, 1.72), (.03, .58, .66), frame, bev=.012)
        box((RIGHT - .04, y, 1.72), (.006, .46, .54), mat("print" + c, c, rough=.85, var=.12, scale=5), bev=0)
        prism([(y - .22, 1.47), (y - .22, 1.60), (y - .05, 1.72), (y + .08, 1.62), (y + .22, 1.70), (y + .22, 1.47)], .004, mat("hill" + hill, hill, rough=.85, var=.1), plane="YZ", loc=(RIGHT - .046, 0, 0), bev=0)
    robe = mat("robe", "#b9ae9c", rough=.95, var=.12, scale=6)
    x = .98                                                                 # on the wall right of the door
    cyl((x, END - .05, 1.86), .018, .08, brass, rot=(math.pi/2, 0, 0))
    lathe([(0, .62), (.05, .60), (.13, .46), (.16, .2), (.17, -.30), (.19, -.62), (0, -.62)], robe, loc=(x, END - .12, 1.22), seg=9)
    tray, white = mat("tray_silver", "#b3aea2", rough=.3, metal=.9, var=.1), mat("plate_white", "#cfc8b8", rough=.4, var=.05, coat=.2)
    cyl((1.34, 2.25, .605), .19, .012, tray, bev=.004)
    lathe([(.12, 0), (.11, .06), (.05, .11), (.012, .13), (0, .13)], tray, loc=(1.34, 2.25, .61), seg=28)
    for k, c in enumerate(("#c7b58c", "#8fa0a0", "#c7b58c")):
        box((1.62 + k*.02, 2.9 - k*.01, .60 + k*.022), (.24, .32, .02), mat("file" + c, c, rough=.85, var=.06), bev=.003, rot=(0, 0, .3 - k*.2))
    cyl((1.30, 2.62, .645), .036, .08, white, r2=.042)
    sprinkler(1.3, 1.7, TOP)
    cyl((-1.2, 2.2, TOP - .02), .085, .04, mat("smoke", "#b3aa9a", rough=.7, var=.04), bev=.012)
    cyl((-1.17, 2.15, TOP - .042), .008, .006, emis("smoke_lamp", "#ff5a3a", 5), bev=0)
    cornice = mat("hotel_cornice", "#a08d78", rough=.8, var=.06)
    for x0, x1, y0, y1 in ((-2.2, 2.1, 1.0, 1.06), (-2.2, 2.1, 3.5, 3.56), (-2.2, -2.14, 1.0, 3.56), (2.04, 2.1, 1.0, 3.56)):
        box2((x0, y0, TOP - .03), (x1, y1, TOP), cornice, bev=.008)


def lamp(x, y, z, k=1.0):
    brass = mat("hotel_brass", "#b58c4c", rough=.3, metal=1, var=.1)
    lathe([(0, 0), (.085*k, 0), (.07*k, .03), (.02, .06), (.035*k, .14), (.02, .24*k), (.012, .30*k), (0, .30*k)], brass, loc=(x, y, z), seg=28)
    lathe([(.17*k, 0), (.11*k, .22*k)], emis("hotel_shade", "#ffb868", 2.2), loc=(x, y, z + .28*k), seg=40)
    point((x, y - .05, z + .26*k), 17*k, "#ffb05a", .08)
    spot((x, y, z + .46*k), (x, y, TOP), 70*k, "#ffb868", angle=125, blend=.9, r=.08)
    point((x, y - .24, z + .42*k), 15*k, "#ffb868", .12)


def window_side():
    """Far left, a curtain, and the blue of October at its edge."""
    cloth = mat("hotel_curtain", "#7d4a38", rough=.95, var=.2, scale=3, stretch=(4, 4, .4))
    for i in range(6):
        cyl((LEFT + .10 + .02*(i % 2), .3 + i*.23, 1.22), .085, 2.42, cloth, seg=18, bev=0)
    for i in range(3):
        cyl((LEFT + .12 + .02*(i % 2), 3.12 + i*.2, 1.22), .085, 2.42, cloth, seg=18, bev=0)
    box2((LEFT + .005, 1.6, .70), (LEFT + .02, 3.1, 2.30), emis("october", "#53638f", .8), bev=0)
    wood = mat("hotel_base", "#4a3022", rough=.45, var=.2)
    for y in (1.62, 2.34, 3.06):
        box2((LEFT + .02, y - .025, .68), (LEFT + .06, y + .025, 2.32), wood, bev=.004)
    for z in (.70, 1.72, 2.30):
        box2((LEFT + .02, 1.6, z - .025), (LEFT + .06, 3.1, z + .025), wood, bev=.004)
    box2((LEFT, 1.5, .62), (LEFT + .20, 3.2, .67), wood, bev=.01)
    rng = random.Random(3)
    roof, lit = emis("october_roof", "#2c3656", .6), [emis("october_lit%d" % k, c, 2.2) for k, c in enumerate(("#ffc27a", "#ffdcae"))]
    for y0, y1, top in ((1.62, 1.98, 1.32), (1.98, 2.3, 1.55), (2.3, 2.72, 1.22), (2.72, 3.08, 1.44)):
        box2((LEFT + .02, y0, .72), (LEFT + .024, y1, top), roof, bev=0)
        for k in range(5):
            y, z = rng.uniform(y0 + .04, y1 - .06), rng.uniform(.8, top - .1)
            box2((LEFT + .024, y, z), (LEFT + .027, y + .035, z + .045), rng.choice(lit), bev=0)
    cyl((LEFT + .10, 1.7, 2.46), .02, 3.4, mat("hotel_brass", "#b58c4c", rough=.3, metal=1, var=.1), rot=(math.pi/2, 0, 0))
    area((LEFT + .15, 2.35, 1.5), (0, 2, .6), 1.4, 1.6, 46, "#7f95de", gloss=False)


def light():
    world([(0, "#4a3c44"), (1, "#4a3c44")], .10)
    area((0, -3.8, 2.2), (0, 3, 1.0), 4, 1.0, 52, "#e0a890", gloss=False)
    area((0, 1.5, .5), (0, 1.5, TOP), 4, 4, 9, "#d09a78", gloss=False)

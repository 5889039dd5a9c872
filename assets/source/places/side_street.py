"""side_street: what lies below and beyond the landing of fire_escape: the side street, both rows, the avenue, the diner.

Law: the landing is z = 0, the street FLOOR below it; the street runs along y and ends at the avenue.
"""
from kit import *
from props import car_pane, parked

FLOOR = -7.4
FAR_ROW, KERBS = -17.0, (-13.6, -3.0)        # x of the other row's face, and of the kerbs
AVENUE = (66.0, 82.0)
STOREY = 3.1
LIT = (("#ffb468", 1.0), ("#f0a05a", .6), ("#ffd8a4", .8), ("#a8c8f4", .6), ("#e08a5a", .5))
BRICKS = ("#4a4e68", "#414c6c", "#54506a", "#465272", "#505068")


def street():
    road = mat("side_road", "#232831", rough=.13, var=.3, scale=.4, rvar=.09, coat=.9, spec=.7)
    walk = mat("side_walk", "#4a4d57", rough=.3, var=.2, scale=.6, coat=.4)
    box2((-90, -10, FLOOR - .3), (90, 260, FLOOR), road, bev=0)
    for x0, x1 in ((FAR_ROW, KERBS[0]), (KERBS[1], 1.3)):
        box2((x0, -10, FLOOR), (x1, AVENUE[0], FLOOR + .15), walk, bev=.03)
    box2((-90, AVENUE[1], FLOOR), (90, 120, FLOOR + .15), walk, bev=.03)
    white = mat("side_line", "#9da09e", rough=.5, var=.3)
    for k in range(9):                                                      # the crossing
        box2((-12.8 + k*1.1, AVENUE[0] - 5, FLOOR), (-12.2 + k*1.1, AVENUE[0] - 2, FLOOR + .012), white, bev=0)
    steel, lamp = mat("side_pole", "#343b44", rough=.5, metal=.5, var=.1), emis("side_lamp", "#ffb45c", 12)
    for x, y, s in ((KERBS[0] - .5, 17, 1), (KERBS[1] + .5, 34, -1), (KERBS[0] - .5, 47, 1), (KERBS[1] + .5, 62, -1)):
        cyl((x, y, FLOOR + 3.6), .09, 7.2, steel, seg=8, bev=0)
        tube([(x, y, FLOOR + 7.0), (x + s*.5, y, FLOOR + 7.5), (x + s*1.9, y, FLOOR + 7.6)], .05, steel, bez=True)
        box((x + s*2.1, y, FLOOR + 7.55), (.7, .3, .16), lamp, bev=.05)
        spot((x + s*2.1, y, FLOOR + 7.4), (x + s*2.1, y, FLOOR), 1100, "#ffae58", angle=140, blend=.7, r=.3)


def opposite():
    """The other row: brownstones with stoops and cornices, one tenement with a fire escape of its own."""
    rng, y = random.Random(11), 8.0
    for k in range(9):
        length, storeys = rng.choice((6.2, 6.8, 7.4)), (4, 3, 3, 4, 3, 5, 4, 4, 5)[k]
        if y + length > AVENUE[0]:
            break
        _house(FAR_ROW, y, length, storeys, 1, BRICKS[k % 5], rng, escape=k in (2, 5))
        _roof(y, length, FLOOR + 1.3 + storeys*STOREY, rng)
        if k in (3, 6):
            water_tower(FAR_ROW - 2.5, y + 4.4, FLOOR + 1.3 + storeys*STOREY, .9)
        y += length + .02


def _roof(y, length, z, rng):
    """Chimneys, a stair's hut, an aerial: what stands on a roof and was never meant to be seen."""
    dark = mat("roof_dark", "#262b3a", rough=.9, var=.2)
    for _ in range(2):
        yy = y + rng.uniform(.6, length - .6)
        box2((FAR_ROW - 1.4, yy - .35, z), (FAR_ROW - .7, yy + .35, z + rng.uniform(.8, 1.5)), dark, bev=0)
    yy = y + rng.uniform(1, length - 1)
    cyl((FAR_ROW - .8, yy, z + 1.2), .03, 2.4, dark, seg=6, bev=0)
    for h, w in ((2.3, 1.0), (2.0, .8), (1.7, .6)):
        box((FAR_ROW - .8, yy, z + h), (.03, w, .03), dark, bev=0)


def our_row(wall, y):
    """The houses beyond our own, seen along their faces."""
    rng = random.Random(5)
    for k in range(9):
        length, storeys = rng.choice((6.0, 6.6, 7.2)), (5, 5, 4, 6, 5, 5, 4, 5, 6)[k]
        if y + length > AVENUE[0] - 2:
            break
        _house(wall + (.12, -.1, .1, .2, 0, .1, 0, .1, 0)[k], y, length, storeys, -1, BRICKS[(k + 2) % 5], rng, escape=k in (1, 3))
        y += length + .02


def _house(face, y, length, storeys, s, colour, rng, escape=False):
    """A front along y at x = face that looks to `s`: windows with sills, some lit, a cornice, a stoop."""
    wall = mat("row" + colour, colour, rough=.9, var=.25, scale=.8, emit="#4660a4", strength=.045)
    stone, dark = mat("row_stone", "#7a7076", rough=.8, var=.2), mat("row_pane", "#18213a", rough=.12, var=.1, coat=.5, emit="#2a3a66", strength=.25)
    top = FLOOR + 1.3 + storeys*STOREY
    slab = lambda d0, d1, y0, y1, z0, z1, m: box2((min(face + s*d0, face + s*d1), y0, z0), (max(face + s*d0, face + s*d1), y1, z1), m, bev=0)
    slab(-9, 0, y, y + length, FLOOR, top, wall)
    slab(0, .45, y, y + length, top - .5, top, stone)
    slab(0, .25, y, y + length, top - .8, top - .5, wall)
    panes = 3
    for row in range(storeys):
        z = FLOOR + 1.9 + row*STOREY
        for k in range(panes):
            a = y + length*(k + .5)/panes - .55
            lit = rng.random() < .21
            m = emis("row%s%.1f" % (c := rng.choice(LIT)), *c) if lit else dark
            high = 1.75 if row < storeys - 1 else 1.45
            slab(0, .02, a, a + 1.1, z, z + high, m)
            slab(.02, .05, a, a + 1.1, z + high*.5 - .04, z + high*.5 + .04, stone if lit else wall)
            slab(0, .12, a - .12, a + 1.22, z - .14, z, stone)
            slab(0, .09, a - .12, a + 1.22, z + high, z + high + .2, stone)
            if lit and rng.random() < .6:                                    # a blind at half, or what stands on the sill
                slab(.02, .03, a, a + 1.1, z + high*rng.uniform(.55, .8), z + high, mat("row_blind", "#a88a62", rough=.9, var=.1, emit="#e09a58", strength=.5))
            elif lit and rng.random() < .5:                                  # somebody else who is up
                b = a + rng.uniform(.35, .75)
                slab(.02, .03, b - .26, b + .26, z, z + .42, wall)
                slab(.02, .03, b - .09, b + .09, z + .42, z + .72, wall)
            elif lit:
                slab(.02, .03, a + .1, a + .1 + rng.uniform(.2, .5), z, z + rng.uniform(.2, .6), wall)
    slab(0, 2.0, y + length*.62, y + length*.62 + 1.5, FLOOR, FLOOR + .8, stone)
    slab(0, 1.2, y + length*.62, y + length*.62 + 1.5, FLOOR + .8, FLOOR + 1.4, stone)
    if escape:
        _escape(face, y + length*.18, length*.6, storeys, s)


def _escape(face, y, length, storeys, s):
    """Landings and flights, one above the other, a zigzag against the lit panes."""
    iron = mat("row_iron", "#171c24", rough=.5, var=.1)
    for k in range(1, storeys):
        z = FLOOR + 1.75 + k*STOREY
        x0, x1 = face, face + s*1.05
        box2((min(x0, x1), y, z - .06), (max(x0, x1), y + length, z), iron, bev=0)
        for h in (.45, .9):
            beam((x1, y, z + h), (x1, y + length, z + h), .04, .04, iron, bev=0)
            for yy in (y, y + length):
                beam((x0, yy, z + h), (x1, yy, z + h), .04, .04, iron, bev=0)
        for t in range(int(length/.34) + 1):
            box((x1, y + t*.34, z + .45), (.02, .02, .9), iron, bev=0)
        if k < storeys - 1:
            for dx in (.35, .85):
                beam((face + s*dx, y + length*.15, z), (face + s*dx, y + length*.8, z + STOREY), .04, .12, iron, bev=0)


def water_tower(x, y, z, size=1.0):
    """Cedar staves, hoops, a pointed hat, on four legs."""
    wood, steel = mat("tank", "#4a3d44", rough=.9, var=.35, scale=1.5, emit="#4a3d52", strength=.05), mat("tank_leg", "#20262e", rough=.6, var=.1)
    r, foot = 1.7*size, 2.6*size
    for a in (-1, 1):
        for b in (-1, 1):
            box((x + a*r*.62, y + b*r*.62, z + foot/2), (.16*size, .16*size, foot), steel, bev=0)
    beam((x - r*.62, y - r*.62, z), (x + r*.62, y - r*.62, z + foot), .07, .07, steel, bev=0)
    beam((x + r*.62, y - r*.62, z), (x - r*.62, y - r*.62, z + foot), .07, .07, steel, bev=0)
    cyl((x, y, z + foot + 1.6*size), r, 3.2*size, wood, seg=28, bev=0)
    for k in range(6):
        cyl((x, y, z + foot + (.25 + k*.55)*size), r*1.012, .05*size, steel, seg=28, bev=0)
    cyl((x, y, z + foot + 3.85*size), r*1.10, 1.3*size, steel, r2=.05, seg=28, bev=0)


def corner():
    """Across the avenue, at the street's end: the diner that does not close, its name in amber on the roof."""
    steel, dark = mat("diner_steel", "#8d9298", rough=.3, metal=.8, var=.15, stretch=(.5, 1, 6)), mat("diner_dark", "#20242c", rough=.7, var=.1)
    glow, y, z = emis("diner_glow", "#ffbe7c", 1.25), AVENUE[1] + 3.5, FLOOR + .15
    x0, x1 = -13.0, -.5
    box2((x0, y, z), (x1, y + 8, z + 3.6), steel, bev=.2)
    box2((x0 + .4, y - .05, z + 1.0), (x1 - .4, y, z + 2.7), glow, bev=0)
    for k in range(9):
        box2((x0 + .4 + k*1.47, y - .12, z + .9), (x0 + .52 + k*1.47, y - .04, z + 2.8), steel, bev=0)
    rng = random.Random(8)
    for k in range(7):                                                      # heads at the counter, no more than that
        if k not in (2, 5):
            box2((x0 + 1.0 + k*1.6, y - .10, z + 1.0), (x0 + 1.35 + k*1.6, y - .06, z + 1.55 + rng.uniform(0, .15)), dark, bev=0)
    for h in (.55, 3.1):
        box2((x0, y - .14, z + h), (x1, y - .04, z + h + .12), emis("diner_line", "#ff5a34", 1.5), bev=0)
    mid, top = (x0 + x1)/2 + .6, z + 3.6
    for k in range(5):
        box((mid - 3.6 + k*1.8, y + .5, top + 1.5), (.10, .10, 3.0), dark, bev=0)
    box2((mid - 4.9, y + .4, top + .55), (mid + 4.9, y + .5, top + 3.6), dark, bev=0)
    text("DINER", (mid, y + .3, top + 2.05), 3.1, emis("diner_word", "#ffab48", 3.2), font="Roboto-Black", idx=1, spacing=1.06)
    area(((x0 + x1)/2, y - 1, z + 2), ((x0 + x1)/2, y - 12, z), 10, 2.6, 4200, "#ffb870", gloss=False)
    pole = mat("side_pole", "#343b44", rough=.5, metal=.5, var=.1)
    for x in (KERBS[0] - .3, KERBS[1] + .3):                                # the lights, green for nobody
        cyl((x, AVENUE[0] - 1, FLOOR + 2.6), .08, 5.2, pole, seg=8, bev=0)
        box((x, AVENUE[0] - 1.2, FLOOR + 4.8), (.42, .3, 1.15), dark, bev=.05)
        cyl((x, AVENUE[0] - 1.4, FLOOR + 4.45), .16, .04, emis("side_green", "#52e6a8", 12), rot=(math.pi/2, 0, 0), bev=0)


def town():
    """Above the diner the town goes on: apartment houses as cards, each row paler, tanks on their roofs."""
    rng = random.Random(17)
    rows = ((98, 13, 27, ("#232c4a", .42), .30), (150, 22, 44, ("#303a60", .46), .22), (230, 40, 84, ("#3f4570", .50), .14))
    lit = [emis("town_amber", "#ffc07a", 1.9), emis("town_dim", "#d8935a", 1.0), emis("town_pale", "#ffe0b4", 1.4), emis("town_cool", "#b0ccf4", 1.0)]
    for y, low, high, shade, share in rows:
        m, x = emis("town%d" % y, *shade), -110.0
        while x < 60:
            w, h = rng.uniform(11, 20), rng.uniform(low, high)
            if y > 200 and -30 < x < -8:
                h = rng.uniform(18, 26)                                      # a gap of sky over the street
            box2((x, y, FLOOR), (x + w, y + 2, h), m, bev=0)
            if rng.random() < .5:
                box2((x + w*.25, y, h), (x + w*.7, y + 2, h + 3.2), m, bev=0)
            for i in range(int(w/2.3)):
                for k in range(int((h - FLOOR - 4)/3.1)):
                    if rng.random() < share:
                        a, b = x + .7 + i*2.3, FLOOR + 4.6 + k*3.1
                        box2((a, y - .1, b), (a + rng.choice((.9, .9, 1.3)), y - .05, b + rng.choice((1.3, 1.3, .8))), rng.choice(lit), bev=0)
            x += w + rng.choice((0, 0, .8, 3))
    water_tower(-7.0, 99.5, 18, 1.5)
    box((-64.0, 228, 76), (.9, .9, .9), emis("town_red", "#ff4a34", 40), bev=0)        # what tells aircraft of the tallest
    box2((-64.25, 229, 40), (-63.75, 230, 76), emis("town230", "#3f4570", .50), bev=0)


def cars():
    """Parked ones at both kerbs; a cab comes up the street with its roof lamp lit, one tail goes along the avenue."""
    with group() as g:
        for x, y, c in ((-12.6, 22, "#2b3340"), (-12.6, 28, "#4a2f2c"), (-12.6, 34.2, "#3a4650"), (-12.6, 46, "#2b3340"), (-4.0, 24, "#39424a"), (-4.0, 30.4, "#2c3442"),
                        (-4.0, 42, "#46464c"), (-4.0, 48.6, "#2b3340")):
            parked(x, y, c)
    move(g.objs, (0, 0, FLOOR), 0)
    yellow, glassy = mat("cab_yellow", "#c08a1e", rough=.2, var=.08, coat=.8, emit="#c08a1e", strength=.10), car_pane()
    x, y, z = -7.0, 45.0, FLOOR
    box((x, y, z + .72), (1.85, 4.7, .66), yellow, bev=.16, seg=3)
    box((x, y + .3, z + 1.24), (1.55, 2.5, .52), glassy, bev=.2, seg=3)
    box((x, y + .3, z + 1.50), (1.3, 1.7, .06), yellow, bev=.03)
    box((x, y + .2, z + 1.66), (.62, .24, .22), emis("cab_lamp", "#ffb640", 14), bev=.04)
    for d in (-.66, .66):
        cyl((x + d, y - 2.36, z + .74), .17, .04, emis("cab_head", "#fff0cf", 16), rot=(math.pi/2, 0, 0), bev=0)
    spot((x, y - 2.5, z + .8), (x, y - 14, z), 1500, "#ffe6bc", angle=70, blend=.8, r=.2)
    for dx in (6.0, 7.4):
        cyl((-13 + dx, AVENUE[0] + 5, FLOOR + .8), .14, .04, emis("avenue_tail", "#ff3a22", 10), rot=(math.pi/2, 0, 0), bev=0)

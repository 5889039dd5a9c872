"""lobby_brass: what new_york_lobby is furnished with: mailboxes, an elevator, the doorman's desk, lamps, and the street.

Law: `left` and `right` are the x of the walls; what hangs on a wall runs from y to y.
"""
from kit import *


def brass():
    return mat("lb_brass", "#c0954e", rough=.28, metal=.65, var=.14)


def ink():
    return mat("lb_ink", "#2a2118", rough=.8, var=0, rvar=0)


def mailboxes(left, span):
    """Five rows of small doors in brass, one ajar, one stuffed; MAIL above, a slot for letters that go."""
    (y0, y1), z0, rows, columns = span, .84, 5, 9
    dark, pale = mat("lb_box_edge", "#4c3b26", rough=.4, metal=.8, var=.2), mat("lb_letter", "#d9d2be", rough=.9, var=.05)
    w, h = (y1 - y0)/columns, .215
    x = left + .03
    box2((x, y0 - .08, z0 - .08), (x + .06, y1 + .08, z0 + rows*h + .34), dark, bev=.012)
    turn = (math.pi/2, 0, math.pi/2)
    for row in range(rows):
        for k in range(columns):
            y, z = y0 + (k + .5)*w, z0 + (row + .5)*h
            if (row, k) == (3, 6):                                          # nobody has emptied this one
                for j in range(4):
                    box((x + .10, y, z - .05 + j*.035), (.14, w*.7, .012), pale, bev=.002, rot=(0, -.05*j, .05*j))
                continue
            m = mat("lb_door%d" % ((row*columns + k) % 4), ("#c49a52", "#b58a44", "#cfa660", "#a67d3c")[(row*columns + k) % 4], rough=.30, metal=.55, var=.15, scale=3)
            box((x + .066, y, z), (.016, w - .018, h - .018), m, bev=.005)
            box((x + .076, y, z + h*.22), (.004, w*.55, h*.24), mat("lb_card_slot", "#cfc7b0", rough=.8, var=.1), bev=0)
            cyl((x + .078, y, z - h*.16), .012, .012, dark, rot=(0, math.pi/2, 0), seg=12, bev=0)
    z = z0 + rows*h + .13
    text("U.S.  MAIL", (x + .064, (y0 + y1)/2, z), .19, emis("lb_mail", "#ffcf8a", .55), rot=turn, font="Roboto-Bold", idx=1, spacing=1.1)
    box((x + .05, y1 - .24, z0 - .30), (.08, .40, .26), brass(), bev=.012)
    box((x + .094, y1 - .24, z0 - .25), (.004, .28, .03), ink(), bev=0)
    cyl((x + .10, (y0 + y1)/2, z + .30), .016, 1.3, brass(), rot=(math.pi/2, 0, 0))                 # a lamp over all of them
    box((x + .10, (y0 + y1)/2, z + .275), (.03, 1.2, .012), emis("lb_strip", "#ffd8a0", 6), bev=0)
    area((x + .12, (y0 + y1)/2, z + .26), (x + .07, (y0 + y1)/2, .6), .06, 1.2, 14, "#ffca8c", gloss=False)


def elevator(left, span):
    """A door of chased brass, its arrow at the floor it has been at for some time."""
    y0, y1 = span
    x, trim = left + .03, mat("lb_marble_dark", "#39413f", rough=.16, var=.30, scale=1.5, stretch=(1, 1, 2.2), hue=.025, coat=.5)
    for a, b in ((y0 - .16, y0), (y1, y1 + .16)):
        box2((x, a, 0), (x + .07, b, 2.28), trim, bev=.01)
    box2((x, y0 - .16, 2.12), (x + .07, y1 + .16, 2.30), trim, bev=.01)
    for a, b in ((y0, (y0 + y1)/2 - .004), ((y0 + y1)/2 + .004, y1)):
        box2((x, a, .02), (x + .03, b, 2.12), brass(), bev=.006)
        for k in range(5):
            box2((x + .03, a + .08, .18 + k*.38), (x + .036, b - .08, .48 + k*.38), mat("lb_box_edge", "#4c3b26", rough=.4, metal=.8, var=.2), bev=.004)
    cyl((x + .05, (y0 + y1)/2, 2.56), .22, .03, brass(), rot=(0, math.pi/2, 0))
    box((x + .07, (y0 + y1)/2 + .06, 2.62), (.01, .02, .18), ink(), bev=0, rot=(-.9, 0, 0))


def desk(right, span):
    """The doorman's: walnut and a marble top; his lamp, his paper, his cap; he has gone to find somebody a cab."""
    y0, y1 = span
    walnut, top = mat("lb_walnut", "#5f4331", rough=.4, var=.3, scale=1.6, stretch=(6, 6, .6), coat=.3), mat("lb_desk_top", "#39413f", rough=.2, var=.2, scale=.9, coat=.4)
    x0, x1 = right - 1.30, right - .62
    box2((x0, y0, .0), (x1, y1, 1.06), walnut, bev=.015)
    box2((x0 - .07, y0 - .07, 1.06), (x1 + .05, y1 + .07, 1.11), top, bev=.012)
    for k in range(3):
        box2((x0 - .015, y0 + .10 + k*.58, .18), (x0, y0 + .56 + k*.58, .92), mat("lb_walnut_dark", "#49331f", rough=.4, var=.3, scale=1.6, coat=.3), bev=.01)
    box2((x0 + .08, y0 - .015, .18), (x1 - .08, y0, .92), mat("lb_walnut_dark", "#49331f", rough=.4, var=.3, scale=1.6, coat=.3), bev=.01)
    x, y, z = x0 + .38, y0 + .78, 1.11                                      # the lamp
    cyl((x, y, z + .015), .10, .03, brass(), bev=.01)
    cyl((x, y, z + .20), .014, .38, brass())
    shade = mat("lb_shade", "#2f6a4c", rough=.25, var=.08, coat=.5, emit="#3fae74", strength=.35)
    prism([(-.13, 0), (-.10, .10), (.10, .10), (.13, 0)], .42, shade, plane="XZ", loc=(x, y, z + .38), bev=.02)
    box((x, y, z + .375), (.18, .34, .016), emis("lb_desk_bulb", "#ffdca0", 9), bev=.004)
    point((x, y - .02, z + .30), 15, "#ffc47c", .08).visible_glossy = False
    news, inkish = mat("lb_news", "#b9b4a4", rough=.95, var=.2, scale=30), mat("lb_newsink", "#4a4a4c", rough=.9, var=.1)
    box((x0 + .16, y0 + .30, z + .012), (.40, .34, .014), news, bev=.003, rot=(0, 0, .15))
    box((x0 + .30, y0 - .078, z - .10), (.34, .008, .24), news, bev=.002)       # its other half hangs over the edge
    text("TUESDAY", (x0 + .30, y0 - .084, z - .035), .055, inkish, font="Roboto-Black", idx=1)
    for k in range(5):
        box((x0 + .30, y0 - .083, z - .085 - k*.026), (.28 - .08*(k % 2), .001, .007), inkish, bev=0)
    navy = mat("lb_cap", "#27304a", rough=.85, var=.12, scale=8)
    lathe([(0, .12), (.12, .115), (.155, .085), (.115, .055), (.112, 0), (0, 0)], navy, loc=(x0 + .34, y1 - .42, z), seg=28)
    prism([(-.105, 0), (.105, 0), (.08, -.07), (-.08, -.07)], .012, mat("lb_peak", "#14171c", rough=.15, coat=.6), plane="XY", loc=(x0 + .34, y1 - .525, z + .02), bev=.003)
    box((x0 + .34, y1 - .530, z + .06), (.10, .006, .03), brass(), bev=.002)
    box((x1 - .20, y0 + .30, z + .05), (.16, .20, .10), mat("lb_house_phone", "#24272a", rough=.35, var=.1, coat=.3), bev=.02)
    box((x0 + .18, y1 - .95, z + .004), (.30, .22, .012), mat("lb_ledger", "#6a3a34", rough=.7, var=.1), bev=.003)
    kraft = mat("lb_parcel", "#8f6f4a", rough=.9, var=.15)
    for px, py, w, h in ((x0 - .30, y1 - .25, .40, .34), (x0 - .26, y1 - .22, .28, .20)):
        zz = 0 if h > .3 else .34
        box((px, py, zz + h/2), (w, w*.8, h), kraft, bev=.008, rot=(0, 0, .12 if h > .3 else -.2))


def pigeonholes(right, span):
    """Behind him the keys of forty apartments, most of them in; a coat that is not a tenant's."""
    (y0, y1), x = span, right - .03
    walnut, deep = mat("lb_walnut", "#5f4331", rough=.4, var=.3, scale=1.6, stretch=(6, 6, .6), coat=.3), mat("lb_deep", "#2a2019", rough=.8, var=.2)
    z0, rows, columns = 1.22, 4, 8
    box2((x - .16, y0, z0), (x, y1, z0 + rows*.24), deep, bev=.006)
    rng = random.Random(4)
    for k in range(columns + 1):
        y = y0 + k*(y1 - y0)/columns
        box2((x - .19, y - .010, z0), (x, y + .010, z0 + rows*.24), walnut, bev=.003)
    for k in range(rows + 1):
        box2((x - .19, y0, z0 + k*.24 - .010), (x, y1, z0 + k*.24 + .010), walnut, bev=.003)
    for row in range(rows):
        for k in range(columns):
            y, z = y0 + (k + .5)*(y1 - y0)/columns, z0 + row*.24
            if rng.random() < .6:
                box((x - .185, y, z + .10), (.006, .030, .07), brass(), bev=.002)
            if rng.random() < .35:
                box((x - .12, y + .02, z + .09), (.12, .012, .14), mat("lb_letter", "#d9d2be", rough=.9, var=.05), bev=0, rot=(.15, 0, 0))
    z = z0 + rows*.24 + .10                                                 # its own lamp
    cyl((x - .16, (y0 + y1)/2, z + .03), .022, 1.0, brass(), rot=(math.pi/2, 0, 0))
    box((x - .16, (y0 + y1)/2, z + .005), (.03, .94, .012), emis("lb_strip", "#ffd8a0", 6), bev=0)
    for y in (y0 + .4, y1 - .4):
        tube([(x, y, z + .10), (x - .10, y, z + .10), (x - .16, y, z + .04)], .008, brass(), bez=True)
    area((x - .18, (y0 + y1)/2, z - .02), (x - .10, (y0 + y1)/2, .6), .06, 1.0, 12, "#ffca8c", gloss=False)
    coat = mat("lb_coat", "#6d5a44", rough=.95, var=.2, scale=7)
    y = y1 + .42
    tube([(x, y, 1.82), (x - .10, y, 1.82), (x - .11, y, 1.88)], .012, brass())
    lathe([(0, .92), (.08, .90), (.19, .80), (.20, .40), (.24, 0), (.19, .0), (0, .05)], coat, loc=(x - .14, y, .90), seg=14)


def lantern(x, y, top):
    """A bowl of alabaster on three chains."""
    z = top - .72
    lathe([(0, 0), (.16, .02), (.30, .10), (.36, .20), (.34, .20), (.28, .12), (0, .06)], emis("lb_alabaster", "#ffd9a6", 2.1), loc=(x, y, z), seg=36)
    lathe([(.355, .19), (.385, .20), (.385, .23), (.355, .23)], brass(), loc=(x, y, z), seg=36)
    lathe([(0, -.07), (.03, -.04), (.05, 0), (.02, .02)], brass(), loc=(x, y, z), seg=16)
    for k in range(3):
        a = k*math.tau/3 + .4
        tube([(x + .36*math.cos(a), y + .36*math.sin(a), z + .22), (x, y, top - .10)], .008, brass())
    cyl((x, y, top - .08), .12, .12, brass(), r2=.07)


def sconce(x, y):
    """A torch of brass with a paper shade."""
    cyl((x, y - .03, 2.02), .05, .04, brass(), rot=(math.pi/2, 0, 0))
    tube([(x, y - .04, 2.02), (x, y - .14, 1.98), (x, y - .16, 2.10)], .012, brass(), bez=True)
    lathe([(.11, 0), (.075, .17)], emis("lb_paper_shade", "#ffc886", 1.9), loc=(x, y - .16, 2.12), seg=24)
    point((x, y - .24, 2.22), 14, "#ffbf7c", .08).visible_glossy = False


def street(end):
    """Beyond the glass: the awning's posts and its lamp, the wet pavement, a cab at the kerb, the houses over the way."""
    walk, road = mat("lb_walk", "#2e323a", rough=.07, var=.25, scale=.9, rvar=.05, coat=.9), mat("lb_road", "#22272f", rough=.10, var=.3, scale=.5, coat=.9, spec=.7)
    y = end + .5
    box2((-30, y, -.2), (30, y + 5, -.02), walk, bev=0)
    box2((-30, y + 5, -.3), (30, y + 40, -.15), road, bev=0)
    _awning(y)
    _cab(-1.2, y + 6.6)
    _over_the_way(y + 16)
    for x in (-3.35, 3.4):
        cyl((x, y + 14, 2.4), .06, 4.8, mat("side_pole", "#343b44", rough=.5, metal=.5, var=.1), seg=8, bev=0)
        cyl((x, y + 14, 4.7), .2, .3, emis("lb_lamp", "#ffb860", 12), bev=.05)
    area((0, y + 3, 5), (0, y + 7, 0), 12, 6, 1300, "#7f9cec", gloss=False)


def _awning(y):
    canvas = mat("lb_awning", "#2f4440", rough=.9, var=.1)
    box2((-1.7, y, 2.72), (.7, y + 4.6, 2.80), canvas, bev=.02)
    for x in (-1.62, .62):
        cyl((x, y + 4.4, 1.3), .03, 2.7, brass(), seg=12)
    for k in range(2):
        cyl((-.5, y + 1.2 + k*2.0, 2.68), .14, .05, emis("lb_awning_lamp", "#ffd090", 9), bev=0)
        area((-.5, y + 1.2 + k*2.0, 2.62), (-.5, y + 1.4 + k*2, 0), .5, .5, 110, "#ffc480", gloss=False)


def _cab(cx, cy):
    """At the kerb, seen from the side."""
    yellow, pane = mat("lb_cab", "#c08a1e", rough=.2, var=.08, coat=.8, emit="#c08a1e", strength=.06), mat("car_pane", "#202c3a", rough=.06, var=.1, coat=.5)
    prism([(-2.3, .30), (-2.35, .80), (-1.5, .92), (-.95, 1.42), (.75, 1.46), (1.35, .98), (2.2, .86), (2.3, .55), (2.25, .30)], 1.7, yellow, loc=(cx, cy, -.12), bev=.06)
    prism([(-1.35, .96), (-.88, 1.36), (-.15, 1.38), (-.15, .96)], .02, pane, loc=(cx, cy - .86, -.12), bev=.01)
    prism([(-.05, .96), (-.05, 1.38), (.68, 1.38), (1.12, .96)], .02, pane, loc=(cx, cy - .86, -.12), bev=.01)
    for d in (-1.45, 1.45):
        cyl((cx + d, cy - .80, .20), .33, .2, mat("rubber", "#191d21", rough=.6, var=.1), rot=(math.pi/2, 0, 0), bev=.05)
    box((cx - .1, cy, 1.46), (.20, .56, .18), emis("lb_cab_lamp", "#ffb640", 9), bev=.03)
    cyl((cx - 2.28, cy - .5, .55), .12, .05, emis("lb_cab_tail", "#ff3a22", 6), rot=(0, math.pi/2, 0), bev=0)
    area((cx - 2.6, cy - .4, .5), (cx - 4, cy - 2, 0), .3, .3, 20, "#ff4a30", gloss=False)


def _over_the_way(yy):
    """The houses on the other side: steps, a lit parlour, a tree."""
    far, base, sill = emis("lb_far_row", "#363d60", .5), emis("lb_far_base", "#2a2f4a", .5), emis("lb_far_sill", "#525a80", .5)
    box2((-40, yy, -1), (40, yy + 1, 14), far, bev=0)
    box2((-40, yy - .1, -1), (40, yy, .7), base, bev=0)
    amber, pale, dim = emis("lb_win_amber", "#ffb868", 1.25), emis("lb_win_pale", "#ffd8a4", .8), emis("lb_win_dim", "#6a78b0", .5)
    for k in range(-6, 7):
        for row in range(3):
            x, z = -2.9 + k*1.5, 1.5 + row*3.0
            box2((x - .45, yy - .15, z), (x + .45, yy - .1, z + 1.8), {(0, 0): amber, (1, 0): pale, (1, 1): amber, (-2, 0): amber, (2, 1): pale, (0, 1): dim}.get((k, row), dim), bev=0)
            box2((x - .6, yy - .2, z - .16), (x + .6, yy - .1, z - .02), sill, bev=0)
            box2((x - .03, yy - .17, z), (x + .03, yy - .1, z + 1.8), far, bev=0)
            box2((x - .45, yy - .17, z + .9), (x + .45, yy - .1, z + .97), far, bev=0)
    for k in range(4):
        box2((.1, yy - 1.6 + k*.35, -.1), (1.5, yy, .1 + k*.3), sill, bev=0)
    bark = mat("lb_street_tree", "#23242c", rough=.9, var=.2)
    for pts in (((-2.0, 0), (-2.05, 2.6), (-2.3, 5.0)), ((-2.05, 2.4), (-1.5, 3.4), (-1.1, 5.0)), ((-2.1, 3.0), (-2.9, 4.0), (-3.2, 5.2))):
        tube([(a, yy - 2, b) for a, b in pts], .09, bark, bez=True)

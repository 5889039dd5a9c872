"""fire_escape: a landing of iron on a West Side walk-up, at a quarter to one: a lit kitchen on the right, the street below.

Law: the landing runs along y, the house is on its right; the street lies before the eye, and its diner, the cab and the
crate with his magazine and his phone stand in the gap between two people.
"""
import side_street
from kit import *

EYE = 1.2
WALL, RAIL, END = 1.3, -.85, 6.2             # x of the house's face and of the railing; y of the landing's end
UP = 3.0                                     # height of the landing above
PANE = (2.5, 3.7, .55, 2.2)                  # Lewis's window: from y to y, sill and head
BLIND = (4.75, 5.65, .75, 2.1)               # the one beyond it
STAIR = (.50, 1.02, 5.55, 3.95)              # left, right, y of its foot and of its head

PLACE = Place(size=(1600, 900), samples=7, variants={"fire_escape": {}}, seed=47,
              paint={"exposure": .80, "contrast": 1.05, "sat": 1.06, "shadows": (-.018, .004, .042), "bottom": .24, "bloom": .12,
                     "haze_amt": .20, "haze_d": 220.0, "haze": (.11, .10, .17)})


def build(picture):
    house()
    window()
    kitchen()
    blind_window()
    landing()
    railing()
    stair()
    landing_above()
    his_things()
    lewis_things()
    side_street.street()
    side_street.opposite()
    side_street.our_row(WALL, END + .5)
    side_street.corner()
    side_street.town()
    side_street.cars()
    light()
    camera((0, 0, EYE), (0, 50, EYE), lens=24, fstop=6.3, focus=5, shift_x=-.0625, shift_y=-.026)


def iron():
    return mat("escape_iron", "#1f262d", rough=.42, var=.25, scale=5, coat=.35, spec=.6)


def house():
    """Brick, painted once and let go; every brick that has turned another colour stands a little out."""
    brick, joint, stone = mat("escape_brick", "#5f4844", rough=.9, var=.3, scale=3), mat("escape_joint", "#47393a", rough=.95, var=.15), mat("escape_stone", "#8b8179", rough=.75, var=.2, scale=3)
    (a, b, low, high), (c, d, low2, high2) = PANE, BLIND
    for y0, y1, z0, z1 in ((-1, a, -8, 6), (a, b, -8, low), (a, b, high, 6), (b, c, -8, 6), (c, d, -8, low2), (c, d, high2, 6), (d, END + .6, -8, 6)):
        box2((WALL, y0, z0), (WALL + .35, y1, z1), joint, bev=0)
    rng, sheets = random.Random(2), [bmesh.new() for _ in range(3)]
    for row in range(62):
        z = -.3 + row*.078
        for k in range(33):
            y = .4 + k*.215 + .107*(row % 2)
            if any(p - .10 < y + .1 < q + .10 and r - .13 < z < s + .22 for p, q, r, s in (PANE, BLIND)):
                continue
            x = WALL - rng.uniform(.002, .006)
            corners = ((y, z), (y + .203, z), (y + .203, z + .066), (y, z + .066))
            sheet = rng.choices(sheets, (6, 3, 2))[0]
            sheet.faces.new([sheet.verts.new((x, p, q)) for p, q in corners])
    for sheet, m in zip(sheets, (brick, mat("escape_brick_dark", "#4b3b3c", rough=.9, var=.25, scale=3), mat("escape_brick_pale", "#76605a", rough=.9, var=.25, scale=3))):
        mesh("bricks", sheet, m)
    for p, q, r, s in (PANE, BLIND):
        box2((WALL - .10, p - .14, r - .11), (WALL + .2, q + .14, r), stone, bev=.012)
        box2((WALL - .03, p - .18, s), (WALL + .2, q + .18, s + .24), stone, bev=.012)
    pipe = mat("escape_pipe", "#3c4349", rough=.5, metal=.4, var=.2)
    cyl((WALL - .08, 2.02, 1), .05, 8, pipe, bev=0)
    for z in (-.2, 1.55):
        cyl((WALL - .08, 2.02, z), .064, .06, pipe)
    for k in range(2):                                                      # wires that somebody led to the roof
        tube([(WALL - .012, 4.10 + k*.05 + .02*math.sin(t*.9 + k), -1 + t*.5) for t in range(12)], .007, mat("escape_wire", "#1b1d21", rough=.7), bez=True, res=2)


def window():
    """A sash, pushed up; he climbed out of it."""
    frame = mat("escape_frame", "#8f8878", rough=.6, var=.18, scale=4)
    p, q, r, s = PANE
    x = WALL + .13
    for y in (p, q):
        box2((x - .06, y - .035, r), (x + .10, y + .035, s), frame, bev=.006)
    for z in (r, s):
        box2((x - .06, p, z - .035), (x + .10, q, z + .035), frame, bev=.006)
    mid = r + .98
    for dx, z0, z1 in ((.03, mid, s), (-.02, mid - .06, s - .08)):
        for z in (z0, z1):
            box2((x + dx - .018, p, z - .03), (x + dx + .018, q, z + .03), frame, bev=.005)
        box2((x + dx - .014, (p + q)/2 - .012, z0), (x + dx + .014, (p + q)/2 + .012, z1), frame, bev=.004)
    cloth = mat("escape_curtain", "#c9b28a", rough=.9, var=.15, scale=5, emit="#ffb870", strength=.05)
    for k in range(6):                                                      # a curtain, drawn to the far side
        y = q - .05 - k*.030
        cyl((x + .17 + .014*(k % 2), y, (r + s)/2), .022, s - r, cloth, seg=10, bev=0)


def kitchen():
    """What the window shows of Lewis's kitchen: the red shade, a cupboard, plates, the wall behind."""
    wall, wood = mat("escape_room", "#a59a84", rough=.85, var=.10), mat("escape_oak", "#8a6444", rough=.45, var=.3, scale=2)
    teal = mat("escape_teal", "#5f7f7c", rough=.5, var=.12)
    x0, x1, back, top = WALL + .35, 5.2, 5.9, 2.6
    box2((x0, back, -.4), (x1, back + .1, top), wall, bev=0)
    box2((x0, .6, top), (x1, back, top + .1), mat("escape_ceiling", "#8d877b", rough=.9, var=.06), bev=0)
    box2((x1, .6, -.4), (x1 + .1, back, top), wall, bev=0)
    box2((x0, .6, -.5), (x1, back, -.4), wood, bev=0)
    box2((x0, back - .6, -.4), (x1, back, .52), teal, bev=.01)
    box2((x0, back - .64, .52), (x1, back, .57), wood, bev=.008)
    for k in range(3):
        box2((x0 + .06 + k*.62, back - .36, 1.18), (x0 + .64 + k*.62, back, 1.98), teal, bev=.012)
    for k, c in enumerate(("#c9c3b2", "#7f9a9c", "#a2603c")):
        cyl((x0 + .35 + k*.20, back - .4, .64), .055, .13, mat("escape_cup" + c, c, rough=.4, var=.1))
    shade, at = mat("escape_shade", "#b8452c", rough=.5, var=.1, emit="#ff5a30", strength=.35), (2.0, 4.25)
    lathe([(.035, .20), (.20, 0), (.19, 0), (.025, .18)], shade, loc=(*at, 1.20), seg=28)
    cyl((*at, 1.22), .05, .06, emis("escape_bulb", "#ffdca4", 16), bev=.02)
    cyl((*at, 1.95), .008, 1.3, mat("escape_wire", "#1b1d21", rough=.7), bev=0)
    point((at[0], at[1], 1.10), 40, "#ffb56a", .08)
    area((2.6, 3.6, 2.5), (2.6, 4.4, 0), 1.4, 1.4, 34, "#ffbe7c", gloss=False)


def blind_window():
    """The other room is asleep: a blind, not quite down, and a box that cooled it in July."""
    p, q, r, s = BLIND
    x = WALL + .13
    box2((x, p, r), (x + .02, q, s), mat("escape_dark", "#151c2a", rough=.15, var=.1, coat=.6), bev=0)
    for k in range(13):
        box2((x - .02, p + .03, s - .06 - k*.075), (x - .008, q - .03, s - .012 - k*.075), mat("escape_slat", "#6d727c", rough=.7, var=.1), bev=0)
    grey = mat("escape_cooler", "#62666c", rough=.6, var=.15)
    box2((WALL - .34, p + .14, r + .01), (WALL + .1, q - .12, r + .40), grey, bev=.02)
    for k in range(7):
        box2((WALL - .348, p + .20, r + .07 + k*.045), (WALL - .336, q - .18, r + .09 + k*.045), iron(), bev=0)


def landing():
    slats(0, -1, END, RAIL, WALL - .05)
    for x in (RAIL, WALL - .1):
        box2((x - .012, -1, -.09), (x + .012, END, .02), iron(), bev=.004)
    for y in (-.2, 1.5, 3.2, 4.7, END):
        box2((RAIL, y - .02, -.08), (WALL, y + .02, -.01), iron(), bev=.003)


def slats(z, y0, y1, x0, x1):
    """Flat bars with air between, as one mesh."""
    sheet = bmesh.new()
    for k in range(int((x1 - x0)/.068)):
        x = x0 + .02 + k*.068
        for pts in (((x, y0, z), (x + .040, y0, z), (x + .040, y1, z), (x, y1, z)), ((x, y0, z), (x, y0, z - .012), (x, y1, z - .012), (x, y1, z))):
            sheet.faces.new([sheet.verts.new(p) for p in pts])
    mesh("slats", sheet, iron())


def railing():
    """Posts with knobs, three rails, thin bars; painted black as often as anybody remembered."""
    for (x0, y0), (x1, y1) in (((RAIL, -1), (RAIL, END)), ((RAIL, END), (WALL, END))):
        for z, w in ((.09, .026), (.80, .022), (.99, .040)):
            beam((x0, y0, z), (x1, y1, z), w, .012 if w < .03 else .018, iron(), bev=.003)
        run = Vector((x1 - x0, y1 - y0, 0))
        for k in range(int(run.length/.135) + 1):
            p = Vector((x0, y0, 0)) + run.normalized()*k*.135
            box((p.x, p.y, .44), (.013, .013, .72), iron(), bev=0)
    for x, y in ((RAIL, .9), (RAIL, 2.7), (RAIL, 4.4), (RAIL, END), (.25, END), (WALL - .06, END)):
        box((x, y, .5), (.034, .034, 1.06), iron(), bev=.005)
        lathe([(0, -.04), (.03, -.025), (.038, 0), (.03, .025), (0, .045)], iron(), loc=(x, y, 1.06), seg=14)


def stair():
    """It comes down toward the far end, treads one sees through."""
    left, right, foot, head = STAIR
    for x in (left, right):
        beam((x, foot, 0), (x, head, UP), .012, .13, iron(), bev=.003)
        up = Vector((0, .25, .72))
        tube([Vector((x, foot, .12)) + up, Vector((x, head, UP)) + up], .014, iron())
        for t in (.15, .5, .85):
            p = Vector((x, foot + (head - foot)*t, UP*t))
            tube([p, p + up], .010, iron())
    for k in range(1, 14):
        y, z = foot + (head - foot)*k/14, UP*k/14
        for d in (-.06, -.015, .03):
            box2((left, y + d, z - .012), (right, y + d + .032, z), iron(), bev=0)


def landing_above():
    slats(UP, 4.75, END, RAIL, WALL - .05)
    slats(UP, 3.3, 4.75, RAIL, STAIR[0] - .06)
    for x in (RAIL, STAIR[0] - .05):
        box2((x - .012, 3.3, UP - .10), (x + .012, END, UP + .02), iron(), bev=.004)
    for y in (3.7, 4.75, END):
        box2((RAIL, y - .02, UP - .09), (WALL, y + .02, UP - .01), iron(), bev=.003)
    for y in (3.7, END):                                                    # brackets, bent like a wrist
        path = [(RAIL + .1, y, UP - .08), (RAIL + .75, y, UP - .16), (WALL - .35, y, UP - .50), (WALL - .04, y, UP - 1.05)]
        tube(path, .020, iron(), bez=True)
    cyl((-.30, 4.5, UP + .13), .13, .24, mat("escape_pot", "#8e5235", rough=.85, var=.2), r2=.16, bev=.01)


def his_things():
    """A milk crate; on it the magazine, put down open, a cup, and the telephone against the cup."""
    blue = mat("escape_crate", "#35508a", rough=.5, var=.15)
    x, y, w, h = -.16, 4.9, .20, .30
    for z in (.03, .16, .29):
        for s in (-1, 1):
            box((x, y + s*w, z), (2*w, .018, .05), blue, bev=.005)
            box((x + s*w, y, z), (.018, 2*w, .05), blue, bev=.005)
    for k in range(6):
        for s in (-1, 1):
            box((x - w + k*2*w/5, y + s*w, h/2), (.03, .018, h), blue, bev=.004)
            box((x + s*w, y - w + k*2*w/5, h/2), (.018, .03, h), blue, bev=.004)
    box((x, y, h + .01), (2*w, 2*w, .012), blue, bev=.004)
    cover, page, word = mat("escape_cover", "#2f6f78", rough=.35, var=.1, coat=.4, emit="#2f6f78", strength=.10), mat("escape_page", "#c9c2ae", rough=.8, var=.08), mat("escape_word", "#ece4cf", rough=.8, var=0, emit="#ece4cf", strength=.25)
    lean, mx, z = -.66, x - .09, h + .02                                    # the airline's magazine, a roof of two covers
    box((mx, y - .055, z + .066), (.215, .008, .165), cover, bev=.002, rot=(lean, 0, 0), idx=1)
    box((mx, y + .055, z + .066), (.215, .008, .165), cover, bev=.002, rot=(-lean, 0, 0))
    box((mx, y - .045, z + .064), (.205, .012, .155), page, bev=.002, rot=(lean, 0, 0))
    for words, size, up in (("CASCADE", .046, .048), ("above the weather", .019, .012)):
        text(words, (mx, y - .060 + up*math.sin(-lean), z + .066 + up*math.cos(lean)), size, word, rot=(math.pi/2 + lean, 0, 0), font="Roboto-Black" if up > .02 else "Roboto-Medium", idx=1)
    box((mx + .03, y - .060 - .035*math.sin(-lean), z + .066 - .035*math.cos(lean)), (.10, .003, .06), mat("escape_photo", "#c9853a", rough=.4, var=.3, scale=20), bev=0, rot=(lean, 0, 0))
    cup = mat("escape_mug", "#c9c3b2", rough=.4, var=.06, coat=.3)
    cyl((x + .12, y + .02, h + .065), .045, .10, cup, seg=24)
    tube([(x + .165, y + .02, h + .09), (x + .20, y + .02, h + .085), (x + .20, y + .02, h + .05), (x + .165, y + .02, h + .04)], .007, cup, bez=True)
    with group() as g:
        box((0, 0, .065), (.070, .012, .125), mat("escape_phone", "#15181d", rough=.3, coat=.4), bev=.006)
        box((0, -.007, .07), (.058, .002, .098), emis("escape_screen", "#9cc4ff", 2.2), bev=0, idx=1)
        text("12:46", (0, -.0092, .088), .024, mat("escape_digit", "#16243c", rough=.8, var=0), font="Roboto-Bold", idx=1)
    for ob in g.objs:
        ob.matrix_world = Matrix.Translation((x + .10, y - .09, h + .016)) @ Matrix.Rotation(-.30, 4, "X") @ ob.matrix_basis


def lewis_things():
    """On the sill a fern; by the window a tin of cigar ends; over the rail a dishcloth that has dried since supper."""
    pot, green = mat("escape_pot", "#8e5235", rough=.85, var=.2), mat("escape_fern", "#47683f", rough=.6, var=.35, scale=12)
    lathe([(0, 0), (.075, 0), (.10, .15), (.09, .15), (.07, .02), (0, .02)], pot, loc=(WALL - .01, PANE[0] + .22, PANE[2]), seg=24)
    foliage((WALL - .01, PANE[0] + .22, PANE[2] + .12), green, .38, leaves=46, half_width=.05)
    cloth, stripe = mat("escape_cloth", "#b9b4a6", rough=.95, var=.15, scale=8), mat("escape_stripe", "#7a3a34", rough=.95, var=.1)
    for s, drop in ((-1, .58), (1, .40)):
        box((.36, END + s*.014, 1.0 - drop/2), (.34, .006, drop), cloth, bev=.002, rot=(s*.02, 0, s*.04))
    for up in (.46, .50, .57):
        box((.36, END - .026, up), (.34, .003, .014), stripe, bev=0)


def light():
    world([(0, "#14161f"), (.166, "#7a565c"), (.18, "#68506a"), (.215, "#4a4a78"), (.30, "#2f3c70"), (.5, "#1a2650"), (.9, "#101a3a")], .8, clouds=("#4a4058", .5))
    area((WALL - .05, (PANE[0] + PANE[1])/2, 1.2), (-.6, 3.7, .1), 1.1, 1.1, 80, "#ffb066", gloss=False)     # what the kitchen gives the landing
    area((1.0, 2.3, 1.5), (WALL, 1.9, 1.2), .4, .9, 4, "#ffb066", gloss=False)
    area((-6, -2, 8), (1, 4, 0), 8, 8, 620, "#6684e0", gloss=False)                                            # the sky
    area((-5, 3, -4), (1, 5, 2), 5, 8, 46, "#ffae62", gloss=False)                                            # the street's lamps, from below
    area((-5, 9, 4), (.8, 5, 1.6), 4, 4, 340, "#7c98ee", gloss=False)                                          # and on the edges of the stair

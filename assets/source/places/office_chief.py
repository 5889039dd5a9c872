"""office_chief: the chief's office by night, two floors over Mark's and built like it: full shelves, chairs that he does not offer.

Law: the desk is not in it; it stands before whoever sits at it (office_desk.py), and so does the lamp whose light is here.
"""
import office
from kit import *
from office import END, LEFT, TOP
from props import grille, sprinkler

PLACE = Place(size=(1600, 900), samples=4, variants={"office_chief": {}}, seed=9, paint={**office.PLACE.paint, "exposure": .66})


def build(picture):
    office.room()
    office.window()
    carpet()
    chairs()
    sill()
    left_wall()
    corner()
    office.shelves(.97, .90)
    grille(0, 3.3, TOP, .6, .3)
    sprinkler(-.9, 3.2, TOP)
    office.light()
    lamplight()
    camera((.05, -.50, office.EYE), (.05, END, office.EYE), lens=23, fstop=5.6, focus=5, shift_y=office.SHIFT)


def carpet():
    box2((-2.1, 1.2, .012), (2.3, 5.0, .020), mat("chief_rug", "#5a2f2c", rough=.98, var=.2, scale=7), bev=.004)
    edge = mat("chief_rug_edge", "#8a6f45", rough=.98, var=.2, scale=9)
    for a, b in (((-2.0, 1.3), (2.2, 1.36)), ((-2.0, 4.84), (2.2, 4.90)), ((-2.0, 1.3), (-1.94, 4.90)), ((2.14, 1.3), (2.2, 4.90))):
        box2((*a, .020), (*b, .022), edge, bev=0)


def chairs():
    """Three for those who come, none of them offered."""
    for at, turn in (((-1.20, 4.55, 0), .12), ((-.10, 4.62, 0), -.05), ((-2.62, 3.25, 0), 1.15)):
        armchair(at, turn)
    table, brass = office.wood("chief_wood", "#5a3d2a"), mat("office_brass", "#a8854c", rough=.3, metal=1, var=.1)
    cyl((-.65, 4.86, .55), .20, .03, table, bev=.008)
    cyl((-.65, 4.86, .28), .025, .54, table)
    cyl((-.65, 4.86, .015), .15, .03, table, bev=.008)
    lathe([(0, 0), (.05, 0), (.055, .10), (.03, .14), (.032, .16), (0, .16)], brass, loc=(-.70, 4.86, .565), seg=24)
    for k, c in enumerate(("#6f7f86", "#9a9484")):
        box((-.58, 4.84, .570 + .010 * k), (.20, .26, .009), mat("journal" + c, c, rough=.7, var=.08), bev=.001, rot=(0, 0, .3 - .4 * k))


def armchair(at, turn):
    leather, frame = mat("chief_leather", "#4b3125", rough=.42, var=.15, scale=8, coat=.25), office.wood("chief_frame", "#4a3020", (6, 6, .6))
    with group() as g:
        box((0, 0, .43), (.56, .54, .13), leather, bev=.05, seg=4)
        box((0, .25, .74), (.54, .11, .58), leather, bev=.05, seg=4, rot=(-.16, 0, 0))
        for k in range(6):
            cyl((-.15 + .10 * (k % 4), .19 - .02 * (k // 4), .66 + .16 * (k // 4)), .012, .02, frame, rot=(math.pi / 2, 0, 0), seg=12)
        for s in (-1, 1):
            box((s * .30, 0, .60), (.07, .50, .06), frame, bev=.02, seg=3)
            for y in (-.22, .22):
                box((s * .28, y, .30), (.05, .05, .60), frame, bev=.012)
    move(g.objs, at, turn)


def sill():
    """On the window sill: thirty years in two frames, a cup nobody won twice, an African violet."""
    z, y = .98, END - .12
    silver, print_ = mat("chief_silver", "#aeb3b6", rough=.25, metal=1, var=.1), mat("chief_photo", "#6d5a4c", rough=.6, var=.4, scale=14)
    for x, w, h, turn in ((-.62, .20, .25, .2), (-.30, .15, .19, -.15)):
        with group() as g:
            box((0, 0, h / 2), (w, .015, h), silver, bev=.006)
            box((0, -.009, h / 2), (w - .05, .004, h - .05), print_, bev=0)
            for dx in (-.028, .026):
                cyl((dx, -.012, h * .58), .020, .003, mat("chief_face", "#a5765a", rough=.7), rot=(math.pi / 2, 0, 0), bev=0)
                box((dx, -.012, h * .32), (.055, .003, h * .28), mat("chief_dress" + ("a" if dx < 0 else "b"), "#d0c8b8" if dx < 0 else "#2c3038", rough=.8), bev=0)
        bpy.context.view_layer.update()
        for ob in g.objs:
            ob.matrix_world = Matrix.Translation((x, y, z)) @ Matrix.Rotation(turn, 4, "Z") @ Matrix.Rotation(-.14, 4, "X") @ ob.matrix_world
    lathe([(0, 0), (.06, 0), (.05, .03), (.015, .06), (.02, .10), (.07, .16), (.075, .22), (.065, .22), (.06, .17), (0, .12)],
          mat("office_brass", "#a8854c", rough=.3, metal=1, var=.1), loc=(.28, y, z), seg=28)
    lathe([(0, 0), (.06, 0), (.085, .12), (.075, .12), (0, .10)], mat("chief_pot", "#7a4a36", rough=.7, var=.15), loc=(.62, y, z), seg=24)
    leaf, petal = mat("office_leaf", "#35553a", rough=.6, var=.35, scale=12), mat("violet", "#5f4a9c", rough=.7, var=.2, scale=20)
    for _ in range(26):
        a, r = random.uniform(0, math.tau), random.uniform(.02, .11)
        ob = lathe([(0, 0), (.026, .006), (.03, .014), (0, .018)], leaf, loc=(.62 + r * math.cos(a), y + r * math.sin(a), z + .14 + .03 * random.random()), seg=10,
                   rot=(random.uniform(-.5, .5), random.uniform(-.5, .5), 0))
        if random.random() < .4:
            ob = lathe([(0, 0), (.014, .004), (.016, .010), (0, .012)], petal, loc=(.62 + .6 * r * math.cos(a), y + .6 * r * math.sin(a), z + .20), seg=8)


def left_wall():
    """Two diplomas, a print of the old building, a low cabinet with files."""
    frame, paper, line = mat("cert_frame", "#3a2c22", rough=.45, var=.2), mat("cert", "#b9b19c", rough=.85, var=.06), mat("cert_line", "#5c564a", rough=.9, var=0)
    for y in (4.05, 4.92):
        box2((LEFT, y - .34, 1.45), (LEFT + .03, y + .34, 1.98), frame, bev=.008)
        box2((LEFT + .03, y - .29, 1.50), (LEFT + .034, y + .29, 1.93), paper, bev=0)
        for k, w in enumerate((.20, .12, .22, .22, .15)):
            box2((LEFT + .034, y - w, 1.84 - k * .065), (LEFT + .036, y + w, 1.855 - k * .065), line, bev=0)
        cyl((LEFT + .036, y + .20, 1.56), .03, .004, mat("seal", "#8c2f22", rough=.6), rot=(0, math.pi / 2, 0), bev=0)
    box2((-2.72, END - .03, 1.34), (-1.88, END, 1.96), frame, bev=.01)
    box2((-2.66, END - .036, 1.40), (-1.94, END - .03, 1.90), mat("etching", "#a39a84", rough=.85, var=.12, scale=5), bev=0)
    for x0, x1, h in ((-2.55, -2.30, .18), (-2.30, -2.08, .28), (-2.08, -2.00, .12)):
        box2((x0, END - .040, 1.48), (x1, END - .036, 1.48 + h), mat("etched", "#6f6858", rough=.9, var=.2, scale=12), bev=0)
        for i in range(int((x1 - x0) / .05)):
            for k in range(int(h / .06)):
                box2((x0 + .015 + .05 * i, END - .042, 1.50 + .06 * k), (x0 + .035 + .05 * i, END - .040, 1.53 + .06 * k), line, bev=0)
    box2((LEFT + .02, 3.75, 0), (LEFT + .50, 5.25, .82), office.wood("chief_wood", "#5a3d2a"), bev=.012)
    for k in range(3):
        box2((LEFT + .49, 3.80 + .48 * k, .06), (LEFT + .51, 4.24 + .48 * k, .76), office.wood("chief_frame", "#4a3020", (6, 6, .6)), bev=.008)
    for k, c in enumerate(("#8a7444", "#6f352c", "#2f4c5c")):
        box((LEFT + .25, 4.1 + .02 * k, .84 + .045 * k), (.24, .32, .042), mat("file" + c, c, rough=.8, var=.1), bev=.004, rot=(0, 0, .12 * k))


def corner():
    """Right of the window a stand with his overcoat and hat."""
    x, y = 2.22, 5.08
    wood = office.wood("chief_frame", "#4a3020", (6, 6, .6))
    cyl((x, y, .95), .022, 1.86, wood, bev=.004)
    cyl((x, y, .02), .20, .04, wood, bev=.015)
    for a in (0, 1.6, 3.2, 4.8):
        tube([(x, y, 1.72), (x + .10 * math.cos(a), y + .10 * math.sin(a), 1.76), (x + .14 * math.cos(a), y + .14 * math.sin(a), 1.84)], .010, wood, bez=True)
    lathe([(0, .04), (.08, .02), (.15, -.12), (.17, -.6), (.20, -1.05), (0, -1.05)], mat("overcoat", "#3c3a3c", rough=.95, var=.16, scale=6), loc=(x - .10, y - .06, 1.74), seg=11)
    lathe([(.18, 0), (.17, .012), (.10, .016), (.10, .10), (.07, .13), (0, .12)], mat("hat", "#453a30", rough=.9, var=.1), loc=(x, y, 1.84), seg=28)


def lamplight():
    """What the lamp on the desk before us gives the room."""
    point((-.05, .9, 1.05), 34, "#ffb46c", .12).visible_glossy = False
    spot((-.05, 1.3, 1.15), (-.05, 1.6, TOP), 70, "#ffb46c", angle=130, blend=.9, r=.1)
    area((-.1, 1.2, .9), (-.5, END, .9), .8, .4, 44, "#ffb46c", gloss=False)

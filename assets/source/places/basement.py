"""basement: the east corridor by the boiler, where everyone used to eat: seven gurneys with the sheets of the eighteenth of May.

Law: the bulb that one stops under and the door to the stairs are in the gap between two people.
"""
from kit import *
from props import drip, fire_door, gurney
from shell import *

EYE, BACK_OFF = 1.52, 4.3
LEFT, RIGHT, END, TOP = -2.25, 2.35, 15.2, 2.86
BULB = (.16, 2.5, 2.20)
TUBE_Y = 11.6
GURNEYS = ((-.05, .5), (2.25, .66), (4.53, .56), (6.8, .72), (9.08, .60), (11.35, .74), (13.6, .64))   # (y, raised): each head end stands up
ASKEW = -.15                                  # each foot sticks out into the corridor, so that one can count them

PLACE = Place(size=(1600, 900), samples=4, variants={"basement": {}}, seed=41,
              paint={"exposure": 1.05, "contrast": 1.05, "sat": 1.06, "shadows": (-.015, .006, .04), "bottom": .22})


def build(picture):
    shell()
    far_end()
    boiler_door()
    pipes()
    left_wall()
    for i, (y, raised) in enumerate(GURNEYS):
        x, turn = RIGHT - .56 - .06*i, ASKEW + .03*(-1)**i
        gurney((x, y, 0), turn, raised=raised, blanket=blanket(i))
        if blanket(i):
            thrown_over(x, y, turn, raised, blanket(i))
    left_on_them()
    put_away()
    right_wall()
    hamper((LEFT + .50, 4.9, 0), .06)
    hamper((LEFT + .52, 6.2, 0), -.1)
    lamps()
    light()
    camera((-.05, -BACK_OFF, EYE), (-.05, END, EYE), lens=24, fstop=5.6, focus=9, shift_y=.012)


def thrown_over(x, y, turn, raised, cloth):
    """A blanket over the head end that stands up: between two white sheets it keeps them apart as far as the stairs."""
    along = .15 + .42*math.cos(raised) - .12*math.sin(raised)
    box((x - along*math.sin(turn), y + along*math.cos(turn), .68 + .42*math.sin(raised) + .12*math.cos(raised)), (.74, .86, .15), cloth, bev=.05, seg=3,
        rot=(raised, 0, turn))


def blanket(i):
    return (None, mat("blanket_ochre", "#a07a48", rough=.9, var=.12, scale=6), None, mat("blanket_blue", "#4d6f86", rough=.9, var=.12, scale=6))[i % 4]


def shell():
    floor = mat("base_floor", "#5d615f", rough=.30, var=.22, scale=1.1, rvar=.12, coat=.2)
    wall, dado = mat("base_wall", "#8f938c", rough=.85, var=.16, scale=.9), mat("base_dado", "#4a5f5c", rough=.7, var=.2, scale=1.3)
    slabs(LEFT, RIGHT, -6, END, TOP, floor, mat("base_ceiling", "#5b5f5e", rough=.9, var=.14, scale=1.2))
    sides(LEFT, RIGHT, -6, END, TOP, wall, mat("base_skirt", "#2a3030", rough=.6, var=.1))
    band(LEFT, RIGHT, -6, END, .11, 1.18, dado)
    for x, s in ((LEFT, 1), (RIGHT, -1)):
        box2((min(x, x + s*.02), -6, 1.18), (max(x, x + s*.02), END, 1.225), mat("base_stripe", "#a9752f", rough=.7, var=.12), bev=0)
    worn = mat("base_worn", "#6d706b", rough=.42, var=.2, scale=3)                       # where wheels have gone for forty years
    for x in (-.55, .38):
        box2((x - .16, -6, 0), (x + .16, END, .0015), worn, bev=0)
    for y in (-.6, 4.0, 8.6, 13.2):                                                     # beams
        box2((LEFT, y, TOP - .22), (RIGHT, y + .34, TOP), mat("base_beam", "#666b69", rough=.9, var=.14), bev=.01)
    grate = mat("base_grate", "#2b2f31", rough=.5, metal=.6, var=.2)
    box2((-.50, 1.7, 0), (-.26, 1.94, .004), grate, bev=0)
    for i in range(4):
        box2((-.48 + i*.055, 1.72, .004), (-.455 + i*.055, 1.92, .008), mat("base_slot", "#14171a", rough=.8), bev=0)


def far_end():
    wall = mat("base_wall", "#8f938c", rough=.85, var=.16, scale=.9)
    box2((LEFT, END, 0), (RIGHT, END + .2, TOP), wall, bev=0)
    fire_door(.0, END - .03, mat("base_door", "#5a6a5e", rough=.55, var=.14), mat("base_frame", "#3a423f", rough=.5, var=.12), emis("base_pane", "#b9d8d2", .95))
    box2((-.72, END - .12, 2.28), (.72, END - .06, 2.62), mat("base_sign", "#16302a", rough=.5, var=.1), bev=.01, idx=2)
    text("STAIRS", (0, END - .13, 2.45), .27, emis("base_green", "#8ff0b8", 2.2), font="Roboto-Bold", idx=1, spacing=1.08)
    text("B", (-1.32, END - .015, 1.80), 1.25, mat("base_paint", "#f0b050", rough=.8, var=.12, emit="#f0a848", strength=.30), font="Roboto-Black", idx=1)


def boiler_door():
    """A steel door with louvres on the left, the boiler's light between them."""
    steel, frame = mat("boiler_door", "#574a42", rough=.5, metal=.3, var=.22, scale=3), mat("base_frame", "#3a423f", rough=.5, var=.12)
    glow, x, y = emis("boiler_glow", "#ff8a34", 2.6), LEFT + .02, 2.55
    for a in (y - .62, y + .62):
        box((x + .02, a, 1.08), (.09, .10, 2.16), frame, bev=.01)
    box((x + .02, y, 2.19), (.09, 1.34, .10), frame, bev=.01)
    box((x, y, 1.07), (.04, 1.14, 2.13), steel, bev=.006)
    box((x + .022, y, .62), (.006, .80, .80), glow, bev=0)
    for i in range(11):
        box((x + .05, y, .26 + i*.073), (.05, .84, .046), steel, bev=.004, rot=(0, .62, 0))
    box((x + .02, y, .012), (.03, 1.1, .02), glow, bev=0)
    cyl((x + .06, y - .46, 1.05), .03, .06, brushed_steel(), rot=(0, math.pi/2, 0))
    box((x + .026, y, 1.62), (.008, .66, .24), mat("boiler_plate", "#b98a2e", rough=.6, var=.12), bev=.004, idx=1)
    text("BOILER", (x + .034, y, 1.665), .125, mat("base_ink", "#1c1d1f", rough=.8, var=0, rvar=0), rot=(math.pi/2, 0, math.pi/2), font="Roboto-Black", idx=1)
    text("NO ADMITTANCE", (x + .034, y, 1.555), .055, mat("base_ink", "#1c1d1f", rough=.8, var=0, rvar=0), rot=(math.pi/2, 0, math.pi/2), font="Roboto-Bold", idx=1)
    area((x + .12, y, .55), (x + 1.6, y + .1, 0), .8, .7, 34, "#ff8a3a", gloss=False)


def pipes():
    """Lagged mains along the left, bare ones along the right; hangers, valves, a drip."""
    lag, band_m = mat("pipe_lag", "#a49a88", rough=.9, var=.22, scale=3), mat("pipe_band", "#6d675c", rough=.7, var=.1)
    copper, iron = mat("pipe_copper", "#8a5a3e", rough=.4, metal=.8, var=.25, scale=3), mat("pipe_iron", "#4a5054", rough=.5, metal=.6, var=.18)
    red = mat("pipe_red", "#8f2f25", rough=.45, var=.15)
    for x, z, r, m in ((LEFT + .28, 2.46, .15, lag), (LEFT + .66, 2.52, .10, lag), (LEFT + .95, 2.56, .045, copper), (RIGHT - .25, 2.50, .085, red),
                       (RIGHT - .50, 2.56, .05, iron), (RIGHT - .66, 2.57, .032, copper)):
        cyl((x, 4.5, z), r, 21.5, m, rot=(math.pi/2, 0, 0), seg=24, bev=0)
        for i in range(9):
            y = -3.2 + i*2.2
            cyl((x, y, z), r + .012, .07, band_m if m is lag else iron, rot=(math.pi/2, 0, 0), seg=24, bev=.004)
            if i % 2:
                cyl((x, y, (z + TOP)/2), .008, TOP - z, iron, seg=8, bev=0)
    for x, y, z in ((LEFT + .28, 1.15, 2.46), (RIGHT - .25, 3.3, 2.50)):                   # valve wheels
        cyl((x, y, z - .20), .022, .22, iron, seg=12)
        wheel = [(x + .13*math.cos(t*.393), y + .13*math.sin(t*.393), z - .31) for t in range(16)]
        tube(wheel, .014, red, cyclic=True)
        for a in (0, math.pi/2):
            beam((x - .12*math.cos(a), y - .12*math.sin(a), z - .31), (x + .12*math.cos(a), y + .12*math.sin(a), z - .31), .016, .016, red, bev=.003)
    tube(rounded_path([(LEFT + .08, 7.6, 2.5), (LEFT + .08, 7.6, .12)], .05), .06, iron)          # a riser that ticks
    for z in (.5, 1.4, 2.1):
        cyl((LEFT + .08, 7.6, z), .075, .05, band_m)


def left_wall():
    """What the wall has collected: a calendar that stops in May, a hose, a notice, a time clock nobody punches."""
    paper, ink = mat("base_paper", "#c9c3b2", rough=.9, var=.08), mat("base_ink", "#1c1d1f", rough=.8, var=0, rvar=0)
    turn, x = (math.pi/2, 0, math.pi/2), LEFT + .006
    box((x, .55, 1.72), (.012, .44, .62), paper, bev=.003, idx=1)
    box((x + .007, .55, 1.89), (.003, .40, .24), mat("cal_picture", "#53758a", rough=.8, var=.3, scale=6), bev=0, idx=1)
    text("MAY", (x + .008, .55, 1.70), .10, mat("cal_red", "#8c2c22", rough=.8, var=0), rot=turn, font="Roboto-Black", idx=1)
    for i in range(31):
        text(str(i + 1), (x + .008, .55 - .165 + (i % 7)*.055, 1.625 - (i//7)*.045), .030, ink, rot=turn, font="RobotoCondensed-Bold", idx=1)
    box((LEFT + .10, 9.0, 1.25), (.20, .62, .78), mat("hose_red", "#8f2f25", rough=.45, var=.15), bev=.02)
    box((LEFT + .205, 9.0, 1.25), (.008, .50, .64), mat("hose_glass", "#2a3338", rough=.1, var=.1), bev=0)
    box((x, 10.6, 1.66), (.012, .52, .40), paper, bev=.003, idx=1)
    text("DO NOT\nBLOCK", (x + .008, 10.6, 1.66), .13, ink, rot=turn, font="Roboto-Black", idx=1)


def right_wall():
    """Over the gurneys: a fuse box with its conduit, a telephone, a hand-written order, what their backs have rubbed off."""
    turn, x = (math.pi/2, 0, -math.pi/2), RIGHT - .006
    grey, ink = mat("fuse_box", "#6b736f", rough=.5, metal=.3, var=.15), mat("base_ink", "#1c1d1f", rough=.8, var=0, rvar=0)
    box((RIGHT - .07, 1.5, 1.78), (.14, .52, .66), grey, bev=.012)
    box((RIGHT - .146, 1.5, 1.86), (.006, .16, .13), mat("fuse_label", "#b98a2e", rough=.6, var=.12), bev=0, idx=1)
    for d in (-.14, .0, .14):
        tube([(RIGHT - .03, 1.5 + d, 2.1), (RIGHT - .03, 1.5 + d, TOP)], .014, grey)
    tube(rounded_path([(RIGHT - .03, 1.28, 1.5), (RIGHT - .03, -.9, 1.5), (RIGHT - .03, -.9, TOP)], .08), .014, grey)
    box((RIGHT - .05, 3.55, 1.52), (.09, .20, .26), mat("base_phone", "#b8ae96", rough=.5, var=.1), bev=.02)
    box((RIGHT - .12, 3.55, 1.56), (.05, .06, .24), mat("base_phone_dark", "#2b2c2e", rough=.5), bev=.02)
    tube([(RIGHT - .11, 3.55, 1.44), (RIGHT - .16, 3.62, 1.16), (RIGHT - .10, 3.66, 1.34), (RIGHT - .08, 3.58, 1.42)], .008, mat("base_phone_dark", "#2b2c2e", rough=.5), bez=True)
    box((x, .3, 1.70), (.008, .56, .40), mat("base_paper", "#c9c3b2", rough=.9, var=.08), bev=0, rot=(.03, 0, 0), idx=1)
    text("THESE GURNEYS\nARE NOT TABLES", (x - .006, .3, 1.70), .072, ink, rot=turn, font="Roboto-MediumItalic", idx=1)
    rubbed = mat("base_rubbed", "#6d7a75", rough=.8, var=.25, scale=4)
    for y, _ in GURNEYS:
        box((RIGHT - .013, y + .3, .92), (.003, 1.2, .16), rubbed, bev=0, rot=(.02, 0, 0))
    stain = mat("base_stain", "#7c7a68", rough=.9, var=.25, scale=4)
    for y, w, h in ((4.9, .22, .9), (7.8, .35, 1.1), (-1.4, .3, .8)):
        prism([(y - w, 2.4), (y + w, 2.4), (y + w*.4, 2.4 - h*.6), (y + w*.1, 2.4 - h), (y - w*.3, 2.4 - h*.7)], .002, stain, plane="YZ", loc=(RIGHT - .002, 0, 0), bev=0)


def hamper(at, turn):
    """A canvas linen cart on castors, heaped."""
    canvas, pipe = mat("hamper_canvas", "#78828a", rough=.95, var=.14, scale=7), brushed_steel()
    black = mat("rubber", "#20252a", rough=.6, var=.1)
    cloths = [mat("hamper%d" % i, c, rough=.95, var=.1, scale=6) for i, c in enumerate(("#c0c3be", "#6f93a6", "#a9b5b2"))]
    with group() as g:
        box((0, 0, .52), (.64, .94, .62), canvas, bev=.05, seg=3)
        tube(rounded_path([(-.34, -.49, .84), (.34, -.49, .84), (.34, .49, .84), (-.34, .49, .84), (-.34, -.48, .84)], .06), .017, pipe)
        box((0, 0, .17), (.62, .92, .04), mat("hamper_base", "#5c4630", rough=.7, var=.2), bev=.01)
        for a in (-.26, .26):
            for b in (-.40, .40):
                cyl((a, b, .07), .07, .04, black, rot=(0, math.pi/2, 0))
                cyl((a, b, .5), .013, .72, pipe)
        for i in range(9):
            box((random.uniform(-.16, .16), random.uniform(-.30, .30), .86 + .05*random.random() + .012*i), (.34, .36, .13), cloths[i % 3], bev=.06, seg=3,
                rot=(random.uniform(-.3, .3), random.uniform(-.3, .3), random.uniform(0, 3)))
        box((.30, .12, .66), (.03, .30, .42), cloths[0], bev=.014, seg=3, rot=(.1, .06, .0))
    move(g.objs, at, turn)


def left_on_them():
    """A bag of chips on the third, a tray on the second, a magazine: nobody has cleared up."""
    y = GURNEYS[2][0]
    box((RIGHT - .82, y - .62, .80), (.17, .24, .07), mat("chips", "#7d9a4a", rough=.35, var=.1), bev=.03, seg=3, rot=(.1, .15, .4))
    box((RIGHT - .72, y - .28, .758), (.03, .02, .004), mat("chip", "#d0a848", rough=.8), bev=.001, rot=(0, 0, .6))
    y = GURNEYS[0][0]
    box((RIGHT - .74, y - .62, .775), (.30, .42, .02), mat("tray", "#a5642d", rough=.5, var=.1), bev=.01, rot=(0, 0, .2))
    cyl((RIGHT - .81, y - .70, .83), .036, .09, mat("cup", "#d6d2c6", rough=.7, var=.05), r2=.044)
    box((RIGHT - .69, y - .52, .79), (.18, .24, .008), mat("magazine", "#7d6a8c", rough=.5, var=.2, scale=9), bev=0, rot=(0, 0, -.4))


def put_away():
    """What the floors above have sent down: boxes of films, a drip stand, a monitor with its face to the wall."""
    drip(LEFT + .46, -1.25, bag=False)
    card, ink = mat("film_box", "#8a7350", rough=.9, var=.2, scale=4), mat("base_ink", "#1c1d1f", rough=.8, var=0, rvar=0)
    for z, y, turn in ((.19, .25, .02), (.19, .86, -.05), (.57, .5, .06), (.95, .62, -.08)):
        box((LEFT + .30, y, z), (.42, .54, .37), card, bev=.012, rot=(0, 0, turn))
        box((LEFT + .515, y, z + .03), (.004, .26, .14), mat("base_paper", "#c9c3b2", rough=.9, var=.08), bev=0, rot=(0, 0, turn), idx=1)
        text("FILMS", (LEFT + .522, y, z + .05), .07, ink, rot=(math.pi/2, 0, math.pi/2 + turn), font="Roboto-Bold", idx=1)
    cloth = mat("dropped_sheet", "#aeb2ae", rough=.95, var=.12, scale=6)
    for x, y, r in ((LEFT + .95, 5.6, .20), (LEFT + 1.12, 5.45, .14), (LEFT + .9, 5.35, .12)):
        lathe([(0, .10), (r*.6, .08), (r, .02), (r*1.1, 0)], cloth, seg=14, loc=(x, y, 0), rot=(0, 0, r*9))


def lamps():
    iron, x, y, z = mat("pipe_iron", "#4a5054", rough=.5, metal=.6, var=.18), *BULB
    cyl((x, y, (z + TOP)/2 + .08), .007, TOP - z - .16, iron, seg=8, bev=0)
    cyl((x, y, z + .12), .032, .10, mat("bulb_socket", "#2a2522", rough=.5), bev=.006)
    lathe([(0, -.085), (.035, -.07), (.058, -.02), (.05, .03), (.024, .07)], emis("bulb", "#ffd9a0", 26), loc=(x, y, z))
    for k in range(6):
        a = k*math.tau/6
        tube([(x + .03*math.cos(a), y + .03*math.sin(a), z + .10), (x + .10*math.cos(a), y + .10*math.sin(a), z), (x + .05*math.cos(a), y + .05*math.sin(a), z - .14)],
             .005, iron, bez=True)
    point((x, y, z - .02), 190, "#ffb870", .07)
    tray, dead = mat("tube_tray", "#8b908e", rough=.5, var=.1), mat("tube_dead", "#8d938f", rough=.4, var=.05)
    for yy, lit in ((TUBE_Y, True), (7.2, False)):
        box((0, yy, TOP - .30), (1.30, .20, .06), tray, bev=.01)
        for d in (-.05, .05):
            cyl((0, yy + d, TOP - .35), .016, 1.2, emis("tube", "#c9efe0", 7) if lit and d < 0 else dead, rot=(0, math.pi/2, 0), seg=12, bev=0)
        for d in (-.5, .5):
            cyl((d, yy, TOP - .14), .006, .28, iron, seg=6, bev=0)
    area((0, TUBE_Y, TOP - .38), (0, TUBE_Y, 0), 1.2, .12, 46, "#bfe6d8", gloss=False)
    area((0, TUBE_Y, TOP - .3), (0, TUBE_Y, 4), 1.2, .12, 10, "#bfe6d8", gloss=False)


def light():
    world([(0, "#10141c"), (.5, "#1a2438"), (.9, "#1a2438")], .35)
    area((0, -5.4, 2.2), (0, 5, .9), 3.6, 1.2, 110, "#8f9ed0", gloss=False)
    area((0, 4, .5), (0, 4, TOP), 3.4, 16, 46, "#7d8cc0", gloss=False)
    area((0, END - 1.2, 2.0), (0, 6, .5), 2.0, 1.0, 26, "#9fd0c8", gloss=False)

"""ward: room 412 by night: one lamp behind a curtain, a monitor, the city in the rain.

Law: there is no bed here: Mr. Lindqvist brings his, drawn with him.
"""
import ward_walls
from kit import *
from props import *

EYE, BACK_OFF = 1.5, 4.4
LEFT, RIGHT, BACK, TOP = -3.5, 2.7, 4.7, 2.8
WINDOW = (-2.7, .55, .62, 2.42)

PLACE = Place(size=(1600, 900), samples=5, variants={"ward": {}},
              paint={"rain": BACK + .06, "rain_amt": 1.3, "exposure": .75, "contrast": 1.05, "sat": 1.04,
                     "shadows": (-.02, .004, .04)})


def build(picture):
    shell()
    window()
    doorway()
    lamp()
    curtain()
    monitor(.60, 3.75)
    drip(2.02, 3.75)
    chair((-.95, 3.45, 0), .35)
    table()
    whiteboard()
    wall_things()
    ward_walls.overhead(LEFT, RIGHT, BACK, TOP)
    ward_walls.corridor_seen(LEFT - 1.2, TOP)
    light()
    camera((0, -BACK_OFF, EYE), (0, BACK, EYE), lens=LENS, fstop=5.6, focus=7.4, shift_y=.0)


def shell():
    floor = mat("vinyl_ward", "#5f666a", rough=.17, var=.08, scale=3, rvar=.04, coat=.4)
    wall = mat("wall", "#9aa09f", rough=.8, var=.09, scale=.9)
    base = mat("base", "#2b3438", rough=.5, var=.1)
    box2((LEFT - 3, -6, -.1), (RIGHT, BACK, 0), floor, bev=0)
    box2((RIGHT, -6, 0), (RIGHT + .2, BACK, TOP), wall, bev=0)
    box2((RIGHT - .025, -6, 0), (RIGHT, BACK, .11), base, bev=.003)
    box2((LEFT - .2, -6, TOP), (RIGHT + .2, BACK + .2, TOP + .1), mat("tile", "#6f777b", rough=.85, var=.06), bev=0)
    grid = mat("grid", "#5c6367", rough=.7, var=.06)
    for i in range(19):
        box2((LEFT, -6 + i*.6, TOP - .006), (RIGHT, -5.985 + i*.6, TOP + .01), grid, bev=0)
    for i in range(11):
        box2((LEFT + .1 + i*.6, -6, TOP - .006), (LEFT + .115 + i*.6, BACK, TOP + .01), grid, bev=0)
    # head wall: a wooden panel with outlets and a rail
    wood = mat("panel_wood", "#7a583f", rough=.5, var=.3, scale=1.6, stretch=(6, 6, .6), coat=.15)
    box2((RIGHT - .04, 1.7, .5), (RIGHT, 4.5, 1.75), wood, bev=.008)
    box2((RIGHT - .07, 1.8, 1.30), (RIGHT - .04, 4.4, 1.40), brushed_steel(), bev=.006)
    for y, c in ((2.1, "#8c2c2a"), (2.3, "#3a6f8f"), (3.9, "#c8c4b6"), (4.1, "#c8c4b6")):
        box((RIGHT - .06, y, 1.15), (.03, .1, .1), mat("outlet" + c, c, rough=.5, var=.05), bev=.006)


def window():
    wall = mat("wall", "#9aa09f", rough=.8, var=.09, scale=.9)
    frame = mat("frame", "#39444c", rough=.4, metal=.6, var=.15)
    x0, x1, z0, z1 = WINDOW
    box2((LEFT - .2, BACK, 0), (RIGHT, BACK + .25, z0), wall, bev=0)
    box2((LEFT - .2, BACK, z1), (RIGHT, BACK + .25, TOP), wall, bev=0)
    box2((LEFT - .2, BACK, z0), (x0, BACK + .25, z1), wall, bev=0)
    box2((x1, BACK, z0), (RIGHT, BACK + .25, z1), wall, bev=0)
    for i in range(4):
        x = x0 + (x1 - x0)*i/3
        box2((x - .035, BACK + .02, z0), (x + .035, BACK + .14, z1), frame, bev=.006)
    for z in (z0 + .03, z1 - .03):
        box2((x0, BACK + .02, z - .035), (x1, BACK + .14, z + .035), frame, bev=.006)
    box2((x0, BACK + .05, z0), (x1, BACK + .06, z1), glass("glass"), bev=0)
    box2((x0 - .1, BACK - .30, z0 - .05), (x1 + .1, BACK + .1, z0), mat("sill", "#8d7a62", rough=.35, var=.2, stretch=(1, 6, 6), coat=.2), bev=.012)
    blind = mat("blind", "#8f979c", rough=.7, var=.08)                      # a blind drawn a hand's breadth down
    for k in range(7):
        box2((x0 + .05, BACK - .03, z1 - .03 - k*.035), (x1 - .05, BACK - .005, z1 - .024 - k*.035), blind, bev=0)
    radiator = mat("radiator", "#7d8488", rough=.5, var=.08)
    for i in range(20):
        box2((x0 + .2 + i*.145, BACK - .11, .12), (x0 + .29 + i*.145, BACK - .03, .52), radiator, bev=.02)
    city(BACK + 4, spread=80, seed=14, height=.36)
    # on the sill: flowers somebody brought, a ferry in a bottle's place
    vase = mat("vase", "#7fa0a8", rough=.12, var=.05, coat=.6)
    lathe([(0, 0), (.045, 0), (.055, .06), (.035, .14), (.045, .17)], vase, loc=(-.15, BACK - .15, z0), seg=24)
    green, petal = mat("stem", "#3d5c3f", rough=.6, var=.3, scale=12), mat("petal", "#c98a4a", rough=.7, var=.25, scale=20)
    for k in range(7):
        a, r = k*.9, .04 + .012*k
        tip = (-.15 + r*math.cos(a), BACK - .15 + r*math.sin(a)*.6, z0 + .30 + .03*(k % 3))
        tube([(-.15, BACK - .15, z0 + .10), tip], .005, green)
        lathe([(0, .03), (.03, .02), (.042, 0), (.02, -.02), (0, -.022)], petal, loc=tip, seg=10)
    for k, c in enumerate(("#d8d3c2", "#c7b48a")):
        box((-1.0 + k*.28, BACK - .14, z0 + .09), (.15, .008, .18), mat("get_well%d" % k, c, rough=.8, var=.1), bev=0, rot=(-.2, 0, .3 - .5*k))


def doorway():
    """The door to the corridor stands open in the left wall: the warm edge of the picture."""
    wall = mat("wall", "#9aa09f", rough=.8, var=.09, scale=.9)
    frame = mat("door_frame", "#5c4a3c", rough=.5, var=.25, scale=2, stretch=(6, 6, .7))
    y0, y1, h = .95, 2.10, 2.15
    box2((LEFT - .2, -6, 0), (LEFT, y0, TOP), wall, bev=0)
    box2((LEFT - .2, y1, 0), (LEFT, BACK, TOP), wall, bev=0)
    box2((LEFT - .2, y0, h), (LEFT, y1, TOP), wall, bev=0)
    for a, b in (((y0 - .09, h), (y1 + .09, h + .09)), ((y0 - .09, 0), (y0, h)), ((y1, 0), (y1 + .09, h))):
        box2((LEFT - .22, a[0], a[1]), (LEFT + .03, b[0], b[1]), frame, bev=.008)
    with group() as g:
        box2((0, -.045, .01), (1.16, 0, h - .02), mat("door_teal", "#35656a", rough=.45, var=.12), bev=.005)
        box2((.72, -.055, 1.2), (.92, .01, 1.85), mat("door_pane", "#31506b", rough=.1, var=.05), bev=.004)
        cyl((1.06, -.08, 1.02), .013, .16, bright_chrome())
    move(g.objs, (LEFT + .06, y1 + .06, 0), math.radians(74))
    cwall = mat("corridor_wall", "#b3a692", rough=.8, var=.09, scale=.9)
    x = LEFT - 1.2
    box2((x - .1, -3, 0), (x, BACK + 4, TOP), cwall, bev=0)
    box2((x, -3, TOP - .1), (LEFT - .2, BACK + 4, TOP), mat("corridor_ceiling", "#8a8880", rough=.85, var=.06), bev=0)
    box2((x, -3, .12), (x + .012, BACK + 4, .98), mat("dado", "#4a6b6c", rough=.6, var=.12, scale=1.4), bev=0)
    box2((x + .05, -3, .84), (x + .085, BACK + 4, .98), mat("rail", "#8a6244", rough=.4, var=.3, scale=2, stretch=(6, .7, 6), coat=.25), bev=.012)
    area((LEFT - .7, 2.2, TOP - .15), (LEFT - .7, 2.2, 0), .6, 3.0, 46, "#ffb870", gloss=False)
    spot((LEFT - .9, 1.2, 2.4), (LEFT + 2.3, 1.9, 0), 240, "#ffb066", angle=70, blend=.8, r=.2).visible_glossy = False


def lamp():
    """On its arm, behind the curtain."""
    tube([(RIGHT - .05, 3.5, 1.62), (RIGHT - .35, 3.42, 1.78), (RIGHT - .52, 3.30, 1.70)], .012, brushed_steel())
    cyl((RIGHT - .55, 3.28, 1.66), .09, .10, mat("lamp_shade", "#c9b48a", rough=.5, var=.05), r2=.05, bev=.004)
    box((RIGHT - .55, 3.28, 1.60), (.09, .09, .02), emis("bed_bulb", "#ffdca8", 14), bev=.008)
    point((RIGHT - .56, 3.24, 1.52), 90, "#ffb062", .08)


def curtain():
    """A thin curtain on a ceiling track; the lamp shows through it."""
    m = bpy.data.materials.new("curtain_cloth")
    m.use_nodes = True
    nodes, links = m.node_tree.nodes, m.node_tree.links
    nodes.clear()
    thin, matt = nodes.new("ShaderNodeBsdfTranslucent"), nodes.new("ShaderNodeBsdfDiffuse")
    for n in (thin, matt):
        n.inputs[0].default_value = (*srgb("#b9a88c"), 1)
    mix, out = nodes.new("ShaderNodeMixShader"), nodes.new("ShaderNodeOutputMaterial")
    mix.inputs[0].default_value = .45
    links.new(thin.outputs[0], mix.inputs[1])
    links.new(matt.outputs[0], mix.inputs[2])
    links.new(mix.outputs[0], out.inputs[0])

    def sheet(x0, x1, y, z0, z1, waves, depth):
        bm = bmesh.new()
        rows = []
        n = waves*10
        for k in range(9):
            t = k/8
            rows.append([bm.verts.new((x0 + (x1 - x0)*i/n, y + depth*(.7 + .5*t)*math.sin(i*math.tau/10 + .8*math.sin(i*.13)) + .03*math.sin(i*.21), z1 + (z0 - z1)*t)) for i in range(n + 1)])
        for a, b in zip(rows, rows[1:]):
            for i in range(n):
                bm.faces.new((a[i], a[i + 1], b[i + 1], b[i]))
        mesh("curtain", bm, m, True)

    sheet(1.42, RIGHT - .1, 2.18, .42, 2.42, 11, .045)
    net = mat("curtain_net", "#6d7478", rough=.8, var=.05)
    for i in range(20):
        x = 1.42 + i*.062
        tube([(x, 2.18, 2.42), (x, 2.18, 2.70)], .0022, net)
    box2((-.6, 2.16, 2.70), (RIGHT, 2.20, 2.73), brushed_steel(), bev=.004)
    for x in (-.5, 1.0, 2.5):
        cyl((x, 2.18, 2.76), .01, .08, brushed_steel(), seg=8, bev=0)


def monitor(x, y):
    """The vital-signs monitor on its stand: three traces and three numbers."""
    grey = mat("monitor", "#8d969a", rough=.45, var=.08)
    black = mat("screen_black", "#0f171b", rough=.3, var=.05)
    chrome = bright_chrome()
    cyl((x, y, .60), .02, 1.06, chrome)
    for i in range(5):
        a = i*1.2566 + .3
        tube([(x, y, .09), (x + .28*math.cos(a), y + .28*math.sin(a), .06)], .014, chrome)
    box((x, y, 1.31), (.50, .16, .40), grey, bev=.03, seg=3)
    box((x, y - .085, 1.325), (.44, .012, .32), black, bev=.006, idx=1)
    green, blue, amber = emis("trace_green", "#4fe0a0", 3.2), emis("trace_blue", "#5ab8f0", 2.6), emis("trace_amber", "#ffb84a", 2.6)
    beat = (0, 0, .01, 0, 0, -.012, .052, -.022, 0, 0, .014, .016, 0, 0)
    left, yy = x - .205, y - .0935
    tube([(left + i*.0068, yy, 1.415 + beat[i % 14]) for i in range(40)], .0022, green)
    tube([(left + i*.0068, yy, 1.33 + .018*math.sin(i*.62)) for i in range(40)], .0022, blue)
    tube([(left + i*.0068, yy, 1.25 + .016*abs(math.sin(i*.22))) for i in range(40)], .0022, amber)
    for z, s, m in ((1.415, "72", green), (1.33, "98", blue), (1.25, "16", amber)):
        text(s, (x + .145, yy, z), .075, m, font="RobotoCondensed-Bold", idx=1)
    area((x, y - .12, 1.33), (x - .1, y - 1.6, .9), .42, .30, 5, "#66d8b8", gloss=False)
    tube([(x + .2, y, 1.15), (x + .35, y - .1, .95), (x + .62, y - .4, .80)], .006, mat("lead", "#2f4a4a", rough=.5), bez=True)


def chair(at, turn):
    cloth, wood = mat("chair_cloth", "#7a4a36", rough=.85, var=.16, scale=6), mat("chair_wood", "#6d4c34", rough=.45, var=.25, scale=2, coat=.2)
    with group() as g:
        box((0, 0, .43), (.58, .56, .14), cloth, bev=.05, seg=3)
        box((0, .27, .80), (.56, .13, .66), cloth, bev=.05, seg=3, rot=(-.16, 0, 0))
        for s in (-1, 1):
            tube(rounded_path([(s*.32, -.26, 0), (s*.32, -.24, .64), (s*.32, .26, .66), (s*.32, .30, 0)], .06), .022, wood)
            box((s*.32, .0, .66), (.06, .46, .03), wood, bev=.012)
        box((.05, -.02, .53), (.42, .40, .06), mat("blanket_ochre", "#a07a48", rough=.9, var=.12, scale=6), bev=.025, seg=3, rot=(0, 0, .2))
    move(g.objs, at, turn)


def table():
    """The table that goes over a bed, with a beaker and a straw; his board he has with him."""
    wood = mat("table_top", "#96683f", rough=.38, var=.25, scale=1.8, stretch=(.7, 6, 6), coat=.3)
    steel = brushed_steel()
    x, y = -.42, 2.35
    box((x, y, .92), (.46, .86, .03), wood, bev=.01)
    box((x - .16, y, .50), (.05, .07, .82), steel, bev=.008)
    box((x + .02, y, .06), (.5, .07, .05), steel, bev=.012)
    box((x - .16, y, .06), (.07, .7, .05), steel, bev=.012)
    cyl((x + .02, y - .26, .99), .035, .11, mat("beaker", "#9fb4ba", rough=.15, var=.05, coat=.5), r2=.042)
    tube([(x + .02, y - .26, .99), (x + .05, y - .25, 1.13)], .004, mat("straw", "#b0563c", rough=.5))


def whiteboard():
    """On the wall by the window: the room, the patient, the doctors."""
    x, z = 1.30, 1.96
    ink, red = mat("marker_deep", "#16295a", rough=.8, var=0, rvar=0), mat("marker_red", "#8a1f14", rough=.8, var=0, rvar=0)
    box((x, BACK - .02, z), (1.10, .03, .74), brushed_steel(), bev=.008)
    box((x, BACK - .037, z), (1.04, .006, .68), mat("slate", "#d6d8d4", rough=.4, var=.04), bev=0, idx=1)
    for i, (s, m, size) in enumerate((("412  LINDQVIST", ink, .135), ("Plastics: Dr. Sloan", ink, .112), ("No talking. He writes,", red, .106), ("you read.", red, .106))):
        text(s, (x - .47, BACK - .042, z + .235 - i*.148), size, m, font="RobotoCondensed-Bold" if i == 0 else "RobotoCondensed-BoldItalic", align="LEFT", idx=1)


def wall_things():
    """On the near right wall: gloves, the dispenser, a print of the Sound."""
    pale = mat("carton_pale", "#a9b4b6", rough=.7, var=.06)
    for k, c in enumerate(("#3f7f95", "#8a6aa0", "#5b8a6a")):
        box((RIGHT - .06, .95, 1.62 - k*.15), (.10, .26, .13), pale, bev=.008)
        box((RIGHT - .113, .95, 1.62 - k*.15), (.004, .14, .05), mat("glove" + c, c, rough=.7, var=.1), bev=0)
    box((RIGHT - .06, .45, 1.32), (.10, .13, .26), mat("device", "#c9cbc6", rough=.5, var=.06), bev=.025)
    box((RIGHT - .02, -.55, 1.72), (.03, .95, .68), mat("art_frame", "#4a3a2e", rough=.5, var=.2), bev=.008)
    box((RIGHT - .037, -.55, 1.72), (.004, .85, .58), mat("art_sky", "#8fa0b4", rough=.8, var=.1), bev=0)
    box((RIGHT - .041, -.55, 1.55), (.004, .85, .24), mat("art_water", "#3c5568", rough=.8, var=.15), bev=0)
    prism([(-.75, 1.60), (-.70, 1.68), (-.40, 1.68), (-.36, 1.60)], .004, mat("art_ferry", "#d6d3c4", rough=.8), plane="YZ", loc=(RIGHT - .046, 0, 0), bev=0)


def light():
    world([(0.0, "#1a202c"), (.166, "#8a6878"), (.20, "#62608c"), (.30, "#3d5184"), (.5, "#263c66"), (.9, "#16233f")], 1.1, clouds=("#222c44", .85))
    x0, x1, z0, z1 = WINDOW
    area(((x0 + x1)/2, BACK - .35, 1.6), (0, 0, .7), x1 - x0, 1.6, 105, "#7095e8", gloss=False)
    area((0, -5.6, 2.2), (0, 4, .8), 4.6, 1.2, 34, "#7f98da", gloss=False)
    area((0, 1, 1.4), (0, 1, TOP), 5, 8, 10, "#7a8fc6", gloss=False)

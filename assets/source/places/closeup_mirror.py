"""Close-up of the taxi's mirror, as one sees it from the bench: the driver's eyes in it, the wet avenue out of focus beyond.

Law: the mirror's middle is the origin, what is beyond y = GLASS_Y is seen through the wet windscreen; lights far off are
placed by the picture: `beyond(u, v)`, u from -1 to 1 across it. One unit is ten centimetres.
"""
import handwriting
import reflection
from kit import *

EYE_Y, WIDE = -14.0, 3.72                    # where the eye is, how much it sees at the mirror
LOOK = (.03, -.24)                           # the middle of the picture, x and z
GLASS_Y, LIGHTS_Y = 2.0, 26.0
HALF, TALL, RIM = 1.36, .46, .055            # of the mirror: half its width and height, the radius of its rim
CORNER, LEAN = .30, .035                     # how round its corners are, how far it hangs askew

PLACE = Place(
    folder="inserts", size=(1280, 720), samples=22, noise=.04, bounces=(5, 3, 4), seed=21,
    paint={"exposure": .25, "contrast": 1.06, "sat": 1.06, "vign": .42, "height": 720, "rain": GLASS_Y, "rain_amt": 1.0},
    variants={"driver_mirror": {}})
RED, AMBER, WHITE, BLUE = "#ff3020", "#ffac4a", "#ffe6bc", "#9fb8ff"


def build(picture):
    mirror()
    pencil()
    scorecard()
    windscreen()
    avenue()
    light()
    camera((LOOK[0], EYE_Y, LOOK[1]), (LOOK[0], 0, LOOK[1]), lens=36 * -EYE_Y / WIDE, fstop=1.1, focus=-EYE_Y)


def mirror():
    """A rim of black plastic, the glass in its bevel, the arm that holds it, the tab under it for the night."""
    shell, edge = mat("shell", "#191b20", rough=.42, var=.12, scale=3), mat("bevel", "#aeb8c2", rough=.12, metal=1, var=.1)
    with group() as g:
        path = outline(HALF, TALL)
        tube([(x, -.02, z) for x, z in path], RIM, shell, cyclic=True)
        tube([(x * .972, -.055, z * .905) for x, z in path], .008, edge, cyclic=True)
        sheet("backing", path, .10, shell)
        seen = shown(reflection.reflected(reflection.HERE / "build"))
        sheet("seen", path, 0, seen)
        head = [(x, z) for x in (-.50, .46) for z in (-TALL, TALL)]
        sheet("head", [head[i] for i in (0, 2, 3, 1)], -.004, seen).pass_index = 1       # his face keeps its drawing
        box((.10, .02, -TALL - .085), (.34, .10, .07), shell, bev=.025)
    for ob in g.objs:
        ob.rotation_euler.rotate(Matrix.Rotation(LEAN, 3, "Y"))
    beam((0, .30, .22), (0, .75, 1.05), .16, .13, shell, bev=.05)
    cyl((0, .22, .18), .15, .26, shell, rot=(math.pi / 2, 0, 0), bev=.05)


def outline(half, tall):
    """The mirror's edge, a little broader above than below."""
    path = []
    for k in range(96):
        c, d = math.cos(2 * math.pi * k / 96), math.sin(2 * math.pi * k / 96)
        x, z = (math.copysign(abs(t) ** CORNER, t) for t in (c, d))
        path.append((half * x * (1 - .02 * (1 - z)), tall * z))
    return path


def sheet(name, path, y, m):
    """A flat face within an outline at `y`; a picture is laid over what the rim leaves of it."""
    bm = bmesh.new()
    face = bm.faces.new([bm.verts.new((x, y, z)) for x, z in path][::-1])
    uv = bm.loops.layers.uv.new()
    for loop in face.loops:
        loop[uv].uv = (.5 + loop.vert.co.x / (2 * (HALF - RIM)), .5 + loop.vert.co.z / (2 * (TALL - RIM)))
    return mesh(name, bm, m)


def shown(path):
    """A surface that shows a picture, and gives its light."""
    m = bpy.data.materials.new("reflected")
    m.use_nodes = True
    nodes, links = m.node_tree.nodes, m.node_tree.links
    nodes.clear()
    image, glow, out = (nodes.new("ShaderNode" + kind) for kind in ("TexImage", "Emission", "OutputMaterial"))
    image.image, image.extension = bpy.data.images.load(str(path)), "EXTEND"
    links.new(image.outputs[0], glow.inputs[0])
    links.new(glow.outputs[0], out.inputs[0])
    return m


def pencil():
    """A stub on its string from the mirror's arm, let go a moment ago."""
    wood, lead = mat("pencil_wood", "#c9a070", rough=.8, var=.1), mat("lead", "#22242a", rough=.4, var=.1)
    cord = mat("cord", "#a89d84", rough=.95, var=.2, scale=9)
    hook, swing, long = Vector((.10, .34, .30)), .16, .34
    along = Vector((math.sin(swing), -.12, -math.cos(swing))).normalized()
    turn = along.to_track_quat("Z", "Y").to_euler()
    top = hook + along * .98

    def piece(start, length, r, m, **options):
        cyl(top + along * (start + length / 2), r, length, m, rot=turn, **options)
    piece(0, .09, .040, mat("rubber", "#a85850", rough=.9, var=.2), bev=.014)
    piece(.08, .08, .043, mat("ferrule", "#b9b2a0", rough=.3, metal=1, var=.2), seg=24, bev=.006)
    piece(.16, long, .046, mat("pencil", "#d29422", rough=.35, var=.14, scale=3, coat=.4), seg=6, bev=.004)
    piece(.16 + long, .13, .045, wood, seg=24, bev=0, r2=.015)
    piece(.29 + long, .04, .015, lead, seg=16, bev=0, r2=.004)
    side = Vector((.045, -.02, 0))
    tube([tuple(hook), tuple(hook + along * .6 + side * .3), tuple(top + along * .17 + side)], .011, cord, bez=True)
    for t in (.165, .180, .195):
        tube([tuple(top + along * t + Vector((.049 * math.cos(a), .049 * math.sin(a), 0))) for a in (2 * math.pi * k / 16 for k in range(16))], .008, cord, cyclic=True)


def scorecard():
    """Its upper corner, taped where the dash goes up to the windscreen; what has been filled in is in pencil."""
    card, ruled, lead = mat("card", "#a39c8a", rough=.9, var=.05), mat("card_rule", "#4d6663", rough=.9, var=0, rvar=0), mat("graphite", "#33363c", rough=.7, var=0, rvar=0)
    cell, rows, columns = .235, 4, 6
    with group() as g:
        box2((-.20, 0, -1.30), (1.75, .012, 0), card, bev=.004)
        for k in range(columns + 1):
            box2((.06 + k * cell - .004, -.004, -1.3), (.06 + k * cell + .004, 0, -.16), ruled, bev=0, idx=1)
        for k in range(rows + 1):
            box2((-.20, -.004, -.16 - k * cell - .004), (1.75, 0, -.16 - k * cell + .004), ruled, bev=0, idx=1)
        text("TEXAS", (.30, -.005, -.08), .12, ruled, font="Roboto-Bold", idx=1, spacing=1.1)
    with group() as written:
        for i, j, marks in SCORED:
            _marks(.06 + (i + .5) * cell, -.16 - (j + .5) * cell, cell, marks, lead)
    for ob in written.objs:
        ob.rotation_euler.rotate(Matrix.Rotation(math.pi / 2, 3, "X"))
        ob.location = Vector((ob.location.x, -.006, ob.location.y))
    with group() as tape:
        box((-.12, -.010, -.06), (.34, .008, .13), mat("tape", "#8d8a76", rough=.25, var=.1, coat=.5), bev=.002, rot=(0, .75, 0))
    for ob in (*g.objs, *written.objs, *tape.objs):
        turn = Matrix.Rotation(-.09, 3, "Y")
        ob.rotation_euler.rotate(turn)
        ob.location = turn @ ob.location
    move([*g.objs, *written.objs, *tape.objs], (.98, 1.2, -1.02), -.10)


SCORED = ((0, 0, "K"), (1, 0, "-"), (0, 1, "6"), (2, 0, "o"), (1, 1, "K"), (2, 1, "-"), (3, 0, "6"), (0, 2, "o"))


def _marks(x, y, cell, marks, m):
    """What he writes into a box: a letter, a dash, or the way round the bases."""
    if marks == "o":
        r = cell * .34
        handwriting.line([(x, y - r, 0), (x + r, y, 0), (x, y + r, 0), (x - r, y, 0), (x, y - r, 0)], .006, m)
    elif marks == "-":
        handwriting.line([(x - .07, y - .01, 0), (x + .07, y + .01, 0)], .008, m)
    else:
        handwriting.write(marks, (x - .05, y - .07, 0), .15, m, pen=.008, seed=3)


def windscreen():
    """The lining's edge above, the band of the glass, a wiper half-way."""
    lining, band = mat("lining", "#3a3a42", rough=.95, var=.15, scale=4), mat("gasket", "#101216", rough=.6, var=.1)
    x = LOOK[0]
    box2((x - 3, .4, .82), (x + 3, 1.6, 2.2), lining, bev=.10)
    box2((x - 3, 1.5, .70), (x + 3, 1.7, 1.2), band, bev=.04)
    rubber = emis("wiper", "#06070c", .5)
    beam((-3.1, GLASS_Y + .2, -1.75), (.3, GLASS_Y + .2, .22), .028, .06, rubber, bev=.006, idx=3)
    beam((-3.1, GLASS_Y + .3, -1.84), (-.9, GLASS_Y + .3, -.53), .055, .05, rubber, bev=.01, idx=3)


def beyond(u, v, far=LIGHTS_Y):
    """The world's x and z at `far` of what is seen at u, v: -1 to 1 across the picture, up as far in proportion."""
    half = WIDE / 2 * (far - EYE_Y) / -EYE_Y
    return LOOK[0] + u * half, LOOK[1] + v * half


def blur(u, v, size, m, tall=1.0, far=LIGHTS_Y):
    """A light out of focus: a disc whose radius is a share of half the picture's width."""
    x, z = beyond(u, v, far)
    r = size * WIDE / 2 * (far - EYE_Y) / -EYE_Y
    ob = cyl((x, far, z), r, .02, m, rot=(math.pi / 2, 0, 0), seg=40, bev=0)
    ob.scale = (1, tall, 1)
    return ob


def glow(name, colour, strength):
    """Light laid over what is behind it, as it falls on a film."""
    m = bpy.data.materials.new(name)
    m.use_nodes = True
    nodes, links = m.node_tree.nodes, m.node_tree.links
    nodes.clear()
    clear, lamp, both, out = (nodes.new("ShaderNode" + kind) for kind in ("BsdfTransparent", "Emission", "AddShader", "OutputMaterial"))
    lamp.inputs[0].default_value, lamp.inputs[1].default_value = (*srgb(colour), 1), strength
    for source, target in ((clear, both.inputs[0]), (lamp, both.inputs[1]), (both, out.inputs[0])):
        links.new(source.outputs[0], target)
    return m


BLOCKS = (                                   # from u, to u, up to v, colour
    (-.80, -.66, .02, "#141c30"), (-.70, -.52, .36, "#172036"), (-.53, -.40, -.06, "#1b2640"), (-.40, -.30, -.16, "#222e4e"), (-.12, -.04, -.19, "#2b3658"),
    (.14, .26, -.17, "#263254"), (.26, .36, -.08, "#1f2a48"), (.36, .56, .20, "#1a2440"), (.55, .78, .60, "#141d32"), (.76, 1.3, .36, "#111929"))


def avenue():
    """A red light, who waits at it before us, the lamps of both sides, and what all of them let fall on the wet."""
    rng = random.Random(5)
    x, z = beyond(0, 0, 40)
    box2((x - 40, 40, z - 30), (x + 40, 40.5, beyond(0, -.24, 40)[1]), emis("road", "#141a28", .5), bev=0)
    for u0, u1, top, c in BLOCKS:
        box2((beyond(u0, 0, 38)[0], 38, beyond(0, -.26, 38)[1]), (beyond(u1, 0, 38)[0], 38.2, beyond(0, top, 38)[1]), emis("block" + c, c, .55), bev=0)
    lamps = [glow("lamp%d" % k, c, s) for k, (c, s) in enumerate(((AMBER, .75), (AMBER, .45), (WHITE, .40), (BLUE, .32), (AMBER, .30)))]
    for k in range(20):
        s, far = rng.choice((-1, 1)), rng.random()
        blur(s * (.16 + .90 * far ** 1.2) + .02, -.20 + rng.uniform(-.02, .30) * (.3 + far), .018 + .034 * far, rng.choice(lamps), far=LIGHTS_Y + .1 * k)
    tail, wet = glow("tail", RED, 1.0), glow("tail_wet", RED, .14)
    for u, v, size in ((-.26, -.315, .050), (-.03, -.315, .050), (.17, -.245, .026), (.27, -.245, .026)):
        blur(u, v, size, tail)
        blur(u, v - 2.6 * size, size * .8, wet, tall=1.9)
    head, shine = glow("head", WHITE, 1.3), glow("head_wet", WHITE, .16)
    for u, v, size in ((-.84, -.30, .046), (-.68, -.30, .046), (-.47, -.245, .024), (-.41, -.245, .024)):
        blur(u, v, size, head)
        blur(u, v - 2.8 * size, size * .8, shine, tall=2.2)
    blur(.86, .20, .052, glow("signal", RED, 1.7))
    blur(.86, -.47, .05, glow("signal_wet", RED, .14), tall=2.2)
    shop, floor = glow("shop", AMBER, .5), glow("shop_wet", AMBER, .10)
    for u, v in ((.70, -.23), (.84, -.25)):
        blur(u, v, .054, shop)
        blur(u, v - .18, .05, floor, tall=2.0)


def light():
    world([(0, "#3a3450"), (.2, "#4a4878"), (.4, "#33497c"), (1, "#1c2c50")], .7)
    area((-3, 1.0, 2.2), (0, 0, 0), 2.5, 1.0, 26, "#8aa4dc")                              # the sky through the glass
    area((2.0, -1.6, -2.4), (.2, 0, -.3), .8, .5, 60, "#ffa63e")                          # the meter, from below
    area((-2.0, -6, 2.5), (0, 0, -.2), 2, 1, 90, "#7f96d0")
    area((2.5, -5, 1.6), (.6, 0, -.9), 1.6, 1, 60, "#ffd09a")                             # headlights behind, by the back window

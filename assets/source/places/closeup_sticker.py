"""Close-up of a horse sticker on the back of a hand, where a thumb smooths its last corner down.

Law: each hand is told in its own directions (across to the little finger, along, out of its back); what lies on a hand is
brought down on its skin. One unit is ten centimetres.
"""
import hand
import horse
from creases import tree
from kit import *
from render import BUILD

PLACE = Place(
    folder="inserts", size=(1280, 720), samples=22, noise=.04, bounces=(5, 3, 4), seed=31,
    paint={"exposure": .25, "contrast": 1.06, "sat": 1.05, "vign": .42, "height": 720},
    variants={"sticker": {}})
HIS = [Vector(v).normalized() for v in ((-.10, .90, .42), (.97, .16, -.13), (0, -.42, .90))]   # Mark's left, its back up
AT = Vector((-.62, 0, .10))
FRIEND = [Vector(v).normalized() for v in ((.22, .90, .42), (-.96, .25, .02), (0, .42, -.90))]  # Derek's left, under it
UNDER = Vector((.82, -.13, -.41))
NAIL = (.35, -.50, .80)                      # where the nail of the thumb on it looks
STICKER = (-.17, .42)                        # its middle on Mark's hand, across and along
SIZE, ROUND, TILT = (.46, .415), .05, .10    # of the sticker: width and height, how round its corners are, how far it is askew
SORE = (                                     # skin that is gone: across, along, how far
    (-.12, .98, .040), (.08, .95, .050), (.12, .91, .022), (.03, .99, .020), (.29, .86, .034))
BRUISES = (                                  # where, how far, how deep
    ((.10, .96, .10), .22, 1), ((.16, 1.14, .06), .18, .95), ((-.12, 1.0, .10), .18, .7), ((.30, .86, .08), .16, .75))
BRUISED = (.36, .24, .38, 1)                 # what the skin's colour is multiplied by
SHEET = ((.34, -.62, -.96), .22)             # where the other stickers lie on Derek's knee, and how turned
GONE = ((0, 0), (1, 0), (1, 2), (3, 1))


def build(picture):
    with group() as his:
        hand.hand(AT, HIS, curl=.26, curls={"index": .05, "middle": .16}, spread=.06, thumb=(-.64, .80, -.12), thumb_up=(-.8, 0, .5),
                  m=hand.skin("skin_his", "#c98f70"), arm=.7, name="his", apart=True)
    skins = [ob for ob in his.objs if ob.name.startswith("skin")]
    hand.hand(UNDER, FRIEND, curl=.06, m=hand.skin("skin_friend", "#dcab8c"), arm=.7, bow=.05, **_thumb(), name="friend", apart=True)
    hand.sleeve(AT - HIS[1] * .26, AT - HIS[1] * 4 + Vector((0, -.3, -.3)), .30, .58, mat("coat", "#c9ced6", rough=.9, var=.10, scale=1.2), folds=.10)
    hand.sleeve(UNDER - FRIEND[1] * .26, UNDER - FRIEND[1] * 4 + Vector((0, -.3, -.5)), .34, .62, mat("coat_friend", "#c3c9d2", rough=.9, var=.10, scale=1.2), folds=.10)
    printed = _printed()
    _sticker(skins, printed)
    _others(printed)
    _sore(skins)
    _bench()
    world([(0, "#1c2438"), (.5, "#2a3552"), (1, "#3c4c74")], .6)
    area((-3.5, -3.5, 5), (0, 0, 0), 1.6, 1.6, 330, "#ffc690")
    area((5, 2.5, 3), (0, 0, 0), 2, 2, 230, "#8fabe8")
    area((1, -5, .5), (0, 0, 0), 3, 2, 40, "#ffb070")
    camera((.12, -6.8, 3.2), (.12, 0, -.20), lens=82, fstop=.35, focus=7.45)


def _thumb():
    """Where the tip of Derek's is, on the sticker's near corner, and where its nail looks, in his own hand's directions."""
    touched = AT + HIS[0] * (STICKER[0] - .21) + HIS[1] * (STICKER[1] + .24) + HIS[2] * .27
    inward = Matrix(FRIEND).transposed().inverted()
    return {"thumb": tuple(inward @ (touched - UNDER)), "thumb_up": tuple(inward @ Vector(NAIL))}


def _sticker(skins, printed):
    """Its picture laid on the skin, one corner of it still up."""
    _laid(skins, STICKER, SIZE, printed, over=.010, lift=.09).pass_index = 1


def _printed():
    """The surface of a sticker, with the horse on it."""
    m = mat("sticker", "#ffffff", rough=.38, var=0, rvar=0, spec=.3, coat=.2)
    nodes, links = m.node_tree.nodes, m.node_tree.links
    shown = nodes.new("ShaderNodeTexImage")
    shown.image, shown.extension = bpy.data.images.load(str(horse.printed(BUILD))), "EXTEND"
    links.new(shown.outputs[0], nodes["Principled BSDF"].inputs["Base Color"])
    return m


def _sore(skins):
    """Knuckles that have met an elevator: skin gone, and what is under the skin, the fourth finger's most."""
    raw = mat("raw", "#94402a", rough=.8, var=.3, scale=9)
    for a, b, r in SORE:
        _laid(skins, (a, b), (2.4 * r, 1.3 * r), raw, over=.003, n=12, is_round=True)
    inward = Matrix(HIS).transposed().inverted()
    for ob in skins:
        dark = [max(deep * math.exp(-((inward @ v.co) - Vector(at)).length_squared / reach ** 2) for at, reach, deep in BRUISES) for v in ob.data.vertices]
        ob.data.attributes.new("bruise", "FLOAT", "POINT").data.foreach_set("value", dark)
    surface = skins[0].data.materials[0].node_tree
    colour = surface.nodes["Principled BSDF"].inputs["Base Color"]
    value, mixed = surface.nodes.new("ShaderNodeAttribute"), surface.nodes.new("ShaderNodeMix")
    value.attribute_name, mixed.data_type, mixed.blend_type = "bruise", "RGBA", "MULTIPLY"
    surface.links.new(value.outputs["Fac"], mixed.inputs["Factor"])
    surface.links.new(colour.links[0].from_socket, mixed.inputs[6])
    mixed.inputs[7].default_value = BRUISED
    surface.links.new(mixed.outputs[2], colour)


def _laid(skins, middle, size, m, over, lift=0.0, n=36, is_round=False):
    """A flat thing brought down along the back of the hand."""
    trees, bm = [tree(skin) for skin in skins], bmesh.new()
    uv = bm.loops.layers.uv.new()
    grid = {}
    for i in range(n + 1):
        for j in range(n + 1):
            u, v = 2 * i / n - 1, 2 * j / n - 1
            if is_round:
                k = max(abs(u), abs(v)) / (math.hypot(u, v) or 1)
                k *= .8 + .2 * math.sin(5 * math.atan2(v, u) + 40 * middle[0])
                x, y = u * k, v * k
            else:
                x, y = _rounded(u, v, size)
            across, along = y * size[1] / 2, x * size[0] / 2
            c, s = math.cos(TILT), math.sin(TILT)
            a, b = middle[0] + across * c - along * s, middle[1] + along * c + across * s
            start = HIS[0] * a + HIS[1] * b + HIS[2] * .8
            hits = [hit for t in trees if (hit := t.ray_cast(start, -HIS[2]))[0]]
            point, out = min(hits, key=lambda hit: hit[3])[:2]
            up = lift * max(0, (-x + y) / 2 - .45) ** 2 * 3
            grid[i, j] = bm.verts.new(point + out * over + HIS[2] * up), (x, y)
    for i in range(n):
        for j in range(n):
            corners = [grid[k] for k in ((i, j), (i + 1, j), (i + 1, j + 1), (i, j + 1))]
            face = bm.faces.new([corner[0] for corner in corners])
            for loop, (_, (x, y)) in zip(face.loops, corners):
                loop[uv].uv = ((x + 1) / 2, (y + 1) / 2)
    ob = mesh("laid", bm, m, smooth=True)
    ob.location = AT
    return ob


def _rounded(u, v, size):
    """A point of a square brought within round corners."""
    r = 2 * ROUND / min(size)
    x, y = abs(u), abs(v)
    if x > 1 - r and y > 1 - r:
        dx, dy = x - 1 + r, y - 1 + r
        k = max(dx, dy) / math.hypot(dx, dy) if dx or dy else 1
        x, y = 1 - r + dx * k, 1 - r + dy * k
    return math.copysign(x, u), math.copysign(y, v)


def _others(printed):
    """The sheet it came from."""
    with group() as g:
        box2((-.68, -.50, -.03), (.68, .50, 0), mat("backing", "#d9d6cb", rough=.6, var=.05), bev=.01)
        for i in range(4):
            for j in range(3):
                if (i, j) not in GONE:
                    _flat(-.50 + .33 * i, .32 - .32 * j, .29, .26, printed)
    move(g.objs, SHEET[0], SHEET[1])


def _flat(x, y, wide, tall, m):
    """One sticker on it."""
    bm = bmesh.new()
    corners = ((0, 0), (1, 0), (1, 1), (0, 1))
    face = bm.faces.new([bm.verts.new((x + wide * (u - .5), y + tall * (v - .5), .004)) for u, v in corners])
    uv = bm.loops.layers.uv.new()
    for loop, at in zip(face.loops, corners):
        loop[uv].uv = at
    return mesh("printed", bm, m)


def _bench():
    """What is below and behind, out of focus: two laps, and the corridor's lamps in its floor."""
    box2((-40, -4, -12), (40, 90, -11.8), mat("floor", "#3c4456", rough=.3, var=.1, scale=.2), bev=0)
    for x, colour in ((-2.0, "#4a505b"), (1.2, "#27375a")):
        beam((x, 1.0, -1.75), (x * .95, -4.2, -1.55), 2.6, 1.1, mat("lap" + colour, colour, rough=.9, var=.2, scale=1), bev=.5)
    for x, y, r, colour, strength in ((-6.0, 30, .95, "#ffb468", 1.6), (7.4, 34, 1.0, "#ffb468", 1.6), (-3.4, 40, .75, "#ffb468", .9),
                                      (5.0, 43, .75, "#ffb468", .9), (.9, 44, 1.5, "#5b7cc0", .8)):
        cyl((x, y, -11.7), r, .02, emis("lamp" + colour + str(strength), colour, strength), bev=0).scale = (1, 2.6, 1)
    area((0, 20, 9), (0, 20, -12), 14, 14, 2500, "#ffbe7c")

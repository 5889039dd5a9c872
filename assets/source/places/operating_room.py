"""operating_room: OR 2 from inside, over the table: one pool of warm light in a cold room, and the scrub room's window behind.

Law: the lamp, the window and the radio on its sill are in the middle column; the clock and the man on gas are right of whoever stands at the right,
the films left of whoever stands at the left. The table is a foreground of its own: operating_table.py.
"""
import tabletop
from kit import *
from props import ON_END, grille, hung, sprinkler
from shell import *
from theatre import SILL_Z, films, instruments, lamp_head, radio, tower

EYE, LENS, HORIZON = 1.80, 26, 270          # as one stands on a step; of the screen's lines
LEFT, RIGHT, FRONT, END, TOP = -3.7, 3.7, -.8, 6.4, 3.2
PANE = (-1.62, 2.0, SILL_Z, 2.34)           # the scrub room's, from its other side
DOOR = (-2.82, -1.94, 0, 2.14)
LAMP = (0, 2.75, 2.36)
STOOL = (2.05, 4.25)

SHOWS = {"operating_room": (9, 50), "operating_room_early": (9, 5)}   # the clock: when she comes to the kink, and when she opens

PLACE = Place(variants={"operating_room": {}, "operating_room_early": {}}, seed=41, size=(1600, 900), samples=8,
              paint={"exposure": .55, "contrast": 1.10, "sat": 1.08, "shadows": (-.03, .008, .05), "bottom": .22})


def build(picture):
    room()
    scrub_side()
    lamp()
    furniture()
    notices(picture)
    light()
    camera((0, 0, EYE), (0, END, EYE), lens=LENS, fstop=5.6, focus=4.8, shift_y=(HORIZON - tabletop.SCREEN_H/2)/tabletop.SCREEN_W)


def room():
    tile, wall = mat("cold_tile", "#3f6a74", rough=.30, var=.14, scale=1.6, coat=.3), mat("cold_wall", "#4f6f80", rough=.8, var=.10, scale=.9)
    grout = mat("cold_grout", "#28454e", rough=.7, var=.08)
    slabs(LEFT, RIGHT, FRONT, END, TOP, mat("cold_floor", "#4a5c62", rough=.12, var=.10, scale=4, rvar=.05, coat=.5), mat("cold_ceiling", "#46565e", rough=.85, var=.06))
    sides(LEFT, RIGHT, FRONT, END, TOP, wall, mat("cold_base", "#1d2a32", rough=.5, var=.1))
    pierced(LEFT, RIGHT, TOP, END, (DOOR, PANE), wall)
    for x, s in ((LEFT, 1), (RIGHT, -1)):
        box2((min(x, x + s*.012), FRONT, .1), (max(x, x + s*.012), END, 1.62), tile, bev=0)
        box2((min(x, x + s*.03), FRONT, 1.62), (max(x, x + s*.03), END, 1.67), grout, bev=.004)
    x0, x1, z0, _ = PANE
    for left, right, high in ((LEFT, DOOR[0] - .05, 1.62), (DOOR[1] + .05, x0 - .05, 1.62), (x0 - .05, x1 + .05, z0 - .05), (x1 + .05, RIGHT, 1.62)):
        box2((left, END - .014, .1), (right, END, high), tile, bev=0)
        for k in range(int((right - left)/.2) + 1):
            box2((left + k*.2 - .003, END - .017, .1), (left + k*.2 + .003, END - .013, high), grout, bev=0)
    for k in range(7):
        box2((LEFT, END - .017, .22 + k*.2), (DOOR[0] - .05, END - .013, .226 + k*.2), grout, bev=0)
        box2((DOOR[1] + .05, END - .017, .22 + k*.2), (x0 - .05, END - .013, .226 + k*.2), grout, bev=0)
        box2((x1 + .05, END - .017, .22 + k*.2), (RIGHT, END - .013, .226 + k*.2), grout, bev=0)
    window()


def window():
    """What she has backed away from: three panes, the sill inside with the radio on it, the door with its pane."""
    frame = mat("scrub_frame", "#39464f", rough=.4, metal=.6, var=.12)
    x0, x1, z0, z1 = PANE
    jambs(x0, x1, z0, z1, END, frame)
    for k in (1, 2):
        x = x0 + k*(x1 - x0)/3
        box2((x - .02, END + .02, z0), (x + .02, END + .12, z1), frame, bev=.006)
    box2((x0 - .06, END - .16, z0 - .05), (x1 + .06, END, z0), mat("sill", "#5d7078", rough=.4, var=.1), bev=.008)
    radio((-.44, END - .09, z0))
    steel = mat("or_door", "#46626c", rough=.42, var=.14, scale=1.4)
    left, right, _, top = DOOR
    jambs(left, right, 0, top, END, frame, sill=False)
    pierced(left + .04, right - .04, top - .04, END + .05, ((left + .30, right - .30, 1.24, 1.80),), steel, depth=.045, foot=.01)
    box2((left + .06, END + .04, .02), (right - .06, END + .05, .9), mat("kick", "#7d858a", rough=.4, metal=.8, var=.15), bev=.002)


def scrub_side():
    """The scrub room beyond it: a warm wall, three taps and their splash from behind, gowns, a shelf of cartons."""
    warm, dark = mat("beyond_wall", "#b09468", rough=.85, var=.12, scale=.8), mat("beyond_dark", "#3c3a38", rough=.6, var=.12)
    box2((-4, END + 4.0, 0), (4, END + 4.1, 3), warm, bev=0)
    box2((-4, END + .2, -.1), (4, END + 4.1, 0), mat("beyond_floor", "#6b5a48", rough=.3, var=.1), bev=0)
    box2((-4, END + .2, 2.9), (4, END + 4.1, 3), mat("beyond_ceiling", "#8c7a5e", rough=.9, var=.06), bev=0)
    for x in (-4, 4):
        box2((x - .1, END + .2, 0), (x + .1, END + 4.1, 3), warm, bev=0)
    box2((-1.75, END + .24, .8), (1.75, END + .30, SILL_Z + .06), dark, bev=.01)
    for x in (-.75, .30, 1.35):
        tube(rounded_path([(x, END + .30, SILL_Z), (x, END + .30, SILL_Z + .26), (x, END + .52, SILL_Z + .26), (x, END + .54, SILL_Z + .12)], .09, 8), .016, dark)
    for x, m in ((-1.28, mat("beyond_gown", "#4f6a62", rough=.9, var=.15, scale=7)), (-.96, mat("beyond_gown_b", "#5a6478", rough=.9, var=.15, scale=7))):
        hung((x, END + 3.98, 2.05), ON_END, .8, .22, m)
    for z in (1.40, 1.80):
        box2((1.0, END + 3.7, z), (2.9, END + 3.98, z + .03), dark, bev=.004)
        for k in range(5):
            box2((1.06 + k*.36, END + 3.72, z + .03), (1.32 + k*.36, END + 3.94, z + .19 + .04*((k + int(z*5)) % 3)), mat("beyond_carton%d" % (k % 3), ("#5a7a78", "#b08a5a", "#8c8468")[k % 3], rough=.8, var=.08), bev=.004)
    box2((-1.2, END + 1.2, 2.84), (1.6, END + 1.4, 2.9), emis("beyond_strip", "#ffe8c4", 4), bev=0)


def lamp():
    """The great lamp, its little brother turned away, and the light that stands under it."""
    x, y, z = LAMP
    lamp_head(x, y, z, .56, bulbs=8, glow=10)
    cyl((x, y, z - .015), .575, .03, mat("lamp_rim", "#d8c7a4", rough=.3, metal=.3, var=.05, emit="#ffcf8a", strength=.5), bev=.01)
    cyl((x, y, z - .12), .022, .18, bright_chrome())
    lamp_head(1.72, 4.1, 2.72, .30, glow=1.2)
    _shaft("or_shaft", "#ffd9a0", .30, (x, y, z - .05), .50, 1.05, 1.5)


def _shaft(name, colour, strength, at, top, low, high):
    """Air lit from above: bright under the lamp, gone at the table, and nowhere an edge."""
    m = bpy.data.materials.new(name)
    m.use_nodes = True
    nodes, links = m.node_tree.nodes, m.node_tree.links
    nodes.clear()
    clear, glow, both, out, weight, where, split, fall, face = (nodes.new("ShaderNode" + kind) for kind in (
        "BsdfTransparent", "Emission", "AddShader", "OutputMaterial", "LayerWeight", "NewGeometry", "SeparateXYZ", "MapRange", "Math"))
    glow.inputs[0].default_value = (*srgb(colour), 1)
    for key, value in {"From Min": at[2] - high, "From Max": at[2], "To Min": 0, "To Max": strength}.items():
        fall.inputs[key].default_value = value
    weight.inputs["Blend"].default_value = .5
    inverse = nodes.new("ShaderNodeMath")
    inverse.operation, inverse.inputs[0].default_value = "SUBTRACT", 1
    power = nodes.new("ShaderNodeMath")
    power.operation, power.inputs[1].default_value = "POWER", 1.8
    face.operation = "MULTIPLY"
    for source, target in ((where.outputs["Position"], split.inputs[0]), (split.outputs[2], fall.inputs["Value"]), (weight.outputs["Facing"], inverse.inputs[1]),
                           (inverse.outputs[0], power.inputs[0]), (power.outputs[0], face.inputs[0]), (fall.outputs[0], face.inputs[1]), (face.outputs[0], glow.inputs[1]),
                           (clear.outputs[0], both.inputs[0]), (glow.outputs[0], both.inputs[1]), (both.outputs[0], out.inputs[0])):
        links.new(source, target)
    ob = lathe([(low, -high), (top, 0)], m, seg=64, loc=at)
    ob.visible_shadow = ob.visible_diffuse = ob.visible_glossy = False


def furniture():
    drape, dark = mat("cold_drape", "#1c4652", rough=.9, var=.16, scale=5), mat("scrub_steel_dark", "#6b767c", rough=.4, metal=.5, var=.14)
    instruments(.52, 4.05, drape)
    for x in (.22, .82):
        tube([(x, 4.05, 0), (x, 4.05, .8)], .018, bright_chrome())
    tower(2.92, 4.55)
    box((2.92, 4.25, 1.02), (.50, .06, .10), dark, bev=.01)
    for k, c in enumerate(("#4f9a6a", "#c9c4b4", "#4f6fae")):                    # his gases, and a bag that breathes
        cyl((3.32, 4.50 + .2*k, .50), .09, .95, mat("gas%d" % k, c, rough=.4, var=.08), bev=.03)
    lathe([(0, -.17), (.06, -.13), (.085, -.04), (.05, .05), (.018, .09), (0, .09)], mat("bag", "#2c3438", rough=.5, var=.1), loc=(2.52, 4.30, 1.04), seg=24)
    tube([(2.52, 4.30, 1.12), (2.56, 4.35, 1.32), (2.64, 4.44, 1.34)], .018, mat("hose", "#5f7f92", rough=.5, var=.1), bez=True)
    x, y = STOOL
    cyl((x, y, .44), .19, .06, mat("stool_pad", "#26343c", rough=.6, var=.1), bev=.02)
    cyl((x, y, .24), .03, .40, bright_chrome())
    cyl((x, y, .05), .22, .03, bright_chrome())
    _drip(-2.72, 4.3)
    _bin(-1.32, 5.7)
    box((-2.95, 5.05, .46), (.55, .42, .86), dark, bev=.02)                      # a cart with drawers along the left wall
    for k in range(4):
        box((-2.95, 4.832, .20 + k*.20), (.48, .012, .17), mat("drawer", "#7a8c94", rough=.4, var=.1), bev=.006)
    box((-2.95, 5.05, .90), (.58, .45, .03), mat("device", "#a9b0ae", rough=.5, var=.06), bev=.008)


def _drip(x, y):
    chrome = bright_chrome()
    cyl((x, y, 1.0), .012, 2.0, chrome)
    cyl((x, y, .03), .24, .03, chrome)
    tube([(x - .14, y, 1.98), (x, y, 2.02), (x + .14, y, 1.98)], .007, chrome)
    for s in (-1, 1):
        box((x + s*.12, y, 1.82), (.11, .04, .22), mat("drip_bag", "#9fb8c0", rough=.2, var=.08, coat=.5), bev=.018)
        tube([(x + s*.12, y, 1.71), (x + s*.10, y - .02, 1.3), (x + .05, y - .04, .9)], .004, chrome, bez=True)


def _bin(x, y):
    """Swabs are counted into it."""
    cyl((x, y, .30), .20, .58, mat("bin_steel", "#7f8a90", rough=.35, metal=.5, var=.12), r2=.22, bev=.01)
    cyl((x, y, .60), .23, .03, mat("bin_bag", "#8a3a30", rough=.5, var=.12), bev=.01)


def notices(picture):
    """The films beside the clock; how many swabs are out; nothing else that could be read."""
    films((2.78, END - .05, 1.66))
    clock((2.78, END - .03, 2.46), *SHOWS[picture], .20)
    box((-3.28, END - .03, 1.62), (.62, .04, .50), mat("count_board", "#a9b4b2", rough=.5, var=.05), bev=.006)
    ink = mat("count_ink", "#2f5a78", rough=.8, var=0, rvar=0)
    for r in range(3):
        for k in range(5 - r):
            box((-3.48 + k*.07, END - .055, 1.75 - r*.13), (.012, .004, .08), ink, bev=0, idx=1)
    grille(-1.9, 4.2, TOP, .58, .3)
    for x in (-2.4, 2.4):
        sprinkler(x, 4.8, TOP)


def light():
    world([(0, "#2c4258"), (1, "#2c4258")], .10)
    x, y, z = LAMP
    spot((x, y, z - .06), (x, y - .2, .8), 620, "#ffd29a", angle=96, blend=.7, r=.4)
    area((x, y, z - .08), (x, y, 0), .9, .9, 90, "#ffcf96", gloss=False)
    area((x, y + .3, 1.25), (x, END, 1.2), 1.6, .5, 34, "#ffc88c", gloss=False)            # what the drapes give back
    area((.2, END + 3.0, 2.6), (.2, END + 2.6, 0), 5, 1.6, 150, "#ffd098", gloss=False)
    area((.2, END + .35, 1.7), (.2, 3.0, .3), 3.4, 1.0, 80, "#ffc890", gloss=False)          # the window's light, over the floor
    area((-3.0, 1.0, 2.9), (-2.6, 5.6, .9), 2.2, 2.2, 100, "#5f95c0", gloss=False)
    area((3.0, 1.0, 2.9), (2.8, 5.6, .9), 2.2, 2.2, 84, "#5a8cc4", gloss=False)
    area((2.62, 4.15, 1.36), (2.0, 4.0, 1.3), .3, .3, 5, "#6fe0c0", gloss=False)
    area((2.78, END - .25, 1.7), (2.78, 4.6, 1.2), 1.4, .8, 22, "#9cc4ec", gloss=False)

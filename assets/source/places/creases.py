"""What a hand's skin has: creases at the joints, the lines of the palm, nails with their half moons. Not a place itself.

Law: everything is said in the hand's own directions (across to the little finger, along, out of its back), before it is
turned and laid down. Units of the close-ups: one is ten centimetres.
"""
from typing import NamedTuple

import numpy as np
from kit import *
from mathutils.bvhtree import BVHTree

FINE = 2                                     # how often the balls' mesh is halved, so that it can be creased
WIDE, DEEP = .0110, .014                     # of a crease: from its middle to its edge, and how far it goes in
BACK_OF = {"root": (), "middle": (-.052, -.004, .044), "end": (-.020, .022)}      # where the back of a joint is creased, along the finger
PALM_OF = {"root": (.03,), "middle": (-.016, .016), "end": (.0,)}
PALM_LINES = (((.40, .56), (.18, .60), (-.04, .69), (-.17, .86)), ((-.42, .60), (-.16, .53), (.10, .43), (.27, .28)),
              ((-.42, .62), (-.22, .50), (-.11, .30), (-.09, .04)), ((-.24, -.01), (.0, -.04), (.24, -.01)), ((-.22, -.09), (.0, -.12), (.22, -.09)))
OF_THE_PALM = 3                              # so many of them; the rest are the wrist's, and fainter
CREASED, FLUSHED = (.50, .27, .22, 1), (1.0, .80, .74, 1)     # what the skin's colour is multiplied by
NAIL_ARC, NAIL_ROOT, NAIL_END = .64, -1.15, .62               # half its width in radians, its ends along the finger in its thickness
LIES, LIFTS = .010, .016                     # how far a nail lies on the skin, and how much farther its edge is from it


class Joint(NamedTuple):
    at: Vector
    along: Vector
    up: Vector                               # out of its back
    r: float
    bend: float
    kind: str


class Nail(NamedTuple):
    tip: Vector
    along: Vector
    up: Vector
    r: float


def cut(balls, axes, joints, nails, lined=1.0):
    """The balls as one skin with its lines, `lined` as deep as usual; the balls are used up."""
    ob = _fine_mesh(balls)
    inward = np.linalg.inv(np.array([list(a) for a in axes]).T)
    points, normals = (_read(ob.data, what) for what in ("vertices", "vertex_normals"))
    where = points @ inward.T
    crease, flush = _palm(where, normals @ inward.T), np.zeros(len(where))
    for joint in joints:
        crease = np.maximum(crease, _joint(where, joint))
        flush = np.maximum(flush, _near(where, joint.at, 1.5 * joint.r) * (.8 if joint.kind != "root" else .5))
    crease *= lined
    fold = np.zeros(len(where))
    for nail in nails:
        fold = np.maximum(fold, _fold(where, nail))
        flush = np.maximum(flush, .8 * _near(where, nail.tip, 1.6 * nail.r))
    points = points - normals * (DEEP * crease + .22 * DEEP * fold)[:, None]
    ob.data.vertices.foreach_set("co", points.ravel().astype(np.float32))
    for name, values in (("crease", np.maximum(crease, .35 * fold)), ("flush", flush)):
        ob.data.attributes.new(name, "FLOAT", "POINT").data.foreach_set("value", values.astype(np.float32))
    ob.data.update()
    _line(ob.data.materials[0])
    return ob


def nail(axes, it, skins):
    """A plate that lies on the end of a finger, bent as the skin is: its half moon at the root, its edge pale."""
    bm, across, rows = bmesh.new(), 16, 26
    turned = [sum((axes[k] * v[k] for k in range(3)), Vector()).normalized() for v in (it.along, it.up)]
    frame = Matrix((turned[0].cross(turned[1]).normalized(), *turned)).transposed()
    tip, trees = sum((axes[k] * it.tip[k] for k in range(3)), Vector()), [tree(skin) for skin in skins]
    grid = [[bm.verts.new(_laid(tip + frame @ _on_plate(2 * i / across - 1, j / rows, it.r), j / rows, trees)) for i in range(across + 1)]
            for j in range(rows + 1)]
    for j in range(rows):
        for i in range(across):
            face = bm.faces.new((grid[j][i], grid[j][i + 1], grid[j + 1][i + 1], grid[j + 1][i]))
            face.material_index = _part(2 * (i + .5) / across - 1, (j + .5) / rows)
    ob = mesh("nail", bm, mat("nail", "#e0b5a2", rough=.42, var=.05, spec=.4), smooth=True)
    for name, colour in (("nail_moon", "#e4c2b2"), ("nail_edge", "#ecd8c8")):
        ob.data.materials.append(mat(name, colour, rough=.50, var=.04, spec=.3))
    return ob


def tree(skin):
    """What finds a point of a skin, in the hand's own place."""
    bpy.context.view_layer.update()
    return BVHTree.FromObject(skin, bpy.context.evaluated_depsgraph_get())


def _laid(point, v, trees):
    """The point brought down on the nearest skin."""
    near, out, _, _ = min((tree.find_nearest(point) for tree in trees), key=lambda hit: hit[3])
    return near + out * (LIES + LIFTS * max(0, v - .84) / .16)


def _on_plate(u, v, r):
    """A point of a nail: `u` across from -1 to 1, `v` from its root to its edge."""
    narrow = 1 - .30 * max(0, 1 - v / .22) ** 2 - .34 * max(0, (v - .78) / .22) ** 2
    turn = NAIL_ARC * u * narrow
    along = NAIL_ROOT + (NAIL_END - NAIL_ROOT) * v + .12 * (1 - u * u) * (1 if v > .8 else -1 if v < .2 else 0) * abs(2 * v - 1)
    return Vector((1.27 * math.sin(turn), along, 1.27 * math.cos(turn) - .16 * v * v)) * r


def _part(u, v):
    """0 the plate, 1 its half moon, 2 its edge."""
    return 1 if v < .20 * math.sqrt(max(0, 1 - (u / .72) ** 2)) else 2 if v > .86 + .05 * (1 - u * u) else 0


def _fine_mesh(balls):
    """The balls' mesh, halved and smoothed, in their place."""
    material = balls.data.materials[0]
    ob = link(bpy.data.objects.new("skin", _evaluated(balls)))
    bpy.data.objects.remove(balls)
    ob.modifiers.new("fine", "SUBSURF").levels = FINE
    ob.data = _evaluated(ob)
    ob.modifiers.clear()
    ob.data.materials.clear()
    ob.data.materials.append(material)
    ob.data.shade_smooth()
    return ob


def _evaluated(ob):
    bpy.context.view_layer.update()
    return bpy.data.meshes.new_from_object(ob.evaluated_get(bpy.context.evaluated_depsgraph_get()))


def _read(me, what):
    values = np.empty(3 * len(me.vertices), dtype=np.float32)
    getattr(me, what).foreach_get("co" if what == "vertices" else "vector", values)
    return values.reshape(-1, 3).astype(float)


def _step(low, high, x):
    t = np.clip((x - low) / (high - low), 0, 1)
    return t * t * (3 - 2 * t)


def _near(where, at, reach):
    return np.exp(-(((where - np.array(at)) ** 2).sum(axis=1)) / reach ** 2)


def _joint(where, joint):
    """How deep each point lies in the creases of a joint: on its back more and finer when it is straight, inside always."""
    off = where - np.array(joint.at)
    along, up = np.array(joint.along.normalized()), np.array(joint.up.normalized())
    s, high = off @ along, off @ up
    aside = off @ np.cross(along, up)
    beside = _step(1.75 * joint.r, 1.2 * joint.r, np.abs(aside)) * (np.abs(high) < 2.2 * joint.r)
    around = high / np.maximum(np.hypot(high, aside), 1e-6)
    wander = .010 * np.sin(31 * aside + 90 * joint.at[1]) + .14 * aside ** 2 / joint.r
    straight = max(.25, 1 - .55 * joint.bend)
    depth = np.zeros(len(where))
    for places, side, strength in ((BACK_OF[joint.kind], _step(.10, .75, around), straight), (PALM_OF[joint.kind], _step(.05, .6, -around), 1.0)):
        for k, place in enumerate(places):
            bowed = s - place - wander * (1 if place >= 0 else -1)
            depth = np.maximum(depth, strength * (1 - .25 * (k % 2)) * side * np.exp(-(bowed / WIDE) ** 2))
    return depth * beside


def _palm(where, normals):
    """The lines of the palm and of the wrist, on the side that is not the back."""
    depth = np.zeros(len(where))
    for k, line in enumerate(PALM_LINES):
        strength = 1.0 if k < OF_THE_PALM else .35
        for (x0, y0), (x1, y1) in zip(line, line[1:]):
            run = np.array((x1 - x0, y1 - y0))
            off = where[:, :2] - np.array((x0, y0))
            t = np.clip(off @ run / (run @ run), 0, 1)
            away = np.hypot(*(off - t[:, None] * run).T)
            depth = np.maximum(depth, strength * np.exp(-(away / WIDE) ** 2))
    return .6 * depth * _step(.25, .6, -normals[:, 2]) * (np.abs(where[:, 2]) < .24)


def _fold(where, it):
    """The skin that rises round a nail."""
    off, along, up = where - np.array(it.tip), np.array(it.along), np.array(it.up)
    y, z, x = off @ along, off @ up, off @ np.cross(along, up)
    middle, half = (NAIL_ROOT + .55) / 2 * it.r, (.55 - NAIL_ROOT) / 2 * it.r
    edge = ((np.abs(x) / (1.27 * math.sin(NAIL_ARC) * it.r)) ** 4 + (np.abs(y - middle) / half) ** 4) ** .25
    return np.exp(-((edge - 1.06) / .13) ** 2) * _step(.2 * it.r, .7 * it.r, z) * (z < 2 * it.r)


def _line(material):
    """Skin that is darker in its creases and redder at its joints; once for each material."""
    tree = material.node_tree
    if "crease" in tree.nodes:
        return
    colour = tree.nodes["Principled BSDF"].inputs["Base Color"]
    source = colour.links[0].from_socket
    for name, tint, strength in (("flush", FLUSHED, .65), ("crease", CREASED, .48)):
        value, share, mix = (tree.nodes.new(kind) for kind in ("ShaderNodeAttribute", "ShaderNodeMath", "ShaderNodeMix"))
        value.attribute_name = value.name = name
        share.operation, share.inputs[1].default_value = "MULTIPLY", strength
        mix.data_type, mix.blend_type = "RGBA", "MULTIPLY"
        tree.links.new(value.outputs["Fac"], share.inputs[0])
        tree.links.new(share.outputs[0], mix.inputs["Factor"])
        tree.links.new(source, mix.inputs[6])
        mix.inputs[7].default_value = tint
        source = mix.outputs[2]
    tree.links.new(source, colour)

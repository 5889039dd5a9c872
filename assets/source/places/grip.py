"""A sleeve that a hand has hold of: cloth cut as a tube, pulled by what holds it, fallen over the arm in it. Not a place itself.

Law: the cloth is as long as it was cut; where it is held it follows the hand, everywhere else it falls. One unit is ten centimetres.
"""
from typing import NamedTuple

import numpy as np
from kit import *

AROUND, STEP = 92, .055                      # points round the sleeve, and from one ring to the next
FRAMES, PULLED_BY = 46, 26                   # how long it falls, and by when the hand has pulled


class Hold(NamedTuple):
    """Where a hand has a sleeve, from its start and round it from what faces the eye; what it does to it."""
    far: float                               # its middle, along the sleeve
    reach: float                             # and how far from there to its edge
    turns: tuple[float, float]               # from where round the arm, to where: 0 faces the eye, to the right is more
    close: float                             # how near to the arm's middle it presses the cloth
    pull: Vector
    gather: float                            # how much of its length is left of what it holds


def held(path, radius, m, hold, arm, slack=.08, name="sleeve"):
    """The sleeve along `path`, `radius` wide (a number, or what tells it from 0 to 1), on an arm `arm` thick, as it has come to rest."""
    path = _even(path)
    wide = radius if callable(radius) else lambda _t: radius
    rings = len(path)
    frames = _frames(path)
    turn = np.linspace(-math.pi, math.pi, AROUND, endpoint=False)
    spots = np.array([[p + wide(k / (rings - 1)) * (u * math.sin(a) + v * math.cos(a)) for a in turn] for k, (p, (u, v)) in enumerate(zip(path, frames))])
    to, weight = _pulled(spots, path, frames, turn, hold, slack)
    inside = under(*_arm(path, arm))
    ob = fallen(cloth(spots.reshape(-1, 3), _skin(rings, AROUND), m, name), to, weight)
    bpy.data.objects.remove(inside)
    return ob


def cloth(points, faces, m, name):
    """A piece of cloth as it is cut."""
    me = bpy.data.meshes.new(name)
    me.from_pydata(points.tolist(), [], faces)
    me.materials.append(m)
    me.shade_smooth()
    return link(bpy.data.objects.new(name, me))


def under(points, faces):
    """What cloth falls on, until it is removed."""
    me = bpy.data.meshes.new("under")
    me.from_pydata([tuple(p) for p in points], [], faces)
    ob = link(bpy.data.objects.new("under", me))
    ob.modifiers.new("collision", "COLLISION")
    ob.collision.thickness_outer, ob.collision.cloth_friction = .03, 12
    return ob


def _even(path):
    """The path in even steps, its corners rounded."""
    points = [np.array(p) for p in rounded_path(path, .55, 10)]
    away = np.concatenate([[0], np.cumsum([np.linalg.norm(b - a) for a, b in zip(points, points[1:])])])
    return [np.array([np.interp(s, away, [p[k] for p in points]) for k in range(3)]) for s in np.arange(0, away[-1], STEP)]


def _frames(path):
    """At each point of the path what is to its right and what faces the eye, at right angles to it."""
    out = []
    for k in range(len(path)):
        along = path[min(k + 3, len(path) - 1)] - path[max(k - 3, 0)]
        along /= np.linalg.norm(along)
        eye = np.array((0, -1.0, 0))
        eye = eye - along * eye.dot(along)
        eye /= np.linalg.norm(eye)
        out.append((np.cross(eye, along), eye))
    return out


def _pulled(spots, path, frames, turn, hold, slack):
    """Where the held cloth goes, and how firmly it is held there; both ends are pushed together by the sleeve's slack."""
    to, weight = spots.copy(), np.zeros(spots.shape[:2])
    middle, last = int(hold.far / STEP), len(path) - 1
    low, high = hold.turns
    for k in range(len(path)):
        off = (k - middle) * STEP
        along = 1 - soft(abs(off), hold.reach * .8, hold.reach * 1.15)
        if along > 0:
            at = path[int(np.clip(middle + (k - middle) * hold.gather, 0, last))]
            for i, a in enumerate(turn):
                w = along * (1 - soft(max(low - a, a - high, 0), 0, .22))
                if w > 0:
                    u, v = frames[k]
                    to[k, i] = at + hold.close * (u * math.sin(a) + v * math.cos(a)) + np.array(hold.pull)
                    weight[k, i] = w
    for k, way in ((0, 1), (last, -1)):
        shift = (path[min(last, k + way * 4)] - path[k]) / (4 * STEP) * slack * last * STEP
        for row in (k, k + way):
            to[row], weight[row] = spots[row] + shift, 1
    return to, weight


def soft(x, low, high):
    """From 0 to 1 between two numbers, smooth at either end."""
    t = min(1, max(0, (x - low) / (high - low)))
    return t * t * (3 - 2 * t)


def _skin(rings, n):
    """The faces of a tube, which look out of it."""
    return [(k * n + i, (k + 1) * n + i, (k + 1) * n + (i + 1) % n, k * n + (i + 1) % n) for k in range(rings - 1) for i in range(n)]


def _arm(path, thick):
    """The arm in the sleeve: its points and faces."""
    n, rings = 32, list(zip(path, _frames(path)))[::3]
    spots = [p + thick * (u * math.sin(math.tau * i / n) + v * math.cos(math.tau * i / n)) for p, (u, v) in rings for i in range(n)]
    return spots, _skin(len(rings), n)


def fallen(ob, to, weight):
    """The cloth pulled `to` where it is held, as firmly as `weight` says, come to rest everywhere else, and kept as it lies."""
    ob.shape_key_add(name="cut")
    pulled = ob.shape_key_add(name="pulled")
    pulled.data.foreach_set("co", to.astype(np.float32).ravel())
    for frame, value in ((1, 0), (PULLED_BY, 1)):
        pulled.value = value
        pulled.keyframe_insert("value", frame=frame)
    pins = ob.vertex_groups.new(name="pin")
    for k, w in enumerate(weight.ravel()):
        if w > .02:
            pins.add([k], float(w), "REPLACE")
    _stiffness(ob.modifiers.new("cloth", "CLOTH"))
    for frame in range(1, FRAMES + 1):
        bpy.context.scene.frame_set(frame)
    me = bpy.data.meshes.new_from_object(ob.evaluated_get(bpy.context.evaluated_depsgraph_get()))
    ob.modifiers.clear()
    ob.shape_key_clear()
    ob.data = me
    fine = ob.modifiers.new("fine", "SUBSURF")
    fine.levels = fine.render_levels = 1
    return ob


def _stiffness(cloth):
    s = cloth.settings
    s.quality, s.mass, s.air_damping, s.vertex_group_mass = 7, .25, 2.0, "pin"
    s.tension_stiffness = s.compression_stiffness = 22
    s.shear_stiffness, s.bending_stiffness, s.pin_stiffness = 8, .5, 1
    s.effector_weights.gravity = .35
    cloth.collision_settings.distance_min, cloth.collision_settings.collision_quality = .02, 3
    cloth.point_cache.frame_start, cloth.point_cache.frame_end = 1, FRAMES

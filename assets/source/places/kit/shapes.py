"""Solid things. Law: true size, never scaled; every edge has a bevel that catches light.

`idx=1` marks what the painter must leave crisp (lettering, signs), `idx=3` what is beyond a window's
plane but indoors and stays dry.
"""
from __future__ import annotations

import math
import os
import random
from collections.abc import Sequence

import bpy  # first: bmesh comes out of it
import bmesh  # noqa: I001
from mathutils import Vector

from . import cache
from .scene import link

FONT_FOLDERS = ("/usr/share/fonts/truetype/roboto/unhinted/RobotoTTF/",
                "/usr/share/fonts/truetype/roboto/unhinted/")
UPRIGHT = (math.pi / 2, 0, 0)           # lettering that faces the camera
PLANES = {"XZ": lambda a, b, t: (a, t, b), "YZ": lambda a, b, t: (t, a, b), "XY": lambda a, b, t: (a, b, t)}


def mesh(name: str, bm: bmesh.types.BMesh, m, smooth: bool = False) -> bpy.types.Object:
    """An object from a bmesh, which is used up."""
    me = bpy.data.meshes.new(name)
    bm.to_mesh(me)
    bm.free()
    if m:
        me.materials.append(m)
    if smooth:
        me.shade_smooth()
    return link(bpy.data.objects.new(name, me))


def _placed(ob, loc, rot, idx):
    ob.location, ob.rotation_euler, ob.pass_index = loc, rot, idx
    return ob


def _bevel(bm, edges, width, segments=2) -> None:
    bmesh.ops.bevel(bm, geom=edges, offset=width, segments=segments, profile=.5, affect="EDGES")


def box(loc, size, m, bev=.006, rot=(0, 0, 0), name="box", seg=2, idx=0):
    """A box of `size` about `loc`."""
    bm = bmesh.new()
    bmesh.ops.create_cube(bm, size=1, calc_uvs=True)
    bmesh.ops.scale(bm, vec=size, verts=bm.verts)
    if bev:
        _bevel(bm, bm.edges[:], min(bev, min(size) * .45), seg)
    return _placed(mesh(name, bm, m), loc, rot, idx)


def box2(lo, hi, m, **options):
    """A box between two opposite corners."""
    return box([(a + b) / 2 for a, b in zip(lo, hi)], [abs(b - a) for a, b in zip(lo, hi)], m, **options)


def beam(start, end, w, h, m, **options):
    """A box of cross-section `w` x `h` laid from one point to another."""
    start, end = Vector(start), Vector(end)
    run = end - start
    turn = (0, -math.asin(run.z / run.length), math.atan2(run.y, run.x))
    return box((start + end) / 2, (run.length, w, h), m, rot=turn, **options)


def cyl(loc, r, h, m, rot=(0, 0, 0), seg=32, bev=.004, r2=None, name="cyl", idx=0):
    """A cylinder, or with `r2` (top radius) a cone, about `loc`."""
    bm = bmesh.new()
    bmesh.ops.create_cone(bm, cap_ends=True, segments=seg, radius1=r, radius2=r if r2 is None else r2,
                          depth=h, calc_uvs=True)
    if bev:
        rims = [e for e in bm.edges if len(e.link_faces) == 2 and any(len(f.verts) > 4 for f in e.link_faces)]
        _bevel(bm, rims, min(bev, h * .4, r * .4))
    for face in bm.faces:
        face.smooth = len(face.verts) == 4
    return _placed(mesh(name, bm, m), loc, rot, idx)


def lathe(profile, m, seg=48, loc=(0, 0, 0), rot=(0, 0, 0), name="lathe", idx=0):
    """A profile [(radius, height), ...] turned round the vertical."""
    bm = bmesh.new()
    turns = [(math.cos(2 * math.pi * i / seg), math.sin(2 * math.pi * i / seg)) for i in range(seg)]
    rings = [[bm.verts.new((r * c, r * s, h)) for c, s in turns] for r, h in profile]
    for low, high in zip(rings, rings[1:]):
        for i in range(seg):
            j = (i + 1) % seg
            bm.faces.new((low[i], low[j], high[j], high[i]))
    bmesh.ops.remove_doubles(bm, verts=bm.verts, dist=1e-5)
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    return _placed(mesh(name, bm, m, True), loc, rot, idx)


def ball(loc, half, m, turn=0.0, steps=32, seg=48):
    """An ellipsoid by its half sizes, turned about the vertical."""
    ob = lathe([(math.sin(math.pi * k / steps), -math.cos(math.pi * k / steps)) for k in range(steps + 1)], m, seg=seg, loc=loc, name="ball")
    ob.scale, ob.rotation_euler = half, (0, 0, turn)
    return ob


def prism(pts, th, m, plane="XZ", loc=(0, 0, 0), bev=.01, name="prism", rot=(0, 0, 0), idx=0):
    """A flat polygon in `plane`, thickened by `th` to both sides together."""
    bm = bmesh.new()
    back, front = ([bm.verts.new(PLANES[plane](a, b, side * th)) for a, b in pts] for side in (-.5, .5))
    bm.faces.new(back)
    bm.faces.new(front)
    for i in range(len(pts)):
        j = (i + 1) % len(pts)
        bm.faces.new((back[i], back[j], front[j], front[i]))
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    if bev:
        _bevel(bm, bm.edges[:], bev)
    return _placed(mesh(name, bm, m), loc, rot, idx)


def leaf_blade(points, half_width, side, m, smooth=True):
    """A leaf along `points`, as wide as a sine over its length; `side` is the direction of its width."""
    bm = bmesh.new()
    rows = []
    for k, p in enumerate(points):
        w = half_width * math.sin(math.pi * min(1, k / (len(points) - 1) * .9 + .1))
        rows.append((bm.verts.new(p - side * w), bm.verts.new(p + side * w)))
    for a, b in zip(rows, rows[1:]):
        bm.faces.new((a[0], a[1], b[1], b[0]))
    return mesh("leaf", bm, m, smooth)


def foliage(root, m, size=1.0, leaves=32, half_width=.058):
    """Sword-shaped leaves that rise from `root` and droop at their tips; random."""
    root, up = Vector(root), Vector((0, 0, 1))
    for _ in range(leaves):
        turn, broad = random.random() * 2 * math.pi, .6 + .4 * random.random()
        height, reach = (.55 + random.random() * .85) * size, (.2 + .5 * random.random()) * size
        out = Vector((math.cos(turn), math.sin(turn), 0))
        bend, tip = root + out * reach * .33 + up * height * .83, root + out * reach + up * height * .9
        path = [root.lerp(bend, k / 7).lerp(bend.lerp(tip, k / 7), k / 7) - up * .25 * size * max(0,
            k / 7 - .7)
                for k in range(8)]
        leaf_blade(path, half_width * size * broad, Vector((-out.y, out.x, 0)), m)


def tube(pts, r, m, name="tube", cyclic=False, res=6, bez=False):
    """A round bar along points, straight between them or (`bez`) smooth."""
    curve = bpy.data.curves.new(name, "CURVE")
    curve.dimensions, curve.bevel_depth, curve.bevel_resolution, curve.use_fill_caps = "3D", r, res, True
    spline = curve.splines.new("BEZIER" if bez else "POLY")
    knots = spline.bezier_points if bez else spline.points
    knots.add(len(pts) - 1)
    for knot, p in zip(knots, pts):
        knot.co = p if bez else (*p, 1)
        if bez:
            knot.handle_left_type = knot.handle_right_type = "AUTO"
    spline.use_cyclic_u = cyclic
    curve.materials.append(m)
    return link(bpy.data.objects.new(name, curve))


def rounded_path(pts, rad=.05, n=6) -> list[Vector]:
    """The same path with its corners rounded; for `tube`."""
    points = [Vector(p) for p in pts]
    path = [points[0]]
    for before, corner, after in zip(points, points[1:], points[2:]):
        start = corner + (before - corner).normalized() * rad
        end = corner + (after - corner).normalized() * rad
        path += [start.lerp(corner, i / n).lerp(corner.lerp(end, i / n), i / n) for i in range(n + 1)]
    return [*path, points[-1]]


def text(s, loc, size, m, rot: Sequence[float] = UPRIGHT, font="Roboto-Medium", align="CENTER", ext=.0006,
         idx=0, spacing=1):
    """Lettering `size` metres high, centred on its line; keep `ext` tiny, its sides render black."""
    curve = bpy.data.curves.new("text", "FONT")
    curve.body, curve.size, curve.font = s, size, _font(font)
    curve.align_x, curve.align_y, curve.extrude, curve.space_character = align, "CENTER", ext, spacing
    curve.materials.append(m)
    return _placed(link(bpy.data.objects.new("text", curve)), loc, rot, idx)


def _font(name: str) -> bpy.types.VectorFont:
    if name not in cache.fonts:
        paths = [folder + name + ".ttf" for folder in FONT_FOLDERS]
        found = next((p for p in paths if os.path.exists(p)), None)
        if not found:
            raise FileNotFoundError(f"no font {name}.ttf: apt install fonts-roboto-unhinted")
        cache.fonts[name] = bpy.data.fonts.load(found)
    return cache.fonts[name]

"""Cloth that falls by itself: a garment is cut from the body's own shape, the arms move, gravity does the folds.

Law: the only file that knows Blender. The same body, stance and cut give the same fall, so it is kept in a cache.
Units: metres.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import bpy  # isort: split
import bmesh  # comes with bpy and is found only after it
import numpy as np

import mannequin
import palms
from mannequin import SIDES, Build, Mesh
from stances import Arm, Stance

CACHE = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "flight-2837" / "drape"
_VERSION = 9
_VOXEL = 0.014


@dataclass(frozen=True, slots=True)
class Cut:
    """How a garment is cut: room between cloth and body, where it ends, how stiff it is."""

    ease: float
    sleeve_ease: float
    hem: float  # height above the floor, for somebody of 1.80
    cuff: float  # share of the arm that the sleeve covers; 0 for none
    flare: float = 0.0
    loose: float = 0.0
    weight: float = 0.25
    stretch: float = 18.0
    stiff: float = 2.0
    grain: float = 0.020  # the size of the mesh
    frames: int = 16
    is_held: bool = False  # the cuffs sit tight at the wrists


@dataclass(frozen=True, slots=True)
class Fall:
    """Triangles of fallen cloth (or skin): points and normals now, and where each point was when measured."""

    points: np.ndarray
    normals: np.ndarray
    rest: np.ndarray
    triangles: np.ndarray


def fallen(build: Build, stance: Stance, cut: Cut) -> Fall:
    """A garment on a body in a stance."""
    return _kept(("cloth", build, stance, cut), lambda: _fall(build, stance, cut))


def skin(build: Build, stance: Stance) -> Fall:
    """The bare body in a stance."""
    return _kept(("skin", build, stance), lambda: _skin(build, stance))


def hand(build: Build, one: Arm, side: int, stance: Stance) -> Fall | None:
    """The hand at the end of an arm, if it is to be seen."""
    if one.hand not in palms.GRIPS:
        return None
    bones = hashlib.sha256(b"".join(points.tobytes() for points, _ in palms.hand(one.hand, build.hand))).hexdigest()
    return _kept(("hand", bones, build, one, side, stance.lean, stance.sway), lambda: _hand(build, one, side, stance))


def _kept(key: tuple[object, ...], make: Callable[[], Fall]) -> Fall:
    path = CACHE / (hashlib.sha256(repr((_VERSION, key)).encode()).hexdigest()[:24] + ".npz")
    if path.exists():
        with np.load(path) as kept:
            return Fall(*(kept[name] for name in ("points", "normals", "rest", "triangles")))
    found = make()
    aside = path.with_suffix(f".{os.getpid()}.npz")
    with suppress(OSError):  # a full disk only costs the time
        CACHE.mkdir(parents=True, exist_ok=True)
        np.savez(aside, points=found.points, normals=found.normals, rest=found.rest, triangles=found.triangles)
        os.replace(aside, path)
    return found


def _fall(build: Build, stance: Stance, cut: Cut) -> Fall:
    bpy.ops.wm.read_factory_settings(use_empty=True)
    body = _remeshed("body", _parts(build), _VOXEL, 6)
    _placed(body, build, stance)
    body.modifiers.new("collision", "COLLISION")
    body.collision.thickness_outer, body.collision.cloth_friction = 0.004, 12
    cloth = _cut_out(build, cut)
    _pinned(cloth, build, cut)
    _worn(cloth, build, stance)
    _cloth(cloth, cut)
    for frame in range(1, cut.frames + 1):
        bpy.context.scene.frame_set(frame)
    return _as_fall(cloth, build, stance)


def _skin(build: Build, stance: Stance) -> Fall:
    bpy.ops.wm.read_factory_settings(use_empty=True)
    body = _remeshed("body", _parts(build), 0.007, 5)
    rest = _points(body.data)
    body.data.vertices.foreach_set("co", mannequin.carried(build, rest, stance).astype(np.float32).ravel())
    _remember(body, rest)
    return _as_fall(body, build, stance)


def _hand(build: Build, one: Arm, side: int, stance: Stance) -> Fall:
    bpy.ops.wm.read_factory_settings(use_empty=True)
    ob = _remeshed("hand", palms.hand(one.hand, build.hand), 0.0022, 3)
    rest = _points(ob.data)
    at, way = mannequin.wrist(build, one, side)
    now = palms.placed(rest, at, np.array(one.point or way, float), np.array(one.palm, float), side)
    ob.data.vertices.foreach_set("co", now.astype(np.float32).ravel())
    _remember(ob, rest)
    if side == 1:
        ob.data.flip_normals()
    return _as_fall(ob, build, stance)


def _parts(build: Build) -> list[Mesh]:
    arms = [part for side in SIDES for part in mannequin.arm(build, side)]
    return [mannequin.torso(build), *mannequin.busts(build), *arms]


def _cut_out(build: Build, cut: Cut) -> bpy.types.Object:
    """The garment as measured: the body's shape with room in it, open at hem, neck and cuffs."""
    arms = [p for side in SIDES for p in mannequin.arm(build, side, cut.sleeve_ease, cut.loose)]
    parts = [mannequin.torso(build, cut.ease, cut.flare), *mannequin.busts(build, cut.ease), *arms]
    ob = _remeshed("cloth", parts, cut.grain, 4)
    mesh = bmesh.new()
    mesh.from_mesh(ob.data)
    for height, way in ((cut.hem * build.height / 1.8, -1), (build.collar, 1)):
        everything = [*mesh.verts, *mesh.edges, *mesh.faces]
        bmesh.ops.bisect_plane(mesh, geom=everything, plane_co=(0, 0, height), plane_no=(0, 0, way), clear_outer=True)
    _shorten(mesh, build, cut)
    mesh.to_mesh(ob.data)
    mesh.free()
    _remember(ob, _points(ob.data))
    return ob


def _shorten(mesh: bmesh.types.BMesh, build: Build, cut: Cut) -> None:
    """Cut the sleeves off straight at the cuffs, and nothing of the flank beside them."""
    thick = 0.05 * build.limb + cut.sleeve_ease + cut.loose + 0.003
    for side in SIDES:
        way, joint = mannequin.rest_way(side), mannequin.side_of(build.joint, side)
        at = joint + way * cut.cuff * (build.upper + build.fore)
        points = np.array([v.co for v in mesh.verts])
        along, off = mannequin.along_arm(build, points, side)
        mine = {i for i in np.flatnonzero((along > 0.05) & (off < thick) & (points[:, 0] * side > 0.12))}
        mesh.verts.ensure_lookup_table()
        faces = [f for f in mesh.faces if all(v.index in mine for v in f.verts)]
        geometry = [*{v for f in faces for v in f.verts}, *{e for f in faces for e in f.edges}, *faces]
        bmesh.ops.bisect_plane(mesh, geom=geometry, plane_co=at, plane_no=way, clear_outer=True)
        mesh.verts.index_update()


def _pinned(ob: bpy.types.Object, build: Build, cut: Cut) -> None:
    """Hold the cloth at the neck, where it lies on the shoulders, and at cuffs that sit tight."""
    group = ob.vertex_groups.new(name="pin")
    points = _points(ob.data)
    held = (points[:, 2] > build.joint[2] + 0.035) & (abs(points[:, 0]) < build.neck * 2.2)
    if cut.is_held:
        reach = cut.cuff * (build.upper + build.fore) - 0.03
        for side in SIDES:
            along, off = mannequin.along_arm(build, points, side)
            held |= (along > reach) & (off < 0.1) & (points[:, 0] * side > 0.12)
    group.add([int(i) for i in np.flatnonzero(held)], 1.0, "REPLACE")


def _cloth(ob: bpy.types.Object, cut: Cut) -> None:
    cloth = ob.modifiers.new("cloth", "CLOTH")
    s = cloth.settings
    s.quality, s.mass, s.air_damping, s.vertex_group_mass = 4, cut.weight, 1.0, "pin"
    s.tension_stiffness = s.compression_stiffness = cut.stretch
    s.shear_stiffness, s.bending_stiffness = cut.stretch * 0.4, cut.stiff
    s.rest_shape_key = ob.data.shape_keys.key_blocks["cut"]
    cloth.collision_settings.distance_min, cloth.collision_settings.collision_quality = 0.003, 2
    cloth.point_cache.frame_start, cloth.point_cache.frame_end = 1, cut.frames
    ob.modifiers.new("smooth", "SUBSURF").levels = 1


def _placed(ob: bpy.types.Object, build: Build, stance: Stance) -> None:
    """Put the arms into the stance."""
    moved = mannequin.carried(build, _points(ob.data), stance)
    ob.data.vertices.foreach_set("co", moved.astype(np.float32).ravel())
    ob.data.update()


def _worn(ob: bpy.types.Object, build: Build, stance: Stance) -> None:
    """Put the cloth on the arms where they are now; it keeps the size it was cut in."""
    measured = _points(ob.data)
    _placed(ob, build, stance)
    ob.shape_key_add(name="worn")
    cut = ob.shape_key_add(name="cut")
    cut.value = 0.0
    cut.data.foreach_set("co", measured.astype(np.float32).ravel())


def _remeshed(name: str, parts: Sequence[Mesh], voxel: float, smooth: int) -> bpy.types.Object:
    """One closed skin round all parts."""
    points, faces, start = [], [], 0
    for p, f in parts:
        points.append(p)
        faces += [tuple(i + start for i in face) for face in f]
        start += len(p)
    mesh = bpy.data.meshes.new(name)
    mesh.from_pydata(np.vstack(points).tolist(), [], faces)
    ob = bpy.data.objects.new(name, mesh)
    bpy.context.scene.collection.objects.link(ob)
    work = bmesh.new()
    work.from_mesh(mesh)
    bmesh.ops.recalc_face_normals(work, faces=work.faces)
    work.to_mesh(mesh)
    work.free()
    remesh = ob.modifiers.new("skin", "REMESH")
    remesh.mode, remesh.voxel_size = "VOXEL", voxel
    even = ob.modifiers.new("even", "SMOOTH")
    even.iterations, even.factor = smooth, 0.5
    made = bpy.data.meshes.new_from_object(ob.evaluated_get(bpy.context.evaluated_depsgraph_get()))
    ob.modifiers.clear()
    ob.data = made
    return ob


def _remember(ob: bpy.types.Object, rest: np.ndarray) -> None:
    attribute = ob.data.attributes.new("rest", "FLOAT_VECTOR", "POINT")
    attribute.data.foreach_set("vector", rest.astype(np.float32).ravel())


def _points(mesh: bpy.types.Mesh) -> np.ndarray:
    flat = np.empty(len(mesh.vertices) * 3, np.float32)
    mesh.vertices.foreach_get("co", flat)
    return flat.reshape(-1, 3).astype(float)


def _as_fall(ob: bpy.types.Object, build: Build, stance: Stance) -> Fall:
    mesh = ob.evaluated_get(bpy.context.evaluated_depsgraph_get()).to_mesh()
    points = mannequin.leaned(build, _points(mesh), stance)
    mesh.vertices.foreach_set("co", points.astype(np.float32).ravel())
    mesh.update()
    mesh.calc_loop_triangles()
    triangles = np.empty(len(mesh.loop_triangles) * 3, np.int32)
    mesh.loop_triangles.foreach_get("vertices", triangles)
    normals, rest = (np.empty(len(mesh.vertices) * 3, np.float32) for _ in range(2))
    mesh.vertices.foreach_get("normal", normals)
    mesh.attributes["rest"].data.foreach_get("vector", rest)
    return Fall(points, normals.reshape(-1, 3), rest.reshape(-1, 3), triangles.reshape(-1, 3))

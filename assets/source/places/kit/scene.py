"""The empty stage, colours, and moving many objects at once. Knows nothing of shapes or light."""
from __future__ import annotations

from collections.abc import Iterable, Sequence

import bpy
from mathutils import Matrix, Vector

from . import cache


def reset() -> bpy.types.Scene:
    """An empty scene; forgets every material and font of the place before."""
    bpy.ops.wm.read_factory_settings(use_empty=True)
    cache.clear()
    return bpy.context.scene


def srgb(colour: str) -> tuple[float, float, float]:
    """'#rrggbb' as linear red, green, blue."""
    digits = colour.lstrip("#")
    channels = [int(digits[i:i + 2], 16) / 255 for i in (0, 2, 4)]
    return tuple(c / 12.92 if c <= .04045 else ((c + .055) / 1.055) ** 2.4 for c in channels)


def link(ob: bpy.types.Object) -> bpy.types.Object:
    """Put an object on the stage."""
    bpy.context.scene.collection.objects.link(ob)
    return ob


def hide(objs: Iterable[bpy.types.Object]) -> None:
    """Keep prototypes out of the picture; copies made by `dup` stay visible."""
    for ob in objs:
        ob.hide_render = True


class group:
    """`with group() as g:` collects in `g.objs` everything that is made inside."""

    def __enter__(self) -> group:
        self.before, self.objs = set(bpy.data.objects), []
        return self

    def __exit__(self, *_: object) -> None:
        self.objs = [ob for ob in bpy.data.objects if ob not in self.before]


def move(objs: Iterable[bpy.types.Object], off: Sequence[float] = (0, 0, 0), rz: float = 0,
         pivot: Sequence[float] = (0, 0, 0)) -> None:
    """Turn objects about a vertical through `pivot`, then shift them by `off`."""
    matrix = _turn_then_shift(off, rz, pivot)
    bpy.context.view_layer.update()
    for ob in objs:
        ob.matrix_world = matrix @ ob.matrix_world


def dup(objs: Iterable[bpy.types.Object], off: Sequence[float] = (0, 0, 0), rz: float = 0,
        pivot: Sequence[float] = (0, 0, 0)) -> list[bpy.types.Object]:
    """Visible copies that share their meshes with the originals, turned and shifted as in `move`."""
    copies = []
    for ob in objs:
        copies.append(link(ob.copy()))
        copies[-1].hide_render = False
    move(copies, off, rz, pivot)
    return copies


def _turn_then_shift(off: Sequence[float], rz: float, pivot: Sequence[float]) -> Matrix:
    there, back = Matrix.Translation(Vector(pivot)), Matrix.Translation(-Vector(pivot))
    return Matrix.Translation(Vector(off)) @ there @ Matrix.Rotation(rz, 4, "Z") @ back

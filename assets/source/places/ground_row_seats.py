"""The backs of row fourteen alone, as the painting sees them: what stands before the two who sit there.

A foreground: the room is ground.py. Law: all the rest is there for the light, and not seen.
"""
import ground
from kit import *

PLACE = Place(folder="source/paintings/grounds", size=(1600, 900), samples=8, seed=14, cut_out=True, bounces=(5, 3, 3),
              variants={"ground_row_seats": {}}, paint={**ground.PLACE.variants["ground_row"], "height": 900})


def build(picture):
    ground.build("ground_row")
    bpy.context.view_layer.update()
    for ob in D.objects:
        if ob.type not in ("LIGHT", "CAMERA"):
            ob.visible_camera = ob.type == "MESH" and _in_row(ob)


def _in_row(ob):
    x, y, z = ob.matrix_world @ (sum((Vector(c) for c in ob.bound_box), Vector()) / 8)
    return 1.2 < y < 1.8 and abs(x) < 1.70 and z < 1.32 and not any(m and m.name == "cello_case" for m in ob.data.materials)

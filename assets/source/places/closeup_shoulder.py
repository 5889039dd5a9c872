"""Close-up of Mark's good hand on Derek's shoulder, from behind; coat and body are those of the stage (`people/worn.py`).

One unit is ten centimetres; the joint of Derek's shoulder is the origin, his back is to the viewer, Mark beside him to the right.
"""
import subprocess
import sys
import tempfile
from pathlib import Path

import hand
import numpy as np
from kit import *

PLACE = Place(
    folder="inserts", size=(1280, 720), samples=24, noise=.04, bounces=(5, 3, 4), seed=29,
    paint={"exposure": .28, "contrast": 1.06, "sat": 1.04, "vign": .42, "height": 720},
    variants={"shoulder": {}})
WORN = Path(__file__).resolve().parent.parent / "people" / "worn.py"
JOINT, UNIT = (-.179, 0, 1.445), 10          # where the origin is in his body, how many units a metre has
NECK = -1.79                                 # where his neck stands


def build(picture):
    _coat()
    _hand()
    box2((-40, 30, -30), (40, 31, 30), mat("wall", "#3a4658", rough=.9, var=.3, scale=.06, emit="#2a3a5c", strength=.35), bev=0)
    for x, z, colour in ((1.6, 3.2, "#ffb468"), (7.6, -3.4, "#8fb0ff"), (-.8, 3.4, "#ffc890")):
        box((x, 24, z), (2.2, .2, .6), emis("far" + colour, colour, 3), bev=.2)
    world([(0, "#161d30"), (.5, "#223050"), (1, "#34466c")], .55)
    area((-4.5, -3.0, 5.2), (0, 0, 0), 2, 2, 620, "#ffcf9c")
    area((6.0, 1.5, 3.0), (.5, 0, 0), 3, 3, 420, "#93adea")
    camera((.9, -8.2, 2.4), (-.30, 0, .12), lens=64, fstop=.45, focus=8.0)


def _coat():
    """His white coat with its collar, the neck in it, the hair on that."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "worn.npz"
        subprocess.run([sys.executable, str(WORN), "derek", "square", str(file)], check=True)
        with np.load(file) as kept:
            cloth, skin = (_mesh(name, kept[name], kept[f"{name}_triangles"]) for name in ("cloth", "skin"))
    cloth.data.materials.append(mat("derek_coat", "#b9bfca", rough=.95, var=.12, scale=1.4, bump=.35, bscale=2.2))
    skin.data.materials.append(hand.skin("skin_derek", "#c08a6c"))
    _collar(cloth)
    _nape()


def _mesh(name, points, triangles):
    """What he wears as it fell, turned about and moved to the joint."""
    at = (points - np.array(JOINT)) * UNIT * np.array([-1, -1, 1])
    data = bpy.data.meshes.new(name)
    data.from_pydata(at.tolist(), [], triangles.tolist())
    data.polygons.foreach_set("use_smooth", [True] * len(triangles))
    ob = link(bpy.data.objects.new(name, data))
    finer = ob.modifiers.new("finer", "SUBSURF")
    finer.levels = finer.render_levels = 1
    return ob


def _collar(cloth):
    """A collar that stands at the neck and falls over: from the edge that the coat has there."""
    data = cloth.data
    once = {}
    for face in data.polygons:
        for key in face.edge_keys:
            once[key] = once.get(key, 0) + 1
    rim = [data.vertices[i].co for i in {i for key, n in once.items() if n == 1 for i in key} if data.vertices[i].co.z > .3]
    middle = sum(rim, Vector()) / len(rim)
    rim.sort(key=lambda p: math.atan2(p.y - middle.y, p.x - middle.x))
    steps = 72
    ring = [rim[round(k * len(rim) / steps) % len(rim)] for k in range(steps)]
    ring = [sum((ring[(k + j) % steps] for j in range(-3, 4)), Vector()) / 7 for k in range(steps)]
    bm = bmesh.new()
    rows = []
    for out, up in ((.01, -.12), (.00, .00), (.01, .07), (.06, .09), (.11, .03), (.17, -.10), (.23, -.24), (.26, -.31)):
        rows.append([bm.verts.new(p + (p - middle).normalized() * out + Vector((0, 0, up))) for p in ring])
    for low, high in zip(rows, rows[1:]):
        for k in range(steps):
            bm.faces.new((low[k], low[(k + 1) % steps], high[(k + 1) % steps], high[k]))
    ob = mesh("collar", bm, mat("derek_collar", "#c6cbd4", rough=.95, var=.08, scale=1.4, bump=.25, bscale=2.2), smooth=True)
    thick = ob.modifiers.new("thick", "SOLIDIFY")
    thick.thickness = .05
    finer = ob.modifiers.new("finer", "SUBSURF")
    finer.levels = finer.render_levels = 2


def _nape():
    """The ends of his hair on the neck."""
    dark = mat("hair", "#1b1715", rough=.55, var=.3, scale=5, bump=.8, bscale=5)
    for k in range(150):
        a = math.pi * (.98 + 1.04 * (k / 149))
        x, y = NECK + .64 * math.cos(a), .10 + .90 * math.sin(a)
        low = .74 + .06 * math.sin(k * 2.4) + .04 * math.sin(k * 1.1) + .30 * math.cos(a) ** 2
        tube([(x, y - .14, 2.4), (x, y - .16, 1.5), (x, y - .07, low + .16), (x + .03 * math.sin(k * 1.7), y + .01, low)], .075 + .012 * math.sin(k), dark, bez=True)
    ball((NECK, .15, 2.5), (.84, .86, 1.1), dark)


def _hand():
    along, back = Vector((-.78, .60, -.20)).normalized(), Vector((-.10, -.42, .90)).normalized()
    back = (back - along * back.dot(along)).normalized()
    across = along.cross(back).normalized()
    wrist = Vector((.50, -.58, .58))
    hand.hand(wrist, (across, along, across.cross(along)), curls={"index": .42, "middle": .46, "ring": .48, "little": .50}, thumb=(-.60, .52, -.36), arm=.9, size=1.0,
              m=hand.skin("skin_his", "#c98f70"), apart=True)
    hand.sleeve(wrist - along * .30, wrist - along * 6 + Vector((0, 0, -1.2)), .40, .66, mat("coat", "#d3d6dc", rough=.9, var=.12, scale=1.2), folds=.05)

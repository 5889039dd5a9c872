"""Rooms seen from somewhere else than the stage does: what paintings of moments stand before (../paintings).

Law: a ground is a place as its own file builds it; here are only the eye and what the moment has put there.
"""
import importlib
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import kit
from kit import *


class Eye(NamedTuple):
    """A picture of a place, where the eye is and what it looks at, the lens; what is added; how it is painted otherwise."""

    picture: str
    at: tuple[float, float, float]
    to: tuple[float, float, float]
    lens: float
    shift: tuple[float, float] = (0.0, 0.0)
    fstop: float | None = None
    focus: float = 5.0
    more: Callable[[], None] | None = None
    paint: dict[str, float] = {}


def _cord():
    """The red cord across the door of the bridge, off its hook."""
    chrome, red = bright_chrome(), mat("cord", "#8c1d22", rough=.8, var=.25, scale=14)
    for x in (-.86, 1.46):
        cyl((x, 8.05, .5), .026, 1.0, chrome)
        cyl((x, 8.05, 1.0), .04, .07, chrome, bev=.01)
        cyl((x, 8.05, .015), .15, .03, chrome, bev=.01)
    tube([(1.44, 8.03, .97), (1.30, 8.0, .80), (1.22, 7.98, .50), (1.16, 7.95, .22), (1.02, 7.9, .04), (.7, 7.8, .03), (.3, 7.9, .03)], .021, red)


def _row():
    """Row fourteen at night: the panes dark, nobody's pillow, and by the window a cello in its case, belted in."""
    for i in range(3):
        D.materials["window_dusk%d" % i].node_tree.nodes["Emission"].inputs[1].default_value = .16
    for ob in [ob for ob in D.objects if ob.data and getattr(ob.data, "materials", None) and ob.data.materials and ob.data.materials[0].name == "cabin_pillow"]:
        D.objects.remove(ob)
    case = mat("cello_case", "#3a2622", rough=.42, var=.18, coat=.3)
    x, y = -1.50, 1.66
    lathe([(0, .36), (.05, .35), (.062, .30), (.045, .22), (.04, .06), (.075, -.02), (.15, -.09), (.185, -.20), (.17, -.36), (.12, -.48), (.17, -.62), (0, -.62)], case,
          loc=(x, y, 1.36), rot=(.12, .07, 0), seg=28)


def _floor():
    """The red cart has been pushed on: somebody sits there."""
    for ob in D.objects:
        x, y, z = ob.matrix_world @ (sum((Vector(c) for c in ob.bound_box), Vector()) / 8) if ob.type == "MESH" else (0, 0, 9)
        if -2.45 < x < -1.7 and 2.8 < y < 3.7 and z < 1.3:
            ob.location.y += 2.3


EYES = {
    "ground_row": Eye("cabin", (-.79, .34, 1.42), (-.79, 9, 1.42), 24, shift=(0, -.012), more=_row, paint={"exposure": .30}),
    "ground_dawn": Eye("new_york", (0, 4.9, 1.5), (0, 12, 1.5), 28, shift=(0, .039)),
    "ground_sill": Eye("jet_bridge", (0, .30, 1.50), (0, 9, 1.50), 24, shift=(0, -.03)),
    "ground_floor": Eye("hallway", (-1.10, -.25, .60), (-1.10, 9, .60), 28, shift=(0, -.02), more=_floor, paint={"exposure": .42}),
    "ground_cord": Eye("gate_boarding", (.3, 3.7, 1.45), (.3, 9, 1.45), 24, shift=(0, -.021), more=_cord),
}


def _paint(eye: Eye) -> dict[str, object]:
    record = _place(eye).PLACE
    return {**record.paint, **record.variants[eye.picture], **eye.paint}


def _place(eye: Eye):
    names = (eye.picture, eye.picture.rsplit("_", 1)[0])
    return importlib.import_module(next(n for n in names if (Path(__file__).parent / f"{n}.py").exists()))


PLACE = Place(folder="source/paintings/grounds", size=(1600, 900), samples=6, noise=.05,
              variants={name: _paint(eye) for name, eye in EYES.items()})


def build(picture):
    """The place, and another eye in it."""
    eye = EYES[picture]
    place = _place(eye)
    random.seed(place.PLACE.seed)
    place.camera = lambda *_, **__: None
    place.build(eye.picture)
    if eye.more:
        eye.more()
    kit.camera(eye.at, eye.to, lens=eye.lens, fstop=eye.fstop, focus=eye.focus, shift_x=eye.shift[0], shift_y=eye.shift[1])

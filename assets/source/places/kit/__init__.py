"""The modelling kit of the places: `from kit import *` is all that a place file needs.

Law: lengths are metres, colours are '#rrggbb' in sRGB, light is watts, angles are radians
unless a name says degrees. The world has x to the right, y away from the camera, z up.
"""
import math
import random

import bpy  # first: bmesh and mathutils come out of it
import bmesh  # noqa: I001
from bpy import data as D
from mathutils import Matrix, Vector

from .camera import camera, render
from .light import area, point, spot, world
from .materials import bright_chrome, brushed_steel, emis, glass, mat
from .place import Place
from .scene import dup, group, hide, link, move, reset, srgb
from .shapes import ball, beam, box, box2, cyl, foliage, lathe, leaf_blade, mesh, prism, rounded_path, text, tube
from .shapes import mesh as _mesh

__all__ = [
    "D", "Matrix", "Place", "Vector", "_mesh", "area", "ball", "beam", "bmesh", "box", "box2", "bpy", "bright_chrome",
    "brushed_steel", "camera", "cyl",
    "dup", "emis", "foliage", "glass", "group", "hide", "lathe", "leaf_blade", "link", "mat", "math", "mesh",
    "move", "point", "prism", "random", "render", "reset", "rounded_path", "spot", "srgb",
    "text", "tube", "world",
]

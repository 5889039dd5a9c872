"""What is worn on a head: half-glasses low on the nose, the cord that keeps them, thin spectacles, a pearl in the ear.

Law: glass takes the light of the room and hides no lid; whoever wears it looks over it.
Units: face units.
"""

from __future__ import annotations

from collections.abc import Sequence

from anatomy import Face
from canvas import Layer, Pose, Shadow, Window
from curves import Colour, Point, darker, lighter, mix, resample, spline
from tresses import ON_SKIN

_NEAR = ((-30, 33), (-12, 30), (14, 29), (35, 31), (37, 40), (28, 52), (6, 57), (-18, 53), (-29, 44))
_FAR = ((-60, 32), (-69, 31), (-79, 32), (-84, 35), (-85, 42), (-80, 49), (-70, 52), (-62, 46))
_BRIDGE = ((-30, 37), (-42, 31), (-52, 32), (-60, 37))
_ARM = ((36, 33), (54, 23), (74, 9), (92, -6))
_ASIDE_LENS = ((-104, 32), (-94, 31), (-83, 32), (-81, 40), (-86, 53), (-96, 58), (-104, 52), (-105, 41))
_ASIDE_ARM = ((-82, 33), (-50, 22), (-8, 6), (30, -8))
_ROUND_NEAR = ((-22, 9), (-19, -2), (-5, -8), (17, -10), (36, -6), (45, 5), (42, 19), (29, 31), (8, 34), (-13, 29), (-21, 19))
_ROUND_FAR = ((-50, 9), (-53, -2), (-62, -7), (-73, -7), (-81, 0), (-83, 11), (-79, 23), (-70, 30), (-59, 28), (-52, 20))
_CORD = ((93, -4), (108, 14), (112, 56), (116, 102), (112, 140), (98, 170))


def half_glasses(pose: Pose, window: Window, frame: Colour) -> Layer:
    """Both lenses, the bridge and the near arm."""
    layer = Layer(window, ON_SKIN, rim=0.3, soften=0.3).pose(pose)
    layer.c.translate(-1, -1)
    for dots in (_NEAR, _FAR):
        lens = spline(dots, True)
        layer.fill(lens, "#dfe8ef", 0.13)
        with layer.inside(lens):
            x = dots[0][0]
            layer.ink(spline([(x + 22, 26), (x + 2, 60)]), 9, "#ffffff", 0.10, 0.1, 0.1, 1.5)
            layer.ink(spline([(x + 36, 26), (x + 18, 60)]), 3, "#ffffff", 0.10, 0.1, 0.1, 1.0)
        layer.outline(lens, 3.0, darker(frame, 0.25), 0.95, mode="over")
        layer.ink(spline(dots[:4]), 1.3, lighter(frame, 0.55), 0.7, 0.3, 0.3)
    layer.ink(spline(_BRIDGE), 3.6, darker(frame, 0.25), 1, 0.1, 0.1)
    layer.ink(spline(_ARM), 4.4, darker(frame, 0.3), 1, 0.05, 0.2)
    layer.ink(spline([(x, y - 1) for x, y in _ARM]), 1.2, lighter(frame, 0.5), 0.6, 0.3, 0.3)
    return layer


def half_glasses_aside(pose: Pose, window: Window, frame: Colour) -> Layer:
    """One lens from the side, low on the nose, and the arm to the ear."""
    layer = Layer(window, ON_SKIN, rim=0.3, soften=0.3).pose(pose)
    lens = spline(_ASIDE_LENS, True)
    layer.fill(lens, "#dfe8ef", 0.16)
    with layer.inside(lens):
        layer.ink(spline([(-96, 26), (-104, 60)]), 3, "#ffffff", 0.2, 0.1, 0.1, 1.0)
    layer.outline(lens, 3.0, darker(frame, 0.25), 0.95, mode="over")
    layer.ink(spline(_ASIDE_ARM), 4.4, darker(frame, 0.3), 1, 0.05, 0.2)
    layer.ink(spline([(x, y - 1) for x, y in _ASIDE_ARM]), 1.2, lighter(frame, 0.5), 0.6, 0.3, 0.3)
    return layer


def spectacles(pose: Pose, window: Window, metal: Colour) -> Layer:
    """Thin rims before the eyes; the lenses catch a little light."""
    layer = Layer(window, (Shadow(0, 4, 3, 0.30, "#6b3028"),), rim=0.2, soften=0.3).pose(pose)
    lenses = [spline(_ROUND_NEAR, True), spline(_ROUND_FAR, True)]
    for lens in lenses:
        layer.fill(lens, "#ffffff", 0.05)
        with layer.inside(lens):
            x = float(lens[:, 0].mean())
            layer.ink(spline([(x + 6, -20), (x - 10, 34)]), 7, "#ffffff", 0.10, 0.2, 0.2, 1.5)
    for line in (*lenses, spline([(-50, 0), (-43, -6), (-32, -6), (-24, 0)]), spline([(46, 0), (66, -6), (90, -8)])):
        layer.ink(line, 3.9, darker(metal, 0.60), 0.95, 0.0, 0.0)
        layer.ink(line + [-0.4, -0.6], 2.0, metal, 1.0, 0.0, 0.0)
        layer.ink(line + [-0.6, -1.0], 0.8, lighter(metal, 0.6), 0.75, 0.2, 0.2)
    return layer


def cord(pose: Pose, window: Window, colour: Colour, way: Sequence[Point] = _CORD) -> Layer:
    """A beaded cord from the near arm to the back of the neck, or another `way`."""
    layer = Layer(window, ON_SKIN, rim=0.3, soften=0.3).pose(pose)
    line = spline(list(way))
    layer.ink(line, 1.8, darker(colour, 0.4), 0.95, 0.05, 0.05)
    for i, (x, y) in enumerate(resample(line, 17)[1:-1]):
        bead = lighter(colour, 0.35) if i % 4 == 1 else colour
        layer.ellipse(x, y, 2.9, 3.3, darker(bead, 0.35))
        layer.ellipse(x - 0.5, y - 0.6, 2.2, 2.5, bead)
        layer.ellipse(x - 1.0, y - 1.3, 0.8, 0.8, "#fff6e6", 0.9)
    return layer


def pearl(layer: Layer, face: Face) -> None:
    """A pearl in the near lobe."""
    x, y = face.ear[0] - 3, face.ear[1] + 33
    layer.ellipse(x + 1, y + 2, 6.4, 6.6, mix(face.skin.deep, "#000000", 0.2), 0.5, 2)
    layer.ellipse(x, y, 5.6, 5.8, "#d8cfc6")
    layer.ellipse(x - 1, y - 1, 4.2, 4.4, "#f4efe8", 1, 1)
    layer.ellipse(x - 1.8, y - 2.2, 1.5, 1.5, "#ffffff")

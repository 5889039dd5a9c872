"""Close-up of Mark's good hand on Derek's shoulder.

One unit is ten centimetres; Derek faces the viewer, Mark is beside him, to the right.
"""
import hand
from kit import *

PLACE = Place(
    folder="inserts", size=(1280, 720), samples=24, noise=.04, bounces=(5, 3, 4), seed=29,
    paint={"exposure": .28, "contrast": 1.06, "sat": 1.04, "vign": .42, "height": 720},
    variants={"shoulder": {}})
SHOULDER = ((-2.3, .50, .62), (-1.7, .38, .80), (-1.0, .22, .94), (-.3, .05, 1.02), (.35, -.16, 1.04), (.85, -.48, .98), (1.10, -1.0, .90), (1.22, -1.7, .84), (1.28, -2.5, .82), (1.32, -3.4, .80))
CHEST = ((-2.4, -1.2, 1.5), (-1.2, -1.4, 1.5), (-.2, -1.7, 1.4), (-2.0, -2.8, 1.5), (-.6, -3.2, 1.5))


def build(picture):
    _shoulder()
    _hand()
    box2((-40, 30, -30), (40, 31, 30), mat("wall", "#3a4658", rough=.9, var=.3, scale=.06, emit="#2a3a5c", strength=.35), bev=0)
    for x, z, colour in ((-7.5, 4.2, "#ffb468"), (8.5, 3.4, "#8fb0ff"), (1.5, 6.5, "#ffc890")):
        box((x, 24, z), (2.2, .2, .6), emis("far" + colour, colour, 3), bev=.2)
    world([(0, "#161d30"), (.5, "#223050"), (1, "#34466c")], .55)
    area((-4.5, -3.5, 4.8), (0, 0, 0), 2, 2, 560, "#ffcf9c")
    area((5.5, 1.5, 3.5), (.5, 0, 0), 3, 3, 330, "#93adea")
    camera((.5, -8.6, 2.4), (.42, 0, .10), lens=62, fstop=.45, focus=8.4)


def _grown(name, chain, m):
    balls = bpy.data.metaballs.new(name)
    balls.resolution = balls.render_resolution = .07
    balls.threshold = .35
    balls.materials.append(m)
    for (x0, z0, r0), (x1, z1, r1) in zip(chain, chain[1:]):
        for k in range(4):
            t = k / 4
            ball = balls.elements.new(type="BALL")
            ball.co, ball.radius = (x0 + (x1 - x0) * t, .15, z0 + (z1 - z0) * t), (r0 + (r1 - r0) * t) * 1.30
    return link(bpy.data.objects.new(name, balls))


def _shoulder():
    """His white coat, the edge of its lapel, a neck that leaves the picture."""
    cloth = mat("derek_coat", "#b9bfca", rough=.95, var=.16, scale=1.4, bump=.9, bscale=1.1)
    _grown("cloth", SHOULDER + CHEST, cloth)
    lapel = mat("lapel", "#cfd3da", rough=.95, var=.08, scale=1.2)
    for points, thick in ((((-1.75, -1.00, 1.12), (-1.10, -1.42, .30), (-.95, -1.62, -.60), (-1.30, -1.80, -2.0)), .12), (((-2.1, -.80, 1.20), (-1.75, -1.00, 1.12)), .14)):
        tube(points, thick, lapel, bez=True)
    _grown("throat", ((-2.5, 1.3, .78), (-2.5, 2.4, .74), (-2.5, 3.6, .78)), hand.skin("skin_derek", "#c08a6c"))


def _hand():
    along, back = Vector((-.93, -.05, -.20)).normalized(), Vector((-.16, -.30, .94)).normalized()
    back = (back - along * back.dot(along)).normalized()
    across = along.cross(back).normalized()
    wrist = Vector((1.66, -.50, .98))
    hand.hand(wrist, (across, along, across.cross(along)), curls={"index": .30, "middle": .32, "ring": .34, "little": .38}, thumb=(-.56, .80, -.46), arm=.9, size=1.0,
              m=hand.skin("skin_his", "#c98f70"), apart=True)
    hand.sleeve(wrist - along * .30, wrist - along * 6 + Vector((0, 0, -1.2)), .40, .66, mat("coat", "#d3d6dc", rough=.9, var=.12, scale=1.2), folds=.05)

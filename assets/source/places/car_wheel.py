"""The wheel of Lexie's car, before whoever drives, and the top of the cowl over its dials. A foreground: the car is car.py.

Law: as in the car, the eye is at y = 0 and the tail along +y; whoever drives sits at the viewer's right. The hands on it are those of who drives (their outfit `wheel`).
"""
import car
from kit import *

PLACE = Place(
    size=(1600, 900), samples=24, seed=6, cut_out=True, variants={"car_wheel": {}},
    paint={"height": 900, "exposure": .42, "contrast": 1.05, "sat": 1.04, "shadows": (-.02, .004, .04), "bottom": .34, "detail_keep": .6})
AT = Vector((car.SEAT_X * .93, .90, .90))
RADIUS, THICK, LEANS = .185, .0165, math.radians(24)       # its top leans away from whoever holds it


def build(picture):
    leather = mat("wheel", "#3a332f", rough=.52, var=.18, scale=9, coat=.15, bump=.25, bscale=40)
    ring = [_on(RADIUS, math.tau * k / 72) for k in range(72)]
    tube(ring, THICK, leather, cyclic=True)
    tube([p + _out(-.004) for p in ring], .0035, mat("stitch", "#6f6257", rough=.8), cyclic=True)
    plastic = mat("hub", "#26282d", rough=.6, var=.12)
    for turn in (-.12, math.pi + .12, math.pi * 1.5):
        tube([_on(RADIUS, turn), _on(.09, turn) + _out(.020), _on(.02, turn) + _out(.035)], .016, plastic, bez=True)
    ball(AT + _out(.035), (.072, .03, .055), plastic)
    tube([AT + _out(.03), AT + Vector((0, -.34, -.13))], .030, plastic)
    for side in (-1, 1):                                    # the stalks behind it
        tube([AT + Vector((side * .03, -.06, .01)), AT + Vector((side * .17, -.07, .045))], .006, plastic)
    box(AT + Vector((0, -.30, -.20)), (.42, .26, .16), mat("cowl", "#2d3036", rough=.75, var=.12, scale=8), bev=.06)
    area((-.5, 1.5, 1.62), (.2, .9, 1.0), .5, .3, 9, "#ffb273")
    area((1.4, .2, 1.5), (.3, .9, 1.0), .6, .6, 12, "#6d84b4")
    point((.28, .62, .92), .5, "#7fd0a8", r=.05)            # the dials
    world([(0, "#141b2c"), (1, "#2b3450")], .35)
    camera((0, 0, car.EYE), (0, 10, car.EYE), lens=car.VIEW, fstop=4.5, focus=.9, shift_y=car.SHIFT)


def _out(far):
    """Along the wheel's axis, away from whoever holds it."""
    return Vector((0, -math.cos(LEANS), -math.sin(LEANS))) * far


def _on(radius, turn):
    """A point of the wheel's plane."""
    return AT + Vector((math.cos(turn) * radius, math.sin(turn) * radius * math.sin(LEANS), math.sin(turn) * radius * math.cos(LEANS)))

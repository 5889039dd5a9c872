"""A table before those who sit at it: the eye that sees it, who sits there, and its lamps. Not a place itself.

Law: the world begins at the table's far edge (y = 0), where people sit, and comes towards the eye; z = 0 is its top.
The eye is level, so that its horizon is a line of the picture.
"""
from kit import *

SCREEN_W, SCREEN_H, SENSOR = 1280, 720, 36
HORIZON_Y, EDGE_Y = 307, 482                # of the screen's lines: the eye's height, the table's far edge
SCALE = 727                                 # screen pixels a metre at the far edge: that of those who sit
SLOTS = {"left": 392, "right": 888, "center": 640}


def eye(lens=28, horizon=HORIZON_Y, edge=EDGE_Y, scale=SCALE):
    """The camera; the far edge of a table at z = 0 comes out on line `edge`."""
    pixels = lens / SENSOR * SCREEN_W
    away, above = pixels / scale, (edge - horizon) / scale
    return camera((0, -away, above), (0, 5, above), lens=lens, fstop=9, focus=away - .1, shift_y=(horizon - SCREEN_H / 2) / SCREEN_W)


def at(x, y=0.0, scale=SCALE):
    """The point of the table's top that is seen at column `x` when it lies on the far edge, `y` metres nearer."""
    return ((x - SCREEN_W / 2) / scale, -y, 0)


def sitters(cloth, slots=("left", "right")):
    """Whoever sits there as the table knows them: dark in its polish, and between it and the lamps behind."""
    for slot in slots:
        x = at(SLOTS[slot])[0]
        for size, z in (((.40, .20, .34), .10), ((.19, .19, .25), .42)):
            ob = box((x, .16, z), size, cloth, bev=.05)
            ob.visible_camera = False


def board(m, width, depth, thick=.035, turn=0.0, x=0.0, corner=.03):
    """The table's top with its edge; what is under it nobody sees."""
    ob = prism(_outline(width, depth, corner), thick, m, plane="XY", loc=(x, -depth / 2, -thick / 2), bev=.005)
    ob.rotation_euler = (0, 0, turn)
    return ob


def _outline(width, depth, r, steps=5):
    return [(sx * (width / 2 - r) + r * math.cos(a), sy * (depth / 2 - r) + r * math.sin(a))
            for k, (sx, sy) in enumerate(((1, 1), (-1, 1), (-1, -1), (1, -1)))
            for a in (math.pi / 2 * (k + i / steps) for i in range(steps + 1))]

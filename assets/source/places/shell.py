"""Walls, floors and ceilings that several rooms share. Not a place itself.

Law: a room is a box from LEFT to RIGHT and FRONT to END, floor at z = 0; the camera looks along +y.
"""
from kit import *


def pierced(x0, x1, top, y, holes, m, depth=.2, foot=0.0):
    """A wall at `y`, `depth` thick, with rectangular `holes` (left, right, low, high), given from left to right."""
    at = x0
    for left, right, low, high in holes:
        _block(at, left, foot, top, y, depth, m)
        _block(left, right, foot, low, y, depth, m)
        _block(left, right, high, top, y, depth, m)
        at = right
    _block(at, x1, foot, top, y, depth, m)


def _block(x0, x1, z0, z1, y, depth, m):
    if x1 - x0 > .001 and z1 - z0 > .001:
        box2((x0, y, z0), (x1, y + depth, z1), m, bev=0)


def sides(left, right, front, end, top, m, base=None):
    """The two side walls, with a skirting of `base`."""
    for x, s in ((left, 1), (right, -1)):
        box2((min(x, x - s*.2), front, 0), (max(x, x - s*.2), end, top), m, bev=0)
        if base:
            box2((min(x, x + s*.02), front, 0), (max(x, x + s*.02), end, .11), base, bev=.004)


def band(left, right, front, end, z0, z1, m, thick=.012):
    """A band of another surface along both side walls and the end wall."""
    for x, s in ((left, 1), (right, -1)):
        box2((min(x, x + s*thick), front, z0), (max(x, x + s*thick), end, z1), m, bev=0)
    box2((left, end - thick, z0), (right, end, z1), m, bev=0)


def slabs(left, right, front, end, top, floor, ceiling):
    """Floor and ceiling."""
    box2((left - .3, front, -.1), (right + .3, end + .3, 0), floor, bev=0)
    box2((left - .3, front, top), (right + .3, end + .3, top + .1), ceiling, bev=0)


def tiled_ceiling(left, right, front, end, top, m, pitch=.6):
    """The grid of a suspended ceiling."""
    for i in range(int((end - front)/pitch) + 1):
        box2((left, front + i*pitch, top - .006), (right, front + .015 + i*pitch, top + .01), m, bev=0)
    for i in range(int((right - left)/pitch) + 1):
        box2((left + .1 + i*pitch, front, top - .006), (left + .115 + i*pitch, end, top + .01), m, bev=0)


def jambs(left, right, low, high, y, m, width=.08, depth=.28, sill=True):
    """A frame round a hole in a wall at `y`."""
    y0, y1 = y - .03, y - .03 + depth
    for x in (left, right):
        box2((x - width/2, y0, low), (x + width/2, y1, high), m, bev=.008)
    box2((left - width/2, y0, high - width/2), (right + width/2, y1, high + width/2), m, bev=.008)
    if sill:
        box2((left - width/2, y0, low - width/2), (right + width/2, y1, low + width/2), m, bev=.008)


def clock(at, hour, minute, radius=.17, m_face=None):
    """A plain wall clock that faces the camera; idx=1 keeps its hands crisp."""
    x, y, z = at
    rim, ink = mat("clock_rim", "#2a3036", rough=.4, var=.1), mat("clock_ink", "#1d2126", rough=.7, var=0, rvar=0)
    quarter = math.pi/2
    cyl((x, y, z), radius, .05, rim, rot=(quarter, 0, 0), bev=.01)
    cyl((x, y - .022, z), radius*.9, .02, m_face or mat("clock_face", "#dcd8cb", rough=.7, var=.03), rot=(quarter, 0, 0), bev=0, idx=1)
    for i in range(12):
        a = i*math.tau/12
        box((x + radius*.76*math.sin(a), y - .034, z + radius*.76*math.cos(a)), (.012, .004, .04 if i % 3 else .06), ink, bev=0, rot=(0, a, 0), idx=1)
    for turn, length, w in (((hour % 12 + minute/60)/12, .48, .022), (minute/60, .72, .015)):
        a = turn*math.tau
        r = radius*length
        box((x + r/2*math.sin(a), y - .040, z + r/2*math.cos(a)), (w, .004, r), ink, bev=0, rot=(0, a, 0), idx=1)

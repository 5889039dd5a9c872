"""A car ferry from the side as an engineer draws it, with a wheelhouse at either end. Not a place itself.

A stroke is points in board units with a pen's width; what the right hand end has, the left hand end has mirrored,
and no mirrored line falls quite like its twin.
"""
from kit import *

WATER, SHEER, CAR, SALOON, SUN = -1.02, -.58, .02, .46, .60
PEN, FINE = .048, .031
ENDS = (                                                                         # drawn for the right, then for the left
    ([(2.58, SHEER + .06), (2.50, -.76), (2.36, -.92), (2.24, WATER)], PEN),       # the raked bow
    ([(2.58, SHEER + .06), (2.30, SHEER + .01), (1.90, SHEER - .01), (1.20, SHEER - .02)], PEN),
    ([(2.02, SHEER), (2.04, -.3), (2.05, CAR)], PEN),                              # where the cars drive in
    ([(2.56, SHEER + .06), (2.57, -.40)], FINE), ([(2.38, SHEER + .04), (2.38, -.42)], FINE),
    ([(2.20, SHEER + .03), (2.20, -.42)], FINE), ([(2.60, -.42), (2.05, -.42)], FINE),
    ([(2.05, CAR), (2.12, .24), (1.98, SALOON)], PEN),
    ([(1.68, SUN), (1.70, 1.0), (1.62, 1.46)], PEN),                               # the wheelhouse, its roof, its windows, its scanner
    ([(.92, SUN), (.91, 1.0), (.93, 1.44)], PEN),
    ([(.78, 1.45), (1.28, 1.50), (1.80, 1.47)], PEN * 1.15),
    ([(1.69, .97), (1.34, .985), (.92, .97)], FINE),
    ([(1.66, 1.32), (1.36, 1.34), (.93, 1.32)], FINE),
    ([(1.45, .98), (1.42, 1.33)], FINE), ([(1.17, .98), (1.17, 1.33)], FINE),
    ([(1.28, 1.50), (1.28, 1.74)], FINE), ([(1.10, 1.735), (1.46, 1.74)], PEN))
ONCE = (
    ([(-1.24, SHEER - .02), (0, SHEER - .03), (1.24, SHEER - .02)], PEN),
    ([(-2.05, CAR), (-.7, CAR + .015), (.8, CAR - .01), (2.07, CAR + .01)], PEN),
    ([(-2.0, SALOON), (-.6, SALOON + .01), (.7, SALOON + .015), (2.0, SALOON)], PEN),
    ([(-1.84, SUN + .0), (-.6, SUN + .01), (.6, SUN), (1.84, SUN + .0)], FINE),
    ([(-.34, SUN), (-.31, 1.0), (-.28, 1.38)], PEN), ([(.34, SUN), (.32, 1.0), (.28, 1.39)], PEN),
    ([(-.31, 1.38), (0, 1.40), (.31, 1.39)], PEN), ([(-.31, 1.10), (0, 1.11), (.32, 1.11)], PEN),
    *(([(-.30 + .09 * k, 1.12), (-.22 + .085 * k, 1.37)], PEN * .9) for k in range(6)))     # the funnel's dark top
WINDOWS, OPENINGS, CARS = 15, 6, (1, 2, 4)


def draw(z, ink, ghost, seed=4):
    """The boat in the plane `z`: hull and decks, one end, the other, and the line that he drew again."""
    rng = random.Random(seed)
    for points, pen in ONCE:
        stroke(points, pen, z, ink, rng)
    for side in (-1, 1):
        for points, pen in ENDS:
            stroke([(side * x, y) for x, y in points], pen, z, ink, rng)
    _decks(z, ink, rng)
    _water(z, ink, rng)
    for points in ([(1.30, 1.36), (1.96, 1.34), (2.02, 1.0), (2.00, SUN)], [(1.74, .90), (2.00, .91)]):
        stroke(points, PEN, z - .002, ghost, rng)                                # the right one, first put too far out, and wiped with a thumb
    stroke([(1.10, SHEER + .015), (1.80, SHEER + .035), (2.20, SHEER + .06), (2.62, SHEER + .13)], PEN * .8, z, ink, rng)


def stroke(points, pen, z, m, rng):
    """One pull of a marker: a flat band, never of one width, blunt where it is set down and thin where it is lifted."""
    path = _bowed([(x + rng.uniform(-.012, .012), y + rng.uniform(-.010, .010)) for x, y in points])
    slow, bm, rows = rng.uniform(0, 6), bmesh.new(), []
    for k, (x, y) in enumerate(path):
        (ax, ay), (bx, by) = path[max(0, k - 1)], path[min(len(path) - 1, k + 1)]
        length = math.hypot(bx - ax, by - ay) or 1
        half = pen / 2 * (1 + .13 * math.sin(slow + .31 * k) + .07 * rng.uniform(-1, 1)) * (.72 if k > len(path) - 2 else 1)
        nx, ny = -(by - ay) / length * half, (bx - ax) / length * half
        rows.append([bm.verts.new((x + nx, y + ny, z)), bm.verts.new((x - nx, y - ny, z))])
    for (a, b), (c, d) in zip(rows, rows[1:]):
        bm.faces.new((a, b, d, c))
    ob = mesh("stroke", bm, m)
    ob.pass_index = 1
    return ob


def _bowed(points, steps=9):
    """A smooth way through the points (Catmull and Rom's), straight where there are but two."""
    p, way = [points[0], *points, points[-1]], []
    for k in range(1, len(p) - 2):
        for i in range(steps):
            t = i / steps
            way.append(tuple(.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t ** 3)
                             for a, b, c, d in zip(p[k - 1], p[k], p[k + 1], p[k + 2])))
    return [*way, points[-1]]


def _decks(z, ink, rng):
    """The saloon's windows, and the car deck's openings with a car in some."""
    for k in range(WINDOWS):
        x = -1.74 + 3.48 * k / (WINDOWS - 1)
        stroke([(x - .07, .34), (x - .07, .16), (x + .06, .16), (x + .06, .34), (x - .08, .34)], FINE, z, ink, rng)
    for k in range(OPENINGS):
        x = -1.54 + 3.08 * k / (OPENINGS - 1)
        stroke([(x - .22, -.44), (x - .22, -.16), (x - .16, -.09), (x + .16, -.09), (x + .22, -.16), (x + .22, -.44), (x - .23, -.44)], PEN * .8, z, ink, rng)
        if k in CARS:
            stroke([(x - .18, -.37), (x - .17, -.31), (x - .09, -.30), (x - .05, -.21), (x + .07, -.21), (x + .11, -.30), (x + .18, -.31), (x + .18, -.37), (x - .18, -.37)],
                   FINE, z, ink, rng)
            for wheel in (-.10, .10):
                stroke([(x + wheel - .03, -.385), (x + wheel + .03, -.385)], .06, z, ink, rng)


def _water(z, ink, rng):
    """The waterline right across, and a little sea at either end."""
    stroke([(-2.84 + .2 * k, WATER + .022 * math.sin(2.4 * k)) for k in range(29)], PEN, z, ink, rng)
    for x, y, wide in ((-2.5, -1.22, .5), (-1.2, -1.30, .7), (.4, -1.26, .8), (2.5, -1.24, .4), (-.2, -1.46, .6), (1.4, -1.44, .5)):
        stroke([(x - wide / 2 + wide * k / 5, y + (.03 if k % 2 else -.02)) for k in range(6)], FINE, z, ink, rng)

"""Writing by hand, for the close-ups: strokes of a pen, no two letters the same. Not a place itself.

A letter is strokes of points in a box one high; `write` lays them along a line and lets the pen wander.
"""
from kit import *

LETTERS = {
    "W": (.95, [[(0, 1), (.20, .02), (.46, .72), (.70, 0), (.95, 1.04)]]),
    "H": (.62, [[(.04, 1), (.02, .5), (0, 0)], [(.60, 1.04), (.60, .5), (.57, -.04)], [(.0, .50), (.3, .54), (.62, .55)]]),
    "O": (.74, [[(.42, 1), (.10, .82), (0, .45), (.16, .06), (.44, 0), (.70, .28), (.70, .72), (.48, .98), (.32, 1.0)]]),
    "I": (.12, [[(.08, 1), (.06, .5), (.03, 0)]]),
    "S": (.56, [[(.54, .86), (.34, 1.0), (.10, .86), (.14, .62), (.44, .44), (.50, .16), (.26, -.02), (0, .14)]]),
    "D": (.66, [[(.06, 1), (.05, .5), (.02, 0)], [(-.06, .98), (.34, .96), (.64, .62), (.54, .20), (.24, 0), (-.04, .01)]]),
    "A": (.70, [[(0, -.02), (.18, .48), (.38, 1.02)], [(.38, 1.02), (.54, .5), (.70, -.04)], [(.12, .34), (.36, .38), (.64, .36)]]),
    "K": (.60, [[(.05, 1), (.04, .5), (0, 0)], [(.56, 1.02), (.30, .70), (.04, .46)], [(.14, .56), (.36, .28), (.62, -.04)]]),
    "N": (.68, [[(0, 0), (.03, .5), (.06, 1)], [(.06, 1), (.32, .5), (.60, .02)], [(.60, .02), (.62, .5), (.66, 1.06)]]),
    "6": (.54, [[(.44, 1.0), (.20, .78), (.04, .42), (.10, .08), (.32, 0), (.50, .20), (.42, .46), (.20, .48), (.06, .30)]]),
    "L": (.60, [[(.30, 1.05), (.14, .98), (.20, .5), (.10, .06), (.34, -.02), (.64, .10)]]),      # his L: a retractor
    "e": (.40, [[(.04, .24), (.26, .30), (.34, .42), (.20, .52), (.03, .36), (.06, .08), (.24, 0), (.42, .12)]]),
    "x": (.40, [[(.02, .50), (.20, .24), (.38, 0)], [(.38, .52), (.20, .26), (0, -.02)]]),
    "i": (.20, [[(.06, .50), (.05, .2), (.10, .0), (.22, .10)], [(.09, .72), (.11, .76)]])}


def write(words, at, size, m, pen=.04, seed=1, slant=.10, rise=.0, gap=.16):
    """Words from their left foot at `at`, in the plane z = at.z; the objects made."""
    rng, x, made = random.Random(seed), 0.0, []
    for sign in words:
        if sign == " ":
            x += .48
            continue
        wide, strokes = LETTERS[sign]
        tall, lift, lean = rng.uniform(.92, 1.07), rng.uniform(-.04, .04), slant + rng.uniform(-.04, .04)
        for stroke in strokes:
            points = [(at[0] + size * (x + a + lean * b), at[1] + size * (b * tall + lift + rise * x + rng.uniform(-.012, .012)), at[2])
                      for a, b in stroke]
            made.append(line(points, pen * rng.uniform(.9, 1.15), m))
        x += wide + gap * rng.uniform(.85, 1.2)
    return made


def line(points, pen, m):
    """One stroke, flat on its sheet: a bow where it has points enough to be one, else straight with round corners."""
    z = points[0][2]
    flat = [(x, y, 0) for x, y, _ in points]
    bowed = len(points) > 5
    ob = tube(flat if bowed else rounded_path(flat, pen * 1.2), pen, m, name="stroke", bez=bowed)
    ob.location, ob.scale, ob.pass_index = (0, 0, z), (1, 1, .12), 1
    return ob

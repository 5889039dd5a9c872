"""Close-up of Lexie's hand with the probe of a Doppler on the skin under a jaw; a tourniquet is around her wrist.

Law: the hand is told in its own directions (across to the little finger, along, out of its back), and the probe in the hand's.
One unit is ten centimetres.
"""
import hand
from kit import *

PLACE = Place(
    folder="inserts", size=(1280, 720), samples=22, noise=.04, bounces=(5, 3, 4), seed=41,
    paint={"exposure": .25, "contrast": 1.06, "sat": 1.05, "vign": .42, "height": 720},
    variants={"doppler": {}})
ALONG, BACK = Vector((-.92, .10, -.38)).normalized(), Vector((-.36, -.30, .88)).normalized()
REACH, LENGTH, THICK = .50, 1.45, .058       # from where she has the probe to its tip; the whole of it
TIP = Vector((-.70, 0, .02))                 # of the probe, on his skin
NECK, ROUND = 1.7, .75                       # how far round he is there, and how much flatter than that
STITCHED = (.78, .50)                       # what was sewn in: half its length, half its breadth
OPEN = (1.30, 1.75)                          # the window in the gauze, in shares of that
CHIN, FALLS = -1.75, .42                     # where his chin begins, and how steeply it goes down


def build(picture):
    wrist, frame, at = hand.with_pen(TIP, ALONG, BACK, REACH, arm=2.2, m=hand.skin("skin_hers", "#dcb09a"))
    _probe(at)
    _tourniquet(wrist, frame)
    _neck()
    _bed()
    world([(0, "#182036"), (.5, "#243052"), (1, "#34446e")], .6)
    area((-3.5, -3.5, 5), (0, 0, 0), 1.6, 1.6, 270, "#ffcb9c")
    area((5, 2.5, 3), (0, 0, 0), 2, 2, 230, "#8fabe8")
    area((1, -5, .5), (0, 0, 0), 3, 2, 40, "#ffbe8c")
    camera((-.05, -6.8, 2.9), (.05, 0, .78), lens=54, fstop=.35, focus=7.2)


def _probe(at):
    """A pen of pale plastic with a steel tip; its lead goes over the back of the hand and away."""
    shell, steel, lead = mat("probe", "#c9cbc4", rough=.4, var=.06, coat=.2), mat("probe_tip", "#9aa3aa", rough=.25, metal=.9, var=.1), mat("lead", "#3a4150", rough=.6, var=.1)
    tube([at(0), at(.16)], .034, steel)
    tube([at(.14), at(.24), at(LENGTH)], THICK, shell)
    tube([at(.62), at(.65)], THICK + .004, mat("probe_band", "#2f7f86", rough=.5, var=.08))
    end = at(LENGTH)
    tube([end, at(LENGTH + .18), end + Vector((.30, -.40, .16)), end + Vector((1.1, -.60, -.50)), end + Vector((3.4, -.2, -1.25))], .028, lead, bez=True)


def _tourniquet(wrist, frame):
    """A band of blue rubber, twice around, its ends in a half knot."""
    rubber = mat("tourniquet", "#3f7fb0", rough=.5, var=.12, scale=3, coat=.15)
    for k, lean in ((0, .05), (1, -.04)):
        middle = wrist - frame[1] * (.40 + .085 * k)
        ring = [middle + frame[0] * (.325 * math.cos(a)) + frame[2] * (.235 * math.sin(a)) + frame[1] * lean * math.cos(a)
                for a in (math.tau * i / 30 for i in range(30))]
        tube(ring, .040, rubber, cyclic=True)
    knot = wrist - frame[1] * .44 + frame[2] * .25 - frame[0] * .12
    for side, far in ((-1, .34), (1, .26)):
        tube([knot, knot + frame[1] * .10 * side + frame[2] * .10, knot + frame[1] * far * side - frame[0] * .22 + frame[2] * .03], .030, rubber, bez=True)


def _over(x, y):
    """The point of his skin over a place."""
    return Vector((x, y, ROUND * (math.sqrt(max(0, NECK ** 2 - y ** 2)) - NECK) - FALLS * max(0, CHIN - x) ** 2))


def _neck():
    """What Mark made: skin from a leg, pink, with its line of stitches around it; a bandage beside it; gel where the probe is."""
    skin, flap = hand.skin("skin_old", "#c69a80"), hand.skin("skin_flap", "#c98e7c")
    white, thread = mat("bandage", "#d6d2c6", rough=.95, var=.12, scale=9), mat("thread", "#26304a", rough=.6, var=.05)
    for name, m, spread, rise in (("neck", skin, None, 0), ("flap", flap, STITCHED, .012)):
        bm, n = bmesh.new(), 60
        rows = [[bm.verts.new(_laid(2 * i / n - 1, 2 * k / n - 1, spread, rise)) for i in range(n + 1)] for k in range(n + 1)]
        for low, high in zip(rows, rows[1:]):
            for i in range(n):
                bm.faces.new((low[i], low[i + 1], high[i + 1], high[i]))
        mesh(name, bm, m, smooth=True)
    for i in range(24):
        a = math.tau * i / 24
        out = Vector((math.cos(a) / STITCHED[0], math.sin(a) / STITCHED[1], 0)).normalized()
        x, y = TIP.x + STITCHED[0] * math.cos(a), TIP.y + STITCHED[1] * math.sin(a)
        ends = [_over(x + out.x * s, y + out.y * s) + Vector((0, 0, .016 + (.014 if not s else 0))) for s in (-.045, 0, .045)]
        tube(ends, .008, thread)
    _gauze(white)
    lathe([(0, .075), (.07, .07), (.15, .045), (.21, .012), (.23, 0), (0, 0)], glass("gel", tint="#d8ecf4"), loc=TIP + Vector((0, 0, .0)), seg=36)


def _gauze(white):
    """His jaw is tied up: turns of gauze, each over the last, and a window in them over what was sewn in."""
    bm, n, m = bmesh.new(), 260, 130
    rows = [[bm.verts.new(_wound(4.2 * (2 * i / n - 1), NECK * math.sin((2 * k / m - 1) * math.pi / 2))) for i in range(n + 1)] for k in range(m + 1)]
    for low, high in zip(rows, rows[1:]):
        for i in range(n):
            bm.faces.new((low[i], low[i + 1], high[i + 1], high[i]))
    mesh("gauze", bm, white, smooth=True)
    hem = [(TIP.x + STITCHED[0] * OPEN[0] * math.cos(a), TIP.y + STITCHED[1] * OPEN[1] * math.sin(a)) for a in (math.tau * i / 48 for i in range(48))]
    tube([_over(x, y) + Vector((0, 0, .02)) for x, y in hem], .028, white, cyclic=True)


def _wound(x, y):
    """A point of the gauze: a turn rises to its edge, and the next begins under it; in the window it goes under the skin."""
    turn, off = (.95 * x + .42 * y + .2) % 1, _from_window(x, y)
    thick = .03 + .13 * turn ** 1.5 * min(1, max(0, 2.2 * (off - 1)))
    return _over(x, y) + Vector((0, 0, thick - .25 * min(1, max(0, 12 * (1.02 - off)))))


def _from_window(x, y):
    """1 at the edge of the window, more outside it."""
    return math.hypot((x - TIP.x) / STITCHED[0] / OPEN[0], (y - TIP.y) / STITCHED[1] / OPEN[1])


def _laid(u, v, spread, rise):
    """A point of the skin: of all of it, or of a round piece that rises a little to its middle."""
    if not spread:
        return _over(4.2 * u, NECK * math.sin(v * math.pi / 2))
    k = max(abs(u), abs(v)) / (math.hypot(u, v) or 1)
    x, y = u * k, v * k
    return _over(TIP.x + spread[0] * x, TIP.y + spread[1] * y) + Vector((0, 0, rise + .05 * (1 - x * x - y * y)))


def _bed():
    """A pillow behind, and the ward's lamps, out of focus."""
    box((0, 3.4, -1.5), (9, 2.0, 1.6), mat("pillow", "#7f8aa6", rough=.95, var=.12, scale=1), bev=.6)
    box2((-40, 20, -12), (40, 21, 20), mat("ward_dark", "#26304a", rough=.9, var=.2, scale=.2), bev=0)
    for x, z, r, colour, strength in ((-7.2, -1.6, .60, "#ffb468", 1.5), (-5.2, -2.8, .40, "#ffb468", 1.0), (6.4, -3.4, .5, "#7fd0c4", .7), (8.2, -2.0, .45, "#ffb468", .8)):
        cyl((x, 19.8, z), r, .02, emis("lamp" + colour + str(strength), colour, strength), rot=(math.pi / 2, 0, 0), bev=0)

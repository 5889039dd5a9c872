"""Close-ups of Mr. Lindqvist's board: what he asks of an evening, and the boat he draws at the end of it.

One unit is ten centimetres. The board, its marker and its bed are one; what is on it, and where it lies, is the picture's.
"""
from contextlib import contextmanager

import ferry
import hand
import handwriting
from kit import *

PLACE = Place(
    folder="inserts", size=(1280, 720), samples=22, noise=.04, bounces=(5, 3, 4), seed=13,
    paint={"exposure": .25, "contrast": 1.06, "sat": 1.06, "vign": .42, "height": 720},
    variants={"whiteboard": {}, "whiteboard_married": {}, "whiteboard_engine": {}, "boat": {}})

SWIPES = ((1.72, -2.7, 1.1, .02), (1.36, -.4, 2.6, .16), (.62, -2.7, .4, .22), (.36, .2, 2.7, -.10), (-.30, -2.6, 2.2, .16), (-1.14, -2.6, .1, .12),
          (-1.22, 0, 2.5, -.08))                                                  # of a cuff: y, from, to, how far it bows

LEFT = {                                     # of what he answered: what is wiped, and what is not
    "whiteboard_married": (("1966. 1971. 1980.", "BURIED HER LAST"), "STILL MARRIED"),
    "whiteboard_engine": (("ALL MY LIFE. I KNOW", "WHEN A THING IS"), "NOT RUNNING RIGHT")}


def build(picture):
    {"whiteboard": _asked, "whiteboard_married": _half_wiped, "whiteboard_engine": _half_wiped, "boat": _boat}[picture](picture)


def _asked(_picture):
    """Three words, what they are underlined with, what was wiped before them."""
    with _on_the_bed() as (black, ghost):
        handwriting.write("WHO IS", (-1.95, .40, .030), .92, black, pen=.044, seed=3, rise=.018, gap=.22)
        handwriting.write("DAWKINS", (-2.35, -.98, .030), .92, black, pen=.046, seed=8, rise=.012, gap=.18)
        handwriting.line([(-2.35, -1.26, .028), (-1.2, -1.34, .028), (-.2, -1.24, .028), (.9, -1.25, .028), (1.7, -1.20, .028), (2.45, -1.12, .028)], .046, black)
        handwriting.line([(2.4, -1.30, .028), (1.5, -1.42, .028), (.6, -1.42, .028), (-.5, -1.53, .028), (-1.3, -1.49, .028), (-2.1, -1.43, .028)], .038, black)
        handwriting.write("SAID 6", (.62, 1.40, .022), .32, _wiped(), pen=.022, seed=2)
        for k, (x, y, w) in enumerate(((-2.2, 1.58, 1.1), (-1.1, 1.52, 1.4), (.2, 1.60, .7), (2.1, .9, .6))):
            box((x, y, .021), (w, .16, .002), ghost, bev=0, rot=(0, 0, .12 - .06 * k))


def _half_wiped(picture):
    """What is left of a longer answer: its last words, and of the rest what a cuff left."""
    gone, left = LEFT[picture]
    with _on_the_bed() as (black, ghost):
        for k, words in enumerate(gone):
            for letter in handwriting.write(words, (-2.5, 1.10 - .74 * k, .022), .46, _wiped(), pen=.028, seed=len(words), gap=.13):
                letter.scale.z = .02
        sleeve_marks(ghost)
        handwriting.write(left, (-2.55, -1.34, .030), 5.0 / handwriting.length(left, .14), black, pen=.042, seed=len(left), rise=.012, gap=.14)


@contextmanager
def _on_the_bed():
    """The board as it lies there, its marker on a string and his hand at its frame; what is made meanwhile is on it."""
    bedclothes()
    with group() as g:
        yield board()
        tube([(2.9, 1.9, .05), (3.9, 1.5, -.1), (3.5, .5, -.1), (4.3, -.2, -.1), (4.0, -.8, .0)], .03, string(), bez=True)
        marker(capped=True)
    _lean(g.objs, .22, (-.45, .1, .42))
    _his_hand((-4.78, -2.50, .52))
    dusk(.55)
    area((-6, 5, 7), (0, 0, 0), 3, 3, 480, "#ffb874")
    area((7, -3, 7), (0, 0, 0), 4, 4, 460, "#a9c2ea")
    camera((.2, -8.0, 7.0), (.10, .05, .2), lens=43, fstop=.45, focus=10.2)


def _boat(_picture):
    """On his knees, later, by the light over the bed: a ferry with two fronts, on what his sleeve has not quite wiped."""
    bedclothes(knees)
    with group() as g:
        black, ghost = board()
        wiped = _wiped()
        for words, at, size, seed in (("WENT", (-2.7, 1.18, .022), .46, 2), ("FOR HIM", (-2.5, -1.72, .022), .40, 5)):
            for letter in handwriting.write(words, at, size, wiped, pen=.026, seed=seed):
                letter.scale.z = .02                                             # a stain has no edge
        sleeve_marks(ghost)
        ferry.draw(.026, black, wiped)
        tube([(2.9, 1.9, .05), (3.7, 1.8, .34), (3.5, .6, .0), (4.25, -.2, -.2), (4.0, -.8, .0)], .03, string(), bez=True)
        marker(capped=False)
    _lean(g.objs, .40, (-.45, .1, .62))
    _his_hand((-5.06, -2.52, .30))
    dusk(.36)
    area((-5.5, 2.5, 6), (-.4, .2, .6), 1.6, 1.6, 560, "#ffb874")
    area((7, -3, 7), (0, 0, 0), 4, 4, 280, "#8fabe0")
    area((6.5, -5, 1.4), (2.5, -1, .2), .8, .5, 46, "#5fd8c0")                     # the Doppler, at the foot of the bed
    camera((.2, -8.3, 7.2), (.15, .15, .45), lens=42, fstop=.45, focus=10.4)


def board():
    """The board in its frame, four corners; the ink of its marker, and what a wiped ink leaves."""
    frame = mat("frame", "#b9bfc6", rough=.3, metal=.8, var=.1)
    black, ghost = mat("marker_ink", "#1d2430", rough=.6, var=.1, rvar=0), mat("ghost", "#cdd4da", rough=.4, var=.08)
    box2((-3.2, -2.1, -.10), (3.2, 2.1, 0), frame, bev=.05)
    box2((-3.0, -1.9, -.02), (3.0, 1.9, .02), mat("board", "#eceeed", rough=.18, var=.05, scale=.8, coat=.5), bev=.01)
    for x, y in ((-3.1, -2.0), (3.1, -2.0), (-3.1, 2.0), (3.1, 2.0)):
        cyl((x, y, .01), .2, .12, mat("corner", "#4a525c", rough=.6, var=.15), bev=.03)
    return black, ghost


def _wiped():
    return mat("wiped", "#b9c2cb", rough=.4, var=.10)


def string():
    return mat("string", "#d8d2c0", rough=.9, var=.1)


def marker(capped):
    """The marker at the end of its string; uncapped, its nib shows and the cap is on its tail."""
    cap, body = mat("cap", "#20262e", rough=.35, var=.1), mat("marker", "#e4e4e0", rough=.4, var=.1)
    ends = ((-1.55, .17, 1.25, body), (-.88, .16, .22, cap), (-2.22, .17, .16, cap))
    nib = ((-1.55, .17, 1.25, body), (-.80, .175, .40, cap), (-2.26, .10, .22, cap), (-2.42, .045, .14, cap))
    for y, r, high, m in ends if capped else nib:
        cyl((4.02 - .06 * (y + 1.5), y, .06), r, high, m, rot=(math.pi / 2, 0, .06), bev=.04)
    box2((3.88, -1.9, .19), (4.2, -1.2, .235), mat("label", "#2f6f78", rough=.6, var=.1), bev=.03)


def sleeve_marks(ghost):
    """Where a cuff went to and fro: threads of ink in broad arcs, this way and that."""
    rng = random.Random(3)
    for y, left, right, bow in SWIPES:
        for k in range(7):
            at, a, b = y - .085 * k, left + rng.uniform(-.12, .25), right - rng.uniform(-.10, .7)
            points = [(a + (b - a) * t / 4, at + bow * (1 - (t / 2 - 1) ** 2)) for t in range(5)]
            ferry.stroke(points, rng.uniform(.03, .10), .0212 + .0001 * k, ghost, rng)


def _lean(objs, tilt, at):
    """Tip the board towards whoever reads it, and lay it down."""
    for ob in objs:
        turn = Matrix.Rotation(tilt, 3, "X")
        ob.rotation_euler.rotate(turn)
        ob.location = turn @ ob.location
    move(objs, at, .12)


def _his_hand(at):
    skin = mat("skin_old", "#c99a80", rough=.55, var=.16, scale=4)
    hand.hand(at, ((.50, -.86, -.1), (.83, .52, .16), (.1, -.15, 1)), curl=.20, thumb=(-.42, .95, -.10), m=skin, arm=.6, size=1.35)
    cuff = Vector(at) + Vector((-.50, -.27, -.05))
    hand.sleeve(cuff, cuff + Vector((-4, -2.7, -.27)), .44, .72, mat("gown", "#a9bccb", rough=.9, var=.14, scale=1.6))


def dusk(strength):
    world([(0, "#1c2438"), (.5, "#2a3552"), (1, "#3c4c74")], strength)


def _flat(_x, _y):
    return 0.0


def knees(x, y):
    """His legs along the bed, drawn up: the far knee carries the top of the board."""
    rise = math.exp(-((x - 1.9) / (4.2 if x < 1.9 else 2.3)) ** 2)
    return rise * (2.5 * math.exp(-((y - 3.5) / 1.05) ** 2) + .25 * math.exp(-(y + .6) ** 2))


def bedclothes(under=_flat):
    """A cotton blanket in long folds over what is `under` it, the turned sheet, the rail of the bed."""
    n, bm = 90, bmesh.new()

    def fold(x, y):
        return under(x, y) - .5 + .20 * math.sin(.8 * x + .5 * y) * math.cos(.9 * y) + .16 * math.sin(.5 * x - 1.3 * y) + .05 * math.sin(3.1 * x + 1.7 * y)
    grid = [[bm.verts.new((-13 + 26 * i / n, -8 + 24 * j / n, fold(-13 + 26 * i / n, -8 + 24 * j / n))) for j in range(n + 1)] for i in range(n + 1)]
    for i in range(n):
        for j in range(n):
            bm.faces.new((grid[i][j], grid[i + 1][j], grid[i + 1][j + 1], grid[i][j + 1]))
    mesh("blanket", bm, mat("blanket", "#7f93ad", rough=.97, var=.18, scale=1.5, stretch=(1, 3, 1), bump=.6, bscale=9, bstretch=(1, 4, 1)), smooth=True)
    sheet = mat("sheet", "#d5dbe2", rough=.9, var=.10, scale=1)
    tube([(-14, 4.6, -.05), (-6, 4.3, .0), (0, 4.7, -.1), (7, 4.4, .0), (14, 4.8, -.05)], .45, sheet, bez=True)
    rail = mat("rail", "#c3c9ce", rough=.2, metal=1, var=.1)
    tube([(-14, 6.6, 1.6), (14, 6.6, 1.6)], .28, rail)
    for x in (-7, -1, 5):
        tube([(x, 6.6, 1.6), (x, 6.7, -2)], .18, rail)

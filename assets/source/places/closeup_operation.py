"""Close-ups of Mr. Lindqvist's neck in OR 2: the old line coming out, the new one going in, and the good rose.

Law: a jaw and a neck between two cloths, hands and what they hold, all of one scale; nothing is seen that a player of a love story should not eat by.
One unit is ten centimetres.
"""
import hand
import jaw
from kit import *

PLACE = Place(
    folder="inserts", size=(1280, 720), samples=24, noise=.04, bounces=(5, 3, 4), seed=37,
    paint={"exposure": .20, "contrast": 1.08, "sat": 1.04, "vign": .50, "height": 720},
    variants={"stitches": {}, "needle": {}, "rose": {}})
DUSK = {"stitches": "#785f70", "needle": "#82636e", "rose": "#cf8076"}
OUT = 5                                      # how many are out already, from the left
RIGHT_ALONG, RIGHT_BACK = Vector((-.70, .50, .50)).normalized(), Vector((-.05, -.75, .66)).normalized()
LEFT_ALONG, LEFT_BACK = Vector((.70, .50, .50)).normalized(), Vector((.05, -.75, .66)).normalized()
REACH = .92
PALE = "#e0aa98"                             # where a finger has lain


def build(picture):
    _neck(picture)
    jaw.cloths(False)
    at = jaw.LINE[OUT] + Vector((0, 0, jaw.top(jaw.LINE[OUT])))
    if picture == "rose":
        _pressing()
    else:
        (_sewing if picture == "needle" else _unpicking)(at)
    world([(0, "#0d1a20"), (.5, "#16303a"), (1, "#20424c")], .5)
    area((-1.6, 2.6, 3.4), (0, 0, 0), .9, .9, 190, "#fff0d8", gloss=False)
    area((-1.5, -2.0, 4.5), (0, 0, 0), 2.0, 2.0, 70, "#ffe6c8", gloss=False)
    area((4.0, 1.5, 2.4), (.4, 0, 0), 2, 2, 34, "#7fb4c8")
    camera((.05, -2.75, 3.35), (.05, -.06, .02), lens=46, fstop=.7, focus=4.2)


def _neck(picture):
    """His jaw and his neck, what was sewn on, and how far the line round that is in this picture."""
    jaw.skin(False)
    jaw.sewn_on(DUSK[picture])
    path, dark = jaw.slit(), mat("slit", "#4a1f26", rough=.45, var=.2, coat=.3)
    if picture == "needle":
        tube(path[4:9], .020, dark, bez=True)
    for k, p in enumerate(path):
        if (picture == "stitches" and k > OUT) or (picture == "needle" and k < OUT - 1) or picture == "rose":
            jaw.stitch(p, k)
        elif picture == "stitches":
            for s in (-1, 1):
                ball(p + jaw.over_line(k) * .045 * s, (.006,) * 3, dark)


def _glove():
    m = mat("glove", "#d9d2bd", rough=.42, var=.06, scale=3, coat=.15, bump=.25, bscale=9)
    m.node_tree.nodes["Principled BSDF"].inputs["Subsurface Weight"].default_value = .15
    return m


def _holding(tip, along, back, reach, name, is_left=False):
    """A gloved hand with an instrument whose end is at `tip`; what tells a place of the instrument by how far up it is."""
    wrist, _, at = hand.with_pen(tip, along, back, reach, arm=.8, m=_glove(), name=name, lined=.25, size=.94, is_left=is_left, bare=False)
    _cuffs(wrist, along)
    return at


def _cuffs(wrist, along):
    hand.sleeve(wrist - along * .34, wrist - along * .8, .33, .37, mat("knit", "#c9cbbf", rough=.95, var=.12, scale=8), folds=.0)
    hand.sleeve(wrist - along * .72, wrist - along * 6, .40, .70, mat("gown", "#3c7268", rough=.95, var=.2, scale=1.6), folds=.06)


def _steel():
    return mat("instrument", "#aab3b6", rough=.16, metal=1, var=.06)


def _unpicking(at):
    """Scissors in the right hand, their point under a thread; forceps in the left with its knot."""
    steel, right, left = _steel(), at + Vector((.04, -.02, .02)), at + Vector((-.06, .01, .08))
    place = _holding(right, RIGHT_ALONG, RIGHT_BACK, REACH, "right")
    _blades(place, steel, .055, 2.0)
    place = _holding(left, LEFT_ALONG, LEFT_BACK, REACH, "left", is_left=True)
    _blades(place, steel, .05, 2.0)
    tube([left, left + Vector((.02, .01, -.04)), at], .006, mat("silk", "#161d2e", rough=.6, var=.05), bez=True)


def _sewing(at):
    """A needle holder with its curved needle half through, forceps that turn the edge, a thread that runs off."""
    steel, right = _steel(), at + Vector((.08, -.06, .07))
    place = _holding(right, RIGHT_ALONG, RIGHT_BACK, REACH, "right")
    _blades(place, steel, .035, 2.1)
    arc = [at + Vector((.08*math.cos(a) + .01, -.02 + .02*math.cos(a), .07*math.sin(a))) for a in (-.5 + 3.5*k/11 for k in range(12))]
    tube(arc, .009, steel, bez=True)
    tube([arc[-1], *(p + Vector((0, 0, jaw.form(p.x, p.y) + .02)) for p in (jaw.LINE[OUT] + Vector(v) for v in ((-.17, -.13, 0), (-.36, -.06, 0), (-.55, -.29, 0), (-.46, -.55, 0))))], .006, mat("silk", "#161d2e", rough=.6, var=.05), bez=True)
    place = _holding(at + Vector((-.09, .06, .02)), LEFT_ALONG, LEFT_BACK, REACH, "left", is_left=True)
    _blades(place, steel, .05, 2.0)


def _pressing():
    """A finger has just been lifted from it: where it lay is pale, and fills."""
    spot = jaw.FLAP + Vector((.02, -.06, 0))
    pale = mat("pale", PALE, rough=.50, var=.1, coat=.18)
    ball(spot + Vector((-.02, .02, jaw.top(spot) - .006)), (.085, .065, .014), pale)
    along, back = Vector((-.62, .60, .10)).normalized(), Vector((-.10, -.30, .94)).normalized()
    across = along.cross(back).normalized()
    wrist = spot + Vector((1.16, -1.30, .42))
    hand.hand(wrist, (across, along, across.cross(along)), curls={"index": .14, "middle": .62, "ring": .70, "little": .74}, thumb=(-.30, .78, -.36),
              arm=.8, size=.94, m=_glove(), lined=.25, bare=False)
    _cuffs(wrist, along)


def _blades(place, steel, apart, length):
    """Two thin arms that meet at the point."""
    way = (place(1) - place(0)).normalized()
    side = way.cross(Vector((0, 0, 1))).normalized()
    for s in (-1, 1):
        tube([place(0), place(.25) + side * apart * .35 * s, place(.6) + side * apart * s, place(length) + side * apart * .9 * s], .030, steel, bez=True)
    tube([place(length * .96), place(length + .05)], .058, steel)

"""Close-ups of Mr. Lindqvist's neck: the color of a plum on the ward, then the old line coming out, the new one going in, and the good rose.

Law: a window in a sheet (or in a dressing), hands and what they hold; nothing is seen that a player of a love story should not eat by. One unit is ten centimetres.
"""
import hand
from kit import *

PLACE = Place(
    folder="inserts", size=(1280, 720), samples=24, noise=.04, bounces=(5, 3, 4), seed=37,
    paint={"exposure": .20, "contrast": 1.08, "sat": 1.04, "vign": .50, "height": 720},
    variants={"pink": {}, "plum": {}, "stitches": {}, "needle": {}, "rose": {}})
DUSK = {"pink": "#cf8a7a", "plum": "#70506a", "stitches": "#70566c", "needle": "#7c5a68", "rose": "#cf8076"}
WINDOW = (1.75, .92)                         # half of the sheet's window, across and up
FLAP, HALF = Vector((.02, .58, 0)), (1.34, .80)   # the middle of what was sewn on, half its size
LINE = [FLAP + Vector((HALF[0]*math.cos(a), HALF[1]*math.sin(a), 0)) for a in (math.radians(204 + 12*k) for k in range(12))]   # its lower edge: a knot each
OUT = 5                                      # how many are out already, from the left
RIGHT_ALONG, RIGHT_BACK = Vector((-.70, .50, .50)).normalized(), Vector((-.05, -.75, .66)).normalized()
LEFT_ALONG, LEFT_BACK = Vector((.70, .50, .50)).normalized(), Vector((.05, -.75, .66)).normalized()
REACH = .92
PALE = {"pink": "#e4b4a0", "plum": "#a98a9c", "rose": "#e0aa98"}        # where a finger has lain
COATS = {"pink": "#cfd3da", "plum": "#4a505b"}                            # bare hands: on the ward, in what he has on
DRAPED, DRESSED = ("#3f7a70", "#35675f"), ("#a9b0b4", "#c4c8c6")     # cloth and its hem


def build(picture):
    _sheet(*DRESSED if picture in COATS else DRAPED)
    _neck(picture)
    at = LINE[OUT] + Vector((0, 0, _top(LINE[OUT])))
    if picture in PALE:
        _pressing(PALE[picture], COATS.get(picture))
    else:
        (_sewing if picture == "needle" else _unpicking)(at)
    world([(0, "#0d1a20"), (.5, "#16303a"), (1, "#20424c")], .5)
    area((-.5, 3.4, 4.8), (0, 0, 0), 1.3, 1.3, 420, "#fff0d8", gloss=False)
    area((-1.5, -2.0, 5.5), (0, 0, 0), 2.4, 2.4, 150, "#ffe6c8", gloss=False)
    area((5.0, 2.5, 3.0), (.6, 0, 0), 3, 3, 70, "#7fb4c8")
    camera((0, -4.3, 5.1), (.02, -.10, .10), lens=47, fstop=.45, focus=6.6)


def _sheet(colour, hem):
    """Cloth with a hole in it, drawn a little towards the hole, doubled at its edge."""
    cloth = mat("drape", colour, rough=.95, var=.22, scale=1.2, bump=.6, bscale=3)
    bm, around, rings = bmesh.new(), 96, 26
    grid = []
    for j in range(rings):
        far = (j / (rings - 1)) ** 1.6
        ring = []
        for i in range(around):
            a = math.tau * i / around
            edge = Vector((WINDOW[0] * _square(math.cos(a)), WINDOW[1] * _square(math.sin(a)), 0))
            out = edge.normalized()
            p = edge + out * far * 8
            fold = .10 * math.sin(5 * a + 1.3) * min(1, far * 9) + .06 * math.sin(9 * a - 4 * far) * min(1, far * 6) + .05 * math.sin(p.x * 1.7 + p.y * 2.3)
            p.z = .12 + fold * (.4 + far) - .35 * far
            ring.append(bm.verts.new(p))
        grid.append(ring)
    for j in range(rings - 1):
        for i in range(around):
            k = (i + 1) % around
            bm.faces.new((grid[j][i], grid[j][k], grid[j + 1][k], grid[j + 1][i]))
    mesh("drape", bm, cloth, smooth=True)
    tube([(WINDOW[0] * _square(math.cos(math.tau*i/64)), WINDOW[1] * _square(math.sin(math.tau*i/64)), .12) for i in range(65)], .045,
         mat("drape_hem", hem, rough=.95, var=.15, scale=2))


def _square(v):
    return math.copysign(abs(v) ** .72, v)


def _neck(picture):
    """What lies in the window: skin painted before the cut, what was sewn on it, and the line round that."""
    ball((0, -.15, -1.35), (2.9, 1.9, 1.4), _flesh("painted", "#c39068"))
    _sewn_on(picture)
    dark, thread = mat("slit", "#4a1f26", rough=.45, var=.2, coat=.3), mat("silk", "#161d2e", rough=.6, var=.05)
    path = [p + Vector((0, 0, _top(p) + .002)) for p in LINE]
    tube(path, .016, dark, bez=True)
    if picture == "needle":
        tube(path[4:9], .040, dark, bez=True)
    for k, p in enumerate(path):
        if (picture == "stitches" and k > OUT) or (picture == "needle" and k < OUT - 1) or picture in PALE:
            _stitch(p, k, thread)
        elif picture == "stitches":
            for s in (-1, 1):
                ball(p + _out(k) * .075 * s, (.009,) * 3, dark)


def _flesh(name, colour):
    m = mat(name, colour, rough=.50, var=.30, scale=2.4, hue=.02, coat=.18)
    m.node_tree.nodes["Principled BSDF"].inputs["Subsurface Weight"].default_value = .2
    return m


def _sewn_on(picture):
    """The flap: it lies on the neck and stands up a little in its middle."""
    bm, around, rings = bmesh.new(), 72, 14
    grid = [[bm.verts.new(_on_flap(math.tau * i / around, j / (rings - 1))) for i in range(around)] for j in range(rings)]
    for j in range(rings - 1):
        for i in range(around):
            k = (i + 1) % around
            bm.faces.new((grid[j][i], grid[j][k], grid[j + 1][k], grid[j + 1][i]))
    mesh("flap", bm, _flesh("flap" + picture, DUSK[picture]), smooth=True)


def _on_flap(a, far):
    p = FLAP + Vector((HALF[0] * far * math.cos(a), HALF[1] * far * math.sin(a), 0))
    return p + Vector((0, 0, _top(p)))


def _out(k):
    """Which way the line's stitch goes over it."""
    way = LINE[min(k + 1, len(LINE) - 1)] - LINE[max(k - 1, 0)]
    return Vector((-way.y, way.x, 0)).normalized()


def _top(p):
    """How high skin, or what is sewn on it, is there."""
    x, y = p.x / 2.9, (p.y + .15) / 1.9
    far = ((p.x - FLAP.x) / HALF[0]) ** 2 + ((p.y - FLAP.y) / HALF[1]) ** 2
    return -1.35 + 1.4 * math.sqrt(max(0, 1 - x*x - y*y)) + .006 + .09 * math.sqrt(max(0, 1 - far))


def _stitch(p, k, thread):
    out, along = _out(k), _out(k).cross(Vector((0, 0, 1)))
    tube([p - out * .085 - Vector((0, 0, .02)), p + Vector((0, 0, .03)), p + out * .085 - Vector((0, 0, .02))], .010, thread, bez=True)
    ball(p - out * .05 + Vector((0, 0, .018)), (.019,) * 3, thread)
    for s in (-1, 1):
        tube([p - out * .05 + Vector((0, 0, .018)), p - out * .13 + along * .05 * s + Vector((0, 0, .05))], .007, thread)


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
    steel, right, left = _steel(), at + Vector((.06, -.03, .02)), at + Vector((-.10, .02, .13))
    place = _holding(right, RIGHT_ALONG, RIGHT_BACK, REACH, "right")
    _blades(place, steel, .055, 2.0)
    place = _holding(left, LEFT_ALONG, LEFT_BACK, REACH, "left", is_left=True)
    _blades(place, steel, .05, 2.0)
    tube([left, left + Vector((.03, .02, -.06)), at], .009, mat("silk", "#161d2e", rough=.6, var=.05), bez=True)


def _sewing(at):
    """A needle holder with its curved needle half through, forceps that turn the edge, a thread that runs off."""
    steel, right = _steel(), at + Vector((.14, -.10, .12))
    place = _holding(right, RIGHT_ALONG, RIGHT_BACK, REACH, "right")
    _blades(place, steel, .035, 2.1)
    arc = [at + Vector((.14*math.cos(a) + .02, -.04 + .03*math.cos(a), .12*math.sin(a))) for a in (-.5 + 3.5*k/11 for k in range(12))]
    tube(arc, .014, steel, bez=True)
    tube([arc[-1], at + Vector((-.30, -.22, .04)), at + Vector((-.62, -.10, .02)), at + Vector((-.95, -.50, .06)), at + Vector((-.80, -.95, .10))], .009, mat("silk", "#161d2e", rough=.6, var=.05), bez=True)
    place = _holding(at + Vector((-.16, .10, .03)), LEFT_ALONG, LEFT_BACK, REACH, "left", is_left=True)
    _blades(place, steel, .05, 2.0)


def _pressing(colour, sleeve):
    """A finger has just been lifted from it: where it lay is pale, and fills; without a sleeve to see it is gloved."""
    spot = FLAP + Vector((.05, -.38, 0))
    pale = mat("pale", colour, rough=.50, var=.1, coat=.18)
    ball(spot + Vector((0, 0, _top(spot) - .012)), (.15, .11, .02), pale)
    along, back = Vector((-.62, .60, .10)).normalized(), Vector((-.10, -.30, .94)).normalized()
    across = along.cross(back).normalized()
    wrist = spot + Vector((1.16, -1.30, .42))
    hand.hand(wrist, (across, along, across.cross(along)), curls={"index": .14, "middle": .62, "ring": .70, "little": .74}, thumb=(-.30, .78, -.36),
              arm=.8, size=.94, m=hand.skin("skin_his", "#c98f70") if sleeve else _glove(), lined=1.0 if sleeve else .25, bare=bool(sleeve))
    if sleeve:
        hand.sleeve(wrist - along * .30, wrist - along * 6, .38, .62, mat("sleeve", sleeve, rough=.88, var=.18, scale=1.4), folds=.04)
    else:
        _cuffs(wrist, along)


def _blades(place, steel, apart, length):
    """Two thin arms that meet at the point."""
    way = (place(1) - place(0)).normalized()
    side = way.cross(Vector((0, 0, 1))).normalized()
    for s in (-1, 1):
        tube([place(0), place(.25) + side * apart * .35 * s, place(.6) + side * apart * s, place(length) + side * apart * .9 * s], .030, steel, bez=True)
    tube([place(length * .96), place(length + .05)], .058, steel)

"""Mr. Lindqvist's jaw and neck, and what was sewn on them, for the close-ups of a hand at work there. Not a place itself.

He lies with his chin to the right, the foot of the picture is his breast; one unit is ten centimetres.
"""
from kit import *

FLAP, HALF = Vector((.10, .16, 0)), (.56, .31)      # the middle of what was sewn on, half its size
TILT = math.radians(16)                      # how far the jaw's line rises to the chin


def _edge(a, far=1.0):
    """Where the border of what was sewn on is in that direction: no two arcs of it are alike."""
    wide = far * (1 + .07 * math.sin(3 * a + 1.0) + .04 * math.sin(5 * a + 2.2))
    x, y = HALF[0] * wide * math.cos(a), HALF[1] * wide * math.sin(a)
    return FLAP + Vector((x * math.cos(TILT) - y * math.sin(TILT), x * math.sin(TILT) + y * math.cos(TILT), 0))


LINE = [_edge(math.radians(192 + 14*k)) for k in range(12)]   # its lower border: a knot each
DRAPED, DRESSED = ("#3f7a70", "#35675f"), ("#a9b0b4", "#c4c8c6")     # cloth and its hem


def form(x, y):
    """How high his jaw and his neck are there: the jaw's border, the cheek over it, the muscle from the ear to the pit of the throat."""
    u, v = x * math.cos(TILT) + y * math.sin(TILT), y * math.cos(TILT) - x * math.sin(TILT)
    ridge = .54 * math.exp(-((v - .46) / .23) ** 2) if v < .46 else .54 - .10 * (v - .46) ** 2
    ridge *= 1.0 if u < 1.0 else math.exp(-((u - 1.0) / .5) ** 2)
    neck = .46 * math.sqrt(max(0.0, 1 - ((v + .50) / 1.25) ** 2)) - .46
    t = min(1.0, max(0.0, ((u + 1.1) * 1.3 - (v - .05) * 1.15) / (1.3 * 1.3 + 1.15 * 1.15)))
    off = math.hypot(u + 1.1 - 1.3 * t, v - .05 + 1.15 * t)
    return ridge + neck + .085 * math.exp(-(off / .13) ** 2)


def _grid(name, m, inside, lift):
    """The part of the neck's form that is `inside`, raised by `lift`: skin, or cloth that lies on it."""
    bm, step = bmesh.new(), .025
    columns, rows = range(-112, 113), range(-84, 93)
    dots = {(i, j): bm.verts.new((i * step, j * step, form(i * step, j * step) + lift(i * step, j * step))) for i in columns for j in rows if inside(i * step, j * step)}
    for (i, j), dot in dots.items():
        square = [dots.get(k) for k in ((i, j), (i + 1, j), (i + 1, j + 1), (i, j + 1))]
        if all(square):
            bm.faces.new(square)
    return mesh(name, bm, m, smooth=True)


def skin(on_ward):
    """His own skin, as it is or painted for the knife; on the ward the ear's lobe under the bandage."""
    _grid("skin", _flesh("old" if on_ward else "painted", "#cf9f84" if on_ward else "#b78c68"), lambda x, y: True, lambda x, y: 0.0)
    if on_ward:
        ball((-1.14, .42, form(-1.14, .42) + .02), (.10, .17, .07), _flesh("lobe", "#c88f76"))


def cloths(on_ward):
    """What he is covered with: on the ward the bandage, pushed up, and the neck of his gown; in OR 2 cloths on all sides."""
    colour, hem = DRESSED if on_ward else DRAPED
    cloth, seam = mat("drape", colour, rough=.95, var=.16, scale=2.2, bump=.5, bscale=6), mat("drape_hem", hem, rough=.95, var=.15, scale=3)
    wave = lambda x, y: .05 + .022 * math.sin(5.1 * x + 2.3 * y) + .014 * math.sin(9.7 * y - 3.9 * x)
    borders = {"top": (lambda t: (t, .80 + .27 * t + .03 * math.sin(3 * t)), lambda x, y: y - (.80 + .27 * x + .03 * math.sin(3 * x))),
               "foot": (lambda t: (t, -.80 + .10 * t * t + .02 * math.sin(4 * t)), lambda x, y: (-.80 + .10 * x * x + .02 * math.sin(4 * x)) - y)}
    if not on_ward:
        borders |= {"left": (lambda t: (-1.22 - .12 * t, t), lambda x, y: (-1.22 - .12 * y) - x), "right": (lambda t: (1.34 - .10 * t, t), lambda x, y: x - (1.34 - .10 * y))}
    for k, (name, (line, beyond)) in enumerate(borders.items()):
        lift = lambda x, y, k=k: wave(x, y) + .016 * k
        _grid("cloth_" + name, cloth, lambda x, y, beyond=beyond: beyond(x, y) > 0, lift)
        points = [line(-2.6 + 5.2 * i / 90) for i in range(91)]
        tube([(x, y, form(x, y) + lift(x, y)) for x, y in points], .034, seam)
    if on_ward:                                             # turns of gauze
        for far in (.16, .34, .55):
            tube([(x, y + far, form(x, y + far) + wave(x, y + far) + .012) for x, y in (borders["top"][0](-2.6 + 5.2 * i / 60) for i in range(61))], .012, seam)


def sewn_on(colour):
    """The flap: it lies on the neck and stands up a little in its middle."""
    bm, around, rings = bmesh.new(), 72, 14
    rows = [[bm.verts.new(_on_flap(math.tau * i / around, j / (rings - 1))) for i in range(around)] for j in range(rings)]
    for j in range(rings - 1):
        for i in range(around):
            k = (i + 1) % around
            bm.faces.new((rows[j][i], rows[j][k], rows[j + 1][k], rows[j + 1][i]))
    mesh("flap", bm, _flesh("flap" + colour, colour), smooth=True)


def _on_flap(a, far):
    p = _edge(a, far)
    return p + Vector((0, 0, top(p)))


def _flesh(name, colour):
    m = mat(name, colour, rough=.50, var=.30, scale=2.4, hue=.02, coat=.18)
    m.node_tree.nodes["Principled BSDF"].inputs["Subsurface Weight"].default_value = .2
    return m


def slit():
    """The line round it; the answer is its points on the skin, one for each knot."""
    path = [p + Vector((0, 0, top(p) + .002)) for p in LINE]
    tube(path, .011, mat("slit", "#4a1f26", rough=.45, var=.2, coat=.3), bez=True)
    return path


def over_line(k):
    """Which way the line's stitch goes over it."""
    way = LINE[min(k + 1, len(LINE) - 1)] - LINE[max(k - 1, 0)]
    return Vector((-way.y, way.x, 0)).normalized()


def top(p):
    """How high skin, or what is sewn on it, is there."""
    off = p - FLAP
    x, y = off.x * math.cos(TILT) + off.y * math.sin(TILT), off.y * math.cos(TILT) - off.x * math.sin(TILT)
    far = (x / HALF[0]) ** 2 + (y / HALF[1]) ** 2
    return form(p.x, p.y) + .006 + .05 * math.sqrt(max(0, 1 - far))


def stitch(p, k):
    """A knot over the line, its two ends."""
    thread = mat("silk", "#161d2e", rough=.6, var=.05)
    out, along = over_line(k), over_line(k).cross(Vector((0, 0, 1)))
    tube([p - out * .048 - Vector((0, 0, .012)), p + Vector((0, 0, .02)), p + out * .048 - Vector((0, 0, .012))], .0065, thread, bez=True)
    ball(p - out * .03 + Vector((0, 0, .012)), (.012,) * 3, thread)
    for s in (-1, 1):
        tube([p - out * .03 + Vector((0, 0, .012)), p - out * .075 + along * .03 * s + Vector((0, 0, .03))], .0045, thread)

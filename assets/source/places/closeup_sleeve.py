"""Close-ups of a hand that has somebody by the sleeve: Lexie's on Derek's white coat, a guard's on hers.

Law: a grip is built with the hand on the left, and turned over if it comes from the right; a hand is told in its own
directions (across to the little finger, along, out of its back). One unit is ten centimetres.
"""
from typing import NamedTuple

import grip
import hand
from kit import *

PLACE = Place(
    folder="inserts", size=(1280, 720), samples=22, noise=.04, bounces=(5, 3, 4), seed=17,
    paint={"exposure": .25, "contrast": 1.06, "sat": 1.05, "vign": .42, "height": 720},
    variants={"sleeve": {}, "sleeve_guard": {}})


class Grip(NamedTuple):
    arm: tuple[Vector, Vector, Vector]       # whoever is held: shoulder, elbow, wrist
    at: float                                # how far down the upper arm
    faces: float                             # round the arm: where the knuckles are
    rises: float                             # how much less than square to the arm the hand lies on it
    pull: Vector
    size: float
    curl: float
    turned_over: bool = False


GRIPS = {
    "sleeve": Grip((Vector((2.3, .6, 3.6)), Vector((.95, -.05, -1.05)), Vector((4.4, -.5, -1.7))), .66, -.85, -.13, Vector((-.30, -.04, .06)), .96, .33),
    "sleeve_guard": Grip((Vector((1.0, .5, 3.8)), Vector((.95, 0, -1.9)), Vector((1.9, -1.2, -4.6))), .60, -.80, .16, Vector((-.34, -.02, .10)), 1.14, .395, True)}
CLOSE = .43                                  # how near to the arm's middle the cloth is pressed
CURLS = {"index": -.03, "middle": -.01, "ring": .0, "little": .02}      # more or less than the grip's own


def build(picture):
    it = GRIPS[picture]
    with group() as g:
        (_hers if picture == "sleeve" else _guards)(it)
    if it.turned_over:
        bpy.context.view_layer.update()
        for ob in g.objs:
            ob.matrix_world = Matrix.Diagonal((-1, 1, 1, 1)) @ ob.matrix_world
    (_cafeteria if picture == "sleeve" else _gate)()
    world([(0, "#1c2438"), (.5, "#2a3552"), (1, "#3c4c74")], .55)
    camera((.1, -8.2, 1.0), (.1, 0, .42), lens=54, fstop=.4, focus=7.8)


def _hers(it):
    """Her hand in the grey of what she wears under her scrubs."""
    _sleeve(it, mat("coat", "#dfe2e6", rough=.9, var=.08, scale=1.2), .66)
    wrist, along = _hand(it, hand.skin("skin_hers", "#e2b9a2"), .45)
    cuff = wrist - along * .42
    hand.sleeve(cuff, cuff - along * 12 + Vector((0, -.2, -1.6)), .30, .66, mat("knit", "#767b8c", rough=.95, var=.12, scale=2, bump=.3, bscale=9), folds=.08)


def _guards(it):
    """A bigger hand, in wool."""
    _sleeve(it, mat("duffle", "#b28f64", rough=.95, var=.16, scale=2, bump=.4, bscale=9), .64)
    wrist, along = _hand(it, hand.skin("skin_guard", "#b07a56"), .75)
    _nails(("nail_guard", "#a87a5e"), ("moon_guard", "#b58a70"), ("edge_guard", "#c0a08a"))
    cuff = wrist - along * .50
    wool = mat("wool", "#2d3340", rough=.97, var=.2, scale=3, bump=.5, bscale=12)
    hand.sleeve(cuff, cuff - along * 12 + Vector((0, -.2, -1.2)), .40, .95, wool, folds=.06)
    for k in range(5):
        ring = [cuff - along * (.10 + .11 * k) + turn for turn in _round(along, .415 + .004 * k)]
        tube(ring, .034, wool, cyclic=True)


def _nails(*colours):
    """The nails of a darker hand, which are not so pale: plate, half moon, edge."""
    for ob in bpy.data.objects:
        if ob.name.startswith("nail"):
            for slot, (name, colour) in enumerate(colours):
                ob.data.materials[slot] = mat(name, colour, rough=.5, var=.05, spec=.25)


def _round(along, r):
    side = along.orthogonal().normalized()
    up = along.cross(side)
    return [side * r * math.cos(math.tau * k / 32) + up * r * math.sin(math.tau * k / 32) for k in range(32)]


def _sleeve(it, cloth, wide):
    shoulder, elbow, _ = it.arm
    hold = grip.Hold((elbow - shoulder).length * it.at, .42 * it.size, (-1.6, 1.0), CLOSE, it.pull, .62)
    return grip.held(it.arm, wide, cloth, hold, .40)


def _hand(it, skin, lined):
    """On the sleeve, the fingers round the front of the arm; where its wrist is, and which way it lies."""
    shoulder, elbow, _ = it.arm
    down = (elbow - shoulder).normalized()
    eye = Vector((0, -1, 0))
    eye = (eye - down * eye.dot(down)).normalized()
    back = eye * math.cos(it.faces) + eye.cross(down) * math.sin(it.faces)
    turn = Matrix.Rotation(it.rises, 3, back)
    across, along = turn @ down, turn @ back.cross(down)
    wrist = shoulder.lerp(elbow, it.at) + it.pull + back * (CLOSE + .15 * it.size) - along * .92 * it.size
    hand.hand(wrist, (across, along, back), curls={finger: it.curl + more for finger, more in CURLS.items()}, spread=.04, thumb=(-.36, .52, -.62), thumb_up=(-.8, -.5, .2), bow=-.05, arm=.6,
              m=skin, lined=lined, apart=True, name="holds", size=it.size)
    return wrist, along


def _table():
    """The table they all sit at, and her tray, out of focus."""
    box2((-14, 2.2, -2.5), (2.2, 9, -2.3), mat("table", "#7a5238", rough=.25, var=.2, scale=.4, stretch=(.5, 5, 5), coat=.5), bev=.06)
    box2((-4.6, 2.8, -2.3), (-.6, 5.4, -2.16), mat("tray", "#8f3a2a", rough=.4, var=.1), bev=.1)
    white, soup = mat("bowl", "#d7c3a6", rough=.35, var=.06, coat=.3), mat("soup", "#c98a4c", rough=.3, var=.2, scale=3)
    lathe([(.4, 0), (.75, .30), (.88, .62), (.84, .62), (.70, .34), (.3, .08)], white, loc=(-2.9, 4.0, -2.16))
    lathe([(0, .50), (.80, .50)], soup, loc=(-2.9, 4.0, -2.16))
    lathe([(0, .44), (.3, .40), (.46, .2), (.42, .02), (0, 0)], mat("roll", "#b97838", rough=.6, var=.2, scale=4), loc=(-1.5, 3.7, -2.16))


def _cafeteria():
    """What is behind her: the windows on the city, lamps over tables, the lit board, all out of focus."""
    _table()
    area((-5.5, -2.6, 5), (0, 0, .2), 2, 2, 600, "#ffdcbc")
    area((5, 2.5, 3), (0, 0, 0), 2, 2, 420, "#8fabe8")
    area((4.5, -5, 1.5), (1, 0, 0), 2, 2, 60, "#ffbe88")
    box2((-60, 40, -14), (60, 41, 24), mat("dark", "#26304a", rough=.9, var=.2, scale=.2), bev=0)
    box2((-30, 39.5, -4), (-8, 39.8, 9), emis("window", "#2c4478", .6), bev=0)
    for x in (-25, -20.5, -16, -11.5):
        box2((x - .3, 39, -4), (x + .3, 39.4, 9), mat("frame", "#1b2230", rough=.6, var=.1), bev=0)
    for x, z, r, colour, strength in ((-20, 2.5, .5, "#ffb468", 2), (-17, -1, .4, "#ffd9a0", 1.6), (-12, 1.2, .35, "#ffb468", 2), (-10, -2, .4, "#8fb0ff", 1.4), (-22.6, .2, .3, "#ffb468", 1.6), (-13.6, -2.6, .45, "#ffd9a0", 1.2), (-18.4, 4.4, .3, "#8fb0ff", 1.2),
                                      (-26, -1.6, .5, "#ffb468", 1.6), (-6, 6.4, 1.0, "#ffc27a", 3), (5, 7.2, 1.1, "#ffc27a", 3), (13, 6.6, 1.0, "#ffc27a", 3)):
        cyl((x, 38.6, z), r, .02, emis("lamp" + colour + str(strength), colour, strength), rot=(math.pi / 2, 0, 0), bev=0)
    box2((4, 39, 1.5), (17, 39.3, 4.2), emis("board", "#ffab5c", .9), bev=0)
    box2((-60, 10, -6.2), (60, 39, -6), mat("floor", "#5a4a3c", rough=.25, var=.2, scale=.2, coat=.4), bev=0)


def _gate():
    """What is behind her: the window on the apron and its lamps, and the light of the tunnel she is not let into."""
    area((4.5, -4.2, 4.6), (0, 0, .2), 2, 2, 560, "#ffdab4")
    area((-5, 2.0, 3), (0, 0, 0), 2, 2, 280, "#86a6ee")
    area((-4.5, -5, 1.5), (-1, 0, 0), 2, 2, 60, "#9fb4e6")
    box2((-60, 40, -14), (60, 41, 24), mat("dark", "#222b44", rough=.9, var=.2, scale=.2), bev=0)
    box2((-32, 39.5, -6), (3, 39.8, 11), emis("window", "#243866", .45), bev=0)
    for x in (-24, -15, -6, 3):
        box2((x - .35, 39, -6), (x + .35, 39.4, 11), mat("frame", "#1b2230", rough=.6, var=.1), bev=0)
    box2((-60, 8, -6.4), (60, 39, -6.2), mat("floor", "#39425a", rough=.22, var=.15, scale=.2, coat=.5), bev=0)
    box2((10, 39.5, -6), (18, 39.8, 8), emis("tunnel", "#f0a050", .6), bev=0)
    for x, z, r, colour, strength in ((-21, -3.4, .45, "#7fb0ff", 2.2), (-18, -3.2, .35, "#7fb0ff", 1.8), (-12, -3.4, .4, "#ffb468", 2), (-9, -3.1, .35, "#7fb0ff", 1.8),
                                      (-2, -3.3, .5, "#ff6a50", 1.6), (-12.6, 3.4, .45, "#ffd9a0", 1.6), (.4, -3, .35, "#7fb0ff", 1.8)):
        cyl((x, 38.6, z), r, .02, emis("lamp" + colour + str(strength), colour, strength), rot=(math.pi / 2, 0, 0), bev=0)

"""Close-ups of small things: the ring in its box, a phone that lies on its face, two hands that hold each other, two that shake.

One unit is ten centimetres.
"""
import hand
from kit import *

PLACE = Place(
    folder="inserts", size=(1280, 720), samples=22, noise=.04, bounces=(5, 3, 4), seed=13,
    paint={"exposure": .25, "contrast": 1.06, "sat": 1.06, "vign": .42, "height": 720},
    variants={"ring_box": {}, "phone_facedown": {}, "two_hands": {}, "handshake": {}, "handshake_red": {}})
FACING = (math.pi / 2, 0, 0)
_DOWN = .50                                  # how far down hands point that shake


def build(picture):
    {"ring_box": _ring_box, "phone_facedown": _phone_facedown, "two_hands": _two_hands, "handshake": _handshake,
     "handshake_red": _handshake_red}[picture]()


def _wood(name="wood", colour="#5d4230"):
    return mat(name, colour, rough=.30, var=.34, scale=.5, stretch=(.5, 7, 7), hue=.015, coat=.5, rvar=.08)


def _dusk(strength=.5):
    world([(0, "#1c2438"), (.5, "#2a3552"), (1, "#3c4c74")], strength)


def _ring_box():
    """A blue box an inch and a half on the side, open; what is in it catches the lamp."""
    box2((-30, -14, -1), (30, 40, 0), mat("counter", "#6f7a86", rough=.22, metal=.6, var=.14, scale=.5, stretch=(.4, 5, 5)), bev=.05)
    blue = mat("velvet", "#22508c", rough=.95, var=.22, scale=8, hue=.02, bump=.7, bscale=26, spec=.2)
    silk = mat("silk", "#e8e0cf", rough=.45, var=.16, scale=4, stretch=(1, 1, 3), bump=.3, bscale=7, bstretch=(.4, 1, 2))
    _box(blue, silk)
    _ring(mat("gold", "#e2b45c", rough=.14, metal=1, var=.05))
    _tag()
    _suitcase()
    for x, y, z, colour in ((-9, 26, 4, "#ffb24a"), (-2, 30, 6, "#ffc27a"), (6, 28, 3.4, "#ffb24a"), (12, 26, 5, "#8fb0ff"),
                            (-15, 28, 6.5, "#8fb0ff")):
        box((x, y, z), (.8, .2, .8), emis("far" + colour, colour, 16), bev=.2)
    _dusk()
    area((-4, -4, 6), (0, 0, .8), 1.2, 1.2, 250, "#ffcf96")
    area((6, -3, 3), (0, 0, .8), 3, 3, 200, "#93adea")
    area((-2.5, -6, 2.2), (0, -1, .5), 1.5, 1.5, 130, "#ffcf96")
    area((1, 5, 5), (0, 0, 1.4), 1, 1, 130, "#ffe2b8")
    camera((2.2, -8.6, 3.7), (-.50, .25, 1.25), lens=46, fstop=.3, focus=9.0, shift_y=-.0)


def _box(blue, silk, s=.95):
    for lo, hi in (((-s, -s, 0), (s, s, .14)), ((-s, -s, 0), (-s + .12, s, 1.0)), ((s - .12, -s, 0), (s, s, 1.0)),
                   ((-s, -s, 0), (s, -s + .12, 1.0)), ((-s, s - .12, 0), (s, s, 1.0))):
        box2(lo, hi, blue, bev=.06)
    box2((-s + .12, -s + .12, .1), (s - .12, -.09, .90), silk, bev=.14)
    box2((-s + .12, .09, .1), (s - .12, s - .12, .90), silk, bev=.14)
    with group() as g:
        box2((-s, -.10, 0), (s, .02, 1.9), blue, bev=.06)
        for lo, hi in (((-s, -.75, 0), (-s + .12, 0, 1.9)), ((s - .12, -.75, 0), (s, 0, 1.9)),
                       ((-s, -.75, 1.78), (s, 0, 1.9))):
            box2(lo, hi, blue, bev=.05)
        box2((-s + .12, -.22, .12), (s - .12, -.1, 1.78), silk, bev=.08)
    for ob in g.objs:
        turn = Matrix.Rotation(-.22, 3, "X")
        ob.rotation_euler.rotate(turn)
        ob.location = turn @ ob.location
    move(g.objs, (0, s, .98))


def _ring(gold, n=40):
    tube([(.52 * math.cos(2 * math.pi * k / n), 0, 1.02 + .52 * math.sin(2 * math.pi * k / n)) for k in range(n)], .062,
         gold, cyclic=True)
    stone = mat("stone", "#f4f8ff", rough=.03, var=0, rvar=0, spec=1, coat=1, emit="#dfeaff", strength=.55)
    gem = cyl((0, 0, 1.66), .20, .16, stone, seg=8, bev=0, r2=.13)
    for face in gem.data.polygons:
        face.use_smooth = False
    cyl((0, 0, 1.53), .03, .12, stone, seg=8, bev=0, r2=.20)
    for k in range(4):
        a = math.pi / 4 + k * math.pi / 2
        tube([(.12 * math.cos(a), .12 * math.sin(a), 1.50), (.20 * math.cos(a), .20 * math.sin(a), 1.68)], .022, gold)


def _tag():
    """The suitcase's, that waits for its suitcase."""
    tag, ink = mat("tag", "#e6e1d4", rough=.7, var=.06), mat("tag_ink", "#20262e", rough=.9, var=0, rvar=0)
    with group() as g:
        box2((-2.6, -.34, .01), (2.4, .34, .03), tag, bev=.005)
        box2((-2.6, -.34, .03), (-1.6, .34, .034), mat("tag_teal", "#1e4d5c", rough=.8, var=.05), bev=0, idx=1)
        text("JFK", (1.45, 0, .04), .62, ink, rot=(0, 0, 0), font="Roboto-Bold", idx=1)
        for k, wide in enumerate((.03, .06, .03, .09, .03, .06, .06, .03, .09)):
            box2((-1.3 + .17 * k, -.24, .03), (-1.3 + .17 * k + wide, .24, .034), ink, bev=0, idx=1)
    move(g.objs, (-3.6, -1.05, 0), .20)


def _suitcase():
    """Which is still there."""
    case, rib = mat("case", "#8f2f26", rough=.42, var=.16, scale=.6, coat=.2), mat("case_dark", "#2a2226", rough=.5, var=.1)
    with group() as g:
        box2((-3.4, 0, .3), (3.4, 2.6, 9), case, bev=.5)
        for x in (-2.1, -.7, .7, 2.1):
            box2((x - .14, -.10, .8), (x + .14, .1, 8.6), case, bev=.08)
        box2((-3.5, 1.2, .3), (3.5, 1.4, 9.1), rib, bev=.05)
        for x in (-2.6, 2.6):
            cyl((x, 1.3, .25), .42, .4, rib, rot=(0, math.pi / 2, 0), bev=.08)
    move(g.objs, (-4.6, 7.5, 0), .16)


def _phone_facedown():
    """On the bar, the light of its screen along one edge; peanuts in a row, as one closes a wound."""
    box2((-30, -8, -1), (30, 7, 0), _wood(), bev=.2)
    _phone()
    _tumbler()
    lathe([(.62, .004), (.66, .012), (.70, .004)], mat("wet", "#3a281f", rough=.16, var=.3, scale=4), loc=(-2.2, .8, 0))
    _peanuts()
    _bottles()
    _dusk(.45)
    area((-3, 3, 7), (0, 0, 0), 2, 2, 260, "#ffbe80")
    area((7, -4, 5), (0, 0, 0), 3, 3, 110, "#93adea")
    camera((.6, -7.2, 4.1), (.30, .2, .50), lens=42, fstop=.3, focus=7.8, shift_y=-.03)


def _phone():
    black = mat("phone", "#20262e", rough=.35, metal=.2, var=.08, coat=.4)
    with group() as g:
        box2((-.62, -1.2, .055), (.62, 1.2, .17), black, bev=.05)
        box2((-.60, -1.18, .035), (.60, 1.18, .050), emis("screen", "#bcd6ff", 11), bev=0)
        cyl((.30, .84, .172), .04, .01, mat("flash", "#d9d2bc", rough=.3, var=0), bev=.002)
    move(g.objs, (.75, .1, 0), .36)
    with group() as g:
        box2((-.50, .62, .165), (-.02, 1.06, .195), mat("bump", "#4a535e", rough=.3, metal=.3, var=.08, coat=.3), bev=.015)
        for x, y in ((-.38, .95), (-.14, .95), (-.38, .73)):
            cyl((x, y, .205), .095, .03, mat("lens", "#0c0f14", rough=.1, var=0, coat=1), bev=.008)
            cyl((x, y, .222), .05, .006, mat("pupil", "#31486a", rough=.05, var=0, coat=1), bev=0)
    move(g.objs, (.75, .1, 0), .36)


def _tumbler():
    """Soda, with ice and a lime."""
    with group() as g:
        lathe([(.60, .02), (.66, .10), (.74, 1.75)], glass("tumbler", "#e4eef2", rough=.05))
        lathe([(0, .06), (.58, .06), (.64, .16), (.69, 1.2), (0, 1.2)], mat("soda", "#6f7a70", rough=.10, var=.35, scale=1.4, coat=.8, emit="#c89a60", strength=.06))
        tube([(.74 * math.cos(2 * math.pi * k / 32), .74 * math.sin(2 * math.pi * k / 32), 1.75) for k in range(32)], .03, mat(
            "rim", "#dfe9ee", rough=.08, var=.05, coat=1), cyclic=True)
        rind, flesh = mat("rind", "#5f8f3a", rough=.5, var=.2, scale=5), mat("flesh", "#b9cf86", rough=.5, var=.2, scale=6)
        cyl((-.30, -.66, 1.72), .34, .09, rind, rot=(1.3, 0, -.5), bev=.02)
        cyl((-.30, -.66, 1.72), .29, .10, flesh, rot=(1.3, 0, -.5), bev=.01)
        for x, y, z in ((-.22, .1, 1.2), (.2, -.22, 1.22), (.1, .30, 1.16)):
            box((x, y, z), (.38, .38, .34), mat("ice", "#cfdde4", rough=.15, var=.1, coat=.6), bev=.08, rot=(x, y, z))
    for ob in g.objs:
        ob.scale, ob.location = (.80, .80, .80), ob.location * .80
    move(g.objs, (2.70, .95, 0))


def _peanuts():
    nut = mat("nut", "#c79a5e", rough=.6, var=.25, scale=6)
    for k in range(2, 8):
        pod = lathe([(0, -.20), (.07, -.17), (.085, -.08), (.065, 0), (.088, .09), (.07, .17), (0, .20)], nut, loc=(-2.55 + .40 * k, -1.62 + .05 * k, .09),
                    rot=(math.pi / 2 + .1, .2 + .05 * (k % 3), .1 * ((k * 7) % 5 - 2)))
        pod.name = "nut"


def _bottles():
    for x, y, z, r, colour in ((-8, 16, 4.2, .5, "#ffb24a"), (-5.2, 17, 5.4, .4, "#ff9a3a"), (-2, 16, 4.4, .55, "#ffc27a"),
                               (1.4, 17, 5.6, .45, "#ffb24a"), (4.6, 16, 4.1, .5, "#ff9a3a"), (8, 17, 5.2, .4, "#ffc27a"),
                               (11, 16, 4.3, .5, "#8fb0ff"), (-11, 17, 5.0, .4, "#8fb0ff")):
        cyl((x, y, z), r, r * 3, emis("bottle" + colour, colour, 5), bev=.1)
    box2((-20, 18.5, 2), (20, 19, 8), mat("backbar", "#3a2a24", rough=.6, var=.2, scale=.4), bev=0)


def _two_hands():
    """His left with a napkin round the knuckles, hers in it; the concourse they go back up, out of focus."""
    his = mat("skin_his", "#c98f70", rough=.48, var=.12, scale=3)
    hers = mat("skin_hers", "#e6bda4", rough=.44, var=.08, scale=3)
    frame = [Vector(v) for v in ((.80, 0, -.60), (-.60, 0, -.80), (0, -1, 0))]
    at = Vector((.90, -.14, .86))
    hand.hand(at, frame, curl=.40, m=his, arm=.7, thumb=(-.40, .98, -.22), name="his", apart=True, spread=.10)
    hand.sleeve(at - frame[1] * .30, at - frame[1] * 7 + Vector((.8, -.4, 0)), .37, .62, mat("jacket", "#4a505b", rough=.85, var=.20, scale=1.4))
    hand.sleeve(at - frame[1] * .20, at - frame[1] * 1.2, .31, .33, mat("shirt", "#c9d2de", rough=.8, var=.1))
    _napkin(at, frame)
    across, along = Vector((-.80, 0, -.60)), Vector((.62, 0, -.80))
    at = Vector((-.79, .20, .75))
    hand.hand(at, (across, along, (0, 1, 0)), curl=.34, m=hers, arm=.7, thumb=(-.30, .96, -.30), size=.92, name="hers", apart=True, spread=.05)
    hand.sleeve(at - along * .24, at - along * 7 + Vector((-.8, -.2, 0)), .35, .62, mat(
        "coat", "#9a7c58", rough=.95, var=.22, scale=2, bump=.4, bscale=9))
    _concourse_beyond()
    _dusk(.6)
    area((-4, -5, 5), (0, 0, .2), 3, 3, 420, "#ffc690")
    area((5, 2.5, 3), (0, 0, 0), 2, 2, 300, "#8fabe8")
    area((0, -4, -5), (0, 0, 0), 4, 3, 70, "#ffb070")
    camera((.1, -8.2, .9), (0, 0, .18), lens=56, fstop=.4, focus=8.1)


def _handshake():
    """Their right hands, hers nearer to the eye; what each closes round the other comes over the far edge; the gate, out of focus."""
    hers, his = mat("skin_hers", "#e6bda4", rough=.44, var=.08, scale=3), mat("skin_his", "#c98f70", rough=.48, var=.12, scale=3)
    _shaken(1, (hers, mat("coat", "#9a7c58", rough=.95, var=.22, scale=2, bump=.4, bscale=9), .92),
            (his, mat("jacket", "#4a505b", rough=.85, var=.20, scale=1.4), 1))
    at, along = Vector((.72, .17, .44)), Vector((-math.cos(_DOWN), 0, -math.sin(_DOWN)))
    hand.sleeve(at - along * .22, at - along * .8 + Vector((0, .03, -.12)), .30, .30, mat("shirt", "#c9d2de", rough=.8, var=.1))
    _concourse_beyond()
    _dusk(.6)
    area((-4, -5, 5), (0, 0, .2), 3, 3, 420, "#ffc690")
    area((5, 2.5, 3), (0, 0, 0), 2, 2, 300, "#8fabe8")
    area((0, -4, -5), (0, 0, 0), 4, 3, 70, "#ffb070")
    camera((0, -8.2, .4), (0, 0, .02), lens=62, fstop=.4, focus=8.1)


def _handshake_red():
    """Left hands: Derek's arm is bare, Mark's is the one with the blood on it; the car that stands still, out of focus."""
    skin = [mat("skin" + c, c, rough=.48, var=.12, scale=3) for c in ("#d3a184", "#c98f70")]
    _shaken(-1, (skin[0], None, .98), (skin[1], mat("jacket", "#4a505b", rough=.85, var=.20, scale=1.4), 1))
    blood = mat("blood", "#560d09", rough=.4, var=.4, scale=9, coat=.3)
    _smeared(blood)
    box2((-30, 22, -14), (30, 22.4, 16), mat("wall", "#7d868d", rough=.40, metal=.75, var=.13, scale=1.1, stretch=(7, 5, .10), rvar=.09), bev=0)
    box2((-30, 18, -6), (30, 20, -4.4), mat("chrome", "#c9ced2", rough=.2, metal=1, var=.06), bev=.3)
    for x, colour in ((-5.2, "#ff4a2c"), (5.6, "#ffb33c")):
        box2((x, 21, 3.4), (x + 1.6, 21.4, 4.2), emis("sign" + colour, colour, 1.6), bev=.1)
    world([(0, "#1c1016"), (.5, "#33202c"), (1, "#5a3438")], .6)
    area((-3, -4, 6), (0, 0, .2), 3, 3, 460, "#ff8a58")
    area((5, 3, 3), (0, 0, 0), 2, 2, 320, "#7a88d8")
    area((0, 12, 10), (0, 20, 0), 12, 6, 3600, "#ff7a4c")
    area((0, -4, -5), (0, 0, 0), 4, 3, 60, "#8a90d8")
    camera((0, -8.2, .4), (0, 0, .02), lens=62, fstop=.4, focus=8.1)


def _smeared(blood):
    """What ran from his knuckles over the back of the thumb: drops that have grown together, laid where the eye meets his skin."""
    rng, scene = random.Random(5), bpy.context.scene
    bpy.context.view_layer.update()
    seen = bpy.context.evaluated_depsgraph_get()
    for k in range(34):
        t = k / 33
        x, z, r = -.42 - .34 * t + rng.gauss(0, .020), .47 - .16 * t * t + rng.gauss(0, .022), rng.uniform(.014, .040) * (1.15 - .5 * t)
        hit, at, out, *_ = scene.ray_cast(seen, (x, -4, z), (0, 1, 0))
        if hit:
            drop = lathe([(0, .005), (r * .7, .004), (r, -.003)], blood, loc=at)
            drop.rotation_euler = out.to_track_quat("Z", "Y").to_euler()


def _shaken(side, near, far):
    """Two right hands, or (`side` -1) two left ones: skin, sleeve and size of the nearer, which comes from that side, and of the other."""
    for name, (skin, cloth, size), at, way, out, curl, thumb in (
            ("far", far, (.72, .17, .44), -1, 1, .62, (-.50, .74, -.34)), ("near", near, (-.70, -.13, .44), 1, -1, .58, (-.50, .74, -.26))):
        at, way = Vector((at[0] * side, at[1], at[2])), way * side
        along, across = Vector((way * math.cos(_DOWN), 0, -math.sin(_DOWN))), Vector((-way * math.sin(_DOWN), 0, -math.cos(_DOWN)))
        hand.hand(at, (across, along, (0, out, 0)), curl=curl, m=skin, arm=.7 if cloth else 5.0, thumb=thumb, size=size, name=name,
                  apart=True, spread=.035)
        if cloth:
            hand.sleeve(at - along * (.28 * size), at - along * 7 + Vector((0, .25 * out, -1.2)), .36, .62, cloth)


def _napkin(at, frame):
    """Bound twice round the palm and knotted; what is under it has come through."""
    cloth = mat("napkin", "#e6e3da", rough=.9, var=.16, scale=4, bump=.4, bscale=10)
    across, along, out = frame
    for b, wide, turn in ((.56, .17, .10), (.72, .16, -.14), (.64, .12, .02)):
        band = lathe([(.44, -wide), (.475, -wide * .8), (.48, 0), (.475, wide * .8), (.44, wide)], cloth)
        basis = Matrix((across, out, along)).transposed().to_4x4()
        band.matrix_world = Matrix.Translation(at + along * b) @ basis @ Matrix.Rotation(turn, 4, "Y") @ Matrix.Diagonal((1, .52, 1, 1))
    knot = at + along * .60 + across * .10 + out * .30
    for dx, dz in ((.20, .13), (-.17, .15), (.16, -.20), (-.12, -.22)):
        tube([knot, knot + Vector((dx * .5, -.06, dz * .6)), knot + Vector((dx, .0, dz))], .055, cloth, bez=True)
    lathe([(0, .10), (.08, .07), (.11, 0), (.08, -.07), (0, -.10)], cloth, loc=knot, rot=(.4, .5, 0))
    blood = mat("blood", "#8e4a3e", rough=.95, var=.4, scale=9)
    for b, a, r in ((.74, -.16, .055), (.69, -.11, .035), (.76, -.06, .042), (.66, .30, .03)):
        blot = lathe([(0, .012), (r * .7, .010), (r, 0)], blood, loc=at + along * b + across * a + out * (.25 - .12 * a * a), rot=(math.pi / 2, 0, 0))
        blot.scale = (1, .6, 1)


def _concourse_beyond():
    """Rows of seats, the lit sign of a gate, lamps in a row, the shine of the floor."""
    box2((-40, -3, -9.2), (40, 60, -9), mat("floor", "#5d6472", rough=.16, var=.12, scale=.2, coat=.5), bev=0)
    box2((-40, 50, -9), (40, 51, 20), mat("beyond", "#2c3654", rough=.9, var=.25, scale=.08, emit="#2a3660", strength=.25), bev=0)
    seat, steel = mat("seat", "#3c4a63", rough=.7, var=.2), mat("rail", "#9aa3ad", rough=.3, metal=1, var=.1)
    for row, (y, x0) in enumerate(((24, -15), (32, 3))):
        for k in range(5):
            x = x0 + 3.0 * k
            box2((x, y, -6.3), (x + 2.6, y + 2.4, -5.9), seat, bev=.2)
            box2((x, y + 2.2, -6.1), (x + 2.6, y + 2.8, -2.6), seat, bev=.3)
        tube([(x0, y + 1.2, -6.6), (x0 + 15, y + 1.2, -6.6)], .25, steel)
    for k in range(6):
        for side in (-1, 1):
            cyl((side * 2.4, 20 + 6 * k, 4.7), .50, .3, emis("lamp", "#ffb868", 4), bev=.05)
    box2((3.2, 46, .6), (9.2, 46.4, 3.6), emis("board", "#ffab3c", 2.4), bev=.1)
    box2((-12, 48, -5), (-7, 48.4, 1.6), emis("window", "#5f7fc0", 1.3), bev=.1)
    box2((-6.4, 48, -5), (-1.6, 48.4, 1.6), emis("window"  , "#5f7fc0", 1.3), bev=.1)
    area((0, 26, 9), (0, 24, -9), 20, 16, 9000, "#ffbe7c")

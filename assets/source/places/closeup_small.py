"""Close-ups of small things: the ring in its box, a phone that lies on its face, two hands, a board on a string.

One unit is ten centimetres.
"""
import hand
from kit import *

PLACE = Place(
    folder="inserts", size=(1280, 720), samples=22, noise=.04, bounces=(5, 3, 4), seed=13,
    paint={"exposure": .25, "contrast": 1.06, "sat": 1.06, "vign": .42, "height": 720},
    variants={"ring_box": {}, "phone_facedown": {}, "two_hands": {}, "whiteboard": {}})
FACING = (math.pi / 2, 0, 0)


def build(picture):
    {"ring_box": _ring_box, "phone_facedown": _phone_facedown, "two_hands": _two_hands,
     "whiteboard": _whiteboard}[picture]()


def _wood(name="wood", colour="#5d4230"):
    return mat(name, colour, rough=.30, var=.34, scale=.5, stretch=(.5, 7, 7), hue=.015, coat=.5, rvar=.08)


def _dusk(strength=.5):
    world([(0, "#1c2438"), (.5, "#2a3552"), (1, "#3c4c74")], strength)


def _ring_box():
    """A blue box an inch and a half on the side, open; what is in it catches the lamp."""
    box2((-30, -14, -1), (30, 40, 0), mat("counter", "#6f7a86", rough=.22, metal=.6, var=.14, scale=.5, stretch=(.4, 5, 5)), bev=.05)
    blue = mat("velvet", "#22508c", rough=.75, var=.16, scale=6)
    silk = mat("silk", "#e8e0cf", rough=.55, var=.08, scale=5)
    gold = mat("gold", "#e2b45c", rough=.14, metal=1, var=.05)
    s = .95
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
    n = 40
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
    for x, y, z, colour in ((-9, 26, 4, "#ffb24a"), (-2, 30, 6, "#ffc27a"), (6, 28, 3.4, "#ffb24a"), (12, 26, 5, "#8fb0ff"),
                            (-15, 28, 6.5, "#8fb0ff")):
        box((x, y, z), (.8, .2, .8), emis("far" + colour, colour, 16), bev=.2)
    _dusk()
    area((-4, -4, 6), (0, 0, .8), 1.2, 1.2, 250, "#ffcf96")
    area((6, -3, 3), (0, 0, .8), 3, 3, 120, "#93adea")
    area((1, 5, 5), (0, 0, 1.4), 1, 1, 130, "#ffe2b8")
    camera((2.0, -8.0, 3.6), (.05, .25, 1.35), lens=46, fstop=.3, focus=8.4, shift_y=-.05)


def _phone_facedown():
    """On the bar, the light of its screen along one edge; peanuts in a row, as one closes a wound."""
    box2((-30, -8, -1), (30, 7, 0), _wood(), bev=.2)
    black = mat("phone", "#20262e", rough=.35, metal=.2, var=.08, coat=.4)
    with group() as g:
        box2((-.62, -1.2, .055), (.62, 1.2, .17), black, bev=.05)
        box2((-.60, -1.18, .035), (.60, 1.18, .050), emis("screen", "#bcd6ff", 11), bev=0)
        cyl((-.36, .92, .175), .10, .02, mat("lens", "#0c0f14", rough=.1, var=0, coat=1), bev=.005)
    move(g.objs, (.75, .1, 0), .36)
    nut = mat("nut", "#c79a5e", rough=.6, var=.25, scale=6)
    for k in range(7):
        pod = lathe([(0, -.20), (.07, -.17), (.085, -.08), (.065, 0), (.088, .09), (.07, .17), (0, .20)], nut, loc=(-2.6 + .46 * k, -1.55 + .12 * k, .09),
                    rot=(math.pi / 2 + .1, .2 + .05 * (k % 3), .1 * ((k * 7) % 5 - 2)))
        pod.name = "nut"
    for x, y, z, r, colour in ((-8, 16, 4.2, .5, "#ffb24a"), (-5.2, 17, 5.4, .4, "#ff9a3a"), (-2, 16, 4.4, .55, "#ffc27a"),
                               (1.4, 17, 5.6, .45, "#ffb24a"), (4.6, 16, 4.1, .5, "#ff9a3a"), (8, 17, 5.2, .4, "#ffc27a"),
                               (11, 16, 4.3, .5, "#8fb0ff"), (-11, 17, 5.0, .4, "#8fb0ff")):
        cyl((x, y, z), r, r * 3, emis("bottle" + colour, colour, 5), bev=.1)
    box2((-20, 18.5, 2), (20, 19, 8), mat("backbar", "#3a2a24", rough=.6, var=.2, scale=.4), bev=0)
    _dusk(.45)
    area((-3, 3, 7), (0, 0, 0), 2, 2, 260, "#ffbe80")
    area((7, -4, 5), (0, 0, 0), 3, 3, 110, "#93adea")
    camera((.6, -6.6, 3.6), (-.1, .3, .35), lens=42, fstop=.3, focus=7.3, shift_y=-.03)


def _two_hands():
    """His left with a napkin round the knuckles, hers under it."""
    coat = mat("his", "#464c56", rough=.8, var=.18, scale=1.4)
    wool = mat("hers", "#9a7c58", rough=.9, var=.18, scale=2)
    his = mat("skin_his", "#d09a7c", rough=.48, var=.12, scale=3)
    hers = mat("skin_hers", "#e6bda4", rough=.44, var=.08, scale=3)
    hand.hand((-1.55, -.1, .30), ((.10, .99, .0), (.99, -.10, -.06), (.05, 0, 1)), curl=.30, m=his, arm=.7, thumb=True, mirror=True)
    hand.sleeve((-1.9, -.05, .33), (-7, .9, .9), .46, .72, coat)
    hand.hand((1.75, .05, -.20), ((.05, 1, .1), (-1, .06, .06), (0, -.05, 1)), curl=.26, m=hers, arm=.7, thumb=False)
    hand.sleeve((2.1, .02, -.2), (7, -.9, .4), .42, .66, wool)
    napkin = mat("napkin", "#e6e3da", rough=.9, var=.10, scale=3)
    for k, (x, wide, turn) in enumerate(((-.86, .20, .10), (-.70, .22, -.16), (-1.0, .16, .30))):
        band = lathe([(.47, -wide), (.49, -wide * .5), (.485, wide * .4), (.455, wide)], napkin, loc=(x, -.16, .26 - .02 * k),
                     rot=(0, math.pi / 2 + turn * .4, turn))
        band.scale = (.44, 1.02, 1)
    _dusk(.6)
    box2((-40, 22, -20), (40, 23, 20), mat("beyond", "#3a4668", rough=.9, var=.2, scale=.1, emit="#33406a", strength=.35), bev=0)
    for x, z, colour in ((-7, 2, "#ffb24a"), (-3.4, 1.2, "#ffc27a"), (-.5, 2.6, "#ffb24a"), (3.2, 1.6, "#ffb24a"), (6.4, .8, "#ffc27a"),
                         (8, 2.6, "#8fb0ff"), (-9, .2, "#8fb0ff")):
        box((x, 18, z), (.9, .2, .9), emis("far" + colour, colour, 9), bev=.2)
    area((-4, -5, 6), (0, 0, 0), 3, 3, 420, "#ffc690")
    area((5, 3, 5), (0, 0, 0), 2, 2, 240, "#8fabe8")
    area((0, -4, -5), (0, 0, 0), 4, 3, 60, "#ffb070")
    camera((.3, -7.8, 1.7), (.1, 0, .12), lens=54, fstop=.4, focus=8.0, shift_y=.0)


def _whiteboard():
    """On a blanket, with a marker on a string: three words, and what they are underlined with."""
    blanket = mat("blanket", "#8797ad", rough=.95, var=.16, scale=1.5)
    rows, bm = 60, bmesh.new()
    grid = [[bm.verts.new((-11 + 22 * i / rows, -8 + 20 * j / rows,
                           -.5 + .22 * math.sin(.8 * (22 * i / rows) + .5 * j / 6) * math.cos(.45 * 20 * j / rows)))
             for j in range(rows + 1)] for i in range(rows + 1)]
    for i in range(rows):
        for j in range(rows):
            bm.faces.new((grid[i][j], grid[i + 1][j], grid[i + 1][j + 1], grid[i][j + 1]))
    mesh("blanket", bm, blanket, smooth=True)
    frame = mat("frame", "#b9bfc6", rough=.3, metal=.8, var=.1)
    black = mat("marker_ink", "#1d2430", rough=.7, var=.1, rvar=0)
    with group() as g:
        box2((-3.2, -2.1, -.10), (3.2, 2.1, 0), frame, bev=.05)
        box2((-3.0, -1.9, -.02), (3.0, 1.9, .02), mat("board", "#eef0ef", rough=.18, var=.03, coat=.5), bev=.01)
        for k, (words, y, size) in enumerate((("WHO IS", .72, 1.0), ("DAWKINS", -.42, 1.14))):
            text(words, (.05 - .1 * k, y, .03), size, black, rot=(0, 0, .03 - .05 * k), font="Roboto-MediumItalic", idx=1, spacing=1.04)
        tube([(-2.3, -1.15, .03), (0, -1.22, .03), (2.35, -1.08, .03)], .045, black, bez=True)
        tube([(-2.1, -1.34, .03), (.4, -1.36, .03), (2.2, -1.26, .03)], .04, black, bez=True)
        for k in range(5):
            box2((-2.6 + .5 * k, 1.3, .022), (-2.3 + .5 * k, 1.5, .024), mat("ghost", "#d3d7da", rough=.4, var=.05), bev=0)
        tube([(2.9, 1.9, .05), (3.7, 1.4, -.1), (3.6, .2, -.1), (4.1, -.9, 0)], .03, mat("string", "#d8d2c0", rough=.9, var=.1), bez=True)
        cyl((4.15, -1.55, .05), .15, 1.35, mat("marker", "#2a3038", rough=.4, var=.1), rot=(math.pi / 2, 0, .12), bev=.04)
        cyl((4.06, -.98, .05), .16, .30, mat("cap", "#b0261c", rough=.35, var=.1), rot=(math.pi / 2, 0, .12), bev=.04)
    for ob in g.objs:
        turn = Matrix.Rotation(.22, 3, "X")
        ob.rotation_euler.rotate(turn)
        ob.location = turn @ ob.location
    move(g.objs, (-.3, .2, .35), .12)
    _dusk(.55)
    area((-6, 5, 7), (0, 0, 0), 3, 3, 560, "#ffb874")
    area((7, -3, 7), (0, 0, 0), 4, 4, 300, "#93b4e8")
    camera((.2, -7.6, 6.6), (.25, .1, .2), lens=44, fstop=.45, focus=9.8)

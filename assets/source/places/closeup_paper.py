"""Close-ups of paper: the print-out of the flight, a boarding pass at the scanner, the letter in the locker.

One unit is ten centimetres.
"""
import hand
from kit import *

PLACE = Place(
    folder="inserts", size=(1280, 720), samples=20, noise=.04, seed=12,
    paint={"exposure": .25, "contrast": 1.06, "sat": 1.06, "vign": .42, "height": 720},
    variants={"printout": {}, "boarding_pass": {}, "letter_locker": {}})
FLAT = (0, 0, 0)
FACING = (math.pi / 2, 0, 0)
PRINTED = (("Passenger", "SLOAN, MARCUS D"), ("Flight", "2837"), ("From", "SEATTLE"), ("To", "NEW YORK"),
           ("Departs", "9:50 PM"), ("Gate", "B7"), ("Seat", "2A"), ("Confirmation", "Q7KX2R"))


def build(picture):
    {"printout": _printout, "boarding_pass": _boarding_pass, "letter_locker": _letter_locker}[picture]()


def paper(name="paper", colour="#e9e4d6"):
    return mat(name, colour, rough=.85, var=.05, scale=.8)


def ink(colour="#20262e"):
    return mat("ink" + colour, colour, rough=.9, var=0, rvar=0)


def _printout():
    """Folded in four and opened again: creases catch the light of the hallway; a thumb holds it."""
    box2((-30, -20, -3), (30, 40, -2.6), mat("floor", "#7b7f86", rough=.25, var=.1, scale=.3, coat=.4), bev=0)
    with group() as g:
        _creased(4.2, 5.6)
        text("CASCADE AIR", (-1.75, 2.35, .24), .34, ink("#1e4d5c"), rot=FLAT, font="Roboto-Bold", align="LEFT", idx=1)
        text("Itinerary   page 1 of 2", (1.75, 2.36, .24), .19, ink(), rot=FLAT, align="RIGHT", idx=1)
        box2((-1.75, 2.05, .20), (1.75, 2.09, .21), ink("#1e4d5c"), bev=0, idx=1)
        for k, (what, value) in enumerate(PRINTED):
            y = 1.66 - .44 * k
            text(what, (-1.70, y, .22), .20, ink("#5b6470"), rot=FLAT, font="Roboto-Regular", align="LEFT", idx=1)
            text(value, (-.35, y, .22), .30, ink(), rot=FLAT, font="Roboto-Bold", align="LEFT", idx=1)
    move(g.objs, (0, 0, 0), -.12)
    world([(0, "#2a3348"), (.5, "#34415e"), (1, "#54688e")], .6)
    area((-9, 3, 2.6), (0, 0, 0), 2, 5, 1500, "#ffc48a")
    area((8, -3, 7), (0, 0, 0), 5, 5, 420, "#9fb6ea")
    camera((.4, -6.0, 7.6), (.05, .35, 0), lens=42, fstop=.45, focus=9.4)


def _creased(w, h):
    """A sheet with one fold along and one across."""
    bm, n = bmesh.new(), 24
    def lift(x, y):
        return .20 - .34 * math.exp(-abs(x) * 1.6) - .26 * math.exp(-abs(y) * 1.6) + .02 * math.sin(3 * x + y)
    grid = [[bm.verts.new((-w/2 + w*i/n, -h/2 + h*j/n, lift(-w/2 + w*i/n, -h/2 + h*j/n) - .03)) for j in range(n + 1)]
            for i in range(n + 1)]
    for i in range(n):
        for j in range(n):
            bm.faces.new((grid[i][j], grid[i+1][j], grid[i+1][j+1], grid[i][j+1]))
    return mesh("sheet", bm, paper(), smooth=True)


def _boarding_pass():
    """A pass an inch above the glass of the scanner, red light on its belly."""
    body = mat("scanner", "#2a3038", rough=.4, metal=.3, var=.12)
    box2((-7, -4, -3), (7, 6, -1.6), mat("desk", "#6b4a35", rough=.35, var=.28, scale=.4, stretch=(.7, 6, 6), coat=.4), bev=.1)
    box2((-1.9, -1.2, -1.6), (1.9, 1.6, -.6), body, bev=.14)
    box2((-1.3, -.7, -.62), (1.3, 1.1, -.57), mat("scan_glass", "#2b0a0a", rough=.08, var=0, emit="#ff3a22", strength=.7), bev=.02)
    box2((-1.3, .17, -.58), (1.3, .23, -.55), emis("ray", "#ff6a4a", 9), bev=0)
    cyl((1.55, -1.0, -.57), .10, .05, emis("lamp", "#ffb33c", 9), bev=.01)
    with group() as g:
        box2((-2.0, -.82, -.008), (2.0, .82, .008), paper("pass", "#ece6d8"), bev=.004)
        box2((-2.0, .50, .009), (2.0, .82, .012), ink("#1e4d5c"), bev=0, idx=1)
        text("BOARDING PASS", (-1.85, .66, .016), .19, paper(), rot=FLAT, font="Roboto-Bold", align="LEFT", idx=1)
        for x, y, size, words, font in (
                (-1.85, .26, .15, "SLOAN / MARCUS D", "Roboto-Medium"), (-1.85, -.10, .34, "SEA", "Roboto-Bold"),
                (-.92, -.10, .34, "JFK", "Roboto-Bold"), (-1.85, -.52, .15, "FLIGHT", "Roboto-Regular"),
                (-1.25, -.53, .26, "2837", "Roboto-Bold"), (.05, -.52, .15, "GATE", "Roboto-Regular"),
                (.50, -.53, .26, "B7", "Roboto-Bold"), (.05, -.10, .15, "SEAT", "Roboto-Regular"),
                (.50, -.11, .26, "2A", "Roboto-Bold"), (1.30, .26, .15, "9:50 PM", "Roboto-Medium")):
            text(words, (x, y, .016), size, ink(), rot=FLAT, font=font, align="LEFT", idx=1)
        box2((1.16, -.82, .009), (1.175, .5, .011), ink("#9aa0a6"), bev=0)
        random.seed(4)
        x = 1.28
        while x < 1.86:
            wide = random.choice((.015, .03, .045))
            box2((x, -.66, .010), (x + wide, .08, .012), ink(), bev=0, idx=1)
            x += wide + random.choice((.02, .035))
    for ob in g.objs:
        ob.rotation_euler.rotate(Matrix.Rotation(.16, 3, "X"))
        ob.location = Matrix.Rotation(.16, 3, "X") @ ob.location
    move(g.objs, (-.1, .1, .18), .14)
    jacket = mat("jacket", "#454b55", rough=.8, var=.18, scale=1)
    hand.hand((-3.55, -1.05, .14), ((-.35, .93, 0), (.93, .36, .02), (0, 0, 1)), curl=.10, arm=.7, mirror=True)
    hand.sleeve((-3.95, -1.2, .14), (-8, -3.4, -.3), .44, .66, jacket)
    world([(0, "#1c2438"), (.5, "#2a3552"), (1, "#3c4c74")], .5)
    area((-5, 5, 7), (0, 0, 0), 4, 3, 420, "#ffc48a")
    area((7, -2, 6), (0, 0, 0), 4, 4, 160, "#93adea")
    camera((.5, -7.4, 5.0), (.0, .1, -.25), lens=52, fstop=.4, focus=8.9)


def _letter_locker():
    """An envelope pushed through the slats, fallen on a pair of running shoes; a name on it."""
    blue = mat("locker", "#3c5a78", rough=.45, metal=.3, var=.12, scale=.4)
    inside = mat("inside", "#26384c", rough=.7, var=.14, scale=.4)
    box2((-4.4, 3.8, -1), (4.4, 4.0, 12), inside, bev=0)
    for side in (-1, 1):
        box2((side * 3.6, -2.2, -1), (side * 3.8, 4, 12), inside, bev=.03)
        box2((side * 3.6, -2.3, -1), (side * 9, -2.0, 12), blue, bev=.03)
    box2((-4, -2.4, -.3), (4, 4, 0), inside, bev=.03)
    box2((-9, -2.5, -3), (9, -2.2, 0), blue, bev=.05)
    for k, (x, turn) in enumerate(((-1.0, .10), (.62, -.06))):
        with group() as g:
            _shoe(k)
        move(g.objs, (x, 0, .05), turn)
    with group() as g:
        box2((-1.75, -.03, -1.0), (1.75, .03, 1.0), paper("envelope", "#ede4cf"), bev=.02)
        prism([(-1.75, 1.0), (1.75, 1.0), (0, -.10)], .02, paper("flap", "#e2d8c0"), loc=(0, .045, 0), bev=.004)
        text("Lexie", (-.08, -.045, .12), .92, ink("#22304a"), font="Roboto-LightItalic", idx=1)
        tube([(-.80, -.045, -.34), (-.1, -.045, -.28), (.72, -.045, -.36)], .014, ink("#22304a"), bez=True)
    for ob in g.objs:
        turn = Matrix.Rotation(-.22, 3, "X")
        ob.rotation_euler.rotate(turn)
        ob.location = turn @ ob.location
    move(g.objs, (.15, 1.75, 1.30), .10)
    box2((-3.6, 2.6, 5.6), (3.6, 2.7, 12), mat("coat", "#70594a", rough=.9, var=.2, scale=.6), bev=.05)
    world([(0, "#1d2940"), (.5, "#2b3b58"), (1, "#40557c")], .55)
    area((-7, -9, 9), (0, 0, 1), 4, 4, 1500, "#ffc48a")
    area((0, 2, 10), (0, 2, 0), 4, 3, 260, "#9fb8ea")
    area((7, -8, 4), (0, 0, 1), 4, 6, 420, "#93b0ea")
    camera((-1.6, -9.6, 3.2), (-.15, 0, 1.35), lens=48, fstop=.35, focus=9.6, shift_y=-.02)


def _shoe(k):
    """A running shoe, toe to the viewer: sole, upper, a row of laces."""
    upper = mat("upper", "#7d8ea6", rough=.8, var=.14, scale=2)
    sole = mat("sole", "#d8d6cd", rough=.7, var=.08, scale=2)
    balls = bpy.data.metaballs.new(f"shoe{k}")
    balls.resolution = balls.render_resolution = .05
    balls.threshold = .3
    for i in range(10):
        t = i / 9
        for x in (-.18, 0, .18):
            ball = balls.elements.new(type="BALL")
            ball.co = (x * (1.25 - .35 * t), -1.25 + 2.4 * t, .30 + .34 * t + .30 * max(0, t - .5))
            ball.radius = .52 - .04 * t
    balls.materials.append(upper)
    link(bpy.data.objects.new("shoe", balls))
    lathe([(0, 0), (.56, 0), (.60, .12), (.54, .26), (0, .26)], sole).scale = (.92, 2.6, 1)
    for i in range(4):
        z = .86 + .10 * i
        tube([(-.30, -.55 + .24 * i, z - .08), (0, -.62 + .24 * i, z + .06), (.30, -.55 + .24 * i, z - .08)], .035,
             mat("lace", "#e6e2d6", rough=.9, var=.05), bez=True)

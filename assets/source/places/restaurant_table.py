"""The fourth of four tables, before the two who have it on Friday: fries between them, a candle that will not last.

A foreground: the room is restaurant.py.
"""
import tabletop
from kit import *
from props import cutlery, folded, plate, shaker, tumbler

PLACE = Place(
    size=(1600, 900), samples=24, seed=26, cut_out=True, variants={"restaurant_table": {}},
    paint={"height": 900, "exposure": .3, "contrast": 1.04, "sat": .98, "bloom": .12, "shadows": (-.015, .004, .035), "bottom": .26, "detail_keep": .6})
LONG, DEEP = .92, .66                       # half of the oval


def build(picture):
    china = mat("plate_white", "#b9b0a0", rough=.4, var=.06, coat=.2)
    paper = mat("napkin_near", "#b7ae9c", rough=.9, var=.06)
    oval()
    tabletop.sitters(mat("coats", "#4a3f3a", rough=.9))
    basket(tabletop.at(632, .26))
    candle(tabletop.at(722, .15))
    ketchup(tabletop.at(548, .16))
    shaker(tabletop.at(582, .11), mat("salt", "#cfc9bb", rough=.8))
    cola = mat("cola_near", "#3c1c14", rough=.1, var=.1, coat=1)
    for x, side in ((385, -1), (905, 1)):
        where = tabletop.at(x, .24)
        plate(where, china, .105)
        folded(tabletop.at(x + side * 150, .30), paper, .2 * side, (.11, .15))
        cutlery(tabletop.at(x + side * 150 - 20, .28), "fork", 1.2)
        tumbler(tabletop.at(x - side * 104, .20), cola, .033, .105)
    few_on_a_plate(tabletop.at(905, .24))
    light()
    tabletop.eye()


def oval():
    top = mat("oak_near", "#6e4a31", rough=.38, var=.3, scale=2.4, stretch=(1, 9, 9), coat=.3, bump=.06, bscale=60, bstretch=(1, 12, 12))
    rim = [(LONG * math.cos(i * math.tau / 96), DEEP * math.sin(i * math.tau / 96)) for i in range(96)]
    prism(rim, .04, top, plane="XY", loc=(0, -DEEP, -.02), bev=.008)


def basket(at):
    """Wire and paper, heaped: the room's own, from near."""
    x, y, z = at
    wire, sheet = mat("basket_near", "#6f4526", rough=.6, var=.2), mat("basket_paper_near", "#b3a08a", rough=.9, var=.08, scale=20)
    lathe([(.080, 0), (.114, .046), (.120, .046), (.085, -.003), (0, -.003)], wire, loc=(x, y, z + .004), seg=36)
    for k in range(3):
        tube([(x + (.092 + .011 * k) * math.cos(i * math.tau / 36), y + (.092 + .011 * k) * math.sin(i * math.tau / 36), z + .016 + .015 * k) for i in range(36)],
             .0035, wire, cyclic=True)
    lathe([(0, .012), (.083, .014), (.128, .068)], sheet, loc=(x, y, z + .004), seg=9)
    rng = random.Random(4)
    for _ in range(54):
        a, r = rng.uniform(0, math.tau), .09 * rng.random() ** .6
        chip((x + r * math.cos(a), y + r * math.sin(a), z + .038 + .054 * (1 - (r / .10) ** 2) + rng.uniform(-.01, .015)), rng, .5)


def chip(at, rng, steep):
    colour = rng.choice(("#d2a356", "#bf8d44", "#dab46e"))
    turn, lift, half = rng.uniform(0, math.tau), rng.uniform(-.3, 1) * steep, rng.uniform(.030, .045)
    d = Vector((math.cos(turn) * math.cos(lift), math.sin(turn) * math.cos(lift), math.sin(lift))) * half
    beam(Vector(at) - d, Vector(at) + d, .0095, .0095, mat("chip" + colour, colour, rough=.55, var=.25, scale=60), bev=.002)


def few_on_a_plate(at):
    rng = random.Random(7)
    for _ in range(7):
        chip((at[0] + rng.uniform(-.04, .04), at[1] + rng.uniform(-.03, .03), at[2] + .022 + rng.uniform(0, .012)), rng, .1)


def candle(at):
    """In its red glass, burned more than half down."""
    x, y, z = at
    lathe([(0, .006), (.030, 0), (.036, .006), (.041, .050), (.038, .078), (.036, .078), (.037, .05), (.03, .012), (0, .012)],
          mat("candle_glass_near", "#8c3a1e", rough=.12, var=.15, scale=20, coat=.6, emit="#ff7a30", strength=.25), loc=at, seg=40)
    cyl((x, y, z + .052), .034, .01, mat("wax", "#e0b070", rough=.5, emit="#ff8a3c", strength=.5), bev=.002)
    flame = lathe([(0, 0), (.0055, .008), (.006, .014), (.003, .026), (0, .036)], emis("flame_near", "#ffbe74", 9), loc=(x, y, z + .066), seg=16)
    flame.visible_shadow = False
    point((x, y, z + .105), .9, "#ff8f48", .03)


def ketchup(at):
    lathe([(0, 0), (.027, 0), (.029, .006), (.029, .075), (.013, .118), (.012, .130), (0, .130)], mat("ketchup_near", "#7c2118", rough=.22, var=.06, coat=.5), loc=at, seg=28)
    lathe([(.0145, .126), (.0145, .152), (.012, .156), (0, .156)], mat("cap", "#c9c2b2", rough=.5), loc=at, seg=24)
    lathe([(.0295, .022), (.0297, .062)], mat("label", "#c7bda4", rough=.8, var=.1, scale=40), loc=at, seg=28)


def light():
    world([(0, "#2a2430"), (.3, "#3a2c2c"), (.9, "#2c2224")], .6)
    spot((0, -.35, 1.15), (0, -.35, 0), 30, "#ffc48a", angle=120, blend=.8, r=.10)
    area((-.2, 2.2, 1.2), (0, -.2, 0), 3.0, 1.0, 9, "#7f8ee0")
    area((0, -2.2, 1.0), (0, -.2, .05), 2.4, .8, 7, "#c69a88", gloss=False)
    area((2.4, .4, .9), (0, -.3, 0), 1.2, 1.6, 9, "#ff9a5c")

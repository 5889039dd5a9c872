"""The main entrance of the hospital: the lobby behind glass, the canopy before it, the sign to emergency. Not a place itself."""
from kit import *
from props import planter

FACADE = 21.0


def entrance():
    """Sliding doors under a canopy, the lobby behind them warm."""
    _lobby()
    _coffee_cart()
    _guard()
    _lobby_light()
    _glass_front()
    _canopy()
    _emergency()
    _bench()


def _frame():
    return mat("frame", "#333d45", rough=.4, metal=.6, var=.15)


def _soffit():
    return mat("soffit", "#8a6244", rough=.5, var=.3, scale=1.6, stretch=(6, .6, 6))


def _desk_wood():
    return mat("wood_desk", "#7f5c42", rough=.45, var=.32, scale=1.6, stretch=(6, 6, .6), coat=.2)


def _lobby():
    y = FACADE
    lobby = mat("lobby", "#c4a680", rough=.8, var=.1)
    for lo, hi in (((-6, y + 4.5, 0), (6, y + 4.6, 3.6)), ((-6, y + .2, 3.4), (6, y + 4.6, 3.6)), ((-6, y + .2, .1), (6, y + 4.6, .14)),
                   ((-6.1, y + .1, 0), (-6, y + 4.6, 3.6)), ((6, y + .1, 0), (6.1, y + 4.6, 3.6))):
        box2(lo, hi, lobby, bev=0)
    _hole(-6, 6, 3.4, y)
    box2((1.8, y + 2.4, .14), (4.8, y + 3.1, 1.2), _desk_wood(), bev=.02)
    box2((-5.2, y + 3.2, .14), (-2.6, y + 3.9, .60), mat("lobby_sofa", "#35656a", rough=.8, var=.15), bev=.06)
    planter(-5.3, y + 1.6, .9)


def _coffee_cart():
    y, steel = FACADE, brushed_steel()
    cart, awning = mat("coffee_cart", "#6a4230", rough=.5, var=.2), mat("cart_awning", "#2f5d66", rough=.8, var=.15)
    box2((2.3, y + 1.2, .3), (4.0, y + 1.8, 1.15), cart, bev=.02)
    box2((2.2, y + 1.1, 2.0), (4.1, y + 1.9, 2.14), awning, bev=.02)
    for d in (2.3, 4.0):
        cyl((d, y + 1.5, 1.55), .02, .9, steel)
    box((2.8, y + 1.5, 1.38), (.4, .3, .44), steel, bev=.03)
    box((3.5, y + 1.5, 1.24), (.5, .3, .18), mat("cart_cups", "#c9b899", rough=.8, var=.2, scale=12), bev=.02)


def _guard():
    """Who guards the night, at a desk."""
    y = FACADE
    dark = mat("guard_cloth", "#2b3440", rough=.95, var=.15, scale=9)
    box((-1.6, y + 3.2, .75), (.9, .5, 1.2), _desk_wood(), bev=.02)
    box((-1.6, y + 3.6, 1.45), (.42, .24, .44), dark, bev=.10, seg=4)
    lathe([(0, 0), (.06, .01), (.09, .08), (.085, .16), (.05, .22), (0, .23)], mat("guard_skin", "#7a5744", rough=.7, var=.1), loc=(-1.6, y + 3.6, 1.68), seg=24)


def _lobby_light():
    """Lamps, and three pictures that nobody looks at."""
    y = FACADE
    for k, xx in enumerate((-3.6, .2, 5.2)):
        box2((xx - .5, y + 4.44, 1.3), (xx + .5, y + 4.5, 2.1), mat("lobby_art%d" % k, ("#53758a", "#8a6a48", "#5f6f58")[k], rough=.8, var=.3, scale=4), bev=.01)
    for x in (-3.2, .2, 3.4):
        box2((x - .5, y + 2.0, 3.36), (x + .5, y + 2.3, 3.395), emis("lobby_lamp", "#ffdcae", 7), bev=0)
    area((0, y + 2.2, 3.3), (0, y + 2.2, 0), 10, 2.5, 440, "#ffba72", gloss=False)
    area((0, y + .3, 2.6), (0, y - 8, 0), 9, 1.2, 520, "#ffb068", spread=150, gloss=False)


def _glass_front():
    y, frame = FACADE, _frame()
    for i in range(9):
        x = -6 + i*1.5
        box2((x - .04, y - .06, .14), (x + .04, y + .06, 3.4), frame, bev=.005)
    for z in (.18, 2.5, 3.38):
        box2((-6, y - .05, z - .04), (6, y + .05, z + .04), frame, bev=.005)


def _canopy():
    """On two posts, with lamps in its wooden soffit."""
    y, steel, wood = FACADE, brushed_steel(), _soffit()
    canopy = mat("canopy", "#3a434b", rough=.45, metal=.4, var=.15)
    box2((-4.6, y - 4.6, 3.42), (4.8, y + .1, 3.82), canopy, bev=.02)
    box2((-4.5, y - 4.5, 3.38), (4.7, y, 3.42), wood, bev=0)
    box2((-4.6, y - 4.63, 3.46), (4.8, y - 4.6, 3.50), emis("canopy_line", "#ffcf96", 4), bev=0)
    for x in (-4.0, 4.2):
        cyl((x, y - 4.0, 1.75), .11, 3.4, steel, bev=0)
    for x in (-2.8, 0.1, 3.0):
        for yy in (y - 3.4, y - 1.5):
            cyl((x, yy, 3.37), .11, .02, emis("canopy_lamp", "#ffdcae", 9), bev=0)
            spot((x, yy, 3.34), (x, yy, 0), 190, "#ffbe7c", angle=110, blend=.8, r=.1).visible_glossy = False
    text("MAIN ENTRANCE", (.1, y - 4.64, 3.66), .34, emis("name", "#e8f1ff", 3.2), font="Roboto-Bold", idx=1, spacing=1.04)


def _emergency():
    """Round the corner to the right."""
    y = FACADE
    red = emis("emergency_red", "#c4321f", .9)
    box2((8.6, y - .30, 3.0), (12.2, y - .12, 3.75), red, bev=.02, idx=2)
    text("EMERGENCY", (10.25, y - .32, 3.37), .44, emis("emergency_white", "#fff2ea", 2.2), font="Roboto-Bold", idx=1)
    prism([(.20, 0), (-.05, .18), (-.05, .06), (-.2, .06), (-.2, -.06), (-.05, -.06), (-.05, -.18)], .01, emis("emergency_white", "#fff2ea", 2.2), loc=(11.95, y - .32, 3.37), bev=0, idx=1)


def _bench():
    """A bench, a bin with an ashtray that nobody uses."""
    y, steel, wood, frame = FACADE, brushed_steel(), _soffit(), _frame()
    box((-3.3, y - 1.0, .58), (1.6, .42, .05), wood, bev=.01)
    for d in (-.65, .65):
        box((-3.3 + d, y - 1.0, .36), (.06, .36, .44), frame, bev=.008)
    cyl((3.6, y - 1.0, .55), .22, .82, steel, bev=.02)


def _hole(x0, x1, top, y):
    """Take the ground-floor front of the main building away where the lobby is."""
    for o in D.objects:
        if o.name.startswith("box") and o.data.materials and o.data.materials[0].name == "concrete" and abs(o.location.y - (y + 7)) < .1:
            o.location.y += 4.8
            wall = o.data.materials[0]
            box2((-34, y, 0), (x0, y + 5, 4.2), wall, bev=0)
            box2((x1, y, 0), (12.5, y + 5, 4.2), wall, bev=0)
            box2((-34, y, top), (12.5, y + 5, 11.2), wall, bev=0)
            return

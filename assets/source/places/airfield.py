"""The airfield at dusk behind the windows of gate B7: apron, runway, tower, hills, sky. Not a place itself.

At `night` it is the same view later: darker, and no snow to be seen on the mountain.
"""
import aircraft
from aircraft import GROUND_Z
from kit import *
from props import tower

WINDOW = 11.0                               # the terminal's glass; everything here is beyond it


def apron(night, plane=True):
    """The wet apron: our `plane` and its bridge, carts, another aircraft, floodlights."""
    out = aircraft.materials()
    wet = mat("apron", "#20262c", rough=.10, var=.35, scale=.25, rvar=.09, coat=1, spec=.8)
    white = mat("cart_white", "#c9c8c2", rough=.5, var=.08)
    paint = mat("apron_line", "#b9923c", rough=.5, var=.3)
    box2((-400, WINDOW + .3, GROUND_Z - .1), (400, 900, GROUND_Z), wet, bev=0)
    box2((-60, WINDOW + 6, GROUND_Z), (60, WINDOW + 6.25, GROUND_Z + .01), paint, bev=0)
    heading = math.radians(212)
    if plane:
        aircraft.plane(out, (-14.4, 19.6, 1.35), heading)
    aircraft.jet_bridge(out, (-3.1, 13.9), (-8.0, 20.4), "B7")
    aircraft.plane(out, (52, WINDOW + 66, .2), math.radians(150))
    aircraft.cart(out, -15.5, WINDOW + 4.5, out.orange, .2)
    aircraft.cart(out, 8.5, WINDOW + 22, white, math.pi)
    aircraft.cart(out, 24, WINDOW + 30, white, .3)
    dim = .7 if night else 1
    area((-6, WINDOW + 2, 12), (-9, WINDOW + 10, 0), 14, 4, 2600 * dim, "#ffc48a", spread=150, gloss=False)
    area((-40, WINDOW + 2, 20), (-5, WINDOW + 20, 0), 20, 10, 8000 * dim, "#8fb4ff")
    area((14, WINDOW + 4, 14), (6, WINDOW + 22, 0), 10, 6, 2600 * dim, "#9ab8f0", gloss=False)
    point((-3.5, WINDOW + 5.0, -2.2), 110, "#ffb86a", .3)
    point((-7.6, WINDOW + 6.6, 3.4), 120, "#ffc27c", .3)


def distance(night):
    """The far terminal, the tower, masts, runway lights, hills and the mountain, as flat cards of haze."""
    term = mat("far_terminal", "#1d2731", rough=.8, var=.2)
    warm, cold = emis("far_warm", "#ffbd73", 2.6), emis("far_cold", "#a9cfff", 1.6)
    for x0, x1, depth, z, width, pitch, low, count in ((-190, -22, 170, 7, 2.1, 2.7, 1.0, 62),
                                                       (30, 210, 175, 6, 2.3, 2.9, .6, 60)):
        box2((x0, WINDOW + 150, GROUND_Z), (x1, WINDOW + depth, z), term, bev=0)
        for i in range(count):
            if random.random() < .8:
                x = x0 + 1.5 + i * pitch
                box2((x, WINDOW + 149.8, low), (x + width, WINDOW + 149.9, low + 3.2),
                     warm if random.random() < .73 else cold, bev=0)
    tower(44, WINDOW + 185)
    for x in (-95, -70, -28, 24, 84, 120):
        cyl((x, WINDOW + 120, 5), .16, 19, term, seg=8)
        for d in (-1.2, -.4, .4, 1.2):
            box((x + d, WINDOW + 119.6, 14.6), (.6, .3, .45), emis("mast", "#ffd8a0", 60), bev=0)
    for i in range(46):
        colour = ("#3a78ff", "#37ffa0", "#ffae3a")[i % 3]
        box((-150 + i * 6.6, WINDOW + 75 + (i % 3) * 14, GROUND_Z + .2), (.28, .28, .25),
            emis("runway" + colour, colour, 55), bev=0)
    glow = .36 if night else 1
    ridge = [(-500 + i * 20, 22 + 10 * math.sin(i * .45) + 7 * math.sin(i * 1.13 + 1)) for i in range(51)]
    prism([(-500, -5), *ridge, (500, -5)], 2, emis("hill", "#27304d", .5 * glow + .08), loc=(0, WINDOW + 560,
        0), bev=0)
    _mountain(-175, glow, snowy=not night)


def _mountain(x, glow, snowy):
    haze, snow = emis("mountain", "#6a6a94", .55 * glow), emis("snow", "#d9a7a2", .62 * glow)
    at, front = (x, WINDOW + 800, 10), (x, WINDOW + 797, 10)
    prism([(-330, 0), (-250, 38), (-205, 58), (-150, 104), (-132, 112), (-112, 108), (-70, 66), (-20, 36),
           (70, 0)],
          2, haze, loc=at, bev=0)
    if not snowy:
        return
    prism([(-176, 82), (-150, 104), (-132, 112), (-112, 108), (-86, 82), (-98, 84), (-106, 76), (-118, 90),
           (-128, 78), (-140, 88), (-150, 76), (-162, 86)], 2, snow, loc=front, bev=0)
    prism([(-190, 70), (-196, 62), (-180, 66), (-168, 58), (-172, 70)], 2, snow, loc=front, bev=0)


def sky(night):
    """Dusk; or, with night called, the end of it."""
    if night:
        world([(0, "#15181f"), (.166, "#8a5a5c"), (.19, "#664f6c"), (.235, "#40466f"), (.32, "#263557"),
               (.5, "#172542"), (.85, "#0d172c")], .85, clouds=("#151d30", .85))
    else:
        world([(0, "#20242c"), (.166, "#f4a66c"), (.185, "#dd8a5e"), (.225, "#ab6f79"), (.30, "#5a648f"),
               (.48, "#2c4068"), (.85, "#14233f")], 1.1, clouds=("#27324a", .85))


def leaving():
    """2837 out on the taxiway, small, its windows lit, its tail lamp and beacon; the stand it left is wet and bare."""
    out = aircraft.materials()
    aircraft.plane(out, (-52.0, WINDOW + 88, -.6), 0)
    for at, colour in (((-71, WINDOW + 86, 1.9), "#ff3a24"), ((-66, WINDOW + 72, -1.0), "#ff3a24"), ((-51.5, WINDOW + 87, -2.4), "#ffffff")):
        box(at, (.5, .5, .5), emis("leaving" + colour, colour, 90), bev=0)
    area((-66, WINDOW + 58, 16), (-66, WINDOW + 88, 0), 40, 10, 17000, "#a9c2ff", gloss=False)
    dark = mat("stand_wet", "#161c22", rough=.05, var=.1, coat=1)
    prism([(-16, WINDOW + 5), (-6, WINDOW + 4.4), (-5, WINDOW + 13), (-14, WINDOW + 15)], .01, dark, plane="XY", loc=(0, 0, GROUND_Z + .012), bev=0)
    cone = emis("stand_lamp", "#ffb04a", 6)
    for x, y in ((-12, WINDOW + 6), (-9.5, WINDOW + 5.5), (-7.4, WINDOW + 6.2)):
        cyl((x, y, GROUND_Z + .4), .26, .8, mat("cone", "#b5502a", rough=.6, var=.1), r2=.05)
        box((x, y, GROUND_Z + .9), (.12, .12, .12), cone, bev=0)

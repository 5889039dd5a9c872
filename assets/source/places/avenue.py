"""The avenue behind the taxi: buildings on both sides, shop fronts, the Needle at its end. Not a place itself."""
from kit import *

HAZE = (("#141d2e", .5), ("#1d2a42", .52), ("#2a3858", .56), ("#3c4870", .62), ("#555a86", .68))    # each further one paler
SHOPS = (("#f0a050", 1.1), ("#ffc486", 1.0), ("#d8654a", .7), ("#5f9ab4", .7), ("#f0a050", 1.1))
BESIDE, FAR = 45, 260                    # metres: where a shop is beside the cab, where the avenue ends


def blocks():
    """Buildings on both sides; their windows soft and few."""
    rng = random.Random(8)
    lit = [emis("win_warm", "#ffbb70", 1.15), emis("win_pale", "#ffdba8", .85), emis("win_cool", "#8fb6f0", .7)]
    for s in (-1, 1):
        y = 16.0
        while y < FAR:
            length, high = rng.uniform(14, 26), rng.uniform(13, 30) + y*.10
            shade = HAZE[min(4, int(y/42))]
            m = emis("block_" + shade[0], *shade)
            x0 = s*(13 + rng.uniform(0, 1.5))
            box2((min(x0, x0 + s*20), y, -1), (max(x0, x0 + s*20), y + length, high), m, bev=0)
            _windows(rng, lit, s, x0, y, length, high)
            if rng.random() < .85:
                _shop_front(rng, m, s, x0, y, length)
            y += length + rng.uniform(.5, 4)
    _needle()


def _windows(rng, lit, s, x0, y, length, high):
    """On the side along the avenue, and on the end that looks back."""
    for row in range(int((high - 4)/3.2)):
        for bay in range(int(length/2.4)):
            if rng.random() < .24 and y + bay*2.4 > 30:
                yy, zz = y + .6 + bay*2.4, 4.6 + row*3.2
                box2((min(x0 - s*.08, x0), yy, zz), (max(x0 - s*.08, x0), yy + 1.4, zz + 1.7), rng.choice(lit), bev=0)
        for bay in range(6):
            if rng.random() < (.22 if y > 30 else .06):
                xx, zz = x0 + s*(1.2 + bay*2.6), 4.6 + row*3.2
                box2((min(xx, xx + s*1.2), y - .08, zz), (max(xx, xx + s*1.2), y, zz + 1.7), rng.choice(lit), bev=0)


def _shop_front(rng, m, s, x0, y, length):
    """Panes under an awning; beside the cab they are half dark, with goods in them."""
    colour, glow = rng.choice(SHOPS)
    near = y < BESIDE
    for bay in range(int((length - 2.5)/1.9)):
        g = round(glow*(.12 if near else 1)*rng.uniform(.5, 1.0), 2)
        if rng.random() < .8:
            yy = y + 1 + bay*1.9
            box2((min(x0 - s*.1, x0), yy, .9), (max(x0 - s*.1, x0), yy + 1.6, 2.9), emis("shop%s%s" % (colour, g), colour, g), bev=0)
            if near:
                _goods(rng, m, s, x0, yy)
    box2((min(x0 - s*1.1, x0), y + .8, 3.1), (max(x0 - s*1.1, x0), y + length - 1.3, 3.3), m, bev=0)


def _goods(rng, m, s, x0, yy):
    """On two shelves, seen against the light; some have a blind half down."""
    for zz in (1.55, 2.25):
        box2((min(x0 - s*.14, x0), yy, zz), (max(x0 - s*.14, x0), yy + 1.6, zz + .06), m, bev=0)
        for k in range(5):
            h = rng.uniform(.12, .42)
            box2((min(x0 - s*.13, x0), yy + .12 + k*.3, zz + .06), (max(x0 - s*.13, x0), yy + .12 + k*.3 + rng.uniform(.1, .2), zz + .06 + h), m, bev=0)
    if rng.random() < .4:
        box2((min(x0 - s*.12, x0), yy, 2.4), (max(x0 - s*.12, x0), yy + 1.6, 2.9), m, bev=0)


def _needle():
    """At the street's end."""
    m, x, y = emis("needle", "#5d628c", .70), -6.5, 300
    cyl((x, y, 20), 2.0, 60, m, r2=1.0, bev=0)
    lathe([(0, 46), (1.2, 47), (7.0, 51), (7.4, 52), (4, 53.4), (2.6, 55), (.6, 56), (.12, 60), (.1, 72), (0, 72)], m, loc=(x, y, 0))
    cyl((x, y, 51), 6.9, .6, emis("needle_ring", "#ffd9a0", 2.2), bev=0)

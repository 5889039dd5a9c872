"""What the bar has on its counter and its floor when 2837 has gone: a candle, fries, the mop.

Law: all of it is late, and what stands on the counter is laid out from `counter_y`; the bar early knows nothing of it.
"""
from kit import *
from props import *


def candle(counter_y):
    """One, burned down: nobody has carried it off."""
    x, y = -.27, counter_y + .46
    lathe([(0, 0), (.055, .0), (.075, .018), (.07, .018), (.05, .006)], mat("candle_dish", "#35656a", rough=.4, var=.1), seg=24, loc=(x, y, 1.10))
    cyl((x, y, 1.14), .030, .07, mat("candle_wax", "#d9c7a0", rough=.6, var=.05, emit="#ffb860", strength=.5), bev=.004)
    lathe([(0, 0), (.011, .012), (.013, .026), (.007, .050), (0, .068)], emis("candle_flame", "#ffd890", 14), seg=12, loc=(x, y, 1.18), idx=1)
    point((x, y - .10, 1.30), 3.4, "#ffca8c", .04)


def mop():
    """The mop has been as far as the booth, and waits there in its bucket; behind it the floor is wet."""
    bucket((2.62, 4.7, 0))
    wet = mat("mopped", "#2f3236", rough=.04, var=.1, coat=1)
    for k in range(4):
        x, y = 2.95 - k*.42, 3.25 - k*.30
        prism([(x + .52*math.cos(t*math.tau/20), y + .20*math.sin(t*math.tau/20) + .14*math.cos(t*math.tau/10)) for t in range(20)], .001, wet, plane="XY", loc=(0, 0, .002 + k*.0004), bev=0)


def fries(counter_y):
    """What the woman in lilac satin has before her, further down."""
    x, y, rng, fry = 1.52, counter_y + .02, random.Random(6), mat("fry", "#d9a441", rough=.8, var=.15, scale=14)
    lathe([(0, 0), (.11, .0), (.15, .02), (.145, .024), (.10, .006)], mat("plate", "#c9c6ba", rough=.4, var=.05), seg=28, loc=(x, y, 1.10))
    for _ in range(26):
        r, a = rng.uniform(0, .085), rng.random()*6.3
        box((x + r*math.cos(a), y + r*math.sin(a), 1.125 + (.09 - r)*.55), (.014, .10, .014), fry, bev=.002, rot=(rng.uniform(-.4, .4), 0, rng.random()*3.1))
    lathe([(.0, .0), (.034, .0), (.046, .13)], glass("tumbler", tint="#d6dde0"), seg=20, loc=(x + .26, y + .06, 1.102))
    cyl((x + .26, y + .06, 1.145), .036, .08, mat("lilac_drink", "#8a5a9a", rough=.2, var=.1, emit="#8a5a9a", strength=.15), seg=20)

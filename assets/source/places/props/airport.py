"""Beyond the glass of a terminal: the apron at dusk, a tower, a jet of Cascade."""
import aircraft
from kit import *



def apron(y0, ground=-4.2):
    """Everything beyond the glass of a terminal: wet apron, far terminal, tower, masts, taxiway lights, hills."""
    wet = mat('apron', '#20262c', rough=.10, var=.35, scale=.25, rvar=.09, coat=1, spec=.8)
    term = mat('far_terminal', '#1d2731', rough=.8, var=.2)
    warm, cool = emis('far_warm', '#ffbd73', 1.3), emis('far_cool', '#a9cfff', .9)
    box2((-400, y0 + .3, ground - .1), (400, y0 + 900, ground), wet, bev=0)
    box2((-190, y0 + 150, ground), (-22, y0 + 170, 7), term, bev=0)
    box2((30, y0 + 150, ground), (210, y0 + 175, 6), term, bev=0)
    for x0, n, step in ((-188, 62, 2.7), (31, 60, 2.9)):
        for i in range(n):
            x = x0 + i*step
            for z in (.6, 3.6):
                if random.random() < .62:
                    box2((x, y0 + 149.8, z), (x + 1.7, y0 + 149.9, z + 1.5), warm if random.random() < .7 else cool, bev=0)
    mast = emis('mast', '#ffd8a0', 60)
    for x in (-95, -70, -18, 14, 62, 100):
        cyl((x, y0 + 120, 5), .16, 19, term, seg=8)
        for d in (-1.2, -.4, .4, 1.2):
            box((x + d, y0 + 119.6, 14.6), (.6, .3, .45), mast, bev=0)
    for i in range(46):
        c = ('#3a78ff', '#37ffa0', '#ffae3a')[i % 3]
        box((-150 + i*6.6, y0 + 75 + (i % 3)*14, ground + .2), (.28, .28, .25), emis('taxi' + c, c, 50), bev=0)
    ridge = [(-500, -5)] + [(-500 + i*20, 22 + 10*math.sin(i*.45) + 7*math.sin(i*1.13 + 1)) for i in range(51)] + [(500, -5)]
    prism(ridge, 2, emis('hill', '#27304d', .5), loc=(0, y0 + 560, 0), bev=0)


def tower(x, y):
    """A control tower with a lit cab."""
    term = mat('far_terminal', '#1d2731', rough=.8, var=.2)
    cyl((x, y, 8), 2.2, 26, term, r2=1.7)
    cyl((x, y, 23), 3.2, 4, term, r2=4.6)
    cyl((x, y, 26), 4.3, 2.2, emis('tower_cab', '#9fd6ff', 1.6))
    cyl((x, y, 27.6), 4.6, .9, term)
    cyl((x, y, 31), .12, 6, term)
    box((x, y, 34.2), (.5, .5, .5), emis('tower_red', '#ff3020', 60), bev=0)


def jet(at, turn):
    """A jet of Cascade with the middle of its hull at `at`, nose to +x before the turn."""
    x, y, z = at
    aircraft.plane(aircraft.materials(), (x + aircraft.NOSE*math.cos(turn), y + aircraft.NOSE*math.sin(turn), z), turn)

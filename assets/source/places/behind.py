"""behind: what is seen out of a rear window at night: headlights as stars, lamps as discs, the cars under them. Not a place itself.

Law: whoever follows us comes towards the eye, so on our side of the road are headlights, beyond the middle tail-lights.
Lights are discs and rays that grow with their distance: they are out of focus without costing samples.
"""
from kit import *

BLUR = .0085                             # radius of a light per metre of distance
RAY = .062                               # half the length of a star's ray per metre of distance
TURNS = (.16, .16 + math.pi/3, .16 + 2*math.pi/3)   # a star of six, a little off the upright


def disc(x, y, z, m, share=1.0):
    """A light that is out of focus."""
    return cyl((x, y, z), max(.05, BLUR*y*share), .02, m, rot=(math.pi/2, 0, 0), seg=24, bev=0)


def star(x, y, z, core, ray, share=1.0):
    """A lamp that looks straight at the eye through wet glass: a disc, and three thin rays across it."""
    disc(x, y, z, core, share)
    long, thin = RAY*y*share, .0014*y
    for k, turn in enumerate(TURNS):
        far = long*(1 if k == 0 else .72)
        prism([(-far, 0), (0, thin), (far, 0), (0, -thin)], .01, ray, loc=(x, y - .02, z), bev=0, rot=(0, turn, 0))


def follower(x, y, tall=False, share=1.0, warm=False):
    """A car that comes after us: hardly more than its lamps, and their light on its bonnet."""
    tone = "warm" if warm else "pale"
    colour = "#ffdca0" if warm else "#fff2dc"
    core, ray = emis("head_" + tone, colour, 11), emis("ray_" + tone, colour, 2.4)
    body = mat("follower%d" % tall, ("#1b222c", "#242428")[tall], rough=.25, var=.1, coat=.6)
    high = 1.85 if tall else 1.42
    box((x, y + 2.2, .66), (1.80, 4.2, .62), body, bev=.16, seg=3)
    prism([(-.82, .92), (.82, .92), (.62, high), (-.62, high)], 2.2, body, loc=(x, y + 2.6, 0), bev=.08)
    prism([(-.72, .98), (.72, .98), (.55, high - .10), (-.55, high - .10)], .02, emis("follower_pane", "#2c3a58", .55), loc=(x, y + 1.48, 0), bev=0)
    for s in (-1, 1):
        star(x + s*.64, y - .04, .70, core, ray, share)


def leaver(x, y):
    """A car on the other side, gone by: two red discs."""
    tail = emis("tail_gone", "#ff3a22", 3.6)
    box((x, y + 2.2, .75), (1.7, 4, .8), mat("follower0", "#1b222c", rough=.25, var=.1, coat=.6), bev=.16, seg=3)
    for s in (-1, 1):
        disc(x + s*.62, y - .06, .80, tail, .8)


def lamp_post(x, y, side, height=9.6, light=True):
    """A street lamp that leans over the road; `side` is -1 or 1, where it stands."""
    pole = mat("pole", "#39414a", rough=.5, metal=.5, var=.1)
    cyl((x, y, height/2), .09, height, pole, seg=8, bev=0)
    beam((x, y, height - .1), (x - side*2.2, y, height + .2), .08, .08, pole, bev=0)
    disc(x - side*2.3, y - .1, height + .1, emis("lamp_amber", "#ffb257", 5.5), 1.25)
    if light:
        spot((x - side*2.3, y, height), (x - side*3, y, 0), 820, "#ffab55", angle=120, blend=.8, r=.4)

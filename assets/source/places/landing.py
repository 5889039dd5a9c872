"""The fourth floor as it is seen from the elevator while its doors open. Not a place itself.

Law: it begins a step beyond the sill (y > .2) and is only as wide as the opening lets one see.
"""
from kit import *

SILL, END, TOP = .14, 7.6, 2.55
LEFT, RIGHT = -2.4, 2.0


def landing(x):
    """A hall at evening, its warm middle at `x`: the number on the wall, a lit room, a rail, a cart."""
    wall, wood = mat("landing_wall", "#9a8f80", rough=.8, var=.1), mat("landing_wood", "#7a5238", rough=.45, var=.3, scale=2, coat=.2)
    box2((LEFT, SILL, -.1), (RIGHT, END, 0), mat("landing_floor", "#6a6d70", rough=.12, var=.10, scale=2, rvar=.05, coat=.5), bev=0)
    box2((LEFT, SILL, TOP), (RIGHT, END, TOP + .1), mat("landing_ceiling", "#8a847a", rough=.85, var=.06), bev=0)
    for a, b in ((LEFT - .1, LEFT), (RIGHT, RIGHT + .1)):
        box2((a, SILL, 0), (b, END, TOP), wall, bev=0)
    box2((LEFT, END, 0), (RIGHT, END + .1, TOP), wall, bev=0)
    box2((LEFT, END - .03, 0), (RIGHT, END, 1.0), mat("landing_dado", "#3f5a66", rough=.55, var=.15), bev=0)
    box2((LEFT, END - .07, .98), (RIGHT, END - .03, 1.08), wood, bev=.01)
    _room(x + .35)
    _number(x - .62)
    _cart(x + 1.25, wood)
    glow = emis("landing_disc", "#ffd9a6", 7)
    for y in (2.0, 4.8):
        cyl((x, y, TOP - .02), .16, .03, glow, bev=0)
    area((x, 2.6, TOP - .08), (x, 2.6, 0), 2.2, 2.2, 130, "#ffc48a", gloss=False)
    area((x, 5.6, TOP - .08), (x, 5.6, 0), 2.4, 1.8, 120, "#ffbb78", gloss=False)
    area((x, .5, 2.0), (x, -2.5, .4), .8, 1.2, 14, "#ffc080", gloss=False)               # what it sends into the car


def _room(x):
    """A door that stands open on lamplight."""
    box2((x - .50, END - .06, 0), (x + .50, END - .01, 2.14), mat("landing_frame", "#5a4030", rough=.5, var=.2), bev=.01)
    box2((x - .42, END - .07, .01), (x + .42, END - .055, 2.06), emis("landing_lamplight", "#ffb765", 1.5), bev=0)
    box2((x - .42, END - .075, .01), (x + .05, END - .06, 2.06), mat("landing_leaf", "#7d5a40", rough=.5, var=.25), bev=.004)
    box((x + .72, END - .04, 1.52), (.26, .02, .16), mat("landing_plate", "#2b333d", rough=.5), bev=.004, idx=1)
    text("412", (x + .72, END - .055, 1.52), .095, mat("landing_white", "#e2ddd0", rough=.7, var=0), font="RobotoCondensed-Bold", idx=1)


def _number(x):
    """Where one is: white on dark, large."""
    box((x, END - .04, 1.66), (.62, .02, .74), mat("landing_plate", "#2b333d", rough=.5), bev=.006, idx=1)
    white = mat("landing_white", "#e2ddd0", rough=.7, var=0)
    text("4", (x, END - .055, 1.74), .50, white, font="RobotoCondensed-Bold", idx=1)
    text("PLASTICS", (x, END - .055, 1.40), .085, white, font="RobotoCondensed-Bold", idx=1)


def _cart(x, wood):
    """Linen that somebody left against the wall."""
    for z in (.28, .66, 1.02):
        box((x, 5.4, z), (.5, .9, .03), wood, bev=.005)
    for k, z in enumerate((.42, .80, 1.12)):
        box((x, 5.4, z), (.42, .8 - .06 * k, .20), mat("landing_linen", "#8fa0b4", rough=.9, var=.15), bev=.04, seg=3)

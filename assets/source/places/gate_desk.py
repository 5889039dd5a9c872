"""Pauline's counter at B7, before her and nobody else: Lexie stands left of its end. A foreground: the room is gate.py.

Law: nothing on it stands higher than her scarf; the envelope is told and not shown, since most evenings there is none.
"""
from types import SimpleNamespace

import tabletop
from kit import *
from props import boarding_pass, cup, gooseneck, monitor_back, pass_rack, stack, stapler

PLACE = Place(
    size=(1600, 900), samples=24, seed=11, cut_out=True, variants={"gate_desk": {}},
    paint={"height": 900, "exposure": .3, "contrast": 1.06, "sat": 1.04, "shadows": (-.02, .006, .045), "bottom": .32, "detail_keep": .6})
END_X, DEEP, THICK, OVERHANG = 708, .27, .038, .035         # the near end in columns of the screen; the ledge, in metres
LOWER, FLOOR, RIGHT = -.29, -1.16, 1.35


def build(picture):
    m = _materials()
    _counter(m)
    tabletop.sitters(m.wool, ("right",))
    _behind()
    _on_ledge(m)
    _light()
    tabletop.eye(horizon=300, edge=480)


def _materials():
    return SimpleNamespace(
        top=mat("ledge", "#8c8478", rough=.34, var=.10, scale=4, coat=.25), wood=mat("desk_wood", "#6a4c35", rough=.45, var=.32, scale=1.6, stretch=(6, 6, .6), coat=.2),
        navy=mat("navy", "#16293a", rough=.45, var=.15), alu=mat("alu", "#8d969c", rough=.35, metal=1, var=.15), strip=emis("desk_strip", "#ffd09a", .55),
        logo=mat("logo_paint", "#7f8d94", rough=.5, var=.05), cup=mat("paper_cup", "#a9a08e", rough=.6, var=.06), lid=mat("lid", "#3a332e", rough=.4, var=.1),
        wool=mat("navy_wool", "#1b2438", rough=.9))


def _counter(m):
    """A ledge for passes over a wooden front with the airline's panel; the end where one may walk past."""
    left = tabletop.at(END_X)[0]
    box2((left, -DEEP, -THICK), (RIGHT, 0, 0), m.top, bev=.010)
    near = -DEEP + OVERHANG
    box2((left + .03, near, FLOOR), (RIGHT, near + .03, -THICK), m.wood, bev=.004)
    box2((left + .03, near, FLOOR), (left + .06, -.02, -THICK - .002), m.wood, bev=.006)
    box2((left + .03, -.02, FLOOR), (left + .06, .60, LOWER - .03), m.wood, bev=.006)
    box2((left + .02, .02, LOWER - .03), (RIGHT, .62, LOWER), m.top, bev=.006)
    box2((left + .05, near - .006, -THICK - .026), (RIGHT, near + .002, -THICK - .012), m.strip, bev=0)
    box2((left + .12, near - .014, FLOOR + .2), (left + 1.0, near, -THICK - .075), m.navy, bev=.008)
    text("CASCADE", (left + .36, near - .018, -.140), .080, m.logo, font="Roboto-BlackItalic", idx=1)


def _behind():
    """What is on her side: the screen, the microphone with its switch."""
    x = tabletop.at(1120)[0]
    monitor_back((x, .03, LOWER), -.20, (.44, .27), label=True)
    gooseneck((tabletop.at(792)[0], .03, LOWER), (tabletop.at(812)[0], .02, .052))


def _on_ledge(m):
    x, y, _ = tabletop.at(852, .15)
    for k, (dx, dy, turn) in enumerate(((-.02, .02, .5), (.03, .01, .2), (.075, -.015, -.15))):
        boarding_pass((x + dx, y + dy, .0015 * k), turn)
    stack(tabletop.at(748, .13), 8)
    stapler(tabletop.at(972, .16), -.12)
    pass_rack(tabletop.at(1060, .13), -.18)
    cup(tabletop.at(1156, .12), m.cup, lid=m.lid, r=.037, h=.088)


def _light():
    """One lamp that is still on over the desk, the tunnel's warm light from the left behind, the window's cold from beyond."""
    world([(0, "#1d2438"), (.3, "#2a2a3c"), (.9, "#1c2030")], .55)
    spot((.55, -.15, 1.5), (.45, -.12, 0), 30, "#ffbd7e", angle=95, blend=.9, r=.12)
    area((-1.8, 1.6, .6), (.3, 0, 0), 1.2, 1.4, 22, "#ffb069")
    area((1.8, 2.2, .9), (.4, 0, 0), 2.6, 1.4, 14, "#6f8ce0")
    area((0, -2.4, .9), (.3, -.1, -.2), 2.2, 1.0, 13, "#8f98d0", gloss=False)
    area((.2, -1.7, 1.1), (.7, .1, .0), .7, .5, 12, "#ffbf8a", gloss=False)
    area((2.2, .1, .5), (.75, .1, -.05), .5, .8, 9, "#ff9f50")

"""Cascade's counter at Departures, before the clerk and nobody else: whoever comes stands left of its end. A foreground: the room is desk.py.

Left of the end is the scale; `desk_counter_case` has Mark's suitcase on it, which waits for its tag.
"""
from types import SimpleNamespace

import tabletop
from kit import *
from props import bell, boarding_pass, monitor_back, suitcase, tag_rack, telephone

PLACE = Place(
    size=(1600, 900), samples=24, seed=17, cut_out=True, variants={"desk_counter": {}, "desk_counter_case": {}},
    paint={"height": 900, "exposure": .3, "contrast": 1.06, "sat": 1.04, "shadows": (-.02, .006, .045), "bottom": .32, "detail_keep": .6})
END_X, DEEP, THICK, OVERHANG = 716, .29, .034, .04          # the near end in columns of the screen; the ledge, in metres
LOWER, FLOOR, RIGHT = -.27, -1.12, 1.35


def build(picture):
    m = _materials()
    _counter(m)
    tabletop.sitters(m.vest, ("right",))
    _on_ledge(m)
    _scale(m, "41.5" if picture == "desk_counter_case" else "00.0")
    if picture == "desk_counter_case":
        _suitcase(m)
    _light()
    tabletop.eye(horizon=300, edge=480)


def _materials():
    return SimpleNamespace(
        top=mat("counter_top", "#878178", rough=.4, var=.08), wood=mat("wood", "#7f5c42", rough=.45, var=.32, scale=1.6, stretch=(6, 6, .6), coat=.2),
        navy=mat("navy", "#14283a", rough=.45, var=.15), strip=emis("desk_line", "#ffcf96", .6), logo=mat("logo_paint", "#7f8d94", rough=.5, var=.05),
        steel=mat("scale_steel", "#6b747a", rough=.4, metal=.5, var=.1), dark=mat("case_dark", "#1b1f24", rough=.5, var=.1),
        digits=emis("scale_digits", "#ff5a3a", 2.2), vest=mat("vest", "#2a3348", rough=.9), chain=mat("alu", "#8d969c", rough=.35, metal=1, var=.15))


def _counter(m):
    left = tabletop.at(END_X)[0]
    near = -DEEP + OVERHANG
    box2((left, -DEEP, -THICK), (RIGHT, 0, 0), m.top, bev=.012)
    box2((left + .03, near, FLOOR), (RIGHT, near + .03, -THICK), m.wood, bev=.004)
    box2((left + .03, near, FLOOR), (left + .06, -.02, -THICK - .002), m.wood, bev=.006)
    box2((left + .03, -.02, FLOOR), (left + .06, .60, LOWER - .03), m.wood, bev=.006)
    box2((left + .02, .02, LOWER - .03), (RIGHT, .62, LOWER), m.top, bev=.006)
    box2((left + .05, near - .006, -THICK - .026), (RIGHT, near + .002, -THICK - .012), m.strip, bev=0)
    box2((left + .12, near - .014, FLOOR + .2), (RIGHT, near, -THICK - .075), m.navy, bev=.008)
    text("TICKETS", (left + .36, near - .018, -.17), .07, m.logo, font="Roboto-Bold", idx=1, spacing=1.06)


def _on_ledge(m):
    x = tabletop.at(1120)[0]
    monitor_back((x, .03, LOWER), -.16, (.46, .26), label=True)
    telephone(tabletop.at(980, .08), .22)
    bell(tabletop.at(782, .15))
    tag_rack(tabletop.at(1138, .12), -.2)
    boarding_pass(tabletop.at(868, .12), .25, "#7a3a2a")
    boarding_pass((tabletop.at(886)[0], -.15, .0015), -.1, "#7a3a2a")
    x, y, z = tabletop.at(806, .235)
    tube([(x + .40, y, z + .004), (x + .33, y + .02, z + .004), (x + .27, y - .01, z + .004), (x + .20, y, z + .006)], .0022, m.chain, bez=True)
    cyl((x + .15, y + .004, z + .006), .0052, .12, m.dark, rot=(0, math.pi / 2, .06), seg=14)


def _scale(m, pounds):
    """Its post with what it weighs in red, and below it the plate."""
    x, y, _ = tabletop.at(694, -.12)
    cyl((x, y, -.55), .016, 1.1, m.chain, seg=20)
    box((x, y, .038), (.135, .045, .080), m.dark, bev=.008)
    box((x, y - .0235, .040), (.112, .002, .054), mat("scale_window", "#0d1013", rough=.15, var=0), bev=0, idx=1)
    text(pounds, (x, y - .026, .040), .050, m.digits, font="RobotoCondensed-Bold", idx=1)
    box2((x - .30, y - .50, -1.0), (x + .13, y + .2, -.86), m.steel, bev=.02)


def _suitcase(m):
    """His, red, its handle pushed in, no tag on it yet; the plate it stands on is out of sight."""
    x, y, _ = tabletop.at(664, -.34)
    suitcase((x, y, -.575), 1.26, mat("his_case", "#7e2c24", rough=.42, var=.16, coat=.2), height=.52, tag=False, pulled=.10)


def _light():
    """The downlight over the position, the line under its edge, dusk from the left."""
    world([(0, "#232c44"), (.3, "#333248"), (.9, "#22283a")], .6)
    spot((.55, -.15, 1.5), (.45, -.12, 0), 38, "#ffc48a", angle=95, blend=.9, r=.12)
    area((-2.4, .6, .7), (.3, 0, 0), 1.4, 2.0, 30, "#7a9be8")
    area((.5, 2.2, .9), (.4, 0, 0), 2.6, 1.0, 10, "#ffab48")
    area((0, -2.4, .9), (.3, -.1, -.2), 2.2, 1.0, 13, "#93a9e0", gloss=False)
    area((.2, -1.7, 1.1), (.7, .1, .0), .7, .5, 12, "#ffc890", gloss=False)

"""Table nine, as it stands before those who sit at it. A foreground: the room is cafeteria.py.

Her tray, clockwise: soup, roll, a second roll, a blue Jell-O with its bubble. Nobody's spoon lies there: Lexie takes hers along.
Opposite are Christina's fries, and at the end of the table Jackson's two rolls; `salad` is Derek's turn, `late` the same evening at night, `alone` seven weeks after, when she has eaten.
"""
from types import SimpleNamespace

import cafeteria
import tabletop
from kit import *
from props import bowl, crumpled, cup, cutlery, fries, napkin_holder, plate, roll, salad, shaker, tray

PLACE = Place(
    size=(1600, 900), samples=24, seed=5, cut_out=True,
    paint={"height": 900, "exposure": .25, "contrast": 1.06, "sat": 1.03, "shadows": (-.02, .006, .04), "bottom": .36, "detail_keep": .6},
    variants={"cafeteria_table": {}, "cafeteria_table_salad": {}, "cafeteria_table_alone": {},
              "cafeteria_table_late": {"exposure": .3, "shadows": (-.02, .004, .05)}})
LONG, DEEP = 1.7, .85
ON_TRAY = .006


def build(picture):
    """The table, her tray, what is opposite, the lamp over it."""
    kind = picture.removeprefix("cafeteria_table").strip("_")
    m = materials()
    tabletop.board(m.top, LONG, DEEP, turn=-.008, x=-.01)
    tabletop.sitters(m.scrubs)
    (_eaten if kind == "alone" else _her_tray)(m)
    {"": _fries, "salad": _salad, "late": _late, "alone": _nobody}[kind](m)
    _middle(m)
    _light(kind == "late")
    tabletop.eye()


def materials():
    room = cafeteria.materials(False)
    return SimpleNamespace(
        top=mat("top_near", "#72543f", rough=.36, var=.35, scale=2.2, stretch=(1, 9, 9), coat=.3, bump=.06, bscale=60, bstretch=(1, 12, 12)),
        tray=mat("tray_near", "#6d3a30", rough=.42, var=.18, scale=9), tray_blue=room.tray_blue, frame=room.frame, coffee=room.coffee,
        paper=mat("napkin", "#cdc6b6", rough=.85, var=.06), china=mat("china", "#c2beb3", rough=.3, var=.07, coat=.4),
        cup=mat("paper_cup", "#bdb5a2", rough=.6, var=.06), lid=mat("lid", "#3a332e", rough=.4, var=.1), dark=room.dark,
        lentil=mat("lentil", "#b3742c", rough=.25, var=.35, scale=50, coat=.3), chowder=mat("chowder", "#c9b58a", rough=.3, var=.25, scale=50, coat=.3),
        jello=mat("jello", "#27659c", rough=.06, var=.25, scale=22, coat=.9, emit="#2a7cc4", strength=.05),
        bubble=mat("bubble", "#b9e0f4", rough=.1, emit="#a8d8f0", strength=.35), clear=mat("clear", "#9fb0bc", rough=.15, var=.05, coat=.5),
        salt=mat("salt", "#e4e0d6", rough=.8), pepper=mat("pepper", "#4a4038", rough=.9, var=.4, scale=300), scrubs=mat("scrubs", "#3f6d80", rough=.9))


def _her_tray(m):
    x, y, _ = tabletop.at(446, .20)
    tray((x, y, 0), m.tray, .03)
    bowl((x - .040, y + .050, ON_TRAY), m.china, m.lentil)
    roll((x + .110, y + .070, ON_TRAY), .4)
    roll((x + .150, y - .055, ON_TRAY), 1.6, .043)
    jello(m, (x - .150, y - .050, ON_TRAY))


def jello(m, at):
    """A blue one in clear plastic, filled to the brim; its bubble upper left."""
    x, y, z = at
    lathe([(0, .004), (.024, 0), (.027, .004), (.033, .012), (0, .013)], m.clear, loc=at, seg=40)
    lathe([(0, .013), (.0325, .012), (.041, .040), (.044, .056), (.041, .064), (.024, .070), (0, .071)], m.jello, loc=at, seg=40)
    lathe([(.0435, .053), (.0465, .058), (.0455, .061), (.0425, .058)], m.clear, loc=at, seg=40)
    lathe([(0, -.006), (.006, 0), (0, .006)], m.bubble, loc=(x - .019, y - .034, z + .043), seg=12)


def _eaten(m):
    """Seven weeks after: a bowl, a spoon in it, crumbs."""
    x, y, _ = tabletop.at(446, .20)
    tray((x, y, 0), m.tray, .03)
    bowl((x - .040, y + .050, ON_TRAY), m.china)
    tube([(x - .06, y + .03, .03), (x + .03, y + .055, .072), (x + .085, y + .07, .083)], .0042, mat("cutlery", "#b4b9bc", rough=.22, metal=1, var=.1), bez=True)
    crumpled((x + .135, y - .02, ON_TRAY), m.paper, .03, 3)
    crumb = mat("crumbs", "#b98a4e", rough=.8)
    for _ in range(14):
        box((x + random.uniform(.05, .18), y + random.uniform(-.10, .10), ON_TRAY + .002), (.005, .004, .003), crumb, bev=0)
    cup((x - .155, y - .045, ON_TRAY), m.cup, m.coffee, r=.038, h=.085)


def _fries(m):
    x, y, _ = tabletop.at(866, .21)
    tray((x, y, 0), m.tray_blue, -.06)
    plate((x - .06, y + .03, ON_TRAY), m.china, .105)
    fries((x - .06, y + .03, .016), .085)
    bowl((x + .145, y + .06, ON_TRAY), m.china, m.chowder, .07, .055)
    cutlery((x + .12, y - .08, ON_TRAY), "fork", .3)
    cup(tabletop.at(736, .22), m.cup, m.coffee, r=.038, h=.085)
    _two_rolls(m, tabletop.at(1130, .13))


def _two_rolls(m, at):
    """Jackson's: he was given two."""
    x, y, z = at
    plate(at, m.china, .092)
    roll((x - .036, y + .012, z + .010), .7, .046)
    roll((x + .040, y - .010, z + .010), 2.2, .044)


def _salad(m):
    """Derek has put his down where Christina sat; her plate has moved along."""
    x, y, _ = tabletop.at(892, .21)
    tray((x, y, 0), m.tray, -.04)
    salad((x - .035, y + .045, ON_TRAY), m.china, .098)
    cutlery((x + .10, y - .06, ON_TRAY), "fork", .5)
    cup((x + .155, y + .06, ON_TRAY), m.cup, lid=m.lid, r=.038, h=.09)
    x, y, _ = tabletop.at(1128, .13)
    plate((x, y, 0), m.china, .10)
    fries((x, y, .010), .065, 17, 5, .028)
    cup(tabletop.at(742, .08), m.cup, m.coffee, r=.038, h=.085)


def _late(m):
    """Soup for everybody, half of it eaten; her pager."""
    x, y, _ = tabletop.at(905, .21)
    tray((x, y, 0), m.tray_blue, -.06)
    bowl((x - .05, y + .045, ON_TRAY), m.china, m.chowder, .08, .058, .8)
    roll((x + .12, y + .05, ON_TRAY), 2.1, .040)
    crumpled((x + .05, y - .07, ON_TRAY), m.paper, .032, 3)
    cup(tabletop.at(764, .22), m.cup, m.coffee, r=.038, h=.085)
    bowl(tabletop.at(1136, .16), m.china, m.lentil, .075, .056, .8)
    cup(tabletop.at(196, .15), m.cup, lid=m.lid, r=.038, h=.09)
    x, y, _ = tabletop.at(600, .26)
    box((x, y, .011), (.055, .080, .021), m.dark, bev=.006, rot=(0, 0, .5))


def _nobody(_m):
    """Whose place it is was not said."""


def _middle(m):
    """Low where whoever sits at the right holds a hand out."""
    napkin_holder(tabletop.at(612, .06), m.frame, m.paper, .18)
    shaker(tabletop.at(668, .17), m.salt)
    shaker(tabletop.at(692, .11), m.pepper)


def _light(late):
    world([(0, "#363c50"), (.3, "#3f3b4c"), (.9, "#262636")], .45 if late else .6)
    area((.1, -.30, 1.25), (.1, -.30, 0), .5, .5, 9 if late else 13, "#ffc48c" if late else "#ffcfa2", spread=140)
    area((-2.4, -.1, .8), (0, -.3, 0), 1.6, 2.4, 26 if late else 32, "#86a6ee")
    area((-.3, -2.2, .9), (0, -.2, .05), 2.0, .8, 5 if late else 8, "#a9b4d6", gloss=False)
    if not late:
        area((.6, 2.6, 1.0), (0, -.2, 0), 3.0, .6, 10, "#ffc08a")

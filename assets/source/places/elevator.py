"""The hospital elevator: running, stopped between floors, and with its doors open on the lobby or opening on four.

The doors stand at y = 0; the car is seen from its back wall. Two people stand left and right of
the doors; what tells the story (indicator, seam, emergency lamp) is between their heads.
"""
from types import SimpleNamespace

import elevator_wall
from kit import *
from landing import landing
from lobby import lobby

PLACE = Place(
    size=(1600, 900), samples=12, noise=.045, bounces=(5, 3, 4), seed=7,
    paint={"exposure": .22, "contrast": 1.08, "sat": 1.08, "bottom": .30, "detail_keep": .62},
    variants={"elevator": {}, "elevator_three": {}, "elevator_four": {"exposure": .26}, "elevator_lobby": {"exposure": .30, "rain": 11.6, "rain_amt": 1.1},
              "elevator_stopped": {"exposure": .68, "sat": 1.0, "contrast": 1.04, "vign": .34,
                                   "shadows": (-.012, .002, .030), "highs": (.03, .0, -.02)}})

# for people who stand here
LEFT, RIGHT, BACK, TOP = -1.15, 1.15, -3.9, 2.48
DOOR_LEFT, DOOR_RIGHT, DOOR_TOP = -.86, .44, 2.12
DOOR_MIDDLE = (DOOR_LEFT + DOOR_RIGHT) / 2
PANEL_X = .80
RAIL_Z = .975
ISLAND_Z = 2.36                             # underside of the dropped ceiling
LAMP_AT = (DOOR_MIDDLE + .19, -.98)
FACING = (math.pi / 2, 0, 0)
FLOORS = ("7", "6", "5", "4", "3", "2", "1", "L", "P1", "P2")
CALLED = {"elevator": "L", "elevator_four": "L", "elevator_three": "4", "elevator_lobby": "L"}     # the lit button
SHOWN = {"elevator": "6", "elevator_four": "4", "elevator_three": "3", "elevator_lobby": "L", "elevator_stopped": "STOP"}
DEAD_LAMP = dict.fromkeys(("elevator_three", "elevator_lobby"), (-.45, -.62))   # nobody has come to see to it yet
DENTED = ("elevator_three", "elevator_lobby")   # after half past six there is a dent in the left wall
ONE_SIGN = ("L", "3", "4")                       # shown without the arrow: at rest, or rising in one scene and falling in another
AJAR = {"elevator_lobby": .03, "elevator_four": .26}   # what still shows of each leaf where the doors have slid open, or do
BEYOND = {"elevator_lobby": lobby, "elevator_four": landing}


def build(picture):
    """The car, with its lamps on or (`elevator_stopped`) on the emergency lamp alone, its doors shut or open."""
    stopped = picture == "elevator_stopped"
    m = _materials(stopped)
    _floor(m)
    _front_wall(m, SHOWN[picture])
    _doors(m, AJAR.get(picture), BEYOND.get(picture))
    _panel(m, SHOWN[picture], CALLED.get(picture))
    for side in (-1, 1):
        _side_wall(m, side)
    elevator_wall.directory(m, LEFT, -1.51, 1.66)
    elevator_wall.poster(m, RIGHT, -2.14, 1.60)
    _sanitiser(m)
    _umbrella(m)
    _ceiling(m, DEAD_LAMP.get(picture))
    _emergency_lamp(m)
    elevator_wall.what_people_left(m, LEFT, RIGHT, ISLAND_Z)
    if picture in DENTED:
        elevator_wall.dent(LEFT)
        elevator_wall.late(m, RIGHT)
    if picture == "elevator_three":
        elevator_wall.cup_and_ribbon(LEFT, RIGHT)
    _what_steel_sees()
    _emergency_light() if stopped else _running_light(DEAD_LAMP.get(picture))
    camera((.10, -3.78, 1.40), (.02, 0, 1.40), lens=22.5, fstop=7, focus=3.5, shift_y=-.035)


def _materials(stopped):
    """All surfaces; what glows in the running car is dull plastic in the stopped one."""
    def glow(name, colour, strength):
        return mat(name, "#74777a", rough=.5, var=.05) if stopped else emis(name, colour, strength)

    return SimpleNamespace(
        steel=mat("steel", "#9aa3a8", rough=.34, metal=1, var=.18, scale=1.2, stretch=(14, 14, .35),
                  rvar=.10, aniso=.6, hue=.03),
        door=mat("door", "#a7a9a6", rough=.30, metal=1, var=.16, scale=1.3, stretch=(16, 16, .3), rvar=.10,
                 aniso=.65, hue=.04), steel_dark=mat("steel_dark", "#5b646b", rough=.4, metal=1, var=.15),
        chrome=mat("chrome", "#d8dcde", rough=.14, metal=1, var=.05),
        brass=mat("brass", "#c79a55", rough=.28, metal=1, var=.12),
        wood=mat("wood", "#80593f", rough=.42, var=.32, scale=2.2, stretch=(6, 6, .7), hue=.015, coat=.25,
                 rvar=.1), teal=mat("teal", "#2e5a63", rough=.55, var=.2, scale=3),
        dark=mat("dark", "#14181c", rough=.6, var=.2), rubber=mat("rubber", "#2a3136", rough=.55, var=.2),
        floor=mat("floor", "#4d575e", rough=.2, var=.2, scale=22, rvar=.08, coat=.35, hue=.03),
        border=mat("border", "#23292e", rough=.25, var=.2, scale=7, coat=.3),
        ceiling=mat("ceiling", "#a3abaf", rough=.42, metal=.6, var=.1),
        white=mat("white", "#d9d7cf", rough=.6, var=.08), paper=mat("paper", "#e6dfcc", rough=.8, var=.08),
        ink=mat("ink", "#222b33", rough=.8, var=0, rvar=0), red=mat("red", "#a33326", rough=.6, var=.1),
        blue=mat("blue", "#2f6f8f", rough=.7, var=.1),
        umbrella=mat("umbrella", "#4f2336", rough=.4, var=.25, scale=20),
        puddle=mat("puddle", "#2b3238", rough=.03, var=0, rvar=0, spec=.8, coat=1),
        amber=emis("amber", "#ff8a2a", 9), button_lit=emis("button_lit", "#ffb055", 5),
        stop_lit=emis("stop_lit", "#ff3a1c", 4 if stopped else .55), cool=glow("cool", "#bcdcff", 7.5),
        rail_glow=glow("rail_glow", "#ffc480", 1.7), seam=glow("seam", "#ffb467", 6),
        lamp=emis("lamp", "#ff7a2e", 13) if stopped else mat("lamp", "#7a3a2c", rough=.25, coat=.5))


def _floor(m):
    inset = .22
    box2((LEFT, BACK, -.05), (RIGHT, 0, 0), m.border, bev=0)
    box2((LEFT + inset, BACK, 0), (RIGHT - inset, -.26, .004), m.floor, bev=.002)
    for lo, hi in (((LEFT + .20, BACK, 0), (LEFT + .22, -.24, .006)),
                   ((RIGHT - .22, BACK, 0), (RIGHT - .20, -.24, .006)),
                   ((LEFT + .20, -.26, 0), (RIGHT - .20, -.24, .006))):
        box2(lo, hi, m.brass, bev=.002)
    box2((DOOR_LEFT - .09, -.03, -.01), (DOOR_RIGHT + .11, .14, .006), m.chrome, bev=.002)
    for i in range(4):
        box2((DOOR_LEFT - .09, .03 * i, .004), (DOOR_RIGHT + .11, .008 + .03 * i, .010), m.steel_dark, bev=0)


def _front_wall(m, shown):
    box2((LEFT, 0, 0), (DOOR_LEFT, .10, TOP), m.steel, bev=.008)
    box2((DOOR_RIGHT, 0, 0), (RIGHT, .10, TOP), m.steel, bev=.008)
    box2((DOOR_LEFT, 0, DOOR_TOP), (DOOR_RIGHT, .10, TOP), m.steel, bev=.008)
    for x in (DOOR_LEFT, DOOR_RIGHT):
        box2((x - .016, -.012, 0), (x + .016, .02, DOOR_TOP + .016), m.chrome, bev=.006)
    box2((DOOR_LEFT, -.012, DOOR_TOP - .016), (DOOR_RIGHT, .02, DOOR_TOP + .016), m.chrome, bev=.006)
    box2((LEFT, -.012, 0), (DOOR_LEFT - .02, .002, .16), m.steel_dark, bev=.004)
    box2((DOOR_RIGHT + .02, -.012, 0), (RIGHT, .002, .16), m.steel_dark, bev=.004)
    _indicator(m, DOOR_MIDDLE, 2.275, .60, .18, shown)


def _doors(m, ajar, beyond):
    """Two leaves and the light between them, or what is beyond where they were."""
    left, right = (DOOR_LEFT + ajar, DOOR_RIGHT - ajar) if ajar else (DOOR_MIDDLE - .003, DOOR_MIDDLE + .003)
    for x0, x1 in ((DOOR_LEFT - .02, left), (right, DOOR_RIGHT + .02)):
        box2((x0, .085, .008), (x1, .12, DOOR_TOP + .02), m.door, bev=.006)
    if beyond:
        beyond(DOOR_MIDDLE)
    else:
        box2((left, .10, 0), (right, .118, DOOR_TOP), m.seam, bev=0)


def _indicator(m, x, z, width, size, shown):
    """A dark window with a word, or with the floor and an arrow down while the car moves."""
    box((x, -.018, z), (width, .03, size * 1.15), m.dark, bev=.012, idx=1)
    if shown == "STOP":
        text(shown, (x, -.036, z - .004), size * .78, m.stop_lit, font="RobotoCondensed-Bold", idx=1,
             spacing=1.1)
        return
    if shown in ONE_SIGN:
        text(shown, (x, -.036, z - .004), size, m.amber, font="RobotoCondensed-Bold", idx=1)
        return
    text(shown, (x + size * .30, -.036, z - .004), size, m.amber, font="RobotoCondensed-Bold", idx=1)
    half = size * .25
    prism([(-half, half * .8), (half, half * .8), (0, -half)], .004, m.amber, loc=(x - size * .5, -.036, z),
          bev=0, idx=1)


def _panel(m, shown, called):
    x, top, pitch = PANEL_X, 1.50, .118
    box2((x - .19, -.022, .60), (x + .19, 0, 1.90), m.door, bev=.008, idx=1)
    box2((x - .135, -.03, 1.68), (x + .135, -.018, 1.84), m.dark, bev=.008, idx=1)
    if shown == "STOP":
        text(shown, (x, -.033, 1.758), .10, m.stop_lit, font="RobotoCondensed-Bold", idx=1, spacing=1.08)
    elif shown in ONE_SIGN:
        text(shown, (x, -.033, 1.758), .125, m.amber, font="RobotoCondensed-Bold", idx=1)
    else:
        text(shown, (x + .038, -.033, 1.758), .125, m.amber, font="RobotoCondensed-Bold", idx=1)
        prism([(-.03, .022), (.03, .022), (0, -.032)], .003, m.amber, loc=(x - .06, -.033, 1.760), bev=0,
              idx=1)
    text("SEATTLE LAKEVIEW", (x, -.0235, 1.632), .034, m.ink, font="RobotoCondensed-Bold", idx=1)
    text("HOSPITAL", (x, -.0235, 1.596), .030, m.ink, font="RobotoCondensed-Regular", idx=1, spacing=1.15)
    for k, label in enumerate(FLOORS):
        _button(m, x - .078 + .156 * (k % 2), top - pitch * (k // 2), label,
                m.button_lit if label == called else m.white, m.ink)
    _button(m, x - .078, .86, "< >", m.white, m.ink, .036)
    _button(m, x + .078, .86, "STOP", m.stop_lit, m.paper, .030)
    if shown == "STOP":                                                     # somebody in the basement is listening
        cyl((x + .115, -.0235, .70), .011, .006, emis("intercom_lamp", "#ffb045", 9), rot=FACING, bev=0, idx=1)
    for i in range(7):
        for j in range(4):
            cyl((x - .06 + .02 * i, -.0235, .67 + .02 * j), .005, .004, m.dark, rot=FACING, bev=0, seg=10,
                idx=1)
    box((x, -.006, 2.06), (.26, .012, .18), m.steel_dark, bev=.003)
    box((x, -.0135, 2.06), (.24, .003, .16), m.paper, bev=0, idx=1)
    text("STATE OF WASHINGTON", (x, -.016, 2.105), .021, m.ink, font="RobotoCondensed-Bold", idx=1)
    text("Elevator permit", (x, -.016, 2.072), .021, m.ink, font="RobotoCondensed-Regular", idx=1)
    for i in range(3):
        box((x - .01 * i, -.016, 2.04 - .018 * i), (.16 - .02 * i, .001, .004), m.ink, bev=0)


def _button(m, x, z, label, face, lettering, size=.054):
    cyl((x, -.026, z), .044, .018, m.chrome, rot=FACING, bev=.003, idx=1)
    cyl((x, -.037, z), .037, .008, face, rot=FACING, bev=.002, idx=1)
    text(label, (x, -.0425, z), size, lettering, font="RobotoCondensed-Bold", idx=1)


def _side_wall(m, side):
    """Wood below the rail, steel above it, in four bays; `side` is -1 left, 1 right."""
    wall = RIGHT if side > 0 else LEFT

    def slab(depth0, depth1, y0, y1, z0, z1, material, bev):
        x0, x1 = wall - side * depth0, wall - side * depth1
        box2((min(x0, x1), y0, z0), (max(x0, x1), y1, z1), material, bev=bev)

    slab(-.05, 0, BACK, 0, 0, TOP, m.dark, 0)
    bay = -(BACK + .1) / 4
    for i in range(4):
        y1 = -.02 - i * bay
        for z0, z1, material in ((.17, .84, m.wood), (1.06, 2.30, m.steel)):
            slab(0, .02, y1 - bay + .025, y1, z0, z1, material, .007)
    slab(0, .012, BACK, -.02, .86, 1.04, m.dark, .003)
    slab(0, .026, BACK, -.01, 0, .15, m.steel_dark, .006)
    slab(.02, .055, BACK, -.04, .30, .42, m.rubber, .014)
    slab(.02, .034, BACK, -.05, .846, .856, m.rail_glow, 0)
    rail_x = wall - side * .10
    tube(rounded_path([(wall - side * .01, -.16, RAIL_Z), (rail_x, -.16, RAIL_Z), (rail_x, BACK, RAIL_Z)],
                      .06),
         .025, m.chrome)
    for y in (-.55, -1.25, -1.95, -2.65):
        tube([(wall - side * .01, y, RAIL_Z), (rail_x, y, RAIL_Z)], .012, m.chrome)
        cyl((wall - side * .016, y, RAIL_Z), .032, .012, m.chrome, rot=(0, math.pi / 2, 0))


def _sanitiser(m):
    x = -1.005
    box((x, -.05, 1.30), (.125, .10, .26), m.white, bev=.025)
    box((x, -.06, 1.20), (.09, .09, .06), m.teal, bev=.015)
    box((x, -.101, 1.36), (.07, .004, .06), m.blue, bev=0)
    box((x, -.006, 1.62), (.235, .008, .20), m.blue, bev=.003, idx=1)
    text("CLEAN\nHANDS", (x, -.012, 1.62), .078, m.paper, font="RobotoCondensed-Bold", idx=1)


def _umbrella(m):
    """Somebody forgot it; it has dripped."""
    profile = [(.004, 0), (.010, .03), (.022, .10), (.034, .28), (.040, .45), (.034, .56), (.014, .62), (.010,
        .66)]
    furled = lathe(profile, m.umbrella, seg=14)
    handle = tube([(0, 0, .60), (0, 0, .78), (.005, 0, .84), (.035, 0, .875), (.065, 0, .85), (.068, 0, .81)],
                  .011, m.wood, bez=True)
    for ob in (furled, handle):
        ob.rotation_euler = (math.radians(-7), math.radians(5), .5)
        ob.location, ob.scale = (-.955, -.19, .02), (1.15, 1.15, 1.08)
    outline = [(.16 * math.cos(t * .4) * (1 + .3 * math.sin(t * 1.7)),
                .09 * math.sin(t * .4) * (1 + .3 * math.cos(t * 2.3))) for t in range(15)]
    prism(outline, .002, m.puddle, plane="XY", loc=(-.90, -.30, .007), bev=0)


def _ceiling(m, dead):
    box2((LEFT, BACK, TOP), (RIGHT, .1, TOP + .05), m.ceiling, bev=0)
    box2((LEFT + .20, -3.5, ISLAND_Z), (RIGHT - .20, -.22, ISLAND_Z + .03), m.ceiling, bev=.012)
    for x in (LEFT + .27, RIGHT - .27):
        box2((x - .03, -3.5, ISLAND_Z + .035), (x + .03, -.26, ISLAND_Z + .045), m.cool, bev=0)
    box2((LEFT + .27, -.30, ISLAND_Z + .035), (RIGHT - .27, -.24, ISLAND_Z + .045), m.cool, bev=0)
    for x, y in _downlights():
        cyl((x, y, ISLAND_Z - .001), .085, .012, m.chrome, bev=.004)
        cyl((x, y, ISLAND_Z - .008), .062, .006, m.white if (x, y) == dead else m.cool, bev=0)


def _downlights():
    return [(x, y) for x in (-.45, .45) for y in (-.62, -1.55, -2.48)]


def _emergency_lamp(m):
    """A caged bulkhead lamp under the ceiling, between the heads of the people."""
    x, y, z = *LAMP_AT, ISLAND_Z
    box((x, y, z - .012), (.34, .15, .024), m.steel_dark, bev=.008)
    box((x, y, z - .052), (.28, .10, .06), m.lamp, bev=.025, seg=3)
    for dx in (-.10, -.033, .033, .10):
        tube([(x + dx, y - .062, z - .02), (x + dx, y - .058, z - .09), (x + dx, y + .058, z - .09),
              (x + dx, y + .062, z - .02)], .004, m.steel_dark)
    tube([(x - .15, y - .06, z - .06), (x + .15, y - .06, z - .06)], .004, m.steel_dark)


def _what_steel_sees():
    """A back wall that only reflections see."""
    wall = box2((LEFT, BACK, 0), (RIGHT, BACK + .05, TOP), mat("back", "#5f7380", rough=.6), bev=0)
    wall.visible_camera = False
    world([(0, "#06080b"), (1, "#0a0d12")], .3)


def _running_light(dead):
    for x, y in (at for at in _downlights() if at != dead):
        spot((x, y, ISLAND_Z - .03), (x, y, 0), 105, "#c2dcff", angle=100, blend=.8, r=.06)
    for side, wall in ((-1, LEFT), (1, RIGHT)):
        area((wall - side * .12, -1.6, 2.44), (wall - side * .02, -1.6, 1.2), .06, 3.4, 17, "#b4d4ff")
        area((wall - side * .05, -1.65, .845), (wall - side * .10, -1.65, 0), .03, 3.4, 6.5, "#ffb978")
    area((DOOR_MIDDLE, -.10, 2.45), (DOOR_MIDDLE, .06, 1.2), 1.8, .05, 10, "#b4d4ff")
    area((0, -3.75, 1.9), (0, -.5, .8), 1.4, .5, 6, "#ffc490")
    area((.9, -1.3, 2.2), (.78, 0, 1.3), .3, .3, 3.4, "#ffd2a0", spread=70)


def _emergency_light():
    """One red-amber lamp; a breath of cold from the shaft so that nothing is black."""
    (x, y), z = LAMP_AT, ISLAND_Z - .10
    area((x, y, z), (x, y, 0), .28, .10, 15, "#ff8a42")
    point((x, y - .12, z - .03), 5.0, "#ff6e2c", r=.06)
    area((0, -3.75, 2.1), (0, 0, .9), 2.0, .8, 15, "#6488d6")
    area((0, -.06, .03), (0, -2, 1.2), 1.9, .04, 1.5, "#6488d6", gloss=False)
    area((DOOR_MIDDLE, -.75, .02), (DOOR_MIDDLE, .1, .9), 1.2, .05, 5, "#6f93e6", gloss=False)     # the shaft's cold, under the doors
    area((PANEL_X + .08, -.30, .86), (PANEL_X + .08, 0, .86), .06, .06, .35, "#ff4a26", spread=140,
         gloss=False)

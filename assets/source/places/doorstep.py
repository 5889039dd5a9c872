"""doorstep: her front door by night, from the path: a step with a mat, a lamp, a brass slot for the mail, rain.

Law: the door stands in the middle, between two heads; its slot is at the height of a chest, and there is light behind it.
"""
from kit import *
from props import fir

EYE, BACK_OFF = 1.5, 5.2
WALL_Y, FLOOR, TOP = 2.2, .34, 3.2                      # the front of the house, the porch's floor, where its ceiling is
DOOR = (-.50, .50, 2.12)                                # its sides, and how high it is over the porch

PLACE = Place(size=(1600, 900), samples=5, variants={"doorstep": {}}, seed=23,
              paint={"exposure": 1.0, "contrast": 1.04, "sat": 1.04, "shadows": (-.02, .006, .045), "bottom": .24,
                     "haze_amt": .35, "haze_d": 40.0, "haze": (.030, .044, .080)})


def build(picture):
    ground()
    house()
    door()
    window()
    porch()
    left_there()
    rain()
    light()
    camera((0, -BACK_OFF, EYE), (0, WALL_Y, EYE), lens=25, fstop=5.6, focus=7.4, shift_y=.02)


def ground():
    """A path of slabs to the step, wet grass, two steps up."""
    slab, grass = mat("slab", "#3b4047", rough=.22, var=.3, scale=.7, rvar=.12, coat=.6), mat("grass", "#29362c", rough=.95, var=.45, scale=4)
    box2((-30, -9, -.2), (30, 12, -.02), grass, bev=0)
    for k in range(9):
        box2((-.85, -6.4 + k*.86, -.05), (.85, -5.6 + k*.86, .01), slab, bev=.015)
    step = mat("step", "#565c61", rough=.3, var=.25, scale=.9, coat=.4)
    box2((-1.15, .40, 0), (1.15, 1.0, FLOOR/2), step, bev=.02)
    box2((-3.6, .86, 0), (3.6, WALL_Y, FLOOR), step, bev=.02)


def house():
    """Boards one over the other, a frieze, the porch's ceiling."""
    board, trim = mat("clapboard", "#4d6570", rough=.75, var=.14, scale=1.0), mat("house_trim", "#b3ab98", rough=.6, var=.1)
    for k in range(26):
        z = FLOOR + k*.125
        for lo, hi in ((-9, DOOR[0] - .12), (DOOR[1] + .12, 9)):
            prism([(WALL_Y - .03, z), (WALL_Y - .008, z + .135), (WALL_Y + .05, z + .135), (WALL_Y + .05, z)], hi - lo, board, plane="YZ", loc=((lo + hi)/2, 0, 0), bev=.003)
    box2((-9, WALL_Y - .02, FLOOR + DOOR[2] + .52), (9, WALL_Y + .1, TOP + 1), board, bev=0)
    box2((-3.8, .5, TOP), (3.8, WALL_Y, TOP + .10), mat("porch_ceiling", "#7d8f92", rough=.8, var=.08), bev=.01)
    box2((-3.8, .44, TOP - .22), (3.8, .60, TOP + .14), trim, bev=.015)
    box2((-9, .2, TOP + .14), (9, 4, TOP + .3), mat("roof_edge", "#2b3138", rough=.5, var=.2), bev=.02)


def door():
    """A door with panels, two panes above them, a light over it; brass: slot, knob, number."""
    x0, x1, high = DOOR
    trim, leaf = mat("house_trim", "#b3ab98", rough=.6, var=.1), mat("front_door", "#7a2f2a", rough=.35, var=.14, scale=1.2, coat=.4)
    dark, warm = mat("door_panel", "#662521", rough=.4, var=.14, coat=.3), emis("hall_light", "#ffb765", 1.5)
    brass, y, z = mat("brass", "#c39a4c", rough=.28, metal=.9, var=.15), WALL_Y, FLOOR
    for a, b in ((x0 - .13, x0), (x1, x1 + .13)):
        box2((a, y - .08, z), (b, y + .06, z + high + .5), trim, bev=.01)
    for low, up in ((high, high + .09), (high + .42, high + .52)):
        box2((x0 - .16, y - .09, z + low), (x1 + .16, y + .06, z + up), trim, bev=.01)
    box2((x0, y, z + high + .08), (x1, y + .02, z + high + .43), warm, bev=0)
    for k in (-.17, .17):
        box2((k - .012, y - .02, z + high + .08), (k + .012, y + .03, z + high + .43), trim, bev=.003)
    box2((x0, y - .01, z), (x1, y + .05, z + high), leaf, bev=.006)
    for px in (-.24, .24):
        box2((px - .17, y - .02, z + 1.42), (px + .17, y, z + 1.95), warm, bev=0)
        box2((px - .17, y - .03, z + 1.68), (px + .17, y - .012, z + 1.70), leaf, bev=0)
        for lo, hi in ((.16, .70), (.98, 1.30)):
            box2((px - .17, y - .022, z + lo), (px + .17, y - .008, z + hi), dark, bev=.012)
    box2((-.15, y - .035, z + .80), (.15, y - .008, z + .89), brass, bev=.006)
    box2((-.12, y - .04, z + .825), (.12, y - .034, z + .865), emis("slot_light", "#ffb765", 1.1), bev=0)
    cyl((x1 - .07, y - .05, z + .95), .032, .05, brass, rot=(math.pi/2, 0, 0), bev=.008)
    box2((-.34, y - .5, z), (.34, y - .12, z + .02), mat("doormat", "#5c4a34", rough=1, var=.35, scale=14), bev=.006)


def window():
    """On the left a room with its curtain drawn and a lamp on behind it."""
    trim, cloth = mat("house_trim", "#b3ab98", rough=.6, var=.1), emis("room_curtain", "#d98f4c", .75)
    x0, x1, z0, z1 = -2.75, -1.45, FLOOR + .85, FLOOR + 2.15
    box2((x0 - .10, WALL_Y - .08, z0 - .12), (x1 + .10, WALL_Y - .03, z1 + .12), trim, bev=.01)
    box2((x0, WALL_Y - .085, z0), (x1, WALL_Y - .075, z1), cloth, bev=0)
    for k in range(9):
        x = x0 + .07 + k*.145
        box2((x, WALL_Y - .09, z0), (x + .03, WALL_Y - .084, z1), emis("room_fold", "#a9662f", .6), bev=0)
    box2(((x0 + x1)/2 - .02, WALL_Y - .10, z0), ((x0 + x1)/2 + .02, WALL_Y - .08, z1), trim, bev=.004)
    box2((x0, WALL_Y - .10, (z0 + z1)/2 - .02), (x1, WALL_Y - .08, (z0 + z1)/2 + .02), trim, bev=.004)


def porch():
    """Two posts, a rail on either side, a lamp by the door."""
    trim, iron = mat("house_trim", "#b3ab98", rough=.6, var=.1), mat("lamp_iron", "#23272b", rough=.5, metal=.6, var=.1)
    for s in (-1, 1):
        box2((s*1.55 - .07, .52, FLOOR), (s*1.55 + .07, .66, TOP - .2), trim, bev=.012)
        box2((s*3.5 - .07, .52, FLOOR), (s*3.5 + .07, .66, TOP - .2), trim, bev=.012)
        for z in (.20, .92):
            beam((s*1.62, .59, FLOOR + z), (s*3.43, .59, FLOOR + z), .06, .05, trim, bev=.008)
        for k in range(12):
            x = s*(1.74 + k*.145)
            box2((x - .014, .575, FLOOR + .2), (x + .014, .605, FLOOR + .92), trim, bev=0)
    x, y, z = .86, WALL_Y - .12, FLOOR + 1.78
    box2((x - .05, y + .02, z - .06), (x + .05, y + .12, z + .10), iron, bev=.01)
    box2((x - .07, y - .06, z - .13), (x + .07, y + .04, z + .09), emis("porch_lamp", "#ffc67e", 9), bev=.01)
    cyl((x, y - .01, z + .12), .11, .06, iron, r2=.03, seg=4)
    point((x, y - .18, z), 60, "#ffb768", .08)
    for k, s in enumerate("214"):
        text(s, (.86, WALL_Y - .045, FLOOR + 1.50 - k*.13), .12, mat("brass", "#c39a4c", rough=.28, metal=.9, var=.15), font="Roboto-Medium", idx=1)


def left_there():
    """A fern in a pot, an umbrella against the wall, a newspaper in its bag that nobody has brought in."""
    pot, green = mat("pot", "#8a5a40", rough=.8, var=.2), mat("porch_fern", "#3f5f3d", rough=.8, var=.35, scale=8)
    cyl((1.22, 1.7, FLOOR + .15), .13, .30, pot, r2=.17)
    foliage((1.22, 1.7, FLOOR + .30), green, size=1.0)
    tube([(-.82, WALL_Y - .12, FLOOR + .02), (-.76, WALL_Y - .04, FLOOR + .78)], .03, mat("umbrella", "#2a2333", rough=.85, var=.2, scale=20))
    cyl((-.35, 1.12, FLOOR + .045), .045, .30, mat("news", "#a9b4bd", rough=.3, var=.15, coat=.6), rot=(0, math.pi/2, .3))
    rng = random.Random(4)
    for x, y, h in ((-7.5, 5, 9), (7.8, 6, 11), (-10.5, 8, 13), (11, 9, 12)):
        fir(x, y, h, emis("garden_fir", "#18222f", .5), rng)
    hedge = mat("hedge", "#24352a", rough=.95, var=.5, scale=5)
    for s in (-1, 1):
        for k in range(5):
            foliage((s*(2.0 + k*.55), .15 + .1*(k % 2), .02), hedge, size=.95, leaves=34)


def rain():
    """Streaks before the dark and before the lamp, none under the porch; rings on the slabs."""
    rng, m, near = random.Random(5), emis("door_rain", "#9fb4dc", .16), emis("door_rain_lit", "#ffdcae", .22)
    for _ in range(420):
        d = rng.uniform(2.2, BACK_OFF + .3)
        x, z = rng.uniform(-.8, .8)*d, rng.uniform(0, 1.5 + .5*d)
        length = rng.uniform(.14, .34)
        tube([(x, -BACK_OFF + d, z), (x + length*.12, -BACK_OFF + d, z + length)], .00040*d**.62, near if abs(x) < 1.3 else m, res=1)


def light():
    world([(0, "#10151e"), (.166, "#39425f"), (.20, "#30395a"), (.30, "#253356"), (.5, "#1c2a4a"), (.9, "#141f38")], 1.0, clouds=("#161d30", .85))
    area((0, WALL_Y - .25, FLOOR + 2.4), (0, -1.5, 0), .9, .3, 26, "#ffb465", gloss=False)      # the light over the door, on the path
    area((-2.1, WALL_Y - .3, FLOOR + 1.5), (-2.4, -2, 0), 1.2, 1.2, 30, "#ffab5c", gloss=False)
    area((0, -7, 6), (0, 2, 1), 14, 4, 150, "#7f9ade", gloss=False)

"""parking: level two of the hospital's garage by night: a pillar with its number, parked cars, the rain beyond the edge.

Law: the pillar stands between two people; the deck is open at the back (y = EDGE) and it rains beyond it, never inside.
"""
from kit import *
from props import city, needle, parked

EYE, BACK_OFF = 1.55, 4.6
EDGE, TOP, LEFT, RIGHT = 13.0, 2.75, -15, 15
PILLARS = ((-.55, 5.2), (-8.6, 5.2), (7.5, 5.2), (-.55, 11.6), (-8.6, 11.6), (7.5, 11.6))
CARS = ((-6.9, 8.8, 0, False), (-4.2, 8.7, 2, False), (-12.4, 8.7, 3, True), (2.1, 8.8, 1, False), (4.9, 8.6, 4, True))
PAINTS = ("#2a4a5c", "#6b3a2c", "#7c8388", "#27343a", "#454b50")

PLACE = Place(size=(1600, 900), samples=5, variants={"parking": {}}, seed=12,
              paint={"rain": EDGE + .5, "rain_amt": 1.1, "exposure": .70, "contrast": 1.05, "sat": 1.06, "shadows": (-.02, .005, .04), "bottom": .28})


def build(picture):
    deck()
    for x, y in PILLARS:
        pillar(x, y, named=(x, y) in (PILLARS[0], PILLARS[2], PILLARS[1]))
    for x, y, k, tall in CARS:
        parked(x, y, PAINTS[k], tall=tall)
    lamps()
    signs()
    parapet()
    wet_tracks()
    way_up()
    marks()
    city(EDGE + 10, spread=95, seed=21, ground=-8, height=.42)
    needle(13, EDGE + 136)
    light()
    camera((0, -BACK_OFF, EYE), (0, EDGE, EYE), lens=24, fstop=5.6, focus=10, shift_y=.0)


def concrete(name="garage_concrete", colour="#74777a"):
    return mat(name, colour, rough=.8, var=.22, scale=.8)


def deck():
    floor = mat("deck", "#4b5056", rough=.26, var=.3, scale=.7, rvar=.12, coat=.35)
    line = mat("deck_line", "#a9a38f", rough=.5, var=.3, scale=3)
    box2((-30, -8, -.2), (30, EDGE + .4, 0), floor, bev=0)
    box2((-30, -8, TOP), (30, EDGE + .4, TOP + .3), concrete("garage_ceiling", "#5d6165"), bev=0)
    for y in (-2.0, 1.6, 5.2, 8.4, 11.6):                                   # beams across
        box2((-30, y - .22, TOP - .24), (30, y + .22, TOP), concrete(), bev=.01)
    for i in range(-5, 6):
        x = -.55 + i*2.72
        box2((x - .05, 6.2, 0), (x + .05, 11.4, .004), line, bev=0)
    pipe, red = mat("pipe", "#6e7478", rough=.5, metal=.4, var=.1), mat("sprinkler", "#8f3a2c", rough=.5, var=.1)
    for x, r, m in ((-3.4, .06, red), (3.3, .05, pipe), (3.55, .035, pipe)):
        tube([(x, -8, TOP - .46), (x, EDGE, TOP - .46)], r, m)
    arrow = [(-.18, -1.3), (.18, -1.3), (.18, .1), (.5, .1), (0, 1.0), (-.5, .1), (-.18, .1)]
    prism([(b, a) for a, b in arrow], .003, line, plane="XY", loc=(1.2, 2.9, .004), bev=0)


def pillar(x, y, named):
    m, yellow = concrete("garage_pillar", "#7d8083"), mat("pillar_yellow", "#c08a34", rough=.6, var=.25, scale=4)
    box2((x - .32, y - .32, 0), (x + .32, y + .32, TOP), m, bev=.03)
    box2((x - .33, y - .33, 0), (x + .33, y + .33, .12), concrete(), bev=.01)
    box2((x - .325, y - .325, 1.12), (x + .325, y + .325, 2.20), yellow, bev=.03)
    if named:
        dark = mat("pillar_ink", "#1f2429", rough=.7, var=0, rvar=0)
        text("2", (x, y - .331, 1.78), .62, dark, font="Roboto-Black", idx=1)
        text({-.55: "ROW C", 7.5: "ROW D"}.get(x, "ROW B"), (x, y - .331, 1.30), .135, dark, font="Roboto-Black", idx=1)
    box2((x - .34, y - .34, .3), (x + .34, y + .34, .9), mat("bumper", "#2b3035", rough=.7, var=.15), bev=.02)


def lamps():
    tin, tube_lamp = mat("lamp_tin", "#59626a", rough=.5, metal=.5, var=.1), emis("garage_lamp", "#ffdba6", 5.5)
    for y in (.2, 3.4, 10.0):
        for x in (-9.0, -4.4, 1.0, 5.6, 10.2):
            out = (x, y) == (5.6, .2)                                      # one of them has gone
            box((x, y, TOP - .30), (1.3, .20, .07), tin, bev=.01)
            box((x, y, TOP - .345), (1.2, .13, .04), mat("lamp_dead", "#5f6468", rough=.5) if out else tube_lamp, bev=.008)
            if not out:
                area((x, y, TOP - .39), (x, y, 0), 1.2, .14, 62, "#ffc585", gloss=False)
            for d in (-.5, .5):
                cyl((x + d, y, TOP - .14), .008, .28, tin, seg=8, bev=0)


def signs():
    navy, white, amber = mat("sign_navy", "#16283a", rough=.5, var=.1), emis("sign_white", "#eaf2ff", 1.7), emis("sign_amber", "#ffb52e", 2.6)
    y, z = 4.9, TOP - .66
    box2((1.0, y - .05, z - .17), (4.1, y + .05, z + .17), navy, bev=.012)
    for x in (1.4, 3.7):
        cyl((x, y, z + .33), .01, .6, mat("lamp_tin", "#59626a", rough=.5, metal=.5, var=.1), seg=8, bev=0)
    text("EXIT", (1.78, y - .056, z), .20, amber, font="Roboto-Bold", idx=1)
    text("ELEVATORS", (3.02, y - .056, z), .18, white, font="Roboto-Medium", idx=1)
    arrow = [(.10, 0), (-.01, .09), (-.01, .03), (-.10, .03), (-.10, -.03), (-.01, -.03), (-.01, -.09)]
    prism([(-a, b) for a, b in arrow], .003, amber, loc=(1.28, y - .056, z), bev=0, idx=1)
    prism(arrow, .003, white, loc=(3.92, y - .056, z), bev=0, idx=1)


def parapet():
    m, rail = concrete("garage_parapet", "#666a6e"), mat("lamp_tin", "#59626a", rough=.5, metal=.5, var=.1)
    box2((-30, EDGE - .1, 0), (30, EDGE + .1, .92), m, bev=.015)
    tube([(-30, EDGE, 1.12), (30, EDGE, 1.12)], .03, rail)
    for i in range(-12, 13):
        cyl((i*2.0, EDGE, 1.0), .02, .22, rail, seg=10, bev=0)
    box2((-30, EDGE - .12, TOP - .30), (30, EDGE + .35, TOP + .02), m, bev=.02)


def wet_tracks():
    """Where tyres have brought the rain in, and the puddle under the edge."""
    wet, damp = mat("deck_wet", "#363c42", rough=.05, var=0, rvar=0, spec=.9, coat=1), mat("deck_damp", "#41464b", rough=.14, var=.2, scale=2, rvar=.06, coat=.5)
    for k, x in enumerate((-2.6, -1.2)):
        pts = [(x - .11 + .05*math.sin(i*.9 + k), -3.8 + i*.55) for i in range(17)]
        right = [(a + .22 + .05*math.sin(i*1.7), b) for i, (a, b) in enumerate(pts)]
        prism(pts + right[::-1], .003, damp, plane="XY", loc=(0, 0, .003), bev=0)
    for cx, cy, a, b in ((2.6, 1.0, 1.2, .42), (4.9, 3.6, 1.3, .36), (-5.2, 2.2, 1.1, .35), (-.4, 12.3, 4.0, .35), (6.5, 12.2, 3.0, .3), (-8.5, 12.3, 3.4, .3)):
        pts = [(cx + a*math.cos(t*.2618)*(1 + .2*math.sin(t*1.1 + cx)), cy + b*math.sin(t*.2618)*(1 + .25*math.cos(t*1.7 + cy))) for t in range(24)]
        prism(pts, .003, wet, plane="XY", loc=(0, 0, .003), bev=0)


def way_up():
    """The elevators' lobby behind glass at the right, the only warm room on the level; a wheelchair left by its door; a pay machine."""
    wall, frame = concrete("garage_lobby", "#a89a84"), mat("lamp_tin", "#59626a", rough=.5, metal=.5, var=.1)
    x0, x1, y = 6.9, 10.4, 11.3
    box2((x0, y + 2.6, 0), (x1, y + 2.7, TOP), wall, bev=0)
    for x in (x0, x1):
        box2((x - .08, y, 0), (x + .08, y + 2.6, TOP), wall, bev=0)
    box2((x0, y, 2.3), (x1, y + .1, TOP), concrete(), bev=0)
    for x in (x0 + .06, x0 + 1.2, x0 + 2.3, x1 - .06):
        box2((x - .04, y - .02, 0), (x + .04, y + .08, 2.3), frame, bev=.006)
    for k in range(2):                                                      # two elevator doors, one number over each
        a = x0 + .55 + k*1.5
        box2((a, y + 2.55, 0), (a + 1.0, y + 2.62, 2.1), mat("lift_door", "#8d969c", rough=.35, metal=1, var=.15), bev=.008)
        box2((a + .495, y + 2.54, 0), (a + .505, y + 2.56, 2.1), frame, bev=0)
        text("2", (a + .5, y + 2.54, 2.26), .18, emis("lift_amber", "#ffb23c", 2.6), font="RobotoCondensed-Bold", idx=1)
    box2((x0 + .6, y + 1.1, TOP - .08), (x1 - .6, y + 1.3, TOP - .04), emis("lift_lamp", "#ffdcae", 5), bev=0)
    area(((x0 + x1)/2, y + 1.3, TOP - .1), ((x0 + x1)/2, y + 1.3, 0), 2.6, 1.6, 170, "#ffc488", gloss=False)
    area(((x0 + x1)/2, y - .1, 1.6), ((x0 + x1)/2 - 1, y - 4, 0), 2.8, 1.2, 90, "#ffbe80", gloss=False)
    black, steel, hide_m = mat("rubber", "#191d21", rough=.6, var=.1), brushed_steel(), mat("chair_hide", "#24424f", rough=.6, var=.15)
    with group() as g:
        for s in (-.28, .28):
            cyl((s, .1, .30), .30, .03, black, rot=(0, math.pi/2, 0), bev=.01)
            cyl((s, .1, .30), .25, .04, steel, rot=(0, math.pi/2, 0), bev=.01)
            cyl((s, -.38, .10), .10, .03, black, rot=(0, math.pi/2, 0), bev=.01)
            tube(rounded_path([(s, .22, .95), (s, .22, .5), (s, -.30, .5), (s, -.46, .14)], .05), .014, steel)
        box((0, -.05, .50), (.44, .44, .04), hide_m, bev=.015)
        box((0, .20, .74), (.44, .03, .40), hide_m, bev=.012)
    move(g.objs, (8.15, 8.9, 0), -.6)


def marks():
    """Oil where the same cars have stood, a strip of light's grime on the ceiling, a poster on a pillar, a dropped glove."""
    oil = mat("oil", "#32363a", rough=.22, var=.3, scale=3, coat=.3)
    for cx, cy, a in ((-6.9, 6.9, .5), (-4.1, 7.0, .42), (2.2, 6.9, .46), (5.0, 6.8, .5), (-2.2, 7.6, .55)):
        prism([(cx + a*math.cos(t*.262)*(1 + .3*math.sin(t*1.3 + cx)), cy + a*.5*math.sin(t*.262)*(1 + .3*math.cos(t*1.9 + cx))) for t in range(24)], .002, oil, plane="XY", loc=(0, 0, .001), bev=0)
    soot = mat("garage_soot", "#4a4d50", rough=.9, var=.25, scale=2)
    for x in (-9.0, -4.4, 1.0, 5.6):
        box2((x - .9, -1.0, TOP - .003), (x + .9, 12, TOP - .001), soot, bev=0)
    x, y = PILLARS[0]
    box((x, y - .335, .70), (.40, .006, .30), mat("garage_paper", "#c3bda9", rough=.9, var=.06), bev=0, rot=(0, .03, 0), idx=1)
    text("LOST: GRAY CAT\nANSWERS TO NO", (x, y - .340, .72), .046, mat("pillar_ink", "#1f2429", rough=.7, var=0, rvar=0), rot=(math.pi/2, .03, 0), font="Roboto-Bold", idx=1)
    box((-1.9, 2.6, .02), (.19, .10, .03), mat("garage_glove", "#7c2f26", rough=.95, var=.2, scale=9), bev=.012, rot=(0, 0, .7))
    line = mat("deck_line", "#a9a38f", rough=.5, var=.3, scale=3)
    for i in range(7):                                                      # a crossing to the elevators
        box2((5.9 + i*.42, 5.9, 0), (6.1 + i*.42, 9.6, .004), line, bev=0)


def light():
    world([(0, "#1a202c"), (.166, "#8d7484"), (.20, "#626894"), (.30, "#45588c"), (.5, "#2c4270"), (.9, "#182744")], 1.3, clouds=("#26324c", .8))
    area((0, EDGE - .4, 1.8), (0, 2, .4), 26, 1.4, 420, "#6f92e0", gloss=False)
    area((0, -7, 2.2), (0, 6, .8), 14, 1.4, 130, "#7f9ade", gloss=False)
    area((0, 3, .3), (0, 3, TOP), 20, 14, 360, "#9a8a8e", gloss=False)                         # what the floor gives back to the ceiling

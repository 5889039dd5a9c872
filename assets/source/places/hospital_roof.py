"""The hospital's garage from its top deck: ventilators, the ramp, a Honda left open, the wards, downtown, the Sound. Not a place itself.

Law: the parapet is roof.py's, at the `edge` it is given; the hospital is to the left, downtown to the right, the water between.
"""
from hospital_front import surfaces, window
from kit import *
from props import city, needle, parked
from props.airport import jet

PUDDLES = ((-1.3, 2.2, 1.5, .42), (1.9, 1.3, 1.3, .36), (.9, 6.4, 1.7, .5), (4.2, 2.6, 1.2, .34), (-5.0, .8, 1.0, .3))
PAINT = {"haze": (.035, .055, .12), "haze_d": 420.0, "sat": 1.06}
RAMP = (-6.6, -3.1, 4.4)                    # left, right, where it starts to go down
HONDA = (4.35, 5.1, .56)                    # x, y, how far it is turned
WATER = -34.0
WARDS, WARDS_TOP = 30.0, 12.4


def build(edge, flies):
    deck(edge)
    ramp(edge)
    ventilators(edge)
    lunch(edge)
    honda()
    level(edge)
    lamp(edge)
    wards()
    sound()
    downtown(edge)
    if flies:
        aircraft()
    light()


def concrete():
    return mat("deck", "#39414b", rough=.20, var=.30, scale=.45, rvar=.13, coat=.7, spec=.6)


def deck(edge):
    line, joint = mat("deck_paint", "#98988c", rough=.4, var=.3, scale=3), mat("deck_joint", "#23272c", rough=.4, var=.1)
    left, right, top = RAMP
    for lo, hi in (((-40, -8), (40, top)), ((-40, top), (left, edge + .3)), ((right, top), (40, edge + .3))):
        box2((*lo, -.3), (*hi, 0), concrete(), bev=0)
    for y in (-.6, 4.0):
        box2((-40, y - .012, -.001), (40, y + .012, .002), joint, bev=0)
    for i in range(-4, 6):
        box2((i*3.6 - .012, -8, -.001), (i*3.6 + .012, top if left < i*3.6 < right else edge, .002), joint, bev=0)
    for x in (1.5, 4.2, 6.9, 9.6):
        box2((x - .05, edge - 5.2, 0), (x + .05, edge - .3, .004), line, bev=0)


def ramp(edge):
    """The way down, between kerbs, lit from the level below; it runs with water."""
    left, right, top = RAMP
    wall, yellow = mat("ramp_wall", "#5a626a", rough=.6, var=.22, scale=.8), mat("ramp_yellow", "#a67c34", rough=.6, var=.3, scale=4)
    run = edge + 1 - top
    beam(((left + right)/2, top, -.02), ((left + right)/2, edge + 1, -.02 - run*.13), right - left, .04, mat("ramp_wet", "#5c6064", rough=.34, var=.35, scale=1.2, rvar=.12, coat=.25))
    for x in (left, right):
        box2((x - .10, top, -1.2), (x + .10, edge, .62), wall, bev=.02)
        box2((x - .105, top - .01, .0), (x + .105, top + .25, .625), yellow, bev=.01)
    for i in range(5):
        box2((left + .3 + i*.72, top - .34, 0), (left + .6 + i*.72, top - .12, .004), yellow, bev=0)
    box2((left + .1, edge - .1, -1.2), (right - .1, edge, -.02), mat("ramp_dark", "#1a1d20", rough=.9), bev=0)
    for x, z in ((left + .13, .18), (right - .13, .18)):                        # strips of light along the kerbs
        box2((x - .02, top + .5, z), (x + .02, edge - .2, z + .05), emis("ramp_strip", "#ffca8c", 3.2), bev=0)
    text("EXIT", ((left + right)/2 - .1, edge - .006, .23), .27, mat("exit_paint", "#b98a34", rough=.7, var=.25, scale=4, emit="#b98a34", strength=.22), font="Roboto-Black", idx=1, spacing=1.1)
    area(((left + right)/2, top + 2.4, 1.3), ((left + right)/2, top + 2.3, -.4), 2.6, 3.2, 70, "#ffb670", gloss=False)


def ventilators(edge):
    """What breathes for the levels below: a shaft with slats, two mushrooms, a fan that turns."""
    tin, dark, shaft = mat("vent_tin", "#88929a", rough=.38, metal=.6, var=.2, scale=2), mat("vent_dark", "#14191f", rough=.8, var=.1), mat("vent_shaft", "#59626c", rough=.65, var=.25, scale=1)
    for x, y, h, r in ((-2.05, edge - 1.0, 1.25, .34), (-1.05, edge - .8, .95, .26), (-2.45, 4.3, .95, .26)):
        cyl((x, y, h/2), r*.62, h, tin, seg=24)
        lathe([(r*.62, h - .05), (r*1.35, h - .02), (r*1.42, h + .06), (r*1.1, h + .22), (r*.5, h + .32), (0, h + .35)], tin, loc=(x, y, 0), seg=32)
        cyl((x, y, .04), r*.95, .08, shaft, seg=24)
        for z in (h*.45, h*.8):
            cyl((x, y, z), r*.65, .03, dark, seg=24)
    x, y = -4.75, 3.0
    box2((x - .85, y, 0), (x + .45, y + 1.1, 1.75), shaft, bev=.03)
    box2((x - .95, y - .08, 1.75), (x + .55, y + 1.2, 1.86), tin, bev=.02)
    box2((x - .65, y - .01, .30), (x + .25, y + .02, 1.02), dark, bev=0)
    for k in range(8):
        box((x - .2, y - .03, .36 + k*.088), (.94, .09, .012), tin, rot=(.6, 0, 0), bev=0)


def lunch(edge):
    """The milk crate that somebody sits on by the ventilators, and the cup that she has not taken down again."""
    crate, x, y = mat("crate", "#a8553a", rough=.6, var=.2, scale=4), -.25, edge - 1.7
    point((x + .7, y - .5, 1.7), 9, "#ffb866", .1).visible_glossy = False             # the board's amber
    for z in (.03, .16, .30):
        for a, b in (((x - .2, y - .2), (x + .2, y - .18)), ((x - .2, y + .18), (x + .2, y + .2)), ((x - .2, y - .2), (x - .18, y + .2)), ((x + .18, y - .2), (x + .2, y + .2))):
            box2((*a, z - .03), (*b, z + .03), crate, bev=.004)
    for sx in (-.19, 0, .19):
        for sy in (-.19, .19):
            box2((x + sx - .02, y + sy - .012, 0), (x + sx + .02, y + sy + .012, .33), crate, bev=.004)
    box2((x - .2, y - .2, .31), (x + .2, y + .2, .33), crate, bev=.004)
    cyl((x + .06, y, .40), .035, .13, mat("lunch_cup", "#d8d4c6", rough=.6, var=.05), r2=.048, seg=20)
    cyl((x + .06, y, .40), .044, .05, mat("lunch_sleeve", "#8a6038", rough=.8, var=.1), r2=.048, seg=20)


def level(edge):
    """The level's number, on the shaft and on a board by the wall."""
    x, y, yellow, ink = -4.75, 3.0, mat("vent_yellow", "#c08a34", rough=.6, var=.25, scale=4), mat("vent_ink", "#1c2126", rough=.7, var=0, rvar=0)
    box2((x - .85, y - .006, 1.10), (x + .45, y, 1.68), yellow, bev=0)
    text("5", (x + .16, y - .012, 1.39), .50, ink, font="Roboto-Black", idx=1)
    bx, by = 1.05, edge - .35
    cyl((bx, by, 1.0), .045, 2.0, mat("level_post", "#b4bcc4", rough=.6, var=.15), seg=12, bev=0)
    point((bx, by - .5, 1.5), 3, "#ffb866", .06).visible_glossy = False
    box((bx, by - .05, 1.86), (.52, .07, .62), mat("level_navy", "#16283a", rough=.5, var=.1), bev=.02)
    text("5", (bx, by - .09, 1.92), .46, emis("level_amber", "#ffb23c", 2.0), font="Roboto-Black", idx=1)
    text("LEVEL", (bx, by - .09, 1.63), .10, emis("level_white", "#dfe9ff", 1.2), font="Roboto-Bold", idx=1)


def honda():
    """Across two spaces, its door open and its lamp on; what falls out of it is the warm thing up here."""
    x, y, turn = HONDA
    glow = emis("dome", "#ffa850", .52)
    parked(x, y, "#566a74", turn=turn, inside=glow)
    seat, skin, chrome = mat("honda_seat", "#2a2622", rough=.9, var=.1), mat("car#566a74", "#566a74", rough=.16, var=.12, coat=1), bright_chrome()
    with group() as g:
        box2((-.880, -.42, .34), (-.872, .52, .98), emis("dome_deep", "#d98a40", .55), bev=0)
        prism([(-.34, .40), (.16, .40), (.20, .56), (-.10, .60), (-.22, 1.02), (-.36, 1.02)], .01, seat, plane="YZ", loc=(-.886, 0, 0), bev=0)
        prism([(.30, .70), (.52, .62), (.52, .98), (.38, .98)], .01, seat, plane="YZ", loc=(-.886, 0, 0), bev=0)
        for yy, lean in ((-.46, .19), (.40, .50)):                              # pillars between the panes
            beam((-.835, yy, .98), (-.635, yy - lean*.3, 1.40), .05, .03, skin, bev=.005)
        prism([(-.42, 1.0), (-.405, 1.15), (-.37, 1.19), (-.27, 1.19), (-.23, 1.15), (-.19, 1.0)], .006, seat, plane="YZ", loc=(-.79, 0, 0), bev=0)
    move(g.objs, (x, y, 0), turn)
    with group() as g:                                                     # the door, from its hinge at the front
        box2((-.05, -.98, .32), (.03, 0, .98), skin, bev=.03)
        box2((.03, -.92, .38), (.045, -.06, .94), mat("honda_trim", "#40362f", rough=.8, var=.2, scale=3), bev=.01)
        tube(rounded_path([(-.01, -.96, .96), (.06, -.80, 1.36), (.08, -.30, 1.38), (-.01, -.02, .98)], .05), .018, skin)
        box((.075, -.56, .64), (.07, .46, .06), seat, bev=.02)
        box((.06, -.74, .80), (.03, .16, .03), chrome, bev=.008)
        box2((.045, -.86, .40), (.055, -.14, .50), seat, bev=.01)
    move(g.objs, (-.88, .56, 0), -1.42)
    move(g.objs, (x, y, 0), turn)
    c, s = math.cos(turn), math.sin(turn)
    at = lambda a, b: (x + a*c - b*s, y + a*s + b*c)
    point((*at(-1.15, .0), .85), 34, "#ffae58", .15).visible_glossy = False
    point((*at(-1.5, -.6), .5), 10, "#ffae58", .15).visible_glossy = False
    for a in (-.64, .64):
        point((*at(a, -2.5), .7), .5, "#ff5030", .05)


def lamp(edge):
    """One tall lamp, cold, by the wall at the right."""
    pole = mat("roof_pole", "#333b43", rough=.5, metal=.5, var=.1)
    x, y = 7.6, edge - .5
    cyl((x, y, 2.9), .07, 5.8, pole, seg=12, bev=0)
    beam((x, y, 5.75), (x - 1.5, y, 5.9), .07, .07, pole, bev=0)
    box((x - 1.5, y, 5.88), (.70, .30, .11), pole, bev=.02)
    box((x - 1.5, y, 5.815), (.60, .24, .03), emis("cold_lamp", "#d4e4ff", 12), bev=0)
    spot((x - 1.5, y, 5.75), (x - 3.4, 5.0, 0), 900, "#b4ccff", angle=118, blend=.8, r=.3)


def wards():
    """The hospital over the street, one block higher: four floors of evenings, its name, the helipad on top."""
    m, y = surfaces(), WARDS
    x0, x1, low = -46.0, -11.0, -16.0
    box2((x0, y, low), (x1, y + 24, WARDS_TOP), m.concrete, bev=0)
    box2((x0 - .2, y - .25, WARDS_TOP - .3), (x1 + .2, y + 24, WARDS_TOP + .7), m.band, bev=.03)
    for f in range(6):
        z = -9.0 + f*3.2
        box2((x0, y - .08, z - .55), (x1, y, z), m.band, bev=0)
        for i in range(int((x1 - x0)/2.2)):
            window(m, x0 + .5 + i*2.2, y, z, (.5, .5, .5, .55, .45, .4)[f])
    text("LAKEVIEW", (-15.6, y - .3, WARDS_TOP - 1.55), 1.75, emis("wards_name", "#dfeaff", 2.6), font="Roboto-Medium", idx=1, ext=.03, spacing=1.05)
    flank(m, x1)
    steel, deck_m = mat("pad_steel", "#4a555f", rough=.5, metal=.5, var=.15), mat("pad_deck", "#6a747c", rough=.6, var=.1)
    box2((-33, y + 3, WARDS_TOP + 2.6), (-20.5, y + 16, WARDS_TOP + 3.1), deck_m, bev=.05)
    for x in (-32, -26.8, -21.5):
        beam((x, y + 3.4, WARDS_TOP), (x + .8, y + 3.4, WARDS_TOP + 2.7), .25, .25, steel, bev=0)
    for i in range(7):
        box((-32.8 + i*2.05, y + 2.9, WARDS_TOP + 3.25), (.22, .2, .22), emis("pad_green", "#4cf0a8", 14), bev=0)
    cyl((-17.6, y + 3, WARDS_TOP + 2.4), .07, 4.8, steel, seg=8, bev=0)
    box((-17.6, y + 3, WARDS_TOP + 5.0), (.34, .3, .34), emis("pad_red", "#ff3a24", 40), bev=0)
    prism([(0, .30), (1.7, .10), (1.7, -.10), (0, -.30)], .2, mat("windsock", "#b4562a", rough=.8, emit="#b4562a", strength=.3), loc=(-17.5, y + 3, WARDS_TOP + 4.3), bev=.02)
    area(((x0 + x1)/2, y - 9, -6), ((x0 + x1)/2, y, 2), 26, 3, 1500, "#7f9ade", gloss=False)


def flank(m, x):
    """Its side along the street, seen aslant: bands and panes."""
    for f in range(6):
        z = -9.0 + f*3.2
        box2((x, WARDS, z - .55), (x + .08, WARDS + 24, z), m.band, bev=0)
        for i in range(8):
            yy = WARDS + 1.2 + i*2.9
            box2((x, yy, z), (x + .03, yy + 1.7, z + 1.8), random.choice(m.lit) if random.random() < .45 else random.choice((m.dark, m.dim)), bev=0)
            box2((x + .03, yy + .82, z), (x + .06, yy + .90, z + 1.8), m.frame, bev=0)


def sound():
    """Dark water to the far shore, roofs on the hill going down to it, the boat to Bremerton."""
    box2((-3000, 240, WATER - .2), (3000, 2600, WATER), mat("sound", "#10192a", rough=.14, var=.3, scale=.02, rvar=.08, coat=.6), bev=0)
    for i, (y, c, g, h) in enumerate(((2400, "#3a4a74", .44, 150), (1700, "#22304e", .42, 40))):
        pts = [(-2600, -80)] + [(-2600 + k*80, h + h*.42*math.sin(k*.47 + i*2) + h*.25*math.sin(k*1.31 + 2*i)) for k in range(66)] + [(2700, -80)]
        prism(pts, 2, emis("sound_hill%d" % i, c, g), loc=(0, y, WATER), bev=0)
    rng = random.Random(11)
    for _ in range(70):
        box((rng.uniform(-900, 900), 1680, WATER + rng.uniform(3, 30)), (3.4, .4, 2.2), emis("shore_lamp", "#ffc07a", 2.4), bev=0)
    roofs, lit = (emis("roof_near", "#1a2438", .5), emis("roof_mid", "#202c44", .52)), (emis("roof_warm", "#ffc27a", 1.7), emis("roof_cold", "#a9cdf5", 1.0))
    for x0, y in [(x, y) for y in (170, 120, 80) for x in range(-90, 150, 11)]:
        h = rng.uniform(-26, -16) + (170 - y)*.075
        x, w = x0 + rng.uniform(-3, 3), rng.uniform(7, 12)
        box2((x, y, -60), (x + w, y + 8, h), roofs[y == 170], bev=0)
        for k in range(int(w/1.8)):
            for r in (1, 2):
                if rng.random() < .28:
                    box2((x + .5 + k*1.8, y - .1, h - 2.6*r), (x + 1.4 + k*1.8, y - .05, h - 2.6*r + 1.1), lit[rng.random() < .2], bev=0)
    boat(-14, 1250)


def boat(x, y):
    """Every deck lit, far off."""
    box2((x - 50, y, WATER), (x + 50, y + 10, WATER + 7), emis("boat_hull", "#2a3852", .5), bev=0)
    for z, half, col, s in ((2.6, 44, "#ffb060", 2.2), (8.0, 40, "#ffd394", 3.0), (12.0, 27, "#ffd394", 2.4)):
        for k in range(int(half*2/5)):
            box2((x - half + k*5, y - 1, WATER + z), (x - half + k*5 + 3.4, y - .5, WATER + z + 2.4), emis("boat" + str(z), col, s), bev=0)
    for s in (-1, 1):
        box((x + s*24, y, WATER + 19), (2.0, 1, 2.0), emis("boat_mast", "#fff2dc", 20), bev=0)


def downtown(edge):
    with group() as g:
        city(190, spread=62, seed=24, ground=-60, height=1.15)
    move(g.objs, (128, 0, -8))
    needle(56, 300)


def aircraft():
    """One like any of the others, small and high, going out over the water: red and white."""
    with group() as g:
        jet((0, 0, 0), 0)
    bpy.context.view_layer.update()
    m = Matrix.Translation((24, 560, 190)) @ Matrix.Rotation(2.62, 4, "Z") @ Matrix.Rotation(-.16, 4, "Y")
    for ob in g.objs:
        ob.matrix_world = m @ ob.matrix_world
    for p, c, size in (((-7.4, -17, .2), "#46e69a", .8), ((-2, 0, -2.4), "#ff3a2c", 2.4), ((-19, 0, .4), "#f4f8ff", 2.2), ((17, 0, -1.4), "#fff3da", .9)):
        box(m @ Vector(p), (size, size, size), emis("jet" + c, c, 40), bev=0)


def light():
    world([(0, "#0f141e"), (.166, "#565476"), (.185, "#414c76"), (.23, "#2b3d6a"), (.4, "#1e3052"), (.9, "#121e38")], .95, clouds=("#28355a", .85))
    area((0, -4, 7), (0, 6, .5), 12, 4, 200, "#7088cc", gloss=False)

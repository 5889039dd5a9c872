"""roof: the open top deck of a garage by night, rain on the concrete: the airport's, over its runway; the hospital's, over the Sound.

Law: the parapet is at y = EDGE; the airfield lies GROUND below the deck.
The rain is modelled, streak by streak: nobody looks through a pane here.
"""
import hospital_roof
from kit import *
from props import *

EYE, SHIFT = 1.58, .022
EDGE, GROUND = 8.6, -12.0

PLACE = Place(size=(1600, 900), samples=5, variants={"roof": {}, "roof_after": {}, "roof_hospital": hospital_roof.PAINT,
              "roof_hospital_after": hospital_roof.PAINT}, seed=17,
              paint={"haze_amt": .28, "haze": (.05, .065, .115), "haze_d": 260.0, "exposure": .75, "contrast": 1.05, "sat": 1.04, "bloom": .13,
                     "shadows": (-.02, .004, .04), "bottom": .25})
PUDDLES = dict.fromkeys(("roof_hospital", "roof_hospital_after"), hospital_roof.PUDDLES) | dict.fromkeys(("roof", "roof_after"), ((-2.4, 3.4, 1.5, .5), (2.5, 1.8, 1.2, .40), (.5, 6.6, 1.9, .42), (-5.2, .9, 1.0, .30), (4.4, 4.9, 1.0, .3)))


def build(picture):
    parapet()
    puddles(PUDDLES[picture])
    rain()
    flies = not picture.endswith("after")
    if picture.startswith("roof_hospital"):
        hospital_roof.build(EDGE, flies)
    else:
        airport(flies)
    camera((0, -3.2, EYE), (0, EDGE, EYE), lens=23, fstop=8, focus=9, shift_y=SHIFT)


def airport(flies):
    """The garage over the runway; it flies over, or has gone."""
    deck()
    lamps()
    parked(-5.7, 6.0, "#4a6270")
    parked(6.2, 6.0, "#7a463c", tall=True)
    airfield()
    if flies:
        aircraft()
    left_up_here()
    light()


def deck():
    concrete = mat("deck", "#3b4148", rough=.20, var=.30, scale=.45, rvar=.13, coat=.7, spec=.6)
    joint, paint_m = mat("deck_joint", "#23272c", rough=.4, var=.1), mat("deck_paint", "#a09c88", rough=.4, var=.3, scale=3)
    box2((-40, -8, -.3), (40, EDGE + .3, 0), concrete, bev=0)
    for i in range(-5, 6):
        box2((i*3.6 - .012, -8, -.001), (i*3.6 + .012, EDGE, .002), joint, bev=0)
    for y in (-1.0, 3.6):
        box2((-40, y - .012, -.001), (40, y + .012, .002), joint, bev=0)
    for i in range(-6, 7):
        x = i*2.7 + 1.35
        if abs(x) > 2:
            box2((x - .05, EDGE - 5.2, 0), (x + .05, EDGE - .3, .004), paint_m, bev=0)


def parapet():
    wall, cap = mat("parapet", "#50575e", rough=.6, var=.22, scale=.8), mat("parapet_cap", "#687078", rough=.35, var=.15, coat=.4)
    steel = mat("roof_steel", "#7d868c", rough=.35, metal=.9, var=.12)
    box2((-40, EDGE, 0), (40, EDGE + .22, .40), wall, bev=.02)
    box2((-40, EDGE - .04, .40), (40, EDGE + .26, .46), cap, bev=.012)
    for i in range(-16, 17):
        box2((i*1.8 - .02, EDGE + .08, .46), (i*1.8 + .02, EDGE + .13, 1.08), steel, bev=.004)
    for z, r in ((.66, .009), (.86, .009), (1.08, .026)):
        tube([(-40, EDGE + .105, z), (40, EDGE + .105, z)], r, steel)


def lamps():
    """Two tall lamps; the right one lights the place where people stand."""
    pole, glow = mat("roof_pole", "#333b43", rough=.5, metal=.5, var=.1), emis("roof_lamp", "#ffc27c", 16)
    for x, s in ((-8.9, 1), (8.2, -1)):
        cyl((x, 8.1, 2.9), .07, 5.8, pole, seg=12, bev=0)
        cyl((x, 8.1, .3), .22, .6, mat("parapet", "#50575e", rough=.6, var=.22, scale=.8), bev=.02)
        beam((x, 8.1, 5.75), (x + s*1.5, 8.1, 5.9), .07, .07, pole, bev=0)
        box((x + s*1.5, 8.1, 5.88), (.70, .30, .11), pole, bev=.02)
        box((x + s*1.5, 8.1, 5.815), (.60, .24, .03), glow, bev=0)
        spot((x + s*1.5, 8.1, 5.75), (x + s*3.0, 5.5, 0), 1500, "#ffb868", angle=112, blend=.8, r=.3)


def puddles(spots):
    """Standing water: where it lies (x, y) and how far it reaches."""
    water = mat("roof_water", "#20262e", rough=.02, var=0, rvar=0, spec=.9, coat=1)
    for cx, cy, a, b in spots:
        prism([(cx + a*math.cos(t*.262)*(1 + .22*math.sin(t*1.1 + cx)), cy + b*math.sin(t*.262)*(1 + .25*math.cos(t*1.7 + cy))) for t in range(24)], .003, water,
              plane="XY", loc=(0, 0, .003), bev=0)


def left_up_here():
    """A luggage cart that has rolled against the wall, a pay machine under its own lamp, arrows worn by tyres."""
    paint_m = mat("deck_paint", "#a09c88", rough=.4, var=.3, scale=3)
    arrow = [(-.16, -1.2), (.16, -1.2), (.16, .1), (.46, .1), (0, .9), (-.46, .1), (-.16, .1)]
    prism([(b, a) for a, b in arrow], .003, paint_m, plane="XY", loc=(-.4, 1.1, .004), bev=0)
    steel, dark = mat("roof_steel", "#7d868c", rough=.35, metal=.9, var=.12), mat("rubber", "#191d21", rough=.6, var=.1)
    with group() as g:
        for s in (-.28, .28):
            tube(rounded_path([(s, -.4, .98), (s, .30, .98), (s, .42, .22), (s, -.5, .14)], .06), .016, steel)
        tube([(-.28, -.4, .98), (.28, -.4, .98)], .020, mat("cart_grip", "#b0752c", rough=.5, var=.1))
        for k in range(6):
            tube([(-.28, -.42 + k*.16, .16 + k*.012), (.28, -.42 + k*.16, .16 + k*.012)], .009, steel)
        for s in (-1, 1):
            cyl((s*.24, .38, .09), .085, .04, dark, rot=(0, math.pi/2, 0))
        cyl((0, -.46, .06), .06, .04, dark, rot=(0, math.pi/2, 0))
    move(g.objs, (-2.5, EDGE - 1.3, 0), .9)
    point((-2.0, EDGE - 2.2, 2.6), 26, "#ffc07a", .3)
    case, x, y = mat("pay_case", "#39464e", rough=.5, metal=.3, var=.12), 2.35, EDGE - .5
    box((x, y, .78), (.52, .40, 1.56), case, bev=.03)
    box((x, y - .02, 1.62), (.62, .52, .08), case, bev=.02)
    box((x, y - .205, 1.28), (.40, .01, .24), emis("pay_sign", "#ffb23c", 1.5), bev=0, idx=1)
    text("PAY HERE", (x, y - .212, 1.28), .085, mat("pay_ink", "#191c20", rough=.8, var=0, rvar=0), font="Roboto-Black", idx=1)
    box((x, y - .205, .98), (.22, .012, .14), emis("pay_screen", "#7fb0d8", .8), bev=0)
    point((x, y - .42, 1.5), 6, "#ffc07a", .08)
    text("ROOF", (-.02, EDGE - .004, .22), .26, mat("roof_paint", "#b98a34", rough=.7, var=.25, scale=4, emit="#b98a34", strength=.22), font="Roboto-Black", idx=1, spacing=1.1)


def airfield():
    """The field below: runway in two rows of light that run to a point, taxiways in blue, terminals far off, hills."""
    wet = mat("field", "#1b2129", rough=.16, var=.4, scale=.05, rvar=.1, coat=.8)
    box2((-900, EDGE + 2, GROUND - .2), (900, 3000, GROUND), wet, bev=0)
    edge, mid, blue = emis("rw_edge", "#ffe2b0", 26), emis("rw_mid", "#fff2dc", 16), emis("rw_blue", "#4a82ff", 22)
    green = emis("rw_green", "#46e69a", 22)
    for i in range(44):
        y = 96 + i*12*(1 + i*.04)
        size = .16 + y*.0011
        for x in (-34, 14):
            box((x + y*.012, y, GROUND + .5), (size*1.3, size, size), edge, bev=0)
        if i % 2:
            box((-10 + y*.012, y, GROUND + .4), (size, size, size*.7), mid, bev=0)
    for i in range(30):
        box((-150 + i*10.5, 112 + (i % 3)*4, GROUND + .5), (.34, .34, .34), blue, bev=0)
        box((-200 + i*14, 190, GROUND + .5), (.5, .5, .5), blue, bev=0)
    for i in range(12):
        box((-33 + i*4.2, 92, GROUND + .5), (.3, .3, .3), green, bev=0)
    term = mat("far_terminal", "#1d2731", rough=.8, var=.2)
    warm = emis("far_warm", "#ffc88a", 1.0)
    for x0, n in ((-250, 44), (70, 52)):
        box2((x0, 300, GROUND), (x0 + n*4, 330, GROUND + 15), term, bev=0)
        for i in range(n):
            for z in (3, 9):
                if random.random() < .6:
                    box2((x0 + i*4, 299.6, GROUND + z), (x0 + i*4 + 2.6, 299.8, GROUND + z + 2.6), warm, bev=0)
    tower(104, 262)
    for i, (y, c, g, h) in enumerate(((1400, "#3a4a70", .42, 60), (900, "#26344f", .42, 30))):
        pts = [(-1800, -60)] + [(-1800 + k*60, h + h*.4*math.sin(k*.5 + i) + h*.22*math.sin(k*1.3 + 2*i)) for k in range(61)] + [(1800, -60)]
        prism(pts, 2, emis("roof_hill%d" % i, c, g), loc=(0, y, GROUND), bev=0)
    rng = random.Random(6)
    for _ in range(130):
        box((rng.uniform(-700, 700), rng.uniform(520, 880), GROUND + rng.uniform(2, 22)), (1.7, .4, 1.3), emis("roof_town", "#ffc07a", rng.choice((3.0,))), bev=0)


def aircraft():
    """It has left the ground and climbs to the right, lights on; small, high, between the two."""
    with group() as g:
        jet((0, 0, 0), 0)
    bpy.context.view_layer.update()
    m = Matrix.Translation((4.0, 150, 34)) @ Matrix.Rotation(.42, 4, "Z") @ Matrix.Rotation(-.25, 4, "Y")
    for ob in g.objs:
        ob.matrix_world = m @ ob.matrix_world
    nose = emis("landing", "#fff3da", 60)
    for p in ((18.8, -.6, -1.0), (4.0, -2.6, -1.6)):
        at = m @ Vector(p)
        box(at, (.34, .34, .34), nose, bev=0)
    for p, c in (((-7.4, -17, .2), "#ff3a2c"), ((-7.4, 17, .2), "#46e69a")):
        box(m @ Vector(p), (.5, .5, .5), emis("tip" + c, c, 50), bev=0)
    area((-6, 118, 22), (4, 150, 34), 26, 12, 40000, "#8ea8ec", gloss=False)


def rain():
    """Falling streaks in three depths, thin and pale, only in front of the dark."""
    m = emis("rain", "#9fb4dc", .20)
    rng = random.Random(2)
    bm = bmesh.new()
    for _ in range(430):
        y = rng.uniform(3.0, 20)
        d = y + 3.2
        x, z, h, w = rng.uniform(-.85, .85)*d, rng.uniform(0, 1.6 + d*.55), rng.uniform(.02, .085)*d, .00042*d
        bm.faces.new([bm.verts.new(c) for c in ((x - w, y, z), (x + w, y, z), (x + w - h*.12, y, z + h), (x - w - h*.12, y, z + h))])
    ob = mesh("rain", bm, m)
    ob.visible_shadow = ob.visible_glossy = ob.visible_diffuse = False
    splash = emis("splash", "#9fb4dc", .30)
    bm = bmesh.new()
    for _ in range(260):
        y = rng.uniform(1.5, 9.2)
        x, r = rng.uniform(-.85, .85)*(y + 3.2), rng.uniform(.012, .03)
        ring = [bm.verts.new((x + r*math.cos(k*math.tau/8), y + r*math.sin(k*math.tau/8), .006)) for k in range(8)]
        bm.faces.new(ring)
    ob = mesh("splash", bm, splash)
    ob.visible_shadow = ob.visible_glossy = ob.visible_diffuse = False


def light():
    world([(0, "#10151e"), (.166, "#5c5470"), (.185, "#434a70"), (.23, "#2e3d66"), (.4, "#20304f"), (.9, "#131f38")], .95, clouds=("#2c3656", .85))
    area((0, -4, 7), (0, 6, .5), 12, 4, 240, "#7088cc", gloss=False)                        # the lit terminal behind us

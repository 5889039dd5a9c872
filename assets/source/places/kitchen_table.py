"""Lewis's table from near, on the morning of the eggs: burned, and toast with a burned side, butter, jam, a phone.

A foreground: the room is kitchen.py. The coffee is elsewhere, as he says.
"""
import tabletop
from kit import *
from props import cutlery, dish, folded, plate, shaker, tumbler

PLACE = Place(
    size=(1600, 900), samples=24, seed=32, cut_out=True, variants={"kitchen_table": {}},
    paint={"height": 900, "exposure": .3, "contrast": 1.05, "sat": 1.04, "shadows": (-.015, .004, .035), "bottom": .26, "detail_keep": .6})
LONG, DEEP = .90, .64                       # half of the oval


def build(picture):
    china, blue = mat("china_near", "#bdb8aa", rough=.32, var=.06, coat=.3), mat("blue_near", "#6b8391", rough=.32, var=.1, coat=.3)
    oval()
    tabletop.sitters(mat("coats", "#565048", rough=.9))
    for x, seed in ((405, 1), (892, 2)):
        where = tabletop.at(x, .22)
        plate(where, china, .118)
        burned_egg((where[0] - .022, where[1] + .01, .012), seed)
        toast((where[0] + .062, where[1] - .012, .042), .35 - .5 * (seed - 1), seed)
        cutlery(tabletop.at(x - 112, .25), "fork", -1.45)
        cutlery(tabletop.at(x + 112, .25), "knife", -1.65)
    rack(tabletop.at(655, .10))
    jam(tabletop.at(742, .18))
    butter(tabletop.at(540, .21), blue)
    phone(tabletop.at(612, .245))
    shaker(tabletop.at(585, .09), mat("salt", "#dcd7cb", rough=.8))
    for x, y in ((488, .13), (800, .15)):
        tumbler(tabletop.at(x, y), mat("juice", "#c08a3a", rough=.2, var=.12, scale=30, coat=.6), .030, .085)
    plate(tabletop.at(1120, .17), blue, .105)
    toast((*tabletop.at(1100, .16)[:2], .040), .3, 5)
    toast((*tabletop.at(1142, .18)[:2], .046), -.3, 6, .5)
    folded(tabletop.at(196, .22), mat("newsprint", "#a5a196", rough=.95, var=.12, scale=60), .12, (.30, .20))
    light()
    tabletop.eye()


def oval():
    top = mat("oak_near", "#7a583c", rough=.4, var=.3, scale=2.2, stretch=(1, 9, 9), coat=.25, bump=.06, bscale=60, bstretch=(1, 12, 12))
    prism([(LONG * math.cos(i * math.tau / 96), DEEP * math.sin(i * math.tau / 96)) for i in range(96)], .04, top, plane="XY", loc=(0, -DEEP, -.02), bev=.009)


def burned_egg(at, seed):
    """Fried, with a dark lace round it."""
    rng = random.Random(seed)
    x, y, z = at
    for r, h, m in ((.062, .003, mat("burnt_near", "#3d2a1a", rough=.75, var=.4, scale=60)),
                    (.050, .006, mat("egg_near", "#c9c1aa", rough=.45, var=.14, scale=50, coat=.2))):
        rim = [(r * rng.uniform(.84, 1.14) * math.cos(i * math.tau / 22), r * rng.uniform(.84, 1.14) * math.sin(i * math.tau / 22)) for i in range(22)]
        prism(rim, h, m, plane="XY", loc=(x, y, z + h), bev=.0015)
    lathe([(0, 0), (.019, .001), (.018, .009), (.010, .015), (0, .016)], mat("yolk_near", "#c98428", rough=.25, var=.08, coat=.5), loc=(x - .008, y - .004, z + .008), seg=28)


RIM = [(-.041, -.041), (.041, -.041), (.042, .018), (.050, .032), (.041, .050), (.013, .047), (-.013, .049), (-.041, .050), (-.050, .031), (-.042, .016)]


def slice_of_toast(seed, across=.0):
    """Upright in XZ, its face to -y, burned from one side inwards."""
    rng = random.Random(seed)
    face = mat("toasted", "#b8935f", rough=.9, var=.22, scale=45)
    prism(RIM, .013, mat("crust_toast", "#6a4426", rough=.85, var=.3, scale=50), bev=.003, loc=(across, 0, 0))
    prism([(.88 * a, .88 * b) for a, b in RIM], .003, face, loc=(across, -.0065, 0), bev=.001)
    for k, (reach, colour) in enumerate(((.020, "#8a6138"), (.004, "#553620"), (-.014, "#2e2119"))):
        edge = [(reach + rng.uniform(-.009, .009) + .12 * z, z) for z in (-.034, -.022, -.010, .002, .014, .026, .040)]
        prism([(-.036, -.036), *edge, (-.037, .041), (-.041, .030), (-.036, .014)], .001, mat("burned" + colour, colour, rough=.95, var=.3, scale=70),
              loc=(across, -.0083 - .0006 * k, 0), bev=0)


def toast(at, turn, seed, lean=-.85):
    """A slice that leans towards us, its one side black."""
    with group() as g:
        slice_of_toast(seed)
    bpy.context.view_layer.update()
    leaning = Matrix.Translation(at) @ Matrix.Rotation(turn, 4, "Z") @ Matrix.Rotation(lean, 4, "X") @ Matrix.Rotation(.2 * seed, 4, "Y")
    for ob in g.objs:
        ob.matrix_world = leaning @ ob.matrix_world


def rack(at):
    """A toast rack with four slices, black side to us."""
    wire = bright_chrome()
    with group() as g:
        for k in range(5):
            a = -.072 + .036 * k
            tube([(-.048, a, .012), (-.048, a, .056), (-.028, a, .078), (.028, a, .078), (.048, a, .056), (.048, a, .012)], .0026, wire, bez=True)
        for s in (-.048, .048):
            tube([(s, -.085, .012), (s, .085, .012)], .003, wire)
    for k in range(4):
        with group() as one:
            slice_of_toast(k + 3, .003 * k)
        move(one.objs, (0, -.054 + .036 * k, .056))
        g.objs += one.objs
    move(g.objs, at, .32)


def jam(at):
    lathe([(0, 0), (.030, 0), (.034, .006), (.034, .058), (.028, .070), (0, .070)], mat("jam_near", "#6c1a1e", rough=.1, var=.2, scale=30, coat=.9), loc=at, seg=36)
    lathe([(.0345, .020), (.0347, .046)], mat("jam_label", "#bdb39b", rough=.85, var=.12, scale=60), loc=at, seg=36)
    lathe([(.029, .070), (.031, .072), (.030, .078), (.026, .078)], mat("glass_rim", "#aab9c0", rough=.1, var=.05, coat=.8), loc=at, seg=36)
    x, y, z = at
    tube([(x - .008, y, .05), (x + .030, y + .012, .105), (x + .052, y + .020, .128)], .0038, mat("cutlery", "#b4b9bc", rough=.22, metal=1, var=.1), bez=True)


def butter(at, m):
    dish(((-.010, 0), (0, .004), (.008, .012), (.006, .014), (-.006, .008)), (.17, .105), .03, m, at, .15)
    x, y, z = at
    box((x - .01, y, z + .026), (.095, .055, .036), mat("butter", "#d0b468", rough=.45, var=.06, coat=.15), bev=.005, rot=(0, 0, .15))


def phone(at):
    """On its face: he has turned it over twice."""
    x, y, z = at
    box((x, y, z + .0055), (.066, .128, .009), mat("phone_back", "#1b1e23", rough=.25, var=.08, coat=.5), bev=.004, rot=(0, 0, -.9), seg=4)


def light():
    world([(0, "#4a5060"), (.3, "#545c70"), (.9, "#48506a")], .75)
    spot((0, -.35, 1.15), (0, -.35, 0), 20, "#ffca92", angle=120, blend=.8, r=.12)
    area((0, 2.4, 1.3), (0, -.2, 0), 2.6, 1.2, 20, "#a9bff0")
    area((-2.4, .6, 1.0), (0, -.3, 0), 1.4, 1.8, 16, "#b4c6f0", gloss=False)
    area((0, -2.2, 1.0), (0, -.2, .05), 2.4, .8, 11, "#ffd8b0", gloss=False)

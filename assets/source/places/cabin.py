"""cabin: the aircraft at the gate, seen along the aisle while people board, the lights over the seats on; and before the curtain (`cabin_first`).

Law: the aisle is x = 0 and runs along y; the nearest row stands at y = ROWS_Y, the next every `pitch` of its part.
"""
from typing import NamedTuple

from kit import *
from props import *

EYE, SHIFT = 1.55, .012
HALF, CEILING, AISLE = 1.78, 2.16, .27
FRONT = -1.6
ROWS_Y = 1.56                            # so far off that the frame cuts no seat of the nearest row


class Part(NamedTuple):
    """A part of the cabin: the row on its sign and its seats' letters, how many rows there are, how wide a seat is, where it ends."""

    row: str
    letters: tuple[str, str]
    abreast: int
    rows: int
    pitch: float
    seat_w: float
    end: float


PARTS = {"cabin": Part("14", ("A B C", "D E F"), 3, 10, .84, .455, 11.2),
         "cabin_first": Part("2", ("A B", "C D"), 2, 2, 1.14, .64, 5.2)}
WINDOW_Z = 1.37

PLACE = Place(size=(1600, 900), samples=5, variants={"cabin": {}, "cabin_first": {}}, seed=14, bounces=(5, 3, 3),
              paint={"exposure": .42, "contrast": 1.08, "sat": 1.05, "bloom": .10, "shadows": (-.02, .006, .04), "bottom": .30})


def build(picture):
    part = PARTS[picture]
    hull(part.end)
    bins(part)
    seats(part)
    nose(part.end)
    sign(part)
    if picture == "cabin":
        settled(part)
    light()
    camera((0, -.95, EYE), (0, part.end, EYE), lens=23, fstop=5.6, focus=5, shift_y=SHIFT)


def hull(end):
    """Floor, side walls that lean in, windows of cold dusk, the ceiling with its strips of light."""
    carpet, runner = mat("cabin_carpet", "#2b3744", rough=.98, var=.2, scale=10), mat("cabin_aisle", "#3a4653", rough=.98, var=.2, scale=10)
    wall, low = mat("cabin_wall", "#8f9294", rough=.65, var=.07, scale=1.5), mat("cabin_low", "#6c7480", rough=.7, var=.1)
    lid = mat("cabin_ceiling", "#9c9a96", rough=.7, var=.06)
    box2((-HALF - .1, FRONT, -.1), (HALF + .1, end, 0), carpet, bev=0)
    box2((-AISLE + .02, FRONT, 0), (AISLE - .02, end, .006), runner, bev=0)
    dots = emis("floor_path", "#cfe0ff", .9)
    for s in (-1, 1):
        for i in range(int((end - .3)/.42)):
            box2((min(s*.245, s*.262), i*.42, .004), (max(s*.245, s*.262), i*.42 + .10, .009), dots, bev=0)
        section = [(s*HALF*.97, 0), (s*HALF, .7), (s*HALF*1.005, 1.15), (s*HALF*.95, 1.62), (s*1.4, 1.95), (s*1.4, 2.3),
                   (s*2.1, 2.3), (s*2.1, 0)]
        prism(section, end - FRONT, wall, loc=(0, (end + FRONT)/2, 0), bev=0)
        box2((min(s*HALF*.955, s*HALF*.985), FRONT, 0), (max(s*HALF*.955, s*HALF*.985), end, .42), low, bev=.01)
    box2((-1.5, FRONT, CEILING + .10), (1.5, end, CEILING + .2), lid, bev=0)
    frame, shade = mat("window_frame", "#b9bab6", rough=.5, var=.05), mat("window_shade", "#8f959a", rough=.6, var=.05)
    panes = [emis("window_dusk%d" % i, c, g) for i, (c, g) in enumerate((("#4f6fb8", .75), ("#6079bc", .78), ("#7d7cb0", .75)))]
    below, spark = emis("window_apron", "#222c48", .6), emis("window_spark", "#ffb764", 4)
    for s in (-1, 1):
        y = .25
        k = 0
        while y < end - .5:
            x = s*1.742
            prism(_oval(.150, .205), .03, frame, plane="YZ", loc=(x, y, WINDOW_Z), bev=.012, rot=(0, -s*.2, 0))
            prism(_oval(.110, .165), .036, panes[(k*2 + (s > 0)) % 3], plane="YZ", loc=(x - s*.002, y, WINDOW_Z), bev=0, rot=(0, -s*.2, 0))
            apron_part = [(a, b) for a, b in _oval(.112, .167) if b < -.045]
            prism(sorted(apron_part, key=lambda p: math.atan2(p[1] + .1, p[0])), .040, below, plane="YZ", loc=(x - s*.002, y, WINDOW_Z),
                  bev=0, rot=(0, -s*.2, 0))
            if k % 3 == 0:
                box((x - s*.028, y + .04, WINDOW_Z - .052), (.004, .024, .016), spark, bev=0, rot=(0, -s*.2, 0))
            if k % 4 == (1 if s < 0 else 3):                                        # a shade half down
                box((x - s*.036, y, WINDOW_Z + .095), (.006, .23, .13), shade, bev=.004, rot=(0, -s*.2, 0))
            y += .53
            k += 1


def _oval(w, h, n=28):
    return [(w*math.copysign(abs(math.cos(a))**.62, math.cos(a)), h*math.copysign(abs(math.sin(a))**.62, math.sin(a)))
            for a in [i*math.tau/n for i in range(n)]]


def bins(part):
    """Overhead bins on both sides, some open for boarding, with the strips of warm light above and below them."""
    shell, seam = mat("bin", "#96958f", rough=.5, var=.06, scale=1.5), mat("bin_seam", "#30343a", rough=.6, var=.1)
    latch = mat("bin_latch", "#7d8286", rough=.35, metal=.8, var=.1)
    warm = emis("bin_light", "#ffc78a", 2.1)
    panel = mat("psu", "#8f8f8c", rough=.6, var=.06)
    bags = [mat("bag%d" % i, c, rough=.7, var=.15) for i, c in enumerate(("#5d2f2a", "#2b4650", "#6a5536", "#33343c"))]
    for s in (-1, 1):
        for i in range(9):
            y0 = FRONT + .36 + i*1.26                                        # the first seam lies outside the frame
            y1 = y0 + 1.235
            opened = (s, i) in ((1, 2), (-1, 3))
            low = [(s*1.66, 1.63), (s*1.02, 1.60), (s*.99, 1.64), (s*1.66, 1.68)]
            prism(low, y1 - y0, shell, loc=(0, (y0 + y1)/2, 0), bev=.006)
            if opened:
                door = [(s*.86, 2.10), (s*.88, 2.13), (s*.70, 2.10), (s*.58, 1.97), (s*.55, 1.99), (s*.67, 2.13), (s*.84, 2.155)]
                prism(door, y1 - y0 - .02, shell, loc=(0, (y0 + y1)/2, 0), bev=.006)
                box2((min(s*1.35, s*1.66), y0, 1.66), (max(s*1.35, s*1.66), y1, 2.14), seam, bev=0)
                for a, m in ((.08, bags[i % 4]), (.52, bags[(i + 1) % 4]), (.88, bags[(i + 2) % 4])):
                    box2((min(s*1.08, s*1.5), y0 + a, 1.665), (max(s*1.08, s*1.5), y0 + a + .30 + .05*(i % 2), 1.94), m, bev=.04, seg=3)
            else:
                front = [(s*.99, 1.64), (s*.87, 1.76), (s*.83, 1.94), (s*.86, 2.12), (s*1.66, 2.12), (s*1.66, 1.66)]
                prism(front, y1 - y0 - .016, shell, loc=(0, (y0 + y1)/2, 0), bev=.010)
                box((s*.915, (y0 + y1)/2, 1.685), (.02, .16, .03), latch, bev=.006)
        box2((min(s*.80, s*.86), FRONT, 2.13), (max(s*.80, s*.86), part.end, 2.16), shell, bev=.004)
        strip = box2((min(s*.89, s*.95), FRONT, 2.155), (max(s*.89, s*.95), part.end, 2.185), warm, bev=0)      # washes the ceiling
        strip.visible_glossy = False
        area((s*.9, (part.end + FRONT)/2, 2.17), (0, (part.end + FRONT)/2, 2.75), part.end - FRONT, .08, 34, "#ffbe80", gloss=False)
        lamp = emis("reading", "#ffd9a4", 7)
        for r in range(part.rows):
            y = ROWS_Y + r*part.pitch - .12
            box2((min(s*1.0, s*1.5), y - .16, 1.585), (max(s*1.0, s*1.5), y + .16, 1.615), panel, bev=.006)
            if (r*3 + (s > 0)*2) % 4 < 3:                                                 # reading lamps that are on
                cyl((s*1.14, y, 1.578), .022, .014, lamp, bev=0)
                spot((s*1.14, y, 1.56), (s*1.0, y - .28, .5), 42, "#ffb468", angle=58, blend=.8, r=.03)


def seats(part):
    """As many as there are on either side, teal, a white cloth over each head; the nearest row first."""
    with group() as proto:
        _seat(part.seat_w)
    hide(proto.objs)
    with group() as proto_b:
        _seat(part.seat_w, belt=False)
    hide(proto_b.objs)
    arm = mat("seat_arm", "#30363d", rough=.5, var=.1)
    for r in range(part.rows):
        y = ROWS_Y + r*part.pitch
        for s in (-1, 1):
            for k in range(part.abreast):
                dup((proto if (r + k) % 2 else proto_b).objs, (s*(AISLE + .06 + part.seat_w*(k + .5)), y, 0))
            for k in range(part.abreast + 1):
                x = s*(AISLE + .04 + part.seat_w*k)
                box((x, y - .04, .64), (.045, .44, .05), arm, bev=.018)
                box((x, y + .12, .53), (.04, .06, .20), arm, bev=.01)
            box2((min(s*.30, s*.34), y - .05, .0), (max(s*.30, s*.34), y + .02, .40), arm, bev=.006)
            box2((min(s*1.4, s*1.44), y - .05, .0), (max(s*1.4, s*1.44), y + .02, .40), arm, bev=.006)


def _seat(seat_w, belt=True):
    """Seen from behind: its back, pocket, tray; faces the nose (+y)."""
    teal, cloth = mat("seat_teal", "#22697a", rough=.75, var=.18, scale=7), mat("seat_head", "#7f8a90", rough=.9, var=.06)
    grey, pocket = mat("seat_shell", "#39434c", rough=.5, var=.1), mat("seat_pocket", "#28333c", rough=.9, var=.1)
    paper = mat("seat_card", "#c9b58a", rough=.8, var=.08)
    w = seat_w - .02
    box((0, .16, .43), (w, .46, .12), teal, bev=.04, seg=3)
    box((0, -.09, .80), (w, .11, .66), teal, bev=.045, seg=3, rot=(.14, 0, 0))
    box((0, -.158, 1.17), (w - .06, .10, .20), teal, bev=.045, seg=3, rot=(.14, 0, 0))
    box((0, -.176, 1.205), (w - .10, .112, .15), cloth, bev=.03, seg=3, rot=(.14, 0, 0))
    box((0, -.136, .74), (w - .06, .03, .40), grey, bev=.014, rot=(.14, 0, 0))
    box((0, -.172, .93), (w - .10, .018, .20), grey, bev=.012, rot=(.14, 0, 0))
    box((0, -.145, .64), (w - .10, .02, .22), pocket, bev=.01, rot=(.14, 0, 0))
    if belt:
        box((.03, -.155, .72), (.16, .012, .20), paper, bev=.003, rot=(.14, 0, .0))


def nose(end):
    """The end of the aisle: galley wall, curtain drawn aside, the warm light of the door where people come in."""
    wall, teal = mat("galley", "#8f8c86", rough=.6, var=.08), mat("galley_teal", "#1f4c58", rough=.6, var=.12)
    box2((-HALF, end, 0), (-.42, end + .1, 2.3), teal, bev=.01)
    box2((.42, end, 0), (HALF, end + .1, 2.3), teal, bev=.01)
    box2((-.42, end, 2.0), (.42, end + .1, 2.3), teal, bev=.01)
    box2((-1.2, end + 1.5, 0), (1.2, end + 1.6, 2.3), wall, bev=0)
    box2((-1.2, end, 2.1), (1.2, end + 1.6, 2.2), wall, bev=0)
    box2((-1.2, end + .1, -.05), (1.2, end + 1.6, .002), mat("galley_floor", "#4a4f55", rough=.35, var=.1), bev=0)
    box2((-.36, end + 1.47, .1), (.36, end + 1.5, 1.95), mat("cockpit_door", "#6f7478", rough=.5, var=.08), bev=.01)
    box2((-.3, end + .3, 2.07), (.3, end + 1.2, 2.10), emis("galley_lamp", "#ffd7a0", 5), bev=0)
    area((0, end + .7, 2.05), (0, end + .7, 0), .6, .9, 40, "#ffc68c", gloss=False)
    curtain = mat("cabin_curtain", "#27424f", rough=.95, var=.15, scale=6)
    for x0, x1 in ((-.42, -.30), (.30, .42)):
        bm = bmesh.new()
        rows = []
        for k in range(2):
            rows.append([bm.verts.new((x0 + (x1 - x0)*i/24, end - .05 + .03*math.sin(i*1.2), 1.98 - 1.9*k)) for i in range(25)])
        for i in range(24):
            bm.faces.new((rows[0][i], rows[0][i + 1], rows[1][i + 1], rows[1][i]))
        mesh("curtain", bm, curtain, True)


def sign(part):
    """The sign across the aisle: the row and where its seats are; and the exit at the end."""
    black, steel = mat("sign_black", "#161c22", rough=.45, var=.08), brushed_steel()
    amber, white = emis("sign_amber", "#ffb23c", 2.6), emis("sign_white", "#f3ecdf", 2.0)
    y, z = 3.6 if part.rows > 3 else 3.0, 1.98
    for x in (-.30, .30):
        cyl((x, y, z + .19), .010, .22, steel, seg=10, bev=0)
    box((0, y, z), (.86, .05, .24), black, bev=.02, seg=3, idx=2)
    text(part.row, (0, y - .030, z + .002), .235, amber, font="RobotoCondensed-Bold", idx=1, spacing=1.05)
    for x, s in zip((-.28, .28), part.letters):
        text(s, (x, y - .030, z), .115, white, font="RobotoCondensed-Bold", idx=1)
    area((0, y - .05, z), (0, y - 2, z - .6), .8, .2, 1.2, "#ffb44a", gloss=False)
    green = emis("exit_green", "#ff4a38", 1.8)
    box((0, part.end - .04, 2.08), (.34, .03, .12), black, bev=.01, idx=2)
    text("EXIT", (0, part.end - .058, 2.08), .10, green, font="Roboto-Bold", idx=1)


def settled(part):
    """What those who are in already have done: a coat over a seat, a pillow, a hat, a blanket, a child's dog looking back at us."""
    place = lambda s, k: s*(AISLE + .06 + part.seat_w*(k + .5))
    coat = mat("cabin_coat", "#6a4a34", rough=.95, var=.2, scale=9)
    y = ROWS_Y + part.pitch
    box((place(1, 0), y - .16, 1.03), (.40, .10, .42), coat, bev=.05, seg=4, rot=(.14, 0, 0))
    box((place(1, 0), y - .10, 1.27), (.36, .20, .06), coat, bev=.03, seg=3)
    box((place(1, 0) - .17, y - .20, .86), (.09, .07, .34), coat, bev=.03, seg=3, rot=(.1, .08, 0))
    lathe([(0, .13), (.07, .125), (.095, .08), (.10, .02), (.17, .0)], mat("cabin_hat", "#4a4a4e", rough=.95, var=.15, scale=9), loc=(place(-1, 1), ROWS_Y + 2*part.pitch - .16, 1.27), seg=32)
    box((place(-1, 0), ROWS_Y - .03, 1.24), (.34, .14, .22), mat("cabin_pillow", "#b9bfc4", rough=.95, var=.08, scale=6), bev=.07, seg=4, rot=(.14, .05, 0))
    dog = mat("cabin_dog", "#a5783f", rough=.95, var=.2, scale=14)
    x, y, z = place(1, 2), ROWS_Y - .19, 1.335                               # it stands on the seat, its chin and its paws over the edge
    lathe([(0, .05), (.06, .03), (.088, -.05), (.095, -.16), (.10, -.5), (0, -.5)], dog, loc=(x, y + .13, z), seg=20)
    for s in (-1, 1):
        box((x + s*.082, y - .005, z - .042), (.052, .13, .042), dog, bev=.019, seg=3, rot=(.2, 0, s*.12))
        box((x + s*.086, y - .062, z - .085), (.054, .045, .085), dog, bev=.021, seg=3)
    lathe([(0, -.06), (.05, -.04), (.065, .0), (.05, .045), (0, .06)], dog, loc=(x, y, z), seg=20)
    lathe([(0, -.03), (.026, -.015), (.03, .01), (0, .03)], dog, loc=(x, y - .06, z - .014), rot=(1.5, 0, 0), seg=14)
    for s in (-1, 1):
        box((x + s*.066, y - .005, z - .002), (.026, .05, .10), mat("cabin_dog_ear", "#5c3f20", rough=.95, var=.2, scale=14), bev=.011, seg=3, rot=(0, s*-.25, 0))
        box((x + s*.024, y - .056, z + .018), (.018, .012, .018), mat("cabin_eye", "#15171a", rough=.3), bev=.005)
    box((x, y - .09, z - .006), (.016, .010, .012), mat("cabin_eye", "#15171a", rough=.3), bev=.005)
    stripe = mat("seat_stripe", "#c07a34", rough=.9, var=.08)
    for r in range(3):
        for s in (-1, 1):
            for k in range(3):
                box((place(s, k), ROWS_Y + r*part.pitch - .226, 1.165), (part.seat_w - .13, .012, .014), stripe, bev=.003, rot=(.14, 0, 0))


def light():
    world([(0, "#20304a"), (1, "#20304a")], .35)
    for s in (-1, 1):
        area((s*1.70, 4.8, WINDOW_Z), (0, 4.8, .7), .3, 11, 52, "#6a8ce0", gloss=False).rotation_euler = (0, s*math.radians(100), 0)
    area((0, -1.4, 1.75), (0, 5, .8), 1.6, .7, 14, "#ffc594", gloss=False)                  # the cabin behind us
    for y in (1.0, 4.2, 7.4, 10.2):
        area((0, y, CEILING + .06), (0, y, 0), .5, 1.6, 13, "#ffca96", gloss=False)

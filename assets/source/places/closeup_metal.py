"""Close-ups of steel: a hand between the doors, the red switch, the dent, the door at the end of the tunnel.

One unit is ten centimetres.
"""
import hand
from kit import *

PLACE = Place(
    folder="inserts", size=(1280, 720), samples=20, noise=.04, bounces=(5, 3, 4), seed=11,
    paint={"exposure": .25, "contrast": 1.06, "sat": 1.06, "vign": .42, "height": 720},
    variants={"hand_doors": {}, "emergency_stop": {}, "dented_panel": {}, "jetbridge_door": {}})
FACING = (math.pi / 2, 0, 0)


def build(picture):
    {"hand_doors": _hand_doors, "emergency_stop": _emergency_stop, "dented_panel": _dented_panel,
     "jetbridge_door": _jetbridge_door}[picture]()


def steel(name="steel", colour="#9aa3a8", along="Z"):
    stretch = (5, 5, .12) if along == "Z" else (.12, 5, 5)
    return mat(name, colour, rough=.32, metal=1, var=.20, scale=1.2, stretch=stretch, rvar=.10, aniso=.6, hue=.03)


def _car_light():
    """The cool lamps of the car, and a dark room for the steel to look at."""
    world([(0, "#20283a"), (.5, "#2c3850"), (1, "#4a5c80")], .5)
    area((-9, -14, 14), (0, 0, 2), 8, 8, 1500, "#c2dcff")
    area((12, -10, -6), (0, 0, 0), 6, 6, 420, "#ffb978")


def _hand_doors():
    door = steel("door", "#a7a9a6")
    gap = .62
    for side in (-1, 1):
        box2((side * gap / 2, 0, -8), (side * 14, .45, 8), door, bev=.05)
        box2((side * gap / 2 - .02 * side, -.03, -8), (side * (gap / 2 + .14), .48, 8),
             mat("rubber", "#1d2227", rough=.6, var=.2), bev=.05)
    # the lit corridor behind
    box2((-9, 14, -8), (9, 14.2, 8), emis("corridor", "#ffb878", 1.15), bev=0)
    box2((-9, 13.6, 2.6), (9, 13.8, 3.4), emis("lamp", "#ffd9a4", 7), bev=0)
    coat = mat("coat", "#d3d6dc", rough=.8, var=.10, scale=1.2)
    # fingers round the edge of the right door: they lie on its front, the palm is in the gap
    hand.hand((.02, .98, .05), ((0, .05, -1), (0, -1, .06), (-1, -.04, 0)), curl=.58, arm=.7, spread=.10,
              curls={"index": .50, "little": .64}, thumb=False)
    hand.sleeve((.0, 1.75, 0), (.5, 7, -.6), .42, .60, coat)
    _car_light()
    area((.4, 6, 3.4), (.1, .6, .2), 2, 2, 260, "#ffc890")
    area((-2.2, -3.4, 2.4), (.1, .2, .1), 1.5, 1.5, 95, "#c2dcff")
    camera((-2.7, -8.2, .55), (.18, .4, .05), lens=52, fstop=.35, focus=8.6, shift_y=-.02)


def _emergency_stop():
    panel = steel("panel", "#9fa7ab")
    dark = mat("dark", "#171b20", rough=.6, var=.2)
    red = mat("red", "#b0261c", rough=.30, var=.10, coat=.5)
    box2((-14, 0, -12), (14, .4, 12), panel, bev=.03)
    cyl((0, -.06, 0), 1.05, .14, mat("ring", "#d8b24a", rough=.45, var=.15), rot=FACING, bev=.03)
    text("EMERGENCY", (0, -.145, .80), .25, mat("ink", "#1a1d22", rough=.8, var=0, rvar=0), font="Roboto-Bold", idx=1,
         spacing=1.1)
    text("PULL TO STOP", (0, -.145, -.80), .20, mat("ink"), font="Roboto-Bold", idx=1, spacing=1.05)
    cyl((0, -.28, 0), .30, .5, mat("chrome", "#d8dcde", rough=.16, metal=1, var=.05), rot=FACING, bev=.02)
    lathe([(0, .34), (.40, .33), (.54, .24), (.56, .12), (.46, 0), (.28, -.05), (0, -.05)], red, loc=(0, -.58, 0),
          rot=FACING)
    for x, z, label, lit in ((-2.1, 1.9, "5", False), (-.7, 1.9, "6", False), (-2.1, 3.3, "7", False),
                             (-.7, 3.3, "8", False), (-2.1, -2.2, "L", False), (-.7, -2.2, "1", True)):
        cyl((x, -.06, z), .44, .14, steel("bezel", "#c6ccd0"), rot=FACING, bev=.03)
        face = emis("lit", "#ffb24a", 3.2) if lit else mat("button", "#e3dfd2", rough=.5, var=.06)
        cyl((x, -.13, z), .34, .06, face, rot=FACING, bev=.02, idx=1)
        text(label, (x, -.17, z), .36, mat("ink"), font="Roboto-Medium", idx=1)
    box2((1.6, -.10, 1.4), (3.6, 0, 3.6), dark, bev=.04)
    text("6", (2.6, -.12, 2.5), 1.5, emis("digit", "#ff9d2e", 5), font="Roboto-Bold", idx=1)
    for z in (-1.5, -1.7, -1.9, -2.1, -2.3):
        box2((1.7, -.03, z - .04), (3.5, .02, z + .04), dark, bev=.01)
    for x, z in ((-3.3, 4.3), (4.2, 4.3), (-3.3, -3.3), (4.2, -3.3)):
        cyl((x, -.03, z), .11, .06, mat("chrome"), rot=FACING, bev=.02)
    _car_light()
    spot((1.5, -7, 7), (0, 0, 0), 620, "#ffd2a0", angle=34, blend=.8, r=.5)
    camera((-3.2, -10.6, .9), (.5, 0, .55), lens=42, fstop=.35, focus=11.1, shift_y=-.03)


def _dented_panel():
    """A quarter inch of brushed steel, and where somebody's left hand has been."""
    wall = mat("panel", "#8a939a", rough=.52, metal=.3, var=.14, scale=.6, stretch=(4, 5, .15), rvar=.08)
    rows, bm = 150, bmesh.new()
    grid = [[bm.verts.new((-9 + 18 * i / rows, _dent(-9 + 18 * i / rows, -6 + 12 * j / rows), -6 + 12 * j / rows))
             for j in range(rows + 1)] for i in range(rows + 1)]
    layer = bm.loops.layers.uv.new("UVMap")
    for i in range(rows):
        for j in range(rows):
            face = bm.faces.new((grid[i][j], grid[i + 1][j], grid[i + 1][j + 1], grid[i][j + 1]))
            for loop in face.loops:
                loop[layer].uv = (loop.vert.co.x / 18, loop.vert.co.z / 12)
    mesh("panel", bm, wall, smooth=True)
    for x in (-5.2, 6.4):
        box2((x - .03, -.06, -6), (x + .03, .2, 6), mat("joint", "#14181c", rough=.6, var=.2), bev=.01)
    smear = mat("blood", "#571a18", rough=.5, var=.4, scale=5)
    for x, z, w, h, turn in ((.90, -.42, .20, .04, .9), (1.02, -.62, .12, .025, 1.1)):
        streak = lathe([(0, .006), (w * .8, .005), (w, 0)], smear, loc=(x, _dent(x, z) - .01, z), rot=FACING)
        streak.scale, streak.rotation_euler = (1, h / w, 1), (math.pi / 2, turn, 0)
    rail = mat("wood", "#80593f", rough=.42, var=.32, scale=.3, stretch=(.7, 6, 6), coat=.25)
    box2((-12, -1.5, -4.4), (12, -.8, -3.5), rail, bev=.12)
    box2((-12, -.8, -4.5), (12, -.6, -4.42), emis("led", "#ffb978", 6), bev=0)
    area((0, -1.0, -4.9), (0, -.2, -9), 16, .4, 120, "#ffb978")
    _car_light()
    area((-6, -3.0, 5.5), (0, .2, 0), 1.2, 1.2, 900, "#d6e6ff")
    spot((5, -6, 1), (0, 0, 0), 260, "#ffb978", angle=40, blend=.9, r=.4)
    camera((2.0, -9.6, .5), (.05, 0, -.55), lens=44, fstop=.5, focus=9.8, shift_y=-.03)


def _dent(x, z):
    """How far the wall gives way at (x, z): a wide shallow bowl with a raised lip, four knuckles in a slanting row."""
    bowl = math.hypot(x / 2.6, z / 2.2)
    depth = .55 * math.exp(-bowl ** 2 * 1.5) - .06 * math.exp(-(bowl - 1.3) ** 2 * 10)
    for k, (dz, deep) in enumerate(((.10, .30), (.20, .40), (.12, .34), (-.08, .22))):
        depth += deep * math.exp(-((x + .84 - .56 * k) ** 2 + (z - dz) ** 2) * 13)
    return depth


def _jetbridge_door():
    """A door that is coming to, the light of the bridge getting narrow behind it."""
    leaf = mat("leaf", "#46525e", rough=.45, metal=.3, var=.16, scale=.4)
    frame = mat("frame", "#20262d", rough=.5, metal=.4, var=.15)
    wall = mat("wall", "#56606c", rough=.8, var=.10, scale=.2)
    box2((-40, 1, -13), (-9.4, 2, 20), wall, bev=0)
    box2((9.4, 1, -13), (40, 2, 20), wall, bev=0)
    box2((-40, 1, 11), (40, 2, 24), wall, bev=0)
    for x0, x1 in ((-9.4, -8.4), (8.4, 9.4)):
        box2((x0, .4, -13), (x1, 2.2, 11.6), frame, bev=.1)
    box2((-9.4, .4, 10.8), (9.4, 2.2, 11.8), frame, bev=.1)
    box2((-40, -30, -13.2), (40, 60, -13), mat("carpet", "#2c3340", rough=.9, var=.2, scale=2), bev=0)
    with group() as g:
        box2((0, -.5, -12.9), (11.6, .5, 10.7), leaf, bev=.12)
        box2((6.6, -.62, 1.2), (9.4, .62, 7.4), mat("pane", "#ffc487", rough=.2, var=.05, emit="#ffb468", strength=.55), bev=.1)
        tube(rounded_path([(10.4, -.6, -1.6), (10.4, -1.5, -1.6), (10.4, -1.5, 1.4), (10.4, -.6, 1.4)], .3), .16,
             mat("chrome", "#d5dade", rough=.15, metal=1, var=.05))
        box2((1.0, -.56, -11.4), (10.6, -.5, -8.8), mat("kick", "#8a939a", rough=.35, metal=.9, var=.15), bev=.04)
        text("B7", (3.2, -.53, 5.4), 3.2, emis("mark", "#ffb33c", 1.6), font="Roboto-Bold", idx=1)
    move(g.objs, (-8.4, 1.2, 0), .62, (0, 0, 0))
    box2((-8.4, 26, -13), (8.4, 26.4, 11), emis("bridge", "#ffc084", .55), bev=0)
    rib = mat("rib", "#8d8a86", rough=.7, var=.12, scale=.3)
    for side in (-1, 1):
        box2((side * 8.6, 2, -13), (side * 9.4, 26, 11), rib, bev=0)
        for k in range(12):
            box2((side * 8.2, 3 + 2 * k, -13), (side * 8.7, 3.6 + 2 * k, 11), rib, bev=.05)
        tube([(side * 7.9, 2, -3.5), (side * 7.9, 26, -3.5)], .18, mat("chrome", "#d5dade", rough=.15, metal=1, var=.05))
    box2((-9, 2, 10.9), (9, 26, 11.3), rib, bev=0)
    for y in (6, 12, 18):
        box2((-3, y, 10.4), (3, y + 1, 10.7), emis("tube", "#ffe2b8", 6), bev=0)
    area((0, 12, 9), (2, -6, -12), 10, 10, 9000, "#ffbe7c")
    world([(0, "#1a2236"), (.5, "#28344e"), (1, "#3a4a6c")], .55)
    area((-18, -24, 16), (0, 0, 0), 16, 12, 16000, "#8fabe0")
    # the belt that hung across it, back on its hook
    post = mat("post", "#c3c9ce", rough=.2, metal=1, var=.1)
    cyl((13, -5, -6.5), .35, 13, post, bev=.05)
    tube([(13, -5, -.6), (11, -5, -2.4), (9.4, -5, -5), (9.0, -5, -8)], .22, mat("belt", "#8a6320", rough=.7, var=.2), bez=True)
    camera((-2.5, -38, -1.2), (.2, 0, -1.2), lens=48, fstop=.4, focus=38, shift_y=.01)

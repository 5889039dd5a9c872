"""Close-ups of steel: a hand between the doors, the dent, the door at the end of the tunnel.

One unit is ten centimetres.
"""
import hand
from kit import *

PLACE = Place(
    folder="inserts", size=(1280, 720), samples=20, noise=.04, bounces=(5, 3, 4), seed=11,
    paint={"exposure": .25, "contrast": 1.06, "sat": 1.06, "vign": .42, "height": 720},
    variants={"hand_doors": {}, "dented_panel": {}, "dented_panel_red": {}, "fist_red": {}, "dent_fitted": {}, "jetbridge_door": {}})
FACING = (math.pi / 2, 0, 0)


def build(picture):
    {"hand_doors": _hand_doors, "dented_panel": _dented_panel, "dented_panel_red": _dented_in_red,
     "fist_red": _fist_in_red, "dent_fitted": _fitted, "jetbridge_door": _jetbridge_door}[picture]()


def steel(name="steel", colour="#9aa3a8", along="Z"):
    stretch = (5, 5, .12) if along == "Z" else (.12, 5, 5)
    return mat(name, colour, rough=.32, metal=1, var=.20, scale=1.2, stretch=stretch, rvar=.10, aniso=.6, hue=.03)


def car_light(warm=420):
    """The cool lamps of the car, and a dark room for the steel to look at."""
    world([(0, "#20283a"), (.5, "#2c3850"), (1, "#4a5c80")], .5)
    area((-9, -14, 14), (0, 0, 2), 8, 8, 1500, "#c2dcff")
    area((12, -10, -6), (0, 0, 0), 6, 6, warm, "#ffb978")


def _hand_doors():
    door = mat("door", "#8f9496", rough=.34, metal=1, var=.07, scale=1.6, stretch=(9, 5, .06), rvar=.035, aniso=.5)
    gap = .62
    for side in (-1, 1):
        box2((side * gap / 2, 0, -8), (side * 14, .45, 8), door, bev=.05)
        box2((side * (gap / 2 + .16), -.05, -8), (side * (gap / 2 + .26), .1, 8), mat("lip", "#c6cbce", rough=.22, metal=1, var=.06), bev=.03)
        box2((side * gap / 2 - .02 * side, -.03, -8), (side * (gap / 2 + .14), .48, 8),
             mat("rubber", "#1d2227", rough=.6, var=.2), bev=.05)
    scratch, rng = mat("scratch", "#bcc3c8", rough=.3, metal=.9, var=.1), random.Random(9)
    for k in range(14):                                                          # where gurneys have gone by
        x = rng.choice((-1, 1)) * rng.uniform(1.2, 3.6)
        box((x, -.002, rng.uniform(-1.9, -1.0)), (rng.uniform(.2, 1.1), .006, .012), scratch, bev=0, rot=(0, rng.uniform(-.12, .12), 0))
    # the lit corridor behind
    box2((-9, 14, -8), (9, 14.2, 8), emis("corridor", "#ffb878", 1.15), bev=0)
    box2((-9, 13.6, 2.6), (9, 13.8, 3.4), emis("lamp", "#ffd9a4", 7), bev=0)
    coat = mat("coat", "#d3d6dc", rough=.8, var=.10, scale=1.2)
    # fingers round the edge of the right door: they lie on its front, the palm is in the gap
    hand.hand((.02, .98, .05), ((0, .05, -1), (0, -1, .06), (-1, -.04, 0)), curl=.58, arm=.7, spread=.10,
              curls={"index": .50, "little": .64}, thumb=None)
    hand.sleeve((.0, 1.75, 0), (.5, 7, -.6), .42, .60, coat)
    car_light()
    area((.4, 6, 3.4), (.1, .6, .2), 2, 2, 260, "#ffc890")
    area((-2.2, -3.4, 2.4), (.1, .2, .1), 1.5, 1.5, 95, "#c2dcff")
    camera((-2.7, -8.2, .55), (.18, .4, .05), lens=52, fstop=.35, focus=8.6, shift_y=-.02)


def _dented_panel():
    """The dent as it is seen by the lamps of the car."""
    _dented_wall()
    area((0, -1.0, -2.6), (0, -.1, -6), 14, .4, 90, "#ffb978")
    car_light()
    area((-4.5, -1.3, 3.6), (0, .2, .1), 1.0, 1.0, 520, "#d6e6ff")
    spot((4, -3.0, -1.6), (0, .2, .1), 300, "#ffb070", angle=44, blend=.9, r=.3)


def _fitted():
    """Four of her fingers in it."""
    _dented_panel()
    along, back = Vector((-.06, .40, .91)).normalized(), Vector((0, -.91, .40)).normalized()
    across = along.cross(back).normalized()
    at = Vector((.20, -.84, -1.34))
    hand.hand(at, (across, along, across.cross(along)), curl=.10, spread=1.15, thumb=(-.62, .72, -.10), arm=.8, size=.94, m=hand.skin("skin_hers", "#d2987c"), lined=.6)
    hand.sleeve(at - along * .24, at - along * 6, .32, .50, mat("undershirt", "#646a7c", rough=.95, var=.2, scale=2, bump=.3, bscale=20), folds=.04)


def _dented_in_red(has_bled=True):
    """The dent while the car stands still: by the red lamp overhead, and a little of the night."""
    _dented_wall(has_bled)
    world([(0, "#1c1016"), (.5, "#33202c"), (1, "#5a3438")], .5)
    area((-4.5, -1.3, 3.6), (0, .2, .1), 1.0, 1.0, 520, "#ff8a58")
    area((-9, -14, 14), (0, 0, 2), 8, 8, 1300, "#ff7a4c")
    area((12, -10, -6), (0, 0, 0), 6, 6, 300, "#7a88d8")


def _fist_in_red():
    """His left hand in the wall, while it still is, seen along it: it bleeds when it comes away."""
    _dented_in_red(False)
    along = Vector((.74, .66, .08)).normalized()
    out = Vector((-.30, .22, .93))
    out = (out - along * out.dot(along)).normalized()
    at = Vector((-.50, -.62, .0))
    hand.hand(at, (along.cross(out) * -1, along, out), curl=1.1, m=hand.skin("skin_his", "#c98f70"), arm=.7, thumb=(-.06, .72, -.50), apart=True)
    hand.sleeve(at - along * .30, at - along * 7 + Vector((0, 0, -.6)), .38, .64, mat("jacket", "#4a505b", rough=.85, var=.20, scale=1.4))
    camera((5.4, -4.5, .9), (-.30, -.35, -.12), lens=46, fstop=.5, focus=6.8)


def _dented_wall(has_bled=True):
    """A quarter inch of brushed steel, and where somebody's left hand has been."""
    wall = mat("panel", "#7d868d", rough=.40, metal=.75, var=.13, scale=1.1, stretch=(7, 5, .10), rvar=.09)
    wide, high, rows = 13, 8, 190
    bm = bmesh.new()
    grid = [[_on_wall(bm, wide * (i / rows - .5), high * (j / rows - .5)) for j in range(rows + 1)] for i in range(rows + 1)]
    for i in range(rows):
        for j in range(rows):
            bm.faces.new((grid[i][j], grid[i + 1][j], grid[i + 1][j + 1], grid[i][j + 1]))
    mesh("panel", bm, wall, smooth=True)
    for x in (-4.2, 4.6):
        box2((x - .03, -.04, -6), (x + .03, .2, 6), mat("joint", "#14181c", rough=.6, var=.2), bev=.01)
    rng = random.Random(6)
    for _ in range(9):
        x, z = rng.uniform(-4, 4.4), rng.uniform(-2.2, -1.2)
        box((x, -.004, z), (rng.uniform(.3, 1.6), .008, .012), mat("scratch", "#aab4ba", rough=.3, metal=.8, var=.1), bev=0, rot=(0, rng.uniform(-.1, .1), 0))
    if has_bled:
        _bled()
    rail = mat("wood", "#80593f", rough=.42, var=.32, scale=.3, stretch=(.7, 6, 6), coat=.25)
    box2((-12, -1.2, -2.9), (12, -.6, -2.2), mat("chrome", "#c9ced2", rough=.2, metal=1, var=.06), bev=.3)
    box2((-12, -.2, -8), (12, 0, -3.0), rail, bev=.1)
    camera((1.7, -6.8, .5), (.06, 0, -.22), lens=46, fstop=.5, focus=7.0, shift_y=-.02)


def _bled():
    """What his hand left on it."""
    blood = _thinning(mat("blood", "#541412", rough=.8, var=.35, scale=4, spec=.2))
    _smear([(.26, .12), (.32, -.05), (.40, -.24), (.50, -.44), (.56, -.58)], (.05, .11, .09, .06, .012), blood)
    _smear([(-.26, .16), (-.22, .0), (-.17, -.22), (-.10, -.40)], (.03, .07, .035, .008), blood)
    _smear([(.86, .0), (.89, -.12), (.93, -.24)], (.02, .05, .008), blood)


def _on_wall(bm, x, z, before=0.0):
    return bm.verts.new((x, _dent(x, z) - before, z))


def _smear(points, widths, m):
    """What a hand leaves as it comes away: a stroke on the bent steel that thins to its sides and dries out to its end."""
    bm, rows, shares, across = bmesh.new(), [], [], 20
    for k in range(len(points) - 1):
        for step in range(16):
            t = step / 16
            x, z = (a + (b - a) * t for a, b in zip(points[k], points[k + 1]))
            w = 1.6 * (widths[k] + (widths[k + 1] - widths[k]) * t) * (1 + .12 * math.sin(1.1 * (8 * k + step / 2)))
            gone = (k + t) / (len(points) - 1)
            us = [2 * s / across - 1 for s in range(across + 1)]
            rows.append([_on_wall(bm, x + w * u, z - .10 * w * u ** 2, .008) for u in us])
            shares += [_share(u, gone) for u in us]
    for a, b in zip(rows, rows[1:]):
        for s in range(across):
            bm.faces.new((a[s], a[s + 1], b[s + 1], b[s]))
    ob = mesh("smear", bm, m, smooth=True)
    ob.data.attributes.new("share", "FLOAT", "POINT").data.foreach_set("value", shares)
    return ob


def _share(u, gone):
    """How much of it there is: nothing at the sides and at both ends, hairs of it where it has dried."""
    side, hairs = min(1, 2.2 * (1 - abs(u))) ** 1.3, .5 + .5 * math.sin(9 * u + 2 * math.sin(4 * u))
    return side * min(1, 9 * gone) * (1 - gone) ** .3 * (1 - .5 * gone * hairs)


def _thinning(m):
    """The same surface, see-through where there is less of it."""
    tree = m.node_tree
    share = tree.nodes.new("ShaderNodeAttribute")
    share.attribute_name = "share"
    tree.links.new(share.outputs["Fac"], tree.nodes["Principled BSDF"].inputs["Alpha"])
    return m


def _dent(x, z):
    """How far the wall gives way at (x, z): a shallow bowl with a raised lip, four knuckles in a row that slants."""
    bowl = math.hypot(x / 1.7, (z - .05) / 1.0)
    depth = .26 * math.exp(-bowl ** 2 * 1.6) - .05 * math.exp(-(bowl - 1.25) ** 2 * 12)
    for k, (dz, deep) in enumerate(((.02, .22), (.14, .30), (.12, .28), (-.02, .18))):
        across, up = x + .80 - .53 * k, z - dz
        depth += deep * math.exp(-(across ** 2 * 17 + up ** 2 * 11))
    return depth


def _jetbridge_door():
    """A door that is coming to, the light of the bridge getting narrow behind it."""
    frame = mat("frame", "#20262d", rough=.5, metal=.4, var=.15)
    wall = mat("wall", "#56606c", rough=.8, var=.10, scale=.2)
    box2((-40, 1, -13), (-9.4, 2, 20), wall, bev=0)
    box2((9.4, 1, -13), (40, 2, 20), wall, bev=0)
    box2((-40, 1, 11), (40, 2, 24), wall, bev=0)
    for x0, x1 in ((-9.4, -8.4), (8.4, 9.4)):
        box2((x0, .4, -13), (x1, 2.2, 11.6), frame, bev=.1)
    box2((-9.4, .4, 10.8), (9.4, 2.2, 11.8), frame, bev=.1)
    box2((-40, -30, -13.2), (40, 60, -13), mat("carpet", "#2c3340", rough=.9, var=.2, scale=2), bev=0)
    chrome, plate = bright_chrome(), mat("kick", "#8a939a", rough=.35, metal=.9, var=.15)
    _bridge_leaf(frame, chrome, plate)
    _bridge_behind(chrome)
    world([(0, "#1a2236"), (.5, "#28344e"), (1, "#3a4a6c")], .55)
    area((-18, -24, 16), (0, 0, 0), 16, 12, 19000, "#8fabe0")
    area((14, -26, 10), (4, 0, -4), 6, 6, 5200, "#ffc48a")
    _keypad(plate)
    _belt_on_hook()
    camera((-2.5, -42, -1.4), (1.2, 0, -1.5), lens=46, fstop=.4, focus=41.5, shift_y=.01)


def _bridge_leaf(frame, chrome, plate):
    leaf = mat("leaf", "#46525e", rough=.45, metal=.3, var=.16, scale=.4)
    with group() as g:
        box2((0, -.5, -12.9), (16.6, .5, 10.7), leaf, bev=.12)
        box2((10.6, -.62, 1.4), (14.0, .62, 7.6), frame, bev=.1)
        box2((10.9, -.66, 1.7), (13.7, .66, 7.3), mat("pane", "#ffc487", rough=.2, var=.10, scale=.3, emit="#ffb468", strength=.50), bev=.06)
        for k in range(1, 4):                                                    # the wire in the glass
            box2((10.9, -.68, 1.7 + 1.4 * k), (13.7, -.66, 1.74 + 1.4 * k), frame, bev=0)
            box2((10.9 + .7 * k, -.68, 1.7), (10.94 + .7 * k, -.66, 7.3), frame, bev=0)
        tube([(1.6, -1.5, -2.2), (15.4, -1.5, -2.2)], .34, chrome)
        for x in (1.8, 15.2):
            box2((x - .5, -1.7, -2.9), (x + .5, -.4, -1.5), plate, bev=.1)
        box2((.8, -.56, -12.4), (15.8, -.5, -9.4), plate, bev=.04)
        text("B7", (4.4, -.53, 4.6), 4.4, emis("mark", "#ffb33c", 1.5), font="Roboto-Bold", idx=1)
        box2((1.4, -.58, -.7), (9.2, -.5, 1.5), mat("sign", "#141a22", rough=.5, var=.1), bev=.05, idx=1)
        text("NEW YORK  2837", (5.3, -.60, .86), .86, mat("white", "#dfe3e4", rough=.7, var=0, rvar=0), font="RobotoCondensed-Bold", idx=1)
        box2((2.6, -.58, -6.3), (8.2, -.5, -4.1), plate, bev=.05)
        text("CREW ONLY", (5.4, -.60, -5.2), 1.0, mat("engraved", "#1b222b", rough=.8, var=0, rvar=0), font="RobotoCondensed-Bold", idx=1)
        text("CLOSED", (5.3, -.60, -.16), .86, emis("closed", "#ff4a2c", 2.2), font="RobotoCondensed-Bold", idx=1, spacing=1.1)
    move(g.objs, (-8.4, 1.2, 0), .15, (0, 0, 0))


def _bridge_behind(chrome):
    """The light of the bridge, ribs, a rail on each side."""
    box2((-8.4, 26, -13), (8.4, 26.4, 11), emis("bridge", "#ffc084", .55), bev=0)
    rib = mat("rib", "#8d8a86", rough=.7, var=.12, scale=.3)
    for side in (-1, 1):
        box2((side * 8.6, 2, -13), (side * 9.4, 26, 11), rib, bev=0)
        for k in range(12):
            box2((side * 8.2, 3 + 2 * k, -13), (side * 8.7, 3.6 + 2 * k, 11), rib, bev=.05)
        tube([(side * 7.9, 2, -3.5), (side * 7.9, 26, -3.5)], .18, chrome)
    box2((-9, 2, 10.9), (9, 26, 11.3), rib, bev=0)
    for y in (6, 12, 18):
        box2((-3, y, 10.4), (3, y + 1, 10.7), emis("tube", "#ffe2b8", 6), bev=0)
    area((6.5, 9, 6), (7.2, -8, -13), 3, 5, 7000, "#ffbe7c")


def _keypad(plate):
    box2((11.0, .6, -1.6), (13.0, 1.1, 1.8), mat("keypad", "#2a323c", rough=.5, var=.1), bev=.12)
    for i in range(3):
        for j in range(4):
            box((11.5 + .5 * i, .56, -1.1 + .5 * j), (.34, .1, .34), plate, bev=.05)
    cyl((12, .56, 1.35), .16, .1, emis("closed", "#ff4a2c", 2.2), rot=FACING, bev=.02)


def _belt_on_hook():
    """The belt that hung across the door."""
    post = mat("post", "#c3c9ce", rough=.2, metal=1, var=.1)
    cyl((13, -5, -6.5), .35, 13, post, bev=.05)
    tube([(13, -5, -.6), (11, -5, -2.4), (9.5, -5, -5.4), (9.0, -5, -10), (8.9, -5, -16)], .22, mat("belt", "#8a6320", rough=.7, var=.2), bez=True)

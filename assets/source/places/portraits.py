"""Chiefs of surgery in oils, as far as one sees them from the carpet. Not a place itself.

Law: a portrait is built flat at the origin, looking towards -y, and hung by `turn` and `at`; layers lie a few millimetres apart.
"""
from dataclasses import dataclass

from kit import *

WIDE, HIGH = .60, .78
LARGER, HEAD = 1.3, 1.32                    # of the whole on its wall; of a head upon its shoulders
NECK = -.085                                 # from where a head grows
DARKER = .70                                 # the side of a face away from its painter's window


@dataclass(frozen=True)
class Sitter:
    """Who sat: skin, hair, the ground behind, which side is in shadow, and what one remembers of them."""
    skin: str
    hair: str
    ground: str
    shade: int = 1
    cut: str = "short"                       # short, bald, bob, curls
    beard: bool = False
    glasses: bool = False
    gown: str = "#c2bcae"


CHIEFS = (
    Sitter("#b08a6c", "#6d655c", "#39322c", cut="bald", beard=True),
    Sitter("#8a5a40", "#2c2622", "#2f3a3c", shade=-1, glasses=True),
    Sitter("#bb9270", "#5a3a26", "#3f3338", cut="bob", gown="#8fa0a6"),
    Sitter("#a67c60", "#b9b2a4", "#33383f", shade=-1, cut="short", gown="#4a4f58"),
    Sitter("#7a4a34", "#3a332e", "#3a3a30", cut="curls", glasses=True))


def portrait(sitter, at, turn):
    """One chief in a gilt frame with a brass plate below."""
    with group() as g:
        _frame(sitter)
        _bust(sitter)
        with group() as head:
            _head(sitter)
            _hair(sitter)
            _features(sitter)
    bpy.context.view_layer.update()
    grown = Matrix.Translation((0, 0, NECK)) @ Matrix.Diagonal((HEAD, 1, HEAD, 1)) @ Matrix.Translation((0, 0, -NECK))
    for ob in head.objs:
        ob.matrix_world = grown @ ob.matrix_world
    for ob in g.objs:
        ob.matrix_world = Matrix.Scale(LARGER, 4) @ ob.matrix_world
    bpy.context.view_layer.update()
    move(g.objs, at, turn)


def _frame(sitter):
    gilt = mat("gilt", "#a8803f", rough=.4, metal=.6, var=.2)
    inner = mat("gilt_dark", "#6a4c26", rough=.5, metal=.4, var=.2)
    box((0, -.02, 0), (WIDE, .04, HIGH), gilt, bev=.018, seg=3)
    box((0, -.042, 0), (WIDE - .09, .006, HIGH - .09), inner, bev=.003)
    box((0, -.046, 0), (WIDE - .12, .004, HIGH - .12), mat("ground" + sitter.ground, sitter.ground, rough=.7, var=.3, scale=5), bev=0)
    _flat(_oval(.19, .24, .04), mat("halo" + sitter.ground, _mixed(sitter.ground, "#8a7a64", .35), rough=.7, var=.25, scale=6), 0)
    box((0, -.03, -HIGH/2 - .05), (.20, .02, .05), mat("chief_brass", "#b58c4c", rough=.3, metal=1, var=.1), bev=.003)


def _bust(sitter):
    gown, fold = _paint(sitter.gown), _paint(_mixed(sitter.gown, "#20242c", .42))
    shirt, tie = _paint("#d8d2c2"), _paint("#3a4a66" if sitter.shade > 0 else "#6a2f2a")
    low = -HIGH/2 + .065
    _flat([(-.235, low), (-.225, -.19), (-.15, -.125), (-.055, -.085), (.055, -.085), (.15, -.125), (.225, -.19), (.235, low)], gown, 1)
    s = sitter.shade
    _flat([(s*.06, -.09), (s*.15, -.125), (s*.225, -.19), (s*.235, low), (s*.10, low)], fold, 2)
    _flat([(-.05, -.088), (.05, -.088), (.012, -.27), (-.012, -.27)], shirt, 3)
    _flat([(-.014, -.11), (.014, -.11), (.020, -.26), (0, -.285), (-.020, -.26)], tie, 4)
    for side in (-1, 1):                      # lapels
        _flat([(side*.052, -.088), (side*.115, -.15), (side*.080, -.165), (side*.015, -.28)], fold if side == s else gown, 5)


def _head(sitter):
    s, skin, shade = sitter.shade, _paint(sitter.skin), _paint(_mixed(sitter.skin, "#241a1c", 1 - DARKER))
    _flat([(-.042, -.10), (.042, -.10), (.040, .0), (-.040, .0)], shade, 6)
    for side in (-1, 1):
        _flat(_oval(.014, .026, .045, side*.084), shade if side == s else skin, 6)
    _flat(_jaw(), skin, 7)
    edge = [_on_jaw(-math.pi/2 + i*math.pi/14) for i in range(15)]          # the far half, from the chin up
    _flat([(s*x, z) for x, z in edge] + [(s*.022, .13), (s*.034, .075), (s*.014, .04), (s*.026, -.005), (s*.012, -.04)], shade, 8)


def _jaw():
    """The outline of a face: a skull above, a chin below."""
    return [_on_jaw(i*math.tau/28) for i in range(28)]


def _on_jaw(a):
    up = math.sin(a) > 0
    return .082*math.cos(a)*(1 if up else 1 - .34*abs(math.sin(a))**1.6), .045 + (.100 if up else .112)*math.sin(a)


def _hair(sitter):
    hair = _paint(sitter.hair)
    top = [(.090*math.cos(a), .058 + .102*math.sin(a)) for a in (math.pi*i/14 for i in range(15))]
    if sitter.cut == "bald":
        for side in (-1, 1):
            _flat([(side*.090, .10), (side*.094, .05), (side*.086, .02), (side*.072, .04), (side*.070, .10)], hair, 9)
    elif sitter.cut == "bob":
        _flat([*top, (-.100, -.02), (-.088, -.075), (-.062, -.04), (-.066, .07), (-.02, .105), (.05, .098), (.068, .05), (.062, -.04), (.088, -.075), (.100, -.02)], hair, 9)
    elif sitter.cut == "curls":
        for i in range(9):
            a = math.pi*(i + .5)/9
            _flat(_oval(.034, .034, .066 + .086*math.sin(a), .078*math.cos(a)), hair, 9)
    else:
        _flat([*top, (-.084, .04), (-.070, .085), (-.02, .112), (.035, .100), (.072, .085), (.086, .04)], hair, 9)


def _features(sitter):
    dark, lip = _paint(_mixed(sitter.skin, "#1a1214", .68)), _paint(_mixed(sitter.skin, "#6a2a26", .5))
    for side in (-1, 1):
        _flat(_oval(.020, .012, .044, side*.034), dark, 10)
        _flat([(side*.012, .076), (side*.054, .080), (side*.056, .066), (side*.012, .063)], _paint(_mixed(sitter.hair, "#1a1412", .3)), 10)
    s = sitter.shade
    _flat([(0, .045), (s*.020, -.008), (s*.003, -.014), (-s*.012, -.008)], _paint(_mixed(sitter.skin, "#241a1c", .45)), 10)
    _flat([(-.028, -.030), (.028, -.030), (.018, -.045), (-.018, -.045)], lip, 11)
    if sitter.beard:
        _flat([(-.074, .01), (-.060, -.02), (-.028, -.022), (.028, -.022), (.060, -.02), (.074, .01), (.060, -.07), (0, -.105), (-.060, -.07)], _paint(sitter.hair), 10.5)
        _flat([(-.022, -.036), (.022, -.036), (.014, -.046), (-.014, -.046)], lip, 11)
    if sitter.glasses:
        for side in (-1, 1):
            tube([(side*.034 + .024*math.cos(i*math.tau/16), -.094, .046 + .019*math.sin(i*math.tau/16)) for i in range(16)], .0042, _paint("#c2a05c"), cyclic=True, res=2)


def _flat(points, m, layer):
    prism(points, .002, m, loc=(0, -.050 - .0035*layer, 0), bev=0)


def _oval(w, h, z, x=0.0):
    return [(x + w*math.cos(i*math.tau/20), z + h*math.sin(i*math.tau/20)) for i in range(20)]


def _paint(colour):
    return mat("oil" + colour, colour, rough=.75, var=.14, scale=14)


def _mixed(a, b, share):
    """Two '#rrggbb' as one."""
    pairs = [(int(a[i:i + 2], 16), int(b[i:i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join("%02x" % round(p + (q - p)*share) for p, q in pairs)

"""The bolted table before the two who sit at it: the tissues turned to her, the pad of forms to him, the telephone.

A foreground: the room is side_room.py. No cup stands there: hers is a cone, and she has it in her hand; nor a pen: somebody always has it.
"""
from types import SimpleNamespace

import tabletop
from kit import *

PLACE = Place(
    size=(1600, 900), samples=24, seed=4, cut_out=True, variants={"side_room_table": {}},
    paint={"height": 900, "exposure": .35, "contrast": 1.06, "sat": 1.03, "shadows": (-.02, .006, .04), "bottom": .30, "detail_keep": .6})
LONG, DEEP = 1.86, 1.05


def build(picture):
    m = _materials()
    tabletop.board(m.top, LONG, DEEP, thick=.03, turn=.006)
    box((0, -DEEP / 2, -.05), (LONG - .06, DEEP - .06, .04), m.steel, bev=.006)
    tabletop.sitters(m.coats)
    _tissues(m, tabletop.at(716, .11))
    _pad(m, tabletop.at(900, .20))
    _telephone(m, tabletop.at(1090, .13))
    _worn(m)
    _light()
    tabletop.eye(edge=465)


def _materials():
    return SimpleNamespace(
        top=mat("table_near", "#7d786e", rough=.36, var=.16, scale=3, coat=.25), steel=mat("table_steel", "#6e777d", rough=.4, metal=.7, var=.14),
        box=mat("tissue_box", "#45737c", rough=.7, var=.12, scale=9), wave=mat("tissue_wave", "#9fb4b0", rough=.7, var=.08), tissue=mat("tissue", "#dedfdb", rough=.95, var=.03, emit="#cfd8e6", strength=.30),
        paper=mat("form", "#c4c0b3", rough=.9, var=.04), ink=mat("form_ink", "#5d6269", rough=.9, var=0, rvar=0), card=mat("pad_back", "#8a775a", rough=.9, var=.1),
        clip=mat("clip", "#8d959a", rough=.3, metal=1, var=.1), phone=mat("phone_body", "#33393f", rough=.38, var=.1, coat=.25),
        key=mat("phone_key", "#8f979b", rough=.5, var=.05), lamp=emis("phone_lamp", "#ff9a3a", 3), scratch=mat("scratch", "#9a958a", rough=.5, var=.1), coats=mat("coats", "#4c5a78", rough=.9))


def _tissues(m, at):
    """The slit turned to the left, where she sits, and one tissue half out."""
    x, y, z = at
    with group() as g:
        box((0, 0, .046), (.235, .118, .092), m.box, bev=.004)
        for k in range(3):
            box((0, -.060, .022 + .022 * k), (.232, .002, .007), m.wave, bev=0)
        box((-.01, 0, .0925), (.12, .045, .002), m.paper, bev=.0008)
        _tissue(m)
    _scaled(g.objs, .74)
    move(g.objs, (x, y, z), -.32)


def _tissue(m):
    """Pulled by its middle: narrow where it comes out, wider and limp above, folds down its length."""
    bm = bmesh.new()
    rows = []
    for k in range(9):
        t = k / 8
        wide, rise = .030 + .055 * t ** 1.2, .090 + .150 * t - .055 * t ** 3
        rows.append([bm.verts.new((-.01 - .040 * t * t + wide * u, .012 * math.sin(7 * u + 2 * t) * (1 - .3 * t) + .02 * t * u * u,
                                   rise - .060 * t * t * abs(u) ** 2 + .012 * math.sin(5 * u) * t)) for u in [-1 + i / 8 for i in range(17)]])
    for a, b in zip(rows, rows[1:]):
        for i in range(16):
            bm.faces.new((a[i], a[i + 1], b[i + 1], b[i]))
    mesh("tissue", bm, m.tissue, True).modifiers.new("thick", "SOLIDIFY").thickness = .0012


def _pad(m, at):
    """A pad on its board, the words upside down to us since they are right to him."""
    with group() as g:
        box((0, 0, .004), (.225, .315, .005), m.card, bev=.002)
        for k in range(4):
            box((.002 * (k % 2), .006 - .001 * k, .008 + .0016 * k), (.210, .290, .0014), m.paper, bev=0)
        for row in range(9):
            long = (.17, .12, .17, .15, .06, .17, .10, .17, .13)[row]
            box((.085 - long / 2, .115 - .028 * row, .0140), (long, .006, .0006), m.ink, bev=0)
        box((0, -.148, .016), (.10, .022, .014), m.clip, bev=.004)
    move(g.objs, at, .22)


def _telephone(m, at):
    """Its keys to him; the handset across the top, the cord in coils to its left."""
    with group() as g:
        prism([(-.105, 0), (.100, 0), (.100, .030), (-.105, .078)], .20, m.phone, plane="YZ", bev=.010)
        tube(rounded_path([(-.112, -.05, .088), (-.085, -.05, .116), (.085, -.05, .116), (.112, -.05, .088)], .03), .019, m.phone)
        for s in (-1, 1):
            lathe([(0, 0), (.027, .002), (.029, .012), (.020, .024), (0, .026)], m.phone, loc=(s * .100, -.05, .076), seg=24)
        for i in range(3):
            for k in range(3):
                box((.020 + .026 * i, .0 + .027 * k, .060 - .0075 * k), (.018, .018, .010), m.key, bev=.003, rot=(-.22, 0, 0))
        box((-.06, .02, .056), (.020, .010, .008), m.lamp, bev=.002)
        coil = [(-.125 - .0042 * k, -.055 - .030 * math.sin(k * .045) + .0085 * math.cos(k * 1.25), .012 + .0085 * math.sin(k * 1.25) + .045 * max(0, 1 - k / 14)) for k in range(52)]
        tube(coil, .0030, m.phone, res=2)
    _scaled(g.objs, .72)
    move(g.objs, at, .12)


def _scaled(objs, size):
    bpy.context.view_layer.update()
    for ob in objs:
        ob.matrix_world = Matrix.Scale(size, 4) @ ob.matrix_world


def _worn(m):
    """What keys and cuffs have left on the top."""
    own = random.Random(5)
    for _ in range(16):
        x, y = own.uniform(-.85, .85), own.uniform(-.36, -.03)
        box((x, y, .0004), (own.uniform(.03, .09), .0016, .0006), m.scratch, bev=0, rot=(0, 0, own.uniform(-.8, .8)))


def _light():
    """The one tube in the ceiling that is on; through the pane in the door on the right, the hall."""
    world([(0, "#333f58"), (.3, "#39455c"), (.9, "#2c3648")], .5)
    area((0, .2, 1.9), (0, -.25, 0), 1.3, .5, 30, "#d3e3ff")
    area((1.5, 2.0, .9), (.6, -.2, 0), .3, .9, 2, "#ffae5c")
    area((-1.6, 1.6, .6), (-.4, -.2, 0), 1.0, 1.0, 9, "#7f96dc", gloss=False)
    area((0, -2.2, .9), (0, -.2, 0), 2.4, .8, 9, "#8ea2d8", gloss=False)

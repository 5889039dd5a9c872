"""Close-up of what Mark wrote to her, unfolded, in both her hands: the letter of four lines and a half (the reference: rewritten.py).

Law: read in a dozen places, so nothing of any is in it: her hands, the sheet, a lamp on one side, the dark. The sheet and the
hands are laid out on the sheet's own plane, z towards the reader, and stood up together. One unit is ten centimetres.
"""
from typing import NamedTuple

import hand
import handwriting
from closeup_paper import ink, paper
from kit import *

PLACE = Place(
    folder="inserts", size=(1280, 720), samples=20, noise=.04, seed=12,
    paint={"exposure": .25, "contrast": 1.06, "sat": 1.04, "vign": .42, "bloom": .03, "height": 720},
    variants={"letter_guard": {}})
WIDE, TALL = 2.16, 2.79                      # a letter's sheet
FOLD = TALL / 6                              # it was folded in three, twice across
LEAN, TURN = -.16, .035                      # of the sheet: its top away from the reader, and to the left
SIZE, GAP, SPACE = .120, .085, .30           # of the writing: a capital, between letters, between words


class Line(NamedTuple):
    words: str
    at: tuple[float, float]                  # its left foot on the sheet
    pen: float = .0078                       # the harder he pressed, the broader


WRITTEN = {
    "letter_guard": (
        Line("I wasn't in that corridor. I've been in", (-.95, 1.02)), Line("it every night since. I know how to fix", (-.94, .81)),
        Line("what I can see. There wasn't a mark on", (-.95, .59)), Line("you, Lex. I didn't know where to start,", (-.94, .37), .0086),
        Line("so I stood guard.", (-.94, .15), .0098))}


def build(picture):
    with group() as held:
        _sheet(picture)
        for side in (-1, 1):
            _hand(side)
    stand = Matrix.Rotation(-TURN, 4, "Y") @ Matrix.Rotation(math.pi / 2 + LEAN, 4, "X")
    bpy.context.view_layer.update()
    for ob in held.objs:
        ob.matrix_world = stand @ ob.matrix_world
    _dark()
    world([(0, "#161d30"), (.5, "#1d2740"), (1, "#2a3856")], .55)
    area((-3.3, -1.7, 3.6), (0, 0, .4), .9, 1.3, 400, "#ffd4a6")
    area((5, -3.5, 3), (.3, 0, .4), 3, 4, 150, "#93adea")
    camera((.0, -7, 1.5), (0, 0, .60), lens=82, fstop=.30, focus=7.0)


def _lift(x, y):
    """How far the sheet stands out: each third is flat and leans on the next, and both hands draw its sides up."""
    upper, lower = math.hypot(y - FOLD, .025), math.hypot(y + FOLD, .025)
    return .26 * upper - .24 * lower + .10 * x * x + .03 * x * y


def _sheet(picture):
    bm, n, m = bmesh.new(), 60, 84
    grid = [[bm.verts.new(_raised(WIDE * (i / n - .5), TALL * (j / m - .5), 0)) for j in range(m + 1)] for i in range(n + 1)]
    for i in range(n):
        for j in range(m):
            bm.faces.new((grid[i][j], grid[i + 1][j], grid[i + 1][j + 1], grid[i][j + 1]))
    mesh("sheet", bm, paper("sheet", "#e9e2d0"), smooth=True)
    black = ink("#141b2c")
    with group() as g:
        for k, line in enumerate(WRITTEN[picture]):
            handwriting.write(line.words, (*line.at, 0), SIZE, black, pen=line.pen, seed=5 + k, slant=.16, rise=(.004, -.002, .003)[k % 3], gap=GAP, space=SPACE)
        for y in (FOLD, -FOLD):
            handwriting.line([(-WIDE / 2 + WIDE * k / 12, y, -.0015) for k in range(13)], .006, mat("fold", "#a89f8c", rough=.9, var=.2, scale=6))
    bpy.context.view_layer.update()
    for stroke in g.objs:
        _lay(stroke)


def _lay(ob):
    """A stroke brought down on the sheet, point by point."""
    me = bpy.data.meshes.new_from_object(ob.evaluated_get(bpy.context.evaluated_depsgraph_get()))
    for v in me.vertices:
        x, y, z = ob.matrix_world @ v.co
        v.co = _raised(x, y, .002 + z)
    laid = link(bpy.data.objects.new("written", me))
    laid.pass_index = ob.pass_index
    bpy.data.objects.remove(ob)


def _raised(x, y, over):
    return Vector((x, y, _lift(x, y) + over))


def _hand(side):
    """At the edge: the thumb on its face, the fingers behind it, a wrist that comes from below."""
    across, along = Vector((-.62 * side, -.78, 0)), Vector((-.76 * side, .62, -.34))
    y = -.68
    hand.hand((1.42 * side, y, _lift(1, y) - .27), (across, along, (.22 * side, 0, -1)), curl=.04, thumb=(-.34, .96, -.40), arm=1.2, bow=.07, size=.86,
              m=hand.skin("skin_hers", "#d2987c"), name=f"hers{side}", lined=.6)


def _dark():
    """What may be behind it anywhere: nothing that can be told, two lamps a long way off."""
    box2((-60, 40, -40), (60, 41, 40), mat("far_dark", "#141a2a", rough=1, var=.2, scale=.08, emit="#1a2440", strength=.5), bev=0)
    for x, z, r, colour, strength in ((-8.9, -1.3, .9, "#ffb468", .9), (8.7, -2.2, .6, "#ffb468", .5), (9.2, -6.4, .7, "#7fa0e0", .4)):
        cyl((x, 39, z), r, .02, emis("lamp" + colour + str(strength), colour, strength), rot=(math.pi / 2, 0, 0), bev=0)

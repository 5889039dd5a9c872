"""Close-up of the print-out of the flight, torn across, in Lexie's hands in the dim corridor: what it says to the left, what it is to the right.

One unit is ten centimetres.
"""
import closeup_printout as sheet
import ground_tear as tear
import hand
from kit import *

PLACE = Place(
    folder="inserts", size=(1280, 720), samples=20, noise=.04, seed=27,
    paint={"exposure": .25, "contrast": 1.06, "sat": 1.04, "vign": .42, "height": 720},
    variants={"printout_torn": {}})


def build(_picture):
    tear.torn(_printed, hand.skin("skin_hers", "#dcb09a"), mat("sleeve", "#767b8c", rough=.92, var=.2, scale=1.6), size=.86)
    with group() as hall:
        sheet.corridor()
    move(hall.objs, (.45, -7, -13.5), -.19)
    world([(0, "#1c2436"), (.5, "#26324a"), (1, "#36466a")], .55)
    area((-5, -4.5, 6), (0, 0, 0), 2, 3, 760, "#ffd9b4")
    area((6, -2.5, 3), (.4, 0, 0), 3, 4, 260, "#9fb2e2")
    camera((0, -7, .30), (0, 0, .05), lens=47, fstop=.22, focus=7.0)


def _printed():
    """The sheet's own print, from its foot up; `tear` measures a sheet from there."""
    with group() as g:
        sheet.printed()
    bpy.context.view_layer.update()
    move(g.objs, (0, sheet.TALL / 2, 0), 0)

"""Close-up of Lexie's hand with the probe of a Doppler on the skin under a jaw; a tourniquet is around her wrist.

Law: the hand is told in its own directions (across to the little finger, along, out of its back), and the probe in the hand's.
One unit is ten centimetres.
"""
import hand
import jaw
from kit import *

PLACE = Place(
    folder="inserts", size=(1280, 720), samples=22, noise=.04, bounces=(5, 3, 4), seed=41,
    paint={"exposure": .25, "contrast": 1.06, "sat": 1.05, "vign": .42, "height": 720},
    variants={"doppler": {}})
ALONG, BACK = Vector((-.92, .10, -.38)).normalized(), Vector((-.36, -.30, .88)).normalized()
REACH, LENGTH, THICK = .50, 1.45, .058       # from where she has the probe to its tip; the whole of it
SPOT = jaw.FLAP + Vector((-.10, .02, 0))
TIP = SPOT + Vector((0, 0, jaw.top(SPOT)))    # of the probe, on what was sewn in


def build(picture):
    wrist, frame, at = hand.with_pen(TIP, ALONG, BACK, REACH, arm=2.2, m=hand.skin("skin_hers", "#dcb09a"))
    _probe(at)
    _tourniquet(wrist, frame)
    _neck()
    _bed()
    world([(0, "#182036"), (.5, "#243052"), (1, "#34446e")], .6)
    area((-3.5, -3.5, 5), (0, 0, 0), 1.6, 1.6, 270, "#ffcb9c")
    area((5, 2.5, 3), (0, 0, 0), 2, 2, 230, "#8fabe8")
    area((1, -5, .5), (0, 0, 0), 3, 2, 40, "#ffbe8c")
    camera((.62, -5.2, 3.7), (.62, .10, .56), lens=47, fstop=.45, focus=6.2)


def _probe(at):
    """A pen of pale plastic with a steel tip; its lead goes over the back of the hand and away."""
    shell, steel, lead = mat("probe", "#c9cbc4", rough=.4, var=.06, coat=.2), mat("probe_tip", "#9aa3aa", rough=.25, metal=.9, var=.1), mat("lead", "#3a4150", rough=.6, var=.1)
    tube([at(0), at(.16)], .034, steel)
    tube([at(.14), at(.24), at(LENGTH)], THICK, shell)
    tube([at(.62), at(.65)], THICK + .004, mat("probe_band", "#2f7f86", rough=.5, var=.08))
    end = at(LENGTH)
    tube([end, at(LENGTH + .18), end + Vector((.30, -.40, .16)), end + Vector((1.1, -.60, -.50)), end + Vector((3.4, -.2, -1.25))], .028, lead, bez=True)


def _tourniquet(wrist, frame):
    """A band of blue rubber, twice around, its ends in a half knot."""
    rubber = mat("tourniquet", "#3f7fb0", rough=.5, var=.12, scale=3, coat=.15)
    for k, lean in ((0, .05), (1, -.04)):
        middle = wrist - frame[1] * (.40 + .085 * k)
        ring = [middle + frame[0] * (.325 * math.cos(a)) + frame[2] * (.235 * math.sin(a)) + frame[1] * lean * math.cos(a)
                for a in (math.tau * i / 30 for i in range(30))]
        tube(ring, .040, rubber, cyclic=True)
    knot = wrist - frame[1] * .44 + frame[2] * .25 - frame[0] * .12
    for side, far in ((-1, .34), (1, .26)):
        tube([knot, knot + frame[1] * .10 * side + frame[2] * .10, knot + frame[1] * far * side - frame[0] * .22 + frame[2] * .03], .030, rubber, bez=True)


def _neck():
    """What Mark made, pink, with its line of stitches; gel where the probe is."""
    jaw.skin(True)
    jaw.cloths(True)
    jaw.sewn_on("#cf8a7a")
    for k, p in enumerate(jaw.slit()):
        jaw.stitch(p, k)
    lathe([(0, .05), (.05, .046), (.10, .03), (.14, .008), (.16, 0), (0, 0)], glass("gel", tint="#d8ecf4"), loc=TIP, seg=36)


def _bed():
    """A pillow behind, and the ward's lamps, out of focus."""
    box((0, 3.4, -1.5), (9, 2.0, 1.6), mat("pillow", "#7f8aa6", rough=.95, var=.12, scale=1), bev=.6)
    box2((-40, 20, -12), (40, 21, 20), mat("ward_dark", "#26304a", rough=.9, var=.2, scale=.2), bev=0)
    for x, z, r, colour, strength in ((-7.2, -1.6, .60, "#ffb468", 1.5), (-5.2, -2.8, .40, "#ffb468", 1.0), (6.4, -3.4, .5, "#7fd0c4", .7), (8.2, -2.0, .45, "#ffb468", .8)):
        cyl((x, 19.8, z), r, .02, emis("lamp" + colour + str(strength), colour, strength), rot=(math.pi / 2, 0, 0), bev=0)

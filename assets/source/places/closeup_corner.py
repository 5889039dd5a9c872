"""Close-up of the corner of an envelope, torn off so that the name on it is whole, between Lexie's fingers.

Law: the name is the one he wrote (closeup_paper.named), so large and so slanted. One unit is ten centimetres.
"""
import hand
from closeup_paper import named, paper
from kit import *

PLACE = Place(
    folder="inserts", size=(1280, 720), samples=24, noise=.04, bounces=(5, 3, 4), seed=43,
    paint={"exposure": .25, "contrast": 1.06, "sat": 1.05, "vign": .42, "height": 720},
    variants={"torn_corner": {}})
WHOLE = [(-1.36, .70), (-1.36, -.74), (1.36, -.74)]   # the edges of the envelope that are left
TORN = 22                                    # points along the tear
ALONG, BACK = Vector((-.72, .66, .10)).normalized(), Vector((-.10, -.26, .95)).normalized()


def build(picture):
    with group() as g:
        _corner()
    for ob in g.objs:
        ob.matrix_world = Matrix.Translation((-.15, .12, .34)) @ Matrix.Rotation(.14, 4, "X") @ Matrix.Rotation(.10, 4, "Z") @ ob.matrix_world
    across = ALONG.cross(BACK).normalized()
    wrist = Vector((1.90, -1.42, .34))
    hand.hand(wrist, (across, ALONG, across.cross(ALONG)), curls={"index": .16, "middle": .30, "ring": .46, "little": .58}, thumb=(-.62, 1.12, .12), thumb_up=(-.2, 0, .9), arm=1.0, size=.92,
              m=hand.skin("skin_hers", "#d2987c"), lined=.6, apart=True)
    hand.sleeve(wrist - ALONG * .20, wrist - ALONG * 6, .30, .50, mat("undershirt", "#646a7c", rough=.95, var=.2, scale=2, bump=.3, bscale=20), folds=.04)
    box2((-30, -20, -1.6), (30, 30, -1.4), mat("scrubs", "#5d7f98", rough=.95, var=.25, scale=.5, bump=.5, bscale=1.4), bev=0)
    world([(0, "#141b2e"), (.5, "#1d2740"), (1, "#2c3a5c")], .5)
    area((-2.6, 2.6, 5.0), (0, 0, 0), 1.4, 1.4, 420, "#ffc890", gloss=False)
    area((4.5, 2.5, 3.5), (.6, 0, 0), 3, 3, 150, "#8fabe8")
    camera((.15, -5.0, 5.0), (.12, -.04, .20), lens=50, fstop=.35, focus=7.0)


def _corner():
    rng = random.Random(8)
    (x0, y0), (x1, y1) = (1.50, -.56), (-1.22, .84)
    tear = []
    for k in range(TORN + 1):
        t = k / TORN
        tear.append((x0 + (x1 - x0) * t + rng.uniform(-.04, .04) + .46 * math.sin(math.pi * t), y0 + (y1 - y0) * t + rng.uniform(-.035, .035) + .34 * math.sin(math.pi * t)))
    prism([*WHOLE, *tear], .014, paper("envelope", "#ede4cf"), plane="XY", bev=0)
    for (ax, ay), (bx, by) in zip(tear, tear[1:]):   # its fibres
        tube([(ax, ay, .006), (bx, by, .006)], .014, paper("fibres", "#f7f2e4"))
    named(Vector((.52, -.44, .022)))

"""Close-up of Mark's hand flat on the fire door of Stair C, which he does not push.

One unit is ten centimetres; the door faces the viewer.
"""
import hand
from kit import *

PLACE = Place(
    folder="inserts", size=(1280, 720), samples=24, noise=.04, bounces=(5, 3, 4), seed=47,
    paint={"exposure": .25, "contrast": 1.06, "sat": 1.02, "vign": .46, "height": 720},
    variants={"hand_door": {}})
PANE = (1.55, 4.2, -.9, 4.2)                 # the wired glass, beside the hand
ALONG, BACK = Vector((-.22, .06, .97)).normalized(), Vector((-.06, -1, .05)).normalized()


def build(picture):
    _door()
    across = ALONG.cross(BACK).normalized()
    wrist = Vector((.16, -.20, -1.06))
    hand.hand(wrist, (across, ALONG, across.cross(ALONG)), curl=.035, spread=.17, thumb=(-.72, .66, -.06), arm=1.0, size=1.02, m=hand.skin("skin_his", "#c98f70"), apart=True)
    hand.sleeve(wrist - ALONG * .34, wrist - ALONG * 5 + Vector((1.2, -2.2, 0)), .38, .60, mat("coat", "#cfd3da", rough=.9, var=.12, scale=1.2), folds=.05)
    world([(0, "#161d30"), (.5, "#223050"), (1, "#34466c")], .5)
    area((-4.2, -4.2, 3.2), (0, 0, 0), 1.6, 1.6, 420, "#ffc890", gloss=False)
    area((2.9, 1.6, 1.6), (1.0, -1.5, -.4), 2.2, 3.6, 210, "#a9c4ee")
    camera((-.7, -7.4, .5), (.30, 0, -.12), lens=46, fstop=.45, focus=7.2)


def _door():
    steel, frame = mat("door", "#59432f", rough=.5, var=.30, scale=.5, stretch=(6, 6, .6), coat=.15), mat("door_frame", "#37302c", rough=.5, var=.18)
    x0, x1, z0, z1 = PANE
    box2((-9, 0, -9), (x0, .4, 9), steel, bev=.02)
    box2((x0, 0, -9), (x1, .4, z0), steel, bev=.02)
    box2((x1, 0, -9), (9, .4, 9), steel, bev=.02)
    for lo, hi in (((x0, -.06, z0), (x0 + .12, .2, z1)), ((x0, -.06, z0), (x1, .2, z0 + .12))):
        box2(lo, hi, frame, bev=.02)
    box2((x0, .20, z0), (x1, .24, z1), mat("pane", "#9db6cc", rough=.25, var=.1, emit="#7f9cc4", strength=.7), bev=0)
    wire = mat("wire", "#2c3740", rough=.6, var=.05)
    for k in range(12):
        box2((x0 + .12 + .24 * k, .17, z0), (x0 + .135 + .24 * k, .19, z1), wire, bev=0)
        box2((x0, .17, z0 + .12 + .24 * k), (x1, .19, z0 + .135 + .24 * k), wire, bev=0)
    red = mat("plate", "#8c2f28", rough=.5, var=.1)
    box2((-2.70, -.03, .52), (-.92, .0, 1.14), red, bev=.01)
    text("FIRE DOOR", (-1.81, -.04, .92), .24, mat("plate_ink", "#e8e2d4", rough=.8, var=.03), font="Roboto-Bold", idx=1)
    text("KEEP SHUT", (-1.81, -.04, .68), .18, mat("plate_ink", "#e8e2d4", rough=.8, var=.03), font="RobotoCondensed-Bold", idx=1)
    rng = random.Random(3)
    for _ in range(14):                      # where trolleys have been
        x, z = rng.uniform(-5, 1.2), rng.uniform(-2.6, -1.6)
        box2((x, -.004, z), (x + rng.uniform(.2, .9), 0, z + rng.uniform(.008, .02)), mat("scuff", "#3a474d", rough=.8, var=.1), bev=0)

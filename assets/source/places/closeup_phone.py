"""Close-ups of Lexie's telephone in her hand, in the dark before the trees: his name, not called, and called.

One unit is ten centimetres.
"""
import hand
from kit import *

PLACE = Place(
    folder="inserts", size=(1280, 720), samples=24, noise=.04, bounces=(5, 3, 4), seed=23,
    paint={"exposure": .30, "contrast": 1.06, "sat": 1.05, "vign": .42, "bloom": .04, "height": 720},
    variants={"phone_lit": {}, "phone_dialed": {}})
UP, RIGHT = Vector((0, .62, .78)).normalized(), Vector((1, 0, 0))            # of the screen
OUT = RIGHT.cross(UP)                        # towards her
TURN = .62                                   # how far the hand is turned to the right of it
LONG, WIDE, THICK = 1.44, .70, .075


def build(picture):
    _phone(picture == "phone_dialed")
    _hand()
    _trees()
    world([(0, "#0a0f1c"), (.5, "#101830"), (1, "#1c2a4c")], .45)
    area((-5, 4, 6), (0, 0, 0), 4, 3, 60, "#93adea")
    area((4.5, -2.5, 1.0), (.4, 0, 0), 1.6, 1.6, 44, "#ffb46a")
    for at in ((0, .0), (-.28, .45), (.28, -.45)):                             # what the screen gives
        lamp = RIGHT * at[0] + UP * at[1] + OUT * .55
        area(tuple(lamp), tuple(lamp - OUT), .5, .5, 5.5, "#8fb4ff", gloss=False)
    camera((.10, -5.2, 2.5), (.12, .06, -.14), lens=58, fstop=.35, focus=5.5)


def _placed(objs):
    """What was made on z = 0, y up the screen, stood up before her."""
    bpy.context.view_layer.update()
    frame = Matrix((RIGHT, UP, OUT)).transposed().to_4x4()
    for ob in objs:
        ob.matrix_world = frame @ ob.matrix_world


def _phone(is_called):
    glass = mat("screen", "#1a2a4c", rough=.2, var=.04, emit="#5f8cf0", strength=.75)
    white, key = emis("letters", "#f2f6ff", 2.2), emis("key", "#ff5a4a" if is_called else "#5ae08a", 2.0)
    with group() as g:
        box2((-WIDE / 2, -LONG / 2, -THICK), (WIDE / 2, LONG / 2, 0), mat("case", "#1c2026", rough=.35, var=.1, coat=.4), bev=.05)
        box2((-WIDE / 2 + .03, -LONG / 2 + .08, .0), (WIDE / 2 - .03, LONG / 2 - .08, .006), glass, bev=.002)
        text("Mark", (0, .34, .010), .25, white, rot=(0, 0, 0), font="Roboto-Bold", idx=1)
        text("4:12", (0, .56, .010), .07, white, rot=(0, 0, 0), font="Roboto-Medium", idx=1)
        cyl((0, -.40, .008), .09, .006, key, bev=0, idx=1)
    _placed(g.objs)


def _hand():
    """Her left: the screen lies along it, fingers round one edge, the thumb on the other."""
    along = (UP * math.cos(TURN) + RIGHT * math.sin(TURN)).normalized()
    across = (RIGHT * math.cos(TURN) - UP * math.sin(TURN)).normalized()
    wrist = -along * .98 - OUT * (THICK + .23) - RIGHT * .12 - UP * .26
    hand.hand(wrist, (across, along, -OUT), curls={"index": .06, "middle": .06, "ring": .05, "little": .05}, thumb=(-.16, .98, -.42), arm=1.0, size=.92,
              bow=.06, m=hand.skin("skin_hers", "#d2987c"), lined=.6)
    hand.sleeve(wrist - along * .24, wrist - along * 5, .32, .55, mat("wool", "#8a6d4c", rough=.95, var=.24, scale=2.4, bump=.5, bscale=9), folds=.06)


def _trees():
    """Trunks a long way off."""
    bark = mat("bark", "#141a24", rough=1, var=.4, scale=.4)
    for k in range(16):
        x = -15 + 2.05 * k + (.7 if k % 3 else -.5)
        cyl((x, 22 + 3 * (k % 4), 0), .20 + .16 * (k * 7 % 5) / 2, 90, bark, bev=0, seg=14, rot=(0, .03 * (k * 5 % 7 - 3), 0))
    box2((-60, 44, -40), (60, 45, 40), mat("sky", "#1a2540", rough=1, var=.3, scale=.05, emit="#22345c", strength=.32), bev=0)

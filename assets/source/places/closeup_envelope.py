"""Close-ups of Mark's hand under the lamp of his office: the last of what he writes to her, and her name on the envelope, which the pen has not left.

Law: the letter's lines are those she will read (closeup_letter.py); the reference has only the line that all of them begin with. One unit is ten centimetres.
"""
import hand
import handwriting
from closeup_letter import GAP, SIZE, SPACE, TALL, WIDE, WRITTEN, Line
from closeup_paper import ink, named, paper
from kit import *

PLACE = Place(
    folder="inserts", size=(1280, 720), samples=24, noise=.04, bounces=(5, 3, 4), seed=17,
    paint={"exposure": .25, "contrast": 1.06, "sat": 1.05, "vign": .42, "height": 720},
    variants={"envelope": {}, "pen_guard": {}, "pen_reference": {}})
LINES = {"pen_guard": WRITTEN["letter_guard"], "pen_reference": (Line("To whom it may concern.", (-.95, 1.02)),)}
LARGER = 1.3                                 # than in her hands
ALONG, BACK = Vector((-.70, .58, -.42)).normalized(), Vector((-.10, -.34, .93)).normalized()
NIB = Vector((1.02, -.47, .03))              # where the stroke under her name ends
REACH, LENGTH = .46, 1.9                    # from where he has the pen to its nib; the whole of it


def build(picture):
    _desk()
    _envelope() if picture == "envelope" else _letter(LINES[picture])
    _writing()
    world([(0, "#141b2e"), (.5, "#1d2740"), (1, "#2c3a5c")], .5)
    area((-3.6, 2.2, 4.2), (0, 0, 0), 1.2, 1.2, 330, "#ffc890")
    area((4.5, 3.5, 3.5), (.6, 0, 0), 3, 3, 120, "#8fabe8")
    camera((.10, -5.0, 5.0), (.62, .06, .16), lens=47, fstop=.4, focus=7.1)


def _envelope():
    box2((-1.6, -.92, 0), (1.6, .92, .016), paper("envelope", "#ede4cf"), bev=.006)
    for side in (-1, 1):                     # its seams, felt through it
        handwriting.line([(side * 1.58, .90, .018), (side * .5, .34, .018), (0, .12, .018)], .006, mat("fold", "#c9bda2", rough=.9, var=.1))
    named(NIB)


def _letter(lines):
    """A sheet that lies so that its last word ends under the nib."""
    *_, (words, (x, y), _) = lines
    end = Vector((x + SIZE * handwriting.length(words, GAP), y, 0))
    place = lambda a, b: (NIB.x - .05 + LARGER * (a - end.x), NIB.y + LARGER * (b - end.y), .018)
    box2((*place(-WIDE / 2, -TALL / 2)[:2], 0), (*place(WIDE / 2, TALL / 2)[:2], .014), paper("sheet", "#e9e2d0"), bev=.004)
    for k, line in enumerate(lines):
        handwriting.write(line.words, place(*line.at), SIZE * LARGER, ink("#141b2c"), pen=line.pen * LARGER, seed=5 + k, slant=.16, gap=GAP, space=SPACE)


def _writing():
    wrist, _, at = hand.with_pen(NIB, ALONG, BACK, REACH, arm=1.0, m=hand.skin("skin_his", "#c98f70"))
    brass = mat("brass", "#b98a4a", rough=.3, metal=1, var=.1)
    tube([at(0), at(.13)], .016, brass)
    tube([at(.12), at(.24), at(LENGTH)], .052, mat("pen", "#1d2733", rough=.3, var=.06, coat=.3))
    tube([at(.80), at(.84)], .056, brass)
    hand.sleeve(wrist - ALONG * .22, wrist - ALONG * 6, .36, .60, mat("jacket", "#4a505b", rough=.85, var=.20, scale=1.4), folds=.03)


def _desk():
    """Wood, the pad he wrote on, and the corner of a box."""
    box2((-30, -20, -1), (30, 30, 0), mat("desk", "#5d4030", rough=.34, var=.30, scale=.4, stretch=(.7, 6, 6), coat=.35), bev=.05)
    with group() as pad:
        for k in range(7):
            box((0, 0, .012 + .016 * k), (2.0, 2.6, .012), paper("pad", "#dcd6c4"), bev=.002, rot=(0, 0, .006 * (k % 3)))
        box2((-1.0, 1.16, 0), (1.0, 1.34, .14), mat("binding", "#7a3b30", rough=.7, var=.1), bev=.01)
    move(pad.objs, (-3.1, 1.1, 0), .24)
    box2((2.6, 2.6, 0), (9, 9, 3.4), mat("box", "#8b6a47", rough=.9, var=.16, scale=.8), bev=.04)

"""Close-up of the elevator's red switch, a knob on a steel stem, and the hand that has pulled it out.

Law: the hand is laid round the knob: U leads across the knob from the thumb to the fingers, the panel is y = 0.
One unit is five centimetres, so the hand is made twice its size.
"""
import hand
from closeup_metal import FACING, car_light
from kit import *

PLACE = Place(
    folder="inserts", size=(1280, 720), samples=24, noise=.04, bounces=(5, 3, 4), seed=11,
    paint={"exposure": .25, "contrast": 1.06, "sat": 1.06, "vign": .42, "height": 720},
    variants={"emergency_stop": {}})
SIZE = 2.0
KNOB = Vector((0, -.90, 0))                  # where its back is
PROFILE = ((0, .30), (.24, .29), (.40, .25), (.51, .16), (.53, .05), (.50, -.02), (.42, -.06), (.20, -.06), (0, -.06))
IN_PALM = (-.14, 1.03, -.60)                 # the knob's middle in the hand's own directions
TURN, TILT = .08, .34                        # how far the fingers lean to the left, how far they lean to the panel
CURLS = {"index": .45, "middle": .44, "ring": .49, "little": .74}
THUMB, NAIL = (-.465, .96, -.68), (-.95, -.25, .25)
BUTTONS = ((-1.56, 0, "< >"), (-1.56, 1.68, "P1"), (0, 1.68, "P2"), (-1.56, 2.86, "1"), (0, 2.86, "L"))
SCRATCHES = ((-1.9, .8, .5, .3), (-.9, -.8, .42, .15), (.72, .7, .3, .6))


def build(picture):
    chrome, dark = mat("chrome", "#d8dcde", rough=.16, metal=1, var=.05), mat("dark", "#171b20", rough=.6, var=.2)
    _panel(chrome, dark)
    _switch(chrome, dark)
    _hand()
    car_light(warm=220)
    spot((3.6, -6.6, 5), (.2, -.8, -.5), 2900, "#ffd2a0", angle=58, blend=.8, r=.12)
    area((0, -1.0, 2.86), (0, -.9, 0), .6, .3, 18, "#ffae42")
    spot((-5.5, -4.5, -1.2), (.5, -1.9, -.2), 330, "#ffc890", angle=30, blend=.8, r=.5)
    camera((-8.4, -6.9, 2.0), (.52, -.95, -.34), lens=47, fstop=.35, focus=10.4, shift_y=-.02)


def _panel(chrome, dark):
    """The foot of the panel in elevator.py."""
    plate = mat("plate", "#9d8568", rough=.42, metal=.55, var=.14, scale=1.4, stretch=(4, 5, .10), rvar=.08)
    ivory, lettering = mat("button", "#e3dfd2", rough=.5, var=.06), mat("ink", "#1a1d22", rough=.8, var=0, rvar=0)
    box2((-20, .22, -14), (40, .6, 14), mat("wall", "#59626b", rough=.42, metal=.55, var=.16, scale=1.2, stretch=(5, 5, .08)), bev=.03)
    box2((-2.68, 0, -2.7), (1.12, .3, 12), plate, bev=.08)
    for x, z, label in BUTTONS:
        lit = label == "L"
        cyl((x, -.06, z), .46, .18, chrome, rot=FACING, bev=.03, idx=1)
        cyl((x, -.17, z), .385, .08, emis("lit", "#ffae42", 2.2) if lit else ivory, rot=FACING, bev=.02, idx=1)
        text(label, (x, -.225, z), .36 if label == "< >" else .46, lettering, font="RobotoCondensed-Bold", idx=1)
    for i in range(8):
        for j in range(4):
            cyl((-1.48 + .20 * i, -.01, -2.1 + .20 * j), .05, .04, dark, rot=FACING, bev=0, seg=14, idx=1)
    for x, z, length, turn in SCRATCHES:
        box((x, -.004, z), (length, .01, .012), mat("scratch", "#c9b79c", rough=.3, metal=.8, var=.1), bev=0, rot=(0, turn, 0))
    for x in (-2.45, .90):
        cyl((x, -.02, -2.45), .09, .06, chrome, rot=FACING, bev=.02)


def _switch(chrome, dark):
    """A yellow collar, a red base, the stem with the marks of its travel, the knob; STOP on the panel, where no hand is."""
    cyl((0, -.04, 0), .62, .12, mat("collar", "#d8a63c", rough=.5, var=.12), rot=FACING, bev=.03)
    red = mat("red", "#c22a1c", rough=.28, var=.10, coat=.5, emit="#ff2a14", strength=.10)
    cyl((0, -.12, 0), .46, .14, red, rot=FACING, bev=.04)
    cyl((0, -.20, 0), .25, .08, chrome, rot=FACING, bev=.02)
    cyl((0, -.50, 0), .15, .66, chrome, rot=FACING, bev=.01)
    for y in (-.34, -.42):
        cyl((0, y, 0), .156, .022, dark, rot=FACING, bev=.004)
    lathe(PROFILE, red, loc=KNOB, rot=FACING, name="knob")
    box2((-.54, -.03, .72), (.54, .02, 1.06), mat("label", "#b3271b", rough=.5, var=.10), bev=.02, idx=1)
    text("STOP", (0, -.036, .89), .34, mat("paper", "#efe9dc", rough=.8, var=0, rvar=0), font="RobotoCondensed-Bold", idx=1, spacing=1.06)


def axes():
    """The hand's directions: across to its little finger, along, out of its back."""
    u, p = Vector((-math.sin(TURN), 0, math.cos(TURN))), Vector((0, -1, 0))
    along, back = (u * math.cos(TILT) - p * math.sin(TILT)), (u * math.sin(TILT) + p * math.cos(TILT))
    return along.cross(back), along, back


def _hand():
    """Derek's right: the fingers over the knob's rim, the thumb on the side towards us."""
    frame = axes()
    middle = KNOB + Vector((0, -.12, 0))
    wrist = middle - SIZE * sum((d * k for d, k in zip(frame, IN_PALM)), Vector())
    hand.hand(wrist, frame, curls=CURLS, spread=.15, thumb=THUMB, thumb_up=NAIL, bow=.06, stout=1.16, arm=3.4, size=SIZE,
              m=hand.skin("skin_derek", "#d9a17e"), apart=True)

"""coffee_cart: the cart in the hospital's lobby that never closes, after two in the morning, the forecourt wet behind the glass.

Law: the lobby is that of lobby.py, seen from a few steps out of the elevator; the cart stands between two people.
"""
from kit import *
from lobby import CART, COUNTER, END, LEFT, RIGHT, lobby
from props import ON_LEFT, ON_RIGHT, fire_hose, papers, sign, wet_floor, wheelchair
from shell import clock

EYE = 1.50

PLACE = Place(variants={"coffee_cart": {}}, seed=31, samples=8, size=(1600, 900),
              paint={"rain": END + .12, "rain_amt": 1.2, "exposure": .40, "contrast": 1.08, "sat": .98, "bloom": .12, "shadows": (-.02, .004, .045), "bottom": .30})


def build(picture):
    lobby(.78)
    _on_the_cart()
    _left()
    _right()
    camera((0, 1.0, EYE), (0, END, EYE), lens=27, fstop=5.0, focus=3.8, shift_y=-.012)


def _on_the_cart():
    """What's left of the day under glass, lids, and a jar for what people do not want back."""
    glass_, cake = glass("dome"), mat("muffin", "#9a6a3c", rough=.8, var=.3, scale=14)
    plate = mat("cart_plate", "#cfc8b6", rough=.4, var=.06)
    cyl((.46, CART + .22, COUNTER + .02), .15, .02, plate, bev=.006)
    lathe([(.14, 0), (.14, .10), (.10, .18), (.02, .21)], glass_, loc=(.46, CART + .22, COUNTER + .03))
    for x, y in ((.41, .18), (.51, .25)):
        lathe([(.0, 0), (.035, 0), (.045, .05), (.055, .07), (.03, .10), (0, .105)], cake, loc=(x, CART + y, COUNTER + .03))
    lathe([(0, 0), (.055, 0), (.06, .10), (.05, .13), (.05, .14)], glass_, loc=(-.08, CART + .12, COUNTER))
    for k in range(9):
        cyl((-.08 + .03*math.sin(2.4*k), CART + .12 + .03*math.cos(2.4*k), COUNTER + .012 + .006*k), .013, .004, mat("coin", "#b08a52", rough=.3, metal=1, var=.1), bev=0)
    for k in range(5):
        cyl((.30, CART + .10, COUNTER + .008 + .013*k), .046, .010, mat("cart_lid", "#24282a", rough=.45, var=.05), bev=.003)


def _left():
    """A row of chairs on wheels, notices, a map of the house."""
    for k, y in enumerate((7.2, 8.1, 9.0)):
        wheelchair((LEFT + .55, y, 0), ON_LEFT + .1*(k - 1))
    papers((LEFT, 9.6, 1.70), ON_LEFT, (1.5, .8), seed=9, count=8)
    navy, white = mat("lobby_plate", "#1d3547", rough=.5, var=.1), mat("lobby_plate_ink", "#e6e2d6", rough=.7, var=0, rvar=0)
    sign(["EMERGENCY", "SURGERY", "CHAPEL"], (LEFT, 7.3, 1.85), ON_LEFT, .20, navy, white)


def _right():
    """The hour, and what the night has mopped."""
    clock((-2.5, END - .32, 2.60), 2, 8, radius=.26)
    fire_hose((RIGHT, 8.6, 1.35), ON_RIGHT)
    wet_floor((-2.3, 6.0, 0), .4)

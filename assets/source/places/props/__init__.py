"""Things that stand in more than one place: `from props import *`.

Law: everything is built to human scale, in metres, z up, and says where it stands.
Knows nothing of cameras.
"""
from .airport import apron, jet, tower
from .cars import car_pane, parked
from .history import ON_END, ON_LEFT, ON_RIGHT, bucket, exit_sign, extinguisher, fire_hose, grille, hung, papers, scuffs, sheet, sign, sprinkler, stain, vending, wet_floor
from .hospital import door, drip, fire_door, gurney, sconce
from .skyline import city, dusk, needle, skyline
from .tableware import bowl, crumpled, cup, cutlery, dish, folded, fries, mug, napkin_holder, plate, roll, salad, shaker, tray, tumbler
from .trees import fir
from .view import LENS, quad, screen_point
from .waiting import planter, pushchair, seat_row, stanchions, suitcase

__all__ = [
    "LENS", "ON_END", "ON_LEFT", "ON_RIGHT", "apron", "bowl", "bucket", "car_pane", "city", "crumpled", "cup", "cutlery", "dish", "door", "drip",
    "dusk", "exit_sign", "extinguisher", "fir", "fire_door", "fire_hose", "folded", "fries", "grille", "gurney", "hung", "jet", "mug",
    "napkin_holder", "needle", "papers", "parked", "planter", "plate", "pushchair", "quad", "roll", "salad", "sconce", "screen_point", "scuffs",
    "seat_row", "shaker", "sheet", "sign", "skyline", "sprinkler", "stain", "stanchions", "suitcase", "tower", "tray", "tumbler", "vending",
    "wet_floor",
]

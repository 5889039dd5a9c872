"""Things that stand in more than one place: `from props import *`.

Law: everything is built to human scale, in metres, z up, and says where it stands.
Knows nothing of cameras.
"""
from .airport import apron, jet, tower
from .cars import car_pane, parked
from .history import ON_END, ON_LEFT, ON_RIGHT, bucket, exit_sign, extinguisher, fire_hose, grille, hung, papers, scuffs, sheet, sign, sprinkler, stain, vending, wet_floor
from .hospital import door, drip, fire_door, gurney, sconce, wheelchair
from .paperwork import bell, boarding_pass, gooseneck, monitor_back, pass_rack, stack, stapler, tag_rack, telephone
from .skyline import city, dusk, needle, skyline
from .tableware import bowl, crumpled, cup, cutlery, dish, folded, fries, mug, napkin_holder, plate, roll, salad, shaker, tray, tumbler
from .trees import fir
from .view import LENS, quad, screen_point
from .waiting import planter, pushchair, seat_row, stanchions, suitcase

__all__ = [
    "LENS", "ON_END", "ON_LEFT", "ON_RIGHT", "apron", "bell", "boarding_pass", "bowl", "bucket", "car_pane", "city", "crumpled", "cup", "cutlery",
    "dish", "door", "drip", "dusk", "exit_sign", "extinguisher", "fir", "fire_door", "fire_hose", "folded", "fries", "gooseneck", "grille",
    "gurney", "hung", "jet", "monitor_back", "mug", "napkin_holder", "needle", "papers", "parked", "pass_rack", "planter", "plate", "pushchair",
    "quad", "roll", "salad", "sconce", "screen_point", "scuffs", "seat_row", "shaker", "sheet", "sign", "skyline", "sprinkler", "stack", "stain",
    "stanchions", "stapler", "suitcase", "tag_rack", "telephone", "tower", "tray", "tumbler", "vending", "wet_floor", "wheelchair",
]

"""Things that stand in more than one place: `from props import *`.

Law: everything is built to human scale, in metres, z up, and says where it stands.
Knows nothing of cameras.
"""
from .airport import apron, jet, tower
from .cars import parked
from .hospital import door, drip, fire_door, gurney, sconce
from .skyline import city, dusk, needle, skyline
from .trees import fir
from .view import LENS, quad, screen_point
from .waiting import planter, seat_row, stanchions, suitcase

__all__ = [
    "LENS", "apron", "city", "door", "drip", "dusk", "fir", "fire_door", "gurney", "jet", "needle", "parked", "planter", "quad", "sconce",
    "screen_point", "seat_row", "skyline", "stanchions", "suitcase", "tower",
]

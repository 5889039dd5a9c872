"""The trailer: B minor, felt hammers and strings that hardly sound; the motif remembered, slow, and cold."""
from kit.piece import *
from kit.room import CHAMBER
from kit.score import *

LOUDNESS = -19.0
FEW = ((33, 52), (45, 59), (50, 64), (62, 80))
MELODY = """
F#4:2 G4 | B4:4! | A4:4 | -:4 | F#4:1 G4 B4 A4 | F#4:4 | E4:2 F#4 | D4:4 |
F#4:2 G4 | B4:2 C#5 | D5:4! | C#5:2 B4 | A4:2 G4 | F#4:4 | -:2 E4 | F#4:4? | -:4 | -:4
"""
HARMONY = "Bm | Gmaj7 | D | D | Bm | F#m | Em | Bm | Bm/D | Em | G | A | F#m | Bm | Em7 | F#m | Gmaj7 | F#m7"


def score():
    piece = Score(52, 18, phrases=(4, 4, 4, 4, 2), levels=((0, .22), (3, .32), (8, .28), (10.5, .55), (14, .3), (18, .2)), rubato=1.4)
    melody = setting(piece, HARMONY, MELODY, FEW, 0.7)
    strings(piece, 0.3)
    piece.play("felt", FELT._replace(wet=0.5, gain=1.2), melody)
    piece.play("left", FELT._replace(wet=0.5), broken(piece.progression, piece.voicings, (0, None, 1, None, 2, None, None, None), 0.5, 0.3, 3))
    piece.play("far", CELESTA._replace(wet=0.75, gain=0.5), within(piece, shifted(melody, 1, -0.3, 2), (8, 12)))
    piece.mark(0, "whole, slow", "felt piano")
    piece.mark(16, "whole", "felt piano")
    piece.mark(32, "going on", "felt piano, celesta")
    return piece


def make(random):
    return play(score(), random, "trailer", CHAMBER)

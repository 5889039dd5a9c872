"""Mark: low strings in D minor. The motif rises, hangs on the step it skipped, and never comes home."""
from kit.piece import *
from kit.score import *

LOUDNESS = -18.0
MELODY = """
A3:2 Bb3 | D4:3! C4:1 | C4:4 | -:2 A3:1? G3 | A3:2 Bb3 | D4:2 F4 | E4:3 D4:1 | C4:4 |
Bb3:2 A3:1 G3 | A3:2 C4 | D4:2 C4:1 Bb3 | A3:4 | A3:1.5 Bb3:.5 D4:2! | F4:3 E4:1 | D4:1.5 E4:.5 F4:1 G4 | A4:3! G4:1 |
F4:2 E4:1 D4 | E4:2 C4 | D4:2 Bb3 | C4:4?
"""
HARMONY = """
Dm | Bb | F/A | Gm7 | Dm/F | Bb | C | Am | Gm | Am | Dm/F | A7sus4 | Dm | Bb | Gm | F | Bb/D | C | Bb | C7sus4
"""


def score():
    piece = Score(56, 20, phrases=(4, 4, 4, 5, 3), levels=((0, .32), (6, .5), (8, .38), (12, .42), (15.5, .85), (18, .45), (20, .32)), rubato=1.2)
    melody = setting(piece, HARMONY, MELODY, LOW)
    strings(piece, 0.5)
    piece.play("melody", CELLO._replace(pan=0.12, gain=1.25), melody)
    piece.play("shadow", CELLI._replace(gain=0.5), within(piece, melody, (12, 18)))
    piece.mark(0, "whole, unresolved", "cello")
    piece.mark(16, "first half", "cello")
    piece.mark(48, "first half, hurried", "cello")
    return piece


def make(random):
    return play(score(), random, "mark")

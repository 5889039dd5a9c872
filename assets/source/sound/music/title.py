"""The title: the board at night, in D minor; the motif, plainly, before anything has happened."""
from kit.piece import *
from kit.score import *

LOUDNESS = -18.0
MELODY = """
-:8 | A4:2 Bb4 | D5:4! | C5:4 | -:4 | A4:2 Bb4 | D5:2 F5 | E5:4 | -:2 C5:1 D5 | F5:3! E5:1 | D5:2 C5 | Bb4:2 C5:1 D5 | A4:4 |
A4:1 Bb4 D5! C5 | F5:4! | G5:2 A5 | E5:4 | D5:2 E5:1 F5 | C5:4 | Bb4:2 A4 | G4:4 | A4:4? | -:4
"""
HARMONY = """
Dm | Bbadd9 | Dm | Bb | F | F/A | Dm | Bb | C | C/E | Dm | Bb | Gm | Dm/F | F | Bb | Gm | Am | Bb | F/A | Gm | C7sus4 | Dm | A7sus4
"""


def score():
    piece = Score(64, 24, phrases=(2, 4, 4, 4, 4, 4, 2), levels=((0, .26), (3, .4), (6, .34), (10.5, .58), (14, .44), (16.5, .8), (20, .46), (24, .24)), rubato=1.2)
    melody = setting(piece, HARMONY, MELODY)
    strings(piece, 0.42)
    piece.play("right", PIANO, melody)
    piece.play("left", PIANO._replace(gain=0.8), broken(piece.progression, piece.voicings, (0, 1, 2, 1, 2, 1, 2, 1), 0.5, 0.32))
    piece.play("violins", VIOLINS._replace(gain=0.7), within(piece, shifted(melody, 0, -0.1), (14, 20)))
    piece.play("celesta", CELESTA._replace(gain=0.45), within(piece, shifted(melody, 1, -0.3), (2, 5)))
    piece.mark(8, "whole", "piano, celesta")
    piece.mark(24, "first half", "piano")
    piece.mark(56, "whole, quick", "piano, violins")
    return piece


def make(random):
    return play(score(), random, "title")

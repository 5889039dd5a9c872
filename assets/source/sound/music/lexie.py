"""Lexie: piano, quick, in F. The motif over and over, broken off before the step it skipped; once, by accident, whole."""
from kit.piece import *
from kit.score import *

LOUDNESS = -18.0
MELODY = """
C5:.5 D5 F5:1! -:1 C5:.5 D5 | F5:.5 G5 A5:1! -:2 | C5:.5 D5 F5 E5 D5:1 C5 | D5:2 -:2 |
Bb4:.5 C5 D5:1! -:1 Bb4:.5 C5 | D5:.5 E5 F5:1 -:1 G5:1 | A5:.5! G5 F5 E5 D5 C5 D5:1 | C5:1? -:3 |
D5:.5 E5 G5:1! -:1 D5:.5 E5 | G5:.5 A5 Bb5:1! -:2 | A5:.5 G5 F5 E5 F5:1 D5 | E5:1.5 F5:.5 E5:1 -:1 |
C5:.5 D5 F5:1! E5:.5 D5 C5:1 | D5:.5 E5 F5 G5 A5:1! -:1 | Bb5:.5! A5 G5 F5 E5 D5 C5 Bb4 | A4:1 -:3 |
C5:2? D5 | F5:4 | -:4 | C5:.5? D5 F5:1 -:2 | D5:2? E5 | G5:4 | -:4 | D5:.5 E5 G5:1 -:1 A5:1 |
C5:.5 D5 F5:1! -:1 C5:.5 D5 | F5:.5 G5 A5:1! -:2 | C5:.5 D5 F5 E5 D5:1 C5 | D5:2 -:2 |
Bb4:.5 C5 D5:1! -:1 Bb4:.5 C5 | D5:.5 E5 F5 G5 A5:1! Bb5 | C6:.5! Bb5 A5 G5 F5 E5 D5 C5 | D5:1? -:3 |
A5:.5! G5 F5 E5 D5 C5 Bb4 A4 | Bb4:.5 C5 D5 F5 E5:1 -:1 | G5:.5! F5 E5 D5 C5 Bb4 A4 G4 | A4:.5 Bb4 C5 D5 C5:1 -:1 |
C5:.5 D5 F5:1! -:2 | C5:.5? D5 F5:1 -:2 | C5:.5? D5 -:3 | -:4
"""
HARMONY = """
F | F/A | Bbadd9 | Bb | Gm | Bb | Dm | C7sus4 | Gm | Gm/Bb | Dm | Am | F | Dm | Gm | A7sus4 |
Bbadd9 | Bb | F/A | F/A | Gm | C | C7/Bb | Dm/A | F | F/A | Bbadd9 | Bb | Gm | Bb | F/A | Gm7 |
Dm | Gm/Bb | C | F | Bbadd9 | C7sus4 | F/A | C7sus4
"""


def score():
    piece = Score(126, 40, phrases=(4, 4, 4, 4, 8, 4, 4, 4, 4), levels=((0, .5), (6, .68), (8, .45), (14, .75), (16, .36), (23, .4), (25, .55), (30, .8), (33, .72), (37, .48), (40, .3)), rubato=1.3)
    melody = setting(piece, HARMONY, MELODY, HANDS)
    left = broken(piece.progression, piece.voicings, (0, 1, 2, 1, None, 1, 2, 1), 0.5, 0.42)
    calm = broken(piece.progression, piece.voicings, (0, None, 1, None, 2, None, 1, None), 0.5, 0.34, 2)
    piece.play("right", PIANO, melody)
    piece.play("left", PIANO._replace(gain=0.9), [*within(piece, left, (0, 16)), *within(piece, calm, (16, 24)), *within(piece, left, (24, 37)), *within(piece, calm, (37, 39))])
    for at, form in ((0, "broken off"), (8, "whole, in passing"), (48, "whole, in passing"), (64, "broken off, slow"), (96, "broken off"), (133, "by accident"), (144, "broken off"), (148, "broken off"), (152, "only its step")):
        piece.mark(at, form, "piano")
    return piece


def make(random):
    return play(score(), random, "lexie")

"""Away: E minor that looks up to G, harp and a clarinet; leaving, with a date to come back."""
from kit.piece import *
from kit.score import *

LOUDNESS = -18.5
MELODY = """
B4:2 C5 | E5:3! D5:1 | D5:4 | -:4 | G4:2 A4 | C5:3! B4:1 | B4:4 | -:4 | B4:1 C5 E5! D5 | G5:3! F#5:1 | E5:2 D5 | B4:4 |
C5:2 D5 | E5:2 G5 | F#5:4 | -:4 | B4:2 C5 | E5:2 F#5 | G5:4! | F#5:2 E5 | D5:3 C5:1 | B4:4 | C5:2 E5 | D5:4 |
B4:2 C5 | D5:4 | E5:4? | -:4
"""
HARMONY = """
Em | C | G | G/B | C | Am | Em | Em7/D | Em | G | Am | Em | Am | C | D | D7sus4 | G | C | Em | D | G/B | Em | Am | D7sus4 |
Em | G | C | D7sus4
"""


def score():
    piece = Score(84, 28, phrases=(4, 4, 4, 4, 4, 4, 4), levels=((0, .32), (5, .42), (9.5, .62), (12, .45), (14.5, .58), (18.5, .78), (22, .48), (28, .3)), rubato=1.0)
    melody = setting(piece, HARMONY, MELODY, ((38, 55), (50, 64), (57, 71), (64, 86)))
    voices = piece.progression, piece.voicings
    strings(piece, 0.36, bars=(4, 28))
    piece.play("clarinet", CLARINET._replace(gain=0.95), melody)
    piece.play("harp", HARP, broken(*voices, (0, 1, 2, 3, 2, 1, 2, 1), 0.5, 0.44, 2))
    piece.play("violins", VIOLINS._replace(gain=0.42), within(piece, shifted(melody, 0, -0.12), (16, 24)))
    piece.mark(0, "whole", "clarinet")
    piece.mark(16, "whole, lower", "clarinet")
    piece.mark(32, "whole, hopeful", "clarinet")
    piece.mark(96, "the step, taken", "clarinet")
    return piece


def make(random):
    return play(score(), random, "away")

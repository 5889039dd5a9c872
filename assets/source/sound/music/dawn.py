"""Dawn: F major, celesta and felt over strings; nothing is decided, and it is morning."""
from kit.piece import *
from kit.score import *

LOUDNESS = -19.0
MELODY = """
C5:2 D5 | F5:4! | E5:4 | -:4 | C5:1 D5 F5 E5 | G5:4! | A5:2 G5 | E5:4 | D5:2 E5 | F5:2 A5 | G5:3 F5:1 | E5:4 |
C5:2 D5 | F5:2 G5 | A5:3! C6:1 | G5:4 | F5:2 D5 | E5:4 | C5:2? D5 | E5:4?
"""
HARMONY = "F | Bb | C | Am | F | C/E | Dm | Am | Bb | F | C | Am | F/A | Bb | F | C | Dm | Am | F | C"


def score():
    piece = Score(63, 20, phrases=(4, 4, 4, 4, 4), levels=((0, .28), (5.5, .45), (8, .38), (10, .5), (14.5, .75), (17, .42), (20, .26)), rubato=1.2)
    melody = setting(piece, HARMONY, MELODY, ((36, 53), (48, 62), (55, 69), (66, 86)))
    voices = piece.progression, piece.voicings
    strings(piece, 0.4, bars=(4, 20))
    piece.play("felt", FELT, melody)
    piece.play("left", FELT._replace(gain=0.8), broken(*voices, (0, None, 1, None, 2, None, 1, None), 0.5, 0.32, 2))
    piece.play("celesta", CELESTA, within(piece, shifted(melody, 1, -0.25), (4, 8)) + within(piece, shifted(melody, 1, -0.3), (16, 20)))
    piece.play("violins", VIOLINS._replace(gain=0.6), within(piece, shifted(melody, 0, -0.12), (12, 16)))
    piece.mark(0, "whole", "felt piano")
    piece.mark(16, "whole", "felt piano, celesta")
    piece.mark(48, "first half, opening", "felt piano, violins")
    piece.mark(72, "only the step it used to skip", "felt piano")
    return piece


def make(random):
    return play(score(), random, "dawn")

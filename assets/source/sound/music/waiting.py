"""The gate, waiting: G major that will not settle; the motif upside down, which is the boarding chime, and once upright."""
from kit.piece import *
from kit.score import *

LOUDNESS = -19.0
MELODY = """
E5:2 D5 | B4:4 | C5:4 | -:4 | E5:2 D5 | B4:2 A4 | G4:4 | -:4 | A4:2 B4 | D5:3! C5:1 | B4:4 | -:2 D5 |
E5:2 D5 | G5:4! | F#5:4 | E5:2 D5 | E5:2 D5 | B4:4 | C5:4? | -:4
"""
HARMONY = "C | Em7 | Am7 | D7sus4 | C | Em | Cmaj7 | D7sus4 | D | Bm | Em | Am | Am7 | C | D | Em | C | G | Am7 | D7sus4"


def score():
    piece = Score(60, 20, phrases=(4, 4, 4, 4, 4), levels=((0, .3), (4, .38), (9.5, .5), (12, .42), (14, .66), (16, .4), (20, .28)), rubato=1.0)
    melody = setting(piece, HARMONY, MELODY, ((36, 52), (48, 62), (54, 68), (65, 86)))
    strings(piece, 0.36, bars=(2, 20))
    piece.play("felt", FELT, melody)
    piece.play("vibraphone", VIBRAPHONE, broken(piece.progression, piece.voicings, (2, 1), 1, 0.34, 1.6))
    piece.play("low", FELT._replace(gain=0.8), struck(piece.progression, piece.voicings, (0,), ((0, 3.5),), 0.4))
    piece.play("clarinet", CLARINET._replace(gain=0.55), within(piece, shifted(melody, 0, -0.15), (12, 16)))
    piece.mark(0, "upside down", "felt piano")
    piece.mark(16, "upside down, going on", "felt piano")
    piece.mark(32, "whole", "felt piano")
    piece.mark(64, "upside down", "felt piano")
    return piece


def make(random):
    return play(score(), random, "waiting")

"""Loss: strings alone in G minor; the motif whole, and each time the step that was skipped hurts more."""
from kit.piece import *
from kit.score import *

LOUDNESS = -18.0
MELODY = """
D5:2 Eb5 | G5:3! F5:1 | F5:2 Eb5:1 D5 | C5:4 | C5:2 D5 | F5:3! Eb5:1 | D5:4 | -:2 D5:1? C5 |
Bb4:2 C5 | Eb5:3! D5:1 | C5:2 Bb4 | A4:4 | D5:2 Eb5 | G5:2 Bb5! | A5:2 G5:1 F5 | F5:4?
"""
HARMONY = "Gm | Eb | Bb | F | Cm | Bb/D | Gm | Gm/F | Eb | Cm | F | Dm | Gm/Bb | Eb | Cm6 | F7sus4"


def score():
    piece = Score(50, 16, phrases=(4, 4, 4, 4), levels=((0, .3), (1.5, .5), (4, .38), (6, .5), (8, .34), (11, .4), (13.8, .9), (16, .34)), rubato=1.4)
    melody = setting(piece, HARMONY, MELODY)
    strings(piece, 0.48)
    piece.play("violin", VIOLIN._replace(gain=1.15), within(piece, melody, (0, 12)))
    piece.play("violins", VIOLINS._replace(gain=0.9), within(piece, shifted(melody, 0, -0.1), (8, 16)))
    piece.play("cello", CELLO._replace(gain=0.38), within(piece, shifted(melody, -1, -0.1), (12, 16)))
    piece.mark(0, "whole", "violin")
    piece.mark(48, "first half, beyond itself", "violins, cello")
    return piece


def make(random):
    return play(score(), random, "loss")

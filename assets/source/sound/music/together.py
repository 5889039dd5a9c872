"""The two together, in D: his half in the cello, hers in the piano, and in the ninth bar, for the first time, the whole."""
from kit.piece import *
from kit.score import *

LOUDNESS = -18.0
HIS = "A3:2 B3 | D4:3! -:1 | -:8 | B3:2 D4 | F#4:3! E4:1 | -:8 | " + "-:80"
HERS = "-:8 | A5:.5? B5 D6:1 -:2 | -:4 | -:8 | D6:.5? C#6 B5 A5 F#5:2 | E5:4 | " + "-:80"
MELODY = "-:32 | " + """
A4:2 B4 | D5:4! | C#5:3! D5:1 | E5:4 | F#5:2 E5:1 D5 | C#5:2 B4 | A4:2 D5 | C#5:4 |
A4:1 B4 D5! C#5 | F#5:3! E5:1 | D5:1 E5 F#5 A5 | B5:3! A5:1 | G5:2 F#5:1 E5 | F#5:2 D5 | E5:2 F#5:1 E5 | D5:4 |
A4:2 B4 | C#5:4 | D5:4 | D5:4?
"""
HARMONY = """
D | Bm7 | G | A7sus4 | Bm | D/F# | G | A7 | D/F# | G | A | A/C# | D | F#m | Bm7 | A |
D/F# | Bm | G | Em | A7 | D | A7sus4 | Bm | D/F# | A | G/D | D
"""


def score():
    piece = Score(66, 28, phrases=(2, 2, 2, 2, 4, 4, 4, 4, 4), levels=((0, .3), (7, .36), (8, .42), (11, .6), (15, .48), (17, .62), (19.5, .92), (23, .6), (25, .4), (28, .3)), rubato=1.25)
    melody = setting(piece, HARMONY, MELODY)
    strings(piece, 0.46)
    piece.play("violins", VIOLINS._replace(gain=0.95), melody)
    piece.play("cello", CELLO._replace(gain=0.85), [*line(HIS), *within(piece, shifted(melody, -1, -0.28), (16, 24))])
    piece.play("right", PIANO, [*line(HERS, loud=0.78), *within(piece, shifted(melody, 0, -0.12), (8, 28))])
    piece.play("left", PIANO._replace(gain=0.8), within(piece, broken(piece.progression, piece.voicings, (0, 1, 2, 1, 2, 1, 2, 1), 0.5, 0.34), (8, 27)))
    piece.mark(0, "his half", "cello")
    piece.mark(8, "her half", "piano")
    piece.mark(32, "whole, and resolved", "violins, piano")
    piece.mark(64, "whole", "all")
    piece.mark(96, "with no step skipped", "violins, piano")
    return piece


def make(random):
    return play(score(), random, "together")

"""Home: D major, and the motif with no step skipped."""
from kit.piece import *
from kit.score import *

LOUDNESS = -18.0
MELODY = """
A4:1 B4 C#5 D5! | F#5:3! E5:1 | D5:1 E5 F#5 A5 | G5:2 F#5:1 E5 | F#5:1.5 E5:.5 D5:2 | B4:1 C#5 D5 E5 | C#5:2 D5:1 B4 | A4:4 |
A4:1 B4 C#5 D5! | F#5:2 A5 | B5:3! A5:1 | G5:1 F#5 E5 D5 | E5:2 F#5:1 G5 | F#5:2 D5 | E5:3 D5:1 | D5:4 |
B4:2 D5 | C#5:2 A4 | B4:1 C#5 D5 F#5 | E5:4 | G5:2! F#5:1 E5 | F#5:2 E5:1 D5 | E5:1 D5 C#5 B4 | A4:4 |
A4:2 B4 | C#5:2 D5 | F#5:2 E5 | D5:4?
"""
HARMONY = """
D | Bm | G | Em | D | G | A | A7sus4 | D/F# | Bm | G | Em | A | D | A7sus4 | D |
G | A | Em | A | Em | Bm | A | A7sus4 | D/F# | A | Bm A7sus4 | D
"""


def score():
    piece = Score(76, 28, phrases=(4, 4, 4, 4, 4, 4, 4), levels=((0, .36), (3, .48), (7, .4), (10.5, .72), (15, .45), (16, .4), (20.5, .62), (24, .4), (28, .32)), rubato=1.1)
    melody = setting(piece, HARMONY, MELODY)
    voices = piece.progression, piece.voicings
    strings(piece, 0.42, bars=(4, 28))
    piece.play("right", PIANO, melody)
    piece.play("left", PIANO._replace(gain=0.85), broken(*voices, (0, 1, 2, 1, 0, 1, 2, 1), 0.5, 0.36))
    piece.play("clarinet", CLARINET, within(piece, shifted(melody, 0, -0.12), (16, 24)))
    piece.play("violins", VIOLINS._replace(gain=0.7), within(piece, shifted(melody, 0, -0.1), (8, 16)))
    piece.play("cello", CELLO._replace(gain=0.7), within(piece, shifted(melody, -1, -0.1), (24, 28)))
    for at in (0, 32, 96):
        piece.mark(at, "with no step skipped", "piano")
    return piece


def make(random):
    return play(score(), random, "home")

"""The drive: A minor, violas that will not stop, plucked basses in threes and twos; the motif stretched over the road."""
from kit.piece import *
from kit.room import CHAMBER
from kit.score import *

LOUDNESS = -18.0
MELODY = "-:16 | " + """
E5:4 | F5:4 | A5:4! | G5:4 | E5:2 F5 | A5:4! | G5:2 E5 | D5:4 | C5:2 D5 | F5:4 | E5:2 C5 | B4:4 |
E5:1.5 F5 A5:1! | G5:4 | E5:1.5 F5 A5:1! | C6:4! | B5:2 A5 | G5:2 F5 | E5:4 | -:4 |
C5:2? D5 | F5:4? | E5:4? | -:4 | E5:1.5 F5 A5:1! | G5:2 A5 | B5:2 C6 | D6:4! | C6:2 B5 | A5:4 | G5:4 | -:4
"""
HARMONY = """
Am | Am | F | G | Am | Dm | F/A | C | Am | F | C | G | Am | Dm | C | Em | Am | C | Am/C | F | G | C/E | Am | G |
F | Dm | Am | G | Fmaj7 | C/E | G | G/B | Am | F | C | G
"""


def score():
    piece = Score(108, 36, phrases=(4, 4, 4, 4, 4, 4, 4, 4, 4), levels=((0, .35), (4, .45), (12, .55), (19.5, .85), (23, .5), (24, .32), (27, .36), (28, .6), (31.5, .95), (34, .6), (36, .38)), rubato=0.45)
    melody = setting(piece, HARMONY, MELODY, ((36, 52), (52, 64), (57, 72), (64, 88)))
    voices = piece.progression, piece.voicings
    eighths = broken(*voices, (1, 2, 1, 2, 1, 2, 1, 2), 0.5, 0.45, 0.9)
    eighths = [note._replace(loud=note.loud + (0.16 if note.at % 4 in (0, 1.5, 3) else 0)) for note in eighths]
    piece.play("violas", SPICCATO._replace(gain=0.72), within(piece, eighths, (0, 24)) + within(piece, eighths, (28, 36)))
    piece.play("pizzicato", PIZZICATO, struck(*voices, (0,), ((0, 1), (1.5, 1), (3, 1)), 0.55))
    piece.play("basses", BASSES._replace(gain=0.55), within(piece, sustained(*voices, 0, 0.45), (4, 36)))
    piece.play("violins", VIOLINS, within(piece, melody, (0, 24)) + within(piece, melody, (28, 36)))
    piece.play("seconds", SECONDS._replace(gain=0.5), within(piece, shifted(melody, -1, -0.15), (16, 24)) + within(piece, shifted(melody, -1, -0.15), (28, 35)))
    piece.play("piano", PIANO, within(piece, melody, (24, 28)) + within(piece, broken(*voices, (0, 2, 1, 2, 0, 2, 1, 2), 0.5, 0.36), (20, 36)))
    piece.mark(16, "whole, four bars long", "violins")
    piece.mark(32, "whole", "violins")
    piece.mark(64, "whole, in threes", "violins")
    piece.mark(112, "whole, in threes", "violins")
    return piece


def make(random):
    return play(score(), random, "drive", CHAMBER)

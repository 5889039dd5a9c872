"""Alone: a piano in C minor that finds its feet in E flat."""
from kit.piece import *
from kit.room import CHAMBER
from kit.score import *

LOUDNESS = -18.5
MELODY = """
G4:2 Ab4 | C5:3! Bb4:1 | Bb4:4 | -:2 Bb4:1 C5 | Eb5:3! D5:1 | C5:2 Bb4 | Ab4:2 Bb4:1 C5 | G4:4 |
G4:2 Ab4 | C5:2 Eb5 | F5:3! Eb5:1 | D5:4 | Eb5:2 D5:1 C5 | Bb4:2 Ab4 | G4:1 Ab4 C5! Bb4 | Bb4:4 |
Ab4:2 G4 | F4:2 G4 | Bb4:4 | -:4
"""
HARMONY = "Cm | Ab | Eb | Eb/G | Cm | Ab | Fm | Eb | Cm | Ab | Bb | Gm | Cm | Eb | Eb | Eb/G | Fm | Bb7sus4 | Eb | Eb"


def score():
    piece = Score(58, 20, phrases=(4, 4, 4, 4, 4), levels=((0, .3), (4.5, .48), (8, .34), (10.5, .7), (13, .5), (15, .46), (20, .28)), rubato=1.6)
    melody = setting(piece, HARMONY, MELODY, ((34, 51), (45, 58), (51, 64), (60, 80)))
    piece.play("right", PIANO._replace(wet=0.36), melody)
    piece.play("left", PIANO._replace(wet=0.36, gain=0.9), broken(piece.progression, piece.voicings, (0, 1, 2, 1, None, 1, 2, None), 0.5, 0.34, 1.5))
    piece.mark(0, "whole", "piano")
    piece.mark(32, "first half, opening", "piano")
    piece.mark(56, "whole, in major", "piano")
    return piece


def make(random):
    return play(score(), random, "alone", CHAMBER)

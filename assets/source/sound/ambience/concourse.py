"""Departures: a hall of glass and stone, many people a long way off, suitcases, an announcement nobody can follow."""
from kit import *

SECONDS, LOUDNESS = 48, -28


def make(random):
    near = silence(SECONDS)
    for at in scattered(random, SECONDS, 4.5, 1.5):
        walker(near, random, at, random.uniform(4, 7), random.uniform(0.15, 0.42), random.uniform(0.3, 0.9), random.choice([-1, 1]))
    for at in scattered(random, SECONDS, 8, 4):
        trolley(near, random, at, random.uniform(5, 8), random.uniform(0.12, 0.3), random.uniform(0.14, 0.2), random.choice([-1, 1]))
    call = silence(SECONDS)
    for note, at in ((880.0, 20.0), (783.99, 20.5), (659.26, 21.0)):
        lay(call, bell(note, 1.6), at, 0.35)
    words = speech(Voice(196, 1.15, 4.6, 0.8), random, 9, 0.95)
    lay(call, small_speaker(np.pad(words, (0, samples(1)))), 22.2, 0.4)
    crowd = murmur(random, SECONDS, 18, 1900, 0.5)
    hall = heard_in(CONCOURSE, 0.5 * crowd + near, 0.72, "concourse") + 0.16 * heard_in(CONCOURSE, call, 0.93, "horns")
    return hall + 0.2 * air(random, SECONDS, 40, 600, -4)

"""The fourth floor in the evening: air, two monitors in two rooms, a voice at the desk, a cart, rubber soles."""
from kit import *

SECONDS, LOUDNESS = 40, -32


def make(random):
    near = silence(SECONDS)
    for at in scattered(random, SECONDS, 11, 6):
        walker(near, random, at, random.uniform(4, 6), 0.35, 0.1, random.choice([-1, 1]))
    trolley(near, random, 21, 7, 0.18, 0.22, -1)
    lay(near, plate(random), 29.3, 0.12, -0.5)
    for hertz, each, where, gain, start in ((880, 1.0, -0.6, 0.13, 0.2), (740, 0.8, 0.75, 0.06, 0.5)):
        for beat in range(round(SECONDS / each)):
            lay(near, filtered(beep(hertz, 0.09), None, 1500), start + beat * each, gain, where)
    desk = murmur(random, SECONDS, 3, 1100, 0.3)
    room = heard_in(CORRIDOR, near + 0.16 * desk, 0.7, "ward")
    return room + 0.34 * air(random, SECONDS, 45, 650, -4.5) + 0.03 * hum(random, SECONDS, 120, (0.6, 1, 0.2, 0.4), 1)

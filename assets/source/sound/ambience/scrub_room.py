"""The scrub room: air pressed in from above, water in steel, and through the door a heart that keeps its time."""
from kit import *

SECONDS, LOUDNESS = 36, -31


def make(random):
    near = silence(SECONDS)
    dripping(near, random, SECONDS, 1.6, 0.12, 0.5)
    for at in scattered(random, SECONDS, 9, 4):
        steel = body(random, 900, 5200, 7, random.uniform(0.2, 0.5), 0.5)
        lay(near, filtered(steel, None, 2400), at, 0.04, random.uniform(-0.6, 0.6))
    theatre = silence(SECONDS)
    for beat in range(45):
        lay(theatre, beep(659, 0.1), 0.3 + beat * 0.8, 0.2)
    theatre += 0.3 * murmur(random, SECONDS, 3, 900, 0.2)
    through = band(heard_in(TILED, theatre, 0.6, "theatre"), 90, 900)
    taps = trickle(random, SECONDS, 5, 600, 2000)
    return 2.6 * heard_in(TILED, near, 0.5, "scrub") + 0.3 * through + 0.02 * taps + 0.27 * air(random, SECONDS, 70, 1900, -3)

"""The locker room: a fluorescent tube, a pipe in the wall, a tap that drips, somebody two rows on."""
from kit import *

SECONDS, LOUDNESS = 36, -32


def make(random):
    near = silence(SECONDS)
    dripping(near, random, SECONDS, 2.7, 0.16, 0.6)
    for at in (9.3, 24.8):
        door = together((body(random, 180, 2600, 16, 0.35, 0.9), 0.8, 0), (contact(random, 0.05, 200, 4000), 0.8, 0))
        lay(near, filtered(door, None, 1800), at, 0.16, -0.6)
    walker(near, random, 14, 5, 0.22, 0.3, -1)
    pipe = hiss(samples(SECONDS), random, 320, 2400, -2) * np.clip(wander(samples(SECONDS), random, 0.12, 7) - 0.7, 0, 2)
    tube = hum(random, SECONDS, 120, (0.7, 1, 0.25, 0.5, 0.1, 0.25, 0.05, 0.12), 1.2)
    room = heard_in(TILED, 1.8 * near + 0.05 * pan(pipe, -0.3), 0.55, "lockers")
    return room + 0.085 * tube + 0.32 * air(random, SECONDS, 45, 520, -4.5)

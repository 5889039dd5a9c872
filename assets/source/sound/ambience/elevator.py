"""The elevator, going down: the motor far above, the cable, the fan in the ceiling, a floor every four seconds."""
from kit import *

SECONDS, LOUDNESS = 36, -30


def make(random):
    track = 0.3 * hum(random, SECONDS, 58, (1, 0.5, 0.35, 0.16, 0.12, 0.05), 1.0)
    track += 0.22 * air(random, SECONDS, 90, 1400)
    whirr = hiss(samples(SECONDS), random, 260, 900, -2) * (1 + 0.3 * np.sin(2 * np.pi * whole(7.3, SECONDS) * times(SECONDS)))
    track += 0.13 * pan(whirr, 0.1) * wander(samples(SECONDS), random, 0.4, 2)[:, None]
    for floor in range(9):
        at = 1.4 + 4 * floor + random.uniform(-0.06, 0.06)
        tick = together((thud(random, 95, 0.12), 0.5, 0), (filtered(body(random, 240, 1300, 8, 0.1), None, 1800), 0.4, 0.03))
        lay(track, tick, at, 3.2 * random.uniform(0.7, 1.1), random.choice([-0.4, 0.4]))
    for at in scattered(random, SECONDS, 5, 2):
        lay(track, squeak(random, random.uniform(210, 330), random.uniform(0.25, 0.6)), at, 0.2, random.uniform(-0.6, 0.6))
    return heard_in(METAL_BOX, track, 0.35, "elevator")

"""Her car: rain on the roof, the wipers, spray under the floor, the motor of a small car."""
from kit import *

SECONDS, LOUDNESS = 39, -27


def make(random):
    n = samples(SECONDS)
    track = 0.5 * rain(random, SECONDS, on_car(random), 85, 0.5, 250, 5500, 2.5)
    track += 0.4 * band(engine(random, SECONDS, 61, 0.5), 40, 500)
    track += 0.3 * wide(n, random, 350, 3200, -3.5) * wander(n, random, 0.35, 3)[:, None]
    track += 0.35 * wide(n, random, 40, 160, -4, 0.3)
    for sweep in range(30):
        at, way = sweep * 1.3, 1 if sweep % 2 else -1
        swish = filtered(random.standard_normal(samples(0.5)), 350, 2600) * np.hanning(samples(0.5)) ** 2
        angle = (way * np.linspace(-0.6, 0.6, len(swish)) + 1) * np.pi / 4
        lay(track, np.stack([swish * np.cos(angle), swish * np.sin(angle)], 1), at, 0.1 * random.uniform(0.85, 1.1))
        lay(track, thud(random, 110, 0.06), at + 0.48, 0.16, way * 0.5)
    return heard_in(CAR, track, 0.4, "her car")

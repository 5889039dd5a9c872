"""The jet bridge: a tin corridor in the rain, the turbine idling beyond it, a floor that gives, the bellows."""
from kit import *

SECONDS, LOUDNESS = 40, -28


def make(random):
    n = samples(SECONDS)
    near = silence(SECONDS)
    for at in scattered(random, SECONDS, 9, 4):
        for step in range(int(random.integers(3, 7))):
            boom = together((thud(random, random.uniform(55, 75), 0.25), 0.8, 0), (filtered(body(random, 140, 900, 8, 0.2), None, 1200), 0.5, 0))
            lay(near, boom, at + step * random.uniform(0.5, 0.6), 0.17, random.uniform(-0.5, 0.5))
    for at in scattered(random, SECONDS, 8, 3):
        lay(near, filtered(squeak(random, random.uniform(160, 300), random.uniform(0.4, 0.9)), 120, 1200), at, 0.045, random.uniform(-0.7, 0.7))
    drum = band(rain(random, SECONDS, on_tin(random), 55, 0.4, 400, 6000, 2), 150, 3800)
    whine = hum(random, SECONDS, 1160, (1, 0.25, 0.1), 3) * 0.03 + hum(random, SECONDS, 402, (1, 0.5, 0.2), 1.5) * 0.05
    turbine = 0.5 * wide(n, random, 70, 900, -3.5) * wander(n, random, 0.15, 1.2)[:, None]
    return heard_in(TUNNEL, 2.4 * near + 0.22 * drum + whine, 0.55, "bridge") + 0.26 * turbine + 0.18 * wide(n, random, 28, 90, -3, 0.4)

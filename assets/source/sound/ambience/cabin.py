"""The cabin at the gate: the air nozzles, the hum of the hull, belts and bins, people settling in."""
from kit import *

SECONDS, LOUDNESS = 45, -28


def make(random):
    n = samples(SECONDS)
    near = silence(SECONDS)
    for at in scattered(random, SECONDS, 5.5, 1.5):
        belt = together((contact(random, 0.012, 1500, 9000), 0.5, 0), (body(random, 1300, 6000, 6, 0.05), 0.7, 0.012))
        lay(near, belt, at, random.lognormal(-2.6, 0.5), random.uniform(-0.9, 0.9))
    for at in scattered(random, SECONDS, 10, 5):
        bin_ = together((contact(random, 0.35, 180, 1400, 2), 0.25, 0), (thud(random, 100, 0.15), 0.7, 0.33), (contact(random, 0.03, 600, 4500), 0.6, 0.34))
        lay(near, bin_, at, 0.16, random.uniform(-0.7, 0.7))
    lay(near, bell(523.3, 1.8, 0.2), 23.0, 0.05)
    crowd = murmur(random, SECONDS, 7, 1700, 0.35)
    nozzles = wide(n, random, 260, 5200, -2.2) * wander(n, random, 0.1, 0.5)[:, None]
    hull = 0.2 * hum(random, SECONDS, 98, (1, 0.6, 0.3, 0.35, 0.1, 0.12), 1.2) + 0.5 * wide(n, random, 35, 240, -4, 0.4)
    return heard_in(SMALL._replace(width=0.9, metres=3), 0.35 * crowd + 1.8 * near, 0.4, "cabin") + 0.24 * nozzles + 0.5 * hull

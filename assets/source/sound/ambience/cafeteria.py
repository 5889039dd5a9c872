"""The cafeteria at dinner: two dozen people at tables, cutlery, chairs, a till, the refrigerated counter."""
from kit import *

SECONDS, LOUDNESS = 45, -27


def make(random):
    near = silence(SECONDS)
    for at in scattered(random, SECONDS, 0.9):
        for again in range(int(random.integers(1, 4))):
            lay(near, clink(random), at + again * random.uniform(0.08, 0.3), random.lognormal(-2.9, 0.55), random.uniform(-0.9, 0.9))
    for at in scattered(random, SECONDS, 2.6):
        lay(near, plate(random), at, random.lognormal(-2.2, 0.5), random.uniform(-0.9, 0.9))
    for at in scattered(random, SECONDS, 8, 3):
        scrape = filtered(random.standard_normal(samples(0.5)), 180, 1600) * np.hanning(samples(0.5))
        lay(near, scrape * (0.6 + 0.4 * np.sin(2 * np.pi * 43 * times(0.5))), at, 0.07, random.uniform(-0.8, 0.8))
    for at in scattered(random, SECONDS, 9, 4):
        walker(near, random, at, 4, 0.22, 0.4, random.choice([-1, 1]))
    lay(near, together((beep(1660, 0.07), 0.5, 0), (body(random, 700, 5000, 9, 0.2), 0.5, 0.5)), 26.0, 0.05, 0.7)
    crowd = 0.75 * murmur(random, SECONDS, 16, 2300, 0.55) + 0.35 * murmur(random, SECONDS, 4, 3200, 0.35)
    room = heard_in(CAFETERIA, 0.55 * crowd + near, 0.55, "cafeteria")
    return room + 0.1 * air(random, SECONDS, 45, 900) + 0.05 * hum(random, SECONDS, 60, (1, 0.5, 0.2, 0.2), 1.5)

"""A small restaurant: few tables, knives and glasses, a kitchen behind a door, a room that keeps its voice down."""
from kit import *

SECONDS, LOUDNESS = 45, -29


def make(random):
    near = silence(SECONDS)
    for at in scattered(random, SECONDS, 1.5):
        for again in range(int(random.integers(1, 4))):
            lay(near, clink(random, 0.9), at + again * random.uniform(0.15, 0.5), random.lognormal(-3.4, 0.5), random.uniform(-0.8, 0.8))
    for at in scattered(random, SECONDS, 6, 2):
        glass = body(random, random.uniform(1300, 2300), 7000, 5, random.uniform(0.3, 0.8), 0.4)
        lay(near, glass, at, random.lognormal(-3.4, 0.4), random.uniform(-0.7, 0.7))
    for at in scattered(random, SECONDS, 8, 3):
        lay(near, plate(random), at, 0.07, random.uniform(-0.8, 0.8))
    kitchen = silence(SECONDS)
    for at in scattered(random, SECONDS, 2.4):
        lay(kitchen, together((body(random, 260, 2400, 9, 0.25), 0.7, 0), (contact(random, 0.03, 300, 4000), 0.5, 0)), at, random.lognormal(-1.6, 0.4), 0.6)
    behind = band(heard_in(TILED, kitchen + 0.3 * hiss(samples(SECONDS), random, 900, 5000)[:, None] * wander(samples(SECONDS), random, 0.3, 4)[:, None], 0.5, "kitchen"), 120, 900)
    crowd = 0.7 * murmur(random, SECONDS, 6, 1500, 0.42) + 0.2 * murmur(random, SECONDS, 2, 2300, 0.4)
    return heard_in(LOUNGE._replace(low=0.7, high=0.4), 0.42 * crowd + near, 0.42, "restaurant") + 0.12 * behind + 0.1 * air(random, SECONDS, 45, 500)

"""Outside the trailer: rain in firs, which is two rains, the one that falls and the one that lets go; a creek; no road."""
from kit import *

SECONDS, LOUDNESS = 45, -29


def make(random):
    track = 0.5 * rain(random, SECONDS, on_stone(random), 40, 1.3, 900, 8000, 2)
    leaves = [filtered(contact(random, random.uniform(0.01, 0.03), 300, 2600, 5), 200, 3000) for _ in range(7)]
    track += 0.35 * drops(random, SECONDS, 9, leaves, 0.8)
    track += 0.14 * trickle(random, SECONDS, 22, 400, 1500) * np.array([1.2, 0.4])
    track += 0.5 * wind(random, SECONDS, 120, 900, 5)
    for at in scattered(random, SECONDS, 13, 7):
        lay(track, filtered(squeak(random, random.uniform(90, 140), random.uniform(0.8, 1.5)), 70, 700), at, 0.06, random.uniform(-0.7, 0.7))
    return track

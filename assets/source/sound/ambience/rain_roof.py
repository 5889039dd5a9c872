"""Rain on the trailer's tin roof, heard from under blankets: hard, then harder, a gutter, firs in the wind."""
from kit import *

SECONDS, LOUDNESS = 45, -26


def make(random):
    track = rain(random, SECONDS, on_tin(random), 70, 0.28, 500, 7500, 3)
    track += 0.16 * trickle(random, SECONDS, 14) * np.array([0.4, 1.2])
    track += 0.25 * wind(random, SECONDS, 90, 520, 4)
    for at in scattered(random, SECONDS, 4.5, 1):
        lay(track, filtered(body(random, 260, 1900, 8, 0.22), None, 2600), at, random.lognormal(-1.3, 0.4), random.uniform(-0.8, 0.8))
    return heard_in(SMALL, track, 0.35, "trailer")

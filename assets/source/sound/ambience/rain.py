"""The top of the parking garage: rain on open concrete, puddles, wind, the city and the runways far below."""
from kit import *

SECONDS, LOUDNESS = 45, -27


def make(random):
    n = samples(SECONDS)
    track = rain(random, SECONDS, on_stone(random), 110, 0.75, 450, 9000, 2)
    puddles = [drip(random) for _ in range(9)]
    track += 0.2 * drops(random, SECONDS, 22, puddles, 0.8)
    track += 0.35 * wind(random, SECONDS, 70, 480, 5)
    track += 0.45 * wide(n, random, 30, 170, -5, 0.5) * wander(n, random, 0.1, 2)[:, None]
    jet = np.hanning(samples(22)) ** 2
    far = filtered(random.standard_normal(samples(22)), 60, 420)
    lay(track, far * jet, 14, 0.55, -0.2)
    return track

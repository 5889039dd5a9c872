"""Between floors: the fan runs down to a breath, the emergency lamp buzzes, the cable settles, the building is far away."""
from kit import *

SECONDS, LOUDNESS = 36, -33


def make(random):
    track = 0.3 * air(random, SECONDS, 45, 420, -5)
    lamp = hum(random, SECONDS, 120, (0.4, 1, 0.3, 0.5, 0.12, 0.2, 0.05, 0.12), 2.5)
    track += 0.1 * lamp
    shaft = heard_in(TUNNEL, 0.4 * wind(random, SECONDS, 70, 260, 3), 0.8, "shaft")
    track += 0.5 * shaft
    for at in scattered(random, SECONDS, 6.5, 3):
        creak = filtered(squeak(random, random.uniform(70, 130), random.uniform(0.5, 1.2)), 60, 900)
        lay(track, creak, at, 0.14 * random.uniform(0.5, 1), random.uniform(-0.5, 0.5))
    for at in scattered(random, SECONDS, 9, 4):
        ping = filtered(body(random, 500, 2200, 5, random.uniform(0.4, 0.9)), None, 1600)
        lay(track, ping, at, 0.05, random.uniform(-0.6, 0.6))
    far = heard_in(TUNNEL, 0.5 * band(murmur(random, SECONDS, 3, 700, 0.25), 150, 600), 0.95, "floors")
    return heard_in(METAL_BOX, track, 0.4, "stopped") + 0.06 * far

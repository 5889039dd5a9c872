"""The airport bar: glass, ice, a game on a screen nobody watches, low talk, the concourse beyond."""
from kit import *

SECONDS, LOUDNESS = 45, -28


def make(random):
    near = silence(SECONDS)
    for at in scattered(random, SECONDS, 3.2, 0.3):
        glass = body(random, random.uniform(1500, 2600), 8000, 5, random.uniform(0.15, 0.6), 0.4)
        lay(near, together((glass, 0.8, 0), (contact(random, 0.01, 1500, 9000), 0.4, 0)), at, random.lognormal(-2.9, 0.5), random.uniform(-0.8, 0.8))
    for at in scattered(random, SECONDS, 9, 4):
        for cube in range(int(random.integers(3, 8))):
            lay(near, clink(random, 0.8), at + cube * random.uniform(0.03, 0.12), 0.035, 0.45)
    for at in (16.2, 38.4):
        lay(near, filtered(hiss(samples(2.6), random, 500, 5200) * np.hanning(samples(2.6)), 300), at, 0.02, -0.6)
    crowd = 0.8 * murmur(random, SECONDS, 8, 1700, 0.5) + 0.3 * murmur(random, SECONDS, 2, 2600, 0.4)
    cheering = hiss(samples(SECONDS), random, 400, 2200, -2) * wander(samples(SECONDS), random, 0.3, 5)
    game = small_speaker(0.7 * speech(Voice(125, 1, 5.6, 1.6), random, SECONDS, 0.85) + 0.12 * cheering, 350, 3000, 1.4)
    beyond = heard_in(CONCOURSE, murmur(random, SECONDS, 9, 1000, 0.5), 0.95, "beyond the bar")
    room = heard_in(LOUNGE, 0.5 * crowd + near + 0.045 * pan(game, -0.7), 0.45, "bar")
    return room + 0.2 * beyond + 0.12 * air(random, SECONDS, 45, 600) + 0.05 * hum(random, SECONDS, 60, (1, 0.6, 0.2, 0.2), 1)

"""In the taxi: the motor, wet tyres, light rain, the blower, and a talk show turned down to a mumble."""
from kit import *

SECONDS, LOUDNESS = 40, -28


def make(random):
    n = samples(SECONDS)
    track = 0.6 * band(engine(random, SECONDS, 52, 0.5), 35, 420)
    track += 0.5 * wide(n, random, 45, 190, -4, 0.4) * wander(n, random, 0.5, 1.5)[:, None]
    track += 0.3 * wide(n, random, 500, 4200, -3) * wander(n, random, 0.3, 2.5)[:, None]
    track += 0.12 * rain(random, SECONDS, on_car(random), 26, 0.4, 300, 5000)
    for at in scattered(random, SECONDS, 5, 1.5):
        lay(track, thud(random, 60, 0.18), at, 0.4 * random.uniform(0.5, 1), 0)
        lay(track, thud(random, 64, 0.16), at + 0.14, 0.35 * random.uniform(0.5, 1), 0)
    show = speech(Voice(112, 1.0, 4.8, 1.2), random, SECONDS, 0.8)
    track += 0.035 * pan(small_speaker(show, 400, 2400, 1.5), 0.25)
    return heard_in(CAR, track, 0.4, "taxi")

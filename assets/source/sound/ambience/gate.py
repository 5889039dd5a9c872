"""The gate at night: carpet, tired talk, a child far off, an aircraft's power unit through glass, rain on the pane."""
from kit import *

SECONDS, LOUDNESS = 48, -29


def make(random):
    n = samples(SECONDS)
    near = silence(SECONDS)
    for at in scattered(random, SECONDS, 10, 5):
        trolley(near, random, at, random.uniform(5, 8), 0.1, 0.6, random.choice([-1, 1]))
    for at in scattered(random, SECONDS, 7, 2):
        lay(near, filtered(hiss(samples(0.5), random, 900, 6000) * np.hanning(samples(0.5)), 500), at, 0.02, random.uniform(-0.7, 0.7))
    call = silence(SECONDS)
    words = speech(Voice(205, 1.16, 4.4, 0.7), random, 6, 0.95)
    lay(call, small_speaker(np.pad(words, (0, samples(1)))), 31, 0.4)
    crowd = 0.6 * murmur(random, SECONDS, 8, 1500, 0.38) + 0.22 * murmur(random, SECONDS, 2, 2400, 0.25)
    unit = 0.5 * wide(n, random, 60, 420, -4) * wander(n, random, 0.1, 1.5)[:, None] + 0.02 * hum(random, SECONDS, 398, (1, 0.3, 0.15), 1.5)
    pane = rain(random, SECONDS, on_glass(random), 16, 0.3, 900, 7000, 3)
    room = heard_in(LOUNGE, 0.42 * crowd + near, 0.5, "gate") + 0.12 * heard_in(CONCOURSE, call, 0.95, "next gate")
    return room + 0.3 * unit + 0.035 * pane + 0.15 * air(random, SECONDS, 50, 700)

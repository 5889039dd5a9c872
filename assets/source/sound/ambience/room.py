"""A room with no windows: a vent, a ballast, and the airport going on behind a door."""
from kit import *

SECONDS, LOUDNESS = 36, -33


def make(random):
    beyond = heard_in(CONCOURSE, murmur(random, SECONDS, 10, 800, 0.45), 0.95, "behind the door")
    near = silence(SECONDS)
    for at in scattered(random, SECONDS, 10, 5):
        walker(near, random, at, 5, 0.12, 0.3, random.choice([-1, 1]))
    lay(near, filtered(small_speaker(np.pad(speech(Voice(120, 1, 5, 1), random, 2.2, 0.95), (0, 6000)), 500, 2600, 4), 400, 2000), 15.5, 0.03, 0.6)
    muffled = band(0.45 * beyond + 3.0 * heard_in(CORRIDOR, near, 0.8, "corridor"), 60, 480)
    vent = air(random, SECONDS, 60, 1300, -3.2, 0.5)
    return 0.42 * muffled + 0.26 * vent + 0.07 * hum(random, SECONDS, 120, (0.6, 1, 0.2, 0.5, 0.1, 0.2), 0.8)

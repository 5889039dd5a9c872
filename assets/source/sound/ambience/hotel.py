"""A hotel corridor: carpet, an ice machine round the corner, a lift that comes for somebody else, a television in a wall."""
from kit import *

SECONDS, LOUDNESS = 40, -33


def make(random):
    near = silence(SECONDS)
    for at in (12.4, 33.0):
        lay(near, filtered(bell(698.5, 1.4, 0.2), None, 1500), at, 0.1, 0.7)
        lay(near, filtered(random.standard_normal(samples(1.2)), 90, 700) * np.hanning(samples(1.2)), at + 0.8, 0.1, 0.7)
    for cube in range(9):
        lay(near, filtered(body(random, 500, 2400, 6, 0.06), None, 1600), 22 + cube * random.uniform(0.03, 0.11), 0.09, -0.8)
    show = band(murmur(random, SECONDS, 2, 600, 0.6), 90, 420)
    machine = hum(random, SECONDS, 59, (1, 0.6, 0.3, 0.3, 0.1), 1.5)
    return heard_in(CORRIDOR._replace(low=0.5, high=0.25), near + 0.14 * show, 0.45, "hotel") + 0.09 * machine + 0.32 * air(random, SECONDS, 50, 700, -4)

"""New York from a fire escape: traffic without end far below, horns that mean somebody else, the subway under it all."""
from kit import *

SECONDS, LOUDNESS = 48, -29


def make(random):
    n = samples(SECONDS)
    track = 0.7 * wide(n, random, 40, 420, -4.5) * wander(n, random, 0.12, 2)[:, None]
    track += 0.12 * wide(n, random, 400, 2600, -4) * wander(n, random, 0.2, 3)[:, None]
    street = silence(SECONDS)
    for at in scattered(random, SECONDS, 7, 3):
        pitch, length = random.uniform(330, 440), random.uniform(0.15, 0.7)
        horn = together((beep(pitch, length, (1, 0.7, 0.5, 0.3, 0.2)), 0.6, 0), (beep(pitch * 1.26, length, (1, 0.7, 0.5, 0.3)), 0.5, 0))
        lay(street, filtered(horn, 250, 1500), at, random.lognormal(-2.4, 0.5), random.uniform(-0.8, 0.8))
    for at in scattered(random, SECONDS, 5, 1.5):
        passing = filtered(random.standard_normal(samples(5)), 70, 900) * np.hanning(samples(5)) ** 2
        lay(street, passing, at, 0.35 * random.uniform(0.4, 1), random.uniform(-0.7, 0.7))
    t = times(14)
    siren = np.sin(2 * np.pi * np.cumsum(700 + 230 * np.sin(2 * np.pi * 0.24 * t)) / RATE) * np.hanning(len(t)) ** 1.5
    lay(street, filtered(siren, 400, 1400), 19, 0.05, 0.4)
    train = filtered(random.standard_normal(samples(12)), 28, 95) * np.hanning(samples(12)) ** 1.2
    lay(track, train, 3, 1.1)
    return track + 0.7 * heard_in(GARAGE._replace(metres=30), street, 0.7, "canyon") + 0.05 * hum(random, SECONDS, 118, (1, 0.5, 0.3, 0.2), 1)

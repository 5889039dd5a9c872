"""The boatyard, from a car that idles: rain on the roof, halyards against masts, water that laps, a truck now and then."""
from kit import *

SECONDS, LOUDNESS = 45, -29


def make(random):
    n = samples(SECONDS)
    track = 0.3 * rain(random, SECONDS, on_stone(random), 45, 0.9, 700, 7000, 3)
    lapping = hiss(n, random, 160, 1300, -3) * np.clip(wander(n, random, 0.45, 7) - 0.6, 0, 3)
    track += 0.3 * pan(lapping, -0.4) + 0.1 * trickle(random, SECONDS, 7, 300, 900)
    for mast, where in ((1240, -0.6), (1630, 0.3), (1020, 0.75)):
        for at in scattered(random, SECONDS, 1.7, 0.35):
            tap = together((modes((mast, mast * 2.76, mast * 5.4), (0.5, 0.22, 0.1), (1, 0.4, 0.2), random), 0.8, 0), (contact(random, 0.006, 900, 7000), 0.3, 0))
            lay(track, tap, at, random.lognormal(-3.1, 0.5), where)
    for at in scattered(random, SECONDS, 11, 6):
        lay(track, filtered(squeak(random, random.uniform(120, 190), random.uniform(0.6, 1.1)), 90, 1100), at, 0.07, random.uniform(-0.5, 0.5))
    for at, way in ((9.0, 1), (31.0, -1)):
        passing = filtered(random.standard_normal(samples(9)), 70, 1100) * np.hanning(samples(9)) ** 2
        angle = (way * np.linspace(-0.8, 0.8, len(passing)) + 1) * np.pi / 4
        lay(track, np.stack([passing * np.cos(angle), passing * np.sin(angle)], 1), at, 0.3)
    outside = band(track + 0.4 * wind(random, SECONDS, 60, 380, 4), 40, 2600)
    within = 0.22 * rain(random, SECONDS, on_car(random), 40, 0.4, 250, 4000, 3) + 0.3 * band(engine(random, SECONDS, 31, 0.3), 30, 260)
    return outside + heard_in(CAR, within, 0.4, "idling")

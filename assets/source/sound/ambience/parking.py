"""Parking, level two: concrete that rings, rain beyond the parapet, a drip, tyres one level down, a fan."""
from kit import *

SECONDS, LOUDNESS = 40, -30


def make(random):
    near = silence(SECONDS)
    dripping(near, random, SECONDS, 1.9, 0.25, -0.5)
    dripping(near, random, SECONDS, 3.4, 0.18, 0.7)
    for at in (8.0, 27.5):
        lay(near, filtered(squeak(random, random.uniform(420, 600), 0.7), 200, 1500), at, 0.06, random.uniform(-0.4, 0.4))
        pass_by = filtered(random.standard_normal(samples(6)), 50, 480) * np.hanning(samples(6)) ** 1.5
        lay(near, pass_by, at - 3, 0.5, random.uniform(-0.4, 0.4))
    lay(near, together((thud(random, 65, 0.3), 1, 0), (contact(random, 0.05, 150, 2500), 0.5, 0.02)), 18.6, 0.25, 0.4)
    outside = band(rain(random, SECONDS, on_stone(random), 60, 1.2, 300, 7000), 150, 4500)
    room = 6 * heard_in(GARAGE, near, 0.75, "garage") + 0.18 * heard_in(GARAGE, outside, 0.5, "parapet")
    return room + 0.3 * air(random, SECONDS, 35, 300, -4) + 0.05 * hum(random, SECONDS, 120, (1, 0.4, 0.3, 0.2), 1)

"""The line for security: rollers, plastic trays, the belt, shoes, an officer who says it all day, the arch."""
from kit import *

SECONDS, LOUDNESS = 45, -27


def make(random):
    n = samples(SECONDS)
    near = silence(SECONDS)
    for at in scattered(random, SECONDS, 3.1, 0.8):
        tray = together((body(random, 170, 1500, 12, 0.12, 0.8), 0.9, 0), (contact(random, 0.05, 250, 3200), 0.6, 0), (contact(random, 0.3, 350, 2200, 2), 0.22, 0.06))
        lay(near, tray, at, random.lognormal(-1.7, 0.4), random.uniform(-0.7, 0.7))
    for at in scattered(random, SECONDS, 5, 2):
        for roller in range(int(random.integers(5, 11))):
            lay(near, contact(random, 0.03, 400, 3800), at + roller * 0.07 * random.uniform(0.8, 1.2), 0.07, 0.5)
    for at in scattered(random, SECONDS, 6, 2):
        walker(near, random, at, 3.5, 0.16, 0.1, random.choice([-1, 1]))
    for at in (11.8, 33.1):
        lay(near, beep(2900, 0.22), at, 0.025, 0.6)
    belt = 0.1 * hum(random, SECONDS, 47, (1, 0.6, 0.5, 0.3, 0.2, 0.2, 0.1), 1) + 0.1 * pan(hiss(n, random, 200, 1800, -2), 0.5)
    officer = speech(Voice(118, 1.0, 5.2, 1.4), random, SECONDS, 0.4)
    crowd = murmur(random, SECONDS, 9, 1900, 0.4)
    room = heard_in(CONCOURSE._replace(low=1.6, high=0.7, metres=12), 0.42 * crowd + near + 0.12 * pan(band(officer, 180, 2100), -0.4) + 0.6 * belt, 0.5, "security")
    return room + 0.18 * air(random, SECONDS, 45, 900)

"""The hallway outside the cafeteria: steps both ways, wheels, doors, the murmur one has just left."""
from kit import *

SECONDS, LOUDNESS = 40, -30


def make(random):
    near = silence(SECONDS)
    for at in scattered(random, SECONDS, 6, 2.5):
        walker(near, random, at, random.uniform(4, 7), random.uniform(0.25, 0.6), random.uniform(0.1, 0.7), random.choice([-1, 1]))
    trolley(near, random, 12.5, 6.5, 0.3, 0.2, 1)
    for at in (7.7, 30.2):
        lay(near, together((contact(random, 0.5, 120, 900, 3), 0.5, 0), (thud(random, 75, 0.3), 0.8, 0.42)), at, 0.22, random.uniform(-0.7, 0.7))
    lay(near, small_speaker(np.pad(bell(587, 1.0), (0, 9000))), 18.4, 0.05, 0.3)
    lay(near, small_speaker(np.pad(bell(440, 1.2), (0, 9000))), 19.0, 0.05, 0.3)
    crowd = band(murmur(random, SECONDS, 7, 1300, 0.45), 120, 1100)
    talk = murmur(random, SECONDS, 2, 1900, 0.3)
    room = heard_in(CORRIDOR, near + 0.22 * talk, 0.62, "hallway") + 0.3 * heard_in(CAFETERIA, crowd, 0.9, "beyond")
    return room + 0.3 * air(random, SECONDS, 50, 800, -4)

"""Airport: chimes, the arch, the board, belts, doors, a turbine, a voice a long way up a tunnel."""
from kit import *


def chime(random):
    """The boarding chime: the motif, upside down."""
    parts = [(bell(hertz, 2.4, 0.35), 0.6, at) for hertz, at in ((880.0, 0), (783.99, 0.46), (659.26, 0.92))]
    return heard_in(CONCOURSE, small_speaker(np.pad(together(*parts), (0, 5000)), 260, 6500, 0.7), 0.42, "chime", loops=False)


def arch(random):
    parts = [(beep(f, 0.16, (1, 0.3, 0.2, 0.1)), 0.6, 0.19 * k) for k, f in enumerate((2550, 2150) * 4)]
    return heard_in(CONCOURSE._replace(low=1.6, high=0.8), small_speaker(np.pad(together(*parts), (0, 5000)), 700, 7000, 1.8), 0.35, "arch", loops=False)


def flap(random, weight=1.0):
    """One leaf of the departures board falls."""
    leaf = together((contact(random, 0.008, 1100, 7000), 0.7, 0), (body(random, 480 * random.uniform(0.9, 1.1), 2600, 6, 0.035), 0.6, 0), (contact(random, 0.004, 2000, 9000), 0.2, 0.006))
    return normal(leaf) * weight


def board(random):
    """A row of it turns: a clatter that thins out."""
    out = silence(2.1)
    for column in range(22):
        at, leaves = 0.02 + column * 0.028, int(random.integers(4, 14))
        for leaf in range(leaves):
            lay(out, flap(random), at + leaf * 0.068 * random.uniform(0.97, 1.03), random.uniform(0.2, 0.4), -0.6 + 1.2 * column / 22)
    return heard_in(CONCOURSE, out, 0.35, "board", loops=False)


def scanner(random):
    parts = [(beep(1975, 0.07, (1, 0.1)), 0.6, 0), (beep(2637, 0.11, (1, 0.1)), 0.6, 0.085)]
    return heard_in(LOUNGE, small_speaker(np.pad(together(*parts), (0, 4000)), 600, 6500, 1), 0.2, "scanner", loops=False)


def jet_door(random):
    """An aircraft's door: it swings in, seats, and the handle seals it."""
    swing = filtered(random.standard_normal(samples(1.0)), 50, 420) * np.hanning(samples(1.0))
    seat = together((thud(random, 44, 0.55), 1.0, 0), (thud(random, 71, 0.3), 0.6, 0.02), (body(random, 90, 800, 14, 0.5), 0.35, 0), (contact(random, 0.08, 120, 1600), 0.4, 0))
    handle = together((contact(random, 0.25, 250, 1800, 2), 0.2, 0), (body(random, 300, 1800, 8, 0.12), 0.5, 0.26), (thud(random, 92, 0.15), 0.6, 0.26))
    sigh = filtered(random.standard_normal(samples(0.9)), 500, 5000) * np.linspace(1, 0, samples(0.9)) ** 2
    return heard_in(TUNNEL, together((swing, 0.3, 0), (seat, 1, 0.85), (handle, 0.6, 1.5), (sigh, 0.05, 1.95)), 0.45, "jet door", loops=False)


def belt(random):
    slide = filtered(random.standard_normal(samples(0.3)), 1200, 7000) * np.hanning(samples(0.3))
    click = together((contact(random, 0.01, 1500, 9000), 0.7, 0), (body(random, 1200, 5600, 7, 0.06), 0.8, 0.008), (thud(random, 190, 0.05), 0.4, 0.008))
    pull = filtered(random.standard_normal(samples(0.25)), 900, 5000) * np.hanning(samples(0.25))
    return heard_in(SMALL, together((slide, 0.06, 0), (click, 1, 0.32), (pull, 0.07, 0.55)), 0.15, "belt", loops=False)


def wipers(random):
    out = np.zeros((samples(3.0), 2))
    for sweep in range(4):
        way, at = (1 if sweep % 2 else -1), 0.02 + 0.68 * sweep
        rub = filtered(random.standard_normal(samples(0.52)), 380, 3200) * np.hanning(samples(0.52)) ** 1.3
        moan = filtered(squeak(random, 300, 0.5), 250, 1500) * 0.09
        rub[: len(moan)] += moan
        angle = (way * np.linspace(-0.6, 0.6, len(rub)) + 1) * np.pi / 4
        lay(out, np.stack([rub * np.cos(angle), rub * np.sin(angle)], 1), at, 0.6)
        lay(out, thud(random, 105, 0.07), at + 0.52, 0.5, way * 0.5)
    return heard_in(CAR, out, 0.3, "wipers", loops=False)


def spool(random):
    """A turbine that winds up beyond the glass, and goes."""
    seconds = 9.0
    t = times(seconds)
    share = np.clip(t / 6.5, 0, 1)
    rise = share**1.4
    whine = sum(np.sin(2 * np.pi * np.cumsum(f * (0.45 + 0.55 * rise)) / RATE) * a for f, a in ((1450, 1.0), (1463, 0.7), (2900, 0.25), (740, 0.5)))
    roar = filtered(random.standard_normal(len(t)), 45, 900) * rise**2 * 3 + filtered(random.standard_normal(len(t)), 700, 3500) * rise**3 * 0.5
    shape = np.minimum(1, t / 1.5) * np.clip((seconds - t) / 2.8, 0, 1) ** 1.3
    return heard_in(LOUNGE, filtered((0.1 * whine + roar) * shape, 40, 2600), 0.35, "spool", loops=False)


def shout(random, far):
    """A name, shouted: three falling calls in a tin tunnel, the words worn off by the walls."""
    voice = Voice(285, 1.17, 3.2, 1.4)
    out = np.zeros(samples(3.4))
    for at, seconds, start, end, loud in ((0.0, 0.42, 330, 300, 1.0), (0.46, 0.24, 300, 280, 0.7), (0.95, 0.5, 350, 280, 1.0), (1.75, 0.7, 345, 235, 1.0)):
        call = syllable(voice, random, seconds, (start, end), loud)
        begin = samples(at)
        out[begin : begin + len(call)] += call
    worn = filtered(normal(out), 260, 1500 if far else 3400)
    room = TUNNEL._replace(low=2.8 if far else 2.0, high=0.9)
    return heard_in(room, worn, 0.9 if far else 0.62, "shout", loops=False)


SOUNDS = {
    "boarding_chime": Sound(chime, -26),
    "metal_detector": Sound(arch, -22),
    "board_flap": Sound(board, -27),
    "scanner": Sound(scanner, -28),
    "jet_door": Sound(jet_door, -22),
    "seat_belt": Sound(belt, -32),
    "wipers": Sound(wipers, -27),
    "jet_spool": Sound(spool, -25),
    "shout_echo": Sound(lambda random: shout(random, far=False), -23),
    "shout_far": Sound(lambda random: shout(random, far=True), -27),
}

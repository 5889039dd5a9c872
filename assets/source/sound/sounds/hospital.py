"""Hospital: trays, lockers, taps, the Doppler, tape, soles."""
from kit import *


def tray(random):
    down = together((thud(random, 120, 0.12), 0.7, 0), (body(random, 260, 2600, 14, 0.18, 0.7), 0.8, 0), (contact(random, 0.04, 300, 4500), 0.7, 0))
    things = [(clink(random), 0.35, 0.02), (plate(random), 0.5, 0.03), (clink(random), 0.2, 0.14), (clink(random), 0.1, 0.27)]
    return heard_in(CAFETERIA, together((down, 1, 0), (down, 0.3, 0.07), *things), 0.25, "tray", loops=False)


def locker(random):
    latch = together((contact(random, 0.02, 800, 7000), 0.6, 0), (body(random, 600, 4200, 8, 0.1), 0.6, 0.004))
    bang = together((thud(random, 85, 0.2), 0.8, 0), (body(random, 140, 2600, 24, 0.6, 0.7), 0.9, 0), (contact(random, 0.05, 250, 5000), 0.6, 0))
    swing = filtered(squeak(random, 520, 0.35), 300, 3500)
    rattles = [(body(random, 300, 3000, 8, 0.15), 0.3 * 0.6**k, 0.66 + 0.1 * k) for k in range(4)]
    return heard_in(TILED, together((latch, 0.6, 0), (swing, 0.08, 0.09), (bang, 1, 0.46), *rattles), 0.35, "locker", loops=False)


def steps(random):
    parts = [(footstep(random, 0.35), (0.45 + 0.06 * k) * random.uniform(0.85, 1.1), 0.62 * k * random.uniform(0.985, 1.015)) for k in range(7)]
    return heard_in(CORRIDOR, together(*parts), 0.4, "steps", loops=False)


def taps(random):
    seconds = 4.5
    water = trickle(random, seconds, 55, 500, 2600) + 0.8 * wide(samples(seconds), random, 350, 6500, -1.5)
    drum = pan(filtered(random.standard_normal(samples(seconds)), 150, 700), 0) * 0.6
    return heard_in(TILED, fade(water + drum, 0.25, 1.4), 0.3, "taps", loops=False)


def doppler(random):
    """A vessel through an ultrasound probe: a whoosh for each beat, with its falling second."""
    out = np.zeros((samples(5.6), 2))
    for beat in range(6):
        at = 0.88 * beat
        for start, seconds, top, gain in ((0, 0.34, 950, 1.0), (0.36, 0.24, 480, 0.45)):
            t = times(seconds)
            whoosh = sum(
                filtered(random.standard_normal(len(t)), low, low * 1.9) * np.clip(1.6 - abs(np.sin(np.pi * t / seconds) * top - low) / 330, 0, 1)
                for low in (180, 320, 480, 700, 950)
            )
            lay(out, normal(whoosh * np.sin(np.pi * t / seconds) ** 0.8), at + start + 0.05, 0.5 * gain)
    return heard_in(SMALL, pan(small_speaker(fade(out[:, 0], 0.02, 0.3), 160, 2600, 1.1), 0), 0.2, "doppler", loops=False)


def tape(random):
    seconds = 1.3
    t = times(seconds)
    tear = filtered(random.standard_normal(len(t)), 700, 7500) * (0.55 + 0.45 * (np.sin(2 * np.pi * np.cumsum(70 + 90 * t) / RATE) > 0.2))
    snap = together((contact(random, 0.02, 900, 9000), 1, 0), (body(random, 500, 3000, 6, 0.05), 0.4, 0))
    return heard_in(SMALL, together((tear * np.minimum(1, t / 0.12), 0.35, 0), (snap, 0.8, seconds)), 0.2, "tape", loops=False)


def paper(random):
    out = np.zeros(samples(1.5))
    for at in (0.0, 0.22, 0.5, 0.86):
        seconds = random.uniform(0.14, 0.4)
        t = times(seconds)
        grains = filtered(random.standard_normal(len(t)) * (random.random(len(t)) > 0.72) * random.lognormal(0, 0.7, len(t)), 900, 8500)
        start = samples(at)
        out[start : start + len(t)] += (normal(grains) * np.hanning(len(t)))[: len(out) - start] * random.uniform(0.5, 1)
    return heard_in(SMALL, fade(out), 0.12, "paper", loops=False)


def ring_box(random):
    hinge = filtered(squeak(random, 900, 0.16), 500, 4000)
    snap = together((contact(random, 0.01, 600, 5000), 0.6, 0), (thud(random, 210, 0.05), 0.8, 0.001), (body(random, 500, 2200, 5, 0.04), 0.3, 0))
    return heard_in(SMALL, together((hinge, 0.06, 0), (snap, 0.55, 0.15), (contact(random, 0.12, 700, 4000, 3), 0.05, 0.3), (snap, 1.0, 1.15)), 0.15, "ring box", loops=False)


def applause(random):
    seconds = 6.0
    out = silence(seconds)
    for person in range(15):
        begins = 0.15 if person < 2 else random.uniform(0.5, 2.4)
        ends = random.uniform(4.0, 5.6)
        pace, at, where = random.uniform(0.2, 0.3), begins, random.uniform(-0.9, 0.9)
        centre = random.uniform(700, 1700)
        while at < ends:
            clap = contact(random, 0.03, centre * 0.6, centre * 3.2, 7)
            weaker = 0.4 + 0.6 * min(1.0, (ends - at) / 1.2)
            lay(out, clap, at, weaker * random.uniform(0.5, 1) * (0.8 if person < 3 else 0.4), where)
            at += pace * random.uniform(0.9, 1.1)
    return heard_in(CONCOURSE, out, 0.4, "applause", loops=False)


SOUNDS = {
    "tray_down": Sound(tray, -26),
    "locker_door": Sound(locker, -22),
    "footsteps": Sound(steps, -30),
    "taps": Sound(taps, -29),
    "doppler": Sound(doppler, -26),
    "tape_gun": Sound(tape, -25),
    "paper": Sound(paper, -31),
    "ring_box": Sound(ring_box, -32),
    "applause_thin": Sound(applause, -27),
}

"""Telephones, a pager, an answering machine's tone, an intercom."""
from kit import *


def buzzes(random, count=2, table=True):
    one = times(0.42)
    motor = sum(np.sin(2 * np.pi * 158 * k * one + random.random()) / k for k in (1, 2, 3, 4, 6)) * np.minimum(1, one / 0.03) * np.minimum(1, (0.42 - one) / 0.05)
    rattle = filtered(random.standard_normal(len(one)), 900, 5200) * (np.sin(2 * np.pi * 158 * one) > 0.75)
    shake = together((motor, 0.6, 0), (rattle, 0.5 if table else 0.1, 0))
    return heard_in(SMALL, together(*((shake, 1, 0.75 * k) for k in range(count))), 0.2, "buzz", loops=False)


def ringtone(random, notes, seconds):
    """A plucked little tune out of a small speaker."""
    parts = [(bell(hertz, 0.5, 0.3), 0.6, at) for hertz, at in notes]
    tune = together(*parts, (np.zeros(samples(seconds)), 0, 0))
    return small_speaker(np.pad(tune, (0, 4000)), 420, 5200, 1.2)


TUNE = ((987.8, 0.0), (1318.5, 0.16), (1480.0, 0.32), (1975.5, 0.48), (1480.0, 0.8), (1318.5, 0.96))


def ring(random):
    phrase = ringtone(random, TUNE, 1.5)
    return heard_in(SMALL, together((phrase, 1, 0), (phrase, 1, 1.9)), 0.25, "ring", loops=False)


def ring_once(random):
    phrase = ringtone(random, TUNE[:4], 0.62)
    return heard_in(SMALL, together((fade(phrase[: samples(0.72)], 0.002, 0.01), 1, 0), (contact(random, 0.01, 1200, 7000), 0.12, 0.74)), 0.2, "once", loops=False)


def dialled(random, times_=2):
    """What one hears in one's own phone while it rings elsewhere: 440 and 480 Hz."""
    t = times(1.7)
    tone = (np.sin(2 * np.pi * 440 * t) + np.sin(2 * np.pi * 480 * t)) * np.minimum(1, np.minimum(t, 1.7 - t) / 0.015)
    line = together(*((tone, 0.5, 3.1 * k) for k in range(times_)), (0.006 * random.standard_normal(samples(5)), 1, 0))
    return pan(small_speaker(np.pad(line, (0, 3000)), 320, 3200, 0.9), 0.25)


def pickup(random):
    click = together((contact(random, 0.008, 900, 5000), 0.9, 0), (contact(random, 0.012, 500, 4000), 0.5, 0.05), (0.02 * random.standard_normal(samples(0.7)) * np.linspace(1, 0, samples(0.7)), 1, 0.06))
    return pan(small_speaker(np.pad(click, (200, 3000)), 320, 3200, 1.2), 0.25)


def dies(random):
    parts = [(beep(f, 0.13, (1, 0.1)), 0.6, at) for f, at in ((1174.7, 0), (880, 0.17), (587.3, 0.34))]
    return heard_in(SMALL, small_speaker(np.pad(together(*parts), (0, 6000)), 400, 4500, 1.0), 0.2, "dies", loops=False)


def drops_call(random):
    parts = [(beep(f, 0.2, (1, 0.05)), 0.6, 0.24 * k) for k, f in enumerate((950, 1400, 1800))]
    return pan(small_speaker(np.pad(together(*parts), (0, 3000)), 320, 3200, 1.0), 0.25)


def tone(random):
    return pan(small_speaker(np.pad(together((beep(1000, 0.55, (1, 0.06)), 0.7, 0.25), (0.005 * random.standard_normal(samples(1.1)), 1, 0)), (0, 3000)), 320, 3200, 1.0), 0.2)


def pager(random):
    parts = [(beep(2100, 0.075, (1, 0.25, 0.2)), 0.6, 0.13 * k + 0.5 * (k // 4)) for k in range(8)]
    return heard_in(CORRIDOR, small_speaker(np.pad(together(*parts), (0, 6000)), 900, 6000, 1.6), 0.18, "pager", loops=False)


def intercom(random):
    crackle = 0.05 * random.standard_normal(samples(1.6)) + (random.random(samples(1.6)) > 0.9992) * random.standard_normal(samples(1.6)) * 2.5
    key = together((contact(random, 0.01, 500, 4000), 0.8, 0), (thud(random, 150, 0.06), 0.6, 0.002))
    line = together((key, 0.9, 0), (crackle, 0.7, 0.03), (beep(420, 0.1), 0.05, 0.2), (key, 0.6, 1.55))
    return heard_in(CONCOURSE, small_speaker(np.pad(line, (0, 5000)), 380, 3400, 2.5), 0.45, "intercom", loops=False)


SOUNDS = {
    "phone_buzz": Sound(buzzes, -28),
    "phone_ring": Sound(ring, -25),
    "phone_ring_once": Sound(ring_once, -25),
    "phone_ringing": Sound(dialled, -29),
    "phone_pickup": Sound(pickup, -40),
    "phone_dies": Sound(dies, -27),
    "call_drops": Sound(drops_call, -29),
    "voicemail_tone": Sound(tone, -28),
    "pager": Sound(pager, -27),
    "intercom": Sound(intercom, -27),
}

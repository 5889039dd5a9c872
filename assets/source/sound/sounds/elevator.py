"""The elevator, and what is hit in it."""
from kit import *


def ring(random):
    chime = together((bell(784, 1.9, 0.6), 1.0, 0), (bell(788, 1.4, 0.2), 0.25, 0.004))
    doors = filtered(random.standard_normal(samples(1.5)), 90, 1300) * np.hanning(samples(1.5)) ** 0.7
    end = together((thud(random, 82, 0.2), 0.9, 0), (contact(random, 0.06, 200, 2600), 0.4, 0))
    return heard_in(METAL_BOX, together((chime, 0.6, 0), (doors, 0.1, 0.55), (end, 0.35, 1.95)), 0.3, "bell", loops=False)


def stop(random):
    button = together((contact(random, 0.012, 900, 6000), 0.5, 0), (body(random, 300, 1800, 6, 0.06), 0.5, 0.004))
    brake = filtered(squeak(random, 240, 0.5), 120, 2600)
    jolt = together((thud(random, 48, 0.6), 1.0, 0), (body(random, 110, 1500, 18, 0.9, 0.8), 0.5, 0), (contact(random, 0.12, 120, 3000), 0.5, 0))
    rattle = [(contact(random, 0.02, 500, 4000), 0.25 * 0.75**k, 0.62 + 0.09 * k * (1 + 0.1 * random.random())) for k in range(7)]
    sway = [(filtered(squeak(random, 90, 0.7), 60, 700), 0.12, 1.1), (filtered(squeak(random, 76, 0.8), 60, 600), 0.08, 1.9)]
    return heard_in(METAL_BOX, together((button, 0.5, 0), (brake, 0.22, 0.12), (jolt, 1, 0.5), *rattle, *sway), 0.35, "stop", loops=False)


def start(random):
    t = times(3.2)
    rise = 1 - np.exp(-t / 0.7)
    motor = sum(np.sin(2 * np.pi * np.cumsum(58 * k * (0.4 + 0.6 * rise)) / RATE) / k for k in (1, 2, 3, 5)) * np.minimum(1, t / 0.5) * np.minimum(1, (3.2 - t) / 1.2)
    relay = together((contact(random, 0.02, 700, 6000), 0.7, 0), (thud(random, 90, 0.12), 0.5, 0.005))
    drop = together((thud(random, 52, 0.4), 0.9, 0), (body(random, 130, 1100, 10, 0.4), 0.3, 0.01))
    return heard_in(METAL_BOX, together((relay, 0.5, 0), (drop, 0.7, 0.22), (filtered(motor, 40, 900), 0.24, 0.25)), 0.35, "start", loops=False)


def fist(random):
    wall = together((thud(random, 62, 0.28), 1.0, 0), (body(random, 95, 1400, 22, 1.1, 0.75), 0.6, 0.001), (contact(random, 0.03, 200, 3500), 0.5, 0))
    shiver = body(random, 320, 2400, 10, 0.7, 0.5)
    return heard_in(METAL_BOX, together((wall, 1, 0), (shiver, 0.1, 0.012)), 0.35, "fist", loops=False)


def knock(random):
    door = together((thud(random, 140, 0.1), 0.9, 0), (body(random, 210, 1300, 9, 0.12, 0.8), 0.6, 0), (contact(random, 0.012, 400, 4000), 0.5, 0))
    return heard_in(SMALL, door, 0.35, "knock", loops=False)


SOUNDS = {
    "elevator_bell": Sound(ring, -25),
    "elevator_stop": Sound(stop, -20),
    "elevator_start": Sound(start, -25),
    "fist_wall": Sound(fist, -19),
    "knock": Sound(knock, -24),
}

"""Rain, by its drops: on tin, on a car, on glass, on asphalt; gutters, wind.

Law: rain is many single drops, each of its own size, never only a hiss.
"""
from __future__ import annotations

import numpy as np

from kit.dsp import RATE, Random, Signal, lay, samples, scattered, times, wander, wide
from kit.struck import body, contact, filtered, normal, together


def drops(random: Random, seconds: float, each_second: float, kinds: list[Signal], spread: float = 1.1) -> Signal:
    """So many drops a second, each one of these sounds, most of them small and a few large, all around."""
    length = samples(seconds)
    out = np.zeros((length, 2))
    for kind in kinds:
        count = round(each_second * seconds / len(kinds))
        hits = np.zeros((length, 2))
        at, loud, angle = random.integers(0, length, count), random.lognormal(0, spread, count), random.random(count) * np.pi / 2
        np.add.at(hits[:, 0], at, loud * np.cos(angle))
        np.add.at(hits[:, 1], at, loud * np.sin(angle))
        answer = np.fft.rfft(np.pad(kind, (0, length - len(kind))))
        out += np.fft.irfft(np.fft.rfft(hits, axis=0) * answer[:, None], length, axis=0)
    return out / (np.sqrt(np.mean(out**2)) + 1e-9)


def on_tin(random: Random, count: int = 7) -> list[Signal]:
    """A drop on corrugated iron, from beneath."""
    return [
        normal(together((body(random, 420, 4200, 9, random.uniform(0.03, 0.09), 0.5), 0.7, 0), (contact(random, 0.006, 900, 9000), 0.6, 0)))
        for _ in range(count)
    ]


def on_car(random: Random, count: int = 7) -> list[Signal]:
    """A drop on a padded car roof, from within."""
    return [
        normal(together((body(random, 170, 1500, 7, random.uniform(0.025, 0.06), 0.7), 0.9, 0), (contact(random, 0.004, 500, 5000), 0.35, 0)))
        for _ in range(count)
    ]


def on_stone(random: Random, count: int = 6) -> list[Signal]:
    """A drop on wet asphalt: a tick and a splash."""
    return [contact(random, random.uniform(0.004, 0.02), random.uniform(900, 2500), random.uniform(5000, 12000), 5) for _ in range(count)]


def on_glass(random: Random, count: int = 5) -> list[Signal]:
    """A drop on a thick pane, from within."""
    return [normal(together((body(random, 900, 3800, 5, 0.02, 0.8), 0.6, 0), (contact(random, 0.004, 1500, 8000), 0.6, 0))) for _ in range(count)]


def drip(random: Random, hertz: float | None = None) -> Signal:
    """One drop into water: a bubble that rises in pitch as it closes."""
    t = times(random.uniform(0.05, 0.12))
    f = (hertz or random.uniform(700, 1900)) * (1 + 1.6 * t / t[-1] * random.uniform(0.3, 1))
    bubble = np.sin(2 * np.pi * np.cumsum(f) / RATE) * np.exp(-t / (0.2 * t[-1])) * np.minimum(1, t / 0.002)
    return normal(together((bubble, 1, 0.004), (contact(random, 0.004, 1500, 9000), 0.25, 0)))


def trickle(random: Random, seconds: float, each_second: float = 16, low: float = 500, high: float = 2400) -> Signal:
    """A gutter or a tap left running: bubbles without end, over a little rush."""
    kinds = [filtered(drip(random, random.uniform(low, high)), low * 0.5, high * 3) for _ in range(10)]
    rush = wide(samples(seconds), random, low, high * 2.5, -2)
    return 0.8 * drops(random, seconds, each_second, kinds, 0.8) + 0.3 * rush * wander(samples(seconds), random, 0.8, 2)[:, None]


def dripping(track: Signal, random: Random, seconds: float, each: float, gain: float, where: float) -> None:
    """Drops that fall at one spot, with the patience of drops."""
    hertz = random.uniform(800, 1500)
    for at in scattered(random, seconds, each, each * 0.5):
        lay(track, drip(random, hertz * random.uniform(0.95, 1.06)), at, gain * random.uniform(0.6, 1.0), where)


def wind(random: Random, seconds: float, low: float = 60, high: float = 420, gusts: float = 4.0) -> Signal:
    """Gusts."""
    length = samples(seconds)
    breath = wander(length, random, 0.22, gusts)
    return wide(length, random, low, high, -4) * breath[:, None]


def rain(random: Random, seconds: float, kinds: list[Signal], each_second: float, floor: float, low: float, high: float, gusts: float = 1.5) -> Signal:
    """Drops one can tell apart over all those one cannot, harder and softer with the wind."""
    length = samples(seconds)
    breath = wander(length, random, 0.18, gusts)[:, None]
    many = drops(random, seconds, each_second * 12, kinds, 0.5)
    few = drops(random, seconds, each_second, kinds, 0.7)
    hissing = wide(length, random, low, high, -1.5)
    return (few * 0.45 + many * 0.5 + floor * hissing) * breath



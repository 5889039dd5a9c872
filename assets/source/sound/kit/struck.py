"""Things that are struck, dropped, rubbed: modes that ring, and the short noise of contact.

Law: everything returns a mono sound that begins at its first sample and ends in silence, at a peak of about 1.
"""
from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy.signal import butter, sosfilt

from kit.dsp import RATE, Random, Signal, samples, times


def filtered(signal: Signal, low: float | None = None, high: float | None = None, order: int = 2) -> Signal:
    """Filter forward in time, for what begins and ends."""
    if low:
        signal = sosfilt(butter(order, low, "high", fs=RATE, output="sos"), signal, axis=0)
    if high:
        signal = sosfilt(butter(order, min(high, 20000), "low", fs=RATE, output="sos"), signal, axis=0)
    return signal


def normal(signal: Signal) -> Signal:
    return signal / (np.max(np.abs(signal)) + 1e-9)


def modes(hertz: Sequence[float], lasts: Sequence[float], loud: Sequence[float], random: Random) -> Signal:
    """A body that rings: frequencies, how long each takes to fade by 60 dB, how loud each is."""
    t = times(max(lasts) * 1.05)
    out = np.zeros(len(t))
    for f, seconds, level in zip(hertz, lasts, loud, strict=True):
        out += level * np.exp(-6.91 * t / seconds) * np.sin(2 * np.pi * f * t + random.uniform(0, 0.6))
    out[: samples(0.001)] *= np.linspace(0, 1, samples(0.001))
    return normal(out)


def body(random: Random, low: float, high: float, count: int, lasts: float, tilt: float = 0.8) -> Signal:
    """A body of random modes between two frequencies; high ones fade sooner."""
    hertz = np.sort(low * (high / low) ** random.random(count))
    decay = lasts * (low / hertz) ** 0.5 * random.uniform(0.6, 1.3, count)
    loud = (low / hertz) ** tilt * random.uniform(0.3, 1.0, count)
    return modes(list(hertz), list(np.maximum(decay, 0.01)), list(loud), random)


def contact(random: Random, seconds: float, low: float, high: float, sharp: float = 6.0) -> Signal:
    """The noise of two things meeting."""
    t = times(seconds)
    noise = filtered(random.standard_normal(len(t)), low, high)
    return normal(noise * np.exp(-sharp * t / seconds) * np.minimum(1, t / 0.0008))


def together(*parts: tuple[Signal, float, float]) -> Signal:
    """Sounds, each with its gain and its moment in seconds, as one."""
    length = max(len(sound) + samples(at) for sound, _, at in parts)
    out = np.zeros(length)
    for sound, gain, at in parts:
        start = samples(at)
        out[start : start + len(sound)] += gain * sound
    return out


def thud(random: Random, hertz: float, lasts: float = 0.25) -> Signal:
    """Something heavy and soft."""
    t = times(lasts * 1.5)
    sweep = hertz * (1 + 0.8 * np.exp(-t / 0.018))
    tone = np.sin(2 * np.pi * np.cumsum(sweep) / RATE) * np.exp(-6.91 * t / lasts)
    return normal(together((tone, 1.0, 0), (contact(random, 0.05, 60, hertz * 12), 0.35, 0)))


def clink(random: Random, bright: float = 1.0) -> Signal:
    """Cutlery, or glass against glass."""
    count = int(random.integers(4, 8))
    ring = body(random, 2100 * bright, 9500, count, random.uniform(0.08, 0.34), 0.3)
    return normal(together((ring, 0.8, 0), (contact(random, 0.012, 2500, 12000), 0.5, 0)))


def plate(random: Random) -> Signal:
    """Crockery, set down."""
    ring = body(random, random.uniform(700, 1100), 5200, 7, random.uniform(0.06, 0.16), 0.5)
    return normal(together((ring, 0.8, 0), (contact(random, 0.03, 300, 5000), 0.7, 0), (ring, 0.25, random.uniform(0.03, 0.08))))


def footstep(random: Random, hard: float = 0.5) -> Signal:
    """A heel and then a sole."""
    heel = together((thud(random, random.uniform(85, 130), 0.09), 0.7, 0), (contact(random, 0.022, 500, 2500 + 5000 * hard), hard, 0))
    sole = contact(random, 0.05, 250, 2200 + 2500 * hard, 4)
    return normal(together((heel, 1, 0), (sole, 0.22, random.uniform(0.045, 0.075))))


def squeak(random: Random, hertz: float, seconds: float) -> Signal:
    """Rubber or a hinge: something that sticks and slips."""
    t = times(seconds)
    pitch = hertz * (1 + 0.12 * np.sin(2 * np.pi * random.uniform(2, 5) * t) + 0.25 * t / seconds)
    phase = 2 * np.pi * np.cumsum(pitch) / RATE
    rough = sum(np.sin(k * phase) / k for k in (1, 2, 3, 5)) * (0.7 + 0.3 * np.sign(np.sin(phase / 7)))
    return normal(rough * np.sin(np.pi * t / seconds) ** 1.5)

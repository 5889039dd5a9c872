"""Machines: hums with their harmonics, air that is moved, engines, tones.

Law: a hum's frequencies are rounded so that whole waves fit the loop.
"""
from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from kit.dsp import RATE, Random, Signal, band, hiss, samples, times, wander, wide
from kit.struck import normal


def whole(hertz: float, seconds: float) -> float:
    """The nearest frequency of which whole waves fit."""
    return max(1, round(hertz * seconds)) / seconds


def hum(random: Random, seconds: float, hertz: float, loud: Sequence[float], drift: float = 1.5) -> Signal:
    """A hum and its harmonics, each breathing by so many decibels on its own, a little apart left and right."""
    t = times(seconds)
    out = np.zeros((len(t), 2))
    for k, level in enumerate(loud, 1):
        for side in range(2):
            f = whole(k * hertz + random.uniform(-0.06, 0.06), seconds)
            out[:, side] += level * np.sin(2 * np.pi * (f * t + random.random())) * wander(len(t), random, 0.3, drift)
    return out / (np.sqrt(np.mean(out**2)) + 1e-9)


def air(random: Random, seconds: float, low: float = 40, high: float = 900, decibels: float = -3.5, breath: float = 0.8) -> Signal:
    """Ventilation: soft, wide, with a breath in it."""
    length = samples(seconds)
    return wide(length, random, low, high, decibels) * wander(length, random, 0.25, breath)[:, None]


def engine(random: Random, seconds: float, hertz: float, rough: float = 0.15) -> Signal:
    """A motor that runs evenly: firing, its harmonics, and the rattle of what is bolted to it."""
    t = times(seconds)
    unrest = np.cumsum(hiss(len(t), random, 0.2, 3)) / RATE
    phase = whole(hertz / 2, seconds) * t + rough * (unrest - t / seconds * unrest[-1])
    tone = sum(np.sin(2 * np.pi * (k * phase + random.random())) / k**0.9 for k in (1, 2, 3, 4, 6, 8, 12, 16))
    rattle = hiss(len(t), random, 90, 700, -4) * (1 + 0.5 * np.sin(4 * np.pi * phase))
    mono = tone + 0.7 * rattle
    side = hiss(len(t), random, 90, 500, -4)
    out = np.stack([mono + 0.4 * side, mono - 0.4 * side], axis=1)
    return out / np.sqrt(np.mean(out**2))


def beep(hertz: float, seconds: float, harmonics: Sequence[float] = (1.0, 0.12, 0.05)) -> Signal:
    """An electronic tone, soft at both ends."""
    t = times(seconds)
    wave = sum(level * np.sin(2 * np.pi * hertz * k * t) for k, level in enumerate(harmonics, 1))
    edge = np.minimum(1, np.minimum(t, seconds - t) / 0.006)
    return normal(wave * edge)


def bell(hertz: float, seconds: float, bright: float = 0.5) -> Signal:
    """A chime's bar: nearly pure, with a partial that dies at once."""
    t = times(seconds)
    parts = ((1.0, 1.0, 1.0), (2.756, 0.35 * bright, 0.35), (5.404, 0.16 * bright, 0.15), (2.0, 0.12, 0.7))
    wave = sum(a * np.sin(2 * np.pi * hertz * k * t) * np.exp(-6.91 * t / (seconds * d)) for k, a, d in parts)
    return normal(wave * np.minimum(1, t / 0.002))


def small_speaker(signal: Signal, low: float = 350, high: float = 3300, drive: float = 2.0) -> Signal:
    """As a cheap loudspeaker gives it: narrow, pressed, a little torn; pad what does not loop."""
    narrow = band(signal, low, high, 0, 3)
    narrow = np.tanh(drive * narrow / (np.max(np.abs(narrow)) + 1e-9))
    return normal(band(narrow, low * 0.8, high * 1.15, 0, 3))

"""Signals: noise of any colour, envelopes, filters, and laying one sound over another.

Law: what is to be looped lives in circular time. Noise is made from its spectrum, filters multiply spectra, and what is
laid over a track near its end goes on at its beginning: there is no seam because there is no end.
A mono signal is an array (n,), a stereo one (n, 2).
"""
from __future__ import annotations

from collections.abc import Callable
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

RATE = 44100
Signal = NDArray[np.float64]
Random = np.random.Generator


def randomness(name: str) -> Random:
    """The same numbers for the same name, always."""
    return np.random.default_rng(crc32(name.encode()))


def samples(seconds: float) -> int:
    return round(seconds * RATE)


def times(seconds: float) -> Signal:
    return np.arange(samples(seconds)) / RATE


def shaped(length: int, random: Random, gain: Callable[[Signal], Signal]) -> Signal:
    """Noise that loops, with a gain for every frequency, at an RMS of 1."""
    hertz = np.fft.rfftfreq(length, 1 / RATE)
    spectrum = gain(np.maximum(hertz, 1.0)) * np.exp(2j * np.pi * random.random(len(hertz)))
    spectrum[0] = 0
    wave = np.fft.irfft(spectrum, length)
    return wave / (np.sqrt(np.mean(wave**2)) + 1e-12)


def slope(hertz: Signal, low: float, high: float, decibels: float = 0.0, steep: float = 2.0) -> Signal:
    """The gain of a band with soft edges, tilted by so many decibels an octave."""
    edges = 1 / np.sqrt((1 + (low / hertz) ** (2 * steep)) * (1 + (hertz / high) ** (2 * steep)))
    return edges * (hertz / np.sqrt(low * high)) ** (decibels / 6.02)


def hiss(length: int, random: Random, low: float, high: float, decibels: float = 0.0, steep: float = 2.0) -> Signal:
    """Looping noise in a band."""
    return shaped(length, random, lambda hertz: slope(hertz, low, high, decibels, steep))


def wide(length: int, random: Random, low: float, high: float, decibels: float = 0.0, apart: float = 0.7) -> Signal:
    """Looping noise all around; `apart` is how little left and right share."""
    middle, left, right = (hiss(length, random, low, high, decibels) for _ in range(3))
    near, far = np.sqrt(1 - apart), np.sqrt(apart)
    return np.stack([near * middle + far * left, near * middle + far * right], axis=1)


def wander(length: int, random: Random, hertz: float, depth: float) -> Signal:
    """A slow looping breath around 1, of so many decibels either way."""
    return 10 ** (depth * hiss(length, random, hertz / 8, hertz, -3) / 20)


def band(signal: Signal, low: float = 1.0, high: float = 30000.0, decibels: float = 0.0, steep: float = 2.0) -> Signal:
    """Filter in circular time; only for what loops or is padded with silence."""
    hertz = np.maximum(np.fft.rfftfreq(len(signal), 1 / RATE), 1.0)
    gain = slope(hertz, low, high, decibels, steep)
    return np.fft.irfft(np.fft.rfft(signal, axis=0) * (gain if signal.ndim == 1 else gain[:, None]), len(signal), axis=0)


def silence(seconds: float) -> Signal:
    return np.zeros((samples(seconds), 2))


def pan(mono: Signal, where: float) -> Signal:
    """A mono signal between left (-1) and right (1), equally loud everywhere."""
    angle = (where + 1) * np.pi / 4
    return np.stack([mono * np.cos(angle), mono * np.sin(angle)], axis=1) * np.sqrt(2) / 1.2


def lay(track: Signal, sound: Signal, at: float, gain: float = 1.0, where: float = 0.0) -> None:
    """Lay a sound over a track at a time in seconds, round the end if need be."""
    stereo = sound if sound.ndim == 2 else pan(sound, where)
    start = samples(at) % len(track)
    while len(stereo):
        room = len(track) - start
        track[start : start + len(stereo)] += gain * stereo[:room]
        stereo, start = stereo[room:], 0


def fade(signal: Signal, attack: float = 0.003, release: float = 0.02) -> Signal:
    """Soft at both ends, in seconds."""
    out = signal.copy()
    rise, fall = min(samples(attack), len(out)), min(samples(release), len(out))
    ramp = np.sin(np.linspace(0, np.pi / 2, rise)) ** 2, np.cos(np.linspace(0, np.pi / 2, fall)) ** 2
    out[:rise] *= ramp[0] if out.ndim == 1 else ramp[0][:, None]
    out[len(out) - fall :] *= ramp[1] if out.ndim == 1 else ramp[1][:, None]
    return out


def trimmed(signal: Signal) -> Signal:
    """Without the silence after it: what is 60 dB below the peak is over."""
    heard = np.flatnonzero(np.abs(signal).max(axis=1) > np.abs(signal).max() / 1000)
    return fade(signal[: heard[-1] + 1], 0, 0.05) if len(heard) else signal


def scattered(random: Random, seconds: float, each: float, least: float = 0.0) -> list[float]:
    """Moments about so many seconds apart, never regular, never nearer than `least`."""
    moments, at = [], float(random.random() * each)
    while at < seconds - least:
        moments.append(at)
        at += least + float(random.exponential(max(each - least, 1e-3)))
    return moments

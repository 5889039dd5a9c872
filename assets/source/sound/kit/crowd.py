"""People, unintelligible: voices made of syllables without words, steps, wheels on a floor.

Law: a voice is a throat (a pulse with the melody of speech) and a mouth (formants that glide), with the rhythm of
talk and its pauses; what is said is drawn by lot, so there is nothing to be understood.
"""
from __future__ import annotations

from typing import NamedTuple

import numpy as np

from kit.dsp import RATE, Random, Signal, band, fade, lay, samples, silence, times
from kit.struck import filtered, footstep, normal

VOWELS = np.array([  # three formants in hertz, for a man
    (730, 1090, 2440), (570, 840, 2410), (440, 1020, 2240), (300, 870, 2240), (530, 1840, 2480),
    (390, 1990, 2550), (270, 2290, 3010), (660, 1720, 2410), (640, 1190, 2390), (490, 1350, 1690),
])
WIDTHS = np.array([90.0, 120.0, 180.0])


class Voice(NamedTuple):
    """One who talks: pitch in hertz, size of the mouth (a woman's about 1.17), syllables a second, liveliness."""

    pitch: float
    mouth: float
    pace: float
    lively: float


def anyone(random: Random) -> Voice:
    """Somebody."""
    is_deep = random.random() < 0.5
    return Voice(
        random.uniform(88, 135) if is_deep else random.uniform(165, 225),
        random.uniform(0.95, 1.04) if is_deep else random.uniform(1.12, 1.2),
        random.uniform(4.2, 5.8),
        random.uniform(0.6, 1.3),
    )


def syllable(voice: Voice, random: Random, seconds: float, pitch: tuple[float, float], loud: float) -> Signal:
    """One syllable: a consonant's breath or none, and a vowel on its way to another."""
    t = times(seconds)
    share = t / seconds
    hertz = pitch[0] + (pitch[1] - pitch[0]) * share + voice.pitch * 0.012 * np.sin(2 * np.pi * 5.1 * t)
    phase = 2 * np.pi * np.cumsum(hertz * (1 + 0.008 * random.standard_normal())) / RATE
    start, end = (VOWELS[random.integers(len(VOWELS))] * voice.mouth for _ in range(2))
    glide = np.clip((share - 0.25) * 1.6, 0, 1)
    wave = np.zeros(len(t))
    for k in range(1, int(3800 / pitch[0]) + 1):
        f = k * hertz
        gain = sum(
            weight / (1 + ((f - (a + (b - a) * glide)) / width) ** 2)
            for a, b, width, weight in zip(start, end, WIDTHS, (1.0, 0.6, 0.25))
        )
        wave += gain / k**0.55 * np.sin(k * phase)
    envelope = np.minimum(1, share * 6) * np.minimum(1, (1 - share) * 3.5)
    return loud * wave * envelope + _consonant(random, len(t), loud)


def _consonant(random: Random, length: int, loud: float) -> Signal:
    """A hiss or a stop before the vowel; often nothing."""
    out = np.zeros(length)
    kind = random.random()
    if kind < 0.35:
        low, seconds = ((2800, 0.07), (1500, 0.05), (900, 0.02))[int(random.integers(3))]
        burst = filtered(random.standard_normal(min(samples(seconds), length)), low, 7000)
        out[: len(burst)] = 0.5 * loud * burst * np.hanning(len(burst))
    return out


def speech(voice: Voice, random: Random, seconds: float, talks: float = 0.6) -> Signal:
    """So many seconds of talk that loop: phrases that fall, questions that rise, and listening in between."""
    out, at = np.zeros((samples(seconds), 2)), random.uniform(0, 3.0)
    while at < seconds:
        count = int(random.integers(3, 14))
        rises = random.random() < 0.22
        for index in range(count):
            share = index / count
            accent = random.random() < 0.3
            slope = 0.16 * share if rises and share > 0.7 else -0.16 * share
            base = voice.pitch * (1.08 + slope + (0.14 * voice.lively if accent else 0) + 0.03 * random.standard_normal())
            length = random.lognormal(np.log(1 / voice.pace), 0.28) * (1.3 if accent or index == count - 1 else 1)
            length = float(np.clip(length, 0.07, 0.45))
            bend = base * random.uniform(0.9, 1.05)
            lay(out, syllable(voice, random, length, (base, bend), (1.0 if accent else 0.6) * random.uniform(0.8, 1.1)), at)
            at += length * random.uniform(0.82, 1.0)
        at += random.exponential(1.0) * (1 - talks) / talks * 1.6 + 0.25
    return normal(out[:, 0])


def murmur(random: Random, seconds: float, count: int, far: float = 2200.0, talks: float = 0.5) -> Signal:
    """Many at once, left and right, near and far; `far` is how high in hertz the farthest are still heard."""
    track = silence(seconds)
    for index in range(count):
        near = (index + 0.5) / count
        talk = speech(anyone(random), random, seconds, talks * random.uniform(0.7, 1.3))
        talk = band(talk, 130, far * (0.55 + 0.9 * near), -1.5 * (1 - near))
        talk /= np.sqrt(np.mean(talk**2)) + 1e-9
        lay(track, talk, 0, 0.3 + 0.7 * near**2, random.uniform(-0.85, 0.85))
    return track / (np.sqrt(np.mean(track**2)) + 1e-9)


def walker(track: Signal, random: Random, at: float, seconds: float, gain: float, hard: float = 0.5, way: float = 1.0) -> None:
    """Somebody walks past, from one side to the other."""
    step, moment = random.uniform(0.48, 0.62), 0.0
    while moment < seconds:
        share = moment / seconds
        near = 0.25 + 0.75 * np.sin(np.pi * share) ** 1.5
        sound = filtered(footstep(random, hard), None, 1200 + 5500 * near)
        lay(track, sound, at + moment, gain * near * random.uniform(0.75, 1.1), way * (2 * share - 1) * 0.8)
        moment += step * random.uniform(0.96, 1.05)


def trolley(track: Signal, random: Random, at: float, seconds: float, gain: float, joints: float = 0.16, way: float = 1.0) -> None:
    """A suitcase is pulled past over a floor with joints."""
    length = samples(seconds)
    share = np.linspace(0, 1, length)
    near = np.sin(np.pi * share) ** 2
    roll = filtered(random.standard_normal(length), 140, 1500) * (0.35 + 0.12 * np.sin(2 * np.pi * 11 * share * seconds))
    moment = 0.0
    while moment < seconds - 0.05:
        click = filtered(random.standard_normal(samples(0.018)), 250, 2800) * np.exp(-np.linspace(0, 6, samples(0.018)))
        start = samples(moment)
        roll[start : start + len(click)] += 1.6 * click
        moment += joints * random.uniform(0.97, 1.03)
    rolled = fade(roll * near, 0.2, 0.2)
    angle = (way * (2 * share - 1) * 0.8 + 1) * np.pi / 4
    lay(track, np.stack([rolled * np.cos(angle), rolled * np.sin(angle)], axis=1), at, gain)

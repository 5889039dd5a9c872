"""Rooms: an impulse response is made for each, and signals are heard in it.

Law: the reverberation of what loops goes round with it; nothing is cut off.
"""
from __future__ import annotations

from typing import NamedTuple

import numpy as np
from scipy.fft import next_fast_len

from kit.dsp import RATE, Random, Signal, hiss, randomness, samples

BANDS = ((60, 250), (250, 700), (700, 1800), (1800, 4500), (4500, 14000))


class Room(NamedTuple):
    """How long it rings in low and in high bands (seconds), how far its walls are (metres), how wide it is heard."""

    low: float
    high: float
    metres: float = 6.0
    early: float = 0.6
    width: float = 0.8


HALL = Room(2.4, 1.2, 18, 0.35, 0.9)
CHAMBER = Room(1.7, 1.0, 11, 0.4, 0.85)
CONCOURSE = Room(2.9, 0.9, 24, 0.25, 0.9)
LOUNGE = Room(1.1, 0.5, 9, 0.5)
CAFETERIA = Room(1.3, 0.6, 10, 0.5)
CORRIDOR = Room(1.6, 0.7, 4, 0.6, 0.6)
TILED = Room(1.0, 0.8, 3, 0.7)
SMALL = Room(0.35, 0.2, 2, 0.35)
METAL_BOX = Room(0.55, 0.4, 1.5, 0.3, 0.6)
TUNNEL = Room(2.2, 0.8, 3, 0.6, 0.5)
GARAGE = Room(3.2, 1.1, 14, 0.4)
CAR = Room(0.12, 0.06, 0.8, 0.2, 0.8)


def impulse(room: Room, random: Random) -> Signal:
    """What the room answers to a hand clap, without the clap; its energy is 1."""
    length = next_fast_len(samples(max(room.low, room.high) * 1.1 + room.metres / 340), real=True)
    t = np.arange(length) / RATE
    sides = []
    for _ in range(2):
        tail = np.zeros(length)
        for index, (low, high) in enumerate(BANDS):
            lasts = room.low + (room.high - room.low) * index / (len(BANDS) - 1)
            tail += hiss(length, random, low, high, 0, 3) * np.exp(-6.91 * t / lasts) * (high - low) ** 0.5 / 50
        build = 1 - np.exp(-t / (0.6 * room.metres / 340 + 1e-3))
        sides.append(tail * build)
    left, right = sides
    middle = (left + right) / 2
    answer = np.stack([middle + room.width * (side - middle) for side in (left, right)], axis=1)
    answer /= np.sqrt(np.sum(answer**2) / 2)
    for _ in range(9):
        at = samples(room.metres / 340 * random.uniform(0.35, 2.2))
        answer[at % length] += room.early * random.uniform(0.25, 0.6, 2) * random.choice([-1, 1])
    return answer / np.sqrt(np.sum(answer**2) / 2)


def heard_in(room: Room, signal: Signal, wet: float, name: str = "room", loops: bool = True) -> Signal:
    """A signal in a room, `wet` from 0 (beside one's ear) to 1 (only the room); what does not loop gets its tail."""
    answer = impulse(room, randomness(name))
    dry = signal if signal.ndim == 2 else np.stack([signal, signal], axis=1)
    if not loops:
        dry = np.pad(dry, ((0, next_fast_len(len(dry) + len(answer), real=True) - len(dry)), (0, 0)))
    length = len(dry)
    folded = np.zeros((length, 2))
    for start in range(0, len(answer), length):  # a room may ring longer than the loop
        part = answer[start : start + length]
        folded[: len(part)] += part
    across = dry[:, ::-1] * 0.35 + dry * 0.65
    ring = np.fft.irfft(np.fft.rfft(across, axis=0) * np.fft.rfft(folded, axis=0), length, axis=0)
    return dry * np.sqrt(1 - wet) + ring * np.sqrt(wet)

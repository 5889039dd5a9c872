"""How a score is played: tempo that breathes, hands that are not together, bows that swell, a foot on the pedal.

Law: the loop is played twice and its second time is kept, so what rings over the end rings into the beginning.
The same score and name give the same performance.
"""
from __future__ import annotations

import numpy as np
from scipy.fft import next_fast_len

from kit.dsp import RATE, Random, Signal, band, samples
from kit.room import HALL, Room, heard_in
from kit.score import Instrument, Note, Score
from kit.synth import Event, synth



class Clock:
    """From beats to seconds: slower into a phrase and out of it, never twice the same."""

    def __init__(self, score: Score, random: Random) -> None:
        grid = np.arange(0, score.beats + 1e-9, 0.125)
        pace = np.ones(len(grid))
        at, lengths = 0.0, list(score.phrases)
        index = 0
        while at < score.beats - 1e-6:
            bars = lengths[index % len(lengths)]
            share = np.clip((grid - at) / (bars * score.meter), 0, 1)
            inside = (grid >= at) & (grid < at + bars * score.meter)
            arch = 0.03 * np.sin(np.pi * share) - 0.07 * np.clip((share - 0.82) / 0.18, 0, 1) ** 2 - 0.025 * (1 - np.clip(share / 0.12, 0, 1))
            pace[inside] += (score.rubato * (arch + 0.012 * random.standard_normal()))[inside]
            at, index = at + bars * score.meter, index + 1
        drift = np.convolve(random.standard_normal(len(grid) + 64), np.hanning(64) / 12, "same")[32 : 32 + len(grid)]
        pace += 0.008 * score.rubato * drift
        step = 0.125 * 60 / score.tempo / pace
        seconds = np.concatenate([[0], np.cumsum(step[:-1])])
        whole = next_fast_len(samples(seconds[-1]), real=True) / RATE  # a length whose spectrum is quickly had
        self.grid, self.seconds, self.length = grid, seconds * whole / seconds[-1], whole

    def __call__(self, beat: float) -> float:
        rounds, rest = divmod(beat, self.grid[-1])
        return rounds * self.length + float(np.interp(rest, self.grid, self.seconds))


def level(score: Score, beat: float) -> float:
    """How loud the piece is there, from 0 to 1."""
    bars, levels = zip(*score.levels, strict=True)
    return float(np.interp(beat / score.meter, bars, levels))


def performed(score: Score, random: Random, room: Room = HALL, name: str = "hall") -> Signal:
    """The piece as it sounds, a loop."""
    clock = Clock(score, random)
    out = np.zeros((samples(clock.length), 2))
    for part, (instrument, notes) in sorted(score.parts.items()):
        events = _played(score, instrument, notes, clock, random)
        stem = _synthesised(instrument, events, clock.length)[: len(out)]
        stem = np.pad(stem, ((0, len(out) - len(stem)), (0, 0)))
        out += instrument.gain * heard_in(room, stem, instrument.wet, f"{name} {part}")
    return band(out, 28, 15500, 0, 1)


def _played(score: Score, instrument: Instrument, notes: list[Note], clock: Clock, random: Random) -> list[Event]:
    """The messages of one pass through the piece."""
    events: list[Event] = []
    ordered = sorted(notes)
    highest: dict[float, int] = {}
    for note in ordered:
        highest[note.at] = max(highest.get(note.at, 0), note.key)
    for note in ordered:
        loud = level(score, note.at)
        beat = 0.06 if note.at % score.meter < 1e-6 else 0.02 if note.at % 1 < 1e-6 else -0.03
        touch = note.loud * (0.62 + 0.75 * loud) + beat * 0.6
        velocity = int(np.clip(round(18 + 92 * touch + 3.2 * random.standard_normal()), 12, 118))
        spread = 0.004 if instrument.is_bowed else 0.0
        late = 0.011 * float(np.clip(random.standard_normal(), -2, 2)) + (spread * 6 if instrument.is_bowed else 0)
        if not instrument.is_bowed and note.key < highest[note.at]:
            late += 0.012 + 0.006 * random.random()  # the melody speaks first
        if instrument.is_bowed:
            late -= 0.05  # a bow begins before the beat, to be there on it
        begin = clock(note.at) + late
        end = clock(note.at + note.beats) + (0.07 if instrument.is_bowed else -0.02) + 0.01 * random.standard_normal()
        events.append((begin, 2, bytes((0x90, note.key, velocity))))
        events.append((max(end, begin + 0.06), 1, bytes((0x80, note.key, 0))))
        if instrument.is_bowed:
            events += _bow(begin, end, loud, note)
    if instrument.pedal:
        events += _pedal(score, clock, random)
    return events


def _bow(begin: float, end: float, loud: float, note: Note) -> list[Event]:
    """A bow speaks, swells to a little past its middle and lets go."""
    count = max(3, int((end - begin) / 0.07))
    top = 40 + 84 * min(1.0, 0.25 + 0.75 * loud * (0.55 + 0.6 * note.loud))
    shares = np.linspace(0, 1, count)
    swell = 0.74 + 0.26 * np.sin(np.pi * np.clip(shares * 0.92, 0, 1) ** 0.85)
    return [(begin + share * (end - begin), 0, bytes((0xB0, 11, int(np.clip(top * s, 1, 127))))) for share, s in zip(shares, swell)]


def _pedal(score: Score, clock: Clock, random: Random) -> list[Event]:
    """The foot lifts just after each new chord is struck, and goes down again before the fingers leave it."""
    events, at = [], 0.0
    changes = score.progression or []
    for chord in changes:
        moment = clock(at)
        events.append((moment + 0.015 + 0.01 * random.random(), 0, bytes((0xB0, 64, 0))))
        events.append((moment + 0.12 + 0.03 * random.random(), 3, bytes((0xB0, 64, 110))))
        at += chord.beats
    return events


def _synthesised(instrument: Instrument, events: list[Event], seconds: float) -> Signal:
    """Both passes through the soundfont; the second is kept."""
    early = 0.2  # a bow may begin before the first beat
    passes = [(early + moment + seconds * turn, order, message) for turn in range(3) for moment, order, message in events]
    heard = [event for event in passes if event[0] < early + 2 * seconds]
    played = synth().played(instrument.bank, instrument.preset, instrument.pan, heard, early + 2 * seconds)
    start = samples(early + seconds)
    return played[start : start + samples(seconds)]

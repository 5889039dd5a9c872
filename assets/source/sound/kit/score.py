"""A score: parts with notes, bars and phrases; how textures are made of voicings.

Law: everything is in beats here; who plays it, and when exactly, is the business of `performance`.
"""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from kit.harmony import Chord, Voicing, pitch


class Note(NamedTuple):
    """When and how long in beats, which key, how loud from 0 to 1 beside its neighbours."""

    at: float
    beats: float
    key: int
    loud: float = 0.7


class Instrument(NamedTuple):
    """A preset of the soundfont, where it sits, how loud and how wet, and how it is played."""

    bank: int
    preset: int
    pan: float = 0.0
    gain: float = 1.0
    wet: float = 0.35
    is_bowed: bool = False
    pedal: bool = False


PIANO = Instrument(0, 0, 0.0, 1.0, 0.26, pedal=True)
FELT = Instrument(8, 0, 0.0, 1.0, 0.38, pedal=True)
VIOLINS = Instrument(20, 49, -0.45, 0.8, 0.45, is_bowed=True)
SECONDS = Instrument(25, 49, -0.15, 0.8, 0.45, is_bowed=True)
VIOLAS = Instrument(30, 49, 0.2, 0.85, 0.45, is_bowed=True)
CELLI = Instrument(40, 49, 0.4, 0.95, 0.42, is_bowed=True)
BASSES = Instrument(50, 49, 0.55, 0.8, 0.36, is_bowed=True)
CELLO = Instrument(0, 42, 0.25, 1.0, 0.42, is_bowed=True)
VIOLIN = Instrument(8, 40, -0.3, 0.75, 0.5, is_bowed=True)
CLARINET = Instrument(0, 71, -0.12, 0.7, 0.45, is_bowed=True)
HARP = Instrument(0, 46, 0.3, 1.0, 0.45)
VIBRAPHONE = Instrument(0, 11, -0.25, 0.7, 0.5)
CELESTA = Instrument(0, 8, 0.2, 0.6, 0.55)
PIZZICATO = Instrument(40, 45, 0.3, 0.9, 0.42)
SPICCATO = Instrument(30, 48, 0.1, 0.7, 0.4)


@dataclass
class Score:
    """`levels` are (bar, loudness 0..1) between which loudness goes straight; `phrases` are lengths in bars."""

    tempo: float
    bars: int
    meter: int = 4
    phrases: Sequence[int] = (4,)
    levels: Sequence[tuple[float, float]] = ((0, 0.5),)
    rubato: float = 1.0
    parts: dict[str, tuple[Instrument, list[Note]]] = field(default_factory=dict)
    progression: Sequence[Chord] = ()
    voicings: Sequence[Voicing] = ()
    motifs: list[tuple[float, str, str]] = field(default_factory=list)

    @property
    def beats(self) -> float:
        return self.bars * self.meter

    def play(self, name: str, instrument: Instrument, notes: list[Note]) -> None:
        """Give a part more to play."""
        self.parts.setdefault(name, (instrument, []))[1].extend(notes)

    def mark(self, at: float, form: str, part: str) -> None:
        """Note that the motif is heard here."""
        self.motifs.append((at, form, part))


def line(text: str, at: float = 0.0, loud: float = 0.75, shift: int = 0) -> list[Note]:
    """A melody: `A4:1 Bb4:.5 -:2 | D5:1.5! C5` (a dash rests, ! stands out, ? steps back, beats stay as they were)."""
    notes, beats = [], 1.0
    for word in text.replace("|", " ").split():
        name, _, length = word.rstrip("!?").partition(":")
        beats = float(length) if length else beats
        if name != "-":
            weight = loud + (0.12 if "!" in word else -0.15 if "?" in word else 0)
            notes.append(Note(at, beats, pitch(name) + shift, weight))
        at += beats
    return notes


def length(text: str) -> float:
    """How many beats a melody takes."""
    total, beats = 0.0, 1.0
    for word in text.replace("|", " ").split():
        _, _, given = word.rstrip("!?").partition(":")
        beats = float(given) if given else beats
        total += beats
    return total


def starts(progression: Sequence[Chord]) -> Iterator[tuple[float, Chord]]:
    """Each chord with the beat it begins at."""
    at = 0.0
    for chord in progression:
        yield at, chord
        at += chord.beats


def tops(progression: Sequence[Chord], melody: Sequence[Note]) -> list[int | None]:
    """The melody's note at the beginning of each chord, where it has one there."""
    return [
        next((note.key for note in melody if note.at <= at + 1e-6 < note.at + note.beats - 1e-6), None)
        for at, _ in starts(progression)
    ]


def leaves(progression: Sequence[Chord], melody: Sequence[Note]) -> list[int | None]:
    """The melody's note at the end of each chord, where it has one there."""
    return [
        next((note.key for note in melody if note.at < at + chord.beats - 1e-6 <= note.at + note.beats), None)
        for at, chord in starts(progression)
    ]


def sustained(progression: Sequence[Chord], voicings: Sequence[Voicing], voice: int, loud: float = 0.6) -> list[Note]:
    """One voice, held; what stays is tied, though never longer than eight beats on one bow."""
    notes: list[Note] = []
    for (at, chord), voicing in zip(starts(progression), voicings, strict=True):
        key, last = voicing[voice], notes[-1] if notes else None
        if last and last.key == key and last.at + last.beats == at and last.beats + chord.beats <= 8:
            notes[-1] = last._replace(beats=last.beats + chord.beats)
        else:
            notes.append(Note(at, chord.beats, key, loud))
    return notes


def broken(
    progression: Sequence[Chord], voicings: Sequence[Voicing], pattern: Sequence[int | None], step: float, loud: float = 0.5, rings: float = 1.0
) -> list[Note]:
    """Chords taken apart: the pattern names voices (None rests), a step each, begun anew with every chord."""
    notes = []
    for (at, chord), voicing in zip(starts(progression), voicings, strict=True):
        for index in range(round(chord.beats / step)):
            voice = pattern[index % len(pattern)]
            if voice is not None:
                weight = loud + (0.12 if index == 0 else 0.03 if index * step % 1 == 0 else -0.05)
                notes.append(Note(at + index * step, step * rings, voicing[voice], weight))
    return notes


def struck(progression: Sequence[Chord], voicings: Sequence[Voicing], voices: Sequence[int], moments: Sequence[tuple[float, float]], loud: float = 0.5) -> list[Note]:
    """Chords struck together at moments (beat, length) of each chord."""
    return [
        Note(at + moment, beats, voicing[voice], loud)
        for (at, chord), voicing in zip(starts(progression), voicings, strict=True)
        for moment, beats in moments
        if moment < chord.beats
        for voice in voices
    ]

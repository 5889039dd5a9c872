"""Look at the pieces as a teacher of harmony would, and measure how they are played.

    python assets/source/sound/check_music.py            every piece; exit 1 where a rule is broken
"""
from __future__ import annotations

import importlib
import sys
from itertools import pairwise
from pathlib import Path

import numpy as np

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from kit.dsp import randomness
from kit.harmony import faults
from kit.performance import Clock, _played
from kit.score import starts

KEYS = {  # lowest and highest sounding key of what plays
    "basses": (28, 60), "celli": (36, 76), "violas": (48, 88), "violins": (55, 100), "seconds": (55, 96), "cello": (36, 81), "violin": (55, 103),
    "clarinet": (50, 91), "harp": (24, 103), "melody": (36, 81), "shadow": (36, 76), "right": (21, 108), "left": (21, 108), "felt": (21, 108),
    "low": (21, 108), "vibraphone": (53, 89), "celesta": (60, 108), "pizzicato": (36, 76), "piano": (21, 108), "far": (60, 108),
}

MELODIES = ("right", "felt", "melody", "violins", "violin", "clarinet")


def main() -> int:
    bad = 0
    for path in sorted((HERE / "music").glob("[a-z]*.py")):
        found = looked_at(path.stem)
        bad += len(found)
        for sentence in found:
            print(f"  {path.stem}: {sentence}")
    print("nothing against the rules" if not bad else f"{bad} against the rules")
    return bool(bad)


def looked_at(name: str) -> list[str]:
    """Everything a teacher would underline."""
    score = importlib.import_module(f"music.{name}").score()
    found, loop = [], [*zip(starts(score.progression), score.voicings, strict=True)]
    for ((at, one), old), ((_, two), new) in pairwise([*loop, loop[0]]):
        where = f"bar {at / score.meter + 1:.1f}, {one.name} to {two.name}"
        found += [f"{where}: {fault}" for fault in faults(old, new)]
        for voice, (a, b) in enumerate(zip(old, new, strict=True)):
            if a % 12 == one.seventh and voice and b - a not in (0, -1, -2) and b != a and voice < 3:
                found.append(f"{where}: the seventh in voice {voice + 1} leaps by {b - a}")
            if voice and voice < 3 and abs(b - a) > 7:
                found.append(f"{where}: inner voice {voice + 1} leaps by {b - a}")
        if any(b <= a for a, b in pairwise(new)):
            found.append(f"{where}: voices cross")
    found += _dissonances(score) + _outer(score)
    for part, (_, notes) in score.parts.items():
        low, high = KEYS[part]
        found += [f"{part} has key {note.key} at beat {note.at}" for note in notes if not low <= note.key <= high]
    _tell(name, score)
    return found


def _dissonances(score) -> list[str]:
    """Notes of the top voice on a chord's beginning that are not in it and do not move on by step."""
    found = []
    melody = sorted((note for part in MELODIES for note in score.parts.get(part, (0, []))[1]))
    for at, chord in starts(score.progression):
        for note in (note for note in melody if abs(note.at - at) < 1e-6 and note.key % 12 not in chord.tones):
            after = [other.key for other in melody if other.at > note.at][:1]
            if not after or not 0 < abs(after[0] - note.key) <= 2:
                found.append(f"beat {at}: {note.key} is foreign to {chord.name} and does not resolve by step")
    return found


def _outer(score) -> list[str]:
    """Parallel fifths and octaves of the melody, note by note, with the bass and the inner voices under it."""
    found = []
    for part in MELODIES:
        notes = sorted(score.parts.get(part, (0, []))[1])
        for one, two in pairwise(notes):
            if two.at - one.at - one.beats > 0.01:
                continue  # a rest lies between
            for voice, (a, b) in enumerate(zip(_under(score, one.at), _under(score, two.at), strict=True)):
                before, after = (one.key - a) % 12, (two.key - b) % 12
                if voice < 3 and a != b and before == after and before in (0, 7) and (two.key - one.key) * (b - a) > 0:
                    kind = "octaves" if before == 0 else "fifths"
                    found.append(f"beat {two.at}: {part} in parallel {kind} with voice {voice + 1}")
    return found


def _under(score, beat: float):
    return [voicing for (at, _), voicing in zip(starts(score.progression), score.voicings, strict=True) if at <= beat + 1e-6][-1]


def _tell(name: str, score) -> None:
    random = randomness(f"music/{name}")
    clock = Clock(score, random)
    late, touch = [], []
    for instrument, notes in score.parts.values():
        if not instrument.is_bowed:
            ons = [event for event in _played(score, instrument, notes, clock, random) if event[2][0] == 0x90]
            for note in notes:
                near = min(ons, key=lambda event: abs(event[0] - clock(note.at)) + 9 * (event[2][1] != note.key))
                late.append(near[0] - clock(note.at))
                touch.append(near[2][2])
    steps = np.diff(clock.seconds) / 0.125
    spread = f"onsets ±{1000 * np.std(late):.0f} ms, touch {min(touch)} to {max(touch)} (±{np.std(touch):.0f})" if late else "bowed only"
    print(f"{name:9} {clock.length:5.1f} s, {score.bars} bars, tempo {60 / steps.max():.0f} to {60 / steps.min():.0f}, {spread}, "
          f"{len(score.voicings)} chords, motif {len(score.motifs)} times")


if __name__ == "__main__":
    raise SystemExit(main())

"""Chords, and the voices that walk from one to the next.

Law: a voicing is found, not written: of all ways to set the chords under their melody, the one with the least motion that
keeps the rules. Parallel fifths and octaves and crossed voices are not to be had at any price.
"""
from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import combinations_with_replacement, pairwise
from typing import NamedTuple

LETTERS = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
QUALITIES = {
    "": (0, 4, 7), "m": (0, 3, 7), "7": (0, 4, 7, 10), "maj7": (0, 4, 7, 11), "m7": (0, 3, 7, 10), "sus4": (0, 5, 7),
    "sus2": (0, 2, 7), "add9": (0, 4, 7, 2), "madd9": (0, 3, 7, 2), "dim": (0, 3, 6), "m7b5": (0, 3, 6, 10),
    "6": (0, 4, 7, 9), "m6": (0, 3, 7, 9), "7sus4": (0, 5, 7, 10), "dim7": (0, 3, 6, 9), "5": (0, 7),
}
RANGES = ((36, 57), (48, 67), (55, 74), (62, 86))  # bass, tenor, alto, soprano: C2..A3, C3..G4, G3..D5, D4..D6
NEVER = 10_000.0


class Chord(NamedTuple):
    """A chord for so many beats: pitch classes of its tones from the root, of its bass, and how it is written."""

    name: str
    beats: float
    tones: tuple[int, ...]
    bass: int
    seventh: int | None
    leading: int | None


Voicing = tuple[int, ...]


def pitch(name: str) -> int:
    """A4 is 69; flats are b, sharps #."""
    match = re.fullmatch(r"([A-G])([#b]*)(-?\d)", name)
    assert match, name
    return 12 * (int(match[3]) + 1) + LETTERS[match[1]] + match[2].count("#") - match[2].count("b")


def chord(name: str, beats: float) -> Chord:
    """A chord as musicians write it: Dm, Bb/D, A7sus4, Gmadd9."""
    match = re.fullmatch(r"([A-G])([#b]?)([^/]*)(?:/([A-G])([#b]?))?", name)
    assert match and match[3] in QUALITIES, name
    root = (LETTERS[match[1]] + (match[2] == "#") - (match[2] == "b")) % 12
    intervals = QUALITIES[match[3]]
    bass = root if not match[4] else (LETTERS[match[4]] + (match[5] == "#") - (match[5] == "b")) % 12
    tones = tuple((root + interval) % 12 for interval in intervals)
    seventh = (root + intervals[3]) % 12 if match[3] in ("7", "maj7", "m7", "m7b5", "7sus4", "dim7") else None
    leading = (root + 4) % 12 if match[3] == "7" else None
    return Chord(name, beats, tones, bass, seventh, leading)


def chords(text: str, beats: float = 4) -> list[Chord]:
    """Bars between | lines; chords in one bar share it evenly."""
    found = []
    for bar in text.replace("\n", " ").split("|"):
        names = bar.split()
        found += [chord(name, beats / len(names)) for name in names]
    return found


def voiced(
    progression: Sequence[Chord],
    tops: Sequence[int | None] | None = None,
    ranges: Sequence[tuple[int, int]] = RANGES,
    leaves: Sequence[int | None] | None = None,
) -> list[Voicing]:
    """The voices of each chord from bass to top, the last leading back to the first.

    `tops` is the melody at each chord's beginning, `leaves` at its end; both None where it rests.
    """
    tops = tops or [None] * len(progression)
    leaves = leaves or tops
    choices = [_choices(c, top, ranges) for c, top in zip(progression, tops, strict=True)]
    starts = sorted(choices[0], key=lambda item: item[1])[:10]
    return min((_way(progression, choices, start, leaves) for start in starts), key=lambda found: found[0])[1]


def _way(progression: Sequence[Chord], choices: list[list[tuple[Voicing, float]]], start: tuple[Voicing, float],
         leaves: Sequence[int | None]) -> tuple[float, list[Voicing]]:
    costs, ways = {start[0]: start[1]}, {start[0]: [start[0]]}
    for index in range(1, len(progression)):
        new_costs, new_ways = {}, {}
        for voicing, own in choices[index]:
            before, cost = min(
                ((old, spent + motion(progression[index - 1], old, voicing, leaves[index - 1])) for old, spent in costs.items()), key=lambda pair: pair[1]
            )
            new_costs[voicing], new_ways[voicing] = cost + own, [*ways[before], voicing]
        costs, ways = new_costs, new_ways
    last, cost = min(((v, c + motion(progression[-1], v, start[0], leaves[-1])) for v, c in costs.items()), key=lambda pair: pair[1])
    return cost, ways[last]


def _choices(c: Chord, top: int | None, ranges: Sequence[tuple[int, int]]) -> list[tuple[Voicing, float]]:
    """All ways to set one chord, each with what it costs by itself."""
    inner_low, inner_high = ranges[1][0], ranges[-2][1] if top is not None else ranges[-1][1]
    tones = [p for p in range(inner_low, inner_high + 1) if p % 12 in c.tones]
    wanted = len(ranges) - 1 - (top is not None)
    found = []
    for bass in (p for p in range(ranges[0][0], ranges[0][1] + 1) if p % 12 == c.bass):
        for inner in combinations_with_replacement(tones, wanted):
            voicing = (bass, *inner, *([top] if top is not None else []))
            cost = _setting(c, voicing, ranges, top is not None)
            if cost < NEVER:
                found.append((voicing, cost))
    assert found, f"no way to set {c.name} under {top}"
    return found


def _setting(c: Chord, voicing: Voicing, ranges: Sequence[tuple[int, int]], is_given: bool) -> float:
    if any(b <= a for a, b in pairwise(voicing)):
        return NEVER
    checked = list(zip(voicing, ranges, strict=True))[: -1 if is_given else None]
    if any(not low <= p <= high for p, (low, high) in checked):
        return NEVER
    near = voicing[1:-1] if is_given else voicing[1:]
    if any(b - a > 12 for a, b in pairwise(near)) or voicing[1] - voicing[0] > 24 or voicing[-1] - voicing[-2] > 24:
        return NEVER
    if voicing[1] - voicing[0] < 7 and voicing[0] < 48:
        return NEVER  # mud
    classes = [p % 12 for p in voicing]
    needed = {c.tones[1], c.tones[0]} if len(c.tones) < 4 else {c.tones[1], c.tones[3]}
    if not needed <= set(classes):
        return NEVER
    cost = 3.0 * (len(c.tones) > 2 and c.tones[2] not in classes)
    cost += 9.0 * sum(classes.count(tone) > 1 for tone in {c.seventh, c.leading} - {None})
    cost += 2.0 * (classes.count(c.tones[1]) > 1) + 6.0 * any(classes.count(k) > 2 for k in set(classes))
    return cost + 0.04 * abs(voicing[0] - 45)


def motion(before: Chord, old: Voicing, new: Voicing, leave: int | None = None) -> float:
    """What it costs to walk from one voicing to the next, the melody having moved on to `leave` meanwhile."""
    cost = 0.0
    if leave is not None and leave != old[-1]:
        cost += 250.0 * sum("and 4" in fault for fault in faults((*old[:-1], leave), new))
    for index, (a, b) in enumerate(zip(old, new, strict=True)):
        step = abs(b - a)
        cost += (0.25 * step if step <= 7 else 1.0 * step) if index == 0 else (step if step <= 4 else 3.0 * step)
        if index and a % 12 == before.seventh and b - a not in (0, -1, -2):
            cost += 14
        if index and a % 12 == before.leading and b - a not in (0, 1) and index == len(old) - 1:
            cost += 8
    if faults(old, new):
        return NEVER + cost
    cost += 5.0 * sum(new[i] > old[i + 1] or new[i + 1] < old[i] for i in range(len(old) - 1))
    outer = (new[-1] - new[0]) % 12 in (0, 7) and (new[-1] - old[-1]) * (new[0] - old[0]) > 0 and abs(new[-1] - old[-1]) > 2
    return cost + 6.0 * outer


def faults(old: Voicing, new: Voicing) -> list[str]:
    """Parallel fifths and octaves between two voicings, in words."""
    found = []
    for i in range(len(old)):
        for j in range(i + 1, len(old)):
            one, two = (old[j] - old[i]) % 12, (new[j] - new[i]) % 12
            moved = new[i] != old[i] and new[j] != old[j] and (new[i] - old[i]) * (new[j] - old[j]) > 0
            if moved and one == two and one in (0, 7):
                found.append(f"parallel {'octaves' if one == 0 else 'fifths'} in voices {i + 1} and {j + 1}")
    return found

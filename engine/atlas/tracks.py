"""Sharing out tracks: stretches that overlap run beside each other, never on each other.

Law: the left-edge rule of channel routing: as few tracks as there are overlaps. Pure.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple


class Stretch(NamedTuple):
    """From `low` to `high` along a channel."""

    low: float
    high: float


def shared_out(
    stretches: Sequence[Stretch], gap: float, above: Mapping[int, set[int]] | None = None
) -> tuple[list[int], int]:
    """The track of each stretch, and how many tracks there are.

    `above` names for a stretch those that should have a track before it, as far as that is possible.
    """
    waiting = sorted(range(len(stretches)), key=lambda number: stretches[number])
    first = {number: set(others) for number, others in (above or {}).items()}
    tracks = [0] * len(stretches)
    track = 0
    while waiting:
        left = set(waiting)
        free = [number for number in waiting if not first.get(number, set()) & left] or waiting[:1]
        end = float("-inf")
        for number in free:
            if stretches[number].low >= end:
                tracks[number] = track
                end = stretches[number].high + gap
                left.discard(number)
        waiting = [number for number in waiting if number in left]
        track += 1
    return tracks, track

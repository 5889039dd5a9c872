"""Rain: drops that gather on a window and run down it, and what falls in the open.

Law: pure; most drops only gather, few run at a time, and where each one is depends on its number and the seconds.
"""

import math
from bisect import bisect
from collections.abc import Iterable
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from engine.stage.overlay import Mark, Overlay, Points, box_of, dealt
from engine.stage.tween import share, smooth
from engine.stage.wipers import Wiped

AREA_OF_DROP, FEWEST, MOST = 7500, 8, 64
AREA_OF_STREAK, MOST_STREAKS = 15000, 90
LIFE_SECONDS = (9.0, 21.0)
GATHERED, RUN_OVER = 0.6, 0.88  # of its life: when it begins to run, when it has run
THAT_RUN = 0.4
RADIUS = (2.0, 6.0)
RUN = (70, 300)
NEAR_HEIGHT, LEAST_NEAR = 520, 0.4  # a window so high is near; what is farther off has smaller drops
SLANT = -0.12
FALL_A_SECOND = (560, 900)
AGAIN_SECONDS = 1.6


class Seat(NamedTuple):
    """Where a drop gathers, how large, and how far it will run (0: it dries where it is)."""

    x: float
    y: float
    radius: float
    run: float


def drops(overlay: Overlay, seconds: float, wiped: Wiped | None = None) -> list[Mark]:
    """The drops on a window, each with what it leaves behind; where arms wipe, it gathers anew after each pass."""
    marks: list[Mark] = []
    for number in range(_count(overlay, AREA_OF_DROP, MOST)):
        life = _between(LIFE_SECONDS, dealt(overlay, number))
        age = seconds / life + dealt(overlay, number, 1)
        seat = _seat(overlay, number, int(age))
        if wiped is None or not wiped.reaches(seat.x, seat.y):
            marks += _lived(seat, age % 1)
    if wiped:
        marks += _between_wipes(overlay, seconds, wiped)
    return marks


def rain(overlay: Overlay, seconds: float) -> list[Mark]:
    """Streaks that fall; those that are fainter are farther off and slower."""
    left, top, right, bottom = overlay.box
    high = bottom - top
    marks = []
    for number in range(_count(overlay, AREA_OF_STREAK, MOST_STREAKS)):
        near = dealt(overlay, number)
        fallen = seconds * _between(FALL_A_SECOND, near) / high + dealt(overlay, number, 1)
        x = left + (right - left) * dealt(overlay, number, 2, int(fallen))
        y = top + high * (fallen % 1)
        size = 24 + 44 * near
        marks.append(Mark("streak", x + SLANT * (y - top), y, size, 0.10 + 0.16 * near, turned=SLANT))
    return marks


def _count(overlay: Overlay, each: int, most: int) -> int:
    return max(FEWEST, min(most, round(sum(_sizes(overlay.areas)) / each)))


@lru_cache(maxsize=64)
def _sizes(areas: tuple[Points, ...]) -> tuple[float, ...]:
    """How large each area is, in pixels."""
    return tuple(
        abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(area, (*area[1:], area[0]), strict=True))) / 2
        for area in areas
    )


@lru_cache(maxsize=1024)
def _seat(overlay: Overlay, number: int, turn: int) -> Seat:
    which, x, y, large, runs, far = (dealt(overlay, number, turn, part) for part in range(2, 8))
    left, top, right, bottom = box_of(_pane(overlay.areas, which))
    near = min(1.0, max(LEAST_NEAR, (bottom - top) / NEAR_HEIGHT))
    run = near * _between(RUN, far) if runs < THAT_RUN else 0.0
    radius = near * _between(RADIUS, large * large if not run else 0.35 + 0.65 * large)
    return Seat(left + (right - left) * x, top + (bottom - top) * y * 0.92, radius, run)


def _pane(areas: tuple[Points, ...], which: float) -> Points:
    """One of the areas: a larger one more often."""
    ends = list(accumulate(_sizes(areas)))
    return areas[min(bisect(ends, which * ends[-1]), len(areas) - 1)]


def _lived(seat: Seat, age: float) -> Iterable[Mark]:
    """A drop, with its trail, at a share of its life."""
    full = smooth(share(age, 0.22)) * (1 - smooth(share(age - RUN_OVER, 1 - RUN_OVER)))
    if not seat.run:
        return [Mark("drop", seat.x, seat.y, seat.radius * (0.6 + 0.4 * full), full)]
    gone = share(age - GATHERED, RUN_OVER - GATHERED)
    halting = gone - math.sin(6 * math.pi * gone) / (6 * math.pi)  # it stops three times, and never goes back
    x, y = seat.x + 3 * math.sin(9 * gone + seat.x), seat.y + seat.run * halting
    drop = Mark("drop", x, y, seat.radius * (0.6 + 0.4 * full) * (1 - 0.25 * gone), full)
    if not gone:
        return [drop]
    trail = Mark("streak", seat.x, y - seat.radius, y - seat.y, 0.2 * full * (1 - 0.5 * gone))
    return [trail, drop]


def _between_wipes(overlay: Overlay, seconds: float, wiped: Wiped) -> Iterable[Mark]:
    """Drops where arms pass: those from before the pass, until it reaches them, then others."""
    turn = wiped.turn(seconds)
    for number in range(_count(overlay, AREA_OF_DROP, MOST)):
        before, after = (_seat(overlay, number, -1 - which) for which in (turn - 1, turn))
        if wiped.reaches(after.x, after.y) and (since := wiped.since(after.x, after.y, seconds)) is not None:
            yield _bead(after, since)
        if wiped.reaches(before.x, before.y) and not wiped.has_met(before.x, before.y, seconds):
            yield _bead(before, AGAIN_SECONDS)


def _bead(seat: Seat, since: float) -> Mark:
    full = smooth(share(since, AGAIN_SECONDS))
    return Mark("drop", seat.x, seat.y, seat.radius * (0.4 + 0.5 * full), full)


def _between(ends: tuple[float, float], share: float) -> float:
    return ends[0] + (ends[1] - ends[0]) * share

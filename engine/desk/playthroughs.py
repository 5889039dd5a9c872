"""Random playthroughs: what becomes of a player who takes every open option alike.

Law: seeded, by the same `step` that plays; what is counted here is a sample, and says so.
"""

import random
from collections import Counter
from math import sqrt
from typing import NamedTuple

from engine.play.effect import Offer, Over
from engine.play.move import Choose
from engine.play.step import ahead, begin, step
from engine.story.model import Say, Story

LONGEST = 500
MOST_LINES = 500_000
SURE = 1.96


class Sample(NamedTuple):
    """How many were played; of those that came to an end how many to each ending, words, choices; all lines read."""

    total: int
    endings: Counter[str]
    words: list[int]
    choices: list[int]
    lines: Counter[int]


def sample(story: Story, count: int, seed: int = 2837) -> Sample:
    """So many random playthroughs, fewer where they are long: none is begun after `MOST_LINES` lines.

    Those of more than `LONGEST` choices are broken off, and come to no end.
    """
    generator = random.Random(seed)
    found, played, read = Sample(count, Counter(), [], [], Counter()), 0, 0
    while played < count and read < MOST_LINES:
        played += 1
        turn, words, choices = begin(story), 0, 0
        while True:
            for turn in (turn, *ahead(story, turn)):
                if isinstance(turn.stop, Say):
                    words += len(turn.stop.text.plain.split())
                    found.lines[turn.state.at] += 1
                read += 1
            stop = turn.stop
            if not isinstance(stop, Offer) or choices >= LONGEST:
                break
            answers = [answer.id for answer in stop.answers if answer.reason is None]
            turn, choices = step(story, turn.state, Choose(generator.choice(answers))), choices + 1
        if isinstance(stop, Over):
            found.endings[stop.ending.id if stop.ending else ""] += 1
            found.words.append(words)
            found.choices.append(choices)
    return found._replace(total=played)


def margin(share: float, count: int) -> float:
    """Half the width of the 95 % interval of a share seen in so many playthroughs (normal approximation)."""
    return SURE * sqrt(max(share * (1 - share), 1 / count) / count)

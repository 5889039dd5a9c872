"""Random playthroughs: what becomes of a player who takes every open option alike.

Law: seeded, by the same `step` that plays; what is counted here is a sample, and says so.
"""

import random
from collections import Counter
from math import sqrt
from typing import NamedTuple

from engine.desk.walk import NOTHING
from engine.play.effect import Offer, Over
from engine.play.move import ADVANCE, Choose
from engine.play.step import begin, step
from engine.story.model import Say, Story

LONGEST = 2_000
SURE = 1.96


class Sample(NamedTuple):
    """Playthroughs that came to an end: how many to each ending, words and choices of each, lines read."""

    total: int
    endings: Counter[str]
    words: list[int]
    choices: list[int]
    lines: Counter[int]


def sample(story: Story, count: int, seed: int = 2837) -> Sample:
    """So many random playthroughs; those of more than `LONGEST` choices are broken off and not counted."""
    generator = random.Random(seed)
    found = Sample(count, Counter(), [], [], Counter())
    for _ in range(count):
        turn, words, choices = begin(story), 0, 0
        while not isinstance(stop := turn.stop, Over) and choices < LONGEST:
            if isinstance(stop, Offer):
                answers = [answer.id for answer in stop.answers if answer.reason is None]
                turn, choices = step(story, turn.state, Choose(generator.choice(answers))), choices + 1
                continue
            if isinstance(stop, Say):
                words += len(stop.text.plain.split())
                found.lines[turn.state.at] += 1
            turn = step(story, turn.state._replace(tableau=NOTHING), ADVANCE)
        if isinstance(stop, Over):
            found.endings[stop.ending.id if stop.ending else ""] += 1
            found.words.append(words)
            found.choices.append(choices)
    return found


def margin(share: float, count: int) -> float:
    """Half the width of the 95 % interval of a share seen in so many playthroughs (normal approximation)."""
    return SURE * sqrt(max(share * (1 - share), 1 / count) / count)

"""The proof where states are too many to walk: random play first, then a solver for what it did not show.

Law: everything said to be possible was played; everything said to be impossible was refuted by the solver.
"""

import random
from collections.abc import Callable

from engine.desk.facts import SHOWN, Facts, Witness, wanted
from engine.desk.symbolic import Encoding
from engine.desk.unroll import unroll
from engine.play.effect import Offer
from engine.play.step import Turn
from engine.story.model import Story

CHOICES = 10_000
TURNS = (0, 1, 2, 4, 8, 16, 32)
LONGEST = 500
POINTS = 50_000


def decide(
    story: Story, tell: Callable[[int, int], None] = lambda done, waiting: None, seed: int = 2837
) -> tuple[Facts, int]:
    """The facts, and how often loops were unrolled; `closed` where nothing lies beyond that."""
    facts = Facts()
    try:
        return facts, _decide(story, facts, tell, seed)
    except KeyboardInterrupt:
        facts.closed = False
        return facts, 0


def _decide(story: Story, facts: Facts, tell: Callable[[int, int], None], seed: int) -> int:
    witness = Witness(story, facts)
    generator = random.Random(seed)
    made = 0
    while made < CHOICES:
        at_random(witness, generator)
        made += len(witness.moves) + 1
    turns = 0
    for turns in TURNS:
        unrolled = unroll(story, turns)
        if len(unrolled.order) > POINTS:
            break
        encoding = Encoding(story, unrolled)
        facts.closed = encoding.ask(encoding.any_of(encoding.cut)) is None
        if facts.closed or turns == TURNS[-1]:
            _settle(encoding, witness, tell)
            facts.closed = facts.closed and not encoding.gave_up
            break
    return turns


def at_random(witness: Witness, generator: random.Random, longest: int = LONGEST) -> Turn:
    """One playthrough that takes every open option alike."""
    turn = witness.play([])
    while isinstance(stop := turn.stop, Offer) and len(witness.moves) < longest:
        options = [answer.id for answer in stop.answers if answer.reason is None]
        turn = witness.choose(turn, generator.choice(options))
    return turn


def _settle(encoding: Encoding, witness: Witness, tell: Callable[[int, int], None]) -> None:
    """Ask for each target that was not seen, then for the shortest way to each that is worth showing."""
    facts = witness.facts
    story = witness.story
    asked = [*wanted(story), *(target for target in encoding.targets if target.kind in SHOWN)]
    for done, target in enumerate(asked):
        tell(done, len(asked) - done)
        if target in facts.possible or target not in encoding.targets:
            continue
        moves = encoding.ask(encoding.any_of(encoding.targets[target]))
        if moves is not None:
            witness.play(moves)
    for target in [target for target in facts.possible if target.kind in SHOWN]:
        formula = encoding.any_of(encoding.targets.get(target, []))
        moves = encoding.shorter(formula, facts.moves[target])
        facts.add(target, moves)

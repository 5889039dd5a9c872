"""The proof where states are too many to walk: random play first, then a solver for what it did not show.

Law: everything said to be possible was played; everything said to be impossible was refuted by the solver. What it
could do neither with is said to be open.
"""

import random
import time
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from engine.desk.escape import stuck
from engine.desk.facts import SHOWN, Facts, Target, Witness, wanted
from engine.desk.formula import StoryFormula
from engine.desk.spot import Spot, onward
from engine.desk.terms import Undecided, is_true
from engine.play.effect import Offer
from engine.play.step import Turn
from engine.story.counted import counted
from engine.story.model import Story
from engine.story.parts import Part, parts

CHOICES: Final = 10_000
TURNS: Final = (1, 4, 12, 36)
LONGEST: Final = 500
POINTS: Final = 50_000
PATIENCE_MS: Final = 4_000
BUDGET_SECONDS: Final = 90.0
Tell = Callable[[str], None]


class Decision(NamedTuple):
    """What was found out; cycles that were not closed, by the instruction at their head, followed for `turns`."""

    facts: Facts
    turns: int = 0
    loops: tuple[int, ...] = ()


def decide(
    story: Story, known: Facts | None = None, tell: Tell = lambda words: None, seed: int = 2837
) -> Decision:
    """The facts, those already known among them; `closed` where nothing is open."""
    proof = _Proof(story, known or Facts(), tell)
    try:
        proof.play_at_random(seed)
        proof.ask_all()
    except KeyboardInterrupt:
        proof.facts.closed = False
    return Decision(proof.facts, proof.turns, proof.loops)


def at_random(witness: Witness, generator: random.Random, longest: int = LONGEST) -> Turn:
    """One playthrough that takes every open option alike."""
    turn = witness.play([])
    while isinstance(stop := turn.stop, Offer) and len(witness.moves) < longest:
        options = [answer.id for answer in stop.answers if answer.reason is None]
        turn = witness.choose(turn, generator.choice(options))
    return turn


class _Proof:
    def __init__(self, story: Story, facts: Facts, tell: Tell) -> None:
        self.story, self.facts, self.tell = story, facts, tell
        start = Spot(story.scenes[story.start].start)
        cycles = parts([start], lambda spot: onward(story, spot))
        self.witness = Witness(story, facts, {head.at for part in cycles for head in part.heads})
        self.turns = 0
        self.loops: tuple[int, ...] = ()
        self.impossible: set[Target] = set()

    def play_at_random(self, seed: int) -> None:
        generator = random.Random(seed)
        made = 0
        while made < CHOICES:
            at_random(self.witness, generator)
            made += len(self.witness.moves) + 1

    def ask_all(self) -> None:
        """Ask for each target that was not seen, following loops further as long as anything is open."""
        deadline = time.process_time() + BUDGET_SECONDS
        for turns in TURNS:
            self.tell("writing the story as a formula" + (f", loops {turns} times" if turns > 1 else ""))
            formula = StoryFormula(self.story, turns, self.facts.possible, self.witness.seen)
            self.turns = turns if formula.loops else 0
            self.loops = tuple(head.at for part in formula.loops for head in part.heads)
            if formula.loops:
                formula.patience_ms = PATIENCE_MS
                self.close_loops(formula)
            self.facts.open = {
                target for target in self.asked(formula) if not self.is_settled(formula, target, deadline)
            }
            longer = sum(len(part.nodes) for part in formula.loops) * turns * 3
            if not self.facts.open or not formula.loops or longer > POINTS or time.process_time() > deadline:
                break
        self.shorten(formula)
        self.facts.closed = not self.facts.open

    def close_loops(self, formula: StoryFormula) -> None:
        try:
            formula.close_loops()
        except Undecided:
            return

    def asked(self, formula: StoryFormula) -> Iterator[Target]:
        """What is not known yet, told as it is asked."""
        every = dict.fromkeys(wanted(self.story))
        every.update(dict.fromkeys(target for target in formula.encoding.targets if target.kind in SHOWN))
        every.update(dict.fromkeys(Target("stuck", head.at) for head in formula.encoding.heads))
        unknown = [target for target in every if target not in self.impossible]
        for done, target in enumerate(unknown):
            if target not in self.facts.possible:
                loops = f", loops followed {counted(self.turns, 'time')}" if self.turns else ""
                self.tell(f"{done:,} of {counted(len(unknown), 'question')} answered{loops}")
                yield target

    def is_settled(self, formula: StoryFormula, target: Target, deadline: float) -> bool:
        """Find out whether something is possible; False where that stays open."""
        if target in self.facts.possible:
            return True
        if formula.loops and time.process_time() > deadline:
            return False
        try:
            if target.kind == "stuck":
                return self.is_left(formula, target)
            return self.is_answered(formula, target)
        except Undecided:
            return False

    def is_answered(self, formula: StoryFormula, target: Target) -> bool:
        term = formula.target(target)
        model = formula.model(term, with_leaps=bool(formula.loops))
        if model is None:
            self.impossible.add(target)
            return True
        leaps = any(is_true(model, cut) for cut in formula.encoding.cut) if formula.loops else False
        moves = formula.find(term) if leaps else formula.moves(model)
        if moves is None:
            return False
        self.witness.play(moves)
        return target in self.facts.possible

    def is_left(self, formula: StoryFormula, target: Target) -> bool:
        """Whether the cycles with this head can be left from everywhere, or not from where these moves lead."""
        for part, head in _heads(formula, target.at):
            moves = stuck(formula, part, head)
            if moves is not None:
                self.facts.add(Target("stuck", Witness(self.story, Facts()).play(moves).state.at), moves)
        self.impossible.add(target)
        return True

    def shorten(self, formula: StoryFormula) -> None:
        """Look for the shortest way to each thing that is worth showing."""
        shown = [target for target in self.facts.possible if target.kind in SHOWN and target.kind != "stuck"]
        for done, target in enumerate(shown):
            self.tell(f"{done:,} of {counted(len(shown), 'shortest way')} found")
            moves = formula.shorter(formula.target(target), self.facts.moves[target])
            self.facts.add(target, moves)
            if formula.loops:
                self.leave_out(target)

    def leave_out(self, target: Target) -> None:
        """Drop moves that are not needed, one by one: a way that goes round often is too long for the formula."""
        for at in reversed(range(len(self.facts.moves[target]))):
            moves = self.facts.moves[target]
            self.witness.try_out([*moves[:at], *moves[at + 1 :]])


def _heads(formula: StoryFormula, at: int) -> Iterator[tuple[Part[Spot], Spot]]:
    for part in formula.cycles:
        for head in part.heads:
            if head.at == at and head in formula.encoding.heads:
                yield part, head

"""A whole story as one formula over the player's choices, and what may be asked of it.

Law: what is found is a playthrough; what is ruled out is ruled out for all of them. Cycles are encoded state by state
where they are small (`explicit`), else lap by lap (`laps`).
"""

from collections.abc import Iterable
from typing import Final, NamedTuple

import z3

from engine.desk import explicit, laps
from engine.desk.facts import Target
from engine.desk.invariants import Seen
from engine.desk.spot import Spot
from engine.desk.symbolic import Encoding
from engine.desk.terms import Formula, Term, Undecided, is_true
from engine.play.move import Choose
from engine.story.model import Choice, Story
from engine.story.parts import Part, parts

PATIENCE_MS: Final = 1_000
NO_LIMIT: Final = 4_294_967_295  # what z3 itself has for none


class Answer(NamedTuple):
    """An option taken in a model: that it is picked, and the move."""

    picked: Term
    move: str


class StoryFormula:
    """The formula of a story whose large cycles are followed for so many turns.

    `loops` are the heads of cycles that go on beyond that; without them everything it says is exact.
    """

    def __init__(
        self, story: Story, turns: int, known: Iterable[Target] = (), seen: Seen | None = None
    ) -> None:
        self.encoding = Encoding(story, known)
        self.story, self.terms = story, self.encoding.terms
        self.patience_ms = NO_LIMIT
        self.loops: list[Part[Spot]] = []
        self.cycles: list[Part[Spot]] = []
        self.answered: list[Term] = []
        for part in parts([self.encoding.start], self.encoding.after):
            self._encode(part, turns, seen or {})

    def _encode(self, part: Part[Spot], turns: int, seen: Seen) -> None:
        encoding = self.encoding
        if not any(spot in encoding.arriving for spot in part.nodes):
            return
        if not part.heads:
            (spot,) = part.nodes
            here = encoding.met(encoding.arriving.pop(spot), encoding.live[spot.at])
            for following, way in encoding.visit(spot, here):
                encoding.arrive(following, *way)
            return
        self.cycles.append(part)
        if not explicit.encode(encoding, part):
            cut = len(encoding.cut)
            laps.encode(encoding, part, turns, seen)
            if len(encoding.cut) > cut:
                self.loops.append(part)

    def target(self, target: Target) -> Term:
        """When this happens."""
        return self.terms.any_of(self.encoding.targets.get(target, []))

    def close_loops(self) -> None:
        """Forget the leaps where no playthrough goes round so often; raises `Undecided`."""
        if self.loops and self.model(self.terms.any_of(self.encoding.cut)) is None:
            self.loops.clear()
            self.terms.solver.add(z3.Not(self.encoding.loose))

    def find(self, *terms: Term) -> list[str] | None:
        """The moves of a playthrough in which all of this is so; None where there is none that makes no leap."""
        model = self.model(*terms)
        return None if model is None else self.moves(model)

    def model(self, *terms: Term, with_leaps: bool = False) -> Formula | None:
        """A model in which all of this is so, or None; raises `Undecided`."""
        leaps = self.encoding.loose if with_leaps else z3.Not(self.encoding.loose)
        return self.terms.model(self.patience_ms, leaps, *terms)

    def is_ruled_out(self, *terms: Term) -> bool:
        """Whether no playthrough shows this, leaps and all; raises `Undecided`."""
        return self.model(*terms, with_leaps=bool(self.loops)) is None

    def shorter(self, term: Term, moves: list[str]) -> list[str]:
        """Fewer choices by which a term can hold, as few as are found in `PATIENCE_MS` a question."""
        patience, self.patience_ms = self.patience_ms, PATIENCE_MS
        try:
            while moves:
                found = self.find(term, self.at_most(len(moves) - 1))
                if found is None or len(found) >= len(moves):
                    break
                moves = found
        except Undecided:
            pass
        finally:
            self.patience_ms = patience
        return moves

    def at_most(self, choices: int) -> Term:
        """That so many choices at most are answered."""
        if not self.answered:
            self.answered = [
                self.terms.named(
                    self.terms.all_of([asked.guard, z3.ULT(asked.picked.pick, len(asked.picked.opened))])
                )
                for asked in self.encoding.choices
            ]
        return z3.AtMost(*self.answered, choices) if self.answered else True

    def moves(self, model: Formula) -> list[str]:
        """The options taken in a model, as moves."""
        return [answer.move for answer in self.answers(model)]

    def answers(self, model: Formula) -> list[Answer]:
        """The options taken in a model, up to where it picks one that is not open: there its playthrough stops.

        A choice without an open option is passed over, whatever the model picks there.
        """
        answers = []
        for asked in self.encoding.choices:
            pick, opened = asked.picked
            if not is_true(model, asked.guard) or not any(is_true(model, term) for term in opened):
                continue
            number = model.eval(pick, model_completion=True).as_long()
            if number >= len(opened) or not is_true(model, opened[number]):
                break
            choice = self.story.code[asked.at]
            assert type(choice) is Choice
            answers.append(Answer(pick == number, str(Choose(choice.options[number].id))))
        return answers
